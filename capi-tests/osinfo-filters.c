/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Filters of every kind, and what can be done with lists as sets. */

#include "check.h"

#define LIST(object) VIRD_OSINFO_LIST (object)

static VirdOsinfoDb *db;

/* The ids of a list in order, with a space behind each; the list goes. The caller frees the text. */
static char *
ids (void *list)
{
  VirdError *error = NULL;
  size_t length = 0, at;
  VirdOsinfoEntity **items = vird_osinfo_list_get_elements (LIST (list), &length, &error);
  char *text = calloc (1, 64 * (length + 1));

  CHECK_OK (items != NULL);
  for (at = 0; at < length; at++)
    strcat (strcat (text, vird_osinfo_entity_get_id (items[at])), " ");
  vird_object_array_free (items);
  vird_object_unref (list);
  return text;
}

static size_t
count (void *list)
{
  size_t length = vird_osinfo_list_get_length (LIST (list));

  vird_object_unref (list);
  return length;
}

/* A device with a class. */
static VirdOsinfoDevice *
device (const char *id, const char *kind)
{
  VirdError *error = NULL;
  VirdOsinfoDevice *made = vird_osinfo_device_new (id, &error);

  CHECK_OK (vird_osinfo_entity_set_param (VIRD_OSINFO_ENTITY (made), "class", kind, &error));
  return made;
}

/* A list of new devices: each letter of `names` is the id of one, capitals are disks, the others networks. */
static VirdOsinfoDeviceList *
devices (const char *names)
{
  VirdError *error = NULL;
  VirdOsinfoDeviceList *list = vird_osinfo_devicelist_new ();

  for (; *names != '\0'; names++)
    {
      char id[2] = { *names, '\0' };
      VirdOsinfoDevice *one = device (id, *names <= 'Z' ? "block" : "net");

      CHECK_OK (vird_osinfo_list_add (LIST (list), VIRD_OSINFO_ENTITY (one), &error));
      vird_osinfo_device_unref (one);
    }
  return list;
}

static void
constraints (void)
{
  VirdError *error = NULL;
  VirdOsinfoFilter *filter = vird_osinfo_filter_new ();
  VirdOsinfoDevice *one = device ("one", "net");
  VirdOsinfoEntity *entity = VIRD_OSINFO_ENTITY (one);
  char **texts;
  size_t length = 9;

  CHECK (vird_osinfo_filter_matches (filter, entity));
  CHECK_OK (vird_osinfo_filter_add_constraint (filter, "class", "net", &error));
  CHECK (vird_osinfo_filter_matches (filter, entity));
  CHECK_OK (vird_osinfo_filter_add_constraint (filter, "class", "Net", &error));
  CHECK (!vird_osinfo_filter_matches (filter, entity));
  CHECK_OK (vird_osinfo_entity_add_param (entity, "class", "Net", &error));
  CHECK (vird_osinfo_filter_matches (filter, entity));
  CHECK_OK (vird_osinfo_filter_add_constraint (filter, "id", "two", &error));
  CHECK (!vird_osinfo_filter_matches (filter, entity));
  texts = vird_osinfo_filter_get_constraint_keys (filter, &length);
  CHECK_INT (length, 2);
  CHECK_STR (texts[1], "id");
  vird_strv_free (texts);
  texts = vird_osinfo_filter_get_constraint_values (filter, "class", &length);
  CHECK_INT (length, 2);
  CHECK_STR (texts[1], "Net");
  vird_strv_free (texts);
  CHECK_OK (vird_osinfo_filter_clear_constraint (filter, "id", &error));
  CHECK (vird_osinfo_filter_matches (filter, entity));
  CHECK_OK (vird_osinfo_filter_clear_constraints (filter, &error));
  vird_strv_free (vird_osinfo_filter_get_constraint_keys (filter, &length));
  CHECK_INT (length, 0);
  CHECK_ERROR (vird_osinfo_filter_add_constraint (filter, NULL, "x", &error), VIRD_ERROR_INVALID_ARGUMENT, "");
  CHECK_ERROR (vird_osinfo_filter_add_constraint (filter, "x", "\xff", &error), VIRD_ERROR_INVALID_ARGUMENT, "UTF-8");
  CHECK (!vird_osinfo_filter_matches (filter, NULL) && !vird_osinfo_filter_matches (NULL, entity));
  vird_osinfo_device_unref (one);
  vird_osinfo_filter_unref (filter);
}

/* What products relate to, and when they are supported. */
static void
products (void)
{
  VirdError *error = NULL;
  VirdOsinfoProductFilter *filter = vird_osinfo_productfilter_new ();
  VirdOsinfoFilter *base = VIRD_OSINFO_FILTER (filter);
  VirdOsinfoOs *before = vird_osinfo_db_find_os (db, "fedora41", &error), *os = vird_osinfo_db_find_os (db, "fedora42", &error);
  VirdOsinfoOsList *all = vird_osinfo_db_get_os_list (db, &error), *some;
  VirdOsinfoEntity *found;
  VirdOsinfoProduct **related;
  VirdOsinfoDevice *no_product = device ("d", "net");
  size_t length = 0, everything = vird_osinfo_list_get_length (LIST (all));

  CHECK_OK (vird_osinfo_productfilter_add_product_constraint (filter, VIRD_OSINFO_PRODUCT_RELATIONSHIP_UPGRADES,
                                                              VIRD_OSINFO_PRODUCT (before), &error));
  some = vird_osinfo_oslist_new_filtered (all, base, &error);
  CHECK_OK (some != NULL);
  found = vird_osinfo_list_find_by_id (LIST (some), vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (os)), &error);
  CHECK_OK (found != NULL);
  vird_object_unref (found);
  CHECK (count (some) < 3);
  related = vird_osinfo_productfilter_get_product_constraint_values (filter, VIRD_OSINFO_PRODUCT_RELATIONSHIP_UPGRADES,
                                                                     &length, &error);
  CHECK_INT (length, 1);
  CHECK_STR (vird_osinfo_product_get_short_id (related[0]), "fedora41");
  vird_object_array_free (related);
  /* Values and relations together. */
  CHECK_OK (vird_osinfo_filter_add_constraint (base, "family", "winnt", &error));
  CHECK_INT (count (vird_osinfo_oslist_new_filtered (all, base, &error)), 0);
  CHECK_OK (vird_osinfo_filter_clear_constraints (base, &error));
  CHECK_OK (vird_osinfo_productfilter_clear_product_constraint (filter, VIRD_OSINFO_PRODUCT_RELATIONSHIP_UPGRADES, &error));
  CHECK_INT (count (vird_osinfo_oslist_new_filtered (all, base, &error)), everything);

  /* Fedora 42 came out in April 2025. */
  CHECK_OK (vird_osinfo_productfilter_add_support_date_constraint (filter, 2025, 8, 1, &error));
  CHECK (vird_osinfo_filter_matches (base, VIRD_OSINFO_ENTITY (os)));
  CHECK_OK (vird_osinfo_productfilter_add_support_date_constraint (filter, 2025, 1, 1, &error));
  CHECK (!vird_osinfo_filter_matches (base, VIRD_OSINFO_ENTITY (os)));
  CHECK_ERROR (vird_osinfo_productfilter_add_support_date_constraint (filter, 2025, 2, 30, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "2025");
  CHECK (!vird_osinfo_filter_matches (base, VIRD_OSINFO_ENTITY (no_product)));
  CHECK_OK (vird_osinfo_productfilter_clear_product_constraints (filter, &error));
  CHECK_ERROR (vird_osinfo_productfilter_add_product_constraint (filter, 3, VIRD_OSINFO_PRODUCT (os), &error),
               VIRD_ERROR_INVALID_ARGUMENT, "3");

  vird_osinfo_device_unref (no_product);
  vird_osinfo_oslist_unref (all);
  vird_osinfo_os_unref (os);
  vird_osinfo_os_unref (before);
  vird_osinfo_productfilter_unref (filter);
}

/* Links by what they say themselves, and by the device that they lead to. */
static void
links (void)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_os_new ("http://example.com/os", &error);
  VirdOsinfoFilter *target = vird_osinfo_filter_new (), *same;
  VirdOsinfoDeviceLinkFilter *filter = vird_osinfo_devicelinkfilter_new (target, &error);
  VirdOsinfoDeviceLinkList *list;
  const char *name;

  CHECK_OK (filter != NULL);
  for (name = "abC"; *name != '\0'; name++)
    {
      VirdOsinfoDeviceList *one = devices ((char[]){ *name, '\0' });
      VirdOsinfoEntity *entity = vird_osinfo_list_get_nth (LIST (one), 0, &error);
      VirdOsinfoDeviceLink *link = vird_osinfo_os_add_device (os, VIRD_OSINFO_DEVICE (entity), &error);
      VirdOsinfoDevice *back = vird_osinfo_devicelink_get_target (link);

      CHECK_STR (vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (back)), vird_osinfo_entity_get_id (entity));
      CHECK (vird_osinfo_devicelink_get_driver (link) == NULL && vird_osinfo_devicelink_is_supported (link));
      if (*name == 'b')
        CHECK_OK (vird_osinfo_entity_set_param (VIRD_OSINFO_ENTITY (link), "driver", "mine", &error));
      vird_osinfo_device_unref (back);
      vird_osinfo_devicelink_unref (link);
      vird_osinfo_entity_unref (entity);
      vird_osinfo_devicelist_unref (one);
    }
  /* The filter for the devices may change later. */
  CHECK_OK (vird_osinfo_filter_add_constraint (target, "class", "net", &error));
  CHECK_OWNED_STR (ids (vird_osinfo_os_get_device_links (os, VIRD_OSINFO_FILTER (filter), &error)), "a b ");
  CHECK_OWNED_STR (ids (vird_osinfo_os_get_all_device_links (os, VIRD_OSINFO_FILTER (filter), &error)), "a b ");
  CHECK_OK (vird_osinfo_filter_add_constraint (VIRD_OSINFO_FILTER (filter), "driver", "mine", &error));
  list = vird_osinfo_os_get_device_links (os, VIRD_OSINFO_FILTER (filter), &error);
  CHECK_OWNED_STR (ids (vird_osinfo_devicelinklist_get_devices (list, NULL, &error)), "b ");
  vird_osinfo_devicelinklist_unref (list);
  same = vird_osinfo_devicelinkfilter_get_target_filter (filter);
  CHECK (same != NULL);
  vird_osinfo_filter_unref (same);

  /* What one says that it has not is not there, with a filter either. */
  list = vird_osinfo_os_get_device_links (os, NULL, &error);
  {
    VirdOsinfoEntity *first = vird_osinfo_list_get_nth (LIST (list), 0, &error);

    CHECK_OK (vird_osinfo_entity_set_param (first, "supported", "false", &error));
    vird_osinfo_entity_unref (first);
  }
  vird_osinfo_devicelinklist_unref (list);
  CHECK_OWNED_STR (ids (vird_osinfo_os_get_devices (os, target, &error)), "b ");
  CHECK_OWNED_STR (ids (vird_osinfo_os_get_all_devices (os, target, &error)), "b ");
  CHECK_OWNED_STR (ids (vird_osinfo_os_get_devices_by_property (os, "class", "net", true, &error)), "b ");
  CHECK_OWNED_STR (ids (vird_osinfo_os_get_all_devices (os, NULL, &error)), "b C ");

  vird_osinfo_devicelinkfilter_unref (filter);
  vird_osinfo_filter_unref (target);
  vird_osinfo_os_unref (os);
}

/* Lists keep their order, and each id once. */
static void
sets (void)
{
  VirdError *error = NULL;
  VirdOsinfoDeviceList *one = devices ("abCD"), *two = devices ("Dbe"), *list;
  VirdOsinfoFilter *filter = vird_osinfo_filter_new ();
  VirdOsinfoOsList *oses = vird_osinfo_oslist_new ();
  VirdOsinfoProductList *products = vird_osinfo_productlist_new ();
  VirdOsinfoEntity *found;
  VirdOsinfoOs *os = vird_osinfo_db_find_os (db, "win11", &error);

  CHECK_OK (vird_osinfo_filter_add_constraint (filter, "class", "net", &error));
  CHECK_OWNED_STR (ids (vird_osinfo_devicelist_new_copy (one, &error)), "a b C D ");
  CHECK_OWNED_STR (ids (vird_osinfo_devicelist_new_filtered (one, filter, &error)), "a b ");
  CHECK_OWNED_STR (ids (vird_osinfo_devicelist_new_intersection (one, two, &error)), "b D ");
  CHECK_OWNED_STR (ids (vird_osinfo_devicelist_new_union (one, two, &error)), "a b C D e ");
  CHECK_OWNED_STR (ids (vird_osinfo_list_new_copy (LIST (two), &error)), "D b e ");

  /* Adding again moves to the end. */
  found = vird_osinfo_list_find_by_id (LIST (one), "b", &error);
  CHECK_OK (vird_osinfo_list_add (LIST (one), found, &error));
  vird_osinfo_entity_unref (found);
  CHECK_OWNED_STR (ids (vird_osinfo_devicelist_new_copy (one, &error)), "a C D b ");
  CHECK (vird_osinfo_list_find_by_id (LIST (one), "x", &error) == NULL && error == NULL);

  list = vird_osinfo_devicelist_new ();
  CHECK_OK (vird_osinfo_list_add_filtered (LIST (list), LIST (two), filter, &error));
  CHECK_OK (vird_osinfo_list_add_intersection (LIST (list), LIST (one), LIST (two), &error));
  CHECK_OWNED_STR (ids (vird_osinfo_devicelist_new_copy (list, &error)), "e D b ");
  CHECK_OK (vird_osinfo_list_add_union (LIST (list), LIST (one), LIST (two), &error));
  CHECK_INT (vird_osinfo_list_get_length (LIST (list)), 5);
  CHECK_OK (vird_osinfo_list_add_all (LIST (list), LIST (list), &error));
  CHECK_INT (vird_osinfo_list_get_length (LIST (list)), 5);

  /* A list of products takes what is one, other classes do not mix. */
  CHECK_OK (vird_osinfo_list_add (LIST (products), VIRD_OSINFO_ENTITY (os), &error));
  CHECK_OK (vird_osinfo_list_add (LIST (oses), VIRD_OSINFO_ENTITY (os), &error));
  CHECK_ERROR (vird_osinfo_list_add_all (LIST (oses), LIST (one), &error), VIRD_ERROR_INVALID_ARGUMENT, "VirdOsinfoDevice");
  CHECK_INT (vird_osinfo_list_get_length (LIST (oses)), 1);
  CHECK_ERROR (vird_osinfo_list_add_union (LIST (list), LIST (one), LIST (oses), &error), VIRD_ERROR_INVALID_ARGUMENT,
               "VirdOsinfoOs");
  CHECK_ERROR (vird_osinfo_list_get_nth (LIST (list), 5, &error) != NULL, VIRD_ERROR_NOT_FOUND, "5");
  CHECK_ERROR (vird_osinfo_devicelist_new_union (one, NULL, &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  CHECK_INT (vird_osinfo_list_get_length (NULL), 0);

  vird_osinfo_os_unref (os);
  vird_osinfo_productlist_unref (products);
  vird_osinfo_oslist_unref (oses);
  vird_osinfo_filter_unref (filter);
  vird_osinfo_devicelist_unref (list);
  vird_osinfo_devicelist_unref (two);
  vird_osinfo_devicelist_unref (one);
}

int
main (void)
{
  db = vird_osinfo_db_new_builtin ();
  constraints ();
  products ();
  links ();
  sets ();
  vird_osinfo_db_unref (db);
  return check_result ();
}
