// SPDX-License-Identifier: LGPL-2.1-or-later
//! Facts are kept with the documents that they come from; they must not outlive them.

use super::super::Domain;
use crate::config::{Capabilities, Class};

#[test]
fn they_follow_the_host_capabilities() {
    let host = |emulator: &str| {
        format!(
            "<capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest><os_type>hvm</os_type><arch name='x86_64'>\
             <emulator>{emulator}</emulator><machine>pc</machine><domain type='kvm'/></arch></guest></capabilities>"
        )
    };
    let capabilities = Capabilities::from_xml(&host("/one")).unwrap();
    let emulator = || {
        let design = Domain::new(None, None, &capabilities, None).unwrap();
        design.setup_machine().unwrap();
        design.config().object().value("devices/emulator").unwrap()
    };
    assert_eq!(emulator().as_deref(), Some("/one"));
    assert_eq!(emulator().as_deref(), Some("/one"), "from what is kept");
    capabilities.object().set_value("guest/arch/emulator", Some("/two")).unwrap();
    assert_eq!(emulator().as_deref(), Some("/two"));
    // Through another view of the document, of an element in it.
    capabilities.object().find("guest/arch").unwrap().unwrap().set_value("emulator", Some("/three")).unwrap();
    assert_eq!(emulator().as_deref(), Some("/three"));
    // By moving in an element that was part of another document, and out again.
    let other = Capabilities::from_xml(&host("/four")).unwrap();
    let guest = other.object().find("guest").unwrap().unwrap();
    capabilities.object().find("guest").unwrap().unwrap().remove().unwrap();
    assert!(Domain::new(None, None, &capabilities, None).unwrap().setup_machine().is_err());
    capabilities.add_guest(&Class::try_from_object(guest).unwrap()).unwrap();
    assert_eq!(emulator().as_deref(), Some("/four"));
    assert!(Domain::new(None, None, &other, None).unwrap().setup_machine().is_err());
}
