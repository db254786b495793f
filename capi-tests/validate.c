/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Validation: all problems of a document, each with its place, and none where nothing is wrong. */

#include "check.h"

static const char *const GOOD =
  "<domain type='kvm'>\n"
  "  <name>guest</name>\n"
  "  <memory unit='GiB'>1</memory>\n"
  "  <os>\n"
  "    <type>hvm</type>\n"
  "  </os>\n"
  "  <devices>\n"
  "    <disk type='file'>\n"
  "      <source file='/images/a.qcow2'/>\n"
  "      <target dev='vda' bus='virtio'/>\n"
  "    </disk>\n"
  "  </devices>\n"
  "</domain>\n";

static const char *const BAD =
  "<domain type='kvm'>\n"
  "  <name>guest</name>\n"
  "  <memory unit='Gib'>1</memory>\n"
  "  <os>\n"
  "    <type>hvm</type>\n"
  "  </os>\n"
  "  <devices>\n"
  "    <disk type='file'>\n"
  "      <source file='/images/a.qcow2'/>\n"
  "      <target dev='vda' bus='vritio'/>\n"
  "    </disk>\n"
  "    <disk type='file'/>\n"
  "  </devices>\n"
  "</domain>\n";

static void
valid (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (GOOD, &error);
  VirdConfigProblem **problems;
  size_t length = 7;

  CHECK_OK (vird_config_object_validate (VIRD_CONFIG_OBJECT (domain), &error));
  problems = vird_config_object_get_problems (VIRD_CONFIG_OBJECT (domain), &length, &error);
  CHECK (problems != NULL && problems[0] == NULL);
  CHECK_INT (length, 0);
  vird_object_array_free ((void **) problems);
  vird_config_domain_unref (domain);
}

static void
invalid (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (BAD, &error);
  VirdConfigProblem **problems;
  size_t length = 0;

  CHECK (!vird_config_object_validate (VIRD_CONFIG_OBJECT (domain), &error));
  CHECK_INT (vird_error_get_line (error), 10);
  CHECK_INT (vird_error_get_column (error), 25);
  CHECK_ERROR (false, VIRD_ERROR_INVALID_DOCUMENT, "bus of <target> is 'vritio': expected one of ");

  problems = vird_config_object_get_problems (VIRD_CONFIG_OBJECT (domain), &length, &error);
  CHECK (problems != NULL);
  CHECK_INT (length, 2);
  if (problems != NULL && length == 2)
    {
      char *line;

      CHECK_STR (vird_config_problem_get_code (problems[0]), "invalid-value");
      CHECK_STR (vird_config_problem_get_path (problems[0]), "devices/disk[1]/target/@bus");
      CHECK_STR (vird_config_problem_get_found (problems[0]), "vritio");
      CHECK_STR (vird_config_problem_get_suggestion (problems[0]), "virtio");
      CHECK_HAS (vird_config_problem_get_expected (problems[0]), "scsi");
      CHECK_INT (vird_config_problem_get_line (problems[0]), 10);
      CHECK_INT (vird_config_problem_get_column (problems[0]), 25);
      CHECK_OWNED_STR (vird_config_object_get_value (VIRD_CONFIG_OBJECT (domain),
                                                     vird_config_problem_get_path (problems[0]), NULL), "vritio");
      CHECK_STR (vird_config_problem_get_code (problems[1]), "missing-element");
      CHECK_STR (vird_config_problem_get_path (problems[1]), "devices/disk[2]/target");
      CHECK_STR (vird_config_problem_get_found (problems[1]), NULL);
      CHECK_STR (vird_config_problem_get_suggestion (problems[1]), NULL);
      CHECK_STR (vird_config_problem_get_message (problems[1]), "<disk> lacks <target>");
      line = vird_config_problem_to_string (problems[1]);
      CHECK_STR (line, "line 12, column 5: <disk> lacks <target>");
      free (line);
    }
  vird_object_array_free ((void **) problems);
  vird_config_domain_unref (domain);
}

/* A part is checked at its place, and a part of its own as what its class stands for. */
static void
parts (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (BAD, &error);
  VirdConfigObject *object = VIRD_CONFIG_OBJECT (domain);
  VirdConfigObject *first = vird_config_object_find (object, "devices/disk[1]", &error);
  VirdConfigObject *os = vird_config_object_find (object, "os", &error);
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
  VirdConfigProblem **problems;

  CHECK_OK (vird_config_object_validate (os, &error));
  problems = vird_config_object_get_problems (first, NULL, &error);
  CHECK (problems != NULL && problems[0] != NULL && problems[1] == NULL);
  if (problems != NULL && problems[0] != NULL)
    CHECK_STR (vird_config_problem_get_path (problems[0]), "target/@bus");
  vird_object_array_free ((void **) problems);

  CHECK_ERROR (vird_config_object_validate (VIRD_CONFIG_OBJECT (disk), &error), VIRD_ERROR_INVALID_DOCUMENT,
               "<disk> lacks <target>");
  CHECK_OK (vird_config_domain_disk_set_target_dev (disk, "vda", &error));
  CHECK_OK (vird_config_object_validate (VIRD_CONFIG_OBJECT (disk), &error));
  vird_config_domain_disk_unref (disk);
  vird_config_object_unref (os);
  vird_config_object_unref (first);
  vird_config_domain_unref (domain);
}

static void
misused (void)
{
  VirdError *error = NULL;
  size_t length = 7;

  CHECK_ERROR (vird_config_object_validate (NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  CHECK_ERROR (vird_config_object_get_problems (NULL, &length, &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  CHECK_INT (length, 0);
  CHECK_STR (vird_config_problem_get_code (NULL), NULL);
  CHECK_INT (vird_config_problem_get_line (NULL), 0);
}

int
main (void)
{
  valid ();
  invalid ();
  parts ();
  misused ();
  return check_result ();
}
