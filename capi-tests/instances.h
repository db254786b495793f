/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Objects of those classes that no plain _new function makes, for the generated test. */

#ifndef INSTANCES_H
#define INSTANCES_H

#include "sample.h"
#include <virtdesigner.h>

/* The first of an array of objects; the others are given back. */
static void *
first_of (void *array)
{
  void **objects = array;
  void *first = objects != NULL ? vird_object_ref (objects[0]) : NULL;

  vird_object_array_free (objects);
  return first;
}

/* The first item of a list, which is given back. */
static void *
first_item (void *list)
{
  void *first = vird_osinfo_list_get_nth (list, 0, NULL);

  vird_object_unref (list);
  return first;
}

static VirdOsinfoOs *
instance_os (void)
{
  VirdOsinfoDb *db = vird_osinfo_db_new_builtin ();
  VirdOsinfoOs *os = vird_osinfo_db_find_os (db, "fedora42", NULL);

  vird_osinfo_db_unref (db);
  return os;
}

static VirdOsinfoPlatform *
instance_platform (void)
{
  VirdOsinfoDb *db = vird_osinfo_db_new_builtin ();
  VirdOsinfoPlatform *platform = first_item (vird_osinfo_db_get_platform_list (db, NULL));

  vird_osinfo_db_unref (db);
  return platform;
}

static VirdOsinfoDeviceDriver *
instance_driver (void)
{
  VirdOsinfoLoader *loader = vird_osinfo_loader_new ();
  VirdOsinfoDb *db = vird_osinfo_loader_get_db (loader);
  VirdOsinfoOs *os;
  VirdOsinfoDeviceDriver *driver;

  vird_osinfo_loader_process_document (loader, "<libosinfo><os id='o'><driver arch='x86_64'/></os></libosinfo>", NULL,
                                       NULL);
  os = vird_osinfo_db_get_os (db, "o", NULL);
  driver = first_item (vird_osinfo_os_get_device_drivers (os, NULL));
  vird_osinfo_os_unref (os);
  vird_osinfo_db_unref (db);
  vird_osinfo_loader_unref (loader);
  return driver;
}

/* A guest with a disk, so that there are decisions. */
static VirdDesignerDomain *
instance_design (void)
{
  VirdOsinfoDb *db = vird_osinfo_db_new_builtin ();
  VirdOsinfoOs *os = vird_osinfo_db_find_os (db, "fedora42", NULL);
  char *text = sample ("capabilities-x86_64.xml");
  VirdConfigCapabilities *capabilities = vird_config_capabilities_new_from_xml (text, NULL);
  VirdDesignerDomain *design = vird_designer_domain_new (db, os, NULL, capabilities, NULL);

  vird_designer_domain_setup_machine (design, NULL);
  vird_object_unref (vird_designer_domain_add_disk_file (design, "/images/a.qcow2", "qcow2", NULL));
  vird_config_capabilities_unref (capabilities);
  free (text);
  vird_osinfo_os_unref (os);
  vird_osinfo_db_unref (db);
  return design;
}

/* A guest without a type, so that there is a problem. */
static VirdConfigObject *
instance_invalid (void)
{
  return vird_config_object_new_from_xml (VIRD_TYPE_CONFIG_DOMAIN, "<domain><name>a</name></domain>", NULL);
}

static void *
make_by_hand (VirdType type)
{
  void *from = NULL, *found = NULL;

  if (type == VIRD_TYPE_OSINFO_DB)
    return vird_osinfo_db_new_builtin ();
  if (type == VIRD_TYPE_OSINFO_OS || type == VIRD_TYPE_OSINFO_ENTITY || type == VIRD_TYPE_OSINFO_PRODUCT)
    return instance_os ();
  if (type == VIRD_TYPE_OSINFO_PLATFORM)
    return instance_platform ();
  if (type == VIRD_TYPE_OSINFO_OS_VARIANT)
    return vird_osinfo_os_variant_new ("server", "Server", NULL);
  if (type == VIRD_TYPE_OSINFO_DEVICELINKFILTER)
    return vird_osinfo_devicelinkfilter_new (NULL, NULL);
  if (type == VIRD_TYPE_OSINFO_AVATAR_FORMAT)
    return vird_osinfo_avatar_format_new ();
  if (type == VIRD_TYPE_OSINFO_IMAGE)
    return vird_osinfo_image_new ("http://a/image", "x86_64", "qcow2", NULL);
  if (type == VIRD_TYPE_OSINFO_DEVICE_DRIVER)
    return instance_driver ();
  if (type == VIRD_TYPE_OSINFO_LOADER)
    return vird_osinfo_loader_new ();
  if (type == VIRD_TYPE_OSINFO_DATAMAP)
    return vird_osinfo_datamap_new ("http://a/map", NULL);
  if (type == VIRD_TYPE_OSINFO_DEPLOYMENT)
    {
      VirdOsinfoOs *os = instance_os ();
      VirdOsinfoPlatform *platform = instance_platform ();

      found = vird_osinfo_deployment_new ("http://a/deployment", os, platform, NULL);
      vird_object_unref (os);
      vird_object_unref (platform);
      return found;
    }
  if (type == VIRD_TYPE_DESIGNER_DOMAIN)
    return instance_design ();
  if (type == VIRD_TYPE_CONFIG_DIFFERENCE)
    {
      VirdConfigDomain *empty = vird_config_domain_new ();

      from = vird_config_domain_new_from_xml ("<domain><name>a</name></domain>", NULL);
      found = first_of (vird_config_object_diff (VIRD_CONFIG_OBJECT (empty), VIRD_CONFIG_OBJECT (from), NULL, NULL));
      vird_object_unref (empty);
    }
  else if (type == VIRD_TYPE_OSINFO_DEVICE)
    found = first_item (vird_osinfo_os_get_all_devices (from = instance_os (), NULL, NULL));
  else if (type == VIRD_TYPE_OSINFO_RESOURCES)
    found = first_item (vird_osinfo_os_get_minimum_resources (from = instance_os (), NULL));
  else if (type == VIRD_TYPE_OSINFO_FIRMWARE)
    found = first_item (vird_osinfo_os_get_firmware_list (from = instance_os (), NULL, NULL));
  else if (type == VIRD_TYPE_OSINFO_MEDIA)
    found = first_item (vird_osinfo_os_get_media_list (from = instance_os (), NULL));
  else if (type == VIRD_TYPE_OSINFO_DEVICELINK)
    found = first_item (vird_osinfo_os_get_all_device_links (from = instance_os (), NULL, NULL));
  else if (type == VIRD_TYPE_OSINFO_TREE)
    found = first_item (vird_osinfo_os_get_tree_list (from = instance_os (), NULL));
  else if (type == VIRD_TYPE_OSINFO_IMAGE)
    found = first_item (vird_osinfo_os_get_image_list (from = instance_os (), NULL));
  else if (type == VIRD_TYPE_OSINFO_OS_VARIANT)
    found = first_item (vird_osinfo_os_get_variant_list (from = instance_os (), NULL));
  else if (type == VIRD_TYPE_OSINFO_INSTALL_SCRIPT)
    return vird_osinfo_install_script_new ("http://example.com/script", NULL);
  else if (type == VIRD_TYPE_OSINFO_INSTALL_CONFIG)
    return vird_osinfo_install_config_new ("http://example.com/config", NULL);
  else if (type == VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAM)
    return vird_osinfo_install_config_param_new ("hostname", NULL);
  else if (type == VIRD_TYPE_OSINFO_AVATAR_FORMAT)
    return vird_osinfo_avatar_format_new ();
  else if (type == VIRD_TYPE_OSINFO_INSTALL_SCRIPTLIST)
    return vird_osinfo_install_scriptlist_new ();
  else if (type == VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAMLIST)
    return vird_osinfo_install_config_paramlist_new ();
  else if (type == VIRD_TYPE_OSINFO_DATAMAPLIST)
    return vird_osinfo_datamaplist_new ();
  else if (type == VIRD_TYPE_OSINFO_DATAMAP)
    return vird_osinfo_datamap_new ("http://example.com/map", NULL);
  else if (type == VIRD_TYPE_OSINFO_LIST)
    return vird_osinfo_oslist_new ();
  else if (type == VIRD_TYPE_CONFIG_PROBLEM)
    found = first_of (vird_config_object_get_problems (from = instance_invalid (), NULL, NULL));
  else if (type == VIRD_TYPE_DESIGNER_DECISION)
    found = first_of (vird_designer_domain_get_decisions (from = instance_design (), NULL, NULL));
  else if (type == VIRD_TYPE_DESIGNER_FINDING)
    {
      /* What the designer gives every guest, and is missing in this one. */
      from = instance_design ();
      vird_designer_domain_remove_devices (from, "rng", NULL);
      found = first_of (vird_designer_domain_review (from, NULL, NULL));
    }
  else if (type == VIRD_TYPE_DESIGNER_OPTIONS)
    found = vird_designer_options_new ();
  else if (type == VIRD_TYPE_DESIGNER_CAPABILITIES_QUERY)
    found = vird_designer_domain_get_capabilities_query (from = instance_design (), NULL);
  vird_object_unref (from);
  return found;
}

static struct
{
  VirdType type;
  void *object;
} instances[256];

static size_t instance_count;

/* A new reference to an object of the type, or NULL if this does not know how to get one. Databases and designs take
   time, so each is made once. */
static void *
instance_by_hand (VirdType type)
{
  size_t at;

  for (at = 0; at < instance_count; at++)
    {
      if (instances[at].type == type)
        return vird_object_ref (instances[at].object);
    }
  if (at == sizeof (instances) / sizeof (*instances))
    return make_by_hand (type);
  instances[at].type = type;
  instances[at].object = make_by_hand (type);
  instance_count++;
  return vird_object_ref (instances[at].object);
}

static void
instances_end (void)
{
  while (instance_count > 0)
    vird_object_unref (instances[--instance_count].object);
}

#endif /* INSTANCES_H */
