// SPDX-License-Identifier: LGPL-2.1-or-later
//! Designing guests, for C. [`design`] is what the exported functions call.

pub(crate) mod change;
pub(crate) mod convert;
pub(crate) mod decision;
pub(crate) mod design;
pub(crate) mod devices;
pub(crate) mod disks;
pub(crate) mod domain;
pub(crate) mod drivers;
pub(crate) mod hostdev;
pub(crate) mod interfaces;
pub(crate) mod machine;
pub(crate) mod option_devices;
pub(crate) mod options;
pub(crate) mod phase;
pub(crate) mod query;
pub(crate) mod requested;
pub(crate) mod review;
pub(crate) mod sibling;
pub(crate) mod wishes;

#[cfg(test)]
mod tests;
