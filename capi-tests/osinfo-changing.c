/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A database that a program changes: operating systems, devices, platforms and deployments of its own, and values. */

#include "check.h"

#define ENTITY(object) VIRD_OSINFO_ENTITY (object)
#define PRODUCT(object) VIRD_OSINFO_PRODUCT (object)

static VirdOsinfoDb *db;

/* How many items a list has; the list goes. */
static size_t
count (void *list)
{
  size_t length = vird_osinfo_list_get_length (VIRD_OSINFO_LIST (list));

  vird_object_unref (list);
  return length;
}

/* The id of an item; the list goes. The caller frees it. */
static char *
id_of (void *list, size_t index)
{
  VirdOsinfoEntity *item = vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (list), index, NULL);
  char *id = item != NULL ? malloc (strlen (vird_osinfo_entity_get_id (item)) + 1) : NULL;

  if (id != NULL)
    strcpy (id, vird_osinfo_entity_get_id (item));
  vird_object_unref (item);
  vird_object_unref (list);
  return id;
}

/* Values of any entity: set replaces, add appends, clear takes away. */
static void
values (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_os_new ("http://example.com/values", &error);
  VirdOsinfoEntity *entity = ENTITY (os);
  const char *before;
  char **texts;
  size_t length = 9;

  CHECK_OK (vird_osinfo_entity_set_param (entity, "name", "One", &error));
  before = vird_osinfo_product_get_name (PRODUCT (os));
  CHECK_OK (vird_osinfo_entity_set_param (entity, "name", "Two", &error));
  CHECK_STR (vird_osinfo_product_get_name (PRODUCT (os)), "Two");
  CHECK_STR (before, "One");
  CHECK_OK (vird_osinfo_entity_add_param (entity, "short-id", "a", &error));
  CHECK_OK (vird_osinfo_entity_add_param (entity, "short-id", "b", &error));
  texts = vird_osinfo_entity_get_param_value_list (entity, "short-id", &length);
  CHECK_INT (length, 2);
  CHECK_STR (texts[1], "b");
  vird_strv_free (texts);
  CHECK_STR (vird_osinfo_product_get_short_id (PRODUCT (os)), "a");
  texts = vird_osinfo_entity_get_param_keys (entity, &length);
  CHECK_INT (length, 3);
  CHECK_STR (texts[0], "id");
  vird_strv_free (texts);

  CHECK_OK (vird_osinfo_entity_set_param_boolean (entity, "x-flag", true, &error));
  CHECK (vird_osinfo_entity_get_param_value_boolean (entity, "x-flag"));
  CHECK (!vird_osinfo_entity_get_param_value_boolean (entity, "x-other"));
  CHECK (vird_osinfo_entity_get_param_value_boolean_with_default (entity, "x-other", true));
  CHECK_OK (vird_osinfo_entity_set_param_int64 (entity, "x-number", INT64_MIN, &error));
  CHECK_INT (vird_osinfo_entity_get_param_value_int64 (entity, "x-number"), INT64_MIN);
  CHECK_INT (vird_osinfo_entity_get_param_value_int64 (entity, "x-other"), -1);
  CHECK_INT (vird_osinfo_entity_get_param_value_int64_with_default (entity, "x-other", 7), 7);

  CHECK_OK (vird_osinfo_entity_clear_param (entity, "short-id", &error));
  CHECK (vird_osinfo_product_get_short_id (PRODUCT (os)) == NULL);
  CHECK_OK (vird_osinfo_entity_clear_param (entity, "short-id", &error));

  CHECK_ERROR (vird_osinfo_entity_set_param (entity, NULL, "x", &error), VIRD_ERROR_INVALID_ARGUMENT, "key");
  CHECK_ERROR (vird_osinfo_entity_set_param (entity, "name", NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "value");
  CHECK_ERROR (vird_osinfo_entity_set_param (entity, "id", "other", &error), VIRD_ERROR_INVALID_ARGUMENT, "id");
  CHECK_ERROR (vird_osinfo_entity_add_param ((VirdOsinfoEntity *) (void *) db, "name", "x", &error),
               VIRD_ERROR_INVALID_ARGUMENT, "VirdOsinfoDb");
  CHECK_STR (vird_osinfo_product_get_name (PRODUCT (os)), "Two");
  vird_osinfo_os_unref (os);
}

/* What is changed is changed for everybody who has the object or gets it later. */
static void
sharing (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *one = vird_osinfo_db_find_os (db, "fedora42", &error), *other = vird_osinfo_db_find_os (db, "fedora42", &error);
  VirdOsinfoFirmwareList *firmwares = vird_osinfo_os_get_firmware_list (one, NULL, &error);
  VirdOsinfoEntity *firmware = vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (firmwares), 0, &error), *again;

  CHECK_OK (vird_osinfo_entity_set_param (ENTITY (one), "x-mine", "yes", &error));
  CHECK_STR (vird_osinfo_entity_get_param_value (ENTITY (other), "x-mine"), "yes");
  CHECK_OK (vird_osinfo_entity_set_param (firmware, "x-mine", "too", &error));
  again = vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (firmwares), 0, &error);
  CHECK_STR (vird_osinfo_entity_get_param_value (again, "x-mine"), "too");
  vird_object_unref (again);
  vird_object_unref (firmware);
  vird_object_unref (firmwares);
  vird_osinfo_os_unref (other);
  vird_osinfo_os_unref (one);
}

/* A device, an operating system that has it, and another one that inherits it. */
static void
products (void)
{
  VirdError *error = NULL;
  VirdOsinfoDevice *device = vird_osinfo_device_new ("http://example.com/device", &error), *found;
  VirdOsinfoOs *parent = vird_osinfo_os_new ("http://example.com/parent", &error);
  VirdOsinfoOs *child = vird_osinfo_os_new ("http://example.com/child", &error), *got;
  VirdOsinfoDeviceLink *link;
  VirdOsinfoResources *needs = vird_osinfo_resources_new ("r", "all", &error);
  VirdOsinfoFirmware *firmware = vird_osinfo_firmware_new ("f", "x86_64", "efi", &error);
  VirdOsinfoMedia *media = vird_osinfo_media_new ("m", "x86_64", &error);
  VirdOsinfoTree *tree = vird_osinfo_tree_new ("t", "x86_64", &error);
  VirdOsinfoImage *image = vird_osinfo_image_new ("i", "x86_64", "qcow2", &error);
  VirdOsinfoOsVariant *variant = vird_osinfo_os_variant_new ("v", "Variant", &error);
  VirdOsinfoResourcesList *list;

  CHECK_OK (device && parent && child && needs && firmware && media && tree && image && variant);
  CHECK_OK (vird_osinfo_entity_set_param (ENTITY (device), "class", "net", &error));
  CHECK_OK (vird_osinfo_db_add_device (db, device, &error));
  found = vird_osinfo_db_get_device (db, "http://example.com/device", &error);
  CHECK_STR (vird_osinfo_device_get_class (found), "net");
  vird_osinfo_device_unref (found);

  link = vird_osinfo_os_add_device (parent, device, &error);
  CHECK_OK (link != NULL);
  CHECK_OK (vird_osinfo_entity_set_param (ENTITY (link), "driver", "own", &error));
  vird_osinfo_devicelink_unref (link);
  CHECK_OK (vird_osinfo_entity_set_param (ENTITY (child), "short-id", "child1", &error));
  CHECK_OK (vird_osinfo_entity_set_param (ENTITY (child), "x-kind", "own", &error));
  CHECK_OK (vird_osinfo_product_add_related (PRODUCT (child), VIRD_OSINFO_PRODUCT_RELATIONSHIP_DERIVES_FROM,
                                             PRODUCT (parent), &error));
  CHECK_OK (vird_osinfo_resources_set_ram (needs, (int64_t) 1 << 30, &error));
  CHECK_OK (vird_osinfo_resources_set_n_cpus (needs, 2, &error));
  CHECK_OK (vird_osinfo_os_add_minimum_resources (child, needs, &error));
  CHECK_OK (vird_osinfo_os_add_firmware (child, firmware, &error));
  CHECK_OK (vird_osinfo_entity_add_param (ENTITY (media), "variant", "v", &error));
  CHECK_OK (vird_osinfo_os_add_media (child, media, &error));
  CHECK_OK (vird_osinfo_os_add_tree (child, tree, &error));
  CHECK_OK (vird_osinfo_os_add_image (child, image, &error));
  CHECK_OK (vird_osinfo_os_add_variant (child, variant, &error));
  CHECK_OK (vird_osinfo_db_add_os (db, parent, &error));
  CHECK_OK (vird_osinfo_db_add_os (db, child, &error));
  CHECK_ERROR (vird_osinfo_db_add_os (db, (VirdOsinfoOs *) (void *) device, &error), VIRD_ERROR_INVALID_ARGUMENT,
               "VirdOsinfoDevice");
  CHECK_ERROR (vird_osinfo_product_add_related (PRODUCT (child), 3, PRODUCT (parent), &error),
               VIRD_ERROR_INVALID_ARGUMENT, "3");

  got = vird_osinfo_db_find_os_by_short_id (db, "child1", &error);
  CHECK_OK (got != NULL);
  CHECK_INT (count (vird_osinfo_os_get_devices (got, NULL, &error)), 0);
  CHECK_OWNED_STR (id_of (vird_osinfo_os_get_all_devices (got, NULL, &error), 0), "http://example.com/device");
  CHECK_OWNED_STR (id_of (vird_osinfo_product_get_related (PRODUCT (got), VIRD_OSINFO_PRODUCT_RELATIONSHIP_DERIVES_FROM,
                                                           &error), 0), "http://example.com/parent");
  list = vird_osinfo_os_get_minimum_resources (got, &error);
  CHECK_INT (vird_osinfo_list_get_length (VIRD_OSINFO_LIST (list)), 1);
  vird_object_unref (needs);
  needs = VIRD_OSINFO_RESOURCES (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (list), 0, &error));
  CHECK_INT (vird_osinfo_resources_get_ram (needs), (int64_t) 1 << 30);
  CHECK_INT (vird_osinfo_resources_get_n_cpus (needs), 2);
  CHECK_INT (vird_osinfo_resources_get_storage (needs), -1);
  vird_object_unref (list);
  CHECK_INT (count (vird_osinfo_os_get_firmware_list (got, NULL, &error)), 1);
  CHECK_INT (count (vird_osinfo_os_get_tree_list (got, &error)), 1);
  CHECK_INT (count (vird_osinfo_os_get_image_list (got, &error)), 1);
  vird_object_unref (media);
  {
    VirdOsinfoMediaList *all = vird_osinfo_os_get_media_list (got, &error);

    media = VIRD_OSINFO_MEDIA (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (all), 0, &error));
    CHECK_OWNED_STR (id_of (vird_osinfo_media_get_os_variants (media, &error), 0), "v");
    vird_object_unref (all);
  }

  /* Something else under the same id takes its place. */
  vird_osinfo_os_unref (parent);
  parent = vird_osinfo_os_new ("http://example.com/parent", &error);
  CHECK_OK (vird_osinfo_db_add_os (db, parent, &error));
  vird_osinfo_os_unref (parent);
  parent = vird_osinfo_db_get_os (db, "http://example.com/parent", &error);
  CHECK_INT (count (vird_osinfo_os_get_all_devices (parent, NULL, &error)), 0);

  vird_osinfo_os_unref (got);
  vird_osinfo_os_variant_unref (variant);
  vird_osinfo_image_unref (image);
  vird_osinfo_tree_unref (tree);
  vird_osinfo_media_unref (media);
  vird_osinfo_firmware_unref (firmware);
  vird_osinfo_resources_unref (needs);
  vird_osinfo_os_unref (child);
  vird_osinfo_os_unref (parent);
  vird_osinfo_device_unref (device);
}

/* An operating system that is made of what the database has, by handles that know it from before and after. */
static void
made_of_known (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *base = vird_osinfo_db_find_os (db, "fedora41", &error), *os, *between, *found;
  VirdOsinfoDevice *device = vird_osinfo_db_get_device (db, "http://pcisig.com/pci/1af4/1041", &error);
  VirdOsinfoDeviceLink *early, *late;
  VirdOsinfoDevice *target;
  VirdOsinfoOsList *list = vird_osinfo_oslist_new ();
  size_t inherited = count (vird_osinfo_os_get_all_devices (base, NULL, &error));

  os = vird_osinfo_os_new ("http://example.com/made", &error);
  between = vird_osinfo_os_new ("http://example.com/between", &error);
  CHECK_OK (device != NULL && base != NULL && inherited > 3);
  early = vird_osinfo_os_add_device (os, device, &error);
  CHECK_OK (vird_osinfo_product_add_related (PRODUCT (os), VIRD_OSINFO_PRODUCT_RELATIONSHIP_DERIVES_FROM,
                                             PRODUCT (between), &error));
  CHECK_OK (vird_osinfo_product_add_related (PRODUCT (between), VIRD_OSINFO_PRODUCT_RELATIONSHIP_CLONES,
                                             PRODUCT (base), &error));
  CHECK_OK (vird_osinfo_list_add (VIRD_OSINFO_LIST (list), ENTITY (os), &error));
  CHECK_INT (count (vird_osinfo_os_get_all_devices (os, NULL, &error)), inherited);
  CHECK_OK (vird_osinfo_db_add_os (db, os, &error));
  /* The same however it was got. */
  CHECK_INT (count (vird_osinfo_os_get_all_devices (os, NULL, &error)), inherited);
  CHECK_INT (count (vird_osinfo_os_get_all_devices (between, NULL, &error)), inherited);
  found = vird_osinfo_db_get_os (db, "http://example.com/made", &error);
  CHECK_INT (count (vird_osinfo_os_get_all_devices (found, NULL, &error)), inherited);
  vird_osinfo_os_unref (found);
  found = VIRD_OSINFO_OS (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (list), 0, &error));
  CHECK_INT (count (vird_osinfo_os_get_all_devices (found, NULL, &error)), inherited);
  target = vird_osinfo_devicelink_get_target (early);
  CHECK_STR (vird_osinfo_device_get_class (target), "net");
  vird_osinfo_device_unref (target);
  /* Handles from before may go on. */
  late = vird_osinfo_os_add_device (os, device, &error);
  CHECK_OK (late != NULL);
  CHECK_OK (vird_osinfo_product_add_related (PRODUCT (os), VIRD_OSINFO_PRODUCT_RELATIONSHIP_UPGRADES, PRODUCT (base),
                                             &error));
  CHECK_OWNED_STR (id_of (vird_osinfo_product_get_related (PRODUCT (found), VIRD_OSINFO_PRODUCT_RELATIONSHIP_UPGRADES,
                                                           &error), 0), "http://fedoraproject.org/fedora/41");
  vird_osinfo_devicelink_unref (late);
  vird_osinfo_devicelink_unref (early);
  vird_object_unref (list);
  vird_osinfo_os_unref (found);
  vird_osinfo_os_unref (os);
  vird_osinfo_os_unref (between);
  vird_osinfo_device_unref (device);
  vird_osinfo_os_unref (base);
}

/* What one operating system gets on one platform: the last device is the best. */
static void
deployments (void)
{
  static const char *const classes[] = { "net", "block", "net" };
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_find_os (db, "fedora42", &error), *same;
  VirdOsinfoPlatform *platform = vird_osinfo_platform_new ("http://example.com/platform", &error), *mine;
  VirdOsinfoDeployment *deployment, *found;
  VirdOsinfoFilter *filter = vird_osinfo_filter_new ();
  VirdOsinfoDevice *best;
  VirdOsinfoDeviceLink *link;
  char id[64];
  int at;

  CHECK_OK (vird_osinfo_db_add_platform (db, platform, &error));
  deployment = vird_osinfo_deployment_new ("http://example.com/deployment", os, platform, &error);
  CHECK_OK (deployment != NULL);
  for (at = 0; at < 3; at++)
    {
      VirdOsinfoDevice *device;

      snprintf (id, sizeof id, "http://example.com/d%d", at);
      device = vird_osinfo_device_new (id, &error);
      CHECK_OK (vird_osinfo_entity_set_param (ENTITY (device), "class", classes[at], &error));
      link = vird_osinfo_platform_add_device (platform, device, &error);
      CHECK_OK (link != NULL);
      vird_osinfo_devicelink_unref (link);
      link = vird_osinfo_deployment_add_device (deployment, device, &error);
      CHECK_OK (link != NULL);
      CHECK_OK (vird_osinfo_entity_set_param (ENTITY (link), "driver", at == 0 ? "old" : "new", &error));
      vird_osinfo_devicelink_unref (link);
      vird_osinfo_device_unref (device);
    }
  CHECK_OK (vird_osinfo_db_add_deployment (db, deployment, &error));
  vird_osinfo_deployment_unref (deployment);
  CHECK_INT (count (vird_osinfo_db_get_deployment_list (db, &error)), 1);

  deployment = vird_osinfo_db_get_deployment (db, "http://example.com/deployment", &error);
  CHECK_OK (deployment != NULL);
  found = vird_osinfo_db_find_deployment (db, os, platform, &error);
  CHECK_OK (found != NULL);
  CHECK_STR (vird_osinfo_entity_get_id (ENTITY (found)), "http://example.com/deployment");
  same = vird_osinfo_deployment_get_os (found);
  CHECK_STR (vird_osinfo_product_get_short_id (PRODUCT (same)), "fedora42");
  mine = vird_osinfo_deployment_get_platform (found);
  CHECK_INT (count (vird_osinfo_platform_get_devices (mine, NULL, &error)), 3);
  CHECK_OK (vird_osinfo_filter_add_constraint (filter, "class", "net", &error));
  CHECK_INT (count (vird_osinfo_deployment_get_devices (deployment, filter, &error)), 2);
  CHECK_INT (count (vird_osinfo_platform_get_devices (mine, filter, &error)), 2);
  best = vird_osinfo_deployment_get_preferred_device (deployment, filter, &error);
  CHECK_STR (vird_osinfo_entity_get_id (ENTITY (best)), "http://example.com/d2");
  vird_osinfo_device_unref (best);
  CHECK_OK (vird_osinfo_filter_clear_constraints (filter, &error));
  CHECK_OK (vird_osinfo_filter_add_constraint (filter, "driver", "old", &error));
  link = vird_osinfo_deployment_get_preferred_device_link (deployment, filter, &error);
  CHECK_STR (vird_osinfo_entity_get_id (ENTITY (link)), "http://example.com/d0");
  vird_osinfo_devicelink_unref (link);
  CHECK_OK (vird_osinfo_filter_add_constraint (filter, "driver", "nobody's", &error));
  CHECK (vird_osinfo_deployment_get_preferred_device_link (deployment, filter, &error) == NULL && error == NULL);
  CHECK_ERROR (vird_osinfo_deployment_new ("d", os, NULL, &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT,
               "VirdOsinfoPlatform");

  vird_osinfo_filter_unref (filter);
  vird_osinfo_platform_unref (mine);
  vird_osinfo_os_unref (same);
  vird_osinfo_deployment_unref (found);
  vird_osinfo_deployment_unref (deployment);
  vird_osinfo_platform_unref (platform);
  vird_osinfo_os_unref (os);
}

/* What a database has of something, each once. */
static void
unique (void)
{
  VirdError *error = NULL;
  size_t length = 0, at;
  char **families = vird_osinfo_db_unique_values_for_property_in_os (db, "family", &length);
  int linux_families = 0;

  CHECK (length > 3);
  for (at = 0; at < length; at++)
    linux_families += strcmp (families[at], "linux") == 0;
  CHECK_INT (linux_families, 1);
  vird_strv_free (families);
  vird_strv_free (vird_osinfo_db_unique_values_for_property_in_platform (db, "vendor", &length));
  families = vird_osinfo_db_unique_values_for_property_in_device (db, "class", &length);
  CHECK (length > 3);
  vird_strv_free (families);
  families = vird_osinfo_db_unique_values_for_property_in_deployment (db, "id", &length);
  CHECK_INT (length, 1);
  vird_strv_free (families);
  families = vird_osinfo_db_unique_values_for_property_in_os (db, "x-kind", &length);
  CHECK_INT (length, 1);
  CHECK_STR (families[0], "own");
  vird_strv_free (families);
  CHECK (vird_osinfo_db_unique_values_for_property_in_os (db, NULL, &length) == NULL);
  CHECK_INT (length, 0);
  CHECK (count (vird_osinfo_db_unique_values_for_os_relationship (db, VIRD_OSINFO_PRODUCT_RELATIONSHIP_UPGRADES, &error))
         > 10);
  CHECK_ERROR (vird_osinfo_db_unique_values_for_platform_relationship (db, -1, &error) != NULL,
               VIRD_ERROR_INVALID_ARGUMENT, "-1");
}

int
main (void)
{
  db = vird_osinfo_db_new_builtin ();
  values ();
  sharing ();
  products ();
  made_of_known ();
  deployments ();
  unique ();
  vird_osinfo_db_unref (db);
  return check_result ();
}
