/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints what libosinfo knows, one value a line: id, key, value. Compiled and run by osinfo_oracle.rs: DATABASE PROBES
 * [texts]. PROBES is a file of values, one a line, to look up in datamaps. With "texts", what is the same in all languages
 * and takes long is left out: filters and unique values. */
#include <osinfo/osinfo.h>
#include <stdio.h>
#include <string.h>

static gboolean only_texts;

static void
line (const char *id, const char *key, const char *value)
{
  if (value == NULL)
    return;
  printf ("%s\t%s\t", id, key);
  for (; *value != '\0'; value++)
    {
      if (*value == '\n')
        fputs ("\\n", stdout);
      else if (*value == '\t')
        fputs ("\\t", stdout);
      else
        putchar (*value);
    }
  putchar ('\n');
}

static void
number (const char *id, const char *key, gint64 value)
{
  char text[32];
  g_snprintf (text, sizeof text, "%" G_GINT64_FORMAT, value);
  line (id, key, text);
}

/* Lines whose key is made of several words. */
#define LINE(call, ...) \
  do \
    { \
      char *line_key = g_strdup_printf (__VA_ARGS__); \
      call; \
      g_free (line_key); \
    } \
  while (0)

static void
params (OsinfoEntity *entity, const char *owner, const char *prefix)
{
  GList *keys = osinfo_entity_get_param_keys (entity);
  for (GList *k = keys; k != NULL; k = k->next)
    {
      const char *key = k->data;
      if (g_str_equal (key, "id"))
        continue;
      GList *values = osinfo_entity_get_param_value_list (entity, key);
      char *name = g_strdup_printf ("%s%s", prefix, key);
      for (GList *v = values; v != NULL; v = v->next)
        line (owner, name, v->data);
      g_free (name);
      g_list_free (values);
    }
  g_list_free (keys);
}

static void
ids (OsinfoList *list, const char *owner, const char *key)
{
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    line (owner, key, osinfo_entity_get_id (osinfo_list_get_nth (list, i)));
  g_object_unref (list);
}

static void
parts (OsinfoList *list, const char *owner, const char *key)
{
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoEntity *part = osinfo_list_get_nth (list, i);
      char *prefix = g_strdup_printf ("%s %s ", key, osinfo_entity_get_id (part));
      line (owner, key, osinfo_entity_get_id (part));
      params (part, owner, prefix);
      g_free (prefix);
    }
  g_object_unref (list);
}

/* What lists of devices and of firmware are filtered by: up to two pairs. osinfo_oracle.rs has the same. */
static const struct { const char *name, *pairs[4]; } FILTERS[] = {
  { "net", { "class", "net", NULL, NULL } },
  { "pci block", { "class", "block", "bus-type", "pci" } },
  { "virtio-net", { "name", "virtio-net", NULL, NULL } },
  { "usb", { "bus-type", "usb", NULL, NULL } },
  { "supported", { "supported", "true", NULL, NULL } },
  { "unsupported", { "supported", "false", NULL, NULL } },
  { "driver", { "driver", "drv", NULL, NULL } },
  { "id", { "id", "http://pcisig.com/pci/1af4/1041", NULL, NULL } },
  { "efi", { "type", "efi", NULL, NULL } },
  { "x86_64", { "architecture", "x86_64", NULL, NULL } },
};

static OsinfoFilter *
filter_of (size_t number)
{
  OsinfoFilter *filter = osinfo_filter_new ();
  for (int i = 0; i < 4 && FILTERS[number].pairs[i] != NULL; i += 2)
    osinfo_filter_add_constraint (filter, FILTERS[number].pairs[i], FILTERS[number].pairs[i + 1]);
  return filter;
}

static void
links (OsinfoList *list, const char *owner, const char *key)
{
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoDeviceLink *link = OSINFO_DEVICELINK (osinfo_list_get_nth (list, i));
      OsinfoDevice *target = osinfo_devicelink_get_target (link);
      const char *id = osinfo_entity_get_id (OSINFO_ENTITY (link));
      LINE (line (owner, line_key, osinfo_entity_get_id (OSINFO_ENTITY (target))), "%s %s target", key, id);
      LINE (line (owner, line_key, osinfo_devicelink_get_driver (link)), "%s %s driver", key, id);
    }
  parts (list, owner, key);
}

static void
filtered_os (OsinfoOs *os, const char *id)
{
  for (size_t n = 0; n < (only_texts ? 0 : G_N_ELEMENTS (FILTERS)); n++)
    {
      OsinfoFilter *filter = filter_of (n);
      OsinfoFilter *target = OSINFO_FILTER (osinfo_devicelinkfilter_new (filter));
      const char *name = FILTERS[n].name;
      LINE (ids (OSINFO_LIST (osinfo_os_get_devices (os, filter)), id, line_key), "device [%s]", name);
      LINE (ids (OSINFO_LIST (osinfo_os_get_all_devices (os, filter)), id, line_key), "all device [%s]", name);
      LINE (ids (OSINFO_LIST (osinfo_os_get_device_links (os, filter)), id, line_key), "link [%s]", name);
      LINE (ids (OSINFO_LIST (osinfo_os_get_all_device_links (os, filter)), id, line_key), "all link [%s]", name);
      LINE (ids (OSINFO_LIST (osinfo_os_get_device_links (os, target)), id, line_key), "link [to %s]", name);
      LINE (ids (OSINFO_LIST (osinfo_os_get_all_device_links (os, target)), id, line_key), "all link [to %s]", name);
      LINE (ids (OSINFO_LIST (osinfo_os_get_firmware_list (os, filter)), id, line_key), "firmware [%s]", name);
      LINE (ids (OSINFO_LIST (osinfo_os_get_complete_firmware_list (os, filter)), id, line_key),
            "complete firmware [%s]", name);
      for (int inherited = 0; inherited < 2; inherited++)
        LINE (ids (OSINFO_LIST (osinfo_os_get_devices_by_property (os, FILTERS[n].pairs[0], FILTERS[n].pairs[1],
                                                                   inherited)), id, line_key),
              "%sdevice [by property %s]", inherited ? "all " : "", name);
      g_object_unref (target);
      g_object_unref (filter);
    }
}

static void
resources (OsinfoResourcesList *list, const char *owner, const char *key)
{
  for (int i = 0; i < osinfo_list_get_length (OSINFO_LIST (list)); i++)
    {
      OsinfoResources *r = OSINFO_RESOURCES (osinfo_list_get_nth (OSINFO_LIST (list), i));
      char *text = g_strdup_printf ("%s %d %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
                                    osinfo_resources_get_architecture (r), osinfo_resources_get_n_cpus (r),
                                    osinfo_resources_get_cpu (r), osinfo_resources_get_ram (r),
                                    osinfo_resources_get_storage (r));
      line (owner, key, text);
      g_free (text);
    }
  g_object_unref (list);
}

static const struct { OsinfoProductRelationship kind; const char *name; } KINDS[] = {
  { OSINFO_PRODUCT_RELATIONSHIP_DERIVES_FROM, "derives-from" },
  { OSINFO_PRODUCT_RELATIONSHIP_UPGRADES, "upgrades" },
  { OSINFO_PRODUCT_RELATIONSHIP_CLONES, "clones" },
};

static void
related (OsinfoProduct *product, const char *owner)
{
  for (size_t i = 0; i < G_N_ELEMENTS (KINDS); i++)
    ids (OSINFO_LIST (osinfo_product_get_related (product, KINDS[i].kind)), owner, KINDS[i].name);
}

/* Which of some products relate to something, for everything that any relates to. */
static void
relating (OsinfoList *products, OsinfoList *targets, OsinfoProductRelationship kind, const char *name)
{
  for (int i = 0; i < osinfo_list_get_length (targets); i++)
    {
      OsinfoEntity *target = osinfo_list_get_nth (targets, i);
      OsinfoProductFilter *filter = osinfo_productfilter_new ();
      osinfo_productfilter_add_product_constraint (filter, kind, OSINFO_PRODUCT (target));
      line (osinfo_entity_get_id (target), "unique", name);
      LINE (ids (osinfo_list_new_filtered (products, OSINFO_FILTER (filter)), osinfo_entity_get_id (target), line_key),
            "%s of", name);
      g_object_unref (filter);
    }
  g_object_unref (targets);
}

static void
supported (OsinfoList *products, const char *what)
{
  static const int years[] = { 2005, 2012, 2020, 2024 };
  for (size_t i = 0; i < (only_texts ? 0 : G_N_ELEMENTS (years)); i++)
    {
      OsinfoProductFilter *filter = osinfo_productfilter_new ();
      GDate *day = g_date_new_dmy (30, 6, years[i]);
      osinfo_productfilter_add_support_date_constraint (filter, day);
      LINE (ids (osinfo_list_new_filtered (products, OSINFO_FILTER (filter)), what, line_key), "supported %d", years[i]);
      g_date_free (day);
      g_object_unref (filter);
    }
}

static void
unique (GList *values, const char *what, const char *key)
{
  for (GList *v = values; v != NULL; v = v->next)
    LINE (line (what, line_key, v->data), "unique %s", key);
  g_list_free (values);
}

static void
uniques (OsinfoDb *db)
{
  static const char *const keys[] = { "id", "vendor", "family", "distro", "version", "class", "bus-type", "short-id",
                                      "release-status", "nothing" };
  for (size_t i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      unique (osinfo_db_unique_values_for_property_in_os (db, keys[i]), "oses", keys[i]);
      unique (osinfo_db_unique_values_for_property_in_platform (db, keys[i]), "platforms", keys[i]);
      unique (osinfo_db_unique_values_for_property_in_device (db, keys[i]), "devices", keys[i]);
      unique (osinfo_db_unique_values_for_property_in_deployment (db, keys[i]), "deployments", keys[i]);
    }
  for (size_t i = 0; i < G_N_ELEMENTS (KINDS); i++)
    {
      OsinfoList *list = OSINFO_LIST (osinfo_db_get_os_list (db));
      relating (list, OSINFO_LIST (osinfo_db_unique_values_for_os_relationship (db, KINDS[i].kind)), KINDS[i].kind,
                KINDS[i].name);
      g_object_unref (list);
      list = OSINFO_LIST (osinfo_db_get_platform_list (db));
      relating (list, OSINFO_LIST (osinfo_db_unique_values_for_platform_relationship (db, KINDS[i].kind)), KINDS[i].kind,
                KINDS[i].name);
      g_object_unref (list);
    }
}

/* What the getters of products say. */
static void
product (OsinfoProduct *product, const char *id)
{
  line (id, "name", osinfo_product_get_name (product));
  line (id, "vendor", osinfo_product_get_vendor (product));
  line (id, "version", osinfo_product_get_version (product));
  line (id, "codename", osinfo_product_get_codename (product));
  line (id, "logo", osinfo_product_get_logo (product));
  line (id, "short id", osinfo_product_get_short_id (product));
  line (id, "release date text", osinfo_product_get_release_date_string (product));
  line (id, "eol date text", osinfo_product_get_eol_date_string (product));
}

static void
date (GDate *date, const char *owner, const char *key)
{
  char text[32];
  if (date == NULL)
    return;
  g_date_strftime (text, sizeof text, "%Y-%m-%d", date);
  line (owner, key, text);
  g_date_free (date);
}

static void
drivers (OsinfoOs *os, const char *id)
{
  OsinfoList *list = OSINFO_LIST (osinfo_os_get_device_drivers (os));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoDeviceDriver *driver = OSINFO_DEVICE_DRIVER (osinfo_list_get_nth (list, i));
      const char *driver_id = osinfo_entity_get_id (OSINFO_ENTITY (driver));
      char *text = g_strdup_printf ("%s %s %s %d %d %" G_GINT64_FORMAT, driver_id,
                                    osinfo_device_driver_get_architecture (driver),
                                    osinfo_device_driver_get_location (driver),
                                    osinfo_device_driver_get_pre_installable (driver),
                                    osinfo_device_driver_get_signed (driver),
                                    osinfo_device_driver_get_priority (driver));
      line (id, "driver", text);
      g_free (text);
      text = g_strdup_printf ("driver %s file", driver_id);
      GList *files = osinfo_device_driver_get_files (driver);
      for (GList *f = files; f != NULL; f = f->next)
        line (id, text, f->data);
      g_list_free (files);
      g_free (text);
      text = g_strdup_printf ("driver %s device", driver_id);
      ids (g_object_ref (OSINFO_LIST (osinfo_device_driver_get_devices (driver))), id, text);
      g_free (text);
    }
  ids (OSINFO_LIST (osinfo_os_get_device_drivers_prioritized (os)), id, "best driver");
}

static void
media (OsinfoOs *os, const char *id)
{
  OsinfoList *list = OSINFO_LIST (osinfo_os_get_media_list (os));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoMedia *medium = OSINFO_MEDIA (osinfo_list_get_nth (list, i));
      const char *own = osinfo_entity_get_id (OSINFO_ENTITY (medium));
      OsinfoOs *back = osinfo_media_get_os (medium);
      GList *languages = osinfo_media_get_languages (medium);
      char *prefix = g_strdup_printf ("media %s", own);
      LINE (ids (OSINFO_LIST (osinfo_media_get_install_script_list (medium)), id, line_key), "%s script", prefix);
      LINE (ids (OSINFO_LIST (osinfo_media_get_os_variants (medium)), id, line_key), "%s os variant", prefix);
      LINE (line (id, line_key, osinfo_entity_get_id (OSINFO_ENTITY (back))), "%s os", prefix);
      for (GList *l = languages; l != NULL; l = l->next)
        LINE (line (id, line_key, l->data), "%s language", prefix);
      LINE (line (id, line_key, osinfo_media_get_architecture (medium)), "%s architecture", prefix);
      LINE (line (id, line_key, osinfo_media_get_url (medium)), "%s where", prefix);
      LINE (line (id, line_key, osinfo_media_get_kernel_path (medium)), "%s kernel path", prefix);
      LINE (line (id, line_key, osinfo_media_get_initrd_path (medium)), "%s initrd path", prefix);
      LINE (line (id, line_key, osinfo_media_get_volume_id (medium)), "%s volume", prefix);
      LINE (line (id, line_key, osinfo_media_get_system_id (medium)), "%s system", prefix);
      LINE (line (id, line_key, osinfo_media_get_publisher_id (medium)), "%s publisher", prefix);
      LINE (line (id, line_key, osinfo_media_get_application_id (medium)), "%s application", prefix);
      LINE (number (id, line_key, osinfo_media_get_volume_size (medium)), "%s size", prefix);
      LINE (number (id, line_key, osinfo_media_get_installer (medium)), "%s installs", prefix);
      LINE (number (id, line_key, osinfo_media_get_live (medium)), "%s lives", prefix);
      if (osinfo_media_get_installer (medium))
        LINE (number (id, line_key, osinfo_media_get_installer_reboots (medium)), "%s reboots", prefix);
      LINE (number (id, line_key, osinfo_media_get_eject_after_install (medium)), "%s ejects", prefix);
      LINE (number (id, line_key, osinfo_media_supports_installer_script (medium)), "%s takes script", prefix);
      g_free (prefix);
      g_list_free (languages);
      g_object_unref (back);
    }
  parts (list, id, "media");
}

static void
trees (OsinfoOs *os, const char *id)
{
  OsinfoList *list = OSINFO_LIST (osinfo_os_get_tree_list (os));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoTree *tree = OSINFO_TREE (osinfo_list_get_nth (list, i));
      OsinfoOs *back = osinfo_tree_get_os (tree);
      char *prefix = g_strdup_printf ("tree %s", osinfo_entity_get_id (OSINFO_ENTITY (tree)));
      LINE (ids (OSINFO_LIST (osinfo_tree_get_os_variants (tree)), id, line_key), "%s os variant", prefix);
      LINE (line (id, line_key, osinfo_entity_get_id (OSINFO_ENTITY (back))), "%s os", prefix);
      LINE (line (id, line_key, osinfo_tree_get_architecture (tree)), "%s architecture", prefix);
      LINE (line (id, line_key, osinfo_tree_get_url (tree)), "%s where", prefix);
      LINE (line (id, line_key, osinfo_tree_get_kernel_path (tree)), "%s kernel path", prefix);
      LINE (line (id, line_key, osinfo_tree_get_initrd_path (tree)), "%s initrd path", prefix);
      LINE (line (id, line_key, osinfo_tree_get_boot_iso_path (tree)), "%s boot iso path", prefix);
      LINE (line (id, line_key, osinfo_tree_get_treeinfo_family (tree)), "%s family", prefix);
      LINE (line (id, line_key, osinfo_tree_get_treeinfo_variant (tree)), "%s variant text", prefix);
      LINE (line (id, line_key, osinfo_tree_get_treeinfo_version (tree)), "%s version", prefix);
      LINE (line (id, line_key, osinfo_tree_get_treeinfo_arch (tree)), "%s arch", prefix);
      LINE (number (id, line_key, osinfo_tree_has_treeinfo (tree)), "%s has treeinfo", prefix);
      g_free (prefix);
      g_object_unref (back);
    }
  parts (list, id, "tree");
}

static void
images (OsinfoOs *os, const char *id)
{
  OsinfoList *list = OSINFO_LIST (osinfo_os_get_image_list (os));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoImage *image = OSINFO_IMAGE (osinfo_list_get_nth (list, i));
      OsinfoOs *back = osinfo_image_get_os (image);
      char *prefix = g_strdup_printf ("image %s", osinfo_entity_get_id (OSINFO_ENTITY (image)));
      LINE (ids (OSINFO_LIST (osinfo_image_get_os_variants (image)), id, line_key), "%s os variant", prefix);
      LINE (line (id, line_key, osinfo_entity_get_id (OSINFO_ENTITY (back))), "%s os", prefix);
      LINE (line (id, line_key, osinfo_image_get_architecture (image)), "%s architecture", prefix);
      LINE (line (id, line_key, osinfo_image_get_format (image)), "%s format", prefix);
      LINE (line (id, line_key, osinfo_image_get_url (image)), "%s where", prefix);
      LINE (number (id, line_key, osinfo_image_get_cloud_init (image)), "%s cloud-init", prefix);
      g_free (prefix);
      g_object_unref (back);
    }
  parts (list, id, "image");
}

static void
variants (OsinfoOs *os, const char *id)
{
  OsinfoList *list = OSINFO_LIST (osinfo_os_get_variant_list (os));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    LINE (line (id, line_key, osinfo_os_variant_get_name (OSINFO_OS_VARIANT (osinfo_list_get_nth (list, i)))),
          "variant %s called", osinfo_entity_get_id (osinfo_list_get_nth (list, i)));
  parts (list, id, "variant");
}

static void
firmware (OsinfoList *list, const char *id, const char *key)
{
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoFirmware *one = OSINFO_FIRMWARE (osinfo_list_get_nth (list, i));
      LINE (line (id, line_key, osinfo_firmware_get_firmware_type (one)), "%s %s %s", key,
            osinfo_firmware_get_architecture (one), osinfo_firmware_is_supported (one) ? "supported" : "not supported");
    }
  parts (list, id, key);
}

/* Which script a profile finds, where only one has it: of several, libosinfo's is that of a hash slot. */
static void
profiles (OsinfoOs *os, const char *id)
{
  OsinfoList *list = OSINFO_LIST (osinfo_os_get_install_script_list (os));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      const char *profile = osinfo_install_script_get_profile (OSINFO_INSTALL_SCRIPT (osinfo_list_get_nth (list, i)));
      int same = 0, unknown = 0;
      for (int j = 0; j < osinfo_list_get_length (list); j++)
        {
          OsinfoInstallScript *other = OSINFO_INSTALL_SCRIPT (osinfo_list_get_nth (list, j));
          same += g_strcmp0 (osinfo_install_script_get_profile (other), profile) == 0;
          unknown += osinfo_install_script_get_profile (other) == NULL;
        }
      /* It crashes on scripts that it does not know. */
      if (same == 1 && unknown == 0)
        {
          OsinfoInstallScript *found = osinfo_os_find_install_script (os, profile);
          LINE (line (id, line_key, osinfo_entity_get_id (OSINFO_ENTITY (found))), "profile %s", profile);
        }
    }
  ids (list, id, "script");
}

static void
platform (OsinfoPlatform *platform)
{
  const char *id = osinfo_entity_get_id (OSINFO_ENTITY (platform));
  line (id, "platform", id);
  params (OSINFO_ENTITY (platform), id, "param ");
  product (OSINFO_PRODUCT (platform), id);
  related (OSINFO_PRODUCT (platform), id);
  date (osinfo_product_get_release_date (OSINFO_PRODUCT (platform)), id, "release date");
  date (osinfo_product_get_eol_date (OSINFO_PRODUCT (platform)), id, "eol date");
  ids (OSINFO_LIST (osinfo_platform_get_devices (platform, NULL)), id, "device");
  ids (OSINFO_LIST (osinfo_platform_get_all_devices (platform, NULL)), id, "all device");
  links (OSINFO_LIST (osinfo_platform_get_device_links (platform, NULL)), id, "link");
  for (size_t n = 0; n < (only_texts ? 0 : G_N_ELEMENTS (FILTERS)); n++)
    {
      OsinfoFilter *filter = filter_of (n);
      OsinfoFilter *target = OSINFO_FILTER (osinfo_devicelinkfilter_new (filter));
      const char *name = FILTERS[n].name;
      LINE (ids (OSINFO_LIST (osinfo_platform_get_devices (platform, filter)), id, line_key), "device [%s]", name);
      LINE (ids (OSINFO_LIST (osinfo_platform_get_all_devices (platform, filter)), id, line_key), "all device [%s]",
            name);
      LINE (ids (OSINFO_LIST (osinfo_platform_get_device_links (platform, filter)), id, line_key), "link [%s]", name);
      LINE (ids (OSINFO_LIST (osinfo_platform_get_device_links (platform, target)), id, line_key), "link [to %s]", name);
      g_object_unref (target);
      g_object_unref (filter);
    }
}

static void
deployments (OsinfoDb *db)
{
  OsinfoList *list = OSINFO_LIST (osinfo_db_get_deployment_list (db));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoDeployment *one = OSINFO_DEPLOYMENT (osinfo_list_get_nth (list, i));
      const char *id = osinfo_entity_get_id (OSINFO_ENTITY (one));
      OsinfoOs *os = osinfo_deployment_get_os (one);
      OsinfoPlatform *platform = osinfo_deployment_get_platform (one);
      OsinfoDeployment *found = osinfo_db_find_deployment (db, os, platform);
      line (id, "deployment", id);
      line (id, "found", osinfo_entity_get_id (OSINFO_ENTITY (found)));
      line (id, "os", osinfo_entity_get_id (OSINFO_ENTITY (os)));
      line (id, "platform", osinfo_entity_get_id (OSINFO_ENTITY (platform)));
      params (OSINFO_ENTITY (one), id, "param ");
      ids (OSINFO_LIST (osinfo_deployment_get_devices (one, NULL)), id, "device");
      links (OSINFO_LIST (osinfo_deployment_get_device_links (one, NULL)), id, "link");
      for (size_t n = 0; n < G_N_ELEMENTS (FILTERS); n++)
        {
          OsinfoFilter *filter = filter_of (n);
          const char *name = FILTERS[n].name;
          OsinfoDevice *device = osinfo_deployment_get_preferred_device (one, filter);
          OsinfoDeviceLink *link = osinfo_deployment_get_preferred_device_link (one, filter);
          LINE (ids (OSINFO_LIST (osinfo_deployment_get_devices (one, filter)), id, line_key), "device [%s]", name);
          LINE (ids (OSINFO_LIST (osinfo_deployment_get_device_links (one, filter)), id, line_key), "link [%s]", name);
          if (device != NULL)
            LINE (line (id, line_key, osinfo_entity_get_id (OSINFO_ENTITY (device))), "best device for %s", name);
          if (link != NULL)
            LINE (line (id, line_key, osinfo_entity_get_id (OSINFO_ENTITY (link))), "best link for %s", name);
          g_object_unref (filter);
        }
    }
  g_object_unref (list);
}

static void
datamaps (OsinfoDb *db, char **probes)
{
  OsinfoList *list = OSINFO_LIST (osinfo_db_get_datamap_list (db));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoDatamap *map = OSINFO_DATAMAP (osinfo_list_get_nth (list, i));
      const char *id = osinfo_entity_get_id (OSINFO_ENTITY (map));
      line (id, "datamap", id);
      params (OSINFO_ENTITY (map), id, "param ");
      for (char **probe = probes; *probe != NULL; probe++)
        {
          LINE (line (id, line_key, osinfo_datamap_lookup (map, *probe)), "of %s", *probe);
          LINE (line (id, line_key, osinfo_datamap_reverse_lookup (map, *probe)), "back from %s", *probe);
        }
    }
  g_object_unref (list);
}

static void
device (OsinfoDevice *device)
{
  const char *id = osinfo_entity_get_id (OSINFO_ENTITY (device));
  line (id, "known device", id);
  params (OSINFO_ENTITY (device), id, "param ");
  line (id, "name", osinfo_device_get_name (device));
  line (id, "vendor", osinfo_device_get_vendor (device));
  line (id, "vendor id", osinfo_device_get_vendor_id (device));
  line (id, "product", osinfo_device_get_product (device));
  line (id, "product id", osinfo_device_get_product_id (device));
  line (id, "bus type", osinfo_device_get_bus_type (device));
  line (id, "class", osinfo_device_get_class (device));
  line (id, "subsystem", osinfo_device_get_subsystem (device));
}

int
main (int argc, char **argv)
{
  GError *error = NULL;
  OsinfoLoader *loader = osinfo_loader_new ();
  char *text;
  if (argc < 3 || !g_file_get_contents (argv[2], &text, NULL, NULL))
    return 2;
  only_texts = argc > 3;
  osinfo_loader_process_path (loader, argv[1], &error);
  if (error != NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }
  OsinfoDb *db = osinfo_loader_get_db (loader);

  OsinfoList *oses = OSINFO_LIST (osinfo_db_get_os_list (db));
  for (int i = 0; i < osinfo_list_get_length (oses); i++)
    {
      OsinfoOs *os = OSINFO_OS (osinfo_list_get_nth (oses, i));
      const char *id = osinfo_entity_get_id (OSINFO_ENTITY (os));
      line (id, "os", id);
      line (id, "same", osinfo_db_get_os (db, id) == os ? "yes" : "no");
      params (OSINFO_ENTITY (os), id, "param ");
      product (OSINFO_PRODUCT (os), id);
      related (OSINFO_PRODUCT (os), id);
      date (osinfo_product_get_release_date (OSINFO_PRODUCT (os)), id, "release date");
      date (osinfo_product_get_eol_date (OSINFO_PRODUCT (os)), id, "eol date");
      number (id, "release status", osinfo_os_get_release_status (os));
      line (id, "family", osinfo_os_get_family (os));
      line (id, "distro", osinfo_os_get_distro (os));
      line (id, "kernel url argument", osinfo_os_get_kernel_url_argument (os));
      line (id, "cloud image username", osinfo_os_get_cloud_image_username (os));
      ids (OSINFO_LIST (osinfo_os_get_devices (os, NULL)), id, "device");
      ids (OSINFO_LIST (osinfo_os_get_all_devices (os, NULL)), id, "all device");
      links (OSINFO_LIST (osinfo_os_get_device_links (os, NULL)), id, "link");
      links (OSINFO_LIST (osinfo_os_get_all_device_links (os, NULL)), id, "all link");
      filtered_os (os, id);
      resources (osinfo_os_get_minimum_resources (os), id, "minimum");
      resources (osinfo_os_get_recommended_resources (os), id, "recommended");
      resources (osinfo_os_get_maximum_resources (os), id, "maximum");
      resources (osinfo_os_get_network_install_resources (os), id, "network-install");
      firmware (OSINFO_LIST (osinfo_os_get_firmware_list (os, NULL)), id, "firmware");
      firmware (OSINFO_LIST (osinfo_os_get_complete_firmware_list (os, NULL)), id, "complete firmware");
      media (os, id);
      trees (os, id);
      images (os, id);
      variants (os, id);
      profiles (os, id);
      drivers (os, id);
    }
  supported (oses, "oses");

  OsinfoList *platforms = OSINFO_LIST (osinfo_db_get_platform_list (db));
  for (int i = 0; i < osinfo_list_get_length (platforms); i++)
    platform (OSINFO_PLATFORM (osinfo_list_get_nth (platforms, i)));
  supported (platforms, "platforms");

  OsinfoList *devices = OSINFO_LIST (osinfo_db_get_device_list (db));
  for (int i = 0; i < osinfo_list_get_length (devices); i++)
    device (OSINFO_DEVICE (osinfo_list_get_nth (devices, i)));

  OsinfoList *scripts = OSINFO_LIST (osinfo_db_get_install_script_list (db));
  for (int i = 0; i < osinfo_list_get_length (scripts); i++)
    {
      OsinfoEntity *script = osinfo_list_get_nth (scripts, i);
      /* What is referred to but has no file is there with its id alone. */
      if (osinfo_entity_get_param_value (script, "injection-method") != NULL)
        line ("scripts", "known script", osinfo_entity_get_id (script));
    }
  deployments (db);
  datamaps (db, g_strsplit (text, "\n", -1));
  if (!only_texts)
    uniques (db);
  return 0;
}
