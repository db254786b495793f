/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * The features of machine and hypervisor that a guest has.
 */

#ifndef VIRTDESIGNER_CONFIG_DOMAIN_FEATURES_H
#define VIRTDESIGNER_CONFIG_DOMAIN_FEATURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The type id of VirdConfigDomainFeatures.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_FEATURES
 * Since: 0.1
 */
VirdType vird_config_domain_features_get_type(void);

/**
 * Takes another reference.
 *
 * @features: (nullable): a VirdConfigDomainFeatures
 *
 * Returns: (transfer full) (nullable): @features itself; NULL if it is no VirdConfigDomainFeatures
 * Since: 0.1
 */
VirdConfigDomainFeatures *vird_config_domain_features_ref(VirdConfigDomainFeatures *features);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @features: (nullable): a VirdConfigDomainFeatures, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_features_unref(VirdConfigDomainFeatures *features);

/**
 * Makes a new VirdConfigDomainFeatures in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainFeatures *vird_config_domain_features_new(void);

/**
 * Reads a VirdConfigDomainFeatures from XML text whose root is <features>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainFeatures *vird_config_domain_features_new_from_xml(const char *xml,
                                                                   VirdError **error);

/**
 * True if the guest has ACPI, needed for a clean shutdown and for UEFI on Arm. XML: acpi.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_acpi(VirdConfigDomainFeatures *features);

/**
 * Sets acpi. True if the guest has ACPI, needed for a clean shutdown and for UEFI on Arm.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_acpi(VirdConfigDomainFeatures *features,
                                          bool value,
                                          VirdError **error);

/**
 * True if the guest has an advanced programmable interrupt controller. XML: apic.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_apic(VirdConfigDomainFeatures *features);

/**
 * Sets apic. True if the guest has an advanced programmable interrupt controller.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_apic(VirdConfigDomainFeatures *features,
                                          bool value,
                                          VirdError **error);

/**
 * Whether the end of an interrupt is signalled without leaving the guest. XML: apic/@eoi.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_apic_eoi(VirdConfigDomainFeatures *features);

/**
 * Sets apic_eoi. Whether the end of an interrupt is signalled without leaving the guest.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_apic_eoi(VirdConfigDomainFeatures *features,
                                              bool value,
                                              VirdError **error);

/**
 * Whether apic_eoi is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_apic_eoi(VirdConfigDomainFeatures *features);

/**
 * Removes apic_eoi.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_apic_eoi(VirdConfigDomainFeatures *features,
                                                VirdError **error);

/**
 * True if a 32 bit guest may use physical address extension. XML: pae.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_pae(VirdConfigDomainFeatures *features);

/**
 * Sets pae. True if a 32 bit guest may use physical address extension.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_pae(VirdConfigDomainFeatures *features,
                                         bool value,
                                         VirdError **error);

/**
 * True if hardware-assisted paging is mentioned; without a state it is on. XML: hap.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_hap(VirdConfigDomainFeatures *features);

/**
 * Sets hap. True if hardware-assisted paging is mentioned; without a state it is on.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_hap(VirdConfigDomainFeatures *features,
                                         bool value,
                                         VirdError **error);

/**
 * Whether hardware-assisted paging is used. XML: hap/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_hap_state(VirdConfigDomainFeatures *features);

/**
 * Sets hap_state. Whether hardware-assisted paging is used.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_hap_state(VirdConfigDomainFeatures *features,
                                               bool value,
                                               VirdError **error);

/**
 * Whether hap_state is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_hap_state(VirdConfigDomainFeatures *features);

/**
 * Removes hap_state.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_hap_state(VirdConfigDomainFeatures *features,
                                                 VirdError **error);

/**
 * True if a Xen guest has the Viridian extensions for Windows. XML: viridian.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_viridian(VirdConfigDomainFeatures *features);

/**
 * Sets viridian. True if a Xen guest has the Viridian extensions for Windows.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_viridian(VirdConfigDomainFeatures *features,
                                              bool value,
                                              VirdError **error);

/**
 * True if a container always has a network of its own. XML: privnet.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_privnet(VirdConfigDomainFeatures *features);

/**
 * Sets privnet. True if a container always has a network of its own.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_privnet(VirdConfigDomainFeatures *features,
                                             bool value,
                                             VirdError **error);

/**
 * The enlightenments of Hyper-V, for Windows guests. XML: hyperv.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainFeaturesHyperv *vird_config_domain_features_get_hyperv(VirdConfigDomainFeatures *features);

/**
 * Gives hyperv, made at its place if it is not there. The enlightenments of Hyper-V, for Windows guests.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainFeaturesHyperv *vird_config_domain_features_ensure_hyperv(VirdConfigDomainFeatures *features,
                                                                          VirdError **error);

/**
 * Moves an object in as hyperv, in place of the one that is there. The enlightenments of Hyper-V, for Windows guests.
 *
 * @features: a VirdConfigDomainFeatures
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_features_set_hyperv(VirdConfigDomainFeatures *features,
                                            VirdConfigDomainFeaturesHyperv *child,
                                            VirdError **error);

/**
 * Features of KVM. XML: kvm.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainFeaturesKvm *vird_config_domain_features_get_kvm(VirdConfigDomainFeatures *features);

/**
 * Gives kvm, made at its place if it is not there. Features of KVM.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainFeaturesKvm *vird_config_domain_features_ensure_kvm(VirdConfigDomainFeatures *features,
                                                                    VirdError **error);

/**
 * Moves an object in as kvm, in place of the one that is there. Features of KVM.
 *
 * @features: a VirdConfigDomainFeatures
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_features_set_kvm(VirdConfigDomainFeatures *features,
                                         VirdConfigDomainFeaturesKvm *child,
                                         VirdError **error);

/**
 * Features of Xen. XML: xen.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainFeaturesXen *vird_config_domain_features_get_xen(VirdConfigDomainFeatures *features);

/**
 * Gives xen, made at its place if it is not there. Features of Xen.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainFeaturesXen *vird_config_domain_features_ensure_xen(VirdConfigDomainFeatures *features,
                                                                    VirdError **error);

/**
 * Moves an object in as xen, in place of the one that is there. Features of Xen.
 *
 * @features: a VirdConfigDomainFeatures
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_features_set_xen(VirdConfigDomainFeatures *features,
                                         VirdConfigDomainFeaturesXen *child,
                                         VirdError **error);

/**
 * True if paravirtual spinlocks are mentioned; without a state they are on. XML: pvspinlock.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_pvspinlock(VirdConfigDomainFeatures *features);

/**
 * Sets pvspinlock. True if paravirtual spinlocks are mentioned; without a state they are on.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_pvspinlock(VirdConfigDomainFeatures *features,
                                                bool value,
                                                VirdError **error);

/**
 * Whether the guest has paravirtual spinlocks. XML: pvspinlock/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_pvspinlock_state(VirdConfigDomainFeatures *features);

/**
 * Sets pvspinlock_state. Whether the guest has paravirtual spinlocks.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_pvspinlock_state(VirdConfigDomainFeatures *features,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether pvspinlock_state is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_pvspinlock_state(VirdConfigDomainFeatures *features);

/**
 * Removes pvspinlock_state.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_pvspinlock_state(VirdConfigDomainFeatures *features,
                                                        VirdError **error);

/**
 * What the processes in a container may do. XML: capabilities.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL if absent
 * Since: 0.1
 */
VirdConfigDomainFeaturesCapabilities *vird_config_domain_features_get_capabilities(VirdConfigDomainFeatures *features);

/**
 * Gives capabilities, made at its place if it is not there. What the processes in a container may do.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): an object for the element; NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
VirdConfigDomainFeaturesCapabilities *vird_config_domain_features_ensure_capabilities(VirdConfigDomainFeatures *features,
                                                                                      VirdError **error);

/**
 * Moves an object in as capabilities, in place of the one that is there. What the processes in a container may do.
 *
 * @features: a VirdConfigDomainFeatures
 * @child: (nullable): the object, which stays usable and stands for the element here; NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
 * Since: 0.1
 */
bool vird_config_domain_features_set_capabilities(VirdConfigDomainFeatures *features,
                                                  VirdConfigDomainFeaturesCapabilities *child,
                                                  VirdError **error);

/**
 * True if the performance monitoring unit is mentioned; without a state it is on. XML: pmu.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_pmu(VirdConfigDomainFeatures *features);

/**
 * Sets pmu. True if the performance monitoring unit is mentioned; without a state it is on.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_pmu(VirdConfigDomainFeatures *features,
                                         bool value,
                                         VirdError **error);

/**
 * Whether the guest has a performance monitoring unit. XML: pmu/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_pmu_state(VirdConfigDomainFeatures *features);

/**
 * Sets pmu_state. Whether the guest has a performance monitoring unit.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_pmu_state(VirdConfigDomainFeatures *features,
                                               bool value,
                                               VirdError **error);

/**
 * Whether pmu_state is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_pmu_state(VirdConfigDomainFeatures *features);

/**
 * Removes pmu_state.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_pmu_state(VirdConfigDomainFeatures *features,
                                                 VirdError **error);

/**
 * True if the VMware port is mentioned; without a state it is on. XML: vmport.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_vmport(VirdConfigDomainFeatures *features);

/**
 * Sets vmport. True if the VMware port is mentioned; without a state it is on.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_vmport(VirdConfigDomainFeatures *features,
                                            bool value,
                                            VirdError **error);

/**
 * Whether the guest has VMware's port, which carries absolute mouse positions. XML: vmport/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_vmport_state(VirdConfigDomainFeatures *features);

/**
 * Sets vmport_state. Whether the guest has VMware's port, which carries absolute mouse positions.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_vmport_state(VirdConfigDomainFeatures *features,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether vmport_state is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_vmport_state(VirdConfigDomainFeatures *features);

/**
 * Removes vmport_state.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_vmport_state(VirdConfigDomainFeatures *features,
                                                    VirdError **error);

/**
 * True if the Arm interrupt controller is mentioned. XML: gic.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_gic(VirdConfigDomainFeatures *features);

/**
 * Sets gic. True if the Arm interrupt controller is mentioned.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_gic(VirdConfigDomainFeatures *features,
                                         bool value,
                                         VirdError **error);

/**
 * Version of the Arm interrupt controller. XML: gic/@version.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_GIC_VERSION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_GIC_VERSION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainGicVersion vird_config_domain_features_get_gic_version(VirdConfigDomainFeatures *features);

/**
 * Version of the Arm interrupt controller. XML: gic/@version. As the text that the document has, known or not.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_get_gic_version_text(VirdConfigDomainFeatures *features);

/**
 * Sets gic_version. Version of the Arm interrupt controller.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: a VirdConfigDomainGicVersion
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_gic_version(VirdConfigDomainFeatures *features,
                                                 VirdConfigDomainGicVersion value,
                                                 VirdError **error);

/**
 * Sets gic_version to any text, also one that this version does not know. Version of the Arm interrupt controller.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_gic_version_text(VirdConfigDomainFeatures *features,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether gic_version is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_gic_version(VirdConfigDomainFeatures *features);

/**
 * Removes gic_version.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_gic_version(VirdConfigDomainFeatures *features,
                                                   VirdError **error);

/**
 * True if system management mode is mentioned; without a state it is on. XML: smm.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_smm(VirdConfigDomainFeatures *features);

/**
 * Sets smm. True if system management mode is mentioned; without a state it is on.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_smm(VirdConfigDomainFeatures *features,
                                         bool value,
                                         VirdError **error);

/**
 * Whether the guest has system management mode, needed for secure boot on x86. XML: smm/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_smm_state(VirdConfigDomainFeatures *features);

/**
 * Sets smm_state. Whether the guest has system management mode, needed for secure boot on x86.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_smm_state(VirdConfigDomainFeatures *features,
                                               bool value,
                                               VirdError **error);

/**
 * Whether smm_state is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_smm_state(VirdConfigDomainFeatures *features);

/**
 * Removes smm_state.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_smm_state(VirdConfigDomainFeatures *features,
                                                 VirdError **error);

/**
 * Size of the memory of system management mode, in bytes. XML: smm/tseg.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_features_get_smm_tseg(VirdConfigDomainFeatures *features);

/**
 * Sets smm_tseg. Size of the memory of system management mode, in bytes.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_smm_tseg(VirdConfigDomainFeatures *features,
                                              uint64_t value,
                                              VirdError **error);

/**
 * Whether smm_tseg is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_smm_tseg(VirdConfigDomainFeatures *features);

/**
 * Removes smm_tseg.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_smm_tseg(VirdConfigDomainFeatures *features,
                                                VirdError **error);

/**
 * Who emulates the I/O APIC. XML: ioapic/@driver.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_IOAPIC_DRIVER_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_IOAPIC_DRIVER_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainIoapicDriver vird_config_domain_features_get_ioapic_driver(VirdConfigDomainFeatures *features);

/**
 * Who emulates the I/O APIC. XML: ioapic/@driver. As the text that the document has, known or not.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_get_ioapic_driver_text(VirdConfigDomainFeatures *features);

/**
 * Sets ioapic_driver. Who emulates the I/O APIC.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: a VirdConfigDomainIoapicDriver
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_ioapic_driver(VirdConfigDomainFeatures *features,
                                                   VirdConfigDomainIoapicDriver value,
                                                   VirdError **error);

/**
 * Sets ioapic_driver to any text, also one that this version does not know. Who emulates the I/O APIC.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_ioapic_driver_text(VirdConfigDomainFeatures *features,
                                                        const char *value,
                                                        VirdError **error);

/**
 * Whether ioapic_driver is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_ioapic_driver(VirdConfigDomainFeatures *features);

/**
 * Removes ioapic_driver.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_ioapic_driver(VirdConfigDomainFeatures *features,
                                                     VirdError **error);

/**
 * Whether a POWER guest may resize its hash page table. XML: hpt/@resizing.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HPT_RESIZING_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HPT_RESIZING_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHptResizing vird_config_domain_features_get_hpt_resizing(VirdConfigDomainFeatures *features);

/**
 * Whether a POWER guest may resize its hash page table. XML: hpt/@resizing. As the text that the document has, known or not.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_get_hpt_resizing_text(VirdConfigDomainFeatures *features);

/**
 * Sets hpt_resizing. Whether a POWER guest may resize its hash page table.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: a VirdConfigDomainHptResizing
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_hpt_resizing(VirdConfigDomainFeatures *features,
                                                  VirdConfigDomainHptResizing value,
                                                  VirdError **error);

/**
 * Sets hpt_resizing to any text, also one that this version does not know. Whether a POWER guest may resize its hash page table.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_hpt_resizing_text(VirdConfigDomainFeatures *features,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether hpt_resizing is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_hpt_resizing(VirdConfigDomainFeatures *features);

/**
 * Removes hpt_resizing.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_hpt_resizing(VirdConfigDomainFeatures *features,
                                                    VirdError **error);

/**
 * Largest page a POWER guest may use, in KiB. XML: hpt/maxpagesize.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_features_get_hpt_max_page_size(VirdConfigDomainFeatures *features);

/**
 * Sets hpt_max_page_size. Largest page a POWER guest may use, in KiB.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_hpt_max_page_size(VirdConfigDomainFeatures *features,
                                                       uint64_t value,
                                                       VirdError **error);

/**
 * Whether hpt_max_page_size is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_hpt_max_page_size(VirdConfigDomainFeatures *features);

/**
 * Removes hpt_max_page_size.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_hpt_max_page_size(VirdConfigDomainFeatures *features,
                                                         VirdError **error);

/**
 * True if the core information device is mentioned; without a state it is on. XML: vmcoreinfo.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_vmcoreinfo(VirdConfigDomainFeatures *features);

/**
 * Sets vmcoreinfo. True if the core information device is mentioned; without a state it is on.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_vmcoreinfo(VirdConfigDomainFeatures *features,
                                                bool value,
                                                VirdError **error);

/**
 * Whether the guest can leave its debug information for host-side core dumps. XML: vmcoreinfo/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_vmcoreinfo_state(VirdConfigDomainFeatures *features);

/**
 * Sets vmcoreinfo_state. Whether the guest can leave its debug information for host-side core dumps.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_vmcoreinfo_state(VirdConfigDomainFeatures *features,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether vmcoreinfo_state is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_vmcoreinfo_state(VirdConfigDomainFeatures *features);

/**
 * Removes vmcoreinfo_state.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_vmcoreinfo_state(VirdConfigDomainFeatures *features,
                                                        VirdError **error);

/**
 * Whether a POWER guest has transactional memory. XML: htm/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_htm(VirdConfigDomainFeatures *features);

/**
 * Sets htm. Whether a POWER guest has transactional memory.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_htm(VirdConfigDomainFeatures *features,
                                         bool value,
                                         VirdError **error);

/**
 * Whether htm is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_htm(VirdConfigDomainFeatures *features);

/**
 * Removes htm.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_htm(VirdConfigDomainFeatures *features, VirdError **error);

/**
 * Whether a POWER guest may run guests of its own. XML: nested-hv/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_nested_hv(VirdConfigDomainFeatures *features);

/**
 * Sets nested_hv. Whether a POWER guest may run guests of its own.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_nested_hv(VirdConfigDomainFeatures *features,
                                               bool value,
                                               VirdError **error);

/**
 * Whether nested_hv is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_nested_hv(VirdConfigDomainFeatures *features);

/**
 * Removes nested_hv.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_nested_hv(VirdConfigDomainFeatures *features,
                                                 VirdError **error);

/**
 * What an access to an unknown model-specific register does. XML: msrs/@unknown.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_MSRS_UNKNOWN_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_MSRS_UNKNOWN_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainMsrsUnknown vird_config_domain_features_get_msrs_unknown(VirdConfigDomainFeatures *features);

/**
 * What an access to an unknown model-specific register does. XML: msrs/@unknown. As the text that the document has, known or not.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_get_msrs_unknown_text(VirdConfigDomainFeatures *features);

/**
 * Sets msrs_unknown. What an access to an unknown model-specific register does.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: a VirdConfigDomainMsrsUnknown
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_msrs_unknown(VirdConfigDomainFeatures *features,
                                                  VirdConfigDomainMsrsUnknown value,
                                                  VirdError **error);

/**
 * Sets msrs_unknown to any text, also one that this version does not know. What an access to an unknown model-specific register does.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_msrs_unknown_text(VirdConfigDomainFeatures *features,
                                                       const char *value,
                                                       VirdError **error);

/**
 * Whether msrs_unknown is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_msrs_unknown(VirdConfigDomainFeatures *features);

/**
 * Removes msrs_unknown.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_msrs_unknown(VirdConfigDomainFeatures *features,
                                                    VirdError **error);

/**
 * Whether a POWER guest is told of the count cache flush assist. XML: ccf-assist/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_ccf_assist(VirdConfigDomainFeatures *features);

/**
 * Sets ccf_assist. Whether a POWER guest is told of the count cache flush assist.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_ccf_assist(VirdConfigDomainFeatures *features,
                                                bool value,
                                                VirdError **error);

/**
 * Whether ccf_assist is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_ccf_assist(VirdConfigDomainFeatures *features);

/**
 * Removes ccf_assist.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_ccf_assist(VirdConfigDomainFeatures *features,
                                                  VirdError **error);

/**
 * POWER: whether the cache is flushed when privilege changes. XML: cfpc/@value.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_PPC_MITIGATION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_PPC_MITIGATION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainPpcMitigation vird_config_domain_features_get_cfpc(VirdConfigDomainFeatures *features);

/**
 * POWER: whether the cache is flushed when privilege changes. XML: cfpc/@value. As the text that the document has, known or not.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_get_cfpc_text(VirdConfigDomainFeatures *features);

/**
 * Sets cfpc. POWER: whether the cache is flushed when privilege changes.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: a VirdConfigDomainPpcMitigation
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_cfpc(VirdConfigDomainFeatures *features,
                                          VirdConfigDomainPpcMitigation value,
                                          VirdError **error);

/**
 * Sets cfpc to any text, also one that this version does not know. POWER: whether the cache is flushed when privilege changes.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_cfpc_text(VirdConfigDomainFeatures *features,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether cfpc is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_cfpc(VirdConfigDomainFeatures *features);

/**
 * Removes cfpc.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_cfpc(VirdConfigDomainFeatures *features, VirdError **error);

/**
 * POWER: whether bounds checks act as speculation barriers. XML: sbbc/@value.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_PPC_MITIGATION_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_PPC_MITIGATION_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainPpcMitigation vird_config_domain_features_get_sbbc(VirdConfigDomainFeatures *features);

/**
 * POWER: whether bounds checks act as speculation barriers. XML: sbbc/@value. As the text that the document has, known or not.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_get_sbbc_text(VirdConfigDomainFeatures *features);

/**
 * Sets sbbc. POWER: whether bounds checks act as speculation barriers.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: a VirdConfigDomainPpcMitigation
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_sbbc(VirdConfigDomainFeatures *features,
                                          VirdConfigDomainPpcMitigation value,
                                          VirdError **error);

/**
 * Sets sbbc to any text, also one that this version does not know. POWER: whether bounds checks act as speculation barriers.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_sbbc_text(VirdConfigDomainFeatures *features,
                                               const char *value,
                                               VirdError **error);

/**
 * Whether sbbc is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_sbbc(VirdConfigDomainFeatures *features);

/**
 * Removes sbbc.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_sbbc(VirdConfigDomainFeatures *features, VirdError **error);

/**
 * POWER: how indirect branches are kept from speculation. XML: ibs/@value.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_PPC_IBS_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_PPC_IBS_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainPpcIbs vird_config_domain_features_get_ibs(VirdConfigDomainFeatures *features);

/**
 * POWER: how indirect branches are kept from speculation. XML: ibs/@value. As the text that the document has, known or not.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_get_ibs_text(VirdConfigDomainFeatures *features);

/**
 * Sets ibs. POWER: how indirect branches are kept from speculation.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: a VirdConfigDomainPpcIbs
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_ibs(VirdConfigDomainFeatures *features,
                                         VirdConfigDomainPpcIbs value,
                                         VirdError **error);

/**
 * Sets ibs to any text, also one that this version does not know. POWER: how indirect branches are kept from speculation.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_ibs_text(VirdConfigDomainFeatures *features,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether ibs is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_ibs(VirdConfigDomainFeatures *features);

/**
 * Removes ibs.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_ibs(VirdConfigDomainFeatures *features, VirdError **error);

/**
 * Size of the translation cache of software emulation, in KiB. XML: tcg/tb-cache.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint64_t vird_config_domain_features_get_tcg_tb_cache(VirdConfigDomainFeatures *features);

/**
 * Sets tcg_tb_cache. Size of the translation cache of software emulation, in KiB.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_tcg_tb_cache(VirdConfigDomainFeatures *features,
                                                  uint64_t value,
                                                  VirdError **error);

/**
 * Whether tcg_tb_cache is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_tcg_tb_cache(VirdConfigDomainFeatures *features);

/**
 * Removes tcg_tb_cache.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_tcg_tb_cache(VirdConfigDomainFeatures *features,
                                                    VirdError **error);

/**
 * True if asynchronous teardown is mentioned. XML: async-teardown.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_async_teardown(VirdConfigDomainFeatures *features);

/**
 * Sets async_teardown. True if asynchronous teardown is mentioned.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_async_teardown(VirdConfigDomainFeatures *features,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether memory is given back in the background when the guest stops. XML: async-teardown/@enabled.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_async_teardown_enabled(VirdConfigDomainFeatures *features);

/**
 * Sets async_teardown_enabled. Whether memory is given back in the background when the guest stops.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_async_teardown_enabled(VirdConfigDomainFeatures *features,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether async_teardown_enabled is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_async_teardown_enabled(VirdConfigDomainFeatures *features);

/**
 * Removes async_teardown_enabled.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_async_teardown_enabled(VirdConfigDomainFeatures *features,
                                                              VirdError **error);

/**
 * Whether an Arm guest is told of hardware errors. XML: ras/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_ras(VirdConfigDomainFeatures *features);

/**
 * Sets ras. Whether an Arm guest is told of hardware errors.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_ras(VirdConfigDomainFeatures *features,
                                         bool value,
                                         VirdError **error);

/**
 * Whether ras is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_ras(VirdConfigDomainFeatures *features);

/**
 * Removes ras.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_ras(VirdConfigDomainFeatures *features, VirdError **error);

/**
 * Whether the guest has a PS/2 controller. XML: ps2/@state.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_get_ps2(VirdConfigDomainFeatures *features);

/**
 * Sets ps2. Whether the guest has a PS/2 controller.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_ps2(VirdConfigDomainFeatures *features,
                                         bool value,
                                         VirdError **error);

/**
 * Whether ps2 is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_ps2(VirdConfigDomainFeatures *features);

/**
 * Removes ps2.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_ps2(VirdConfigDomainFeatures *features, VirdError **error);

/**
 * Kind of RISC-V advanced interrupt architecture. XML: aia/@value.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_AIA_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_AIA_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainAia vird_config_domain_features_get_aia(VirdConfigDomainFeatures *features);

/**
 * Kind of RISC-V advanced interrupt architecture. XML: aia/@value. As the text that the document has, known or not.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_get_aia_text(VirdConfigDomainFeatures *features);

/**
 * Sets aia. Kind of RISC-V advanced interrupt architecture.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: a VirdConfigDomainAia
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_aia(VirdConfigDomainFeatures *features,
                                         VirdConfigDomainAia value,
                                         VirdError **error);

/**
 * Sets aia to any text, also one that this version does not know. Kind of RISC-V advanced interrupt architecture.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_aia_text(VirdConfigDomainFeatures *features,
                                              const char *value,
                                              VirdError **error);

/**
 * Whether aia is there.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_has_aia(VirdConfigDomainFeatures *features);

/**
 * Removes aia.
 *
 * @features: a VirdConfigDomainFeatures
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_unset_aia(VirdConfigDomainFeatures *features, VirdError **error);

/**
 * True if the guest's CPUs may run guests of their own. XML: virtualization.
 *
 * @features: a VirdConfigDomainFeatures
 *
 * Returns: true if the element is there
 * Since: 0.1
 */
bool vird_config_domain_features_get_virtualization(VirdConfigDomainFeatures *features);

/**
 * Sets virtualization. True if the guest's CPUs may run guests of their own.
 *
 * @features: a VirdConfigDomainFeatures
 * @value: whether the element is to be there
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_set_virtualization(VirdConfigDomainFeatures *features,
                                                    bool value,
                                                    VirdError **error);

/**
 * The type id of VirdConfigDomainFeaturesHyperv.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_FEATURES_HYPERV
 * Since: 0.1
 */
VirdType vird_config_domain_features_hyperv_get_type(void);

/**
 * Takes another reference.
 *
 * @hyperv: (nullable): a VirdConfigDomainFeaturesHyperv
 *
 * Returns: (transfer full) (nullable): @hyperv itself; NULL if it is no VirdConfigDomainFeaturesHyperv
 * Since: 0.1
 */
VirdConfigDomainFeaturesHyperv *vird_config_domain_features_hyperv_ref(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @hyperv: (nullable): a VirdConfigDomainFeaturesHyperv, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_features_hyperv_unref(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Makes a new VirdConfigDomainFeaturesHyperv in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainFeaturesHyperv *vird_config_domain_features_hyperv_new(void);

/**
 * Reads a VirdConfigDomainFeaturesHyperv from XML text whose root is <hyperv>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainFeaturesHyperv *vird_config_domain_features_hyperv_new_from_xml(const char *xml,
                                                                                VirdError **error);

/**
 * Whether the set is given here or taken from the host. XML: @mode.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_HYPERV_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_HYPERV_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainHypervMode vird_config_domain_features_hyperv_get_mode(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Whether the set is given here or taken from the host. XML: @mode. As the text that the document has, known or not.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_hyperv_get_mode_text(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets mode. Whether the set is given here or taken from the host.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: a VirdConfigDomainHypervMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_mode(VirdConfigDomainFeaturesHyperv *hyperv,
                                                 VirdConfigDomainHypervMode value,
                                                 VirdError **error);

/**
 * Sets mode to any text, also one that this version does not know. Whether the set is given here or taken from the host.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_mode_text(VirdConfigDomainFeaturesHyperv *hyperv,
                                                      const char *value,
                                                      VirdError **error);

/**
 * Whether mode is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_mode(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes mode.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_mode(VirdConfigDomainFeaturesHyperv *hyperv,
                                                   VirdError **error);

/**
 * Whether the guest does not blame its CPU for missed deadlines. XML: relaxed/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_relaxed(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets relaxed. Whether the guest does not blame its CPU for missed deadlines.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_relaxed(VirdConfigDomainFeaturesHyperv *hyperv,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether relaxed is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_relaxed(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes relaxed.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_relaxed(VirdConfigDomainFeaturesHyperv *hyperv,
                                                      VirdError **error);

/**
 * Whether the guest uses a paravirtual interrupt controller. XML: vapic/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_vapic(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets vapic. Whether the guest uses a paravirtual interrupt controller.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_vapic(VirdConfigDomainFeaturesHyperv *hyperv,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether vapic is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_vapic(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes vapic.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_vapic(VirdConfigDomainFeaturesHyperv *hyperv,
                                                    VirdError **error);

/**
 * Whether the guest reports long waits for spinlocks. XML: spinlocks/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_spinlocks(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets spinlocks. Whether the guest reports long waits for spinlocks.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_spinlocks(VirdConfigDomainFeaturesHyperv *hyperv,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether spinlocks is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_spinlocks(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes spinlocks.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_spinlocks(VirdConfigDomainFeaturesHyperv *hyperv,
                                                        VirdError **error);

/**
 * How often a lock is tried before the wait is reported, at least 4095. XML: spinlocks/@retries.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_features_hyperv_get_spinlocks_retries(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets spinlocks_retries. How often a lock is tried before the wait is reported, at least 4095.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_spinlocks_retries(VirdConfigDomainFeaturesHyperv *hyperv,
                                                              uint32_t value,
                                                              VirdError **error);

/**
 * Whether spinlocks_retries is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_spinlocks_retries(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes spinlocks_retries.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_spinlocks_retries(VirdConfigDomainFeaturesHyperv *hyperv,
                                                                VirdError **error);

/**
 * Whether the guest can read the index of its virtual CPU. XML: vpindex/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_vpindex(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets vpindex. Whether the guest can read the index of its virtual CPU.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_vpindex(VirdConfigDomainFeaturesHyperv *hyperv,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether vpindex is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_vpindex(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes vpindex.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_vpindex(VirdConfigDomainFeaturesHyperv *hyperv,
                                                      VirdError **error);

/**
 * Whether the guest can read the time its virtual CPU has run. XML: runtime/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_runtime(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets runtime. Whether the guest can read the time its virtual CPU has run.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_runtime(VirdConfigDomainFeaturesHyperv *hyperv,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether runtime is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_runtime(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes runtime.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_runtime(VirdConfigDomainFeaturesHyperv *hyperv,
                                                      VirdError **error);

/**
 * Whether the guest has a synthetic interrupt controller. XML: synic/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_synic(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets synic. Whether the guest has a synthetic interrupt controller.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_synic(VirdConfigDomainFeaturesHyperv *hyperv,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether synic is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_synic(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes synic.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_synic(VirdConfigDomainFeaturesHyperv *hyperv,
                                                    VirdError **error);

/**
 * Whether the guest has synthetic timers. XML: stimer/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_stimer(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets stimer. Whether the guest has synthetic timers.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_stimer(VirdConfigDomainFeaturesHyperv *hyperv,
                                                   bool value,
                                                   VirdError **error);

/**
 * Whether stimer is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_stimer(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes stimer.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_stimer(VirdConfigDomainFeaturesHyperv *hyperv,
                                                     VirdError **error);

/**
 * Whether synthetic timers may interrupt directly. XML: stimer/direct/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_stimer_direct(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets stimer_direct. Whether synthetic timers may interrupt directly.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_stimer_direct(VirdConfigDomainFeaturesHyperv *hyperv,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether stimer_direct is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_stimer_direct(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes stimer_direct.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_stimer_direct(VirdConfigDomainFeaturesHyperv *hyperv,
                                                            VirdError **error);

/**
 * Whether the guest can reset itself through the hypervisor. XML: reset/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_reset(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets reset. Whether the guest can reset itself through the hypervisor.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_reset(VirdConfigDomainFeaturesHyperv *hyperv,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether reset is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_reset(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes reset.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_reset(VirdConfigDomainFeaturesHyperv *hyperv,
                                                    VirdError **error);

/**
 * Whether the hypervisor vendor shown to the guest is set. XML: vendor_id/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_vendor_id(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets vendor_id. Whether the hypervisor vendor shown to the guest is set.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_vendor_id(VirdConfigDomainFeaturesHyperv *hyperv,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether vendor_id is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_vendor_id(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes vendor_id.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_vendor_id(VirdConfigDomainFeaturesHyperv *hyperv,
                                                        VirdError **error);

/**
 * Hypervisor vendor shown to the guest, up to 12 characters. XML: vendor_id/@value.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_hyperv_get_vendor_id_value(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets vendor_id_value. Hypervisor vendor shown to the guest, up to 12 characters.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_vendor_id_value(VirdConfigDomainFeaturesHyperv *hyperv,
                                                            const char *value,
                                                            VirdError **error);

/**
 * Whether the guest can read timer frequencies. XML: frequencies/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_frequencies(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets frequencies. Whether the guest can read timer frequencies.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_frequencies(VirdConfigDomainFeaturesHyperv *hyperv,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether frequencies is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_frequencies(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes frequencies.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_frequencies(VirdConfigDomainFeaturesHyperv *hyperv,
                                                          VirdError **error);

/**
 * Whether the guest is told when its time stamp counter changes by migration. XML: reenlightenment/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_reenlightenment(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets reenlightenment. Whether the guest is told when its time stamp counter changes by migration.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_reenlightenment(VirdConfigDomainFeaturesHyperv *hyperv,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether reenlightenment is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_reenlightenment(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes reenlightenment.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_reenlightenment(VirdConfigDomainFeaturesHyperv *hyperv,
                                                              VirdError **error);

/**
 * Whether the guest flushes address translations by hypercall. XML: tlbflush/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_tlbflush(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets tlbflush. Whether the guest flushes address translations by hypercall.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_tlbflush(VirdConfigDomainFeaturesHyperv *hyperv,
                                                     bool value,
                                                     VirdError **error);

/**
 * Whether tlbflush is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_tlbflush(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes tlbflush.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_tlbflush(VirdConfigDomainFeaturesHyperv *hyperv,
                                                       VirdError **error);

/**
 * Whether nested guests flush address translations directly. XML: tlbflush/direct/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_tlbflush_direct(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets tlbflush_direct. Whether nested guests flush address translations directly.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_tlbflush_direct(VirdConfigDomainFeaturesHyperv *hyperv,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether tlbflush_direct is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_tlbflush_direct(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes tlbflush_direct.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_tlbflush_direct(VirdConfigDomainFeaturesHyperv *hyperv,
                                                              VirdError **error);

/**
 * Whether the guest may flush single ranges of addresses. XML: tlbflush/extended/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_tlbflush_extended(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets tlbflush_extended. Whether the guest may flush single ranges of addresses.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_tlbflush_extended(VirdConfigDomainFeaturesHyperv *hyperv,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether tlbflush_extended is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_tlbflush_extended(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes tlbflush_extended.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_tlbflush_extended(VirdConfigDomainFeaturesHyperv *hyperv,
                                                                VirdError **error);

/**
 * Whether the guest sends interrupts between its CPUs by hypercall. XML: ipi/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_ipi(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets ipi. Whether the guest sends interrupts between its CPUs by hypercall.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_ipi(VirdConfigDomainFeaturesHyperv *hyperv,
                                                bool value,
                                                VirdError **error);

/**
 * Whether ipi is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_ipi(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes ipi.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_ipi(VirdConfigDomainFeaturesHyperv *hyperv,
                                                  VirdError **error);

/**
 * Whether nested guests use an enlightened control structure, on Intel CPUs. XML: evmcs/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_evmcs(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets evmcs. Whether nested guests use an enlightened control structure, on Intel CPUs.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_evmcs(VirdConfigDomainFeaturesHyperv *hyperv,
                                                  bool value,
                                                  VirdError **error);

/**
 * Whether evmcs is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_evmcs(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes evmcs.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_evmcs(VirdConfigDomainFeaturesHyperv *hyperv,
                                                    VirdError **error);

/**
 * Whether the guest uses hardware-assisted interrupts although it has a synthetic controller. XML: avic/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_avic(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets avic. Whether the guest uses hardware-assisted interrupts although it has a synthetic controller.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_avic(VirdConfigDomainFeaturesHyperv *hyperv,
                                                 bool value,
                                                 VirdError **error);

/**
 * Whether avic is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_avic(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes avic.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_avic(VirdConfigDomainFeaturesHyperv *hyperv,
                                                   VirdError **error);

/**
 * Whether nested guests use an enlightened bitmap of registers. XML: emsr_bitmap/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_emsr_bitmap(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets emsr_bitmap. Whether nested guests use an enlightened bitmap of registers.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_emsr_bitmap(VirdConfigDomainFeaturesHyperv *hyperv,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether emsr_bitmap is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_emsr_bitmap(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes emsr_bitmap.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_emsr_bitmap(VirdConfigDomainFeaturesHyperv *hyperv,
                                                          VirdError **error);

/**
 * Whether hypercalls may take their input in XMM registers. XML: xmm_input/@state.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_get_xmm_input(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Sets xmm_input. Whether hypercalls may take their input in XMM registers.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_set_xmm_input(VirdConfigDomainFeaturesHyperv *hyperv,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether xmm_input is there.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_has_xmm_input(VirdConfigDomainFeaturesHyperv *hyperv);

/**
 * Removes xmm_input.
 *
 * @hyperv: a VirdConfigDomainFeaturesHyperv
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_hyperv_unset_xmm_input(VirdConfigDomainFeaturesHyperv *hyperv,
                                                        VirdError **error);

/**
 * The type id of VirdConfigDomainFeaturesKvm.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_FEATURES_KVM
 * Since: 0.1
 */
VirdType vird_config_domain_features_kvm_get_type(void);

/**
 * Takes another reference.
 *
 * @kvm: (nullable): a VirdConfigDomainFeaturesKvm
 *
 * Returns: (transfer full) (nullable): @kvm itself; NULL if it is no VirdConfigDomainFeaturesKvm
 * Since: 0.1
 */
VirdConfigDomainFeaturesKvm *vird_config_domain_features_kvm_ref(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @kvm: (nullable): a VirdConfigDomainFeaturesKvm, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_features_kvm_unref(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Makes a new VirdConfigDomainFeaturesKvm in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainFeaturesKvm *vird_config_domain_features_kvm_new(void);

/**
 * Reads a VirdConfigDomainFeaturesKvm from XML text whose root is <kvm>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainFeaturesKvm *vird_config_domain_features_kvm_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Whether the guest is kept from seeing that it runs on KVM. XML: hidden/@state.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_get_hidden(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Sets hidden. Whether the guest is kept from seeing that it runs on KVM.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_set_hidden(VirdConfigDomainFeaturesKvm *kvm,
                                                bool value,
                                                VirdError **error);

/**
 * Whether hidden is there.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_has_hidden(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Removes hidden.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_unset_hidden(VirdConfigDomainFeaturesKvm *kvm,
                                                  VirdError **error);

/**
 * Whether the guest is told that its CPUs are its own. XML: hint-dedicated/@state.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_get_hint_dedicated(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Sets hint_dedicated. Whether the guest is told that its CPUs are its own.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_set_hint_dedicated(VirdConfigDomainFeaturesKvm *kvm,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether hint_dedicated is there.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_has_hint_dedicated(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Removes hint_dedicated.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_unset_hint_dedicated(VirdConfigDomainFeaturesKvm *kvm,
                                                          VirdError **error);

/**
 * Whether the guest may stop the host's polling for idle CPUs. XML: poll-control/@state.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_get_poll_control(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Sets poll_control. Whether the guest may stop the host's polling for idle CPUs.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_set_poll_control(VirdConfigDomainFeaturesKvm *kvm,
                                                      bool value,
                                                      VirdError **error);

/**
 * Whether poll_control is there.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_has_poll_control(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Removes poll_control.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_unset_poll_control(VirdConfigDomainFeaturesKvm *kvm,
                                                        VirdError **error);

/**
 * Whether the guest sends interrupts between its CPUs by hypercall. XML: pv-ipi/@state.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_get_pv_ipi(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Sets pv_ipi. Whether the guest sends interrupts between its CPUs by hypercall.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_set_pv_ipi(VirdConfigDomainFeaturesKvm *kvm,
                                                bool value,
                                                VirdError **error);

/**
 * Whether pv_ipi is there.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_has_pv_ipi(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Removes pv_ipi.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_unset_pv_ipi(VirdConfigDomainFeaturesKvm *kvm,
                                                  VirdError **error);

/**
 * Whether dirty pages are tracked by rings. XML: dirty-ring/@state.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_get_dirty_ring(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Sets dirty_ring. Whether dirty pages are tracked by rings.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_set_dirty_ring(VirdConfigDomainFeaturesKvm *kvm,
                                                    bool value,
                                                    VirdError **error);

/**
 * Whether dirty_ring is there.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_has_dirty_ring(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Removes dirty_ring.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_unset_dirty_ring(VirdConfigDomainFeaturesKvm *kvm,
                                                      VirdError **error);

/**
 * Entries of each ring, a power of two from 1024 to 65536. XML: dirty-ring/@size.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: the value; 0 if absent or unreadable
 * Since: 0.1
 */
uint32_t vird_config_domain_features_kvm_get_dirty_ring_size(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Sets dirty_ring_size. Entries of each ring, a power of two from 1024 to 65536.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_set_dirty_ring_size(VirdConfigDomainFeaturesKvm *kvm,
                                                         uint32_t value,
                                                         VirdError **error);

/**
 * Whether dirty_ring_size is there.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_has_dirty_ring_size(VirdConfigDomainFeaturesKvm *kvm);

/**
 * Removes dirty_ring_size.
 *
 * @kvm: a VirdConfigDomainFeaturesKvm
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_kvm_unset_dirty_ring_size(VirdConfigDomainFeaturesKvm *kvm,
                                                           VirdError **error);

/**
 * The type id of VirdConfigDomainFeaturesXen.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_FEATURES_XEN
 * Since: 0.1
 */
VirdType vird_config_domain_features_xen_get_type(void);

/**
 * Takes another reference.
 *
 * @xen: (nullable): a VirdConfigDomainFeaturesXen
 *
 * Returns: (transfer full) (nullable): @xen itself; NULL if it is no VirdConfigDomainFeaturesXen
 * Since: 0.1
 */
VirdConfigDomainFeaturesXen *vird_config_domain_features_xen_ref(VirdConfigDomainFeaturesXen *xen);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @xen: (nullable): a VirdConfigDomainFeaturesXen, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_features_xen_unref(VirdConfigDomainFeaturesXen *xen);

/**
 * Makes a new VirdConfigDomainFeaturesXen in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainFeaturesXen *vird_config_domain_features_xen_new(void);

/**
 * Reads a VirdConfigDomainFeaturesXen from XML text whose root is <xen>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainFeaturesXen *vird_config_domain_features_xen_new_from_xml(const char *xml,
                                                                          VirdError **error);

/**
 * Whether a paravirtual guest sees the host's memory map. XML: e820_host/@state.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_xen_get_e820_host(VirdConfigDomainFeaturesXen *xen);

/**
 * Sets e820_host. Whether a paravirtual guest sees the host's memory map.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_xen_set_e820_host(VirdConfigDomainFeaturesXen *xen,
                                                   bool value,
                                                   VirdError **error);

/**
 * Whether e820_host is there.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_xen_has_e820_host(VirdConfigDomainFeaturesXen *xen);

/**
 * Removes e820_host.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_xen_unset_e820_host(VirdConfigDomainFeaturesXen *xen,
                                                     VirdError **error);

/**
 * Whether memory is mapped for devices of the host. XML: passthrough/@state.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_xen_get_passthrough(VirdConfigDomainFeaturesXen *xen);

/**
 * Sets passthrough. Whether memory is mapped for devices of the host.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_xen_set_passthrough(VirdConfigDomainFeaturesXen *xen,
                                                     bool value,
                                                     VirdError **error);

/**
 * Whether passthrough is there.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_xen_has_passthrough(VirdConfigDomainFeaturesXen *xen);

/**
 * Removes passthrough.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_xen_unset_passthrough(VirdConfigDomainFeaturesXen *xen,
                                                       VirdError **error);

/**
 * How memory is mapped for devices of the host. XML: passthrough/@mode.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FEATURES_XEN_PASSTHROUGH_MODE_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FEATURES_XEN_PASSTHROUGH_MODE_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFeaturesXenPassthroughMode vird_config_domain_features_xen_get_passthrough_mode(VirdConfigDomainFeaturesXen *xen);

/**
 * How memory is mapped for devices of the host. XML: passthrough/@mode. As the text that the document has, known or not.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_xen_get_passthrough_mode_text(VirdConfigDomainFeaturesXen *xen);

/**
 * Sets passthrough_mode. How memory is mapped for devices of the host.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 * @value: a VirdConfigDomainFeaturesXenPassthroughMode
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_xen_set_passthrough_mode(VirdConfigDomainFeaturesXen *xen,
                                                          VirdConfigDomainFeaturesXenPassthroughMode value,
                                                          VirdError **error);

/**
 * Sets passthrough_mode to any text, also one that this version does not know. How memory is mapped for devices of the host.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_xen_set_passthrough_mode_text(VirdConfigDomainFeaturesXen *xen,
                                                               const char *value,
                                                               VirdError **error);

/**
 * Whether passthrough_mode is there.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_xen_has_passthrough_mode(VirdConfigDomainFeaturesXen *xen);

/**
 * Removes passthrough_mode.
 *
 * @xen: a VirdConfigDomainFeaturesXen
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_xen_unset_passthrough_mode(VirdConfigDomainFeaturesXen *xen,
                                                            VirdError **error);

/**
 * The type id of VirdConfigDomainFeaturesCapabilities.
 *
 * Returns: VIRD_TYPE_CONFIG_DOMAIN_FEATURES_CAPABILITIES
 * Since: 0.1
 */
VirdType vird_config_domain_features_capabilities_get_type(void);

/**
 * Takes another reference.
 *
 * @capabilities: (nullable): a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: (transfer full) (nullable): @capabilities itself; NULL if it is no VirdConfigDomainFeaturesCapabilities
 * Since: 0.1
 */
VirdConfigDomainFeaturesCapabilities *vird_config_domain_features_capabilities_ref(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @capabilities: (nullable): a VirdConfigDomainFeaturesCapabilities, or NULL
 *
 * Since: 0.1
 */
void vird_config_domain_features_capabilities_unref(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Makes a new VirdConfigDomainFeaturesCapabilities in a document of its own.
 *
 * Returns: (transfer full): the new object
 * Since: 0.1
 */
VirdConfigDomainFeaturesCapabilities *vird_config_domain_features_capabilities_new(void);

/**
 * Reads a VirdConfigDomainFeaturesCapabilities from XML text whose root is <capabilities>.
 *
 * @xml: the text, in UTF-8
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new object, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
 * Since: 0.1
 */
VirdConfigDomainFeaturesCapabilities *vird_config_domain_features_capabilities_new_from_xml(const char *xml,
                                                                                            VirdError **error);

/**
 * What happens to capabilities not listed. XML: @policy.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; VIRD_CONFIG_DOMAIN_FEATURES_CAPABILITIES_POLICY_UNKNOWN if absent; VIRD_CONFIG_DOMAIN_FEATURES_CAPABILITIES_POLICY_UNKNOWN if the document has another one
 * Since: 0.1
 */
VirdConfigDomainFeaturesCapabilitiesPolicy vird_config_domain_features_capabilities_get_policy(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * What happens to capabilities not listed. XML: @policy. As the text that the document has, known or not.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: (transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent
 * Since: 0.1
 */
const char *vird_config_domain_features_capabilities_get_policy_text(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets policy. What happens to capabilities not listed.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: a VirdConfigDomainFeaturesCapabilitiesPolicy
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_policy(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                         VirdConfigDomainFeaturesCapabilitiesPolicy value,
                                                         VirdError **error);

/**
 * Sets policy to any text, also one that this version does not know. What happens to capabilities not listed.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: (nullable): the value, or NULL to remove it
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_policy_text(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                              const char *value,
                                                              VirdError **error);

/**
 * Whether policy is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_policy(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes policy.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_policy(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           VirdError **error);

/**
 * Whether the container may configure auditing. XML: audit_control/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_audit_control(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets audit_control. Whether the container may configure auditing.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_audit_control(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                bool value,
                                                                VirdError **error);

/**
 * Whether audit_control is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_audit_control(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes audit_control.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_audit_control(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                  VirdError **error);

/**
 * Whether the container may write audit records. XML: audit_write/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_audit_write(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets audit_write. Whether the container may write audit records.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_audit_write(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                              bool value,
                                                              VirdError **error);

/**
 * Whether audit_write is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_audit_write(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes audit_write.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_audit_write(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                VirdError **error);

/**
 * Whether the container may block suspending the host. XML: block_suspend/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_block_suspend(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets block_suspend. Whether the container may block suspending the host.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_block_suspend(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                bool value,
                                                                VirdError **error);

/**
 * Whether block_suspend is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_block_suspend(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes block_suspend.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_block_suspend(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                  VirdError **error);

/**
 * Whether the container may change file owners. XML: chown/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_chown(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets chown. Whether the container may change file owners.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_chown(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether chown is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_chown(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes chown.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_chown(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                          VirdError **error);

/**
 * Whether the container may pass over file permissions. XML: dac_override/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_dac_override(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets dac_override. Whether the container may pass over file permissions.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_dac_override(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                               bool value,
                                                               VirdError **error);

/**
 * Whether dac_override is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_dac_override(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes dac_override.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_dac_override(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                 VirdError **error);

/**
 * Whether the container may pass over read permissions of files and directories. XML: dac_read_search/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_dac_read_search(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets dac_read_search. Whether the container may pass over read permissions of files and directories.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_dac_read_search(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                  bool value,
                                                                  VirdError **error);

/**
 * Whether dac_read_search is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_dac_read_search(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes dac_read_search.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_dac_read_search(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                    VirdError **error);

/**
 * Whether the container may act as owner of any file. XML: fowner/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_fowner(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets fowner. Whether the container may act as owner of any file.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_fowner(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether fowner is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_fowner(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes fowner.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_fowner(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           VirdError **error);

/**
 * Whether the container may keep set-id bits of changed files. XML: fsetid/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_fsetid(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets fsetid. Whether the container may keep set-id bits of changed files.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_fsetid(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether fsetid is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_fsetid(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes fsetid.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_fsetid(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           VirdError **error);

/**
 * Whether the container may lock memory. XML: ipc_lock/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_ipc_lock(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets ipc_lock. Whether the container may lock memory.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_ipc_lock(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether ipc_lock is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_ipc_lock(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes ipc_lock.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_ipc_lock(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                             VirdError **error);

/**
 * Whether the container may pass over permissions of System V IPC. XML: ipc_owner/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_ipc_owner(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets ipc_owner. Whether the container may pass over permissions of System V IPC.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_ipc_owner(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether ipc_owner is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_ipc_owner(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes ipc_owner.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_ipc_owner(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                              VirdError **error);

/**
 * Whether the container may signal any process. XML: kill/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_kill(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets kill. Whether the container may signal any process.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_kill(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                       bool value,
                                                       VirdError **error);

/**
 * Whether kill is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_kill(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes kill.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_kill(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                         VirdError **error);

/**
 * Whether the container may take leases on files. XML: lease/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_lease(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets lease. Whether the container may take leases on files.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_lease(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether lease is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_lease(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes lease.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_lease(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                          VirdError **error);

/**
 * Whether the container may set immutable and append-only file flags. XML: linux_immutable/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_linux_immutable(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets linux_immutable. Whether the container may set immutable and append-only file flags.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_linux_immutable(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                  bool value,
                                                                  VirdError **error);

/**
 * Whether linux_immutable is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_linux_immutable(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes linux_immutable.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_linux_immutable(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                    VirdError **error);

/**
 * Whether the container may configure mandatory access control. XML: mac_admin/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_mac_admin(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets mac_admin. Whether the container may configure mandatory access control.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_mac_admin(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether mac_admin is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_mac_admin(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes mac_admin.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_mac_admin(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                              VirdError **error);

/**
 * Whether the container may override mandatory access control. XML: mac_override/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_mac_override(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets mac_override. Whether the container may override mandatory access control.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_mac_override(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                               bool value,
                                                               VirdError **error);

/**
 * Whether mac_override is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_mac_override(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes mac_override.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_mac_override(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                 VirdError **error);

/**
 * Whether the container may make device nodes. XML: mknod/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_mknod(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets mknod. Whether the container may make device nodes.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_mknod(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                        bool value,
                                                        VirdError **error);

/**
 * Whether mknod is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_mknod(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes mknod.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_mknod(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                          VirdError **error);

/**
 * Whether the container may configure networking. XML: net_admin/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_net_admin(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets net_admin. Whether the container may configure networking.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_net_admin(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether net_admin is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_net_admin(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes net_admin.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_net_admin(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                              VirdError **error);

/**
 * Whether the container may bind to ports below 1024. XML: net_bind_service/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_net_bind_service(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets net_bind_service. Whether the container may bind to ports below 1024.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_net_bind_service(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                   bool value,
                                                                   VirdError **error);

/**
 * Whether net_bind_service is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_net_bind_service(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes net_bind_service.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_net_bind_service(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                     VirdError **error);

/**
 * Whether the container may broadcast and listen to multicasts. XML: net_broadcast/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_net_broadcast(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets net_broadcast. Whether the container may broadcast and listen to multicasts.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_net_broadcast(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                bool value,
                                                                VirdError **error);

/**
 * Whether net_broadcast is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_net_broadcast(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes net_broadcast.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_net_broadcast(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                  VirdError **error);

/**
 * Whether the container may use raw sockets. XML: net_raw/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_net_raw(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets net_raw. Whether the container may use raw sockets.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_net_raw(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether net_raw is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_net_raw(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes net_raw.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_net_raw(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            VirdError **error);

/**
 * Whether the container may change group ids. XML: setgid/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_setgid(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets setgid. Whether the container may change group ids.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_setgid(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether setgid is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_setgid(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes setgid.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_setgid(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           VirdError **error);

/**
 * Whether the container may set capabilities of files. XML: setfcap/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_setfcap(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets setfcap. Whether the container may set capabilities of files.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_setfcap(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether setfcap is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_setfcap(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes setfcap.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_setfcap(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            VirdError **error);

/**
 * Whether the container may change capabilities of processes. XML: setpcap/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_setpcap(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets setpcap. Whether the container may change capabilities of processes.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_setpcap(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                          bool value,
                                                          VirdError **error);

/**
 * Whether setpcap is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_setpcap(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes setpcap.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_setpcap(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            VirdError **error);

/**
 * Whether the container may change user ids. XML: setuid/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_setuid(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets setuid. Whether the container may change user ids.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_setuid(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether setuid is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_setuid(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes setuid.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_setuid(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           VirdError **error);

/**
 * Whether the container may do general administration. XML: sys_admin/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_admin(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_admin. Whether the container may do general administration.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_admin(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether sys_admin is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_admin(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_admin.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_admin(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                              VirdError **error);

/**
 * Whether the container may reboot and load kernels. XML: sys_boot/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_boot(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_boot. Whether the container may reboot and load kernels.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_boot(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether sys_boot is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_boot(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_boot.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_boot(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                             VirdError **error);

/**
 * Whether the container may change the root directory. XML: sys_chroot/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_chroot(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_chroot. Whether the container may change the root directory.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_chroot(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether sys_chroot is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_chroot(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_chroot.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_chroot(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                               VirdError **error);

/**
 * Whether the container may load kernel modules. XML: sys_module/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_module(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_module. Whether the container may load kernel modules.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_module(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether sys_module is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_module(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_module.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_module(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                               VirdError **error);

/**
 * Whether the container may raise priorities. XML: sys_nice/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_nice(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_nice. Whether the container may raise priorities.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_nice(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether sys_nice is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_nice(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_nice.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_nice(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                             VirdError **error);

/**
 * Whether the container may configure process accounting. XML: sys_pacct/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_pacct(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_pacct. Whether the container may configure process accounting.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_pacct(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether sys_pacct is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_pacct(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_pacct.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_pacct(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                              VirdError **error);

/**
 * Whether the container may trace any process. XML: sys_ptrace/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_ptrace(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_ptrace. Whether the container may trace any process.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_ptrace(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether sys_ptrace is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_ptrace(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_ptrace.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_ptrace(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                               VirdError **error);

/**
 * Whether the container may do raw input and output. XML: sys_rawio/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_rawio(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_rawio. Whether the container may do raw input and output.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_rawio(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                            bool value,
                                                            VirdError **error);

/**
 * Whether sys_rawio is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_rawio(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_rawio.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_rawio(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                              VirdError **error);

/**
 * Whether the container may exceed resource limits. XML: sys_resource/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_resource(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_resource. Whether the container may exceed resource limits.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_resource(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                               bool value,
                                                               VirdError **error);

/**
 * Whether sys_resource is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_resource(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_resource.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_resource(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                 VirdError **error);

/**
 * Whether the container may set the clock. XML: sys_time/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_time(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_time. Whether the container may set the clock.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_time(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           bool value,
                                                           VirdError **error);

/**
 * Whether sys_time is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_time(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_time.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_time(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                             VirdError **error);

/**
 * Whether the container may configure terminals. XML: sys_tty_config/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_sys_tty_config(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets sys_tty_config. Whether the container may configure terminals.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_sys_tty_config(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                 bool value,
                                                                 VirdError **error);

/**
 * Whether sys_tty_config is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_sys_tty_config(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes sys_tty_config.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_sys_tty_config(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                                   VirdError **error);

/**
 * Whether the container may read and configure the kernel log. XML: syslog/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_syslog(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets syslog. Whether the container may read and configure the kernel log.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_syslog(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                         bool value,
                                                         VirdError **error);

/**
 * Whether syslog is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_syslog(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes syslog.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_syslog(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                           VirdError **error);

/**
 * Whether the container may set alarms that wake the host. XML: wake_alarm/@state.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: the value; false if absent or unreadable
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_get_wake_alarm(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Sets wake_alarm. Whether the container may set alarms that wake the host.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @value: the value
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_set_wake_alarm(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                             bool value,
                                                             VirdError **error);

/**
 * Whether wake_alarm is there.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 *
 * Returns: true if it is, readable or not
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_has_wake_alarm(VirdConfigDomainFeaturesCapabilities *capabilities);

/**
 * Removes wake_alarm.
 *
 * @capabilities: a VirdConfigDomainFeaturesCapabilities
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
 * Since: 0.1
 */
bool vird_config_domain_features_capabilities_unset_wake_alarm(VirdConfigDomainFeaturesCapabilities *capabilities,
                                                               VirdError **error);

#define VIRD_TYPE_CONFIG_DOMAIN_FEATURES (vird_config_domain_features_get_type ())
#define VIRD_CONFIG_DOMAIN_FEATURES(object) ((VirdConfigDomainFeatures *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES))
#define VIRD_IS_CONFIG_DOMAIN_FEATURES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES))
#define VIRD_TYPE_CONFIG_DOMAIN_FEATURES_HYPERV (vird_config_domain_features_hyperv_get_type ())
#define VIRD_CONFIG_DOMAIN_FEATURES_HYPERV(object) ((VirdConfigDomainFeaturesHyperv *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES_HYPERV))
#define VIRD_IS_CONFIG_DOMAIN_FEATURES_HYPERV(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES_HYPERV))
#define VIRD_TYPE_CONFIG_DOMAIN_FEATURES_KVM (vird_config_domain_features_kvm_get_type ())
#define VIRD_CONFIG_DOMAIN_FEATURES_KVM(object) ((VirdConfigDomainFeaturesKvm *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES_KVM))
#define VIRD_IS_CONFIG_DOMAIN_FEATURES_KVM(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES_KVM))
#define VIRD_TYPE_CONFIG_DOMAIN_FEATURES_XEN (vird_config_domain_features_xen_get_type ())
#define VIRD_CONFIG_DOMAIN_FEATURES_XEN(object) ((VirdConfigDomainFeaturesXen *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES_XEN))
#define VIRD_IS_CONFIG_DOMAIN_FEATURES_XEN(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES_XEN))
#define VIRD_TYPE_CONFIG_DOMAIN_FEATURES_CAPABILITIES (vird_config_domain_features_capabilities_get_type ())
#define VIRD_CONFIG_DOMAIN_FEATURES_CAPABILITIES(object) ((VirdConfigDomainFeaturesCapabilities *) vird_object_cast ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES_CAPABILITIES))
#define VIRD_IS_CONFIG_DOMAIN_FEATURES_CAPABILITIES(object) (vird_object_is_a ((object), VIRD_TYPE_CONFIG_DOMAIN_FEATURES_CAPABILITIES))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_DOMAIN_FEATURES_H */
