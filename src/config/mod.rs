// SPDX-License-Identifier: LGPL-2.1-or-later
//! Config objects: typed views on the elements of libvirt documents, free of policy.
//!
//! Every class derefs to its parent class and finally to [`Object`]. The classes are generated from the tables in
//! `data/schema`.
// What comes from outside must never end the process of the caller.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod batch;
mod behaviour;
mod class;
mod compare;
mod field;
mod list;
mod namespace;
mod number;
mod object;
mod path;
mod pool;
mod query;
mod shared;
mod snapshot;
mod typed;
mod validate;

#[cfg(test)]
mod tests;

pub use class::{ClassId, EnumTable, Field};
pub use compare::{Difference, DifferenceKind};
pub use field::ENUM_UNKNOWN;
pub use object::{Class, Object};
pub use typed::*;
pub use validate::{Problem, ProblemCode};

pub(crate) use batch::{Draft, Edit, Text};
pub(crate) use class::fields;
pub(crate) use snapshot::Snapshot;
#[cfg(test)]
pub(crate) use snapshot::fault;
