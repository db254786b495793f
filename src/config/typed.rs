// SPDX-License-Identifier: LGPL-2.1-or-later
//! The typed classes and enums, generated from `data/schema`.

use super::class::fields;
use super::{Class, ClassId, EnumTable, Object};
use crate::error::Result;
use std::ops::Deref;

include!(concat!(env!("OUT_DIR"), "/config_typed.rs"));
