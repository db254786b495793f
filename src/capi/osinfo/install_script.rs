// SPDX-License-Identifier: LGPL-2.1-or-later
//! Install scripts for C: finding them, and what has to be known to use one.

use super::avatar_format::VirdOsinfoAvatarFormat;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{
    self, VirdOsinfoDeviceDriverSigningReq, VirdOsinfoInstallScriptInjectionMethod,
    VirdOsinfoInstallScriptInstallationSource, VirdOsinfoPathFormat, VirdType,
};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::{InjectionMethods, InstallScript, InstallationSource};
use std::ffi::{c_char, c_void};
use std::ptr;

unsafe fn script_text(script: *const c_void, read: impl FnOnce(&InstallScript) -> Option<String>) -> *const c_char {
    // SAFETY: the exported function's caller passes NULL or a handle.
    unsafe { value::lent::<InstallScript>(script, read) }
}

unsafe fn get<R>(script: *const c_void, absent: R, read: impl FnOnce(&InstallScript) -> R) -> R {
    // SAFETY: the exported function's caller passes NULL or a handle.
    unsafe { value::get::<InstallScript, _>(script, absent, |script| Ok(read(script))) }
}

unsafe fn change_script(
    script: *const c_void,
    error: *mut *mut VirdError,
    change: impl FnOnce(&mut InstallScript) -> Result<()>,
) -> bool {
    // SAFETY: the exported function's caller passes NULL or a handle.
    unsafe { value::edit::<InstallScript, _>(script, error, false, |script| change(script).map(|()| true)) }
}

/// A script that answers the questions of an installer.
pub struct VirdOsinfoInstallScript {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoInstallScript: a script that answers the questions of an installer.
///
/// Returns: VIRD_TYPE_OSINFO_INSTALL_SCRIPT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_type() -> VirdType {
    class::type_of(types::OSINFO_INSTALL_SCRIPT)
}

/// Takes another reference.
///
/// @script: (nullable): a VirdOsinfoInstallScript
///
/// Returns: (transfer full) (nullable): @script itself, or NULL if it is no VirdOsinfoInstallScript
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_ref(
    script: *mut VirdOsinfoInstallScript,
) -> *mut VirdOsinfoInstallScript {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::reference(script.cast(), types::OSINFO_INSTALL_SCRIPT).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @script: (nullable): a VirdOsinfoInstallScript, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_unref(script: *mut VirdOsinfoInstallScript) {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::unreference(script.cast(), types::OSINFO_INSTALL_SCRIPT) }
}

/// A script that has nothing but its id.
///
/// @id: its id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new script, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_new(
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallScript {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || {
        // SAFETY: as above.
        let id = unsafe { string::text(id, "id")? };
        Ok(value::wrap(InstallScript::new(id)).cast())
    })
}

/// A script that is made by an XSLT stylesheet.
///
/// @id: its id
/// @profile: what it is for, such as "desktop"
/// @template_data: the stylesheet
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new script, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_new_data(
    id: *const c_char,
    profile: *const c_char,
    template_data: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallScript {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || {
        // SAFETY: as above.
        let (id, profile, template) = unsafe {
            (string::text(id, "id")?, string::text(profile, "profile")?, string::text(template_data, "template_data")?)
        };
        Ok(value::wrap(InstallScript::with_data(id, profile, template)).cast())
    })
}

/// A script that is made by an XSLT stylesheet in a file. It is read when the script is made.
///
/// @id: its id
/// @profile: what it is for, such as "desktop"
/// @template_uri: where the stylesheet is: a "file" URI, or a path; one that is not absolute is below the database
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new script, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_new_uri(
    id: *const c_char,
    profile: *const c_char,
    template_uri: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallScript {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || {
        // SAFETY: as above.
        let (id, profile, template) = unsafe {
            (string::text(id, "id")?, string::text(profile, "profile")?, string::text(template_uri, "template_uri")?)
        };
        Ok(value::wrap(InstallScript::with_uri(id, profile, template)).cast())
    })
}

/// What a script is for: "desktop", "jeos" (just enough of an operating system), ...
///
/// @script: a script
///
/// Returns: (transfer none) (nullable): the profile, valid as long as @script; NULL if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_profile(script: *mut VirdOsinfoInstallScript) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { script_text(script.cast(), |script| script.profile().map(str::to_owned)) }
}

/// The XSLT stylesheet that a script is made by.
///
/// @script: a script
///
/// Returns: (transfer none) (nullable): the stylesheet, valid as long as @script; NULL if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_template_data(
    script: *mut VirdOsinfoInstallScript,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { script_text(script.cast(), |script| script.template_data().map(str::to_owned)) }
}

/// Where the stylesheet of a script is, if it is not in the database itself.
///
/// @script: a script
///
/// Returns: (transfer none) (nullable): the place, valid as long as @script; NULL if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_template_uri(
    script: *mut VirdOsinfoInstallScript,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { script_text(script.cast(), |script| script.template_uri().map(str::to_owned)) }
}

/// What a product key looks like: "@" is any character, "%" a letter, "#" a digit, "$" one of both, others are
/// themselves.
///
/// @script: a script
///
/// Returns: (transfer none) (nullable): the format, valid as long as @script; NULL if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_product_key_format(
    script: *mut VirdOsinfoInstallScript,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { script_text(script.cast(), |script| script.product_key_format().map(str::to_owned)) }
}

/// The name of the file that the installer looks for.
///
/// @script: a script
///
/// Returns: (transfer none) (nullable): the name, valid as long as @script; NULL if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_expected_filename(
    script: *mut VirdOsinfoInstallScript,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { script_text(script.cast(), |script| script.expected_filename().map(str::to_owned)) }
}

/// What goes in front of the name of the file that is written.
///
/// @script: a script
///
/// Returns: (transfer none) (nullable): the prefix, valid as long as @script; NULL if there is none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_output_prefix(
    script: *mut VirdOsinfoInstallScript,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { script_text(script.cast(), |script| script.output_prefix().map(str::to_owned)) }
}

/// Says what goes in front of the name of the file, so that scripts for several machines can lie in one directory.
///
/// It is said for everybody who has this script or gets it from its database from then on.
///
/// @script: a script
/// @prefix: (nullable): the prefix; NULL for none
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_set_output_prefix(
    script: *mut VirdOsinfoInstallScript,
    prefix: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        change_script(script.cast(), error, |script| {
            script.set_output_prefix(string::optional_text(prefix, "prefix")?);
            Ok(())
        })
    }
}

/// The name of the file that is written: the prefix, "-", and the name that the installer looks for.
///
/// @script: a script
///
/// Returns: (transfer none) (nullable): the name, valid as long as @script; NULL if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_output_filename(
    script: *mut VirdOsinfoInstallScript,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { script_text(script.cast(), InstallScript::output_filename) }
}

/// Whether the installer has to reach the Internet.
///
/// @script: a script
///
/// Returns: whether it is so; false if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_needs_internet(script: *mut VirdOsinfoInstallScript) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { get(script.cast(), false, InstallScript::needs_internet) }
}

/// Whether a script can give the installer drivers that it needs for itself.
///
/// @script: a script
///
/// Returns: whether it is so; false if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_can_pre_install_drivers(
    script: *mut VirdOsinfoInstallScript,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { get(script.cast(), false, InstallScript::can_pre_install_drivers) }
}

/// Whether a script can install drivers in the end.
///
/// @script: a script
///
/// Returns: whether it is so; false if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_can_post_install_drivers(
    script: *mut VirdOsinfoInstallScript,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { get(script.cast(), false, InstallScript::can_post_install_drivers) }
}

/// Whether drivers for the installer must be signed.
///
/// @script: a script
///
/// Returns: a VirdOsinfoDeviceDriverSigningReq; VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_NONE if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_pre_install_drivers_signing_req(
    script: *mut VirdOsinfoInstallScript,
) -> VirdOsinfoDeviceDriverSigningReq {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { get(script.cast(), 0, |script| script.pre_install_drivers_signing_req() as i32) }
}

/// Whether drivers that are installed in the end must be signed.
///
/// @script: a script
///
/// Returns: a VirdOsinfoDeviceDriverSigningReq; VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_NONE if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_post_install_drivers_signing_req(
    script: *mut VirdOsinfoInstallScript,
) -> VirdOsinfoDeviceDriverSigningReq {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { get(script.cast(), 0, |script| script.post_install_drivers_signing_req() as i32) }
}

/// How paths are written in a script.
///
/// @script: a script
///
/// Returns: a VirdOsinfoPathFormat; VIRD_OSINFO_PATH_FORMAT_UNIX if @script does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_path_format(
    script: *mut VirdOsinfoInstallScript,
) -> VirdOsinfoPathFormat {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { get(script.cast(), 0, |script| script.path_format() as i32) }
}

/// The ways in which a script can get to the installer.
///
/// @script: a script
///
/// Returns: a sum of VirdOsinfoInstallScriptInjectionMethod; 0 if @script is no VirdOsinfoInstallScript
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_injection_methods(script: *mut VirdOsinfoInstallScript) -> u32 {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { get(script.cast(), 0, |script| script.injection_methods().bits()) }
}

/// How a script gets to the installer: the way that was chosen; else on a disk, or else in the initial RAM disk, if
/// that can be. A disk is also the answer if neither can be.
///
/// @script: a script
///
/// Returns: a VirdOsinfoInstallScriptInjectionMethod
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_preferred_injection_method(
    script: *mut VirdOsinfoInstallScript,
) -> VirdOsinfoInstallScriptInjectionMethod {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        let disk = InjectionMethods::DISK.bits() as i32;
        get(script.cast(), disk, |script| script.preferred_injection_method().bits() as i32)
    }
}

/// Chooses how a script gets to the installer; of several ways the one with the lowest number. Scripts may look
/// different for it.
///
/// It is chosen for everybody who has this script or gets it from its database from then on.
///
/// @script: a script
/// @method: the way
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_set_preferred_injection_method(
    script: *mut VirdOsinfoInstallScript,
    method: VirdOsinfoInstallScriptInjectionMethod,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        change_script(script.cast(), error, |script| {
            let methods = u32::try_from(method).ok().and_then(InjectionMethods::from_bits).ok_or_else(|| {
                let message = format!("injection method {method}: expected a VirdOsinfoInstallScriptInjectionMethod");
                Error::new(ErrorCode::InvalidArgument, message)
            })?;
            script.set_preferred_injection_method(methods)
        })
    }
}

/// Where the installer takes from what it installs.
///
/// @script: a script
///
/// Returns: a VirdOsinfoInstallScriptInstallationSource; VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_MEDIA if it is
/// not set
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_installation_source(
    script: *mut VirdOsinfoInstallScript,
) -> VirdOsinfoInstallScriptInstallationSource {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { get(script.cast(), 0, |script| script.installation_source() as i32) }
}

/// Says where the installer takes from what it installs. Scripts may look different for it.
///
/// It is said for everybody who has this script or gets it from its database from then on.
///
/// @script: a script
/// @source: the source
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_set_installation_source(
    script: *mut VirdOsinfoInstallScript,
    source: VirdOsinfoInstallScriptInstallationSource,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        change_script(script.cast(), error, |script| {
            script.set_installation_source(match source {
                0 => InstallationSource::Media,
                1 => InstallationSource::Network,
                other => {
                    let what = "expected a VirdOsinfoInstallScriptInstallationSource, 0 or 1";
                    return Err(Error::new(ErrorCode::InvalidArgument, format!("installation source {other}: {what}")));
                }
            });
            Ok(())
        })
    }
}

/// What the picture of the user has to be like.
///
/// @script: a script
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the format; NULL if @script uses no picture, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_get_avatar_format(
    script: *mut VirdOsinfoInstallScript,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoAvatarFormat {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::one::<InstallScript, _>(script.cast(), error, |script| Ok(script.avatar_format())).cast() }
}
