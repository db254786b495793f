/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is no XML is refused, with the place; what is XML comes back as it was. */

#include "check.h"

static void
refused (void)
{
  static const struct
  {
    const char *xml;
    uint32_t line;
  } cases[] = {
    { "", 1 },
    { "domain", 1 },
    { "<domain>", 1 },
    { "<domain></devices>", 1 },
    { "<domain/><domain/>", 1 },
    { "<domain/>text", 1 },
    { "<domain a='1' a='2'/>", 1 },
    { "<domain a=1/>", 1 },
    { "<domain a='<'/>", 1 },
    { "<domain>&nbsp;</domain>", 1 },
    { "<domain>&#0;</domain>", 1 },
    { "<domain>\n\001</domain>", 2 },
    { "<domain>\n<p:a/>\n</domain>", 2 },
    { "<domain>\n\n<!-- -- -->\n</domain>", 3 },
    { "<!DOCTYPE domain [<!ENTITY a 'b'>]>\n<domain>&a;</domain>", 1 },
  };
  size_t at;

  for (at = 0; at < sizeof (cases) / sizeof (*cases); at++)
    {
      VirdError *error = NULL;

      CHECK (vird_config_domain_new_from_xml (cases[at].xml, &error) == NULL);
      CHECK_INT (vird_error_get_code (error), VIRD_ERROR_XML);
      if (vird_error_get_line (error) != cases[at].line || vird_error_get_column (error) == 0)
        CHECK_FAIL ("%s: line %u, column %u", cases[at].xml, (unsigned) vird_error_get_line (error),
                    (unsigned) vird_error_get_column (error));
      vird_error_clear (&error);
    }
}

static void
limited (void)
{
  const size_t depth = 100000;
  VirdError *error = NULL;
  char *deep = malloc (depth * 3 + 1);
  size_t at;

  if (deep == NULL)
    abort ();
  for (at = 0; at < depth; at++)
    memcpy (deep + at * 3, "<a>", 3);
  deep[depth * 3] = '\0';
  CHECK_ERROR (vird_config_object_new_from_xml (VIRD_TYPE_CONFIG_OBJECT, deep, &error) != NULL, VIRD_ERROR_LIMIT, "");
  free (deep);
}

static void
kept (void)
{
  static const char *const cases[] = {
    "<domain/>",
    "<domain></domain>",
    "\xef\xbb\xbf<domain/>",
    "<domain  a = \"&quot;\"\tb='\"' />",
    "<?xml version='1.0'?>\r\n<!-- x -->\r\n<domain>\r\n\t<name>\xc3\xa9&#233;<![CDATA[<]]></name>\r\n</domain>\r\n<?p i?>",
    "<domain xmlns:q='urn:q'><metadata><q:a q:b='1'/></metadata></domain>\n\n",
  };
  size_t at;

  for (at = 0; at < sizeof (cases) / sizeof (*cases); at++)
    {
      VirdError *error = NULL;
      VirdConfigDomain *domain = vird_config_domain_new_from_xml (cases[at], &error);

      CHECK_OK (domain != NULL);
      CHECK_XML (domain, cases[at]);
      vird_config_domain_unref (domain);
    }
}

int
main (void)
{
  refused ();
  limited ();
  kept ();
  return check_result ();
}
