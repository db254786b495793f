/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* libvirt-gconfig: `parse` reads a domain and writes it, `edit` changes an attribute and writes it, `once` does the
 * first a single time, `memory` tells what a domain takes. The domain is one of 30 KB, or that in the file given. */

#include "../bench.h"
#include <libvirt-gconfig/libvirt-gconfig.h>

static GVirConfigDomain *domain_of (const char *xml)
{
  GError *error = NULL;
  GVirConfigDomain *domain = gvir_config_domain_new_from_xml (xml, &error);

  if (domain == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
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
  GVirConfigDomain *domain = domain_of (xml);

  g_free (gvir_config_object_to_xml (GVIR_CONFIG_OBJECT (domain)));
  g_object_unref (domain);
}

struct edit
{
  GVirConfigDomain *domain;
  GVirConfigDomainDisk *disk;
  int turn;
};

static void edit (void *data)
{
  struct edit *state = data;

  gvir_config_domain_disk_set_target_dev (state->disk, state->turn++ % 2 ? "vda" : "vdz");
  g_free (gvir_config_object_to_xml (GVIR_CONFIG_OBJECT (state->domain)));
}

int main (int argc, char **argv)
{
  const char *what = argc > 1 ? argv[1] : "parse";
  char *xml = bench_document (argc > 2 ? argv[2] : NULL);

  if (strcmp (what, "edit") == 0)
    {
      struct edit state = { domain_of (xml), NULL, 0 };
      GList *devices = gvir_config_domain_get_devices (state.domain);
      GList *at = devices;

      while (at != NULL && !GVIR_CONFIG_IS_DOMAIN_DISK (at->data))
        at = at->next;
      if (at == NULL)
        return 1;
      state.disk = GVIR_CONFIG_DOMAIN_DISK (at->data);
      bench_loop (edit, &state);
      g_list_free_full (devices, g_object_unref);
      g_object_unref (state.domain);
    }
  else if (strcmp (what, "memory") == 0)
    bench_memory (made_of, xml);
  else if (strcmp (what, "once") == 0)
    parse (xml);
  else
    bench_loop (parse, xml);
  free (xml);
  return 0;
}
