// SPDX-License-Identifier: LGPL-2.1-or-later
//! What install scripts want to be told, for C.

use super::datamap::VirdOsinfoDatamap;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdOsinfoInstallConfigParamPolicy, VirdType};
use crate::osinfo::{Datamap, InstallConfigParam, InstallConfigParamPolicy};
use std::ffi::c_char;
use std::ptr;

/// Something that an install script can be told.
pub struct VirdOsinfoInstallConfigParam {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoInstallConfigParam: something that an install script can be told.
///
/// Returns: VIRD_TYPE_OSINFO_INSTALL_CONFIG_PARAM
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_get_type() -> VirdType {
    class::type_of(types::OSINFO_INSTALL_CONFIG_PARAM)
}

/// Takes another reference.
///
/// @param: (nullable): a VirdOsinfoInstallConfigParam
///
/// Returns: (transfer full) (nullable): @param itself, or NULL if it is no VirdOsinfoInstallConfigParam
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_ref(
    param: *mut VirdOsinfoInstallConfigParam,
) -> *mut VirdOsinfoInstallConfigParam {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::reference(param.cast(), types::OSINFO_INSTALL_CONFIG_PARAM).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @param: (nullable): a VirdOsinfoInstallConfigParam, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_unref(param: *mut VirdOsinfoInstallConfigParam) {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::unreference(param.cast(), types::OSINFO_INSTALL_CONFIG_PARAM) }
}

/// A parameter of a name.
///
/// @name: the name, which is also its id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new parameter, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_new(
    name: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallConfigParam {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || {
        // SAFETY: as above.
        let name = unsafe { string::text(name, "name")? };
        Ok(value::wrap(InstallConfigParam::new(name)).cast())
    })
}

/// The name of the value in a VirdOsinfoInstallConfig.
///
/// @param: a parameter
///
/// Returns: (transfer none) (nullable): the name, valid as long as @param; NULL if @param is no
/// VirdOsinfoInstallConfigParam
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_get_name(
    param: *mut VirdOsinfoInstallConfigParam,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::text::<InstallConfigParam>(param.cast(), |param| Some(param.name())) }
}

/// Whether a script needs to be told.
///
/// @param: a parameter
///
/// Returns: a VirdOsinfoInstallConfigParamPolicy; VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_OPTIONAL if @param does not
/// say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_get_policy(
    param: *mut VirdOsinfoInstallConfigParam,
) -> VirdOsinfoInstallConfigParamPolicy {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        let optional = InstallConfigParamPolicy::Optional as i32;
        value::get::<InstallConfigParam, _>(param.cast(), optional, |param| Ok(param.policy() as i32))
    }
}

/// Whether a script cannot do without it.
///
/// @param: a parameter
///
/// Returns: whether it is so; false if @param is no VirdOsinfoInstallConfigParam
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_is_required(
    param: *mut VirdOsinfoInstallConfigParam,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::get::<InstallConfigParam, _>(param.cast(), false, |param| Ok(param.is_required())) }
}

/// Whether a script can do without it.
///
/// @param: a parameter
///
/// Returns: whether it is so; false if @param is no VirdOsinfoInstallConfigParam
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_is_optional(
    param: *mut VirdOsinfoInstallConfigParam,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::get::<InstallConfigParam, _>(param.cast(), false, |param| Ok(param.is_optional())) }
}

/// The table that translates values into what the installer calls them.
///
/// @param: a parameter
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the table; NULL if there is none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_get_value_map(
    param: *mut VirdOsinfoInstallConfigParam,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDatamap {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::one::<InstallConfigParam, _>(param.cast(), error, |param| Ok(param.value_map())).cast() }
}

/// Puts a table in the place of the one that translates values. The script that the parameter is of uses it too.
///
/// @param: a parameter
/// @datamap: (nullable): the table; NULL for none
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_param_set_value_map(
    param: *mut VirdOsinfoInstallConfigParam,
    datamap: *mut VirdOsinfoDatamap,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        value::edit::<InstallConfigParam, _>(param.cast(), error, false, |param| {
            let map = if datamap.is_null() { None } else { Some(value::entity::<Datamap>(datamap.cast())?.clone()) };
            param.set_value_map(map);
            Ok(true)
        })
    }
}
