/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Disks of a guest, where their data comes from, controllers, shared directories and leases.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_DISK_H
#define VIRTDESIGNER_CONFIG_DOMAIN_DISK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainDisk.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK
 * Since: 0.1
 */
VirdType vird_config_domain_disk_get_type(void);

/**
 * Takes another reference.
 *
 * @disk: (nullable): a VirdConfigDomainDisk
 *
 * Returns: (transfer full) (nullable): @disk itself; NULL if it is no VirdConfigDomainDisk
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_config_domain_disk_ref(VirdConfigDomainDisk *disk);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @disk: (nullable): a VirdConfigDomainDisk, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_unref(VirdConfigDomainDisk *disk);

/**
 * Makes a new VirdConfigDomainDisk in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_config_domain_disk_new(void);

/**
 * Reads a VirdConfigDomainDisk from XML text whose root is <disk>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_config_domain_disk_new_from_xml(const char *xml, VirdError **error);

/**
 * Where the data comes from. XML: @type.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_TYPE_FILE if absent; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskType vird_config_domain_disk_get_disk_type(VirdConfigDomainDisk *disk);

/**
 * Where the data comes from. XML: @type. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_disk_type_text(VirdConfigDomainDisk *disk);

/**
 * Sets disk_type. Where the data comes from.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_type(VirdConfigDomainDisk *disk,
                                      VirdConfigDomainDiskType value,
                                      VirdError **error);

/**
 * Sets disk_type to any text, also one that this version does not know. Where the data comes from.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_type_text(VirdConfigDomainDisk *disk,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether disk_type is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_disk_type(VirdConfigDomainDisk *disk);

/**
 * Removes disk_type.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_disk_type(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * What the disk looks like to the guest. XML: @device.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_GUEST_DEVICE_TYPE_DISK if absent; VIRD_CONFIG_DOMAIN_DISK_GUEST_DEVICE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskGuestDeviceType vird_config_domain_disk_get_guest_device_type(VirdConfigDomainDisk *disk);

/**
 * What the disk looks like to the guest. XML: @device. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_guest_device_type_text(VirdConfigDomainDisk *disk);

/**
 * Sets guest_device_type. What the disk looks like to the guest.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskGuestDeviceType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_guest_device_type(VirdConfigDomainDisk *disk,
                                                   VirdConfigDomainDiskGuestDeviceType value,
                                                   VirdError **error);

/**
 * Sets guest_device_type to any text, also one that this version does not know. What the disk looks like to the guest.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_guest_device_type_text(VirdConfigDomainDisk *disk,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether guest_device_type is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_guest_device_type(VirdConfigDomainDisk *disk);

/**
 * Removes guest_device_type.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_guest_device_type(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Variant of the device. XML: @model.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskModel vird_config_domain_disk_get_model(VirdConfigDomainDisk *disk);

/**
 * Variant of the device. XML: @model. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_model_text(VirdConfigDomainDisk *disk);

/**
 * Sets model. Variant of the device.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_model(VirdConfigDomainDisk *disk,
                                       VirdConfigDomainDiskModel value,
                                       VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Variant of the device.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_model_text(VirdConfigDomainDisk *disk,
                                            const char *value,
                                            VirdError **error);

/**
 * Whether model is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_model(VirdConfigDomainDisk *disk);

/**
 * Removes model.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_model(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Whether the guest may send raw commands; for `lun` only. XML: @rawio.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_get_rawio(VirdConfigDomainDisk *disk);

/**
 * Sets rawio. Whether the guest may send raw commands; for `lun` only.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_rawio(VirdConfigDomainDisk *disk, bool value, VirdError **error);

/**
 * Whether rawio is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_rawio(VirdConfigDomainDisk *disk);

/**
 * Removes rawio.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_rawio(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Whether SCSI commands of the guest are filtered; for `lun` only. XML: @sgio.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_SGIO_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_SGIO_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskSgio vird_config_domain_disk_get_sgio(VirdConfigDomainDisk *disk);

/**
 * Whether SCSI commands of the guest are filtered; for `lun` only. XML: @sgio. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_sgio_text(VirdConfigDomainDisk *disk);

/**
 * Sets sgio. Whether SCSI commands of the guest are filtered; for `lun` only.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskSgio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_sgio(VirdConfigDomainDisk *disk,
                                      VirdConfigDomainDiskSgio value,
                                      VirdError **error);

/**
 * Sets sgio to any text, also one that this version does not know. Whether SCSI commands of the guest are filtered; for `lun` only.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_sgio_text(VirdConfigDomainDisk *disk,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether sgio is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_sgio(VirdConfigDomainDisk *disk);

/**
 * Removes sgio.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_sgio(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * What a snapshot of the guest does with the disk. XML: @snapshot.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskSnapshotType vird_config_domain_disk_get_snapshot_type(VirdConfigDomainDisk *disk);

/**
 * What a snapshot of the guest does with the disk. XML: @snapshot. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_snapshot_type_text(VirdConfigDomainDisk *disk);

/**
 * Sets snapshot_type. What a snapshot of the guest does with the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskSnapshotType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_snapshot_type(VirdConfigDomainDisk *disk,
                                               VirdConfigDomainDiskSnapshotType value,
                                               VirdError **error);

/**
 * Sets snapshot_type to any text, also one that this version does not know. What a snapshot of the guest does with the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_snapshot_type_text(VirdConfigDomainDisk *disk,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether snapshot_type is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_snapshot_type(VirdConfigDomainDisk *disk);

/**
 * Removes snapshot_type.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_snapshot_type(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * How the hypervisor serves the disk. XML: driver.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskDriver *vird_config_domain_disk_get_driver(VirdConfigDomainDisk *disk);

/**
 * Gives driver, made at its place if it is not there. How the hypervisor serves the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskDriver *vird_config_domain_disk_ensure_driver(VirdConfigDomainDisk *disk,
                                                                  VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. How the hypervisor serves the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_set_driver(VirdConfigDomainDisk *disk,
                                        VirdConfigDomainDiskDriver *child,
                                        VirdError **error);

/**
 * Name of the backend in the hypervisor. XML: driver/@name.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_driver_name(VirdConfigDomainDisk *disk);

/**
 * Sets driver_name. Name of the backend in the hypervisor.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_driver_name(VirdConfigDomainDisk *disk,
                                             const char *value,
                                             VirdError **error);

/**
 * Image format, as text. XML: driver/@type.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_driver_type(VirdConfigDomainDisk *disk);

/**
 * Sets driver_type. Image format, as text.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_driver_type(VirdConfigDomainDisk *disk,
                                             const char *value,
                                             VirdError **error);

/**
 * Image format; an absent one is taken as raw, never guessed. XML: driver/@type.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_RAW if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_disk_get_driver_format(VirdConfigDomainDisk *disk);

/**
 * Image format; an absent one is taken as raw, never guessed. XML: driver/@type. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_driver_format_text(VirdConfigDomainDisk *disk);

/**
 * Sets driver_format. Image format; an absent one is taken as raw, never guessed.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_driver_format(VirdConfigDomainDisk *disk,
                                               VirdConfigDomainDiskFormat value,
                                               VirdError **error);

/**
 * Sets driver_format to any text, also one that this version does not know. Image format; an absent one is taken as raw, never guessed.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_driver_format_text(VirdConfigDomainDisk *disk,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether driver_format is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_driver_format(VirdConfigDomainDisk *disk);

/**
 * Removes driver_format.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_driver_format(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * How the host caches the disk. XML: driver/@cache.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_DEFAULT if absent; VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskCacheType vird_config_domain_disk_get_driver_cache(VirdConfigDomainDisk *disk);

/**
 * How the host caches the disk. XML: driver/@cache. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_driver_cache_text(VirdConfigDomainDisk *disk);

/**
 * Sets driver_cache. How the host caches the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskCacheType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_driver_cache(VirdConfigDomainDisk *disk,
                                              VirdConfigDomainDiskCacheType value,
                                              VirdError **error);

/**
 * Sets driver_cache to any text, also one that this version does not know. How the host caches the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_driver_cache_text(VirdConfigDomainDisk *disk,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether driver_cache is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_driver_cache(VirdConfigDomainDisk *disk);

/**
 * Removes driver_cache.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_driver_cache(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * How to log in to the server of a network disk. XML: auth.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_disk_get_auth(VirdConfigDomainDisk *disk);

/**
 * Gives auth, made at its place if it is not there. How to log in to the server of a network disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_disk_ensure_auth(VirdConfigDomainDisk *disk,
                                                              VirdError **error);

/**
 * Moves an object in as auth, in place of the one that is there. How to log in to the server of a network disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_set_auth(VirdConfigDomainDisk *disk,
                                      VirdConfigDomainDiskAuth *child,
                                      VirdError **error);

/**
 * What the disk's type makes of it: path of a file, device or directory, or name of an image or volume. XML: source/@file or source/@dev or source/@dir or source/@name or source/@volume or source/@path or source/@dev.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_source(VirdConfigDomainDisk *disk);

/**
 * Sets source. What the disk's type makes of it: path of a file, device or directory, or name of an image or volume.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_source(VirdConfigDomainDisk *disk,
                                        const char *value,
                                        VirdError **error);

/**
 * Where the data comes from, in every detail. XML: source.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_get_storage_source(VirdConfigDomainDisk *disk);

/**
 * Gives storage_source, made at its place if it is not there. Where the data comes from, in every detail.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_ensure_storage_source(VirdConfigDomainDisk *disk,
                                                                          VirdError **error);

/**
 * Moves an object in as storage_source, in place of the one that is there. Where the data comes from, in every detail.
 *
 * @disk: a VirdConfigDomainDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_set_storage_source(VirdConfigDomainDisk *disk,
                                                VirdConfigDomainDiskSource *child,
                                                VirdError **error);

/**
 * What happens when the source of a removable disk is missing. XML: source/@startupPolicy.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_MANDATORY if absent; VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskStartupPolicy vird_config_domain_disk_get_startup_policy(VirdConfigDomainDisk *disk);

/**
 * What happens when the source of a removable disk is missing. XML: source/@startupPolicy. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_startup_policy_text(VirdConfigDomainDisk *disk);

/**
 * Sets startup_policy. What happens when the source of a removable disk is missing.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskStartupPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_startup_policy(VirdConfigDomainDisk *disk,
                                                VirdConfigDomainDiskStartupPolicy value,
                                                VirdError **error);

/**
 * Sets startup_policy to any text, also one that this version does not know. What happens when the source of a removable disk is missing.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_startup_policy_text(VirdConfigDomainDisk *disk,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether startup_policy is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_startup_policy(VirdConfigDomainDisk *disk);

/**
 * Removes startup_policy.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_startup_policy(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * The image below this one; an empty one ends the chain. XML: backingStore.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_get_backing_store(VirdConfigDomainDisk *disk);

/**
 * Gives backing_store, made at its place if it is not there. The image below this one; an empty one ends the chain.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_ensure_backing_store(VirdConfigDomainDisk *disk,
                                                                               VirdError **error);

/**
 * Moves an object in as backing_store, in place of the one that is there. The image below this one; an empty one ends the chain.
 *
 * @disk: a VirdConfigDomainDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_set_backing_store(VirdConfigDomainDisk *disk,
                                               VirdConfigDomainDiskBackingStore *child,
                                               VirdError **error);

/**
 * Xen: name of the domain that serves the disk. XML: backenddomain/@name.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_backend_domain(VirdConfigDomainDisk *disk);

/**
 * Sets backend_domain. Xen: name of the domain that serves the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_backend_domain(VirdConfigDomainDisk *disk,
                                                const char *value,
                                                VirdError **error);

/**
 * Number of cylinders. XML: geometry/@cyls.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_get_geometry_cyls(VirdConfigDomainDisk *disk);

/**
 * Sets geometry_cyls. Number of cylinders.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_geometry_cyls(VirdConfigDomainDisk *disk,
                                               uint64_t value,
                                               VirdError **error);

/**
 * Whether geometry_cyls is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_geometry_cyls(VirdConfigDomainDisk *disk);

/**
 * Removes geometry_cyls.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_geometry_cyls(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Number of heads. XML: geometry/@heads.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_get_geometry_heads(VirdConfigDomainDisk *disk);

/**
 * Sets geometry_heads. Number of heads.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_geometry_heads(VirdConfigDomainDisk *disk,
                                                uint64_t value,
                                                VirdError **error);

/**
 * Whether geometry_heads is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_geometry_heads(VirdConfigDomainDisk *disk);

/**
 * Removes geometry_heads.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_geometry_heads(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Sectors on a track. XML: geometry/@secs.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_get_geometry_secs(VirdConfigDomainDisk *disk);

/**
 * Sets geometry_secs. Sectors on a track.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_geometry_secs(VirdConfigDomainDisk *disk,
                                               uint64_t value,
                                               VirdError **error);

/**
 * Whether geometry_secs is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_geometry_secs(VirdConfigDomainDisk *disk);

/**
 * Removes geometry_secs.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_geometry_secs(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * How the BIOS translates the geometry. XML: geometry/@trans.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_GEOMETRY_TRANS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_GEOMETRY_TRANS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskGeometryTrans vird_config_domain_disk_get_geometry_trans(VirdConfigDomainDisk *disk);

/**
 * How the BIOS translates the geometry. XML: geometry/@trans. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_geometry_trans_text(VirdConfigDomainDisk *disk);

/**
 * Sets geometry_trans. How the BIOS translates the geometry.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskGeometryTrans
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_geometry_trans(VirdConfigDomainDisk *disk,
                                                VirdConfigDomainDiskGeometryTrans value,
                                                VirdError **error);

/**
 * Sets geometry_trans to any text, also one that this version does not know. How the BIOS translates the geometry.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_geometry_trans_text(VirdConfigDomainDisk *disk,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether geometry_trans is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_geometry_trans(VirdConfigDomainDisk *disk);

/**
 * Removes geometry_trans.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_geometry_trans(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Smallest unit the disk works in, in bytes. XML: blockio/@logical_block_size.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_get_logical_block_size(VirdConfigDomainDisk *disk);

/**
 * Sets logical_block_size. Smallest unit the disk works in, in bytes.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_logical_block_size(VirdConfigDomainDisk *disk,
                                                    uint64_t value,
                                                    VirdError **error);

/**
 * Whether logical_block_size is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_logical_block_size(VirdConfigDomainDisk *disk);

/**
 * Removes logical_block_size.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_logical_block_size(VirdConfigDomainDisk *disk,
                                                      VirdError **error);

/**
 * Size of a sector of the disk itself, in bytes. XML: blockio/@physical_block_size.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_get_physical_block_size(VirdConfigDomainDisk *disk);

/**
 * Sets physical_block_size. Size of a sector of the disk itself, in bytes.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_physical_block_size(VirdConfigDomainDisk *disk,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether physical_block_size is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_physical_block_size(VirdConfigDomainDisk *disk);

/**
 * Removes physical_block_size.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_physical_block_size(VirdConfigDomainDisk *disk,
                                                       VirdError **error);

/**
 * Smallest amount that can be given back, in bytes. XML: blockio/@discard_granularity.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_get_discard_granularity(VirdConfigDomainDisk *disk);

/**
 * Sets discard_granularity. Smallest amount that can be given back, in bytes.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_discard_granularity(VirdConfigDomainDisk *disk,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether discard_granularity is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_discard_granularity(VirdConfigDomainDisk *disk);

/**
 * Removes discard_granularity.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_discard_granularity(VirdConfigDomainDisk *disk,
                                                       VirdError **error);

/**
 * The copy that a running job makes of the disk. XML: mirror.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskMirror *vird_config_domain_disk_get_mirror(VirdConfigDomainDisk *disk);

/**
 * Gives mirror, made at its place if it is not there. The copy that a running job makes of the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskMirror *vird_config_domain_disk_ensure_mirror(VirdConfigDomainDisk *disk,
                                                                  VirdError **error);

/**
 * Moves an object in as mirror, in place of the one that is there. The copy that a running job makes of the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_set_mirror(VirdConfigDomainDisk *disk,
                                        VirdConfigDomainDiskMirror *child,
                                        VirdError **error);

/**
 * Name by which the disk is known on its bus, such as `vda`; unique in the guest. XML: target/@dev.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_target_dev(VirdConfigDomainDisk *disk);

/**
 * Sets target_dev. Name by which the disk is known on its bus, such as `vda`; unique in the guest.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_target_dev(VirdConfigDomainDisk *disk,
                                            const char *value,
                                            VirdError **error);

/**
 * The kind of controller the disk is attached to. XML: target/@bus.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_BUS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_BUS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskBus vird_config_domain_disk_get_target_bus(VirdConfigDomainDisk *disk);

/**
 * The kind of controller the disk is attached to. XML: target/@bus. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_target_bus_text(VirdConfigDomainDisk *disk);

/**
 * Sets target_bus. The kind of controller the disk is attached to.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskBus
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_target_bus(VirdConfigDomainDisk *disk,
                                            VirdConfigDomainDiskBus value,
                                            VirdError **error);

/**
 * Sets target_bus to any text, also one that this version does not know. The kind of controller the disk is attached to.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_target_bus_text(VirdConfigDomainDisk *disk,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether target_bus is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_target_bus(VirdConfigDomainDisk *disk);

/**
 * Removes target_bus.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_target_bus(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Whether the tray of a removable disk is open. XML: target/@tray.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_TRAY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_TRAY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskTray vird_config_domain_disk_get_target_tray(VirdConfigDomainDisk *disk);

/**
 * Whether the tray of a removable disk is open. XML: target/@tray. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_target_tray_text(VirdConfigDomainDisk *disk);

/**
 * Sets target_tray. Whether the tray of a removable disk is open.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: a VirdConfigDomainDiskTray
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_target_tray(VirdConfigDomainDisk *disk,
                                             VirdConfigDomainDiskTray value,
                                             VirdError **error);

/**
 * Sets target_tray to any text, also one that this version does not know. Whether the tray of a removable disk is open.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_target_tray_text(VirdConfigDomainDisk *disk,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether target_tray is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_target_tray(VirdConfigDomainDisk *disk);

/**
 * Removes target_tray.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_target_tray(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Whether a USB or SCSI disk looks removable to the guest. XML: target/@removable.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_get_target_removable(VirdConfigDomainDisk *disk);

/**
 * Sets target_removable. Whether a USB or SCSI disk looks removable to the guest.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_target_removable(VirdConfigDomainDisk *disk,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether target_removable is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_target_removable(VirdConfigDomainDisk *disk);

/**
 * Removes target_removable.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_target_removable(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Turns of the disk in a minute; 1 is a solid state disk. XML: target/@rotation_rate.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_get_target_rotation_rate(VirdConfigDomainDisk *disk);

/**
 * Sets target_rotation_rate. Turns of the disk in a minute; 1 is a solid state disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_target_rotation_rate(VirdConfigDomainDisk *disk,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether target_rotation_rate is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_target_rotation_rate(VirdConfigDomainDisk *disk);

/**
 * Removes target_rotation_rate.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_target_rotation_rate(VirdConfigDomainDisk *disk,
                                                        VirdError **error);

/**
 * Whether the guest may force single writes to the medium. XML: target/@dpofua.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_get_target_dpofua(VirdConfigDomainDisk *disk);

/**
 * Sets target_dpofua. Whether the guest may force single writes to the medium.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_target_dpofua(VirdConfigDomainDisk *disk,
                                               bool value,
                                               VirdError **error);

/**
 * Whether target_dpofua is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_target_dpofua(VirdConfigDomainDisk *disk);

/**
 * Removes target_dpofua.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_target_dpofua(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * Limits of the disk's traffic. XML: iotune.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskIotune *vird_config_domain_disk_get_iotune(VirdConfigDomainDisk *disk);

/**
 * Gives iotune, made at its place if it is not there. Limits of the disk's traffic.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskIotune *vird_config_domain_disk_ensure_iotune(VirdConfigDomainDisk *disk,
                                                                  VirdError **error);

/**
 * Moves an object in as iotune, in place of the one that is there. Limits of the disk's traffic.
 *
 * @disk: a VirdConfigDomainDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_set_iotune(VirdConfigDomainDisk *disk,
                                        VirdConfigDomainDiskIotune *child,
                                        VirdError **error);

/**
 * Names of the throttle groups that limit the disk. XML: throttlefilters/throttlefilter/@group.
 *
 * @disk: a VirdConfigDomainDisk
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_disk_get_throttle_filters(VirdConfigDomainDisk *disk,
                                                    size_t *length);

/**
 * Adds one to throttle_filters. Names of the throttle groups that limit the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_add_throttle_filter(VirdConfigDomainDisk *disk,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Replaces all of throttle_filters. Names of the throttle groups that limit the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_throttle_filters(VirdConfigDomainDisk *disk,
                                                  const char *const *values,
                                                  VirdError **error);

/**
 * Removes all of throttle_filters.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_clear_throttle_filters(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * True if the guest cannot write to the disk. XML: readonly.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_disk_get_readonly(VirdConfigDomainDisk *disk);

/**
 * Sets readonly. True if the guest cannot write to the disk.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_readonly(VirdConfigDomainDisk *disk,
                                          bool value,
                                          VirdError **error);

/**
 * True if several guests may use the disk at once. XML: shareable.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_disk_get_shareable(VirdConfigDomainDisk *disk);

/**
 * Sets shareable. True if several guests may use the disk at once.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_shareable(VirdConfigDomainDisk *disk,
                                           bool value,
                                           VirdError **error);

/**
 * True if what the guest writes is forgotten when it stops. XML: transient.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_disk_get_transient(VirdConfigDomainDisk *disk);

/**
 * Sets transient. True if what the guest writes is forgotten when it stops.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_transient(VirdConfigDomainDisk *disk,
                                           bool value,
                                           VirdError **error);

/**
 * Whether several guests may use the image below at once. XML: transient/@shareBacking.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_get_transient_share_backing(VirdConfigDomainDisk *disk);

/**
 * Sets transient_share_backing. Whether several guests may use the image below at once.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_transient_share_backing(VirdConfigDomainDisk *disk,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether transient_share_backing is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_transient_share_backing(VirdConfigDomainDisk *disk);

/**
 * Removes transient_share_backing.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_transient_share_backing(VirdConfigDomainDisk *disk,
                                                           VirdError **error);

/**
 * Serial number the guest sees. XML: serial.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_serial(VirdConfigDomainDisk *disk);

/**
 * Sets serial. Serial number the guest sees.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_serial(VirdConfigDomainDisk *disk,
                                        const char *value,
                                        VirdError **error);

/**
 * World Wide Name the guest sees, 16 hexadecimal digits. XML: wwn.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_wwn(VirdConfigDomainDisk *disk);

/**
 * Sets wwn. World Wide Name the guest sees, 16 hexadecimal digits.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_wwn(VirdConfigDomainDisk *disk,
                                     const char *value,
                                     VirdError **error);

/**
 * Vendor of a SCSI disk, up to 8 characters. XML: vendor.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_vendor(VirdConfigDomainDisk *disk);

/**
 * Sets vendor. Vendor of a SCSI disk, up to 8 characters.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_vendor(VirdConfigDomainDisk *disk,
                                        const char *value,
                                        VirdError **error);

/**
 * Product of a SCSI disk, up to 16 characters. XML: product.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_product(VirdConfigDomainDisk *disk);

/**
 * Sets product. Product of a SCSI disk, up to 16 characters.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_product(VirdConfigDomainDisk *disk,
                                         const char *value,
                                         VirdError **error);

/**
 * How the content is encrypted. XML: encryption.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_disk_get_encryption(VirdConfigDomainDisk *disk);

/**
 * Gives encryption, made at its place if it is not there. How the content is encrypted.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_disk_ensure_encryption(VirdConfigDomainDisk *disk,
                                                                          VirdError **error);

/**
 * Moves an object in as encryption, in place of the one that is there. How the content is encrypted.
 *
 * @disk: a VirdConfigDomainDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_set_encryption(VirdConfigDomainDisk *disk,
                                            VirdConfigDomainDiskEncryption *child,
                                            VirdError **error);

/**
 * Place in the order of boot devices, from 1. XML: boot/@order.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_get_boot_order(VirdConfigDomainDisk *disk);

/**
 * Sets boot_order. Place in the order of boot devices, from 1.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_boot_order(VirdConfigDomainDisk *disk,
                                            uint32_t value,
                                            VirdError **error);

/**
 * Whether boot_order is there.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_has_boot_order(VirdConfigDomainDisk *disk);

/**
 * Removes boot_order.
 *
 * @disk: a VirdConfigDomainDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_unset_boot_order(VirdConfigDomainDisk *disk, VirdError **error);

/**
 * s390x: up to 8 characters that choose a boot entry. XML: boot/@loadparm.
 *
 * @disk: a VirdConfigDomainDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_get_boot_loadparm(VirdConfigDomainDisk *disk);

/**
 * Sets boot_loadparm. s390x: up to 8 characters that choose a boot entry.
 *
 * @disk: a VirdConfigDomainDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_set_boot_loadparm(VirdConfigDomainDisk *disk,
                                               const char *value,
                                               VirdError **error);

/**
 * The type id of VirdConfigDomainDiskDriver.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_DRIVER
 * Since: 0.1
 */
VirdType vird_config_domain_disk_driver_get_type(void);

/**
 * Takes another reference.
 *
 * @driver: (nullable): a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer full) (nullable): @driver itself; NULL if it is no VirdConfigDomainDiskDriver
 * Since: 0.1
 */
VirdConfigDomainDiskDriver *vird_config_domain_disk_driver_ref(VirdConfigDomainDiskDriver *driver);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @driver: (nullable): a VirdConfigDomainDiskDriver, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_driver_unref(VirdConfigDomainDiskDriver *driver);

/**
 * Makes a new VirdConfigDomainDiskDriver in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskDriver *vird_config_domain_disk_driver_new(void);

/**
 * Reads a VirdConfigDomainDiskDriver from XML text whose root is <driver>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskDriver *vird_config_domain_disk_driver_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Name of the backend in the hypervisor. XML: @name.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_driver_get_name(VirdConfigDomainDiskDriver *driver);

/**
 * Sets name. Name of the backend in the hypervisor.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_name(VirdConfigDomainDiskDriver *driver,
                                             const char *value,
                                             VirdError **error);

/**
 * Image format; an absent one is taken as raw, never guessed. XML: @type.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_RAW if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_disk_driver_get_format(VirdConfigDomainDiskDriver *driver);

/**
 * Image format; an absent one is taken as raw, never guessed. XML: @type. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_driver_get_format_text(VirdConfigDomainDiskDriver *driver);

/**
 * Sets format. Image format; an absent one is taken as raw, never guessed.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_format(VirdConfigDomainDiskDriver *driver,
                                               VirdConfigDomainDiskFormat value,
                                               VirdError **error);

/**
 * Sets format to any text, also one that this version does not know. Image format; an absent one is taken as raw, never guessed.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_format_text(VirdConfigDomainDiskDriver *driver,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether format is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_format(VirdConfigDomainDiskDriver *driver);

/**
 * Removes format.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_format(VirdConfigDomainDiskDriver *driver,
                                                 VirdError **error);

/**
 * How the host caches the disk. XML: @cache.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_DEFAULT if absent; VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskCacheType vird_config_domain_disk_driver_get_cache(VirdConfigDomainDiskDriver *driver);

/**
 * How the host caches the disk. XML: @cache. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_driver_get_cache_text(VirdConfigDomainDiskDriver *driver);

/**
 * Sets cache. How the host caches the disk.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: a VirdConfigDomainDiskCacheType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_cache(VirdConfigDomainDiskDriver *driver,
                                              VirdConfigDomainDiskCacheType value,
                                              VirdError **error);

/**
 * Sets cache to any text, also one that this version does not know. How the host caches the disk.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_cache_text(VirdConfigDomainDiskDriver *driver,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether cache is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_cache(VirdConfigDomainDiskDriver *driver);

/**
 * Removes cache.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_cache(VirdConfigDomainDiskDriver *driver,
                                                VirdError **error);

/**
 * What happens when a request fails. XML: @error_policy.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskDriverErrorPolicy vird_config_domain_disk_driver_get_error_policy(VirdConfigDomainDiskDriver *driver);

/**
 * What happens when a request fails. XML: @error_policy. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_driver_get_error_policy_text(VirdConfigDomainDiskDriver *driver);

/**
 * Sets error_policy. What happens when a request fails.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: a VirdConfigDomainDiskDriverErrorPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_error_policy(VirdConfigDomainDiskDriver *driver,
                                                     VirdConfigDomainDiskDriverErrorPolicy value,
                                                     VirdError **error);

/**
 * Sets error_policy to any text, also one that this version does not know. What happens when a request fails.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_error_policy_text(VirdConfigDomainDiskDriver *driver,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether error_policy is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_error_policy(VirdConfigDomainDiskDriver *driver);

/**
 * Removes error_policy.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_error_policy(VirdConfigDomainDiskDriver *driver,
                                                       VirdError **error);

/**
 * What happens when a read fails, if other than for writes. XML: @rerror_policy.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskDriverErrorPolicy vird_config_domain_disk_driver_get_read_error_policy(VirdConfigDomainDiskDriver *driver);

/**
 * What happens when a read fails, if other than for writes. XML: @rerror_policy. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_driver_get_read_error_policy_text(VirdConfigDomainDiskDriver *driver);

/**
 * Sets read_error_policy. What happens when a read fails, if other than for writes.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: a VirdConfigDomainDiskDriverErrorPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_read_error_policy(VirdConfigDomainDiskDriver *driver,
                                                          VirdConfigDomainDiskDriverErrorPolicy value,
                                                          VirdError **error);

/**
 * Sets read_error_policy to any text, also one that this version does not know. What happens when a read fails, if other than for writes.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_read_error_policy_text(VirdConfigDomainDiskDriver *driver,
                                                               const char *value,
                                                               VirdError **error);

/**
 * Whether read_error_policy is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_read_error_policy(VirdConfigDomainDiskDriver *driver);

/**
 * Removes read_error_policy.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_read_error_policy(VirdConfigDomainDiskDriver *driver,
                                                            VirdError **error);

/**
 * How requests are made on the host. XML: @io.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_DRIVER_IO_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_DRIVER_IO_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskDriverIoPolicy vird_config_domain_disk_driver_get_io_policy(VirdConfigDomainDiskDriver *driver);

/**
 * How requests are made on the host. XML: @io. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_driver_get_io_policy_text(VirdConfigDomainDiskDriver *driver);

/**
 * Sets io_policy. How requests are made on the host.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: a VirdConfigDomainDiskDriverIoPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_io_policy(VirdConfigDomainDiskDriver *driver,
                                                  VirdConfigDomainDiskDriverIoPolicy value,
                                                  VirdError **error);

/**
 * Sets io_policy to any text, also one that this version does not know. How requests are made on the host.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_io_policy_text(VirdConfigDomainDiskDriver *driver,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether io_policy is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_io_policy(VirdConfigDomainDiskDriver *driver);

/**
 * Removes io_policy.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_io_policy(VirdConfigDomainDiskDriver *driver,
                                                    VirdError **error);

/**
 * Whether the guest hands over requests without leaving its CPU. XML: @ioeventfd.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_get_ioeventfd(VirdConfigDomainDiskDriver *driver);

/**
 * Sets ioeventfd. Whether the guest hands over requests without leaving its CPU.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_ioeventfd(VirdConfigDomainDiskDriver *driver,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether ioeventfd is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_ioeventfd(VirdConfigDomainDiskDriver *driver);

/**
 * Removes ioeventfd.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_ioeventfd(VirdConfigDomainDiskDriver *driver,
                                                    VirdError **error);

/**
 * Whether fewer interrupts and exits are made. XML: @event_idx.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_get_event_idx(VirdConfigDomainDiskDriver *driver);

/**
 * Sets event_idx. Whether fewer interrupts and exits are made.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_event_idx(VirdConfigDomainDiskDriver *driver,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether event_idx is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_event_idx(VirdConfigDomainDiskDriver *driver);

/**
 * Removes event_idx.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_event_idx(VirdConfigDomainDiskDriver *driver,
                                                    VirdError **error);

/**
 * Whether what is read from the image below is copied into the image. XML: @copy_on_read.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_get_copy_on_read(VirdConfigDomainDiskDriver *driver);

/**
 * Sets copy_on_read. Whether what is read from the image below is copied into the image.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_copy_on_read(VirdConfigDomainDiskDriver *driver,
                                                     bool value,
                                                     VirdError **error);

/**
 * Whether copy_on_read is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_copy_on_read(VirdConfigDomainDiskDriver *driver);

/**
 * Removes copy_on_read.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_copy_on_read(VirdConfigDomainDiskDriver *driver,
                                                       VirdError **error);

/**
 * Whether space that the guest frees is given back. XML: @discard.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_DRIVER_DISCARD_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_DRIVER_DISCARD_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskDriverDiscard vird_config_domain_disk_driver_get_discard(VirdConfigDomainDiskDriver *driver);

/**
 * Whether space that the guest frees is given back. XML: @discard. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_driver_get_discard_text(VirdConfigDomainDiskDriver *driver);

/**
 * Sets discard. Whether space that the guest frees is given back.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: a VirdConfigDomainDiskDriverDiscard
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_discard(VirdConfigDomainDiskDriver *driver,
                                                VirdConfigDomainDiskDriverDiscard value,
                                                VirdError **error);

/**
 * Sets discard to any text, also one that this version does not know. Whether space that the guest frees is given back.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_discard_text(VirdConfigDomainDiskDriver *driver,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether discard is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_discard(VirdConfigDomainDiskDriver *driver);

/**
 * Removes discard.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_discard(VirdConfigDomainDiskDriver *driver,
                                                  VirdError **error);

/**
 * Whether freed clusters of a qcow2 image keep their place, to avoid fragments. XML: @discard_no_unref.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_get_discard_no_unref(VirdConfigDomainDiskDriver *driver);

/**
 * Sets discard_no_unref. Whether freed clusters of a qcow2 image keep their place, to avoid fragments.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_discard_no_unref(VirdConfigDomainDiskDriver *driver,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether discard_no_unref is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_discard_no_unref(VirdConfigDomainDiskDriver *driver);

/**
 * Removes discard_no_unref.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_discard_no_unref(VirdConfigDomainDiskDriver *driver,
                                                           VirdError **error);

/**
 * What is done with blocks of zeroes that the guest writes. XML: @detect_zeroes.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_DRIVER_DETECT_ZEROES_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_DRIVER_DETECT_ZEROES_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskDriverDetectZeroes vird_config_domain_disk_driver_get_detect_zeroes(VirdConfigDomainDiskDriver *driver);

/**
 * What is done with blocks of zeroes that the guest writes. XML: @detect_zeroes. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_driver_get_detect_zeroes_text(VirdConfigDomainDiskDriver *driver);

/**
 * Sets detect_zeroes. What is done with blocks of zeroes that the guest writes.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: a VirdConfigDomainDiskDriverDetectZeroes
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_detect_zeroes(VirdConfigDomainDiskDriver *driver,
                                                      VirdConfigDomainDiskDriverDetectZeroes value,
                                                      VirdError **error);

/**
 * Sets detect_zeroes to any text, also one that this version does not know. What is done with blocks of zeroes that the guest writes.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_detect_zeroes_text(VirdConfigDomainDiskDriver *driver,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether detect_zeroes is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_detect_zeroes(VirdConfigDomainDiskDriver *driver);

/**
 * Removes detect_zeroes.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_detect_zeroes(VirdConfigDomainDiskDriver *driver,
                                                        VirdError **error);

/**
 * Number of the I/O thread that serves the disk. XML: @iothread.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_driver_get_iothread(VirdConfigDomainDiskDriver *driver);

/**
 * Sets iothread. Number of the I/O thread that serves the disk.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_iothread(VirdConfigDomainDiskDriver *driver,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether iothread is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_iothread(VirdConfigDomainDiskDriver *driver);

/**
 * Removes iothread.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_iothread(VirdConfigDomainDiskDriver *driver,
                                                   VirdError **error);

/**
 * Number of virtqueues. XML: @queues.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_driver_get_queues(VirdConfigDomainDiskDriver *driver);

/**
 * Sets queues. Number of virtqueues.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_queues(VirdConfigDomainDiskDriver *driver,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether queues is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_queues(VirdConfigDomainDiskDriver *driver);

/**
 * Removes queues.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_queues(VirdConfigDomainDiskDriver *driver,
                                                 VirdError **error);

/**
 * Entries of each virtqueue, a power of two. XML: @queue_size.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_driver_get_queue_size(VirdConfigDomainDiskDriver *driver);

/**
 * Sets queue_size. Entries of each virtqueue, a power of two.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_queue_size(VirdConfigDomainDiskDriver *driver,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether queue_size is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_queue_size(VirdConfigDomainDiskDriver *driver);

/**
 * Removes queue_size.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_queue_size(VirdConfigDomainDiskDriver *driver,
                                                     VirdError **error);

/**
 * Most memory for cached metadata of the image, in bytes. XML: metadata_cache/max_size.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_driver_get_metadata_cache_size(VirdConfigDomainDiskDriver *driver);

/**
 * Sets metadata_cache_size. Most memory for cached metadata of the image, in bytes.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_metadata_cache_size(VirdConfigDomainDiskDriver *driver,
                                                            uint64_t value,
                                                            VirdError **error);

/**
 * Whether metadata_cache_size is there.
 *
 * @driver: a VirdConfigDomainDiskDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_has_metadata_cache_size(VirdConfigDomainDiskDriver *driver);

/**
 * Removes metadata_cache_size.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_unset_metadata_cache_size(VirdConfigDomainDiskDriver *driver,
                                                              VirdError **error);

/**
 * I/O threads that share the work, each with its queues. XML: iothreads/iothread.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainIothreadMapping): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainIothreadMapping **vird_config_domain_disk_driver_get_iothread_mappings(VirdConfigDomainDiskDriver *driver,
                                                                                       size_t *length);

/**
 * Moves an object in as one of iothread_mappings, at its canonical place. I/O threads that share the work, each with its queues.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @item: a VirdConfigDomainIothreadMapping
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_add_iothread_mapping(VirdConfigDomainDiskDriver *driver,
                                                         VirdConfigDomainIothreadMapping *item,
                                                         VirdError **error);

/**
 * Removes one of iothread_mappings. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @item: a VirdConfigDomainIothreadMapping
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_remove_iothread_mapping(VirdConfigDomainDiskDriver *driver,
                                                            VirdConfigDomainIothreadMapping *item,
                                                            VirdError **error);

/**
 * Replaces all of iothread_mappings. I/O threads that share the work, each with its queues.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainIothreadMapping): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_iothread_mappings(VirdConfigDomainDiskDriver *driver,
                                                          VirdConfigDomainIothreadMapping *const *items,
                                                          size_t length,
                                                          VirdError **error);

/**
 * Removes all of iothread_mappings.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_clear_iothread_mappings(VirdConfigDomainDiskDriver *driver,
                                                            VirdError **error);

/**
 * Seconds over which statistics are gathered. XML: statistics/statistic/@interval.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_disk_driver_get_statistics_intervals(VirdConfigDomainDiskDriver *driver,
                                                               size_t *length);

/**
 * Adds one to statistics_intervals. Seconds over which statistics are gathered.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_add_statistics_interval(VirdConfigDomainDiskDriver *driver,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Replaces all of statistics_intervals. Seconds over which statistics are gathered.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_statistics_intervals(VirdConfigDomainDiskDriver *driver,
                                                             const char *const *values,
                                                             VirdError **error);

/**
 * Removes all of statistics_intervals.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_clear_statistics_intervals(VirdConfigDomainDiskDriver *driver,
                                                               VirdError **error);

/**
 * Histograms of latencies to gather. XML: statistics/latency-histogram.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDiskLatencyHistogram): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDiskLatencyHistogram **vird_config_domain_disk_driver_get_latency_histograms(VirdConfigDomainDiskDriver *driver,
                                                                                             size_t *length);

/**
 * Moves an object in as one of latency_histograms, at its canonical place. Histograms of latencies to gather.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @item: a VirdConfigDomainDiskLatencyHistogram
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_add_latency_histogram(VirdConfigDomainDiskDriver *driver,
                                                          VirdConfigDomainDiskLatencyHistogram *item,
                                                          VirdError **error);

/**
 * Removes one of latency_histograms. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @item: a VirdConfigDomainDiskLatencyHistogram
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_remove_latency_histogram(VirdConfigDomainDiskDriver *driver,
                                                             VirdConfigDomainDiskLatencyHistogram *item,
                                                             VirdError **error);

/**
 * Replaces all of latency_histograms. Histograms of latencies to gather.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDiskLatencyHistogram): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_set_latency_histograms(VirdConfigDomainDiskDriver *driver,
                                                           VirdConfigDomainDiskLatencyHistogram *const *items,
                                                           size_t length,
                                                           VirdError **error);

/**
 * Removes all of latency_histograms.
 *
 * @driver: a VirdConfigDomainDiskDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_driver_clear_latency_histograms(VirdConfigDomainDiskDriver *driver,
                                                             VirdError **error);

/**
 * The type id of VirdConfigDomainIothreadMapping.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_IOTHREAD_MAPPING
 * Since: 0.1
 */
VirdType vird_config_domain_iothread_mapping_get_type(void);

/**
 * Takes another reference.
 *
 * @mapping: (nullable): a VirdConfigDomainIothreadMapping
 *
 * Returns: (transfer full) (nullable): @mapping itself; NULL if it is no VirdConfigDomainIothreadMapping
 * Since: 0.1
 */
VirdConfigDomainIothreadMapping *vird_config_domain_iothread_mapping_ref(VirdConfigDomainIothreadMapping *mapping);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @mapping: (nullable): a VirdConfigDomainIothreadMapping, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_iothread_mapping_unref(VirdConfigDomainIothreadMapping *mapping);

/**
 * Makes a new VirdConfigDomainIothreadMapping in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainIothreadMapping *vird_config_domain_iothread_mapping_new(void);

/**
 * Reads a VirdConfigDomainIothreadMapping from XML text whose root is <iothread>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainIothreadMapping *vird_config_domain_iothread_mapping_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Number of the I/O thread. XML: @id.
 *
 * @mapping: a VirdConfigDomainIothreadMapping
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_iothread_mapping_get_id(VirdConfigDomainIothreadMapping *mapping);

/**
 * Sets id. Number of the I/O thread.
 *
 * @mapping: a VirdConfigDomainIothreadMapping
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_mapping_set_id(VirdConfigDomainIothreadMapping *mapping,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether id is there.
 *
 * @mapping: a VirdConfigDomainIothreadMapping
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iothread_mapping_has_id(VirdConfigDomainIothreadMapping *mapping);

/**
 * Removes id.
 *
 * @mapping: a VirdConfigDomainIothreadMapping
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_mapping_unset_id(VirdConfigDomainIothreadMapping *mapping,
                                                  VirdError **error);

/**
 * Numbers of the queues it serves; all by turns if empty. XML: queue/@id.
 *
 * @mapping: a VirdConfigDomainIothreadMapping
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_iothread_mapping_get_queues(VirdConfigDomainIothreadMapping *mapping,
                                                      size_t *length);

/**
 * Adds one to queues. Numbers of the queues it serves; all by turns if empty.
 *
 * @mapping: a VirdConfigDomainIothreadMapping
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_mapping_add_queue(VirdConfigDomainIothreadMapping *mapping,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Replaces all of queues. Numbers of the queues it serves; all by turns if empty.
 *
 * @mapping: a VirdConfigDomainIothreadMapping
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_mapping_set_queues(VirdConfigDomainIothreadMapping *mapping,
                                                    const char *const *values,
                                                    VirdError **error);

/**
 * Removes all of queues.
 *
 * @mapping: a VirdConfigDomainIothreadMapping
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iothread_mapping_clear_queues(VirdConfigDomainIothreadMapping *mapping,
                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainDiskLatencyHistogram.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_LATENCY_HISTOGRAM
 * Since: 0.1
 */
VirdType vird_config_domain_disk_latency_histogram_get_type(void);

/**
 * Takes another reference.
 *
 * @histogram: (nullable): a VirdConfigDomainDiskLatencyHistogram
 *
 * Returns: (transfer full) (nullable): @histogram itself; NULL if it is no VirdConfigDomainDiskLatencyHistogram
 * Since: 0.1
 */
VirdConfigDomainDiskLatencyHistogram *vird_config_domain_disk_latency_histogram_ref(VirdConfigDomainDiskLatencyHistogram *histogram);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @histogram: (nullable): a VirdConfigDomainDiskLatencyHistogram, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_latency_histogram_unref(VirdConfigDomainDiskLatencyHistogram *histogram);

/**
 * Makes a new VirdConfigDomainDiskLatencyHistogram in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskLatencyHistogram *vird_config_domain_disk_latency_histogram_new(void);

/**
 * Reads a VirdConfigDomainDiskLatencyHistogram from XML text whose root is <latency-histogram>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskLatencyHistogram *vird_config_domain_disk_latency_histogram_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * Which requests are counted; all if absent. XML: @type.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_HISTOGRAM_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_HISTOGRAM_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskHistogramType vird_config_domain_disk_latency_histogram_get_request_type(VirdConfigDomainDiskLatencyHistogram *histogram);

/**
 * Which requests are counted; all if absent. XML: @type. As the text that the document has, known or not.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_latency_histogram_get_request_type_text(VirdConfigDomainDiskLatencyHistogram *histogram);

/**
 * Sets request_type. Which requests are counted; all if absent.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 * @value: a VirdConfigDomainDiskHistogramType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_latency_histogram_set_request_type(VirdConfigDomainDiskLatencyHistogram *histogram,
                                                                VirdConfigDomainDiskHistogramType value,
                                                                VirdError **error);

/**
 * Sets request_type to any text, also one that this version does not know. Which requests are counted; all if absent.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_latency_histogram_set_request_type_text(VirdConfigDomainDiskLatencyHistogram *histogram,
                                                                     const char *value,
                                                                     VirdError **error);

/**
 * Whether request_type is there.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_latency_histogram_has_request_type(VirdConfigDomainDiskLatencyHistogram *histogram);

/**
 * Removes request_type.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_latency_histogram_unset_request_type(VirdConfigDomainDiskLatencyHistogram *histogram,
                                                                  VirdError **error);

/**
 * Where each bin starts, in nanoseconds. XML: bin/@start.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_disk_latency_histogram_get_bins(VirdConfigDomainDiskLatencyHistogram *histogram,
                                                          size_t *length);

/**
 * Adds one to bins. Where each bin starts, in nanoseconds.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_latency_histogram_add_bin(VirdConfigDomainDiskLatencyHistogram *histogram,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Replaces all of bins. Where each bin starts, in nanoseconds.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_latency_histogram_set_bins(VirdConfigDomainDiskLatencyHistogram *histogram,
                                                        const char *const *values,
                                                        VirdError **error);

/**
 * Removes all of bins.
 *
 * @histogram: a VirdConfigDomainDiskLatencyHistogram
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_latency_histogram_clear_bins(VirdConfigDomainDiskLatencyHistogram *histogram,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainDiskSource.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_SOURCE
 * Since: 0.1
 */
VirdType vird_config_domain_disk_source_get_type(void);

/**
 * Takes another reference.
 *
 * @source: (nullable): a VirdConfigDomainDiskSource
 *
 * Returns: (transfer full) (nullable): @source itself; NULL if it is no VirdConfigDomainDiskSource
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_source_ref(VirdConfigDomainDiskSource *source);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @source: (nullable): a VirdConfigDomainDiskSource, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_source_unref(VirdConfigDomainDiskSource *source);

/**
 * Makes a new VirdConfigDomainDiskSource in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_source_new(void);

/**
 * Reads a VirdConfigDomainDiskSource from XML text whose root is <source>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_source_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Path of an image file. XML: @file.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_file(VirdConfigDomainDiskSource *source);

/**
 * Sets file. Path of an image file.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_file(VirdConfigDomainDiskSource *source,
                                             const char *value,
                                             VirdError **error);

/**
 * Name of a group of open file descriptors handed to libvirt. XML: @fdgroup.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_fdgroup(VirdConfigDomainDiskSource *source);

/**
 * Sets fdgroup. Name of a group of open file descriptors handed to libvirt.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_fdgroup(VirdConfigDomainDiskSource *source,
                                                const char *value,
                                                VirdError **error);

/**
 * Number libvirt gave this image of the chain. XML: @index.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_source_get_index(VirdConfigDomainDiskSource *source);

/**
 * Sets index. Number libvirt gave this image of the chain.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_index(VirdConfigDomainDiskSource *source,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether index is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_index(VirdConfigDomainDiskSource *source);

/**
 * Removes index.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_index(VirdConfigDomainDiskSource *source,
                                                VirdError **error);

/**
 * What happens when the source of a removable disk is missing. XML: @startupPolicy.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskStartupPolicy vird_config_domain_disk_source_get_startup_policy(VirdConfigDomainDiskSource *source);

/**
 * What happens when the source of a removable disk is missing. XML: @startupPolicy. As the text that the document has, known or not.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_startup_policy_text(VirdConfigDomainDiskSource *source);

/**
 * Sets startup_policy. What happens when the source of a removable disk is missing.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: a VirdConfigDomainDiskStartupPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_startup_policy(VirdConfigDomainDiskSource *source,
                                                       VirdConfigDomainDiskStartupPolicy value,
                                                       VirdError **error);

/**
 * Sets startup_policy to any text, also one that this version does not know. What happens when the source of a removable disk is missing.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_startup_policy_text(VirdConfigDomainDiskSource *source,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether startup_policy is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_startup_policy(VirdConfigDomainDiskSource *source);

/**
 * Removes startup_policy.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_startup_policy(VirdConfigDomainDiskSource *source,
                                                         VirdError **error);

/**
 * Path of a block device. XML: @dev.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_dev(VirdConfigDomainDiskSource *source);

/**
 * Sets dev. Path of a block device.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_dev(VirdConfigDomainDiskSource *source,
                                            const char *value,
                                            VirdError **error);

/**
 * Path of a directory that is shown as a FAT disk. XML: @dir.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_dir(VirdConfigDomainDiskSource *source);

/**
 * Sets dir. Path of a directory that is shown as a FAT disk.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_dir(VirdConfigDomainDiskSource *source,
                                            const char *value,
                                            VirdError **error);

/**
 * Protocol a network disk is reached by. XML: @protocol.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskProtocol vird_config_domain_disk_source_get_protocol(VirdConfigDomainDiskSource *source);

/**
 * Protocol a network disk is reached by. XML: @protocol. As the text that the document has, known or not.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_protocol_text(VirdConfigDomainDiskSource *source);

/**
 * Sets protocol. Protocol a network disk is reached by.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: a VirdConfigDomainDiskProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_protocol(VirdConfigDomainDiskSource *source,
                                                 VirdConfigDomainDiskProtocol value,
                                                 VirdError **error);

/**
 * Sets protocol to any text, also one that this version does not know. Protocol a network disk is reached by.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_protocol_text(VirdConfigDomainDiskSource *source,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether protocol is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_protocol(VirdConfigDomainDiskSource *source);

/**
 * Removes protocol.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_protocol(VirdConfigDomainDiskSource *source,
                                                   VirdError **error);

/**
 * Name of the image, volume or export on the server. XML: @name.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_name(VirdConfigDomainDiskSource *source);

/**
 * Sets name. Name of the image, volume or export on the server.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_name(VirdConfigDomainDiskSource *source,
                                             const char *value,
                                             VirdError **error);

/**
 * Query string of an HTTP source. XML: @query.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_query(VirdConfigDomainDiskSource *source);

/**
 * Sets query. Query string of an HTTP source.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_query(VirdConfigDomainDiskSource *source,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether the connection is encrypted with TLS. XML: @tls.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_source_get_tls(VirdConfigDomainDiskSource *source);

/**
 * Sets tls. Whether the connection is encrypted with TLS.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_tls(VirdConfigDomainDiskSource *source,
                                            bool value,
                                            VirdError **error);

/**
 * Whether tls is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_tls(VirdConfigDomainDiskSource *source);

/**
 * Removes tls.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_tls(VirdConfigDomainDiskSource *source,
                                              VirdError **error);

/**
 * Host name to check the server's certificate against. XML: @tlsHostname.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_tls_hostname(VirdConfigDomainDiskSource *source);

/**
 * Sets tls_hostname. Host name to check the server's certificate against.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_tls_hostname(VirdConfigDomainDiskSource *source,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Name of the storage pool. XML: @pool.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_pool(VirdConfigDomainDiskSource *source);

/**
 * Sets pool. Name of the storage pool.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_pool(VirdConfigDomainDiskSource *source,
                                             const char *value,
                                             VirdError **error);

/**
 * Name of the volume in the pool. XML: @volume.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_volume(VirdConfigDomainDiskSource *source);

/**
 * Sets volume. Name of the volume in the pool.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_volume(VirdConfigDomainDiskSource *source,
                                               const char *value,
                                               VirdError **error);

/**
 * How an iSCSI volume is reached. XML: @mode.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_SOURCE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_SOURCE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskSourceMode vird_config_domain_disk_source_get_mode(VirdConfigDomainDiskSource *source);

/**
 * How an iSCSI volume is reached. XML: @mode. As the text that the document has, known or not.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_mode_text(VirdConfigDomainDiskSource *source);

/**
 * Sets mode. How an iSCSI volume is reached.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: a VirdConfigDomainDiskSourceMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_mode(VirdConfigDomainDiskSource *source,
                                             VirdConfigDomainDiskSourceMode value,
                                             VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How an iSCSI volume is reached.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_mode_text(VirdConfigDomainDiskSource *source,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether mode is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_mode(VirdConfigDomainDiskSource *source);

/**
 * Removes mode.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_mode(VirdConfigDomainDiskSource *source,
                                               VirdError **error);

/**
 * Kind of NVMe or vhost-user source. XML: @type.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_source_type(VirdConfigDomainDiskSource *source);

/**
 * Sets source_type. Kind of NVMe or vhost-user source.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_source_type(VirdConfigDomainDiskSource *source,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Namespace on an NVMe drive, from 1. XML: @namespace.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_source_get_namespace_id(VirdConfigDomainDiskSource *source);

/**
 * Sets namespace_id. Namespace on an NVMe drive, from 1.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_namespace_id(VirdConfigDomainDiskSource *source,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether namespace_id is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_namespace_id(VirdConfigDomainDiskSource *source);

/**
 * Removes namespace_id.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_namespace_id(VirdConfigDomainDiskSource *source,
                                                       VirdError **error);

/**
 * Whether libvirt takes the NVMe drive from its host driver and gives it back. XML: @managed.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_source_get_managed(VirdConfigDomainDiskSource *source);

/**
 * Sets managed. Whether libvirt takes the NVMe drive from its host driver and gives it back.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_managed(VirdConfigDomainDiskSource *source,
                                                bool value,
                                                VirdError **error);

/**
 * Whether managed is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_managed(VirdConfigDomainDiskSource *source);

/**
 * Removes managed.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_managed(VirdConfigDomainDiskSource *source,
                                                  VirdError **error);

/**
 * Path of the socket of a vhost-user server. XML: @path.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_path(VirdConfigDomainDiskSource *source);

/**
 * Sets path. Path of the socket of a vhost-user server.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_path(VirdConfigDomainDiskSource *source,
                                             const char *value,
                                             VirdError **error);

/**
 * Parts of the storage that hold the image. XML: slices/slice.
 *
 * @source: a VirdConfigDomainDiskSource
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDiskSlice): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDiskSlice **vird_config_domain_disk_source_get_slices(VirdConfigDomainDiskSource *source,
                                                                      size_t *length);

/**
 * Moves an object in as one of slices, at its canonical place. Parts of the storage that hold the image.
 *
 * @source: a VirdConfigDomainDiskSource
 * @item: a VirdConfigDomainDiskSlice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_add_slice(VirdConfigDomainDiskSource *source,
                                              VirdConfigDomainDiskSlice *item,
                                              VirdError **error);

/**
 * Removes one of slices. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @source: a VirdConfigDomainDiskSource
 * @item: a VirdConfigDomainDiskSlice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_remove_slice(VirdConfigDomainDiskSource *source,
                                                 VirdConfigDomainDiskSlice *item,
                                                 VirdError **error);

/**
 * Replaces all of slices. Parts of the storage that hold the image.
 *
 * @source: a VirdConfigDomainDiskSource
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDiskSlice): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_slices(VirdConfigDomainDiskSource *source,
                                               VirdConfigDomainDiskSlice *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of slices.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_clear_slices(VirdConfigDomainDiskSource *source,
                                                 VirdError **error);

/**
 * Servers to reach the source at. XML: host.
 *
 * @source: a VirdConfigDomainDiskSource
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDiskHost): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDiskHost **vird_config_domain_disk_source_get_hosts(VirdConfigDomainDiskSource *source,
                                                                    size_t *length);

/**
 * Moves an object in as one of hosts, at its canonical place. Servers to reach the source at.
 *
 * @source: a VirdConfigDomainDiskSource
 * @item: a VirdConfigDomainDiskHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_add_host(VirdConfigDomainDiskSource *source,
                                             VirdConfigDomainDiskHost *item,
                                             VirdError **error);

/**
 * Removes one of hosts. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @source: a VirdConfigDomainDiskSource
 * @item: a VirdConfigDomainDiskHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_remove_host(VirdConfigDomainDiskSource *source,
                                                VirdConfigDomainDiskHost *item,
                                                VirdError **error);

/**
 * Replaces all of hosts. Servers to reach the source at.
 *
 * @source: a VirdConfigDomainDiskSource
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDiskHost): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_hosts(VirdConfigDomainDiskSource *source,
                                              VirdConfigDomainDiskHost *const *items,
                                              size_t length,
                                              VirdError **error);

/**
 * Removes all of hosts.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_clear_hosts(VirdConfigDomainDiskSource *source,
                                                VirdError **error);

/**
 * Name of the RBD snapshot to use. XML: snapshot/@name.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_snapshot(VirdConfigDomainDiskSource *source);

/**
 * Sets snapshot. Name of the RBD snapshot to use.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_snapshot(VirdConfigDomainDiskSource *source,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Path of the configuration of an RBD source. XML: config/@file.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_config_file(VirdConfigDomainDiskSource *source);

/**
 * Sets config_file. Path of the configuration of an RBD source.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_config_file(VirdConfigDomainDiskSource *source,
                                                    const char *value,
                                                    VirdError **error);

/**
 * How to log in to the server. XML: auth.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_disk_source_get_auth(VirdConfigDomainDiskSource *source);

/**
 * Gives auth, made at its place if it is not there. How to log in to the server.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_disk_source_ensure_auth(VirdConfigDomainDiskSource *source,
                                                                     VirdError **error);

/**
 * Moves an object in as auth, in place of the one that is there. How to log in to the server.
 *
 * @source: a VirdConfigDomainDiskSource
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_auth(VirdConfigDomainDiskSource *source,
                                             VirdConfigDomainDiskAuth *child,
                                             VirdError **error);

/**
 * Name of the iSCSI initiator. XML: initiator/iqn/@name.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_initiator_iqn(VirdConfigDomainDiskSource *source);

/**
 * Sets initiator_iqn. Name of the iSCSI initiator.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_initiator_iqn(VirdConfigDomainDiskSource *source,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether the server's certificate is checked. XML: ssl/@verify.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_source_get_ssl_verify(VirdConfigDomainDiskSource *source);

/**
 * Sets ssl_verify. Whether the server's certificate is checked.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_ssl_verify(VirdConfigDomainDiskSource *source,
                                                   bool value,
                                                   VirdError **error);

/**
 * Whether ssl_verify is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_ssl_verify(VirdConfigDomainDiskSource *source);

/**
 * Removes ssl_verify.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_ssl_verify(VirdConfigDomainDiskSource *source,
                                                     VirdError **error);

/**
 * Cookies of an HTTP source. XML: cookies/cookie.
 *
 * @source: a VirdConfigDomainDiskSource
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDiskCookie): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDiskCookie **vird_config_domain_disk_source_get_cookies(VirdConfigDomainDiskSource *source,
                                                                        size_t *length);

/**
 * Moves an object in as one of cookies, at its canonical place. Cookies of an HTTP source.
 *
 * @source: a VirdConfigDomainDiskSource
 * @item: a VirdConfigDomainDiskCookie
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_add_cookie(VirdConfigDomainDiskSource *source,
                                               VirdConfigDomainDiskCookie *item,
                                               VirdError **error);

/**
 * Removes one of cookies. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @source: a VirdConfigDomainDiskSource
 * @item: a VirdConfigDomainDiskCookie
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_remove_cookie(VirdConfigDomainDiskSource *source,
                                                  VirdConfigDomainDiskCookie *item,
                                                  VirdError **error);

/**
 * Replaces all of cookies. Cookies of an HTTP source.
 *
 * @source: a VirdConfigDomainDiskSource
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDiskCookie): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_cookies(VirdConfigDomainDiskSource *source,
                                                VirdConfigDomainDiskCookie *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of cookies.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_clear_cookies(VirdConfigDomainDiskSource *source,
                                                  VirdError **error);

/**
 * How much is read ahead, in bytes. XML: readahead/@size.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_source_get_readahead_size(VirdConfigDomainDiskSource *source);

/**
 * Sets readahead_size. How much is read ahead, in bytes.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_readahead_size(VirdConfigDomainDiskSource *source,
                                                       uint64_t value,
                                                       VirdError **error);

/**
 * Whether readahead_size is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_readahead_size(VirdConfigDomainDiskSource *source);

/**
 * Removes readahead_size.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_readahead_size(VirdConfigDomainDiskSource *source,
                                                         VirdError **error);

/**
 * How long to wait for an answer, in seconds. XML: timeout/@seconds.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_source_get_timeout_seconds(VirdConfigDomainDiskSource *source);

/**
 * Sets timeout_seconds. How long to wait for an answer, in seconds.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_timeout_seconds(VirdConfigDomainDiskSource *source,
                                                        uint64_t value,
                                                        VirdError **error);

/**
 * Whether timeout_seconds is there.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_source_has_timeout_seconds(VirdConfigDomainDiskSource *source);

/**
 * Removes timeout_seconds.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_unset_timeout_seconds(VirdConfigDomainDiskSource *source,
                                                          VirdError **error);

/**
 * NFS: user to act as. XML: identity/@user.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_identity_user(VirdConfigDomainDiskSource *source);

/**
 * Sets identity_user. NFS: user to act as.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_identity_user(VirdConfigDomainDiskSource *source,
                                                      const char *value,
                                                      VirdError **error);

/**
 * NFS: group to act as. XML: identity/@group.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_identity_group(VirdConfigDomainDiskSource *source);

/**
 * Sets identity_group. NFS: group to act as.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_identity_group(VirdConfigDomainDiskSource *source,
                                                       const char *value,
                                                       VirdError **error);

/**
 * SSH: user to log in as. XML: identity/@username.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_identity_username(VirdConfigDomainDiskSource *source);

/**
 * Sets identity_username. SSH: user to log in as.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_identity_username(VirdConfigDomainDiskSource *source,
                                                          const char *value,
                                                          VirdError **error);

/**
 * SSH: path of the private key. XML: identity/@keyfile.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_identity_keyfile(VirdConfigDomainDiskSource *source);

/**
 * Sets identity_keyfile. SSH: path of the private key.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_identity_keyfile(VirdConfigDomainDiskSource *source,
                                                         const char *value,
                                                         VirdError **error);

/**
 * SSH: socket of the authentication agent. XML: identity/@agentsock.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_identity_agentsock(VirdConfigDomainDiskSource *source);

/**
 * Sets identity_agentsock. SSH: socket of the authentication agent.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_identity_agentsock(VirdConfigDomainDiskSource *source,
                                                           const char *value,
                                                           VirdError **error);

/**
 * SSH: path of the file of known host keys. XML: knownHosts/@path.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_source_get_known_hosts(VirdConfigDomainDiskSource *source);

/**
 * Sets known_hosts. SSH: path of the file of known host keys.
 *
 * @source: a VirdConfigDomainDiskSource
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_known_hosts(VirdConfigDomainDiskSource *source,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether and when a lost connection is made again. XML: reconnect.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_disk_source_get_reconnect(VirdConfigDomainDiskSource *source);

/**
 * Gives reconnect, made at its place if it is not there. Whether and when a lost connection is made again.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_disk_source_ensure_reconnect(VirdConfigDomainDiskSource *source,
                                                                           VirdError **error);

/**
 * Moves an object in as reconnect, in place of the one that is there. Whether and when a lost connection is made again.
 *
 * @source: a VirdConfigDomainDiskSource
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_reconnect(VirdConfigDomainDiskSource *source,
                                                  VirdConfigDomainReconnect *child,
                                                  VirdError **error);

/**
 * How the content is encrypted. XML: encryption.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_disk_source_get_encryption(VirdConfigDomainDiskSource *source);

/**
 * Gives encryption, made at its place if it is not there. How the content is encrypted.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_disk_source_ensure_encryption(VirdConfigDomainDiskSource *source,
                                                                                 VirdError **error);

/**
 * Moves an object in as encryption, in place of the one that is there. How the content is encrypted.
 *
 * @source: a VirdConfigDomainDiskSource
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_encryption(VirdConfigDomainDiskSource *source,
                                                   VirdConfigDomainDiskEncryption *child,
                                                   VirdError **error);

/**
 * Who manages persistent SCSI reservations. XML: reservations.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskReservations *vird_config_domain_disk_source_get_reservations(VirdConfigDomainDiskSource *source);

/**
 * Gives reservations, made at its place if it is not there. Who manages persistent SCSI reservations.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskReservations *vird_config_domain_disk_source_ensure_reservations(VirdConfigDomainDiskSource *source,
                                                                                     VirdError **error);

/**
 * Moves an object in as reservations, in place of the one that is there. Who manages persistent SCSI reservations.
 *
 * @source: a VirdConfigDomainDiskSource
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_reservations(VirdConfigDomainDiskSource *source,
                                                     VirdConfigDomainDiskReservations *child,
                                                     VirdError **error);

/**
 * PCI address of an NVMe drive on the host. XML: address.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_disk_source_get_address(VirdConfigDomainDiskSource *source);

/**
 * Gives address, made at its place if it is not there. PCI address of an NVMe drive on the host.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_disk_source_ensure_address(VirdConfigDomainDiskSource *source,
                                                                          VirdError **error);

/**
 * Moves an object in as address, in place of the one that is there. PCI address of an NVMe drive on the host.
 *
 * @source: a VirdConfigDomainDiskSource
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_address(VirdConfigDomainDiskSource *source,
                                                VirdConfigDomainAddressPci *child,
                                                VirdError **error);

/**
 * How the file or device is labelled. XML: seclabel.
 *
 * @source: a VirdConfigDomainDiskSource
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDeviceSeclabel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDeviceSeclabel **vird_config_domain_disk_source_get_seclabels(VirdConfigDomainDiskSource *source,
                                                                              size_t *length);

/**
 * Moves an object in as one of seclabels, at its canonical place. How the file or device is labelled.
 *
 * @source: a VirdConfigDomainDiskSource
 * @item: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_add_seclabel(VirdConfigDomainDiskSource *source,
                                                 VirdConfigDomainDeviceSeclabel *item,
                                                 VirdError **error);

/**
 * Removes one of seclabels. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @source: a VirdConfigDomainDiskSource
 * @item: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_remove_seclabel(VirdConfigDomainDiskSource *source,
                                                    VirdConfigDomainDeviceSeclabel *item,
                                                    VirdError **error);

/**
 * Replaces all of seclabels. How the file or device is labelled.
 *
 * @source: a VirdConfigDomainDiskSource
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDeviceSeclabel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_seclabels(VirdConfigDomainDiskSource *source,
                                                  VirdConfigDomainDeviceSeclabel *const *items,
                                                  size_t length,
                                                  VirdError **error);

/**
 * Removes all of seclabels.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_source_clear_seclabels(VirdConfigDomainDiskSource *source,
                                                    VirdError **error);

/**
 * Where a qcow2 image keeps its data, if outside. XML: dataStore.
 *
 * @source: a VirdConfigDomainDiskSource
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskDataStore *vird_config_domain_disk_source_get_data_store(VirdConfigDomainDiskSource *source);

/**
 * Gives data_store, made at its place if it is not there. Where a qcow2 image keeps its data, if outside.
 *
 * @source: a VirdConfigDomainDiskSource
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskDataStore *vird_config_domain_disk_source_ensure_data_store(VirdConfigDomainDiskSource *source,
                                                                                VirdError **error);

/**
 * Moves an object in as data_store, in place of the one that is there. Where a qcow2 image keeps its data, if outside.
 *
 * @source: a VirdConfigDomainDiskSource
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_source_set_data_store(VirdConfigDomainDiskSource *source,
                                                   VirdConfigDomainDiskDataStore *child,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainDiskSlice.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_SLICE
 * Since: 0.1
 */
VirdType vird_config_domain_disk_slice_get_type(void);

/**
 * Takes another reference.
 *
 * @slice: (nullable): a VirdConfigDomainDiskSlice
 *
 * Returns: (transfer full) (nullable): @slice itself; NULL if it is no VirdConfigDomainDiskSlice
 * Since: 0.1
 */
VirdConfigDomainDiskSlice *vird_config_domain_disk_slice_ref(VirdConfigDomainDiskSlice *slice);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @slice: (nullable): a VirdConfigDomainDiskSlice, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_slice_unref(VirdConfigDomainDiskSlice *slice);

/**
 * Makes a new VirdConfigDomainDiskSlice in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskSlice *vird_config_domain_disk_slice_new(void);

/**
 * Reads a VirdConfigDomainDiskSlice from XML text whose root is <slice>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskSlice *vird_config_domain_disk_slice_new_from_xml(const char *xml,
                                                                      VirdError **error);

/**
 * What the slice is of. XML: @type.
 *
 * @slice: a VirdConfigDomainDiskSlice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_slice_get_slice_type(VirdConfigDomainDiskSlice *slice);

/**
 * Sets slice_type. What the slice is of.
 *
 * @slice: a VirdConfigDomainDiskSlice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_slice_set_slice_type(VirdConfigDomainDiskSlice *slice,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Where it begins, in bytes. XML: @offset.
 *
 * @slice: a VirdConfigDomainDiskSlice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_slice_get_offset(VirdConfigDomainDiskSlice *slice);

/**
 * Sets offset. Where it begins, in bytes.
 *
 * @slice: a VirdConfigDomainDiskSlice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_slice_set_offset(VirdConfigDomainDiskSlice *slice,
                                              uint64_t value,
                                              VirdError **error);

/**
 * Whether offset is there.
 *
 * @slice: a VirdConfigDomainDiskSlice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_slice_has_offset(VirdConfigDomainDiskSlice *slice);

/**
 * Removes offset.
 *
 * @slice: a VirdConfigDomainDiskSlice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_slice_unset_offset(VirdConfigDomainDiskSlice *slice,
                                                VirdError **error);

/**
 * How long it is, in bytes. XML: @size.
 *
 * @slice: a VirdConfigDomainDiskSlice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_slice_get_size(VirdConfigDomainDiskSlice *slice);

/**
 * Sets size. How long it is, in bytes.
 *
 * @slice: a VirdConfigDomainDiskSlice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_slice_set_size(VirdConfigDomainDiskSlice *slice,
                                            uint64_t value,
                                            VirdError **error);

/**
 * Whether size is there.
 *
 * @slice: a VirdConfigDomainDiskSlice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_slice_has_size(VirdConfigDomainDiskSlice *slice);

/**
 * Removes size.
 *
 * @slice: a VirdConfigDomainDiskSlice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_slice_unset_size(VirdConfigDomainDiskSlice *slice, VirdError **error);

/**
 * The type id of VirdConfigDomainDiskHost.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_HOST
 * Since: 0.1
 */
VirdType vird_config_domain_disk_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigDomainDiskHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigDomainDiskHost
 * Since: 0.1
 */
VirdConfigDomainDiskHost *vird_config_domain_disk_host_ref(VirdConfigDomainDiskHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigDomainDiskHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_host_unref(VirdConfigDomainDiskHost *host);

/**
 * Makes a new VirdConfigDomainDiskHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskHost *vird_config_domain_disk_host_new(void);

/**
 * Reads a VirdConfigDomainDiskHost from XML text whose root is <host>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskHost *vird_config_domain_disk_host_new_from_xml(const char *xml,
                                                                    VirdError **error);

/**
 * Host name or IP address. XML: @name.
 *
 * @host: a VirdConfigDomainDiskHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_host_get_name(VirdConfigDomainDiskHost *host);

/**
 * Sets name. Host name or IP address.
 *
 * @host: a VirdConfigDomainDiskHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_host_set_name(VirdConfigDomainDiskHost *host,
                                           const char *value,
                                           VirdError **error);

/**
 * Port; that of the protocol if absent. XML: @port.
 *
 * @host: a VirdConfigDomainDiskHost
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_host_get_port(VirdConfigDomainDiskHost *host);

/**
 * Sets port. Port; that of the protocol if absent.
 *
 * @host: a VirdConfigDomainDiskHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_host_set_port(VirdConfigDomainDiskHost *host,
                                           uint32_t value,
                                           VirdError **error);

/**
 * Whether port is there.
 *
 * @host: a VirdConfigDomainDiskHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_host_has_port(VirdConfigDomainDiskHost *host);

/**
 * Removes port.
 *
 * @host: a VirdConfigDomainDiskHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_host_unset_port(VirdConfigDomainDiskHost *host, VirdError **error);

/**
 * Transport to the server. XML: @transport.
 *
 * @host: a VirdConfigDomainDiskHost
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_HOST_TRANSPORT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_HOST_TRANSPORT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskHostTransport vird_config_domain_disk_host_get_transport(VirdConfigDomainDiskHost *host);

/**
 * Transport to the server. XML: @transport. As the text that the document has, known or not.
 *
 * @host: a VirdConfigDomainDiskHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_host_get_transport_text(VirdConfigDomainDiskHost *host);

/**
 * Sets transport. Transport to the server.
 *
 * @host: a VirdConfigDomainDiskHost
 * @value: a VirdConfigDomainDiskHostTransport
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_host_set_transport(VirdConfigDomainDiskHost *host,
                                                VirdConfigDomainDiskHostTransport value,
                                                VirdError **error);

/**
 * Sets transport to any text, also one that this version does not know. Transport to the server.
 *
 * @host: a VirdConfigDomainDiskHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_host_set_transport_text(VirdConfigDomainDiskHost *host,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether transport is there.
 *
 * @host: a VirdConfigDomainDiskHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_host_has_transport(VirdConfigDomainDiskHost *host);

/**
 * Removes transport.
 *
 * @host: a VirdConfigDomainDiskHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_host_unset_transport(VirdConfigDomainDiskHost *host,
                                                  VirdError **error);

/**
 * Path of a socket, for the transport `unix`. XML: @socket.
 *
 * @host: a VirdConfigDomainDiskHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_host_get_socket(VirdConfigDomainDiskHost *host);

/**
 * Sets socket. Path of a socket, for the transport `unix`.
 *
 * @host: a VirdConfigDomainDiskHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_host_set_socket(VirdConfigDomainDiskHost *host,
                                             const char *value,
                                             VirdError **error);

/**
 * The type id of VirdConfigDomainDiskCookie.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_COOKIE
 * Since: 0.1
 */
VirdType vird_config_domain_disk_cookie_get_type(void);

/**
 * Takes another reference.
 *
 * @cookie: (nullable): a VirdConfigDomainDiskCookie
 *
 * Returns: (transfer full) (nullable): @cookie itself; NULL if it is no VirdConfigDomainDiskCookie
 * Since: 0.1
 */
VirdConfigDomainDiskCookie *vird_config_domain_disk_cookie_ref(VirdConfigDomainDiskCookie *cookie);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cookie: (nullable): a VirdConfigDomainDiskCookie, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_cookie_unref(VirdConfigDomainDiskCookie *cookie);

/**
 * Makes a new VirdConfigDomainDiskCookie in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskCookie *vird_config_domain_disk_cookie_new(void);

/**
 * Reads a VirdConfigDomainDiskCookie from XML text whose root is <cookie>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskCookie *vird_config_domain_disk_cookie_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Name of the cookie. XML: @name.
 *
 * @cookie: a VirdConfigDomainDiskCookie
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_cookie_get_name(VirdConfigDomainDiskCookie *cookie);

/**
 * Sets name. Name of the cookie.
 *
 * @cookie: a VirdConfigDomainDiskCookie
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_cookie_set_name(VirdConfigDomainDiskCookie *cookie,
                                             const char *value,
                                             VirdError **error);

/**
 * Its value. XML: ..
 *
 * @cookie: a VirdConfigDomainDiskCookie
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_cookie_get_value(VirdConfigDomainDiskCookie *cookie);

/**
 * Sets value. Its value.
 *
 * @cookie: a VirdConfigDomainDiskCookie
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_cookie_set_value(VirdConfigDomainDiskCookie *cookie,
                                              const char *value,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainDiskAuth.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_AUTH
 * Since: 0.1
 */
VirdType vird_config_domain_disk_auth_get_type(void);

/**
 * Takes another reference.
 *
 * @auth: (nullable): a VirdConfigDomainDiskAuth
 *
 * Returns: (transfer full) (nullable): @auth itself; NULL if it is no VirdConfigDomainDiskAuth
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_disk_auth_ref(VirdConfigDomainDiskAuth *auth);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @auth: (nullable): a VirdConfigDomainDiskAuth, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_auth_unref(VirdConfigDomainDiskAuth *auth);

/**
 * Makes a new VirdConfigDomainDiskAuth in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_disk_auth_new(void);

/**
 * Reads a VirdConfigDomainDiskAuth from XML text whose root is <auth>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_disk_auth_new_from_xml(const char *xml,
                                                                    VirdError **error);

/**
 * User to log in as. XML: @username.
 *
 * @auth: a VirdConfigDomainDiskAuth
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_auth_get_username(VirdConfigDomainDiskAuth *auth);

/**
 * Sets username. User to log in as.
 *
 * @auth: a VirdConfigDomainDiskAuth
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_auth_set_username(VirdConfigDomainDiskAuth *auth,
                                               const char *value,
                                               VirdError **error);

/**
 * What the secret is for. XML: secret/@type.
 *
 * @auth: a VirdConfigDomainDiskAuth
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_AUTH_SECRET_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_AUTH_SECRET_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskAuthSecretType vird_config_domain_disk_auth_get_secret_type(VirdConfigDomainDiskAuth *auth);

/**
 * What the secret is for. XML: secret/@type. As the text that the document has, known or not.
 *
 * @auth: a VirdConfigDomainDiskAuth
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_auth_get_secret_type_text(VirdConfigDomainDiskAuth *auth);

/**
 * Sets secret_type. What the secret is for.
 *
 * @auth: a VirdConfigDomainDiskAuth
 * @value: a VirdConfigDomainDiskAuthSecretType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_auth_set_secret_type(VirdConfigDomainDiskAuth *auth,
                                                  VirdConfigDomainDiskAuthSecretType value,
                                                  VirdError **error);

/**
 * Sets secret_type to any text, also one that this version does not know. What the secret is for.
 *
 * @auth: a VirdConfigDomainDiskAuth
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_auth_set_secret_type_text(VirdConfigDomainDiskAuth *auth,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether secret_type is there.
 *
 * @auth: a VirdConfigDomainDiskAuth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_auth_has_secret_type(VirdConfigDomainDiskAuth *auth);

/**
 * Removes secret_type.
 *
 * @auth: a VirdConfigDomainDiskAuth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_auth_unset_secret_type(VirdConfigDomainDiskAuth *auth,
                                                    VirdError **error);

/**
 * UUID of the libvirt secret with the password. XML: secret/@uuid.
 *
 * @auth: a VirdConfigDomainDiskAuth
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_auth_get_secret_uuid(VirdConfigDomainDiskAuth *auth);

/**
 * Sets secret_uuid. UUID of the libvirt secret with the password.
 *
 * @auth: a VirdConfigDomainDiskAuth
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_auth_set_secret_uuid(VirdConfigDomainDiskAuth *auth,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Usage by which the libvirt secret is found. XML: secret/@usage.
 *
 * @auth: a VirdConfigDomainDiskAuth
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_auth_get_secret_usage(VirdConfigDomainDiskAuth *auth);

/**
 * Sets secret_usage. Usage by which the libvirt secret is found.
 *
 * @auth: a VirdConfigDomainDiskAuth
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_auth_set_secret_usage(VirdConfigDomainDiskAuth *auth,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainReconnect.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_RECONNECT
 * Since: 0.1
 */
VirdType vird_config_domain_reconnect_get_type(void);

/**
 * Takes another reference.
 *
 * @reconnect: (nullable): a VirdConfigDomainReconnect
 *
 * Returns: (transfer full) (nullable): @reconnect itself; NULL if it is no VirdConfigDomainReconnect
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_reconnect_ref(VirdConfigDomainReconnect *reconnect);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @reconnect: (nullable): a VirdConfigDomainReconnect, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_reconnect_unref(VirdConfigDomainReconnect *reconnect);

/**
 * Makes a new VirdConfigDomainReconnect in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_reconnect_new(void);

/**
 * Reads a VirdConfigDomainReconnect from XML text whose root is <reconnect>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_reconnect_new_from_xml(const char *xml,
                                                                     VirdError **error);

/**
 * Whether to connect again. XML: @enabled.
 *
 * @reconnect: a VirdConfigDomainReconnect
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_reconnect_get_enabled(VirdConfigDomainReconnect *reconnect);

/**
 * Sets enabled. Whether to connect again.
 *
 * @reconnect: a VirdConfigDomainReconnect
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_reconnect_set_enabled(VirdConfigDomainReconnect *reconnect,
                                              bool value,
                                              VirdError **error);

/**
 * Whether enabled is there.
 *
 * @reconnect: a VirdConfigDomainReconnect
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_reconnect_has_enabled(VirdConfigDomainReconnect *reconnect);

/**
 * Removes enabled.
 *
 * @reconnect: a VirdConfigDomainReconnect
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_reconnect_unset_enabled(VirdConfigDomainReconnect *reconnect,
                                                VirdError **error);

/**
 * How long to wait in between, in seconds. XML: @timeout.
 *
 * @reconnect: a VirdConfigDomainReconnect
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_reconnect_get_timeout(VirdConfigDomainReconnect *reconnect);

/**
 * Sets timeout. How long to wait in between, in seconds.
 *
 * @reconnect: a VirdConfigDomainReconnect
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_reconnect_set_timeout(VirdConfigDomainReconnect *reconnect,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether timeout is there.
 *
 * @reconnect: a VirdConfigDomainReconnect
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_reconnect_has_timeout(VirdConfigDomainReconnect *reconnect);

/**
 * Removes timeout.
 *
 * @reconnect: a VirdConfigDomainReconnect
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_reconnect_unset_timeout(VirdConfigDomainReconnect *reconnect,
                                                VirdError **error);

/**
 * How long to try before requests fail, in seconds. XML: @delay.
 *
 * @reconnect: a VirdConfigDomainReconnect
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_reconnect_get_delay(VirdConfigDomainReconnect *reconnect);

/**
 * Sets delay. How long to try before requests fail, in seconds.
 *
 * @reconnect: a VirdConfigDomainReconnect
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_reconnect_set_delay(VirdConfigDomainReconnect *reconnect,
                                            uint32_t value,
                                            VirdError **error);

/**
 * Whether delay is there.
 *
 * @reconnect: a VirdConfigDomainReconnect
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_reconnect_has_delay(VirdConfigDomainReconnect *reconnect);

/**
 * Removes delay.
 *
 * @reconnect: a VirdConfigDomainReconnect
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_reconnect_unset_delay(VirdConfigDomainReconnect *reconnect,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainDiskEncryption.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_ENCRYPTION
 * Since: 0.1
 */
VirdType vird_config_domain_disk_encryption_get_type(void);

/**
 * Takes another reference.
 *
 * @encryption: (nullable): a VirdConfigDomainDiskEncryption
 *
 * Returns: (transfer full) (nullable): @encryption itself; NULL if it is no VirdConfigDomainDiskEncryption
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_disk_encryption_ref(VirdConfigDomainDiskEncryption *encryption);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @encryption: (nullable): a VirdConfigDomainDiskEncryption, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_encryption_unref(VirdConfigDomainDiskEncryption *encryption);

/**
 * Makes a new VirdConfigDomainDiskEncryption in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_disk_encryption_new(void);

/**
 * Reads a VirdConfigDomainDiskEncryption from XML text whose root is <encryption>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_disk_encryption_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Kind of encryption. XML: @format.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskEncryptionFormat vird_config_domain_disk_encryption_get_format(VirdConfigDomainDiskEncryption *encryption);

/**
 * Kind of encryption. XML: @format. As the text that the document has, known or not.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_get_format_text(VirdConfigDomainDiskEncryption *encryption);

/**
 * Sets format. Kind of encryption.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: a VirdConfigDomainDiskEncryptionFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_format(VirdConfigDomainDiskEncryption *encryption,
                                                   VirdConfigDomainDiskEncryptionFormat value,
                                                   VirdError **error);

/**
 * Sets format to any text, also one that this version does not know. Kind of encryption.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_format_text(VirdConfigDomainDiskEncryption *encryption,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether format is there.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_has_format(VirdConfigDomainDiskEncryption *encryption);

/**
 * Removes format.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_unset_format(VirdConfigDomainDiskEncryption *encryption,
                                                     VirdError **error);

/**
 * Who does the encryption. XML: @engine.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_ENGINE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_ENGINE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskEncryptionEngine vird_config_domain_disk_encryption_get_engine(VirdConfigDomainDiskEncryption *encryption);

/**
 * Who does the encryption. XML: @engine. As the text that the document has, known or not.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_get_engine_text(VirdConfigDomainDiskEncryption *encryption);

/**
 * Sets engine. Who does the encryption.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: a VirdConfigDomainDiskEncryptionEngine
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_engine(VirdConfigDomainDiskEncryption *encryption,
                                                   VirdConfigDomainDiskEncryptionEngine value,
                                                   VirdError **error);

/**
 * Sets engine to any text, also one that this version does not know. Who does the encryption.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_engine_text(VirdConfigDomainDiskEncryption *encryption,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether engine is there.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_has_engine(VirdConfigDomainDiskEncryption *encryption);

/**
 * Removes engine.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_unset_engine(VirdConfigDomainDiskEncryption *encryption,
                                                     VirdError **error);

/**
 * Secrets with the passphrases. XML: secret.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDiskEncryptionSecret): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDiskEncryptionSecret **vird_config_domain_disk_encryption_get_secrets(VirdConfigDomainDiskEncryption *encryption,
                                                                                      size_t *length);

/**
 * Moves an object in as one of secrets, at its canonical place. Secrets with the passphrases.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @item: a VirdConfigDomainDiskEncryptionSecret
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_add_secret(VirdConfigDomainDiskEncryption *encryption,
                                                   VirdConfigDomainDiskEncryptionSecret *item,
                                                   VirdError **error);

/**
 * Removes one of secrets. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @item: a VirdConfigDomainDiskEncryptionSecret
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_remove_secret(VirdConfigDomainDiskEncryption *encryption,
                                                      VirdConfigDomainDiskEncryptionSecret *item,
                                                      VirdError **error);

/**
 * Replaces all of secrets. Secrets with the passphrases.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDiskEncryptionSecret): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_secrets(VirdConfigDomainDiskEncryption *encryption,
                                                    VirdConfigDomainDiskEncryptionSecret *const *items,
                                                    size_t length,
                                                    VirdError **error);

/**
 * Removes all of secrets.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_clear_secrets(VirdConfigDomainDiskEncryption *encryption,
                                                      VirdError **error);

/**
 * Name of the cipher, such as `aes`. XML: cipher/@name.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_get_cipher_name(VirdConfigDomainDiskEncryption *encryption);

/**
 * Sets cipher_name. Name of the cipher, such as `aes`.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_cipher_name(VirdConfigDomainDiskEncryption *encryption,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Size of its key, in bits. XML: cipher/@size.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_encryption_get_cipher_size(VirdConfigDomainDiskEncryption *encryption);

/**
 * Sets cipher_size. Size of its key, in bits.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_cipher_size(VirdConfigDomainDiskEncryption *encryption,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether cipher_size is there.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_has_cipher_size(VirdConfigDomainDiskEncryption *encryption);

/**
 * Removes cipher_size.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_unset_cipher_size(VirdConfigDomainDiskEncryption *encryption,
                                                          VirdError **error);

/**
 * Mode of the cipher, such as `xts`. XML: cipher/@mode.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_get_cipher_mode(VirdConfigDomainDiskEncryption *encryption);

/**
 * Sets cipher_mode. Mode of the cipher, such as `xts`.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_cipher_mode(VirdConfigDomainDiskEncryption *encryption,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Hash that makes the key from a passphrase. XML: cipher/@hash.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_get_cipher_hash(VirdConfigDomainDiskEncryption *encryption);

/**
 * Sets cipher_hash. Hash that makes the key from a passphrase.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_cipher_hash(VirdConfigDomainDiskEncryption *encryption,
                                                        const char *value,
                                                        VirdError **error);

/**
 * How initialization vectors are made, such as `plain64`. XML: ivgen/@name.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_get_ivgen_name(VirdConfigDomainDiskEncryption *encryption);

/**
 * Sets ivgen_name. How initialization vectors are made, such as `plain64`.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_ivgen_name(VirdConfigDomainDiskEncryption *encryption,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Hash for the initialization vectors. XML: ivgen/@hash.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_get_ivgen_hash(VirdConfigDomainDiskEncryption *encryption);

/**
 * Sets ivgen_hash. Hash for the initialization vectors.
 *
 * @encryption: a VirdConfigDomainDiskEncryption
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_set_ivgen_hash(VirdConfigDomainDiskEncryption *encryption,
                                                       const char *value,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainDiskEncryptionSecret.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_ENCRYPTION_SECRET
 * Since: 0.1
 */
VirdType vird_config_domain_disk_encryption_secret_get_type(void);

/**
 * Takes another reference.
 *
 * @secret: (nullable): a VirdConfigDomainDiskEncryptionSecret
 *
 * Returns: (transfer full) (nullable): @secret itself; NULL if it is no VirdConfigDomainDiskEncryptionSecret
 * Since: 0.1
 */
VirdConfigDomainDiskEncryptionSecret *vird_config_domain_disk_encryption_secret_ref(VirdConfigDomainDiskEncryptionSecret *secret);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @secret: (nullable): a VirdConfigDomainDiskEncryptionSecret, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_encryption_secret_unref(VirdConfigDomainDiskEncryptionSecret *secret);

/**
 * Makes a new VirdConfigDomainDiskEncryptionSecret in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskEncryptionSecret *vird_config_domain_disk_encryption_secret_new(void);

/**
 * Reads a VirdConfigDomainDiskEncryptionSecret from XML text whose root is <secret>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskEncryptionSecret *vird_config_domain_disk_encryption_secret_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * What the secret holds. XML: @type.
 *
 * @secret: a VirdConfigDomainDiskEncryptionSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_secret_get_secret_type(VirdConfigDomainDiskEncryptionSecret *secret);

/**
 * Sets secret_type. What the secret holds.
 *
 * @secret: a VirdConfigDomainDiskEncryptionSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_secret_set_secret_type(VirdConfigDomainDiskEncryptionSecret *secret,
                                                               const char *value,
                                                               VirdError **error);

/**
 * UUID of the libvirt secret. XML: @uuid.
 *
 * @secret: a VirdConfigDomainDiskEncryptionSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_secret_get_uuid(VirdConfigDomainDiskEncryptionSecret *secret);

/**
 * Sets uuid. UUID of the libvirt secret.
 *
 * @secret: a VirdConfigDomainDiskEncryptionSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_secret_set_uuid(VirdConfigDomainDiskEncryptionSecret *secret,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Usage by which the libvirt secret is found. XML: @usage.
 *
 * @secret: a VirdConfigDomainDiskEncryptionSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_encryption_secret_get_usage(VirdConfigDomainDiskEncryptionSecret *secret);

/**
 * Sets usage. Usage by which the libvirt secret is found.
 *
 * @secret: a VirdConfigDomainDiskEncryptionSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_encryption_secret_set_usage(VirdConfigDomainDiskEncryptionSecret *secret,
                                                         const char *value,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainDiskReservations.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_RESERVATIONS
 * Since: 0.1
 */
VirdType vird_config_domain_disk_reservations_get_type(void);

/**
 * Takes another reference.
 *
 * @reservations: (nullable): a VirdConfigDomainDiskReservations
 *
 * Returns: (transfer full) (nullable): @reservations itself; NULL if it is no VirdConfigDomainDiskReservations
 * Since: 0.1
 */
VirdConfigDomainDiskReservations *vird_config_domain_disk_reservations_ref(VirdConfigDomainDiskReservations *reservations);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @reservations: (nullable): a VirdConfigDomainDiskReservations, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_reservations_unref(VirdConfigDomainDiskReservations *reservations);

/**
 * Makes a new VirdConfigDomainDiskReservations in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskReservations *vird_config_domain_disk_reservations_new(void);

/**
 * Reads a VirdConfigDomainDiskReservations from XML text whose root is <reservations>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskReservations *vird_config_domain_disk_reservations_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Whether libvirt runs the helper itself. XML: @managed.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_get_managed(VirdConfigDomainDiskReservations *reservations);

/**
 * Sets managed. Whether libvirt runs the helper itself.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_set_managed(VirdConfigDomainDiskReservations *reservations,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether managed is there.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_has_managed(VirdConfigDomainDiskReservations *reservations);

/**
 * Removes managed.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_unset_managed(VirdConfigDomainDiskReservations *reservations,
                                                        VirdError **error);

/**
 * Whether reservations move along with a migration. XML: @migration.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_get_migration(VirdConfigDomainDiskReservations *reservations);

/**
 * Sets migration. Whether reservations move along with a migration.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_set_migration(VirdConfigDomainDiskReservations *reservations,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether migration is there.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_has_migration(VirdConfigDomainDiskReservations *reservations);

/**
 * Removes migration.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_unset_migration(VirdConfigDomainDiskReservations *reservations,
                                                          VirdError **error);

/**
 * Kind of the helper's socket. XML: source/@type.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_reservations_get_source_type(VirdConfigDomainDiskReservations *reservations);

/**
 * Sets source_type. Kind of the helper's socket.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_set_source_type(VirdConfigDomainDiskReservations *reservations,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Path of the helper's socket. XML: source/@path.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_reservations_get_source_path(VirdConfigDomainDiskReservations *reservations);

/**
 * Sets source_path. Path of the helper's socket.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_set_source_path(VirdConfigDomainDiskReservations *reservations,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Which end of the socket the hypervisor is. XML: source/@mode.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_reservations_get_source_mode(VirdConfigDomainDiskReservations *reservations);

/**
 * Sets source_mode. Which end of the socket the hypervisor is.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_set_source_mode(VirdConfigDomainDiskReservations *reservations,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether and when a lost connection is made again. XML: source/reconnect.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_disk_reservations_get_reconnect(VirdConfigDomainDiskReservations *reservations);

/**
 * Gives reconnect, made at its place if it is not there. Whether and when a lost connection is made again.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_disk_reservations_ensure_reconnect(VirdConfigDomainDiskReservations *reservations,
                                                                                 VirdError **error);

/**
 * Moves an object in as reconnect, in place of the one that is there. Whether and when a lost connection is made again.
 *
 * @reservations: a VirdConfigDomainDiskReservations
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_reservations_set_reconnect(VirdConfigDomainDiskReservations *reservations,
                                                        VirdConfigDomainReconnect *child,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainDiskDataStore.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_DATA_STORE
 * Since: 0.1
 */
VirdType vird_config_domain_disk_data_store_get_type(void);

/**
 * Takes another reference.
 *
 * @store: (nullable): a VirdConfigDomainDiskDataStore
 *
 * Returns: (transfer full) (nullable): @store itself; NULL if it is no VirdConfigDomainDiskDataStore
 * Since: 0.1
 */
VirdConfigDomainDiskDataStore *vird_config_domain_disk_data_store_ref(VirdConfigDomainDiskDataStore *store);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @store: (nullable): a VirdConfigDomainDiskDataStore, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_data_store_unref(VirdConfigDomainDiskDataStore *store);

/**
 * Makes a new VirdConfigDomainDiskDataStore in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskDataStore *vird_config_domain_disk_data_store_new(void);

/**
 * Reads a VirdConfigDomainDiskDataStore from XML text whose root is <dataStore>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskDataStore *vird_config_domain_disk_data_store_new_from_xml(const char *xml,
                                                                               VirdError **error);

/**
 * Where the data comes from. XML: @type.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskType vird_config_domain_disk_data_store_get_disk_type(VirdConfigDomainDiskDataStore *store);

/**
 * Where the data comes from. XML: @type. As the text that the document has, known or not.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_data_store_get_disk_type_text(VirdConfigDomainDiskDataStore *store);

/**
 * Sets disk_type. Where the data comes from.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @value: a VirdConfigDomainDiskType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_set_disk_type(VirdConfigDomainDiskDataStore *store,
                                                      VirdConfigDomainDiskType value,
                                                      VirdError **error);

/**
 * Sets disk_type to any text, also one that this version does not know. Where the data comes from.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_set_disk_type_text(VirdConfigDomainDiskDataStore *store,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether disk_type is there.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_has_disk_type(VirdConfigDomainDiskDataStore *store);

/**
 * Removes disk_type.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_unset_disk_type(VirdConfigDomainDiskDataStore *store,
                                                        VirdError **error);

/**
 * Format of the data. XML: format/@type.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_disk_data_store_get_format(VirdConfigDomainDiskDataStore *store);

/**
 * Format of the data. XML: format/@type. As the text that the document has, known or not.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_data_store_get_format_text(VirdConfigDomainDiskDataStore *store);

/**
 * Sets format. Format of the data.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_set_format(VirdConfigDomainDiskDataStore *store,
                                                   VirdConfigDomainDiskFormat value,
                                                   VirdError **error);

/**
 * Sets format to any text, also one that this version does not know. Format of the data.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_set_format_text(VirdConfigDomainDiskDataStore *store,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether format is there.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_has_format(VirdConfigDomainDiskDataStore *store);

/**
 * Removes format.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_unset_format(VirdConfigDomainDiskDataStore *store,
                                                     VirdError **error);

/**
 * Most memory for cached metadata, in bytes. XML: format/metadata_cache/max_size.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_data_store_get_metadata_cache_size(VirdConfigDomainDiskDataStore *store);

/**
 * Sets metadata_cache_size. Most memory for cached metadata, in bytes.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_set_metadata_cache_size(VirdConfigDomainDiskDataStore *store,
                                                                uint64_t value,
                                                                VirdError **error);

/**
 * Whether metadata_cache_size is there.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_has_metadata_cache_size(VirdConfigDomainDiskDataStore *store);

/**
 * Removes metadata_cache_size.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_unset_metadata_cache_size(VirdConfigDomainDiskDataStore *store,
                                                                  VirdError **error);

/**
 * Where the data comes from, in every detail. XML: source.
 *
 * @store: a VirdConfigDomainDiskDataStore
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_data_store_get_source(VirdConfigDomainDiskDataStore *store);

/**
 * Gives source, made at its place if it is not there. Where the data comes from, in every detail.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_data_store_ensure_source(VirdConfigDomainDiskDataStore *store,
                                                                             VirdError **error);

/**
 * Moves an object in as source, in place of the one that is there. Where the data comes from, in every detail.
 *
 * @store: a VirdConfigDomainDiskDataStore
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_data_store_set_source(VirdConfigDomainDiskDataStore *store,
                                                   VirdConfigDomainDiskSource *child,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainDiskBackingStore.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_BACKING_STORE
 * Since: 0.1
 */
VirdType vird_config_domain_disk_backing_store_get_type(void);

/**
 * Takes another reference.
 *
 * @store: (nullable): a VirdConfigDomainDiskBackingStore
 *
 * Returns: (transfer full) (nullable): @store itself; NULL if it is no VirdConfigDomainDiskBackingStore
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_backing_store_ref(VirdConfigDomainDiskBackingStore *store);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @store: (nullable): a VirdConfigDomainDiskBackingStore, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_backing_store_unref(VirdConfigDomainDiskBackingStore *store);

/**
 * Makes a new VirdConfigDomainDiskBackingStore in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_backing_store_new(void);

/**
 * Reads a VirdConfigDomainDiskBackingStore from XML text whose root is <backingStore>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_backing_store_new_from_xml(const char *xml,
                                                                                     VirdError **error);

/**
 * Where the data comes from. XML: @type.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskType vird_config_domain_disk_backing_store_get_disk_type(VirdConfigDomainDiskBackingStore *store);

/**
 * Where the data comes from. XML: @type. As the text that the document has, known or not.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_backing_store_get_disk_type_text(VirdConfigDomainDiskBackingStore *store);

/**
 * Sets disk_type. Where the data comes from.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @value: a VirdConfigDomainDiskType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_set_disk_type(VirdConfigDomainDiskBackingStore *store,
                                                         VirdConfigDomainDiskType value,
                                                         VirdError **error);

/**
 * Sets disk_type to any text, also one that this version does not know. Where the data comes from.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_set_disk_type_text(VirdConfigDomainDiskBackingStore *store,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Whether disk_type is there.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_has_disk_type(VirdConfigDomainDiskBackingStore *store);

/**
 * Removes disk_type.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_unset_disk_type(VirdConfigDomainDiskBackingStore *store,
                                                           VirdError **error);

/**
 * Number libvirt gave this image of the chain. XML: @index.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_disk_backing_store_get_index(VirdConfigDomainDiskBackingStore *store);

/**
 * Sets index. Number libvirt gave this image of the chain.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_set_index(VirdConfigDomainDiskBackingStore *store,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether index is there.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_has_index(VirdConfigDomainDiskBackingStore *store);

/**
 * Removes index.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_unset_index(VirdConfigDomainDiskBackingStore *store,
                                                       VirdError **error);

/**
 * Image format. XML: format/@type.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_disk_backing_store_get_format(VirdConfigDomainDiskBackingStore *store);

/**
 * Image format. XML: format/@type. As the text that the document has, known or not.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_backing_store_get_format_text(VirdConfigDomainDiskBackingStore *store);

/**
 * Sets format. Image format.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_set_format(VirdConfigDomainDiskBackingStore *store,
                                                      VirdConfigDomainDiskFormat value,
                                                      VirdError **error);

/**
 * Sets format to any text, also one that this version does not know. Image format.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_set_format_text(VirdConfigDomainDiskBackingStore *store,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether format is there.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_has_format(VirdConfigDomainDiskBackingStore *store);

/**
 * Removes format.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_unset_format(VirdConfigDomainDiskBackingStore *store,
                                                        VirdError **error);

/**
 * Most memory for cached metadata, in bytes. XML: format/metadata_cache/max_size.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_backing_store_get_metadata_cache_size(VirdConfigDomainDiskBackingStore *store);

/**
 * Sets metadata_cache_size. Most memory for cached metadata, in bytes.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_set_metadata_cache_size(VirdConfigDomainDiskBackingStore *store,
                                                                   uint64_t value,
                                                                   VirdError **error);

/**
 * Whether metadata_cache_size is there.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_has_metadata_cache_size(VirdConfigDomainDiskBackingStore *store);

/**
 * Removes metadata_cache_size.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_unset_metadata_cache_size(VirdConfigDomainDiskBackingStore *store,
                                                                     VirdError **error);

/**
 * Where the data comes from, in every detail. XML: source.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_backing_store_get_source(VirdConfigDomainDiskBackingStore *store);

/**
 * Gives source, made at its place if it is not there. Where the data comes from, in every detail.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_backing_store_ensure_source(VirdConfigDomainDiskBackingStore *store,
                                                                                VirdError **error);

/**
 * Moves an object in as source, in place of the one that is there. Where the data comes from, in every detail.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_set_source(VirdConfigDomainDiskBackingStore *store,
                                                      VirdConfigDomainDiskSource *child,
                                                      VirdError **error);

/**
 * The image below this one; an empty one ends the chain. XML: backingStore.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_backing_store_get_backing_store(VirdConfigDomainDiskBackingStore *store);

/**
 * Gives backing_store, made at its place if it is not there. The image below this one; an empty one ends the chain.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_backing_store_ensure_backing_store(VirdConfigDomainDiskBackingStore *store,
                                                                                             VirdError **error);

/**
 * Moves an object in as backing_store, in place of the one that is there. The image below this one; an empty one ends the chain.
 *
 * @store: a VirdConfigDomainDiskBackingStore
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_backing_store_set_backing_store(VirdConfigDomainDiskBackingStore *store,
                                                             VirdConfigDomainDiskBackingStore *child,
                                                             VirdError **error);

/**
 * The type id of VirdConfigDomainDiskMirror.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DISK_MIRROR
 * Since: 0.1
 */
VirdType vird_config_domain_disk_mirror_get_type(void);

/**
 * Takes another reference.
 *
 * @mirror: (nullable): a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer full) (nullable): @mirror itself; NULL if it is no VirdConfigDomainDiskMirror
 * Since: 0.1
 */
VirdConfigDomainDiskMirror *vird_config_domain_disk_mirror_ref(VirdConfigDomainDiskMirror *mirror);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @mirror: (nullable): a VirdConfigDomainDiskMirror, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_disk_mirror_unref(VirdConfigDomainDiskMirror *mirror);

/**
 * Makes a new VirdConfigDomainDiskMirror in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDiskMirror *vird_config_domain_disk_mirror_new(void);

/**
 * Reads a VirdConfigDomainDiskMirror from XML text whose root is <mirror>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDiskMirror *vird_config_domain_disk_mirror_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Where the copy goes. XML: @type.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskType vird_config_domain_disk_mirror_get_disk_type(VirdConfigDomainDiskMirror *mirror);

/**
 * Where the copy goes. XML: @type. As the text that the document has, known or not.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_mirror_get_disk_type_text(VirdConfigDomainDiskMirror *mirror);

/**
 * Sets disk_type. Where the copy goes.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: a VirdConfigDomainDiskType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_disk_type(VirdConfigDomainDiskMirror *mirror,
                                                  VirdConfigDomainDiskType value,
                                                  VirdError **error);

/**
 * Sets disk_type to any text, also one that this version does not know. Where the copy goes.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_disk_type_text(VirdConfigDomainDiskMirror *mirror,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether disk_type is there.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_has_disk_type(VirdConfigDomainDiskMirror *mirror);

/**
 * Removes disk_type.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_unset_disk_type(VirdConfigDomainDiskMirror *mirror,
                                                    VirdError **error);

/**
 * The job that makes the copy. XML: @job.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_MIRROR_JOB_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_MIRROR_JOB_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskMirrorJob vird_config_domain_disk_mirror_get_job(VirdConfigDomainDiskMirror *mirror);

/**
 * The job that makes the copy. XML: @job. As the text that the document has, known or not.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_mirror_get_job_text(VirdConfigDomainDiskMirror *mirror);

/**
 * Sets job. The job that makes the copy.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: a VirdConfigDomainDiskMirrorJob
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_job(VirdConfigDomainDiskMirror *mirror,
                                            VirdConfigDomainDiskMirrorJob value,
                                            VirdError **error);

/**
 * Sets job to any text, also one that this version does not know. The job that makes the copy.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_job_text(VirdConfigDomainDiskMirror *mirror,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether job is there.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_has_job(VirdConfigDomainDiskMirror *mirror);

/**
 * Removes job.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_unset_job(VirdConfigDomainDiskMirror *mirror,
                                              VirdError **error);

/**
 * How far the job is. XML: @ready.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_MIRROR_READY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_MIRROR_READY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskMirrorReady vird_config_domain_disk_mirror_get_ready(VirdConfigDomainDiskMirror *mirror);

/**
 * How far the job is. XML: @ready. As the text that the document has, known or not.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_mirror_get_ready_text(VirdConfigDomainDiskMirror *mirror);

/**
 * Sets ready. How far the job is.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: a VirdConfigDomainDiskMirrorReady
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_ready(VirdConfigDomainDiskMirror *mirror,
                                              VirdConfigDomainDiskMirrorReady value,
                                              VirdError **error);

/**
 * Sets ready to any text, also one that this version does not know. How far the job is.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_ready_text(VirdConfigDomainDiskMirror *mirror,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether ready is there.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_has_ready(VirdConfigDomainDiskMirror *mirror);

/**
 * Removes ready.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_unset_ready(VirdConfigDomainDiskMirror *mirror,
                                                VirdError **error);

/**
 * Path of the copy, as written by old versions of libvirt. XML: @file.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_mirror_get_file(VirdConfigDomainDiskMirror *mirror);

/**
 * Sets file. Path of the copy, as written by old versions of libvirt.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_file(VirdConfigDomainDiskMirror *mirror,
                                             const char *value,
                                             VirdError **error);

/**
 * Format of the copy, as written by old versions of libvirt. XML: @format.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_disk_mirror_get_file_format(VirdConfigDomainDiskMirror *mirror);

/**
 * Format of the copy, as written by old versions of libvirt. XML: @format. As the text that the document has, known or not.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_mirror_get_file_format_text(VirdConfigDomainDiskMirror *mirror);

/**
 * Sets file_format. Format of the copy, as written by old versions of libvirt.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_file_format(VirdConfigDomainDiskMirror *mirror,
                                                    VirdConfigDomainDiskFormat value,
                                                    VirdError **error);

/**
 * Sets file_format to any text, also one that this version does not know. Format of the copy, as written by old versions of libvirt.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_file_format_text(VirdConfigDomainDiskMirror *mirror,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether file_format is there.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_has_file_format(VirdConfigDomainDiskMirror *mirror);

/**
 * Removes file_format.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_unset_file_format(VirdConfigDomainDiskMirror *mirror,
                                                      VirdError **error);

/**
 * Format of the copy. XML: format/@type.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_disk_mirror_get_format(VirdConfigDomainDiskMirror *mirror);

/**
 * Format of the copy. XML: format/@type. As the text that the document has, known or not.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_disk_mirror_get_format_text(VirdConfigDomainDiskMirror *mirror);

/**
 * Sets format. Format of the copy.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_format(VirdConfigDomainDiskMirror *mirror,
                                               VirdConfigDomainDiskFormat value,
                                               VirdError **error);

/**
 * Sets format to any text, also one that this version does not know. Format of the copy.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_format_text(VirdConfigDomainDiskMirror *mirror,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether format is there.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_has_format(VirdConfigDomainDiskMirror *mirror);

/**
 * Removes format.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_unset_format(VirdConfigDomainDiskMirror *mirror,
                                                 VirdError **error);

/**
 * Most memory for cached metadata, in bytes. XML: format/metadata_cache/max_size.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_disk_mirror_get_metadata_cache_size(VirdConfigDomainDiskMirror *mirror);

/**
 * Sets metadata_cache_size. Most memory for cached metadata, in bytes.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_metadata_cache_size(VirdConfigDomainDiskMirror *mirror,
                                                            uint64_t value,
                                                            VirdError **error);

/**
 * Whether metadata_cache_size is there.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_has_metadata_cache_size(VirdConfigDomainDiskMirror *mirror);

/**
 * Removes metadata_cache_size.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_unset_metadata_cache_size(VirdConfigDomainDiskMirror *mirror,
                                                              VirdError **error);

/**
 * Where the copy goes, in every detail. XML: source.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_mirror_get_source(VirdConfigDomainDiskMirror *mirror);

/**
 * Gives source, made at its place if it is not there. Where the copy goes, in every detail.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_disk_mirror_ensure_source(VirdConfigDomainDiskMirror *mirror,
                                                                         VirdError **error);

/**
 * Moves an object in as source, in place of the one that is there. Where the copy goes, in every detail.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_source(VirdConfigDomainDiskMirror *mirror,
                                               VirdConfigDomainDiskSource *child,
                                               VirdError **error);

/**
 * The image below the copy. XML: backingStore.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_mirror_get_backing_store(VirdConfigDomainDiskMirror *mirror);

/**
 * Gives backing_store, made at its place if it is not there. The image below the copy.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskBackingStore *vird_config_domain_disk_mirror_ensure_backing_store(VirdConfigDomainDiskMirror *mirror,
                                                                                      VirdError **error);

/**
 * Moves an object in as backing_store, in place of the one that is there. The image below the copy.
 *
 * @mirror: a VirdConfigDomainDiskMirror
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_disk_mirror_set_backing_store(VirdConfigDomainDiskMirror *mirror,
                                                      VirdConfigDomainDiskBackingStore *child,
                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainController.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER
 * Since: 0.1
 */
VirdType vird_config_domain_controller_get_type(void);

/**
 * Takes another reference.
 *
 * @controller: (nullable): a VirdConfigDomainController
 *
 * Returns: (transfer full) (nullable): @controller itself; NULL if it is no VirdConfigDomainController
 * Since: 0.1
 */
VirdConfigDomainController *vird_config_domain_controller_ref(VirdConfigDomainController *controller);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @controller: (nullable): a VirdConfigDomainController, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_unref(VirdConfigDomainController *controller);

/**
 * Reads a VirdConfigDomainController from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainController *vird_config_domain_controller_new_from_xml(const char *xml,
                                                                       VirdError **error);

/**
 * Number of the controller among those of its type, from 0. XML: @index.
 *
 * @controller: a VirdConfigDomainController
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_get_index(VirdConfigDomainController *controller);

/**
 * Sets index. Number of the controller among those of its type, from 0.
 *
 * @controller: a VirdConfigDomainController
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_set_index(VirdConfigDomainController *controller,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether index is there.
 *
 * @controller: a VirdConfigDomainController
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_has_index(VirdConfigDomainController *controller);

/**
 * Removes index.
 *
 * @controller: a VirdConfigDomainController
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_unset_index(VirdConfigDomainController *controller,
                                               VirdError **error);

/**
 * How many ports it has. XML: @ports.
 *
 * @controller: a VirdConfigDomainController
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_get_ports(VirdConfigDomainController *controller);

/**
 * Sets ports. How many ports it has.
 *
 * @controller: a VirdConfigDomainController
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_set_ports(VirdConfigDomainController *controller,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether ports is there.
 *
 * @controller: a VirdConfigDomainController
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_has_ports(VirdConfigDomainController *controller);

/**
 * Removes ports.
 *
 * @controller: a VirdConfigDomainController
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_unset_ports(VirdConfigDomainController *controller,
                                               VirdError **error);

/**
 * Where the guest finds the controller. XML: address.
 *
 * @controller: a VirdConfigDomainController
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_controller_get_address(VirdConfigDomainController *controller);

/**
 * Gives address, made at its place if it is not there. Where the guest finds the controller.
 *
 * @controller: a VirdConfigDomainController
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_controller_ensure_address(VirdConfigDomainController *controller,
                                                                      VirdError **error);

/**
 * Moves an object in as address, in place of the one that is there. Where the guest finds the controller.
 *
 * @controller: a VirdConfigDomainController
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_controller_set_address(VirdConfigDomainController *controller,
                                               VirdConfigDomainAddress *child,
                                               VirdError **error);

/**
 * The type id of VirdConfigDomainControllerUsb.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_USB
 * Since: 0.1
 */
VirdType vird_config_domain_controller_usb_get_type(void);

/**
 * Takes another reference.
 *
 * @usb: (nullable): a VirdConfigDomainControllerUsb
 *
 * Returns: (transfer full) (nullable): @usb itself; NULL if it is no VirdConfigDomainControllerUsb
 * Since: 0.1
 */
VirdConfigDomainControllerUsb *vird_config_domain_controller_usb_ref(VirdConfigDomainControllerUsb *usb);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @usb: (nullable): a VirdConfigDomainControllerUsb, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_usb_unref(VirdConfigDomainControllerUsb *usb);

/**
 * Makes a new VirdConfigDomainControllerUsb in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerUsb *vird_config_domain_controller_usb_new(void);

/**
 * Reads a VirdConfigDomainControllerUsb from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerUsb *vird_config_domain_controller_usb_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Which controller it is; `none` leaves the guest without USB. XML: @model.
 *
 * @usb: a VirdConfigDomainControllerUsb
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainControllerUsbModel vird_config_domain_controller_usb_get_model(VirdConfigDomainControllerUsb *usb);

/**
 * Which controller it is; `none` leaves the guest without USB. XML: @model. As the text that the document has, known or not.
 *
 * @usb: a VirdConfigDomainControllerUsb
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_controller_usb_get_model_text(VirdConfigDomainControllerUsb *usb);

/**
 * Sets model. Which controller it is; `none` leaves the guest without USB.
 *
 * @usb: a VirdConfigDomainControllerUsb
 * @value: a VirdConfigDomainControllerUsbModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_usb_set_model(VirdConfigDomainControllerUsb *usb,
                                                 VirdConfigDomainControllerUsbModel value,
                                                 VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Which controller it is; `none` leaves the guest without USB.
 *
 * @usb: a VirdConfigDomainControllerUsb
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_usb_set_model_text(VirdConfigDomainControllerUsb *usb,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether model is there.
 *
 * @usb: a VirdConfigDomainControllerUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_usb_has_model(VirdConfigDomainControllerUsb *usb);

/**
 * Removes model.
 *
 * @usb: a VirdConfigDomainControllerUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_usb_unset_model(VirdConfigDomainControllerUsb *usb,
                                                   VirdError **error);

/**
 * First port a companion serves of the controller it belongs to. XML: master/@startport.
 *
 * @usb: a VirdConfigDomainControllerUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_usb_get_master_startport(VirdConfigDomainControllerUsb *usb);

/**
 * Sets master_startport. First port a companion serves of the controller it belongs to.
 *
 * @usb: a VirdConfigDomainControllerUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_usb_set_master_startport(VirdConfigDomainControllerUsb *usb,
                                                            uint32_t value,
                                                            VirdError **error);

/**
 * Whether master_startport is there.
 *
 * @usb: a VirdConfigDomainControllerUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_usb_has_master_startport(VirdConfigDomainControllerUsb *usb);

/**
 * Removes master_startport.
 *
 * @usb: a VirdConfigDomainControllerUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_usb_unset_master_startport(VirdConfigDomainControllerUsb *usb,
                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainControllerPci.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_PCI
 * Since: 0.1
 */
VirdType vird_config_domain_controller_pci_get_type(void);

/**
 * Takes another reference.
 *
 * @pci: (nullable): a VirdConfigDomainControllerPci
 *
 * Returns: (transfer full) (nullable): @pci itself; NULL if it is no VirdConfigDomainControllerPci
 * Since: 0.1
 */
VirdConfigDomainControllerPci *vird_config_domain_controller_pci_ref(VirdConfigDomainControllerPci *pci);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pci: (nullable): a VirdConfigDomainControllerPci, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_pci_unref(VirdConfigDomainControllerPci *pci);

/**
 * Makes a new VirdConfigDomainControllerPci in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerPci *vird_config_domain_controller_pci_new(void);

/**
 * Reads a VirdConfigDomainControllerPci from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerPci *vird_config_domain_controller_pci_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * What it is. XML: @model.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainControllerPciModel vird_config_domain_controller_pci_get_model(VirdConfigDomainControllerPci *pci);

/**
 * What it is. XML: @model. As the text that the document has, known or not.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_controller_pci_get_model_text(VirdConfigDomainControllerPci *pci);

/**
 * Sets model. What it is.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: a VirdConfigDomainControllerPciModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_model(VirdConfigDomainControllerPci *pci,
                                                 VirdConfigDomainControllerPciModel value,
                                                 VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. What it is.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_model_text(VirdConfigDomainControllerPci *pci,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether model is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_model(VirdConfigDomainControllerPci *pci);

/**
 * Removes model.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_model(VirdConfigDomainControllerPci *pci,
                                                   VirdError **error);

/**
 * The device that stands for it. XML: model/@name.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainControllerPciModelName vird_config_domain_controller_pci_get_model_name(VirdConfigDomainControllerPci *pci);

/**
 * The device that stands for it. XML: model/@name. As the text that the document has, known or not.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_controller_pci_get_model_name_text(VirdConfigDomainControllerPci *pci);

/**
 * Sets model_name. The device that stands for it.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: a VirdConfigDomainControllerPciModelName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_model_name(VirdConfigDomainControllerPci *pci,
                                                      VirdConfigDomainControllerPciModelName value,
                                                      VirdError **error);

/**
 * Sets model_name to any text, also one that this version does not know. The device that stands for it.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_model_name_text(VirdConfigDomainControllerPci *pci,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether model_name is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_model_name(VirdConfigDomainControllerPci *pci);

/**
 * Removes model_name.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_model_name(VirdConfigDomainControllerPci *pci,
                                                        VirdError **error);

/**
 * Chassis number of a PCI bridge. XML: target/@chassisNr.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_pci_get_target_chassis_nr(VirdConfigDomainControllerPci *pci);

/**
 * Sets target_chassis_nr. Chassis number of a PCI bridge.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_target_chassis_nr(VirdConfigDomainControllerPci *pci,
                                                             uint32_t value,
                                                             VirdError **error);

/**
 * Whether target_chassis_nr is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_target_chassis_nr(VirdConfigDomainControllerPci *pci);

/**
 * Removes target_chassis_nr.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_target_chassis_nr(VirdConfigDomainControllerPci *pci,
                                                               VirdError **error);

/**
 * Chassis number of a PCIe port. XML: target/@chassis.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_pci_get_target_chassis(VirdConfigDomainControllerPci *pci);

/**
 * Sets target_chassis. Chassis number of a PCIe port.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_target_chassis(VirdConfigDomainControllerPci *pci,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether target_chassis is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_target_chassis(VirdConfigDomainControllerPci *pci);

/**
 * Removes target_chassis.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_target_chassis(VirdConfigDomainControllerPci *pci,
                                                            VirdError **error);

/**
 * Port number of a PCIe port. XML: target/@port.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_pci_get_target_port(VirdConfigDomainControllerPci *pci);

/**
 * Sets target_port. Port number of a PCIe port.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_target_port(VirdConfigDomainControllerPci *pci,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether target_port is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_target_port(VirdConfigDomainControllerPci *pci);

/**
 * Removes target_port.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_target_port(VirdConfigDomainControllerPci *pci,
                                                         VirdError **error);

/**
 * Bus number of an expander bus. XML: target/@busNr.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_pci_get_target_bus_nr(VirdConfigDomainControllerPci *pci);

/**
 * Sets target_bus_nr. Bus number of an expander bus.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_target_bus_nr(VirdConfigDomainControllerPci *pci,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether target_bus_nr is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_target_bus_nr(VirdConfigDomainControllerPci *pci);

/**
 * Removes target_bus_nr.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_target_bus_nr(VirdConfigDomainControllerPci *pci,
                                                           VirdError **error);

/**
 * Index of a POWER host bridge. XML: target/@index.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_pci_get_target_index(VirdConfigDomainControllerPci *pci);

/**
 * Sets target_index. Index of a POWER host bridge.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_target_index(VirdConfigDomainControllerPci *pci,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether target_index is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_target_index(VirdConfigDomainControllerPci *pci);

/**
 * Removes target_index.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_target_index(VirdConfigDomainControllerPci *pci,
                                                          VirdError **error);

/**
 * Whether devices can be plugged into and out of the port while the guest runs. XML: target/@hotplug.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_get_target_hotplug(VirdConfigDomainControllerPci *pci);

/**
 * Sets target_hotplug. Whether devices can be plugged into and out of the port while the guest runs.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_target_hotplug(VirdConfigDomainControllerPci *pci,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether target_hotplug is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_target_hotplug(VirdConfigDomainControllerPci *pci);

/**
 * Removes target_hotplug.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_target_hotplug(VirdConfigDomainControllerPci *pci,
                                                            VirdError **error);

/**
 * Address space set aside for devices to come, in KiB. XML: target/@memReserve.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_controller_pci_get_target_mem_reserve(VirdConfigDomainControllerPci *pci);

/**
 * Sets target_mem_reserve. Address space set aside for devices to come, in KiB.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_target_mem_reserve(VirdConfigDomainControllerPci *pci,
                                                              uint64_t value,
                                                              VirdError **error);

/**
 * Whether target_mem_reserve is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_target_mem_reserve(VirdConfigDomainControllerPci *pci);

/**
 * Removes target_mem_reserve.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_target_mem_reserve(VirdConfigDomainControllerPci *pci,
                                                                VirdError **error);

/**
 * Guest NUMA node of an expander bus. XML: target/node.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_pci_get_target_node(VirdConfigDomainControllerPci *pci);

/**
 * Sets target_node. Guest NUMA node of an expander bus.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_target_node(VirdConfigDomainControllerPci *pci,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether target_node is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_target_node(VirdConfigDomainControllerPci *pci);

/**
 * Removes target_node.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_target_node(VirdConfigDomainControllerPci *pci,
                                                         VirdError **error);

/**
 * Size of the 64 bit hole for PCI memory, in KiB. XML: pcihole64.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_controller_pci_get_pci_hole64(VirdConfigDomainControllerPci *pci);

/**
 * Sets pci_hole64. Size of the 64 bit hole for PCI memory, in KiB.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_set_pci_hole64(VirdConfigDomainControllerPci *pci,
                                                      uint64_t value,
                                                      VirdError **error);

/**
 * Whether pci_hole64 is there.
 *
 * @pci: a VirdConfigDomainControllerPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_has_pci_hole64(VirdConfigDomainControllerPci *pci);

/**
 * Removes pci_hole64.
 *
 * @pci: a VirdConfigDomainControllerPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_pci_unset_pci_hole64(VirdConfigDomainControllerPci *pci,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainControllerScsi.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_SCSI
 * Since: 0.1
 */
VirdType vird_config_domain_controller_scsi_get_type(void);

/**
 * Takes another reference.
 *
 * @scsi: (nullable): a VirdConfigDomainControllerScsi
 *
 * Returns: (transfer full) (nullable): @scsi itself; NULL if it is no VirdConfigDomainControllerScsi
 * Since: 0.1
 */
VirdConfigDomainControllerScsi *vird_config_domain_controller_scsi_ref(VirdConfigDomainControllerScsi *scsi);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @scsi: (nullable): a VirdConfigDomainControllerScsi, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_scsi_unref(VirdConfigDomainControllerScsi *scsi);

/**
 * Makes a new VirdConfigDomainControllerScsi in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerScsi *vird_config_domain_controller_scsi_new(void);

/**
 * Reads a VirdConfigDomainControllerScsi from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerScsi *vird_config_domain_controller_scsi_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Which controller it is. XML: @model.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainControllerScsiModel vird_config_domain_controller_scsi_get_model(VirdConfigDomainControllerScsi *scsi);

/**
 * Which controller it is. XML: @model. As the text that the document has, known or not.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_controller_scsi_get_model_text(VirdConfigDomainControllerScsi *scsi);

/**
 * Sets model. Which controller it is.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 * @value: a VirdConfigDomainControllerScsiModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_scsi_set_model(VirdConfigDomainControllerScsi *scsi,
                                                  VirdConfigDomainControllerScsiModel value,
                                                  VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Which controller it is.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_scsi_set_model_text(VirdConfigDomainControllerScsi *scsi,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether model is there.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_scsi_has_model(VirdConfigDomainControllerScsi *scsi);

/**
 * Removes model.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_scsi_unset_model(VirdConfigDomainControllerScsi *scsi,
                                                    VirdError **error);

/**
 * How the hypervisor serves it. XML: driver.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainControllerDriver *vird_config_domain_controller_scsi_get_driver(VirdConfigDomainControllerScsi *scsi);

/**
 * Gives driver, made at its place if it is not there. How the hypervisor serves it.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainControllerDriver *vird_config_domain_controller_scsi_ensure_driver(VirdConfigDomainControllerScsi *scsi,
                                                                                   VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. How the hypervisor serves it.
 *
 * @scsi: a VirdConfigDomainControllerScsi
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_controller_scsi_set_driver(VirdConfigDomainControllerScsi *scsi,
                                                   VirdConfigDomainControllerDriver *child,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainControllerSata.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_SATA
 * Since: 0.1
 */
VirdType vird_config_domain_controller_sata_get_type(void);

/**
 * Takes another reference.
 *
 * @sata: (nullable): a VirdConfigDomainControllerSata
 *
 * Returns: (transfer full) (nullable): @sata itself; NULL if it is no VirdConfigDomainControllerSata
 * Since: 0.1
 */
VirdConfigDomainControllerSata *vird_config_domain_controller_sata_ref(VirdConfigDomainControllerSata *sata);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sata: (nullable): a VirdConfigDomainControllerSata, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_sata_unref(VirdConfigDomainControllerSata *sata);

/**
 * Makes a new VirdConfigDomainControllerSata in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerSata *vird_config_domain_controller_sata_new(void);

/**
 * Reads a VirdConfigDomainControllerSata from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerSata *vird_config_domain_controller_sata_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * The type id of VirdConfigDomainControllerIde.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_IDE
 * Since: 0.1
 */
VirdType vird_config_domain_controller_ide_get_type(void);

/**
 * Takes another reference.
 *
 * @ide: (nullable): a VirdConfigDomainControllerIde
 *
 * Returns: (transfer full) (nullable): @ide itself; NULL if it is no VirdConfigDomainControllerIde
 * Since: 0.1
 */
VirdConfigDomainControllerIde *vird_config_domain_controller_ide_ref(VirdConfigDomainControllerIde *ide);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ide: (nullable): a VirdConfigDomainControllerIde, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_ide_unref(VirdConfigDomainControllerIde *ide);

/**
 * Makes a new VirdConfigDomainControllerIde in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerIde *vird_config_domain_controller_ide_new(void);

/**
 * Reads a VirdConfigDomainControllerIde from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerIde *vird_config_domain_controller_ide_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Which controller it is. XML: @model.
 *
 * @ide: a VirdConfigDomainControllerIde
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONTROLLER_IDE_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONTROLLER_IDE_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainControllerIdeModel vird_config_domain_controller_ide_get_model(VirdConfigDomainControllerIde *ide);

/**
 * Which controller it is. XML: @model. As the text that the document has, known or not.
 *
 * @ide: a VirdConfigDomainControllerIde
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_controller_ide_get_model_text(VirdConfigDomainControllerIde *ide);

/**
 * Sets model. Which controller it is.
 *
 * @ide: a VirdConfigDomainControllerIde
 * @value: a VirdConfigDomainControllerIdeModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_ide_set_model(VirdConfigDomainControllerIde *ide,
                                                 VirdConfigDomainControllerIdeModel value,
                                                 VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Which controller it is.
 *
 * @ide: a VirdConfigDomainControllerIde
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_ide_set_model_text(VirdConfigDomainControllerIde *ide,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether model is there.
 *
 * @ide: a VirdConfigDomainControllerIde
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_ide_has_model(VirdConfigDomainControllerIde *ide);

/**
 * Removes model.
 *
 * @ide: a VirdConfigDomainControllerIde
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_ide_unset_model(VirdConfigDomainControllerIde *ide,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainControllerFdc.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_FDC
 * Since: 0.1
 */
VirdType vird_config_domain_controller_fdc_get_type(void);

/**
 * Takes another reference.
 *
 * @fdc: (nullable): a VirdConfigDomainControllerFdc
 *
 * Returns: (transfer full) (nullable): @fdc itself; NULL if it is no VirdConfigDomainControllerFdc
 * Since: 0.1
 */
VirdConfigDomainControllerFdc *vird_config_domain_controller_fdc_ref(VirdConfigDomainControllerFdc *fdc);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @fdc: (nullable): a VirdConfigDomainControllerFdc, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_fdc_unref(VirdConfigDomainControllerFdc *fdc);

/**
 * Makes a new VirdConfigDomainControllerFdc in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerFdc *vird_config_domain_controller_fdc_new(void);

/**
 * Reads a VirdConfigDomainControllerFdc from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerFdc *vird_config_domain_controller_fdc_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainControllerVirtioSerial.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL
 * Since: 0.1
 */
VirdType vird_config_domain_controller_virtio_serial_get_type(void);

/**
 * Takes another reference.
 *
 * @serial: (nullable): a VirdConfigDomainControllerVirtioSerial
 *
 * Returns: (transfer full) (nullable): @serial itself; NULL if it is no VirdConfigDomainControllerVirtioSerial
 * Since: 0.1
 */
VirdConfigDomainControllerVirtioSerial *vird_config_domain_controller_virtio_serial_ref(VirdConfigDomainControllerVirtioSerial *serial);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @serial: (nullable): a VirdConfigDomainControllerVirtioSerial, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_virtio_serial_unref(VirdConfigDomainControllerVirtioSerial *serial);

/**
 * Makes a new VirdConfigDomainControllerVirtioSerial in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerVirtioSerial *vird_config_domain_controller_virtio_serial_new(void);

/**
 * Reads a VirdConfigDomainControllerVirtioSerial from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerVirtioSerial *vird_config_domain_controller_virtio_serial_new_from_xml(const char *xml,
                                                                                                 VirdError **error);

/**
 * Variant of the device. XML: @model.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainControllerVirtioSerialModel vird_config_domain_controller_virtio_serial_get_model(VirdConfigDomainControllerVirtioSerial *serial);

/**
 * Variant of the device. XML: @model. As the text that the document has, known or not.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_controller_virtio_serial_get_model_text(VirdConfigDomainControllerVirtioSerial *serial);

/**
 * Sets model. Variant of the device.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 * @value: a VirdConfigDomainControllerVirtioSerialModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_virtio_serial_set_model(VirdConfigDomainControllerVirtioSerial *serial,
                                                           VirdConfigDomainControllerVirtioSerialModel value,
                                                           VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Variant of the device.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_virtio_serial_set_model_text(VirdConfigDomainControllerVirtioSerial *serial,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether model is there.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_virtio_serial_has_model(VirdConfigDomainControllerVirtioSerial *serial);

/**
 * Removes model.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_virtio_serial_unset_model(VirdConfigDomainControllerVirtioSerial *serial,
                                                             VirdError **error);

/**
 * How many interrupt vectors it has. XML: @vectors.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_virtio_serial_get_vectors(VirdConfigDomainControllerVirtioSerial *serial);

/**
 * Sets vectors. How many interrupt vectors it has.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_virtio_serial_set_vectors(VirdConfigDomainControllerVirtioSerial *serial,
                                                             uint32_t value,
                                                             VirdError **error);

/**
 * Whether vectors is there.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_virtio_serial_has_vectors(VirdConfigDomainControllerVirtioSerial *serial);

/**
 * Removes vectors.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_virtio_serial_unset_vectors(VirdConfigDomainControllerVirtioSerial *serial,
                                                               VirdError **error);

/**
 * How the hypervisor serves it. XML: driver.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainControllerDriver *vird_config_domain_controller_virtio_serial_get_driver(VirdConfigDomainControllerVirtioSerial *serial);

/**
 * Gives driver, made at its place if it is not there. How the hypervisor serves it.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainControllerDriver *vird_config_domain_controller_virtio_serial_ensure_driver(VirdConfigDomainControllerVirtioSerial *serial,
                                                                                            VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. How the hypervisor serves it.
 *
 * @serial: a VirdConfigDomainControllerVirtioSerial
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_controller_virtio_serial_set_driver(VirdConfigDomainControllerVirtioSerial *serial,
                                                            VirdConfigDomainControllerDriver *child,
                                                            VirdError **error);

/**
 * The type id of VirdConfigDomainControllerCcid.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_CCID
 * Since: 0.1
 */
VirdType vird_config_domain_controller_ccid_get_type(void);

/**
 * Takes another reference.
 *
 * @ccid: (nullable): a VirdConfigDomainControllerCcid
 *
 * Returns: (transfer full) (nullable): @ccid itself; NULL if it is no VirdConfigDomainControllerCcid
 * Since: 0.1
 */
VirdConfigDomainControllerCcid *vird_config_domain_controller_ccid_ref(VirdConfigDomainControllerCcid *ccid);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ccid: (nullable): a VirdConfigDomainControllerCcid, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_ccid_unref(VirdConfigDomainControllerCcid *ccid);

/**
 * Makes a new VirdConfigDomainControllerCcid in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerCcid *vird_config_domain_controller_ccid_new(void);

/**
 * Reads a VirdConfigDomainControllerCcid from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerCcid *vird_config_domain_controller_ccid_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * The type id of VirdConfigDomainControllerNvme.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_NVME
 * Since: 0.1
 */
VirdType vird_config_domain_controller_nvme_get_type(void);

/**
 * Takes another reference.
 *
 * @nvme: (nullable): a VirdConfigDomainControllerNvme
 *
 * Returns: (transfer full) (nullable): @nvme itself; NULL if it is no VirdConfigDomainControllerNvme
 * Since: 0.1
 */
VirdConfigDomainControllerNvme *vird_config_domain_controller_nvme_ref(VirdConfigDomainControllerNvme *nvme);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @nvme: (nullable): a VirdConfigDomainControllerNvme, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_nvme_unref(VirdConfigDomainControllerNvme *nvme);

/**
 * Makes a new VirdConfigDomainControllerNvme in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerNvme *vird_config_domain_controller_nvme_new(void);

/**
 * Reads a VirdConfigDomainControllerNvme from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerNvme *vird_config_domain_controller_nvme_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Serial number the guest sees. XML: serial.
 *
 * @nvme: a VirdConfigDomainControllerNvme
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_controller_nvme_get_serial(VirdConfigDomainControllerNvme *nvme);

/**
 * Sets serial. Serial number the guest sees.
 *
 * @nvme: a VirdConfigDomainControllerNvme
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_nvme_set_serial(VirdConfigDomainControllerNvme *nvme,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainControllerXenbus.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_XENBUS
 * Since: 0.1
 */
VirdType vird_config_domain_controller_xenbus_get_type(void);

/**
 * Takes another reference.
 *
 * @xenbus: (nullable): a VirdConfigDomainControllerXenbus
 *
 * Returns: (transfer full) (nullable): @xenbus itself; NULL if it is no VirdConfigDomainControllerXenbus
 * Since: 0.1
 */
VirdConfigDomainControllerXenbus *vird_config_domain_controller_xenbus_ref(VirdConfigDomainControllerXenbus *xenbus);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @xenbus: (nullable): a VirdConfigDomainControllerXenbus, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_xenbus_unref(VirdConfigDomainControllerXenbus *xenbus);

/**
 * Makes a new VirdConfigDomainControllerXenbus in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerXenbus *vird_config_domain_controller_xenbus_new(void);

/**
 * Reads a VirdConfigDomainControllerXenbus from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerXenbus *vird_config_domain_controller_xenbus_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Most grant frames of the guest. XML: @maxGrantFrames.
 *
 * @xenbus: a VirdConfigDomainControllerXenbus
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_xenbus_get_max_grant_frames(VirdConfigDomainControllerXenbus *xenbus);

/**
 * Sets max_grant_frames. Most grant frames of the guest.
 *
 * @xenbus: a VirdConfigDomainControllerXenbus
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_xenbus_set_max_grant_frames(VirdConfigDomainControllerXenbus *xenbus,
                                                               uint32_t value,
                                                               VirdError **error);

/**
 * Whether max_grant_frames is there.
 *
 * @xenbus: a VirdConfigDomainControllerXenbus
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_xenbus_has_max_grant_frames(VirdConfigDomainControllerXenbus *xenbus);

/**
 * Removes max_grant_frames.
 *
 * @xenbus: a VirdConfigDomainControllerXenbus
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_xenbus_unset_max_grant_frames(VirdConfigDomainControllerXenbus *xenbus,
                                                                 VirdError **error);

/**
 * Most event channels of the guest. XML: @maxEventChannels.
 *
 * @xenbus: a VirdConfigDomainControllerXenbus
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_xenbus_get_max_event_channels(VirdConfigDomainControllerXenbus *xenbus);

/**
 * Sets max_event_channels. Most event channels of the guest.
 *
 * @xenbus: a VirdConfigDomainControllerXenbus
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_xenbus_set_max_event_channels(VirdConfigDomainControllerXenbus *xenbus,
                                                                 uint32_t value,
                                                                 VirdError **error);

/**
 * Whether max_event_channels is there.
 *
 * @xenbus: a VirdConfigDomainControllerXenbus
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_xenbus_has_max_event_channels(VirdConfigDomainControllerXenbus *xenbus);

/**
 * Removes max_event_channels.
 *
 * @xenbus: a VirdConfigDomainControllerXenbus
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_xenbus_unset_max_event_channels(VirdConfigDomainControllerXenbus *xenbus,
                                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainControllerIsa.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_ISA
 * Since: 0.1
 */
VirdType vird_config_domain_controller_isa_get_type(void);

/**
 * Takes another reference.
 *
 * @isa: (nullable): a VirdConfigDomainControllerIsa
 *
 * Returns: (transfer full) (nullable): @isa itself; NULL if it is no VirdConfigDomainControllerIsa
 * Since: 0.1
 */
VirdConfigDomainControllerIsa *vird_config_domain_controller_isa_ref(VirdConfigDomainControllerIsa *isa);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @isa: (nullable): a VirdConfigDomainControllerIsa, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_isa_unref(VirdConfigDomainControllerIsa *isa);

/**
 * Makes a new VirdConfigDomainControllerIsa in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerIsa *vird_config_domain_controller_isa_new(void);

/**
 * Reads a VirdConfigDomainControllerIsa from XML text whose root is <controller>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerIsa *vird_config_domain_controller_isa_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainControllerDriver.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_DRIVER
 * Since: 0.1
 */
VirdType vird_config_domain_controller_driver_get_type(void);

/**
 * Takes another reference.
 *
 * @driver: (nullable): a VirdConfigDomainControllerDriver
 *
 * Returns: (transfer full) (nullable): @driver itself; NULL if it is no VirdConfigDomainControllerDriver
 * Since: 0.1
 */
VirdConfigDomainControllerDriver *vird_config_domain_controller_driver_ref(VirdConfigDomainControllerDriver *driver);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @driver: (nullable): a VirdConfigDomainControllerDriver, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_controller_driver_unref(VirdConfigDomainControllerDriver *driver);

/**
 * Makes a new VirdConfigDomainControllerDriver in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainControllerDriver *vird_config_domain_controller_driver_new(void);

/**
 * Reads a VirdConfigDomainControllerDriver from XML text whose root is <driver>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainControllerDriver *vird_config_domain_controller_driver_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Number of request queues. XML: @queues.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_driver_get_queues(VirdConfigDomainControllerDriver *driver);

/**
 * Sets queues. Number of request queues.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_set_queues(VirdConfigDomainControllerDriver *driver,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether queues is there.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_has_queues(VirdConfigDomainControllerDriver *driver);

/**
 * Removes queues.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_unset_queues(VirdConfigDomainControllerDriver *driver,
                                                       VirdError **error);

/**
 * Most commands in flight for a unit. XML: @cmd_per_lun.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_driver_get_cmd_per_lun(VirdConfigDomainControllerDriver *driver);

/**
 * Sets cmd_per_lun. Most commands in flight for a unit.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_set_cmd_per_lun(VirdConfigDomainControllerDriver *driver,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether cmd_per_lun is there.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_has_cmd_per_lun(VirdConfigDomainControllerDriver *driver);

/**
 * Removes cmd_per_lun.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_unset_cmd_per_lun(VirdConfigDomainControllerDriver *driver,
                                                            VirdError **error);

/**
 * Most sectors that move in one request, 512 bytes each. XML: @max_sectors.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_driver_get_max_sectors(VirdConfigDomainControllerDriver *driver);

/**
 * Sets max_sectors. Most sectors that move in one request, 512 bytes each.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_set_max_sectors(VirdConfigDomainControllerDriver *driver,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether max_sectors is there.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_has_max_sectors(VirdConfigDomainControllerDriver *driver);

/**
 * Removes max_sectors.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_unset_max_sectors(VirdConfigDomainControllerDriver *driver,
                                                            VirdError **error);

/**
 * Whether the guest hands over requests without leaving its CPU. XML: @ioeventfd.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_get_ioeventfd(VirdConfigDomainControllerDriver *driver);

/**
 * Sets ioeventfd. Whether the guest hands over requests without leaving its CPU.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_set_ioeventfd(VirdConfigDomainControllerDriver *driver,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether ioeventfd is there.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_has_ioeventfd(VirdConfigDomainControllerDriver *driver);

/**
 * Removes ioeventfd.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_unset_ioeventfd(VirdConfigDomainControllerDriver *driver,
                                                          VirdError **error);

/**
 * Number of the I/O thread that serves the controller. XML: @iothread.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_controller_driver_get_iothread(VirdConfigDomainControllerDriver *driver);

/**
 * Sets iothread. Number of the I/O thread that serves the controller.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_set_iothread(VirdConfigDomainControllerDriver *driver,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether iothread is there.
 *
 * @driver: a VirdConfigDomainControllerDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_has_iothread(VirdConfigDomainControllerDriver *driver);

/**
 * Removes iothread.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_unset_iothread(VirdConfigDomainControllerDriver *driver,
                                                         VirdError **error);

/**
 * I/O threads that share the work, each with its queues. XML: iothreads/iothread.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainIothreadMapping): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainIothreadMapping **vird_config_domain_controller_driver_get_iothread_mappings(VirdConfigDomainControllerDriver *driver,
                                                                                             size_t *length);

/**
 * Moves an object in as one of iothread_mappings, at its canonical place. I/O threads that share the work, each with its queues.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @item: a VirdConfigDomainIothreadMapping
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_add_iothread_mapping(VirdConfigDomainControllerDriver *driver,
                                                               VirdConfigDomainIothreadMapping *item,
                                                               VirdError **error);

/**
 * Removes one of iothread_mappings. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @item: a VirdConfigDomainIothreadMapping
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_remove_iothread_mapping(VirdConfigDomainControllerDriver *driver,
                                                                  VirdConfigDomainIothreadMapping *item,
                                                                  VirdError **error);

/**
 * Replaces all of iothread_mappings. I/O threads that share the work, each with its queues.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainIothreadMapping): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_set_iothread_mappings(VirdConfigDomainControllerDriver *driver,
                                                                VirdConfigDomainIothreadMapping *const *items,
                                                                size_t length,
                                                                VirdError **error);

/**
 * Removes all of iothread_mappings.
 *
 * @driver: a VirdConfigDomainControllerDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_driver_clear_iothread_mappings(VirdConfigDomainControllerDriver *driver,
                                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainFilesys.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_FILESYS
 * Since: 0.1
 */
VirdType vird_config_domain_filesys_get_type(void);

/**
 * Takes another reference.
 *
 * @filesys: (nullable): a VirdConfigDomainFilesys
 *
 * Returns: (transfer full) (nullable): @filesys itself; NULL if it is no VirdConfigDomainFilesys
 * Since: 0.1
 */
VirdConfigDomainFilesys *vird_config_domain_filesys_ref(VirdConfigDomainFilesys *filesys);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @filesys: (nullable): a VirdConfigDomainFilesys, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_filesys_unref(VirdConfigDomainFilesys *filesys);

/**
 * Makes a new VirdConfigDomainFilesys in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainFilesys *vird_config_domain_filesys_new(void);

/**
 * Reads a VirdConfigDomainFilesys from XML text whose root is <filesystem>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainFilesys *vird_config_domain_filesys_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * Where the files come from. XML: @type.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_TYPE_MOUNT if absent; VIRD_CONFIG_DOMAIN_FILESYS_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysType vird_config_domain_filesys_get_filesys_type(VirdConfigDomainFilesys *filesys);

/**
 * Where the files come from. XML: @type. As the text that the document has, known or not.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_filesys_type_text(VirdConfigDomainFilesys *filesys);

/**
 * Sets filesys_type. Where the files come from.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: a VirdConfigDomainFilesysType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_type(VirdConfigDomainFilesys *filesys,
                                         VirdConfigDomainFilesysType value,
                                         VirdError **error);

/**
 * Sets filesys_type to any text, also one that this version does not know. Where the files come from.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_type_text(VirdConfigDomainFilesys *filesys,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether filesys_type is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_filesys_type(VirdConfigDomainFilesys *filesys);

/**
 * Removes filesys_type.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_filesys_type(VirdConfigDomainFilesys *filesys,
                                                   VirdError **error);

/**
 * Whose permissions count. XML: @accessmode.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_ACCESS_TYPE_PASSTHROUGH if absent; VIRD_CONFIG_DOMAIN_FILESYS_ACCESS_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysAccessType vird_config_domain_filesys_get_access_type(VirdConfigDomainFilesys *filesys);

/**
 * Whose permissions count. XML: @accessmode. As the text that the document has, known or not.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_access_type_text(VirdConfigDomainFilesys *filesys);

/**
 * Sets access_type. Whose permissions count.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: a VirdConfigDomainFilesysAccessType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_access_type(VirdConfigDomainFilesys *filesys,
                                                VirdConfigDomainFilesysAccessType value,
                                                VirdError **error);

/**
 * Sets access_type to any text, also one that this version does not know. Whose permissions count.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_access_type_text(VirdConfigDomainFilesys *filesys,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether access_type is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_access_type(VirdConfigDomainFilesys *filesys);

/**
 * Removes access_type.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_access_type(VirdConfigDomainFilesys *filesys,
                                                  VirdError **error);

/**
 * Variant of the device. XML: @model.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FILESYS_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysModel vird_config_domain_filesys_get_model(VirdConfigDomainFilesys *filesys);

/**
 * Variant of the device. XML: @model. As the text that the document has, known or not.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_model_text(VirdConfigDomainFilesys *filesys);

/**
 * Sets model. Variant of the device.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: a VirdConfigDomainFilesysModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_model(VirdConfigDomainFilesys *filesys,
                                          VirdConfigDomainFilesysModel value,
                                          VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Variant of the device.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_model_text(VirdConfigDomainFilesys *filesys,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether model is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_model(VirdConfigDomainFilesys *filesys);

/**
 * Removes model.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_model(VirdConfigDomainFilesys *filesys, VirdError **error);

/**
 * What is done when the directory spans several devices of the host. XML: @multidevs.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_MULTIDEVS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FILESYS_MULTIDEVS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysMultidevs vird_config_domain_filesys_get_multidevs(VirdConfigDomainFilesys *filesys);

/**
 * What is done when the directory spans several devices of the host. XML: @multidevs. As the text that the document has, known or not.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_multidevs_text(VirdConfigDomainFilesys *filesys);

/**
 * Sets multidevs. What is done when the directory spans several devices of the host.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: a VirdConfigDomainFilesysMultidevs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_multidevs(VirdConfigDomainFilesys *filesys,
                                              VirdConfigDomainFilesysMultidevs value,
                                              VirdError **error);

/**
 * Sets multidevs to any text, also one that this version does not know. What is done when the directory spans several devices of the host.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_multidevs_text(VirdConfigDomainFilesys *filesys,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether multidevs is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_multidevs(VirdConfigDomainFilesys *filesys);

/**
 * Removes multidevs.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_multidevs(VirdConfigDomainFilesys *filesys,
                                                VirdError **error);

/**
 * Permissions of new files, in octal. XML: @fmode.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_fmode(VirdConfigDomainFilesys *filesys);

/**
 * Sets fmode. Permissions of new files, in octal.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_fmode(VirdConfigDomainFilesys *filesys,
                                          const char *value,
                                          VirdError **error);

/**
 * Permissions of new directories, in octal. XML: @dmode.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_dmode(VirdConfigDomainFilesys *filesys);

/**
 * Sets dmode. Permissions of new directories, in octal.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_dmode(VirdConfigDomainFilesys *filesys,
                                          const char *value,
                                          VirdError **error);

/**
 * What serves the directory. XML: driver.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainFilesysDriver *vird_config_domain_filesys_get_driver(VirdConfigDomainFilesys *filesys);

/**
 * Gives driver, made at its place if it is not there. What serves the directory.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainFilesysDriver *vird_config_domain_filesys_ensure_driver(VirdConfigDomainFilesys *filesys,
                                                                        VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. What serves the directory.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_driver(VirdConfigDomainFilesys *filesys,
                                           VirdConfigDomainFilesysDriver *child,
                                           VirdError **error);

/**
 * Kind of what serves the directory. XML: driver/@type.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysDriverType vird_config_domain_filesys_get_driver_type(VirdConfigDomainFilesys *filesys);

/**
 * Kind of what serves the directory. XML: driver/@type. As the text that the document has, known or not.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_driver_type_text(VirdConfigDomainFilesys *filesys);

/**
 * Sets driver_type. Kind of what serves the directory.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: a VirdConfigDomainFilesysDriverType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_driver_type(VirdConfigDomainFilesys *filesys,
                                                VirdConfigDomainFilesysDriverType value,
                                                VirdError **error);

/**
 * Sets driver_type to any text, also one that this version does not know. Kind of what serves the directory.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_driver_type_text(VirdConfigDomainFilesys *filesys,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether driver_type is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_driver_type(VirdConfigDomainFilesys *filesys);

/**
 * Removes driver_type.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_driver_type(VirdConfigDomainFilesys *filesys,
                                                  VirdError **error);

/**
 * Image format of a container's file system. XML: driver/@format.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_filesys_get_driver_format(VirdConfigDomainFilesys *filesys);

/**
 * Image format of a container's file system. XML: driver/@format. As the text that the document has, known or not.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_driver_format_text(VirdConfigDomainFilesys *filesys);

/**
 * Sets driver_format. Image format of a container's file system.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_driver_format(VirdConfigDomainFilesys *filesys,
                                                  VirdConfigDomainDiskFormat value,
                                                  VirdError **error);

/**
 * Sets driver_format to any text, also one that this version does not know. Image format of a container's file system.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_driver_format_text(VirdConfigDomainFilesys *filesys,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether driver_format is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_driver_format(VirdConfigDomainFilesys *filesys);

/**
 * Removes driver_format.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_driver_format(VirdConfigDomainFilesys *filesys,
                                                    VirdError **error);

/**
 * Path of the virtiofs server. XML: binary/@path.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_binary_path(VirdConfigDomainFilesys *filesys);

/**
 * Sets binary_path. Path of the virtiofs server.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_path(VirdConfigDomainFilesys *filesys,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether the virtiofs server passes on extended attributes. XML: binary/@xattr.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_filesys_get_binary_xattr(VirdConfigDomainFilesys *filesys);

/**
 * Sets binary_xattr. Whether the virtiofs server passes on extended attributes.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_xattr(VirdConfigDomainFilesys *filesys,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether binary_xattr is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_binary_xattr(VirdConfigDomainFilesys *filesys);

/**
 * Removes binary_xattr.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_binary_xattr(VirdConfigDomainFilesys *filesys,
                                                   VirdError **error);

/**
 * Whether the guest may cache files. XML: binary/cache/@mode.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_CACHE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FILESYS_CACHE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysCacheMode vird_config_domain_filesys_get_binary_cache_mode(VirdConfigDomainFilesys *filesys);

/**
 * Whether the guest may cache files. XML: binary/cache/@mode. As the text that the document has, known or not.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_binary_cache_mode_text(VirdConfigDomainFilesys *filesys);

/**
 * Sets binary_cache_mode. Whether the guest may cache files.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: a VirdConfigDomainFilesysCacheMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_cache_mode(VirdConfigDomainFilesys *filesys,
                                                      VirdConfigDomainFilesysCacheMode value,
                                                      VirdError **error);

/**
 * Sets binary_cache_mode to any text, also one that this version does not know. Whether the guest may cache files.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_cache_mode_text(VirdConfigDomainFilesys *filesys,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether binary_cache_mode is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_binary_cache_mode(VirdConfigDomainFilesys *filesys);

/**
 * Removes binary_cache_mode.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_binary_cache_mode(VirdConfigDomainFilesys *filesys,
                                                        VirdError **error);

/**
 * How the virtiofs server is confined. XML: binary/sandbox/@mode.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_SANDBOX_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FILESYS_SANDBOX_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysSandboxMode vird_config_domain_filesys_get_binary_sandbox_mode(VirdConfigDomainFilesys *filesys);

/**
 * How the virtiofs server is confined. XML: binary/sandbox/@mode. As the text that the document has, known or not.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_binary_sandbox_mode_text(VirdConfigDomainFilesys *filesys);

/**
 * Sets binary_sandbox_mode. How the virtiofs server is confined.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: a VirdConfigDomainFilesysSandboxMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_sandbox_mode(VirdConfigDomainFilesys *filesys,
                                                        VirdConfigDomainFilesysSandboxMode value,
                                                        VirdError **error);

/**
 * Sets binary_sandbox_mode to any text, also one that this version does not know. How the virtiofs server is confined.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_sandbox_mode_text(VirdConfigDomainFilesys *filesys,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether binary_sandbox_mode is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_binary_sandbox_mode(VirdConfigDomainFilesys *filesys);

/**
 * Removes binary_sandbox_mode.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_binary_sandbox_mode(VirdConfigDomainFilesys *filesys,
                                                          VirdError **error);

/**
 * Whether the virtiofs server passes on POSIX locks. XML: binary/lock/@posix.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_filesys_get_binary_lock_posix(VirdConfigDomainFilesys *filesys);

/**
 * Sets binary_lock_posix. Whether the virtiofs server passes on POSIX locks.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_lock_posix(VirdConfigDomainFilesys *filesys,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether binary_lock_posix is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_binary_lock_posix(VirdConfigDomainFilesys *filesys);

/**
 * Removes binary_lock_posix.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_binary_lock_posix(VirdConfigDomainFilesys *filesys,
                                                        VirdError **error);

/**
 * Whether the virtiofs server passes on BSD locks. XML: binary/lock/@flock.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_filesys_get_binary_lock_flock(VirdConfigDomainFilesys *filesys);

/**
 * Sets binary_lock_flock. Whether the virtiofs server passes on BSD locks.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_lock_flock(VirdConfigDomainFilesys *filesys,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether binary_lock_flock is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_binary_lock_flock(VirdConfigDomainFilesys *filesys);

/**
 * Removes binary_lock_flock.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_binary_lock_flock(VirdConfigDomainFilesys *filesys,
                                                        VirdError **error);

/**
 * Most threads of the virtiofs server. XML: binary/thread_pool/@size.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_filesys_get_binary_thread_pool_size(VirdConfigDomainFilesys *filesys);

/**
 * Sets binary_thread_pool_size. Most threads of the virtiofs server.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_thread_pool_size(VirdConfigDomainFilesys *filesys,
                                                            int32_t value,
                                                            VirdError **error);

/**
 * Whether binary_thread_pool_size is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_binary_thread_pool_size(VirdConfigDomainFilesys *filesys);

/**
 * Removes binary_thread_pool_size.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_binary_thread_pool_size(VirdConfigDomainFilesys *filesys,
                                                              VirdError **error);

/**
 * Most files the virtiofs server may have open. XML: binary/openfiles/@max.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_filesys_get_binary_openfiles_max(VirdConfigDomainFilesys *filesys);

/**
 * Sets binary_openfiles_max. Most files the virtiofs server may have open.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_binary_openfiles_max(VirdConfigDomainFilesys *filesys,
                                                         uint64_t value,
                                                         VirdError **error);

/**
 * Whether binary_openfiles_max is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_binary_openfiles_max(VirdConfigDomainFilesys *filesys);

/**
 * Removes binary_openfiles_max.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_binary_openfiles_max(VirdConfigDomainFilesys *filesys,
                                                           VirdError **error);

/**
 * What the type makes of it: path of a directory, file or device, or name of a template. XML: source/@dir or source/@file or source/@dev or source/@name.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_source(VirdConfigDomainFilesys *filesys);

/**
 * Sets source. What the type makes of it: path of a directory, file or device, or name of a template.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_source(VirdConfigDomainFilesys *filesys,
                                           const char *value,
                                           VirdError **error);

/**
 * Socket of a virtiofs server that was started by others. XML: source/@socket.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_source_socket(VirdConfigDomainFilesys *filesys);

/**
 * Sets source_socket. Socket of a virtiofs server that was started by others.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_source_socket(VirdConfigDomainFilesys *filesys,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Name of the storage pool with the file system. XML: source/@pool.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_source_pool(VirdConfigDomainFilesys *filesys);

/**
 * Sets source_pool. Name of the storage pool with the file system.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_source_pool(VirdConfigDomainFilesys *filesys,
                                                const char *value,
                                                VirdError **error);

/**
 * Name of the volume in the pool. XML: source/@volume.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_source_volume(VirdConfigDomainFilesys *filesys);

/**
 * Sets source_volume. Name of the volume in the pool.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_source_volume(VirdConfigDomainFilesys *filesys,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Most memory of a RAM file system, in the unit that stands beside it. XML: source/@usage.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_filesys_get_ram_usage(VirdConfigDomainFilesys *filesys);

/**
 * Sets ram_usage. Most memory of a RAM file system, in the unit that stands beside it.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_ram_usage(VirdConfigDomainFilesys *filesys,
                                              uint64_t value,
                                              VirdError **error);

/**
 * Whether ram_usage is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_ram_usage(VirdConfigDomainFilesys *filesys);

/**
 * Removes ram_usage.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_ram_usage(VirdConfigDomainFilesys *filesys,
                                                VirdError **error);

/**
 * Unit of the size of a RAM file system; KiB if absent. XML: source/@units.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_ram_units(VirdConfigDomainFilesys *filesys);

/**
 * Sets ram_units. Unit of the size of a RAM file system; KiB if absent.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_ram_units(VirdConfigDomainFilesys *filesys,
                                              const char *value,
                                              VirdError **error);

/**
 * Where a container mounts it; else the tag by which the guest asks for it. XML: target/@dir.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_target(VirdConfigDomainFilesys *filesys);

/**
 * Sets target. Where a container mounts it; else the tag by which the guest asks for it.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_target(VirdConfigDomainFilesys *filesys,
                                           const char *value,
                                           VirdError **error);

/**
 * How ids in the guest map to ids of the host, for virtiofs. XML: idmap.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainIdmap *vird_config_domain_filesys_get_idmap(VirdConfigDomainFilesys *filesys);

/**
 * Gives idmap, made at its place if it is not there. How ids in the guest map to ids of the host, for virtiofs.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainIdmap *vird_config_domain_filesys_ensure_idmap(VirdConfigDomainFilesys *filesys,
                                                               VirdError **error);

/**
 * Moves an object in as idmap, in place of the one that is there. How ids in the guest map to ids of the host, for virtiofs.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_idmap(VirdConfigDomainFilesys *filesys,
                                          VirdConfigDomainIdmap *child,
                                          VirdError **error);

/**
 * True if the guest cannot write to it. XML: readonly.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_filesys_get_readonly(VirdConfigDomainFilesys *filesys);

/**
 * Sets readonly. True if the guest cannot write to it.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_readonly(VirdConfigDomainFilesys *filesys,
                                             bool value,
                                             VirdError **error);

/**
 * Most space a container may use, in bytes. XML: space_hard_limit.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_filesys_get_space_hard_limit(VirdConfigDomainFilesys *filesys);

/**
 * Sets space_hard_limit. Most space a container may use, in bytes.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_space_hard_limit(VirdConfigDomainFilesys *filesys,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether space_hard_limit is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_space_hard_limit(VirdConfigDomainFilesys *filesys);

/**
 * Removes space_hard_limit.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_space_hard_limit(VirdConfigDomainFilesys *filesys,
                                                       VirdError **error);

/**
 * Space a container may exceed only for a time, in bytes. XML: space_soft_limit.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_filesys_get_space_soft_limit(VirdConfigDomainFilesys *filesys);

/**
 * Sets space_soft_limit. Space a container may exceed only for a time, in bytes.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_space_soft_limit(VirdConfigDomainFilesys *filesys,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether space_soft_limit is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_space_soft_limit(VirdConfigDomainFilesys *filesys);

/**
 * Removes space_soft_limit.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_space_soft_limit(VirdConfigDomainFilesys *filesys,
                                                       VirdError **error);

/**
 * Place in the order of boot devices, from 1. XML: boot/@order.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_filesys_get_boot_order(VirdConfigDomainFilesys *filesys);

/**
 * Sets boot_order. Place in the order of boot devices, from 1.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_boot_order(VirdConfigDomainFilesys *filesys,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether boot_order is there.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_has_boot_order(VirdConfigDomainFilesys *filesys);

/**
 * Removes boot_order.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_unset_boot_order(VirdConfigDomainFilesys *filesys,
                                                 VirdError **error);

/**
 * s390x: up to 8 characters that choose a boot entry. XML: boot/@loadparm.
 *
 * @filesys: a VirdConfigDomainFilesys
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_get_boot_loadparm(VirdConfigDomainFilesys *filesys);

/**
 * Sets boot_loadparm. s390x: up to 8 characters that choose a boot entry.
 *
 * @filesys: a VirdConfigDomainFilesys
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_set_boot_loadparm(VirdConfigDomainFilesys *filesys,
                                                  const char *value,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainFilesysDriver.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_FILESYS_DRIVER
 * Since: 0.1
 */
VirdType vird_config_domain_filesys_driver_get_type(void);

/**
 * Takes another reference.
 *
 * @driver: (nullable): a VirdConfigDomainFilesysDriver
 *
 * Returns: (transfer full) (nullable): @driver itself; NULL if it is no VirdConfigDomainFilesysDriver
 * Since: 0.1
 */
VirdConfigDomainFilesysDriver *vird_config_domain_filesys_driver_ref(VirdConfigDomainFilesysDriver *driver);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @driver: (nullable): a VirdConfigDomainFilesysDriver, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_filesys_driver_unref(VirdConfigDomainFilesysDriver *driver);

/**
 * Makes a new VirdConfigDomainFilesysDriver in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainFilesysDriver *vird_config_domain_filesys_driver_new(void);

/**
 * Reads a VirdConfigDomainFilesysDriver from XML text whose root is <driver>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainFilesysDriver *vird_config_domain_filesys_driver_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Kind of what serves it. XML: @type.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysDriverType vird_config_domain_filesys_driver_get_driver_type(VirdConfigDomainFilesysDriver *driver);

/**
 * Kind of what serves it. XML: @type. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_driver_get_driver_type_text(VirdConfigDomainFilesysDriver *driver);

/**
 * Sets driver_type. Kind of what serves it.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @value: a VirdConfigDomainFilesysDriverType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_set_driver_type(VirdConfigDomainFilesysDriver *driver,
                                                       VirdConfigDomainFilesysDriverType value,
                                                       VirdError **error);

/**
 * Sets driver_type to any text, also one that this version does not know. Kind of what serves it.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_set_driver_type_text(VirdConfigDomainFilesysDriver *driver,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether driver_type is there.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_has_driver_type(VirdConfigDomainFilesysDriver *driver);

/**
 * Removes driver_type.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_unset_driver_type(VirdConfigDomainFilesysDriver *driver,
                                                         VirdError **error);

/**
 * Image format of a container's file system. XML: @format.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_filesys_driver_get_format(VirdConfigDomainFilesysDriver *driver);

/**
 * Image format of a container's file system. XML: @format. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_driver_get_format_text(VirdConfigDomainFilesysDriver *driver);

/**
 * Sets format. Image format of a container's file system.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_set_format(VirdConfigDomainFilesysDriver *driver,
                                                  VirdConfigDomainDiskFormat value,
                                                  VirdError **error);

/**
 * Sets format to any text, also one that this version does not know. Image format of a container's file system.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_set_format_text(VirdConfigDomainFilesysDriver *driver,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether format is there.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_has_format(VirdConfigDomainFilesysDriver *driver);

/**
 * Removes format.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_unset_format(VirdConfigDomainFilesysDriver *driver,
                                                    VirdError **error);

/**
 * When writes reach the disk. XML: @wrpolicy.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FILESYS_WRITE_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FILESYS_WRITE_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFilesysWritePolicy vird_config_domain_filesys_driver_get_write_policy(VirdConfigDomainFilesysDriver *driver);

/**
 * When writes reach the disk. XML: @wrpolicy. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_filesys_driver_get_write_policy_text(VirdConfigDomainFilesysDriver *driver);

/**
 * Sets write_policy. When writes reach the disk.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @value: a VirdConfigDomainFilesysWritePolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_set_write_policy(VirdConfigDomainFilesysDriver *driver,
                                                        VirdConfigDomainFilesysWritePolicy value,
                                                        VirdError **error);

/**
 * Sets write_policy to any text, also one that this version does not know. When writes reach the disk.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_set_write_policy_text(VirdConfigDomainFilesysDriver *driver,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether write_policy is there.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_has_write_policy(VirdConfigDomainFilesysDriver *driver);

/**
 * Removes write_policy.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_unset_write_policy(VirdConfigDomainFilesysDriver *driver,
                                                          VirdError **error);

/**
 * Entries of the virtiofs request queue. XML: @queue.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_filesys_driver_get_queue_size(VirdConfigDomainFilesysDriver *driver);

/**
 * Sets queue_size. Entries of the virtiofs request queue.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_set_queue_size(VirdConfigDomainFilesysDriver *driver,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether queue_size is there.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_has_queue_size(VirdConfigDomainFilesysDriver *driver);

/**
 * Removes queue_size.
 *
 * @driver: a VirdConfigDomainFilesysDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_filesys_driver_unset_queue_size(VirdConfigDomainFilesysDriver *driver,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainLease.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_LEASE
 * Since: 0.1
 */
VirdType vird_config_domain_lease_get_type(void);

/**
 * Takes another reference.
 *
 * @lease: (nullable): a VirdConfigDomainLease
 *
 * Returns: (transfer full) (nullable): @lease itself; NULL if it is no VirdConfigDomainLease
 * Since: 0.1
 */
VirdConfigDomainLease *vird_config_domain_lease_ref(VirdConfigDomainLease *lease);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @lease: (nullable): a VirdConfigDomainLease, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_lease_unref(VirdConfigDomainLease *lease);

/**
 * Makes a new VirdConfigDomainLease in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainLease *vird_config_domain_lease_new(void);

/**
 * Reads a VirdConfigDomainLease from XML text whose root is <lease>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainLease *vird_config_domain_lease_new_from_xml(const char *xml, VirdError **error);

/**
 * Name of the lock space. XML: lockspace.
 *
 * @lease: a VirdConfigDomainLease
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_lease_get_lockspace(VirdConfigDomainLease *lease);

/**
 * Sets lockspace. Name of the lock space.
 *
 * @lease: a VirdConfigDomainLease
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_lease_set_lockspace(VirdConfigDomainLease *lease,
                                            const char *value,
                                            VirdError **error);

/**
 * Name of the lease, unique in its lock space. XML: key.
 *
 * @lease: a VirdConfigDomainLease
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_lease_get_key(VirdConfigDomainLease *lease);

/**
 * Sets key. Name of the lease, unique in its lock space.
 *
 * @lease: a VirdConfigDomainLease
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_lease_set_key(VirdConfigDomainLease *lease,
                                      const char *value,
                                      VirdError **error);

/**
 * Path of the file that holds the lease. XML: target/@path.
 *
 * @lease: a VirdConfigDomainLease
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_lease_get_target_path(VirdConfigDomainLease *lease);

/**
 * Sets target_path. Path of the file that holds the lease.
 *
 * @lease: a VirdConfigDomainLease
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_lease_set_target_path(VirdConfigDomainLease *lease,
                                              const char *value,
                                              VirdError **error);

/**
 * Where in the file the lease lies, in bytes. XML: target/@offset.
 *
 * @lease: a VirdConfigDomainLease
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_lease_get_target_offset(VirdConfigDomainLease *lease);

/**
 * Sets target_offset. Where in the file the lease lies, in bytes.
 *
 * @lease: a VirdConfigDomainLease
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_lease_set_target_offset(VirdConfigDomainLease *lease,
                                                uint64_t value,
                                                VirdError **error);

/**
 * Whether target_offset is there.
 *
 * @lease: a VirdConfigDomainLease
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_lease_has_target_offset(VirdConfigDomainLease *lease);

/**
 * Removes target_offset.
 *
 * @lease: a VirdConfigDomainLease
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_lease_unset_target_offset(VirdConfigDomainLease *lease, VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_DISK (vird_config_domain_disk_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK(object) ((VirdConfigDomainDisk *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK))
#define VIRD_IS_CONFIG_DOMAIN_DISK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_DRIVER (vird_config_domain_disk_driver_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_DRIVER(object) ((VirdConfigDomainDiskDriver *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_DRIVER))
#define VIRD_IS_CONFIG_DOMAIN_DISK_DRIVER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_DRIVER))
#define VIRD_TYPE_CONFIG_DOMAIN_IOTHREAD_MAPPING (vird_config_domain_iothread_mapping_get_type ())
#define VIRD_CONFIG_DOMAIN_IOTHREAD_MAPPING(object) ((VirdConfigDomainIothreadMapping *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_IOTHREAD_MAPPING))
#define VIRD_IS_CONFIG_DOMAIN_IOTHREAD_MAPPING(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_IOTHREAD_MAPPING))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_LATENCY_HISTOGRAM (vird_config_domain_disk_latency_histogram_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_LATENCY_HISTOGRAM(object) ((VirdConfigDomainDiskLatencyHistogram *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_LATENCY_HISTOGRAM))
#define VIRD_IS_CONFIG_DOMAIN_DISK_LATENCY_HISTOGRAM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_LATENCY_HISTOGRAM))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_SOURCE (vird_config_domain_disk_source_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_SOURCE(object) ((VirdConfigDomainDiskSource *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_SOURCE))
#define VIRD_IS_CONFIG_DOMAIN_DISK_SOURCE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_SOURCE))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_SLICE (vird_config_domain_disk_slice_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_SLICE(object) ((VirdConfigDomainDiskSlice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_SLICE))
#define VIRD_IS_CONFIG_DOMAIN_DISK_SLICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_SLICE))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_HOST (vird_config_domain_disk_host_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_HOST(object) ((VirdConfigDomainDiskHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_HOST))
#define VIRD_IS_CONFIG_DOMAIN_DISK_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_HOST))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_COOKIE (vird_config_domain_disk_cookie_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_COOKIE(object) ((VirdConfigDomainDiskCookie *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_COOKIE))
#define VIRD_IS_CONFIG_DOMAIN_DISK_COOKIE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_COOKIE))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_AUTH (vird_config_domain_disk_auth_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_AUTH(object) ((VirdConfigDomainDiskAuth *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_AUTH))
#define VIRD_IS_CONFIG_DOMAIN_DISK_AUTH(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_AUTH))
#define VIRD_TYPE_CONFIG_DOMAIN_RECONNECT (vird_config_domain_reconnect_get_type ())
#define VIRD_CONFIG_DOMAIN_RECONNECT(object) ((VirdConfigDomainReconnect *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_RECONNECT))
#define VIRD_IS_CONFIG_DOMAIN_RECONNECT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_RECONNECT))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_ENCRYPTION (vird_config_domain_disk_encryption_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION(object) ((VirdConfigDomainDiskEncryption *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_ENCRYPTION))
#define VIRD_IS_CONFIG_DOMAIN_DISK_ENCRYPTION(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_ENCRYPTION))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_ENCRYPTION_SECRET (vird_config_domain_disk_encryption_secret_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_SECRET(object) ((VirdConfigDomainDiskEncryptionSecret *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_ENCRYPTION_SECRET))
#define VIRD_IS_CONFIG_DOMAIN_DISK_ENCRYPTION_SECRET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_ENCRYPTION_SECRET))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_RESERVATIONS (vird_config_domain_disk_reservations_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_RESERVATIONS(object) ((VirdConfigDomainDiskReservations *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_RESERVATIONS))
#define VIRD_IS_CONFIG_DOMAIN_DISK_RESERVATIONS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_RESERVATIONS))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_DATA_STORE (vird_config_domain_disk_data_store_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_DATA_STORE(object) ((VirdConfigDomainDiskDataStore *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_DATA_STORE))
#define VIRD_IS_CONFIG_DOMAIN_DISK_DATA_STORE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_DATA_STORE))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_BACKING_STORE (vird_config_domain_disk_backing_store_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_BACKING_STORE(object) ((VirdConfigDomainDiskBackingStore *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_BACKING_STORE))
#define VIRD_IS_CONFIG_DOMAIN_DISK_BACKING_STORE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_BACKING_STORE))
#define VIRD_TYPE_CONFIG_DOMAIN_DISK_MIRROR (vird_config_domain_disk_mirror_get_type ())
#define VIRD_CONFIG_DOMAIN_DISK_MIRROR(object) ((VirdConfigDomainDiskMirror *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_MIRROR))
#define VIRD_IS_CONFIG_DOMAIN_DISK_MIRROR(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DISK_MIRROR))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER (vird_config_domain_controller_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER(object) ((VirdConfigDomainController *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_USB (vird_config_domain_controller_usb_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_USB(object) ((VirdConfigDomainControllerUsb *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_USB))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_USB(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_USB))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_PCI (vird_config_domain_controller_pci_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_PCI(object) ((VirdConfigDomainControllerPci *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_PCI))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_PCI(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_PCI))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_SCSI (vird_config_domain_controller_scsi_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI(object) ((VirdConfigDomainControllerScsi *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_SCSI))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_SCSI(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_SCSI))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_SATA (vird_config_domain_controller_sata_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_SATA(object) ((VirdConfigDomainControllerSata *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_SATA))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_SATA(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_SATA))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_IDE (vird_config_domain_controller_ide_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_IDE(object) ((VirdConfigDomainControllerIde *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_IDE))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_IDE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_IDE))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_FDC (vird_config_domain_controller_fdc_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_FDC(object) ((VirdConfigDomainControllerFdc *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_FDC))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_FDC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_FDC))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL (vird_config_domain_controller_virtio_serial_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL(object) ((VirdConfigDomainControllerVirtioSerial *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_CCID (vird_config_domain_controller_ccid_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_CCID(object) ((VirdConfigDomainControllerCcid *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_CCID))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_CCID(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_CCID))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_NVME (vird_config_domain_controller_nvme_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_NVME(object) ((VirdConfigDomainControllerNvme *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_NVME))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_NVME(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_NVME))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_XENBUS (vird_config_domain_controller_xenbus_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_XENBUS(object) ((VirdConfigDomainControllerXenbus *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_XENBUS))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_XENBUS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_XENBUS))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_ISA (vird_config_domain_controller_isa_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_ISA(object) ((VirdConfigDomainControllerIsa *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_ISA))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_ISA(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_ISA))
#define VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_DRIVER (vird_config_domain_controller_driver_get_type ())
#define VIRD_CONFIG_DOMAIN_CONTROLLER_DRIVER(object) ((VirdConfigDomainControllerDriver *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_DRIVER))
#define VIRD_IS_CONFIG_DOMAIN_CONTROLLER_DRIVER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONTROLLER_DRIVER))
#define VIRD_TYPE_CONFIG_DOMAIN_FILESYS (vird_config_domain_filesys_get_type ())
#define VIRD_CONFIG_DOMAIN_FILESYS(object) ((VirdConfigDomainFilesys *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_FILESYS))
#define VIRD_IS_CONFIG_DOMAIN_FILESYS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_FILESYS))
#define VIRD_TYPE_CONFIG_DOMAIN_FILESYS_DRIVER (vird_config_domain_filesys_driver_get_type ())
#define VIRD_CONFIG_DOMAIN_FILESYS_DRIVER(object) ((VirdConfigDomainFilesysDriver *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_FILESYS_DRIVER))
#define VIRD_IS_CONFIG_DOMAIN_FILESYS_DRIVER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_FILESYS_DRIVER))
#define VIRD_TYPE_CONFIG_DOMAIN_LEASE (vird_config_domain_lease_get_type ())
#define VIRD_CONFIG_DOMAIN_LEASE(object) ((VirdConfigDomainLease *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_LEASE))
#define VIRD_IS_CONFIG_DOMAIN_LEASE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_LEASE))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_DISK_H */
