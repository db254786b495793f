// SPDX-License-Identifier: LGPL-2.1-or-later
//! The border of the osinfo layer, called as C calls it.

use super::db::*;
use super::device::*;
use super::entity::*;
use super::firmware::*;
use super::os::*;
use super::product::*;
use super::resources::*;
use crate::capi::error::{VirdError, vird_error_free, vird_error_get_code};
use crate::capi::object::*;
use crate::capi::string::vird_strv_free;
use std::ffi::{CStr, CString, c_char};
use std::ptr;

fn c(text: &str) -> CString {
    CString::new(text).expect("no NUL in a test's text")
}

unsafe fn text<'a>(pointer: *const c_char) -> Option<&'a str> {
    // SAFETY: NULL or a string of the library.
    (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_str().expect("UTF-8"))
}

unsafe fn builtin_os(short_id: &str) -> *mut VirdOsinfoOs {
    // SAFETY: as documented.
    unsafe {
        let db = vird_osinfo_db_new_builtin();
        let os = vird_osinfo_db_find_os_by_short_id(db, c(short_id).as_ptr(), ptr::null_mut());
        vird_osinfo_db_unref(db);
        assert!(!os.is_null(), "{short_id}");
        os
    }
}

#[test]
fn an_os_is_a_product_and_an_entity() {
    // SAFETY: as documented.
    unsafe {
        let os = builtin_os("fedora42");
        assert_eq!(text(vird_osinfo_entity_get_id(os.cast())), Some("http://fedoraproject.org/fedora/42"));
        assert_eq!(text(vird_osinfo_product_get_short_id(os.cast())), Some("fedora42"));
        assert_eq!(text(vird_osinfo_os_get_family(os)), Some("linux"));
        let lent = vird_osinfo_os_get_family(os);
        assert_eq!(vird_osinfo_entity_get_param_value(os.cast(), c("family").as_ptr()), lent, "the same text is lent");
        assert!(vird_object_is_a(os.cast(), vird_osinfo_product_get_type()));
        assert!(!vird_object_is_a(os.cast(), vird_osinfo_device_get_type()));
        assert!(vird_osinfo_device_get_name(os.cast()).is_null());
        let (mut year, mut day) = (0, 0);
        assert!(vird_osinfo_product_get_release_date(os.cast(), &mut year, ptr::null_mut(), &mut day));
        assert!(year >= 2025 && day > 0);
        vird_osinfo_os_unref(os);
    }
}

#[test]
fn lists_are_arrays_of_new_references() {
    // SAFETY: as documented.
    unsafe {
        let os = builtin_os("fedora42");
        let (mut count, mut nets) = (0, 0);
        let devices = vird_osinfo_os_get_all_devices(os, &mut count, ptr::null_mut());
        assert!(count > 10 && (*devices.add(count)).is_null());
        let (key, value) = (c("class"), c("net"));
        let found =
            vird_osinfo_os_get_devices_by_property(os, key.as_ptr(), value.as_ptr(), true, &mut nets, ptr::null_mut());
        assert!(nets > 0 && nets < count);
        vird_osinfo_os_unref(os);
        for at in 0..nets {
            assert_eq!(text(vird_osinfo_device_get_class(*found.add(at))), Some("net"));
        }
        vird_object_array_free(found.cast());
        vird_object_array_free(devices.cast());
    }
}

#[test]
fn absent_amounts_are_minus_one() {
    // SAFETY: as documented.
    unsafe {
        let os = builtin_os("win11");
        let mut count = 0;
        let resources = vird_osinfo_os_get_minimum_resources(os, &mut count, ptr::null_mut());
        assert!(count > 0);
        assert!(vird_osinfo_resources_get_ram(*resources) >= 4 << 30);
        assert_eq!(vird_osinfo_resources_get_ram(os.cast()), -1);
        vird_object_array_free(resources.cast());
        let firmware = vird_osinfo_os_get_firmware_list(os, &mut count, ptr::null_mut());
        assert!(count > 0 && vird_osinfo_firmware_is_supported(*firmware));
        assert!((0..count).all(|at| text(vird_osinfo_firmware_get_firmware_type(*firmware.add(at))) != Some("bios")));
        vird_object_array_free(firmware.cast());
        vird_osinfo_os_unref(os);
    }
}

#[test]
fn what_is_not_there_is_no_error_but_bad_arguments_are() {
    // SAFETY: as documented.
    unsafe {
        let db = vird_osinfo_db_new_builtin();
        let mut error: *mut VirdError = ptr::null_mut();
        assert!(vird_osinfo_db_find_os(db, c("plan9").as_ptr(), &mut error).is_null());
        assert!(error.is_null());
        let mut count = 7;
        assert!(vird_osinfo_os_get_devices(db.cast(), &mut count, &mut error).is_null());
        assert_eq!((count, vird_error_get_code(error)), (0, 1));
        vird_error_free(error);
        error = ptr::null_mut();
        let os = vird_osinfo_db_find_os(db, c("http://microsoft.com/win/11").as_ptr(), &mut error);
        assert!(vird_osinfo_product_get_related(os.cast(), 3, ptr::null_mut(), &mut error).is_null());
        assert_eq!(vird_error_get_code(error), 1);
        vird_error_free(error);
        vird_osinfo_os_unref(os);
        error = ptr::null_mut();
        assert!(vird_osinfo_db_new_from_path(c("/nonexistent").as_ptr(), &mut error).is_null());
        assert_eq!(vird_error_get_code(error), 4);
        vird_error_free(error);
        let places = vird_osinfo_db_get_locations(db, &mut count);
        assert_eq!(count, 1);
        vird_strv_free(places);
        vird_osinfo_db_unref(db);
    }
}
