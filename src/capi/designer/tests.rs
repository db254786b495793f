// SPDX-License-Identifier: LGPL-2.1-or-later
//! The border of the designer layer, called as C calls it.

use super::decision::*;
use super::devices::*;
use super::domain::*;
use super::machine::*;
use super::query::*;
use super::wishes::*;
use crate::capi::config::access;
use crate::capi::config::types::{VirdConfigCapabilities, VirdConfigDomain};
use crate::capi::error::{VirdError, vird_error_free, vird_error_get_code};
use crate::capi::object::{vird_object_array_free, vird_object_unref};
use crate::capi::osinfo::db::{vird_osinfo_db_find_os, vird_osinfo_db_new_builtin, vird_osinfo_db_unref};
use crate::capi::osinfo::os::vird_osinfo_os_unref;
use crate::config::{Capabilities, Class, Domain};
use std::ffi::{CStr, CString, c_char};
use std::ptr;

fn c(text: &str) -> CString {
    CString::new(text).expect("no NUL in a test's text")
}

unsafe fn text<'a>(pointer: *const c_char) -> Option<&'a str> {
    // SAFETY: NULL or a string of the library.
    (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_str().expect("UTF-8"))
}

fn capabilities() -> *mut VirdConfigCapabilities {
    let xml = include_str!("../../../data/samples/capabilities-x86_64.xml");
    let caps = Capabilities::from_xml(xml).expect("the sample capabilities can be read");
    access::wrap(caps.object().clone()).cast()
}

unsafe fn fedora() -> *mut VirdDesignerDomain {
    // SAFETY: as documented.
    unsafe {
        let db = vird_osinfo_db_new_builtin();
        let os = vird_osinfo_db_find_os(db, c("fedora42").as_ptr(), ptr::null_mut());
        let caps = capabilities();
        let design = vird_designer_domain_new(db, os, ptr::null_mut(), caps, ptr::null_mut());
        assert!(!design.is_null());
        vird_object_unref(caps.cast());
        vird_osinfo_os_unref(os);
        vird_osinfo_db_unref(db);
        design
    }
}

unsafe fn config(design: *mut VirdDesignerDomain) -> (Domain, *mut VirdConfigDomain) {
    // SAFETY: as documented.
    unsafe {
        let handle = vird_designer_domain_get_config(design);
        let object = access::config(handle.cast(), Domain::CLASS).expect("a domain").object.clone();
        (Domain::try_from_object(object).expect("a domain"), handle)
    }
}

#[test]
fn a_design_decides_and_explains() {
    // SAFETY: as documented.
    unsafe {
        let design = fedora();
        let mut error: *mut VirdError = ptr::null_mut();
        assert!(vird_designer_domain_set_name(design, c("test").as_ptr(), &mut error));
        assert!(vird_designer_domain_set_memory(design, 4 << 20, &mut error));
        let disk = vird_designer_domain_add_disk_file(design, c("/a.qcow2").as_ptr(), c("qcow2").as_ptr(), &mut error);
        assert!(!disk.is_null() && error.is_null());
        let (domain, handle) = config(design);
        assert_eq!(domain.object().value("devices/disk/target/@bus").unwrap().as_deref(), Some("virtio"));
        assert_eq!(domain.name().unwrap().as_deref(), Some("test"));
        let mut length = 0;
        let decisions = vird_designer_domain_get_decisions(design, &mut length, &mut error);
        assert!(length > 5 && (*decisions.add(length)).is_null());
        let bus = (0..length)
            .map(|at| *decisions.add(at))
            .find(|decision| text(vird_designer_decision_get_path(*decision)) == Some("devices/disk[1]/target/@bus"))
            .expect("the bus of the disk was decided");
        assert_eq!(text(vird_designer_decision_get_value(bus)), Some("virtio"));
        assert!((0..=5).contains(&vird_designer_decision_get_source(bus)));
        let line = vird_designer_decision_to_string(bus);
        let (code, reason) = (vird_designer_decision_get_code(bus), vird_designer_decision_get_reason(bus));
        assert!(
            text(line).is_some_and(|line| line.contains(text(code).unwrap()) && line.contains(text(reason).unwrap()))
        );
        libc::free(line.cast());
        vird_object_array_free(decisions.cast());
        vird_object_unref(disk.cast());
        vird_object_unref(handle.cast());
        vird_designer_domain_unref(design);
    }
}

#[test]
fn a_call_that_fails_changes_nothing() {
    // SAFETY: as documented.
    unsafe {
        let design = fedora();
        let (domain, handle) = config(design);
        let before = domain.object().to_xml().unwrap();
        let calls: [&dyn Fn(*mut *mut VirdError) -> bool; 7] = [
            &|error| !vird_designer_domain_add_graphics(design, 99, error).is_null(),
            &|error| !vird_designer_domain_add_graphics(design, -1, error).is_null(),
            &|error| !vird_designer_domain_add_disk_file(design, ptr::null(), ptr::null(), error).is_null(),
            &|error| vird_designer_domain_setup_machine_full(design, c("x86_64").as_ptr(), 77, error),
            &|error| vird_designer_domain_setup_resources(design, 3, error),
            &|error| vird_designer_domain_set_uefi(design, 2, error),
            &|error| vird_designer_domain_set_deviation(design, 0, true, error),
        ];
        for (at, call) in calls.into_iter().enumerate() {
            let mut error: *mut VirdError = ptr::null_mut();
            assert!(!call(&mut error), "call {at}");
            assert_eq!(vird_error_get_code(error), 1, "call {at}");
            vird_error_free(error);
        }
        assert_eq!(domain.object().to_xml().unwrap(), before);
        vird_object_unref(handle.cast());
        vird_designer_domain_unref(design);
    }
}

#[test]
fn capabilities_are_needed_and_checked() {
    // SAFETY: as documented.
    unsafe {
        let mut error: *mut VirdError = ptr::null_mut();
        let none = ptr::null_mut();
        assert!(
            vird_designer_domain_new(none, ptr::null_mut(), ptr::null_mut(), ptr::null_mut(), &mut error).is_null()
        );
        assert_eq!(vird_error_get_code(error), 1);
        vird_error_free(error);
        error = ptr::null_mut();
        let caps = capabilities();
        assert!(vird_designer_domain_new(none, caps.cast(), ptr::null_mut(), caps, &mut error).is_null());
        assert_eq!(vird_error_get_code(error), 1);
        vird_error_free(error);
        let design = vird_designer_domain_new(none, ptr::null_mut(), ptr::null_mut(), caps, ptr::null_mut());
        assert!(!design.is_null() && vird_designer_domain_get_os(design).is_null());
        assert!(vird_designer_domain_supports_machine(design) && !vird_designer_domain_supports_container(design));
        assert!(vird_designer_domain_supports_machine_full(design, c("x86_64").as_ptr(), 0));
        let query = vird_designer_domain_get_capabilities_query(design, ptr::null_mut());
        assert_eq!(text(vird_designer_capabilities_query_get_arch(query)), Some("x86_64"));
        assert_eq!(text(vird_designer_capabilities_query_get_virt_type(query)), Some("kvm"));
        vird_designer_capabilities_query_unref(query);
        vird_object_unref(caps.cast());
        vird_designer_domain_unref(design);
    }
}
