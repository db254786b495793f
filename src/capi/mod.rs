// SPDX-License-Identifier: LGPL-2.1-or-later
//! The C border, the only room with `unsafe`.
//!
//! Every exported function runs inside [`guard::guard`] (or is a one-line call into a function that does), takes any
//! pointer it can check, and leaves everything as it was when it fails. Signatures are written out, never made by a
//! macro, since the headers and the Vala binding are made from them.
#![allow(clippy::missing_safety_doc)]

pub(crate) mod class;
pub(crate) mod config;
pub(crate) mod designer;
pub(crate) mod error;
pub(crate) mod guard;
pub(crate) mod handle;
pub(crate) mod object;
pub(crate) mod osinfo;
pub(crate) mod string;
pub(crate) mod types;
