/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Serial lines, host devices and the other devices of a guest.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_DEVICES_H
#define VIRTDESIGNER_CONFIG_DOMAIN_DEVICES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainChardev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHARDEV
 * Since: 0.1
 */
VirdType vird_config_domain_chardev_get_type(void);

/**
 * Takes another reference.
 *
 * @chardev: (nullable): a VirdConfigDomainChardev
 *
 * Returns: (transfer full) (nullable): @chardev itself; NULL if it is no VirdConfigDomainChardev
 * Since: 0.1
 */
VirdConfigDomainChardev *vird_config_domain_chardev_ref(VirdConfigDomainChardev *chardev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @chardev: (nullable): a VirdConfigDomainChardev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_chardev_unref(VirdConfigDomainChardev *chardev);

/**
 * Reads a VirdConfigDomainChardev from XML text whose root is <device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainChardev *vird_config_domain_chardev_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * What it is connected to on the host. XML: @type.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevType vird_config_domain_chardev_get_source_type(VirdConfigDomainChardev *chardev);

/**
 * What it is connected to on the host. XML: @type. As the text that the document has, known or not.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_type_text(VirdConfigDomainChardev *chardev);

/**
 * Sets source_type. What it is connected to on the host.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: a VirdConfigDomainChardevType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_type(VirdConfigDomainChardev *chardev,
                                                VirdConfigDomainChardevType value,
                                                VirdError **error);

/**
 * Sets source_type to any text, also one that this version does not know. What it is connected to on the host.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_type_text(VirdConfigDomainChardev *chardev,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether source_type is there.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_has_source_type(VirdConfigDomainChardev *chardev);

/**
 * Removes source_type.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_unset_source_type(VirdConfigDomainChardev *chardev,
                                                  VirdError **error);

/**
 * Path of the device, file, pipe or socket. XML: source/@path.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_path(VirdConfigDomainChardev *chardev);

/**
 * Sets source_path. Path of the device, file, pipe or socket.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_path(VirdConfigDomainChardev *chardev,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether a socket is listened on or connected to. XML: source/@mode.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_mode(VirdConfigDomainChardev *chardev);

/**
 * Sets source_mode. Whether a socket is listened on or connected to.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_mode(VirdConfigDomainChardev *chardev,
                                                const char *value,
                                                VirdError **error);

/**
 * Address of a TCP connection; for UDP see the list of sources. XML: source/@host.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_host(VirdConfigDomainChardev *chardev);

/**
 * Sets source_host. Address of a TCP connection; for UDP see the list of sources.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_host(VirdConfigDomainChardev *chardev,
                                                const char *value,
                                                VirdError **error);

/**
 * Port of a TCP connection. XML: source/@service.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_service(VirdConfigDomainChardev *chardev);

/**
 * Sets source_service. Port of a TCP connection.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_service(VirdConfigDomainChardev *chardev,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Name of a SPICE port or D-Bus channel. XML: source/@channel.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_channel(VirdConfigDomainChardev *chardev);

/**
 * Sets source_channel. Name of a SPICE port or D-Bus channel.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_channel(VirdConfigDomainChardev *chardev,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Nmdm: path of the guest's end. XML: source/@master.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_master(VirdConfigDomainChardev *chardev);

/**
 * Sets source_master. Nmdm: path of the guest's end.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_master(VirdConfigDomainChardev *chardev,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Nmdm: path of the other end. XML: source/@slave.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_slave(VirdConfigDomainChardev *chardev);

/**
 * Sets source_slave. Nmdm: path of the other end.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_slave(VirdConfigDomainChardev *chardev,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether a file is added to rather than emptied. XML: source/@append.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_chardev_get_source_append(VirdConfigDomainChardev *chardev);

/**
 * Sets source_append. Whether a file is added to rather than emptied.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_append(VirdConfigDomainChardev *chardev,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether source_append is there.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_has_source_append(VirdConfigDomainChardev *chardev);

/**
 * Removes source_append.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_unset_source_append(VirdConfigDomainChardev *chardev,
                                                    VirdError **error);

/**
 * Whether a TCP connection is encrypted with TLS. XML: source/@tls.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_chardev_get_source_tls(VirdConfigDomainChardev *chardev);

/**
 * Sets source_tls. Whether a TCP connection is encrypted with TLS.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_tls(VirdConfigDomainChardev *chardev,
                                               bool value,
                                               VirdError **error);

/**
 * Whether source_tls is there.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_has_source_tls(VirdConfigDomainChardev *chardev);

/**
 * Removes source_tls.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_unset_source_tls(VirdConfigDomainChardev *chardev,
                                                 VirdError **error);

/**
 * Agent: whether the clipboard is shared. XML: source/clipboard/@copypaste.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_chardev_get_source_clipboard_copypaste(VirdConfigDomainChardev *chardev);

/**
 * Sets source_clipboard_copypaste. Agent: whether the clipboard is shared.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_clipboard_copypaste(VirdConfigDomainChardev *chardev,
                                                               bool value,
                                                               VirdError **error);

/**
 * Whether source_clipboard_copypaste is there.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_has_source_clipboard_copypaste(VirdConfigDomainChardev *chardev);

/**
 * Removes source_clipboard_copypaste.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_unset_source_clipboard_copypaste(VirdConfigDomainChardev *chardev,
                                                                 VirdError **error);

/**
 * Agent: whose mouse pointer counts. XML: source/mouse/@mode.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_MOUSE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_MOUSE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevMouseMode vird_config_domain_chardev_get_source_mouse_mode(VirdConfigDomainChardev *chardev);

/**
 * Agent: whose mouse pointer counts. XML: source/mouse/@mode. As the text that the document has, known or not.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_source_mouse_mode_text(VirdConfigDomainChardev *chardev);

/**
 * Sets source_mouse_mode. Agent: whose mouse pointer counts.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: a VirdConfigDomainChardevMouseMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_mouse_mode(VirdConfigDomainChardev *chardev,
                                                      VirdConfigDomainChardevMouseMode value,
                                                      VirdError **error);

/**
 * Sets source_mouse_mode to any text, also one that this version does not know. Agent: whose mouse pointer counts.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_mouse_mode_text(VirdConfigDomainChardev *chardev,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether source_mouse_mode is there.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_has_source_mouse_mode(VirdConfigDomainChardev *chardev);

/**
 * Removes source_mouse_mode.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_unset_source_mouse_mode(VirdConfigDomainChardev *chardev,
                                                        VirdError **error);

/**
 * Whether and when a lost connection is made again. XML: source/reconnect.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_chardev_get_source_reconnect(VirdConfigDomainChardev *chardev);

/**
 * Gives source_reconnect, made at its place if it is not there. Whether and when a lost connection is made again.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_chardev_ensure_source_reconnect(VirdConfigDomainChardev *chardev,
                                                                              VirdError **error);

/**
 * Moves an object in as source_reconnect, in place of the one that is there. Whether and when a lost connection is made again.
 *
 * @chardev: a VirdConfigDomainChardev
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source_reconnect(VirdConfigDomainChardev *chardev,
                                                     VirdConfigDomainReconnect *child,
                                                     VirdError **error);

/**
 * All sources; UDP has one to send to and one to receive at. XML: source.
 *
 * @chardev: a VirdConfigDomainChardev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainChardevEndpoint): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainChardevEndpoint **vird_config_domain_chardev_get_sources(VirdConfigDomainChardev *chardev,
                                                                         size_t *length);

/**
 * Moves an object in as one of sources, at its canonical place. All sources; UDP has one to send to and one to receive at.
 *
 * @chardev: a VirdConfigDomainChardev
 * @item: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_chardev_add_source_endpoint(VirdConfigDomainChardev *chardev,
                                                    VirdConfigDomainChardevEndpoint *item,
                                                    VirdError **error);

/**
 * Removes one of sources. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @chardev: a VirdConfigDomainChardev
 * @item: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_remove_source_endpoint(VirdConfigDomainChardev *chardev,
                                                       VirdConfigDomainChardevEndpoint *item,
                                                       VirdError **error);

/**
 * Replaces all of sources. All sources; UDP has one to send to and one to receive at.
 *
 * @chardev: a VirdConfigDomainChardev
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainChardevEndpoint): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_sources(VirdConfigDomainChardev *chardev,
                                            VirdConfigDomainChardevEndpoint *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of sources.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_clear_sources(VirdConfigDomainChardev *chardev, VirdError **error);

/**
 * Protocol of a TCP connection. XML: protocol/@type.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevProtocol vird_config_domain_chardev_get_protocol(VirdConfigDomainChardev *chardev);

/**
 * Protocol of a TCP connection. XML: protocol/@type. As the text that the document has, known or not.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_protocol_text(VirdConfigDomainChardev *chardev);

/**
 * Sets protocol. Protocol of a TCP connection.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: a VirdConfigDomainChardevProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_protocol(VirdConfigDomainChardev *chardev,
                                             VirdConfigDomainChardevProtocol value,
                                             VirdError **error);

/**
 * Sets protocol to any text, also one that this version does not know. Protocol of a TCP connection.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_protocol_text(VirdConfigDomainChardev *chardev,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether protocol is there.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_has_protocol(VirdConfigDomainChardev *chardev);

/**
 * Removes protocol.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_unset_protocol(VirdConfigDomainChardev *chardev, VirdError **error);

/**
 * Path of a file that all output is copied to. XML: log/@file.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_get_log_file(VirdConfigDomainChardev *chardev);

/**
 * Sets log_file. Path of a file that all output is copied to.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_log_file(VirdConfigDomainChardev *chardev,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether the log is added to rather than emptied. XML: log/@append.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_chardev_get_log_append(VirdConfigDomainChardev *chardev);

/**
 * Sets log_append. Whether the log is added to rather than emptied.
 *
 * @chardev: a VirdConfigDomainChardev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_log_append(VirdConfigDomainChardev *chardev,
                                               bool value,
                                               VirdError **error);

/**
 * Whether log_append is there.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_has_log_append(VirdConfigDomainChardev *chardev);

/**
 * Removes log_append.
 *
 * @chardev: a VirdConfigDomainChardev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_unset_log_append(VirdConfigDomainChardev *chardev,
                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainChardevEndpoint.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_ENDPOINT
 * Since: 0.1
 */
VirdType vird_config_domain_chardev_endpoint_get_type(void);

/**
 * Takes another reference.
 *
 * @endpoint: (nullable): a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer full) (nullable): @endpoint itself; NULL if it is no VirdConfigDomainChardevEndpoint
 * Since: 0.1
 */
VirdConfigDomainChardevEndpoint *vird_config_domain_chardev_endpoint_ref(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @endpoint: (nullable): a VirdConfigDomainChardevEndpoint, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_chardev_endpoint_unref(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Makes a new VirdConfigDomainChardevEndpoint in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainChardevEndpoint *vird_config_domain_chardev_endpoint_new(void);

/**
 * Reads a VirdConfigDomainChardevEndpoint from XML text whose root is <source>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainChardevEndpoint *vird_config_domain_chardev_endpoint_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Whether it is listened on or connected to. XML: @mode.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_endpoint_get_mode(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets mode. Whether it is listened on or connected to.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_mode(VirdConfigDomainChardevEndpoint *endpoint,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Path of the device, file, pipe or socket. XML: @path.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_endpoint_get_path(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets path. Path of the device, file, pipe or socket.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_path(VirdConfigDomainChardevEndpoint *endpoint,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Address of the connection. XML: @host.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_endpoint_get_host(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets host. Address of the connection.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_host(VirdConfigDomainChardevEndpoint *endpoint,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Port of the connection. XML: @service.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_endpoint_get_service(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets service. Port of the connection.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_service(VirdConfigDomainChardevEndpoint *endpoint,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Name of a SPICE port or D-Bus channel. XML: @channel.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_endpoint_get_channel(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets channel. Name of a SPICE port or D-Bus channel.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_channel(VirdConfigDomainChardevEndpoint *endpoint,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Nmdm: path of the guest's end. XML: @master.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_endpoint_get_master(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets master. Nmdm: path of the guest's end.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_master(VirdConfigDomainChardevEndpoint *endpoint,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Nmdm: path of the other end. XML: @slave.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_endpoint_get_slave(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets slave. Nmdm: path of the other end.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_slave(VirdConfigDomainChardevEndpoint *endpoint,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether a file is added to rather than emptied. XML: @append.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_get_append(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets append. Whether a file is added to rather than emptied.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_append(VirdConfigDomainChardevEndpoint *endpoint,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether append is there.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_has_append(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Removes append.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_unset_append(VirdConfigDomainChardevEndpoint *endpoint,
                                                      VirdError **error);

/**
 * Whether the connection is encrypted with TLS. XML: @tls.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_get_tls(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets tls. Whether the connection is encrypted with TLS.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_tls(VirdConfigDomainChardevEndpoint *endpoint,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether tls is there.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_has_tls(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Removes tls.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_unset_tls(VirdConfigDomainChardevEndpoint *endpoint,
                                                   VirdError **error);

/**
 * Agent: whether the clipboard is shared. XML: clipboard/@copypaste.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_get_clipboard_copypaste(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets clipboard_copypaste. Agent: whether the clipboard is shared.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_clipboard_copypaste(VirdConfigDomainChardevEndpoint *endpoint,
                                                                 bool value,
                                                                 VirdError **error);

/**
 * Whether clipboard_copypaste is there.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_has_clipboard_copypaste(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Removes clipboard_copypaste.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_unset_clipboard_copypaste(VirdConfigDomainChardevEndpoint *endpoint,
                                                                   VirdError **error);

/**
 * Agent: whose mouse pointer counts. XML: mouse/@mode.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_MOUSE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_MOUSE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevMouseMode vird_config_domain_chardev_endpoint_get_mouse_mode(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Agent: whose mouse pointer counts. XML: mouse/@mode. As the text that the document has, known or not.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_endpoint_get_mouse_mode_text(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Sets mouse_mode. Agent: whose mouse pointer counts.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: a VirdConfigDomainChardevMouseMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_mouse_mode(VirdConfigDomainChardevEndpoint *endpoint,
                                                        VirdConfigDomainChardevMouseMode value,
                                                        VirdError **error);

/**
 * Sets mouse_mode to any text, also one that this version does not know. Agent: whose mouse pointer counts.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_mouse_mode_text(VirdConfigDomainChardevEndpoint *endpoint,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether mouse_mode is there.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_has_mouse_mode(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Removes mouse_mode.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_unset_mouse_mode(VirdConfigDomainChardevEndpoint *endpoint,
                                                          VirdError **error);

/**
 * Whether and when a lost connection is made again. XML: reconnect.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_chardev_endpoint_get_reconnect(VirdConfigDomainChardevEndpoint *endpoint);

/**
 * Gives reconnect, made at its place if it is not there. Whether and when a lost connection is made again.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_chardev_endpoint_ensure_reconnect(VirdConfigDomainChardevEndpoint *endpoint,
                                                                                VirdError **error);

/**
 * Moves an object in as reconnect, in place of the one that is there. Whether and when a lost connection is made again.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_reconnect(VirdConfigDomainChardevEndpoint *endpoint,
                                                       VirdConfigDomainReconnect *child,
                                                       VirdError **error);

/**
 * How the file or socket is labelled. XML: seclabel.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDeviceSeclabel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDeviceSeclabel **vird_config_domain_chardev_endpoint_get_seclabels(VirdConfigDomainChardevEndpoint *endpoint,
                                                                                   size_t *length);

/**
 * Moves an object in as one of seclabels, at its canonical place. How the file or socket is labelled.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @item: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_add_seclabel(VirdConfigDomainChardevEndpoint *endpoint,
                                                      VirdConfigDomainDeviceSeclabel *item,
                                                      VirdError **error);

/**
 * Removes one of seclabels. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @item: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_remove_seclabel(VirdConfigDomainChardevEndpoint *endpoint,
                                                         VirdConfigDomainDeviceSeclabel *item,
                                                         VirdError **error);

/**
 * Replaces all of seclabels. How the file or socket is labelled.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDeviceSeclabel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_set_seclabels(VirdConfigDomainChardevEndpoint *endpoint,
                                                       VirdConfigDomainDeviceSeclabel *const *items,
                                                       size_t length,
                                                       VirdError **error);

/**
 * Removes all of seclabels.
 *
 * @endpoint: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_endpoint_clear_seclabels(VirdConfigDomainChardevEndpoint *endpoint,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainChardevSource.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE
 * Since: 0.1
 */
VirdType vird_config_domain_chardev_source_get_type(void);

/**
 * Takes another reference.
 *
 * @source: (nullable): a VirdConfigDomainChardevSource
 *
 * Returns: (transfer full) (nullable): @source itself; NULL if it is no VirdConfigDomainChardevSource
 * Since: 0.1
 */
VirdConfigDomainChardevSource *vird_config_domain_chardev_source_ref(VirdConfigDomainChardevSource *source);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @source: (nullable): a VirdConfigDomainChardevSource, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_chardev_source_unref(VirdConfigDomainChardevSource *source);

/**
 * Reads a VirdConfigDomainChardevSource from XML text whose root is <source>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainChardevSource *vird_config_domain_chardev_source_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainChardevSourcePty.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_PTY
 * Since: 0.1
 */
VirdType vird_config_domain_chardev_source_pty_get_type(void);

/**
 * Takes another reference.
 *
 * @pty: (nullable): a VirdConfigDomainChardevSourcePty
 *
 * Returns: (transfer full) (nullable): @pty itself; NULL if it is no VirdConfigDomainChardevSourcePty
 * Since: 0.1
 */
VirdConfigDomainChardevSourcePty *vird_config_domain_chardev_source_pty_ref(VirdConfigDomainChardevSourcePty *pty);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pty: (nullable): a VirdConfigDomainChardevSourcePty, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_chardev_source_pty_unref(VirdConfigDomainChardevSourcePty *pty);

/**
 * Makes a new VirdConfigDomainChardevSourcePty in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainChardevSourcePty *vird_config_domain_chardev_source_pty_new(void);

/**
 * Reads a VirdConfigDomainChardevSourcePty from XML text whose root is <source>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainChardevSourcePty *vird_config_domain_chardev_source_pty_new_from_xml(const char *xml,
                                                                                     VirdError **error);

/**
 * Path of the terminal, given by libvirt. XML: source/@path.
 *
 * @pty: a VirdConfigDomainChardevSourcePty
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_source_pty_get_path(VirdConfigDomainChardevSourcePty *pty);

/**
 * Sets path. Path of the terminal, given by libvirt.
 *
 * @pty: a VirdConfigDomainChardevSourcePty
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_source_pty_set_path(VirdConfigDomainChardevSourcePty *pty,
                                                    const char *value,
                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainChardevSourceUnix.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_UNIX
 * Since: 0.1
 */
VirdType vird_config_domain_chardev_source_unix_get_type(void);

/**
 * Takes another reference.
 *
 * @object: (nullable): a VirdConfigDomainChardevSourceUnix
 *
 * Returns: (transfer full) (nullable): @object itself; NULL if it is no VirdConfigDomainChardevSourceUnix
 * Since: 0.1
 */
VirdConfigDomainChardevSourceUnix *vird_config_domain_chardev_source_unix_ref(VirdConfigDomainChardevSourceUnix *object);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @object: (nullable): a VirdConfigDomainChardevSourceUnix, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_chardev_source_unix_unref(VirdConfigDomainChardevSourceUnix *object);

/**
 * Makes a new VirdConfigDomainChardevSourceUnix in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainChardevSourceUnix *vird_config_domain_chardev_source_unix_new(void);

/**
 * Reads a VirdConfigDomainChardevSourceUnix from XML text whose root is <source>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainChardevSourceUnix *vird_config_domain_chardev_source_unix_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Path of the socket; made up by libvirt for an agent's channel. XML: source/@path.
 *
 * @object: a VirdConfigDomainChardevSourceUnix
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_source_unix_get_path(VirdConfigDomainChardevSourceUnix *object);

/**
 * Sets path. Path of the socket; made up by libvirt for an agent's channel.
 *
 * @object: a VirdConfigDomainChardevSourceUnix
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_source_unix_set_path(VirdConfigDomainChardevSourceUnix *object,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether the socket is listened on or connected to. XML: source/@mode.
 *
 * @object: a VirdConfigDomainChardevSourceUnix
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_source_unix_get_mode(VirdConfigDomainChardevSourceUnix *object);

/**
 * Sets mode. Whether the socket is listened on or connected to.
 *
 * @object: a VirdConfigDomainChardevSourceUnix
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_source_unix_set_mode(VirdConfigDomainChardevSourceUnix *object,
                                                     const char *value,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainChardevSourceSpicePort.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEPORT
 * Since: 0.1
 */
VirdType vird_config_domain_chardev_source_spiceport_get_type(void);

/**
 * Takes another reference.
 *
 * @spiceport: (nullable): a VirdConfigDomainChardevSourceSpicePort
 *
 * Returns: (transfer full) (nullable): @spiceport itself; NULL if it is no VirdConfigDomainChardevSourceSpicePort
 * Since: 0.1
 */
VirdConfigDomainChardevSourceSpicePort *vird_config_domain_chardev_source_spiceport_ref(VirdConfigDomainChardevSourceSpicePort *spiceport);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @spiceport: (nullable): a VirdConfigDomainChardevSourceSpicePort, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_chardev_source_spiceport_unref(VirdConfigDomainChardevSourceSpicePort *spiceport);

/**
 * Makes a new VirdConfigDomainChardevSourceSpicePort in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainChardevSourceSpicePort *vird_config_domain_chardev_source_spiceport_new(void);

/**
 * Reads a VirdConfigDomainChardevSourceSpicePort from XML text whose root is <source>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainChardevSourceSpicePort *vird_config_domain_chardev_source_spiceport_new_from_xml(const char *xml,
                                                                                                 VirdError **error);

/**
 * Name of the port. XML: source/@channel.
 *
 * @spiceport: a VirdConfigDomainChardevSourceSpicePort
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_chardev_source_spiceport_get_channel(VirdConfigDomainChardevSourceSpicePort *spiceport);

/**
 * Sets channel. Name of the port.
 *
 * @spiceport: a VirdConfigDomainChardevSourceSpicePort
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_chardev_source_spiceport_set_channel(VirdConfigDomainChardevSourceSpicePort *spiceport,
                                                             const char *value,
                                                             VirdError **error);

/**
 * The type id of VirdConfigDomainChardevSourceSpiceVmc.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEVMC
 * Since: 0.1
 */
VirdType vird_config_domain_chardev_source_spicevmc_get_type(void);

/**
 * Takes another reference.
 *
 * @spicevmc: (nullable): a VirdConfigDomainChardevSourceSpiceVmc
 *
 * Returns: (transfer full) (nullable): @spicevmc itself; NULL if it is no VirdConfigDomainChardevSourceSpiceVmc
 * Since: 0.1
 */
VirdConfigDomainChardevSourceSpiceVmc *vird_config_domain_chardev_source_spicevmc_ref(VirdConfigDomainChardevSourceSpiceVmc *spicevmc);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @spicevmc: (nullable): a VirdConfigDomainChardevSourceSpiceVmc, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_chardev_source_spicevmc_unref(VirdConfigDomainChardevSourceSpiceVmc *spicevmc);

/**
 * Makes a new VirdConfigDomainChardevSourceSpiceVmc in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainChardevSourceSpiceVmc *vird_config_domain_chardev_source_spicevmc_new(void);

/**
 * Reads a VirdConfigDomainChardevSourceSpiceVmc from XML text whose root is <source>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainChardevSourceSpiceVmc *vird_config_domain_chardev_source_spicevmc_new_from_xml(const char *xml,
                                                                                               VirdError **error);

/**
 * The type id of VirdConfigDomainSerial.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SERIAL
 * Since: 0.1
 */
VirdType vird_config_domain_serial_get_type(void);

/**
 * Takes another reference.
 *
 * @serial: (nullable): a VirdConfigDomainSerial
 *
 * Returns: (transfer full) (nullable): @serial itself; NULL if it is no VirdConfigDomainSerial
 * Since: 0.1
 */
VirdConfigDomainSerial *vird_config_domain_serial_ref(VirdConfigDomainSerial *serial);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @serial: (nullable): a VirdConfigDomainSerial, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_serial_unref(VirdConfigDomainSerial *serial);

/**
 * Makes a new VirdConfigDomainSerial in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSerial *vird_config_domain_serial_new(void);

/**
 * Reads a VirdConfigDomainSerial from XML text whose root is <serial>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSerial *vird_config_domain_serial_new_from_xml(const char *xml, VirdError **error);

/**
 * What the port is in the guest. XML: target/@type.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainConsoleTargetType vird_config_domain_serial_get_target_type(VirdConfigDomainSerial *serial);

/**
 * What the port is in the guest. XML: target/@type. As the text that the document has, known or not.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_serial_get_target_type_text(VirdConfigDomainSerial *serial);

/**
 * Sets target_type. What the port is in the guest.
 *
 * @serial: a VirdConfigDomainSerial
 * @value: a VirdConfigDomainConsoleTargetType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_set_target_type(VirdConfigDomainSerial *serial,
                                               VirdConfigDomainConsoleTargetType value,
                                               VirdError **error);

/**
 * Sets target_type to any text, also one that this version does not know. What the port is in the guest.
 *
 * @serial: a VirdConfigDomainSerial
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_set_target_type_text(VirdConfigDomainSerial *serial,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether target_type is there.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_serial_has_target_type(VirdConfigDomainSerial *serial);

/**
 * Removes target_type.
 *
 * @serial: a VirdConfigDomainSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_unset_target_type(VirdConfigDomainSerial *serial, VirdError **error);

/**
 * Number of the port, from 0. XML: target/@port.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_serial_get_target_port(VirdConfigDomainSerial *serial);

/**
 * Sets target_port. Number of the port, from 0.
 *
 * @serial: a VirdConfigDomainSerial
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_set_target_port(VirdConfigDomainSerial *serial,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether target_port is there.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_serial_has_target_port(VirdConfigDomainSerial *serial);

/**
 * Removes target_port.
 *
 * @serial: a VirdConfigDomainSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_unset_target_port(VirdConfigDomainSerial *serial, VirdError **error);

/**
 * Model of the port. XML: target/model/@name.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevTargetModel vird_config_domain_serial_get_target_model(VirdConfigDomainSerial *serial);

/**
 * Model of the port. XML: target/model/@name. As the text that the document has, known or not.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_serial_get_target_model_text(VirdConfigDomainSerial *serial);

/**
 * Sets target_model. Model of the port.
 *
 * @serial: a VirdConfigDomainSerial
 * @value: a VirdConfigDomainChardevTargetModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_set_target_model(VirdConfigDomainSerial *serial,
                                                VirdConfigDomainChardevTargetModel value,
                                                VirdError **error);

/**
 * Sets target_model to any text, also one that this version does not know. Model of the port.
 *
 * @serial: a VirdConfigDomainSerial
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_set_target_model_text(VirdConfigDomainSerial *serial,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether target_model is there.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_serial_has_target_model(VirdConfigDomainSerial *serial);

/**
 * Removes target_model.
 *
 * @serial: a VirdConfigDomainSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_unset_target_model(VirdConfigDomainSerial *serial,
                                                  VirdError **error);

/**
 * Path of the terminal, as reported by old versions of libvirt. XML: @tty.
 *
 * @serial: a VirdConfigDomainSerial
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_serial_get_tty(VirdConfigDomainSerial *serial);

/**
 * Sets tty. Path of the terminal, as reported by old versions of libvirt.
 *
 * @serial: a VirdConfigDomainSerial
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_serial_set_tty(VirdConfigDomainSerial *serial,
                                       const char *value,
                                       VirdError **error);

/**
 * The type id of VirdConfigDomainParallel.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_PARALLEL
 * Since: 0.1
 */
VirdType vird_config_domain_parallel_get_type(void);

/**
 * Takes another reference.
 *
 * @parallel: (nullable): a VirdConfigDomainParallel
 *
 * Returns: (transfer full) (nullable): @parallel itself; NULL if it is no VirdConfigDomainParallel
 * Since: 0.1
 */
VirdConfigDomainParallel *vird_config_domain_parallel_ref(VirdConfigDomainParallel *parallel);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @parallel: (nullable): a VirdConfigDomainParallel, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_parallel_unref(VirdConfigDomainParallel *parallel);

/**
 * Makes a new VirdConfigDomainParallel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainParallel *vird_config_domain_parallel_new(void);

/**
 * Reads a VirdConfigDomainParallel from XML text whose root is <parallel>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainParallel *vird_config_domain_parallel_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * What the port is in the guest. XML: target/@type.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainConsoleTargetType vird_config_domain_parallel_get_target_type(VirdConfigDomainParallel *parallel);

/**
 * What the port is in the guest. XML: target/@type. As the text that the document has, known or not.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_parallel_get_target_type_text(VirdConfigDomainParallel *parallel);

/**
 * Sets target_type. What the port is in the guest.
 *
 * @parallel: a VirdConfigDomainParallel
 * @value: a VirdConfigDomainConsoleTargetType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_set_target_type(VirdConfigDomainParallel *parallel,
                                                 VirdConfigDomainConsoleTargetType value,
                                                 VirdError **error);

/**
 * Sets target_type to any text, also one that this version does not know. What the port is in the guest.
 *
 * @parallel: a VirdConfigDomainParallel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_set_target_type_text(VirdConfigDomainParallel *parallel,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether target_type is there.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_parallel_has_target_type(VirdConfigDomainParallel *parallel);

/**
 * Removes target_type.
 *
 * @parallel: a VirdConfigDomainParallel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_unset_target_type(VirdConfigDomainParallel *parallel,
                                                   VirdError **error);

/**
 * Number of the port, from 0. XML: target/@port.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_parallel_get_target_port(VirdConfigDomainParallel *parallel);

/**
 * Sets target_port. Number of the port, from 0.
 *
 * @parallel: a VirdConfigDomainParallel
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_set_target_port(VirdConfigDomainParallel *parallel,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether target_port is there.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_parallel_has_target_port(VirdConfigDomainParallel *parallel);

/**
 * Removes target_port.
 *
 * @parallel: a VirdConfigDomainParallel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_unset_target_port(VirdConfigDomainParallel *parallel,
                                                   VirdError **error);

/**
 * Model of the port. XML: target/model/@name.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevTargetModel vird_config_domain_parallel_get_target_model(VirdConfigDomainParallel *parallel);

/**
 * Model of the port. XML: target/model/@name. As the text that the document has, known or not.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_parallel_get_target_model_text(VirdConfigDomainParallel *parallel);

/**
 * Sets target_model. Model of the port.
 *
 * @parallel: a VirdConfigDomainParallel
 * @value: a VirdConfigDomainChardevTargetModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_set_target_model(VirdConfigDomainParallel *parallel,
                                                  VirdConfigDomainChardevTargetModel value,
                                                  VirdError **error);

/**
 * Sets target_model to any text, also one that this version does not know. Model of the port.
 *
 * @parallel: a VirdConfigDomainParallel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_set_target_model_text(VirdConfigDomainParallel *parallel,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether target_model is there.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_parallel_has_target_model(VirdConfigDomainParallel *parallel);

/**
 * Removes target_model.
 *
 * @parallel: a VirdConfigDomainParallel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_unset_target_model(VirdConfigDomainParallel *parallel,
                                                    VirdError **error);

/**
 * Path of the terminal, as reported by old versions of libvirt. XML: @tty.
 *
 * @parallel: a VirdConfigDomainParallel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_parallel_get_tty(VirdConfigDomainParallel *parallel);

/**
 * Sets tty. Path of the terminal, as reported by old versions of libvirt.
 *
 * @parallel: a VirdConfigDomainParallel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_parallel_set_tty(VirdConfigDomainParallel *parallel,
                                         const char *value,
                                         VirdError **error);

/**
 * The type id of VirdConfigDomainConsole.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CONSOLE
 * Since: 0.1
 */
VirdType vird_config_domain_console_get_type(void);

/**
 * Takes another reference.
 *
 * @console: (nullable): a VirdConfigDomainConsole
 *
 * Returns: (transfer full) (nullable): @console itself; NULL if it is no VirdConfigDomainConsole
 * Since: 0.1
 */
VirdConfigDomainConsole *vird_config_domain_console_ref(VirdConfigDomainConsole *console);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @console: (nullable): a VirdConfigDomainConsole, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_console_unref(VirdConfigDomainConsole *console);

/**
 * Makes a new VirdConfigDomainConsole in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainConsole *vird_config_domain_console_new(void);

/**
 * Reads a VirdConfigDomainConsole from XML text whose root is <console>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainConsole *vird_config_domain_console_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * What the console is in the guest; the first `serial` one is the first serial port. XML: target/@type.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainConsoleTargetType vird_config_domain_console_get_target_type(VirdConfigDomainConsole *console);

/**
 * What the console is in the guest; the first `serial` one is the first serial port. XML: target/@type. As the text that the document has, known or not.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_console_get_target_type_text(VirdConfigDomainConsole *console);

/**
 * Sets target_type. What the console is in the guest; the first `serial` one is the first serial port.
 *
 * @console: a VirdConfigDomainConsole
 * @value: a VirdConfigDomainConsoleTargetType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_set_target_type(VirdConfigDomainConsole *console,
                                                VirdConfigDomainConsoleTargetType value,
                                                VirdError **error);

/**
 * Sets target_type to any text, also one that this version does not know. What the console is in the guest; the first `serial` one is the first serial port.
 *
 * @console: a VirdConfigDomainConsole
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_set_target_type_text(VirdConfigDomainConsole *console,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether target_type is there.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_console_has_target_type(VirdConfigDomainConsole *console);

/**
 * Removes target_type.
 *
 * @console: a VirdConfigDomainConsole
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_unset_target_type(VirdConfigDomainConsole *console,
                                                  VirdError **error);

/**
 * Number of the console, from 0. XML: target/@port.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_console_get_target_port(VirdConfigDomainConsole *console);

/**
 * Sets target_port. Number of the console, from 0.
 *
 * @console: a VirdConfigDomainConsole
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_set_target_port(VirdConfigDomainConsole *console,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether target_port is there.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_console_has_target_port(VirdConfigDomainConsole *console);

/**
 * Removes target_port.
 *
 * @console: a VirdConfigDomainConsole
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_unset_target_port(VirdConfigDomainConsole *console,
                                                  VirdError **error);

/**
 * Model of the console. XML: target/model/@name.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevTargetModel vird_config_domain_console_get_target_model(VirdConfigDomainConsole *console);

/**
 * Model of the console. XML: target/model/@name. As the text that the document has, known or not.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_console_get_target_model_text(VirdConfigDomainConsole *console);

/**
 * Sets target_model. Model of the console.
 *
 * @console: a VirdConfigDomainConsole
 * @value: a VirdConfigDomainChardevTargetModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_set_target_model(VirdConfigDomainConsole *console,
                                                 VirdConfigDomainChardevTargetModel value,
                                                 VirdError **error);

/**
 * Sets target_model to any text, also one that this version does not know. Model of the console.
 *
 * @console: a VirdConfigDomainConsole
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_set_target_model_text(VirdConfigDomainConsole *console,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether target_model is there.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_console_has_target_model(VirdConfigDomainConsole *console);

/**
 * Removes target_model.
 *
 * @console: a VirdConfigDomainConsole
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_unset_target_model(VirdConfigDomainConsole *console,
                                                   VirdError **error);

/**
 * Path of the terminal of a running guest. XML: @tty.
 *
 * @console: a VirdConfigDomainConsole
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_console_get_tty(VirdConfigDomainConsole *console);

/**
 * Sets tty. Path of the terminal of a running guest.
 *
 * @console: a VirdConfigDomainConsole
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_console_set_tty(VirdConfigDomainConsole *console,
                                        const char *value,
                                        VirdError **error);

/**
 * The type id of VirdConfigDomainChannel.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CHANNEL
 * Since: 0.1
 */
VirdType vird_config_domain_channel_get_type(void);

/**
 * Takes another reference.
 *
 * @channel: (nullable): a VirdConfigDomainChannel
 *
 * Returns: (transfer full) (nullable): @channel itself; NULL if it is no VirdConfigDomainChannel
 * Since: 0.1
 */
VirdConfigDomainChannel *vird_config_domain_channel_ref(VirdConfigDomainChannel *channel);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @channel: (nullable): a VirdConfigDomainChannel, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_channel_unref(VirdConfigDomainChannel *channel);

/**
 * Makes a new VirdConfigDomainChannel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainChannel *vird_config_domain_channel_new(void);

/**
 * Reads a VirdConfigDomainChannel from XML text whose root is <channel>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainChannel *vird_config_domain_channel_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * What the channel is in the guest. XML: target/@type.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHANNEL_TARGET_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHANNEL_TARGET_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChannelTargetType vird_config_domain_channel_get_target_type(VirdConfigDomainChannel *channel);

/**
 * What the channel is in the guest. XML: target/@type. As the text that the document has, known or not.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_channel_get_target_type_text(VirdConfigDomainChannel *channel);

/**
 * Sets target_type. What the channel is in the guest.
 *
 * @channel: a VirdConfigDomainChannel
 * @value: a VirdConfigDomainChannelTargetType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_set_target_type(VirdConfigDomainChannel *channel,
                                                VirdConfigDomainChannelTargetType value,
                                                VirdError **error);

/**
 * Sets target_type to any text, also one that this version does not know. What the channel is in the guest.
 *
 * @channel: a VirdConfigDomainChannel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_set_target_type_text(VirdConfigDomainChannel *channel,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether target_type is there.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_channel_has_target_type(VirdConfigDomainChannel *channel);

/**
 * Removes target_type.
 *
 * @channel: a VirdConfigDomainChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_unset_target_type(VirdConfigDomainChannel *channel,
                                                  VirdError **error);

/**
 * Name by which the guest knows the channel. XML: target/@name.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_channel_get_target_name(VirdConfigDomainChannel *channel);

/**
 * Sets target_name. Name by which the guest knows the channel.
 *
 * @channel: a VirdConfigDomainChannel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_set_target_name(VirdConfigDomainChannel *channel,
                                                const char *value,
                                                VirdError **error);

/**
 * Guestfwd: IP address the guest connects to. XML: target/@address.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_channel_get_target_address(VirdConfigDomainChannel *channel);

/**
 * Sets target_address. Guestfwd: IP address the guest connects to.
 *
 * @channel: a VirdConfigDomainChannel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_set_target_address(VirdConfigDomainChannel *channel,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Guestfwd: port the guest connects to. XML: target/@port.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_channel_get_target_port(VirdConfigDomainChannel *channel);

/**
 * Sets target_port. Guestfwd: port the guest connects to.
 *
 * @channel: a VirdConfigDomainChannel
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_set_target_port(VirdConfigDomainChannel *channel,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether target_port is there.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_channel_has_target_port(VirdConfigDomainChannel *channel);

/**
 * Removes target_port.
 *
 * @channel: a VirdConfigDomainChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_unset_target_port(VirdConfigDomainChannel *channel,
                                                  VirdError **error);

/**
 * Whether the guest has opened the channel. XML: target/@state.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHANNEL_STATE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHANNEL_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChannelState vird_config_domain_channel_get_target_state(VirdConfigDomainChannel *channel);

/**
 * Whether the guest has opened the channel. XML: target/@state. As the text that the document has, known or not.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_channel_get_target_state_text(VirdConfigDomainChannel *channel);

/**
 * Sets target_state. Whether the guest has opened the channel.
 *
 * @channel: a VirdConfigDomainChannel
 * @value: a VirdConfigDomainChannelState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_set_target_state(VirdConfigDomainChannel *channel,
                                                 VirdConfigDomainChannelState value,
                                                 VirdError **error);

/**
 * Sets target_state to any text, also one that this version does not know. Whether the guest has opened the channel.
 *
 * @channel: a VirdConfigDomainChannel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_set_target_state_text(VirdConfigDomainChannel *channel,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether target_state is there.
 *
 * @channel: a VirdConfigDomainChannel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_channel_has_target_state(VirdConfigDomainChannel *channel);

/**
 * Removes target_state.
 *
 * @channel: a VirdConfigDomainChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_channel_unset_target_state(VirdConfigDomainChannel *channel,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainRedirdev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_REDIRDEV
 * Since: 0.1
 */
VirdType vird_config_domain_redirdev_get_type(void);

/**
 * Takes another reference.
 *
 * @redirdev: (nullable): a VirdConfigDomainRedirdev
 *
 * Returns: (transfer full) (nullable): @redirdev itself; NULL if it is no VirdConfigDomainRedirdev
 * Since: 0.1
 */
VirdConfigDomainRedirdev *vird_config_domain_redirdev_ref(VirdConfigDomainRedirdev *redirdev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @redirdev: (nullable): a VirdConfigDomainRedirdev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_redirdev_unref(VirdConfigDomainRedirdev *redirdev);

/**
 * Makes a new VirdConfigDomainRedirdev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainRedirdev *vird_config_domain_redirdev_new(void);

/**
 * Reads a VirdConfigDomainRedirdev from XML text whose root is <redirdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainRedirdev *vird_config_domain_redirdev_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * Bus of the device. XML: @bus.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_REDIRDEV_BUS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_REDIRDEV_BUS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainRedirdevBus vird_config_domain_redirdev_get_bus(VirdConfigDomainRedirdev *redirdev);

/**
 * Bus of the device. XML: @bus. As the text that the document has, known or not.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_redirdev_get_bus_text(VirdConfigDomainRedirdev *redirdev);

/**
 * Sets bus. Bus of the device.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 * @value: a VirdConfigDomainRedirdevBus
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirdev_set_bus(VirdConfigDomainRedirdev *redirdev,
                                         VirdConfigDomainRedirdevBus value,
                                         VirdError **error);

/**
 * Sets bus to any text, also one that this version does not know. Bus of the device.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirdev_set_bus_text(VirdConfigDomainRedirdev *redirdev,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether bus is there.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_redirdev_has_bus(VirdConfigDomainRedirdev *redirdev);

/**
 * Removes bus.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirdev_unset_bus(VirdConfigDomainRedirdev *redirdev, VirdError **error);

/**
 * Place in the order of boot devices, from 1. XML: boot/@order.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_redirdev_get_boot_order(VirdConfigDomainRedirdev *redirdev);

/**
 * Sets boot_order. Place in the order of boot devices, from 1.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirdev_set_boot_order(VirdConfigDomainRedirdev *redirdev,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether boot_order is there.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_redirdev_has_boot_order(VirdConfigDomainRedirdev *redirdev);

/**
 * Removes boot_order.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirdev_unset_boot_order(VirdConfigDomainRedirdev *redirdev,
                                                  VirdError **error);

/**
 * s390x: up to 8 characters that choose a boot entry. XML: boot/@loadparm.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_redirdev_get_boot_loadparm(VirdConfigDomainRedirdev *redirdev);

/**
 * Sets boot_loadparm. s390x: up to 8 characters that choose a boot entry.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirdev_set_boot_loadparm(VirdConfigDomainRedirdev *redirdev,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Where the guest finds the device. XML: address.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_redirdev_get_address(VirdConfigDomainRedirdev *redirdev);

/**
 * Gives address, made at its place if it is not there. Where the guest finds the device.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_redirdev_ensure_address(VirdConfigDomainRedirdev *redirdev,
                                                                    VirdError **error);

/**
 * Moves an object in as address, in place of the one that is there. Where the guest finds the device.
 *
 * @redirdev: a VirdConfigDomainRedirdev
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_redirdev_set_address(VirdConfigDomainRedirdev *redirdev,
                                             VirdConfigDomainAddress *child,
                                             VirdError **error);

/**
 * The type id of VirdConfigDomainRedirfilter.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_REDIRFILTER
 * Since: 0.1
 */
VirdType vird_config_domain_redirfilter_get_type(void);

/**
 * Takes another reference.
 *
 * @redirfilter: (nullable): a VirdConfigDomainRedirfilter
 *
 * Returns: (transfer full) (nullable): @redirfilter itself; NULL if it is no VirdConfigDomainRedirfilter
 * Since: 0.1
 */
VirdConfigDomainRedirfilter *vird_config_domain_redirfilter_ref(VirdConfigDomainRedirfilter *redirfilter);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @redirfilter: (nullable): a VirdConfigDomainRedirfilter, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_redirfilter_unref(VirdConfigDomainRedirfilter *redirfilter);

/**
 * Makes a new VirdConfigDomainRedirfilter in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainRedirfilter *vird_config_domain_redirfilter_new(void);

/**
 * Reads a VirdConfigDomainRedirfilter from XML text whose root is <redirfilter>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainRedirfilter *vird_config_domain_redirfilter_new_from_xml(const char *xml,
                                                                         VirdError **error);

/**
 * Rules; the first that fits decides. XML: usbdev.
 *
 * @redirfilter: a VirdConfigDomainRedirfilter
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainRedirfilterUsbdev): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainRedirfilterUsbdev **vird_config_domain_redirfilter_get_usbdevs(VirdConfigDomainRedirfilter *redirfilter,
                                                                               size_t *length);

/**
 * Moves an object in as one of usbdevs, at its canonical place. Rules; the first that fits decides.
 *
 * @redirfilter: a VirdConfigDomainRedirfilter
 * @item: a VirdConfigDomainRedirfilterUsbdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_add_usbdev(VirdConfigDomainRedirfilter *redirfilter,
                                               VirdConfigDomainRedirfilterUsbdev *item,
                                               VirdError **error);

/**
 * Removes one of usbdevs. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @redirfilter: a VirdConfigDomainRedirfilter
 * @item: a VirdConfigDomainRedirfilterUsbdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_remove_usbdev(VirdConfigDomainRedirfilter *redirfilter,
                                                  VirdConfigDomainRedirfilterUsbdev *item,
                                                  VirdError **error);

/**
 * Replaces all of usbdevs. Rules; the first that fits decides.
 *
 * @redirfilter: a VirdConfigDomainRedirfilter
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainRedirfilterUsbdev): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_set_usbdevs(VirdConfigDomainRedirfilter *redirfilter,
                                                VirdConfigDomainRedirfilterUsbdev *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of usbdevs.
 *
 * @redirfilter: a VirdConfigDomainRedirfilter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_clear_usbdevs(VirdConfigDomainRedirfilter *redirfilter,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainRedirfilterUsbdev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_REDIRFILTER_USBDEV
 * Since: 0.1
 */
VirdType vird_config_domain_redirfilter_usbdev_get_type(void);

/**
 * Takes another reference.
 *
 * @usbdev: (nullable): a VirdConfigDomainRedirfilterUsbdev
 *
 * Returns: (transfer full) (nullable): @usbdev itself; NULL if it is no VirdConfigDomainRedirfilterUsbdev
 * Since: 0.1
 */
VirdConfigDomainRedirfilterUsbdev *vird_config_domain_redirfilter_usbdev_ref(VirdConfigDomainRedirfilterUsbdev *usbdev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @usbdev: (nullable): a VirdConfigDomainRedirfilterUsbdev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_redirfilter_usbdev_unref(VirdConfigDomainRedirfilterUsbdev *usbdev);

/**
 * Makes a new VirdConfigDomainRedirfilterUsbdev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainRedirfilterUsbdev *vird_config_domain_redirfilter_usbdev_new(void);

/**
 * Reads a VirdConfigDomainRedirfilterUsbdev from XML text whose root is <usbdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainRedirfilterUsbdev *vird_config_domain_redirfilter_usbdev_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Whether devices that fit may be redirected. XML: @allow.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_usbdev_get_allow(VirdConfigDomainRedirfilterUsbdev *usbdev);

/**
 * Sets allow. Whether devices that fit may be redirected.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_usbdev_set_allow(VirdConfigDomainRedirfilterUsbdev *usbdev,
                                                     bool value,
                                                     VirdError **error);

/**
 * Whether allow is there.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_usbdev_has_allow(VirdConfigDomainRedirfilterUsbdev *usbdev);

/**
 * Removes allow.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_usbdev_unset_allow(VirdConfigDomainRedirfilterUsbdev *usbdev,
                                                       VirdError **error);

/**
 * Class of the device in hexadecimal; `-1` is any. XML: @class.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_redirfilter_usbdev_get_usb_class(VirdConfigDomainRedirfilterUsbdev *usbdev);

/**
 * Sets usb_class. Class of the device in hexadecimal; `-1` is any.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_usbdev_set_usb_class(VirdConfigDomainRedirfilterUsbdev *usbdev,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Vendor id in hexadecimal; `-1` is any. XML: @vendor.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_redirfilter_usbdev_get_vendor(VirdConfigDomainRedirfilterUsbdev *usbdev);

/**
 * Sets vendor. Vendor id in hexadecimal; `-1` is any.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_usbdev_set_vendor(VirdConfigDomainRedirfilterUsbdev *usbdev,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Product id in hexadecimal; `-1` is any. XML: @product.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_redirfilter_usbdev_get_product(VirdConfigDomainRedirfilterUsbdev *usbdev);

/**
 * Sets product. Product id in hexadecimal; `-1` is any.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_usbdev_set_product(VirdConfigDomainRedirfilterUsbdev *usbdev,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Version, as `1.10`; `-1` is any. XML: @version.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_redirfilter_usbdev_get_version(VirdConfigDomainRedirfilterUsbdev *usbdev);

/**
 * Sets version. Version, as `1.10`; `-1` is any.
 *
 * @usbdev: a VirdConfigDomainRedirfilterUsbdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_redirfilter_usbdev_set_version(VirdConfigDomainRedirfilterUsbdev *usbdev,
                                                       const char *value,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainSmartcard.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD
 * Since: 0.1
 */
VirdType vird_config_domain_smartcard_get_type(void);

/**
 * Takes another reference.
 *
 * @smartcard: (nullable): a VirdConfigDomainSmartcard
 *
 * Returns: (transfer full) (nullable): @smartcard itself; NULL if it is no VirdConfigDomainSmartcard
 * Since: 0.1
 */
VirdConfigDomainSmartcard *vird_config_domain_smartcard_ref(VirdConfigDomainSmartcard *smartcard);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @smartcard: (nullable): a VirdConfigDomainSmartcard, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_smartcard_unref(VirdConfigDomainSmartcard *smartcard);

/**
 * Reads a VirdConfigDomainSmartcard from XML text whose root is <smartcard>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSmartcard *vird_config_domain_smartcard_new_from_xml(const char *xml,
                                                                     VirdError **error);

/**
 * Where the guest finds the reader. XML: address.
 *
 * @smartcard: a VirdConfigDomainSmartcard
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_smartcard_get_address(VirdConfigDomainSmartcard *smartcard);

/**
 * Gives address, made at its place if it is not there. Where the guest finds the reader.
 *
 * @smartcard: a VirdConfigDomainSmartcard
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_smartcard_ensure_address(VirdConfigDomainSmartcard *smartcard,
                                                                     VirdError **error);

/**
 * Moves an object in as address, in place of the one that is there. Where the guest finds the reader.
 *
 * @smartcard: a VirdConfigDomainSmartcard
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_smartcard_set_address(VirdConfigDomainSmartcard *smartcard,
                                              VirdConfigDomainAddress *child,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainSmartcardHost.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_HOST
 * Since: 0.1
 */
VirdType vird_config_domain_smartcard_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigDomainSmartcardHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigDomainSmartcardHost
 * Since: 0.1
 */
VirdConfigDomainSmartcardHost *vird_config_domain_smartcard_host_ref(VirdConfigDomainSmartcardHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigDomainSmartcardHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_smartcard_host_unref(VirdConfigDomainSmartcardHost *host);

/**
 * Makes a new VirdConfigDomainSmartcardHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSmartcardHost *vird_config_domain_smartcard_host_new(void);

/**
 * Reads a VirdConfigDomainSmartcardHost from XML text whose root is <smartcard>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSmartcardHost *vird_config_domain_smartcard_host_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainSmartcardHostCertificates.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_HOST_CERTIFICATES
 * Since: 0.1
 */
VirdType vird_config_domain_smartcard_host_certificates_get_type(void);

/**
 * Takes another reference.
 *
 * @certificates: (nullable): a VirdConfigDomainSmartcardHostCertificates
 *
 * Returns: (transfer full) (nullable): @certificates itself; NULL if it is no VirdConfigDomainSmartcardHostCertificates
 * Since: 0.1
 */
VirdConfigDomainSmartcardHostCertificates *vird_config_domain_smartcard_host_certificates_ref(VirdConfigDomainSmartcardHostCertificates *certificates);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @certificates: (nullable): a VirdConfigDomainSmartcardHostCertificates, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_smartcard_host_certificates_unref(VirdConfigDomainSmartcardHostCertificates *certificates);

/**
 * Makes a new VirdConfigDomainSmartcardHostCertificates in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSmartcardHostCertificates *vird_config_domain_smartcard_host_certificates_new(void);

/**
 * Reads a VirdConfigDomainSmartcardHostCertificates from XML text whose root is <smartcard>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSmartcardHostCertificates *vird_config_domain_smartcard_host_certificates_new_from_xml(const char *xml,
                                                                                                       VirdError **error);

/**
 * Names of three certificates in the host's database. XML: certificate.
 *
 * @certificates: a VirdConfigDomainSmartcardHostCertificates
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_smartcard_host_certificates_get_certificates(VirdConfigDomainSmartcardHostCertificates *certificates,
                                                                       size_t *length);

/**
 * Adds one to certificates. Names of three certificates in the host's database.
 *
 * @certificates: a VirdConfigDomainSmartcardHostCertificates
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_host_certificates_add_certificate(VirdConfigDomainSmartcardHostCertificates *certificates,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * Replaces all of certificates. Names of three certificates in the host's database.
 *
 * @certificates: a VirdConfigDomainSmartcardHostCertificates
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_host_certificates_set_certificates(VirdConfigDomainSmartcardHostCertificates *certificates,
                                                                     const char *const *values,
                                                                     VirdError **error);

/**
 * Removes all of certificates.
 *
 * @certificates: a VirdConfigDomainSmartcardHostCertificates
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_host_certificates_clear_certificates(VirdConfigDomainSmartcardHostCertificates *certificates,
                                                                       VirdError **error);

/**
 * Path of the database; `/etc/pki/nssdb` if absent. XML: database.
 *
 * @certificates: a VirdConfigDomainSmartcardHostCertificates
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_smartcard_host_certificates_get_database(VirdConfigDomainSmartcardHostCertificates *certificates);

/**
 * Sets database. Path of the database; `/etc/pki/nssdb` if absent.
 *
 * @certificates: a VirdConfigDomainSmartcardHostCertificates
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_host_certificates_set_database(VirdConfigDomainSmartcardHostCertificates *certificates,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainSmartcardPassthrough.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_PASSTHROUGH
 * Since: 0.1
 */
VirdType vird_config_domain_smartcard_passthrough_get_type(void);

/**
 * Takes another reference.
 *
 * @passthrough: (nullable): a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: (transfer full) (nullable): @passthrough itself; NULL if it is no VirdConfigDomainSmartcardPassthrough
 * Since: 0.1
 */
VirdConfigDomainSmartcardPassthrough *vird_config_domain_smartcard_passthrough_ref(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @passthrough: (nullable): a VirdConfigDomainSmartcardPassthrough, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_smartcard_passthrough_unref(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Makes a new VirdConfigDomainSmartcardPassthrough in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSmartcardPassthrough *vird_config_domain_smartcard_passthrough_new(void);

/**
 * Reads a VirdConfigDomainSmartcardPassthrough from XML text whose root is <smartcard>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSmartcardPassthrough *vird_config_domain_smartcard_passthrough_new_from_xml(const char *xml,
                                                                                            VirdError **error);

/**
 * What the reader is connected to on the host. XML: @type.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevType vird_config_domain_smartcard_passthrough_get_source_type(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * What the reader is connected to on the host. XML: @type. As the text that the document has, known or not.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_smartcard_passthrough_get_source_type_text(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Sets source_type. What the reader is connected to on the host.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: a VirdConfigDomainChardevType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_source_type(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                              VirdConfigDomainChardevType value,
                                                              VirdError **error);

/**
 * Sets source_type to any text, also one that this version does not know. What the reader is connected to on the host.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_source_type_text(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * Whether source_type is there.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_has_source_type(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Removes source_type.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_unset_source_type(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                VirdError **error);

/**
 * Where the connection leads. XML: source.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainChardevEndpoint): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainChardevEndpoint **vird_config_domain_smartcard_passthrough_get_sources(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                                       size_t *length);

/**
 * Moves an object in as one of sources, at its canonical place. Where the connection leads.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @item: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_add_source_endpoint(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                  VirdConfigDomainChardevEndpoint *item,
                                                                  VirdError **error);

/**
 * Removes one of sources. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @item: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_remove_source_endpoint(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                     VirdConfigDomainChardevEndpoint *item,
                                                                     VirdError **error);

/**
 * Replaces all of sources. Where the connection leads.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainChardevEndpoint): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_sources(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                          VirdConfigDomainChardevEndpoint *const *items,
                                                          size_t length,
                                                          VirdError **error);

/**
 * Removes all of sources.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_clear_sources(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                            VirdError **error);

/**
 * Protocol of a TCP connection. XML: protocol/@type.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevProtocol vird_config_domain_smartcard_passthrough_get_protocol(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Protocol of a TCP connection. XML: protocol/@type. As the text that the document has, known or not.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_smartcard_passthrough_get_protocol_text(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Sets protocol. Protocol of a TCP connection.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: a VirdConfigDomainChardevProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_protocol(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                           VirdConfigDomainChardevProtocol value,
                                                           VirdError **error);

/**
 * Sets protocol to any text, also one that this version does not know. Protocol of a TCP connection.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_protocol_text(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether protocol is there.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_has_protocol(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Removes protocol.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_unset_protocol(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                             VirdError **error);

/**
 * Path of a file that all output is copied to. XML: log/@file.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_smartcard_passthrough_get_log_file(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Sets log_file. Path of a file that all output is copied to.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_log_file(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether the log is added to rather than emptied. XML: log/@append.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_get_log_append(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Sets log_append. Whether the log is added to rather than emptied.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_log_append(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether log_append is there.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_has_log_append(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Removes log_append.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_unset_log_append(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                               VirdError **error);

/**
 * Kind of port; accepted by libvirt's schema, without effect. XML: target/@type.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainConsoleTargetType vird_config_domain_smartcard_passthrough_get_target_type(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Kind of port; accepted by libvirt's schema, without effect. XML: target/@type. As the text that the document has, known or not.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_smartcard_passthrough_get_target_type_text(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Sets target_type. Kind of port; accepted by libvirt's schema, without effect.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: a VirdConfigDomainConsoleTargetType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_target_type(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                              VirdConfigDomainConsoleTargetType value,
                                                              VirdError **error);

/**
 * Sets target_type to any text, also one that this version does not know. Kind of port; accepted by libvirt's schema, without effect.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_target_type_text(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * Whether target_type is there.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_has_target_type(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Removes target_type.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_unset_target_type(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                VirdError **error);

/**
 * Number of the port; accepted by libvirt's schema, without effect. XML: target/@port.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_smartcard_passthrough_get_target_port(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Sets target_port. Number of the port; accepted by libvirt's schema, without effect.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_target_port(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                              uint32_t value,
                                                              VirdError **error);

/**
 * Whether target_port is there.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_has_target_port(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Removes target_port.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_unset_target_port(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                VirdError **error);

/**
 * Model of the port; accepted by libvirt's schema, without effect. XML: target/model/@name.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevTargetModel vird_config_domain_smartcard_passthrough_get_target_model(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Model of the port; accepted by libvirt's schema, without effect. XML: target/model/@name. As the text that the document has, known or not.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_smartcard_passthrough_get_target_model_text(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Sets target_model. Model of the port; accepted by libvirt's schema, without effect.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: a VirdConfigDomainChardevTargetModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_target_model(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                               VirdConfigDomainChardevTargetModel value,
                                                               VirdError **error);

/**
 * Sets target_model to any text, also one that this version does not know. Model of the port; accepted by libvirt's schema, without effect.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_target_model_text(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * Whether target_model is there.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_has_target_model(VirdConfigDomainSmartcardPassthrough *passthrough);

/**
 * Removes target_model.
 *
 * @passthrough: a VirdConfigDomainSmartcardPassthrough
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_unset_target_model(VirdConfigDomainSmartcardPassthrough *passthrough,
                                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainHostdev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_get_type(void);

/**
 * Takes another reference.
 *
 * @hostdev: (nullable): a VirdConfigDomainHostdev
 *
 * Returns: (transfer full) (nullable): @hostdev itself; NULL if it is no VirdConfigDomainHostdev
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_config_domain_hostdev_ref(VirdConfigDomainHostdev *hostdev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hostdev: (nullable): a VirdConfigDomainHostdev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_unref(VirdConfigDomainHostdev *hostdev);

/**
 * Reads a VirdConfigDomainHostdev from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_config_domain_hostdev_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * How the device is given to the guest. XML: @mode.
 *
 * @hostdev: a VirdConfigDomainHostdev
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_MODE_SUBSYSTEM if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevMode vird_config_domain_hostdev_get_mode(VirdConfigDomainHostdev *hostdev);

/**
 * How the device is given to the guest. XML: @mode. As the text that the document has, known or not.
 *
 * @hostdev: a VirdConfigDomainHostdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_get_mode_text(VirdConfigDomainHostdev *hostdev);

/**
 * Sets mode. How the device is given to the guest.
 *
 * @hostdev: a VirdConfigDomainHostdev
 * @value: a VirdConfigDomainHostdevMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_set_mode(VirdConfigDomainHostdev *hostdev,
                                         VirdConfigDomainHostdevMode value,
                                         VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How the device is given to the guest.
 *
 * @hostdev: a VirdConfigDomainHostdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_set_mode_text(VirdConfigDomainHostdev *hostdev,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether mode is there.
 *
 * @hostdev: a VirdConfigDomainHostdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_has_mode(VirdConfigDomainHostdev *hostdev);

/**
 * Removes mode.
 *
 * @hostdev: a VirdConfigDomainHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_unset_mode(VirdConfigDomainHostdev *hostdev, VirdError **error);

/**
 * True if the guest cannot write to the device. XML: readonly.
 *
 * @hostdev: a VirdConfigDomainHostdev
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_hostdev_get_readonly(VirdConfigDomainHostdev *hostdev);

/**
 * Sets readonly. True if the guest cannot write to the device.
 *
 * @hostdev: a VirdConfigDomainHostdev
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_set_readonly(VirdConfigDomainHostdev *hostdev,
                                             bool value,
                                             VirdError **error);

/**
 * True if several guests may use the device at once. XML: shareable.
 *
 * @hostdev: a VirdConfigDomainHostdev
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_hostdev_get_shareable(VirdConfigDomainHostdev *hostdev);

/**
 * Sets shareable. True if several guests may use the device at once.
 *
 * @hostdev: a VirdConfigDomainHostdev
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_set_shareable(VirdConfigDomainHostdev *hostdev,
                                              bool value,
                                              VirdError **error);

/**
 * Place in the order of boot devices, from 1. XML: boot/@order.
 *
 * @hostdev: a VirdConfigDomainHostdev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_hostdev_get_boot_order(VirdConfigDomainHostdev *hostdev);

/**
 * Sets boot_order. Place in the order of boot devices, from 1.
 *
 * @hostdev: a VirdConfigDomainHostdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_set_boot_order(VirdConfigDomainHostdev *hostdev,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether boot_order is there.
 *
 * @hostdev: a VirdConfigDomainHostdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_has_boot_order(VirdConfigDomainHostdev *hostdev);

/**
 * Removes boot_order.
 *
 * @hostdev: a VirdConfigDomainHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_unset_boot_order(VirdConfigDomainHostdev *hostdev,
                                                 VirdError **error);

/**
 * s390x: up to 8 characters that choose a boot entry. XML: boot/@loadparm.
 *
 * @hostdev: a VirdConfigDomainHostdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_get_boot_loadparm(VirdConfigDomainHostdev *hostdev);

/**
 * Sets boot_loadparm. s390x: up to 8 characters that choose a boot entry.
 *
 * @hostdev: a VirdConfigDomainHostdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_set_boot_loadparm(VirdConfigDomainHostdev *hostdev,
                                                  const char *value,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevPci.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_PCI
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_pci_get_type(void);

/**
 * Takes another reference.
 *
 * @pci: (nullable): a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer full) (nullable): @pci itself; NULL if it is no VirdConfigDomainHostdevPci
 * Since: 0.1
 */
VirdConfigDomainHostdevPci *vird_config_domain_hostdev_pci_ref(VirdConfigDomainHostdevPci *pci);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pci: (nullable): a VirdConfigDomainHostdevPci, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_pci_unref(VirdConfigDomainHostdevPci *pci);

/**
 * Makes a new VirdConfigDomainHostdevPci in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevPci *vird_config_domain_hostdev_pci_new(void);

/**
 * Reads a VirdConfigDomainHostdevPci from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevPci *vird_config_domain_hostdev_pci_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Whether libvirt takes the device from its host driver and gives it back. XML: @managed.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_get_managed(VirdConfigDomainHostdevPci *pci);

/**
 * Sets managed. Whether libvirt takes the device from its host driver and gives it back.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_managed(VirdConfigDomainHostdevPci *pci,
                                                bool value,
                                                VirdError **error);

/**
 * Whether managed is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_managed(VirdConfigDomainHostdevPci *pci);

/**
 * Removes managed.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_managed(VirdConfigDomainHostdevPci *pci,
                                                  VirdError **error);

/**
 * Address of the device on the host. XML: source/address.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_hostdev_pci_get_address(VirdConfigDomainHostdevPci *pci);

/**
 * Gives address, made at its place if it is not there. Address of the device on the host.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_hostdev_pci_ensure_address(VirdConfigDomainHostdevPci *pci,
                                                                          VirdError **error);

/**
 * Moves an object in as address, in place of the one that is there. Address of the device on the host.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_address(VirdConfigDomainHostdevPci *pci,
                                                VirdConfigDomainAddressPci *child,
                                                VirdError **error);

/**
 * Where the guest finds the device. XML: address.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_hostdev_pci_get_guest_address(VirdConfigDomainHostdevPci *pci);

/**
 * Gives guest_address, made at its place if it is not there. Where the guest finds the device.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_hostdev_pci_ensure_guest_address(VirdConfigDomainHostdevPci *pci,
                                                                             VirdError **error);

/**
 * Moves an object in as guest_address, in place of the one that is there. Where the guest finds the device.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_guest_address(VirdConfigDomainHostdevPci *pci,
                                                      VirdConfigDomainAddress *child,
                                                      VirdError **error);

/**
 * Xen: whether writes to the configuration space are filtered. XML: source/@writeFiltering.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_get_write_filtering(VirdConfigDomainHostdevPci *pci);

/**
 * Sets write_filtering. Xen: whether writes to the configuration space are filtered.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_write_filtering(VirdConfigDomainHostdevPci *pci,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether write_filtering is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_write_filtering(VirdConfigDomainHostdevPci *pci);

/**
 * Removes write_filtering.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_write_filtering(VirdConfigDomainHostdevPci *pci,
                                                          VirdError **error);

/**
 * What happens when the device is missing. XML: source/@startupPolicy.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskStartupPolicy vird_config_domain_hostdev_pci_get_startup_policy(VirdConfigDomainHostdevPci *pci);

/**
 * What happens when the device is missing. XML: source/@startupPolicy. As the text that the document has, known or not.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_pci_get_startup_policy_text(VirdConfigDomainHostdevPci *pci);

/**
 * Sets startup_policy. What happens when the device is missing.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: a VirdConfigDomainDiskStartupPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_startup_policy(VirdConfigDomainHostdevPci *pci,
                                                       VirdConfigDomainDiskStartupPolicy value,
                                                       VirdError **error);

/**
 * Sets startup_policy to any text, also one that this version does not know. What happens when the device is missing.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_startup_policy_text(VirdConfigDomainHostdevPci *pci,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether startup_policy is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_startup_policy(VirdConfigDomainHostdevPci *pci);

/**
 * Removes startup_policy.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_startup_policy(VirdConfigDomainHostdevPci *pci,
                                                         VirdError **error);

/**
 * Host driver the device is given to the guest by. XML: driver/@name.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevDriverName vird_config_domain_hostdev_pci_get_driver_name(VirdConfigDomainHostdevPci *pci);

/**
 * Host driver the device is given to the guest by. XML: driver/@name. As the text that the document has, known or not.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_pci_get_driver_name_text(VirdConfigDomainHostdevPci *pci);

/**
 * Sets driver_name. Host driver the device is given to the guest by.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: a VirdConfigDomainHostdevDriverName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_driver_name(VirdConfigDomainHostdevPci *pci,
                                                    VirdConfigDomainHostdevDriverName value,
                                                    VirdError **error);

/**
 * Sets driver_name to any text, also one that this version does not know. Host driver the device is given to the guest by.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_driver_name_text(VirdConfigDomainHostdevPci *pci,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether driver_name is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_driver_name(VirdConfigDomainHostdevPci *pci);

/**
 * Removes driver_name.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_driver_name(VirdConfigDomainHostdevPci *pci,
                                                      VirdError **error);

/**
 * Variant of the host driver to bind the device to. XML: driver/@model.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_pci_get_driver_model(VirdConfigDomainHostdevPci *pci);

/**
 * Sets driver_model. Variant of the host driver to bind the device to.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_driver_model(VirdConfigDomainHostdevPci *pci,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether the device is opened through IOMMUFD. XML: driver/@iommufd.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_get_driver_iommufd(VirdConfigDomainHostdevPci *pci);

/**
 * Sets driver_iommufd. Whether the device is opened through IOMMUFD.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_driver_iommufd(VirdConfigDomainHostdevPci *pci,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether driver_iommufd is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_driver_iommufd(VirdConfigDomainHostdevPci *pci);

/**
 * Removes driver_iommufd.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_driver_iommufd(VirdConfigDomainHostdevPci *pci,
                                                         VirdError **error);

/**
 * Whether the guest sees an option ROM. XML: rom/@enabled.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_get_rom_enabled(VirdConfigDomainHostdevPci *pci);

/**
 * Sets rom_enabled. Whether the guest sees an option ROM.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_rom_enabled(VirdConfigDomainHostdevPci *pci,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether rom_enabled is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_rom_enabled(VirdConfigDomainHostdevPci *pci);

/**
 * Removes rom_enabled.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_rom_enabled(VirdConfigDomainHostdevPci *pci,
                                                      VirdError **error);

/**
 * Whether the option ROM is mapped into the guest's memory. XML: rom/@bar.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_get_rom_bar(VirdConfigDomainHostdevPci *pci);

/**
 * Sets rom_bar. Whether the option ROM is mapped into the guest's memory.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_rom_bar(VirdConfigDomainHostdevPci *pci,
                                                bool value,
                                                VirdError **error);

/**
 * Whether rom_bar is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_rom_bar(VirdConfigDomainHostdevPci *pci);

/**
 * Removes rom_bar.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_rom_bar(VirdConfigDomainHostdevPci *pci,
                                                  VirdError **error);

/**
 * Path of the option ROM's content. XML: rom/@file.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_pci_get_rom_file(VirdConfigDomainHostdevPci *pci);

/**
 * Sets rom_file. Path of the option ROM's content.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_rom_file(VirdConfigDomainHostdevPci *pci,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether the device's display is shown to clients. XML: @display.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_get_display(VirdConfigDomainHostdevPci *pci);

/**
 * Sets display. Whether the device's display is shown to clients.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_display(VirdConfigDomainHostdevPci *pci,
                                                bool value,
                                                VirdError **error);

/**
 * Whether display is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_display(VirdConfigDomainHostdevPci *pci);

/**
 * Removes display.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_display(VirdConfigDomainHostdevPci *pci,
                                                  VirdError **error);

/**
 * Whether there is a simple framebuffer until the device's driver is up. XML: @ramfb.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_get_ramfb(VirdConfigDomainHostdevPci *pci);

/**
 * Sets ramfb. Whether there is a simple framebuffer until the device's driver is up.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_ramfb(VirdConfigDomainHostdevPci *pci,
                                              bool value,
                                              VirdError **error);

/**
 * Whether ramfb is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_ramfb(VirdConfigDomainHostdevPci *pci);

/**
 * Removes ramfb.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_ramfb(VirdConfigDomainHostdevPci *pci, VirdError **error);

/**
 * Which part of a team the device plays. XML: teaming/@type.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_TEAMING_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_TEAMING_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceTeamingType vird_config_domain_hostdev_pci_get_teaming_type(VirdConfigDomainHostdevPci *pci);

/**
 * Which part of a team the device plays. XML: teaming/@type. As the text that the document has, known or not.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_pci_get_teaming_type_text(VirdConfigDomainHostdevPci *pci);

/**
 * Sets teaming_type. Which part of a team the device plays.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: a VirdConfigDomainInterfaceTeamingType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_teaming_type(VirdConfigDomainHostdevPci *pci,
                                                     VirdConfigDomainInterfaceTeamingType value,
                                                     VirdError **error);

/**
 * Sets teaming_type to any text, also one that this version does not know. Which part of a team the device plays.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_teaming_type_text(VirdConfigDomainHostdevPci *pci,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether teaming_type is there.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_has_teaming_type(VirdConfigDomainHostdevPci *pci);

/**
 * Removes teaming_type.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_unset_teaming_type(VirdConfigDomainHostdevPci *pci,
                                                       VirdError **error);

/**
 * Alias of the team's persistent interface. XML: teaming/@persistent.
 *
 * @pci: a VirdConfigDomainHostdevPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_pci_get_teaming_persistent(VirdConfigDomainHostdevPci *pci);

/**
 * Sets teaming_persistent. Alias of the team's persistent interface.
 *
 * @pci: a VirdConfigDomainHostdevPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_pci_set_teaming_persistent(VirdConfigDomainHostdevPci *pci,
                                                           const char *value,
                                                           VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevUsb.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_USB
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_usb_get_type(void);

/**
 * Takes another reference.
 *
 * @usb: (nullable): a VirdConfigDomainHostdevUsb
 *
 * Returns: (transfer full) (nullable): @usb itself; NULL if it is no VirdConfigDomainHostdevUsb
 * Since: 0.1
 */
VirdConfigDomainHostdevUsb *vird_config_domain_hostdev_usb_ref(VirdConfigDomainHostdevUsb *usb);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @usb: (nullable): a VirdConfigDomainHostdevUsb, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_usb_unref(VirdConfigDomainHostdevUsb *usb);

/**
 * Makes a new VirdConfigDomainHostdevUsb in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevUsb *vird_config_domain_hostdev_usb_new(void);

/**
 * Reads a VirdConfigDomainHostdevUsb from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevUsb *vird_config_domain_hostdev_usb_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Whether libvirt takes the device from its host driver and gives it back. XML: @managed.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_get_managed(VirdConfigDomainHostdevUsb *usb);

/**
 * Sets managed. Whether libvirt takes the device from its host driver and gives it back.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_set_managed(VirdConfigDomainHostdevUsb *usb,
                                                bool value,
                                                VirdError **error);

/**
 * Whether managed is there.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_has_managed(VirdConfigDomainHostdevUsb *usb);

/**
 * Removes managed.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_unset_managed(VirdConfigDomainHostdevUsb *usb,
                                                  VirdError **error);

/**
 * Vendor id of the device. XML: source/vendor/@id.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_hostdev_usb_get_vendor(VirdConfigDomainHostdevUsb *usb);

/**
 * Sets vendor. Vendor id of the device.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_set_vendor(VirdConfigDomainHostdevUsb *usb,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether vendor is there.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_has_vendor(VirdConfigDomainHostdevUsb *usb);

/**
 * Removes vendor.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_unset_vendor(VirdConfigDomainHostdevUsb *usb,
                                                 VirdError **error);

/**
 * Product id of the device. XML: source/product/@id.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_hostdev_usb_get_product(VirdConfigDomainHostdevUsb *usb);

/**
 * Sets product. Product id of the device.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_set_product(VirdConfigDomainHostdevUsb *usb,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether product is there.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_has_product(VirdConfigDomainHostdevUsb *usb);

/**
 * Removes product.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_unset_product(VirdConfigDomainHostdevUsb *usb,
                                                  VirdError **error);

/**
 * Bus and device number on the host. XML: source/address.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddressUsb *vird_config_domain_hostdev_usb_get_source_address(VirdConfigDomainHostdevUsb *usb);

/**
 * Gives source_address, made at its place if it is not there. Bus and device number on the host.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddressUsb *vird_config_domain_hostdev_usb_ensure_source_address(VirdConfigDomainHostdevUsb *usb,
                                                                                 VirdError **error);

/**
 * Moves an object in as source_address, in place of the one that is there. Bus and device number on the host.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_set_source_address(VirdConfigDomainHostdevUsb *usb,
                                                       VirdConfigDomainAddressUsb *child,
                                                       VirdError **error);

/**
 * What happens when the device is missing. XML: source/@startupPolicy.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskStartupPolicy vird_config_domain_hostdev_usb_get_startup_policy(VirdConfigDomainHostdevUsb *usb);

/**
 * What happens when the device is missing. XML: source/@startupPolicy. As the text that the document has, known or not.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_usb_get_startup_policy_text(VirdConfigDomainHostdevUsb *usb);

/**
 * Sets startup_policy. What happens when the device is missing.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @value: a VirdConfigDomainDiskStartupPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_set_startup_policy(VirdConfigDomainHostdevUsb *usb,
                                                       VirdConfigDomainDiskStartupPolicy value,
                                                       VirdError **error);

/**
 * Sets startup_policy to any text, also one that this version does not know. What happens when the device is missing.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_set_startup_policy_text(VirdConfigDomainHostdevUsb *usb,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether startup_policy is there.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_has_startup_policy(VirdConfigDomainHostdevUsb *usb);

/**
 * Removes startup_policy.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_unset_startup_policy(VirdConfigDomainHostdevUsb *usb,
                                                         VirdError **error);

/**
 * Which resets by the guest reach the device. XML: source/@guestReset.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_USB_GUEST_RESET_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_USB_GUEST_RESET_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevUsbGuestReset vird_config_domain_hostdev_usb_get_guest_reset(VirdConfigDomainHostdevUsb *usb);

/**
 * Which resets by the guest reach the device. XML: source/@guestReset. As the text that the document has, known or not.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_usb_get_guest_reset_text(VirdConfigDomainHostdevUsb *usb);

/**
 * Sets guest_reset. Which resets by the guest reach the device.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @value: a VirdConfigDomainHostdevUsbGuestReset
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_set_guest_reset(VirdConfigDomainHostdevUsb *usb,
                                                    VirdConfigDomainHostdevUsbGuestReset value,
                                                    VirdError **error);

/**
 * Sets guest_reset to any text, also one that this version does not know. Which resets by the guest reach the device.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_set_guest_reset_text(VirdConfigDomainHostdevUsb *usb,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether guest_reset is there.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_has_guest_reset(VirdConfigDomainHostdevUsb *usb);

/**
 * Removes guest_reset.
 *
 * @usb: a VirdConfigDomainHostdevUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_usb_unset_guest_reset(VirdConfigDomainHostdevUsb *usb,
                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevScsi.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_SCSI
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_scsi_get_type(void);

/**
 * Takes another reference.
 *
 * @scsi: (nullable): a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer full) (nullable): @scsi itself; NULL if it is no VirdConfigDomainHostdevScsi
 * Since: 0.1
 */
VirdConfigDomainHostdevScsi *vird_config_domain_hostdev_scsi_ref(VirdConfigDomainHostdevScsi *scsi);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @scsi: (nullable): a VirdConfigDomainHostdevScsi, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_scsi_unref(VirdConfigDomainHostdevScsi *scsi);

/**
 * Makes a new VirdConfigDomainHostdevScsi in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevScsi *vird_config_domain_hostdev_scsi_new(void);

/**
 * Reads a VirdConfigDomainHostdevScsi from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevScsi *vird_config_domain_hostdev_scsi_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Whether libvirt takes the device from its host driver and gives it back. XML: @managed.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_get_managed(VirdConfigDomainHostdevScsi *scsi);

/**
 * Sets managed. Whether libvirt takes the device from its host driver and gives it back.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_managed(VirdConfigDomainHostdevScsi *scsi,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether managed is there.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_has_managed(VirdConfigDomainHostdevScsi *scsi);

/**
 * Removes managed.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_unset_managed(VirdConfigDomainHostdevScsi *scsi,
                                                   VirdError **error);

/**
 * Whether SCSI commands of the guest are filtered. XML: @sgio.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_DISK_SGIO_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_DISK_SGIO_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainDiskSgio vird_config_domain_hostdev_scsi_get_sgio(VirdConfigDomainHostdevScsi *scsi);

/**
 * Whether SCSI commands of the guest are filtered. XML: @sgio. As the text that the document has, known or not.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_scsi_get_sgio_text(VirdConfigDomainHostdevScsi *scsi);

/**
 * Sets sgio. Whether SCSI commands of the guest are filtered.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: a VirdConfigDomainDiskSgio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_sgio(VirdConfigDomainHostdevScsi *scsi,
                                              VirdConfigDomainDiskSgio value,
                                              VirdError **error);

/**
 * Sets sgio to any text, also one that this version does not know. Whether SCSI commands of the guest are filtered.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_sgio_text(VirdConfigDomainHostdevScsi *scsi,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether sgio is there.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_has_sgio(VirdConfigDomainHostdevScsi *scsi);

/**
 * Removes sgio.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_unset_sgio(VirdConfigDomainHostdevScsi *scsi,
                                                VirdError **error);

/**
 * Whether the guest may send raw commands. XML: @rawio.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_get_rawio(VirdConfigDomainHostdevScsi *scsi);

/**
 * Sets rawio. Whether the guest may send raw commands.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_rawio(VirdConfigDomainHostdevScsi *scsi,
                                               bool value,
                                               VirdError **error);

/**
 * Whether rawio is there.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_has_rawio(VirdConfigDomainHostdevScsi *scsi);

/**
 * Removes rawio.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_unset_rawio(VirdConfigDomainHostdevScsi *scsi,
                                                 VirdError **error);

/**
 * How the device is reached. XML: source/@protocol.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevScsiProtocol vird_config_domain_hostdev_scsi_get_protocol(VirdConfigDomainHostdevScsi *scsi);

/**
 * How the device is reached. XML: source/@protocol. As the text that the document has, known or not.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_scsi_get_protocol_text(VirdConfigDomainHostdevScsi *scsi);

/**
 * Sets protocol. How the device is reached.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: a VirdConfigDomainHostdevScsiProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_protocol(VirdConfigDomainHostdevScsi *scsi,
                                                  VirdConfigDomainHostdevScsiProtocol value,
                                                  VirdError **error);

/**
 * Sets protocol to any text, also one that this version does not know. How the device is reached.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_protocol_text(VirdConfigDomainHostdevScsi *scsi,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether protocol is there.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_has_protocol(VirdConfigDomainHostdevScsi *scsi);

/**
 * Removes protocol.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_unset_protocol(VirdConfigDomainHostdevScsi *scsi,
                                                    VirdError **error);

/**
 * Name of the adapter, such as `scsi_host0`. XML: source/adapter/@name.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_scsi_get_adapter_name(VirdConfigDomainHostdevScsi *scsi);

/**
 * Sets adapter_name. Name of the adapter, such as `scsi_host0`.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_adapter_name(VirdConfigDomainHostdevScsi *scsi,
                                                      const char *value,
                                                      VirdError **error);

/**
 * The adapter, in every detail. XML: source/adapter.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainHostdevAdapter *vird_config_domain_hostdev_scsi_get_adapter(VirdConfigDomainHostdevScsi *scsi);

/**
 * Gives adapter, made at its place if it is not there. The adapter, in every detail.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainHostdevAdapter *vird_config_domain_hostdev_scsi_ensure_adapter(VirdConfigDomainHostdevScsi *scsi,
                                                                               VirdError **error);

/**
 * Moves an object in as adapter, in place of the one that is there. The adapter, in every detail.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_adapter(VirdConfigDomainHostdevScsi *scsi,
                                                 VirdConfigDomainHostdevAdapter *child,
                                                 VirdError **error);

/**
 * Bus, target and unit of the device. XML: source/address.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddressDrive *vird_config_domain_hostdev_scsi_get_source_address(VirdConfigDomainHostdevScsi *scsi);

/**
 * Gives source_address, made at its place if it is not there. Bus, target and unit of the device.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddressDrive *vird_config_domain_hostdev_scsi_ensure_source_address(VirdConfigDomainHostdevScsi *scsi,
                                                                                    VirdError **error);

/**
 * Moves an object in as source_address, in place of the one that is there. Bus, target and unit of the device.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_source_address(VirdConfigDomainHostdevScsi *scsi,
                                                        VirdConfigDomainAddressDrive *child,
                                                        VirdError **error);

/**
 * iSCSI qualified name of the target, with its unit. XML: source/@name.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_scsi_get_iscsi_name(VirdConfigDomainHostdevScsi *scsi);

/**
 * Sets iscsi_name. iSCSI qualified name of the target, with its unit.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_iscsi_name(VirdConfigDomainHostdevScsi *scsi,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Servers of an iSCSI device. XML: source/host.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainDiskHost): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainDiskHost **vird_config_domain_hostdev_scsi_get_hosts(VirdConfigDomainHostdevScsi *scsi,
                                                                     size_t *length);

/**
 * Moves an object in as one of hosts, at its canonical place. Servers of an iSCSI device.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @item: a VirdConfigDomainDiskHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_add_host(VirdConfigDomainHostdevScsi *scsi,
                                              VirdConfigDomainDiskHost *item,
                                              VirdError **error);

/**
 * Removes one of hosts. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @item: a VirdConfigDomainDiskHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_remove_host(VirdConfigDomainHostdevScsi *scsi,
                                                 VirdConfigDomainDiskHost *item,
                                                 VirdError **error);

/**
 * Replaces all of hosts. Servers of an iSCSI device.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainDiskHost): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_hosts(VirdConfigDomainHostdevScsi *scsi,
                                               VirdConfigDomainDiskHost *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of hosts.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_clear_hosts(VirdConfigDomainHostdevScsi *scsi,
                                                 VirdError **error);

/**
 * How to log in to the server. XML: source/auth.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_hostdev_scsi_get_auth(VirdConfigDomainHostdevScsi *scsi);

/**
 * Gives auth, made at its place if it is not there. How to log in to the server.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainDiskAuth *vird_config_domain_hostdev_scsi_ensure_auth(VirdConfigDomainHostdevScsi *scsi,
                                                                      VirdError **error);

/**
 * Moves an object in as auth, in place of the one that is there. How to log in to the server.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_auth(VirdConfigDomainHostdevScsi *scsi,
                                              VirdConfigDomainDiskAuth *child,
                                              VirdError **error);

/**
 * Name of the iSCSI initiator. XML: source/initiator/iqn/@name.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_scsi_get_initiator_iqn(VirdConfigDomainHostdevScsi *scsi);

/**
 * Sets initiator_iqn. Name of the iSCSI initiator.
 *
 * @scsi: a VirdConfigDomainHostdevScsi
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_set_initiator_iqn(VirdConfigDomainHostdevScsi *scsi,
                                                       const char *value,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevScsiHost.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_scsi_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigDomainHostdevScsiHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigDomainHostdevScsiHost
 * Since: 0.1
 */
VirdConfigDomainHostdevScsiHost *vird_config_domain_hostdev_scsi_host_ref(VirdConfigDomainHostdevScsiHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigDomainHostdevScsiHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_scsi_host_unref(VirdConfigDomainHostdevScsiHost *host);

/**
 * Makes a new VirdConfigDomainHostdevScsiHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevScsiHost *vird_config_domain_hostdev_scsi_host_new(void);

/**
 * Reads a VirdConfigDomainHostdevScsiHost from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevScsiHost *vird_config_domain_hostdev_scsi_host_new_from_xml(const char *xml,
                                                                                   VirdError **error);

/**
 * Whether libvirt takes the device from its host driver and gives it back. XML: @managed.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_get_managed(VirdConfigDomainHostdevScsiHost *host);

/**
 * Sets managed. Whether libvirt takes the device from its host driver and gives it back.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_set_managed(VirdConfigDomainHostdevScsiHost *host,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether managed is there.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_has_managed(VirdConfigDomainHostdevScsiHost *host);

/**
 * Removes managed.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_unset_managed(VirdConfigDomainHostdevScsiHost *host,
                                                        VirdError **error);

/**
 * Variant of the device. XML: @model.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevScsiHostModel vird_config_domain_hostdev_scsi_host_get_model(VirdConfigDomainHostdevScsiHost *host);

/**
 * Variant of the device. XML: @model. As the text that the document has, known or not.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_scsi_host_get_model_text(VirdConfigDomainHostdevScsiHost *host);

/**
 * Sets model. Variant of the device.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 * @value: a VirdConfigDomainHostdevScsiHostModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_set_model(VirdConfigDomainHostdevScsiHost *host,
                                                    VirdConfigDomainHostdevScsiHostModel value,
                                                    VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Variant of the device.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_set_model_text(VirdConfigDomainHostdevScsiHost *host,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether model is there.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_has_model(VirdConfigDomainHostdevScsiHost *host);

/**
 * Removes model.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_unset_model(VirdConfigDomainHostdevScsiHost *host,
                                                      VirdError **error);

/**
 * How the target is reached. XML: source/@protocol.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_scsi_host_get_protocol(VirdConfigDomainHostdevScsiHost *host);

/**
 * Sets protocol. How the target is reached.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_set_protocol(VirdConfigDomainHostdevScsiHost *host,
                                                       const char *value,
                                                       VirdError **error);

/**
 * World Wide Port Name of the target. XML: source/@wwpn.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_scsi_host_get_wwpn(VirdConfigDomainHostdevScsiHost *host);

/**
 * Sets wwpn. World Wide Port Name of the target.
 *
 * @host: a VirdConfigDomainHostdevScsiHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_scsi_host_set_wwpn(VirdConfigDomainHostdevScsiHost *host,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevMdev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_MDEV
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_mdev_get_type(void);

/**
 * Takes another reference.
 *
 * @mdev: (nullable): a VirdConfigDomainHostdevMdev
 *
 * Returns: (transfer full) (nullable): @mdev itself; NULL if it is no VirdConfigDomainHostdevMdev
 * Since: 0.1
 */
VirdConfigDomainHostdevMdev *vird_config_domain_hostdev_mdev_ref(VirdConfigDomainHostdevMdev *mdev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @mdev: (nullable): a VirdConfigDomainHostdevMdev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_mdev_unref(VirdConfigDomainHostdevMdev *mdev);

/**
 * Makes a new VirdConfigDomainHostdevMdev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevMdev *vird_config_domain_hostdev_mdev_new(void);

/**
 * Reads a VirdConfigDomainHostdevMdev from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevMdev *vird_config_domain_hostdev_mdev_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Whether libvirt takes the device from its host driver and gives it back. XML: @managed.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_get_managed(VirdConfigDomainHostdevMdev *mdev);

/**
 * Sets managed. Whether libvirt takes the device from its host driver and gives it back.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_set_managed(VirdConfigDomainHostdevMdev *mdev,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether managed is there.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_has_managed(VirdConfigDomainHostdevMdev *mdev);

/**
 * Removes managed.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_unset_managed(VirdConfigDomainHostdevMdev *mdev,
                                                   VirdError **error);

/**
 * Interface of the device. XML: @model.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevMdevModel vird_config_domain_hostdev_mdev_get_model(VirdConfigDomainHostdevMdev *mdev);

/**
 * Interface of the device. XML: @model. As the text that the document has, known or not.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_mdev_get_model_text(VirdConfigDomainHostdevMdev *mdev);

/**
 * Sets model. Interface of the device.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @value: a VirdConfigDomainHostdevMdevModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_set_model(VirdConfigDomainHostdevMdev *mdev,
                                               VirdConfigDomainHostdevMdevModel value,
                                               VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Interface of the device.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_set_model_text(VirdConfigDomainHostdevMdev *mdev,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether model is there.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_has_model(VirdConfigDomainHostdevMdev *mdev);

/**
 * Removes model.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_unset_model(VirdConfigDomainHostdevMdev *mdev,
                                                 VirdError **error);

/**
 * Whether the device's display is shown to clients. XML: @display.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_get_display(VirdConfigDomainHostdevMdev *mdev);

/**
 * Sets display. Whether the device's display is shown to clients.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_set_display(VirdConfigDomainHostdevMdev *mdev,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether display is there.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_has_display(VirdConfigDomainHostdevMdev *mdev);

/**
 * Removes display.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_unset_display(VirdConfigDomainHostdevMdev *mdev,
                                                   VirdError **error);

/**
 * Whether there is a simple framebuffer until the device's driver is up. XML: @ramfb.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_get_ramfb(VirdConfigDomainHostdevMdev *mdev);

/**
 * Sets ramfb. Whether there is a simple framebuffer until the device's driver is up.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_set_ramfb(VirdConfigDomainHostdevMdev *mdev,
                                               bool value,
                                               VirdError **error);

/**
 * Whether ramfb is there.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_has_ramfb(VirdConfigDomainHostdevMdev *mdev);

/**
 * Removes ramfb.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_unset_ramfb(VirdConfigDomainHostdevMdev *mdev,
                                                 VirdError **error);

/**
 * UUID of the device. XML: source/address/@uuid.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_mdev_get_uuid(VirdConfigDomainHostdevMdev *mdev);

/**
 * Sets uuid. UUID of the device.
 *
 * @mdev: a VirdConfigDomainHostdevMdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_mdev_set_uuid(VirdConfigDomainHostdevMdev *mdev,
                                              const char *value,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevStorage.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_STORAGE
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_storage_get_type(void);

/**
 * Takes another reference.
 *
 * @storage: (nullable): a VirdConfigDomainHostdevStorage
 *
 * Returns: (transfer full) (nullable): @storage itself; NULL if it is no VirdConfigDomainHostdevStorage
 * Since: 0.1
 */
VirdConfigDomainHostdevStorage *vird_config_domain_hostdev_storage_ref(VirdConfigDomainHostdevStorage *storage);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @storage: (nullable): a VirdConfigDomainHostdevStorage, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_storage_unref(VirdConfigDomainHostdevStorage *storage);

/**
 * Makes a new VirdConfigDomainHostdevStorage in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevStorage *vird_config_domain_hostdev_storage_new(void);

/**
 * Reads a VirdConfigDomainHostdevStorage from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevStorage *vird_config_domain_hostdev_storage_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Path of the device. XML: source/block.
 *
 * @storage: a VirdConfigDomainHostdevStorage
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_storage_get_block(VirdConfigDomainHostdevStorage *storage);

/**
 * Sets block. Path of the device.
 *
 * @storage: a VirdConfigDomainHostdevStorage
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_storage_set_block(VirdConfigDomainHostdevStorage *storage,
                                                  const char *value,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevMisc.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_MISC
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_misc_get_type(void);

/**
 * Takes another reference.
 *
 * @misc: (nullable): a VirdConfigDomainHostdevMisc
 *
 * Returns: (transfer full) (nullable): @misc itself; NULL if it is no VirdConfigDomainHostdevMisc
 * Since: 0.1
 */
VirdConfigDomainHostdevMisc *vird_config_domain_hostdev_misc_ref(VirdConfigDomainHostdevMisc *misc);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @misc: (nullable): a VirdConfigDomainHostdevMisc, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_misc_unref(VirdConfigDomainHostdevMisc *misc);

/**
 * Makes a new VirdConfigDomainHostdevMisc in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevMisc *vird_config_domain_hostdev_misc_new(void);

/**
 * Reads a VirdConfigDomainHostdevMisc from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevMisc *vird_config_domain_hostdev_misc_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Path of the device. XML: source/char.
 *
 * @misc: a VirdConfigDomainHostdevMisc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_misc_get_char_device(VirdConfigDomainHostdevMisc *misc);

/**
 * Sets char_device. Path of the device.
 *
 * @misc: a VirdConfigDomainHostdevMisc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_misc_set_char_device(VirdConfigDomainHostdevMisc *misc,
                                                     const char *value,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevNet.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_NET
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_net_get_type(void);

/**
 * Takes another reference.
 *
 * @net: (nullable): a VirdConfigDomainHostdevNet
 *
 * Returns: (transfer full) (nullable): @net itself; NULL if it is no VirdConfigDomainHostdevNet
 * Since: 0.1
 */
VirdConfigDomainHostdevNet *vird_config_domain_hostdev_net_ref(VirdConfigDomainHostdevNet *net);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @net: (nullable): a VirdConfigDomainHostdevNet, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_net_unref(VirdConfigDomainHostdevNet *net);

/**
 * Makes a new VirdConfigDomainHostdevNet in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevNet *vird_config_domain_hostdev_net_new(void);

/**
 * Reads a VirdConfigDomainHostdevNet from XML text whose root is <hostdev>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevNet *vird_config_domain_hostdev_net_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Name of the interface. XML: source/interface.
 *
 * @net: a VirdConfigDomainHostdevNet
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_net_get_interface_name(VirdConfigDomainHostdevNet *net);

/**
 * Sets interface_name. Name of the interface.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_set_interface_name(VirdConfigDomainHostdevNet *net,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Addresses of the guest. XML: ip.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceIp): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceIp **vird_config_domain_hostdev_net_get_ips(VirdConfigDomainHostdevNet *net,
                                                                     size_t *length);

/**
 * Moves an object in as one of ips, at its canonical place. Addresses of the guest.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @item: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_add_ip(VirdConfigDomainHostdevNet *net,
                                           VirdConfigDomainInterfaceIp *item,
                                           VirdError **error);

/**
 * Removes one of ips. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @item: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_remove_ip(VirdConfigDomainHostdevNet *net,
                                              VirdConfigDomainInterfaceIp *item,
                                              VirdError **error);

/**
 * Replaces all of ips. Addresses of the guest.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceIp): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_set_ips(VirdConfigDomainHostdevNet *net,
                                            VirdConfigDomainInterfaceIp *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of ips.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_clear_ips(VirdConfigDomainHostdevNet *net, VirdError **error);

/**
 * Routes of the guest. XML: route.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceRoute): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceRoute **vird_config_domain_hostdev_net_get_routes(VirdConfigDomainHostdevNet *net,
                                                                           size_t *length);

/**
 * Moves an object in as one of routes, at its canonical place. Routes of the guest.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @item: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_add_route(VirdConfigDomainHostdevNet *net,
                                              VirdConfigDomainInterfaceRoute *item,
                                              VirdError **error);

/**
 * Removes one of routes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @item: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_remove_route(VirdConfigDomainHostdevNet *net,
                                                 VirdConfigDomainInterfaceRoute *item,
                                                 VirdError **error);

/**
 * Replaces all of routes. Routes of the guest.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceRoute): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_set_routes(VirdConfigDomainHostdevNet *net,
                                               VirdConfigDomainInterfaceRoute *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of routes.
 *
 * @net: a VirdConfigDomainHostdevNet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_net_clear_routes(VirdConfigDomainHostdevNet *net,
                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainHostdevAdapter.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_ADAPTER
 * Since: 0.1
 */
VirdType vird_config_domain_hostdev_adapter_get_type(void);

/**
 * Takes another reference.
 *
 * @adapter: (nullable): a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer full) (nullable): @adapter itself; NULL if it is no VirdConfigDomainHostdevAdapter
 * Since: 0.1
 */
VirdConfigDomainHostdevAdapter *vird_config_domain_hostdev_adapter_ref(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @adapter: (nullable): a VirdConfigDomainHostdevAdapter, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hostdev_adapter_unref(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Makes a new VirdConfigDomainHostdevAdapter in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHostdevAdapter *vird_config_domain_hostdev_adapter_new(void);

/**
 * Reads a VirdConfigDomainHostdevAdapter from XML text whose root is <adapter>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHostdevAdapter *vird_config_domain_hostdev_adapter_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * How the adapter is found. XML: @type.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_ADAPTER_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_ADAPTER_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevAdapterType vird_config_domain_hostdev_adapter_get_adapter_type(VirdConfigDomainHostdevAdapter *adapter);

/**
 * How the adapter is found. XML: @type. As the text that the document has, known or not.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_adapter_get_adapter_type_text(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets adapter_type. How the adapter is found.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: a VirdConfigDomainHostdevAdapterType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_adapter_type(VirdConfigDomainHostdevAdapter *adapter,
                                                         VirdConfigDomainHostdevAdapterType value,
                                                         VirdError **error);

/**
 * Sets adapter_type to any text, also one that this version does not know. How the adapter is found.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_adapter_type_text(VirdConfigDomainHostdevAdapter *adapter,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Whether adapter_type is there.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_has_adapter_type(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Removes adapter_type.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_unset_adapter_type(VirdConfigDomainHostdevAdapter *adapter,
                                                           VirdError **error);

/**
 * Name of the adapter, such as `scsi_host0`. XML: @name.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_adapter_get_name(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets name. Name of the adapter, such as `scsi_host0`.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_name(VirdConfigDomainHostdevAdapter *adapter,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Fibre Channel: name of the adapter that the virtual one is made on. XML: @parent.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_adapter_get_parent(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets parent. Fibre Channel: name of the adapter that the virtual one is made on.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_parent(VirdConfigDomainHostdevAdapter *adapter,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Fibre Channel: whether the virtual adapter goes when it is no longer used. XML: @managed.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_get_managed(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets managed. Fibre Channel: whether the virtual adapter goes when it is no longer used.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_managed(VirdConfigDomainHostdevAdapter *adapter,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether managed is there.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_has_managed(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Removes managed.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_unset_managed(VirdConfigDomainHostdevAdapter *adapter,
                                                      VirdError **error);

/**
 * Fibre Channel: World Wide Node Name of the parent. XML: @parent_wwnn.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_adapter_get_parent_wwnn(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets parent_wwnn. Fibre Channel: World Wide Node Name of the parent.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_parent_wwnn(VirdConfigDomainHostdevAdapter *adapter,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Fibre Channel: World Wide Port Name of the parent. XML: @parent_wwpn.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_adapter_get_parent_wwpn(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets parent_wwpn. Fibre Channel: World Wide Port Name of the parent.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_parent_wwpn(VirdConfigDomainHostdevAdapter *adapter,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Fibre Channel: World Wide Name of the parent's fabric. XML: @parent_fabric_wwn.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_adapter_get_parent_fabric_wwn(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets parent_fabric_wwn. Fibre Channel: World Wide Name of the parent's fabric.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_parent_fabric_wwn(VirdConfigDomainHostdevAdapter *adapter,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Fibre Channel: World Wide Node Name of the virtual adapter. XML: @wwnn.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_adapter_get_wwnn(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets wwnn. Fibre Channel: World Wide Node Name of the virtual adapter.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_wwnn(VirdConfigDomainHostdevAdapter *adapter,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Fibre Channel: World Wide Port Name of the virtual adapter. XML: @wwpn.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hostdev_adapter_get_wwpn(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets wwpn. Fibre Channel: World Wide Port Name of the virtual adapter.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_wwpn(VirdConfigDomainHostdevAdapter *adapter,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Number that tells adapters at one PCI address apart. XML: parentaddr/@unique_id.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_hostdev_adapter_get_unique_id(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Sets unique_id. Number that tells adapters at one PCI address apart.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_unique_id(VirdConfigDomainHostdevAdapter *adapter,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether unique_id is there.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_has_unique_id(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Removes unique_id.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_unset_unique_id(VirdConfigDomainHostdevAdapter *adapter,
                                                        VirdError **error);

/**
 * PCI address of the adapter. XML: parentaddr/address.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_hostdev_adapter_get_parent_address(VirdConfigDomainHostdevAdapter *adapter);

/**
 * Gives parent_address, made at its place if it is not there. PCI address of the adapter.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_hostdev_adapter_ensure_parent_address(VirdConfigDomainHostdevAdapter *adapter,
                                                                                     VirdError **error);

/**
 * Moves an object in as parent_address, in place of the one that is there. PCI address of the adapter.
 *
 * @adapter: a VirdConfigDomainHostdevAdapter
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_hostdev_adapter_set_parent_address(VirdConfigDomainHostdevAdapter *adapter,
                                                           VirdConfigDomainAddressPci *child,
                                                           VirdError **error);

/**
 * The type id of VirdConfigDomainHub.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_HUB
 * Since: 0.1
 */
VirdType vird_config_domain_hub_get_type(void);

/**
 * Takes another reference.
 *
 * @hub: (nullable): a VirdConfigDomainHub
 *
 * Returns: (transfer full) (nullable): @hub itself; NULL if it is no VirdConfigDomainHub
 * Since: 0.1
 */
VirdConfigDomainHub *vird_config_domain_hub_ref(VirdConfigDomainHub *hub);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hub: (nullable): a VirdConfigDomainHub, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_hub_unref(VirdConfigDomainHub *hub);

/**
 * Makes a new VirdConfigDomainHub in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainHub *vird_config_domain_hub_new(void);

/**
 * Reads a VirdConfigDomainHub from XML text whose root is <hub>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainHub *vird_config_domain_hub_new_from_xml(const char *xml, VirdError **error);

/**
 * Kind of hub. XML: @type.
 *
 * @hub: a VirdConfigDomainHub
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HUB_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HUB_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHubType vird_config_domain_hub_get_hub_type(VirdConfigDomainHub *hub);

/**
 * Kind of hub. XML: @type. As the text that the document has, known or not.
 *
 * @hub: a VirdConfigDomainHub
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_hub_get_hub_type_text(VirdConfigDomainHub *hub);

/**
 * Sets hub_type. Kind of hub.
 *
 * @hub: a VirdConfigDomainHub
 * @value: a VirdConfigDomainHubType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hub_set_hub_type(VirdConfigDomainHub *hub,
                                         VirdConfigDomainHubType value,
                                         VirdError **error);

/**
 * Sets hub_type to any text, also one that this version does not know. Kind of hub.
 *
 * @hub: a VirdConfigDomainHub
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hub_set_hub_type_text(VirdConfigDomainHub *hub,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether hub_type is there.
 *
 * @hub: a VirdConfigDomainHub
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_hub_has_hub_type(VirdConfigDomainHub *hub);

/**
 * Removes hub_type.
 *
 * @hub: a VirdConfigDomainHub
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_hub_unset_hub_type(VirdConfigDomainHub *hub, VirdError **error);

/**
 * The type id of VirdConfigDomainWatchdog.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_WATCHDOG
 * Since: 0.1
 */
VirdType vird_config_domain_watchdog_get_type(void);

/**
 * Takes another reference.
 *
 * @watchdog: (nullable): a VirdConfigDomainWatchdog
 *
 * Returns: (transfer full) (nullable): @watchdog itself; NULL if it is no VirdConfigDomainWatchdog
 * Since: 0.1
 */
VirdConfigDomainWatchdog *vird_config_domain_watchdog_ref(VirdConfigDomainWatchdog *watchdog);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @watchdog: (nullable): a VirdConfigDomainWatchdog, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_watchdog_unref(VirdConfigDomainWatchdog *watchdog);

/**
 * Makes a new VirdConfigDomainWatchdog in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainWatchdog *vird_config_domain_watchdog_new(void);

/**
 * Reads a VirdConfigDomainWatchdog from XML text whose root is <watchdog>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainWatchdog *vird_config_domain_watchdog_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * Model of the watchdog. XML: @model.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_WATCHDOG_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_WATCHDOG_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainWatchdogModel vird_config_domain_watchdog_get_model(VirdConfigDomainWatchdog *watchdog);

/**
 * Model of the watchdog. XML: @model. As the text that the document has, known or not.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_watchdog_get_model_text(VirdConfigDomainWatchdog *watchdog);

/**
 * Sets model. Model of the watchdog.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 * @value: a VirdConfigDomainWatchdogModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_watchdog_set_model(VirdConfigDomainWatchdog *watchdog,
                                           VirdConfigDomainWatchdogModel value,
                                           VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the watchdog.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_watchdog_set_model_text(VirdConfigDomainWatchdog *watchdog,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether model is there.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_watchdog_has_model(VirdConfigDomainWatchdog *watchdog);

/**
 * Removes model.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_watchdog_unset_model(VirdConfigDomainWatchdog *watchdog, VirdError **error);

/**
 * What happens when the guest stops feeding it. XML: @action.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_RESET if absent; VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainWatchdogAction vird_config_domain_watchdog_get_action(VirdConfigDomainWatchdog *watchdog);

/**
 * What happens when the guest stops feeding it. XML: @action. As the text that the document has, known or not.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_watchdog_get_action_text(VirdConfigDomainWatchdog *watchdog);

/**
 * Sets action. What happens when the guest stops feeding it.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 * @value: a VirdConfigDomainWatchdogAction
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_watchdog_set_action(VirdConfigDomainWatchdog *watchdog,
                                            VirdConfigDomainWatchdogAction value,
                                            VirdError **error);

/**
 * Sets action to any text, also one that this version does not know. What happens when the guest stops feeding it.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_watchdog_set_action_text(VirdConfigDomainWatchdog *watchdog,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether action is there.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_watchdog_has_action(VirdConfigDomainWatchdog *watchdog);

/**
 * Removes action.
 *
 * @watchdog: a VirdConfigDomainWatchdog
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_watchdog_unset_action(VirdConfigDomainWatchdog *watchdog,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainMemballoon.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_MEMBALLOON
 * Since: 0.1
 */
VirdType vird_config_domain_memballoon_get_type(void);

/**
 * Takes another reference.
 *
 * @memballoon: (nullable): a VirdConfigDomainMemballoon
 *
 * Returns: (transfer full) (nullable): @memballoon itself; NULL if it is no VirdConfigDomainMemballoon
 * Since: 0.1
 */
VirdConfigDomainMemballoon *vird_config_domain_memballoon_ref(VirdConfigDomainMemballoon *memballoon);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @memballoon: (nullable): a VirdConfigDomainMemballoon, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_memballoon_unref(VirdConfigDomainMemballoon *memballoon);

/**
 * Makes a new VirdConfigDomainMemballoon in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainMemballoon *vird_config_domain_memballoon_new(void);

/**
 * Reads a VirdConfigDomainMemballoon from XML text whose root is <memballoon>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainMemballoon *vird_config_domain_memballoon_new_from_xml(const char *xml,
                                                                       VirdError **error);

/**
 * Model of the balloon; `none` leaves the guest without one. XML: @model.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_MEMBALLOON_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_MEMBALLOON_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainMemballoonModel vird_config_domain_memballoon_get_model(VirdConfigDomainMemballoon *memballoon);

/**
 * Model of the balloon; `none` leaves the guest without one. XML: @model. As the text that the document has, known or not.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memballoon_get_model_text(VirdConfigDomainMemballoon *memballoon);

/**
 * Sets model. Model of the balloon; `none` leaves the guest without one.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @value: a VirdConfigDomainMemballoonModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_set_model(VirdConfigDomainMemballoon *memballoon,
                                             VirdConfigDomainMemballoonModel value,
                                             VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the balloon; `none` leaves the guest without one.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_set_model_text(VirdConfigDomainMemballoon *memballoon,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether model is there.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memballoon_has_model(VirdConfigDomainMemballoon *memballoon);

/**
 * Removes model.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_unset_model(VirdConfigDomainMemballoon *memballoon,
                                               VirdError **error);

/**
 * Whether memory is given back before the guest kills programs for want of it. XML: @autodeflate.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_memballoon_get_autodeflate(VirdConfigDomainMemballoon *memballoon);

/**
 * Sets autodeflate. Whether memory is given back before the guest kills programs for want of it.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_set_autodeflate(VirdConfigDomainMemballoon *memballoon,
                                                   bool value,
                                                   VirdError **error);

/**
 * Whether autodeflate is there.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memballoon_has_autodeflate(VirdConfigDomainMemballoon *memballoon);

/**
 * Removes autodeflate.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_unset_autodeflate(VirdConfigDomainMemballoon *memballoon,
                                                     VirdError **error);

/**
 * Whether the guest reports memory it does not use. XML: @freePageReporting.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_memballoon_get_free_page_reporting(VirdConfigDomainMemballoon *memballoon);

/**
 * Sets free_page_reporting. Whether the guest reports memory it does not use.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_set_free_page_reporting(VirdConfigDomainMemballoon *memballoon,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether free_page_reporting is there.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memballoon_has_free_page_reporting(VirdConfigDomainMemballoon *memballoon);

/**
 * Removes free_page_reporting.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_unset_free_page_reporting(VirdConfigDomainMemballoon *memballoon,
                                                             VirdError **error);

/**
 * How often the guest reports statistics, in seconds. XML: stats/@period.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_memballoon_get_stats_period(VirdConfigDomainMemballoon *memballoon);

/**
 * Sets stats_period. How often the guest reports statistics, in seconds.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_set_stats_period(VirdConfigDomainMemballoon *memballoon,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether stats_period is there.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memballoon_has_stats_period(VirdConfigDomainMemballoon *memballoon);

/**
 * Removes stats_period.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memballoon_unset_stats_period(VirdConfigDomainMemballoon *memballoon,
                                                      VirdError **error);

/**
 * Options of a virtio device. XML: driver.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_memballoon_get_driver(VirdConfigDomainMemballoon *memballoon);

/**
 * Gives driver, made at its place if it is not there. Options of a virtio device.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_memballoon_ensure_driver(VirdConfigDomainMemballoon *memballoon,
                                                                          VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. Options of a virtio device.
 *
 * @memballoon: a VirdConfigDomainMemballoon
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_memballoon_set_driver(VirdConfigDomainMemballoon *memballoon,
                                              VirdConfigDomainVirtioDriver *child,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainRng.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_RNG
 * Since: 0.1
 */
VirdType vird_config_domain_rng_get_type(void);

/**
 * Takes another reference.
 *
 * @rng: (nullable): a VirdConfigDomainRng
 *
 * Returns: (transfer full) (nullable): @rng itself; NULL if it is no VirdConfigDomainRng
 * Since: 0.1
 */
VirdConfigDomainRng *vird_config_domain_rng_ref(VirdConfigDomainRng *rng);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @rng: (nullable): a VirdConfigDomainRng, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_rng_unref(VirdConfigDomainRng *rng);

/**
 * Makes a new VirdConfigDomainRng in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainRng *vird_config_domain_rng_new(void);

/**
 * Reads a VirdConfigDomainRng from XML text whose root is <rng>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainRng *vird_config_domain_rng_new_from_xml(const char *xml, VirdError **error);

/**
 * Model of the generator. XML: @model.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_RNG_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_RNG_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainRngModel vird_config_domain_rng_get_model(VirdConfigDomainRng *rng);

/**
 * Model of the generator. XML: @model. As the text that the document has, known or not.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_rng_get_model_text(VirdConfigDomainRng *rng);

/**
 * Sets model. Model of the generator.
 *
 * @rng: a VirdConfigDomainRng
 * @value: a VirdConfigDomainRngModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_model(VirdConfigDomainRng *rng,
                                      VirdConfigDomainRngModel value,
                                      VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the generator.
 *
 * @rng: a VirdConfigDomainRng
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_model_text(VirdConfigDomainRng *rng,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether model is there.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_rng_has_model(VirdConfigDomainRng *rng);

/**
 * Removes model.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_unset_model(VirdConfigDomainRng *rng, VirdError **error);

/**
 * Most bytes in a period. XML: rate/@bytes.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_rng_get_rate_bytes(VirdConfigDomainRng *rng);

/**
 * Sets rate_bytes. Most bytes in a period.
 *
 * @rng: a VirdConfigDomainRng
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_rate_bytes(VirdConfigDomainRng *rng,
                                           uint32_t value,
                                           VirdError **error);

/**
 * Whether rate_bytes is there.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_rng_has_rate_bytes(VirdConfigDomainRng *rng);

/**
 * Removes rate_bytes.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_unset_rate_bytes(VirdConfigDomainRng *rng, VirdError **error);

/**
 * Length of the period, in milliseconds. XML: rate/@period.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_rng_get_rate_period(VirdConfigDomainRng *rng);

/**
 * Sets rate_period. Length of the period, in milliseconds.
 *
 * @rng: a VirdConfigDomainRng
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_rate_period(VirdConfigDomainRng *rng,
                                            uint32_t value,
                                            VirdError **error);

/**
 * Whether rate_period is there.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_rng_has_rate_period(VirdConfigDomainRng *rng);

/**
 * Removes rate_period.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_unset_rate_period(VirdConfigDomainRng *rng, VirdError **error);

/**
 * Where random numbers come from. XML: backend/@model.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_RNG_BACKEND_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_RNG_BACKEND_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainRngBackend vird_config_domain_rng_get_backend(VirdConfigDomainRng *rng);

/**
 * Where random numbers come from. XML: backend/@model. As the text that the document has, known or not.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_rng_get_backend_text(VirdConfigDomainRng *rng);

/**
 * Sets backend. Where random numbers come from.
 *
 * @rng: a VirdConfigDomainRng
 * @value: a VirdConfigDomainRngBackend
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend(VirdConfigDomainRng *rng,
                                        VirdConfigDomainRngBackend value,
                                        VirdError **error);

/**
 * Sets backend to any text, also one that this version does not know. Where random numbers come from.
 *
 * @rng: a VirdConfigDomainRng
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_text(VirdConfigDomainRng *rng,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether backend is there.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_rng_has_backend(VirdConfigDomainRng *rng);

/**
 * Removes backend.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_unset_backend(VirdConfigDomainRng *rng, VirdError **error);

/**
 * Path of the host's device, for the backend `random`. XML: backend.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_rng_get_backend_path(VirdConfigDomainRng *rng);

/**
 * Sets backend_path. Path of the host's device, for the backend `random`.
 *
 * @rng: a VirdConfigDomainRng
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_path(VirdConfigDomainRng *rng,
                                             const char *value,
                                             VirdError **error);

/**
 * What the daemon is connected by, for the backend `egd`. XML: backend/@type.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevType vird_config_domain_rng_get_backend_type(VirdConfigDomainRng *rng);

/**
 * What the daemon is connected by, for the backend `egd`. XML: backend/@type. As the text that the document has, known or not.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_rng_get_backend_type_text(VirdConfigDomainRng *rng);

/**
 * Sets backend_type. What the daemon is connected by, for the backend `egd`.
 *
 * @rng: a VirdConfigDomainRng
 * @value: a VirdConfigDomainChardevType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_type(VirdConfigDomainRng *rng,
                                             VirdConfigDomainChardevType value,
                                             VirdError **error);

/**
 * Sets backend_type to any text, also one that this version does not know. What the daemon is connected by, for the backend `egd`.
 *
 * @rng: a VirdConfigDomainRng
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_type_text(VirdConfigDomainRng *rng,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether backend_type is there.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_rng_has_backend_type(VirdConfigDomainRng *rng);

/**
 * Removes backend_type.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_unset_backend_type(VirdConfigDomainRng *rng, VirdError **error);

/**
 * Where the connection to the daemon leads. XML: backend/source.
 *
 * @rng: a VirdConfigDomainRng
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainChardevEndpoint): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainChardevEndpoint **vird_config_domain_rng_get_backend_sources(VirdConfigDomainRng *rng,
                                                                             size_t *length);

/**
 * Moves an object in as one of backend_sources, at its canonical place. Where the connection to the daemon leads.
 *
 * @rng: a VirdConfigDomainRng
 * @item: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_rng_add_backend_source(VirdConfigDomainRng *rng,
                                               VirdConfigDomainChardevEndpoint *item,
                                               VirdError **error);

/**
 * Removes one of backend_sources. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @rng: a VirdConfigDomainRng
 * @item: a VirdConfigDomainChardevEndpoint
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_remove_backend_source(VirdConfigDomainRng *rng,
                                                  VirdConfigDomainChardevEndpoint *item,
                                                  VirdError **error);

/**
 * Replaces all of backend_sources. Where the connection to the daemon leads.
 *
 * @rng: a VirdConfigDomainRng
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainChardevEndpoint): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_sources(VirdConfigDomainRng *rng,
                                                VirdConfigDomainChardevEndpoint *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of backend_sources.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_clear_backend_sources(VirdConfigDomainRng *rng, VirdError **error);

/**
 * Protocol of a TCP connection to the daemon. XML: backend/protocol/@type.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainChardevProtocol vird_config_domain_rng_get_backend_protocol(VirdConfigDomainRng *rng);

/**
 * Protocol of a TCP connection to the daemon. XML: backend/protocol/@type. As the text that the document has, known or not.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_rng_get_backend_protocol_text(VirdConfigDomainRng *rng);

/**
 * Sets backend_protocol. Protocol of a TCP connection to the daemon.
 *
 * @rng: a VirdConfigDomainRng
 * @value: a VirdConfigDomainChardevProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_protocol(VirdConfigDomainRng *rng,
                                                 VirdConfigDomainChardevProtocol value,
                                                 VirdError **error);

/**
 * Sets backend_protocol to any text, also one that this version does not know. Protocol of a TCP connection to the daemon.
 *
 * @rng: a VirdConfigDomainRng
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_protocol_text(VirdConfigDomainRng *rng,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether backend_protocol is there.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_rng_has_backend_protocol(VirdConfigDomainRng *rng);

/**
 * Removes backend_protocol.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_unset_backend_protocol(VirdConfigDomainRng *rng, VirdError **error);

/**
 * Path of a file that all output is copied to. XML: backend/log/@file.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_rng_get_backend_log_file(VirdConfigDomainRng *rng);

/**
 * Sets backend_log_file. Path of a file that all output is copied to.
 *
 * @rng: a VirdConfigDomainRng
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_log_file(VirdConfigDomainRng *rng,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether the log is added to rather than emptied. XML: backend/log/@append.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_rng_get_backend_log_append(VirdConfigDomainRng *rng);

/**
 * Sets backend_log_append. Whether the log is added to rather than emptied.
 *
 * @rng: a VirdConfigDomainRng
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_set_backend_log_append(VirdConfigDomainRng *rng,
                                                   bool value,
                                                   VirdError **error);

/**
 * Whether backend_log_append is there.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_rng_has_backend_log_append(VirdConfigDomainRng *rng);

/**
 * Removes backend_log_append.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_rng_unset_backend_log_append(VirdConfigDomainRng *rng, VirdError **error);

/**
 * Options of a virtio device. XML: driver.
 *
 * @rng: a VirdConfigDomainRng
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_rng_get_driver(VirdConfigDomainRng *rng);

/**
 * Gives driver, made at its place if it is not there. Options of a virtio device.
 *
 * @rng: a VirdConfigDomainRng
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_rng_ensure_driver(VirdConfigDomainRng *rng,
                                                                   VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. Options of a virtio device.
 *
 * @rng: a VirdConfigDomainRng
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_rng_set_driver(VirdConfigDomainRng *rng,
                                       VirdConfigDomainVirtioDriver *child,
                                       VirdError **error);

/**
 * The type id of VirdConfigDomainTpm.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_TPM
 * Since: 0.1
 */
VirdType vird_config_domain_tpm_get_type(void);

/**
 * Takes another reference.
 *
 * @tpm: (nullable): a VirdConfigDomainTpm
 *
 * Returns: (transfer full) (nullable): @tpm itself; NULL if it is no VirdConfigDomainTpm
 * Since: 0.1
 */
VirdConfigDomainTpm *vird_config_domain_tpm_ref(VirdConfigDomainTpm *tpm);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @tpm: (nullable): a VirdConfigDomainTpm, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_tpm_unref(VirdConfigDomainTpm *tpm);

/**
 * Makes a new VirdConfigDomainTpm in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainTpm *vird_config_domain_tpm_new(void);

/**
 * Reads a VirdConfigDomainTpm from XML text whose root is <tpm>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainTpm *vird_config_domain_tpm_new_from_xml(const char *xml, VirdError **error);

/**
 * Model of the TPM. XML: @model.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TPM_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TPM_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTpmModel vird_config_domain_tpm_get_model(VirdConfigDomainTpm *tpm);

/**
 * Model of the TPM. XML: @model. As the text that the document has, known or not.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_model_text(VirdConfigDomainTpm *tpm);

/**
 * Sets model. Model of the TPM.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: a VirdConfigDomainTpmModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_model(VirdConfigDomainTpm *tpm,
                                      VirdConfigDomainTpmModel value,
                                      VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the TPM.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_model_text(VirdConfigDomainTpm *tpm,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether model is there.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_tpm_has_model(VirdConfigDomainTpm *tpm);

/**
 * Removes model.
 *
 * @tpm: a VirdConfigDomainTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_unset_model(VirdConfigDomainTpm *tpm, VirdError **error);

/**
 * What stands behind it. XML: backend/@type.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TPM_BACKEND_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TPM_BACKEND_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTpmBackend vird_config_domain_tpm_get_backend(VirdConfigDomainTpm *tpm);

/**
 * What stands behind it. XML: backend/@type. As the text that the document has, known or not.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_backend_text(VirdConfigDomainTpm *tpm);

/**
 * Sets backend. What stands behind it.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: a VirdConfigDomainTpmBackend
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_backend(VirdConfigDomainTpm *tpm,
                                        VirdConfigDomainTpmBackend value,
                                        VirdError **error);

/**
 * Sets backend to any text, also one that this version does not know. What stands behind it.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_backend_text(VirdConfigDomainTpm *tpm,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether backend is there.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_tpm_has_backend(VirdConfigDomainTpm *tpm);

/**
 * Removes backend.
 *
 * @tpm: a VirdConfigDomainTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_unset_backend(VirdConfigDomainTpm *tpm, VirdError **error);

/**
 * Version of an emulated TPM. XML: backend/@version.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TPM_VERSION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TPM_VERSION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTpmVersion vird_config_domain_tpm_get_version(VirdConfigDomainTpm *tpm);

/**
 * Version of an emulated TPM. XML: backend/@version. As the text that the document has, known or not.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_version_text(VirdConfigDomainTpm *tpm);

/**
 * Sets version. Version of an emulated TPM.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: a VirdConfigDomainTpmVersion
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_version(VirdConfigDomainTpm *tpm,
                                        VirdConfigDomainTpmVersion value,
                                        VirdError **error);

/**
 * Sets version to any text, also one that this version does not know. Version of an emulated TPM.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_version_text(VirdConfigDomainTpm *tpm,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether version is there.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_tpm_has_version(VirdConfigDomainTpm *tpm);

/**
 * Removes version.
 *
 * @tpm: a VirdConfigDomainTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_unset_version(VirdConfigDomainTpm *tpm, VirdError **error);

/**
 * Whether the state of an emulated TPM outlives a guest that is not defined. XML: backend/@persistent_state.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_tpm_get_persistent_state(VirdConfigDomainTpm *tpm);

/**
 * Sets persistent_state. Whether the state of an emulated TPM outlives a guest that is not defined.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_persistent_state(VirdConfigDomainTpm *tpm,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether persistent_state is there.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_tpm_has_persistent_state(VirdConfigDomainTpm *tpm);

/**
 * Removes persistent_state.
 *
 * @tpm: a VirdConfigDomainTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_unset_persistent_state(VirdConfigDomainTpm *tpm, VirdError **error);

/**
 * How much an emulated TPM logs. XML: backend/@debug.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_tpm_get_debug(VirdConfigDomainTpm *tpm);

/**
 * Sets debug. How much an emulated TPM logs.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_debug(VirdConfigDomainTpm *tpm, uint32_t value, VirdError **error);

/**
 * Whether debug is there.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_tpm_has_debug(VirdConfigDomainTpm *tpm);

/**
 * Removes debug.
 *
 * @tpm: a VirdConfigDomainTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_unset_debug(VirdConfigDomainTpm *tpm, VirdError **error);

/**
 * Path of the host's TPM, for the backend `passthrough`. XML: backend/device/@path.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_device_path(VirdConfigDomainTpm *tpm);

/**
 * Sets device_path. Path of the host's TPM, for the backend `passthrough`.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_device_path(VirdConfigDomainTpm *tpm,
                                            const char *value,
                                            VirdError **error);

/**
 * UUID of the libvirt secret that the state is encrypted with. XML: backend/encryption/@secret.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_encryption_secret(VirdConfigDomainTpm *tpm);

/**
 * Sets encryption_secret. UUID of the libvirt secret that the state is encrypted with.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_encryption_secret(VirdConfigDomainTpm *tpm,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Names of the register banks that are in use. XML: the children of backend/active_pcr_banks.
 *
 * @tpm: a VirdConfigDomainTpm
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_tpm_get_active_pcr_banks(VirdConfigDomainTpm *tpm,
                                                   size_t *length);

/**
 * Adds one to active_pcr_banks. Names of the register banks that are in use.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_add_active_pcr_bank(VirdConfigDomainTpm *tpm,
                                                const char *value,
                                                VirdError **error);

/**
 * Replaces all of active_pcr_banks. Names of the register banks that are in use.
 *
 * @tpm: a VirdConfigDomainTpm
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_active_pcr_banks(VirdConfigDomainTpm *tpm,
                                                 const char *const *values,
                                                 VirdError **error);

/**
 * Removes all of active_pcr_banks.
 *
 * @tpm: a VirdConfigDomainTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_clear_active_pcr_banks(VirdConfigDomainTpm *tpm, VirdError **error);

/**
 * Kind of place of the state, or of the server of an external TPM. XML: backend/source/@type.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TPM_SOURCE_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TPM_SOURCE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTpmSourceType vird_config_domain_tpm_get_source_type(VirdConfigDomainTpm *tpm);

/**
 * Kind of place of the state, or of the server of an external TPM. XML: backend/source/@type. As the text that the document has, known or not.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_source_type_text(VirdConfigDomainTpm *tpm);

/**
 * Sets source_type. Kind of place of the state, or of the server of an external TPM.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: a VirdConfigDomainTpmSourceType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_source_type(VirdConfigDomainTpm *tpm,
                                            VirdConfigDomainTpmSourceType value,
                                            VirdError **error);

/**
 * Sets source_type to any text, also one that this version does not know. Kind of place of the state, or of the server of an external TPM.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_source_type_text(VirdConfigDomainTpm *tpm,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether source_type is there.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_tpm_has_source_type(VirdConfigDomainTpm *tpm);

/**
 * Removes source_type.
 *
 * @tpm: a VirdConfigDomainTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_unset_source_type(VirdConfigDomainTpm *tpm, VirdError **error);

/**
 * Path of the state, or of the socket of an external TPM. XML: backend/source/@path.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_source_path(VirdConfigDomainTpm *tpm);

/**
 * Sets source_path. Path of the state, or of the socket of an external TPM.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_source_path(VirdConfigDomainTpm *tpm,
                                            const char *value,
                                            VirdError **error);

/**
 * Which end of the socket the hypervisor is. XML: backend/source/@mode.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_source_mode(VirdConfigDomainTpm *tpm);

/**
 * Sets source_mode. Which end of the socket the hypervisor is.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_source_mode(VirdConfigDomainTpm *tpm,
                                            const char *value,
                                            VirdError **error);

/**
 * Name of the profile to make the state with. XML: backend/profile/@source.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_profile_source(VirdConfigDomainTpm *tpm);

/**
 * Sets profile_source. Name of the profile to make the state with.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_profile_source(VirdConfigDomainTpm *tpm,
                                               const char *value,
                                               VirdError **error);

/**
 * Name of the profile the state was made with. XML: backend/profile/@name.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_profile_name(VirdConfigDomainTpm *tpm);

/**
 * Sets profile_name. Name of the profile the state was made with.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_profile_name(VirdConfigDomainTpm *tpm,
                                             const char *value,
                                             VirdError **error);

/**
 * Which disabled algorithms the profile drops. XML: backend/profile/@removeDisabled.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_TPM_PROFILE_REMOVE_DISABLED_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_TPM_PROFILE_REMOVE_DISABLED_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainTpmProfileRemoveDisabled vird_config_domain_tpm_get_profile_remove_disabled(VirdConfigDomainTpm *tpm);

/**
 * Which disabled algorithms the profile drops. XML: backend/profile/@removeDisabled. As the text that the document has, known or not.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_tpm_get_profile_remove_disabled_text(VirdConfigDomainTpm *tpm);

/**
 * Sets profile_remove_disabled. Which disabled algorithms the profile drops.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: a VirdConfigDomainTpmProfileRemoveDisabled
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_profile_remove_disabled(VirdConfigDomainTpm *tpm,
                                                        VirdConfigDomainTpmProfileRemoveDisabled value,
                                                        VirdError **error);

/**
 * Sets profile_remove_disabled to any text, also one that this version does not know. Which disabled algorithms the profile drops.
 *
 * @tpm: a VirdConfigDomainTpm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_set_profile_remove_disabled_text(VirdConfigDomainTpm *tpm,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether profile_remove_disabled is there.
 *
 * @tpm: a VirdConfigDomainTpm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_tpm_has_profile_remove_disabled(VirdConfigDomainTpm *tpm);

/**
 * Removes profile_remove_disabled.
 *
 * @tpm: a VirdConfigDomainTpm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_tpm_unset_profile_remove_disabled(VirdConfigDomainTpm *tpm,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainPanic.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_PANIC
 * Since: 0.1
 */
VirdType vird_config_domain_panic_get_type(void);

/**
 * Takes another reference.
 *
 * @panic: (nullable): a VirdConfigDomainPanic
 *
 * Returns: (transfer full) (nullable): @panic itself; NULL if it is no VirdConfigDomainPanic
 * Since: 0.1
 */
VirdConfigDomainPanic *vird_config_domain_panic_ref(VirdConfigDomainPanic *panic);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @panic: (nullable): a VirdConfigDomainPanic, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_panic_unref(VirdConfigDomainPanic *panic);

/**
 * Makes a new VirdConfigDomainPanic in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainPanic *vird_config_domain_panic_new(void);

/**
 * Reads a VirdConfigDomainPanic from XML text whose root is <panic>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainPanic *vird_config_domain_panic_new_from_xml(const char *xml, VirdError **error);

/**
 * Model of the notifier. XML: @model.
 *
 * @panic: a VirdConfigDomainPanic
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_PANIC_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_PANIC_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainPanicModel vird_config_domain_panic_get_model(VirdConfigDomainPanic *panic);

/**
 * Model of the notifier. XML: @model. As the text that the document has, known or not.
 *
 * @panic: a VirdConfigDomainPanic
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_panic_get_model_text(VirdConfigDomainPanic *panic);

/**
 * Sets model. Model of the notifier.
 *
 * @panic: a VirdConfigDomainPanic
 * @value: a VirdConfigDomainPanicModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_panic_set_model(VirdConfigDomainPanic *panic,
                                        VirdConfigDomainPanicModel value,
                                        VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the notifier.
 *
 * @panic: a VirdConfigDomainPanic
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_panic_set_model_text(VirdConfigDomainPanic *panic,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether model is there.
 *
 * @panic: a VirdConfigDomainPanic
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_panic_has_model(VirdConfigDomainPanic *panic);

/**
 * Removes model.
 *
 * @panic: a VirdConfigDomainPanic
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_panic_unset_model(VirdConfigDomainPanic *panic, VirdError **error);

/**
 * The type id of VirdConfigDomainVsock.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_VSOCK
 * Since: 0.1
 */
VirdType vird_config_domain_vsock_get_type(void);

/**
 * Takes another reference.
 *
 * @vsock: (nullable): a VirdConfigDomainVsock
 *
 * Returns: (transfer full) (nullable): @vsock itself; NULL if it is no VirdConfigDomainVsock
 * Since: 0.1
 */
VirdConfigDomainVsock *vird_config_domain_vsock_ref(VirdConfigDomainVsock *vsock);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vsock: (nullable): a VirdConfigDomainVsock, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_vsock_unref(VirdConfigDomainVsock *vsock);

/**
 * Makes a new VirdConfigDomainVsock in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainVsock *vird_config_domain_vsock_new(void);

/**
 * Reads a VirdConfigDomainVsock from XML text whose root is <vsock>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainVsock *vird_config_domain_vsock_new_from_xml(const char *xml, VirdError **error);

/**
 * Model of the device. XML: @model.
 *
 * @vsock: a VirdConfigDomainVsock
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VSOCK_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VSOCK_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVsockModel vird_config_domain_vsock_get_model(VirdConfigDomainVsock *vsock);

/**
 * Model of the device. XML: @model. As the text that the document has, known or not.
 *
 * @vsock: a VirdConfigDomainVsock
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_vsock_get_model_text(VirdConfigDomainVsock *vsock);

/**
 * Sets model. Model of the device.
 *
 * @vsock: a VirdConfigDomainVsock
 * @value: a VirdConfigDomainVsockModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vsock_set_model(VirdConfigDomainVsock *vsock,
                                        VirdConfigDomainVsockModel value,
                                        VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the device.
 *
 * @vsock: a VirdConfigDomainVsock
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vsock_set_model_text(VirdConfigDomainVsock *vsock,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether model is there.
 *
 * @vsock: a VirdConfigDomainVsock
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_vsock_has_model(VirdConfigDomainVsock *vsock);

/**
 * Removes model.
 *
 * @vsock: a VirdConfigDomainVsock
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vsock_unset_model(VirdConfigDomainVsock *vsock, VirdError **error);

/**
 * Whether libvirt chooses the context id. XML: cid/@auto.
 *
 * @vsock: a VirdConfigDomainVsock
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_vsock_get_cid_auto(VirdConfigDomainVsock *vsock);

/**
 * Sets cid_auto. Whether libvirt chooses the context id.
 *
 * @vsock: a VirdConfigDomainVsock
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vsock_set_cid_auto(VirdConfigDomainVsock *vsock,
                                           bool value,
                                           VirdError **error);

/**
 * Whether cid_auto is there.
 *
 * @vsock: a VirdConfigDomainVsock
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_vsock_has_cid_auto(VirdConfigDomainVsock *vsock);

/**
 * Removes cid_auto.
 *
 * @vsock: a VirdConfigDomainVsock
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vsock_unset_cid_auto(VirdConfigDomainVsock *vsock, VirdError **error);

/**
 * Context id of the guest, from 3. XML: cid/@address.
 *
 * @vsock: a VirdConfigDomainVsock
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_vsock_get_cid_address(VirdConfigDomainVsock *vsock);

/**
 * Sets cid_address. Context id of the guest, from 3.
 *
 * @vsock: a VirdConfigDomainVsock
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vsock_set_cid_address(VirdConfigDomainVsock *vsock,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether cid_address is there.
 *
 * @vsock: a VirdConfigDomainVsock
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_vsock_has_cid_address(VirdConfigDomainVsock *vsock);

/**
 * Removes cid_address.
 *
 * @vsock: a VirdConfigDomainVsock
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_vsock_unset_cid_address(VirdConfigDomainVsock *vsock, VirdError **error);

/**
 * Options of a virtio device. XML: driver.
 *
 * @vsock: a VirdConfigDomainVsock
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_vsock_get_driver(VirdConfigDomainVsock *vsock);

/**
 * Gives driver, made at its place if it is not there. Options of a virtio device.
 *
 * @vsock: a VirdConfigDomainVsock
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_vsock_ensure_driver(VirdConfigDomainVsock *vsock,
                                                                     VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. Options of a virtio device.
 *
 * @vsock: a VirdConfigDomainVsock
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_vsock_set_driver(VirdConfigDomainVsock *vsock,
                                         VirdConfigDomainVirtioDriver *child,
                                         VirdError **error);

/**
 * The type id of VirdConfigDomainIommu.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_IOMMU
 * Since: 0.1
 */
VirdType vird_config_domain_iommu_get_type(void);

/**
 * Takes another reference.
 *
 * @iommu: (nullable): a VirdConfigDomainIommu
 *
 * Returns: (transfer full) (nullable): @iommu itself; NULL if it is no VirdConfigDomainIommu
 * Since: 0.1
 */
VirdConfigDomainIommu *vird_config_domain_iommu_ref(VirdConfigDomainIommu *iommu);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @iommu: (nullable): a VirdConfigDomainIommu, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_iommu_unref(VirdConfigDomainIommu *iommu);

/**
 * Makes a new VirdConfigDomainIommu in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainIommu *vird_config_domain_iommu_new(void);

/**
 * Reads a VirdConfigDomainIommu from XML text whose root is <iommu>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainIommu *vird_config_domain_iommu_new_from_xml(const char *xml, VirdError **error);

/**
 * Model of the IOMMU. XML: @model.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_IOMMU_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_IOMMU_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainIommuModel vird_config_domain_iommu_get_model(VirdConfigDomainIommu *iommu);

/**
 * Model of the IOMMU. XML: @model. As the text that the document has, known or not.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_iommu_get_model_text(VirdConfigDomainIommu *iommu);

/**
 * Sets model. Model of the IOMMU.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: a VirdConfigDomainIommuModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_model(VirdConfigDomainIommu *iommu,
                                        VirdConfigDomainIommuModel value,
                                        VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the IOMMU.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_model_text(VirdConfigDomainIommu *iommu,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether model is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_model(VirdConfigDomainIommu *iommu);

/**
 * Removes model.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_model(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Whether interrupts can be remapped; needed for more than 255 CPUs. XML: driver/@intremap.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_intremap(VirdConfigDomainIommu *iommu);

/**
 * Sets intremap. Whether interrupts can be remapped; needed for more than 255 CPUs.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_intremap(VirdConfigDomainIommu *iommu,
                                           bool value,
                                           VirdError **error);

/**
 * Whether intremap is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_intremap(VirdConfigDomainIommu *iommu);

/**
 * Removes intremap.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_intremap(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Whether the guest tells of new mappings, which device passthrough needs. XML: driver/@caching_mode.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_caching_mode(VirdConfigDomainIommu *iommu);

/**
 * Sets caching_mode. Whether the guest tells of new mappings, which device passthrough needs.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_caching_mode(VirdConfigDomainIommu *iommu,
                                               bool value,
                                               VirdError **error);

/**
 * Whether caching_mode is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_caching_mode(VirdConfigDomainIommu *iommu);

/**
 * Removes caching_mode.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_caching_mode(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Whether interrupts may go to more than 255 CPUs. XML: driver/@eim.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_eim(VirdConfigDomainIommu *iommu);

/**
 * Sets eim. Whether interrupts may go to more than 255 CPUs.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_eim(VirdConfigDomainIommu *iommu, bool value, VirdError **error);

/**
 * Whether eim is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_eim(VirdConfigDomainIommu *iommu);

/**
 * Removes eim.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_eim(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Whether devices keep translations. XML: driver/@iotlb.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_iotlb(VirdConfigDomainIommu *iommu);

/**
 * Sets iotlb. Whether devices keep translations.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_iotlb(VirdConfigDomainIommu *iommu,
                                        bool value,
                                        VirdError **error);

/**
 * Whether iotlb is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_iotlb(VirdConfigDomainIommu *iommu);

/**
 * Removes iotlb.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_iotlb(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Width of device addresses, in bits. XML: driver/@aw_bits.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_iommu_get_aw_bits(VirdConfigDomainIommu *iommu);

/**
 * Sets aw_bits. Width of device addresses, in bits.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_aw_bits(VirdConfigDomainIommu *iommu,
                                          uint32_t value,
                                          VirdError **error);

/**
 * Whether aw_bits is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_aw_bits(VirdConfigDomainIommu *iommu);

/**
 * Removes aw_bits.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_aw_bits(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Whether memory access of devices is translated. XML: driver/@dma_translation.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_dma_translation(VirdConfigDomainIommu *iommu);

/**
 * Sets dma_translation. Whether memory access of devices is translated.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_dma_translation(VirdConfigDomainIommu *iommu,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether dma_translation is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_dma_translation(VirdConfigDomainIommu *iommu);

/**
 * Removes dma_translation.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_dma_translation(VirdConfigDomainIommu *iommu,
                                                    VirdError **error);

/**
 * AMD: whether interrupts may go to more than 255 CPUs. XML: driver/@xtsup.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_xtsup(VirdConfigDomainIommu *iommu);

/**
 * Sets xtsup. AMD: whether interrupts may go to more than 255 CPUs.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_xtsup(VirdConfigDomainIommu *iommu,
                                        bool value,
                                        VirdError **error);

/**
 * Whether xtsup is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_xtsup(VirdConfigDomainIommu *iommu);

/**
 * Removes xtsup.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_xtsup(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * AMD: whether devices may pass untranslated. XML: driver/@passthrough.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_passthrough(VirdConfigDomainIommu *iommu);

/**
 * Sets passthrough. AMD: whether devices may pass untranslated.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_passthrough(VirdConfigDomainIommu *iommu,
                                              bool value,
                                              VirdError **error);

/**
 * Whether passthrough is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_passthrough(VirdConfigDomainIommu *iommu);

/**
 * Removes passthrough.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_passthrough(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Index of the PCI controller whose bus it serves. XML: driver/@pciBus.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_iommu_get_pci_bus(VirdConfigDomainIommu *iommu);

/**
 * Sets pci_bus. Index of the PCI controller whose bus it serves.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_pci_bus(VirdConfigDomainIommu *iommu,
                                          uint32_t value,
                                          VirdError **error);

/**
 * Whether pci_bus is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_pci_bus(VirdConfigDomainIommu *iommu);

/**
 * Removes pci_bus.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_pci_bus(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Arm: whether the host's IOMMU does the work. XML: driver/@accel.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_accel(VirdConfigDomainIommu *iommu);

/**
 * Sets accel. Arm: whether the host's IOMMU does the work.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_accel(VirdConfigDomainIommu *iommu,
                                        bool value,
                                        VirdError **error);

/**
 * Whether accel is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_accel(VirdConfigDomainIommu *iommu);

/**
 * Removes accel.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_accel(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Arm: whether devices may ask for translations. XML: driver/@ats.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_ats(VirdConfigDomainIommu *iommu);

/**
 * Sets ats. Arm: whether devices may ask for translations.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_ats(VirdConfigDomainIommu *iommu, bool value, VirdError **error);

/**
 * Whether ats is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_ats(VirdConfigDomainIommu *iommu);

/**
 * Removes ats.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_ats(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Arm: whether ranges can be invalidated. XML: driver/@ril.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_ril(VirdConfigDomainIommu *iommu);

/**
 * Sets ril. Arm: whether ranges can be invalidated.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_ril(VirdConfigDomainIommu *iommu, bool value, VirdError **error);

/**
 * Whether ril is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_ril(VirdConfigDomainIommu *iommu);

/**
 * Removes ril.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_ril(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Arm: width of substream ids, in bits. XML: driver/@ssidsize.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_iommu_get_ssid_size(VirdConfigDomainIommu *iommu);

/**
 * Sets ssid_size. Arm: width of substream ids, in bits.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_ssid_size(VirdConfigDomainIommu *iommu,
                                            int32_t value,
                                            VirdError **error);

/**
 * Whether ssid_size is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_ssid_size(VirdConfigDomainIommu *iommu);

/**
 * Removes ssid_size.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_ssid_size(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Arm: width of output addresses, in bits. XML: driver/@oas.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_iommu_get_oas(VirdConfigDomainIommu *iommu);

/**
 * Sets oas. Arm: width of output addresses, in bits.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_oas(VirdConfigDomainIommu *iommu,
                                      int32_t value,
                                      VirdError **error);

/**
 * Whether oas is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_oas(VirdConfigDomainIommu *iommu);

/**
 * Removes oas.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_oas(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Arm: whether command queues are virtualized. XML: driver/@cmdqv.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_iommu_get_cmdqv(VirdConfigDomainIommu *iommu);

/**
 * Sets cmdqv. Arm: whether command queues are virtualized.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_cmdqv(VirdConfigDomainIommu *iommu,
                                        bool value,
                                        VirdError **error);

/**
 * Whether cmdqv is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_cmdqv(VirdConfigDomainIommu *iommu);

/**
 * Removes cmdqv.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_cmdqv(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * Virtio: whose page size is the smallest mapping. XML: driver/granule/@mode.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_iommu_get_granule_mode(VirdConfigDomainIommu *iommu);

/**
 * Sets granule_mode. Virtio: whose page size is the smallest mapping.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_granule_mode(VirdConfigDomainIommu *iommu,
                                               const char *value,
                                               VirdError **error);

/**
 * Virtio: smallest mapping, in KiB. XML: driver/granule/@size.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_iommu_get_granule_size(VirdConfigDomainIommu *iommu);

/**
 * Sets granule_size. Virtio: smallest mapping, in KiB.
 *
 * @iommu: a VirdConfigDomainIommu
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_set_granule_size(VirdConfigDomainIommu *iommu,
                                               uint64_t value,
                                               VirdError **error);

/**
 * Whether granule_size is there.
 *
 * @iommu: a VirdConfigDomainIommu
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_iommu_has_granule_size(VirdConfigDomainIommu *iommu);

/**
 * Removes granule_size.
 *
 * @iommu: a VirdConfigDomainIommu
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_iommu_unset_granule_size(VirdConfigDomainIommu *iommu, VirdError **error);

/**
 * The type id of VirdConfigDomainShmem.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SHMEM
 * Since: 0.1
 */
VirdType vird_config_domain_shmem_get_type(void);

/**
 * Takes another reference.
 *
 * @shmem: (nullable): a VirdConfigDomainShmem
 *
 * Returns: (transfer full) (nullable): @shmem itself; NULL if it is no VirdConfigDomainShmem
 * Since: 0.1
 */
VirdConfigDomainShmem *vird_config_domain_shmem_ref(VirdConfigDomainShmem *shmem);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @shmem: (nullable): a VirdConfigDomainShmem, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_shmem_unref(VirdConfigDomainShmem *shmem);

/**
 * Makes a new VirdConfigDomainShmem in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainShmem *vird_config_domain_shmem_new(void);

/**
 * Reads a VirdConfigDomainShmem from XML text whose root is <shmem>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainShmem *vird_config_domain_shmem_new_from_xml(const char *xml, VirdError **error);

/**
 * Name of the memory; guests that give the same share it. XML: @name.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_shmem_get_name(VirdConfigDomainShmem *shmem);

/**
 * Sets name. Name of the memory; guests that give the same share it.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_name(VirdConfigDomainShmem *shmem,
                                       const char *value,
                                       VirdError **error);

/**
 * Whether the memory moves along in a migration. XML: @role.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SHMEM_ROLE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SHMEM_ROLE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainShmemRole vird_config_domain_shmem_get_role(VirdConfigDomainShmem *shmem);

/**
 * Whether the memory moves along in a migration. XML: @role. As the text that the document has, known or not.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_shmem_get_role_text(VirdConfigDomainShmem *shmem);

/**
 * Sets role. Whether the memory moves along in a migration.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: a VirdConfigDomainShmemRole
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_role(VirdConfigDomainShmem *shmem,
                                       VirdConfigDomainShmemRole value,
                                       VirdError **error);

/**
 * Sets role to any text, also one that this version does not know. Whether the memory moves along in a migration.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_role_text(VirdConfigDomainShmem *shmem,
                                            const char *value,
                                            VirdError **error);

/**
 * Whether role is there.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_shmem_has_role(VirdConfigDomainShmem *shmem);

/**
 * Removes role.
 *
 * @shmem: a VirdConfigDomainShmem
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_unset_role(VirdConfigDomainShmem *shmem, VirdError **error);

/**
 * Model of the device. XML: model/@type.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SHMEM_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SHMEM_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainShmemModel vird_config_domain_shmem_get_model(VirdConfigDomainShmem *shmem);

/**
 * Model of the device. XML: model/@type. As the text that the document has, known or not.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_shmem_get_model_text(VirdConfigDomainShmem *shmem);

/**
 * Sets model. Model of the device.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: a VirdConfigDomainShmemModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_model(VirdConfigDomainShmem *shmem,
                                        VirdConfigDomainShmemModel value,
                                        VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the device.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_model_text(VirdConfigDomainShmem *shmem,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether model is there.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_shmem_has_model(VirdConfigDomainShmem *shmem);

/**
 * Removes model.
 *
 * @shmem: a VirdConfigDomainShmem
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_unset_model(VirdConfigDomainShmem *shmem, VirdError **error);

/**
 * Size of the memory, in bytes; a power of two. XML: size.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_shmem_get_size(VirdConfigDomainShmem *shmem);

/**
 * Sets size. Size of the memory, in bytes; a power of two.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_size(VirdConfigDomainShmem *shmem,
                                       uint64_t value,
                                       VirdError **error);

/**
 * Whether size is there.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_shmem_has_size(VirdConfigDomainShmem *shmem);

/**
 * Removes size.
 *
 * @shmem: a VirdConfigDomainShmem
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_unset_size(VirdConfigDomainShmem *shmem, VirdError **error);

/**
 * Whether a server hands the memory out. XML: server.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_shmem_get_server(VirdConfigDomainShmem *shmem);

/**
 * Sets server. Whether a server hands the memory out.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_server(VirdConfigDomainShmem *shmem,
                                         bool value,
                                         VirdError **error);

/**
 * Path of the server's socket. XML: server/@path.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_shmem_get_server_path(VirdConfigDomainShmem *shmem);

/**
 * Sets server_path. Path of the server's socket.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_server_path(VirdConfigDomainShmem *shmem,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether the device sends interrupts as messages. XML: msi.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_shmem_get_msi(VirdConfigDomainShmem *shmem);

/**
 * Sets msi. Whether the device sends interrupts as messages.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_msi(VirdConfigDomainShmem *shmem, bool value, VirdError **error);

/**
 * How many interrupt vectors there are. XML: msi/@vectors.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_shmem_get_msi_vectors(VirdConfigDomainShmem *shmem);

/**
 * Sets msi_vectors. How many interrupt vectors there are.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_msi_vectors(VirdConfigDomainShmem *shmem,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether msi_vectors is there.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_shmem_has_msi_vectors(VirdConfigDomainShmem *shmem);

/**
 * Removes msi_vectors.
 *
 * @shmem: a VirdConfigDomainShmem
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_unset_msi_vectors(VirdConfigDomainShmem *shmem, VirdError **error);

/**
 * Whether interrupts are sent without leaving the guest's CPU. XML: msi/@ioeventfd.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_shmem_get_msi_ioeventfd(VirdConfigDomainShmem *shmem);

/**
 * Sets msi_ioeventfd. Whether interrupts are sent without leaving the guest's CPU.
 *
 * @shmem: a VirdConfigDomainShmem
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_set_msi_ioeventfd(VirdConfigDomainShmem *shmem,
                                                bool value,
                                                VirdError **error);

/**
 * Whether msi_ioeventfd is there.
 *
 * @shmem: a VirdConfigDomainShmem
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_shmem_has_msi_ioeventfd(VirdConfigDomainShmem *shmem);

/**
 * Removes msi_ioeventfd.
 *
 * @shmem: a VirdConfigDomainShmem
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_shmem_unset_msi_ioeventfd(VirdConfigDomainShmem *shmem, VirdError **error);

/**
 * The type id of VirdConfigDomainMemory.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_MEMORY
 * Since: 0.1
 */
VirdType vird_config_domain_memory_get_type(void);

/**
 * Takes another reference.
 *
 * @memory: (nullable): a VirdConfigDomainMemory
 *
 * Returns: (transfer full) (nullable): @memory itself; NULL if it is no VirdConfigDomainMemory
 * Since: 0.1
 */
VirdConfigDomainMemory *vird_config_domain_memory_ref(VirdConfigDomainMemory *memory);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @memory: (nullable): a VirdConfigDomainMemory, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_memory_unref(VirdConfigDomainMemory *memory);

/**
 * Makes a new VirdConfigDomainMemory in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainMemory *vird_config_domain_memory_new(void);

/**
 * Reads a VirdConfigDomainMemory from XML text whose root is <memory>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainMemory *vird_config_domain_memory_new_from_xml(const char *xml, VirdError **error);

/**
 * Model of the device. XML: @model.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_MEMORY_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_MEMORY_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainMemoryModel vird_config_domain_memory_get_model(VirdConfigDomainMemory *memory);

/**
 * Model of the device. XML: @model. As the text that the document has, known or not.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_get_model_text(VirdConfigDomainMemory *memory);

/**
 * Sets model. Model of the device.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: a VirdConfigDomainMemoryModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_model(VirdConfigDomainMemory *memory,
                                         VirdConfigDomainMemoryModel value,
                                         VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the device.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_model_text(VirdConfigDomainMemory *memory,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether model is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_model(VirdConfigDomainMemory *memory);

/**
 * Removes model.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_model(VirdConfigDomainMemory *memory, VirdError **error);

/**
 * Whether other processes share the memory. XML: @access.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainMemoryAccess vird_config_domain_memory_get_access(VirdConfigDomainMemory *memory);

/**
 * Whether other processes share the memory. XML: @access. As the text that the document has, known or not.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_get_access_text(VirdConfigDomainMemory *memory);

/**
 * Sets access. Whether other processes share the memory.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: a VirdConfigDomainMemoryAccess
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_access(VirdConfigDomainMemory *memory,
                                          VirdConfigDomainMemoryAccess value,
                                          VirdError **error);

/**
 * Sets access to any text, also one that this version does not know. Whether other processes share the memory.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_access_text(VirdConfigDomainMemory *memory,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether access is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_access(VirdConfigDomainMemory *memory);

/**
 * Removes access.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_access(VirdConfigDomainMemory *memory, VirdError **error);

/**
 * Whether the content may be thrown away when the guest stops. XML: @discard.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_memory_get_discard(VirdConfigDomainMemory *memory);

/**
 * Sets discard. Whether the content may be thrown away when the guest stops.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_discard(VirdConfigDomainMemory *memory,
                                           bool value,
                                           VirdError **error);

/**
 * Whether discard is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_discard(VirdConfigDomainMemory *memory);

/**
 * Removes discard.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_discard(VirdConfigDomainMemory *memory, VirdError **error);

/**
 * UUID of an NVDIMM of a POWER guest. XML: uuid.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_get_uuid(VirdConfigDomainMemory *memory);

/**
 * Sets uuid. UUID of an NVDIMM of a POWER guest.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_uuid(VirdConfigDomainMemory *memory,
                                        const char *value,
                                        VirdError **error);

/**
 * Host NUMA nodes, as a set such as `0-1`. XML: source/nodemask.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_get_source_nodemask(VirdConfigDomainMemory *memory);

/**
 * Sets source_nodemask. Host NUMA nodes, as a set such as `0-1`.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_source_nodemask(VirdConfigDomainMemory *memory,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Size of the host's pages, in KiB. XML: source/pagesize.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memory_get_source_pagesize(VirdConfigDomainMemory *memory);

/**
 * Sets source_pagesize. Size of the host's pages, in KiB.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_source_pagesize(VirdConfigDomainMemory *memory,
                                                   uint64_t value,
                                                   VirdError **error);

/**
 * Whether source_pagesize is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_source_pagesize(VirdConfigDomainMemory *memory);

/**
 * Removes source_pagesize.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_source_pagesize(VirdConfigDomainMemory *memory,
                                                     VirdError **error);

/**
 * Path of the file behind an NVDIMM. XML: source/path.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_get_source_path(VirdConfigDomainMemory *memory);

/**
 * Sets source_path. Path of the file behind an NVDIMM.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_source_path(VirdConfigDomainMemory *memory,
                                               const char *value,
                                               VirdError **error);

/**
 * Alignment of the mapped file, in KiB. XML: source/alignsize.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memory_get_source_alignsize(VirdConfigDomainMemory *memory);

/**
 * Sets source_alignsize. Alignment of the mapped file, in KiB.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_source_alignsize(VirdConfigDomainMemory *memory,
                                                    uint64_t value,
                                                    VirdError **error);

/**
 * Whether source_alignsize is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_source_alignsize(VirdConfigDomainMemory *memory);

/**
 * Removes source_alignsize.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_source_alignsize(VirdConfigDomainMemory *memory,
                                                      VirdError **error);

/**
 * True if the file lies on persistent memory. XML: source/pmem.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_memory_get_source_pmem(VirdConfigDomainMemory *memory);

/**
 * Sets source_pmem. True if the file lies on persistent memory.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_source_pmem(VirdConfigDomainMemory *memory,
                                               bool value,
                                               VirdError **error);

/**
 * Size of the device, in KiB. XML: target/size.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memory_get_target_size(VirdConfigDomainMemory *memory);

/**
 * Sets target_size. Size of the device, in KiB.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_size(VirdConfigDomainMemory *memory,
                                               uint64_t value,
                                               VirdError **error);

/**
 * Whether target_size is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_target_size(VirdConfigDomainMemory *memory);

/**
 * Removes target_size.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_target_size(VirdConfigDomainMemory *memory, VirdError **error);

/**
 * Guest NUMA node of the device. XML: target/node.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_memory_get_target_node(VirdConfigDomainMemory *memory);

/**
 * Sets target_node. Guest NUMA node of the device.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_node(VirdConfigDomainMemory *memory,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether target_node is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_target_node(VirdConfigDomainMemory *memory);

/**
 * Removes target_node.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_target_node(VirdConfigDomainMemory *memory, VirdError **error);

/**
 * Smallest part of a virtio-mem device that can be plugged, in KiB. XML: target/block.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memory_get_target_block(VirdConfigDomainMemory *memory);

/**
 * Sets target_block. Smallest part of a virtio-mem device that can be plugged, in KiB.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_block(VirdConfigDomainMemory *memory,
                                                uint64_t value,
                                                VirdError **error);

/**
 * Whether target_block is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_target_block(VirdConfigDomainMemory *memory);

/**
 * Removes target_block.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_target_block(VirdConfigDomainMemory *memory,
                                                  VirdError **error);

/**
 * Amount of a virtio-mem device the guest is to have, in KiB. XML: target/requested.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memory_get_target_requested(VirdConfigDomainMemory *memory);

/**
 * Sets target_requested. Amount of a virtio-mem device the guest is to have, in KiB.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_requested(VirdConfigDomainMemory *memory,
                                                    uint64_t value,
                                                    VirdError **error);

/**
 * Whether target_requested is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_target_requested(VirdConfigDomainMemory *memory);

/**
 * Removes target_requested.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_target_requested(VirdConfigDomainMemory *memory,
                                                      VirdError **error);

/**
 * Amount of a virtio-mem device the guest has now, in KiB. XML: target/current.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memory_get_target_current(VirdConfigDomainMemory *memory);

/**
 * Sets target_current. Amount of a virtio-mem device the guest has now, in KiB.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_current(VirdConfigDomainMemory *memory,
                                                  uint64_t value,
                                                  VirdError **error);

/**
 * Whether target_current is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_target_current(VirdConfigDomainMemory *memory);

/**
 * Removes target_current.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_target_current(VirdConfigDomainMemory *memory,
                                                    VirdError **error);

/**
 * Size of an NVDIMM's label area, in KiB. XML: target/label/size.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_memory_get_target_label_size(VirdConfigDomainMemory *memory);

/**
 * Sets target_label_size. Size of an NVDIMM's label area, in KiB.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_label_size(VirdConfigDomainMemory *memory,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether target_label_size is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_target_label_size(VirdConfigDomainMemory *memory);

/**
 * Removes target_label_size.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_target_label_size(VirdConfigDomainMemory *memory,
                                                       VirdError **error);

/**
 * True if the guest cannot write to an NVDIMM. XML: target/readonly.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_memory_get_target_readonly(VirdConfigDomainMemory *memory);

/**
 * Sets target_readonly. True if the guest cannot write to an NVDIMM.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_readonly(VirdConfigDomainMemory *memory,
                                                   bool value,
                                                   VirdError **error);

/**
 * Guest physical address a virtio device starts at, in hexadecimal. XML: target/address/@base.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_memory_get_target_address_base(VirdConfigDomainMemory *memory);

/**
 * Sets target_address_base. Guest physical address a virtio device starts at, in hexadecimal.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_address_base(VirdConfigDomainMemory *memory,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether a virtio-mem device takes memory slots only as needed. XML: target/@dynamicMemslots.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_memory_get_target_dynamic_memslots(VirdConfigDomainMemory *memory);

/**
 * Sets target_dynamic_memslots. Whether a virtio-mem device takes memory slots only as needed.
 *
 * @memory: a VirdConfigDomainMemory
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_set_target_dynamic_memslots(VirdConfigDomainMemory *memory,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether target_dynamic_memslots is there.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_memory_has_target_dynamic_memslots(VirdConfigDomainMemory *memory);

/**
 * Removes target_dynamic_memslots.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_memory_unset_target_dynamic_memslots(VirdConfigDomainMemory *memory,
                                                             VirdError **error);

/**
 * Options of a virtio device. XML: driver.
 *
 * @memory: a VirdConfigDomainMemory
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_memory_get_driver(VirdConfigDomainMemory *memory);

/**
 * Gives driver, made at its place if it is not there. Options of a virtio device.
 *
 * @memory: a VirdConfigDomainMemory
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_memory_ensure_driver(VirdConfigDomainMemory *memory,
                                                                      VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. Options of a virtio device.
 *
 * @memory: a VirdConfigDomainMemory
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_memory_set_driver(VirdConfigDomainMemory *memory,
                                          VirdConfigDomainVirtioDriver *child,
                                          VirdError **error);

/**
 * The type id of VirdConfigDomainNvram.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_NVRAM
 * Since: 0.1
 */
VirdType vird_config_domain_nvram_get_type(void);

/**
 * Takes another reference.
 *
 * @nvram: (nullable): a VirdConfigDomainNvram
 *
 * Returns: (transfer full) (nullable): @nvram itself; NULL if it is no VirdConfigDomainNvram
 * Since: 0.1
 */
VirdConfigDomainNvram *vird_config_domain_nvram_ref(VirdConfigDomainNvram *nvram);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @nvram: (nullable): a VirdConfigDomainNvram, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_nvram_unref(VirdConfigDomainNvram *nvram);

/**
 * Makes a new VirdConfigDomainNvram in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainNvram *vird_config_domain_nvram_new(void);

/**
 * Reads a VirdConfigDomainNvram from XML text whose root is <nvram>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainNvram *vird_config_domain_nvram_new_from_xml(const char *xml, VirdError **error);

/**
 * The type id of VirdConfigDomainCrypto.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_CRYPTO
 * Since: 0.1
 */
VirdType vird_config_domain_crypto_get_type(void);

/**
 * Takes another reference.
 *
 * @crypto: (nullable): a VirdConfigDomainCrypto
 *
 * Returns: (transfer full) (nullable): @crypto itself; NULL if it is no VirdConfigDomainCrypto
 * Since: 0.1
 */
VirdConfigDomainCrypto *vird_config_domain_crypto_ref(VirdConfigDomainCrypto *crypto);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @crypto: (nullable): a VirdConfigDomainCrypto, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_crypto_unref(VirdConfigDomainCrypto *crypto);

/**
 * Makes a new VirdConfigDomainCrypto in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainCrypto *vird_config_domain_crypto_new(void);

/**
 * Reads a VirdConfigDomainCrypto from XML text whose root is <crypto>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainCrypto *vird_config_domain_crypto_new_from_xml(const char *xml, VirdError **error);

/**
 * Model of the device. XML: @model.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CRYPTO_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CRYPTO_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCryptoModel vird_config_domain_crypto_get_model(VirdConfigDomainCrypto *crypto);

/**
 * Model of the device. XML: @model. As the text that the document has, known or not.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_crypto_get_model_text(VirdConfigDomainCrypto *crypto);

/**
 * Sets model. Model of the device.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @value: a VirdConfigDomainCryptoModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_set_model(VirdConfigDomainCrypto *crypto,
                                         VirdConfigDomainCryptoModel value,
                                         VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the device.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_set_model_text(VirdConfigDomainCrypto *crypto,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether model is there.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_crypto_has_model(VirdConfigDomainCrypto *crypto);

/**
 * Removes model.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_unset_model(VirdConfigDomainCrypto *crypto, VirdError **error);

/**
 * Kind of the device. XML: @type.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CRYPTO_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CRYPTO_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCryptoType vird_config_domain_crypto_get_crypto_type(VirdConfigDomainCrypto *crypto);

/**
 * Kind of the device. XML: @type. As the text that the document has, known or not.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_crypto_get_crypto_type_text(VirdConfigDomainCrypto *crypto);

/**
 * Sets crypto_type. Kind of the device.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @value: a VirdConfigDomainCryptoType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_set_crypto_type(VirdConfigDomainCrypto *crypto,
                                               VirdConfigDomainCryptoType value,
                                               VirdError **error);

/**
 * Sets crypto_type to any text, also one that this version does not know. Kind of the device.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_set_crypto_type_text(VirdConfigDomainCrypto *crypto,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether crypto_type is there.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_crypto_has_crypto_type(VirdConfigDomainCrypto *crypto);

/**
 * Removes crypto_type.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_unset_crypto_type(VirdConfigDomainCrypto *crypto, VirdError **error);

/**
 * Who does the work. XML: backend/@model.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_CRYPTO_BACKEND_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_CRYPTO_BACKEND_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainCryptoBackend vird_config_domain_crypto_get_backend(VirdConfigDomainCrypto *crypto);

/**
 * Who does the work. XML: backend/@model. As the text that the document has, known or not.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_crypto_get_backend_text(VirdConfigDomainCrypto *crypto);

/**
 * Sets backend. Who does the work.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @value: a VirdConfigDomainCryptoBackend
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_set_backend(VirdConfigDomainCrypto *crypto,
                                           VirdConfigDomainCryptoBackend value,
                                           VirdError **error);

/**
 * Sets backend to any text, also one that this version does not know. Who does the work.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_set_backend_text(VirdConfigDomainCrypto *crypto,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether backend is there.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_crypto_has_backend(VirdConfigDomainCrypto *crypto);

/**
 * Removes backend.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_unset_backend(VirdConfigDomainCrypto *crypto, VirdError **error);

/**
 * Number of queues. XML: backend/@queues.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_crypto_get_backend_queues(VirdConfigDomainCrypto *crypto);

/**
 * Sets backend_queues. Number of queues.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_set_backend_queues(VirdConfigDomainCrypto *crypto,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether backend_queues is there.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_crypto_has_backend_queues(VirdConfigDomainCrypto *crypto);

/**
 * Removes backend_queues.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_crypto_unset_backend_queues(VirdConfigDomainCrypto *crypto,
                                                    VirdError **error);

/**
 * Options of a virtio device. XML: driver.
 *
 * @crypto: a VirdConfigDomainCrypto
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_crypto_get_driver(VirdConfigDomainCrypto *crypto);

/**
 * Gives driver, made at its place if it is not there. Options of a virtio device.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_crypto_ensure_driver(VirdConfigDomainCrypto *crypto,
                                                                      VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. Options of a virtio device.
 *
 * @crypto: a VirdConfigDomainCrypto
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_crypto_set_driver(VirdConfigDomainCrypto *crypto,
                                          VirdConfigDomainVirtioDriver *child,
                                          VirdError **error);

/**
 * The type id of VirdConfigDomainPstore.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_PSTORE
 * Since: 0.1
 */
VirdType vird_config_domain_pstore_get_type(void);

/**
 * Takes another reference.
 *
 * @pstore: (nullable): a VirdConfigDomainPstore
 *
 * Returns: (transfer full) (nullable): @pstore itself; NULL if it is no VirdConfigDomainPstore
 * Since: 0.1
 */
VirdConfigDomainPstore *vird_config_domain_pstore_ref(VirdConfigDomainPstore *pstore);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pstore: (nullable): a VirdConfigDomainPstore, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_pstore_unref(VirdConfigDomainPstore *pstore);

/**
 * Makes a new VirdConfigDomainPstore in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainPstore *vird_config_domain_pstore_new(void);

/**
 * Reads a VirdConfigDomainPstore from XML text whose root is <pstore>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainPstore *vird_config_domain_pstore_new_from_xml(const char *xml, VirdError **error);

/**
 * Kind of store. XML: @backend.
 *
 * @pstore: a VirdConfigDomainPstore
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_PSTORE_BACKEND_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_PSTORE_BACKEND_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainPstoreBackend vird_config_domain_pstore_get_backend(VirdConfigDomainPstore *pstore);

/**
 * Kind of store. XML: @backend. As the text that the document has, known or not.
 *
 * @pstore: a VirdConfigDomainPstore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_pstore_get_backend_text(VirdConfigDomainPstore *pstore);

/**
 * Sets backend. Kind of store.
 *
 * @pstore: a VirdConfigDomainPstore
 * @value: a VirdConfigDomainPstoreBackend
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_pstore_set_backend(VirdConfigDomainPstore *pstore,
                                           VirdConfigDomainPstoreBackend value,
                                           VirdError **error);

/**
 * Sets backend to any text, also one that this version does not know. Kind of store.
 *
 * @pstore: a VirdConfigDomainPstore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_pstore_set_backend_text(VirdConfigDomainPstore *pstore,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether backend is there.
 *
 * @pstore: a VirdConfigDomainPstore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_pstore_has_backend(VirdConfigDomainPstore *pstore);

/**
 * Removes backend.
 *
 * @pstore: a VirdConfigDomainPstore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_pstore_unset_backend(VirdConfigDomainPstore *pstore, VirdError **error);

/**
 * Path of the file behind it. XML: path.
 *
 * @pstore: a VirdConfigDomainPstore
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_pstore_get_path(VirdConfigDomainPstore *pstore);

/**
 * Sets path. Path of the file behind it.
 *
 * @pstore: a VirdConfigDomainPstore
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_pstore_set_path(VirdConfigDomainPstore *pstore,
                                        const char *value,
                                        VirdError **error);

/**
 * Size of the store, in KiB. XML: size.
 *
 * @pstore: a VirdConfigDomainPstore
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_pstore_get_size(VirdConfigDomainPstore *pstore);

/**
 * Sets size. Size of the store, in KiB.
 *
 * @pstore: a VirdConfigDomainPstore
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_pstore_set_size(VirdConfigDomainPstore *pstore,
                                        uint64_t value,
                                        VirdError **error);

/**
 * Whether size is there.
 *
 * @pstore: a VirdConfigDomainPstore
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_pstore_has_size(VirdConfigDomainPstore *pstore);

/**
 * Removes size.
 *
 * @pstore: a VirdConfigDomainPstore
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_pstore_unset_size(VirdConfigDomainPstore *pstore, VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_CHARDEV (vird_config_domain_chardev_get_type ())
#define VIRD_CONFIG_DOMAIN_CHARDEV(object) ((VirdConfigDomainChardev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV))
#define VIRD_IS_CONFIG_DOMAIN_CHARDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV))
#define VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_ENDPOINT (vird_config_domain_chardev_endpoint_get_type ())
#define VIRD_CONFIG_DOMAIN_CHARDEV_ENDPOINT(object) ((VirdConfigDomainChardevEndpoint *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_ENDPOINT))
#define VIRD_IS_CONFIG_DOMAIN_CHARDEV_ENDPOINT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_ENDPOINT))
#define VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE (vird_config_domain_chardev_source_get_type ())
#define VIRD_CONFIG_DOMAIN_CHARDEV_SOURCE(object) ((VirdConfigDomainChardevSource *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE))
#define VIRD_IS_CONFIG_DOMAIN_CHARDEV_SOURCE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE))
#define VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_PTY (vird_config_domain_chardev_source_pty_get_type ())
#define VIRD_CONFIG_DOMAIN_CHARDEV_SOURCE_PTY(object) ((VirdConfigDomainChardevSourcePty *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_PTY))
#define VIRD_IS_CONFIG_DOMAIN_CHARDEV_SOURCE_PTY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_PTY))
#define VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_UNIX (vird_config_domain_chardev_source_unix_get_type ())
#define VIRD_CONFIG_DOMAIN_CHARDEV_SOURCE_UNIX(object) ((VirdConfigDomainChardevSourceUnix *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_UNIX))
#define VIRD_IS_CONFIG_DOMAIN_CHARDEV_SOURCE_UNIX(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_UNIX))
#define VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEPORT (vird_config_domain_chardev_source_spiceport_get_type ())
#define VIRD_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEPORT(object) ((VirdConfigDomainChardevSourceSpicePort *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEPORT))
#define VIRD_IS_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEPORT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEPORT))
#define VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEVMC (vird_config_domain_chardev_source_spicevmc_get_type ())
#define VIRD_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEVMC(object) ((VirdConfigDomainChardevSourceSpiceVmc *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEVMC))
#define VIRD_IS_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEVMC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHARDEV_SOURCE_SPICEVMC))
#define VIRD_TYPE_CONFIG_DOMAIN_SERIAL (vird_config_domain_serial_get_type ())
#define VIRD_CONFIG_DOMAIN_SERIAL(object) ((VirdConfigDomainSerial *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SERIAL))
#define VIRD_IS_CONFIG_DOMAIN_SERIAL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SERIAL))
#define VIRD_TYPE_CONFIG_DOMAIN_PARALLEL (vird_config_domain_parallel_get_type ())
#define VIRD_CONFIG_DOMAIN_PARALLEL(object) ((VirdConfigDomainParallel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_PARALLEL))
#define VIRD_IS_CONFIG_DOMAIN_PARALLEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_PARALLEL))
#define VIRD_TYPE_CONFIG_DOMAIN_CONSOLE (vird_config_domain_console_get_type ())
#define VIRD_CONFIG_DOMAIN_CONSOLE(object) ((VirdConfigDomainConsole *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CONSOLE))
#define VIRD_IS_CONFIG_DOMAIN_CONSOLE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CONSOLE))
#define VIRD_TYPE_CONFIG_DOMAIN_CHANNEL (vird_config_domain_channel_get_type ())
#define VIRD_CONFIG_DOMAIN_CHANNEL(object) ((VirdConfigDomainChannel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CHANNEL))
#define VIRD_IS_CONFIG_DOMAIN_CHANNEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CHANNEL))
#define VIRD_TYPE_CONFIG_DOMAIN_REDIRDEV (vird_config_domain_redirdev_get_type ())
#define VIRD_CONFIG_DOMAIN_REDIRDEV(object) ((VirdConfigDomainRedirdev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_REDIRDEV))
#define VIRD_IS_CONFIG_DOMAIN_REDIRDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_REDIRDEV))
#define VIRD_TYPE_CONFIG_DOMAIN_REDIRFILTER (vird_config_domain_redirfilter_get_type ())
#define VIRD_CONFIG_DOMAIN_REDIRFILTER(object) ((VirdConfigDomainRedirfilter *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_REDIRFILTER))
#define VIRD_IS_CONFIG_DOMAIN_REDIRFILTER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_REDIRFILTER))
#define VIRD_TYPE_CONFIG_DOMAIN_REDIRFILTER_USBDEV (vird_config_domain_redirfilter_usbdev_get_type ())
#define VIRD_CONFIG_DOMAIN_REDIRFILTER_USBDEV(object) ((VirdConfigDomainRedirfilterUsbdev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_REDIRFILTER_USBDEV))
#define VIRD_IS_CONFIG_DOMAIN_REDIRFILTER_USBDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_REDIRFILTER_USBDEV))
#define VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD (vird_config_domain_smartcard_get_type ())
#define VIRD_CONFIG_DOMAIN_SMARTCARD(object) ((VirdConfigDomainSmartcard *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD))
#define VIRD_IS_CONFIG_DOMAIN_SMARTCARD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD))
#define VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_HOST (vird_config_domain_smartcard_host_get_type ())
#define VIRD_CONFIG_DOMAIN_SMARTCARD_HOST(object) ((VirdConfigDomainSmartcardHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_HOST))
#define VIRD_IS_CONFIG_DOMAIN_SMARTCARD_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_HOST))
#define VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_HOST_CERTIFICATES (vird_config_domain_smartcard_host_certificates_get_type ())
#define VIRD_CONFIG_DOMAIN_SMARTCARD_HOST_CERTIFICATES(object) ((VirdConfigDomainSmartcardHostCertificates *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_HOST_CERTIFICATES))
#define VIRD_IS_CONFIG_DOMAIN_SMARTCARD_HOST_CERTIFICATES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_HOST_CERTIFICATES))
#define VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_PASSTHROUGH (vird_config_domain_smartcard_passthrough_get_type ())
#define VIRD_CONFIG_DOMAIN_SMARTCARD_PASSTHROUGH(object) ((VirdConfigDomainSmartcardPassthrough *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_PASSTHROUGH))
#define VIRD_IS_CONFIG_DOMAIN_SMARTCARD_PASSTHROUGH(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SMARTCARD_PASSTHROUGH))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV (vird_config_domain_hostdev_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV(object) ((VirdConfigDomainHostdev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_PCI (vird_config_domain_hostdev_pci_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_PCI(object) ((VirdConfigDomainHostdevPci *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_PCI))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_PCI(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_PCI))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_USB (vird_config_domain_hostdev_usb_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_USB(object) ((VirdConfigDomainHostdevUsb *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_USB))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_USB(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_USB))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_SCSI (vird_config_domain_hostdev_scsi_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI(object) ((VirdConfigDomainHostdevScsi *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_SCSI))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_SCSI(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_SCSI))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST (vird_config_domain_hostdev_scsi_host_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST(object) ((VirdConfigDomainHostdevScsiHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_MDEV (vird_config_domain_hostdev_mdev_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV(object) ((VirdConfigDomainHostdevMdev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_MDEV))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_MDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_MDEV))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_STORAGE (vird_config_domain_hostdev_storage_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_STORAGE(object) ((VirdConfigDomainHostdevStorage *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_STORAGE))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_STORAGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_STORAGE))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_MISC (vird_config_domain_hostdev_misc_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_MISC(object) ((VirdConfigDomainHostdevMisc *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_MISC))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_MISC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_MISC))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_NET (vird_config_domain_hostdev_net_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_NET(object) ((VirdConfigDomainHostdevNet *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_NET))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_NET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_NET))
#define VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_ADAPTER (vird_config_domain_hostdev_adapter_get_type ())
#define VIRD_CONFIG_DOMAIN_HOSTDEV_ADAPTER(object) ((VirdConfigDomainHostdevAdapter *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_ADAPTER))
#define VIRD_IS_CONFIG_DOMAIN_HOSTDEV_ADAPTER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HOSTDEV_ADAPTER))
#define VIRD_TYPE_CONFIG_DOMAIN_HUB (vird_config_domain_hub_get_type ())
#define VIRD_CONFIG_DOMAIN_HUB(object) ((VirdConfigDomainHub *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_HUB))
#define VIRD_IS_CONFIG_DOMAIN_HUB(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_HUB))
#define VIRD_TYPE_CONFIG_DOMAIN_WATCHDOG (vird_config_domain_watchdog_get_type ())
#define VIRD_CONFIG_DOMAIN_WATCHDOG(object) ((VirdConfigDomainWatchdog *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_WATCHDOG))
#define VIRD_IS_CONFIG_DOMAIN_WATCHDOG(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_WATCHDOG))
#define VIRD_TYPE_CONFIG_DOMAIN_MEMBALLOON (vird_config_domain_memballoon_get_type ())
#define VIRD_CONFIG_DOMAIN_MEMBALLOON(object) ((VirdConfigDomainMemballoon *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_MEMBALLOON))
#define VIRD_IS_CONFIG_DOMAIN_MEMBALLOON(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_MEMBALLOON))
#define VIRD_TYPE_CONFIG_DOMAIN_RNG (vird_config_domain_rng_get_type ())
#define VIRD_CONFIG_DOMAIN_RNG(object) ((VirdConfigDomainRng *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_RNG))
#define VIRD_IS_CONFIG_DOMAIN_RNG(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_RNG))
#define VIRD_TYPE_CONFIG_DOMAIN_TPM (vird_config_domain_tpm_get_type ())
#define VIRD_CONFIG_DOMAIN_TPM(object) ((VirdConfigDomainTpm *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_TPM))
#define VIRD_IS_CONFIG_DOMAIN_TPM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_TPM))
#define VIRD_TYPE_CONFIG_DOMAIN_PANIC (vird_config_domain_panic_get_type ())
#define VIRD_CONFIG_DOMAIN_PANIC(object) ((VirdConfigDomainPanic *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_PANIC))
#define VIRD_IS_CONFIG_DOMAIN_PANIC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_PANIC))
#define VIRD_TYPE_CONFIG_DOMAIN_VSOCK (vird_config_domain_vsock_get_type ())
#define VIRD_CONFIG_DOMAIN_VSOCK(object) ((VirdConfigDomainVsock *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_VSOCK))
#define VIRD_IS_CONFIG_DOMAIN_VSOCK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_VSOCK))
#define VIRD_TYPE_CONFIG_DOMAIN_IOMMU (vird_config_domain_iommu_get_type ())
#define VIRD_CONFIG_DOMAIN_IOMMU(object) ((VirdConfigDomainIommu *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_IOMMU))
#define VIRD_IS_CONFIG_DOMAIN_IOMMU(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_IOMMU))
#define VIRD_TYPE_CONFIG_DOMAIN_SHMEM (vird_config_domain_shmem_get_type ())
#define VIRD_CONFIG_DOMAIN_SHMEM(object) ((VirdConfigDomainShmem *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SHMEM))
#define VIRD_IS_CONFIG_DOMAIN_SHMEM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SHMEM))
#define VIRD_TYPE_CONFIG_DOMAIN_MEMORY (vird_config_domain_memory_get_type ())
#define VIRD_CONFIG_DOMAIN_MEMORY(object) ((VirdConfigDomainMemory *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_MEMORY))
#define VIRD_IS_CONFIG_DOMAIN_MEMORY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_MEMORY))
#define VIRD_TYPE_CONFIG_DOMAIN_NVRAM (vird_config_domain_nvram_get_type ())
#define VIRD_CONFIG_DOMAIN_NVRAM(object) ((VirdConfigDomainNvram *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_NVRAM))
#define VIRD_IS_CONFIG_DOMAIN_NVRAM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_NVRAM))
#define VIRD_TYPE_CONFIG_DOMAIN_CRYPTO (vird_config_domain_crypto_get_type ())
#define VIRD_CONFIG_DOMAIN_CRYPTO(object) ((VirdConfigDomainCrypto *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_CRYPTO))
#define VIRD_IS_CONFIG_DOMAIN_CRYPTO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_CRYPTO))
#define VIRD_TYPE_CONFIG_DOMAIN_PSTORE (vird_config_domain_pstore_get_type ())
#define VIRD_CONFIG_DOMAIN_PSTORE(object) ((VirdConfigDomainPstore *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_PSTORE))
#define VIRD_IS_CONFIG_DOMAIN_PSTORE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_PSTORE))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_DEVICES_H */
