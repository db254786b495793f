/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Secrets, which libvirt keeps for guests and storage.
 */

#ifndef VIRTDESIGNER_CONFIG_SECRET_H
#define VIRTDESIGNER_CONFIG_SECRET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigSecret.
 *
 * Returns: VIRD_TYPE_CONFIG_SECRET
 * Since: 0.1
 */
VirdType vird_config_secret_get_type(void);

/**
 * Takes another reference.
 *
 * @secret: (nullable): a VirdConfigSecret
 *
 * Returns: (transfer full) (nullable): @secret itself; NULL if it is no VirdConfigSecret
 * Since: 0.1
 */
VirdConfigSecret *vird_config_secret_ref(VirdConfigSecret *secret);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @secret: (nullable): a VirdConfigSecret, or NULL
 *
 * Since: 0.1
 */
void vird_config_secret_unref(VirdConfigSecret *secret);

/**
 * Makes a new VirdConfigSecret in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigSecret *vird_config_secret_new(void);

/**
 * Reads a VirdConfigSecret from XML text whose root is <secret>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigSecret *vird_config_secret_new_from_xml(const char *xml, VirdError **error);

/**
 * Whether the secret is kept in memory only. XML: @ephemeral.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_secret_get_ephemeral(VirdConfigSecret *secret);

/**
 * Sets ephemeral. Whether the secret is kept in memory only.
 *
 * @secret: a VirdConfigSecret
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_ephemeral(VirdConfigSecret *secret, bool value, VirdError **error);

/**
 * Whether ephemeral is there.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_secret_has_ephemeral(VirdConfigSecret *secret);

/**
 * Removes ephemeral.
 *
 * @secret: a VirdConfigSecret
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_unset_ephemeral(VirdConfigSecret *secret, VirdError **error);

/**
 * Whether the value is never given to anyone who asks. XML: @private.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_secret_get_is_private(VirdConfigSecret *secret);

/**
 * Sets is_private. Whether the value is never given to anyone who asks.
 *
 * @secret: a VirdConfigSecret
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_is_private(VirdConfigSecret *secret, bool value, VirdError **error);

/**
 * Whether is_private is there.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_secret_has_is_private(VirdConfigSecret *secret);

/**
 * Removes is_private.
 *
 * @secret: a VirdConfigSecret
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_unset_is_private(VirdConfigSecret *secret, VirdError **error);

/**
 * Identifier of the secret, as 8-4-4-4-12 hexadecimal digits. XML: uuid.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_secret_get_uuid(VirdConfigSecret *secret);

/**
 * Sets uuid. Identifier of the secret, as 8-4-4-4-12 hexadecimal digits.
 *
 * @secret: a VirdConfigSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_uuid(VirdConfigSecret *secret, const char *value, VirdError **error);

/**
 * Description for people. XML: description.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_secret_get_description(VirdConfigSecret *secret);

/**
 * Sets description. Description for people.
 *
 * @secret: a VirdConfigSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_description(VirdConfigSecret *secret,
                                        const char *value,
                                        VirdError **error);

/**
 * What the secret is for. XML: usage/@type.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: the value; VIRD_CONFIG_SECRET_USAGE_TYPE_UNKNOWN if absent; VIRD_CONFIG_SECRET_USAGE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigSecretUsageType vird_config_secret_get_usage_type(VirdConfigSecret *secret);

/**
 * What the secret is for. XML: usage/@type. As the text that the document has, known or not.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_secret_get_usage_type_text(VirdConfigSecret *secret);

/**
 * Sets usage_type. What the secret is for.
 *
 * @secret: a VirdConfigSecret
 * @value: a VirdConfigSecretUsageType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_usage_type(VirdConfigSecret *secret,
                                       VirdConfigSecretUsageType value,
                                       VirdError **error);

/**
 * Sets usage_type to any text, also one that this version does not know. What the secret is for.
 *
 * @secret: a VirdConfigSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_usage_type_text(VirdConfigSecret *secret,
                                            const char *value,
                                            VirdError **error);

/**
 * Whether usage_type is there.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_secret_has_usage_type(VirdConfigSecret *secret);

/**
 * Removes usage_type.
 *
 * @secret: a VirdConfigSecret
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_unset_usage_type(VirdConfigSecret *secret, VirdError **error);

/**
 * Path of the encrypted volume, for the type `volume`. XML: usage/volume.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_secret_get_usage_volume(VirdConfigSecret *secret);

/**
 * Sets usage_volume. Path of the encrypted volume, for the type `volume`.
 *
 * @secret: a VirdConfigSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_usage_volume(VirdConfigSecret *secret,
                                         const char *value,
                                         VirdError **error);

/**
 * Name to refer to it by, for the types `ceph`, `tls` and `vtpm`. XML: usage/name.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_secret_get_usage_name(VirdConfigSecret *secret);

/**
 * Sets usage_name. Name to refer to it by, for the types `ceph`, `tls` and `vtpm`.
 *
 * @secret: a VirdConfigSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_usage_name(VirdConfigSecret *secret,
                                       const char *value,
                                       VirdError **error);

/**
 * iSCSI target, for the type `iscsi`. XML: usage/target.
 *
 * @secret: a VirdConfigSecret
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_secret_get_usage_target(VirdConfigSecret *secret);

/**
 * Sets usage_target. iSCSI target, for the type `iscsi`.
 *
 * @secret: a VirdConfigSecret
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_secret_set_usage_target(VirdConfigSecret *secret,
                                         const char *value,
                                         VirdError **error);

#define VIRD_TYPE_CONFIG_SECRET (vird_config_secret_get_type ())
#define VIRD_CONFIG_SECRET(object) ((VirdConfigSecret *) vird_object_cast ((object), VIRD_TYPE_CONFIG_SECRET))
#define VIRD_IS_CONFIG_SECRET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_SECRET))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_SECRET_H */
