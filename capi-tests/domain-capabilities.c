/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Capabilities of a hypervisor, read from the sample that the project ships. */

#include "check.h"
#include "sample.h"

static bool
contains (char **strings, const char *wanted)
{
  for (; strings != NULL && *strings != NULL; strings++)
    {
      if (check_same (*strings, wanted))
        return true;
    }
  return false;
}

int
main (void)
{
  VirdError *error = NULL;
  char *text = sample ("domcaps-x86_64-q35-kvm.xml");
  VirdConfigDomainCapabilities *capabilities = vird_config_domain_capabilities_new_from_xml (text, &error);
  VirdConfigDomainCapabilitiesOs *os;
  VirdConfigDomainCapabilitiesLoader *loader;
  VirdConfigDomainCapabilitiesDisk *disk;
  VirdConfigDomainCapabilitiesCpuMode **modes;
  char **strings;
  size_t length = 0;

  CHECK_OK (capabilities != NULL);
  CHECK_XML (capabilities, text);
  CHECK_STR (vird_config_domain_capabilities_get_arch (capabilities), "x86_64");
  CHECK_INT (vird_config_domain_capabilities_get_virt_type (capabilities), VIRD_CONFIG_DOMAIN_VIRT_TYPE_KVM);
  CHECK_HAS (vird_config_domain_capabilities_get_machine (capabilities), "q35");

  os = vird_config_domain_capabilities_get_os (capabilities);
  CHECK (vird_config_domain_capabilities_os_get_supported (os));
  strings = vird_config_domain_capabilities_os_get_firmwares (os, &length);
  CHECK (contains (strings, "efi"));
  vird_strv_free (strings);
  loader = vird_config_domain_capabilities_os_get_loader (os);
  CHECK (vird_config_domain_capabilities_loader_get_supported (loader));
  strings = vird_config_domain_capabilities_loader_get_types (loader, NULL);
  CHECK (contains (strings, "pflash"));
  vird_strv_free (strings);
  vird_config_domain_capabilities_loader_unref (loader);
  vird_config_domain_capabilities_os_unref (os);

  disk = vird_config_domain_capabilities_get_disk (capabilities);
  strings = vird_config_domain_capabilities_disk_get_buses (disk, &length);
  CHECK (contains (strings, "virtio"));
  CHECK (!contains (strings, "floppy"));
  vird_strv_free (strings);
  vird_config_domain_capabilities_disk_unref (disk);

  modes = vird_config_domain_capabilities_get_cpu_modes (capabilities, &length);
  CHECK (length >= 3);
  CHECK (vird_config_domain_capabilities_cpu_mode_get_supported (modes[0]));
  vird_object_array_free (modes);
  vird_config_domain_capabilities_unref (capabilities);
  free (text);
  return check_result ();
}
