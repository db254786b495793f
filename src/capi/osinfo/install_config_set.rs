// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the person who installs wants, for C: setting the values that scripts know.

use super::install_config::{VirdOsinfoInstallConfig, set};
use crate::capi::error::VirdError;
use crate::capi::string;
use std::ffi::{c_char, c_void};

unsafe fn set_text(config: *const c_void, name: &str, value: *const c_char, error: *mut *mut VirdError) -> bool {
    // SAFETY: the exported function's caller passes NULL or a handle, NULL or a string.
    unsafe { set(config, Ok(name), || string::text(value, "value").map(str::to_owned), error) }
}

unsafe fn set_bool(config: *const c_void, name: &str, value: bool, error: *mut *mut VirdError) -> bool {
    // SAFETY: the exported function's caller passes NULL or a handle.
    unsafe { set(config, Ok(name), || Ok(value.to_string()), error) }
}

/// Sets the architecture of the machine, such as "x86_64".
///
/// @config: a configuration
/// @arch: the architecture
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_hardware_arch(
    config: *mut VirdOsinfoInstallConfig,
    arch: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "hardware-arch", arch, error) }
}

/// Sets the time zone, such as "Europe/Berlin".
///
/// @config: a configuration
/// @tz: the time zone
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_l10n_timezone(
    config: *mut VirdOsinfoInstallConfig,
    tz: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "l10n-timezone", tz, error) }
}

/// Sets the language, such as "de_DE".
///
/// @config: a configuration
/// @language: the language
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_l10n_language(
    config: *mut VirdOsinfoInstallConfig,
    language: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "l10n-language", language, error) }
}

/// Sets the layout of the keyboard, such as "de_DE".
///
/// @config: a configuration
/// @keyboard: the layout
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_l10n_keyboard(
    config: *mut VirdOsinfoInstallConfig,
    keyboard: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "l10n-keyboard", keyboard, error) }
}

/// Sets the password of the administrator.
///
/// @config: a configuration
/// @password: the password
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_admin_password(
    config: *mut VirdOsinfoInstallConfig,
    password: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "admin-password", password, error) }
}

/// Sets the password of the user.
///
/// @config: a configuration
/// @password: the password
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_user_password(
    config: *mut VirdOsinfoInstallConfig,
    password: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "user-password", password, error) }
}

/// Sets the name that the user logs in with.
///
/// @config: a configuration
/// @username: the name
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_user_login(
    config: *mut VirdOsinfoInstallConfig,
    username: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "user-login", username, error) }
}

/// Sets the full name of the user.
///
/// @config: a configuration
/// @name: the name
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_user_realname(
    config: *mut VirdOsinfoInstallConfig,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "user-realname", name, error) }
}

/// Sets the name under which the installation is registered.
///
/// @config: a configuration
/// @name: the name
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_reg_login(
    config: *mut VirdOsinfoInstallConfig,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "reg-login", name, error) }
}

/// Sets the password with which the installation is registered.
///
/// @config: a configuration
/// @password: the password
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_reg_password(
    config: *mut VirdOsinfoInstallConfig,
    password: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "reg-password", password, error) }
}

/// Sets the product key.
///
/// @config: a configuration
/// @key: the key
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_reg_product_key(
    config: *mut VirdOsinfoInstallConfig,
    key: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "reg-product-key", key, error) }
}

/// Sets the name of the machine in the network.
///
/// @config: a configuration
/// @hostname: the name
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_hostname(
    config: *mut VirdOsinfoInstallConfig,
    hostname: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "hostname", hostname, error) }
}

/// Sets the disk to install on, as the installer calls it.
///
/// @config: a configuration
/// @disk: the disk
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_target_disk(
    config: *mut VirdOsinfoInstallConfig,
    disk: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "target-disk", disk, error) }
}

/// Sets the disk that the script is on, as the installer calls it.
///
/// @config: a configuration
/// @disk: the disk
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_script_disk(
    config: *mut VirdOsinfoInstallConfig,
    disk: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "script-disk", disk, error) }
}

/// Sets where the picture of the user is on its disk.
///
/// @config: a configuration
/// @location: the path
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_avatar_location(
    config: *mut VirdOsinfoInstallConfig,
    location: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "avatar-location", location, error) }
}

/// Sets the disk that the picture of the user is on, as the installer calls it.
///
/// @config: a configuration
/// @disk: the disk
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_avatar_disk(
    config: *mut VirdOsinfoInstallConfig,
    disk: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "avatar-disk", disk, error) }
}

/// Sets the disk with drivers that the installer needs for itself, as it calls it.
///
/// @config: a configuration
/// @disk: the disk
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_pre_install_drivers_disk(
    config: *mut VirdOsinfoInstallConfig,
    disk: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "pre-install-drivers-disk", disk, error) }
}

/// Sets where the drivers that the installer needs for itself are on their disk.
///
/// @config: a configuration
/// @location: the path
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_pre_install_drivers_location(
    config: *mut VirdOsinfoInstallConfig,
    location: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "pre-install-drivers-location", location, error) }
}

/// Sets the disk with drivers that are installed in the end, as the installer calls it.
///
/// @config: a configuration
/// @disk: the disk
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_post_install_drivers_disk(
    config: *mut VirdOsinfoInstallConfig,
    disk: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "post-install-drivers-disk", disk, error) }
}

/// Sets where the drivers that are installed in the end are on their disk.
///
/// @config: a configuration
/// @location: the path
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_post_install_drivers_location(
    config: *mut VirdOsinfoInstallConfig,
    location: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "post-install-drivers-location", location, error) }
}

/// Sets where the installer takes from what it installs.
///
/// @config: a configuration
/// @url: the URL
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_installation_url(
    config: *mut VirdOsinfoInstallConfig,
    url: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_text(config.cast(), "installation-url", url, error) }
}

/// Sets whether the user is logged in without a password.
///
/// @config: a configuration
/// @autologin: whether it is so
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_user_autologin(
    config: *mut VirdOsinfoInstallConfig,
    autologin: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_bool(config.cast(), "user-autologin", autologin, error) }
}

/// Sets whether the user is an administrator.
///
/// @config: a configuration
/// @admin: whether it is so
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_user_administrator(
    config: *mut VirdOsinfoInstallConfig,
    admin: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_bool(config.cast(), "user-admin", admin, error) }
}

/// Sets whether unsigned drivers are refused.
///
/// @config: a configuration
/// @signing: whether it is so
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_set_driver_signing(
    config: *mut VirdOsinfoInstallConfig,
    signing: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { set_bool(config.cast(), "driver-signing", signing, error) }
}
