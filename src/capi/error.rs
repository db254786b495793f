// SPDX-License-Identifier: LGPL-2.1-or-later
//! `VirdError`: what went wrong, for C.

use super::guard::quiet;
use super::string::owned;
use crate::error::Error;
use std::ffi::{CString, c_char};

/// What went wrong: a stable code, a message, and for documents the line and column.
///
/// Functions that can fail take a VirdError ** as their last argument. It may be NULL; otherwise it must point to a
/// pointer that is NULL. It is set if and only if the call fails, and then belongs to the caller.
pub struct VirdError {
    error: Error,
    message: CString,
    file: Option<CString>,
}

fn c_text(text: &str) -> CString {
    let clean: Vec<u8> = text.bytes().filter(|byte| *byte != 0).collect();
    // SAFETY: no NUL is left.
    unsafe { CString::from_vec_unchecked(clean) }
}

/// Puts an error where the caller wants it. An error that is already there stays.
pub(crate) fn set_error(target: *mut *mut VirdError, error: Error) {
    // SAFETY: checked for NULL; the rest is the caller's part of the contract.
    unsafe {
        if !target.is_null() && (*target).is_null() {
            let message = c_text(&error.to_string());
            let file = error.file().map(c_text);
            *target = Box::into_raw(Box::new(VirdError { error, message, file }));
        }
    }
}

/// The code of an error.
///
/// @error: (nullable): an error
///
/// Returns: a VirdErrorCode; 0 if @error is NULL
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_get_code(error: *const VirdError) -> super::types::VirdErrorCode {
    quiet(0, || {
        // SAFETY: NULL or an error that this library made.
        Ok(unsafe { error.as_ref() }.map_or(0, |error| error.error.code() as i32))
    })
}

/// The message of an error: what was being done, where, and what was expected. With file, line and column in front
/// where they are known.
///
/// @error: (nullable): an error
///
/// Returns: (transfer none) (nullable): the message, valid as long as @error; NULL if @error is NULL
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_get_message(error: *const VirdError) -> *const c_char {
    quiet(std::ptr::null(), || {
        // SAFETY: NULL or an error that this library made.
        Ok(unsafe { error.as_ref() }.map_or(std::ptr::null(), |error| error.message.as_ptr()))
    })
}

/// The file that an error is about.
///
/// @error: (nullable): an error
///
/// Returns: (transfer none) (nullable): the file name, valid as long as @error; NULL if the error is about no file
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_get_file(error: *const VirdError) -> *const c_char {
    quiet(std::ptr::null(), || {
        // SAFETY: NULL or an error that this library made.
        let file = unsafe { error.as_ref() }.and_then(|error| error.file.as_ref());
        Ok(file.map_or(std::ptr::null(), |file| file.as_ptr()))
    })
}

/// The line that an error is about.
///
/// @error: (nullable): an error
///
/// Returns: the line, from 1; 0 if not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_get_line(error: *const VirdError) -> u32 {
    // SAFETY: NULL or an error that this library made.
    quiet(0, || Ok(unsafe { error.as_ref() }.and_then(|error| error.error.position()).map_or(0, |at| at.line)))
}

/// The column that an error is about.
///
/// @error: (nullable): an error
///
/// Returns: the column in characters, from 1; 0 if not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_get_column(error: *const VirdError) -> u32 {
    // SAFETY: NULL or an error that this library made.
    quiet(0, || Ok(unsafe { error.as_ref() }.and_then(|error| error.error.position()).map_or(0, |at| at.column)))
}

/// A copy of an error.
///
/// @error: (nullable): an error
///
/// Returns: (transfer full) (nullable): the copy, to be freed with vird_error_free(); NULL if @error is NULL
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_copy(error: *const VirdError) -> *mut VirdError {
    quiet(std::ptr::null_mut(), || {
        let mut copy = std::ptr::null_mut();
        // SAFETY: NULL or an error that this library made.
        if let Some(error) = unsafe { error.as_ref() } {
            set_error(&mut copy, error.error.clone());
        }
        Ok(copy)
    })
}

/// Frees an error.
///
/// @error: (nullable): an error, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_free(error: *mut VirdError) {
    quiet((), || {
        if !error.is_null() {
            // SAFETY: the error was made by `set_error` and is given back once.
            drop(unsafe { Box::from_raw(error) });
        }
        Ok(())
    });
}

/// Frees the error that a pointer points to, if any, and makes it NULL, ready for the next call.
///
/// @error: (inout) (nullable): where an error may be
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_clear(error: *mut *mut VirdError) {
    quiet((), || {
        // SAFETY: NULL or a pointer to NULL or to an error.
        unsafe {
            if !error.is_null() {
                vird_error_free(*error);
                *error = std::ptr::null_mut();
            }
        }
        Ok(())
    });
}

/// The name of an error code, for messages and logs.
///
/// @code: a VirdErrorCode
///
/// Returns: (transfer full): the name, such as "not-found"; "unknown" for other numbers
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_error_code_name(code: super::types::VirdErrorCode) -> *mut c_char {
    quiet(std::ptr::null_mut(), || Ok(owned(super::types::error_code_name(code))))
}
