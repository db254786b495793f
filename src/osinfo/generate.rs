// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writes install scripts out: a document with all that is known goes through the stylesheet of the script.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::entity::Entity;
use super::{InstallConfig, InstallConfigParam, InstallScript, Media, Os, Tree};
use crate::error::{Error, ErrorCode, Result};
use crate::{xml, xslt};

/// What an operating system is installed from.
#[derive(Debug, Clone, Copy, Default)]
pub struct InstallFrom<'a> {
    /// The medium, if it is known.
    pub media: Option<&'a Media>,
    /// The tree, if it is known.
    pub tree: Option<&'a Tree>,
}

/// Root elements of the documents: what is asked for.
const SCRIPT: &str = "install-script-config";
const COMMAND_LINE: &str = "command-line";

impl InstallScript {
    /// The text of the script, in the encoding that the installer needs.
    ///
    /// Values that it requires must be in the configuration.
    pub fn generate(&self, os: &Os, from: InstallFrom<'_>, config: &InstallConfig) -> Result<Vec<u8>> {
        let params = self.config_params();
        let missing = params.iter().filter(|param| param.is_required() && config.param(param.name()).is_none());
        let missing: Vec<&str> = missing.map(InstallConfigParam::name).collect();
        if !missing.is_empty() {
            let profile = self.profile().map(|profile| format!(" (profile '{profile}')")).unwrap_or_default();
            let values = if missing.len() == 1 { "a value" } else { "values" };
            let message = format!(
                "the install script '{}'{profile} requires {values} that the configuration does not have: {}",
                self.id(),
                missing.join(", ")
            );
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        xslt::transform(&self.template()?, &self.document(SCRIPT, os, from, config)?)
            .map_err(|error| self.in_script(error))
    }

    /// What the kernel of the installer must be told to find the script; empty if it need not be told anything, and
    /// for installers that have no kernel to tell.
    pub fn generate_command_line(&self, os: &Os, from: InstallFrom<'_>, config: &InstallConfig) -> Result<String> {
        let template = self.template()?;
        // Without a rule for it, the rules that XSLT has by itself would write down all values one after the other.
        if !has_rule_for(&template, COMMAND_LINE)? {
            return Ok(String::new());
        }
        let document = self.document(COMMAND_LINE, os, from, config)?;
        let line = xslt::transform(&template, &document).map_err(|error| self.in_script(error))?;
        self.text(line)
    }

    /// As [`generate`](Self::generate), for scripts that are UTF-8.
    pub fn generate_text(&self, os: &Os, from: InstallFrom<'_>, config: &InstallConfig) -> Result<String> {
        self.text(self.generate(os, from, config)?)
    }

    /// Writes the script into a directory, under its [`output_filename`](Self::output_filename). A file of that name
    /// is replaced, never half written. Returns the path of the file.
    pub fn generate_output(
        &self,
        os: &Os,
        from: InstallFrom<'_>,
        config: &InstallConfig,
        directory: &Path,
    ) -> Result<PathBuf> {
        let name = self.output_filename().ok_or_else(|| {
            Error::new(ErrorCode::Database, format!("the install script '{}' says no name for its file", self.id()))
        })?;
        if name.contains('/') || name.contains('\0') {
            let message = format!("'{name}' is no name of a file: the prefix or the expected name has a '/' in it");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        let text = self.generate(os, from, config)?;
        let path = directory.join(name);
        write(&path, &text).map_err(|error| {
            Error::new(ErrorCode::Io, format!("the install script cannot be written: {error}"))
                .in_file(path.display().to_string())
        })?;
        Ok(path)
    }

    /// The stylesheet: the one in the database, or else the one in the file that it names.
    fn template(&self) -> Result<Cow<'_, str>> {
        if let Some(data) = self.template_data() {
            return Ok(Cow::Borrowed(data));
        }
        let uri = self.template_uri().ok_or_else(|| {
            Error::new(ErrorCode::Database, format!("the install script '{}' has no stylesheet", self.id()))
        })?;
        let bytes = match local_path(uri)? {
            path if path.is_absolute() => super::location::read_limited(&path)?,
            path => match self.db.as_ref().map(|db| db.store().read_beside(&path.to_string_lossy())) {
                Some(found) => found?,
                None => super::location::read_limited(&path)?,
            },
        };
        String::from_utf8(bytes).map(Cow::Owned).map_err(|_| {
            Error::new(ErrorCode::Database, "the stylesheet of an install script is not UTF-8").in_file(uri)
        })
    }

    /// All that is known, for the stylesheet to pick from.
    fn document(&self, root: &str, os: &Os, from: InstallFrom<'_>, config: &InstallConfig) -> Result<String> {
        let mut document = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root}>");
        let same = |_: &str, value: &str| value.to_owned();
        part(&mut document, "script", self, same)?;
        part(&mut document, "os", os, same)?;
        if let Some(media) = from.media {
            part(&mut document, "media", media, same)?;
        }
        if let Some(tree) = from.tree {
            part(&mut document, "tree", tree, same)?;
        }
        part(&mut document, "config", config, |name, value| match self.config_param(name) {
            Some(param) => param.translate(value),
            None => value.to_owned(),
        })?;
        document.push_str(&format!("</{root}>"));
        Ok(document)
    }

    fn text(&self, bytes: Vec<u8>) -> Result<String> {
        String::from_utf8(bytes).map_err(|_| {
            let message = format!("the install script '{}' is not UTF-8: have it written into a file", self.id());
            Error::new(ErrorCode::Unsupported, message)
        })
    }

    fn in_script(&self, error: Error) -> Error {
        Error::new(error.code(), format!("{} (install script '{}')", error, self.id()))
    }
}

/// Whether a stylesheet has a rule for an element of a name.
fn has_rule_for(stylesheet: &str, name: &str) -> Result<bool> {
    let doc = xml::Document::parse(stylesheet)?;
    let mut rules = doc.child_elements(doc.root()).filter(|id| doc.local_name(*id) == "template");
    Ok(rules.any(|rule| doc.attribute(rule, "match").is_some_and(|pattern| pattern.contains(name))))
}

/// Adds an element with the values of an entity. They are text in it, whatever they look like.
fn part(
    document: &mut String,
    name: &str,
    entity: &(impl Entity + ?Sized),
    translate: impl Fn(&str, &str) -> String,
) -> Result<()> {
    document.push_str(&format!("<{name}>"));
    for key in entity.param_keys() {
        if !xml::is_name(key) || key.contains(':') {
            let message = format!("the {name} has a value named '{key}': expected a name that XML allows, without ':'");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        for value in entity.params(key) {
            if !xml::is_text(value) {
                let message = format!("the value '{key}' of the {name} has characters that XML does not allow");
                return Err(Error::new(ErrorCode::InvalidArgument, message));
            }
            document.push_str(&format!("<{key}>"));
            escape(&translate(key, value), document);
            document.push_str(&format!("</{key}>"));
        }
    }
    document.push_str(&format!("</{name}>"));
    Ok(())
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\r' => out.push_str("&#13;"),
            c => out.push(c),
        }
    }
}

/// The path of a URI that leads to a file of this machine, or of what is no URI.
fn local_path(uri: &str) -> Result<PathBuf> {
    let path = match uri.split_once("://") {
        None => return Ok(PathBuf::from(uri)),
        Some(("file", rest)) if rest.starts_with('/') => rest,
        Some(_) => {
            let message =
                format!("the stylesheet of an install script is at '{uri}': only files of this machine are read");
            return Err(Error::new(ErrorCode::Unsupported, message));
        }
    };
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    Ok(PathBuf::from(<std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(&bytes)))
}

/// Puts a file in its place in one step.
fn write(path: &Path, text: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}-{count}.new", std::process::id()));
    let fresh = PathBuf::from(name);
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(&fresh)?;
    let written = file.write_all(text).and_then(|()| std::fs::rename(&fresh, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&fresh);
    }
    written
}
