// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the test of the golden cases is made of.

pub mod arguments;
pub mod facts;
pub mod request;
