/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * What all config objects share: XML in and out, access by path.
 */

#ifndef VIRTDESIGNER_CONFIG_H
#define VIRTDESIGNER_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/base.h>
#include <virtdesigner/config-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What became of a place between two documents.
 */
typedef enum {
  /**
   * No difference.
   */
  VIRD_CONFIG_DIFFERENCE_KIND_NONE = -1,
  /**
   * An element or attribute is in the new document only.
   */
  VIRD_CONFIG_DIFFERENCE_KIND_ADDED = 0,
  /**
   * An element or attribute is in the old document only.
   */
  VIRD_CONFIG_DIFFERENCE_KIND_REMOVED = 1,
  /**
   * A text or attribute has another value.
   */
  VIRD_CONFIG_DIFFERENCE_KIND_CHANGED = 2,
  /**
   * An element stands elsewhere among those whose order counts.
   */
  VIRD_CONFIG_DIFFERENCE_KIND_MOVED = 3,
} VirdConfigDifferenceKind;

/**
 * One difference between two documents: where, what was there, what is there now.
 */
typedef struct VirdConfigDifference VirdConfigDifference;

/**
 * One place where a document is not as libvirt's documents are.
 */
typedef struct VirdConfigProblem VirdConfigProblem;

/**
 * The application's own XML in a domain's metadata.
 *
 * @domain: a VirdConfigDomain
 * @ns_uri: the namespace that the XML is in
 *
 * Returns: (transfer full) (nullable): the element as text, to be freed with free(); NULL if there is none
 * Since: 0.1
 */
char *vird_config_domain_get_custom_xml(VirdConfigDomain *domain,
                                        const char *ns_uri);

/**
 * Puts the application's own XML into a domain's metadata, in place of what stands there in the same namespace.
 *
 * @domain: a VirdConfigDomain
 * @xml: one element; it is put into the namespace, what is below it stays as it is
 * @ns: the prefix
 * @ns_uri: the namespace
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_custom_xml(VirdConfigDomain *domain,
                                       const char *xml,
                                       const char *ns,
                                       const char *ns_uri,
                                       VirdError **error);

/**
 * As vird_config_domain_set_custom_xml(), but all elements in the XML that are in no namespace are put into this one.
 *
 * @domain: a VirdConfigDomain
 * @xml: one element
 * @ns: the prefix
 * @ns_uri: the namespace
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_custom_xml_ns_children(VirdConfigDomain *domain,
                                                   const char *xml,
                                                   const char *ns,
                                                   const char *ns_uri,
                                                   VirdError **error);

/**
 * Sets what happens on an event of a guest's life.
 *
 * @domain: a VirdConfigDomain
 * @event: a VirdConfigDomainLifecycleEvent
 * @action: a VirdConfigDomainLifecycleAction
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_set_lifecycle(VirdConfigDomain *domain,
                                      VirdConfigDomainLifecycleEvent event,
                                      VirdConfigDomainLifecycleAction action,
                                      VirdError **error);

/**
 * Asks for the boot menu of the firmware, or for none.
 *
 * @os: a VirdConfigDomainOs
 * @enable: whether there is to be one
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_enable_boot_menu(VirdConfigDomainOs *os, bool enable, VirdError **error);

/**
 * Asks the BIOS to talk over the serial port, or not to.
 *
 * @os: a VirdConfigDomainOs
 * @enable: whether it is to
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_bios_enable_serial(VirdConfigDomainOs *os,
                                              bool enable,
                                              VirdError **error);

/**
 * Asks for firmware that has a feature, or for one that lacks it.
 *
 * @os: a VirdConfigDomainOs
 * @name: the feature, such as "secure-boot" or "enrolled-keys"
 * @enable: whether the firmware is to have it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_os_enable_firmware_feature(VirdConfigDomainOs *os,
                                                   const char *name,
                                                   bool enable,
                                                   VirdError **error);

/**
 * Makes a USB controller a companion of another one: it takes that one's index and serves its ports from a number on.
 *
 * @controller: a VirdConfigDomainControllerUsb
 * @master: the controller that it becomes a companion of
 * @startport: the first port, from 0
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_controller_usb_set_master(VirdConfigDomainControllerUsb *controller,
                                                  VirdConfigDomainControllerUsb *master,
                                                  uint32_t startport,
                                                  VirdError **error);

/**
 * What a character device is connected to on the host. It is a view of the device's own element.
 *
 * @chardev: a VirdConfigDomainChardev
 *
 * Returns: (transfer full) (nullable): the source, of the class that its type says; NULL if the device has no type
 * Since: 0.1
 */
VirdConfigDomainChardevSource *vird_config_domain_chardev_get_source(VirdConfigDomainChardev *chardev);

/**
 * Connects a character device to something on the host.
 *
 * @chardev: a VirdConfigDomainChardev
 * @source: what to connect it to; it stands for the device's own element from then on
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_chardev_set_source(VirdConfigDomainChardev *chardev,
                                           VirdConfigDomainChardevSource *source,
                                           VirdError **error);

/**
 * Connects a smartcard reader to something on the host.
 *
 * @smartcard: a VirdConfigDomainSmartcardPassthrough
 * @source: what to connect it to; it stands for the reader's own element from then on
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_smartcard_passthrough_set_source(VirdConfigDomainSmartcardPassthrough *smartcard,
                                                         VirdConfigDomainChardevSource *source,
                                                         VirdError **error);

/**
 * Whether two objects mean the same, wherever they stand. What does not count: formatting, comments, the order of
 * attributes, prefixes of namespaces, the order of children of different names, and how numbers, quantities ("1" in
 * GiB, "1048576" in KiB) and booleans are spelled. The order of children of one name (disks, boot devices) counts.
 *
 * @object: a config object
 * @other: another one
 *
 * Returns: true if they do; false if not, or if one of them is no config object or its element is gone
 * Since: 0.1
 */
bool vird_config_object_is_equal(VirdConfigObject *object,
                                 VirdConfigObject *other);

/**
 * The differences between two objects: none if vird_config_object_is_equal() holds.
 *
 * @object: a config object, as it was
 * @changed: another one, as it is now
 * @length: (out) (optional): where to put the number of differences
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDifference): an array that ends
 * with NULL, to be freed with vird_object_array_free(); empty if the objects are equal, NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDifference **vird_config_object_diff(VirdConfigObject *object,
                                               VirdConfigObject *changed,
                                               size_t *length,
                                               VirdError **error);

/**
 * The type id of VirdConfigDifference: one difference between two documents.
 *
 * Returns: VIRD_TYPE_CONFIG_DIFFERENCE
 * Since: 0.1
 */
VirdType vird_config_difference_get_type(void);

/**
 * Takes another reference.
 *
 * @difference: (nullable): a VirdConfigDifference
 *
 * Returns: (transfer full) (nullable): @difference itself, or NULL if it is no VirdConfigDifference
 * Since: 0.1
 */
VirdConfigDifference *vird_config_difference_ref(VirdConfigDifference *difference);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @difference: (nullable): a VirdConfigDifference, or NULL
 *
 * Since: 0.1
 */
void vird_config_difference_unref(VirdConfigDifference *difference);

/**
 * What became of the place.
 *
 * @difference: a difference
 *
 * Returns: a VirdConfigDifferenceKind; VIRD_CONFIG_DIFFERENCE_KIND_NONE if @difference is no VirdConfigDifference
 * Since: 0.1
 */
VirdConfigDifferenceKind vird_config_difference_get_kind(VirdConfigDifference *difference);

/**
 * Where the difference is, such as "devices/disk[target/@dev='vda']/source/@file".
 *
 * @difference: a difference
 *
 * Returns: (transfer none) (nullable): the path, as for vird_config_object_get_value() of the old object, or of the
 * new one for what was added; valid as long as @difference
 * Since: 0.1
 */
const char *vird_config_difference_get_path(VirdConfigDifference *difference);

/**
 * What was there: a text or attribute value, the XML of a whole element, or, where an element moved, its number.
 *
 * @difference: a difference
 *
 * Returns: (transfer none) (nullable): the old value, valid as long as @difference; NULL for what was added
 * Since: 0.1
 */
const char *vird_config_difference_get_old_value(VirdConfigDifference *difference);

/**
 * What is there now: a text or attribute value, the XML of a whole element, or, where an element moved, its number.
 *
 * @difference: a difference
 *
 * Returns: (transfer none) (nullable): the new value, valid as long as @difference; NULL for what was removed
 * Since: 0.1
 */
const char *vird_config_difference_get_new_value(VirdConfigDifference *difference);

/**
 * A difference in one line, for people (more where it holds the XML of an element).
 *
 * @difference: a difference
 *
 * Returns: (transfer full) (nullable): the line, to be freed with free(); NULL if @difference is no
 * VirdConfigDifference
 * Since: 0.1
 */
char *vird_config_difference_to_string(VirdConfigDifference *difference);

/**
 * The type id of VirdConfigObject.
 *
 * Returns: VIRD_TYPE_CONFIG_OBJECT
 * Since: 0.1
 */
VirdType vird_config_object_get_type(void);

/**
 * Takes another reference to a config object.
 *
 * @object: (nullable): a config object
 *
 * Returns: (transfer full) (nullable): @object itself, or NULL if it is none
 * Since: 0.1
 */
VirdConfigObject *vird_config_object_ref(VirdConfigObject *object);

/**
 * Gives a reference to a config object back.
 *
 * @object: (nullable): a config object, or NULL
 *
 * Since: 0.1
 */
void vird_config_object_unref(VirdConfigObject *object);

/**
 * Reads a config object of any class from XML text.
 *
 * @type: the class, such as VIRD_TYPE_CONFIG_DOMAIN; where it has subclasses, the element decides
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigObject *vird_config_object_new_from_xml(VirdType type,
                                                  const char *xml,
                                                  VirdError **error);

/**
 * The object as XML: the whole document, byte for byte where it was not changed, if it is the document's root, else
 * the element as it stands.
 *
 * @object: a config object
 *
 * Returns: (transfer full) (nullable): the text, to be freed with free(); NULL if the element is gone
 * Since: 0.1
 */
char *vird_config_object_to_xml(VirdConfigObject *object);

/**
 * The object as XML in canonical formatting: two spaces of indentation, double quotes, no empty lines. The content
 * of elements that hold text, and what stands before the root element, stay as they are.
 *
 * @object: a config object
 *
 * Returns: (transfer full) (nullable): the text, to be freed with free(); NULL if the element is gone
 * Since: 0.1
 */
char *vird_config_object_to_xml_pretty(VirdConfigObject *object);

/**
 * A deep copy, in a document of its own.
 *
 * @object: a config object
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the copy, of the same class; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigObject *vird_config_object_copy(VirdConfigObject *object, VirdError **error);

/**
 * Whether two objects stand for the same element.
 *
 * @object: a config object
 * @other: another one
 *
 * Returns: true if they do
 * Since: 0.1
 */
bool vird_config_object_is_same(VirdConfigObject *object, VirdConfigObject *other);

/**
 * Removes the object's element from its document. The object, and all for what is below it, answer with
 * VIRD_ERROR_GONE from then on.
 *
 * @object: a config object; not the root of its document
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_object_remove(VirdConfigObject *object,
                               VirdError **error);

/**
 * The name of the object's element.
 *
 * @object: a config object
 *
 * Returns: (transfer full) (nullable): the name with its prefix, to be freed with free(); NULL if the element is gone
 * Since: 0.1
 */
char *vird_config_object_get_element_name(VirdConfigObject *object);

/**
 * Reads a value by path, whether the library has a function for it or not.
 *
 * A path is element names separated by slashes, each with conditions where needed: [2] (counted from 1),
 * [@name='value'], [target/@dev='vda'], [name='x'], [.='x'], one or several. * is any element; @name at the end is an
 * attribute; a lone dot is the element itself. "driver/@cache" is the cache mode of a disk,
 * "devices/disk[target/@dev='vdb']/source/@file" the file of one disk of a domain. docs/config.md describes paths in
 * full.
 *
 * @object: a config object
 * @path: the path
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the value of the first place that the path leads to, to be freed with free();
 * NULL if there is none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
char *vird_config_object_get_value(VirdConfigObject *object,
                                   const char *path,
                                   VirdError **error);

/**
 * Sets a value by path, making the elements that are missing, at their canonical places and so that they meet the
 * conditions of the path.
 *
 * @object: a config object
 * @path: the path, as for vird_config_object_get_value()
 * @value: (nullable): the value, or NULL to remove it and the elements that are left empty above it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_object_set_value(VirdConfigObject *object,
                                  const char *path,
                                  const char *value,
                                  VirdError **error);

/**
 * The first element that a path leads to.
 *
 * @object: a config object
 * @path: the path, as for vird_config_object_get_value(), not ending in an attribute
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for it, of the class that it is known to be or a plain
 * VirdConfigObject; NULL if there is none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigObject *vird_config_object_find(VirdConfigObject *object,
                                          const char *path,
                                          VirdError **error);

/**
 * All elements that a path leads to, in document order.
 *
 * @object: a config object
 * @path: the path, as for vird_config_object_find()
 * @length: (out) (optional): where to put the number of elements
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigObject): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigObject **vird_config_object_find_all(VirdConfigObject *object,
                                               const char *path,
                                               size_t *length,
                                               VirdError **error);

/**
 * The child elements of an object, in document order.
 *
 * @object: a config object
 * @length: (out) (optional): where to put the number of elements
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigObject): an array that ends with
 * NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigObject **vird_config_object_get_children(VirdConfigObject *object,
                                                   size_t *length,
                                                   VirdError **error);

/**
 * Adds an element that is given as XML text, with everything in it as it stands, at the canonical place of its name.
 *
 * @object: a config object
 * @xml: one element; prefixes that are declared at @object or above are known in it, comments may stand around it
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the new element, of the class that it is known to be or a plain
 * VirdConfigObject; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigObject *vird_config_object_add_xml(VirdConfigObject *object,
                                             const char *xml,
                                             VirdError **error);

/**
 * Checks whether libvirt would take an object: by all rules of libvirt's own grammars, without any file of libvirt.
 *
 * An object inside a document is checked at its place, so that what its parent says counts; one of its own as what
 * its class stands for.
 *
 * @object: a config object
 * @error: (out) (optional): where to put an error; its message is that of the first problem and says how many more
 * there are, its line and column are those of the problem
 *
 * Returns: true if nothing is wrong, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_INVALID_DOCUMENT
 * Since: 0.1
 */
bool vird_config_object_validate(VirdConfigObject *object,
                                 VirdError **error);

/**
 * All problems that libvirt would have with an object, in the order of the document; at most 1000.
 *
 * @object: a config object; checked as by vird_config_object_validate()
 * @length: (out) (optional): where to put the number of problems
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigProblem): an array that ends with
 * NULL, with nothing before it if the object is valid, to be freed with vird_object_array_free(); NULL with an error
 * set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigProblem **vird_config_object_get_problems(VirdConfigObject *object,
                                                    size_t *length,
                                                    VirdError **error);

/**
 * The type id of VirdConfigProblem: one place where a document is not as libvirt's documents are.
 *
 * Returns: VIRD_TYPE_CONFIG_PROBLEM
 * Since: 0.1
 */
VirdType vird_config_problem_get_type(void);

/**
 * Takes another reference.
 *
 * @problem: (nullable): a VirdConfigProblem
 *
 * Returns: (transfer full) (nullable): @problem itself, or NULL if it is no VirdConfigProblem
 * Since: 0.1
 */
VirdConfigProblem *vird_config_problem_ref(VirdConfigProblem *problem);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @problem: (nullable): a VirdConfigProblem, or NULL
 *
 * Since: 0.1
 */
void vird_config_problem_unref(VirdConfigProblem *problem);

/**
 * A stable code for what kind of problem it is, for programs: "unknown-element", "unknown-attribute",
 * "misplaced-element", "unexpected-element", "unexpected-attribute", "unexpected-text", "missing-element",
 * "missing-attribute", "duplicate-element", "wrong-order", "invalid-value" or "wrong-namespace".
 *
 * @problem: a problem
 *
 * Returns: (transfer none) (nullable): the code, valid as long as @problem; NULL if @problem is no VirdConfigProblem
 * Since: 0.1
 */
const char *vird_config_problem_get_code(VirdConfigProblem *problem);

/**
 * The line of the problem, from 1. In a document that was changed since it was read, it is the line in what
 * vird_config_object_to_xml() gives for the root.
 *
 * @problem: a problem
 *
 * Returns: the line; 0 if @problem is no VirdConfigProblem
 * Since: 0.1
 */
uint32_t vird_config_problem_get_line(VirdConfigProblem *problem);

/**
 * The column of the problem, in characters from 1.
 *
 * @problem: a problem
 *
 * Returns: the column; 0 if @problem is no VirdConfigProblem
 * Since: 0.1
 */
uint32_t vird_config_problem_get_column(VirdConfigProblem *problem);

/**
 * The path from the validated object to the problem, as for vird_config_object_get_value(); for something that is
 * missing, where it should be.
 *
 * @problem: a problem
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @problem; NULL if @problem is no VirdConfigProblem
 * Since: 0.1
 */
const char *vird_config_problem_get_path(VirdConfigProblem *problem);

/**
 * What stands there: a value, or the name of an element or attribute.
 *
 * @problem: a problem
 *
 * Returns: (transfer none) (nullable): the text, valid as long as @problem; NULL for something that is missing
 * Since: 0.1
 */
const char *vird_config_problem_get_found(VirdConfigProblem *problem);

/**
 * What should stand there instead, in words.
 *
 * @problem: a problem
 *
 * Returns: (transfer none) (nullable): the text, valid as long as @problem; NULL if @problem is no VirdConfigProblem
 * Since: 0.1
 */
const char *vird_config_problem_get_expected(VirdConfigProblem *problem);

/**
 * The value or name that was probably meant, where what stands there is near to one.
 *
 * @problem: a problem
 *
 * Returns: (transfer none) (nullable): the text, valid as long as @problem; NULL if nothing is near
 * Since: 0.1
 */
const char *vird_config_problem_get_suggestion(VirdConfigProblem *problem);

/**
 * The problem as a sentence, for people: what is where, what was expected, and what was probably meant.
 *
 * @problem: a problem
 *
 * Returns: (transfer none) (nullable): the sentence, valid as long as @problem; NULL if @problem is no
 * VirdConfigProblem
 * Since: 0.1
 */
const char *vird_config_problem_get_message(VirdConfigProblem *problem);

/**
 * The problem in one line, for people: line and column before the sentence.
 *
 * @problem: a problem
 *
 * Returns: (transfer full) (nullable): the line, to be freed with free(); NULL if @problem is no VirdConfigProblem
 * Since: 0.1
 */
char *vird_config_problem_to_string(VirdConfigProblem *problem);

#define VIRD_TYPE_CONFIG_DIFFERENCE (vird_config_difference_get_type ())
#define VIRD_CONFIG_DIFFERENCE(object) ((VirdConfigDifference *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DIFFERENCE))
#define VIRD_IS_CONFIG_DIFFERENCE(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DIFFERENCE))
#define VIRD_TYPE_CONFIG_OBJECT (vird_config_object_get_type ())
#define VIRD_CONFIG_OBJECT(object) ((VirdConfigObject *) vird_object_cast ((object), VIRD_TYPE_CONFIG_OBJECT))
#define VIRD_IS_CONFIG_OBJECT(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_OBJECT))
#define VIRD_TYPE_CONFIG_PROBLEM (vird_config_problem_get_type ())
#define VIRD_CONFIG_PROBLEM(object) ((VirdConfigProblem *) vird_object_cast ((object), VIRD_TYPE_CONFIG_PROBLEM))
#define VIRD_IS_CONFIG_PROBLEM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_PROBLEM))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_H */
