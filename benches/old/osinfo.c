/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* libosinfo: `find` opens the installed database, finds an operating system by its id and lists all its devices;
 * `load` reads all operating systems, platforms and devices; `files` does the same without the lists of PCI and USB
 * ids that libosinfo makes devices of as well. Prints how many it found.
 * `identify IMAGE` tells which medium of the database an ISO image is. */

#include <osinfo/osinfo.h>
#include <stdio.h>
#include <string.h>

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
      OsinfoDeviceList *devices;

      if (os == NULL)
        return 1;
      devices = osinfo_os_get_all_devices (os, NULL);
      printf ("%d\n", osinfo_list_get_length (OSINFO_LIST (devices)));
      g_object_unref (devices);
    }
  else
    {
      OsinfoOsList *oses = osinfo_db_get_os_list (db);
      OsinfoPlatformList *platforms = osinfo_db_get_platform_list (db);
      OsinfoDeviceList *devices = osinfo_db_get_device_list (db);

      printf ("%d %d", osinfo_list_get_length (OSINFO_LIST (oses)), osinfo_list_get_length (OSINFO_LIST (platforms)));
      if (strcmp (what, "files") == 0)
        printf (" %d", osinfo_list_get_length (OSINFO_LIST (devices)));
      printf ("\n");
      g_object_unref (oses);
      g_object_unref (platforms);
      g_object_unref (devices);
    }
  g_object_unref (loader);
  return 0;
}
