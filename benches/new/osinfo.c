/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The counterpart of ../old/osinfo.c. */

#include <stdio.h>
#include <string.h>
#include <virtdesigner.h>

int main (int argc, char **argv)
{
  const char *what = argc > 1 ? argv[1] : "find";
  VirdOsinfoDb *db = vird_osinfo_db_new ();

  if (strcmp (what, "find") == 0)
    {
      VirdOsinfoOs *os = vird_osinfo_db_get_os (db, "http://fedoraproject.org/fedora/36", NULL);
      VirdOsinfoDevice **devices;
      size_t length = 0;

      if (os == NULL)
        return 1;
      devices = vird_osinfo_os_get_all_devices (os, &length, NULL);
      printf ("%lu\n", (unsigned long) length);
      vird_object_array_free (devices);
      vird_object_unref (os);
    }
  else
    {
      size_t n_oses = 0, n_platforms = 0, n_devices = 0;
      VirdOsinfoOs **oses = vird_osinfo_db_get_os_list (db, &n_oses, NULL);
      VirdOsinfoPlatform **platforms = vird_osinfo_db_get_platform_list (db, &n_platforms, NULL);
      VirdOsinfoDevice **devices = vird_osinfo_db_get_device_list (db, &n_devices, NULL);

      printf ("%lu %lu", (unsigned long) n_oses, (unsigned long) n_platforms);
      if (strcmp (what, "files") == 0)
        printf (" %lu", (unsigned long) n_devices);
      printf ("\n");
      vird_object_array_free (oses);
      vird_object_array_free (platforms);
      vird_object_array_free (devices);
    }
  vird_object_unref (db);
  return 0;
}
