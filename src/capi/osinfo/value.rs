// SPDX-License-Identifier: LGPL-2.1-or-later
//! What handles of osinfo entities hold, and what the exported functions call: one function per kind of result.
//!
//! A handle keeps every state of its entity that it has shown, so that what was lent stays as long as the handle.

use super::filter::{self, VirdOsinfoFilter};
use super::list;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::{
    AvatarFormat, Datamap, Deployment, Device, DeviceDriver, DeviceLink, Entity, Firmware, Image, InstallConfig,
    InstallConfigParam, InstallScript, Media, Os, OsVariant, Platform, Product, Record, Relationship, Resources, Tree,
    changes,
};
use std::ffi::{CString, c_char, c_void};
use std::ptr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Makes [`Any`] from the Rust type of each class and its type id.
macro_rules! classes {
    ($($class:ident = $type_id:ident;)*) => {
        /// An entity of any class.
        #[derive(Clone)]
        pub(crate) enum Any {
            $($class($class),)*
        }

        impl Any {
            pub(crate) fn type_id(&self) -> VirdType {
                match self {
                    $(Any::$class(_) => types::$type_id,)*
                }
            }

            fn as_entity(&self) -> &(dyn Entity + 'static) {
                match self {
                    $(Any::$class(entity) => entity,)*
                }
            }

            fn as_entity_mut(&mut self) -> &mut (dyn Entity + 'static) {
                match self {
                    $(Any::$class(entity) => entity,)*
                }
            }
        }

        $(
            impl Class for $class {
                const TYPE: VirdType = types::$type_id;

                fn of(any: &Any) -> Option<&Self> {
                    if let Any::$class(entity) = any { Some(entity) } else { None }
                }
            }

            impl Concrete for $class {
                fn of_mut(any: &mut Any) -> Option<&mut Self> {
                    if let Any::$class(entity) = any { Some(entity) } else { None }
                }
            }

            impl From<$class> for Any {
                fn from(entity: $class) -> Any {
                    Any::$class(entity)
                }
            }
        )*
    };
}

classes! {
    Os = OSINFO_OS;
    Platform = OSINFO_PLATFORM;
    Device = OSINFO_DEVICE;
    DeviceLink = OSINFO_DEVICE_LINK;
    DeviceDriver = OSINFO_DEVICE_DRIVER;
    Deployment = OSINFO_DEPLOYMENT;
    Datamap = OSINFO_DATAMAP;
    Resources = OSINFO_RESOURCES;
    Firmware = OSINFO_FIRMWARE;
    Media = OSINFO_MEDIA;
    Tree = OSINFO_TREE;
    Image = OSINFO_IMAGE;
    OsVariant = OSINFO_OS_VARIANT;
    InstallConfigParam = OSINFO_INSTALL_CONFIG_PARAM;
    AvatarFormat = OSINFO_AVATAR_FORMAT;
    InstallConfig = OSINFO_INSTALL_CONFIG;
    InstallScript = OSINFO_INSTALL_SCRIPT;
}

impl Entity for Any {
    fn record(&self) -> &Record {
        self.as_entity().record()
    }

    fn change_record(&mut self, change: &mut dyn FnMut(&mut Record)) {
        self.as_entity_mut().change_record(change);
    }

    fn refresh(&mut self) -> bool {
        self.as_entity_mut().refresh()
    }

    fn id(&self) -> &str {
        self.as_entity().id()
    }
}

/// What a handle of an entity holds.
pub(crate) struct Value {
    states: Mutex<States>,
    lent: Mutex<Vec<CString>>,
}

/// The states of an entity that its handle has shown.
struct States {
    /// Never empty. Each stays where it is as long as the handle is there, which a Vec without boxes could not promise.
    #[allow(clippy::vec_box)]
    shown: Vec<Box<Any>>,
    /// The number of changes, of whatever entity, when the last one was looked at.
    changes: u64,
}

impl States {
    /// The entity as it is now.
    fn current(&mut self) -> *const Any {
        let changes = changes();
        if self.changes != changes
            && let Some(last) = self.shown.last()
        {
            let mut now = last.clone();
            if now.refresh() {
                self.shown.push(now);
            }
            self.changes = changes;
        }
        self.shown.last().map_or(ptr::null(), |last| &raw const **last)
    }
}

impl Payload for Value {
    fn holds(type_id: u32) -> bool {
        types::is_a(type_id, types::OSINFO_ENTITY)
    }
}

impl Value {
    fn states(&self) -> MutexGuard<'_, States> {
        self.states.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The entity as it is now.
    fn any(&self) -> &Any {
        // SAFETY: there is always a state, each stays in its place as long as `self`, and none is ever changed.
        unsafe { &*self.states().current() }
    }

    /// Puts something else in the place of the entity, made from what it is; nothing leaves it as it is.
    fn replace<R>(&self, make: impl FnOnce(&Any) -> Result<(Option<Any>, R)>) -> Result<R> {
        let (new, result) = make(self.any())?;
        self.states().shown.extend(new.map(Box::new));
        Ok(result)
    }

    /// Changes the entity.
    fn modify<R>(&self, change: impl FnOnce(&mut Any) -> Result<R>) -> Result<R> {
        let mut now = Box::new(self.any().clone());
        let result = change(&mut now)?;
        self.states().shown.push(now);
        Ok(result)
    }

    /// Lends a text to C for as long as the handle is there.
    fn lend(&self, text: &str) -> *const c_char {
        let mut lent = self.lent.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lent.iter().find(|known| known.as_bytes() == text.as_bytes()) {
            return known.as_ptr();
        }
        // XML cannot hold a NUL, so there is none.
        let Ok(text) = CString::new(text) else { return ptr::null() };
        let pointer = text.as_ptr();
        lent.push(text);
        pointer
    }
}

/// A view of entities that a C class stands for.
pub(crate) trait Class {
    const TYPE: VirdType;
    fn of(any: &Any) -> Option<&Self>;
}

/// A class that one Rust type stands for.
pub(crate) trait Concrete: Class {
    fn of_mut(any: &mut Any) -> Option<&mut Self>;
}

impl Class for dyn Entity {
    const TYPE: VirdType = types::OSINFO_ENTITY;

    fn of(any: &Any) -> Option<&Self> {
        Some(any.as_entity())
    }
}

impl Class for dyn Product {
    const TYPE: VirdType = types::OSINFO_PRODUCT;

    fn of(any: &Any) -> Option<&Self> {
        match any {
            Any::Os(os) => Some(os),
            Any::Platform(platform) => Some(platform),
            _ => None,
        }
    }
}

/// A new handle for an entity, which shows it as it is now.
pub(crate) fn wrap(entity: impl Into<Any>) -> *mut c_void {
    let any = entity.into();
    let type_id = any.type_id();
    // Looked at again when it is first asked for, if there has been any change at all.
    let states = Mutex::new(States { changes: 0, shown: vec![Box::new(any)] });
    handle::create(type_id, Value { states, lent: Mutex::default() })
}

unsafe fn value<'a, C: Class + ?Sized>(pointer: *const c_void) -> Result<(&'a Value, &'a C)> {
    // SAFETY: as the caller promises.
    let value: &Value = unsafe { handle::borrow(pointer, C::TYPE)? };
    let entity = C::of(value.any());
    // The type id of a handle comes from what it holds, so this cannot happen.
    entity.map(|entity| (value, entity)).ok_or_else(|| Error::new(ErrorCode::Internal, "a handle holds another class"))
}

/// A copy of what a handle of an entity holds, checked to be of a class.
pub(crate) unsafe fn any(pointer: *const c_void, class: VirdType) -> Result<Any> {
    // SAFETY: as the caller promises.
    let value: &Value = unsafe { handle::borrow(pointer, class)? };
    Ok(value.any().clone())
}

/// The entity in a handle, checked to be of a class.
pub(crate) unsafe fn entity<'a, C: Class + ?Sized>(pointer: *const c_void) -> Result<&'a C> {
    // SAFETY: as the caller promises.
    unsafe { value(pointer) }.map(|(_, entity)| entity)
}

/// Changes what one handle stands for: `make` gives what it is to be from now on, or nothing to leave it as it is.
pub(crate) unsafe fn renew<'a, C: Class + Into<Any> + 'a, R>(
    pointer: *const c_void,
    make: impl FnOnce(&C) -> Result<(Option<C>, R)>,
) -> Result<R> {
    // SAFETY: as the caller promises.
    let (value, _) = unsafe { value::<C>(pointer)? };
    value.replace(|any| {
        let entity = C::of(any).ok_or_else(|| Error::new(ErrorCode::Internal, "a handle holds another class"))?;
        make(entity).map(|(new, result)| (new.map(Into::into), result))
    })
}

/// Changes what only one class has, for all handles of the entity, and gives something back.
pub(crate) unsafe fn edit<C: Concrete, R>(
    pointer: *const c_void,
    error: *mut *mut VirdError,
    failure: R,
    edit: impl FnOnce(&mut C) -> Result<R>,
) -> R {
    guard(error, failure, || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let value: &Value = unsafe { handle::borrow(pointer, C::TYPE)? };
        // The type id of a handle comes from what it holds, so it is never another class.
        let other = || Error::new(ErrorCode::Internal, "a handle holds another class");
        value.modify(|any| edit(C::of_mut(any).ok_or_else(other)?))
    })
}

/// Changes an entity of a class, for all handles of it.
pub(crate) unsafe fn change(
    pointer: *const c_void,
    class: VirdType,
    error: *mut *mut VirdError,
    change: impl FnOnce(&mut Any) -> Result<()>,
) -> bool {
    guard(error, false, || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let value: &Value = unsafe { handle::borrow(pointer, class)? };
        value.modify(change).map(|()| true)
    })
}

/// A number or a truth of an entity; `absent` if it is none of the class.
pub(crate) unsafe fn get<'a, C: Class + ?Sized + 'a, R>(
    pointer: *const c_void,
    absent: R,
    read: impl FnOnce(&'a C) -> Result<R>,
) -> R {
    // SAFETY: the exported function's caller passes NULL or a handle.
    quiet(absent, || read(unsafe { entity(pointer)? }))
}

/// A text of an entity, lent by its handle.
pub(crate) unsafe fn text<'a, C: Class + ?Sized + 'a>(
    pointer: *const c_void,
    read: impl FnOnce(&'a C) -> Option<&'a str>,
) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let (value, entity) = unsafe { value(pointer)? };
        Ok(read(entity).map_or(ptr::null(), |text| value.lend(text)))
    })
}

/// A text that is worked out from an entity, lent by its handle.
pub(crate) unsafe fn lent<'a, C: Class + ?Sized + 'a>(
    pointer: *const c_void,
    read: impl FnOnce(&'a C) -> Option<String>,
) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let (value, entity) = unsafe { value(pointer)? };
        Ok(read(entity).map_or(ptr::null(), |text| value.lend(&text)))
    })
}

/// Texts of an entity, as an array for the caller to free.
pub(crate) unsafe fn texts<'a, C: Class + ?Sized + 'a, S: AsRef<str>>(
    pointer: *const c_void,
    length: *mut usize,
    read: impl FnOnce(&'a C) -> Result<Vec<S>>,
) -> *mut *mut c_char {
    // SAFETY: the exported function's caller passes NULL or a handle, NULL or a place for the length.
    unsafe { strings(length, || read(entity(pointer)?)) }
}

/// Texts as an array for the caller to free.
pub(crate) unsafe fn strings<S: AsRef<str>>(
    length: *mut usize,
    read: impl FnOnce() -> Result<Vec<S>>,
) -> *mut *mut c_char {
    // SAFETY: NULL or a place for the length.
    unsafe { no_items(length) };
    quiet(ptr::null_mut(), || {
        let texts = read()?.iter().map(|text| string::owned(text.as_ref())).collect();
        // SAFETY: NULL or a place for the length.
        Ok(unsafe { string::array(texts, length) })
    })
}

/// Entities that belong to an entity, as a new list of a class.
pub(crate) unsafe fn list<'a, C: Class + ?Sized + 'a, I: Into<Any>>(
    pointer: *const c_void,
    class: VirdType,
    error: *mut *mut VirdError,
    read: impl FnOnce(&'a C) -> Result<Vec<I>>,
) -> *mut c_void {
    // SAFETY: the exported function's caller passes NULL or a handle.
    guard(error, ptr::null_mut(), || Ok(list::wrap(class, read(unsafe { entity(pointer)? })?)))
}

/// Those of the entities that belong to an entity which pass a filter, as a new list of a class.
pub(crate) unsafe fn filtered<'a, C: Class + ?Sized + 'a, I: Into<Any>>(
    pointer: *const c_void,
    class: VirdType,
    filter: *const VirdOsinfoFilter,
    error: *mut *mut VirdError,
    read: impl FnOnce(&'a C) -> Vec<I>,
) -> *mut c_void {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the exported function's caller passes NULL or handles.
        let (entity, filter) = unsafe { (entity(pointer)?, filter::optional(filter)?) };
        Ok(list::wrap(class, filter::passing(read(entity), &filter)))
    })
}

/// A single entity that belongs to another one, as a new handle; NULL if there is none.
pub(crate) unsafe fn one<'a, C: Class + ?Sized + 'a, I: Into<Any>>(
    pointer: *const c_void,
    error: *mut *mut VirdError,
    read: impl FnOnce(&'a C) -> Result<Option<I>>,
) -> *mut c_void {
    // SAFETY: the exported function's caller passes NULL or a handle.
    guard(error, ptr::null_mut(), || Ok(read(unsafe { entity(pointer)? })?.map_or(ptr::null_mut(), wrap)))
}

/// Entities as an array of new references.
pub(crate) unsafe fn items<I: Into<Any>>(
    length: *mut usize,
    error: *mut *mut VirdError,
    read: impl FnOnce() -> Result<Vec<I>>,
) -> *mut *mut c_void {
    // SAFETY: NULL or a place for the length.
    unsafe { no_items(length) };
    guard(error, ptr::null_mut(), || {
        let handles = read()?.into_iter().map(wrap).collect();
        // SAFETY: NULL or a place for the length.
        Ok(unsafe { string::array(handles, length) })
    })
}

/// A VirdOsinfoProductRelationship as what it stands for.
pub(crate) fn relationship(number: i32) -> Result<Relationship> {
    match number {
        0 => Ok(Relationship::DerivesFrom),
        1 => Ok(Relationship::Upgrades),
        2 => Ok(Relationship::Clones),
        other => {
            let message = format!("relationship {other}: expected a VirdOsinfoProductRelationship, 0 to 2");
            Err(Error::new(ErrorCode::InvalidArgument, message))
        }
    }
}

/// What a product relates to in one way, as a new list.
pub(crate) unsafe fn related(product: *const c_void, number: i32, error: *mut *mut VirdError) -> *mut c_void {
    guard(error, ptr::null_mut(), || {
        let relationship = relationship(number)?;
        // SAFETY: the exported function's caller passes NULL or a handle.
        let (value, _) = unsafe { value::<dyn Product>(product)? };
        let found: Vec<Any> = match value.any() {
            Any::Os(os) => os.related(relationship).into_iter().map(Any::from).collect(),
            Any::Platform(platform) => platform.related(relationship).into_iter().map(Any::from).collect(),
            _ => Vec::new(),
        };
        Ok(list::wrap(types::OSINFO_PRODUCT_LIST, found))
    })
}

/// Relates a product to another one of its class.
pub(crate) unsafe fn relate(
    product: *const c_void,
    number: i32,
    other: *const c_void,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the exported function's caller passes NULL or handles.
    unsafe {
        change(product, types::OSINFO_PRODUCT, error, |product| {
            let relationship = relationship(number)?;
            match (product, any(other, types::OSINFO_PRODUCT)?) {
                (Any::Os(os), Any::Os(other)) => os.add_related(relationship, &other),
                (Any::Platform(platform), Any::Platform(other)) => platform.add_related(relationship, &other),
                (product, other) => {
                    let message = format!(
                        "a {} cannot relate to a {}: expected two of the same class",
                        types::name(product.type_id()),
                        types::name(other.type_id())
                    );
                    return Err(Error::new(ErrorCode::InvalidArgument, message));
                }
            }
            Ok(())
        })
    }
}

unsafe fn no_items(length: *mut usize) {
    if !length.is_null() {
        // SAFETY: not NULL; that it can be written is the caller's part of the contract.
        unsafe { *length = 0 };
    }
}
