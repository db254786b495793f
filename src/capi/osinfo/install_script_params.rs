// SPDX-License-Identifier: LGPL-2.1-or-later
//! What install scripts want to be told, for C.

use super::install_config_param::VirdOsinfoInstallConfigParam;
use super::install_script::VirdOsinfoInstallScript;
use super::lists::VirdOsinfoInstallConfigParamList;
use super::value;
use crate::capi::error::VirdError;
use crate::capi::guard::quiet;
use crate::capi::string;
use crate::capi::types;
use crate::osinfo::{InstallConfigParam, InstallScript};
use std::ffi::c_char;

/// What a script wants to be told, in document order.
///
/// @script: a script
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_config_params(
    script: *mut VirdOsinfoInstallScript,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallConfigParamList {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        let read = |script: &InstallScript| Ok(script.config_params());
        value::list::<InstallScript, _>(script.cast(), types::OSINFO_INSTALL_CONFIG_PARAM_LIST, error, read).cast()
    }
}

/// What a script wants to be told, as vird_osinfo_install_script_get_config_params() has it.
///
/// @script: a script
/// @length: (out) (optional): where to put the number of items
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoInstallConfigParam): an array that
/// ends with NULL, to be freed with vird_object_array_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_config_param_list(
    script: *mut VirdOsinfoInstallScript,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdOsinfoInstallConfigParam {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::items(length, error, || Ok(value::entity::<InstallScript>(script.cast())?.config_params())).cast() }
}

/// What a script wants to be told under a name.
///
/// @script: a script
/// @name: the name
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the parameter; NULL if @script has none of that name, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_config_param(
    script: *mut VirdOsinfoInstallScript,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallConfigParam {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        value::one::<InstallScript, _>(script.cast(), error, |script| {
            Ok(script.config_param(string::text(name, "name")?))
        })
        .cast()
    }
}

/// Whether a script wants to be told under the name of a parameter.
///
/// @script: a script
/// @param: a parameter
///
/// Returns: whether it does; false if one of the arguments is of another class
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_has_config_param(
    script: *mut VirdOsinfoInstallScript,
    param: *mut VirdOsinfoInstallConfigParam,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    quiet(false, || unsafe {
        let name = value::entity::<InstallConfigParam>(param.cast())?.name();
        Ok(value::entity::<InstallScript>(script.cast())?.config_param(name).is_some())
    })
}

/// Whether a script wants to be told under a name.
///
/// @script: a script
/// @name: the name
///
/// Returns: whether it does; false if @script is no VirdOsinfoInstallScript
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_has_config_param_name(
    script: *mut VirdOsinfoInstallScript,
    name: *const c_char,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    quiet(false, || unsafe {
        Ok(value::entity::<InstallScript>(script.cast())?.config_param(string::text(name, "name")?).is_some())
    })
}
