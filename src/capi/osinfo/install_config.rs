// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the person who installs wants, for C: making one, and setting values.

use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::InstallConfig;
use crate::xml;
use std::ffi::{c_char, c_void};
use std::ptr;

/// Sets a value, if it can stand in the document that stylesheets work on.
pub(super) unsafe fn set(
    config: *const c_void,
    name: Result<&str>,
    value: impl FnOnce() -> Result<String>,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        let (name, value) = (name?, value()?);
        if !xml::is_name(name) || name.contains(':') || name == "id" {
            let message =
                format!("'{name}' cannot be the name of a value: expected a name that XML allows, without ':'");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        if !xml::is_text(&value) {
            let message = format!("the value of '{name}' has control characters, which no install script can hold");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        let changed = |config: &InstallConfig| {
            let mut config = config.clone();
            config.set(name, &value);
            Ok((Some(config), true))
        };
        // SAFETY: the exported function's caller passes NULL or a handle.
        unsafe { value::renew(config, changed) }
    })
}

/// What the person who installs wants: names, passwords, language, disks.
pub struct VirdOsinfoInstallConfig {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoInstallConfig: what the person who installs wants: names, passwords, language, disks.
///
/// Returns: VIRD_TYPE_OSINFO_INSTALL_CONFIG
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_type() -> VirdType {
    class::type_of(types::OSINFO_INSTALL_CONFIG)
}

/// Takes another reference.
///
/// @config: (nullable): a VirdOsinfoInstallConfig
///
/// Returns: (transfer full) (nullable): @config itself, or NULL if it is no VirdOsinfoInstallConfig
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_ref(
    config: *mut VirdOsinfoInstallConfig,
) -> *mut VirdOsinfoInstallConfig {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::reference(config.cast(), types::OSINFO_INSTALL_CONFIG).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @config: (nullable): a VirdOsinfoInstallConfig, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_unref(config: *mut VirdOsinfoInstallConfig) {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::unreference(config.cast(), types::OSINFO_INSTALL_CONFIG) }
}

/// A configuration with a language, a keyboard, a time zone and a made-up password for the administrator.
///
/// @id: its id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new configuration, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_new(
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallConfig {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || {
        // SAFETY: as above.
        let id = unsafe { string::text(id, "id")? };
        Ok(value::wrap(InstallConfig::new(id)).cast())
    })
}

/// Sets a value that has no function of its own, for scripts that know its name. vird_osinfo_entity_get_param_value()
/// tells it.
///
/// @config: a configuration
/// @name: the name of the value
/// @value: the value
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_value(
    config: *mut VirdOsinfoInstallConfig,
    name: *const c_char,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set(config.cast(), string::text(name, "name"), || string::text(value, "value").map(str::to_owned), error) }
}
