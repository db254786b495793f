/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Network interfaces of a guest.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_NET_H
#define VIRTDESIGNER_CONFIG_DOMAIN_NET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainInterface.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE
 * Since: 0.1
 */
VirdType vird_config_domain_interface_get_type(void);

/**
 * Takes another reference.
 *
 * @object: (nullable): a VirdConfigDomainInterface
 *
 * Returns: (transfer full) (nullable): @object itself; NULL if it is no VirdConfigDomainInterface
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_config_domain_interface_ref(VirdConfigDomainInterface *object);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @object: (nullable): a VirdConfigDomainInterface, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_unref(VirdConfigDomainInterface *object);

/**
 * Reads a VirdConfigDomainInterface from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_config_domain_interface_new_from_xml(const char *xml,
                                                                     VirdError **error);

/**
 * Whether the host follows the guest's changes of address and filters. XML: @trustGuestRxFilters.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_get_trust_guest_rx_filters(VirdConfigDomainInterface *object);

/**
 * Sets trust_guest_rx_filters. Whether the host follows the guest's changes of address and filters.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_trust_guest_rx_filters(VirdConfigDomainInterface *object,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether trust_guest_rx_filters is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_trust_guest_rx_filters(VirdConfigDomainInterface *object);

/**
 * Removes trust_guest_rx_filters.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_trust_guest_rx_filters(VirdConfigDomainInterface *object,
                                                               VirdError **error);

/**
 * MAC address, as aa:bb:cc:dd:ee:ff; made up by libvirt if absent. XML: mac/@address.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_mac(VirdConfigDomainInterface *object);

/**
 * Sets mac. MAC address, as aa:bb:cc:dd:ee:ff; made up by libvirt if absent.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_mac(VirdConfigDomainInterface *object,
                                          const char *value,
                                          VirdError **error);

/**
 * Whose choice the MAC address was. XML: mac/@type.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceMacType vird_config_domain_interface_get_mac_type(VirdConfigDomainInterface *object);

/**
 * Whose choice the MAC address was. XML: mac/@type. As the text that the document has, known or not.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_mac_type_text(VirdConfigDomainInterface *object);

/**
 * Sets mac_type. Whose choice the MAC address was.
 *
 * @object: a VirdConfigDomainInterface
 * @value: a VirdConfigDomainInterfaceMacType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_mac_type(VirdConfigDomainInterface *object,
                                               VirdConfigDomainInterfaceMacType value,
                                               VirdError **error);

/**
 * Sets mac_type to any text, also one that this version does not know. Whose choice the MAC address was.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_mac_type_text(VirdConfigDomainInterface *object,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether mac_type is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_mac_type(VirdConfigDomainInterface *object);

/**
 * Removes mac_type.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_mac_type(VirdConfigDomainInterface *object,
                                                 VirdError **error);

/**
 * Whether the MAC address is checked against the range of the hypervisor's vendor. XML: mac/@check.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_get_mac_check(VirdConfigDomainInterface *object);

/**
 * Sets mac_check. Whether the MAC address is checked against the range of the hypervisor's vendor.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_mac_check(VirdConfigDomainInterface *object,
                                                bool value,
                                                VirdError **error);

/**
 * Whether mac_check is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_mac_check(VirdConfigDomainInterface *object);

/**
 * Removes mac_check.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_mac_check(VirdConfigDomainInterface *object,
                                                  VirdError **error);

/**
 * MAC address the running guest uses now, if it changed it. XML: mac/@currentAddress.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_mac_current(VirdConfigDomainInterface *object);

/**
 * Sets mac_current. MAC address the running guest uses now, if it changed it.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_mac_current(VirdConfigDomainInterface *object,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether frames of several VLANs pass. XML: vlan/@trunk.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_get_vlan_trunk(VirdConfigDomainInterface *object);

/**
 * Sets vlan_trunk. Whether frames of several VLANs pass.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_vlan_trunk(VirdConfigDomainInterface *object,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether vlan_trunk is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_vlan_trunk(VirdConfigDomainInterface *object);

/**
 * Removes vlan_trunk.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_vlan_trunk(VirdConfigDomainInterface *object,
                                                   VirdError **error);

/**
 * VLANs the interface belongs to. XML: vlan/tag.
 *
 * @object: a VirdConfigDomainInterface
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceVlanTag): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceVlanTag **vird_config_domain_interface_get_vlan_tags(VirdConfigDomainInterface *object,
                                                                              size_t *length);

/**
 * Moves an object in as one of vlan_tags, at its canonical place. VLANs the interface belongs to.
 *
 * @object: a VirdConfigDomainInterface
 * @item: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_add_vlan_tag(VirdConfigDomainInterface *object,
                                               VirdConfigDomainInterfaceVlanTag *item,
                                               VirdError **error);

/**
 * Removes one of vlan_tags. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @object: a VirdConfigDomainInterface
 * @item: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_remove_vlan_tag(VirdConfigDomainInterface *object,
                                                  VirdConfigDomainInterfaceVlanTag *item,
                                                  VirdError **error);

/**
 * Replaces all of vlan_tags. VLANs the interface belongs to.
 *
 * @object: a VirdConfigDomainInterface
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceVlanTag): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_set_vlan_tags(VirdConfigDomainInterface *object,
                                                VirdConfigDomainInterfaceVlanTag *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of vlan_tags.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_clear_vlan_tags(VirdConfigDomainInterface *object,
                                                  VirdError **error);

/**
 * Limits of the traffic. XML: bandwidth.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_domain_interface_get_bandwidth(VirdConfigDomainInterface *object);

/**
 * Gives bandwidth, made at its place if it is not there. Limits of the traffic.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_domain_interface_ensure_bandwidth(VirdConfigDomainInterface *object,
                                                                                  VirdError **error);

/**
 * Moves an object in as bandwidth, in place of the one that is there. Limits of the traffic.
 *
 * @object: a VirdConfigDomainInterface
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_set_bandwidth(VirdConfigDomainInterface *object,
                                                VirdConfigDomainInterfaceBandwidth *child,
                                                VirdError **error);

/**
 * Whether the guest is kept from talking to other isolated guests of the bridge. XML: port/@isolated.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_get_port_isolated(VirdConfigDomainInterface *object);

/**
 * Sets port_isolated. Whether the guest is kept from talking to other isolated guests of the bridge.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_port_isolated(VirdConfigDomainInterface *object,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether port_isolated is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_port_isolated(VirdConfigDomainInterface *object);

/**
 * Removes port_isolated.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_port_isolated(VirdConfigDomainInterface *object,
                                                      VirdError **error);

/**
 * Addresses of the guest. XML: ip.
 *
 * @object: a VirdConfigDomainInterface
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceIp): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceIp **vird_config_domain_interface_get_ips(VirdConfigDomainInterface *object,
                                                                   size_t *length);

/**
 * Moves an object in as one of ips, at its canonical place. Addresses of the guest.
 *
 * @object: a VirdConfigDomainInterface
 * @item: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_add_ip(VirdConfigDomainInterface *object,
                                         VirdConfigDomainInterfaceIp *item,
                                         VirdError **error);

/**
 * Removes one of ips. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @object: a VirdConfigDomainInterface
 * @item: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_remove_ip(VirdConfigDomainInterface *object,
                                            VirdConfigDomainInterfaceIp *item,
                                            VirdError **error);

/**
 * Replaces all of ips. Addresses of the guest.
 *
 * @object: a VirdConfigDomainInterface
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceIp): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_set_ips(VirdConfigDomainInterface *object,
                                          VirdConfigDomainInterfaceIp *const *items,
                                          size_t length,
                                          VirdError **error);

/**
 * Removes all of ips.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_clear_ips(VirdConfigDomainInterface *object, VirdError **error);

/**
 * Routes of the guest. XML: route.
 *
 * @object: a VirdConfigDomainInterface
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceRoute): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceRoute **vird_config_domain_interface_get_routes(VirdConfigDomainInterface *object,
                                                                         size_t *length);

/**
 * Moves an object in as one of routes, at its canonical place. Routes of the guest.
 *
 * @object: a VirdConfigDomainInterface
 * @item: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_add_route(VirdConfigDomainInterface *object,
                                            VirdConfigDomainInterfaceRoute *item,
                                            VirdError **error);

/**
 * Removes one of routes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @object: a VirdConfigDomainInterface
 * @item: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_remove_route(VirdConfigDomainInterface *object,
                                               VirdConfigDomainInterfaceRoute *item,
                                               VirdError **error);

/**
 * Replaces all of routes. Routes of the guest.
 *
 * @object: a VirdConfigDomainInterface
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceRoute): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_set_routes(VirdConfigDomainInterface *object,
                                             VirdConfigDomainInterfaceRoute *const *items,
                                             size_t length,
                                             VirdError **error);

/**
 * Removes all of routes.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_clear_routes(VirdConfigDomainInterface *object,
                                               VirdError **error);

/**
 * Ports of the host that are passed on to the guest. XML: portForward.
 *
 * @object: a VirdConfigDomainInterface
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfacePortForward): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfacePortForward **vird_config_domain_interface_get_port_forwards(VirdConfigDomainInterface *object,
                                                                                      size_t *length);

/**
 * Moves an object in as one of port_forwards, at its canonical place. Ports of the host that are passed on to the guest.
 *
 * @object: a VirdConfigDomainInterface
 * @item: a VirdConfigDomainInterfacePortForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_add_port_forward(VirdConfigDomainInterface *object,
                                                   VirdConfigDomainInterfacePortForward *item,
                                                   VirdError **error);

/**
 * Removes one of port_forwards. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @object: a VirdConfigDomainInterface
 * @item: a VirdConfigDomainInterfacePortForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_remove_port_forward(VirdConfigDomainInterface *object,
                                                      VirdConfigDomainInterfacePortForward *item,
                                                      VirdError **error);

/**
 * Replaces all of port_forwards. Ports of the host that are passed on to the guest.
 *
 * @object: a VirdConfigDomainInterface
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfacePortForward): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_set_port_forwards(VirdConfigDomainInterface *object,
                                                    VirdConfigDomainInterfacePortForward *const *items,
                                                    size_t length,
                                                    VirdError **error);

/**
 * Removes all of port_forwards.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_clear_port_forwards(VirdConfigDomainInterface *object,
                                                      VirdError **error);

/**
 * Program that connects the interface on the host. XML: script/@path.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_script(VirdConfigDomainInterface *object);

/**
 * Sets script. Program that connects the interface on the host.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_script(VirdConfigDomainInterface *object,
                                             const char *value,
                                             VirdError **error);

/**
 * Program that disconnects the interface on the host. XML: downscript/@path.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_downscript(VirdConfigDomainInterface *object);

/**
 * Sets downscript. Program that disconnects the interface on the host.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_downscript(VirdConfigDomainInterface *object,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Xen: name of the domain that serves the interface. XML: backenddomain/@name.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_backend_domain(VirdConfigDomainInterface *object);

/**
 * Sets backend_domain. Xen: name of the domain that serves the interface.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_backend_domain(VirdConfigDomainInterface *object,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Name of the interface's end on the host, such as `vnet0`. XML: target/@dev.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_ifname(VirdConfigDomainInterface *object);

/**
 * Sets ifname. Name of the interface's end on the host, such as `vnet0`.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_ifname(VirdConfigDomainInterface *object,
                                             const char *value,
                                             VirdError **error);

/**
 * Whether libvirt makes the host's end. XML: target/@managed.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_get_ifname_managed(VirdConfigDomainInterface *object);

/**
 * Sets ifname_managed. Whether libvirt makes the host's end.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_ifname_managed(VirdConfigDomainInterface *object,
                                                     bool value,
                                                     VirdError **error);

/**
 * Whether ifname_managed is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_ifname_managed(VirdConfigDomainInterface *object);

/**
 * Removes ifname_managed.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_ifname_managed(VirdConfigDomainInterface *object,
                                                       VirdError **error);

/**
 * Name of the interface in a container. XML: guest/@dev.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_guest_ifname(VirdConfigDomainInterface *object);

/**
 * Sets guest_ifname. Name of the interface in a container.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_guest_ifname(VirdConfigDomainInterface *object,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Name the interface has in a running container. XML: guest/@actual.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_guest_ifname_actual(VirdConfigDomainInterface *object);

/**
 * Sets guest_ifname_actual. Name the interface has in a running container.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_guest_ifname_actual(VirdConfigDomainInterface *object,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Network card the guest sees. XML: model/@type.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_model(VirdConfigDomainInterface *object);

/**
 * Sets model. Network card the guest sees.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_model(VirdConfigDomainInterface *object,
                                            const char *value,
                                            VirdError **error);

/**
 * How the hypervisor serves the interface. XML: driver.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceDriver *vird_config_domain_interface_get_driver(VirdConfigDomainInterface *object);

/**
 * Gives driver, made at its place if it is not there. How the hypervisor serves the interface.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceDriver *vird_config_domain_interface_ensure_driver(VirdConfigDomainInterface *object,
                                                                            VirdError **error);

/**
 * Moves an object in as driver, in place of the one that is there. How the hypervisor serves the interface.
 *
 * @object: a VirdConfigDomainInterface
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_set_driver(VirdConfigDomainInterface *object,
                                             VirdConfigDomainInterfaceDriver *child,
                                             VirdError **error);

/**
 * What serves the interface. XML: driver/@name.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceDriverName vird_config_domain_interface_get_driver_name(VirdConfigDomainInterface *object);

/**
 * What serves the interface. XML: driver/@name. As the text that the document has, known or not.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_driver_name_text(VirdConfigDomainInterface *object);

/**
 * Sets driver_name. What serves the interface.
 *
 * @object: a VirdConfigDomainInterface
 * @value: a VirdConfigDomainInterfaceDriverName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_driver_name(VirdConfigDomainInterface *object,
                                                  VirdConfigDomainInterfaceDriverName value,
                                                  VirdError **error);

/**
 * Sets driver_name to any text, also one that this version does not know. What serves the interface.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_driver_name_text(VirdConfigDomainInterface *object,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether driver_name is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_driver_name(VirdConfigDomainInterface *object);

/**
 * Removes driver_name.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_driver_name(VirdConfigDomainInterface *object,
                                                    VirdError **error);

/**
 * What connects an interface of type `user`. XML: backend/@type.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_BACKEND_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_BACKEND_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceBackendType vird_config_domain_interface_get_backend_type(VirdConfigDomainInterface *object);

/**
 * What connects an interface of type `user`. XML: backend/@type. As the text that the document has, known or not.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_backend_type_text(VirdConfigDomainInterface *object);

/**
 * Sets backend_type. What connects an interface of type `user`.
 *
 * @object: a VirdConfigDomainInterface
 * @value: a VirdConfigDomainInterfaceBackendType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_backend_type(VirdConfigDomainInterface *object,
                                                   VirdConfigDomainInterfaceBackendType value,
                                                   VirdError **error);

/**
 * Sets backend_type to any text, also one that this version does not know. What connects an interface of type `user`.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_backend_type_text(VirdConfigDomainInterface *object,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether backend_type is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_backend_type(VirdConfigDomainInterface *object);

/**
 * Removes backend_type.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_backend_type(VirdConfigDomainInterface *object,
                                                     VirdError **error);

/**
 * Path of the TAP device to open. XML: backend/@tap.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_backend_tap(VirdConfigDomainInterface *object);

/**
 * Sets backend_tap. Path of the TAP device to open.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_backend_tap(VirdConfigDomainInterface *object,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Path of the vhost device to open. XML: backend/@vhost.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_backend_vhost(VirdConfigDomainInterface *object);

/**
 * Sets backend_vhost. Path of the vhost device to open.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_backend_vhost(VirdConfigDomainInterface *object,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Path of the log of passt. XML: backend/@logFile.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_backend_log_file(VirdConfigDomainInterface *object);

/**
 * Sets backend_log_file. Path of the log of passt.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_backend_log_file(VirdConfigDomainInterface *object,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Host name that passt gives the guest. XML: backend/@hostname.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_backend_hostname(VirdConfigDomainInterface *object);

/**
 * Sets backend_hostname. Host name that passt gives the guest.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_backend_hostname(VirdConfigDomainInterface *object,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Fully qualified domain name that passt gives the guest. XML: backend/@fqdn.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_backend_fqdn(VirdConfigDomainInterface *object);

/**
 * Sets backend_fqdn. Fully qualified domain name that passt gives the guest.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_backend_fqdn(VirdConfigDomainInterface *object,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Network filter that applies to the interface. XML: filterref.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterref *vird_config_domain_interface_get_filterref(VirdConfigDomainInterface *object);

/**
 * Gives filterref, made at its place if it is not there. Network filter that applies to the interface.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterref *vird_config_domain_interface_ensure_filterref(VirdConfigDomainInterface *object,
                                                                                  VirdError **error);

/**
 * Moves an object in as filterref, in place of the one that is there. Network filter that applies to the interface.
 *
 * @object: a VirdConfigDomainInterface
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_set_filterref(VirdConfigDomainInterface *object,
                                                VirdConfigDomainInterfaceFilterref *child,
                                                VirdError **error);

/**
 * Whether the cable is plugged in. XML: link/@state.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_LINK_STATE_DEFAULT if absent; VIRD_CONFIG_DOMAIN_INTERFACE_LINK_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceLinkState vird_config_domain_interface_get_link_state(VirdConfigDomainInterface *object);

/**
 * Whether the cable is plugged in. XML: link/@state. As the text that the document has, known or not.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_link_state_text(VirdConfigDomainInterface *object);

/**
 * Sets link_state. Whether the cable is plugged in.
 *
 * @object: a VirdConfigDomainInterface
 * @value: a VirdConfigDomainInterfaceLinkState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_link_state(VirdConfigDomainInterface *object,
                                                 VirdConfigDomainInterfaceLinkState value,
                                                 VirdError **error);

/**
 * Sets link_state to any text, also one that this version does not know. Whether the cable is plugged in.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_link_state_text(VirdConfigDomainInterface *object,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether link_state is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_link_state(VirdConfigDomainInterface *object);

/**
 * Removes link_state.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_link_state(VirdConfigDomainInterface *object,
                                                   VirdError **error);

/**
 * Size of the host's send buffer, in bytes; 0 is unlimited. XML: tune/sndbuf.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_get_sndbuf(VirdConfigDomainInterface *object);

/**
 * Sets sndbuf. Size of the host's send buffer, in bytes; 0 is unlimited.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_sndbuf(VirdConfigDomainInterface *object,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether sndbuf is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_sndbuf(VirdConfigDomainInterface *object);

/**
 * Removes sndbuf.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_sndbuf(VirdConfigDomainInterface *object,
                                               VirdError **error);

/**
 * Largest packet, in bytes. XML: mtu/@size.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_get_mtu(VirdConfigDomainInterface *object);

/**
 * Sets mtu. Largest packet, in bytes.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_mtu(VirdConfigDomainInterface *object,
                                          uint32_t value,
                                          VirdError **error);

/**
 * Whether mtu is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_mtu(VirdConfigDomainInterface *object);

/**
 * Removes mtu.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_mtu(VirdConfigDomainInterface *object, VirdError **error);

/**
 * Most received frames that are announced at once. XML: coalesce/rx/frames/@max.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_get_coalesce_rx_frames_max(VirdConfigDomainInterface *object);

/**
 * Sets coalesce_rx_frames_max. Most received frames that are announced at once.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_coalesce_rx_frames_max(VirdConfigDomainInterface *object,
                                                             uint32_t value,
                                                             VirdError **error);

/**
 * Whether coalesce_rx_frames_max is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_coalesce_rx_frames_max(VirdConfigDomainInterface *object);

/**
 * Removes coalesce_rx_frames_max.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_coalesce_rx_frames_max(VirdConfigDomainInterface *object,
                                                               VirdError **error);

/**
 * Which part of a team the interface plays. XML: teaming/@type.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_TEAMING_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_TEAMING_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceTeamingType vird_config_domain_interface_get_teaming_type(VirdConfigDomainInterface *object);

/**
 * Which part of a team the interface plays. XML: teaming/@type. As the text that the document has, known or not.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_teaming_type_text(VirdConfigDomainInterface *object);

/**
 * Sets teaming_type. Which part of a team the interface plays.
 *
 * @object: a VirdConfigDomainInterface
 * @value: a VirdConfigDomainInterfaceTeamingType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_teaming_type(VirdConfigDomainInterface *object,
                                                   VirdConfigDomainInterfaceTeamingType value,
                                                   VirdError **error);

/**
 * Sets teaming_type to any text, also one that this version does not know. Which part of a team the interface plays.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_teaming_type_text(VirdConfigDomainInterface *object,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether teaming_type is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_teaming_type(VirdConfigDomainInterface *object);

/**
 * Removes teaming_type.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_teaming_type(VirdConfigDomainInterface *object,
                                                     VirdError **error);

/**
 * Alias of the team's persistent interface. XML: teaming/@persistent.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_teaming_persistent(VirdConfigDomainInterface *object);

/**
 * Sets teaming_persistent. Alias of the team's persistent interface.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_teaming_persistent(VirdConfigDomainInterface *object,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Place in the order of boot devices, from 1. XML: boot/@order.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_get_boot_order(VirdConfigDomainInterface *object);

/**
 * Sets boot_order. Place in the order of boot devices, from 1.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_boot_order(VirdConfigDomainInterface *object,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether boot_order is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_boot_order(VirdConfigDomainInterface *object);

/**
 * Removes boot_order.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_boot_order(VirdConfigDomainInterface *object,
                                                   VirdError **error);

/**
 * s390x: up to 8 characters that choose a boot entry. XML: boot/@loadparm.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_boot_loadparm(VirdConfigDomainInterface *object);

/**
 * Sets boot_loadparm. s390x: up to 8 characters that choose a boot entry.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_boot_loadparm(VirdConfigDomainInterface *object,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Whether the guest sees an option ROM. XML: rom/@enabled.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_get_rom_enabled(VirdConfigDomainInterface *object);

/**
 * Sets rom_enabled. Whether the guest sees an option ROM.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_rom_enabled(VirdConfigDomainInterface *object,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether rom_enabled is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_rom_enabled(VirdConfigDomainInterface *object);

/**
 * Removes rom_enabled.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_rom_enabled(VirdConfigDomainInterface *object,
                                                    VirdError **error);

/**
 * Whether the option ROM is mapped into the guest's memory. XML: rom/@bar.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_get_rom_bar(VirdConfigDomainInterface *object);

/**
 * Sets rom_bar. Whether the option ROM is mapped into the guest's memory.
 *
 * @object: a VirdConfigDomainInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_rom_bar(VirdConfigDomainInterface *object,
                                              bool value,
                                              VirdError **error);

/**
 * Whether rom_bar is there.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_has_rom_bar(VirdConfigDomainInterface *object);

/**
 * Removes rom_bar.
 *
 * @object: a VirdConfigDomainInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_unset_rom_bar(VirdConfigDomainInterface *object,
                                                VirdError **error);

/**
 * Path of the option ROM's content. XML: rom/@file.
 *
 * @object: a VirdConfigDomainInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_get_rom_file(VirdConfigDomainInterface *object);

/**
 * Sets rom_file. Path of the option ROM's content.
 *
 * @object: a VirdConfigDomainInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_set_rom_file(VirdConfigDomainInterface *object,
                                               const char *value,
                                               VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceNetwork.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_NETWORK
 * Since: 0.1
 */
VirdType vird_config_domain_interface_network_get_type(void);

/**
 * Takes another reference.
 *
 * @network: (nullable): a VirdConfigDomainInterfaceNetwork
 *
 * Returns: (transfer full) (nullable): @network itself; NULL if it is no VirdConfigDomainInterfaceNetwork
 * Since: 0.1
 */
VirdConfigDomainInterfaceNetwork *vird_config_domain_interface_network_ref(VirdConfigDomainInterfaceNetwork *network);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @network: (nullable): a VirdConfigDomainInterfaceNetwork, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_network_unref(VirdConfigDomainInterfaceNetwork *network);

/**
 * Makes a new VirdConfigDomainInterfaceNetwork in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceNetwork *vird_config_domain_interface_network_new(void);

/**
 * Reads a VirdConfigDomainInterfaceNetwork from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceNetwork *vird_config_domain_interface_network_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Name of the network. XML: source/@network.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_network_get_source(VirdConfigDomainInterfaceNetwork *network);

/**
 * Sets source. Name of the network.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_network_set_source(VirdConfigDomainInterfaceNetwork *network,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Name of a group of settings that the network has. XML: source/@portgroup.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_network_get_portgroup(VirdConfigDomainInterfaceNetwork *network);

/**
 * Sets portgroup. Name of a group of settings that the network has.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_network_set_portgroup(VirdConfigDomainInterfaceNetwork *network,
                                                        const char *value,
                                                        VirdError **error);

/**
 * UUID of the network's port, given by libvirt. XML: source/@portid.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_network_get_portid(VirdConfigDomainInterfaceNetwork *network);

/**
 * Sets portid. UUID of the network's port, given by libvirt.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_network_set_portid(VirdConfigDomainInterfaceNetwork *network,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Bridge of the network that a running guest is plugged into; reported by libvirt. XML: source/@bridge.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_network_get_source_bridge(VirdConfigDomainInterfaceNetwork *network);

/**
 * Sets source_bridge. Bridge of the network that a running guest is plugged into; reported by libvirt.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_network_set_source_bridge(VirdConfigDomainInterfaceNetwork *network,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Who keeps that bridge's table of addresses; reported by libvirt. XML: source/@macTableManager.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceMacTableManager vird_config_domain_interface_network_get_mac_table_manager(VirdConfigDomainInterfaceNetwork *network);

/**
 * Who keeps that bridge's table of addresses; reported by libvirt. XML: source/@macTableManager. As the text that the document has, known or not.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_network_get_mac_table_manager_text(VirdConfigDomainInterfaceNetwork *network);

/**
 * Sets mac_table_manager. Who keeps that bridge's table of addresses; reported by libvirt.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @value: a VirdConfigDomainInterfaceMacTableManager
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_network_set_mac_table_manager(VirdConfigDomainInterfaceNetwork *network,
                                                                VirdConfigDomainInterfaceMacTableManager value,
                                                                VirdError **error);

/**
 * Sets mac_table_manager to any text, also one that this version does not know. Who keeps that bridge's table of addresses; reported by libvirt.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_network_set_mac_table_manager_text(VirdConfigDomainInterfaceNetwork *network,
                                                                     const char *value,
                                                                     VirdError **error);

/**
 * Whether mac_table_manager is there.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_network_has_mac_table_manager(VirdConfigDomainInterfaceNetwork *network);

/**
 * Removes mac_table_manager.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_network_unset_mac_table_manager(VirdConfigDomainInterfaceNetwork *network,
                                                                  VirdError **error);

/**
 * Settings for the switch. XML: virtualport.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_network_get_virtualport(VirdConfigDomainInterfaceNetwork *network);

/**
 * Gives virtualport, made at its place if it is not there. Settings for the switch.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_network_ensure_virtualport(VirdConfigDomainInterfaceNetwork *network,
                                                                                              VirdError **error);

/**
 * Moves an object in as virtualport, in place of the one that is there. Settings for the switch.
 *
 * @network: a VirdConfigDomainInterfaceNetwork
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_network_set_virtualport(VirdConfigDomainInterfaceNetwork *network,
                                                          VirdConfigDomainInterfaceVirtualport *child,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceBridge.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_BRIDGE
 * Since: 0.1
 */
VirdType vird_config_domain_interface_bridge_get_type(void);

/**
 * Takes another reference.
 *
 * @bridge: (nullable): a VirdConfigDomainInterfaceBridge
 *
 * Returns: (transfer full) (nullable): @bridge itself; NULL if it is no VirdConfigDomainInterfaceBridge
 * Since: 0.1
 */
VirdConfigDomainInterfaceBridge *vird_config_domain_interface_bridge_ref(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bridge: (nullable): a VirdConfigDomainInterfaceBridge, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_bridge_unref(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Makes a new VirdConfigDomainInterfaceBridge in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceBridge *vird_config_domain_interface_bridge_new(void);

/**
 * Reads a VirdConfigDomainInterfaceBridge from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceBridge *vird_config_domain_interface_bridge_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Name of the bridge. XML: source/@bridge.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_bridge_get_source(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Sets source. Name of the bridge.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_set_source(VirdConfigDomainInterfaceBridge *bridge,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Who keeps the bridge's table of addresses. XML: source/@macTableManager.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceMacTableManager vird_config_domain_interface_bridge_get_mac_table_manager(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Who keeps the bridge's table of addresses. XML: source/@macTableManager. As the text that the document has, known or not.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_bridge_get_mac_table_manager_text(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Sets mac_table_manager. Who keeps the bridge's table of addresses.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @value: a VirdConfigDomainInterfaceMacTableManager
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_set_mac_table_manager(VirdConfigDomainInterfaceBridge *bridge,
                                                               VirdConfigDomainInterfaceMacTableManager value,
                                                               VirdError **error);

/**
 * Sets mac_table_manager to any text, also one that this version does not know. Who keeps the bridge's table of addresses.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_set_mac_table_manager_text(VirdConfigDomainInterfaceBridge *bridge,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * Whether mac_table_manager is there.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_has_mac_table_manager(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Removes mac_table_manager.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_unset_mac_table_manager(VirdConfigDomainInterfaceBridge *bridge,
                                                                 VirdError **error);

/**
 * Network that stands behind it for a running guest; reported by libvirt. XML: source/@network.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_bridge_get_source_network(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Sets source_network. Network that stands behind it for a running guest; reported by libvirt.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_set_source_network(VirdConfigDomainInterfaceBridge *bridge,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Name of a group of settings that the network has. XML: source/@portgroup.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_bridge_get_portgroup(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Sets portgroup. Name of a group of settings that the network has.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_set_portgroup(VirdConfigDomainInterfaceBridge *bridge,
                                                       const char *value,
                                                       VirdError **error);

/**
 * UUID of the network's port, given by libvirt. XML: source/@portid.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_bridge_get_portid(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Sets portid. UUID of the network's port, given by libvirt.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_set_portid(VirdConfigDomainInterfaceBridge *bridge,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Settings for the switch. XML: virtualport.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_bridge_get_virtualport(VirdConfigDomainInterfaceBridge *bridge);

/**
 * Gives virtualport, made at its place if it is not there. Settings for the switch.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_bridge_ensure_virtualport(VirdConfigDomainInterfaceBridge *bridge,
                                                                                             VirdError **error);

/**
 * Moves an object in as virtualport, in place of the one that is there. Settings for the switch.
 *
 * @bridge: a VirdConfigDomainInterfaceBridge
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_bridge_set_virtualport(VirdConfigDomainInterfaceBridge *bridge,
                                                         VirdConfigDomainInterfaceVirtualport *child,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceUser.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_USER
 * Since: 0.1
 */
VirdType vird_config_domain_interface_user_get_type(void);

/**
 * Takes another reference.
 *
 * @user: (nullable): a VirdConfigDomainInterfaceUser
 *
 * Returns: (transfer full) (nullable): @user itself; NULL if it is no VirdConfigDomainInterfaceUser
 * Since: 0.1
 */
VirdConfigDomainInterfaceUser *vird_config_domain_interface_user_ref(VirdConfigDomainInterfaceUser *user);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @user: (nullable): a VirdConfigDomainInterfaceUser, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_user_unref(VirdConfigDomainInterfaceUser *user);

/**
 * Makes a new VirdConfigDomainInterfaceUser in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceUser *vird_config_domain_interface_user_new(void);

/**
 * Reads a VirdConfigDomainInterfaceUser from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceUser *vird_config_domain_interface_user_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Host interface that passt uses. XML: source/@dev.
 *
 * @user: a VirdConfigDomainInterfaceUser
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_user_get_source_dev(VirdConfigDomainInterfaceUser *user);

/**
 * Sets source_dev. Host interface that passt uses.
 *
 * @user: a VirdConfigDomainInterfaceUser
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_user_set_source_dev(VirdConfigDomainInterfaceUser *user,
                                                      const char *value,
                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceDirect.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_DIRECT
 * Since: 0.1
 */
VirdType vird_config_domain_interface_direct_get_type(void);

/**
 * Takes another reference.
 *
 * @direct: (nullable): a VirdConfigDomainInterfaceDirect
 *
 * Returns: (transfer full) (nullable): @direct itself; NULL if it is no VirdConfigDomainInterfaceDirect
 * Since: 0.1
 */
VirdConfigDomainInterfaceDirect *vird_config_domain_interface_direct_ref(VirdConfigDomainInterfaceDirect *direct);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @direct: (nullable): a VirdConfigDomainInterfaceDirect, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_direct_unref(VirdConfigDomainInterfaceDirect *direct);

/**
 * Makes a new VirdConfigDomainInterfaceDirect in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceDirect *vird_config_domain_interface_direct_new(void);

/**
 * Reads a VirdConfigDomainInterfaceDirect from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceDirect *vird_config_domain_interface_direct_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Name of the host interface. XML: source/@dev.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_direct_get_source(VirdConfigDomainInterfaceDirect *direct);

/**
 * Sets source. Name of the host interface.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_set_source(VirdConfigDomainInterfaceDirect *direct,
                                                    const char *value,
                                                    VirdError **error);

/**
 * How the host interface is shared. XML: source/@mode.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceDirectMode vird_config_domain_interface_direct_get_mode(VirdConfigDomainInterfaceDirect *direct);

/**
 * How the host interface is shared. XML: source/@mode. As the text that the document has, known or not.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_direct_get_mode_text(VirdConfigDomainInterfaceDirect *direct);

/**
 * Sets mode. How the host interface is shared.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @value: a VirdConfigDomainInterfaceDirectMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_set_mode(VirdConfigDomainInterfaceDirect *direct,
                                                  VirdConfigDomainInterfaceDirectMode value,
                                                  VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How the host interface is shared.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_set_mode_text(VirdConfigDomainInterfaceDirect *direct,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether mode is there.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_has_mode(VirdConfigDomainInterfaceDirect *direct);

/**
 * Removes mode.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_unset_mode(VirdConfigDomainInterfaceDirect *direct,
                                                    VirdError **error);

/**
 * Network that stands behind it for a running guest; reported by libvirt. XML: source/@network.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_direct_get_source_network(VirdConfigDomainInterfaceDirect *direct);

/**
 * Sets source_network. Network that stands behind it for a running guest; reported by libvirt.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_set_source_network(VirdConfigDomainInterfaceDirect *direct,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Name of a group of settings that the network has. XML: source/@portgroup.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_direct_get_portgroup(VirdConfigDomainInterfaceDirect *direct);

/**
 * Sets portgroup. Name of a group of settings that the network has.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_set_portgroup(VirdConfigDomainInterfaceDirect *direct,
                                                       const char *value,
                                                       VirdError **error);

/**
 * UUID of the network's port, given by libvirt. XML: source/@portid.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_direct_get_portid(VirdConfigDomainInterfaceDirect *direct);

/**
 * Sets portid. UUID of the network's port, given by libvirt.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_set_portid(VirdConfigDomainInterfaceDirect *direct,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Settings for the switch. XML: virtualport.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_direct_get_virtualport(VirdConfigDomainInterfaceDirect *direct);

/**
 * Gives virtualport, made at its place if it is not there. Settings for the switch.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_direct_ensure_virtualport(VirdConfigDomainInterfaceDirect *direct,
                                                                                             VirdError **error);

/**
 * Moves an object in as virtualport, in place of the one that is there. Settings for the switch.
 *
 * @direct: a VirdConfigDomainInterfaceDirect
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_direct_set_virtualport(VirdConfigDomainInterfaceDirect *direct,
                                                         VirdConfigDomainInterfaceVirtualport *child,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceEthernet.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_ETHERNET
 * Since: 0.1
 */
VirdType vird_config_domain_interface_ethernet_get_type(void);

/**
 * Takes another reference.
 *
 * @ethernet: (nullable): a VirdConfigDomainInterfaceEthernet
 *
 * Returns: (transfer full) (nullable): @ethernet itself; NULL if it is no VirdConfigDomainInterfaceEthernet
 * Since: 0.1
 */
VirdConfigDomainInterfaceEthernet *vird_config_domain_interface_ethernet_ref(VirdConfigDomainInterfaceEthernet *ethernet);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ethernet: (nullable): a VirdConfigDomainInterfaceEthernet, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_ethernet_unref(VirdConfigDomainInterfaceEthernet *ethernet);

/**
 * Makes a new VirdConfigDomainInterfaceEthernet in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceEthernet *vird_config_domain_interface_ethernet_new(void);

/**
 * Reads a VirdConfigDomainInterfaceEthernet from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceEthernet *vird_config_domain_interface_ethernet_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Addresses of the host's end. XML: source/ip.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceIp): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceIp **vird_config_domain_interface_ethernet_get_source_ips(VirdConfigDomainInterfaceEthernet *ethernet,
                                                                                   size_t *length);

/**
 * Moves an object in as one of source_ips, at its canonical place. Addresses of the host's end.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @item: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_ethernet_add_source_ip(VirdConfigDomainInterfaceEthernet *ethernet,
                                                         VirdConfigDomainInterfaceIp *item,
                                                         VirdError **error);

/**
 * Removes one of source_ips. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @item: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ethernet_remove_source_ip(VirdConfigDomainInterfaceEthernet *ethernet,
                                                            VirdConfigDomainInterfaceIp *item,
                                                            VirdError **error);

/**
 * Replaces all of source_ips. Addresses of the host's end.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceIp): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_ethernet_set_source_ips(VirdConfigDomainInterfaceEthernet *ethernet,
                                                          VirdConfigDomainInterfaceIp *const *items,
                                                          size_t length,
                                                          VirdError **error);

/**
 * Removes all of source_ips.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ethernet_clear_source_ips(VirdConfigDomainInterfaceEthernet *ethernet,
                                                            VirdError **error);

/**
 * Routes of the host by way of the interface. XML: source/route.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceRoute): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceRoute **vird_config_domain_interface_ethernet_get_source_routes(VirdConfigDomainInterfaceEthernet *ethernet,
                                                                                         size_t *length);

/**
 * Moves an object in as one of source_routes, at its canonical place. Routes of the host by way of the interface.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @item: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_ethernet_add_source_route(VirdConfigDomainInterfaceEthernet *ethernet,
                                                            VirdConfigDomainInterfaceRoute *item,
                                                            VirdError **error);

/**
 * Removes one of source_routes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @item: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ethernet_remove_source_route(VirdConfigDomainInterfaceEthernet *ethernet,
                                                               VirdConfigDomainInterfaceRoute *item,
                                                               VirdError **error);

/**
 * Replaces all of source_routes. Routes of the host by way of the interface.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceRoute): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_ethernet_set_source_routes(VirdConfigDomainInterfaceEthernet *ethernet,
                                                             VirdConfigDomainInterfaceRoute *const *items,
                                                             size_t length,
                                                             VirdError **error);

/**
 * Removes all of source_routes.
 *
 * @ethernet: a VirdConfigDomainInterfaceEthernet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ethernet_clear_source_routes(VirdConfigDomainInterfaceEthernet *ethernet,
                                                               VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceHostdev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_HOSTDEV
 * Since: 0.1
 */
VirdType vird_config_domain_interface_hostdev_get_type(void);

/**
 * Takes another reference.
 *
 * @hostdev: (nullable): a VirdConfigDomainInterfaceHostdev
 *
 * Returns: (transfer full) (nullable): @hostdev itself; NULL if it is no VirdConfigDomainInterfaceHostdev
 * Since: 0.1
 */
VirdConfigDomainInterfaceHostdev *vird_config_domain_interface_hostdev_ref(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hostdev: (nullable): a VirdConfigDomainInterfaceHostdev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_hostdev_unref(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Makes a new VirdConfigDomainInterfaceHostdev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceHostdev *vird_config_domain_interface_hostdev_new(void);

/**
 * Reads a VirdConfigDomainInterfaceHostdev from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceHostdev *vird_config_domain_interface_hostdev_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * Whether libvirt takes the device from its host driver and gives it back. XML: @managed.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_get_managed(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Sets managed. Whether libvirt takes the device from its host driver and gives it back.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_set_managed(VirdConfigDomainInterfaceHostdev *hostdev,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether managed is there.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_has_managed(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Removes managed.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_unset_managed(VirdConfigDomainInterfaceHostdev *hostdev,
                                                        VirdError **error);

/**
 * Address of the device on the host. XML: source/address.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_interface_hostdev_get_source_address(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Gives source_address, made at its place if it is not there. Address of the device on the host.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_interface_hostdev_ensure_source_address(VirdConfigDomainInterfaceHostdev *hostdev,
                                                                                    VirdError **error);

/**
 * Moves an object in as source_address, in place of the one that is there. Address of the device on the host.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_set_source_address(VirdConfigDomainInterfaceHostdev *hostdev,
                                                             VirdConfigDomainAddress *child,
                                                             VirdError **error);

/**
 * USB: vendor id of the device. XML: source/vendor/@id.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_hostdev_get_source_vendor(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Sets source_vendor. USB: vendor id of the device.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_set_source_vendor(VirdConfigDomainInterfaceHostdev *hostdev,
                                                            uint32_t value,
                                                            VirdError **error);

/**
 * Whether source_vendor is there.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_has_source_vendor(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Removes source_vendor.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_unset_source_vendor(VirdConfigDomainInterfaceHostdev *hostdev,
                                                              VirdError **error);

/**
 * USB: product id of the device. XML: source/product/@id.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_hostdev_get_source_product(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Sets source_product. USB: product id of the device.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_set_source_product(VirdConfigDomainInterfaceHostdev *hostdev,
                                                             uint32_t value,
                                                             VirdError **error);

/**
 * Whether source_product is there.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_has_source_product(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Removes source_product.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_unset_source_product(VirdConfigDomainInterfaceHostdev *hostdev,
                                                               VirdError **error);

/**
 * USB: port the device is plugged into, where it is not given by number. XML: source/address/@port.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_hostdev_get_source_usb_port(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Sets source_usb_port. USB: port the device is plugged into, where it is not given by number.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_set_source_usb_port(VirdConfigDomainInterfaceHostdev *hostdev,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Set by libvirt when the USB device was not found. XML: source/@missing.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_get_source_missing(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Sets source_missing. Set by libvirt when the USB device was not found.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_set_source_missing(VirdConfigDomainInterfaceHostdev *hostdev,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether source_missing is there.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_has_source_missing(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Removes source_missing.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_unset_source_missing(VirdConfigDomainInterfaceHostdev *hostdev,
                                                               VirdError **error);

/**
 * Settings for the switch. XML: virtualport.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_hostdev_get_virtualport(VirdConfigDomainInterfaceHostdev *hostdev);

/**
 * Gives virtualport, made at its place if it is not there. Settings for the switch.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_hostdev_ensure_virtualport(VirdConfigDomainInterfaceHostdev *hostdev,
                                                                                              VirdError **error);

/**
 * Moves an object in as virtualport, in place of the one that is there. Settings for the switch.
 *
 * @hostdev: a VirdConfigDomainInterfaceHostdev
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_hostdev_set_virtualport(VirdConfigDomainInterfaceHostdev *hostdev,
                                                          VirdConfigDomainInterfaceVirtualport *child,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceVhostuser.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VHOSTUSER
 * Since: 0.1
 */
VirdType vird_config_domain_interface_vhostuser_get_type(void);

/**
 * Takes another reference.
 *
 * @vhostuser: (nullable): a VirdConfigDomainInterfaceVhostuser
 *
 * Returns: (transfer full) (nullable): @vhostuser itself; NULL if it is no VirdConfigDomainInterfaceVhostuser
 * Since: 0.1
 */
VirdConfigDomainInterfaceVhostuser *vird_config_domain_interface_vhostuser_ref(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vhostuser: (nullable): a VirdConfigDomainInterfaceVhostuser, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_vhostuser_unref(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Makes a new VirdConfigDomainInterfaceVhostuser in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceVhostuser *vird_config_domain_interface_vhostuser_new(void);

/**
 * Reads a VirdConfigDomainInterfaceVhostuser from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceVhostuser *vird_config_domain_interface_vhostuser_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Kind of socket. XML: source/@type.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_vhostuser_get_source_type(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Sets source_type. Kind of socket.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vhostuser_set_source_type(VirdConfigDomainInterfaceVhostuser *vhostuser,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Path of the socket. XML: source/@path.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_vhostuser_get_source(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Sets source. Path of the socket.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vhostuser_set_source(VirdConfigDomainInterfaceVhostuser *vhostuser,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Host interface that passt uses, where passt is the other process. XML: source/@dev.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_vhostuser_get_source_dev(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Sets source_dev. Host interface that passt uses, where passt is the other process.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vhostuser_set_source_dev(VirdConfigDomainInterfaceVhostuser *vhostuser,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Which end of the socket the hypervisor is. XML: source/@mode.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_SOCKET_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_SOCKET_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceSocketMode vird_config_domain_interface_vhostuser_get_mode(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Which end of the socket the hypervisor is. XML: source/@mode. As the text that the document has, known or not.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_vhostuser_get_mode_text(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Sets mode. Which end of the socket the hypervisor is.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 * @value: a VirdConfigDomainInterfaceSocketMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vhostuser_set_mode(VirdConfigDomainInterfaceVhostuser *vhostuser,
                                                     VirdConfigDomainInterfaceSocketMode value,
                                                     VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. Which end of the socket the hypervisor is.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vhostuser_set_mode_text(VirdConfigDomainInterfaceVhostuser *vhostuser,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Whether mode is there.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_vhostuser_has_mode(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Removes mode.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vhostuser_unset_mode(VirdConfigDomainInterfaceVhostuser *vhostuser,
                                                       VirdError **error);

/**
 * Whether and when a lost connection is made again. XML: source/reconnect.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_interface_vhostuser_get_reconnect(VirdConfigDomainInterfaceVhostuser *vhostuser);

/**
 * Gives reconnect, made at its place if it is not there. Whether and when a lost connection is made again.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainReconnect *vird_config_domain_interface_vhostuser_ensure_reconnect(VirdConfigDomainInterfaceVhostuser *vhostuser,
                                                                                   VirdError **error);

/**
 * Moves an object in as reconnect, in place of the one that is there. Whether and when a lost connection is made again.
 *
 * @vhostuser: a VirdConfigDomainInterfaceVhostuser
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_vhostuser_set_reconnect(VirdConfigDomainInterfaceVhostuser *vhostuser,
                                                          VirdConfigDomainReconnect *child,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceMcast.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_MCAST
 * Since: 0.1
 */
VirdType vird_config_domain_interface_mcast_get_type(void);

/**
 * Takes another reference.
 *
 * @mcast: (nullable): a VirdConfigDomainInterfaceMcast
 *
 * Returns: (transfer full) (nullable): @mcast itself; NULL if it is no VirdConfigDomainInterfaceMcast
 * Since: 0.1
 */
VirdConfigDomainInterfaceMcast *vird_config_domain_interface_mcast_ref(VirdConfigDomainInterfaceMcast *mcast);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @mcast: (nullable): a VirdConfigDomainInterfaceMcast, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_mcast_unref(VirdConfigDomainInterfaceMcast *mcast);

/**
 * Makes a new VirdConfigDomainInterfaceMcast in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceMcast *vird_config_domain_interface_mcast_new(void);

/**
 * Reads a VirdConfigDomainInterfaceMcast from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceMcast *vird_config_domain_interface_mcast_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Address of the group. XML: source/@address.
 *
 * @mcast: a VirdConfigDomainInterfaceMcast
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_mcast_get_source_address(VirdConfigDomainInterfaceMcast *mcast);

/**
 * Sets source_address. Address of the group.
 *
 * @mcast: a VirdConfigDomainInterfaceMcast
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_mcast_set_source_address(VirdConfigDomainInterfaceMcast *mcast,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Port of the group. XML: source/@port.
 *
 * @mcast: a VirdConfigDomainInterfaceMcast
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_mcast_get_source_port(VirdConfigDomainInterfaceMcast *mcast);

/**
 * Sets source_port. Port of the group.
 *
 * @mcast: a VirdConfigDomainInterfaceMcast
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_mcast_set_source_port(VirdConfigDomainInterfaceMcast *mcast,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether source_port is there.
 *
 * @mcast: a VirdConfigDomainInterfaceMcast
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_mcast_has_source_port(VirdConfigDomainInterfaceMcast *mcast);

/**
 * Removes source_port.
 *
 * @mcast: a VirdConfigDomainInterfaceMcast
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_mcast_unset_source_port(VirdConfigDomainInterfaceMcast *mcast,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceServer.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_SERVER
 * Since: 0.1
 */
VirdType vird_config_domain_interface_server_get_type(void);

/**
 * Takes another reference.
 *
 * @server: (nullable): a VirdConfigDomainInterfaceServer
 *
 * Returns: (transfer full) (nullable): @server itself; NULL if it is no VirdConfigDomainInterfaceServer
 * Since: 0.1
 */
VirdConfigDomainInterfaceServer *vird_config_domain_interface_server_ref(VirdConfigDomainInterfaceServer *server);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @server: (nullable): a VirdConfigDomainInterfaceServer, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_server_unref(VirdConfigDomainInterfaceServer *server);

/**
 * Makes a new VirdConfigDomainInterfaceServer in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceServer *vird_config_domain_interface_server_new(void);

/**
 * Reads a VirdConfigDomainInterfaceServer from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceServer *vird_config_domain_interface_server_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Address to listen on. XML: source/@address.
 *
 * @server: a VirdConfigDomainInterfaceServer
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_server_get_source_address(VirdConfigDomainInterfaceServer *server);

/**
 * Sets source_address. Address to listen on.
 *
 * @server: a VirdConfigDomainInterfaceServer
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_server_set_source_address(VirdConfigDomainInterfaceServer *server,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Port to listen on. XML: source/@port.
 *
 * @server: a VirdConfigDomainInterfaceServer
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_server_get_source_port(VirdConfigDomainInterfaceServer *server);

/**
 * Sets source_port. Port to listen on.
 *
 * @server: a VirdConfigDomainInterfaceServer
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_server_set_source_port(VirdConfigDomainInterfaceServer *server,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether source_port is there.
 *
 * @server: a VirdConfigDomainInterfaceServer
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_server_has_source_port(VirdConfigDomainInterfaceServer *server);

/**
 * Removes source_port.
 *
 * @server: a VirdConfigDomainInterfaceServer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_server_unset_source_port(VirdConfigDomainInterfaceServer *server,
                                                           VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceClient.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_CLIENT
 * Since: 0.1
 */
VirdType vird_config_domain_interface_client_get_type(void);

/**
 * Takes another reference.
 *
 * @client: (nullable): a VirdConfigDomainInterfaceClient
 *
 * Returns: (transfer full) (nullable): @client itself; NULL if it is no VirdConfigDomainInterfaceClient
 * Since: 0.1
 */
VirdConfigDomainInterfaceClient *vird_config_domain_interface_client_ref(VirdConfigDomainInterfaceClient *client);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @client: (nullable): a VirdConfigDomainInterfaceClient, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_client_unref(VirdConfigDomainInterfaceClient *client);

/**
 * Makes a new VirdConfigDomainInterfaceClient in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceClient *vird_config_domain_interface_client_new(void);

/**
 * Reads a VirdConfigDomainInterfaceClient from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceClient *vird_config_domain_interface_client_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Address of the other. XML: source/@address.
 *
 * @client: a VirdConfigDomainInterfaceClient
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_client_get_source_address(VirdConfigDomainInterfaceClient *client);

/**
 * Sets source_address. Address of the other.
 *
 * @client: a VirdConfigDomainInterfaceClient
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_client_set_source_address(VirdConfigDomainInterfaceClient *client,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Port of the other. XML: source/@port.
 *
 * @client: a VirdConfigDomainInterfaceClient
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_client_get_source_port(VirdConfigDomainInterfaceClient *client);

/**
 * Sets source_port. Port of the other.
 *
 * @client: a VirdConfigDomainInterfaceClient
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_client_set_source_port(VirdConfigDomainInterfaceClient *client,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether source_port is there.
 *
 * @client: a VirdConfigDomainInterfaceClient
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_client_has_source_port(VirdConfigDomainInterfaceClient *client);

/**
 * Removes source_port.
 *
 * @client: a VirdConfigDomainInterfaceClient
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_client_unset_source_port(VirdConfigDomainInterfaceClient *client,
                                                           VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceUdp.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_UDP
 * Since: 0.1
 */
VirdType vird_config_domain_interface_udp_get_type(void);

/**
 * Takes another reference.
 *
 * @udp: (nullable): a VirdConfigDomainInterfaceUdp
 *
 * Returns: (transfer full) (nullable): @udp itself; NULL if it is no VirdConfigDomainInterfaceUdp
 * Since: 0.1
 */
VirdConfigDomainInterfaceUdp *vird_config_domain_interface_udp_ref(VirdConfigDomainInterfaceUdp *udp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @udp: (nullable): a VirdConfigDomainInterfaceUdp, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_udp_unref(VirdConfigDomainInterfaceUdp *udp);

/**
 * Makes a new VirdConfigDomainInterfaceUdp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceUdp *vird_config_domain_interface_udp_new(void);

/**
 * Reads a VirdConfigDomainInterfaceUdp from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceUdp *vird_config_domain_interface_udp_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Address to send to. XML: source/@address.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_udp_get_source_address(VirdConfigDomainInterfaceUdp *udp);

/**
 * Sets source_address. Address to send to.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_udp_set_source_address(VirdConfigDomainInterfaceUdp *udp,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Port to send to. XML: source/@port.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_udp_get_source_port(VirdConfigDomainInterfaceUdp *udp);

/**
 * Sets source_port. Port to send to.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_udp_set_source_port(VirdConfigDomainInterfaceUdp *udp,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether source_port is there.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_udp_has_source_port(VirdConfigDomainInterfaceUdp *udp);

/**
 * Removes source_port.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_udp_unset_source_port(VirdConfigDomainInterfaceUdp *udp,
                                                        VirdError **error);

/**
 * Address to receive at. XML: source/local/@address.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_udp_get_local_address(VirdConfigDomainInterfaceUdp *udp);

/**
 * Sets local_address. Address to receive at.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_udp_set_local_address(VirdConfigDomainInterfaceUdp *udp,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Port to receive at. XML: source/local/@port.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_udp_get_local_port(VirdConfigDomainInterfaceUdp *udp);

/**
 * Sets local_port. Port to receive at.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_udp_set_local_port(VirdConfigDomainInterfaceUdp *udp,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether local_port is there.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_udp_has_local_port(VirdConfigDomainInterfaceUdp *udp);

/**
 * Removes local_port.
 *
 * @udp: a VirdConfigDomainInterfaceUdp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_udp_unset_local_port(VirdConfigDomainInterfaceUdp *udp,
                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceInternal.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_INTERNAL
 * Since: 0.1
 */
VirdType vird_config_domain_interface_internal_get_type(void);

/**
 * Takes another reference.
 *
 * @internal: (nullable): a VirdConfigDomainInterfaceInternal
 *
 * Returns: (transfer full) (nullable): @internal itself; NULL if it is no VirdConfigDomainInterfaceInternal
 * Since: 0.1
 */
VirdConfigDomainInterfaceInternal *vird_config_domain_interface_internal_ref(VirdConfigDomainInterfaceInternal *internal);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @internal: (nullable): a VirdConfigDomainInterfaceInternal, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_internal_unref(VirdConfigDomainInterfaceInternal *internal);

/**
 * Makes a new VirdConfigDomainInterfaceInternal in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceInternal *vird_config_domain_interface_internal_new(void);

/**
 * Reads a VirdConfigDomainInterfaceInternal from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceInternal *vird_config_domain_interface_internal_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Name of the network. XML: source/@name.
 *
 * @internal: a VirdConfigDomainInterfaceInternal
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_internal_get_source(VirdConfigDomainInterfaceInternal *internal);

/**
 * Sets source. Name of the network.
 *
 * @internal: a VirdConfigDomainInterfaceInternal
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_internal_set_source(VirdConfigDomainInterfaceInternal *internal,
                                                      const char *value,
                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceVdpa.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VDPA
 * Since: 0.1
 */
VirdType vird_config_domain_interface_vdpa_get_type(void);

/**
 * Takes another reference.
 *
 * @vdpa: (nullable): a VirdConfigDomainInterfaceVdpa
 *
 * Returns: (transfer full) (nullable): @vdpa itself; NULL if it is no VirdConfigDomainInterfaceVdpa
 * Since: 0.1
 */
VirdConfigDomainInterfaceVdpa *vird_config_domain_interface_vdpa_ref(VirdConfigDomainInterfaceVdpa *vdpa);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vdpa: (nullable): a VirdConfigDomainInterfaceVdpa, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_vdpa_unref(VirdConfigDomainInterfaceVdpa *vdpa);

/**
 * Makes a new VirdConfigDomainInterfaceVdpa in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceVdpa *vird_config_domain_interface_vdpa_new(void);

/**
 * Reads a VirdConfigDomainInterfaceVdpa from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceVdpa *vird_config_domain_interface_vdpa_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Path of the device. XML: source/@dev.
 *
 * @vdpa: a VirdConfigDomainInterfaceVdpa
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_vdpa_get_source(VirdConfigDomainInterfaceVdpa *vdpa);

/**
 * Sets source. Path of the device.
 *
 * @vdpa: a VirdConfigDomainInterfaceVdpa
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vdpa_set_source(VirdConfigDomainInterfaceVdpa *vdpa,
                                                  const char *value,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceNull.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_NULL
 * Since: 0.1
 */
VirdType vird_config_domain_interface_null_get_type(void);

/**
 * Takes another reference.
 *
 * @null: (nullable): a VirdConfigDomainInterfaceNull
 *
 * Returns: (transfer full) (nullable): @null itself; NULL if it is no VirdConfigDomainInterfaceNull
 * Since: 0.1
 */
VirdConfigDomainInterfaceNull *vird_config_domain_interface_null_ref(VirdConfigDomainInterfaceNull *null);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @null: (nullable): a VirdConfigDomainInterfaceNull, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_null_unref(VirdConfigDomainInterfaceNull *null);

/**
 * Makes a new VirdConfigDomainInterfaceNull in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceNull *vird_config_domain_interface_null_new(void);

/**
 * Reads a VirdConfigDomainInterfaceNull from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceNull *vird_config_domain_interface_null_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceVds.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VDS
 * Since: 0.1
 */
VirdType vird_config_domain_interface_vds_get_type(void);

/**
 * Takes another reference.
 *
 * @vds: (nullable): a VirdConfigDomainInterfaceVds
 *
 * Returns: (transfer full) (nullable): @vds itself; NULL if it is no VirdConfigDomainInterfaceVds
 * Since: 0.1
 */
VirdConfigDomainInterfaceVds *vird_config_domain_interface_vds_ref(VirdConfigDomainInterfaceVds *vds);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vds: (nullable): a VirdConfigDomainInterfaceVds, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_vds_unref(VirdConfigDomainInterfaceVds *vds);

/**
 * Makes a new VirdConfigDomainInterfaceVds in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceVds *vird_config_domain_interface_vds_new(void);

/**
 * Reads a VirdConfigDomainInterfaceVds from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceVds *vird_config_domain_interface_vds_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * UUID of the switch. XML: source/@switchid.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_vds_get_switch_id(VirdConfigDomainInterfaceVds *vds);

/**
 * Sets switch_id. UUID of the switch.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vds_set_switch_id(VirdConfigDomainInterfaceVds *vds,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Number of the switch's port. XML: source/@portid.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_vds_get_port_id(VirdConfigDomainInterfaceVds *vds);

/**
 * Sets port_id. Number of the switch's port.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vds_set_port_id(VirdConfigDomainInterfaceVds *vds,
                                                  uint64_t value,
                                                  VirdError **error);

/**
 * Whether port_id is there.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_vds_has_port_id(VirdConfigDomainInterfaceVds *vds);

/**
 * Removes port_id.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vds_unset_port_id(VirdConfigDomainInterfaceVds *vds,
                                                    VirdError **error);

/**
 * Id of the port group. XML: source/@portgroupid.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_vds_get_portgroup_id(VirdConfigDomainInterfaceVds *vds);

/**
 * Sets portgroup_id. Id of the port group.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vds_set_portgroup_id(VirdConfigDomainInterfaceVds *vds,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Id of the connection. XML: source/@connectionid.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int64_t vird_config_domain_interface_vds_get_connection_id(VirdConfigDomainInterfaceVds *vds);

/**
 * Sets connection_id. Id of the connection.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vds_set_connection_id(VirdConfigDomainInterfaceVds *vds,
                                                        int64_t value,
                                                        VirdError **error);

/**
 * Whether connection_id is there.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_vds_has_connection_id(VirdConfigDomainInterfaceVds *vds);

/**
 * Removes connection_id.
 *
 * @vds: a VirdConfigDomainInterfaceVds
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vds_unset_connection_id(VirdConfigDomainInterfaceVds *vds,
                                                          VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceDriver.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_DRIVER
 * Since: 0.1
 */
VirdType vird_config_domain_interface_driver_get_type(void);

/**
 * Takes another reference.
 *
 * @driver: (nullable): a VirdConfigDomainInterfaceDriver
 *
 * Returns: (transfer full) (nullable): @driver itself; NULL if it is no VirdConfigDomainInterfaceDriver
 * Since: 0.1
 */
VirdConfigDomainInterfaceDriver *vird_config_domain_interface_driver_ref(VirdConfigDomainInterfaceDriver *driver);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @driver: (nullable): a VirdConfigDomainInterfaceDriver, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_driver_unref(VirdConfigDomainInterfaceDriver *driver);

/**
 * Makes a new VirdConfigDomainInterfaceDriver in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceDriver *vird_config_domain_interface_driver_new(void);

/**
 * Reads a VirdConfigDomainInterfaceDriver from XML text whose root is <driver>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceDriver *vird_config_domain_interface_driver_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * What serves the interface. XML: @name.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceDriverName vird_config_domain_interface_driver_get_name(VirdConfigDomainInterfaceDriver *driver);

/**
 * What serves the interface. XML: @name. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_driver_get_name_text(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets name. What serves the interface.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: a VirdConfigDomainInterfaceDriverName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_name(VirdConfigDomainInterfaceDriver *driver,
                                                  VirdConfigDomainInterfaceDriverName value,
                                                  VirdError **error);

/**
 * Sets name to any text, also one that this version does not know. What serves the interface.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_name_text(VirdConfigDomainInterfaceDriver *driver,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether name is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_name(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes name.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_name(VirdConfigDomainInterfaceDriver *driver,
                                                    VirdError **error);

/**
 * How packets of the guest are sent. XML: @txmode.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_TX_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_TX_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceTxMode vird_config_domain_interface_driver_get_txmode(VirdConfigDomainInterfaceDriver *driver);

/**
 * How packets of the guest are sent. XML: @txmode. As the text that the document has, known or not.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_driver_get_txmode_text(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets txmode. How packets of the guest are sent.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: a VirdConfigDomainInterfaceTxMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_txmode(VirdConfigDomainInterfaceDriver *driver,
                                                    VirdConfigDomainInterfaceTxMode value,
                                                    VirdError **error);

/**
 * Sets txmode to any text, also one that this version does not know. How packets of the guest are sent.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_txmode_text(VirdConfigDomainInterfaceDriver *driver,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether txmode is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_txmode(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes txmode.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_txmode(VirdConfigDomainInterfaceDriver *driver,
                                                      VirdError **error);

/**
 * Whether the guest hands over requests without leaving its CPU. XML: @ioeventfd.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_ioeventfd(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets ioeventfd. Whether the guest hands over requests without leaving its CPU.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_ioeventfd(VirdConfigDomainInterfaceDriver *driver,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether ioeventfd is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_ioeventfd(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes ioeventfd.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_ioeventfd(VirdConfigDomainInterfaceDriver *driver,
                                                         VirdError **error);

/**
 * Whether fewer interrupts and exits are made. XML: @event_idx.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_event_idx(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets event_idx. Whether fewer interrupts and exits are made.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_event_idx(VirdConfigDomainInterfaceDriver *driver,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether event_idx is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_event_idx(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes event_idx.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_event_idx(VirdConfigDomainInterfaceDriver *driver,
                                                         VirdError **error);

/**
 * Number of queue pairs. XML: @queues.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_driver_get_queues(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets queues. Number of queue pairs.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_queues(VirdConfigDomainInterfaceDriver *driver,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether queues is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_queues(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes queues.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_queues(VirdConfigDomainInterfaceDriver *driver,
                                                      VirdError **error);

/**
 * Entries of each receive queue, a power of two. XML: @rx_queue_size.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_driver_get_rx_queue_size(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets rx_queue_size. Entries of each receive queue, a power of two.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_rx_queue_size(VirdConfigDomainInterfaceDriver *driver,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether rx_queue_size is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_rx_queue_size(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes rx_queue_size.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_rx_queue_size(VirdConfigDomainInterfaceDriver *driver,
                                                             VirdError **error);

/**
 * Entries of each send queue, a power of two. XML: @tx_queue_size.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_driver_get_tx_queue_size(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets tx_queue_size. Entries of each send queue, a power of two.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_tx_queue_size(VirdConfigDomainInterfaceDriver *driver,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether tx_queue_size is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_tx_queue_size(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes tx_queue_size.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_tx_queue_size(VirdConfigDomainInterfaceDriver *driver,
                                                             VirdError **error);

/**
 * Whether packets are spread over queues by a hash. XML: @rss.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_rss(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets rss. Whether packets are spread over queues by a hash.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_rss(VirdConfigDomainInterfaceDriver *driver,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether rss is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_rss(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes rss.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_rss(VirdConfigDomainInterfaceDriver *driver,
                                                   VirdError **error);

/**
 * Whether the guest is told the hash. XML: @rss_hash_report.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_rss_hash_report(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets rss_hash_report. Whether the guest is told the hash.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_rss_hash_report(VirdConfigDomainInterfaceDriver *driver,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether rss_hash_report is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_rss_hash_report(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes rss_hash_report.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_rss_hash_report(VirdConfigDomainInterfaceDriver *driver,
                                                               VirdError **error);

/**
 * Host driver to bind a passed-through device to. XML: @model.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_driver_get_model(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets model. Host driver to bind a passed-through device to.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_model(VirdConfigDomainInterfaceDriver *driver,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether a passed-through device is opened through IOMMUFD. XML: @iommufd.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_iommufd(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets iommufd. Whether a passed-through device is opened through IOMMUFD.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_iommufd(VirdConfigDomainInterfaceDriver *driver,
                                                     bool value,
                                                     VirdError **error);

/**
 * Whether iommufd is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_iommufd(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes iommufd.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_iommufd(VirdConfigDomainInterfaceDriver *driver,
                                                       VirdError **error);

/**
 * Whether the host takes packets without checksum. XML: host/@csum.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_host_csum(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets host_csum. Whether the host takes packets without checksum.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_host_csum(VirdConfigDomainInterfaceDriver *driver,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether host_csum is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_host_csum(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes host_csum.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_host_csum(VirdConfigDomainInterfaceDriver *driver,
                                                         VirdError **error);

/**
 * Whether the host takes packets to be segmented. XML: host/@gso.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_host_gso(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets host_gso. Whether the host takes packets to be segmented.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_host_gso(VirdConfigDomainInterfaceDriver *driver,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether host_gso is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_host_gso(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes host_gso.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_host_gso(VirdConfigDomainInterfaceDriver *driver,
                                                        VirdError **error);

/**
 * Whether the host segments TCP over IPv4. XML: host/@tso4.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_host_tso4(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets host_tso4. Whether the host segments TCP over IPv4.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_host_tso4(VirdConfigDomainInterfaceDriver *driver,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether host_tso4 is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_host_tso4(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes host_tso4.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_host_tso4(VirdConfigDomainInterfaceDriver *driver,
                                                         VirdError **error);

/**
 * Whether the host segments TCP over IPv6. XML: host/@tso6.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_host_tso6(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets host_tso6. Whether the host segments TCP over IPv6.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_host_tso6(VirdConfigDomainInterfaceDriver *driver,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether host_tso6 is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_host_tso6(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes host_tso6.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_host_tso6(VirdConfigDomainInterfaceDriver *driver,
                                                         VirdError **error);

/**
 * Whether the host segments TCP with congestion marks. XML: host/@ecn.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_host_ecn(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets host_ecn. Whether the host segments TCP with congestion marks.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_host_ecn(VirdConfigDomainInterfaceDriver *driver,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether host_ecn is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_host_ecn(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes host_ecn.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_host_ecn(VirdConfigDomainInterfaceDriver *driver,
                                                        VirdError **error);

/**
 * Whether the host fragments UDP. XML: host/@ufo.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_host_ufo(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets host_ufo. Whether the host fragments UDP.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_host_ufo(VirdConfigDomainInterfaceDriver *driver,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether host_ufo is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_host_ufo(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes host_ufo.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_host_ufo(VirdConfigDomainInterfaceDriver *driver,
                                                        VirdError **error);

/**
 * Whether received packets may span buffers. XML: host/@mrg_rxbuf.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_host_mrg_rxbuf(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets host_mrg_rxbuf. Whether received packets may span buffers.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_host_mrg_rxbuf(VirdConfigDomainInterfaceDriver *driver,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether host_mrg_rxbuf is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_host_mrg_rxbuf(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes host_mrg_rxbuf.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_host_mrg_rxbuf(VirdConfigDomainInterfaceDriver *driver,
                                                              VirdError **error);

/**
 * Whether the guest takes packets without checksum. XML: guest/@csum.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_guest_csum(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets guest_csum. Whether the guest takes packets without checksum.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_guest_csum(VirdConfigDomainInterfaceDriver *driver,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether guest_csum is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_guest_csum(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes guest_csum.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_guest_csum(VirdConfigDomainInterfaceDriver *driver,
                                                          VirdError **error);

/**
 * Whether the guest takes large TCP packets over IPv4. XML: guest/@tso4.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_guest_tso4(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets guest_tso4. Whether the guest takes large TCP packets over IPv4.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_guest_tso4(VirdConfigDomainInterfaceDriver *driver,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether guest_tso4 is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_guest_tso4(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes guest_tso4.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_guest_tso4(VirdConfigDomainInterfaceDriver *driver,
                                                          VirdError **error);

/**
 * Whether the guest takes large TCP packets over IPv6. XML: guest/@tso6.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_guest_tso6(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets guest_tso6. Whether the guest takes large TCP packets over IPv6.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_guest_tso6(VirdConfigDomainInterfaceDriver *driver,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether guest_tso6 is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_guest_tso6(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes guest_tso6.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_guest_tso6(VirdConfigDomainInterfaceDriver *driver,
                                                          VirdError **error);

/**
 * Whether the guest takes large TCP packets with congestion marks. XML: guest/@ecn.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_guest_ecn(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets guest_ecn. Whether the guest takes large TCP packets with congestion marks.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_guest_ecn(VirdConfigDomainInterfaceDriver *driver,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether guest_ecn is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_guest_ecn(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes guest_ecn.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_guest_ecn(VirdConfigDomainInterfaceDriver *driver,
                                                         VirdError **error);

/**
 * Whether the guest takes large UDP packets. XML: guest/@ufo.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_get_guest_ufo(VirdConfigDomainInterfaceDriver *driver);

/**
 * Sets guest_ufo. Whether the guest takes large UDP packets.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_set_guest_ufo(VirdConfigDomainInterfaceDriver *driver,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether guest_ufo is there.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_has_guest_ufo(VirdConfigDomainInterfaceDriver *driver);

/**
 * Removes guest_ufo.
 *
 * @driver: a VirdConfigDomainInterfaceDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_driver_unset_guest_ufo(VirdConfigDomainInterfaceDriver *driver,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceFilterref.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_FILTERREF
 * Since: 0.1
 */
VirdType vird_config_domain_interface_filterref_get_type(void);

/**
 * Takes another reference.
 *
 * @filterref: (nullable): a VirdConfigDomainInterfaceFilterref
 *
 * Returns: (transfer full) (nullable): @filterref itself; NULL if it is no VirdConfigDomainInterfaceFilterref
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterref *vird_config_domain_interface_filterref_ref(VirdConfigDomainInterfaceFilterref *filterref);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @filterref: (nullable): a VirdConfigDomainInterfaceFilterref, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_filterref_unref(VirdConfigDomainInterfaceFilterref *filterref);

/**
 * Makes a new VirdConfigDomainInterfaceFilterref in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterref *vird_config_domain_interface_filterref_new(void);

/**
 * Reads a VirdConfigDomainInterfaceFilterref from XML text whose root is <filterref>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterref *vird_config_domain_interface_filterref_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Name of the filter. XML: @filter.
 *
 * @filterref: a VirdConfigDomainInterfaceFilterref
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_filterref_get_name(VirdConfigDomainInterfaceFilterref *filterref);

/**
 * Sets name. Name of the filter.
 *
 * @filterref: a VirdConfigDomainInterfaceFilterref
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_filterref_set_name(VirdConfigDomainInterfaceFilterref *filterref,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Values of the filter's variables. XML: parameter.
 *
 * @filterref: a VirdConfigDomainInterfaceFilterref
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceFilterrefParameter): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterrefParameter **vird_config_domain_interface_filterref_get_parameters(VirdConfigDomainInterfaceFilterref *filterref,
                                                                                                    size_t *length);

/**
 * Moves an object in as one of parameters, at its canonical place. Values of the filter's variables.
 *
 * @filterref: a VirdConfigDomainInterfaceFilterref
 * @item: a VirdConfigDomainInterfaceFilterrefParameter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_filterref_add_parameter(VirdConfigDomainInterfaceFilterref *filterref,
                                                          VirdConfigDomainInterfaceFilterrefParameter *item,
                                                          VirdError **error);

/**
 * Removes one of parameters. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @filterref: a VirdConfigDomainInterfaceFilterref
 * @item: a VirdConfigDomainInterfaceFilterrefParameter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_filterref_remove_parameter(VirdConfigDomainInterfaceFilterref *filterref,
                                                             VirdConfigDomainInterfaceFilterrefParameter *item,
                                                             VirdError **error);

/**
 * Replaces all of parameters. Values of the filter's variables.
 *
 * @filterref: a VirdConfigDomainInterfaceFilterref
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceFilterrefParameter): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_filterref_set_parameters(VirdConfigDomainInterfaceFilterref *filterref,
                                                           VirdConfigDomainInterfaceFilterrefParameter *const *items,
                                                           size_t length,
                                                           VirdError **error);

/**
 * Removes all of parameters.
 *
 * @filterref: a VirdConfigDomainInterfaceFilterref
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_filterref_clear_parameters(VirdConfigDomainInterfaceFilterref *filterref,
                                                             VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceFilterrefParameter.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_FILTERREF_PARAMETER
 * Since: 0.1
 */
VirdType vird_config_domain_interface_filterref_parameter_get_type(void);

/**
 * Takes another reference.
 *
 * @parameter: (nullable): a VirdConfigDomainInterfaceFilterrefParameter
 *
 * Returns: (transfer full) (nullable): @parameter itself; NULL if it is no VirdConfigDomainInterfaceFilterrefParameter
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterrefParameter *vird_config_domain_interface_filterref_parameter_ref(VirdConfigDomainInterfaceFilterrefParameter *parameter);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @parameter: (nullable): a VirdConfigDomainInterfaceFilterrefParameter, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_filterref_parameter_unref(VirdConfigDomainInterfaceFilterrefParameter *parameter);

/**
 * Makes a new VirdConfigDomainInterfaceFilterrefParameter in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterrefParameter *vird_config_domain_interface_filterref_parameter_new(void);

/**
 * Reads a VirdConfigDomainInterfaceFilterrefParameter from XML text whose root is <parameter>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterrefParameter *vird_config_domain_interface_filterref_parameter_new_from_xml(const char *xml,
                                                                                                           VirdError **error);

/**
 * Name of the variable. XML: @name.
 *
 * @parameter: a VirdConfigDomainInterfaceFilterrefParameter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_filterref_parameter_get_name(VirdConfigDomainInterfaceFilterrefParameter *parameter);

/**
 * Sets name. Name of the variable.
 *
 * @parameter: a VirdConfigDomainInterfaceFilterrefParameter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_filterref_parameter_set_name(VirdConfigDomainInterfaceFilterrefParameter *parameter,
                                                               const char *value,
                                                               VirdError **error);

/**
 * Its value. XML: @value.
 *
 * @parameter: a VirdConfigDomainInterfaceFilterrefParameter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_filterref_parameter_get_value(VirdConfigDomainInterfaceFilterrefParameter *parameter);

/**
 * Sets value. Its value.
 *
 * @parameter: a VirdConfigDomainInterfaceFilterrefParameter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_filterref_parameter_set_value(VirdConfigDomainInterfaceFilterrefParameter *parameter,
                                                                const char *value,
                                                                VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceBandwidth.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_BANDWIDTH
 * Since: 0.1
 */
VirdType vird_config_domain_interface_bandwidth_get_type(void);

/**
 * Takes another reference.
 *
 * @bandwidth: (nullable): a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: (transfer full) (nullable): @bandwidth itself; NULL if it is no VirdConfigDomainInterfaceBandwidth
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_domain_interface_bandwidth_ref(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bandwidth: (nullable): a VirdConfigDomainInterfaceBandwidth, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_bandwidth_unref(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Makes a new VirdConfigDomainInterfaceBandwidth in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_domain_interface_bandwidth_new(void);

/**
 * Reads a VirdConfigDomainInterfaceBandwidth from XML text whose root is <bandwidth>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_domain_interface_bandwidth_new_from_xml(const char *xml,
                                                                                        VirdError **error);

/**
 * Traffic class, given by libvirt. XML: @classID.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_bandwidth_get_class_id(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets class_id. Traffic class, given by libvirt.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_class_id(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether class_id is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_class_id(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes class_id.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_class_id(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                           VirdError **error);

/**
 * Average rate towards the guest, in kilobytes per second. XML: inbound/@average.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_bandwidth_get_inbound_average(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets inbound_average. Average rate towards the guest, in kilobytes per second.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_inbound_average(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                uint64_t value,
                                                                VirdError **error);

/**
 * Whether inbound_average is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_inbound_average(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes inbound_average.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_inbound_average(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                  VirdError **error);

/**
 * Highest rate towards the guest, in kilobytes per second. XML: inbound/@peak.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_bandwidth_get_inbound_peak(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets inbound_peak. Highest rate towards the guest, in kilobytes per second.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_inbound_peak(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                             uint64_t value,
                                                             VirdError **error);

/**
 * Whether inbound_peak is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_inbound_peak(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes inbound_peak.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_inbound_peak(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                               VirdError **error);

/**
 * Rate towards the guest that is always granted, in kilobytes per second. XML: inbound/@floor.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_bandwidth_get_inbound_floor(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets inbound_floor. Rate towards the guest that is always granted, in kilobytes per second.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_inbound_floor(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                              uint64_t value,
                                                              VirdError **error);

/**
 * Whether inbound_floor is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_inbound_floor(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes inbound_floor.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_inbound_floor(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                VirdError **error);

/**
 * Amount towards the guest that may pass at the highest rate, in kilobytes. XML: inbound/@burst.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_bandwidth_get_inbound_burst(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets inbound_burst. Amount towards the guest that may pass at the highest rate, in kilobytes.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_inbound_burst(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                              uint64_t value,
                                                              VirdError **error);

/**
 * Whether inbound_burst is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_inbound_burst(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes inbound_burst.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_inbound_burst(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                VirdError **error);

/**
 * Average rate from the guest, in kilobytes per second. XML: outbound/@average.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_bandwidth_get_outbound_average(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets outbound_average. Average rate from the guest, in kilobytes per second.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_outbound_average(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                 uint64_t value,
                                                                 VirdError **error);

/**
 * Whether outbound_average is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_outbound_average(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes outbound_average.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_outbound_average(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                   VirdError **error);

/**
 * Highest rate from the guest, in kilobytes per second. XML: outbound/@peak.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_bandwidth_get_outbound_peak(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets outbound_peak. Highest rate from the guest, in kilobytes per second.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_outbound_peak(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                              uint64_t value,
                                                              VirdError **error);

/**
 * Whether outbound_peak is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_outbound_peak(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes outbound_peak.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_outbound_peak(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                VirdError **error);

/**
 * Rate from the guest that is always granted, in kilobytes per second. XML: outbound/@floor.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_bandwidth_get_outbound_floor(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets outbound_floor. Rate from the guest that is always granted, in kilobytes per second.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_outbound_floor(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                               uint64_t value,
                                                               VirdError **error);

/**
 * Whether outbound_floor is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_outbound_floor(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes outbound_floor.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_outbound_floor(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                 VirdError **error);

/**
 * Amount from the guest that may pass at the highest rate, in kilobytes. XML: outbound/@burst.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_interface_bandwidth_get_outbound_burst(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Sets outbound_burst. Amount from the guest that may pass at the highest rate, in kilobytes.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_set_outbound_burst(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                               uint64_t value,
                                                               VirdError **error);

/**
 * Whether outbound_burst is there.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_has_outbound_burst(VirdConfigDomainInterfaceBandwidth *bandwidth);

/**
 * Removes outbound_burst.
 *
 * @bandwidth: a VirdConfigDomainInterfaceBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_bandwidth_unset_outbound_burst(VirdConfigDomainInterfaceBandwidth *bandwidth,
                                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceVlanTag.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VLAN_TAG
 * Since: 0.1
 */
VirdType vird_config_domain_interface_vlan_tag_get_type(void);

/**
 * Takes another reference.
 *
 * @tag: (nullable): a VirdConfigDomainInterfaceVlanTag
 *
 * Returns: (transfer full) (nullable): @tag itself; NULL if it is no VirdConfigDomainInterfaceVlanTag
 * Since: 0.1
 */
VirdConfigDomainInterfaceVlanTag *vird_config_domain_interface_vlan_tag_ref(VirdConfigDomainInterfaceVlanTag *tag);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @tag: (nullable): a VirdConfigDomainInterfaceVlanTag, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_vlan_tag_unref(VirdConfigDomainInterfaceVlanTag *tag);

/**
 * Makes a new VirdConfigDomainInterfaceVlanTag in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceVlanTag *vird_config_domain_interface_vlan_tag_new(void);

/**
 * Reads a VirdConfigDomainInterfaceVlanTag from XML text whose root is <tag>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceVlanTag *vird_config_domain_interface_vlan_tag_new_from_xml(const char *xml,
                                                                                     VirdError **error);

/**
 * Number of the VLAN, 1 to 4095. XML: @id.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_vlan_tag_get_id(VirdConfigDomainInterfaceVlanTag *tag);

/**
 * Sets id. Number of the VLAN, 1 to 4095.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vlan_tag_set_id(VirdConfigDomainInterfaceVlanTag *tag,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether id is there.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_vlan_tag_has_id(VirdConfigDomainInterfaceVlanTag *tag);

/**
 * Removes id.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vlan_tag_unset_id(VirdConfigDomainInterfaceVlanTag *tag,
                                                    VirdError **error);

/**
 * Whether untagged frames belong to it, and how it is tagged. XML: @nativeMode.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_VLAN_NATIVE_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_VLAN_NATIVE_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceVlanNativeMode vird_config_domain_interface_vlan_tag_get_native_mode(VirdConfigDomainInterfaceVlanTag *tag);

/**
 * Whether untagged frames belong to it, and how it is tagged. XML: @nativeMode. As the text that the document has, known or not.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_vlan_tag_get_native_mode_text(VirdConfigDomainInterfaceVlanTag *tag);

/**
 * Sets native_mode. Whether untagged frames belong to it, and how it is tagged.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 * @value: a VirdConfigDomainInterfaceVlanNativeMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vlan_tag_set_native_mode(VirdConfigDomainInterfaceVlanTag *tag,
                                                           VirdConfigDomainInterfaceVlanNativeMode value,
                                                           VirdError **error);

/**
 * Sets native_mode to any text, also one that this version does not know. Whether untagged frames belong to it, and how it is tagged.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vlan_tag_set_native_mode_text(VirdConfigDomainInterfaceVlanTag *tag,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether native_mode is there.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_vlan_tag_has_native_mode(VirdConfigDomainInterfaceVlanTag *tag);

/**
 * Removes native_mode.
 *
 * @tag: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_vlan_tag_unset_native_mode(VirdConfigDomainInterfaceVlanTag *tag,
                                                             VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceVirtualport.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT
 * Since: 0.1
 */
VirdType vird_config_domain_interface_virtualport_get_type(void);

/**
 * Takes another reference.
 *
 * @virtualport: (nullable): a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: (transfer full) (nullable): @virtualport itself; NULL if it is no VirdConfigDomainInterfaceVirtualport
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_virtualport_ref(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @virtualport: (nullable): a VirdConfigDomainInterfaceVirtualport, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_virtualport_unref(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Makes a new VirdConfigDomainInterfaceVirtualport in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_virtualport_new(void);

/**
 * Reads a VirdConfigDomainInterfaceVirtualport from XML text whose root is <virtualport>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_domain_interface_virtualport_new_from_xml(const char *xml,
                                                                                            VirdError **error);

/**
 * Kind of switch. XML: @type.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualportType vird_config_domain_interface_virtualport_get_switch_type(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Kind of switch. XML: @type. As the text that the document has, known or not.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_virtualport_get_switch_type_text(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Sets switch_type. Kind of switch.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @value: a VirdConfigDomainInterfaceVirtualportType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_set_switch_type(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                              VirdConfigDomainInterfaceVirtualportType value,
                                                              VirdError **error);

/**
 * Sets switch_type to any text, also one that this version does not know. Kind of switch.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_set_switch_type_text(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * Whether switch_type is there.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_has_switch_type(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Removes switch_type.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_unset_switch_type(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                                VirdError **error);

/**
 * 802.1Qbg: id of the VSI manager. XML: parameters/@managerid.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_virtualport_get_manager_id(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Sets manager_id. 802.1Qbg: id of the VSI manager.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_set_manager_id(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                             uint32_t value,
                                                             VirdError **error);

/**
 * Whether manager_id is there.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_has_manager_id(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Removes manager_id.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_unset_manager_id(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                               VirdError **error);

/**
 * 802.1Qbg: id of the VSI type. XML: parameters/@typeid.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_virtualport_get_type_id(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Sets type_id. 802.1Qbg: id of the VSI type.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_set_type_id(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether type_id is there.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_has_type_id(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Removes type_id.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_unset_type_id(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                            VirdError **error);

/**
 * 802.1Qbg: version of the VSI type. XML: parameters/@typeidversion.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_virtualport_get_type_id_version(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Sets type_id_version. 802.1Qbg: version of the VSI type.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_set_type_id_version(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                                  uint32_t value,
                                                                  VirdError **error);

/**
 * Whether type_id_version is there.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_has_type_id_version(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Removes type_id_version.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_unset_type_id_version(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                                    VirdError **error);

/**
 * 802.1Qbg: UUID of the VSI instance. XML: parameters/@instanceid.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_virtualport_get_instance_id(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Sets instance_id. 802.1Qbg: UUID of the VSI instance.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_set_instance_id(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                              const char *value,
                                                              VirdError **error);

/**
 * 802.1Qbh or Open vSwitch: name of the port profile. XML: parameters/@profileid.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_virtualport_get_profile_id(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Sets profile_id. 802.1Qbh or Open vSwitch: name of the port profile.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_set_profile_id(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Open vSwitch or MidoNet: UUID of the port. XML: parameters/@interfaceid.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_virtualport_get_interface_id(VirdConfigDomainInterfaceVirtualport *virtualport);

/**
 * Sets interface_id. Open vSwitch or MidoNet: UUID of the port.
 *
 * @virtualport: a VirdConfigDomainInterfaceVirtualport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_virtualport_set_interface_id(VirdConfigDomainInterfaceVirtualport *virtualport,
                                                               const char *value,
                                                               VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceIp.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_IP
 * Since: 0.1
 */
VirdType vird_config_domain_interface_ip_get_type(void);

/**
 * Takes another reference.
 *
 * @ip: (nullable): a VirdConfigDomainInterfaceIp
 *
 * Returns: (transfer full) (nullable): @ip itself; NULL if it is no VirdConfigDomainInterfaceIp
 * Since: 0.1
 */
VirdConfigDomainInterfaceIp *vird_config_domain_interface_ip_ref(VirdConfigDomainInterfaceIp *ip);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ip: (nullable): a VirdConfigDomainInterfaceIp, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_ip_unref(VirdConfigDomainInterfaceIp *ip);

/**
 * Makes a new VirdConfigDomainInterfaceIp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceIp *vird_config_domain_interface_ip_new(void);

/**
 * Reads a VirdConfigDomainInterfaceIp from XML text whose root is <ip>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceIp *vird_config_domain_interface_ip_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * The IP address. XML: @address.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_ip_get_address(VirdConfigDomainInterfaceIp *ip);

/**
 * Sets address. The IP address.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_set_address(VirdConfigDomainInterfaceIp *ip,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Version of the internet protocol. XML: @family.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_IP_FAMILY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_IP_FAMILY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainIpFamily vird_config_domain_interface_ip_get_family(VirdConfigDomainInterfaceIp *ip);

/**
 * Version of the internet protocol. XML: @family. As the text that the document has, known or not.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_ip_get_family_text(VirdConfigDomainInterfaceIp *ip);

/**
 * Sets family. Version of the internet protocol.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 * @value: a VirdConfigDomainIpFamily
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_set_family(VirdConfigDomainInterfaceIp *ip,
                                                VirdConfigDomainIpFamily value,
                                                VirdError **error);

/**
 * Sets family to any text, also one that this version does not know. Version of the internet protocol.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_set_family_text(VirdConfigDomainInterfaceIp *ip,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether family is there.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_has_family(VirdConfigDomainInterfaceIp *ip);

/**
 * Removes family.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_unset_family(VirdConfigDomainInterfaceIp *ip,
                                                  VirdError **error);

/**
 * Length of the network prefix, in bits. XML: @prefix.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_ip_get_prefix(VirdConfigDomainInterfaceIp *ip);

/**
 * Sets prefix. Length of the network prefix, in bits.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_set_prefix(VirdConfigDomainInterfaceIp *ip,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether prefix is there.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_has_prefix(VirdConfigDomainInterfaceIp *ip);

/**
 * Removes prefix.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_unset_prefix(VirdConfigDomainInterfaceIp *ip,
                                                  VirdError **error);

/**
 * Address of the other end of a point-to-point link. XML: @peer.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_ip_get_peer(VirdConfigDomainInterfaceIp *ip);

/**
 * Sets peer. Address of the other end of a point-to-point link.
 *
 * @ip: a VirdConfigDomainInterfaceIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_ip_set_peer(VirdConfigDomainInterfaceIp *ip,
                                              const char *value,
                                              VirdError **error);

/**
 * The type id of VirdConfigDomainInterfaceRoute.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_ROUTE
 * Since: 0.1
 */
VirdType vird_config_domain_interface_route_get_type(void);

/**
 * Takes another reference.
 *
 * @route: (nullable): a VirdConfigDomainInterfaceRoute
 *
 * Returns: (transfer full) (nullable): @route itself; NULL if it is no VirdConfigDomainInterfaceRoute
 * Since: 0.1
 */
VirdConfigDomainInterfaceRoute *vird_config_domain_interface_route_ref(VirdConfigDomainInterfaceRoute *route);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @route: (nullable): a VirdConfigDomainInterfaceRoute, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_route_unref(VirdConfigDomainInterfaceRoute *route);

/**
 * Makes a new VirdConfigDomainInterfaceRoute in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfaceRoute *vird_config_domain_interface_route_new(void);

/**
 * Reads a VirdConfigDomainInterfaceRoute from XML text whose root is <route>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfaceRoute *vird_config_domain_interface_route_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Version of the internet protocol. XML: @family.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_IP_FAMILY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_IP_FAMILY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainIpFamily vird_config_domain_interface_route_get_family(VirdConfigDomainInterfaceRoute *route);

/**
 * Version of the internet protocol. XML: @family. As the text that the document has, known or not.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_route_get_family_text(VirdConfigDomainInterfaceRoute *route);

/**
 * Sets family. Version of the internet protocol.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @value: a VirdConfigDomainIpFamily
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_set_family(VirdConfigDomainInterfaceRoute *route,
                                                   VirdConfigDomainIpFamily value,
                                                   VirdError **error);

/**
 * Sets family to any text, also one that this version does not know. Version of the internet protocol.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_set_family_text(VirdConfigDomainInterfaceRoute *route,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether family is there.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_route_has_family(VirdConfigDomainInterfaceRoute *route);

/**
 * Removes family.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_unset_family(VirdConfigDomainInterfaceRoute *route,
                                                     VirdError **error);

/**
 * Network the route leads to; any if absent. XML: @address.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_route_get_address(VirdConfigDomainInterfaceRoute *route);

/**
 * Sets address. Network the route leads to; any if absent.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_set_address(VirdConfigDomainInterfaceRoute *route,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Mask of the network. XML: @netmask.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_route_get_netmask(VirdConfigDomainInterfaceRoute *route);

/**
 * Sets netmask. Mask of the network.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_set_netmask(VirdConfigDomainInterfaceRoute *route,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Length of the network prefix, in bits. XML: @prefix.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_route_get_prefix(VirdConfigDomainInterfaceRoute *route);

/**
 * Sets prefix. Length of the network prefix, in bits.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_set_prefix(VirdConfigDomainInterfaceRoute *route,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether prefix is there.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_route_has_prefix(VirdConfigDomainInterfaceRoute *route);

/**
 * Removes prefix.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_unset_prefix(VirdConfigDomainInterfaceRoute *route,
                                                     VirdError **error);

/**
 * Address of the gateway. XML: @gateway.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_route_get_gateway(VirdConfigDomainInterfaceRoute *route);

/**
 * Sets gateway. Address of the gateway.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_set_gateway(VirdConfigDomainInterfaceRoute *route,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Rank among routes; lower is preferred. XML: @metric.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_route_get_metric(VirdConfigDomainInterfaceRoute *route);

/**
 * Sets metric. Rank among routes; lower is preferred.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_set_metric(VirdConfigDomainInterfaceRoute *route,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether metric is there.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_route_has_metric(VirdConfigDomainInterfaceRoute *route);

/**
 * Removes metric.
 *
 * @route: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_route_unset_metric(VirdConfigDomainInterfaceRoute *route,
                                                     VirdError **error);

/**
 * The type id of VirdConfigDomainInterfacePortForward.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_PORT_FORWARD
 * Since: 0.1
 */
VirdType vird_config_domain_interface_port_forward_get_type(void);

/**
 * Takes another reference.
 *
 * @forward: (nullable): a VirdConfigDomainInterfacePortForward
 *
 * Returns: (transfer full) (nullable): @forward itself; NULL if it is no VirdConfigDomainInterfacePortForward
 * Since: 0.1
 */
VirdConfigDomainInterfacePortForward *vird_config_domain_interface_port_forward_ref(VirdConfigDomainInterfacePortForward *forward);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @forward: (nullable): a VirdConfigDomainInterfacePortForward, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_port_forward_unref(VirdConfigDomainInterfacePortForward *forward);

/**
 * Makes a new VirdConfigDomainInterfacePortForward in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfacePortForward *vird_config_domain_interface_port_forward_new(void);

/**
 * Reads a VirdConfigDomainInterfacePortForward from XML text whose root is <portForward>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfacePortForward *vird_config_domain_interface_port_forward_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * Protocol of the ports. XML: @proto.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_PORT_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_PORT_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfacePortProtocol vird_config_domain_interface_port_forward_get_protocol(VirdConfigDomainInterfacePortForward *forward);

/**
 * Protocol of the ports. XML: @proto. As the text that the document has, known or not.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_port_forward_get_protocol_text(VirdConfigDomainInterfacePortForward *forward);

/**
 * Sets protocol. Protocol of the ports.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @value: a VirdConfigDomainInterfacePortProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_set_protocol(VirdConfigDomainInterfacePortForward *forward,
                                                            VirdConfigDomainInterfacePortProtocol value,
                                                            VirdError **error);

/**
 * Sets protocol to any text, also one that this version does not know. Protocol of the ports.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_set_protocol_text(VirdConfigDomainInterfacePortForward *forward,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * Whether protocol is there.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_has_protocol(VirdConfigDomainInterfacePortForward *forward);

/**
 * Removes protocol.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_unset_protocol(VirdConfigDomainInterfacePortForward *forward,
                                                              VirdError **error);

/**
 * Address of the host to listen on; all if absent. XML: @address.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_port_forward_get_address(VirdConfigDomainInterfacePortForward *forward);

/**
 * Sets address. Address of the host to listen on; all if absent.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_set_address(VirdConfigDomainInterfacePortForward *forward,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Interface of the host to listen on. XML: @dev.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_interface_port_forward_get_dev(VirdConfigDomainInterfacePortForward *forward);

/**
 * Sets dev. Interface of the host to listen on.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_set_dev(VirdConfigDomainInterfacePortForward *forward,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Which ports; all if empty. XML: range.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfacePortRange): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfacePortRange **vird_config_domain_interface_port_forward_get_ranges(VirdConfigDomainInterfacePortForward *forward,
                                                                                          size_t *length);

/**
 * Moves an object in as one of ranges, at its canonical place. Which ports; all if empty.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @item: a VirdConfigDomainInterfacePortRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_add_range(VirdConfigDomainInterfacePortForward *forward,
                                                         VirdConfigDomainInterfacePortRange *item,
                                                         VirdError **error);

/**
 * Removes one of ranges. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @item: a VirdConfigDomainInterfacePortRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_remove_range(VirdConfigDomainInterfacePortForward *forward,
                                                            VirdConfigDomainInterfacePortRange *item,
                                                            VirdError **error);

/**
 * Replaces all of ranges. Which ports; all if empty.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfacePortRange): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_set_ranges(VirdConfigDomainInterfacePortForward *forward,
                                                          VirdConfigDomainInterfacePortRange *const *items,
                                                          size_t length,
                                                          VirdError **error);

/**
 * Removes all of ranges.
 *
 * @forward: a VirdConfigDomainInterfacePortForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_forward_clear_ranges(VirdConfigDomainInterfacePortForward *forward,
                                                            VirdError **error);

/**
 * The type id of VirdConfigDomainInterfacePortRange.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_PORT_RANGE
 * Since: 0.1
 */
VirdType vird_config_domain_interface_port_range_get_type(void);

/**
 * Takes another reference.
 *
 * @range: (nullable): a VirdConfigDomainInterfacePortRange
 *
 * Returns: (transfer full) (nullable): @range itself; NULL if it is no VirdConfigDomainInterfacePortRange
 * Since: 0.1
 */
VirdConfigDomainInterfacePortRange *vird_config_domain_interface_port_range_ref(VirdConfigDomainInterfacePortRange *range);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @range: (nullable): a VirdConfigDomainInterfacePortRange, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_interface_port_range_unref(VirdConfigDomainInterfacePortRange *range);

/**
 * Makes a new VirdConfigDomainInterfacePortRange in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainInterfacePortRange *vird_config_domain_interface_port_range_new(void);

/**
 * Reads a VirdConfigDomainInterfacePortRange from XML text whose root is <range>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainInterfacePortRange *vird_config_domain_interface_port_range_new_from_xml(const char *xml,
                                                                                         VirdError **error);

/**
 * First port of the host. XML: @start.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_port_range_get_start(VirdConfigDomainInterfacePortRange *range);

/**
 * Sets start. First port of the host.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_set_start(VirdConfigDomainInterfacePortRange *range,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether start is there.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_has_start(VirdConfigDomainInterfacePortRange *range);

/**
 * Removes start.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_unset_start(VirdConfigDomainInterfacePortRange *range,
                                                         VirdError **error);

/**
 * Last port of the host. XML: @end.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_port_range_get_end(VirdConfigDomainInterfacePortRange *range);

/**
 * Sets end. Last port of the host.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_set_end(VirdConfigDomainInterfacePortRange *range,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether end is there.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_has_end(VirdConfigDomainInterfacePortRange *range);

/**
 * Removes end.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_unset_end(VirdConfigDomainInterfacePortRange *range,
                                                       VirdError **error);

/**
 * Port of the guest that the first one leads to. XML: @to.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_interface_port_range_get_to(VirdConfigDomainInterfacePortRange *range);

/**
 * Sets to. Port of the guest that the first one leads to.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_set_to(VirdConfigDomainInterfacePortRange *range,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether to is there.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_has_to(VirdConfigDomainInterfacePortRange *range);

/**
 * Removes to.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_unset_to(VirdConfigDomainInterfacePortRange *range,
                                                      VirdError **error);

/**
 * Whether the range is left out rather than forwarded. XML: @exclude.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_get_exclude(VirdConfigDomainInterfacePortRange *range);

/**
 * Sets exclude. Whether the range is left out rather than forwarded.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_set_exclude(VirdConfigDomainInterfacePortRange *range,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether exclude is there.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_has_exclude(VirdConfigDomainInterfacePortRange *range);

/**
 * Removes exclude.
 *
 * @range: a VirdConfigDomainInterfacePortRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_interface_port_range_unset_exclude(VirdConfigDomainInterfacePortRange *range,
                                                           VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE (vird_config_domain_interface_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE(object) ((VirdConfigDomainInterface *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_NETWORK (vird_config_domain_interface_network_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_NETWORK(object) ((VirdConfigDomainInterfaceNetwork *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_NETWORK))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_NETWORK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_NETWORK))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_BRIDGE (vird_config_domain_interface_bridge_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_BRIDGE(object) ((VirdConfigDomainInterfaceBridge *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_BRIDGE))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_BRIDGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_BRIDGE))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_USER (vird_config_domain_interface_user_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_USER(object) ((VirdConfigDomainInterfaceUser *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_USER))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_USER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_USER))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_DIRECT (vird_config_domain_interface_direct_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT(object) ((VirdConfigDomainInterfaceDirect *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_DIRECT))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_DIRECT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_DIRECT))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_ETHERNET (vird_config_domain_interface_ethernet_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_ETHERNET(object) ((VirdConfigDomainInterfaceEthernet *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_ETHERNET))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_ETHERNET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_ETHERNET))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_HOSTDEV (vird_config_domain_interface_hostdev_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_HOSTDEV(object) ((VirdConfigDomainInterfaceHostdev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_HOSTDEV))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_HOSTDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_HOSTDEV))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VHOSTUSER (vird_config_domain_interface_vhostuser_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_VHOSTUSER(object) ((VirdConfigDomainInterfaceVhostuser *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VHOSTUSER))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_VHOSTUSER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VHOSTUSER))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_MCAST (vird_config_domain_interface_mcast_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_MCAST(object) ((VirdConfigDomainInterfaceMcast *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_MCAST))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_MCAST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_MCAST))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_SERVER (vird_config_domain_interface_server_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_SERVER(object) ((VirdConfigDomainInterfaceServer *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_SERVER))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_SERVER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_SERVER))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_CLIENT (vird_config_domain_interface_client_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_CLIENT(object) ((VirdConfigDomainInterfaceClient *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_CLIENT))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_CLIENT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_CLIENT))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_UDP (vird_config_domain_interface_udp_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_UDP(object) ((VirdConfigDomainInterfaceUdp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_UDP))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_UDP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_UDP))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_INTERNAL (vird_config_domain_interface_internal_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_INTERNAL(object) ((VirdConfigDomainInterfaceInternal *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_INTERNAL))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_INTERNAL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_INTERNAL))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VDPA (vird_config_domain_interface_vdpa_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_VDPA(object) ((VirdConfigDomainInterfaceVdpa *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VDPA))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_VDPA(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VDPA))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_NULL (vird_config_domain_interface_null_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_NULL(object) ((VirdConfigDomainInterfaceNull *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_NULL))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_NULL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_NULL))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VDS (vird_config_domain_interface_vds_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_VDS(object) ((VirdConfigDomainInterfaceVds *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VDS))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_VDS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VDS))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_DRIVER (vird_config_domain_interface_driver_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER(object) ((VirdConfigDomainInterfaceDriver *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_DRIVER))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_DRIVER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_DRIVER))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_FILTERREF (vird_config_domain_interface_filterref_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_FILTERREF(object) ((VirdConfigDomainInterfaceFilterref *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_FILTERREF))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_FILTERREF(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_FILTERREF))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_FILTERREF_PARAMETER (vird_config_domain_interface_filterref_parameter_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_FILTERREF_PARAMETER(object) ((VirdConfigDomainInterfaceFilterrefParameter *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_FILTERREF_PARAMETER))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_FILTERREF_PARAMETER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_FILTERREF_PARAMETER))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_BANDWIDTH (vird_config_domain_interface_bandwidth_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_BANDWIDTH(object) ((VirdConfigDomainInterfaceBandwidth *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_BANDWIDTH))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_BANDWIDTH(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_BANDWIDTH))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VLAN_TAG (vird_config_domain_interface_vlan_tag_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_VLAN_TAG(object) ((VirdConfigDomainInterfaceVlanTag *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VLAN_TAG))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_VLAN_TAG(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VLAN_TAG))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT (vird_config_domain_interface_virtualport_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT(object) ((VirdConfigDomainInterfaceVirtualport *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_IP (vird_config_domain_interface_ip_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_IP(object) ((VirdConfigDomainInterfaceIp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_IP))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_IP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_IP))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_ROUTE (vird_config_domain_interface_route_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_ROUTE(object) ((VirdConfigDomainInterfaceRoute *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_ROUTE))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_ROUTE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_ROUTE))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_PORT_FORWARD (vird_config_domain_interface_port_forward_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_PORT_FORWARD(object) ((VirdConfigDomainInterfacePortForward *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_PORT_FORWARD))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_PORT_FORWARD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_PORT_FORWARD))
#define VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_PORT_RANGE (vird_config_domain_interface_port_range_get_type ())
#define VIRD_CONFIG_DOMAIN_INTERFACE_PORT_RANGE(object) ((VirdConfigDomainInterfacePortRange *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_PORT_RANGE))
#define VIRD_IS_CONFIG_DOMAIN_INTERFACE_PORT_RANGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_INTERFACE_PORT_RANGE))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_NET_H */
