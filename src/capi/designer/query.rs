// SPDX-License-Identifier: LGPL-2.1-or-later
//! For what to fetch domain capabilities, for C.

use super::design::c_text;
use crate::capi::class;
use crate::capi::guard::quiet;
use crate::capi::handle::{self, Payload};
use crate::capi::types::{self, VirdType};
use crate::designer::CapabilitiesQuery;
use std::ffi::{CString, c_char};
use std::ptr;

/// For what to fetch domain capabilities: they hold for one emulator, architecture, machine and type only.
pub struct VirdDesignerCapabilitiesQuery {
    _private: [u8; 0],
}

/// What a handle of a query holds.
pub(crate) struct Query {
    emulator: Option<CString>,
    arch: CString,
    machine: Option<CString>,
    virt_type: CString,
}

impl Payload for Query {
    fn holds(type_id: u32) -> bool {
        type_id == types::DESIGNER_CAPABILITIES_QUERY
    }
}

/// A new handle for a query.
pub(crate) fn wrap(query: CapabilitiesQuery) -> *mut VirdDesignerCapabilitiesQuery {
    let query = Query {
        emulator: query.emulator.as_deref().map(c_text),
        arch: c_text(&query.arch),
        machine: query.machine.as_deref().map(c_text),
        virt_type: c_text(&query.virt_type),
    };
    handle::create(types::DESIGNER_CAPABILITIES_QUERY, query).cast()
}

unsafe fn lend(
    query: *mut VirdDesignerCapabilitiesQuery,
    read: impl FnOnce(&Query) -> Option<&CString>,
) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let query = unsafe { handle::borrow(query.cast(), types::DESIGNER_CAPABILITIES_QUERY)? };
        Ok(read(query).map_or(ptr::null(), |text| text.as_ptr()))
    })
}

/// The type id of VirdDesignerCapabilitiesQuery: for what to fetch domain capabilities.
///
/// Returns: VIRD_TYPE_DESIGNER_CAPABILITIES_QUERY
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_capabilities_query_get_type() -> VirdType {
    class::type_of(types::DESIGNER_CAPABILITIES_QUERY)
}

/// Takes another reference.
///
/// @query: (nullable): a VirdDesignerCapabilitiesQuery
///
/// Returns: (transfer full) (nullable): @query itself, or NULL if it is no VirdDesignerCapabilitiesQuery
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_capabilities_query_ref(
    query: *mut VirdDesignerCapabilitiesQuery,
) -> *mut VirdDesignerCapabilitiesQuery {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(query.cast(), types::DESIGNER_CAPABILITIES_QUERY).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @query: (nullable): a VirdDesignerCapabilitiesQuery, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_capabilities_query_unref(query: *mut VirdDesignerCapabilitiesQuery) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(query.cast(), types::DESIGNER_CAPABILITIES_QUERY) }
}

/// The emulator.
///
/// @query: a query
///
/// Returns: (transfer none) (nullable): its path, valid as long as @query; NULL leaves it to libvirt
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_capabilities_query_get_emulator(
    query: *mut VirdDesignerCapabilitiesQuery,
) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(query, |query| query.emulator.as_ref()) }
}

/// The architecture.
///
/// @query: a query
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @query
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_capabilities_query_get_arch(
    query: *mut VirdDesignerCapabilitiesQuery,
) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(query, |query| Some(&query.arch)) }
}

/// The machine.
///
/// @query: a query
///
/// Returns: (transfer none) (nullable): the machine, valid as long as @query; NULL leaves it to libvirt
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_capabilities_query_get_machine(
    query: *mut VirdDesignerCapabilitiesQuery,
) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(query, |query| query.machine.as_ref()) }
}

/// The virtualization type.
///
/// @query: a query
///
/// Returns: (transfer none) (nullable): the type, valid as long as @query
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_capabilities_query_get_virt_type(
    query: *mut VirdDesignerCapabilitiesQuery,
) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(query, |query| Some(&query.virt_type)) }
}
