/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Network interfaces of a host.
 */

#ifndef VIRTDESIGNER_CONFIG_INTERFACE_H
#define VIRTDESIGNER_CONFIG_INTERFACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigInterface.
 *
 * Returns: VIRD_TYPE_CONFIG_INTERFACE
 * Since: 0.1
 */
VirdType vird_config_interface_get_type(void);

/**
 * Takes another reference.
 *
 * @object: (nullable): a VirdConfigInterface
 *
 * Returns: (transfer full) (nullable): @object itself; NULL if it is no VirdConfigInterface
 * Since: 0.1
 */
VirdConfigInterface *vird_config_interface_ref(VirdConfigInterface *object);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @object: (nullable): a VirdConfigInterface, or NULL
 *
 * Since: 0.1
 */
void vird_config_interface_unref(VirdConfigInterface *object);

/**
 * Makes a new VirdConfigInterface in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigInterface *vird_config_interface_new(void);

/**
 * Reads a VirdConfigInterface from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigInterface *vird_config_interface_new_from_xml(const char *xml, VirdError **error);

/**
 * Kind of interface. XML: @type.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_TYPE_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceType vird_config_interface_get_interface_type(VirdConfigInterface *object);

/**
 * Kind of interface. XML: @type. As the text that the document has, known or not.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_get_interface_type_text(VirdConfigInterface *object);

/**
 * Sets interface_type. Kind of interface.
 *
 * @object: a VirdConfigInterface
 * @value: a VirdConfigInterfaceType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_set_interface_type(VirdConfigInterface *object,
                                              VirdConfigInterfaceType value,
                                              VirdError **error);

/**
 * Sets interface_type to any text, also one that this version does not know. Kind of interface.
 *
 * @object: a VirdConfigInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_set_interface_type_text(VirdConfigInterface *object,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether interface_type is there.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_has_interface_type(VirdConfigInterface *object);

/**
 * Removes interface_type.
 *
 * @object: a VirdConfigInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_unset_interface_type(VirdConfigInterface *object, VirdError **error);

/**
 * Name of the interface, such as `eth0`. XML: @name.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_get_name(VirdConfigInterface *object);

/**
 * Sets name. Name of the interface, such as `eth0`.
 *
 * @object: a VirdConfigInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_set_name(VirdConfigInterface *object,
                                    const char *value,
                                    VirdError **error);

/**
 * When the interface is started. XML: start/@mode.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_START_MODE_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_START_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceStartMode vird_config_interface_get_start_mode(VirdConfigInterface *object);

/**
 * When the interface is started. XML: start/@mode. As the text that the document has, known or not.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_get_start_mode_text(VirdConfigInterface *object);

/**
 * Sets start_mode. When the interface is started.
 *
 * @object: a VirdConfigInterface
 * @value: a VirdConfigInterfaceStartMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_set_start_mode(VirdConfigInterface *object,
                                          VirdConfigInterfaceStartMode value,
                                          VirdError **error);

/**
 * Sets start_mode to any text, also one that this version does not know. When the interface is started.
 *
 * @object: a VirdConfigInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_set_start_mode_text(VirdConfigInterface *object,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether start_mode is there.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_has_start_mode(VirdConfigInterface *object);

/**
 * Removes start_mode.
 *
 * @object: a VirdConfigInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_unset_start_mode(VirdConfigInterface *object, VirdError **error);

/**
 * Largest packet, in bytes. XML: mtu/@size.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_get_mtu(VirdConfigInterface *object);

/**
 * Sets mtu. Largest packet, in bytes.
 *
 * @object: a VirdConfigInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_set_mtu(VirdConfigInterface *object, uint32_t value, VirdError **error);

/**
 * Whether mtu is there.
 *
 * @object: a VirdConfigInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_has_mtu(VirdConfigInterface *object);

/**
 * Removes mtu.
 *
 * @object: a VirdConfigInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_unset_mtu(VirdConfigInterface *object, VirdError **error);

/**
 * Addresses, for each version of the internet protocol. XML: protocol.
 *
 * @object: a VirdConfigInterface
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigInterfaceProtocol): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigInterfaceProtocol **vird_config_interface_get_protocols(VirdConfigInterface *object,
                                                                  size_t *length);

/**
 * Moves an object in as one of protocols, at its canonical place. Addresses, for each version of the internet protocol.
 *
 * @object: a VirdConfigInterface
 * @item: a VirdConfigInterfaceProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_interface_add_protocol(VirdConfigInterface *object,
                                        VirdConfigInterfaceProtocol *item,
                                        VirdError **error);

/**
 * Removes one of protocols. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @object: a VirdConfigInterface
 * @item: a VirdConfigInterfaceProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_remove_protocol(VirdConfigInterface *object,
                                           VirdConfigInterfaceProtocol *item,
                                           VirdError **error);

/**
 * Replaces all of protocols. Addresses, for each version of the internet protocol.
 *
 * @object: a VirdConfigInterface
 * @items: (nullable) (array length=length) (element-type VirdConfigInterfaceProtocol): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_interface_set_protocols(VirdConfigInterface *object,
                                         VirdConfigInterfaceProtocol *const *items,
                                         size_t length,
                                         VirdError **error);

/**
 * Removes all of protocols.
 *
 * @object: a VirdConfigInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_clear_protocols(VirdConfigInterface *object, VirdError **error);

/**
 * The type id of VirdConfigInterfaceEthernet.
 *
 * Returns: VIRD_TYPE_CONFIG_INTERFACE_ETHERNET
 * Since: 0.1
 */
VirdType vird_config_interface_ethernet_get_type(void);

/**
 * Takes another reference.
 *
 * @ethernet: (nullable): a VirdConfigInterfaceEthernet
 *
 * Returns: (transfer full) (nullable): @ethernet itself; NULL if it is no VirdConfigInterfaceEthernet
 * Since: 0.1
 */
VirdConfigInterfaceEthernet *vird_config_interface_ethernet_ref(VirdConfigInterfaceEthernet *ethernet);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ethernet: (nullable): a VirdConfigInterfaceEthernet, or NULL
 *
 * Since: 0.1
 */
void vird_config_interface_ethernet_unref(VirdConfigInterfaceEthernet *ethernet);

/**
 * Makes a new VirdConfigInterfaceEthernet in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigInterfaceEthernet *vird_config_interface_ethernet_new(void);

/**
 * Reads a VirdConfigInterfaceEthernet from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigInterfaceEthernet *vird_config_interface_ethernet_new_from_xml(const char *xml,
                                                                         VirdError **error);

/**
 * MAC address, as aa:bb:cc:dd:ee:ff. XML: mac/@address.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_ethernet_get_mac(VirdConfigInterfaceEthernet *ethernet);

/**
 * Sets mac. MAC address, as aa:bb:cc:dd:ee:ff.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_ethernet_set_mac(VirdConfigInterfaceEthernet *ethernet,
                                            const char *value,
                                            VirdError **error);

/**
 * Speed of the link, in megabits per second; reported by libvirt. XML: link/@speed.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_ethernet_get_link_speed(VirdConfigInterfaceEthernet *ethernet);

/**
 * Sets link_speed. Speed of the link, in megabits per second; reported by libvirt.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_ethernet_set_link_speed(VirdConfigInterfaceEthernet *ethernet,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether link_speed is there.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_ethernet_has_link_speed(VirdConfigInterfaceEthernet *ethernet);

/**
 * Removes link_speed.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_ethernet_unset_link_speed(VirdConfigInterfaceEthernet *ethernet,
                                                     VirdError **error);

/**
 * State of the link; reported by libvirt. XML: link/@state.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceLinkState vird_config_interface_ethernet_get_link_state(VirdConfigInterfaceEthernet *ethernet);

/**
 * State of the link; reported by libvirt. XML: link/@state. As the text that the document has, known or not.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_ethernet_get_link_state_text(VirdConfigInterfaceEthernet *ethernet);

/**
 * Sets link_state. State of the link; reported by libvirt.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 * @value: a VirdConfigInterfaceLinkState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_ethernet_set_link_state(VirdConfigInterfaceEthernet *ethernet,
                                                   VirdConfigInterfaceLinkState value,
                                                   VirdError **error);

/**
 * Sets link_state to any text, also one that this version does not know. State of the link; reported by libvirt.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_ethernet_set_link_state_text(VirdConfigInterfaceEthernet *ethernet,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether link_state is there.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_ethernet_has_link_state(VirdConfigInterfaceEthernet *ethernet);

/**
 * Removes link_state.
 *
 * @ethernet: a VirdConfigInterfaceEthernet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_ethernet_unset_link_state(VirdConfigInterfaceEthernet *ethernet,
                                                     VirdError **error);

/**
 * The type id of VirdConfigInterfaceVlan.
 *
 * Returns: VIRD_TYPE_CONFIG_INTERFACE_VLAN
 * Since: 0.1
 */
VirdType vird_config_interface_vlan_get_type(void);

/**
 * Takes another reference.
 *
 * @vlan: (nullable): a VirdConfigInterfaceVlan
 *
 * Returns: (transfer full) (nullable): @vlan itself; NULL if it is no VirdConfigInterfaceVlan
 * Since: 0.1
 */
VirdConfigInterfaceVlan *vird_config_interface_vlan_ref(VirdConfigInterfaceVlan *vlan);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vlan: (nullable): a VirdConfigInterfaceVlan, or NULL
 *
 * Since: 0.1
 */
void vird_config_interface_vlan_unref(VirdConfigInterfaceVlan *vlan);

/**
 * Makes a new VirdConfigInterfaceVlan in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigInterfaceVlan *vird_config_interface_vlan_new(void);

/**
 * Reads a VirdConfigInterfaceVlan from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigInterfaceVlan *vird_config_interface_vlan_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * Speed of the link, in megabits per second; reported by libvirt. XML: link/@speed.
 *
 * @vlan: a VirdConfigInterfaceVlan
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_vlan_get_link_speed(VirdConfigInterfaceVlan *vlan);

/**
 * Sets link_speed. Speed of the link, in megabits per second; reported by libvirt.
 *
 * @vlan: a VirdConfigInterfaceVlan
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_vlan_set_link_speed(VirdConfigInterfaceVlan *vlan,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether link_speed is there.
 *
 * @vlan: a VirdConfigInterfaceVlan
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_vlan_has_link_speed(VirdConfigInterfaceVlan *vlan);

/**
 * Removes link_speed.
 *
 * @vlan: a VirdConfigInterfaceVlan
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_vlan_unset_link_speed(VirdConfigInterfaceVlan *vlan, VirdError **error);

/**
 * State of the link; reported by libvirt. XML: link/@state.
 *
 * @vlan: a VirdConfigInterfaceVlan
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceLinkState vird_config_interface_vlan_get_link_state(VirdConfigInterfaceVlan *vlan);

/**
 * State of the link; reported by libvirt. XML: link/@state. As the text that the document has, known or not.
 *
 * @vlan: a VirdConfigInterfaceVlan
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_vlan_get_link_state_text(VirdConfigInterfaceVlan *vlan);

/**
 * Sets link_state. State of the link; reported by libvirt.
 *
 * @vlan: a VirdConfigInterfaceVlan
 * @value: a VirdConfigInterfaceLinkState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_vlan_set_link_state(VirdConfigInterfaceVlan *vlan,
                                               VirdConfigInterfaceLinkState value,
                                               VirdError **error);

/**
 * Sets link_state to any text, also one that this version does not know. State of the link; reported by libvirt.
 *
 * @vlan: a VirdConfigInterfaceVlan
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_vlan_set_link_state_text(VirdConfigInterfaceVlan *vlan,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether link_state is there.
 *
 * @vlan: a VirdConfigInterfaceVlan
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_vlan_has_link_state(VirdConfigInterfaceVlan *vlan);

/**
 * Removes link_state.
 *
 * @vlan: a VirdConfigInterfaceVlan
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_vlan_unset_link_state(VirdConfigInterfaceVlan *vlan, VirdError **error);

/**
 * Number of the VLAN, up to 4095. XML: vlan/@tag.
 *
 * @vlan: a VirdConfigInterfaceVlan
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_vlan_get_tag(VirdConfigInterfaceVlan *vlan);

/**
 * Sets tag. Number of the VLAN, up to 4095.
 *
 * @vlan: a VirdConfigInterfaceVlan
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_vlan_set_tag(VirdConfigInterfaceVlan *vlan,
                                        uint32_t value,
                                        VirdError **error);

/**
 * Whether tag is there.
 *
 * @vlan: a VirdConfigInterfaceVlan
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_vlan_has_tag(VirdConfigInterfaceVlan *vlan);

/**
 * Removes tag.
 *
 * @vlan: a VirdConfigInterfaceVlan
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_vlan_unset_tag(VirdConfigInterfaceVlan *vlan, VirdError **error);

/**
 * Name of the other interface. XML: vlan/interface/@name.
 *
 * @vlan: a VirdConfigInterfaceVlan
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_vlan_get_base_interface_name(VirdConfigInterfaceVlan *vlan);

/**
 * Sets base_interface_name. Name of the other interface.
 *
 * @vlan: a VirdConfigInterfaceVlan
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_vlan_set_base_interface_name(VirdConfigInterfaceVlan *vlan,
                                                        const char *value,
                                                        VirdError **error);

/**
 * The type id of VirdConfigInterfaceBridge.
 *
 * Returns: VIRD_TYPE_CONFIG_INTERFACE_BRIDGE
 * Since: 0.1
 */
VirdType vird_config_interface_bridge_get_type(void);

/**
 * Takes another reference.
 *
 * @bridge: (nullable): a VirdConfigInterfaceBridge
 *
 * Returns: (transfer full) (nullable): @bridge itself; NULL if it is no VirdConfigInterfaceBridge
 * Since: 0.1
 */
VirdConfigInterfaceBridge *vird_config_interface_bridge_ref(VirdConfigInterfaceBridge *bridge);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bridge: (nullable): a VirdConfigInterfaceBridge, or NULL
 *
 * Since: 0.1
 */
void vird_config_interface_bridge_unref(VirdConfigInterfaceBridge *bridge);

/**
 * Makes a new VirdConfigInterfaceBridge in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigInterfaceBridge *vird_config_interface_bridge_new(void);

/**
 * Reads a VirdConfigInterfaceBridge from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigInterfaceBridge *vird_config_interface_bridge_new_from_xml(const char *xml,
                                                                     VirdError **error);

/**
 * Whether the bridge speaks the spanning tree protocol. XML: bridge/@stp.
 *
 * @bridge: a VirdConfigInterfaceBridge
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_interface_bridge_get_stp(VirdConfigInterfaceBridge *bridge);

/**
 * Sets stp. Whether the bridge speaks the spanning tree protocol.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bridge_set_stp(VirdConfigInterfaceBridge *bridge,
                                          bool value,
                                          VirdError **error);

/**
 * Whether stp is there.
 *
 * @bridge: a VirdConfigInterfaceBridge
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bridge_has_stp(VirdConfigInterfaceBridge *bridge);

/**
 * Removes stp.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bridge_unset_stp(VirdConfigInterfaceBridge *bridge, VirdError **error);

/**
 * How long the bridge waits before it forwards, in seconds. XML: bridge/@delay.
 *
 * @bridge: a VirdConfigInterfaceBridge
 *
 * Returns: the value; 0.0 if absent or unreadable
 * Since: 0.1
 */
double vird_config_interface_bridge_get_delay(VirdConfigInterfaceBridge *bridge);

/**
 * Sets delay. How long the bridge waits before it forwards, in seconds.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bridge_set_delay(VirdConfigInterfaceBridge *bridge,
                                            double value,
                                            VirdError **error);

/**
 * Whether delay is there.
 *
 * @bridge: a VirdConfigInterfaceBridge
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bridge_has_delay(VirdConfigInterfaceBridge *bridge);

/**
 * Removes delay.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bridge_unset_delay(VirdConfigInterfaceBridge *bridge, VirdError **error);

/**
 * The interfaces it connects. XML: bridge/interface.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigInterface): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigInterface **vird_config_interface_bridge_get_interfaces(VirdConfigInterfaceBridge *bridge,
                                                                  size_t *length);

/**
 * Moves an object in as one of interfaces, at its canonical place. The interfaces it connects.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @item: a VirdConfigInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_interface_bridge_add_interface(VirdConfigInterfaceBridge *bridge,
                                                VirdConfigInterface *item,
                                                VirdError **error);

/**
 * Removes one of interfaces. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @item: a VirdConfigInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bridge_remove_interface(VirdConfigInterfaceBridge *bridge,
                                                   VirdConfigInterface *item,
                                                   VirdError **error);

/**
 * Replaces all of interfaces. The interfaces it connects.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @items: (nullable) (array length=length) (element-type VirdConfigInterface): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_interface_bridge_set_interfaces(VirdConfigInterfaceBridge *bridge,
                                                 VirdConfigInterface *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of interfaces.
 *
 * @bridge: a VirdConfigInterfaceBridge
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bridge_clear_interfaces(VirdConfigInterfaceBridge *bridge,
                                                   VirdError **error);

/**
 * The type id of VirdConfigInterfaceBond.
 *
 * Returns: VIRD_TYPE_CONFIG_INTERFACE_BOND
 * Since: 0.1
 */
VirdType vird_config_interface_bond_get_type(void);

/**
 * Takes another reference.
 *
 * @bond: (nullable): a VirdConfigInterfaceBond
 *
 * Returns: (transfer full) (nullable): @bond itself; NULL if it is no VirdConfigInterfaceBond
 * Since: 0.1
 */
VirdConfigInterfaceBond *vird_config_interface_bond_ref(VirdConfigInterfaceBond *bond);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bond: (nullable): a VirdConfigInterfaceBond, or NULL
 *
 * Since: 0.1
 */
void vird_config_interface_bond_unref(VirdConfigInterfaceBond *bond);

/**
 * Makes a new VirdConfigInterfaceBond in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigInterfaceBond *vird_config_interface_bond_new(void);

/**
 * Reads a VirdConfigInterfaceBond from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigInterfaceBond *vird_config_interface_bond_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * Speed of the link, in megabits per second; reported by libvirt. XML: link/@speed.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_bond_get_link_speed(VirdConfigInterfaceBond *bond);

/**
 * Sets link_speed. Speed of the link, in megabits per second; reported by libvirt.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_link_speed(VirdConfigInterfaceBond *bond,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether link_speed is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_link_speed(VirdConfigInterfaceBond *bond);

/**
 * Removes link_speed.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_link_speed(VirdConfigInterfaceBond *bond, VirdError **error);

/**
 * State of the link; reported by libvirt. XML: link/@state.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceLinkState vird_config_interface_bond_get_link_state(VirdConfigInterfaceBond *bond);

/**
 * State of the link; reported by libvirt. XML: link/@state. As the text that the document has, known or not.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_bond_get_link_state_text(VirdConfigInterfaceBond *bond);

/**
 * Sets link_state. State of the link; reported by libvirt.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: a VirdConfigInterfaceLinkState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_link_state(VirdConfigInterfaceBond *bond,
                                               VirdConfigInterfaceLinkState value,
                                               VirdError **error);

/**
 * Sets link_state to any text, also one that this version does not know. State of the link; reported by libvirt.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_link_state_text(VirdConfigInterfaceBond *bond,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether link_state is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_link_state(VirdConfigInterfaceBond *bond);

/**
 * Removes link_state.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_link_state(VirdConfigInterfaceBond *bond, VirdError **error);

/**
 * How traffic is spread over the interfaces. XML: bond/@mode.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_BOND_MODE_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_BOND_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceBondMode vird_config_interface_bond_get_mode(VirdConfigInterfaceBond *bond);

/**
 * How traffic is spread over the interfaces. XML: bond/@mode. As the text that the document has, known or not.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_bond_get_mode_text(VirdConfigInterfaceBond *bond);

/**
 * Sets mode. How traffic is spread over the interfaces.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: a VirdConfigInterfaceBondMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_mode(VirdConfigInterfaceBond *bond,
                                         VirdConfigInterfaceBondMode value,
                                         VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How traffic is spread over the interfaces.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_mode_text(VirdConfigInterfaceBond *bond,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether mode is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_mode(VirdConfigInterfaceBond *bond);

/**
 * Removes mode.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_mode(VirdConfigInterfaceBond *bond, VirdError **error);

/**
 * How often links are looked at, in milliseconds. XML: bond/miimon/@freq.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_bond_get_miimon_freq(VirdConfigInterfaceBond *bond);

/**
 * Sets miimon_freq. How often links are looked at, in milliseconds.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_miimon_freq(VirdConfigInterfaceBond *bond,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether miimon_freq is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_miimon_freq(VirdConfigInterfaceBond *bond);

/**
 * Removes miimon_freq.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_miimon_freq(VirdConfigInterfaceBond *bond, VirdError **error);

/**
 * How long a link must be down before it counts as down, in milliseconds. XML: bond/miimon/@downdelay.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_bond_get_miimon_down_delay(VirdConfigInterfaceBond *bond);

/**
 * Sets miimon_down_delay. How long a link must be down before it counts as down, in milliseconds.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_miimon_down_delay(VirdConfigInterfaceBond *bond,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether miimon_down_delay is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_miimon_down_delay(VirdConfigInterfaceBond *bond);

/**
 * Removes miimon_down_delay.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_miimon_down_delay(VirdConfigInterfaceBond *bond,
                                                        VirdError **error);

/**
 * How long a link must be up before it counts as up, in milliseconds. XML: bond/miimon/@updelay.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_bond_get_miimon_up_delay(VirdConfigInterfaceBond *bond);

/**
 * Sets miimon_up_delay. How long a link must be up before it counts as up, in milliseconds.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_miimon_up_delay(VirdConfigInterfaceBond *bond,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether miimon_up_delay is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_miimon_up_delay(VirdConfigInterfaceBond *bond);

/**
 * Removes miimon_up_delay.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_miimon_up_delay(VirdConfigInterfaceBond *bond,
                                                      VirdError **error);

/**
 * How the state of a link is found out. XML: bond/miimon/@carrier.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_BOND_CARRIER_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_BOND_CARRIER_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceBondCarrier vird_config_interface_bond_get_miimon_carrier(VirdConfigInterfaceBond *bond);

/**
 * How the state of a link is found out. XML: bond/miimon/@carrier. As the text that the document has, known or not.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_bond_get_miimon_carrier_text(VirdConfigInterfaceBond *bond);

/**
 * Sets miimon_carrier. How the state of a link is found out.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: a VirdConfigInterfaceBondCarrier
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_miimon_carrier(VirdConfigInterfaceBond *bond,
                                                   VirdConfigInterfaceBondCarrier value,
                                                   VirdError **error);

/**
 * Sets miimon_carrier to any text, also one that this version does not know. How the state of a link is found out.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_miimon_carrier_text(VirdConfigInterfaceBond *bond,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether miimon_carrier is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_miimon_carrier(VirdConfigInterfaceBond *bond);

/**
 * Removes miimon_carrier.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_miimon_carrier(VirdConfigInterfaceBond *bond,
                                                     VirdError **error);

/**
 * How often ARP requests are sent, in milliseconds. XML: bond/arpmon/@interval.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_interface_bond_get_arpmon_interval(VirdConfigInterfaceBond *bond);

/**
 * Sets arpmon_interval. How often ARP requests are sent, in milliseconds.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_arpmon_interval(VirdConfigInterfaceBond *bond,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether arpmon_interval is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_arpmon_interval(VirdConfigInterfaceBond *bond);

/**
 * Removes arpmon_interval.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_arpmon_interval(VirdConfigInterfaceBond *bond,
                                                      VirdError **error);

/**
 * IPv4 address that is asked for. XML: bond/arpmon/@target.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_bond_get_arpmon_target(VirdConfigInterfaceBond *bond);

/**
 * Sets arpmon_target. IPv4 address that is asked for.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_arpmon_target(VirdConfigInterfaceBond *bond,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whose answers are checked. XML: bond/arpmon/@validate.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_BOND_VALIDATE_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_BOND_VALIDATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceBondValidate vird_config_interface_bond_get_arpmon_validate(VirdConfigInterfaceBond *bond);

/**
 * Whose answers are checked. XML: bond/arpmon/@validate. As the text that the document has, known or not.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_bond_get_arpmon_validate_text(VirdConfigInterfaceBond *bond);

/**
 * Sets arpmon_validate. Whose answers are checked.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: a VirdConfigInterfaceBondValidate
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_arpmon_validate(VirdConfigInterfaceBond *bond,
                                                    VirdConfigInterfaceBondValidate value,
                                                    VirdError **error);

/**
 * Sets arpmon_validate to any text, also one that this version does not know. Whose answers are checked.
 *
 * @bond: a VirdConfigInterfaceBond
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_set_arpmon_validate_text(VirdConfigInterfaceBond *bond,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether arpmon_validate is there.
 *
 * @bond: a VirdConfigInterfaceBond
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_bond_has_arpmon_validate(VirdConfigInterfaceBond *bond);

/**
 * Removes arpmon_validate.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_unset_arpmon_validate(VirdConfigInterfaceBond *bond,
                                                      VirdError **error);

/**
 * The interfaces it is made of. XML: bond/interface.
 *
 * @bond: a VirdConfigInterfaceBond
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigInterfaceEthernet): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigInterfaceEthernet **vird_config_interface_bond_get_interfaces(VirdConfigInterfaceBond *bond,
                                                                        size_t *length);

/**
 * Moves an object in as one of interfaces, at its canonical place. The interfaces it is made of.
 *
 * @bond: a VirdConfigInterfaceBond
 * @item: a VirdConfigInterfaceEthernet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_interface_bond_add_interface(VirdConfigInterfaceBond *bond,
                                              VirdConfigInterfaceEthernet *item,
                                              VirdError **error);

/**
 * Removes one of interfaces. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @bond: a VirdConfigInterfaceBond
 * @item: a VirdConfigInterfaceEthernet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_remove_interface(VirdConfigInterfaceBond *bond,
                                                 VirdConfigInterfaceEthernet *item,
                                                 VirdError **error);

/**
 * Replaces all of interfaces. The interfaces it is made of.
 *
 * @bond: a VirdConfigInterfaceBond
 * @items: (nullable) (array length=length) (element-type VirdConfigInterfaceEthernet): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_interface_bond_set_interfaces(VirdConfigInterfaceBond *bond,
                                               VirdConfigInterfaceEthernet *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of interfaces.
 *
 * @bond: a VirdConfigInterfaceBond
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_bond_clear_interfaces(VirdConfigInterfaceBond *bond, VirdError **error);

/**
 * The type id of VirdConfigInterfaceProtocol.
 *
 * Returns: VIRD_TYPE_CONFIG_INTERFACE_PROTOCOL
 * Since: 0.1
 */
VirdType vird_config_interface_protocol_get_type(void);

/**
 * Takes another reference.
 *
 * @protocol: (nullable): a VirdConfigInterfaceProtocol
 *
 * Returns: (transfer full) (nullable): @protocol itself; NULL if it is no VirdConfigInterfaceProtocol
 * Since: 0.1
 */
VirdConfigInterfaceProtocol *vird_config_interface_protocol_ref(VirdConfigInterfaceProtocol *protocol);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @protocol: (nullable): a VirdConfigInterfaceProtocol, or NULL
 *
 * Since: 0.1
 */
void vird_config_interface_protocol_unref(VirdConfigInterfaceProtocol *protocol);

/**
 * Makes a new VirdConfigInterfaceProtocol in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigInterfaceProtocol *vird_config_interface_protocol_new(void);

/**
 * Reads a VirdConfigInterfaceProtocol from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigInterfaceProtocol *vird_config_interface_protocol_new_from_xml(const char *xml,
                                                                         VirdError **error);

/**
 * Version of the internet protocol. XML: @family.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_IP_FAMILY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_IP_FAMILY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainIpFamily vird_config_interface_protocol_get_family(VirdConfigInterfaceProtocol *protocol);

/**
 * Version of the internet protocol. XML: @family. As the text that the document has, known or not.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_protocol_get_family_text(VirdConfigInterfaceProtocol *protocol);

/**
 * Sets family. Version of the internet protocol.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @value: a VirdConfigDomainIpFamily
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_set_family(VirdConfigInterfaceProtocol *protocol,
                                               VirdConfigDomainIpFamily value,
                                               VirdError **error);

/**
 * Sets family to any text, also one that this version does not know. Version of the internet protocol.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_set_family_text(VirdConfigInterfaceProtocol *protocol,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether family is there.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_protocol_has_family(VirdConfigInterfaceProtocol *protocol);

/**
 * Removes family.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_unset_family(VirdConfigInterfaceProtocol *protocol,
                                                 VirdError **error);

/**
 * True if IPv6 addresses are made from what routers announce. XML: autoconf.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_interface_protocol_get_autoconf(VirdConfigInterfaceProtocol *protocol);

/**
 * Sets autoconf. True if IPv6 addresses are made from what routers announce.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_set_autoconf(VirdConfigInterfaceProtocol *protocol,
                                                 bool value,
                                                 VirdError **error);

/**
 * True if the address comes from a DHCP server. XML: dhcp.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_interface_protocol_get_dhcp(VirdConfigInterfaceProtocol *protocol);

/**
 * Sets dhcp. True if the address comes from a DHCP server.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_set_dhcp(VirdConfigInterfaceProtocol *protocol,
                                             bool value,
                                             VirdError **error);

/**
 * Whether name servers are taken from the DHCP server, too. XML: dhcp/@peerdns.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_interface_protocol_get_dhcp_peerdns(VirdConfigInterfaceProtocol *protocol);

/**
 * Sets dhcp_peerdns. Whether name servers are taken from the DHCP server, too.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_set_dhcp_peerdns(VirdConfigInterfaceProtocol *protocol,
                                                     bool value,
                                                     VirdError **error);

/**
 * Whether dhcp_peerdns is there.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_interface_protocol_has_dhcp_peerdns(VirdConfigInterfaceProtocol *protocol);

/**
 * Removes dhcp_peerdns.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_unset_dhcp_peerdns(VirdConfigInterfaceProtocol *protocol,
                                                       VirdError **error);

/**
 * Fixed addresses. XML: ip.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceIp): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceIp **vird_config_interface_protocol_get_ips(VirdConfigInterfaceProtocol *protocol,
                                                                     size_t *length);

/**
 * Moves an object in as one of ips, at its canonical place. Fixed addresses.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @item: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_interface_protocol_add_ip(VirdConfigInterfaceProtocol *protocol,
                                           VirdConfigDomainInterfaceIp *item,
                                           VirdError **error);

/**
 * Removes one of ips. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @item: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_remove_ip(VirdConfigInterfaceProtocol *protocol,
                                              VirdConfigDomainInterfaceIp *item,
                                              VirdError **error);

/**
 * Replaces all of ips. Fixed addresses.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceIp): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_interface_protocol_set_ips(VirdConfigInterfaceProtocol *protocol,
                                            VirdConfigDomainInterfaceIp *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of ips.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_clear_ips(VirdConfigInterfaceProtocol *protocol,
                                              VirdError **error);

/**
 * Address of the default gateway. XML: route/@gateway.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_interface_protocol_get_gateway(VirdConfigInterfaceProtocol *protocol);

/**
 * Sets gateway. Address of the default gateway.
 *
 * @protocol: a VirdConfigInterfaceProtocol
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_interface_protocol_set_gateway(VirdConfigInterfaceProtocol *protocol,
                                                const char *value,
                                                VirdError **error);

#define VIRD_TYPE_CONFIG_INTERFACE (vird_config_interface_get_type ())
#define VIRD_CONFIG_INTERFACE(object) ((VirdConfigInterface *) vird_object_cast ((object), VIRD_TYPE_CONFIG_INTERFACE))
#define VIRD_IS_CONFIG_INTERFACE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_INTERFACE))
#define VIRD_TYPE_CONFIG_INTERFACE_ETHERNET (vird_config_interface_ethernet_get_type ())
#define VIRD_CONFIG_INTERFACE_ETHERNET(object) ((VirdConfigInterfaceEthernet *) vird_object_cast ((object), VIRD_TYPE_CONFIG_INTERFACE_ETHERNET))
#define VIRD_IS_CONFIG_INTERFACE_ETHERNET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_INTERFACE_ETHERNET))
#define VIRD_TYPE_CONFIG_INTERFACE_VLAN (vird_config_interface_vlan_get_type ())
#define VIRD_CONFIG_INTERFACE_VLAN(object) ((VirdConfigInterfaceVlan *) vird_object_cast ((object), VIRD_TYPE_CONFIG_INTERFACE_VLAN))
#define VIRD_IS_CONFIG_INTERFACE_VLAN(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_INTERFACE_VLAN))
#define VIRD_TYPE_CONFIG_INTERFACE_BRIDGE (vird_config_interface_bridge_get_type ())
#define VIRD_CONFIG_INTERFACE_BRIDGE(object) ((VirdConfigInterfaceBridge *) vird_object_cast ((object), VIRD_TYPE_CONFIG_INTERFACE_BRIDGE))
#define VIRD_IS_CONFIG_INTERFACE_BRIDGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_INTERFACE_BRIDGE))
#define VIRD_TYPE_CONFIG_INTERFACE_BOND (vird_config_interface_bond_get_type ())
#define VIRD_CONFIG_INTERFACE_BOND(object) ((VirdConfigInterfaceBond *) vird_object_cast ((object), VIRD_TYPE_CONFIG_INTERFACE_BOND))
#define VIRD_IS_CONFIG_INTERFACE_BOND(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_INTERFACE_BOND))
#define VIRD_TYPE_CONFIG_INTERFACE_PROTOCOL (vird_config_interface_protocol_get_type ())
#define VIRD_CONFIG_INTERFACE_PROTOCOL(object) ((VirdConfigInterfaceProtocol *) vird_object_cast ((object), VIRD_TYPE_CONFIG_INTERFACE_PROTOCOL))
#define VIRD_IS_CONFIG_INTERFACE_PROTOCOL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_INTERFACE_PROTOCOL))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_INTERFACE_H */
