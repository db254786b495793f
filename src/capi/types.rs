// SPDX-License-Identifier: LGPL-2.1-or-later
//! Type ids: one number space for the classes of all three layers.

use crate::config::ClassId;
use std::ffi::{CStr, CString};
use std::sync::OnceLock;

/// Id of a type. Ask for it at run time (VIRD_TYPE_..., or a class's _get_type function): the numbers may differ
/// between versions of the library.
pub type VirdType = u32;

/// A VirdErrorCode as it crosses the border.
pub type VirdErrorCode = i32;

/// A VirdOsinfoReleaseStatus as it crosses the border.
pub type VirdOsinfoReleaseStatus = i32;

/// A VirdOsinfoProductRelationship as it crosses the border.
pub type VirdOsinfoProductRelationship = i32;

/// A VirdConfigDifferenceKind as it crosses the border.
pub type VirdConfigDifferenceKind = i32;

/// VirdOsinfoMediaDetectFlags as they cross the border.
pub type VirdOsinfoMediaDetectFlags = i32;

/// A VirdOsinfoInstallConfigParamPolicy as it crosses the border.
pub type VirdOsinfoInstallConfigParamPolicy = i32;

/// A VirdOsinfoInstallScriptInjectionMethod as it crosses the border.
pub type VirdOsinfoInstallScriptInjectionMethod = i32;

/// A VirdOsinfoInstallScriptInstallationSource as it crosses the border.
pub type VirdOsinfoInstallScriptInstallationSource = i32;

/// A VirdOsinfoPathFormat as it crosses the border.
pub type VirdOsinfoPathFormat = i32;

/// A VirdOsinfoDeviceDriverSigningReq as it crosses the border.
pub type VirdOsinfoDeviceDriverSigningReq = i32;

/// A VirdDesignerDomainGraphics as it crosses the border.
pub type VirdDesignerDomainGraphics = i32;

/// A VirdDesignerDomainResources as it crosses the border.
pub type VirdDesignerDomainResources = i32;

/// A VirdDesignerChoice as it crosses the border.
pub type VirdDesignerChoice = i32;

/// A VirdDesignerProfile as it crosses the border.
pub type VirdDesignerProfile = i32;

/// A VirdDesignerSource as it crosses the border.
pub type VirdDesignerSource = i32;

/// A VirdDesignerLaunchSecurity as it crosses the border.
pub type VirdDesignerLaunchSecurity = i32;

/// A VirdDesignerGuestKind as it crosses the border.
pub type VirdDesignerGuestKind = i32;

/// A VirdDesignerExtra as it crosses the border.
pub type VirdDesignerExtra = i32;

/// A VirdDesignerSeverity as it crosses the border.
pub type VirdDesignerSeverity = i32;

/// A VirdDesignerInstall as it crosses the border.
pub type VirdDesignerInstall = i32;

/// A VirdDesignerPhase as it crosses the border.
pub type VirdDesignerPhase = i32;

/// A VirdDesignerPart as it crosses the border.
pub type VirdDesignerPart = i32;

/// The type that all others inherit from.
pub(crate) const OBJECT: VirdType = 1;

/// Outside the range of the config classes: they stand for no element.
pub(crate) const CONFIG_DIFFERENCE: VirdType = 2;
pub(crate) const CONFIG_PROBLEM: VirdType = 3;

const CONFIG: VirdType = 0x0100_0000;
const OSINFO: VirdType = 0x0200_0000;
const DESIGNER: VirdType = 0x0300_0000;
const RANGE: VirdType = 0x0100_0000;

pub(crate) const OSINFO_DB: VirdType = OSINFO;
pub(crate) const OSINFO_ENTITY: VirdType = OSINFO + 1;
pub(crate) const OSINFO_PRODUCT: VirdType = OSINFO + 2;
pub(crate) const OSINFO_OS: VirdType = OSINFO + 3;
pub(crate) const OSINFO_PLATFORM: VirdType = OSINFO + 4;
pub(crate) const OSINFO_DEVICE: VirdType = OSINFO + 5;
pub(crate) const OSINFO_RESOURCES: VirdType = OSINFO + 6;
pub(crate) const OSINFO_FIRMWARE: VirdType = OSINFO + 7;
pub(crate) const OSINFO_MEDIA: VirdType = OSINFO + 8;
pub(crate) const OSINFO_TREE: VirdType = OSINFO + 9;
pub(crate) const OSINFO_IMAGE: VirdType = OSINFO + 10;
pub(crate) const OSINFO_OS_VARIANT: VirdType = OSINFO + 11;
pub(crate) const OSINFO_DEVICE_LINK: VirdType = OSINFO + 12;
pub(crate) const OSINFO_DEVICE_DRIVER: VirdType = OSINFO + 13;
pub(crate) const OSINFO_DEPLOYMENT: VirdType = OSINFO + 19;

pub(crate) const OSINFO_INSTALL_SCRIPT: VirdType = OSINFO + 14;
pub(crate) const OSINFO_INSTALL_CONFIG: VirdType = OSINFO + 15;
pub(crate) const OSINFO_INSTALL_CONFIG_PARAM: VirdType = OSINFO + 16;
pub(crate) const OSINFO_AVATAR_FORMAT: VirdType = OSINFO + 17;
pub(crate) const OSINFO_DATAMAP: VirdType = OSINFO + 18;

pub(crate) const OSINFO_LOADER: VirdType = OSINFO + 0x50;
pub(crate) const OSINFO_FILTER: VirdType = OSINFO + 0x41;
pub(crate) const OSINFO_PRODUCT_FILTER: VirdType = OSINFO + 0x42;
pub(crate) const OSINFO_DEVICE_LINK_FILTER: VirdType = OSINFO + 0x43;

// The classes of lists and their functions are made from these ids and their rows below.
pub(crate) const OSINFO_LIST: VirdType = OSINFO + 0x80;
pub(crate) const OSINFO_PRODUCT_LIST: VirdType = OSINFO + 0x81;
pub(crate) const OSINFO_OS_LIST: VirdType = OSINFO + 0x82;
pub(crate) const OSINFO_PLATFORM_LIST: VirdType = OSINFO + 0x83;
pub(crate) const OSINFO_DEVICE_LIST: VirdType = OSINFO + 0x84;
pub(crate) const OSINFO_DEVICE_LINK_LIST: VirdType = OSINFO + 0x85;
pub(crate) const OSINFO_DEVICE_DRIVER_LIST: VirdType = OSINFO + 0x86;
pub(crate) const OSINFO_RESOURCES_LIST: VirdType = OSINFO + 0x87;
pub(crate) const OSINFO_FIRMWARE_LIST: VirdType = OSINFO + 0x88;
pub(crate) const OSINFO_MEDIA_LIST: VirdType = OSINFO + 0x89;
pub(crate) const OSINFO_TREE_LIST: VirdType = OSINFO + 0x8a;
pub(crate) const OSINFO_IMAGE_LIST: VirdType = OSINFO + 0x8b;
pub(crate) const OSINFO_DEPLOYMENT_LIST: VirdType = OSINFO + 0xa0;
pub(crate) const OSINFO_OS_VARIANT_LIST: VirdType = OSINFO + 0x8c;
pub(crate) const OSINFO_INSTALL_SCRIPT_LIST: VirdType = OSINFO + 0x8d;
pub(crate) const OSINFO_INSTALL_CONFIG_PARAM_LIST: VirdType = OSINFO + 0x8e;
pub(crate) const OSINFO_DATAMAP_LIST: VirdType = OSINFO + 0x8f;

pub(crate) const DESIGNER_DOMAIN: VirdType = DESIGNER;
pub(crate) const DESIGNER_DECISION: VirdType = DESIGNER + 1;
pub(crate) const DESIGNER_CAPABILITIES_QUERY: VirdType = DESIGNER + 2;
pub(crate) const DESIGNER_OPTIONS: VirdType = DESIGNER + 3;
pub(crate) const DESIGNER_FINDING: VirdType = DESIGNER + 4;

/// Types of the hand-written layers: id, C name, parent. The position within a layer is not part of the ABI.
pub(crate) static OTHERS: &[(VirdType, &str, VirdType)] = &[
    (OBJECT, "VirdObject", 0),
    (CONFIG_DIFFERENCE, "VirdConfigDifference", OBJECT),
    (CONFIG_PROBLEM, "VirdConfigProblem", OBJECT),
    (OSINFO_DB, "VirdOsinfoDb", OBJECT),
    (OSINFO_ENTITY, "VirdOsinfoEntity", OBJECT),
    (OSINFO_PRODUCT, "VirdOsinfoProduct", OSINFO_ENTITY),
    (OSINFO_OS, "VirdOsinfoOs", OSINFO_PRODUCT),
    (OSINFO_PLATFORM, "VirdOsinfoPlatform", OSINFO_PRODUCT),
    (OSINFO_DEVICE, "VirdOsinfoDevice", OSINFO_ENTITY),
    (OSINFO_RESOURCES, "VirdOsinfoResources", OSINFO_ENTITY),
    (OSINFO_FIRMWARE, "VirdOsinfoFirmware", OSINFO_ENTITY),
    (OSINFO_MEDIA, "VirdOsinfoMedia", OSINFO_ENTITY),
    (OSINFO_TREE, "VirdOsinfoTree", OSINFO_ENTITY),
    (OSINFO_IMAGE, "VirdOsinfoImage", OSINFO_ENTITY),
    (OSINFO_OS_VARIANT, "VirdOsinfoOsVariant", OSINFO_ENTITY),
    (OSINFO_DEPLOYMENT, "VirdOsinfoDeployment", OSINFO_ENTITY),
    (OSINFO_DATAMAP, "VirdOsinfoDatamap", OSINFO_ENTITY),
    (OSINFO_LOADER, "VirdOsinfoLoader", OBJECT),
    (OSINFO_DEVICE_LINK, "VirdOsinfoDeviceLink", OSINFO_ENTITY),
    (OSINFO_DEVICE_DRIVER, "VirdOsinfoDeviceDriver", OSINFO_ENTITY),
    (OSINFO_INSTALL_SCRIPT, "VirdOsinfoInstallScript", OSINFO_ENTITY),
    (OSINFO_INSTALL_CONFIG, "VirdOsinfoInstallConfig", OSINFO_ENTITY),
    (OSINFO_INSTALL_CONFIG_PARAM, "VirdOsinfoInstallConfigParam", OSINFO_ENTITY),
    (OSINFO_AVATAR_FORMAT, "VirdOsinfoAvatarFormat", OSINFO_ENTITY),
    (OSINFO_FILTER, "VirdOsinfoFilter", OBJECT),
    (OSINFO_PRODUCT_FILTER, "VirdOsinfoProductFilter", OSINFO_FILTER),
    (OSINFO_DEVICE_LINK_FILTER, "VirdOsinfoDeviceLinkFilter", OSINFO_FILTER),
    (OSINFO_LIST, "VirdOsinfoList", OBJECT),
    (OSINFO_PRODUCT_LIST, "VirdOsinfoProductList", OSINFO_LIST),
    (OSINFO_OS_LIST, "VirdOsinfoOsList", OSINFO_PRODUCT_LIST),
    (OSINFO_PLATFORM_LIST, "VirdOsinfoPlatformList", OSINFO_PRODUCT_LIST),
    (OSINFO_DEVICE_LIST, "VirdOsinfoDeviceList", OSINFO_LIST),
    (OSINFO_DEVICE_LINK_LIST, "VirdOsinfoDeviceLinkList", OSINFO_LIST),
    (OSINFO_DEVICE_DRIVER_LIST, "VirdOsinfoDeviceDriverList", OSINFO_LIST),
    (OSINFO_RESOURCES_LIST, "VirdOsinfoResourcesList", OSINFO_LIST),
    (OSINFO_FIRMWARE_LIST, "VirdOsinfoFirmwareList", OSINFO_LIST),
    (OSINFO_MEDIA_LIST, "VirdOsinfoMediaList", OSINFO_LIST),
    (OSINFO_TREE_LIST, "VirdOsinfoTreeList", OSINFO_LIST),
    (OSINFO_IMAGE_LIST, "VirdOsinfoImageList", OSINFO_LIST),
    (OSINFO_OS_VARIANT_LIST, "VirdOsinfoOsVariantList", OSINFO_LIST),
    (OSINFO_INSTALL_SCRIPT_LIST, "VirdOsinfoInstallScriptList", OSINFO_LIST),
    (OSINFO_INSTALL_CONFIG_PARAM_LIST, "VirdOsinfoInstallConfigParamList", OSINFO_LIST),
    (OSINFO_DEPLOYMENT_LIST, "VirdOsinfoDeploymentList", OSINFO_LIST),
    (OSINFO_DATAMAP_LIST, "VirdOsinfoDatamapList", OSINFO_LIST),
    (DESIGNER_DOMAIN, "VirdDesignerDomain", OBJECT),
    (DESIGNER_DECISION, "VirdDesignerDecision", OBJECT),
    (DESIGNER_CAPABILITIES_QUERY, "VirdDesignerCapabilitiesQuery", OBJECT),
    (DESIGNER_OPTIONS, "VirdDesignerOptions", OBJECT),
    (DESIGNER_FINDING, "VirdDesignerFinding", OBJECT),
];

/// The type id of a config class.
pub(crate) fn of_class(class: ClassId) -> VirdType {
    CONFIG + VirdType::from(class.0)
}

/// The config class of a type id.
pub(crate) fn class_of(type_id: VirdType) -> Option<ClassId> {
    type_id.checked_sub(CONFIG).filter(|index| *index < RANGE).and_then(|index| ClassId::from_index(index as usize))
}

fn other(type_id: VirdType) -> Option<&'static (VirdType, &'static str, VirdType)> {
    OTHERS.iter().find(|(id, _, _)| *id == type_id)
}

/// The type a type inherits from; 0 for none.
pub(crate) fn parent(type_id: VirdType) -> VirdType {
    match class_of(type_id) {
        Some(class) => class.parent().map_or(OBJECT, of_class),
        None => other(type_id).map_or(0, |(_, _, parent)| *parent),
    }
}

/// Whether a type is another one or inherits from it.
pub(crate) fn is_a(type_id: VirdType, ancestor: VirdType) -> bool {
    let mut at = type_id;
    while at != 0 {
        if at == ancestor {
            return ancestor == OBJECT || class_of(at).is_some() || other(at).is_some();
        }
        at = parent(at);
    }
    false
}

/// The class of what a list of this class holds.
pub(crate) fn element_of(list: VirdType) -> Option<VirdType> {
    let (_, name, _) = other(list)?;
    let element = if list == OSINFO_LIST { "VirdOsinfoEntity" } else { name.strip_suffix("List")? };
    OTHERS.iter().find(|(_, name, _)| *name == element).map(|(id, _, _)| *id)
}

/// The C name of a type, for messages.
pub(crate) fn name(type_id: VirdType) -> String {
    match class_of(type_id) {
        Some(class) => format!("VirdConfig{}", class.name()),
        None => other(type_id).map_or("unknown type", |(_, name, _)| name).to_owned(),
    }
}

/// The C name of a type, to be lent for ever.
pub(crate) fn c_name(type_id: VirdType) -> Option<&'static CStr> {
    static NAMES: OnceLock<Vec<(VirdType, CString)>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let ids = ClassId::all().map(of_class).chain(OTHERS.iter().map(|(id, _, _)| *id));
        ids.filter_map(|id| Some((id, CString::new(name(id)).ok()?))).collect()
    });
    names.iter().find(|(id, _)| *id == type_id).map(|(_, name)| name.as_c_str())
}

/// The name of an error code.
pub(crate) fn error_code_name(code: VirdErrorCode) -> &'static str {
    match code {
        1 => "invalid-argument",
        2 => "xml",
        3 => "limit",
        4 => "not-found",
        5 => "invalid-value",
        6 => "gone",
        7 => "wrong-element",
        8 => "unsupported",
        9 => "io",
        10 => "database",
        11 => "exists",
        12 => "internal",
        13 => "not-bootable",
        14 => "invalid-document",
        _ => "unknown",
    }
}
