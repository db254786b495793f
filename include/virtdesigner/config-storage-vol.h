/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Storage volumes.
 */

#ifndef VIRTDESIGNER_CONFIG_STORAGE_VOL_H
#define VIRTDESIGNER_CONFIG_STORAGE_VOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigStorageVol.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_VOL
 * Since: 0.1
 */
VirdType vird_config_storage_vol_get_type(void);

/**
 * Takes another reference.
 *
 * @vol: (nullable): a VirdConfigStorageVol
 *
 * Returns: (transfer full) (nullable): @vol itself; NULL if it is no VirdConfigStorageVol
 * Since: 0.1
 */
VirdConfigStorageVol *vird_config_storage_vol_ref(VirdConfigStorageVol *vol);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vol: (nullable): a VirdConfigStorageVol, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_vol_unref(VirdConfigStorageVol *vol);

/**
 * Makes a new VirdConfigStorageVol in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStorageVol *vird_config_storage_vol_new(void);

/**
 * Reads a VirdConfigStorageVol from XML text whose root is <volume>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStorageVol *vird_config_storage_vol_new_from_xml(const char *xml, VirdError **error);

/**
 * What the volume is; reported by libvirt. XML: @type.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: the value; VIRD_CONFIG_STORAGE_VOL_TYPE_UNKNOWN if absent; VIRD_CONFIG_STORAGE_VOL_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigStorageVolType vird_config_storage_vol_get_vol_type(VirdConfigStorageVol *vol);

/**
 * What the volume is; reported by libvirt. XML: @type. As the text that the document has, known or not.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_get_vol_type_text(VirdConfigStorageVol *vol);

/**
 * Sets vol_type. What the volume is; reported by libvirt.
 *
 * @vol: a VirdConfigStorageVol
 * @value: a VirdConfigStorageVolType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_set_vol_type(VirdConfigStorageVol *vol,
                                          VirdConfigStorageVolType value,
                                          VirdError **error);

/**
 * Sets vol_type to any text, also one that this version does not know. What the volume is; reported by libvirt.
 *
 * @vol: a VirdConfigStorageVol
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_set_vol_type_text(VirdConfigStorageVol *vol,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether vol_type is there.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_vol_has_vol_type(VirdConfigStorageVol *vol);

/**
 * Removes vol_type.
 *
 * @vol: a VirdConfigStorageVol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_unset_vol_type(VirdConfigStorageVol *vol, VirdError **error);

/**
 * Name of the volume, unique in its pool. XML: name.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_get_name(VirdConfigStorageVol *vol);

/**
 * Sets name. Name of the volume, unique in its pool.
 *
 * @vol: a VirdConfigStorageVol
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_set_name(VirdConfigStorageVol *vol,
                                      const char *value,
                                      VirdError **error);

/**
 * Identifier of the volume, unique on its host; reported by libvirt. XML: key.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_get_key(VirdConfigStorageVol *vol);

/**
 * Sets key. Identifier of the volume, unique on its host; reported by libvirt.
 *
 * @vol: a VirdConfigStorageVol
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_set_key(VirdConfigStorageVol *vol,
                                     const char *value,
                                     VirdError **error);

/**
 * Where the volume lies on the pool's devices; reported by libvirt. XML: source/device.
 *
 * @vol: a VirdConfigStorageVol
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStorageVolSourceDevice): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStorageVolSourceDevice **vird_config_storage_vol_get_source_devices(VirdConfigStorageVol *vol,
                                                                              size_t *length);

/**
 * Moves an object in as one of source_devices, at its canonical place. Where the volume lies on the pool's devices; reported by libvirt.
 *
 * @vol: a VirdConfigStorageVol
 * @item: a VirdConfigStorageVolSourceDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_add_source_device(VirdConfigStorageVol *vol,
                                               VirdConfigStorageVolSourceDevice *item,
                                               VirdError **error);

/**
 * Removes one of source_devices. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @vol: a VirdConfigStorageVol
 * @item: a VirdConfigStorageVolSourceDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_remove_source_device(VirdConfigStorageVol *vol,
                                                  VirdConfigStorageVolSourceDevice *item,
                                                  VirdError **error);

/**
 * Replaces all of source_devices. Where the volume lies on the pool's devices; reported by libvirt.
 *
 * @vol: a VirdConfigStorageVol
 * @items: (nullable) (array length=length) (element-type VirdConfigStorageVolSourceDevice): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_set_source_devices(VirdConfigStorageVol *vol,
                                                VirdConfigStorageVolSourceDevice *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of source_devices.
 *
 * @vol: a VirdConfigStorageVol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_clear_source_devices(VirdConfigStorageVol *vol, VirdError **error);

/**
 * Size of the volume as a guest sees it, in bytes. XML: capacity.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_vol_get_capacity(VirdConfigStorageVol *vol);

/**
 * Sets capacity. Size of the volume as a guest sees it, in bytes.
 *
 * @vol: a VirdConfigStorageVol
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_set_capacity(VirdConfigStorageVol *vol,
                                          uint64_t value,
                                          VirdError **error);

/**
 * Whether capacity is there.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_vol_has_capacity(VirdConfigStorageVol *vol);

/**
 * Removes capacity.
 *
 * @vol: a VirdConfigStorageVol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_unset_capacity(VirdConfigStorageVol *vol, VirdError **error);

/**
 * How much of the pool the volume takes up, in bytes. XML: allocation.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_vol_get_allocation(VirdConfigStorageVol *vol);

/**
 * Sets allocation. How much of the pool the volume takes up, in bytes.
 *
 * @vol: a VirdConfigStorageVol
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_set_allocation(VirdConfigStorageVol *vol,
                                            uint64_t value,
                                            VirdError **error);

/**
 * Whether allocation is there.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_vol_has_allocation(VirdConfigStorageVol *vol);

/**
 * Removes allocation.
 *
 * @vol: a VirdConfigStorageVol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_unset_allocation(VirdConfigStorageVol *vol, VirdError **error);

/**
 * Size of the volume's file on the host, in bytes; reported by libvirt. XML: physical.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_vol_get_physical(VirdConfigStorageVol *vol);

/**
 * Sets physical. Size of the volume's file on the host, in bytes; reported by libvirt.
 *
 * @vol: a VirdConfigStorageVol
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_set_physical(VirdConfigStorageVol *vol,
                                          uint64_t value,
                                          VirdError **error);

/**
 * Whether physical is there.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_vol_has_physical(VirdConfigStorageVol *vol);

/**
 * Removes physical.
 *
 * @vol: a VirdConfigStorageVol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_unset_physical(VirdConfigStorageVol *vol, VirdError **error);

/**
 * What the volume is on the host: path, format, permissions. XML: target.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigStorageVolTarget *vird_config_storage_vol_get_target(VirdConfigStorageVol *vol);

/**
 * Gives target, made at its place if it is not there. What the volume is on the host: path, format, permissions.
 *
 * @vol: a VirdConfigStorageVol
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigStorageVolTarget *vird_config_storage_vol_ensure_target(VirdConfigStorageVol *vol,
                                                                  VirdError **error);

/**
 * Moves an object in as target, in place of the one that is there. What the volume is on the host: path, format, permissions.
 *
 * @vol: a VirdConfigStorageVol
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_set_target(VirdConfigStorageVol *vol,
                                        VirdConfigStorageVolTarget *child,
                                        VirdError **error);

/**
 * The image that holds what this one does not. XML: backingStore.
 *
 * @vol: a VirdConfigStorageVol
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigStorageVolBackingStore *vird_config_storage_vol_get_backing_store(VirdConfigStorageVol *vol);

/**
 * Gives backing_store, made at its place if it is not there. The image that holds what this one does not.
 *
 * @vol: a VirdConfigStorageVol
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigStorageVolBackingStore *vird_config_storage_vol_ensure_backing_store(VirdConfigStorageVol *vol,
                                                                               VirdError **error);

/**
 * Moves an object in as backing_store, in place of the one that is there. The image that holds what this one does not.
 *
 * @vol: a VirdConfigStorageVol
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_set_backing_store(VirdConfigStorageVol *vol,
                                               VirdConfigStorageVolBackingStore *child,
                                               VirdError **error);

/**
 * The type id of VirdConfigStorageVolSourceDevice.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_VOL_SOURCE_DEVICE
 * Since: 0.1
 */
VirdType vird_config_storage_vol_source_device_get_type(void);

/**
 * Takes another reference.
 *
 * @device: (nullable): a VirdConfigStorageVolSourceDevice
 *
 * Returns: (transfer full) (nullable): @device itself; NULL if it is no VirdConfigStorageVolSourceDevice
 * Since: 0.1
 */
VirdConfigStorageVolSourceDevice *vird_config_storage_vol_source_device_ref(VirdConfigStorageVolSourceDevice *device);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @device: (nullable): a VirdConfigStorageVolSourceDevice, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_vol_source_device_unref(VirdConfigStorageVolSourceDevice *device);

/**
 * Makes a new VirdConfigStorageVolSourceDevice in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStorageVolSourceDevice *vird_config_storage_vol_source_device_new(void);

/**
 * Reads a VirdConfigStorageVolSourceDevice from XML text whose root is <device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStorageVolSourceDevice *vird_config_storage_vol_source_device_new_from_xml(const char *xml,
                                                                                     VirdError **error);

/**
 * Path of the device. XML: @path.
 *
 * @device: a VirdConfigStorageVolSourceDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_source_device_get_path(VirdConfigStorageVolSourceDevice *device);

/**
 * Sets path. Path of the device.
 *
 * @device: a VirdConfigStorageVolSourceDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_source_device_set_path(VirdConfigStorageVolSourceDevice *device,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Parts of the device that the volume takes up. XML: extent.
 *
 * @device: a VirdConfigStorageVolSourceDevice
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStorageVolExtent): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStorageVolExtent **vird_config_storage_vol_source_device_get_extents(VirdConfigStorageVolSourceDevice *device,
                                                                               size_t *length);

/**
 * Moves an object in as one of extents, at its canonical place. Parts of the device that the volume takes up.
 *
 * @device: a VirdConfigStorageVolSourceDevice
 * @item: a VirdConfigStorageVolExtent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_source_device_add_extent(VirdConfigStorageVolSourceDevice *device,
                                                      VirdConfigStorageVolExtent *item,
                                                      VirdError **error);

/**
 * Removes one of extents. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @device: a VirdConfigStorageVolSourceDevice
 * @item: a VirdConfigStorageVolExtent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_source_device_remove_extent(VirdConfigStorageVolSourceDevice *device,
                                                         VirdConfigStorageVolExtent *item,
                                                         VirdError **error);

/**
 * Replaces all of extents. Parts of the device that the volume takes up.
 *
 * @device: a VirdConfigStorageVolSourceDevice
 * @items: (nullable) (array length=length) (element-type VirdConfigStorageVolExtent): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_source_device_set_extents(VirdConfigStorageVolSourceDevice *device,
                                                       VirdConfigStorageVolExtent *const *items,
                                                       size_t length,
                                                       VirdError **error);

/**
 * Removes all of extents.
 *
 * @device: a VirdConfigStorageVolSourceDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_source_device_clear_extents(VirdConfigStorageVolSourceDevice *device,
                                                         VirdError **error);

/**
 * The type id of VirdConfigStorageVolExtent.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_VOL_EXTENT
 * Since: 0.1
 */
VirdType vird_config_storage_vol_extent_get_type(void);

/**
 * Takes another reference.
 *
 * @extent: (nullable): a VirdConfigStorageVolExtent
 *
 * Returns: (transfer full) (nullable): @extent itself; NULL if it is no VirdConfigStorageVolExtent
 * Since: 0.1
 */
VirdConfigStorageVolExtent *vird_config_storage_vol_extent_ref(VirdConfigStorageVolExtent *extent);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @extent: (nullable): a VirdConfigStorageVolExtent, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_vol_extent_unref(VirdConfigStorageVolExtent *extent);

/**
 * Makes a new VirdConfigStorageVolExtent in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStorageVolExtent *vird_config_storage_vol_extent_new(void);

/**
 * Reads a VirdConfigStorageVolExtent from XML text whose root is <extent>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStorageVolExtent *vird_config_storage_vol_extent_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Where it begins, in bytes. XML: @start.
 *
 * @extent: a VirdConfigStorageVolExtent
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_vol_extent_get_start(VirdConfigStorageVolExtent *extent);

/**
 * Sets start. Where it begins, in bytes.
 *
 * @extent: a VirdConfigStorageVolExtent
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_extent_set_start(VirdConfigStorageVolExtent *extent,
                                              uint64_t value,
                                              VirdError **error);

/**
 * Whether start is there.
 *
 * @extent: a VirdConfigStorageVolExtent
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_vol_extent_has_start(VirdConfigStorageVolExtent *extent);

/**
 * Removes start.
 *
 * @extent: a VirdConfigStorageVolExtent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_extent_unset_start(VirdConfigStorageVolExtent *extent,
                                                VirdError **error);

/**
 * Where it ends, in bytes. XML: @end.
 *
 * @extent: a VirdConfigStorageVolExtent
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_vol_extent_get_end(VirdConfigStorageVolExtent *extent);

/**
 * Sets end. Where it ends, in bytes.
 *
 * @extent: a VirdConfigStorageVolExtent
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_extent_set_end(VirdConfigStorageVolExtent *extent,
                                            uint64_t value,
                                            VirdError **error);

/**
 * Whether end is there.
 *
 * @extent: a VirdConfigStorageVolExtent
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_vol_extent_has_end(VirdConfigStorageVolExtent *extent);

/**
 * Removes end.
 *
 * @extent: a VirdConfigStorageVolExtent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_extent_unset_end(VirdConfigStorageVolExtent *extent,
                                              VirdError **error);

/**
 * The type id of VirdConfigStorageVolTarget.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_VOL_TARGET
 * Since: 0.1
 */
VirdType vird_config_storage_vol_target_get_type(void);

/**
 * Takes another reference.
 *
 * @target: (nullable): a VirdConfigStorageVolTarget
 *
 * Returns: (transfer full) (nullable): @target itself; NULL if it is no VirdConfigStorageVolTarget
 * Since: 0.1
 */
VirdConfigStorageVolTarget *vird_config_storage_vol_target_ref(VirdConfigStorageVolTarget *target);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @target: (nullable): a VirdConfigStorageVolTarget, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_vol_target_unref(VirdConfigStorageVolTarget *target);

/**
 * Makes a new VirdConfigStorageVolTarget in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStorageVolTarget *vird_config_storage_vol_target_new(void);

/**
 * Reads a VirdConfigStorageVolTarget from XML text whose root is <target>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStorageVolTarget *vird_config_storage_vol_target_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Path of the volume. XML: path.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_target_get_path(VirdConfigStorageVolTarget *target);

/**
 * Sets path. Path of the volume.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_path(VirdConfigStorageVolTarget *target,
                                             const char *value,
                                             VirdError **error);

/**
 * Image format of a file, or type of a partition. XML: format/@type.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_target_get_format(VirdConfigStorageVolTarget *target);

/**
 * Sets format. Image format of a file, or type of a partition.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_format(VirdConfigStorageVolTarget *target,
                                               const char *value,
                                               VirdError **error);

/**
 * Owner and permissions of the file. XML: permissions.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_vol_target_get_permissions(VirdConfigStorageVolTarget *target);

/**
 * Gives permissions, made at its place if it is not there. Owner and permissions of the file.
 *
 * @target: a VirdConfigStorageVolTarget
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_vol_target_ensure_permissions(VirdConfigStorageVolTarget *target,
                                                                                VirdError **error);

/**
 * Moves an object in as permissions, in place of the one that is there. Owner and permissions of the file.
 *
 * @target: a VirdConfigStorageVolTarget
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_permissions(VirdConfigStorageVolTarget *target,
                                                    VirdConfigStoragePermissions *child,
                                                    VirdError **error);

/**
 * When the file was last read, in seconds since 1970, with a fraction. XML: timestamps/atime.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_target_get_access_time(VirdConfigStorageVolTarget *target);

/**
 * Sets access_time. When the file was last read, in seconds since 1970, with a fraction.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_access_time(VirdConfigStorageVolTarget *target,
                                                    const char *value,
                                                    VirdError **error);

/**
 * When the file was last written, in seconds since 1970, with a fraction. XML: timestamps/mtime.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_target_get_modification_time(VirdConfigStorageVolTarget *target);

/**
 * Sets modification_time. When the file was last written, in seconds since 1970, with a fraction.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_modification_time(VirdConfigStorageVolTarget *target,
                                                          const char *value,
                                                          VirdError **error);

/**
 * When the file's owner or permissions last changed, in seconds since 1970, with a fraction. XML: timestamps/ctime.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_target_get_change_time(VirdConfigStorageVolTarget *target);

/**
 * Sets change_time. When the file's owner or permissions last changed, in seconds since 1970, with a fraction.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_change_time(VirdConfigStorageVolTarget *target,
                                                    const char *value,
                                                    VirdError **error);

/**
 * When the file was made, in seconds since 1970, with a fraction. XML: timestamps/btime.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_target_get_birth_time(VirdConfigStorageVolTarget *target);

/**
 * Sets birth_time. When the file was made, in seconds since 1970, with a fraction.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_birth_time(VirdConfigStorageVolTarget *target,
                                                   const char *value,
                                                   VirdError **error);

/**
 * How the content is encrypted. XML: encryption.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_storage_vol_target_get_encryption(VirdConfigStorageVolTarget *target);

/**
 * Gives encryption, made at its place if it is not there. How the content is encrypted.
 *
 * @target: a VirdConfigStorageVolTarget
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_storage_vol_target_ensure_encryption(VirdConfigStorageVolTarget *target,
                                                                                 VirdError **error);

/**
 * Moves an object in as encryption, in place of the one that is there. How the content is encrypted.
 *
 * @target: a VirdConfigStorageVolTarget
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_encryption(VirdConfigStorageVolTarget *target,
                                                   VirdConfigDomainDiskEncryption *child,
                                                   VirdError **error);

/**
 * Least version of QEMU that can read a qcow2 image, as `1.1`. XML: compat.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_target_get_compat(VirdConfigStorageVolTarget *target);

/**
 * Sets compat. Least version of QEMU that can read a qcow2 image, as `1.1`.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_compat(VirdConfigStorageVolTarget *target,
                                               const char *value,
                                               VirdError **error);

/**
 * True if the file is not copied when written to, on btrfs. XML: nocow.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_storage_vol_target_get_nocow(VirdConfigStorageVolTarget *target);

/**
 * Sets nocow. True if the file is not copied when written to, on btrfs.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_nocow(VirdConfigStorageVolTarget *target,
                                              bool value,
                                              VirdError **error);

/**
 * Size of a cluster of a qcow2 image, in bytes. XML: clusterSize.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_vol_target_get_cluster_size(VirdConfigStorageVolTarget *target);

/**
 * Sets cluster_size. Size of a cluster of a qcow2 image, in bytes.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_cluster_size(VirdConfigStorageVolTarget *target,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether cluster_size is there.
 *
 * @target: a VirdConfigStorageVolTarget
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_vol_target_has_cluster_size(VirdConfigStorageVolTarget *target);

/**
 * Removes cluster_size.
 *
 * @target: a VirdConfigStorageVolTarget
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_unset_cluster_size(VirdConfigStorageVolTarget *target,
                                                       VirdError **error);

/**
 * Names of features of a qcow2 image, such as `lazy_refcounts` or `extended_l2`. XML: the children of features.
 *
 * @target: a VirdConfigStorageVolTarget
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_storage_vol_target_get_features(VirdConfigStorageVolTarget *target,
                                                   size_t *length);

/**
 * Adds one to features. Names of features of a qcow2 image, such as `lazy_refcounts` or `extended_l2`.
 *
 * @target: a VirdConfigStorageVolTarget
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_add_feature(VirdConfigStorageVolTarget *target,
                                                const char *value,
                                                VirdError **error);

/**
 * Replaces all of features. Names of features of a qcow2 image, such as `lazy_refcounts` or `extended_l2`.
 *
 * @target: a VirdConfigStorageVolTarget
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_set_features(VirdConfigStorageVolTarget *target,
                                                 const char *const *values,
                                                 VirdError **error);

/**
 * Removes all of features.
 *
 * @target: a VirdConfigStorageVolTarget
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_target_clear_features(VirdConfigStorageVolTarget *target,
                                                   VirdError **error);

/**
 * The type id of VirdConfigStorageVolBackingStore.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_VOL_BACKING_STORE
 * Since: 0.1
 */
VirdType vird_config_storage_vol_backing_store_get_type(void);

/**
 * Takes another reference.
 *
 * @store: (nullable): a VirdConfigStorageVolBackingStore
 *
 * Returns: (transfer full) (nullable): @store itself; NULL if it is no VirdConfigStorageVolBackingStore
 * Since: 0.1
 */
VirdConfigStorageVolBackingStore *vird_config_storage_vol_backing_store_ref(VirdConfigStorageVolBackingStore *store);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @store: (nullable): a VirdConfigStorageVolBackingStore, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_vol_backing_store_unref(VirdConfigStorageVolBackingStore *store);

/**
 * Makes a new VirdConfigStorageVolBackingStore in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStorageVolBackingStore *vird_config_storage_vol_backing_store_new(void);

/**
 * Reads a VirdConfigStorageVolBackingStore from XML text whose root is <backingStore>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStorageVolBackingStore *vird_config_storage_vol_backing_store_new_from_xml(const char *xml,
                                                                                     VirdError **error);

/**
 * Path of the image. XML: path.
 *
 * @store: a VirdConfigStorageVolBackingStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_backing_store_get_path(VirdConfigStorageVolBackingStore *store);

/**
 * Sets path. Path of the image.
 *
 * @store: a VirdConfigStorageVolBackingStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_backing_store_set_path(VirdConfigStorageVolBackingStore *store,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Format of the image; the same names as for a volume. XML: format/@type.
 *
 * @store: a VirdConfigStorageVolBackingStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_backing_store_get_format(VirdConfigStorageVolBackingStore *store);

/**
 * Sets format. Format of the image; the same names as for a volume.
 *
 * @store: a VirdConfigStorageVolBackingStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_backing_store_set_format(VirdConfigStorageVolBackingStore *store,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Owner and permissions of the file; reported by libvirt. XML: permissions.
 *
 * @store: a VirdConfigStorageVolBackingStore
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_vol_backing_store_get_permissions(VirdConfigStorageVolBackingStore *store);

/**
 * Gives permissions, made at its place if it is not there. Owner and permissions of the file; reported by libvirt.
 *
 * @store: a VirdConfigStorageVolBackingStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_vol_backing_store_ensure_permissions(VirdConfigStorageVolBackingStore *store,
                                                                                       VirdError **error);

/**
 * Moves an object in as permissions, in place of the one that is there. Owner and permissions of the file; reported by libvirt.
 *
 * @store: a VirdConfigStorageVolBackingStore
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_vol_backing_store_set_permissions(VirdConfigStorageVolBackingStore *store,
                                                           VirdConfigStoragePermissions *child,
                                                           VirdError **error);

/**
 * When the file was last read, in seconds since 1970, with a fraction. XML: timestamps/atime.
 *
 * @store: a VirdConfigStorageVolBackingStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_backing_store_get_access_time(VirdConfigStorageVolBackingStore *store);

/**
 * Sets access_time. When the file was last read, in seconds since 1970, with a fraction.
 *
 * @store: a VirdConfigStorageVolBackingStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_backing_store_set_access_time(VirdConfigStorageVolBackingStore *store,
                                                           const char *value,
                                                           VirdError **error);

/**
 * When the file was last written, in seconds since 1970, with a fraction. XML: timestamps/mtime.
 *
 * @store: a VirdConfigStorageVolBackingStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_backing_store_get_modification_time(VirdConfigStorageVolBackingStore *store);

/**
 * Sets modification_time. When the file was last written, in seconds since 1970, with a fraction.
 *
 * @store: a VirdConfigStorageVolBackingStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_backing_store_set_modification_time(VirdConfigStorageVolBackingStore *store,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * When the file's owner or permissions last changed, in seconds since 1970, with a fraction. XML: timestamps/ctime.
 *
 * @store: a VirdConfigStorageVolBackingStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_backing_store_get_change_time(VirdConfigStorageVolBackingStore *store);

/**
 * Sets change_time. When the file's owner or permissions last changed, in seconds since 1970, with a fraction.
 *
 * @store: a VirdConfigStorageVolBackingStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_backing_store_set_change_time(VirdConfigStorageVolBackingStore *store,
                                                           const char *value,
                                                           VirdError **error);

/**
 * When the file was made, in seconds since 1970, with a fraction. XML: timestamps/btime.
 *
 * @store: a VirdConfigStorageVolBackingStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_vol_backing_store_get_birth_time(VirdConfigStorageVolBackingStore *store);

/**
 * Sets birth_time. When the file was made, in seconds since 1970, with a fraction.
 *
 * @store: a VirdConfigStorageVolBackingStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_vol_backing_store_set_birth_time(VirdConfigStorageVolBackingStore *store,
                                                          const char *value,
                                                          VirdError **error);

#define VIRD_TYPE_CONFIG_STORAGE_VOL (vird_config_storage_vol_get_type ())
#define VIRD_CONFIG_STORAGE_VOL(object) ((VirdConfigStorageVol *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_VOL))
#define VIRD_IS_CONFIG_STORAGE_VOL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_VOL))
#define VIRD_TYPE_CONFIG_STORAGE_VOL_SOURCE_DEVICE (vird_config_storage_vol_source_device_get_type ())
#define VIRD_CONFIG_STORAGE_VOL_SOURCE_DEVICE(object) ((VirdConfigStorageVolSourceDevice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_VOL_SOURCE_DEVICE))
#define VIRD_IS_CONFIG_STORAGE_VOL_SOURCE_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_VOL_SOURCE_DEVICE))
#define VIRD_TYPE_CONFIG_STORAGE_VOL_EXTENT (vird_config_storage_vol_extent_get_type ())
#define VIRD_CONFIG_STORAGE_VOL_EXTENT(object) ((VirdConfigStorageVolExtent *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_VOL_EXTENT))
#define VIRD_IS_CONFIG_STORAGE_VOL_EXTENT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_VOL_EXTENT))
#define VIRD_TYPE_CONFIG_STORAGE_VOL_TARGET (vird_config_storage_vol_target_get_type ())
#define VIRD_CONFIG_STORAGE_VOL_TARGET(object) ((VirdConfigStorageVolTarget *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_VOL_TARGET))
#define VIRD_IS_CONFIG_STORAGE_VOL_TARGET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_VOL_TARGET))
#define VIRD_TYPE_CONFIG_STORAGE_VOL_BACKING_STORE (vird_config_storage_vol_backing_store_get_type ())
#define VIRD_CONFIG_STORAGE_VOL_BACKING_STORE(object) ((VirdConfigStorageVolBackingStore *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_VOL_BACKING_STORE))
#define VIRD_IS_CONFIG_STORAGE_VOL_BACKING_STORE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_VOL_BACKING_STORE))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_STORAGE_VOL_H */
