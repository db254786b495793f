/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Snapshots, checkpoints and backups of a guest.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_SNAPSHOT_H
#define VIRTDESIGNER_CONFIG_DOMAIN_SNAPSHOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainSnapshot.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SNAPSHOT
 * Since: 0.1
 */
VirdType vird_config_domain_snapshot_get_type(void);

/**
 * Takes another reference.
 *
 * @snapshot: (nullable): a VirdConfigDomainSnapshot
 *
 * Returns: (transfer full) (nullable): @snapshot itself; NULL if it is no VirdConfigDomainSnapshot
 * Since: 0.1
 */
VirdConfigDomainSnapshot *vird_config_domain_snapshot_ref(VirdConfigDomainSnapshot *snapshot);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @snapshot: (nullable): a VirdConfigDomainSnapshot, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_snapshot_unref(VirdConfigDomainSnapshot *snapshot);

/**
 * Makes a new VirdConfigDomainSnapshot in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSnapshot *vird_config_domain_snapshot_new(void);

/**
 * Reads a VirdConfigDomainSnapshot from XML text whose root is <domainsnapshot>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSnapshot *vird_config_domain_snapshot_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * Name of the snapshot, unique for its guest. XML: name.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_get_name(VirdConfigDomainSnapshot *snapshot);

/**
 * Sets name. Name of the snapshot, unique for its guest.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_name(VirdConfigDomainSnapshot *snapshot,
                                          const char *value,
                                          VirdError **error);

/**
 * Description for people. XML: description.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_get_description(VirdConfigDomainSnapshot *snapshot);

/**
 * Sets description. Description for people.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_description(VirdConfigDomainSnapshot *snapshot,
                                                 const char *value,
                                                 VirdError **error);

/**
 * State the guest was in. XML: state.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSnapshotDomainState vird_config_domain_snapshot_get_state(VirdConfigDomainSnapshot *snapshot);

/**
 * State the guest was in. XML: state. As the text that the document has, known or not.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_get_state_text(VirdConfigDomainSnapshot *snapshot);

/**
 * Sets state. State the guest was in.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: a VirdConfigDomainSnapshotDomainState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_state(VirdConfigDomainSnapshot *snapshot,
                                           VirdConfigDomainSnapshotDomainState value,
                                           VirdError **error);

/**
 * Sets state to any text, also one that this version does not know. State the guest was in.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_state_text(VirdConfigDomainSnapshot *snapshot,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether state is there.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_snapshot_has_state(VirdConfigDomainSnapshot *snapshot);

/**
 * Removes state.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_unset_state(VirdConfigDomainSnapshot *snapshot, VirdError **error);

/**
 * Name of the snapshot that this one was made after. XML: parent/name.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_get_parent(VirdConfigDomainSnapshot *snapshot);

/**
 * Sets parent. Name of the snapshot that this one was made after.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_parent(VirdConfigDomainSnapshot *snapshot,
                                            const char *value,
                                            VirdError **error);

/**
 * When the snapshot was made, in seconds since 1970. XML: creationTime.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_domain_snapshot_get_creation_time(VirdConfigDomainSnapshot *snapshot);

/**
 * Sets creation_time. When the snapshot was made, in seconds since 1970.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_creation_time(VirdConfigDomainSnapshot *snapshot,
                                                   int64_t value,
                                                   VirdError **error);

/**
 * Whether creation_time is there.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_snapshot_has_creation_time(VirdConfigDomainSnapshot *snapshot);

/**
 * Removes creation_time.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_unset_creation_time(VirdConfigDomainSnapshot *snapshot,
                                                     VirdError **error);

/**
 * What the snapshot has of the guest's memory. XML: memory/@snapshot.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SNAPSHOT_MEMORY_STATE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SNAPSHOT_MEMORY_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSnapshotMemoryState vird_config_domain_snapshot_get_memory_state(VirdConfigDomainSnapshot *snapshot);

/**
 * What the snapshot has of the guest's memory. XML: memory/@snapshot. As the text that the document has, known or not.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_get_memory_state_text(VirdConfigDomainSnapshot *snapshot);

/**
 * Sets memory_state. What the snapshot has of the guest's memory.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: a VirdConfigDomainSnapshotMemoryState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_memory_state(VirdConfigDomainSnapshot *snapshot,
                                                  VirdConfigDomainSnapshotMemoryState value,
                                                  VirdError **error);

/**
 * Sets memory_state to any text, also one that this version does not know. What the snapshot has of the guest's memory.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_memory_state_text(VirdConfigDomainSnapshot *snapshot,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether memory_state is there.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_snapshot_has_memory_state(VirdConfigDomainSnapshot *snapshot);

/**
 * Removes memory_state.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_unset_memory_state(VirdConfigDomainSnapshot *snapshot,
                                                    VirdError **error);

/**
 * Path of the file with the memory, for an external state. XML: memory/@file.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_get_memory_file(VirdConfigDomainSnapshot *snapshot);

/**
 * Sets memory_file. Path of the file with the memory, for an external state.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_memory_file(VirdConfigDomainSnapshot *snapshot,
                                                 const char *value,
                                                 VirdError **error);

/**
 * What is done with each disk. XML: disks/disk.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainSnapshotDisk): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainSnapshotDisk **vird_config_domain_snapshot_get_disks(VirdConfigDomainSnapshot *snapshot,
                                                                     size_t *length);

/**
 * Moves an object in as one of disks, at its canonical place. What is done with each disk.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @item: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_snapshot_add_disk(VirdConfigDomainSnapshot *snapshot,
                                          VirdConfigDomainSnapshotDisk *item,
                                          VirdError **error);

/**
 * Removes one of disks. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @item: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_remove_disk(VirdConfigDomainSnapshot *snapshot,
                                             VirdConfigDomainSnapshotDisk *item,
                                             VirdError **error);

/**
 * Replaces all of disks. What is done with each disk.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainSnapshotDisk): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_disks(VirdConfigDomainSnapshot *snapshot,
                                           VirdConfigDomainSnapshotDisk *const *items,
                                           size_t length,
                                           VirdError **error);

/**
 * Removes all of disks.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_clear_disks(VirdConfigDomainSnapshot *snapshot, VirdError **error);

/**
 * The guest as it was. XML: domain.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_snapshot_get_domain(VirdConfigDomainSnapshot *snapshot);

/**
 * Gives domain, made at its place if it is not there. The guest as it was.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_snapshot_ensure_domain(VirdConfigDomainSnapshot *snapshot,
                                                            VirdError **error);

/**
 * Moves an object in as domain, in place of the one that is there. The guest as it was.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_domain(VirdConfigDomainSnapshot *snapshot,
                                            VirdConfigDomain *child,
                                            VirdError **error);

/**
 * The persistent configuration of the guest as it was, if other than the running one. XML: inactiveDomain.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_snapshot_get_inactive_domain(VirdConfigDomainSnapshot *snapshot);

/**
 * Gives inactive_domain, made at its place if it is not there. The persistent configuration of the guest as it was, if other than the running one.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_snapshot_ensure_inactive_domain(VirdConfigDomainSnapshot *snapshot,
                                                                     VirdError **error);

/**
 * Moves an object in as inactive_domain, in place of the one that is there. The persistent configuration of the guest as it was, if other than the running one.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_inactive_domain(VirdConfigDomainSnapshot *snapshot,
                                                     VirdConfigDomain *child,
                                                     VirdError **error);

/**
 * Whether it is the snapshot that the guest is at. XML: active.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_snapshot_get_active(VirdConfigDomainSnapshot *snapshot);

/**
 * Sets active. Whether it is the snapshot that the guest is at.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_active(VirdConfigDomainSnapshot *snapshot,
                                            bool value,
                                            VirdError **error);

/**
 * Whether active is there.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_snapshot_has_active(VirdConfigDomainSnapshot *snapshot);

/**
 * Removes active.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_unset_active(VirdConfigDomainSnapshot *snapshot,
                                              VirdError **error);

/**
 * New images that the guest writes to after going back to the snapshot. XML: revertDisks/disk.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainSnapshotDisk): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainSnapshotDisk **vird_config_domain_snapshot_get_revert_disks(VirdConfigDomainSnapshot *snapshot,
                                                                            size_t *length);

/**
 * Moves an object in as one of revert_disks, at its canonical place. New images that the guest writes to after going back to the snapshot.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @item: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_snapshot_add_revert_disk(VirdConfigDomainSnapshot *snapshot,
                                                 VirdConfigDomainSnapshotDisk *item,
                                                 VirdError **error);

/**
 * Removes one of revert_disks. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @item: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_remove_revert_disk(VirdConfigDomainSnapshot *snapshot,
                                                    VirdConfigDomainSnapshotDisk *item,
                                                    VirdError **error);

/**
 * Replaces all of revert_disks. New images that the guest writes to after going back to the snapshot.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainSnapshotDisk): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_snapshot_set_revert_disks(VirdConfigDomainSnapshot *snapshot,
                                                  VirdConfigDomainSnapshotDisk *const *items,
                                                  size_t length,
                                                  VirdError **error);

/**
 * Removes all of revert_disks.
 *
 * @snapshot: a VirdConfigDomainSnapshot
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_clear_revert_disks(VirdConfigDomainSnapshot *snapshot,
                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainSnapshotDisk.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SNAPSHOT_DISK
 * Since: 0.1
 */
VirdType vird_config_domain_snapshot_disk_get_type(void);

/**
 * Takes another reference.
 *
 * @disk: (nullable): a VirdConfigDomainSnapshotDisk
 *
 * Returns: (transfer full) (nullable): @disk itself; NULL if it is no VirdConfigDomainSnapshotDisk
 * Since: 0.1
 */
VirdConfigDomainSnapshotDisk *vird_config_domain_snapshot_disk_ref(VirdConfigDomainSnapshotDisk *disk);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @disk: (nullable): a VirdConfigDomainSnapshotDisk, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_snapshot_disk_unref(VirdConfigDomainSnapshotDisk *disk);

/**
 * Makes a new VirdConfigDomainSnapshotDisk in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSnapshotDisk *vird_config_domain_snapshot_disk_new(void);

/**
 * Reads a VirdConfigDomainSnapshotDisk from XML text whose root is <disk>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSnapshotDisk *vird_config_domain_snapshot_disk_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Target of the disk, such as `vda`, or the path of its source. XML: @name.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_disk_get_name(VirdConfigDomainSnapshotDisk *disk);

/**
 * Sets name. Target of the disk, such as `vda`, or the path of its source.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_name(VirdConfigDomainSnapshotDisk *disk,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether and where the disk's state is kept. XML: @snapshot.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskSnapshotType vird_config_domain_snapshot_disk_get_snapshot_type(VirdConfigDomainSnapshotDisk *disk);

/**
 * Whether and where the disk's state is kept. XML: @snapshot. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_disk_get_snapshot_type_text(VirdConfigDomainSnapshotDisk *disk);

/**
 * Sets snapshot_type. Whether and where the disk's state is kept.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: a VirdConfigDomainDiskSnapshotType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_snapshot_type(VirdConfigDomainSnapshotDisk *disk,
                                                        VirdConfigDomainDiskSnapshotType value,
                                                        VirdError **error);

/**
 * Sets snapshot_type to any text, also one that this version does not know. Whether and where the disk's state is kept.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_snapshot_type_text(VirdConfigDomainSnapshotDisk *disk,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether snapshot_type is there.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_has_snapshot_type(VirdConfigDomainSnapshotDisk *disk);

/**
 * Removes snapshot_type.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_unset_snapshot_type(VirdConfigDomainSnapshotDisk *disk,
                                                          VirdError **error);

/**
 * Where the new image lies, for an external snapshot. XML: @type.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_TYPE_FILE if absent; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskType vird_config_domain_snapshot_disk_get_disk_type(VirdConfigDomainSnapshotDisk *disk);

/**
 * Where the new image lies, for an external snapshot. XML: @type. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_disk_get_disk_type_text(VirdConfigDomainSnapshotDisk *disk);

/**
 * Sets disk_type. Where the new image lies, for an external snapshot.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: a VirdConfigDomainDiskType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_disk_type(VirdConfigDomainSnapshotDisk *disk,
                                                    VirdConfigDomainDiskType value,
                                                    VirdError **error);

/**
 * Sets disk_type to any text, also one that this version does not know. Where the new image lies, for an external snapshot.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_disk_type_text(VirdConfigDomainSnapshotDisk *disk,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether disk_type is there.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_has_disk_type(VirdConfigDomainSnapshotDisk *disk);

/**
 * Removes disk_type.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_unset_disk_type(VirdConfigDomainSnapshotDisk *disk,
                                                      VirdError **error);

/**
 * Format of the new image. XML: driver/@type.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_snapshot_disk_get_driver_format(VirdConfigDomainSnapshotDisk *disk);

/**
 * Format of the new image. XML: driver/@type. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_disk_get_driver_format_text(VirdConfigDomainSnapshotDisk *disk);

/**
 * Sets driver_format. Format of the new image.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_driver_format(VirdConfigDomainSnapshotDisk *disk,
                                                        VirdConfigDomainDiskFormat value,
                                                        VirdError **error);

/**
 * Sets driver_format to any text, also one that this version does not know. Format of the new image.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_driver_format_text(VirdConfigDomainSnapshotDisk *disk,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether driver_format is there.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_has_driver_format(VirdConfigDomainSnapshotDisk *disk);

/**
 * Removes driver_format.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_unset_driver_format(VirdConfigDomainSnapshotDisk *disk,
                                                          VirdError **error);

/**
 * Most memory for cached metadata of the new image, in bytes. XML: driver/metadata_cache/max_size.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_snapshot_disk_get_driver_metadata_cache_size(VirdConfigDomainSnapshotDisk *disk);

/**
 * Sets driver_metadata_cache_size. Most memory for cached metadata of the new image, in bytes.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_driver_metadata_cache_size(VirdConfigDomainSnapshotDisk *disk,
                                                                     uint64_t value,
                                                                     VirdError **error);

/**
 * Whether driver_metadata_cache_size is there.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_has_driver_metadata_cache_size(VirdConfigDomainSnapshotDisk *disk);

/**
 * Removes driver_metadata_cache_size.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_unset_driver_metadata_cache_size(VirdConfigDomainSnapshotDisk *disk,
                                                                       VirdError **error);

/**
 * Path of the new image. XML: source/@file.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_snapshot_disk_get_source_file(VirdConfigDomainSnapshotDisk *disk);

/**
 * Sets source_file. Path of the new image.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_source_file(VirdConfigDomainSnapshotDisk *disk,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Where the new image lies, in every detail. XML: source.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_snapshot_disk_get_source(VirdConfigDomainSnapshotDisk *disk);

/**
 * Gives source, made at its place if it is not there. Where the new image lies, in every detail.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskSource *vird_config_domain_snapshot_disk_ensure_source(VirdConfigDomainSnapshotDisk *disk,
                                                                           VirdError **error);

/**
 * Moves an object in as source, in place of the one that is there. Where the new image lies, in every detail.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_source(VirdConfigDomainSnapshotDisk *disk,
                                                 VirdConfigDomainDiskSource *child,
                                                 VirdError **error);

/**
 * True if the image is being merged away. XML: snapshotDeleteInProgress.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_get_delete_in_progress(VirdConfigDomainSnapshotDisk *disk);

/**
 * Sets delete_in_progress. True if the image is being merged away.
 *
 * @disk: a VirdConfigDomainSnapshotDisk
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_snapshot_disk_set_delete_in_progress(VirdConfigDomainSnapshotDisk *disk,
                                                             bool value,
                                                             VirdError **error);

/**
 * The type id of VirdConfigDomainCheckpoint.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHECKPOINT
 * Since: 0.1
 */
VirdType vird_config_domain_checkpoint_get_type(void);

/**
 * Takes another reference.
 *
 * @checkpoint: (nullable): a VirdConfigDomainCheckpoint
 *
 * Returns: (transfer full) (nullable): @checkpoint itself; NULL if it is no VirdConfigDomainCheckpoint
 * Since: 0.1
 */
VirdConfigDomainCheckpoint *vird_config_domain_checkpoint_ref(VirdConfigDomainCheckpoint *checkpoint);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @checkpoint: (nullable): a VirdConfigDomainCheckpoint, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_checkpoint_unref(VirdConfigDomainCheckpoint *checkpoint);

/**
 * Makes a new VirdConfigDomainCheckpoint in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCheckpoint *vird_config_domain_checkpoint_new(void);

/**
 * Reads a VirdConfigDomainCheckpoint from XML text whose root is <domaincheckpoint>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCheckpoint *vird_config_domain_checkpoint_new_from_xml(const char *xml,
                                                                       VirdError **error);

/**
 * Name of the checkpoint, unique for its guest. XML: name.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_checkpoint_get_name(VirdConfigDomainCheckpoint *checkpoint);

/**
 * Sets name. Name of the checkpoint, unique for its guest.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_set_name(VirdConfigDomainCheckpoint *checkpoint,
                                            const char *value,
                                            VirdError **error);

/**
 * Description for people. XML: description.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_checkpoint_get_description(VirdConfigDomainCheckpoint *checkpoint);

/**
 * Sets description. Description for people.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_set_description(VirdConfigDomainCheckpoint *checkpoint,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Name of the checkpoint that this one was made after. XML: parent/name.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_checkpoint_get_parent(VirdConfigDomainCheckpoint *checkpoint);

/**
 * Sets parent. Name of the checkpoint that this one was made after.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_set_parent(VirdConfigDomainCheckpoint *checkpoint,
                                              const char *value,
                                              VirdError **error);

/**
 * When the checkpoint was made, in seconds since 1970. XML: creationTime.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_checkpoint_get_creation_time(VirdConfigDomainCheckpoint *checkpoint);

/**
 * Sets creation_time. When the checkpoint was made, in seconds since 1970.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_set_creation_time(VirdConfigDomainCheckpoint *checkpoint,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether creation_time is there.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_has_creation_time(VirdConfigDomainCheckpoint *checkpoint);

/**
 * Removes creation_time.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_unset_creation_time(VirdConfigDomainCheckpoint *checkpoint,
                                                       VirdError **error);

/**
 * What is tracked of each disk. XML: disks/disk.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainCheckpointDisk): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainCheckpointDisk **vird_config_domain_checkpoint_get_disks(VirdConfigDomainCheckpoint *checkpoint,
                                                                         size_t *length);

/**
 * Moves an object in as one of disks, at its canonical place. What is tracked of each disk.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @item: a VirdConfigDomainCheckpointDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_add_disk(VirdConfigDomainCheckpoint *checkpoint,
                                            VirdConfigDomainCheckpointDisk *item,
                                            VirdError **error);

/**
 * Removes one of disks. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @item: a VirdConfigDomainCheckpointDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_remove_disk(VirdConfigDomainCheckpoint *checkpoint,
                                               VirdConfigDomainCheckpointDisk *item,
                                               VirdError **error);

/**
 * Replaces all of disks. What is tracked of each disk.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainCheckpointDisk): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_set_disks(VirdConfigDomainCheckpoint *checkpoint,
                                             VirdConfigDomainCheckpointDisk *const *items,
                                             size_t length,
                                             VirdError **error);

/**
 * Removes all of disks.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_clear_disks(VirdConfigDomainCheckpoint *checkpoint,
                                               VirdError **error);

/**
 * The guest as it was. XML: domain.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_checkpoint_get_domain(VirdConfigDomainCheckpoint *checkpoint);

/**
 * Gives domain, made at its place if it is not there. The guest as it was.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomain *vird_config_domain_checkpoint_ensure_domain(VirdConfigDomainCheckpoint *checkpoint,
                                                              VirdError **error);

/**
 * Moves an object in as domain, in place of the one that is there. The guest as it was.
 *
 * @checkpoint: a VirdConfigDomainCheckpoint
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_set_domain(VirdConfigDomainCheckpoint *checkpoint,
                                              VirdConfigDomain *child,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainCheckpointDisk.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHECKPOINT_DISK
 * Since: 0.1
 */
VirdType vird_config_domain_checkpoint_disk_get_type(void);

/**
 * Takes another reference.
 *
 * @disk: (nullable): a VirdConfigDomainCheckpointDisk
 *
 * Returns: (transfer full) (nullable): @disk itself; NULL if it is no VirdConfigDomainCheckpointDisk
 * Since: 0.1
 */
VirdConfigDomainCheckpointDisk *vird_config_domain_checkpoint_disk_ref(VirdConfigDomainCheckpointDisk *disk);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @disk: (nullable): a VirdConfigDomainCheckpointDisk, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_checkpoint_disk_unref(VirdConfigDomainCheckpointDisk *disk);

/**
 * Makes a new VirdConfigDomainCheckpointDisk in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCheckpointDisk *vird_config_domain_checkpoint_disk_new(void);

/**
 * Reads a VirdConfigDomainCheckpointDisk from XML text whose root is <disk>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCheckpointDisk *vird_config_domain_checkpoint_disk_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Target of the disk, such as `vda`, or the path of its source. XML: @name.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_checkpoint_disk_get_name(VirdConfigDomainCheckpointDisk *disk);

/**
 * Sets name. Target of the disk, such as `vda`, or the path of its source.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_set_name(VirdConfigDomainCheckpointDisk *disk,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether changes are tracked. XML: @checkpoint.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHECKPOINT_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHECKPOINT_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCheckpointType vird_config_domain_checkpoint_disk_get_checkpoint(VirdConfigDomainCheckpointDisk *disk);

/**
 * Whether changes are tracked. XML: @checkpoint. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_checkpoint_disk_get_checkpoint_text(VirdConfigDomainCheckpointDisk *disk);

/**
 * Sets checkpoint. Whether changes are tracked.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 * @value: a VirdConfigDomainCheckpointType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_set_checkpoint(VirdConfigDomainCheckpointDisk *disk,
                                                       VirdConfigDomainCheckpointType value,
                                                       VirdError **error);

/**
 * Sets checkpoint to any text, also one that this version does not know. Whether changes are tracked.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_set_checkpoint_text(VirdConfigDomainCheckpointDisk *disk,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether checkpoint is there.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_has_checkpoint(VirdConfigDomainCheckpointDisk *disk);

/**
 * Removes checkpoint.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_unset_checkpoint(VirdConfigDomainCheckpointDisk *disk,
                                                         VirdError **error);

/**
 * Name of the bitmap of changes; that of the checkpoint if absent. XML: @bitmap.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_checkpoint_disk_get_bitmap(VirdConfigDomainCheckpointDisk *disk);

/**
 * Sets bitmap. Name of the bitmap of changes; that of the checkpoint if absent.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_set_bitmap(VirdConfigDomainCheckpointDisk *disk,
                                                   const char *value,
                                                   VirdError **error);

/**
 * How much has changed since, in bytes; reported by libvirt. XML: @size.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_checkpoint_disk_get_size(VirdConfigDomainCheckpointDisk *disk);

/**
 * Sets size. How much has changed since, in bytes; reported by libvirt.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_set_size(VirdConfigDomainCheckpointDisk *disk,
                                                 uint64_t value,
                                                 VirdError **error);

/**
 * Whether size is there.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_has_size(VirdConfigDomainCheckpointDisk *disk);

/**
 * Removes size.
 *
 * @disk: a VirdConfigDomainCheckpointDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_checkpoint_disk_unset_size(VirdConfigDomainCheckpointDisk *disk,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainBackup.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_BACKUP
 * Since: 0.1
 */
VirdType vird_config_domain_backup_get_type(void);

/**
 * Takes another reference.
 *
 * @backup: (nullable): a VirdConfigDomainBackup
 *
 * Returns: (transfer full) (nullable): @backup itself; NULL if it is no VirdConfigDomainBackup
 * Since: 0.1
 */
VirdConfigDomainBackup *vird_config_domain_backup_ref(VirdConfigDomainBackup *backup);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @backup: (nullable): a VirdConfigDomainBackup, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_backup_unref(VirdConfigDomainBackup *backup);

/**
 * Makes a new VirdConfigDomainBackup in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainBackup *vird_config_domain_backup_new(void);

/**
 * Reads a VirdConfigDomainBackup from XML text whose root is <domainbackup>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainBackup *vird_config_domain_backup_new_from_xml(const char *xml, VirdError **error);

/**
 * Whether the hypervisor writes the backup, or serves it to be fetched. XML: @mode.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_BACKUP_MODE_PUSH if absent; VIRD_CONFIG_DOMAIN_BACKUP_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainBackupMode vird_config_domain_backup_get_mode(VirdConfigDomainBackup *backup);

/**
 * Whether the hypervisor writes the backup, or serves it to be fetched. XML: @mode. As the text that the document has, known or not.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_get_mode_text(VirdConfigDomainBackup *backup);

/**
 * Sets mode. Whether the hypervisor writes the backup, or serves it to be fetched.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: a VirdConfigDomainBackupMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_mode(VirdConfigDomainBackup *backup,
                                        VirdConfigDomainBackupMode value,
                                        VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. Whether the hypervisor writes the backup, or serves it to be fetched.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_mode_text(VirdConfigDomainBackup *backup,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether mode is there.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_backup_has_mode(VirdConfigDomainBackup *backup);

/**
 * Removes mode.
 *
 * @backup: a VirdConfigDomainBackup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_unset_mode(VirdConfigDomainBackup *backup, VirdError **error);

/**
 * Name of the checkpoint since which changes are taken; everything if absent. XML: incremental.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_get_incremental(VirdConfigDomainBackup *backup);

/**
 * Sets incremental. Name of the checkpoint since which changes are taken; everything if absent.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_incremental(VirdConfigDomainBackup *backup,
                                               const char *value,
                                               VirdError **error);

/**
 * How the backup is fetched. XML: server/@transport.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_BACKUP_TRANSPORT_TCP if absent; VIRD_CONFIG_DOMAIN_BACKUP_TRANSPORT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainBackupTransport vird_config_domain_backup_get_server_transport(VirdConfigDomainBackup *backup);

/**
 * How the backup is fetched. XML: server/@transport. As the text that the document has, known or not.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_get_server_transport_text(VirdConfigDomainBackup *backup);

/**
 * Sets server_transport. How the backup is fetched.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: a VirdConfigDomainBackupTransport
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_server_transport(VirdConfigDomainBackup *backup,
                                                    VirdConfigDomainBackupTransport value,
                                                    VirdError **error);

/**
 * Sets server_transport to any text, also one that this version does not know. How the backup is fetched.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_server_transport_text(VirdConfigDomainBackup *backup,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether server_transport is there.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_backup_has_server_transport(VirdConfigDomainBackup *backup);

/**
 * Removes server_transport.
 *
 * @backup: a VirdConfigDomainBackup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_unset_server_transport(VirdConfigDomainBackup *backup,
                                                      VirdError **error);

/**
 * Whether the connection is encrypted with TLS. XML: server/@tls.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_backup_get_server_tls(VirdConfigDomainBackup *backup);

/**
 * Sets server_tls. Whether the connection is encrypted with TLS.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_server_tls(VirdConfigDomainBackup *backup,
                                              bool value,
                                              VirdError **error);

/**
 * Whether server_tls is there.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_backup_has_server_tls(VirdConfigDomainBackup *backup);

/**
 * Removes server_tls.
 *
 * @backup: a VirdConfigDomainBackup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_unset_server_tls(VirdConfigDomainBackup *backup, VirdError **error);

/**
 * Host name or IP address to listen at. XML: server/@name.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_get_server_name(VirdConfigDomainBackup *backup);

/**
 * Sets server_name. Host name or IP address to listen at.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_server_name(VirdConfigDomainBackup *backup,
                                               const char *value,
                                               VirdError **error);

/**
 * Port to listen at. XML: server/@port.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_backup_get_server_port(VirdConfigDomainBackup *backup);

/**
 * Sets server_port. Port to listen at.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_server_port(VirdConfigDomainBackup *backup,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether server_port is there.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_backup_has_server_port(VirdConfigDomainBackup *backup);

/**
 * Removes server_port.
 *
 * @backup: a VirdConfigDomainBackup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_unset_server_port(VirdConfigDomainBackup *backup, VirdError **error);

/**
 * Path of the socket to listen at, for the transport `unix`. XML: server/@socket.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_get_server_socket(VirdConfigDomainBackup *backup);

/**
 * Sets server_socket. Path of the socket to listen at, for the transport `unix`.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_server_socket(VirdConfigDomainBackup *backup,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Name of a group of file descriptors handed to libvirt, for the transport `fd`. XML: server/@fdgroup.
 *
 * @backup: a VirdConfigDomainBackup
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_get_server_fdgroup(VirdConfigDomainBackup *backup);

/**
 * Sets server_fdgroup. Name of a group of file descriptors handed to libvirt, for the transport `fd`.
 *
 * @backup: a VirdConfigDomainBackup
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_set_server_fdgroup(VirdConfigDomainBackup *backup,
                                                  const char *value,
                                                  VirdError **error);

/**
 * What is done with each disk; all are taken if there is none. XML: disks/disk.
 *
 * @backup: a VirdConfigDomainBackup
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainBackupDisk): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainBackupDisk **vird_config_domain_backup_get_disks(VirdConfigDomainBackup *backup,
                                                                 size_t *length);

/**
 * Moves an object in as one of disks, at its canonical place. What is done with each disk; all are taken if there is none.
 *
 * @backup: a VirdConfigDomainBackup
 * @item: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_backup_add_disk(VirdConfigDomainBackup *backup,
                                        VirdConfigDomainBackupDisk *item,
                                        VirdError **error);

/**
 * Removes one of disks. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @backup: a VirdConfigDomainBackup
 * @item: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_remove_disk(VirdConfigDomainBackup *backup,
                                           VirdConfigDomainBackupDisk *item,
                                           VirdError **error);

/**
 * Replaces all of disks. What is done with each disk; all are taken if there is none.
 *
 * @backup: a VirdConfigDomainBackup
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainBackupDisk): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_backup_set_disks(VirdConfigDomainBackup *backup,
                                         VirdConfigDomainBackupDisk *const *items,
                                         size_t length,
                                         VirdError **error);

/**
 * Removes all of disks.
 *
 * @backup: a VirdConfigDomainBackup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_clear_disks(VirdConfigDomainBackup *backup, VirdError **error);

/**
 * The type id of VirdConfigDomainBackupDisk.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_BACKUP_DISK
 * Since: 0.1
 */
VirdType vird_config_domain_backup_disk_get_type(void);

/**
 * Takes another reference.
 *
 * @disk: (nullable): a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer full) (nullable): @disk itself; NULL if it is no VirdConfigDomainBackupDisk
 * Since: 0.1
 */
VirdConfigDomainBackupDisk *vird_config_domain_backup_disk_ref(VirdConfigDomainBackupDisk *disk);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @disk: (nullable): a VirdConfigDomainBackupDisk, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_backup_disk_unref(VirdConfigDomainBackupDisk *disk);

/**
 * Makes a new VirdConfigDomainBackupDisk in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainBackupDisk *vird_config_domain_backup_disk_new(void);

/**
 * Reads a VirdConfigDomainBackupDisk from XML text whose root is <disk>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainBackupDisk *vird_config_domain_backup_disk_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Target of the disk, such as `vda`. XML: @name.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_name(VirdConfigDomainBackupDisk *disk);

/**
 * Sets name. Target of the disk, such as `vda`.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_name(VirdConfigDomainBackupDisk *disk,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether the disk is part of the backup. XML: @backup.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: the value; true if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_get_backup(VirdConfigDomainBackupDisk *disk);

/**
 * Sets backup. Whether the disk is part of the backup.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_backup(VirdConfigDomainBackupDisk *disk,
                                               bool value,
                                               VirdError **error);

/**
 * Whether backup is there.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_has_backup(VirdConfigDomainBackupDisk *disk);

/**
 * Removes backup.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_unset_backup(VirdConfigDomainBackupDisk *disk,
                                                 VirdError **error);

/**
 * Kind of what the backup is written to: `file` or `block`. XML: @type.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskType vird_config_domain_backup_disk_get_disk_type(VirdConfigDomainBackupDisk *disk);

/**
 * Kind of what the backup is written to: `file` or `block`. XML: @type. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_disk_type_text(VirdConfigDomainBackupDisk *disk);

/**
 * Sets disk_type. Kind of what the backup is written to: `file` or `block`.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: a VirdConfigDomainDiskType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_disk_type(VirdConfigDomainBackupDisk *disk,
                                                  VirdConfigDomainDiskType value,
                                                  VirdError **error);

/**
 * Sets disk_type to any text, also one that this version does not know. Kind of what the backup is written to: `file` or `block`.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_disk_type_text(VirdConfigDomainBackupDisk *disk,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether disk_type is there.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_has_disk_type(VirdConfigDomainBackupDisk *disk);

/**
 * Removes disk_type.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_unset_disk_type(VirdConfigDomainBackupDisk *disk,
                                                    VirdError **error);

/**
 * How much of the disk is taken. XML: @backupmode.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_BACKUP_DISK_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_BACKUP_DISK_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainBackupDiskMode vird_config_domain_backup_disk_get_backup_mode(VirdConfigDomainBackupDisk *disk);

/**
 * How much of the disk is taken. XML: @backupmode. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_backup_mode_text(VirdConfigDomainBackupDisk *disk);

/**
 * Sets backup_mode. How much of the disk is taken.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: a VirdConfigDomainBackupDiskMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_backup_mode(VirdConfigDomainBackupDisk *disk,
                                                    VirdConfigDomainBackupDiskMode value,
                                                    VirdError **error);

/**
 * Sets backup_mode to any text, also one that this version does not know. How much of the disk is taken.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_backup_mode_text(VirdConfigDomainBackupDisk *disk,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether backup_mode is there.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_has_backup_mode(VirdConfigDomainBackupDisk *disk);

/**
 * Removes backup_mode.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_unset_backup_mode(VirdConfigDomainBackupDisk *disk,
                                                      VirdError **error);

/**
 * Name of the checkpoint since which changes are taken, if other than for the whole backup. XML: @incremental.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_incremental(VirdConfigDomainBackupDisk *disk);

/**
 * Sets incremental. Name of the checkpoint since which changes are taken, if other than for the whole backup.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_incremental(VirdConfigDomainBackupDisk *disk,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Name by which the disk is fetched; its target if absent. XML: @exportname.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_export_name(VirdConfigDomainBackupDisk *disk);

/**
 * Sets export_name. Name by which the disk is fetched; its target if absent.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_export_name(VirdConfigDomainBackupDisk *disk,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Name by which the bitmap of changes is fetched. XML: @exportbitmap.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_export_bitmap(VirdConfigDomainBackupDisk *disk);

/**
 * Sets export_bitmap. Name by which the bitmap of changes is fetched.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_export_bitmap(VirdConfigDomainBackupDisk *disk,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Format of the backup or of its scratch image. XML: driver/@type.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskFormat vird_config_domain_backup_disk_get_driver_format(VirdConfigDomainBackupDisk *disk);

/**
 * Format of the backup or of its scratch image. XML: driver/@type. As the text that the document has, known or not.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_driver_format_text(VirdConfigDomainBackupDisk *disk);

/**
 * Sets driver_format. Format of the backup or of its scratch image.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: a VirdConfigDomainDiskFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_driver_format(VirdConfigDomainBackupDisk *disk,
                                                      VirdConfigDomainDiskFormat value,
                                                      VirdError **error);

/**
 * Sets driver_format to any text, also one that this version does not know. Format of the backup or of its scratch image.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_driver_format_text(VirdConfigDomainBackupDisk *disk,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether driver_format is there.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_has_driver_format(VirdConfigDomainBackupDisk *disk);

/**
 * Removes driver_format.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_unset_driver_format(VirdConfigDomainBackupDisk *disk,
                                                        VirdError **error);

/**
 * Path of the file that the backup is written to. XML: target/@file.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_target_file(VirdConfigDomainBackupDisk *disk);

/**
 * Sets target_file. Path of the file that the backup is written to.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_target_file(VirdConfigDomainBackupDisk *disk,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Path of the device that the backup is written to. XML: target/@dev.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_target_dev(VirdConfigDomainBackupDisk *disk);

/**
 * Sets target_dev. Path of the device that the backup is written to.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_target_dev(VirdConfigDomainBackupDisk *disk,
                                                   const char *value,
                                                   VirdError **error);

/**
 * How the file or device is labelled. XML: target/seclabel.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDeviceSeclabel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDeviceSeclabel **vird_config_domain_backup_disk_get_target_seclabels(VirdConfigDomainBackupDisk *disk,
                                                                                     size_t *length);

/**
 * Moves an object in as one of target_seclabels, at its canonical place. How the file or device is labelled.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @item: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_add_target_seclabel(VirdConfigDomainBackupDisk *disk,
                                                        VirdConfigDomainDeviceSeclabel *item,
                                                        VirdError **error);

/**
 * Removes one of target_seclabels. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @item: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_remove_target_seclabel(VirdConfigDomainBackupDisk *disk,
                                                           VirdConfigDomainDeviceSeclabel *item,
                                                           VirdError **error);

/**
 * Replaces all of target_seclabels. How the file or device is labelled.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDeviceSeclabel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_target_seclabels(VirdConfigDomainBackupDisk *disk,
                                                         VirdConfigDomainDeviceSeclabel *const *items,
                                                         size_t length,
                                                         VirdError **error);

/**
 * Removes all of target_seclabels.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_clear_target_seclabels(VirdConfigDomainBackupDisk *disk,
                                                           VirdError **error);

/**
 * How the backup is encrypted. XML: target/encryption.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_backup_disk_get_target_encryption(VirdConfigDomainBackupDisk *disk);

/**
 * Gives target_encryption, made at its place if it is not there. How the backup is encrypted.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_backup_disk_ensure_target_encryption(VirdConfigDomainBackupDisk *disk,
                                                                                        VirdError **error);

/**
 * Moves an object in as target_encryption, in place of the one that is there. How the backup is encrypted.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_target_encryption(VirdConfigDomainBackupDisk *disk,
                                                          VirdConfigDomainDiskEncryption *child,
                                                          VirdError **error);

/**
 * Path of the file that keeps old data while the backup is fetched. XML: scratch/@file.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_scratch_file(VirdConfigDomainBackupDisk *disk);

/**
 * Sets scratch_file. Path of the file that keeps old data while the backup is fetched.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_scratch_file(VirdConfigDomainBackupDisk *disk,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Path of the device that keeps old data while the backup is fetched. XML: scratch/@dev.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_backup_disk_get_scratch_dev(VirdConfigDomainBackupDisk *disk);

/**
 * Sets scratch_dev. Path of the device that keeps old data while the backup is fetched.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_scratch_dev(VirdConfigDomainBackupDisk *disk,
                                                    const char *value,
                                                    VirdError **error);

/**
 * How the scratch file or device is labelled. XML: scratch/seclabel.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDeviceSeclabel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDeviceSeclabel **vird_config_domain_backup_disk_get_scratch_seclabels(VirdConfigDomainBackupDisk *disk,
                                                                                      size_t *length);

/**
 * Moves an object in as one of scratch_seclabels, at its canonical place. How the scratch file or device is labelled.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @item: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_add_scratch_seclabel(VirdConfigDomainBackupDisk *disk,
                                                         VirdConfigDomainDeviceSeclabel *item,
                                                         VirdError **error);

/**
 * Removes one of scratch_seclabels. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @item: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_remove_scratch_seclabel(VirdConfigDomainBackupDisk *disk,
                                                            VirdConfigDomainDeviceSeclabel *item,
                                                            VirdError **error);

/**
 * Replaces all of scratch_seclabels. How the scratch file or device is labelled.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDeviceSeclabel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_scratch_seclabels(VirdConfigDomainBackupDisk *disk,
                                                          VirdConfigDomainDeviceSeclabel *const *items,
                                                          size_t length,
                                                          VirdError **error);

/**
 * Removes all of scratch_seclabels.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_clear_scratch_seclabels(VirdConfigDomainBackupDisk *disk,
                                                            VirdError **error);

/**
 * How the scratch image is encrypted. XML: scratch/encryption.
 *
 * @disk: a VirdConfigDomainBackupDisk
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_backup_disk_get_scratch_encryption(VirdConfigDomainBackupDisk *disk);

/**
 * Gives scratch_encryption, made at its place if it is not there. How the scratch image is encrypted.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskEncryption *vird_config_domain_backup_disk_ensure_scratch_encryption(VirdConfigDomainBackupDisk *disk,
                                                                                         VirdError **error);

/**
 * Moves an object in as scratch_encryption, in place of the one that is there. How the scratch image is encrypted.
 *
 * @disk: a VirdConfigDomainBackupDisk
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_backup_disk_set_scratch_encryption(VirdConfigDomainBackupDisk *disk,
                                                           VirdConfigDomainDiskEncryption *child,
                                                           VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_SNAPSHOT (vird_config_domain_snapshot_get_type ())
#define VIRD_CONFIG_DOMAIN_SNAPSHOT(object) ((VirdConfigDomainSnapshot *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SNAPSHOT))
#define VIRD_IS_CONFIG_DOMAIN_SNAPSHOT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SNAPSHOT))
#define VIRD_TYPE_CONFIG_DOMAIN_SNAPSHOT_DISK (vird_config_domain_snapshot_disk_get_type ())
#define VIRD_CONFIG_DOMAIN_SNAPSHOT_DISK(object) ((VirdConfigDomainSnapshotDisk *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SNAPSHOT_DISK))
#define VIRD_IS_CONFIG_DOMAIN_SNAPSHOT_DISK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SNAPSHOT_DISK))
#define VIRD_TYPE_CONFIG_DOMAIN_CHECKPOINT (vird_config_domain_checkpoint_get_type ())
#define VIRD_CONFIG_DOMAIN_CHECKPOINT(object) ((VirdConfigDomainCheckpoint *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHECKPOINT))
#define VIRD_IS_CONFIG_DOMAIN_CHECKPOINT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHECKPOINT))
#define VIRD_TYPE_CONFIG_DOMAIN_CHECKPOINT_DISK (vird_config_domain_checkpoint_disk_get_type ())
#define VIRD_CONFIG_DOMAIN_CHECKPOINT_DISK(object) ((VirdConfigDomainCheckpointDisk *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHECKPOINT_DISK))
#define VIRD_IS_CONFIG_DOMAIN_CHECKPOINT_DISK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHECKPOINT_DISK))
#define VIRD_TYPE_CONFIG_DOMAIN_BACKUP (vird_config_domain_backup_get_type ())
#define VIRD_CONFIG_DOMAIN_BACKUP(object) ((VirdConfigDomainBackup *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_BACKUP))
#define VIRD_IS_CONFIG_DOMAIN_BACKUP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_BACKUP))
#define VIRD_TYPE_CONFIG_DOMAIN_BACKUP_DISK (vird_config_domain_backup_disk_get_type ())
#define VIRD_CONFIG_DOMAIN_BACKUP_DISK(object) ((VirdConfigDomainBackupDisk *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_BACKUP_DISK))
#define VIRD_IS_CONFIG_DOMAIN_BACKUP_DISK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_BACKUP_DISK))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_SNAPSHOT_H */
