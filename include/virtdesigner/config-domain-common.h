/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * What the parts of a domain share: the base of all devices, guest addresses, security labels, NUMA facts.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_COMMON_H
#define VIRTDESIGNER_CONFIG_DOMAIN_COMMON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainDevice.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DEVICE
 * Since: 0.1
 */
VirdType vird_config_domain_device_get_type(void);

/**
 * Takes another reference.
 *
 * @device: (nullable): a VirdConfigDomainDevice
 *
 * Returns: (transfer full) (nullable): @device itself; NULL if it is no VirdConfigDomainDevice
 * Since: 0.1
 */
VirdConfigDomainDevice *vird_config_domain_device_ref(VirdConfigDomainDevice *device);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @device: (nullable): a VirdConfigDomainDevice, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_device_unref(VirdConfigDomainDevice *device);

/**
 * Reads a VirdConfigDomainDevice from XML text whose root is <device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDevice *vird_config_domain_device_new_from_xml(const char *xml, VirdError **error);

/**
 * Name by which other parts and commands refer to the device; `ua-` starts one chosen by the user. XML: alias/@name.
 *
 * @device: a VirdConfigDomainDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_device_get_alias(VirdConfigDomainDevice *device);

/**
 * Sets alias. Name by which other parts and commands refer to the device; `ua-` starts one chosen by the user.
 *
 * @device: a VirdConfigDomainDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_set_alias(VirdConfigDomainDevice *device,
                                         const char *value,
                                         VirdError **error);

/**
 * ACPI index of the device, from which a guest derives a stable name such as `eno1`. XML: acpi/@index.
 *
 * @device: a VirdConfigDomainDevice
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_device_get_acpi_index(VirdConfigDomainDevice *device);

/**
 * Sets acpi_index. ACPI index of the device, from which a guest derives a stable name such as `eno1`.
 *
 * @device: a VirdConfigDomainDevice
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_set_acpi_index(VirdConfigDomainDevice *device,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether acpi_index is there.
 *
 * @device: a VirdConfigDomainDevice
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_device_has_acpi_index(VirdConfigDomainDevice *device);

/**
 * Removes acpi_index.
 *
 * @device: a VirdConfigDomainDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_unset_acpi_index(VirdConfigDomainDevice *device, VirdError **error);

/**
 * Guest NUMA nodes tied to the device by ACPI, as a set such as `0-3`. XML: acpi/@nodeset.
 *
 * @device: a VirdConfigDomainDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_device_get_acpi_nodeset(VirdConfigDomainDevice *device);

/**
 * Sets acpi_nodeset. Guest NUMA nodes tied to the device by ACPI, as a set such as `0-3`.
 *
 * @device: a VirdConfigDomainDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_set_acpi_nodeset(VirdConfigDomainDevice *device,
                                                const char *value,
                                                VirdError **error);

/**
 * Where the guest finds the device. XML: address.
 *
 * @device: a VirdConfigDomainDevice
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_device_get_address(VirdConfigDomainDevice *device);

/**
 * Gives address, made at its place if it is not there. Where the guest finds the device.
 *
 * @device: a VirdConfigDomainDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_device_ensure_address(VirdConfigDomainDevice *device,
                                                                  VirdError **error);

/**
 * Moves an object in as address, in place of the one that is there. Where the guest finds the device.
 *
 * @device: a VirdConfigDomainDevice
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_device_set_address(VirdConfigDomainDevice *device,
                                           VirdConfigDomainAddress *child,
                                           VirdError **error);

/**
 * The type id of VirdConfigDomainAddress.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS
 * Since: 0.1
 */
VirdType vird_config_domain_address_get_type(void);

/**
 * Takes another reference.
 *
 * @address: (nullable): a VirdConfigDomainAddress
 *
 * Returns: (transfer full) (nullable): @address itself; NULL if it is no VirdConfigDomainAddress
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_address_ref(VirdConfigDomainAddress *address);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @address: (nullable): a VirdConfigDomainAddress, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_unref(VirdConfigDomainAddress *address);

/**
 * Reads a VirdConfigDomainAddress from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddress *vird_config_domain_address_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainAddressPci.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_PCI
 * Since: 0.1
 */
VirdType vird_config_domain_address_pci_get_type(void);

/**
 * Takes another reference.
 *
 * @pci: (nullable): a VirdConfigDomainAddressPci
 *
 * Returns: (transfer full) (nullable): @pci itself; NULL if it is no VirdConfigDomainAddressPci
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_address_pci_ref(VirdConfigDomainAddressPci *pci);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pci: (nullable): a VirdConfigDomainAddressPci, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_pci_unref(VirdConfigDomainAddressPci *pci);

/**
 * Makes a new VirdConfigDomainAddressPci in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_address_pci_new(void);

/**
 * Reads a VirdConfigDomainAddressPci from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressPci *vird_config_domain_address_pci_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * PCI domain (segment), nearly always 0. XML: @domain.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_pci_get_domain(VirdConfigDomainAddressPci *pci);

/**
 * Sets domain. PCI domain (segment), nearly always 0.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_set_domain(VirdConfigDomainAddressPci *pci,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether domain is there.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_pci_has_domain(VirdConfigDomainAddressPci *pci);

/**
 * Removes domain.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_unset_domain(VirdConfigDomainAddressPci *pci,
                                                 VirdError **error);

/**
 * Number of the PCI bus; it is the index of the PCI controller that provides it. XML: @bus.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_pci_get_bus(VirdConfigDomainAddressPci *pci);

/**
 * Sets bus. Number of the PCI bus; it is the index of the PCI controller that provides it.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_set_bus(VirdConfigDomainAddressPci *pci,
                                            uint32_t value,
                                            VirdError **error);

/**
 * Whether bus is there.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_pci_has_bus(VirdConfigDomainAddressPci *pci);

/**
 * Removes bus.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_unset_bus(VirdConfigDomainAddressPci *pci, VirdError **error);

/**
 * Slot on the bus, 0 to 31. XML: @slot.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_pci_get_slot(VirdConfigDomainAddressPci *pci);

/**
 * Sets slot. Slot on the bus, 0 to 31.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_set_slot(VirdConfigDomainAddressPci *pci,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether slot is there.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_pci_has_slot(VirdConfigDomainAddressPci *pci);

/**
 * Removes slot.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_unset_slot(VirdConfigDomainAddressPci *pci, VirdError **error);

/**
 * Function within the slot, 0 to 7. XML: @function.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_pci_get_function(VirdConfigDomainAddressPci *pci);

/**
 * Sets function. Function within the slot, 0 to 7.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_set_function(VirdConfigDomainAddressPci *pci,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether function is there.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_pci_has_function(VirdConfigDomainAddressPci *pci);

/**
 * Removes function.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_unset_function(VirdConfigDomainAddressPci *pci,
                                                   VirdError **error);

/**
 * Whether other functions share the slot; to be on for function 0 when more are used. XML: @multifunction.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_address_pci_get_multifunction(VirdConfigDomainAddressPci *pci);

/**
 * Sets multifunction. Whether other functions share the slot; to be on for function 0 when more are used.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_set_multifunction(VirdConfigDomainAddressPci *pci,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether multifunction is there.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_pci_has_multifunction(VirdConfigDomainAddressPci *pci);

/**
 * Removes multifunction.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_unset_multifunction(VirdConfigDomainAddressPci *pci,
                                                        VirdError **error);

/**
 * s390x: user-defined identifier of the zPCI device. XML: zpci/@uid.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_pci_get_zpci_uid(VirdConfigDomainAddressPci *pci);

/**
 * Sets zpci_uid. s390x: user-defined identifier of the zPCI device.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_set_zpci_uid(VirdConfigDomainAddressPci *pci,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether zpci_uid is there.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_pci_has_zpci_uid(VirdConfigDomainAddressPci *pci);

/**
 * Removes zpci_uid.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_unset_zpci_uid(VirdConfigDomainAddressPci *pci,
                                                   VirdError **error);

/**
 * s390x: function identifier of the zPCI device. XML: zpci/@fid.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_pci_get_zpci_fid(VirdConfigDomainAddressPci *pci);

/**
 * Sets zpci_fid. s390x: function identifier of the zPCI device.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_set_zpci_fid(VirdConfigDomainAddressPci *pci,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether zpci_fid is there.
 *
 * @pci: a VirdConfigDomainAddressPci
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_pci_has_zpci_fid(VirdConfigDomainAddressPci *pci);

/**
 * Removes zpci_fid.
 *
 * @pci: a VirdConfigDomainAddressPci
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_pci_unset_zpci_fid(VirdConfigDomainAddressPci *pci,
                                                   VirdError **error);

/**
 * The type id of VirdConfigDomainAddressUsb.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_USB
 * Since: 0.1
 */
VirdType vird_config_domain_address_usb_get_type(void);

/**
 * Takes another reference.
 *
 * @usb: (nullable): a VirdConfigDomainAddressUsb
 *
 * Returns: (transfer full) (nullable): @usb itself; NULL if it is no VirdConfigDomainAddressUsb
 * Since: 0.1
 */
VirdConfigDomainAddressUsb *vird_config_domain_address_usb_ref(VirdConfigDomainAddressUsb *usb);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @usb: (nullable): a VirdConfigDomainAddressUsb, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_usb_unref(VirdConfigDomainAddressUsb *usb);

/**
 * Makes a new VirdConfigDomainAddressUsb in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressUsb *vird_config_domain_address_usb_new(void);

/**
 * Reads a VirdConfigDomainAddressUsb from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressUsb *vird_config_domain_address_usb_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Number of the USB bus; it is the index of the USB controller. XML: @bus.
 *
 * @usb: a VirdConfigDomainAddressUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_usb_get_bus(VirdConfigDomainAddressUsb *usb);

/**
 * Sets bus. Number of the USB bus; it is the index of the USB controller.
 *
 * @usb: a VirdConfigDomainAddressUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_usb_set_bus(VirdConfigDomainAddressUsb *usb,
                                            uint32_t value,
                                            VirdError **error);

/**
 * Whether bus is there.
 *
 * @usb: a VirdConfigDomainAddressUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_usb_has_bus(VirdConfigDomainAddressUsb *usb);

/**
 * Removes bus.
 *
 * @usb: a VirdConfigDomainAddressUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_usb_unset_bus(VirdConfigDomainAddressUsb *usb, VirdError **error);

/**
 * Device number on the bus; only in the source of a host device. XML: @device.
 *
 * @usb: a VirdConfigDomainAddressUsb
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_usb_get_device(VirdConfigDomainAddressUsb *usb);

/**
 * Sets device. Device number on the bus; only in the source of a host device.
 *
 * @usb: a VirdConfigDomainAddressUsb
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_usb_set_device(VirdConfigDomainAddressUsb *usb,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether device is there.
 *
 * @usb: a VirdConfigDomainAddressUsb
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_usb_has_device(VirdConfigDomainAddressUsb *usb);

/**
 * Removes device.
 *
 * @usb: a VirdConfigDomainAddressUsb
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_usb_unset_device(VirdConfigDomainAddressUsb *usb,
                                                 VirdError **error);

/**
 * Port, dotted when hubs lie between, such as `1.2`. XML: @port.
 *
 * @usb: a VirdConfigDomainAddressUsb
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_address_usb_get_port(VirdConfigDomainAddressUsb *usb);

/**
 * Sets port. Port, dotted when hubs lie between, such as `1.2`.
 *
 * @usb: a VirdConfigDomainAddressUsb
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_usb_set_port(VirdConfigDomainAddressUsb *usb,
                                             const char *value,
                                             VirdError **error);

/**
 * The type id of VirdConfigDomainAddressDrive.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_DRIVE
 * Since: 0.1
 */
VirdType vird_config_domain_address_drive_get_type(void);

/**
 * Takes another reference.
 *
 * @drive: (nullable): a VirdConfigDomainAddressDrive
 *
 * Returns: (transfer full) (nullable): @drive itself; NULL if it is no VirdConfigDomainAddressDrive
 * Since: 0.1
 */
VirdConfigDomainAddressDrive *vird_config_domain_address_drive_ref(VirdConfigDomainAddressDrive *drive);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @drive: (nullable): a VirdConfigDomainAddressDrive, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_drive_unref(VirdConfigDomainAddressDrive *drive);

/**
 * Makes a new VirdConfigDomainAddressDrive in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressDrive *vird_config_domain_address_drive_new(void);

/**
 * Reads a VirdConfigDomainAddressDrive from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressDrive *vird_config_domain_address_drive_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Index of the controller. XML: @controller.
 *
 * @drive: a VirdConfigDomainAddressDrive
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_drive_get_controller(VirdConfigDomainAddressDrive *drive);

/**
 * Sets controller. Index of the controller.
 *
 * @drive: a VirdConfigDomainAddressDrive
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_drive_set_controller(VirdConfigDomainAddressDrive *drive,
                                                     uint32_t value,
                                                     VirdError **error);

/**
 * Whether controller is there.
 *
 * @drive: a VirdConfigDomainAddressDrive
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_drive_has_controller(VirdConfigDomainAddressDrive *drive);

/**
 * Removes controller.
 *
 * @drive: a VirdConfigDomainAddressDrive
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_drive_unset_controller(VirdConfigDomainAddressDrive *drive,
                                                       VirdError **error);

/**
 * Bus of the controller. XML: @bus.
 *
 * @drive: a VirdConfigDomainAddressDrive
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_drive_get_bus(VirdConfigDomainAddressDrive *drive);

/**
 * Sets bus. Bus of the controller.
 *
 * @drive: a VirdConfigDomainAddressDrive
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_drive_set_bus(VirdConfigDomainAddressDrive *drive,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether bus is there.
 *
 * @drive: a VirdConfigDomainAddressDrive
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_drive_has_bus(VirdConfigDomainAddressDrive *drive);

/**
 * Removes bus.
 *
 * @drive: a VirdConfigDomainAddressDrive
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_drive_unset_bus(VirdConfigDomainAddressDrive *drive,
                                                VirdError **error);

/**
 * Target on the bus. XML: @target.
 *
 * @drive: a VirdConfigDomainAddressDrive
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_drive_get_target(VirdConfigDomainAddressDrive *drive);

/**
 * Sets target. Target on the bus.
 *
 * @drive: a VirdConfigDomainAddressDrive
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_drive_set_target(VirdConfigDomainAddressDrive *drive,
                                                 uint32_t value,
                                                 VirdError **error);

/**
 * Whether target is there.
 *
 * @drive: a VirdConfigDomainAddressDrive
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_drive_has_target(VirdConfigDomainAddressDrive *drive);

/**
 * Removes target.
 *
 * @drive: a VirdConfigDomainAddressDrive
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_drive_unset_target(VirdConfigDomainAddressDrive *drive,
                                                   VirdError **error);

/**
 * Unit at the target. XML: @unit.
 *
 * @drive: a VirdConfigDomainAddressDrive
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_drive_get_unit(VirdConfigDomainAddressDrive *drive);

/**
 * Sets unit. Unit at the target.
 *
 * @drive: a VirdConfigDomainAddressDrive
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_drive_set_unit(VirdConfigDomainAddressDrive *drive,
                                               uint32_t value,
                                               VirdError **error);

/**
 * Whether unit is there.
 *
 * @drive: a VirdConfigDomainAddressDrive
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_drive_has_unit(VirdConfigDomainAddressDrive *drive);

/**
 * Removes unit.
 *
 * @drive: a VirdConfigDomainAddressDrive
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_drive_unset_unit(VirdConfigDomainAddressDrive *drive,
                                                 VirdError **error);

/**
 * The type id of VirdConfigDomainAddressVirtioSerial.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_VIRTIO_SERIAL
 * Since: 0.1
 */
VirdType vird_config_domain_address_virtio_serial_get_type(void);

/**
 * Takes another reference.
 *
 * @serial: (nullable): a VirdConfigDomainAddressVirtioSerial
 *
 * Returns: (transfer full) (nullable): @serial itself; NULL if it is no VirdConfigDomainAddressVirtioSerial
 * Since: 0.1
 */
VirdConfigDomainAddressVirtioSerial *vird_config_domain_address_virtio_serial_ref(VirdConfigDomainAddressVirtioSerial *serial);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @serial: (nullable): a VirdConfigDomainAddressVirtioSerial, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_virtio_serial_unref(VirdConfigDomainAddressVirtioSerial *serial);

/**
 * Makes a new VirdConfigDomainAddressVirtioSerial in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressVirtioSerial *vird_config_domain_address_virtio_serial_new(void);

/**
 * Reads a VirdConfigDomainAddressVirtioSerial from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressVirtioSerial *vird_config_domain_address_virtio_serial_new_from_xml(const char *xml,
                                                                                           VirdError **error);

/**
 * Index of the controller. XML: @controller.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_virtio_serial_get_controller(VirdConfigDomainAddressVirtioSerial *serial);

/**
 * Sets controller. Index of the controller.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_set_controller(VirdConfigDomainAddressVirtioSerial *serial,
                                                             uint32_t value,
                                                             VirdError **error);

/**
 * Whether controller is there.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_has_controller(VirdConfigDomainAddressVirtioSerial *serial);

/**
 * Removes controller.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_unset_controller(VirdConfigDomainAddressVirtioSerial *serial,
                                                               VirdError **error);

/**
 * Bus of the controller. XML: @bus.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_virtio_serial_get_bus(VirdConfigDomainAddressVirtioSerial *serial);

/**
 * Sets bus. Bus of the controller.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_set_bus(VirdConfigDomainAddressVirtioSerial *serial,
                                                      uint32_t value,
                                                      VirdError **error);

/**
 * Whether bus is there.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_has_bus(VirdConfigDomainAddressVirtioSerial *serial);

/**
 * Removes bus.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_unset_bus(VirdConfigDomainAddressVirtioSerial *serial,
                                                        VirdError **error);

/**
 * Port on the bus; 0 is reserved for a console. XML: @port.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_virtio_serial_get_port(VirdConfigDomainAddressVirtioSerial *serial);

/**
 * Sets port. Port on the bus; 0 is reserved for a console.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_set_port(VirdConfigDomainAddressVirtioSerial *serial,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether port is there.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_has_port(VirdConfigDomainAddressVirtioSerial *serial);

/**
 * Removes port.
 *
 * @serial: a VirdConfigDomainAddressVirtioSerial
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_virtio_serial_unset_port(VirdConfigDomainAddressVirtioSerial *serial,
                                                         VirdError **error);

/**
 * The type id of VirdConfigDomainAddressCcid.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_CCID
 * Since: 0.1
 */
VirdType vird_config_domain_address_ccid_get_type(void);

/**
 * Takes another reference.
 *
 * @ccid: (nullable): a VirdConfigDomainAddressCcid
 *
 * Returns: (transfer full) (nullable): @ccid itself; NULL if it is no VirdConfigDomainAddressCcid
 * Since: 0.1
 */
VirdConfigDomainAddressCcid *vird_config_domain_address_ccid_ref(VirdConfigDomainAddressCcid *ccid);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ccid: (nullable): a VirdConfigDomainAddressCcid, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_ccid_unref(VirdConfigDomainAddressCcid *ccid);

/**
 * Makes a new VirdConfigDomainAddressCcid in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressCcid *vird_config_domain_address_ccid_new(void);

/**
 * Reads a VirdConfigDomainAddressCcid from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressCcid *vird_config_domain_address_ccid_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Index of the controller. XML: @controller.
 *
 * @ccid: a VirdConfigDomainAddressCcid
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_ccid_get_controller(VirdConfigDomainAddressCcid *ccid);

/**
 * Sets controller. Index of the controller.
 *
 * @ccid: a VirdConfigDomainAddressCcid
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccid_set_controller(VirdConfigDomainAddressCcid *ccid,
                                                    uint32_t value,
                                                    VirdError **error);

/**
 * Whether controller is there.
 *
 * @ccid: a VirdConfigDomainAddressCcid
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_ccid_has_controller(VirdConfigDomainAddressCcid *ccid);

/**
 * Removes controller.
 *
 * @ccid: a VirdConfigDomainAddressCcid
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccid_unset_controller(VirdConfigDomainAddressCcid *ccid,
                                                      VirdError **error);

/**
 * Slot of the controller. XML: @slot.
 *
 * @ccid: a VirdConfigDomainAddressCcid
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_ccid_get_slot(VirdConfigDomainAddressCcid *ccid);

/**
 * Sets slot. Slot of the controller.
 *
 * @ccid: a VirdConfigDomainAddressCcid
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccid_set_slot(VirdConfigDomainAddressCcid *ccid,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether slot is there.
 *
 * @ccid: a VirdConfigDomainAddressCcid
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_ccid_has_slot(VirdConfigDomainAddressCcid *ccid);

/**
 * Removes slot.
 *
 * @ccid: a VirdConfigDomainAddressCcid
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccid_unset_slot(VirdConfigDomainAddressCcid *ccid,
                                                VirdError **error);

/**
 * The type id of VirdConfigDomainAddressCcw.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_CCW
 * Since: 0.1
 */
VirdType vird_config_domain_address_ccw_get_type(void);

/**
 * Takes another reference.
 *
 * @ccw: (nullable): a VirdConfigDomainAddressCcw
 *
 * Returns: (transfer full) (nullable): @ccw itself; NULL if it is no VirdConfigDomainAddressCcw
 * Since: 0.1
 */
VirdConfigDomainAddressCcw *vird_config_domain_address_ccw_ref(VirdConfigDomainAddressCcw *ccw);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ccw: (nullable): a VirdConfigDomainAddressCcw, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_ccw_unref(VirdConfigDomainAddressCcw *ccw);

/**
 * Makes a new VirdConfigDomainAddressCcw in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressCcw *vird_config_domain_address_ccw_new(void);

/**
 * Reads a VirdConfigDomainAddressCcw from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressCcw *vird_config_domain_address_ccw_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Channel subsystem; 0xfe is the one for virtual devices. XML: @cssid.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_ccw_get_cssid(VirdConfigDomainAddressCcw *ccw);

/**
 * Sets cssid. Channel subsystem; 0xfe is the one for virtual devices.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_set_cssid(VirdConfigDomainAddressCcw *ccw,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether cssid is there.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_has_cssid(VirdConfigDomainAddressCcw *ccw);

/**
 * Removes cssid.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_unset_cssid(VirdConfigDomainAddressCcw *ccw, VirdError **error);

/**
 * Subchannel set, 0 to 3. XML: @ssid.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_ccw_get_ssid(VirdConfigDomainAddressCcw *ccw);

/**
 * Sets ssid. Subchannel set, 0 to 3.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_set_ssid(VirdConfigDomainAddressCcw *ccw,
                                             uint32_t value,
                                             VirdError **error);

/**
 * Whether ssid is there.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_has_ssid(VirdConfigDomainAddressCcw *ccw);

/**
 * Removes ssid.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_unset_ssid(VirdConfigDomainAddressCcw *ccw, VirdError **error);

/**
 * Device number. XML: @devno.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_ccw_get_devno(VirdConfigDomainAddressCcw *ccw);

/**
 * Sets devno. Device number.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_set_devno(VirdConfigDomainAddressCcw *ccw,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether devno is there.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_has_devno(VirdConfigDomainAddressCcw *ccw);

/**
 * Removes devno.
 *
 * @ccw: a VirdConfigDomainAddressCcw
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_ccw_unset_devno(VirdConfigDomainAddressCcw *ccw, VirdError **error);

/**
 * The type id of VirdConfigDomainAddressIsa.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_ISA
 * Since: 0.1
 */
VirdType vird_config_domain_address_isa_get_type(void);

/**
 * Takes another reference.
 *
 * @isa: (nullable): a VirdConfigDomainAddressIsa
 *
 * Returns: (transfer full) (nullable): @isa itself; NULL if it is no VirdConfigDomainAddressIsa
 * Since: 0.1
 */
VirdConfigDomainAddressIsa *vird_config_domain_address_isa_ref(VirdConfigDomainAddressIsa *isa);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @isa: (nullable): a VirdConfigDomainAddressIsa, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_isa_unref(VirdConfigDomainAddressIsa *isa);

/**
 * Makes a new VirdConfigDomainAddressIsa in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressIsa *vird_config_domain_address_isa_new(void);

/**
 * Reads a VirdConfigDomainAddressIsa from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressIsa *vird_config_domain_address_isa_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * First input/output port, in hexadecimal. XML: @iobase.
 *
 * @isa: a VirdConfigDomainAddressIsa
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_address_isa_get_iobase(VirdConfigDomainAddressIsa *isa);

/**
 * Sets iobase. First input/output port, in hexadecimal.
 *
 * @isa: a VirdConfigDomainAddressIsa
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_isa_set_iobase(VirdConfigDomainAddressIsa *isa,
                                               const char *value,
                                               VirdError **error);

/**
 * Interrupt line, in hexadecimal. XML: @irq.
 *
 * @isa: a VirdConfigDomainAddressIsa
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_address_isa_get_irq(VirdConfigDomainAddressIsa *isa);

/**
 * Sets irq. Interrupt line, in hexadecimal.
 *
 * @isa: a VirdConfigDomainAddressIsa
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_isa_set_irq(VirdConfigDomainAddressIsa *isa,
                                            const char *value,
                                            VirdError **error);

/**
 * The type id of VirdConfigDomainAddressDimm.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_DIMM
 * Since: 0.1
 */
VirdType vird_config_domain_address_dimm_get_type(void);

/**
 * Takes another reference.
 *
 * @dimm: (nullable): a VirdConfigDomainAddressDimm
 *
 * Returns: (transfer full) (nullable): @dimm itself; NULL if it is no VirdConfigDomainAddressDimm
 * Since: 0.1
 */
VirdConfigDomainAddressDimm *vird_config_domain_address_dimm_ref(VirdConfigDomainAddressDimm *dimm);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @dimm: (nullable): a VirdConfigDomainAddressDimm, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_dimm_unref(VirdConfigDomainAddressDimm *dimm);

/**
 * Makes a new VirdConfigDomainAddressDimm in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressDimm *vird_config_domain_address_dimm_new(void);

/**
 * Reads a VirdConfigDomainAddressDimm from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressDimm *vird_config_domain_address_dimm_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Number of the slot. XML: @slot.
 *
 * @dimm: a VirdConfigDomainAddressDimm
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_address_dimm_get_slot(VirdConfigDomainAddressDimm *dimm);

/**
 * Sets slot. Number of the slot.
 *
 * @dimm: a VirdConfigDomainAddressDimm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_dimm_set_slot(VirdConfigDomainAddressDimm *dimm,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether slot is there.
 *
 * @dimm: a VirdConfigDomainAddressDimm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_dimm_has_slot(VirdConfigDomainAddressDimm *dimm);

/**
 * Removes slot.
 *
 * @dimm: a VirdConfigDomainAddressDimm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_dimm_unset_slot(VirdConfigDomainAddressDimm *dimm,
                                                VirdError **error);

/**
 * Guest physical address the module starts at, in hexadecimal. XML: @base.
 *
 * @dimm: a VirdConfigDomainAddressDimm
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_address_dimm_get_base_address(VirdConfigDomainAddressDimm *dimm);

/**
 * Sets base_address. Guest physical address the module starts at, in hexadecimal.
 *
 * @dimm: a VirdConfigDomainAddressDimm
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_dimm_set_base_address(VirdConfigDomainAddressDimm *dimm,
                                                      const char *value,
                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainAddressSpaprVio.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_SPAPR_VIO
 * Since: 0.1
 */
VirdType vird_config_domain_address_spapr_vio_get_type(void);

/**
 * Takes another reference.
 *
 * @vio: (nullable): a VirdConfigDomainAddressSpaprVio
 *
 * Returns: (transfer full) (nullable): @vio itself; NULL if it is no VirdConfigDomainAddressSpaprVio
 * Since: 0.1
 */
VirdConfigDomainAddressSpaprVio *vird_config_domain_address_spapr_vio_ref(VirdConfigDomainAddressSpaprVio *vio);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vio: (nullable): a VirdConfigDomainAddressSpaprVio, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_spapr_vio_unref(VirdConfigDomainAddressSpaprVio *vio);

/**
 * Makes a new VirdConfigDomainAddressSpaprVio in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressSpaprVio *vird_config_domain_address_spapr_vio_new(void);

/**
 * Reads a VirdConfigDomainAddressSpaprVio from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressSpaprVio *vird_config_domain_address_spapr_vio_new_from_xml(const char *xml,
                                                                                   VirdError **error);

/**
 * Register of the device. XML: @reg.
 *
 * @vio: a VirdConfigDomainAddressSpaprVio
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_address_spapr_vio_get_reg(VirdConfigDomainAddressSpaprVio *vio);

/**
 * Sets reg. Register of the device.
 *
 * @vio: a VirdConfigDomainAddressSpaprVio
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_spapr_vio_set_reg(VirdConfigDomainAddressSpaprVio *vio,
                                                  uint64_t value,
                                                  VirdError **error);

/**
 * Whether reg is there.
 *
 * @vio: a VirdConfigDomainAddressSpaprVio
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_address_spapr_vio_has_reg(VirdConfigDomainAddressSpaprVio *vio);

/**
 * Removes reg.
 *
 * @vio: a VirdConfigDomainAddressSpaprVio
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_address_spapr_vio_unset_reg(VirdConfigDomainAddressSpaprVio *vio,
                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainAddressVirtioMmio.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_VIRTIO_MMIO
 * Since: 0.1
 */
VirdType vird_config_domain_address_virtio_mmio_get_type(void);

/**
 * Takes another reference.
 *
 * @mmio: (nullable): a VirdConfigDomainAddressVirtioMmio
 *
 * Returns: (transfer full) (nullable): @mmio itself; NULL if it is no VirdConfigDomainAddressVirtioMmio
 * Since: 0.1
 */
VirdConfigDomainAddressVirtioMmio *vird_config_domain_address_virtio_mmio_ref(VirdConfigDomainAddressVirtioMmio *mmio);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @mmio: (nullable): a VirdConfigDomainAddressVirtioMmio, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_virtio_mmio_unref(VirdConfigDomainAddressVirtioMmio *mmio);

/**
 * Makes a new VirdConfigDomainAddressVirtioMmio in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressVirtioMmio *vird_config_domain_address_virtio_mmio_new(void);

/**
 * Reads a VirdConfigDomainAddressVirtioMmio from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressVirtioMmio *vird_config_domain_address_virtio_mmio_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * The type id of VirdConfigDomainAddressUnassigned.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_UNASSIGNED
 * Since: 0.1
 */
VirdType vird_config_domain_address_unassigned_get_type(void);

/**
 * Takes another reference.
 *
 * @unassigned: (nullable): a VirdConfigDomainAddressUnassigned
 *
 * Returns: (transfer full) (nullable): @unassigned itself; NULL if it is no VirdConfigDomainAddressUnassigned
 * Since: 0.1
 */
VirdConfigDomainAddressUnassigned *vird_config_domain_address_unassigned_ref(VirdConfigDomainAddressUnassigned *unassigned);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @unassigned: (nullable): a VirdConfigDomainAddressUnassigned, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_address_unassigned_unref(VirdConfigDomainAddressUnassigned *unassigned);

/**
 * Makes a new VirdConfigDomainAddressUnassigned in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainAddressUnassigned *vird_config_domain_address_unassigned_new(void);

/**
 * Reads a VirdConfigDomainAddressUnassigned from XML text whose root is <address>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainAddressUnassigned *vird_config_domain_address_unassigned_new_from_xml(const char *xml,
                                                                                      VirdError **error);

/**
 * The type id of VirdConfigDomainSeclabel.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SECLABEL
 * Since: 0.1
 */
VirdType vird_config_domain_seclabel_get_type(void);

/**
 * Takes another reference.
 *
 * @seclabel: (nullable): a VirdConfigDomainSeclabel
 *
 * Returns: (transfer full) (nullable): @seclabel itself; NULL if it is no VirdConfigDomainSeclabel
 * Since: 0.1
 */
VirdConfigDomainSeclabel *vird_config_domain_seclabel_ref(VirdConfigDomainSeclabel *seclabel);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @seclabel: (nullable): a VirdConfigDomainSeclabel, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_seclabel_unref(VirdConfigDomainSeclabel *seclabel);

/**
 * Makes a new VirdConfigDomainSeclabel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSeclabel *vird_config_domain_seclabel_new(void);

/**
 * Reads a VirdConfigDomainSeclabel from XML text whose root is <seclabel>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSeclabel *vird_config_domain_seclabel_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * Whether the label is generated, given, or left out. XML: @type.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SECLABEL_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SECLABEL_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSeclabelType vird_config_domain_seclabel_get_seclabel_type(VirdConfigDomainSeclabel *seclabel);

/**
 * Whether the label is generated, given, or left out. XML: @type. As the text that the document has, known or not.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_seclabel_get_seclabel_type_text(VirdConfigDomainSeclabel *seclabel);

/**
 * Sets seclabel_type. Whether the label is generated, given, or left out.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @value: a VirdConfigDomainSeclabelType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_set_type(VirdConfigDomainSeclabel *seclabel,
                                          VirdConfigDomainSeclabelType value,
                                          VirdError **error);

/**
 * Sets seclabel_type to any text, also one that this version does not know. Whether the label is generated, given, or left out.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_set_type_text(VirdConfigDomainSeclabel *seclabel,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether seclabel_type is there.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_seclabel_has_seclabel_type(VirdConfigDomainSeclabel *seclabel);

/**
 * Removes seclabel_type.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_unset_seclabel_type(VirdConfigDomainSeclabel *seclabel,
                                                     VirdError **error);

/**
 * Security driver the label is for. XML: @model.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_seclabel_get_model(VirdConfigDomainSeclabel *seclabel);

/**
 * Sets model. Security driver the label is for.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_set_model(VirdConfigDomainSeclabel *seclabel,
                                           const char *value,
                                           VirdError **error);

/**
 * Whether libvirt labels the files the guest uses. XML: @relabel.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_seclabel_get_relabel(VirdConfigDomainSeclabel *seclabel);

/**
 * Sets relabel. Whether libvirt labels the files the guest uses.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_set_relabel(VirdConfigDomainSeclabel *seclabel,
                                             bool value,
                                             VirdError **error);

/**
 * Whether relabel is there.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_seclabel_has_relabel(VirdConfigDomainSeclabel *seclabel);

/**
 * Removes relabel.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_unset_relabel(VirdConfigDomainSeclabel *seclabel,
                                               VirdError **error);

/**
 * Label of the process; required for a static label. XML: label.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_seclabel_get_label(VirdConfigDomainSeclabel *seclabel);

/**
 * Sets label. Label of the process; required for a static label.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_set_label(VirdConfigDomainSeclabel *seclabel,
                                           const char *value,
                                           VirdError **error);

/**
 * Label given to the files of the guest; reported for a running guest. XML: imagelabel.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_seclabel_get_imagelabel(VirdConfigDomainSeclabel *seclabel);

/**
 * Sets imagelabel. Label given to the files of the guest; reported for a running guest.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_set_imagelabel(VirdConfigDomainSeclabel *seclabel,
                                                const char *value,
                                                VirdError **error);

/**
 * Pattern or type that a generated label builds on. XML: baselabel.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_seclabel_get_baselabel(VirdConfigDomainSeclabel *seclabel);

/**
 * Sets baselabel. Pattern or type that a generated label builds on.
 *
 * @seclabel: a VirdConfigDomainSeclabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_seclabel_set_baselabel(VirdConfigDomainSeclabel *seclabel,
                                               const char *value,
                                               VirdError **error);

/**
 * The type id of VirdConfigDomainDeviceSeclabel.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_DEVICE_SECLABEL
 * Since: 0.1
 */
VirdType vird_config_domain_device_seclabel_get_type(void);

/**
 * Takes another reference.
 *
 * @seclabel: (nullable): a VirdConfigDomainDeviceSeclabel
 *
 * Returns: (transfer full) (nullable): @seclabel itself; NULL if it is no VirdConfigDomainDeviceSeclabel
 * Since: 0.1
 */
VirdConfigDomainDeviceSeclabel *vird_config_domain_device_seclabel_ref(VirdConfigDomainDeviceSeclabel *seclabel);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @seclabel: (nullable): a VirdConfigDomainDeviceSeclabel, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_device_seclabel_unref(VirdConfigDomainDeviceSeclabel *seclabel);

/**
 * Makes a new VirdConfigDomainDeviceSeclabel in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainDeviceSeclabel *vird_config_domain_device_seclabel_new(void);

/**
 * Reads a VirdConfigDomainDeviceSeclabel from XML text whose root is <seclabel>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainDeviceSeclabel *vird_config_domain_device_seclabel_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Security driver this overrides. XML: @model.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_device_seclabel_get_model(VirdConfigDomainDeviceSeclabel *seclabel);

/**
 * Sets model. Security driver this overrides.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_set_model(VirdConfigDomainDeviceSeclabel *seclabel,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Whether libvirt labels the file. XML: @relabel.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_get_relabel(VirdConfigDomainDeviceSeclabel *seclabel);

/**
 * Sets relabel. Whether libvirt labels the file.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_set_relabel(VirdConfigDomainDeviceSeclabel *seclabel,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether relabel is there.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_has_relabel(VirdConfigDomainDeviceSeclabel *seclabel);

/**
 * Removes relabel.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_unset_relabel(VirdConfigDomainDeviceSeclabel *seclabel,
                                                      VirdError **error);

/**
 * Set by libvirt where labelling failed and was passed over. XML: @labelskip.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_get_labelskip(VirdConfigDomainDeviceSeclabel *seclabel);

/**
 * Sets labelskip. Set by libvirt where labelling failed and was passed over.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_set_labelskip(VirdConfigDomainDeviceSeclabel *seclabel,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether labelskip is there.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_has_labelskip(VirdConfigDomainDeviceSeclabel *seclabel);

/**
 * Removes labelskip.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_unset_labelskip(VirdConfigDomainDeviceSeclabel *seclabel,
                                                        VirdError **error);

/**
 * Label to give to the file. XML: label.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_device_seclabel_get_label(VirdConfigDomainDeviceSeclabel *seclabel);

/**
 * Sets label. Label to give to the file.
 *
 * @seclabel: a VirdConfigDomainDeviceSeclabel
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_device_seclabel_set_label(VirdConfigDomainDeviceSeclabel *seclabel,
                                                  const char *value,
                                                  VirdError **error);

/**
 * The type id of VirdConfigDomainVirtioDriver.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_VIRTIO_DRIVER
 * Since: 0.1
 */
VirdType vird_config_domain_virtio_driver_get_type(void);

/**
 * Takes another reference.
 *
 * @driver: (nullable): a VirdConfigDomainVirtioDriver
 *
 * Returns: (transfer full) (nullable): @driver itself; NULL if it is no VirdConfigDomainVirtioDriver
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_virtio_driver_ref(VirdConfigDomainVirtioDriver *driver);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @driver: (nullable): a VirdConfigDomainVirtioDriver, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_virtio_driver_unref(VirdConfigDomainVirtioDriver *driver);

/**
 * Makes a new VirdConfigDomainVirtioDriver in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_virtio_driver_new(void);

/**
 * Reads a VirdConfigDomainVirtioDriver from XML text whose root is <driver>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainVirtioDriver *vird_config_domain_virtio_driver_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Whether the device goes through the guest's IOMMU. XML: @iommu.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_get_iommu(VirdConfigDomainVirtioDriver *driver);

/**
 * Sets iommu. Whether the device goes through the guest's IOMMU.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_set_iommu(VirdConfigDomainVirtioDriver *driver,
                                                bool value,
                                                VirdError **error);

/**
 * Whether iommu is there.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_has_iommu(VirdConfigDomainVirtioDriver *driver);

/**
 * Removes iommu.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_unset_iommu(VirdConfigDomainVirtioDriver *driver,
                                                  VirdError **error);

/**
 * Whether a PCIe device offers Address Translation Service. XML: @ats.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_get_ats(VirdConfigDomainVirtioDriver *driver);

/**
 * Sets ats. Whether a PCIe device offers Address Translation Service.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_set_ats(VirdConfigDomainVirtioDriver *driver,
                                              bool value,
                                              VirdError **error);

/**
 * Whether ats is there.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_has_ats(VirdConfigDomainVirtioDriver *driver);

/**
 * Removes ats.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_unset_ats(VirdConfigDomainVirtioDriver *driver,
                                                VirdError **error);

/**
 * Whether packed virtqueues are offered. XML: @packed.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_get_packed(VirdConfigDomainVirtioDriver *driver);

/**
 * Sets packed. Whether packed virtqueues are offered.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_set_packed(VirdConfigDomainVirtioDriver *driver,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether packed is there.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_has_packed(VirdConfigDomainVirtioDriver *driver);

/**
 * Removes packed.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_unset_packed(VirdConfigDomainVirtioDriver *driver,
                                                   VirdError **error);

/**
 * Whether each virtqueue's notifications lie on a page of their own. XML: @page_per_vq.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_get_page_per_vq(VirdConfigDomainVirtioDriver *driver);

/**
 * Sets page_per_vq. Whether each virtqueue's notifications lie on a page of their own.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_set_page_per_vq(VirdConfigDomainVirtioDriver *driver,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether page_per_vq is there.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_has_page_per_vq(VirdConfigDomainVirtioDriver *driver);

/**
 * Removes page_per_vq.
 *
 * @driver: a VirdConfigDomainVirtioDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_virtio_driver_unset_page_per_vq(VirdConfigDomainVirtioDriver *driver,
                                                        VirdError **error);

/**
 * The type id of VirdConfigNumaDistance.
 *
 * Returns: VIRD_TYPE_CONFIG_NUMA_DISTANCE
 * Since: 0.1
 */
VirdType vird_config_numa_distance_get_type(void);

/**
 * Takes another reference.
 *
 * @distance: (nullable): a VirdConfigNumaDistance
 *
 * Returns: (transfer full) (nullable): @distance itself; NULL if it is no VirdConfigNumaDistance
 * Since: 0.1
 */
VirdConfigNumaDistance *vird_config_numa_distance_ref(VirdConfigNumaDistance *distance);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @distance: (nullable): a VirdConfigNumaDistance, or NULL
 *
 * Since: 0.1
 */
void vird_config_numa_distance_unref(VirdConfigNumaDistance *distance);

/**
 * Makes a new VirdConfigNumaDistance in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNumaDistance *vird_config_numa_distance_new(void);

/**
 * Reads a VirdConfigNumaDistance from XML text whose root is <sibling>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNumaDistance *vird_config_numa_distance_new_from_xml(const char *xml, VirdError **error);

/**
 * Number of the other node. XML: @id.
 *
 * @distance: a VirdConfigNumaDistance
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_distance_get_id(VirdConfigNumaDistance *distance);

/**
 * Sets id. Number of the other node.
 *
 * @distance: a VirdConfigNumaDistance
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_distance_set_id(VirdConfigNumaDistance *distance,
                                      uint32_t value,
                                      VirdError **error);

/**
 * Whether id is there.
 *
 * @distance: a VirdConfigNumaDistance
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_distance_has_id(VirdConfigNumaDistance *distance);

/**
 * Removes id.
 *
 * @distance: a VirdConfigNumaDistance
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_distance_unset_id(VirdConfigNumaDistance *distance, VirdError **error);

/**
 * Distance, relative to 10 for local memory; 255 is unreachable. XML: @value.
 *
 * @distance: a VirdConfigNumaDistance
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_distance_get_value(VirdConfigNumaDistance *distance);

/**
 * Sets value. Distance, relative to 10 for local memory; 255 is unreachable.
 *
 * @distance: a VirdConfigNumaDistance
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_distance_set_value(VirdConfigNumaDistance *distance,
                                         uint32_t value,
                                         VirdError **error);

/**
 * Whether value is there.
 *
 * @distance: a VirdConfigNumaDistance
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_distance_has_value(VirdConfigNumaDistance *distance);

/**
 * Removes value.
 *
 * @distance: a VirdConfigNumaDistance
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_distance_unset_value(VirdConfigNumaDistance *distance, VirdError **error);

/**
 * The type id of VirdConfigNumaCache.
 *
 * Returns: VIRD_TYPE_CONFIG_NUMA_CACHE
 * Since: 0.1
 */
VirdType vird_config_numa_cache_get_type(void);

/**
 * Takes another reference.
 *
 * @cache: (nullable): a VirdConfigNumaCache
 *
 * Returns: (transfer full) (nullable): @cache itself; NULL if it is no VirdConfigNumaCache
 * Since: 0.1
 */
VirdConfigNumaCache *vird_config_numa_cache_ref(VirdConfigNumaCache *cache);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @cache: (nullable): a VirdConfigNumaCache, or NULL
 *
 * Since: 0.1
 */
void vird_config_numa_cache_unref(VirdConfigNumaCache *cache);

/**
 * Makes a new VirdConfigNumaCache in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNumaCache *vird_config_numa_cache_new(void);

/**
 * Reads a VirdConfigNumaCache from XML text whose root is <cache>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNumaCache *vird_config_numa_cache_new_from_xml(const char *xml, VirdError **error);

/**
 * Level of the cache. XML: @level.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_cache_get_level(VirdConfigNumaCache *cache);

/**
 * Sets level. Level of the cache.
 *
 * @cache: a VirdConfigNumaCache
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_set_level(VirdConfigNumaCache *cache,
                                      uint32_t value,
                                      VirdError **error);

/**
 * Whether level is there.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_cache_has_level(VirdConfigNumaCache *cache);

/**
 * Removes level.
 *
 * @cache: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_unset_level(VirdConfigNumaCache *cache, VirdError **error);

/**
 * How the cache maps memory. XML: @associativity.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: the value; VIRD_CONFIG_NUMA_CACHE_ASSOCIATIVITY_UNKNOWN if absent; VIRD_CONFIG_NUMA_CACHE_ASSOCIATIVITY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNumaCacheAssociativity vird_config_numa_cache_get_associativity(VirdConfigNumaCache *cache);

/**
 * How the cache maps memory. XML: @associativity. As the text that the document has, known or not.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_numa_cache_get_associativity_text(VirdConfigNumaCache *cache);

/**
 * Sets associativity. How the cache maps memory.
 *
 * @cache: a VirdConfigNumaCache
 * @value: a VirdConfigNumaCacheAssociativity
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_set_associativity(VirdConfigNumaCache *cache,
                                              VirdConfigNumaCacheAssociativity value,
                                              VirdError **error);

/**
 * Sets associativity to any text, also one that this version does not know. How the cache maps memory.
 *
 * @cache: a VirdConfigNumaCache
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_set_associativity_text(VirdConfigNumaCache *cache,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether associativity is there.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_cache_has_associativity(VirdConfigNumaCache *cache);

/**
 * Removes associativity.
 *
 * @cache: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_unset_associativity(VirdConfigNumaCache *cache, VirdError **error);

/**
 * How the cache writes. XML: @policy.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: the value; VIRD_CONFIG_NUMA_CACHE_POLICY_UNKNOWN if absent; VIRD_CONFIG_NUMA_CACHE_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNumaCachePolicy vird_config_numa_cache_get_policy(VirdConfigNumaCache *cache);

/**
 * How the cache writes. XML: @policy. As the text that the document has, known or not.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_numa_cache_get_policy_text(VirdConfigNumaCache *cache);

/**
 * Sets policy. How the cache writes.
 *
 * @cache: a VirdConfigNumaCache
 * @value: a VirdConfigNumaCachePolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_set_policy(VirdConfigNumaCache *cache,
                                       VirdConfigNumaCachePolicy value,
                                       VirdError **error);

/**
 * Sets policy to any text, also one that this version does not know. How the cache writes.
 *
 * @cache: a VirdConfigNumaCache
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_set_policy_text(VirdConfigNumaCache *cache,
                                            const char *value,
                                            VirdError **error);

/**
 * Whether policy is there.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_cache_has_policy(VirdConfigNumaCache *cache);

/**
 * Removes policy.
 *
 * @cache: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_unset_policy(VirdConfigNumaCache *cache, VirdError **error);

/**
 * Size of the cache, in KiB. XML: size/@value.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_numa_cache_get_size(VirdConfigNumaCache *cache);

/**
 * Sets size. Size of the cache, in KiB.
 *
 * @cache: a VirdConfigNumaCache
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_set_size(VirdConfigNumaCache *cache, uint64_t value, VirdError **error);

/**
 * Whether size is there.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_cache_has_size(VirdConfigNumaCache *cache);

/**
 * Removes size.
 *
 * @cache: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_unset_size(VirdConfigNumaCache *cache, VirdError **error);

/**
 * Size of a cache line, in bytes. XML: line/@value.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_numa_cache_get_line(VirdConfigNumaCache *cache);

/**
 * Sets line. Size of a cache line, in bytes.
 *
 * @cache: a VirdConfigNumaCache
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_set_line(VirdConfigNumaCache *cache, uint64_t value, VirdError **error);

/**
 * Whether line is there.
 *
 * @cache: a VirdConfigNumaCache
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_cache_has_line(VirdConfigNumaCache *cache);

/**
 * Removes line.
 *
 * @cache: a VirdConfigNumaCache
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_cache_unset_line(VirdConfigNumaCache *cache, VirdError **error);

/**
 * The type id of VirdConfigNumaLatency.
 *
 * Returns: VIRD_TYPE_CONFIG_NUMA_LATENCY
 * Since: 0.1
 */
VirdType vird_config_numa_latency_get_type(void);

/**
 * Takes another reference.
 *
 * @latency: (nullable): a VirdConfigNumaLatency
 *
 * Returns: (transfer full) (nullable): @latency itself; NULL if it is no VirdConfigNumaLatency
 * Since: 0.1
 */
VirdConfigNumaLatency *vird_config_numa_latency_ref(VirdConfigNumaLatency *latency);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @latency: (nullable): a VirdConfigNumaLatency, or NULL
 *
 * Since: 0.1
 */
void vird_config_numa_latency_unref(VirdConfigNumaLatency *latency);

/**
 * Makes a new VirdConfigNumaLatency in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNumaLatency *vird_config_numa_latency_new(void);

/**
 * Reads a VirdConfigNumaLatency from XML text whose root is <latency>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNumaLatency *vird_config_numa_latency_new_from_xml(const char *xml, VirdError **error);

/**
 * Node the access comes from. XML: @initiator.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_latency_get_initiator(VirdConfigNumaLatency *latency);

/**
 * Sets initiator. Node the access comes from.
 *
 * @latency: a VirdConfigNumaLatency
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_set_initiator(VirdConfigNumaLatency *latency,
                                            uint32_t value,
                                            VirdError **error);

/**
 * Whether initiator is there.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_latency_has_initiator(VirdConfigNumaLatency *latency);

/**
 * Removes initiator.
 *
 * @latency: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_unset_initiator(VirdConfigNumaLatency *latency, VirdError **error);

/**
 * Node the memory lies in. XML: @target.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_latency_get_target(VirdConfigNumaLatency *latency);

/**
 * Sets target. Node the memory lies in.
 *
 * @latency: a VirdConfigNumaLatency
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_set_target(VirdConfigNumaLatency *latency,
                                         uint32_t value,
                                         VirdError **error);

/**
 * Whether target is there.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_latency_has_target(VirdConfigNumaLatency *latency);

/**
 * Removes target.
 *
 * @latency: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_unset_target(VirdConfigNumaLatency *latency, VirdError **error);

/**
 * Level of the memory-side cache the value is for. XML: @cache.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_latency_get_cache(VirdConfigNumaLatency *latency);

/**
 * Sets cache. Level of the memory-side cache the value is for.
 *
 * @latency: a VirdConfigNumaLatency
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_set_cache(VirdConfigNumaLatency *latency,
                                        uint32_t value,
                                        VirdError **error);

/**
 * Whether cache is there.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_latency_has_cache(VirdConfigNumaLatency *latency);

/**
 * Removes cache.
 *
 * @latency: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_unset_cache(VirdConfigNumaLatency *latency, VirdError **error);

/**
 * Which accesses the value is for. XML: @type.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: the value; VIRD_CONFIG_NUMA_ACCESS_TYPE_UNKNOWN if absent; VIRD_CONFIG_NUMA_ACCESS_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNumaAccessType vird_config_numa_latency_get_access_type(VirdConfigNumaLatency *latency);

/**
 * Which accesses the value is for. XML: @type. As the text that the document has, known or not.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_numa_latency_get_access_type_text(VirdConfigNumaLatency *latency);

/**
 * Sets access_type. Which accesses the value is for.
 *
 * @latency: a VirdConfigNumaLatency
 * @value: a VirdConfigNumaAccessType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_set_access_type(VirdConfigNumaLatency *latency,
                                              VirdConfigNumaAccessType value,
                                              VirdError **error);

/**
 * Sets access_type to any text, also one that this version does not know. Which accesses the value is for.
 *
 * @latency: a VirdConfigNumaLatency
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_set_access_type_text(VirdConfigNumaLatency *latency,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Whether access_type is there.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_latency_has_access_type(VirdConfigNumaLatency *latency);

/**
 * Removes access_type.
 *
 * @latency: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_unset_access_type(VirdConfigNumaLatency *latency, VirdError **error);

/**
 * Latency, in nanoseconds. XML: @value.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_latency_get_value(VirdConfigNumaLatency *latency);

/**
 * Sets value. Latency, in nanoseconds.
 *
 * @latency: a VirdConfigNumaLatency
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_set_value(VirdConfigNumaLatency *latency,
                                        uint32_t value,
                                        VirdError **error);

/**
 * Whether value is there.
 *
 * @latency: a VirdConfigNumaLatency
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_latency_has_value(VirdConfigNumaLatency *latency);

/**
 * Removes value.
 *
 * @latency: a VirdConfigNumaLatency
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_latency_unset_value(VirdConfigNumaLatency *latency, VirdError **error);

/**
 * The type id of VirdConfigNumaBandwidth.
 *
 * Returns: VIRD_TYPE_CONFIG_NUMA_BANDWIDTH
 * Since: 0.1
 */
VirdType vird_config_numa_bandwidth_get_type(void);

/**
 * Takes another reference.
 *
 * @bandwidth: (nullable): a VirdConfigNumaBandwidth
 *
 * Returns: (transfer full) (nullable): @bandwidth itself; NULL if it is no VirdConfigNumaBandwidth
 * Since: 0.1
 */
VirdConfigNumaBandwidth *vird_config_numa_bandwidth_ref(VirdConfigNumaBandwidth *bandwidth);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @bandwidth: (nullable): a VirdConfigNumaBandwidth, or NULL
 *
 * Since: 0.1
 */
void vird_config_numa_bandwidth_unref(VirdConfigNumaBandwidth *bandwidth);

/**
 * Makes a new VirdConfigNumaBandwidth in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNumaBandwidth *vird_config_numa_bandwidth_new(void);

/**
 * Reads a VirdConfigNumaBandwidth from XML text whose root is <bandwidth>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNumaBandwidth *vird_config_numa_bandwidth_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * Node the access comes from. XML: @initiator.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_bandwidth_get_initiator(VirdConfigNumaBandwidth *bandwidth);

/**
 * Sets initiator. Node the access comes from.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_set_initiator(VirdConfigNumaBandwidth *bandwidth,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether initiator is there.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_has_initiator(VirdConfigNumaBandwidth *bandwidth);

/**
 * Removes initiator.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_unset_initiator(VirdConfigNumaBandwidth *bandwidth,
                                                VirdError **error);

/**
 * Node the memory lies in. XML: @target.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_bandwidth_get_target(VirdConfigNumaBandwidth *bandwidth);

/**
 * Sets target. Node the memory lies in.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_set_target(VirdConfigNumaBandwidth *bandwidth,
                                           uint32_t value,
                                           VirdError **error);

/**
 * Whether target is there.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_has_target(VirdConfigNumaBandwidth *bandwidth);

/**
 * Removes target.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_unset_target(VirdConfigNumaBandwidth *bandwidth, VirdError **error);

/**
 * Level of the memory-side cache the value is for. XML: @cache.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_numa_bandwidth_get_cache(VirdConfigNumaBandwidth *bandwidth);

/**
 * Sets cache. Level of the memory-side cache the value is for.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_set_cache(VirdConfigNumaBandwidth *bandwidth,
                                          uint32_t value,
                                          VirdError **error);

/**
 * Whether cache is there.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_has_cache(VirdConfigNumaBandwidth *bandwidth);

/**
 * Removes cache.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_unset_cache(VirdConfigNumaBandwidth *bandwidth, VirdError **error);

/**
 * Which accesses the value is for. XML: @type.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: the value; VIRD_CONFIG_NUMA_ACCESS_TYPE_UNKNOWN if absent; VIRD_CONFIG_NUMA_ACCESS_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNumaAccessType vird_config_numa_bandwidth_get_access_type(VirdConfigNumaBandwidth *bandwidth);

/**
 * Which accesses the value is for. XML: @type. As the text that the document has, known or not.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_numa_bandwidth_get_access_type_text(VirdConfigNumaBandwidth *bandwidth);

/**
 * Sets access_type. Which accesses the value is for.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @value: a VirdConfigNumaAccessType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_set_access_type(VirdConfigNumaBandwidth *bandwidth,
                                                VirdConfigNumaAccessType value,
                                                VirdError **error);

/**
 * Sets access_type to any text, also one that this version does not know. Which accesses the value is for.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_set_access_type_text(VirdConfigNumaBandwidth *bandwidth,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether access_type is there.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_has_access_type(VirdConfigNumaBandwidth *bandwidth);

/**
 * Removes access_type.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_unset_access_type(VirdConfigNumaBandwidth *bandwidth,
                                                  VirdError **error);

/**
 * Bandwidth per second, in KiB. XML: @value.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_numa_bandwidth_get_value(VirdConfigNumaBandwidth *bandwidth);

/**
 * Sets value. Bandwidth per second, in KiB.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_set_value(VirdConfigNumaBandwidth *bandwidth,
                                          uint64_t value,
                                          VirdError **error);

/**
 * Whether value is there.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_has_value(VirdConfigNumaBandwidth *bandwidth);

/**
 * Removes value.
 *
 * @bandwidth: a VirdConfigNumaBandwidth
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_numa_bandwidth_unset_value(VirdConfigNumaBandwidth *bandwidth, VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_DEVICE (vird_config_domain_device_get_type ())
#define VIRD_CONFIG_DOMAIN_DEVICE(object) ((VirdConfigDomainDevice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DEVICE))
#define VIRD_IS_CONFIG_DOMAIN_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DEVICE))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS (vird_config_domain_address_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS(object) ((VirdConfigDomainAddress *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_PCI (vird_config_domain_address_pci_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_PCI(object) ((VirdConfigDomainAddressPci *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_PCI))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_PCI(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_PCI))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_USB (vird_config_domain_address_usb_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_USB(object) ((VirdConfigDomainAddressUsb *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_USB))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_USB(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_USB))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_DRIVE (vird_config_domain_address_drive_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_DRIVE(object) ((VirdConfigDomainAddressDrive *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_DRIVE))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_DRIVE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_DRIVE))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_VIRTIO_SERIAL (vird_config_domain_address_virtio_serial_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_VIRTIO_SERIAL(object) ((VirdConfigDomainAddressVirtioSerial *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_VIRTIO_SERIAL))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_VIRTIO_SERIAL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_VIRTIO_SERIAL))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_CCID (vird_config_domain_address_ccid_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_CCID(object) ((VirdConfigDomainAddressCcid *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_CCID))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_CCID(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_CCID))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_CCW (vird_config_domain_address_ccw_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_CCW(object) ((VirdConfigDomainAddressCcw *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_CCW))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_CCW(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_CCW))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_ISA (vird_config_domain_address_isa_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_ISA(object) ((VirdConfigDomainAddressIsa *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_ISA))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_ISA(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_ISA))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_DIMM (vird_config_domain_address_dimm_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_DIMM(object) ((VirdConfigDomainAddressDimm *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_DIMM))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_DIMM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_DIMM))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_SPAPR_VIO (vird_config_domain_address_spapr_vio_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_SPAPR_VIO(object) ((VirdConfigDomainAddressSpaprVio *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_SPAPR_VIO))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_SPAPR_VIO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_SPAPR_VIO))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_VIRTIO_MMIO (vird_config_domain_address_virtio_mmio_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_VIRTIO_MMIO(object) ((VirdConfigDomainAddressVirtioMmio *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_VIRTIO_MMIO))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_VIRTIO_MMIO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_VIRTIO_MMIO))
#define VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_UNASSIGNED (vird_config_domain_address_unassigned_get_type ())
#define VIRD_CONFIG_DOMAIN_ADDRESS_UNASSIGNED(object) ((VirdConfigDomainAddressUnassigned *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_UNASSIGNED))
#define VIRD_IS_CONFIG_DOMAIN_ADDRESS_UNASSIGNED(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_ADDRESS_UNASSIGNED))
#define VIRD_TYPE_CONFIG_DOMAIN_SECLABEL (vird_config_domain_seclabel_get_type ())
#define VIRD_CONFIG_DOMAIN_SECLABEL(object) ((VirdConfigDomainSeclabel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SECLABEL))
#define VIRD_IS_CONFIG_DOMAIN_SECLABEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SECLABEL))
#define VIRD_TYPE_CONFIG_DOMAIN_DEVICE_SECLABEL (vird_config_domain_device_seclabel_get_type ())
#define VIRD_CONFIG_DOMAIN_DEVICE_SECLABEL(object) ((VirdConfigDomainDeviceSeclabel *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_DEVICE_SECLABEL))
#define VIRD_IS_CONFIG_DOMAIN_DEVICE_SECLABEL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_DEVICE_SECLABEL))
#define VIRD_TYPE_CONFIG_DOMAIN_VIRTIO_DRIVER (vird_config_domain_virtio_driver_get_type ())
#define VIRD_CONFIG_DOMAIN_VIRTIO_DRIVER(object) ((VirdConfigDomainVirtioDriver *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_VIRTIO_DRIVER))
#define VIRD_IS_CONFIG_DOMAIN_VIRTIO_DRIVER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_VIRTIO_DRIVER))
#define VIRD_TYPE_CONFIG_NUMA_DISTANCE (vird_config_numa_distance_get_type ())
#define VIRD_CONFIG_NUMA_DISTANCE(object) ((VirdConfigNumaDistance *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NUMA_DISTANCE))
#define VIRD_IS_CONFIG_NUMA_DISTANCE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NUMA_DISTANCE))
#define VIRD_TYPE_CONFIG_NUMA_CACHE (vird_config_numa_cache_get_type ())
#define VIRD_CONFIG_NUMA_CACHE(object) ((VirdConfigNumaCache *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NUMA_CACHE))
#define VIRD_IS_CONFIG_NUMA_CACHE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NUMA_CACHE))
#define VIRD_TYPE_CONFIG_NUMA_LATENCY (vird_config_numa_latency_get_type ())
#define VIRD_CONFIG_NUMA_LATENCY(object) ((VirdConfigNumaLatency *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NUMA_LATENCY))
#define VIRD_IS_CONFIG_NUMA_LATENCY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NUMA_LATENCY))
#define VIRD_TYPE_CONFIG_NUMA_BANDWIDTH (vird_config_numa_bandwidth_get_type ())
#define VIRD_CONFIG_NUMA_BANDWIDTH(object) ((VirdConfigNumaBandwidth *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NUMA_BANDWIDTH))
#define VIRD_IS_CONFIG_NUMA_BANDWIDTH(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NUMA_BANDWIDTH))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_COMMON_H */
