// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the tables cannot say: operations that touch several places at once.

use super::path::{self, At};
use super::{
    Class, Domain, DomainChardev, DomainChardevSource, DomainControllerUsb, DomainLifecycleAction,
    DomainLifecycleEvent, DomainOs, DomainSmartcardPassthrough, Object,
};
use crate::error::{Error, ErrorCode, Result};
use crate::xml::{self, Document, NodeId};

impl Domain {
    /// The application's own XML in the domain's metadata: the element in the namespace `uri`. None if there is none.
    pub fn custom_xml(&self, uri: &str) -> Result<Option<String>> {
        self.object().read(|document, id| {
            let found = own_metadata(document, id, uri);
            found.map(|own| document.node_to_xml(own)).transpose()
        })
    }

    /// Puts the application's own XML into the domain's metadata, in place of what stands there in the same
    /// namespace. The root element of `xml` is put into the namespace `uri` under `prefix`; what is below it stays as
    /// it is.
    pub fn set_custom_xml(&self, xml: &str, prefix: &str, uri: &str) -> Result<()> {
        self.put_custom_xml(xml, prefix, uri, false)
    }

    /// As [`Domain::set_custom_xml`], but everything in `xml` that is in no namespace is put into this one.
    pub fn set_custom_xml_ns_children(&self, xml: &str, prefix: &str, uri: &str) -> Result<()> {
        self.put_custom_xml(xml, prefix, uri, true)
    }

    fn put_custom_xml(&self, xml: &str, prefix: &str, uri: &str, deep: bool) -> Result<()> {
        let mut own = Document::parse(xml)?;
        let root = own.root();
        own.set_attribute(root, &format!("xmlns:{prefix}"), uri)?;
        let all: Vec<NodeId> = own.descendants(root).collect();
        let below = all.into_iter().filter(|node| deep && *node != root);
        for node in std::iter::once(root).chain(below) {
            if own.kind(node) == Some(xml::NodeKind::Element) && own.prefix(node).is_none() {
                let name = format!("{prefix}:{}", own.local_name(node));
                own.rename(node, &name)?;
            }
        }
        if own.namespace(root).as_deref() != Some(uri) {
            let message = format!("<{}> is in another namespace than {uri}", own.name(root));
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        let fragment = own.node_to_xml(root)?;
        let order = self.class().class().order();
        self.object().edit(|document, id| {
            let old = own_metadata(document, id, uri);
            let step = At::Child { name: "metadata", condition: None, order: &[] };
            let (target, made) = path::ensure(document, id, order, [step])?;
            let path::Target::Element(metadata) = target else { return Ok(()) };
            let place = old.map_or(xml::Place::Last, xml::Place::Before);
            document.insert_xml(metadata, place, &fragment).inspect_err(|_| path::undo(document, made))?;
            old.map_or(Ok(()), |old| document.remove(old))
        })
    }

    /// Sets what happens on an event of the guest's life.
    pub fn set_lifecycle(&self, event: DomainLifecycleEvent, action: DomainLifecycleAction) -> Result<()> {
        match event {
            DomainLifecycleEvent::OnPoweroff => self.set_on_poweroff(action),
            DomainLifecycleEvent::OnReboot => self.set_on_reboot(action),
            DomainLifecycleEvent::OnCrash => self.set_on_crash(action),
            DomainLifecycleEvent::Unknown => {
                Err(Error::new(ErrorCode::InvalidArgument, "lifecycle event: expected one that is known"))
            }
        }
    }
}

fn own_metadata(document: &Document, domain: NodeId, uri: &str) -> Option<NodeId> {
    let metadata = document.child_element(domain, "metadata")?;
    document.child_elements(metadata).find(|&own| document.namespace(own).as_deref() == Some(uri))
}

impl DomainOs {
    /// Asks for the boot menu of the firmware, or for none.
    pub fn enable_boot_menu(&self, enable: bool) -> Result<()> {
        self.set_boot_menu(enable)
    }

    /// Asks the BIOS to talk over the serial port, or not to.
    pub fn bios_enable_serial(&self, enable: bool) -> Result<()> {
        self.set_bios_serial(enable)
    }

    /// Asks for firmware that has a feature (`secure-boot`, `enrolled-keys`), or for one that lacks it.
    pub fn enable_firmware_feature(&self, name: &str, enable: bool) -> Result<()> {
        if !xml::is_text(name) || name.contains(['\'', '"']) {
            let message = format!("firmware feature '{}': expected a name", name.escape_debug());
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        let path = format!("firmware/feature[@name='{name}']/@enabled");
        self.set_value(&path, Some(if enable { "yes" } else { "no" }))
    }
}

impl DomainControllerUsb {
    /// Makes this a companion of another controller: it takes that one's index and serves its ports from
    /// `start_port` on.
    pub fn set_master(&self, master: &DomainControllerUsb, start_port: u32) -> Result<()> {
        let index = master.index()?;
        self.set_value("master/@startport", Some(&start_port.to_string()))?;
        self.set_index(index)
    }
}

/// The children that describe what a character device is connected to.
const SOURCE_PARTS: &[&str] = &["source", "protocol", "log"];

/// The source of a character device is part of the device's own element: a view of the same element.
fn source_of(device: &Object) -> Result<Option<DomainChardevSource>> {
    let typed = device.read(|document, id| Ok(document.attribute(id, "type").is_some()))?;
    if !typed {
        return Ok(None);
    }
    device.view_as(DomainChardevSource::CLASS).map(|view| Some(DomainChardevSource::wrap(view)))
}

/// Moves the parts of a source into the element of a device; the source then stands for that element.
fn set_source(device: &Object, source: &DomainChardevSource) -> Result<()> {
    if *device == *source.object() {
        return Ok(());
    }
    let (kind, parts) = source.object().read(|document, id| {
        let kind = document.attribute(id, "type").map(|kind| kind.into_owned());
        let parts = document.child_elements(id).filter(|&part| SOURCE_PARTS.contains(&document.name(part)));
        let parts: Result<Vec<(String, String)>> =
            parts.map(|part| Ok((document.name(part).to_owned(), document.node_to_xml(part)?))).collect();
        Ok((kind, parts?))
    })?;
    let kind = kind.ok_or_else(|| {
        Error::new(ErrorCode::InvalidArgument, "the source has no type: expected one such as 'pty' or 'unix'")
    })?;
    let order = device.class().class().order();
    device.edit_or_restore(|document, id| {
        let old: Vec<NodeId> =
            document.child_elements(id).filter(|&part| SOURCE_PARTS.contains(&document.name(part))).collect();
        for (name, xml) in &parts {
            let place = path::place_for(document, id, order, name);
            document.insert_xml(id, place, xml)?;
        }
        for part in old {
            document.remove(part)?;
        }
        document.set_attribute(id, "type", &kind)
    })?;
    source.object().place.follow(&device.place);
    Ok(())
}

impl DomainChardev {
    /// What the device is connected to on the host: a view of the device's own element, whose class says the kind.
    /// None if the device has no type yet.
    pub fn source(&self) -> Result<Option<DomainChardevSource>> {
        source_of(self.object())
    }

    /// Connects the device to something on the host. The source then stands for the device's own element.
    pub fn set_source(&self, source: &DomainChardevSource) -> Result<()> {
        set_source(self.object(), source)
    }
}

impl DomainSmartcardPassthrough {
    /// Connects the reader to something on the host. The source then stands for the reader's own element.
    pub fn set_source(&self, source: &DomainChardevSource) -> Result<()> {
        set_source(self.object(), source)
    }
}
