// SPDX-License-Identifier: LGPL-2.1-or-later
//! Operating systems, platforms and devices for C: one file per class, [`value`] is what they call.

pub(crate) mod db;
pub(crate) mod device;
pub(crate) mod entity;
pub(crate) mod firmware;
pub(crate) mod media;
pub(crate) mod os;
pub(crate) mod platform;
pub(crate) mod product;
pub(crate) mod resources;
pub(crate) mod value;

#[cfg(test)]
mod tests;
