// SPDX-License-Identifier: LGPL-2.1-or-later
//! Operating systems, platforms and devices for C: one file per class, [`value`] is what they call.

pub(crate) mod avatar_format;
pub(crate) mod datamap;
pub(crate) mod db;
pub(crate) mod db_add;
pub(crate) mod db_unique_values;
pub(crate) mod deployment;
pub(crate) mod device;
pub(crate) mod device_driver;
pub(crate) mod device_link;
pub(crate) mod entity;
pub(crate) mod filter;
pub(crate) mod firmware;
pub(crate) mod identify;
pub(crate) mod image;
pub(crate) mod install_config;
pub(crate) mod install_config_get;
pub(crate) mod install_config_param;
pub(crate) mod install_config_set;
pub(crate) mod install_script;
pub(crate) mod install_script_find;
pub(crate) mod install_script_generate;
pub(crate) mod install_script_params;
pub(crate) mod list;
pub(crate) mod loader;
pub(crate) mod media;
pub(crate) mod os;
pub(crate) mod os_add;
pub(crate) mod os_resources;
pub(crate) mod os_variant;
pub(crate) mod platform;
pub(crate) mod product;
pub(crate) mod resources;
pub(crate) mod tree;
pub(crate) mod value;

/// The classes of lists.
pub(crate) mod lists {
    #![allow(missing_docs)]
    include!(concat!(env!("OUT_DIR"), "/capi_osinfo_lists.rs"));
}

#[cfg(test)]
mod tests;
