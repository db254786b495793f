/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Designing a guest: from nothing, for an existing one, and with wishes that cannot be granted. */

#include "check.h"

/* Capabilities of a host that emulates and has KVM. */
static VirdConfigCapabilities *
host (void)
{
  VirdError *error = NULL;
  VirdConfigCapabilities *caps = NULL;

  CHECK_OK (caps = vird_config_capabilities_new_from_xml (
              "<capabilities>"
              "<host><cpu><arch>x86_64</arch></cpu></host>"
              "<guest><os_type>hvm</os_type><arch name='x86_64'><wordsize>64</wordsize>"
              "<emulator>/usr/bin/qemu-system-x86_64</emulator>"
              "<machine maxCpus='288'>pc-q35-9.2</machine>"
              "<machine canonical='pc-q35-9.2' maxCpus='288'>q35</machine>"
              "<machine canonical='pc-i440fx-9.2' maxCpus='255'>pc</machine>"
              "<domain type='qemu'/><domain type='kvm'/></arch>"
              "<features><acpi default='on' toggle='yes'/><apic default='on' toggle='no'/></features></guest>"
              "</capabilities>",
              &error));
  return caps;
}

static VirdDesignerDomain *
design_for (const char *short_id)
{
  VirdError *error = NULL;
  VirdConfigCapabilities *caps = host ();
  VirdOsinfoDb *db = vird_osinfo_db_new_builtin ();
  VirdOsinfoOs *os = short_id != NULL ? vird_osinfo_db_find_os (db, short_id, NULL) : NULL;
  VirdDesignerDomain *design = NULL;

  CHECK_OK (design = vird_designer_domain_new (db, os, NULL, caps, &error));
  vird_osinfo_os_unref (os);
  vird_osinfo_db_unref (db);
  vird_config_capabilities_unref (caps);
  return design;
}

/* The value at a place of the guest. */
static void
check_value (VirdDesignerDomain *design, const char *path, const char *wanted)
{
  VirdConfigDomain *domain = vird_designer_domain_get_config (design);
  char *value = vird_config_object_get_value (VIRD_CONFIG_OBJECT (domain), path, NULL);

  if (!check_same (value, wanted))
    CHECK_FAIL ("%s is %s, not %s", path, value != NULL ? value : "NULL", wanted != NULL ? wanted : "NULL");
  free (value);
  vird_config_domain_unref (domain);
}

static void
check_guest (void)
{
  VirdError *error = NULL;
  VirdDesignerDomain *design = design_for ("fedora42");
  VirdConfigDomainDisk *disk = NULL, *second = NULL;
  VirdConfigDomainInterface *interface = NULL;
  VirdConfigDomainGraphics *graphics = NULL;
  VirdDesignerDecision **decisions = NULL;
  VirdOsinfoOs *os = vird_designer_domain_get_os (design);
  size_t length = 0, i;
  bool explained = false;

  CHECK_STR (vird_osinfo_product_get_short_id (VIRD_OSINFO_PRODUCT (os)), "fedora42");
  CHECK (vird_designer_domain_get_platform (design) == NULL);
  CHECK (vird_designer_domain_get_domain_capabilities (design) == NULL);
  vird_osinfo_os_unref (os);

  CHECK_OK (vird_designer_domain_set_name (design, "guest", &error));
  CHECK_OK (vird_designer_domain_set_memory (design, 3 << 20, &error));
  CHECK_OK (vird_designer_domain_set_vcpus (design, 3, &error));
  CHECK_OK (disk = vird_designer_domain_add_disk_file (design, "/a.qcow2", "qcow2", &error));
  CHECK_OK (second = vird_designer_domain_add_disk_device (design, "/dev/vg/b", &error));
  CHECK_STR (vird_config_domain_disk_get_target_dev (disk), "vda");
  CHECK_STR (vird_config_domain_disk_get_target_dev (second), "vdb");
  CHECK_OK (interface = vird_designer_domain_add_interface_network (design, "default", &error));
  CHECK_OK (graphics = vird_designer_domain_add_graphics (design, VIRD_DESIGNER_DOMAIN_GRAPHICS_VNC, &error));
  CHECK (VIRD_CONFIG_DOMAIN_DEVICE (interface) != NULL && VIRD_CONFIG_DOMAIN_DEVICE (graphics) != NULL);
  check_value (design, "@type", "kvm");
  check_value (design, "name", "guest");
  check_value (design, "memory", "3145728");
  check_value (design, "vcpu", "3");
  check_value (design, "os/type/@machine", "q35");
  check_value (design, "devices/graphics/@type", "vnc");
  CHECK (vird_designer_domain_get_recommended_storage (design, &error) > INT64_C (1) << 30 && error == NULL);

  CHECK_OK (decisions = vird_designer_domain_get_decisions (design, &length, &error));
  for (i = 0; i < length; i++)
    {
      char *line = vird_designer_decision_to_string (decisions[i]);

      CHECK_HAS (line, vird_designer_decision_get_path (decisions[i]));
      CHECK_HAS (line, vird_designer_decision_get_reason (decisions[i]));
      CHECK_HAS (line, vird_designer_decision_get_code (decisions[i]));
      CHECK (vird_designer_decision_get_source (decisions[i]) != VIRD_DESIGNER_SOURCE_UNKNOWN);
      if (check_same (vird_designer_decision_get_path (decisions[i]), "devices/disk[2]/target/@bus"))
        {
          explained = true;
          CHECK_STR (vird_designer_decision_get_value (decisions[i]), "virtio");
          CHECK_INT (vird_designer_decision_get_source (decisions[i]), VIRD_DESIGNER_SOURCE_OS);
        }
      free (line);
    }
  CHECK (length > 20 && explained && decisions[length] == NULL);
  vird_object_array_free (decisions);
  vird_config_domain_graphics_unref (graphics);
  vird_config_domain_interface_unref (interface);
  vird_config_domain_disk_unref (second);
  vird_config_domain_disk_unref (disk);
  vird_designer_domain_unref (design);
}

/* What the application writes itself is kept, and counted with. */
static void
check_own_changes (void)
{
  VirdError *error = NULL;
  VirdDesignerDomain *design = design_for ("fedora42");
  VirdConfigDomain *domain = vird_designer_domain_get_config (design);
  VirdConfigDomainDisk *disk = NULL, *own = vird_config_domain_disk_new ();

  CHECK_OK (vird_config_domain_disk_set_target_dev (own, "vda", &error));
  CHECK_OK (vird_config_domain_disk_set_target_bus (own, VIRD_CONFIG_DOMAIN_DISK_BUS_VIRTIO, &error));
  CHECK_OK (vird_config_domain_add_device (domain, VIRD_CONFIG_DOMAIN_DEVICE (own), &error));
  CHECK_OK (vird_config_domain_set_name (domain, "mine", &error));
  CHECK_OK (disk = vird_designer_domain_add_disk_file (design, "/a.img", NULL, &error));
  CHECK_STR (vird_config_domain_disk_get_target_dev (disk), "vdb");
  CHECK_STR (vird_config_domain_disk_get_target_dev (own), "vda");
  CHECK_STR (vird_config_domain_get_name (domain), "mine");
  vird_config_domain_disk_unref (disk);
  vird_config_domain_disk_unref (own);
  vird_config_domain_unref (domain);
  vird_designer_domain_unref (design);
}

/* A call that fails leaves the guest as it was. */
static void
check_failures_of_calls (void)
{
  VirdError *error = NULL;
  VirdDesignerDomain *design = design_for (NULL);
  VirdConfigDomain *domain = vird_designer_domain_get_config (design);
  VirdConfigCapabilities *caps = vird_designer_domain_get_capabilities (design);
  VirdConfigDomainDisk *disk = NULL;
  char *before, *after;

  CHECK (vird_designer_domain_get_os (design) == NULL);
  CHECK (vird_designer_domain_supports_machine (design) && !vird_designer_domain_supports_container (design));
  CHECK (vird_designer_domain_supports_machine_full (design, "x86_64", VIRD_CONFIG_DOMAIN_OS_TYPE_HVM));
  CHECK (!vird_designer_domain_supports_machine_full (design, "s390x", VIRD_CONFIG_DOMAIN_OS_TYPE_HVM));
  CHECK_OK (disk = vird_designer_domain_add_disk_file (design, "/a.img", NULL, &error));
  before = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain));

  CHECK_ERROR (vird_designer_domain_new (NULL, NULL, NULL, NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  CHECK_ERROR (vird_designer_domain_add_disk_file (design, NULL, NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "filepath");
  CHECK_ERROR (vird_designer_domain_add_interface_bridge (design, "br\xff", &error), VIRD_ERROR_INVALID_ARGUMENT, "UTF-8");
  CHECK_ERROR (vird_designer_domain_add_graphics (design, VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "-1 is no VirdDesignerDomainGraphics");
  CHECK_ERROR (vird_designer_domain_setup_resources (design, (VirdDesignerDomainResources) 9, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "9 is no VirdDesignerDomainResources");
  CHECK_ERROR (vird_designer_domain_set_arch (design, "aarch64", &error), VIRD_ERROR_INVALID_ARGUMENT, "set up already");
  CHECK_ERROR (vird_designer_domain_setup_container (design, &error), VIRD_ERROR_UNSUPPORTED, "");
  CHECK_ERROR (vird_designer_domain_set_domain_capabilities (
                 design, (VirdConfigDomainCapabilities *) (void *) caps, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "expected a VirdConfigDomainCapabilities");
  CHECK_ERROR (vird_designer_domain_set_deviation (design, 99, true, &error), VIRD_ERROR_INVALID_ARGUMENT, "99");

  after = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain));
  CHECK_STR (after, before);
  free (after);
  free (before);
  vird_config_domain_disk_unref (disk);
  vird_config_capabilities_unref (caps);
  vird_config_domain_unref (domain);
  vird_designer_domain_unref (design);
}

static void
check_wishes (void)
{
  VirdError *error = NULL;
  VirdDesignerDomain *design = design_for ("fedora42");
  VirdDesignerCapabilitiesQuery *query = NULL;

  CHECK_OK (vird_designer_domain_set_virt_type (design, "qemu", &error));
  CHECK_OK (vird_designer_domain_set_machine (design, "pc", &error));
  CHECK_OK (vird_designer_domain_set_uefi (design, VIRD_DESIGNER_CHOICE_NO, &error));
  CHECK_OK (vird_designer_domain_set_secure_boot (design, VIRD_DESIGNER_CHOICE_AUTO, &error));
  CHECK_OK (vird_designer_domain_set_profile (design, VIRD_DESIGNER_PROFILE_REFERENCE, &error));
  CHECK_OK (vird_designer_domain_set_deviation (design, 6, true, &error));
  CHECK_OK (query = vird_designer_domain_get_capabilities_query (design, &error));
  CHECK_STR (vird_designer_capabilities_query_get_emulator (query), "/usr/bin/qemu-system-x86_64");
  CHECK_STR (vird_designer_capabilities_query_get_arch (query), "x86_64");
  CHECK_STR (vird_designer_capabilities_query_get_machine (query), "pc");
  CHECK_STR (vird_designer_capabilities_query_get_virt_type (query), "qemu");
  vird_designer_capabilities_query_unref (query);
  CHECK_OK (vird_designer_domain_setup_machine (design, &error));
  check_value (design, "@type", "qemu");
  check_value (design, "os/type/@machine", "pc");
  vird_designer_domain_unref (design);
}

int
main (void)
{
  check_guest ();
  check_own_changes ();
  check_failures_of_calls ();
  check_wishes ();
  return check_result ();
}
