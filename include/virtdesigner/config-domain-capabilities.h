/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * What a hypervisor can give a guest of one machine type.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_CAPABILITIES_H
#define VIRTDESIGNER_CONFIG_DOMAIN_CAPABILITIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainCapabilitiesEnum.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_ENUM
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_enum_get_type(void);

/**
 * Takes another reference.
 *
 * @object: (nullable): a VirdConfigDomainCapabilitiesEnum
 *
 * Returns: (transfer full) (nullable): @object itself; NULL if it is no VirdConfigDomainCapabilitiesEnum
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum *vird_config_domain_capabilities_enum_ref(VirdConfigDomainCapabilitiesEnum *object);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @object: (nullable): a VirdConfigDomainCapabilitiesEnum, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_enum_unref(VirdConfigDomainCapabilitiesEnum *object);

/**
 * Makes a new VirdConfigDomainCapabilitiesEnum in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum *vird_config_domain_capabilities_enum_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesEnum from XML text whose root is <enum>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum *vird_config_domain_capabilities_enum_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Name of the set, such as `bus`. XML: @name.
 *
 * @object: a VirdConfigDomainCapabilitiesEnum
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_enum_get_name(VirdConfigDomainCapabilitiesEnum *object);

/**
 * Sets name. Name of the set, such as `bus`.
 *
 * @object: a VirdConfigDomainCapabilitiesEnum
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_enum_set_name(VirdConfigDomainCapabilitiesEnum *object,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The values. XML: value.
 *
 * @object: a VirdConfigDomainCapabilitiesEnum
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_enum_get_values(VirdConfigDomainCapabilitiesEnum *object,
                                                       size_t *length);

/**
 * Adds one to values. The values.
 *
 * @object: a VirdConfigDomainCapabilitiesEnum
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_enum_add_value(VirdConfigDomainCapabilitiesEnum *object,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Replaces all of values. The values.
 *
 * @object: a VirdConfigDomainCapabilitiesEnum
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_enum_set_values(VirdConfigDomainCapabilitiesEnum *object,
                                                     const char *const *values,
                                                     VirdError **error);

/**
 * Removes all of values.
 *
 * @object: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_enum_clear_values(VirdConfigDomainCapabilitiesEnum *object,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilities.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_get_type(void);

/**
 * Takes another reference.
 *
 * @capabilities: (nullable): a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): @capabilities itself; NULL if it is no VirdConfigDomainCapabilities
 * Since: 0.1
 */
VirdConfigDomainCapabilities *vird_config_domain_capabilities_ref(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @capabilities: (nullable): a VirdConfigDomainCapabilities, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_unref(VirdConfigDomainCapabilities *capabilities);

/**
 * Makes a new VirdConfigDomainCapabilities in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilities *vird_config_domain_capabilities_new(void);

/**
 * Reads a VirdConfigDomainCapabilities from XML text whose root is <domainCapabilities>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilities *vird_config_domain_capabilities_new_from_xml(const char *xml,
                                                                           VirdError **error);

/**
 * Path of the hypervisor's program. XML: path.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_get_path(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets path. Path of the hypervisor's program.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_path(VirdConfigDomainCapabilities *capabilities,
                                              const char *value,
                                              VirdError **error);

/**
 * The hypervisor. XML: domain.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVirtType vird_config_domain_capabilities_get_virt_type(VirdConfigDomainCapabilities *capabilities);

/**
 * The hypervisor. XML: domain. As the text that the document has, known or not.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_get_virt_type_text(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets virt_type. The hypervisor.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: a VirdConfigDomainVirtType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_virt_type(VirdConfigDomainCapabilities *capabilities,
                                                   VirdConfigDomainVirtType value,
                                                   VirdError **error);

/**
 * Sets virt_type to any text, also one that this version does not know. The hypervisor.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_virt_type_text(VirdConfigDomainCapabilities *capabilities,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether virt_type is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_virt_type(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes virt_type.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_virt_type(VirdConfigDomainCapabilities *capabilities,
                                                     VirdError **error);

/**
 * The machine type this is about. XML: machine.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_get_machine(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets machine. The machine type this is about.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_machine(VirdConfigDomainCapabilities *capabilities,
                                                 const char *value,
                                                 VirdError **error);

/**
 * The CPU architecture this is about. XML: arch.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_get_arch(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets arch. The CPU architecture this is about.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_arch(VirdConfigDomainCapabilities *capabilities,
                                              const char *value,
                                              VirdError **error);

/**
 * Most virtual CPUs. XML: vcpu/@max.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_get_vcpu_max(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets vcpu_max. Most virtual CPUs.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_vcpu_max(VirdConfigDomainCapabilities *capabilities,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether vcpu_max is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_vcpu_max(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes vcpu_max.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_vcpu_max(VirdConfigDomainCapabilities *capabilities,
                                                    VirdError **error);

/**
 * Whether there are I/O threads. XML: iothreads/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_iothreads_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets iothreads_supported. Whether there are I/O threads.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_iothreads_supported(VirdConfigDomainCapabilities *capabilities,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether iothreads_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_iothreads_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes iothreads_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_iothreads_supported(VirdConfigDomainCapabilities *capabilities,
                                                               VirdError **error);

/**
 * What can be booted. XML: os.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesOs *vird_config_domain_capabilities_get_os(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives os, made at its place if it is not there. What can be booted.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesOs *vird_config_domain_capabilities_ensure_os(VirdConfigDomainCapabilities *capabilities,
                                                                          VirdError **error);

/**
 * Moves an object in as os, in place of the one that is there. What can be booted.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_os(VirdConfigDomainCapabilities *capabilities,
                                            VirdConfigDomainCapabilitiesOs *child,
                                            VirdError **error);

/**
 * Ways to choose a CPU. XML: cpu/mode.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesCpuMode): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuMode **vird_config_domain_capabilities_get_cpu_modes(VirdConfigDomainCapabilities *capabilities,
                                                                                    size_t *length);

/**
 * Moves an object in as one of cpu_modes, at its canonical place. Ways to choose a CPU.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @item: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_add_cpu_mode(VirdConfigDomainCapabilities *capabilities,
                                                  VirdConfigDomainCapabilitiesCpuMode *item,
                                                  VirdError **error);

/**
 * Removes one of cpu_modes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @item: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_remove_cpu_mode(VirdConfigDomainCapabilities *capabilities,
                                                     VirdConfigDomainCapabilitiesCpuMode *item,
                                                     VirdError **error);

/**
 * Replaces all of cpu_modes. Ways to choose a CPU.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesCpuMode): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_cpu_modes(VirdConfigDomainCapabilities *capabilities,
                                                   VirdConfigDomainCapabilitiesCpuMode *const *items,
                                                   size_t length,
                                                   VirdError **error);

/**
 * Removes all of cpu_modes.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_clear_cpu_modes(VirdConfigDomainCapabilities *capabilities,
                                                     VirdError **error);

/**
 * What memory can be backed by. XML: memoryBacking.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesMemoryBacking *vird_config_domain_capabilities_get_memory_backing(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives memory_backing, made at its place if it is not there. What memory can be backed by.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesMemoryBacking *vird_config_domain_capabilities_ensure_memory_backing(VirdConfigDomainCapabilities *capabilities,
                                                                                                 VirdError **error);

/**
 * Moves an object in as memory_backing, in place of the one that is there. What memory can be backed by.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_memory_backing(VirdConfigDomainCapabilities *capabilities,
                                                        VirdConfigDomainCapabilitiesMemoryBacking *child,
                                                        VirdError **error);

/**
 * What there is of disks. XML: devices/disk.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesDisk *vird_config_domain_capabilities_get_disk(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives disk, made at its place if it is not there. What there is of disks.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesDisk *vird_config_domain_capabilities_ensure_disk(VirdConfigDomainCapabilities *capabilities,
                                                                              VirdError **error);

/**
 * Moves an object in as disk, in place of the one that is there. What there is of disks.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_disk(VirdConfigDomainCapabilities *capabilities,
                                              VirdConfigDomainCapabilitiesDisk *child,
                                              VirdError **error);

/**
 * What there is of displays. XML: devices/graphics.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesGraphics *vird_config_domain_capabilities_get_graphics(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives graphics, made at its place if it is not there. What there is of displays.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesGraphics *vird_config_domain_capabilities_ensure_graphics(VirdConfigDomainCapabilities *capabilities,
                                                                                      VirdError **error);

/**
 * Moves an object in as graphics, in place of the one that is there. What there is of displays.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_graphics(VirdConfigDomainCapabilities *capabilities,
                                                  VirdConfigDomainCapabilitiesGraphics *child,
                                                  VirdError **error);

/**
 * What there is of video cards. XML: devices/video.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesVideo *vird_config_domain_capabilities_get_video(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives video, made at its place if it is not there. What there is of video cards.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesVideo *vird_config_domain_capabilities_ensure_video(VirdConfigDomainCapabilities *capabilities,
                                                                                VirdError **error);

/**
 * Moves an object in as video, in place of the one that is there. What there is of video cards.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_video(VirdConfigDomainCapabilities *capabilities,
                                               VirdConfigDomainCapabilitiesVideo *child,
                                               VirdError **error);

/**
 * What there is of host devices. XML: devices/hostdev.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHostdev *vird_config_domain_capabilities_get_hostdev(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives hostdev, made at its place if it is not there. What there is of host devices.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHostdev *vird_config_domain_capabilities_ensure_hostdev(VirdConfigDomainCapabilities *capabilities,
                                                                                    VirdError **error);

/**
 * Moves an object in as hostdev, in place of the one that is there. What there is of host devices.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_hostdev(VirdConfigDomainCapabilities *capabilities,
                                                 VirdConfigDomainCapabilitiesHostdev *child,
                                                 VirdError **error);

/**
 * What there is of random number generators. XML: devices/rng.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRng *vird_config_domain_capabilities_get_rng(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives rng, made at its place if it is not there. What there is of random number generators.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRng *vird_config_domain_capabilities_ensure_rng(VirdConfigDomainCapabilities *capabilities,
                                                                            VirdError **error);

/**
 * Moves an object in as rng, in place of the one that is there. What there is of random number generators.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_rng(VirdConfigDomainCapabilities *capabilities,
                                             VirdConfigDomainCapabilitiesRng *child,
                                             VirdError **error);

/**
 * What there is of shared directories. XML: devices/filesystem.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesFilesystem *vird_config_domain_capabilities_get_filesystem(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives filesystem, made at its place if it is not there. What there is of shared directories.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesFilesystem *vird_config_domain_capabilities_ensure_filesystem(VirdConfigDomainCapabilities *capabilities,
                                                                                          VirdError **error);

/**
 * Moves an object in as filesystem, in place of the one that is there. What there is of shared directories.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_filesystem(VirdConfigDomainCapabilities *capabilities,
                                                    VirdConfigDomainCapabilitiesFilesystem *child,
                                                    VirdError **error);

/**
 * What there is of TPMs. XML: devices/tpm.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesTpm *vird_config_domain_capabilities_get_tpm(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives tpm, made at its place if it is not there. What there is of TPMs.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesTpm *vird_config_domain_capabilities_ensure_tpm(VirdConfigDomainCapabilities *capabilities,
                                                                            VirdError **error);

/**
 * Moves an object in as tpm, in place of the one that is there. What there is of TPMs.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_tpm(VirdConfigDomainCapabilities *capabilities,
                                             VirdConfigDomainCapabilitiesTpm *child,
                                             VirdError **error);

/**
 * What there is of redirected devices. XML: devices/redirdev.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRedirdev *vird_config_domain_capabilities_get_redirdev(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives redirdev, made at its place if it is not there. What there is of redirected devices.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRedirdev *vird_config_domain_capabilities_ensure_redirdev(VirdConfigDomainCapabilities *capabilities,
                                                                                      VirdError **error);

/**
 * Moves an object in as redirdev, in place of the one that is there. What there is of redirected devices.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_redirdev(VirdConfigDomainCapabilities *capabilities,
                                                  VirdConfigDomainCapabilitiesRedirdev *child,
                                                  VirdError **error);

/**
 * What there is of channels. XML: devices/channel.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesChannel *vird_config_domain_capabilities_get_channel(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives channel, made at its place if it is not there. What there is of channels.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesChannel *vird_config_domain_capabilities_ensure_channel(VirdConfigDomainCapabilities *capabilities,
                                                                                    VirdError **error);

/**
 * Moves an object in as channel, in place of the one that is there. What there is of channels.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_channel(VirdConfigDomainCapabilities *capabilities,
                                                 VirdConfigDomainCapabilitiesChannel *child,
                                                 VirdError **error);

/**
 * What there is of crypto devices. XML: devices/crypto.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCrypto *vird_config_domain_capabilities_get_crypto(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives crypto, made at its place if it is not there. What there is of crypto devices.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCrypto *vird_config_domain_capabilities_ensure_crypto(VirdConfigDomainCapabilities *capabilities,
                                                                                  VirdError **error);

/**
 * Moves an object in as crypto, in place of the one that is there. What there is of crypto devices.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_crypto(VirdConfigDomainCapabilities *capabilities,
                                                VirdConfigDomainCapabilitiesCrypto *child,
                                                VirdError **error);

/**
 * What there is of interfaces. XML: devices/interface.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesInterface *vird_config_domain_capabilities_get_net_interface(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives net_interface, made at its place if it is not there. What there is of interfaces.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesInterface *vird_config_domain_capabilities_ensure_net_interface(VirdConfigDomainCapabilities *capabilities,
                                                                                            VirdError **error);

/**
 * Moves an object in as net_interface, in place of the one that is there. What there is of interfaces.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_net_interface(VirdConfigDomainCapabilities *capabilities,
                                                       VirdConfigDomainCapabilitiesInterface *child,
                                                       VirdError **error);

/**
 * What there is of panic notifiers. XML: devices/panic.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesPanic *vird_config_domain_capabilities_get_panic(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives panic, made at its place if it is not there. What there is of panic notifiers.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesPanic *vird_config_domain_capabilities_ensure_panic(VirdConfigDomainCapabilities *capabilities,
                                                                                VirdError **error);

/**
 * Moves an object in as panic, in place of the one that is there. What there is of panic notifiers.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_panic(VirdConfigDomainCapabilities *capabilities,
                                               VirdConfigDomainCapabilitiesPanic *child,
                                               VirdError **error);

/**
 * What there is of consoles. XML: devices/console.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesConsole *vird_config_domain_capabilities_get_console(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives console, made at its place if it is not there. What there is of consoles.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesConsole *vird_config_domain_capabilities_ensure_console(VirdConfigDomainCapabilities *capabilities,
                                                                                    VirdError **error);

/**
 * Moves an object in as console, in place of the one that is there. What there is of consoles.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_console(VirdConfigDomainCapabilities *capabilities,
                                                 VirdConfigDomainCapabilitiesConsole *child,
                                                 VirdError **error);

/**
 * Whether there is support for the Arm interrupt controller. XML: features/gic/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_gic_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets gic_supported. Whether there is support for the Arm interrupt controller.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_gic_supported(VirdConfigDomainCapabilities *capabilities,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether gic_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_gic_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes gic_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_gic_supported(VirdConfigDomainCapabilities *capabilities,
                                                         VirdError **error);

/**
 * Whether there is support for the core information device. XML: features/vmcoreinfo/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_vmcoreinfo_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets vmcoreinfo_supported. Whether there is support for the core information device.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_vmcoreinfo_supported(VirdConfigDomainCapabilities *capabilities,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether vmcoreinfo_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_vmcoreinfo_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes vmcoreinfo_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_vmcoreinfo_supported(VirdConfigDomainCapabilities *capabilities,
                                                                VirdError **error);

/**
 * Whether there is support for generation ids. XML: features/genid/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_genid_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets genid_supported. Whether there is support for generation ids.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_genid_supported(VirdConfigDomainCapabilities *capabilities,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether genid_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_genid_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes genid_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_genid_supported(VirdConfigDomainCapabilities *capabilities,
                                                           VirdError **error);

/**
 * Whether there is support for backing chains given in the document. XML: features/backingStoreInput/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_backing_store_input_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets backing_store_input_supported. Whether there is support for backing chains given in the document.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_backing_store_input_supported(VirdConfigDomainCapabilities *capabilities,
                                                                       bool value,
                                                                       VirdError **error);

/**
 * Whether backing_store_input_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_backing_store_input_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes backing_store_input_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_backing_store_input_supported(VirdConfigDomainCapabilities *capabilities,
                                                                         VirdError **error);

/**
 * Whether there is support for backups of running guests. XML: features/backup/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_backup_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets backup_supported. Whether there is support for backups of running guests.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_backup_supported(VirdConfigDomainCapabilities *capabilities,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether backup_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_backup_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes backup_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_backup_supported(VirdConfigDomainCapabilities *capabilities,
                                                            VirdError **error);

/**
 * Whether there is support for asynchronous teardown. XML: features/async-teardown/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_async_teardown_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets async_teardown_supported. Whether there is support for asynchronous teardown.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_async_teardown_supported(VirdConfigDomainCapabilities *capabilities,
                                                                  bool value,
                                                                  VirdError **error);

/**
 * Whether async_teardown_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_async_teardown_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes async_teardown_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_async_teardown_supported(VirdConfigDomainCapabilities *capabilities,
                                                                    VirdError **error);

/**
 * Whether there is support for IBM secure execution. XML: features/s390-pv/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_s390_pv_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets s390_pv_supported. Whether there is support for IBM secure execution.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_s390_pv_supported(VirdConfigDomainCapabilities *capabilities,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether s390_pv_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_s390_pv_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes s390_pv_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_s390_pv_supported(VirdConfigDomainCapabilities *capabilities,
                                                             VirdError **error);

/**
 * Whether there is support for turning the PS/2 controller on and off. XML: features/ps2/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_ps2_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets ps2_supported. Whether there is support for turning the PS/2 controller on and off.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_ps2_supported(VirdConfigDomainCapabilities *capabilities,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether ps2_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_ps2_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes ps2_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_ps2_supported(VirdConfigDomainCapabilities *capabilities,
                                                         VirdError **error);

/**
 * What there is of AMD encrypted guests. XML: features/sev.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSev *vird_config_domain_capabilities_get_sev(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives sev, made at its place if it is not there. What there is of AMD encrypted guests.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSev *vird_config_domain_capabilities_ensure_sev(VirdConfigDomainCapabilities *capabilities,
                                                                            VirdError **error);

/**
 * Moves an object in as sev, in place of the one that is there. What there is of AMD encrypted guests.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_sev(VirdConfigDomainCapabilities *capabilities,
                                             VirdConfigDomainCapabilitiesSev *child,
                                             VirdError **error);

/**
 * What there is of Intel enclaves. XML: features/sgx.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgx *vird_config_domain_capabilities_get_sgx(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives sgx, made at its place if it is not there. What there is of Intel enclaves.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgx *vird_config_domain_capabilities_ensure_sgx(VirdConfigDomainCapabilities *capabilities,
                                                                            VirdError **error);

/**
 * Moves an object in as sgx, in place of the one that is there. What there is of Intel enclaves.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_sgx(VirdConfigDomainCapabilities *capabilities,
                                             VirdConfigDomainCapabilitiesSgx *child,
                                             VirdError **error);

/**
 * Which Hyper-V enlightenments there are. XML: features/hyperv.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHyperv *vird_config_domain_capabilities_get_hyperv(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives hyperv, made at its place if it is not there. Which Hyper-V enlightenments there are.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHyperv *vird_config_domain_capabilities_ensure_hyperv(VirdConfigDomainCapabilities *capabilities,
                                                                                  VirdError **error);

/**
 * Moves an object in as hyperv, in place of the one that is there. Which Hyper-V enlightenments there are.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_hyperv(VirdConfigDomainCapabilities *capabilities,
                                                VirdConfigDomainCapabilitiesHyperv *child,
                                                VirdError **error);

/**
 * Whether there is support for Intel trust domains. XML: features/tdx/@supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_get_tdx_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Sets tdx_supported. Whether there is support for Intel trust domains.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_tdx_supported(VirdConfigDomainCapabilities *capabilities,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether tdx_supported is there.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_has_tdx_supported(VirdConfigDomainCapabilities *capabilities);

/**
 * Removes tdx_supported.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_unset_tdx_supported(VirdConfigDomainCapabilities *capabilities,
                                                         VirdError **error);

/**
 * Versions of the Arm interrupt controller. XML: features/gic/enum[@name='version']/value.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_get_gic_versions(VirdConfigDomainCapabilities *capabilities,
                                                        size_t *length);

/**
 * Adds one to gic_versions. Versions of the Arm interrupt controller.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_add_gic_version(VirdConfigDomainCapabilities *capabilities,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Replaces all of gic_versions. Versions of the Arm interrupt controller.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_gic_versions(VirdConfigDomainCapabilities *capabilities,
                                                      const char *const *values,
                                                      VirdError **error);

/**
 * Removes all of gic_versions.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_clear_gic_versions(VirdConfigDomainCapabilities *capabilities,
                                                        VirdError **error);

/**
 * Which technologies shield a guest from its host. XML: features/launchSecurity.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLaunchSecurity *vird_config_domain_capabilities_get_launch_security(VirdConfigDomainCapabilities *capabilities);

/**
 * Gives launch_security, made at its place if it is not there. Which technologies shield a guest from its host.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLaunchSecurity *vird_config_domain_capabilities_ensure_launch_security(VirdConfigDomainCapabilities *capabilities,
                                                                                                   VirdError **error);

/**
 * Moves an object in as launch_security, in place of the one that is there. Which technologies shield a guest from its host.
 *
 * @capabilities: a VirdConfigDomainCapabilities
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_set_launch_security(VirdConfigDomainCapabilities *capabilities,
                                                         VirdConfigDomainCapabilitiesLaunchSecurity *child,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesOs.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_OS
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_os_get_type(void);

/**
 * Takes another reference.
 *
 * @os: (nullable): a VirdConfigDomainCapabilitiesOs
 *
 * Returns: (transfer full) (nullable): @os itself; NULL if it is no VirdConfigDomainCapabilitiesOs
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesOs *vird_config_domain_capabilities_os_ref(VirdConfigDomainCapabilitiesOs *os);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @os: (nullable): a VirdConfigDomainCapabilitiesOs, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_os_unref(VirdConfigDomainCapabilitiesOs *os);

/**
 * Makes a new VirdConfigDomainCapabilitiesOs in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesOs *vird_config_domain_capabilities_os_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesOs from XML text whose root is <os>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesOs *vird_config_domain_capabilities_os_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_get_supported(VirdConfigDomainCapabilitiesOs *os);

/**
 * Sets supported. Whether there is support at all.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_set_supported(VirdConfigDomainCapabilitiesOs *os,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether supported is there.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_has_supported(VirdConfigDomainCapabilitiesOs *os);

/**
 * Removes supported.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_unset_supported(VirdConfigDomainCapabilitiesOs *os,
                                                        VirdError **error);

/**
 * Kinds of firmware libvirt can pick itself; empty if it cannot. XML: enum[@name='firmware']/value.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_os_get_firmwares(VirdConfigDomainCapabilitiesOs *os,
                                                        size_t *length);

/**
 * Adds one to firmwares. Kinds of firmware libvirt can pick itself; empty if it cannot.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_add_firmware(VirdConfigDomainCapabilitiesOs *os,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Replaces all of firmwares. Kinds of firmware libvirt can pick itself; empty if it cannot.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_set_firmwares(VirdConfigDomainCapabilitiesOs *os,
                                                      const char *const *values,
                                                      VirdError **error);

/**
 * Removes all of firmwares.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_clear_firmwares(VirdConfigDomainCapabilitiesOs *os,
                                                        VirdError **error);

/**
 * Which firmware images there are. XML: loader.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLoader *vird_config_domain_capabilities_os_get_loader(VirdConfigDomainCapabilitiesOs *os);

/**
 * Gives loader, made at its place if it is not there. Which firmware images there are.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLoader *vird_config_domain_capabilities_os_ensure_loader(VirdConfigDomainCapabilitiesOs *os,
                                                                                     VirdError **error);

/**
 * Moves an object in as loader, in place of the one that is there. Which firmware images there are.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_set_loader(VirdConfigDomainCapabilitiesOs *os,
                                                   VirdConfigDomainCapabilitiesLoader *child,
                                                   VirdError **error);

/**
 * Whether properties can be asked of the firmware. XML: firmwareFeatures/@supported.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_get_firmware_features_supported(VirdConfigDomainCapabilitiesOs *os);

/**
 * Sets firmware_features_supported. Whether properties can be asked of the firmware.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_set_firmware_features_supported(VirdConfigDomainCapabilitiesOs *os,
                                                                        bool value,
                                                                        VirdError **error);

/**
 * Whether firmware_features_supported is there.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_has_firmware_features_supported(VirdConfigDomainCapabilitiesOs *os);

/**
 * Removes firmware_features_supported.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_unset_firmware_features_supported(VirdConfigDomainCapabilitiesOs *os,
                                                                          VirdError **error);

/**
 * Whether firmware with and without secure boot can be asked for. XML: firmwareFeatures/enum[@name='secureBoot']/value.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_os_get_secure_boot_values(VirdConfigDomainCapabilitiesOs *os,
                                                                 size_t *length);

/**
 * Adds one to secure_boot_values. Whether firmware with and without secure boot can be asked for.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_add_secure_boot_value(VirdConfigDomainCapabilitiesOs *os,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Replaces all of secure_boot_values. Whether firmware with and without secure boot can be asked for.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_set_secure_boot_values(VirdConfigDomainCapabilitiesOs *os,
                                                               const char *const *values,
                                                               VirdError **error);

/**
 * Removes all of secure_boot_values.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_clear_secure_boot_values(VirdConfigDomainCapabilitiesOs *os,
                                                                 VirdError **error);

/**
 * Whether firmware with and without enrolled keys can be asked for. XML: firmwareFeatures/enum[@name='enrolledKeys']/value.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_os_get_enrolled_keys_values(VirdConfigDomainCapabilitiesOs *os,
                                                                   size_t *length);

/**
 * Adds one to enrolled_keys_values. Whether firmware with and without enrolled keys can be asked for.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_add_enrolled_keys_value(VirdConfigDomainCapabilitiesOs *os,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Replaces all of enrolled_keys_values. Whether firmware with and without enrolled keys can be asked for.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_set_enrolled_keys_values(VirdConfigDomainCapabilitiesOs *os,
                                                                 const char *const *values,
                                                                 VirdError **error);

/**
 * Removes all of enrolled_keys_values.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_clear_enrolled_keys_values(VirdConfigDomainCapabilitiesOs *os,
                                                                   VirdError **error);

/**
 * Whether UEFI variables can be kept by the hypervisor as JSON. XML: varstore/@supported.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_get_varstore_supported(VirdConfigDomainCapabilitiesOs *os);

/**
 * Sets varstore_supported. Whether UEFI variables can be kept by the hypervisor as JSON.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_set_varstore_supported(VirdConfigDomainCapabilitiesOs *os,
                                                               bool value,
                                                               VirdError **error);

/**
 * Whether varstore_supported is there.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_has_varstore_supported(VirdConfigDomainCapabilitiesOs *os);

/**
 * Removes varstore_supported.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_unset_varstore_supported(VirdConfigDomainCapabilitiesOs *os,
                                                                 VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_os_get_enums(VirdConfigDomainCapabilitiesOs *os,
                                                                                size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_add_enum(VirdConfigDomainCapabilitiesOs *os,
                                                 VirdConfigDomainCapabilitiesEnum *item,
                                                 VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_remove_enum(VirdConfigDomainCapabilitiesOs *os,
                                                    VirdConfigDomainCapabilitiesEnum *item,
                                                    VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_set_enums(VirdConfigDomainCapabilitiesOs *os,
                                                  VirdConfigDomainCapabilitiesEnum *const *items,
                                                  size_t length,
                                                  VirdError **error);

/**
 * Removes all of enums.
 *
 * @os: a VirdConfigDomainCapabilitiesOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_os_clear_enums(VirdConfigDomainCapabilitiesOs *os,
                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesLoader.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_LOADER
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_loader_get_type(void);

/**
 * Takes another reference.
 *
 * @loader: (nullable): a VirdConfigDomainCapabilitiesLoader
 *
 * Returns: (transfer full) (nullable): @loader itself; NULL if it is no VirdConfigDomainCapabilitiesLoader
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLoader *vird_config_domain_capabilities_loader_ref(VirdConfigDomainCapabilitiesLoader *loader);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @loader: (nullable): a VirdConfigDomainCapabilitiesLoader, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_loader_unref(VirdConfigDomainCapabilitiesLoader *loader);

/**
 * Makes a new VirdConfigDomainCapabilitiesLoader in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLoader *vird_config_domain_capabilities_loader_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesLoader from XML text whose root is <loader>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLoader *vird_config_domain_capabilities_loader_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_get_supported(VirdConfigDomainCapabilitiesLoader *loader);

/**
 * Sets supported. Whether there is support at all.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_set_supported(VirdConfigDomainCapabilitiesLoader *loader,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether supported is there.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_has_supported(VirdConfigDomainCapabilitiesLoader *loader);

/**
 * Removes supported.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_unset_supported(VirdConfigDomainCapabilitiesLoader *loader,
                                                            VirdError **error);

/**
 * Paths of firmware images, of any architecture. XML: value.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_loader_get_paths(VirdConfigDomainCapabilitiesLoader *loader,
                                                        size_t *length);

/**
 * Adds one to paths. Paths of firmware images, of any architecture.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_add_path(VirdConfigDomainCapabilitiesLoader *loader,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Replaces all of paths. Paths of firmware images, of any architecture.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_set_paths(VirdConfigDomainCapabilitiesLoader *loader,
                                                      const char *const *values,
                                                      VirdError **error);

/**
 * Removes all of paths.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_clear_paths(VirdConfigDomainCapabilitiesLoader *loader,
                                                        VirdError **error);

/**
 * Ways to map a firmware image. XML: enum[@name='type']/value.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_loader_get_types(VirdConfigDomainCapabilitiesLoader *loader,
                                                        size_t *length);

/**
 * Adds one to types. Ways to map a firmware image.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_add_type(VirdConfigDomainCapabilitiesLoader *loader,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Replaces all of types. Ways to map a firmware image.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_set_types(VirdConfigDomainCapabilitiesLoader *loader,
                                                      const char *const *values,
                                                      VirdError **error);

/**
 * Removes all of types.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_clear_types(VirdConfigDomainCapabilitiesLoader *loader,
                                                        VirdError **error);

/**
 * Whether an image can be mapped read-only (`yes`) and writable (`no`). XML: enum[@name='readonly']/value.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_loader_get_readonly_values(VirdConfigDomainCapabilitiesLoader *loader,
                                                                  size_t *length);

/**
 * Adds one to readonly_values. Whether an image can be mapped read-only (`yes`) and writable (`no`).
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_add_readonly_value(VirdConfigDomainCapabilitiesLoader *loader,
                                                               const char *value,
                                                               VirdError **error);

/**
 * Replaces all of readonly_values. Whether an image can be mapped read-only (`yes`) and writable (`no`).
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_set_readonly_values(VirdConfigDomainCapabilitiesLoader *loader,
                                                                const char *const *values,
                                                                VirdError **error);

/**
 * Removes all of readonly_values.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_clear_readonly_values(VirdConfigDomainCapabilitiesLoader *loader,
                                                                  VirdError **error);

/**
 * Whether images with and without secure boot can be asked for. XML: enum[@name='secure']/value.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_loader_get_secure_values(VirdConfigDomainCapabilitiesLoader *loader,
                                                                size_t *length);

/**
 * Adds one to secure_values. Whether images with and without secure boot can be asked for.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_add_secure_value(VirdConfigDomainCapabilitiesLoader *loader,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Replaces all of secure_values. Whether images with and without secure boot can be asked for.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_set_secure_values(VirdConfigDomainCapabilitiesLoader *loader,
                                                              const char *const *values,
                                                              VirdError **error);

/**
 * Removes all of secure_values.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_clear_secure_values(VirdConfigDomainCapabilitiesLoader *loader,
                                                                VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_loader_get_enums(VirdConfigDomainCapabilitiesLoader *loader,
                                                                                    size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_add_enum(VirdConfigDomainCapabilitiesLoader *loader,
                                                     VirdConfigDomainCapabilitiesEnum *item,
                                                     VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_remove_enum(VirdConfigDomainCapabilitiesLoader *loader,
                                                        VirdConfigDomainCapabilitiesEnum *item,
                                                        VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_set_enums(VirdConfigDomainCapabilitiesLoader *loader,
                                                      VirdConfigDomainCapabilitiesEnum *const *items,
                                                      size_t length,
                                                      VirdError **error);

/**
 * Removes all of enums.
 *
 * @loader: a VirdConfigDomainCapabilitiesLoader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_loader_clear_enums(VirdConfigDomainCapabilitiesLoader *loader,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesCpuMode.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_MODE
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_cpu_mode_get_type(void);

/**
 * Takes another reference.
 *
 * @mode: (nullable): a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: (transfer full) (nullable): @mode itself; NULL if it is no VirdConfigDomainCapabilitiesCpuMode
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuMode *vird_config_domain_capabilities_cpu_mode_ref(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @mode: (nullable): a VirdConfigDomainCapabilitiesCpuMode, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_cpu_mode_unref(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Makes a new VirdConfigDomainCapabilitiesCpuMode in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuMode *vird_config_domain_capabilities_cpu_mode_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesCpuMode from XML text whose root is <mode>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuMode *vird_config_domain_capabilities_cpu_mode_new_from_xml(const char *xml,
                                                                                           VirdError **error);

/**
 * Which way. XML: @name.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CPU_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuMode vird_config_domain_capabilities_cpu_mode_get_name(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Which way. XML: @name. As the text that the document has, known or not.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_mode_get_name_text(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Sets name. Which way.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: a VirdConfigDomainCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_name(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                       VirdConfigDomainCpuMode value,
                                                       VirdError **error);

/**
 * Sets name to any text, also one that this version does not know. Which way.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_name_text(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether name is there.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_has_name(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Removes name.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_unset_name(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                         VirdError **error);

/**
 * Whether it can be used. XML: @supported.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_get_supported(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Sets supported. Whether it can be used.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_supported(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether supported is there.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_has_supported(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Removes supported.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_unset_supported(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                              VirdError **error);

/**
 * Whether features that prevent migration can be left out of the host's CPU. XML: enum[@name='hostPassthroughMigratable']/value.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_cpu_mode_get_migratable_values(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                      size_t *length);

/**
 * Adds one to migratable_values. Whether features that prevent migration can be left out of the host's CPU.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_add_migratable_value(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * Replaces all of migratable_values. Whether features that prevent migration can be left out of the host's CPU.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_migratable_values(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                    const char *const *values,
                                                                    VirdError **error);

/**
 * Removes all of migratable_values.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_clear_migratable_values(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                      VirdError **error);

/**
 * Whether features that prevent migration can be left out of the largest CPU. XML: enum[@name='maximumMigratable']/value.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_cpu_mode_get_maximum_migratable_values(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                              size_t *length);

/**
 * Adds one to maximum_migratable_values. Whether features that prevent migration can be left out of the largest CPU.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_add_maximum_migratable_value(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                           const char *value,
                                                                           VirdError **error);

/**
 * Replaces all of maximum_migratable_values. Whether features that prevent migration can be left out of the largest CPU.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_maximum_migratable_values(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                            const char *const *values,
                                                                            VirdError **error);

/**
 * Removes all of maximum_migratable_values.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_clear_maximum_migratable_values(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                              VirdError **error);

/**
 * Model the host's CPU comes down to, for the mode `host-model`. XML: model.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_mode_get_model(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Sets model. Model the host's CPU comes down to, for the mode `host-model`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_model(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether a lesser model may be taken, for the mode `host-model`. XML: model/@fallback.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_FALLBACK_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CPU_FALLBACK_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuFallback vird_config_domain_capabilities_cpu_mode_get_fallback(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Whether a lesser model may be taken, for the mode `host-model`. XML: model/@fallback. As the text that the document has, known or not.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_mode_get_fallback_text(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Sets fallback. Whether a lesser model may be taken, for the mode `host-model`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: a VirdConfigDomainCpuFallback
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_fallback(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                           VirdConfigDomainCpuFallback value,
                                                           VirdError **error);

/**
 * Sets fallback to any text, also one that this version does not know. Whether a lesser model may be taken, for the mode `host-model`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_fallback_text(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether fallback is there.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_has_fallback(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Removes fallback.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_unset_fallback(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                             VirdError **error);

/**
 * CPU models, for the mode `custom`. XML: model.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesCpuModel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuModel **vird_config_domain_capabilities_cpu_mode_get_models(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                                           size_t *length);

/**
 * Moves an object in as one of models, at its canonical place. CPU models, for the mode `custom`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @item: a VirdConfigDomainCapabilitiesCpuModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_add_model(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                        VirdConfigDomainCapabilitiesCpuModel *item,
                                                        VirdError **error);

/**
 * Removes one of models. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @item: a VirdConfigDomainCapabilitiesCpuModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_remove_model(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                           VirdConfigDomainCapabilitiesCpuModel *item,
                                                           VirdError **error);

/**
 * Replaces all of models. CPU models, for the mode `custom`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesCpuModel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_models(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                         VirdConfigDomainCapabilitiesCpuModel *const *items,
                                                         size_t length,
                                                         VirdError **error);

/**
 * Removes all of models.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_clear_models(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                           VirdError **error);

/**
 * Vendor of the CPU, for the mode `host-model`. XML: vendor.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_mode_get_vendor(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Sets vendor. Vendor of the CPU, for the mode `host-model`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_vendor(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whose physical address width a guest sees. XML: maxphysaddr/@mode.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_MAX_PHYS_ADDR_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CPU_MAX_PHYS_ADDR_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuMaxPhysAddrMode vird_config_domain_capabilities_cpu_mode_get_maxphysaddr_mode(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Whose physical address width a guest sees. XML: maxphysaddr/@mode. As the text that the document has, known or not.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_mode_get_maxphysaddr_mode_text(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Sets maxphysaddr_mode. Whose physical address width a guest sees.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: a VirdConfigDomainCpuMaxPhysAddrMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_maxphysaddr_mode(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                   VirdConfigDomainCpuMaxPhysAddrMode value,
                                                                   VirdError **error);

/**
 * Sets maxphysaddr_mode to any text, also one that this version does not know. Whose physical address width a guest sees.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_maxphysaddr_mode_text(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                        const char *value,
                                                                        VirdError **error);

/**
 * Whether maxphysaddr_mode is there.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_has_maxphysaddr_mode(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Removes maxphysaddr_mode.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_unset_maxphysaddr_mode(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                     VirdError **error);

/**
 * Width of a physical address, in bits. XML: maxphysaddr/@bits.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_cpu_mode_get_maxphysaddr_bits(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Sets maxphysaddr_bits. Width of a physical address, in bits.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_maxphysaddr_bits(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                   uint32_t value,
                                                                   VirdError **error);

/**
 * Whether maxphysaddr_bits is there.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_has_maxphysaddr_bits(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Removes maxphysaddr_bits.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_unset_maxphysaddr_bits(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                     VirdError **error);

/**
 * Most bits that are passed on from the host. XML: maxphysaddr/@limit.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_cpu_mode_get_maxphysaddr_limit(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Sets maxphysaddr_limit. Most bits that are passed on from the host.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_maxphysaddr_limit(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                    uint32_t value,
                                                                    VirdError **error);

/**
 * Whether maxphysaddr_limit is there.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_has_maxphysaddr_limit(VirdConfigDomainCapabilitiesCpuMode *mode);

/**
 * Removes maxphysaddr_limit.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_unset_maxphysaddr_limit(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                      VirdError **error);

/**
 * Features beyond those of the model, for the mode `host-model`. XML: feature.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCpuFeature): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCpuFeature **vird_config_domain_capabilities_cpu_mode_get_features(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                                   size_t *length);

/**
 * Moves an object in as one of features, at its canonical place. Features beyond those of the model, for the mode `host-model`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @item: a VirdConfigDomainCpuFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_add_feature(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                          VirdConfigDomainCpuFeature *item,
                                                          VirdError **error);

/**
 * Removes one of features. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @item: a VirdConfigDomainCpuFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_remove_feature(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                             VirdConfigDomainCpuFeature *item,
                                                             VirdError **error);

/**
 * Replaces all of features. Features beyond those of the model, for the mode `host-model`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCpuFeature): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_features(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                           VirdConfigDomainCpuFeature *const *items,
                                                           size_t length,
                                                           VirdError **error);

/**
 * Removes all of features.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_clear_features(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                             VirdError **error);

/**
 * What keeps models from running, for the mode `custom`. XML: blockers.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesCpuBlockers): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuBlockers **vird_config_domain_capabilities_cpu_mode_get_blockers(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                                                size_t *length);

/**
 * Moves an object in as one of blockers, at its canonical place. What keeps models from running, for the mode `custom`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @item: a VirdConfigDomainCapabilitiesCpuBlockers
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_add_model_blockers(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                 VirdConfigDomainCapabilitiesCpuBlockers *item,
                                                                 VirdError **error);

/**
 * Removes one of blockers. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @item: a VirdConfigDomainCapabilitiesCpuBlockers
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_remove_model_blockers(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                    VirdConfigDomainCapabilitiesCpuBlockers *item,
                                                                    VirdError **error);

/**
 * Replaces all of blockers. What keeps models from running, for the mode `custom`.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesCpuBlockers): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_blockers(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                           VirdConfigDomainCapabilitiesCpuBlockers *const *items,
                                                           size_t length,
                                                           VirdError **error);

/**
 * Removes all of blockers.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_clear_blockers(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                             VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_cpu_mode_get_enums(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                                                      size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_add_enum(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                       VirdConfigDomainCapabilitiesEnum *item,
                                                       VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_remove_enum(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                          VirdConfigDomainCapabilitiesEnum *item,
                                                          VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_set_enums(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                        VirdConfigDomainCapabilitiesEnum *const *items,
                                                        size_t length,
                                                        VirdError **error);

/**
 * Removes all of enums.
 *
 * @mode: a VirdConfigDomainCapabilitiesCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_mode_clear_enums(VirdConfigDomainCapabilitiesCpuMode *mode,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesCpuModel.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_MODEL
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_cpu_model_get_type(void);

/**
 * Takes another reference.
 *
 * @model: (nullable): a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: (transfer full) (nullable): @model itself; NULL if it is no VirdConfigDomainCapabilitiesCpuModel
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuModel *vird_config_domain_capabilities_cpu_model_ref(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @model: (nullable): a VirdConfigDomainCapabilitiesCpuModel, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_cpu_model_unref(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Makes a new VirdConfigDomainCapabilitiesCpuModel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuModel *vird_config_domain_capabilities_cpu_model_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesCpuModel from XML text whose root is <model>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuModel *vird_config_domain_capabilities_cpu_model_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * Whether the model runs on the host. XML: @usable.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_USABLE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_USABLE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuUsable vird_config_domain_capabilities_cpu_model_get_usable(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Whether the model runs on the host. XML: @usable. As the text that the document has, known or not.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_model_get_usable_text(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Sets usable. Whether the model runs on the host.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @value: a VirdConfigDomainCapabilitiesCpuUsable
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_set_usable(VirdConfigDomainCapabilitiesCpuModel *model,
                                                          VirdConfigDomainCapabilitiesCpuUsable value,
                                                          VirdError **error);

/**
 * Sets usable to any text, also one that this version does not know. Whether the model runs on the host.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_set_usable_text(VirdConfigDomainCapabilitiesCpuModel *model,
                                                               const char *value,
                                                               VirdError **error);

/**
 * Whether usable is there.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_has_usable(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Removes usable.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_unset_usable(VirdConfigDomainCapabilitiesCpuModel *model,
                                                            VirdError **error);

/**
 * Vendor of the CPU. XML: @vendor.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_model_get_vendor(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Sets vendor. Vendor of the CPU.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_set_vendor(VirdConfigDomainCapabilitiesCpuModel *model,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether the model is about to go. XML: @deprecated.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_get_deprecated(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Sets deprecated. Whether the model is about to go.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_set_deprecated(VirdConfigDomainCapabilitiesCpuModel *model,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether deprecated is there.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_has_deprecated(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Removes deprecated.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_unset_deprecated(VirdConfigDomainCapabilitiesCpuModel *model,
                                                                VirdError **error);

/**
 * The versioned model the name stands for now. XML: @canonical.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_model_get_canonical(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Sets canonical. The versioned model the name stands for now.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_set_canonical(VirdConfigDomainCapabilitiesCpuModel *model,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether a lesser model may be taken. XML: @fallback.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_FALLBACK_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CPU_FALLBACK_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuFallback vird_config_domain_capabilities_cpu_model_get_fallback(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Whether a lesser model may be taken. XML: @fallback. As the text that the document has, known or not.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_model_get_fallback_text(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Sets fallback. Whether a lesser model may be taken.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @value: a VirdConfigDomainCpuFallback
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_set_fallback(VirdConfigDomainCapabilitiesCpuModel *model,
                                                            VirdConfigDomainCpuFallback value,
                                                            VirdError **error);

/**
 * Sets fallback to any text, also one that this version does not know. Whether a lesser model may be taken.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_set_fallback_text(VirdConfigDomainCapabilitiesCpuModel *model,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * Whether fallback is there.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_has_fallback(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Removes fallback.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_unset_fallback(VirdConfigDomainCapabilitiesCpuModel *model,
                                                              VirdError **error);

/**
 * Vendor the guest's CPUID shows. XML: @vendor_id.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_model_get_vendor_id(VirdConfigDomainCapabilitiesCpuModel *model);

/**
 * Sets vendor_id. Vendor the guest's CPUID shows.
 *
 * @model: a VirdConfigDomainCapabilitiesCpuModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_model_set_vendor_id(VirdConfigDomainCapabilitiesCpuModel *model,
                                                             const char *value,
                                                             VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesCpuBlockers.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_BLOCKERS
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_cpu_blockers_get_type(void);

/**
 * Takes another reference.
 *
 * @blockers: (nullable): a VirdConfigDomainCapabilitiesCpuBlockers
 *
 * Returns: (transfer full) (nullable): @blockers itself; NULL if it is no VirdConfigDomainCapabilitiesCpuBlockers
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuBlockers *vird_config_domain_capabilities_cpu_blockers_ref(VirdConfigDomainCapabilitiesCpuBlockers *blockers);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @blockers: (nullable): a VirdConfigDomainCapabilitiesCpuBlockers, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_cpu_blockers_unref(VirdConfigDomainCapabilitiesCpuBlockers *blockers);

/**
 * Makes a new VirdConfigDomainCapabilitiesCpuBlockers in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuBlockers *vird_config_domain_capabilities_cpu_blockers_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesCpuBlockers from XML text whose root is <blockers>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCpuBlockers *vird_config_domain_capabilities_cpu_blockers_new_from_xml(const char *xml,
                                                                                                   VirdError **error);

/**
 * Name of the model. XML: @model.
 *
 * @blockers: a VirdConfigDomainCapabilitiesCpuBlockers
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_cpu_blockers_get_model(VirdConfigDomainCapabilitiesCpuBlockers *blockers);

/**
 * Sets model. Name of the model.
 *
 * @blockers: a VirdConfigDomainCapabilitiesCpuBlockers
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_blockers_set_model(VirdConfigDomainCapabilitiesCpuBlockers *blockers,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Names of the features the host lacks. XML: feature/@name.
 *
 * @blockers: a VirdConfigDomainCapabilitiesCpuBlockers
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_cpu_blockers_get_features(VirdConfigDomainCapabilitiesCpuBlockers *blockers,
                                                                 size_t *length);

/**
 * Adds one to features. Names of the features the host lacks.
 *
 * @blockers: a VirdConfigDomainCapabilitiesCpuBlockers
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_blockers_add_feature(VirdConfigDomainCapabilitiesCpuBlockers *blockers,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Replaces all of features. Names of the features the host lacks.
 *
 * @blockers: a VirdConfigDomainCapabilitiesCpuBlockers
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_blockers_set_features(VirdConfigDomainCapabilitiesCpuBlockers *blockers,
                                                               const char *const *values,
                                                               VirdError **error);

/**
 * Removes all of features.
 *
 * @blockers: a VirdConfigDomainCapabilitiesCpuBlockers
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_cpu_blockers_clear_features(VirdConfigDomainCapabilitiesCpuBlockers *blockers,
                                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesMemoryBacking.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_MEMORY_BACKING
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_memory_backing_get_type(void);

/**
 * Takes another reference.
 *
 * @backing: (nullable): a VirdConfigDomainCapabilitiesMemoryBacking
 *
 * Returns: (transfer full) (nullable): @backing itself; NULL if it is no VirdConfigDomainCapabilitiesMemoryBacking
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesMemoryBacking *vird_config_domain_capabilities_memory_backing_ref(VirdConfigDomainCapabilitiesMemoryBacking *backing);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @backing: (nullable): a VirdConfigDomainCapabilitiesMemoryBacking, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_memory_backing_unref(VirdConfigDomainCapabilitiesMemoryBacking *backing);

/**
 * Makes a new VirdConfigDomainCapabilitiesMemoryBacking in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesMemoryBacking *vird_config_domain_capabilities_memory_backing_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesMemoryBacking from XML text whose root is <memoryBacking>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesMemoryBacking *vird_config_domain_capabilities_memory_backing_new_from_xml(const char *xml,
                                                                                                       VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_get_supported(VirdConfigDomainCapabilitiesMemoryBacking *backing);

/**
 * Sets supported. Whether there is support at all.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_set_supported(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                  bool value,
                                                                  VirdError **error);

/**
 * Whether supported is there.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_has_supported(VirdConfigDomainCapabilitiesMemoryBacking *backing);

/**
 * Removes supported.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_unset_supported(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                    VirdError **error);

/**
 * What memory can be backed by. XML: enum[@name='sourceType']/value.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_memory_backing_get_source_types(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                       size_t *length);

/**
 * Adds one to source_types. What memory can be backed by.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_add_source_type(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * Replaces all of source_types. What memory can be backed by.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_set_source_types(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                     const char *const *values,
                                                                     VirdError **error);

/**
 * Removes all of source_types.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_clear_source_types(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                       VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_memory_backing_get_enums(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                                            size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_add_enum(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                             VirdConfigDomainCapabilitiesEnum *item,
                                                             VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_remove_enum(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                VirdConfigDomainCapabilitiesEnum *item,
                                                                VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_set_enums(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                              VirdConfigDomainCapabilitiesEnum *const *items,
                                                              size_t length,
                                                              VirdError **error);

/**
 * Removes all of enums.
 *
 * @backing: a VirdConfigDomainCapabilitiesMemoryBacking
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_memory_backing_clear_enums(VirdConfigDomainCapabilitiesMemoryBacking *backing,
                                                                VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesDisk.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_DISK
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_disk_get_type(void);

/**
 * Takes another reference.
 *
 * @disk: (nullable): a VirdConfigDomainCapabilitiesDisk
 *
 * Returns: (transfer full) (nullable): @disk itself; NULL if it is no VirdConfigDomainCapabilitiesDisk
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesDisk *vird_config_domain_capabilities_disk_ref(VirdConfigDomainCapabilitiesDisk *disk);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @disk: (nullable): a VirdConfigDomainCapabilitiesDisk, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_disk_unref(VirdConfigDomainCapabilitiesDisk *disk);

/**
 * Makes a new VirdConfigDomainCapabilitiesDisk in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesDisk *vird_config_domain_capabilities_disk_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesDisk from XML text whose root is <disk>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesDisk *vird_config_domain_capabilities_disk_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_get_supported(VirdConfigDomainCapabilitiesDisk *disk);

/**
 * Sets supported. Whether there is support at all.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_set_supported(VirdConfigDomainCapabilitiesDisk *disk,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether supported is there.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_has_supported(VirdConfigDomainCapabilitiesDisk *disk);

/**
 * Removes supported.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_unset_supported(VirdConfigDomainCapabilitiesDisk *disk,
                                                          VirdError **error);

/**
 * What a disk can look like to the guest. XML: enum[@name='diskDevice']/value.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_disk_get_disk_devices(VirdConfigDomainCapabilitiesDisk *disk,
                                                             size_t *length);

/**
 * Adds one to disk_devices. What a disk can look like to the guest.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_add_disk_device(VirdConfigDomainCapabilitiesDisk *disk,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Replaces all of disk_devices. What a disk can look like to the guest.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_set_disk_devices(VirdConfigDomainCapabilitiesDisk *disk,
                                                           const char *const *values,
                                                           VirdError **error);

/**
 * Removes all of disk_devices.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_clear_disk_devices(VirdConfigDomainCapabilitiesDisk *disk,
                                                             VirdError **error);

/**
 * Buses of disks. XML: enum[@name='bus']/value.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_disk_get_buses(VirdConfigDomainCapabilitiesDisk *disk,
                                                      size_t *length);

/**
 * Adds one to buses. Buses of disks.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_add_bus(VirdConfigDomainCapabilitiesDisk *disk,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Replaces all of buses. Buses of disks.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_set_buses(VirdConfigDomainCapabilitiesDisk *disk,
                                                    const char *const *values,
                                                    VirdError **error);

/**
 * Removes all of buses.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_clear_buses(VirdConfigDomainCapabilitiesDisk *disk,
                                                      VirdError **error);

/**
 * Variants of disk devices. XML: enum[@name='model']/value.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_disk_get_models(VirdConfigDomainCapabilitiesDisk *disk,
                                                       size_t *length);

/**
 * Adds one to models. Variants of disk devices.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_add_model(VirdConfigDomainCapabilitiesDisk *disk,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Replaces all of models. Variants of disk devices.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_set_models(VirdConfigDomainCapabilitiesDisk *disk,
                                                     const char *const *values,
                                                     VirdError **error);

/**
 * Removes all of models.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_clear_models(VirdConfigDomainCapabilitiesDisk *disk,
                                                       VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_disk_get_enums(VirdConfigDomainCapabilitiesDisk *disk,
                                                                                  size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_add_enum(VirdConfigDomainCapabilitiesDisk *disk,
                                                   VirdConfigDomainCapabilitiesEnum *item,
                                                   VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_remove_enum(VirdConfigDomainCapabilitiesDisk *disk,
                                                      VirdConfigDomainCapabilitiesEnum *item,
                                                      VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_set_enums(VirdConfigDomainCapabilitiesDisk *disk,
                                                    VirdConfigDomainCapabilitiesEnum *const *items,
                                                    size_t length,
                                                    VirdError **error);

/**
 * Removes all of enums.
 *
 * @disk: a VirdConfigDomainCapabilitiesDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_disk_clear_enums(VirdConfigDomainCapabilitiesDisk *disk,
                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesGraphics.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_GRAPHICS
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_graphics_get_type(void);

/**
 * Takes another reference.
 *
 * @graphics: (nullable): a VirdConfigDomainCapabilitiesGraphics
 *
 * Returns: (transfer full) (nullable): @graphics itself; NULL if it is no VirdConfigDomainCapabilitiesGraphics
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesGraphics *vird_config_domain_capabilities_graphics_ref(VirdConfigDomainCapabilitiesGraphics *graphics);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @graphics: (nullable): a VirdConfigDomainCapabilitiesGraphics, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_graphics_unref(VirdConfigDomainCapabilitiesGraphics *graphics);

/**
 * Makes a new VirdConfigDomainCapabilitiesGraphics in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesGraphics *vird_config_domain_capabilities_graphics_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesGraphics from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesGraphics *vird_config_domain_capabilities_graphics_new_from_xml(const char *xml,
                                                                                            VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_get_supported(VirdConfigDomainCapabilitiesGraphics *graphics);

/**
 * Sets supported. Whether there is support at all.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_set_supported(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether supported is there.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_has_supported(VirdConfigDomainCapabilitiesGraphics *graphics);

/**
 * Removes supported.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_unset_supported(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                              VirdError **error);

/**
 * Kinds of displays. XML: enum[@name='type']/value.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_graphics_get_types(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                          size_t *length);

/**
 * Adds one to types. Kinds of displays.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_add_type(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Replaces all of types. Kinds of displays.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_set_types(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                        const char *const *values,
                                                        VirdError **error);

/**
 * Removes all of types.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_clear_types(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                          VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_graphics_get_enums(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                                                      size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_add_enum(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                       VirdConfigDomainCapabilitiesEnum *item,
                                                       VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_remove_enum(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                          VirdConfigDomainCapabilitiesEnum *item,
                                                          VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_set_enums(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                        VirdConfigDomainCapabilitiesEnum *const *items,
                                                        size_t length,
                                                        VirdError **error);

/**
 * Removes all of enums.
 *
 * @graphics: a VirdConfigDomainCapabilitiesGraphics
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_graphics_clear_enums(VirdConfigDomainCapabilitiesGraphics *graphics,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesVideo.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_VIDEO
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_video_get_type(void);

/**
 * Takes another reference.
 *
 * @video: (nullable): a VirdConfigDomainCapabilitiesVideo
 *
 * Returns: (transfer full) (nullable): @video itself; NULL if it is no VirdConfigDomainCapabilitiesVideo
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesVideo *vird_config_domain_capabilities_video_ref(VirdConfigDomainCapabilitiesVideo *video);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @video: (nullable): a VirdConfigDomainCapabilitiesVideo, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_video_unref(VirdConfigDomainCapabilitiesVideo *video);

/**
 * Makes a new VirdConfigDomainCapabilitiesVideo in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesVideo *vird_config_domain_capabilities_video_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesVideo from XML text whose root is <video>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesVideo *vird_config_domain_capabilities_video_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_get_supported(VirdConfigDomainCapabilitiesVideo *video);

/**
 * Sets supported. Whether there is support at all.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_set_supported(VirdConfigDomainCapabilitiesVideo *video,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether supported is there.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_has_supported(VirdConfigDomainCapabilitiesVideo *video);

/**
 * Removes supported.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_unset_supported(VirdConfigDomainCapabilitiesVideo *video,
                                                           VirdError **error);

/**
 * Models of video cards. XML: enum[@name='modelType']/value.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_video_get_model_types(VirdConfigDomainCapabilitiesVideo *video,
                                                             size_t *length);

/**
 * Adds one to model_types. Models of video cards.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_add_model_type(VirdConfigDomainCapabilitiesVideo *video,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Replaces all of model_types. Models of video cards.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_set_model_types(VirdConfigDomainCapabilitiesVideo *video,
                                                           const char *const *values,
                                                           VirdError **error);

/**
 * Removes all of model_types.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_clear_model_types(VirdConfigDomainCapabilitiesVideo *video,
                                                             VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_video_get_enums(VirdConfigDomainCapabilitiesVideo *video,
                                                                                   size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_add_enum(VirdConfigDomainCapabilitiesVideo *video,
                                                    VirdConfigDomainCapabilitiesEnum *item,
                                                    VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_remove_enum(VirdConfigDomainCapabilitiesVideo *video,
                                                       VirdConfigDomainCapabilitiesEnum *item,
                                                       VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_set_enums(VirdConfigDomainCapabilitiesVideo *video,
                                                     VirdConfigDomainCapabilitiesEnum *const *items,
                                                     size_t length,
                                                     VirdError **error);

/**
 * Removes all of enums.
 *
 * @video: a VirdConfigDomainCapabilitiesVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_video_clear_enums(VirdConfigDomainCapabilitiesVideo *video,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesHostdev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_HOSTDEV
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_hostdev_get_type(void);

/**
 * Takes another reference.
 *
 * @hostdev: (nullable): a VirdConfigDomainCapabilitiesHostdev
 *
 * Returns: (transfer full) (nullable): @hostdev itself; NULL if it is no VirdConfigDomainCapabilitiesHostdev
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHostdev *vird_config_domain_capabilities_hostdev_ref(VirdConfigDomainCapabilitiesHostdev *hostdev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hostdev: (nullable): a VirdConfigDomainCapabilitiesHostdev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_hostdev_unref(VirdConfigDomainCapabilitiesHostdev *hostdev);

/**
 * Makes a new VirdConfigDomainCapabilitiesHostdev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHostdev *vird_config_domain_capabilities_hostdev_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesHostdev from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHostdev *vird_config_domain_capabilities_hostdev_new_from_xml(const char *xml,
                                                                                          VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_get_supported(VirdConfigDomainCapabilitiesHostdev *hostdev);

/**
 * Sets supported. Whether there is support at all.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_set_supported(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether supported is there.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_has_supported(VirdConfigDomainCapabilitiesHostdev *hostdev);

/**
 * Removes supported.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_unset_supported(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                             VirdError **error);

/**
 * Ways to give a host device to the guest. XML: enum[@name='mode']/value.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_hostdev_get_modes(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                         size_t *length);

/**
 * Adds one to modes. Ways to give a host device to the guest.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_add_mode(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Replaces all of modes. Ways to give a host device to the guest.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_set_modes(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                       const char *const *values,
                                                       VirdError **error);

/**
 * Removes all of modes.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_clear_modes(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                         VirdError **error);

/**
 * What can be done when a device is missing. XML: enum[@name='startupPolicy']/value.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_hostdev_get_startup_policies(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                    size_t *length);

/**
 * Adds one to startup_policies. What can be done when a device is missing.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_add_startup_policy(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Replaces all of startup_policies. What can be done when a device is missing.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_set_startup_policies(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                  const char *const *values,
                                                                  VirdError **error);

/**
 * Removes all of startup_policies.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_clear_startup_policies(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                    VirdError **error);

/**
 * Kinds of host devices. XML: enum[@name='subsysType']/value.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_hostdev_get_subsys_types(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                size_t *length);

/**
 * Adds one to subsys_types. Kinds of host devices.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_add_subsys_type(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Replaces all of subsys_types. Kinds of host devices.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_set_subsys_types(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                              const char *const *values,
                                                              VirdError **error);

/**
 * Removes all of subsys_types.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_clear_subsys_types(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                VirdError **error);

/**
 * Kinds of host devices for containers. XML: enum[@name='capsType']/value.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_hostdev_get_caps_types(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                              size_t *length);

/**
 * Adds one to caps_types. Kinds of host devices for containers.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_add_caps_type(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Replaces all of caps_types. Kinds of host devices for containers.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_set_caps_types(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                            const char *const *values,
                                                            VirdError **error);

/**
 * Removes all of caps_types.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_clear_caps_types(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                              VirdError **error);

/**
 * Host drivers that give PCI devices to guests. XML: enum[@name='pciBackend']/value.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_hostdev_get_pci_backends(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                size_t *length);

/**
 * Adds one to pci_backends. Host drivers that give PCI devices to guests.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_add_pci_backend(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Replaces all of pci_backends. Host drivers that give PCI devices to guests.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_set_pci_backends(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                              const char *const *values,
                                                              VirdError **error);

/**
 * Removes all of pci_backends.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_clear_pci_backends(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_hostdev_get_enums(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                                                     size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_add_enum(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                      VirdConfigDomainCapabilitiesEnum *item,
                                                      VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_remove_enum(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                         VirdConfigDomainCapabilitiesEnum *item,
                                                         VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_set_enums(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                       VirdConfigDomainCapabilitiesEnum *const *items,
                                                       size_t length,
                                                       VirdError **error);

/**
 * Removes all of enums.
 *
 * @hostdev: a VirdConfigDomainCapabilitiesHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hostdev_clear_enums(VirdConfigDomainCapabilitiesHostdev *hostdev,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesRng.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_RNG
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_rng_get_type(void);

/**
 * Takes another reference.
 *
 * @rng: (nullable): a VirdConfigDomainCapabilitiesRng
 *
 * Returns: (transfer full) (nullable): @rng itself; NULL if it is no VirdConfigDomainCapabilitiesRng
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRng *vird_config_domain_capabilities_rng_ref(VirdConfigDomainCapabilitiesRng *rng);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @rng: (nullable): a VirdConfigDomainCapabilitiesRng, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_rng_unref(VirdConfigDomainCapabilitiesRng *rng);

/**
 * Makes a new VirdConfigDomainCapabilitiesRng in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRng *vird_config_domain_capabilities_rng_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesRng from XML text whose root is <rng>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRng *vird_config_domain_capabilities_rng_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_get_supported(VirdConfigDomainCapabilitiesRng *rng);

/**
 * Sets supported. Whether there is support at all.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_set_supported(VirdConfigDomainCapabilitiesRng *rng,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether supported is there.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_has_supported(VirdConfigDomainCapabilitiesRng *rng);

/**
 * Removes supported.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_unset_supported(VirdConfigDomainCapabilitiesRng *rng,
                                                         VirdError **error);

/**
 * Models of random number generators. XML: enum[@name='model']/value.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_rng_get_models(VirdConfigDomainCapabilitiesRng *rng,
                                                      size_t *length);

/**
 * Adds one to models. Models of random number generators.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_add_model(VirdConfigDomainCapabilitiesRng *rng,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Replaces all of models. Models of random number generators.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_set_models(VirdConfigDomainCapabilitiesRng *rng,
                                                    const char *const *values,
                                                    VirdError **error);

/**
 * Removes all of models.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_clear_models(VirdConfigDomainCapabilitiesRng *rng,
                                                      VirdError **error);

/**
 * Where random numbers can come from. XML: enum[@name='backendModel']/value.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_rng_get_backend_models(VirdConfigDomainCapabilitiesRng *rng,
                                                              size_t *length);

/**
 * Adds one to backend_models. Where random numbers can come from.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_add_backend_model(VirdConfigDomainCapabilitiesRng *rng,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Replaces all of backend_models. Where random numbers can come from.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_set_backend_models(VirdConfigDomainCapabilitiesRng *rng,
                                                            const char *const *values,
                                                            VirdError **error);

/**
 * Removes all of backend_models.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_clear_backend_models(VirdConfigDomainCapabilitiesRng *rng,
                                                              VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_rng_get_enums(VirdConfigDomainCapabilitiesRng *rng,
                                                                                 size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_add_enum(VirdConfigDomainCapabilitiesRng *rng,
                                                  VirdConfigDomainCapabilitiesEnum *item,
                                                  VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_remove_enum(VirdConfigDomainCapabilitiesRng *rng,
                                                     VirdConfigDomainCapabilitiesEnum *item,
                                                     VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_set_enums(VirdConfigDomainCapabilitiesRng *rng,
                                                   VirdConfigDomainCapabilitiesEnum *const *items,
                                                   size_t length,
                                                   VirdError **error);

/**
 * Removes all of enums.
 *
 * @rng: a VirdConfigDomainCapabilitiesRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_rng_clear_enums(VirdConfigDomainCapabilitiesRng *rng,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesFilesystem.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_FILESYSTEM
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_filesystem_get_type(void);

/**
 * Takes another reference.
 *
 * @filesystem: (nullable): a VirdConfigDomainCapabilitiesFilesystem
 *
 * Returns: (transfer full) (nullable): @filesystem itself; NULL if it is no VirdConfigDomainCapabilitiesFilesystem
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesFilesystem *vird_config_domain_capabilities_filesystem_ref(VirdConfigDomainCapabilitiesFilesystem *filesystem);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @filesystem: (nullable): a VirdConfigDomainCapabilitiesFilesystem, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_filesystem_unref(VirdConfigDomainCapabilitiesFilesystem *filesystem);

/**
 * Makes a new VirdConfigDomainCapabilitiesFilesystem in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesFilesystem *vird_config_domain_capabilities_filesystem_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesFilesystem from XML text whose root is <filesystem>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesFilesystem *vird_config_domain_capabilities_filesystem_new_from_xml(const char *xml,
                                                                                                VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_get_supported(VirdConfigDomainCapabilitiesFilesystem *filesystem);

/**
 * Sets supported. Whether there is support at all.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_set_supported(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether supported is there.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_has_supported(VirdConfigDomainCapabilitiesFilesystem *filesystem);

/**
 * Removes supported.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_unset_supported(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                                VirdError **error);

/**
 * What can serve a shared directory. XML: enum[@name='driverType']/value.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_filesystem_get_driver_types(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                                   size_t *length);

/**
 * Adds one to driver_types. What can serve a shared directory.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_add_driver_type(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Replaces all of driver_types. What can serve a shared directory.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_set_driver_types(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                                 const char *const *values,
                                                                 VirdError **error);

/**
 * Removes all of driver_types.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_clear_driver_types(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                                   VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_filesystem_get_enums(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                                                        size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_add_enum(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                         VirdConfigDomainCapabilitiesEnum *item,
                                                         VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_remove_enum(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                            VirdConfigDomainCapabilitiesEnum *item,
                                                            VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_set_enums(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                          VirdConfigDomainCapabilitiesEnum *const *items,
                                                          size_t length,
                                                          VirdError **error);

/**
 * Removes all of enums.
 *
 * @filesystem: a VirdConfigDomainCapabilitiesFilesystem
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_filesystem_clear_enums(VirdConfigDomainCapabilitiesFilesystem *filesystem,
                                                            VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesTpm.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_TPM
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_tpm_get_type(void);

/**
 * Takes another reference.
 *
 * @tpm: (nullable): a VirdConfigDomainCapabilitiesTpm
 *
 * Returns: (transfer full) (nullable): @tpm itself; NULL if it is no VirdConfigDomainCapabilitiesTpm
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesTpm *vird_config_domain_capabilities_tpm_ref(VirdConfigDomainCapabilitiesTpm *tpm);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @tpm: (nullable): a VirdConfigDomainCapabilitiesTpm, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_tpm_unref(VirdConfigDomainCapabilitiesTpm *tpm);

/**
 * Makes a new VirdConfigDomainCapabilitiesTpm in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesTpm *vird_config_domain_capabilities_tpm_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesTpm from XML text whose root is <tpm>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesTpm *vird_config_domain_capabilities_tpm_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_get_supported(VirdConfigDomainCapabilitiesTpm *tpm);

/**
 * Sets supported. Whether there is support at all.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_set_supported(VirdConfigDomainCapabilitiesTpm *tpm,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether supported is there.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_has_supported(VirdConfigDomainCapabilitiesTpm *tpm);

/**
 * Removes supported.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_unset_supported(VirdConfigDomainCapabilitiesTpm *tpm,
                                                         VirdError **error);

/**
 * Models of TPMs. XML: enum[@name='model']/value.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_tpm_get_models(VirdConfigDomainCapabilitiesTpm *tpm,
                                                      size_t *length);

/**
 * Adds one to models. Models of TPMs.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_add_model(VirdConfigDomainCapabilitiesTpm *tpm,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Replaces all of models. Models of TPMs.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_set_models(VirdConfigDomainCapabilitiesTpm *tpm,
                                                    const char *const *values,
                                                    VirdError **error);

/**
 * Removes all of models.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_clear_models(VirdConfigDomainCapabilitiesTpm *tpm,
                                                      VirdError **error);

/**
 * What can stand behind a TPM. XML: enum[@name='backendModel']/value.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_tpm_get_backend_models(VirdConfigDomainCapabilitiesTpm *tpm,
                                                              size_t *length);

/**
 * Adds one to backend_models. What can stand behind a TPM.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_add_backend_model(VirdConfigDomainCapabilitiesTpm *tpm,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Replaces all of backend_models. What can stand behind a TPM.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_set_backend_models(VirdConfigDomainCapabilitiesTpm *tpm,
                                                            const char *const *values,
                                                            VirdError **error);

/**
 * Removes all of backend_models.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_clear_backend_models(VirdConfigDomainCapabilitiesTpm *tpm,
                                                              VirdError **error);

/**
 * Versions of emulated TPMs. XML: enum[@name='backendVersion']/value.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_tpm_get_backend_versions(VirdConfigDomainCapabilitiesTpm *tpm,
                                                                size_t *length);

/**
 * Adds one to backend_versions. Versions of emulated TPMs.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_add_backend_version(VirdConfigDomainCapabilitiesTpm *tpm,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Replaces all of backend_versions. Versions of emulated TPMs.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_set_backend_versions(VirdConfigDomainCapabilitiesTpm *tpm,
                                                              const char *const *values,
                                                              VirdError **error);

/**
 * Removes all of backend_versions.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_clear_backend_versions(VirdConfigDomainCapabilitiesTpm *tpm,
                                                                VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_tpm_get_enums(VirdConfigDomainCapabilitiesTpm *tpm,
                                                                                 size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_add_enum(VirdConfigDomainCapabilitiesTpm *tpm,
                                                  VirdConfigDomainCapabilitiesEnum *item,
                                                  VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_remove_enum(VirdConfigDomainCapabilitiesTpm *tpm,
                                                     VirdConfigDomainCapabilitiesEnum *item,
                                                     VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_set_enums(VirdConfigDomainCapabilitiesTpm *tpm,
                                                   VirdConfigDomainCapabilitiesEnum *const *items,
                                                   size_t length,
                                                   VirdError **error);

/**
 * Removes all of enums.
 *
 * @tpm: a VirdConfigDomainCapabilitiesTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_tpm_clear_enums(VirdConfigDomainCapabilitiesTpm *tpm,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesRedirdev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_REDIRDEV
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_redirdev_get_type(void);

/**
 * Takes another reference.
 *
 * @redirdev: (nullable): a VirdConfigDomainCapabilitiesRedirdev
 *
 * Returns: (transfer full) (nullable): @redirdev itself; NULL if it is no VirdConfigDomainCapabilitiesRedirdev
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRedirdev *vird_config_domain_capabilities_redirdev_ref(VirdConfigDomainCapabilitiesRedirdev *redirdev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @redirdev: (nullable): a VirdConfigDomainCapabilitiesRedirdev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_redirdev_unref(VirdConfigDomainCapabilitiesRedirdev *redirdev);

/**
 * Makes a new VirdConfigDomainCapabilitiesRedirdev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRedirdev *vird_config_domain_capabilities_redirdev_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesRedirdev from XML text whose root is <redirdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesRedirdev *vird_config_domain_capabilities_redirdev_new_from_xml(const char *xml,
                                                                                            VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_get_supported(VirdConfigDomainCapabilitiesRedirdev *redirdev);

/**
 * Sets supported. Whether there is support at all.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_set_supported(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether supported is there.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_has_supported(VirdConfigDomainCapabilitiesRedirdev *redirdev);

/**
 * Removes supported.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_unset_supported(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                              VirdError **error);

/**
 * Buses of redirected devices. XML: enum[@name='bus']/value.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_redirdev_get_buses(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                          size_t *length);

/**
 * Adds one to buses. Buses of redirected devices.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_add_bus(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Replaces all of buses. Buses of redirected devices.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_set_buses(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                        const char *const *values,
                                                        VirdError **error);

/**
 * Removes all of buses.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_clear_buses(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                          VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_redirdev_get_enums(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                                                      size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_add_enum(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                       VirdConfigDomainCapabilitiesEnum *item,
                                                       VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_remove_enum(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                          VirdConfigDomainCapabilitiesEnum *item,
                                                          VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_set_enums(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                        VirdConfigDomainCapabilitiesEnum *const *items,
                                                        size_t length,
                                                        VirdError **error);

/**
 * Removes all of enums.
 *
 * @redirdev: a VirdConfigDomainCapabilitiesRedirdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_redirdev_clear_enums(VirdConfigDomainCapabilitiesRedirdev *redirdev,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesChannel.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CHANNEL
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_channel_get_type(void);

/**
 * Takes another reference.
 *
 * @channel: (nullable): a VirdConfigDomainCapabilitiesChannel
 *
 * Returns: (transfer full) (nullable): @channel itself; NULL if it is no VirdConfigDomainCapabilitiesChannel
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesChannel *vird_config_domain_capabilities_channel_ref(VirdConfigDomainCapabilitiesChannel *channel);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @channel: (nullable): a VirdConfigDomainCapabilitiesChannel, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_channel_unref(VirdConfigDomainCapabilitiesChannel *channel);

/**
 * Makes a new VirdConfigDomainCapabilitiesChannel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesChannel *vird_config_domain_capabilities_channel_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesChannel from XML text whose root is <channel>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesChannel *vird_config_domain_capabilities_channel_new_from_xml(const char *xml,
                                                                                          VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_get_supported(VirdConfigDomainCapabilitiesChannel *channel);

/**
 * Sets supported. Whether there is support at all.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_set_supported(VirdConfigDomainCapabilitiesChannel *channel,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether supported is there.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_has_supported(VirdConfigDomainCapabilitiesChannel *channel);

/**
 * Removes supported.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_unset_supported(VirdConfigDomainCapabilitiesChannel *channel,
                                                             VirdError **error);

/**
 * What channels can be connected to. XML: enum[@name='type']/value.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_channel_get_types(VirdConfigDomainCapabilitiesChannel *channel,
                                                         size_t *length);

/**
 * Adds one to types. What channels can be connected to.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_add_type(VirdConfigDomainCapabilitiesChannel *channel,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Replaces all of types. What channels can be connected to.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_set_types(VirdConfigDomainCapabilitiesChannel *channel,
                                                       const char *const *values,
                                                       VirdError **error);

/**
 * Removes all of types.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_clear_types(VirdConfigDomainCapabilitiesChannel *channel,
                                                         VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_channel_get_enums(VirdConfigDomainCapabilitiesChannel *channel,
                                                                                     size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_add_enum(VirdConfigDomainCapabilitiesChannel *channel,
                                                      VirdConfigDomainCapabilitiesEnum *item,
                                                      VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_remove_enum(VirdConfigDomainCapabilitiesChannel *channel,
                                                         VirdConfigDomainCapabilitiesEnum *item,
                                                         VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_set_enums(VirdConfigDomainCapabilitiesChannel *channel,
                                                       VirdConfigDomainCapabilitiesEnum *const *items,
                                                       size_t length,
                                                       VirdError **error);

/**
 * Removes all of enums.
 *
 * @channel: a VirdConfigDomainCapabilitiesChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_channel_clear_enums(VirdConfigDomainCapabilitiesChannel *channel,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesCrypto.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CRYPTO
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_crypto_get_type(void);

/**
 * Takes another reference.
 *
 * @crypto: (nullable): a VirdConfigDomainCapabilitiesCrypto
 *
 * Returns: (transfer full) (nullable): @crypto itself; NULL if it is no VirdConfigDomainCapabilitiesCrypto
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCrypto *vird_config_domain_capabilities_crypto_ref(VirdConfigDomainCapabilitiesCrypto *crypto);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @crypto: (nullable): a VirdConfigDomainCapabilitiesCrypto, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_crypto_unref(VirdConfigDomainCapabilitiesCrypto *crypto);

/**
 * Makes a new VirdConfigDomainCapabilitiesCrypto in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCrypto *vird_config_domain_capabilities_crypto_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesCrypto from XML text whose root is <crypto>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesCrypto *vird_config_domain_capabilities_crypto_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_get_supported(VirdConfigDomainCapabilitiesCrypto *crypto);

/**
 * Sets supported. Whether there is support at all.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_set_supported(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether supported is there.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_has_supported(VirdConfigDomainCapabilitiesCrypto *crypto);

/**
 * Removes supported.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_unset_supported(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                            VirdError **error);

/**
 * Models of crypto devices. XML: enum[@name='model']/value.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_crypto_get_models(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                         size_t *length);

/**
 * Adds one to models. Models of crypto devices.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_add_model(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Replaces all of models. Models of crypto devices.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_set_models(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                       const char *const *values,
                                                       VirdError **error);

/**
 * Removes all of models.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_clear_models(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                         VirdError **error);

/**
 * Kinds of crypto devices. XML: enum[@name='type']/value.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_crypto_get_types(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                        size_t *length);

/**
 * Adds one to types. Kinds of crypto devices.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_add_type(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Replaces all of types. Kinds of crypto devices.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_set_types(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                      const char *const *values,
                                                      VirdError **error);

/**
 * Removes all of types.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_clear_types(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                        VirdError **error);

/**
 * Who can do the work of a crypto device. XML: enum[@name='backendModel']/value.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_crypto_get_backend_models(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                                 size_t *length);

/**
 * Adds one to backend_models. Who can do the work of a crypto device.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_add_backend_model(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Replaces all of backend_models. Who can do the work of a crypto device.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_set_backend_models(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                               const char *const *values,
                                                               VirdError **error);

/**
 * Removes all of backend_models.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_clear_backend_models(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                                 VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_crypto_get_enums(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                                                    size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_add_enum(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                     VirdConfigDomainCapabilitiesEnum *item,
                                                     VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_remove_enum(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                        VirdConfigDomainCapabilitiesEnum *item,
                                                        VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_set_enums(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                      VirdConfigDomainCapabilitiesEnum *const *items,
                                                      size_t length,
                                                      VirdError **error);

/**
 * Removes all of enums.
 *
 * @crypto: a VirdConfigDomainCapabilitiesCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_crypto_clear_enums(VirdConfigDomainCapabilitiesCrypto *crypto,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesInterface.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_INTERFACE
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_interface_get_type(void);

/**
 * Takes another reference.
 *
 * @object: (nullable): a VirdConfigDomainCapabilitiesInterface
 *
 * Returns: (transfer full) (nullable): @object itself; NULL if it is no VirdConfigDomainCapabilitiesInterface
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesInterface *vird_config_domain_capabilities_interface_ref(VirdConfigDomainCapabilitiesInterface *object);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @object: (nullable): a VirdConfigDomainCapabilitiesInterface, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_interface_unref(VirdConfigDomainCapabilitiesInterface *object);

/**
 * Makes a new VirdConfigDomainCapabilitiesInterface in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesInterface *vird_config_domain_capabilities_interface_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesInterface from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesInterface *vird_config_domain_capabilities_interface_new_from_xml(const char *xml,
                                                                                              VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_get_supported(VirdConfigDomainCapabilitiesInterface *object);

/**
 * Sets supported. Whether there is support at all.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_set_supported(VirdConfigDomainCapabilitiesInterface *object,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether supported is there.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_has_supported(VirdConfigDomainCapabilitiesInterface *object);

/**
 * Removes supported.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_unset_supported(VirdConfigDomainCapabilitiesInterface *object,
                                                               VirdError **error);

/**
 * What can connect interfaces of type `user`. XML: enum[@name='backendType']/value.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_interface_get_backend_types(VirdConfigDomainCapabilitiesInterface *object,
                                                                   size_t *length);

/**
 * Adds one to backend_types. What can connect interfaces of type `user`.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_add_backend_type(VirdConfigDomainCapabilitiesInterface *object,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Replaces all of backend_types. What can connect interfaces of type `user`.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_set_backend_types(VirdConfigDomainCapabilitiesInterface *object,
                                                                 const char *const *values,
                                                                 VirdError **error);

/**
 * Removes all of backend_types.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_clear_backend_types(VirdConfigDomainCapabilitiesInterface *object,
                                                                   VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_interface_get_enums(VirdConfigDomainCapabilitiesInterface *object,
                                                                                       size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_add_enum(VirdConfigDomainCapabilitiesInterface *object,
                                                        VirdConfigDomainCapabilitiesEnum *item,
                                                        VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_remove_enum(VirdConfigDomainCapabilitiesInterface *object,
                                                           VirdConfigDomainCapabilitiesEnum *item,
                                                           VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_set_enums(VirdConfigDomainCapabilitiesInterface *object,
                                                         VirdConfigDomainCapabilitiesEnum *const *items,
                                                         size_t length,
                                                         VirdError **error);

/**
 * Removes all of enums.
 *
 * @object: a VirdConfigDomainCapabilitiesInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_interface_clear_enums(VirdConfigDomainCapabilitiesInterface *object,
                                                           VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesPanic.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_PANIC
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_panic_get_type(void);

/**
 * Takes another reference.
 *
 * @panic: (nullable): a VirdConfigDomainCapabilitiesPanic
 *
 * Returns: (transfer full) (nullable): @panic itself; NULL if it is no VirdConfigDomainCapabilitiesPanic
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesPanic *vird_config_domain_capabilities_panic_ref(VirdConfigDomainCapabilitiesPanic *panic);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @panic: (nullable): a VirdConfigDomainCapabilitiesPanic, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_panic_unref(VirdConfigDomainCapabilitiesPanic *panic);

/**
 * Makes a new VirdConfigDomainCapabilitiesPanic in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesPanic *vird_config_domain_capabilities_panic_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesPanic from XML text whose root is <panic>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesPanic *vird_config_domain_capabilities_panic_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_get_supported(VirdConfigDomainCapabilitiesPanic *panic);

/**
 * Sets supported. Whether there is support at all.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_set_supported(VirdConfigDomainCapabilitiesPanic *panic,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether supported is there.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_has_supported(VirdConfigDomainCapabilitiesPanic *panic);

/**
 * Removes supported.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_unset_supported(VirdConfigDomainCapabilitiesPanic *panic,
                                                           VirdError **error);

/**
 * Models of panic notifiers. XML: enum[@name='model']/value.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_panic_get_models(VirdConfigDomainCapabilitiesPanic *panic,
                                                        size_t *length);

/**
 * Adds one to models. Models of panic notifiers.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_add_model(VirdConfigDomainCapabilitiesPanic *panic,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Replaces all of models. Models of panic notifiers.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_set_models(VirdConfigDomainCapabilitiesPanic *panic,
                                                      const char *const *values,
                                                      VirdError **error);

/**
 * Removes all of models.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_clear_models(VirdConfigDomainCapabilitiesPanic *panic,
                                                        VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_panic_get_enums(VirdConfigDomainCapabilitiesPanic *panic,
                                                                                   size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_add_enum(VirdConfigDomainCapabilitiesPanic *panic,
                                                    VirdConfigDomainCapabilitiesEnum *item,
                                                    VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_remove_enum(VirdConfigDomainCapabilitiesPanic *panic,
                                                       VirdConfigDomainCapabilitiesEnum *item,
                                                       VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_set_enums(VirdConfigDomainCapabilitiesPanic *panic,
                                                     VirdConfigDomainCapabilitiesEnum *const *items,
                                                     size_t length,
                                                     VirdError **error);

/**
 * Removes all of enums.
 *
 * @panic: a VirdConfigDomainCapabilitiesPanic
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_panic_clear_enums(VirdConfigDomainCapabilitiesPanic *panic,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesConsole.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CONSOLE
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_console_get_type(void);

/**
 * Takes another reference.
 *
 * @console: (nullable): a VirdConfigDomainCapabilitiesConsole
 *
 * Returns: (transfer full) (nullable): @console itself; NULL if it is no VirdConfigDomainCapabilitiesConsole
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesConsole *vird_config_domain_capabilities_console_ref(VirdConfigDomainCapabilitiesConsole *console);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @console: (nullable): a VirdConfigDomainCapabilitiesConsole, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_console_unref(VirdConfigDomainCapabilitiesConsole *console);

/**
 * Makes a new VirdConfigDomainCapabilitiesConsole in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesConsole *vird_config_domain_capabilities_console_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesConsole from XML text whose root is <console>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesConsole *vird_config_domain_capabilities_console_new_from_xml(const char *xml,
                                                                                          VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_get_supported(VirdConfigDomainCapabilitiesConsole *console);

/**
 * Sets supported. Whether there is support at all.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_set_supported(VirdConfigDomainCapabilitiesConsole *console,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether supported is there.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_has_supported(VirdConfigDomainCapabilitiesConsole *console);

/**
 * Removes supported.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_unset_supported(VirdConfigDomainCapabilitiesConsole *console,
                                                             VirdError **error);

/**
 * What consoles can be connected to. XML: enum[@name='type']/value.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_console_get_types(VirdConfigDomainCapabilitiesConsole *console,
                                                         size_t *length);

/**
 * Adds one to types. What consoles can be connected to.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_add_type(VirdConfigDomainCapabilitiesConsole *console,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Replaces all of types. What consoles can be connected to.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_set_types(VirdConfigDomainCapabilitiesConsole *console,
                                                       const char *const *values,
                                                       VirdError **error);

/**
 * Removes all of types.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_clear_types(VirdConfigDomainCapabilitiesConsole *console,
                                                         VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_console_get_enums(VirdConfigDomainCapabilitiesConsole *console,
                                                                                     size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_add_enum(VirdConfigDomainCapabilitiesConsole *console,
                                                      VirdConfigDomainCapabilitiesEnum *item,
                                                      VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_remove_enum(VirdConfigDomainCapabilitiesConsole *console,
                                                         VirdConfigDomainCapabilitiesEnum *item,
                                                         VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_set_enums(VirdConfigDomainCapabilitiesConsole *console,
                                                       VirdConfigDomainCapabilitiesEnum *const *items,
                                                       size_t length,
                                                       VirdError **error);

/**
 * Removes all of enums.
 *
 * @console: a VirdConfigDomainCapabilitiesConsole
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_console_clear_enums(VirdConfigDomainCapabilitiesConsole *console,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesSev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SEV
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_sev_get_type(void);

/**
 * Takes another reference.
 *
 * @sev: (nullable): a VirdConfigDomainCapabilitiesSev
 *
 * Returns: (transfer full) (nullable): @sev itself; NULL if it is no VirdConfigDomainCapabilitiesSev
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSev *vird_config_domain_capabilities_sev_ref(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sev: (nullable): a VirdConfigDomainCapabilitiesSev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_sev_unref(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Makes a new VirdConfigDomainCapabilitiesSev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSev *vird_config_domain_capabilities_sev_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesSev from XML text whose root is <sev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSev *vird_config_domain_capabilities_sev_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_get_supported(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Sets supported. Whether there is support at all.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_set_supported(VirdConfigDomainCapabilitiesSev *sev,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether supported is there.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_has_supported(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Removes supported.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_unset_supported(VirdConfigDomainCapabilitiesSev *sev,
                                                         VirdError **error);

/**
 * Position of the encryption bit in a page table entry. XML: cbitpos.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_sev_get_cbitpos(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Sets cbitpos. Position of the encryption bit in a page table entry.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_set_cbitpos(VirdConfigDomainCapabilitiesSev *sev,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether cbitpos is there.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_has_cbitpos(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Removes cbitpos.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_unset_cbitpos(VirdConfigDomainCapabilitiesSev *sev,
                                                       VirdError **error);

/**
 * How many bits of physical address are lost to encryption. XML: reducedPhysBits.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_sev_get_reduced_phys_bits(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Sets reduced_phys_bits. How many bits of physical address are lost to encryption.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_set_reduced_phys_bits(VirdConfigDomainCapabilitiesSev *sev,
                                                               uint32_t value,
                                                               VirdError **error);

/**
 * Whether reduced_phys_bits is there.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_has_reduced_phys_bits(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Removes reduced_phys_bits.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_unset_reduced_phys_bits(VirdConfigDomainCapabilitiesSev *sev,
                                                                 VirdError **error);

/**
 * Most encrypted guests at a time. XML: maxGuests.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_sev_get_max_guests(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Sets max_guests. Most encrypted guests at a time.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_set_max_guests(VirdConfigDomainCapabilitiesSev *sev,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether max_guests is there.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_has_max_guests(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Removes max_guests.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_unset_max_guests(VirdConfigDomainCapabilitiesSev *sev,
                                                          VirdError **error);

/**
 * Most guests with encrypted registers at a time. XML: maxESGuests.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_sev_get_max_es_guests(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Sets max_es_guests. Most guests with encrypted registers at a time.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_set_max_es_guests(VirdConfigDomainCapabilitiesSev *sev,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether max_es_guests is there.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_has_max_es_guests(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Removes max_es_guests.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_unset_max_es_guests(VirdConfigDomainCapabilitiesSev *sev,
                                                             VirdError **error);

/**
 * Id of the first CPU, in base64. XML: cpu0Id.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_sev_get_cpu0_id(VirdConfigDomainCapabilitiesSev *sev);

/**
 * Sets cpu0_id. Id of the first CPU, in base64.
 *
 * @sev: a VirdConfigDomainCapabilitiesSev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sev_set_cpu0_id(VirdConfigDomainCapabilitiesSev *sev,
                                                     const char *value,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesSgx.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SGX
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_sgx_get_type(void);

/**
 * Takes another reference.
 *
 * @sgx: (nullable): a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: (transfer full) (nullable): @sgx itself; NULL if it is no VirdConfigDomainCapabilitiesSgx
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgx *vird_config_domain_capabilities_sgx_ref(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sgx: (nullable): a VirdConfigDomainCapabilitiesSgx, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_sgx_unref(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Makes a new VirdConfigDomainCapabilitiesSgx in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgx *vird_config_domain_capabilities_sgx_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesSgx from XML text whose root is <sgx>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgx *vird_config_domain_capabilities_sgx_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_get_supported(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Sets supported. Whether there is support at all.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_set_supported(VirdConfigDomainCapabilitiesSgx *sgx,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether supported is there.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_has_supported(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Removes supported.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_unset_supported(VirdConfigDomainCapabilitiesSgx *sgx,
                                                         VirdError **error);

/**
 * Whether launch control is flexible. XML: flc.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_get_flc(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Sets flc. Whether launch control is flexible.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_set_flc(VirdConfigDomainCapabilitiesSgx *sgx,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether flc is there.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_has_flc(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Removes flc.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_unset_flc(VirdConfigDomainCapabilitiesSgx *sgx,
                                                   VirdError **error);

/**
 * Whether the first set of instructions is there. XML: sgx1.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_get_sgx1(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Sets sgx1. Whether the first set of instructions is there.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_set_sgx1(VirdConfigDomainCapabilitiesSgx *sgx,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether sgx1 is there.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_has_sgx1(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Removes sgx1.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_unset_sgx1(VirdConfigDomainCapabilitiesSgx *sgx,
                                                    VirdError **error);

/**
 * Whether the second set of instructions is there. XML: sgx2.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_get_sgx2(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Sets sgx2. Whether the second set of instructions is there.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_set_sgx2(VirdConfigDomainCapabilitiesSgx *sgx,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether sgx2 is there.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_has_sgx2(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Removes sgx2.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_unset_sgx2(VirdConfigDomainCapabilitiesSgx *sgx,
                                                    VirdError **error);

/**
 * Memory for enclaves altogether, in KiB. XML: section_size.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_capabilities_sgx_get_section_size(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Sets section_size. Memory for enclaves altogether, in KiB.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_set_section_size(VirdConfigDomainCapabilitiesSgx *sgx,
                                                          uint64_t value,
                                                          VirdError **error);

/**
 * Whether section_size is there.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_has_section_size(VirdConfigDomainCapabilitiesSgx *sgx);

/**
 * Removes section_size.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_unset_section_size(VirdConfigDomainCapabilitiesSgx *sgx,
                                                            VirdError **error);

/**
 * Memory for enclaves, host NUMA node by node. XML: sections/section.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesSgxSection): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgxSection **vird_config_domain_capabilities_sgx_get_sections(VirdConfigDomainCapabilitiesSgx *sgx,
                                                                                          size_t *length);

/**
 * Moves an object in as one of sections, at its canonical place. Memory for enclaves, host NUMA node by node.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @item: a VirdConfigDomainCapabilitiesSgxSection
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_add_section(VirdConfigDomainCapabilitiesSgx *sgx,
                                                     VirdConfigDomainCapabilitiesSgxSection *item,
                                                     VirdError **error);

/**
 * Removes one of sections. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @item: a VirdConfigDomainCapabilitiesSgxSection
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_remove_section(VirdConfigDomainCapabilitiesSgx *sgx,
                                                        VirdConfigDomainCapabilitiesSgxSection *item,
                                                        VirdError **error);

/**
 * Replaces all of sections. Memory for enclaves, host NUMA node by node.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesSgxSection): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_set_sections(VirdConfigDomainCapabilitiesSgx *sgx,
                                                      VirdConfigDomainCapabilitiesSgxSection *const *items,
                                                      size_t length,
                                                      VirdError **error);

/**
 * Removes all of sections.
 *
 * @sgx: a VirdConfigDomainCapabilitiesSgx
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_clear_sections(VirdConfigDomainCapabilitiesSgx *sgx,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesSgxSection.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SGX_SECTION
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_sgx_section_get_type(void);

/**
 * Takes another reference.
 *
 * @section: (nullable): a VirdConfigDomainCapabilitiesSgxSection
 *
 * Returns: (transfer full) (nullable): @section itself; NULL if it is no VirdConfigDomainCapabilitiesSgxSection
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgxSection *vird_config_domain_capabilities_sgx_section_ref(VirdConfigDomainCapabilitiesSgxSection *section);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @section: (nullable): a VirdConfigDomainCapabilitiesSgxSection, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_sgx_section_unref(VirdConfigDomainCapabilitiesSgxSection *section);

/**
 * Makes a new VirdConfigDomainCapabilitiesSgxSection in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgxSection *vird_config_domain_capabilities_sgx_section_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesSgxSection from XML text whose root is <section>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesSgxSection *vird_config_domain_capabilities_sgx_section_new_from_xml(const char *xml,
                                                                                                 VirdError **error);

/**
 * Number of the node. XML: @node.
 *
 * @section: a VirdConfigDomainCapabilitiesSgxSection
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_sgx_section_get_node(VirdConfigDomainCapabilitiesSgxSection *section);

/**
 * Sets node. Number of the node.
 *
 * @section: a VirdConfigDomainCapabilitiesSgxSection
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_section_set_node(VirdConfigDomainCapabilitiesSgxSection *section,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether node is there.
 *
 * @section: a VirdConfigDomainCapabilitiesSgxSection
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_section_has_node(VirdConfigDomainCapabilitiesSgxSection *section);

/**
 * Removes node.
 *
 * @section: a VirdConfigDomainCapabilitiesSgxSection
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_section_unset_node(VirdConfigDomainCapabilitiesSgxSection *section,
                                                            VirdError **error);

/**
 * Size of the memory, in KiB. XML: @size.
 *
 * @section: a VirdConfigDomainCapabilitiesSgxSection
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_capabilities_sgx_section_get_size(VirdConfigDomainCapabilitiesSgxSection *section);

/**
 * Sets size. Size of the memory, in KiB.
 *
 * @section: a VirdConfigDomainCapabilitiesSgxSection
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_section_set_size(VirdConfigDomainCapabilitiesSgxSection *section,
                                                          uint64_t value,
                                                          VirdError **error);

/**
 * Whether size is there.
 *
 * @section: a VirdConfigDomainCapabilitiesSgxSection
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_section_has_size(VirdConfigDomainCapabilitiesSgxSection *section);

/**
 * Removes size.
 *
 * @section: a VirdConfigDomainCapabilitiesSgxSection
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_sgx_section_unset_size(VirdConfigDomainCapabilitiesSgxSection *section,
                                                            VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesHyperv.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_HYPERV
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_hyperv_get_type(void);

/**
 * Takes another reference.
 *
 * @hyperv: (nullable): a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: (transfer full) (nullable): @hyperv itself; NULL if it is no VirdConfigDomainCapabilitiesHyperv
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHyperv *vird_config_domain_capabilities_hyperv_ref(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hyperv: (nullable): a VirdConfigDomainCapabilitiesHyperv, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_hyperv_unref(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Makes a new VirdConfigDomainCapabilitiesHyperv in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHyperv *vird_config_domain_capabilities_hyperv_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesHyperv from XML text whose root is <hyperv>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesHyperv *vird_config_domain_capabilities_hyperv_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_get_supported(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Sets supported. Whether there is support at all.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_set_supported(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether supported is there.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_has_supported(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Removes supported.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_unset_supported(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                            VirdError **error);

/**
 * Names of the enlightenments. XML: enum[@name='features']/value.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_hyperv_get_features(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                           size_t *length);

/**
 * Adds one to features. Names of the enlightenments.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_add_feature(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Replaces all of features. Names of the enlightenments.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_set_features(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                         const char *const *values,
                                                         VirdError **error);

/**
 * Removes all of features.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_clear_features(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                           VirdError **error);

/**
 * How often the host's own set tries a lock. XML: defaults/spinlocks.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_capabilities_hyperv_get_default_spinlocks(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Sets default_spinlocks. How often the host's own set tries a lock.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_set_default_spinlocks(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                  uint32_t value,
                                                                  VirdError **error);

/**
 * Whether default_spinlocks is there.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_has_default_spinlocks(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Removes default_spinlocks.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_unset_default_spinlocks(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                    VirdError **error);

/**
 * Whether synthetic timers interrupt directly in the host's own set. XML: defaults/stimer_direct.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_get_default_stimer_direct(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Sets default_stimer_direct. Whether synthetic timers interrupt directly in the host's own set.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_set_default_stimer_direct(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                      bool value,
                                                                      VirdError **error);

/**
 * Whether default_stimer_direct is there.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_has_default_stimer_direct(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Removes default_stimer_direct.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_unset_default_stimer_direct(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                        VirdError **error);

/**
 * Whether nested guests flush directly in the host's own set. XML: defaults/tlbflush_direct.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_get_default_tlbflush_direct(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Sets default_tlbflush_direct. Whether nested guests flush directly in the host's own set.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_set_default_tlbflush_direct(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                        bool value,
                                                                        VirdError **error);

/**
 * Whether default_tlbflush_direct is there.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_has_default_tlbflush_direct(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Removes default_tlbflush_direct.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_unset_default_tlbflush_direct(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                          VirdError **error);

/**
 * Whether single ranges are flushed in the host's own set. XML: defaults/tlbflush_extended.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_get_default_tlbflush_extended(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Sets default_tlbflush_extended. Whether single ranges are flushed in the host's own set.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_set_default_tlbflush_extended(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                          bool value,
                                                                          VirdError **error);

/**
 * Whether default_tlbflush_extended is there.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_has_default_tlbflush_extended(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Removes default_tlbflush_extended.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_unset_default_tlbflush_extended(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                            VirdError **error);

/**
 * Hypervisor vendor shown to the guest in the host's own set. XML: defaults/vendor_id.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_capabilities_hyperv_get_default_vendor_id(VirdConfigDomainCapabilitiesHyperv *hyperv);

/**
 * Sets default_vendor_id. Hypervisor vendor shown to the guest in the host's own set.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_set_default_vendor_id(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                  const char *value,
                                                                  VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_hyperv_get_enums(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                                                    size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_add_enum(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                     VirdConfigDomainCapabilitiesEnum *item,
                                                     VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_remove_enum(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                        VirdConfigDomainCapabilitiesEnum *item,
                                                        VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_set_enums(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                      VirdConfigDomainCapabilitiesEnum *const *items,
                                                      size_t length,
                                                      VirdError **error);

/**
 * Removes all of enums.
 *
 * @hyperv: a VirdConfigDomainCapabilitiesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_hyperv_clear_enums(VirdConfigDomainCapabilitiesHyperv *hyperv,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainCapabilitiesLaunchSecurity.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_LAUNCH_SECURITY
 * Since: 0.1
 */
VirdType vird_config_domain_capabilities_launch_security_get_type(void);

/**
 * Takes another reference.
 *
 * @security: (nullable): a VirdConfigDomainCapabilitiesLaunchSecurity
 *
 * Returns: (transfer full) (nullable): @security itself; NULL if it is no VirdConfigDomainCapabilitiesLaunchSecurity
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLaunchSecurity *vird_config_domain_capabilities_launch_security_ref(VirdConfigDomainCapabilitiesLaunchSecurity *security);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @security: (nullable): a VirdConfigDomainCapabilitiesLaunchSecurity, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_capabilities_launch_security_unref(VirdConfigDomainCapabilitiesLaunchSecurity *security);

/**
 * Makes a new VirdConfigDomainCapabilitiesLaunchSecurity in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLaunchSecurity *vird_config_domain_capabilities_launch_security_new(void);

/**
 * Reads a VirdConfigDomainCapabilitiesLaunchSecurity from XML text whose root is <launchSecurity>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesLaunchSecurity *vird_config_domain_capabilities_launch_security_new_from_xml(const char *xml,
                                                                                                         VirdError **error);

/**
 * Whether there is support at all. XML: @supported.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_get_supported(VirdConfigDomainCapabilitiesLaunchSecurity *security);

/**
 * Sets supported. Whether there is support at all.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_set_supported(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                   bool value,
                                                                   VirdError **error);

/**
 * Whether supported is there.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_has_supported(VirdConfigDomainCapabilitiesLaunchSecurity *security);

/**
 * Removes supported.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_unset_supported(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                     VirdError **error);

/**
 * Names of the technologies. XML: enum[@name='sectype']/value.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_capabilities_launch_security_get_sec_types(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                     size_t *length);

/**
 * Adds one to sec_types. Names of the technologies.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_add_sec_type(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                  const char *value,
                                                                  VirdError **error);

/**
 * Replaces all of sec_types. Names of the technologies.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_set_sec_types(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                   const char *const *values,
                                                                   VirdError **error);

/**
 * Removes all of sec_types.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_clear_sec_types(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                     VirdError **error);

/**
 * All sets of values, by name. XML: enum.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCapabilitiesEnum **vird_config_domain_capabilities_launch_security_get_enums(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                                             size_t *length);

/**
 * Moves an object in as one of enums, at its canonical place. All sets of values, by name.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_add_enum(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                              VirdConfigDomainCapabilitiesEnum *item,
                                                              VirdError **error);

/**
 * Removes one of enums. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @item: a VirdConfigDomainCapabilitiesEnum
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_remove_enum(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                 VirdConfigDomainCapabilitiesEnum *item,
                                                                 VirdError **error);

/**
 * Replaces all of enums. All sets of values, by name.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCapabilitiesEnum): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_set_enums(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                               VirdConfigDomainCapabilitiesEnum *const *items,
                                                               size_t length,
                                                               VirdError **error);

/**
 * Removes all of enums.
 *
 * @security: a VirdConfigDomainCapabilitiesLaunchSecurity
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_capabilities_launch_security_clear_enums(VirdConfigDomainCapabilitiesLaunchSecurity *security,
                                                                 VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_ENUM (vird_config_domain_capabilities_enum_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_ENUM(object) ((VirdConfigDomainCapabilitiesEnum *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_ENUM))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_ENUM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_ENUM))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES (vird_config_domain_capabilities_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES(object) ((VirdConfigDomainCapabilities *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_OS (vird_config_domain_capabilities_os_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_OS(object) ((VirdConfigDomainCapabilitiesOs *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_OS))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_OS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_OS))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_LOADER (vird_config_domain_capabilities_loader_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_LOADER(object) ((VirdConfigDomainCapabilitiesLoader *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_LOADER))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_LOADER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_LOADER))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_MODE (vird_config_domain_capabilities_cpu_mode_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_MODE(object) ((VirdConfigDomainCapabilitiesCpuMode *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_MODE))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_CPU_MODE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_MODE))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_MODEL (vird_config_domain_capabilities_cpu_model_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_MODEL(object) ((VirdConfigDomainCapabilitiesCpuModel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_MODEL))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_CPU_MODEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_MODEL))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_BLOCKERS (vird_config_domain_capabilities_cpu_blockers_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_BLOCKERS(object) ((VirdConfigDomainCapabilitiesCpuBlockers *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_BLOCKERS))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_CPU_BLOCKERS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CPU_BLOCKERS))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_MEMORY_BACKING (vird_config_domain_capabilities_memory_backing_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_MEMORY_BACKING(object) ((VirdConfigDomainCapabilitiesMemoryBacking *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_MEMORY_BACKING))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_MEMORY_BACKING(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_MEMORY_BACKING))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_DISK (vird_config_domain_capabilities_disk_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_DISK(object) ((VirdConfigDomainCapabilitiesDisk *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_DISK))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_DISK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_DISK))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_GRAPHICS (vird_config_domain_capabilities_graphics_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_GRAPHICS(object) ((VirdConfigDomainCapabilitiesGraphics *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_GRAPHICS))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_GRAPHICS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_GRAPHICS))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_VIDEO (vird_config_domain_capabilities_video_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_VIDEO(object) ((VirdConfigDomainCapabilitiesVideo *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_VIDEO))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_VIDEO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_VIDEO))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_HOSTDEV (vird_config_domain_capabilities_hostdev_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_HOSTDEV(object) ((VirdConfigDomainCapabilitiesHostdev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_HOSTDEV))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_HOSTDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_HOSTDEV))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_RNG (vird_config_domain_capabilities_rng_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_RNG(object) ((VirdConfigDomainCapabilitiesRng *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_RNG))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_RNG(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_RNG))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_FILESYSTEM (vird_config_domain_capabilities_filesystem_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_FILESYSTEM(object) ((VirdConfigDomainCapabilitiesFilesystem *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_FILESYSTEM))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_FILESYSTEM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_FILESYSTEM))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_TPM (vird_config_domain_capabilities_tpm_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_TPM(object) ((VirdConfigDomainCapabilitiesTpm *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_TPM))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_TPM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_TPM))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_REDIRDEV (vird_config_domain_capabilities_redirdev_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_REDIRDEV(object) ((VirdConfigDomainCapabilitiesRedirdev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_REDIRDEV))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_REDIRDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_REDIRDEV))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CHANNEL (vird_config_domain_capabilities_channel_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_CHANNEL(object) ((VirdConfigDomainCapabilitiesChannel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CHANNEL))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_CHANNEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CHANNEL))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CRYPTO (vird_config_domain_capabilities_crypto_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_CRYPTO(object) ((VirdConfigDomainCapabilitiesCrypto *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CRYPTO))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_CRYPTO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CRYPTO))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_INTERFACE (vird_config_domain_capabilities_interface_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_INTERFACE(object) ((VirdConfigDomainCapabilitiesInterface *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_INTERFACE))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_INTERFACE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_INTERFACE))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_PANIC (vird_config_domain_capabilities_panic_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_PANIC(object) ((VirdConfigDomainCapabilitiesPanic *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_PANIC))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_PANIC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_PANIC))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CONSOLE (vird_config_domain_capabilities_console_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_CONSOLE(object) ((VirdConfigDomainCapabilitiesConsole *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CONSOLE))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_CONSOLE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_CONSOLE))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SEV (vird_config_domain_capabilities_sev_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_SEV(object) ((VirdConfigDomainCapabilitiesSev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SEV))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_SEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SEV))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SGX (vird_config_domain_capabilities_sgx_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_SGX(object) ((VirdConfigDomainCapabilitiesSgx *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SGX))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_SGX(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SGX))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SGX_SECTION (vird_config_domain_capabilities_sgx_section_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_SGX_SECTION(object) ((VirdConfigDomainCapabilitiesSgxSection *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SGX_SECTION))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_SGX_SECTION(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_SGX_SECTION))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_HYPERV (vird_config_domain_capabilities_hyperv_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_HYPERV(object) ((VirdConfigDomainCapabilitiesHyperv *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_HYPERV))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_HYPERV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_HYPERV))
#define VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_LAUNCH_SECURITY (vird_config_domain_capabilities_launch_security_get_type ())
#define VIRD_CONFIG_DOMAIN_CAPABILITIES_LAUNCH_SECURITY(object) ((VirdConfigDomainCapabilitiesLaunchSecurity *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_LAUNCH_SECURITY))
#define VIRD_IS_CONFIG_DOMAIN_CAPABILITIES_LAUNCH_SECURITY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CAPABILITIES_LAUNCH_SECURITY))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_CAPABILITIES_H */
