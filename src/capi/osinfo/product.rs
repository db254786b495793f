// SPDX-License-Identifier: LGPL-2.1-or-later
//! What operating systems and platforms have in common.

use super::lists::VirdOsinfoProductList;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::types::{self, VirdOsinfoProductRelationship, VirdType};
use crate::osinfo::{Date, Product};
use std::ffi::c_char;

/// An operating system or a platform.
pub struct VirdOsinfoProduct {
    _private: [u8; 0],
}

unsafe fn store(date: Option<Date>, year: *mut u32, month: *mut u32, day: *mut u32) -> bool {
    let Some(date) = date else { return false };
    let parts = [(year, date.year.into()), (month, date.month.into()), (day, date.day.into())];
    for (place, number) in parts.into_iter().filter(|(place, _)| !place.is_null()) {
        // SAFETY: not NULL; the rest is the caller's part of the contract.
        unsafe { *place = number };
    }
    true
}

/// The type id of VirdOsinfoProduct: an operating system or a platform.
///
/// Returns: VIRD_TYPE_OSINFO_PRODUCT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_type() -> VirdType {
    class::type_of(types::OSINFO_PRODUCT)
}

/// Takes another reference.
///
/// @product: (nullable): a VirdOsinfoProduct
///
/// Returns: (transfer full) (nullable): @product itself, or NULL if it is no VirdOsinfoProduct
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_ref(product: *mut VirdOsinfoProduct) -> *mut VirdOsinfoProduct {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(product.cast(), types::OSINFO_PRODUCT).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @product: (nullable): a VirdOsinfoProduct, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_unref(product: *mut VirdOsinfoProduct) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(product.cast(), types::OSINFO_PRODUCT) }
}

/// The id for people to type, such as "fedora42".
///
/// @product: a product
///
/// Returns: (transfer none) (nullable): the short id, valid as long as @product; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_short_id(product: *mut VirdOsinfoProduct) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Product>(product.cast(), |product| product.short_id()) }
}

/// All ids for people to type.
///
/// @product: a product
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @product is no VirdOsinfoProduct
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_short_id_list(
    product: *mut VirdOsinfoProduct,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::texts::<dyn Product, _>(product.cast(), length, |product| Ok(product.short_ids())) }
}

/// The name for people to read, in their language where the database has it.
///
/// @product: a product
///
/// Returns: (transfer none) (nullable): the name, valid as long as @product; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_name(product: *mut VirdOsinfoProduct) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Product>(product.cast(), |product| product.name()) }
}

/// Who made it.
///
/// @product: a product
///
/// Returns: (transfer none) (nullable): the vendor, valid as long as @product; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_vendor(product: *mut VirdOsinfoProduct) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Product>(product.cast(), |product| product.vendor()) }
}

/// The version, as the vendor writes it.
///
/// @product: a product
///
/// Returns: (transfer none) (nullable): the version, valid as long as @product; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_version(product: *mut VirdOsinfoProduct) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Product>(product.cast(), |product| product.version()) }
}

/// The vendor's name for this version.
///
/// @product: a product
///
/// Returns: (transfer none) (nullable): the codename, valid as long as @product; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_codename(product: *mut VirdOsinfoProduct) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Product>(product.cast(), |product| product.codename()) }
}

/// Where its logo is.
///
/// @product: a product
///
/// Returns: (transfer none) (nullable): the place, valid as long as @product; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_logo(product: *mut VirdOsinfoProduct) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Product>(product.cast(), |product| product.logo()) }
}

/// When it came out, as the database writes it.
///
/// @product: a product
///
/// Returns: (transfer none) (nullable): the date, as YYYY-MM-DD, valid as long as @product; NULL if the database does
/// not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_release_date_string(product: *mut VirdOsinfoProduct) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Product>(product.cast(), |product| product.param("release-date")) }
}

/// From when on its vendor does not care for it any more, as the database writes it.
///
/// @product: a product
///
/// Returns: (transfer none) (nullable): the date, as YYYY-MM-DD, valid as long as @product; NULL if the database does
/// not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_eol_date_string(product: *mut VirdOsinfoProduct) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Product>(product.cast(), |product| product.param("eol-date")) }
}

/// When it came out.
///
/// @product: a product
/// @year: (out) (optional): the year
/// @month: (out) (optional): the month, from 1
/// @day: (out) (optional): the day of the month, from 1
///
/// Returns: true, or false if the database does not say; the numbers are then left as they are
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_release_date(
    product: *mut VirdOsinfoProduct,
    year: *mut u32,
    month: *mut u32,
    day: *mut u32,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or places for numbers.
    unsafe {
        value::get::<dyn Product, _>(product.cast(), false, |product| {
            Ok(store(product.release_date(), year, month, day))
        })
    }
}

/// From when on its vendor does not care for it any more.
///
/// @product: a product
/// @year: (out) (optional): the year
/// @month: (out) (optional): the month, from 1
/// @day: (out) (optional): the day of the month, from 1
///
/// Returns: true, or false if the database does not say; the numbers are then left as they are
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_eol_date(
    product: *mut VirdOsinfoProduct,
    year: *mut u32,
    month: *mut u32,
    day: *mut u32,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or places for numbers.
    unsafe {
        value::get::<dyn Product, _>(product.cast(), false, |product| Ok(store(product.eol_date(), year, month, day)))
    }
}

/// What a product relates to in one way.
///
/// The products are of the same class as @product. One that the database does not have has nothing but its id.
///
/// @product: a product
/// @relationship: a VirdOsinfoProductRelationship
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_get_related(
    product: *mut VirdOsinfoProduct,
    relationship: VirdOsinfoProductRelationship,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoProductList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::related(product.cast(), relationship, error).cast() }
}

/// Relates a product to another one of its class.
///
/// @product: a product
/// @relationship: a VirdOsinfoProductRelationship
/// @other: the other product
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_product_add_related(
    product: *mut VirdOsinfoProduct,
    relationship: VirdOsinfoProductRelationship,
    other: *mut VirdOsinfoProduct,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe { value::relate(product.cast(), relationship, other.cast(), error) }
}
