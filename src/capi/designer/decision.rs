// SPDX-License-Identifier: LGPL-2.1-or-later
//! Decisions for C: what stands where, and why.

use super::design::c_text;
use crate::capi::class;
use crate::capi::guard::quiet;
use crate::capi::handle::{self, Payload};
use crate::capi::string::owned;
use crate::capi::types::{self, VirdDesignerSource, VirdType};
use crate::designer::{Record, Source};
use crate::error::Result;
use std::ffi::{CString, c_char};
use std::ptr;

/// One decision of the designer: what stands where, and why.
pub struct VirdDesignerDecision {
    _private: [u8; 0],
}

/// What a handle of a decision holds.
pub(crate) struct Decision {
    record: Record,
    path: CString,
    value: Option<CString>,
    code: CString,
    reason: CString,
}

impl Payload for Decision {
    fn holds(type_id: u32) -> bool {
        type_id == types::DESIGNER_DECISION
    }
}

/// A new handle for a decision.
pub(crate) fn wrap(record: Record) -> *mut VirdDesignerDecision {
    let (path, value) = (c_text(&record.path), record.value.as_deref().map(c_text));
    let (code, reason) = (c_text(record.code), c_text(&record.reason));
    handle::create(types::DESIGNER_DECISION, Decision { record, path, value, code, reason }).cast()
}

unsafe fn decision_of<'a>(decision: *const VirdDesignerDecision) -> Result<&'a Decision> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow(decision.cast(), types::DESIGNER_DECISION) }
}

const UNKNOWN: i32 = -1;

pub(crate) fn source(source: Source) -> i32 {
    match source {
        Source::Caller => 0,
        Source::Os => 1,
        Source::Capabilities => 2,
        Source::DomainCapabilities => 3,
        Source::Config => 4,
        Source::Policy => 5,
    }
}

unsafe fn lend(decision: *mut VirdDesignerDecision, read: impl FnOnce(&Decision) -> Option<&CString>) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let decision = unsafe { decision_of(decision)? };
        Ok(read(decision).map_or(ptr::null(), |text| text.as_ptr()))
    })
}

/// The type id of VirdDesignerDecision: one decision of the designer.
///
/// Returns: VIRD_TYPE_DESIGNER_DECISION
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_get_type() -> VirdType {
    class::type_of(types::DESIGNER_DECISION)
}

/// Takes another reference.
///
/// @decision: (nullable): a VirdDesignerDecision
///
/// Returns: (transfer full) (nullable): @decision itself, or NULL if it is no VirdDesignerDecision
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_ref(decision: *mut VirdDesignerDecision) -> *mut VirdDesignerDecision {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(decision.cast(), types::DESIGNER_DECISION).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @decision: (nullable): a VirdDesignerDecision, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_unref(decision: *mut VirdDesignerDecision) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(decision.cast(), types::DESIGNER_DECISION) }
}

/// The place in the domain document that a decision is about, as for vird_config_object_get_value().
///
/// @decision: a decision
///
/// Returns: (transfer none) (nullable): the path, valid as long as @decision
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_get_path(decision: *mut VirdDesignerDecision) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(decision, |decision| Some(&decision.path)) }
}

/// What the designer wrote there.
///
/// @decision: a decision
///
/// Returns: (transfer none) (nullable): the value, valid as long as @decision; NULL if it decided to write nothing
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_get_value(decision: *mut VirdDesignerDecision) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(decision, |decision| decision.value.as_ref()) }
}

/// A stable code for the reason of a decision, for programs.
///
/// @decision: a decision
///
/// Returns: (transfer none) (nullable): the code, valid as long as @decision
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_get_code(decision: *mut VirdDesignerDecision) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(decision, |decision| Some(&decision.code)) }
}

/// The reason of a decision as a sentence, for people.
///
/// @decision: a decision
///
/// Returns: (transfer none) (nullable): the reason, valid as long as @decision
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_get_reason(decision: *mut VirdDesignerDecision) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(decision, |decision| Some(&decision.reason)) }
}

/// Where the fact that settled a decision came from.
///
/// @decision: a decision
///
/// Returns: a VirdDesignerSource; VIRD_DESIGNER_SOURCE_UNKNOWN if @decision is no VirdDesignerDecision
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_get_source(decision: *mut VirdDesignerDecision) -> VirdDesignerSource {
    // SAFETY: the caller passes NULL or a handle.
    quiet(UNKNOWN, || Ok(source(unsafe { decision_of(decision)? }.record.source)))
}

/// A decision in one line, for people: place, value, reason, code and source.
///
/// @decision: a decision
///
/// Returns: (transfer full) (nullable): the line, to be freed with free(); NULL if @decision is no
/// VirdDesignerDecision
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_decision_to_string(decision: *mut VirdDesignerDecision) -> *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    quiet(ptr::null_mut(), || Ok(owned(&unsafe { decision_of(decision)? }.record.to_string())))
}
