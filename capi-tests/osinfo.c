/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Operating systems, platforms and devices. */

#include "check.h"

/* How many texts there are, and that the array ends where its length says. Frees it. */
static size_t
count (char **texts, const size_t *length)
{
  size_t counted = 0;

  while (texts != NULL && texts[counted] != NULL)
    counted++;
  CHECK_INT (counted, *length);
  vird_strv_free (texts);
  return counted;
}

static void
check_os (VirdOsinfoDb *db)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = NULL, *same = NULL;
  VirdOsinfoEntity *entity;
  VirdOsinfoProduct *product;
  uint32_t year = 0, month = 0, day = 0;
  const char *family;
  size_t length = 0;

  CHECK_OK (os = vird_osinfo_db_find_os (db, "win11", &error));
  CHECK_OK (same = vird_osinfo_db_get_os (db, "http://microsoft.com/win/11", &error));
  entity = VIRD_OSINFO_ENTITY (os);
  product = VIRD_OSINFO_PRODUCT (os);
  CHECK (entity != NULL && product != NULL && VIRD_OSINFO_DEVICE (os) == NULL);
  CHECK_STR (vird_osinfo_entity_get_id (entity), vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (same)));

  CHECK_STR (vird_osinfo_product_get_short_id (product), "win11");
  CHECK_STR (vird_osinfo_product_get_name (product), "Microsoft Windows 11");
  CHECK_HAS (vird_osinfo_product_get_vendor (product), "Microsoft");
  CHECK (vird_osinfo_product_get_version (product) != NULL);
  CHECK_STR (vird_osinfo_product_get_release_date_string (product), "2021-10-05");
  CHECK (vird_osinfo_product_get_release_date (product, &year, &month, &day));
  CHECK (year == 2021 && month == 10 && day == 5);
  CHECK (vird_osinfo_product_get_release_date (product, NULL, NULL, NULL));
  CHECK (!vird_osinfo_product_get_eol_date (product, &year, NULL, NULL) && year == 2021);
  CHECK_STR (vird_osinfo_product_get_eol_date_string (product), NULL);
  CHECK_STR (vird_osinfo_product_get_logo (product), NULL);
  CHECK (count (vird_osinfo_product_get_short_id_list (product, &length), &length) == 1);

  family = vird_osinfo_os_get_family (os);
  CHECK_STR (family, "winnt");
  CHECK_STR (vird_osinfo_os_get_distro (os), "win");
  CHECK_INT (vird_osinfo_os_get_release_status (os), VIRD_OSINFO_RELEASE_STATUS_RELEASED);
  CHECK_STR (vird_osinfo_os_get_kernel_url_argument (os), NULL);
  CHECK_STR (vird_osinfo_entity_get_param_value (entity, "distro"), "win");
  CHECK_STR (vird_osinfo_entity_get_param_value (entity, "nothing"), NULL);
  CHECK (count (vird_osinfo_entity_get_param_value_list (entity, "short-id", &length), &length) == 1);
  CHECK (count (vird_osinfo_entity_get_param_value_list (entity, "nothing", &length), &length) == 0);
  CHECK (count (vird_osinfo_entity_get_param_keys (entity, &length), &length) > 5);
  CHECK (!vird_osinfo_entity_get_param_value_boolean (entity, "nothing"));
  CHECK (vird_osinfo_entity_get_param_value_boolean_with_default (entity, "nothing", true));
  CHECK_INT (vird_osinfo_entity_get_param_value_int64 (entity, "nothing"), -1);
  CHECK_INT (vird_osinfo_entity_get_param_value_int64_with_default (entity, "nothing", 7), 7);
  CHECK_STR (family, "winnt"); /* what was lent stays while the object does */
  vird_osinfo_os_unref (same);
  vird_osinfo_os_unref (os);
}

/* Whether one of the devices has a name, and whether all have a class if one is given. */
static bool
among (VirdOsinfoDevice **devices, const char *name, const char *class_name)
{
  bool found = false;

  for (; devices != NULL && *devices != NULL; devices++)
    {
      const char *own = vird_osinfo_device_get_name (*devices);

      found = found || (own != NULL && strcmp (own, name) == 0);
      if (class_name != NULL)
        CHECK_STR (vird_osinfo_device_get_class (*devices), class_name);
    }
  return found;
}

static void
check_devices (VirdOsinfoDb *db)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = NULL;
  VirdOsinfoPlatform *platform = NULL;
  VirdOsinfoDevice *device = NULL, **own = NULL, **all = NULL, **nets = NULL;
  size_t n_own = 0, n_all = 0, n_nets = 0;

  CHECK_OK (os = vird_osinfo_db_find_os_by_short_id (db, "fedora42", &error));
  CHECK_OK (own = vird_osinfo_os_get_devices (os, &n_own, &error));
  CHECK_OK (all = vird_osinfo_os_get_all_devices (os, &n_all, &error));
  CHECK_OK (nets = vird_osinfo_os_get_devices_by_property (os, "class", "net", true, &n_nets, &error));
  CHECK (n_own < n_all && n_nets > 0 && n_nets < n_all);
  CHECK (among (all, "virtio-block", NULL) && among (nets, "virtio-net", "net") && !among (nets, "virtio-block", NULL));
  vird_osinfo_os_unref (os); /* the devices live on without it */
  CHECK (vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (all[n_all - 1])) != NULL && all[n_all] == NULL);
  vird_object_array_free (own);
  vird_object_array_free (all);
  vird_object_array_free (nets);

  CHECK_OK (device = vird_osinfo_db_get_device (db, "http://pcisig.com/pci/1af4/1041", &error));
  CHECK_STR (vird_osinfo_device_get_bus_type (device), "pci");
  CHECK_STR (vird_osinfo_device_get_class (device), "net");
  CHECK_STR (vird_osinfo_device_get_vendor_id (device), "1af4");
  CHECK_STR (vird_osinfo_device_get_product_id (device), "1041");
  CHECK (vird_osinfo_device_get_vendor (device) != NULL && vird_osinfo_device_get_product (device) != NULL);
  vird_osinfo_device_unref (device);

  CHECK_OK (platform = vird_osinfo_db_get_platform (db, "http://qemu.org/qemu/9.2.0", &error));
  CHECK_OK (all = vird_osinfo_platform_get_all_devices (platform, NULL, &error));
  CHECK_OK (own = vird_osinfo_platform_get_devices (platform, NULL, &error));
  CHECK (among (all, "virtio-net", NULL));
  vird_object_array_free (own);
  vird_object_array_free (all);
  vird_osinfo_platform_unref (platform);
}

static void
check_resources (VirdOsinfoDb *db)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = NULL;
  VirdOsinfoResources **list = NULL;
  VirdOsinfoFirmware **firmware = NULL;
  VirdOsinfoMedia **media = NULL;
  size_t length = 0, i;

  CHECK_OK (os = vird_osinfo_db_find_os (db, "win11", &error));
  CHECK_OK (list = vird_osinfo_os_get_minimum_resources (os, &length, &error));
  CHECK (length > 0 && vird_osinfo_resources_get_ram (list[0]) == INT64_C (4) << 30);
  CHECK (vird_osinfo_resources_get_architecture (list[0]) != NULL);
  CHECK_INT (vird_osinfo_resources_get_n_cpus (list[0]), 2);
  CHECK (vird_osinfo_resources_get_storage (list[0]) >= INT64_C (64) << 30 && vird_osinfo_resources_get_cpu (list[0]) > 0);
  vird_object_array_free (list);
  CHECK_OK (list = vird_osinfo_os_get_maximum_resources (os, &length, &error));
  for (i = 0; i < length; i++)
    CHECK (vird_osinfo_resources_get_ram (list[i]) >= -1);
  vird_object_array_free (list);

  CHECK_OK (firmware = vird_osinfo_os_get_firmware_list (os, &length, &error));
  for (i = 0; i < length; i++)
    CHECK (vird_osinfo_firmware_is_supported (firmware[i])
           && !check_same (vird_osinfo_firmware_get_firmware_type (firmware[i]), "bios")
           && vird_osinfo_firmware_get_architecture (firmware[i]) != NULL);
  CHECK (length > 0);
  vird_object_array_free (firmware);

  CHECK_OK (media = vird_osinfo_os_get_media_list (os, &length, &error));
  for (i = 0; i < length; i++)
    CHECK (vird_osinfo_media_get_architecture (media[i]) != NULL);
  vird_object_array_free (media);
  vird_osinfo_os_unref (os);
}

static void
check_lists_and_errors (VirdOsinfoDb *db)
{
  VirdError *error = NULL;
  VirdOsinfoOs **list = NULL, *os = NULL;
  VirdOsinfoProduct **related = NULL;
  size_t length = 0, texts = 0;

  CHECK_OK (list = vird_osinfo_db_get_os_list (db, &length, &error));
  CHECK (length > 100 && list[length] == NULL);
  vird_object_array_free (list);
  CHECK (count (vird_osinfo_db_get_locations (db, &texts), &texts) == 1);
  CHECK (count (vird_osinfo_db_get_warnings (db, &texts), &texts) == 0);

  CHECK (vird_osinfo_db_find_os (db, "plan9", &error) == NULL && error == NULL);
  CHECK (vird_osinfo_db_get_os (db, "fedora42", &error) == NULL && error == NULL);
  CHECK_ERROR (vird_osinfo_db_get_os (db, NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "id is NULL");
  CHECK_ERROR (vird_osinfo_db_new_from_path ("/nonexistent", &error), VIRD_ERROR_NOT_FOUND, "/nonexistent");
  CHECK_ERROR (vird_osinfo_os_get_devices ((VirdOsinfoOs *) (void *) db, &length, &error), VIRD_ERROR_INVALID_ARGUMENT,
               "the object is a VirdOsinfoDb: expected a VirdOsinfoOs");
  CHECK_INT (length, 0);

  CHECK_OK (os = vird_osinfo_db_find_os (db, "fedora42", &error));
  CHECK_OK (related = vird_osinfo_product_get_related (
              VIRD_OSINFO_PRODUCT (os), VIRD_OSINFO_PRODUCT_RELATIONSHIP_DERIVES_FROM, &length, &error));
  CHECK (length == 1 && VIRD_OSINFO_OS (related[0]) != NULL);
  vird_object_array_free (related);
  CHECK_ERROR (vird_osinfo_product_get_related (VIRD_OSINFO_PRODUCT (os), (VirdOsinfoProductRelationship) 3, NULL, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "relationship 3");
  vird_osinfo_os_unref (os);
}

int
main (void)
{
  VirdOsinfoDb *db = vird_osinfo_db_new_builtin ();

  check_os (db);
  check_devices (db);
  check_resources (db);
  check_lists_and_errors (db);
  vird_osinfo_db_unref (db);
  return check_result ();
}
