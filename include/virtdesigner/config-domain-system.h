/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * What a guest is told of its hardware, and how it is shielded from its host.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_SYSTEM_H
#define VIRTDESIGNER_CONFIG_DOMAIN_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainSysinfo.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SYSINFO
 * Since: 0.1
 */
VirdType vird_config_domain_sysinfo_get_type(void);

/**
 * Takes another reference.
 *
 * @sysinfo: (nullable): a VirdConfigDomainSysinfo
 *
 * Returns: (transfer full) (nullable): @sysinfo itself; NULL if it is no VirdConfigDomainSysinfo
 * Since: 0.1
 */
VirdConfigDomainSysinfo *vird_config_domain_sysinfo_ref(VirdConfigDomainSysinfo *sysinfo);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sysinfo: (nullable): a VirdConfigDomainSysinfo, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_sysinfo_unref(VirdConfigDomainSysinfo *sysinfo);

/**
 * Makes a new VirdConfigDomainSysinfo in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSysinfo *vird_config_domain_sysinfo_new(void);

/**
 * Reads a VirdConfigDomainSysinfo from XML text whose root is <sysinfo>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSysinfo *vird_config_domain_sysinfo_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * How the information reaches the guest. XML: @type.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_SYSINFO_TYPE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_SYSINFO_TYPE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainSysinfoType vird_config_domain_sysinfo_get_sysinfo_type(VirdConfigDomainSysinfo *sysinfo);

/**
 * How the information reaches the guest. XML: @type. As the text that the document has, known or not.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_sysinfo_type_text(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets sysinfo_type. How the information reaches the guest.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: a VirdConfigDomainSysinfoType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_sysinfo_type(VirdConfigDomainSysinfo *sysinfo,
                                                 VirdConfigDomainSysinfoType value,
                                                 VirdError **error);

/**
 * Sets sysinfo_type to any text, also one that this version does not know. How the information reaches the guest.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_sysinfo_type_text(VirdConfigDomainSysinfo *sysinfo,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether sysinfo_type is there.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_has_sysinfo_type(VirdConfigDomainSysinfo *sysinfo);

/**
 * Removes sysinfo_type.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_unset_sysinfo_type(VirdConfigDomainSysinfo *sysinfo,
                                                   VirdError **error);

/**
 * Vendor of the BIOS. XML: bios/entry[@name='vendor'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_bios_vendor(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets bios_vendor. Vendor of the BIOS.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_bios_vendor(VirdConfigDomainSysinfo *sysinfo,
                                                const char *value,
                                                VirdError **error);

/**
 * Version of the BIOS. XML: bios/entry[@name='version'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_bios_version(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets bios_version. Version of the BIOS.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_bios_version(VirdConfigDomainSysinfo *sysinfo,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Date of the BIOS, as mm/dd/yyyy. XML: bios/entry[@name='date'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_bios_date(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets bios_date. Date of the BIOS, as mm/dd/yyyy.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_bios_date(VirdConfigDomainSysinfo *sysinfo,
                                              const char *value,
                                              VirdError **error);

/**
 * Release number of the BIOS. XML: bios/entry[@name='release'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_bios_release(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets bios_release. Release number of the BIOS.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_bios_release(VirdConfigDomainSysinfo *sysinfo,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Manufacturer of the machine. XML: system/entry[@name='manufacturer'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_system_manufacturer(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets system_manufacturer. Manufacturer of the machine.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_system_manufacturer(VirdConfigDomainSysinfo *sysinfo,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Product name of the machine. XML: system/entry[@name='product'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_system_product(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets system_product. Product name of the machine.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_system_product(VirdConfigDomainSysinfo *sysinfo,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Version of the machine. XML: system/entry[@name='version'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_system_version(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets system_version. Version of the machine.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_system_version(VirdConfigDomainSysinfo *sysinfo,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Serial number of the machine. XML: system/entry[@name='serial'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_system_serial(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets system_serial. Serial number of the machine.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_system_serial(VirdConfigDomainSysinfo *sysinfo,
                                                  const char *value,
                                                  VirdError **error);

/**
 * UUID of the machine; must equal the guest's. XML: system/entry[@name='uuid'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_system_uuid(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets system_uuid. UUID of the machine; must equal the guest's.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_system_uuid(VirdConfigDomainSysinfo *sysinfo,
                                                const char *value,
                                                VirdError **error);

/**
 * Stock keeping unit of the machine. XML: system/entry[@name='sku'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_system_sku(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets system_sku. Stock keeping unit of the machine.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_system_sku(VirdConfigDomainSysinfo *sysinfo,
                                               const char *value,
                                               VirdError **error);

/**
 * Family the machine belongs to. XML: system/entry[@name='family'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_system_family(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets system_family. Family the machine belongs to.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_system_family(VirdConfigDomainSysinfo *sysinfo,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Main boards of the machine. XML: baseBoard.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainSysinfoBaseBoard): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainSysinfoBaseBoard **vird_config_domain_sysinfo_get_base_boards(VirdConfigDomainSysinfo *sysinfo,
                                                                              size_t *length);

/**
 * Moves an object in as one of base_boards, at its canonical place. Main boards of the machine.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @item: a VirdConfigDomainSysinfoBaseBoard
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_add_base_board(VirdConfigDomainSysinfo *sysinfo,
                                               VirdConfigDomainSysinfoBaseBoard *item,
                                               VirdError **error);

/**
 * Removes one of base_boards. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @item: a VirdConfigDomainSysinfoBaseBoard
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_remove_base_board(VirdConfigDomainSysinfo *sysinfo,
                                                  VirdConfigDomainSysinfoBaseBoard *item,
                                                  VirdError **error);

/**
 * Replaces all of base_boards. Main boards of the machine.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainSysinfoBaseBoard): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_base_boards(VirdConfigDomainSysinfo *sysinfo,
                                                VirdConfigDomainSysinfoBaseBoard *const *items,
                                                size_t length,
                                                VirdError **error);

/**
 * Removes all of base_boards.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_clear_base_boards(VirdConfigDomainSysinfo *sysinfo,
                                                  VirdError **error);

/**
 * Manufacturer of the chassis. XML: chassis/entry[@name='manufacturer'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_chassis_manufacturer(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets chassis_manufacturer. Manufacturer of the chassis.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_chassis_manufacturer(VirdConfigDomainSysinfo *sysinfo,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Version of the chassis. XML: chassis/entry[@name='version'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_chassis_version(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets chassis_version. Version of the chassis.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_chassis_version(VirdConfigDomainSysinfo *sysinfo,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Serial number of the chassis. XML: chassis/entry[@name='serial'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_chassis_serial(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets chassis_serial. Serial number of the chassis.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_chassis_serial(VirdConfigDomainSysinfo *sysinfo,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Asset tag of the chassis. XML: chassis/entry[@name='asset'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_chassis_asset(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets chassis_asset. Asset tag of the chassis.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_chassis_asset(VirdConfigDomainSysinfo *sysinfo,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Stock keeping unit of the chassis. XML: chassis/entry[@name='sku'].
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_get_chassis_sku(VirdConfigDomainSysinfo *sysinfo);

/**
 * Sets chassis_sku. Stock keeping unit of the chassis.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_chassis_sku(VirdConfigDomainSysinfo *sysinfo,
                                                const char *value,
                                                VirdError **error);

/**
 * Free strings of the manufacturer. XML: oemStrings/entry.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable
 * Since: 0.1
 */
char **vird_config_domain_sysinfo_get_oem_strings(VirdConfigDomainSysinfo *sysinfo,
                                                  size_t *length);

/**
 * Adds one to oem_strings. Free strings of the manufacturer.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @value: the text
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_add_oem_string(VirdConfigDomainSysinfo *sysinfo,
                                               const char *value,
                                               VirdError **error);

/**
 * Replaces all of oem_strings. Free strings of the manufacturer.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @values: (nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_oem_strings(VirdConfigDomainSysinfo *sysinfo,
                                                const char *const *values,
                                                VirdError **error);

/**
 * Removes all of oem_strings.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_clear_oem_strings(VirdConfigDomainSysinfo *sysinfo,
                                                  VirdError **error);

/**
 * Blobs for the firmware configuration device, for the type `fwcfg`. XML: entry.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainSysinfoEntry): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainSysinfoEntry **vird_config_domain_sysinfo_get_entries(VirdConfigDomainSysinfo *sysinfo,
                                                                      size_t *length);

/**
 * Moves an object in as one of entries, at its canonical place. Blobs for the firmware configuration device, for the type `fwcfg`.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @item: a VirdConfigDomainSysinfoEntry
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_add_entry(VirdConfigDomainSysinfo *sysinfo,
                                          VirdConfigDomainSysinfoEntry *item,
                                          VirdError **error);

/**
 * Removes one of entries. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @item: a VirdConfigDomainSysinfoEntry
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_remove_entry(VirdConfigDomainSysinfo *sysinfo,
                                             VirdConfigDomainSysinfoEntry *item,
                                             VirdError **error);

/**
 * Replaces all of entries. Blobs for the firmware configuration device, for the type `fwcfg`.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainSysinfoEntry): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_set_entries(VirdConfigDomainSysinfo *sysinfo,
                                            VirdConfigDomainSysinfoEntry *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of entries.
 *
 * @sysinfo: a VirdConfigDomainSysinfo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_clear_entries(VirdConfigDomainSysinfo *sysinfo, VirdError **error);

/**
 * The type id of VirdConfigDomainSysinfoBaseBoard.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SYSINFO_BASE_BOARD
 * Since: 0.1
 */
VirdType vird_config_domain_sysinfo_base_board_get_type(void);

/**
 * Takes another reference.
 *
 * @board: (nullable): a VirdConfigDomainSysinfoBaseBoard
 *
 * Returns: (transfer full) (nullable): @board itself; NULL if it is no VirdConfigDomainSysinfoBaseBoard
 * Since: 0.1
 */
VirdConfigDomainSysinfoBaseBoard *vird_config_domain_sysinfo_base_board_ref(VirdConfigDomainSysinfoBaseBoard *board);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @board: (nullable): a VirdConfigDomainSysinfoBaseBoard, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_sysinfo_base_board_unref(VirdConfigDomainSysinfoBaseBoard *board);

/**
 * Makes a new VirdConfigDomainSysinfoBaseBoard in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSysinfoBaseBoard *vird_config_domain_sysinfo_base_board_new(void);

/**
 * Reads a VirdConfigDomainSysinfoBaseBoard from XML text whose root is <baseBoard>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSysinfoBaseBoard *vird_config_domain_sysinfo_base_board_new_from_xml(const char *xml,
                                                                                     VirdError **error);

/**
 * Manufacturer of the board. XML: entry[@name='manufacturer'].
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_base_board_get_manufacturer(VirdConfigDomainSysinfoBaseBoard *board);

/**
 * Sets manufacturer. Manufacturer of the board.
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_base_board_set_manufacturer(VirdConfigDomainSysinfoBaseBoard *board,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Product name of the board. XML: entry[@name='product'].
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_base_board_get_product(VirdConfigDomainSysinfoBaseBoard *board);

/**
 * Sets product. Product name of the board.
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_base_board_set_product(VirdConfigDomainSysinfoBaseBoard *board,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Version of the board. XML: entry[@name='version'].
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_base_board_get_version(VirdConfigDomainSysinfoBaseBoard *board);

/**
 * Sets version. Version of the board.
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_base_board_set_version(VirdConfigDomainSysinfoBaseBoard *board,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Serial number of the board. XML: entry[@name='serial'].
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_base_board_get_serial(VirdConfigDomainSysinfoBaseBoard *board);

/**
 * Sets serial. Serial number of the board.
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_base_board_set_serial(VirdConfigDomainSysinfoBaseBoard *board,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Asset tag of the board. XML: entry[@name='asset'].
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_base_board_get_asset(VirdConfigDomainSysinfoBaseBoard *board);

/**
 * Sets asset. Asset tag of the board.
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_base_board_set_asset(VirdConfigDomainSysinfoBaseBoard *board,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Where in the chassis the board sits. XML: entry[@name='location'].
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_base_board_get_location(VirdConfigDomainSysinfoBaseBoard *board);

/**
 * Sets location. Where in the chassis the board sits.
 *
 * @board: a VirdConfigDomainSysinfoBaseBoard
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_base_board_set_location(VirdConfigDomainSysinfoBaseBoard *board,
                                                        const char *value,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainSysinfoEntry.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_SYSINFO_ENTRY
 * Since: 0.1
 */
VirdType vird_config_domain_sysinfo_entry_get_type(void);

/**
 * Takes another reference.
 *
 * @entry: (nullable): a VirdConfigDomainSysinfoEntry
 *
 * Returns: (transfer full) (nullable): @entry itself; NULL if it is no VirdConfigDomainSysinfoEntry
 * Since: 0.1
 */
VirdConfigDomainSysinfoEntry *vird_config_domain_sysinfo_entry_ref(VirdConfigDomainSysinfoEntry *entry);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @entry: (nullable): a VirdConfigDomainSysinfoEntry, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_sysinfo_entry_unref(VirdConfigDomainSysinfoEntry *entry);

/**
 * Makes a new VirdConfigDomainSysinfoEntry in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainSysinfoEntry *vird_config_domain_sysinfo_entry_new(void);

/**
 * Reads a VirdConfigDomainSysinfoEntry from XML text whose root is <entry>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainSysinfoEntry *vird_config_domain_sysinfo_entry_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Name of the blob, such as `opt/com.example/key`. XML: @name.
 *
 * @entry: a VirdConfigDomainSysinfoEntry
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_entry_get_name(VirdConfigDomainSysinfoEntry *entry);

/**
 * Sets name. Name of the blob, such as `opt/com.example/key`.
 *
 * @entry: a VirdConfigDomainSysinfoEntry
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_entry_set_name(VirdConfigDomainSysinfoEntry *entry,
                                               const char *value,
                                               VirdError **error);

/**
 * Path of a file with the blob. XML: @file.
 *
 * @entry: a VirdConfigDomainSysinfoEntry
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_entry_get_file(VirdConfigDomainSysinfoEntry *entry);

/**
 * Sets file. Path of a file with the blob.
 *
 * @entry: a VirdConfigDomainSysinfoEntry
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_entry_set_file(VirdConfigDomainSysinfoEntry *entry,
                                               const char *value,
                                               VirdError **error);

/**
 * The blob itself, as text. XML: ..
 *
 * @entry: a VirdConfigDomainSysinfoEntry
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_sysinfo_entry_get_value(VirdConfigDomainSysinfoEntry *entry);

/**
 * Sets value. The blob itself, as text.
 *
 * @entry: a VirdConfigDomainSysinfoEntry
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_sysinfo_entry_set_value(VirdConfigDomainSysinfoEntry *entry,
                                                const char *value,
                                                VirdError **error);

/**
 * The type id of VirdConfigDomainLaunchSecurity.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY
 * Since: 0.1
 */
VirdType vird_config_domain_launch_security_get_type(void);

/**
 * Takes another reference.
 *
 * @security: (nullable): a VirdConfigDomainLaunchSecurity
 *
 * Returns: (transfer full) (nullable): @security itself; NULL if it is no VirdConfigDomainLaunchSecurity
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurity *vird_config_domain_launch_security_ref(VirdConfigDomainLaunchSecurity *security);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @security: (nullable): a VirdConfigDomainLaunchSecurity, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_launch_security_unref(VirdConfigDomainLaunchSecurity *security);

/**
 * Reads a VirdConfigDomainLaunchSecurity from XML text whose root is <launchSecurity>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurity *vird_config_domain_launch_security_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * The type id of VirdConfigDomainLaunchSecuritySev.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV
 * Since: 0.1
 */
VirdType vird_config_domain_launch_security_sev_get_type(void);

/**
 * Takes another reference.
 *
 * @sev: (nullable): a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: (transfer full) (nullable): @sev itself; NULL if it is no VirdConfigDomainLaunchSecuritySev
 * Since: 0.1
 */
VirdConfigDomainLaunchSecuritySev *vird_config_domain_launch_security_sev_ref(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sev: (nullable): a VirdConfigDomainLaunchSecuritySev, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_launch_security_sev_unref(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Makes a new VirdConfigDomainLaunchSecuritySev in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainLaunchSecuritySev *vird_config_domain_launch_security_sev_new(void);

/**
 * Reads a VirdConfigDomainLaunchSecuritySev from XML text whose root is <launchSecurity>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainLaunchSecuritySev *vird_config_domain_launch_security_sev_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Whether hashes of a directly booted kernel are part of the measurement. XML: @kernelHashes.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_get_kernel_hashes(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Sets kernel_hashes. Whether hashes of a directly booted kernel are part of the measurement.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_set_kernel_hashes(VirdConfigDomainLaunchSecuritySev *sev,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether kernel_hashes is there.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_has_kernel_hashes(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Removes kernel_hashes.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_unset_kernel_hashes(VirdConfigDomainLaunchSecuritySev *sev,
                                                                VirdError **error);

/**
 * Position of the encryption bit in a page table entry. XML: cbitpos.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_launch_security_sev_get_cbitpos(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Sets cbitpos. Position of the encryption bit in a page table entry.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_set_cbitpos(VirdConfigDomainLaunchSecuritySev *sev,
                                                        uint32_t value,
                                                        VirdError **error);

/**
 * Whether cbitpos is there.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_has_cbitpos(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Removes cbitpos.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_unset_cbitpos(VirdConfigDomainLaunchSecuritySev *sev,
                                                          VirdError **error);

/**
 * How many bits of physical address are lost to encryption. XML: reducedPhysBits.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_launch_security_sev_get_reduced_phys_bits(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Sets reduced_phys_bits. How many bits of physical address are lost to encryption.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_set_reduced_phys_bits(VirdConfigDomainLaunchSecuritySev *sev,
                                                                  uint32_t value,
                                                                  VirdError **error);

/**
 * Whether reduced_phys_bits is there.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_has_reduced_phys_bits(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Removes reduced_phys_bits.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_unset_reduced_phys_bits(VirdConfigDomainLaunchSecuritySev *sev,
                                                                    VirdError **error);

/**
 * Policy of the guest. XML: policy.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_launch_security_sev_get_policy(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Sets policy. Policy of the guest.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_set_policy(VirdConfigDomainLaunchSecuritySev *sev,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether policy is there.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_has_policy(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Removes policy.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_unset_policy(VirdConfigDomainLaunchSecuritySev *sev,
                                                         VirdError **error);

/**
 * Handle of another guest to share its encryption key. XML: handle.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_launch_security_sev_get_handle(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Sets handle. Handle of another guest to share its encryption key.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_set_handle(VirdConfigDomainLaunchSecuritySev *sev,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether handle is there.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_has_handle(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Removes handle.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_unset_handle(VirdConfigDomainLaunchSecuritySev *sev,
                                                         VirdError **error);

/**
 * Diffie-Hellman key of the guest's owner, in base64. XML: dhCert.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_sev_get_dh_cert(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Sets dh_cert. Diffie-Hellman key of the guest's owner, in base64.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_set_dh_cert(VirdConfigDomainLaunchSecuritySev *sev,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Session blob of the guest's owner, in base64. XML: session.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_sev_get_session(VirdConfigDomainLaunchSecuritySev *sev);

/**
 * Sets session. Session blob of the guest's owner, in base64.
 *
 * @sev: a VirdConfigDomainLaunchSecuritySev
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_set_session(VirdConfigDomainLaunchSecuritySev *sev,
                                                        const char *value,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainLaunchSecuritySevSnp.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV_SNP
 * Since: 0.1
 */
VirdType vird_config_domain_launch_security_sev_snp_get_type(void);

/**
 * Takes another reference.
 *
 * @snp: (nullable): a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: (transfer full) (nullable): @snp itself; NULL if it is no VirdConfigDomainLaunchSecuritySevSnp
 * Since: 0.1
 */
VirdConfigDomainLaunchSecuritySevSnp *vird_config_domain_launch_security_sev_snp_ref(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @snp: (nullable): a VirdConfigDomainLaunchSecuritySevSnp, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_launch_security_sev_snp_unref(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Makes a new VirdConfigDomainLaunchSecuritySevSnp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainLaunchSecuritySevSnp *vird_config_domain_launch_security_sev_snp_new(void);

/**
 * Reads a VirdConfigDomainLaunchSecuritySevSnp from XML text whose root is <launchSecurity>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainLaunchSecuritySevSnp *vird_config_domain_launch_security_sev_snp_new_from_xml(const char *xml,
                                                                                              VirdError **error);

/**
 * Whether hashes of a directly booted kernel are part of the measurement. XML: @kernelHashes.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_get_kernel_hashes(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets kernel_hashes. Whether hashes of a directly booted kernel are part of the measurement.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_kernel_hashes(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                                  bool value,
                                                                  VirdError **error);

/**
 * Whether kernel_hashes is there.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_has_kernel_hashes(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Removes kernel_hashes.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_unset_kernel_hashes(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                                    VirdError **error);

/**
 * Whether the identity block is signed with an author's key. XML: @authorKey.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_get_author_key(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets author_key. Whether the identity block is signed with an author's key.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_author_key(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                               bool value,
                                                               VirdError **error);

/**
 * Whether author_key is there.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_has_author_key(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Removes author_key.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_unset_author_key(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                                 VirdError **error);

/**
 * Whether the attestation report is signed with the chip's own key. XML: @vcek.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_get_vcek(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets vcek. Whether the attestation report is signed with the chip's own key.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_vcek(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether vcek is there.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_has_vcek(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Removes vcek.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_unset_vcek(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                           VirdError **error);

/**
 * Position of the encryption bit in a page table entry. XML: cbitpos.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_launch_security_sev_snp_get_cbitpos(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets cbitpos. Position of the encryption bit in a page table entry.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_cbitpos(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                            uint32_t value,
                                                            VirdError **error);

/**
 * Whether cbitpos is there.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_has_cbitpos(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Removes cbitpos.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_unset_cbitpos(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                              VirdError **error);

/**
 * How many bits of physical address are lost to encryption. XML: reducedPhysBits.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_launch_security_sev_snp_get_reduced_phys_bits(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets reduced_phys_bits. How many bits of physical address are lost to encryption.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_reduced_phys_bits(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                                      uint32_t value,
                                                                      VirdError **error);

/**
 * Whether reduced_phys_bits is there.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_has_reduced_phys_bits(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Removes reduced_phys_bits.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_unset_reduced_phys_bits(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                                        VirdError **error);

/**
 * Policy of the guest. XML: policy.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_launch_security_sev_snp_get_policy(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets policy. Policy of the guest.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_policy(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                           uint64_t value,
                                                           VirdError **error);

/**
 * Whether policy is there.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_has_policy(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Removes policy.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_unset_policy(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                             VirdError **error);

/**
 * Workarounds shown to the guest, 16 bytes in base64. XML: guestVisibleWorkarounds.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_sev_snp_get_guest_visible_workarounds(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets guest_visible_workarounds. Workarounds shown to the guest, 16 bytes in base64.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_guest_visible_workarounds(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                                              const char *value,
                                                                              VirdError **error);

/**
 * Identity block that the launch is checked against, in base64. XML: idBlock.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_sev_snp_get_id_block(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets id_block. Identity block that the launch is checked against, in base64.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_id_block(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Signatures of the identity block, in base64. XML: idAuth.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_sev_snp_get_id_auth(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets id_auth. Signatures of the identity block, in base64.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_id_auth(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Data of the host's owner for the attestation report, in base64. XML: hostData.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_sev_snp_get_host_data(VirdConfigDomainLaunchSecuritySevSnp *snp);

/**
 * Sets host_data. Data of the host's owner for the attestation report, in base64.
 *
 * @snp: a VirdConfigDomainLaunchSecuritySevSnp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_sev_snp_set_host_data(VirdConfigDomainLaunchSecuritySevSnp *snp,
                                                              const char *value,
                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainLaunchSecurityTdx.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_TDX
 * Since: 0.1
 */
VirdType vird_config_domain_launch_security_tdx_get_type(void);

/**
 * Takes another reference.
 *
 * @tdx: (nullable): a VirdConfigDomainLaunchSecurityTdx
 *
 * Returns: (transfer full) (nullable): @tdx itself; NULL if it is no VirdConfigDomainLaunchSecurityTdx
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurityTdx *vird_config_domain_launch_security_tdx_ref(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @tdx: (nullable): a VirdConfigDomainLaunchSecurityTdx, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_launch_security_tdx_unref(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Makes a new VirdConfigDomainLaunchSecurityTdx in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurityTdx *vird_config_domain_launch_security_tdx_new(void);

/**
 * Reads a VirdConfigDomainLaunchSecurityTdx from XML text whose root is <launchSecurity>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurityTdx *vird_config_domain_launch_security_tdx_new_from_xml(const char *xml,
                                                                                       VirdError **error);

/**
 * Attributes of the trust domain. XML: policy.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_launch_security_tdx_get_policy(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Sets policy. Attributes of the trust domain.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_set_policy(VirdConfigDomainLaunchSecurityTdx *tdx,
                                                       uint64_t value,
                                                       VirdError **error);

/**
 * Whether policy is there.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_has_policy(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Removes policy.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_unset_policy(VirdConfigDomainLaunchSecurityTdx *tdx,
                                                         VirdError **error);

/**
 * Identifier of the configuration set by software, in base64. XML: mrConfigId.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_tdx_get_mr_config_id(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Sets mr_config_id. Identifier of the configuration set by software, in base64.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_set_mr_config_id(VirdConfigDomainLaunchSecurityTdx *tdx,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Identifier of the guest's owner, in base64. XML: mrOwner.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_tdx_get_mr_owner(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Sets mr_owner. Identifier of the guest's owner, in base64.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_set_mr_owner(VirdConfigDomainLaunchSecurityTdx *tdx,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Identifier of the owner's configuration, in base64. XML: mrOwnerConfig.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_tdx_get_mr_owner_config(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Sets mr_owner_config. Identifier of the owner's configuration, in base64.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_set_mr_owner_config(VirdConfigDomainLaunchSecurityTdx *tdx,
                                                                const char *value,
                                                                VirdError **error);

/**
 * True if the guest can have its attestation quoted. XML: quoteGenerationService.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_get_quote_generation_service(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Sets quote_generation_service. True if the guest can have its attestation quoted.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_set_quote_generation_service(VirdConfigDomainLaunchSecurityTdx *tdx,
                                                                         bool value,
                                                                         VirdError **error);

/**
 * Socket of the quote generation service. XML: quoteGenerationService/@path.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_launch_security_tdx_get_quote_generation_service_path(VirdConfigDomainLaunchSecurityTdx *tdx);

/**
 * Sets quote_generation_service_path. Socket of the quote generation service.
 *
 * @tdx: a VirdConfigDomainLaunchSecurityTdx
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_launch_security_tdx_set_quote_generation_service_path(VirdConfigDomainLaunchSecurityTdx *tdx,
                                                                              const char *value,
                                                                              VirdError **error);

/**
 * The type id of VirdConfigDomainLaunchSecurityS390Pv.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_S390_PV
 * Since: 0.1
 */
VirdType vird_config_domain_launch_security_s390_pv_get_type(void);

/**
 * Takes another reference.
 *
 * @pv: (nullable): a VirdConfigDomainLaunchSecurityS390Pv
 *
 * Returns: (transfer full) (nullable): @pv itself; NULL if it is no VirdConfigDomainLaunchSecurityS390Pv
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurityS390Pv *vird_config_domain_launch_security_s390_pv_ref(VirdConfigDomainLaunchSecurityS390Pv *pv);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @pv: (nullable): a VirdConfigDomainLaunchSecurityS390Pv, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_launch_security_s390_pv_unref(VirdConfigDomainLaunchSecurityS390Pv *pv);

/**
 * Makes a new VirdConfigDomainLaunchSecurityS390Pv in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurityS390Pv *vird_config_domain_launch_security_s390_pv_new(void);

/**
 * Reads a VirdConfigDomainLaunchSecurityS390Pv from XML text whose root is <launchSecurity>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainLaunchSecurityS390Pv *vird_config_domain_launch_security_s390_pv_new_from_xml(const char *xml,
                                                                                              VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_SYSINFO (vird_config_domain_sysinfo_get_type ())
#define VIRD_CONFIG_DOMAIN_SYSINFO(object) ((VirdConfigDomainSysinfo *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SYSINFO))
#define VIRD_IS_CONFIG_DOMAIN_SYSINFO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SYSINFO))
#define VIRD_TYPE_CONFIG_DOMAIN_SYSINFO_BASE_BOARD (vird_config_domain_sysinfo_base_board_get_type ())
#define VIRD_CONFIG_DOMAIN_SYSINFO_BASE_BOARD(object) ((VirdConfigDomainSysinfoBaseBoard *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SYSINFO_BASE_BOARD))
#define VIRD_IS_CONFIG_DOMAIN_SYSINFO_BASE_BOARD(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SYSINFO_BASE_BOARD))
#define VIRD_TYPE_CONFIG_DOMAIN_SYSINFO_ENTRY (vird_config_domain_sysinfo_entry_get_type ())
#define VIRD_CONFIG_DOMAIN_SYSINFO_ENTRY(object) ((VirdConfigDomainSysinfoEntry *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_SYSINFO_ENTRY))
#define VIRD_IS_CONFIG_DOMAIN_SYSINFO_ENTRY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_SYSINFO_ENTRY))
#define VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY (vird_config_domain_launch_security_get_type ())
#define VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY(object) ((VirdConfigDomainLaunchSecurity *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY))
#define VIRD_IS_CONFIG_DOMAIN_LAUNCH_SECURITY(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY))
#define VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV (vird_config_domain_launch_security_sev_get_type ())
#define VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV(object) ((VirdConfigDomainLaunchSecuritySev *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV))
#define VIRD_IS_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV))
#define VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV_SNP (vird_config_domain_launch_security_sev_snp_get_type ())
#define VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV_SNP(object) ((VirdConfigDomainLaunchSecuritySevSnp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV_SNP))
#define VIRD_IS_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV_SNP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_SEV_SNP))
#define VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_TDX (vird_config_domain_launch_security_tdx_get_type ())
#define VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_TDX(object) ((VirdConfigDomainLaunchSecurityTdx *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_TDX))
#define VIRD_IS_CONFIG_DOMAIN_LAUNCH_SECURITY_TDX(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_TDX))
#define VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_S390_PV (vird_config_domain_launch_security_s390_pv_get_type ())
#define VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_S390_PV(object) ((VirdConfigDomainLaunchSecurityS390Pv *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_S390_PV))
#define VIRD_IS_CONFIG_DOMAIN_LAUNCH_SECURITY_S390_PV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_LAUNCH_SECURITY_S390_PV))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_SYSTEM_H */
