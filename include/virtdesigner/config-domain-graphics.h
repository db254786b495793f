/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Displays, video cards, input, sound.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_GRAPHICS_H
#define VIRTDESIGNER_CONFIG_DOMAIN_GRAPHICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainGraphics.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_get_type(void);

/**
 * Takes another reference.
 *
 * @graphics: (nullable): a VirdConfigDomainGraphics
 *
 * Returns: (transfer full) (nullable): @graphics itself; NULL if it is no VirdConfigDomainGraphics
 * Since: 0.1
 */
VirdConfigDomainGraphics *vird_config_domain_graphics_ref(VirdConfigDomainGraphics *graphics);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @graphics: (nullable): a VirdConfigDomainGraphics, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_unref(VirdConfigDomainGraphics *graphics);

/**
 * Reads a VirdConfigDomainGraphics from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphics *vird_config_domain_graphics_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsVnc.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_VNC
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_vnc_get_type(void);

/**
 * Takes another reference.
 *
 * @vnc: (nullable): a VirdConfigDomainGraphicsVnc
 *
 * Returns: (transfer full) (nullable): @vnc itself; NULL if it is no VirdConfigDomainGraphicsVnc
 * Since: 0.1
 */
VirdConfigDomainGraphicsVnc *vird_config_domain_graphics_vnc_ref(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vnc: (nullable): a VirdConfigDomainGraphicsVnc, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_vnc_unref(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Makes a new VirdConfigDomainGraphicsVnc in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsVnc *vird_config_domain_graphics_vnc_new(void);

/**
 * Reads a VirdConfigDomainGraphicsVnc from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsVnc *vird_config_domain_graphics_vnc_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * TCP port, from 5900; -1 lets libvirt choose. XML: @port.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: the value; -1 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_graphics_vnc_get_port(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets port. TCP port, from 5900; -1 lets libvirt choose.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_port(VirdConfigDomainGraphicsVnc *vnc,
                                              int32_t value,
                                              VirdError **error);

/**
 * Whether port is there.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_has_port(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Removes port.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_unset_port(VirdConfigDomainGraphicsVnc *vnc,
                                                VirdError **error);

/**
 * Whether libvirt chooses the port. XML: @autoport.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_get_autoport(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets autoport. Whether libvirt chooses the port.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_autoport(VirdConfigDomainGraphicsVnc *vnc,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether autoport is there.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_has_autoport(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Removes autoport.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_unset_autoport(VirdConfigDomainGraphicsVnc *vnc,
                                                    VirdError **error);

/**
 * TCP port for WebSocket clients; -1 lets libvirt choose. XML: @websocket.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_graphics_vnc_get_websocket(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets websocket. TCP port for WebSocket clients; -1 lets libvirt choose.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_websocket(VirdConfigDomainGraphicsVnc *vnc,
                                                   int32_t value,
                                                   VirdError **error);

/**
 * Whether websocket is there.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_has_websocket(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Removes websocket.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_unset_websocket(VirdConfigDomainGraphicsVnc *vnc,
                                                     VirdError **error);

/**
 * Address to listen on. XML: @listen.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_vnc_get_listen(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets listen. Address to listen on.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_listen(VirdConfigDomainGraphicsVnc *vnc,
                                                const char *value,
                                                VirdError **error);

/**
 * What the server listens on. XML: listen.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainGraphicsListen): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainGraphicsListen **vird_config_domain_graphics_vnc_get_listens(VirdConfigDomainGraphicsVnc *vnc,
                                                                             size_t *length);

/**
 * Moves an object in as one of listens, at its canonical place. What the server listens on.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @item: a VirdConfigDomainGraphicsListen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_add_listen(VirdConfigDomainGraphicsVnc *vnc,
                                                VirdConfigDomainGraphicsListen *item,
                                                VirdError **error);

/**
 * Removes one of listens. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @item: a VirdConfigDomainGraphicsListen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_remove_listen(VirdConfigDomainGraphicsVnc *vnc,
                                                   VirdConfigDomainGraphicsListen *item,
                                                   VirdError **error);

/**
 * Replaces all of listens. What the server listens on.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainGraphicsListen): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_listens(VirdConfigDomainGraphicsVnc *vnc,
                                                 VirdConfigDomainGraphicsListen *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of listens.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_clear_listens(VirdConfigDomainGraphicsVnc *vnc,
                                                   VirdError **error);

/**
 * Path of a socket to listen on instead of TCP. XML: @socket.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_vnc_get_socket(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets socket. Path of a socket to listen on instead of TCP.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_socket(VirdConfigDomainGraphicsVnc *vnc,
                                                const char *value,
                                                VirdError **error);

/**
 * Password, up to 8 characters; it stands in clear text. XML: @passwd.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_vnc_get_password(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets password. Password, up to 8 characters; it stands in clear text.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_password(VirdConfigDomainGraphicsVnc *vnc,
                                                  const char *value,
                                                  VirdError **error);

/**
 * When the password expires, as `2030-01-31T23:59:59` in UTC. XML: @passwdValidTo.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_vnc_get_password_valid_to(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets password_valid_to. When the password expires, as `2030-01-31T23:59:59` in UTC.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_password_valid_to(VirdConfigDomainGraphicsVnc *vnc,
                                                           const char *value,
                                                           VirdError **error);

/**
 * What happens to clients when the password changes. XML: @connected.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_CONNECTED_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_CONNECTED_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsConnected vird_config_domain_graphics_vnc_get_connected(VirdConfigDomainGraphicsVnc *vnc);

/**
 * What happens to clients when the password changes. XML: @connected. As the text that the document has, known or not.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_vnc_get_connected_text(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets connected. What happens to clients when the password changes.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: a VirdConfigDomainGraphicsConnected
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_connected(VirdConfigDomainGraphicsVnc *vnc,
                                                   VirdConfigDomainGraphicsConnected value,
                                                   VirdError **error);

/**
 * Sets connected to any text, also one that this version does not know. What happens to clients when the password changes.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_connected_text(VirdConfigDomainGraphicsVnc *vnc,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether connected is there.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_has_connected(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Removes connected.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_unset_connected(VirdConfigDomainGraphicsVnc *vnc,
                                                     VirdError **error);

/**
 * Keyboard layout of clients that send no key codes. XML: @keymap.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_vnc_get_keymap(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets keymap. Keyboard layout of clients that send no key codes.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_keymap(VirdConfigDomainGraphicsVnc *vnc,
                                                const char *value,
                                                VirdError **error);

/**
 * Whether clients share the display. XML: @sharePolicy.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_SHARE_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_SHARE_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsSharePolicy vird_config_domain_graphics_vnc_get_share_policy(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Whether clients share the display. XML: @sharePolicy. As the text that the document has, known or not.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_vnc_get_share_policy_text(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets share_policy. Whether clients share the display.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: a VirdConfigDomainGraphicsSharePolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_share_policy(VirdConfigDomainGraphicsVnc *vnc,
                                                      VirdConfigDomainGraphicsSharePolicy value,
                                                      VirdError **error);

/**
 * Sets share_policy to any text, also one that this version does not know. Whether clients share the display.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_share_policy_text(VirdConfigDomainGraphicsVnc *vnc,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether share_policy is there.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_has_share_policy(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Removes share_policy.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_unset_share_policy(VirdConfigDomainGraphicsVnc *vnc,
                                                        VirdError **error);

/**
 * Whether clients may shut down and reset the guest. XML: @powerControl.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_get_power_control(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets power_control. Whether clients may shut down and reset the guest.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_power_control(VirdConfigDomainGraphicsVnc *vnc,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether power_control is there.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_has_power_control(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Removes power_control.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_unset_power_control(VirdConfigDomainGraphicsVnc *vnc,
                                                         VirdError **error);

/**
 * Whether the guest waits for the first client. XML: @wait.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_get_wait(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets wait. Whether the guest waits for the first client.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_wait(VirdConfigDomainGraphicsVnc *vnc,
                                              bool value,
                                              VirdError **error);

/**
 * Whether wait is there.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_has_wait(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Removes wait.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_unset_wait(VirdConfigDomainGraphicsVnc *vnc,
                                                VirdError **error);

/**
 * Number of the audio backend whose sound clients hear. XML: audio/@id.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_graphics_vnc_get_audio_id(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Sets audio_id. Number of the audio backend whose sound clients hear.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_set_audio_id(VirdConfigDomainGraphicsVnc *vnc,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether audio_id is there.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_has_audio_id(VirdConfigDomainGraphicsVnc *vnc);

/**
 * Removes audio_id.
 *
 * @vnc: a VirdConfigDomainGraphicsVnc
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_vnc_unset_audio_id(VirdConfigDomainGraphicsVnc *vnc,
                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsSpice.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SPICE
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_spice_get_type(void);

/**
 * Takes another reference.
 *
 * @spice: (nullable): a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer full) (nullable): @spice itself; NULL if it is no VirdConfigDomainGraphicsSpice
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpice *vird_config_domain_graphics_spice_ref(VirdConfigDomainGraphicsSpice *spice);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @spice: (nullable): a VirdConfigDomainGraphicsSpice, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_spice_unref(VirdConfigDomainGraphicsSpice *spice);

/**
 * Makes a new VirdConfigDomainGraphicsSpice in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpice *vird_config_domain_graphics_spice_new(void);

/**
 * Reads a VirdConfigDomainGraphicsSpice from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpice *vird_config_domain_graphics_spice_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * TCP port; -1 lets libvirt choose. XML: @port.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; -1 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_graphics_spice_get_port(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets port. TCP port; -1 lets libvirt choose.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_port(VirdConfigDomainGraphicsSpice *spice,
                                                int32_t value,
                                                VirdError **error);

/**
 * Whether port is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_port(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes port.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_port(VirdConfigDomainGraphicsSpice *spice,
                                                  VirdError **error);

/**
 * TCP port for encrypted connections; -1 lets libvirt choose. XML: @tlsPort.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; -1 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_graphics_spice_get_tls_port(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets tls_port. TCP port for encrypted connections; -1 lets libvirt choose.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_tls_port(VirdConfigDomainGraphicsSpice *spice,
                                                    int32_t value,
                                                    VirdError **error);

/**
 * Whether tls_port is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_tls_port(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes tls_port.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_tls_port(VirdConfigDomainGraphicsSpice *spice,
                                                      VirdError **error);

/**
 * Whether libvirt chooses the ports. XML: @autoport.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_get_autoport(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets autoport. Whether libvirt chooses the ports.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_autoport(VirdConfigDomainGraphicsSpice *spice,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether autoport is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_autoport(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes autoport.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_autoport(VirdConfigDomainGraphicsSpice *spice,
                                                      VirdError **error);

/**
 * Address to listen on. XML: @listen.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_listen(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets listen. Address to listen on.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_listen(VirdConfigDomainGraphicsSpice *spice,
                                                  const char *value,
                                                  VirdError **error);

/**
 * What the server listens on. XML: listen.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainGraphicsListen): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainGraphicsListen **vird_config_domain_graphics_spice_get_listens(VirdConfigDomainGraphicsSpice *spice,
                                                                               size_t *length);

/**
 * Moves an object in as one of listens, at its canonical place. What the server listens on.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @item: a VirdConfigDomainGraphicsListen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_add_listen(VirdConfigDomainGraphicsSpice *spice,
                                                  VirdConfigDomainGraphicsListen *item,
                                                  VirdError **error);

/**
 * Removes one of listens. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @item: a VirdConfigDomainGraphicsListen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_remove_listen(VirdConfigDomainGraphicsSpice *spice,
                                                     VirdConfigDomainGraphicsListen *item,
                                                     VirdError **error);

/**
 * Replaces all of listens. What the server listens on.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainGraphicsListen): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_listens(VirdConfigDomainGraphicsSpice *spice,
                                                   VirdConfigDomainGraphicsListen *const *items,
                                                   size_t length,
                                                   VirdError **error);

/**
 * Removes all of listens.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_clear_listens(VirdConfigDomainGraphicsSpice *spice,
                                                     VirdError **error);

/**
 * Password; it stands in clear text. XML: @passwd.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_password(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets password. Password; it stands in clear text.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_password(VirdConfigDomainGraphicsSpice *spice,
                                                    const char *value,
                                                    VirdError **error);

/**
 * When the password expires, as `2030-01-31T23:59:59` in UTC. XML: @passwdValidTo.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_password_valid_to(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets password_valid_to. When the password expires, as `2030-01-31T23:59:59` in UTC.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_password_valid_to(VirdConfigDomainGraphicsSpice *spice,
                                                             const char *value,
                                                             VirdError **error);

/**
 * What happens to clients when the password changes. XML: @connected.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_CONNECTED_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_CONNECTED_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsConnected vird_config_domain_graphics_spice_get_connected(VirdConfigDomainGraphicsSpice *spice);

/**
 * What happens to clients when the password changes. XML: @connected. As the text that the document has, known or not.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_connected_text(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets connected. What happens to clients when the password changes.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: a VirdConfigDomainGraphicsConnected
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_connected(VirdConfigDomainGraphicsSpice *spice,
                                                     VirdConfigDomainGraphicsConnected value,
                                                     VirdError **error);

/**
 * Sets connected to any text, also one that this version does not know. What happens to clients when the password changes.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_connected_text(VirdConfigDomainGraphicsSpice *spice,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether connected is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_connected(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes connected.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_connected(VirdConfigDomainGraphicsSpice *spice,
                                                       VirdError **error);

/**
 * Keyboard layout of clients. XML: @keymap.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_keymap(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets keymap. Keyboard layout of clients.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_keymap(VirdConfigDomainGraphicsSpice *spice,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether channels are encrypted that are not listed. XML: @defaultMode.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceChannelMode vird_config_domain_graphics_spice_get_default_mode(VirdConfigDomainGraphicsSpice *spice);

/**
 * Whether channels are encrypted that are not listed. XML: @defaultMode. As the text that the document has, known or not.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_default_mode_text(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets default_mode. Whether channels are encrypted that are not listed.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: a VirdConfigDomainGraphicsSpiceChannelMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_default_mode(VirdConfigDomainGraphicsSpice *spice,
                                                        VirdConfigDomainGraphicsSpiceChannelMode value,
                                                        VirdError **error);

/**
 * Sets default_mode to any text, also one that this version does not know. Whether channels are encrypted that are not listed.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_default_mode_text(VirdConfigDomainGraphicsSpice *spice,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether default_mode is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_default_mode(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes default_mode.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_default_mode(VirdConfigDomainGraphicsSpice *spice,
                                                          VirdError **error);

/**
 * Whether single channels are encrypted. XML: channel.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainGraphicsSpiceChannel): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceChannel **vird_config_domain_graphics_spice_get_channels(VirdConfigDomainGraphicsSpice *spice,
                                                                                      size_t *length);

/**
 * Moves an object in as one of channels, at its canonical place. Whether single channels are encrypted.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @item: a VirdConfigDomainGraphicsSpiceChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_add_channel(VirdConfigDomainGraphicsSpice *spice,
                                                   VirdConfigDomainGraphicsSpiceChannel *item,
                                                   VirdError **error);

/**
 * Removes one of channels. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @item: a VirdConfigDomainGraphicsSpiceChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_remove_channel(VirdConfigDomainGraphicsSpice *spice,
                                                      VirdConfigDomainGraphicsSpiceChannel *item,
                                                      VirdError **error);

/**
 * Replaces all of channels. Whether single channels are encrypted.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainGraphicsSpiceChannel): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_channels(VirdConfigDomainGraphicsSpice *spice,
                                                    VirdConfigDomainGraphicsSpiceChannel *const *items,
                                                    size_t length,
                                                    VirdError **error);

/**
 * Removes all of channels.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_clear_channels(VirdConfigDomainGraphicsSpice *spice,
                                                      VirdError **error);

/**
 * How images are compressed; `off` suits local clients. XML: image/@compression.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceImageCompression vird_config_domain_graphics_spice_get_image_compression(VirdConfigDomainGraphicsSpice *spice);

/**
 * How images are compressed; `off` suits local clients. XML: image/@compression. As the text that the document has, known or not.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_image_compression_text(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets image_compression. How images are compressed; `off` suits local clients.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: a VirdConfigDomainGraphicsSpiceImageCompression
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_image_compression(VirdConfigDomainGraphicsSpice *spice,
                                                             VirdConfigDomainGraphicsSpiceImageCompression value,
                                                             VirdError **error);

/**
 * Sets image_compression to any text, also one that this version does not know. How images are compressed; `off` suits local clients.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_image_compression_text(VirdConfigDomainGraphicsSpice *spice,
                                                                  const char *value,
                                                                  VirdError **error);

/**
 * Whether image_compression is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_image_compression(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes image_compression.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_image_compression(VirdConfigDomainGraphicsSpice *spice,
                                                               VirdError **error);

/**
 * When images are compressed with loss for slow links. XML: jpeg/@compression.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_WAN_COMPRESSION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_WAN_COMPRESSION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceWanCompression vird_config_domain_graphics_spice_get_jpeg_compression(VirdConfigDomainGraphicsSpice *spice);

/**
 * When images are compressed with loss for slow links. XML: jpeg/@compression. As the text that the document has, known or not.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_jpeg_compression_text(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets jpeg_compression. When images are compressed with loss for slow links.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: a VirdConfigDomainGraphicsSpiceWanCompression
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_jpeg_compression(VirdConfigDomainGraphicsSpice *spice,
                                                            VirdConfigDomainGraphicsSpiceWanCompression value,
                                                            VirdError **error);

/**
 * Sets jpeg_compression to any text, also one that this version does not know. When images are compressed with loss for slow links.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_jpeg_compression_text(VirdConfigDomainGraphicsSpice *spice,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * Whether jpeg_compression is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_jpeg_compression(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes jpeg_compression.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_jpeg_compression(VirdConfigDomainGraphicsSpice *spice,
                                                              VirdError **error);

/**
 * When images are compressed without loss for slow links. XML: zlib/@compression.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_WAN_COMPRESSION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_WAN_COMPRESSION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceWanCompression vird_config_domain_graphics_spice_get_zlib_compression(VirdConfigDomainGraphicsSpice *spice);

/**
 * When images are compressed without loss for slow links. XML: zlib/@compression. As the text that the document has, known or not.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_zlib_compression_text(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets zlib_compression. When images are compressed without loss for slow links.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: a VirdConfigDomainGraphicsSpiceWanCompression
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_zlib_compression(VirdConfigDomainGraphicsSpice *spice,
                                                            VirdConfigDomainGraphicsSpiceWanCompression value,
                                                            VirdError **error);

/**
 * Sets zlib_compression to any text, also one that this version does not know. When images are compressed without loss for slow links.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_zlib_compression_text(VirdConfigDomainGraphicsSpice *spice,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * Whether zlib_compression is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_zlib_compression(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes zlib_compression.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_zlib_compression(VirdConfigDomainGraphicsSpice *spice,
                                                              VirdError **error);

/**
 * Whether sound is compressed. XML: playback/@compression.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_get_playback_compression(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets playback_compression. Whether sound is compressed.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_playback_compression(VirdConfigDomainGraphicsSpice *spice,
                                                                bool value,
                                                                VirdError **error);

/**
 * Whether playback_compression is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_playback_compression(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes playback_compression.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_playback_compression(VirdConfigDomainGraphicsSpice *spice,
                                                                  VirdError **error);

/**
 * Which areas are taken for video. XML: streaming/@mode.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_STREAMING_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_STREAMING_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceStreamingMode vird_config_domain_graphics_spice_get_streaming_mode(VirdConfigDomainGraphicsSpice *spice);

/**
 * Which areas are taken for video. XML: streaming/@mode. As the text that the document has, known or not.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_streaming_mode_text(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets streaming_mode. Which areas are taken for video.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: a VirdConfigDomainGraphicsSpiceStreamingMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_streaming_mode(VirdConfigDomainGraphicsSpice *spice,
                                                          VirdConfigDomainGraphicsSpiceStreamingMode value,
                                                          VirdError **error);

/**
 * Sets streaming_mode to any text, also one that this version does not know. Which areas are taken for video.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_streaming_mode_text(VirdConfigDomainGraphicsSpice *spice,
                                                               const char *value,
                                                               VirdError **error);

/**
 * Whether streaming_mode is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_streaming_mode(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes streaming_mode.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_streaming_mode(VirdConfigDomainGraphicsSpice *spice,
                                                            VirdError **error);

/**
 * Whose mouse pointer counts. XML: mouse/@mode.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_MOUSE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_MOUSE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsMouseMode vird_config_domain_graphics_spice_get_mouse_mode(VirdConfigDomainGraphicsSpice *spice);

/**
 * Whose mouse pointer counts. XML: mouse/@mode. As the text that the document has, known or not.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_mouse_mode_text(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets mouse_mode. Whose mouse pointer counts.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: a VirdConfigDomainGraphicsMouseMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_mouse_mode(VirdConfigDomainGraphicsSpice *spice,
                                                      VirdConfigDomainGraphicsMouseMode value,
                                                      VirdError **error);

/**
 * Sets mouse_mode to any text, also one that this version does not know. Whose mouse pointer counts.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_mouse_mode_text(VirdConfigDomainGraphicsSpice *spice,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether mouse_mode is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_mouse_mode(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes mouse_mode.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_mouse_mode(VirdConfigDomainGraphicsSpice *spice,
                                                        VirdError **error);

/**
 * Whether the clipboard is shared with clients. XML: clipboard/@copypaste.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_get_clipboard_copypaste(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets clipboard_copypaste. Whether the clipboard is shared with clients.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_clipboard_copypaste(VirdConfigDomainGraphicsSpice *spice,
                                                               bool value,
                                                               VirdError **error);

/**
 * Whether clipboard_copypaste is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_clipboard_copypaste(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes clipboard_copypaste.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_clipboard_copypaste(VirdConfigDomainGraphicsSpice *spice,
                                                                 VirdError **error);

/**
 * Whether clients may send files to the guest. XML: filetransfer/@enable.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_get_filetransfer(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets filetransfer. Whether clients may send files to the guest.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_filetransfer(VirdConfigDomainGraphicsSpice *spice,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether filetransfer is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_filetransfer(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes filetransfer.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_filetransfer(VirdConfigDomainGraphicsSpice *spice,
                                                          VirdError **error);

/**
 * Whether the display is drawn with OpenGL, for local clients. XML: gl/@enable.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_get_gl(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets gl. Whether the display is drawn with OpenGL, for local clients.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_gl(VirdConfigDomainGraphicsSpice *spice,
                                              bool value,
                                              VirdError **error);

/**
 * Whether gl is there.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_has_gl(VirdConfigDomainGraphicsSpice *spice);

/**
 * Removes gl.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_unset_gl(VirdConfigDomainGraphicsSpice *spice,
                                                VirdError **error);

/**
 * Path of the host's render node. XML: gl/@rendernode.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_get_gl_rendernode(VirdConfigDomainGraphicsSpice *spice);

/**
 * Sets gl_rendernode. Path of the host's render node.
 *
 * @spice: a VirdConfigDomainGraphicsSpice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_set_gl_rendernode(VirdConfigDomainGraphicsSpice *spice,
                                                         const char *value,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsSdl.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SDL
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_sdl_get_type(void);

/**
 * Takes another reference.
 *
 * @sdl: (nullable): a VirdConfigDomainGraphicsSdl
 *
 * Returns: (transfer full) (nullable): @sdl itself; NULL if it is no VirdConfigDomainGraphicsSdl
 * Since: 0.1
 */
VirdConfigDomainGraphicsSdl *vird_config_domain_graphics_sdl_ref(VirdConfigDomainGraphicsSdl *sdl);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sdl: (nullable): a VirdConfigDomainGraphicsSdl, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_sdl_unref(VirdConfigDomainGraphicsSdl *sdl);

/**
 * Makes a new VirdConfigDomainGraphicsSdl in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsSdl *vird_config_domain_graphics_sdl_new(void);

/**
 * Reads a VirdConfigDomainGraphicsSdl from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsSdl *vird_config_domain_graphics_sdl_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * X display, such as `:0`. XML: @display.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_sdl_get_display(VirdConfigDomainGraphicsSdl *sdl);

/**
 * Sets display. X display, such as `:0`.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_set_display(VirdConfigDomainGraphicsSdl *sdl,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Path of the X authority file. XML: @xauth.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_sdl_get_xauthority(VirdConfigDomainGraphicsSdl *sdl);

/**
 * Sets xauthority. Path of the X authority file.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_set_xauthority(VirdConfigDomainGraphicsSdl *sdl,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether the window fills the screen. XML: @fullscreen.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_get_fullscreen(VirdConfigDomainGraphicsSdl *sdl);

/**
 * Sets fullscreen. Whether the window fills the screen.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_set_fullscreen(VirdConfigDomainGraphicsSdl *sdl,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether fullscreen is there.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_has_fullscreen(VirdConfigDomainGraphicsSdl *sdl);

/**
 * Removes fullscreen.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_unset_fullscreen(VirdConfigDomainGraphicsSdl *sdl,
                                                      VirdError **error);

/**
 * Whether the display is drawn with OpenGL. XML: gl/@enable.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_get_gl(VirdConfigDomainGraphicsSdl *sdl);

/**
 * Sets gl. Whether the display is drawn with OpenGL.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_set_gl(VirdConfigDomainGraphicsSdl *sdl,
                                            bool value,
                                            VirdError **error);

/**
 * Whether gl is there.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_has_gl(VirdConfigDomainGraphicsSdl *sdl);

/**
 * Removes gl.
 *
 * @sdl: a VirdConfigDomainGraphicsSdl
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_sdl_unset_gl(VirdConfigDomainGraphicsSdl *sdl, VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsRdp.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_RDP
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_rdp_get_type(void);

/**
 * Takes another reference.
 *
 * @rdp: (nullable): a VirdConfigDomainGraphicsRdp
 *
 * Returns: (transfer full) (nullable): @rdp itself; NULL if it is no VirdConfigDomainGraphicsRdp
 * Since: 0.1
 */
VirdConfigDomainGraphicsRdp *vird_config_domain_graphics_rdp_ref(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @rdp: (nullable): a VirdConfigDomainGraphicsRdp, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_rdp_unref(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Makes a new VirdConfigDomainGraphicsRdp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsRdp *vird_config_domain_graphics_rdp_new(void);

/**
 * Reads a VirdConfigDomainGraphicsRdp from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsRdp *vird_config_domain_graphics_rdp_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * TCP port; -1 lets libvirt choose. XML: @port.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: the value; -1 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_graphics_rdp_get_port(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Sets port. TCP port; -1 lets libvirt choose.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_set_port(VirdConfigDomainGraphicsRdp *rdp,
                                              int32_t value,
                                              VirdError **error);

/**
 * Whether port is there.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_has_port(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Removes port.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_unset_port(VirdConfigDomainGraphicsRdp *rdp,
                                                VirdError **error);

/**
 * Whether libvirt chooses the port. XML: @autoport.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_get_autoport(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Sets autoport. Whether libvirt chooses the port.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_set_autoport(VirdConfigDomainGraphicsRdp *rdp,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether autoport is there.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_has_autoport(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Removes autoport.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_unset_autoport(VirdConfigDomainGraphicsRdp *rdp,
                                                    VirdError **error);

/**
 * Address to listen on. XML: @listen.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_rdp_get_listen(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Sets listen. Address to listen on.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_set_listen(VirdConfigDomainGraphicsRdp *rdp,
                                                const char *value,
                                                VirdError **error);

/**
 * What the server listens on. XML: listen.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainGraphicsListen): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainGraphicsListen **vird_config_domain_graphics_rdp_get_listens(VirdConfigDomainGraphicsRdp *rdp,
                                                                             size_t *length);

/**
 * Moves an object in as one of listens, at its canonical place. What the server listens on.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @item: a VirdConfigDomainGraphicsListen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_add_listen(VirdConfigDomainGraphicsRdp *rdp,
                                                VirdConfigDomainGraphicsListen *item,
                                                VirdError **error);

/**
 * Removes one of listens. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @item: a VirdConfigDomainGraphicsListen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_remove_listen(VirdConfigDomainGraphicsRdp *rdp,
                                                   VirdConfigDomainGraphicsListen *item,
                                                   VirdError **error);

/**
 * Replaces all of listens. What the server listens on.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainGraphicsListen): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_set_listens(VirdConfigDomainGraphicsRdp *rdp,
                                                 VirdConfigDomainGraphicsListen *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of listens.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_clear_listens(VirdConfigDomainGraphicsRdp *rdp,
                                                   VirdError **error);

/**
 * Whether several clients may connect at once. XML: @multiUser.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_get_multi_user(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Sets multi_user. Whether several clients may connect at once.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_set_multi_user(VirdConfigDomainGraphicsRdp *rdp,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether multi_user is there.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_has_multi_user(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Removes multi_user.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_unset_multi_user(VirdConfigDomainGraphicsRdp *rdp,
                                                      VirdError **error);

/**
 * Whether a new client takes the place of the present one. XML: @replaceUser.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_get_replace_user(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Sets replace_user. Whether a new client takes the place of the present one.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_set_replace_user(VirdConfigDomainGraphicsRdp *rdp,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether replace_user is there.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_has_replace_user(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Removes replace_user.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_unset_replace_user(VirdConfigDomainGraphicsRdp *rdp,
                                                        VirdError **error);

/**
 * User name that clients log in with. XML: @username.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_rdp_get_username(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Sets username. User name that clients log in with.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_set_username(VirdConfigDomainGraphicsRdp *rdp,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Password; it stands in clear text. XML: @passwd.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_rdp_get_password(VirdConfigDomainGraphicsRdp *rdp);

/**
 * Sets password. Password; it stands in clear text.
 *
 * @rdp: a VirdConfigDomainGraphicsRdp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_rdp_set_password(VirdConfigDomainGraphicsRdp *rdp,
                                                  const char *value,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsDesktop.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_DESKTOP
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_desktop_get_type(void);

/**
 * Takes another reference.
 *
 * @desktop: (nullable): a VirdConfigDomainGraphicsDesktop
 *
 * Returns: (transfer full) (nullable): @desktop itself; NULL if it is no VirdConfigDomainGraphicsDesktop
 * Since: 0.1
 */
VirdConfigDomainGraphicsDesktop *vird_config_domain_graphics_desktop_ref(VirdConfigDomainGraphicsDesktop *desktop);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @desktop: (nullable): a VirdConfigDomainGraphicsDesktop, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_desktop_unref(VirdConfigDomainGraphicsDesktop *desktop);

/**
 * Makes a new VirdConfigDomainGraphicsDesktop in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsDesktop *vird_config_domain_graphics_desktop_new(void);

/**
 * Reads a VirdConfigDomainGraphicsDesktop from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsDesktop *vird_config_domain_graphics_desktop_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * X display, such as `:0`. XML: @display.
 *
 * @desktop: a VirdConfigDomainGraphicsDesktop
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_desktop_get_display(VirdConfigDomainGraphicsDesktop *desktop);

/**
 * Sets display. X display, such as `:0`.
 *
 * @desktop: a VirdConfigDomainGraphicsDesktop
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_desktop_set_display(VirdConfigDomainGraphicsDesktop *desktop,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether the window fills the screen. XML: @fullscreen.
 *
 * @desktop: a VirdConfigDomainGraphicsDesktop
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_desktop_get_fullscreen(VirdConfigDomainGraphicsDesktop *desktop);

/**
 * Sets fullscreen. Whether the window fills the screen.
 *
 * @desktop: a VirdConfigDomainGraphicsDesktop
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_desktop_set_fullscreen(VirdConfigDomainGraphicsDesktop *desktop,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether fullscreen is there.
 *
 * @desktop: a VirdConfigDomainGraphicsDesktop
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_desktop_has_fullscreen(VirdConfigDomainGraphicsDesktop *desktop);

/**
 * Removes fullscreen.
 *
 * @desktop: a VirdConfigDomainGraphicsDesktop
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_desktop_unset_fullscreen(VirdConfigDomainGraphicsDesktop *desktop,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsDBus.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_DBUS
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_dbus_get_type(void);

/**
 * Takes another reference.
 *
 * @dbus: (nullable): a VirdConfigDomainGraphicsDBus
 *
 * Returns: (transfer full) (nullable): @dbus itself; NULL if it is no VirdConfigDomainGraphicsDBus
 * Since: 0.1
 */
VirdConfigDomainGraphicsDBus *vird_config_domain_graphics_dbus_ref(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @dbus: (nullable): a VirdConfigDomainGraphicsDBus, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_dbus_unref(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Makes a new VirdConfigDomainGraphicsDBus in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsDBus *vird_config_domain_graphics_dbus_new(void);

/**
 * Reads a VirdConfigDomainGraphicsDBus from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsDBus *vird_config_domain_graphics_dbus_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Address of the bus; a bus of its own if absent. XML: @address.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_dbus_get_address(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Sets address. Address of the bus; a bus of its own if absent.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_set_address(VirdConfigDomainGraphicsDBus *dbus,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether clients connect directly, without a bus. XML: @p2p.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_get_p2p(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Sets p2p. Whether clients connect directly, without a bus.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_set_p2p(VirdConfigDomainGraphicsDBus *dbus,
                                              bool value,
                                              VirdError **error);

/**
 * Whether p2p is there.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_has_p2p(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Removes p2p.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_unset_p2p(VirdConfigDomainGraphicsDBus *dbus,
                                                VirdError **error);

/**
 * Whether the display is drawn with OpenGL. XML: gl/@enable.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_get_gl(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Sets gl. Whether the display is drawn with OpenGL.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_set_gl(VirdConfigDomainGraphicsDBus *dbus,
                                             bool value,
                                             VirdError **error);

/**
 * Whether gl is there.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_has_gl(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Removes gl.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_unset_gl(VirdConfigDomainGraphicsDBus *dbus,
                                               VirdError **error);

/**
 * Path of the host's render node. XML: gl/@rendernode.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_dbus_get_gl_rendernode(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Sets gl_rendernode. Path of the host's render node.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_set_gl_rendernode(VirdConfigDomainGraphicsDBus *dbus,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Number of the audio backend whose sound clients hear. XML: audio/@id.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_graphics_dbus_get_audio_id(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Sets audio_id. Number of the audio backend whose sound clients hear.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_set_audio_id(VirdConfigDomainGraphicsDBus *dbus,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether audio_id is there.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_has_audio_id(VirdConfigDomainGraphicsDBus *dbus);

/**
 * Removes audio_id.
 *
 * @dbus: a VirdConfigDomainGraphicsDBus
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_dbus_unset_audio_id(VirdConfigDomainGraphicsDBus *dbus,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsEglHeadless.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_EGL_HEADLESS
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_egl_headless_get_type(void);

/**
 * Takes another reference.
 *
 * @headless: (nullable): a VirdConfigDomainGraphicsEglHeadless
 *
 * Returns: (transfer full) (nullable): @headless itself; NULL if it is no VirdConfigDomainGraphicsEglHeadless
 * Since: 0.1
 */
VirdConfigDomainGraphicsEglHeadless *vird_config_domain_graphics_egl_headless_ref(VirdConfigDomainGraphicsEglHeadless *headless);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @headless: (nullable): a VirdConfigDomainGraphicsEglHeadless, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_egl_headless_unref(VirdConfigDomainGraphicsEglHeadless *headless);

/**
 * Makes a new VirdConfigDomainGraphicsEglHeadless in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsEglHeadless *vird_config_domain_graphics_egl_headless_new(void);

/**
 * Reads a VirdConfigDomainGraphicsEglHeadless from XML text whose root is <graphics>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsEglHeadless *vird_config_domain_graphics_egl_headless_new_from_xml(const char *xml,
                                                                                           VirdError **error);

/**
 * Path of the host's render node. XML: gl/@rendernode.
 *
 * @headless: a VirdConfigDomainGraphicsEglHeadless
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_egl_headless_get_gl_rendernode(VirdConfigDomainGraphicsEglHeadless *headless);

/**
 * Sets gl_rendernode. Path of the host's render node.
 *
 * @headless: a VirdConfigDomainGraphicsEglHeadless
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_egl_headless_set_gl_rendernode(VirdConfigDomainGraphicsEglHeadless *headless,
                                                                const char *value,
                                                                VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsListen.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_LISTEN
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_listen_get_type(void);

/**
 * Takes another reference.
 *
 * @listen: (nullable): a VirdConfigDomainGraphicsListen
 *
 * Returns: (transfer full) (nullable): @listen itself; NULL if it is no VirdConfigDomainGraphicsListen
 * Since: 0.1
 */
VirdConfigDomainGraphicsListen *vird_config_domain_graphics_listen_ref(VirdConfigDomainGraphicsListen *listen);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @listen: (nullable): a VirdConfigDomainGraphicsListen, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_listen_unref(VirdConfigDomainGraphicsListen *listen);

/**
 * Makes a new VirdConfigDomainGraphicsListen in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsListen *vird_config_domain_graphics_listen_new(void);

/**
 * Reads a VirdConfigDomainGraphicsListen from XML text whose root is <listen>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsListen *vird_config_domain_graphics_listen_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Kind of place. XML: @type.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_LISTEN_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_LISTEN_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsListenType vird_config_domain_graphics_listen_get_listen_type(VirdConfigDomainGraphicsListen *listen);

/**
 * Kind of place. XML: @type. As the text that the document has, known or not.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_listen_get_listen_type_text(VirdConfigDomainGraphicsListen *listen);

/**
 * Sets listen_type. Kind of place.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 * @value: a VirdConfigDomainGraphicsListenType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_listen_set_listen_type(VirdConfigDomainGraphicsListen *listen,
                                                        VirdConfigDomainGraphicsListenType value,
                                                        VirdError **error);

/**
 * Sets listen_type to any text, also one that this version does not know. Kind of place.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_listen_set_listen_type_text(VirdConfigDomainGraphicsListen *listen,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether listen_type is there.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_listen_has_listen_type(VirdConfigDomainGraphicsListen *listen);

/**
 * Removes listen_type.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_listen_unset_listen_type(VirdConfigDomainGraphicsListen *listen,
                                                          VirdError **error);

/**
 * Address to listen on. XML: @address.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_listen_get_address(VirdConfigDomainGraphicsListen *listen);

/**
 * Sets address. Address to listen on.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_listen_set_address(VirdConfigDomainGraphicsListen *listen,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Name of the libvirt network whose address is used. XML: @network.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_listen_get_network(VirdConfigDomainGraphicsListen *listen);

/**
 * Sets network. Name of the libvirt network whose address is used.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_listen_set_network(VirdConfigDomainGraphicsListen *listen,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Path of the socket. XML: @socket.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_listen_get_socket(VirdConfigDomainGraphicsListen *listen);

/**
 * Sets socket. Path of the socket.
 *
 * @listen: a VirdConfigDomainGraphicsListen
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_listen_set_socket(VirdConfigDomainGraphicsListen *listen,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainGraphicsSpiceChannel.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL
 * Since: 0.1
 */
VirdType vird_config_domain_graphics_spice_channel_get_type(void);

/**
 * Takes another reference.
 *
 * @channel: (nullable): a VirdConfigDomainGraphicsSpiceChannel
 *
 * Returns: (transfer full) (nullable): @channel itself; NULL if it is no VirdConfigDomainGraphicsSpiceChannel
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceChannel *vird_config_domain_graphics_spice_channel_ref(VirdConfigDomainGraphicsSpiceChannel *channel);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @channel: (nullable): a VirdConfigDomainGraphicsSpiceChannel, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_graphics_spice_channel_unref(VirdConfigDomainGraphicsSpiceChannel *channel);

/**
 * Makes a new VirdConfigDomainGraphicsSpiceChannel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceChannel *vird_config_domain_graphics_spice_channel_new(void);

/**
 * Reads a VirdConfigDomainGraphicsSpiceChannel from XML text whose root is <channel>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceChannel *vird_config_domain_graphics_spice_channel_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * Which channel. XML: @name.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceChannelName vird_config_domain_graphics_spice_channel_get_name(VirdConfigDomainGraphicsSpiceChannel *channel);

/**
 * Which channel. XML: @name. As the text that the document has, known or not.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_channel_get_name_text(VirdConfigDomainGraphicsSpiceChannel *channel);

/**
 * Sets name. Which channel.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 * @value: a VirdConfigDomainGraphicsSpiceChannelName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_channel_set_name(VirdConfigDomainGraphicsSpiceChannel *channel,
                                                        VirdConfigDomainGraphicsSpiceChannelName value,
                                                        VirdError **error);

/**
 * Sets name to any text, also one that this version does not know. Which channel.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_channel_set_name_text(VirdConfigDomainGraphicsSpiceChannel *channel,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether name is there.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_channel_has_name(VirdConfigDomainGraphicsSpiceChannel *channel);

/**
 * Removes name.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_channel_unset_name(VirdConfigDomainGraphicsSpiceChannel *channel,
                                                          VirdError **error);

/**
 * Whether it is encrypted. XML: @mode.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGraphicsSpiceChannelMode vird_config_domain_graphics_spice_channel_get_mode(VirdConfigDomainGraphicsSpiceChannel *channel);

/**
 * Whether it is encrypted. XML: @mode. As the text that the document has, known or not.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_graphics_spice_channel_get_mode_text(VirdConfigDomainGraphicsSpiceChannel *channel);

/**
 * Sets mode. Whether it is encrypted.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 * @value: a VirdConfigDomainGraphicsSpiceChannelMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_channel_set_mode(VirdConfigDomainGraphicsSpiceChannel *channel,
                                                        VirdConfigDomainGraphicsSpiceChannelMode value,
                                                        VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. Whether it is encrypted.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_channel_set_mode_text(VirdConfigDomainGraphicsSpiceChannel *channel,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether mode is there.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_channel_has_mode(VirdConfigDomainGraphicsSpiceChannel *channel);

/**
 * Removes mode.
 *
 * @channel: a VirdConfigDomainGraphicsSpiceChannel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_graphics_spice_channel_unset_mode(VirdConfigDomainGraphicsSpiceChannel *channel,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainVideo.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_VIDEO
 * Since: 0.1
 */
VirdType vird_config_domain_video_get_type(void);

/**
 * Takes another reference.
 *
 * @video: (nullable): a VirdConfigDomainVideo
 *
 * Returns: (transfer full) (nullable): @video itself; NULL if it is no VirdConfigDomainVideo
 * Since: 0.1
 */
VirdConfigDomainVideo *vird_config_domain_video_ref(VirdConfigDomainVideo *video);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @video: (nullable): a VirdConfigDomainVideo, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_video_unref(VirdConfigDomainVideo *video);

/**
 * Makes a new VirdConfigDomainVideo in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainVideo *vird_config_domain_video_new(void);

/**
 * Reads a VirdConfigDomainVideo from XML text whose root is <video>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainVideo *vird_config_domain_video_new_from_xml(const char *xml, VirdError **error);

/**
 * What draws for the card. XML: driver.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainVideoDriver *vird_config_domain_video_get_driver(VirdConfigDomainVideo *video);

/**
 * Gives driver, made at its place if it is not there. What draws for the card.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainVideoDriver *vird_config_domain_video_ensure_driver(VirdConfigDomainVideo *video,
                                                                    VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. What draws for the card.
 *
 * @video: a VirdConfigDomainVideo
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_video_set_driver(VirdConfigDomainVideo *video,
                                         VirdConfigDomainVideoDriver *child,
                                         VirdError **error);

/**
 * Model of the card; `none` leaves the guest without one. XML: model/@type.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VIDEO_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VIDEO_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVideoModel vird_config_domain_video_get_model(VirdConfigDomainVideo *video);

/**
 * Model of the card; `none` leaves the guest without one. XML: model/@type. As the text that the document has, known or not.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_video_get_model_text(VirdConfigDomainVideo *video);

/**
 * Sets model. Model of the card; `none` leaves the guest without one.
 *
 * @video: a VirdConfigDomainVideo
 * @value: a VirdConfigDomainVideoModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_model(VirdConfigDomainVideo *video,
                                        VirdConfigDomainVideoModel value,
                                        VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the card; `none` leaves the guest without one.
 *
 * @video: a VirdConfigDomainVideo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_model_text(VirdConfigDomainVideo *video,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether model is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_model(VirdConfigDomainVideo *video);

/**
 * Removes model.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_model(VirdConfigDomainVideo *video, VirdError **error);

/**
 * The virtio device that stands for the card. XML: model/@device.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVideoDevice vird_config_domain_video_get_device(VirdConfigDomainVideo *video);

/**
 * The virtio device that stands for the card. XML: model/@device. As the text that the document has, known or not.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_video_get_device_text(VirdConfigDomainVideo *video);

/**
 * Sets device. The virtio device that stands for the card.
 *
 * @video: a VirdConfigDomainVideo
 * @value: a VirdConfigDomainVideoDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_device(VirdConfigDomainVideo *video,
                                         VirdConfigDomainVideoDevice value,
                                         VirdError **error);

/**
 * Sets device to any text, also one that this version does not know. The virtio device that stands for the card.
 *
 * @video: a VirdConfigDomainVideo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_device_text(VirdConfigDomainVideo *video,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether device is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_device(VirdConfigDomainVideo *video);

/**
 * Removes device.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_device(VirdConfigDomainVideo *video, VirdError **error);

/**
 * QXL: size of the primary memory bar, in KiB. XML: model/@ram.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_video_get_ram(VirdConfigDomainVideo *video);

/**
 * Sets ram. QXL: size of the primary memory bar, in KiB.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_ram(VirdConfigDomainVideo *video,
                                      uint32_t value,
                                      VirdError **error);

/**
 * Whether ram is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_ram(VirdConfigDomainVideo *video);

/**
 * Removes ram.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_ram(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Video memory, in KiB; for QXL the secondary memory bar. XML: model/@vram.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_video_get_vram(VirdConfigDomainVideo *video);

/**
 * Sets vram. Video memory, in KiB; for QXL the secondary memory bar.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_vram(VirdConfigDomainVideo *video,
                                       uint32_t value,
                                       VirdError **error);

/**
 * Whether vram is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_vram(VirdConfigDomainVideo *video);

/**
 * Removes vram.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_vram(VirdConfigDomainVideo *video, VirdError **error);

/**
 * QXL: size of the secondary bar in 64 bit space, in KiB. XML: model/@vram64.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_video_get_vram64(VirdConfigDomainVideo *video);

/**
 * Sets vram64. QXL: size of the secondary bar in 64 bit space, in KiB.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_vram64(VirdConfigDomainVideo *video,
                                         uint32_t value,
                                         VirdError **error);

/**
 * Whether vram64 is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_vram64(VirdConfigDomainVideo *video);

/**
 * Removes vram64.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_vram64(VirdConfigDomainVideo *video, VirdError **error);

/**
 * QXL: size of the VGA framebuffer, in KiB. XML: model/@vgamem.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_video_get_vgamem(VirdConfigDomainVideo *video);

/**
 * Sets vgamem. QXL: size of the VGA framebuffer, in KiB.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_vgamem(VirdConfigDomainVideo *video,
                                         uint32_t value,
                                         VirdError **error);

/**
 * Whether vgamem is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_vgamem(VirdConfigDomainVideo *video);

/**
 * Removes vgamem.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_vgamem(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Most screens. XML: model/@heads.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_video_get_heads(VirdConfigDomainVideo *video);

/**
 * Sets heads. Most screens.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_heads(VirdConfigDomainVideo *video,
                                        uint32_t value,
                                        VirdError **error);

/**
 * Whether heads is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_heads(VirdConfigDomainVideo *video);

/**
 * Removes heads.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_heads(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Whether this is the card the guest boots with. XML: model/@primary.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_video_get_primary(VirdConfigDomainVideo *video);

/**
 * Sets primary. Whether this is the card the guest boots with.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_primary(VirdConfigDomainVideo *video,
                                          bool value,
                                          VirdError **error);

/**
 * Whether primary is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_primary(VirdConfigDomainVideo *video);

/**
 * Removes primary.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_primary(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Whether virtio may use blob resources, without copies. XML: model/@blob.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_video_get_blob(VirdConfigDomainVideo *video);

/**
 * Sets blob. Whether virtio may use blob resources, without copies.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_blob(VirdConfigDomainVideo *video, bool value, VirdError **error);

/**
 * Whether blob is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_blob(VirdConfigDomainVideo *video);

/**
 * Removes blob.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_blob(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Whether the guest is told of the screen by EDID. XML: model/@edid.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_video_get_edid(VirdConfigDomainVideo *video);

/**
 * Sets edid. Whether the guest is told of the screen by EDID.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_edid(VirdConfigDomainVideo *video, bool value, VirdError **error);

/**
 * Whether edid is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_edid(VirdConfigDomainVideo *video);

/**
 * Removes edid.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_edid(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Whether 3D drawing is done by the host. XML: model/acceleration/@accel3d.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_video_get_accel3d(VirdConfigDomainVideo *video);

/**
 * Sets accel3d. Whether 3D drawing is done by the host.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_accel3d(VirdConfigDomainVideo *video,
                                          bool value,
                                          VirdError **error);

/**
 * Whether accel3d is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_accel3d(VirdConfigDomainVideo *video);

/**
 * Removes accel3d.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_accel3d(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Whether 2D drawing is done by the host. XML: model/acceleration/@accel2d.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_video_get_accel2d(VirdConfigDomainVideo *video);

/**
 * Sets accel2d. Whether 2D drawing is done by the host.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_accel2d(VirdConfigDomainVideo *video,
                                          bool value,
                                          VirdError **error);

/**
 * Whether accel2d is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_accel2d(VirdConfigDomainVideo *video);

/**
 * Removes accel2d.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_accel2d(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Path of the host's render node. XML: model/acceleration/@rendernode.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_video_get_rendernode(VirdConfigDomainVideo *video);

/**
 * Sets rendernode. Path of the host's render node.
 *
 * @video: a VirdConfigDomainVideo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_rendernode(VirdConfigDomainVideo *video,
                                             const char *value,
                                             VirdError **error);

/**
 * Width of the screen at first, in pixels. XML: model/resolution/@x.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_video_get_resolution_x(VirdConfigDomainVideo *video);

/**
 * Sets resolution_x. Width of the screen at first, in pixels.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_resolution_x(VirdConfigDomainVideo *video,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether resolution_x is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_resolution_x(VirdConfigDomainVideo *video);

/**
 * Removes resolution_x.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_resolution_x(VirdConfigDomainVideo *video, VirdError **error);

/**
 * Height of the screen at first, in pixels. XML: model/resolution/@y.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_video_get_resolution_y(VirdConfigDomainVideo *video);

/**
 * Sets resolution_y. Height of the screen at first, in pixels.
 *
 * @video: a VirdConfigDomainVideo
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_set_resolution_y(VirdConfigDomainVideo *video,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether resolution_y is there.
 *
 * @video: a VirdConfigDomainVideo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_has_resolution_y(VirdConfigDomainVideo *video);

/**
 * Removes resolution_y.
 *
 * @video: a VirdConfigDomainVideo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_unset_resolution_y(VirdConfigDomainVideo *video, VirdError **error);

/**
 * The type id of VirdConfigDomainVideoDriver.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_VIDEO_DRIVER
 * Since: 0.1
 */
VirdType vird_config_domain_video_driver_get_type(void);

/**
 * Takes another reference.
 *
 * @driver: (nullable): a VirdConfigDomainVideoDriver
 *
 * Returns: (transfer full) (nullable): @driver itself; NULL if it is no VirdConfigDomainVideoDriver
 * Since: 0.1
 */
VirdConfigDomainVideoDriver *vird_config_domain_video_driver_ref(VirdConfigDomainVideoDriver *driver);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @driver: (nullable): a VirdConfigDomainVideoDriver, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_video_driver_unref(VirdConfigDomainVideoDriver *driver);

/**
 * Makes a new VirdConfigDomainVideoDriver in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainVideoDriver *vird_config_domain_video_driver_new(void);

/**
 * Reads a VirdConfigDomainVideoDriver from XML text whose root is <driver>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainVideoDriver *vird_config_domain_video_driver_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * The hypervisor itself or a process of its own. XML: @name.
 *
 * @driver: a VirdConfigDomainVideoDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VIDEO_DRIVER_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VIDEO_DRIVER_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVideoDriverName vird_config_domain_video_driver_get_name(VirdConfigDomainVideoDriver *driver);

/**
 * The hypervisor itself or a process of its own. XML: @name. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainVideoDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_video_driver_get_name_text(VirdConfigDomainVideoDriver *driver);

/**
 * Sets name. The hypervisor itself or a process of its own.
 *
 * @driver: a VirdConfigDomainVideoDriver
 * @value: a VirdConfigDomainVideoDriverName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_driver_set_name(VirdConfigDomainVideoDriver *driver,
                                              VirdConfigDomainVideoDriverName value,
                                              VirdError **error);

/**
 * Sets name to any text, also one that this version does not know. The hypervisor itself or a process of its own.
 *
 * @driver: a VirdConfigDomainVideoDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_driver_set_name_text(VirdConfigDomainVideoDriver *driver,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether name is there.
 *
 * @driver: a VirdConfigDomainVideoDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_driver_has_name(VirdConfigDomainVideoDriver *driver);

/**
 * Removes name.
 *
 * @driver: a VirdConfigDomainVideoDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_driver_unset_name(VirdConfigDomainVideoDriver *driver,
                                                VirdError **error);

/**
 * Whether the card has VGA registers. XML: @vgaconf.
 *
 * @driver: a VirdConfigDomainVideoDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_VIDEO_VGACONF_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_VIDEO_VGACONF_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainVideoVgaconf vird_config_domain_video_driver_get_vgaconf(VirdConfigDomainVideoDriver *driver);

/**
 * Whether the card has VGA registers. XML: @vgaconf. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainVideoDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_video_driver_get_vgaconf_text(VirdConfigDomainVideoDriver *driver);

/**
 * Sets vgaconf. Whether the card has VGA registers.
 *
 * @driver: a VirdConfigDomainVideoDriver
 * @value: a VirdConfigDomainVideoVgaconf
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_driver_set_vgaconf(VirdConfigDomainVideoDriver *driver,
                                                 VirdConfigDomainVideoVgaconf value,
                                                 VirdError **error);

/**
 * Sets vgaconf to any text, also one that this version does not know. Whether the card has VGA registers.
 *
 * @driver: a VirdConfigDomainVideoDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_driver_set_vgaconf_text(VirdConfigDomainVideoDriver *driver,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether vgaconf is there.
 *
 * @driver: a VirdConfigDomainVideoDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_video_driver_has_vgaconf(VirdConfigDomainVideoDriver *driver);

/**
 * Removes vgaconf.
 *
 * @driver: a VirdConfigDomainVideoDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_video_driver_unset_vgaconf(VirdConfigDomainVideoDriver *driver,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainInput.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INPUT
 * Since: 0.1
 */
VirdType vird_config_domain_input_get_type(void);

/**
 * Takes another reference.
 *
 * @input: (nullable): a VirdConfigDomainInput
 *
 * Returns: (transfer full) (nullable): @input itself; NULL if it is no VirdConfigDomainInput
 * Since: 0.1
 */
VirdConfigDomainInput *vird_config_domain_input_ref(VirdConfigDomainInput *input);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @input: (nullable): a VirdConfigDomainInput, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_input_unref(VirdConfigDomainInput *input);

/**
 * Makes a new VirdConfigDomainInput in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInput *vird_config_domain_input_new(void);

/**
 * Reads a VirdConfigDomainInput from XML text whose root is <input>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInput *vird_config_domain_input_new_from_xml(const char *xml, VirdError **error);

/**
 * What it is. XML: @type.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInputDeviceType vird_config_domain_input_get_device_type(VirdConfigDomainInput *input);

/**
 * What it is. XML: @type. As the text that the document has, known or not.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_input_get_device_type_text(VirdConfigDomainInput *input);

/**
 * Sets device_type. What it is.
 *
 * @input: a VirdConfigDomainInput
 * @value: a VirdConfigDomainInputDeviceType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_device_type(VirdConfigDomainInput *input,
                                              VirdConfigDomainInputDeviceType value,
                                              VirdError **error);

/**
 * Sets device_type to any text, also one that this version does not know. What it is.
 *
 * @input: a VirdConfigDomainInput
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_device_type_text(VirdConfigDomainInput *input,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether device_type is there.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_input_has_device_type(VirdConfigDomainInput *input);

/**
 * Removes device_type.
 *
 * @input: a VirdConfigDomainInput
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_unset_device_type(VirdConfigDomainInput *input, VirdError **error);

/**
 * What it is attached to. XML: @bus.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INPUT_BUS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INPUT_BUS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInputBus vird_config_domain_input_get_bus(VirdConfigDomainInput *input);

/**
 * What it is attached to. XML: @bus. As the text that the document has, known or not.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_input_get_bus_text(VirdConfigDomainInput *input);

/**
 * Sets bus. What it is attached to.
 *
 * @input: a VirdConfigDomainInput
 * @value: a VirdConfigDomainInputBus
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_bus(VirdConfigDomainInput *input,
                                      VirdConfigDomainInputBus value,
                                      VirdError **error);

/**
 * Sets bus to any text, also one that this version does not know. What it is attached to.
 *
 * @input: a VirdConfigDomainInput
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_bus_text(VirdConfigDomainInput *input,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether bus is there.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_input_has_bus(VirdConfigDomainInput *input);

/**
 * Removes bus.
 *
 * @input: a VirdConfigDomainInput
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_unset_bus(VirdConfigDomainInput *input, VirdError **error);

/**
 * Variant of the device. XML: @model.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INPUT_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INPUT_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInputModel vird_config_domain_input_get_model(VirdConfigDomainInput *input);

/**
 * Variant of the device. XML: @model. As the text that the document has, known or not.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_input_get_model_text(VirdConfigDomainInput *input);

/**
 * Sets model. Variant of the device.
 *
 * @input: a VirdConfigDomainInput
 * @value: a VirdConfigDomainInputModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_model(VirdConfigDomainInput *input,
                                        VirdConfigDomainInputModel value,
                                        VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Variant of the device.
 *
 * @input: a VirdConfigDomainInput
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_model_text(VirdConfigDomainInput *input,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether model is there.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_input_has_model(VirdConfigDomainInput *input);

/**
 * Removes model.
 *
 * @input: a VirdConfigDomainInput
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_unset_model(VirdConfigDomainInput *input, VirdError **error);

/**
 * Options of a virtio device. XML: driver.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_input_get_driver(VirdConfigDomainInput *input);

/**
 * Gives driver, made at its place if it is not there. Options of a virtio device.
 *
 * @input: a VirdConfigDomainInput
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_input_ensure_driver(VirdConfigDomainInput *input,
                                                                     VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. Options of a virtio device.
 *
 * @input: a VirdConfigDomainInput
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_input_set_driver(VirdConfigDomainInput *input,
                                         VirdConfigDomainVirtioDriver *child,
                                         VirdError **error);

/**
 * Path of the host's device to pass through, for the type `passthrough`. XML: source/@evdev.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_input_get_source_evdev(VirdConfigDomainInput *input);

/**
 * Sets source_evdev. Path of the host's device to pass through, for the type `passthrough`.
 *
 * @input: a VirdConfigDomainInput
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_source_evdev(VirdConfigDomainInput *input,
                                               const char *value,
                                               VirdError **error);

/**
 * Path of the host's device to listen to, for the type `evdev`. XML: source/@dev.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_input_get_source_dev(VirdConfigDomainInput *input);

/**
 * Sets source_dev. Path of the host's device to listen to, for the type `evdev`.
 *
 * @input: a VirdConfigDomainInput
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_source_dev(VirdConfigDomainInput *input,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether all such devices are grabbed together. XML: source/@grab.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INPUT_GRAB_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INPUT_GRAB_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInputGrab vird_config_domain_input_get_source_grab(VirdConfigDomainInput *input);

/**
 * Whether all such devices are grabbed together. XML: source/@grab. As the text that the document has, known or not.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_input_get_source_grab_text(VirdConfigDomainInput *input);

/**
 * Sets source_grab. Whether all such devices are grabbed together.
 *
 * @input: a VirdConfigDomainInput
 * @value: a VirdConfigDomainInputGrab
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_source_grab(VirdConfigDomainInput *input,
                                              VirdConfigDomainInputGrab value,
                                              VirdError **error);

/**
 * Sets source_grab to any text, also one that this version does not know. Whether all such devices are grabbed together.
 *
 * @input: a VirdConfigDomainInput
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_source_grab_text(VirdConfigDomainInput *input,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether source_grab is there.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_input_has_source_grab(VirdConfigDomainInput *input);

/**
 * Removes source_grab.
 *
 * @input: a VirdConfigDomainInput
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_unset_source_grab(VirdConfigDomainInput *input, VirdError **error);

/**
 * Keys that grab and release the device. XML: source/@grabToggle.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInputGrabToggle vird_config_domain_input_get_source_grab_toggle(VirdConfigDomainInput *input);

/**
 * Keys that grab and release the device. XML: source/@grabToggle. As the text that the document has, known or not.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_input_get_source_grab_toggle_text(VirdConfigDomainInput *input);

/**
 * Sets source_grab_toggle. Keys that grab and release the device.
 *
 * @input: a VirdConfigDomainInput
 * @value: a VirdConfigDomainInputGrabToggle
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_source_grab_toggle(VirdConfigDomainInput *input,
                                                     VirdConfigDomainInputGrabToggle value,
                                                     VirdError **error);

/**
 * Sets source_grab_toggle to any text, also one that this version does not know. Keys that grab and release the device.
 *
 * @input: a VirdConfigDomainInput
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_source_grab_toggle_text(VirdConfigDomainInput *input,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether source_grab_toggle is there.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_input_has_source_grab_toggle(VirdConfigDomainInput *input);

/**
 * Removes source_grab_toggle.
 *
 * @input: a VirdConfigDomainInput
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_unset_source_grab_toggle(VirdConfigDomainInput *input,
                                                       VirdError **error);

/**
 * Whether keys repeat. XML: source/@repeat.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_input_get_source_repeat(VirdConfigDomainInput *input);

/**
 * Sets source_repeat. Whether keys repeat.
 *
 * @input: a VirdConfigDomainInput
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_set_source_repeat(VirdConfigDomainInput *input,
                                                bool value,
                                                VirdError **error);

/**
 * Whether source_repeat is there.
 *
 * @input: a VirdConfigDomainInput
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_input_has_source_repeat(VirdConfigDomainInput *input);

/**
 * Removes source_repeat.
 *
 * @input: a VirdConfigDomainInput
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_input_unset_source_repeat(VirdConfigDomainInput *input, VirdError **error);

/**
 * The type id of VirdConfigDomainSound.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SOUND
 * Since: 0.1
 */
VirdType vird_config_domain_sound_get_type(void);

/**
 * Takes another reference.
 *
 * @sound: (nullable): a VirdConfigDomainSound
 *
 * Returns: (transfer full) (nullable): @sound itself; NULL if it is no VirdConfigDomainSound
 * Since: 0.1
 */
VirdConfigDomainSound *vird_config_domain_sound_ref(VirdConfigDomainSound *sound);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sound: (nullable): a VirdConfigDomainSound, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_sound_unref(VirdConfigDomainSound *sound);

/**
 * Makes a new VirdConfigDomainSound in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSound *vird_config_domain_sound_new(void);

/**
 * Reads a VirdConfigDomainSound from XML text whose root is <sound>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSound *vird_config_domain_sound_new_from_xml(const char *xml, VirdError **error);

/**
 * Model of the card. XML: @model.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SOUND_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SOUND_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSoundModel vird_config_domain_sound_get_model(VirdConfigDomainSound *sound);

/**
 * Model of the card. XML: @model. As the text that the document has, known or not.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sound_get_model_text(VirdConfigDomainSound *sound);

/**
 * Sets model. Model of the card.
 *
 * @sound: a VirdConfigDomainSound
 * @value: a VirdConfigDomainSoundModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_set_model(VirdConfigDomainSound *sound,
                                        VirdConfigDomainSoundModel value,
                                        VirdError **error);

/**
 * Sets model to any text, also one that this version does not know. Model of the card.
 *
 * @sound: a VirdConfigDomainSound
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_set_model_text(VirdConfigDomainSound *sound,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether model is there.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_sound_has_model(VirdConfigDomainSound *sound);

/**
 * Removes model.
 *
 * @sound: a VirdConfigDomainSound
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_unset_model(VirdConfigDomainSound *sound, VirdError **error);

/**
 * Whether a USB card has more than two channels. XML: @multichannel.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_sound_get_multichannel(VirdConfigDomainSound *sound);

/**
 * Sets multichannel. Whether a USB card has more than two channels.
 *
 * @sound: a VirdConfigDomainSound
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_set_multichannel(VirdConfigDomainSound *sound,
                                               bool value,
                                               VirdError **error);

/**
 * Whether multichannel is there.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_sound_has_multichannel(VirdConfigDomainSound *sound);

/**
 * Removes multichannel.
 *
 * @sound: a VirdConfigDomainSound
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_unset_multichannel(VirdConfigDomainSound *sound, VirdError **error);

/**
 * Number of streams of a virtio card. XML: @streams.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_sound_get_streams(VirdConfigDomainSound *sound);

/**
 * Sets streams. Number of streams of a virtio card.
 *
 * @sound: a VirdConfigDomainSound
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_set_streams(VirdConfigDomainSound *sound,
                                          uint32_t value,
                                          VirdError **error);

/**
 * Whether streams is there.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_sound_has_streams(VirdConfigDomainSound *sound);

/**
 * Removes streams.
 *
 * @sound: a VirdConfigDomainSound
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_unset_streams(VirdConfigDomainSound *sound, VirdError **error);

/**
 * Codecs of the card. XML: codec.
 *
 * @sound: a VirdConfigDomainSound
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainSoundCodec): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainSoundCodec **vird_config_domain_sound_get_codecs(VirdConfigDomainSound *sound,
                                                                 size_t *length);

/**
 * Moves an object in as one of codecs, at its canonical place. Codecs of the card.
 *
 * @sound: a VirdConfigDomainSound
 * @item: a VirdConfigDomainSoundCodec
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_sound_add_codec(VirdConfigDomainSound *sound,
                                        VirdConfigDomainSoundCodec *item,
                                        VirdError **error);

/**
 * Removes one of codecs. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @sound: a VirdConfigDomainSound
 * @item: a VirdConfigDomainSoundCodec
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_remove_codec(VirdConfigDomainSound *sound,
                                           VirdConfigDomainSoundCodec *item,
                                           VirdError **error);

/**
 * Replaces all of codecs. Codecs of the card.
 *
 * @sound: a VirdConfigDomainSound
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainSoundCodec): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_sound_set_codecs(VirdConfigDomainSound *sound,
                                         VirdConfigDomainSoundCodec *const *items,
                                         size_t length,
                                         VirdError **error);

/**
 * Removes all of codecs.
 *
 * @sound: a VirdConfigDomainSound
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_clear_codecs(VirdConfigDomainSound *sound, VirdError **error);

/**
 * Number of the audio backend the sound goes to. XML: audio/@id.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_sound_get_audio_id(VirdConfigDomainSound *sound);

/**
 * Sets audio_id. Number of the audio backend the sound goes to.
 *
 * @sound: a VirdConfigDomainSound
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_set_audio_id(VirdConfigDomainSound *sound,
                                           uint32_t value,
                                           VirdError **error);

/**
 * Whether audio_id is there.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_sound_has_audio_id(VirdConfigDomainSound *sound);

/**
 * Removes audio_id.
 *
 * @sound: a VirdConfigDomainSound
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_unset_audio_id(VirdConfigDomainSound *sound, VirdError **error);

/**
 * Options of a virtio device. XML: driver.
 *
 * @sound: a VirdConfigDomainSound
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_sound_get_driver(VirdConfigDomainSound *sound);

/**
 * Gives driver, made at its place if it is not there. Options of a virtio device.
 *
 * @sound: a VirdConfigDomainSound
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_sound_ensure_driver(VirdConfigDomainSound *sound,
                                                                     VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. Options of a virtio device.
 *
 * @sound: a VirdConfigDomainSound
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_sound_set_driver(VirdConfigDomainSound *sound,
                                         VirdConfigDomainVirtioDriver *child,
                                         VirdError **error);

/**
 * The type id of VirdConfigDomainSoundCodec.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SOUND_CODEC
 * Since: 0.1
 */
VirdType vird_config_domain_sound_codec_get_type(void);

/**
 * Takes another reference.
 *
 * @codec: (nullable): a VirdConfigDomainSoundCodec
 *
 * Returns: (transfer full) (nullable): @codec itself; NULL if it is no VirdConfigDomainSoundCodec
 * Since: 0.1
 */
VirdConfigDomainSoundCodec *vird_config_domain_sound_codec_ref(VirdConfigDomainSoundCodec *codec);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @codec: (nullable): a VirdConfigDomainSoundCodec, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_sound_codec_unref(VirdConfigDomainSoundCodec *codec);

/**
 * Makes a new VirdConfigDomainSoundCodec in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSoundCodec *vird_config_domain_sound_codec_new(void);

/**
 * Reads a VirdConfigDomainSoundCodec from XML text whose root is <codec>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSoundCodec *vird_config_domain_sound_codec_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * What it can do. XML: @type.
 *
 * @codec: a VirdConfigDomainSoundCodec
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SOUND_CODEC_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SOUND_CODEC_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSoundCodecType vird_config_domain_sound_codec_get_codec_type(VirdConfigDomainSoundCodec *codec);

/**
 * What it can do. XML: @type. As the text that the document has, known or not.
 *
 * @codec: a VirdConfigDomainSoundCodec
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sound_codec_get_codec_type_text(VirdConfigDomainSoundCodec *codec);

/**
 * Sets codec_type. What it can do.
 *
 * @codec: a VirdConfigDomainSoundCodec
 * @value: a VirdConfigDomainSoundCodecType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_codec_set_codec_type(VirdConfigDomainSoundCodec *codec,
                                                   VirdConfigDomainSoundCodecType value,
                                                   VirdError **error);

/**
 * Sets codec_type to any text, also one that this version does not know. What it can do.
 *
 * @codec: a VirdConfigDomainSoundCodec
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_codec_set_codec_type_text(VirdConfigDomainSoundCodec *codec,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether codec_type is there.
 *
 * @codec: a VirdConfigDomainSoundCodec
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_sound_codec_has_codec_type(VirdConfigDomainSoundCodec *codec);

/**
 * Removes codec_type.
 *
 * @codec: a VirdConfigDomainSoundCodec
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sound_codec_unset_codec_type(VirdConfigDomainSoundCodec *codec,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainAudio.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_AUDIO
 * Since: 0.1
 */
VirdType vird_config_domain_audio_get_type(void);

/**
 * Takes another reference.
 *
 * @audio: (nullable): a VirdConfigDomainAudio
 *
 * Returns: (transfer full) (nullable): @audio itself; NULL if it is no VirdConfigDomainAudio
 * Since: 0.1
 */
VirdConfigDomainAudio *vird_config_domain_audio_ref(VirdConfigDomainAudio *audio);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @audio: (nullable): a VirdConfigDomainAudio, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_audio_unref(VirdConfigDomainAudio *audio);

/**
 * Makes a new VirdConfigDomainAudio in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAudio *vird_config_domain_audio_new(void);

/**
 * Reads a VirdConfigDomainAudio from XML text whose root is <audio>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAudio *vird_config_domain_audio_new_from_xml(const char *xml, VirdError **error);

/**
 * Number of the backend, from 1. XML: @id.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_audio_get_id(VirdConfigDomainAudio *audio);

/**
 * Sets id. Number of the backend, from 1.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_id(VirdConfigDomainAudio *audio,
                                     uint32_t value,
                                     VirdError **error);

/**
 * Whether id is there.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_has_id(VirdConfigDomainAudio *audio);

/**
 * Removes id.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_unset_id(VirdConfigDomainAudio *audio, VirdError **error);

/**
 * What it goes to. XML: @type.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainAudioBackend vird_config_domain_audio_get_backend(VirdConfigDomainAudio *audio);

/**
 * What it goes to. XML: @type. As the text that the document has, known or not.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_get_backend_text(VirdConfigDomainAudio *audio);

/**
 * Sets backend. What it goes to.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: a VirdConfigDomainAudioBackend
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_backend(VirdConfigDomainAudio *audio,
                                          VirdConfigDomainAudioBackend value,
                                          VirdError **error);

/**
 * Sets backend to any text, also one that this version does not know. What it goes to.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_backend_text(VirdConfigDomainAudio *audio,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether backend is there.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_has_backend(VirdConfigDomainAudio *audio);

/**
 * Removes backend.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_unset_backend(VirdConfigDomainAudio *audio, VirdError **error);

/**
 * How often sound is handled, in microseconds. XML: @timerPeriod.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_audio_get_timer_period(VirdConfigDomainAudio *audio);

/**
 * Sets timer_period. How often sound is handled, in microseconds.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_timer_period(VirdConfigDomainAudio *audio,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether timer_period is there.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_has_timer_period(VirdConfigDomainAudio *audio);

/**
 * Removes timer_period.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_unset_timer_period(VirdConfigDomainAudio *audio, VirdError **error);

/**
 * PulseAudio: name of the server. XML: @serverName.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_get_server_name(VirdConfigDomainAudio *audio);

/**
 * Sets server_name. PulseAudio: name of the server.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_server_name(VirdConfigDomainAudio *audio,
                                              const char *value,
                                              VirdError **error);

/**
 * PipeWire: directory of its socket. XML: @runtimeDir.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_get_runtime_dir(VirdConfigDomainAudio *audio);

/**
 * Sets runtime_dir. PipeWire: directory of its socket.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_runtime_dir(VirdConfigDomainAudio *audio,
                                              const char *value,
                                              VirdError **error);

/**
 * File: path of the recording. XML: @path.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_get_path(VirdConfigDomainAudio *audio);

/**
 * Sets path. File: path of the recording.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_path(VirdConfigDomainAudio *audio,
                                       const char *value,
                                       VirdError **error);

/**
 * SDL: what it plays sound with. XML: @driver.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_AUDIO_SDL_DRIVER_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_AUDIO_SDL_DRIVER_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainAudioSdlDriver vird_config_domain_audio_get_sdl_driver(VirdConfigDomainAudio *audio);

/**
 * SDL: what it plays sound with. XML: @driver. As the text that the document has, known or not.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_get_sdl_driver_text(VirdConfigDomainAudio *audio);

/**
 * Sets sdl_driver. SDL: what it plays sound with.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: a VirdConfigDomainAudioSdlDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_sdl_driver(VirdConfigDomainAudio *audio,
                                             VirdConfigDomainAudioSdlDriver value,
                                             VirdError **error);

/**
 * Sets sdl_driver to any text, also one that this version does not know. SDL: what it plays sound with.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_sdl_driver_text(VirdConfigDomainAudio *audio,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether sdl_driver is there.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_has_sdl_driver(VirdConfigDomainAudio *audio);

/**
 * Removes sdl_driver.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_unset_sdl_driver(VirdConfigDomainAudio *audio, VirdError **error);

/**
 * OSS: whether to map the device's buffer. XML: @tryMMap.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_audio_get_try_mmap(VirdConfigDomainAudio *audio);

/**
 * Sets try_mmap. OSS: whether to map the device's buffer.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_try_mmap(VirdConfigDomainAudio *audio,
                                           bool value,
                                           VirdError **error);

/**
 * Whether try_mmap is there.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_has_try_mmap(VirdConfigDomainAudio *audio);

/**
 * Removes try_mmap.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_unset_try_mmap(VirdConfigDomainAudio *audio, VirdError **error);

/**
 * OSS: whether others are kept from the device. XML: @exclusive.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_audio_get_exclusive(VirdConfigDomainAudio *audio);

/**
 * Sets exclusive. OSS: whether others are kept from the device.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_exclusive(VirdConfigDomainAudio *audio,
                                            bool value,
                                            VirdError **error);

/**
 * Whether exclusive is there.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_has_exclusive(VirdConfigDomainAudio *audio);

/**
 * Removes exclusive.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_unset_exclusive(VirdConfigDomainAudio *audio, VirdError **error);

/**
 * OSS: timing policy, -1 for none. XML: @dspPolicy.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_domain_audio_get_dsp_policy(VirdConfigDomainAudio *audio);

/**
 * Sets dsp_policy. OSS: timing policy, -1 for none.
 *
 * @audio: a VirdConfigDomainAudio
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_set_dsp_policy(VirdConfigDomainAudio *audio,
                                             int32_t value,
                                             VirdError **error);

/**
 * Whether dsp_policy is there.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_has_dsp_policy(VirdConfigDomainAudio *audio);

/**
 * Removes dsp_policy.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_unset_dsp_policy(VirdConfigDomainAudio *audio, VirdError **error);

/**
 * Sound the guest records. XML: input.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAudioStream *vird_config_domain_audio_get_input(VirdConfigDomainAudio *audio);

/**
 * Gives input, made at its place if it is not there. Sound the guest records.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAudioStream *vird_config_domain_audio_ensure_input(VirdConfigDomainAudio *audio,
                                                                   VirdError **error);

/**
 * Moves an object in as input, in place of the one that is there. Sound the guest records.
 *
 * @audio: a VirdConfigDomainAudio
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_audio_set_input(VirdConfigDomainAudio *audio,
                                        VirdConfigDomainAudioStream *child,
                                        VirdError **error);

/**
 * Sound the guest plays. XML: output.
 *
 * @audio: a VirdConfigDomainAudio
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAudioStream *vird_config_domain_audio_get_output(VirdConfigDomainAudio *audio);

/**
 * Gives output, made at its place if it is not there. Sound the guest plays.
 *
 * @audio: a VirdConfigDomainAudio
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAudioStream *vird_config_domain_audio_ensure_output(VirdConfigDomainAudio *audio,
                                                                    VirdError **error);

/**
 * Moves an object in as output, in place of the one that is there. Sound the guest plays.
 *
 * @audio: a VirdConfigDomainAudio
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_audio_set_output(VirdConfigDomainAudio *audio,
                                         VirdConfigDomainAudioStream *child,
                                         VirdError **error);

/**
 * The type id of VirdConfigDomainAudioStream.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_AUDIO_STREAM
 * Since: 0.1
 */
VirdType vird_config_domain_audio_stream_get_type(void);

/**
 * Takes another reference.
 *
 * @stream: (nullable): a VirdConfigDomainAudioStream
 *
 * Returns: (transfer full) (nullable): @stream itself; NULL if it is no VirdConfigDomainAudioStream
 * Since: 0.1
 */
VirdConfigDomainAudioStream *vird_config_domain_audio_stream_ref(VirdConfigDomainAudioStream *stream);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @stream: (nullable): a VirdConfigDomainAudioStream, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_audio_stream_unref(VirdConfigDomainAudioStream *stream);

/**
 * Makes a new VirdConfigDomainAudioStream in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAudioStream *vird_config_domain_audio_stream_new(void);

/**
 * Reads a VirdConfigDomainAudioStream from XML text whose root is <output>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAudioStream *vird_config_domain_audio_stream_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Whether the hypervisor mixes and converts. XML: @mixingEngine.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_get_mixing_engine(VirdConfigDomainAudioStream *stream);

/**
 * Sets mixing_engine. Whether the hypervisor mixes and converts.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_mixing_engine(VirdConfigDomainAudioStream *stream,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether mixing_engine is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_mixing_engine(VirdConfigDomainAudioStream *stream);

/**
 * Removes mixing_engine.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_mixing_engine(VirdConfigDomainAudioStream *stream,
                                                         VirdError **error);

/**
 * Whether the host side keeps fixed settings. XML: @fixedSettings.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_get_fixed_settings(VirdConfigDomainAudioStream *stream);

/**
 * Sets fixed_settings. Whether the host side keeps fixed settings.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_fixed_settings(VirdConfigDomainAudioStream *stream,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether fixed_settings is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_fixed_settings(VirdConfigDomainAudioStream *stream);

/**
 * Removes fixed_settings.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_fixed_settings(VirdConfigDomainAudioStream *stream,
                                                          VirdError **error);

/**
 * How many voices. XML: @voices.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_audio_stream_get_voices(VirdConfigDomainAudioStream *stream);

/**
 * Sets voices. How many voices.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_voices(VirdConfigDomainAudioStream *stream,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether voices is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_voices(VirdConfigDomainAudioStream *stream);

/**
 * Removes voices.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_voices(VirdConfigDomainAudioStream *stream,
                                                  VirdError **error);

/**
 * Length of the buffer, in microseconds. XML: @bufferLength.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_audio_stream_get_buffer_length(VirdConfigDomainAudioStream *stream);

/**
 * Sets buffer_length. Length of the buffer, in microseconds.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_buffer_length(VirdConfigDomainAudioStream *stream,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether buffer_length is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_buffer_length(VirdConfigDomainAudioStream *stream);

/**
 * Removes buffer_length.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_buffer_length(VirdConfigDomainAudioStream *stream,
                                                         VirdError **error);

/**
 * ALSA or OSS: the device. XML: @dev.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_stream_get_dev(VirdConfigDomainAudioStream *stream);

/**
 * Sets dev. ALSA or OSS: the device.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_dev(VirdConfigDomainAudioStream *stream,
                                             const char *value,
                                             VirdError **error);

/**
 * CoreAudio or OSS: how many buffers. XML: @bufferCount.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_audio_stream_get_buffer_count(VirdConfigDomainAudioStream *stream);

/**
 * Sets buffer_count. CoreAudio or OSS: how many buffers.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_buffer_count(VirdConfigDomainAudioStream *stream,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether buffer_count is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_buffer_count(VirdConfigDomainAudioStream *stream);

/**
 * Removes buffer_count.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_buffer_count(VirdConfigDomainAudioStream *stream,
                                                        VirdError **error);

/**
 * ALSA or OSS: whether to poll. XML: @tryPoll.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_get_try_poll(VirdConfigDomainAudioStream *stream);

/**
 * Sets try_poll. ALSA or OSS: whether to poll.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_try_poll(VirdConfigDomainAudioStream *stream,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether try_poll is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_try_poll(VirdConfigDomainAudioStream *stream);

/**
 * Removes try_poll.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_try_poll(VirdConfigDomainAudioStream *stream,
                                                    VirdError **error);

/**
 * PulseAudio or PipeWire: name of the sink or source. XML: @name.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_stream_get_name(VirdConfigDomainAudioStream *stream);

/**
 * Sets name. PulseAudio or PipeWire: name of the sink or source.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_name(VirdConfigDomainAudioStream *stream,
                                              const char *value,
                                              VirdError **error);

/**
 * PulseAudio or PipeWire: name of the stream. XML: @streamName.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_stream_get_stream_name(VirdConfigDomainAudioStream *stream);

/**
 * Sets stream_name. PulseAudio or PipeWire: name of the stream.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_stream_name(VirdConfigDomainAudioStream *stream,
                                                     const char *value,
                                                     VirdError **error);

/**
 * PulseAudio or PipeWire: latency to aim at, in microseconds. XML: @latency.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_audio_stream_get_latency(VirdConfigDomainAudioStream *stream);

/**
 * Sets latency. PulseAudio or PipeWire: latency to aim at, in microseconds.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_latency(VirdConfigDomainAudioStream *stream,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether latency is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_latency(VirdConfigDomainAudioStream *stream);

/**
 * Removes latency.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_latency(VirdConfigDomainAudioStream *stream,
                                                   VirdError **error);

/**
 * JACK: name of the server. XML: @serverName.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_stream_get_server_name(VirdConfigDomainAudioStream *stream);

/**
 * Sets server_name. JACK: name of the server.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_server_name(VirdConfigDomainAudioStream *stream,
                                                     const char *value,
                                                     VirdError **error);

/**
 * JACK: name of the client. XML: @clientName.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_stream_get_client_name(VirdConfigDomainAudioStream *stream);

/**
 * Sets client_name. JACK: name of the client.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_client_name(VirdConfigDomainAudioStream *stream,
                                                     const char *value,
                                                     VirdError **error);

/**
 * JACK: ports to connect to, as a regular expression. XML: @connectPorts.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_stream_get_connect_ports(VirdConfigDomainAudioStream *stream);

/**
 * Sets connect_ports. JACK: ports to connect to, as a regular expression.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_connect_ports(VirdConfigDomainAudioStream *stream,
                                                       const char *value,
                                                       VirdError **error);

/**
 * JACK: whether the client's name must not be changed. XML: @exactName.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_get_exact_name(VirdConfigDomainAudioStream *stream);

/**
 * Sets exact_name. JACK: whether the client's name must not be changed.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_exact_name(VirdConfigDomainAudioStream *stream,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether exact_name is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_exact_name(VirdConfigDomainAudioStream *stream);

/**
 * Removes exact_name.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_exact_name(VirdConfigDomainAudioStream *stream,
                                                      VirdError **error);

/**
 * Samples in a second. XML: settings/@frequency.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_audio_stream_get_frequency(VirdConfigDomainAudioStream *stream);

/**
 * Sets frequency. Samples in a second.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_frequency(VirdConfigDomainAudioStream *stream,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether frequency is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_frequency(VirdConfigDomainAudioStream *stream);

/**
 * Removes frequency.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_frequency(VirdConfigDomainAudioStream *stream,
                                                     VirdError **error);

/**
 * Number of channels. XML: settings/@channels.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_audio_stream_get_channels(VirdConfigDomainAudioStream *stream);

/**
 * Sets channels. Number of channels.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_channels(VirdConfigDomainAudioStream *stream,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether channels is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_channels(VirdConfigDomainAudioStream *stream);

/**
 * Removes channels.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_channels(VirdConfigDomainAudioStream *stream,
                                                    VirdError **error);

/**
 * Format of a sample. XML: settings/@format.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainAudioFormat vird_config_domain_audio_stream_get_format(VirdConfigDomainAudioStream *stream);

/**
 * Format of a sample. XML: settings/@format. As the text that the document has, known or not.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_audio_stream_get_format_text(VirdConfigDomainAudioStream *stream);

/**
 * Sets format. Format of a sample.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: a VirdConfigDomainAudioFormat
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_format(VirdConfigDomainAudioStream *stream,
                                                VirdConfigDomainAudioFormat value,
                                                VirdError **error);

/**
 * Sets format to any text, also one that this version does not know. Format of a sample.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_set_format_text(VirdConfigDomainAudioStream *stream,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether format is there.
 *
 * @stream: a VirdConfigDomainAudioStream
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_has_format(VirdConfigDomainAudioStream *stream);

/**
 * Removes format.
 *
 * @stream: a VirdConfigDomainAudioStream
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_audio_stream_unset_format(VirdConfigDomainAudioStream *stream,
                                                  VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS (vird_config_domain_graphics_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS(object) ((VirdConfigDomainGraphics *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_VNC (vird_config_domain_graphics_vnc_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_VNC(object) ((VirdConfigDomainGraphicsVnc *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_VNC))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_VNC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_VNC))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SPICE (vird_config_domain_graphics_spice_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE(object) ((VirdConfigDomainGraphicsSpice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SPICE))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_SPICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SPICE))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SDL (vird_config_domain_graphics_sdl_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_SDL(object) ((VirdConfigDomainGraphicsSdl *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SDL))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_SDL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SDL))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_RDP (vird_config_domain_graphics_rdp_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_RDP(object) ((VirdConfigDomainGraphicsRdp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_RDP))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_RDP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_RDP))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_DESKTOP (vird_config_domain_graphics_desktop_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_DESKTOP(object) ((VirdConfigDomainGraphicsDesktop *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_DESKTOP))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_DESKTOP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_DESKTOP))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_DBUS (vird_config_domain_graphics_dbus_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_DBUS(object) ((VirdConfigDomainGraphicsDBus *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_DBUS))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_DBUS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_DBUS))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_EGL_HEADLESS (vird_config_domain_graphics_egl_headless_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_EGL_HEADLESS(object) ((VirdConfigDomainGraphicsEglHeadless *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_EGL_HEADLESS))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_EGL_HEADLESS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_EGL_HEADLESS))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_LISTEN (vird_config_domain_graphics_listen_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_LISTEN(object) ((VirdConfigDomainGraphicsListen *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_LISTEN))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_LISTEN(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_LISTEN))
#define VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL (vird_config_domain_graphics_spice_channel_get_type ())
#define VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL(object) ((VirdConfigDomainGraphicsSpiceChannel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL))
#define VIRD_IS_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL))
#define VIRD_TYPE_CONFIG_DOMAIN_VIDEO (vird_config_domain_video_get_type ())
#define VIRD_CONFIG_DOMAIN_VIDEO(object) ((VirdConfigDomainVideo *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_VIDEO))
#define VIRD_IS_CONFIG_DOMAIN_VIDEO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_VIDEO))
#define VIRD_TYPE_CONFIG_DOMAIN_VIDEO_DRIVER (vird_config_domain_video_driver_get_type ())
#define VIRD_CONFIG_DOMAIN_VIDEO_DRIVER(object) ((VirdConfigDomainVideoDriver *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_VIDEO_DRIVER))
#define VIRD_IS_CONFIG_DOMAIN_VIDEO_DRIVER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_VIDEO_DRIVER))
#define VIRD_TYPE_CONFIG_DOMAIN_INPUT (vird_config_domain_input_get_type ())
#define VIRD_CONFIG_DOMAIN_INPUT(object) ((VirdConfigDomainInput *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INPUT))
#define VIRD_IS_CONFIG_DOMAIN_INPUT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INPUT))
#define VIRD_TYPE_CONFIG_DOMAIN_SOUND (vird_config_domain_sound_get_type ())
#define VIRD_CONFIG_DOMAIN_SOUND(object) ((VirdConfigDomainSound *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SOUND))
#define VIRD_IS_CONFIG_DOMAIN_SOUND(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SOUND))
#define VIRD_TYPE_CONFIG_DOMAIN_SOUND_CODEC (vird_config_domain_sound_codec_get_type ())
#define VIRD_CONFIG_DOMAIN_SOUND_CODEC(object) ((VirdConfigDomainSoundCodec *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SOUND_CODEC))
#define VIRD_IS_CONFIG_DOMAIN_SOUND_CODEC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SOUND_CODEC))
#define VIRD_TYPE_CONFIG_DOMAIN_AUDIO (vird_config_domain_audio_get_type ())
#define VIRD_CONFIG_DOMAIN_AUDIO(object) ((VirdConfigDomainAudio *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_AUDIO))
#define VIRD_IS_CONFIG_DOMAIN_AUDIO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_AUDIO))
#define VIRD_TYPE_CONFIG_DOMAIN_AUDIO_STREAM (vird_config_domain_audio_stream_get_type ())
#define VIRD_CONFIG_DOMAIN_AUDIO_STREAM(object) ((VirdConfigDomainAudioStream *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_AUDIO_STREAM))
#define VIRD_IS_CONFIG_DOMAIN_AUDIO_STREAM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_AUDIO_STREAM))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_GRAPHICS_H */
