/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Capabilities of a host, read from the sample that the project ships. */

#include "check.h"
#include "sample.h"

int
main (void)
{
  VirdError *error = NULL;
  char *text = sample ("capabilities-x86_64.xml");
  VirdConfigCapabilities *capabilities = vird_config_capabilities_new_from_xml (text, &error);
  VirdConfigCapabilitiesHost *host;
  VirdConfigCapabilitiesCpu *cpu;
  VirdConfigCapabilitiesGuest **guests;
  size_t length = 0, at;
  bool x86_64 = false;

  CHECK_OK (capabilities != NULL);
  CHECK_XML (capabilities, text);
  host = vird_config_capabilities_get_host (capabilities);
  cpu = vird_config_capabilities_host_get_cpu (host);
  CHECK_STR (vird_config_capabilities_cpu_get_arch (cpu), "x86_64");
  guests = vird_config_capabilities_get_guests (capabilities, &length);
  CHECK (length > 0);
  for (at = 0; at < length; at++)
    {
      VirdConfigCapabilitiesGuestArch *arch = vird_config_capabilities_guest_get_arch (guests[at]);
      VirdConfigCapabilitiesGuestDomain **domains;
      VirdConfigCapabilitiesGuestMachine **machines;
      size_t count = 0;

      CHECK_INT (vird_config_capabilities_guest_get_os_type (guests[at]), VIRD_CONFIG_DOMAIN_OS_TYPE_HVM);
      CHECK (vird_config_capabilities_guest_arch_get_name (arch) != NULL);
      CHECK (vird_config_capabilities_guest_arch_get_emulator (arch) != NULL);
      if (check_same (vird_config_capabilities_guest_arch_get_name (arch), "x86_64"))
        {
          x86_64 = true;
          CHECK_INT (vird_config_capabilities_guest_arch_get_wordsize (arch), 64);
        }
      domains = vird_config_capabilities_guest_arch_get_domains (arch, &count);
      CHECK (count > 0);
      vird_object_array_free (domains);
      machines = vird_config_capabilities_guest_arch_get_machines (arch, &count);
      CHECK (machines != NULL);
      vird_object_array_free (machines);
      vird_config_capabilities_guest_arch_unref (arch);
    }
  CHECK (x86_64);
  vird_object_array_free (guests);
  vird_config_capabilities_cpu_unref (cpu);
  vird_config_capabilities_host_unref (host);
  vird_config_capabilities_unref (capabilities);
  free (text);
  return check_result ();
}
