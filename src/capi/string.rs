// SPDX-License-Identifier: LGPL-2.1-or-later
//! Strings and arrays across the border. What the caller is to free comes from `malloc`, so that `free` and `g_free`
//! are both right.

use crate::error::{Error, ErrorCode, Result};
use std::ffi::{CStr, CString, c_char, c_void};
use std::sync::{Mutex, PoisonError};

/// A C string as text; NULL is an error that names the argument.
pub(crate) unsafe fn text<'a>(pointer: *const c_char, argument: &str) -> Result<&'a str> {
    // SAFETY: as the caller promises.
    unsafe { optional_text(pointer, argument)? }
        .ok_or_else(|| Error::new(ErrorCode::InvalidArgument, format!("{argument} is NULL: expected a string")))
}

/// A C string as text; NULL is None.
pub(crate) unsafe fn optional_text<'a>(pointer: *const c_char, argument: &str) -> Result<Option<&'a str>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: not NULL; that it ends with a NUL byte is the caller's part of the contract.
    let bytes = unsafe { CStr::from_ptr(pointer) };
    bytes.to_str().map(Some).map_err(|error| {
        let message = format!("{argument} is not valid UTF-8 from byte {} on", error.valid_up_to());
        Error::new(ErrorCode::InvalidArgument, message)
    })
}

/// An array of C strings that ends with NULL, as texts; NULL itself is an empty array.
pub(crate) unsafe fn texts<'a>(pointer: *const *const c_char, argument: &str) -> Result<Vec<&'a str>> {
    let mut list = Vec::new();
    if pointer.is_null() {
        return Ok(list);
    }
    loop {
        // SAFETY: the array ends with NULL, and the loop stops there.
        let item = unsafe { *pointer.add(list.len()) };
        if item.is_null() {
            return Ok(list);
        }
        // SAFETY: as above.
        list.push(unsafe { text(item, argument)? });
    }
}

/// A malloc'ed copy of a text, for the caller to free; NULL if there is no memory. A NUL inside ends it.
pub(crate) fn owned(text: &str) -> *mut c_char {
    let length = text.bytes().position(|byte| byte == 0).unwrap_or(text.len());
    // SAFETY: length + 1 bytes are allocated and written.
    unsafe {
        let copy = libc::malloc(length + 1).cast::<u8>();
        if !copy.is_null() {
            std::ptr::copy_nonoverlapping(text.as_ptr(), copy, length);
            copy.add(length).write(0);
        }
        copy.cast()
    }
}

/// A malloc'ed array that ends with NULL, for the caller to free with its items. `length` may be NULL.
pub(crate) unsafe fn array<T>(items: Vec<*mut T>, length: *mut usize) -> *mut *mut T {
    // SAFETY: one pointer more than there are items is allocated and written; `length` is checked.
    unsafe {
        let block = libc::malloc((items.len() + 1) * size_of::<*mut T>()).cast::<*mut T>();
        if block.is_null() {
            return block;
        }
        std::ptr::copy_nonoverlapping(items.as_ptr(), block, items.len());
        block.add(items.len()).write(std::ptr::null_mut());
        if !length.is_null() {
            *length = items.len();
        }
        block
    }
}

/// Strings lent to C by a handle: each stays where it is until the value under its key changes.
#[derive(Default)]
pub(crate) struct Lent(Mutex<Vec<(u32, CString)>>);

impl Lent {
    /// Lends a text under a key. The pointer lent before under this key stays valid if the text is still the same.
    pub(crate) fn lend(&self, key: u32, text: Option<String>) -> *const c_char {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = entries.iter().position(|(known, _)| *known == key);
        // XML cannot hold a NUL, so only other sources could lose a tail here.
        let text = text.map(|mut text| {
            text.truncate(text.bytes().position(|byte| byte == 0).unwrap_or(text.len()));
            text
        });
        match (at, text) {
            // An absent value keeps the old string: nobody knows whether it is still in use.
            (_, None) => std::ptr::null(),
            (Some(at), Some(text)) if entries[at].1.as_bytes() == text.as_bytes() => entries[at].1.as_ptr(),
            (at, Some(text)) => {
                let Ok(text) = CString::new(text) else { return std::ptr::null() };
                let pointer = text.as_ptr();
                match at {
                    Some(at) => entries[at].1 = text,
                    None => entries.push((key, text)),
                }
                pointer
            }
        }
    }
}

/// Frees memory that a function of this library returned for the caller to free; `free` does the same.
///
/// @memory: (nullable): a string or array block, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_free(memory: *mut c_void) {
    super::guard::quiet((), || {
        // SAFETY: such memory comes from malloc; free takes NULL.
        unsafe { libc::free(memory) };
        Ok(())
    });
}

/// Frees an array of strings and the strings.
///
/// @strings: (nullable): an array that ends with NULL, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_strv_free(strings: *mut *mut c_char) {
    super::guard::quiet((), || {
        if strings.is_null() {
            return Ok(());
        }
        // SAFETY: the array ends with NULL, and it and its items come from malloc.
        unsafe {
            let mut at = strings;
            while !(*at).is_null() {
                libc::free((*at).cast());
                at = at.add(1);
            }
            libc::free(strings.cast());
        }
        Ok(())
    });
}
