// SPDX-License-Identifier: LGPL-2.1-or-later
//! Tablet and keyboard.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware, Input};
use super::profile::Deviation;

/// The input devices that a guest with a display gets.
pub fn devices(facts: &Facts) -> Vec<Decision<Input>> {
    let device = |kind: &str, bus: &str, code, source, reason: &'static str| {
        Decision::new(Input { kind: kind.to_owned(), bus: bus.to_owned() }, code, source, reason)
    };
    if facts.container() || facts.xenpv() || facts.guest.graphics.is_empty() {
        return Vec::new();
    }
    let virtio = facts.qemu() && facts.os_has(Hardware::VirtioInput);
    let both = |bus, code, source, reason: &'static str| {
        vec![device("tablet", bus, code, source, reason), device("keyboard", bus, code, source, reason)]
    };
    if facts.s390x() {
        let reason = "IBM Z has no USB, and the OS has the driver";
        return if virtio { both("virtio", "input-virtio", Source::Os, reason) } else { Vec::new() };
    }
    if facts.guest.usb_off() {
        let reason = "USB is switched off, and the OS has the driver";
        let wanted = facts.on(Deviation::VirtioInput) && virtio;
        return if wanted { both("virtio", "input-virtio", Source::Os, reason) } else { Vec::new() };
    }
    let pointer = "a tablet follows the pointer without grabbing it";
    if facts.x86() {
        return vec![device("tablet", "usb", "input-tablet", Source::Policy, pointer)];
    }
    both("usb", "input-usb", Source::Policy, "the machine has neither keyboard nor mouse of its own")
}

/// The bus of an input device that the application asked for; `None` where there is none.
pub fn bus(facts: &Facts) -> Option<Decision<&'static str>> {
    if facts.container() {
        return None;
    }
    if facts.xenpv() {
        return Some(Decision::new("xen", "input-xen", Source::Policy, "paravirtualized Xen guests have Xen input"));
    }
    if facts.s390x() || facts.guest.usb_off() {
        let virtio = facts.qemu().then(|| Decision::new("virtio", "input-virtio", Source::Policy, "there is no USB"));
        return virtio;
    }
    Some(Decision::new("usb", "input-usb", Source::Policy, "every OS knows USB input"))
}
