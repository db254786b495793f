// SPDX-License-Identifier: LGPL-2.1-or-later
//! Config objects for C. The classes are generated; `access` is what they call, `object` what all of them share.

pub(crate) mod access;
pub(crate) mod behaviour;
pub(crate) mod difference;
pub(crate) mod object;
pub(crate) mod problem;

/// The opaque C types of the classes and the integer types of the enums, generated from `data/schema`.
pub(crate) mod types {
    // An enum may be there for the header's sake only.
    #![allow(dead_code)]
    include!(concat!(env!("OUT_DIR"), "/capi_config_types.rs"));
}

/// The functions of the classes, generated from `data/schema`: one module per family.
pub(crate) mod generated {
    include!(concat!(env!("OUT_DIR"), "/capi_config_modules.rs"));
}
