// SPDX-License-Identifier: LGPL-2.1-or-later
//! The video device.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::graphics;
use super::profile::Deviation;

/// The video model; `None` where no video device is written.
pub fn model(facts: &Facts) -> Decision<Option<&'static str>> {
    if !facts.hvm() {
        return Decision::new(None, "video-none", Source::Policy, "this kind of guest has no video device");
    }
    let listed = &facts.dc().video;
    let chosen = unfiltered(facts);
    let strict = facts.on(Deviation::VideoListed);
    match chosen.value {
        Some(model) if strict && listed.lacks(model) => {
            let virtio = facts.always_virtio() || knows_virtio_gpu(facts);
            let others = [("virtio", virtio), ("bochs", facts.x86()), ("vga", true), ("gop", true), ("cirrus", true)];
            let others = others.into_iter().chain([("vmvga", true), ("ramfb", true)]);
            match others.into_iter().find(|(other, usable)| *usable && listed.has(other)) {
                Some((other, _)) => {
                    let reason = format!("the host does not offer the video model '{model}'");
                    Decision::new(Some(other), "video-listed", Source::DomainCapabilities, reason)
                }
                None => Decision::new(None, "video-unlisted", Source::DomainCapabilities, "left to libvirt"),
            }
            .also_rejecting(&chosen.rejected)
            .instead_of(model, UNLISTED)
        }
        _ => chosen,
    }
}

/// Linux has had the driver for as long as virtio 1.0; the database often does not say so.
fn knows_virtio_gpu(facts: &Facts) -> bool {
    facts.os_has(Hardware::VirtioGpu)
        || facts.on(Deviation::LinuxVirtioGpu)
            && facts.os.is_some_and(|os| os.family == "linux")
            && facts.os_has(Hardware::VirtioNet1)
}

fn unfiltered(facts: &Facts) -> Decision<Option<&'static str>> {
    let listed = &facts.dc().video;
    let fixed = |model, reason| Decision::new(Some(model), "video-of-arch", Source::Policy, reason);
    if facts.pseries() {
        return fixed("vga", "the firmware of POWER guests shows itself on VGA");
    }
    if facts.qemu() && (facts.loongarch() || facts.riscvvirt() || facts.s390x()) {
        return fixed("virtio", "this machine has no older video device");
    }
    if graphics::renders(facts) {
        return Decision::new(Some("virtio"), "video-gl", Source::Config, "the display renders with OpenGL");
    }
    if listed.has("virtio") && knows_virtio_gpu(facts) {
        return Decision::new(Some("virtio"), "video-virtio", Source::Os, "the OS has the driver");
    }
    let mut model = without_virtio(facts);
    if !facts.qemu() {
        return model;
    }
    let why = match (knows_virtio_gpu(facts), listed.known()) {
        (false, _) => "the OS is not known to have the driver",
        (true, true) => UNLISTED,
        (true, false) => "without domain capabilities nobody knows whether the host has it",
    };
    let others = std::mem::take(&mut model.rejected);
    model.instead_of("virtio", why).also_rejecting(&others)
}

const UNLISTED: &str = "the host does not list it";

/// The model for a guest that has no driver for virtio, or no such device.
fn without_virtio(facts: &Facts) -> Decision<Option<&'static str>> {
    let listed = &facts.dc().video;
    let spice = facts.spice();
    let qxl = if listed.known() { listed.has("qxl") } else { facts.qemu() || facts.test_driver() };
    if facts.x86() && spice && qxl {
        return Decision::new(Some("qxl"), "video-qxl", Source::Policy, "qxl is made for SPICE and needs no driver");
    }
    let no_qxl = |model: Decision<Option<&'static str>>| match facts.x86() && spice {
        true => model.instead_of("qxl", UNLISTED),
        false => model,
    };
    if facts.guest.uefi && !facts.x86() && facts.guest.arch.starts_with(['a']) {
        let reason = "what UEFI and installers on Arm show themselves on without a driver";
        return Decision::new(Some("ramfb"), "video-ramfb", Source::Policy, reason);
    }
    if facts.guest.uefi && listed.has("bochs") {
        let reason = "the plain framebuffer of UEFI";
        return no_qxl(Decision::new(Some("bochs"), "video-bochs", Source::DomainCapabilities, reason));
    }
    no_qxl(Decision::new(Some("vga"), "video-vga", Source::Policy, "every OS knows VGA"))
}
