// SPDX-License-Identifier: LGPL-2.1-or-later
//! Validation for C: whether an object is as libvirt wants it, and each place where it is not.

use super::access::{self, Config};
use super::types::VirdConfigObject;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string::{self, owned};
use crate::capi::types::{self, VirdType};
use crate::config::{ClassId, Problem};
use crate::error::Result;
use std::ffi::{CString, c_char};
use std::ptr;

/// One place where a document is not as libvirt's documents are.
pub struct VirdConfigProblem {
    _private: [u8; 0],
}

/// What a handle of a problem holds.
struct Held {
    problem: Problem,
    code: CString,
    path: CString,
    found: Option<CString>,
    expected: CString,
    suggestion: Option<CString>,
    message: CString,
}

impl Payload for Held {
    fn holds(type_id: u32) -> bool {
        type_id == types::CONFIG_PROBLEM
    }
}

/// A text for C. What comes from XML cannot hold a NUL.
fn c_text(text: &str) -> CString {
    CString::new(text).unwrap_or_default()
}

fn wrap(problem: Problem) -> *mut VirdConfigProblem {
    let held = Held {
        code: c_text(problem.code().as_str()),
        path: c_text(problem.path()),
        found: problem.found().map(c_text),
        expected: c_text(problem.expected()),
        suggestion: problem.suggestion().map(c_text),
        message: c_text(problem.message()),
        problem,
    };
    handle::create(types::CONFIG_PROBLEM, held).cast()
}

unsafe fn object<'a>(object: *const VirdConfigObject) -> Result<&'a Config> {
    // SAFETY: as the caller promises.
    unsafe { access::config(object.cast(), ClassId::OBJECT) }
}

unsafe fn held<'a>(problem: *const VirdConfigProblem) -> Result<&'a Held> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow(problem.cast(), types::CONFIG_PROBLEM) }
}

unsafe fn lend(problem: *mut VirdConfigProblem, read: impl FnOnce(&Held) -> Option<&CString>) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let held = unsafe { held(problem)? };
        Ok(read(held).map_or(ptr::null(), |text| text.as_ptr()))
    })
}

/// Checks whether libvirt would take an object: by all rules of libvirt's own grammars, without any file of libvirt.
///
/// An object inside a document is checked at its place, so that what its parent says counts; one of its own as what
/// its class stands for.
///
/// @object: a config object
/// @error: (out) (optional): where to put an error; its message is that of the first problem and says how many more
/// there are, its line and column are those of the problem
///
/// Returns: true if nothing is wrong, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_INVALID_DOCUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_validate(
    object: *mut VirdConfigObject,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe { self::object(object) }?.object.validate().map(|()| true))
}

/// All problems that libvirt would have with an object, in the order of the document; at most 1000.
///
/// @object: a config object; checked as by vird_config_object_validate()
/// @length: (out) (optional): where to put the number of problems
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigProblem): an array that ends with
/// NULL, with nothing before it if the object is valid, to be freed with vird_object_array_free(); NULL with an error
/// set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_get_problems(
    object: *mut VirdConfigObject,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdConfigProblem {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    guard(error, ptr::null_mut(), || unsafe {
        if !length.is_null() {
            *length = 0;
        }
        let problems = self::object(object)?.object.problems()?.into_iter().map(wrap).collect();
        Ok(string::array(problems, length))
    })
}

/// The type id of VirdConfigProblem: one place where a document is not as libvirt's documents are.
///
/// Returns: VIRD_TYPE_CONFIG_PROBLEM
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_type() -> VirdType {
    class::type_of(types::CONFIG_PROBLEM)
}

/// Takes another reference.
///
/// @problem: (nullable): a VirdConfigProblem
///
/// Returns: (transfer full) (nullable): @problem itself, or NULL if it is no VirdConfigProblem
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_ref(problem: *mut VirdConfigProblem) -> *mut VirdConfigProblem {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(problem.cast(), types::CONFIG_PROBLEM).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @problem: (nullable): a VirdConfigProblem, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_unref(problem: *mut VirdConfigProblem) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(problem.cast(), types::CONFIG_PROBLEM) }
}

/// A stable code for what kind of problem it is, for programs: "unknown-element", "unknown-attribute",
/// "misplaced-element", "unexpected-element", "unexpected-attribute", "unexpected-text", "missing-element",
/// "missing-attribute", "duplicate-element", "wrong-order", "invalid-value" or "wrong-namespace".
///
/// @problem: a problem
///
/// Returns: (transfer none) (nullable): the code, valid as long as @problem; NULL if @problem is no VirdConfigProblem
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_code(problem: *mut VirdConfigProblem) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(problem, |held| Some(&held.code)) }
}

/// The line of the problem, from 1. In a document that was changed since it was read, it is the line in what
/// vird_config_object_to_xml() gives for the root.
///
/// @problem: a problem
///
/// Returns: the line; 0 if @problem is no VirdConfigProblem
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_line(problem: *mut VirdConfigProblem) -> u32 {
    // SAFETY: the caller passes NULL or a handle.
    quiet(0, || Ok(unsafe { held(problem)? }.problem.position().line))
}

/// The column of the problem, in characters from 1.
///
/// @problem: a problem
///
/// Returns: the column; 0 if @problem is no VirdConfigProblem
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_column(problem: *mut VirdConfigProblem) -> u32 {
    // SAFETY: the caller passes NULL or a handle.
    quiet(0, || Ok(unsafe { held(problem)? }.problem.position().column))
}

/// The path from the validated object to the problem, as for vird_config_object_get_value(); for something that is
/// missing, where it should be.
///
/// @problem: a problem
///
/// Returns: (transfer none) (nullable): the path, valid as long as @problem; NULL if @problem is no VirdConfigProblem
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_path(problem: *mut VirdConfigProblem) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(problem, |held| Some(&held.path)) }
}

/// What stands there: a value, or the name of an element or attribute.
///
/// @problem: a problem
///
/// Returns: (transfer none) (nullable): the text, valid as long as @problem; NULL for something that is missing
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_found(problem: *mut VirdConfigProblem) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(problem, |held| held.found.as_ref()) }
}

/// What should stand there instead, in words.
///
/// @problem: a problem
///
/// Returns: (transfer none) (nullable): the text, valid as long as @problem; NULL if @problem is no VirdConfigProblem
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_expected(problem: *mut VirdConfigProblem) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(problem, |held| Some(&held.expected)) }
}

/// The value or name that was probably meant, where what stands there is near to one.
///
/// @problem: a problem
///
/// Returns: (transfer none) (nullable): the text, valid as long as @problem; NULL if nothing is near
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_suggestion(problem: *mut VirdConfigProblem) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(problem, |held| held.suggestion.as_ref()) }
}

/// The problem as a sentence, for people: what is where, what was expected, and what was probably meant.
///
/// @problem: a problem
///
/// Returns: (transfer none) (nullable): the sentence, valid as long as @problem; NULL if @problem is no
/// VirdConfigProblem
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_get_message(problem: *mut VirdConfigProblem) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(problem, |held| Some(&held.message)) }
}

/// The problem in one line, for people: line and column before the sentence.
///
/// @problem: a problem
///
/// Returns: (transfer full) (nullable): the line, to be freed with free(); NULL if @problem is no VirdConfigProblem
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_problem_to_string(problem: *mut VirdConfigProblem) -> *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    quiet(ptr::null_mut(), || Ok(owned(&unsafe { held(problem)? }.problem.to_string())))
}
