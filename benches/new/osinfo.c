/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The counterpart of ../old/osinfo.c. */

#include "../bench.h"
#include <virtdesigner.h>

static size_t length_of (void *list)
{
  return vird_osinfo_list_get_length (list);
}

static size_t devices_of (VirdOsinfoOs *os, VirdOsinfoFilter *filter)
{
  VirdOsinfoDeviceList *devices = vird_osinfo_os_get_all_devices (os, filter, NULL);
  size_t length = length_of (devices);

  vird_object_unref (devices);
  return length;
}

struct query
{
  VirdOsinfoOs *os;
  VirdOsinfoFilter *filter;
};

static void query (void *data)
{
  struct query *query = data;

  devices_of (query->os, query->filter);
}

int main (int argc, char **argv)
{
  const char *what = argc > 1 ? argv[1] : "find";
  VirdOsinfoDb *db = strcmp (what, "files") == 0 ? vird_osinfo_db_new_from_path ("/usr/share/osinfo", NULL)
                                                 : vird_osinfo_db_new ();

  if (db == NULL)
    return 1;
  if (strcmp (what, "identify") == 0 && argc > 2)
    {
      VirdOsinfoMedia *media = vird_osinfo_media_create_from_location (argv[2], NULL);

      if (media == NULL || !vird_osinfo_db_identify_media (db, media, NULL))
        return 1;
      printf ("%s\n", vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (media)));
      vird_object_unref (media);
    }
  else if (strcmp (what, "find") == 0)
    {
      VirdOsinfoOs *os = vird_osinfo_db_get_os (db, "http://fedoraproject.org/fedora/36", NULL);

      if (os == NULL)
        return 1;
      printf ("%lu\n", (unsigned long) devices_of (os, NULL));
      vird_object_unref (os);
    }
  else if (strcmp (what, "short-id") == 0)
    {
      VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, "fedora36", NULL);

      if (os == NULL)
        return 1;
      printf ("%lu\n", (unsigned long) devices_of (os, NULL));
      vird_object_unref (os);
    }
  else if (strcmp (what, "missing") == 0)
    printf ("%d\n", vird_osinfo_db_find_os_by_short_id (db, "no-such-system", NULL) != NULL);
  else if (strcmp (what, "filter") == 0 || strcmp (what, "warm") == 0)
    {
      struct query query_of = { vird_osinfo_db_get_os (db, "http://fedoraproject.org/fedora/36", NULL),
                                vird_osinfo_filter_new () };

      if (query_of.os == NULL)
        return 1;
      vird_osinfo_filter_add_constraint (query_of.filter, "class", "net", NULL);
      if (strcmp (what, "warm") == 0)
        bench_loop (query, &query_of);
      else
        printf ("%lu\n", (unsigned long) devices_of (query_of.os, query_of.filter));
      vird_object_unref (query_of.filter);
      vird_object_unref (query_of.os);
    }
  else
    {
      VirdOsinfoOsList *oses = vird_osinfo_db_get_os_list (db, NULL);
      VirdOsinfoPlatformList *platforms = vird_osinfo_db_get_platform_list (db, NULL);
      VirdOsinfoDeviceList *devices = vird_osinfo_db_get_device_list (db, NULL);

      printf ("%lu %lu %lu\n", (unsigned long) length_of (oses), (unsigned long) length_of (platforms),
              (unsigned long) length_of (devices));
      vird_object_unref (oses);
      vird_object_unref (platforms);
      vird_object_unref (devices);
    }
  vird_object_unref (db);
  return 0;
}
