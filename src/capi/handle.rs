// SPDX-License-Identifier: LGPL-2.1-or-later
//! Handles: what a C pointer to one of our objects points to.
//!
//! All handles begin with a [`Header`]: a magic number, the type id, the reference count and how to free it. A pointer
//! is checked for NULL, alignment, magic number and type before anything else is read through it. That finds mistakes,
//! not memory errors: a pointer to freed or foreign memory cannot be told apart reliably.

use super::types;
use crate::error::{Error, ErrorCode, Result};
use std::ffi::c_void;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering, fence};

const LIVE: u32 = 0x5649_5244;
const DEAD: u32 = 0xdead_5649;

/// The common beginning of all handles.
#[repr(C)]
pub(crate) struct Header {
    magic: AtomicU32,
    type_id: u32,
    references: AtomicUsize,
    free: unsafe fn(*mut Header),
}

#[repr(C)]
struct Handle<T> {
    header: Header,
    value: T,
}

/// What can stand in a handle. Each Rust type has its own range of type ids, so that a checked type id also says
/// which Rust type the handle holds.
pub(crate) trait Payload: Send + Sync + 'static {
    /// Whether handles of this type id hold a `Self`.
    fn holds(type_id: u32) -> bool;
}

/// A new handle with one reference.
pub(crate) fn create<T: Payload>(type_id: u32, value: T) -> *mut c_void {
    debug_assert!(T::holds(type_id));
    let header = Header { magic: AtomicU32::new(LIVE), type_id, references: AtomicUsize::new(1), free: free::<T> };
    Box::into_raw(Box::new(Handle { header, value })).cast()
}

unsafe fn free<T>(header: *mut Header) {
    // SAFETY: called once, when the count reaches zero, on the allocation that `create` made for this T.
    drop(unsafe { Box::from_raw(header.cast::<Handle<T>>()) });
}

/// Checks a pointer and returns its header.
unsafe fn header<'a>(pointer: *const c_void, expected: &str) -> Result<&'a Header> {
    let bad = |what: &str| Err(Error::new(ErrorCode::InvalidArgument, format!("{what}: expected a {expected}")));
    if pointer.is_null() {
        return bad("the object is NULL");
    }
    if !pointer.cast::<Header>().is_aligned() {
        return bad("the pointer is not one of an object");
    }
    // SAFETY: not NULL and aligned; that it can be read is the caller's part of the contract.
    let header = unsafe { &*pointer.cast::<Header>() };
    match header.magic.load(Ordering::Relaxed) {
        LIVE => Ok(header),
        DEAD => bad("the object has been freed"),
        _ => bad("the pointer is not one of an object"),
    }
}

/// The type id of a handle.
pub(crate) unsafe fn type_of(pointer: *const c_void) -> Result<u32> {
    // SAFETY: as the caller promises.
    Ok(unsafe { header(pointer, "virtdesigner object")? }.type_id)
}

/// What a handle holds, after checking that it is of a type.
pub(crate) unsafe fn borrow<'a, T: Payload>(pointer: *const c_void, type_id: u32) -> Result<&'a T> {
    let expected = || types::name(type_id);
    // SAFETY: as the caller promises.
    let header = unsafe { header(pointer, &expected())? };
    if !types::is_a(header.type_id, type_id) || !T::holds(header.type_id) {
        let message = format!("the object is a {}: expected a {}", types::name(header.type_id), expected());
        return Err(Error::new(ErrorCode::InvalidArgument, message));
    }
    // SAFETY: the type id says that the allocation is a Handle<T>.
    Ok(unsafe { &(*pointer.cast::<Handle<T>>()).value })
}

/// Takes another reference; returns the pointer, or NULL if it is not a handle.
pub(crate) unsafe fn reference(pointer: *mut c_void) -> *mut c_void {
    // SAFETY: as the caller promises.
    match unsafe { header(pointer, "virtdesigner object") } {
        Ok(header) => {
            header.references.fetch_add(1, Ordering::Relaxed);
            pointer
        }
        Err(_) => std::ptr::null_mut(),
    }
}

/// Gives a reference back and frees the handle with the last one. NULL and what is no handle are ignored.
pub(crate) unsafe fn unreference(pointer: *mut c_void) {
    // SAFETY: as the caller promises.
    let Ok(header) = (unsafe { header(pointer, "virtdesigner object") }) else { return };
    if header.references.fetch_sub(1, Ordering::Release) == 1 {
        fence(Ordering::Acquire);
        header.magic.store(DEAD, Ordering::Relaxed);
        let free = header.free;
        // SAFETY: that was the last reference.
        unsafe { free(pointer.cast()) };
    }
}
