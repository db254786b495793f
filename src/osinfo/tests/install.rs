// SPDX-License-Identifier: LGPL-2.1-or-later
use super::*;

#[test]
fn media_have_defaults() {
    let db = oses(&[(
        "x",
        "<media/><media arch='x86_64' live='true' installer='false' installer-script='false' eject-after-install='no'>
           <variant id='v'/><variant/><url>u</url><kernel>k</kernel><initrd>i</initrd>
           <iso><volume-id>V.*</volume-id><volume-id/><volume-size>42</volume-size>
             <l10n-language>de</l10n-language><l10n-language>fr</l10n-language>
             <l10n-language regex='true' l10n-language-map='m'>r</l10n-language></iso>
           <installer><script id='s1'/><script id='s2'/><script id='s1'/></installer>
         </media>
         <media installer-reboots='2'/>",
    )]);
    let media = os(&db, "x").media_list();
    assert_eq!(ids(&media), ["http://a/x:0", "http://a/x:1", "http://a/x:2"]);
    let [plain, full, reboots] = &media[..] else { panic!("{media:?}") };
    assert!(!plain.is_live() && plain.is_installer() && plain.eject_after_install() && plain.allows_installer_script());
    assert_eq!((plain.architecture(), plain.installer_reboots(), plain.volume_size()), (None, Some(1), None));
    assert!(full.is_live() && !full.is_installer() && !full.eject_after_install() && !full.allows_installer_script());
    assert_eq!((full.architecture(), full.installer_reboots(), full.volume_size()), (Some("x86_64"), None, Some(42)));
    assert_eq!((full.url(), full.kernel(), full.initrd()), (Some("u"), Some("k"), Some("i")));
    assert_eq!((full.volume_id(), full.system_id()), (Some("V.*"), None));
    assert_eq!((full.languages(), full.variant_ids()), (vec!["de", "fr"], vec!["v"]));
    assert_eq!((full.param("l10n-language-regex"), full.param("l10n-language-map")), (Some("r"), Some("m")));
    assert_eq!(full.install_script_ids(), ["s2", "s1"]);
    assert_eq!(reboots.installer_reboots(), Some(2));
}

#[test]
fn trees_images_and_variants() {
    let db = oses(&[(
        "x",
        "<tree arch='a'><url>u</url><boot-iso>b</boot-iso><treeinfo><family>F</family><version/></treeinfo></tree>
         <tree><treeinfo/></tree>
         <image arch='a' format='qcow2' cloud-init='true'><url>i</url><variant id='v'/></image><image/>
         <variant id='v'><name>Server</name></variant><variant/>
         <installer><script id='s'/></installer>",
    )]);
    let x = os(&db, "x");
    let trees = x.tree_list();
    assert_eq!(ids(&trees), ["http://a/x:0", "http://a/x:1"]);
    assert_eq!((trees[0].url(), trees[0].boot_iso(), trees[0].kernel()), (Some("u"), Some("b"), None));
    assert_eq!((trees[0].treeinfo_family(), trees[0].treeinfo_version()), (Some("F"), None));
    assert!(trees[0].has_treeinfo() && !trees[1].has_treeinfo());
    let images = x.image_list();
    assert_eq!((images[0].format(), images[0].cloud_init(), images[0].variant_ids()), (Some("qcow2"), true, vec!["v"]));
    assert!(!images[1].cloud_init());
    let variants = x.variant_list();
    assert_eq!((ids(&variants), variants[0].name()), (vec!["v"], Some("Server")));
    assert_eq!(x.install_script_ids(), ["s"]);
    assert_eq!(db.warnings().len(), 1, "a variant without an id is skipped: {:?}", db.warnings());
}

#[test]
fn drivers_name_files_and_devices() {
    let db = oses(&[(
        "x",
        "<driver arch='i686' location='l' pre-installable='true' signed='false' priority='60'>
           <file>a</file><file>b</file><file/><device id='d1'/><device/><device id='d2'/></driver><driver/>",
    )]);
    let drivers = os(&db, "x").device_drivers();
    assert_eq!(ids(&drivers), ["http://a/x:0", "http://a/x:1"]);
    let [full, plain] = &drivers[..] else { panic!("{drivers:?}") };
    assert_eq!((full.architecture(), full.location(), full.priority()), (Some("i686"), Some("l"), 60));
    assert!(full.is_pre_installable() && !full.is_signed());
    assert_eq!((full.files(), ids(&full.devices())), (vec!["a", "b"], vec!["d1", "d2"]));
    assert_eq!((plain.architecture(), plain.priority(), plain.is_pre_installable()), (None, 50, false));
}

#[test]
fn nothing_of_the_installation_is_inherited() {
    let db = oses(&[
        ("old", "<media arch='a'/><tree arch='a'/><image arch='a'/><variant id='v'/><driver/>"),
        ("new", "<derives-from id='http://a/old'/>"),
    ]);
    let new = os(&db, "new");
    assert!(new.media_list().is_empty() && new.tree_list().is_empty() && new.image_list().is_empty());
    assert!(new.variant_list().is_empty() && new.device_drivers().is_empty());
    assert_eq!(os(&db, "old").media_list().len(), 1);
}
