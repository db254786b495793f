// SPDX-License-Identifier: LGPL-2.1-or-later
//! What an operating system, a platform or a device is and supports.
//!
//! [`Db`] finds operating systems, platforms and devices in databases of the osinfo format. It behaves as libosinfo
//! does on the same files, with these differences on purpose:
//!
//! - Files are read when they are needed, and the rest of the database survives a bad one ([`Db::warnings`]).
//! - Lists come in a documented order: by id, or nearest first and in document order. Filtering never brings back a
//!   device that an operating system says it has not.
//! - Relations in a circle, empty elements and missing attributes do no harm.
//! - Queries do not change the database; what an application changes is seen by all handles of the same thing.
//! - Something that is referred to but has no file can be reached from what refers to it, but is not in the lists.
//! - Values of `x-...` elements are there once.
// What comes from outside must never end the process of the caller.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod assemble;
mod datamap;
mod db;
mod deployment;
mod device;
mod driver;
mod entity;
mod filter;
mod firmware;
mod generate;
mod hardware_ids;
mod identify;
mod image;
mod install;
mod install_config;
mod install_param;
mod install_script;
mod language;
mod list;
mod load;
mod location;
mod media;
mod naming;
mod os;
mod platform;
mod product;
mod relations;
mod resources;
mod settle;
mod shared;
mod short_id;
mod skim;
mod store;
mod table;
mod tree;
mod unique;
mod variant;

pub use datamap::Datamap;
pub use db::Db;
pub use deployment::Deployment;
pub use device::{Device, DeviceLink};
pub use driver::DeviceDriver;
pub use entity::{Date, Entity, Record};
pub use filter::{DeviceLinkFilter, Filter, ProductFilter};
pub use firmware::Firmware;
pub use generate::InstallFrom;
pub use image::Image;
pub use install_config::InstallConfig;
pub use install_param::{AvatarFormat, InstallConfigParam, InstallConfigParamPolicy};
pub use install_script::{DriverSigningReq, InjectionMethods, InstallScript, InstallationSource, PathFormat};
pub use language::Languages;
pub use list::List;
pub use load::Warning;
pub use media::Media;
pub use os::{Os, ReleaseStatus};
pub use platform::Platform;
pub use product::Product;
pub use relations::Relationship;
pub use resources::{ResourceKind, Resources};
pub(crate) use shared::changes;
pub use tree::Tree;
pub use unique::{unique_entities, unique_values};
pub use variant::OsVariant;

#[cfg(test)]
mod tests;
