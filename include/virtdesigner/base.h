/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Errors, references, types and memory: what all layers share.
 */

#ifndef VIRTDESIGNER_BASE_H
#define VIRTDESIGNER_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Version of these headers; vird_get_version() gives that of the library. */
#define VIRD_MAJOR_VERSION 0
#define VIRD_MINOR_VERSION 1
#define VIRD_MICRO_VERSION 0

/** Whether these headers are of this version or a later one. */
#define VIRD_CHECK_VERSION(major, minor, micro) \
  (VIRD_MAJOR_VERSION > (major) || \
   (VIRD_MAJOR_VERSION == (major) && VIRD_MINOR_VERSION > (minor)) || \
   (VIRD_MAJOR_VERSION == (major) && VIRD_MINOR_VERSION == (minor) && VIRD_MICRO_VERSION >= (micro)))

/**
 * What kind of failure a VirdError is. The numbers are never reused.
 */
typedef enum {
  /**
   * An argument cannot be used: NULL, the wrong class, bad UTF-8, a number out of range.
   */
  VIRD_ERROR_INVALID_ARGUMENT = 1,
  /**
   * A document is not well-formed XML.
   */
  VIRD_ERROR_XML = 2,
  /**
   * A document exceeds a limit on size, depth, attributes or nodes.
   */
  VIRD_ERROR_LIMIT = 3,
  /**
   * What was asked for does not exist.
   */
  VIRD_ERROR_NOT_FOUND = 4,
  /**
   * A value in a document or file cannot be read as what it should be.
   */
  VIRD_ERROR_INVALID_VALUE = 5,
  /**
   * The element that a config object stood for has been removed from its document.
   */
  VIRD_ERROR_GONE = 6,
  /**
   * An element is not the one that was expected.
   */
  VIRD_ERROR_WRONG_ELEMENT = 7,
  /**
   * The host, the hypervisor or the operating system cannot do what was asked for.
   */
  VIRD_ERROR_UNSUPPORTED = 8,
  /**
   * A file could not be read.
   */
  VIRD_ERROR_IO = 9,
  /**
   * An operating system database holds something that cannot be used.
   */
  VIRD_ERROR_DATABASE = 10,
  /**
   * Something of this name, target or address exists already.
   */
  VIRD_ERROR_EXISTS = 11,
  /**
   * A fault inside the library; please report it.
   */
  VIRD_ERROR_INTERNAL = 12,
  /**
   * A machine cannot start from a medium.
   */
  VIRD_ERROR_NOT_BOOTABLE = 13,
  /**
   * A document is not one that libvirt takes.
   */
  VIRD_ERROR_INVALID_DOCUMENT = 14,
} VirdErrorCode;

/**
 * What went wrong: a stable code, a message, and for documents the line and column.
 *
 * Functions that can fail take a VirdError ** as their last argument. It may be NULL; otherwise it must point to a
 * pointer that is NULL. It is set if and only if the call fails, and then belongs to the caller.
 */
typedef struct VirdError VirdError;

/**
 * Id of a type. Ask for it at run time (VIRD_TYPE_..., or a class's _get_type function): the numbers may differ
 * between versions of the library.
 */
typedef uint32_t VirdType;

/**
 * The code of an error.
 *
 * @error: (nullable): an error
 *
 * Returns: a VirdErrorCode; 0 if @error is NULL
 * Since: 0.1
 */
VirdErrorCode vird_error_get_code(const VirdError *error);

/**
 * The message of an error: what was being done, where, and what was expected. With file, line and column in front
 * where they are known.
 *
 * @error: (nullable): an error
 *
 * Returns: (transfer none) (nullable): the message, valid as long as @error; NULL if @error is NULL
 * Since: 0.1
 */
const char *vird_error_get_message(const VirdError *error);

/**
 * The file that an error is about.
 *
 * @error: (nullable): an error
 *
 * Returns: (transfer none) (nullable): the file name, valid as long as @error; NULL if the error is about no file
 * Since: 0.1
 */
const char *vird_error_get_file(const VirdError *error);

/**
 * The line that an error is about.
 *
 * @error: (nullable): an error
 *
 * Returns: the line, from 1; 0 if not known
 * Since: 0.1
 */
uint32_t vird_error_get_line(const VirdError *error);

/**
 * The column that an error is about.
 *
 * @error: (nullable): an error
 *
 * Returns: the column in characters, from 1; 0 if not known
 * Since: 0.1
 */
uint32_t vird_error_get_column(const VirdError *error);

/**
 * A copy of an error.
 *
 * @error: (nullable): an error
 *
 * Returns: (transfer full) (nullable): the copy, to be freed with vird_error_free(); NULL if @error is NULL
 * Since: 0.1
 */
VirdError *vird_error_copy(const VirdError *error);

/**
 * Frees an error.
 *
 * @error: (nullable): an error, or NULL
 *
 * Since: 0.1
 */
void vird_error_free(VirdError *error);

/**
 * Frees the error that a pointer points to, if any, and makes it NULL, ready for the next call.
 *
 * @error: (inout) (nullable): where an error may be
 *
 * Since: 0.1
 */
void vird_error_clear(VirdError **error);

/**
 * The name of an error code, for messages and logs.
 *
 * @code: a VirdErrorCode
 *
 * Returns: (transfer full): the name, such as "not-found"; "unknown" for other numbers
 * Since: 0.1
 */
char *vird_error_code_name(VirdErrorCode code);

/**
 * Frees memory that a function of this library returned for the caller to free; `free` does the same.
 *
 * @memory: (nullable): a string or array block, or NULL
 *
 * Since: 0.1
 */
void vird_free(void *memory);

/**
 * Frees an array of strings and the strings.
 *
 * @strings: (nullable): an array that ends with NULL, or NULL
 *
 * Since: 0.1
 */
void vird_strv_free(char **strings);

/**
 * Takes another reference to an object.
 *
 * @object: (type VirdObject) (nullable): any object of this library
 *
 * Returns: (transfer full) (nullable): @object itself, or NULL if it is NULL or no object
 * Since: 0.1
 */
void *vird_object_ref(void *object);

/**
 * Gives a reference back. The object is freed with the last one.
 *
 * @object: (type VirdObject) (nullable): any object of this library, or NULL
 *
 * Since: 0.1
 */
void vird_object_unref(void *object);

/**
 * The type of an object.
 *
 * @object: (type VirdObject) (nullable): any object of this library
 *
 * Returns: the id of its type; 0 if @object is NULL or no object
 * Since: 0.1
 */
VirdType vird_object_get_object_type(const void *object);

/**
 * Whether an object is of a type or of one that inherits from it.
 *
 * @object: (type VirdObject) (nullable): any object of this library
 * @type: id of a type, such as VIRD_TYPE_CONFIG_DOMAIN
 *
 * Returns: true if it is; false also if @object is NULL or no object
 * Since: 0.1
 */
bool vird_object_is_a(const void *object, VirdType type);

/**
 * Checks the type of an object; the cast macros call this.
 *
 * @object: (type VirdObject) (nullable): any object of this library
 * @type: id of a type
 *
 * Returns: (transfer none) (nullable): @object if it is of that type, else NULL
 * Since: 0.1
 */
void *vird_object_cast(const void *object, VirdType type);

/**
 * The name of a type.
 *
 * @type: id of a type
 *
 * Returns: (transfer none) (nullable): the name, such as "VirdConfigDomain"; NULL if there is no such type
 * Since: 0.1
 */
const char *vird_type_name(VirdType type);

/**
 * The type that a type inherits from.
 *
 * @type: id of a type
 *
 * Returns: its id; 0 for VIRD_TYPE_OBJECT and for what is no type
 * Since: 0.1
 */
VirdType vird_type_parent(VirdType type);

/**
 * Whether a type is another one or inherits from it.
 *
 * @type: id of a type
 * @ancestor: id of another type
 *
 * Returns: true if it is
 * Since: 0.1
 */
bool vird_type_is_a(VirdType type, VirdType ancestor);

/**
 * The id of the type that all others inherit from.
 *
 * Returns: VIRD_TYPE_OBJECT
 * Since: 0.1
 */
VirdType vird_object_get_type(void);

/**
 * Gives back the references in an array of objects and frees the array.
 *
 * @objects: (type void) (nullable): an array that ends with NULL, as functions of this library return it, or NULL
 *
 * Since: 0.1
 */
void vird_object_array_free(void *objects);

/**
 * The version of the library that is running.
 *
 * @major: (out) (optional): the major number
 * @minor: (out) (optional): the minor number
 * @micro: (out) (optional): the micro number
 *
 * Since: 0.1
 */
void vird_get_version(uint32_t *major, uint32_t *minor, uint32_t *micro);

#define VIRD_TYPE_OBJECT (vird_object_get_type ())
#define VIRD_OBJECT(object) ((void *) vird_object_cast ((object), VIRD_TYPE_OBJECT))
#define VIRD_IS_OBJECT(object) (vird_object_is_a ((object), VIRD_TYPE_OBJECT))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_BASE_H */
