/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The counterpart of ../old/osinfo.c. */

#include <stdio.h>
#include <string.h>
#include <virtdesigner.h>

static size_t length_of (void *list)
{
  return vird_osinfo_list_get_length (list);
}

int main (int argc, char **argv)
{
  const char *what = argc > 1 ? argv[1] : "find";
  VirdOsinfoDb *db = vird_osinfo_db_new ();

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
      VirdOsinfoDeviceList *devices;

      if (os == NULL)
        return 1;
      devices = vird_osinfo_os_get_all_devices (os, NULL, NULL);
      printf ("%lu\n", (unsigned long) length_of (devices));
      vird_object_unref (devices);
      vird_object_unref (os);
    }
  else
    {
      VirdOsinfoOsList *oses = vird_osinfo_db_get_os_list (db, NULL);
      VirdOsinfoPlatformList *platforms = vird_osinfo_db_get_platform_list (db, NULL);
      VirdOsinfoDeviceList *devices = vird_osinfo_db_get_device_list (db, NULL);

      printf ("%lu %lu", (unsigned long) length_of (oses), (unsigned long) length_of (platforms));
      if (strcmp (what, "files") == 0)
        printf (" %lu", (unsigned long) length_of (devices));
      printf ("\n");
      vird_object_unref (oses);
      vird_object_unref (platforms);
      vird_object_unref (devices);
    }
  vird_object_unref (db);
  return 0;
}
