/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * What a host can do: its CPU, its NUMA nodes, its security models, and the guests it can run.
 */

#ifndef VIRTDESIGNER_CONFIG_CAPABILITIES_H
#define VIRTDESIGNER_CONFIG_CAPABILITIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigCapabilities.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES
 * Since: 0.1
 */
VirdType vird_config_capabilities_get_type(void);

/**
 * Takes another reference.
 *
 * @capabilities: (nullable): a VirdConfigCapabilities
 *
 * Returns: (transfer full) (nullable): @capabilities itself; NULL if it is no VirdConfigCapabilities
 * Since: 0.1
 */
VirdConfigCapabilities *vird_config_capabilities_ref(VirdConfigCapabilities *capabilities);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @capabilities: (nullable): a VirdConfigCapabilities, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_unref(VirdConfigCapabilities *capabilities);

/**
 * Makes a new VirdConfigCapabilities in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilities *vird_config_capabilities_new(void);

/**
 * Reads a VirdConfigCapabilities from XML text whose root is <capabilities>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilities *vird_config_capabilities_new_from_xml(const char *xml, VirdError **error);

/**
 * The host itself. XML: host.
 *
 * @capabilities: a VirdConfigCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigCapabilitiesHost *vird_config_capabilities_get_host(VirdConfigCapabilities *capabilities);

/**
 * Gives host, made at its place if it is not there. The host itself.
 *
 * @capabilities: a VirdConfigCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigCapabilitiesHost *vird_config_capabilities_ensure_host(VirdConfigCapabilities *capabilities,
                                                                 VirdError **error);

/**
 * Moves an object in as host, in place of the one that is there. The host itself.
 *
 * @capabilities: a VirdConfigCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_set_host(VirdConfigCapabilities *capabilities,
                                       VirdConfigCapabilitiesHost *child,
                                       VirdError **error);

/**
 * The kinds of guests it can run. XML: guest.
 *
 * @capabilities: a VirdConfigCapabilities
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuest): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesGuest **vird_config_capabilities_get_guests(VirdConfigCapabilities *capabilities,
                                                                  size_t *length);

/**
 * Moves an object in as one of guests, at its canonical place. The kinds of guests it can run.
 *
 * @capabilities: a VirdConfigCapabilities
 * @item: a VirdConfigCapabilitiesGuest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_add_guest(VirdConfigCapabilities *capabilities,
                                        VirdConfigCapabilitiesGuest *item,
                                        VirdError **error);

/**
 * Removes one of guests. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @capabilities: a VirdConfigCapabilities
 * @item: a VirdConfigCapabilitiesGuest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_remove_guest(VirdConfigCapabilities *capabilities,
                                           VirdConfigCapabilitiesGuest *item,
                                           VirdError **error);

/**
 * Replaces all of guests. The kinds of guests it can run.
 *
 * @capabilities: a VirdConfigCapabilities
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuest): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_set_guests(VirdConfigCapabilities *capabilities,
                                         VirdConfigCapabilitiesGuest *const *items,
                                         size_t length,
                                         VirdError **error);

/**
 * Removes all of guests.
 *
 * @capabilities: a VirdConfigCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_clear_guests(VirdConfigCapabilities *capabilities, VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesHost.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_HOST
 * Since: 0.1
 */
VirdType vird_config_capabilities_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigCapabilitiesHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigCapabilitiesHost
 * Since: 0.1
 */
VirdConfigCapabilitiesHost *vird_config_capabilities_host_ref(VirdConfigCapabilitiesHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigCapabilitiesHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_host_unref(VirdConfigCapabilitiesHost *host);

/**
 * Makes a new VirdConfigCapabilitiesHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesHost *vird_config_capabilities_host_new(void);

/**
 * Reads a VirdConfigCapabilitiesHost from XML text whose root is <host>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesHost *vird_config_capabilities_host_new_from_xml(const char *xml,
                                                                       VirdError **error);

/**
 * Identifier of the host, as 8-4-4-4-12 hexadecimal digits. XML: uuid.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_host_get_uuid(VirdConfigCapabilitiesHost *host);

/**
 * Sets uuid. Identifier of the host, as 8-4-4-4-12 hexadecimal digits.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_uuid(VirdConfigCapabilitiesHost *host,
                                            const char *value,
                                            VirdError **error);

/**
 * The host's CPU. XML: cpu.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigCapabilitiesCpu *vird_config_capabilities_host_get_cpu(VirdConfigCapabilitiesHost *host);

/**
 * Gives cpu, made at its place if it is not there. The host's CPU.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigCapabilitiesCpu *vird_config_capabilities_host_ensure_cpu(VirdConfigCapabilitiesHost *host,
                                                                    VirdError **error);

/**
 * Moves an object in as cpu, in place of the one that is there. The host's CPU.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_cpu(VirdConfigCapabilitiesHost *host,
                                           VirdConfigCapabilitiesCpu *child,
                                           VirdError **error);

/**
 * Whether the host says which sleep states it has, be it none. XML: power_management.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_capabilities_host_get_power_management_known(VirdConfigCapabilitiesHost *host);

/**
 * Sets power_management_known. Whether the host says which sleep states it has, be it none.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_power_management_known(VirdConfigCapabilitiesHost *host,
                                                              bool value,
                                                              VirdError **error);

/**
 * Names of the sleep states the host has. XML: the children of power_management.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_capabilities_host_get_power_management(VirdConfigCapabilitiesHost *host,
                                                          size_t *length);

/**
 * Adds one to power_management. Names of the sleep states the host has.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_power_management_state(VirdConfigCapabilitiesHost *host,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Replaces all of power_management. Names of the sleep states the host has.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_power_management(VirdConfigCapabilitiesHost *host,
                                                        const char *const *values,
                                                        VirdError **error);

/**
 * Removes all of power_management.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_power_management(VirdConfigCapabilitiesHost *host,
                                                          VirdError **error);

/**
 * Whether the host has an IOMMU in use. XML: iommu/@support.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_capabilities_host_get_iommu(VirdConfigCapabilitiesHost *host);

/**
 * Sets iommu. Whether the host has an IOMMU in use.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_iommu(VirdConfigCapabilitiesHost *host,
                                             bool value,
                                             VirdError **error);

/**
 * Whether iommu is there.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_host_has_iommu(VirdConfigCapabilitiesHost *host);

/**
 * Removes iommu.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_unset_iommu(VirdConfigCapabilitiesHost *host, VirdError **error);

/**
 * True if guests can be sent to other hosts. XML: migration_features.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_capabilities_host_get_migration_features(VirdConfigCapabilitiesHost *host);

/**
 * Sets migration_features. True if guests can be sent to other hosts.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_migration_features(VirdConfigCapabilitiesHost *host,
                                                          bool value,
                                                          VirdError **error);

/**
 * True if running guests can be sent to other hosts. XML: migration_features/live.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_capabilities_host_get_migration_live(VirdConfigCapabilitiesHost *host);

/**
 * Sets migration_live. True if running guests can be sent to other hosts.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_migration_live(VirdConfigCapabilitiesHost *host,
                                                      bool value,
                                                      VirdError **error);

/**
 * Ways to send a guest. XML: migration_features/uri_transports/uri_transport.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_capabilities_host_get_migration_transports(VirdConfigCapabilitiesHost *host,
                                                              size_t *length);

/**
 * Adds one to migration_transports. Ways to send a guest.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_migration_transport(VirdConfigCapabilitiesHost *host,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Replaces all of migration_transports. Ways to send a guest.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_migration_transports(VirdConfigCapabilitiesHost *host,
                                                            const char *const *values,
                                                            VirdError **error);

/**
 * Removes all of migration_transports.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_migration_transports(VirdConfigCapabilitiesHost *host,
                                                              VirdError **error);

/**
 * Prefix of the names libvirt gives to interfaces. XML: netprefix.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_host_get_netprefix(VirdConfigCapabilitiesHost *host);

/**
 * Sets netprefix. Prefix of the names libvirt gives to interfaces.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_netprefix(VirdConfigCapabilitiesHost *host,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Number of NUMA nodes. XML: topology/cells/@num.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_host_get_cell_count(VirdConfigCapabilitiesHost *host);

/**
 * Sets cell_count. Number of NUMA nodes.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_cell_count(VirdConfigCapabilitiesHost *host,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether cell_count is there.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_host_has_cell_count(VirdConfigCapabilitiesHost *host);

/**
 * Removes cell_count.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_unset_cell_count(VirdConfigCapabilitiesHost *host,
                                                    VirdError **error);

/**
 * The host's NUMA nodes. XML: topology/cells/cell.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesCell): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesCell **vird_config_capabilities_host_get_cells(VirdConfigCapabilitiesHost *host,
                                                                     size_t *length);

/**
 * Moves an object in as one of cells, at its canonical place. The host's NUMA nodes.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_cell(VirdConfigCapabilitiesHost *host,
                                            VirdConfigCapabilitiesCell *item,
                                            VirdError **error);

/**
 * Removes one of cells. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_remove_cell(VirdConfigCapabilitiesHost *host,
                                               VirdConfigCapabilitiesCell *item,
                                               VirdError **error);

/**
 * Replaces all of cells. The host's NUMA nodes.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesCell): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_cells(VirdConfigCapabilitiesHost *host,
                                             VirdConfigCapabilitiesCell *const *items,
                                             size_t length,
                                             VirdError **error);

/**
 * Removes all of cells.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_cells(VirdConfigCapabilitiesHost *host, VirdError **error);

/**
 * Latencies between NUMA nodes. XML: topology/interconnects/latency.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNumaLatency): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNumaLatency **vird_config_capabilities_host_get_latencies(VirdConfigCapabilitiesHost *host,
                                                                    size_t *length);

/**
 * Moves an object in as one of latencies, at its canonical place. Latencies between NUMA nodes.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_latency(VirdConfigCapabilitiesHost *host,
                                               VirdConfigNumaLatency *item,
                                               VirdError **error);

/**
 * Removes one of latencies. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_remove_latency(VirdConfigCapabilitiesHost *host,
                                                  VirdConfigNumaLatency *item,
                                                  VirdError **error);

/**
 * Replaces all of latencies. Latencies between NUMA nodes.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @items: (nullable) (array length=length) (element-type VirdConfigNumaLatency): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_latencies(VirdConfigCapabilitiesHost *host,
                                                 VirdConfigNumaLatency *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of latencies.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_latencies(VirdConfigCapabilitiesHost *host,
                                                   VirdError **error);

/**
 * Bandwidths between NUMA nodes. XML: topology/interconnects/bandwidth.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNumaBandwidth): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNumaBandwidth **vird_config_capabilities_host_get_bandwidths(VirdConfigCapabilitiesHost *host,
                                                                       size_t *length);

/**
 * Moves an object in as one of bandwidths, at its canonical place. Bandwidths between NUMA nodes.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_bandwidth(VirdConfigCapabilitiesHost *host,
                                                 VirdConfigNumaBandwidth *item,
                                                 VirdError **error);

/**
 * Removes one of bandwidths. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_remove_bandwidth(VirdConfigCapabilitiesHost *host,
                                                    VirdConfigNumaBandwidth *item,
                                                    VirdError **error);

/**
 * Replaces all of bandwidths. Bandwidths between NUMA nodes.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @items: (nullable) (array length=length) (element-type VirdConfigNumaBandwidth): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_bandwidths(VirdConfigCapabilitiesHost *host,
                                                  VirdConfigNumaBandwidth *const *items,
                                                  size_t length,
                                                  VirdError **error);

/**
 * Removes all of bandwidths.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_bandwidths(VirdConfigCapabilitiesHost *host,
                                                    VirdError **error);

/**
 * The host's CPU caches. XML: cache/bank.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesCacheBank): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesCacheBank **vird_config_capabilities_host_get_cache_banks(VirdConfigCapabilitiesHost *host,
                                                                                size_t *length);

/**
 * Moves an object in as one of cache_banks, at its canonical place. The host's CPU caches.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigCapabilitiesCacheBank
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_cache_bank(VirdConfigCapabilitiesHost *host,
                                                  VirdConfigCapabilitiesCacheBank *item,
                                                  VirdError **error);

/**
 * Removes one of cache_banks. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigCapabilitiesCacheBank
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_remove_cache_bank(VirdConfigCapabilitiesHost *host,
                                                     VirdConfigCapabilitiesCacheBank *item,
                                                     VirdError **error);

/**
 * Replaces all of cache_banks. The host's CPU caches.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesCacheBank): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_cache_banks(VirdConfigCapabilitiesHost *host,
                                                   VirdConfigCapabilitiesCacheBank *const *items,
                                                   size_t length,
                                                   VirdError **error);

/**
 * Removes all of cache_banks.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_cache_banks(VirdConfigCapabilitiesHost *host,
                                                     VirdError **error);

/**
 * How the use of caches can be watched. XML: cache/monitor.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigCapabilitiesMonitor *vird_config_capabilities_host_get_cache_monitor(VirdConfigCapabilitiesHost *host);

/**
 * Gives cache_monitor, made at its place if it is not there. How the use of caches can be watched.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigCapabilitiesMonitor *vird_config_capabilities_host_ensure_cache_monitor(VirdConfigCapabilitiesHost *host,
                                                                                  VirdError **error);

/**
 * Moves an object in as cache_monitor, in place of the one that is there. How the use of caches can be watched.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_cache_monitor(VirdConfigCapabilitiesHost *host,
                                                     VirdConfigCapabilitiesMonitor *child,
                                                     VirdError **error);

/**
 * Nodes whose memory bandwidth can be shared out. XML: memory_bandwidth/node.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesMemoryBandwidthNode): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesMemoryBandwidthNode **vird_config_capabilities_host_get_memory_bandwidth_nodes(VirdConfigCapabilitiesHost *host,
                                                                                                     size_t *length);

/**
 * Moves an object in as one of memory_bandwidth_nodes, at its canonical place. Nodes whose memory bandwidth can be shared out.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_memory_bandwidth_node(VirdConfigCapabilitiesHost *host,
                                                             VirdConfigCapabilitiesMemoryBandwidthNode *item,
                                                             VirdError **error);

/**
 * Removes one of memory_bandwidth_nodes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_remove_memory_bandwidth_node(VirdConfigCapabilitiesHost *host,
                                                                VirdConfigCapabilitiesMemoryBandwidthNode *item,
                                                                VirdError **error);

/**
 * Replaces all of memory_bandwidth_nodes. Nodes whose memory bandwidth can be shared out.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesMemoryBandwidthNode): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_memory_bandwidth_nodes(VirdConfigCapabilitiesHost *host,
                                                              VirdConfigCapabilitiesMemoryBandwidthNode *const *items,
                                                              size_t length,
                                                              VirdError **error);

/**
 * Removes all of memory_bandwidth_nodes.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_memory_bandwidth_nodes(VirdConfigCapabilitiesHost *host,
                                                                VirdError **error);

/**
 * How the use of memory bandwidth can be watched. XML: memory_bandwidth/monitor.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigCapabilitiesMonitor *vird_config_capabilities_host_get_memory_bandwidth_monitor(VirdConfigCapabilitiesHost *host);

/**
 * Gives memory_bandwidth_monitor, made at its place if it is not there. How the use of memory bandwidth can be watched.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigCapabilitiesMonitor *vird_config_capabilities_host_ensure_memory_bandwidth_monitor(VirdConfigCapabilitiesHost *host,
                                                                                             VirdError **error);

/**
 * Moves an object in as memory_bandwidth_monitor, in place of the one that is there. How the use of memory bandwidth can be watched.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_memory_bandwidth_monitor(VirdConfigCapabilitiesHost *host,
                                                                VirdConfigCapabilitiesMonitor *child,
                                                                VirdError **error);

/**
 * Most groups whose use of energy can be watched. XML: energy/monitor/@maxMonitors.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_host_get_energy_max_monitors(VirdConfigCapabilitiesHost *host);

/**
 * Sets energy_max_monitors. Most groups whose use of energy can be watched.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_energy_max_monitors(VirdConfigCapabilitiesHost *host,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether energy_max_monitors is there.
 *
 * @host: a VirdConfigCapabilitiesHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_host_has_energy_max_monitors(VirdConfigCapabilitiesHost *host);

/**
 * Removes energy_max_monitors.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_unset_energy_max_monitors(VirdConfigCapabilitiesHost *host,
                                                             VirdError **error);

/**
 * What use of energy can be watched. XML: energy/monitor/feature/@name.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_capabilities_host_get_energy_features(VirdConfigCapabilitiesHost *host,
                                                         size_t *length);

/**
 * Adds one to energy_features. What use of energy can be watched.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_energy_feature(VirdConfigCapabilitiesHost *host,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Replaces all of energy_features. What use of energy can be watched.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_energy_features(VirdConfigCapabilitiesHost *host,
                                                       const char *const *values,
                                                       VirdError **error);

/**
 * Removes all of energy_features.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_energy_features(VirdConfigCapabilitiesHost *host,
                                                         VirdError **error);

/**
 * The host's security models. XML: secmodel.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesHostSecModel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesHostSecModel **vird_config_capabilities_host_get_secmodels(VirdConfigCapabilitiesHost *host,
                                                                                 size_t *length);

/**
 * Moves an object in as one of secmodels, at its canonical place. The host's security models.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigCapabilitiesHostSecModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_add_secmodel(VirdConfigCapabilitiesHost *host,
                                                VirdConfigCapabilitiesHostSecModel *item,
                                                VirdError **error);

/**
 * Removes one of secmodels. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @item: a VirdConfigCapabilitiesHostSecModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_remove_secmodel(VirdConfigCapabilitiesHost *host,
                                                   VirdConfigCapabilitiesHostSecModel *item,
                                                   VirdError **error);

/**
 * Replaces all of secmodels. The host's security models.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesHostSecModel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_set_secmodels(VirdConfigCapabilitiesHost *host,
                                                 VirdConfigCapabilitiesHostSecModel *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of secmodels.
 *
 * @host: a VirdConfigCapabilitiesHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_clear_secmodels(VirdConfigCapabilitiesHost *host,
                                                   VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCpu.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CPU
 * Since: 0.1
 */
VirdType vird_config_capabilities_cpu_get_type(void);

/**
 * Takes another reference.
 *
 * @cpu: (nullable): a VirdConfigCapabilitiesCpu
 *
 * Returns: (transfer full) (nullable): @cpu itself; NULL if it is no VirdConfigCapabilitiesCpu
 * Since: 0.1
 */
VirdConfigCapabilitiesCpu *vird_config_capabilities_cpu_ref(VirdConfigCapabilitiesCpu *cpu);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cpu: (nullable): a VirdConfigCapabilitiesCpu, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cpu_unref(VirdConfigCapabilitiesCpu *cpu);

/**
 * Makes a new VirdConfigCapabilitiesCpu in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCpu *vird_config_capabilities_cpu_new(void);

/**
 * Reads a VirdConfigCapabilitiesCpu from XML text whose root is <cpu>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCpu *vird_config_capabilities_cpu_new_from_xml(const char *xml,
                                                                     VirdError **error);

/**
 * Architecture of a host's CPU. XML: arch.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cpu_get_arch(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets arch. Architecture of a host's CPU.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_arch(VirdConfigCapabilitiesCpu *cpu,
                                           const char *value,
                                           VirdError **error);

/**
 * The named model. XML: model.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuModel *vird_config_capabilities_cpu_get_model(VirdConfigCapabilitiesCpu *cpu);

/**
 * Gives model, made at its place if it is not there. The named model.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuModel *vird_config_capabilities_cpu_ensure_model(VirdConfigCapabilitiesCpu *cpu,
                                                                          VirdError **error);

/**
 * Moves an object in as model, in place of the one that is there. The named model.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_model(VirdConfigCapabilitiesCpu *cpu,
                                            VirdConfigCapabilitiesCpuModel *child,
                                            VirdError **error);

/**
 * Vendor of the CPU. XML: vendor.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cpu_get_vendor(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets vendor. Vendor of the CPU.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_vendor(VirdConfigCapabilitiesCpu *cpu,
                                             const char *value,
                                             VirdError **error);

/**
 * Version of a host's microcode. XML: microcode/@version.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cpu_get_microcode_version(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets microcode_version. Version of a host's microcode.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_microcode_version(VirdConfigCapabilitiesCpu *cpu,
                                                        uint64_t value,
                                                        VirdError **error);

/**
 * Whether microcode_version is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_microcode_version(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes microcode_version.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_microcode_version(VirdConfigCapabilitiesCpu *cpu,
                                                          VirdError **error);

/**
 * Family of a host's CPU. XML: signature/@family.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cpu_get_signature_family(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets signature_family. Family of a host's CPU.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_signature_family(VirdConfigCapabilitiesCpu *cpu,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether signature_family is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_signature_family(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes signature_family.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_signature_family(VirdConfigCapabilitiesCpu *cpu,
                                                         VirdError **error);

/**
 * Model number of a host's CPU. XML: signature/@model.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cpu_get_signature_model(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets signature_model. Model number of a host's CPU.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_signature_model(VirdConfigCapabilitiesCpu *cpu,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether signature_model is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_signature_model(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes signature_model.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_signature_model(VirdConfigCapabilitiesCpu *cpu,
                                                        VirdError **error);

/**
 * Stepping of a host's CPU. XML: signature/@stepping.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cpu_get_signature_stepping(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets signature_stepping. Stepping of a host's CPU.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_signature_stepping(VirdConfigCapabilitiesCpu *cpu,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether signature_stepping is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_signature_stepping(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes signature_stepping.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_signature_stepping(VirdConfigCapabilitiesCpu *cpu,
                                                           VirdError **error);

/**
 * Name of a host's time counter, such as `tsc`. XML: counter/@name.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cpu_get_counter_name(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets counter_name. Name of a host's time counter, such as `tsc`.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_counter_name(VirdConfigCapabilitiesCpu *cpu,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Frequency of the counter, in hertz. XML: counter/@frequency.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cpu_get_counter_frequency(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets counter_frequency. Frequency of the counter, in hertz.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_counter_frequency(VirdConfigCapabilitiesCpu *cpu,
                                                        uint64_t value,
                                                        VirdError **error);

/**
 * Whether counter_frequency is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_counter_frequency(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes counter_frequency.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_counter_frequency(VirdConfigCapabilitiesCpu *cpu,
                                                          VirdError **error);

/**
 * Whether guests may have a counter of another frequency. XML: counter/@scaling.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_get_counter_scaling(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets counter_scaling. Whether guests may have a counter of another frequency.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_counter_scaling(VirdConfigCapabilitiesCpu *cpu,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether counter_scaling is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_counter_scaling(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes counter_scaling.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_counter_scaling(VirdConfigCapabilitiesCpu *cpu,
                                                        VirdError **error);

/**
 * Sockets, cores and threads. XML: topology.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuTopology *vird_config_capabilities_cpu_get_topology(VirdConfigCapabilitiesCpu *cpu);

/**
 * Gives topology, made at its place if it is not there. Sockets, cores and threads.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuTopology *vird_config_capabilities_cpu_ensure_topology(VirdConfigCapabilitiesCpu *cpu,
                                                                                VirdError **error);

/**
 * Moves an object in as topology, in place of the one that is there. Sockets, cores and threads.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_topology(VirdConfigCapabilitiesCpu *cpu,
                                               VirdConfigCapabilitiesCpuTopology *child,
                                               VirdError **error);

/**
 * Whose physical address width a guest sees. XML: maxphysaddr/@mode.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_MAX_PHYS_ADDR_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CPU_MAX_PHYS_ADDR_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuMaxPhysAddrMode vird_config_capabilities_cpu_get_maxphysaddr_mode(VirdConfigCapabilitiesCpu *cpu);

/**
 * Whose physical address width a guest sees. XML: maxphysaddr/@mode. As the text that the document has, known or not.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cpu_get_maxphysaddr_mode_text(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets maxphysaddr_mode. Whose physical address width a guest sees.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: a VirdConfigDomainCpuMaxPhysAddrMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_maxphysaddr_mode(VirdConfigCapabilitiesCpu *cpu,
                                                       VirdConfigDomainCpuMaxPhysAddrMode value,
                                                       VirdError **error);

/**
 * Sets maxphysaddr_mode to any text, also one that this version does not know. Whose physical address width a guest sees.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_maxphysaddr_mode_text(VirdConfigCapabilitiesCpu *cpu,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether maxphysaddr_mode is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_maxphysaddr_mode(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes maxphysaddr_mode.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_maxphysaddr_mode(VirdConfigCapabilitiesCpu *cpu,
                                                         VirdError **error);

/**
 * Width of a physical address, in bits. XML: maxphysaddr/@bits.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cpu_get_maxphysaddr_bits(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets maxphysaddr_bits. Width of a physical address, in bits.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_maxphysaddr_bits(VirdConfigCapabilitiesCpu *cpu,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether maxphysaddr_bits is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_maxphysaddr_bits(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes maxphysaddr_bits.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_maxphysaddr_bits(VirdConfigCapabilitiesCpu *cpu,
                                                         VirdError **error);

/**
 * Most bits that are passed on from the host. XML: maxphysaddr/@limit.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cpu_get_maxphysaddr_limit(VirdConfigCapabilitiesCpu *cpu);

/**
 * Sets maxphysaddr_limit. Most bits that are passed on from the host.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_maxphysaddr_limit(VirdConfigCapabilitiesCpu *cpu,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether maxphysaddr_limit is there.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_has_maxphysaddr_limit(VirdConfigCapabilitiesCpu *cpu);

/**
 * Removes maxphysaddr_limit.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_unset_maxphysaddr_limit(VirdConfigCapabilitiesCpu *cpu,
                                                          VirdError **error);

/**
 * Names of the oldest features of a host's CPU, such as `vmx`. XML: the children of features.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_capabilities_cpu_get_basic_features(VirdConfigCapabilitiesCpu *cpu,
                                                       size_t *length);

/**
 * Adds one to basic_features. Names of the oldest features of a host's CPU, such as `vmx`.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_add_basic_feature(VirdConfigCapabilitiesCpu *cpu,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Replaces all of basic_features. Names of the oldest features of a host's CPU, such as `vmx`.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_basic_features(VirdConfigCapabilitiesCpu *cpu,
                                                     const char *const *values,
                                                     VirdError **error);

/**
 * Removes all of basic_features.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_clear_basic_features(VirdConfigCapabilitiesCpu *cpu,
                                                       VirdError **error);

/**
 * The features of the CPU beyond those of its model. XML: feature.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesCpuFeature): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuFeature **vird_config_capabilities_cpu_get_features(VirdConfigCapabilitiesCpu *cpu,
                                                                             size_t *length);

/**
 * Moves an object in as one of features, at its canonical place. The features of the CPU beyond those of its model.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @item: a VirdConfigCapabilitiesCpuFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_add_feature(VirdConfigCapabilitiesCpu *cpu,
                                              VirdConfigCapabilitiesCpuFeature *item,
                                              VirdError **error);

/**
 * Removes one of features. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @item: a VirdConfigCapabilitiesCpuFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_remove_feature(VirdConfigCapabilitiesCpu *cpu,
                                                 VirdConfigCapabilitiesCpuFeature *item,
                                                 VirdError **error);

/**
 * Replaces all of features. The features of the CPU beyond those of its model.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesCpuFeature): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_features(VirdConfigCapabilitiesCpu *cpu,
                                               VirdConfigCapabilitiesCpuFeature *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of features.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_clear_features(VirdConfigCapabilitiesCpu *cpu, VirdError **error);

/**
 * Sizes of pages the host has. XML: pages.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesCpuPages): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuPages **vird_config_capabilities_cpu_get_pages(VirdConfigCapabilitiesCpu *cpu,
                                                                        size_t *length);

/**
 * Moves an object in as one of pages, at its canonical place. Sizes of pages the host has.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @item: a VirdConfigCapabilitiesCpuPages
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_add_page(VirdConfigCapabilitiesCpu *cpu,
                                           VirdConfigCapabilitiesCpuPages *item,
                                           VirdError **error);

/**
 * Removes one of pages. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @item: a VirdConfigCapabilitiesCpuPages
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_remove_page(VirdConfigCapabilitiesCpu *cpu,
                                              VirdConfigCapabilitiesCpuPages *item,
                                              VirdError **error);

/**
 * Replaces all of pages. Sizes of pages the host has.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesCpuPages): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_set_pages(VirdConfigCapabilitiesCpu *cpu,
                                            VirdConfigCapabilitiesCpuPages *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of pages.
 *
 * @cpu: a VirdConfigCapabilitiesCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_clear_pages(VirdConfigCapabilitiesCpu *cpu, VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCpuModel.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CPU_MODEL
 * Since: 0.1
 */
VirdType vird_config_capabilities_cpu_model_get_type(void);

/**
 * Takes another reference.
 *
 * @model: (nullable): a VirdConfigCapabilitiesCpuModel
 *
 * Returns: (transfer full) (nullable): @model itself; NULL if it is no VirdConfigCapabilitiesCpuModel
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuModel *vird_config_capabilities_cpu_model_ref(VirdConfigCapabilitiesCpuModel *model);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @model: (nullable): a VirdConfigCapabilitiesCpuModel, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cpu_model_unref(VirdConfigCapabilitiesCpuModel *model);

/**
 * Makes a new VirdConfigCapabilitiesCpuModel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuModel *vird_config_capabilities_cpu_model_new(void);

/**
 * Reads a VirdConfigCapabilitiesCpuModel from XML text whose root is <model>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuModel *vird_config_capabilities_cpu_model_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Name of the model, such as `Skylake-Client`. XML: ..
 *
 * @model: a VirdConfigCapabilitiesCpuModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cpu_model_get_name(VirdConfigCapabilitiesCpuModel *model);

/**
 * Sets name. Name of the model, such as `Skylake-Client`.
 *
 * @model: a VirdConfigCapabilitiesCpuModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_model_set_name(VirdConfigCapabilitiesCpuModel *model,
                                                 const char *value,
                                                 VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCpuFeature.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CPU_FEATURE
 * Since: 0.1
 */
VirdType vird_config_capabilities_cpu_feature_get_type(void);

/**
 * Takes another reference.
 *
 * @feature: (nullable): a VirdConfigCapabilitiesCpuFeature
 *
 * Returns: (transfer full) (nullable): @feature itself; NULL if it is no VirdConfigCapabilitiesCpuFeature
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuFeature *vird_config_capabilities_cpu_feature_ref(VirdConfigCapabilitiesCpuFeature *feature);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @feature: (nullable): a VirdConfigCapabilitiesCpuFeature, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cpu_feature_unref(VirdConfigCapabilitiesCpuFeature *feature);

/**
 * Makes a new VirdConfigCapabilitiesCpuFeature in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuFeature *vird_config_capabilities_cpu_feature_new(void);

/**
 * Reads a VirdConfigCapabilitiesCpuFeature from XML text whose root is <feature>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuFeature *vird_config_capabilities_cpu_feature_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Name of the feature, such as `vmx`. XML: @name.
 *
 * @feature: a VirdConfigCapabilitiesCpuFeature
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cpu_feature_get_name(VirdConfigCapabilitiesCpuFeature *feature);

/**
 * Sets name. Name of the feature, such as `vmx`.
 *
 * @feature: a VirdConfigCapabilitiesCpuFeature
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_feature_set_name(VirdConfigCapabilitiesCpuFeature *feature,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCpuTopology.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CPU_TOPOLOGY
 * Since: 0.1
 */
VirdType vird_config_capabilities_cpu_topology_get_type(void);

/**
 * Takes another reference.
 *
 * @topology: (nullable): a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: (transfer full) (nullable): @topology itself; NULL if it is no VirdConfigCapabilitiesCpuTopology
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuTopology *vird_config_capabilities_cpu_topology_ref(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @topology: (nullable): a VirdConfigCapabilitiesCpuTopology, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cpu_topology_unref(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Makes a new VirdConfigCapabilitiesCpuTopology in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuTopology *vird_config_capabilities_cpu_topology_new(void);

/**
 * Reads a VirdConfigCapabilitiesCpuTopology from XML text whose root is <topology>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuTopology *vird_config_capabilities_cpu_topology_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Number of sockets. XML: @sockets.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cpu_topology_get_sockets(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Sets sockets. Number of sockets.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_set_sockets(VirdConfigCapabilitiesCpuTopology *topology,
                                                       uint64_t value,
                                                       VirdError **error);

/**
 * Whether sockets is there.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_has_sockets(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Removes sockets.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_unset_sockets(VirdConfigCapabilitiesCpuTopology *topology,
                                                         VirdError **error);

/**
 * Dies in a socket. XML: @dies.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: the value; 1 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cpu_topology_get_dies(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Sets dies. Dies in a socket.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_set_dies(VirdConfigCapabilitiesCpuTopology *topology,
                                                    uint64_t value,
                                                    VirdError **error);

/**
 * Whether dies is there.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_has_dies(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Removes dies.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_unset_dies(VirdConfigCapabilitiesCpuTopology *topology,
                                                      VirdError **error);

/**
 * Clusters in a die. XML: @clusters.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: the value; 1 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cpu_topology_get_clusters(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Sets clusters. Clusters in a die.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_set_clusters(VirdConfigCapabilitiesCpuTopology *topology,
                                                        uint64_t value,
                                                        VirdError **error);

/**
 * Whether clusters is there.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_has_clusters(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Removes clusters.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_unset_clusters(VirdConfigCapabilitiesCpuTopology *topology,
                                                          VirdError **error);

/**
 * Cores in a cluster, or in a die or socket without. XML: @cores.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cpu_topology_get_cores(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Sets cores. Cores in a cluster, or in a die or socket without.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_set_cores(VirdConfigCapabilitiesCpuTopology *topology,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether cores is there.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_has_cores(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Removes cores.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_unset_cores(VirdConfigCapabilitiesCpuTopology *topology,
                                                       VirdError **error);

/**
 * Threads of a core. XML: @threads.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cpu_topology_get_threads(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Sets threads. Threads of a core.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_set_threads(VirdConfigCapabilitiesCpuTopology *topology,
                                                       uint64_t value,
                                                       VirdError **error);

/**
 * Whether threads is there.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_has_threads(VirdConfigCapabilitiesCpuTopology *topology);

/**
 * Removes threads.
 *
 * @topology: a VirdConfigCapabilitiesCpuTopology
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_topology_unset_threads(VirdConfigCapabilitiesCpuTopology *topology,
                                                         VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCpuPages.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CPU_PAGES
 * Since: 0.1
 */
VirdType vird_config_capabilities_cpu_pages_get_type(void);

/**
 * Takes another reference.
 *
 * @pages: (nullable): a VirdConfigCapabilitiesCpuPages
 *
 * Returns: (transfer full) (nullable): @pages itself; NULL if it is no VirdConfigCapabilitiesCpuPages
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuPages *vird_config_capabilities_cpu_pages_ref(VirdConfigCapabilitiesCpuPages *pages);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pages: (nullable): a VirdConfigCapabilitiesCpuPages, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cpu_pages_unref(VirdConfigCapabilitiesCpuPages *pages);

/**
 * Makes a new VirdConfigCapabilitiesCpuPages in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuPages *vird_config_capabilities_cpu_pages_new(void);

/**
 * Reads a VirdConfigCapabilitiesCpuPages from XML text whose root is <pages>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCpuPages *vird_config_capabilities_cpu_pages_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Size of one page, in KiB. XML: @size.
 *
 * @pages: a VirdConfigCapabilitiesCpuPages
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cpu_pages_get_size(VirdConfigCapabilitiesCpuPages *pages);

/**
 * Sets size. Size of one page, in KiB.
 *
 * @pages: a VirdConfigCapabilitiesCpuPages
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_pages_set_size(VirdConfigCapabilitiesCpuPages *pages,
                                                 uint64_t value,
                                                 VirdError **error);

/**
 * Whether size is there.
 *
 * @pages: a VirdConfigCapabilitiesCpuPages
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_pages_has_size(VirdConfigCapabilitiesCpuPages *pages);

/**
 * Removes size.
 *
 * @pages: a VirdConfigCapabilitiesCpuPages
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cpu_pages_unset_size(VirdConfigCapabilitiesCpuPages *pages,
                                                   VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCell.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CELL
 * Since: 0.1
 */
VirdType vird_config_capabilities_cell_get_type(void);

/**
 * Takes another reference.
 *
 * @cell: (nullable): a VirdConfigCapabilitiesCell
 *
 * Returns: (transfer full) (nullable): @cell itself; NULL if it is no VirdConfigCapabilitiesCell
 * Since: 0.1
 */
VirdConfigCapabilitiesCell *vird_config_capabilities_cell_ref(VirdConfigCapabilitiesCell *cell);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cell: (nullable): a VirdConfigCapabilitiesCell, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cell_unref(VirdConfigCapabilitiesCell *cell);

/**
 * Makes a new VirdConfigCapabilitiesCell in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCell *vird_config_capabilities_cell_new(void);

/**
 * Reads a VirdConfigCapabilitiesCell from XML text whose root is <cell>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCell *vird_config_capabilities_cell_new_from_xml(const char *xml,
                                                                       VirdError **error);

/**
 * Number of the node. XML: @id.
 *
 * @cell: a VirdConfigCapabilitiesCell
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cell_get_id(VirdConfigCapabilitiesCell *cell);

/**
 * Sets id. Number of the node.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_set_id(VirdConfigCapabilitiesCell *cell,
                                          uint32_t value,
                                          VirdError **error);

/**
 * Whether id is there.
 *
 * @cell: a VirdConfigCapabilitiesCell
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_has_id(VirdConfigCapabilitiesCell *cell);

/**
 * Removes id.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_unset_id(VirdConfigCapabilitiesCell *cell, VirdError **error);

/**
 * Memory of the node, in KiB. XML: memory.
 *
 * @cell: a VirdConfigCapabilitiesCell
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cell_get_memory(VirdConfigCapabilitiesCell *cell);

/**
 * Sets memory. Memory of the node, in KiB.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_set_memory(VirdConfigCapabilitiesCell *cell,
                                              uint64_t value,
                                              VirdError **error);

/**
 * Whether memory is there.
 *
 * @cell: a VirdConfigCapabilitiesCell
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_has_memory(VirdConfigCapabilitiesCell *cell);

/**
 * Removes memory.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_unset_memory(VirdConfigCapabilitiesCell *cell,
                                                VirdError **error);

/**
 * Pools of pages. XML: pages.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesCellPages): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesCellPages **vird_config_capabilities_cell_get_pages(VirdConfigCapabilitiesCell *cell,
                                                                          size_t *length);

/**
 * Moves an object in as one of pages, at its canonical place. Pools of pages.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @item: a VirdConfigCapabilitiesCellPages
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cell_add_page_pool(VirdConfigCapabilitiesCell *cell,
                                                 VirdConfigCapabilitiesCellPages *item,
                                                 VirdError **error);

/**
 * Removes one of pages. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @item: a VirdConfigCapabilitiesCellPages
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_remove_page_pool(VirdConfigCapabilitiesCell *cell,
                                                    VirdConfigCapabilitiesCellPages *item,
                                                    VirdError **error);

/**
 * Replaces all of pages. Pools of pages.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesCellPages): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cell_set_pages(VirdConfigCapabilitiesCell *cell,
                                             VirdConfigCapabilitiesCellPages *const *items,
                                             size_t length,
                                             VirdError **error);

/**
 * Removes all of pages.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_clear_pages(VirdConfigCapabilitiesCell *cell, VirdError **error);

/**
 * Distances to other nodes. XML: distances/sibling.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNumaDistance): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNumaDistance **vird_config_capabilities_cell_get_distances(VirdConfigCapabilitiesCell *cell,
                                                                     size_t *length);

/**
 * Moves an object in as one of distances, at its canonical place. Distances to other nodes.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @item: a VirdConfigNumaDistance
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cell_add_distance(VirdConfigCapabilitiesCell *cell,
                                                VirdConfigNumaDistance *item,
                                                VirdError **error);

/**
 * Removes one of distances. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @item: a VirdConfigNumaDistance
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_remove_distance(VirdConfigCapabilitiesCell *cell,
                                                   VirdConfigNumaDistance *item,
                                                   VirdError **error);

/**
 * Replaces all of distances. Distances to other nodes.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @items: (nullable) (array length=length) (element-type VirdConfigNumaDistance): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cell_set_distances(VirdConfigCapabilitiesCell *cell,
                                                 VirdConfigNumaDistance *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of distances.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_clear_distances(VirdConfigCapabilitiesCell *cell,
                                                   VirdError **error);

/**
 * Memory-side caches. XML: cache.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNumaCache): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNumaCache **vird_config_capabilities_cell_get_caches(VirdConfigCapabilitiesCell *cell,
                                                               size_t *length);

/**
 * Moves an object in as one of caches, at its canonical place. Memory-side caches.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @item: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cell_add_cache(VirdConfigCapabilitiesCell *cell,
                                             VirdConfigNumaCache *item,
                                             VirdError **error);

/**
 * Removes one of caches. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @item: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_remove_cache(VirdConfigCapabilitiesCell *cell,
                                                VirdConfigNumaCache *item,
                                                VirdError **error);

/**
 * Replaces all of caches. Memory-side caches.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @items: (nullable) (array length=length) (element-type VirdConfigNumaCache): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cell_set_caches(VirdConfigCapabilitiesCell *cell,
                                              VirdConfigNumaCache *const *items,
                                              size_t length,
                                              VirdError **error);

/**
 * Removes all of caches.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_clear_caches(VirdConfigCapabilitiesCell *cell,
                                                VirdError **error);

/**
 * Number of CPUs. XML: cpus/@num.
 *
 * @cell: a VirdConfigCapabilitiesCell
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cell_get_cpu_count(VirdConfigCapabilitiesCell *cell);

/**
 * Sets cpu_count. Number of CPUs.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_set_cpu_count(VirdConfigCapabilitiesCell *cell,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether cpu_count is there.
 *
 * @cell: a VirdConfigCapabilitiesCell
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_has_cpu_count(VirdConfigCapabilitiesCell *cell);

/**
 * Removes cpu_count.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_unset_cpu_count(VirdConfigCapabilitiesCell *cell,
                                                   VirdError **error);

/**
 * The CPUs of the node. XML: cpus/cpu.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesCellCpu): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesCellCpu **vird_config_capabilities_cell_get_cpus(VirdConfigCapabilitiesCell *cell,
                                                                       size_t *length);

/**
 * Moves an object in as one of cpus, at its canonical place. The CPUs of the node.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @item: a VirdConfigCapabilitiesCellCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cell_add_cpu(VirdConfigCapabilitiesCell *cell,
                                           VirdConfigCapabilitiesCellCpu *item,
                                           VirdError **error);

/**
 * Removes one of cpus. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @item: a VirdConfigCapabilitiesCellCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_remove_cpu(VirdConfigCapabilitiesCell *cell,
                                              VirdConfigCapabilitiesCellCpu *item,
                                              VirdError **error);

/**
 * Replaces all of cpus. The CPUs of the node.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesCellCpu): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cell_set_cpus(VirdConfigCapabilitiesCell *cell,
                                            VirdConfigCapabilitiesCellCpu *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of cpus.
 *
 * @cell: a VirdConfigCapabilitiesCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_clear_cpus(VirdConfigCapabilitiesCell *cell, VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCellPages.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CELL_PAGES
 * Since: 0.1
 */
VirdType vird_config_capabilities_cell_pages_get_type(void);

/**
 * Takes another reference.
 *
 * @pages: (nullable): a VirdConfigCapabilitiesCellPages
 *
 * Returns: (transfer full) (nullable): @pages itself; NULL if it is no VirdConfigCapabilitiesCellPages
 * Since: 0.1
 */
VirdConfigCapabilitiesCellPages *vird_config_capabilities_cell_pages_ref(VirdConfigCapabilitiesCellPages *pages);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pages: (nullable): a VirdConfigCapabilitiesCellPages, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cell_pages_unref(VirdConfigCapabilitiesCellPages *pages);

/**
 * Makes a new VirdConfigCapabilitiesCellPages in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCellPages *vird_config_capabilities_cell_pages_new(void);

/**
 * Reads a VirdConfigCapabilitiesCellPages from XML text whose root is <pages>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCellPages *vird_config_capabilities_cell_pages_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Size of one page, in the unit beside it. XML: @size.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cell_pages_get_size(VirdConfigCapabilitiesCellPages *pages);

/**
 * Sets size. Size of one page, in the unit beside it.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_pages_set_size(VirdConfigCapabilitiesCellPages *pages,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether size is there.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_pages_has_size(VirdConfigCapabilitiesCellPages *pages);

/**
 * Removes size.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_pages_unset_size(VirdConfigCapabilitiesCellPages *pages,
                                                    VirdError **error);

/**
 * Unit of the size. XML: @unit.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cell_pages_get_unit(VirdConfigCapabilitiesCellPages *pages);

/**
 * Sets unit. Unit of the size.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_pages_set_unit(VirdConfigCapabilitiesCellPages *pages,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Number of pages. XML: ..
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cell_pages_get_count(VirdConfigCapabilitiesCellPages *pages);

/**
 * Sets count. Number of pages.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_pages_set_count(VirdConfigCapabilitiesCellPages *pages,
                                                   uint64_t value,
                                                   VirdError **error);

/**
 * Whether count is there.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_pages_has_count(VirdConfigCapabilitiesCellPages *pages);

/**
 * Removes count.
 *
 * @pages: a VirdConfigCapabilitiesCellPages
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_pages_unset_count(VirdConfigCapabilitiesCellPages *pages,
                                                     VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCellCpu.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CELL_CPU
 * Since: 0.1
 */
VirdType vird_config_capabilities_cell_cpu_get_type(void);

/**
 * Takes another reference.
 *
 * @cpu: (nullable): a VirdConfigCapabilitiesCellCpu
 *
 * Returns: (transfer full) (nullable): @cpu itself; NULL if it is no VirdConfigCapabilitiesCellCpu
 * Since: 0.1
 */
VirdConfigCapabilitiesCellCpu *vird_config_capabilities_cell_cpu_ref(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cpu: (nullable): a VirdConfigCapabilitiesCellCpu, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cell_cpu_unref(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Makes a new VirdConfigCapabilitiesCellCpu in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCellCpu *vird_config_capabilities_cell_cpu_new(void);

/**
 * Reads a VirdConfigCapabilitiesCellCpu from XML text whose root is <cpu>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCellCpu *vird_config_capabilities_cell_cpu_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Number of the CPU. XML: @id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cell_cpu_get_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Sets id. Number of the CPU.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_set_id(VirdConfigCapabilitiesCellCpu *cpu,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether id is there.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_has_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Removes id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_unset_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                VirdError **error);

/**
 * Number of its socket. XML: @socket_id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cell_cpu_get_socket_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Sets socket_id. Number of its socket.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_set_socket_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether socket_id is there.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_has_socket_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Removes socket_id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_unset_socket_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                       VirdError **error);

/**
 * Number of its die in the socket. XML: @die_id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cell_cpu_get_die_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Sets die_id. Number of its die in the socket.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_set_die_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether die_id is there.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_has_die_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Removes die_id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_unset_die_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                    VirdError **error);

/**
 * Number of its cluster in the die. XML: @cluster_id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cell_cpu_get_cluster_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Sets cluster_id. Number of its cluster in the die.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_set_cluster_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether cluster_id is there.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_has_cluster_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Removes cluster_id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_unset_cluster_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                        VirdError **error);

/**
 * Number of its core. XML: @core_id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cell_cpu_get_core_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Sets core_id. Number of its core.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_set_core_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether core_id is there.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_has_core_id(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Removes core_id.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_unset_core_id(VirdConfigCapabilitiesCellCpu *cpu,
                                                     VirdError **error);

/**
 * CPUs that are threads of the same core, as a set such as `0,4`. XML: @siblings.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cell_cpu_get_siblings(VirdConfigCapabilitiesCellCpu *cpu);

/**
 * Sets siblings. CPUs that are threads of the same core, as a set such as `0,4`.
 *
 * @cpu: a VirdConfigCapabilitiesCellCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cell_cpu_set_siblings(VirdConfigCapabilitiesCellCpu *cpu,
                                                    const char *value,
                                                    VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCacheBank.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CACHE_BANK
 * Since: 0.1
 */
VirdType vird_config_capabilities_cache_bank_get_type(void);

/**
 * Takes another reference.
 *
 * @bank: (nullable): a VirdConfigCapabilitiesCacheBank
 *
 * Returns: (transfer full) (nullable): @bank itself; NULL if it is no VirdConfigCapabilitiesCacheBank
 * Since: 0.1
 */
VirdConfigCapabilitiesCacheBank *vird_config_capabilities_cache_bank_ref(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bank: (nullable): a VirdConfigCapabilitiesCacheBank, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cache_bank_unref(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Makes a new VirdConfigCapabilitiesCacheBank in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCacheBank *vird_config_capabilities_cache_bank_new(void);

/**
 * Reads a VirdConfigCapabilitiesCacheBank from XML text whose root is <bank>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCacheBank *vird_config_capabilities_cache_bank_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Number of the cache. XML: @id.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cache_bank_get_id(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Sets id. Number of the cache.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_set_id(VirdConfigCapabilitiesCacheBank *bank,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether id is there.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_has_id(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Removes id.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_unset_id(VirdConfigCapabilitiesCacheBank *bank,
                                                  VirdError **error);

/**
 * Level of the cache. XML: @level.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cache_bank_get_level(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Sets level. Level of the cache.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_set_level(VirdConfigCapabilitiesCacheBank *bank,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether level is there.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_has_level(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Removes level.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_unset_level(VirdConfigCapabilitiesCacheBank *bank,
                                                     VirdError **error);

/**
 * What the cache holds. XML: @type.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: the value; VIRD_CONFIG_CACHE_TYPE_UNKNOWN if absent; VIRD_CONFIG_CACHE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigCacheType vird_config_capabilities_cache_bank_get_cache_type(VirdConfigCapabilitiesCacheBank *bank);

/**
 * What the cache holds. XML: @type. As the text that the document has, known or not.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cache_bank_get_cache_type_text(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Sets cache_type. What the cache holds.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @value: a VirdConfigCacheType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_set_cache_type(VirdConfigCapabilitiesCacheBank *bank,
                                                        VirdConfigCacheType value,
                                                        VirdError **error);

/**
 * Sets cache_type to any text, also one that this version does not know. What the cache holds.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_set_cache_type_text(VirdConfigCapabilitiesCacheBank *bank,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether cache_type is there.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_has_cache_type(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Removes cache_type.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_unset_cache_type(VirdConfigCapabilitiesCacheBank *bank,
                                                          VirdError **error);

/**
 * Size of the cache, in KiB. XML: @size.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cache_bank_get_size(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Sets size. Size of the cache, in KiB.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_set_size(VirdConfigCapabilitiesCacheBank *bank,
                                                  uint64_t value,
                                                  VirdError **error);

/**
 * Whether size is there.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_has_size(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Removes size.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_unset_size(VirdConfigCapabilitiesCacheBank *bank,
                                                    VirdError **error);

/**
 * CPUs that use it, as a set such as `0-3`. XML: @cpus.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cache_bank_get_cpus(VirdConfigCapabilitiesCacheBank *bank);

/**
 * Sets cpus. CPUs that use it, as a set such as `0-3`.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_set_cpus(VirdConfigCapabilitiesCacheBank *bank,
                                                  const char *value,
                                                  VirdError **error);

/**
 * How the cache can be shared out. XML: control.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesCacheControl): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesCacheControl **vird_config_capabilities_cache_bank_get_controls(VirdConfigCapabilitiesCacheBank *bank,
                                                                                      size_t *length);

/**
 * Moves an object in as one of controls, at its canonical place. How the cache can be shared out.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @item: a VirdConfigCapabilitiesCacheControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_add_control(VirdConfigCapabilitiesCacheBank *bank,
                                                     VirdConfigCapabilitiesCacheControl *item,
                                                     VirdError **error);

/**
 * Removes one of controls. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @item: a VirdConfigCapabilitiesCacheControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_remove_control(VirdConfigCapabilitiesCacheBank *bank,
                                                        VirdConfigCapabilitiesCacheControl *item,
                                                        VirdError **error);

/**
 * Replaces all of controls. How the cache can be shared out.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesCacheControl): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_set_controls(VirdConfigCapabilitiesCacheBank *bank,
                                                      VirdConfigCapabilitiesCacheControl *const *items,
                                                      size_t length,
                                                      VirdError **error);

/**
 * Removes all of controls.
 *
 * @bank: a VirdConfigCapabilitiesCacheBank
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_bank_clear_controls(VirdConfigCapabilitiesCacheBank *bank,
                                                        VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesCacheControl.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_CACHE_CONTROL
 * Since: 0.1
 */
VirdType vird_config_capabilities_cache_control_get_type(void);

/**
 * Takes another reference.
 *
 * @control: (nullable): a VirdConfigCapabilitiesCacheControl
 *
 * Returns: (transfer full) (nullable): @control itself; NULL if it is no VirdConfigCapabilitiesCacheControl
 * Since: 0.1
 */
VirdConfigCapabilitiesCacheControl *vird_config_capabilities_cache_control_ref(VirdConfigCapabilitiesCacheControl *control);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @control: (nullable): a VirdConfigCapabilitiesCacheControl, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_cache_control_unref(VirdConfigCapabilitiesCacheControl *control);

/**
 * Makes a new VirdConfigCapabilitiesCacheControl in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesCacheControl *vird_config_capabilities_cache_control_new(void);

/**
 * Reads a VirdConfigCapabilitiesCacheControl from XML text whose root is <control>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesCacheControl *vird_config_capabilities_cache_control_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Step of a share, in KiB. XML: @granularity.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cache_control_get_granularity(VirdConfigCapabilitiesCacheControl *control);

/**
 * Sets granularity. Step of a share, in KiB.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_set_granularity(VirdConfigCapabilitiesCacheControl *control,
                                                            uint64_t value,
                                                            VirdError **error);

/**
 * Whether granularity is there.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_has_granularity(VirdConfigCapabilitiesCacheControl *control);

/**
 * Removes granularity.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_unset_granularity(VirdConfigCapabilitiesCacheControl *control,
                                                              VirdError **error);

/**
 * Smallest share, in KiB. XML: @min.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_capabilities_cache_control_get_min(VirdConfigCapabilitiesCacheControl *control);

/**
 * Sets min. Smallest share, in KiB.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_set_min(VirdConfigCapabilitiesCacheControl *control,
                                                    uint64_t value,
                                                    VirdError **error);

/**
 * Whether min is there.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_has_min(VirdConfigCapabilitiesCacheControl *control);

/**
 * Removes min.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_unset_min(VirdConfigCapabilitiesCacheControl *control,
                                                      VirdError **error);

/**
 * What the share is for. XML: @type.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: the value; VIRD_CONFIG_CACHE_TYPE_UNKNOWN if absent; VIRD_CONFIG_CACHE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigCacheType vird_config_capabilities_cache_control_get_cache_type(VirdConfigCapabilitiesCacheControl *control);

/**
 * What the share is for. XML: @type. As the text that the document has, known or not.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_cache_control_get_cache_type_text(VirdConfigCapabilitiesCacheControl *control);

/**
 * Sets cache_type. What the share is for.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @value: a VirdConfigCacheType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_set_cache_type(VirdConfigCapabilitiesCacheControl *control,
                                                           VirdConfigCacheType value,
                                                           VirdError **error);

/**
 * Sets cache_type to any text, also one that this version does not know. What the share is for.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_set_cache_type_text(VirdConfigCapabilitiesCacheControl *control,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether cache_type is there.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_has_cache_type(VirdConfigCapabilitiesCacheControl *control);

/**
 * Removes cache_type.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_unset_cache_type(VirdConfigCapabilitiesCacheControl *control,
                                                             VirdError **error);

/**
 * Most shares at a time. XML: @maxAllocs.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_cache_control_get_max_allocs(VirdConfigCapabilitiesCacheControl *control);

/**
 * Sets max_allocs. Most shares at a time.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_set_max_allocs(VirdConfigCapabilitiesCacheControl *control,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether max_allocs is there.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_has_max_allocs(VirdConfigCapabilitiesCacheControl *control);

/**
 * Removes max_allocs.
 *
 * @control: a VirdConfigCapabilitiesCacheControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_cache_control_unset_max_allocs(VirdConfigCapabilitiesCacheControl *control,
                                                             VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesMemoryBandwidthNode.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_NODE
 * Since: 0.1
 */
VirdType vird_config_capabilities_memory_bandwidth_node_get_type(void);

/**
 * Takes another reference.
 *
 * @node: (nullable): a VirdConfigCapabilitiesMemoryBandwidthNode
 *
 * Returns: (transfer full) (nullable): @node itself; NULL if it is no VirdConfigCapabilitiesMemoryBandwidthNode
 * Since: 0.1
 */
VirdConfigCapabilitiesMemoryBandwidthNode *vird_config_capabilities_memory_bandwidth_node_ref(VirdConfigCapabilitiesMemoryBandwidthNode *node);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @node: (nullable): a VirdConfigCapabilitiesMemoryBandwidthNode, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_memory_bandwidth_node_unref(VirdConfigCapabilitiesMemoryBandwidthNode *node);

/**
 * Makes a new VirdConfigCapabilitiesMemoryBandwidthNode in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesMemoryBandwidthNode *vird_config_capabilities_memory_bandwidth_node_new(void);

/**
 * Reads a VirdConfigCapabilitiesMemoryBandwidthNode from XML text whose root is <node>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesMemoryBandwidthNode *vird_config_capabilities_memory_bandwidth_node_new_from_xml(const char *xml,
                                                                                                       VirdError **error);

/**
 * Number of the node. XML: @id.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_memory_bandwidth_node_get_id(VirdConfigCapabilitiesMemoryBandwidthNode *node);

/**
 * Sets id. Number of the node.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_node_set_id(VirdConfigCapabilitiesMemoryBandwidthNode *node,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether id is there.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_node_has_id(VirdConfigCapabilitiesMemoryBandwidthNode *node);

/**
 * Removes id.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_node_unset_id(VirdConfigCapabilitiesMemoryBandwidthNode *node,
                                                             VirdError **error);

/**
 * CPUs of the node, as a set such as `0-3`. XML: @cpus.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_memory_bandwidth_node_get_cpus(VirdConfigCapabilitiesMemoryBandwidthNode *node);

/**
 * Sets cpus. CPUs of the node, as a set such as `0-3`.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_node_set_cpus(VirdConfigCapabilitiesMemoryBandwidthNode *node,
                                                             const char *value,
                                                             VirdError **error);

/**
 * How the bandwidth can be shared out. XML: control.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesMemoryBandwidthControl): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesMemoryBandwidthControl **vird_config_capabilities_memory_bandwidth_node_get_controls(VirdConfigCapabilitiesMemoryBandwidthNode *node,
                                                                                                           size_t *length);

/**
 * Moves an object in as one of controls, at its canonical place. How the bandwidth can be shared out.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @item: a VirdConfigCapabilitiesMemoryBandwidthControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_node_add_control(VirdConfigCapabilitiesMemoryBandwidthNode *node,
                                                                VirdConfigCapabilitiesMemoryBandwidthControl *item,
                                                                VirdError **error);

/**
 * Removes one of controls. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @item: a VirdConfigCapabilitiesMemoryBandwidthControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_node_remove_control(VirdConfigCapabilitiesMemoryBandwidthNode *node,
                                                                   VirdConfigCapabilitiesMemoryBandwidthControl *item,
                                                                   VirdError **error);

/**
 * Replaces all of controls. How the bandwidth can be shared out.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesMemoryBandwidthControl): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_node_set_controls(VirdConfigCapabilitiesMemoryBandwidthNode *node,
                                                                 VirdConfigCapabilitiesMemoryBandwidthControl *const *items,
                                                                 size_t length,
                                                                 VirdError **error);

/**
 * Removes all of controls.
 *
 * @node: a VirdConfigCapabilitiesMemoryBandwidthNode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_node_clear_controls(VirdConfigCapabilitiesMemoryBandwidthNode *node,
                                                                   VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesMemoryBandwidthControl.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_CONTROL
 * Since: 0.1
 */
VirdType vird_config_capabilities_memory_bandwidth_control_get_type(void);

/**
 * Takes another reference.
 *
 * @control: (nullable): a VirdConfigCapabilitiesMemoryBandwidthControl
 *
 * Returns: (transfer full) (nullable): @control itself; NULL if it is no VirdConfigCapabilitiesMemoryBandwidthControl
 * Since: 0.1
 */
VirdConfigCapabilitiesMemoryBandwidthControl *vird_config_capabilities_memory_bandwidth_control_ref(VirdConfigCapabilitiesMemoryBandwidthControl *control);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @control: (nullable): a VirdConfigCapabilitiesMemoryBandwidthControl, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_memory_bandwidth_control_unref(VirdConfigCapabilitiesMemoryBandwidthControl *control);

/**
 * Makes a new VirdConfigCapabilitiesMemoryBandwidthControl in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesMemoryBandwidthControl *vird_config_capabilities_memory_bandwidth_control_new(void);

/**
 * Reads a VirdConfigCapabilitiesMemoryBandwidthControl from XML text whose root is <control>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesMemoryBandwidthControl *vird_config_capabilities_memory_bandwidth_control_new_from_xml(const char *xml,
                                                                                                             VirdError **error);

/**
 * Step of a share, in percent. XML: @granularity.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_memory_bandwidth_control_get_granularity(VirdConfigCapabilitiesMemoryBandwidthControl *control);

/**
 * Sets granularity. Step of a share, in percent.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_set_granularity(VirdConfigCapabilitiesMemoryBandwidthControl *control,
                                                                       uint32_t value,
                                                                       VirdError **error);

/**
 * Whether granularity is there.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_has_granularity(VirdConfigCapabilitiesMemoryBandwidthControl *control);

/**
 * Removes granularity.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_unset_granularity(VirdConfigCapabilitiesMemoryBandwidthControl *control,
                                                                         VirdError **error);

/**
 * Smallest share, in percent. XML: @min.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_memory_bandwidth_control_get_min(VirdConfigCapabilitiesMemoryBandwidthControl *control);

/**
 * Sets min. Smallest share, in percent.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_set_min(VirdConfigCapabilitiesMemoryBandwidthControl *control,
                                                               uint32_t value,
                                                               VirdError **error);

/**
 * Whether min is there.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_has_min(VirdConfigCapabilitiesMemoryBandwidthControl *control);

/**
 * Removes min.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_unset_min(VirdConfigCapabilitiesMemoryBandwidthControl *control,
                                                                 VirdError **error);

/**
 * Most shares at a time. XML: @maxAllocs.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_memory_bandwidth_control_get_max_allocs(VirdConfigCapabilitiesMemoryBandwidthControl *control);

/**
 * Sets max_allocs. Most shares at a time.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_set_max_allocs(VirdConfigCapabilitiesMemoryBandwidthControl *control,
                                                                      uint32_t value,
                                                                      VirdError **error);

/**
 * Whether max_allocs is there.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_has_max_allocs(VirdConfigCapabilitiesMemoryBandwidthControl *control);

/**
 * Removes max_allocs.
 *
 * @control: a VirdConfigCapabilitiesMemoryBandwidthControl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_memory_bandwidth_control_unset_max_allocs(VirdConfigCapabilitiesMemoryBandwidthControl *control,
                                                                        VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesMonitor.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_MONITOR
 * Since: 0.1
 */
VirdType vird_config_capabilities_monitor_get_type(void);

/**
 * Takes another reference.
 *
 * @monitor: (nullable): a VirdConfigCapabilitiesMonitor
 *
 * Returns: (transfer full) (nullable): @monitor itself; NULL if it is no VirdConfigCapabilitiesMonitor
 * Since: 0.1
 */
VirdConfigCapabilitiesMonitor *vird_config_capabilities_monitor_ref(VirdConfigCapabilitiesMonitor *monitor);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @monitor: (nullable): a VirdConfigCapabilitiesMonitor, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_monitor_unref(VirdConfigCapabilitiesMonitor *monitor);

/**
 * Makes a new VirdConfigCapabilitiesMonitor in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesMonitor *vird_config_capabilities_monitor_new(void);

/**
 * Reads a VirdConfigCapabilitiesMonitor from XML text whose root is <monitor>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesMonitor *vird_config_capabilities_monitor_new_from_xml(const char *xml,
                                                                             VirdError **error);

/**
 * Level of the caches. XML: @level.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_monitor_get_level(VirdConfigCapabilitiesMonitor *monitor);

/**
 * Sets level. Level of the caches.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_set_level(VirdConfigCapabilitiesMonitor *monitor,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether level is there.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_has_level(VirdConfigCapabilitiesMonitor *monitor);

/**
 * Removes level.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_unset_level(VirdConfigCapabilitiesMonitor *monitor,
                                                  VirdError **error);

/**
 * Below how many bytes a released monitor can be used again. XML: @reuseThreshold.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_monitor_get_reuse_threshold(VirdConfigCapabilitiesMonitor *monitor);

/**
 * Sets reuse_threshold. Below how many bytes a released monitor can be used again.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_set_reuse_threshold(VirdConfigCapabilitiesMonitor *monitor,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether reuse_threshold is there.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_has_reuse_threshold(VirdConfigCapabilitiesMonitor *monitor);

/**
 * Removes reuse_threshold.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_unset_reuse_threshold(VirdConfigCapabilitiesMonitor *monitor,
                                                            VirdError **error);

/**
 * Most groups that can be watched at a time. XML: @maxMonitors.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_monitor_get_max_monitors(VirdConfigCapabilitiesMonitor *monitor);

/**
 * Sets max_monitors. Most groups that can be watched at a time.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_set_max_monitors(VirdConfigCapabilitiesMonitor *monitor,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether max_monitors is there.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_has_max_monitors(VirdConfigCapabilitiesMonitor *monitor);

/**
 * Removes max_monitors.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_unset_max_monitors(VirdConfigCapabilitiesMonitor *monitor,
                                                         VirdError **error);

/**
 * What can be watched. XML: feature/@name.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_capabilities_monitor_get_features(VirdConfigCapabilitiesMonitor *monitor,
                                                     size_t *length);

/**
 * Adds one to features. What can be watched.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_add_feature(VirdConfigCapabilitiesMonitor *monitor,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Replaces all of features. What can be watched.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_set_features(VirdConfigCapabilitiesMonitor *monitor,
                                                   const char *const *values,
                                                   VirdError **error);

/**
 * Removes all of features.
 *
 * @monitor: a VirdConfigCapabilitiesMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_monitor_clear_features(VirdConfigCapabilitiesMonitor *monitor,
                                                     VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesHostSecModel.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_HOST_SECMODEL
 * Since: 0.1
 */
VirdType vird_config_capabilities_host_secmodel_get_type(void);

/**
 * Takes another reference.
 *
 * @secmodel: (nullable): a VirdConfigCapabilitiesHostSecModel
 *
 * Returns: (transfer full) (nullable): @secmodel itself; NULL if it is no VirdConfigCapabilitiesHostSecModel
 * Since: 0.1
 */
VirdConfigCapabilitiesHostSecModel *vird_config_capabilities_host_secmodel_ref(VirdConfigCapabilitiesHostSecModel *secmodel);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @secmodel: (nullable): a VirdConfigCapabilitiesHostSecModel, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_host_secmodel_unref(VirdConfigCapabilitiesHostSecModel *secmodel);

/**
 * Makes a new VirdConfigCapabilitiesHostSecModel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesHostSecModel *vird_config_capabilities_host_secmodel_new(void);

/**
 * Reads a VirdConfigCapabilitiesHostSecModel from XML text whose root is <secmodel>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesHostSecModel *vird_config_capabilities_host_secmodel_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Name of the model, such as `selinux`. XML: model.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_host_secmodel_get_model(VirdConfigCapabilitiesHostSecModel *secmodel);

/**
 * Sets model. Name of the model, such as `selinux`.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_set_model(VirdConfigCapabilitiesHostSecModel *secmodel,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Domain of interpretation of its labels. XML: doi.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_host_secmodel_get_doi(VirdConfigCapabilitiesHostSecModel *secmodel);

/**
 * Sets doi. Domain of interpretation of its labels.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_set_doi(VirdConfigCapabilitiesHostSecModel *secmodel,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Labels that guests start from. XML: baselabel.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesHostSecModelBaseLabel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesHostSecModelBaseLabel **vird_config_capabilities_host_secmodel_get_baselabels(VirdConfigCapabilitiesHostSecModel *secmodel,
                                                                                                    size_t *length);

/**
 * Moves an object in as one of baselabels, at its canonical place. Labels that guests start from.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 * @item: a VirdConfigCapabilitiesHostSecModelBaseLabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_add_baselabel(VirdConfigCapabilitiesHostSecModel *secmodel,
                                                          VirdConfigCapabilitiesHostSecModelBaseLabel *item,
                                                          VirdError **error);

/**
 * Removes one of baselabels. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 * @item: a VirdConfigCapabilitiesHostSecModelBaseLabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_remove_baselabel(VirdConfigCapabilitiesHostSecModel *secmodel,
                                                             VirdConfigCapabilitiesHostSecModelBaseLabel *item,
                                                             VirdError **error);

/**
 * Replaces all of baselabels. Labels that guests start from.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesHostSecModelBaseLabel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_set_baselabels(VirdConfigCapabilitiesHostSecModel *secmodel,
                                                           VirdConfigCapabilitiesHostSecModelBaseLabel *const *items,
                                                           size_t length,
                                                           VirdError **error);

/**
 * Removes all of baselabels.
 *
 * @secmodel: a VirdConfigCapabilitiesHostSecModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_clear_baselabels(VirdConfigCapabilitiesHostSecModel *secmodel,
                                                             VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesHostSecModelBaseLabel.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_HOST_SECMODEL_BASELABEL
 * Since: 0.1
 */
VirdType vird_config_capabilities_host_secmodel_baselabel_get_type(void);

/**
 * Takes another reference.
 *
 * @baselabel: (nullable): a VirdConfigCapabilitiesHostSecModelBaseLabel
 *
 * Returns: (transfer full) (nullable): @baselabel itself; NULL if it is no VirdConfigCapabilitiesHostSecModelBaseLabel
 * Since: 0.1
 */
VirdConfigCapabilitiesHostSecModelBaseLabel *vird_config_capabilities_host_secmodel_baselabel_ref(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @baselabel: (nullable): a VirdConfigCapabilitiesHostSecModelBaseLabel, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_host_secmodel_baselabel_unref(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel);

/**
 * Makes a new VirdConfigCapabilitiesHostSecModelBaseLabel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesHostSecModelBaseLabel *vird_config_capabilities_host_secmodel_baselabel_new(void);

/**
 * Reads a VirdConfigCapabilitiesHostSecModelBaseLabel from XML text whose root is <baselabel>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesHostSecModelBaseLabel *vird_config_capabilities_host_secmodel_baselabel_new_from_xml(const char *xml,
                                                                                                           VirdError **error);

/**
 * The hypervisor. XML: @type.
 *
 * @baselabel: a VirdConfigCapabilitiesHostSecModelBaseLabel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVirtType vird_config_capabilities_host_secmodel_baselabel_get_virt_type(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel);

/**
 * The hypervisor. XML: @type. As the text that the document has, known or not.
 *
 * @baselabel: a VirdConfigCapabilitiesHostSecModelBaseLabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_host_secmodel_baselabel_get_virt_type_text(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel);

/**
 * Sets virt_type. The hypervisor.
 *
 * @baselabel: a VirdConfigCapabilitiesHostSecModelBaseLabel
 * @value: a VirdConfigDomainVirtType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_baselabel_set_virt_type(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel,
                                                                    VirdConfigDomainVirtType value,
                                                                    VirdError **error);

/**
 * Sets virt_type to any text, also one that this version does not know. The hypervisor.
 *
 * @baselabel: a VirdConfigCapabilitiesHostSecModelBaseLabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_baselabel_set_virt_type_text(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel,
                                                                         const char *value,
                                                                         VirdError **error);

/**
 * Whether virt_type is there.
 *
 * @baselabel: a VirdConfigCapabilitiesHostSecModelBaseLabel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_baselabel_has_virt_type(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel);

/**
 * Removes virt_type.
 *
 * @baselabel: a VirdConfigCapabilitiesHostSecModelBaseLabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_baselabel_unset_virt_type(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel,
                                                                      VirdError **error);

/**
 * The label. XML: ..
 *
 * @baselabel: a VirdConfigCapabilitiesHostSecModelBaseLabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_host_secmodel_baselabel_get_label(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel);

/**
 * Sets label. The label.
 *
 * @baselabel: a VirdConfigCapabilitiesHostSecModelBaseLabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_host_secmodel_baselabel_set_label(VirdConfigCapabilitiesHostSecModelBaseLabel *baselabel,
                                                                const char *value,
                                                                VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesGuest.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_GUEST
 * Since: 0.1
 */
VirdType vird_config_capabilities_guest_get_type(void);

/**
 * Takes another reference.
 *
 * @guest: (nullable): a VirdConfigCapabilitiesGuest
 *
 * Returns: (transfer full) (nullable): @guest itself; NULL if it is no VirdConfigCapabilitiesGuest
 * Since: 0.1
 */
VirdConfigCapabilitiesGuest *vird_config_capabilities_guest_ref(VirdConfigCapabilitiesGuest *guest);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @guest: (nullable): a VirdConfigCapabilitiesGuest, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_guest_unref(VirdConfigCapabilitiesGuest *guest);

/**
 * Makes a new VirdConfigCapabilitiesGuest in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesGuest *vird_config_capabilities_guest_new(void);

/**
 * Reads a VirdConfigCapabilitiesGuest from XML text whose root is <guest>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesGuest *vird_config_capabilities_guest_new_from_xml(const char *xml,
                                                                         VirdError **error);

/**
 * What kind of system it boots. XML: os_type.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsType vird_config_capabilities_guest_get_os_type(VirdConfigCapabilitiesGuest *guest);

/**
 * What kind of system it boots. XML: os_type. As the text that the document has, known or not.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_get_os_type_text(VirdConfigCapabilitiesGuest *guest);

/**
 * Sets os_type. What kind of system it boots.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @value: a VirdConfigDomainOsType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_set_os_type(VirdConfigCapabilitiesGuest *guest,
                                                VirdConfigDomainOsType value,
                                                VirdError **error);

/**
 * Sets os_type to any text, also one that this version does not know. What kind of system it boots.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_set_os_type_text(VirdConfigCapabilitiesGuest *guest,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether os_type is there.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_guest_has_os_type(VirdConfigCapabilitiesGuest *guest);

/**
 * Removes os_type.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_unset_os_type(VirdConfigCapabilitiesGuest *guest,
                                                  VirdError **error);

/**
 * The CPU architecture, and what is known for it. XML: arch.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestArch *vird_config_capabilities_guest_get_arch(VirdConfigCapabilitiesGuest *guest);

/**
 * Gives arch, made at its place if it is not there. The CPU architecture, and what is known for it.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestArch *vird_config_capabilities_guest_ensure_arch(VirdConfigCapabilitiesGuest *guest,
                                                                            VirdError **error);

/**
 * Moves an object in as arch, in place of the one that is there. The CPU architecture, and what is known for it.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_set_arch(VirdConfigCapabilitiesGuest *guest,
                                             VirdConfigCapabilitiesGuestArch *child,
                                             VirdError **error);

/**
 * Features that guests of this kind can have. XML: the children of features.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuestFeature): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestFeature **vird_config_capabilities_guest_get_features(VirdConfigCapabilitiesGuest *guest,
                                                                                 size_t *length);

/**
 * Moves an object in as one of features, at its canonical place. Features that guests of this kind can have.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @item: a VirdConfigCapabilitiesGuestFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_add_feature(VirdConfigCapabilitiesGuest *guest,
                                                VirdConfigCapabilitiesGuestFeature *item,
                                                VirdError **error);

/**
 * Removes one of features. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @item: a VirdConfigCapabilitiesGuestFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_remove_feature(VirdConfigCapabilitiesGuest *guest,
                                                   VirdConfigCapabilitiesGuestFeature *item,
                                                   VirdError **error);

/**
 * Replaces all of features. Features that guests of this kind can have.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuestFeature): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_set_features(VirdConfigCapabilitiesGuest *guest,
                                                 VirdConfigCapabilitiesGuestFeature *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of features.
 *
 * @guest: a VirdConfigCapabilitiesGuest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_clear_features(VirdConfigCapabilitiesGuest *guest,
                                                   VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesGuestArch.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_ARCH
 * Since: 0.1
 */
VirdType vird_config_capabilities_guest_arch_get_type(void);

/**
 * Takes another reference.
 *
 * @arch: (nullable): a VirdConfigCapabilitiesGuestArch
 *
 * Returns: (transfer full) (nullable): @arch itself; NULL if it is no VirdConfigCapabilitiesGuestArch
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestArch *vird_config_capabilities_guest_arch_ref(VirdConfigCapabilitiesGuestArch *arch);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @arch: (nullable): a VirdConfigCapabilitiesGuestArch, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_guest_arch_unref(VirdConfigCapabilitiesGuestArch *arch);

/**
 * Makes a new VirdConfigCapabilitiesGuestArch in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestArch *vird_config_capabilities_guest_arch_new(void);

/**
 * Reads a VirdConfigCapabilitiesGuestArch from XML text whose root is <arch>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestArch *vird_config_capabilities_guest_arch_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Name of the architecture. XML: @name.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_arch_get_name(VirdConfigCapabilitiesGuestArch *arch);

/**
 * Sets name. Name of the architecture.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_set_name(VirdConfigCapabilitiesGuestArch *arch,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Width of an address, in bits. XML: wordsize.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_guest_arch_get_wordsize(VirdConfigCapabilitiesGuestArch *arch);

/**
 * Sets wordsize. Width of an address, in bits.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_set_wordsize(VirdConfigCapabilitiesGuestArch *arch,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether wordsize is there.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_has_wordsize(VirdConfigCapabilitiesGuestArch *arch);

/**
 * Removes wordsize.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_unset_wordsize(VirdConfigCapabilitiesGuestArch *arch,
                                                        VirdError **error);

/**
 * Path of the hypervisor's program, unless a hypervisor has its own. XML: emulator.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_arch_get_emulator(VirdConfigCapabilitiesGuestArch *arch);

/**
 * Sets emulator. Path of the hypervisor's program, unless a hypervisor has its own.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_set_emulator(VirdConfigCapabilitiesGuestArch *arch,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Path of the program that loads the guest. XML: loader.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_arch_get_loader(VirdConfigCapabilitiesGuestArch *arch);

/**
 * Sets loader. Path of the program that loads the guest.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_set_loader(VirdConfigCapabilitiesGuestArch *arch,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Machine types, unless a hypervisor has its own; the first is the default. XML: machine.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuestMachine): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestMachine **vird_config_capabilities_guest_arch_get_machines(VirdConfigCapabilitiesGuestArch *arch,
                                                                                      size_t *length);

/**
 * Moves an object in as one of machines, at its canonical place. Machine types, unless a hypervisor has its own; the first is the default.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @item: a VirdConfigCapabilitiesGuestMachine
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_add_machine(VirdConfigCapabilitiesGuestArch *arch,
                                                     VirdConfigCapabilitiesGuestMachine *item,
                                                     VirdError **error);

/**
 * Removes one of machines. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @item: a VirdConfigCapabilitiesGuestMachine
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_remove_machine(VirdConfigCapabilitiesGuestArch *arch,
                                                        VirdConfigCapabilitiesGuestMachine *item,
                                                        VirdError **error);

/**
 * Replaces all of machines. Machine types, unless a hypervisor has its own; the first is the default.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuestMachine): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_set_machines(VirdConfigCapabilitiesGuestArch *arch,
                                                      VirdConfigCapabilitiesGuestMachine *const *items,
                                                      size_t length,
                                                      VirdError **error);

/**
 * Removes all of machines.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_clear_machines(VirdConfigCapabilitiesGuestArch *arch,
                                                        VirdError **error);

/**
 * Hypervisors that run such guests. XML: domain.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuestDomain): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestDomain **vird_config_capabilities_guest_arch_get_domains(VirdConfigCapabilitiesGuestArch *arch,
                                                                                    size_t *length);

/**
 * Moves an object in as one of domains, at its canonical place. Hypervisors that run such guests.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @item: a VirdConfigCapabilitiesGuestDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_add_domain(VirdConfigCapabilitiesGuestArch *arch,
                                                    VirdConfigCapabilitiesGuestDomain *item,
                                                    VirdError **error);

/**
 * Removes one of domains. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @item: a VirdConfigCapabilitiesGuestDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_remove_domain(VirdConfigCapabilitiesGuestArch *arch,
                                                       VirdConfigCapabilitiesGuestDomain *item,
                                                       VirdError **error);

/**
 * Replaces all of domains. Hypervisors that run such guests.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuestDomain): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_set_domains(VirdConfigCapabilitiesGuestArch *arch,
                                                     VirdConfigCapabilitiesGuestDomain *const *items,
                                                     size_t length,
                                                     VirdError **error);

/**
 * Removes all of domains.
 *
 * @arch: a VirdConfigCapabilitiesGuestArch
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_arch_clear_domains(VirdConfigCapabilitiesGuestArch *arch,
                                                       VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesGuestDomain.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_DOMAIN
 * Since: 0.1
 */
VirdType vird_config_capabilities_guest_domain_get_type(void);

/**
 * Takes another reference.
 *
 * @domain: (nullable): a VirdConfigCapabilitiesGuestDomain
 *
 * Returns: (transfer full) (nullable): @domain itself; NULL if it is no VirdConfigCapabilitiesGuestDomain
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestDomain *vird_config_capabilities_guest_domain_ref(VirdConfigCapabilitiesGuestDomain *domain);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @domain: (nullable): a VirdConfigCapabilitiesGuestDomain, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_guest_domain_unref(VirdConfigCapabilitiesGuestDomain *domain);

/**
 * Makes a new VirdConfigCapabilitiesGuestDomain in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestDomain *vird_config_capabilities_guest_domain_new(void);

/**
 * Reads a VirdConfigCapabilitiesGuestDomain from XML text whose root is <domain>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestDomain *vird_config_capabilities_guest_domain_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Which hypervisor. XML: @type.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVirtType vird_config_capabilities_guest_domain_get_virt_type(VirdConfigCapabilitiesGuestDomain *domain);

/**
 * Which hypervisor. XML: @type. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_domain_get_virt_type_text(VirdConfigCapabilitiesGuestDomain *domain);

/**
 * Sets virt_type. Which hypervisor.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @value: a VirdConfigDomainVirtType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_set_virt_type(VirdConfigCapabilitiesGuestDomain *domain,
                                                         VirdConfigDomainVirtType value,
                                                         VirdError **error);

/**
 * Sets virt_type to any text, also one that this version does not know. Which hypervisor.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_set_virt_type_text(VirdConfigCapabilitiesGuestDomain *domain,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Whether virt_type is there.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_has_virt_type(VirdConfigCapabilitiesGuestDomain *domain);

/**
 * Removes virt_type.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_unset_virt_type(VirdConfigCapabilitiesGuestDomain *domain,
                                                           VirdError **error);

/**
 * Path of its program, if other than that of the architecture. XML: emulator.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_domain_get_emulator(VirdConfigCapabilitiesGuestDomain *domain);

/**
 * Sets emulator. Path of its program, if other than that of the architecture.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_set_emulator(VirdConfigCapabilitiesGuestDomain *domain,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Its machine types, if others than those of the architecture. XML: machine.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuestMachine): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestMachine **vird_config_capabilities_guest_domain_get_machines(VirdConfigCapabilitiesGuestDomain *domain,
                                                                                        size_t *length);

/**
 * Moves an object in as one of machines, at its canonical place. Its machine types, if others than those of the architecture.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @item: a VirdConfigCapabilitiesGuestMachine
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_add_machine(VirdConfigCapabilitiesGuestDomain *domain,
                                                       VirdConfigCapabilitiesGuestMachine *item,
                                                       VirdError **error);

/**
 * Removes one of machines. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @item: a VirdConfigCapabilitiesGuestMachine
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_remove_machine(VirdConfigCapabilitiesGuestDomain *domain,
                                                          VirdConfigCapabilitiesGuestMachine *item,
                                                          VirdError **error);

/**
 * Replaces all of machines. Its machine types, if others than those of the architecture.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigCapabilitiesGuestMachine): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_set_machines(VirdConfigCapabilitiesGuestDomain *domain,
                                                        VirdConfigCapabilitiesGuestMachine *const *items,
                                                        size_t length,
                                                        VirdError **error);

/**
 * Removes all of machines.
 *
 * @domain: a VirdConfigCapabilitiesGuestDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_domain_clear_machines(VirdConfigCapabilitiesGuestDomain *domain,
                                                          VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesGuestMachine.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_MACHINE
 * Since: 0.1
 */
VirdType vird_config_capabilities_guest_machine_get_type(void);

/**
 * Takes another reference.
 *
 * @machine: (nullable): a VirdConfigCapabilitiesGuestMachine
 *
 * Returns: (transfer full) (nullable): @machine itself; NULL if it is no VirdConfigCapabilitiesGuestMachine
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestMachine *vird_config_capabilities_guest_machine_ref(VirdConfigCapabilitiesGuestMachine *machine);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @machine: (nullable): a VirdConfigCapabilitiesGuestMachine, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_guest_machine_unref(VirdConfigCapabilitiesGuestMachine *machine);

/**
 * Makes a new VirdConfigCapabilitiesGuestMachine in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestMachine *vird_config_capabilities_guest_machine_new(void);

/**
 * Reads a VirdConfigCapabilitiesGuestMachine from XML text whose root is <machine>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestMachine *vird_config_capabilities_guest_machine_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Name of the machine type, such as `q35`. XML: ..
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_machine_get_name(VirdConfigCapabilitiesGuestMachine *machine);

/**
 * Sets name. Name of the machine type, such as `q35`.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_set_name(VirdConfigCapabilitiesGuestMachine *machine,
                                                     const char *value,
                                                     VirdError **error);

/**
 * The versioned machine type the name stands for now. XML: @canonical.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_machine_get_canonical(VirdConfigCapabilitiesGuestMachine *machine);

/**
 * Sets canonical. The versioned machine type the name stands for now.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_set_canonical(VirdConfigCapabilitiesGuestMachine *machine,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Most virtual CPUs of such a guest. XML: @maxCpus.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_capabilities_guest_machine_get_max_cpus(VirdConfigCapabilitiesGuestMachine *machine);

/**
 * Sets max_cpus. Most virtual CPUs of such a guest.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_set_max_cpus(VirdConfigCapabilitiesGuestMachine *machine,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether max_cpus is there.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_has_max_cpus(VirdConfigCapabilitiesGuestMachine *machine);

/**
 * Removes max_cpus.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_unset_max_cpus(VirdConfigCapabilitiesGuestMachine *machine,
                                                           VirdError **error);

/**
 * Whether the machine type is about to go. XML: @deprecated.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_get_deprecated(VirdConfigCapabilitiesGuestMachine *machine);

/**
 * Sets deprecated. Whether the machine type is about to go.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_set_deprecated(VirdConfigCapabilitiesGuestMachine *machine,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether deprecated is there.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_has_deprecated(VirdConfigCapabilitiesGuestMachine *machine);

/**
 * Removes deprecated.
 *
 * @machine: a VirdConfigCapabilitiesGuestMachine
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_machine_unset_deprecated(VirdConfigCapabilitiesGuestMachine *machine,
                                                             VirdError **error);

/**
 * The type id of VirdConfigCapabilitiesGuestFeature.
 *
 * Returns: VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_FEATURE
 * Since: 0.1
 */
VirdType vird_config_capabilities_guest_feature_get_type(void);

/**
 * Takes another reference.
 *
 * @feature: (nullable): a VirdConfigCapabilitiesGuestFeature
 *
 * Returns: (transfer full) (nullable): @feature itself; NULL if it is no VirdConfigCapabilitiesGuestFeature
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestFeature *vird_config_capabilities_guest_feature_ref(VirdConfigCapabilitiesGuestFeature *feature);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @feature: (nullable): a VirdConfigCapabilitiesGuestFeature, or NULL
 *
 * Since: 0.1
 */
void vird_config_capabilities_guest_feature_unref(VirdConfigCapabilitiesGuestFeature *feature);

/**
 * Makes a new VirdConfigCapabilitiesGuestFeature in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestFeature *vird_config_capabilities_guest_feature_new(void);

/**
 * Reads a VirdConfigCapabilitiesGuestFeature from XML text whose root is <feature>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigCapabilitiesGuestFeature *vird_config_capabilities_guest_feature_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Name of the feature, such as `acpi`. XML: name().
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_capabilities_guest_feature_get_name(VirdConfigCapabilitiesGuestFeature *feature);

/**
 * Sets name. Name of the feature, such as `acpi`.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_set_name(VirdConfigCapabilitiesGuestFeature *feature,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether guests have it unless told otherwise. XML: @default.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_get_default_state(VirdConfigCapabilitiesGuestFeature *feature);

/**
 * Sets default_state. Whether guests have it unless told otherwise.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_set_default_state(VirdConfigCapabilitiesGuestFeature *feature,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether default_state is there.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_has_default_state(VirdConfigCapabilitiesGuestFeature *feature);

/**
 * Removes default_state.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_unset_default_state(VirdConfigCapabilitiesGuestFeature *feature,
                                                                VirdError **error);

/**
 * Whether it can be turned on and off. XML: @toggle.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_get_toggle(VirdConfigCapabilitiesGuestFeature *feature);

/**
 * Sets toggle. Whether it can be turned on and off.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_set_toggle(VirdConfigCapabilitiesGuestFeature *feature,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether toggle is there.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_has_toggle(VirdConfigCapabilitiesGuestFeature *feature);

/**
 * Removes toggle.
 *
 * @feature: a VirdConfigCapabilitiesGuestFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_capabilities_guest_feature_unset_toggle(VirdConfigCapabilitiesGuestFeature *feature,
                                                         VirdError **error);

#define VIRD_TYPE_CONFIG_CAPABILITIES (vird_config_capabilities_get_type ())
#define VIRD_CONFIG_CAPABILITIES(object) ((VirdConfigCapabilities *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES))
#define VIRD_IS_CONFIG_CAPABILITIES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES))
#define VIRD_TYPE_CONFIG_CAPABILITIES_HOST (vird_config_capabilities_host_get_type ())
#define VIRD_CONFIG_CAPABILITIES_HOST(object) ((VirdConfigCapabilitiesHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_HOST))
#define VIRD_IS_CONFIG_CAPABILITIES_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_HOST))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CPU (vird_config_capabilities_cpu_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CPU(object) ((VirdConfigCapabilitiesCpu *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU))
#define VIRD_IS_CONFIG_CAPABILITIES_CPU(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CPU_MODEL (vird_config_capabilities_cpu_model_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CPU_MODEL(object) ((VirdConfigCapabilitiesCpuModel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU_MODEL))
#define VIRD_IS_CONFIG_CAPABILITIES_CPU_MODEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU_MODEL))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CPU_FEATURE (vird_config_capabilities_cpu_feature_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CPU_FEATURE(object) ((VirdConfigCapabilitiesCpuFeature *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU_FEATURE))
#define VIRD_IS_CONFIG_CAPABILITIES_CPU_FEATURE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU_FEATURE))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CPU_TOPOLOGY (vird_config_capabilities_cpu_topology_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CPU_TOPOLOGY(object) ((VirdConfigCapabilitiesCpuTopology *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU_TOPOLOGY))
#define VIRD_IS_CONFIG_CAPABILITIES_CPU_TOPOLOGY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU_TOPOLOGY))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CPU_PAGES (vird_config_capabilities_cpu_pages_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CPU_PAGES(object) ((VirdConfigCapabilitiesCpuPages *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU_PAGES))
#define VIRD_IS_CONFIG_CAPABILITIES_CPU_PAGES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CPU_PAGES))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CELL (vird_config_capabilities_cell_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CELL(object) ((VirdConfigCapabilitiesCell *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CELL))
#define VIRD_IS_CONFIG_CAPABILITIES_CELL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CELL))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CELL_PAGES (vird_config_capabilities_cell_pages_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CELL_PAGES(object) ((VirdConfigCapabilitiesCellPages *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CELL_PAGES))
#define VIRD_IS_CONFIG_CAPABILITIES_CELL_PAGES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CELL_PAGES))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CELL_CPU (vird_config_capabilities_cell_cpu_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CELL_CPU(object) ((VirdConfigCapabilitiesCellCpu *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CELL_CPU))
#define VIRD_IS_CONFIG_CAPABILITIES_CELL_CPU(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CELL_CPU))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CACHE_BANK (vird_config_capabilities_cache_bank_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CACHE_BANK(object) ((VirdConfigCapabilitiesCacheBank *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CACHE_BANK))
#define VIRD_IS_CONFIG_CAPABILITIES_CACHE_BANK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CACHE_BANK))
#define VIRD_TYPE_CONFIG_CAPABILITIES_CACHE_CONTROL (vird_config_capabilities_cache_control_get_type ())
#define VIRD_CONFIG_CAPABILITIES_CACHE_CONTROL(object) ((VirdConfigCapabilitiesCacheControl *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CACHE_CONTROL))
#define VIRD_IS_CONFIG_CAPABILITIES_CACHE_CONTROL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_CACHE_CONTROL))
#define VIRD_TYPE_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_NODE (vird_config_capabilities_memory_bandwidth_node_get_type ())
#define VIRD_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_NODE(object) ((VirdConfigCapabilitiesMemoryBandwidthNode *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_NODE))
#define VIRD_IS_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_NODE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_NODE))
#define VIRD_TYPE_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_CONTROL (vird_config_capabilities_memory_bandwidth_control_get_type ())
#define VIRD_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_CONTROL(object) ((VirdConfigCapabilitiesMemoryBandwidthControl *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_CONTROL))
#define VIRD_IS_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_CONTROL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_MEMORY_BANDWIDTH_CONTROL))
#define VIRD_TYPE_CONFIG_CAPABILITIES_MONITOR (vird_config_capabilities_monitor_get_type ())
#define VIRD_CONFIG_CAPABILITIES_MONITOR(object) ((VirdConfigCapabilitiesMonitor *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_MONITOR))
#define VIRD_IS_CONFIG_CAPABILITIES_MONITOR(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_MONITOR))
#define VIRD_TYPE_CONFIG_CAPABILITIES_HOST_SECMODEL (vird_config_capabilities_host_secmodel_get_type ())
#define VIRD_CONFIG_CAPABILITIES_HOST_SECMODEL(object) ((VirdConfigCapabilitiesHostSecModel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_HOST_SECMODEL))
#define VIRD_IS_CONFIG_CAPABILITIES_HOST_SECMODEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_HOST_SECMODEL))
#define VIRD_TYPE_CONFIG_CAPABILITIES_HOST_SECMODEL_BASELABEL (vird_config_capabilities_host_secmodel_baselabel_get_type ())
#define VIRD_CONFIG_CAPABILITIES_HOST_SECMODEL_BASELABEL(object) ((VirdConfigCapabilitiesHostSecModelBaseLabel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_HOST_SECMODEL_BASELABEL))
#define VIRD_IS_CONFIG_CAPABILITIES_HOST_SECMODEL_BASELABEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_HOST_SECMODEL_BASELABEL))
#define VIRD_TYPE_CONFIG_CAPABILITIES_GUEST (vird_config_capabilities_guest_get_type ())
#define VIRD_CONFIG_CAPABILITIES_GUEST(object) ((VirdConfigCapabilitiesGuest *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST))
#define VIRD_IS_CONFIG_CAPABILITIES_GUEST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST))
#define VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_ARCH (vird_config_capabilities_guest_arch_get_type ())
#define VIRD_CONFIG_CAPABILITIES_GUEST_ARCH(object) ((VirdConfigCapabilitiesGuestArch *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_ARCH))
#define VIRD_IS_CONFIG_CAPABILITIES_GUEST_ARCH(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_ARCH))
#define VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_DOMAIN (vird_config_capabilities_guest_domain_get_type ())
#define VIRD_CONFIG_CAPABILITIES_GUEST_DOMAIN(object) ((VirdConfigCapabilitiesGuestDomain *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_DOMAIN))
#define VIRD_IS_CONFIG_CAPABILITIES_GUEST_DOMAIN(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_DOMAIN))
#define VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_MACHINE (vird_config_capabilities_guest_machine_get_type ())
#define VIRD_CONFIG_CAPABILITIES_GUEST_MACHINE(object) ((VirdConfigCapabilitiesGuestMachine *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_MACHINE))
#define VIRD_IS_CONFIG_CAPABILITIES_GUEST_MACHINE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_MACHINE))
#define VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_FEATURE (vird_config_capabilities_guest_feature_get_type ())
#define VIRD_CONFIG_CAPABILITIES_GUEST_FEATURE(object) ((VirdConfigCapabilitiesGuestFeature *) vird_object_cast ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_FEATURE))
#define VIRD_IS_CONFIG_CAPABILITIES_GUEST_FEATURE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_CAPABILITIES_GUEST_FEATURE))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_CAPABILITIES_H */
