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
 * Whether an install script has to be told something.
 */
typedef enum {
  /**
   * It does not use it.
   */
  VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_NONE = 0,
  /**
   * It cannot do without.
   */
  VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_REQUIRED = 1,
  /**
   * It has a value of its own for it.
   */
  VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_OPTIONAL = 2,
} VirdOsinfoInstallConfigParamPolicy;

/**
 * Whether drivers that an installer is given must be signed.
 */
typedef enum {
  /**
   * It does not look.
   */
  VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_NONE = 0,
  /**
   * It refuses unsigned ones.
   */
  VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_STRICT = 1,
  /**
   * It warns of unsigned ones.
   */
  VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_WARN = 2,
} VirdOsinfoDeviceDriverSigningReq;

/**
 * How paths are written in an install script.
 */
typedef enum {
  /**
   * With slashes.
   */
  VIRD_OSINFO_PATH_FORMAT_UNIX = 0,
  /**
   * With a drive letter and backslashes.
   */
  VIRD_OSINFO_PATH_FORMAT_DOS = 1,
} VirdOsinfoPathFormat;

/**
 * How an install script gets to the installer. Each is a bit, so that they can be summed up.
 */
typedef enum {
  /**
   * On a CD-ROM.
   */
  VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_CDROM = 1,
  /**
   * On a disk.
   */
  VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_DISK = 2,
  /**
   * On a floppy disk.
   */
  VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_FLOPPY = 4,
  /**
   * In the initial RAM disk.
   */
  VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_INITRD = 8,
  /**
   * From a web server.
   */
  VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_WEB = 16,
} VirdOsinfoInstallScriptInjectionMethod;

/**
 * Where an installer takes from what it installs.
 */
typedef enum {
  /**
   * From the medium that it was started from.
   */
  VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_MEDIA = 0,
  /**
   * From a server.
   */
  VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_NETWORK = 1,
} VirdOsinfoInstallScriptInstallationSource;

/**
 * What a medium has to be when it is made from an image or a drive. A sum of these.
 */
typedef enum {
  /**
   * Nothing in particular.
   */
  VIRD_OSINFO_MEDIA_DETECT_NONE = 0,
  /**
   * A machine can start from it.
   */
  VIRD_OSINFO_MEDIA_DETECT_REQUIRE_BOOTABLE = 1,
} VirdOsinfoMediaDetectFlags;

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
 * What the picture of the user has to be like for an install script to use it.
 */
typedef struct VirdOsinfoAvatarFormat VirdOsinfoAvatarFormat;

/**
 * A table that turns a value, such as a keyboard layout, into what an operating system calls it.
 */
typedef struct VirdOsinfoDatamap VirdOsinfoDatamap;

/**
 * VirdOsinfoDatamap objects in order, each id once.
 */
typedef struct VirdOsinfoDatamapList VirdOsinfoDatamapList;

/**
 * A database of operating systems, platforms and devices. Files are read when they are needed.
 */
typedef struct VirdOsinfoDb VirdOsinfoDb;

/**
 * What an operating system gets on a platform.
 */
typedef struct VirdOsinfoDeployment VirdOsinfoDeployment;

/**
 * VirdOsinfoDeployment objects in order, each id once.
 */
typedef struct VirdOsinfoDeploymentList VirdOsinfoDeploymentList;

/**
 * A kind of device, such as "virtio network card".
 */
typedef struct VirdOsinfoDevice VirdOsinfoDevice;

/**
 * Drivers that an operating system does not bring itself, and can be given at its installation.
 */
typedef struct VirdOsinfoDeviceDriver VirdOsinfoDeviceDriver;

/**
 * VirdOsinfoDeviceDriver objects in order, each id once.
 */
typedef struct VirdOsinfoDeviceDriverList VirdOsinfoDeviceDriverList;

/**
 * That a product has a device, and what it needs for it.
 */
typedef struct VirdOsinfoDeviceLink VirdOsinfoDeviceLink;

/**
 * A condition on links to devices: also on the device that they lead to.
 */
typedef struct VirdOsinfoDeviceLinkFilter VirdOsinfoDeviceLinkFilter;

/**
 * VirdOsinfoDeviceLink objects in order, each id once.
 */
typedef struct VirdOsinfoDeviceLinkList VirdOsinfoDeviceLinkList;

/**
 * VirdOsinfoDevice objects in order, each id once.
 */
typedef struct VirdOsinfoDeviceList VirdOsinfoDeviceList;

/**
 * Anything in a database that has an id and named values.
 */
typedef struct VirdOsinfoEntity VirdOsinfoEntity;

/**
 * A condition on entities: each required value must be among the entity's values of that key.
 */
typedef struct VirdOsinfoFilter VirdOsinfoFilter;

/**
 * A statement on one kind of firmware on one architecture.
 */
typedef struct VirdOsinfoFirmware VirdOsinfoFirmware;

/**
 * VirdOsinfoFirmware objects in order, each id once.
 */
typedef struct VirdOsinfoFirmwareList VirdOsinfoFirmwareList;

/**
 * A disk image with an operating system installed.
 */
typedef struct VirdOsinfoImage VirdOsinfoImage;

/**
 * VirdOsinfoImage objects in order, each id once.
 */
typedef struct VirdOsinfoImageList VirdOsinfoImageList;

/**
 * What the person who installs wants: names, passwords, language, disks.
 */
typedef struct VirdOsinfoInstallConfig VirdOsinfoInstallConfig;

/**
 * Something that an install script can be told.
 */
typedef struct VirdOsinfoInstallConfigParam VirdOsinfoInstallConfigParam;

/**
 * VirdOsinfoInstallConfigParam objects in order, each id once.
 */
typedef struct VirdOsinfoInstallConfigParamList VirdOsinfoInstallConfigParamList;

/**
 * A script that answers the questions of an installer.
 */
typedef struct VirdOsinfoInstallScript VirdOsinfoInstallScript;

/**
 * VirdOsinfoInstallScript objects in order, each id once.
 */
typedef struct VirdOsinfoInstallScriptList VirdOsinfoInstallScriptList;

/**
 * Entities in order, each id once. Each class of entities has its own class of lists.
 */
typedef struct VirdOsinfoList VirdOsinfoList;

/**
 * Puts a database together from several places, one after the other.
 *
 * What a later place says is added to what the database says already: single values are replaced, lists grow. Files
 * are read when they are needed, so a file that cannot be used is no failure of the loader: see
 * vird_osinfo_db_get_warnings().
 */
typedef struct VirdOsinfoLoader VirdOsinfoLoader;

/**
 * A medium, mostly an ISO image, that carries an operating system.
 */
typedef struct VirdOsinfoMedia VirdOsinfoMedia;

/**
 * VirdOsinfoMedia objects in order, each id once.
 */
typedef struct VirdOsinfoMediaList VirdOsinfoMediaList;

/**
 * An operating system.
 */
typedef struct VirdOsinfoOs VirdOsinfoOs;

/**
 * VirdOsinfoOs objects in order, each id once.
 */
typedef struct VirdOsinfoOsList VirdOsinfoOsList;

/**
 * A variant of an operating system, such as "server" or "desktop".
 */
typedef struct VirdOsinfoOsVariant VirdOsinfoOsVariant;

/**
 * VirdOsinfoOsVariant objects in order, each id once.
 */
typedef struct VirdOsinfoOsVariantList VirdOsinfoOsVariantList;

/**
 * A platform that operating systems run on: a version of a hypervisor.
 */
typedef struct VirdOsinfoPlatform VirdOsinfoPlatform;

/**
 * VirdOsinfoPlatform objects in order, each id once.
 */
typedef struct VirdOsinfoPlatformList VirdOsinfoPlatformList;

/**
 * An operating system or a platform.
 */
typedef struct VirdOsinfoProduct VirdOsinfoProduct;

/**
 * A condition on products: also what they relate to, and when they are supported.
 */
typedef struct VirdOsinfoProductFilter VirdOsinfoProductFilter;

/**
 * VirdOsinfoProduct objects in order, each id once.
 */
typedef struct VirdOsinfoProductList VirdOsinfoProductList;

/**
 * Amounts of memory, storage and processors on one architecture.
 */
typedef struct VirdOsinfoResources VirdOsinfoResources;

/**
 * VirdOsinfoResources objects in order, each id once.
 */
typedef struct VirdOsinfoResourcesList VirdOsinfoResourcesList;

/**
 * A directory on a server from which an operating system can be installed.
 */
typedef struct VirdOsinfoTree VirdOsinfoTree;

/**
 * VirdOsinfoTree objects in order, each id once.
 */
typedef struct VirdOsinfoTreeList VirdOsinfoTreeList;

/**
 * The type id of VirdOsinfoAvatarFormat: what the picture of the user has to be like for an install script to use it.
 *
 * Returns: VIRD_TYPE_OSINFO_AVATAR_FORMAT
 * Since: 0.1
 */
VirdType vird_osinfo_avatar_format_get_type(void);

/**
 * Takes another reference.
 *
 * @avatar: (nullable): a VirdOsinfoAvatarFormat
 *
 * Returns: (transfer full) (nullable): @avatar itself, or NULL if it is no VirdOsinfoAvatarFormat
 * Since: 0.1
 */
VirdOsinfoAvatarFormat *vird_osinfo_avatar_format_ref(VirdOsinfoAvatarFormat *avatar);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @avatar: (nullable): a VirdOsinfoAvatarFormat, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_avatar_format_unref(VirdOsinfoAvatarFormat *avatar);

/**
 * A format that says nothing.
 *
 * Returns: (transfer full): a new format
 * Since: 0.1
 */
VirdOsinfoAvatarFormat *vird_osinfo_avatar_format_new(void);

/**
 * The MIME types that can be used.
 *
 * @avatar: a format
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @avatar is no VirdOsinfoAvatarFormat
 * Since: 0.1
 */
char **vird_osinfo_avatar_format_get_mime_types(VirdOsinfoAvatarFormat *avatar,
                                                size_t *length);

/**
 * The width in pixels that the picture has to have.
 *
 * @avatar: a format
 *
 * Returns: the width; -1 if any will do
 * Since: 0.1
 */
int32_t vird_osinfo_avatar_format_get_width(VirdOsinfoAvatarFormat *avatar);

/**
 * The height in pixels that the picture has to have.
 *
 * @avatar: a format
 *
 * Returns: the height; -1 if any will do
 * Since: 0.1
 */
int32_t vird_osinfo_avatar_format_get_height(VirdOsinfoAvatarFormat *avatar);

/**
 * Whether the picture may be transparent.
 *
 * @avatar: a format
 *
 * Returns: whether it may; true if @avatar does not say
 * Since: 0.1
 */
bool vird_osinfo_avatar_format_get_alpha(VirdOsinfoAvatarFormat *avatar);

/**
 * The type id of VirdOsinfoDatamap: a table that turns values into what an operating system calls them.
 *
 * Returns: VIRD_TYPE_OSINFO_DATAMAP
 * Since: 0.1
 */
VirdType vird_osinfo_datamap_get_type(void);

/**
 * Takes another reference.
 *
 * @map: (nullable): a VirdOsinfoDatamap
 *
 * Returns: (transfer full) (nullable): @map itself, or NULL if it is no VirdOsinfoDatamap
 * Since: 0.1
 */
VirdOsinfoDatamap *vird_osinfo_datamap_ref(VirdOsinfoDatamap *map);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @map: (nullable): a VirdOsinfoDatamap, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_datamap_unref(VirdOsinfoDatamap *map);

/**
 * An empty table.
 *
 * @id: the id, mostly a URI
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new table, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDatamap *vird_osinfo_datamap_new(const char *id, VirdError **error);

/**
 * Makes one value stand for another, in place of what was said of either before.
 *
 * @map: a table
 * @inval: the value
 * @outval: what the operating system calls it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_datamap_insert(VirdOsinfoDatamap *map,
                                const char *inval,
                                const char *outval,
                                VirdError **error);

/**
 * What an operating system calls a value.
 *
 * @map: a table
 * @inval: what to look for
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @map; NULL if the table does not have it
 * Since: 0.1
 */
const char *vird_osinfo_datamap_lookup(VirdOsinfoDatamap *map,
                                       const char *inval);

/**
 * The value that an operating system calls so.
 *
 * @map: a table
 * @outval: what to look for
 *
 * Returns: (transfer none) (nullable): the value, valid as long as @map; NULL if the table does not have it
 * Since: 0.1
 */
const char *vird_osinfo_datamap_reverse_lookup(VirdOsinfoDatamap *map,
                                               const char *outval);

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
 * The operating system that a person means by its short id or its id: a name with a slash in it is an id, others are
 * most likely a short id.
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
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsList *vird_osinfo_db_get_os_list(VirdOsinfoDb *db, VirdError **error);

/**
 * All platforms, by id.
 *
 * Reads the whole database; what cannot be used is left out, see vird_osinfo_db_get_warnings().
 *
 * @db: a database
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoPlatformList *vird_osinfo_db_get_platform_list(VirdOsinfoDb *db, VirdError **error);

/**
 * All devices, by id: those that have a file and those of the lists of PCI and USB ids that the database uses.
 *
 * Reads the whole database; what cannot be used is left out, see vird_osinfo_db_get_warnings().
 *
 * @db: a database
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_db_get_device_list(VirdOsinfoDb *db,
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
 * The deployment of an id.
 *
 * @db: a database
 * @id: the id
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a deployment; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
VirdOsinfoDeployment *vird_osinfo_db_get_deployment(VirdOsinfoDb *db,
                                                    const char *id,
                                                    VirdError **error);

/**
 * All deployments, by id.
 *
 * @db: a database
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeploymentList *vird_osinfo_db_get_deployment_list(VirdOsinfoDb *db, VirdError **error);

/**
 * The datamap of an id.
 *
 * @db: a database
 * @id: the id
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a datamap; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
VirdOsinfoDatamap *vird_osinfo_db_get_datamap(VirdOsinfoDb *db,
                                              const char *id,
                                              VirdError **error);

/**
 * All datamaps, by id.
 *
 * @db: a database
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDatamapList *vird_osinfo_db_get_datamap_list(VirdOsinfoDb *db, VirdError **error);

/**
 * The deployment of an operating system on a platform; of several, the first by id.
 *
 * @db: a database
 * @os: an operating system
 * @platform: a platform
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a deployment; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeployment *vird_osinfo_db_find_deployment(VirdOsinfoDb *db,
                                                     VirdOsinfoOs *os,
                                                     VirdOsinfoPlatform *platform,
                                                     VirdError **error);

/**
 * What could not be used in the files that have been read so far, as errors with file, line and message.
 *
 * @db: a database
 * @index: which one, from 0
 *
 * Returns: (transfer full) (nullable): a new error, to be freed with vird_error_free(); NULL if there are no more
 * Since: 0.1
 */
VirdError *vird_osinfo_db_get_warning(VirdOsinfoDb *db,
                                      size_t index);

/**
 * Puts an operating system into a database, in place of any with its id.
 *
 * @db: a database
 * @os: what is put in
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_db_add_os(VirdOsinfoDb *db, VirdOsinfoOs *os, VirdError **error);

/**
 * Puts a platform into a database, in place of any with its id.
 *
 * @db: a database
 * @platform: what is put in
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_db_add_platform(VirdOsinfoDb *db, VirdOsinfoPlatform *platform, VirdError **error);

/**
 * Puts a device into a database, in place of any with its id.
 *
 * @db: a database
 * @device: what is put in
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_db_add_device(VirdOsinfoDb *db, VirdOsinfoDevice *device, VirdError **error);

/**
 * Puts a deployment into a database, in place of any with its id.
 *
 * @db: a database
 * @deployment: what is put in
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_db_add_deployment(VirdOsinfoDb *db,
                                   VirdOsinfoDeployment *deployment,
                                   VirdError **error);

/**
 * Puts an install script into a database, in place of any with its id.
 *
 * @db: a database
 * @script: what is put in
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_db_add_install_script(VirdOsinfoDb *db,
                                       VirdOsinfoInstallScript *script,
                                       VirdError **error);

/**
 * Puts a datamap into a database, in place of any with its id.
 *
 * @db: a database
 * @datamap: what is put in
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_db_add_datamap(VirdOsinfoDb *db, VirdOsinfoDatamap *datamap, VirdError **error);

/**
 * All values that operating systems have of a key, each once, in the order of the operating systems that have them.
 *
 * @db: a database
 * @property: the key; "id" stands for the id
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb or @property no string
 * Since: 0.1
 */
char **vird_osinfo_db_unique_values_for_property_in_os(VirdOsinfoDb *db,
                                                       const char *property,
                                                       size_t *length);

/**
 * All values that platforms have of a key, each once, in the order of the platforms that have them.
 *
 * @db: a database
 * @property: the key; "id" stands for the id
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb or @property no string
 * Since: 0.1
 */
char **vird_osinfo_db_unique_values_for_property_in_platform(VirdOsinfoDb *db,
                                                             const char *property,
                                                             size_t *length);

/**
 * All values that devices have of a key, each once, in the order of the devices that have them.
 *
 * @db: a database
 * @property: the key; "id" stands for the id
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb or @property no string
 * Since: 0.1
 */
char **vird_osinfo_db_unique_values_for_property_in_device(VirdOsinfoDb *db,
                                                           const char *property,
                                                           size_t *length);

/**
 * All values that deployments have of a key, each once, in the order of the deployments that have them.
 *
 * @db: a database
 * @property: the key; "id" stands for the id
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb or @property no string
 * Since: 0.1
 */
char **vird_osinfo_db_unique_values_for_property_in_deployment(VirdOsinfoDb *db,
                                                               const char *property,
                                                               size_t *length);

/**
 * The operating systems to which others relate in one way, by id.
 *
 * @db: a database
 * @relationship: a VirdOsinfoProductRelationship
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsList *vird_osinfo_db_unique_values_for_os_relationship(VirdOsinfoDb *db,
                                                                   VirdOsinfoProductRelationship relationship,
                                                                   VirdError **error);

/**
 * The platforms to which others relate in one way, by id.
 *
 * @db: a database
 * @relationship: a VirdOsinfoProductRelationship
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoPlatformList *vird_osinfo_db_unique_values_for_platform_relationship(VirdOsinfoDb *db,
                                                                               VirdOsinfoProductRelationship relationship,
                                                                               VirdError **error);

/**
 * The type id of VirdOsinfoDeployment: what an operating system gets on a platform.
 *
 * Returns: VIRD_TYPE_OSINFO_DEPLOYMENT
 * Since: 0.1
 */
VirdType vird_osinfo_deployment_get_type(void);

/**
 * Takes another reference.
 *
 * @deployment: (nullable): a VirdOsinfoDeployment
 *
 * Returns: (transfer full) (nullable): @deployment itself, or NULL if it is no VirdOsinfoDeployment
 * Since: 0.1
 */
VirdOsinfoDeployment *vird_osinfo_deployment_ref(VirdOsinfoDeployment *deployment);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @deployment: (nullable): a VirdOsinfoDeployment, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_deployment_unref(VirdOsinfoDeployment *deployment);

/**
 * A deployment without devices, to be put into a database.
 *
 * @id: the id, mostly a URI
 * @os: the operating system
 * @platform: the platform
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new deployment, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeployment *vird_osinfo_deployment_new(const char *id,
                                                 VirdOsinfoOs *os,
                                                 VirdOsinfoPlatform *platform,
                                                 VirdError **error);

/**
 * The operating system that a deployment is about.
 *
 * @deployment: a deployment
 *
 * Returns: (transfer full) (nullable): it, or NULL if @deployment is no VirdOsinfoDeployment
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_deployment_get_os(VirdOsinfoDeployment *deployment);

/**
 * The platform that a deployment is about.
 *
 * @deployment: a deployment
 *
 * Returns: (transfer full) (nullable): it, or NULL if @deployment is no VirdOsinfoDeployment
 * Since: 0.1
 */
VirdOsinfoPlatform *vird_osinfo_deployment_get_platform(VirdOsinfoDeployment *deployment);

/**
 * Gives a deployment a device.
 *
 * @deployment: a deployment
 * @device: the device
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the link, which can tell more about the device, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLink *vird_osinfo_deployment_add_device(VirdOsinfoDeployment *deployment,
                                                        VirdOsinfoDevice *device,
                                                        VirdError **error);

/**
 * The devices of a deployment, in document order.
 *
 * @deployment: a deployment
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_deployment_get_devices(VirdOsinfoDeployment *deployment,
                                                         VirdOsinfoFilter *filter,
                                                         VirdError **error);

/**
 * The links to the devices of a deployment, in document order.
 *
 * @deployment: a deployment
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_deployment_get_device_links(VirdOsinfoDeployment *deployment,
                                                                  VirdOsinfoFilter *filter,
                                                                  VirdError **error);

/**
 * The best device of a deployment that passes a filter: the last one.
 *
 * @deployment: a deployment
 * @filter: (nullable): what it must pass; NULL for anything
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): it; NULL if there is none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDevice *vird_osinfo_deployment_get_preferred_device(VirdOsinfoDeployment *deployment,
                                                              VirdOsinfoFilter *filter,
                                                              VirdError **error);

/**
 * The best link of a deployment that passes a filter: the last one.
 *
 * @deployment: a deployment
 * @filter: (nullable): what it must pass; NULL for anything
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): it; NULL if there is none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLink *vird_osinfo_deployment_get_preferred_device_link(VirdOsinfoDeployment *deployment,
                                                                       VirdOsinfoFilter *filter,
                                                                       VirdError **error);

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
 * A device of which nothing is known yet, to be put into a database or given to a product.
 *
 * @id: the id, mostly a URI
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new device, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDevice *vird_osinfo_device_new(const char *id, VirdError **error);

/**
 * The type id of VirdOsinfoDeviceDriver: drivers that can be given to an installation.
 *
 * Returns: VIRD_TYPE_OSINFO_DEVICE_DRIVER
 * Since: 0.1
 */
VirdType vird_osinfo_device_driver_get_type(void);

/**
 * Takes another reference.
 *
 * @driver: (nullable): a VirdOsinfoDeviceDriver
 *
 * Returns: (transfer full) (nullable): @driver itself, or NULL if it is no VirdOsinfoDeviceDriver
 * Since: 0.1
 */
VirdOsinfoDeviceDriver *vird_osinfo_device_driver_ref(VirdOsinfoDeviceDriver *driver);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @driver: (nullable): a VirdOsinfoDeviceDriver, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_device_driver_unref(VirdOsinfoDeviceDriver *driver);

/**
 * The architecture that a driver runs on.
 *
 * @driver: a driver
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @driver; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_driver_get_architecture(VirdOsinfoDeviceDriver *driver);

/**
 * Where the files of a driver are.
 *
 * @driver: a driver
 *
 * Returns: (transfer none) (nullable): the place, valid as long as @driver; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_device_driver_get_location(VirdOsinfoDeviceDriver *driver);

/**
 * Whether the installer itself can use a driver.
 *
 * @driver: a driver
 *
 * Returns: whether it is; false if the database does not say
 * Since: 0.1
 */
bool vird_osinfo_device_driver_get_pre_installable(VirdOsinfoDeviceDriver *driver);

/**
 * Whether a driver is signed by the vendor of the operating system.
 *
 * @driver: a driver
 *
 * Returns: whether it is; false if the database does not say
 * Since: 0.1
 */
bool vird_osinfo_device_driver_get_signed(VirdOsinfoDeviceDriver *driver);

/**
 * Which of several drivers is best: the one with the highest number.
 *
 * @driver: a driver
 *
 * Returns: the priority; 50 if the database does not say
 * Since: 0.1
 */
int64_t vird_osinfo_device_driver_get_priority(VirdOsinfoDeviceDriver *driver);

/**
 * Names of the files of a driver, below its location.
 *
 * @driver: a driver
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @driver is no VirdOsinfoDeviceDriver
 * Since: 0.1
 */
char **vird_osinfo_device_driver_get_files(VirdOsinfoDeviceDriver *driver,
                                           size_t *length);

/**
 * The devices that a driver drives, in document order.
 *
 * @driver: a driver
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_device_driver_get_devices(VirdOsinfoDeviceDriver *driver,
                                                            VirdError **error);

/**
 * The type id of VirdOsinfoDeviceLink: that a product has a device.
 *
 * Returns: VIRD_TYPE_OSINFO_DEVICELINK
 * Since: 0.1
 */
VirdType vird_osinfo_devicelink_get_type(void);

/**
 * Takes another reference.
 *
 * @link: (nullable): a VirdOsinfoDeviceLink
 *
 * Returns: (transfer full) (nullable): @link itself, or NULL if it is no VirdOsinfoDeviceLink
 * Since: 0.1
 */
VirdOsinfoDeviceLink *vird_osinfo_devicelink_ref(VirdOsinfoDeviceLink *link);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @link: (nullable): a VirdOsinfoDeviceLink, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_devicelink_unref(VirdOsinfoDeviceLink *link);

/**
 * The driver that the product uses for the device.
 *
 * @link: a link
 *
 * Returns: (transfer none) (nullable): the driver, valid as long as @link; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_devicelink_get_driver(VirdOsinfoDeviceLink *link);

/**
 * The device that a link leads to.
 *
 * @link: a link
 *
 * Returns: (transfer full) (nullable): the device; NULL if @link is no VirdOsinfoDeviceLink
 * Since: 0.1
 */
VirdOsinfoDevice *vird_osinfo_devicelink_get_target(VirdOsinfoDeviceLink *link);

/**
 * Whether the product has the device; a product can say that it has not what its ancestors have.
 *
 * @link: a link
 *
 * Returns: whether it has; false if @link is no VirdOsinfoDeviceLink
 * Since: 0.1
 */
bool vird_osinfo_devicelink_is_supported(VirdOsinfoDeviceLink *link);

/**
 * A link to a device, with nothing said about it.
 *
 * @target: the device
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new link, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLink *vird_osinfo_devicelink_new(VirdOsinfoDevice *target, VirdError **error);

/**
 * The devices that the links of a list lead to, in the same order.
 *
 * @list: a list of links
 * @filter: (nullable): what the devices must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_devicelinklist_get_devices(VirdOsinfoDeviceLinkList *list,
                                                             VirdOsinfoFilter *filter,
                                                             VirdError **error);

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
 * Makes a value the only one of a key.
 *
 * Everybody who has this entity sees the change, and whoever gets it from then on. The id stays what it is.
 *
 * @entity: an entity
 * @key: the key
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_entity_set_param(VirdOsinfoEntity *entity,
                                  const char *key,
                                  const char *value,
                                  VirdError **error);

/**
 * Makes a truth the only value of a key.
 *
 * @entity: an entity
 * @key: the key
 * @value: the truth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_entity_set_param_boolean(VirdOsinfoEntity *entity,
                                          const char *key,
                                          bool value,
                                          VirdError **error);

/**
 * Makes a number the only value of a key.
 *
 * @entity: an entity
 * @key: the key
 * @value: the number
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_entity_set_param_int64(VirdOsinfoEntity *entity,
                                        const char *key,
                                        int64_t value,
                                        VirdError **error);

/**
 * Adds a value to those of a key.
 *
 * @entity: an entity
 * @key: the key
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_entity_add_param(VirdOsinfoEntity *entity,
                                  const char *key,
                                  const char *value,
                                  VirdError **error);

/**
 * Takes all values of a key away.
 *
 * @entity: an entity
 * @key: the key
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_entity_clear_param(VirdOsinfoEntity *entity, const char *key, VirdError **error);

/**
 * The type id of VirdOsinfoFilter: a condition on entities.
 *
 * Returns: VIRD_TYPE_OSINFO_FILTER
 * Since: 0.1
 */
VirdType vird_osinfo_filter_get_type(void);

/**
 * Takes another reference.
 *
 * @filter: (nullable): a VirdOsinfoFilter
 *
 * Returns: (transfer full) (nullable): @filter itself, or NULL if it is no VirdOsinfoFilter
 * Since: 0.1
 */
VirdOsinfoFilter *vird_osinfo_filter_ref(VirdOsinfoFilter *filter);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @filter: (nullable): a VirdOsinfoFilter, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_filter_unref(VirdOsinfoFilter *filter);

/**
 * A filter that lets everything pass.
 *
 * Returns: (transfer full) (nullable): a new filter
 * Since: 0.1
 */
VirdOsinfoFilter *vird_osinfo_filter_new(void);

/**
 * Requires a value of a key. Of several values that are required of one key, an entity must have all.
 *
 * @filter: a filter
 * @property: the key; "id" stands for the id
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_filter_add_constraint(VirdOsinfoFilter *filter,
                                       const char *property,
                                       const char *value,
                                       VirdError **error);

/**
 * Requires nothing of a key any more.
 *
 * @filter: a filter
 * @property: the key
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_filter_clear_constraint(VirdOsinfoFilter *filter,
                                         const char *property,
                                         VirdError **error);

/**
 * Requires nothing of any key any more.
 *
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_filter_clear_constraints(VirdOsinfoFilter *filter, VirdError **error);

/**
 * The keys of which a value is required.
 *
 * @filter: a filter
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @filter is no VirdOsinfoFilter
 * Since: 0.1
 */
char **vird_osinfo_filter_get_constraint_keys(VirdOsinfoFilter *filter,
                                              size_t *length);

/**
 * The values that are required of a key, in the order in which they were added.
 *
 * @filter: a filter
 * @property: the key
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
 * NULL, to be freed with vird_strv_free(); NULL if @filter is no VirdOsinfoFilter or @property no string
 * Since: 0.1
 */
char **vird_osinfo_filter_get_constraint_values(VirdOsinfoFilter *filter,
                                                const char *property,
                                                size_t *length);

/**
 * Whether an entity passes a filter. A filter on products or on links lets nothing else pass.
 *
 * @filter: a filter
 * @entity: an entity
 *
 * Returns: true if @entity passes; false if not, or if one of the arguments is of another class
 * Since: 0.1
 */
bool vird_osinfo_filter_matches(VirdOsinfoFilter *filter, VirdOsinfoEntity *entity);

/**
 * The type id of VirdOsinfoProductFilter: a condition on products.
 *
 * Returns: VIRD_TYPE_OSINFO_PRODUCTFILTER
 * Since: 0.1
 */
VirdType vird_osinfo_productfilter_get_type(void);

/**
 * Takes another reference.
 *
 * @filter: (nullable): a VirdOsinfoProductFilter
 *
 * Returns: (transfer full) (nullable): @filter itself, or NULL if it is no VirdOsinfoProductFilter
 * Since: 0.1
 */
VirdOsinfoProductFilter *vird_osinfo_productfilter_ref(VirdOsinfoProductFilter *filter);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @filter: (nullable): a VirdOsinfoProductFilter, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_productfilter_unref(VirdOsinfoProductFilter *filter);

/**
 * A filter that lets all products pass, and nothing else.
 *
 * Returns: (transfer full) (nullable): a new filter
 * Since: 0.1
 */
VirdOsinfoProductFilter *vird_osinfo_productfilter_new(void);

/**
 * Requires that a product directly relates to another one. Of several that are required, a product must relate to all.
 *
 * @filter: a filter
 * @relationship: a VirdOsinfoProductRelationship
 * @product: the other product
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_productfilter_add_product_constraint(VirdOsinfoProductFilter *filter,
                                                      VirdOsinfoProductRelationship relationship,
                                                      VirdOsinfoProduct *product,
                                                      VirdError **error);

/**
 * Requires nothing of one relationship any more.
 *
 * @filter: a filter
 * @relationship: a VirdOsinfoProductRelationship
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_productfilter_clear_product_constraint(VirdOsinfoProductFilter *filter,
                                                        VirdOsinfoProductRelationship relationship,
                                                        VirdError **error);

/**
 * Requires nothing of any relationship any more.
 *
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_productfilter_clear_product_constraints(VirdOsinfoProductFilter *filter,
                                                         VirdError **error);

/**
 * The products that are required in one relationship, in the order in which they were added.
 *
 * @filter: a filter
 * @relationship: a VirdOsinfoProductRelationship
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoProduct): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoProduct **vird_osinfo_productfilter_get_product_constraint_values(VirdOsinfoProductFilter *filter,
                                                                            VirdOsinfoProductRelationship relationship,
                                                                            size_t *length,
                                                                            VirdError **error);

/**
 * Requires that a product is out on a day and its vendor cares for it. Dates that are not known forbid nothing.
 *
 * @filter: a filter
 * @year: the year; 0 to require nothing of dates any more
 * @month: the month, from 1
 * @day: the day of the month, from 1
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_productfilter_add_support_date_constraint(VirdOsinfoProductFilter *filter,
                                                           uint32_t year,
                                                           uint32_t month,
                                                           uint32_t day,
                                                           VirdError **error);

/**
 * The type id of VirdOsinfoDeviceLinkFilter: a condition on links to devices.
 *
 * Returns: VIRD_TYPE_OSINFO_DEVICELINKFILTER
 * Since: 0.1
 */
VirdType vird_osinfo_devicelinkfilter_get_type(void);

/**
 * Takes another reference.
 *
 * @filter: (nullable): a VirdOsinfoDeviceLinkFilter
 *
 * Returns: (transfer full) (nullable): @filter itself, or NULL if it is no VirdOsinfoDeviceLinkFilter
 * Since: 0.1
 */
VirdOsinfoDeviceLinkFilter *vird_osinfo_devicelinkfilter_ref(VirdOsinfoDeviceLinkFilter *filter);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @filter: (nullable): a VirdOsinfoDeviceLinkFilter, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_devicelinkfilter_unref(VirdOsinfoDeviceLinkFilter *filter);

/**
 * A filter on links that lets those pass whose device passes another filter.
 *
 * @filter: (nullable): a filter on devices; NULL lets the links to all devices pass
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new filter, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkFilter *vird_osinfo_devicelinkfilter_new(VirdOsinfoFilter *filter,
                                                             VirdError **error);

/**
 * The filter that the devices of links must pass.
 *
 * @filter: a filter on links
 *
 * Returns: (transfer full) (nullable): another handle of the filter; NULL if there is none
 * Since: 0.1
 */
VirdOsinfoFilter *vird_osinfo_devicelinkfilter_get_target_filter(VirdOsinfoDeviceLinkFilter *filter);

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
 * A statement that an operating system boots from one kind of firmware on an architecture.
 *
 * @id: the id
 * @architecture: the architecture
 * @firmware_type: "bios" or "efi"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new statement, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmware *vird_osinfo_firmware_new(const char *id,
                                             const char *architecture,
                                             const char *firmware_type,
                                             VirdError **error);

/**
 * Completes a medium by what a database has for it: architecture, URL, kernel and initial RAM disk, variants, languages, whether it is live or installs, how
 * the installation goes, install scripts and the operating system. Its id becomes that of the
 * database's. What a medium says of itself stays.
 *
 * Of several that fit, one for the architecture goes before one for all architectures, a release before a system
 * without releases, then the most specific description, then the newest release.
 *
 * @db: a database
 * @media: a medium
 * @error: (out) (optional): where to put an error
 *
 * Returns: true if it was found; false if the database has none that fits, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_db_identify_media(VirdOsinfoDb *db,
                                   VirdOsinfoMedia *media,
                                   VirdError **error);

/**
 * All media of a database that a medium can be, the best first, as vird_osinfo_db_identify_media() takes it.
 *
 * @db: a database
 * @media: a medium, which stays as it is
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the media, none if nothing fits; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoMediaList *vird_osinfo_db_identify_medialist(VirdOsinfoDb *db,
                                                       VirdOsinfoMedia *media,
                                                       VirdError **error);

/**
 * The operating system that a medium carries, as vird_osinfo_db_identify_media() finds it. The medium of the database that
 * tells so is the first one of vird_osinfo_db_identify_medialist().
 *
 * @db: a database
 * @media: a medium, which stays as it is
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the operating system; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_db_guess_os_from_media(VirdOsinfoDb *db,
                                                 VirdOsinfoMedia *media,
                                                 VirdError **error);

/**
 * Completes a tree by what a database has for it: architecture, URL, variants, the operating system, and kernel, initial RAM disk and boot image where
 * the tree does not name its own. Its id becomes that of the
 * database's. What a tree says of itself stays.
 *
 * Of several that fit, one for the architecture goes before one for all architectures, a release before a system
 * without releases, then the most specific description, then the newest release.
 *
 * @db: a database
 * @tree: a tree
 * @error: (out) (optional): where to put an error
 *
 * Returns: true if it was found; false if the database has none that fits, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_db_identify_tree(VirdOsinfoDb *db,
                                  VirdOsinfoTree *tree,
                                  VirdError **error);

/**
 * All trees of a database that a tree can be, the best first, as vird_osinfo_db_identify_tree() takes it.
 *
 * @db: a database
 * @tree: a tree, which stays as it is
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the trees, none if nothing fits; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoTreeList *vird_osinfo_db_identify_treelist(VirdOsinfoDb *db,
                                                     VirdOsinfoTree *tree,
                                                     VirdError **error);

/**
 * The operating system that a tree holds, as vird_osinfo_db_identify_tree() finds it. The tree of the database that
 * tells so is the first one of vird_osinfo_db_identify_treelist().
 *
 * @db: a database
 * @tree: a tree, which stays as it is
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the operating system; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_db_guess_os_from_tree(VirdOsinfoDb *db,
                                                VirdOsinfoTree *tree,
                                                VirdError **error);

/**
 * The type id of VirdOsinfoImage: a disk image with an operating system installed.
 *
 * Returns: VIRD_TYPE_OSINFO_IMAGE
 * Since: 0.1
 */
VirdType vird_osinfo_image_get_type(void);

/**
 * Takes another reference.
 *
 * @image: (nullable): a VirdOsinfoImage
 *
 * Returns: (transfer full) (nullable): @image itself, or NULL if it is no VirdOsinfoImage
 * Since: 0.1
 */
VirdOsinfoImage *vird_osinfo_image_ref(VirdOsinfoImage *image);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @image: (nullable): a VirdOsinfoImage, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_image_unref(VirdOsinfoImage *image);

/**
 * An image of which only architecture and format are known.
 *
 * @id: its id
 * @architecture: (nullable): the architecture, or NULL
 * @format: (nullable): the format, such as "qcow2", or NULL
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new image, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoImage *vird_osinfo_image_new(const char *id,
                                       const char *architecture,
                                       const char *format,
                                       VirdError **error);

/**
 * The architecture of what an image holds.
 *
 * @image: an image
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @image; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_image_get_architecture(VirdOsinfoImage *image);

/**
 * The format of an image: "qcow2", "raw", "vmdk", ...
 *
 * @image: an image
 *
 * Returns: (transfer none) (nullable): the format, valid as long as @image; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_image_get_format(VirdOsinfoImage *image);

/**
 * Where an image can be had.
 *
 * @image: an image
 *
 * Returns: (transfer none) (nullable): the place, valid as long as @image; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_image_get_url(VirdOsinfoImage *image);

/**
 * Whether an image is made ready by cloud-init when it first starts.
 *
 * @image: an image
 *
 * Returns: true if it is
 * Since: 0.1
 */
bool vird_osinfo_image_get_cloud_init(VirdOsinfoImage *image);

/**
 * The operating system that an image belongs to.
 *
 * @image: an image
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the operating system; NULL if it is not known, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_image_get_os(VirdOsinfoImage *image,
                                       VirdError **error);

/**
 * Those variants of its operating system that an image holds, in the order in which it names them.
 *
 * @image: an image
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the variants, none if the operating system is not known; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_image_get_os_variants(VirdOsinfoImage *image,
                                                           VirdError **error);

/**
 * Says which operating system an image belongs to.
 *
 * @image: an image
 * @os: the operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_image_set_os(VirdOsinfoImage *image, VirdOsinfoOs *os, VirdError **error);

/**
 * The type id of VirdOsinfoInstallConfig: what the person who installs wants: names, passwords, language, disks.
 *
 * Returns: VIRD_TYPE_OSINFO_INSTALL_CONFIG
 * Since: 0.1
 */
VirdType vird_osinfo_install_config_get_type(void);

/**
 * Takes another reference.
 *
 * @config: (nullable): a VirdOsinfoInstallConfig
 *
 * Returns: (transfer full) (nullable): @config itself, or NULL if it is no VirdOsinfoInstallConfig
 * Since: 0.1
 */
VirdOsinfoInstallConfig *vird_osinfo_install_config_ref(VirdOsinfoInstallConfig *config);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @config: (nullable): a VirdOsinfoInstallConfig, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_install_config_unref(VirdOsinfoInstallConfig *config);

/**
 * A configuration with a language, a keyboard, a time zone and a made-up password for the administrator.
 *
 * @id: its id
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new configuration, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfig *vird_osinfo_install_config_new(const char *id,
                                                        VirdError **error);

/**
 * Sets a value that has no function of its own, for scripts that know its name. vird_osinfo_entity_get_param_value()
 * tells it.
 *
 * @config: a configuration
 * @name: the name of the value
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_value(VirdOsinfoInstallConfig *config,
                                          const char *name,
                                          const char *value,
                                          VirdError **error);

/**
 * The architecture of the machine, such as "x86_64".
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_hardware_arch(VirdOsinfoInstallConfig *config);

/**
 * The time zone, such as "Europe/Berlin".
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the time zone, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_l10n_timezone(VirdOsinfoInstallConfig *config);

/**
 * The language, such as "de_DE".
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the language, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_l10n_language(VirdOsinfoInstallConfig *config);

/**
 * The layout of the keyboard, such as "de_DE".
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the layout, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_l10n_keyboard(VirdOsinfoInstallConfig *config);

/**
 * The password of the administrator.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the password, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_admin_password(VirdOsinfoInstallConfig *config);

/**
 * The password of the user.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the password, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_user_password(VirdOsinfoInstallConfig *config);

/**
 * The name that the user logs in with.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_user_login(VirdOsinfoInstallConfig *config);

/**
 * The full name of the user.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_user_realname(VirdOsinfoInstallConfig *config);

/**
 * The name under which the installation is registered.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_reg_login(VirdOsinfoInstallConfig *config);

/**
 * The password with which the installation is registered.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the password, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_reg_password(VirdOsinfoInstallConfig *config);

/**
 * The product key.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the key, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_reg_product_key(VirdOsinfoInstallConfig *config);

/**
 * The name of the machine in the network.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_hostname(VirdOsinfoInstallConfig *config);

/**
 * The disk to install on, as the installer calls it.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_target_disk(VirdOsinfoInstallConfig *config);

/**
 * The disk that the script is on, as the installer calls it.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_script_disk(VirdOsinfoInstallConfig *config);

/**
 * Where the picture of the user is on its disk.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_avatar_location(VirdOsinfoInstallConfig *config);

/**
 * The disk that the picture of the user is on, as the installer calls it.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_avatar_disk(VirdOsinfoInstallConfig *config);

/**
 * The disk with drivers that the installer needs for itself, as it calls it.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_pre_install_drivers_disk(VirdOsinfoInstallConfig *config);

/**
 * Where the drivers that the installer needs for itself are on their disk.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_pre_install_drivers_location(VirdOsinfoInstallConfig *config);

/**
 * The disk with drivers that are installed in the end, as the installer calls it.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_post_install_drivers_disk(VirdOsinfoInstallConfig *config);

/**
 * Where the drivers that are installed in the end are on their disk.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_post_install_drivers_location(VirdOsinfoInstallConfig *config);

/**
 * Where the installer takes from what it installs.
 *
 * @config: a configuration
 *
 * Returns: (transfer none) (nullable): the URL, valid as long as @config; NULL if it is not set
 * Since: 0.1
 */
const char *vird_osinfo_install_config_get_installation_url(VirdOsinfoInstallConfig *config);

/**
 * Whether the user is logged in without a password.
 *
 * @config: a configuration
 *
 * Returns: whether it is so; false if it is not set
 * Since: 0.1
 */
bool vird_osinfo_install_config_get_user_autologin(VirdOsinfoInstallConfig *config);

/**
 * Whether the user is an administrator.
 *
 * @config: a configuration
 *
 * Returns: whether it is so; false if it is not set
 * Since: 0.1
 */
bool vird_osinfo_install_config_get_user_administrator(VirdOsinfoInstallConfig *config);

/**
 * Whether unsigned drivers are refused.
 *
 * @config: a configuration
 *
 * Returns: whether it is so; true if it is not set
 * Since: 0.1
 */
bool vird_osinfo_install_config_get_driver_signing(VirdOsinfoInstallConfig *config);

/**
 * The type id of VirdOsinfoInstallConfigParam: something that an install script can be told.
 *
 * Returns: VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAM
 * Since: 0.1
 */
VirdType vird_osinfo_install_config_param_get_type(void);

/**
 * Takes another reference.
 *
 * @param: (nullable): a VirdOsinfoInstallConfigParam
 *
 * Returns: (transfer full) (nullable): @param itself, or NULL if it is no VirdOsinfoInstallConfigParam
 * Since: 0.1
 */
VirdOsinfoInstallConfigParam *vird_osinfo_install_config_param_ref(VirdOsinfoInstallConfigParam *param);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @param: (nullable): a VirdOsinfoInstallConfigParam, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_install_config_param_unref(VirdOsinfoInstallConfigParam *param);

/**
 * A parameter of a name.
 *
 * @name: the name, which is also its id
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new parameter, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfigParam *vird_osinfo_install_config_param_new(const char *name,
                                                                   VirdError **error);

/**
 * The name of the value in a VirdOsinfoInstallConfig.
 *
 * @param: a parameter
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @param; NULL if @param is no
 * VirdOsinfoInstallConfigParam
 * Since: 0.1
 */
const char *vird_osinfo_install_config_param_get_name(VirdOsinfoInstallConfigParam *param);

/**
 * Whether a script needs to be told.
 *
 * @param: a parameter
 *
 * Returns: a VirdOsinfoInstallConfigParamPolicy; VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_OPTIONAL if @param does not
 * say
 * Since: 0.1
 */
VirdOsinfoInstallConfigParamPolicy vird_osinfo_install_config_param_get_policy(VirdOsinfoInstallConfigParam *param);

/**
 * Whether a script cannot do without it.
 *
 * @param: a parameter
 *
 * Returns: whether it is so; false if @param is no VirdOsinfoInstallConfigParam
 * Since: 0.1
 */
bool vird_osinfo_install_config_param_is_required(VirdOsinfoInstallConfigParam *param);

/**
 * Whether a script can do without it.
 *
 * @param: a parameter
 *
 * Returns: whether it is so; false if @param is no VirdOsinfoInstallConfigParam
 * Since: 0.1
 */
bool vird_osinfo_install_config_param_is_optional(VirdOsinfoInstallConfigParam *param);

/**
 * The table that translates values into what the installer calls them.
 *
 * @param: a parameter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the table; NULL if there is none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDatamap *vird_osinfo_install_config_param_get_value_map(VirdOsinfoInstallConfigParam *param,
                                                                  VirdError **error);

/**
 * Puts a table in the place of the one that translates values. The script that the parameter is of uses it too.
 *
 * @param: a parameter
 * @datamap: (nullable): the table; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_param_set_value_map(VirdOsinfoInstallConfigParam *param,
                                                    VirdOsinfoDatamap *datamap,
                                                    VirdError **error);

/**
 * Sets the architecture of the machine, such as "x86_64".
 *
 * @config: a configuration
 * @arch: the architecture
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_hardware_arch(VirdOsinfoInstallConfig *config,
                                                  const char *arch,
                                                  VirdError **error);

/**
 * Sets the time zone, such as "Europe/Berlin".
 *
 * @config: a configuration
 * @tz: the time zone
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_l10n_timezone(VirdOsinfoInstallConfig *config,
                                                  const char *tz,
                                                  VirdError **error);

/**
 * Sets the language, such as "de_DE".
 *
 * @config: a configuration
 * @language: the language
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_l10n_language(VirdOsinfoInstallConfig *config,
                                                  const char *language,
                                                  VirdError **error);

/**
 * Sets the layout of the keyboard, such as "de_DE".
 *
 * @config: a configuration
 * @keyboard: the layout
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_l10n_keyboard(VirdOsinfoInstallConfig *config,
                                                  const char *keyboard,
                                                  VirdError **error);

/**
 * Sets the password of the administrator.
 *
 * @config: a configuration
 * @password: the password
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_admin_password(VirdOsinfoInstallConfig *config,
                                                   const char *password,
                                                   VirdError **error);

/**
 * Sets the password of the user.
 *
 * @config: a configuration
 * @password: the password
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_user_password(VirdOsinfoInstallConfig *config,
                                                  const char *password,
                                                  VirdError **error);

/**
 * Sets the name that the user logs in with.
 *
 * @config: a configuration
 * @username: the name
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_user_login(VirdOsinfoInstallConfig *config,
                                               const char *username,
                                               VirdError **error);

/**
 * Sets the full name of the user.
 *
 * @config: a configuration
 * @name: the name
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_user_realname(VirdOsinfoInstallConfig *config,
                                                  const char *name,
                                                  VirdError **error);

/**
 * Sets the name under which the installation is registered.
 *
 * @config: a configuration
 * @name: the name
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_reg_login(VirdOsinfoInstallConfig *config,
                                              const char *name,
                                              VirdError **error);

/**
 * Sets the password with which the installation is registered.
 *
 * @config: a configuration
 * @password: the password
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_reg_password(VirdOsinfoInstallConfig *config,
                                                 const char *password,
                                                 VirdError **error);

/**
 * Sets the product key.
 *
 * @config: a configuration
 * @key: the key
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_reg_product_key(VirdOsinfoInstallConfig *config,
                                                    const char *key,
                                                    VirdError **error);

/**
 * Sets the name of the machine in the network.
 *
 * @config: a configuration
 * @hostname: the name
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_hostname(VirdOsinfoInstallConfig *config,
                                             const char *hostname,
                                             VirdError **error);

/**
 * Sets the disk to install on, as the installer calls it.
 *
 * @config: a configuration
 * @disk: the disk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_target_disk(VirdOsinfoInstallConfig *config,
                                                const char *disk,
                                                VirdError **error);

/**
 * Sets the disk that the script is on, as the installer calls it.
 *
 * @config: a configuration
 * @disk: the disk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_script_disk(VirdOsinfoInstallConfig *config,
                                                const char *disk,
                                                VirdError **error);

/**
 * Sets where the picture of the user is on its disk.
 *
 * @config: a configuration
 * @location: the path
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_avatar_location(VirdOsinfoInstallConfig *config,
                                                    const char *location,
                                                    VirdError **error);

/**
 * Sets the disk that the picture of the user is on, as the installer calls it.
 *
 * @config: a configuration
 * @disk: the disk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_avatar_disk(VirdOsinfoInstallConfig *config,
                                                const char *disk,
                                                VirdError **error);

/**
 * Sets the disk with drivers that the installer needs for itself, as it calls it.
 *
 * @config: a configuration
 * @disk: the disk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_pre_install_drivers_disk(VirdOsinfoInstallConfig *config,
                                                             const char *disk,
                                                             VirdError **error);

/**
 * Sets where the drivers that the installer needs for itself are on their disk.
 *
 * @config: a configuration
 * @location: the path
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_pre_install_drivers_location(VirdOsinfoInstallConfig *config,
                                                                 const char *location,
                                                                 VirdError **error);

/**
 * Sets the disk with drivers that are installed in the end, as the installer calls it.
 *
 * @config: a configuration
 * @disk: the disk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_post_install_drivers_disk(VirdOsinfoInstallConfig *config,
                                                              const char *disk,
                                                              VirdError **error);

/**
 * Sets where the drivers that are installed in the end are on their disk.
 *
 * @config: a configuration
 * @location: the path
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_post_install_drivers_location(VirdOsinfoInstallConfig *config,
                                                                  const char *location,
                                                                  VirdError **error);

/**
 * Sets where the installer takes from what it installs.
 *
 * @config: a configuration
 * @url: the URL
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_installation_url(VirdOsinfoInstallConfig *config,
                                                     const char *url,
                                                     VirdError **error);

/**
 * Sets whether the user is logged in without a password.
 *
 * @config: a configuration
 * @autologin: whether it is so
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_user_autologin(VirdOsinfoInstallConfig *config,
                                                   bool autologin,
                                                   VirdError **error);

/**
 * Sets whether the user is an administrator.
 *
 * @config: a configuration
 * @admin: whether it is so
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_user_administrator(VirdOsinfoInstallConfig *config,
                                                       bool admin,
                                                       VirdError **error);

/**
 * Sets whether unsigned drivers are refused.
 *
 * @config: a configuration
 * @signing: whether it is so
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_config_set_driver_signing(VirdOsinfoInstallConfig *config,
                                                   bool signing,
                                                   VirdError **error);

/**
 * The type id of VirdOsinfoInstallScript: a script that answers the questions of an installer.
 *
 * Returns: VIRD_TYPE_OSINFO_INSTALL_SCRIPT
 * Since: 0.1
 */
VirdType vird_osinfo_install_script_get_type(void);

/**
 * Takes another reference.
 *
 * @script: (nullable): a VirdOsinfoInstallScript
 *
 * Returns: (transfer full) (nullable): @script itself, or NULL if it is no VirdOsinfoInstallScript
 * Since: 0.1
 */
VirdOsinfoInstallScript *vird_osinfo_install_script_ref(VirdOsinfoInstallScript *script);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @script: (nullable): a VirdOsinfoInstallScript, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_install_script_unref(VirdOsinfoInstallScript *script);

/**
 * A script that has nothing but its id.
 *
 * @id: its id
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new script, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScript *vird_osinfo_install_script_new(const char *id, VirdError **error);

/**
 * A script that is made by an XSLT stylesheet.
 *
 * @id: its id
 * @profile: what it is for, such as "desktop"
 * @template_data: the stylesheet
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new script, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScript *vird_osinfo_install_script_new_data(const char *id,
                                                             const char *profile,
                                                             const char *template_data,
                                                             VirdError **error);

/**
 * A script that is made by an XSLT stylesheet in a file. It is read when the script is made.
 *
 * @id: its id
 * @profile: what it is for, such as "desktop"
 * @template_uri: where the stylesheet is: a "file" URI, or a path; one that is not absolute is below the database
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new script, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScript *vird_osinfo_install_script_new_uri(const char *id,
                                                            const char *profile,
                                                            const char *template_uri,
                                                            VirdError **error);

/**
 * What a script is for: "desktop", "jeos" (just enough of an operating system), ...
 *
 * @script: a script
 *
 * Returns: (transfer none) (nullable): the profile, valid as long as @script; NULL if @script does not say
 * Since: 0.1
 */
const char *vird_osinfo_install_script_get_profile(VirdOsinfoInstallScript *script);

/**
 * The XSLT stylesheet that a script is made by.
 *
 * @script: a script
 *
 * Returns: (transfer none) (nullable): the stylesheet, valid as long as @script; NULL if @script does not say
 * Since: 0.1
 */
const char *vird_osinfo_install_script_get_template_data(VirdOsinfoInstallScript *script);

/**
 * Where the stylesheet of a script is, if it is not in the database itself.
 *
 * @script: a script
 *
 * Returns: (transfer none) (nullable): the place, valid as long as @script; NULL if @script does not say
 * Since: 0.1
 */
const char *vird_osinfo_install_script_get_template_uri(VirdOsinfoInstallScript *script);

/**
 * What a product key looks like: "@" is any character, "%" a letter, "#" a digit, "$" one of both, others are
 * themselves.
 *
 * @script: a script
 *
 * Returns: (transfer none) (nullable): the format, valid as long as @script; NULL if @script does not say
 * Since: 0.1
 */
const char *vird_osinfo_install_script_get_product_key_format(VirdOsinfoInstallScript *script);

/**
 * The name of the file that the installer looks for.
 *
 * @script: a script
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @script; NULL if @script does not say
 * Since: 0.1
 */
const char *vird_osinfo_install_script_get_expected_filename(VirdOsinfoInstallScript *script);

/**
 * What goes in front of the name of the file that is written.
 *
 * @script: a script
 *
 * Returns: (transfer none) (nullable): the prefix, valid as long as @script; NULL if there is none
 * Since: 0.1
 */
const char *vird_osinfo_install_script_get_output_prefix(VirdOsinfoInstallScript *script);

/**
 * Says what goes in front of the name of the file, so that scripts for several machines can lie in one directory.
 *
 * It is said for everybody who has this script or gets it from its database from then on.
 *
 * @script: a script
 * @prefix: (nullable): the prefix; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_script_set_output_prefix(VirdOsinfoInstallScript *script,
                                                  const char *prefix,
                                                  VirdError **error);

/**
 * The name of the file that is written: the prefix, "-", and the name that the installer looks for.
 *
 * @script: a script
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @script; NULL if @script does not say
 * Since: 0.1
 */
const char *vird_osinfo_install_script_get_output_filename(VirdOsinfoInstallScript *script);

/**
 * Whether the installer has to reach the Internet.
 *
 * @script: a script
 *
 * Returns: whether it is so; false if @script does not say
 * Since: 0.1
 */
bool vird_osinfo_install_script_get_needs_internet(VirdOsinfoInstallScript *script);

/**
 * Whether a script can give the installer drivers that it needs for itself.
 *
 * @script: a script
 *
 * Returns: whether it is so; false if @script does not say
 * Since: 0.1
 */
bool vird_osinfo_install_script_get_can_pre_install_drivers(VirdOsinfoInstallScript *script);

/**
 * Whether a script can install drivers in the end.
 *
 * @script: a script
 *
 * Returns: whether it is so; false if @script does not say
 * Since: 0.1
 */
bool vird_osinfo_install_script_get_can_post_install_drivers(VirdOsinfoInstallScript *script);

/**
 * Whether drivers for the installer must be signed.
 *
 * @script: a script
 *
 * Returns: a VirdOsinfoDeviceDriverSigningReq; VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_NONE if @script does not say
 * Since: 0.1
 */
VirdOsinfoDeviceDriverSigningReq vird_osinfo_install_script_get_pre_install_drivers_signing_req(VirdOsinfoInstallScript *script);

/**
 * Whether drivers that are installed in the end must be signed.
 *
 * @script: a script
 *
 * Returns: a VirdOsinfoDeviceDriverSigningReq; VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_NONE if @script does not say
 * Since: 0.1
 */
VirdOsinfoDeviceDriverSigningReq vird_osinfo_install_script_get_post_install_drivers_signing_req(VirdOsinfoInstallScript *script);

/**
 * How paths are written in a script.
 *
 * @script: a script
 *
 * Returns: a VirdOsinfoPathFormat; VIRD_OSINFO_PATH_FORMAT_UNIX if @script does not say
 * Since: 0.1
 */
VirdOsinfoPathFormat vird_osinfo_install_script_get_path_format(VirdOsinfoInstallScript *script);

/**
 * The ways in which a script can get to the installer.
 *
 * @script: a script
 *
 * Returns: a sum of VirdOsinfoInstallScriptInjectionMethod; 0 if @script is no VirdOsinfoInstallScript
 * Since: 0.1
 */
uint32_t vird_osinfo_install_script_get_injection_methods(VirdOsinfoInstallScript *script);

/**
 * How a script gets to the installer: the way that was chosen; else on a disk, or else in the initial RAM disk, if
 * that can be. A disk is also the answer if neither can be.
 *
 * @script: a script
 *
 * Returns: a VirdOsinfoInstallScriptInjectionMethod
 * Since: 0.1
 */
VirdOsinfoInstallScriptInjectionMethod vird_osinfo_install_script_get_preferred_injection_method(VirdOsinfoInstallScript *script);

/**
 * Chooses how a script gets to the installer; of several ways the one with the lowest number. Scripts may look
 * different for it.
 *
 * It is chosen for everybody who has this script or gets it from its database from then on.
 *
 * @script: a script
 * @method: the way
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_script_set_preferred_injection_method(VirdOsinfoInstallScript *script,
                                                               VirdOsinfoInstallScriptInjectionMethod method,
                                                               VirdError **error);

/**
 * Where the installer takes from what it installs.
 *
 * @script: a script
 *
 * Returns: a VirdOsinfoInstallScriptInstallationSource; VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_MEDIA if it is
 * not set
 * Since: 0.1
 */
VirdOsinfoInstallScriptInstallationSource vird_osinfo_install_script_get_installation_source(VirdOsinfoInstallScript *script);

/**
 * Says where the installer takes from what it installs. Scripts may look different for it.
 *
 * It is said for everybody who has this script or gets it from its database from then on.
 *
 * @script: a script
 * @source: the source
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_install_script_set_installation_source(VirdOsinfoInstallScript *script,
                                                        VirdOsinfoInstallScriptInstallationSource source,
                                                        VirdError **error);

/**
 * What the picture of the user has to be like.
 *
 * @script: a script
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the format; NULL if @script uses no picture, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoAvatarFormat *vird_osinfo_install_script_get_avatar_format(VirdOsinfoInstallScript *script,
                                                                     VirdError **error);

/**
 * The install script of an id.
 *
 * @db: a database
 * @id: the id
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a script; NULL if the database has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_IO
 * Since: 0.1
 */
VirdOsinfoInstallScript *vird_osinfo_db_get_install_script(VirdOsinfoDb *db,
                                                           const char *id,
                                                           VirdError **error);

/**
 * All install scripts, by id.
 *
 * @db: a database
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_db_get_install_script_list(VirdOsinfoDb *db,
                                                                    VirdError **error);

/**
 * The scripts that can install an operating system, in document order.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_os_get_install_script_list(VirdOsinfoOs *os,
                                                                    VirdError **error);

/**
 * The first script that can install an operating system and has a profile.
 *
 * @os: an operating system
 * @profile: the profile, such as "jeos" or "desktop"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the script; NULL if there is none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScript *vird_osinfo_os_find_install_script(VirdOsinfoOs *os,
                                                            const char *profile,
                                                            VirdError **error);

/**
 * The scripts that are for a medium rather than for its operating system, in document order.
 *
 * @media: a medium
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_media_get_install_script_list(VirdOsinfoMedia *media,
                                                                       VirdError **error);

/**
 * The text of a script for an operating system. Values that the script requires must be in the configuration. libxslt
 * is needed for it; where it is not installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @os: the operating system that is installed
 * @config: the wishes of the person who installs
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the text, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate(VirdOsinfoInstallScript *script,
                                          VirdOsinfoOs *os,
                                          VirdOsinfoInstallConfig *config,
                                          VirdError **error);

/**
 * Writes a script for an operating system into a directory, under the name that
 * vird_osinfo_install_script_get_output_filename() tells. A file of that name is replaced in one step. It may hold
 * passwords: who can read it depends on the umask and the directory. libxslt is needed for it; where it is not
 * installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @os: the operating system that is installed
 * @config: the wishes of the person who installs
 * @output_dir: path of the directory
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the path of the file, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate_output(VirdOsinfoInstallScript *script,
                                                 VirdOsinfoOs *os,
                                                 VirdOsinfoInstallConfig *config,
                                                 const char *output_dir,
                                                 VirdError **error);

/**
 * What the kernel of the installer must be told to find a script for an operating system; empty if it need not be told
 * anything, and for installers without a kernel to tell. libxslt is needed for it; where it is not installed, the
 * error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @os: the operating system that is installed
 * @config: the wishes of the person who installs
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the command line, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate_command_line(VirdOsinfoInstallScript *script,
                                                       VirdOsinfoOs *os,
                                                       VirdOsinfoInstallConfig *config,
                                                       VirdError **error);

/**
 * The text of a script for what a medium carries. Values that the script requires must be in the configuration.
 * libxslt is needed for it; where it is not installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @media: the medium that is installed from; its operating system must be known
 * @config: the wishes of the person who installs
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the text, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate_for_media(VirdOsinfoInstallScript *script,
                                                    VirdOsinfoMedia *media,
                                                    VirdOsinfoInstallConfig *config,
                                                    VirdError **error);

/**
 * Writes a script for what a medium carries into a directory, under the name that
 * vird_osinfo_install_script_get_output_filename() tells. A file of that name is replaced in one step. It may hold
 * passwords: who can read it depends on the umask and the directory. libxslt is needed for it; where it is not
 * installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @media: the medium that is installed from; its operating system must be known
 * @config: the wishes of the person who installs
 * @output_dir: path of the directory
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the path of the file, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate_output_for_media(VirdOsinfoInstallScript *script,
                                                           VirdOsinfoMedia *media,
                                                           VirdOsinfoInstallConfig *config,
                                                           const char *output_dir,
                                                           VirdError **error);

/**
 * What the kernel of the installer must be told to find a script for what a medium carries; empty if it need not be
 * told anything, and for installers without a kernel to tell. libxslt is needed for it; where it is not installed, the
 * error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @media: the medium that is installed from; its operating system must be known
 * @config: the wishes of the person who installs
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the command line, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate_command_line_for_media(VirdOsinfoInstallScript *script,
                                                                 VirdOsinfoMedia *media,
                                                                 VirdOsinfoInstallConfig *config,
                                                                 VirdError **error);

/**
 * The text of a script for what a tree holds. Values that the script requires must be in the configuration. libxslt is
 * needed for it; where it is not installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @tree: the tree that is installed from; its operating system must be known
 * @config: the wishes of the person who installs
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the text, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate_for_tree(VirdOsinfoInstallScript *script,
                                                   VirdOsinfoTree *tree,
                                                   VirdOsinfoInstallConfig *config,
                                                   VirdError **error);

/**
 * Writes a script for what a tree holds into a directory, under the name that
 * vird_osinfo_install_script_get_output_filename() tells. A file of that name is replaced in one step. It may hold
 * passwords: who can read it depends on the umask and the directory. libxslt is needed for it; where it is not
 * installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @tree: the tree that is installed from; its operating system must be known
 * @config: the wishes of the person who installs
 * @output_dir: path of the directory
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the path of the file, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate_output_for_tree(VirdOsinfoInstallScript *script,
                                                          VirdOsinfoTree *tree,
                                                          VirdOsinfoInstallConfig *config,
                                                          const char *output_dir,
                                                          VirdError **error);

/**
 * What the kernel of the installer must be told to find a script for what a tree holds; empty if it need not be told
 * anything, and for installers without a kernel to tell. libxslt is needed for it; where it is not installed, the
 * error is VIRD_ERROR_UNSUPPORTED and says so.
 *
 * @script: a script
 * @tree: the tree that is installed from; its operating system must be known
 * @config: the wishes of the person who installs
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the command line, to be freed with vird_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_IO
 * Since: 0.1
 */
char *vird_osinfo_install_script_generate_command_line_for_tree(VirdOsinfoInstallScript *script,
                                                                VirdOsinfoTree *tree,
                                                                VirdOsinfoInstallConfig *config,
                                                                VirdError **error);

/**
 * What a script wants to be told, in document order.
 *
 * @script: a script
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfigParamList *vird_osinfo_install_script_get_config_params(VirdOsinfoInstallScript *script,
                                                                               VirdError **error);

/**
 * What a script wants to be told, as vird_osinfo_install_script_get_config_params() has it.
 *
 * @script: a script
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoInstallConfigParam): an array that
 * ends with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfigParam **vird_osinfo_install_script_get_config_param_list(VirdOsinfoInstallScript *script,
                                                                                size_t *length,
                                                                                VirdError **error);

/**
 * What a script wants to be told under a name.
 *
 * @script: a script
 * @name: the name
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the parameter; NULL if @script has none of that name, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfigParam *vird_osinfo_install_script_get_config_param(VirdOsinfoInstallScript *script,
                                                                          const char *name,
                                                                          VirdError **error);

/**
 * Whether a script wants to be told under the name of a parameter.
 *
 * @script: a script
 * @param: a parameter
 *
 * Returns: whether it does; false if one of the arguments is of another class
 * Since: 0.1
 */
bool vird_osinfo_install_script_has_config_param(VirdOsinfoInstallScript *script,
                                                 VirdOsinfoInstallConfigParam *param);

/**
 * Whether a script wants to be told under a name.
 *
 * @script: a script
 * @name: the name
 *
 * Returns: whether it does; false if @script is no VirdOsinfoInstallScript
 * Since: 0.1
 */
bool vird_osinfo_install_script_has_config_param_name(VirdOsinfoInstallScript *script,
                                                      const char *name);

/**
 * The type id of VirdOsinfoList: entities in order, each id once.
 *
 * Returns: VIRD_TYPE_OSINFO_LIST
 * Since: 0.1
 */
VirdType vird_osinfo_list_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoList
 * Since: 0.1
 */
VirdOsinfoList *vird_osinfo_list_ref(VirdOsinfoList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoList, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_list_unref(VirdOsinfoList *list);

/**
 * The class of what a list holds.
 *
 * @list: a list
 *
 * Returns: a type id, such as VIRD_TYPE_OSINFO_DEVICE; 0 if @list is no VirdOsinfoList
 * Since: 0.1
 */
VirdType vird_osinfo_list_get_element_type(VirdOsinfoList *list);

/**
 * How many items a list has.
 *
 * @list: a list
 *
 * Returns: the number of items; 0 if @list is no VirdOsinfoList
 * Since: 0.1
 */
size_t vird_osinfo_list_get_length(VirdOsinfoList *list);

/**
 * The item at a place.
 *
 * @list: a list
 * @index: the place, from 0
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the item, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND
 * Since: 0.1
 */
VirdOsinfoEntity *vird_osinfo_list_get_nth(VirdOsinfoList *list, size_t index, VirdError **error);

/**
 * All items of a list, in its order.
 *
 * @list: a list
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoEntity): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoEntity **vird_osinfo_list_get_elements(VirdOsinfoList *list,
                                                 size_t *length,
                                                 VirdError **error);

/**
 * The item of an id.
 *
 * @list: a list
 * @id: the id
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the item; NULL if the list has none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoEntity *vird_osinfo_list_find_by_id(VirdOsinfoList *list,
                                              const char *id,
                                              VirdError **error);

/**
 * Puts an entity at the end of a list. One with the same id goes from its place.
 *
 * @list: a list
 * @entity: an entity of the class that the list holds
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_list_add(VirdOsinfoList *list, VirdOsinfoEntity *entity, VirdError **error);

/**
 * Puts all items of another list at the end of a list, one by one, as vird_osinfo_list_add() does.
 *
 * @list: a list
 * @source: the list whose items are added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_list_add_all(VirdOsinfoList *list, VirdOsinfoList *source, VirdError **error);

/**
 * Puts those items of another list at the end of a list that pass a filter.
 *
 * @list: a list
 * @source: the list whose items are added
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_list_add_filtered(VirdOsinfoList *list,
                                   VirdOsinfoList *source,
                                   VirdOsinfoFilter *filter,
                                   VirdError **error);

/**
 * Puts those items of one list at the end of a list whose ids are in another list too.
 *
 * @list: a list
 * @source_one: the list whose items are added
 * @source_two: the list that decides which
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_list_add_intersection(VirdOsinfoList *list,
                                       VirdOsinfoList *source_one,
                                       VirdOsinfoList *source_two,
                                       VirdError **error);

/**
 * Puts the items of one list at the end of a list, then those of another one whose ids are not in the first.
 *
 * @list: a list
 * @source_one: a list whose items are added
 * @source_two: a list whose items are added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_list_add_union(VirdOsinfoList *list,
                                VirdOsinfoList *source_one,
                                VirdOsinfoList *source_two,
                                VirdError **error);

/**
 * A list of the same class with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoList *vird_osinfo_list_new_copy(VirdOsinfoList *source, VirdError **error);

/**
 * A list of the same class with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoList *vird_osinfo_list_new_filtered(VirdOsinfoList *source,
                                              VirdOsinfoFilter *filter,
                                              VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list of the same class
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoList *vird_osinfo_list_new_intersection(VirdOsinfoList *source_one,
                                                  VirdOsinfoList *source_two,
                                                  VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list
 * @source_two: a list of the same class
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoList *vird_osinfo_list_new_union(VirdOsinfoList *source_one,
                                           VirdOsinfoList *source_two,
                                           VirdError **error);

/**
 * The type id of VirdOsinfoLoader: what puts a database together.
 *
 * Returns: VIRD_TYPE_OSINFO_LOADER
 * Since: 0.1
 */
VirdType vird_osinfo_loader_get_type(void);

/**
 * Takes another reference.
 *
 * @loader: (nullable): a VirdOsinfoLoader
 *
 * Returns: (transfer full) (nullable): @loader itself, or NULL if it is no VirdOsinfoLoader
 * Since: 0.1
 */
VirdOsinfoLoader *vird_osinfo_loader_ref(VirdOsinfoLoader *loader);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @loader: (nullable): a VirdOsinfoLoader, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_loader_unref(VirdOsinfoLoader *loader);

/**
 * A loader with an empty database.
 *
 * Returns: (transfer full) (nullable): a new loader
 * Since: 0.1
 */
VirdOsinfoLoader *vird_osinfo_loader_new(void);

/**
 * The database of a loader. It may outlive the loader, and sees what is loaded later too.
 *
 * @loader: a loader
 *
 * Returns: (transfer full) (nullable): the database; NULL if @loader is no VirdOsinfoLoader
 * Since: 0.1
 */
VirdOsinfoDb *vird_osinfo_loader_get_db(VirdOsinfoLoader *loader);

/**
 * Loads the database of this machine: what the distribution installed (the built-in database where nothing is),
 * what administrator and user have put beside it, and the lists of PCI and USB ids.
 *
 * @loader: a loader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
bool vird_osinfo_loader_process_default_path(VirdOsinfoLoader *loader,
                                             VirdError **error);

/**
 * Loads what the distribution installed, and the lists of PCI and USB ids.
 *
 * @loader: a loader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
bool vird_osinfo_loader_process_system_path(VirdOsinfoLoader *loader,
                                            VirdError **error);

/**
 * Loads what the administrator has put beside the installed database, if anything.
 *
 * @loader: a loader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
bool vird_osinfo_loader_process_local_path(VirdOsinfoLoader *loader,
                                           VirdError **error);

/**
 * Loads what the user has put beside the installed database, if anything.
 *
 * @loader: a loader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
bool vird_osinfo_loader_process_user_path(VirdOsinfoLoader *loader,
                                          VirdError **error);

/**
 * Loads the database in a directory, or what one file says.
 *
 * @loader: a loader
 * @path: a directory that holds "os", "platform" and "device", or a file whose name ends in ".xml"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
bool vird_osinfo_loader_process_path(VirdOsinfoLoader *loader,
                                     const char *path,
                                     VirdError **error);

/**
 * Loads the database in a directory, or what one file says, by its URI. Nothing is read from the network.
 *
 * @loader: a loader
 * @uri: a URI that begins with "file:///"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE,
 * VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_osinfo_loader_process_uri(VirdOsinfoLoader *loader,
                                    const char *uri,
                                    VirdError **error);

/**
 * Loads what a document says. The ids in it may be any; if it has a mistake, nothing of it is loaded.
 *
 * @loader: a loader
 * @document: the XML text
 * @name: (nullable): how messages call it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
bool vird_osinfo_loader_process_document(VirdOsinfoLoader *loader,
                                         const char *document,
                                         const char *name,
                                         VirdError **error);

/**
 * Forgets everything that was read from files, so that it is read again when it is next needed.
 *
 * What the application has put in stays. What it has got from the database stays as it is.
 *
 * @loader: a loader
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
bool vird_osinfo_loader_reload(VirdOsinfoLoader *loader,
                               VirdError **error);

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
 * A medium of which nothing but the architecture is known, if that.
 *
 * @id: its id
 * @architecture: (nullable): the architecture, or NULL
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new medium, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoMedia *vird_osinfo_media_new(const char *id, const char *architecture, VirdError **error);

/**
 * The medium in an image file or a drive that a machine can start from. As
 * vird_osinfo_media_create_from_location_with_flags() with VIRD_OSINFO_MEDIA_DETECT_REQUIRE_BOOTABLE.
 *
 * @location: a path or a file: URL, which become the id and the URL of the medium
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new medium, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_NOT_BOOTABLE
 * Since: 0.1
 */
VirdOsinfoMedia *vird_osinfo_media_create_from_location(const char *location,
                                                        VirdError **error);

/**
 * The medium in an image file or a drive: what its ISO 9660 descriptors say, its size and whether a machine can start
 * from it.
 *
 * Reads some ten KiB, whatever the size. What could keep its reader waiting, such as a pipe, is refused. There is no
 * use of the network: for an image on a server, read its beginning and use vird_osinfo_media_create_from_data().
 * To learn which operating system it carries, pass the medium to vird_osinfo_db_identify_media().
 *
 * @location: a path or a file: URL, which become the id and the URL of the medium
 * @flags: what the medium has to be
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new medium, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_NOT_BOOTABLE
 * Since: 0.1
 */
VirdOsinfoMedia *vird_osinfo_media_create_from_location_with_flags(const char *location,
                                                                   VirdOsinfoMediaDetectFlags flags,
                                                                   VirdError **error);

/**
 * The medium in an open file or drive, as vird_osinfo_media_create_from_location_with_flags() reads it. The descriptor
 * stays open, and its position as it is.
 *
 * @location: what becomes the id and the URL of the medium
 * @descriptor: a file descriptor of a file or a block device, open for reading
 * @flags: what the medium has to be
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new medium, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_NOT_BOOTABLE
 * Since: 0.1
 */
VirdOsinfoMedia *vird_osinfo_media_create_from_fd(const char *location,
                                                  int32_t descriptor,
                                                  VirdOsinfoMediaDetectFlags flags,
                                                  VirdError **error);

/**
 * The medium that begins with these bytes, as vird_osinfo_media_create_from_location_with_flags() reads it. 64 KiB are
 * enough.
 *
 * @location: what becomes the id and the URL of the medium
 * @data: (array length=length): the bytes
 * @length: how many there are
 * @flags: what the medium has to be
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new medium, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_NOT_BOOTABLE
 * Since: 0.1
 */
VirdOsinfoMedia *vird_osinfo_media_create_from_data(const char *location,
                                                    const uint8_t *data,
                                                    size_t length,
                                                    VirdOsinfoMediaDetectFlags flags,
                                                    VirdError **error);

/**
 * Whether a machine can start from a medium, as was seen when it was made from an image or a drive.
 *
 * @media: a medium
 *
 * Returns: true if it can; false also if that was not looked at
 * Since: 0.1
 */
bool vird_osinfo_media_is_bootable(VirdOsinfoMedia *media);

/**
 * Whether the installer on a medium can be run by a script: there is one for the medium or its operating system, and
 * the installer takes it.
 *
 * @media: a medium
 *
 * Returns: true if it can
 * Since: 0.1
 */
bool vird_osinfo_media_supports_installer_script(VirdOsinfoMedia *media);

/**
 * Whether a medium is what the database describes by another one, whose descriptors are patterns.
 *
 * The patterns have to fit from the first character on. The architecture has to be the same, in whatever spelling,
 * where both state it.
 *
 * @media: a medium
 * @reference: a medium of a database
 *
 * Returns: true if it is; false also if one of them is no VirdOsinfoMedia
 * Since: 0.1
 */
bool vird_osinfo_media_matches(VirdOsinfoMedia *media,
                               VirdOsinfoMedia *reference);

/**
 * The operating system that a medium belongs to.
 *
 * @media: a medium
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the operating system; NULL if it is not known, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_media_get_os(VirdOsinfoMedia *media,
                                       VirdError **error);

/**
 * Those variants of its operating system that a medium carries, in the order in which it names them.
 *
 * @media: a medium
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the variants, none if the operating system is not known; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_media_get_os_variants(VirdOsinfoMedia *media,
                                                           VirdError **error);

/**
 * Adds an install script to those of a medium.
 *
 * @media: a medium
 * @script: what is added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_media_add_install_script(VirdOsinfoMedia *media,
                                          VirdOsinfoInstallScript *script,
                                          VirdError **error);

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
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_os_get_devices(VirdOsinfoOs *os,
                                                 VirdOsinfoFilter *filter,
                                                 VirdError **error);

/**
 * All devices that an operating system has, its own and those that it inherits.
 *
 * Of several statements on a device the nearest one counts: what an operating system says it has not, it has not,
 * whatever its ancestors have. Its own devices come first, then those of its ancestors, nearest first.
 *
 * @os: an operating system
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_os_get_all_devices(VirdOsinfoOs *os,
                                                     VirdOsinfoFilter *filter,
                                                     VirdError **error);

/**
 * The devices that have a value, such as "virtio-net" as their "name" or "block" as their "class".
 *
 * @os: an operating system
 * @property: a key, as for vird_osinfo_entity_get_param_value()
 * @value: the value that a device must have
 * @inherited: whether to look at the devices of its ancestors too
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_os_get_devices_by_property(VirdOsinfoOs *os,
                                                             const char *property,
                                                             const char *value,
                                                             bool inherited,
                                                             VirdError **error);

/**
 * The firmware that an operating system boots from: its own statements first, then those of its ancestors.
 *
 * What it or a nearer ancestor says it does not boot from is left out.
 *
 * @os: an operating system
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmwareList *vird_osinfo_os_get_firmware_list(VirdOsinfoOs *os,
                                                         VirdOsinfoFilter *filter,
                                                         VirdError **error);

/**
 * The nearest statement on each kind of firmware, also where it says that the operating system does not boot from
 * it.
 *
 * @os: an operating system
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmwareList *vird_osinfo_os_get_complete_firmware_list(VirdOsinfoOs *os,
                                                                  VirdOsinfoFilter *filter,
                                                                  VirdError **error);

/**
 * The media that carry an operating system, in document order.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoMediaList *vird_osinfo_os_get_media_list(VirdOsinfoOs *os, VirdError **error);

/**
 * The links to those devices that an operating system itself names, in document order.
 *
 * @os: an operating system
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_os_get_device_links(VirdOsinfoOs *os,
                                                          VirdOsinfoFilter *filter,
                                                          VirdError **error);

/**
 * The links to all devices that an operating system has, its own and those that it inherits.
 *
 * They are in the order of vird_osinfo_os_get_all_devices().
 *
 * @os: an operating system
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_os_get_all_device_links(VirdOsinfoOs *os,
                                                              VirdOsinfoFilter *filter,
                                                              VirdError **error);

/**
 * The trees that an operating system can be installed from, in document order.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoTreeList *vird_osinfo_os_get_tree_list(VirdOsinfoOs *os, VirdError **error);

/**
 * The images that hold an operating system, in document order.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoImageList *vird_osinfo_os_get_image_list(VirdOsinfoOs *os, VirdError **error);

/**
 * The variants of an operating system, in document order.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_os_get_variant_list(VirdOsinfoOs *os, VirdError **error);

/**
 * The drivers that can be added when an operating system is installed, in document order.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceDriverList *vird_osinfo_os_get_device_drivers(VirdOsinfoOs *os, VirdError **error);

/**
 * Those of the drivers for an operating system that have the highest priority, in document order.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceDriverList *vird_osinfo_os_get_device_drivers_prioritized(VirdOsinfoOs *os,
                                                                          VirdError **error);

/**
 * An operating system of which nothing is known yet, to be put into a database.
 *
 * @id: the id, mostly a URI
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new operating system, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_os_new(const char *id, VirdError **error);

/**
 * Gives an operating system a device.
 *
 * @os: an operating system
 * @device: the device
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the link, which can tell more about the device, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLink *vird_osinfo_os_add_device(VirdOsinfoOs *os,
                                                VirdOsinfoDevice *device,
                                                VirdError **error);

/**
 * Adds a statement on firmware to an operating system.
 *
 * @os: an operating system
 * @firmware: what is added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_firmware(VirdOsinfoOs *os, VirdOsinfoFirmware *firmware, VirdError **error);

/**
 * Adds a medium to those that carry an operating system.
 *
 * @os: an operating system
 * @media: what is added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_media(VirdOsinfoOs *os, VirdOsinfoMedia *media, VirdError **error);

/**
 * Adds a tree to those that an operating system can be installed from.
 *
 * @os: an operating system
 * @tree: what is added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_tree(VirdOsinfoOs *os, VirdOsinfoTree *tree, VirdError **error);

/**
 * Adds an image to those that hold an operating system.
 *
 * @os: an operating system
 * @image: what is added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_image(VirdOsinfoOs *os, VirdOsinfoImage *image, VirdError **error);

/**
 * Adds a variant to an operating system.
 *
 * @os: an operating system
 * @variant: what is added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_variant(VirdOsinfoOs *os, VirdOsinfoOsVariant *variant, VirdError **error);

/**
 * Adds a driver to those that can be given to an installation.
 *
 * @os: an operating system
 * @driver: what is added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_device_driver(VirdOsinfoOs *os,
                                      VirdOsinfoDeviceDriver *driver,
                                      VirdError **error);

/**
 * Adds an install script to those of an operating system.
 *
 * @os: an operating system
 * @script: what is added
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_install_script(VirdOsinfoOs *os,
                                       VirdOsinfoInstallScript *script,
                                       VirdError **error);

/**
 * What an operating system needs at least.
 *
 * There is one item for each architecture that the database speaks of; "all" stands for every architecture.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_os_get_minimum_resources(VirdOsinfoOs *os,
                                                              VirdError **error);

/**
 * What an operating system works well with.
 *
 * There is one item for each architecture that the database speaks of; "all" stands for every architecture.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_os_get_recommended_resources(VirdOsinfoOs *os,
                                                                  VirdError **error);

/**
 * What an operating system can use at most.
 *
 * There is one item for each architecture that the database speaks of; "all" stands for every architecture.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_os_get_maximum_resources(VirdOsinfoOs *os,
                                                              VirdError **error);

/**
 * What an installation over the network needs at least.
 *
 * There is one item for each architecture that the database speaks of; "all" stands for every architecture.
 *
 * @os: an operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_os_get_network_install_resources(VirdOsinfoOs *os,
                                                                      VirdError **error);

/**
 * What an operating system needs at least: adds a statement.
 *
 * @os: an operating system
 * @resources: the statement
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_minimum_resources(VirdOsinfoOs *os,
                                          VirdOsinfoResources *resources,
                                          VirdError **error);

/**
 * What an operating system works well with: adds a statement.
 *
 * @os: an operating system
 * @resources: the statement
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_recommended_resources(VirdOsinfoOs *os,
                                              VirdOsinfoResources *resources,
                                              VirdError **error);

/**
 * What an operating system can use at most: adds a statement.
 *
 * @os: an operating system
 * @resources: the statement
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_maximum_resources(VirdOsinfoOs *os,
                                          VirdOsinfoResources *resources,
                                          VirdError **error);

/**
 * What an installation over the network needs at least: adds a statement.
 *
 * @os: an operating system
 * @resources: the statement
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_os_add_network_install_resources(VirdOsinfoOs *os,
                                                  VirdOsinfoResources *resources,
                                                  VirdError **error);

/**
 * The type id of VirdOsinfoOsVariant: a variant of an operating system.
 *
 * Returns: VIRD_TYPE_OSINFO_OS_VARIANT
 * Since: 0.1
 */
VirdType vird_osinfo_os_variant_get_type(void);

/**
 * Takes another reference.
 *
 * @variant: (nullable): a VirdOsinfoOsVariant
 *
 * Returns: (transfer full) (nullable): @variant itself, or NULL if it is no VirdOsinfoOsVariant
 * Since: 0.1
 */
VirdOsinfoOsVariant *vird_osinfo_os_variant_ref(VirdOsinfoOsVariant *variant);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @variant: (nullable): a VirdOsinfoOsVariant, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_os_variant_unref(VirdOsinfoOsVariant *variant);

/**
 * The name for people to read, in their language where the database has it.
 *
 * @variant: a variant
 *
 * Returns: (transfer none) (nullable): the name, valid as long as @variant; NULL if the database does not say
 * Since: 0.1
 */
const char *vird_osinfo_os_variant_get_name(VirdOsinfoOsVariant *variant);

/**
 * A variant of an operating system.
 *
 * @id: the id, which is a short name such as "server"
 * @name: the name for people to read
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new variant, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariant *vird_osinfo_os_variant_new(const char *id,
                                                const char *name,
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
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_platform_get_devices(VirdOsinfoPlatform *platform,
                                                       VirdOsinfoFilter *filter,
                                                       VirdError **error);

/**
 * All devices that a platform has, its own and those of what it derives from or upgrades, nearest first.
 *
 * @platform: a platform
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_platform_get_all_devices(VirdOsinfoPlatform *platform,
                                                           VirdOsinfoFilter *filter,
                                                           VirdError **error);

/**
 * The links to the devices that a platform itself names, in document order.
 *
 * @platform: a platform
 * @filter: (nullable): what the items must pass; NULL for all
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_platform_get_device_links(VirdOsinfoPlatform *platform,
                                                                VirdOsinfoFilter *filter,
                                                                VirdError **error);

/**
 * A platform of which nothing is known yet, to be put into a database.
 *
 * @id: the id, mostly a URI
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new platform, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoPlatform *vird_osinfo_platform_new(const char *id, VirdError **error);

/**
 * Gives a platform a device.
 *
 * @platform: a platform
 * @device: the device
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the link, which can tell more about the device, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLink *vird_osinfo_platform_add_device(VirdOsinfoPlatform *platform,
                                                      VirdOsinfoDevice *device,
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
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoProductList *vird_osinfo_product_get_related(VirdOsinfoProduct *product,
                                                       VirdOsinfoProductRelationship relationship,
                                                       VirdError **error);

/**
 * Relates a product to another one of its class.
 *
 * @product: a product
 * @relationship: a VirdOsinfoProductRelationship
 * @other: the other product
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_product_add_related(VirdOsinfoProduct *product,
                                     VirdOsinfoProductRelationship relationship,
                                     VirdOsinfoProduct *other,
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

/**
 * A statement on resources that says nothing yet.
 *
 * @id: the id
 * @architecture: the architecture; "all" stands for every architecture
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new statement, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResources *vird_osinfo_resources_new(const char *id,
                                               const char *architecture,
                                               VirdError **error);

/**
 * Says the number of CPUs.
 *
 * Statements that an operating system completes from its ancestors are copies: changing one changes nothing else.
 *
 * @resources: a statement
 * @n_cpus: the number of CPUs; -1 for "not stated"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_resources_set_n_cpus(VirdOsinfoResources *resources,
                                      int32_t n_cpus,
                                      VirdError **error);

/**
 * Says the speed of a CPU in hertz.
 *
 * Statements that an operating system completes from its ancestors are copies: changing one changes nothing else.
 *
 * @resources: a statement
 * @cpu: the speed of a CPU in hertz; -1 for "not stated"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_resources_set_cpu(VirdOsinfoResources *resources,
                                   int64_t cpu,
                                   VirdError **error);

/**
 * Says the memory in bytes.
 *
 * Statements that an operating system completes from its ancestors are copies: changing one changes nothing else.
 *
 * @resources: a statement
 * @ram: the memory in bytes; -1 for "not stated"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_resources_set_ram(VirdOsinfoResources *resources,
                                   int64_t ram,
                                   VirdError **error);

/**
 * Says the disk space in bytes.
 *
 * Statements that an operating system completes from its ancestors are copies: changing one changes nothing else.
 *
 * @resources: a statement
 * @storage: the disk space in bytes; -1 for "not stated"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_resources_set_storage(VirdOsinfoResources *resources,
                                       int64_t storage,
                                       VirdError **error);

/**
 * The type id of VirdOsinfoTree: a directory on a server from which an operating system can be installed.
 *
 * Returns: VIRD_TYPE_OSINFO_TREE
 * Since: 0.1
 */
VirdType vird_osinfo_tree_get_type(void);

/**
 * Takes another reference.
 *
 * @tree: (nullable): a VirdOsinfoTree
 *
 * Returns: (transfer full) (nullable): @tree itself, or NULL if it is no VirdOsinfoTree
 * Since: 0.1
 */
VirdOsinfoTree *vird_osinfo_tree_ref(VirdOsinfoTree *tree);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @tree: (nullable): a VirdOsinfoTree, or NULL
 *
 * Since: 0.1
 */
void vird_osinfo_tree_unref(VirdOsinfoTree *tree);

/**
 * A tree of which nothing but the architecture is known, if that.
 *
 * @id: its id
 * @architecture: (nullable): the architecture, or NULL
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new tree, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoTree *vird_osinfo_tree_new(const char *id, const char *architecture, VirdError **error);

/**
 * The tree in a directory, by its .treeinfo or treeinfo.
 *
 * There is no use of the network: for a tree on a server, download its .treeinfo and use
 * vird_osinfo_tree_create_from_treeinfo(). To learn which operating system it holds, pass the tree to
 * vird_osinfo_db_identify_tree().
 *
 * @location: a path or a file: URL of the directory, or of the treeinfo itself; the directory becomes the id and the
 * URL of the tree
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new tree, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_UNSUPPORTED,
 * VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
VirdOsinfoTree *vird_osinfo_tree_create_from_location(const char *location,
                                                      VirdError **error);

/**
 * The tree that the text of a .treeinfo is about.
 *
 * @treeinfo: the text
 * @location: where the tree is, which becomes its id and its URL
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new tree, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
VirdOsinfoTree *vird_osinfo_tree_create_from_treeinfo(const char *treeinfo,
                                                      const char *location,
                                                      VirdError **error);

/**
 * The architecture of what a tree holds; "all" stands for every architecture.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_architecture(VirdOsinfoTree *tree);

/**
 * Where a tree is.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the place, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_url(VirdOsinfoTree *tree);

/**
 * Path of the kernel in a tree.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_kernel_path(VirdOsinfoTree *tree);

/**
 * Path of the initial RAM disk in a tree.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_initrd_path(VirdOsinfoTree *tree);

/**
 * Path of a bootable ISO image in a tree.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_boot_iso_path(VirdOsinfoTree *tree);

/**
 * The family that the .treeinfo of a tree names; for a tree of a database, the pattern for it.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the family, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_treeinfo_family(VirdOsinfoTree *tree);

/**
 * The variant that the .treeinfo of a tree names; for a tree of a database, the pattern for it.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the variant, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_treeinfo_variant(VirdOsinfoTree *tree);

/**
 * The version that the .treeinfo of a tree names; for a tree of a database, the pattern for it.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the version, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_treeinfo_version(VirdOsinfoTree *tree);

/**
 * The architecture that the .treeinfo of a tree names; for a tree of a database, the pattern for it.
 *
 * @tree: a tree
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @tree; NULL if it is not known
 * Since: 0.1
 */
const char *vird_osinfo_tree_get_treeinfo_arch(VirdOsinfoTree *tree);

/**
 * Whether a tree has a .treeinfo by which it can be recognised.
 *
 * @tree: a tree
 *
 * Returns: true if it has
 * Since: 0.1
 */
bool vird_osinfo_tree_has_treeinfo(VirdOsinfoTree *tree);

/**
 * Whether a tree is what the database describes by another one, whose treeinfo values are patterns.
 *
 * The patterns have to fit from the first character on. The architecture has to be the same, in whatever spelling,
 * where both state it.
 *
 * @tree: a tree
 * @reference: a tree of a database
 *
 * Returns: true if it is; false also if one of them is no VirdOsinfoTree
 * Since: 0.1
 */
bool vird_osinfo_tree_matches(VirdOsinfoTree *tree,
                              VirdOsinfoTree *reference);

/**
 * The operating system that a tree belongs to.
 *
 * @tree: a tree
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the operating system; NULL if it is not known, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOs *vird_osinfo_tree_get_os(VirdOsinfoTree *tree,
                                      VirdError **error);

/**
 * Those variants of its operating system that a tree holds, in the order in which it names them.
 *
 * @tree: a tree
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the variants, none if the operating system is not known; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_tree_get_os_variants(VirdOsinfoTree *tree,
                                                          VirdError **error);

/**
 * Says which operating system a tree belongs to.
 *
 * @tree: a tree
 * @os: the operating system
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_osinfo_tree_set_os(VirdOsinfoTree *tree, VirdOsinfoOs *os, VirdError **error);

/**
 * The type id of VirdOsinfoProductList: a list of VirdOsinfoProduct objects.
 *
 * Returns: VIRD_TYPE_OSINFO_PRODUCTLIST
 * Since: 0.1
 */
VirdType vird_osinfo_productlist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoProductList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoProductList
 * Since: 0.1
 */
VirdOsinfoProductList *vird_osinfo_productlist_ref(VirdOsinfoProductList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoProductList, or NULL
 * Since: 0.1
 */
void vird_osinfo_productlist_unref(VirdOsinfoProductList *list);

/**
 * An empty list of VirdOsinfoProduct objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoProductList *vird_osinfo_productlist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoProductList *vird_osinfo_productlist_new_copy(VirdOsinfoProductList *source,
                                                        VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoProductList *vird_osinfo_productlist_new_filtered(VirdOsinfoProductList *source,
                                                            VirdOsinfoFilter *filter,
                                                            VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoProductList *vird_osinfo_productlist_new_intersection(VirdOsinfoProductList *source_one,
                                                                VirdOsinfoProductList *source_two,
                                                                VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoProductList *vird_osinfo_productlist_new_union(VirdOsinfoProductList *source_one,
                                                         VirdOsinfoProductList *source_two,
                                                         VirdError **error);

/**
 * The type id of VirdOsinfoOsList: a list of VirdOsinfoOs objects.
 *
 * Returns: VIRD_TYPE_OSINFO_OSLIST
 * Since: 0.1
 */
VirdType vird_osinfo_oslist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoOsList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoOsList
 * Since: 0.1
 */
VirdOsinfoOsList *vird_osinfo_oslist_ref(VirdOsinfoOsList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoOsList, or NULL
 * Since: 0.1
 */
void vird_osinfo_oslist_unref(VirdOsinfoOsList *list);

/**
 * An empty list of VirdOsinfoOs objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoOsList *vird_osinfo_oslist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsList *vird_osinfo_oslist_new_copy(VirdOsinfoOsList *source, VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsList *vird_osinfo_oslist_new_filtered(VirdOsinfoOsList *source,
                                                  VirdOsinfoFilter *filter,
                                                  VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsList *vird_osinfo_oslist_new_intersection(VirdOsinfoOsList *source_one,
                                                      VirdOsinfoOsList *source_two,
                                                      VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsList *vird_osinfo_oslist_new_union(VirdOsinfoOsList *source_one,
                                               VirdOsinfoOsList *source_two,
                                               VirdError **error);

/**
 * The type id of VirdOsinfoPlatformList: a list of VirdOsinfoPlatform objects.
 *
 * Returns: VIRD_TYPE_OSINFO_PLATFORMLIST
 * Since: 0.1
 */
VirdType vird_osinfo_platformlist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoPlatformList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoPlatformList
 * Since: 0.1
 */
VirdOsinfoPlatformList *vird_osinfo_platformlist_ref(VirdOsinfoPlatformList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoPlatformList, or NULL
 * Since: 0.1
 */
void vird_osinfo_platformlist_unref(VirdOsinfoPlatformList *list);

/**
 * An empty list of VirdOsinfoPlatform objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoPlatformList *vird_osinfo_platformlist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoPlatformList *vird_osinfo_platformlist_new_copy(VirdOsinfoPlatformList *source,
                                                          VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoPlatformList *vird_osinfo_platformlist_new_filtered(VirdOsinfoPlatformList *source,
                                                              VirdOsinfoFilter *filter,
                                                              VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoPlatformList *vird_osinfo_platformlist_new_intersection(VirdOsinfoPlatformList *source_one,
                                                                  VirdOsinfoPlatformList *source_two,
                                                                  VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoPlatformList *vird_osinfo_platformlist_new_union(VirdOsinfoPlatformList *source_one,
                                                           VirdOsinfoPlatformList *source_two,
                                                           VirdError **error);

/**
 * The type id of VirdOsinfoDeviceList: a list of VirdOsinfoDevice objects.
 *
 * Returns: VIRD_TYPE_OSINFO_DEVICELIST
 * Since: 0.1
 */
VirdType vird_osinfo_devicelist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoDeviceList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoDeviceList
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_devicelist_ref(VirdOsinfoDeviceList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoDeviceList, or NULL
 * Since: 0.1
 */
void vird_osinfo_devicelist_unref(VirdOsinfoDeviceList *list);

/**
 * An empty list of VirdOsinfoDevice objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_devicelist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_devicelist_new_copy(VirdOsinfoDeviceList *source,
                                                      VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_devicelist_new_filtered(VirdOsinfoDeviceList *source,
                                                          VirdOsinfoFilter *filter,
                                                          VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_devicelist_new_intersection(VirdOsinfoDeviceList *source_one,
                                                              VirdOsinfoDeviceList *source_two,
                                                              VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceList *vird_osinfo_devicelist_new_union(VirdOsinfoDeviceList *source_one,
                                                       VirdOsinfoDeviceList *source_two,
                                                       VirdError **error);

/**
 * The type id of VirdOsinfoDeviceLinkList: a list of VirdOsinfoDeviceLink objects.
 *
 * Returns: VIRD_TYPE_OSINFO_DEVICELINKLIST
 * Since: 0.1
 */
VirdType vird_osinfo_devicelinklist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoDeviceLinkList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoDeviceLinkList
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_devicelinklist_ref(VirdOsinfoDeviceLinkList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoDeviceLinkList, or NULL
 * Since: 0.1
 */
void vird_osinfo_devicelinklist_unref(VirdOsinfoDeviceLinkList *list);

/**
 * An empty list of VirdOsinfoDeviceLink objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_devicelinklist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_devicelinklist_new_copy(VirdOsinfoDeviceLinkList *source,
                                                              VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_devicelinklist_new_filtered(VirdOsinfoDeviceLinkList *source,
                                                                  VirdOsinfoFilter *filter,
                                                                  VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_devicelinklist_new_intersection(VirdOsinfoDeviceLinkList *source_one,
                                                                      VirdOsinfoDeviceLinkList *source_two,
                                                                      VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceLinkList *vird_osinfo_devicelinklist_new_union(VirdOsinfoDeviceLinkList *source_one,
                                                               VirdOsinfoDeviceLinkList *source_two,
                                                               VirdError **error);

/**
 * The type id of VirdOsinfoDeviceDriverList: a list of VirdOsinfoDeviceDriver objects.
 *
 * Returns: VIRD_TYPE_OSINFO_DEVICE_DRIVERLIST
 * Since: 0.1
 */
VirdType vird_osinfo_device_driverlist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoDeviceDriverList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoDeviceDriverList
 * Since: 0.1
 */
VirdOsinfoDeviceDriverList *vird_osinfo_device_driverlist_ref(VirdOsinfoDeviceDriverList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoDeviceDriverList, or NULL
 * Since: 0.1
 */
void vird_osinfo_device_driverlist_unref(VirdOsinfoDeviceDriverList *list);

/**
 * An empty list of VirdOsinfoDeviceDriver objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoDeviceDriverList *vird_osinfo_device_driverlist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceDriverList *vird_osinfo_device_driverlist_new_copy(VirdOsinfoDeviceDriverList *source,
                                                                   VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceDriverList *vird_osinfo_device_driverlist_new_filtered(VirdOsinfoDeviceDriverList *source,
                                                                       VirdOsinfoFilter *filter,
                                                                       VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceDriverList *vird_osinfo_device_driverlist_new_intersection(VirdOsinfoDeviceDriverList *source_one,
                                                                           VirdOsinfoDeviceDriverList *source_two,
                                                                           VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeviceDriverList *vird_osinfo_device_driverlist_new_union(VirdOsinfoDeviceDriverList *source_one,
                                                                    VirdOsinfoDeviceDriverList *source_two,
                                                                    VirdError **error);

/**
 * The type id of VirdOsinfoResourcesList: a list of VirdOsinfoResources objects.
 *
 * Returns: VIRD_TYPE_OSINFO_RESOURCESLIST
 * Since: 0.1
 */
VirdType vird_osinfo_resourceslist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoResourcesList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoResourcesList
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_resourceslist_ref(VirdOsinfoResourcesList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoResourcesList, or NULL
 * Since: 0.1
 */
void vird_osinfo_resourceslist_unref(VirdOsinfoResourcesList *list);

/**
 * An empty list of VirdOsinfoResources objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_resourceslist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_resourceslist_new_copy(VirdOsinfoResourcesList *source,
                                                            VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_resourceslist_new_filtered(VirdOsinfoResourcesList *source,
                                                                VirdOsinfoFilter *filter,
                                                                VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_resourceslist_new_intersection(VirdOsinfoResourcesList *source_one,
                                                                    VirdOsinfoResourcesList *source_two,
                                                                    VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoResourcesList *vird_osinfo_resourceslist_new_union(VirdOsinfoResourcesList *source_one,
                                                             VirdOsinfoResourcesList *source_two,
                                                             VirdError **error);

/**
 * The type id of VirdOsinfoFirmwareList: a list of VirdOsinfoFirmware objects.
 *
 * Returns: VIRD_TYPE_OSINFO_FIRMWARELIST
 * Since: 0.1
 */
VirdType vird_osinfo_firmwarelist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoFirmwareList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoFirmwareList
 * Since: 0.1
 */
VirdOsinfoFirmwareList *vird_osinfo_firmwarelist_ref(VirdOsinfoFirmwareList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoFirmwareList, or NULL
 * Since: 0.1
 */
void vird_osinfo_firmwarelist_unref(VirdOsinfoFirmwareList *list);

/**
 * An empty list of VirdOsinfoFirmware objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoFirmwareList *vird_osinfo_firmwarelist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmwareList *vird_osinfo_firmwarelist_new_copy(VirdOsinfoFirmwareList *source,
                                                          VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmwareList *vird_osinfo_firmwarelist_new_filtered(VirdOsinfoFirmwareList *source,
                                                              VirdOsinfoFilter *filter,
                                                              VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmwareList *vird_osinfo_firmwarelist_new_intersection(VirdOsinfoFirmwareList *source_one,
                                                                  VirdOsinfoFirmwareList *source_two,
                                                                  VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoFirmwareList *vird_osinfo_firmwarelist_new_union(VirdOsinfoFirmwareList *source_one,
                                                           VirdOsinfoFirmwareList *source_two,
                                                           VirdError **error);

/**
 * The type id of VirdOsinfoMediaList: a list of VirdOsinfoMedia objects.
 *
 * Returns: VIRD_TYPE_OSINFO_MEDIALIST
 * Since: 0.1
 */
VirdType vird_osinfo_medialist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoMediaList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoMediaList
 * Since: 0.1
 */
VirdOsinfoMediaList *vird_osinfo_medialist_ref(VirdOsinfoMediaList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoMediaList, or NULL
 * Since: 0.1
 */
void vird_osinfo_medialist_unref(VirdOsinfoMediaList *list);

/**
 * An empty list of VirdOsinfoMedia objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoMediaList *vird_osinfo_medialist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoMediaList *vird_osinfo_medialist_new_copy(VirdOsinfoMediaList *source, VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoMediaList *vird_osinfo_medialist_new_filtered(VirdOsinfoMediaList *source,
                                                        VirdOsinfoFilter *filter,
                                                        VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoMediaList *vird_osinfo_medialist_new_intersection(VirdOsinfoMediaList *source_one,
                                                            VirdOsinfoMediaList *source_two,
                                                            VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoMediaList *vird_osinfo_medialist_new_union(VirdOsinfoMediaList *source_one,
                                                     VirdOsinfoMediaList *source_two,
                                                     VirdError **error);

/**
 * The type id of VirdOsinfoTreeList: a list of VirdOsinfoTree objects.
 *
 * Returns: VIRD_TYPE_OSINFO_TREELIST
 * Since: 0.1
 */
VirdType vird_osinfo_treelist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoTreeList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoTreeList
 * Since: 0.1
 */
VirdOsinfoTreeList *vird_osinfo_treelist_ref(VirdOsinfoTreeList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoTreeList, or NULL
 * Since: 0.1
 */
void vird_osinfo_treelist_unref(VirdOsinfoTreeList *list);

/**
 * An empty list of VirdOsinfoTree objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoTreeList *vird_osinfo_treelist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoTreeList *vird_osinfo_treelist_new_copy(VirdOsinfoTreeList *source, VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoTreeList *vird_osinfo_treelist_new_filtered(VirdOsinfoTreeList *source,
                                                      VirdOsinfoFilter *filter,
                                                      VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoTreeList *vird_osinfo_treelist_new_intersection(VirdOsinfoTreeList *source_one,
                                                          VirdOsinfoTreeList *source_two,
                                                          VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoTreeList *vird_osinfo_treelist_new_union(VirdOsinfoTreeList *source_one,
                                                   VirdOsinfoTreeList *source_two,
                                                   VirdError **error);

/**
 * The type id of VirdOsinfoImageList: a list of VirdOsinfoImage objects.
 *
 * Returns: VIRD_TYPE_OSINFO_IMAGELIST
 * Since: 0.1
 */
VirdType vird_osinfo_imagelist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoImageList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoImageList
 * Since: 0.1
 */
VirdOsinfoImageList *vird_osinfo_imagelist_ref(VirdOsinfoImageList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoImageList, or NULL
 * Since: 0.1
 */
void vird_osinfo_imagelist_unref(VirdOsinfoImageList *list);

/**
 * An empty list of VirdOsinfoImage objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoImageList *vird_osinfo_imagelist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoImageList *vird_osinfo_imagelist_new_copy(VirdOsinfoImageList *source, VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoImageList *vird_osinfo_imagelist_new_filtered(VirdOsinfoImageList *source,
                                                        VirdOsinfoFilter *filter,
                                                        VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoImageList *vird_osinfo_imagelist_new_intersection(VirdOsinfoImageList *source_one,
                                                            VirdOsinfoImageList *source_two,
                                                            VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoImageList *vird_osinfo_imagelist_new_union(VirdOsinfoImageList *source_one,
                                                     VirdOsinfoImageList *source_two,
                                                     VirdError **error);

/**
 * The type id of VirdOsinfoOsVariantList: a list of VirdOsinfoOsVariant objects.
 *
 * Returns: VIRD_TYPE_OSINFO_OS_VARIANTLIST
 * Since: 0.1
 */
VirdType vird_osinfo_os_variantlist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoOsVariantList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoOsVariantList
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_os_variantlist_ref(VirdOsinfoOsVariantList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoOsVariantList, or NULL
 * Since: 0.1
 */
void vird_osinfo_os_variantlist_unref(VirdOsinfoOsVariantList *list);

/**
 * An empty list of VirdOsinfoOsVariant objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_os_variantlist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_os_variantlist_new_copy(VirdOsinfoOsVariantList *source,
                                                             VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_os_variantlist_new_filtered(VirdOsinfoOsVariantList *source,
                                                                 VirdOsinfoFilter *filter,
                                                                 VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_os_variantlist_new_intersection(VirdOsinfoOsVariantList *source_one,
                                                                     VirdOsinfoOsVariantList *source_two,
                                                                     VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoOsVariantList *vird_osinfo_os_variantlist_new_union(VirdOsinfoOsVariantList *source_one,
                                                              VirdOsinfoOsVariantList *source_two,
                                                              VirdError **error);

/**
 * The type id of VirdOsinfoInstallScriptList: a list of VirdOsinfoInstallScript objects.
 *
 * Returns: VIRD_TYPE_OSINFO_INSTALL_SCRIPTLIST
 * Since: 0.1
 */
VirdType vird_osinfo_install_scriptlist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoInstallScriptList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoInstallScriptList
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_install_scriptlist_ref(VirdOsinfoInstallScriptList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoInstallScriptList, or NULL
 * Since: 0.1
 */
void vird_osinfo_install_scriptlist_unref(VirdOsinfoInstallScriptList *list);

/**
 * An empty list of VirdOsinfoInstallScript objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_install_scriptlist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_install_scriptlist_new_copy(VirdOsinfoInstallScriptList *source,
                                                                     VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_install_scriptlist_new_filtered(VirdOsinfoInstallScriptList *source,
                                                                         VirdOsinfoFilter *filter,
                                                                         VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_install_scriptlist_new_intersection(VirdOsinfoInstallScriptList *source_one,
                                                                             VirdOsinfoInstallScriptList *source_two,
                                                                             VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallScriptList *vird_osinfo_install_scriptlist_new_union(VirdOsinfoInstallScriptList *source_one,
                                                                      VirdOsinfoInstallScriptList *source_two,
                                                                      VirdError **error);

/**
 * The type id of VirdOsinfoInstallConfigParamList: a list of VirdOsinfoInstallConfigParam objects.
 *
 * Returns: VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAMLIST
 * Since: 0.1
 */
VirdType vird_osinfo_install_config_paramlist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoInstallConfigParamList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoInstallConfigParamList
 * Since: 0.1
 */
VirdOsinfoInstallConfigParamList *vird_osinfo_install_config_paramlist_ref(VirdOsinfoInstallConfigParamList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoInstallConfigParamList, or NULL
 * Since: 0.1
 */
void vird_osinfo_install_config_paramlist_unref(VirdOsinfoInstallConfigParamList *list);

/**
 * An empty list of VirdOsinfoInstallConfigParam objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoInstallConfigParamList *vird_osinfo_install_config_paramlist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfigParamList *vird_osinfo_install_config_paramlist_new_copy(VirdOsinfoInstallConfigParamList *source,
                                                                                VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfigParamList *vird_osinfo_install_config_paramlist_new_filtered(VirdOsinfoInstallConfigParamList *source,
                                                                                    VirdOsinfoFilter *filter,
                                                                                    VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfigParamList *vird_osinfo_install_config_paramlist_new_intersection(VirdOsinfoInstallConfigParamList *source_one,
                                                                                        VirdOsinfoInstallConfigParamList *source_two,
                                                                                        VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoInstallConfigParamList *vird_osinfo_install_config_paramlist_new_union(VirdOsinfoInstallConfigParamList *source_one,
                                                                                 VirdOsinfoInstallConfigParamList *source_two,
                                                                                 VirdError **error);

/**
 * The type id of VirdOsinfoDeploymentList: a list of VirdOsinfoDeployment objects.
 *
 * Returns: VIRD_TYPE_OSINFO_DEPLOYMENTLIST
 * Since: 0.1
 */
VirdType vird_osinfo_deploymentlist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoDeploymentList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoDeploymentList
 * Since: 0.1
 */
VirdOsinfoDeploymentList *vird_osinfo_deploymentlist_ref(VirdOsinfoDeploymentList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoDeploymentList, or NULL
 * Since: 0.1
 */
void vird_osinfo_deploymentlist_unref(VirdOsinfoDeploymentList *list);

/**
 * An empty list of VirdOsinfoDeployment objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoDeploymentList *vird_osinfo_deploymentlist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeploymentList *vird_osinfo_deploymentlist_new_copy(VirdOsinfoDeploymentList *source,
                                                              VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeploymentList *vird_osinfo_deploymentlist_new_filtered(VirdOsinfoDeploymentList *source,
                                                                  VirdOsinfoFilter *filter,
                                                                  VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeploymentList *vird_osinfo_deploymentlist_new_intersection(VirdOsinfoDeploymentList *source_one,
                                                                      VirdOsinfoDeploymentList *source_two,
                                                                      VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDeploymentList *vird_osinfo_deploymentlist_new_union(VirdOsinfoDeploymentList *source_one,
                                                               VirdOsinfoDeploymentList *source_two,
                                                               VirdError **error);

/**
 * The type id of VirdOsinfoDatamapList: a list of VirdOsinfoDatamap objects.
 *
 * Returns: VIRD_TYPE_OSINFO_DATAMAPLIST
 * Since: 0.1
 */
VirdType vird_osinfo_datamaplist_get_type(void);

/**
 * Takes another reference.
 *
 * @list: (nullable): a VirdOsinfoDatamapList
 *
 * Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoDatamapList
 * Since: 0.1
 */
VirdOsinfoDatamapList *vird_osinfo_datamaplist_ref(VirdOsinfoDatamapList *list);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @list: (nullable): a VirdOsinfoDatamapList, or NULL
 * Since: 0.1
 */
void vird_osinfo_datamaplist_unref(VirdOsinfoDatamapList *list);

/**
 * An empty list of VirdOsinfoDatamap objects.
 *
 * Returns: (transfer full) (nullable): a new list
 * Since: 0.1
 */
VirdOsinfoDatamapList *vird_osinfo_datamaplist_new(void);

/**
 * A list with the same items.
 *
 * @source: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDatamapList *vird_osinfo_datamaplist_new_copy(VirdOsinfoDatamapList *source,
                                                        VirdError **error);

/**
 * A list with those items that pass a filter, in the same order.
 *
 * @source: a list
 * @filter: a filter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDatamapList *vird_osinfo_datamaplist_new_filtered(VirdOsinfoDatamapList *source,
                                                            VirdOsinfoFilter *filter,
                                                            VirdError **error);

/**
 * A list with those items of one list whose ids are in the other one too, in its order.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDatamapList *vird_osinfo_datamaplist_new_intersection(VirdOsinfoDatamapList *source_one,
                                                                VirdOsinfoDatamapList *source_two,
                                                                VirdError **error);

/**
 * A list with the items of one list, then those of the other one whose ids are new.
 *
 * @source_one: a list, whose items are taken
 * @source_two: a list
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new list, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdOsinfoDatamapList *vird_osinfo_datamaplist_new_union(VirdOsinfoDatamapList *source_one,
                                                         VirdOsinfoDatamapList *source_two,
                                                         VirdError **error);

#define VIRD_TYPE_OSINFO_AVATAR_FORMAT (vird_osinfo_avatar_format_get_type ())
#define VIRD_OSINFO_AVATAR_FORMAT(object) ((VirdOsinfoAvatarFormat *) vird_object_cast ((object), VIRD_TYPE_OSINFO_AVATAR_FORMAT))
#define VIRD_IS_OSINFO_AVATAR_FORMAT(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_AVATAR_FORMAT))
#define VIRD_TYPE_OSINFO_DATAMAP (vird_osinfo_datamap_get_type ())
#define VIRD_OSINFO_DATAMAP(object) ((VirdOsinfoDatamap *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DATAMAP))
#define VIRD_IS_OSINFO_DATAMAP(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DATAMAP))
#define VIRD_TYPE_OSINFO_DB (vird_osinfo_db_get_type ())
#define VIRD_OSINFO_DB(object) ((VirdOsinfoDb *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DB))
#define VIRD_IS_OSINFO_DB(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DB))
#define VIRD_TYPE_OSINFO_DEPLOYMENT (vird_osinfo_deployment_get_type ())
#define VIRD_OSINFO_DEPLOYMENT(object) ((VirdOsinfoDeployment *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEPLOYMENT))
#define VIRD_IS_OSINFO_DEPLOYMENT(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEPLOYMENT))
#define VIRD_TYPE_OSINFO_DEVICE (vird_osinfo_device_get_type ())
#define VIRD_OSINFO_DEVICE(object) ((VirdOsinfoDevice *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEVICE))
#define VIRD_IS_OSINFO_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEVICE))
#define VIRD_TYPE_OSINFO_DEVICE_DRIVER (vird_osinfo_device_driver_get_type ())
#define VIRD_OSINFO_DEVICE_DRIVER(object) ((VirdOsinfoDeviceDriver *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEVICE_DRIVER))
#define VIRD_IS_OSINFO_DEVICE_DRIVER(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEVICE_DRIVER))
#define VIRD_TYPE_OSINFO_DEVICELINK (vird_osinfo_devicelink_get_type ())
#define VIRD_OSINFO_DEVICELINK(object) ((VirdOsinfoDeviceLink *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEVICELINK))
#define VIRD_IS_OSINFO_DEVICELINK(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEVICELINK))
#define VIRD_TYPE_OSINFO_ENTITY (vird_osinfo_entity_get_type ())
#define VIRD_OSINFO_ENTITY(object) ((VirdOsinfoEntity *) vird_object_cast ((object), VIRD_TYPE_OSINFO_ENTITY))
#define VIRD_IS_OSINFO_ENTITY(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_ENTITY))
#define VIRD_TYPE_OSINFO_FILTER (vird_osinfo_filter_get_type ())
#define VIRD_OSINFO_FILTER(object) ((VirdOsinfoFilter *) vird_object_cast ((object), VIRD_TYPE_OSINFO_FILTER))
#define VIRD_IS_OSINFO_FILTER(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_FILTER))
#define VIRD_TYPE_OSINFO_PRODUCTFILTER (vird_osinfo_productfilter_get_type ())
#define VIRD_OSINFO_PRODUCTFILTER(object) ((VirdOsinfoProductFilter *) vird_object_cast ((object), VIRD_TYPE_OSINFO_PRODUCTFILTER))
#define VIRD_IS_OSINFO_PRODUCTFILTER(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_PRODUCTFILTER))
#define VIRD_TYPE_OSINFO_DEVICELINKFILTER (vird_osinfo_devicelinkfilter_get_type ())
#define VIRD_OSINFO_DEVICELINKFILTER(object) ((VirdOsinfoDeviceLinkFilter *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEVICELINKFILTER))
#define VIRD_IS_OSINFO_DEVICELINKFILTER(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEVICELINKFILTER))
#define VIRD_TYPE_OSINFO_FIRMWARE (vird_osinfo_firmware_get_type ())
#define VIRD_OSINFO_FIRMWARE(object) ((VirdOsinfoFirmware *) vird_object_cast ((object), VIRD_TYPE_OSINFO_FIRMWARE))
#define VIRD_IS_OSINFO_FIRMWARE(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_FIRMWARE))
#define VIRD_TYPE_OSINFO_IMAGE (vird_osinfo_image_get_type ())
#define VIRD_OSINFO_IMAGE(object) ((VirdOsinfoImage *) vird_object_cast ((object), VIRD_TYPE_OSINFO_IMAGE))
#define VIRD_IS_OSINFO_IMAGE(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_IMAGE))
#define VIRD_TYPE_OSINFO_INSTALL_CONFIG (vird_osinfo_install_config_get_type ())
#define VIRD_OSINFO_INSTALL_CONFIG(object) ((VirdOsinfoInstallConfig *) vird_object_cast ((object), VIRD_TYPE_OSINFO_INSTALL_CONFIG))
#define VIRD_IS_OSINFO_INSTALL_CONFIG(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_INSTALL_CONFIG))
#define VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAM (vird_osinfo_install_config_param_get_type ())
#define VIRD_OSINFO_INSTALL_CONFIG_PARAM(object) ((VirdOsinfoInstallConfigParam *) vird_object_cast ((object), VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAM))
#define VIRD_IS_OSINFO_INSTALL_CONFIG_PARAM(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAM))
#define VIRD_TYPE_OSINFO_INSTALL_SCRIPT (vird_osinfo_install_script_get_type ())
#define VIRD_OSINFO_INSTALL_SCRIPT(object) ((VirdOsinfoInstallScript *) vird_object_cast ((object), VIRD_TYPE_OSINFO_INSTALL_SCRIPT))
#define VIRD_IS_OSINFO_INSTALL_SCRIPT(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_INSTALL_SCRIPT))
#define VIRD_TYPE_OSINFO_LIST (vird_osinfo_list_get_type ())
#define VIRD_OSINFO_LIST(object) ((VirdOsinfoList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_LIST))
#define VIRD_IS_OSINFO_LIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_LIST))
#define VIRD_TYPE_OSINFO_LOADER (vird_osinfo_loader_get_type ())
#define VIRD_OSINFO_LOADER(object) ((VirdOsinfoLoader *) vird_object_cast ((object), VIRD_TYPE_OSINFO_LOADER))
#define VIRD_IS_OSINFO_LOADER(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_LOADER))
#define VIRD_TYPE_OSINFO_MEDIA (vird_osinfo_media_get_type ())
#define VIRD_OSINFO_MEDIA(object) ((VirdOsinfoMedia *) vird_object_cast ((object), VIRD_TYPE_OSINFO_MEDIA))
#define VIRD_IS_OSINFO_MEDIA(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_MEDIA))
#define VIRD_TYPE_OSINFO_OS (vird_osinfo_os_get_type ())
#define VIRD_OSINFO_OS(object) ((VirdOsinfoOs *) vird_object_cast ((object), VIRD_TYPE_OSINFO_OS))
#define VIRD_IS_OSINFO_OS(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_OS))
#define VIRD_TYPE_OSINFO_OS_VARIANT (vird_osinfo_os_variant_get_type ())
#define VIRD_OSINFO_OS_VARIANT(object) ((VirdOsinfoOsVariant *) vird_object_cast ((object), VIRD_TYPE_OSINFO_OS_VARIANT))
#define VIRD_IS_OSINFO_OS_VARIANT(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_OS_VARIANT))
#define VIRD_TYPE_OSINFO_PLATFORM (vird_osinfo_platform_get_type ())
#define VIRD_OSINFO_PLATFORM(object) ((VirdOsinfoPlatform *) vird_object_cast ((object), VIRD_TYPE_OSINFO_PLATFORM))
#define VIRD_IS_OSINFO_PLATFORM(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_PLATFORM))
#define VIRD_TYPE_OSINFO_PRODUCT (vird_osinfo_product_get_type ())
#define VIRD_OSINFO_PRODUCT(object) ((VirdOsinfoProduct *) vird_object_cast ((object), VIRD_TYPE_OSINFO_PRODUCT))
#define VIRD_IS_OSINFO_PRODUCT(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_PRODUCT))
#define VIRD_TYPE_OSINFO_RESOURCES (vird_osinfo_resources_get_type ())
#define VIRD_OSINFO_RESOURCES(object) ((VirdOsinfoResources *) vird_object_cast ((object), VIRD_TYPE_OSINFO_RESOURCES))
#define VIRD_IS_OSINFO_RESOURCES(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_RESOURCES))
#define VIRD_TYPE_OSINFO_TREE (vird_osinfo_tree_get_type ())
#define VIRD_OSINFO_TREE(object) ((VirdOsinfoTree *) vird_object_cast ((object), VIRD_TYPE_OSINFO_TREE))
#define VIRD_IS_OSINFO_TREE(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_TREE))
#define VIRD_TYPE_OSINFO_PRODUCTLIST (vird_osinfo_productlist_get_type ())
#define VIRD_OSINFO_PRODUCTLIST(object) ((VirdOsinfoProductList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_PRODUCTLIST))
#define VIRD_IS_OSINFO_PRODUCTLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_PRODUCTLIST))
#define VIRD_TYPE_OSINFO_OSLIST (vird_osinfo_oslist_get_type ())
#define VIRD_OSINFO_OSLIST(object) ((VirdOsinfoOsList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_OSLIST))
#define VIRD_IS_OSINFO_OSLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_OSLIST))
#define VIRD_TYPE_OSINFO_PLATFORMLIST (vird_osinfo_platformlist_get_type ())
#define VIRD_OSINFO_PLATFORMLIST(object) ((VirdOsinfoPlatformList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_PLATFORMLIST))
#define VIRD_IS_OSINFO_PLATFORMLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_PLATFORMLIST))
#define VIRD_TYPE_OSINFO_DEVICELIST (vird_osinfo_devicelist_get_type ())
#define VIRD_OSINFO_DEVICELIST(object) ((VirdOsinfoDeviceList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEVICELIST))
#define VIRD_IS_OSINFO_DEVICELIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEVICELIST))
#define VIRD_TYPE_OSINFO_DEVICELINKLIST (vird_osinfo_devicelinklist_get_type ())
#define VIRD_OSINFO_DEVICELINKLIST(object) ((VirdOsinfoDeviceLinkList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEVICELINKLIST))
#define VIRD_IS_OSINFO_DEVICELINKLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEVICELINKLIST))
#define VIRD_TYPE_OSINFO_DEVICE_DRIVERLIST (vird_osinfo_device_driverlist_get_type ())
#define VIRD_OSINFO_DEVICE_DRIVERLIST(object) ((VirdOsinfoDeviceDriverList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEVICE_DRIVERLIST))
#define VIRD_IS_OSINFO_DEVICE_DRIVERLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEVICE_DRIVERLIST))
#define VIRD_TYPE_OSINFO_RESOURCESLIST (vird_osinfo_resourceslist_get_type ())
#define VIRD_OSINFO_RESOURCESLIST(object) ((VirdOsinfoResourcesList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_RESOURCESLIST))
#define VIRD_IS_OSINFO_RESOURCESLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_RESOURCESLIST))
#define VIRD_TYPE_OSINFO_FIRMWARELIST (vird_osinfo_firmwarelist_get_type ())
#define VIRD_OSINFO_FIRMWARELIST(object) ((VirdOsinfoFirmwareList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_FIRMWARELIST))
#define VIRD_IS_OSINFO_FIRMWARELIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_FIRMWARELIST))
#define VIRD_TYPE_OSINFO_MEDIALIST (vird_osinfo_medialist_get_type ())
#define VIRD_OSINFO_MEDIALIST(object) ((VirdOsinfoMediaList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_MEDIALIST))
#define VIRD_IS_OSINFO_MEDIALIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_MEDIALIST))
#define VIRD_TYPE_OSINFO_TREELIST (vird_osinfo_treelist_get_type ())
#define VIRD_OSINFO_TREELIST(object) ((VirdOsinfoTreeList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_TREELIST))
#define VIRD_IS_OSINFO_TREELIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_TREELIST))
#define VIRD_TYPE_OSINFO_IMAGELIST (vird_osinfo_imagelist_get_type ())
#define VIRD_OSINFO_IMAGELIST(object) ((VirdOsinfoImageList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_IMAGELIST))
#define VIRD_IS_OSINFO_IMAGELIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_IMAGELIST))
#define VIRD_TYPE_OSINFO_OS_VARIANTLIST (vird_osinfo_os_variantlist_get_type ())
#define VIRD_OSINFO_OS_VARIANTLIST(object) ((VirdOsinfoOsVariantList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_OS_VARIANTLIST))
#define VIRD_IS_OSINFO_OS_VARIANTLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_OS_VARIANTLIST))
#define VIRD_TYPE_OSINFO_INSTALL_SCRIPTLIST (vird_osinfo_install_scriptlist_get_type ())
#define VIRD_OSINFO_INSTALL_SCRIPTLIST(object) ((VirdOsinfoInstallScriptList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_INSTALL_SCRIPTLIST))
#define VIRD_IS_OSINFO_INSTALL_SCRIPTLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_INSTALL_SCRIPTLIST))
#define VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAMLIST (vird_osinfo_install_config_paramlist_get_type ())
#define VIRD_OSINFO_INSTALL_CONFIG_PARAMLIST(object) ((VirdOsinfoInstallConfigParamList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAMLIST))
#define VIRD_IS_OSINFO_INSTALL_CONFIG_PARAMLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAMLIST))
#define VIRD_TYPE_OSINFO_DEPLOYMENTLIST (vird_osinfo_deploymentlist_get_type ())
#define VIRD_OSINFO_DEPLOYMENTLIST(object) ((VirdOsinfoDeploymentList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DEPLOYMENTLIST))
#define VIRD_IS_OSINFO_DEPLOYMENTLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DEPLOYMENTLIST))
#define VIRD_TYPE_OSINFO_DATAMAPLIST (vird_osinfo_datamaplist_get_type ())
#define VIRD_OSINFO_DATAMAPLIST(object) ((VirdOsinfoDatamapList *) vird_object_cast ((object), VIRD_TYPE_OSINFO_DATAMAPLIST))
#define VIRD_IS_OSINFO_DATAMAPLIST(object) (vird_object_is_a ((object), VIRD_TYPE_OSINFO_DATAMAPLIST))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_OSINFO_H */
