// SPDX-License-Identifier: LGPL-2.1-or-later
//! Lists of entities for C. The classes for each kind of entity are made by the build from their rows in
//! [`types`]: their functions are here with the class as an argument.

use super::entity::VirdOsinfoEntity;
use super::filter::{self, VirdOsinfoFilter};
use super::value::{self, Any};
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::{Entity, List, changes};
use std::ffi::{c_char, c_void};
use std::ptr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Entities in order, each id once. Each class of entities has its own class of lists.
pub struct VirdOsinfoList {
    _private: [u8; 0],
}

/// What a handle of a list holds.
pub(crate) struct Items {
    class: VirdType,
    held: Mutex<Held>,
}

/// The items, as they were at a number of changes.
struct Held {
    list: List<Any>,
    changes: u64,
}

impl Payload for Items {
    fn holds(type_id: u32) -> bool {
        types::is_a(type_id, types::OSINFO_LIST)
    }
}

impl Items {
    /// The items as they are now.
    fn lock(&self) -> MutexGuard<'_, Held> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let changes = changes();
        if held.changes != changes {
            held.list.refresh();
            held.changes = changes;
        }
        held
    }

    fn snapshot(&self) -> List<Any> {
        self.lock().list.clone()
    }

    /// Whether an entity can be in this list.
    fn check(&self, any: &Any) -> Result<()> {
        let element = types::element_of(self.class).unwrap_or(types::OSINFO_ENTITY);
        if types::is_a(any.type_id(), element) {
            return Ok(());
        }
        let message = format!(
            "a {} holds {}: '{}' is a {}",
            types::name(self.class),
            types::name(element),
            any.id(),
            types::name(any.type_id())
        );
        Err(Error::new(ErrorCode::InvalidArgument, message))
    }

    fn add_all(&self, items: &List<Any>) -> Result<()> {
        items.iter().try_for_each(|item| self.check(item))?;
        self.lock().list.add_all(items);
        Ok(())
    }
}

/// A new handle for a list of a class.
pub(crate) fn wrap<I: Into<Any>>(class: VirdType, items: impl IntoIterator<Item = I>) -> *mut c_void {
    let items = items.into_iter();
    // Room for all from the beginning: a long list that grows leaves as much behind as it takes.
    let mut all = Vec::with_capacity(items.size_hint().1.unwrap_or_default());
    all.extend(items.map(Into::into));
    create(class, List::from(all))
}

fn create(class: VirdType, list: List<Any>) -> *mut c_void {
    handle::create(class, Items { class, held: Mutex::new(Held { list, changes: 0 }) })
}

unsafe fn items<'a>(list: *const c_void, class: VirdType) -> Result<&'a Items> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow(list, class) }
}

/// What a list of a class holds.
pub(crate) unsafe fn contents(list: *const c_void, class: VirdType) -> Result<List<Any>> {
    // SAFETY: as the caller promises.
    Ok(unsafe { items(list, class)? }.snapshot())
}

/// An empty list of a class.
pub(crate) fn empty(class: VirdType) -> *mut c_void {
    quiet(ptr::null_mut(), || Ok(create(class, List::default())))
}

/// A new list of the same class as a source, which is of a class itself.
unsafe fn made(
    source: *const c_void,
    class: VirdType,
    error: *mut *mut VirdError,
    make: impl FnOnce(&Items, List<Any>) -> Result<List<Any>>,
) -> *mut c_void {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let source = unsafe { items(source, class)? };
        Ok(create(source.class, make(source, source.snapshot())?))
    })
}

pub(crate) unsafe fn copy(source: *const c_void, class: VirdType, error: *mut *mut VirdError) -> *mut c_void {
    // SAFETY: the exported function's caller passes NULL or a handle.
    unsafe { made(source, class, error, |_, list| Ok(list)) }
}

pub(crate) unsafe fn filtered(
    source: *const c_void,
    filter: *const VirdOsinfoFilter,
    class: VirdType,
    error: *mut *mut VirdError,
) -> *mut c_void {
    // SAFETY: the exported function's caller passes NULL or handles.
    unsafe {
        made(source, class, error, |_, list| {
            let filter = filter::required(filter)?;
            Ok(list.filtered(|item| filter.matches(item)))
        })
    }
}

/// The items of a second list, if it is of the same class as the first one.
unsafe fn second(first: &Items, second: *const c_void, class: VirdType) -> Result<List<Any>> {
    // SAFETY: as the caller promises.
    let second = unsafe { items(second, class)? };
    if first.class == second.class {
        return Ok(second.snapshot());
    }
    let message =
        format!("the second list is a {}: expected a {}", types::name(second.class), types::name(first.class));
    Err(Error::new(ErrorCode::InvalidArgument, message))
}

pub(crate) unsafe fn intersection(
    source_one: *const c_void,
    source_two: *const c_void,
    class: VirdType,
    error: *mut *mut VirdError,
) -> *mut c_void {
    // SAFETY: the exported function's caller passes NULL or handles.
    unsafe { made(source_one, class, error, |one, list| Ok(list.intersection(&second(one, source_two, class)?))) }
}

pub(crate) unsafe fn union(
    source_one: *const c_void,
    source_two: *const c_void,
    class: VirdType,
    error: *mut *mut VirdError,
) -> *mut c_void {
    // SAFETY: the exported function's caller passes NULL or handles.
    unsafe { made(source_one, class, error, |one, list| Ok(list.union(&second(one, source_two, class)?))) }
}

/// The type id of VirdOsinfoList: entities in order, each id once.
///
/// Returns: VIRD_TYPE_OSINFO_LIST
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_get_type() -> VirdType {
    class::type_of(types::OSINFO_LIST)
}

/// Takes another reference.
///
/// @list: (nullable): a VirdOsinfoList
///
/// Returns: (transfer full) (nullable): @list itself, or NULL if it is no VirdOsinfoList
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_ref(list: *mut VirdOsinfoList) -> *mut VirdOsinfoList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(list.cast(), types::OSINFO_LIST).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @list: (nullable): a VirdOsinfoList, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_unref(list: *mut VirdOsinfoList) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(list.cast(), types::OSINFO_LIST) }
}

/// The class of what a list holds.
///
/// @list: a list
///
/// Returns: a type id, such as VIRD_TYPE_OSINFO_DEVICE; 0 if @list is no VirdOsinfoList
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_get_element_type(list: *mut VirdOsinfoList) -> VirdType {
    quiet(0, || {
        // SAFETY: the caller passes NULL or a handle.
        let items = unsafe { items(list.cast(), types::OSINFO_LIST)? };
        Ok(types::element_of(items.class).unwrap_or(0))
    })
}

/// How many items a list has.
///
/// @list: a list
///
/// Returns: the number of items; 0 if @list is no VirdOsinfoList
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_get_length(list: *mut VirdOsinfoList) -> usize {
    // SAFETY: the caller passes NULL or a handle.
    quiet(0, || Ok(unsafe { items(list.cast(), types::OSINFO_LIST)? }.lock().list.len()))
}

/// The item at a place.
///
/// @list: a list
/// @index: the place, from 0
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the item, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_get_nth(
    list: *mut VirdOsinfoList,
    index: usize,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoEntity {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle.
        let items = &unsafe { items(list.cast(), types::OSINFO_LIST)? }.lock().list;
        match items.get(index) {
            Some(item) => Ok(value::wrap(item.clone()).cast()),
            None => {
                let message = format!("there is no item {index}: the list has {} items", items.len());
                Err(Error::new(ErrorCode::NotFound, message))
            }
        }
    })
}

/// All items of a list, in its order.
///
/// @list: a list
/// @length: (out) (optional): where to put the number of items
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdOsinfoEntity): an array that ends with
/// NULL, to be freed with vird_object_array_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_get_elements(
    list: *mut VirdOsinfoList,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdOsinfoEntity {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    unsafe {
        value::items(length, error, || {
            Ok(items(list.cast(), types::OSINFO_LIST)?.lock().list.iter().cloned().collect::<Vec<Any>>())
        })
        .cast()
    }
}

/// The item of an id.
///
/// @list: a list
/// @id: the id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the item; NULL if the list has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_find_by_id(
    list: *mut VirdOsinfoList,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoEntity {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, ptr::null_mut(), || unsafe {
        let (items, id) = (items(list.cast(), types::OSINFO_LIST)?, string::text(id, "id")?);
        let items = &items.lock().list;
        Ok(items.find(id).map_or(ptr::null_mut(), |item| value::wrap(item.clone()).cast()))
    })
}

/// Puts an entity at the end of a list. One with the same id goes from its place.
///
/// @list: a list
/// @entity: an entity of the class that the list holds
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_add(
    list: *mut VirdOsinfoList,
    entity: *mut VirdOsinfoEntity,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        let (items, any) = (items(list.cast(), types::OSINFO_LIST)?, value::any(entity.cast(), types::OSINFO_ENTITY)?);
        items.check(&any)?;
        items.lock().list.add(any);
        Ok(true)
    })
}

/// Puts all items of another list at the end of a list, one by one, as vird_osinfo_list_add() does.
///
/// @list: a list
/// @source: the list whose items are added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_add_all(
    list: *mut VirdOsinfoList,
    source: *mut VirdOsinfoList,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        let list = items(list.cast(), types::OSINFO_LIST)?;
        list.add_all(&contents(source.cast(), types::OSINFO_LIST)?).map(|()| true)
    })
}

/// Puts those items of another list at the end of a list that pass a filter.
///
/// @list: a list
/// @source: the list whose items are added
/// @filter: a filter
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_add_filtered(
    list: *mut VirdOsinfoList,
    source: *mut VirdOsinfoList,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        let list = items(list.cast(), types::OSINFO_LIST)?;
        let source = contents(source.cast(), types::OSINFO_LIST)?;
        let filter = filter::required(filter)?;
        list.add_all(&source.filtered(|item| filter.matches(item))).map(|()| true)
    })
}

/// Puts those items of one list at the end of a list whose ids are in another list too.
///
/// @list: a list
/// @source_one: the list whose items are added
/// @source_two: the list that decides which
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_add_intersection(
    list: *mut VirdOsinfoList,
    source_one: *mut VirdOsinfoList,
    source_two: *mut VirdOsinfoList,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        let list = items(list.cast(), types::OSINFO_LIST)?;
        let one = contents(source_one.cast(), types::OSINFO_LIST)?;
        list.add_all(&one.intersection(&contents(source_two.cast(), types::OSINFO_LIST)?)).map(|()| true)
    })
}

/// Puts the items of one list at the end of a list, then those of another one whose ids are not in the first.
///
/// @list: a list
/// @source_one: a list whose items are added
/// @source_two: a list whose items are added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_add_union(
    list: *mut VirdOsinfoList,
    source_one: *mut VirdOsinfoList,
    source_two: *mut VirdOsinfoList,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        let list = items(list.cast(), types::OSINFO_LIST)?;
        let one = contents(source_one.cast(), types::OSINFO_LIST)?;
        list.add_all(&one.union(&contents(source_two.cast(), types::OSINFO_LIST)?)).map(|()| true)
    })
}

/// A list of the same class with the same items.
///
/// @source: a list
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_new_copy(
    source: *mut VirdOsinfoList,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { copy(source.cast(), types::OSINFO_LIST, error).cast() }
}

/// A list of the same class with those items that pass a filter, in the same order.
///
/// @source: a list
/// @filter: a filter
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_new_filtered(
    source: *mut VirdOsinfoList,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoList {
    // SAFETY: the caller passes NULL or handles.
    unsafe { filtered(source.cast(), filter, types::OSINFO_LIST, error).cast() }
}

/// A list with those items of one list whose ids are in the other one too, in its order.
///
/// @source_one: a list, whose items are taken
/// @source_two: a list of the same class
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_new_intersection(
    source_one: *mut VirdOsinfoList,
    source_two: *mut VirdOsinfoList,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoList {
    // SAFETY: the caller passes NULL or handles.
    unsafe { intersection(source_one.cast(), source_two.cast(), types::OSINFO_LIST, error).cast() }
}

/// A list with the items of one list, then those of the other one whose ids are new.
///
/// @source_one: a list
/// @source_two: a list of the same class
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_list_new_union(
    source_one: *mut VirdOsinfoList,
    source_two: *mut VirdOsinfoList,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoList {
    // SAFETY: the caller passes NULL or handles.
    unsafe { union(source_one.cast(), source_two.cast(), types::OSINFO_LIST, error).cast() }
}
