/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Devices of a host.
 */

#ifndef VIRTDESIGNER_CONFIG_NODE_DEVICE_H
#define VIRTDESIGNER_CONFIG_NODE_DEVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigNodeDevice.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE
 * Since: 0.1
 */
VirdType vird_config_node_device_get_type(void);

/**
 * Takes another reference.
 *
 * @device: (nullable): a VirdConfigNodeDevice
 *
 * Returns: (transfer full) (nullable): @device itself; NULL if it is no VirdConfigNodeDevice
 * Since: 0.1
 */
VirdConfigNodeDevice *vird_config_node_device_ref(VirdConfigNodeDevice *device);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @device: (nullable): a VirdConfigNodeDevice, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_unref(VirdConfigNodeDevice *device);

/**
 * Makes a new VirdConfigNodeDevice in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDevice *vird_config_node_device_new(void);

/**
 * Reads a VirdConfigNodeDevice from XML text whose root is <device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDevice *vird_config_node_device_new_from_xml(const char *xml, VirdError **error);

/**
 * Name of the device, unique on its host, such as `pci_0000_00_02_0`. XML: name.
 *
 * @device: a VirdConfigNodeDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_get_name(VirdConfigNodeDevice *device);

/**
 * Sets name. Name of the device, unique on its host, such as `pci_0000_00_02_0`.
 *
 * @device: a VirdConfigNodeDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_set_name(VirdConfigNodeDevice *device,
                                      const char *value,
                                      VirdError **error);

/**
 * Path of the device in `/sys`. XML: path.
 *
 * @device: a VirdConfigNodeDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_get_path(VirdConfigNodeDevice *device);

/**
 * Sets path. Path of the device in `/sys`.
 *
 * @device: a VirdConfigNodeDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_set_path(VirdConfigNodeDevice *device,
                                      const char *value,
                                      VirdError **error);

/**
 * Paths of the device in `/dev`. XML: devnode.
 *
 * @device: a VirdConfigNodeDevice
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceDevnode): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceDevnode **vird_config_node_device_get_devnodes(VirdConfigNodeDevice *device,
                                                                   size_t *length);

/**
 * Moves an object in as one of devnodes, at its canonical place. Paths of the device in `/dev`.
 *
 * @device: a VirdConfigNodeDevice
 * @item: a VirdConfigNodeDeviceDevnode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_add_devnode(VirdConfigNodeDevice *device,
                                         VirdConfigNodeDeviceDevnode *item,
                                         VirdError **error);

/**
 * Removes one of devnodes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @device: a VirdConfigNodeDevice
 * @item: a VirdConfigNodeDeviceDevnode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_remove_devnode(VirdConfigNodeDevice *device,
                                            VirdConfigNodeDeviceDevnode *item,
                                            VirdError **error);

/**
 * Replaces all of devnodes. Paths of the device in `/dev`.
 *
 * @device: a VirdConfigNodeDevice
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceDevnode): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_set_devnodes(VirdConfigNodeDevice *device,
                                          VirdConfigNodeDeviceDevnode *const *items,
                                          size_t length,
                                          VirdError **error);

/**
 * Removes all of devnodes.
 *
 * @device: a VirdConfigNodeDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_clear_devnodes(VirdConfigNodeDevice *device, VirdError **error);

/**
 * Name of the device that this one belongs to. XML: parent.
 *
 * @device: a VirdConfigNodeDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_get_parent(VirdConfigNodeDevice *device);

/**
 * Sets parent. Name of the device that this one belongs to.
 *
 * @device: a VirdConfigNodeDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_set_parent(VirdConfigNodeDevice *device,
                                        const char *value,
                                        VirdError **error);

/**
 * World Wide Node Name of the parent, where it is chosen by that. XML: parent/@wwnn.
 *
 * @device: a VirdConfigNodeDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_get_parent_wwnn(VirdConfigNodeDevice *device);

/**
 * Sets parent_wwnn. World Wide Node Name of the parent, where it is chosen by that.
 *
 * @device: a VirdConfigNodeDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_set_parent_wwnn(VirdConfigNodeDevice *device,
                                             const char *value,
                                             VirdError **error);

/**
 * World Wide Port Name of the parent, where it is chosen by that. XML: parent/@wwpn.
 *
 * @device: a VirdConfigNodeDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_get_parent_wwpn(VirdConfigNodeDevice *device);

/**
 * Sets parent_wwpn. World Wide Port Name of the parent, where it is chosen by that.
 *
 * @device: a VirdConfigNodeDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_set_parent_wwpn(VirdConfigNodeDevice *device,
                                             const char *value,
                                             VirdError **error);

/**
 * World Wide Name of the parent's fabric, where it is chosen by that. XML: parent/@fabric_wwn.
 *
 * @device: a VirdConfigNodeDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_get_parent_fabric_wwn(VirdConfigNodeDevice *device);

/**
 * Sets parent_fabric_wwn. World Wide Name of the parent's fabric, where it is chosen by that.
 *
 * @device: a VirdConfigNodeDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_set_parent_fabric_wwn(VirdConfigNodeDevice *device,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Name of the host driver in use. XML: driver/name.
 *
 * @device: a VirdConfigNodeDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_get_driver_name(VirdConfigNodeDevice *device);

/**
 * Sets driver_name. Name of the host driver in use.
 *
 * @device: a VirdConfigNodeDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_set_driver_name(VirdConfigNodeDevice *device,
                                             const char *value,
                                             VirdError **error);

/**
 * What the device is. XML: capability.
 *
 * @device: a VirdConfigNodeDevice
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceCapability): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceCapability **vird_config_node_device_get_capabilities(VirdConfigNodeDevice *device,
                                                                          size_t *length);

/**
 * Moves an object in as one of capabilities, at its canonical place. What the device is.
 *
 * @device: a VirdConfigNodeDevice
 * @item: a VirdConfigNodeDeviceCapability
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_add_capability(VirdConfigNodeDevice *device,
                                            VirdConfigNodeDeviceCapability *item,
                                            VirdError **error);

/**
 * Removes one of capabilities. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @device: a VirdConfigNodeDevice
 * @item: a VirdConfigNodeDeviceCapability
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_remove_capability(VirdConfigNodeDevice *device,
                                               VirdConfigNodeDeviceCapability *item,
                                               VirdError **error);

/**
 * Replaces all of capabilities. What the device is.
 *
 * @device: a VirdConfigNodeDevice
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceCapability): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_set_capabilities(VirdConfigNodeDevice *device,
                                              VirdConfigNodeDeviceCapability *const *items,
                                              size_t length,
                                              VirdError **error);

/**
 * Removes all of capabilities.
 *
 * @device: a VirdConfigNodeDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_clear_capabilities(VirdConfigNodeDevice *device, VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceDevnode.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_DEVNODE
 * Since: 0.1
 */
VirdType vird_config_node_device_devnode_get_type(void);

/**
 * Takes another reference.
 *
 * @devnode: (nullable): a VirdConfigNodeDeviceDevnode
 *
 * Returns: (transfer full) (nullable): @devnode itself; NULL if it is no VirdConfigNodeDeviceDevnode
 * Since: 0.1
 */
VirdConfigNodeDeviceDevnode *vird_config_node_device_devnode_ref(VirdConfigNodeDeviceDevnode *devnode);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @devnode: (nullable): a VirdConfigNodeDeviceDevnode, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_devnode_unref(VirdConfigNodeDeviceDevnode *devnode);

/**
 * Makes a new VirdConfigNodeDeviceDevnode in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceDevnode *vird_config_node_device_devnode_new(void);

/**
 * Reads a VirdConfigNodeDeviceDevnode from XML text whose root is <devnode>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceDevnode *vird_config_node_device_devnode_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Whether it is the device or a link to it. XML: @type.
 *
 * @devnode: a VirdConfigNodeDeviceDevnode
 *
 * Returns: the value; VIRD_CONFIG_NODE_DEVICE_DEVNODE_TYPE_UNKNOWN if absent; VIRD_CONFIG_NODE_DEVICE_DEVNODE_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNodeDeviceDevnodeType vird_config_node_device_devnode_get_devnode_type(VirdConfigNodeDeviceDevnode *devnode);

/**
 * Whether it is the device or a link to it. XML: @type. As the text that the document has, known or not.
 *
 * @devnode: a VirdConfigNodeDeviceDevnode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_devnode_get_devnode_type_text(VirdConfigNodeDeviceDevnode *devnode);

/**
 * Sets devnode_type. Whether it is the device or a link to it.
 *
 * @devnode: a VirdConfigNodeDeviceDevnode
 * @value: a VirdConfigNodeDeviceDevnodeType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_devnode_set_devnode_type(VirdConfigNodeDeviceDevnode *devnode,
                                                      VirdConfigNodeDeviceDevnodeType value,
                                                      VirdError **error);

/**
 * Sets devnode_type to any text, also one that this version does not know. Whether it is the device or a link to it.
 *
 * @devnode: a VirdConfigNodeDeviceDevnode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_devnode_set_devnode_type_text(VirdConfigNodeDeviceDevnode *devnode,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether devnode_type is there.
 *
 * @devnode: a VirdConfigNodeDeviceDevnode
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_devnode_has_devnode_type(VirdConfigNodeDeviceDevnode *devnode);

/**
 * Removes devnode_type.
 *
 * @devnode: a VirdConfigNodeDeviceDevnode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_devnode_unset_devnode_type(VirdConfigNodeDeviceDevnode *devnode,
                                                        VirdError **error);

/**
 * The path. XML: ..
 *
 * @devnode: a VirdConfigNodeDeviceDevnode
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_devnode_get_path(VirdConfigNodeDeviceDevnode *devnode);

/**
 * Sets path. The path.
 *
 * @devnode: a VirdConfigNodeDeviceDevnode
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_devnode_set_path(VirdConfigNodeDeviceDevnode *devnode,
                                              const char *value,
                                              VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceAddress.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_ADDRESS
 * Since: 0.1
 */
VirdType vird_config_node_device_address_get_type(void);

/**
 * Takes another reference.
 *
 * @address: (nullable): a VirdConfigNodeDeviceAddress
 *
 * Returns: (transfer full) (nullable): @address itself; NULL if it is no VirdConfigNodeDeviceAddress
 * Since: 0.1
 */
VirdConfigNodeDeviceAddress *vird_config_node_device_address_ref(VirdConfigNodeDeviceAddress *address);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @address: (nullable): a VirdConfigNodeDeviceAddress, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_address_unref(VirdConfigNodeDeviceAddress *address);

/**
 * Makes a new VirdConfigNodeDeviceAddress in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceAddress *vird_config_node_device_address_new(void);

/**
 * Reads a VirdConfigNodeDeviceAddress from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceAddress *vird_config_node_device_address_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * PCI domain (segment), nearly always 0. XML: @domain.
 *
 * @address: a VirdConfigNodeDeviceAddress
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_address_get_domain(VirdConfigNodeDeviceAddress *address);

/**
 * Sets domain. PCI domain (segment), nearly always 0.
 *
 * @address: a VirdConfigNodeDeviceAddress
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_address_set_domain(VirdConfigNodeDeviceAddress *address,
                                                uint32_t value,
                                                VirdError **error);

/**
 * Whether domain is there.
 *
 * @address: a VirdConfigNodeDeviceAddress
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_address_has_domain(VirdConfigNodeDeviceAddress *address);

/**
 * Removes domain.
 *
 * @address: a VirdConfigNodeDeviceAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_address_unset_domain(VirdConfigNodeDeviceAddress *address,
                                                  VirdError **error);

/**
 * Number of the PCI bus. XML: @bus.
 *
 * @address: a VirdConfigNodeDeviceAddress
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_address_get_bus(VirdConfigNodeDeviceAddress *address);

/**
 * Sets bus. Number of the PCI bus.
 *
 * @address: a VirdConfigNodeDeviceAddress
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_address_set_bus(VirdConfigNodeDeviceAddress *address,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether bus is there.
 *
 * @address: a VirdConfigNodeDeviceAddress
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_address_has_bus(VirdConfigNodeDeviceAddress *address);

/**
 * Removes bus.
 *
 * @address: a VirdConfigNodeDeviceAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_address_unset_bus(VirdConfigNodeDeviceAddress *address,
                                               VirdError **error);

/**
 * Slot on the bus, 0 to 31. XML: @slot.
 *
 * @address: a VirdConfigNodeDeviceAddress
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_address_get_slot(VirdConfigNodeDeviceAddress *address);

/**
 * Sets slot. Slot on the bus, 0 to 31.
 *
 * @address: a VirdConfigNodeDeviceAddress
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_address_set_slot(VirdConfigNodeDeviceAddress *address,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether slot is there.
 *
 * @address: a VirdConfigNodeDeviceAddress
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_address_has_slot(VirdConfigNodeDeviceAddress *address);

/**
 * Removes slot.
 *
 * @address: a VirdConfigNodeDeviceAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_address_unset_slot(VirdConfigNodeDeviceAddress *address,
                                                VirdError **error);

/**
 * Function within the slot, 0 to 7. XML: @function.
 *
 * @address: a VirdConfigNodeDeviceAddress
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_address_get_function(VirdConfigNodeDeviceAddress *address);

/**
 * Sets function. Function within the slot, 0 to 7.
 *
 * @address: a VirdConfigNodeDeviceAddress
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_address_set_function(VirdConfigNodeDeviceAddress *address,
                                                  uint32_t value,
                                                  VirdError **error);

/**
 * Whether function is there.
 *
 * @address: a VirdConfigNodeDeviceAddress
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_address_has_function(VirdConfigNodeDeviceAddress *address);

/**
 * Removes function.
 *
 * @address: a VirdConfigNodeDeviceAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_address_unset_function(VirdConfigNodeDeviceAddress *address,
                                                    VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapability.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_get_type(void);

/**
 * Takes another reference.
 *
 * @capability: (nullable): a VirdConfigNodeDeviceCapability
 *
 * Returns: (transfer full) (nullable): @capability itself; NULL if it is no VirdConfigNodeDeviceCapability
 * Since: 0.1
 */
VirdConfigNodeDeviceCapability *vird_config_node_device_capability_ref(VirdConfigNodeDeviceCapability *capability);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @capability: (nullable): a VirdConfigNodeDeviceCapability, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_unref(VirdConfigNodeDeviceCapability *capability);

/**
 * Reads a VirdConfigNodeDeviceCapability from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapability *vird_config_node_device_capability_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * What the device is. XML: @type.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 *
 * Returns: the value; VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_UNKNOWN if absent; VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityType vird_config_node_device_capability_get_capability_type(VirdConfigNodeDeviceCapability *capability);

/**
 * What the device is. XML: @type. As the text that the document has, known or not.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_get_capability_type_text(VirdConfigNodeDeviceCapability *capability);

/**
 * Sets capability_type. What the device is.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 * @value: a VirdConfigNodeDeviceCapabilityType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_set_capability_type(VirdConfigNodeDeviceCapability *capability,
                                                            VirdConfigNodeDeviceCapabilityType value,
                                                            VirdError **error);

/**
 * Sets capability_type to any text, also one that this version does not know. What the device is.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_set_capability_type_text(VirdConfigNodeDeviceCapability *capability,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * Whether capability_type is there.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_has_capability_type(VirdConfigNodeDeviceCapability *capability);

/**
 * Removes capability_type.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_unset_capability_type(VirdConfigNodeDeviceCapability *capability,
                                                              VirdError **error);

/**
 * What the device can do beyond what it is. XML: capability.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceSubcapability): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapability **vird_config_node_device_capability_get_capabilities(VirdConfigNodeDeviceCapability *capability,
                                                                                        size_t *length);

/**
 * Moves an object in as one of capabilities, at its canonical place. What the device can do beyond what it is.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 * @item: a VirdConfigNodeDeviceSubcapability
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_add_capability(VirdConfigNodeDeviceCapability *capability,
                                                       VirdConfigNodeDeviceSubcapability *item,
                                                       VirdError **error);

/**
 * Removes one of capabilities. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 * @item: a VirdConfigNodeDeviceSubcapability
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_remove_capability(VirdConfigNodeDeviceCapability *capability,
                                                          VirdConfigNodeDeviceSubcapability *item,
                                                          VirdError **error);

/**
 * Replaces all of capabilities. What the device can do beyond what it is.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceSubcapability): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_set_capabilities(VirdConfigNodeDeviceCapability *capability,
                                                         VirdConfigNodeDeviceSubcapability *const *items,
                                                         size_t length,
                                                         VirdError **error);

/**
 * Removes all of capabilities.
 *
 * @capability: a VirdConfigNodeDeviceCapability
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_clear_capabilities(VirdConfigNodeDeviceCapability *capability,
                                                           VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilitySystem.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SYSTEM
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_system_get_type(void);

/**
 * Takes another reference.
 *
 * @system: (nullable): a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer full) (nullable): @system itself; NULL if it is no VirdConfigNodeDeviceCapabilitySystem
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilitySystem *vird_config_node_device_capability_system_ref(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @system: (nullable): a VirdConfigNodeDeviceCapabilitySystem, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_system_unref(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Makes a new VirdConfigNodeDeviceCapabilitySystem in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilitySystem *vird_config_node_device_capability_system_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilitySystem from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilitySystem *vird_config_node_device_capability_system_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * Product name of the host. XML: product.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_system_get_product(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Sets product. Product name of the host.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_system_set_product(VirdConfigNodeDeviceCapabilitySystem *system,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Vendor of the host. XML: hardware/vendor.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_system_get_hardware_vendor(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Sets hardware_vendor. Vendor of the host.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_system_set_hardware_vendor(VirdConfigNodeDeviceCapabilitySystem *system,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * Version of the host. XML: hardware/version.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_system_get_hardware_version(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Sets hardware_version. Version of the host.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_system_set_hardware_version(VirdConfigNodeDeviceCapabilitySystem *system,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * Serial number of the host. XML: hardware/serial.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_system_get_hardware_serial(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Sets hardware_serial. Serial number of the host.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_system_set_hardware_serial(VirdConfigNodeDeviceCapabilitySystem *system,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * Identifier of the host. XML: hardware/uuid.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_system_get_hardware_uuid(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Sets hardware_uuid. Identifier of the host.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_system_set_hardware_uuid(VirdConfigNodeDeviceCapabilitySystem *system,
                                                                 const char *value,
                                                                 VirdError **error);

/**
 * Vendor of the firmware. XML: firmware/vendor.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_system_get_firmware_vendor(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Sets firmware_vendor. Vendor of the firmware.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_system_set_firmware_vendor(VirdConfigNodeDeviceCapabilitySystem *system,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * Version of the firmware. XML: firmware/version.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_system_get_firmware_version(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Sets firmware_version. Version of the firmware.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_system_set_firmware_version(VirdConfigNodeDeviceCapabilitySystem *system,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * Date of the firmware. XML: firmware/release_date.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_system_get_firmware_release_date(VirdConfigNodeDeviceCapabilitySystem *system);

/**
 * Sets firmware_release_date. Date of the firmware.
 *
 * @system: a VirdConfigNodeDeviceCapabilitySystem
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_system_set_firmware_release_date(VirdConfigNodeDeviceCapabilitySystem *system,
                                                                         const char *value,
                                                                         VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityPci.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_PCI
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_pci_get_type(void);

/**
 * Takes another reference.
 *
 * @pci: (nullable): a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: (transfer full) (nullable): @pci itself; NULL if it is no VirdConfigNodeDeviceCapabilityPci
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityPci *vird_config_node_device_capability_pci_ref(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pci: (nullable): a VirdConfigNodeDeviceCapabilityPci, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_pci_unref(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityPci in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityPci *vird_config_node_device_capability_pci_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityPci from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityPci *vird_config_node_device_capability_pci_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Class of the device, as `0x030000`. XML: class.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_pci_get_pci_class(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets pci_class. Class of the device, as `0x030000`.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_pci_class(VirdConfigNodeDeviceCapabilityPci *pci,
                                                          const char *value,
                                                          VirdError **error);

/**
 * PCI domain (segment), nearly always 0. XML: domain.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_pci_get_domain(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets domain. PCI domain (segment), nearly always 0.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_domain(VirdConfigNodeDeviceCapabilityPci *pci,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether domain is there.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_has_domain(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Removes domain.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_unset_domain(VirdConfigNodeDeviceCapabilityPci *pci,
                                                         VirdError **error);

/**
 * Number of the PCI bus. XML: bus.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_pci_get_bus(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets bus. Number of the PCI bus.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_bus(VirdConfigNodeDeviceCapabilityPci *pci,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether bus is there.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_has_bus(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Removes bus.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_unset_bus(VirdConfigNodeDeviceCapabilityPci *pci,
                                                      VirdError **error);

/**
 * Slot on the bus, 0 to 31. XML: slot.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_pci_get_slot(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets slot. Slot on the bus, 0 to 31.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_slot(VirdConfigNodeDeviceCapabilityPci *pci,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether slot is there.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_has_slot(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Removes slot.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_unset_slot(VirdConfigNodeDeviceCapabilityPci *pci,
                                                       VirdError **error);

/**
 * Function within the slot, 0 to 7. XML: function.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_pci_get_function(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets function. Function within the slot, 0 to 7.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_function(VirdConfigNodeDeviceCapabilityPci *pci,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether function is there.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_has_function(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Removes function.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_unset_function(VirdConfigNodeDeviceCapabilityPci *pci,
                                                           VirdError **error);

/**
 * Product name of the device. XML: product.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_pci_get_product(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets product. Product name of the device.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_product(VirdConfigNodeDeviceCapabilityPci *pci,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Product id of the device. XML: product/@id.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_pci_get_product_id(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets product_id. Product id of the device.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_product_id(VirdConfigNodeDeviceCapabilityPci *pci,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether product_id is there.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_has_product_id(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Removes product_id.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_unset_product_id(VirdConfigNodeDeviceCapabilityPci *pci,
                                                             VirdError **error);

/**
 * Vendor of the device. XML: vendor.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_pci_get_vendor(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets vendor. Vendor of the device.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_vendor(VirdConfigNodeDeviceCapabilityPci *pci,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Vendor id of the device. XML: vendor/@id.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_pci_get_vendor_id(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets vendor_id. Vendor id of the device.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_vendor_id(VirdConfigNodeDeviceCapabilityPci *pci,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether vendor_id is there.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_has_vendor_id(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Removes vendor_id.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_unset_vendor_id(VirdConfigNodeDeviceCapabilityPci *pci,
                                                            VirdError **error);

/**
 * Number of the group of devices that can only be given to one guest together. XML: iommuGroup/@number.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_pci_get_iommu_group_number(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets iommu_group_number. Number of the group of devices that can only be given to one guest together.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_iommu_group_number(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                   uint32_t value,
                                                                   VirdError **error);

/**
 * Whether iommu_group_number is there.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_has_iommu_group_number(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Removes iommu_group_number.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_unset_iommu_group_number(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                     VirdError **error);

/**
 * PCI addresses of the group's devices. XML: iommuGroup/address.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceAddress): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceAddress **vird_config_node_device_capability_pci_get_iommu_group_addresses(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                                               size_t *length);

/**
 * Moves an object in as one of iommu_group_addresses, at its canonical place. PCI addresses of the group's devices.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @item: a VirdConfigNodeDeviceAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_add_iommu_group_address(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                    VirdConfigNodeDeviceAddress *item,
                                                                    VirdError **error);

/**
 * Removes one of iommu_group_addresses. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @item: a VirdConfigNodeDeviceAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_remove_iommu_group_address(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                       VirdConfigNodeDeviceAddress *item,
                                                                       VirdError **error);

/**
 * Replaces all of iommu_group_addresses. PCI addresses of the group's devices.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceAddress): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_iommu_group_addresses(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                      VirdConfigNodeDeviceAddress *const *items,
                                                                      size_t length,
                                                                      VirdError **error);

/**
 * Removes all of iommu_group_addresses.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_clear_iommu_group_addresses(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                        VirdError **error);

/**
 * NUMA node that the device is close to. XML: numa/@node.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_node_device_capability_pci_get_numa_node(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets numa_node. NUMA node that the device is close to.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_numa_node(VirdConfigNodeDeviceCapabilityPci *pci,
                                                          int32_t value,
                                                          VirdError **error);

/**
 * Whether numa_node is there.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_has_numa_node(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Removes numa_node.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_unset_numa_node(VirdConfigNodeDeviceCapabilityPci *pci,
                                                            VirdError **error);

/**
 * Whether it is a PCI Express device. XML: pci-express.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_get_pci_express(VirdConfigNodeDeviceCapabilityPci *pci);

/**
 * Sets pci_express. Whether it is a PCI Express device.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_pci_express(VirdConfigNodeDeviceCapabilityPci *pci,
                                                            bool value,
                                                            VirdError **error);

/**
 * Links of a PCI Express device: what they could be, and what they are. XML: pci-express/link.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDevicePciExpressLink): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDevicePciExpressLink **vird_config_node_device_capability_pci_get_pci_express_links(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                                                  size_t *length);

/**
 * Moves an object in as one of pci_express_links, at its canonical place. Links of a PCI Express device: what they could be, and what they are.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @item: a VirdConfigNodeDevicePciExpressLink
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_add_pci_express_link(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                 VirdConfigNodeDevicePciExpressLink *item,
                                                                 VirdError **error);

/**
 * Removes one of pci_express_links. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @item: a VirdConfigNodeDevicePciExpressLink
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_remove_pci_express_link(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                    VirdConfigNodeDevicePciExpressLink *item,
                                                                    VirdError **error);

/**
 * Replaces all of pci_express_links. Links of a PCI Express device: what they could be, and what they are.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDevicePciExpressLink): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_set_pci_express_links(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                  VirdConfigNodeDevicePciExpressLink *const *items,
                                                                  size_t length,
                                                                  VirdError **error);

/**
 * Removes all of pci_express_links.
 *
 * @pci: a VirdConfigNodeDeviceCapabilityPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_pci_clear_pci_express_links(VirdConfigNodeDeviceCapabilityPci *pci,
                                                                    VirdError **error);

/**
 * The type id of VirdConfigNodeDevicePciExpressLink.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_PCI_EXPRESS_LINK
 * Since: 0.1
 */
VirdType vird_config_node_device_pci_express_link_get_type(void);

/**
 * Takes another reference.
 *
 * @link: (nullable): a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: (transfer full) (nullable): @link itself; NULL if it is no VirdConfigNodeDevicePciExpressLink
 * Since: 0.1
 */
VirdConfigNodeDevicePciExpressLink *vird_config_node_device_pci_express_link_ref(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @link: (nullable): a VirdConfigNodeDevicePciExpressLink, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_pci_express_link_unref(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Makes a new VirdConfigNodeDevicePciExpressLink in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDevicePciExpressLink *vird_config_node_device_pci_express_link_new(void);

/**
 * Reads a VirdConfigNodeDevicePciExpressLink from XML text whose root is <link>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDevicePciExpressLink *vird_config_node_device_pci_express_link_new_from_xml(const char *xml,
                                                                                          VirdError **error);

/**
 * Whether it could be so, or is so. XML: @validity.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: the value; VIRD_CONFIG_NODE_DEVICE_LINK_VALIDITY_UNKNOWN if absent; VIRD_CONFIG_NODE_DEVICE_LINK_VALIDITY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNodeDeviceLinkValidity vird_config_node_device_pci_express_link_get_validity(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Whether it could be so, or is so. XML: @validity. As the text that the document has, known or not.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_pci_express_link_get_validity_text(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Sets validity. Whether it could be so, or is so.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 * @value: a VirdConfigNodeDeviceLinkValidity
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_set_validity(VirdConfigNodeDevicePciExpressLink *link,
                                                           VirdConfigNodeDeviceLinkValidity value,
                                                           VirdError **error);

/**
 * Sets validity to any text, also one that this version does not know. Whether it could be so, or is so.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_set_validity_text(VirdConfigNodeDevicePciExpressLink *link,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether validity is there.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_has_validity(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Removes validity.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_unset_validity(VirdConfigNodeDevicePciExpressLink *link,
                                                             VirdError **error);

/**
 * Number of the port. XML: @port.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_pci_express_link_get_port(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Sets port. Number of the port.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_set_port(VirdConfigNodeDevicePciExpressLink *link,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether port is there.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_has_port(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Removes port.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_unset_port(VirdConfigNodeDevicePciExpressLink *link,
                                                         VirdError **error);

/**
 * Speed of a lane, in gigatransfers per second, such as `2.5`. XML: @speed.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_pci_express_link_get_speed(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Sets speed. Speed of a lane, in gigatransfers per second, such as `2.5`.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_set_speed(VirdConfigNodeDevicePciExpressLink *link,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Number of lanes. XML: @width.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_pci_express_link_get_width(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Sets width. Number of lanes.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_set_width(VirdConfigNodeDevicePciExpressLink *link,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether width is there.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_has_width(VirdConfigNodeDevicePciExpressLink *link);

/**
 * Removes width.
 *
 * @link: a VirdConfigNodeDevicePciExpressLink
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_pci_express_link_unset_width(VirdConfigNodeDevicePciExpressLink *link,
                                                          VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityUsbDevice.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_USB_DEVICE
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_usb_device_get_type(void);

/**
 * Takes another reference.
 *
 * @device: (nullable): a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: (transfer full) (nullable): @device itself; NULL if it is no VirdConfigNodeDeviceCapabilityUsbDevice
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityUsbDevice *vird_config_node_device_capability_usb_device_ref(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @device: (nullable): a VirdConfigNodeDeviceCapabilityUsbDevice, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_usb_device_unref(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityUsbDevice in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityUsbDevice *vird_config_node_device_capability_usb_device_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityUsbDevice from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityUsbDevice *vird_config_node_device_capability_usb_device_new_from_xml(const char *xml,
                                                                                                    VirdError **error);

/**
 * Number of the USB bus. XML: bus.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_device_get_bus(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Sets bus. Number of the USB bus.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_set_bus(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether bus is there.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_has_bus(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Removes bus.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_unset_bus(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                             VirdError **error);

/**
 * Number of the device on the bus. XML: device.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_device_get_device(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Sets device. Number of the device on the bus.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_set_device(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                              uint32_t value,
                                                              VirdError **error);

/**
 * Whether device is there.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_has_device(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Removes device.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_unset_device(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                                VirdError **error);

/**
 * Number of the port it is plugged into. XML: port.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_device_get_port(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Sets port. Number of the port it is plugged into.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_set_port(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                            uint32_t value,
                                                            VirdError **error);

/**
 * Whether port is there.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_has_port(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Removes port.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_unset_port(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                              VirdError **error);

/**
 * Product name of the device. XML: product.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_usb_device_get_product(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Sets product. Product name of the device.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_set_product(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                               const char *value,
                                                               VirdError **error);

/**
 * Product id of the device. XML: product/@id.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_device_get_product_id(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Sets product_id. Product id of the device.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_set_product_id(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                                  uint32_t value,
                                                                  VirdError **error);

/**
 * Whether product_id is there.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_has_product_id(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Removes product_id.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_unset_product_id(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                                    VirdError **error);

/**
 * Vendor of the device. XML: vendor.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_usb_device_get_vendor(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Sets vendor. Vendor of the device.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_set_vendor(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Vendor id of the device. XML: vendor/@id.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_device_get_vendor_id(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Sets vendor_id. Vendor id of the device.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_set_vendor_id(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                                 uint32_t value,
                                                                 VirdError **error);

/**
 * Whether vendor_id is there.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_has_vendor_id(VirdConfigNodeDeviceCapabilityUsbDevice *device);

/**
 * Removes vendor_id.
 *
 * @device: a VirdConfigNodeDeviceCapabilityUsbDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_device_unset_vendor_id(VirdConfigNodeDeviceCapabilityUsbDevice *device,
                                                                   VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityUsb.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_USB
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_usb_get_type(void);

/**
 * Takes another reference.
 *
 * @usb: (nullable): a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: (transfer full) (nullable): @usb itself; NULL if it is no VirdConfigNodeDeviceCapabilityUsb
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityUsb *vird_config_node_device_capability_usb_ref(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @usb: (nullable): a VirdConfigNodeDeviceCapabilityUsb, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_usb_unref(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityUsb in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityUsb *vird_config_node_device_capability_usb_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityUsb from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityUsb *vird_config_node_device_capability_usb_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Number of the interface. XML: number.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_get_number(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Sets number. Number of the interface.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_set_number(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether number is there.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_has_number(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Removes number.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_unset_number(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                         VirdError **error);

/**
 * Class of the interface. XML: class.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_get_usb_class(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Sets usb_class. Class of the interface.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_set_usb_class(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether usb_class is there.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_has_usb_class(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Removes usb_class.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_unset_usb_class(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                            VirdError **error);

/**
 * Subclass of the interface. XML: subclass.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_get_subclass(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Sets subclass. Subclass of the interface.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_set_subclass(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether subclass is there.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_has_subclass(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Removes subclass.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_unset_subclass(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                           VirdError **error);

/**
 * Protocol of the interface. XML: protocol.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_usb_get_protocol(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Sets protocol. Protocol of the interface.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_set_protocol(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether protocol is there.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_has_protocol(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Removes protocol.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_unset_protocol(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                           VirdError **error);

/**
 * Name of the interface. XML: description.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_usb_get_description(VirdConfigNodeDeviceCapabilityUsb *usb);

/**
 * Sets description. Name of the interface.
 *
 * @usb: a VirdConfigNodeDeviceCapabilityUsb
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_usb_set_description(VirdConfigNodeDeviceCapabilityUsb *usb,
                                                            const char *value,
                                                            VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityNet.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_NET
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_net_get_type(void);

/**
 * Takes another reference.
 *
 * @net: (nullable): a VirdConfigNodeDeviceCapabilityNet
 *
 * Returns: (transfer full) (nullable): @net itself; NULL if it is no VirdConfigNodeDeviceCapabilityNet
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityNet *vird_config_node_device_capability_net_ref(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @net: (nullable): a VirdConfigNodeDeviceCapabilityNet, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_net_unref(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityNet in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityNet *vird_config_node_device_capability_net_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityNet from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityNet *vird_config_node_device_capability_net_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Name of the interface, such as `eth0`. XML: interface.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_net_get_interface_name(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * Sets interface_name. Name of the interface, such as `eth0`.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_set_interface_name(VirdConfigNodeDeviceCapabilityNet *net,
                                                               const char *value,
                                                               VirdError **error);

/**
 * MAC address. XML: address.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_net_get_address(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * Sets address. MAC address.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_set_address(VirdConfigNodeDeviceCapabilityNet *net,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Speed of the link, in megabits per second. XML: link/@speed.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_net_get_link_speed(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * Sets link_speed. Speed of the link, in megabits per second.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_set_link_speed(VirdConfigNodeDeviceCapabilityNet *net,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether link_speed is there.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_has_link_speed(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * Removes link_speed.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_unset_link_speed(VirdConfigNodeDeviceCapabilityNet *net,
                                                             VirdError **error);

/**
 * State of the link. XML: link/@state.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 *
 * Returns: the value; VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN if absent; VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigInterfaceLinkState vird_config_node_device_capability_net_get_link_state(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * State of the link. XML: link/@state. As the text that the document has, known or not.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_net_get_link_state_text(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * Sets link_state. State of the link.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @value: a VirdConfigInterfaceLinkState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_set_link_state(VirdConfigNodeDeviceCapabilityNet *net,
                                                           VirdConfigInterfaceLinkState value,
                                                           VirdError **error);

/**
 * Sets link_state to any text, also one that this version does not know. State of the link.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_set_link_state_text(VirdConfigNodeDeviceCapabilityNet *net,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether link_state is there.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_has_link_state(VirdConfigNodeDeviceCapabilityNet *net);

/**
 * Removes link_state.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_unset_link_state(VirdConfigNodeDeviceCapabilityNet *net,
                                                             VirdError **error);

/**
 * Names of what the card does itself, such as `tso`. XML: feature/@name.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_node_device_capability_net_get_features(VirdConfigNodeDeviceCapabilityNet *net,
                                                           size_t *length);

/**
 * Adds one to features. Names of what the card does itself, such as `tso`.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_add_feature(VirdConfigNodeDeviceCapabilityNet *net,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Replaces all of features. Names of what the card does itself, such as `tso`.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_set_features(VirdConfigNodeDeviceCapabilityNet *net,
                                                         const char *const *values,
                                                         VirdError **error);

/**
 * Removes all of features.
 *
 * @net: a VirdConfigNodeDeviceCapabilityNet
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_net_clear_features(VirdConfigNodeDeviceCapabilityNet *net,
                                                           VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityScsiGeneric.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_GENERIC
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_scsi_generic_get_type(void);

/**
 * Takes another reference.
 *
 * @generic: (nullable): a VirdConfigNodeDeviceCapabilityScsiGeneric
 *
 * Returns: (transfer full) (nullable): @generic itself; NULL if it is no VirdConfigNodeDeviceCapabilityScsiGeneric
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiGeneric *vird_config_node_device_capability_scsi_generic_ref(VirdConfigNodeDeviceCapabilityScsiGeneric *generic);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @generic: (nullable): a VirdConfigNodeDeviceCapabilityScsiGeneric, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_scsi_generic_unref(VirdConfigNodeDeviceCapabilityScsiGeneric *generic);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityScsiGeneric in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiGeneric *vird_config_node_device_capability_scsi_generic_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityScsiGeneric from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiGeneric *vird_config_node_device_capability_scsi_generic_new_from_xml(const char *xml,
                                                                                                        VirdError **error);

/**
 * Path of the node, such as `/dev/sg0`. XML: char.
 *
 * @generic: a VirdConfigNodeDeviceCapabilityScsiGeneric
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_scsi_generic_get_char_device(VirdConfigNodeDeviceCapabilityScsiGeneric *generic);

/**
 * Sets char_device. Path of the node, such as `/dev/sg0`.
 *
 * @generic: a VirdConfigNodeDeviceCapabilityScsiGeneric
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_generic_set_char_device(VirdConfigNodeDeviceCapabilityScsiGeneric *generic,
                                                                     const char *value,
                                                                     VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityScsiHost.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_HOST
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_scsi_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigNodeDeviceCapabilityScsiHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigNodeDeviceCapabilityScsiHost
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiHost *vird_config_node_device_capability_scsi_host_ref(VirdConfigNodeDeviceCapabilityScsiHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigNodeDeviceCapabilityScsiHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_scsi_host_unref(VirdConfigNodeDeviceCapabilityScsiHost *host);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityScsiHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiHost *vird_config_node_device_capability_scsi_host_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityScsiHost from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiHost *vird_config_node_device_capability_scsi_host_new_from_xml(const char *xml,
                                                                                                  VirdError **error);

/**
 * Number of the adapter. XML: host.
 *
 * @host: a VirdConfigNodeDeviceCapabilityScsiHost
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_scsi_host_get_host(VirdConfigNodeDeviceCapabilityScsiHost *host);

/**
 * Sets host. Number of the adapter.
 *
 * @host: a VirdConfigNodeDeviceCapabilityScsiHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_host_set_host(VirdConfigNodeDeviceCapabilityScsiHost *host,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether host is there.
 *
 * @host: a VirdConfigNodeDeviceCapabilityScsiHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_host_has_host(VirdConfigNodeDeviceCapabilityScsiHost *host);

/**
 * Removes host.
 *
 * @host: a VirdConfigNodeDeviceCapabilityScsiHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_host_unset_host(VirdConfigNodeDeviceCapabilityScsiHost *host,
                                                             VirdError **error);

/**
 * Number that tells adapters at one PCI address apart. XML: unique_id.
 *
 * @host: a VirdConfigNodeDeviceCapabilityScsiHost
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_scsi_host_get_unique_id(VirdConfigNodeDeviceCapabilityScsiHost *host);

/**
 * Sets unique_id. Number that tells adapters at one PCI address apart.
 *
 * @host: a VirdConfigNodeDeviceCapabilityScsiHost
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_host_set_unique_id(VirdConfigNodeDeviceCapabilityScsiHost *host,
                                                                uint32_t value,
                                                                VirdError **error);

/**
 * Whether unique_id is there.
 *
 * @host: a VirdConfigNodeDeviceCapabilityScsiHost
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_host_has_unique_id(VirdConfigNodeDeviceCapabilityScsiHost *host);

/**
 * Removes unique_id.
 *
 * @host: a VirdConfigNodeDeviceCapabilityScsiHost
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_host_unset_unique_id(VirdConfigNodeDeviceCapabilityScsiHost *host,
                                                                  VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityScsiTarget.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_TARGET
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_scsi_target_get_type(void);

/**
 * Takes another reference.
 *
 * @target: (nullable): a VirdConfigNodeDeviceCapabilityScsiTarget
 *
 * Returns: (transfer full) (nullable): @target itself; NULL if it is no VirdConfigNodeDeviceCapabilityScsiTarget
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiTarget *vird_config_node_device_capability_scsi_target_ref(VirdConfigNodeDeviceCapabilityScsiTarget *target);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @target: (nullable): a VirdConfigNodeDeviceCapabilityScsiTarget, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_scsi_target_unref(VirdConfigNodeDeviceCapabilityScsiTarget *target);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityScsiTarget in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiTarget *vird_config_node_device_capability_scsi_target_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityScsiTarget from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsiTarget *vird_config_node_device_capability_scsi_target_new_from_xml(const char *xml,
                                                                                                      VirdError **error);

/**
 * Name of the target, such as `target0:0:0`. XML: target.
 *
 * @target: a VirdConfigNodeDeviceCapabilityScsiTarget
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_scsi_target_get_target(VirdConfigNodeDeviceCapabilityScsiTarget *target);

/**
 * Sets target. Name of the target, such as `target0:0:0`.
 *
 * @target: a VirdConfigNodeDeviceCapabilityScsiTarget
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_target_set_target(VirdConfigNodeDeviceCapabilityScsiTarget *target,
                                                               const char *value,
                                                               VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityScsi.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_scsi_get_type(void);

/**
 * Takes another reference.
 *
 * @scsi: (nullable): a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: (transfer full) (nullable): @scsi itself; NULL if it is no VirdConfigNodeDeviceCapabilityScsi
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsi *vird_config_node_device_capability_scsi_ref(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @scsi: (nullable): a VirdConfigNodeDeviceCapabilityScsi, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_scsi_unref(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityScsi in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsi *vird_config_node_device_capability_scsi_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityScsi from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityScsi *vird_config_node_device_capability_scsi_new_from_xml(const char *xml,
                                                                                         VirdError **error);

/**
 * Number of the adapter. XML: host.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_scsi_get_host(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Sets host. Number of the adapter.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_set_host(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether host is there.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_has_host(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Removes host.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_unset_host(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                        VirdError **error);

/**
 * Bus of the adapter. XML: bus.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_scsi_get_bus(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Sets bus. Bus of the adapter.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_set_bus(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether bus is there.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_has_bus(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Removes bus.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_unset_bus(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                       VirdError **error);

/**
 * Target on the bus. XML: target.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_scsi_get_target(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Sets target. Target on the bus.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_set_target(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether target is there.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_has_target(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Removes target.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_unset_target(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                          VirdError **error);

/**
 * Unit at the target. XML: lun.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_node_device_capability_scsi_get_lun(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Sets lun. Unit at the target.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_set_lun(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                     uint64_t value,
                                                     VirdError **error);

/**
 * Whether lun is there.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_has_lun(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Removes lun.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_unset_lun(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                       VirdError **error);

/**
 * What the device is, such as `disk`. XML: type.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_scsi_get_scsi_type(VirdConfigNodeDeviceCapabilityScsi *scsi);

/**
 * Sets scsi_type. What the device is, such as `disk`.
 *
 * @scsi: a VirdConfigNodeDeviceCapabilityScsi
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_scsi_set_scsi_type(VirdConfigNodeDeviceCapabilityScsi *scsi,
                                                           const char *value,
                                                           VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityStorage.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_STORAGE
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_storage_get_type(void);

/**
 * Takes another reference.
 *
 * @storage: (nullable): a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: (transfer full) (nullable): @storage itself; NULL if it is no VirdConfigNodeDeviceCapabilityStorage
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityStorage *vird_config_node_device_capability_storage_ref(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @storage: (nullable): a VirdConfigNodeDeviceCapabilityStorage, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_storage_unref(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityStorage in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityStorage *vird_config_node_device_capability_storage_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityStorage from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityStorage *vird_config_node_device_capability_storage_new_from_xml(const char *xml,
                                                                                               VirdError **error);

/**
 * Path of the device, such as `/dev/sda`. XML: block.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_storage_get_block(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets block. Path of the device, such as `/dev/sda`.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_block(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Bus it is attached to, such as `scsi`. XML: bus.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_storage_get_bus(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets bus. Bus it is attached to, such as `scsi`.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_bus(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                        const char *value,
                                                        VirdError **error);

/**
 * What the device is, such as `disk` or `cdrom`. XML: drive_type.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_storage_get_drive_type(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets drive_type. What the device is, such as `disk` or `cdrom`.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_drive_type(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                               const char *value,
                                                               VirdError **error);

/**
 * Model of the device. XML: model.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_storage_get_model(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets model. Model of the device.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_model(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Vendor of the device. XML: vendor.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_storage_get_vendor(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets vendor. Vendor of the device.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_vendor(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Serial number of the device. XML: serial.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_storage_get_serial(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets serial. Serial number of the device.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_serial(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Size of the device, in bytes. XML: size.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_node_device_capability_storage_get_size(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets size. Size of the device, in bytes.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_size(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                         uint64_t value,
                                                         VirdError **error);

/**
 * Whether size is there.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_has_size(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Removes size.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_unset_size(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                           VirdError **error);

/**
 * Size of a block, in bytes. XML: logical_block_size.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_node_device_capability_storage_get_logical_block_size(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets logical_block_size. Size of a block, in bytes.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_logical_block_size(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                                       uint64_t value,
                                                                       VirdError **error);

/**
 * Whether logical_block_size is there.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_has_logical_block_size(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Removes logical_block_size.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_unset_logical_block_size(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                                         VirdError **error);

/**
 * Number of blocks. XML: num_blocks.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_node_device_capability_storage_get_num_blocks(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Sets num_blocks. Number of blocks.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_set_num_blocks(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                               uint64_t value,
                                                               VirdError **error);

/**
 * Whether num_blocks is there.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_has_num_blocks(VirdConfigNodeDeviceCapabilityStorage *storage);

/**
 * Removes num_blocks.
 *
 * @storage: a VirdConfigNodeDeviceCapabilityStorage
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_storage_unset_num_blocks(VirdConfigNodeDeviceCapabilityStorage *storage,
                                                                 VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityDrm.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_DRM
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_drm_get_type(void);

/**
 * Takes another reference.
 *
 * @drm: (nullable): a VirdConfigNodeDeviceCapabilityDrm
 *
 * Returns: (transfer full) (nullable): @drm itself; NULL if it is no VirdConfigNodeDeviceCapabilityDrm
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityDrm *vird_config_node_device_capability_drm_ref(VirdConfigNodeDeviceCapabilityDrm *drm);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @drm: (nullable): a VirdConfigNodeDeviceCapabilityDrm, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_drm_unref(VirdConfigNodeDeviceCapabilityDrm *drm);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityDrm in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityDrm *vird_config_node_device_capability_drm_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityDrm from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityDrm *vird_config_node_device_capability_drm_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Kind of node. XML: type.
 *
 * @drm: a VirdConfigNodeDeviceCapabilityDrm
 *
 * Returns: the value; VIRD_CONFIG_NODE_DEVICE_DRM_TYPE_UNKNOWN if absent; VIRD_CONFIG_NODE_DEVICE_DRM_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNodeDeviceDrmType vird_config_node_device_capability_drm_get_drm_type(VirdConfigNodeDeviceCapabilityDrm *drm);

/**
 * Kind of node. XML: type. As the text that the document has, known or not.
 *
 * @drm: a VirdConfigNodeDeviceCapabilityDrm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_drm_get_drm_type_text(VirdConfigNodeDeviceCapabilityDrm *drm);

/**
 * Sets drm_type. Kind of node.
 *
 * @drm: a VirdConfigNodeDeviceCapabilityDrm
 * @value: a VirdConfigNodeDeviceDrmType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_drm_set_drm_type(VirdConfigNodeDeviceCapabilityDrm *drm,
                                                         VirdConfigNodeDeviceDrmType value,
                                                         VirdError **error);

/**
 * Sets drm_type to any text, also one that this version does not know. Kind of node.
 *
 * @drm: a VirdConfigNodeDeviceCapabilityDrm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_drm_set_drm_type_text(VirdConfigNodeDeviceCapabilityDrm *drm,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Whether drm_type is there.
 *
 * @drm: a VirdConfigNodeDeviceCapabilityDrm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_drm_has_drm_type(VirdConfigNodeDeviceCapabilityDrm *drm);

/**
 * Removes drm_type.
 *
 * @drm: a VirdConfigNodeDeviceCapabilityDrm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_drm_unset_drm_type(VirdConfigNodeDeviceCapabilityDrm *drm,
                                                           VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityMdev.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_MDEV
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_mdev_get_type(void);

/**
 * Takes another reference.
 *
 * @mdev: (nullable): a VirdConfigNodeDeviceCapabilityMdev
 *
 * Returns: (transfer full) (nullable): @mdev itself; NULL if it is no VirdConfigNodeDeviceCapabilityMdev
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityMdev *vird_config_node_device_capability_mdev_ref(VirdConfigNodeDeviceCapabilityMdev *mdev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @mdev: (nullable): a VirdConfigNodeDeviceCapabilityMdev, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_mdev_unref(VirdConfigNodeDeviceCapabilityMdev *mdev);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityMdev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityMdev *vird_config_node_device_capability_mdev_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityMdev from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityMdev *vird_config_node_device_capability_mdev_new_from_xml(const char *xml,
                                                                                         VirdError **error);

/**
 * Name of its type, such as `nvidia-11`. XML: type/@id.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_mdev_get_type_id(VirdConfigNodeDeviceCapabilityMdev *mdev);

/**
 * Sets type_id. Name of its type, such as `nvidia-11`.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_set_type_id(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Identifier of the device, as 8-4-4-4-12 hexadecimal digits. XML: uuid.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_mdev_get_uuid(VirdConfigNodeDeviceCapabilityMdev *mdev);

/**
 * Sets uuid. Identifier of the device, as 8-4-4-4-12 hexadecimal digits.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_set_uuid(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Address of the device that it is a part of, as text. XML: parent_addr.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_mdev_get_parent_address(VirdConfigNodeDeviceCapabilityMdev *mdev);

/**
 * Sets parent_address. Address of the device that it is a part of, as text.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_set_parent_address(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Number of its IOMMU group. XML: iommuGroup/@number.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_mdev_get_iommu_group_number(VirdConfigNodeDeviceCapabilityMdev *mdev);

/**
 * Sets iommu_group_number. Number of its IOMMU group.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_set_iommu_group_number(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                                    uint32_t value,
                                                                    VirdError **error);

/**
 * Whether iommu_group_number is there.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_has_iommu_group_number(VirdConfigNodeDeviceCapabilityMdev *mdev);

/**
 * Removes iommu_group_number.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_unset_iommu_group_number(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                                      VirdError **error);

/**
 * Settings of the device, in the order in which they are made. XML: attr.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceMdevAttribute): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceMdevAttribute **vird_config_node_device_capability_mdev_get_attributes(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                                                           size_t *length);

/**
 * Moves an object in as one of attributes, at its canonical place. Settings of the device, in the order in which they are made.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @item: a VirdConfigNodeDeviceMdevAttribute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_add_attribute(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                           VirdConfigNodeDeviceMdevAttribute *item,
                                                           VirdError **error);

/**
 * Removes one of attributes. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @item: a VirdConfigNodeDeviceMdevAttribute
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_remove_attribute(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                              VirdConfigNodeDeviceMdevAttribute *item,
                                                              VirdError **error);

/**
 * Replaces all of attributes. Settings of the device, in the order in which they are made.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceMdevAttribute): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_set_attributes(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                            VirdConfigNodeDeviceMdevAttribute *const *items,
                                                            size_t length,
                                                            VirdError **error);

/**
 * Removes all of attributes.
 *
 * @mdev: a VirdConfigNodeDeviceCapabilityMdev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_mdev_clear_attributes(VirdConfigNodeDeviceCapabilityMdev *mdev,
                                                              VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceMdevAttribute.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_MDEV_ATTRIBUTE
 * Since: 0.1
 */
VirdType vird_config_node_device_mdev_attribute_get_type(void);

/**
 * Takes another reference.
 *
 * @attribute: (nullable): a VirdConfigNodeDeviceMdevAttribute
 *
 * Returns: (transfer full) (nullable): @attribute itself; NULL if it is no VirdConfigNodeDeviceMdevAttribute
 * Since: 0.1
 */
VirdConfigNodeDeviceMdevAttribute *vird_config_node_device_mdev_attribute_ref(VirdConfigNodeDeviceMdevAttribute *attribute);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @attribute: (nullable): a VirdConfigNodeDeviceMdevAttribute, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_mdev_attribute_unref(VirdConfigNodeDeviceMdevAttribute *attribute);

/**
 * Makes a new VirdConfigNodeDeviceMdevAttribute in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceMdevAttribute *vird_config_node_device_mdev_attribute_new(void);

/**
 * Reads a VirdConfigNodeDeviceMdevAttribute from XML text whose root is <attr>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceMdevAttribute *vird_config_node_device_mdev_attribute_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Name of the setting. XML: @name.
 *
 * @attribute: a VirdConfigNodeDeviceMdevAttribute
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_mdev_attribute_get_name(VirdConfigNodeDeviceMdevAttribute *attribute);

/**
 * Sets name. Name of the setting.
 *
 * @attribute: a VirdConfigNodeDeviceMdevAttribute
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_attribute_set_name(VirdConfigNodeDeviceMdevAttribute *attribute,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Its value. XML: @value.
 *
 * @attribute: a VirdConfigNodeDeviceMdevAttribute
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_mdev_attribute_get_value(VirdConfigNodeDeviceMdevAttribute *attribute);

/**
 * Sets value. Its value.
 *
 * @attribute: a VirdConfigNodeDeviceMdevAttribute
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_attribute_set_value(VirdConfigNodeDeviceMdevAttribute *attribute,
                                                      const char *value,
                                                      VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityCcw.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CCW
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_ccw_get_type(void);

/**
 * Takes another reference.
 *
 * @ccw: (nullable): a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: (transfer full) (nullable): @ccw itself; NULL if it is no VirdConfigNodeDeviceCapabilityCcw
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCcw *vird_config_node_device_capability_ccw_ref(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ccw: (nullable): a VirdConfigNodeDeviceCapabilityCcw, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_ccw_unref(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityCcw in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCcw *vird_config_node_device_capability_ccw_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityCcw from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCcw *vird_config_node_device_capability_ccw_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Whether the device is in use. XML: state.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: the value; VIRD_CONFIG_NODE_DEVICE_CCW_STATE_UNKNOWN if absent; VIRD_CONFIG_NODE_DEVICE_CCW_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNodeDeviceCcwState vird_config_node_device_capability_ccw_get_state(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Whether the device is in use. XML: state. As the text that the document has, known or not.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_ccw_get_state_text(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Sets state. Whether the device is in use.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @value: a VirdConfigNodeDeviceCcwState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_set_state(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                      VirdConfigNodeDeviceCcwState value,
                                                      VirdError **error);

/**
 * Sets state to any text, also one that this version does not know. Whether the device is in use.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_set_state_text(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether state is there.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_has_state(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Removes state.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_unset_state(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                        VirdError **error);

/**
 * Channel subsystem. XML: cssid.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ccw_get_cssid(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Sets cssid. Channel subsystem.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_set_cssid(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether cssid is there.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_has_cssid(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Removes cssid.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_unset_cssid(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                        VirdError **error);

/**
 * Subchannel set, 0 to 3. XML: ssid.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ccw_get_ssid(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Sets ssid. Subchannel set, 0 to 3.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_set_ssid(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether ssid is there.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_has_ssid(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Removes ssid.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_unset_ssid(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                       VirdError **error);

/**
 * Device number. XML: devno.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ccw_get_devno(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Sets devno. Device number.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_set_devno(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether devno is there.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_has_devno(VirdConfigNodeDeviceCapabilityCcw *ccw);

/**
 * Removes devno.
 *
 * @ccw: a VirdConfigNodeDeviceCapabilityCcw
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccw_unset_devno(VirdConfigNodeDeviceCapabilityCcw *ccw,
                                                        VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityCss.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CSS
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_css_get_type(void);

/**
 * Takes another reference.
 *
 * @css: (nullable): a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: (transfer full) (nullable): @css itself; NULL if it is no VirdConfigNodeDeviceCapabilityCss
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCss *vird_config_node_device_capability_css_ref(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @css: (nullable): a VirdConfigNodeDeviceCapabilityCss, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_css_unref(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityCss in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCss *vird_config_node_device_capability_css_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityCss from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCss *vird_config_node_device_capability_css_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Channel subsystem. XML: cssid.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_css_get_cssid(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Sets cssid. Channel subsystem.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_set_cssid(VirdConfigNodeDeviceCapabilityCss *css,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether cssid is there.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_has_cssid(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Removes cssid.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_unset_cssid(VirdConfigNodeDeviceCapabilityCss *css,
                                                        VirdError **error);

/**
 * Subchannel set, 0 to 3. XML: ssid.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_css_get_ssid(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Sets ssid. Subchannel set, 0 to 3.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_set_ssid(VirdConfigNodeDeviceCapabilityCss *css,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether ssid is there.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_has_ssid(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Removes ssid.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_unset_ssid(VirdConfigNodeDeviceCapabilityCss *css,
                                                       VirdError **error);

/**
 * Number of the subchannel. XML: devno.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_css_get_devno(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Sets devno. Number of the subchannel.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_set_devno(VirdConfigNodeDeviceCapabilityCss *css,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether devno is there.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_has_devno(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Removes devno.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_unset_devno(VirdConfigNodeDeviceCapabilityCss *css,
                                                        VirdError **error);

/**
 * Channel subsystem of the device behind it. XML: channel_dev_addr/cssid.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_css_get_channel_dev_cssid(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Sets channel_dev_cssid. Channel subsystem of the device behind it.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_set_channel_dev_cssid(VirdConfigNodeDeviceCapabilityCss *css,
                                                                  uint32_t value,
                                                                  VirdError **error);

/**
 * Whether channel_dev_cssid is there.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_has_channel_dev_cssid(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Removes channel_dev_cssid.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_unset_channel_dev_cssid(VirdConfigNodeDeviceCapabilityCss *css,
                                                                    VirdError **error);

/**
 * Subchannel set of the device behind it. XML: channel_dev_addr/ssid.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_css_get_channel_dev_ssid(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Sets channel_dev_ssid. Subchannel set of the device behind it.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_set_channel_dev_ssid(VirdConfigNodeDeviceCapabilityCss *css,
                                                                 uint32_t value,
                                                                 VirdError **error);

/**
 * Whether channel_dev_ssid is there.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_has_channel_dev_ssid(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Removes channel_dev_ssid.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_unset_channel_dev_ssid(VirdConfigNodeDeviceCapabilityCss *css,
                                                                   VirdError **error);

/**
 * Number of the device behind it. XML: channel_dev_addr/devno.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_css_get_channel_dev_devno(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Sets channel_dev_devno. Number of the device behind it.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_set_channel_dev_devno(VirdConfigNodeDeviceCapabilityCss *css,
                                                                  uint32_t value,
                                                                  VirdError **error);

/**
 * Whether channel_dev_devno is there.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_has_channel_dev_devno(VirdConfigNodeDeviceCapabilityCss *css);

/**
 * Removes channel_dev_devno.
 *
 * @css: a VirdConfigNodeDeviceCapabilityCss
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_css_unset_channel_dev_devno(VirdConfigNodeDeviceCapabilityCss *css,
                                                                    VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityCcwgroup.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CCWGROUP
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_ccwgroup_get_type(void);

/**
 * Takes another reference.
 *
 * @ccwgroup: (nullable): a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: (transfer full) (nullable): @ccwgroup itself; NULL if it is no VirdConfigNodeDeviceCapabilityCcwgroup
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCcwgroup *vird_config_node_device_capability_ccwgroup_ref(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ccwgroup: (nullable): a VirdConfigNodeDeviceCapabilityCcwgroup, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_ccwgroup_unref(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityCcwgroup in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCcwgroup *vird_config_node_device_capability_ccwgroup_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityCcwgroup from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityCcwgroup *vird_config_node_device_capability_ccwgroup_new_from_xml(const char *xml,
                                                                                                 VirdError **error);

/**
 * Whether the group is in use. XML: state.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: the value; VIRD_CONFIG_NODE_DEVICE_CCW_STATE_UNKNOWN if absent; VIRD_CONFIG_NODE_DEVICE_CCW_STATE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNodeDeviceCcwState vird_config_node_device_capability_ccwgroup_get_state(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Whether the group is in use. XML: state. As the text that the document has, known or not.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_ccwgroup_get_state_text(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Sets state. Whether the group is in use.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @value: a VirdConfigNodeDeviceCcwState
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_set_state(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                           VirdConfigNodeDeviceCcwState value,
                                                           VirdError **error);

/**
 * Sets state to any text, also one that this version does not know. Whether the group is in use.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_set_state_text(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                                const char *value,
                                                                VirdError **error);

/**
 * Whether state is there.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_has_state(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Removes state.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_unset_state(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                             VirdError **error);

/**
 * Channel subsystem. XML: cssid.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ccwgroup_get_cssid(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Sets cssid. Channel subsystem.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_set_cssid(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether cssid is there.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_has_cssid(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Removes cssid.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_unset_cssid(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                             VirdError **error);

/**
 * Subchannel set, 0 to 3. XML: ssid.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ccwgroup_get_ssid(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Sets ssid. Subchannel set, 0 to 3.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_set_ssid(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                          uint32_t value,
                                                          VirdError **error);

/**
 * Whether ssid is there.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_has_ssid(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Removes ssid.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_unset_ssid(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                            VirdError **error);

/**
 * Device number. XML: devno.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ccwgroup_get_devno(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Sets devno. Device number.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_set_devno(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                           uint32_t value,
                                                           VirdError **error);

/**
 * Whether devno is there.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_has_devno(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup);

/**
 * Removes devno.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_unset_devno(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                             VirdError **error);

/**
 * The devices of the group. XML: members/ccw_device.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceCcwgroupMember): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceCcwgroupMember **vird_config_node_device_capability_ccwgroup_get_members(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                                                             size_t *length);

/**
 * Moves an object in as one of members, at its canonical place. The devices of the group.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @item: a VirdConfigNodeDeviceCcwgroupMember
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_add_member(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                            VirdConfigNodeDeviceCcwgroupMember *item,
                                                            VirdError **error);

/**
 * Removes one of members. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @item: a VirdConfigNodeDeviceCcwgroupMember
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_remove_member(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                               VirdConfigNodeDeviceCcwgroupMember *item,
                                                               VirdError **error);

/**
 * Replaces all of members. The devices of the group.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceCcwgroupMember): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_set_members(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                             VirdConfigNodeDeviceCcwgroupMember *const *items,
                                                             size_t length,
                                                             VirdError **error);

/**
 * Removes all of members.
 *
 * @ccwgroup: a VirdConfigNodeDeviceCapabilityCcwgroup
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ccwgroup_clear_members(VirdConfigNodeDeviceCapabilityCcwgroup *ccwgroup,
                                                               VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCcwgroupMember.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CCWGROUP_MEMBER
 * Since: 0.1
 */
VirdType vird_config_node_device_ccwgroup_member_get_type(void);

/**
 * Takes another reference.
 *
 * @member: (nullable): a VirdConfigNodeDeviceCcwgroupMember
 *
 * Returns: (transfer full) (nullable): @member itself; NULL if it is no VirdConfigNodeDeviceCcwgroupMember
 * Since: 0.1
 */
VirdConfigNodeDeviceCcwgroupMember *vird_config_node_device_ccwgroup_member_ref(VirdConfigNodeDeviceCcwgroupMember *member);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @member: (nullable): a VirdConfigNodeDeviceCcwgroupMember, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_ccwgroup_member_unref(VirdConfigNodeDeviceCcwgroupMember *member);

/**
 * Makes a new VirdConfigNodeDeviceCcwgroupMember in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCcwgroupMember *vird_config_node_device_ccwgroup_member_new(void);

/**
 * Reads a VirdConfigNodeDeviceCcwgroupMember from XML text whose root is <ccw_device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCcwgroupMember *vird_config_node_device_ccwgroup_member_new_from_xml(const char *xml,
                                                                                         VirdError **error);

/**
 * Which part the device plays, such as `cdev0`. XML: @ref.
 *
 * @member: a VirdConfigNodeDeviceCcwgroupMember
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_ccwgroup_member_get_reference(VirdConfigNodeDeviceCcwgroupMember *member);

/**
 * Sets reference. Which part the device plays, such as `cdev0`.
 *
 * @member: a VirdConfigNodeDeviceCcwgroupMember
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_ccwgroup_member_set_reference(VirdConfigNodeDeviceCcwgroupMember *member,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Name of the device. XML: ..
 *
 * @member: a VirdConfigNodeDeviceCcwgroupMember
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_ccwgroup_member_get_name(VirdConfigNodeDeviceCcwgroupMember *member);

/**
 * Sets name. Name of the device.
 *
 * @member: a VirdConfigNodeDeviceCcwgroupMember
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_ccwgroup_member_set_name(VirdConfigNodeDeviceCcwgroupMember *member,
                                                      const char *value,
                                                      VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityVdpa.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_VDPA
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_vdpa_get_type(void);

/**
 * Takes another reference.
 *
 * @vdpa: (nullable): a VirdConfigNodeDeviceCapabilityVdpa
 *
 * Returns: (transfer full) (nullable): @vdpa itself; NULL if it is no VirdConfigNodeDeviceCapabilityVdpa
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityVdpa *vird_config_node_device_capability_vdpa_ref(VirdConfigNodeDeviceCapabilityVdpa *vdpa);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vdpa: (nullable): a VirdConfigNodeDeviceCapabilityVdpa, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_vdpa_unref(VirdConfigNodeDeviceCapabilityVdpa *vdpa);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityVdpa in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityVdpa *vird_config_node_device_capability_vdpa_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityVdpa from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityVdpa *vird_config_node_device_capability_vdpa_new_from_xml(const char *xml,
                                                                                         VirdError **error);

/**
 * Path of its node, such as `/dev/vhost-vdpa-0`. XML: chardev.
 *
 * @vdpa: a VirdConfigNodeDeviceCapabilityVdpa
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_capability_vdpa_get_char_device(VirdConfigNodeDeviceCapabilityVdpa *vdpa);

/**
 * Sets char_device. Path of its node, such as `/dev/vhost-vdpa-0`.
 *
 * @vdpa: a VirdConfigNodeDeviceCapabilityVdpa
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_vdpa_set_char_device(VirdConfigNodeDeviceCapabilityVdpa *vdpa,
                                                             const char *value,
                                                             VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityApCard.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_CARD
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_ap_card_get_type(void);

/**
 * Takes another reference.
 *
 * @card: (nullable): a VirdConfigNodeDeviceCapabilityApCard
 *
 * Returns: (transfer full) (nullable): @card itself; NULL if it is no VirdConfigNodeDeviceCapabilityApCard
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApCard *vird_config_node_device_capability_ap_card_ref(VirdConfigNodeDeviceCapabilityApCard *card);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @card: (nullable): a VirdConfigNodeDeviceCapabilityApCard, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_ap_card_unref(VirdConfigNodeDeviceCapabilityApCard *card);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityApCard in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApCard *vird_config_node_device_capability_ap_card_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityApCard from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApCard *vird_config_node_device_capability_ap_card_new_from_xml(const char *xml,
                                                                                              VirdError **error);

/**
 * Number of the card. XML: ap-adapter.
 *
 * @card: a VirdConfigNodeDeviceCapabilityApCard
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ap_card_get_adapter(VirdConfigNodeDeviceCapabilityApCard *card);

/**
 * Sets adapter. Number of the card.
 *
 * @card: a VirdConfigNodeDeviceCapabilityApCard
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_card_set_adapter(VirdConfigNodeDeviceCapabilityApCard *card,
                                                            uint32_t value,
                                                            VirdError **error);

/**
 * Whether adapter is there.
 *
 * @card: a VirdConfigNodeDeviceCapabilityApCard
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_card_has_adapter(VirdConfigNodeDeviceCapabilityApCard *card);

/**
 * Removes adapter.
 *
 * @card: a VirdConfigNodeDeviceCapabilityApCard
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_card_unset_adapter(VirdConfigNodeDeviceCapabilityApCard *card,
                                                              VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityApQueue.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_QUEUE
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_ap_queue_get_type(void);

/**
 * Takes another reference.
 *
 * @queue: (nullable): a VirdConfigNodeDeviceCapabilityApQueue
 *
 * Returns: (transfer full) (nullable): @queue itself; NULL if it is no VirdConfigNodeDeviceCapabilityApQueue
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApQueue *vird_config_node_device_capability_ap_queue_ref(VirdConfigNodeDeviceCapabilityApQueue *queue);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @queue: (nullable): a VirdConfigNodeDeviceCapabilityApQueue, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_ap_queue_unref(VirdConfigNodeDeviceCapabilityApQueue *queue);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityApQueue in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApQueue *vird_config_node_device_capability_ap_queue_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityApQueue from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApQueue *vird_config_node_device_capability_ap_queue_new_from_xml(const char *xml,
                                                                                                VirdError **error);

/**
 * Number of the card. XML: ap-adapter.
 *
 * @queue: a VirdConfigNodeDeviceCapabilityApQueue
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ap_queue_get_adapter(VirdConfigNodeDeviceCapabilityApQueue *queue);

/**
 * Sets adapter. Number of the card.
 *
 * @queue: a VirdConfigNodeDeviceCapabilityApQueue
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_queue_set_adapter(VirdConfigNodeDeviceCapabilityApQueue *queue,
                                                             uint32_t value,
                                                             VirdError **error);

/**
 * Whether adapter is there.
 *
 * @queue: a VirdConfigNodeDeviceCapabilityApQueue
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_queue_has_adapter(VirdConfigNodeDeviceCapabilityApQueue *queue);

/**
 * Removes adapter.
 *
 * @queue: a VirdConfigNodeDeviceCapabilityApQueue
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_queue_unset_adapter(VirdConfigNodeDeviceCapabilityApQueue *queue,
                                                               VirdError **error);

/**
 * Number of the queue's domain. XML: ap-domain.
 *
 * @queue: a VirdConfigNodeDeviceCapabilityApQueue
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_capability_ap_queue_get_domain(VirdConfigNodeDeviceCapabilityApQueue *queue);

/**
 * Sets domain. Number of the queue's domain.
 *
 * @queue: a VirdConfigNodeDeviceCapabilityApQueue
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_queue_set_domain(VirdConfigNodeDeviceCapabilityApQueue *queue,
                                                            uint32_t value,
                                                            VirdError **error);

/**
 * Whether domain is there.
 *
 * @queue: a VirdConfigNodeDeviceCapabilityApQueue
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_queue_has_domain(VirdConfigNodeDeviceCapabilityApQueue *queue);

/**
 * Removes domain.
 *
 * @queue: a VirdConfigNodeDeviceCapabilityApQueue
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_capability_ap_queue_unset_domain(VirdConfigNodeDeviceCapabilityApQueue *queue,
                                                              VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceCapabilityApMatrix.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_MATRIX
 * Since: 0.1
 */
VirdType vird_config_node_device_capability_ap_matrix_get_type(void);

/**
 * Takes another reference.
 *
 * @matrix: (nullable): a VirdConfigNodeDeviceCapabilityApMatrix
 *
 * Returns: (transfer full) (nullable): @matrix itself; NULL if it is no VirdConfigNodeDeviceCapabilityApMatrix
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApMatrix *vird_config_node_device_capability_ap_matrix_ref(VirdConfigNodeDeviceCapabilityApMatrix *matrix);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @matrix: (nullable): a VirdConfigNodeDeviceCapabilityApMatrix, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_capability_ap_matrix_unref(VirdConfigNodeDeviceCapabilityApMatrix *matrix);

/**
 * Makes a new VirdConfigNodeDeviceCapabilityApMatrix in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApMatrix *vird_config_node_device_capability_ap_matrix_new(void);

/**
 * Reads a VirdConfigNodeDeviceCapabilityApMatrix from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceCapabilityApMatrix *vird_config_node_device_capability_ap_matrix_new_from_xml(const char *xml,
                                                                                                  VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapability.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_get_type(void);

/**
 * Takes another reference.
 *
 * @subcapability: (nullable): a VirdConfigNodeDeviceSubcapability
 *
 * Returns: (transfer full) (nullable): @subcapability itself; NULL if it is no VirdConfigNodeDeviceSubcapability
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapability *vird_config_node_device_subcapability_ref(VirdConfigNodeDeviceSubcapability *subcapability);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @subcapability: (nullable): a VirdConfigNodeDeviceSubcapability, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_unref(VirdConfigNodeDeviceSubcapability *subcapability);

/**
 * Reads a VirdConfigNodeDeviceSubcapability from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapability *vird_config_node_device_subcapability_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * What the device can do. XML: @type.
 *
 * @subcapability: a VirdConfigNodeDeviceSubcapability
 *
 * Returns: the value; VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_UNKNOWN if absent; VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityType vird_config_node_device_subcapability_get_capability_type(VirdConfigNodeDeviceSubcapability *subcapability);

/**
 * What the device can do. XML: @type. As the text that the document has, known or not.
 *
 * @subcapability: a VirdConfigNodeDeviceSubcapability
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_get_capability_type_text(VirdConfigNodeDeviceSubcapability *subcapability);

/**
 * Sets capability_type. What the device can do.
 *
 * @subcapability: a VirdConfigNodeDeviceSubcapability
 * @value: a VirdConfigNodeDeviceSubcapabilityType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_set_capability_type(VirdConfigNodeDeviceSubcapability *subcapability,
                                                               VirdConfigNodeDeviceSubcapabilityType value,
                                                               VirdError **error);

/**
 * Sets capability_type to any text, also one that this version does not know. What the device can do.
 *
 * @subcapability: a VirdConfigNodeDeviceSubcapability
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_set_capability_type_text(VirdConfigNodeDeviceSubcapability *subcapability,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * Whether capability_type is there.
 *
 * @subcapability: a VirdConfigNodeDeviceSubcapability
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_has_capability_type(VirdConfigNodeDeviceSubcapability *subcapability);

/**
 * Removes capability_type.
 *
 * @subcapability: a VirdConfigNodeDeviceSubcapability
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_unset_capability_type(VirdConfigNodeDeviceSubcapability *subcapability,
                                                                 VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityPhysFunction.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_PHYS_FUNCTION
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_phys_function_get_type(void);

/**
 * Takes another reference.
 *
 * @function: (nullable): a VirdConfigNodeDeviceSubcapabilityPhysFunction
 *
 * Returns: (transfer full) (nullable): @function itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityPhysFunction
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityPhysFunction *vird_config_node_device_subcapability_phys_function_ref(VirdConfigNodeDeviceSubcapabilityPhysFunction *function);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @function: (nullable): a VirdConfigNodeDeviceSubcapabilityPhysFunction, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_phys_function_unref(VirdConfigNodeDeviceSubcapabilityPhysFunction *function);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityPhysFunction in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityPhysFunction *vird_config_node_device_subcapability_phys_function_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityPhysFunction from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityPhysFunction *vird_config_node_device_subcapability_phys_function_new_from_xml(const char *xml,
                                                                                                                VirdError **error);

/**
 * PCI address of the device that it is a part of. XML: address.
 *
 * @function: a VirdConfigNodeDeviceSubcapabilityPhysFunction
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigNodeDeviceAddress *vird_config_node_device_subcapability_phys_function_get_address(VirdConfigNodeDeviceSubcapabilityPhysFunction *function);

/**
 * Gives address, made at its place if it is not there. PCI address of the device that it is a part of.
 *
 * @function: a VirdConfigNodeDeviceSubcapabilityPhysFunction
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigNodeDeviceAddress *vird_config_node_device_subcapability_phys_function_ensure_address(VirdConfigNodeDeviceSubcapabilityPhysFunction *function,
                                                                                                VirdError **error);

/**
 * Moves an object in as address, in place of the one that is there. PCI address of the device that it is a part of.
 *
 * @function: a VirdConfigNodeDeviceSubcapabilityPhysFunction
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_phys_function_set_address(VirdConfigNodeDeviceSubcapabilityPhysFunction *function,
                                                                     VirdConfigNodeDeviceAddress *child,
                                                                     VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityVirtFunctions.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VIRT_FUNCTIONS
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_virt_functions_get_type(void);

/**
 * Takes another reference.
 *
 * @functions: (nullable): a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 *
 * Returns: (transfer full) (nullable): @functions itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityVirtFunctions
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVirtFunctions *vird_config_node_device_subcapability_virt_functions_ref(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @functions: (nullable): a VirdConfigNodeDeviceSubcapabilityVirtFunctions, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_virt_functions_unref(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityVirtFunctions in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVirtFunctions *vird_config_node_device_subcapability_virt_functions_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityVirtFunctions from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVirtFunctions *vird_config_node_device_subcapability_virt_functions_new_from_xml(const char *xml,
                                                                                                                  VirdError **error);

/**
 * Most virtual functions. XML: @maxCount.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_subcapability_virt_functions_get_max_count(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions);

/**
 * Sets max_count. Most virtual functions.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_virt_functions_set_max_count(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions,
                                                                        uint32_t value,
                                                                        VirdError **error);

/**
 * Whether max_count is there.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_virt_functions_has_max_count(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions);

/**
 * Removes max_count.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_virt_functions_unset_max_count(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions,
                                                                          VirdError **error);

/**
 * PCI addresses of the virtual functions there are. XML: address.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceAddress): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceAddress **vird_config_node_device_subcapability_virt_functions_get_addresses(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions,
                                                                                                 size_t *length);

/**
 * Moves an object in as one of addresses, at its canonical place. PCI addresses of the virtual functions there are.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 * @item: a VirdConfigNodeDeviceAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_virt_functions_add_address(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions,
                                                                      VirdConfigNodeDeviceAddress *item,
                                                                      VirdError **error);

/**
 * Removes one of addresses. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 * @item: a VirdConfigNodeDeviceAddress
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_virt_functions_remove_address(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions,
                                                                         VirdConfigNodeDeviceAddress *item,
                                                                         VirdError **error);

/**
 * Replaces all of addresses. PCI addresses of the virtual functions there are.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceAddress): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_virt_functions_set_addresses(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions,
                                                                        VirdConfigNodeDeviceAddress *const *items,
                                                                        size_t length,
                                                                        VirdError **error);

/**
 * Removes all of addresses.
 *
 * @functions: a VirdConfigNodeDeviceSubcapabilityVirtFunctions
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_virt_functions_clear_addresses(VirdConfigNodeDeviceSubcapabilityVirtFunctions *functions,
                                                                          VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityPciBridge.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_PCI_BRIDGE
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_pci_bridge_get_type(void);

/**
 * Takes another reference.
 *
 * @bridge: (nullable): a VirdConfigNodeDeviceSubcapabilityPciBridge
 *
 * Returns: (transfer full) (nullable): @bridge itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityPciBridge
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityPciBridge *vird_config_node_device_subcapability_pci_bridge_ref(VirdConfigNodeDeviceSubcapabilityPciBridge *bridge);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bridge: (nullable): a VirdConfigNodeDeviceSubcapabilityPciBridge, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_pci_bridge_unref(VirdConfigNodeDeviceSubcapabilityPciBridge *bridge);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityPciBridge in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityPciBridge *vird_config_node_device_subcapability_pci_bridge_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityPciBridge from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityPciBridge *vird_config_node_device_subcapability_pci_bridge_new_from_xml(const char *xml,
                                                                                                          VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityCardbusBridge.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_CARDBUS_BRIDGE
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_cardbus_bridge_get_type(void);

/**
 * Takes another reference.
 *
 * @bridge: (nullable): a VirdConfigNodeDeviceSubcapabilityCardbusBridge
 *
 * Returns: (transfer full) (nullable): @bridge itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityCardbusBridge
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityCardbusBridge *vird_config_node_device_subcapability_cardbus_bridge_ref(VirdConfigNodeDeviceSubcapabilityCardbusBridge *bridge);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bridge: (nullable): a VirdConfigNodeDeviceSubcapabilityCardbusBridge, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_cardbus_bridge_unref(VirdConfigNodeDeviceSubcapabilityCardbusBridge *bridge);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityCardbusBridge in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityCardbusBridge *vird_config_node_device_subcapability_cardbus_bridge_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityCardbusBridge from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityCardbusBridge *vird_config_node_device_subcapability_cardbus_bridge_new_from_xml(const char *xml,
                                                                                                                  VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityEthernet.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_ETHERNET
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_ethernet_get_type(void);

/**
 * Takes another reference.
 *
 * @ethernet: (nullable): a VirdConfigNodeDeviceSubcapabilityEthernet
 *
 * Returns: (transfer full) (nullable): @ethernet itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityEthernet
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityEthernet *vird_config_node_device_subcapability_ethernet_ref(VirdConfigNodeDeviceSubcapabilityEthernet *ethernet);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ethernet: (nullable): a VirdConfigNodeDeviceSubcapabilityEthernet, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_ethernet_unref(VirdConfigNodeDeviceSubcapabilityEthernet *ethernet);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityEthernet in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityEthernet *vird_config_node_device_subcapability_ethernet_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityEthernet from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityEthernet *vird_config_node_device_subcapability_ethernet_new_from_xml(const char *xml,
                                                                                                       VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityWireless.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_WIRELESS
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_wireless_get_type(void);

/**
 * Takes another reference.
 *
 * @wireless: (nullable): a VirdConfigNodeDeviceSubcapabilityWireless
 *
 * Returns: (transfer full) (nullable): @wireless itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityWireless
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityWireless *vird_config_node_device_subcapability_wireless_ref(VirdConfigNodeDeviceSubcapabilityWireless *wireless);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @wireless: (nullable): a VirdConfigNodeDeviceSubcapabilityWireless, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_wireless_unref(VirdConfigNodeDeviceSubcapabilityWireless *wireless);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityWireless in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityWireless *vird_config_node_device_subcapability_wireless_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityWireless from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityWireless *vird_config_node_device_subcapability_wireless_new_from_xml(const char *xml,
                                                                                                       VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityFcHost.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_HOST
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_fc_host_get_type(void);

/**
 * Takes another reference.
 *
 * @host: (nullable): a VirdConfigNodeDeviceSubcapabilityFcHost
 *
 * Returns: (transfer full) (nullable): @host itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityFcHost
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityFcHost *vird_config_node_device_subcapability_fc_host_ref(VirdConfigNodeDeviceSubcapabilityFcHost *host);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @host: (nullable): a VirdConfigNodeDeviceSubcapabilityFcHost, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_fc_host_unref(VirdConfigNodeDeviceSubcapabilityFcHost *host);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityFcHost in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityFcHost *vird_config_node_device_subcapability_fc_host_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityFcHost from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityFcHost *vird_config_node_device_subcapability_fc_host_new_from_xml(const char *xml,
                                                                                                    VirdError **error);

/**
 * World Wide Node Name. XML: wwnn.
 *
 * @host: a VirdConfigNodeDeviceSubcapabilityFcHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_fc_host_get_wwnn(VirdConfigNodeDeviceSubcapabilityFcHost *host);

/**
 * Sets wwnn. World Wide Node Name.
 *
 * @host: a VirdConfigNodeDeviceSubcapabilityFcHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_fc_host_set_wwnn(VirdConfigNodeDeviceSubcapabilityFcHost *host,
                                                            const char *value,
                                                            VirdError **error);

/**
 * World Wide Port Name. XML: wwpn.
 *
 * @host: a VirdConfigNodeDeviceSubcapabilityFcHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_fc_host_get_wwpn(VirdConfigNodeDeviceSubcapabilityFcHost *host);

/**
 * Sets wwpn. World Wide Port Name.
 *
 * @host: a VirdConfigNodeDeviceSubcapabilityFcHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_fc_host_set_wwpn(VirdConfigNodeDeviceSubcapabilityFcHost *host,
                                                            const char *value,
                                                            VirdError **error);

/**
 * World Wide Name of the fabric. XML: fabric_wwn.
 *
 * @host: a VirdConfigNodeDeviceSubcapabilityFcHost
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_fc_host_get_fabric_wwn(VirdConfigNodeDeviceSubcapabilityFcHost *host);

/**
 * Sets fabric_wwn. World Wide Name of the fabric.
 *
 * @host: a VirdConfigNodeDeviceSubcapabilityFcHost
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_fc_host_set_fabric_wwn(VirdConfigNodeDeviceSubcapabilityFcHost *host,
                                                                  const char *value,
                                                                  VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityVportOps.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPORT_OPS
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_vport_ops_get_type(void);

/**
 * Takes another reference.
 *
 * @ops: (nullable): a VirdConfigNodeDeviceSubcapabilityVportOps
 *
 * Returns: (transfer full) (nullable): @ops itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityVportOps
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVportOps *vird_config_node_device_subcapability_vport_ops_ref(VirdConfigNodeDeviceSubcapabilityVportOps *ops);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ops: (nullable): a VirdConfigNodeDeviceSubcapabilityVportOps, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_vport_ops_unref(VirdConfigNodeDeviceSubcapabilityVportOps *ops);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityVportOps in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVportOps *vird_config_node_device_subcapability_vport_ops_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityVportOps from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVportOps *vird_config_node_device_subcapability_vport_ops_new_from_xml(const char *xml,
                                                                                                        VirdError **error);

/**
 * Most virtual ports. XML: max_vports.
 *
 * @ops: a VirdConfigNodeDeviceSubcapabilityVportOps
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_subcapability_vport_ops_get_max_vports(VirdConfigNodeDeviceSubcapabilityVportOps *ops);

/**
 * Sets max_vports. Most virtual ports.
 *
 * @ops: a VirdConfigNodeDeviceSubcapabilityVportOps
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vport_ops_set_max_vports(VirdConfigNodeDeviceSubcapabilityVportOps *ops,
                                                                    uint32_t value,
                                                                    VirdError **error);

/**
 * Whether max_vports is there.
 *
 * @ops: a VirdConfigNodeDeviceSubcapabilityVportOps
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vport_ops_has_max_vports(VirdConfigNodeDeviceSubcapabilityVportOps *ops);

/**
 * Removes max_vports.
 *
 * @ops: a VirdConfigNodeDeviceSubcapabilityVportOps
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vport_ops_unset_max_vports(VirdConfigNodeDeviceSubcapabilityVportOps *ops,
                                                                      VirdError **error);

/**
 * Number of virtual ports there are. XML: vports.
 *
 * @ops: a VirdConfigNodeDeviceSubcapabilityVportOps
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_subcapability_vport_ops_get_vports(VirdConfigNodeDeviceSubcapabilityVportOps *ops);

/**
 * Sets vports. Number of virtual ports there are.
 *
 * @ops: a VirdConfigNodeDeviceSubcapabilityVportOps
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vport_ops_set_vports(VirdConfigNodeDeviceSubcapabilityVportOps *ops,
                                                                uint32_t value,
                                                                VirdError **error);

/**
 * Whether vports is there.
 *
 * @ops: a VirdConfigNodeDeviceSubcapabilityVportOps
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vport_ops_has_vports(VirdConfigNodeDeviceSubcapabilityVportOps *ops);

/**
 * Removes vports.
 *
 * @ops: a VirdConfigNodeDeviceSubcapabilityVportOps
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vport_ops_unset_vports(VirdConfigNodeDeviceSubcapabilityVportOps *ops,
                                                                  VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityFcRemotePort.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_REMOTE_PORT
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_fc_remote_port_get_type(void);

/**
 * Takes another reference.
 *
 * @port: (nullable): a VirdConfigNodeDeviceSubcapabilityFcRemotePort
 *
 * Returns: (transfer full) (nullable): @port itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityFcRemotePort
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityFcRemotePort *vird_config_node_device_subcapability_fc_remote_port_ref(VirdConfigNodeDeviceSubcapabilityFcRemotePort *port);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @port: (nullable): a VirdConfigNodeDeviceSubcapabilityFcRemotePort, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_fc_remote_port_unref(VirdConfigNodeDeviceSubcapabilityFcRemotePort *port);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityFcRemotePort in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityFcRemotePort *vird_config_node_device_subcapability_fc_remote_port_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityFcRemotePort from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityFcRemotePort *vird_config_node_device_subcapability_fc_remote_port_new_from_xml(const char *xml,
                                                                                                                 VirdError **error);

/**
 * Name of the remote port. XML: rport.
 *
 * @port: a VirdConfigNodeDeviceSubcapabilityFcRemotePort
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_fc_remote_port_get_rport(VirdConfigNodeDeviceSubcapabilityFcRemotePort *port);

/**
 * Sets rport. Name of the remote port.
 *
 * @port: a VirdConfigNodeDeviceSubcapabilityFcRemotePort
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_fc_remote_port_set_rport(VirdConfigNodeDeviceSubcapabilityFcRemotePort *port,
                                                                    const char *value,
                                                                    VirdError **error);

/**
 * World Wide Port Name. XML: wwpn.
 *
 * @port: a VirdConfigNodeDeviceSubcapabilityFcRemotePort
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_fc_remote_port_get_wwpn(VirdConfigNodeDeviceSubcapabilityFcRemotePort *port);

/**
 * Sets wwpn. World Wide Port Name.
 *
 * @port: a VirdConfigNodeDeviceSubcapabilityFcRemotePort
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_fc_remote_port_set_wwpn(VirdConfigNodeDeviceSubcapabilityFcRemotePort *port,
                                                                   const char *value,
                                                                   VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityHotpluggable.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_HOTPLUGGABLE
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_hotpluggable_get_type(void);

/**
 * Takes another reference.
 *
 * @hotpluggable: (nullable): a VirdConfigNodeDeviceSubcapabilityHotpluggable
 *
 * Returns: (transfer full) (nullable): @hotpluggable itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityHotpluggable
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityHotpluggable *vird_config_node_device_subcapability_hotpluggable_ref(VirdConfigNodeDeviceSubcapabilityHotpluggable *hotpluggable);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hotpluggable: (nullable): a VirdConfigNodeDeviceSubcapabilityHotpluggable, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_hotpluggable_unref(VirdConfigNodeDeviceSubcapabilityHotpluggable *hotpluggable);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityHotpluggable in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityHotpluggable *vird_config_node_device_subcapability_hotpluggable_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityHotpluggable from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityHotpluggable *vird_config_node_device_subcapability_hotpluggable_new_from_xml(const char *xml,
                                                                                                               VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityRemovable.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_REMOVABLE
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_removable_get_type(void);

/**
 * Takes another reference.
 *
 * @removable: (nullable): a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: (transfer full) (nullable): @removable itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityRemovable
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityRemovable *vird_config_node_device_subcapability_removable_ref(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @removable: (nullable): a VirdConfigNodeDeviceSubcapabilityRemovable, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_removable_unref(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityRemovable in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityRemovable *vird_config_node_device_subcapability_removable_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityRemovable from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityRemovable *vird_config_node_device_subcapability_removable_new_from_xml(const char *xml,
                                                                                                         VirdError **error);

/**
 * Whether there is a medium in it. XML: media_available.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_get_media_available(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Sets media_available. Whether there is a medium in it.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_set_media_available(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                         bool value,
                                                                         VirdError **error);

/**
 * Whether media_available is there.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_has_media_available(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Removes media_available.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_unset_media_available(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                           VirdError **error);

/**
 * Size of the medium, in bytes. XML: media_size.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_node_device_subcapability_removable_get_media_size(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Sets media_size. Size of the medium, in bytes.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_set_media_size(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                    uint64_t value,
                                                                    VirdError **error);

/**
 * Whether media_size is there.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_has_media_size(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Removes media_size.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_unset_media_size(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                      VirdError **error);

/**
 * Label of the medium. XML: media_label.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_removable_get_media_label(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Sets media_label. Label of the medium.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_set_media_label(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                     const char *value,
                                                                     VirdError **error);

/**
 * Size of a block, in bytes. XML: logical_block_size.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_node_device_subcapability_removable_get_logical_block_size(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Sets logical_block_size. Size of a block, in bytes.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_set_logical_block_size(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                            uint64_t value,
                                                                            VirdError **error);

/**
 * Whether logical_block_size is there.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_has_logical_block_size(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Removes logical_block_size.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_unset_logical_block_size(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                              VirdError **error);

/**
 * Number of blocks. XML: num_blocks.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_node_device_subcapability_removable_get_num_blocks(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Sets num_blocks. Number of blocks.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_set_num_blocks(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                    uint64_t value,
                                                                    VirdError **error);

/**
 * Whether num_blocks is there.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_has_num_blocks(VirdConfigNodeDeviceSubcapabilityRemovable *removable);

/**
 * Removes num_blocks.
 *
 * @removable: a VirdConfigNodeDeviceSubcapabilityRemovable
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_removable_unset_num_blocks(VirdConfigNodeDeviceSubcapabilityRemovable *removable,
                                                                      VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityMdevTypes.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_MDEV_TYPES
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_mdev_types_get_type(void);

/**
 * Takes another reference.
 *
 * @types: (nullable): a VirdConfigNodeDeviceSubcapabilityMdevTypes
 *
 * Returns: (transfer full) (nullable): @types itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityMdevTypes
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityMdevTypes *vird_config_node_device_subcapability_mdev_types_ref(VirdConfigNodeDeviceSubcapabilityMdevTypes *types);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @types: (nullable): a VirdConfigNodeDeviceSubcapabilityMdevTypes, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_mdev_types_unref(VirdConfigNodeDeviceSubcapabilityMdevTypes *types);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityMdevTypes in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityMdevTypes *vird_config_node_device_subcapability_mdev_types_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityMdevTypes from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityMdevTypes *vird_config_node_device_subcapability_mdev_types_new_from_xml(const char *xml,
                                                                                                          VirdError **error);

/**
 * Types of mediated devices. XML: type.
 *
 * @types: a VirdConfigNodeDeviceSubcapabilityMdevTypes
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceMdevType): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceMdevType **vird_config_node_device_subcapability_mdev_types_get_types(VirdConfigNodeDeviceSubcapabilityMdevTypes *types,
                                                                                          size_t *length);

/**
 * Moves an object in as one of types, at its canonical place. Types of mediated devices.
 *
 * @types: a VirdConfigNodeDeviceSubcapabilityMdevTypes
 * @item: a VirdConfigNodeDeviceMdevType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_mdev_types_add_mdev_type(VirdConfigNodeDeviceSubcapabilityMdevTypes *types,
                                                                    VirdConfigNodeDeviceMdevType *item,
                                                                    VirdError **error);

/**
 * Removes one of types. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @types: a VirdConfigNodeDeviceSubcapabilityMdevTypes
 * @item: a VirdConfigNodeDeviceMdevType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_mdev_types_remove_mdev_type(VirdConfigNodeDeviceSubcapabilityMdevTypes *types,
                                                                       VirdConfigNodeDeviceMdevType *item,
                                                                       VirdError **error);

/**
 * Replaces all of types. Types of mediated devices.
 *
 * @types: a VirdConfigNodeDeviceSubcapabilityMdevTypes
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceMdevType): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_mdev_types_set_types(VirdConfigNodeDeviceSubcapabilityMdevTypes *types,
                                                                VirdConfigNodeDeviceMdevType *const *items,
                                                                size_t length,
                                                                VirdError **error);

/**
 * Removes all of types.
 *
 * @types: a VirdConfigNodeDeviceSubcapabilityMdevTypes
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_mdev_types_clear_types(VirdConfigNodeDeviceSubcapabilityMdevTypes *types,
                                                                  VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceMdevType.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_MDEV_TYPE
 * Since: 0.1
 */
VirdType vird_config_node_device_mdev_type_get_type(void);

/**
 * Takes another reference.
 *
 * @object: (nullable): a VirdConfigNodeDeviceMdevType
 *
 * Returns: (transfer full) (nullable): @object itself; NULL if it is no VirdConfigNodeDeviceMdevType
 * Since: 0.1
 */
VirdConfigNodeDeviceMdevType *vird_config_node_device_mdev_type_ref(VirdConfigNodeDeviceMdevType *object);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @object: (nullable): a VirdConfigNodeDeviceMdevType, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_mdev_type_unref(VirdConfigNodeDeviceMdevType *object);

/**
 * Makes a new VirdConfigNodeDeviceMdevType in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceMdevType *vird_config_node_device_mdev_type_new(void);

/**
 * Reads a VirdConfigNodeDeviceMdevType from XML text whose root is <type>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceMdevType *vird_config_node_device_mdev_type_new_from_xml(const char *xml,
                                                                             VirdError **error);

/**
 * Name of the type, such as `nvidia-11`. XML: @id.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_mdev_type_get_id(VirdConfigNodeDeviceMdevType *object);

/**
 * Sets id. Name of the type, such as `nvidia-11`.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_set_id(VirdConfigNodeDeviceMdevType *object,
                                              const char *value,
                                              VirdError **error);

/**
 * Name for people. XML: name.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_mdev_type_get_name(VirdConfigNodeDeviceMdevType *object);

/**
 * Sets name. Name for people.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_set_name(VirdConfigNodeDeviceMdevType *object,
                                                const char *value,
                                                VirdError **error);

/**
 * Interface of such a device. XML: deviceAPI.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV_MODEL_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV_MODEL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHostdevMdevModel vird_config_node_device_mdev_type_get_device_api(VirdConfigNodeDeviceMdevType *object);

/**
 * Interface of such a device. XML: deviceAPI. As the text that the document has, known or not.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_mdev_type_get_device_api_text(VirdConfigNodeDeviceMdevType *object);

/**
 * Sets device_api. Interface of such a device.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 * @value: a VirdConfigDomainHostdevMdevModel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_set_device_api(VirdConfigNodeDeviceMdevType *object,
                                                      VirdConfigDomainHostdevMdevModel value,
                                                      VirdError **error);

/**
 * Sets device_api to any text, also one that this version does not know. Interface of such a device.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_set_device_api_text(VirdConfigNodeDeviceMdevType *object,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Whether device_api is there.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_has_device_api(VirdConfigNodeDeviceMdevType *object);

/**
 * Removes device_api.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_unset_device_api(VirdConfigNodeDeviceMdevType *object,
                                                        VirdError **error);

/**
 * How many more can be made. XML: availableInstances.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_node_device_mdev_type_get_available_instances(VirdConfigNodeDeviceMdevType *object);

/**
 * Sets available_instances. How many more can be made.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_set_available_instances(VirdConfigNodeDeviceMdevType *object,
                                                               uint32_t value,
                                                               VirdError **error);

/**
 * Whether available_instances is there.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_has_available_instances(VirdConfigNodeDeviceMdevType *object);

/**
 * Removes available_instances.
 *
 * @object: a VirdConfigNodeDeviceMdevType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_mdev_type_unset_available_instances(VirdConfigNodeDeviceMdevType *object,
                                                                 VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityVpd.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPD
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_vpd_get_type(void);

/**
 * Takes another reference.
 *
 * @vpd: (nullable): a VirdConfigNodeDeviceSubcapabilityVpd
 *
 * Returns: (transfer full) (nullable): @vpd itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityVpd
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVpd *vird_config_node_device_subcapability_vpd_ref(VirdConfigNodeDeviceSubcapabilityVpd *vpd);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vpd: (nullable): a VirdConfigNodeDeviceSubcapabilityVpd, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_vpd_unref(VirdConfigNodeDeviceSubcapabilityVpd *vpd);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityVpd in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVpd *vird_config_node_device_subcapability_vpd_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityVpd from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityVpd *vird_config_node_device_subcapability_vpd_new_from_xml(const char *xml,
                                                                                             VirdError **error);

/**
 * Name of the product. XML: name.
 *
 * @vpd: a VirdConfigNodeDeviceSubcapabilityVpd
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_vpd_get_name(VirdConfigNodeDeviceSubcapabilityVpd *vpd);

/**
 * Sets name. Name of the product.
 *
 * @vpd: a VirdConfigNodeDeviceSubcapabilityVpd
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vpd_set_name(VirdConfigNodeDeviceSubcapabilityVpd *vpd,
                                                        const char *value,
                                                        VirdError **error);

/**
 * What can be read, and what can be written, too. XML: fields.
 *
 * @vpd: a VirdConfigNodeDeviceSubcapabilityVpd
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceVpdFields): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdFields **vird_config_node_device_subcapability_vpd_get_field_sets(VirdConfigNodeDeviceSubcapabilityVpd *vpd,
                                                                                         size_t *length);

/**
 * Moves an object in as one of field_sets, at its canonical place. What can be read, and what can be written, too.
 *
 * @vpd: a VirdConfigNodeDeviceSubcapabilityVpd
 * @item: a VirdConfigNodeDeviceVpdFields
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vpd_add_field_set(VirdConfigNodeDeviceSubcapabilityVpd *vpd,
                                                             VirdConfigNodeDeviceVpdFields *item,
                                                             VirdError **error);

/**
 * Removes one of field_sets. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @vpd: a VirdConfigNodeDeviceSubcapabilityVpd
 * @item: a VirdConfigNodeDeviceVpdFields
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vpd_remove_field_set(VirdConfigNodeDeviceSubcapabilityVpd *vpd,
                                                                VirdConfigNodeDeviceVpdFields *item,
                                                                VirdError **error);

/**
 * Replaces all of field_sets. What can be read, and what can be written, too.
 *
 * @vpd: a VirdConfigNodeDeviceSubcapabilityVpd
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceVpdFields): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vpd_set_field_sets(VirdConfigNodeDeviceSubcapabilityVpd *vpd,
                                                              VirdConfigNodeDeviceVpdFields *const *items,
                                                              size_t length,
                                                              VirdError **error);

/**
 * Removes all of field_sets.
 *
 * @vpd: a VirdConfigNodeDeviceSubcapabilityVpd
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_vpd_clear_field_sets(VirdConfigNodeDeviceSubcapabilityVpd *vpd,
                                                                VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceVpdFields.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_FIELDS
 * Since: 0.1
 */
VirdType vird_config_node_device_vpd_fields_get_type(void);

/**
 * Takes another reference.
 *
 * @fields: (nullable): a VirdConfigNodeDeviceVpdFields
 *
 * Returns: (transfer full) (nullable): @fields itself; NULL if it is no VirdConfigNodeDeviceVpdFields
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdFields *vird_config_node_device_vpd_fields_ref(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @fields: (nullable): a VirdConfigNodeDeviceVpdFields, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_vpd_fields_unref(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Makes a new VirdConfigNodeDeviceVpdFields in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdFields *vird_config_node_device_vpd_fields_new(void);

/**
 * Reads a VirdConfigNodeDeviceVpdFields from XML text whose root is <fields>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdFields *vird_config_node_device_vpd_fields_new_from_xml(const char *xml,
                                                                               VirdError **error);

/**
 * Whether it can be written. XML: @access.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 *
 * Returns: the value; VIRD_CONFIG_NODE_DEVICE_VPD_ACCESS_UNKNOWN if absent; VIRD_CONFIG_NODE_DEVICE_VPD_ACCESS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdAccess vird_config_node_device_vpd_fields_get_access(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Whether it can be written. XML: @access. As the text that the document has, known or not.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_fields_get_access_text(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Sets access. Whether it can be written.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @value: a VirdConfigNodeDeviceVpdAccess
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_access(VirdConfigNodeDeviceVpdFields *fields,
                                                   VirdConfigNodeDeviceVpdAccess value,
                                                   VirdError **error);

/**
 * Sets access to any text, also one that this version does not know. Whether it can be written.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_access_text(VirdConfigNodeDeviceVpdFields *fields,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether access is there.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_has_access(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Removes access.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_unset_access(VirdConfigNodeDeviceVpdFields *fields,
                                                     VirdError **error);

/**
 * Level of engineering changes. XML: change_level.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_fields_get_change_level(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Sets change_level. Level of engineering changes.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_change_level(VirdConfigNodeDeviceVpdFields *fields,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Identifier of the manufacturer. XML: manufacture_id.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_fields_get_manufacture_id(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Sets manufacture_id. Identifier of the manufacturer.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_manufacture_id(VirdConfigNodeDeviceVpdFields *fields,
                                                           const char *value,
                                                           VirdError **error);

/**
 * Part number. XML: part_number.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_fields_get_part_number(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Sets part_number. Part number.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_part_number(VirdConfigNodeDeviceVpdFields *fields,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Serial number. XML: serial_number.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_fields_get_serial_number(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Sets serial_number. Serial number.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_serial_number(VirdConfigNodeDeviceVpdFields *fields,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Asset tag. XML: asset_tag.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_fields_get_asset_tag(VirdConfigNodeDeviceVpdFields *fields);

/**
 * Sets asset_tag. Asset tag.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_asset_tag(VirdConfigNodeDeviceVpdFields *fields,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Fields of the vendor. XML: vendor_field.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceVpdVendorField): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdVendorField **vird_config_node_device_vpd_fields_get_vendor_fields(VirdConfigNodeDeviceVpdFields *fields,
                                                                                          size_t *length);

/**
 * Moves an object in as one of vendor_fields, at its canonical place. Fields of the vendor.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @item: a VirdConfigNodeDeviceVpdVendorField
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_add_vendor_field(VirdConfigNodeDeviceVpdFields *fields,
                                                         VirdConfigNodeDeviceVpdVendorField *item,
                                                         VirdError **error);

/**
 * Removes one of vendor_fields. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @item: a VirdConfigNodeDeviceVpdVendorField
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_remove_vendor_field(VirdConfigNodeDeviceVpdFields *fields,
                                                            VirdConfigNodeDeviceVpdVendorField *item,
                                                            VirdError **error);

/**
 * Replaces all of vendor_fields. Fields of the vendor.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceVpdVendorField): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_vendor_fields(VirdConfigNodeDeviceVpdFields *fields,
                                                          VirdConfigNodeDeviceVpdVendorField *const *items,
                                                          size_t length,
                                                          VirdError **error);

/**
 * Removes all of vendor_fields.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_clear_vendor_fields(VirdConfigNodeDeviceVpdFields *fields,
                                                            VirdError **error);

/**
 * Fields of the system. XML: system_field.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNodeDeviceVpdSystemField): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdSystemField **vird_config_node_device_vpd_fields_get_system_fields(VirdConfigNodeDeviceVpdFields *fields,
                                                                                          size_t *length);

/**
 * Moves an object in as one of system_fields, at its canonical place. Fields of the system.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @item: a VirdConfigNodeDeviceVpdSystemField
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_add_system_field(VirdConfigNodeDeviceVpdFields *fields,
                                                         VirdConfigNodeDeviceVpdSystemField *item,
                                                         VirdError **error);

/**
 * Removes one of system_fields. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @item: a VirdConfigNodeDeviceVpdSystemField
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_remove_system_field(VirdConfigNodeDeviceVpdFields *fields,
                                                            VirdConfigNodeDeviceVpdSystemField *item,
                                                            VirdError **error);

/**
 * Replaces all of system_fields. Fields of the system.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @items: (nullable) (array length=length) (element-type VirdConfigNodeDeviceVpdSystemField): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_set_system_fields(VirdConfigNodeDeviceVpdFields *fields,
                                                          VirdConfigNodeDeviceVpdSystemField *const *items,
                                                          size_t length,
                                                          VirdError **error);

/**
 * Removes all of system_fields.
 *
 * @fields: a VirdConfigNodeDeviceVpdFields
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_fields_clear_system_fields(VirdConfigNodeDeviceVpdFields *fields,
                                                            VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceVpdVendorField.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_VENDOR_FIELD
 * Since: 0.1
 */
VirdType vird_config_node_device_vpd_vendor_field_get_type(void);

/**
 * Takes another reference.
 *
 * @field: (nullable): a VirdConfigNodeDeviceVpdVendorField
 *
 * Returns: (transfer full) (nullable): @field itself; NULL if it is no VirdConfigNodeDeviceVpdVendorField
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdVendorField *vird_config_node_device_vpd_vendor_field_ref(VirdConfigNodeDeviceVpdVendorField *field);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @field: (nullable): a VirdConfigNodeDeviceVpdVendorField, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_vpd_vendor_field_unref(VirdConfigNodeDeviceVpdVendorField *field);

/**
 * Makes a new VirdConfigNodeDeviceVpdVendorField in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdVendorField *vird_config_node_device_vpd_vendor_field_new(void);

/**
 * Reads a VirdConfigNodeDeviceVpdVendorField from XML text whose root is <vendor_field>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdVendorField *vird_config_node_device_vpd_vendor_field_new_from_xml(const char *xml,
                                                                                          VirdError **error);

/**
 * Letter or digit of the field. XML: @index.
 *
 * @field: a VirdConfigNodeDeviceVpdVendorField
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_vendor_field_get_index(VirdConfigNodeDeviceVpdVendorField *field);

/**
 * Sets index. Letter or digit of the field.
 *
 * @field: a VirdConfigNodeDeviceVpdVendorField
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_vendor_field_set_index(VirdConfigNodeDeviceVpdVendorField *field,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Its value. XML: ..
 *
 * @field: a VirdConfigNodeDeviceVpdVendorField
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_vendor_field_get_value(VirdConfigNodeDeviceVpdVendorField *field);

/**
 * Sets value. Its value.
 *
 * @field: a VirdConfigNodeDeviceVpdVendorField
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_vendor_field_set_value(VirdConfigNodeDeviceVpdVendorField *field,
                                                        const char *value,
                                                        VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceVpdSystemField.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_SYSTEM_FIELD
 * Since: 0.1
 */
VirdType vird_config_node_device_vpd_system_field_get_type(void);

/**
 * Takes another reference.
 *
 * @field: (nullable): a VirdConfigNodeDeviceVpdSystemField
 *
 * Returns: (transfer full) (nullable): @field itself; NULL if it is no VirdConfigNodeDeviceVpdSystemField
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdSystemField *vird_config_node_device_vpd_system_field_ref(VirdConfigNodeDeviceVpdSystemField *field);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @field: (nullable): a VirdConfigNodeDeviceVpdSystemField, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_vpd_system_field_unref(VirdConfigNodeDeviceVpdSystemField *field);

/**
 * Makes a new VirdConfigNodeDeviceVpdSystemField in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdSystemField *vird_config_node_device_vpd_system_field_new(void);

/**
 * Reads a VirdConfigNodeDeviceVpdSystemField from XML text whose root is <system_field>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceVpdSystemField *vird_config_node_device_vpd_system_field_new_from_xml(const char *xml,
                                                                                          VirdError **error);

/**
 * Letter or digit of the field. XML: @index.
 *
 * @field: a VirdConfigNodeDeviceVpdSystemField
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_system_field_get_index(VirdConfigNodeDeviceVpdSystemField *field);

/**
 * Sets index. Letter or digit of the field.
 *
 * @field: a VirdConfigNodeDeviceVpdSystemField
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_system_field_set_index(VirdConfigNodeDeviceVpdSystemField *field,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Its value. XML: ..
 *
 * @field: a VirdConfigNodeDeviceVpdSystemField
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_vpd_system_field_get_value(VirdConfigNodeDeviceVpdSystemField *field);

/**
 * Sets value. Its value.
 *
 * @field: a VirdConfigNodeDeviceVpdSystemField
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_vpd_system_field_set_value(VirdConfigNodeDeviceVpdSystemField *field,
                                                        const char *value,
                                                        VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityQeth.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_QETH
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_qeth_get_type(void);

/**
 * Takes another reference.
 *
 * @qeth: (nullable): a VirdConfigNodeDeviceSubcapabilityQeth
 *
 * Returns: (transfer full) (nullable): @qeth itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityQeth
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityQeth *vird_config_node_device_subcapability_qeth_ref(VirdConfigNodeDeviceSubcapabilityQeth *qeth);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @qeth: (nullable): a VirdConfigNodeDeviceSubcapabilityQeth, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_qeth_unref(VirdConfigNodeDeviceSubcapabilityQeth *qeth);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityQeth in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityQeth *vird_config_node_device_subcapability_qeth_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityQeth from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityQeth *vird_config_node_device_subcapability_qeth_new_from_xml(const char *xml,
                                                                                               VirdError **error);

/**
 * Model of the card. XML: card_type.
 *
 * @qeth: a VirdConfigNodeDeviceSubcapabilityQeth
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_qeth_get_card_type(VirdConfigNodeDeviceSubcapabilityQeth *qeth);

/**
 * Sets card_type. Model of the card.
 *
 * @qeth: a VirdConfigNodeDeviceSubcapabilityQeth
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_qeth_set_card_type(VirdConfigNodeDeviceSubcapabilityQeth *qeth,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Channel path of the card. XML: chpid.
 *
 * @qeth: a VirdConfigNodeDeviceSubcapabilityQeth
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_qeth_get_chpid(VirdConfigNodeDeviceSubcapabilityQeth *qeth);

/**
 * Sets chpid. Channel path of the card.
 *
 * @qeth: a VirdConfigNodeDeviceSubcapabilityQeth
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_qeth_set_chpid(VirdConfigNodeDeviceSubcapabilityQeth *qeth,
                                                          const char *value,
                                                          VirdError **error);

/**
 * The type id of VirdConfigNodeDeviceSubcapabilityCcwgroupMember.
 *
 * Returns: VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_CCWGROUP_MEMBER
 * Since: 0.1
 */
VirdType vird_config_node_device_subcapability_ccwgroup_member_get_type(void);

/**
 * Takes another reference.
 *
 * @member: (nullable): a VirdConfigNodeDeviceSubcapabilityCcwgroupMember
 *
 * Returns: (transfer full) (nullable): @member itself; NULL if it is no VirdConfigNodeDeviceSubcapabilityCcwgroupMember
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityCcwgroupMember *vird_config_node_device_subcapability_ccwgroup_member_ref(VirdConfigNodeDeviceSubcapabilityCcwgroupMember *member);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @member: (nullable): a VirdConfigNodeDeviceSubcapabilityCcwgroupMember, or NULL
 *
 * Since: 0.1
 */
void vird_config_node_device_subcapability_ccwgroup_member_unref(VirdConfigNodeDeviceSubcapabilityCcwgroupMember *member);

/**
 * Makes a new VirdConfigNodeDeviceSubcapabilityCcwgroupMember in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityCcwgroupMember *vird_config_node_device_subcapability_ccwgroup_member_new(void);

/**
 * Reads a VirdConfigNodeDeviceSubcapabilityCcwgroupMember from XML text whose root is <capability>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNodeDeviceSubcapabilityCcwgroupMember *vird_config_node_device_subcapability_ccwgroup_member_new_from_xml(const char *xml,
                                                                                                                    VirdError **error);

/**
 * Name of the group's device. XML: group_device.
 *
 * @member: a VirdConfigNodeDeviceSubcapabilityCcwgroupMember
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_node_device_subcapability_ccwgroup_member_get_group_device(VirdConfigNodeDeviceSubcapabilityCcwgroupMember *member);

/**
 * Sets group_device. Name of the group's device.
 *
 * @member: a VirdConfigNodeDeviceSubcapabilityCcwgroupMember
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_node_device_subcapability_ccwgroup_member_set_group_device(VirdConfigNodeDeviceSubcapabilityCcwgroupMember *member,
                                                                            const char *value,
                                                                            VirdError **error);

#define VIRD_TYPE_CONFIG_NODE_DEVICE (vird_config_node_device_get_type ())
#define VIRD_CONFIG_NODE_DEVICE(object) ((VirdConfigNodeDevice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE))
#define VIRD_IS_CONFIG_NODE_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_DEVNODE (vird_config_node_device_devnode_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_DEVNODE(object) ((VirdConfigNodeDeviceDevnode *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_DEVNODE))
#define VIRD_IS_CONFIG_NODE_DEVICE_DEVNODE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_DEVNODE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_ADDRESS (vird_config_node_device_address_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_ADDRESS(object) ((VirdConfigNodeDeviceAddress *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_ADDRESS))
#define VIRD_IS_CONFIG_NODE_DEVICE_ADDRESS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_ADDRESS))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY (vird_config_node_device_capability_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY(object) ((VirdConfigNodeDeviceCapability *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SYSTEM (vird_config_node_device_capability_system_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_SYSTEM(object) ((VirdConfigNodeDeviceCapabilitySystem *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SYSTEM))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_SYSTEM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SYSTEM))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_PCI (vird_config_node_device_capability_pci_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_PCI(object) ((VirdConfigNodeDeviceCapabilityPci *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_PCI))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_PCI(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_PCI))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_PCI_EXPRESS_LINK (vird_config_node_device_pci_express_link_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_PCI_EXPRESS_LINK(object) ((VirdConfigNodeDevicePciExpressLink *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_PCI_EXPRESS_LINK))
#define VIRD_IS_CONFIG_NODE_DEVICE_PCI_EXPRESS_LINK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_PCI_EXPRESS_LINK))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_USB_DEVICE (vird_config_node_device_capability_usb_device_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_USB_DEVICE(object) ((VirdConfigNodeDeviceCapabilityUsbDevice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_USB_DEVICE))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_USB_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_USB_DEVICE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_USB (vird_config_node_device_capability_usb_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_USB(object) ((VirdConfigNodeDeviceCapabilityUsb *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_USB))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_USB(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_USB))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_NET (vird_config_node_device_capability_net_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_NET(object) ((VirdConfigNodeDeviceCapabilityNet *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_NET))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_NET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_NET))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_GENERIC (vird_config_node_device_capability_scsi_generic_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_GENERIC(object) ((VirdConfigNodeDeviceCapabilityScsiGeneric *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_GENERIC))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_GENERIC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_GENERIC))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_HOST (vird_config_node_device_capability_scsi_host_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_HOST(object) ((VirdConfigNodeDeviceCapabilityScsiHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_HOST))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_HOST))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_TARGET (vird_config_node_device_capability_scsi_target_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_TARGET(object) ((VirdConfigNodeDeviceCapabilityScsiTarget *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_TARGET))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_TARGET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI_TARGET))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI (vird_config_node_device_capability_scsi_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_SCSI(object) ((VirdConfigNodeDeviceCapabilityScsi *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_SCSI(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_SCSI))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_STORAGE (vird_config_node_device_capability_storage_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_STORAGE(object) ((VirdConfigNodeDeviceCapabilityStorage *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_STORAGE))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_STORAGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_STORAGE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_DRM (vird_config_node_device_capability_drm_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_DRM(object) ((VirdConfigNodeDeviceCapabilityDrm *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_DRM))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_DRM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_DRM))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_MDEV (vird_config_node_device_capability_mdev_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_MDEV(object) ((VirdConfigNodeDeviceCapabilityMdev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_MDEV))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_MDEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_MDEV))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_MDEV_ATTRIBUTE (vird_config_node_device_mdev_attribute_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_MDEV_ATTRIBUTE(object) ((VirdConfigNodeDeviceMdevAttribute *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_MDEV_ATTRIBUTE))
#define VIRD_IS_CONFIG_NODE_DEVICE_MDEV_ATTRIBUTE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_MDEV_ATTRIBUTE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CCW (vird_config_node_device_capability_ccw_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_CCW(object) ((VirdConfigNodeDeviceCapabilityCcw *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CCW))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_CCW(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CCW))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CSS (vird_config_node_device_capability_css_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_CSS(object) ((VirdConfigNodeDeviceCapabilityCss *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CSS))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_CSS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CSS))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CCWGROUP (vird_config_node_device_capability_ccwgroup_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_CCWGROUP(object) ((VirdConfigNodeDeviceCapabilityCcwgroup *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CCWGROUP))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_CCWGROUP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_CCWGROUP))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CCWGROUP_MEMBER (vird_config_node_device_ccwgroup_member_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CCWGROUP_MEMBER(object) ((VirdConfigNodeDeviceCcwgroupMember *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CCWGROUP_MEMBER))
#define VIRD_IS_CONFIG_NODE_DEVICE_CCWGROUP_MEMBER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CCWGROUP_MEMBER))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_VDPA (vird_config_node_device_capability_vdpa_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_VDPA(object) ((VirdConfigNodeDeviceCapabilityVdpa *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_VDPA))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_VDPA(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_VDPA))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_CARD (vird_config_node_device_capability_ap_card_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_AP_CARD(object) ((VirdConfigNodeDeviceCapabilityApCard *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_CARD))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_AP_CARD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_CARD))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_QUEUE (vird_config_node_device_capability_ap_queue_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_AP_QUEUE(object) ((VirdConfigNodeDeviceCapabilityApQueue *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_QUEUE))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_AP_QUEUE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_QUEUE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_MATRIX (vird_config_node_device_capability_ap_matrix_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_CAPABILITY_AP_MATRIX(object) ((VirdConfigNodeDeviceCapabilityApMatrix *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_MATRIX))
#define VIRD_IS_CONFIG_NODE_DEVICE_CAPABILITY_AP_MATRIX(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_CAPABILITY_AP_MATRIX))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY (vird_config_node_device_subcapability_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY(object) ((VirdConfigNodeDeviceSubcapability *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_PHYS_FUNCTION (vird_config_node_device_subcapability_phys_function_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_PHYS_FUNCTION(object) ((VirdConfigNodeDeviceSubcapabilityPhysFunction *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_PHYS_FUNCTION))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_PHYS_FUNCTION(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_PHYS_FUNCTION))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VIRT_FUNCTIONS (vird_config_node_device_subcapability_virt_functions_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_VIRT_FUNCTIONS(object) ((VirdConfigNodeDeviceSubcapabilityVirtFunctions *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VIRT_FUNCTIONS))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_VIRT_FUNCTIONS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VIRT_FUNCTIONS))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_PCI_BRIDGE (vird_config_node_device_subcapability_pci_bridge_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_PCI_BRIDGE(object) ((VirdConfigNodeDeviceSubcapabilityPciBridge *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_PCI_BRIDGE))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_PCI_BRIDGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_PCI_BRIDGE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_CARDBUS_BRIDGE (vird_config_node_device_subcapability_cardbus_bridge_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_CARDBUS_BRIDGE(object) ((VirdConfigNodeDeviceSubcapabilityCardbusBridge *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_CARDBUS_BRIDGE))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_CARDBUS_BRIDGE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_CARDBUS_BRIDGE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_ETHERNET (vird_config_node_device_subcapability_ethernet_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_ETHERNET(object) ((VirdConfigNodeDeviceSubcapabilityEthernet *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_ETHERNET))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_ETHERNET(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_ETHERNET))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_WIRELESS (vird_config_node_device_subcapability_wireless_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_WIRELESS(object) ((VirdConfigNodeDeviceSubcapabilityWireless *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_WIRELESS))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_WIRELESS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_WIRELESS))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_HOST (vird_config_node_device_subcapability_fc_host_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_HOST(object) ((VirdConfigNodeDeviceSubcapabilityFcHost *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_HOST))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_HOST(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_HOST))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPORT_OPS (vird_config_node_device_subcapability_vport_ops_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPORT_OPS(object) ((VirdConfigNodeDeviceSubcapabilityVportOps *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPORT_OPS))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPORT_OPS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPORT_OPS))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_REMOTE_PORT (vird_config_node_device_subcapability_fc_remote_port_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_REMOTE_PORT(object) ((VirdConfigNodeDeviceSubcapabilityFcRemotePort *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_REMOTE_PORT))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_REMOTE_PORT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_FC_REMOTE_PORT))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_HOTPLUGGABLE (vird_config_node_device_subcapability_hotpluggable_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_HOTPLUGGABLE(object) ((VirdConfigNodeDeviceSubcapabilityHotpluggable *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_HOTPLUGGABLE))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_HOTPLUGGABLE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_HOTPLUGGABLE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_REMOVABLE (vird_config_node_device_subcapability_removable_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_REMOVABLE(object) ((VirdConfigNodeDeviceSubcapabilityRemovable *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_REMOVABLE))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_REMOVABLE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_REMOVABLE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_MDEV_TYPES (vird_config_node_device_subcapability_mdev_types_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_MDEV_TYPES(object) ((VirdConfigNodeDeviceSubcapabilityMdevTypes *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_MDEV_TYPES))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_MDEV_TYPES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_MDEV_TYPES))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_MDEV_TYPE (vird_config_node_device_mdev_type_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_MDEV_TYPE(object) ((VirdConfigNodeDeviceMdevType *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_MDEV_TYPE))
#define VIRD_IS_CONFIG_NODE_DEVICE_MDEV_TYPE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_MDEV_TYPE))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPD (vird_config_node_device_subcapability_vpd_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPD(object) ((VirdConfigNodeDeviceSubcapabilityVpd *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPD))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_VPD))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_FIELDS (vird_config_node_device_vpd_fields_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_VPD_FIELDS(object) ((VirdConfigNodeDeviceVpdFields *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_FIELDS))
#define VIRD_IS_CONFIG_NODE_DEVICE_VPD_FIELDS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_FIELDS))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_VENDOR_FIELD (vird_config_node_device_vpd_vendor_field_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_VPD_VENDOR_FIELD(object) ((VirdConfigNodeDeviceVpdVendorField *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_VENDOR_FIELD))
#define VIRD_IS_CONFIG_NODE_DEVICE_VPD_VENDOR_FIELD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_VENDOR_FIELD))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_SYSTEM_FIELD (vird_config_node_device_vpd_system_field_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_VPD_SYSTEM_FIELD(object) ((VirdConfigNodeDeviceVpdSystemField *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_SYSTEM_FIELD))
#define VIRD_IS_CONFIG_NODE_DEVICE_VPD_SYSTEM_FIELD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_VPD_SYSTEM_FIELD))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_QETH (vird_config_node_device_subcapability_qeth_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_QETH(object) ((VirdConfigNodeDeviceSubcapabilityQeth *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_QETH))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_QETH(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_QETH))
#define VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_CCWGROUP_MEMBER (vird_config_node_device_subcapability_ccwgroup_member_get_type ())
#define VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_CCWGROUP_MEMBER(object) ((VirdConfigNodeDeviceSubcapabilityCcwgroupMember *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_CCWGROUP_MEMBER))
#define VIRD_IS_CONFIG_NODE_DEVICE_SUBCAPABILITY_CCWGROUP_MEMBER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NODE_DEVICE_SUBCAPABILITY_CCWGROUP_MEMBER))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_NODE_DEVICE_H */
