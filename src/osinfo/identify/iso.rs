// SPDX-License-Identifier: LGPL-2.1-or-later
//! What an ISO 9660 image says of itself (ECMA-119), and whether a machine can start from it (El Torito, or the boot
//! file of PowerPC machines).
//!
//! Sectors have 2048 bytes. From sector 16 on there is one volume descriptor in each, until one that says it is the
//! last. A handful of sectors is read, whatever the size of the image; numbers in it are used only after a check.
//! Images that carry UDF or a partition table as well are no different: those stand elsewhere.

use super::source::Source;
use crate::error::{Error, ErrorCode, Result};

const SECTOR: usize = 2048;
const FIRST_DESCRIPTOR: u64 = 16;
/// A list of descriptors that goes on for longer has lost its end.
const MAX_DESCRIPTORS: u64 = 32;
/// As much of a directory is searched for the boot file. Its place is near the root, where there is little.
const MAX_DIRECTORY: usize = 256 << 10;

/// The descriptors of an image, as far as they tell what it carries. Empty ones are none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::osinfo) struct Iso {
    pub(in crate::osinfo) system_id: Option<String>,
    pub(in crate::osinfo) volume_id: Option<String>,
    pub(in crate::osinfo) publisher_id: Option<String>,
    pub(in crate::osinfo) application_id: Option<String>,
    /// In bytes, as the image states it; a file may be longer or cut off.
    pub(in crate::osinfo) volume_size: u64,
    pub(in crate::osinfo) bootable: bool,
}

impl Iso {
    pub(super) fn read(source: &(impl Source + ?Sized)) -> Result<Iso> {
        let (mut primary, mut el_torito) = (None, false);
        for number in FIRST_DESCRIPTOR..FIRST_DESCRIPTOR + MAX_DESCRIPTORS {
            let sector = source.bytes_at(number * SECTOR as u64, SECTOR)?;
            match (sector.first(), sector.get(1..6)) {
                (Some(0), Some(b"CD001")) => el_torito |= is_el_torito(&sector),
                (Some(1), Some(b"CD001")) if primary.is_none() && sector.len() == SECTOR => primary = Some(sector),
                (Some(255), _) | (_, None) => break,
                (_, Some(b"CD001")) => {}
                // Where the list is not ended, something else follows.
                _ => break,
            }
        }
        let Some(primary) = primary else { return Err(no_descriptor(source)?) };
        let iso = Iso {
            system_id: text(&primary[8..40]),
            volume_id: text(&primary[40..72]),
            publisher_id: text(&primary[318..446]),
            application_id: text(&primary[574..702]),
            volume_size: u64::from(number(&primary[80..88])) * u64::from(block_size(&primary)),
            bootable: el_torito || has_powerpc_boot_file(source, &primary)?,
        };
        if iso.volume_id.is_none() {
            let message = "the volume has no name, so it cannot be told what it carries";
            return Err(Error::new(ErrorCode::InvalidValue, message));
        }
        Ok(iso)
    }
}

/// Says what is there instead.
fn no_descriptor(source: &(impl Source + ?Sized)) -> Result<Error> {
    let sector = source.bytes_at(FIRST_DESCRIPTOR * SECTOR as u64, SECTOR)?;
    let message = match sector.get(1..6) {
        None => "is too short for an ISO 9660 image",
        Some(b"BEA01") => "is a UDF image without the ISO 9660 descriptors that tell what it carries",
        Some(b"CD001") if sector.len() < SECTOR => "is an ISO 9660 image that was cut off",
        Some(_) => "is no ISO 9660 image: there is no primary volume descriptor",
    };
    Ok(Error::new(ErrorCode::InvalidValue, message))
}

/// A text is cut at the first NUL; blanks at the end fill its field.
fn text(field: &[u8]) -> Option<String> {
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    let text = field[..end].trim_ascii_end();
    (!text.is_empty()).then(|| String::from_utf8_lossy(text).into_owned())
}

/// A number that stands there twice, least significant byte first and last. Some writers leave one out.
fn number(both: &[u8]) -> u32 {
    let (little, big) = both.split_at(4);
    let read = |bytes: &[u8]| bytes.try_into().unwrap_or_default();
    match u32::from_le_bytes(read(little)) {
        0 => u32::from_be_bytes(read(big)),
        number => number,
    }
}

fn block_size(primary: &[u8]) -> u16 {
    match u16::from_le_bytes([primary[128], primary[129]]) {
        0 => u16::from_be_bytes([primary[130], primary[131]]),
        size => size,
    }
}

fn is_el_torito(sector: &[u8]) -> bool {
    sector.get(7..39).and_then(text).as_deref() == Some("EL TORITO SPECIFICATION")
}

/// PowerPC machines without El Torito start from `/ppc/bootinfo.txt`.
fn has_powerpc_boot_file(source: &(impl Source + ?Sized), primary: &[u8]) -> Result<bool> {
    let block_size = u64::from(block_size(primary));
    let mut directory = primary[156..190].to_vec();
    for (name, is_directory) in [("PPC", true), ("BOOTINFO.TXT", false)] {
        let offset = u64::from(number(&directory[2..10])) * block_size;
        let length = (number(&directory[10..18]) as usize).min(MAX_DIRECTORY);
        let records = source.bytes_at(offset, length)?;
        match find_record(&records, name, is_directory) {
            Some(record) => directory = record.to_vec(),
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// The record of a name in a directory: length, ..., flags at 25, length of the name at 32, the name.
fn find_record<'d>(directory: &'d [u8], name: &str, is_directory: bool) -> Option<&'d [u8]> {
    let mut rest = directory;
    while let Some(length) = rest.first().map(|length| usize::from(*length)) {
        if length == 0 {
            // Records do not cross sectors: the rest of this one is filled up.
            let used = directory.len() - rest.len();
            rest = directory.get((used / SECTOR + 1) * SECTOR..)?;
            continue;
        }
        let record = rest.get(..length)?;
        let own = record.get(32).and_then(|length| record.get(33..33 + usize::from(*length))).unwrap_or_default();
        let plain = own.split(|byte| *byte == b';').next().unwrap_or_default();
        if plain.eq_ignore_ascii_case(name.as_bytes()) && (record[25] & 2 != 0) == is_directory {
            return Some(record);
        }
        rest = &rest[length..];
    }
    None
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An image with these descriptors, three sectors of them.
    pub(in crate::osinfo::identify) fn image(volume: &str, system: &str, blocks: u32, boot: bool) -> Vec<u8> {
        let mut image = vec![0; 19 * SECTOR];
        let put = |image: &mut Vec<u8>, at: usize, bytes: &[u8]| image[at..at + bytes.len()].copy_from_slice(bytes);
        put(&mut image, 16 * SECTOR, b"\x01CD001\x01");
        put(&mut image, 16 * SECTOR + 8, format!("{system:32}{volume:32}").as_bytes());
        put(&mut image, 16 * SECTOR + 80, &blocks.to_le_bytes());
        put(&mut image, 16 * SECTOR + 128, &2048_u16.to_le_bytes());
        put(&mut image, 17 * SECTOR, if boot { b"\0CD001\x01EL TORITO SPECIFICATION" } else { b"\x02CD001" });
        put(&mut image, 18 * SECTOR, b"\xffCD001\x01");
        image
    }

    fn read(image: &[u8]) -> Result<Iso> {
        Iso::read(image)
    }

    #[test]
    fn descriptors_are_read() {
        let mut bytes = image("Fedora-S-dvd-x86_64-36", "LINUX", 3_000_000, true);
        bytes[16 * SECTOR + 318..16 * SECTOR + 321].copy_from_slice(b"A\xffB");
        let iso = read(&bytes).unwrap();
        assert_eq!(iso.volume_id.as_deref(), Some("Fedora-S-dvd-x86_64-36"));
        assert_eq!((iso.system_id.as_deref(), iso.application_id), (Some("LINUX"), None));
        assert_eq!(iso.publisher_id.as_deref(), Some("A\u{fffd}B"));
        assert_eq!((iso.volume_size, iso.bootable), (3_000_000 * 2048, true));
        assert!(!read(&image("x", "", 1, false)).unwrap().bootable);
    }

    #[test]
    fn the_boot_record_may_come_later_and_the_end_may_be_missing() {
        let mut bytes = image("x", "", 1, false);
        bytes.truncate(18 * SECTOR);
        bytes.extend(b"\0CD001\x01EL TORITO SPECIFICATION         ");
        assert!(read(&bytes).unwrap().bootable);
        let mut wrong = image("x", "", 1, true);
        wrong[17 * SECTOR + 7] = b'e';
        assert!(!read(&wrong).unwrap().bootable);
        let alone = &image("x", "", 1, true)[..17 * SECTOR];
        assert!(!read(alone).unwrap().bootable);
    }

    #[test]
    fn powerpc_boot_files_are_found() {
        let mut bytes = image("x", "PPC", 1, false);
        bytes.resize(24 * SECTOR, 0);
        let record = |name: &str, sector: u32, flags: u8| {
            let mut record = vec![0_u8; 33];
            record[0] = 33 + name.len() as u8;
            record[2..6].copy_from_slice(&sector.to_le_bytes());
            record[10..14].copy_from_slice(&(SECTOR as u32).to_le_bytes());
            (record[25], record[32]) = (flags, name.len() as u8);
            record.extend(name.as_bytes());
            record
        };
        let place = |bytes: &mut Vec<u8>, sector: usize, at: usize, record: &[u8]| {
            bytes[sector * SECTOR + at..][..record.len()].copy_from_slice(record);
        };
        place(&mut bytes, 16, 156, &record("\0", 20, 2));
        bytes[16 * SECTOR + 166..16 * SECTOR + 170].copy_from_slice(&(2 * SECTOR as u32).to_le_bytes());
        place(&mut bytes, 20, 0, &record("PPCX", 23, 2));
        place(&mut bytes, 21, 0, &record("ppc", 22, 2));
        assert!(!read(&bytes).unwrap().bootable);
        place(&mut bytes, 22, 0, &record("BOOTINFO.TXT;1", 23, 0));
        assert!(read(&bytes).unwrap().bootable);
        bytes[22 * SECTOR + 25] = 2;
        assert!(!read(&bytes).unwrap().bootable, "a directory is no boot file");
    }

    #[test]
    fn what_is_no_image_is_an_error_that_says_so() {
        let message = |bytes: &[u8]| read(bytes).unwrap_err().to_string();
        assert!(message(b"").contains("too short"));
        assert!(message(&[b'x'; 64 << 10]).contains("no ISO 9660 image"));
        assert!(message(&image("x", "", 1, true)[..17 * SECTOR - 1]).contains("cut off"));
        let mut udf = image("x", "", 1, false);
        udf[16 * SECTOR..16 * SECTOR + 6].copy_from_slice(b"\0BEA01");
        assert!(message(&udf).contains("UDF"));
        assert!(message(&image(" ", "", 1, true)).contains("no name"));
    }

    #[test]
    fn wild_numbers_are_survived() {
        for fill in [0xff, 0x80, 0x7f, 1] {
            let mut bytes = image("x", "", u32::MAX, false);
            bytes[16 * SECTOR + 80..16 * SECTOR + 190].fill(fill);
            let iso = read(&bytes).unwrap();
            assert!(!iso.bootable && iso.volume_size > 0);
        }
        // A directory that holds itself, records without an end.
        let mut bytes = image("x", "", 1, false);
        bytes[16 * SECTOR + 156..16 * SECTOR + 190].fill(0);
        bytes[16 * SECTOR + 158] = 18;
        bytes[16 * SECTOR + 166] = 0xff;
        bytes[18 * SECTOR..].fill(1);
        assert!(!read(&bytes).unwrap().bootable);
    }
}
