// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the policy would do differently in a guest, for C.

use super::decision::source;
use super::design::{self, c_text};
use super::domain::VirdDesignerDomain;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string::{self, owned};
use crate::capi::types::{self, VirdDesignerSeverity, VirdDesignerSource, VirdType};
use crate::designer;
use crate::error::Result;
use std::ffi::{CString, c_char};
use std::ptr;

/// Something that the policy would do differently in a guest, with a change that is ready to be made.
pub struct VirdDesignerFinding {
    _private: [u8; 0],
}

/// What a handle of a finding holds.
pub(crate) struct Finding {
    finding: designer::Finding,
    path: CString,
    old: Option<CString>,
    new: Option<CString>,
    code: CString,
    reason: CString,
}

impl Payload for Finding {
    fn holds(type_id: u32) -> bool {
        type_id == types::DESIGNER_FINDING
    }
}

fn wrap(finding: designer::Finding) -> *mut VirdDesignerFinding {
    let (path, old, new) = (c_text(finding.path()), finding.old().map(c_text), finding.new_value().map(c_text));
    let (code, reason) = (c_text(finding.code()), c_text(finding.reason()));
    handle::create(types::DESIGNER_FINDING, Finding { finding, path, old, new, code, reason }).cast()
}

unsafe fn finding_of<'a>(finding: *const VirdDesignerFinding) -> Result<&'a Finding> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow(finding.cast(), types::DESIGNER_FINDING) }
}

unsafe fn lend(finding: *mut VirdDesignerFinding, read: impl FnOnce(&Finding) -> Option<&CString>) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let finding = unsafe { finding_of(finding)? };
        Ok(read(finding).map_or(ptr::null(), |text| text.as_ptr()))
    })
}

const UNKNOWN: i32 = -1;

/// What the policy would do differently in a guest, faults first.
///
/// Nothing is changed: each finding can be applied by itself with vird_designer_finding_apply(), in any order.
///
/// @design: a design
/// @length: (out) (optional): where to put the number of items
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdDesignerFinding): an array that ends
/// with NULL, to be freed with vird_object_array_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_review(
    design: *mut VirdDesignerDomain,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdDesignerFinding {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    guard(error, ptr::null_mut(), || unsafe {
        if !length.is_null() {
            *length = 0;
        }
        let findings = design::design(design.cast())?.review()?.into_iter().map(wrap).collect();
        Ok(string::array(findings, length))
    })
}

/// The type id of VirdDesignerFinding: something that the policy would do differently.
///
/// Returns: VIRD_TYPE_DESIGNER_FINDING
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_get_type() -> VirdType {
    class::type_of(types::DESIGNER_FINDING)
}

/// Takes another reference.
///
/// @finding: (nullable): a VirdDesignerFinding
///
/// Returns: (transfer full) (nullable): @finding itself, or NULL if it is no VirdDesignerFinding
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_ref(finding: *mut VirdDesignerFinding) -> *mut VirdDesignerFinding {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(finding.cast(), types::DESIGNER_FINDING).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @finding: (nullable): a VirdDesignerFinding, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_unref(finding: *mut VirdDesignerFinding) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(finding.cast(), types::DESIGNER_FINDING) }
}

/// The place in the domain document that a finding is about, as for vird_config_object_get_value().
///
/// @finding: a finding
///
/// Returns: (transfer none) (nullable): the path, valid as long as @finding
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_get_path(finding: *mut VirdDesignerFinding) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(finding, |finding| Some(&finding.path)) }
}

/// What stands there.
///
/// @finding: a finding
///
/// Returns: (transfer none) (nullable): the value, valid as long as @finding; NULL for nothing
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_get_old_value(finding: *mut VirdDesignerFinding) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(finding, |finding| finding.old.as_ref()) }
}

/// What the policy would write there.
///
/// @finding: a finding
///
/// Returns: (transfer none) (nullable): the value, valid as long as @finding; NULL for nothing
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_get_new_value(finding: *mut VirdDesignerFinding) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(finding, |finding| finding.new.as_ref()) }
}

/// A stable code of a finding, for programs.
///
/// @finding: a finding
///
/// Returns: (transfer none) (nullable): the code, valid as long as @finding
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_get_code(finding: *mut VirdDesignerFinding) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(finding, |finding| Some(&finding.code)) }
}

/// The reason of a finding as a sentence, for people.
///
/// @finding: a finding
///
/// Returns: (transfer none) (nullable): the reason, valid as long as @finding
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_get_reason(finding: *mut VirdDesignerFinding) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(finding, |finding| Some(&finding.reason)) }
}

/// How much a finding matters.
///
/// @finding: a finding
///
/// Returns: a VirdDesignerSeverity; VIRD_DESIGNER_SEVERITY_UNKNOWN if @finding is no VirdDesignerFinding
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_get_severity(finding: *mut VirdDesignerFinding) -> VirdDesignerSeverity {
    // SAFETY: the caller passes NULL or a handle.
    quiet(UNKNOWN, || Ok(unsafe { finding_of(finding)? }.finding.severity() as i32))
}

/// Where the fact that settles a finding comes from.
///
/// @finding: a finding
///
/// Returns: a VirdDesignerSource; VIRD_DESIGNER_SOURCE_UNKNOWN if @finding is no VirdDesignerFinding
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_get_source(finding: *mut VirdDesignerFinding) -> VirdDesignerSource {
    // SAFETY: the caller passes NULL or a handle.
    quiet(UNKNOWN, || Ok(source(unsafe { finding_of(finding)? }.finding.source())))
}

/// Makes the change of a finding, with all that it needs.
///
/// Other findings stay as they are; one that is about a device that has gone since fails.
///
/// @finding: a finding
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_apply(
    finding: *mut VirdDesignerFinding,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe { finding_of(finding)?.finding.apply().map(|()| true) })
}

/// A finding in one line, for people: severity, place, values, reason and code.
///
/// @finding: a finding
///
/// Returns: (transfer full) (nullable): the line, to be freed with free(); NULL if @finding is no VirdDesignerFinding
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_finding_to_string(finding: *mut VirdDesignerFinding) -> *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    quiet(ptr::null_mut(), || Ok(owned(&unsafe { finding_of(finding)? }.finding.to_string())))
}
