// SPDX-License-Identifier: LGPL-2.1-or-later
//! Config functions that touch several places at once; see `config::behaviour`.

use super::access::{config, wrap};
use super::types::*;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::string::{self, owned};
use crate::config::{
    Class, Domain, DomainChardev, DomainChardevSource, DomainControllerUsb, DomainLifecycleAction,
    DomainLifecycleEvent, DomainOs, DomainSmartcardPassthrough,
};
use crate::error::{Error, ErrorCode, Result};
use std::ffi::{c_char, c_void};

/// The typed object in a handle.
unsafe fn typed<T: Class>(pointer: *const c_void) -> Result<T> {
    // SAFETY: as the caller promises.
    Ok(T::wrap(unsafe { config(pointer, T::CLASS)? }.object.clone()))
}

/// The application's own XML in a domain's metadata.
///
/// @domain: a VirdConfigDomain
/// @ns_uri: the namespace that the XML is in
///
/// Returns: (transfer full) (nullable): the element as text, to be freed with free(); NULL if there is none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_get_custom_xml(
    domain: *mut VirdConfigDomain,
    ns_uri: *const c_char,
) -> *mut c_char {
    quiet(std::ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle, NULL or a string.
        let (domain, uri) = unsafe { (typed::<Domain>(domain.cast())?, string::text(ns_uri, "ns_uri")?) };
        Ok(domain.custom_xml(uri)?.map_or(std::ptr::null_mut(), |xml| owned(&xml)))
    })
}

/// Puts the application's own XML into a domain's metadata, in place of what stands there in the same namespace.
///
/// @domain: a VirdConfigDomain
/// @xml: one element; it is put into the namespace, what is below it stays as it is
/// @ns: the prefix
/// @ns_uri: the namespace
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_set_custom_xml(
    domain: *mut VirdConfigDomain,
    xml: *const c_char,
    ns: *const c_char,
    ns_uri: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or a handle, NULL or strings.
        let (domain, xml, ns, uri) = unsafe {
            (
                typed::<Domain>(domain.cast())?,
                string::text(xml, "xml")?,
                string::text(ns, "ns")?,
                string::text(ns_uri, "ns_uri")?,
            )
        };
        domain.set_custom_xml(xml, ns, uri).map(|()| true)
    })
}

/// As vird_config_domain_set_custom_xml(), but all elements in the XML that are in no namespace are put into this one.
///
/// @domain: a VirdConfigDomain
/// @xml: one element
/// @ns: the prefix
/// @ns_uri: the namespace
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_set_custom_xml_ns_children(
    domain: *mut VirdConfigDomain,
    xml: *const c_char,
    ns: *const c_char,
    ns_uri: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or a handle, NULL or strings.
        let (domain, xml, ns, uri) = unsafe {
            (
                typed::<Domain>(domain.cast())?,
                string::text(xml, "xml")?,
                string::text(ns, "ns")?,
                string::text(ns_uri, "ns_uri")?,
            )
        };
        domain.set_custom_xml_ns_children(xml, ns, uri).map(|()| true)
    })
}

/// Sets what happens on an event of a guest's life.
///
/// @domain: a VirdConfigDomain
/// @event: a VirdConfigDomainLifecycleEvent
/// @action: a VirdConfigDomainLifecycleAction
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_set_lifecycle(
    domain: *mut VirdConfigDomain,
    event: VirdConfigDomainLifecycleEvent,
    action: VirdConfigDomainLifecycleAction,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or a handle.
        let domain: Domain = unsafe { typed(domain.cast())? };
        let action = DomainLifecycleAction::from_number(action);
        if action == DomainLifecycleAction::Unknown {
            let message = "action is out of range: expected a VirdConfigDomainLifecycleAction";
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        domain.set_lifecycle(DomainLifecycleEvent::from_number(event), action).map(|()| true)
    })
}

/// Asks for the boot menu of the firmware, or for none.
///
/// @os: a VirdConfigDomainOs
/// @enable: whether there is to be one
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_os_enable_boot_menu(
    os: *mut VirdConfigDomainOs,
    enable: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe { typed::<DomainOs>(os.cast())? }.enable_boot_menu(enable).map(|()| true))
}

/// Asks the BIOS to talk over the serial port, or not to.
///
/// @os: a VirdConfigDomainOs
/// @enable: whether it is to
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_os_bios_enable_serial(
    os: *mut VirdConfigDomainOs,
    enable: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe { typed::<DomainOs>(os.cast())? }.bios_enable_serial(enable).map(|()| true))
}

/// Asks for firmware that has a feature, or for one that lacks it.
///
/// @os: a VirdConfigDomainOs
/// @name: the feature, such as "secure-boot" or "enrolled-keys"
/// @enable: whether the firmware is to have it
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_os_enable_firmware_feature(
    os: *mut VirdConfigDomainOs,
    name: *const c_char,
    enable: bool,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or a handle, NULL or a string.
        let (os, name) = unsafe { (typed::<DomainOs>(os.cast())?, string::text(name, "name")?) };
        os.enable_firmware_feature(name, enable).map(|()| true)
    })
}

/// Makes a USB controller a companion of another one: it takes that one's index and serves its ports from a number on.
///
/// @controller: a VirdConfigDomainControllerUsb
/// @master: the controller that it becomes a companion of
/// @startport: the first port, from 0
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_controller_usb_set_master(
    controller: *mut VirdConfigDomainControllerUsb,
    master: *mut VirdConfigDomainControllerUsb,
    startport: u32,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or handles.
        let (controller, master): (DomainControllerUsb, DomainControllerUsb) =
            unsafe { (typed(controller.cast())?, typed(master.cast())?) };
        controller.set_master(&master, startport).map(|()| true)
    })
}

/// What a character device is connected to on the host. It is a view of the device's own element.
///
/// @chardev: a VirdConfigDomainChardev
///
/// Returns: (transfer full) (nullable): the source, of the class that its type says; NULL if the device has no type
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_chardev_get_source(
    chardev: *mut VirdConfigDomainChardev,
) -> *mut VirdConfigDomainChardevSource {
    quiet(std::ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle.
        let chardev: DomainChardev = unsafe { typed(chardev.cast())? };
        Ok(chardev.source()?.map_or(std::ptr::null_mut(), |source| wrap(source.object().clone()).cast()))
    })
}

/// Connects a character device to something on the host.
///
/// @chardev: a VirdConfigDomainChardev
/// @source: what to connect it to; it stands for the device's own element from then on
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_chardev_set_source(
    chardev: *mut VirdConfigDomainChardev,
    source: *mut VirdConfigDomainChardevSource,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or handles.
        let (chardev, source): (DomainChardev, DomainChardevSource) =
            unsafe { (typed(chardev.cast())?, typed(source.cast())?) };
        chardev.set_source(&source).map(|()| true)
    })
}

/// Connects a smartcard reader to something on the host.
///
/// @smartcard: a VirdConfigDomainSmartcardPassthrough
/// @source: what to connect it to; it stands for the reader's own element from then on
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_domain_smartcard_passthrough_set_source(
    smartcard: *mut VirdConfigDomainSmartcardPassthrough,
    source: *mut VirdConfigDomainChardevSource,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or handles.
        let (smartcard, source): (DomainSmartcardPassthrough, DomainChardevSource) =
            unsafe { (typed(smartcard.cast())?, typed(source.cast())?) };
        smartcard.set_source(&source).map(|()| true)
    })
}
