/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Filters of the traffic of guest interfaces, and their bindings to interfaces.
 */

#ifndef VIRTDESIGNER_CONFIG_NETWORK_FILTER_H
#define VIRTDESIGNER_CONFIG_NETWORK_FILTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigNetworkFilter.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER
 * Since: 0.1
 */
VirdType vird_config_network_filter_get_type(void);

/**
 * Takes another reference.
 *
 * @filter: (nullable): a VirdConfigNetworkFilter
 *
 * Returns: (transfer full) (nullable): @filter itself; NULL if it is no VirdConfigNetworkFilter
 * Since: 0.1
 */
VirdConfigNetworkFilter *vird_config_network_filter_ref(VirdConfigNetworkFilter *filter);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @filter: (nullable): a VirdConfigNetworkFilter, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_unref(VirdConfigNetworkFilter *filter);

/**
 * Makes a new VirdConfigNetworkFilter in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilter *vird_config_network_filter_new(void);

/**
 * Reads a VirdConfigNetworkFilter from XML text whose root is <filter>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilter *vird_config_network_filter_new_from_xml(const char *xml,
                                                                 VirdError **error);

/**
 * Name of the filter, unique on its host. XML: @name.
 *
 * @filter: a VirdConfigNetworkFilter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_get_name(VirdConfigNetworkFilter *filter);

/**
 * Sets name. Name of the filter, unique on its host.
 *
 * @filter: a VirdConfigNetworkFilter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_set_name(VirdConfigNetworkFilter *filter,
                                         const char *value,
                                         VirdError **error);

/**
 * Chain of rules it belongs to: one of the known ones, or one whose name begins so. XML: @chain.
 *
 * @filter: a VirdConfigNetworkFilter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_get_chain(VirdConfigNetworkFilter *filter);

/**
 * Sets chain. Chain of rules it belongs to: one of the known ones, or one whose name begins so.
 *
 * @filter: a VirdConfigNetworkFilter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_set_chain(VirdConfigNetworkFilter *filter,
                                          const char *value,
                                          VirdError **error);

/**
 * Rank of the chain, -1000 to 1000; lower comes first. XML: @priority.
 *
 * @filter: a VirdConfigNetworkFilter
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_network_filter_get_priority(VirdConfigNetworkFilter *filter);

/**
 * Sets priority. Rank of the chain, -1000 to 1000; lower comes first.
 *
 * @filter: a VirdConfigNetworkFilter
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_set_priority(VirdConfigNetworkFilter *filter,
                                             int32_t value,
                                             VirdError **error);

/**
 * Whether priority is there.
 *
 * @filter: a VirdConfigNetworkFilter
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_has_priority(VirdConfigNetworkFilter *filter);

/**
 * Removes priority.
 *
 * @filter: a VirdConfigNetworkFilter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_unset_priority(VirdConfigNetworkFilter *filter, VirdError **error);

/**
 * Identifier of the filter, as 8-4-4-4-12 hexadecimal digits. XML: uuid.
 *
 * @filter: a VirdConfigNetworkFilter
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_get_uuid(VirdConfigNetworkFilter *filter);

/**
 * Sets uuid. Identifier of the filter, as 8-4-4-4-12 hexadecimal digits.
 *
 * @filter: a VirdConfigNetworkFilter
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_set_uuid(VirdConfigNetworkFilter *filter,
                                         const char *value,
                                         VirdError **error);

/**
 * Other filters that hold, too. XML: filterref.
 *
 * @filter: a VirdConfigNetworkFilter
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDomainInterfaceFilterref): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterref **vird_config_network_filter_get_filterrefs(VirdConfigNetworkFilter *filter,
                                                                               size_t *length);

/**
 * Moves an object in as one of filterrefs, at its canonical place. Other filters that hold, too.
 *
 * @filter: a VirdConfigNetworkFilter
 * @item: a VirdConfigDomainInterfaceFilterref
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_filter_add_filterref(VirdConfigNetworkFilter *filter,
                                              VirdConfigDomainInterfaceFilterref *item,
                                              VirdError **error);

/**
 * Removes one of filterrefs. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @filter: a VirdConfigNetworkFilter
 * @item: a VirdConfigDomainInterfaceFilterref
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_remove_filterref(VirdConfigNetworkFilter *filter,
                                                 VirdConfigDomainInterfaceFilterref *item,
                                                 VirdError **error);

/**
 * Replaces all of filterrefs. Other filters that hold, too.
 *
 * @filter: a VirdConfigNetworkFilter
 * @items: (nullable) (array length=length) (element-type VirdConfigDomainInterfaceFilterref): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_filter_set_filterrefs(VirdConfigNetworkFilter *filter,
                                               VirdConfigDomainInterfaceFilterref *const *items,
                                               size_t length,
                                               VirdError **error);

/**
 * Removes all of filterrefs.
 *
 * @filter: a VirdConfigNetworkFilter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_clear_filterrefs(VirdConfigNetworkFilter *filter,
                                                 VirdError **error);

/**
 * The rules of the filter. XML: rule.
 *
 * @filter: a VirdConfigNetworkFilter
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkFilterRule): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkFilterRule **vird_config_network_filter_get_rules(VirdConfigNetworkFilter *filter,
                                                                   size_t *length);

/**
 * Moves an object in as one of rules, at its canonical place. The rules of the filter.
 *
 * @filter: a VirdConfigNetworkFilter
 * @item: a VirdConfigNetworkFilterRule
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_filter_add_rule(VirdConfigNetworkFilter *filter,
                                         VirdConfigNetworkFilterRule *item,
                                         VirdError **error);

/**
 * Removes one of rules. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @filter: a VirdConfigNetworkFilter
 * @item: a VirdConfigNetworkFilterRule
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_remove_rule(VirdConfigNetworkFilter *filter,
                                            VirdConfigNetworkFilterRule *item,
                                            VirdError **error);

/**
 * Replaces all of rules. The rules of the filter.
 *
 * @filter: a VirdConfigNetworkFilter
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkFilterRule): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_filter_set_rules(VirdConfigNetworkFilter *filter,
                                          VirdConfigNetworkFilterRule *const *items,
                                          size_t length,
                                          VirdError **error);

/**
 * Removes all of rules.
 *
 * @filter: a VirdConfigNetworkFilter
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_clear_rules(VirdConfigNetworkFilter *filter, VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterRule.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_RULE
 * Since: 0.1
 */
VirdType vird_config_network_filter_rule_get_type(void);

/**
 * Takes another reference.
 *
 * @rule: (nullable): a VirdConfigNetworkFilterRule
 *
 * Returns: (transfer full) (nullable): @rule itself; NULL if it is no VirdConfigNetworkFilterRule
 * Since: 0.1
 */
VirdConfigNetworkFilterRule *vird_config_network_filter_rule_ref(VirdConfigNetworkFilterRule *rule);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @rule: (nullable): a VirdConfigNetworkFilterRule, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_rule_unref(VirdConfigNetworkFilterRule *rule);

/**
 * Makes a new VirdConfigNetworkFilterRule in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterRule *vird_config_network_filter_rule_new(void);

/**
 * Reads a VirdConfigNetworkFilterRule from XML text whose root is <rule>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterRule *vird_config_network_filter_rule_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * What is done with packets that match. XML: @action.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_FILTER_ACTION_UNKNOWN if absent; VIRD_CONFIG_NETWORK_FILTER_ACTION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkFilterAction vird_config_network_filter_rule_get_action(VirdConfigNetworkFilterRule *rule);

/**
 * What is done with packets that match. XML: @action. As the text that the document has, known or not.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_rule_get_action_text(VirdConfigNetworkFilterRule *rule);

/**
 * Sets action. What is done with packets that match.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @value: a VirdConfigNetworkFilterAction
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_set_action(VirdConfigNetworkFilterRule *rule,
                                                VirdConfigNetworkFilterAction value,
                                                VirdError **error);

/**
 * Sets action to any text, also one that this version does not know. What is done with packets that match.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_set_action_text(VirdConfigNetworkFilterRule *rule,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Whether action is there.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_rule_has_action(VirdConfigNetworkFilterRule *rule);

/**
 * Removes action.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_unset_action(VirdConfigNetworkFilterRule *rule,
                                                  VirdError **error);

/**
 * Which packets the rule is for. XML: @direction.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_FILTER_DIRECTION_UNKNOWN if absent; VIRD_CONFIG_NETWORK_FILTER_DIRECTION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkFilterDirection vird_config_network_filter_rule_get_direction(VirdConfigNetworkFilterRule *rule);

/**
 * Which packets the rule is for. XML: @direction. As the text that the document has, known or not.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_rule_get_direction_text(VirdConfigNetworkFilterRule *rule);

/**
 * Sets direction. Which packets the rule is for.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @value: a VirdConfigNetworkFilterDirection
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_set_direction(VirdConfigNetworkFilterRule *rule,
                                                   VirdConfigNetworkFilterDirection value,
                                                   VirdError **error);

/**
 * Sets direction to any text, also one that this version does not know. Which packets the rule is for.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_set_direction_text(VirdConfigNetworkFilterRule *rule,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether direction is there.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_rule_has_direction(VirdConfigNetworkFilterRule *rule);

/**
 * Removes direction.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_unset_direction(VirdConfigNetworkFilterRule *rule,
                                                     VirdError **error);

/**
 * Rank of the rule, -1000 to 1000; lower comes first. XML: @priority.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: the value; 500 if absent or unreadable
 * Since: 0.1
 */
int32_t vird_config_network_filter_rule_get_priority(VirdConfigNetworkFilterRule *rule);

/**
 * Sets priority. Rank of the rule, -1000 to 1000; lower comes first.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_set_priority(VirdConfigNetworkFilterRule *rule,
                                                  int32_t value,
                                                  VirdError **error);

/**
 * Whether priority is there.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_rule_has_priority(VirdConfigNetworkFilterRule *rule);

/**
 * Removes priority.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_unset_priority(VirdConfigNetworkFilterRule *rule,
                                                    VirdError **error);

/**
 * `false` or `0` if the rule is to work without tracking connections, in any spelling of case. XML: @statematch.
 *
 * @rule: a VirdConfigNetworkFilterRule
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_rule_get_state_match(VirdConfigNetworkFilterRule *rule);

/**
 * Sets state_match. `false` or `0` if the rule is to work without tracking connections, in any spelling of case.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_set_state_match(VirdConfigNetworkFilterRule *rule,
                                                     const char *value,
                                                     VirdError **error);

/**
 * What packets must look like; all match if there is none. XML: *.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @length: (out) (optional): where to put the number of items
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigNetworkFilterProtocol): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if the object is not usable
 * Since: 0.1
 */
VirdConfigNetworkFilterProtocol **vird_config_network_filter_rule_get_protocols(VirdConfigNetworkFilterRule *rule,
                                                                                size_t *length);

/**
 * Moves an object in as one of protocols, at its canonical place. What packets must look like; all match if there is none.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @item: a VirdConfigNetworkFilterProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_filter_rule_add_protocol(VirdConfigNetworkFilterRule *rule,
                                                  VirdConfigNetworkFilterProtocol *item,
                                                  VirdError **error);

/**
 * Removes one of protocols. The object answers with VIRD_ERROR_GONE from then on.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @item: a VirdConfigNetworkFilterProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_remove_protocol(VirdConfigNetworkFilterRule *rule,
                                                     VirdConfigNetworkFilterProtocol *item,
                                                     VirdError **error);

/**
 * Replaces all of protocols. What packets must look like; all match if there is none.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @items: (nullable) (array length=length) (element-type VirdConfigNetworkFilterProtocol): the objects, which are moved in
 * @length: how many there are
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_filter_rule_set_protocols(VirdConfigNetworkFilterRule *rule,
                                                   VirdConfigNetworkFilterProtocol *const *items,
                                                   size_t length,
                                                   VirdError **error);

/**
 * Removes all of protocols.
 *
 * @rule: a VirdConfigNetworkFilterRule
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_rule_clear_protocols(VirdConfigNetworkFilterRule *rule,
                                                     VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterProtocol.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_PROTOCOL
 * Since: 0.1
 */
VirdType vird_config_network_filter_protocol_get_type(void);

/**
 * Takes another reference.
 *
 * @protocol: (nullable): a VirdConfigNetworkFilterProtocol
 *
 * Returns: (transfer full) (nullable): @protocol itself; NULL if it is no VirdConfigNetworkFilterProtocol
 * Since: 0.1
 */
VirdConfigNetworkFilterProtocol *vird_config_network_filter_protocol_ref(VirdConfigNetworkFilterProtocol *protocol);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @protocol: (nullable): a VirdConfigNetworkFilterProtocol, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_protocol_unref(VirdConfigNetworkFilterProtocol *protocol);

/**
 * Reads a VirdConfigNetworkFilterProtocol from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterProtocol *vird_config_network_filter_protocol_new_from_xml(const char *xml,
                                                                                  VirdError **error);

/**
 * Whether the rule is for packets that look so, or for all others. XML: @match.
 *
 * @protocol: a VirdConfigNetworkFilterProtocol
 *
 * Returns: the value; true if absent or unreadable
 * Since: 0.1
 */
bool vird_config_network_filter_protocol_get_matching(VirdConfigNetworkFilterProtocol *protocol);

/**
 * Sets matching. Whether the rule is for packets that look so, or for all others.
 *
 * @protocol: a VirdConfigNetworkFilterProtocol
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_protocol_set_matching(VirdConfigNetworkFilterProtocol *protocol,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether matching is there.
 *
 * @protocol: a VirdConfigNetworkFilterProtocol
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_protocol_has_matching(VirdConfigNetworkFilterProtocol *protocol);

/**
 * Removes matching.
 *
 * @protocol: a VirdConfigNetworkFilterProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_protocol_unset_matching(VirdConfigNetworkFilterProtocol *protocol,
                                                        VirdError **error);

/**
 * MAC address of the sender, or a variable. XML: @srcmacaddr.
 *
 * @protocol: a VirdConfigNetworkFilterProtocol
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_protocol_get_src_mac(VirdConfigNetworkFilterProtocol *protocol);

/**
 * Sets src_mac. MAC address of the sender, or a variable.
 *
 * @protocol: a VirdConfigNetworkFilterProtocol
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_protocol_set_src_mac(VirdConfigNetworkFilterProtocol *protocol,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Comment that the host's firewall keeps with the rule, up to 256 characters. XML: @comment.
 *
 * @protocol: a VirdConfigNetworkFilterProtocol
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_protocol_get_comment(VirdConfigNetworkFilterProtocol *protocol);

/**
 * Sets comment. Comment that the host's firewall keeps with the rule, up to 256 characters.
 *
 * @protocol: a VirdConfigNetworkFilterProtocol
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_protocol_set_comment(VirdConfigNetworkFilterProtocol *protocol,
                                                     const char *value,
                                                     VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterStp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_STP
 * Since: 0.1
 */
VirdType vird_config_network_filter_stp_get_type(void);

/**
 * Takes another reference.
 *
 * @stp: (nullable): a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer full) (nullable): @stp itself; NULL if it is no VirdConfigNetworkFilterStp
 * Since: 0.1
 */
VirdConfigNetworkFilterStp *vird_config_network_filter_stp_ref(VirdConfigNetworkFilterStp *stp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @stp: (nullable): a VirdConfigNetworkFilterStp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_stp_unref(VirdConfigNetworkFilterStp *stp);

/**
 * Makes a new VirdConfigNetworkFilterStp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterStp *vird_config_network_filter_stp_new(void);

/**
 * Reads a VirdConfigNetworkFilterStp from XML text whose root is <stp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterStp *vird_config_network_filter_stp_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Which bits of the sender's address count. XML: @srcmacmask.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_src_mac_mask(VirdConfigNetworkFilterStp *stp);

/**
 * Sets src_mac_mask. Which bits of the sender's address count.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_src_mac_mask(VirdConfigNetworkFilterStp *stp,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Type of the frame (BPDU). XML: @type.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_stp_get_frame_type(VirdConfigNetworkFilterStp *stp);

/**
 * Sets frame_type. Type of the frame (BPDU).
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_frame_type(VirdConfigNetworkFilterStp *stp,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether frame_type is there.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_stp_has_frame_type(VirdConfigNetworkFilterStp *stp);

/**
 * Removes frame_type.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_unset_frame_type(VirdConfigNetworkFilterStp *stp,
                                                     VirdError **error);

/**
 * Flags of the frame. XML: @flags.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_stp_get_flags(VirdConfigNetworkFilterStp *stp);

/**
 * Sets flags. Flags of the frame.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_flags(VirdConfigNetworkFilterStp *stp,
                                              uint32_t value,
                                              VirdError **error);

/**
 * Whether flags is there.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_stp_has_flags(VirdConfigNetworkFilterStp *stp);

/**
 * Removes flags.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_unset_flags(VirdConfigNetworkFilterStp *stp, VirdError **error);

/**
 * Least priority of the root; a number or a variable. XML: @root-priority.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_root_priority(VirdConfigNetworkFilterStp *stp);

/**
 * Sets root_priority. Least priority of the root; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_root_priority(VirdConfigNetworkFilterStp *stp,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Highest priority of the root; a number or a variable. XML: @root-priority-hi.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_root_priority_hi(VirdConfigNetworkFilterStp *stp);

/**
 * Sets root_priority_hi. Highest priority of the root; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_root_priority_hi(VirdConfigNetworkFilterStp *stp,
                                                         const char *value,
                                                         VirdError **error);

/**
 * MAC address of the root. XML: @root-address.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_root_address(VirdConfigNetworkFilterStp *stp);

/**
 * Sets root_address. MAC address of the root.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_root_address(VirdConfigNetworkFilterStp *stp,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Which bits of the root's address count. XML: @root-address-mask.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_root_address_mask(VirdConfigNetworkFilterStp *stp);

/**
 * Sets root_address_mask. Which bits of the root's address count.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_root_address_mask(VirdConfigNetworkFilterStp *stp,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Least cost of the way to the root; a number or a variable. XML: @root-cost.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_root_cost(VirdConfigNetworkFilterStp *stp);

/**
 * Sets root_cost. Least cost of the way to the root; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_root_cost(VirdConfigNetworkFilterStp *stp,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Highest cost of the way to the root; a number or a variable. XML: @root-cost-hi.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_root_cost_hi(VirdConfigNetworkFilterStp *stp);

/**
 * Sets root_cost_hi. Highest cost of the way to the root; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_root_cost_hi(VirdConfigNetworkFilterStp *stp,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Least priority of the sender; a number or a variable. XML: @sender-priority.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_sender_priority(VirdConfigNetworkFilterStp *stp);

/**
 * Sets sender_priority. Least priority of the sender; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_sender_priority(VirdConfigNetworkFilterStp *stp,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Highest priority of the sender; a number or a variable. XML: @sender-priority-hi.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_sender_priority_hi(VirdConfigNetworkFilterStp *stp);

/**
 * Sets sender_priority_hi. Highest priority of the sender; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_sender_priority_hi(VirdConfigNetworkFilterStp *stp,
                                                           const char *value,
                                                           VirdError **error);

/**
 * MAC address of the bridge that sends. XML: @sender-address.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_sender_address(VirdConfigNetworkFilterStp *stp);

/**
 * Sets sender_address. MAC address of the bridge that sends.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_sender_address(VirdConfigNetworkFilterStp *stp,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Which bits of that address count. XML: @sender-address-mask.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_sender_address_mask(VirdConfigNetworkFilterStp *stp);

/**
 * Sets sender_address_mask. Which bits of that address count.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_sender_address_mask(VirdConfigNetworkFilterStp *stp,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Lowest port number; a number or a variable. XML: @port.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_port(VirdConfigNetworkFilterStp *stp);

/**
 * Sets port. Lowest port number; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_port(VirdConfigNetworkFilterStp *stp,
                                             const char *value,
                                             VirdError **error);

/**
 * Highest port number; a number or a variable. XML: @port-hi.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_port_hi(VirdConfigNetworkFilterStp *stp);

/**
 * Sets port_hi. Highest port number; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_port_hi(VirdConfigNetworkFilterStp *stp,
                                                const char *value,
                                                VirdError **error);

/**
 * Least age of the frame; a number or a variable. XML: @age.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_age(VirdConfigNetworkFilterStp *stp);

/**
 * Sets age. Least age of the frame; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_age(VirdConfigNetworkFilterStp *stp,
                                            const char *value,
                                            VirdError **error);

/**
 * Highest age of the frame; a number or a variable. XML: @age-hi.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_age_hi(VirdConfigNetworkFilterStp *stp);

/**
 * Sets age_hi. Highest age of the frame; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_age_hi(VirdConfigNetworkFilterStp *stp,
                                               const char *value,
                                               VirdError **error);

/**
 * Least limit of the age; a number or a variable. XML: @max-age.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_max_age(VirdConfigNetworkFilterStp *stp);

/**
 * Sets max_age. Least limit of the age; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_max_age(VirdConfigNetworkFilterStp *stp,
                                                const char *value,
                                                VirdError **error);

/**
 * Highest limit of the age; a number or a variable. XML: @max-age-hi.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_max_age_hi(VirdConfigNetworkFilterStp *stp);

/**
 * Sets max_age_hi. Highest limit of the age; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_max_age_hi(VirdConfigNetworkFilterStp *stp,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Least hello time; a number or a variable. XML: @hello-time.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_hello_time(VirdConfigNetworkFilterStp *stp);

/**
 * Sets hello_time. Least hello time; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_hello_time(VirdConfigNetworkFilterStp *stp,
                                                   const char *value,
                                                   VirdError **error);

/**
 * Highest hello time; a number or a variable. XML: @hello-time-hi.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_hello_time_hi(VirdConfigNetworkFilterStp *stp);

/**
 * Sets hello_time_hi. Highest hello time; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_hello_time_hi(VirdConfigNetworkFilterStp *stp,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Least forward delay; a number or a variable. XML: @forward-delay.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_forward_delay(VirdConfigNetworkFilterStp *stp);

/**
 * Sets forward_delay. Least forward delay; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_forward_delay(VirdConfigNetworkFilterStp *stp,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Highest forward delay; a number or a variable. XML: @forward-delay-hi.
 *
 * @stp: a VirdConfigNetworkFilterStp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_stp_get_forward_delay_hi(VirdConfigNetworkFilterStp *stp);

/**
 * Sets forward_delay_hi. Highest forward delay; a number or a variable.
 *
 * @stp: a VirdConfigNetworkFilterStp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_stp_set_forward_delay_hi(VirdConfigNetworkFilterStp *stp,
                                                         const char *value,
                                                         VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterLink.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_LINK
 * Since: 0.1
 */
VirdType vird_config_network_filter_link_get_type(void);

/**
 * Takes another reference.
 *
 * @link: (nullable): a VirdConfigNetworkFilterLink
 *
 * Returns: (transfer full) (nullable): @link itself; NULL if it is no VirdConfigNetworkFilterLink
 * Since: 0.1
 */
VirdConfigNetworkFilterLink *vird_config_network_filter_link_ref(VirdConfigNetworkFilterLink *link);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @link: (nullable): a VirdConfigNetworkFilterLink, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_link_unref(VirdConfigNetworkFilterLink *link);

/**
 * Reads a VirdConfigNetworkFilterLink from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterLink *vird_config_network_filter_link_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Which bits of the sender's address count. XML: @srcmacmask.
 *
 * @link: a VirdConfigNetworkFilterLink
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_link_get_src_mac_mask(VirdConfigNetworkFilterLink *link);

/**
 * Sets src_mac_mask. Which bits of the sender's address count.
 *
 * @link: a VirdConfigNetworkFilterLink
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_link_set_src_mac_mask(VirdConfigNetworkFilterLink *link,
                                                      const char *value,
                                                      VirdError **error);

/**
 * MAC address of the receiver, or a variable. XML: @dstmacaddr.
 *
 * @link: a VirdConfigNetworkFilterLink
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_link_get_dst_mac(VirdConfigNetworkFilterLink *link);

/**
 * Sets dst_mac. MAC address of the receiver, or a variable.
 *
 * @link: a VirdConfigNetworkFilterLink
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_link_set_dst_mac(VirdConfigNetworkFilterLink *link,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Which bits of the receiver's address count. XML: @dstmacmask.
 *
 * @link: a VirdConfigNetworkFilterLink
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_link_get_dst_mac_mask(VirdConfigNetworkFilterLink *link);

/**
 * Sets dst_mac_mask. Which bits of the receiver's address count.
 *
 * @link: a VirdConfigNetworkFilterLink
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_link_set_dst_mac_mask(VirdConfigNetworkFilterLink *link,
                                                      const char *value,
                                                      VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterMac.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_MAC
 * Since: 0.1
 */
VirdType vird_config_network_filter_mac_get_type(void);

/**
 * Takes another reference.
 *
 * @mac: (nullable): a VirdConfigNetworkFilterMac
 *
 * Returns: (transfer full) (nullable): @mac itself; NULL if it is no VirdConfigNetworkFilterMac
 * Since: 0.1
 */
VirdConfigNetworkFilterMac *vird_config_network_filter_mac_ref(VirdConfigNetworkFilterMac *mac);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @mac: (nullable): a VirdConfigNetworkFilterMac, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_mac_unref(VirdConfigNetworkFilterMac *mac);

/**
 * Makes a new VirdConfigNetworkFilterMac in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterMac *vird_config_network_filter_mac_new(void);

/**
 * Reads a VirdConfigNetworkFilterMac from XML text whose root is <mac>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterMac *vird_config_network_filter_mac_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * Protocol in the frame; as text also a number from 0x600, or a variable. XML: @protocolid.
 *
 * @mac: a VirdConfigNetworkFilterMac
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkFilterMacProtocol vird_config_network_filter_mac_get_protocol_id(VirdConfigNetworkFilterMac *mac);

/**
 * Protocol in the frame; as text also a number from 0x600, or a variable. XML: @protocolid. As the text that the document has, known or not.
 *
 * @mac: a VirdConfigNetworkFilterMac
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_mac_get_protocol_id_text(VirdConfigNetworkFilterMac *mac);

/**
 * Sets protocol_id. Protocol in the frame; as text also a number from 0x600, or a variable.
 *
 * @mac: a VirdConfigNetworkFilterMac
 * @value: a VirdConfigNetworkFilterMacProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_mac_set_protocol_id(VirdConfigNetworkFilterMac *mac,
                                                    VirdConfigNetworkFilterMacProtocol value,
                                                    VirdError **error);

/**
 * Sets protocol_id to any text, also one that this version does not know. Protocol in the frame; as text also a number from 0x600, or a variable.
 *
 * @mac: a VirdConfigNetworkFilterMac
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_mac_set_protocol_id_text(VirdConfigNetworkFilterMac *mac,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether protocol_id is there.
 *
 * @mac: a VirdConfigNetworkFilterMac
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_mac_has_protocol_id(VirdConfigNetworkFilterMac *mac);

/**
 * Removes protocol_id.
 *
 * @mac: a VirdConfigNetworkFilterMac
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_mac_unset_protocol_id(VirdConfigNetworkFilterMac *mac,
                                                      VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterVlan.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_VLAN
 * Since: 0.1
 */
VirdType vird_config_network_filter_vlan_get_type(void);

/**
 * Takes another reference.
 *
 * @vlan: (nullable): a VirdConfigNetworkFilterVlan
 *
 * Returns: (transfer full) (nullable): @vlan itself; NULL if it is no VirdConfigNetworkFilterVlan
 * Since: 0.1
 */
VirdConfigNetworkFilterVlan *vird_config_network_filter_vlan_ref(VirdConfigNetworkFilterVlan *vlan);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @vlan: (nullable): a VirdConfigNetworkFilterVlan, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_vlan_unref(VirdConfigNetworkFilterVlan *vlan);

/**
 * Makes a new VirdConfigNetworkFilterVlan in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterVlan *vird_config_network_filter_vlan_new(void);

/**
 * Reads a VirdConfigNetworkFilterVlan from XML text whose root is <vlan>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterVlan *vird_config_network_filter_vlan_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Number of the VLAN, up to 4095, or a variable. XML: @vlanid.
 *
 * @vlan: a VirdConfigNetworkFilterVlan
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_vlan_get_vlan_id(VirdConfigNetworkFilterVlan *vlan);

/**
 * Sets vlan_id. Number of the VLAN, up to 4095, or a variable.
 *
 * @vlan: a VirdConfigNetworkFilterVlan
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_vlan_set_vlan_id(VirdConfigNetworkFilterVlan *vlan,
                                                 const char *value,
                                                 VirdError **error);

/**
 * Protocol behind the tag; as text also a number from 0x600, or a variable. XML: @encap-protocol.
 *
 * @vlan: a VirdConfigNetworkFilterVlan
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkFilterMacProtocol vird_config_network_filter_vlan_get_encap_protocol(VirdConfigNetworkFilterVlan *vlan);

/**
 * Protocol behind the tag; as text also a number from 0x600, or a variable. XML: @encap-protocol. As the text that the document has, known or not.
 *
 * @vlan: a VirdConfigNetworkFilterVlan
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_vlan_get_encap_protocol_text(VirdConfigNetworkFilterVlan *vlan);

/**
 * Sets encap_protocol. Protocol behind the tag; as text also a number from 0x600, or a variable.
 *
 * @vlan: a VirdConfigNetworkFilterVlan
 * @value: a VirdConfigNetworkFilterMacProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_vlan_set_encap_protocol(VirdConfigNetworkFilterVlan *vlan,
                                                        VirdConfigNetworkFilterMacProtocol value,
                                                        VirdError **error);

/**
 * Sets encap_protocol to any text, also one that this version does not know. Protocol behind the tag; as text also a number from 0x600, or a variable.
 *
 * @vlan: a VirdConfigNetworkFilterVlan
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_vlan_set_encap_protocol_text(VirdConfigNetworkFilterVlan *vlan,
                                                             const char *value,
                                                             VirdError **error);

/**
 * Whether encap_protocol is there.
 *
 * @vlan: a VirdConfigNetworkFilterVlan
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_vlan_has_encap_protocol(VirdConfigNetworkFilterVlan *vlan);

/**
 * Removes encap_protocol.
 *
 * @vlan: a VirdConfigNetworkFilterVlan
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_vlan_unset_encap_protocol(VirdConfigNetworkFilterVlan *vlan,
                                                          VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterAnyArp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_ARP
 * Since: 0.1
 */
VirdType vird_config_network_filter_any_arp_get_type(void);

/**
 * Takes another reference.
 *
 * @arp: (nullable): a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer full) (nullable): @arp itself; NULL if it is no VirdConfigNetworkFilterAnyArp
 * Since: 0.1
 */
VirdConfigNetworkFilterAnyArp *vird_config_network_filter_any_arp_ref(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @arp: (nullable): a VirdConfigNetworkFilterAnyArp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_any_arp_unref(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Reads a VirdConfigNetworkFilterAnyArp from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterAnyArp *vird_config_network_filter_any_arp_new_from_xml(const char *xml,
                                                                               VirdError **error);

/**
 * Type of hardware; a number or a variable. XML: @hwtype.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_hw_type(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets hw_type. Type of hardware; a number or a variable.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_hw_type(VirdConfigNetworkFilterAnyArp *arp,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Type of protocol; a number or a variable. XML: @protocoltype.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_protocol_type(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets protocol_type. Type of protocol; a number or a variable.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_protocol_type(VirdConfigNetworkFilterAnyArp *arp,
                                                          const char *value,
                                                          VirdError **error);

/**
 * What the packet asks or tells; as text also another spelling of it, a number, or a variable. XML: @opcode.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_UNKNOWN if absent; VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkFilterArpOpcode vird_config_network_filter_any_arp_get_opcode(VirdConfigNetworkFilterAnyArp *arp);

/**
 * What the packet asks or tells; as text also another spelling of it, a number, or a variable. XML: @opcode. As the text that the document has, known or not.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_opcode_text(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets opcode. What the packet asks or tells; as text also another spelling of it, a number, or a variable.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: a VirdConfigNetworkFilterArpOpcode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_opcode(VirdConfigNetworkFilterAnyArp *arp,
                                                   VirdConfigNetworkFilterArpOpcode value,
                                                   VirdError **error);

/**
 * Sets opcode to any text, also one that this version does not know. What the packet asks or tells; as text also another spelling of it, a number, or a variable.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_opcode_text(VirdConfigNetworkFilterAnyArp *arp,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether opcode is there.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_has_opcode(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Removes opcode.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_unset_opcode(VirdConfigNetworkFilterAnyArp *arp,
                                                     VirdError **error);

/**
 * MAC address of the sender that the packet tells. XML: @arpsrcmacaddr.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_arp_src_mac(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets arp_src_mac. MAC address of the sender that the packet tells.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_arp_src_mac(VirdConfigNetworkFilterAnyArp *arp,
                                                        const char *value,
                                                        VirdError **error);

/**
 * MAC address of the receiver that the packet tells. XML: @arpdstmacaddr.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_arp_dst_mac(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets arp_dst_mac. MAC address of the receiver that the packet tells.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_arp_dst_mac(VirdConfigNetworkFilterAnyArp *arp,
                                                        const char *value,
                                                        VirdError **error);

/**
 * IP address of the sender that the packet tells. XML: @arpsrcipaddr.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_arp_src_ip(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets arp_src_ip. IP address of the sender that the packet tells.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_arp_src_ip(VirdConfigNetworkFilterAnyArp *arp,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Mask of that address, or length of its prefix. XML: @arpsrcipmask.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_arp_src_ip_mask(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets arp_src_ip_mask. Mask of that address, or length of its prefix.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_arp_src_ip_mask(VirdConfigNetworkFilterAnyArp *arp,
                                                            const char *value,
                                                            VirdError **error);

/**
 * IP address that the packet asks for. XML: @arpdstipaddr.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_arp_dst_ip(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets arp_dst_ip. IP address that the packet asks for.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_arp_dst_ip(VirdConfigNetworkFilterAnyArp *arp,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Mask of that address, or length of its prefix. XML: @arpdstipmask.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_arp_dst_ip_mask(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets arp_dst_ip_mask. Mask of that address, or length of its prefix.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_arp_dst_ip_mask(VirdConfigNetworkFilterAnyArp *arp,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether the packet tells an address though nobody asked. XML: @gratuitous.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_arp_get_gratuitous(VirdConfigNetworkFilterAnyArp *arp);

/**
 * Sets gratuitous. Whether the packet tells an address though nobody asked.
 *
 * @arp: a VirdConfigNetworkFilterAnyArp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_arp_set_gratuitous(VirdConfigNetworkFilterAnyArp *arp,
                                                       const char *value,
                                                       VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterArp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ARP
 * Since: 0.1
 */
VirdType vird_config_network_filter_arp_get_type(void);

/**
 * Takes another reference.
 *
 * @arp: (nullable): a VirdConfigNetworkFilterArp
 *
 * Returns: (transfer full) (nullable): @arp itself; NULL if it is no VirdConfigNetworkFilterArp
 * Since: 0.1
 */
VirdConfigNetworkFilterArp *vird_config_network_filter_arp_ref(VirdConfigNetworkFilterArp *arp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @arp: (nullable): a VirdConfigNetworkFilterArp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_arp_unref(VirdConfigNetworkFilterArp *arp);

/**
 * Makes a new VirdConfigNetworkFilterArp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterArp *vird_config_network_filter_arp_new(void);

/**
 * Reads a VirdConfigNetworkFilterArp from XML text whose root is <arp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterArp *vird_config_network_filter_arp_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterRarp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_RARP
 * Since: 0.1
 */
VirdType vird_config_network_filter_rarp_get_type(void);

/**
 * Takes another reference.
 *
 * @rarp: (nullable): a VirdConfigNetworkFilterRarp
 *
 * Returns: (transfer full) (nullable): @rarp itself; NULL if it is no VirdConfigNetworkFilterRarp
 * Since: 0.1
 */
VirdConfigNetworkFilterRarp *vird_config_network_filter_rarp_ref(VirdConfigNetworkFilterRarp *rarp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @rarp: (nullable): a VirdConfigNetworkFilterRarp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_rarp_unref(VirdConfigNetworkFilterRarp *rarp);

/**
 * Makes a new VirdConfigNetworkFilterRarp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterRarp *vird_config_network_filter_rarp_new(void);

/**
 * Reads a VirdConfigNetworkFilterRarp from XML text whose root is <rarp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterRarp *vird_config_network_filter_rarp_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterAnyIp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_IP
 * Since: 0.1
 */
VirdType vird_config_network_filter_any_ip_get_type(void);

/**
 * Takes another reference.
 *
 * @ip: (nullable): a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer full) (nullable): @ip itself; NULL if it is no VirdConfigNetworkFilterAnyIp
 * Since: 0.1
 */
VirdConfigNetworkFilterAnyIp *vird_config_network_filter_any_ip_ref(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ip: (nullable): a VirdConfigNetworkFilterAnyIp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_any_ip_unref(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Reads a VirdConfigNetworkFilterAnyIp from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterAnyIp *vird_config_network_filter_any_ip_new_from_xml(const char *xml,
                                                                             VirdError **error);

/**
 * IP address of the sender, or a variable. XML: @srcipaddr.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_src_ip(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets src_ip. IP address of the sender, or a variable.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_src_ip(VirdConfigNetworkFilterAnyIp *ip,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Mask of the sender's address, or length of its prefix. XML: @srcipmask.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_src_ip_mask(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets src_ip_mask. Mask of the sender's address, or length of its prefix.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_src_ip_mask(VirdConfigNetworkFilterAnyIp *ip,
                                                       const char *value,
                                                       VirdError **error);

/**
 * IP address of the receiver, or a variable. XML: @dstipaddr.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_dst_ip(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets dst_ip. IP address of the receiver, or a variable.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_dst_ip(VirdConfigNetworkFilterAnyIp *ip,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Mask of the receiver's address, or length of its prefix. XML: @dstipmask.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_dst_ip_mask(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets dst_ip_mask. Mask of the receiver's address, or length of its prefix.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_dst_ip_mask(VirdConfigNetworkFilterAnyIp *ip,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Protocol in the packet; as text also a number, or a variable. XML: @protocol.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: the value; VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_UNKNOWN if absent; VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigNetworkFilterIpProtocol vird_config_network_filter_any_ip_get_protocol(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Protocol in the packet; as text also a number, or a variable. XML: @protocol. As the text that the document has, known or not.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_protocol_text(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets protocol. Protocol in the packet; as text also a number, or a variable.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: a VirdConfigNetworkFilterIpProtocol
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_protocol(VirdConfigNetworkFilterAnyIp *ip,
                                                    VirdConfigNetworkFilterIpProtocol value,
                                                    VirdError **error);

/**
 * Sets protocol to any text, also one that this version does not know. Protocol in the packet; as text also a number, or a variable.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_protocol_text(VirdConfigNetworkFilterAnyIp *ip,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Whether protocol is there.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_has_protocol(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Removes protocol.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_unset_protocol(VirdConfigNetworkFilterAnyIp *ip,
                                                      VirdError **error);

/**
 * Lowest port of the sender; a number or a variable. XML: @srcportstart.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_src_port_start(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets src_port_start. Lowest port of the sender; a number or a variable.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_src_port_start(VirdConfigNetworkFilterAnyIp *ip,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Highest port of the sender; a number or a variable. XML: @srcportend.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_src_port_end(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets src_port_end. Highest port of the sender; a number or a variable.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_src_port_end(VirdConfigNetworkFilterAnyIp *ip,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Lowest port of the receiver; a number or a variable. XML: @dstportstart.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_dst_port_start(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets dst_port_start. Lowest port of the receiver; a number or a variable.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_dst_port_start(VirdConfigNetworkFilterAnyIp *ip,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Highest port of the receiver; a number or a variable. XML: @dstportend.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_ip_get_dst_port_end(VirdConfigNetworkFilterAnyIp *ip);

/**
 * Sets dst_port_end. Highest port of the receiver; a number or a variable.
 *
 * @ip: a VirdConfigNetworkFilterAnyIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_ip_set_dst_port_end(VirdConfigNetworkFilterAnyIp *ip,
                                                        const char *value,
                                                        VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterIp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_IP
 * Since: 0.1
 */
VirdType vird_config_network_filter_ip_get_type(void);

/**
 * Takes another reference.
 *
 * @ip: (nullable): a VirdConfigNetworkFilterIp
 *
 * Returns: (transfer full) (nullable): @ip itself; NULL if it is no VirdConfigNetworkFilterIp
 * Since: 0.1
 */
VirdConfigNetworkFilterIp *vird_config_network_filter_ip_ref(VirdConfigNetworkFilterIp *ip);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ip: (nullable): a VirdConfigNetworkFilterIp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_ip_unref(VirdConfigNetworkFilterIp *ip);

/**
 * Makes a new VirdConfigNetworkFilterIp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterIp *vird_config_network_filter_ip_new(void);

/**
 * Reads a VirdConfigNetworkFilterIp from XML text whose root is <ip>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterIp *vird_config_network_filter_ip_new_from_xml(const char *xml,
                                                                      VirdError **error);

/**
 * Differentiated services code point, 0 to 63, or a variable. XML: @dscp.
 *
 * @ip: a VirdConfigNetworkFilterIp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_ip_get_dscp(VirdConfigNetworkFilterIp *ip);

/**
 * Sets dscp. Differentiated services code point, 0 to 63, or a variable.
 *
 * @ip: a VirdConfigNetworkFilterIp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ip_set_dscp(VirdConfigNetworkFilterIp *ip,
                                            const char *value,
                                            VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterIpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_IPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_ipv6_get_type(void);

/**
 * Takes another reference.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterIpv6
 *
 * Returns: (transfer full) (nullable): @ipv6 itself; NULL if it is no VirdConfigNetworkFilterIpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterIpv6 *vird_config_network_filter_ipv6_ref(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterIpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_ipv6_unref(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Makes a new VirdConfigNetworkFilterIpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterIpv6 *vird_config_network_filter_ipv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterIpv6 from XML text whose root is <ipv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterIpv6 *vird_config_network_filter_ipv6_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Lowest type of an ICMPv6 message. XML: @type.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_ipv6_get_icmp_type(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Sets icmp_type. Lowest type of an ICMPv6 message.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_set_icmp_type(VirdConfigNetworkFilterIpv6 *ipv6,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether icmp_type is there.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_has_icmp_type(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Removes icmp_type.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_unset_icmp_type(VirdConfigNetworkFilterIpv6 *ipv6,
                                                     VirdError **error);

/**
 * Highest type of an ICMPv6 message. XML: @typeend.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_ipv6_get_icmp_type_end(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Sets icmp_type_end. Highest type of an ICMPv6 message.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_set_icmp_type_end(VirdConfigNetworkFilterIpv6 *ipv6,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether icmp_type_end is there.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_has_icmp_type_end(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Removes icmp_type_end.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_unset_icmp_type_end(VirdConfigNetworkFilterIpv6 *ipv6,
                                                         VirdError **error);

/**
 * Lowest code of an ICMPv6 message. XML: @code.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_ipv6_get_icmp_code(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Sets icmp_code. Lowest code of an ICMPv6 message.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_set_icmp_code(VirdConfigNetworkFilterIpv6 *ipv6,
                                                   uint32_t value,
                                                   VirdError **error);

/**
 * Whether icmp_code is there.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_has_icmp_code(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Removes icmp_code.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_unset_icmp_code(VirdConfigNetworkFilterIpv6 *ipv6,
                                                     VirdError **error);

/**
 * Highest code of an ICMPv6 message. XML: @codeend.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_ipv6_get_icmp_code_end(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Sets icmp_code_end. Highest code of an ICMPv6 message.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_set_icmp_code_end(VirdConfigNetworkFilterIpv6 *ipv6,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether icmp_code_end is there.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_has_icmp_code_end(VirdConfigNetworkFilterIpv6 *ipv6);

/**
 * Removes icmp_code_end.
 *
 * @ipv6: a VirdConfigNetworkFilterIpv6
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ipv6_unset_icmp_code_end(VirdConfigNetworkFilterIpv6 *ipv6,
                                                         VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterTransport.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_TRANSPORT
 * Since: 0.1
 */
VirdType vird_config_network_filter_transport_get_type(void);

/**
 * Takes another reference.
 *
 * @transport: (nullable): a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer full) (nullable): @transport itself; NULL if it is no VirdConfigNetworkFilterTransport
 * Since: 0.1
 */
VirdConfigNetworkFilterTransport *vird_config_network_filter_transport_ref(VirdConfigNetworkFilterTransport *transport);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @transport: (nullable): a VirdConfigNetworkFilterTransport, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_transport_unref(VirdConfigNetworkFilterTransport *transport);

/**
 * Reads a VirdConfigNetworkFilterTransport from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterTransport *vird_config_network_filter_transport_new_from_xml(const char *xml,
                                                                                    VirdError **error);

/**
 * IP address of the sender, or a variable. XML: @srcipaddr.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_src_ip(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets src_ip. IP address of the sender, or a variable.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_src_ip(VirdConfigNetworkFilterTransport *transport,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Mask of the sender's address, or length of its prefix. XML: @srcipmask.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_src_ip_mask(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets src_ip_mask. Mask of the sender's address, or length of its prefix.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_src_ip_mask(VirdConfigNetworkFilterTransport *transport,
                                                          const char *value,
                                                          VirdError **error);

/**
 * IP address of the receiver, or a variable. XML: @dstipaddr.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_dst_ip(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets dst_ip. IP address of the receiver, or a variable.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_dst_ip(VirdConfigNetworkFilterTransport *transport,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Mask of the receiver's address, or length of its prefix. XML: @dstipmask.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_dst_ip_mask(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets dst_ip_mask. Mask of the receiver's address, or length of its prefix.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_dst_ip_mask(VirdConfigNetworkFilterTransport *transport,
                                                          const char *value,
                                                          VirdError **error);

/**
 * First of a range of sender addresses. XML: @srcipfrom.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_src_ip_from(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets src_ip_from. First of a range of sender addresses.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_src_ip_from(VirdConfigNetworkFilterTransport *transport,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Last of a range of sender addresses. XML: @srcipto.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_src_ip_to(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets src_ip_to. Last of a range of sender addresses.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_src_ip_to(VirdConfigNetworkFilterTransport *transport,
                                                        const char *value,
                                                        VirdError **error);

/**
 * First of a range of receiver addresses. XML: @dstipfrom.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_dst_ip_from(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets dst_ip_from. First of a range of receiver addresses.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_dst_ip_from(VirdConfigNetworkFilterTransport *transport,
                                                          const char *value,
                                                          VirdError **error);

/**
 * Last of a range of receiver addresses. XML: @dstipto.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_dst_ip_to(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets dst_ip_to. Last of a range of receiver addresses.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_dst_ip_to(VirdConfigNetworkFilterTransport *transport,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Differentiated services code point, 0 to 63, or a variable. XML: @dscp.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_dscp(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets dscp. Differentiated services code point, 0 to 63, or a variable.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_dscp(VirdConfigNetworkFilterTransport *transport,
                                                   const char *value,
                                                   VirdError **error);

/**
 * States that the connection may be in, separated by commas. XML: @state.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_state(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets state. States that the connection may be in, separated by commas.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_state(VirdConfigNetworkFilterTransport *transport,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Holds once more connections than this are open; a number or a variable. XML: @connlimit-above.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_connlimit_above(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets connlimit_above. Holds once more connections than this are open; a number or a variable.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_connlimit_above(VirdConfigNetworkFilterTransport *transport,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Name of a set of addresses that the host's firewall keeps. XML: @ipset.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_ipset(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets ipset. Name of a set of addresses that the host's firewall keeps.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_ipset(VirdConfigNetworkFilterTransport *transport,
                                                    const char *value,
                                                    VirdError **error);

/**
 * Which address of the packet is looked for in each dimension of the set, separated by commas. XML: @ipsetflags.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_transport_get_ipset_flags(VirdConfigNetworkFilterTransport *transport);

/**
 * Sets ipset_flags. Which address of the packet is looked for in each dimension of the set, separated by commas.
 *
 * @transport: a VirdConfigNetworkFilterTransport
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_transport_set_ipset_flags(VirdConfigNetworkFilterTransport *transport,
                                                          const char *value,
                                                          VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterPorts.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_PORTS
 * Since: 0.1
 */
VirdType vird_config_network_filter_ports_get_type(void);

/**
 * Takes another reference.
 *
 * @ports: (nullable): a VirdConfigNetworkFilterPorts
 *
 * Returns: (transfer full) (nullable): @ports itself; NULL if it is no VirdConfigNetworkFilterPorts
 * Since: 0.1
 */
VirdConfigNetworkFilterPorts *vird_config_network_filter_ports_ref(VirdConfigNetworkFilterPorts *ports);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ports: (nullable): a VirdConfigNetworkFilterPorts, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_ports_unref(VirdConfigNetworkFilterPorts *ports);

/**
 * Reads a VirdConfigNetworkFilterPorts from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterPorts *vird_config_network_filter_ports_new_from_xml(const char *xml,
                                                                            VirdError **error);

/**
 * Lowest port of the sender; a number or a variable. XML: @srcportstart.
 *
 * @ports: a VirdConfigNetworkFilterPorts
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_ports_get_src_port_start(VirdConfigNetworkFilterPorts *ports);

/**
 * Sets src_port_start. Lowest port of the sender; a number or a variable.
 *
 * @ports: a VirdConfigNetworkFilterPorts
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ports_set_src_port_start(VirdConfigNetworkFilterPorts *ports,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Highest port of the sender; a number or a variable. XML: @srcportend.
 *
 * @ports: a VirdConfigNetworkFilterPorts
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_ports_get_src_port_end(VirdConfigNetworkFilterPorts *ports);

/**
 * Sets src_port_end. Highest port of the sender; a number or a variable.
 *
 * @ports: a VirdConfigNetworkFilterPorts
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ports_set_src_port_end(VirdConfigNetworkFilterPorts *ports,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Lowest port of the receiver; a number or a variable. XML: @dstportstart.
 *
 * @ports: a VirdConfigNetworkFilterPorts
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_ports_get_dst_port_start(VirdConfigNetworkFilterPorts *ports);

/**
 * Sets dst_port_start. Lowest port of the receiver; a number or a variable.
 *
 * @ports: a VirdConfigNetworkFilterPorts
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ports_set_dst_port_start(VirdConfigNetworkFilterPorts *ports,
                                                         const char *value,
                                                         VirdError **error);

/**
 * Highest port of the receiver; a number or a variable. XML: @dstportend.
 *
 * @ports: a VirdConfigNetworkFilterPorts
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_ports_get_dst_port_end(VirdConfigNetworkFilterPorts *ports);

/**
 * Sets dst_port_end. Highest port of the receiver; a number or a variable.
 *
 * @ports: a VirdConfigNetworkFilterPorts
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_ports_set_dst_port_end(VirdConfigNetworkFilterPorts *ports,
                                                       const char *value,
                                                       VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterAnyTcp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_TCP
 * Since: 0.1
 */
VirdType vird_config_network_filter_any_tcp_get_type(void);

/**
 * Takes another reference.
 *
 * @tcp: (nullable): a VirdConfigNetworkFilterAnyTcp
 *
 * Returns: (transfer full) (nullable): @tcp itself; NULL if it is no VirdConfigNetworkFilterAnyTcp
 * Since: 0.1
 */
VirdConfigNetworkFilterAnyTcp *vird_config_network_filter_any_tcp_ref(VirdConfigNetworkFilterAnyTcp *tcp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @tcp: (nullable): a VirdConfigNetworkFilterAnyTcp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_any_tcp_unref(VirdConfigNetworkFilterAnyTcp *tcp);

/**
 * Reads a VirdConfigNetworkFilterAnyTcp from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterAnyTcp *vird_config_network_filter_any_tcp_new_from_xml(const char *xml,
                                                                               VirdError **error);

/**
 * Flags to look at, a slash, and those of them that must be set, as in `SYN,ACK/SYN`. XML: @flags.
 *
 * @tcp: a VirdConfigNetworkFilterAnyTcp
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_any_tcp_get_flags(VirdConfigNetworkFilterAnyTcp *tcp);

/**
 * Sets flags. Flags to look at, a slash, and those of them that must be set, as in `SYN,ACK/SYN`.
 *
 * @tcp: a VirdConfigNetworkFilterAnyTcp
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_tcp_set_flags(VirdConfigNetworkFilterAnyTcp *tcp,
                                                  const char *value,
                                                  VirdError **error);

/**
 * Number of a TCP option that must be there. XML: @option.
 *
 * @tcp: a VirdConfigNetworkFilterAnyTcp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_any_tcp_get_tcp_option(VirdConfigNetworkFilterAnyTcp *tcp);

/**
 * Sets tcp_option. Number of a TCP option that must be there.
 *
 * @tcp: a VirdConfigNetworkFilterAnyTcp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_tcp_set_tcp_option(VirdConfigNetworkFilterAnyTcp *tcp,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether tcp_option is there.
 *
 * @tcp: a VirdConfigNetworkFilterAnyTcp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_any_tcp_has_tcp_option(VirdConfigNetworkFilterAnyTcp *tcp);

/**
 * Removes tcp_option.
 *
 * @tcp: a VirdConfigNetworkFilterAnyTcp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_tcp_unset_tcp_option(VirdConfigNetworkFilterAnyTcp *tcp,
                                                         VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterTcp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_TCP
 * Since: 0.1
 */
VirdType vird_config_network_filter_tcp_get_type(void);

/**
 * Takes another reference.
 *
 * @tcp: (nullable): a VirdConfigNetworkFilterTcp
 *
 * Returns: (transfer full) (nullable): @tcp itself; NULL if it is no VirdConfigNetworkFilterTcp
 * Since: 0.1
 */
VirdConfigNetworkFilterTcp *vird_config_network_filter_tcp_ref(VirdConfigNetworkFilterTcp *tcp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @tcp: (nullable): a VirdConfigNetworkFilterTcp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_tcp_unref(VirdConfigNetworkFilterTcp *tcp);

/**
 * Makes a new VirdConfigNetworkFilterTcp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterTcp *vird_config_network_filter_tcp_new(void);

/**
 * Reads a VirdConfigNetworkFilterTcp from XML text whose root is <tcp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterTcp *vird_config_network_filter_tcp_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterTcpIpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_TCP_IPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_tcp_ipv6_get_type(void);

/**
 * Takes another reference.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterTcpIpv6
 *
 * Returns: (transfer full) (nullable): @ipv6 itself; NULL if it is no VirdConfigNetworkFilterTcpIpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterTcpIpv6 *vird_config_network_filter_tcp_ipv6_ref(VirdConfigNetworkFilterTcpIpv6 *ipv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterTcpIpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_tcp_ipv6_unref(VirdConfigNetworkFilterTcpIpv6 *ipv6);

/**
 * Makes a new VirdConfigNetworkFilterTcpIpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterTcpIpv6 *vird_config_network_filter_tcp_ipv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterTcpIpv6 from XML text whose root is <tcp-ipv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterTcpIpv6 *vird_config_network_filter_tcp_ipv6_new_from_xml(const char *xml,
                                                                                 VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterUdp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_UDP
 * Since: 0.1
 */
VirdType vird_config_network_filter_udp_get_type(void);

/**
 * Takes another reference.
 *
 * @udp: (nullable): a VirdConfigNetworkFilterUdp
 *
 * Returns: (transfer full) (nullable): @udp itself; NULL if it is no VirdConfigNetworkFilterUdp
 * Since: 0.1
 */
VirdConfigNetworkFilterUdp *vird_config_network_filter_udp_ref(VirdConfigNetworkFilterUdp *udp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @udp: (nullable): a VirdConfigNetworkFilterUdp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_udp_unref(VirdConfigNetworkFilterUdp *udp);

/**
 * Makes a new VirdConfigNetworkFilterUdp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterUdp *vird_config_network_filter_udp_new(void);

/**
 * Reads a VirdConfigNetworkFilterUdp from XML text whose root is <udp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterUdp *vird_config_network_filter_udp_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterUdpIpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_UDP_IPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_udp_ipv6_get_type(void);

/**
 * Takes another reference.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterUdpIpv6
 *
 * Returns: (transfer full) (nullable): @ipv6 itself; NULL if it is no VirdConfigNetworkFilterUdpIpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterUdpIpv6 *vird_config_network_filter_udp_ipv6_ref(VirdConfigNetworkFilterUdpIpv6 *ipv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterUdpIpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_udp_ipv6_unref(VirdConfigNetworkFilterUdpIpv6 *ipv6);

/**
 * Makes a new VirdConfigNetworkFilterUdpIpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterUdpIpv6 *vird_config_network_filter_udp_ipv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterUdpIpv6 from XML text whose root is <udp-ipv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterUdpIpv6 *vird_config_network_filter_udp_ipv6_new_from_xml(const char *xml,
                                                                                 VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterSctp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_SCTP
 * Since: 0.1
 */
VirdType vird_config_network_filter_sctp_get_type(void);

/**
 * Takes another reference.
 *
 * @sctp: (nullable): a VirdConfigNetworkFilterSctp
 *
 * Returns: (transfer full) (nullable): @sctp itself; NULL if it is no VirdConfigNetworkFilterSctp
 * Since: 0.1
 */
VirdConfigNetworkFilterSctp *vird_config_network_filter_sctp_ref(VirdConfigNetworkFilterSctp *sctp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @sctp: (nullable): a VirdConfigNetworkFilterSctp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_sctp_unref(VirdConfigNetworkFilterSctp *sctp);

/**
 * Makes a new VirdConfigNetworkFilterSctp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterSctp *vird_config_network_filter_sctp_new(void);

/**
 * Reads a VirdConfigNetworkFilterSctp from XML text whose root is <sctp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterSctp *vird_config_network_filter_sctp_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterSctpIpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_SCTP_IPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_sctp_ipv6_get_type(void);

/**
 * Takes another reference.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterSctpIpv6
 *
 * Returns: (transfer full) (nullable): @ipv6 itself; NULL if it is no VirdConfigNetworkFilterSctpIpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterSctpIpv6 *vird_config_network_filter_sctp_ipv6_ref(VirdConfigNetworkFilterSctpIpv6 *ipv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterSctpIpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_sctp_ipv6_unref(VirdConfigNetworkFilterSctpIpv6 *ipv6);

/**
 * Makes a new VirdConfigNetworkFilterSctpIpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterSctpIpv6 *vird_config_network_filter_sctp_ipv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterSctpIpv6 from XML text whose root is <sctp-ipv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterSctpIpv6 *vird_config_network_filter_sctp_ipv6_new_from_xml(const char *xml,
                                                                                   VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterAnyIcmp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_ICMP
 * Since: 0.1
 */
VirdType vird_config_network_filter_any_icmp_get_type(void);

/**
 * Takes another reference.
 *
 * @icmp: (nullable): a VirdConfigNetworkFilterAnyIcmp
 *
 * Returns: (transfer full) (nullable): @icmp itself; NULL if it is no VirdConfigNetworkFilterAnyIcmp
 * Since: 0.1
 */
VirdConfigNetworkFilterAnyIcmp *vird_config_network_filter_any_icmp_ref(VirdConfigNetworkFilterAnyIcmp *icmp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @icmp: (nullable): a VirdConfigNetworkFilterAnyIcmp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_any_icmp_unref(VirdConfigNetworkFilterAnyIcmp *icmp);

/**
 * Reads a VirdConfigNetworkFilterAnyIcmp from XML text whose root is <protocol>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterAnyIcmp *vird_config_network_filter_any_icmp_new_from_xml(const char *xml,
                                                                                 VirdError **error);

/**
 * Type of the message. XML: @type.
 *
 * @icmp: a VirdConfigNetworkFilterAnyIcmp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_any_icmp_get_icmp_type(VirdConfigNetworkFilterAnyIcmp *icmp);

/**
 * Sets icmp_type. Type of the message.
 *
 * @icmp: a VirdConfigNetworkFilterAnyIcmp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_icmp_set_icmp_type(VirdConfigNetworkFilterAnyIcmp *icmp,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether icmp_type is there.
 *
 * @icmp: a VirdConfigNetworkFilterAnyIcmp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_any_icmp_has_icmp_type(VirdConfigNetworkFilterAnyIcmp *icmp);

/**
 * Removes icmp_type.
 *
 * @icmp: a VirdConfigNetworkFilterAnyIcmp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_icmp_unset_icmp_type(VirdConfigNetworkFilterAnyIcmp *icmp,
                                                         VirdError **error);

/**
 * Code of the message. XML: @code.
 *
 * @icmp: a VirdConfigNetworkFilterAnyIcmp
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_network_filter_any_icmp_get_icmp_code(VirdConfigNetworkFilterAnyIcmp *icmp);

/**
 * Sets icmp_code. Code of the message.
 *
 * @icmp: a VirdConfigNetworkFilterAnyIcmp
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_icmp_set_icmp_code(VirdConfigNetworkFilterAnyIcmp *icmp,
                                                       uint32_t value,
                                                       VirdError **error);

/**
 * Whether icmp_code is there.
 *
 * @icmp: a VirdConfigNetworkFilterAnyIcmp
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_network_filter_any_icmp_has_icmp_code(VirdConfigNetworkFilterAnyIcmp *icmp);

/**
 * Removes icmp_code.
 *
 * @icmp: a VirdConfigNetworkFilterAnyIcmp
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_any_icmp_unset_icmp_code(VirdConfigNetworkFilterAnyIcmp *icmp,
                                                         VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterIcmp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ICMP
 * Since: 0.1
 */
VirdType vird_config_network_filter_icmp_get_type(void);

/**
 * Takes another reference.
 *
 * @icmp: (nullable): a VirdConfigNetworkFilterIcmp
 *
 * Returns: (transfer full) (nullable): @icmp itself; NULL if it is no VirdConfigNetworkFilterIcmp
 * Since: 0.1
 */
VirdConfigNetworkFilterIcmp *vird_config_network_filter_icmp_ref(VirdConfigNetworkFilterIcmp *icmp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @icmp: (nullable): a VirdConfigNetworkFilterIcmp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_icmp_unref(VirdConfigNetworkFilterIcmp *icmp);

/**
 * Makes a new VirdConfigNetworkFilterIcmp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterIcmp *vird_config_network_filter_icmp_new(void);

/**
 * Reads a VirdConfigNetworkFilterIcmp from XML text whose root is <icmp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterIcmp *vird_config_network_filter_icmp_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterIcmpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ICMPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_icmpv6_get_type(void);

/**
 * Takes another reference.
 *
 * @icmpv6: (nullable): a VirdConfigNetworkFilterIcmpv6
 *
 * Returns: (transfer full) (nullable): @icmpv6 itself; NULL if it is no VirdConfigNetworkFilterIcmpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterIcmpv6 *vird_config_network_filter_icmpv6_ref(VirdConfigNetworkFilterIcmpv6 *icmpv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @icmpv6: (nullable): a VirdConfigNetworkFilterIcmpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_icmpv6_unref(VirdConfigNetworkFilterIcmpv6 *icmpv6);

/**
 * Makes a new VirdConfigNetworkFilterIcmpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterIcmpv6 *vird_config_network_filter_icmpv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterIcmpv6 from XML text whose root is <icmpv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterIcmpv6 *vird_config_network_filter_icmpv6_new_from_xml(const char *xml,
                                                                              VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterIgmp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_IGMP
 * Since: 0.1
 */
VirdType vird_config_network_filter_igmp_get_type(void);

/**
 * Takes another reference.
 *
 * @igmp: (nullable): a VirdConfigNetworkFilterIgmp
 *
 * Returns: (transfer full) (nullable): @igmp itself; NULL if it is no VirdConfigNetworkFilterIgmp
 * Since: 0.1
 */
VirdConfigNetworkFilterIgmp *vird_config_network_filter_igmp_ref(VirdConfigNetworkFilterIgmp *igmp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @igmp: (nullable): a VirdConfigNetworkFilterIgmp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_igmp_unref(VirdConfigNetworkFilterIgmp *igmp);

/**
 * Makes a new VirdConfigNetworkFilterIgmp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterIgmp *vird_config_network_filter_igmp_new(void);

/**
 * Reads a VirdConfigNetworkFilterIgmp from XML text whose root is <igmp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterIgmp *vird_config_network_filter_igmp_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterAll.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ALL
 * Since: 0.1
 */
VirdType vird_config_network_filter_all_get_type(void);

/**
 * Takes another reference.
 *
 * @all: (nullable): a VirdConfigNetworkFilterAll
 *
 * Returns: (transfer full) (nullable): @all itself; NULL if it is no VirdConfigNetworkFilterAll
 * Since: 0.1
 */
VirdConfigNetworkFilterAll *vird_config_network_filter_all_ref(VirdConfigNetworkFilterAll *all);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @all: (nullable): a VirdConfigNetworkFilterAll, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_all_unref(VirdConfigNetworkFilterAll *all);

/**
 * Makes a new VirdConfigNetworkFilterAll in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterAll *vird_config_network_filter_all_new(void);

/**
 * Reads a VirdConfigNetworkFilterAll from XML text whose root is <all>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterAll *vird_config_network_filter_all_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterAllIpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ALL_IPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_all_ipv6_get_type(void);

/**
 * Takes another reference.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterAllIpv6
 *
 * Returns: (transfer full) (nullable): @ipv6 itself; NULL if it is no VirdConfigNetworkFilterAllIpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterAllIpv6 *vird_config_network_filter_all_ipv6_ref(VirdConfigNetworkFilterAllIpv6 *ipv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterAllIpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_all_ipv6_unref(VirdConfigNetworkFilterAllIpv6 *ipv6);

/**
 * Makes a new VirdConfigNetworkFilterAllIpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterAllIpv6 *vird_config_network_filter_all_ipv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterAllIpv6 from XML text whose root is <all-ipv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterAllIpv6 *vird_config_network_filter_all_ipv6_new_from_xml(const char *xml,
                                                                                 VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterEsp.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ESP
 * Since: 0.1
 */
VirdType vird_config_network_filter_esp_get_type(void);

/**
 * Takes another reference.
 *
 * @esp: (nullable): a VirdConfigNetworkFilterEsp
 *
 * Returns: (transfer full) (nullable): @esp itself; NULL if it is no VirdConfigNetworkFilterEsp
 * Since: 0.1
 */
VirdConfigNetworkFilterEsp *vird_config_network_filter_esp_ref(VirdConfigNetworkFilterEsp *esp);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @esp: (nullable): a VirdConfigNetworkFilterEsp, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_esp_unref(VirdConfigNetworkFilterEsp *esp);

/**
 * Makes a new VirdConfigNetworkFilterEsp in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterEsp *vird_config_network_filter_esp_new(void);

/**
 * Reads a VirdConfigNetworkFilterEsp from XML text whose root is <esp>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterEsp *vird_config_network_filter_esp_new_from_xml(const char *xml,
                                                                        VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterEspIpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_ESP_IPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_esp_ipv6_get_type(void);

/**
 * Takes another reference.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterEspIpv6
 *
 * Returns: (transfer full) (nullable): @ipv6 itself; NULL if it is no VirdConfigNetworkFilterEspIpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterEspIpv6 *vird_config_network_filter_esp_ipv6_ref(VirdConfigNetworkFilterEspIpv6 *ipv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterEspIpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_esp_ipv6_unref(VirdConfigNetworkFilterEspIpv6 *ipv6);

/**
 * Makes a new VirdConfigNetworkFilterEspIpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterEspIpv6 *vird_config_network_filter_esp_ipv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterEspIpv6 from XML text whose root is <esp-ipv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterEspIpv6 *vird_config_network_filter_esp_ipv6_new_from_xml(const char *xml,
                                                                                 VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterAh.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_AH
 * Since: 0.1
 */
VirdType vird_config_network_filter_ah_get_type(void);

/**
 * Takes another reference.
 *
 * @ah: (nullable): a VirdConfigNetworkFilterAh
 *
 * Returns: (transfer full) (nullable): @ah itself; NULL if it is no VirdConfigNetworkFilterAh
 * Since: 0.1
 */
VirdConfigNetworkFilterAh *vird_config_network_filter_ah_ref(VirdConfigNetworkFilterAh *ah);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ah: (nullable): a VirdConfigNetworkFilterAh, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_ah_unref(VirdConfigNetworkFilterAh *ah);

/**
 * Makes a new VirdConfigNetworkFilterAh in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterAh *vird_config_network_filter_ah_new(void);

/**
 * Reads a VirdConfigNetworkFilterAh from XML text whose root is <ah>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterAh *vird_config_network_filter_ah_new_from_xml(const char *xml,
                                                                      VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterAhIpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_AH_IPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_ah_ipv6_get_type(void);

/**
 * Takes another reference.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterAhIpv6
 *
 * Returns: (transfer full) (nullable): @ipv6 itself; NULL if it is no VirdConfigNetworkFilterAhIpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterAhIpv6 *vird_config_network_filter_ah_ipv6_ref(VirdConfigNetworkFilterAhIpv6 *ipv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterAhIpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_ah_ipv6_unref(VirdConfigNetworkFilterAhIpv6 *ipv6);

/**
 * Makes a new VirdConfigNetworkFilterAhIpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterAhIpv6 *vird_config_network_filter_ah_ipv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterAhIpv6 from XML text whose root is <ah-ipv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterAhIpv6 *vird_config_network_filter_ah_ipv6_new_from_xml(const char *xml,
                                                                               VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterUdplite.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_UDPLITE
 * Since: 0.1
 */
VirdType vird_config_network_filter_udplite_get_type(void);

/**
 * Takes another reference.
 *
 * @udplite: (nullable): a VirdConfigNetworkFilterUdplite
 *
 * Returns: (transfer full) (nullable): @udplite itself; NULL if it is no VirdConfigNetworkFilterUdplite
 * Since: 0.1
 */
VirdConfigNetworkFilterUdplite *vird_config_network_filter_udplite_ref(VirdConfigNetworkFilterUdplite *udplite);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @udplite: (nullable): a VirdConfigNetworkFilterUdplite, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_udplite_unref(VirdConfigNetworkFilterUdplite *udplite);

/**
 * Makes a new VirdConfigNetworkFilterUdplite in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterUdplite *vird_config_network_filter_udplite_new(void);

/**
 * Reads a VirdConfigNetworkFilterUdplite from XML text whose root is <udplite>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterUdplite *vird_config_network_filter_udplite_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterUdpliteIpv6.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_UDPLITE_IPV6
 * Since: 0.1
 */
VirdType vird_config_network_filter_udplite_ipv6_get_type(void);

/**
 * Takes another reference.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterUdpliteIpv6
 *
 * Returns: (transfer full) (nullable): @ipv6 itself; NULL if it is no VirdConfigNetworkFilterUdpliteIpv6
 * Since: 0.1
 */
VirdConfigNetworkFilterUdpliteIpv6 *vird_config_network_filter_udplite_ipv6_ref(VirdConfigNetworkFilterUdpliteIpv6 *ipv6);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @ipv6: (nullable): a VirdConfigNetworkFilterUdpliteIpv6, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_udplite_ipv6_unref(VirdConfigNetworkFilterUdpliteIpv6 *ipv6);

/**
 * Makes a new VirdConfigNetworkFilterUdpliteIpv6 in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterUdpliteIpv6 *vird_config_network_filter_udplite_ipv6_new(void);

/**
 * Reads a VirdConfigNetworkFilterUdpliteIpv6 from XML text whose root is <udplite-ipv6>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterUdpliteIpv6 *vird_config_network_filter_udplite_ipv6_new_from_xml(const char *xml,
                                                                                         VirdError **error);

/**
 * The type id of VirdConfigNetworkFilterBinding.
 *
 * Returns: VIRD_TYPE_CONFIG_NETWORK_FILTER_BINDING
 * Since: 0.1
 */
VirdType vird_config_network_filter_binding_get_type(void);

/**
 * Takes another reference.
 *
 * @binding: (nullable): a VirdConfigNetworkFilterBinding
 *
 * Returns: (transfer full) (nullable): @binding itself; NULL if it is no VirdConfigNetworkFilterBinding
 * Since: 0.1
 */
VirdConfigNetworkFilterBinding *vird_config_network_filter_binding_ref(VirdConfigNetworkFilterBinding *binding);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @binding: (nullable): a VirdConfigNetworkFilterBinding, or NULL
 *
 * Since: 0.1
 */
void vird_config_network_filter_binding_unref(VirdConfigNetworkFilterBinding *binding);

/**
 * Makes a new VirdConfigNetworkFilterBinding in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigNetworkFilterBinding *vird_config_network_filter_binding_new(void);

/**
 * Reads a VirdConfigNetworkFilterBinding from XML text whose root is <filterbinding>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigNetworkFilterBinding *vird_config_network_filter_binding_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Name of the guest. XML: owner/name.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_binding_get_owner_name(VirdConfigNetworkFilterBinding *binding);

/**
 * Sets owner_name. Name of the guest.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_binding_set_owner_name(VirdConfigNetworkFilterBinding *binding,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Identifier of the guest. XML: owner/uuid.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_binding_get_owner_uuid(VirdConfigNetworkFilterBinding *binding);

/**
 * Sets owner_uuid. Identifier of the guest.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_binding_set_owner_uuid(VirdConfigNetworkFilterBinding *binding,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Name of the interface's end on the host, such as `vnet0`. XML: portdev/@name.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_binding_get_port_dev(VirdConfigNetworkFilterBinding *binding);

/**
 * Sets port_dev. Name of the interface's end on the host, such as `vnet0`.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_binding_set_port_dev(VirdConfigNetworkFilterBinding *binding,
                                                     const char *value,
                                                     VirdError **error);

/**
 * Interface of the host that it shares. XML: linkdev/@name.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_binding_get_link_dev(VirdConfigNetworkFilterBinding *binding);

/**
 * Sets link_dev. Interface of the host that it shares.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_binding_set_link_dev(VirdConfigNetworkFilterBinding *binding,
                                                     const char *value,
                                                     VirdError **error);

/**
 * MAC address of the guest's interface. XML: mac/@address.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_binding_get_mac(VirdConfigNetworkFilterBinding *binding);

/**
 * Sets mac. MAC address of the guest's interface.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_binding_set_mac(VirdConfigNetworkFilterBinding *binding,
                                                const char *value,
                                                VirdError **error);

/**
 * The filter and its parameters. XML: filterref.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterref *vird_config_network_filter_binding_get_filterref(VirdConfigNetworkFilterBinding *binding);

/**
 * Gives filterref, made at its place if it is not there. The filter and its parameters.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainInterfaceFilterref *vird_config_network_filter_binding_ensure_filterref(VirdConfigNetworkFilterBinding *binding,
                                                                                        VirdError **error);

/**
 * Moves an object in as filterref, in place of the one that is there. The filter and its parameters.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_network_filter_binding_set_filterref(VirdConfigNetworkFilterBinding *binding,
                                                      VirdConfigDomainInterfaceFilterref *child,
                                                      VirdError **error);

/**
 * Name of what enforces the filter on the host. XML: backend/@name.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_network_filter_binding_get_backend(VirdConfigNetworkFilterBinding *binding);

/**
 * Sets backend. Name of what enforces the filter on the host.
 *
 * @binding: a VirdConfigNetworkFilterBinding
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_network_filter_binding_set_backend(VirdConfigNetworkFilterBinding *binding,
                                                    const char *value,
                                                    VirdError **error);

#define VIRD_TYPE_CONFIG_NETWORK_FILTER (vird_config_network_filter_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER(object) ((VirdConfigNetworkFilter *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER))
#define VIRD_IS_CONFIG_NETWORK_FILTER(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_RULE (vird_config_network_filter_rule_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_RULE(object) ((VirdConfigNetworkFilterRule *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_RULE))
#define VIRD_IS_CONFIG_NETWORK_FILTER_RULE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_RULE))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_PROTOCOL (vird_config_network_filter_protocol_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_PROTOCOL(object) ((VirdConfigNetworkFilterProtocol *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_PROTOCOL))
#define VIRD_IS_CONFIG_NETWORK_FILTER_PROTOCOL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_PROTOCOL))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_STP (vird_config_network_filter_stp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_STP(object) ((VirdConfigNetworkFilterStp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_STP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_STP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_STP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_LINK (vird_config_network_filter_link_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_LINK(object) ((VirdConfigNetworkFilterLink *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_LINK))
#define VIRD_IS_CONFIG_NETWORK_FILTER_LINK(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_LINK))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_MAC (vird_config_network_filter_mac_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_MAC(object) ((VirdConfigNetworkFilterMac *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_MAC))
#define VIRD_IS_CONFIG_NETWORK_FILTER_MAC(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_MAC))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_VLAN (vird_config_network_filter_vlan_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_VLAN(object) ((VirdConfigNetworkFilterVlan *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_VLAN))
#define VIRD_IS_CONFIG_NETWORK_FILTER_VLAN(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_VLAN))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_ARP (vird_config_network_filter_any_arp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ANY_ARP(object) ((VirdConfigNetworkFilterAnyArp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_ARP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ANY_ARP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_ARP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ARP (vird_config_network_filter_arp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ARP(object) ((VirdConfigNetworkFilterArp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ARP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ARP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ARP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_RARP (vird_config_network_filter_rarp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_RARP(object) ((VirdConfigNetworkFilterRarp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_RARP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_RARP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_RARP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_IP (vird_config_network_filter_any_ip_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ANY_IP(object) ((VirdConfigNetworkFilterAnyIp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_IP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ANY_IP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_IP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_IP (vird_config_network_filter_ip_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_IP(object) ((VirdConfigNetworkFilterIp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_IP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_IP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_IP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_IPV6 (vird_config_network_filter_ipv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_IPV6(object) ((VirdConfigNetworkFilterIpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_IPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_IPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_IPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_TRANSPORT (vird_config_network_filter_transport_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_TRANSPORT(object) ((VirdConfigNetworkFilterTransport *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_TRANSPORT))
#define VIRD_IS_CONFIG_NETWORK_FILTER_TRANSPORT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_TRANSPORT))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_PORTS (vird_config_network_filter_ports_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_PORTS(object) ((VirdConfigNetworkFilterPorts *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_PORTS))
#define VIRD_IS_CONFIG_NETWORK_FILTER_PORTS(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_PORTS))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_TCP (vird_config_network_filter_any_tcp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ANY_TCP(object) ((VirdConfigNetworkFilterAnyTcp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_TCP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ANY_TCP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_TCP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_TCP (vird_config_network_filter_tcp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_TCP(object) ((VirdConfigNetworkFilterTcp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_TCP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_TCP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_TCP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_TCP_IPV6 (vird_config_network_filter_tcp_ipv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_TCP_IPV6(object) ((VirdConfigNetworkFilterTcpIpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_TCP_IPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_TCP_IPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_TCP_IPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_UDP (vird_config_network_filter_udp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_UDP(object) ((VirdConfigNetworkFilterUdp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_UDP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_UDP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_UDP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_UDP_IPV6 (vird_config_network_filter_udp_ipv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_UDP_IPV6(object) ((VirdConfigNetworkFilterUdpIpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_UDP_IPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_UDP_IPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_UDP_IPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_SCTP (vird_config_network_filter_sctp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_SCTP(object) ((VirdConfigNetworkFilterSctp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_SCTP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_SCTP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_SCTP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_SCTP_IPV6 (vird_config_network_filter_sctp_ipv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_SCTP_IPV6(object) ((VirdConfigNetworkFilterSctpIpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_SCTP_IPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_SCTP_IPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_SCTP_IPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_ICMP (vird_config_network_filter_any_icmp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ANY_ICMP(object) ((VirdConfigNetworkFilterAnyIcmp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_ICMP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ANY_ICMP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ANY_ICMP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ICMP (vird_config_network_filter_icmp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ICMP(object) ((VirdConfigNetworkFilterIcmp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ICMP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ICMP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ICMP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ICMPV6 (vird_config_network_filter_icmpv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ICMPV6(object) ((VirdConfigNetworkFilterIcmpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ICMPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ICMPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ICMPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_IGMP (vird_config_network_filter_igmp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_IGMP(object) ((VirdConfigNetworkFilterIgmp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_IGMP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_IGMP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_IGMP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ALL (vird_config_network_filter_all_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ALL(object) ((VirdConfigNetworkFilterAll *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ALL))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ALL(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ALL))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ALL_IPV6 (vird_config_network_filter_all_ipv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ALL_IPV6(object) ((VirdConfigNetworkFilterAllIpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ALL_IPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ALL_IPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ALL_IPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ESP (vird_config_network_filter_esp_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ESP(object) ((VirdConfigNetworkFilterEsp *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ESP))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ESP(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ESP))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_ESP_IPV6 (vird_config_network_filter_esp_ipv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_ESP_IPV6(object) ((VirdConfigNetworkFilterEspIpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ESP_IPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_ESP_IPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_ESP_IPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_AH (vird_config_network_filter_ah_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_AH(object) ((VirdConfigNetworkFilterAh *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_AH))
#define VIRD_IS_CONFIG_NETWORK_FILTER_AH(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_AH))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_AH_IPV6 (vird_config_network_filter_ah_ipv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_AH_IPV6(object) ((VirdConfigNetworkFilterAhIpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_AH_IPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_AH_IPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_AH_IPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_UDPLITE (vird_config_network_filter_udplite_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_UDPLITE(object) ((VirdConfigNetworkFilterUdplite *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_UDPLITE))
#define VIRD_IS_CONFIG_NETWORK_FILTER_UDPLITE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_UDPLITE))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_UDPLITE_IPV6 (vird_config_network_filter_udplite_ipv6_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_UDPLITE_IPV6(object) ((VirdConfigNetworkFilterUdpliteIpv6 *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_UDPLITE_IPV6))
#define VIRD_IS_CONFIG_NETWORK_FILTER_UDPLITE_IPV6(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_UDPLITE_IPV6))
#define VIRD_TYPE_CONFIG_NETWORK_FILTER_BINDING (vird_config_network_filter_binding_get_type ())
#define VIRD_CONFIG_NETWORK_FILTER_BINDING(object) ((VirdConfigNetworkFilterBinding *) vird_object_cast ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_BINDING))
#define VIRD_IS_CONFIG_NETWORK_FILTER_BINDING(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_NETWORK_FILTER_BINDING))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_NETWORK_FILTER_H */
