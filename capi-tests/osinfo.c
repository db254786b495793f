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
  VirdOsinfoOs **list = vird_osinfo_db_get_os_list (db, &length, &error);

  CHECK_OK (list != NULL);
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
  size_t own = 0, all = 0, at;
  VirdOsinfoDevice **list = vird_osinfo_os_get_devices (os, &own, &error);
  bool found = false;

  vird_object_array_free (list);
  list = vird_osinfo_os_get_all_devices (os, &all, &error);
  CHECK_OK (list != NULL);
  /* The most of it comes from releases before. */
  CHECK (all > own);
  for (at = 0; at < all; at++)
    {
      if (check_same (vird_osinfo_device_get_name (list[at]), "virtio-net"))
        {
          found = true;
          CHECK_STR (vird_osinfo_device_get_class (list[at]), "net");
          CHECK_STR (vird_osinfo_device_get_bus_type (list[at]), "pci");
        }
    }
  CHECK (found);
  vird_object_array_free (list);
  list = vird_osinfo_os_get_devices_by_property (os, "class", "net", true, &all, &error);
  CHECK_OK (list != NULL && all > 0);
  vird_object_array_free (list);
  vird_osinfo_os_unref (os);
}

static void
resources (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, "win11", &error);
  size_t length = 0;
  VirdOsinfoResources **list = vird_osinfo_os_get_minimum_resources (os, &length, &error);

  CHECK_OK (list != NULL && length > 0);
  CHECK (vird_osinfo_resources_get_ram (list[0]) >= (int64_t) 4 << 30);
  CHECK (vird_osinfo_resources_get_n_cpus (list[0]) >= 2);
  vird_object_array_free (list);
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
  resources ();
  lent ();
  vird_osinfo_db_unref (db);
  return check_result ();
}
