// SPDX-License-Identifier: LGPL-2.1-or-later
//! Designs for C: making them, and what they consist of.

use super::decision::{self, VirdDesignerDecision};
use super::design;
use super::query::{self, VirdDesignerCapabilitiesQuery};
use crate::capi::class;
use crate::capi::config::access;
use crate::capi::config::types::{VirdConfigCapabilities, VirdConfigDomain, VirdConfigDomainCapabilities};
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::osinfo::db::{VirdOsinfoDb, database};
use crate::capi::osinfo::os::VirdOsinfoOs;
use crate::capi::osinfo::platform::VirdOsinfoPlatform;
use crate::capi::osinfo::value;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::config::{Capabilities, Class, DomainCapabilities};
use crate::designer::Domain;
use crate::osinfo::{Os, Platform};
use std::ffi::c_char;
use std::ptr;

/// A guest in design: a domain that is complete after every call, and why it is as it is.
pub struct VirdDesignerDomain {
    _private: [u8; 0],
}

/// The type id of VirdDesignerDomain: a guest in design.
///
/// Returns: VIRD_TYPE_DESIGNER_DOMAIN
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_type() -> VirdType {
    class::type_of(types::DESIGNER_DOMAIN)
}

/// Takes another reference.
///
/// @design: (nullable): a VirdDesignerDomain
///
/// Returns: (transfer full) (nullable): @design itself, or NULL if it is no VirdDesignerDomain
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_ref(design: *mut VirdDesignerDomain) -> *mut VirdDesignerDomain {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(design.cast(), types::DESIGNER_DOMAIN).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @design: (nullable): a VirdDesignerDomain, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_unref(design: *mut VirdDesignerDomain) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(design.cast(), types::DESIGNER_DOMAIN) }
}

/// A new guest for an operating system on a host.
///
/// Nothing is decided yet. Domain capabilities can follow with vird_designer_domain_set_domain_capabilities();
/// without them the designer stays with what every host has.
///
/// @osinfo_db: (nullable): a database; @os and @platform know theirs, so it may be NULL
/// @os: (nullable): the operating system; NULL if nothing is known about it
/// @platform: (nullable): the platform; NULL leaves it to the capabilities
/// @caps: the capabilities of the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new design, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_new(
    osinfo_db: *mut VirdOsinfoDb,
    os: *mut VirdOsinfoOs,
    platform: *mut VirdOsinfoPlatform,
    caps: *mut VirdConfigCapabilities,
    error: *mut *mut VirdError,
) -> *mut VirdDesignerDomain {
    // SAFETY: the caller passes NULL or handles.
    guard(error, ptr::null_mut(), || unsafe {
        if !osinfo_db.is_null() {
            database(osinfo_db)?;
        }
        let os = (!os.is_null()).then(|| value::entity::<Os>(os.cast()).cloned()).transpose()?;
        let platform =
            (!platform.is_null()).then(|| value::entity::<Platform>(platform.cast()).cloned()).transpose()?;
        let caps = design::document::<Capabilities>(caps.cast())?;
        Domain::new(os, platform, &caps, None).map(design::wrap)
    })
}

/// The guest: a live view, to be read and changed at any time.
///
/// What stands in it when the designer decides is kept: it never undoes what somebody else wrote.
///
/// @design: a design
///
/// Returns: (transfer full) (nullable): the domain; NULL if @design is no VirdDesignerDomain
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_config(design: *mut VirdDesignerDomain) -> *mut VirdConfigDomain {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::ask(design.cast(), ptr::null_mut(), |design| Ok(access::wrap(design.config().object().clone()).cast()))
    }
}

/// The operating system that the guest is designed for.
///
/// @design: a design
///
/// Returns: (transfer full) (nullable): the operating system; NULL if none was given
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_os(design: *mut VirdDesignerDomain) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::ask(design.cast(), ptr::null_mut(), |design| {
            Ok(design.os().map_or(ptr::null_mut(), |os| value::wrap(os).cast()))
        })
    }
}

/// The platform that the guest is designed for.
///
/// @design: a design
///
/// Returns: (transfer full) (nullable): the platform; NULL if none was given
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_platform(design: *mut VirdDesignerDomain) -> *mut VirdOsinfoPlatform {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::ask(design.cast(), ptr::null_mut(), |design| {
            Ok(design.platform().map_or(ptr::null_mut(), |platform| value::wrap(platform).cast()))
        })
    }
}

/// The capabilities of the host.
///
/// @design: a design
///
/// Returns: (transfer full) (nullable): the capabilities; NULL if @design is no VirdDesignerDomain
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_capabilities(
    design: *mut VirdDesignerDomain,
) -> *mut VirdConfigCapabilities {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::ask(design.cast(), ptr::null_mut(), |design| {
            Ok(access::wrap(design.capabilities().object().clone()).cast())
        })
    }
}

/// The domain capabilities.
///
/// @design: a design
///
/// Returns: (transfer full) (nullable): the domain capabilities; NULL if none were given
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_domain_capabilities(
    design: *mut VirdDesignerDomain,
) -> *mut VirdConfigDomainCapabilities {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::ask(design.cast(), ptr::null_mut(), |design| {
            let found = design.domain_capabilities();
            Ok(found.map_or(ptr::null_mut(), |caps| access::wrap(caps.object().clone()).cast()))
        })
    }
}

/// Gives the designer the domain capabilities of the host.
///
/// They win over everything that they speak about. Later calls follow them; vird_designer_domain_setup_machine()
/// decides anew what was decided before. For which machine to fetch them
/// vird_designer_domain_get_capabilities_query() tells.
///
/// @design: a design
/// @caps: (nullable): the domain capabilities, or NULL to take them back
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_domain_capabilities(
    design: *mut VirdDesignerDomain,
    caps: *mut VirdConfigDomainCapabilities,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        design::change(design.cast(), error, |design| {
            let caps = (!caps.is_null()).then(|| design::document::<DomainCapabilities>(caps.cast())).transpose()?;
            design.set_domain_capabilities(caps.as_ref())
        })
    }
}

/// For what to fetch domain capabilities, as far as the guest is known now.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the arguments for virConnectGetDomainCapabilities(), or NULL with an error
/// set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_capabilities_query(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdDesignerCapabilitiesQuery {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, ptr::null_mut(), || unsafe { Ok(query::wrap(design::design(design.cast())?.capabilities_query()?)) })
}

/// Everything that was decided about the guest, with reasons: also what the application overrode, and the values that
/// were thought of and not taken.
///
/// The document is an object with a list "decisions". Each has "path", "value" (null: nothing is written), "code",
/// "reason", "source", "status" ("in force" or "overridden", then with what is "present") and "rejected", a list of
/// values with reasons.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a JSON document, to be freed with free(), or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_explain_json(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, ptr::null_mut(), || unsafe { Ok(string::owned(&design::design(design.cast())?.explain_json()?)) })
}

/// What was decided and why, as far as it still stands in the guest.
///
/// @design: a design
/// @length: (out) (optional): where to put the number of items
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdDesignerDecision): an array that ends
/// with NULL, to be freed with vird_object_array_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_decisions(
    design: *mut VirdDesignerDomain,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdDesignerDecision {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    guard(error, ptr::null_mut(), || unsafe {
        if !length.is_null() {
            *length = 0;
        }
        let decisions = design::design(design.cast())?.decisions()?.into_iter().map(decision::wrap).collect();
        Ok(string::array(decisions, length))
    })
}
