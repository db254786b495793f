/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Storage pools: where volumes are kept, and what kinds of pools a host can have.
 */

#ifndef VIRTDESIGNER_CONFIG_STORAGE_POOL_H
#define VIRTDESIGNER_CONFIG_STORAGE_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigStoragePool.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL
 * Since: 0.1
 */
VirdType vird_config_storage_pool_get_type(void);

/**
 * Takes another reference.
 *
 * @pool: (nullable): a VirdConfigStoragePool
 *
 * Returns: (transfer full) (nullable): @pool itself; NULL if it is no VirdConfigStoragePool
 * Since: 0.1
 */
VirdConfigStoragePool *vird_config_storage_pool_ref(VirdConfigStoragePool *pool);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pool: (nullable): a VirdConfigStoragePool, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_unref(VirdConfigStoragePool *pool);

/**
 * Makes a new VirdConfigStoragePool in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePool *vird_config_storage_pool_new(void);

/**
 * Reads a VirdConfigStoragePool from XML text whose root is <pool>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePool *vird_config_storage_pool_new_from_xml(const char *xml, VirdError **error);

/**
 * What the pool is made of. XML: @type.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: the value; VIRD_CONFIG_STORAGE_POOL_TYPE_UNKNOWN if absent; VIRD_CONFIG_STORAGE_POOL_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigStoragePoolType vird_config_storage_pool_get_pool_type(VirdConfigStoragePool *pool);

/**
 * What the pool is made of. XML: @type. As the text that the document has, known or not.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_get_pool_type_text(VirdConfigStoragePool *pool);

/**
 * Sets pool_type. What the pool is made of.
 *
 * @pool: a VirdConfigStoragePool
 * @value: a VirdConfigStoragePoolType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_pool_type(VirdConfigStoragePool *pool,
                                            VirdConfigStoragePoolType value,
                                            VirdError **error);

/**
 * Sets pool_type to any text, also one that this version does not know. What the pool is made of.
 *
 * @pool: a VirdConfigStoragePool
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_pool_type_text(VirdConfigStoragePool *pool,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether pool_type is there.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_has_pool_type(VirdConfigStoragePool *pool);

/**
 * Removes pool_type.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_unset_pool_type(VirdConfigStoragePool *pool, VirdError **error);

/**
 * Name of the pool, unique on its host. XML: name.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_get_name(VirdConfigStoragePool *pool);

/**
 * Sets name. Name of the pool, unique on its host.
 *
 * @pool: a VirdConfigStoragePool
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_name(VirdConfigStoragePool *pool,
                                       const char *value,
                                       VirdError **error);

/**
 * Identifier of the pool, as 8-4-4-4-12 hexadecimal digits. XML: uuid.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_get_uuid(VirdConfigStoragePool *pool);

/**
 * Sets uuid. Identifier of the pool, as 8-4-4-4-12 hexadecimal digits.
 *
 * @pool: a VirdConfigStoragePool
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_uuid(VirdConfigStoragePool *pool,
                                       const char *value,
                                       VirdError **error);

/**
 * Size of the pool, in bytes; reported by libvirt. XML: capacity.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_pool_get_capacity(VirdConfigStoragePool *pool);

/**
 * Sets capacity. Size of the pool, in bytes; reported by libvirt.
 *
 * @pool: a VirdConfigStoragePool
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_capacity(VirdConfigStoragePool *pool,
                                           uint64_t value,
                                           VirdError **error);

/**
 * Whether capacity is there.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_has_capacity(VirdConfigStoragePool *pool);

/**
 * Removes capacity.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_unset_capacity(VirdConfigStoragePool *pool, VirdError **error);

/**
 * How much of the pool is in use, in bytes; reported by libvirt. XML: allocation.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_pool_get_allocation(VirdConfigStoragePool *pool);

/**
 * Sets allocation. How much of the pool is in use, in bytes; reported by libvirt.
 *
 * @pool: a VirdConfigStoragePool
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_allocation(VirdConfigStoragePool *pool,
                                             uint64_t value,
                                             VirdError **error);

/**
 * Whether allocation is there.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_has_allocation(VirdConfigStoragePool *pool);

/**
 * Removes allocation.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_unset_allocation(VirdConfigStoragePool *pool, VirdError **error);

/**
 * How much of the pool is free, in bytes; reported by libvirt. XML: available.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_pool_get_available(VirdConfigStoragePool *pool);

/**
 * Sets available. How much of the pool is free, in bytes; reported by libvirt.
 *
 * @pool: a VirdConfigStoragePool
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_available(VirdConfigStoragePool *pool,
                                            uint64_t value,
                                            VirdError **error);

/**
 * Whether available is there.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_has_available(VirdConfigStoragePool *pool);

/**
 * Removes available.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_unset_available(VirdConfigStoragePool *pool, VirdError **error);

/**
 * Whether files of a pool on btrfs are copied when written to. XML: features/cow/@state.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_storage_pool_get_copy_on_write(VirdConfigStoragePool *pool);

/**
 * Sets copy_on_write. Whether files of a pool on btrfs are copied when written to.
 *
 * @pool: a VirdConfigStoragePool
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_copy_on_write(VirdConfigStoragePool *pool,
                                                bool value,
                                                VirdError **error);

/**
 * Whether copy_on_write is there.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_has_copy_on_write(VirdConfigStoragePool *pool);

/**
 * Removes copy_on_write.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_unset_copy_on_write(VirdConfigStoragePool *pool, VirdError **error);

/**
 * Where the pool's storage comes from. XML: source.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigStoragePoolSource *vird_config_storage_pool_get_source(VirdConfigStoragePool *pool);

/**
 * Gives source, made at its place if it is not there. Where the pool's storage comes from.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigStoragePoolSource *vird_config_storage_pool_ensure_source(VirdConfigStoragePool *pool,
                                                                    VirdError **error);

/**
 * Moves an object in as source, in place of the one that is there. Where the pool's storage comes from.
 *
 * @pool: a VirdConfigStoragePool
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_set_source(VirdConfigStoragePool *pool,
                                         VirdConfigStoragePoolSource *child,
                                         VirdError **error);

/**
 * Where the pool is found on the host. XML: target.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigStoragePoolTarget *vird_config_storage_pool_get_target(VirdConfigStoragePool *pool);

/**
 * Gives target, made at its place if it is not there. Where the pool is found on the host.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigStoragePoolTarget *vird_config_storage_pool_ensure_target(VirdConfigStoragePool *pool,
                                                                    VirdError **error);

/**
 * Moves an object in as target, in place of the one that is there. Where the pool is found on the host.
 *
 * @pool: a VirdConfigStoragePool
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_set_target(VirdConfigStoragePool *pool,
                                         VirdConfigStoragePoolTarget *child,
                                         VirdError **error);

/**
 * How the allocation of volumes is found; `capacity` is fast, but counts them as full. XML: refresh/volume/@allocation.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: the value; VIRD_CONFIG_STORAGE_POOL_REFRESH_ALLOCATION_DEFAULT if absent; VIRD_CONFIG_STORAGE_POOL_REFRESH_ALLOCATION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigStoragePoolRefreshAllocation vird_config_storage_pool_get_refresh_volume_allocation(VirdConfigStoragePool *pool);

/**
 * How the allocation of volumes is found; `capacity` is fast, but counts them as full. XML: refresh/volume/@allocation. As the text that the document has, known or not.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_get_refresh_volume_allocation_text(VirdConfigStoragePool *pool);

/**
 * Sets refresh_volume_allocation. How the allocation of volumes is found; `capacity` is fast, but counts them as full.
 *
 * @pool: a VirdConfigStoragePool
 * @value: a VirdConfigStoragePoolRefreshAllocation
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_refresh_volume_allocation(VirdConfigStoragePool *pool,
                                                            VirdConfigStoragePoolRefreshAllocation value,
                                                            VirdError **error);

/**
 * Sets refresh_volume_allocation to any text, also one that this version does not know. How the allocation of volumes is found; `capacity` is fast, but counts them as full.
 *
 * @pool: a VirdConfigStoragePool
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_refresh_volume_allocation_text(VirdConfigStoragePool *pool,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * Whether refresh_volume_allocation is there.
 *
 * @pool: a VirdConfigStoragePool
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_has_refresh_volume_allocation(VirdConfigStoragePool *pool);

/**
 * Removes refresh_volume_allocation.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_unset_refresh_volume_allocation(VirdConfigStoragePool *pool,
                                                              VirdError **error);

/**
 * Options to mount a file system with, unsupported by libvirt. XML: fs:mount_opts/fs:option/@name.
 *
 * @pool: a VirdConfigStoragePool
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_storage_pool_get_mount_options(VirdConfigStoragePool *pool,
                                                  size_t *length);

/**
 * Adds one to mount_options. Options to mount a file system with, unsupported by libvirt.
 *
 * @pool: a VirdConfigStoragePool
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_add_mount_option(VirdConfigStoragePool *pool,
                                               const char *value,
                                               VirdError **error);

/**
 * Replaces all of mount_options. Options to mount a file system with, unsupported by libvirt.
 *
 * @pool: a VirdConfigStoragePool
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_set_mount_options(VirdConfigStoragePool *pool,
                                                const char *const *values,
                                                VirdError **error);

/**
 * Removes all of mount_options.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_clear_mount_options(VirdConfigStoragePool *pool, VirdError **error);

/**
 * Options for the RBD library, unsupported by libvirt. XML: rbd:config_opts/rbd:option.
 *
 * @pool: a VirdConfigStoragePool
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStoragePoolRbdOption): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStoragePoolRbdOption **vird_config_storage_pool_get_rbd_options(VirdConfigStoragePool *pool,
                                                                          size_t *length);

/**
 * Moves an object in as one of rbd_options, at its canonical place. Options for the RBD library, unsupported by libvirt.
 *
 * @pool: a VirdConfigStoragePool
 * @item: a VirdConfigStoragePoolRbdOption
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_add_rbd_option(VirdConfigStoragePool *pool,
                                             VirdConfigStoragePoolRbdOption *item,
                                             VirdError **error);

/**
 * Removes one of rbd_options. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @pool: a VirdConfigStoragePool
 * @item: a VirdConfigStoragePoolRbdOption
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_remove_rbd_option(VirdConfigStoragePool *pool,
                                                VirdConfigStoragePoolRbdOption *item,
                                                VirdError **error);

/**
 * Replaces all of rbd_options. Options for the RBD library, unsupported by libvirt.
 *
 * @pool: a VirdConfigStoragePool
 * @items: (nullable) (array length=length) (element-type VirdConfigStoragePoolRbdOption): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_set_rbd_options(VirdConfigStoragePool *pool,
                                              VirdConfigStoragePoolRbdOption *const *items,
                                              size_t length,
                                              VirdError **error);

/**
 * Removes all of rbd_options.
 *
 * @pool: a VirdConfigStoragePool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_clear_rbd_options(VirdConfigStoragePool *pool, VirdError **error);

/**
 * The type id of VirdConfigStoragePoolSource.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE
 * Since: 0.1
 */
VirdType vird_config_storage_pool_source_get_type(void);

/**
 * Takes another reference.
 *
 * @source: (nullable): a VirdConfigStoragePoolSource
 *
 * Returns: (transfer full) (nullable): @source itself; NULL if it is no VirdConfigStoragePoolSource
 * Since: 0.1
 */
VirdConfigStoragePoolSource *vird_config_storage_pool_source_ref(VirdConfigStoragePoolSource *source);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @source: (nullable): a VirdConfigStoragePoolSource, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_source_unref(VirdConfigStoragePoolSource *source);

/**
 * Makes a new VirdConfigStoragePoolSource in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolSource *vird_config_storage_pool_source_new(void);

/**
 * Reads a VirdConfigStoragePoolSource from XML text whose root is <source>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolSource *vird_config_storage_pool_source_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Host name or IP address of the first server. XML: host/@name.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_host(VirdConfigStoragePoolSource *source);

/**
 * Sets host. Host name or IP address of the first server.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_host(VirdConfigStoragePoolSource *source,
                                              const char *value,
                                              VirdError **error);

/**
 * The servers. XML: host.
 *
 * @source: a VirdConfigStoragePoolSource
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStoragePoolSourceHost): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStoragePoolSourceHost **vird_config_storage_pool_source_get_hosts(VirdConfigStoragePoolSource *source,
                                                                            size_t *length);

/**
 * Moves an object in as one of hosts, at its canonical place. The servers.
 *
 * @source: a VirdConfigStoragePoolSource
 * @item: a VirdConfigStoragePoolSourceHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_source_add_host(VirdConfigStoragePoolSource *source,
                                              VirdConfigStoragePoolSourceHost *item,
                                              VirdError **error);

/**
 * Removes one of hosts. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @source: a VirdConfigStoragePoolSource
 * @item: a VirdConfigStoragePoolSourceHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_remove_host(VirdConfigStoragePoolSource *source,
                                                 VirdConfigStoragePoolSourceHost *item,
                                                 VirdError **error);

/**
 * Replaces all of hosts. The servers.
 *
 * @source: a VirdConfigStoragePoolSource
 * @items: (nullable) (array length=length) (element-type VirdConfigStoragePoolSourceHost): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_hosts(VirdConfigStoragePoolSource *source,
                                               VirdConfigStoragePoolSourceHost *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of hosts.
 *
 * @source: a VirdConfigStoragePoolSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_clear_hosts(VirdConfigStoragePoolSource *source,
                                                 VirdError **error);

/**
 * Path of the first device, or the name of an iSCSI target. XML: device/@path.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_device_path(VirdConfigStoragePoolSource *source);

/**
 * Sets device_path. Path of the first device, or the name of an iSCSI target.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_device_path(VirdConfigStoragePoolSource *source,
                                                     const char *value,
                                                     VirdError **error);

/**
 * The devices. XML: device.
 *
 * @source: a VirdConfigStoragePoolSource
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStoragePoolSourceDevice): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStoragePoolSourceDevice **vird_config_storage_pool_source_get_devices(VirdConfigStoragePoolSource *source,
                                                                                size_t *length);

/**
 * Moves an object in as one of devices, at its canonical place. The devices.
 *
 * @source: a VirdConfigStoragePoolSource
 * @item: a VirdConfigStoragePoolSourceDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_source_add_device(VirdConfigStoragePoolSource *source,
                                                VirdConfigStoragePoolSourceDevice *item,
                                                VirdError **error);

/**
 * Removes one of devices. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @source: a VirdConfigStoragePoolSource
 * @item: a VirdConfigStoragePoolSourceDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_remove_device(VirdConfigStoragePoolSource *source,
                                                   VirdConfigStoragePoolSourceDevice *item,
                                                   VirdError **error);

/**
 * Replaces all of devices. The devices.
 *
 * @source: a VirdConfigStoragePoolSource
 * @items: (nullable) (array length=length) (element-type VirdConfigStoragePoolSourceDevice): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_devices(VirdConfigStoragePoolSource *source,
                                                 VirdConfigStoragePoolSourceDevice *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of devices.
 *
 * @source: a VirdConfigStoragePoolSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_clear_devices(VirdConfigStoragePoolSource *source,
                                                   VirdError **error);

/**
 * Directory on the server or the host. XML: dir/@path.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_directory(VirdConfigStoragePoolSource *source);

/**
 * Sets directory. Directory on the server or the host.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_directory(VirdConfigStoragePoolSource *source,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Name of a SCSI adapter, such as `scsi_host1`. XML: adapter/@name.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_adapter(VirdConfigStoragePoolSource *source);

/**
 * Sets adapter. Name of a SCSI adapter, such as `scsi_host1`.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_adapter(VirdConfigStoragePoolSource *source,
                                                 const char *value,
                                                 VirdError **error);

/**
 * A SCSI adapter, in every detail. XML: adapter.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainHostdevAdapter *vird_config_storage_pool_source_get_host_adapter(VirdConfigStoragePoolSource *source);

/**
 * Gives host_adapter, made at its place if it is not there. A SCSI adapter, in every detail.
 *
 * @source: a VirdConfigStoragePoolSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainHostdevAdapter *vird_config_storage_pool_source_ensure_host_adapter(VirdConfigStoragePoolSource *source,
                                                                                    VirdError **error);

/**
 * Moves an object in as host_adapter, in place of the one that is there. A SCSI adapter, in every detail.
 *
 * @source: a VirdConfigStoragePoolSource
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_host_adapter(VirdConfigStoragePoolSource *source,
                                                      VirdConfigDomainHostdevAdapter *child,
                                                      VirdError **error);

/**
 * Name of the volume group, RBD pool or Gluster volume. XML: name.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_name(VirdConfigStoragePoolSource *source);

/**
 * Sets name. Name of the volume group, RBD pool or Gluster volume.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_name(VirdConfigStoragePoolSource *source,
                                              const char *value,
                                              VirdError **error);

/**
 * Names, where there are several. XML: name.
 *
 * @source: a VirdConfigStoragePoolSource
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_storage_pool_source_get_names(VirdConfigStoragePoolSource *source,
                                                 size_t *length);

/**
 * Adds one to names. Names, where there are several.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_add_name(VirdConfigStoragePoolSource *source,
                                              const char *value,
                                              VirdError **error);

/**
 * Replaces all of names. Names, where there are several.
 *
 * @source: a VirdConfigStoragePoolSource
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_names(VirdConfigStoragePoolSource *source,
                                               const char *const *values,
                                               VirdError **error);

/**
 * Removes all of names.
 *
 * @source: a VirdConfigStoragePoolSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_clear_names(VirdConfigStoragePoolSource *source,
                                                 VirdError **error);

/**
 * Name of the iSCSI initiator. XML: initiator/iqn/@name.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_initiator_iqn(VirdConfigStoragePoolSource *source);

/**
 * Sets initiator_iqn. Name of the iSCSI initiator.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_initiator_iqn(VirdConfigStoragePoolSource *source,
                                                       const char *value,
                                                       VirdError **error);

/**
 * How the server checks who logs in. XML: auth/@type.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: the value; VIRD_CONFIG_STORAGE_POOL_AUTH_TYPE_UNKNOWN if absent; VIRD_CONFIG_STORAGE_POOL_AUTH_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigStoragePoolAuthType vird_config_storage_pool_source_get_auth_type(VirdConfigStoragePoolSource *source);

/**
 * How the server checks who logs in. XML: auth/@type. As the text that the document has, known or not.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_auth_type_text(VirdConfigStoragePoolSource *source);

/**
 * Sets auth_type. How the server checks who logs in.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: a VirdConfigStoragePoolAuthType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_auth_type(VirdConfigStoragePoolSource *source,
                                                   VirdConfigStoragePoolAuthType value,
                                                   VirdError **error);

/**
 * Sets auth_type to any text, also one that this version does not know. How the server checks who logs in.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_auth_type_text(VirdConfigStoragePoolSource *source,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether auth_type is there.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_source_has_auth_type(VirdConfigStoragePoolSource *source);

/**
 * Removes auth_type.
 *
 * @source: a VirdConfigStoragePoolSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_unset_auth_type(VirdConfigStoragePoolSource *source,
                                                     VirdError **error);

/**
 * User to log in as. XML: auth/@username.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_auth_username(VirdConfigStoragePoolSource *source);

/**
 * Sets auth_username. User to log in as.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_auth_username(VirdConfigStoragePoolSource *source,
                                                       const char *value,
                                                       VirdError **error);

/**
 * UUID of the libvirt secret with the password. XML: auth/secret/@uuid.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_auth_secret_uuid(VirdConfigStoragePoolSource *source);

/**
 * Sets auth_secret_uuid. UUID of the libvirt secret with the password.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_auth_secret_uuid(VirdConfigStoragePoolSource *source,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Usage by which the libvirt secret is found. XML: auth/secret/@usage.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_auth_secret_usage(VirdConfigStoragePoolSource *source);

/**
 * Sets auth_secret_usage. Usage by which the libvirt secret is found.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_auth_secret_usage(VirdConfigStoragePoolSource *source,
                                                           const char *value,
                                                           VirdError **error);

/**
 * File system, partition table or volume manager of the source. XML: format/@type.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_format(VirdConfigStoragePoolSource *source);

/**
 * Sets format. File system, partition table or volume manager of the source.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_format(VirdConfigStoragePoolSource *source,
                                                const char *value,
                                                VirdError **error);

/**
 * Vendor, where a document has it inside the format. XML: format/vendor/@name.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_format_vendor(VirdConfigStoragePoolSource *source);

/**
 * Sets format_vendor. Vendor, where a document has it inside the format.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_format_vendor(VirdConfigStoragePoolSource *source,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Product, where a document has it inside the format. XML: format/product/@name.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_format_product(VirdConfigStoragePoolSource *source);

/**
 * Sets format_product. Product, where a document has it inside the format.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_format_product(VirdConfigStoragePoolSource *source,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Version of the NFS protocol to use. XML: protocol/@ver.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_protocol_version(VirdConfigStoragePoolSource *source);

/**
 * Sets protocol_version. Version of the NFS protocol to use.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_protocol_version(VirdConfigStoragePoolSource *source,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Vendor of the storage. XML: vendor/@name.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_vendor(VirdConfigStoragePoolSource *source);

/**
 * Sets vendor. Vendor of the storage.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_vendor(VirdConfigStoragePoolSource *source,
                                                const char *value,
                                                VirdError **error);

/**
 * Product name of the storage. XML: product/@name.
 *
 * @source: a VirdConfigStoragePoolSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_get_product(VirdConfigStoragePoolSource *source);

/**
 * Sets product. Product name of the storage.
 *
 * @source: a VirdConfigStoragePoolSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_set_product(VirdConfigStoragePoolSource *source,
                                                 const char *value,
                                                 VirdError **error);

/**
 * The type id of VirdConfigStoragePoolSourceHost.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE_HOST
 * Since: 0.1
 */
VirdType vird_config_storage_pool_source_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigStoragePoolSourceHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigStoragePoolSourceHost
 * Since: 0.1
 */
VirdConfigStoragePoolSourceHost *vird_config_storage_pool_source_host_ref(VirdConfigStoragePoolSourceHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigStoragePoolSourceHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_source_host_unref(VirdConfigStoragePoolSourceHost *host);

/**
 * Makes a new VirdConfigStoragePoolSourceHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolSourceHost *vird_config_storage_pool_source_host_new(void);

/**
 * Reads a VirdConfigStoragePoolSourceHost from XML text whose root is <host>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolSourceHost *vird_config_storage_pool_source_host_new_from_xml(const char *xml,
                                                                                   VirdError **error);

/**
 * Host name or IP address. XML: @name.
 *
 * @host: a VirdConfigStoragePoolSourceHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_host_get_name(VirdConfigStoragePoolSourceHost *host);

/**
 * Sets name. Host name or IP address.
 *
 * @host: a VirdConfigStoragePoolSourceHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_host_set_name(VirdConfigStoragePoolSourceHost *host,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Port; -1 or absent is that of the protocol. XML: @port.
 *
 * @host: a VirdConfigStoragePoolSourceHost
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_storage_pool_source_host_get_port(VirdConfigStoragePoolSourceHost *host);

/**
 * Sets port. Port; -1 or absent is that of the protocol.
 *
 * @host: a VirdConfigStoragePoolSourceHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_host_set_port(VirdConfigStoragePoolSourceHost *host,
                                                   int32_t value,
                                                   VirdError **error);

/**
 * Whether port is there.
 *
 * @host: a VirdConfigStoragePoolSourceHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_source_host_has_port(VirdConfigStoragePoolSourceHost *host);

/**
 * Removes port.
 *
 * @host: a VirdConfigStoragePoolSourceHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_host_unset_port(VirdConfigStoragePoolSourceHost *host,
                                                     VirdError **error);

/**
 * The type id of VirdConfigStoragePoolSourceDevice.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE_DEVICE
 * Since: 0.1
 */
VirdType vird_config_storage_pool_source_device_get_type(void);

/**
 * Takes another reference.
 *
 * @device: (nullable): a VirdConfigStoragePoolSourceDevice
 *
 * Returns: (transfer full) (nullable): @device itself; NULL if it is no VirdConfigStoragePoolSourceDevice
 * Since: 0.1
 */
VirdConfigStoragePoolSourceDevice *vird_config_storage_pool_source_device_ref(VirdConfigStoragePoolSourceDevice *device);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @device: (nullable): a VirdConfigStoragePoolSourceDevice, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_source_device_unref(VirdConfigStoragePoolSourceDevice *device);

/**
 * Makes a new VirdConfigStoragePoolSourceDevice in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolSourceDevice *vird_config_storage_pool_source_device_new(void);

/**
 * Reads a VirdConfigStoragePoolSourceDevice from XML text whose root is <device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolSourceDevice *vird_config_storage_pool_source_device_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Path of the device, or the name of an iSCSI target. XML: @path.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_source_device_get_path(VirdConfigStoragePoolSourceDevice *device);

/**
 * Sets path. Path of the device, or the name of an iSCSI target.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_set_path(VirdConfigStoragePoolSourceDevice *device,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether a `p` stands before the numbers of a multipath device's partitions. XML: @part_separator.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_get_part_separator(VirdConfigStoragePoolSourceDevice *device);

/**
 * Sets part_separator. Whether a `p` stands before the numbers of a multipath device's partitions.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_set_part_separator(VirdConfigStoragePoolSourceDevice *device,
                                                               bool value,
                                                               VirdError **error);

/**
 * Whether part_separator is there.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_has_part_separator(VirdConfigStoragePoolSourceDevice *device);

/**
 * Removes part_separator.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_unset_part_separator(VirdConfigStoragePoolSourceDevice *device,
                                                                 VirdError **error);

/**
 * Parts of the device that are free; reported by libvirt. XML: freeExtent.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStoragePoolFreeExtent): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStoragePoolFreeExtent **vird_config_storage_pool_source_device_get_free_extents(VirdConfigStoragePoolSourceDevice *device,
                                                                                          size_t *length);

/**
 * Moves an object in as one of free_extents, at its canonical place. Parts of the device that are free; reported by libvirt.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 * @item: a VirdConfigStoragePoolFreeExtent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_add_free_extent(VirdConfigStoragePoolSourceDevice *device,
                                                            VirdConfigStoragePoolFreeExtent *item,
                                                            VirdError **error);

/**
 * Removes one of free_extents. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 * @item: a VirdConfigStoragePoolFreeExtent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_remove_free_extent(VirdConfigStoragePoolSourceDevice *device,
                                                               VirdConfigStoragePoolFreeExtent *item,
                                                               VirdError **error);

/**
 * Replaces all of free_extents. Parts of the device that are free; reported by libvirt.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 * @items: (nullable) (array length=length) (element-type VirdConfigStoragePoolFreeExtent): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_set_free_extents(VirdConfigStoragePoolSourceDevice *device,
                                                             VirdConfigStoragePoolFreeExtent *const *items,
                                                             size_t length,
                                                             VirdError **error);

/**
 * Removes all of free_extents.
 *
 * @device: a VirdConfigStoragePoolSourceDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_source_device_clear_free_extents(VirdConfigStoragePoolSourceDevice *device,
                                                               VirdError **error);

/**
 * The type id of VirdConfigStoragePoolFreeExtent.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_FREE_EXTENT
 * Since: 0.1
 */
VirdType vird_config_storage_pool_free_extent_get_type(void);

/**
 * Takes another reference.
 *
 * @extent: (nullable): a VirdConfigStoragePoolFreeExtent
 *
 * Returns: (transfer full) (nullable): @extent itself; NULL if it is no VirdConfigStoragePoolFreeExtent
 * Since: 0.1
 */
VirdConfigStoragePoolFreeExtent *vird_config_storage_pool_free_extent_ref(VirdConfigStoragePoolFreeExtent *extent);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @extent: (nullable): a VirdConfigStoragePoolFreeExtent, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_free_extent_unref(VirdConfigStoragePoolFreeExtent *extent);

/**
 * Makes a new VirdConfigStoragePoolFreeExtent in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolFreeExtent *vird_config_storage_pool_free_extent_new(void);

/**
 * Reads a VirdConfigStoragePoolFreeExtent from XML text whose root is <freeExtent>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolFreeExtent *vird_config_storage_pool_free_extent_new_from_xml(const char *xml,
                                                                                   VirdError **error);

/**
 * Where it begins, in bytes. XML: @start.
 *
 * @extent: a VirdConfigStoragePoolFreeExtent
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_pool_free_extent_get_start(VirdConfigStoragePoolFreeExtent *extent);

/**
 * Sets start. Where it begins, in bytes.
 *
 * @extent: a VirdConfigStoragePoolFreeExtent
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_free_extent_set_start(VirdConfigStoragePoolFreeExtent *extent,
                                                    uint64_t value,
                                                    VirdError **error);

/**
 * Whether start is there.
 *
 * @extent: a VirdConfigStoragePoolFreeExtent
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_free_extent_has_start(VirdConfigStoragePoolFreeExtent *extent);

/**
 * Removes start.
 *
 * @extent: a VirdConfigStoragePoolFreeExtent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_free_extent_unset_start(VirdConfigStoragePoolFreeExtent *extent,
                                                      VirdError **error);

/**
 * Where it ends, in bytes. XML: @end.
 *
 * @extent: a VirdConfigStoragePoolFreeExtent
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_storage_pool_free_extent_get_end(VirdConfigStoragePoolFreeExtent *extent);

/**
 * Sets end. Where it ends, in bytes.
 *
 * @extent: a VirdConfigStoragePoolFreeExtent
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_free_extent_set_end(VirdConfigStoragePoolFreeExtent *extent,
                                                  uint64_t value,
                                                  VirdError **error);

/**
 * Whether end is there.
 *
 * @extent: a VirdConfigStoragePoolFreeExtent
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_free_extent_has_end(VirdConfigStoragePoolFreeExtent *extent);

/**
 * Removes end.
 *
 * @extent: a VirdConfigStoragePoolFreeExtent
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_free_extent_unset_end(VirdConfigStoragePoolFreeExtent *extent,
                                                    VirdError **error);

/**
 * The type id of VirdConfigStoragePoolTarget.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_TARGET
 * Since: 0.1
 */
VirdType vird_config_storage_pool_target_get_type(void);

/**
 * Takes another reference.
 *
 * @target: (nullable): a VirdConfigStoragePoolTarget
 *
 * Returns: (transfer full) (nullable): @target itself; NULL if it is no VirdConfigStoragePoolTarget
 * Since: 0.1
 */
VirdConfigStoragePoolTarget *vird_config_storage_pool_target_ref(VirdConfigStoragePoolTarget *target);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @target: (nullable): a VirdConfigStoragePoolTarget, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_target_unref(VirdConfigStoragePoolTarget *target);

/**
 * Makes a new VirdConfigStoragePoolTarget in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolTarget *vird_config_storage_pool_target_new(void);

/**
 * Reads a VirdConfigStoragePoolTarget from XML text whose root is <target>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolTarget *vird_config_storage_pool_target_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Directory where the volumes are seen. XML: path.
 *
 * @target: a VirdConfigStoragePoolTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_target_get_path(VirdConfigStoragePoolTarget *target);

/**
 * Sets path. Directory where the volumes are seen.
 *
 * @target: a VirdConfigStoragePoolTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_target_set_path(VirdConfigStoragePoolTarget *target,
                                              const char *value,
                                              VirdError **error);

/**
 * Owner and permissions of the directory. XML: permissions.
 *
 * @target: a VirdConfigStoragePoolTarget
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_pool_target_get_permissions(VirdConfigStoragePoolTarget *target);

/**
 * Gives permissions, made at its place if it is not there. Owner and permissions of the directory.
 *
 * @target: a VirdConfigStoragePoolTarget
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_pool_target_ensure_permissions(VirdConfigStoragePoolTarget *target,
                                                                                 VirdError **error);

/**
 * Moves an object in as permissions, in place of the one that is there. Owner and permissions of the directory.
 *
 * @target: a VirdConfigStoragePoolTarget
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_target_set_permissions(VirdConfigStoragePoolTarget *target,
                                                     VirdConfigStoragePermissions *child,
                                                     VirdError **error);

/**
 * The type id of VirdConfigStoragePermissions.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_PERMISSIONS
 * Since: 0.1
 */
VirdType vird_config_storage_permissions_get_type(void);

/**
 * Takes another reference.
 *
 * @permissions: (nullable): a VirdConfigStoragePermissions
 *
 * Returns: (transfer full) (nullable): @permissions itself; NULL if it is no VirdConfigStoragePermissions
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_permissions_ref(VirdConfigStoragePermissions *permissions);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @permissions: (nullable): a VirdConfigStoragePermissions, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_permissions_unref(VirdConfigStoragePermissions *permissions);

/**
 * Makes a new VirdConfigStoragePermissions in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_permissions_new(void);

/**
 * Reads a VirdConfigStoragePermissions from XML text whose root is <permissions>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePermissions *vird_config_storage_permissions_new_from_xml(const char *xml,
                                                                           VirdError **error);

/**
 * Permissions, as for chmod: 0644 in octal, 420 in decimal. XML: mode.
 *
 * @permissions: a VirdConfigStoragePermissions
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_storage_permissions_get_mode(VirdConfigStoragePermissions *permissions);

/**
 * Sets mode. Permissions, as for chmod: 0644 in octal, 420 in decimal.
 *
 * @permissions: a VirdConfigStoragePermissions
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_permissions_set_mode(VirdConfigStoragePermissions *permissions,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether mode is there.
 *
 * @permissions: a VirdConfigStoragePermissions
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_permissions_has_mode(VirdConfigStoragePermissions *permissions);

/**
 * Removes mode.
 *
 * @permissions: a VirdConfigStoragePermissions
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_permissions_unset_mode(VirdConfigStoragePermissions *permissions,
                                                VirdError **error);

/**
 * Number of the user who owns it; -1 leaves it to libvirt. XML: owner.
 *
 * @permissions: a VirdConfigStoragePermissions
 *
 * Returns: the value; -1 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_storage_permissions_get_owner(VirdConfigStoragePermissions *permissions);

/**
 * Sets owner. Number of the user who owns it; -1 leaves it to libvirt.
 *
 * @permissions: a VirdConfigStoragePermissions
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_permissions_set_owner(VirdConfigStoragePermissions *permissions,
                                               int64_t value,
                                               VirdError **error);

/**
 * Whether owner is there.
 *
 * @permissions: a VirdConfigStoragePermissions
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_permissions_has_owner(VirdConfigStoragePermissions *permissions);

/**
 * Removes owner.
 *
 * @permissions: a VirdConfigStoragePermissions
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_permissions_unset_owner(VirdConfigStoragePermissions *permissions,
                                                 VirdError **error);

/**
 * Number of the group that owns it; -1 leaves it to libvirt. XML: group.
 *
 * @permissions: a VirdConfigStoragePermissions
 *
 * Returns: the value; -1 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_storage_permissions_get_group(VirdConfigStoragePermissions *permissions);

/**
 * Sets group. Number of the group that owns it; -1 leaves it to libvirt.
 *
 * @permissions: a VirdConfigStoragePermissions
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_permissions_set_group(VirdConfigStoragePermissions *permissions,
                                               int64_t value,
                                               VirdError **error);

/**
 * Whether group is there.
 *
 * @permissions: a VirdConfigStoragePermissions
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_permissions_has_group(VirdConfigStoragePermissions *permissions);

/**
 * Removes group.
 *
 * @permissions: a VirdConfigStoragePermissions
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_permissions_unset_group(VirdConfigStoragePermissions *permissions,
                                                 VirdError **error);

/**
 * SELinux label. XML: label.
 *
 * @permissions: a VirdConfigStoragePermissions
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_permissions_get_label(VirdConfigStoragePermissions *permissions);

/**
 * Sets label. SELinux label.
 *
 * @permissions: a VirdConfigStoragePermissions
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_permissions_set_label(VirdConfigStoragePermissions *permissions,
                                               const char *value,
                                               VirdError **error);

/**
 * The type id of VirdConfigStoragePoolRbdOption.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_RBD_OPTION
 * Since: 0.1
 */
VirdType vird_config_storage_pool_rbd_option_get_type(void);

/**
 * Takes another reference.
 *
 * @option: (nullable): a VirdConfigStoragePoolRbdOption
 *
 * Returns: (transfer full) (nullable): @option itself; NULL if it is no VirdConfigStoragePoolRbdOption
 * Since: 0.1
 */
VirdConfigStoragePoolRbdOption *vird_config_storage_pool_rbd_option_ref(VirdConfigStoragePoolRbdOption *option);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @option: (nullable): a VirdConfigStoragePoolRbdOption, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_rbd_option_unref(VirdConfigStoragePoolRbdOption *option);

/**
 * Makes a new VirdConfigStoragePoolRbdOption in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolRbdOption *vird_config_storage_pool_rbd_option_new(void);

/**
 * Reads a VirdConfigStoragePoolRbdOption from XML text whose root is <rbd:option>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolRbdOption *vird_config_storage_pool_rbd_option_new_from_xml(const char *xml,
                                                                                 VirdError **error);

/**
 * Name of the option. XML: @name.
 *
 * @option: a VirdConfigStoragePoolRbdOption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_rbd_option_get_name(VirdConfigStoragePoolRbdOption *option);

/**
 * Sets name. Name of the option.
 *
 * @option: a VirdConfigStoragePoolRbdOption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_rbd_option_set_name(VirdConfigStoragePoolRbdOption *option,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Its value. XML: @value.
 *
 * @option: a VirdConfigStoragePoolRbdOption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_rbd_option_get_value(VirdConfigStoragePoolRbdOption *option);

/**
 * Sets value. Its value.
 *
 * @option: a VirdConfigStoragePoolRbdOption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_rbd_option_set_value(VirdConfigStoragePoolRbdOption *option,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigStoragePoolCapabilities.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES
 * Since: 0.1
 */
VirdType vird_config_storage_pool_capabilities_get_type(void);

/**
 * Takes another reference.
 *
 * @capabilities: (nullable): a VirdConfigStoragePoolCapabilities
 *
 * Returns: (transfer full) (nullable): @capabilities itself; NULL if it is no VirdConfigStoragePoolCapabilities
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilities *vird_config_storage_pool_capabilities_ref(VirdConfigStoragePoolCapabilities *capabilities);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @capabilities: (nullable): a VirdConfigStoragePoolCapabilities, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_capabilities_unref(VirdConfigStoragePoolCapabilities *capabilities);

/**
 * Makes a new VirdConfigStoragePoolCapabilities in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilities *vird_config_storage_pool_capabilities_new(void);

/**
 * Reads a VirdConfigStoragePoolCapabilities from XML text whose root is <storagepoolCapabilities>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilities *vird_config_storage_pool_capabilities_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * The kinds of pools, each with what it supports. XML: pool.
 *
 * @capabilities: a VirdConfigStoragePoolCapabilities
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStoragePoolCapabilitiesPool): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesPool **vird_config_storage_pool_capabilities_get_pools(VirdConfigStoragePoolCapabilities *capabilities,
                                                                                        size_t *length);

/**
 * Moves an object in as one of pools, at its canonical place. The kinds of pools, each with what it supports.
 *
 * @capabilities: a VirdConfigStoragePoolCapabilities
 * @item: a VirdConfigStoragePoolCapabilitiesPool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_add_pool(VirdConfigStoragePoolCapabilities *capabilities,
                                                    VirdConfigStoragePoolCapabilitiesPool *item,
                                                    VirdError **error);

/**
 * Removes one of pools. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @capabilities: a VirdConfigStoragePoolCapabilities
 * @item: a VirdConfigStoragePoolCapabilitiesPool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_remove_pool(VirdConfigStoragePoolCapabilities *capabilities,
                                                       VirdConfigStoragePoolCapabilitiesPool *item,
                                                       VirdError **error);

/**
 * Replaces all of pools. The kinds of pools, each with what it supports.
 *
 * @capabilities: a VirdConfigStoragePoolCapabilities
 * @items: (nullable) (array length=length) (element-type VirdConfigStoragePoolCapabilitiesPool): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_set_pools(VirdConfigStoragePoolCapabilities *capabilities,
                                                     VirdConfigStoragePoolCapabilitiesPool *const *items,
                                                     size_t length,
                                                     VirdError **error);

/**
 * Removes all of pools.
 *
 * @capabilities: a VirdConfigStoragePoolCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_clear_pools(VirdConfigStoragePoolCapabilities *capabilities,
                                                       VirdError **error);

/**
 * The type id of VirdConfigStoragePoolCapabilitiesPool.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES_POOL
 * Since: 0.1
 */
VirdType vird_config_storage_pool_capabilities_pool_get_type(void);

/**
 * Takes another reference.
 *
 * @pool: (nullable): a VirdConfigStoragePoolCapabilitiesPool
 *
 * Returns: (transfer full) (nullable): @pool itself; NULL if it is no VirdConfigStoragePoolCapabilitiesPool
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesPool *vird_config_storage_pool_capabilities_pool_ref(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pool: (nullable): a VirdConfigStoragePoolCapabilitiesPool, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_capabilities_pool_unref(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Makes a new VirdConfigStoragePoolCapabilitiesPool in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesPool *vird_config_storage_pool_capabilities_pool_new(void);

/**
 * Reads a VirdConfigStoragePoolCapabilitiesPool from XML text whose root is <pool>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesPool *vird_config_storage_pool_capabilities_pool_new_from_xml(const char *xml,
                                                                                               VirdError **error);

/**
 * Kind of pool. XML: @type.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 *
 * Returns: the value; VIRD_CONFIG_STORAGE_POOL_TYPE_UNKNOWN if absent; VIRD_CONFIG_STORAGE_POOL_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigStoragePoolType vird_config_storage_pool_capabilities_pool_get_pool_type(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Kind of pool. XML: @type. As the text that the document has, known or not.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_capabilities_pool_get_pool_type_text(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Sets pool_type. Kind of pool.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @value: a VirdConfigStoragePoolType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_pool_type(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                              VirdConfigStoragePoolType value,
                                                              VirdError **error);

/**
 * Sets pool_type to any text, also one that this version does not know. Kind of pool.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_pool_type_text(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * Whether pool_type is there.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_has_pool_type(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Removes pool_type.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_unset_pool_type(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                VirdError **error);

/**
 * Whether the host can have such pools. XML: @supported.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_get_supported(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Sets supported. Whether the host can have such pools.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_supported(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether supported is there.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_has_supported(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Removes supported.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_unset_supported(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                VirdError **error);

/**
 * Format of a source that gives none. XML: poolOptions/defaultFormat/@type.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_capabilities_pool_get_default_format(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Sets default_format. Format of a source that gives none.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_default_format(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * What values properties of such a pool can have. XML: poolOptions/enum.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStoragePoolCapabilitiesProperty): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesProperty **vird_config_storage_pool_capabilities_pool_get_properties(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                                                      size_t *length);

/**
 * Moves an object in as one of properties, at its canonical place. What values properties of such a pool can have.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @item: a VirdConfigStoragePoolCapabilitiesProperty
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_add_property(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                             VirdConfigStoragePoolCapabilitiesProperty *item,
                                                             VirdError **error);

/**
 * Removes one of properties. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @item: a VirdConfigStoragePoolCapabilitiesProperty
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_remove_property(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                VirdConfigStoragePoolCapabilitiesProperty *item,
                                                                VirdError **error);

/**
 * Replaces all of properties. What values properties of such a pool can have.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @items: (nullable) (array length=length) (element-type VirdConfigStoragePoolCapabilitiesProperty): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_properties(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                               VirdConfigStoragePoolCapabilitiesProperty *const *items,
                                                               size_t length,
                                                               VirdError **error);

/**
 * Removes all of properties.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_clear_properties(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                 VirdError **error);

/**
 * Formats that a source can have. XML: poolOptions/enum[@name='sourceFormatType']/value.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_storage_pool_capabilities_pool_get_source_formats(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                     size_t *length);

/**
 * Adds one to source_formats. Formats that a source can have.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_add_source_format(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                  const char *value,
                                                                  VirdError **error);

/**
 * Replaces all of source_formats. Formats that a source can have.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_source_formats(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                   const char *const *values,
                                                                   VirdError **error);

/**
 * Removes all of source_formats.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_clear_source_formats(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                     VirdError **error);

/**
 * Format of a volume that gives none. XML: volOptions/defaultFormat/@type.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_capabilities_pool_get_volume_default_format(VirdConfigStoragePoolCapabilitiesPool *pool);

/**
 * Sets volume_default_format. Format of a volume that gives none.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_volume_default_format(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                          const char *value,
                                                                          VirdError **error);

/**
 * What values properties of a volume can have. XML: volOptions/enum.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigStoragePoolCapabilitiesProperty): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesProperty **vird_config_storage_pool_capabilities_pool_get_volume_properties(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                                                             size_t *length);

/**
 * Moves an object in as one of volume_properties, at its canonical place. What values properties of a volume can have.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @item: a VirdConfigStoragePoolCapabilitiesProperty
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_add_volume_property(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                    VirdConfigStoragePoolCapabilitiesProperty *item,
                                                                    VirdError **error);

/**
 * Removes one of volume_properties. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @item: a VirdConfigStoragePoolCapabilitiesProperty
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_remove_volume_property(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                       VirdConfigStoragePoolCapabilitiesProperty *item,
                                                                       VirdError **error);

/**
 * Replaces all of volume_properties. What values properties of a volume can have.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @items: (nullable) (array length=length) (element-type VirdConfigStoragePoolCapabilitiesProperty): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_volume_properties(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                      VirdConfigStoragePoolCapabilitiesProperty *const *items,
                                                                      size_t length,
                                                                      VirdError **error);

/**
 * Removes all of volume_properties.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_clear_volume_properties(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                        VirdError **error);

/**
 * Formats that a volume can have. XML: volOptions/enum[@name='targetFormatType']/value.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_storage_pool_capabilities_pool_get_volume_target_formats(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                            size_t *length);

/**
 * Adds one to volume_target_formats. Formats that a volume can have.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_add_volume_target_format(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                         const char *value,
                                                                         VirdError **error);

/**
 * Replaces all of volume_target_formats. Formats that a volume can have.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_set_volume_target_formats(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                          const char *const *values,
                                                                          VirdError **error);

/**
 * Removes all of volume_target_formats.
 *
 * @pool: a VirdConfigStoragePoolCapabilitiesPool
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_pool_clear_volume_target_formats(VirdConfigStoragePoolCapabilitiesPool *pool,
                                                                            VirdError **error);

/**
 * The type id of VirdConfigStoragePoolCapabilitiesProperty.
 *
 * Returns: VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES_PROPERTY
 * Since: 0.1
 */
VirdType vird_config_storage_pool_capabilities_property_get_type(void);

/**
 * Takes another reference.
 *
 * @property: (nullable): a VirdConfigStoragePoolCapabilitiesProperty
 *
 * Returns: (transfer full) (nullable): @property itself; NULL if it is no VirdConfigStoragePoolCapabilitiesProperty
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesProperty *vird_config_storage_pool_capabilities_property_ref(VirdConfigStoragePoolCapabilitiesProperty *property);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @property: (nullable): a VirdConfigStoragePoolCapabilitiesProperty, or NULL
 *
 * Since: 0.1
 */
void vird_config_storage_pool_capabilities_property_unref(VirdConfigStoragePoolCapabilitiesProperty *property);

/**
 * Makes a new VirdConfigStoragePoolCapabilitiesProperty in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesProperty *vird_config_storage_pool_capabilities_property_new(void);

/**
 * Reads a VirdConfigStoragePoolCapabilitiesProperty from XML text whose root is <enum>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigStoragePoolCapabilitiesProperty *vird_config_storage_pool_capabilities_property_new_from_xml(const char *xml,
                                                                                                       VirdError **error);

/**
 * Name of the property. XML: @name.
 *
 * @property: a VirdConfigStoragePoolCapabilitiesProperty
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_storage_pool_capabilities_property_get_name(VirdConfigStoragePoolCapabilitiesProperty *property);

/**
 * Sets name. Name of the property.
 *
 * @property: a VirdConfigStoragePoolCapabilitiesProperty
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_property_set_name(VirdConfigStoragePoolCapabilitiesProperty *property,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Its values. XML: value.
 *
 * @property: a VirdConfigStoragePoolCapabilitiesProperty
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_storage_pool_capabilities_property_get_values(VirdConfigStoragePoolCapabilitiesProperty *property,
                                                                 size_t *length);

/**
 * Adds one to values. Its values.
 *
 * @property: a VirdConfigStoragePoolCapabilitiesProperty
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_property_add_value(VirdConfigStoragePoolCapabilitiesProperty *property,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Replaces all of values. Its values.
 *
 * @property: a VirdConfigStoragePoolCapabilitiesProperty
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_property_set_values(VirdConfigStoragePoolCapabilitiesProperty *property,
                                                               const char *const *values,
                                                               VirdError **error);

/**
 * Removes all of values.
 *
 * @property: a VirdConfigStoragePoolCapabilitiesProperty
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_storage_pool_capabilities_property_clear_values(VirdConfigStoragePoolCapabilitiesProperty *property,
                                                                 VirdError **error);

#define VIRD_TYPE_CONFIG_STORAGE_POOL (vird_config_storage_pool_get_type ())
#define VIRD_CONFIG_STORAGE_POOL(object) ((VirdConfigStoragePool *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL))
#define VIRD_IS_CONFIG_STORAGE_POOL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE (vird_config_storage_pool_source_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_SOURCE(object) ((VirdConfigStoragePoolSource *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE))
#define VIRD_IS_CONFIG_STORAGE_POOL_SOURCE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE_HOST (vird_config_storage_pool_source_host_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_SOURCE_HOST(object) ((VirdConfigStoragePoolSourceHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE_HOST))
#define VIRD_IS_CONFIG_STORAGE_POOL_SOURCE_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE_HOST))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE_DEVICE (vird_config_storage_pool_source_device_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_SOURCE_DEVICE(object) ((VirdConfigStoragePoolSourceDevice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE_DEVICE))
#define VIRD_IS_CONFIG_STORAGE_POOL_SOURCE_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_SOURCE_DEVICE))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_FREE_EXTENT (vird_config_storage_pool_free_extent_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_FREE_EXTENT(object) ((VirdConfigStoragePoolFreeExtent *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_FREE_EXTENT))
#define VIRD_IS_CONFIG_STORAGE_POOL_FREE_EXTENT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_FREE_EXTENT))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_TARGET (vird_config_storage_pool_target_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_TARGET(object) ((VirdConfigStoragePoolTarget *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_TARGET))
#define VIRD_IS_CONFIG_STORAGE_POOL_TARGET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_TARGET))
#define VIRD_TYPE_CONFIG_STORAGE_PERMISSIONS (vird_config_storage_permissions_get_type ())
#define VIRD_CONFIG_STORAGE_PERMISSIONS(object) ((VirdConfigStoragePermissions *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_PERMISSIONS))
#define VIRD_IS_CONFIG_STORAGE_PERMISSIONS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_PERMISSIONS))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_RBD_OPTION (vird_config_storage_pool_rbd_option_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_RBD_OPTION(object) ((VirdConfigStoragePoolRbdOption *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_RBD_OPTION))
#define VIRD_IS_CONFIG_STORAGE_POOL_RBD_OPTION(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_RBD_OPTION))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES (vird_config_storage_pool_capabilities_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_CAPABILITIES(object) ((VirdConfigStoragePoolCapabilities *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES))
#define VIRD_IS_CONFIG_STORAGE_POOL_CAPABILITIES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES_POOL (vird_config_storage_pool_capabilities_pool_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_CAPABILITIES_POOL(object) ((VirdConfigStoragePoolCapabilitiesPool *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES_POOL))
#define VIRD_IS_CONFIG_STORAGE_POOL_CAPABILITIES_POOL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES_POOL))
#define VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES_PROPERTY (vird_config_storage_pool_capabilities_property_get_type ())
#define VIRD_CONFIG_STORAGE_POOL_CAPABILITIES_PROPERTY(object) ((VirdConfigStoragePoolCapabilitiesProperty *) vird_object_cast ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES_PROPERTY))
#define VIRD_IS_CONFIG_STORAGE_POOL_CAPABILITIES_PROPERTY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_STORAGE_POOL_CAPABILITIES_PROPERTY))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_STORAGE_POOL_H */
