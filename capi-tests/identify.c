/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Media and trees: made from files, descriptors and bytes, and identified in the built-in database. */

#define _XOPEN_SOURCE 700

#include "check.h"
#include "scratch.h"

#include <fcntl.h>
#include <stdint.h>

#define SECTOR 2048

static VirdOsinfoDb *db;
static uint8_t image[19 * SECTOR];

static void
make_image (const char *volume, int bootable)
{
  uint8_t *primary = image + 16 * SECTOR;

  memset (image, 0, sizeof image);
  memcpy (primary, "\1CD001\1", 7);
  memset (primary + 8, ' ', 64);
  memcpy (primary + 8, "LINUX", 5);
  memcpy (primary + 40, volume, strlen (volume));
  primary[81] = 4;     /* 1024 blocks */
  primary[129] = 8;    /* of 2048 bytes */
  memcpy (image + 17 * SECTOR, bootable ? "\0CD001\1EL TORITO SPECIFICATION" : "\2CD001\1", bootable ? 30 : 7);
  memcpy (image + 18 * SECTOR, "\377CD001\1", 7);
}

static void
media (void)
{
  VirdError *error = NULL;
  VirdOsinfoMedia *medium, *other;
  VirdOsinfoMediaList *list;
  VirdOsinfoOsVariantList *variants;
  VirdOsinfoOs *os;

  make_image ("Fedora-S-dvd-x86_64-42", 1);
  medium = vird_osinfo_media_create_from_data ("here", image, sizeof image,
                                               VIRD_OSINFO_MEDIA_DETECT_REQUIRE_BOOTABLE, &error);
  CHECK_OK (medium != NULL);
  CHECK_STR (vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (medium)), "here");
  CHECK_STR (vird_osinfo_media_get_system_id (medium), "LINUX");
  CHECK_INT (vird_osinfo_media_get_volume_size (medium), 1024 * SECTOR);
  CHECK (vird_osinfo_media_is_bootable (medium));
  CHECK (vird_osinfo_media_get_os (medium, &error) == NULL && error == NULL);

  os = vird_osinfo_db_guess_os_from_media (db, medium, &error);
  CHECK_OK (os != NULL);
  CHECK_STR (vird_osinfo_product_get_short_id (VIRD_OSINFO_PRODUCT (os)), "fedora42");
  vird_object_unref (os);
  list = vird_osinfo_db_identify_medialist (db, medium, &error);
  CHECK_OK (list != NULL);
  CHECK (vird_osinfo_list_get_length (VIRD_OSINFO_LIST (list)) >= 1);
  other = (VirdOsinfoMedia *) vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (list), 0, &error);
  CHECK_OK (other != NULL);
  CHECK (vird_osinfo_media_matches (medium, other));
  CHECK (!vird_osinfo_media_matches (medium, NULL));

  /* A string that was lent before stays valid. */
  {
    const char *id = vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (medium));

    CHECK_OK (vird_osinfo_db_identify_media (db, medium, &error));
    CHECK_STR (id, "here");
  }
  CHECK_STR (vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (medium)),
             vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (other)));
  CHECK_STR (vird_osinfo_media_get_architecture (medium), "x86_64");
  CHECK_STR (vird_osinfo_media_get_volume_id (medium), "Fedora-S-dvd-x86_64-42");
  CHECK (vird_osinfo_media_get_installer (medium) && !vird_osinfo_media_get_live (medium));
  os = vird_osinfo_media_get_os (medium, &error);
  CHECK_OK (os != NULL);
  vird_object_unref (os);
  variants = vird_osinfo_media_get_os_variants (medium, &error);
  CHECK_OK (variants != NULL);
  vird_object_unref (variants);
  vird_object_unref (other);
  vird_object_unref (list);
  vird_object_unref (medium);

  make_image ("Something else", 0);
  CHECK_ERROR (vird_osinfo_media_create_from_data ("here", image, sizeof image, 1, &error) != NULL,
               VIRD_ERROR_NOT_BOOTABLE, "here");
  CHECK_ERROR (vird_osinfo_media_create_from_data ("here", image, sizeof image, 2, &error) != NULL,
               VIRD_ERROR_INVALID_ARGUMENT, "flags");
  CHECK_ERROR (vird_osinfo_media_create_from_data ("here", image, 1000, 0, &error) != NULL,
               VIRD_ERROR_INVALID_VALUE, "too short");
  CHECK_ERROR (vird_osinfo_media_create_from_data ("here", NULL, 1000, 0, &error) != NULL,
               VIRD_ERROR_INVALID_ARGUMENT, "data");
  medium = vird_osinfo_media_create_from_data ("here", image, sizeof image, 0, &error);
  CHECK_OK (medium != NULL);
  CHECK (!vird_osinfo_db_identify_media (db, medium, &error) && error == NULL);
  CHECK_STR (vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (medium)), "here");
  vird_object_unref (medium);
}

static void
files (void)
{
  VirdError *error = NULL;
  const char *path;
  int file, ends[2];
  VirdOsinfoMedia *medium;

  scratch_begin ("identify");
  make_image ("Fedora-S-dvd-x86_64-42", 1);
  path = scratch_write ("image.iso", image, sizeof image);
  file = open (path, O_RDONLY);
  CHECK (file >= 0 && pipe (ends) == 0);
  CHECK (lseek (file, 0, SEEK_END) == (off_t) sizeof image);
  medium = vird_osinfo_media_create_from_location (path, &error);
  CHECK_OK (medium != NULL);
  CHECK_STR (vird_osinfo_media_get_url (medium), path);
  vird_object_unref (medium);
  medium = vird_osinfo_media_create_from_fd ("drive", file, 1, &error);
  CHECK_OK (medium != NULL);
  CHECK_STR (vird_osinfo_media_get_url (medium), "drive");
  CHECK (lseek (file, 0, SEEK_CUR) == (off_t) sizeof image);
  vird_object_unref (medium);
  CHECK_ERROR (vird_osinfo_media_create_from_fd ("drive", ends[0], 0, &error) != NULL,
               VIRD_ERROR_INVALID_ARGUMENT, "pipe");
  CHECK_ERROR (vird_osinfo_media_create_from_fd ("drive", -1, 0, &error) != NULL,
               VIRD_ERROR_INVALID_ARGUMENT, "-1");
  CHECK_ERROR (vird_osinfo_media_create_from_location ("http://example.org/a.iso", &error) != NULL,
               VIRD_ERROR_UNSUPPORTED, "network");
  CHECK_ERROR (vird_osinfo_media_create_from_location ("/nowhere/at/all", &error) != NULL,
               VIRD_ERROR_NOT_FOUND, "/nowhere/at/all");
  close (ends[0]);
  close (ends[1]);
  close (file);
  scratch_end ();
}

static void
trees (void)
{
  static const char text[] = "[general]\nfamily = Fedora\nversion = 42\narch = x86_64\nvariant = Server\n"
                             "[images-x86_64]\nkernel = images/pxeboot/vmlinuz\ninitrd = i\nboot.iso = b\n";
  VirdError *error = NULL;
  VirdOsinfoTree *tree = vird_osinfo_tree_create_from_treeinfo (text, "/srv/tree", &error);
  VirdOsinfoOs *os;
  VirdOsinfoTreeList *list;

  CHECK_OK (tree != NULL);
  CHECK_STR (vird_osinfo_tree_get_url (tree), "/srv/tree");
  CHECK_STR (vird_osinfo_tree_get_treeinfo_family (tree), "Fedora");
  CHECK_STR (vird_osinfo_tree_get_treeinfo_version (tree), "42");
  CHECK_STR (vird_osinfo_tree_get_kernel_path (tree), "images/pxeboot/vmlinuz");
  CHECK_STR (vird_osinfo_tree_get_boot_iso_path (tree), "b");
  CHECK (vird_osinfo_tree_has_treeinfo (tree));
  list = vird_osinfo_db_identify_treelist (db, tree, &error);
  CHECK_OK (list != NULL);
  vird_object_unref (list);
  CHECK_OK (vird_osinfo_db_identify_tree (db, tree, &error));
  os = vird_osinfo_tree_get_os (tree, &error);
  CHECK_OK (os != NULL);
  CHECK_STR (vird_osinfo_product_get_short_id (VIRD_OSINFO_PRODUCT (os)), "fedora42");
  vird_object_unref (tree);

  tree = vird_osinfo_tree_new ("mine", "x86_64", &error);
  CHECK_OK (tree != NULL);
  CHECK_OK (vird_osinfo_tree_set_os (tree, os, &error));
  vird_object_unref (os);
  os = vird_osinfo_tree_get_os (tree, &error);
  CHECK_OK (os != NULL);
  vird_object_unref (os);
  vird_object_unref (tree);
  CHECK_ERROR (vird_osinfo_tree_create_from_treeinfo ("nothing", "t", &error) != NULL, VIRD_ERROR_INVALID_VALUE, "t");
  CHECK_ERROR (vird_osinfo_tree_create_from_location ("ftp://example.org/", &error) != NULL,
               VIRD_ERROR_UNSUPPORTED, "treeinfo");
}

static void
images (void)
{
  VirdError *error = NULL;
  VirdOsinfoImage *disk = vird_osinfo_image_new ("mine", "aarch64", "qcow2", &error);
  VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, "fedora42", &error);

  CHECK_OK (disk != NULL && os != NULL);
  CHECK_STR (vird_osinfo_image_get_architecture (disk), "aarch64");
  CHECK_STR (vird_osinfo_image_get_format (disk), "qcow2");
  CHECK (vird_osinfo_image_get_url (disk) == NULL && !vird_osinfo_image_get_cloud_init (disk));
  CHECK_OK (vird_osinfo_image_set_os (disk, os, &error));
  CHECK_ERROR (vird_osinfo_image_set_os (disk, NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "VirdOsinfoOs");
  vird_object_unref (os);
  os = vird_osinfo_image_get_os (disk, &error);
  CHECK_OK (os != NULL);
  vird_object_unref (os);
  vird_object_unref (disk);
}

int
main (void)
{
  db = vird_osinfo_db_new_builtin ();
  media ();
  files ();
  trees ();
  images ();
  vird_osinfo_db_unref (db);
  return check_result ();
}
