// SPDX-License-Identifier: LGPL-2.1-or-later
//! Where bytes come from: only as many as are asked for, and never from something that could keep us waiting.

use std::fs::{File, FileType, OpenOptions};
use std::io::Read;
use std::os::unix::fs::{FileExt, FileTypeExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorCode, Result};

/// Bytes that can be read at any place.
pub(super) trait Source {
    /// Fills as much of the buffer as there is at that offset, and tells how much that was.
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> Result<usize>;

    /// The next bytes at an offset; fewer where they end.
    fn bytes_at(&self, offset: u64, length: usize) -> Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        let got = self.read_at(offset, &mut bytes)?;
        bytes.truncate(got);
        Ok(bytes)
    }
}

impl Source for [u8] {
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        let rest = usize::try_from(offset).ok().and_then(|offset| self.get(offset..)).unwrap_or_default();
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        Ok(length)
    }
}

impl Source for File {
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        // Past what an offset can be, there is nothing.
        if i64::try_from(offset).is_err() {
            return Ok(0);
        }
        let mut got = 0;
        while got < buffer.len() {
            match FileExt::read_at(self, &mut buffer[got..], offset.saturating_add(got as u64)) {
                Ok(0) => break,
                Ok(length) => got += length,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::new(ErrorCode::Io, format!("cannot be read: {error}"))),
            }
        }
        Ok(got)
    }
}

/// A place on this machine, from a path or a `file:` URL. Other URLs are an error that says what to do instead.
pub(super) fn local_path(location: &str, instead: &str) -> Result<PathBuf> {
    let lower = location.get(..8).unwrap_or(location).to_ascii_lowercase();
    if let Some(path) = lower.strip_prefix("file://").and(location.get(7..)) {
        let path = path.strip_prefix("localhost").unwrap_or(path);
        if !path.starts_with('/') {
            let message = format!("'{location}': a file: URL has to name a path of this machine");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        return Ok(decode(path));
    }
    if let Some(scheme) = scheme(location) {
        let message =
            format!("'{location}': this library does not use the network, so it cannot read {scheme}: {instead}");
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    if location.is_empty() {
        return Err(Error::new(ErrorCode::InvalidArgument, "the location is empty: expected a path"));
    }
    Ok(PathBuf::from(location))
}

/// The scheme of what looks like a URL.
fn scheme(location: &str) -> Option<&str> {
    let (scheme, _) = location.split_once("://")?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(plain)).then_some(scheme)
}

/// Undoes `%20` and the like.
fn decode(path: &str) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    let (mut bytes, mut rest) = (Vec::with_capacity(path.len()), path.as_bytes());
    while let [first, tail @ ..] = rest {
        let digits = (*first == b'%').then(|| tail.get(..2)).flatten();
        let code = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = &tail[if code.is_some() { 2 } else { 0 }..];
    }
    PathBuf::from(std::ffi::OsString::from_vec(bytes))
}

/// Opens a file or a block device. What can make its reader wait, or has no end, is an error.
pub(super) fn open(path: &Path) -> Result<File> {
    let fail = |error: std::io::Error| {
        let code = if error.kind() == std::io::ErrorKind::NotFound { ErrorCode::NotFound } else { ErrorCode::Io };
        Error::new(code, format!("cannot be opened: {error}"))
    };
    let kind = path.metadata().map_err(fail)?.file_type();
    check_kind(kind)?;
    // It may have become a pipe since then, and to open a pipe waits. For a drive the flag would mean something else.
    let flags = if kind.is_file() { libc::O_NONBLOCK | libc::O_NOCTTY } else { libc::O_NOCTTY };
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path).map_err(fail)?;
    check(&file)?;
    Ok(file)
}

/// Checks that an open file can be read at any place.
pub(super) fn check(file: &File) -> Result<()> {
    let metadata = file.metadata();
    check_kind(metadata.map_err(|error| Error::new(ErrorCode::Io, format!("cannot be read: {error}")))?.file_type())
}

fn check_kind(kind: FileType) -> Result<()> {
    let what = match kind {
        kind if kind.is_file() || kind.is_block_device() => return Ok(()),
        kind if kind.is_dir() => "a directory",
        kind if kind.is_fifo() => "a pipe",
        kind if kind.is_socket() => "a socket",
        _ => "a character device",
    };
    Err(Error::new(ErrorCode::InvalidArgument, format!("is {what}: expected a file or a block device")))
}

/// The whole of a small text file.
pub(super) fn read_text(path: &Path, limit: usize) -> Result<String> {
    let file = open(path)?;
    let mut bytes = Vec::new();
    let read = file.take(limit as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|error| Error::new(ErrorCode::Io, format!("cannot be read: {error}")))?;
    if bytes.len() > limit {
        let message = format!("has more than the {} KiB that a file of this kind may have", limit >> 10);
        return Err(Error::new(ErrorCode::Limit, message));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Error::new(ErrorCode::InvalidValue, format!("is not valid UTF-8 from byte {at} on"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_read() {
        let path = |location| local_path(location, "download it").map_err(|error| error.code());
        assert_eq!(path("/a b"), Ok(PathBuf::from("/a b")));
        assert_eq!(path("a/b:c"), Ok(PathBuf::from("a/b:c")));
        assert_eq!(path("file:///a%20b%zz%"), Ok(PathBuf::from("/a b%zz%")));
        assert_eq!(path("FILE://localhost/a"), Ok(PathBuf::from("/a")));
        assert_eq!(path("file://host/a"), Err(ErrorCode::InvalidArgument));
        assert_eq!(path(""), Err(ErrorCode::InvalidArgument));
        for url in ["http://a/b.iso", "https://a", "HTTPS://a", "ftp://a/b", "nfs://a"] {
            assert_eq!(path(url), Err(ErrorCode::Unsupported), "{url}");
        }
        let message = local_path("http://a/x.iso", "download it").unwrap_err().to_string();
        assert!(message.contains("http://a/x.iso") && message.contains("download it"), "{message}");
    }

    #[test]
    fn offsets_past_the_end_give_nothing() {
        let bytes: &[u8] = &[1, 2, 3];
        assert_eq!(bytes.bytes_at(1, 8).unwrap(), [2, 3]);
        assert!(bytes.bytes_at(3, 8).unwrap().is_empty() && bytes.bytes_at(u64::MAX, 8).unwrap().is_empty());
        let file = File::open("/proc/self/exe").unwrap();
        assert!(file.bytes_at(u64::MAX, 8).unwrap().is_empty() && file.bytes_at(1 << 62, 8).unwrap().is_empty());
        assert_eq!(file.bytes_at(1, 3).unwrap(), b"ELF");
    }
}
