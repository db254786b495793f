/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Designing a guest: what the application says, what is decided, what is refused. */

#include "check.h"
#include "sample.h"

static VirdOsinfoDb *db;
static VirdConfigCapabilities *capabilities;

static VirdDesignerDomain *
design_new (const char *short_id)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, short_id, &error);
  VirdDesignerDomain *design = vird_designer_domain_new (db, os, NULL, capabilities, &error);

  CHECK_OK (design != NULL);
  vird_osinfo_os_unref (os);
  return design;
}

static void
whole_guest (void)
{
  VirdError *error = NULL;
  VirdDesignerDomain *design = design_new ("fedora42");
  VirdConfigDomain *config = vird_designer_domain_get_config (design);
  VirdConfigDomainDisk *disk;
  VirdConfigDomainInterface *interface;
  VirdConfigDomainGraphics *graphics;
  VirdDesignerDecision **decisions;
  size_t length = 0, at;

  CHECK_OK (vird_designer_domain_set_name (design, "guest", &error));
  CHECK_OK (vird_designer_domain_setup_machine (design, &error));
  CHECK_OK (vird_designer_domain_setup_resources (design, VIRD_DESIGNER_DOMAIN_RESOURCES_RECOMMENDED, &error));
  disk = vird_designer_domain_add_disk_file (design, "/images/a.qcow2", "qcow2", &error);
  CHECK_OK (disk != NULL);
  interface = vird_designer_domain_add_interface_network (design, "default", &error);
  CHECK_OK (interface != NULL);
  graphics = vird_designer_domain_add_graphics (design, VIRD_DESIGNER_DOMAIN_GRAPHICS_SPICE, &error);
  CHECK_OK (graphics != NULL);

  /* The configuration is one live document. */
  CHECK_STR (vird_config_domain_get_name (config), "guest");
  CHECK (vird_config_domain_get_memory (config) > 0);
  CHECK_INT (vird_config_domain_disk_get_target_bus (disk), VIRD_CONFIG_DOMAIN_DISK_BUS_VIRTIO);
  CHECK_STR (vird_config_domain_disk_get_target_dev (disk), "vda");
  CHECK_STR (vird_config_domain_interface_get_model (interface), "virtio");
  CHECK (VIRD_IS_CONFIG_DOMAIN_INTERFACE_NETWORK (interface));
  CHECK (VIRD_IS_CONFIG_DOMAIN_GRAPHICS_SPICE (graphics));
  CHECK_OWNED_STR (vird_config_object_get_value (VIRD_CONFIG_OBJECT (config), "devices/disk/source/@file", &error),
                   "/images/a.qcow2");
  vird_config_domain_disk_unref (disk);
  disk = vird_designer_domain_add_disk_file (design, "/images/b.qcow2", NULL, &error);
  CHECK_OK (disk != NULL);
  CHECK_STR (vird_config_domain_disk_get_target_dev (disk), "vdb");

  decisions = vird_designer_domain_get_decisions (design, &length, &error);
  CHECK (length > 5);
  for (at = 0; at < length; at++)
    {
      char *text = vird_designer_decision_to_string (decisions[at]);

      CHECK (vird_designer_decision_get_path (decisions[at]) != NULL);
      CHECK_HAS (text, vird_designer_decision_get_reason (decisions[at]));
      CHECK (vird_designer_decision_get_code (decisions[at]) != NULL);
      CHECK (vird_designer_decision_get_source (decisions[at]) != VIRD_DESIGNER_SOURCE_UNKNOWN);
      free (text);
    }
  vird_object_array_free (decisions);
  vird_config_domain_disk_unref (disk);
  vird_config_domain_interface_unref (interface);
  vird_config_domain_graphics_unref (graphics);
  vird_designer_domain_unref (design);

  /* The configuration outlives its designer. */
  CHECK_STR (vird_config_domain_get_name (config), "guest");
  vird_config_domain_unref (config);
}

/* What cannot be done leaves the configuration as it was. */
static void
refused (void)
{
  VirdError *error = NULL;
  VirdDesignerDomain *design = design_new ("fedora42");
  VirdConfigDomain *config = vird_designer_domain_get_config (design);
  char *before = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (config));

  CHECK (!vird_designer_domain_setup_machine_full (design, "vax", VIRD_CONFIG_DOMAIN_OS_TYPE_HVM, &error));
  CHECK (error != NULL);
  CHECK_HAS (vird_error_get_message (error), "vax");
  vird_error_clear (&error);
  CHECK_XML (config, before);
  free (before);
  vird_config_domain_unref (config);
  vird_designer_domain_unref (design);
}

int
main (void)
{
  VirdError *error = NULL;
  char *text = sample ("capabilities-x86_64.xml");

  db = vird_osinfo_db_new_builtin ();
  capabilities = vird_config_capabilities_new_from_xml (text, &error);
  CHECK_OK (capabilities != NULL);
  whole_guest ();
  refused ();
  vird_config_capabilities_unref (capabilities);
  vird_osinfo_db_unref (db);
  free (text);
  return check_result ();
}
