/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * What the firmware of a host tells of its hardware.
 */

#ifndef VIRTDESIGNER_CONFIG_SYSINFO_H
#define VIRTDESIGNER_CONFIG_SYSINFO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigSysinfo.
 *
 * Returns: VIRD_TYPE_CONFIG_SYSINFO
 * Since: 0.1
 */
VirdType vird_config_sysinfo_get_type(void);

/**
 * Takes another reference.
 *
 * @sysinfo: (nullable): a VirdConfigSysinfo
 *
 * Returns: (transfer full) (nullable): @sysinfo itself; NULL if it is no VirdConfigSysinfo
 * Since: 0.1
 */
VirdConfigSysinfo *vird_config_sysinfo_ref(VirdConfigSysinfo *sysinfo);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sysinfo: (nullable): a VirdConfigSysinfo, or NULL
 *
 * Since: 0.1
 */
void vird_config_sysinfo_unref(VirdConfigSysinfo *sysinfo);

/**
 * Makes a new VirdConfigSysinfo in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigSysinfo *vird_config_sysinfo_new(void);

/**
 * Reads a VirdConfigSysinfo from XML text whose root is <sysinfo>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigSysinfo *vird_config_sysinfo_new_from_xml(const char *xml, VirdError **error);

/**
 * The host's processors. XML: processor.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigSysinfoProcessor): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigSysinfoProcessor **vird_config_sysinfo_get_processors(VirdConfigSysinfo *sysinfo,
                                                                size_t *length);

/**
 * Moves an object in as one of processors, at its canonical place. The host's processors.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @item: a VirdConfigSysinfoProcessor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_sysinfo_add_processor(VirdConfigSysinfo *sysinfo,
                                       VirdConfigSysinfoProcessor *item,
                                       VirdError **error);

/**
 * Removes one of processors. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @item: a VirdConfigSysinfoProcessor
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_remove_processor(VirdConfigSysinfo *sysinfo,
                                          VirdConfigSysinfoProcessor *item,
                                          VirdError **error);

/**
 * Replaces all of processors. The host's processors.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @items: (nullable) (array length=length) (element-type VirdConfigSysinfoProcessor): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_sysinfo_set_processors(VirdConfigSysinfo *sysinfo,
                                        VirdConfigSysinfoProcessor *const *items,
                                        size_t length,
                                        VirdError **error);

/**
 * Removes all of processors.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_clear_processors(VirdConfigSysinfo *sysinfo, VirdError **error);

/**
 * The host's memory modules. XML: memory_device.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigSysinfoMemoryDevice): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigSysinfoMemoryDevice **vird_config_sysinfo_get_memory_devices(VirdConfigSysinfo *sysinfo,
                                                                       size_t *length);

/**
 * Moves an object in as one of memory_devices, at its canonical place. The host's memory modules.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @item: a VirdConfigSysinfoMemoryDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_sysinfo_add_memory_device(VirdConfigSysinfo *sysinfo,
                                           VirdConfigSysinfoMemoryDevice *item,
                                           VirdError **error);

/**
 * Removes one of memory_devices. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @item: a VirdConfigSysinfoMemoryDevice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_remove_memory_device(VirdConfigSysinfo *sysinfo,
                                              VirdConfigSysinfoMemoryDevice *item,
                                              VirdError **error);

/**
 * Replaces all of memory_devices. The host's memory modules.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @items: (nullable) (array length=length) (element-type VirdConfigSysinfoMemoryDevice): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_sysinfo_set_memory_devices(VirdConfigSysinfo *sysinfo,
                                            VirdConfigSysinfoMemoryDevice *const *items,
                                            size_t length,
                                            VirdError **error);

/**
 * Removes all of memory_devices.
 *
 * @sysinfo: a VirdConfigSysinfo
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_clear_memory_devices(VirdConfigSysinfo *sysinfo, VirdError **error);

/**
 * The type id of VirdConfigSysinfoProcessor.
 *
 * Returns: VIRD_TYPE_CONFIG_SYSINFO_PROCESSOR
 * Since: 0.1
 */
VirdType vird_config_sysinfo_processor_get_type(void);

/**
 * Takes another reference.
 *
 * @processor: (nullable): a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer full) (nullable): @processor itself; NULL if it is no VirdConfigSysinfoProcessor
 * Since: 0.1
 */
VirdConfigSysinfoProcessor *vird_config_sysinfo_processor_ref(VirdConfigSysinfoProcessor *processor);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @processor: (nullable): a VirdConfigSysinfoProcessor, or NULL
 *
 * Since: 0.1
 */
void vird_config_sysinfo_processor_unref(VirdConfigSysinfoProcessor *processor);

/**
 * Makes a new VirdConfigSysinfoProcessor in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigSysinfoProcessor *vird_config_sysinfo_processor_new(void);

/**
 * Reads a VirdConfigSysinfoProcessor from XML text whose root is <processor>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigSysinfoProcessor *vird_config_sysinfo_processor_new_from_xml(const char *xml,
                                                                       VirdError **error);

/**
 * Name of its socket on the board. XML: entry[@name='socket_destination'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_socket_destination(VirdConfigSysinfoProcessor *processor);

/**
 * Sets socket_destination. Name of its socket on the board.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_socket_destination(VirdConfigSysinfoProcessor *processor,
                                                          const char *value,
                                                          VirdError **error);

/**
 * What it is, such as `Central Processor`. XML: entry[@name='type'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_processor_type(VirdConfigSysinfoProcessor *processor);

/**
 * Sets processor_type. What it is, such as `Central Processor`.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_processor_type(VirdConfigSysinfoProcessor *processor,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Family of processors it belongs to. XML: entry[@name='family'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_family(VirdConfigSysinfoProcessor *processor);

/**
 * Sets family. Family of processors it belongs to.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_family(VirdConfigSysinfoProcessor *processor,
                                              const char *value,
                                              VirdError **error);

/**
 * Its manufacturer. XML: entry[@name='manufacturer'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_manufacturer(VirdConfigSysinfoProcessor *processor);

/**
 * Sets manufacturer. Its manufacturer.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_manufacturer(VirdConfigSysinfoProcessor *processor,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Family, model and stepping, as text. XML: entry[@name='signature'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_signature(VirdConfigSysinfoProcessor *processor);

/**
 * Sets signature. Family, model and stepping, as text.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_signature(VirdConfigSysinfoProcessor *processor,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Its full name. XML: entry[@name='version'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_version(VirdConfigSysinfoProcessor *processor);

/**
 * Sets version. Its full name.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_version(VirdConfigSysinfoProcessor *processor,
                                               const char *value,
                                               VirdError **error);

/**
 * Frequency of its bus, with unit. XML: entry[@name='external_clock'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_external_clock(VirdConfigSysinfoProcessor *processor);

/**
 * Sets external_clock. Frequency of its bus, with unit.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_external_clock(VirdConfigSysinfoProcessor *processor,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Highest frequency, with unit. XML: entry[@name='max_speed'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_max_speed(VirdConfigSysinfoProcessor *processor);

/**
 * Sets max_speed. Highest frequency, with unit.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_max_speed(VirdConfigSysinfoProcessor *processor,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Whether the socket is populated and enabled. XML: entry[@name='status'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_status(VirdConfigSysinfoProcessor *processor);

/**
 * Sets status. Whether the socket is populated and enabled.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_status(VirdConfigSysinfoProcessor *processor,
                                              const char *value,
                                              VirdError **error);

/**
 * Its serial number. XML: entry[@name='serial_number'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_serial_number(VirdConfigSysinfoProcessor *processor);

/**
 * Sets serial_number. Its serial number.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_serial_number(VirdConfigSysinfoProcessor *processor,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Its part number. XML: entry[@name='part_number'].
 *
 * @processor: a VirdConfigSysinfoProcessor
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_processor_get_part_number(VirdConfigSysinfoProcessor *processor);

/**
 * Sets part_number. Its part number.
 *
 * @processor: a VirdConfigSysinfoProcessor
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_processor_set_part_number(VirdConfigSysinfoProcessor *processor,
                                                   const char *value,
                                                   VirdError **error);

/**
 * The type id of VirdConfigSysinfoMemoryDevice.
 *
 * Returns: VIRD_TYPE_CONFIG_SYSINFO_MEMORY_DEVICE
 * Since: 0.1
 */
VirdType vird_config_sysinfo_memory_device_get_type(void);

/**
 * Takes another reference.
 *
 * @device: (nullable): a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer full) (nullable): @device itself; NULL if it is no VirdConfigSysinfoMemoryDevice
 * Since: 0.1
 */
VirdConfigSysinfoMemoryDevice *vird_config_sysinfo_memory_device_ref(VirdConfigSysinfoMemoryDevice *device);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @device: (nullable): a VirdConfigSysinfoMemoryDevice, or NULL
 *
 * Since: 0.1
 */
void vird_config_sysinfo_memory_device_unref(VirdConfigSysinfoMemoryDevice *device);

/**
 * Makes a new VirdConfigSysinfoMemoryDevice in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigSysinfoMemoryDevice *vird_config_sysinfo_memory_device_new(void);

/**
 * Reads a VirdConfigSysinfoMemoryDevice from XML text whose root is <memory_device>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigSysinfoMemoryDevice *vird_config_sysinfo_memory_device_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * Its size, with unit. XML: entry[@name='size'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_size(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets size. Its size, with unit.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_size(VirdConfigSysinfoMemoryDevice *device,
                                                const char *value,
                                                VirdError **error);

/**
 * Its shape, such as `DIMM`. XML: entry[@name='form_factor'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_form_factor(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets form_factor. Its shape, such as `DIMM`.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_form_factor(VirdConfigSysinfoMemoryDevice *device,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Name of its slot on the board. XML: entry[@name='locator'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_locator(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets locator. Name of its slot on the board.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_locator(VirdConfigSysinfoMemoryDevice *device,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Name of its bank on the board. XML: entry[@name='bank_locator'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_bank_locator(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets bank_locator. Name of its bank on the board.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_bank_locator(VirdConfigSysinfoMemoryDevice *device,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Kind of memory, such as `DDR4`. XML: entry[@name='type'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_memory_type(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets memory_type. Kind of memory, such as `DDR4`.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_memory_type(VirdConfigSysinfoMemoryDevice *device,
                                                       const char *value,
                                                       VirdError **error);

/**
 * More of its kind, such as `Synchronous`. XML: entry[@name='type_detail'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_type_detail(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets type_detail. More of its kind, such as `Synchronous`.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_type_detail(VirdConfigSysinfoMemoryDevice *device,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Its speed, with unit. XML: entry[@name='speed'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_speed(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets speed. Its speed, with unit.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_speed(VirdConfigSysinfoMemoryDevice *device,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Its manufacturer. XML: entry[@name='manufacturer'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_manufacturer(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets manufacturer. Its manufacturer.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_manufacturer(VirdConfigSysinfoMemoryDevice *device,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Its serial number. XML: entry[@name='serial_number'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_serial_number(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets serial_number. Its serial number.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_serial_number(VirdConfigSysinfoMemoryDevice *device,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Its part number. XML: entry[@name='part_number'].
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_sysinfo_memory_device_get_part_number(VirdConfigSysinfoMemoryDevice *device);

/**
 * Sets part_number. Its part number.
 *
 * @device: a VirdConfigSysinfoMemoryDevice
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_sysinfo_memory_device_set_part_number(VirdConfigSysinfoMemoryDevice *device,
                                                       const char *value,
                                                       VirdError **error);

#define VIRD_TYPE_CONFIG_SYSINFO (vird_config_sysinfo_get_type ())
#define VIRD_CONFIG_SYSINFO(object) ((VirdConfigSysinfo *) vird_object_cast ((object), VIRD_TYPE_CONFIG_SYSINFO))
#define VIRD_IS_CONFIG_SYSINFO(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_SYSINFO))
#define VIRD_TYPE_CONFIG_SYSINFO_PROCESSOR (vird_config_sysinfo_processor_get_type ())
#define VIRD_CONFIG_SYSINFO_PROCESSOR(object) ((VirdConfigSysinfoProcessor *) vird_object_cast ((object), VIRD_TYPE_CONFIG_SYSINFO_PROCESSOR))
#define VIRD_IS_CONFIG_SYSINFO_PROCESSOR(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_SYSINFO_PROCESSOR))
#define VIRD_TYPE_CONFIG_SYSINFO_MEMORY_DEVICE (vird_config_sysinfo_memory_device_get_type ())
#define VIRD_CONFIG_SYSINFO_MEMORY_DEVICE(object) ((VirdConfigSysinfoMemoryDevice *) vird_object_cast ((object), VIRD_TYPE_CONFIG_SYSINFO_MEMORY_DEVICE))
#define VIRD_IS_CONFIG_SYSINFO_MEMORY_DEVICE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_SYSINFO_MEMORY_DEVICE))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_SYSINFO_H */
