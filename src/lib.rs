// SPDX-License-Identifier: LGPL-2.1-or-later
//! Describe virtual machines without knowing libvirt's XML, and without knowing which virtual hardware suits
//! which operating system.
//!
//! Three layers, each usable alone: [`config`] creates, reads and changes libvirt documents and is free of
//! policy; [`osinfo`] knows what an operating system or a device is and supports; [`designer`] decides the guest
//! hardware. `capi` puts a C ABI on all three.
#![deny(unsafe_code)]

pub mod config;
pub mod designer;
pub mod error;
pub mod osinfo;
pub mod xml;

#[allow(unsafe_code)]
mod capi;
mod hash;
mod xslt;

pub use error::{Error, ErrorCode, Result};
