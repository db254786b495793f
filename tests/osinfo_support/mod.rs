// SPDX-License-Identifier: LGPL-2.1-or-later
//! What tests and fuzz targets that make up databases share.

use std::hint::black_box;

use virtdesigner::osinfo::{Db, DeviceLink, Entity, Filter, Media, Os, Product, Relationship, ResourceKind};

/// Asks a database everything that can be asked of it, which must end well whatever is in its files. Answers only how
/// many products there are; the rest counts if it crashes or takes for ever.
pub fn ask_everything(db: &Db) -> usize {
    let net = Filter::new().with("class", "net");
    let (oses, platforms) = (db.os_list(), db.platform_list());
    for os in &oses {
        ask_product(os);
        for relationship in [Relationship::DerivesFrom, Relationship::Clones, Relationship::Upgrades] {
            os.related(relationship).iter().for_each(ask_entity);
        }
        os.kernel_url_argument();
        os.cloud_image_username();
        os.all_device_links().iter().for_each(ask_link);
        assert!(os.all_devices_matching(&net).len() <= os.all_devices().len());
        os.complete_firmware_list().iter().for_each(ask_entity);
        assert!(os.firmware_list().len() <= os.complete_firmware_list().len());
        for kind in ResourceKind::ALL {
            for resources in os.resources(kind) {
                black_box((resources.n_cpus(), resources.cpu(), resources.ram(), resources.storage()));
            }
        }
        ask_installation(os);
    }
    for platform in &platforms {
        ask_product(platform);
        platform.all_devices_matching(&net).iter().for_each(ask_entity);
    }
    db.device_list().iter().for_each(ask_entity);
    db.deployment_list().iter().for_each(|deployment| drop(deployment.device_links()));
    db.install_script_list().iter().for_each(|script| drop(script.output_filename()));
    db.datamap_list().iter().for_each(|map| drop(map.lookup("en_US")));
    for volume in ["Fedora-S-dvd-x86_64-42", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] {
        let media = Media::with_volume_id("medium", volume);
        assert_eq!(db.identify_media(&media).is_some(), !db.identify_medialist(&media).is_empty());
    }
    db.warnings();
    oses.len() + platforms.len()
}

fn ask_installation(os: &Os) {
    for media in os.media_list() {
        ask_entity(&media);
        black_box((media.volume_size(), media.installer_reboots(), media.languages().len(), media.os_variants().len()));
    }
    os.tree_list().iter().for_each(ask_entity);
    os.image_list().iter().for_each(ask_entity);
    os.variant_list().iter().for_each(ask_entity);
    os.install_scripts().iter().for_each(ask_entity);
    for driver in os.device_drivers_prioritized() {
        black_box((driver.priority(), driver.files().len(), driver.devices().len()));
    }
}

fn ask_product(product: &impl Product) {
    ask_entity(product);
    black_box((product.release_date(), product.eol_date(), product.short_ids().len()));
}

fn ask_link(link: &DeviceLink) {
    ask_entity(link);
    ask_entity(&link.device());
}

fn ask_entity(entity: &impl Entity) {
    for key in entity.param_keys() {
        assert!(entity.param(key).is_some(), "{} has the key {key} without a value", entity.id());
        black_box((entity.param_number(key), entity.param_bool(key)));
    }
}
