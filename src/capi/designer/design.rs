// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the exported functions of the designer call: handles of designs, and enums checked for their range.

use crate::capi::config::access;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::types;
use crate::config::{self, Class};
use crate::designer::{
    Deviation, Display, Domain, Extra, GuestKind, Install, LaunchSecurity, Part, Phase, Profile, Resources,
};
use crate::error::{Error, ErrorCode, Result};
use std::ffi::{CString, c_void};
use std::ptr;

/// What says that there is no display.
pub(crate) const NO_GRAPHICS: i32 = -1;

impl Payload for Domain {
    fn holds(type_id: u32) -> bool {
        type_id == types::DESIGNER_DOMAIN
    }
}

/// A new handle for a design.
pub(crate) fn wrap<T>(design: Domain) -> *mut T {
    handle::create(types::DESIGNER_DOMAIN, design).cast()
}

/// The design in a handle.
pub(crate) unsafe fn design<'a>(design: *const c_void) -> Result<&'a Domain> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow(design, types::DESIGNER_DOMAIN) }
}

/// The document in a handle, checked to be of a config class.
pub(crate) unsafe fn document<T: Class>(document: *const c_void) -> Result<T> {
    // SAFETY: as the caller promises.
    T::try_from_object(unsafe { access::config(document, T::CLASS)? }.object.clone())
}

/// Something that is read from a design and cannot be reported to fail.
pub(crate) unsafe fn ask<R>(pointer: *const c_void, failure: R, read: impl FnOnce(&Domain) -> Result<R>) -> R {
    // SAFETY: the exported function's caller passes NULL or a handle.
    quiet(failure, || read(unsafe { design(pointer)? }))
}

/// A change of a design.
pub(crate) unsafe fn change(
    pointer: *const c_void,
    error: *mut *mut VirdError,
    work: impl FnOnce(&Domain) -> Result<()>,
) -> bool {
    // SAFETY: the exported function's caller passes NULL or a handle.
    guard(error, false, || work(unsafe { design(pointer)? }).map(|()| true))
}

/// A change of a design that gives a device.
pub(crate) unsafe fn device<T: Class>(
    pointer: *const c_void,
    error: *mut *mut VirdError,
    work: impl FnOnce(&Domain) -> Result<T>,
) -> *mut c_void {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let device = work(unsafe { design(pointer)? })?;
        Ok(access::wrap(device.object().clone()))
    })
}

/// A text for C; a NUL in it, which XML cannot hold, is left out.
pub(crate) fn c_text(text: &str) -> CString {
    CString::new(text.replace('\0', "")).unwrap_or_default()
}

fn out_of_range<T>(what: &str, number: i32) -> Result<T> {
    Err(Error::new(ErrorCode::InvalidArgument, format!("{number} is no {what}")))
}

/// The port of a network protocol; 0 is the protocol's own.
pub(crate) fn port(port: u32) -> Result<Option<u16>> {
    let port = u16::try_from(port).map_err(|_| {
        let message = format!("{port} is no port: expected 1 to 65535, or 0 for that of the protocol");
        Error::new(ErrorCode::InvalidArgument, message)
    })?;
    Ok(Some(port).filter(|port| *port != 0))
}

/// A VirdConfigDomainOsType by its name in documents.
pub(crate) fn os_type(number: i32) -> Result<&'static str> {
    match config::DomainOsType::from_number(number) {
        config::DomainOsType::Unknown => out_of_range("VirdConfigDomainOsType", number),
        known => Ok(known.as_str()),
    }
}

/// A VirdConfigDomainInputDeviceType by its name in documents.
pub(crate) fn input(number: i32) -> Result<&'static str> {
    match config::DomainInputDeviceType::from_number(number) {
        config::DomainInputDeviceType::Unknown => out_of_range("VirdConfigDomainInputDeviceType", number),
        known => Ok(known.as_str()),
    }
}

/// A VirdDesignerDomainGraphics.
pub(crate) fn graphics(number: i32) -> Result<Display> {
    const ALL: [Display; 8] = [
        Display::Desktop,
        Display::Rdp,
        Display::Spice,
        Display::Vnc,
        Display::Default,
        Display::Sdl,
        Display::EglHeadless,
        Display::DBus,
    ];
    let known = ALL.into_iter().find(|display| *display as i32 == number);
    known.map_or_else(|| out_of_range("VirdDesignerDomainGraphics", number), Ok)
}

/// A VirdDesignerDomainResources.
pub(crate) fn resources(number: i32) -> Result<Resources> {
    match number {
        0 => Ok(Resources::Minimum),
        1 => Ok(Resources::Recommended),
        2 => Ok(Resources::Maximum),
        _ => out_of_range("VirdDesignerDomainResources", number),
    }
}

/// A VirdDesignerChoice.
pub(crate) fn choice(number: i32) -> Result<Option<bool>> {
    match number {
        -1 => Ok(None),
        0 => Ok(Some(false)),
        1 => Ok(Some(true)),
        _ => out_of_range("VirdDesignerChoice", number),
    }
}

/// A VirdDesignerGuestKind.
pub(crate) fn guest_kind(number: i32) -> Result<GuestKind> {
    match number {
        0 => Ok(GuestKind::Desktop),
        1 => Ok(GuestKind::Server),
        _ => out_of_range("VirdDesignerGuestKind", number),
    }
}

/// A VirdDesignerExtra.
pub(crate) fn extra(number: i32) -> Result<Extra> {
    let known = Extra::ALL.into_iter().find(|extra| *extra as i32 == number);
    known.map_or_else(|| out_of_range("VirdDesignerExtra", number), Ok)
}

/// A VirdDesignerLaunchSecurity.
pub(crate) fn launch_security(number: i32) -> Result<Option<LaunchSecurity>> {
    match number {
        -1 => Ok(None),
        0 => Ok(Some(LaunchSecurity::Sev)),
        1 => Ok(Some(LaunchSecurity::SevSnp)),
        2 => Ok(Some(LaunchSecurity::Tdx)),
        3 => Ok(Some(LaunchSecurity::S390Pv)),
        _ => out_of_range("VirdDesignerLaunchSecurity", number),
    }
}

/// The number of a launch security policy, hexadecimal or decimal.
pub(crate) fn policy_number(text: Option<&str>) -> Result<Option<u64>> {
    let Some(text) = text else { return Ok(None) };
    let number = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    let wrong = |_| Error::new(ErrorCode::InvalidArgument, format!("'{text}' is no number: expected one such as 0x03"));
    number.map(Some).map_err(wrong)
}

/// A VirdDesignerPart.
pub(crate) fn part(number: i32) -> Result<Part> {
    let known = u32::try_from(number).ok().and_then(Part::from_number);
    known.map_or_else(|| out_of_range("VirdDesignerPart", number), Ok)
}

/// A VirdDesignerProfile.
pub(crate) fn profile(number: i32) -> Result<Profile> {
    match number {
        0 => Ok(Profile::RECOMMENDED),
        1 => Ok(Profile::REFERENCE),
        _ => out_of_range("VirdDesignerProfile", number),
    }
}

/// A deviation from the reference policy by its number.
pub(crate) fn deviation(number: u32) -> Result<Deviation> {
    u8::try_from(number).ok().and_then(Deviation::from_number).ok_or_else(|| {
        let message = format!("{number} is no deviation: expected 1 to {}", Deviation::ALL.len());
        Error::new(ErrorCode::InvalidArgument, message)
    })
}

/// A VirdDesignerInstall.
pub(crate) fn install(number: i32) -> Result<Install> {
    const ALL: [Install; 5] = [Install::Medium, Install::Network, Install::Import, Install::Live, Install::CloudImage];
    let known = ALL.into_iter().find(|method| *method as i32 == number);
    known.map_or_else(|| out_of_range("VirdDesignerInstall", number), Ok)
}

/// A VirdDesignerPhase.
pub(crate) fn phase(number: i32) -> Result<Phase> {
    match number {
        0 => Ok(Phase::Install),
        1 => Ok(Phase::Final),
        _ => out_of_range("VirdDesignerPhase", number),
    }
}
