/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The database of operating systems, here the built-in one, which is the same everywhere. */

#include "check.h"

static VirdOsinfoDb *db;

static void
finding (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *by_id = vird_osinfo_db_get_os (db, "http://fedoraproject.org/fedora/42", &error);
  VirdOsinfoOs *by_short_id = vird_osinfo_db_find_os_by_short_id (db, "fedora42", &error);
  VirdOsinfoProduct *product = VIRD_OSINFO_PRODUCT (by_id);

  CHECK_OK (by_id != NULL && by_short_id != NULL);
  CHECK_STR (vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (by_short_id)), "http://fedoraproject.org/fedora/42");
  CHECK_STR (vird_osinfo_product_get_short_id (product), "fedora42");
  CHECK_HAS (vird_osinfo_product_get_name (product), "Fedora");
  CHECK_STR (vird_osinfo_product_get_version (product), "42");
  CHECK_STR (vird_osinfo_os_get_family (by_id), "linux");
  CHECK_INT (vird_osinfo_os_get_release_status (by_id), VIRD_OSINFO_RELEASE_STATUS_RELEASED);
  CHECK (vird_object_is_a (by_id, VIRD_TYPE_OSINFO_PRODUCT) && vird_object_is_a (by_id, VIRD_TYPE_OSINFO_ENTITY));
  CHECK (!VIRD_IS_CONFIG_OBJECT (by_id));
  vird_osinfo_os_unref (by_id);
  vird_osinfo_os_unref (by_short_id);

  /* What is not there is no error. */
  CHECK (vird_osinfo_db_get_os (db, "http://nowhere.example/os", &error) == NULL && error == NULL);
  CHECK (vird_osinfo_db_find_os_by_short_id (db, "nowhere1", &error) == NULL && error == NULL);
  CHECK_ERROR (vird_osinfo_db_get_os (db, NULL, &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "id");
  CHECK_ERROR (vird_osinfo_db_get_os (NULL, "a", &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "VirdOsinfoDb");
  CHECK_ERROR (vird_osinfo_db_new_from_path ("/nowhere/at/all", &error) != NULL, VIRD_ERROR_NOT_FOUND, "/nowhere");
}

static void
listing (void)
{
  VirdError *error = NULL;
  size_t length = 0, at;
  VirdOsinfoOsList *oses = vird_osinfo_db_get_os_list (db, &error);
  VirdOsinfoEntity **list = vird_osinfo_list_get_elements (VIRD_OSINFO_LIST (oses), &length, &error);

  CHECK_OK (list != NULL);
  vird_osinfo_oslist_unref (oses);
  CHECK (length >= 10);
  for (at = 0; at < length; at++)
    CHECK (vird_osinfo_product_get_short_id (VIRD_OSINFO_PRODUCT (list[at])) != NULL);
  CHECK (list[length] == NULL);
  vird_object_array_free (list);
}

static void
devices (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, "fedora42", &error);
  VirdOsinfoFilter *filter = vird_osinfo_filter_new ();
  VirdOsinfoDeviceList *own = vird_osinfo_os_get_devices (os, NULL, &error);
  VirdOsinfoDeviceList *all = vird_osinfo_os_get_all_devices (os, NULL, &error);
  VirdOsinfoDeviceList *found;
  VirdOsinfoDevice *device;

  CHECK_OK (own != NULL && all != NULL);
  /* The most of it comes from releases before. */
  CHECK (vird_osinfo_list_get_length (VIRD_OSINFO_LIST (all)) > vird_osinfo_list_get_length (VIRD_OSINFO_LIST (own)));
  vird_osinfo_devicelist_unref (own);
  CHECK_OK (vird_osinfo_filter_add_constraint (filter, "name", "virtio-net", &error));
  found = vird_osinfo_os_get_all_devices (os, filter, &error);
  CHECK_OK (found != NULL);
  device = VIRD_OSINFO_DEVICE (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (found), 0, &error));
  CHECK_STR (vird_osinfo_device_get_class (device), "net");
  CHECK_STR (vird_osinfo_device_get_bus_type (device), "pci");
  CHECK (vird_osinfo_filter_matches (filter, VIRD_OSINFO_ENTITY (device)));
  vird_osinfo_device_unref (device);
  vird_osinfo_devicelist_unref (found);
  vird_osinfo_filter_unref (filter);
  found = vird_osinfo_os_get_devices_by_property (os, "class", "net", true, &error);
  CHECK_OK (found != NULL && vird_osinfo_list_get_length (VIRD_OSINFO_LIST (found)) > 0);
  vird_osinfo_devicelist_unref (found);
  vird_osinfo_devicelist_unref (all);
  vird_osinfo_os_unref (os);
}

/* Lists are sets in order, and each class of lists holds one class of entities. */
static void
lists (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, "fedora42", &error);
  VirdOsinfoOsList *all = vird_osinfo_db_get_os_list (db, &error), *one = vird_osinfo_oslist_new (), *both, *rest;
  VirdOsinfoDeviceList *devices = vird_osinfo_devicelist_new ();
  VirdOsinfoEntity *found;
  size_t length = vird_osinfo_list_get_length (VIRD_OSINFO_LIST (all));

  CHECK (vird_osinfo_list_get_element_type (VIRD_OSINFO_LIST (one)) == VIRD_TYPE_OSINFO_OS);
  CHECK_OK (vird_osinfo_list_add (VIRD_OSINFO_LIST (one), VIRD_OSINFO_ENTITY (os), &error));
  CHECK_OK (vird_osinfo_list_add (VIRD_OSINFO_LIST (one), VIRD_OSINFO_ENTITY (os), &error));
  CHECK (vird_osinfo_list_get_length (VIRD_OSINFO_LIST (one)) == 1);
  CHECK_ERROR (vird_osinfo_list_add (VIRD_OSINFO_LIST (devices), VIRD_OSINFO_ENTITY (os), &error),
               VIRD_ERROR_INVALID_ARGUMENT, "VirdOsinfoDevice");
  CHECK_ERROR (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (one), 1, &error) != NULL, VIRD_ERROR_NOT_FOUND, "1");
  both = vird_osinfo_oslist_new_intersection (all, one, &error);
  CHECK_OK (both != NULL && vird_osinfo_list_get_length (VIRD_OSINFO_LIST (both)) == 1);
  rest = vird_osinfo_oslist_new_union (one, all, &error);
  CHECK_OK (rest != NULL && vird_osinfo_list_get_length (VIRD_OSINFO_LIST (rest)) == length);
  found = vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (rest), 0, &error);
  CHECK_STR (vird_osinfo_entity_get_id (found), vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (os)));
  vird_osinfo_entity_unref (found);
  CHECK_ERROR (vird_osinfo_list_new_union (VIRD_OSINFO_LIST (all), VIRD_OSINFO_LIST (devices), &error) != NULL,
               VIRD_ERROR_INVALID_ARGUMENT, "VirdOsinfoDeviceList");
  vird_osinfo_oslist_unref (rest);
  vird_osinfo_oslist_unref (both);
  vird_osinfo_devicelist_unref (devices);
  vird_osinfo_oslist_unref (one);
  vird_osinfo_oslist_unref (all);
  vird_osinfo_os_unref (os);
}

static void
resources (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, "win11", &error);
  VirdOsinfoResourcesList *list = vird_osinfo_os_get_minimum_resources (os, &error);
  VirdOsinfoResources *first = VIRD_OSINFO_RESOURCES (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (list), 0, &error));

  CHECK_OK (first != NULL);
  CHECK (vird_osinfo_resources_get_ram (first) >= (int64_t) 4 << 30);
  CHECK (vird_osinfo_resources_get_n_cpus (first) >= 2);
  vird_osinfo_resources_unref (first);
  vird_osinfo_resourceslist_unref (list);
  vird_osinfo_os_unref (os);
}

/* A string that was lent stays as long as its object, whatever else is asked. */
static void
lent (void)
{
  VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, "fedora42", NULL);
  const char *name = vird_osinfo_product_get_name (VIRD_OSINFO_PRODUCT (os));
  const char *version = vird_osinfo_product_get_version (VIRD_OSINFO_PRODUCT (os));

  CHECK (vird_osinfo_product_get_name (VIRD_OSINFO_PRODUCT (os)) == name);
  CHECK_STR (version, "42");
  vird_osinfo_os_unref (os);
}

int
main (void)
{
  db = vird_osinfo_db_new_builtin ();
  CHECK (db != NULL);
  finding ();
  listing ();
  devices ();
  lists ();
  resources ();
  lent ();
  vird_osinfo_db_unref (db);
  return check_result ();
}
