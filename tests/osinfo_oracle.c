/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints what libosinfo knows, one value a line: id, key, value. Compiled and run by osinfo_oracle.rs. */
#include <osinfo/osinfo.h>
#include <stdio.h>

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

static void
related (OsinfoProduct *product, const char *owner)
{
  static const struct { OsinfoProductRelationship kind; const char *name; } kinds[] = {
    { OSINFO_PRODUCT_RELATIONSHIP_DERIVES_FROM, "derives-from" },
    { OSINFO_PRODUCT_RELATIONSHIP_UPGRADES, "upgrades" },
    { OSINFO_PRODUCT_RELATIONSHIP_CLONES, "clones" },
  };
  for (size_t i = 0; i < G_N_ELEMENTS (kinds); i++)
    ids (OSINFO_LIST (osinfo_product_get_related (product, kinds[i].kind)), owner, kinds[i].name);
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
}

static void
media (OsinfoOs *os, const char *id)
{
  OsinfoList *list = OSINFO_LIST (osinfo_os_get_media_list (os));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoMedia *medium = OSINFO_MEDIA (osinfo_list_get_nth (list, i));
      char *text = g_strdup_printf ("media %s script", osinfo_entity_get_id (OSINFO_ENTITY (medium)));
      ids (OSINFO_LIST (osinfo_media_get_install_script_list (medium)), id, text);
      g_free (text);
    }
  parts (list, id, "media");
}

int
main (int argc, char **argv)
{
  GError *error = NULL;
  OsinfoLoader *loader = osinfo_loader_new ();
  if (argc != 2)
    return 2;
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
      params (OSINFO_ENTITY (os), id, "param ");
      related (OSINFO_PRODUCT (os), id);
      date (osinfo_product_get_release_date (OSINFO_PRODUCT (os)), id, "release date");
      date (osinfo_product_get_eol_date (OSINFO_PRODUCT (os)), id, "eol date");
      char *status = g_strdup_printf ("%d", (int) osinfo_os_get_release_status (os));
      line (id, "release status", status);
      g_free (status);
      line (id, "kernel url argument", osinfo_os_get_kernel_url_argument (os));
      line (id, "cloud image username", osinfo_os_get_cloud_image_username (os));
      ids (OSINFO_LIST (osinfo_os_get_devices (os, NULL)), id, "device");
      ids (OSINFO_LIST (osinfo_os_get_all_devices (os, NULL)), id, "all device");
      parts (OSINFO_LIST (osinfo_os_get_device_links (os, NULL)), id, "link");
      parts (OSINFO_LIST (osinfo_os_get_all_device_links (os, NULL)), id, "all link");
      resources (osinfo_os_get_minimum_resources (os), id, "minimum");
      resources (osinfo_os_get_recommended_resources (os), id, "recommended");
      resources (osinfo_os_get_maximum_resources (os), id, "maximum");
      resources (osinfo_os_get_network_install_resources (os), id, "network-install");
      parts (OSINFO_LIST (osinfo_os_get_firmware_list (os, NULL)), id, "firmware");
      parts (OSINFO_LIST (osinfo_os_get_complete_firmware_list (os, NULL)), id, "complete firmware");
      media (os, id);
      parts (OSINFO_LIST (osinfo_os_get_tree_list (os)), id, "tree");
      parts (OSINFO_LIST (osinfo_os_get_image_list (os)), id, "image");
      parts (OSINFO_LIST (osinfo_os_get_variant_list (os)), id, "variant");
      ids (OSINFO_LIST (osinfo_os_get_install_script_list (os)), id, "script");
      drivers (os, id);
    }

  OsinfoList *platforms = OSINFO_LIST (osinfo_db_get_platform_list (db));
  for (int i = 0; i < osinfo_list_get_length (platforms); i++)
    {
      OsinfoPlatform *platform = OSINFO_PLATFORM (osinfo_list_get_nth (platforms, i));
      const char *id = osinfo_entity_get_id (OSINFO_ENTITY (platform));
      line (id, "platform", id);
      params (OSINFO_ENTITY (platform), id, "param ");
      related (OSINFO_PRODUCT (platform), id);
      ids (OSINFO_LIST (osinfo_platform_get_devices (platform, NULL)), id, "device");
      ids (OSINFO_LIST (osinfo_platform_get_all_devices (platform, NULL)), id, "all device");
    }

  OsinfoList *devices = OSINFO_LIST (osinfo_db_get_device_list (db));
  for (int i = 0; i < osinfo_list_get_length (devices); i++)
    {
      OsinfoEntity *device = osinfo_list_get_nth (devices, i);
      line (osinfo_entity_get_id (device), "known device", osinfo_entity_get_id (device));
      params (device, osinfo_entity_get_id (device), "param ");
    }
  return 0;
}
