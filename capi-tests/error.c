/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Errors: codes, messages, places; set if and only if a call fails. */

#include "check.h"

static void
contents (void)
{
  VirdError *error = NULL, *copy;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml ("<domain>\n  <name>a</nme>\n</domain>", &error);

  CHECK (domain == NULL);
  CHECK_INT (vird_error_get_code (error), VIRD_ERROR_XML);
  CHECK_INT (vird_error_get_line (error), 2);
  CHECK (vird_error_get_column (error) > 0);
  CHECK (vird_error_get_file (error) == NULL);
  CHECK_HAS (vird_error_get_message (error), "line 2");
  CHECK_HAS (vird_error_get_message (error), "name");

  copy = vird_error_copy (error);
  vird_error_clear (&error);
  CHECK (error == NULL);
  vird_error_clear (&error);
  vird_error_clear (NULL);
  CHECK_INT (vird_error_get_code (copy), VIRD_ERROR_XML);
  CHECK_HAS (vird_error_get_message (copy), "line 2");
  vird_error_free (copy);
}

static void
nothing (void)
{
  CHECK_INT (vird_error_get_code (NULL), 0);
  CHECK (vird_error_get_message (NULL) == NULL);
  CHECK (vird_error_get_file (NULL) == NULL);
  CHECK_INT (vird_error_get_line (NULL), 0);
  CHECK_INT (vird_error_get_column (NULL), 0);
  CHECK (vird_error_copy (NULL) == NULL);
  vird_error_free (NULL);
}

static void
codes (void)
{
  static const char *const names[] = {
    "invalid-argument", "xml",         "limit", "not-found", "invalid-value", "gone",
    "wrong-element",    "unsupported", "io",    "database",  "exists",        "internal",
  };
  size_t at;

  for (at = 0; at < sizeof (names) / sizeof (*names); at++)
    CHECK_OWNED_STR (vird_error_code_name ((VirdErrorCode) (at + 1)), names[at]);
  CHECK_OWNED_STR (vird_error_code_name ((VirdErrorCode) 0), "unknown");
  CHECK_OWNED_STR (vird_error_code_name ((VirdErrorCode) 12345), "unknown");
  CHECK_INT (VIRD_ERROR_INVALID_ARGUMENT, 1);
  CHECK_INT (VIRD_ERROR_INTERNAL, 12);
}

static void
arguments (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();

  CHECK_ERROR (vird_config_domain_set_name (NULL, "a", &error), VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  CHECK_ERROR (vird_config_domain_set_name ((VirdConfigDomain *) (void *) disk, "a", &error),
               VIRD_ERROR_INVALID_ARGUMENT, "VirdConfigDomainDisk");
  CHECK_ERROR (vird_config_domain_set_name (domain, "a\xff\xfe", &error), VIRD_ERROR_INVALID_ARGUMENT, "UTF-8");
  CHECK_ERROR (vird_config_domain_set_name (domain, "a\001", &error), VIRD_ERROR_INVALID_ARGUMENT, "");
  CHECK_ERROR (vird_config_domain_set_virt_type (domain, (VirdConfigDomainVirtType) 12345, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "12345");
  CHECK_ERROR (vird_config_domain_new_from_xml (NULL, &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  CHECK_ERROR (vird_config_domain_new_from_xml ("<domain>\xff</domain>", &error) != NULL, VIRD_ERROR_XML, "UTF-8");
  CHECK_ERROR (vird_config_domain_new_from_xml ("<network/>", &error) != NULL, VIRD_ERROR_WRONG_ELEMENT, "network");
  CHECK_ERROR (vird_config_object_new_from_xml (12345, "<a/>", &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "12345");

  /* Nobody has to ask for the error. */
  CHECK (!vird_config_domain_set_name (NULL, "a", NULL));
  CHECK (!vird_config_domain_set_name (domain, "\xff", NULL));
  CHECK (vird_config_domain_new_from_xml ("<domain>", NULL) == NULL);

  /* A failed call changes nothing. */
  CHECK_XML (domain, "<domain/>\n");
  vird_config_domain_disk_unref (disk);
  vird_config_domain_unref (domain);
}

/* An error that is already there stays. */
static void
kept (void)
{
  VirdError *error = NULL;

  CHECK (!vird_config_domain_set_name (NULL, "a", &error));
  CHECK (vird_config_domain_new_from_xml ("<domain>", &error) == NULL);
  CHECK_INT (vird_error_get_code (error), VIRD_ERROR_INVALID_ARGUMENT);
  vird_error_clear (&error);
}

int
main (void)
{
  contents ();
  nothing ();
  codes ();
  arguments ();
  kept ();
  return check_result ();
}
