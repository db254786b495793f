// SPDX-License-Identifier: LGPL-2.1-or-later
//! The XML namespaces that libvirt documents use, under the prefixes that the tables and paths write for them.
//! A document may use other prefixes: what counts is the URI.

use crate::xml::{Document, NodeId};

/// Prefix in tables and paths, URI (libvirt documentation, "Domain XML format" and the hypervisor driver pages).
const NAMESPACES: &[(&str, &str)] = &[
    ("qemu", "http://libvirt.org/schemas/domain/qemu/1.0"),
    ("lxc", "http://libvirt.org/schemas/domain/lxc/1.0"),
    ("xen", "http://libvirt.org/schemas/domain/xen/1.0"),
    ("bhyve", "http://libvirt.org/schemas/domain/bhyve/1.0"),
    ("vmware", "http://libvirt.org/schemas/domain/vmware/1.0"),
    ("dnsmasq", "http://libvirt.org/schemas/network/dnsmasq/1.0"),
    ("fs", "http://libvirt.org/schemas/storagepool/fs/1.0"),
    ("rbd", "http://libvirt.org/schemas/storagepool/rbd/1.0"),
    ("libosinfo", "http://libosinfo.org/xmlns/libvirt/domain/1.0"),
];

/// The URI of a well-known prefix.
pub(crate) fn uri(prefix: &str) -> Option<&'static str> {
    NAMESPACES.iter().find(|(known, _)| *known == prefix).map(|(_, uri)| *uri)
}

/// The well-known prefix of a URI.
pub(crate) fn prefix(uri: &str) -> Option<&'static str> {
    NAMESPACES.iter().find(|(_, known)| *known == uri).map(|(prefix, _)| *prefix)
}

/// Whether an element is in no namespace or in one of libvirt's.
pub(crate) fn is_libvirts(document: &Document, id: NodeId) -> bool {
    document.namespace(id).is_none_or(|uri| prefix(&uri).is_some())
}

/// Whether an element has this name: `disk` in no namespace, `qemu:arg` by URI, any other prefix as it is written.
pub(crate) fn is_named(document: &Document, id: NodeId, name: &str) -> bool {
    // Prefixes stand in front, so names that end differently differ. Most do, and this is asked for every child of
    // large documents.
    let own = document.name(id);
    if own.as_bytes().last() != name.as_bytes().last() {
        return false;
    }
    match name.bytes().position(|byte| byte == b':').map(|at| (&name[..at], &name[at + 1..])) {
        // In no namespace there is no prefix.
        None => own == name && document.namespace(id).is_none(),
        Some((prefix, local)) => {
            document.local_name(id) == local
                && match uri(prefix) {
                    Some(uri) => document.namespace(id).as_deref() == Some(uri),
                    None => document.prefix(id) == Some(prefix),
                }
        }
    }
}
