// SPDX-License-Identifier: LGPL-2.1-or-later
//! What every exported function runs in.

use super::error::{VirdError, set_error};
use crate::error::{Error, ErrorCode, Result};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs the body of an exported function: an error goes to `error` and a panic becomes an error, and `failure` is
/// returned for both.
pub(crate) fn guard<R>(error: *mut *mut VirdError, failure: R, body: impl FnOnce() -> Result<R>) -> R {
    // What a body touches lies behind locks that survive a panic, so it may be used again.
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(value)) => value,
        Ok(Err(problem)) => {
            set_error(error, problem);
            failure
        }
        Err(panic) => {
            set_error(error, Error::new(ErrorCode::Internal, format!("internal fault: {}", panic_text(&*panic))));
            failure
        }
    }
}

/// For functions that have no way to report an error.
pub(crate) fn quiet<R>(failure: R, body: impl FnOnce() -> Result<R>) -> R {
    guard(std::ptr::null_mut(), failure, body)
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no further information")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        let mut error = std::ptr::null_mut();
        let result = guard(&mut error, -1, || -> Result<i32> { panic!("on purpose") });
        assert_eq!(result, -1);
        assert!(!error.is_null());
        // SAFETY: the error was made a moment ago and is freed once.
        unsafe {
            assert_eq!(super::super::error::vird_error_get_code(error), ErrorCode::Internal as i32);
            super::super::error::vird_error_free(error);
        }
    }
}
