/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The counterpart of ../old/gconfig.c; `size` tells how long the document is. */

#include "../bench.h"
#include <virtdesigner.h>

static VirdConfigDomain *domain_of (const char *xml)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (xml, &error);

  if (domain == NULL)
    {
      fprintf (stderr, "%s\n", vird_error_get_message (error));
      exit (1);
    }
  return domain;
}

static void *made_of (const char *xml)
{
  return domain_of (xml);
}

static void parse (void *xml)
{
  VirdConfigDomain *domain = domain_of (xml);

  free (vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain)));
  vird_object_unref (domain);
}

struct edit
{
  VirdConfigDomain *domain;
  VirdConfigDomainDisk *disk;
  int turn;
};

static void edit (void *data)
{
  struct edit *state = data;

  if (!vird_config_domain_disk_set_target_dev (state->disk, state->turn++ % 2 ? "vda" : "vdz", NULL))
    abort ();
  free (vird_config_object_to_xml (VIRD_CONFIG_OBJECT (state->domain)));
}

int main (int argc, char **argv)
{
  const char *what = argc > 1 ? argv[1] : "parse";
  char *xml = bench_document (argc > 2 ? argv[2] : NULL);

  if (strcmp (what, "edit") == 0)
    {
      struct edit state = { domain_of (xml), NULL, 0 };
      VirdConfigDomainDevice **devices = vird_config_domain_get_devices (state.domain, NULL);

      state.disk = VIRD_CONFIG_DOMAIN_DISK (devices[0]);
      bench_loop (edit, &state);
      vird_object_array_free (devices);
      vird_object_unref (state.domain);
    }
  else if (strcmp (what, "size") == 0)
    printf ("%lu\n", (unsigned long) strlen (xml));
  else if (strcmp (what, "memory") == 0)
    bench_memory (made_of, xml);
  else if (strcmp (what, "once") == 0)
    parse (xml);
  else
    bench_loop (parse, xml);
  free (xml);
  return 0;
}
