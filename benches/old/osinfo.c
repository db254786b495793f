/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* libosinfo: `find` opens the installed database, finds an operating system by its id and lists all its devices;
 * `short-id` does the same by its short id, `missing` looks for one that the database does not have;
 * `load` reads all operating systems, platforms and devices; `files` does the same without the lists of PCI and USB
 * ids that libosinfo makes devices of as well. Prints how many it found.
 * `filter` lists those of its devices that are network cards and prints how many they are; `warm` does so again and
 * again in one process and prints the nanoseconds that it takes.
 * `identify IMAGE` tells which medium of the database an ISO image is. */

#include "../bench.h"
#include <osinfo/osinfo.h>

static OsinfoOs *by_short_id (OsinfoDb *db, const char *short_id)
{
  OsinfoOsList *all = osinfo_db_get_os_list (db);
  OsinfoFilter *filter = osinfo_filter_new ();
  OsinfoList *found;
  OsinfoOs *os = NULL;

  osinfo_filter_add_constraint (filter, OSINFO_PRODUCT_PROP_SHORT_ID, short_id);
  found = osinfo_list_new_filtered (OSINFO_LIST (all), filter);
  if (osinfo_list_get_length (found) > 0)
    os = g_object_ref (OSINFO_OS (osinfo_list_get_nth (found, 0)));
  g_object_unref (found);
  g_object_unref (filter);
  g_object_unref (all);
  return os;
}

static int devices_of (OsinfoOs *os, OsinfoFilter *filter)
{
  OsinfoDeviceList *devices = osinfo_os_get_all_devices (os, filter);
  int length = osinfo_list_get_length (OSINFO_LIST (devices));

  g_object_unref (devices);
  return length;
}

struct query
{
  OsinfoOs *os;
  OsinfoFilter *filter;
};

static void query (void *data)
{
  struct query *query = data;

  devices_of (query->os, query->filter);
}

int main (int argc, char **argv)
{
  const char *what = argc > 1 ? argv[1] : "find";
  OsinfoLoader *loader = osinfo_loader_new ();
  OsinfoDb *db;
  GError *error = NULL;

  if (strcmp (what, "files") == 0)
    osinfo_loader_process_path (loader, "/usr/share/osinfo", &error);
  else
    osinfo_loader_process_default_path (loader, &error);
  if (error != NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }
  db = osinfo_loader_get_db (loader);
  if (strcmp (what, "identify") == 0 && argc > 2)
    {
      OsinfoMedia *media = osinfo_media_create_from_location (argv[2], NULL, NULL);

      if (media == NULL || !osinfo_db_identify_media (db, media))
        return 1;
      printf ("%s\n", osinfo_entity_get_id (OSINFO_ENTITY (media)));
      g_object_unref (media);
    }
  else if (strcmp (what, "find") == 0)
    {
      OsinfoOs *os = osinfo_db_get_os (db, "http://fedoraproject.org/fedora/36");

      if (os == NULL)
        return 1;
      printf ("%d\n", devices_of (os, NULL));
    }
  else if (strcmp (what, "short-id") == 0)
    {
      OsinfoOs *os = by_short_id (db, "fedora36");

      if (os == NULL)
        return 1;
      printf ("%d\n", devices_of (os, NULL));
      g_object_unref (os);
    }
  else if (strcmp (what, "missing") == 0)
    printf ("%d\n", by_short_id (db, "no-such-system") != NULL);
  else if (strcmp (what, "filter") == 0 || strcmp (what, "warm") == 0)
    {
      struct query query_of = { osinfo_db_get_os (db, "http://fedoraproject.org/fedora/36"), osinfo_filter_new () };

      if (query_of.os == NULL)
        return 1;
      osinfo_filter_add_constraint (query_of.filter, OSINFO_DEVICE_PROP_CLASS, "net");
      if (strcmp (what, "warm") == 0)
        bench_loop (query, &query_of);
      else
        printf ("%d\n", devices_of (query_of.os, query_of.filter));
      g_object_unref (query_of.filter);
    }
  else
    {
      OsinfoOsList *oses = osinfo_db_get_os_list (db);
      OsinfoPlatformList *platforms = osinfo_db_get_platform_list (db);
      OsinfoDeviceList *devices = osinfo_db_get_device_list (db);

      printf ("%d %d %d\n", osinfo_list_get_length (OSINFO_LIST (oses)),
              osinfo_list_get_length (OSINFO_LIST (platforms)), osinfo_list_get_length (OSINFO_LIST (devices)));
      g_object_unref (oses);
      g_object_unref (platforms);
      g_object_unref (devices);
    }
  g_object_unref (loader);
  return 0;
}
