// SPDX-License-Identifier: LGPL-2.1-or-later
//! Conditions on entities, for C.

use super::entity::VirdOsinfoEntity;
use super::product::VirdOsinfoProduct;
use super::value::{self, Any};
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string;
use crate::capi::types::{self, VirdOsinfoProductRelationship, VirdType};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::{Date, Entity, Filter, ProductFilter, Relationship};
use std::ffi::{c_char, c_void};
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A condition on entities: each required value must be among the entity's values of that key.
pub struct VirdOsinfoFilter {
    _private: [u8; 0],
}

/// A condition on products: also what they relate to, and when they are supported.
pub struct VirdOsinfoProductFilter {
    _private: [u8; 0],
}

/// A condition on links to devices: also on the device that they lead to.
pub struct VirdOsinfoDeviceLinkFilter {
    _private: [u8; 0],
}

/// What handles of filters share.
type Cell = Arc<Mutex<Condition>>;

/// A filter of any class.
#[derive(Clone)]
pub(crate) enum Condition {
    Plain(Filter),
    /// The products that are required stand beside the filter, which knows only their ids.
    Product(ProductFilter, Vec<(Relationship, Any)>),
    /// What is required of the link, and the filter for its device.
    DeviceLink(Filter, Option<Cell>),
}

impl Condition {
    fn base(&mut self) -> &mut Filter {
        match self {
            Condition::Plain(filter) | Condition::DeviceLink(filter, _) => filter,
            Condition::Product(filter, _) => &mut filter.base,
        }
    }

    /// Whether an entity passes. A filter on products or on links lets nothing else pass.
    pub(crate) fn matches(&self, any: &Any) -> bool {
        match (self, any) {
            (Condition::Plain(filter), _) => filter.matches(any),
            (Condition::Product(filter, _), Any::Os(os)) => filter.matches(os),
            (Condition::Product(filter, _), Any::Platform(platform)) => filter.matches(platform),
            (Condition::DeviceLink(filter, target), Any::DeviceLink(link)) => {
                let passes = |target: &Cell| lock(target).clone().matches(&Any::Device(link.device()));
                filter.matches(link) && target.as_ref().is_none_or(passes)
            }
            _ => false,
        }
    }
}

/// What a handle of a filter holds.
struct Held(Cell);

impl Payload for Held {
    fn holds(type_id: u32) -> bool {
        types::is_a(type_id, types::OSINFO_FILTER)
    }
}

fn lock(cell: &Cell) -> MutexGuard<'_, Condition> {
    cell.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wrap(cell: Cell) -> *mut c_void {
    let class = match &*lock(&cell) {
        Condition::Plain(_) => types::OSINFO_FILTER,
        Condition::Product(..) => types::OSINFO_PRODUCT_FILTER,
        Condition::DeviceLink(..) => types::OSINFO_DEVICE_LINK_FILTER,
    };
    handle::create(class, Held(cell))
}

fn create(condition: Condition) -> *mut c_void {
    wrap(Arc::new(Mutex::new(condition)))
}

unsafe fn cell<'a>(filter: *const c_void, class: VirdType) -> Result<&'a Cell> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow::<Held>(filter, class) }.map(|held| &held.0)
}

/// The condition that a filter stands for now.
pub(crate) unsafe fn required(filter: *const VirdOsinfoFilter) -> Result<Condition> {
    // SAFETY: as the caller promises.
    Ok(lock(unsafe { cell(filter.cast(), types::OSINFO_FILTER)? }).clone())
}

/// The same for an argument that may be NULL, which lets everything pass.
pub(crate) unsafe fn optional(filter: *const VirdOsinfoFilter) -> Result<Option<Condition>> {
    // SAFETY: as the caller promises.
    if filter.is_null() { Ok(None) } else { unsafe { required(filter) }.map(Some) }
}

/// Those of some entities that pass a filter; all if there is none.
pub(crate) fn passing<I: Into<Any>>(items: Vec<I>, filter: &Option<Condition>) -> Vec<Any> {
    let items = items.into_iter().map(Into::into);
    match filter {
        Some(filter) => items.filter(|item| filter.matches(item)).collect(),
        None => items.collect(),
    }
}

unsafe fn change(
    filter: *const c_void,
    error: *mut *mut VirdError,
    change: impl FnOnce(&mut Filter) -> Result<()>,
) -> bool {
    guard(error, false, || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let cell = unsafe { cell(filter, types::OSINFO_FILTER)? };
        change(lock(cell).base()).map(|()| true)
    })
}

unsafe fn product_filter<R>(
    filter: *const c_void,
    error: *mut *mut VirdError,
    failure: R,
    work: impl FnOnce(&mut ProductFilter, &mut Vec<(Relationship, Any)>) -> Result<R>,
) -> R {
    guard(error, failure, || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let cell = unsafe { cell(filter, types::OSINFO_PRODUCT_FILTER)? };
        match &mut *lock(cell) {
            Condition::Product(filter, products) => work(filter, products),
            // The type id of a handle comes from what it holds, so this cannot happen.
            _ => Err(Error::new(ErrorCode::Internal, "a handle holds another class")),
        }
    })
}

/// The type id of VirdOsinfoFilter: a condition on entities.
///
/// Returns: VIRD_TYPE_OSINFO_FILTER
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_get_type() -> VirdType {
    class::type_of(types::OSINFO_FILTER)
}

/// Takes another reference.
///
/// @filter: (nullable): a VirdOsinfoFilter
///
/// Returns: (transfer full) (nullable): @filter itself, or NULL if it is no VirdOsinfoFilter
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_ref(filter: *mut VirdOsinfoFilter) -> *mut VirdOsinfoFilter {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(filter.cast(), types::OSINFO_FILTER).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @filter: (nullable): a VirdOsinfoFilter, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_unref(filter: *mut VirdOsinfoFilter) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(filter.cast(), types::OSINFO_FILTER) }
}

/// A filter that lets everything pass.
///
/// Returns: (transfer full) (nullable): a new filter
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_new() -> *mut VirdOsinfoFilter {
    quiet(ptr::null_mut(), || Ok(create(Condition::Plain(Filter::new())).cast()))
}

/// Requires a value of a key. Of several values that are required of one key, an entity must have all.
///
/// @filter: a filter
/// @property: the key; "id" stands for the id
/// @value: the value
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_add_constraint(
    filter: *mut VirdOsinfoFilter,
    property: *const c_char,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        change(filter.cast(), error, |filter| {
            filter.add(string::text(property, "property")?, string::text(value, "value")?);
            Ok(())
        })
    }
}

/// Requires nothing of a key any more.
///
/// @filter: a filter
/// @property: the key
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_clear_constraint(
    filter: *mut VirdOsinfoFilter,
    property: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(filter.cast(), error, |filter| {
            filter.clear(string::text(property, "property")?);
            Ok(())
        })
    }
}

/// Requires nothing of any key any more.
///
/// @filter: a filter
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_clear_constraints(
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(filter.cast(), error, |filter| {
            filter.clear_all();
            Ok(())
        })
    }
}

/// The keys of which a value is required.
///
/// @filter: a filter
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @filter is no VirdOsinfoFilter
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_get_constraint_keys(
    filter: *mut VirdOsinfoFilter,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    unsafe {
        value::strings(length, || {
            let mut condition = required(filter)?;
            Ok(condition.base().keys().into_iter().map(str::to_owned).collect::<Vec<_>>())
        })
    }
}

/// The values that are required of a key, in the order in which they were added.
///
/// @filter: a filter
/// @property: the key
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @filter is no VirdOsinfoFilter or @property no string
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_get_constraint_values(
    filter: *mut VirdOsinfoFilter,
    property: *const c_char,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a string, NULL or a place for the length.
    unsafe {
        value::strings(length, || {
            let mut condition = required(filter)?;
            let property = string::text(property, "property")?;
            Ok(condition.base().values(property).into_iter().map(str::to_owned).collect::<Vec<_>>())
        })
    }
}

/// Whether an entity passes a filter. A filter on products or on links lets nothing else pass.
///
/// @filter: a filter
/// @entity: an entity
///
/// Returns: true if @entity passes; false if not, or if one of the arguments is of another class
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_filter_matches(
    filter: *mut VirdOsinfoFilter,
    entity: *mut VirdOsinfoEntity,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    quiet(false, || unsafe { Ok(required(filter)?.matches(&value::any(entity.cast(), types::OSINFO_ENTITY)?)) })
}

/// The type id of VirdOsinfoProductFilter: a condition on products.
///
/// Returns: VIRD_TYPE_OSINFO_PRODUCTFILTER
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_get_type() -> VirdType {
    class::type_of(types::OSINFO_PRODUCT_FILTER)
}

/// Takes another reference.
///
/// @filter: (nullable): a VirdOsinfoProductFilter
///
/// Returns: (transfer full) (nullable): @filter itself, or NULL if it is no VirdOsinfoProductFilter
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_ref(
    filter: *mut VirdOsinfoProductFilter,
) -> *mut VirdOsinfoProductFilter {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(filter.cast(), types::OSINFO_PRODUCT_FILTER).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @filter: (nullable): a VirdOsinfoProductFilter, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_unref(filter: *mut VirdOsinfoProductFilter) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(filter.cast(), types::OSINFO_PRODUCT_FILTER) }
}

/// A filter that lets all products pass, and nothing else.
///
/// Returns: (transfer full) (nullable): a new filter
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_new() -> *mut VirdOsinfoProductFilter {
    quiet(ptr::null_mut(), || Ok(create(Condition::Product(ProductFilter::default(), Vec::new())).cast()))
}

/// Requires that a product directly relates to another one. Of several that are required, a product must relate to all.
///
/// @filter: a filter
/// @relationship: a VirdOsinfoProductRelationship
/// @product: the other product
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_add_product_constraint(
    filter: *mut VirdOsinfoProductFilter,
    relationship: VirdOsinfoProductRelationship,
    product: *mut VirdOsinfoProduct,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        product_filter(filter.cast(), error, false, |filter, products| {
            let relationship = value::relationship(relationship)?;
            let product = value::any(product.cast(), types::OSINFO_PRODUCT)?;
            filter.add_related(relationship, product.id());
            products.push((relationship, product));
            Ok(true)
        })
    }
}

/// Requires nothing of one relationship any more.
///
/// @filter: a filter
/// @relationship: a VirdOsinfoProductRelationship
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_clear_product_constraint(
    filter: *mut VirdOsinfoProductFilter,
    relationship: VirdOsinfoProductRelationship,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        product_filter(filter.cast(), error, false, |filter, products| {
            let relationship = value::relationship(relationship)?;
            filter.clear_related(relationship);
            products.retain(|(kind, _)| *kind != relationship);
            Ok(true)
        })
    }
}

/// Requires nothing of any relationship any more.
///
/// @filter: a filter
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_clear_product_constraints(
    filter: *mut VirdOsinfoProductFilter,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        product_filter(filter.cast(), error, false, |filter, products| {
            filter.clear_all_related();
            products.clear();
            Ok(true)
        })
    }
}

/// The products that are required in one relationship, in the order in which they were added.
///
/// @filter: a filter
/// @relationship: a VirdOsinfoProductRelationship
/// @length: (out) (optional): where to put the number of items
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoProduct): an array that ends
/// with NULL, to be freed with vird_object_array_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_get_product_constraint_values(
    filter: *mut VirdOsinfoProductFilter,
    relationship: VirdOsinfoProductRelationship,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdOsinfoProduct {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    unsafe {
        value::items(length, error, || {
            let relationship = value::relationship(relationship)?;
            let Condition::Product(_, products) = lock(cell(filter.cast(), types::OSINFO_PRODUCT_FILTER)?).clone()
            else {
                return Ok(Vec::new());
            };
            Ok(products.into_iter().filter(|(kind, _)| *kind == relationship).map(|(_, product)| product).collect())
        })
        .cast()
    }
}

/// Requires that a product is out on a day and its vendor cares for it. Dates that are not known forbid nothing.
///
/// @filter: a filter
/// @year: the year; 0 to require nothing of dates any more
/// @month: the month, from 1
/// @day: the day of the month, from 1
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_productfilter_add_support_date_constraint(
    filter: *mut VirdOsinfoProductFilter,
    year: u32,
    month: u32,
    day: u32,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        product_filter(filter.cast(), error, false, |filter, _| {
            let date = Date::parse(&format!("{year}-{month}-{day}"));
            if date.is_none() && year != 0 {
                let message = format!("there is no day {year}-{month}-{day}");
                return Err(Error::new(ErrorCode::InvalidArgument, message));
            }
            filter.set_supported_on(date);
            Ok(true)
        })
    }
}

/// The type id of VirdOsinfoDeviceLinkFilter: a condition on links to devices.
///
/// Returns: VIRD_TYPE_OSINFO_DEVICELINKFILTER
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelinkfilter_get_type() -> VirdType {
    class::type_of(types::OSINFO_DEVICE_LINK_FILTER)
}

/// Takes another reference.
///
/// @filter: (nullable): a VirdOsinfoDeviceLinkFilter
///
/// Returns: (transfer full) (nullable): @filter itself, or NULL if it is no VirdOsinfoDeviceLinkFilter
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelinkfilter_ref(
    filter: *mut VirdOsinfoDeviceLinkFilter,
) -> *mut VirdOsinfoDeviceLinkFilter {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(filter.cast(), types::OSINFO_DEVICE_LINK_FILTER).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @filter: (nullable): a VirdOsinfoDeviceLinkFilter, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelinkfilter_unref(filter: *mut VirdOsinfoDeviceLinkFilter) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(filter.cast(), types::OSINFO_DEVICE_LINK_FILTER) }
}

/// A filter on links that lets those pass whose device passes another filter.
///
/// @filter: (nullable): a filter on devices; NULL lets the links to all devices pass
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new filter, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelinkfilter_new(
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLinkFilter {
    guard(error, ptr::null_mut(), || {
        let target = match filter.is_null() {
            true => None,
            // SAFETY: not NULL, so the caller passes a handle.
            false => Some(unsafe { cell(filter.cast(), types::OSINFO_FILTER)? }.clone()),
        };
        Ok(create(Condition::DeviceLink(Filter::new(), target)).cast())
    })
}

/// The filter that the devices of links must pass.
///
/// @filter: a filter on links
///
/// Returns: (transfer full) (nullable): another handle of the filter; NULL if there is none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelinkfilter_get_target_filter(
    filter: *mut VirdOsinfoDeviceLinkFilter,
) -> *mut VirdOsinfoFilter {
    quiet(ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle.
        let condition = lock(unsafe { cell(filter.cast(), types::OSINFO_DEVICE_LINK_FILTER)? }).clone();
        Ok(match condition {
            Condition::DeviceLink(_, Some(target)) => wrap(target).cast(),
            _ => ptr::null_mut(),
        })
    })
}
