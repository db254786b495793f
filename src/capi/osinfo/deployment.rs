// SPDX-License-Identifier: LGPL-2.1-or-later
//! Deployments, for C: what one operating system gets on one platform.

use super::device::VirdOsinfoDevice;
use super::device_link::VirdOsinfoDeviceLink;
use super::filter::{self, VirdOsinfoFilter};
use super::lists::{VirdOsinfoDeviceLinkList, VirdOsinfoDeviceList};
use super::os::VirdOsinfoOs;
use super::platform::VirdOsinfoPlatform;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::Deployment;
use std::ffi::c_char;
use std::ptr;

/// What an operating system gets on a platform.
pub struct VirdOsinfoDeployment {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoDeployment: what an operating system gets on a platform.
///
/// Returns: VIRD_TYPE_OSINFO_DEPLOYMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_get_type() -> VirdType {
    class::type_of(types::OSINFO_DEPLOYMENT)
}

/// Takes another reference.
///
/// @deployment: (nullable): a VirdOsinfoDeployment
///
/// Returns: (transfer full) (nullable): @deployment itself, or NULL if it is no VirdOsinfoDeployment
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_ref(
    deployment: *mut VirdOsinfoDeployment,
) -> *mut VirdOsinfoDeployment {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(deployment.cast(), types::OSINFO_DEPLOYMENT).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @deployment: (nullable): a VirdOsinfoDeployment, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_unref(deployment: *mut VirdOsinfoDeployment) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(deployment.cast(), types::OSINFO_DEPLOYMENT) }
}

/// A deployment without devices, to be put into a database.
///
/// @id: the id, mostly a URI
/// @os: the operating system
/// @platform: the platform
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new deployment, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_new(
    id: *const c_char,
    os: *mut VirdOsinfoOs,
    platform: *mut VirdOsinfoPlatform,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeployment {
    // SAFETY: the caller passes NULL or a string, NULL or handles.
    guard(error, ptr::null_mut(), || unsafe {
        let (id, os) = (string::text(id, "id")?, value::entity(os.cast())?);
        Ok(value::wrap(Deployment::new(id, os, value::entity(platform.cast())?)).cast())
    })
}

/// The operating system that a deployment is about.
///
/// @deployment: a deployment
///
/// Returns: (transfer full) (nullable): it, or NULL if @deployment is no VirdOsinfoDeployment
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_get_os(deployment: *mut VirdOsinfoDeployment) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::one::<Deployment, _>(deployment.cast(), ptr::null_mut(), |deployment| Ok(deployment.os())).cast() }
}

/// The platform that a deployment is about.
///
/// @deployment: a deployment
///
/// Returns: (transfer full) (nullable): it, or NULL if @deployment is no VirdOsinfoDeployment
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_get_platform(
    deployment: *mut VirdOsinfoDeployment,
) -> *mut VirdOsinfoPlatform {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::one::<Deployment, _>(deployment.cast(), ptr::null_mut(), |deployment| Ok(deployment.platform())).cast()
    }
}

/// Gives a deployment a device.
///
/// @deployment: a deployment
/// @device: the device
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the link, which can tell more about the device, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_add_device(
    deployment: *mut VirdOsinfoDeployment,
    device: *mut VirdOsinfoDevice,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLink {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Deployment, _>(deployment.cast(), error, ptr::null_mut(), |deployment| {
            Ok(value::wrap(deployment.add_device(value::entity(device.cast())?)).cast())
        })
    }
}

/// The devices of a deployment, in document order.
///
/// @deployment: a deployment
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_get_devices(
    deployment: *mut VirdOsinfoDeployment,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Deployment, _>(deployment.cast(), types::OSINFO_DEVICE_LIST, filter, error, |deployment| {
            deployment.devices()
        })
        .cast()
    }
}

/// The links to the devices of a deployment, in document order.
///
/// @deployment: a deployment
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_get_device_links(
    deployment: *mut VirdOsinfoDeployment,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLinkList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Deployment, _>(
            deployment.cast(),
            types::OSINFO_DEVICE_LINK_LIST,
            filter,
            error,
            |deployment| deployment.device_links(),
        )
        .cast()
    }
}

/// The best device of a deployment that passes a filter: the last one.
///
/// @deployment: a deployment
/// @filter: (nullable): what it must pass; NULL for anything
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): it; NULL if there is none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_get_preferred_device(
    deployment: *mut VirdOsinfoDeployment,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDevice {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::one::<Deployment, _>(deployment.cast(), error, |deployment| {
            Ok(filter::passing(deployment.devices(), &filter::optional(filter)?).pop())
        })
        .cast()
    }
}

/// The best link of a deployment that passes a filter: the last one.
///
/// @deployment: a deployment
/// @filter: (nullable): what it must pass; NULL for anything
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): it; NULL if there is none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_deployment_get_preferred_device_link(
    deployment: *mut VirdOsinfoDeployment,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLink {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::one::<Deployment, _>(deployment.cast(), error, |deployment| {
            Ok(filter::passing(deployment.device_links(), &filter::optional(filter)?).pop())
        })
        .cast()
    }
}
