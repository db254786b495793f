/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from build/virtdesigner-glib.h.in; changes here are lost. */

/** @file
 * VirdError as GError, for programs that use GLib, and for the Vala binding. All of it is inline: the library itself
 * knows nothing of GLib.
 */

#ifndef VIRTDESIGNER_GLIB_H
#define VIRTDESIGNER_GLIB_H

#include <glib.h>
#include <virtdesigner.h>

G_BEGIN_DECLS

/** The domain of the GErrors; their codes are those of VirdErrorCode. */
#define VIRD_ERROR (vird_glib_error_quark ())

static inline GQuark vird_glib_error_quark (void)
{
  return g_quark_from_static_string ("vird-error-quark");
}

/**
 * Turns an error of this library into a GError and frees it.
 *
 * @error: (out) (optional): where to put the GError
 * @fault: (transfer full) (nullable): the error, or NULL if there was none
 */
static inline void vird_glib_propagate_error (GError **error, VirdError *fault)
{
  if (fault == NULL)
    return;
  g_set_error_literal (error, VIRD_ERROR, (gint) vird_error_get_code (fault), vird_error_get_message (fault));
  vird_error_free (fault);
}

/* What the Vala binding calls: Vala puts the place for the error last. */
static inline void vird_glib_raise (VirdError *fault, GError **error)
{
  vird_glib_propagate_error (error, fault);
}

/** vird_config_capabilities_new_from_xml(), with a GError. */
static inline VirdConfigCapabilities * vird_glib_config_capabilities_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilities * result = vird_config_capabilities_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_host_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesHost * vird_glib_config_capabilities_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesHost * result = vird_config_capabilities_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cpu_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCpu * vird_glib_config_capabilities_cpu_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCpu * result = vird_config_capabilities_cpu_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cpu_model_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCpuModel * vird_glib_config_capabilities_cpu_model_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCpuModel * result = vird_config_capabilities_cpu_model_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cpu_feature_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCpuFeature * vird_glib_config_capabilities_cpu_feature_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCpuFeature * result = vird_config_capabilities_cpu_feature_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cpu_topology_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCpuTopology * vird_glib_config_capabilities_cpu_topology_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCpuTopology * result = vird_config_capabilities_cpu_topology_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cpu_pages_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCpuPages * vird_glib_config_capabilities_cpu_pages_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCpuPages * result = vird_config_capabilities_cpu_pages_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cell_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCell * vird_glib_config_capabilities_cell_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCell * result = vird_config_capabilities_cell_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cell_pages_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCellPages * vird_glib_config_capabilities_cell_pages_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCellPages * result = vird_config_capabilities_cell_pages_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cell_cpu_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCellCpu * vird_glib_config_capabilities_cell_cpu_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCellCpu * result = vird_config_capabilities_cell_cpu_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cache_bank_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCacheBank * vird_glib_config_capabilities_cache_bank_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCacheBank * result = vird_config_capabilities_cache_bank_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_cache_control_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesCacheControl * vird_glib_config_capabilities_cache_control_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesCacheControl * result = vird_config_capabilities_cache_control_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_memory_bandwidth_node_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesMemoryBandwidthNode * vird_glib_config_capabilities_memory_bandwidth_node_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesMemoryBandwidthNode * result = vird_config_capabilities_memory_bandwidth_node_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_memory_bandwidth_control_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesMemoryBandwidthControl * vird_glib_config_capabilities_memory_bandwidth_control_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesMemoryBandwidthControl * result = vird_config_capabilities_memory_bandwidth_control_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_monitor_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesMonitor * vird_glib_config_capabilities_monitor_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesMonitor * result = vird_config_capabilities_monitor_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_host_secmodel_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesHostSecModel * vird_glib_config_capabilities_host_secmodel_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesHostSecModel * result = vird_config_capabilities_host_secmodel_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_host_secmodel_baselabel_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesHostSecModelBaseLabel * vird_glib_config_capabilities_host_secmodel_baselabel_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesHostSecModelBaseLabel * result = vird_config_capabilities_host_secmodel_baselabel_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_guest_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesGuest * vird_glib_config_capabilities_guest_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesGuest * result = vird_config_capabilities_guest_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_guest_arch_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesGuestArch * vird_glib_config_capabilities_guest_arch_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesGuestArch * result = vird_config_capabilities_guest_arch_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_guest_domain_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesGuestDomain * vird_glib_config_capabilities_guest_domain_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesGuestDomain * result = vird_config_capabilities_guest_domain_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_guest_machine_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesGuestMachine * vird_glib_config_capabilities_guest_machine_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesGuestMachine * result = vird_config_capabilities_guest_machine_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_capabilities_guest_feature_new_from_xml(), with a GError. */
static inline VirdConfigCapabilitiesGuestFeature * vird_glib_config_capabilities_guest_feature_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigCapabilitiesGuestFeature * result = vird_config_capabilities_guest_feature_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_enum_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesEnum * vird_glib_config_domain_capabilities_enum_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesEnum * result = vird_config_domain_capabilities_enum_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilities * vird_glib_config_domain_capabilities_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilities * result = vird_config_domain_capabilities_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_os_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesOs * vird_glib_config_domain_capabilities_os_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesOs * result = vird_config_domain_capabilities_os_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_loader_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesLoader * vird_glib_config_domain_capabilities_loader_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesLoader * result = vird_config_domain_capabilities_loader_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_cpu_mode_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesCpuMode * vird_glib_config_domain_capabilities_cpu_mode_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesCpuMode * result = vird_config_domain_capabilities_cpu_mode_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_cpu_model_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesCpuModel * vird_glib_config_domain_capabilities_cpu_model_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesCpuModel * result = vird_config_domain_capabilities_cpu_model_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_cpu_blockers_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesCpuBlockers * vird_glib_config_domain_capabilities_cpu_blockers_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesCpuBlockers * result = vird_config_domain_capabilities_cpu_blockers_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_memory_backing_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesMemoryBacking * vird_glib_config_domain_capabilities_memory_backing_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesMemoryBacking * result = vird_config_domain_capabilities_memory_backing_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_disk_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesDisk * vird_glib_config_domain_capabilities_disk_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesDisk * result = vird_config_domain_capabilities_disk_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_graphics_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesGraphics * vird_glib_config_domain_capabilities_graphics_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesGraphics * result = vird_config_domain_capabilities_graphics_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_video_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesVideo * vird_glib_config_domain_capabilities_video_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesVideo * result = vird_config_domain_capabilities_video_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_hostdev_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesHostdev * vird_glib_config_domain_capabilities_hostdev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesHostdev * result = vird_config_domain_capabilities_hostdev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_rng_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesRng * vird_glib_config_domain_capabilities_rng_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesRng * result = vird_config_domain_capabilities_rng_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_filesystem_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesFilesystem * vird_glib_config_domain_capabilities_filesystem_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesFilesystem * result = vird_config_domain_capabilities_filesystem_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_tpm_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesTpm * vird_glib_config_domain_capabilities_tpm_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesTpm * result = vird_config_domain_capabilities_tpm_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_redirdev_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesRedirdev * vird_glib_config_domain_capabilities_redirdev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesRedirdev * result = vird_config_domain_capabilities_redirdev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_channel_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesChannel * vird_glib_config_domain_capabilities_channel_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesChannel * result = vird_config_domain_capabilities_channel_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_crypto_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesCrypto * vird_glib_config_domain_capabilities_crypto_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesCrypto * result = vird_config_domain_capabilities_crypto_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_interface_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesInterface * vird_glib_config_domain_capabilities_interface_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesInterface * result = vird_config_domain_capabilities_interface_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_panic_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesPanic * vird_glib_config_domain_capabilities_panic_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesPanic * result = vird_config_domain_capabilities_panic_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_console_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesConsole * vird_glib_config_domain_capabilities_console_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesConsole * result = vird_config_domain_capabilities_console_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_sev_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesSev * vird_glib_config_domain_capabilities_sev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesSev * result = vird_config_domain_capabilities_sev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_sgx_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesSgx * vird_glib_config_domain_capabilities_sgx_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesSgx * result = vird_config_domain_capabilities_sgx_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_sgx_section_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesSgxSection * vird_glib_config_domain_capabilities_sgx_section_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesSgxSection * result = vird_config_domain_capabilities_sgx_section_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_hyperv_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesHyperv * vird_glib_config_domain_capabilities_hyperv_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesHyperv * result = vird_config_domain_capabilities_hyperv_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_capabilities_launch_security_new_from_xml(), with a GError. */
static inline VirdConfigDomainCapabilitiesLaunchSecurity * vird_glib_config_domain_capabilities_launch_security_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCapabilitiesLaunchSecurity * result = vird_config_domain_capabilities_launch_security_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_device_new_from_xml(), with a GError. */
static inline VirdConfigDomainDevice * vird_glib_config_domain_device_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDevice * result = vird_config_domain_device_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddress * vird_glib_config_domain_address_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddress * result = vird_config_domain_address_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_pci_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressPci * vird_glib_config_domain_address_pci_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressPci * result = vird_config_domain_address_pci_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_usb_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressUsb * vird_glib_config_domain_address_usb_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressUsb * result = vird_config_domain_address_usb_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_drive_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressDrive * vird_glib_config_domain_address_drive_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressDrive * result = vird_config_domain_address_drive_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_virtio_serial_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressVirtioSerial * vird_glib_config_domain_address_virtio_serial_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressVirtioSerial * result = vird_config_domain_address_virtio_serial_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_ccid_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressCcid * vird_glib_config_domain_address_ccid_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressCcid * result = vird_config_domain_address_ccid_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_ccw_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressCcw * vird_glib_config_domain_address_ccw_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressCcw * result = vird_config_domain_address_ccw_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_isa_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressIsa * vird_glib_config_domain_address_isa_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressIsa * result = vird_config_domain_address_isa_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_dimm_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressDimm * vird_glib_config_domain_address_dimm_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressDimm * result = vird_config_domain_address_dimm_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_spapr_vio_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressSpaprVio * vird_glib_config_domain_address_spapr_vio_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressSpaprVio * result = vird_config_domain_address_spapr_vio_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_virtio_mmio_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressVirtioMmio * vird_glib_config_domain_address_virtio_mmio_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressVirtioMmio * result = vird_config_domain_address_virtio_mmio_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_address_unassigned_new_from_xml(), with a GError. */
static inline VirdConfigDomainAddressUnassigned * vird_glib_config_domain_address_unassigned_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAddressUnassigned * result = vird_config_domain_address_unassigned_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_seclabel_new_from_xml(), with a GError. */
static inline VirdConfigDomainSeclabel * vird_glib_config_domain_seclabel_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSeclabel * result = vird_config_domain_seclabel_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_device_seclabel_new_from_xml(), with a GError. */
static inline VirdConfigDomainDeviceSeclabel * vird_glib_config_domain_device_seclabel_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDeviceSeclabel * result = vird_config_domain_device_seclabel_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_virtio_driver_new_from_xml(), with a GError. */
static inline VirdConfigDomainVirtioDriver * vird_glib_config_domain_virtio_driver_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainVirtioDriver * result = vird_config_domain_virtio_driver_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_numa_distance_new_from_xml(), with a GError. */
static inline VirdConfigNumaDistance * vird_glib_config_numa_distance_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNumaDistance * result = vird_config_numa_distance_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_numa_cache_new_from_xml(), with a GError. */
static inline VirdConfigNumaCache * vird_glib_config_numa_cache_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNumaCache * result = vird_config_numa_cache_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_numa_latency_new_from_xml(), with a GError. */
static inline VirdConfigNumaLatency * vird_glib_config_numa_latency_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNumaLatency * result = vird_config_numa_latency_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_numa_bandwidth_new_from_xml(), with a GError. */
static inline VirdConfigNumaBandwidth * vird_glib_config_numa_bandwidth_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNumaBandwidth * result = vird_config_numa_bandwidth_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_chardev_new_from_xml(), with a GError. */
static inline VirdConfigDomainChardev * vird_glib_config_domain_chardev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainChardev * result = vird_config_domain_chardev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_chardev_endpoint_new_from_xml(), with a GError. */
static inline VirdConfigDomainChardevEndpoint * vird_glib_config_domain_chardev_endpoint_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainChardevEndpoint * result = vird_config_domain_chardev_endpoint_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_chardev_source_new_from_xml(), with a GError. */
static inline VirdConfigDomainChardevSource * vird_glib_config_domain_chardev_source_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainChardevSource * result = vird_config_domain_chardev_source_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_chardev_source_pty_new_from_xml(), with a GError. */
static inline VirdConfigDomainChardevSourcePty * vird_glib_config_domain_chardev_source_pty_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainChardevSourcePty * result = vird_config_domain_chardev_source_pty_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_chardev_source_unix_new_from_xml(), with a GError. */
static inline VirdConfigDomainChardevSourceUnix * vird_glib_config_domain_chardev_source_unix_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainChardevSourceUnix * result = vird_config_domain_chardev_source_unix_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_chardev_source_spiceport_new_from_xml(), with a GError. */
static inline VirdConfigDomainChardevSourceSpicePort * vird_glib_config_domain_chardev_source_spiceport_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainChardevSourceSpicePort * result = vird_config_domain_chardev_source_spiceport_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_chardev_source_spicevmc_new_from_xml(), with a GError. */
static inline VirdConfigDomainChardevSourceSpiceVmc * vird_glib_config_domain_chardev_source_spicevmc_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainChardevSourceSpiceVmc * result = vird_config_domain_chardev_source_spicevmc_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_serial_new_from_xml(), with a GError. */
static inline VirdConfigDomainSerial * vird_glib_config_domain_serial_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSerial * result = vird_config_domain_serial_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_parallel_new_from_xml(), with a GError. */
static inline VirdConfigDomainParallel * vird_glib_config_domain_parallel_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainParallel * result = vird_config_domain_parallel_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_console_new_from_xml(), with a GError. */
static inline VirdConfigDomainConsole * vird_glib_config_domain_console_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainConsole * result = vird_config_domain_console_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_channel_new_from_xml(), with a GError. */
static inline VirdConfigDomainChannel * vird_glib_config_domain_channel_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainChannel * result = vird_config_domain_channel_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_redirdev_new_from_xml(), with a GError. */
static inline VirdConfigDomainRedirdev * vird_glib_config_domain_redirdev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainRedirdev * result = vird_config_domain_redirdev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_redirfilter_new_from_xml(), with a GError. */
static inline VirdConfigDomainRedirfilter * vird_glib_config_domain_redirfilter_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainRedirfilter * result = vird_config_domain_redirfilter_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_redirfilter_usbdev_new_from_xml(), with a GError. */
static inline VirdConfigDomainRedirfilterUsbdev * vird_glib_config_domain_redirfilter_usbdev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainRedirfilterUsbdev * result = vird_config_domain_redirfilter_usbdev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_smartcard_new_from_xml(), with a GError. */
static inline VirdConfigDomainSmartcard * vird_glib_config_domain_smartcard_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSmartcard * result = vird_config_domain_smartcard_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_smartcard_host_new_from_xml(), with a GError. */
static inline VirdConfigDomainSmartcardHost * vird_glib_config_domain_smartcard_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSmartcardHost * result = vird_config_domain_smartcard_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_smartcard_host_certificates_new_from_xml(), with a GError. */
static inline VirdConfigDomainSmartcardHostCertificates * vird_glib_config_domain_smartcard_host_certificates_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSmartcardHostCertificates * result = vird_config_domain_smartcard_host_certificates_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_smartcard_passthrough_new_from_xml(), with a GError. */
static inline VirdConfigDomainSmartcardPassthrough * vird_glib_config_domain_smartcard_passthrough_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSmartcardPassthrough * result = vird_config_domain_smartcard_passthrough_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdev * vird_glib_config_domain_hostdev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdev * result = vird_config_domain_hostdev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_pci_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevPci * vird_glib_config_domain_hostdev_pci_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevPci * result = vird_config_domain_hostdev_pci_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_usb_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevUsb * vird_glib_config_domain_hostdev_usb_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevUsb * result = vird_config_domain_hostdev_usb_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_scsi_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevScsi * vird_glib_config_domain_hostdev_scsi_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevScsi * result = vird_config_domain_hostdev_scsi_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_scsi_host_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevScsiHost * vird_glib_config_domain_hostdev_scsi_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevScsiHost * result = vird_config_domain_hostdev_scsi_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_mdev_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevMdev * vird_glib_config_domain_hostdev_mdev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevMdev * result = vird_config_domain_hostdev_mdev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_storage_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevStorage * vird_glib_config_domain_hostdev_storage_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevStorage * result = vird_config_domain_hostdev_storage_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_misc_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevMisc * vird_glib_config_domain_hostdev_misc_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevMisc * result = vird_config_domain_hostdev_misc_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_net_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevNet * vird_glib_config_domain_hostdev_net_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevNet * result = vird_config_domain_hostdev_net_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hostdev_adapter_new_from_xml(), with a GError. */
static inline VirdConfigDomainHostdevAdapter * vird_glib_config_domain_hostdev_adapter_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHostdevAdapter * result = vird_config_domain_hostdev_adapter_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hub_new_from_xml(), with a GError. */
static inline VirdConfigDomainHub * vird_glib_config_domain_hub_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHub * result = vird_config_domain_hub_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_watchdog_new_from_xml(), with a GError. */
static inline VirdConfigDomainWatchdog * vird_glib_config_domain_watchdog_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainWatchdog * result = vird_config_domain_watchdog_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_memballoon_new_from_xml(), with a GError. */
static inline VirdConfigDomainMemballoon * vird_glib_config_domain_memballoon_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainMemballoon * result = vird_config_domain_memballoon_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_rng_new_from_xml(), with a GError. */
static inline VirdConfigDomainRng * vird_glib_config_domain_rng_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainRng * result = vird_config_domain_rng_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_tpm_new_from_xml(), with a GError. */
static inline VirdConfigDomainTpm * vird_glib_config_domain_tpm_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTpm * result = vird_config_domain_tpm_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_panic_new_from_xml(), with a GError. */
static inline VirdConfigDomainPanic * vird_glib_config_domain_panic_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainPanic * result = vird_config_domain_panic_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_vsock_new_from_xml(), with a GError. */
static inline VirdConfigDomainVsock * vird_glib_config_domain_vsock_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainVsock * result = vird_config_domain_vsock_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_iommu_new_from_xml(), with a GError. */
static inline VirdConfigDomainIommu * vird_glib_config_domain_iommu_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainIommu * result = vird_config_domain_iommu_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_shmem_new_from_xml(), with a GError. */
static inline VirdConfigDomainShmem * vird_glib_config_domain_shmem_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainShmem * result = vird_config_domain_shmem_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_memory_new_from_xml(), with a GError. */
static inline VirdConfigDomainMemory * vird_glib_config_domain_memory_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainMemory * result = vird_config_domain_memory_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_nvram_new_from_xml(), with a GError. */
static inline VirdConfigDomainNvram * vird_glib_config_domain_nvram_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainNvram * result = vird_config_domain_nvram_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_crypto_new_from_xml(), with a GError. */
static inline VirdConfigDomainCrypto * vird_glib_config_domain_crypto_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCrypto * result = vird_config_domain_crypto_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_pstore_new_from_xml(), with a GError. */
static inline VirdConfigDomainPstore * vird_glib_config_domain_pstore_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainPstore * result = vird_config_domain_pstore_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_new_from_xml(), with a GError. */
static inline VirdConfigDomainDisk * vird_glib_config_domain_disk_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDisk * result = vird_config_domain_disk_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_driver_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskDriver * vird_glib_config_domain_disk_driver_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskDriver * result = vird_config_domain_disk_driver_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_iothread_mapping_new_from_xml(), with a GError. */
static inline VirdConfigDomainIothreadMapping * vird_glib_config_domain_iothread_mapping_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainIothreadMapping * result = vird_config_domain_iothread_mapping_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_latency_histogram_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskLatencyHistogram * vird_glib_config_domain_disk_latency_histogram_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskLatencyHistogram * result = vird_config_domain_disk_latency_histogram_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_source_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskSource * vird_glib_config_domain_disk_source_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskSource * result = vird_config_domain_disk_source_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_slice_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskSlice * vird_glib_config_domain_disk_slice_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskSlice * result = vird_config_domain_disk_slice_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_host_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskHost * vird_glib_config_domain_disk_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskHost * result = vird_config_domain_disk_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_cookie_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskCookie * vird_glib_config_domain_disk_cookie_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskCookie * result = vird_config_domain_disk_cookie_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_auth_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskAuth * vird_glib_config_domain_disk_auth_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskAuth * result = vird_config_domain_disk_auth_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_reconnect_new_from_xml(), with a GError. */
static inline VirdConfigDomainReconnect * vird_glib_config_domain_reconnect_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainReconnect * result = vird_config_domain_reconnect_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_encryption_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskEncryption * vird_glib_config_domain_disk_encryption_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskEncryption * result = vird_config_domain_disk_encryption_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_encryption_secret_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskEncryptionSecret * vird_glib_config_domain_disk_encryption_secret_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskEncryptionSecret * result = vird_config_domain_disk_encryption_secret_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_reservations_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskReservations * vird_glib_config_domain_disk_reservations_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskReservations * result = vird_config_domain_disk_reservations_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_data_store_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskDataStore * vird_glib_config_domain_disk_data_store_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskDataStore * result = vird_config_domain_disk_data_store_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_backing_store_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskBackingStore * vird_glib_config_domain_disk_backing_store_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskBackingStore * result = vird_config_domain_disk_backing_store_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_mirror_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskMirror * vird_glib_config_domain_disk_mirror_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskMirror * result = vird_config_domain_disk_mirror_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_new_from_xml(), with a GError. */
static inline VirdConfigDomainController * vird_glib_config_domain_controller_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainController * result = vird_config_domain_controller_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_usb_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerUsb * vird_glib_config_domain_controller_usb_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerUsb * result = vird_config_domain_controller_usb_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_pci_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerPci * vird_glib_config_domain_controller_pci_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerPci * result = vird_config_domain_controller_pci_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_scsi_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerScsi * vird_glib_config_domain_controller_scsi_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerScsi * result = vird_config_domain_controller_scsi_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_sata_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerSata * vird_glib_config_domain_controller_sata_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerSata * result = vird_config_domain_controller_sata_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_ide_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerIde * vird_glib_config_domain_controller_ide_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerIde * result = vird_config_domain_controller_ide_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_fdc_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerFdc * vird_glib_config_domain_controller_fdc_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerFdc * result = vird_config_domain_controller_fdc_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_virtio_serial_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerVirtioSerial * vird_glib_config_domain_controller_virtio_serial_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerVirtioSerial * result = vird_config_domain_controller_virtio_serial_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_ccid_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerCcid * vird_glib_config_domain_controller_ccid_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerCcid * result = vird_config_domain_controller_ccid_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_nvme_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerNvme * vird_glib_config_domain_controller_nvme_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerNvme * result = vird_config_domain_controller_nvme_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_xenbus_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerXenbus * vird_glib_config_domain_controller_xenbus_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerXenbus * result = vird_config_domain_controller_xenbus_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_isa_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerIsa * vird_glib_config_domain_controller_isa_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerIsa * result = vird_config_domain_controller_isa_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_controller_driver_new_from_xml(), with a GError. */
static inline VirdConfigDomainControllerDriver * vird_glib_config_domain_controller_driver_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainControllerDriver * result = vird_config_domain_controller_driver_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_filesys_new_from_xml(), with a GError. */
static inline VirdConfigDomainFilesys * vird_glib_config_domain_filesys_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainFilesys * result = vird_config_domain_filesys_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_filesys_driver_new_from_xml(), with a GError. */
static inline VirdConfigDomainFilesysDriver * vird_glib_config_domain_filesys_driver_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainFilesysDriver * result = vird_config_domain_filesys_driver_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_lease_new_from_xml(), with a GError. */
static inline VirdConfigDomainLease * vird_glib_config_domain_lease_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainLease * result = vird_config_domain_lease_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_features_new_from_xml(), with a GError. */
static inline VirdConfigDomainFeatures * vird_glib_config_domain_features_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainFeatures * result = vird_config_domain_features_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_features_hyperv_new_from_xml(), with a GError. */
static inline VirdConfigDomainFeaturesHyperv * vird_glib_config_domain_features_hyperv_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainFeaturesHyperv * result = vird_config_domain_features_hyperv_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_features_kvm_new_from_xml(), with a GError. */
static inline VirdConfigDomainFeaturesKvm * vird_glib_config_domain_features_kvm_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainFeaturesKvm * result = vird_config_domain_features_kvm_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_features_xen_new_from_xml(), with a GError. */
static inline VirdConfigDomainFeaturesXen * vird_glib_config_domain_features_xen_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainFeaturesXen * result = vird_config_domain_features_xen_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_features_capabilities_new_from_xml(), with a GError. */
static inline VirdConfigDomainFeaturesCapabilities * vird_glib_config_domain_features_capabilities_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainFeaturesCapabilities * result = vird_config_domain_features_capabilities_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphics * vird_glib_config_domain_graphics_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphics * result = vird_config_domain_graphics_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_vnc_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsVnc * vird_glib_config_domain_graphics_vnc_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsVnc * result = vird_config_domain_graphics_vnc_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_spice_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsSpice * vird_glib_config_domain_graphics_spice_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsSpice * result = vird_config_domain_graphics_spice_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_sdl_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsSdl * vird_glib_config_domain_graphics_sdl_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsSdl * result = vird_config_domain_graphics_sdl_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_rdp_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsRdp * vird_glib_config_domain_graphics_rdp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsRdp * result = vird_config_domain_graphics_rdp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_desktop_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsDesktop * vird_glib_config_domain_graphics_desktop_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsDesktop * result = vird_config_domain_graphics_desktop_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_dbus_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsDBus * vird_glib_config_domain_graphics_dbus_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsDBus * result = vird_config_domain_graphics_dbus_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_egl_headless_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsEglHeadless * vird_glib_config_domain_graphics_egl_headless_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsEglHeadless * result = vird_config_domain_graphics_egl_headless_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_listen_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsListen * vird_glib_config_domain_graphics_listen_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsListen * result = vird_config_domain_graphics_listen_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_graphics_spice_channel_new_from_xml(), with a GError. */
static inline VirdConfigDomainGraphicsSpiceChannel * vird_glib_config_domain_graphics_spice_channel_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainGraphicsSpiceChannel * result = vird_config_domain_graphics_spice_channel_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_video_new_from_xml(), with a GError. */
static inline VirdConfigDomainVideo * vird_glib_config_domain_video_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainVideo * result = vird_config_domain_video_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_video_driver_new_from_xml(), with a GError. */
static inline VirdConfigDomainVideoDriver * vird_glib_config_domain_video_driver_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainVideoDriver * result = vird_config_domain_video_driver_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_input_new_from_xml(), with a GError. */
static inline VirdConfigDomainInput * vird_glib_config_domain_input_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInput * result = vird_config_domain_input_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_sound_new_from_xml(), with a GError. */
static inline VirdConfigDomainSound * vird_glib_config_domain_sound_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSound * result = vird_config_domain_sound_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_sound_codec_new_from_xml(), with a GError. */
static inline VirdConfigDomainSoundCodec * vird_glib_config_domain_sound_codec_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSoundCodec * result = vird_config_domain_sound_codec_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_audio_new_from_xml(), with a GError. */
static inline VirdConfigDomainAudio * vird_glib_config_domain_audio_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAudio * result = vird_config_domain_audio_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_audio_stream_new_from_xml(), with a GError. */
static inline VirdConfigDomainAudioStream * vird_glib_config_domain_audio_stream_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainAudioStream * result = vird_config_domain_audio_stream_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterface * vird_glib_config_domain_interface_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterface * result = vird_config_domain_interface_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_network_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceNetwork * vird_glib_config_domain_interface_network_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceNetwork * result = vird_config_domain_interface_network_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_bridge_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceBridge * vird_glib_config_domain_interface_bridge_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceBridge * result = vird_config_domain_interface_bridge_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_user_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceUser * vird_glib_config_domain_interface_user_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceUser * result = vird_config_domain_interface_user_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_direct_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceDirect * vird_glib_config_domain_interface_direct_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceDirect * result = vird_config_domain_interface_direct_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_ethernet_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceEthernet * vird_glib_config_domain_interface_ethernet_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceEthernet * result = vird_config_domain_interface_ethernet_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_hostdev_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceHostdev * vird_glib_config_domain_interface_hostdev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceHostdev * result = vird_config_domain_interface_hostdev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_vhostuser_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceVhostuser * vird_glib_config_domain_interface_vhostuser_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceVhostuser * result = vird_config_domain_interface_vhostuser_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_mcast_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceMcast * vird_glib_config_domain_interface_mcast_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceMcast * result = vird_config_domain_interface_mcast_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_server_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceServer * vird_glib_config_domain_interface_server_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceServer * result = vird_config_domain_interface_server_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_client_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceClient * vird_glib_config_domain_interface_client_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceClient * result = vird_config_domain_interface_client_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_udp_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceUdp * vird_glib_config_domain_interface_udp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceUdp * result = vird_config_domain_interface_udp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_internal_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceInternal * vird_glib_config_domain_interface_internal_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceInternal * result = vird_config_domain_interface_internal_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_vdpa_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceVdpa * vird_glib_config_domain_interface_vdpa_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceVdpa * result = vird_config_domain_interface_vdpa_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_null_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceNull * vird_glib_config_domain_interface_null_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceNull * result = vird_config_domain_interface_null_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_vds_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceVds * vird_glib_config_domain_interface_vds_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceVds * result = vird_config_domain_interface_vds_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_driver_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceDriver * vird_glib_config_domain_interface_driver_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceDriver * result = vird_config_domain_interface_driver_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_filterref_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceFilterref * vird_glib_config_domain_interface_filterref_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceFilterref * result = vird_config_domain_interface_filterref_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_filterref_parameter_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceFilterrefParameter * vird_glib_config_domain_interface_filterref_parameter_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceFilterrefParameter * result = vird_config_domain_interface_filterref_parameter_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_bandwidth_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceBandwidth * vird_glib_config_domain_interface_bandwidth_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceBandwidth * result = vird_config_domain_interface_bandwidth_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_vlan_tag_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceVlanTag * vird_glib_config_domain_interface_vlan_tag_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceVlanTag * result = vird_config_domain_interface_vlan_tag_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_virtualport_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceVirtualport * vird_glib_config_domain_interface_virtualport_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceVirtualport * result = vird_config_domain_interface_virtualport_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_ip_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceIp * vird_glib_config_domain_interface_ip_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceIp * result = vird_config_domain_interface_ip_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_route_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfaceRoute * vird_glib_config_domain_interface_route_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfaceRoute * result = vird_config_domain_interface_route_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_port_forward_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfacePortForward * vird_glib_config_domain_interface_port_forward_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfacePortForward * result = vird_config_domain_interface_port_forward_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_interface_port_range_new_from_xml(), with a GError. */
static inline VirdConfigDomainInterfacePortRange * vird_glib_config_domain_interface_port_range_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainInterfacePortRange * result = vird_config_domain_interface_port_range_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_snapshot_new_from_xml(), with a GError. */
static inline VirdConfigDomainSnapshot * vird_glib_config_domain_snapshot_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSnapshot * result = vird_config_domain_snapshot_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_snapshot_disk_new_from_xml(), with a GError. */
static inline VirdConfigDomainSnapshotDisk * vird_glib_config_domain_snapshot_disk_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSnapshotDisk * result = vird_config_domain_snapshot_disk_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_checkpoint_new_from_xml(), with a GError. */
static inline VirdConfigDomainCheckpoint * vird_glib_config_domain_checkpoint_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCheckpoint * result = vird_config_domain_checkpoint_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_checkpoint_disk_new_from_xml(), with a GError. */
static inline VirdConfigDomainCheckpointDisk * vird_glib_config_domain_checkpoint_disk_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCheckpointDisk * result = vird_config_domain_checkpoint_disk_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_backup_new_from_xml(), with a GError. */
static inline VirdConfigDomainBackup * vird_glib_config_domain_backup_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainBackup * result = vird_config_domain_backup_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_backup_disk_new_from_xml(), with a GError. */
static inline VirdConfigDomainBackupDisk * vird_glib_config_domain_backup_disk_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainBackupDisk * result = vird_config_domain_backup_disk_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_sysinfo_new_from_xml(), with a GError. */
static inline VirdConfigDomainSysinfo * vird_glib_config_domain_sysinfo_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSysinfo * result = vird_config_domain_sysinfo_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_sysinfo_base_board_new_from_xml(), with a GError. */
static inline VirdConfigDomainSysinfoBaseBoard * vird_glib_config_domain_sysinfo_base_board_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSysinfoBaseBoard * result = vird_config_domain_sysinfo_base_board_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_sysinfo_entry_new_from_xml(), with a GError. */
static inline VirdConfigDomainSysinfoEntry * vird_glib_config_domain_sysinfo_entry_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainSysinfoEntry * result = vird_config_domain_sysinfo_entry_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_launch_security_new_from_xml(), with a GError. */
static inline VirdConfigDomainLaunchSecurity * vird_glib_config_domain_launch_security_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainLaunchSecurity * result = vird_config_domain_launch_security_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_launch_security_sev_new_from_xml(), with a GError. */
static inline VirdConfigDomainLaunchSecuritySev * vird_glib_config_domain_launch_security_sev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainLaunchSecuritySev * result = vird_config_domain_launch_security_sev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_launch_security_sev_snp_new_from_xml(), with a GError. */
static inline VirdConfigDomainLaunchSecuritySevSnp * vird_glib_config_domain_launch_security_sev_snp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainLaunchSecuritySevSnp * result = vird_config_domain_launch_security_sev_snp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_launch_security_tdx_new_from_xml(), with a GError. */
static inline VirdConfigDomainLaunchSecurityTdx * vird_glib_config_domain_launch_security_tdx_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainLaunchSecurityTdx * result = vird_config_domain_launch_security_tdx_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_launch_security_s390_pv_new_from_xml(), with a GError. */
static inline VirdConfigDomainLaunchSecurityS390Pv * vird_glib_config_domain_launch_security_s390_pv_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainLaunchSecurityS390Pv * result = vird_config_domain_launch_security_s390_pv_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_blkiotune_new_from_xml(), with a GError. */
static inline VirdConfigDomainBlkiotune * vird_glib_config_domain_blkiotune_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainBlkiotune * result = vird_config_domain_blkiotune_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_blkiotune_device_new_from_xml(), with a GError. */
static inline VirdConfigDomainBlkiotuneDevice * vird_glib_config_domain_blkiotune_device_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainBlkiotuneDevice * result = vird_config_domain_blkiotune_device_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_memtune_new_from_xml(), with a GError. */
static inline VirdConfigDomainMemtune * vird_glib_config_domain_memtune_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainMemtune * result = vird_config_domain_memtune_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_numatune_new_from_xml(), with a GError. */
static inline VirdConfigDomainNumatune * vird_glib_config_domain_numatune_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainNumatune * result = vird_config_domain_numatune_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_numatune_memnode_new_from_xml(), with a GError. */
static inline VirdConfigDomainNumatuneMemnode * vird_glib_config_domain_numatune_memnode_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainNumatuneMemnode * result = vird_config_domain_numatune_memnode_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_perf_event_new_from_xml(), with a GError. */
static inline VirdConfigDomainPerfEvent * vird_glib_config_domain_perf_event_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainPerfEvent * result = vird_config_domain_perf_event_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputune * vird_glib_config_domain_cputune_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputune * result = vird_config_domain_cputune_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_vcpu_pin_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneVcpuPin * vird_glib_config_domain_cputune_vcpu_pin_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneVcpuPin * result = vird_config_domain_cputune_vcpu_pin_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_iothread_pin_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneIothreadPin * vird_glib_config_domain_cputune_iothread_pin_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneIothreadPin * result = vird_config_domain_cputune_iothread_pin_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_vcpu_sched_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneVcpuSched * vird_glib_config_domain_cputune_vcpu_sched_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneVcpuSched * result = vird_config_domain_cputune_vcpu_sched_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_iothread_sched_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneIothreadSched * vird_glib_config_domain_cputune_iothread_sched_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneIothreadSched * result = vird_config_domain_cputune_iothread_sched_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_cachetune_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneCachetune * vird_glib_config_domain_cputune_cachetune_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneCachetune * result = vird_config_domain_cputune_cachetune_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_cache_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneCache * vird_glib_config_domain_cputune_cache_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneCache * result = vird_config_domain_cputune_cache_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_monitor_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneMonitor * vird_glib_config_domain_cputune_monitor_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneMonitor * result = vird_config_domain_cputune_monitor_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_memorytune_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneMemorytune * vird_glib_config_domain_cputune_memorytune_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneMemorytune * result = vird_config_domain_cputune_memorytune_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_memorytune_node_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneMemorytuneNode * vird_glib_config_domain_cputune_memorytune_node_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneMemorytuneNode * result = vird_config_domain_cputune_memorytune_node_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_energytune_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneEnergytune * vird_glib_config_domain_cputune_energytune_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneEnergytune * result = vird_config_domain_cputune_energytune_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cputune_vcpu_monitor_new_from_xml(), with a GError. */
static inline VirdConfigDomainCputuneVcpuMonitor * vird_glib_config_domain_cputune_vcpu_monitor_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCputuneVcpuMonitor * result = vird_config_domain_cputune_vcpu_monitor_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_disk_iotune_new_from_xml(), with a GError. */
static inline VirdConfigDomainDiskIotune * vird_glib_config_domain_disk_iotune_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainDiskIotune * result = vird_config_domain_disk_iotune_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_throttle_group_new_from_xml(), with a GError. */
static inline VirdConfigDomainThrottleGroup * vird_glib_config_domain_throttle_group_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainThrottleGroup * result = vird_config_domain_throttle_group_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_new_from_xml(), with a GError. */
static inline VirdConfigDomain * vird_glib_config_domain_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomain * result = vird_config_domain_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_qemu_arg_new_from_xml(), with a GError. */
static inline VirdConfigDomainQemuArg * vird_glib_config_domain_qemu_arg_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainQemuArg * result = vird_config_domain_qemu_arg_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_qemu_env_new_from_xml(), with a GError. */
static inline VirdConfigDomainQemuEnv * vird_glib_config_domain_qemu_env_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainQemuEnv * result = vird_config_domain_qemu_env_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_qemu_override_new_from_xml(), with a GError. */
static inline VirdConfigDomainQemuOverride * vird_glib_config_domain_qemu_override_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainQemuOverride * result = vird_config_domain_qemu_override_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_qemu_override_property_new_from_xml(), with a GError. */
static inline VirdConfigDomainQemuOverrideProperty * vird_glib_config_domain_qemu_override_property_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainQemuOverrideProperty * result = vird_config_domain_qemu_override_property_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_os_new_from_xml(), with a GError. */
static inline VirdConfigDomainOs * vird_glib_config_domain_os_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainOs * result = vird_config_domain_os_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_os_firmware_feature_new_from_xml(), with a GError. */
static inline VirdConfigDomainOsFirmwareFeature * vird_glib_config_domain_os_firmware_feature_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainOsFirmwareFeature * result = vird_config_domain_os_firmware_feature_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_os_init_env_new_from_xml(), with a GError. */
static inline VirdConfigDomainOsInitEnv * vird_glib_config_domain_os_init_env_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainOsInitEnv * result = vird_config_domain_os_init_env_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_os_acpi_table_new_from_xml(), with a GError. */
static inline VirdConfigDomainOsAcpiTable * vird_glib_config_domain_os_acpi_table_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainOsAcpiTable * result = vird_config_domain_os_acpi_table_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_vcpu_new_from_xml(), with a GError. */
static inline VirdConfigDomainVcpu * vird_glib_config_domain_vcpu_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainVcpu * result = vird_config_domain_vcpu_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_iothread_new_from_xml(), with a GError. */
static inline VirdConfigDomainIothread * vird_glib_config_domain_iothread_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainIothread * result = vird_config_domain_iothread_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_memory_backing_new_from_xml(), with a GError. */
static inline VirdConfigDomainMemoryBacking * vird_glib_config_domain_memory_backing_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainMemoryBacking * result = vird_config_domain_memory_backing_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_hugepages_page_new_from_xml(), with a GError. */
static inline VirdConfigDomainHugepagesPage * vird_glib_config_domain_hugepages_page_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainHugepagesPage * result = vird_config_domain_hugepages_page_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cpu_new_from_xml(), with a GError. */
static inline VirdConfigDomainCpu * vird_glib_config_domain_cpu_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCpu * result = vird_config_domain_cpu_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cpu_model_new_from_xml(), with a GError. */
static inline VirdConfigDomainCpuModel * vird_glib_config_domain_cpu_model_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCpuModel * result = vird_config_domain_cpu_model_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cpu_feature_new_from_xml(), with a GError. */
static inline VirdConfigDomainCpuFeature * vird_glib_config_domain_cpu_feature_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCpuFeature * result = vird_config_domain_cpu_feature_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_cpu_numa_cell_new_from_xml(), with a GError. */
static inline VirdConfigDomainCpuNumaCell * vird_glib_config_domain_cpu_numa_cell_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainCpuNumaCell * result = vird_config_domain_cpu_numa_cell_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_clock_new_from_xml(), with a GError. */
static inline VirdConfigDomainClock * vird_glib_config_domain_clock_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainClock * result = vird_config_domain_clock_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimer * vird_glib_config_domain_timer_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimer * result = vird_config_domain_timer_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_hpet_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimerHpet * vird_glib_config_domain_timer_hpet_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimerHpet * result = vird_config_domain_timer_hpet_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_pit_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimerPit * vird_glib_config_domain_timer_pit_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimerPit * result = vird_config_domain_timer_pit_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_rtc_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimerRtc * vird_glib_config_domain_timer_rtc_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimerRtc * result = vird_config_domain_timer_rtc_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_tsc_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimerTsc * vird_glib_config_domain_timer_tsc_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimerTsc * result = vird_config_domain_timer_tsc_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_platform_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimerPlatform * vird_glib_config_domain_timer_platform_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimerPlatform * result = vird_config_domain_timer_platform_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_kvmclock_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimerKvmclock * vird_glib_config_domain_timer_kvmclock_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimerKvmclock * result = vird_config_domain_timer_kvmclock_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_hypervclock_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimerHypervclock * vird_glib_config_domain_timer_hypervclock_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimerHypervclock * result = vird_config_domain_timer_hypervclock_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_timer_armvtimer_new_from_xml(), with a GError. */
static inline VirdConfigDomainTimerArmvtimer * vird_glib_config_domain_timer_armvtimer_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainTimerArmvtimer * result = vird_config_domain_timer_armvtimer_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_power_management_new_from_xml(), with a GError. */
static inline VirdConfigDomainPowerManagement * vird_glib_config_domain_power_management_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainPowerManagement * result = vird_config_domain_power_management_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_keywrap_cipher_new_from_xml(), with a GError. */
static inline VirdConfigDomainKeywrapCipher * vird_glib_config_domain_keywrap_cipher_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainKeywrapCipher * result = vird_config_domain_keywrap_cipher_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_idmap_new_from_xml(), with a GError. */
static inline VirdConfigDomainIdmap * vird_glib_config_domain_idmap_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainIdmap * result = vird_config_domain_idmap_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_domain_idmap_range_new_from_xml(), with a GError. */
static inline VirdConfigDomainIdmapRange * vird_glib_config_domain_idmap_range_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigDomainIdmapRange * result = vird_config_domain_idmap_range_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_interface_new_from_xml(), with a GError. */
static inline VirdConfigInterface * vird_glib_config_interface_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigInterface * result = vird_config_interface_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_interface_ethernet_new_from_xml(), with a GError. */
static inline VirdConfigInterfaceEthernet * vird_glib_config_interface_ethernet_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigInterfaceEthernet * result = vird_config_interface_ethernet_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_interface_vlan_new_from_xml(), with a GError. */
static inline VirdConfigInterfaceVlan * vird_glib_config_interface_vlan_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigInterfaceVlan * result = vird_config_interface_vlan_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_interface_bridge_new_from_xml(), with a GError. */
static inline VirdConfigInterfaceBridge * vird_glib_config_interface_bridge_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigInterfaceBridge * result = vird_config_interface_bridge_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_interface_bond_new_from_xml(), with a GError. */
static inline VirdConfigInterfaceBond * vird_glib_config_interface_bond_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigInterfaceBond * result = vird_config_interface_bond_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_interface_protocol_new_from_xml(), with a GError. */
static inline VirdConfigInterfaceProtocol * vird_glib_config_interface_protocol_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigInterfaceProtocol * result = vird_config_interface_protocol_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilter * vird_glib_config_network_filter_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilter * result = vird_config_network_filter_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_rule_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterRule * vird_glib_config_network_filter_rule_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterRule * result = vird_config_network_filter_rule_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_protocol_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterProtocol * vird_glib_config_network_filter_protocol_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterProtocol * result = vird_config_network_filter_protocol_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_stp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterStp * vird_glib_config_network_filter_stp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterStp * result = vird_config_network_filter_stp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_link_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterLink * vird_glib_config_network_filter_link_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterLink * result = vird_config_network_filter_link_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_mac_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterMac * vird_glib_config_network_filter_mac_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterMac * result = vird_config_network_filter_mac_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_vlan_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterVlan * vird_glib_config_network_filter_vlan_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterVlan * result = vird_config_network_filter_vlan_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_any_arp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterAnyArp * vird_glib_config_network_filter_any_arp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterAnyArp * result = vird_config_network_filter_any_arp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_arp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterArp * vird_glib_config_network_filter_arp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterArp * result = vird_config_network_filter_arp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_rarp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterRarp * vird_glib_config_network_filter_rarp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterRarp * result = vird_config_network_filter_rarp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_any_ip_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterAnyIp * vird_glib_config_network_filter_any_ip_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterAnyIp * result = vird_config_network_filter_any_ip_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_ip_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterIp * vird_glib_config_network_filter_ip_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterIp * result = vird_config_network_filter_ip_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_ipv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterIpv6 * vird_glib_config_network_filter_ipv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterIpv6 * result = vird_config_network_filter_ipv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_transport_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterTransport * vird_glib_config_network_filter_transport_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterTransport * result = vird_config_network_filter_transport_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_ports_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterPorts * vird_glib_config_network_filter_ports_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterPorts * result = vird_config_network_filter_ports_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_any_tcp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterAnyTcp * vird_glib_config_network_filter_any_tcp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterAnyTcp * result = vird_config_network_filter_any_tcp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_tcp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterTcp * vird_glib_config_network_filter_tcp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterTcp * result = vird_config_network_filter_tcp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_tcp_ipv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterTcpIpv6 * vird_glib_config_network_filter_tcp_ipv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterTcpIpv6 * result = vird_config_network_filter_tcp_ipv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_udp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterUdp * vird_glib_config_network_filter_udp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterUdp * result = vird_config_network_filter_udp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_udp_ipv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterUdpIpv6 * vird_glib_config_network_filter_udp_ipv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterUdpIpv6 * result = vird_config_network_filter_udp_ipv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_sctp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterSctp * vird_glib_config_network_filter_sctp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterSctp * result = vird_config_network_filter_sctp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_sctp_ipv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterSctpIpv6 * vird_glib_config_network_filter_sctp_ipv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterSctpIpv6 * result = vird_config_network_filter_sctp_ipv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_any_icmp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterAnyIcmp * vird_glib_config_network_filter_any_icmp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterAnyIcmp * result = vird_config_network_filter_any_icmp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_icmp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterIcmp * vird_glib_config_network_filter_icmp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterIcmp * result = vird_config_network_filter_icmp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_icmpv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterIcmpv6 * vird_glib_config_network_filter_icmpv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterIcmpv6 * result = vird_config_network_filter_icmpv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_igmp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterIgmp * vird_glib_config_network_filter_igmp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterIgmp * result = vird_config_network_filter_igmp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_all_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterAll * vird_glib_config_network_filter_all_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterAll * result = vird_config_network_filter_all_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_all_ipv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterAllIpv6 * vird_glib_config_network_filter_all_ipv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterAllIpv6 * result = vird_config_network_filter_all_ipv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_esp_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterEsp * vird_glib_config_network_filter_esp_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterEsp * result = vird_config_network_filter_esp_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_esp_ipv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterEspIpv6 * vird_glib_config_network_filter_esp_ipv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterEspIpv6 * result = vird_config_network_filter_esp_ipv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_ah_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterAh * vird_glib_config_network_filter_ah_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterAh * result = vird_config_network_filter_ah_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_ah_ipv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterAhIpv6 * vird_glib_config_network_filter_ah_ipv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterAhIpv6 * result = vird_config_network_filter_ah_ipv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_udplite_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterUdplite * vird_glib_config_network_filter_udplite_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterUdplite * result = vird_config_network_filter_udplite_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_udplite_ipv6_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterUdpliteIpv6 * vird_glib_config_network_filter_udplite_ipv6_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterUdpliteIpv6 * result = vird_config_network_filter_udplite_ipv6_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_filter_binding_new_from_xml(), with a GError. */
static inline VirdConfigNetworkFilterBinding * vird_glib_config_network_filter_binding_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkFilterBinding * result = vird_config_network_filter_binding_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_new_from_xml(), with a GError. */
static inline VirdConfigNetwork * vird_glib_config_network_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetwork * result = vird_config_network_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_forward_new_from_xml(), with a GError. */
static inline VirdConfigNetworkForward * vird_glib_config_network_forward_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkForward * result = vird_config_network_forward_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_forward_interface_new_from_xml(), with a GError. */
static inline VirdConfigNetworkForwardInterface * vird_glib_config_network_forward_interface_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkForwardInterface * result = vird_config_network_forward_interface_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_forward_address_new_from_xml(), with a GError. */
static inline VirdConfigNetworkForwardAddress * vird_glib_config_network_forward_address_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkForwardAddress * result = vird_config_network_forward_address_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_portgroup_new_from_xml(), with a GError. */
static inline VirdConfigNetworkPortgroup * vird_glib_config_network_portgroup_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkPortgroup * result = vird_config_network_portgroup_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_dns_forwarder_new_from_xml(), with a GError. */
static inline VirdConfigNetworkDnsForwarder * vird_glib_config_network_dns_forwarder_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkDnsForwarder * result = vird_config_network_dns_forwarder_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_dns_txt_new_from_xml(), with a GError. */
static inline VirdConfigNetworkDnsTxt * vird_glib_config_network_dns_txt_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkDnsTxt * result = vird_config_network_dns_txt_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_dns_host_new_from_xml(), with a GError. */
static inline VirdConfigNetworkDnsHost * vird_glib_config_network_dns_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkDnsHost * result = vird_config_network_dns_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_dns_srv_new_from_xml(), with a GError. */
static inline VirdConfigNetworkDnsSrv * vird_glib_config_network_dns_srv_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkDnsSrv * result = vird_config_network_dns_srv_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_ip_new_from_xml(), with a GError. */
static inline VirdConfigNetworkIp * vird_glib_config_network_ip_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkIp * result = vird_config_network_ip_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_dhcp_range_new_from_xml(), with a GError. */
static inline VirdConfigNetworkDhcpRange * vird_glib_config_network_dhcp_range_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkDhcpRange * result = vird_config_network_dhcp_range_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_dhcp_host_new_from_xml(), with a GError. */
static inline VirdConfigNetworkDhcpHost * vird_glib_config_network_dhcp_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkDhcpHost * result = vird_config_network_dhcp_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_port_new_from_xml(), with a GError. */
static inline VirdConfigNetworkPort * vird_glib_config_network_port_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkPort * result = vird_config_network_port_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_port_plug_new_from_xml(), with a GError. */
static inline VirdConfigNetworkPortPlug * vird_glib_config_network_port_plug_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkPortPlug * result = vird_config_network_port_plug_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_port_plug_network_new_from_xml(), with a GError. */
static inline VirdConfigNetworkPortPlugNetwork * vird_glib_config_network_port_plug_network_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkPortPlugNetwork * result = vird_config_network_port_plug_network_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_port_plug_bridge_new_from_xml(), with a GError. */
static inline VirdConfigNetworkPortPlugBridge * vird_glib_config_network_port_plug_bridge_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkPortPlugBridge * result = vird_config_network_port_plug_bridge_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_port_plug_direct_new_from_xml(), with a GError. */
static inline VirdConfigNetworkPortPlugDirect * vird_glib_config_network_port_plug_direct_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkPortPlugDirect * result = vird_config_network_port_plug_direct_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_network_port_plug_hostdev_pci_new_from_xml(), with a GError. */
static inline VirdConfigNetworkPortPlugHostdevPci * vird_glib_config_network_port_plug_hostdev_pci_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNetworkPortPlugHostdevPci * result = vird_config_network_port_plug_hostdev_pci_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_new_from_xml(), with a GError. */
static inline VirdConfigNodeDevice * vird_glib_config_node_device_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDevice * result = vird_config_node_device_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_devnode_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceDevnode * vird_glib_config_node_device_devnode_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceDevnode * result = vird_config_node_device_devnode_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_address_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceAddress * vird_glib_config_node_device_address_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceAddress * result = vird_config_node_device_address_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapability * vird_glib_config_node_device_capability_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapability * result = vird_config_node_device_capability_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_system_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilitySystem * vird_glib_config_node_device_capability_system_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilitySystem * result = vird_config_node_device_capability_system_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_pci_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityPci * vird_glib_config_node_device_capability_pci_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityPci * result = vird_config_node_device_capability_pci_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_pci_express_link_new_from_xml(), with a GError. */
static inline VirdConfigNodeDevicePciExpressLink * vird_glib_config_node_device_pci_express_link_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDevicePciExpressLink * result = vird_config_node_device_pci_express_link_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_usb_device_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityUsbDevice * vird_glib_config_node_device_capability_usb_device_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityUsbDevice * result = vird_config_node_device_capability_usb_device_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_usb_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityUsb * vird_glib_config_node_device_capability_usb_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityUsb * result = vird_config_node_device_capability_usb_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_net_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityNet * vird_glib_config_node_device_capability_net_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityNet * result = vird_config_node_device_capability_net_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_scsi_generic_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityScsiGeneric * vird_glib_config_node_device_capability_scsi_generic_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityScsiGeneric * result = vird_config_node_device_capability_scsi_generic_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_scsi_host_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityScsiHost * vird_glib_config_node_device_capability_scsi_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityScsiHost * result = vird_config_node_device_capability_scsi_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_scsi_target_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityScsiTarget * vird_glib_config_node_device_capability_scsi_target_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityScsiTarget * result = vird_config_node_device_capability_scsi_target_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_scsi_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityScsi * vird_glib_config_node_device_capability_scsi_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityScsi * result = vird_config_node_device_capability_scsi_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_storage_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityStorage * vird_glib_config_node_device_capability_storage_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityStorage * result = vird_config_node_device_capability_storage_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_drm_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityDrm * vird_glib_config_node_device_capability_drm_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityDrm * result = vird_config_node_device_capability_drm_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_mdev_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityMdev * vird_glib_config_node_device_capability_mdev_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityMdev * result = vird_config_node_device_capability_mdev_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_mdev_attribute_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceMdevAttribute * vird_glib_config_node_device_mdev_attribute_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceMdevAttribute * result = vird_config_node_device_mdev_attribute_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_ccw_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityCcw * vird_glib_config_node_device_capability_ccw_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityCcw * result = vird_config_node_device_capability_ccw_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_css_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityCss * vird_glib_config_node_device_capability_css_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityCss * result = vird_config_node_device_capability_css_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_ccwgroup_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityCcwgroup * vird_glib_config_node_device_capability_ccwgroup_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityCcwgroup * result = vird_config_node_device_capability_ccwgroup_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_ccwgroup_member_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCcwgroupMember * vird_glib_config_node_device_ccwgroup_member_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCcwgroupMember * result = vird_config_node_device_ccwgroup_member_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_vdpa_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityVdpa * vird_glib_config_node_device_capability_vdpa_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityVdpa * result = vird_config_node_device_capability_vdpa_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_ap_card_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityApCard * vird_glib_config_node_device_capability_ap_card_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityApCard * result = vird_config_node_device_capability_ap_card_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_ap_queue_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityApQueue * vird_glib_config_node_device_capability_ap_queue_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityApQueue * result = vird_config_node_device_capability_ap_queue_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_capability_ap_matrix_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceCapabilityApMatrix * vird_glib_config_node_device_capability_ap_matrix_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceCapabilityApMatrix * result = vird_config_node_device_capability_ap_matrix_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapability * vird_glib_config_node_device_subcapability_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapability * result = vird_config_node_device_subcapability_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_phys_function_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityPhysFunction * vird_glib_config_node_device_subcapability_phys_function_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityPhysFunction * result = vird_config_node_device_subcapability_phys_function_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_virt_functions_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityVirtFunctions * vird_glib_config_node_device_subcapability_virt_functions_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityVirtFunctions * result = vird_config_node_device_subcapability_virt_functions_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_pci_bridge_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityPciBridge * vird_glib_config_node_device_subcapability_pci_bridge_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityPciBridge * result = vird_config_node_device_subcapability_pci_bridge_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_cardbus_bridge_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityCardbusBridge * vird_glib_config_node_device_subcapability_cardbus_bridge_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityCardbusBridge * result = vird_config_node_device_subcapability_cardbus_bridge_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_ethernet_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityEthernet * vird_glib_config_node_device_subcapability_ethernet_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityEthernet * result = vird_config_node_device_subcapability_ethernet_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_wireless_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityWireless * vird_glib_config_node_device_subcapability_wireless_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityWireless * result = vird_config_node_device_subcapability_wireless_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_fc_host_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityFcHost * vird_glib_config_node_device_subcapability_fc_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityFcHost * result = vird_config_node_device_subcapability_fc_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_vport_ops_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityVportOps * vird_glib_config_node_device_subcapability_vport_ops_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityVportOps * result = vird_config_node_device_subcapability_vport_ops_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_fc_remote_port_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityFcRemotePort * vird_glib_config_node_device_subcapability_fc_remote_port_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityFcRemotePort * result = vird_config_node_device_subcapability_fc_remote_port_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_hotpluggable_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityHotpluggable * vird_glib_config_node_device_subcapability_hotpluggable_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityHotpluggable * result = vird_config_node_device_subcapability_hotpluggable_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_removable_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityRemovable * vird_glib_config_node_device_subcapability_removable_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityRemovable * result = vird_config_node_device_subcapability_removable_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_mdev_types_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityMdevTypes * vird_glib_config_node_device_subcapability_mdev_types_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityMdevTypes * result = vird_config_node_device_subcapability_mdev_types_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_mdev_type_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceMdevType * vird_glib_config_node_device_mdev_type_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceMdevType * result = vird_config_node_device_mdev_type_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_vpd_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityVpd * vird_glib_config_node_device_subcapability_vpd_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityVpd * result = vird_config_node_device_subcapability_vpd_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_vpd_fields_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceVpdFields * vird_glib_config_node_device_vpd_fields_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceVpdFields * result = vird_config_node_device_vpd_fields_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_vpd_vendor_field_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceVpdVendorField * vird_glib_config_node_device_vpd_vendor_field_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceVpdVendorField * result = vird_config_node_device_vpd_vendor_field_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_vpd_system_field_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceVpdSystemField * vird_glib_config_node_device_vpd_system_field_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceVpdSystemField * result = vird_config_node_device_vpd_system_field_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_qeth_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityQeth * vird_glib_config_node_device_subcapability_qeth_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityQeth * result = vird_config_node_device_subcapability_qeth_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_node_device_subcapability_ccwgroup_member_new_from_xml(), with a GError. */
static inline VirdConfigNodeDeviceSubcapabilityCcwgroupMember * vird_glib_config_node_device_subcapability_ccwgroup_member_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigNodeDeviceSubcapabilityCcwgroupMember * result = vird_config_node_device_subcapability_ccwgroup_member_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_secret_new_from_xml(), with a GError. */
static inline VirdConfigSecret * vird_glib_config_secret_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigSecret * result = vird_config_secret_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_new_from_xml(), with a GError. */
static inline VirdConfigStoragePool * vird_glib_config_storage_pool_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePool * result = vird_config_storage_pool_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_source_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolSource * vird_glib_config_storage_pool_source_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolSource * result = vird_config_storage_pool_source_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_source_host_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolSourceHost * vird_glib_config_storage_pool_source_host_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolSourceHost * result = vird_config_storage_pool_source_host_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_source_device_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolSourceDevice * vird_glib_config_storage_pool_source_device_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolSourceDevice * result = vird_config_storage_pool_source_device_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_free_extent_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolFreeExtent * vird_glib_config_storage_pool_free_extent_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolFreeExtent * result = vird_config_storage_pool_free_extent_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_target_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolTarget * vird_glib_config_storage_pool_target_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolTarget * result = vird_config_storage_pool_target_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_permissions_new_from_xml(), with a GError. */
static inline VirdConfigStoragePermissions * vird_glib_config_storage_permissions_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePermissions * result = vird_config_storage_permissions_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_rbd_option_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolRbdOption * vird_glib_config_storage_pool_rbd_option_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolRbdOption * result = vird_config_storage_pool_rbd_option_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_capabilities_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolCapabilities * vird_glib_config_storage_pool_capabilities_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolCapabilities * result = vird_config_storage_pool_capabilities_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_capabilities_pool_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolCapabilitiesPool * vird_glib_config_storage_pool_capabilities_pool_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolCapabilitiesPool * result = vird_config_storage_pool_capabilities_pool_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_pool_capabilities_property_new_from_xml(), with a GError. */
static inline VirdConfigStoragePoolCapabilitiesProperty * vird_glib_config_storage_pool_capabilities_property_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStoragePoolCapabilitiesProperty * result = vird_config_storage_pool_capabilities_property_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_vol_new_from_xml(), with a GError. */
static inline VirdConfigStorageVol * vird_glib_config_storage_vol_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStorageVol * result = vird_config_storage_vol_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_vol_source_device_new_from_xml(), with a GError. */
static inline VirdConfigStorageVolSourceDevice * vird_glib_config_storage_vol_source_device_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStorageVolSourceDevice * result = vird_config_storage_vol_source_device_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_vol_extent_new_from_xml(), with a GError. */
static inline VirdConfigStorageVolExtent * vird_glib_config_storage_vol_extent_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStorageVolExtent * result = vird_config_storage_vol_extent_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_vol_target_new_from_xml(), with a GError. */
static inline VirdConfigStorageVolTarget * vird_glib_config_storage_vol_target_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStorageVolTarget * result = vird_config_storage_vol_target_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_storage_vol_backing_store_new_from_xml(), with a GError. */
static inline VirdConfigStorageVolBackingStore * vird_glib_config_storage_vol_backing_store_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigStorageVolBackingStore * result = vird_config_storage_vol_backing_store_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_sysinfo_new_from_xml(), with a GError. */
static inline VirdConfigSysinfo * vird_glib_config_sysinfo_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigSysinfo * result = vird_config_sysinfo_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_sysinfo_processor_new_from_xml(), with a GError. */
static inline VirdConfigSysinfoProcessor * vird_glib_config_sysinfo_processor_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigSysinfoProcessor * result = vird_config_sysinfo_processor_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_config_sysinfo_memory_device_new_from_xml(), with a GError. */
static inline VirdConfigSysinfoMemoryDevice * vird_glib_config_sysinfo_memory_device_new_from_xml (const char * xml, GError **error)
{
  VirdError *fault = NULL;
  VirdConfigSysinfoMemoryDevice * result = vird_config_sysinfo_memory_device_new_from_xml (xml, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_datamap_new(), with a GError. */
static inline VirdOsinfoDatamap * vird_glib_osinfo_datamap_new (const char * id, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDatamap * result = vird_osinfo_datamap_new (id, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_db_new_from_path(), with a GError. */
static inline VirdOsinfoDb * vird_glib_osinfo_db_new_from_path (const char * path, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDb * result = vird_osinfo_db_new_from_path (path, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_deployment_new(), with a GError. */
static inline VirdOsinfoDeployment * vird_glib_osinfo_deployment_new (const char * id, VirdOsinfoOs * os, VirdOsinfoPlatform * platform, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeployment * result = vird_osinfo_deployment_new (id, os, platform, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_device_new(), with a GError. */
static inline VirdOsinfoDevice * vird_glib_osinfo_device_new (const char * id, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDevice * result = vird_osinfo_device_new (id, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelink_new(), with a GError. */
static inline VirdOsinfoDeviceLink * vird_glib_osinfo_devicelink_new (VirdOsinfoDevice * target, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceLink * result = vird_osinfo_devicelink_new (target, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelinkfilter_new(), with a GError. */
static inline VirdOsinfoDeviceLinkFilter * vird_glib_osinfo_devicelinkfilter_new (VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceLinkFilter * result = vird_osinfo_devicelinkfilter_new (filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_firmware_new(), with a GError. */
static inline VirdOsinfoFirmware * vird_glib_osinfo_firmware_new (const char * id, const char * architecture, const char * firmware_type, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoFirmware * result = vird_osinfo_firmware_new (id, architecture, firmware_type, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_image_new(), with a GError. */
static inline VirdOsinfoImage * vird_glib_osinfo_image_new (const char * id, const char * architecture, const char * format, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoImage * result = vird_osinfo_image_new (id, architecture, format, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_config_new(), with a GError. */
static inline VirdOsinfoInstallConfig * vird_glib_osinfo_install_config_new (const char * id, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallConfig * result = vird_osinfo_install_config_new (id, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_config_param_new(), with a GError. */
static inline VirdOsinfoInstallConfigParam * vird_glib_osinfo_install_config_param_new (const char * name, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallConfigParam * result = vird_osinfo_install_config_param_new (name, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_script_new(), with a GError. */
static inline VirdOsinfoInstallScript * vird_glib_osinfo_install_script_new (const char * id, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallScript * result = vird_osinfo_install_script_new (id, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_script_new_data(), with a GError. */
static inline VirdOsinfoInstallScript * vird_glib_osinfo_install_script_new_data (const char * id, const char * profile, const char * template_data, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallScript * result = vird_osinfo_install_script_new_data (id, profile, template_data, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_script_new_uri(), with a GError. */
static inline VirdOsinfoInstallScript * vird_glib_osinfo_install_script_new_uri (const char * id, const char * profile, const char * template_uri, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallScript * result = vird_osinfo_install_script_new_uri (id, profile, template_uri, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_list_new_copy(), with a GError. */
static inline VirdOsinfoList * vird_glib_osinfo_list_new_copy (VirdOsinfoList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoList * result = vird_osinfo_list_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_list_new_filtered(), with a GError. */
static inline VirdOsinfoList * vird_glib_osinfo_list_new_filtered (VirdOsinfoList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoList * result = vird_osinfo_list_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_list_new_intersection(), with a GError. */
static inline VirdOsinfoList * vird_glib_osinfo_list_new_intersection (VirdOsinfoList * source_one, VirdOsinfoList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoList * result = vird_osinfo_list_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_list_new_union(), with a GError. */
static inline VirdOsinfoList * vird_glib_osinfo_list_new_union (VirdOsinfoList * source_one, VirdOsinfoList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoList * result = vird_osinfo_list_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_media_new(), with a GError. */
static inline VirdOsinfoMedia * vird_glib_osinfo_media_new (const char * id, const char * architecture, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoMedia * result = vird_osinfo_media_new (id, architecture, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_os_new(), with a GError. */
static inline VirdOsinfoOs * vird_glib_osinfo_os_new (const char * id, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOs * result = vird_osinfo_os_new (id, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_os_variant_new(), with a GError. */
static inline VirdOsinfoOsVariant * vird_glib_osinfo_os_variant_new (const char * id, const char * name, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsVariant * result = vird_osinfo_os_variant_new (id, name, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_platform_new(), with a GError. */
static inline VirdOsinfoPlatform * vird_glib_osinfo_platform_new (const char * id, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoPlatform * result = vird_osinfo_platform_new (id, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_resources_new(), with a GError. */
static inline VirdOsinfoResources * vird_glib_osinfo_resources_new (const char * id, const char * architecture, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoResources * result = vird_osinfo_resources_new (id, architecture, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_tree_new(), with a GError. */
static inline VirdOsinfoTree * vird_glib_osinfo_tree_new (const char * id, const char * architecture, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoTree * result = vird_osinfo_tree_new (id, architecture, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_productlist_new_copy(), with a GError. */
static inline VirdOsinfoProductList * vird_glib_osinfo_productlist_new_copy (VirdOsinfoProductList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoProductList * result = vird_osinfo_productlist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_productlist_new_filtered(), with a GError. */
static inline VirdOsinfoProductList * vird_glib_osinfo_productlist_new_filtered (VirdOsinfoProductList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoProductList * result = vird_osinfo_productlist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_productlist_new_intersection(), with a GError. */
static inline VirdOsinfoProductList * vird_glib_osinfo_productlist_new_intersection (VirdOsinfoProductList * source_one, VirdOsinfoProductList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoProductList * result = vird_osinfo_productlist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_productlist_new_union(), with a GError. */
static inline VirdOsinfoProductList * vird_glib_osinfo_productlist_new_union (VirdOsinfoProductList * source_one, VirdOsinfoProductList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoProductList * result = vird_osinfo_productlist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_oslist_new_copy(), with a GError. */
static inline VirdOsinfoOsList * vird_glib_osinfo_oslist_new_copy (VirdOsinfoOsList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsList * result = vird_osinfo_oslist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_oslist_new_filtered(), with a GError. */
static inline VirdOsinfoOsList * vird_glib_osinfo_oslist_new_filtered (VirdOsinfoOsList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsList * result = vird_osinfo_oslist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_oslist_new_intersection(), with a GError. */
static inline VirdOsinfoOsList * vird_glib_osinfo_oslist_new_intersection (VirdOsinfoOsList * source_one, VirdOsinfoOsList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsList * result = vird_osinfo_oslist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_oslist_new_union(), with a GError. */
static inline VirdOsinfoOsList * vird_glib_osinfo_oslist_new_union (VirdOsinfoOsList * source_one, VirdOsinfoOsList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsList * result = vird_osinfo_oslist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_platformlist_new_copy(), with a GError. */
static inline VirdOsinfoPlatformList * vird_glib_osinfo_platformlist_new_copy (VirdOsinfoPlatformList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoPlatformList * result = vird_osinfo_platformlist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_platformlist_new_filtered(), with a GError. */
static inline VirdOsinfoPlatformList * vird_glib_osinfo_platformlist_new_filtered (VirdOsinfoPlatformList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoPlatformList * result = vird_osinfo_platformlist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_platformlist_new_intersection(), with a GError. */
static inline VirdOsinfoPlatformList * vird_glib_osinfo_platformlist_new_intersection (VirdOsinfoPlatformList * source_one, VirdOsinfoPlatformList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoPlatformList * result = vird_osinfo_platformlist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_platformlist_new_union(), with a GError. */
static inline VirdOsinfoPlatformList * vird_glib_osinfo_platformlist_new_union (VirdOsinfoPlatformList * source_one, VirdOsinfoPlatformList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoPlatformList * result = vird_osinfo_platformlist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelist_new_copy(), with a GError. */
static inline VirdOsinfoDeviceList * vird_glib_osinfo_devicelist_new_copy (VirdOsinfoDeviceList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceList * result = vird_osinfo_devicelist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelist_new_filtered(), with a GError. */
static inline VirdOsinfoDeviceList * vird_glib_osinfo_devicelist_new_filtered (VirdOsinfoDeviceList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceList * result = vird_osinfo_devicelist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelist_new_intersection(), with a GError. */
static inline VirdOsinfoDeviceList * vird_glib_osinfo_devicelist_new_intersection (VirdOsinfoDeviceList * source_one, VirdOsinfoDeviceList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceList * result = vird_osinfo_devicelist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelist_new_union(), with a GError. */
static inline VirdOsinfoDeviceList * vird_glib_osinfo_devicelist_new_union (VirdOsinfoDeviceList * source_one, VirdOsinfoDeviceList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceList * result = vird_osinfo_devicelist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelinklist_new_copy(), with a GError. */
static inline VirdOsinfoDeviceLinkList * vird_glib_osinfo_devicelinklist_new_copy (VirdOsinfoDeviceLinkList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceLinkList * result = vird_osinfo_devicelinklist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelinklist_new_filtered(), with a GError. */
static inline VirdOsinfoDeviceLinkList * vird_glib_osinfo_devicelinklist_new_filtered (VirdOsinfoDeviceLinkList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceLinkList * result = vird_osinfo_devicelinklist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelinklist_new_intersection(), with a GError. */
static inline VirdOsinfoDeviceLinkList * vird_glib_osinfo_devicelinklist_new_intersection (VirdOsinfoDeviceLinkList * source_one, VirdOsinfoDeviceLinkList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceLinkList * result = vird_osinfo_devicelinklist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_devicelinklist_new_union(), with a GError. */
static inline VirdOsinfoDeviceLinkList * vird_glib_osinfo_devicelinklist_new_union (VirdOsinfoDeviceLinkList * source_one, VirdOsinfoDeviceLinkList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceLinkList * result = vird_osinfo_devicelinklist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_device_driverlist_new_copy(), with a GError. */
static inline VirdOsinfoDeviceDriverList * vird_glib_osinfo_device_driverlist_new_copy (VirdOsinfoDeviceDriverList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceDriverList * result = vird_osinfo_device_driverlist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_device_driverlist_new_filtered(), with a GError. */
static inline VirdOsinfoDeviceDriverList * vird_glib_osinfo_device_driverlist_new_filtered (VirdOsinfoDeviceDriverList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceDriverList * result = vird_osinfo_device_driverlist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_device_driverlist_new_intersection(), with a GError. */
static inline VirdOsinfoDeviceDriverList * vird_glib_osinfo_device_driverlist_new_intersection (VirdOsinfoDeviceDriverList * source_one, VirdOsinfoDeviceDriverList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceDriverList * result = vird_osinfo_device_driverlist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_device_driverlist_new_union(), with a GError. */
static inline VirdOsinfoDeviceDriverList * vird_glib_osinfo_device_driverlist_new_union (VirdOsinfoDeviceDriverList * source_one, VirdOsinfoDeviceDriverList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeviceDriverList * result = vird_osinfo_device_driverlist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_resourceslist_new_copy(), with a GError. */
static inline VirdOsinfoResourcesList * vird_glib_osinfo_resourceslist_new_copy (VirdOsinfoResourcesList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoResourcesList * result = vird_osinfo_resourceslist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_resourceslist_new_filtered(), with a GError. */
static inline VirdOsinfoResourcesList * vird_glib_osinfo_resourceslist_new_filtered (VirdOsinfoResourcesList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoResourcesList * result = vird_osinfo_resourceslist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_resourceslist_new_intersection(), with a GError. */
static inline VirdOsinfoResourcesList * vird_glib_osinfo_resourceslist_new_intersection (VirdOsinfoResourcesList * source_one, VirdOsinfoResourcesList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoResourcesList * result = vird_osinfo_resourceslist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_resourceslist_new_union(), with a GError. */
static inline VirdOsinfoResourcesList * vird_glib_osinfo_resourceslist_new_union (VirdOsinfoResourcesList * source_one, VirdOsinfoResourcesList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoResourcesList * result = vird_osinfo_resourceslist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_firmwarelist_new_copy(), with a GError. */
static inline VirdOsinfoFirmwareList * vird_glib_osinfo_firmwarelist_new_copy (VirdOsinfoFirmwareList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoFirmwareList * result = vird_osinfo_firmwarelist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_firmwarelist_new_filtered(), with a GError. */
static inline VirdOsinfoFirmwareList * vird_glib_osinfo_firmwarelist_new_filtered (VirdOsinfoFirmwareList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoFirmwareList * result = vird_osinfo_firmwarelist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_firmwarelist_new_intersection(), with a GError. */
static inline VirdOsinfoFirmwareList * vird_glib_osinfo_firmwarelist_new_intersection (VirdOsinfoFirmwareList * source_one, VirdOsinfoFirmwareList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoFirmwareList * result = vird_osinfo_firmwarelist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_firmwarelist_new_union(), with a GError. */
static inline VirdOsinfoFirmwareList * vird_glib_osinfo_firmwarelist_new_union (VirdOsinfoFirmwareList * source_one, VirdOsinfoFirmwareList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoFirmwareList * result = vird_osinfo_firmwarelist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_medialist_new_copy(), with a GError. */
static inline VirdOsinfoMediaList * vird_glib_osinfo_medialist_new_copy (VirdOsinfoMediaList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoMediaList * result = vird_osinfo_medialist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_medialist_new_filtered(), with a GError. */
static inline VirdOsinfoMediaList * vird_glib_osinfo_medialist_new_filtered (VirdOsinfoMediaList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoMediaList * result = vird_osinfo_medialist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_medialist_new_intersection(), with a GError. */
static inline VirdOsinfoMediaList * vird_glib_osinfo_medialist_new_intersection (VirdOsinfoMediaList * source_one, VirdOsinfoMediaList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoMediaList * result = vird_osinfo_medialist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_medialist_new_union(), with a GError. */
static inline VirdOsinfoMediaList * vird_glib_osinfo_medialist_new_union (VirdOsinfoMediaList * source_one, VirdOsinfoMediaList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoMediaList * result = vird_osinfo_medialist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_treelist_new_copy(), with a GError. */
static inline VirdOsinfoTreeList * vird_glib_osinfo_treelist_new_copy (VirdOsinfoTreeList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoTreeList * result = vird_osinfo_treelist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_treelist_new_filtered(), with a GError. */
static inline VirdOsinfoTreeList * vird_glib_osinfo_treelist_new_filtered (VirdOsinfoTreeList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoTreeList * result = vird_osinfo_treelist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_treelist_new_intersection(), with a GError. */
static inline VirdOsinfoTreeList * vird_glib_osinfo_treelist_new_intersection (VirdOsinfoTreeList * source_one, VirdOsinfoTreeList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoTreeList * result = vird_osinfo_treelist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_treelist_new_union(), with a GError. */
static inline VirdOsinfoTreeList * vird_glib_osinfo_treelist_new_union (VirdOsinfoTreeList * source_one, VirdOsinfoTreeList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoTreeList * result = vird_osinfo_treelist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_imagelist_new_copy(), with a GError. */
static inline VirdOsinfoImageList * vird_glib_osinfo_imagelist_new_copy (VirdOsinfoImageList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoImageList * result = vird_osinfo_imagelist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_imagelist_new_filtered(), with a GError. */
static inline VirdOsinfoImageList * vird_glib_osinfo_imagelist_new_filtered (VirdOsinfoImageList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoImageList * result = vird_osinfo_imagelist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_imagelist_new_intersection(), with a GError. */
static inline VirdOsinfoImageList * vird_glib_osinfo_imagelist_new_intersection (VirdOsinfoImageList * source_one, VirdOsinfoImageList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoImageList * result = vird_osinfo_imagelist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_imagelist_new_union(), with a GError. */
static inline VirdOsinfoImageList * vird_glib_osinfo_imagelist_new_union (VirdOsinfoImageList * source_one, VirdOsinfoImageList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoImageList * result = vird_osinfo_imagelist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_os_variantlist_new_copy(), with a GError. */
static inline VirdOsinfoOsVariantList * vird_glib_osinfo_os_variantlist_new_copy (VirdOsinfoOsVariantList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsVariantList * result = vird_osinfo_os_variantlist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_os_variantlist_new_filtered(), with a GError. */
static inline VirdOsinfoOsVariantList * vird_glib_osinfo_os_variantlist_new_filtered (VirdOsinfoOsVariantList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsVariantList * result = vird_osinfo_os_variantlist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_os_variantlist_new_intersection(), with a GError. */
static inline VirdOsinfoOsVariantList * vird_glib_osinfo_os_variantlist_new_intersection (VirdOsinfoOsVariantList * source_one, VirdOsinfoOsVariantList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsVariantList * result = vird_osinfo_os_variantlist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_os_variantlist_new_union(), with a GError. */
static inline VirdOsinfoOsVariantList * vird_glib_osinfo_os_variantlist_new_union (VirdOsinfoOsVariantList * source_one, VirdOsinfoOsVariantList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoOsVariantList * result = vird_osinfo_os_variantlist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_scriptlist_new_copy(), with a GError. */
static inline VirdOsinfoInstallScriptList * vird_glib_osinfo_install_scriptlist_new_copy (VirdOsinfoInstallScriptList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallScriptList * result = vird_osinfo_install_scriptlist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_scriptlist_new_filtered(), with a GError. */
static inline VirdOsinfoInstallScriptList * vird_glib_osinfo_install_scriptlist_new_filtered (VirdOsinfoInstallScriptList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallScriptList * result = vird_osinfo_install_scriptlist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_scriptlist_new_intersection(), with a GError. */
static inline VirdOsinfoInstallScriptList * vird_glib_osinfo_install_scriptlist_new_intersection (VirdOsinfoInstallScriptList * source_one, VirdOsinfoInstallScriptList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallScriptList * result = vird_osinfo_install_scriptlist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_scriptlist_new_union(), with a GError. */
static inline VirdOsinfoInstallScriptList * vird_glib_osinfo_install_scriptlist_new_union (VirdOsinfoInstallScriptList * source_one, VirdOsinfoInstallScriptList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallScriptList * result = vird_osinfo_install_scriptlist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_config_paramlist_new_copy(), with a GError. */
static inline VirdOsinfoInstallConfigParamList * vird_glib_osinfo_install_config_paramlist_new_copy (VirdOsinfoInstallConfigParamList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallConfigParamList * result = vird_osinfo_install_config_paramlist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_config_paramlist_new_filtered(), with a GError. */
static inline VirdOsinfoInstallConfigParamList * vird_glib_osinfo_install_config_paramlist_new_filtered (VirdOsinfoInstallConfigParamList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallConfigParamList * result = vird_osinfo_install_config_paramlist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_config_paramlist_new_intersection(), with a GError. */
static inline VirdOsinfoInstallConfigParamList * vird_glib_osinfo_install_config_paramlist_new_intersection (VirdOsinfoInstallConfigParamList * source_one, VirdOsinfoInstallConfigParamList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallConfigParamList * result = vird_osinfo_install_config_paramlist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_install_config_paramlist_new_union(), with a GError. */
static inline VirdOsinfoInstallConfigParamList * vird_glib_osinfo_install_config_paramlist_new_union (VirdOsinfoInstallConfigParamList * source_one, VirdOsinfoInstallConfigParamList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoInstallConfigParamList * result = vird_osinfo_install_config_paramlist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_deploymentlist_new_copy(), with a GError. */
static inline VirdOsinfoDeploymentList * vird_glib_osinfo_deploymentlist_new_copy (VirdOsinfoDeploymentList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeploymentList * result = vird_osinfo_deploymentlist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_deploymentlist_new_filtered(), with a GError. */
static inline VirdOsinfoDeploymentList * vird_glib_osinfo_deploymentlist_new_filtered (VirdOsinfoDeploymentList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeploymentList * result = vird_osinfo_deploymentlist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_deploymentlist_new_intersection(), with a GError. */
static inline VirdOsinfoDeploymentList * vird_glib_osinfo_deploymentlist_new_intersection (VirdOsinfoDeploymentList * source_one, VirdOsinfoDeploymentList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeploymentList * result = vird_osinfo_deploymentlist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_deploymentlist_new_union(), with a GError. */
static inline VirdOsinfoDeploymentList * vird_glib_osinfo_deploymentlist_new_union (VirdOsinfoDeploymentList * source_one, VirdOsinfoDeploymentList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDeploymentList * result = vird_osinfo_deploymentlist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_datamaplist_new_copy(), with a GError. */
static inline VirdOsinfoDatamapList * vird_glib_osinfo_datamaplist_new_copy (VirdOsinfoDatamapList * source, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDatamapList * result = vird_osinfo_datamaplist_new_copy (source, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_datamaplist_new_filtered(), with a GError. */
static inline VirdOsinfoDatamapList * vird_glib_osinfo_datamaplist_new_filtered (VirdOsinfoDatamapList * source, VirdOsinfoFilter * filter, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDatamapList * result = vird_osinfo_datamaplist_new_filtered (source, filter, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_datamaplist_new_intersection(), with a GError. */
static inline VirdOsinfoDatamapList * vird_glib_osinfo_datamaplist_new_intersection (VirdOsinfoDatamapList * source_one, VirdOsinfoDatamapList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDatamapList * result = vird_osinfo_datamaplist_new_intersection (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_osinfo_datamaplist_new_union(), with a GError. */
static inline VirdOsinfoDatamapList * vird_glib_osinfo_datamaplist_new_union (VirdOsinfoDatamapList * source_one, VirdOsinfoDatamapList * source_two, GError **error)
{
  VirdError *fault = NULL;
  VirdOsinfoDatamapList * result = vird_osinfo_datamaplist_new_union (source_one, source_two, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_designer_domain_new_for_config(), with a GError. */
static inline VirdDesignerDomain * vird_glib_designer_domain_new_for_config (VirdOsinfoDb * osinfo_db, VirdOsinfoOs * os, VirdOsinfoPlatform * platform, VirdConfigCapabilities * caps, VirdConfigDomain * config, GError **error)
{
  VirdError *fault = NULL;
  VirdDesignerDomain * result = vird_designer_domain_new_for_config (osinfo_db, os, platform, caps, config, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_designer_domain_new(), with a GError. */
static inline VirdDesignerDomain * vird_glib_designer_domain_new (VirdOsinfoDb * osinfo_db, VirdOsinfoOs * os, VirdOsinfoPlatform * platform, VirdConfigCapabilities * caps, GError **error)
{
  VirdError *fault = NULL;
  VirdDesignerDomain * result = vird_designer_domain_new (osinfo_db, os, platform, caps, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}

/** vird_designer_domain_new_from_options(), with a GError. */
static inline VirdDesignerDomain * vird_glib_designer_domain_new_from_options (VirdOsinfoOs * os, VirdConfigCapabilities * capabilities, VirdConfigDomainCapabilities * domain_capabilities, VirdDesignerOptions * options, GError **error)
{
  VirdError *fault = NULL;
  VirdDesignerDomain * result = vird_designer_domain_new_from_options (os, capabilities, domain_capabilities, options, &fault);

  vird_glib_propagate_error (error, fault);
  return result;
}
G_END_DECLS

#endif /* VIRTDESIGNER_GLIB_H */
