/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * What operating systems and devices are and support.
 */

#ifndef VIRTDESIGNER_OSINFO_H
#define VIRTDESIGNER_OSINFO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/base.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * How far an operating system has come.
 */
typedef enum {
  /**
   * It is out.
   */
  VIRD_OSINFO_RELEASE_STATUS_RELEASED = 0,
  /**
   * A state of its development.
   */
  VIRD_OSINFO_RELEASE_STATUS_SNAPSHOT = 1,
  /**
   * A version for testing, before it is out.
   */
  VIRD_OSINFO_RELEASE_STATUS_PRERELEASE = 2,
  /**
   * It has no versions and changes all the time.
   */
  VIRD_OSINFO_RELEASE_STATUS_ROLLING = 3,
} VirdOsinfoReleaseStatus;

/**
 * How one product relates to another one.
 */
typedef enum {
  /**
   * It was made from the other one, and has what that has unless it says otherwise.
   */
  VIRD_OSINFO_PRODUCT_RELATIONSHIP_DERIVES_FROM = 0,
  /**
   * An installed copy of the other one can be upgraded to it. Says nothing about what it has.
   */
  VIRD_OSINFO_PRODUCT_RELATIONSHIP_UPGRADES = 1,
  /**
   * It is the other one under another name, and has what that has unless it says otherwise.
   */
  VIRD_OSINFO_PRODUCT_RELATIONSHIP_CLONES = 2,
} VirdOsinfoProductRelationship;

/**
 * A database of operating systems, platforms and devices. Files are read when they are needed.
 */
typedef struct VirdOsinfoDb VirdOsinfoDb;

/**
 * A kind of device, such as "virtio network card".
 */
typedef struct VirdOsinfoDevice VirdOsinfoDevice;

/**
 * Anything in a database that has an id and named values.
 */
typedef struct VirdOsinfoEntity VirdOsinfoEntity;

/**
 * A statement on one kind of firmware on one architecture.
 */
typedef struct VirdOsinfoFirmware VirdOsinfoFirmware;

/**
 * A medium, mostly an ISO image, that carries an operating system.
 */
typedef struct VirdOsinfoMedia VirdOsinfoMedia;

/**
 * An operating system.
 */
typedef struct VirdOsinfoOs VirdOsinfoOs;

/**
 * A platform that operating systems run on: a version of a hypervisor.
 */
typedef struct VirdOsinfoPlatform VirdOsinfoPlatform;

/**
 * An operating system or a platform.
 */
typedef struct VirdOsinfoProduct VirdOsinfoProduct;

/**
 * Amounts of memory, storage and processors on one architecture.
 */
typedef struct VirdOsinfoResources VirdOsinfoResources;

/**
 * The type id of VirdOsinfoDb: a database of operating systems, platforms and devices.
 *
 * Returns: VIRD_TYPE_OSINFO_DB
 * Since: 0.1
 */
VirdType vird_osinfo_db_get_type(void);

/**
 * Takes another reference.
 *
 * @db: (nullable): a VirdOsinfoDb
 *
 * Returns: (transfer full) (nullable): @db itself, or NULL if it is no VirdOsinfoDb
 * Since: 0.1
 */
VirdOsinfoDb *vird_osinfo_db_ref(VirdOsinfoDb *db);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @db: (nullable): a VirdOsinfoDb, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_db_unref(VirdOsinfoDb *db);

/**
 * The database of this machine: what the distribution installed, changed by what administrator and user have put
 * beside it. Where none is installed, the built-in one takes its place.
 *
 * The environment variables OSINFO_SYSTEM_DIR, OSINFO_LOCAL_DIR and OSINFO_USER_DIR name other places.
 *
 * Returns: (transfer full): a new database
 * Since: 0.1
 */
VirdOsinfoDb *vird_osinfo_db_new(void);

/**
 * The database in a directory, and nothing else.
 *
 * @path: the directory that holds "os", "platform" and "device"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new database, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO
 * Since: 0.1
 */
VirdOsinfoDb *vird_osinfo_db_new_from_path(const char *path, VirdError **error);

/**
 * The database that is compiled into this library.
 *
 * Returns: (transfer full): a new database
 * Since: 0.1
 */
VirdOsinfoDb *vird_osinfo_db_new_builtin(void);

/**
 * The operating system of an id.
 *
 * An error says that the database has a file for it, but not one that can be used.
 *
 * @db: a database
 * @id: a URI such as "http://fedoraproject.org/fedora/42"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an operating system; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_db_get_os(VirdOsinfoDb *db,
                                    const char *id,
                                    VirdError **error);

/**
 * The operating system of a short id.
 *
 * @db: a database
 * @short_id: an id for people to type, such as "fedora42"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an operating system; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_db_find_os_by_short_id(VirdOsinfoDb *db,
                                                 const char *short_id,
                                                 VirdError **error);

/**
 * The operating system that a person means: by its short id or its id.
 *
 * @db: a database
 * @name: a short id such as "fedora42" or an id
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an operating system; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_db_find_os(VirdOsinfoDb *db,
                                     const char *name,
                                     VirdError **error);

/**
 * The platform of an id.
 *
 * @db: a database
 * @id: a URI such as "http://qemu.org/qemu/9.2.0"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a platform; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
VirdOsinfoPlatform *vird_osinfo_db_get_platform(VirdOsinfoDb *db,
                                                const char *id,
                                                VirdError **error);

/**
 * The device of an id.
 *
 * @db: a database
 * @id: a URI such as "http://pcisig.com/pci/1af4/1041"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a device; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
VirdOsinfoDevice *vird_osinfo_db_get_device(VirdOsinfoDb *db,
                                            const char *id,
                                            VirdError **error);

/**
 * All operating systems, by id.
 *
 * Reads the whole database; what cannot be used is left out, see vird_osinfo_db_get_warnings().
 *
 * @db: a database
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoOs): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOs **vird_osinfo_db_get_os_list(VirdOsinfoDb *db,
                                          size_t *length,
                                          VirdError **error);

/**
 * All platforms, by id.
 *
 * Reads the whole database; what cannot be used is left out, see vird_osinfo_db_get_warnings().
 *
 * @db: a database
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoPlatform): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoPlatform **vird_osinfo_db_get_platform_list(VirdOsinfoDb *db,
                                                      size_t *length,
                                                      VirdError **error);

/**
 * All devices that have a file, by id.
 *
 * Reads the whole database; what cannot be used is left out, see vird_osinfo_db_get_warnings().
 *
 * @db: a database
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoDevice): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDevice **vird_osinfo_db_get_device_list(VirdOsinfoDb *db,
                                                  size_t *length,
                                                  VirdError **error);

/**
 * The places that a database is read from, the later ones overriding the earlier.
 *
 * @db: a database
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb
 * Since: 0.1
 */
char **vird_osinfo_db_get_locations(VirdOsinfoDb *db,
                                    size_t *length);

/**
 * What could not be used in the files that have been read so far: file, line and reason.
 *
 * @db: a database
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb
 * Since: 0.1
 */
char **vird_osinfo_db_get_warnings(VirdOsinfoDb *db,
                                   size_t *length);

/**
 * The type id of VirdOsinfoDevice: a kind of device.
 *
 * Returns: VIRD_TYPE_OSINFO_DEVICE
 * Since: 0.1
 */
VirdType vird_osinfo_device_get_type(void);

/**
 * Takes another reference.
 *
 * @device: (nullable): a VirdOsinfoDevice
 *
 * Returns: (transfer full) (nullable): @device itself, or NULL if it is no VirdOsinfoDevice
 * Since: 0.1
 */
VirdOsinfoDevice *vird_osinfo_device_ref(VirdOsinfoDevice *device);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @device: (nullable): a VirdOsinfoDevice, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_device_unref(VirdOsinfoDevice *device);

/**
 * Who made it.
 *
 * @device: a device
 *
 * Returns: (transfer none) (nullable): the vendor, valid as long as @device; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_get_vendor(VirdOsinfoDevice *device);

/**
 * The vendor's number on the bus, such as "1af4".
 *
 * @device: a device
 *
 * Returns: (transfer none) (nullable): the vendor id, valid as long as @device; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_get_vendor_id(VirdOsinfoDevice *device);

/**
 * What it is called on the market.
 *
 * @device: a device
 *
 * Returns: (transfer none) (nullable): the product, valid as long as @device; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_get_product(VirdOsinfoDevice *device);

/**
 * The product's number on the bus, such as "1041".
 *
 * @device: a device
 *
 * Returns: (transfer none) (nullable): the product id, valid as long as @device; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_get_product_id(VirdOsinfoDevice *device);

/**
 * The bus it belongs to, more closely.
 *
 * @device: a device
 *
 * Returns: (transfer none) (nullable): the subsystem, valid as long as @device; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_get_subsystem(VirdOsinfoDevice *device);

/**
 * The bus: "pci", "usb", "xen", ...
 *
 * @device: a device
 *
 * Returns: (transfer none) (nullable): the bus, valid as long as @device; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_get_bus_type(VirdOsinfoDevice *device);

/**
 * What it is for: "net", "block", "audio", ...
 *
 * @device: a device
 *
 * Returns: (transfer none) (nullable): the class, valid as long as @device; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_get_class(VirdOsinfoDevice *device);

/**
 * The short name by which emulators know it, such as "virtio-net".
 *
 * @device: a device
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @device; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_get_name(VirdOsinfoDevice *device);

/**
 * The type id of VirdOsinfoEntity: anything in a database that has an id and named values.
 *
 * Returns: VIRD_TYPE_OSINFO_ENTITY
 * Since: 0.1
 */
VirdType vird_osinfo_entity_get_type(void);

/**
 * Takes another reference.
 *
 * @entity: (nullable): a VirdOsinfoEntity
 *
 * Returns: (transfer full) (nullable): @entity itself, or NULL if it is no VirdOsinfoEntity
 * Since: 0.1
 */
VirdOsinfoEntity *vird_osinfo_entity_ref(VirdOsinfoEntity *entity);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @entity: (nullable): a VirdOsinfoEntity, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_entity_unref(VirdOsinfoEntity *entity);

/**
 * The id: a URI for what has a file of its own, a made-up but stable text for parts of it.
 *
 * @entity: an entity
 *
 * Returns: (transfer none) (nullable): the id, valid as long as @entity; NULL if @entity is no VirdOsinfoEntity
 * Since: 0.1
 */
const char *vird_osinfo_entity_get_id(VirdOsinfoEntity *entity);

/**
 * The keys that have a value; "id" is always among them.
 *
 * @entity: an entity
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @entity is no VirdOsinfoEntity
 * Since: 0.1
 */
char **vird_osinfo_entity_get_param_keys(VirdOsinfoEntity *entity,
                                         size_t *length);

/**
 * The first value of a key.
 *
 * @entity: an entity
 * @key: the key
 *
 * Returns: (transfer none) (nullable): the value, valid as long as @entity; NULL if the key has none
 * Since: 0.1
 */
const char *vird_osinfo_entity_get_param_value(VirdOsinfoEntity *entity,
                                               const char *key);

/**
 * All values of a key, in document order.
 *
 * @entity: an entity
 * @key: the key
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @entity is no VirdOsinfoEntity
 * Since: 0.1
 */
char **vird_osinfo_entity_get_param_value_list(VirdOsinfoEntity *entity,
                                               const char *key,
                                               size_t *length);

/**
 * A value as a truth.
 *
 * @entity: an entity
 * @key: the key
 *
 * Returns: true if the first value of the key is "true" or "yes"; false if it is something else or the key has none
 * Since: 0.1
 */
bool vird_osinfo_entity_get_param_value_boolean(VirdOsinfoEntity *entity,
                                                const char *key);

/**
 * A value as a truth, where absence means something.
 *
 * @entity: an entity
 * @key: the key
 * @default_value: what to return if the key has no value
 *
 * Returns: true if the first value of the key is "true" or "yes", false if it is something else, @default_value if
 * the key has none
 * Since: 0.1
 */
bool vird_osinfo_entity_get_param_value_boolean_with_default(VirdOsinfoEntity *entity,
                                                             const char *key,
                                                             bool default_value);

/**
 * A value as a number.
 *
 * @entity: an entity
 * @key: the key
 *
 * Returns: the first value of the key; -1 if it is no number or the key has none
 * Since: 0.1
 */
int64_t vird_osinfo_entity_get_param_value_int64(VirdOsinfoEntity *entity, const char *key);

/**
 * A value as a number, where absence means something.
 *
 * @entity: an entity
 * @key: the key
 * @default_value: what to return if the key has no value
 *
 * Returns: the first value of the key; @default_value if it is no number or the key has none
 * Since: 0.1
 */
int64_t vird_osinfo_entity_get_param_value_int64_with_default(VirdOsinfoEntity *entity,
                                                              const char *key,
                                                              int64_t default_value);

/**
 * The type id of VirdOsinfoFirmware: a statement on one kind of firmware on one architecture.
 *
 * Returns: VIRD_TYPE_OSINFO_FIRMWARE
 * Since: 0.1
 */
VirdType vird_osinfo_firmware_get_type(void);

/**
 * Takes another reference.
 *
 * @firmware: (nullable): a VirdOsinfoFirmware
 *
 * Returns: (transfer full) (nullable): @firmware itself, or NULL if it is no VirdOsinfoFirmware
 * Since: 0.1
 */
VirdOsinfoFirmware *vird_osinfo_firmware_ref(VirdOsinfoFirmware *firmware);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @firmware: (nullable): a VirdOsinfoFirmware, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_firmware_unref(VirdOsinfoFirmware *firmware);

/**
 * The architecture.
 *
 * @firmware: a statement on firmware
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @firmware; NULL if the database does not
 * say
 * Since: 0.1
 */
const char *vird_osinfo_firmware_get_architecture(VirdOsinfoFirmware *firmware);

/**
 * The kind of firmware: "bios" or "efi".
 *
 * @firmware: a statement on firmware
 *
 * Returns: (transfer none) (nullable): the type, valid as long as @firmware; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_firmware_get_firmware_type(VirdOsinfoFirmware *firmware);

/**
 * Whether the operating system boots from it.
 *
 * @firmware: a statement on firmware
 *
 * Returns: true if it does
 * Since: 0.1
 */
bool vird_osinfo_firmware_is_supported(VirdOsinfoFirmware *firmware);

/**
 * The type id of VirdOsinfoMedia: a medium that carries an operating system.
 *
 * Returns: VIRD_TYPE_OSINFO_MEDIA
 * Since: 0.1
 */
VirdType vird_osinfo_media_get_type(void);

/**
 * Takes another reference.
 *
 * @media: (nullable): a VirdOsinfoMedia
 *
 * Returns: (transfer full) (nullable): @media itself, or NULL if it is no VirdOsinfoMedia
 * Since: 0.1
 */
VirdOsinfoMedia *vird_osinfo_media_ref(VirdOsinfoMedia *media);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @media: (nullable): a VirdOsinfoMedia, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_media_unref(VirdOsinfoMedia *media);

/**
 * The architecture of what a medium carries; "all" stands for every architecture.
 *
 * @media: a medium
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @media; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_media_get_architecture(VirdOsinfoMedia *media);

/**
 * Where a medium can be had.
 *
 * @media: a medium
 *
 * Returns: (transfer none) (nullable): the place, valid as long as @media; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_media_get_url(VirdOsinfoMedia *media);

/**
 * Path of the kernel on a medium.
 *
 * @media: a medium
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @media; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_media_get_kernel_path(VirdOsinfoMedia *media);

/**
 * Path of the initial RAM disk on a medium.
 *
 * @media: a medium
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @media; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_media_get_initrd_path(VirdOsinfoMedia *media);

/**
 * Pattern that the volume id of a medium fits.
 *
 * @media: a medium
 *
 * Returns: (transfer none) (nullable): the pattern, valid as long as @media; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_media_get_volume_id(VirdOsinfoMedia *media);

/**
 * Pattern that the system id of a medium fits.
 *
 * @media: a medium
 *
 * Returns: (transfer none) (nullable): the pattern, valid as long as @media; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_media_get_system_id(VirdOsinfoMedia *media);

/**
 * Pattern that the publisher id of a medium fits.
 *
 * @media: a medium
 *
 * Returns: (transfer none) (nullable): the pattern, valid as long as @media; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_media_get_publisher_id(VirdOsinfoMedia *media);

/**
 * Pattern that the application id of a medium fits.
 *
 * @media: a medium
 *
 * Returns: (transfer none) (nullable): the pattern, valid as long as @media; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_media_get_application_id(VirdOsinfoMedia *media);

/**
 * Size of the volume in bytes, where only that tells a medium from others.
 *
 * @media: a medium
 *
 * Returns: the size; -1 if the database does not say
 * Since: 0.1
 */
int64_t vird_osinfo_media_get_volume_size(VirdOsinfoMedia *media);

/**
 * Whether a medium runs without being installed.
 *
 * @media: a medium
 *
 * Returns: true if it does
 * Since: 0.1
 */
bool vird_osinfo_media_get_live(VirdOsinfoMedia *media);

/**
 * Whether a medium installs the operating system.
 *
 * @media: a medium
 *
 * Returns: true if it does
 * Since: 0.1
 */
bool vird_osinfo_media_get_installer(VirdOsinfoMedia *media);

/**
 * How many times an installation from a medium restarts the machine.
 *
 * @media: a medium
 *
 * Returns: the number; -1 if the medium does not install
 * Since: 0.1
 */
int32_t vird_osinfo_media_get_installer_reboots(VirdOsinfoMedia *media);

/**
 * Whether a medium is to be taken out when the installation is done.
 *
 * @media: a medium
 *
 * Returns: true if it is
 * Since: 0.1
 */
bool vird_osinfo_media_get_eject_after_install(VirdOsinfoMedia *media);

/**
 * The languages that the installer on a medium speaks.
 *
 * @media: a medium
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @media is no VirdOsinfoMedia
 * Since: 0.1
 */
char **vird_osinfo_media_get_languages(VirdOsinfoMedia *media,
                                       size_t *length);

/**
 * The type id of VirdOsinfoOs: an operating system.
 *
 * Returns: VIRD_TYPE_OSINFO_OS
 * Since: 0.1
 */
VirdType vird_osinfo_os_get_type(void);

/**
 * Takes another reference.
 *
 * @os: (nullable): a VirdOsinfoOs
 *
 * Returns: (transfer full) (nullable): @os itself, or NULL if it is no VirdOsinfoOs
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_os_ref(VirdOsinfoOs *os);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @os: (nullable): a VirdOsinfoOs, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_os_unref(VirdOsinfoOs *os);

/**
 * The family: "linux", "winnt", "freebsd", ...
 *
 * @os: an operating system
 *
 * Returns: (transfer none) (nullable): the family, valid as long as @os; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_os_get_family(VirdOsinfoOs *os);

/**
 * The distribution: "fedora", "ubuntu", "win", ...
 *
 * @os: an operating system
 *
 * Returns: (transfer none) (nullable): the distro, valid as long as @os; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_os_get_distro(VirdOsinfoOs *os);

/**
 * How far an operating system has come.
 *
 * @os: an operating system
 *
 * Returns: a VirdOsinfoReleaseStatus; VIRD_OSINFO_RELEASE_STATUS_RELEASED if the database does not say
 * Since: 0.1
 */
VirdOsinfoReleaseStatus vird_osinfo_os_get_release_status(VirdOsinfoOs *os);

/**
 * The kernel's argument for the place of the installation tree, its own or that of the nearest ancestor.
 *
 * @os: an operating system
 *
 * Returns: (transfer none) (nullable): the argument, valid as long as @os; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_os_get_kernel_url_argument(VirdOsinfoOs *os);

/**
 * The user that its cloud images have, its own or that of the nearest ancestor.
 *
 * @os: an operating system
 *
 * Returns: (transfer none) (nullable): the name of the user, valid as long as @os; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_os_get_cloud_image_username(VirdOsinfoOs *os);

/**
 * The devices that the files of the operating system itself name, in document order.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoDevice): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDevice **vird_osinfo_os_get_devices(VirdOsinfoOs *os,
                                              size_t *length,
                                              VirdError **error);

/**
 * All devices that an operating system has, its own and those that it inherits.
 *
 * Of several statements on a device the nearest one counts: what an operating system says it has not, it has not,
 * whatever its ancestors have. Its own devices come first, then those of its ancestors, nearest first.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoDevice): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDevice **vird_osinfo_os_get_all_devices(VirdOsinfoOs *os,
                                                  size_t *length,
                                                  VirdError **error);

/**
 * The devices that have a value, such as "virtio-net" as their "name" or "block" as their "class".
 *
 * @os: an operating system
 * @property: a key, as for vird_osinfo_entity_get_param_value()
 * @value: the value that a device must have
 * @inherited: whether to look at the devices of its ancestors too
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoDevice): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDevice **vird_osinfo_os_get_devices_by_property(VirdOsinfoOs *os,
                                                          const char *property,
                                                          const char *value,
                                                          bool inherited,
                                                          size_t *length,
                                                          VirdError **error);

/**
 * What an operating system needs at least.
 *
 * There is one item for each architecture that the database speaks of; "all" stands for every architecture.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoResources): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResources **vird_osinfo_os_get_minimum_resources(VirdOsinfoOs *os,
                                                           size_t *length,
                                                           VirdError **error);

/**
 * What an operating system works well with.
 *
 * There is one item for each architecture that the database speaks of; "all" stands for every architecture.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoResources): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResources **vird_osinfo_os_get_recommended_resources(VirdOsinfoOs *os,
                                                               size_t *length,
                                                               VirdError **error);

/**
 * What an operating system can use at most.
 *
 * There is one item for each architecture that the database speaks of; "all" stands for every architecture.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoResources): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResources **vird_osinfo_os_get_maximum_resources(VirdOsinfoOs *os,
                                                           size_t *length,
                                                           VirdError **error);

/**
 * What an installation over the network needs at least.
 *
 * There is one item for each architecture that the database speaks of; "all" stands for every architecture.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoResources): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResources **vird_osinfo_os_get_network_install_resources(VirdOsinfoOs *os,
                                                                   size_t *length,
                                                                   VirdError **error);

/**
 * The firmware that an operating system boots from: its own statements first, then those of its ancestors.
 *
 * What it or a nearer ancestor says it does not boot from is left out.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoFirmware): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmware **vird_osinfo_os_get_firmware_list(VirdOsinfoOs *os,
                                                      size_t *length,
                                                      VirdError **error);

/**
 * The nearest statement on each kind of firmware, also where it says that the operating system does not boot from
 * it.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoFirmware): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmware **vird_osinfo_os_get_complete_firmware_list(VirdOsinfoOs *os,
                                                               size_t *length,
                                                               VirdError **error);

/**
 * The media that carry an operating system, in document order.
 *
 * @os: an operating system
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoMedia): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoMedia **vird_osinfo_os_get_media_list(VirdOsinfoOs *os,
                                                size_t *length,
                                                VirdError **error);

/**
 * The type id of VirdOsinfoPlatform: a platform that operating systems run on.
 *
 * Returns: VIRD_TYPE_OSINFO_PLATFORM
 * Since: 0.1
 */
VirdType vird_osinfo_platform_get_type(void);

/**
 * Takes another reference.
 *
 * @platform: (nullable): a VirdOsinfoPlatform
 *
 * Returns: (transfer full) (nullable): @platform itself, or NULL if it is no VirdOsinfoPlatform
 * Since: 0.1
 */
VirdOsinfoPlatform *vird_osinfo_platform_ref(VirdOsinfoPlatform *platform);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @platform: (nullable): a VirdOsinfoPlatform, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_platform_unref(VirdOsinfoPlatform *platform);

/**
 * The devices that the files of the platform itself name, in document order.
 *
 * @platform: a platform
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoDevice): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDevice **vird_osinfo_platform_get_devices(VirdOsinfoPlatform *platform,
                                                    size_t *length,
                                                    VirdError **error);

/**
 * All devices that a platform has, its own and those of what it derives from or upgrades, nearest first.
 *
 * @platform: a platform
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoDevice): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDevice **vird_osinfo_platform_get_all_devices(VirdOsinfoPlatform *platform,
                                                        size_t *length,
                                                        VirdError **error);

/**
 * The type id of VirdOsinfoProduct: an operating system or a platform.
 *
 * Returns: VIRD_TYPE_OSINFO_PRODUCT
 * Since: 0.1
 */
VirdType vird_osinfo_product_get_type(void);

/**
 * Takes another reference.
 *
 * @product: (nullable): a VirdOsinfoProduct
 *
 * Returns: (transfer full) (nullable): @product itself, or NULL if it is no VirdOsinfoProduct
 * Since: 0.1
 */
VirdOsinfoProduct *vird_osinfo_product_ref(VirdOsinfoProduct *product);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @product: (nullable): a VirdOsinfoProduct, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_product_unref(VirdOsinfoProduct *product);

/**
 * The id for people to type, such as "fedora42".
 *
 * @product: a product
 *
 * Returns: (transfer none) (nullable): the short id, valid as long as @product; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_product_get_short_id(VirdOsinfoProduct *product);

/**
 * All ids for people to type.
 *
 * @product: a product
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @product is no VirdOsinfoProduct
 * Since: 0.1
 */
char **vird_osinfo_product_get_short_id_list(VirdOsinfoProduct *product,
                                             size_t *length);

/**
 * The name for people to read, in their language where the database has it.
 *
 * @product: a product
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @product; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_product_get_name(VirdOsinfoProduct *product);

/**
 * Who made it.
 *
 * @product: a product
 *
 * Returns: (transfer none) (nullable): the vendor, valid as long as @product; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_product_get_vendor(VirdOsinfoProduct *product);

/**
 * The version, as the vendor writes it.
 *
 * @product: a product
 *
 * Returns: (transfer none) (nullable): the version, valid as long as @product; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_product_get_version(VirdOsinfoProduct *product);

/**
 * The vendor's name for this version.
 *
 * @product: a product
 *
 * Returns: (transfer none) (nullable): the codename, valid as long as @product; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_product_get_codename(VirdOsinfoProduct *product);

/**
 * Where its logo is.
 *
 * @product: a product
 *
 * Returns: (transfer none) (nullable): the place, valid as long as @product; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_product_get_logo(VirdOsinfoProduct *product);

/**
 * When it came out, as the database writes it.
 *
 * @product: a product
 *
 * Returns: (transfer none) (nullable): the date, as YYYY-MM-DD, valid as long as @product; NULL if the database does
 * not say
 * Since: 0.1
 */
const char *vird_osinfo_product_get_release_date_string(VirdOsinfoProduct *product);

/**
 * From when on its vendor does not care for it any more, as the database writes it.
 *
 * @product: a product
 *
 * Returns: (transfer none) (nullable): the date, as YYYY-MM-DD, valid as long as @product; NULL if the database does
 * not say
 * Since: 0.1
 */
const char *vird_osinfo_product_get_eol_date_string(VirdOsinfoProduct *product);

/**
 * When it came out.
 *
 * @product: a product
 * @year: (out) (optional): the year
 * @month: (out) (optional): the month, from 1
 * @day: (out) (optional): the day of the month, from 1
 *
 * Returns: true, or false if the database does not say; the numbers are then left as they are
 * Since: 0.1
 */
bool vird_osinfo_product_get_release_date(VirdOsinfoProduct *product,
                                          uint32_t *year,
                                          uint32_t *month,
                                          uint32_t *day);

/**
 * From when on its vendor does not care for it any more.
 *
 * @product: a product
 * @year: (out) (optional): the year
 * @month: (out) (optional): the month, from 1
 * @day: (out) (optional): the day of the month, from 1
 *
 * Returns: true, or false if the database does not say; the numbers are then left as they are
 * Since: 0.1
 */
bool vird_osinfo_product_get_eol_date(VirdOsinfoProduct *product,
                                      uint32_t *year,
                                      uint32_t *month,
                                      uint32_t *day);

/**
 * What a product relates to in one way.
 *
 * The products are of the same class as @product. One that the database does not have has nothing but its id.
 *
 * @product: a product
 * @relationship: a VirdOsinfoProductRelationship
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoProduct): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoProduct **vird_osinfo_product_get_related(VirdOsinfoProduct *product,
                                                    VirdOsinfoProductRelationship relationship,
                                                    size_t *length,
                                                    VirdError **error);

/**
 * The type id of VirdOsinfoResources: amounts of memory, storage and processors on one architecture.
 *
 * Returns: VIRD_TYPE_OSINFO_RESOURCES
 * Since: 0.1
 */
VirdType vird_osinfo_resources_get_type(void);

/**
 * Takes another reference.
 *
 * @resources: (nullable): a VirdOsinfoResources
 *
 * Returns: (transfer full) (nullable): @resources itself, or NULL if it is no VirdOsinfoResources
 * Since: 0.1
 */
VirdOsinfoResources *vird_osinfo_resources_ref(VirdOsinfoResources *resources);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @resources: (nullable): a VirdOsinfoResources, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_resources_unref(VirdOsinfoResources *resources);

/**
 * The architecture that the amounts are about; "all" stands for every architecture.
 *
 * @resources: resources
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @resources; NULL if the database does not
 * say
 * Since: 0.1
 */
const char *vird_osinfo_resources_get_architecture(VirdOsinfoResources *resources);

/**
 * Number of CPUs.
 *
 * @resources: resources
 *
 * Returns: the amount; -1 if the database does not say
 * Since: 0.1
 */
int32_t vird_osinfo_resources_get_n_cpus(VirdOsinfoResources *resources);

/**
 * Speed of a CPU in hertz.
 *
 * @resources: resources
 *
 * Returns: the amount; -1 if the database does not say
 * Since: 0.1
 */
int64_t vird_osinfo_resources_get_cpu(VirdOsinfoResources *resources);

/**
 * Memory in bytes.
 *
 * @resources: resources
 *
 * Returns: the amount; -1 if the database does not say
 * Since: 0.1
 */
int64_t vird_osinfo_resources_get_ram(VirdOsinfoResources *resources);

/**
 * Disk space in bytes.
 *
 * @resources: resources
 *
 * Returns: the amount; -1 if the database does not say
 * Since: 0.1
 */
int64_t vird_osinfo_resources_get_storage(VirdOsinfoResources *resources);

#define VIRD_TYPE_OSINFO_DB (vird_osinfo_db_get_type ())
#define VIRD_OSINFO_DB(object) ((VirdOsinfoDb *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DB))
#define VIRD_IS_OSINFO_DB(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DB))
#define VIRD_TYPE_OSINFO_DEVICE (vird_osinfo_device_get_type ())
#define VIRD_OSINFO_DEVICE(object) ((VirdOsinfoDevice *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEVICE))
#define VIRD_IS_OSINFO_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEVICE))
#define VIRD_TYPE_OSINFO_ENTITY (vird_osinfo_entity_get_type ())
#define VIRD_OSINFO_ENTITY(object) ((VirdOsinfoEntity *) vird_object_cast ((object), VIRD_TYPE_OSINFO_ENTITY))
#define VIRD_IS_OSINFO_ENTITY(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_ENTITY))
#define VIRD_TYPE_OSINFO_FIRMWARE (vird_osinfo_firmware_get_type ())
#define VIRD_OSINFO_FIRMWARE(object) ((VirdOsinfoFirmware *) vird_object_cast ((object), VIRD_TYPE_OSINFO_FIRMWARE))
#define VIRD_IS_OSINFO_FIRMWARE(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_FIRMWARE))
#define VIRD_TYPE_OSINFO_MEDIA (vird_osinfo_media_get_type ())
#define VIRD_OSINFO_MEDIA(object) ((VirdOsinfoMedia *) vird_object_cast ((object), VIRD_TYPE_OSINFO_MEDIA))
#define VIRD_IS_OSINFO_MEDIA(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_MEDIA))
#define VIRD_TYPE_OSINFO_OS (vird_osinfo_os_get_type ())
#define VIRD_OSINFO_OS(object) ((VirdOsinfoOs *) vird_object_cast ((object), VIRD_TYPE_OSINFO_OS))
#define VIRD_IS_OSINFO_OS(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_OS))
#define VIRD_TYPE_OSINFO_PLATFORM (vird_osinfo_platform_get_type ())
#define VIRD_OSINFO_PLATFORM(object) ((VirdOsinfoPlatform *) vird_object_cast ((object), VIRD_TYPE_OSINFO_PLATFORM))
#define VIRD_IS_OSINFO_PLATFORM(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_PLATFORM))
#define VIRD_TYPE_OSINFO_PRODUCT (vird_osinfo_product_get_type ())
#define VIRD_OSINFO_PRODUCT(object) ((VirdOsinfoProduct *) vird_object_cast ((object), VIRD_TYPE_OSINFO_PRODUCT))
#define VIRD_IS_OSINFO_PRODUCT(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_PRODUCT))
#define VIRD_TYPE_OSINFO_RESOURCES (vird_osinfo_resources_get_type ())
#define VIRD_OSINFO_RESOURCES(object) ((VirdOsinfoResources *) vird_object_cast ((object), VIRD_TYPE_OSINFO_RESOURCES))
#define VIRD_IS_OSINFO_RESOURCES(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_RESOURCES))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_OSINFO_H */
