// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writing install scripts out, for C.

use super::install_config::VirdOsinfoInstallConfig;
use super::install_script::VirdOsinfoInstallScript;
use super::media::VirdOsinfoMedia;
use super::os::VirdOsinfoOs;
use super::tree::VirdOsinfoTree;
use super::value;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::{InstallConfig, InstallFrom, InstallScript, Media, Os, Tree};
use std::ffi::{c_char, c_void};
use std::path::Path;
use std::ptr;

/// What is installed, as the three kinds of function take it.
enum Target {
    Os(*const c_void),
    Media(*const c_void),
    Tree(*const c_void),
}

/// Makes a text of script, operating system, medium or tree, and configuration.
unsafe fn make(
    script: *mut VirdOsinfoInstallScript,
    target: Target,
    config: *mut VirdOsinfoInstallConfig,
    error: *mut *mut VirdError,
    make: impl FnOnce(&InstallScript, &Os, InstallFrom<'_>, &InstallConfig) -> Result<String>,
) -> *mut c_char {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the exported function's caller passes NULL or handles.
        let (script, config) =
            unsafe { (value::entity::<InstallScript>(script.cast())?, value::entity::<InstallConfig>(config.cast())?) };
        let unknown = |what: &str| {
            let message = format!("the operating system of the {what} is not known: identify it first");
            Error::new(ErrorCode::InvalidArgument, message)
        };
        // SAFETY: as above.
        let (os, from) = unsafe {
            match target {
                Target::Os(os) => (value::entity::<Os>(os)?, InstallFrom::default()),
                Target::Media(media) => {
                    let media = value::entity::<Media>(media)?;
                    let os = media.os().ok_or_else(|| unknown("medium"))?;
                    (os, InstallFrom { media: Some(media), tree: None })
                }
                Target::Tree(tree) => {
                    let tree = value::entity::<Tree>(tree)?;
                    let os = tree.os().ok_or_else(|| unknown("tree"))?;
                    (os, InstallFrom { media: None, tree: Some(tree) })
                }
            }
        };
        Ok(string::owned(&make(script, os, from, config)?))
    })
}

/// The path of a file with a script, made in a directory.
unsafe fn output(
    directory: *const c_char,
) -> impl FnOnce(&InstallScript, &Os, InstallFrom<'_>, &InstallConfig) -> Result<String> {
    move |script, os, from, config| {
        // SAFETY: the exported function's caller passes NULL or a string.
        let directory = unsafe { string::text(directory, "output_dir")? };
        let path = script.generate_output(os, from, config, Path::new(directory))?;
        // The directory is UTF-8 and so is the name.
        Ok(path.to_string_lossy().into_owned())
    }
}

/// The text of a script for an operating system. Values that the script requires must be in the configuration. libxslt
/// is needed for it; where it is not installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @os: the operating system that is installed
/// @config: the wishes of the person who installs
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the text, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate(
    script: *mut VirdOsinfoInstallScript,
    os: *mut VirdOsinfoOs,
    config: *mut VirdOsinfoInstallConfig,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Os(os.cast()), config, error, InstallScript::generate_text) }
}

/// Writes a script for an operating system into a directory, under the name that
/// vird_osinfo_install_script_get_output_filename() tells. A file of that name is replaced in one step. It may hold
/// passwords: who can read it depends on the umask and the directory. libxslt is needed for it; where it is not
/// installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @os: the operating system that is installed
/// @config: the wishes of the person who installs
/// @output_dir: path of the directory
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the path of the file, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate_output(
    script: *mut VirdOsinfoInstallScript,
    os: *mut VirdOsinfoOs,
    config: *mut VirdOsinfoInstallConfig,
    output_dir: *const c_char,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Os(os.cast()), config, error, output(output_dir)) }
}

/// What the kernel of the installer must be told to find a script for an operating system; empty if it need not be told
/// anything, and for installers without a kernel to tell. libxslt is needed for it; where it is not installed, the
/// error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @os: the operating system that is installed
/// @config: the wishes of the person who installs
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the command line, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate_command_line(
    script: *mut VirdOsinfoInstallScript,
    os: *mut VirdOsinfoOs,
    config: *mut VirdOsinfoInstallConfig,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Os(os.cast()), config, error, InstallScript::generate_command_line) }
}

/// The text of a script for what a medium carries. Values that the script requires must be in the configuration.
/// libxslt is needed for it; where it is not installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @media: the medium that is installed from; its operating system must be known
/// @config: the wishes of the person who installs
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the text, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate_for_media(
    script: *mut VirdOsinfoInstallScript,
    media: *mut VirdOsinfoMedia,
    config: *mut VirdOsinfoInstallConfig,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Media(media.cast()), config, error, InstallScript::generate_text) }
}

/// Writes a script for what a medium carries into a directory, under the name that
/// vird_osinfo_install_script_get_output_filename() tells. A file of that name is replaced in one step. It may hold
/// passwords: who can read it depends on the umask and the directory. libxslt is needed for it; where it is not
/// installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @media: the medium that is installed from; its operating system must be known
/// @config: the wishes of the person who installs
/// @output_dir: path of the directory
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the path of the file, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate_output_for_media(
    script: *mut VirdOsinfoInstallScript,
    media: *mut VirdOsinfoMedia,
    config: *mut VirdOsinfoInstallConfig,
    output_dir: *const c_char,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Media(media.cast()), config, error, output(output_dir)) }
}

/// What the kernel of the installer must be told to find a script for what a medium carries; empty if it need not be
/// told anything, and for installers without a kernel to tell. libxslt is needed for it; where it is not installed, the
/// error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @media: the medium that is installed from; its operating system must be known
/// @config: the wishes of the person who installs
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the command line, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate_command_line_for_media(
    script: *mut VirdOsinfoInstallScript,
    media: *mut VirdOsinfoMedia,
    config: *mut VirdOsinfoInstallConfig,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Media(media.cast()), config, error, InstallScript::generate_command_line) }
}

/// The text of a script for what a tree holds. Values that the script requires must be in the configuration. libxslt is
/// needed for it; where it is not installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @tree: the tree that is installed from; its operating system must be known
/// @config: the wishes of the person who installs
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the text, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate_for_tree(
    script: *mut VirdOsinfoInstallScript,
    tree: *mut VirdOsinfoTree,
    config: *mut VirdOsinfoInstallConfig,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Tree(tree.cast()), config, error, InstallScript::generate_text) }
}

/// Writes a script for what a tree holds into a directory, under the name that
/// vird_osinfo_install_script_get_output_filename() tells. A file of that name is replaced in one step. It may hold
/// passwords: who can read it depends on the umask and the directory. libxslt is needed for it; where it is not
/// installed, the error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @tree: the tree that is installed from; its operating system must be known
/// @config: the wishes of the person who installs
/// @output_dir: path of the directory
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the path of the file, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate_output_for_tree(
    script: *mut VirdOsinfoInstallScript,
    tree: *mut VirdOsinfoTree,
    config: *mut VirdOsinfoInstallConfig,
    output_dir: *const c_char,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Tree(tree.cast()), config, error, output(output_dir)) }
}

/// What the kernel of the installer must be told to find a script for what a tree holds; empty if it need not be told
/// anything, and for installers without a kernel to tell. libxslt is needed for it; where it is not installed, the
/// error is VIRD_ERROR_UNSUPPORTED and says so.
///
/// @script: a script
/// @tree: the tree that is installed from; its operating system must be known
/// @config: the wishes of the person who installs
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the command line, to be freed with vird_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_install_script_generate_command_line_for_tree(
    script: *mut VirdOsinfoInstallScript,
    tree: *mut VirdOsinfoTree,
    config: *mut VirdOsinfoInstallConfig,
    error: *mut *mut VirdError,
) -> *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { make(script, Target::Tree(tree.cast()), config, error, InstallScript::generate_command_line) }
}
