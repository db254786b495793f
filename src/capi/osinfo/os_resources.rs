// SPDX-License-Identifier: LGPL-2.1-or-later
//! What operating systems need and can use, for C.

use super::lists::VirdOsinfoResourcesList;
use super::os::VirdOsinfoOs;
use super::resources::VirdOsinfoResources;
use super::value;
use crate::capi::error::VirdError;
use crate::capi::types;
use crate::osinfo::{Os, ResourceKind};

/// What an operating system needs at least.
///
/// There is one item for each architecture that the database speaks of; "all" stands for every architecture.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_minimum_resources(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResourcesList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_RESOURCES_LIST, error, |os| {
            Ok(os.resources(ResourceKind::Minimum))
        })
        .cast()
    }
}

/// What an operating system works well with.
///
/// There is one item for each architecture that the database speaks of; "all" stands for every architecture.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_recommended_resources(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResourcesList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_RESOURCES_LIST, error, |os| {
            Ok(os.resources(ResourceKind::Recommended))
        })
        .cast()
    }
}

/// What an operating system can use at most.
///
/// There is one item for each architecture that the database speaks of; "all" stands for every architecture.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_maximum_resources(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResourcesList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_RESOURCES_LIST, error, |os| {
            Ok(os.resources(ResourceKind::Maximum))
        })
        .cast()
    }
}

/// What an installation over the network needs at least.
///
/// There is one item for each architecture that the database speaks of; "all" stands for every architecture.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_network_install_resources(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResourcesList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_RESOURCES_LIST, error, |os| {
            Ok(os.resources(ResourceKind::NetworkInstall))
        })
        .cast()
    }
}

/// What an operating system needs at least: adds a statement.
///
/// @os: an operating system
/// @resources: the statement
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_minimum_resources(
    os: *mut VirdOsinfoOs,
    resources: *mut VirdOsinfoResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_resources(ResourceKind::Minimum, value::entity(resources.cast())?);
            Ok(true)
        })
    }
}

/// What an operating system works well with: adds a statement.
///
/// @os: an operating system
/// @resources: the statement
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_recommended_resources(
    os: *mut VirdOsinfoOs,
    resources: *mut VirdOsinfoResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_resources(ResourceKind::Recommended, value::entity(resources.cast())?);
            Ok(true)
        })
    }
}

/// What an operating system can use at most: adds a statement.
///
/// @os: an operating system
/// @resources: the statement
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_maximum_resources(
    os: *mut VirdOsinfoOs,
    resources: *mut VirdOsinfoResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_resources(ResourceKind::Maximum, value::entity(resources.cast())?);
            Ok(true)
        })
    }
}

/// What an installation over the network needs at least: adds a statement.
///
/// @os: an operating system
/// @resources: the statement
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_network_install_resources(
    os: *mut VirdOsinfoOs,
    resources: *mut VirdOsinfoResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_resources(ResourceKind::NetworkInstall, value::entity(resources.cast())?);
            Ok(true)
        })
    }
}
