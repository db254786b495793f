// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the person who installs wants, for C: reading values.

use super::install_config::VirdOsinfoInstallConfig;
use super::value;
use crate::osinfo::{Entity, InstallConfig};
use std::ffi::{c_char, c_void};

unsafe fn config_text(config: *const c_void, name: &str) -> *const c_char {
    // SAFETY: the exported function's caller passes NULL or a handle.
    unsafe { value::lent::<InstallConfig>(config, |config| config.param(name).map(str::to_owned)) }
}

unsafe fn truth(config: *const c_void, name: &str, absent: bool) -> bool {
    // SAFETY: the exported function's caller passes NULL or a handle.
    unsafe { value::get::<InstallConfig, _>(config, absent, |config| Ok(config.param_bool(name).unwrap_or(absent))) }
}

/// The architecture of the machine, such as "x86_64".
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_hardware_arch(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "hardware-arch") }
}

/// The time zone, such as "Europe/Berlin".
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the time zone, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_l10n_timezone(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "l10n-timezone") }
}

/// The language, such as "de_DE".
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the language, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_l10n_language(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "l10n-language") }
}

/// The layout of the keyboard, such as "de_DE".
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the layout, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_l10n_keyboard(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "l10n-keyboard") }
}

/// The password of the administrator.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the password, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_admin_password(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "admin-password") }
}

/// The password of the user.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the password, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_user_password(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "user-password") }
}

/// The name that the user logs in with.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the name, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_user_login(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "user-login") }
}

/// The full name of the user.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the name, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_user_realname(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "user-realname") }
}

/// The name under which the installation is registered.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the name, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_reg_login(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "reg-login") }
}

/// The password with which the installation is registered.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the password, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_reg_password(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "reg-password") }
}

/// The product key.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the key, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_reg_product_key(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "reg-product-key") }
}

/// The name of the machine in the network.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the name, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_hostname(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "hostname") }
}

/// The disk to install on, as the installer calls it.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_target_disk(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "target-disk") }
}

/// The disk that the script is on, as the installer calls it.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_script_disk(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "script-disk") }
}

/// Where the picture of the user is on its disk.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the path, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_avatar_location(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "avatar-location") }
}

/// The disk that the picture of the user is on, as the installer calls it.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_avatar_disk(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "avatar-disk") }
}

/// The disk with drivers that the installer needs for itself, as it calls it.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_pre_install_drivers_disk(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "pre-install-drivers-disk") }
}

/// Where the drivers that the installer needs for itself are on their disk.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the path, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_pre_install_drivers_location(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "pre-install-drivers-location") }
}

/// The disk with drivers that are installed in the end, as the installer calls it.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the disk, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_post_install_drivers_disk(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "post-install-drivers-disk") }
}

/// Where the drivers that are installed in the end are on their disk.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the path, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_post_install_drivers_location(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "post-install-drivers-location") }
}

/// Where the installer takes from what it installs.
///
/// @config: a configuration
///
/// Returns: (transfer none) (nullable): the URL, valid as long as @config; NULL if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_installation_url(
    config: *mut VirdOsinfoInstallConfig,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { config_text(config.cast(), "installation-url") }
}

/// Whether the user is logged in without a password.
///
/// @config: a configuration
///
/// Returns: whether it is so; false if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_user_autologin(config: *mut VirdOsinfoInstallConfig) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { truth(config.cast(), "user-autologin", false) }
}

/// Whether the user is an administrator.
///
/// @config: a configuration
///
/// Returns: whether it is so; false if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_user_administrator(
    config: *mut VirdOsinfoInstallConfig,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { truth(config.cast(), "user-admin", false) }
}

/// Whether unsigned drivers are refused.
///
/// @config: a configuration
///
/// Returns: whether it is so; true if it is not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_config_get_driver_signing(config: *mut VirdOsinfoInstallConfig) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { truth(config.cast(), "driver-signing", true) }
}
