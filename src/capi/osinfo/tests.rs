// SPDX-License-Identifier: LGPL-2.1-or-later
//! The border of the osinfo layer, called as C calls it.

use super::db::*;
use super::device::*;
use super::entity::*;
use super::filter::*;
use super::firmware::*;
use super::list::*;
use super::lists::*;
use super::os::*;
use super::os_resources::*;
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
fn lists_give_new_references() {
    // SAFETY: as documented.
    unsafe {
        let os = builtin_os("fedora42");
        let (mut count, mut nets) = (0, 0);
        let devices = vird_osinfo_os_get_all_devices(os, ptr::null_mut(), ptr::null_mut());
        let all = vird_osinfo_list_get_elements(devices.cast(), &mut count, ptr::null_mut());
        assert!(count > 10 && (*all.add(count)).is_null());
        let (key, value) = (c("class"), c("net"));
        let list = vird_osinfo_os_get_devices_by_property(os, key.as_ptr(), value.as_ptr(), true, ptr::null_mut());
        let found = vird_osinfo_list_get_elements(list.cast(), &mut nets, ptr::null_mut());
        assert!(nets > 0 && nets < count);
        vird_osinfo_os_unref(os);
        vird_osinfo_devicelist_unref(list);
        for at in 0..nets {
            assert_eq!(text(vird_osinfo_device_get_class((*found.add(at)).cast())), Some("net"));
        }
        vird_object_array_free(found.cast());
        vird_object_array_free(all.cast());
        vird_osinfo_devicelist_unref(devices);
    }
}

#[test]
fn absent_amounts_are_minus_one() {
    // SAFETY: as documented.
    unsafe {
        let os = builtin_os("win11");
        let list = vird_osinfo_os_get_minimum_resources(os, ptr::null_mut());
        let resources = vird_osinfo_list_get_nth(list.cast(), 0, ptr::null_mut());
        assert!(vird_osinfo_resources_get_ram(resources.cast()) >= 4 << 30);
        assert_eq!(vird_osinfo_resources_get_ram(os.cast()), -1);
        vird_object_unref(resources.cast());
        vird_osinfo_resourceslist_unref(list);
        let list = vird_osinfo_os_get_firmware_list(os, ptr::null_mut(), ptr::null_mut());
        let count = vird_osinfo_list_get_length(list.cast());
        assert!(count > 0);
        for at in 0..count {
            let firmware = vird_osinfo_list_get_nth(list.cast(), at, ptr::null_mut()).cast();
            assert!(vird_osinfo_firmware_is_supported(firmware));
            assert_ne!(text(vird_osinfo_firmware_get_firmware_type(firmware)), Some("bios"));
            vird_osinfo_firmware_unref(firmware);
        }
        vird_osinfo_firmwarelist_unref(list);
        vird_osinfo_os_unref(os);
    }
}

#[test]
fn filters_on_links_look_at_the_device_too() {
    // SAFETY: as documented.
    unsafe {
        let none = ptr::null_mut();
        let (os, filter) = (builtin_os("fedora42"), vird_osinfo_filter_new());
        let on_links = vird_osinfo_devicelinkfilter_new(filter, none);
        // The filter inside is the same one, not a copy of what it was.
        assert!(vird_osinfo_filter_add_constraint(filter, c("class").as_ptr(), c("net").as_ptr(), none));
        let links = vird_osinfo_os_get_all_device_links(os, on_links.cast(), none);
        let devices = vird_osinfo_os_get_all_devices(os, filter, none);
        let count = vird_osinfo_list_get_length(links.cast());
        assert!(count > 0);
        assert_eq!(count, vird_osinfo_list_get_length(devices.cast()));
        let on_products = vird_osinfo_productfilter_new();
        assert!(vird_osinfo_filter_matches(on_products.cast(), os.cast()));
        assert!(!vird_osinfo_filter_matches(on_links.cast(), os.cast()));
        assert!(!vird_osinfo_productfilter_add_support_date_constraint(on_products, 2020, 2, 30, none));
        assert!(vird_osinfo_productfilter_add_support_date_constraint(on_products, 2020, 2, 28, none));
        assert!(!vird_osinfo_filter_matches(on_products.cast(), os.cast()));
        for object in [os.cast(), filter.cast(), on_links.cast(), links.cast(), devices.cast(), on_products.cast()] {
            vird_object_unref(object);
        }
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
        assert!(vird_osinfo_os_get_devices(db.cast(), ptr::null_mut(), &mut error).is_null());
        assert_eq!(vird_error_get_code(error), 1);
        vird_error_free(error);
        error = ptr::null_mut();
        let os = vird_osinfo_db_find_os(db, c("http://microsoft.com/win/11").as_ptr(), &mut error);
        assert!(vird_osinfo_product_get_related(os.cast(), 3, &mut error).is_null());
        assert_eq!(vird_error_get_code(error), 1);
        vird_error_free(error);
        vird_osinfo_os_unref(os);
        error = ptr::null_mut();
        assert!(vird_osinfo_db_new_from_path(c("/nonexistent").as_ptr(), &mut error).is_null());
        assert_eq!(vird_error_get_code(error), 4);
        vird_error_free(error);
        let mut count = 7;
        let places = vird_osinfo_db_get_locations(db, &mut count);
        assert_eq!(count, 1);
        vird_strv_free(places);
        vird_osinfo_db_unref(db);
    }
}
