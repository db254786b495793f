/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Shares, limits and placement of a guest on its host.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_TUNE_H
#define VIRTDESIGNER_CONFIG_DOMAIN_TUNE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainBlkiotune.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_BLKIOTUNE
 * Since: 0.1
 */
VirdType vird_config_domain_blkiotune_get_type(void);

/**
 * Takes another reference.
 *
 * @blkiotune: (nullable): a VirdConfigDomainBlkiotune
 *
 * Returns: (transfer full) (nullable): @blkiotune itself; NULL if it is no VirdConfigDomainBlkiotune
 * Since: 0.1
 */
VirdConfigDomainBlkiotune *vird_config_domain_blkiotune_ref(VirdConfigDomainBlkiotune *blkiotune);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @blkiotune: (nullable): a VirdConfigDomainBlkiotune, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_blkiotune_unref(VirdConfigDomainBlkiotune *blkiotune);

/**
 * Makes a new VirdConfigDomainBlkiotune in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainBlkiotune *vird_config_domain_blkiotune_new(void);

/**
 * Reads a VirdConfigDomainBlkiotune from XML text whose root is <blkiotune>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainBlkiotune *vird_config_domain_blkiotune_new_from_xml(const char *xml,
                                                                     VirdError **error);

/**
 * Share of disk time against other guests, 100 to 1000. XML: weight.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_blkiotune_get_weight(VirdConfigDomainBlkiotune *blkiotune);

/**
 * Sets weight. Share of disk time against other guests, 100 to 1000.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_set_weight(VirdConfigDomainBlkiotune *blkiotune,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether weight is there.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_has_weight(VirdConfigDomainBlkiotune *blkiotune);

/**
 * Removes weight.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_unset_weight(VirdConfigDomainBlkiotune *blkiotune,
                                               VirdError **error);

/**
 * Share and limits for single block devices of the host. XML: device.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainBlkiotuneDevice): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainBlkiotuneDevice **vird_config_domain_blkiotune_get_devices(VirdConfigDomainBlkiotune *blkiotune,
                                                                           size_t *length);

/**
 * Moves an object in as one of devices, at its canonical place. Share and limits for single block devices of the host.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 * @item: a VirdConfigDomainBlkiotuneDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_add_device(VirdConfigDomainBlkiotune *blkiotune,
                                             VirdConfigDomainBlkiotuneDevice *item,
                                             VirdError **error);

/**
 * Removes one of devices. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 * @item: a VirdConfigDomainBlkiotuneDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_remove_device(VirdConfigDomainBlkiotune *blkiotune,
                                                VirdConfigDomainBlkiotuneDevice *item,
                                                VirdError **error);

/**
 * Replaces all of devices. Share and limits for single block devices of the host.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainBlkiotuneDevice): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_set_devices(VirdConfigDomainBlkiotune *blkiotune,
                                              VirdConfigDomainBlkiotuneDevice *const *items,
                                              size_t length,
                                              VirdError **error);

/**
 * Removes all of devices.
 *
 * @blkiotune: a VirdConfigDomainBlkiotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_clear_devices(VirdConfigDomainBlkiotune *blkiotune,
                                                VirdError **error);

/**
 * The type id of VirdConfigDomainBlkiotuneDevice.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_BLKIOTUNE_DEVICE
 * Since: 0.1
 */
VirdType vird_config_domain_blkiotune_device_get_type(void);

/**
 * Takes another reference.
 *
 * @device: (nullable): a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: (transfer full) (nullable): @device itself; NULL if it is no VirdConfigDomainBlkiotuneDevice
 * Since: 0.1
 */
VirdConfigDomainBlkiotuneDevice *vird_config_domain_blkiotune_device_ref(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @device: (nullable): a VirdConfigDomainBlkiotuneDevice, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_blkiotune_device_unref(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Makes a new VirdConfigDomainBlkiotuneDevice in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainBlkiotuneDevice *vird_config_domain_blkiotune_device_new(void);

/**
 * Reads a VirdConfigDomainBlkiotuneDevice from XML text whose root is <device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainBlkiotuneDevice *vird_config_domain_blkiotune_device_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Path of the block device. XML: path.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_blkiotune_device_get_path(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Sets path. Path of the block device.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_set_path(VirdConfigDomainBlkiotuneDevice *device,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Share of the device's time, 100 to 1000. XML: weight.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_blkiotune_device_get_weight(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Sets weight. Share of the device's time, 100 to 1000.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_set_weight(VirdConfigDomainBlkiotuneDevice *device,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether weight is there.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_has_weight(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Removes weight.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_unset_weight(VirdConfigDomainBlkiotuneDevice *device,
                                                      VirdError **error);

/**
 * Most reads in a second. XML: read_iops_sec.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_blkiotune_device_get_read_iops_sec(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Sets read_iops_sec. Most reads in a second.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_set_read_iops_sec(VirdConfigDomainBlkiotuneDevice *device,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether read_iops_sec is there.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_has_read_iops_sec(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Removes read_iops_sec.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_unset_read_iops_sec(VirdConfigDomainBlkiotuneDevice *device,
                                                             VirdError **error);

/**
 * Most writes in a second. XML: write_iops_sec.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_blkiotune_device_get_write_iops_sec(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Sets write_iops_sec. Most writes in a second.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_set_write_iops_sec(VirdConfigDomainBlkiotuneDevice *device,
                                                            uint32_t value,
                                                            VirdError **error);

/**
 * Whether write_iops_sec is there.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_has_write_iops_sec(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Removes write_iops_sec.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_unset_write_iops_sec(VirdConfigDomainBlkiotuneDevice *device,
                                                              VirdError **error);

/**
 * Most bytes read in a second. XML: read_bytes_sec.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_blkiotune_device_get_read_bytes_sec(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Sets read_bytes_sec. Most bytes read in a second.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_set_read_bytes_sec(VirdConfigDomainBlkiotuneDevice *device,
                                                            uint64_t value,
                                                            VirdError **error);

/**
 * Whether read_bytes_sec is there.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_has_read_bytes_sec(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Removes read_bytes_sec.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_unset_read_bytes_sec(VirdConfigDomainBlkiotuneDevice *device,
                                                              VirdError **error);

/**
 * Most bytes written in a second. XML: write_bytes_sec.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_blkiotune_device_get_write_bytes_sec(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Sets write_bytes_sec. Most bytes written in a second.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_set_write_bytes_sec(VirdConfigDomainBlkiotuneDevice *device,
                                                             uint64_t value,
                                                             VirdError **error);

/**
 * Whether write_bytes_sec is there.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_has_write_bytes_sec(VirdConfigDomainBlkiotuneDevice *device);

/**
 * Removes write_bytes_sec.
 *
 * @device: a VirdConfigDomainBlkiotuneDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_blkiotune_device_unset_write_bytes_sec(VirdConfigDomainBlkiotuneDevice *device,
                                                               VirdError **error);

/**
 * The type id of VirdConfigDomainMemtune.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_MEMTUNE
 * Since: 0.1
 */
VirdType vird_config_domain_memtune_get_type(void);

/**
 * Takes another reference.
 *
 * @memtune: (nullable): a VirdConfigDomainMemtune
 *
 * Returns: (transfer full) (nullable): @memtune itself; NULL if it is no VirdConfigDomainMemtune
 * Since: 0.1
 */
VirdConfigDomainMemtune *vird_config_domain_memtune_ref(VirdConfigDomainMemtune *memtune);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @memtune: (nullable): a VirdConfigDomainMemtune, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_memtune_unref(VirdConfigDomainMemtune *memtune);

/**
 * Makes a new VirdConfigDomainMemtune in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainMemtune *vird_config_domain_memtune_new(void);

/**
 * Reads a VirdConfigDomainMemtune from XML text whose root is <memtune>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainMemtune *vird_config_domain_memtune_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * Most memory the guest's process may use, in KiB; it is killed beyond. XML: hard_limit.
 *
 * @memtune: a VirdConfigDomainMemtune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memtune_get_hard_limit(VirdConfigDomainMemtune *memtune);

/**
 * Sets hard_limit. Most memory the guest's process may use, in KiB; it is killed beyond.
 *
 * @memtune: a VirdConfigDomainMemtune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memtune_set_hard_limit(VirdConfigDomainMemtune *memtune,
                                               uint64_t value,
                                               VirdError **error);

/**
 * Whether hard_limit is there.
 *
 * @memtune: a VirdConfigDomainMemtune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memtune_has_hard_limit(VirdConfigDomainMemtune *memtune);

/**
 * Removes hard_limit.
 *
 * @memtune: a VirdConfigDomainMemtune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memtune_unset_hard_limit(VirdConfigDomainMemtune *memtune,
                                                 VirdError **error);

/**
 * Memory the guest is held to when the host is short of it, in KiB. XML: soft_limit.
 *
 * @memtune: a VirdConfigDomainMemtune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memtune_get_soft_limit(VirdConfigDomainMemtune *memtune);

/**
 * Sets soft_limit. Memory the guest is held to when the host is short of it, in KiB.
 *
 * @memtune: a VirdConfigDomainMemtune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memtune_set_soft_limit(VirdConfigDomainMemtune *memtune,
                                               uint64_t value,
                                               VirdError **error);

/**
 * Whether soft_limit is there.
 *
 * @memtune: a VirdConfigDomainMemtune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memtune_has_soft_limit(VirdConfigDomainMemtune *memtune);

/**
 * Removes soft_limit.
 *
 * @memtune: a VirdConfigDomainMemtune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memtune_unset_soft_limit(VirdConfigDomainMemtune *memtune,
                                                 VirdError **error);

/**
 * Memory the guest always gets, in KiB. XML: min_guarantee.
 *
 * @memtune: a VirdConfigDomainMemtune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memtune_get_min_guarantee(VirdConfigDomainMemtune *memtune);

/**
 * Sets min_guarantee. Memory the guest always gets, in KiB.
 *
 * @memtune: a VirdConfigDomainMemtune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memtune_set_min_guarantee(VirdConfigDomainMemtune *memtune,
                                                  uint64_t value,
                                                  VirdError **error);

/**
 * Whether min_guarantee is there.
 *
 * @memtune: a VirdConfigDomainMemtune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memtune_has_min_guarantee(VirdConfigDomainMemtune *memtune);

/**
 * Removes min_guarantee.
 *
 * @memtune: a VirdConfigDomainMemtune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memtune_unset_min_guarantee(VirdConfigDomainMemtune *memtune,
                                                    VirdError **error);

/**
 * Most memory and swap together, in KiB. XML: swap_hard_limit.
 *
 * @memtune: a VirdConfigDomainMemtune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memtune_get_swap_hard_limit(VirdConfigDomainMemtune *memtune);

/**
 * Sets swap_hard_limit. Most memory and swap together, in KiB.
 *
 * @memtune: a VirdConfigDomainMemtune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memtune_set_swap_hard_limit(VirdConfigDomainMemtune *memtune,
                                                    uint64_t value,
                                                    VirdError **error);

/**
 * Whether swap_hard_limit is there.
 *
 * @memtune: a VirdConfigDomainMemtune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memtune_has_swap_hard_limit(VirdConfigDomainMemtune *memtune);

/**
 * Removes swap_hard_limit.
 *
 * @memtune: a VirdConfigDomainMemtune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memtune_unset_swap_hard_limit(VirdConfigDomainMemtune *memtune,
                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainNumatune.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_NUMATUNE
 * Since: 0.1
 */
VirdType vird_config_domain_numatune_get_type(void);

/**
 * Takes another reference.
 *
 * @numatune: (nullable): a VirdConfigDomainNumatune
 *
 * Returns: (transfer full) (nullable): @numatune itself; NULL if it is no VirdConfigDomainNumatune
 * Since: 0.1
 */
VirdConfigDomainNumatune *vird_config_domain_numatune_ref(VirdConfigDomainNumatune *numatune);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @numatune: (nullable): a VirdConfigDomainNumatune, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_numatune_unref(VirdConfigDomainNumatune *numatune);

/**
 * Makes a new VirdConfigDomainNumatune in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainNumatune *vird_config_domain_numatune_new(void);

/**
 * Reads a VirdConfigDomainNumatune from XML text whose root is <numatune>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainNumatune *vird_config_domain_numatune_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * How the memory is spread over the nodes. XML: memory/@mode.
 *
 * @numatune: a VirdConfigDomainNumatune
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainNumatuneMode vird_config_domain_numatune_get_memory_mode(VirdConfigDomainNumatune *numatune);

/**
 * How the memory is spread over the nodes. XML: memory/@mode. As the text that the document has, known or not.
 *
 * @numatune: a VirdConfigDomainNumatune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_numatune_get_memory_mode_text(VirdConfigDomainNumatune *numatune);

/**
 * Sets memory_mode. How the memory is spread over the nodes.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @value: a VirdConfigDomainNumatuneMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_set_memory_mode(VirdConfigDomainNumatune *numatune,
                                                 VirdConfigDomainNumatuneMode value,
                                                 VirdError **error);

/**
 * Sets memory_mode to any text, also one that this version does not know. How the memory is spread over the nodes.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_set_memory_mode_text(VirdConfigDomainNumatune *numatune,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether memory_mode is there.
 *
 * @numatune: a VirdConfigDomainNumatune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_numatune_has_memory_mode(VirdConfigDomainNumatune *numatune);

/**
 * Removes memory_mode.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_unset_memory_mode(VirdConfigDomainNumatune *numatune,
                                                   VirdError **error);

/**
 * Whether the nodes are given or found by a daemon. XML: memory/@placement.
 *
 * @numatune: a VirdConfigDomainNumatune
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VCPU_PLACEMENT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VCPU_PLACEMENT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVcpuPlacement vird_config_domain_numatune_get_memory_placement(VirdConfigDomainNumatune *numatune);

/**
 * Whether the nodes are given or found by a daemon. XML: memory/@placement. As the text that the document has, known or not.
 *
 * @numatune: a VirdConfigDomainNumatune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_numatune_get_memory_placement_text(VirdConfigDomainNumatune *numatune);

/**
 * Sets memory_placement. Whether the nodes are given or found by a daemon.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @value: a VirdConfigDomainVcpuPlacement
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_set_memory_placement(VirdConfigDomainNumatune *numatune,
                                                      VirdConfigDomainVcpuPlacement value,
                                                      VirdError **error);

/**
 * Sets memory_placement to any text, also one that this version does not know. Whether the nodes are given or found by a daemon.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_set_memory_placement_text(VirdConfigDomainNumatune *numatune,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether memory_placement is there.
 *
 * @numatune: a VirdConfigDomainNumatune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_numatune_has_memory_placement(VirdConfigDomainNumatune *numatune);

/**
 * Removes memory_placement.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_unset_memory_placement(VirdConfigDomainNumatune *numatune,
                                                        VirdError **error);

/**
 * Host NUMA nodes, as a set such as `0-1`. XML: memory/@nodeset.
 *
 * @numatune: a VirdConfigDomainNumatune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_numatune_get_memory_nodeset(VirdConfigDomainNumatune *numatune);

/**
 * Sets memory_nodeset. Host NUMA nodes, as a set such as `0-1`.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_set_memory_nodeset(VirdConfigDomainNumatune *numatune,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Settings for single guest NUMA nodes. XML: memnode.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainNumatuneMemnode): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainNumatuneMemnode **vird_config_domain_numatune_get_memnodes(VirdConfigDomainNumatune *numatune,
                                                                           size_t *length);

/**
 * Moves an object in as one of memnodes, at its canonical place. Settings for single guest NUMA nodes.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @item: a VirdConfigDomainNumatuneMemnode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_numatune_add_memnode(VirdConfigDomainNumatune *numatune,
                                             VirdConfigDomainNumatuneMemnode *item,
                                             VirdError **error);

/**
 * Removes one of memnodes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @item: a VirdConfigDomainNumatuneMemnode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_remove_memnode(VirdConfigDomainNumatune *numatune,
                                                VirdConfigDomainNumatuneMemnode *item,
                                                VirdError **error);

/**
 * Replaces all of memnodes. Settings for single guest NUMA nodes.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainNumatuneMemnode): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_numatune_set_memnodes(VirdConfigDomainNumatune *numatune,
                                              VirdConfigDomainNumatuneMemnode *const *items,
                                              size_t length,
                                              VirdError **error);

/**
 * Removes all of memnodes.
 *
 * @numatune: a VirdConfigDomainNumatune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_clear_memnodes(VirdConfigDomainNumatune *numatune,
                                                VirdError **error);

/**
 * The type id of VirdConfigDomainNumatuneMemnode.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_NUMATUNE_MEMNODE
 * Since: 0.1
 */
VirdType vird_config_domain_numatune_memnode_get_type(void);

/**
 * Takes another reference.
 *
 * @memnode: (nullable): a VirdConfigDomainNumatuneMemnode
 *
 * Returns: (transfer full) (nullable): @memnode itself; NULL if it is no VirdConfigDomainNumatuneMemnode
 * Since: 0.1
 */
VirdConfigDomainNumatuneMemnode *vird_config_domain_numatune_memnode_ref(VirdConfigDomainNumatuneMemnode *memnode);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @memnode: (nullable): a VirdConfigDomainNumatuneMemnode, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_numatune_memnode_unref(VirdConfigDomainNumatuneMemnode *memnode);

/**
 * Makes a new VirdConfigDomainNumatuneMemnode in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainNumatuneMemnode *vird_config_domain_numatune_memnode_new(void);

/**
 * Reads a VirdConfigDomainNumatuneMemnode from XML text whose root is <memnode>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainNumatuneMemnode *vird_config_domain_numatune_memnode_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Number of the guest NUMA node. XML: @cellid.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_numatune_memnode_get_cellid(VirdConfigDomainNumatuneMemnode *memnode);

/**
 * Sets cellid. Number of the guest NUMA node.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_memnode_set_cellid(VirdConfigDomainNumatuneMemnode *memnode,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether cellid is there.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_numatune_memnode_has_cellid(VirdConfigDomainNumatuneMemnode *memnode);

/**
 * Removes cellid.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_memnode_unset_cellid(VirdConfigDomainNumatuneMemnode *memnode,
                                                      VirdError **error);

/**
 * How the memory is spread over the nodes. XML: @mode.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainNumatuneMode vird_config_domain_numatune_memnode_get_mode(VirdConfigDomainNumatuneMemnode *memnode);

/**
 * How the memory is spread over the nodes. XML: @mode. As the text that the document has, known or not.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_numatune_memnode_get_mode_text(VirdConfigDomainNumatuneMemnode *memnode);

/**
 * Sets mode. How the memory is spread over the nodes.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 * @value: a VirdConfigDomainNumatuneMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_memnode_set_mode(VirdConfigDomainNumatuneMemnode *memnode,
                                                  VirdConfigDomainNumatuneMode value,
                                                  VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How the memory is spread over the nodes.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_memnode_set_mode_text(VirdConfigDomainNumatuneMemnode *memnode,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether mode is there.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_numatune_memnode_has_mode(VirdConfigDomainNumatuneMemnode *memnode);

/**
 * Removes mode.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_memnode_unset_mode(VirdConfigDomainNumatuneMemnode *memnode,
                                                    VirdError **error);

/**
 * Host NUMA nodes, as a set such as `0-1`. XML: @nodeset.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_numatune_memnode_get_nodeset(VirdConfigDomainNumatuneMemnode *memnode);

/**
 * Sets nodeset. Host NUMA nodes, as a set such as `0-1`.
 *
 * @memnode: a VirdConfigDomainNumatuneMemnode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_numatune_memnode_set_nodeset(VirdConfigDomainNumatuneMemnode *memnode,
                                                     const char *value,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainPerfEvent.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_PERF_EVENT
 * Since: 0.1
 */
VirdType vird_config_domain_perf_event_get_type(void);

/**
 * Takes another reference.
 *
 * @event: (nullable): a VirdConfigDomainPerfEvent
 *
 * Returns: (transfer full) (nullable): @event itself; NULL if it is no VirdConfigDomainPerfEvent
 * Since: 0.1
 */
VirdConfigDomainPerfEvent *vird_config_domain_perf_event_ref(VirdConfigDomainPerfEvent *event);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @event: (nullable): a VirdConfigDomainPerfEvent, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_perf_event_unref(VirdConfigDomainPerfEvent *event);

/**
 * Makes a new VirdConfigDomainPerfEvent in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainPerfEvent *vird_config_domain_perf_event_new(void);

/**
 * Reads a VirdConfigDomainPerfEvent from XML text whose root is <event>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainPerfEvent *vird_config_domain_perf_event_new_from_xml(const char *xml,
                                                                      VirdError **error);

/**
 * Which event. XML: @name.
 *
 * @event: a VirdConfigDomainPerfEvent
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainPerfEventName vird_config_domain_perf_event_get_name(VirdConfigDomainPerfEvent *event);

/**
 * Which event. XML: @name. As the text that the document has, known or not.
 *
 * @event: a VirdConfigDomainPerfEvent
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_perf_event_get_name_text(VirdConfigDomainPerfEvent *event);

/**
 * Sets name. Which event.
 *
 * @event: a VirdConfigDomainPerfEvent
 * @value: a VirdConfigDomainPerfEventName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_perf_event_set_name(VirdConfigDomainPerfEvent *event,
                                            VirdConfigDomainPerfEventName value,
                                            VirdError **error);

/**
 * Sets name to any text, also one that this version does not know. Which event.
 *
 * @event: a VirdConfigDomainPerfEvent
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_perf_event_set_name_text(VirdConfigDomainPerfEvent *event,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether name is there.
 *
 * @event: a VirdConfigDomainPerfEvent
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_perf_event_has_name(VirdConfigDomainPerfEvent *event);

/**
 * Removes name.
 *
 * @event: a VirdConfigDomainPerfEvent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_perf_event_unset_name(VirdConfigDomainPerfEvent *event, VirdError **error);

/**
 * Whether it is counted. XML: @enabled.
 *
 * @event: a VirdConfigDomainPerfEvent
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_perf_event_get_enabled(VirdConfigDomainPerfEvent *event);

/**
 * Sets enabled. Whether it is counted.
 *
 * @event: a VirdConfigDomainPerfEvent
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_perf_event_set_enabled(VirdConfigDomainPerfEvent *event,
                                               bool value,
                                               VirdError **error);

/**
 * Whether enabled is there.
 *
 * @event: a VirdConfigDomainPerfEvent
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_perf_event_has_enabled(VirdConfigDomainPerfEvent *event);

/**
 * Removes enabled.
 *
 * @event: a VirdConfigDomainPerfEvent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_perf_event_unset_enabled(VirdConfigDomainPerfEvent *event,
                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainCputune.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_get_type(void);

/**
 * Takes another reference.
 *
 * @cputune: (nullable): a VirdConfigDomainCputune
 *
 * Returns: (transfer full) (nullable): @cputune itself; NULL if it is no VirdConfigDomainCputune
 * Since: 0.1
 */
VirdConfigDomainCputune *vird_config_domain_cputune_ref(VirdConfigDomainCputune *cputune);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cputune: (nullable): a VirdConfigDomainCputune, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_unref(VirdConfigDomainCputune *cputune);

/**
 * Makes a new VirdConfigDomainCputune in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputune *vird_config_domain_cputune_new(void);

/**
 * Reads a VirdConfigDomainCputune from XML text whose root is <cputune>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputune *vird_config_domain_cputune_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * Share of CPU time against other guests. XML: shares.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_get_shares(VirdConfigDomainCputune *cputune);

/**
 * Sets shares. Share of CPU time against other guests.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_shares(VirdConfigDomainCputune *cputune,
                                           uint32_t value,
                                           VirdError **error);

/**
 * Whether shares is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_shares(VirdConfigDomainCputune *cputune);

/**
 * Removes shares.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_shares(VirdConfigDomainCputune *cputune, VirdError **error);

/**
 * Length of the period that the quota of a virtual CPU is for, in microseconds. XML: period.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_get_period(VirdConfigDomainCputune *cputune);

/**
 * Sets period. Length of the period that the quota of a virtual CPU is for, in microseconds.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_period(VirdConfigDomainCputune *cputune,
                                           uint32_t value,
                                           VirdError **error);

/**
 * Whether period is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_period(VirdConfigDomainCputune *cputune);

/**
 * Removes period.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_period(VirdConfigDomainCputune *cputune, VirdError **error);

/**
 * CPU time of a virtual CPU in a period, in microseconds; negative is unlimited. XML: quota.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_domain_cputune_get_quota(VirdConfigDomainCputune *cputune);

/**
 * Sets quota. CPU time of a virtual CPU in a period, in microseconds; negative is unlimited.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_quota(VirdConfigDomainCputune *cputune,
                                          int64_t value,
                                          VirdError **error);

/**
 * Whether quota is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_quota(VirdConfigDomainCputune *cputune);

/**
 * Removes quota.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_quota(VirdConfigDomainCputune *cputune, VirdError **error);

/**
 * Length of the period that the quota of the whole guest is for, in microseconds. XML: global_period.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_get_global_period(VirdConfigDomainCputune *cputune);

/**
 * Sets global_period. Length of the period that the quota of the whole guest is for, in microseconds.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_global_period(VirdConfigDomainCputune *cputune,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether global_period is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_global_period(VirdConfigDomainCputune *cputune);

/**
 * Removes global_period.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_global_period(VirdConfigDomainCputune *cputune,
                                                    VirdError **error);

/**
 * CPU time of the whole guest in a period, in microseconds; negative is unlimited. XML: global_quota.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_domain_cputune_get_global_quota(VirdConfigDomainCputune *cputune);

/**
 * Sets global_quota. CPU time of the whole guest in a period, in microseconds; negative is unlimited.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_global_quota(VirdConfigDomainCputune *cputune,
                                                 int64_t value,
                                                 VirdError **error);

/**
 * Whether global_quota is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_global_quota(VirdConfigDomainCputune *cputune);

/**
 * Removes global_quota.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_global_quota(VirdConfigDomainCputune *cputune,
                                                   VirdError **error);

/**
 * Length of the period that the quota of the emulator is for, in microseconds. XML: emulator_period.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_get_emulator_period(VirdConfigDomainCputune *cputune);

/**
 * Sets emulator_period. Length of the period that the quota of the emulator is for, in microseconds.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_emulator_period(VirdConfigDomainCputune *cputune,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether emulator_period is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_emulator_period(VirdConfigDomainCputune *cputune);

/**
 * Removes emulator_period.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_emulator_period(VirdConfigDomainCputune *cputune,
                                                      VirdError **error);

/**
 * CPU time of the emulator's threads in a period, in microseconds; negative is unlimited. XML: emulator_quota.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_domain_cputune_get_emulator_quota(VirdConfigDomainCputune *cputune);

/**
 * Sets emulator_quota. CPU time of the emulator's threads in a period, in microseconds; negative is unlimited.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_emulator_quota(VirdConfigDomainCputune *cputune,
                                                   int64_t value,
                                                   VirdError **error);

/**
 * Whether emulator_quota is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_emulator_quota(VirdConfigDomainCputune *cputune);

/**
 * Removes emulator_quota.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_emulator_quota(VirdConfigDomainCputune *cputune,
                                                     VirdError **error);

/**
 * Length of the period that the quota of an I/O thread is for, in microseconds. XML: iothread_period.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_get_iothread_period(VirdConfigDomainCputune *cputune);

/**
 * Sets iothread_period. Length of the period that the quota of an I/O thread is for, in microseconds.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_iothread_period(VirdConfigDomainCputune *cputune,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether iothread_period is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_iothread_period(VirdConfigDomainCputune *cputune);

/**
 * Removes iothread_period.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_iothread_period(VirdConfigDomainCputune *cputune,
                                                      VirdError **error);

/**
 * CPU time of an I/O thread in a period, in microseconds; negative is unlimited. XML: iothread_quota.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_domain_cputune_get_iothread_quota(VirdConfigDomainCputune *cputune);

/**
 * Sets iothread_quota. CPU time of an I/O thread in a period, in microseconds; negative is unlimited.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_iothread_quota(VirdConfigDomainCputune *cputune,
                                                   int64_t value,
                                                   VirdError **error);

/**
 * Whether iothread_quota is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_iothread_quota(VirdConfigDomainCputune *cputune);

/**
 * Removes iothread_quota.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_iothread_quota(VirdConfigDomainCputune *cputune,
                                                     VirdError **error);

/**
 * Host CPUs for single virtual CPUs. XML: vcpupin.
 *
 * @cputune: a VirdConfigDomainCputune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneVcpuPin): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuPin **vird_config_domain_cputune_get_vcpu_pins(VirdConfigDomainCputune *cputune,
                                                                          size_t *length);

/**
 * Moves an object in as one of vcpu_pins, at its canonical place. Host CPUs for single virtual CPUs.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneVcpuPin
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_add_vcpu_pin(VirdConfigDomainCputune *cputune,
                                             VirdConfigDomainCputuneVcpuPin *item,
                                             VirdError **error);

/**
 * Removes one of vcpu_pins. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneVcpuPin
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_remove_vcpu_pin(VirdConfigDomainCputune *cputune,
                                                VirdConfigDomainCputuneVcpuPin *item,
                                                VirdError **error);

/**
 * Replaces all of vcpu_pins. Host CPUs for single virtual CPUs.
 *
 * @cputune: a VirdConfigDomainCputune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneVcpuPin): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_vcpu_pins(VirdConfigDomainCputune *cputune,
                                              VirdConfigDomainCputuneVcpuPin *const *items,
                                              size_t length,
                                              VirdError **error);

/**
 * Removes all of vcpu_pins.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_clear_vcpu_pins(VirdConfigDomainCputune *cputune,
                                                VirdError **error);

/**
 * Host CPUs for the emulator's threads, as a set such as `0-3,^2`. XML: emulatorpin/@cpuset.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_get_emulator_pin(VirdConfigDomainCputune *cputune);

/**
 * Sets emulator_pin. Host CPUs for the emulator's threads, as a set such as `0-3,^2`.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_emulator_pin(VirdConfigDomainCputune *cputune,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Host CPUs for single I/O threads. XML: iothreadpin.
 *
 * @cputune: a VirdConfigDomainCputune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneIothreadPin): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneIothreadPin **vird_config_domain_cputune_get_iothread_pins(VirdConfigDomainCputune *cputune,
                                                                                  size_t *length);

/**
 * Moves an object in as one of iothread_pins, at its canonical place. Host CPUs for single I/O threads.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneIothreadPin
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_add_iothread_pin(VirdConfigDomainCputune *cputune,
                                                 VirdConfigDomainCputuneIothreadPin *item,
                                                 VirdError **error);

/**
 * Removes one of iothread_pins. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneIothreadPin
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_remove_iothread_pin(VirdConfigDomainCputune *cputune,
                                                    VirdConfigDomainCputuneIothreadPin *item,
                                                    VirdError **error);

/**
 * Replaces all of iothread_pins. Host CPUs for single I/O threads.
 *
 * @cputune: a VirdConfigDomainCputune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneIothreadPin): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_iothread_pins(VirdConfigDomainCputune *cputune,
                                                  VirdConfigDomainCputuneIothreadPin *const *items,
                                                  size_t length,
                                                  VirdError **error);

/**
 * Removes all of iothread_pins.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_clear_iothread_pins(VirdConfigDomainCputune *cputune,
                                                    VirdError **error);

/**
 * Schedulers of virtual CPUs. XML: vcpusched.
 *
 * @cputune: a VirdConfigDomainCputune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneVcpuSched): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuSched **vird_config_domain_cputune_get_vcpu_scheds(VirdConfigDomainCputune *cputune,
                                                                              size_t *length);

/**
 * Moves an object in as one of vcpu_scheds, at its canonical place. Schedulers of virtual CPUs.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneVcpuSched
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_add_vcpu_sched(VirdConfigDomainCputune *cputune,
                                               VirdConfigDomainCputuneVcpuSched *item,
                                               VirdError **error);

/**
 * Removes one of vcpu_scheds. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneVcpuSched
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_remove_vcpu_sched(VirdConfigDomainCputune *cputune,
                                                  VirdConfigDomainCputuneVcpuSched *item,
                                                  VirdError **error);

/**
 * Replaces all of vcpu_scheds. Schedulers of virtual CPUs.
 *
 * @cputune: a VirdConfigDomainCputune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneVcpuSched): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_vcpu_scheds(VirdConfigDomainCputune *cputune,
                                                VirdConfigDomainCputuneVcpuSched *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of vcpu_scheds.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_clear_vcpu_scheds(VirdConfigDomainCputune *cputune,
                                                  VirdError **error);

/**
 * Schedulers of I/O threads. XML: iothreadsched.
 *
 * @cputune: a VirdConfigDomainCputune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneIothreadSched): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneIothreadSched **vird_config_domain_cputune_get_iothread_scheds(VirdConfigDomainCputune *cputune,
                                                                                      size_t *length);

/**
 * Moves an object in as one of iothread_scheds, at its canonical place. Schedulers of I/O threads.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneIothreadSched
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_add_iothread_sched(VirdConfigDomainCputune *cputune,
                                                   VirdConfigDomainCputuneIothreadSched *item,
                                                   VirdError **error);

/**
 * Removes one of iothread_scheds. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneIothreadSched
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_remove_iothread_sched(VirdConfigDomainCputune *cputune,
                                                      VirdConfigDomainCputuneIothreadSched *item,
                                                      VirdError **error);

/**
 * Replaces all of iothread_scheds. Schedulers of I/O threads.
 *
 * @cputune: a VirdConfigDomainCputune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneIothreadSched): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_iothread_scheds(VirdConfigDomainCputune *cputune,
                                                    VirdConfigDomainCputuneIothreadSched *const *items,
                                                    size_t length,
                                                    VirdError **error);

/**
 * Removes all of iothread_scheds.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_clear_iothread_scheds(VirdConfigDomainCputune *cputune,
                                                      VirdError **error);

/**
 * Scheduler of the emulator's threads. XML: emulatorsched/@scheduler.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SCHED_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SCHED_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSchedPolicy vird_config_domain_cputune_get_emulator_scheduler(VirdConfigDomainCputune *cputune);

/**
 * Scheduler of the emulator's threads. XML: emulatorsched/@scheduler. As the text that the document has, known or not.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_get_emulator_scheduler_text(VirdConfigDomainCputune *cputune);

/**
 * Sets emulator_scheduler. Scheduler of the emulator's threads.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: a VirdConfigDomainSchedPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_emulator_scheduler(VirdConfigDomainCputune *cputune,
                                                       VirdConfigDomainSchedPolicy value,
                                                       VirdError **error);

/**
 * Sets emulator_scheduler to any text, also one that this version does not know. Scheduler of the emulator's threads.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_emulator_scheduler_text(VirdConfigDomainCputune *cputune,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether emulator_scheduler is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_emulator_scheduler(VirdConfigDomainCputune *cputune);

/**
 * Removes emulator_scheduler.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_emulator_scheduler(VirdConfigDomainCputune *cputune,
                                                         VirdError **error);

/**
 * Priority of the emulator's threads, for `fifo` and `rr`. XML: emulatorsched/@priority.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_get_emulator_priority(VirdConfigDomainCputune *cputune);

/**
 * Sets emulator_priority. Priority of the emulator's threads, for `fifo` and `rr`.
 *
 * @cputune: a VirdConfigDomainCputune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_emulator_priority(VirdConfigDomainCputune *cputune,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether emulator_priority is there.
 *
 * @cputune: a VirdConfigDomainCputune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_has_emulator_priority(VirdConfigDomainCputune *cputune);

/**
 * Removes emulator_priority.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_unset_emulator_priority(VirdConfigDomainCputune *cputune,
                                                        VirdError **error);

/**
 * Shares of the host's CPU caches. XML: cachetune.
 *
 * @cputune: a VirdConfigDomainCputune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneCachetune): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneCachetune **vird_config_domain_cputune_get_cachetunes(VirdConfigDomainCputune *cputune,
                                                                             size_t *length);

/**
 * Moves an object in as one of cachetunes, at its canonical place. Shares of the host's CPU caches.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneCachetune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_add_cachetune(VirdConfigDomainCputune *cputune,
                                              VirdConfigDomainCputuneCachetune *item,
                                              VirdError **error);

/**
 * Removes one of cachetunes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneCachetune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_remove_cachetune(VirdConfigDomainCputune *cputune,
                                                 VirdConfigDomainCputuneCachetune *item,
                                                 VirdError **error);

/**
 * Replaces all of cachetunes. Shares of the host's CPU caches.
 *
 * @cputune: a VirdConfigDomainCputune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneCachetune): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_cachetunes(VirdConfigDomainCputune *cputune,
                                               VirdConfigDomainCputuneCachetune *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of cachetunes.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_clear_cachetunes(VirdConfigDomainCputune *cputune,
                                                 VirdError **error);

/**
 * Shares of the host's memory bandwidth. XML: memorytune.
 *
 * @cputune: a VirdConfigDomainCputune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneMemorytune): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneMemorytune **vird_config_domain_cputune_get_memorytunes(VirdConfigDomainCputune *cputune,
                                                                               size_t *length);

/**
 * Moves an object in as one of memorytunes, at its canonical place. Shares of the host's memory bandwidth.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneMemorytune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_add_memorytune(VirdConfigDomainCputune *cputune,
                                               VirdConfigDomainCputuneMemorytune *item,
                                               VirdError **error);

/**
 * Removes one of memorytunes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneMemorytune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_remove_memorytune(VirdConfigDomainCputune *cputune,
                                                  VirdConfigDomainCputuneMemorytune *item,
                                                  VirdError **error);

/**
 * Replaces all of memorytunes. Shares of the host's memory bandwidth.
 *
 * @cputune: a VirdConfigDomainCputune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneMemorytune): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_memorytunes(VirdConfigDomainCputune *cputune,
                                                VirdConfigDomainCputuneMemorytune *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of memorytunes.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_clear_memorytunes(VirdConfigDomainCputune *cputune,
                                                  VirdError **error);

/**
 * Groups of virtual CPUs whose use of energy is watched. XML: energytune.
 *
 * @cputune: a VirdConfigDomainCputune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneEnergytune): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneEnergytune **vird_config_domain_cputune_get_energytunes(VirdConfigDomainCputune *cputune,
                                                                               size_t *length);

/**
 * Moves an object in as one of energytunes, at its canonical place. Groups of virtual CPUs whose use of energy is watched.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneEnergytune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_add_energytune(VirdConfigDomainCputune *cputune,
                                               VirdConfigDomainCputuneEnergytune *item,
                                               VirdError **error);

/**
 * Removes one of energytunes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cputune: a VirdConfigDomainCputune
 * @item: a VirdConfigDomainCputuneEnergytune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_remove_energytune(VirdConfigDomainCputune *cputune,
                                                  VirdConfigDomainCputuneEnergytune *item,
                                                  VirdError **error);

/**
 * Replaces all of energytunes. Groups of virtual CPUs whose use of energy is watched.
 *
 * @cputune: a VirdConfigDomainCputune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneEnergytune): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_set_energytunes(VirdConfigDomainCputune *cputune,
                                                VirdConfigDomainCputuneEnergytune *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of energytunes.
 *
 * @cputune: a VirdConfigDomainCputune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_clear_energytunes(VirdConfigDomainCputune *cputune,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneVcpuPin.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_PIN
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_vcpu_pin_get_type(void);

/**
 * Takes another reference.
 *
 * @pin: (nullable): a VirdConfigDomainCputuneVcpuPin
 *
 * Returns: (transfer full) (nullable): @pin itself; NULL if it is no VirdConfigDomainCputuneVcpuPin
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuPin *vird_config_domain_cputune_vcpu_pin_ref(VirdConfigDomainCputuneVcpuPin *pin);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pin: (nullable): a VirdConfigDomainCputuneVcpuPin, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_vcpu_pin_unref(VirdConfigDomainCputuneVcpuPin *pin);

/**
 * Makes a new VirdConfigDomainCputuneVcpuPin in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuPin *vird_config_domain_cputune_vcpu_pin_new(void);

/**
 * Reads a VirdConfigDomainCputuneVcpuPin from XML text whose root is <vcpupin>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuPin *vird_config_domain_cputune_vcpu_pin_new_from_xml(const char *xml,
                                                                                 VirdError **error);

/**
 * Number of the virtual CPU, from 0. XML: @vcpu.
 *
 * @pin: a VirdConfigDomainCputuneVcpuPin
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_vcpu_pin_get_vcpu(VirdConfigDomainCputuneVcpuPin *pin);

/**
 * Sets vcpu. Number of the virtual CPU, from 0.
 *
 * @pin: a VirdConfigDomainCputuneVcpuPin
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_pin_set_vcpu(VirdConfigDomainCputuneVcpuPin *pin,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether vcpu is there.
 *
 * @pin: a VirdConfigDomainCputuneVcpuPin
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_pin_has_vcpu(VirdConfigDomainCputuneVcpuPin *pin);

/**
 * Removes vcpu.
 *
 * @pin: a VirdConfigDomainCputuneVcpuPin
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_pin_unset_vcpu(VirdConfigDomainCputuneVcpuPin *pin,
                                                    VirdError **error);

/**
 * Host CPUs, as a set such as `0-3,^2`. XML: @cpuset.
 *
 * @pin: a VirdConfigDomainCputuneVcpuPin
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_vcpu_pin_get_cpuset(VirdConfigDomainCputuneVcpuPin *pin);

/**
 * Sets cpuset. Host CPUs, as a set such as `0-3,^2`.
 *
 * @pin: a VirdConfigDomainCputuneVcpuPin
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_pin_set_cpuset(VirdConfigDomainCputuneVcpuPin *pin,
                                                    const char *value,
                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneIothreadPin.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_PIN
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_iothread_pin_get_type(void);

/**
 * Takes another reference.
 *
 * @pin: (nullable): a VirdConfigDomainCputuneIothreadPin
 *
 * Returns: (transfer full) (nullable): @pin itself; NULL if it is no VirdConfigDomainCputuneIothreadPin
 * Since: 0.1
 */
VirdConfigDomainCputuneIothreadPin *vird_config_domain_cputune_iothread_pin_ref(VirdConfigDomainCputuneIothreadPin *pin);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pin: (nullable): a VirdConfigDomainCputuneIothreadPin, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_iothread_pin_unref(VirdConfigDomainCputuneIothreadPin *pin);

/**
 * Makes a new VirdConfigDomainCputuneIothreadPin in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneIothreadPin *vird_config_domain_cputune_iothread_pin_new(void);

/**
 * Reads a VirdConfigDomainCputuneIothreadPin from XML text whose root is <iothreadpin>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneIothreadPin *vird_config_domain_cputune_iothread_pin_new_from_xml(const char *xml,
                                                                                         VirdError **error);

/**
 * Number of the thread, from 1. XML: @iothread.
 *
 * @pin: a VirdConfigDomainCputuneIothreadPin
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_iothread_pin_get_iothread(VirdConfigDomainCputuneIothreadPin *pin);

/**
 * Sets iothread. Number of the thread, from 1.
 *
 * @pin: a VirdConfigDomainCputuneIothreadPin
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_pin_set_iothread(VirdConfigDomainCputuneIothreadPin *pin,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether iothread is there.
 *
 * @pin: a VirdConfigDomainCputuneIothreadPin
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_pin_has_iothread(VirdConfigDomainCputuneIothreadPin *pin);

/**
 * Removes iothread.
 *
 * @pin: a VirdConfigDomainCputuneIothreadPin
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_pin_unset_iothread(VirdConfigDomainCputuneIothreadPin *pin,
                                                            VirdError **error);

/**
 * Host CPUs, as a set such as `0-3,^2`. XML: @cpuset.
 *
 * @pin: a VirdConfigDomainCputuneIothreadPin
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_iothread_pin_get_cpuset(VirdConfigDomainCputuneIothreadPin *pin);

/**
 * Sets cpuset. Host CPUs, as a set such as `0-3,^2`.
 *
 * @pin: a VirdConfigDomainCputuneIothreadPin
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_pin_set_cpuset(VirdConfigDomainCputuneIothreadPin *pin,
                                                        const char *value,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneVcpuSched.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_SCHED
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_vcpu_sched_get_type(void);

/**
 * Takes another reference.
 *
 * @sched: (nullable): a VirdConfigDomainCputuneVcpuSched
 *
 * Returns: (transfer full) (nullable): @sched itself; NULL if it is no VirdConfigDomainCputuneVcpuSched
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuSched *vird_config_domain_cputune_vcpu_sched_ref(VirdConfigDomainCputuneVcpuSched *sched);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sched: (nullable): a VirdConfigDomainCputuneVcpuSched, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_vcpu_sched_unref(VirdConfigDomainCputuneVcpuSched *sched);

/**
 * Makes a new VirdConfigDomainCputuneVcpuSched in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuSched *vird_config_domain_cputune_vcpu_sched_new(void);

/**
 * Reads a VirdConfigDomainCputuneVcpuSched from XML text whose root is <vcpusched>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuSched *vird_config_domain_cputune_vcpu_sched_new_from_xml(const char *xml,
                                                                                     VirdError **error);

/**
 * Virtual CPUs, as a set such as `0-3,^2`. XML: @vcpus.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_vcpu_sched_get_vcpus(VirdConfigDomainCputuneVcpuSched *sched);

/**
 * Sets vcpus. Virtual CPUs, as a set such as `0-3,^2`.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_sched_set_vcpus(VirdConfigDomainCputuneVcpuSched *sched,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Which scheduler. XML: @scheduler.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SCHED_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SCHED_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSchedPolicy vird_config_domain_cputune_vcpu_sched_get_scheduler(VirdConfigDomainCputuneVcpuSched *sched);

/**
 * Which scheduler. XML: @scheduler. As the text that the document has, known or not.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_vcpu_sched_get_scheduler_text(VirdConfigDomainCputuneVcpuSched *sched);

/**
 * Sets scheduler. Which scheduler.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 * @value: a VirdConfigDomainSchedPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_sched_set_scheduler(VirdConfigDomainCputuneVcpuSched *sched,
                                                         VirdConfigDomainSchedPolicy value,
                                                         VirdError **error);

/**
 * Sets scheduler to any text, also one that this version does not know. Which scheduler.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_sched_set_scheduler_text(VirdConfigDomainCputuneVcpuSched *sched,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Whether scheduler is there.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_sched_has_scheduler(VirdConfigDomainCputuneVcpuSched *sched);

/**
 * Removes scheduler.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_sched_unset_scheduler(VirdConfigDomainCputuneVcpuSched *sched,
                                                           VirdError **error);

/**
 * Priority, for `fifo` and `rr`. XML: @priority.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_vcpu_sched_get_priority(VirdConfigDomainCputuneVcpuSched *sched);

/**
 * Sets priority. Priority, for `fifo` and `rr`.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_sched_set_priority(VirdConfigDomainCputuneVcpuSched *sched,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether priority is there.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_sched_has_priority(VirdConfigDomainCputuneVcpuSched *sched);

/**
 * Removes priority.
 *
 * @sched: a VirdConfigDomainCputuneVcpuSched
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_sched_unset_priority(VirdConfigDomainCputuneVcpuSched *sched,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneIothreadSched.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_SCHED
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_iothread_sched_get_type(void);

/**
 * Takes another reference.
 *
 * @sched: (nullable): a VirdConfigDomainCputuneIothreadSched
 *
 * Returns: (transfer full) (nullable): @sched itself; NULL if it is no VirdConfigDomainCputuneIothreadSched
 * Since: 0.1
 */
VirdConfigDomainCputuneIothreadSched *vird_config_domain_cputune_iothread_sched_ref(VirdConfigDomainCputuneIothreadSched *sched);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sched: (nullable): a VirdConfigDomainCputuneIothreadSched, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_iothread_sched_unref(VirdConfigDomainCputuneIothreadSched *sched);

/**
 * Makes a new VirdConfigDomainCputuneIothreadSched in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneIothreadSched *vird_config_domain_cputune_iothread_sched_new(void);

/**
 * Reads a VirdConfigDomainCputuneIothreadSched from XML text whose root is <iothreadsched>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneIothreadSched *vird_config_domain_cputune_iothread_sched_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * Threads, as a set such as `1-2`. XML: @iothreads.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_iothread_sched_get_iothreads(VirdConfigDomainCputuneIothreadSched *sched);

/**
 * Sets iothreads. Threads, as a set such as `1-2`.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_sched_set_iothreads(VirdConfigDomainCputuneIothreadSched *sched,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Which scheduler. XML: @scheduler.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SCHED_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SCHED_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSchedPolicy vird_config_domain_cputune_iothread_sched_get_scheduler(VirdConfigDomainCputuneIothreadSched *sched);

/**
 * Which scheduler. XML: @scheduler. As the text that the document has, known or not.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_iothread_sched_get_scheduler_text(VirdConfigDomainCputuneIothreadSched *sched);

/**
 * Sets scheduler. Which scheduler.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 * @value: a VirdConfigDomainSchedPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_sched_set_scheduler(VirdConfigDomainCputuneIothreadSched *sched,
                                                             VirdConfigDomainSchedPolicy value,
                                                             VirdError **error);

/**
 * Sets scheduler to any text, also one that this version does not know. Which scheduler.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_sched_set_scheduler_text(VirdConfigDomainCputuneIothreadSched *sched,
                                                                  const char *value,
                                                                  VirdError **error);

/**
 * Whether scheduler is there.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_sched_has_scheduler(VirdConfigDomainCputuneIothreadSched *sched);

/**
 * Removes scheduler.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_sched_unset_scheduler(VirdConfigDomainCputuneIothreadSched *sched,
                                                               VirdError **error);

/**
 * Priority, for `fifo` and `rr`. XML: @priority.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_iothread_sched_get_priority(VirdConfigDomainCputuneIothreadSched *sched);

/**
 * Sets priority. Priority, for `fifo` and `rr`.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_sched_set_priority(VirdConfigDomainCputuneIothreadSched *sched,
                                                            uint32_t value,
                                                            VirdError **error);

/**
 * Whether priority is there.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_sched_has_priority(VirdConfigDomainCputuneIothreadSched *sched);

/**
 * Removes priority.
 *
 * @sched: a VirdConfigDomainCputuneIothreadSched
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_iothread_sched_unset_priority(VirdConfigDomainCputuneIothreadSched *sched,
                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneCachetune.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_CACHETUNE
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_cachetune_get_type(void);

/**
 * Takes another reference.
 *
 * @cachetune: (nullable): a VirdConfigDomainCputuneCachetune
 *
 * Returns: (transfer full) (nullable): @cachetune itself; NULL if it is no VirdConfigDomainCputuneCachetune
 * Since: 0.1
 */
VirdConfigDomainCputuneCachetune *vird_config_domain_cputune_cachetune_ref(VirdConfigDomainCputuneCachetune *cachetune);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cachetune: (nullable): a VirdConfigDomainCputuneCachetune, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_cachetune_unref(VirdConfigDomainCputuneCachetune *cachetune);

/**
 * Makes a new VirdConfigDomainCputuneCachetune in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneCachetune *vird_config_domain_cputune_cachetune_new(void);

/**
 * Reads a VirdConfigDomainCputuneCachetune from XML text whose root is <cachetune>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneCachetune *vird_config_domain_cputune_cachetune_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Virtual CPUs, as a set such as `0-3,^2`. XML: @vcpus.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_cachetune_get_vcpus(VirdConfigDomainCputuneCachetune *cachetune);

/**
 * Sets vcpus. Virtual CPUs, as a set such as `0-3,^2`.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_set_vcpus(VirdConfigDomainCputuneCachetune *cachetune,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Name libvirt gave the group. XML: @id.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_cachetune_get_id(VirdConfigDomainCputuneCachetune *cachetune);

/**
 * Sets id. Name libvirt gave the group.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_set_id(VirdConfigDomainCputuneCachetune *cachetune,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Shares, cache by cache. XML: cache.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneCache): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneCache **vird_config_domain_cputune_cachetune_get_caches(VirdConfigDomainCputuneCachetune *cachetune,
                                                                               size_t *length);

/**
 * Moves an object in as one of caches, at its canonical place. Shares, cache by cache.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @item: a VirdConfigDomainCputuneCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_add_cache(VirdConfigDomainCputuneCachetune *cachetune,
                                                    VirdConfigDomainCputuneCache *item,
                                                    VirdError **error);

/**
 * Removes one of caches. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @item: a VirdConfigDomainCputuneCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_remove_cache(VirdConfigDomainCputuneCachetune *cachetune,
                                                       VirdConfigDomainCputuneCache *item,
                                                       VirdError **error);

/**
 * Replaces all of caches. Shares, cache by cache.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneCache): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_set_caches(VirdConfigDomainCputuneCachetune *cachetune,
                                                     VirdConfigDomainCputuneCache *const *items,
                                                     size_t length,
                                                     VirdError **error);

/**
 * Removes all of caches.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_clear_caches(VirdConfigDomainCputuneCachetune *cachetune,
                                                       VirdError **error);

/**
 * Which use of the caches is watched. XML: monitor.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneMonitor): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneMonitor **vird_config_domain_cputune_cachetune_get_monitors(VirdConfigDomainCputuneCachetune *cachetune,
                                                                                   size_t *length);

/**
 * Moves an object in as one of monitors, at its canonical place. Which use of the caches is watched.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @item: a VirdConfigDomainCputuneMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_add_monitor(VirdConfigDomainCputuneCachetune *cachetune,
                                                      VirdConfigDomainCputuneMonitor *item,
                                                      VirdError **error);

/**
 * Removes one of monitors. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @item: a VirdConfigDomainCputuneMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_remove_monitor(VirdConfigDomainCputuneCachetune *cachetune,
                                                         VirdConfigDomainCputuneMonitor *item,
                                                         VirdError **error);

/**
 * Replaces all of monitors. Which use of the caches is watched.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneMonitor): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_set_monitors(VirdConfigDomainCputuneCachetune *cachetune,
                                                       VirdConfigDomainCputuneMonitor *const *items,
                                                       size_t length,
                                                       VirdError **error);

/**
 * Removes all of monitors.
 *
 * @cachetune: a VirdConfigDomainCputuneCachetune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cachetune_clear_monitors(VirdConfigDomainCputuneCachetune *cachetune,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneCache.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_CACHE
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_cache_get_type(void);

/**
 * Takes another reference.
 *
 * @cache: (nullable): a VirdConfigDomainCputuneCache
 *
 * Returns: (transfer full) (nullable): @cache itself; NULL if it is no VirdConfigDomainCputuneCache
 * Since: 0.1
 */
VirdConfigDomainCputuneCache *vird_config_domain_cputune_cache_ref(VirdConfigDomainCputuneCache *cache);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cache: (nullable): a VirdConfigDomainCputuneCache, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_cache_unref(VirdConfigDomainCputuneCache *cache);

/**
 * Makes a new VirdConfigDomainCputuneCache in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneCache *vird_config_domain_cputune_cache_new(void);

/**
 * Reads a VirdConfigDomainCputuneCache from XML text whose root is <cache>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneCache *vird_config_domain_cputune_cache_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Number of the cache on the host. XML: @id.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_cache_get_id(VirdConfigDomainCputuneCache *cache);

/**
 * Sets id. Number of the cache on the host.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_set_id(VirdConfigDomainCputuneCache *cache,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether id is there.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_has_id(VirdConfigDomainCputuneCache *cache);

/**
 * Removes id.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_unset_id(VirdConfigDomainCputuneCache *cache,
                                               VirdError **error);

/**
 * Level of the cache. XML: @level.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_cache_get_level(VirdConfigDomainCputuneCache *cache);

/**
 * Sets level. Level of the cache.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_set_level(VirdConfigDomainCputuneCache *cache,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether level is there.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_has_level(VirdConfigDomainCputuneCache *cache);

/**
 * Removes level.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_unset_level(VirdConfigDomainCputuneCache *cache,
                                                  VirdError **error);

/**
 * What the cache holds. XML: @type.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: the value; VIRD_CONFIG_CACHE_TYPE_UNKNOWN if absent; VIRD_CONFIG_CACHE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigCacheType vird_config_domain_cputune_cache_get_cache_type(VirdConfigDomainCputuneCache *cache);

/**
 * What the cache holds. XML: @type. As the text that the document has, known or not.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_cache_get_cache_type_text(VirdConfigDomainCputuneCache *cache);

/**
 * Sets cache_type. What the cache holds.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @value: a VirdConfigCacheType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_set_cache_type(VirdConfigDomainCputuneCache *cache,
                                                     VirdConfigCacheType value,
                                                     VirdError **error);

/**
 * Sets cache_type to any text, also one that this version does not know. What the cache holds.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_set_cache_type_text(VirdConfigDomainCputuneCache *cache,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether cache_type is there.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_has_cache_type(VirdConfigDomainCputuneCache *cache);

/**
 * Removes cache_type.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_unset_cache_type(VirdConfigDomainCputuneCache *cache,
                                                       VirdError **error);

/**
 * Size of the share, in KiB. XML: @size.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_cputune_cache_get_size(VirdConfigDomainCputuneCache *cache);

/**
 * Sets size. Size of the share, in KiB.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_set_size(VirdConfigDomainCputuneCache *cache,
                                               uint64_t value,
                                               VirdError **error);

/**
 * Whether size is there.
 *
 * @cache: a VirdConfigDomainCputuneCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_has_size(VirdConfigDomainCputuneCache *cache);

/**
 * Removes size.
 *
 * @cache: a VirdConfigDomainCputuneCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_cache_unset_size(VirdConfigDomainCputuneCache *cache,
                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneMonitor.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MONITOR
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_monitor_get_type(void);

/**
 * Takes another reference.
 *
 * @monitor: (nullable): a VirdConfigDomainCputuneMonitor
 *
 * Returns: (transfer full) (nullable): @monitor itself; NULL if it is no VirdConfigDomainCputuneMonitor
 * Since: 0.1
 */
VirdConfigDomainCputuneMonitor *vird_config_domain_cputune_monitor_ref(VirdConfigDomainCputuneMonitor *monitor);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @monitor: (nullable): a VirdConfigDomainCputuneMonitor, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_monitor_unref(VirdConfigDomainCputuneMonitor *monitor);

/**
 * Makes a new VirdConfigDomainCputuneMonitor in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneMonitor *vird_config_domain_cputune_monitor_new(void);

/**
 * Reads a VirdConfigDomainCputuneMonitor from XML text whose root is <monitor>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneMonitor *vird_config_domain_cputune_monitor_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Level of the caches. XML: @level.
 *
 * @monitor: a VirdConfigDomainCputuneMonitor
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_monitor_get_level(VirdConfigDomainCputuneMonitor *monitor);

/**
 * Sets level. Level of the caches.
 *
 * @monitor: a VirdConfigDomainCputuneMonitor
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_monitor_set_level(VirdConfigDomainCputuneMonitor *monitor,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether level is there.
 *
 * @monitor: a VirdConfigDomainCputuneMonitor
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_monitor_has_level(VirdConfigDomainCputuneMonitor *monitor);

/**
 * Removes level.
 *
 * @monitor: a VirdConfigDomainCputuneMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_monitor_unset_level(VirdConfigDomainCputuneMonitor *monitor,
                                                    VirdError **error);

/**
 * Virtual CPUs, as a set such as `0-3,^2`. XML: @vcpus.
 *
 * @monitor: a VirdConfigDomainCputuneMonitor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_monitor_get_vcpus(VirdConfigDomainCputuneMonitor *monitor);

/**
 * Sets vcpus. Virtual CPUs, as a set such as `0-3,^2`.
 *
 * @monitor: a VirdConfigDomainCputuneMonitor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_monitor_set_vcpus(VirdConfigDomainCputuneMonitor *monitor,
                                                  const char *value,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneMemorytune.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_memorytune_get_type(void);

/**
 * Takes another reference.
 *
 * @memorytune: (nullable): a VirdConfigDomainCputuneMemorytune
 *
 * Returns: (transfer full) (nullable): @memorytune itself; NULL if it is no VirdConfigDomainCputuneMemorytune
 * Since: 0.1
 */
VirdConfigDomainCputuneMemorytune *vird_config_domain_cputune_memorytune_ref(VirdConfigDomainCputuneMemorytune *memorytune);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @memorytune: (nullable): a VirdConfigDomainCputuneMemorytune, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_memorytune_unref(VirdConfigDomainCputuneMemorytune *memorytune);

/**
 * Makes a new VirdConfigDomainCputuneMemorytune in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneMemorytune *vird_config_domain_cputune_memorytune_new(void);

/**
 * Reads a VirdConfigDomainCputuneMemorytune from XML text whose root is <memorytune>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneMemorytune *vird_config_domain_cputune_memorytune_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Virtual CPUs, as a set such as `0-3,^2`. XML: @vcpus.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_memorytune_get_vcpus(VirdConfigDomainCputuneMemorytune *memorytune);

/**
 * Sets vcpus. Virtual CPUs, as a set such as `0-3,^2`.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_set_vcpus(VirdConfigDomainCputuneMemorytune *memorytune,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Shares, host NUMA node by node. XML: node.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneMemorytuneNode): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneMemorytuneNode **vird_config_domain_cputune_memorytune_get_nodes(VirdConfigDomainCputuneMemorytune *memorytune,
                                                                                        size_t *length);

/**
 * Moves an object in as one of nodes, at its canonical place. Shares, host NUMA node by node.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @item: a VirdConfigDomainCputuneMemorytuneNode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_add_node(VirdConfigDomainCputuneMemorytune *memorytune,
                                                    VirdConfigDomainCputuneMemorytuneNode *item,
                                                    VirdError **error);

/**
 * Removes one of nodes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @item: a VirdConfigDomainCputuneMemorytuneNode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_remove_node(VirdConfigDomainCputuneMemorytune *memorytune,
                                                       VirdConfigDomainCputuneMemorytuneNode *item,
                                                       VirdError **error);

/**
 * Replaces all of nodes. Shares, host NUMA node by node.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneMemorytuneNode): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_set_nodes(VirdConfigDomainCputuneMemorytune *memorytune,
                                                     VirdConfigDomainCputuneMemorytuneNode *const *items,
                                                     size_t length,
                                                     VirdError **error);

/**
 * Removes all of nodes.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_clear_nodes(VirdConfigDomainCputuneMemorytune *memorytune,
                                                       VirdError **error);

/**
 * Which use of bandwidth is watched. XML: monitor.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneVcpuMonitor): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuMonitor **vird_config_domain_cputune_memorytune_get_monitors(VirdConfigDomainCputuneMemorytune *memorytune,
                                                                                        size_t *length);

/**
 * Moves an object in as one of monitors, at its canonical place. Which use of bandwidth is watched.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @item: a VirdConfigDomainCputuneVcpuMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_add_monitor(VirdConfigDomainCputuneMemorytune *memorytune,
                                                       VirdConfigDomainCputuneVcpuMonitor *item,
                                                       VirdError **error);

/**
 * Removes one of monitors. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @item: a VirdConfigDomainCputuneVcpuMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_remove_monitor(VirdConfigDomainCputuneMemorytune *memorytune,
                                                          VirdConfigDomainCputuneVcpuMonitor *item,
                                                          VirdError **error);

/**
 * Replaces all of monitors. Which use of bandwidth is watched.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneVcpuMonitor): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_set_monitors(VirdConfigDomainCputuneMemorytune *memorytune,
                                                        VirdConfigDomainCputuneVcpuMonitor *const *items,
                                                        size_t length,
                                                        VirdError **error);

/**
 * Removes all of monitors.
 *
 * @memorytune: a VirdConfigDomainCputuneMemorytune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_clear_monitors(VirdConfigDomainCputuneMemorytune *memorytune,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneMemorytuneNode.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE_NODE
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_memorytune_node_get_type(void);

/**
 * Takes another reference.
 *
 * @node: (nullable): a VirdConfigDomainCputuneMemorytuneNode
 *
 * Returns: (transfer full) (nullable): @node itself; NULL if it is no VirdConfigDomainCputuneMemorytuneNode
 * Since: 0.1
 */
VirdConfigDomainCputuneMemorytuneNode *vird_config_domain_cputune_memorytune_node_ref(VirdConfigDomainCputuneMemorytuneNode *node);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @node: (nullable): a VirdConfigDomainCputuneMemorytuneNode, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_memorytune_node_unref(VirdConfigDomainCputuneMemorytuneNode *node);

/**
 * Makes a new VirdConfigDomainCputuneMemorytuneNode in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneMemorytuneNode *vird_config_domain_cputune_memorytune_node_new(void);

/**
 * Reads a VirdConfigDomainCputuneMemorytuneNode from XML text whose root is <node>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneMemorytuneNode *vird_config_domain_cputune_memorytune_node_new_from_xml(const char *xml,
                                                                                               VirdError **error);

/**
 * Number of the node. XML: @id.
 *
 * @node: a VirdConfigDomainCputuneMemorytuneNode
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_memorytune_node_get_id(VirdConfigDomainCputuneMemorytuneNode *node);

/**
 * Sets id. Number of the node.
 *
 * @node: a VirdConfigDomainCputuneMemorytuneNode
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_node_set_id(VirdConfigDomainCputuneMemorytuneNode *node,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether id is there.
 *
 * @node: a VirdConfigDomainCputuneMemorytuneNode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_node_has_id(VirdConfigDomainCputuneMemorytuneNode *node);

/**
 * Removes id.
 *
 * @node: a VirdConfigDomainCputuneMemorytuneNode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_node_unset_id(VirdConfigDomainCputuneMemorytuneNode *node,
                                                         VirdError **error);

/**
 * Share, in percent. XML: @bandwidth.
 *
 * @node: a VirdConfigDomainCputuneMemorytuneNode
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_cputune_memorytune_node_get_bandwidth(VirdConfigDomainCputuneMemorytuneNode *node);

/**
 * Sets bandwidth. Share, in percent.
 *
 * @node: a VirdConfigDomainCputuneMemorytuneNode
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_node_set_bandwidth(VirdConfigDomainCputuneMemorytuneNode *node,
                                                              uint32_t value,
                                                              VirdError **error);

/**
 * Whether bandwidth is there.
 *
 * @node: a VirdConfigDomainCputuneMemorytuneNode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_node_has_bandwidth(VirdConfigDomainCputuneMemorytuneNode *node);

/**
 * Removes bandwidth.
 *
 * @node: a VirdConfigDomainCputuneMemorytuneNode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_memorytune_node_unset_bandwidth(VirdConfigDomainCputuneMemorytuneNode *node,
                                                                VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneEnergytune.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_ENERGYTUNE
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_energytune_get_type(void);

/**
 * Takes another reference.
 *
 * @energytune: (nullable): a VirdConfigDomainCputuneEnergytune
 *
 * Returns: (transfer full) (nullable): @energytune itself; NULL if it is no VirdConfigDomainCputuneEnergytune
 * Since: 0.1
 */
VirdConfigDomainCputuneEnergytune *vird_config_domain_cputune_energytune_ref(VirdConfigDomainCputuneEnergytune *energytune);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @energytune: (nullable): a VirdConfigDomainCputuneEnergytune, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_energytune_unref(VirdConfigDomainCputuneEnergytune *energytune);

/**
 * Makes a new VirdConfigDomainCputuneEnergytune in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneEnergytune *vird_config_domain_cputune_energytune_new(void);

/**
 * Reads a VirdConfigDomainCputuneEnergytune from XML text whose root is <energytune>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneEnergytune *vird_config_domain_cputune_energytune_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Virtual CPUs, as a set such as `0-3,^2`. XML: @vcpus.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_energytune_get_vcpus(VirdConfigDomainCputuneEnergytune *energytune);

/**
 * Sets vcpus. Virtual CPUs, as a set such as `0-3,^2`.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_energytune_set_vcpus(VirdConfigDomainCputuneEnergytune *energytune,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Name libvirt gave the group. XML: @id.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_energytune_get_id(VirdConfigDomainCputuneEnergytune *energytune);

/**
 * Sets id. Name libvirt gave the group.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_energytune_set_id(VirdConfigDomainCputuneEnergytune *energytune,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Which virtual CPUs are watched. XML: monitor.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCputuneVcpuMonitor): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuMonitor **vird_config_domain_cputune_energytune_get_monitors(VirdConfigDomainCputuneEnergytune *energytune,
                                                                                        size_t *length);

/**
 * Moves an object in as one of monitors, at its canonical place. Which virtual CPUs are watched.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 * @item: a VirdConfigDomainCputuneVcpuMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_energytune_add_monitor(VirdConfigDomainCputuneEnergytune *energytune,
                                                       VirdConfigDomainCputuneVcpuMonitor *item,
                                                       VirdError **error);

/**
 * Removes one of monitors. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 * @item: a VirdConfigDomainCputuneVcpuMonitor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_energytune_remove_monitor(VirdConfigDomainCputuneEnergytune *energytune,
                                                          VirdConfigDomainCputuneVcpuMonitor *item,
                                                          VirdError **error);

/**
 * Replaces all of monitors. Which virtual CPUs are watched.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCputuneVcpuMonitor): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_cputune_energytune_set_monitors(VirdConfigDomainCputuneEnergytune *energytune,
                                                        VirdConfigDomainCputuneVcpuMonitor *const *items,
                                                        size_t length,
                                                        VirdError **error);

/**
 * Removes all of monitors.
 *
 * @energytune: a VirdConfigDomainCputuneEnergytune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_energytune_clear_monitors(VirdConfigDomainCputuneEnergytune *energytune,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainCputuneVcpuMonitor.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_MONITOR
 * Since: 0.1
 */
VirdType vird_config_domain_cputune_vcpu_monitor_get_type(void);

/**
 * Takes another reference.
 *
 * @monitor: (nullable): a VirdConfigDomainCputuneVcpuMonitor
 *
 * Returns: (transfer full) (nullable): @monitor itself; NULL if it is no VirdConfigDomainCputuneVcpuMonitor
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuMonitor *vird_config_domain_cputune_vcpu_monitor_ref(VirdConfigDomainCputuneVcpuMonitor *monitor);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @monitor: (nullable): a VirdConfigDomainCputuneVcpuMonitor, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_cputune_vcpu_monitor_unref(VirdConfigDomainCputuneVcpuMonitor *monitor);

/**
 * Makes a new VirdConfigDomainCputuneVcpuMonitor in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuMonitor *vird_config_domain_cputune_vcpu_monitor_new(void);

/**
 * Reads a VirdConfigDomainCputuneVcpuMonitor from XML text whose root is <monitor>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCputuneVcpuMonitor *vird_config_domain_cputune_vcpu_monitor_new_from_xml(const char *xml,
                                                                                         VirdError **error);

/**
 * Virtual CPUs, as a set such as `0-3,^2`. XML: @vcpus.
 *
 * @monitor: a VirdConfigDomainCputuneVcpuMonitor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_cputune_vcpu_monitor_get_vcpus(VirdConfigDomainCputuneVcpuMonitor *monitor);

/**
 * Sets vcpus. Virtual CPUs, as a set such as `0-3,^2`.
 *
 * @monitor: a VirdConfigDomainCputuneVcpuMonitor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_cputune_vcpu_monitor_set_vcpus(VirdConfigDomainCputuneVcpuMonitor *monitor,
                                                       const char *value,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainDiskIotune.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_IOTUNE
 * Since: 0.1
 */
VirdType vird_config_domain_disk_iotune_get_type(void);

/**
 * Takes another reference.
 *
 * @iotune: (nullable): a VirdConfigDomainDiskIotune
 *
 * Returns: (transfer full) (nullable): @iotune itself; NULL if it is no VirdConfigDomainDiskIotune
 * Since: 0.1
 */
VirdConfigDomainDiskIotune *vird_config_domain_disk_iotune_ref(VirdConfigDomainDiskIotune *iotune);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @iotune: (nullable): a VirdConfigDomainDiskIotune, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_iotune_unref(VirdConfigDomainDiskIotune *iotune);

/**
 * Makes a new VirdConfigDomainDiskIotune in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskIotune *vird_config_domain_disk_iotune_new(void);

/**
 * Reads a VirdConfigDomainDiskIotune from XML text whose root is <iotune>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskIotune *vird_config_domain_disk_iotune_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Most bytes read and written in a second. XML: total_bytes_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_total_bytes_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets total_bytes_sec. Most bytes read and written in a second.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_total_bytes_sec(VirdConfigDomainDiskIotune *iotune,
                                                        uint64_t value,
                                                        VirdError **error);

/**
 * Whether total_bytes_sec is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_total_bytes_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes total_bytes_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_total_bytes_sec(VirdConfigDomainDiskIotune *iotune,
                                                          VirdError **error);

/**
 * Most bytes read in a second. XML: read_bytes_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_read_bytes_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets read_bytes_sec. Most bytes read in a second.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_read_bytes_sec(VirdConfigDomainDiskIotune *iotune,
                                                       uint64_t value,
                                                       VirdError **error);

/**
 * Whether read_bytes_sec is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_read_bytes_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes read_bytes_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_read_bytes_sec(VirdConfigDomainDiskIotune *iotune,
                                                         VirdError **error);

/**
 * Most bytes written in a second. XML: write_bytes_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_write_bytes_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets write_bytes_sec. Most bytes written in a second.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_write_bytes_sec(VirdConfigDomainDiskIotune *iotune,
                                                        uint64_t value,
                                                        VirdError **error);

/**
 * Whether write_bytes_sec is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_write_bytes_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes write_bytes_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_write_bytes_sec(VirdConfigDomainDiskIotune *iotune,
                                                          VirdError **error);

/**
 * Most requests in a second. XML: total_iops_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_total_iops_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets total_iops_sec. Most requests in a second.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_total_iops_sec(VirdConfigDomainDiskIotune *iotune,
                                                       uint64_t value,
                                                       VirdError **error);

/**
 * Whether total_iops_sec is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_total_iops_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes total_iops_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_total_iops_sec(VirdConfigDomainDiskIotune *iotune,
                                                         VirdError **error);

/**
 * Most reads in a second. XML: read_iops_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_read_iops_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets read_iops_sec. Most reads in a second.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_read_iops_sec(VirdConfigDomainDiskIotune *iotune,
                                                      uint64_t value,
                                                      VirdError **error);

/**
 * Whether read_iops_sec is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_read_iops_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes read_iops_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_read_iops_sec(VirdConfigDomainDiskIotune *iotune,
                                                        VirdError **error);

/**
 * Most writes in a second. XML: write_iops_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_write_iops_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets write_iops_sec. Most writes in a second.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_write_iops_sec(VirdConfigDomainDiskIotune *iotune,
                                                       uint64_t value,
                                                       VirdError **error);

/**
 * Whether write_iops_sec is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_write_iops_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes write_iops_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_write_iops_sec(VirdConfigDomainDiskIotune *iotune,
                                                         VirdError **error);

/**
 * Most bytes read and written in a second during a burst. XML: total_bytes_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_total_bytes_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets total_bytes_sec_max. Most bytes read and written in a second during a burst.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_total_bytes_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                            uint64_t value,
                                                            VirdError **error);

/**
 * Whether total_bytes_sec_max is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_total_bytes_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes total_bytes_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_total_bytes_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                              VirdError **error);

/**
 * Most bytes read in a second during a burst. XML: read_bytes_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_read_bytes_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets read_bytes_sec_max. Most bytes read in a second during a burst.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_read_bytes_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                           uint64_t value,
                                                           VirdError **error);

/**
 * Whether read_bytes_sec_max is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_read_bytes_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes read_bytes_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_read_bytes_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                             VirdError **error);

/**
 * Most bytes written in a second during a burst. XML: write_bytes_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_write_bytes_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets write_bytes_sec_max. Most bytes written in a second during a burst.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_write_bytes_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                            uint64_t value,
                                                            VirdError **error);

/**
 * Whether write_bytes_sec_max is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_write_bytes_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes write_bytes_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_write_bytes_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                              VirdError **error);

/**
 * Most requests in a second during a burst. XML: total_iops_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_total_iops_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets total_iops_sec_max. Most requests in a second during a burst.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_total_iops_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                           uint64_t value,
                                                           VirdError **error);

/**
 * Whether total_iops_sec_max is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_total_iops_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes total_iops_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_total_iops_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                             VirdError **error);

/**
 * Most reads in a second during a burst. XML: read_iops_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_read_iops_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets read_iops_sec_max. Most reads in a second during a burst.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_read_iops_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                          uint64_t value,
                                                          VirdError **error);

/**
 * Whether read_iops_sec_max is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_read_iops_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes read_iops_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_read_iops_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                            VirdError **error);

/**
 * Most writes in a second during a burst. XML: write_iops_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_write_iops_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets write_iops_sec_max. Most writes in a second during a burst.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_write_iops_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                           uint64_t value,
                                                           VirdError **error);

/**
 * Whether write_iops_sec_max is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_write_iops_sec_max(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes write_iops_sec_max.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_write_iops_sec_max(VirdConfigDomainDiskIotune *iotune,
                                                             VirdError **error);

/**
 * Bytes that count as one request; a larger request counts as several. XML: size_iops_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_size_iops_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets size_iops_sec. Bytes that count as one request; a larger request counts as several.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_size_iops_sec(VirdConfigDomainDiskIotune *iotune,
                                                      uint64_t value,
                                                      VirdError **error);

/**
 * Whether size_iops_sec is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_size_iops_sec(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes size_iops_sec.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_size_iops_sec(VirdConfigDomainDiskIotune *iotune,
                                                        VirdError **error);

/**
 * Name of the group of disks that share the limits. XML: group_name.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_iotune_get_group_name(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets group_name. Name of the group of disks that share the limits.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_group_name(VirdConfigDomainDiskIotune *iotune,
                                                   const char *value,
                                                   VirdError **error);

/**
 * How long a burst of bytes may last, in seconds. XML: total_bytes_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_total_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets total_bytes_sec_max_length. How long a burst of bytes may last, in seconds.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_total_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                   uint64_t value,
                                                                   VirdError **error);

/**
 * Whether total_bytes_sec_max_length is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_total_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes total_bytes_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_total_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                     VirdError **error);

/**
 * How long a burst of bytes read may last, in seconds. XML: read_bytes_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_read_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets read_bytes_sec_max_length. How long a burst of bytes read may last, in seconds.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_read_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                  uint64_t value,
                                                                  VirdError **error);

/**
 * Whether read_bytes_sec_max_length is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_read_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes read_bytes_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_read_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                    VirdError **error);

/**
 * How long a burst of bytes written may last, in seconds. XML: write_bytes_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_write_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets write_bytes_sec_max_length. How long a burst of bytes written may last, in seconds.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_write_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                   uint64_t value,
                                                                   VirdError **error);

/**
 * Whether write_bytes_sec_max_length is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_write_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes write_bytes_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_write_bytes_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                     VirdError **error);

/**
 * How long a burst of requests may last, in seconds. XML: total_iops_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_total_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets total_iops_sec_max_length. How long a burst of requests may last, in seconds.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_total_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                  uint64_t value,
                                                                  VirdError **error);

/**
 * Whether total_iops_sec_max_length is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_total_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes total_iops_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_total_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                    VirdError **error);

/**
 * How long a burst of reads may last, in seconds. XML: read_iops_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_read_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets read_iops_sec_max_length. How long a burst of reads may last, in seconds.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_read_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                 uint64_t value,
                                                                 VirdError **error);

/**
 * Whether read_iops_sec_max_length is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_read_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes read_iops_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_read_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                   VirdError **error);

/**
 * How long a burst of writes may last, in seconds. XML: write_iops_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_iotune_get_write_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Sets write_iops_sec_max_length. How long a burst of writes may last, in seconds.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_set_write_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                  uint64_t value,
                                                                  VirdError **error);

/**
 * Whether write_iops_sec_max_length is there.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_has_write_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune);

/**
 * Removes write_iops_sec_max_length.
 *
 * @iotune: a VirdConfigDomainDiskIotune
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_iotune_unset_write_iops_sec_max_length(VirdConfigDomainDiskIotune *iotune,
                                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainThrottleGroup.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_THROTTLE_GROUP
 * Since: 0.1
 */
VirdType vird_config_domain_throttle_group_get_type(void);

/**
 * Takes another reference.
 *
 * @group: (nullable): a VirdConfigDomainThrottleGroup
 *
 * Returns: (transfer full) (nullable): @group itself; NULL if it is no VirdConfigDomainThrottleGroup
 * Since: 0.1
 */
VirdConfigDomainThrottleGroup *vird_config_domain_throttle_group_ref(VirdConfigDomainThrottleGroup *group);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @group: (nullable): a VirdConfigDomainThrottleGroup, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_throttle_group_unref(VirdConfigDomainThrottleGroup *group);

/**
 * Makes a new VirdConfigDomainThrottleGroup in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainThrottleGroup *vird_config_domain_throttle_group_new(void);

/**
 * Reads a VirdConfigDomainThrottleGroup from XML text whose root is <throttlegroup>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainThrottleGroup *vird_config_domain_throttle_group_new_from_xml(const char *xml,
                                                                              VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_BLKIOTUNE (vird_config_domain_blkiotune_get_type ())
#define VIRD_CONFIG_DOMAIN_BLKIOTUNE(object) ((VirdConfigDomainBlkiotune *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_BLKIOTUNE))
#define VIRD_IS_CONFIG_DOMAIN_BLKIOTUNE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_BLKIOTUNE))
#define VIRD_TYPE_CONFIG_DOMAIN_BLKIOTUNE_DEVICE (vird_config_domain_blkiotune_device_get_type ())
#define VIRD_CONFIG_DOMAIN_BLKIOTUNE_DEVICE(object) ((VirdConfigDomainBlkiotuneDevice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_BLKIOTUNE_DEVICE))
#define VIRD_IS_CONFIG_DOMAIN_BLKIOTUNE_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_BLKIOTUNE_DEVICE))
#define VIRD_TYPE_CONFIG_DOMAIN_MEMTUNE (vird_config_domain_memtune_get_type ())
#define VIRD_CONFIG_DOMAIN_MEMTUNE(object) ((VirdConfigDomainMemtune *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_MEMTUNE))
#define VIRD_IS_CONFIG_DOMAIN_MEMTUNE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_MEMTUNE))
#define VIRD_TYPE_CONFIG_DOMAIN_NUMATUNE (vird_config_domain_numatune_get_type ())
#define VIRD_CONFIG_DOMAIN_NUMATUNE(object) ((VirdConfigDomainNumatune *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_NUMATUNE))
#define VIRD_IS_CONFIG_DOMAIN_NUMATUNE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_NUMATUNE))
#define VIRD_TYPE_CONFIG_DOMAIN_NUMATUNE_MEMNODE (vird_config_domain_numatune_memnode_get_type ())
#define VIRD_CONFIG_DOMAIN_NUMATUNE_MEMNODE(object) ((VirdConfigDomainNumatuneMemnode *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_NUMATUNE_MEMNODE))
#define VIRD_IS_CONFIG_DOMAIN_NUMATUNE_MEMNODE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_NUMATUNE_MEMNODE))
#define VIRD_TYPE_CONFIG_DOMAIN_PERF_EVENT (vird_config_domain_perf_event_get_type ())
#define VIRD_CONFIG_DOMAIN_PERF_EVENT(object) ((VirdConfigDomainPerfEvent *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_PERF_EVENT))
#define VIRD_IS_CONFIG_DOMAIN_PERF_EVENT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_PERF_EVENT))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE (vird_config_domain_cputune_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE(object) ((VirdConfigDomainCputune *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_PIN (vird_config_domain_cputune_vcpu_pin_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_VCPU_PIN(object) ((VirdConfigDomainCputuneVcpuPin *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_PIN))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_VCPU_PIN(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_PIN))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_PIN (vird_config_domain_cputune_iothread_pin_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_PIN(object) ((VirdConfigDomainCputuneIothreadPin *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_PIN))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_PIN(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_PIN))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_SCHED (vird_config_domain_cputune_vcpu_sched_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_VCPU_SCHED(object) ((VirdConfigDomainCputuneVcpuSched *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_SCHED))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_VCPU_SCHED(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_SCHED))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_SCHED (vird_config_domain_cputune_iothread_sched_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_SCHED(object) ((VirdConfigDomainCputuneIothreadSched *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_SCHED))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_SCHED(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_IOTHREAD_SCHED))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_CACHETUNE (vird_config_domain_cputune_cachetune_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_CACHETUNE(object) ((VirdConfigDomainCputuneCachetune *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_CACHETUNE))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_CACHETUNE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_CACHETUNE))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_CACHE (vird_config_domain_cputune_cache_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_CACHE(object) ((VirdConfigDomainCputuneCache *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_CACHE))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_CACHE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_CACHE))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MONITOR (vird_config_domain_cputune_monitor_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_MONITOR(object) ((VirdConfigDomainCputuneMonitor *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MONITOR))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_MONITOR(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MONITOR))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE (vird_config_domain_cputune_memorytune_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE(object) ((VirdConfigDomainCputuneMemorytune *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE_NODE (vird_config_domain_cputune_memorytune_node_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE_NODE(object) ((VirdConfigDomainCputuneMemorytuneNode *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE_NODE))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE_NODE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_MEMORYTUNE_NODE))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_ENERGYTUNE (vird_config_domain_cputune_energytune_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_ENERGYTUNE(object) ((VirdConfigDomainCputuneEnergytune *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_ENERGYTUNE))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_ENERGYTUNE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_ENERGYTUNE))
#define VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_MONITOR (vird_config_domain_cputune_vcpu_monitor_get_type ())
#define VIRD_CONFIG_DOMAIN_CPUTUNE_VCPU_MONITOR(object) ((VirdConfigDomainCputuneVcpuMonitor *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_MONITOR))
#define VIRD_IS_CONFIG_DOMAIN_CPUTUNE_VCPU_MONITOR(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CPUTUNE_VCPU_MONITOR))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_IOTUNE (vird_config_domain_disk_iotune_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_IOTUNE(object) ((VirdConfigDomainDiskIotune *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_IOTUNE))
#define VIRD_IS_CONFIG_DOMAIN_DISK_IOTUNE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_IOTUNE))
#define VIRD_TYPE_CONFIG_DOMAIN_THROTTLE_GROUP (vird_config_domain_throttle_group_get_type ())
#define VIRD_CONFIG_DOMAIN_THROTTLE_GROUP(object) ((VirdConfigDomainThrottleGroup *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_THROTTLE_GROUP))
#define VIRD_IS_CONFIG_DOMAIN_THROTTLE_GROUP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_THROTTLE_GROUP))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_TUNE_H */
