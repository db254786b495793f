/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Virtual networks, and the ports that guests have on them.
 */

#ifndef VIRTDESIGNER_CONFIG_NETWORK_H
#define VIRTDESIGNER_CONFIG_NETWORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigNetwork.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK
 * Since: 0.1
 */
VirdType vird_config_network_get_type(void);

/**
 * Takes another reference.
 *
 * @network: (nullable): a VirdConfigNetwork
 *
 * Returns: (transfer full) (nullable): @network itself; NULL if it is no VirdConfigNetwork
 * Since: 0.1
 */
VirdConfigNetwork *vird_config_network_ref(VirdConfigNetwork *network);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @network: (nullable): a VirdConfigNetwork, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_unref(VirdConfigNetwork *network);

/**
 * Makes a new VirdConfigNetwork in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetwork *vird_config_network_new(void);

/**
 * Reads a VirdConfigNetwork from XML text whose root is <network>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetwork *vird_config_network_new_from_xml(const char *xml, VirdError **error);

/**
 * Whether guests may talk to each other over IPv6 though the network has no IPv6 address. XML: @ipv6.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_ipv6(VirdConfigNetwork *network);

/**
 * Sets ipv6. Whether guests may talk to each other over IPv6 though the network has no IPv6 address.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_ipv6(VirdConfigNetwork *network,
                                  bool value,
                                  VirdError **error);

/**
 * Whether ipv6 is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_ipv6(VirdConfigNetwork *network);

/**
 * Removes ipv6.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_ipv6(VirdConfigNetwork *network, VirdError **error);

/**
 * Whether the host follows the guests' changes of address and filters. XML: @trustGuestRxFilters.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_trust_guest_rx_filters(VirdConfigNetwork *network);

/**
 * Sets trust_guest_rx_filters. Whether the host follows the guests' changes of address and filters.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_trust_guest_rx_filters(VirdConfigNetwork *network,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether trust_guest_rx_filters is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_trust_guest_rx_filters(VirdConfigNetwork *network);

/**
 * Removes trust_guest_rx_filters.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_trust_guest_rx_filters(VirdConfigNetwork *network,
                                                      VirdError **error);

/**
 * Number of guest interfaces that are plugged in; reported for a running network. XML: @connections.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_get_connections(VirdConfigNetwork *network);

/**
 * Sets connections. Number of guest interfaces that are plugged in; reported for a running network.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_connections(VirdConfigNetwork *network,
                                         uint32_t value,
                                         VirdError **error);

/**
 * Whether connections is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_connections(VirdConfigNetwork *network);

/**
 * Removes connections.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_connections(VirdConfigNetwork *network, VirdError **error);

/**
 * Name of the network, unique on its host. XML: name.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_name(VirdConfigNetwork *network);

/**
 * Sets name. Name of the network, unique on its host.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_name(VirdConfigNetwork *network, const char *value, VirdError **error);

/**
 * Identifier of the network, as 8-4-4-4-12 hexadecimal digits. XML: uuid.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_uuid(VirdConfigNetwork *network);

/**
 * Sets uuid. Identifier of the network, as 8-4-4-4-12 hexadecimal digits.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_uuid(VirdConfigNetwork *network, const char *value, VirdError **error);

/**
 * Short title, on one line. XML: title.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_title(VirdConfigNetwork *network);

/**
 * Sets title. Short title, on one line.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_title(VirdConfigNetwork *network,
                                   const char *value,
                                   VirdError **error);

/**
 * Description for people. XML: description.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_description(VirdConfigNetwork *network);

/**
 * Sets description. Description for people.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_description(VirdConfigNetwork *network,
                                         const char *value,
                                         VirdError **error);

/**
 * How guests reach the outside; an isolated network has none. XML: forward.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigNetworkForward *vird_config_network_get_forward(VirdConfigNetwork *network);

/**
 * Gives forward, made at its place if it is not there. How guests reach the outside; an isolated network has none.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigNetworkForward *vird_config_network_ensure_forward(VirdConfigNetwork *network,
                                                             VirdError **error);

/**
 * Moves an object in as forward, in place of the one that is there. How guests reach the outside; an isolated network has none.
 *
 * @network: a VirdConfigNetwork
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_forward(VirdConfigNetwork *network,
                                     VirdConfigNetworkForward *child,
                                     VirdError **error);

/**
 * How guests reach the outside; NAT if a forward element gives no mode. XML: forward/@mode.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_FORWARD_MODE_UNKNOWN if absent; VIRD_CONFIG_NETWORK_FORWARD_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkForwardMode vird_config_network_get_forward_mode(VirdConfigNetwork *network);

/**
 * How guests reach the outside; NAT if a forward element gives no mode. XML: forward/@mode. As the text that the document has, known or not.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_forward_mode_text(VirdConfigNetwork *network);

/**
 * Sets forward_mode. How guests reach the outside; NAT if a forward element gives no mode.
 *
 * @network: a VirdConfigNetwork
 * @value: a VirdConfigNetworkForwardMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_forward_mode(VirdConfigNetwork *network,
                                          VirdConfigNetworkForwardMode value,
                                          VirdError **error);

/**
 * Sets forward_mode to any text, also one that this version does not know. How guests reach the outside; NAT if a forward element gives no mode.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_forward_mode_text(VirdConfigNetwork *network,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether forward_mode is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_forward_mode(VirdConfigNetwork *network);

/**
 * Removes forward_mode.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_forward_mode(VirdConfigNetwork *network, VirdError **error);

/**
 * Interface of the host that traffic leaves by; any if absent. XML: forward/@dev.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_forward_dev(VirdConfigNetwork *network);

/**
 * Sets forward_dev. Interface of the host that traffic leaves by; any if absent.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_forward_dev(VirdConfigNetwork *network,
                                         const char *value,
                                         VirdError **error);

/**
 * Name of the host's bridge, such as `virbr0`. XML: bridge/@name.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_bridge_name(VirdConfigNetwork *network);

/**
 * Sets bridge_name. Name of the host's bridge, such as `virbr0`.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_bridge_name(VirdConfigNetwork *network,
                                         const char *value,
                                         VirdError **error);

/**
 * Zone of firewalld that the bridge belongs to. XML: bridge/@zone.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_bridge_zone(VirdConfigNetwork *network);

/**
 * Sets bridge_zone. Zone of firewalld that the bridge belongs to.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_bridge_zone(VirdConfigNetwork *network,
                                         const char *value,
                                         VirdError **error);

/**
 * Whether the bridge speaks the spanning tree protocol. XML: bridge/@stp.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; true if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_bridge_stp(VirdConfigNetwork *network);

/**
 * Sets bridge_stp. Whether the bridge speaks the spanning tree protocol.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_bridge_stp(VirdConfigNetwork *network, bool value, VirdError **error);

/**
 * Whether bridge_stp is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_bridge_stp(VirdConfigNetwork *network);

/**
 * Removes bridge_stp.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_bridge_stp(VirdConfigNetwork *network, VirdError **error);

/**
 * How long the bridge waits before it forwards, in seconds. XML: bridge/@delay.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_network_get_bridge_delay(VirdConfigNetwork *network);

/**
 * Sets bridge_delay. How long the bridge waits before it forwards, in seconds.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_bridge_delay(VirdConfigNetwork *network,
                                          uint64_t value,
                                          VirdError **error);

/**
 * Whether bridge_delay is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_bridge_delay(VirdConfigNetwork *network);

/**
 * Removes bridge_delay.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_bridge_delay(VirdConfigNetwork *network, VirdError **error);

/**
 * Who keeps the bridge's table of addresses. XML: bridge/@macTableManager.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_KERNEL if absent; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceMacTableManager vird_config_network_get_bridge_mac_table_manager(VirdConfigNetwork *network);

/**
 * Who keeps the bridge's table of addresses. XML: bridge/@macTableManager. As the text that the document has, known or not.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_bridge_mac_table_manager_text(VirdConfigNetwork *network);

/**
 * Sets bridge_mac_table_manager. Who keeps the bridge's table of addresses.
 *
 * @network: a VirdConfigNetwork
 * @value: a VirdConfigDomainInterfaceMacTableManager
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_bridge_mac_table_manager(VirdConfigNetwork *network,
                                                      VirdConfigDomainInterfaceMacTableManager value,
                                                      VirdError **error);

/**
 * Sets bridge_mac_table_manager to any text, also one that this version does not know. Who keeps the bridge's table of addresses.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_bridge_mac_table_manager_text(VirdConfigNetwork *network,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether bridge_mac_table_manager is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_bridge_mac_table_manager(VirdConfigNetwork *network);

/**
 * Removes bridge_mac_table_manager.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_bridge_mac_table_manager(VirdConfigNetwork *network,
                                                        VirdError **error);

/**
 * Largest packet, in bytes. XML: mtu/@size.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_get_mtu(VirdConfigNetwork *network);

/**
 * Sets mtu. Largest packet, in bytes.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_mtu(VirdConfigNetwork *network, uint32_t value, VirdError **error);

/**
 * Whether mtu is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_mtu(VirdConfigNetwork *network);

/**
 * Removes mtu.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_mtu(VirdConfigNetwork *network, VirdError **error);

/**
 * MAC address of the bridge, as aa:bb:cc:dd:ee:ff. XML: mac/@address.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_mac(VirdConfigNetwork *network);

/**
 * Sets mac. MAC address of the bridge, as aa:bb:cc:dd:ee:ff.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_mac(VirdConfigNetwork *network, const char *value, VirdError **error);

/**
 * DNS domain of the guests. XML: domain/@name.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_get_domain_name(VirdConfigNetwork *network);

/**
 * Sets domain_name. DNS domain of the guests.
 *
 * @network: a VirdConfigNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_domain_name(VirdConfigNetwork *network,
                                         const char *value,
                                         VirdError **error);

/**
 * Whether names of the domain are never asked for outside. XML: domain/@localOnly.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_domain_local_only(VirdConfigNetwork *network);

/**
 * Sets domain_local_only. Whether names of the domain are never asked for outside.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_domain_local_only(VirdConfigNetwork *network,
                                               bool value,
                                               VirdError **error);

/**
 * Whether domain_local_only is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_domain_local_only(VirdConfigNetwork *network);

/**
 * Removes domain_local_only.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_domain_local_only(VirdConfigNetwork *network, VirdError **error);

/**
 * Whether the host's resolver is told of the domain. XML: domain/@register.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_domain_register(VirdConfigNetwork *network);

/**
 * Sets domain_register. Whether the host's resolver is told of the domain.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_domain_register(VirdConfigNetwork *network,
                                             bool value,
                                             VirdError **error);

/**
 * Whether domain_register is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_domain_register(VirdConfigNetwork *network);

/**
 * Removes domain_register.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_domain_register(VirdConfigNetwork *network, VirdError **error);

/**
 * Whether libvirt runs a name server for the guests. XML: dns/@enable.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; true if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_dns_enable(VirdConfigNetwork *network);

/**
 * Sets dns_enable. Whether libvirt runs a name server for the guests.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_dns_enable(VirdConfigNetwork *network, bool value, VirdError **error);

/**
 * Whether dns_enable is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_dns_enable(VirdConfigNetwork *network);

/**
 * Removes dns_enable.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_dns_enable(VirdConfigNetwork *network, VirdError **error);

/**
 * Whether names without a domain are asked for outside, too. XML: dns/@forwardPlainNames.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; true if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_dns_forward_plain_names(VirdConfigNetwork *network);

/**
 * Sets dns_forward_plain_names. Whether names without a domain are asked for outside, too.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_dns_forward_plain_names(VirdConfigNetwork *network,
                                                     bool value,
                                                     VirdError **error);

/**
 * Whether dns_forward_plain_names is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_dns_forward_plain_names(VirdConfigNetwork *network);

/**
 * Removes dns_forward_plain_names.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_dns_forward_plain_names(VirdConfigNetwork *network,
                                                       VirdError **error);

/**
 * Name servers to ask instead of the host's. XML: dns/forwarder.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkDnsForwarder): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkDnsForwarder **vird_config_network_get_dns_forwarders(VirdConfigNetwork *network,
                                                                       size_t *length);

/**
 * Moves an object in as one of dns_forwarders, at its canonical place. Name servers to ask instead of the host's.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkDnsForwarder
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_add_dns_forwarder(VirdConfigNetwork *network,
                                           VirdConfigNetworkDnsForwarder *item,
                                           VirdError **error);

/**
 * Removes one of dns_forwarders. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkDnsForwarder
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_remove_dns_forwarder(VirdConfigNetwork *network,
                                              VirdConfigNetworkDnsForwarder *item,
                                              VirdError **error);

/**
 * Replaces all of dns_forwarders. Name servers to ask instead of the host's.
 *
 * @network: a VirdConfigNetwork
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkDnsForwarder): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_dns_forwarders(VirdConfigNetwork *network,
                                            VirdConfigNetworkDnsForwarder *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of dns_forwarders.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_dns_forwarders(VirdConfigNetwork *network, VirdError **error);

/**
 * TXT records to serve. XML: dns/txt.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkDnsTxt): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkDnsTxt **vird_config_network_get_dns_txts(VirdConfigNetwork *network,
                                                           size_t *length);

/**
 * Moves an object in as one of dns_txts, at its canonical place. TXT records to serve.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkDnsTxt
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_add_dns_txt(VirdConfigNetwork *network,
                                     VirdConfigNetworkDnsTxt *item,
                                     VirdError **error);

/**
 * Removes one of dns_txts. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkDnsTxt
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_remove_dns_txt(VirdConfigNetwork *network,
                                        VirdConfigNetworkDnsTxt *item,
                                        VirdError **error);

/**
 * Replaces all of dns_txts. TXT records to serve.
 *
 * @network: a VirdConfigNetwork
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkDnsTxt): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_dns_txts(VirdConfigNetwork *network,
                                      VirdConfigNetworkDnsTxt *const *items,
                                      size_t length,
                                      VirdError **error);

/**
 * Removes all of dns_txts.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_dns_txts(VirdConfigNetwork *network, VirdError **error);

/**
 * Names of addresses to serve. XML: dns/host.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkDnsHost): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkDnsHost **vird_config_network_get_dns_hosts(VirdConfigNetwork *network,
                                                             size_t *length);

/**
 * Moves an object in as one of dns_hosts, at its canonical place. Names of addresses to serve.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkDnsHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_add_dns_host(VirdConfigNetwork *network,
                                      VirdConfigNetworkDnsHost *item,
                                      VirdError **error);

/**
 * Removes one of dns_hosts. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkDnsHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_remove_dns_host(VirdConfigNetwork *network,
                                         VirdConfigNetworkDnsHost *item,
                                         VirdError **error);

/**
 * Replaces all of dns_hosts. Names of addresses to serve.
 *
 * @network: a VirdConfigNetwork
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkDnsHost): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_dns_hosts(VirdConfigNetwork *network,
                                       VirdConfigNetworkDnsHost *const *items,
                                       size_t length,
                                       VirdError **error);

/**
 * Removes all of dns_hosts.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_dns_hosts(VirdConfigNetwork *network, VirdError **error);

/**
 * SRV records to serve. XML: dns/srv.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkDnsSrv): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkDnsSrv **vird_config_network_get_dns_srvs(VirdConfigNetwork *network,
                                                           size_t *length);

/**
 * Moves an object in as one of dns_srvs, at its canonical place. SRV records to serve.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkDnsSrv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_add_dns_srv(VirdConfigNetwork *network,
                                     VirdConfigNetworkDnsSrv *item,
                                     VirdError **error);

/**
 * Removes one of dns_srvs. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkDnsSrv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_remove_dns_srv(VirdConfigNetwork *network,
                                        VirdConfigNetworkDnsSrv *item,
                                        VirdError **error);

/**
 * Replaces all of dns_srvs. SRV records to serve.
 *
 * @network: a VirdConfigNetwork
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkDnsSrv): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_dns_srvs(VirdConfigNetwork *network,
                                      VirdConfigNetworkDnsSrv *const *items,
                                      size_t length,
                                      VirdError **error);

/**
 * Removes all of dns_srvs.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_dns_srvs(VirdConfigNetwork *network, VirdError **error);

/**
 * Whether frames of several VLANs pass. XML: vlan/@trunk.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_vlan_trunk(VirdConfigNetwork *network);

/**
 * Sets vlan_trunk. Whether frames of several VLANs pass.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_vlan_trunk(VirdConfigNetwork *network, bool value, VirdError **error);

/**
 * Whether vlan_trunk is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_vlan_trunk(VirdConfigNetwork *network);

/**
 * Removes vlan_trunk.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_vlan_trunk(VirdConfigNetwork *network, VirdError **error);

/**
 * VLANs that the guests belong to. XML: vlan/tag.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceVlanTag): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceVlanTag **vird_config_network_get_vlan_tags(VirdConfigNetwork *network,
                                                                     size_t *length);

/**
 * Moves an object in as one of vlan_tags, at its canonical place. VLANs that the guests belong to.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_add_vlan_tag(VirdConfigNetwork *network,
                                      VirdConfigDomainInterfaceVlanTag *item,
                                      VirdError **error);

/**
 * Removes one of vlan_tags. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_remove_vlan_tag(VirdConfigNetwork *network,
                                         VirdConfigDomainInterfaceVlanTag *item,
                                         VirdError **error);

/**
 * Replaces all of vlan_tags. VLANs that the guests belong to.
 *
 * @network: a VirdConfigNetwork
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceVlanTag): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_vlan_tags(VirdConfigNetwork *network,
                                       VirdConfigDomainInterfaceVlanTag *const *items,
                                       size_t length,
                                       VirdError **error);

/**
 * Removes all of vlan_tags.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_vlan_tags(VirdConfigNetwork *network, VirdError **error);

/**
 * Limits of the network's whole traffic. XML: bandwidth.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_network_get_bandwidth(VirdConfigNetwork *network);

/**
 * Gives bandwidth, made at its place if it is not there. Limits of the network's whole traffic.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_network_ensure_bandwidth(VirdConfigNetwork *network,
                                                                         VirdError **error);

/**
 * Moves an object in as bandwidth, in place of the one that is there. Limits of the network's whole traffic.
 *
 * @network: a VirdConfigNetwork
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_bandwidth(VirdConfigNetwork *network,
                                       VirdConfigDomainInterfaceBandwidth *child,
                                       VirdError **error);

/**
 * Whether guests are kept from talking to each other. XML: port/@isolated.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_get_port_isolated(VirdConfigNetwork *network);

/**
 * Sets port_isolated. Whether guests are kept from talking to each other.
 *
 * @network: a VirdConfigNetwork
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_port_isolated(VirdConfigNetwork *network,
                                           bool value,
                                           VirdError **error);

/**
 * Whether port_isolated is there.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_has_port_isolated(VirdConfigNetwork *network);

/**
 * Removes port_isolated.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_unset_port_isolated(VirdConfigNetwork *network, VirdError **error);

/**
 * Addresses of the host on the network, with what is served there. XML: ip.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkIp): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkIp **vird_config_network_get_ips(VirdConfigNetwork *network,
                                                  size_t *length);

/**
 * Moves an object in as one of ips, at its canonical place. Addresses of the host on the network, with what is served there.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_add_ip(VirdConfigNetwork *network,
                                VirdConfigNetworkIp *item,
                                VirdError **error);

/**
 * Removes one of ips. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_remove_ip(VirdConfigNetwork *network,
                                   VirdConfigNetworkIp *item,
                                   VirdError **error);

/**
 * Replaces all of ips. Addresses of the host on the network, with what is served there.
 *
 * @network: a VirdConfigNetwork
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkIp): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_ips(VirdConfigNetwork *network,
                                 VirdConfigNetworkIp *const *items,
                                 size_t length,
                                 VirdError **error);

/**
 * Removes all of ips.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_ips(VirdConfigNetwork *network, VirdError **error);

/**
 * Routes of the host by way of a guest. XML: route.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceRoute): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceRoute **vird_config_network_get_routes(VirdConfigNetwork *network,
                                                                size_t *length);

/**
 * Moves an object in as one of routes, at its canonical place. Routes of the host by way of a guest.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_add_route(VirdConfigNetwork *network,
                                   VirdConfigDomainInterfaceRoute *item,
                                   VirdError **error);

/**
 * Removes one of routes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigDomainInterfaceRoute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_remove_route(VirdConfigNetwork *network,
                                      VirdConfigDomainInterfaceRoute *item,
                                      VirdError **error);

/**
 * Replaces all of routes. Routes of the host by way of a guest.
 *
 * @network: a VirdConfigNetwork
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceRoute): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_routes(VirdConfigNetwork *network,
                                    VirdConfigDomainInterfaceRoute *const *items,
                                    size_t length,
                                    VirdError **error);

/**
 * Removes all of routes.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_routes(VirdConfigNetwork *network, VirdError **error);

/**
 * Settings for the switch. XML: virtualport.
 *
 * @network: a VirdConfigNetwork
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_network_get_virtualport(VirdConfigNetwork *network);

/**
 * Gives virtualport, made at its place if it is not there. Settings for the switch.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_network_ensure_virtualport(VirdConfigNetwork *network,
                                                                             VirdError **error);

/**
 * Moves an object in as virtualport, in place of the one that is there. Settings for the switch.
 *
 * @network: a VirdConfigNetwork
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_virtualport(VirdConfigNetwork *network,
                                         VirdConfigDomainInterfaceVirtualport *child,
                                         VirdError **error);

/**
 * Named groups of settings that interfaces can choose. XML: portgroup.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkPortgroup): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkPortgroup **vird_config_network_get_portgroups(VirdConfigNetwork *network,
                                                                size_t *length);

/**
 * Moves an object in as one of portgroups, at its canonical place. Named groups of settings that interfaces can choose.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkPortgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_add_portgroup(VirdConfigNetwork *network,
                                       VirdConfigNetworkPortgroup *item,
                                       VirdError **error);

/**
 * Removes one of portgroups. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @network: a VirdConfigNetwork
 * @item: a VirdConfigNetworkPortgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_remove_portgroup(VirdConfigNetwork *network,
                                          VirdConfigNetworkPortgroup *item,
                                          VirdError **error);

/**
 * Replaces all of portgroups. Named groups of settings that interfaces can choose.
 *
 * @network: a VirdConfigNetwork
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkPortgroup): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_set_portgroups(VirdConfigNetwork *network,
                                        VirdConfigNetworkPortgroup *const *items,
                                        size_t length,
                                        VirdError **error);

/**
 * Removes all of portgroups.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_portgroups(VirdConfigNetwork *network, VirdError **error);

/**
 * Lines added to the configuration of dnsmasq, unsupported by libvirt. XML: dnsmasq:options/dnsmasq:option/@value.
 *
 * @network: a VirdConfigNetwork
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_network_get_dnsmasq_options(VirdConfigNetwork *network,
                                               size_t *length);

/**
 * Adds one to dnsmasq_options. Lines added to the configuration of dnsmasq, unsupported by libvirt.
 *
 * @network: a VirdConfigNetwork
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_add_dnsmasq_option(VirdConfigNetwork *network,
                                            const char *value,
                                            VirdError **error);

/**
 * Replaces all of dnsmasq_options. Lines added to the configuration of dnsmasq, unsupported by libvirt.
 *
 * @network: a VirdConfigNetwork
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_set_dnsmasq_options(VirdConfigNetwork *network,
                                             const char *const *values,
                                             VirdError **error);

/**
 * Removes all of dnsmasq_options.
 *
 * @network: a VirdConfigNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_clear_dnsmasq_options(VirdConfigNetwork *network, VirdError **error);

/**
 * The type id of VirdConfigNetworkForward.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FORWARD
 * Since: 0.1
 */
VirdType vird_config_network_forward_get_type(void);

/**
 * Takes another reference.
 *
 * @forward: (nullable): a VirdConfigNetworkForward
 *
 * Returns: (transfer full) (nullable): @forward itself; NULL if it is no VirdConfigNetworkForward
 * Since: 0.1
 */
VirdConfigNetworkForward *vird_config_network_forward_ref(VirdConfigNetworkForward *forward);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @forward: (nullable): a VirdConfigNetworkForward, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_forward_unref(VirdConfigNetworkForward *forward);

/**
 * Makes a new VirdConfigNetworkForward in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkForward *vird_config_network_forward_new(void);

/**
 * Reads a VirdConfigNetworkForward from XML text whose root is <forward>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkForward *vird_config_network_forward_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * How guests reach the outside. XML: @mode.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_FORWARD_MODE_NAT if absent; VIRD_CONFIG_NETWORK_FORWARD_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkForwardMode vird_config_network_forward_get_mode(VirdConfigNetworkForward *forward);

/**
 * How guests reach the outside. XML: @mode. As the text that the document has, known or not.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_forward_get_mode_text(VirdConfigNetworkForward *forward);

/**
 * Sets mode. How guests reach the outside.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: a VirdConfigNetworkForwardMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_mode(VirdConfigNetworkForward *forward,
                                          VirdConfigNetworkForwardMode value,
                                          VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How guests reach the outside.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_mode_text(VirdConfigNetworkForward *forward,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether mode is there.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_has_mode(VirdConfigNetworkForward *forward);

/**
 * Removes mode.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_unset_mode(VirdConfigNetworkForward *forward, VirdError **error);

/**
 * Interface of the host that traffic leaves by; any if absent. XML: @dev.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_forward_get_dev(VirdConfigNetworkForward *forward);

/**
 * Sets dev. Interface of the host that traffic leaves by; any if absent.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_dev(VirdConfigNetworkForward *forward,
                                         const char *value,
                                         VirdError **error);

/**
 * Whether libvirt takes devices from their host driver and gives them back. XML: @managed.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_forward_get_managed(VirdConfigNetworkForward *forward);

/**
 * Sets managed. Whether libvirt takes devices from their host driver and gives them back.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_managed(VirdConfigNetworkForward *forward,
                                             bool value,
                                             VirdError **error);

/**
 * Whether managed is there.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_has_managed(VirdConfigNetworkForward *forward);

/**
 * Removes managed.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_unset_managed(VirdConfigNetworkForward *forward,
                                               VirdError **error);

/**
 * Network interface whose virtual functions are given to guests. XML: pf/@dev.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_forward_get_physical_function(VirdConfigNetworkForward *forward);

/**
 * Sets physical_function. Network interface whose virtual functions are given to guests.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_physical_function(VirdConfigNetworkForward *forward,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Host driver that devices are given to guests by. XML: driver/@name.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevDriverName vird_config_network_forward_get_driver_name(VirdConfigNetworkForward *forward);

/**
 * Host driver that devices are given to guests by. XML: driver/@name. As the text that the document has, known or not.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_forward_get_driver_name_text(VirdConfigNetworkForward *forward);

/**
 * Sets driver_name. Host driver that devices are given to guests by.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: a VirdConfigDomainHostdevDriverName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_driver_name(VirdConfigNetworkForward *forward,
                                                 VirdConfigDomainHostdevDriverName value,
                                                 VirdError **error);

/**
 * Sets driver_name to any text, also one that this version does not know. Host driver that devices are given to guests by.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_driver_name_text(VirdConfigNetworkForward *forward,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether driver_name is there.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_has_driver_name(VirdConfigNetworkForward *forward);

/**
 * Removes driver_name.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_unset_driver_name(VirdConfigNetworkForward *forward,
                                                   VirdError **error);

/**
 * Host driver to bind the devices to. XML: driver/@model.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_forward_get_driver_model(VirdConfigNetworkForward *forward);

/**
 * Sets driver_model. Host driver to bind the devices to.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_driver_model(VirdConfigNetworkForward *forward,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether devices are opened through IOMMUFD. XML: driver/@iommufd.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_forward_get_driver_iommufd(VirdConfigNetworkForward *forward);

/**
 * Sets driver_iommufd. Whether devices are opened through IOMMUFD.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_driver_iommufd(VirdConfigNetworkForward *forward,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether driver_iommufd is there.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_has_driver_iommufd(VirdConfigNetworkForward *forward);

/**
 * Removes driver_iommufd.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_unset_driver_iommufd(VirdConfigNetworkForward *forward,
                                                      VirdError **error);

/**
 * Whether IPv6 addresses are translated, too. XML: nat/@ipv6.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_forward_get_nat_ipv6(VirdConfigNetworkForward *forward);

/**
 * Sets nat_ipv6. Whether IPv6 addresses are translated, too.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_nat_ipv6(VirdConfigNetworkForward *forward,
                                              bool value,
                                              VirdError **error);

/**
 * Whether nat_ipv6 is there.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_has_nat_ipv6(VirdConfigNetworkForward *forward);

/**
 * Removes nat_ipv6.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_unset_nat_ipv6(VirdConfigNetworkForward *forward,
                                                VirdError **error);

/**
 * First address that traffic of guests appears from. XML: nat/address/@start.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_forward_get_nat_address_start(VirdConfigNetworkForward *forward);

/**
 * Sets nat_address_start. First address that traffic of guests appears from.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_nat_address_start(VirdConfigNetworkForward *forward,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Last address that traffic of guests appears from. XML: nat/address/@end.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_forward_get_nat_address_end(VirdConfigNetworkForward *forward);

/**
 * Sets nat_address_end. Last address that traffic of guests appears from.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_nat_address_end(VirdConfigNetworkForward *forward,
                                                     const char *value,
                                                     VirdError **error);

/**
 * First port that traffic of guests appears from. XML: nat/port/@start.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_forward_get_nat_port_start(VirdConfigNetworkForward *forward);

/**
 * Sets nat_port_start. First port that traffic of guests appears from.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_nat_port_start(VirdConfigNetworkForward *forward,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether nat_port_start is there.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_has_nat_port_start(VirdConfigNetworkForward *forward);

/**
 * Removes nat_port_start.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_unset_nat_port_start(VirdConfigNetworkForward *forward,
                                                      VirdError **error);

/**
 * Last port that traffic of guests appears from. XML: nat/port/@end.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_forward_get_nat_port_end(VirdConfigNetworkForward *forward);

/**
 * Sets nat_port_end. Last port that traffic of guests appears from.
 *
 * @forward: a VirdConfigNetworkForward
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_set_nat_port_end(VirdConfigNetworkForward *forward,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether nat_port_end is there.
 *
 * @forward: a VirdConfigNetworkForward
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_has_nat_port_end(VirdConfigNetworkForward *forward);

/**
 * Removes nat_port_end.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_unset_nat_port_end(VirdConfigNetworkForward *forward,
                                                    VirdError **error);

/**
 * Interfaces of the host that guests share out among them. XML: interface.
 *
 * @forward: a VirdConfigNetworkForward
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkForwardInterface): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkForwardInterface **vird_config_network_forward_get_interfaces(VirdConfigNetworkForward *forward,
                                                                               size_t *length);

/**
 * Moves an object in as one of interfaces, at its canonical place. Interfaces of the host that guests share out among them.
 *
 * @forward: a VirdConfigNetworkForward
 * @item: a VirdConfigNetworkForwardInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_forward_add_interface(VirdConfigNetworkForward *forward,
                                               VirdConfigNetworkForwardInterface *item,
                                               VirdError **error);

/**
 * Removes one of interfaces. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @forward: a VirdConfigNetworkForward
 * @item: a VirdConfigNetworkForwardInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_remove_interface(VirdConfigNetworkForward *forward,
                                                  VirdConfigNetworkForwardInterface *item,
                                                  VirdError **error);

/**
 * Replaces all of interfaces. Interfaces of the host that guests share out among them.
 *
 * @forward: a VirdConfigNetworkForward
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkForwardInterface): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_forward_set_interfaces(VirdConfigNetworkForward *forward,
                                                VirdConfigNetworkForwardInterface *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of interfaces.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_clear_interfaces(VirdConfigNetworkForward *forward,
                                                  VirdError **error);

/**
 * PCI devices of the host that guests share out among them. XML: address.
 *
 * @forward: a VirdConfigNetworkForward
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkForwardAddress): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkForwardAddress **vird_config_network_forward_get_addresses(VirdConfigNetworkForward *forward,
                                                                            size_t *length);

/**
 * Moves an object in as one of addresses, at its canonical place. PCI devices of the host that guests share out among them.
 *
 * @forward: a VirdConfigNetworkForward
 * @item: a VirdConfigNetworkForwardAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_forward_add_address(VirdConfigNetworkForward *forward,
                                             VirdConfigNetworkForwardAddress *item,
                                             VirdError **error);

/**
 * Removes one of addresses. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @forward: a VirdConfigNetworkForward
 * @item: a VirdConfigNetworkForwardAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_remove_address(VirdConfigNetworkForward *forward,
                                                VirdConfigNetworkForwardAddress *item,
                                                VirdError **error);

/**
 * Replaces all of addresses. PCI devices of the host that guests share out among them.
 *
 * @forward: a VirdConfigNetworkForward
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkForwardAddress): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_forward_set_addresses(VirdConfigNetworkForward *forward,
                                               VirdConfigNetworkForwardAddress *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of addresses.
 *
 * @forward: a VirdConfigNetworkForward
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_clear_addresses(VirdConfigNetworkForward *forward,
                                                 VirdError **error);

/**
 * The type id of VirdConfigNetworkForwardInterface.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FORWARD_INTERFACE
 * Since: 0.1
 */
VirdType vird_config_network_forward_interface_get_type(void);

/**
 * Takes another reference.
 *
 * @object: (nullable): a VirdConfigNetworkForwardInterface
 *
 * Returns: (transfer full) (nullable): @object itself; NULL if it is no VirdConfigNetworkForwardInterface
 * Since: 0.1
 */
VirdConfigNetworkForwardInterface *vird_config_network_forward_interface_ref(VirdConfigNetworkForwardInterface *object);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @object: (nullable): a VirdConfigNetworkForwardInterface, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_forward_interface_unref(VirdConfigNetworkForwardInterface *object);

/**
 * Makes a new VirdConfigNetworkForwardInterface in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkForwardInterface *vird_config_network_forward_interface_new(void);

/**
 * Reads a VirdConfigNetworkForwardInterface from XML text whose root is <interface>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkForwardInterface *vird_config_network_forward_interface_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * Name of the interface. XML: @dev.
 *
 * @object: a VirdConfigNetworkForwardInterface
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_forward_interface_get_dev(VirdConfigNetworkForwardInterface *object);

/**
 * Sets dev. Name of the interface.
 *
 * @object: a VirdConfigNetworkForwardInterface
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_interface_set_dev(VirdConfigNetworkForwardInterface *object,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Number of guest interfaces that use it; reported for a running network. XML: @connections.
 *
 * @object: a VirdConfigNetworkForwardInterface
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_forward_interface_get_connections(VirdConfigNetworkForwardInterface *object);

/**
 * Sets connections. Number of guest interfaces that use it; reported for a running network.
 *
 * @object: a VirdConfigNetworkForwardInterface
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_interface_set_connections(VirdConfigNetworkForwardInterface *object,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether connections is there.
 *
 * @object: a VirdConfigNetworkForwardInterface
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_interface_has_connections(VirdConfigNetworkForwardInterface *object);

/**
 * Removes connections.
 *
 * @object: a VirdConfigNetworkForwardInterface
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_interface_unset_connections(VirdConfigNetworkForwardInterface *object,
                                                             VirdError **error);

/**
 * The type id of VirdConfigNetworkForwardAddress.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FORWARD_ADDRESS
 * Since: 0.1
 */
VirdType vird_config_network_forward_address_get_type(void);

/**
 * Takes another reference.
 *
 * @address: (nullable): a VirdConfigNetworkForwardAddress
 *
 * Returns: (transfer full) (nullable): @address itself; NULL if it is no VirdConfigNetworkForwardAddress
 * Since: 0.1
 */
VirdConfigNetworkForwardAddress *vird_config_network_forward_address_ref(VirdConfigNetworkForwardAddress *address);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @address: (nullable): a VirdConfigNetworkForwardAddress, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_forward_address_unref(VirdConfigNetworkForwardAddress *address);

/**
 * Makes a new VirdConfigNetworkForwardAddress in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkForwardAddress *vird_config_network_forward_address_new(void);

/**
 * Reads a VirdConfigNetworkForwardAddress from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkForwardAddress *vird_config_network_forward_address_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Number of guest interfaces that use it; reported for a running network. XML: @connections.
 *
 * @address: a VirdConfigNetworkForwardAddress
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_forward_address_get_connections(VirdConfigNetworkForwardAddress *address);

/**
 * Sets connections. Number of guest interfaces that use it; reported for a running network.
 *
 * @address: a VirdConfigNetworkForwardAddress
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_address_set_connections(VirdConfigNetworkForwardAddress *address,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether connections is there.
 *
 * @address: a VirdConfigNetworkForwardAddress
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_forward_address_has_connections(VirdConfigNetworkForwardAddress *address);

/**
 * Removes connections.
 *
 * @address: a VirdConfigNetworkForwardAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_forward_address_unset_connections(VirdConfigNetworkForwardAddress *address,
                                                           VirdError **error);

/**
 * The type id of VirdConfigNetworkPortgroup.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_PORTGROUP
 * Since: 0.1
 */
VirdType vird_config_network_portgroup_get_type(void);

/**
 * Takes another reference.
 *
 * @portgroup: (nullable): a VirdConfigNetworkPortgroup
 *
 * Returns: (transfer full) (nullable): @portgroup itself; NULL if it is no VirdConfigNetworkPortgroup
 * Since: 0.1
 */
VirdConfigNetworkPortgroup *vird_config_network_portgroup_ref(VirdConfigNetworkPortgroup *portgroup);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @portgroup: (nullable): a VirdConfigNetworkPortgroup, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_portgroup_unref(VirdConfigNetworkPortgroup *portgroup);

/**
 * Makes a new VirdConfigNetworkPortgroup in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkPortgroup *vird_config_network_portgroup_new(void);

/**
 * Reads a VirdConfigNetworkPortgroup from XML text whose root is <portgroup>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkPortgroup *vird_config_network_portgroup_new_from_xml(const char *xml,
                                                                       VirdError **error);

/**
 * Name of the group. XML: @name.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_portgroup_get_name(VirdConfigNetworkPortgroup *portgroup);

/**
 * Sets name. Name of the group.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_set_name(VirdConfigNetworkPortgroup *portgroup,
                                            const char *value,
                                            VirdError **error);

/**
 * Whether it holds for interfaces that choose none. XML: @default.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_portgroup_get_is_default(VirdConfigNetworkPortgroup *portgroup);

/**
 * Sets is_default. Whether it holds for interfaces that choose none.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_set_is_default(VirdConfigNetworkPortgroup *portgroup,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether is_default is there.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_portgroup_has_is_default(VirdConfigNetworkPortgroup *portgroup);

/**
 * Removes is_default.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_unset_is_default(VirdConfigNetworkPortgroup *portgroup,
                                                    VirdError **error);

/**
 * Whether the host follows the guests' changes of address and filters. XML: @trustGuestRxFilters.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_portgroup_get_trust_guest_rx_filters(VirdConfigNetworkPortgroup *portgroup);

/**
 * Sets trust_guest_rx_filters. Whether the host follows the guests' changes of address and filters.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_set_trust_guest_rx_filters(VirdConfigNetworkPortgroup *portgroup,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether trust_guest_rx_filters is there.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_portgroup_has_trust_guest_rx_filters(VirdConfigNetworkPortgroup *portgroup);

/**
 * Removes trust_guest_rx_filters.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_unset_trust_guest_rx_filters(VirdConfigNetworkPortgroup *portgroup,
                                                                VirdError **error);

/**
 * Whether frames of several VLANs pass. XML: vlan/@trunk.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_portgroup_get_vlan_trunk(VirdConfigNetworkPortgroup *portgroup);

/**
 * Sets vlan_trunk. Whether frames of several VLANs pass.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_set_vlan_trunk(VirdConfigNetworkPortgroup *portgroup,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether vlan_trunk is there.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_portgroup_has_vlan_trunk(VirdConfigNetworkPortgroup *portgroup);

/**
 * Removes vlan_trunk.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_unset_vlan_trunk(VirdConfigNetworkPortgroup *portgroup,
                                                    VirdError **error);

/**
 * VLANs that the interfaces belong to. XML: vlan/tag.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceVlanTag): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceVlanTag **vird_config_network_portgroup_get_vlan_tags(VirdConfigNetworkPortgroup *portgroup,
                                                                               size_t *length);

/**
 * Moves an object in as one of vlan_tags, at its canonical place. VLANs that the interfaces belong to.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @item: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_portgroup_add_vlan_tag(VirdConfigNetworkPortgroup *portgroup,
                                                VirdConfigDomainInterfaceVlanTag *item,
                                                VirdError **error);

/**
 * Removes one of vlan_tags. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @item: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_remove_vlan_tag(VirdConfigNetworkPortgroup *portgroup,
                                                   VirdConfigDomainInterfaceVlanTag *item,
                                                   VirdError **error);

/**
 * Replaces all of vlan_tags. VLANs that the interfaces belong to.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceVlanTag): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_portgroup_set_vlan_tags(VirdConfigNetworkPortgroup *portgroup,
                                                 VirdConfigDomainInterfaceVlanTag *const *items,
                                                 size_t length,
                                                 VirdError **error);

/**
 * Removes all of vlan_tags.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_portgroup_clear_vlan_tags(VirdConfigNetworkPortgroup *portgroup,
                                                   VirdError **error);

/**
 * Settings for the switch. XML: virtualport.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_network_portgroup_get_virtualport(VirdConfigNetworkPortgroup *portgroup);

/**
 * Gives virtualport, made at its place if it is not there. Settings for the switch.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_network_portgroup_ensure_virtualport(VirdConfigNetworkPortgroup *portgroup,
                                                                                       VirdError **error);

/**
 * Moves an object in as virtualport, in place of the one that is there. Settings for the switch.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_portgroup_set_virtualport(VirdConfigNetworkPortgroup *portgroup,
                                                   VirdConfigDomainInterfaceVirtualport *child,
                                                   VirdError **error);

/**
 * Limits of each interface's traffic. XML: bandwidth.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_network_portgroup_get_bandwidth(VirdConfigNetworkPortgroup *portgroup);

/**
 * Gives bandwidth, made at its place if it is not there. Limits of each interface's traffic.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_network_portgroup_ensure_bandwidth(VirdConfigNetworkPortgroup *portgroup,
                                                                                   VirdError **error);

/**
 * Moves an object in as bandwidth, in place of the one that is there. Limits of each interface's traffic.
 *
 * @portgroup: a VirdConfigNetworkPortgroup
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_portgroup_set_bandwidth(VirdConfigNetworkPortgroup *portgroup,
                                                 VirdConfigDomainInterfaceBandwidth *child,
                                                 VirdError **error);

/**
 * The type id of VirdConfigNetworkDnsForwarder.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_DNS_FORWARDER
 * Since: 0.1
 */
VirdType vird_config_network_dns_forwarder_get_type(void);

/**
 * Takes another reference.
 *
 * @forwarder: (nullable): a VirdConfigNetworkDnsForwarder
 *
 * Returns: (transfer full) (nullable): @forwarder itself; NULL if it is no VirdConfigNetworkDnsForwarder
 * Since: 0.1
 */
VirdConfigNetworkDnsForwarder *vird_config_network_dns_forwarder_ref(VirdConfigNetworkDnsForwarder *forwarder);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @forwarder: (nullable): a VirdConfigNetworkDnsForwarder, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_dns_forwarder_unref(VirdConfigNetworkDnsForwarder *forwarder);

/**
 * Makes a new VirdConfigNetworkDnsForwarder in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkDnsForwarder *vird_config_network_dns_forwarder_new(void);

/**
 * Reads a VirdConfigNetworkDnsForwarder from XML text whose root is <forwarder>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkDnsForwarder *vird_config_network_dns_forwarder_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Domain whose names it is asked for; all if absent. XML: @domain.
 *
 * @forwarder: a VirdConfigNetworkDnsForwarder
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_forwarder_get_domain(VirdConfigNetworkDnsForwarder *forwarder);

/**
 * Sets domain. Domain whose names it is asked for; all if absent.
 *
 * @forwarder: a VirdConfigNetworkDnsForwarder
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_forwarder_set_domain(VirdConfigNetworkDnsForwarder *forwarder,
                                                  const char *value,
                                                  VirdError **error);

/**
 * IP address of the name server; that of the host if absent. XML: @addr.
 *
 * @forwarder: a VirdConfigNetworkDnsForwarder
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_forwarder_get_address(VirdConfigNetworkDnsForwarder *forwarder);

/**
 * Sets address. IP address of the name server; that of the host if absent.
 *
 * @forwarder: a VirdConfigNetworkDnsForwarder
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_forwarder_set_address(VirdConfigNetworkDnsForwarder *forwarder,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Port of the name server. XML: @port.
 *
 * @forwarder: a VirdConfigNetworkDnsForwarder
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_dns_forwarder_get_port(VirdConfigNetworkDnsForwarder *forwarder);

/**
 * Sets port. Port of the name server.
 *
 * @forwarder: a VirdConfigNetworkDnsForwarder
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_forwarder_set_port(VirdConfigNetworkDnsForwarder *forwarder,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether port is there.
 *
 * @forwarder: a VirdConfigNetworkDnsForwarder
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dns_forwarder_has_port(VirdConfigNetworkDnsForwarder *forwarder);

/**
 * Removes port.
 *
 * @forwarder: a VirdConfigNetworkDnsForwarder
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_forwarder_unset_port(VirdConfigNetworkDnsForwarder *forwarder,
                                                  VirdError **error);

/**
 * The type id of VirdConfigNetworkDnsTxt.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_DNS_TXT
 * Since: 0.1
 */
VirdType vird_config_network_dns_txt_get_type(void);

/**
 * Takes another reference.
 *
 * @txt: (nullable): a VirdConfigNetworkDnsTxt
 *
 * Returns: (transfer full) (nullable): @txt itself; NULL if it is no VirdConfigNetworkDnsTxt
 * Since: 0.1
 */
VirdConfigNetworkDnsTxt *vird_config_network_dns_txt_ref(VirdConfigNetworkDnsTxt *txt);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @txt: (nullable): a VirdConfigNetworkDnsTxt, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_dns_txt_unref(VirdConfigNetworkDnsTxt *txt);

/**
 * Makes a new VirdConfigNetworkDnsTxt in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkDnsTxt *vird_config_network_dns_txt_new(void);

/**
 * Reads a VirdConfigNetworkDnsTxt from XML text whose root is <txt>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkDnsTxt *vird_config_network_dns_txt_new_from_xml(const char *xml,
                                                                  VirdError **error);

/**
 * Name that is asked for. XML: @name.
 *
 * @txt: a VirdConfigNetworkDnsTxt
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_txt_get_name(VirdConfigNetworkDnsTxt *txt);

/**
 * Sets name. Name that is asked for.
 *
 * @txt: a VirdConfigNetworkDnsTxt
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_txt_set_name(VirdConfigNetworkDnsTxt *txt,
                                          const char *value,
                                          VirdError **error);

/**
 * The text. XML: @value.
 *
 * @txt: a VirdConfigNetworkDnsTxt
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_txt_get_value(VirdConfigNetworkDnsTxt *txt);

/**
 * Sets value. The text.
 *
 * @txt: a VirdConfigNetworkDnsTxt
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_txt_set_value(VirdConfigNetworkDnsTxt *txt,
                                           const char *value,
                                           VirdError **error);

/**
 * The type id of VirdConfigNetworkDnsHost.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_DNS_HOST
 * Since: 0.1
 */
VirdType vird_config_network_dns_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigNetworkDnsHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigNetworkDnsHost
 * Since: 0.1
 */
VirdConfigNetworkDnsHost *vird_config_network_dns_host_ref(VirdConfigNetworkDnsHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigNetworkDnsHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_dns_host_unref(VirdConfigNetworkDnsHost *host);

/**
 * Makes a new VirdConfigNetworkDnsHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkDnsHost *vird_config_network_dns_host_new(void);

/**
 * Reads a VirdConfigNetworkDnsHost from XML text whose root is <host>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkDnsHost *vird_config_network_dns_host_new_from_xml(const char *xml,
                                                                    VirdError **error);

/**
 * The IP address. XML: @ip.
 *
 * @host: a VirdConfigNetworkDnsHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_host_get_ip(VirdConfigNetworkDnsHost *host);

/**
 * Sets ip. The IP address.
 *
 * @host: a VirdConfigNetworkDnsHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_host_set_ip(VirdConfigNetworkDnsHost *host,
                                         const char *value,
                                         VirdError **error);

/**
 * Its names. XML: hostname.
 *
 * @host: a VirdConfigNetworkDnsHost
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_network_dns_host_get_hostnames(VirdConfigNetworkDnsHost *host,
                                                  size_t *length);

/**
 * Adds one to hostnames. Its names.
 *
 * @host: a VirdConfigNetworkDnsHost
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_host_add_hostname(VirdConfigNetworkDnsHost *host,
                                               const char *value,
                                               VirdError **error);

/**
 * Replaces all of hostnames. Its names.
 *
 * @host: a VirdConfigNetworkDnsHost
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_host_set_hostnames(VirdConfigNetworkDnsHost *host,
                                                const char *const *values,
                                                VirdError **error);

/**
 * Removes all of hostnames.
 *
 * @host: a VirdConfigNetworkDnsHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_host_clear_hostnames(VirdConfigNetworkDnsHost *host,
                                                  VirdError **error);

/**
 * The type id of VirdConfigNetworkDnsSrv.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_DNS_SRV
 * Since: 0.1
 */
VirdType vird_config_network_dns_srv_get_type(void);

/**
 * Takes another reference.
 *
 * @srv: (nullable): a VirdConfigNetworkDnsSrv
 *
 * Returns: (transfer full) (nullable): @srv itself; NULL if it is no VirdConfigNetworkDnsSrv
 * Since: 0.1
 */
VirdConfigNetworkDnsSrv *vird_config_network_dns_srv_ref(VirdConfigNetworkDnsSrv *srv);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @srv: (nullable): a VirdConfigNetworkDnsSrv, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_dns_srv_unref(VirdConfigNetworkDnsSrv *srv);

/**
 * Makes a new VirdConfigNetworkDnsSrv in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkDnsSrv *vird_config_network_dns_srv_new(void);

/**
 * Reads a VirdConfigNetworkDnsSrv from XML text whose root is <srv>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkDnsSrv *vird_config_network_dns_srv_new_from_xml(const char *xml,
                                                                  VirdError **error);

/**
 * Name of the service, without the underscore. XML: @service.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_srv_get_service(VirdConfigNetworkDnsSrv *srv);

/**
 * Sets service. Name of the service, without the underscore.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_set_service(VirdConfigNetworkDnsSrv *srv,
                                             const char *value,
                                             VirdError **error);

/**
 * Protocol of the service. XML: @protocol.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_DNS_SRV_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_NETWORK_DNS_SRV_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkDnsSrvProtocol vird_config_network_dns_srv_get_protocol(VirdConfigNetworkDnsSrv *srv);

/**
 * Protocol of the service. XML: @protocol. As the text that the document has, known or not.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_srv_get_protocol_text(VirdConfigNetworkDnsSrv *srv);

/**
 * Sets protocol. Protocol of the service.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @value: a VirdConfigNetworkDnsSrvProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_set_protocol(VirdConfigNetworkDnsSrv *srv,
                                              VirdConfigNetworkDnsSrvProtocol value,
                                              VirdError **error);

/**
 * Sets protocol to any text, also one that this version does not know. Protocol of the service.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_set_protocol_text(VirdConfigNetworkDnsSrv *srv,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether protocol is there.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dns_srv_has_protocol(VirdConfigNetworkDnsSrv *srv);

/**
 * Removes protocol.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_unset_protocol(VirdConfigNetworkDnsSrv *srv, VirdError **error);

/**
 * Domain the service is in. XML: @domain.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_srv_get_domain(VirdConfigNetworkDnsSrv *srv);

/**
 * Sets domain. Domain the service is in.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_set_domain(VirdConfigNetworkDnsSrv *srv,
                                            const char *value,
                                            VirdError **error);

/**
 * Host that gives the service. XML: @target.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dns_srv_get_target(VirdConfigNetworkDnsSrv *srv);

/**
 * Sets target. Host that gives the service.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_set_target(VirdConfigNetworkDnsSrv *srv,
                                            const char *value,
                                            VirdError **error);

/**
 * Port of the service. XML: @port.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_dns_srv_get_port(VirdConfigNetworkDnsSrv *srv);

/**
 * Sets port. Port of the service.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_set_port(VirdConfigNetworkDnsSrv *srv,
                                          uint32_t value,
                                          VirdError **error);

/**
 * Whether port is there.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dns_srv_has_port(VirdConfigNetworkDnsSrv *srv);

/**
 * Removes port.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_unset_port(VirdConfigNetworkDnsSrv *srv, VirdError **error);

/**
 * Rank among the hosts; lower is tried first. XML: @priority.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_dns_srv_get_priority(VirdConfigNetworkDnsSrv *srv);

/**
 * Sets priority. Rank among the hosts; lower is tried first.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_set_priority(VirdConfigNetworkDnsSrv *srv,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether priority is there.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dns_srv_has_priority(VirdConfigNetworkDnsSrv *srv);

/**
 * Removes priority.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_unset_priority(VirdConfigNetworkDnsSrv *srv, VirdError **error);

/**
 * Share among hosts of the same rank. XML: @weight.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_dns_srv_get_weight(VirdConfigNetworkDnsSrv *srv);

/**
 * Sets weight. Share among hosts of the same rank.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_set_weight(VirdConfigNetworkDnsSrv *srv,
                                            uint32_t value,
                                            VirdError **error);

/**
 * Whether weight is there.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dns_srv_has_weight(VirdConfigNetworkDnsSrv *srv);

/**
 * Removes weight.
 *
 * @srv: a VirdConfigNetworkDnsSrv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dns_srv_unset_weight(VirdConfigNetworkDnsSrv *srv, VirdError **error);

/**
 * The type id of VirdConfigNetworkIp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_IP
 * Since: 0.1
 */
VirdType vird_config_network_ip_get_type(void);

/**
 * Takes another reference.
 *
 * @ip: (nullable): a VirdConfigNetworkIp
 *
 * Returns: (transfer full) (nullable): @ip itself; NULL if it is no VirdConfigNetworkIp
 * Since: 0.1
 */
VirdConfigNetworkIp *vird_config_network_ip_ref(VirdConfigNetworkIp *ip);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ip: (nullable): a VirdConfigNetworkIp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_ip_unref(VirdConfigNetworkIp *ip);

/**
 * Makes a new VirdConfigNetworkIp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkIp *vird_config_network_ip_new(void);

/**
 * Reads a VirdConfigNetworkIp from XML text whose root is <ip>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkIp *vird_config_network_ip_new_from_xml(const char *xml, VirdError **error);

/**
 * Version of the internet protocol. XML: @family.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_IP_FAMILY_IPV4 if absent; VIRD_CONFIG_DOMAIN_IP_FAMILY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainIpFamily vird_config_network_ip_get_family(VirdConfigNetworkIp *ip);

/**
 * Version of the internet protocol. XML: @family. As the text that the document has, known or not.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_ip_get_family_text(VirdConfigNetworkIp *ip);

/**
 * Sets family. Version of the internet protocol.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: a VirdConfigDomainIpFamily
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_family(VirdConfigNetworkIp *ip,
                                       VirdConfigDomainIpFamily value,
                                       VirdError **error);

/**
 * Sets family to any text, also one that this version does not know. Version of the internet protocol.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_family_text(VirdConfigNetworkIp *ip,
                                            const char *value,
                                            VirdError **error);

/**
 * Whether family is there.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_ip_has_family(VirdConfigNetworkIp *ip);

/**
 * Removes family.
 *
 * @ip: a VirdConfigNetworkIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_unset_family(VirdConfigNetworkIp *ip, VirdError **error);

/**
 * The IP address. XML: @address.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_ip_get_address(VirdConfigNetworkIp *ip);

/**
 * Sets address. The IP address.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_address(VirdConfigNetworkIp *ip,
                                        const char *value,
                                        VirdError **error);

/**
 * Mask of the network, for IPv4. XML: @netmask.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_ip_get_netmask(VirdConfigNetworkIp *ip);

/**
 * Sets netmask. Mask of the network, for IPv4.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_netmask(VirdConfigNetworkIp *ip,
                                        const char *value,
                                        VirdError **error);

/**
 * Length of the network prefix, in bits. XML: @prefix.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_ip_get_prefix(VirdConfigNetworkIp *ip);

/**
 * Sets prefix. Length of the network prefix, in bits.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_prefix(VirdConfigNetworkIp *ip, uint32_t value, VirdError **error);

/**
 * Whether prefix is there.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_ip_has_prefix(VirdConfigNetworkIp *ip);

/**
 * Removes prefix.
 *
 * @ip: a VirdConfigNetworkIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_unset_prefix(VirdConfigNetworkIp *ip, VirdError **error);

/**
 * Whether addresses of the network are never looked up outside. XML: @localPtr.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_ip_get_local_ptr(VirdConfigNetworkIp *ip);

/**
 * Sets local_ptr. Whether addresses of the network are never looked up outside.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_local_ptr(VirdConfigNetworkIp *ip, bool value, VirdError **error);

/**
 * Whether local_ptr is there.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_ip_has_local_ptr(VirdConfigNetworkIp *ip);

/**
 * Removes local_ptr.
 *
 * @ip: a VirdConfigNetworkIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_unset_local_ptr(VirdConfigNetworkIp *ip, VirdError **error);

/**
 * Directory of the host that is served over TFTP. XML: tftp/@root.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_ip_get_tftp_root(VirdConfigNetworkIp *ip);

/**
 * Sets tftp_root. Directory of the host that is served over TFTP.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_tftp_root(VirdConfigNetworkIp *ip,
                                          const char *value,
                                          VirdError **error);

/**
 * True if addresses are given to guests. XML: dhcp.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_network_ip_get_dhcp(VirdConfigNetworkIp *ip);

/**
 * Sets dhcp. True if addresses are given to guests.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_dhcp(VirdConfigNetworkIp *ip, bool value, VirdError **error);

/**
 * Addresses that any guest may be given. XML: dhcp/range.
 *
 * @ip: a VirdConfigNetworkIp
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkDhcpRange): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkDhcpRange **vird_config_network_ip_get_dhcp_ranges(VirdConfigNetworkIp *ip,
                                                                    size_t *length);

/**
 * Moves an object in as one of dhcp_ranges, at its canonical place. Addresses that any guest may be given.
 *
 * @ip: a VirdConfigNetworkIp
 * @item: a VirdConfigNetworkDhcpRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_ip_add_dhcp_range(VirdConfigNetworkIp *ip,
                                           VirdConfigNetworkDhcpRange *item,
                                           VirdError **error);

/**
 * Removes one of dhcp_ranges. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @ip: a VirdConfigNetworkIp
 * @item: a VirdConfigNetworkDhcpRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_remove_dhcp_range(VirdConfigNetworkIp *ip,
                                              VirdConfigNetworkDhcpRange *item,
                                              VirdError **error);

/**
 * Replaces all of dhcp_ranges. Addresses that any guest may be given.
 *
 * @ip: a VirdConfigNetworkIp
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkDhcpRange): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_ip_set_dhcp_ranges(VirdConfigNetworkIp *ip,
                                            VirdConfigNetworkDhcpRange *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of dhcp_ranges.
 *
 * @ip: a VirdConfigNetworkIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_clear_dhcp_ranges(VirdConfigNetworkIp *ip, VirdError **error);

/**
 * Addresses that are kept for certain guests. XML: dhcp/host.
 *
 * @ip: a VirdConfigNetworkIp
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkDhcpHost): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkDhcpHost **vird_config_network_ip_get_dhcp_hosts(VirdConfigNetworkIp *ip,
                                                                  size_t *length);

/**
 * Moves an object in as one of dhcp_hosts, at its canonical place. Addresses that are kept for certain guests.
 *
 * @ip: a VirdConfigNetworkIp
 * @item: a VirdConfigNetworkDhcpHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_ip_add_dhcp_host(VirdConfigNetworkIp *ip,
                                          VirdConfigNetworkDhcpHost *item,
                                          VirdError **error);

/**
 * Removes one of dhcp_hosts. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @ip: a VirdConfigNetworkIp
 * @item: a VirdConfigNetworkDhcpHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_remove_dhcp_host(VirdConfigNetworkIp *ip,
                                             VirdConfigNetworkDhcpHost *item,
                                             VirdError **error);

/**
 * Replaces all of dhcp_hosts. Addresses that are kept for certain guests.
 *
 * @ip: a VirdConfigNetworkIp
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkDhcpHost): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_ip_set_dhcp_hosts(VirdConfigNetworkIp *ip,
                                           VirdConfigNetworkDhcpHost *const *items,
                                           size_t length,
                                           VirdError **error);

/**
 * Removes all of dhcp_hosts.
 *
 * @ip: a VirdConfigNetworkIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_clear_dhcp_hosts(VirdConfigNetworkIp *ip, VirdError **error);

/**
 * File that guests boot from over the network. XML: dhcp/bootp/@file.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_ip_get_dhcp_bootp_file(VirdConfigNetworkIp *ip);

/**
 * Sets dhcp_bootp_file. File that guests boot from over the network.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_dhcp_bootp_file(VirdConfigNetworkIp *ip,
                                                const char *value,
                                                VirdError **error);

/**
 * Host that has the file; this one if absent. XML: dhcp/bootp/@server.
 *
 * @ip: a VirdConfigNetworkIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_ip_get_dhcp_bootp_server(VirdConfigNetworkIp *ip);

/**
 * Sets dhcp_bootp_server. Host that has the file; this one if absent.
 *
 * @ip: a VirdConfigNetworkIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_ip_set_dhcp_bootp_server(VirdConfigNetworkIp *ip,
                                                  const char *value,
                                                  VirdError **error);

/**
 * The type id of VirdConfigNetworkDhcpRange.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_DHCP_RANGE
 * Since: 0.1
 */
VirdType vird_config_network_dhcp_range_get_type(void);

/**
 * Takes another reference.
 *
 * @range: (nullable): a VirdConfigNetworkDhcpRange
 *
 * Returns: (transfer full) (nullable): @range itself; NULL if it is no VirdConfigNetworkDhcpRange
 * Since: 0.1
 */
VirdConfigNetworkDhcpRange *vird_config_network_dhcp_range_ref(VirdConfigNetworkDhcpRange *range);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @range: (nullable): a VirdConfigNetworkDhcpRange, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_dhcp_range_unref(VirdConfigNetworkDhcpRange *range);

/**
 * Makes a new VirdConfigNetworkDhcpRange in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkDhcpRange *vird_config_network_dhcp_range_new(void);

/**
 * Reads a VirdConfigNetworkDhcpRange from XML text whose root is <range>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkDhcpRange *vird_config_network_dhcp_range_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * First address. XML: @start.
 *
 * @range: a VirdConfigNetworkDhcpRange
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dhcp_range_get_start(VirdConfigNetworkDhcpRange *range);

/**
 * Sets start. First address.
 *
 * @range: a VirdConfigNetworkDhcpRange
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_set_start(VirdConfigNetworkDhcpRange *range,
                                              const char *value,
                                              VirdError **error);

/**
 * Last address. XML: @end.
 *
 * @range: a VirdConfigNetworkDhcpRange
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dhcp_range_get_end(VirdConfigNetworkDhcpRange *range);

/**
 * Sets end. Last address.
 *
 * @range: a VirdConfigNetworkDhcpRange
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_set_end(VirdConfigNetworkDhcpRange *range,
                                            const char *value,
                                            VirdError **error);

/**
 * How long an address is lent, in the unit beside it; 0 is for ever. XML: lease/@expiry.
 *
 * @range: a VirdConfigNetworkDhcpRange
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_network_dhcp_range_get_lease_expiry(VirdConfigNetworkDhcpRange *range);

/**
 * Sets lease_expiry. How long an address is lent, in the unit beside it; 0 is for ever.
 *
 * @range: a VirdConfigNetworkDhcpRange
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_set_lease_expiry(VirdConfigNetworkDhcpRange *range,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether lease_expiry is there.
 *
 * @range: a VirdConfigNetworkDhcpRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_has_lease_expiry(VirdConfigNetworkDhcpRange *range);

/**
 * Removes lease_expiry.
 *
 * @range: a VirdConfigNetworkDhcpRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_unset_lease_expiry(VirdConfigNetworkDhcpRange *range,
                                                       VirdError **error);

/**
 * Unit of the time. XML: lease/@unit.
 *
 * @range: a VirdConfigNetworkDhcpRange
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_LEASE_UNIT_MINUTES if absent; VIRD_CONFIG_NETWORK_LEASE_UNIT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkLeaseUnit vird_config_network_dhcp_range_get_lease_unit(VirdConfigNetworkDhcpRange *range);

/**
 * Unit of the time. XML: lease/@unit. As the text that the document has, known or not.
 *
 * @range: a VirdConfigNetworkDhcpRange
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dhcp_range_get_lease_unit_text(VirdConfigNetworkDhcpRange *range);

/**
 * Sets lease_unit. Unit of the time.
 *
 * @range: a VirdConfigNetworkDhcpRange
 * @value: a VirdConfigNetworkLeaseUnit
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_set_lease_unit(VirdConfigNetworkDhcpRange *range,
                                                   VirdConfigNetworkLeaseUnit value,
                                                   VirdError **error);

/**
 * Sets lease_unit to any text, also one that this version does not know. Unit of the time.
 *
 * @range: a VirdConfigNetworkDhcpRange
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_set_lease_unit_text(VirdConfigNetworkDhcpRange *range,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether lease_unit is there.
 *
 * @range: a VirdConfigNetworkDhcpRange
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_has_lease_unit(VirdConfigNetworkDhcpRange *range);

/**
 * Removes lease_unit.
 *
 * @range: a VirdConfigNetworkDhcpRange
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_range_unset_lease_unit(VirdConfigNetworkDhcpRange *range,
                                                     VirdError **error);

/**
 * The type id of VirdConfigNetworkDhcpHost.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_DHCP_HOST
 * Since: 0.1
 */
VirdType vird_config_network_dhcp_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigNetworkDhcpHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigNetworkDhcpHost
 * Since: 0.1
 */
VirdConfigNetworkDhcpHost *vird_config_network_dhcp_host_ref(VirdConfigNetworkDhcpHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigNetworkDhcpHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_dhcp_host_unref(VirdConfigNetworkDhcpHost *host);

/**
 * Makes a new VirdConfigNetworkDhcpHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkDhcpHost *vird_config_network_dhcp_host_new(void);

/**
 * Reads a VirdConfigNetworkDhcpHost from XML text whose root is <host>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkDhcpHost *vird_config_network_dhcp_host_new_from_xml(const char *xml,
                                                                      VirdError **error);

/**
 * MAC address the guest is known by. XML: @mac.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dhcp_host_get_mac(VirdConfigNetworkDhcpHost *host);

/**
 * Sets mac. MAC address the guest is known by.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_set_mac(VirdConfigNetworkDhcpHost *host,
                                           const char *value,
                                           VirdError **error);

/**
 * Client identifier (DUID) the guest is known by, for IPv6. XML: @id.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dhcp_host_get_id(VirdConfigNetworkDhcpHost *host);

/**
 * Sets id. Client identifier (DUID) the guest is known by, for IPv6.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_set_id(VirdConfigNetworkDhcpHost *host,
                                          const char *value,
                                          VirdError **error);

/**
 * Host name that the guest is given. XML: @name.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dhcp_host_get_name(VirdConfigNetworkDhcpHost *host);

/**
 * Sets name. Host name that the guest is given.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_set_name(VirdConfigNetworkDhcpHost *host,
                                            const char *value,
                                            VirdError **error);

/**
 * The address. XML: @ip.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dhcp_host_get_ip(VirdConfigNetworkDhcpHost *host);

/**
 * Sets ip. The address.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_set_ip(VirdConfigNetworkDhcpHost *host,
                                          const char *value,
                                          VirdError **error);

/**
 * How long the address is lent, in the unit beside it; 0 is for ever. XML: lease/@expiry.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_network_dhcp_host_get_lease_expiry(VirdConfigNetworkDhcpHost *host);

/**
 * Sets lease_expiry. How long the address is lent, in the unit beside it; 0 is for ever.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_set_lease_expiry(VirdConfigNetworkDhcpHost *host,
                                                    uint64_t value,
                                                    VirdError **error);

/**
 * Whether lease_expiry is there.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_has_lease_expiry(VirdConfigNetworkDhcpHost *host);

/**
 * Removes lease_expiry.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_unset_lease_expiry(VirdConfigNetworkDhcpHost *host,
                                                      VirdError **error);

/**
 * Unit of the time. XML: lease/@unit.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_LEASE_UNIT_MINUTES if absent; VIRD_CONFIG_NETWORK_LEASE_UNIT_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkLeaseUnit vird_config_network_dhcp_host_get_lease_unit(VirdConfigNetworkDhcpHost *host);

/**
 * Unit of the time. XML: lease/@unit. As the text that the document has, known or not.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_dhcp_host_get_lease_unit_text(VirdConfigNetworkDhcpHost *host);

/**
 * Sets lease_unit. Unit of the time.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @value: a VirdConfigNetworkLeaseUnit
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_set_lease_unit(VirdConfigNetworkDhcpHost *host,
                                                  VirdConfigNetworkLeaseUnit value,
                                                  VirdError **error);

/**
 * Sets lease_unit to any text, also one that this version does not know. Unit of the time.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_set_lease_unit_text(VirdConfigNetworkDhcpHost *host,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether lease_unit is there.
 *
 * @host: a VirdConfigNetworkDhcpHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_has_lease_unit(VirdConfigNetworkDhcpHost *host);

/**
 * Removes lease_unit.
 *
 * @host: a VirdConfigNetworkDhcpHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_dhcp_host_unset_lease_unit(VirdConfigNetworkDhcpHost *host,
                                                    VirdError **error);

/**
 * The type id of VirdConfigNetworkPort.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_PORT
 * Since: 0.1
 */
VirdType vird_config_network_port_get_type(void);

/**
 * Takes another reference.
 *
 * @port: (nullable): a VirdConfigNetworkPort
 *
 * Returns: (transfer full) (nullable): @port itself; NULL if it is no VirdConfigNetworkPort
 * Since: 0.1
 */
VirdConfigNetworkPort *vird_config_network_port_ref(VirdConfigNetworkPort *port);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @port: (nullable): a VirdConfigNetworkPort, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_port_unref(VirdConfigNetworkPort *port);

/**
 * Makes a new VirdConfigNetworkPort in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkPort *vird_config_network_port_new(void);

/**
 * Reads a VirdConfigNetworkPort from XML text whose root is <networkport>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkPort *vird_config_network_port_new_from_xml(const char *xml, VirdError **error);

/**
 * Identifier of the port, as 8-4-4-4-12 hexadecimal digits. XML: uuid.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_get_uuid(VirdConfigNetworkPort *port);

/**
 * Sets uuid. Identifier of the port, as 8-4-4-4-12 hexadecimal digits.
 *
 * @port: a VirdConfigNetworkPort
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_set_uuid(VirdConfigNetworkPort *port,
                                       const char *value,
                                       VirdError **error);

/**
 * Name of the guest. XML: owner/name.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_get_owner_name(VirdConfigNetworkPort *port);

/**
 * Sets owner_name. Name of the guest.
 *
 * @port: a VirdConfigNetworkPort
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_set_owner_name(VirdConfigNetworkPort *port,
                                             const char *value,
                                             VirdError **error);

/**
 * Identifier of the guest. XML: owner/uuid.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_get_owner_uuid(VirdConfigNetworkPort *port);

/**
 * Sets owner_uuid. Identifier of the guest.
 *
 * @port: a VirdConfigNetworkPort
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_set_owner_uuid(VirdConfigNetworkPort *port,
                                             const char *value,
                                             VirdError **error);

/**
 * Name of the network's port group that settings came from. XML: group.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_get_group(VirdConfigNetworkPort *port);

/**
 * Sets group. Name of the network's port group that settings came from.
 *
 * @port: a VirdConfigNetworkPort
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_set_group(VirdConfigNetworkPort *port,
                                        const char *value,
                                        VirdError **error);

/**
 * MAC address of the guest's interface. XML: mac/@address.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_get_mac(VirdConfigNetworkPort *port);

/**
 * Sets mac. MAC address of the guest's interface.
 *
 * @port: a VirdConfigNetworkPort
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_set_mac(VirdConfigNetworkPort *port,
                                      const char *value,
                                      VirdError **error);

/**
 * Whether the host follows the guest's changes of address and filters. XML: rxfilters/@trustGuest.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_port_get_trust_guest_rx_filters(VirdConfigNetworkPort *port);

/**
 * Sets trust_guest_rx_filters. Whether the host follows the guest's changes of address and filters.
 *
 * @port: a VirdConfigNetworkPort
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_set_trust_guest_rx_filters(VirdConfigNetworkPort *port,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether trust_guest_rx_filters is there.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_has_trust_guest_rx_filters(VirdConfigNetworkPort *port);

/**
 * Removes trust_guest_rx_filters.
 *
 * @port: a VirdConfigNetworkPort
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_unset_trust_guest_rx_filters(VirdConfigNetworkPort *port,
                                                           VirdError **error);

/**
 * Settings for the switch. XML: virtualport.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_network_port_get_virtualport(VirdConfigNetworkPort *port);

/**
 * Gives virtualport, made at its place if it is not there. Settings for the switch.
 *
 * @port: a VirdConfigNetworkPort
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceVirtualport *vird_config_network_port_ensure_virtualport(VirdConfigNetworkPort *port,
                                                                                  VirdError **error);

/**
 * Moves an object in as virtualport, in place of the one that is there. Settings for the switch.
 *
 * @port: a VirdConfigNetworkPort
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_port_set_virtualport(VirdConfigNetworkPort *port,
                                              VirdConfigDomainInterfaceVirtualport *child,
                                              VirdError **error);

/**
 * Limits of the port's traffic. XML: bandwidth.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_network_port_get_bandwidth(VirdConfigNetworkPort *port);

/**
 * Gives bandwidth, made at its place if it is not there. Limits of the port's traffic.
 *
 * @port: a VirdConfigNetworkPort
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceBandwidth *vird_config_network_port_ensure_bandwidth(VirdConfigNetworkPort *port,
                                                                              VirdError **error);

/**
 * Moves an object in as bandwidth, in place of the one that is there. Limits of the port's traffic.
 *
 * @port: a VirdConfigNetworkPort
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_port_set_bandwidth(VirdConfigNetworkPort *port,
                                            VirdConfigDomainInterfaceBandwidth *child,
                                            VirdError **error);

/**
 * Whether frames of several VLANs pass. XML: vlan/@trunk.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_port_get_vlan_trunk(VirdConfigNetworkPort *port);

/**
 * Sets vlan_trunk. Whether frames of several VLANs pass.
 *
 * @port: a VirdConfigNetworkPort
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_set_vlan_trunk(VirdConfigNetworkPort *port,
                                             bool value,
                                             VirdError **error);

/**
 * Whether vlan_trunk is there.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_has_vlan_trunk(VirdConfigNetworkPort *port);

/**
 * Removes vlan_trunk.
 *
 * @port: a VirdConfigNetworkPort
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_unset_vlan_trunk(VirdConfigNetworkPort *port, VirdError **error);

/**
 * VLANs the port belongs to. XML: vlan/tag.
 *
 * @port: a VirdConfigNetworkPort
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceVlanTag): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceVlanTag **vird_config_network_port_get_vlan_tags(VirdConfigNetworkPort *port,
                                                                          size_t *length);

/**
 * Moves an object in as one of vlan_tags, at its canonical place. VLANs the port belongs to.
 *
 * @port: a VirdConfigNetworkPort
 * @item: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_port_add_vlan_tag(VirdConfigNetworkPort *port,
                                           VirdConfigDomainInterfaceVlanTag *item,
                                           VirdError **error);

/**
 * Removes one of vlan_tags. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @port: a VirdConfigNetworkPort
 * @item: a VirdConfigDomainInterfaceVlanTag
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_remove_vlan_tag(VirdConfigNetworkPort *port,
                                              VirdConfigDomainInterfaceVlanTag *item,
                                              VirdError **error);

/**
 * Replaces all of vlan_tags. VLANs the port belongs to.
 *
 * @port: a VirdConfigNetworkPort
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceVlanTag): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_port_set_vlan_tags(VirdConfigNetworkPort *port,
                                            VirdConfigDomainInterfaceVlanTag *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of vlan_tags.
 *
 * @port: a VirdConfigNetworkPort
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_clear_vlan_tags(VirdConfigNetworkPort *port, VirdError **error);

/**
 * Whether the guest is kept from talking to other isolated guests of the bridge. XML: port/@isolated.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_port_get_port_isolated(VirdConfigNetworkPort *port);

/**
 * Sets port_isolated. Whether the guest is kept from talking to other isolated guests of the bridge.
 *
 * @port: a VirdConfigNetworkPort
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_set_port_isolated(VirdConfigNetworkPort *port,
                                                bool value,
                                                VirdError **error);

/**
 * Whether port_isolated is there.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_has_port_isolated(VirdConfigNetworkPort *port);

/**
 * Removes port_isolated.
 *
 * @port: a VirdConfigNetworkPort
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_unset_port_isolated(VirdConfigNetworkPort *port, VirdError **error);

/**
 * What the port is made of. XML: plug.
 *
 * @port: a VirdConfigNetworkPort
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigNetworkPortPlug *vird_config_network_port_get_plug(VirdConfigNetworkPort *port);

/**
 * Gives plug, made at its place if it is not there. What the port is made of.
 *
 * @port: a VirdConfigNetworkPort
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigNetworkPortPlug *vird_config_network_port_ensure_plug(VirdConfigNetworkPort *port,
                                                                VirdError **error);

/**
 * Moves an object in as plug, in place of the one that is there. What the port is made of.
 *
 * @port: a VirdConfigNetworkPort
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_port_set_plug(VirdConfigNetworkPort *port,
                                       VirdConfigNetworkPortPlug *child,
                                       VirdError **error);

/**
 * The type id of VirdConfigNetworkPortPlug.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG
 * Since: 0.1
 */
VirdType vird_config_network_port_plug_get_type(void);

/**
 * Takes another reference.
 *
 * @plug: (nullable): a VirdConfigNetworkPortPlug
 *
 * Returns: (transfer full) (nullable): @plug itself; NULL if it is no VirdConfigNetworkPortPlug
 * Since: 0.1
 */
VirdConfigNetworkPortPlug *vird_config_network_port_plug_ref(VirdConfigNetworkPortPlug *plug);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @plug: (nullable): a VirdConfigNetworkPortPlug, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_port_plug_unref(VirdConfigNetworkPortPlug *plug);

/**
 * Reads a VirdConfigNetworkPortPlug from XML text whose root is <plug>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkPortPlug *vird_config_network_port_plug_new_from_xml(const char *xml,
                                                                      VirdError **error);

/**
 * Kind of what the port is made of. XML: @type.
 *
 * @plug: a VirdConfigNetworkPortPlug
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_PORT_PLUG_TYPE_UNKNOWN if absent; VIRD_CONFIG_NETWORK_PORT_PLUG_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkPortPlugType vird_config_network_port_plug_get_plug_type(VirdConfigNetworkPortPlug *plug);

/**
 * Kind of what the port is made of. XML: @type. As the text that the document has, known or not.
 *
 * @plug: a VirdConfigNetworkPortPlug
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_get_plug_type_text(VirdConfigNetworkPortPlug *plug);

/**
 * Sets plug_type. Kind of what the port is made of.
 *
 * @plug: a VirdConfigNetworkPortPlug
 * @value: a VirdConfigNetworkPortPlugType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_set_plug_type(VirdConfigNetworkPortPlug *plug,
                                                 VirdConfigNetworkPortPlugType value,
                                                 VirdError **error);

/**
 * Sets plug_type to any text, also one that this version does not know. Kind of what the port is made of.
 *
 * @plug: a VirdConfigNetworkPortPlug
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_set_plug_type_text(VirdConfigNetworkPortPlug *plug,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether plug_type is there.
 *
 * @plug: a VirdConfigNetworkPortPlug
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_plug_has_plug_type(VirdConfigNetworkPortPlug *plug);

/**
 * Removes plug_type.
 *
 * @plug: a VirdConfigNetworkPortPlug
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_unset_plug_type(VirdConfigNetworkPortPlug *plug,
                                                   VirdError **error);

/**
 * The type id of VirdConfigNetworkPortPlugNetwork.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_NETWORK
 * Since: 0.1
 */
VirdType vird_config_network_port_plug_network_get_type(void);

/**
 * Takes another reference.
 *
 * @network: (nullable): a VirdConfigNetworkPortPlugNetwork
 *
 * Returns: (transfer full) (nullable): @network itself; NULL if it is no VirdConfigNetworkPortPlugNetwork
 * Since: 0.1
 */
VirdConfigNetworkPortPlugNetwork *vird_config_network_port_plug_network_ref(VirdConfigNetworkPortPlugNetwork *network);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @network: (nullable): a VirdConfigNetworkPortPlugNetwork, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_port_plug_network_unref(VirdConfigNetworkPortPlugNetwork *network);

/**
 * Makes a new VirdConfigNetworkPortPlugNetwork in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkPortPlugNetwork *vird_config_network_port_plug_network_new(void);

/**
 * Reads a VirdConfigNetworkPortPlugNetwork from XML text whose root is <plug>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkPortPlugNetwork *vird_config_network_port_plug_network_new_from_xml(const char *xml,
                                                                                     VirdError **error);

/**
 * Name of the bridge. XML: @bridge.
 *
 * @network: a VirdConfigNetworkPortPlugNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_network_get_bridge(VirdConfigNetworkPortPlugNetwork *network);

/**
 * Sets bridge. Name of the bridge.
 *
 * @network: a VirdConfigNetworkPortPlugNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_network_set_bridge(VirdConfigNetworkPortPlugNetwork *network,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Who keeps the bridge's table of addresses. XML: @macTableManager.
 *
 * @network: a VirdConfigNetworkPortPlugNetwork
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_KERNEL if absent; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceMacTableManager vird_config_network_port_plug_network_get_mac_table_manager(VirdConfigNetworkPortPlugNetwork *network);

/**
 * Who keeps the bridge's table of addresses. XML: @macTableManager. As the text that the document has, known or not.
 *
 * @network: a VirdConfigNetworkPortPlugNetwork
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_network_get_mac_table_manager_text(VirdConfigNetworkPortPlugNetwork *network);

/**
 * Sets mac_table_manager. Who keeps the bridge's table of addresses.
 *
 * @network: a VirdConfigNetworkPortPlugNetwork
 * @value: a VirdConfigDomainInterfaceMacTableManager
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_network_set_mac_table_manager(VirdConfigNetworkPortPlugNetwork *network,
                                                                 VirdConfigDomainInterfaceMacTableManager value,
                                                                 VirdError **error);

/**
 * Sets mac_table_manager to any text, also one that this version does not know. Who keeps the bridge's table of addresses.
 *
 * @network: a VirdConfigNetworkPortPlugNetwork
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_network_set_mac_table_manager_text(VirdConfigNetworkPortPlugNetwork *network,
                                                                      const char *value,
                                                                      VirdError **error);

/**
 * Whether mac_table_manager is there.
 *
 * @network: a VirdConfigNetworkPortPlugNetwork
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_plug_network_has_mac_table_manager(VirdConfigNetworkPortPlugNetwork *network);

/**
 * Removes mac_table_manager.
 *
 * @network: a VirdConfigNetworkPortPlugNetwork
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_network_unset_mac_table_manager(VirdConfigNetworkPortPlugNetwork *network,
                                                                   VirdError **error);

/**
 * The type id of VirdConfigNetworkPortPlugBridge.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_BRIDGE
 * Since: 0.1
 */
VirdType vird_config_network_port_plug_bridge_get_type(void);

/**
 * Takes another reference.
 *
 * @bridge: (nullable): a VirdConfigNetworkPortPlugBridge
 *
 * Returns: (transfer full) (nullable): @bridge itself; NULL if it is no VirdConfigNetworkPortPlugBridge
 * Since: 0.1
 */
VirdConfigNetworkPortPlugBridge *vird_config_network_port_plug_bridge_ref(VirdConfigNetworkPortPlugBridge *bridge);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bridge: (nullable): a VirdConfigNetworkPortPlugBridge, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_port_plug_bridge_unref(VirdConfigNetworkPortPlugBridge *bridge);

/**
 * Makes a new VirdConfigNetworkPortPlugBridge in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkPortPlugBridge *vird_config_network_port_plug_bridge_new(void);

/**
 * Reads a VirdConfigNetworkPortPlugBridge from XML text whose root is <plug>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkPortPlugBridge *vird_config_network_port_plug_bridge_new_from_xml(const char *xml,
                                                                                   VirdError **error);

/**
 * Name of the bridge. XML: @bridge.
 *
 * @bridge: a VirdConfigNetworkPortPlugBridge
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_bridge_get_bridge(VirdConfigNetworkPortPlugBridge *bridge);

/**
 * Sets bridge. Name of the bridge.
 *
 * @bridge: a VirdConfigNetworkPortPlugBridge
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_bridge_set_bridge(VirdConfigNetworkPortPlugBridge *bridge,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Who keeps the bridge's table of addresses. XML: @macTableManager.
 *
 * @bridge: a VirdConfigNetworkPortPlugBridge
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_KERNEL if absent; VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceMacTableManager vird_config_network_port_plug_bridge_get_mac_table_manager(VirdConfigNetworkPortPlugBridge *bridge);

/**
 * Who keeps the bridge's table of addresses. XML: @macTableManager. As the text that the document has, known or not.
 *
 * @bridge: a VirdConfigNetworkPortPlugBridge
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_bridge_get_mac_table_manager_text(VirdConfigNetworkPortPlugBridge *bridge);

/**
 * Sets mac_table_manager. Who keeps the bridge's table of addresses.
 *
 * @bridge: a VirdConfigNetworkPortPlugBridge
 * @value: a VirdConfigDomainInterfaceMacTableManager
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_bridge_set_mac_table_manager(VirdConfigNetworkPortPlugBridge *bridge,
                                                                VirdConfigDomainInterfaceMacTableManager value,
                                                                VirdError **error);

/**
 * Sets mac_table_manager to any text, also one that this version does not know. Who keeps the bridge's table of addresses.
 *
 * @bridge: a VirdConfigNetworkPortPlugBridge
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_bridge_set_mac_table_manager_text(VirdConfigNetworkPortPlugBridge *bridge,
                                                                     const char *value,
                                                                     VirdError **error);

/**
 * Whether mac_table_manager is there.
 *
 * @bridge: a VirdConfigNetworkPortPlugBridge
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_plug_bridge_has_mac_table_manager(VirdConfigNetworkPortPlugBridge *bridge);

/**
 * Removes mac_table_manager.
 *
 * @bridge: a VirdConfigNetworkPortPlugBridge
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_bridge_unset_mac_table_manager(VirdConfigNetworkPortPlugBridge *bridge,
                                                                  VirdError **error);

/**
 * The type id of VirdConfigNetworkPortPlugDirect.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_DIRECT
 * Since: 0.1
 */
VirdType vird_config_network_port_plug_direct_get_type(void);

/**
 * Takes another reference.
 *
 * @direct: (nullable): a VirdConfigNetworkPortPlugDirect
 *
 * Returns: (transfer full) (nullable): @direct itself; NULL if it is no VirdConfigNetworkPortPlugDirect
 * Since: 0.1
 */
VirdConfigNetworkPortPlugDirect *vird_config_network_port_plug_direct_ref(VirdConfigNetworkPortPlugDirect *direct);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @direct: (nullable): a VirdConfigNetworkPortPlugDirect, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_port_plug_direct_unref(VirdConfigNetworkPortPlugDirect *direct);

/**
 * Makes a new VirdConfigNetworkPortPlugDirect in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkPortPlugDirect *vird_config_network_port_plug_direct_new(void);

/**
 * Reads a VirdConfigNetworkPortPlugDirect from XML text whose root is <plug>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkPortPlugDirect *vird_config_network_port_plug_direct_new_from_xml(const char *xml,
                                                                                   VirdError **error);

/**
 * Name of the interface. XML: @dev.
 *
 * @direct: a VirdConfigNetworkPortPlugDirect
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_direct_get_dev(VirdConfigNetworkPortPlugDirect *direct);

/**
 * Sets dev. Name of the interface.
 *
 * @direct: a VirdConfigNetworkPortPlugDirect
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_direct_set_dev(VirdConfigNetworkPortPlugDirect *direct,
                                                  const char *value,
                                                  VirdError **error);

/**
 * How the interface is shared. XML: @mode.
 *
 * @direct: a VirdConfigNetworkPortPlugDirect
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainInterfaceDirectMode vird_config_network_port_plug_direct_get_mode(VirdConfigNetworkPortPlugDirect *direct);

/**
 * How the interface is shared. XML: @mode. As the text that the document has, known or not.
 *
 * @direct: a VirdConfigNetworkPortPlugDirect
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_direct_get_mode_text(VirdConfigNetworkPortPlugDirect *direct);

/**
 * Sets mode. How the interface is shared.
 *
 * @direct: a VirdConfigNetworkPortPlugDirect
 * @value: a VirdConfigDomainInterfaceDirectMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_direct_set_mode(VirdConfigNetworkPortPlugDirect *direct,
                                                   VirdConfigDomainInterfaceDirectMode value,
                                                   VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. How the interface is shared.
 *
 * @direct: a VirdConfigNetworkPortPlugDirect
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_direct_set_mode_text(VirdConfigNetworkPortPlugDirect *direct,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether mode is there.
 *
 * @direct: a VirdConfigNetworkPortPlugDirect
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_plug_direct_has_mode(VirdConfigNetworkPortPlugDirect *direct);

/**
 * Removes mode.
 *
 * @direct: a VirdConfigNetworkPortPlugDirect
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_direct_unset_mode(VirdConfigNetworkPortPlugDirect *direct,
                                                     VirdError **error);

/**
 * The type id of VirdConfigNetworkPortPlugHostdevPci.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_HOSTDEV_PCI
 * Since: 0.1
 */
VirdType vird_config_network_port_plug_hostdev_pci_get_type(void);

/**
 * Takes another reference.
 *
 * @pci: (nullable): a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: (transfer full) (nullable): @pci itself; NULL if it is no VirdConfigNetworkPortPlugHostdevPci
 * Since: 0.1
 */
VirdConfigNetworkPortPlugHostdevPci *vird_config_network_port_plug_hostdev_pci_ref(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pci: (nullable): a VirdConfigNetworkPortPlugHostdevPci, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_port_plug_hostdev_pci_unref(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Makes a new VirdConfigNetworkPortPlugHostdevPci in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkPortPlugHostdevPci *vird_config_network_port_plug_hostdev_pci_new(void);

/**
 * Reads a VirdConfigNetworkPortPlugHostdevPci from XML text whose root is <plug>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkPortPlugHostdevPci *vird_config_network_port_plug_hostdev_pci_new_from_xml(const char *xml,
                                                                                            VirdError **error);

/**
 * Whether libvirt takes the device from its host driver and gives it back. XML: @managed.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_get_managed(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Sets managed. Whether libvirt takes the device from its host driver and gives it back.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_set_managed(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether managed is there.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_has_managed(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Removes managed.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_unset_managed(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                             VirdError **error);

/**
 * Host driver that the device is given to the guest by. XML: driver/@name.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevDriverName vird_config_network_port_plug_hostdev_pci_get_driver_name(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Host driver that the device is given to the guest by. XML: driver/@name. As the text that the document has, known or not.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_hostdev_pci_get_driver_name_text(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Sets driver_name. Host driver that the device is given to the guest by.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @value: a VirdConfigDomainHostdevDriverName
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_set_driver_name(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                               VirdConfigDomainHostdevDriverName value,
                                                               VirdError **error);

/**
 * Sets driver_name to any text, also one that this version does not know. Host driver that the device is given to the guest by.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_set_driver_name_text(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * Whether driver_name is there.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_has_driver_name(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Removes driver_name.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_unset_driver_name(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                                 VirdError **error);

/**
 * Host driver to bind the device to. XML: driver/@model.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_port_plug_hostdev_pci_get_driver_model(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Sets driver_model. Host driver to bind the device to.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_set_driver_model(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether the device is opened through IOMMUFD. XML: driver/@iommufd.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_get_driver_iommufd(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Sets driver_iommufd. Whether the device is opened through IOMMUFD.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_set_driver_iommufd(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                                  bool value,
                                                                  VirdError **error);

/**
 * Whether driver_iommufd is there.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_has_driver_iommufd(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Removes driver_iommufd.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_unset_driver_iommufd(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                                    VirdError **error);

/**
 * PCI address of the device on the host. XML: address.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_network_port_plug_hostdev_pci_get_address(VirdConfigNetworkPortPlugHostdevPci *pci);

/**
 * Gives address, made at its place if it is not there. PCI address of the device on the host.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_network_port_plug_hostdev_pci_ensure_address(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                                                     VirdError **error);

/**
 * Moves an object in as address, in place of the one that is there. PCI address of the device on the host.
 *
 * @pci: a VirdConfigNetworkPortPlugHostdevPci
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_port_plug_hostdev_pci_set_address(VirdConfigNetworkPortPlugHostdevPci *pci,
                                                           VirdConfigDomainAddressPci *child,
                                                           VirdError **error);

#define VIRD_TYPE_CONFIG_NETWORK (vird_config_network_get_type ())
#define VIRD_CONFIG_NETWORK(object) ((VirdConfigNetwork *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK))
#define VIRD_IS_CONFIG_NETWORK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK))
#define VIRD_TYPE_CONFIG_NETWORK_FORWARD (vird_config_network_forward_get_type ())
#define VIRD_CONFIG_NETWORK_FORWARD(object) ((VirdConfigNetworkForward *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FORWARD))
#define VIRD_IS_CONFIG_NETWORK_FORWARD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FORWARD))
#define VIRD_TYPE_CONFIG_NETWORK_FORWARD_INTERFACE (vird_config_network_forward_interface_get_type ())
#define VIRD_CONFIG_NETWORK_FORWARD_INTERFACE(object) ((VirdConfigNetworkForwardInterface *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FORWARD_INTERFACE))
#define VIRD_IS_CONFIG_NETWORK_FORWARD_INTERFACE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FORWARD_INTERFACE))
#define VIRD_TYPE_CONFIG_NETWORK_FORWARD_ADDRESS (vird_config_network_forward_address_get_type ())
#define VIRD_CONFIG_NETWORK_FORWARD_ADDRESS(object) ((VirdConfigNetworkForwardAddress *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FORWARD_ADDRESS))
#define VIRD_IS_CONFIG_NETWORK_FORWARD_ADDRESS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FORWARD_ADDRESS))
#define VIRD_TYPE_CONFIG_NETWORK_PORTGROUP (vird_config_network_portgroup_get_type ())
#define VIRD_CONFIG_NETWORK_PORTGROUP(object) ((VirdConfigNetworkPortgroup *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_PORTGROUP))
#define VIRD_IS_CONFIG_NETWORK_PORTGROUP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_PORTGROUP))
#define VIRD_TYPE_CONFIG_NETWORK_DNS_FORWARDER (vird_config_network_dns_forwarder_get_type ())
#define VIRD_CONFIG_NETWORK_DNS_FORWARDER(object) ((VirdConfigNetworkDnsForwarder *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_DNS_FORWARDER))
#define VIRD_IS_CONFIG_NETWORK_DNS_FORWARDER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_DNS_FORWARDER))
#define VIRD_TYPE_CONFIG_NETWORK_DNS_TXT (vird_config_network_dns_txt_get_type ())
#define VIRD_CONFIG_NETWORK_DNS_TXT(object) ((VirdConfigNetworkDnsTxt *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_DNS_TXT))
#define VIRD_IS_CONFIG_NETWORK_DNS_TXT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_DNS_TXT))
#define VIRD_TYPE_CONFIG_NETWORK_DNS_HOST (vird_config_network_dns_host_get_type ())
#define VIRD_CONFIG_NETWORK_DNS_HOST(object) ((VirdConfigNetworkDnsHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_DNS_HOST))
#define VIRD_IS_CONFIG_NETWORK_DNS_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_DNS_HOST))
#define VIRD_TYPE_CONFIG_NETWORK_DNS_SRV (vird_config_network_dns_srv_get_type ())
#define VIRD_CONFIG_NETWORK_DNS_SRV(object) ((VirdConfigNetworkDnsSrv *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_DNS_SRV))
#define VIRD_IS_CONFIG_NETWORK_DNS_SRV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_DNS_SRV))
#define VIRD_TYPE_CONFIG_NETWORK_IP (vird_config_network_ip_get_type ())
#define VIRD_CONFIG_NETWORK_IP(object) ((VirdConfigNetworkIp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_IP))
#define VIRD_IS_CONFIG_NETWORK_IP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_IP))
#define VIRD_TYPE_CONFIG_NETWORK_DHCP_RANGE (vird_config_network_dhcp_range_get_type ())
#define VIRD_CONFIG_NETWORK_DHCP_RANGE(object) ((VirdConfigNetworkDhcpRange *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_DHCP_RANGE))
#define VIRD_IS_CONFIG_NETWORK_DHCP_RANGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_DHCP_RANGE))
#define VIRD_TYPE_CONFIG_NETWORK_DHCP_HOST (vird_config_network_dhcp_host_get_type ())
#define VIRD_CONFIG_NETWORK_DHCP_HOST(object) ((VirdConfigNetworkDhcpHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_DHCP_HOST))
#define VIRD_IS_CONFIG_NETWORK_DHCP_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_DHCP_HOST))
#define VIRD_TYPE_CONFIG_NETWORK_PORT (vird_config_network_port_get_type ())
#define VIRD_CONFIG_NETWORK_PORT(object) ((VirdConfigNetworkPort *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_PORT))
#define VIRD_IS_CONFIG_NETWORK_PORT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_PORT))
#define VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG (vird_config_network_port_plug_get_type ())
#define VIRD_CONFIG_NETWORK_PORT_PLUG(object) ((VirdConfigNetworkPortPlug *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG))
#define VIRD_IS_CONFIG_NETWORK_PORT_PLUG(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG))
#define VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_NETWORK (vird_config_network_port_plug_network_get_type ())
#define VIRD_CONFIG_NETWORK_PORT_PLUG_NETWORK(object) ((VirdConfigNetworkPortPlugNetwork *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_NETWORK))
#define VIRD_IS_CONFIG_NETWORK_PORT_PLUG_NETWORK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_NETWORK))
#define VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_BRIDGE (vird_config_network_port_plug_bridge_get_type ())
#define VIRD_CONFIG_NETWORK_PORT_PLUG_BRIDGE(object) ((VirdConfigNetworkPortPlugBridge *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_BRIDGE))
#define VIRD_IS_CONFIG_NETWORK_PORT_PLUG_BRIDGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_BRIDGE))
#define VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_DIRECT (vird_config_network_port_plug_direct_get_type ())
#define VIRD_CONFIG_NETWORK_PORT_PLUG_DIRECT(object) ((VirdConfigNetworkPortPlugDirect *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_DIRECT))
#define VIRD_IS_CONFIG_NETWORK_PORT_PLUG_DIRECT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_DIRECT))
#define VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_HOSTDEV_PCI (vird_config_network_port_plug_hostdev_pci_get_type ())
#define VIRD_CONFIG_NETWORK_PORT_PLUG_HOSTDEV_PCI(object) ((VirdConfigNetworkPortPlugHostdevPci *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_HOSTDEV_PCI))
#define VIRD_IS_CONFIG_NETWORK_PORT_PLUG_HOSTDEV_PCI(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_PORT_PLUG_HOSTDEV_PCI))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_NETWORK_H */
