/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Changing and reviewing a guest that somebody else made. */

#include "check.h"
#include "sample.h"

static const char guest[] =
  "<domain type='kvm'>\n"
  "  <name>old</name>\n"
  "  <memory unit='KiB'>2097152</memory>\n"
  "  <vcpu>2</vcpu>\n"
  "  <os><type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type><boot dev='hd'/></os>\n"
  "  <features><acpi/><apic/></features>\n"
  "  <devices>\n"
  "    <disk type='file' device='disk'>\n"
  "      <driver name='qemu' type='qcow2'/>\n"
  "      <source file='/images/a.qcow2'/>\n"
  "      <target dev='hda' bus='ide'/>\n"
  "      <boot order='1'/>\n"
  "    </disk>\n"
  "    <disk type='file' device='cdrom'>\n"
  "      <source file='/images/a.iso'/>\n"
  "      <target dev='hdb' bus='ide'/>\n"
  "      <readonly/>\n"
  "    </disk>\n"
  "    <interface type='network'>\n"
  "      <mac address='52:54:00:11:22:33'/>\n"
  "      <source network='default'/>\n"
  "      <model type='e1000'/>\n"
  "    </interface>\n"
  "  </devices>\n"
  "</domain>\n";

static VirdOsinfoDb *db;
static VirdConfigCapabilities *capabilities;

static VirdConfigDomain *
config_new (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *config = vird_config_domain_new_from_xml (guest, &error);

  CHECK_OK (config != NULL);
  return config;
}

static VirdDesignerDomain *
design_new (VirdConfigDomain *config, const char *short_id)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_find_os_by_short_id (db, short_id, &error);
  VirdDesignerDomain *design = vird_designer_domain_new_for_config (db, os, NULL, capabilities, config, &error);

  CHECK_OK (design != NULL);
  vird_osinfo_os_unref (os);
  return design;
}

static void
change (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *config = config_new ();
  VirdDesignerDomain *design = design_new (config, "fedora42");
  VirdConfigDomainDevice *device;
  VirdConfigDomainDisk *disk;

  /* What is added finds its place; what is removed leaves no trace. */
  disk = vird_designer_domain_add_disk_file (design, "/images/b.qcow2", "qcow2", &error);
  CHECK_OK (disk != NULL);
  CHECK_STR (vird_config_domain_disk_get_target_dev (disk), "vda");
  CHECK_OK (vird_designer_domain_remove_device (design, (VirdConfigDomainDevice *) disk, &error));
  CHECK_XML (config, guest);
  CHECK (!vird_designer_domain_remove_device (design, (VirdConfigDomainDevice *) disk, &error));
  vird_error_clear (&error);
  vird_config_domain_disk_unref (disk);

  device = vird_designer_domain_find_device (design, "disk", "hdb", &error);
  CHECK_OK (device != NULL);
  disk = VIRD_CONFIG_DOMAIN_DISK (device);
  CHECK_OK (vird_designer_domain_eject_media (design, disk, &error));
  CHECK (vird_config_object_get_value (VIRD_CONFIG_OBJECT (disk), "source/@file", &error) == NULL);
  CHECK_OK (vird_designer_domain_insert_media_file (design, disk, "/images/b.iso", NULL, &error));
  CHECK_OK (vird_designer_domain_insert_media_device (design, disk, "/dev/sr0", &error));
  vird_config_domain_device_unref (device);

  device = vird_designer_domain_find_device (design, "interface", "52:54:00:11:22:33", &error);
  CHECK_OK (device != NULL);
  CHECK_OK (vird_designer_domain_set_boot_order (design, device, 1, &error));
  CHECK_OK (vird_designer_domain_change_model (design, device, "virtio", &error));
  CHECK_OWNED_STR (vird_config_object_get_value (VIRD_CONFIG_OBJECT (config), "devices/disk/boot/@order", &error), "2");
  vird_config_domain_device_unref (device);

  CHECK (vird_designer_domain_find_device (design, "disk", "vdz", &error) == NULL);
  CHECK (error == NULL);

  CHECK_OK (vird_designer_domain_convert_to_q35 (design, -1, &error));
  CHECK_OK (vird_designer_domain_change_firmware (design, VIRD_DESIGNER_CHOICE_YES, VIRD_DESIGNER_CHOICE_AUTO, &error));
  CHECK_OK (vird_designer_domain_change_cpu (design, "host-model", &error));
  CHECK_OK (vird_designer_domain_upgrade_to_virtio (design, &error));
  CHECK_OK (vird_designer_domain_set_vcpus (design, 4, &error));
  CHECK (!vird_designer_domain_change_machine (design, "vax", &error));
  CHECK_HAS (vird_error_get_message (error), "vax");
  vird_error_clear (&error);
  vird_designer_domain_unref (design);
  vird_config_domain_unref (config);
}

static void
phases (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *config = config_new ();
  VirdDesignerDomain *design = design_new (config, "fedora42");
  VirdConfigDomain *install, *final;

  CHECK_OK (vird_designer_domain_set_install (design, VIRD_DESIGNER_INSTALL_MEDIUM, &error));
  install = vird_designer_domain_get_config_for (design, VIRD_DESIGNER_PHASE_INSTALL, &error);
  CHECK_OK (install != NULL);
  final = vird_designer_domain_get_config_for (design, VIRD_DESIGNER_PHASE_FINAL, &error);
  CHECK_OK (final != NULL);
  CHECK_OWNED_STR (vird_config_object_get_value (VIRD_CONFIG_OBJECT (install), "on_reboot", &error), "destroy");
  CHECK (vird_config_object_get_value (VIRD_CONFIG_OBJECT (final), "devices/disk[2]/source/@file", &error) == NULL);
  CHECK_XML (config, guest);
  CHECK (vird_designer_domain_get_config_for (design, 9, &error) == NULL);
  vird_error_clear (&error);
  CHECK (!vird_designer_domain_set_install (design, 9, &error));
  vird_error_clear (&error);
  vird_config_domain_unref (install);
  vird_config_domain_unref (final);
  vird_designer_domain_unref (design);
  vird_config_domain_unref (config);
}

static void
review (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *config = config_new ();
  VirdDesignerDomain *design = design_new (config, "fedora42");
  VirdDesignerFinding **findings;
  size_t length = 0, at;

  findings = vird_designer_domain_review (design, &length, &error);
  CHECK_OK (findings != NULL);
  CHECK (length > 3);
  /* A boot list and numbers exclude each other: that comes first. */
  CHECK_INT (vird_designer_finding_get_severity (findings[0]), VIRD_DESIGNER_SEVERITY_FAULT);
  CHECK_STR (vird_designer_finding_get_code (findings[0]), "boot-both");
  CHECK_STR (vird_designer_finding_get_path (findings[0]), "os/boot");
  CHECK_STR (vird_designer_finding_get_old_value (findings[0]), "hd");
  CHECK (vird_designer_finding_get_new_value (findings[0]) == NULL);
  CHECK_XML (config, guest);
  for (at = 0; at < length; at++)
    {
      char *text = vird_designer_finding_to_string (findings[at]);

      CHECK_HAS (text, vird_designer_finding_get_reason (findings[at]));
      CHECK (vird_designer_finding_get_source (findings[at]) != VIRD_DESIGNER_SOURCE_UNKNOWN);
      CHECK_OK (vird_designer_finding_apply (findings[at], &error));
      free (text);
    }
  CHECK_OWNED_STR (vird_config_object_get_value (VIRD_CONFIG_OBJECT (config), "devices/disk/target/@bus", &error),
                   "virtio");
  vird_object_array_free (findings);
  vird_designer_domain_unref (design);
  vird_config_domain_unref (config);
}

int
main (void)
{
  VirdError *error = NULL;
  char *text = sample ("capabilities-x86_64.xml");

  db = vird_osinfo_db_new_builtin ();
  capabilities = vird_config_capabilities_new_from_xml (text, &error);
  CHECK_OK (capabilities != NULL);
  change ();
  phases ();
  review ();
  vird_config_capabilities_unref (capabilities);
  vird_osinfo_db_unref (db);
  free (text);
  return check_result ();
}
