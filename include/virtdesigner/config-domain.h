/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * The domain document: a guest, its machine, CPU, memory, clock and features. Its devices have tables of their own.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_H
#define VIRTDESIGNER_CONFIG_DOMAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomain.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN
 * Since: 0.1
 */
VirdType vird_config_domain_get_type(void);

/**
 * Takes another reference.
 *
 * @domain: (nullable): a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): @domain itself; NULL if it is no VirdConfigDomain
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_ref(VirdConfigDomain *domain);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @domain: (nullable): a VirdConfigDomain, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_unref(VirdConfigDomain *domain);

/**
 * Makes a new VirdConfigDomain in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_new(void);

/**
 * Reads a VirdConfigDomain from XML text whose root is <domain>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_new_from_xml(const char *xml, VirdError **error);

/**
 * The hypervisor that runs the guest. XML: @type.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVirtType vird_config_domain_get_virt_type(VirdConfigDomain *domain);

/**
 * The hypervisor that runs the guest. XML: @type. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_virt_type_text(VirdConfigDomain *domain);

/**
 * Sets virt_type. The hypervisor that runs the guest.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainVirtType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_virt_type(VirdConfigDomain *domain,
                                      VirdConfigDomainVirtType value,
                                      VirdError **error);

/**
 * Sets virt_type to any text, also one that this version does not know. The hypervisor that runs the guest.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_virt_type_text(VirdConfigDomain *domain,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether virt_type is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_virt_type(VirdConfigDomain *domain);

/**
 * Removes virt_type.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_virt_type(VirdConfigDomain *domain, VirdError **error);

/**
 * Number of the running guest, given by libvirt; absent when it is shut off. XML: @id.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_get_id(VirdConfigDomain *domain);

/**
 * Sets id. Number of the running guest, given by libvirt; absent when it is shut off.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_id(VirdConfigDomain *domain, uint32_t value, VirdError **error);

/**
 * Whether id is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_id(VirdConfigDomain *domain);

/**
 * Removes id.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_id(VirdConfigDomain *domain, VirdError **error);

/**
 * Short name, unique on its host. XML: name.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_name(VirdConfigDomain *domain);

/**
 * Sets name. Short name, unique on its host.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_name(VirdConfigDomain *domain, const char *value, VirdError **error);

/**
 * Identifier for good, as 8-4-4-4-12 hexadecimal digits; made up by libvirt if absent. XML: uuid.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_uuid(VirdConfigDomain *domain);

/**
 * Sets uuid. Identifier for good, as 8-4-4-4-12 hexadecimal digits; made up by libvirt if absent.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_uuid(VirdConfigDomain *domain, const char *value, VirdError **error);

/**
 * Generation id (a UUID) by which the guest notices that it was cloned or rolled back. XML: genid.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_genid(VirdConfigDomain *domain);

/**
 * Sets genid. Generation id (a UUID) by which the guest notices that it was cloned or rolled back.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_genid(VirdConfigDomain *domain, const char *value, VirdError **error);

/**
 * True if the guest has a generation id, even one that libvirt is still to make up. XML: genid.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_get_genid_requested(VirdConfigDomain *domain);

/**
 * Sets genid_requested. True if the guest has a generation id, even one that libvirt is still to make up.
 *
 * @domain: a VirdConfigDomain
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_genid_requested(VirdConfigDomain *domain,
                                            bool value,
                                            VirdError **error);

/**
 * UUID shown to the guest as that of its hardware, where it is to differ from its identifier. XML: hwuuid.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_hwuuid(VirdConfigDomain *domain);

/**
 * Sets hwuuid. UUID shown to the guest as that of its hardware, where it is to differ from its identifier.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_hwuuid(VirdConfigDomain *domain,
                                   const char *value,
                                   VirdError **error);

/**
 * One line that tells people what the guest is. XML: title.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_title(VirdConfigDomain *domain);

/**
 * Sets title. One line that tells people what the guest is.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_title(VirdConfigDomain *domain, const char *value, VirdError **error);

/**
 * Longer text for people. XML: description.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_description(VirdConfigDomain *domain);

/**
 * Sets description. Longer text for people.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_description(VirdConfigDomain *domain,
                                        const char *value,
                                        VirdError **error);

/**
 * Upper limit, in KiB, that memory modules can be plugged in to. XML: maxMemory.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_get_max_memory(VirdConfigDomain *domain);

/**
 * Sets max_memory. Upper limit, in KiB, that memory modules can be plugged in to.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_max_memory(VirdConfigDomain *domain, uint64_t value, VirdError **error);

/**
 * Whether max_memory is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_max_memory(VirdConfigDomain *domain);

/**
 * Removes max_memory.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_max_memory(VirdConfigDomain *domain, VirdError **error);

/**
 * How many slots there are for memory modules. XML: maxMemory/@slots.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_get_max_memory_slots(VirdConfigDomain *domain);

/**
 * Sets max_memory_slots. How many slots there are for memory modules.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_max_memory_slots(VirdConfigDomain *domain,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether max_memory_slots is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_max_memory_slots(VirdConfigDomain *domain);

/**
 * Removes max_memory_slots.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_max_memory_slots(VirdConfigDomain *domain, VirdError **error);

/**
 * Memory at boot, in KiB. XML: memory.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_get_memory(VirdConfigDomain *domain);

/**
 * Sets memory. Memory at boot, in KiB.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_memory(VirdConfigDomain *domain, uint64_t value, VirdError **error);

/**
 * Whether memory is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_memory(VirdConfigDomain *domain);

/**
 * Removes memory.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_memory(VirdConfigDomain *domain, VirdError **error);

/**
 * Whether a core dump of the hypervisor process contains the guest's memory. XML: memory/@dumpCore.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_get_memory_dump_core(VirdConfigDomain *domain);

/**
 * Sets memory_dump_core. Whether a core dump of the hypervisor process contains the guest's memory.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_memory_dump_core(VirdConfigDomain *domain,
                                             bool value,
                                             VirdError **error);

/**
 * Whether memory_dump_core is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_memory_dump_core(VirdConfigDomain *domain);

/**
 * Removes memory_dump_core.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_memory_dump_core(VirdConfigDomain *domain, VirdError **error);

/**
 * Memory the guest has now, in KiB; less than its memory at boot when a balloon is inflated. XML: currentMemory.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_get_current_memory(VirdConfigDomain *domain);

/**
 * Sets current_memory. Memory the guest has now, in KiB; less than its memory at boot when a balloon is inflated.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_current_memory(VirdConfigDomain *domain,
                                           uint64_t value,
                                           VirdError **error);

/**
 * Whether current_memory is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_current_memory(VirdConfigDomain *domain);

/**
 * Removes current_memory.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_current_memory(VirdConfigDomain *domain, VirdError **error);

/**
 * Share and limits of the guest's disk traffic. XML: blkiotune.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainBlkiotune *vird_config_domain_get_blkiotune(VirdConfigDomain *domain);

/**
 * Gives blkiotune, made at its place if it is not there. Share and limits of the guest's disk traffic.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainBlkiotune *vird_config_domain_ensure_blkiotune(VirdConfigDomain *domain,
                                                               VirdError **error);

/**
 * Moves an object in as blkiotune, in place of the one that is there. Share and limits of the guest's disk traffic.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_blkiotune(VirdConfigDomain *domain,
                                      VirdConfigDomainBlkiotune *child,
                                      VirdError **error);

/**
 * Limits of the host memory the guest may use. XML: memtune.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainMemtune *vird_config_domain_get_memtune(VirdConfigDomain *domain);

/**
 * Gives memtune, made at its place if it is not there. Limits of the host memory the guest may use.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainMemtune *vird_config_domain_ensure_memtune(VirdConfigDomain *domain,
                                                           VirdError **error);

/**
 * Moves an object in as memtune, in place of the one that is there. Limits of the host memory the guest may use.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_memtune(VirdConfigDomain *domain,
                                    VirdConfigDomainMemtune *child,
                                    VirdError **error);

/**
 * How the guest's memory is kept on the host. XML: memoryBacking.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainMemoryBacking *vird_config_domain_get_memory_backing(VirdConfigDomain *domain);

/**
 * Gives memory_backing, made at its place if it is not there. How the guest's memory is kept on the host.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainMemoryBacking *vird_config_domain_ensure_memory_backing(VirdConfigDomain *domain,
                                                                        VirdError **error);

/**
 * Moves an object in as memory_backing, in place of the one that is there. How the guest's memory is kept on the host.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_memory_backing(VirdConfigDomain *domain,
                                           VirdConfigDomainMemoryBacking *child,
                                           VirdError **error);

/**
 * Number of virtual CPUs, at most. XML: vcpu.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 1 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_get_vcpus(VirdConfigDomain *domain);

/**
 * Sets vcpus. Number of virtual CPUs, at most.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_vcpus(VirdConfigDomain *domain, uint64_t value, VirdError **error);

/**
 * Whether vcpus is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_vcpus(VirdConfigDomain *domain);

/**
 * Removes vcpus.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_vcpus(VirdConfigDomain *domain, VirdError **error);

/**
 * Whether the host CPUs are given or found by a daemon such as numad. XML: vcpu/@placement.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VCPU_PLACEMENT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VCPU_PLACEMENT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVcpuPlacement vird_config_domain_get_vcpu_placement(VirdConfigDomain *domain);

/**
 * Whether the host CPUs are given or found by a daemon such as numad. XML: vcpu/@placement. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_vcpu_placement_text(VirdConfigDomain *domain);

/**
 * Sets vcpu_placement. Whether the host CPUs are given or found by a daemon such as numad.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainVcpuPlacement
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_vcpu_placement(VirdConfigDomain *domain,
                                           VirdConfigDomainVcpuPlacement value,
                                           VirdError **error);

/**
 * Sets vcpu_placement to any text, also one that this version does not know. Whether the host CPUs are given or found by a daemon such as numad.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_vcpu_placement_text(VirdConfigDomain *domain,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether vcpu_placement is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_vcpu_placement(VirdConfigDomain *domain);

/**
 * Removes vcpu_placement.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_vcpu_placement(VirdConfigDomain *domain, VirdError **error);

/**
 * Host CPUs the virtual CPUs may run on, as a set such as `0-3,^2`. XML: vcpu/@cpuset.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_vcpu_cpuset(VirdConfigDomain *domain);

/**
 * Sets vcpu_cpuset. Host CPUs the virtual CPUs may run on, as a set such as `0-3,^2`.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_vcpu_cpuset(VirdConfigDomain *domain,
                                        const char *value,
                                        VirdError **error);

/**
 * Number of virtual CPUs that are online at boot. XML: vcpu/@current.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_get_current_vcpus(VirdConfigDomain *domain);

/**
 * Sets current_vcpus. Number of virtual CPUs that are online at boot.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_current_vcpus(VirdConfigDomain *domain,
                                          uint64_t value,
                                          VirdError **error);

/**
 * Whether current_vcpus is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_current_vcpus(VirdConfigDomain *domain);

/**
 * Removes current_vcpus.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_current_vcpus(VirdConfigDomain *domain, VirdError **error);

/**
 * State of each virtual CPU. XML: vcpus/vcpu.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainVcpu): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainVcpu **vird_config_domain_get_vcpu_states(VirdConfigDomain *domain,
                                                          size_t *length);

/**
 * Moves an object in as one of vcpu_states, at its canonical place. State of each virtual CPU.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainVcpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_vcpu_state(VirdConfigDomain *domain,
                                       VirdConfigDomainVcpu *item,
                                       VirdError **error);

/**
 * Removes one of vcpu_states. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainVcpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_vcpu_state(VirdConfigDomain *domain,
                                          VirdConfigDomainVcpu *item,
                                          VirdError **error);

/**
 * Replaces all of vcpu_states. State of each virtual CPU.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainVcpu): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_vcpu_states(VirdConfigDomain *domain,
                                        VirdConfigDomainVcpu *const *items,
                                        size_t length,
                                        VirdError **error);

/**
 * Removes all of vcpu_states.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_vcpu_states(VirdConfigDomain *domain, VirdError **error);

/**
 * Number of threads that disks can be served from. XML: iothreads.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_get_iothreads(VirdConfigDomain *domain);

/**
 * Sets iothreads. Number of threads that disks can be served from.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_iothreads(VirdConfigDomain *domain, uint32_t value, VirdError **error);

/**
 * Whether iothreads is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_iothreads(VirdConfigDomain *domain);

/**
 * Removes iothreads.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_iothreads(VirdConfigDomain *domain, VirdError **error);

/**
 * Threads that disks can be served from, each with its id. XML: iothreadids/iothread.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainIothread): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainIothread **vird_config_domain_get_iothread_ids(VirdConfigDomain *domain,
                                                               size_t *length);

/**
 * Moves an object in as one of iothread_ids, at its canonical place. Threads that disks can be served from, each with its id.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_iothread_id(VirdConfigDomain *domain,
                                        VirdConfigDomainIothread *item,
                                        VirdError **error);

/**
 * Removes one of iothread_ids. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_iothread_id(VirdConfigDomain *domain,
                                           VirdConfigDomainIothread *item,
                                           VirdError **error);

/**
 * Replaces all of iothread_ids. Threads that disks can be served from, each with its id.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainIothread): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_iothread_ids(VirdConfigDomain *domain,
                                         VirdConfigDomainIothread *const *items,
                                         size_t length,
                                         VirdError **error);

/**
 * Removes all of iothread_ids.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_iothread_ids(VirdConfigDomain *domain, VirdError **error);

/**
 * Least number of worker threads of the emulator's main loop. XML: defaultiothread/@thread_pool_min.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_get_default_iothread_pool_min(VirdConfigDomain *domain);

/**
 * Sets default_iothread_pool_min. Least number of worker threads of the emulator's main loop.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_default_iothread_pool_min(VirdConfigDomain *domain,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether default_iothread_pool_min is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_default_iothread_pool_min(VirdConfigDomain *domain);

/**
 * Removes default_iothread_pool_min.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_default_iothread_pool_min(VirdConfigDomain *domain,
                                                        VirdError **error);

/**
 * Most worker threads of the emulator's main loop. XML: defaultiothread/@thread_pool_max.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_get_default_iothread_pool_max(VirdConfigDomain *domain);

/**
 * Sets default_iothread_pool_max. Most worker threads of the emulator's main loop.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_default_iothread_pool_max(VirdConfigDomain *domain,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether default_iothread_pool_max is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_default_iothread_pool_max(VirdConfigDomain *domain);

/**
 * Removes default_iothread_pool_max.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_default_iothread_pool_max(VirdConfigDomain *domain,
                                                        VirdError **error);

/**
 * Named limits of disk traffic that disks can share. XML: throttlegroups/throttlegroup.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainThrottleGroup): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainThrottleGroup **vird_config_domain_get_throttle_groups(VirdConfigDomain *domain,
                                                                       size_t *length);

/**
 * Moves an object in as one of throttle_groups, at its canonical place. Named limits of disk traffic that disks can share.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainThrottleGroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_throttle_group(VirdConfigDomain *domain,
                                           VirdConfigDomainThrottleGroup *item,
                                           VirdError **error);

/**
 * Removes one of throttle_groups. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainThrottleGroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_throttle_group(VirdConfigDomain *domain,
                                              VirdConfigDomainThrottleGroup *item,
                                              VirdError **error);

/**
 * Replaces all of throttle_groups. Named limits of disk traffic that disks can share.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainThrottleGroup): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_throttle_groups(VirdConfigDomain *domain,
                                            VirdConfigDomainThrottleGroup *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of throttle_groups.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_throttle_groups(VirdConfigDomain *domain, VirdError **error);

/**
 * Pinning, shares and schedulers of the guest's threads. XML: cputune.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCputune *vird_config_domain_get_cputune(VirdConfigDomain *domain);

/**
 * Gives cputune, made at its place if it is not there. Pinning, shares and schedulers of the guest's threads.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCputune *vird_config_domain_ensure_cputune(VirdConfigDomain *domain,
                                                           VirdError **error);

/**
 * Moves an object in as cputune, in place of the one that is there. Pinning, shares and schedulers of the guest's threads.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_cputune(VirdConfigDomain *domain,
                                    VirdConfigDomainCputune *child,
                                    VirdError **error);

/**
 * From which host NUMA nodes the guest's memory comes. XML: numatune.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainNumatune *vird_config_domain_get_numatune(VirdConfigDomain *domain);

/**
 * Gives numatune, made at its place if it is not there. From which host NUMA nodes the guest's memory comes.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainNumatune *vird_config_domain_ensure_numatune(VirdConfigDomain *domain,
                                                             VirdError **error);

/**
 * Moves an object in as numatune, in place of the one that is there. From which host NUMA nodes the guest's memory comes.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_numatune(VirdConfigDomain *domain,
                                     VirdConfigDomainNumatune *child,
                                     VirdError **error);

/**
 * Resource partition (control group) the guest is put in, as an absolute path. XML: resource/partition.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_resource_partition(VirdConfigDomain *domain);

/**
 * Sets resource_partition. Resource partition (control group) the guest is put in, as an absolute path.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_resource_partition(VirdConfigDomain *domain,
                                               const char *value,
                                               VirdError **error);

/**
 * Application id that Fibre Channel frames of the guest carry. XML: resource/fibrechannel/@appid.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_resource_fibrechannel_appid(VirdConfigDomain *domain);

/**
 * Sets resource_fibrechannel_appid. Application id that Fibre Channel frames of the guest carry.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_resource_fibrechannel_appid(VirdConfigDomain *domain,
                                                        const char *value,
                                                        VirdError **error);

/**
 * System information shown to the guest. XML: sysinfo.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainSysinfo): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainSysinfo **vird_config_domain_get_sysinfos(VirdConfigDomain *domain,
                                                          size_t *length);

/**
 * Moves an object in as one of sysinfos, at its canonical place. System information shown to the guest.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainSysinfo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_sysinfo(VirdConfigDomain *domain,
                                    VirdConfigDomainSysinfo *item,
                                    VirdError **error);

/**
 * Removes one of sysinfos. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainSysinfo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_sysinfo(VirdConfigDomain *domain,
                                       VirdConfigDomainSysinfo *item,
                                       VirdError **error);

/**
 * Replaces all of sysinfos. System information shown to the guest.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainSysinfo): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_sysinfos(VirdConfigDomain *domain,
                                     VirdConfigDomainSysinfo *const *items,
                                     size_t length,
                                     VirdError **error);

/**
 * Removes all of sysinfos.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_sysinfos(VirdConfigDomain *domain, VirdError **error);

/**
 * Xen: program on the host that fetches the kernel from the guest's disk. XML: bootloader.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_bootloader(VirdConfigDomain *domain);

/**
 * Sets bootloader. Xen: program on the host that fetches the kernel from the guest's disk.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_bootloader(VirdConfigDomain *domain,
                                       const char *value,
                                       VirdError **error);

/**
 * Xen: arguments of the boot loader program. XML: bootloader_args.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_bootloader_args(VirdConfigDomain *domain);

/**
 * Sets bootloader_args. Xen: arguments of the boot loader program.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_bootloader_args(VirdConfigDomain *domain,
                                            const char *value,
                                            VirdError **error);

/**
 * What is booted, and how. XML: os.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainOs *vird_config_domain_get_os(VirdConfigDomain *domain);

/**
 * Gives os, made at its place if it is not there. What is booted, and how.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainOs *vird_config_domain_ensure_os(VirdConfigDomain *domain, VirdError **error);

/**
 * Moves an object in as os, in place of the one that is there. What is booted, and how.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_os(VirdConfigDomain *domain,
                               VirdConfigDomainOs *child,
                               VirdError **error);

/**
 * Container: how user and group ids map to those of the host. XML: idmap.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainIdmap *vird_config_domain_get_idmap(VirdConfigDomain *domain);

/**
 * Gives idmap, made at its place if it is not there. Container: how user and group ids map to those of the host.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainIdmap *vird_config_domain_ensure_idmap(VirdConfigDomain *domain,
                                                       VirdError **error);

/**
 * Moves an object in as idmap, in place of the one that is there. Container: how user and group ids map to those of the host.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_idmap(VirdConfigDomain *domain,
                                  VirdConfigDomainIdmap *child,
                                  VirdError **error);

/**
 * Names of the features that are mentioned, such as `acpi`. XML: the children of features.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_get_features(VirdConfigDomain *domain,
                                       size_t *length);

/**
 * Adds one to features. Names of the features that are mentioned, such as `acpi`.
 *
 * @domain: a VirdConfigDomain
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_add_feature(VirdConfigDomain *domain, const char *value, VirdError **error);

/**
 * Replaces all of features. Names of the features that are mentioned, such as `acpi`.
 *
 * @domain: a VirdConfigDomain
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_features(VirdConfigDomain *domain,
                                     const char *const *values,
                                     VirdError **error);

/**
 * Removes all of features.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_features(VirdConfigDomain *domain, VirdError **error);

/**
 * The features of machine and hypervisor, one by one. XML: features.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainFeatures *vird_config_domain_get_feature_settings(VirdConfigDomain *domain);

/**
 * Gives feature_settings, made at its place if it is not there. The features of machine and hypervisor, one by one.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainFeatures *vird_config_domain_ensure_feature_settings(VirdConfigDomain *domain,
                                                                     VirdError **error);

/**
 * Moves an object in as feature_settings, in place of the one that is there. The features of machine and hypervisor, one by one.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_feature_settings(VirdConfigDomain *domain,
                                             VirdConfigDomainFeatures *child,
                                             VirdError **error);

/**
 * The guest's CPU. XML: cpu.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCpu *vird_config_domain_get_cpu(VirdConfigDomain *domain);

/**
 * Gives cpu, made at its place if it is not there. The guest's CPU.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCpu *vird_config_domain_ensure_cpu(VirdConfigDomain *domain, VirdError **error);

/**
 * Moves an object in as cpu, in place of the one that is there. The guest's CPU.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_cpu(VirdConfigDomain *domain,
                                VirdConfigDomainCpu *child,
                                VirdError **error);

/**
 * The guest's clock and timers. XML: clock.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainClock *vird_config_domain_get_clock(VirdConfigDomain *domain);

/**
 * Gives clock, made at its place if it is not there. The guest's clock and timers.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainClock *vird_config_domain_ensure_clock(VirdConfigDomain *domain, VirdError **error);

/**
 * Moves an object in as clock, in place of the one that is there. The guest's clock and timers.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_clock(VirdConfigDomain *domain,
                                  VirdConfigDomainClock *child,
                                  VirdError **error);

/**
 * What happens when the guest powers off. XML: on_poweroff.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_DESTROY if absent; VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainLifecycleAction vird_config_domain_get_on_poweroff(VirdConfigDomain *domain);

/**
 * What happens when the guest powers off. XML: on_poweroff. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_on_poweroff_text(VirdConfigDomain *domain);

/**
 * Sets on_poweroff. What happens when the guest powers off.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainLifecycleAction
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_on_poweroff(VirdConfigDomain *domain,
                                        VirdConfigDomainLifecycleAction value,
                                        VirdError **error);

/**
 * Sets on_poweroff to any text, also one that this version does not know. What happens when the guest powers off.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_on_poweroff_text(VirdConfigDomain *domain,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether on_poweroff is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_on_poweroff(VirdConfigDomain *domain);

/**
 * Removes on_poweroff.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_on_poweroff(VirdConfigDomain *domain, VirdError **error);

/**
 * What happens when the guest reboots. XML: on_reboot.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_RESTART if absent; VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainLifecycleAction vird_config_domain_get_on_reboot(VirdConfigDomain *domain);

/**
 * What happens when the guest reboots. XML: on_reboot. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_on_reboot_text(VirdConfigDomain *domain);

/**
 * Sets on_reboot. What happens when the guest reboots.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainLifecycleAction
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_on_reboot(VirdConfigDomain *domain,
                                      VirdConfigDomainLifecycleAction value,
                                      VirdError **error);

/**
 * Sets on_reboot to any text, also one that this version does not know. What happens when the guest reboots.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_on_reboot_text(VirdConfigDomain *domain,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether on_reboot is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_on_reboot(VirdConfigDomain *domain);

/**
 * Removes on_reboot.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_on_reboot(VirdConfigDomain *domain, VirdError **error);

/**
 * What happens when the guest crashes. XML: on_crash.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_DESTROY if absent; VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainLifecycleAction vird_config_domain_get_on_crash(VirdConfigDomain *domain);

/**
 * What happens when the guest crashes. XML: on_crash. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_on_crash_text(VirdConfigDomain *domain);

/**
 * Sets on_crash. What happens when the guest crashes.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainLifecycleAction
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_on_crash(VirdConfigDomain *domain,
                                     VirdConfigDomainLifecycleAction value,
                                     VirdError **error);

/**
 * Sets on_crash to any text, also one that this version does not know. What happens when the guest crashes.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_on_crash_text(VirdConfigDomain *domain,
                                          const char *value,
                                          VirdError **error);

/**
 * Whether on_crash is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_on_crash(VirdConfigDomain *domain);

/**
 * Removes on_crash.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_on_crash(VirdConfigDomain *domain, VirdError **error);

/**
 * What happens when the lock manager loses a lock of the guest. XML: on_lockfailure.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_LOCK_FAILURE_ACTION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_LOCK_FAILURE_ACTION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainLockFailureAction vird_config_domain_get_on_lockfailure(VirdConfigDomain *domain);

/**
 * What happens when the lock manager loses a lock of the guest. XML: on_lockfailure. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_on_lockfailure_text(VirdConfigDomain *domain);

/**
 * Sets on_lockfailure. What happens when the lock manager loses a lock of the guest.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainLockFailureAction
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_on_lockfailure(VirdConfigDomain *domain,
                                           VirdConfigDomainLockFailureAction value,
                                           VirdError **error);

/**
 * Sets on_lockfailure to any text, also one that this version does not know. What happens when the lock manager loses a lock of the guest.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_on_lockfailure_text(VirdConfigDomain *domain,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether on_lockfailure is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_on_lockfailure(VirdConfigDomain *domain);

/**
 * Removes on_lockfailure.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_on_lockfailure(VirdConfigDomain *domain, VirdError **error);

/**
 * Which sleep states the guest is offered. XML: pm.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainPowerManagement *vird_config_domain_get_power_management(VirdConfigDomain *domain);

/**
 * Gives power_management, made at its place if it is not there. Which sleep states the guest is offered.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainPowerManagement *vird_config_domain_ensure_power_management(VirdConfigDomain *domain,
                                                                            VirdError **error);

/**
 * Moves an object in as power_management, in place of the one that is there. Which sleep states the guest is offered.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_power_management(VirdConfigDomain *domain,
                                             VirdConfigDomainPowerManagement *child,
                                             VirdError **error);

/**
 * Performance events to count for the guest. XML: perf/event.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainPerfEvent): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainPerfEvent **vird_config_domain_get_perf_events(VirdConfigDomain *domain,
                                                               size_t *length);

/**
 * Moves an object in as one of perf_events, at its canonical place. Performance events to count for the guest.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainPerfEvent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_perf_event(VirdConfigDomain *domain,
                                       VirdConfigDomainPerfEvent *item,
                                       VirdError **error);

/**
 * Removes one of perf_events. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainPerfEvent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_perf_event(VirdConfigDomain *domain,
                                          VirdConfigDomainPerfEvent *item,
                                          VirdError **error);

/**
 * Replaces all of perf_events. Performance events to count for the guest.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainPerfEvent): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_perf_events(VirdConfigDomain *domain,
                                        VirdConfigDomainPerfEvent *const *items,
                                        size_t length,
                                        VirdError **error);

/**
 * Removes all of perf_events.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_perf_events(VirdConfigDomain *domain, VirdError **error);

/**
 * Path of the hypervisor's program on the host. XML: devices/emulator.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_emulator(VirdConfigDomain *domain);

/**
 * Sets emulator. Path of the hypervisor's program on the host.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_emulator(VirdConfigDomain *domain,
                                     const char *value,
                                     VirdError **error);

/**
 * The guest's devices. XML: the children of devices.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDevice): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDevice **vird_config_domain_get_devices(VirdConfigDomain *domain,
                                                        size_t *length);

/**
 * Moves an object in as one of devices, at its canonical place. The guest's devices.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_device(VirdConfigDomain *domain,
                                   VirdConfigDomainDevice *item,
                                   VirdError **error);

/**
 * Removes one of devices. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_device(VirdConfigDomain *domain,
                                      VirdConfigDomainDevice *item,
                                      VirdError **error);

/**
 * Replaces all of devices. The guest's devices.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDevice): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_devices(VirdConfigDomain *domain,
                                    VirdConfigDomainDevice *const *items,
                                    size_t length,
                                    VirdError **error);

/**
 * Removes all of devices.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_devices(VirdConfigDomain *domain, VirdError **error);

/**
 * Security label of the guest's process. XML: seclabel.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainSeclabel *vird_config_domain_get_seclabel(VirdConfigDomain *domain);

/**
 * Gives seclabel, made at its place if it is not there. Security label of the guest's process.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainSeclabel *vird_config_domain_ensure_seclabel(VirdConfigDomain *domain,
                                                             VirdError **error);

/**
 * Moves an object in as seclabel, in place of the one that is there. Security label of the guest's process.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_seclabel(VirdConfigDomain *domain,
                                     VirdConfigDomainSeclabel *child,
                                     VirdError **error);

/**
 * Security labels of the guest's process, one for each security driver. XML: seclabel.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainSeclabel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainSeclabel **vird_config_domain_get_seclabels(VirdConfigDomain *domain,
                                                            size_t *length);

/**
 * Moves an object in as one of seclabels, at its canonical place. Security labels of the guest's process, one for each security driver.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_seclabel(VirdConfigDomain *domain,
                                     VirdConfigDomainSeclabel *item,
                                     VirdError **error);

/**
 * Removes one of seclabels. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_seclabel(VirdConfigDomain *domain,
                                        VirdConfigDomainSeclabel *item,
                                        VirdError **error);

/**
 * Replaces all of seclabels. Security labels of the guest's process, one for each security driver.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainSeclabel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_seclabels(VirdConfigDomain *domain,
                                      VirdConfigDomainSeclabel *const *items,
                                      size_t length,
                                      VirdError **error);

/**
 * Removes all of seclabels.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_seclabels(VirdConfigDomain *domain, VirdError **error);

/**
 * s390x: key wrapping operations the guest may use. XML: keywrap/cipher.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainKeywrapCipher): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainKeywrapCipher **vird_config_domain_get_keywrap_ciphers(VirdConfigDomain *domain,
                                                                       size_t *length);

/**
 * Moves an object in as one of keywrap_ciphers, at its canonical place. s390x: key wrapping operations the guest may use.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainKeywrapCipher
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_keywrap_cipher(VirdConfigDomain *domain,
                                           VirdConfigDomainKeywrapCipher *item,
                                           VirdError **error);

/**
 * Removes one of keywrap_ciphers. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainKeywrapCipher
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_keywrap_cipher(VirdConfigDomain *domain,
                                              VirdConfigDomainKeywrapCipher *item,
                                              VirdError **error);

/**
 * Replaces all of keywrap_ciphers. s390x: key wrapping operations the guest may use.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainKeywrapCipher): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_keywrap_ciphers(VirdConfigDomain *domain,
                                            VirdConfigDomainKeywrapCipher *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of keywrap_ciphers.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_keywrap_ciphers(VirdConfigDomain *domain, VirdError **error);

/**
 * How the guest is shielded from its host. XML: launchSecurity.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurity *vird_config_domain_get_launch_security(VirdConfigDomain *domain);

/**
 * Gives launch_security, made at its place if it is not there. How the guest is shielded from its host.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurity *vird_config_domain_ensure_launch_security(VirdConfigDomain *domain,
                                                                          VirdError **error);

/**
 * Moves an object in as launch_security, in place of the one that is there. How the guest is shielded from its host.
 *
 * @domain: a VirdConfigDomain
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_launch_security(VirdConfigDomain *domain,
                                            VirdConfigDomainLaunchSecurity *child,
                                            VirdError **error);

/**
 * Whether devices of the host are opened through IOMMUFD. XML: iommufd/@enabled.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_get_iommufd_enabled(VirdConfigDomain *domain);

/**
 * Sets iommufd_enabled. Whether devices of the host are opened through IOMMUFD.
 *
 * @domain: a VirdConfigDomain
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_iommufd_enabled(VirdConfigDomain *domain,
                                            bool value,
                                            VirdError **error);

/**
 * Whether iommufd_enabled is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_iommufd_enabled(VirdConfigDomain *domain);

/**
 * Removes iommufd_enabled.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_iommufd_enabled(VirdConfigDomain *domain, VirdError **error);

/**
 * Name of a group of open file descriptors handed to libvirt for IOMMUFD. XML: iommufd/@fdgroup.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_iommufd_fdgroup(VirdConfigDomain *domain);

/**
 * Sets iommufd_fdgroup. Name of a group of open file descriptors handed to libvirt for IOMMUFD.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_iommufd_fdgroup(VirdConfigDomain *domain,
                                            const char *value,
                                            VirdError **error);

/**
 * Arguments added to QEMU's command line, unsupported by libvirt. XML: qemu:commandline/qemu:arg.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainQemuArg): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainQemuArg **vird_config_domain_get_qemu_args(VirdConfigDomain *domain,
                                                           size_t *length);

/**
 * Moves an object in as one of qemu_args, at its canonical place. Arguments added to QEMU's command line, unsupported by libvirt.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainQemuArg
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_qemu_arg(VirdConfigDomain *domain,
                                     VirdConfigDomainQemuArg *item,
                                     VirdError **error);

/**
 * Removes one of qemu_args. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainQemuArg
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_qemu_arg(VirdConfigDomain *domain,
                                        VirdConfigDomainQemuArg *item,
                                        VirdError **error);

/**
 * Replaces all of qemu_args. Arguments added to QEMU's command line, unsupported by libvirt.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainQemuArg): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_qemu_args(VirdConfigDomain *domain,
                                      VirdConfigDomainQemuArg *const *items,
                                      size_t length,
                                      VirdError **error);

/**
 * Removes all of qemu_args.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_qemu_args(VirdConfigDomain *domain, VirdError **error);

/**
 * Environment variables added for QEMU. XML: qemu:commandline/qemu:env.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainQemuEnv): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainQemuEnv **vird_config_domain_get_qemu_envs(VirdConfigDomain *domain,
                                                           size_t *length);

/**
 * Moves an object in as one of qemu_envs, at its canonical place. Environment variables added for QEMU.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainQemuEnv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_qemu_env(VirdConfigDomain *domain,
                                     VirdConfigDomainQemuEnv *item,
                                     VirdError **error);

/**
 * Removes one of qemu_envs. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainQemuEnv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_qemu_env(VirdConfigDomain *domain,
                                        VirdConfigDomainQemuEnv *item,
                                        VirdError **error);

/**
 * Replaces all of qemu_envs. Environment variables added for QEMU.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainQemuEnv): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_qemu_envs(VirdConfigDomain *domain,
                                      VirdConfigDomainQemuEnv *const *items,
                                      size_t length,
                                      VirdError **error);

/**
 * Removes all of qemu_envs.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_qemu_envs(VirdConfigDomain *domain, VirdError **error);

/**
 * Abilities of QEMU that libvirt is made to believe in. XML: qemu:capabilities/qemu:add/@capability.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_get_qemu_capabilities_adds(VirdConfigDomain *domain,
                                                     size_t *length);

/**
 * Adds one to qemu_capabilities_adds. Abilities of QEMU that libvirt is made to believe in.
 *
 * @domain: a VirdConfigDomain
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_add_qemu_capabilities_add(VirdConfigDomain *domain,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Replaces all of qemu_capabilities_adds. Abilities of QEMU that libvirt is made to believe in.
 *
 * @domain: a VirdConfigDomain
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_qemu_capabilities_adds(VirdConfigDomain *domain,
                                                   const char *const *values,
                                                   VirdError **error);

/**
 * Removes all of qemu_capabilities_adds.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_qemu_capabilities_adds(VirdConfigDomain *domain, VirdError **error);

/**
 * Abilities of QEMU that libvirt is made to disregard. XML: qemu:capabilities/qemu:del/@capability.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_get_qemu_capabilities_dels(VirdConfigDomain *domain,
                                                     size_t *length);

/**
 * Adds one to qemu_capabilities_dels. Abilities of QEMU that libvirt is made to disregard.
 *
 * @domain: a VirdConfigDomain
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_add_qemu_capabilities_del(VirdConfigDomain *domain,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Replaces all of qemu_capabilities_dels. Abilities of QEMU that libvirt is made to disregard.
 *
 * @domain: a VirdConfigDomain
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_qemu_capabilities_dels(VirdConfigDomain *domain,
                                                   const char *const *values,
                                                   VirdError **error);

/**
 * Removes all of qemu_capabilities_dels.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_qemu_capabilities_dels(VirdConfigDomain *domain, VirdError **error);

/**
 * Properties of QEMU devices that replace those libvirt sets. XML: qemu:override/qemu:device.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainQemuOverride): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainQemuOverride **vird_config_domain_get_qemu_overrides(VirdConfigDomain *domain,
                                                                     size_t *length);

/**
 * Moves an object in as one of qemu_overrides, at its canonical place. Properties of QEMU devices that replace those libvirt sets.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainQemuOverride
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_add_qemu_override(VirdConfigDomain *domain,
                                          VirdConfigDomainQemuOverride *item,
                                          VirdError **error);

/**
 * Removes one of qemu_overrides. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @domain: a VirdConfigDomain
 * @item: a VirdConfigDomainQemuOverride
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_remove_qemu_override(VirdConfigDomain *domain,
                                             VirdConfigDomainQemuOverride *item,
                                             VirdError **error);

/**
 * Replaces all of qemu_overrides. Properties of QEMU devices that replace those libvirt sets.
 *
 * @domain: a VirdConfigDomain
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainQemuOverride): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_set_qemu_overrides(VirdConfigDomain *domain,
                                           VirdConfigDomainQemuOverride *const *items,
                                           size_t length,
                                           VirdError **error);

/**
 * Removes all of qemu_overrides.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_qemu_overrides(VirdConfigDomain *domain, VirdError **error);

/**
 * What QEMU does when libvirt uses something deprecated. XML: qemu:deprecation/@behavior.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_QEMU_DEPRECATION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_QEMU_DEPRECATION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainQemuDeprecation vird_config_domain_get_qemu_deprecation_behavior(VirdConfigDomain *domain);

/**
 * What QEMU does when libvirt uses something deprecated. XML: qemu:deprecation/@behavior. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_qemu_deprecation_behavior_text(VirdConfigDomain *domain);

/**
 * Sets qemu_deprecation_behavior. What QEMU does when libvirt uses something deprecated.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainQemuDeprecation
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_qemu_deprecation_behavior(VirdConfigDomain *domain,
                                                      VirdConfigDomainQemuDeprecation value,
                                                      VirdError **error);

/**
 * Sets qemu_deprecation_behavior to any text, also one that this version does not know. What QEMU does when libvirt uses something deprecated.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_qemu_deprecation_behavior_text(VirdConfigDomain *domain,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether qemu_deprecation_behavior is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_qemu_deprecation_behavior(VirdConfigDomain *domain);

/**
 * Removes qemu_deprecation_behavior.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_qemu_deprecation_behavior(VirdConfigDomain *domain,
                                                        VirdError **error);

/**
 * Container: by what the owner of the shared network is named. XML: lxc:namespace/lxc:sharenet/@type.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainLxcShareType vird_config_domain_get_lxc_sharenet_type(VirdConfigDomain *domain);

/**
 * Container: by what the owner of the shared network is named. XML: lxc:namespace/lxc:sharenet/@type. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_lxc_sharenet_type_text(VirdConfigDomain *domain);

/**
 * Sets lxc_sharenet_type. Container: by what the owner of the shared network is named.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainLxcShareType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_sharenet_type(VirdConfigDomain *domain,
                                              VirdConfigDomainLxcShareType value,
                                              VirdError **error);

/**
 * Sets lxc_sharenet_type to any text, also one that this version does not know. Container: by what the owner of the shared network is named.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_sharenet_type_text(VirdConfigDomain *domain,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether lxc_sharenet_type is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_lxc_sharenet_type(VirdConfigDomain *domain);

/**
 * Removes lxc_sharenet_type.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_lxc_sharenet_type(VirdConfigDomain *domain, VirdError **error);

/**
 * Container: whose network is shared. XML: lxc:namespace/lxc:sharenet/@value.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_lxc_sharenet_value(VirdConfigDomain *domain);

/**
 * Sets lxc_sharenet_value. Container: whose network is shared.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_sharenet_value(VirdConfigDomain *domain,
                                               const char *value,
                                               VirdError **error);

/**
 * Container: by what the owner of the shared inter-process communication is named. XML: lxc:namespace/lxc:shareipc/@type.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainLxcShareType vird_config_domain_get_lxc_shareipc_type(VirdConfigDomain *domain);

/**
 * Container: by what the owner of the shared inter-process communication is named. XML: lxc:namespace/lxc:shareipc/@type. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_lxc_shareipc_type_text(VirdConfigDomain *domain);

/**
 * Sets lxc_shareipc_type. Container: by what the owner of the shared inter-process communication is named.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainLxcShareType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_shareipc_type(VirdConfigDomain *domain,
                                              VirdConfigDomainLxcShareType value,
                                              VirdError **error);

/**
 * Sets lxc_shareipc_type to any text, also one that this version does not know. Container: by what the owner of the shared inter-process communication is named.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_shareipc_type_text(VirdConfigDomain *domain,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether lxc_shareipc_type is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_lxc_shareipc_type(VirdConfigDomain *domain);

/**
 * Removes lxc_shareipc_type.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_lxc_shareipc_type(VirdConfigDomain *domain, VirdError **error);

/**
 * Container: whose inter-process communication is shared. XML: lxc:namespace/lxc:shareipc/@value.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_lxc_shareipc_value(VirdConfigDomain *domain);

/**
 * Sets lxc_shareipc_value. Container: whose inter-process communication is shared.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_shareipc_value(VirdConfigDomain *domain,
                                               const char *value,
                                               VirdError **error);

/**
 * Container: by what the owner of the shared host name is named. XML: lxc:namespace/lxc:shareuts/@type.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainLxcShareType vird_config_domain_get_lxc_shareuts_type(VirdConfigDomain *domain);

/**
 * Container: by what the owner of the shared host name is named. XML: lxc:namespace/lxc:shareuts/@type. As the text that the document has, known or not.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_lxc_shareuts_type_text(VirdConfigDomain *domain);

/**
 * Sets lxc_shareuts_type. Container: by what the owner of the shared host name is named.
 *
 * @domain: a VirdConfigDomain
 * @value: a VirdConfigDomainLxcShareType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_shareuts_type(VirdConfigDomain *domain,
                                              VirdConfigDomainLxcShareType value,
                                              VirdError **error);

/**
 * Sets lxc_shareuts_type to any text, also one that this version does not know. Container: by what the owner of the shared host name is named.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_shareuts_type_text(VirdConfigDomain *domain,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether lxc_shareuts_type is there.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_has_lxc_shareuts_type(VirdConfigDomain *domain);

/**
 * Removes lxc_shareuts_type.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_unset_lxc_shareuts_type(VirdConfigDomain *domain, VirdError **error);

/**
 * Container: whose host name is shared. XML: lxc:namespace/lxc:shareuts/@value.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_lxc_shareuts_value(VirdConfigDomain *domain);

/**
 * Sets lxc_shareuts_value. Container: whose host name is shared.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lxc_shareuts_value(VirdConfigDomain *domain,
                                               const char *value,
                                               VirdError **error);

/**
 * Arguments added to bhyve's command line, unsupported by libvirt. XML: bhyve:commandline/bhyve:arg/@value.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_get_bhyve_args(VirdConfigDomain *domain,
                                         size_t *length);

/**
 * Adds one to bhyve_args. Arguments added to bhyve's command line, unsupported by libvirt.
 *
 * @domain: a VirdConfigDomain
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_add_bhyve_arg(VirdConfigDomain *domain,
                                      const char *value,
                                      VirdError **error);

/**
 * Replaces all of bhyve_args. Arguments added to bhyve's command line, unsupported by libvirt.
 *
 * @domain: a VirdConfigDomain
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_bhyve_args(VirdConfigDomain *domain,
                                       const char *const *values,
                                       VirdError **error);

/**
 * Removes all of bhyve_args.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_bhyve_args(VirdConfigDomain *domain, VirdError **error);

/**
 * Arguments added to the command line of Xen's device model, unsupported by libvirt. XML: xen:commandline/xen:arg/@value.
 *
 * @domain: a VirdConfigDomain
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_get_xen_args(VirdConfigDomain *domain,
                                       size_t *length);

/**
 * Adds one to xen_args. Arguments added to the command line of Xen's device model, unsupported by libvirt.
 *
 * @domain: a VirdConfigDomain
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_add_xen_arg(VirdConfigDomain *domain,
                                    const char *value,
                                    VirdError **error);

/**
 * Replaces all of xen_args. Arguments added to the command line of Xen's device model, unsupported by libvirt.
 *
 * @domain: a VirdConfigDomain
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_xen_args(VirdConfigDomain *domain,
                                     const char *const *values,
                                     VirdError **error);

/**
 * Removes all of xen_args.
 *
 * @domain: a VirdConfigDomain
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clear_xen_args(VirdConfigDomain *domain, VirdError **error);

/**
 * VMware: path of the data center the guest is in. XML: vmware:datacenterpath.
 *
 * @domain: a VirdConfigDomain
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_get_vmware_datacenter_path(VirdConfigDomain *domain);

/**
 * Sets vmware_datacenter_path. VMware: path of the data center the guest is in.
 *
 * @domain: a VirdConfigDomain
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_vmware_datacenter_path(VirdConfigDomain *domain,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainQemuArg.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_QEMU_ARG
 * Since: 0.1
 */
VirdType vird_config_domain_qemu_arg_get_type(void);

/**
 * Takes another reference.
 *
 * @arg: (nullable): a VirdConfigDomainQemuArg
 *
 * Returns: (transfer full) (nullable): @arg itself; NULL if it is no VirdConfigDomainQemuArg
 * Since: 0.1
 */
VirdConfigDomainQemuArg *vird_config_domain_qemu_arg_ref(VirdConfigDomainQemuArg *arg);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @arg: (nullable): a VirdConfigDomainQemuArg, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_qemu_arg_unref(VirdConfigDomainQemuArg *arg);

/**
 * Makes a new VirdConfigDomainQemuArg in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainQemuArg *vird_config_domain_qemu_arg_new(void);

/**
 * Reads a VirdConfigDomainQemuArg from XML text whose root is <qemu:arg>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainQemuArg *vird_config_domain_qemu_arg_new_from_xml(const char *xml,
                                                                  VirdError **error);

/**
 * The argument. XML: @value.
 *
 * @arg: a VirdConfigDomainQemuArg
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_qemu_arg_get_value(VirdConfigDomainQemuArg *arg);

/**
 * Sets value. The argument.
 *
 * @arg: a VirdConfigDomainQemuArg
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_arg_set_value(VirdConfigDomainQemuArg *arg,
                                           const char *value,
                                           VirdError **error);

/**
 * The type id of VirdConfigDomainQemuEnv.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_QEMU_ENV
 * Since: 0.1
 */
VirdType vird_config_domain_qemu_env_get_type(void);

/**
 * Takes another reference.
 *
 * @env: (nullable): a VirdConfigDomainQemuEnv
 *
 * Returns: (transfer full) (nullable): @env itself; NULL if it is no VirdConfigDomainQemuEnv
 * Since: 0.1
 */
VirdConfigDomainQemuEnv *vird_config_domain_qemu_env_ref(VirdConfigDomainQemuEnv *env);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @env: (nullable): a VirdConfigDomainQemuEnv, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_qemu_env_unref(VirdConfigDomainQemuEnv *env);

/**
 * Makes a new VirdConfigDomainQemuEnv in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainQemuEnv *vird_config_domain_qemu_env_new(void);

/**
 * Reads a VirdConfigDomainQemuEnv from XML text whose root is <qemu:env>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainQemuEnv *vird_config_domain_qemu_env_new_from_xml(const char *xml,
                                                                  VirdError **error);

/**
 * Name of the variable. XML: @name.
 *
 * @env: a VirdConfigDomainQemuEnv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_qemu_env_get_name(VirdConfigDomainQemuEnv *env);

/**
 * Sets name. Name of the variable.
 *
 * @env: a VirdConfigDomainQemuEnv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_env_set_name(VirdConfigDomainQemuEnv *env,
                                          const char *value,
                                          VirdError **error);

/**
 * Its value. XML: @value.
 *
 * @env: a VirdConfigDomainQemuEnv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_qemu_env_get_value(VirdConfigDomainQemuEnv *env);

/**
 * Sets value. Its value.
 *
 * @env: a VirdConfigDomainQemuEnv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_env_set_value(VirdConfigDomainQemuEnv *env,
                                           const char *value,
                                           VirdError **error);

/**
 * The type id of VirdConfigDomainQemuOverride.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_QEMU_OVERRIDE
 * Since: 0.1
 */
VirdType vird_config_domain_qemu_override_get_type(void);

/**
 * Takes another reference.
 *
 * @object: (nullable): a VirdConfigDomainQemuOverride
 *
 * Returns: (transfer full) (nullable): @object itself; NULL if it is no VirdConfigDomainQemuOverride
 * Since: 0.1
 */
VirdConfigDomainQemuOverride *vird_config_domain_qemu_override_ref(VirdConfigDomainQemuOverride *object);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @object: (nullable): a VirdConfigDomainQemuOverride, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_qemu_override_unref(VirdConfigDomainQemuOverride *object);

/**
 * Makes a new VirdConfigDomainQemuOverride in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainQemuOverride *vird_config_domain_qemu_override_new(void);

/**
 * Reads a VirdConfigDomainQemuOverride from XML text whose root is <qemu:device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainQemuOverride *vird_config_domain_qemu_override_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Alias of the device. XML: @alias.
 *
 * @object: a VirdConfigDomainQemuOverride
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_qemu_override_get_alias(VirdConfigDomainQemuOverride *object);

/**
 * Sets alias. Alias of the device.
 *
 * @object: a VirdConfigDomainQemuOverride
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_set_alias(VirdConfigDomainQemuOverride *object,
                                                const char *value,
                                                VirdError **error);

/**
 * The properties. XML: qemu:frontend/qemu:property.
 *
 * @object: a VirdConfigDomainQemuOverride
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainQemuOverrideProperty): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainQemuOverrideProperty **vird_config_domain_qemu_override_get_properties(VirdConfigDomainQemuOverride *object,
                                                                                       size_t *length);

/**
 * Moves an object in as one of properties, at its canonical place. The properties.
 *
 * @object: a VirdConfigDomainQemuOverride
 * @item: a VirdConfigDomainQemuOverrideProperty
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_add_property(VirdConfigDomainQemuOverride *object,
                                                   VirdConfigDomainQemuOverrideProperty *item,
                                                   VirdError **error);

/**
 * Removes one of properties. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @object: a VirdConfigDomainQemuOverride
 * @item: a VirdConfigDomainQemuOverrideProperty
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_remove_property(VirdConfigDomainQemuOverride *object,
                                                      VirdConfigDomainQemuOverrideProperty *item,
                                                      VirdError **error);

/**
 * Replaces all of properties. The properties.
 *
 * @object: a VirdConfigDomainQemuOverride
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainQemuOverrideProperty): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_set_properties(VirdConfigDomainQemuOverride *object,
                                                     VirdConfigDomainQemuOverrideProperty *const *items,
                                                     size_t length,
                                                     VirdError **error);

/**
 * Removes all of properties.
 *
 * @object: a VirdConfigDomainQemuOverride
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_clear_properties(VirdConfigDomainQemuOverride *object,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainQemuOverrideProperty.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_QEMU_OVERRIDE_PROPERTY
 * Since: 0.1
 */
VirdType vird_config_domain_qemu_override_property_get_type(void);

/**
 * Takes another reference.
 *
 * @property: (nullable): a VirdConfigDomainQemuOverrideProperty
 *
 * Returns: (transfer full) (nullable): @property itself; NULL if it is no VirdConfigDomainQemuOverrideProperty
 * Since: 0.1
 */
VirdConfigDomainQemuOverrideProperty *vird_config_domain_qemu_override_property_ref(VirdConfigDomainQemuOverrideProperty *property);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @property: (nullable): a VirdConfigDomainQemuOverrideProperty, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_qemu_override_property_unref(VirdConfigDomainQemuOverrideProperty *property);

/**
 * Makes a new VirdConfigDomainQemuOverrideProperty in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainQemuOverrideProperty *vird_config_domain_qemu_override_property_new(void);

/**
 * Reads a VirdConfigDomainQemuOverrideProperty from XML text whose root is <qemu:property>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainQemuOverrideProperty *vird_config_domain_qemu_override_property_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * Name of the property. XML: @name.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_qemu_override_property_get_name(VirdConfigDomainQemuOverrideProperty *property);

/**
 * Sets name. Name of the property.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_property_set_name(VirdConfigDomainQemuOverrideProperty *property,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Type of its value; `remove` takes the property away. XML: @type.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainQemuOverrideType vird_config_domain_qemu_override_property_get_property_type(VirdConfigDomainQemuOverrideProperty *property);

/**
 * Type of its value; `remove` takes the property away. XML: @type. As the text that the document has, known or not.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_qemu_override_property_get_property_type_text(VirdConfigDomainQemuOverrideProperty *property);

/**
 * Sets property_type. Type of its value; `remove` takes the property away.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 * @value: a VirdConfigDomainQemuOverrideType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_property_set_property_type(VirdConfigDomainQemuOverrideProperty *property,
                                                                 VirdConfigDomainQemuOverrideType value,
                                                                 VirdError **error);

/**
 * Sets property_type to any text, also one that this version does not know. Type of its value; `remove` takes the property away.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_property_set_property_type_text(VirdConfigDomainQemuOverrideProperty *property,
                                                                      const char *value,
                                                                      VirdError **error);

/**
 * Whether property_type is there.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_property_has_property_type(VirdConfigDomainQemuOverrideProperty *property);

/**
 * Removes property_type.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_property_unset_property_type(VirdConfigDomainQemuOverrideProperty *property,
                                                                   VirdError **error);

/**
 * Its value. XML: @value.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_qemu_override_property_get_value(VirdConfigDomainQemuOverrideProperty *property);

/**
 * Sets value. Its value.
 *
 * @property: a VirdConfigDomainQemuOverrideProperty
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_qemu_override_property_set_value(VirdConfigDomainQemuOverrideProperty *property,
                                                         const char *value,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainOs.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_OS
 * Since: 0.1
 */
VirdType vird_config_domain_os_get_type(void);

/**
 * Takes another reference.
 *
 * @os: (nullable): a VirdConfigDomainOs
 *
 * Returns: (transfer full) (nullable): @os itself; NULL if it is no VirdConfigDomainOs
 * Since: 0.1
 */
VirdConfigDomainOs *vird_config_domain_os_ref(VirdConfigDomainOs *os);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @os: (nullable): a VirdConfigDomainOs, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_os_unref(VirdConfigDomainOs *os);

/**
 * Makes a new VirdConfigDomainOs in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainOs *vird_config_domain_os_new(void);

/**
 * Reads a VirdConfigDomainOs from XML text whose root is <os>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainOs *vird_config_domain_os_new_from_xml(const char *xml, VirdError **error);

/**
 * Kind of firmware, when libvirt is to pick the image itself. XML: @firmware.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_FIRMWARE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_FIRMWARE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsFirmware vird_config_domain_os_get_firmware(VirdConfigDomainOs *os);

/**
 * Kind of firmware, when libvirt is to pick the image itself. XML: @firmware. As the text that the document has, known or not.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_firmware_text(VirdConfigDomainOs *os);

/**
 * Sets firmware. Kind of firmware, when libvirt is to pick the image itself.
 *
 * @os: a VirdConfigDomainOs
 * @value: a VirdConfigDomainOsFirmware
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_firmware(VirdConfigDomainOs *os,
                                        VirdConfigDomainOsFirmware value,
                                        VirdError **error);

/**
 * Sets firmware to any text, also one that this version does not know. Kind of firmware, when libvirt is to pick the image itself.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_firmware_text(VirdConfigDomainOs *os,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether firmware is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_firmware(VirdConfigDomainOs *os);

/**
 * Removes firmware.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_firmware(VirdConfigDomainOs *os, VirdError **error);

/**
 * What kind of system is booted; `hvm` for a full machine. XML: type.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsType vird_config_domain_os_get_os_type(VirdConfigDomainOs *os);

/**
 * What kind of system is booted; `hvm` for a full machine. XML: type. As the text that the document has, known or not.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_os_type_text(VirdConfigDomainOs *os);

/**
 * Sets os_type. What kind of system is booted; `hvm` for a full machine.
 *
 * @os: a VirdConfigDomainOs
 * @value: a VirdConfigDomainOsType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_os_type(VirdConfigDomainOs *os,
                                       VirdConfigDomainOsType value,
                                       VirdError **error);

/**
 * Sets os_type to any text, also one that this version does not know. What kind of system is booted; `hvm` for a full machine.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_os_type_text(VirdConfigDomainOs *os,
                                            const char *value,
                                            VirdError **error);

/**
 * Whether os_type is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_os_type(VirdConfigDomainOs *os);

/**
 * Removes os_type.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_os_type(VirdConfigDomainOs *os, VirdError **error);

/**
 * CPU architecture of the guest. XML: type/@arch.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_arch(VirdConfigDomainOs *os);

/**
 * Sets arch. CPU architecture of the guest.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_arch(VirdConfigDomainOs *os, const char *value, VirdError **error);

/**
 * Machine type of the hypervisor, as listed in the capabilities. XML: type/@machine.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_machine(VirdConfigDomainOs *os);

/**
 * Sets machine. Machine type of the hypervisor, as listed in the capabilities.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_machine(VirdConfigDomainOs *os,
                                       const char *value,
                                       VirdError **error);

/**
 * What the firmware that libvirt picks must and must not have. XML: firmware/feature.
 *
 * @os: a VirdConfigDomainOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainOsFirmwareFeature): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainOsFirmwareFeature **vird_config_domain_os_get_firmware_features(VirdConfigDomainOs *os,
                                                                                size_t *length);

/**
 * Moves an object in as one of firmware_features, at its canonical place. What the firmware that libvirt picks must and must not have.
 *
 * @os: a VirdConfigDomainOs
 * @item: a VirdConfigDomainOsFirmwareFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_os_add_firmware_feature(VirdConfigDomainOs *os,
                                                VirdConfigDomainOsFirmwareFeature *item,
                                                VirdError **error);

/**
 * Removes one of firmware_features. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @os: a VirdConfigDomainOs
 * @item: a VirdConfigDomainOsFirmwareFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_remove_firmware_feature(VirdConfigDomainOs *os,
                                                   VirdConfigDomainOsFirmwareFeature *item,
                                                   VirdError **error);

/**
 * Replaces all of firmware_features. What the firmware that libvirt picks must and must not have.
 *
 * @os: a VirdConfigDomainOs
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainOsFirmwareFeature): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_os_set_firmware_features(VirdConfigDomainOs *os,
                                                 VirdConfigDomainOsFirmwareFeature *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of firmware_features.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_clear_firmware_features(VirdConfigDomainOs *os, VirdError **error);

/**
 * Container: path of the first program. XML: init.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_init(VirdConfigDomainOs *os);

/**
 * Sets init. Container: path of the first program.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_init(VirdConfigDomainOs *os, const char *value, VirdError **error);

/**
 * Container: arguments of the first program. XML: initarg.
 *
 * @os: a VirdConfigDomainOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_os_get_init_args(VirdConfigDomainOs *os,
                                           size_t *length);

/**
 * Adds one to init_args. Container: arguments of the first program.
 *
 * @os: a VirdConfigDomainOs
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_add_init_arg(VirdConfigDomainOs *os,
                                        const char *value,
                                        VirdError **error);

/**
 * Replaces all of init_args. Container: arguments of the first program.
 *
 * @os: a VirdConfigDomainOs
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_init_args(VirdConfigDomainOs *os,
                                         const char *const *values,
                                         VirdError **error);

/**
 * Removes all of init_args.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_clear_init_args(VirdConfigDomainOs *os, VirdError **error);

/**
 * Container: environment of the first program. XML: initenv.
 *
 * @os: a VirdConfigDomainOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainOsInitEnv): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainOsInitEnv **vird_config_domain_os_get_init_envs(VirdConfigDomainOs *os,
                                                                size_t *length);

/**
 * Moves an object in as one of init_envs, at its canonical place. Container: environment of the first program.
 *
 * @os: a VirdConfigDomainOs
 * @item: a VirdConfigDomainOsInitEnv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_os_add_init_env(VirdConfigDomainOs *os,
                                        VirdConfigDomainOsInitEnv *item,
                                        VirdError **error);

/**
 * Removes one of init_envs. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @os: a VirdConfigDomainOs
 * @item: a VirdConfigDomainOsInitEnv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_remove_init_env(VirdConfigDomainOs *os,
                                           VirdConfigDomainOsInitEnv *item,
                                           VirdError **error);

/**
 * Replaces all of init_envs. Container: environment of the first program.
 *
 * @os: a VirdConfigDomainOs
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainOsInitEnv): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_os_set_init_envs(VirdConfigDomainOs *os,
                                         VirdConfigDomainOsInitEnv *const *items,
                                         size_t length,
                                         VirdError **error);

/**
 * Removes all of init_envs.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_clear_init_envs(VirdConfigDomainOs *os, VirdError **error);

/**
 * Container: working directory of the first program. XML: initdir.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_init_dir(VirdConfigDomainOs *os);

/**
 * Sets init_dir. Container: working directory of the first program.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_init_dir(VirdConfigDomainOs *os,
                                        const char *value,
                                        VirdError **error);

/**
 * Container: user the first program runs as. XML: inituser.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_init_user(VirdConfigDomainOs *os);

/**
 * Sets init_user. Container: user the first program runs as.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_init_user(VirdConfigDomainOs *os,
                                         const char *value,
                                         VirdError **error);

/**
 * Container: group the first program runs as. XML: initgroup.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_init_group(VirdConfigDomainOs *os);

/**
 * Sets init_group. Container: group the first program runs as.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_init_group(VirdConfigDomainOs *os,
                                          const char *value,
                                          VirdError **error);

/**
 * Path of the firmware image. XML: loader.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_loader(VirdConfigDomainOs *os);

/**
 * Sets loader. Path of the firmware image.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_loader(VirdConfigDomainOs *os, const char *value, VirdError **error);

/**
 * Whether the firmware image is mapped read-only. XML: loader/@readonly.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_os_get_loader_readonly(VirdConfigDomainOs *os);

/**
 * Sets loader_readonly. Whether the firmware image is mapped read-only.
 *
 * @os: a VirdConfigDomainOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_loader_readonly(VirdConfigDomainOs *os,
                                               bool value,
                                               VirdError **error);

/**
 * Whether loader_readonly is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_loader_readonly(VirdConfigDomainOs *os);

/**
 * Removes loader_readonly.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_loader_readonly(VirdConfigDomainOs *os, VirdError **error);

/**
 * Whether the firmware image is a ROM or a flash device. XML: loader/@type.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_LOADER_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_LOADER_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsLoaderType vird_config_domain_os_get_loader_type(VirdConfigDomainOs *os);

/**
 * Whether the firmware image is a ROM or a flash device. XML: loader/@type. As the text that the document has, known or not.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_loader_type_text(VirdConfigDomainOs *os);

/**
 * Sets loader_type. Whether the firmware image is a ROM or a flash device.
 *
 * @os: a VirdConfigDomainOs
 * @value: a VirdConfigDomainOsLoaderType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_loader_type(VirdConfigDomainOs *os,
                                           VirdConfigDomainOsLoaderType value,
                                           VirdError **error);

/**
 * Sets loader_type to any text, also one that this version does not know. Whether the firmware image is a ROM or a flash device.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_loader_type_text(VirdConfigDomainOs *os,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether loader_type is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_loader_type(VirdConfigDomainOs *os);

/**
 * Removes loader_type.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_loader_type(VirdConfigDomainOs *os, VirdError **error);

/**
 * Whether the firmware image implements secure boot. XML: loader/@secure.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_os_get_loader_secure(VirdConfigDomainOs *os);

/**
 * Sets loader_secure. Whether the firmware image implements secure boot.
 *
 * @os: a VirdConfigDomainOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_loader_secure(VirdConfigDomainOs *os, bool value, VirdError **error);

/**
 * Whether loader_secure is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_loader_secure(VirdConfigDomainOs *os);

/**
 * Removes loader_secure.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_loader_secure(VirdConfigDomainOs *os, VirdError **error);

/**
 * Whether the firmware works without a variable store. XML: loader/@stateless.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_os_get_loader_stateless(VirdConfigDomainOs *os);

/**
 * Sets loader_stateless. Whether the firmware works without a variable store.
 *
 * @os: a VirdConfigDomainOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_loader_stateless(VirdConfigDomainOs *os,
                                                bool value,
                                                VirdError **error);

/**
 * Whether loader_stateless is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_loader_stateless(VirdConfigDomainOs *os);

/**
 * Removes loader_stateless.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_loader_stateless(VirdConfigDomainOs *os, VirdError **error);

/**
 * Image format of the firmware image. XML: loader/@format.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsImageFormat vird_config_domain_os_get_loader_format(VirdConfigDomainOs *os);

/**
 * Image format of the firmware image. XML: loader/@format. As the text that the document has, known or not.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_loader_format_text(VirdConfigDomainOs *os);

/**
 * Sets loader_format. Image format of the firmware image.
 *
 * @os: a VirdConfigDomainOs
 * @value: a VirdConfigDomainOsImageFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_loader_format(VirdConfigDomainOs *os,
                                             VirdConfigDomainOsImageFormat value,
                                             VirdError **error);

/**
 * Sets loader_format to any text, also one that this version does not know. Image format of the firmware image.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_loader_format_text(VirdConfigDomainOs *os,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether loader_format is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_loader_format(VirdConfigDomainOs *os);

/**
 * Removes loader_format.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_loader_format(VirdConfigDomainOs *os, VirdError **error);

/**
 * Path of the guest's own firmware variable store. XML: nvram.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_nvram(VirdConfigDomainOs *os);

/**
 * Sets nvram. Path of the guest's own firmware variable store.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram(VirdConfigDomainOs *os, const char *value, VirdError **error);

/**
 * Path of the image that a new variable store is copied from. XML: nvram/@template.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_nvram_template(VirdConfigDomainOs *os);

/**
 * Sets nvram_template. Path of the image that a new variable store is copied from.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram_template(VirdConfigDomainOs *os,
                                              const char *value,
                                              VirdError **error);

/**
 * Image format of the template. XML: nvram/@templateFormat.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsImageFormat vird_config_domain_os_get_nvram_template_format(VirdConfigDomainOs *os);

/**
 * Image format of the template. XML: nvram/@templateFormat. As the text that the document has, known or not.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_nvram_template_format_text(VirdConfigDomainOs *os);

/**
 * Sets nvram_template_format. Image format of the template.
 *
 * @os: a VirdConfigDomainOs
 * @value: a VirdConfigDomainOsImageFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram_template_format(VirdConfigDomainOs *os,
                                                     VirdConfigDomainOsImageFormat value,
                                                     VirdError **error);

/**
 * Sets nvram_template_format to any text, also one that this version does not know. Image format of the template.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram_template_format_text(VirdConfigDomainOs *os,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether nvram_template_format is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_nvram_template_format(VirdConfigDomainOs *os);

/**
 * Removes nvram_template_format.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_nvram_template_format(VirdConfigDomainOs *os, VirdError **error);

/**
 * Image format of the variable store. XML: nvram/@format.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsImageFormat vird_config_domain_os_get_nvram_format(VirdConfigDomainOs *os);

/**
 * Image format of the variable store. XML: nvram/@format. As the text that the document has, known or not.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_nvram_format_text(VirdConfigDomainOs *os);

/**
 * Sets nvram_format. Image format of the variable store.
 *
 * @os: a VirdConfigDomainOs
 * @value: a VirdConfigDomainOsImageFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram_format(VirdConfigDomainOs *os,
                                            VirdConfigDomainOsImageFormat value,
                                            VirdError **error);

/**
 * Sets nvram_format to any text, also one that this version does not know. Image format of the variable store.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram_format_text(VirdConfigDomainOs *os,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether nvram_format is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_nvram_format(VirdConfigDomainOs *os);

/**
 * Removes nvram_format.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_nvram_format(VirdConfigDomainOs *os, VirdError **error);

/**
 * Kind of storage the variable store is on, when it has a source of its own. XML: nvram/@type.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskType vird_config_domain_os_get_nvram_type(VirdConfigDomainOs *os);

/**
 * Kind of storage the variable store is on, when it has a source of its own. XML: nvram/@type. As the text that the document has, known or not.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_nvram_type_text(VirdConfigDomainOs *os);

/**
 * Sets nvram_type. Kind of storage the variable store is on, when it has a source of its own.
 *
 * @os: a VirdConfigDomainOs
 * @value: a VirdConfigDomainDiskType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram_type(VirdConfigDomainOs *os,
                                          VirdConfigDomainDiskType value,
                                          VirdError **error);

/**
 * Sets nvram_type to any text, also one that this version does not know. Kind of storage the variable store is on, when it has a source of its own.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram_type_text(VirdConfigDomainOs *os,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether nvram_type is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_nvram_type(VirdConfigDomainOs *os);

/**
 * Removes nvram_type.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_nvram_type(VirdConfigDomainOs *os, VirdError **error);

/**
 * Storage the variable store is on. XML: nvram/source.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_os_get_nvram_source(VirdConfigDomainOs *os);

/**
 * Gives nvram_source, made at its place if it is not there. Storage the variable store is on.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_os_ensure_nvram_source(VirdConfigDomainOs *os,
                                                                      VirdError **error);

/**
 * Moves an object in as nvram_source, in place of the one that is there. Storage the variable store is on.
 *
 * @os: a VirdConfigDomainOs
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_os_set_nvram_source(VirdConfigDomainOs *os,
                                            VirdConfigDomainDiskSource *child,
                                            VirdError **error);

/**
 * Path of the guest's own store of UEFI variables, kept by the hypervisor as JSON. XML: varstore/@path.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_varstore(VirdConfigDomainOs *os);

/**
 * Sets varstore. Path of the guest's own store of UEFI variables, kept by the hypervisor as JSON.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_varstore(VirdConfigDomainOs *os,
                                        const char *value,
                                        VirdError **error);

/**
 * Path of the file that a new store of UEFI variables is copied from. XML: varstore/@template.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_varstore_template(VirdConfigDomainOs *os);

/**
 * Sets varstore_template. Path of the file that a new store of UEFI variables is copied from.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_varstore_template(VirdConfigDomainOs *os,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Path of a kernel that is booted directly. XML: kernel.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_kernel(VirdConfigDomainOs *os);

/**
 * Sets kernel. Path of a kernel that is booted directly.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_kernel(VirdConfigDomainOs *os, const char *value, VirdError **error);

/**
 * Path of the initial RAM disk for the kernel. XML: initrd.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_ramdisk(VirdConfigDomainOs *os);

/**
 * Sets ramdisk. Path of the initial RAM disk for the kernel.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_ramdisk(VirdConfigDomainOs *os,
                                       const char *value,
                                       VirdError **error);

/**
 * Command line for the kernel. XML: cmdline.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_cmdline(VirdConfigDomainOs *os);

/**
 * Sets cmdline. Command line for the kernel.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_cmdline(VirdConfigDomainOs *os,
                                       const char *value,
                                       VirdError **error);

/**
 * Root device for the kernel of a paravirtual guest. XML: root.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_root(VirdConfigDomainOs *os);

/**
 * Sets root. Root device for the kernel of a paravirtual guest.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_root(VirdConfigDomainOs *os, const char *value, VirdError **error);

/**
 * Path of a device tree for the kernel. XML: dtb.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_dtb(VirdConfigDomainOs *os);

/**
 * Sets dtb. Path of a device tree for the kernel.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_dtb(VirdConfigDomainOs *os, const char *value, VirdError **error);

/**
 * Path of a shim that verifies the kernel under secure boot. XML: shim.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_shim(VirdConfigDomainOs *os);

/**
 * Sets shim. Path of a shim that verifies the kernel under secure boot.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_shim(VirdConfigDomainOs *os, const char *value, VirdError **error);

/**
 * ACPI tables added to those of the machine. XML: acpi/table.
 *
 * @os: a VirdConfigDomainOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainOsAcpiTable): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainOsAcpiTable **vird_config_domain_os_get_acpi_tables(VirdConfigDomainOs *os,
                                                                    size_t *length);

/**
 * Moves an object in as one of acpi_tables, at its canonical place. ACPI tables added to those of the machine.
 *
 * @os: a VirdConfigDomainOs
 * @item: a VirdConfigDomainOsAcpiTable
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_os_add_acpi_table(VirdConfigDomainOs *os,
                                          VirdConfigDomainOsAcpiTable *item,
                                          VirdError **error);

/**
 * Removes one of acpi_tables. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @os: a VirdConfigDomainOs
 * @item: a VirdConfigDomainOsAcpiTable
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_remove_acpi_table(VirdConfigDomainOs *os,
                                             VirdConfigDomainOsAcpiTable *item,
                                             VirdError **error);

/**
 * Replaces all of acpi_tables. ACPI tables added to those of the machine.
 *
 * @os: a VirdConfigDomainOs
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainOsAcpiTable): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_os_set_acpi_tables(VirdConfigDomainOs *os,
                                           VirdConfigDomainOsAcpiTable *const *items,
                                           size_t length,
                                           VirdError **error);

/**
 * Removes all of acpi_tables.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_clear_acpi_tables(VirdConfigDomainOs *os, VirdError **error);

/**
 * Classes of devices to boot from, first choice first; excludes the boot order of single devices. XML: boot/@dev.
 *
 * @os: a VirdConfigDomainOs
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_os_get_boot_devices(VirdConfigDomainOs *os,
                                              size_t *length);

/**
 * Adds one to boot_devices. Classes of devices to boot from, first choice first; excludes the boot order of single devices.
 *
 * @os: a VirdConfigDomainOs
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_add_boot_device(VirdConfigDomainOs *os,
                                           const char *value,
                                           VirdError **error);

/**
 * Replaces all of boot_devices. Classes of devices to boot from, first choice first; excludes the boot order of single devices.
 *
 * @os: a VirdConfigDomainOs
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_boot_devices(VirdConfigDomainOs *os,
                                            const char *const *values,
                                            VirdError **error);

/**
 * Removes all of boot_devices.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_clear_boot_devices(VirdConfigDomainOs *os, VirdError **error);

/**
 * Whether the firmware offers a boot menu. XML: bootmenu/@enable.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_os_get_boot_menu(VirdConfigDomainOs *os);

/**
 * Sets boot_menu. Whether the firmware offers a boot menu.
 *
 * @os: a VirdConfigDomainOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_boot_menu(VirdConfigDomainOs *os, bool value, VirdError **error);

/**
 * Whether boot_menu is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_boot_menu(VirdConfigDomainOs *os);

/**
 * Removes boot_menu.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_boot_menu(VirdConfigDomainOs *os, VirdError **error);

/**
 * How long the boot menu waits, in milliseconds. XML: bootmenu/@timeout.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_os_get_boot_menu_timeout(VirdConfigDomainOs *os);

/**
 * Sets boot_menu_timeout. How long the boot menu waits, in milliseconds.
 *
 * @os: a VirdConfigDomainOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_boot_menu_timeout(VirdConfigDomainOs *os,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether boot_menu_timeout is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_boot_menu_timeout(VirdConfigDomainOs *os);

/**
 * Removes boot_menu_timeout.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_boot_menu_timeout(VirdConfigDomainOs *os, VirdError **error);

/**
 * Whether the BIOS talks over the serial port, too. XML: bios/@useserial.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_os_get_bios_serial(VirdConfigDomainOs *os);

/**
 * Sets bios_serial. Whether the BIOS talks over the serial port, too.
 *
 * @os: a VirdConfigDomainOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_bios_serial(VirdConfigDomainOs *os, bool value, VirdError **error);

/**
 * Whether bios_serial is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_bios_serial(VirdConfigDomainOs *os);

/**
 * Removes bios_serial.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_bios_serial(VirdConfigDomainOs *os, VirdError **error);

/**
 * How long the BIOS waits before it retries a failed boot, in milliseconds; -1 is never. XML: bios/@rebootTimeout.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_os_get_bios_reboot_timeout(VirdConfigDomainOs *os);

/**
 * Sets bios_reboot_timeout. How long the BIOS waits before it retries a failed boot, in milliseconds; -1 is never.
 *
 * @os: a VirdConfigDomainOs
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_bios_reboot_timeout(VirdConfigDomainOs *os,
                                                   int32_t value,
                                                   VirdError **error);

/**
 * Whether bios_reboot_timeout is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_bios_reboot_timeout(VirdConfigDomainOs *os);

/**
 * Removes bios_reboot_timeout.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_bios_reboot_timeout(VirdConfigDomainOs *os, VirdError **error);

/**
 * Where the SMBIOS tables of the guest come from. XML: smbios/@mode.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_SM_BIOS_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_SM_BIOS_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsSmBiosMode vird_config_domain_os_get_smbios_mode(VirdConfigDomainOs *os);

/**
 * Where the SMBIOS tables of the guest come from. XML: smbios/@mode. As the text that the document has, known or not.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_get_smbios_mode_text(VirdConfigDomainOs *os);

/**
 * Sets smbios_mode. Where the SMBIOS tables of the guest come from.
 *
 * @os: a VirdConfigDomainOs
 * @value: a VirdConfigDomainOsSmBiosMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_smbios_mode(VirdConfigDomainOs *os,
                                           VirdConfigDomainOsSmBiosMode value,
                                           VirdError **error);

/**
 * Sets smbios_mode to any text, also one that this version does not know. Where the SMBIOS tables of the guest come from.
 *
 * @os: a VirdConfigDomainOs
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_set_smbios_mode_text(VirdConfigDomainOs *os,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether smbios_mode is there.
 *
 * @os: a VirdConfigDomainOs
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_has_smbios_mode(VirdConfigDomainOs *os);

/**
 * Removes smbios_mode.
 *
 * @os: a VirdConfigDomainOs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_unset_smbios_mode(VirdConfigDomainOs *os, VirdError **error);

/**
 * The type id of VirdConfigDomainOsFirmwareFeature.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE
 * Since: 0.1
 */
VirdType vird_config_domain_os_firmware_feature_get_type(void);

/**
 * Takes another reference.
 *
 * @feature: (nullable): a VirdConfigDomainOsFirmwareFeature
 *
 * Returns: (transfer full) (nullable): @feature itself; NULL if it is no VirdConfigDomainOsFirmwareFeature
 * Since: 0.1
 */
VirdConfigDomainOsFirmwareFeature *vird_config_domain_os_firmware_feature_ref(VirdConfigDomainOsFirmwareFeature *feature);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @feature: (nullable): a VirdConfigDomainOsFirmwareFeature, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_os_firmware_feature_unref(VirdConfigDomainOsFirmwareFeature *feature);

/**
 * Makes a new VirdConfigDomainOsFirmwareFeature in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainOsFirmwareFeature *vird_config_domain_os_firmware_feature_new(void);

/**
 * Reads a VirdConfigDomainOsFirmwareFeature from XML text whose root is <feature>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainOsFirmwareFeature *vird_config_domain_os_firmware_feature_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Whether the firmware must have the property or must not. XML: @enabled.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_os_firmware_feature_get_enabled(VirdConfigDomainOsFirmwareFeature *feature);

/**
 * Sets enabled. Whether the firmware must have the property or must not.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_firmware_feature_set_enabled(VirdConfigDomainOsFirmwareFeature *feature,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether enabled is there.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_firmware_feature_has_enabled(VirdConfigDomainOsFirmwareFeature *feature);

/**
 * Removes enabled.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_firmware_feature_unset_enabled(VirdConfigDomainOsFirmwareFeature *feature,
                                                          VirdError **error);

/**
 * Which property. XML: @name.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsFirmwareFeatureName vird_config_domain_os_firmware_feature_get_name(VirdConfigDomainOsFirmwareFeature *feature);

/**
 * Which property. XML: @name. As the text that the document has, known or not.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_firmware_feature_get_name_text(VirdConfigDomainOsFirmwareFeature *feature);

/**
 * Sets name. Which property.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 * @value: a VirdConfigDomainOsFirmwareFeatureName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_firmware_feature_set_name(VirdConfigDomainOsFirmwareFeature *feature,
                                                     VirdConfigDomainOsFirmwareFeatureName value,
                                                     VirdError **error);

/**
 * Sets name to any text, also one that this version does not know. Which property.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_firmware_feature_set_name_text(VirdConfigDomainOsFirmwareFeature *feature,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether name is there.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_firmware_feature_has_name(VirdConfigDomainOsFirmwareFeature *feature);

/**
 * Removes name.
 *
 * @feature: a VirdConfigDomainOsFirmwareFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_firmware_feature_unset_name(VirdConfigDomainOsFirmwareFeature *feature,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainOsInitEnv.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_OS_INIT_ENV
 * Since: 0.1
 */
VirdType vird_config_domain_os_init_env_get_type(void);

/**
 * Takes another reference.
 *
 * @env: (nullable): a VirdConfigDomainOsInitEnv
 *
 * Returns: (transfer full) (nullable): @env itself; NULL if it is no VirdConfigDomainOsInitEnv
 * Since: 0.1
 */
VirdConfigDomainOsInitEnv *vird_config_domain_os_init_env_ref(VirdConfigDomainOsInitEnv *env);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @env: (nullable): a VirdConfigDomainOsInitEnv, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_os_init_env_unref(VirdConfigDomainOsInitEnv *env);

/**
 * Makes a new VirdConfigDomainOsInitEnv in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainOsInitEnv *vird_config_domain_os_init_env_new(void);

/**
 * Reads a VirdConfigDomainOsInitEnv from XML text whose root is <initenv>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainOsInitEnv *vird_config_domain_os_init_env_new_from_xml(const char *xml,
                                                                       VirdError **error);

/**
 * Name of the variable. XML: @name.
 *
 * @env: a VirdConfigDomainOsInitEnv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_init_env_get_name(VirdConfigDomainOsInitEnv *env);

/**
 * Sets name. Name of the variable.
 *
 * @env: a VirdConfigDomainOsInitEnv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_init_env_set_name(VirdConfigDomainOsInitEnv *env,
                                             const char *value,
                                             VirdError **error);

/**
 * Its value. XML: ..
 *
 * @env: a VirdConfigDomainOsInitEnv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_init_env_get_value(VirdConfigDomainOsInitEnv *env);

/**
 * Sets value. Its value.
 *
 * @env: a VirdConfigDomainOsInitEnv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_init_env_set_value(VirdConfigDomainOsInitEnv *env,
                                              const char *value,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainOsAcpiTable.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_OS_ACPI_TABLE
 * Since: 0.1
 */
VirdType vird_config_domain_os_acpi_table_get_type(void);

/**
 * Takes another reference.
 *
 * @table: (nullable): a VirdConfigDomainOsAcpiTable
 *
 * Returns: (transfer full) (nullable): @table itself; NULL if it is no VirdConfigDomainOsAcpiTable
 * Since: 0.1
 */
VirdConfigDomainOsAcpiTable *vird_config_domain_os_acpi_table_ref(VirdConfigDomainOsAcpiTable *table);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @table: (nullable): a VirdConfigDomainOsAcpiTable, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_os_acpi_table_unref(VirdConfigDomainOsAcpiTable *table);

/**
 * Makes a new VirdConfigDomainOsAcpiTable in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainOsAcpiTable *vird_config_domain_os_acpi_table_new(void);

/**
 * Reads a VirdConfigDomainOsAcpiTable from XML text whose root is <table>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainOsAcpiTable *vird_config_domain_os_acpi_table_new_from_xml(const char *xml,
                                                                           VirdError **error);

/**
 * What the file holds. XML: @type.
 *
 * @table: a VirdConfigDomainOsAcpiTable
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_OS_ACPI_TABLE_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_OS_ACPI_TABLE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainOsAcpiTableType vird_config_domain_os_acpi_table_get_table_type(VirdConfigDomainOsAcpiTable *table);

/**
 * What the file holds. XML: @type. As the text that the document has, known or not.
 *
 * @table: a VirdConfigDomainOsAcpiTable
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_acpi_table_get_table_type_text(VirdConfigDomainOsAcpiTable *table);

/**
 * Sets table_type. What the file holds.
 *
 * @table: a VirdConfigDomainOsAcpiTable
 * @value: a VirdConfigDomainOsAcpiTableType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_acpi_table_set_table_type(VirdConfigDomainOsAcpiTable *table,
                                                     VirdConfigDomainOsAcpiTableType value,
                                                     VirdError **error);

/**
 * Sets table_type to any text, also one that this version does not know. What the file holds.
 *
 * @table: a VirdConfigDomainOsAcpiTable
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_acpi_table_set_table_type_text(VirdConfigDomainOsAcpiTable *table,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether table_type is there.
 *
 * @table: a VirdConfigDomainOsAcpiTable
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_os_acpi_table_has_table_type(VirdConfigDomainOsAcpiTable *table);

/**
 * Removes table_type.
 *
 * @table: a VirdConfigDomainOsAcpiTable
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_acpi_table_unset_table_type(VirdConfigDomainOsAcpiTable *table,
                                                       VirdError **error);

/**
 * Path of the file. XML: ..
 *
 * @table: a VirdConfigDomainOsAcpiTable
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_os_acpi_table_get_path(VirdConfigDomainOsAcpiTable *table);

/**
 * Sets path. Path of the file.
 *
 * @table: a VirdConfigDomainOsAcpiTable
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_acpi_table_set_path(VirdConfigDomainOsAcpiTable *table,
                                               const char *value,
                                               VirdError **error);

/**
 * The type id of VirdConfigDomainVcpu.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_VCPU
 * Since: 0.1
 */
VirdType vird_config_domain_vcpu_get_type(void);

/**
 * Takes another reference.
 *
 * @vcpu: (nullable): a VirdConfigDomainVcpu
 *
 * Returns: (transfer full) (nullable): @vcpu itself; NULL if it is no VirdConfigDomainVcpu
 * Since: 0.1
 */
VirdConfigDomainVcpu *vird_config_domain_vcpu_ref(VirdConfigDomainVcpu *vcpu);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vcpu: (nullable): a VirdConfigDomainVcpu, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_vcpu_unref(VirdConfigDomainVcpu *vcpu);

/**
 * Makes a new VirdConfigDomainVcpu in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainVcpu *vird_config_domain_vcpu_new(void);

/**
 * Reads a VirdConfigDomainVcpu from XML text whose root is <vcpu>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainVcpu *vird_config_domain_vcpu_new_from_xml(const char *xml, VirdError **error);

/**
 * Number of the virtual CPU, from 0. XML: @id.
 *
 * @vcpu: a VirdConfigDomainVcpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_vcpu_get_id(VirdConfigDomainVcpu *vcpu);

/**
 * Sets id. Number of the virtual CPU, from 0.
 *
 * @vcpu: a VirdConfigDomainVcpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vcpu_set_id(VirdConfigDomainVcpu *vcpu, uint32_t value, VirdError **error);

/**
 * Whether id is there.
 *
 * @vcpu: a VirdConfigDomainVcpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_vcpu_has_id(VirdConfigDomainVcpu *vcpu);

/**
 * Removes id.
 *
 * @vcpu: a VirdConfigDomainVcpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vcpu_unset_id(VirdConfigDomainVcpu *vcpu, VirdError **error);

/**
 * Whether it is online at boot. XML: @enabled.
 *
 * @vcpu: a VirdConfigDomainVcpu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_vcpu_get_enabled(VirdConfigDomainVcpu *vcpu);

/**
 * Sets enabled. Whether it is online at boot.
 *
 * @vcpu: a VirdConfigDomainVcpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vcpu_set_enabled(VirdConfigDomainVcpu *vcpu, bool value, VirdError **error);

/**
 * Whether enabled is there.
 *
 * @vcpu: a VirdConfigDomainVcpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_vcpu_has_enabled(VirdConfigDomainVcpu *vcpu);

/**
 * Removes enabled.
 *
 * @vcpu: a VirdConfigDomainVcpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vcpu_unset_enabled(VirdConfigDomainVcpu *vcpu, VirdError **error);

/**
 * Whether it can be unplugged. XML: @hotpluggable.
 *
 * @vcpu: a VirdConfigDomainVcpu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_vcpu_get_hotpluggable(VirdConfigDomainVcpu *vcpu);

/**
 * Sets hotpluggable. Whether it can be unplugged.
 *
 * @vcpu: a VirdConfigDomainVcpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vcpu_set_hotpluggable(VirdConfigDomainVcpu *vcpu,
                                              bool value,
                                              VirdError **error);

/**
 * Whether hotpluggable is there.
 *
 * @vcpu: a VirdConfigDomainVcpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_vcpu_has_hotpluggable(VirdConfigDomainVcpu *vcpu);

/**
 * Removes hotpluggable.
 *
 * @vcpu: a VirdConfigDomainVcpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vcpu_unset_hotpluggable(VirdConfigDomainVcpu *vcpu, VirdError **error);

/**
 * Place in the order in which virtual CPUs come online, from 1. XML: @order.
 *
 * @vcpu: a VirdConfigDomainVcpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_vcpu_get_order(VirdConfigDomainVcpu *vcpu);

/**
 * Sets order. Place in the order in which virtual CPUs come online, from 1.
 *
 * @vcpu: a VirdConfigDomainVcpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vcpu_set_order(VirdConfigDomainVcpu *vcpu,
                                       uint32_t value,
                                       VirdError **error);

/**
 * Whether order is there.
 *
 * @vcpu: a VirdConfigDomainVcpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_vcpu_has_order(VirdConfigDomainVcpu *vcpu);

/**
 * Removes order.
 *
 * @vcpu: a VirdConfigDomainVcpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vcpu_unset_order(VirdConfigDomainVcpu *vcpu, VirdError **error);

/**
 * The type id of VirdConfigDomainIothread.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_IOTHREAD
 * Since: 0.1
 */
VirdType vird_config_domain_iothread_get_type(void);

/**
 * Takes another reference.
 *
 * @iothread: (nullable): a VirdConfigDomainIothread
 *
 * Returns: (transfer full) (nullable): @iothread itself; NULL if it is no VirdConfigDomainIothread
 * Since: 0.1
 */
VirdConfigDomainIothread *vird_config_domain_iothread_ref(VirdConfigDomainIothread *iothread);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @iothread: (nullable): a VirdConfigDomainIothread, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_iothread_unref(VirdConfigDomainIothread *iothread);

/**
 * Makes a new VirdConfigDomainIothread in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainIothread *vird_config_domain_iothread_new(void);

/**
 * Reads a VirdConfigDomainIothread from XML text whose root is <iothread>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainIothread *vird_config_domain_iothread_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * Number of the thread, from 1. XML: @id.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_iothread_get_id(VirdConfigDomainIothread *iothread);

/**
 * Sets id. Number of the thread, from 1.
 *
 * @iothread: a VirdConfigDomainIothread
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_set_id(VirdConfigDomainIothread *iothread,
                                        uint32_t value,
                                        VirdError **error);

/**
 * Whether id is there.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iothread_has_id(VirdConfigDomainIothread *iothread);

/**
 * Removes id.
 *
 * @iothread: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_unset_id(VirdConfigDomainIothread *iothread, VirdError **error);

/**
 * Least number of its worker threads. XML: @thread_pool_min.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_iothread_get_thread_pool_min(VirdConfigDomainIothread *iothread);

/**
 * Sets thread_pool_min. Least number of its worker threads.
 *
 * @iothread: a VirdConfigDomainIothread
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_set_thread_pool_min(VirdConfigDomainIothread *iothread,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether thread_pool_min is there.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iothread_has_thread_pool_min(VirdConfigDomainIothread *iothread);

/**
 * Removes thread_pool_min.
 *
 * @iothread: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_unset_thread_pool_min(VirdConfigDomainIothread *iothread,
                                                       VirdError **error);

/**
 * Most worker threads it may have. XML: @thread_pool_max.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_iothread_get_thread_pool_max(VirdConfigDomainIothread *iothread);

/**
 * Sets thread_pool_max. Most worker threads it may have.
 *
 * @iothread: a VirdConfigDomainIothread
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_set_thread_pool_max(VirdConfigDomainIothread *iothread,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether thread_pool_max is there.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iothread_has_thread_pool_max(VirdConfigDomainIothread *iothread);

/**
 * Removes thread_pool_max.
 *
 * @iothread: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_unset_thread_pool_max(VirdConfigDomainIothread *iothread,
                                                       VirdError **error);

/**
 * Longest time it polls before it sleeps, in nanoseconds. XML: poll/@max.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_iothread_get_poll_max(VirdConfigDomainIothread *iothread);

/**
 * Sets poll_max. Longest time it polls before it sleeps, in nanoseconds.
 *
 * @iothread: a VirdConfigDomainIothread
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_set_poll_max(VirdConfigDomainIothread *iothread,
                                              uint64_t value,
                                              VirdError **error);

/**
 * Whether poll_max is there.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iothread_has_poll_max(VirdConfigDomainIothread *iothread);

/**
 * Removes poll_max.
 *
 * @iothread: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_unset_poll_max(VirdConfigDomainIothread *iothread,
                                                VirdError **error);

/**
 * Factor the polling time grows by. XML: poll/@grow.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_iothread_get_poll_grow(VirdConfigDomainIothread *iothread);

/**
 * Sets poll_grow. Factor the polling time grows by.
 *
 * @iothread: a VirdConfigDomainIothread
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_set_poll_grow(VirdConfigDomainIothread *iothread,
                                               uint64_t value,
                                               VirdError **error);

/**
 * Whether poll_grow is there.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iothread_has_poll_grow(VirdConfigDomainIothread *iothread);

/**
 * Removes poll_grow.
 *
 * @iothread: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_unset_poll_grow(VirdConfigDomainIothread *iothread,
                                                 VirdError **error);

/**
 * Divisor the polling time shrinks by. XML: poll/@shrink.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_iothread_get_poll_shrink(VirdConfigDomainIothread *iothread);

/**
 * Sets poll_shrink. Divisor the polling time shrinks by.
 *
 * @iothread: a VirdConfigDomainIothread
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_set_poll_shrink(VirdConfigDomainIothread *iothread,
                                                 uint64_t value,
                                                 VirdError **error);

/**
 * Whether poll_shrink is there.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iothread_has_poll_shrink(VirdConfigDomainIothread *iothread);

/**
 * Removes poll_shrink.
 *
 * @iothread: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_unset_poll_shrink(VirdConfigDomainIothread *iothread,
                                                   VirdError **error);

/**
 * How much the last polling interval weighs when the next is chosen. XML: poll/@weight.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_iothread_get_poll_weight(VirdConfigDomainIothread *iothread);

/**
 * Sets poll_weight. How much the last polling interval weighs when the next is chosen.
 *
 * @iothread: a VirdConfigDomainIothread
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_set_poll_weight(VirdConfigDomainIothread *iothread,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether poll_weight is there.
 *
 * @iothread: a VirdConfigDomainIothread
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iothread_has_poll_weight(VirdConfigDomainIothread *iothread);

/**
 * Removes poll_weight.
 *
 * @iothread: a VirdConfigDomainIothread
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_unset_poll_weight(VirdConfigDomainIothread *iothread,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainMemoryBacking.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_MEMORY_BACKING
 * Since: 0.1
 */
VirdType vird_config_domain_memory_backing_get_type(void);

/**
 * Takes another reference.
 *
 * @backing: (nullable): a VirdConfigDomainMemoryBacking
 *
 * Returns: (transfer full) (nullable): @backing itself; NULL if it is no VirdConfigDomainMemoryBacking
 * Since: 0.1
 */
VirdConfigDomainMemoryBacking *vird_config_domain_memory_backing_ref(VirdConfigDomainMemoryBacking *backing);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @backing: (nullable): a VirdConfigDomainMemoryBacking, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_memory_backing_unref(VirdConfigDomainMemoryBacking *backing);

/**
 * Makes a new VirdConfigDomainMemoryBacking in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainMemoryBacking *vird_config_domain_memory_backing_new(void);

/**
 * Reads a VirdConfigDomainMemoryBacking from XML text whose root is <memoryBacking>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainMemoryBacking *vird_config_domain_memory_backing_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * True if the memory comes from huge pages. XML: hugepages.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_get_hugepages(VirdConfigDomainMemoryBacking *backing);

/**
 * Sets hugepages. True if the memory comes from huge pages.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_hugepages(VirdConfigDomainMemoryBacking *backing,
                                                     bool value,
                                                     VirdError **error);

/**
 * Size of huge pages, for all or some guest NUMA nodes. XML: hugepages/page.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainHugepagesPage): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainHugepagesPage **vird_config_domain_memory_backing_get_hugepages_pages(VirdConfigDomainMemoryBacking *backing,
                                                                                      size_t *length);

/**
 * Moves an object in as one of hugepages_pages, at its canonical place. Size of huge pages, for all or some guest NUMA nodes.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @item: a VirdConfigDomainHugepagesPage
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_add_hugepages_page(VirdConfigDomainMemoryBacking *backing,
                                                          VirdConfigDomainHugepagesPage *item,
                                                          VirdError **error);

/**
 * Removes one of hugepages_pages. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @item: a VirdConfigDomainHugepagesPage
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_remove_hugepages_page(VirdConfigDomainMemoryBacking *backing,
                                                             VirdConfigDomainHugepagesPage *item,
                                                             VirdError **error);

/**
 * Replaces all of hugepages_pages. Size of huge pages, for all or some guest NUMA nodes.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainHugepagesPage): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_hugepages_pages(VirdConfigDomainMemoryBacking *backing,
                                                           VirdConfigDomainHugepagesPage *const *items,
                                                           size_t length,
                                                           VirdError **error);

/**
 * Removes all of hugepages_pages.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_clear_hugepages_pages(VirdConfigDomainMemoryBacking *backing,
                                                             VirdError **error);

/**
 * True if the host must not merge equal pages with those of others. XML: nosharepages.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_get_nosharepages(VirdConfigDomainMemoryBacking *backing);

/**
 * Sets nosharepages. True if the host must not merge equal pages with those of others.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_nosharepages(VirdConfigDomainMemoryBacking *backing,
                                                        bool value,
                                                        VirdError **error);

/**
 * True if the memory is locked and never swapped out. XML: locked.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_get_locked(VirdConfigDomainMemoryBacking *backing);

/**
 * Sets locked. True if the memory is locked and never swapped out.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_locked(VirdConfigDomainMemoryBacking *backing,
                                                  bool value,
                                                  VirdError **error);

/**
 * What the memory is backed by. XML: source/@type.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_MEMORY_BACKING_SOURCE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_MEMORY_BACKING_SOURCE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainMemoryBackingSource vird_config_domain_memory_backing_get_source_type(VirdConfigDomainMemoryBacking *backing);

/**
 * What the memory is backed by. XML: source/@type. As the text that the document has, known or not.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_backing_get_source_type_text(VirdConfigDomainMemoryBacking *backing);

/**
 * Sets source_type. What the memory is backed by.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: a VirdConfigDomainMemoryBackingSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_source_type(VirdConfigDomainMemoryBacking *backing,
                                                       VirdConfigDomainMemoryBackingSource value,
                                                       VirdError **error);

/**
 * Sets source_type to any text, also one that this version does not know. What the memory is backed by.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_source_type_text(VirdConfigDomainMemoryBacking *backing,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether source_type is there.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_has_source_type(VirdConfigDomainMemoryBacking *backing);

/**
 * Removes source_type.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_unset_source_type(VirdConfigDomainMemoryBacking *backing,
                                                         VirdError **error);

/**
 * Whether other processes, such as virtiofsd, share the memory. XML: access/@mode.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainMemoryAccess vird_config_domain_memory_backing_get_access_mode(VirdConfigDomainMemoryBacking *backing);

/**
 * Whether other processes, such as virtiofsd, share the memory. XML: access/@mode. As the text that the document has, known or not.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_backing_get_access_mode_text(VirdConfigDomainMemoryBacking *backing);

/**
 * Sets access_mode. Whether other processes, such as virtiofsd, share the memory.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: a VirdConfigDomainMemoryAccess
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_access_mode(VirdConfigDomainMemoryBacking *backing,
                                                       VirdConfigDomainMemoryAccess value,
                                                       VirdError **error);

/**
 * Sets access_mode to any text, also one that this version does not know. Whether other processes, such as virtiofsd, share the memory.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_access_mode_text(VirdConfigDomainMemoryBacking *backing,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether access_mode is there.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_has_access_mode(VirdConfigDomainMemoryBacking *backing);

/**
 * Removes access_mode.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_unset_access_mode(VirdConfigDomainMemoryBacking *backing,
                                                         VirdError **error);

/**
 * Whether memory is allocated at the start or when first used. XML: allocation/@mode.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_MEMORY_ALLOCATION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_MEMORY_ALLOCATION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainMemoryAllocation vird_config_domain_memory_backing_get_allocation_mode(VirdConfigDomainMemoryBacking *backing);

/**
 * Whether memory is allocated at the start or when first used. XML: allocation/@mode. As the text that the document has, known or not.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_backing_get_allocation_mode_text(VirdConfigDomainMemoryBacking *backing);

/**
 * Sets allocation_mode. Whether memory is allocated at the start or when first used.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: a VirdConfigDomainMemoryAllocation
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_allocation_mode(VirdConfigDomainMemoryBacking *backing,
                                                           VirdConfigDomainMemoryAllocation value,
                                                           VirdError **error);

/**
 * Sets allocation_mode to any text, also one that this version does not know. Whether memory is allocated at the start or when first used.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_allocation_mode_text(VirdConfigDomainMemoryBacking *backing,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether allocation_mode is there.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_has_allocation_mode(VirdConfigDomainMemoryBacking *backing);

/**
 * Removes allocation_mode.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_unset_allocation_mode(VirdConfigDomainMemoryBacking *backing,
                                                             VirdError **error);

/**
 * How many threads allocate the memory. XML: allocation/@threads.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_memory_backing_get_allocation_threads(VirdConfigDomainMemoryBacking *backing);

/**
 * Sets allocation_threads. How many threads allocate the memory.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_allocation_threads(VirdConfigDomainMemoryBacking *backing,
                                                              uint32_t value,
                                                              VirdError **error);

/**
 * Whether allocation_threads is there.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_has_allocation_threads(VirdConfigDomainMemoryBacking *backing);

/**
 * Removes allocation_threads.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_unset_allocation_threads(VirdConfigDomainMemoryBacking *backing,
                                                                VirdError **error);

/**
 * True if the content may be thrown away when the guest stops. XML: discard.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_get_discard(VirdConfigDomainMemoryBacking *backing);

/**
 * Sets discard. True if the content may be thrown away when the guest stops.
 *
 * @backing: a VirdConfigDomainMemoryBacking
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_backing_set_discard(VirdConfigDomainMemoryBacking *backing,
                                                   bool value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainHugepagesPage.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HUGEPAGES_PAGE
 * Since: 0.1
 */
VirdType vird_config_domain_hugepages_page_get_type(void);

/**
 * Takes another reference.
 *
 * @page: (nullable): a VirdConfigDomainHugepagesPage
 *
 * Returns: (transfer full) (nullable): @page itself; NULL if it is no VirdConfigDomainHugepagesPage
 * Since: 0.1
 */
VirdConfigDomainHugepagesPage *vird_config_domain_hugepages_page_ref(VirdConfigDomainHugepagesPage *page);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @page: (nullable): a VirdConfigDomainHugepagesPage, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hugepages_page_unref(VirdConfigDomainHugepagesPage *page);

/**
 * Makes a new VirdConfigDomainHugepagesPage in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHugepagesPage *vird_config_domain_hugepages_page_new(void);

/**
 * Reads a VirdConfigDomainHugepagesPage from XML text whose root is <page>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHugepagesPage *vird_config_domain_hugepages_page_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Size of one page, in KiB. XML: @size.
 *
 * @page: a VirdConfigDomainHugepagesPage
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_hugepages_page_get_size(VirdConfigDomainHugepagesPage *page);

/**
 * Sets size. Size of one page, in KiB.
 *
 * @page: a VirdConfigDomainHugepagesPage
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hugepages_page_set_size(VirdConfigDomainHugepagesPage *page,
                                                uint64_t value,
                                                VirdError **error);

/**
 * Whether size is there.
 *
 * @page: a VirdConfigDomainHugepagesPage
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hugepages_page_has_size(VirdConfigDomainHugepagesPage *page);

/**
 * Removes size.
 *
 * @page: a VirdConfigDomainHugepagesPage
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hugepages_page_unset_size(VirdConfigDomainHugepagesPage *page,
                                                  VirdError **error);

/**
 * Guest NUMA nodes it is for, as a set such as `0-1`; all if absent. XML: @nodeset.
 *
 * @page: a VirdConfigDomainHugepagesPage
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hugepages_page_get_nodeset(VirdConfigDomainHugepagesPage *page);

/**
 * Sets nodeset. Guest NUMA nodes it is for, as a set such as `0-1`; all if absent.
 *
 * @page: a VirdConfigDomainHugepagesPage
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hugepages_page_set_nodeset(VirdConfigDomainHugepagesPage *page,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainCpu.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPU
 * Since: 0.1
 */
VirdType vird_config_domain_cpu_get_type(void);

/**
 * Takes another reference.
 *
 * @cpu: (nullable): a VirdConfigDomainCpu
 *
 * Returns: (transfer full) (nullable): @cpu itself; NULL if it is no VirdConfigDomainCpu
 * Since: 0.1
 */
VirdConfigDomainCpu *vird_config_domain_cpu_ref(VirdConfigDomainCpu *cpu);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cpu: (nullable): a VirdConfigDomainCpu, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cpu_unref(VirdConfigDomainCpu *cpu);

/**
 * Makes a new VirdConfigDomainCpu in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCpu *vird_config_domain_cpu_new(void);

/**
 * Reads a VirdConfigDomainCpu from XML text whose root is <cpu>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCpu *vird_config_domain_cpu_new_from_xml(const char *xml, VirdError **error);

/**
 * How the CPU model is chosen. XML: @mode.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_MODE_CUSTOM if absent; VIRD_CONFIG_DOMAIN_CPU_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuMode vird_config_domain_cpu_get_mode(VirdConfigDomainCpu *cpu);

/**
 * How the CPU model is chosen. XML: @mode. As the text that the document has, known or not.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_get_mode_text(VirdConfigDomainCpu *cpu);

/**
 * Sets mode. How the CPU model is chosen.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: a VirdConfigDomainCpuMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_mode(VirdConfigDomainCpu *cpu,
                                     VirdConfigDomainCpuMode value,
                                     VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How the CPU model is chosen.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_mode_text(VirdConfigDomainCpu *cpu,
                                          const char *value,
                                          VirdError **error);

/**
 * Whether mode is there.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_has_mode(VirdConfigDomainCpu *cpu);

/**
 * Removes mode.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_unset_mode(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * How closely the host must match the CPU. XML: @match.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_MATCH_POLICY_EXACT if absent; VIRD_CONFIG_DOMAIN_CPU_MATCH_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuMatchPolicy vird_config_domain_cpu_get_match_policy(VirdConfigDomainCpu *cpu);

/**
 * How closely the host must match the CPU. XML: @match. As the text that the document has, known or not.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_get_match_policy_text(VirdConfigDomainCpu *cpu);

/**
 * Sets match_policy. How closely the host must match the CPU.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: a VirdConfigDomainCpuMatchPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_match_policy(VirdConfigDomainCpu *cpu,
                                             VirdConfigDomainCpuMatchPolicy value,
                                             VirdError **error);

/**
 * Sets match_policy to any text, also one that this version does not know. How closely the host must match the CPU.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_match_policy_text(VirdConfigDomainCpu *cpu,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether match_policy is there.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_has_match_policy(VirdConfigDomainCpu *cpu);

/**
 * Removes match_policy.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_unset_match_policy(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * How strictly the CPU is checked before the guest starts. XML: @check.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_CHECK_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CPU_CHECK_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuCheck vird_config_domain_cpu_get_check(VirdConfigDomainCpu *cpu);

/**
 * How strictly the CPU is checked before the guest starts. XML: @check. As the text that the document has, known or not.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_get_check_text(VirdConfigDomainCpu *cpu);

/**
 * Sets check. How strictly the CPU is checked before the guest starts.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: a VirdConfigDomainCpuCheck
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_check(VirdConfigDomainCpu *cpu,
                                      VirdConfigDomainCpuCheck value,
                                      VirdError **error);

/**
 * Sets check to any text, also one that this version does not know. How strictly the CPU is checked before the guest starts.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_check_text(VirdConfigDomainCpu *cpu,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether check is there.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_has_check(VirdConfigDomainCpu *cpu);

/**
 * Removes check.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_unset_check(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * Whether features that prevent migration are left out. XML: @migratable.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_cpu_get_migratable(VirdConfigDomainCpu *cpu);

/**
 * Sets migratable. Whether features that prevent migration are left out.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_migratable(VirdConfigDomainCpu *cpu, bool value, VirdError **error);

/**
 * Whether migratable is there.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_has_migratable(VirdConfigDomainCpu *cpu);

/**
 * Removes migratable.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_unset_migratable(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * Whether features that the CPU's vendor deprecated stay on. XML: @deprecated_features.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_cpu_get_deprecated_features(VirdConfigDomainCpu *cpu);

/**
 * Sets deprecated_features. Whether features that the CPU's vendor deprecated stay on.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_deprecated_features(VirdConfigDomainCpu *cpu,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether deprecated_features is there.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_has_deprecated_features(VirdConfigDomainCpu *cpu);

/**
 * Removes deprecated_features.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_unset_deprecated_features(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * The named CPU model, with its fallback and vendor id. XML: model.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainCpuModel *vird_config_domain_cpu_get_model(VirdConfigDomainCpu *cpu);

/**
 * Gives model, made at its place if it is not there. The named CPU model, with its fallback and vendor id.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainCpuModel *vird_config_domain_cpu_ensure_model(VirdConfigDomainCpu *cpu,
                                                              VirdError **error);

/**
 * Moves an object in as model, in place of the one that is there. The named CPU model, with its fallback and vendor id.
 *
 * @cpu: a VirdConfigDomainCpu
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_model(VirdConfigDomainCpu *cpu,
                                      VirdConfigDomainCpuModel *child,
                                      VirdError **error);

/**
 * The CPU's features, each with what is asked of it. XML: feature.
 *
 * @cpu: a VirdConfigDomainCpu
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCpuFeature): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCpuFeature **vird_config_domain_cpu_get_features(VirdConfigDomainCpu *cpu,
                                                                 size_t *length);

/**
 * Moves an object in as one of features, at its canonical place. The CPU's features, each with what is asked of it.
 *
 * @cpu: a VirdConfigDomainCpu
 * @item: a VirdConfigDomainCpuFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_add_feature(VirdConfigDomainCpu *cpu,
                                        VirdConfigDomainCpuFeature *item,
                                        VirdError **error);

/**
 * Removes one of features. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cpu: a VirdConfigDomainCpu
 * @item: a VirdConfigDomainCpuFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_remove_feature(VirdConfigDomainCpu *cpu,
                                           VirdConfigDomainCpuFeature *item,
                                           VirdError **error);

/**
 * Replaces all of features. The CPU's features, each with what is asked of it.
 *
 * @cpu: a VirdConfigDomainCpu
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCpuFeature): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_features(VirdConfigDomainCpu *cpu,
                                         VirdConfigDomainCpuFeature *const *items,
                                         size_t length,
                                         VirdError **error);

/**
 * Removes all of features.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_clear_features(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * Cache level that is described, 1 to 3. XML: cache/@level.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cpu_get_cache_level(VirdConfigDomainCpu *cpu);

/**
 * Sets cache_level. Cache level that is described, 1 to 3.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_cache_level(VirdConfigDomainCpu *cpu,
                                            uint32_t value,
                                            VirdError **error);

/**
 * Whether cache_level is there.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_has_cache_level(VirdConfigDomainCpu *cpu);

/**
 * Removes cache_level.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_unset_cache_level(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * What CPU cache the guest sees. XML: cache/@mode.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_CACHE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CPU_CACHE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuCacheMode vird_config_domain_cpu_get_cache_mode(VirdConfigDomainCpu *cpu);

/**
 * What CPU cache the guest sees. XML: cache/@mode. As the text that the document has, known or not.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_get_cache_mode_text(VirdConfigDomainCpu *cpu);

/**
 * Sets cache_mode. What CPU cache the guest sees.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: a VirdConfigDomainCpuCacheMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_cache_mode(VirdConfigDomainCpu *cpu,
                                           VirdConfigDomainCpuCacheMode value,
                                           VirdError **error);

/**
 * Sets cache_mode to any text, also one that this version does not know. What CPU cache the guest sees.
 *
 * @cpu: a VirdConfigDomainCpu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_cache_mode_text(VirdConfigDomainCpu *cpu,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether cache_mode is there.
 *
 * @cpu: a VirdConfigDomainCpu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_has_cache_mode(VirdConfigDomainCpu *cpu);

/**
 * Removes cache_mode.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_unset_cache_mode(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * The guest's NUMA nodes. XML: numa/cell.
 *
 * @cpu: a VirdConfigDomainCpu
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCpuNumaCell): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCpuNumaCell **vird_config_domain_cpu_get_numa_cells(VirdConfigDomainCpu *cpu,
                                                                    size_t *length);

/**
 * Moves an object in as one of numa_cells, at its canonical place. The guest's NUMA nodes.
 *
 * @cpu: a VirdConfigDomainCpu
 * @item: a VirdConfigDomainCpuNumaCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_add_numa_cell(VirdConfigDomainCpu *cpu,
                                          VirdConfigDomainCpuNumaCell *item,
                                          VirdError **error);

/**
 * Removes one of numa_cells. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cpu: a VirdConfigDomainCpu
 * @item: a VirdConfigDomainCpuNumaCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_remove_numa_cell(VirdConfigDomainCpu *cpu,
                                             VirdConfigDomainCpuNumaCell *item,
                                             VirdError **error);

/**
 * Replaces all of numa_cells. The guest's NUMA nodes.
 *
 * @cpu: a VirdConfigDomainCpu
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCpuNumaCell): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_numa_cells(VirdConfigDomainCpu *cpu,
                                           VirdConfigDomainCpuNumaCell *const *items,
                                           size_t length,
                                           VirdError **error);

/**
 * Removes all of numa_cells.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_clear_numa_cells(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * Latencies between the guest's NUMA nodes. XML: numa/interconnects/latency.
 *
 * @cpu: a VirdConfigDomainCpu
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNumaLatency): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNumaLatency **vird_config_domain_cpu_get_numa_latencies(VirdConfigDomainCpu *cpu,
                                                                  size_t *length);

/**
 * Moves an object in as one of numa_latencies, at its canonical place. Latencies between the guest's NUMA nodes.
 *
 * @cpu: a VirdConfigDomainCpu
 * @item: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_add_numa_latency(VirdConfigDomainCpu *cpu,
                                             VirdConfigNumaLatency *item,
                                             VirdError **error);

/**
 * Removes one of numa_latencies. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cpu: a VirdConfigDomainCpu
 * @item: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_remove_numa_latency(VirdConfigDomainCpu *cpu,
                                                VirdConfigNumaLatency *item,
                                                VirdError **error);

/**
 * Replaces all of numa_latencies. Latencies between the guest's NUMA nodes.
 *
 * @cpu: a VirdConfigDomainCpu
 * @items: (nullable) (array length=length) (element-type VirdConfigNumaLatency): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_numa_latencies(VirdConfigDomainCpu *cpu,
                                               VirdConfigNumaLatency *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of numa_latencies.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_clear_numa_latencies(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * Bandwidths between the guest's NUMA nodes. XML: numa/interconnects/bandwidth.
 *
 * @cpu: a VirdConfigDomainCpu
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNumaBandwidth): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNumaBandwidth **vird_config_domain_cpu_get_numa_bandwidths(VirdConfigDomainCpu *cpu,
                                                                     size_t *length);

/**
 * Moves an object in as one of numa_bandwidths, at its canonical place. Bandwidths between the guest's NUMA nodes.
 *
 * @cpu: a VirdConfigDomainCpu
 * @item: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_add_numa_bandwidth(VirdConfigDomainCpu *cpu,
                                               VirdConfigNumaBandwidth *item,
                                               VirdError **error);

/**
 * Removes one of numa_bandwidths. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cpu: a VirdConfigDomainCpu
 * @item: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_remove_numa_bandwidth(VirdConfigDomainCpu *cpu,
                                                  VirdConfigNumaBandwidth *item,
                                                  VirdError **error);

/**
 * Replaces all of numa_bandwidths. Bandwidths between the guest's NUMA nodes.
 *
 * @cpu: a VirdConfigDomainCpu
 * @items: (nullable) (array length=length) (element-type VirdConfigNumaBandwidth): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_set_numa_bandwidths(VirdConfigDomainCpu *cpu,
                                                VirdConfigNumaBandwidth *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of numa_bandwidths.
 *
 * @cpu: a VirdConfigDomainCpu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_clear_numa_bandwidths(VirdConfigDomainCpu *cpu, VirdError **error);

/**
 * The type id of VirdConfigDomainCpuModel.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPU_MODEL
 * Since: 0.1
 */
VirdType vird_config_domain_cpu_model_get_type(void);

/**
 * Takes another reference.
 *
 * @model: (nullable): a VirdConfigDomainCpuModel
 *
 * Returns: (transfer full) (nullable): @model itself; NULL if it is no VirdConfigDomainCpuModel
 * Since: 0.1
 */
VirdConfigDomainCpuModel *vird_config_domain_cpu_model_ref(VirdConfigDomainCpuModel *model);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @model: (nullable): a VirdConfigDomainCpuModel, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cpu_model_unref(VirdConfigDomainCpuModel *model);

/**
 * Makes a new VirdConfigDomainCpuModel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCpuModel *vird_config_domain_cpu_model_new(void);

/**
 * Reads a VirdConfigDomainCpuModel from XML text whose root is <model>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCpuModel *vird_config_domain_cpu_model_new_from_xml(const char *xml,
                                                                    VirdError **error);

/**
 * Whether a lesser model may be taken where the hypervisor lacks this one. XML: @fallback.
 *
 * @model: a VirdConfigDomainCpuModel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_FALLBACK_ALLOW if absent; VIRD_CONFIG_DOMAIN_CPU_FALLBACK_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuFallback vird_config_domain_cpu_model_get_fallback(VirdConfigDomainCpuModel *model);

/**
 * Whether a lesser model may be taken where the hypervisor lacks this one. XML: @fallback. As the text that the document has, known or not.
 *
 * @model: a VirdConfigDomainCpuModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_model_get_fallback_text(VirdConfigDomainCpuModel *model);

/**
 * Sets fallback. Whether a lesser model may be taken where the hypervisor lacks this one.
 *
 * @model: a VirdConfigDomainCpuModel
 * @value: a VirdConfigDomainCpuFallback
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_model_set_fallback(VirdConfigDomainCpuModel *model,
                                               VirdConfigDomainCpuFallback value,
                                               VirdError **error);

/**
 * Sets fallback to any text, also one that this version does not know. Whether a lesser model may be taken where the hypervisor lacks this one.
 *
 * @model: a VirdConfigDomainCpuModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_model_set_fallback_text(VirdConfigDomainCpuModel *model,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether fallback is there.
 *
 * @model: a VirdConfigDomainCpuModel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_model_has_fallback(VirdConfigDomainCpuModel *model);

/**
 * Removes fallback.
 *
 * @model: a VirdConfigDomainCpuModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_model_unset_fallback(VirdConfigDomainCpuModel *model,
                                                 VirdError **error);

/**
 * Vendor the guest's CPUID shows, exactly 12 characters. XML: @vendor_id.
 *
 * @model: a VirdConfigDomainCpuModel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_model_get_vendor_id(VirdConfigDomainCpuModel *model);

/**
 * Sets vendor_id. Vendor the guest's CPUID shows, exactly 12 characters.
 *
 * @model: a VirdConfigDomainCpuModel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_model_set_vendor_id(VirdConfigDomainCpuModel *model,
                                                const char *value,
                                                VirdError **error);

/**
 * The type id of VirdConfigDomainCpuFeature.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPU_FEATURE
 * Since: 0.1
 */
VirdType vird_config_domain_cpu_feature_get_type(void);

/**
 * Takes another reference.
 *
 * @feature: (nullable): a VirdConfigDomainCpuFeature
 *
 * Returns: (transfer full) (nullable): @feature itself; NULL if it is no VirdConfigDomainCpuFeature
 * Since: 0.1
 */
VirdConfigDomainCpuFeature *vird_config_domain_cpu_feature_ref(VirdConfigDomainCpuFeature *feature);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @feature: (nullable): a VirdConfigDomainCpuFeature, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cpu_feature_unref(VirdConfigDomainCpuFeature *feature);

/**
 * Makes a new VirdConfigDomainCpuFeature in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCpuFeature *vird_config_domain_cpu_feature_new(void);

/**
 * Reads a VirdConfigDomainCpuFeature from XML text whose root is <feature>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCpuFeature *vird_config_domain_cpu_feature_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * What is asked of the feature. XML: @policy.
 *
 * @feature: a VirdConfigDomainCpuFeature
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CPU_FEATURE_POLICY_REQUIRE if absent; VIRD_CONFIG_DOMAIN_CPU_FEATURE_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCpuFeaturePolicy vird_config_domain_cpu_feature_get_policy(VirdConfigDomainCpuFeature *feature);

/**
 * What is asked of the feature. XML: @policy. As the text that the document has, known or not.
 *
 * @feature: a VirdConfigDomainCpuFeature
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_feature_get_policy_text(VirdConfigDomainCpuFeature *feature);

/**
 * Sets policy. What is asked of the feature.
 *
 * @feature: a VirdConfigDomainCpuFeature
 * @value: a VirdConfigDomainCpuFeaturePolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_feature_set_policy(VirdConfigDomainCpuFeature *feature,
                                               VirdConfigDomainCpuFeaturePolicy value,
                                               VirdError **error);

/**
 * Sets policy to any text, also one that this version does not know. What is asked of the feature.
 *
 * @feature: a VirdConfigDomainCpuFeature
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_feature_set_policy_text(VirdConfigDomainCpuFeature *feature,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether policy is there.
 *
 * @feature: a VirdConfigDomainCpuFeature
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_feature_has_policy(VirdConfigDomainCpuFeature *feature);

/**
 * Removes policy.
 *
 * @feature: a VirdConfigDomainCpuFeature
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_feature_unset_policy(VirdConfigDomainCpuFeature *feature,
                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainCpuNumaCell.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPU_NUMA_CELL
 * Since: 0.1
 */
VirdType vird_config_domain_cpu_numa_cell_get_type(void);

/**
 * Takes another reference.
 *
 * @cell: (nullable): a VirdConfigDomainCpuNumaCell
 *
 * Returns: (transfer full) (nullable): @cell itself; NULL if it is no VirdConfigDomainCpuNumaCell
 * Since: 0.1
 */
VirdConfigDomainCpuNumaCell *vird_config_domain_cpu_numa_cell_ref(VirdConfigDomainCpuNumaCell *cell);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cell: (nullable): a VirdConfigDomainCpuNumaCell, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cpu_numa_cell_unref(VirdConfigDomainCpuNumaCell *cell);

/**
 * Makes a new VirdConfigDomainCpuNumaCell in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCpuNumaCell *vird_config_domain_cpu_numa_cell_new(void);

/**
 * Reads a VirdConfigDomainCpuNumaCell from XML text whose root is <cell>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCpuNumaCell *vird_config_domain_cpu_numa_cell_new_from_xml(const char *xml,
                                                                           VirdError **error);

/**
 * Number of the node, from 0. XML: @id.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cpu_numa_cell_get_id(VirdConfigDomainCpuNumaCell *cell);

/**
 * Sets id. Number of the node, from 0.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_set_id(VirdConfigDomainCpuNumaCell *cell,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether id is there.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_has_id(VirdConfigDomainCpuNumaCell *cell);

/**
 * Removes id.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_unset_id(VirdConfigDomainCpuNumaCell *cell,
                                               VirdError **error);

/**
 * Virtual CPUs of the node, as a set such as `0-3`. XML: @cpus.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_numa_cell_get_cpus(VirdConfigDomainCpuNumaCell *cell);

/**
 * Sets cpus. Virtual CPUs of the node, as a set such as `0-3`.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_set_cpus(VirdConfigDomainCpuNumaCell *cell,
                                               const char *value,
                                               VirdError **error);

/**
 * Memory of the node, in KiB. XML: @memory.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_cpu_numa_cell_get_memory(VirdConfigDomainCpuNumaCell *cell);

/**
 * Sets memory. Memory of the node, in KiB.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_set_memory(VirdConfigDomainCpuNumaCell *cell,
                                                 uint64_t value,
                                                 VirdError **error);

/**
 * Whether memory is there.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_has_memory(VirdConfigDomainCpuNumaCell *cell);

/**
 * Removes memory.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_unset_memory(VirdConfigDomainCpuNumaCell *cell,
                                                   VirdError **error);

/**
 * Whether other processes share the node's memory. XML: @memAccess.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainMemoryAccess vird_config_domain_cpu_numa_cell_get_mem_access(VirdConfigDomainCpuNumaCell *cell);

/**
 * Whether other processes share the node's memory. XML: @memAccess. As the text that the document has, known or not.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cpu_numa_cell_get_mem_access_text(VirdConfigDomainCpuNumaCell *cell);

/**
 * Sets mem_access. Whether other processes share the node's memory.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @value: a VirdConfigDomainMemoryAccess
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_set_mem_access(VirdConfigDomainCpuNumaCell *cell,
                                                     VirdConfigDomainMemoryAccess value,
                                                     VirdError **error);

/**
 * Sets mem_access to any text, also one that this version does not know. Whether other processes share the node's memory.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_set_mem_access_text(VirdConfigDomainCpuNumaCell *cell,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether mem_access is there.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_has_mem_access(VirdConfigDomainCpuNumaCell *cell);

/**
 * Removes mem_access.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_unset_mem_access(VirdConfigDomainCpuNumaCell *cell,
                                                       VirdError **error);

/**
 * Whether the content of the memory may be thrown away when the guest stops. XML: @discard.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_get_discard(VirdConfigDomainCpuNumaCell *cell);

/**
 * Sets discard. Whether the content of the memory may be thrown away when the guest stops.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_set_discard(VirdConfigDomainCpuNumaCell *cell,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether discard is there.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_has_discard(VirdConfigDomainCpuNumaCell *cell);

/**
 * Removes discard.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_unset_discard(VirdConfigDomainCpuNumaCell *cell,
                                                    VirdError **error);

/**
 * Distances to other nodes. XML: distances/sibling.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNumaDistance): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNumaDistance **vird_config_domain_cpu_numa_cell_get_distances(VirdConfigDomainCpuNumaCell *cell,
                                                                        size_t *length);

/**
 * Moves an object in as one of distances, at its canonical place. Distances to other nodes.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @item: a VirdConfigNumaDistance
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_add_distance(VirdConfigDomainCpuNumaCell *cell,
                                                   VirdConfigNumaDistance *item,
                                                   VirdError **error);

/**
 * Removes one of distances. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @item: a VirdConfigNumaDistance
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_remove_distance(VirdConfigDomainCpuNumaCell *cell,
                                                      VirdConfigNumaDistance *item,
                                                      VirdError **error);

/**
 * Replaces all of distances. Distances to other nodes.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @items: (nullable) (array length=length) (element-type VirdConfigNumaDistance): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_set_distances(VirdConfigDomainCpuNumaCell *cell,
                                                    VirdConfigNumaDistance *const *items,
                                                    size_t length,
                                                    VirdError **error);

/**
 * Removes all of distances.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_clear_distances(VirdConfigDomainCpuNumaCell *cell,
                                                      VirdError **error);

/**
 * Memory-side caches of the node. XML: cache.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNumaCache): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNumaCache **vird_config_domain_cpu_numa_cell_get_caches(VirdConfigDomainCpuNumaCell *cell,
                                                                  size_t *length);

/**
 * Moves an object in as one of caches, at its canonical place. Memory-side caches of the node.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @item: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_add_cache(VirdConfigDomainCpuNumaCell *cell,
                                                VirdConfigNumaCache *item,
                                                VirdError **error);

/**
 * Removes one of caches. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @item: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_remove_cache(VirdConfigDomainCpuNumaCell *cell,
                                                   VirdConfigNumaCache *item,
                                                   VirdError **error);

/**
 * Replaces all of caches. Memory-side caches of the node.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @items: (nullable) (array length=length) (element-type VirdConfigNumaCache): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_set_caches(VirdConfigDomainCpuNumaCell *cell,
                                                 VirdConfigNumaCache *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of caches.
 *
 * @cell: a VirdConfigDomainCpuNumaCell
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cpu_numa_cell_clear_caches(VirdConfigDomainCpuNumaCell *cell,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainClock.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CLOCK
 * Since: 0.1
 */
VirdType vird_config_domain_clock_get_type(void);

/**
 * Takes another reference.
 *
 * @clock: (nullable): a VirdConfigDomainClock
 *
 * Returns: (transfer full) (nullable): @clock itself; NULL if it is no VirdConfigDomainClock
 * Since: 0.1
 */
VirdConfigDomainClock *vird_config_domain_clock_ref(VirdConfigDomainClock *clock);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @clock: (nullable): a VirdConfigDomainClock, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_clock_unref(VirdConfigDomainClock *clock);

/**
 * Makes a new VirdConfigDomainClock in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainClock *vird_config_domain_clock_new(void);

/**
 * Reads a VirdConfigDomainClock from XML text whose root is <clock>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainClock *vird_config_domain_clock_new_from_xml(const char *xml, VirdError **error);

/**
 * What the guest's clock starts from. XML: @offset.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CLOCK_OFFSET_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CLOCK_OFFSET_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainClockOffset vird_config_domain_clock_get_offset(VirdConfigDomainClock *clock);

/**
 * What the guest's clock starts from. XML: @offset. As the text that the document has, known or not.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_clock_get_offset_text(VirdConfigDomainClock *clock);

/**
 * Sets offset. What the guest's clock starts from.
 *
 * @clock: a VirdConfigDomainClock
 * @value: a VirdConfigDomainClockOffset
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_set_offset(VirdConfigDomainClock *clock,
                                         VirdConfigDomainClockOffset value,
                                         VirdError **error);

/**
 * Sets offset to any text, also one that this version does not know. What the guest's clock starts from.
 *
 * @clock: a VirdConfigDomainClock
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_set_offset_text(VirdConfigDomainClock *clock,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether offset is there.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_clock_has_offset(VirdConfigDomainClock *clock);

/**
 * Removes offset.
 *
 * @clock: a VirdConfigDomainClock
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_unset_offset(VirdConfigDomainClock *clock, VirdError **error);

/**
 * Time zone the clock shows, for the offset `timezone`. XML: @timezone.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_clock_get_timezone(VirdConfigDomainClock *clock);

/**
 * Sets timezone. Time zone the clock shows, for the offset `timezone`.
 *
 * @clock: a VirdConfigDomainClock
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_set_timezone(VirdConfigDomainClock *clock,
                                           const char *value,
                                           VirdError **error);

/**
 * Seconds the clock is ahead of its base, for the offset `variable`; the adjustment for others. XML: @adjustment.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_domain_clock_get_variable_offset(VirdConfigDomainClock *clock);

/**
 * Sets variable_offset. Seconds the clock is ahead of its base, for the offset `variable`; the adjustment for others.
 *
 * @clock: a VirdConfigDomainClock
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_set_variable_offset(VirdConfigDomainClock *clock,
                                                  int64_t value,
                                                  VirdError **error);

/**
 * Whether variable_offset is there.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_clock_has_variable_offset(VirdConfigDomainClock *clock);

/**
 * Removes variable_offset.
 *
 * @clock: a VirdConfigDomainClock
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_unset_variable_offset(VirdConfigDomainClock *clock,
                                                    VirdError **error);

/**
 * The adjustment as text: a number of seconds, or `reset`. XML: @adjustment.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_clock_get_adjustment_text(VirdConfigDomainClock *clock);

/**
 * Sets adjustment_text. The adjustment as text: a number of seconds, or `reset`.
 *
 * @clock: a VirdConfigDomainClock
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_set_adjustment_text(VirdConfigDomainClock *clock,
                                                  const char *value,
                                                  VirdError **error);

/**
 * What the offset `variable` is relative to. XML: @basis.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CLOCK_BASIS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CLOCK_BASIS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainClockBasis vird_config_domain_clock_get_basis(VirdConfigDomainClock *clock);

/**
 * What the offset `variable` is relative to. XML: @basis. As the text that the document has, known or not.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_clock_get_basis_text(VirdConfigDomainClock *clock);

/**
 * Sets basis. What the offset `variable` is relative to.
 *
 * @clock: a VirdConfigDomainClock
 * @value: a VirdConfigDomainClockBasis
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_set_basis(VirdConfigDomainClock *clock,
                                        VirdConfigDomainClockBasis value,
                                        VirdError **error);

/**
 * Sets basis to any text, also one that this version does not know. What the offset `variable` is relative to.
 *
 * @clock: a VirdConfigDomainClock
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_set_basis_text(VirdConfigDomainClock *clock,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether basis is there.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_clock_has_basis(VirdConfigDomainClock *clock);

/**
 * Removes basis.
 *
 * @clock: a VirdConfigDomainClock
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_unset_basis(VirdConfigDomainClock *clock, VirdError **error);

/**
 * Time the clock starts at, in seconds since 1970, for the offset `absolute`. XML: @start.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_clock_get_start(VirdConfigDomainClock *clock);

/**
 * Sets start. Time the clock starts at, in seconds since 1970, for the offset `absolute`.
 *
 * @clock: a VirdConfigDomainClock
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_set_start(VirdConfigDomainClock *clock,
                                        uint64_t value,
                                        VirdError **error);

/**
 * Whether start is there.
 *
 * @clock: a VirdConfigDomainClock
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_clock_has_start(VirdConfigDomainClock *clock);

/**
 * Removes start.
 *
 * @clock: a VirdConfigDomainClock
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_unset_start(VirdConfigDomainClock *clock, VirdError **error);

/**
 * Timers with settings of their own. XML: timer.
 *
 * @clock: a VirdConfigDomainClock
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainTimer): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainTimer **vird_config_domain_clock_get_timers(VirdConfigDomainClock *clock,
                                                            size_t *length);

/**
 * Moves an object in as one of timers, at its canonical place. Timers with settings of their own.
 *
 * @clock: a VirdConfigDomainClock
 * @item: a VirdConfigDomainTimer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_clock_add_timer(VirdConfigDomainClock *clock,
                                        VirdConfigDomainTimer *item,
                                        VirdError **error);

/**
 * Removes one of timers. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @clock: a VirdConfigDomainClock
 * @item: a VirdConfigDomainTimer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_remove_timer(VirdConfigDomainClock *clock,
                                           VirdConfigDomainTimer *item,
                                           VirdError **error);

/**
 * Replaces all of timers. Timers with settings of their own.
 *
 * @clock: a VirdConfigDomainClock
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainTimer): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_clock_set_timers(VirdConfigDomainClock *clock,
                                         VirdConfigDomainTimer *const *items,
                                         size_t length,
                                         VirdError **error);

/**
 * Removes all of timers.
 *
 * @clock: a VirdConfigDomainClock
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_clock_clear_timers(VirdConfigDomainClock *clock, VirdError **error);

/**
 * The type id of VirdConfigDomainTimer.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER
 * Since: 0.1
 */
VirdType vird_config_domain_timer_get_type(void);

/**
 * Takes another reference.
 *
 * @timer: (nullable): a VirdConfigDomainTimer
 *
 * Returns: (transfer full) (nullable): @timer itself; NULL if it is no VirdConfigDomainTimer
 * Since: 0.1
 */
VirdConfigDomainTimer *vird_config_domain_timer_ref(VirdConfigDomainTimer *timer);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @timer: (nullable): a VirdConfigDomainTimer, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_unref(VirdConfigDomainTimer *timer);

/**
 * Reads a VirdConfigDomainTimer from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimer *vird_config_domain_timer_new_from_xml(const char *xml, VirdError **error);

/**
 * Whether the guest has the timer. XML: @present.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: the value; true if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_timer_get_present(VirdConfigDomainTimer *timer);

/**
 * Sets present. Whether the guest has the timer.
 *
 * @timer: a VirdConfigDomainTimer
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_set_present(VirdConfigDomainTimer *timer,
                                          bool value,
                                          VirdError **error);

/**
 * Whether present is there.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_has_present(VirdConfigDomainTimer *timer);

/**
 * Removes present.
 *
 * @timer: a VirdConfigDomainTimer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_unset_present(VirdConfigDomainTimer *timer, VirdError **error);

/**
 * What is done about ticks the guest missed. XML: @tickpolicy.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TIMER_TICK_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TIMER_TICK_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTimerTickPolicy vird_config_domain_timer_get_tick_policy(VirdConfigDomainTimer *timer);

/**
 * What is done about ticks the guest missed. XML: @tickpolicy. As the text that the document has, known or not.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_timer_get_tick_policy_text(VirdConfigDomainTimer *timer);

/**
 * Sets tick_policy. What is done about ticks the guest missed.
 *
 * @timer: a VirdConfigDomainTimer
 * @value: a VirdConfigDomainTimerTickPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_set_tick_policy(VirdConfigDomainTimer *timer,
                                              VirdConfigDomainTimerTickPolicy value,
                                              VirdError **error);

/**
 * Sets tick_policy to any text, also one that this version does not know. What is done about ticks the guest missed.
 *
 * @timer: a VirdConfigDomainTimer
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_set_tick_policy_text(VirdConfigDomainTimer *timer,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether tick_policy is there.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_has_tick_policy(VirdConfigDomainTimer *timer);

/**
 * Removes tick_policy.
 *
 * @timer: a VirdConfigDomainTimer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_unset_tick_policy(VirdConfigDomainTimer *timer, VirdError **error);

/**
 * How late the guest may be before it catches up, in microseconds. XML: catchup/@threshold.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_timer_get_catchup_threshold(VirdConfigDomainTimer *timer);

/**
 * Sets catchup_threshold. How late the guest may be before it catches up, in microseconds.
 *
 * @timer: a VirdConfigDomainTimer
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_set_catchup_threshold(VirdConfigDomainTimer *timer,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether catchup_threshold is there.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_has_catchup_threshold(VirdConfigDomainTimer *timer);

/**
 * Removes catchup_threshold.
 *
 * @timer: a VirdConfigDomainTimer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_unset_catchup_threshold(VirdConfigDomainTimer *timer,
                                                      VirdError **error);

/**
 * How many late ticks make one extra tick. XML: catchup/@slew.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_timer_get_catchup_slew(VirdConfigDomainTimer *timer);

/**
 * Sets catchup_slew. How many late ticks make one extra tick.
 *
 * @timer: a VirdConfigDomainTimer
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_set_catchup_slew(VirdConfigDomainTimer *timer,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether catchup_slew is there.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_has_catchup_slew(VirdConfigDomainTimer *timer);

/**
 * Removes catchup_slew.
 *
 * @timer: a VirdConfigDomainTimer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_unset_catchup_slew(VirdConfigDomainTimer *timer, VirdError **error);

/**
 * Most ticks that are delivered late. XML: catchup/@limit.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_timer_get_catchup_limit(VirdConfigDomainTimer *timer);

/**
 * Sets catchup_limit. Most ticks that are delivered late.
 *
 * @timer: a VirdConfigDomainTimer
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_set_catchup_limit(VirdConfigDomainTimer *timer,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether catchup_limit is there.
 *
 * @timer: a VirdConfigDomainTimer
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_has_catchup_limit(VirdConfigDomainTimer *timer);

/**
 * Removes catchup_limit.
 *
 * @timer: a VirdConfigDomainTimer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_unset_catchup_limit(VirdConfigDomainTimer *timer, VirdError **error);

/**
 * The type id of VirdConfigDomainTimerHpet.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER_HPET
 * Since: 0.1
 */
VirdType vird_config_domain_timer_hpet_get_type(void);

/**
 * Takes another reference.
 *
 * @hpet: (nullable): a VirdConfigDomainTimerHpet
 *
 * Returns: (transfer full) (nullable): @hpet itself; NULL if it is no VirdConfigDomainTimerHpet
 * Since: 0.1
 */
VirdConfigDomainTimerHpet *vird_config_domain_timer_hpet_ref(VirdConfigDomainTimerHpet *hpet);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hpet: (nullable): a VirdConfigDomainTimerHpet, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_hpet_unref(VirdConfigDomainTimerHpet *hpet);

/**
 * Makes a new VirdConfigDomainTimerHpet in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTimerHpet *vird_config_domain_timer_hpet_new(void);

/**
 * Reads a VirdConfigDomainTimerHpet from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimerHpet *vird_config_domain_timer_hpet_new_from_xml(const char *xml,
                                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainTimerPit.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER_PIT
 * Since: 0.1
 */
VirdType vird_config_domain_timer_pit_get_type(void);

/**
 * Takes another reference.
 *
 * @pit: (nullable): a VirdConfigDomainTimerPit
 *
 * Returns: (transfer full) (nullable): @pit itself; NULL if it is no VirdConfigDomainTimerPit
 * Since: 0.1
 */
VirdConfigDomainTimerPit *vird_config_domain_timer_pit_ref(VirdConfigDomainTimerPit *pit);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pit: (nullable): a VirdConfigDomainTimerPit, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_pit_unref(VirdConfigDomainTimerPit *pit);

/**
 * Makes a new VirdConfigDomainTimerPit in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTimerPit *vird_config_domain_timer_pit_new(void);

/**
 * Reads a VirdConfigDomainTimerPit from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimerPit *vird_config_domain_timer_pit_new_from_xml(const char *xml,
                                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainTimerRtc.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER_RTC
 * Since: 0.1
 */
VirdType vird_config_domain_timer_rtc_get_type(void);

/**
 * Takes another reference.
 *
 * @rtc: (nullable): a VirdConfigDomainTimerRtc
 *
 * Returns: (transfer full) (nullable): @rtc itself; NULL if it is no VirdConfigDomainTimerRtc
 * Since: 0.1
 */
VirdConfigDomainTimerRtc *vird_config_domain_timer_rtc_ref(VirdConfigDomainTimerRtc *rtc);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @rtc: (nullable): a VirdConfigDomainTimerRtc, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_rtc_unref(VirdConfigDomainTimerRtc *rtc);

/**
 * Makes a new VirdConfigDomainTimerRtc in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTimerRtc *vird_config_domain_timer_rtc_new(void);

/**
 * Reads a VirdConfigDomainTimerRtc from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimerRtc *vird_config_domain_timer_rtc_new_from_xml(const char *xml,
                                                                    VirdError **error);

/**
 * The clock that the timer follows. XML: @track.
 *
 * @rtc: a VirdConfigDomainTimerRtc
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TIMER_TRACK_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TIMER_TRACK_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTimerTrack vird_config_domain_timer_rtc_get_track(VirdConfigDomainTimerRtc *rtc);

/**
 * The clock that the timer follows. XML: @track. As the text that the document has, known or not.
 *
 * @rtc: a VirdConfigDomainTimerRtc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_timer_rtc_get_track_text(VirdConfigDomainTimerRtc *rtc);

/**
 * Sets track. The clock that the timer follows.
 *
 * @rtc: a VirdConfigDomainTimerRtc
 * @value: a VirdConfigDomainTimerTrack
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_rtc_set_track(VirdConfigDomainTimerRtc *rtc,
                                            VirdConfigDomainTimerTrack value,
                                            VirdError **error);

/**
 * Sets track to any text, also one that this version does not know. The clock that the timer follows.
 *
 * @rtc: a VirdConfigDomainTimerRtc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_rtc_set_track_text(VirdConfigDomainTimerRtc *rtc,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether track is there.
 *
 * @rtc: a VirdConfigDomainTimerRtc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_rtc_has_track(VirdConfigDomainTimerRtc *rtc);

/**
 * Removes track.
 *
 * @rtc: a VirdConfigDomainTimerRtc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_rtc_unset_track(VirdConfigDomainTimerRtc *rtc, VirdError **error);

/**
 * The type id of VirdConfigDomainTimerTsc.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER_TSC
 * Since: 0.1
 */
VirdType vird_config_domain_timer_tsc_get_type(void);

/**
 * Takes another reference.
 *
 * @tsc: (nullable): a VirdConfigDomainTimerTsc
 *
 * Returns: (transfer full) (nullable): @tsc itself; NULL if it is no VirdConfigDomainTimerTsc
 * Since: 0.1
 */
VirdConfigDomainTimerTsc *vird_config_domain_timer_tsc_ref(VirdConfigDomainTimerTsc *tsc);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @tsc: (nullable): a VirdConfigDomainTimerTsc, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_tsc_unref(VirdConfigDomainTimerTsc *tsc);

/**
 * Makes a new VirdConfigDomainTimerTsc in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTimerTsc *vird_config_domain_timer_tsc_new(void);

/**
 * Reads a VirdConfigDomainTimerTsc from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimerTsc *vird_config_domain_timer_tsc_new_from_xml(const char *xml,
                                                                    VirdError **error);

/**
 * Fixed frequency, in hertz. XML: @frequency.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_timer_tsc_get_frequency(VirdConfigDomainTimerTsc *tsc);

/**
 * Sets frequency. Fixed frequency, in hertz.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_tsc_set_frequency(VirdConfigDomainTimerTsc *tsc,
                                                uint64_t value,
                                                VirdError **error);

/**
 * Whether frequency is there.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_tsc_has_frequency(VirdConfigDomainTimerTsc *tsc);

/**
 * Removes frequency.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_tsc_unset_frequency(VirdConfigDomainTimerTsc *tsc, VirdError **error);

/**
 * How the counter is presented. XML: @mode.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TIMER_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TIMER_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTimerMode vird_config_domain_timer_tsc_get_mode(VirdConfigDomainTimerTsc *tsc);

/**
 * How the counter is presented. XML: @mode. As the text that the document has, known or not.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_timer_tsc_get_mode_text(VirdConfigDomainTimerTsc *tsc);

/**
 * Sets mode. How the counter is presented.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 * @value: a VirdConfigDomainTimerMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_tsc_set_mode(VirdConfigDomainTimerTsc *tsc,
                                           VirdConfigDomainTimerMode value,
                                           VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How the counter is presented.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_tsc_set_mode_text(VirdConfigDomainTimerTsc *tsc,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether mode is there.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_tsc_has_mode(VirdConfigDomainTimerTsc *tsc);

/**
 * Removes mode.
 *
 * @tsc: a VirdConfigDomainTimerTsc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_tsc_unset_mode(VirdConfigDomainTimerTsc *tsc, VirdError **error);

/**
 * The type id of VirdConfigDomainTimerPlatform.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER_PLATFORM
 * Since: 0.1
 */
VirdType vird_config_domain_timer_platform_get_type(void);

/**
 * Takes another reference.
 *
 * @platform: (nullable): a VirdConfigDomainTimerPlatform
 *
 * Returns: (transfer full) (nullable): @platform itself; NULL if it is no VirdConfigDomainTimerPlatform
 * Since: 0.1
 */
VirdConfigDomainTimerPlatform *vird_config_domain_timer_platform_ref(VirdConfigDomainTimerPlatform *platform);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @platform: (nullable): a VirdConfigDomainTimerPlatform, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_platform_unref(VirdConfigDomainTimerPlatform *platform);

/**
 * Makes a new VirdConfigDomainTimerPlatform in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTimerPlatform *vird_config_domain_timer_platform_new(void);

/**
 * Reads a VirdConfigDomainTimerPlatform from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimerPlatform *vird_config_domain_timer_platform_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * The clock that the timer follows. XML: @track.
 *
 * @platform: a VirdConfigDomainTimerPlatform
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TIMER_TRACK_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TIMER_TRACK_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTimerTrack vird_config_domain_timer_platform_get_track(VirdConfigDomainTimerPlatform *platform);

/**
 * The clock that the timer follows. XML: @track. As the text that the document has, known or not.
 *
 * @platform: a VirdConfigDomainTimerPlatform
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_timer_platform_get_track_text(VirdConfigDomainTimerPlatform *platform);

/**
 * Sets track. The clock that the timer follows.
 *
 * @platform: a VirdConfigDomainTimerPlatform
 * @value: a VirdConfigDomainTimerTrack
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_platform_set_track(VirdConfigDomainTimerPlatform *platform,
                                                 VirdConfigDomainTimerTrack value,
                                                 VirdError **error);

/**
 * Sets track to any text, also one that this version does not know. The clock that the timer follows.
 *
 * @platform: a VirdConfigDomainTimerPlatform
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_platform_set_track_text(VirdConfigDomainTimerPlatform *platform,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether track is there.
 *
 * @platform: a VirdConfigDomainTimerPlatform
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_timer_platform_has_track(VirdConfigDomainTimerPlatform *platform);

/**
 * Removes track.
 *
 * @platform: a VirdConfigDomainTimerPlatform
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_timer_platform_unset_track(VirdConfigDomainTimerPlatform *platform,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainTimerKvmclock.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER_KVMCLOCK
 * Since: 0.1
 */
VirdType vird_config_domain_timer_kvmclock_get_type(void);

/**
 * Takes another reference.
 *
 * @kvmclock: (nullable): a VirdConfigDomainTimerKvmclock
 *
 * Returns: (transfer full) (nullable): @kvmclock itself; NULL if it is no VirdConfigDomainTimerKvmclock
 * Since: 0.1
 */
VirdConfigDomainTimerKvmclock *vird_config_domain_timer_kvmclock_ref(VirdConfigDomainTimerKvmclock *kvmclock);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @kvmclock: (nullable): a VirdConfigDomainTimerKvmclock, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_kvmclock_unref(VirdConfigDomainTimerKvmclock *kvmclock);

/**
 * Makes a new VirdConfigDomainTimerKvmclock in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTimerKvmclock *vird_config_domain_timer_kvmclock_new(void);

/**
 * Reads a VirdConfigDomainTimerKvmclock from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimerKvmclock *vird_config_domain_timer_kvmclock_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainTimerHypervclock.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER_HYPERVCLOCK
 * Since: 0.1
 */
VirdType vird_config_domain_timer_hypervclock_get_type(void);

/**
 * Takes another reference.
 *
 * @hypervclock: (nullable): a VirdConfigDomainTimerHypervclock
 *
 * Returns: (transfer full) (nullable): @hypervclock itself; NULL if it is no VirdConfigDomainTimerHypervclock
 * Since: 0.1
 */
VirdConfigDomainTimerHypervclock *vird_config_domain_timer_hypervclock_ref(VirdConfigDomainTimerHypervclock *hypervclock);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hypervclock: (nullable): a VirdConfigDomainTimerHypervclock, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_hypervclock_unref(VirdConfigDomainTimerHypervclock *hypervclock);

/**
 * Makes a new VirdConfigDomainTimerHypervclock in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTimerHypervclock *vird_config_domain_timer_hypervclock_new(void);

/**
 * Reads a VirdConfigDomainTimerHypervclock from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimerHypervclock *vird_config_domain_timer_hypervclock_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainTimerArmvtimer.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TIMER_ARMVTIMER
 * Since: 0.1
 */
VirdType vird_config_domain_timer_armvtimer_get_type(void);

/**
 * Takes another reference.
 *
 * @armvtimer: (nullable): a VirdConfigDomainTimerArmvtimer
 *
 * Returns: (transfer full) (nullable): @armvtimer itself; NULL if it is no VirdConfigDomainTimerArmvtimer
 * Since: 0.1
 */
VirdConfigDomainTimerArmvtimer *vird_config_domain_timer_armvtimer_ref(VirdConfigDomainTimerArmvtimer *armvtimer);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @armvtimer: (nullable): a VirdConfigDomainTimerArmvtimer, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_timer_armvtimer_unref(VirdConfigDomainTimerArmvtimer *armvtimer);

/**
 * Makes a new VirdConfigDomainTimerArmvtimer in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTimerArmvtimer *vird_config_domain_timer_armvtimer_new(void);

/**
 * Reads a VirdConfigDomainTimerArmvtimer from XML text whose root is <timer>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTimerArmvtimer *vird_config_domain_timer_armvtimer_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * The type id of VirdConfigDomainPowerManagement.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_POWER_MANAGEMENT
 * Since: 0.1
 */
VirdType vird_config_domain_power_management_get_type(void);

/**
 * Takes another reference.
 *
 * @management: (nullable): a VirdConfigDomainPowerManagement
 *
 * Returns: (transfer full) (nullable): @management itself; NULL if it is no VirdConfigDomainPowerManagement
 * Since: 0.1
 */
VirdConfigDomainPowerManagement *vird_config_domain_power_management_ref(VirdConfigDomainPowerManagement *management);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @management: (nullable): a VirdConfigDomainPowerManagement, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_power_management_unref(VirdConfigDomainPowerManagement *management);

/**
 * Makes a new VirdConfigDomainPowerManagement in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainPowerManagement *vird_config_domain_power_management_new(void);

/**
 * Reads a VirdConfigDomainPowerManagement from XML text whose root is <pm>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainPowerManagement *vird_config_domain_power_management_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Whether the guest can suspend to RAM (ACPI S3). XML: suspend-to-mem/@enabled.
 *
 * @management: a VirdConfigDomainPowerManagement
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_power_management_get_mem_suspend_enabled(VirdConfigDomainPowerManagement *management);

/**
 * Sets mem_suspend_enabled. Whether the guest can suspend to RAM (ACPI S3).
 *
 * @management: a VirdConfigDomainPowerManagement
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_power_management_set_mem_suspend_enabled(VirdConfigDomainPowerManagement *management,
                                                                 bool value,
                                                                 VirdError **error);

/**
 * Whether mem_suspend_enabled is there.
 *
 * @management: a VirdConfigDomainPowerManagement
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_power_management_has_mem_suspend_enabled(VirdConfigDomainPowerManagement *management);

/**
 * Removes mem_suspend_enabled.
 *
 * @management: a VirdConfigDomainPowerManagement
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_power_management_unset_mem_suspend_enabled(VirdConfigDomainPowerManagement *management,
                                                                   VirdError **error);

/**
 * Whether the guest can suspend to disk (ACPI S4). XML: suspend-to-disk/@enabled.
 *
 * @management: a VirdConfigDomainPowerManagement
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_power_management_get_disk_suspend_enabled(VirdConfigDomainPowerManagement *management);

/**
 * Sets disk_suspend_enabled. Whether the guest can suspend to disk (ACPI S4).
 *
 * @management: a VirdConfigDomainPowerManagement
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_power_management_set_disk_suspend_enabled(VirdConfigDomainPowerManagement *management,
                                                                  bool value,
                                                                  VirdError **error);

/**
 * Whether disk_suspend_enabled is there.
 *
 * @management: a VirdConfigDomainPowerManagement
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_power_management_has_disk_suspend_enabled(VirdConfigDomainPowerManagement *management);

/**
 * Removes disk_suspend_enabled.
 *
 * @management: a VirdConfigDomainPowerManagement
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_power_management_unset_disk_suspend_enabled(VirdConfigDomainPowerManagement *management,
                                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainKeywrapCipher.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_KEYWRAP_CIPHER
 * Since: 0.1
 */
VirdType vird_config_domain_keywrap_cipher_get_type(void);

/**
 * Takes another reference.
 *
 * @cipher: (nullable): a VirdConfigDomainKeywrapCipher
 *
 * Returns: (transfer full) (nullable): @cipher itself; NULL if it is no VirdConfigDomainKeywrapCipher
 * Since: 0.1
 */
VirdConfigDomainKeywrapCipher *vird_config_domain_keywrap_cipher_ref(VirdConfigDomainKeywrapCipher *cipher);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cipher: (nullable): a VirdConfigDomainKeywrapCipher, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_keywrap_cipher_unref(VirdConfigDomainKeywrapCipher *cipher);

/**
 * Makes a new VirdConfigDomainKeywrapCipher in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainKeywrapCipher *vird_config_domain_keywrap_cipher_new(void);

/**
 * Reads a VirdConfigDomainKeywrapCipher from XML text whose root is <cipher>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainKeywrapCipher *vird_config_domain_keywrap_cipher_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Name of the cipher. XML: @name.
 *
 * @cipher: a VirdConfigDomainKeywrapCipher
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_keywrap_cipher_get_name(VirdConfigDomainKeywrapCipher *cipher);

/**
 * Sets name. Name of the cipher.
 *
 * @cipher: a VirdConfigDomainKeywrapCipher
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_keywrap_cipher_set_name(VirdConfigDomainKeywrapCipher *cipher,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether the guest may use it. XML: @state.
 *
 * @cipher: a VirdConfigDomainKeywrapCipher
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_keywrap_cipher_get_state(VirdConfigDomainKeywrapCipher *cipher);

/**
 * Sets state. Whether the guest may use it.
 *
 * @cipher: a VirdConfigDomainKeywrapCipher
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_keywrap_cipher_set_state(VirdConfigDomainKeywrapCipher *cipher,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether state is there.
 *
 * @cipher: a VirdConfigDomainKeywrapCipher
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_keywrap_cipher_has_state(VirdConfigDomainKeywrapCipher *cipher);

/**
 * Removes state.
 *
 * @cipher: a VirdConfigDomainKeywrapCipher
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_keywrap_cipher_unset_state(VirdConfigDomainKeywrapCipher *cipher,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainIdmap.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_IDMAP
 * Since: 0.1
 */
VirdType vird_config_domain_idmap_get_type(void);

/**
 * Takes another reference.
 *
 * @idmap: (nullable): a VirdConfigDomainIdmap
 *
 * Returns: (transfer full) (nullable): @idmap itself; NULL if it is no VirdConfigDomainIdmap
 * Since: 0.1
 */
VirdConfigDomainIdmap *vird_config_domain_idmap_ref(VirdConfigDomainIdmap *idmap);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @idmap: (nullable): a VirdConfigDomainIdmap, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_idmap_unref(VirdConfigDomainIdmap *idmap);

/**
 * Makes a new VirdConfigDomainIdmap in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainIdmap *vird_config_domain_idmap_new(void);

/**
 * Reads a VirdConfigDomainIdmap from XML text whose root is <idmap>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainIdmap *vird_config_domain_idmap_new_from_xml(const char *xml, VirdError **error);

/**
 * Ranges of user ids. XML: uid.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainIdmapRange): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainIdmapRange **vird_config_domain_idmap_get_uids(VirdConfigDomainIdmap *idmap,
                                                               size_t *length);

/**
 * Moves an object in as one of uids, at its canonical place. Ranges of user ids.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @item: a VirdConfigDomainIdmapRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_idmap_add_uid(VirdConfigDomainIdmap *idmap,
                                      VirdConfigDomainIdmapRange *item,
                                      VirdError **error);

/**
 * Removes one of uids. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @item: a VirdConfigDomainIdmapRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_remove_uid(VirdConfigDomainIdmap *idmap,
                                         VirdConfigDomainIdmapRange *item,
                                         VirdError **error);

/**
 * Replaces all of uids. Ranges of user ids.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainIdmapRange): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_idmap_set_uids(VirdConfigDomainIdmap *idmap,
                                       VirdConfigDomainIdmapRange *const *items,
                                       size_t length,
                                       VirdError **error);

/**
 * Removes all of uids.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_clear_uids(VirdConfigDomainIdmap *idmap, VirdError **error);

/**
 * Ranges of group ids. XML: gid.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainIdmapRange): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainIdmapRange **vird_config_domain_idmap_get_gids(VirdConfigDomainIdmap *idmap,
                                                               size_t *length);

/**
 * Moves an object in as one of gids, at its canonical place. Ranges of group ids.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @item: a VirdConfigDomainIdmapRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_idmap_add_gid(VirdConfigDomainIdmap *idmap,
                                      VirdConfigDomainIdmapRange *item,
                                      VirdError **error);

/**
 * Removes one of gids. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @item: a VirdConfigDomainIdmapRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_remove_gid(VirdConfigDomainIdmap *idmap,
                                         VirdConfigDomainIdmapRange *item,
                                         VirdError **error);

/**
 * Replaces all of gids. Ranges of group ids.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainIdmapRange): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_idmap_set_gids(VirdConfigDomainIdmap *idmap,
                                       VirdConfigDomainIdmapRange *const *items,
                                       size_t length,
                                       VirdError **error);

/**
 * Removes all of gids.
 *
 * @idmap: a VirdConfigDomainIdmap
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_clear_gids(VirdConfigDomainIdmap *idmap, VirdError **error);

/**
 * The type id of VirdConfigDomainIdmapRange.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_IDMAP_RANGE
 * Since: 0.1
 */
VirdType vird_config_domain_idmap_range_get_type(void);

/**
 * Takes another reference.
 *
 * @range: (nullable): a VirdConfigDomainIdmapRange
 *
 * Returns: (transfer full) (nullable): @range itself; NULL if it is no VirdConfigDomainIdmapRange
 * Since: 0.1
 */
VirdConfigDomainIdmapRange *vird_config_domain_idmap_range_ref(VirdConfigDomainIdmapRange *range);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @range: (nullable): a VirdConfigDomainIdmapRange, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_idmap_range_unref(VirdConfigDomainIdmapRange *range);

/**
 * Makes a new VirdConfigDomainIdmapRange in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainIdmapRange *vird_config_domain_idmap_range_new(void);

/**
 * Reads a VirdConfigDomainIdmapRange from XML text whose root is <uid>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainIdmapRange *vird_config_domain_idmap_range_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * First id in the container. XML: @start.
 *
 * @range: a VirdConfigDomainIdmapRange
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_idmap_range_get_start(VirdConfigDomainIdmapRange *range);

/**
 * Sets start. First id in the container.
 *
 * @range: a VirdConfigDomainIdmapRange
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_set_start(VirdConfigDomainIdmapRange *range,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether start is there.
 *
 * @range: a VirdConfigDomainIdmapRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_has_start(VirdConfigDomainIdmapRange *range);

/**
 * Removes start.
 *
 * @range: a VirdConfigDomainIdmapRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_unset_start(VirdConfigDomainIdmapRange *range,
                                                VirdError **error);

/**
 * Id of the host it maps to. XML: @target.
 *
 * @range: a VirdConfigDomainIdmapRange
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_idmap_range_get_target(VirdConfigDomainIdmapRange *range);

/**
 * Sets target. Id of the host it maps to.
 *
 * @range: a VirdConfigDomainIdmapRange
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_set_target(VirdConfigDomainIdmapRange *range,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether target is there.
 *
 * @range: a VirdConfigDomainIdmapRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_has_target(VirdConfigDomainIdmapRange *range);

/**
 * Removes target.
 *
 * @range: a VirdConfigDomainIdmapRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_unset_target(VirdConfigDomainIdmapRange *range,
                                                 VirdError **error);

/**
 * How many ids are mapped. XML: @count.
 *
 * @range: a VirdConfigDomainIdmapRange
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_idmap_range_get_count(VirdConfigDomainIdmapRange *range);

/**
 * Sets count. How many ids are mapped.
 *
 * @range: a VirdConfigDomainIdmapRange
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_set_count(VirdConfigDomainIdmapRange *range,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether count is there.
 *
 * @range: a VirdConfigDomainIdmapRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_has_count(VirdConfigDomainIdmapRange *range);

/**
 * Removes count.
 *
 * @range: a VirdConfigDomainIdmapRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_idmap_range_unset_count(VirdConfigDomainIdmapRange *range,
                                                VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN (vird_config_domain_get_type ())
#define VIRD_CONFIG_DOMAIN(object) ((VirdConfigDomain *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN))
#define VIRD_IS_CONFIG_DOMAIN(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN))
#define VIRD_TYPE_CONFIG_DOMAIN_QEMU_ARG (vird_config_domain_qemu_arg_get_type ())
#define VIRD_CONFIG_DOMAIN_QEMU_ARG(object) ((VirdConfigDomainQemuArg *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_QEMU_ARG))
#define VIRD_IS_CONFIG_DOMAIN_QEMU_ARG(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_QEMU_ARG))
#define VIRD_TYPE_CONFIG_DOMAIN_QEMU_ENV (vird_config_domain_qemu_env_get_type ())
#define VIRD_CONFIG_DOMAIN_QEMU_ENV(object) ((VirdConfigDomainQemuEnv *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_QEMU_ENV))
#define VIRD_IS_CONFIG_DOMAIN_QEMU_ENV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_QEMU_ENV))
#define VIRD_TYPE_CONFIG_DOMAIN_QEMU_OVERRIDE (vird_config_domain_qemu_override_get_type ())
#define VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE(object) ((VirdConfigDomainQemuOverride *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_QEMU_OVERRIDE))
#define VIRD_IS_CONFIG_DOMAIN_QEMU_OVERRIDE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_QEMU_OVERRIDE))
#define VIRD_TYPE_CONFIG_DOMAIN_QEMU_OVERRIDE_PROPERTY (vird_config_domain_qemu_override_property_get_type ())
#define VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_PROPERTY(object) ((VirdConfigDomainQemuOverrideProperty *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_QEMU_OVERRIDE_PROPERTY))
#define VIRD_IS_CONFIG_DOMAIN_QEMU_OVERRIDE_PROPERTY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_QEMU_OVERRIDE_PROPERTY))
#define VIRD_TYPE_CONFIG_DOMAIN_OS (vird_config_domain_os_get_type ())
#define VIRD_CONFIG_DOMAIN_OS(object) ((VirdConfigDomainOs *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_OS))
#define VIRD_IS_CONFIG_DOMAIN_OS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_OS))
#define VIRD_TYPE_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE (vird_config_domain_os_firmware_feature_get_type ())
#define VIRD_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE(object) ((VirdConfigDomainOsFirmwareFeature *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE))
#define VIRD_IS_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE))
#define VIRD_TYPE_CONFIG_DOMAIN_OS_INIT_ENV (vird_config_domain_os_init_env_get_type ())
#define VIRD_CONFIG_DOMAIN_OS_INIT_ENV(object) ((VirdConfigDomainOsInitEnv *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_OS_INIT_ENV))
#define VIRD_IS_CONFIG_DOMAIN_OS_INIT_ENV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_OS_INIT_ENV))
#define VIRD_TYPE_CONFIG_DOMAIN_OS_ACPI_TABLE (vird_config_domain_os_acpi_table_get_type ())
#define VIRD_CONFIG_DOMAIN_OS_ACPI_TABLE(object) ((VirdConfigDomainOsAcpiTable *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_OS_ACPI_TABLE))
#define VIRD_IS_CONFIG_DOMAIN_OS_ACPI_TABLE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_OS_ACPI_TABLE))
#define VIRD_TYPE_CONFIG_DOMAIN_VCPU (vird_config_domain_vcpu_get_type ())
#define VIRD_CONFIG_DOMAIN_VCPU(object) ((VirdConfigDomainVcpu *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_VCPU))
#define VIRD_IS_CONFIG_DOMAIN_VCPU(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_VCPU))
#define VIRD_TYPE_CONFIG_DOMAIN_IOTHREAD (vird_config_domain_iothread_get_type ())
#define VIRD_CONFIG_DOMAIN_IOTHREAD(object) ((VirdConfigDomainIothread *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_IOTHREAD))
#define VIRD_IS_CONFIG_DOMAIN_IOTHREAD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_IOTHREAD))
#define VIRD_TYPE_CONFIG_DOMAIN_MEMORY_BACKING (vird_config_domain_memory_backing_get_type ())
#define VIRD_CONFIG_DOMAIN_MEMORY_BACKING(object) ((VirdConfigDomainMemoryBacking *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_MEMORY_BACKING))
#define VIRD_IS_CONFIG_DOMAIN_MEMORY_BACKING(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_MEMORY_BACKING))
#define VIRD_TYPE_CONFIG_DOMAIN_HUGEPAGES_PAGE (vird_config_domain_hugepages_page_get_type ())
#define VIRD_CONFIG_DOMAIN_HUGEPAGES_PAGE(object) ((VirdConfigDomainHugepagesPage *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HUGEPAGES_PAGE))
#define VIRD_IS_CONFIG_DOMAIN_HUGEPAGES_PAGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HUGEPAGES_PAGE))
#define VIRD_TYPE_CONFIG_DOMAIN_CPU (vird_config_domain_cpu_get_type ())
#define VIRD_CONFIG_DOMAIN_CPU(object) ((VirdConfigDomainCpu *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPU))
#define VIRD_IS_CONFIG_DOMAIN_CPU(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPU))
#define VIRD_TYPE_CONFIG_DOMAIN_CPU_MODEL (vird_config_domain_cpu_model_get_type ())
#define VIRD_CONFIG_DOMAIN_CPU_MODEL(object) ((VirdConfigDomainCpuModel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPU_MODEL))
#define VIRD_IS_CONFIG_DOMAIN_CPU_MODEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPU_MODEL))
#define VIRD_TYPE_CONFIG_DOMAIN_CPU_FEATURE (vird_config_domain_cpu_feature_get_type ())
#define VIRD_CONFIG_DOMAIN_CPU_FEATURE(object) ((VirdConfigDomainCpuFeature *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPU_FEATURE))
#define VIRD_IS_CONFIG_DOMAIN_CPU_FEATURE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPU_FEATURE))
#define VIRD_TYPE_CONFIG_DOMAIN_CPU_NUMA_CELL (vird_config_domain_cpu_numa_cell_get_type ())
#define VIRD_CONFIG_DOMAIN_CPU_NUMA_CELL(object) ((VirdConfigDomainCpuNumaCell *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPU_NUMA_CELL))
#define VIRD_IS_CONFIG_DOMAIN_CPU_NUMA_CELL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPU_NUMA_CELL))
#define VIRD_TYPE_CONFIG_DOMAIN_CLOCK (vird_config_domain_clock_get_type ())
#define VIRD_CONFIG_DOMAIN_CLOCK(object) ((VirdConfigDomainClock *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CLOCK))
#define VIRD_IS_CONFIG_DOMAIN_CLOCK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CLOCK))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER (vird_config_domain_timer_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER(object) ((VirdConfigDomainTimer *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER))
#define VIRD_IS_CONFIG_DOMAIN_TIMER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER_HPET (vird_config_domain_timer_hpet_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER_HPET(object) ((VirdConfigDomainTimerHpet *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_HPET))
#define VIRD_IS_CONFIG_DOMAIN_TIMER_HPET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_HPET))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER_PIT (vird_config_domain_timer_pit_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER_PIT(object) ((VirdConfigDomainTimerPit *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_PIT))
#define VIRD_IS_CONFIG_DOMAIN_TIMER_PIT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_PIT))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER_RTC (vird_config_domain_timer_rtc_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER_RTC(object) ((VirdConfigDomainTimerRtc *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_RTC))
#define VIRD_IS_CONFIG_DOMAIN_TIMER_RTC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_RTC))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER_TSC (vird_config_domain_timer_tsc_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER_TSC(object) ((VirdConfigDomainTimerTsc *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_TSC))
#define VIRD_IS_CONFIG_DOMAIN_TIMER_TSC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_TSC))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER_PLATFORM (vird_config_domain_timer_platform_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER_PLATFORM(object) ((VirdConfigDomainTimerPlatform *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_PLATFORM))
#define VIRD_IS_CONFIG_DOMAIN_TIMER_PLATFORM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_PLATFORM))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER_KVMCLOCK (vird_config_domain_timer_kvmclock_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER_KVMCLOCK(object) ((VirdConfigDomainTimerKvmclock *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_KVMCLOCK))
#define VIRD_IS_CONFIG_DOMAIN_TIMER_KVMCLOCK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_KVMCLOCK))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER_HYPERVCLOCK (vird_config_domain_timer_hypervclock_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER_HYPERVCLOCK(object) ((VirdConfigDomainTimerHypervclock *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_HYPERVCLOCK))
#define VIRD_IS_CONFIG_DOMAIN_TIMER_HYPERVCLOCK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_HYPERVCLOCK))
#define VIRD_TYPE_CONFIG_DOMAIN_TIMER_ARMVTIMER (vird_config_domain_timer_armvtimer_get_type ())
#define VIRD_CONFIG_DOMAIN_TIMER_ARMVTIMER(object) ((VirdConfigDomainTimerArmvtimer *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_ARMVTIMER))
#define VIRD_IS_CONFIG_DOMAIN_TIMER_ARMVTIMER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TIMER_ARMVTIMER))
#define VIRD_TYPE_CONFIG_DOMAIN_POWER_MANAGEMENT (vird_config_domain_power_management_get_type ())
#define VIRD_CONFIG_DOMAIN_POWER_MANAGEMENT(object) ((VirdConfigDomainPowerManagement *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_POWER_MANAGEMENT))
#define VIRD_IS_CONFIG_DOMAIN_POWER_MANAGEMENT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_POWER_MANAGEMENT))
#define VIRD_TYPE_CONFIG_DOMAIN_KEYWRAP_CIPHER (vird_config_domain_keywrap_cipher_get_type ())
#define VIRD_CONFIG_DOMAIN_KEYWRAP_CIPHER(object) ((VirdConfigDomainKeywrapCipher *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_KEYWRAP_CIPHER))
#define VIRD_IS_CONFIG_DOMAIN_KEYWRAP_CIPHER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_KEYWRAP_CIPHER))
#define VIRD_TYPE_CONFIG_DOMAIN_IDMAP (vird_config_domain_idmap_get_type ())
#define VIRD_CONFIG_DOMAIN_IDMAP(object) ((VirdConfigDomainIdmap *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_IDMAP))
#define VIRD_IS_CONFIG_DOMAIN_IDMAP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_IDMAP))
#define VIRD_TYPE_CONFIG_DOMAIN_IDMAP_RANGE (vird_config_domain_idmap_range_get_type ())
#define VIRD_CONFIG_DOMAIN_IDMAP_RANGE(object) ((VirdConfigDomainIdmapRange *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_IDMAP_RANGE))
#define VIRD_IS_CONFIG_DOMAIN_IDMAP_RANGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_IDMAP_RANGE))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_H */
