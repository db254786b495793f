// SPDX-License-Identifier: LGPL-2.1-or-later
//! Runs XSLT 1.0 stylesheets, which is what install scripts of an osinfo database are.
//!
//! The work is done by libxslt. It is opened when it is needed first, so that programs that generate no scripts need
//! not have it; [`library`] holds what is said to it in C. A stylesheet can read and write nothing: what it may ask
//! for over the network or in files is forbidden.

#[allow(unsafe_code)]
mod library;

use crate::error::{Error, ErrorCode, Result};
use crate::xml::Document;

const NAMESPACE: &str = "http://www.w3.org/1999/XSL/Transform";

/// A stylesheet that calls itself needs much stack before libxslt stops it.
const STACK: usize = 64 << 20;

/// The result of a stylesheet on a document, in the encoding that the stylesheet asks for.
pub(crate) fn transform(stylesheet: &str, document: &str) -> Result<Vec<u8>> {
    check(stylesheet)?;
    let library = library::open()?;
    let (stylesheet, document) = (stylesheet.to_owned(), document.to_owned());
    // Callers may have small stacks, so the work has a thread of its own. It is not a scoped one: those make the
    // standard library keep a record of the calling thread, which nothing frees in the main thread of a C program.
    let work = std::thread::Builder::new().name("xslt".to_owned()).stack_size(STACK);
    let failed = |reason: &str| Error::new(ErrorCode::Internal, format!("the stylesheet cannot be run: {reason}"));
    let thread = work.spawn(move || library.transform(&stylesheet, &document));
    thread.map_err(|error| failed(&error.to_string()))?.join().map_err(|_| failed("a fault in its thread"))?
}

/// Refuses what libxslt would read while it compiles a stylesheet, when nothing can forbid it yet.
fn check(stylesheet: &str) -> Result<()> {
    let doc = Document::parse(stylesheet)?;
    let parts = std::iter::once(doc.root()).chain(doc.descendants(doc.root()));
    for element in parts.filter(|id| matches!(doc.local_name(*id), "import" | "include")) {
        if doc.namespace(element).as_deref() == Some(NAMESPACE) {
            let message = format!("<{}> is not allowed in the stylesheet of an install script", doc.name(element));
            let error = Error::new(ErrorCode::Unsupported, message);
            return Err(doc.position(element).map_or(error.clone(), |position| error.at(position)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(body: &str, document: &str) -> Result<String> {
        let sheet = format!(
            "<xsl:stylesheet xmlns:xsl='{NAMESPACE}' version='1.0'><xsl:output method='text'/>{body}</xsl:stylesheet>"
        );
        transform(&sheet, document).map(|bytes| String::from_utf8(bytes).unwrap())
    }

    /// None where there is no libxslt to test with.
    fn result(body: &str, document: &str) -> Option<Result<String>> {
        if let Err(error) = library::open() {
            eprintln!("SKIPPED: {error}");
            return None;
        }
        Some(run(body, document))
    }

    #[test]
    fn values_are_text_and_nothing_else() {
        let sheet = "<xsl:template match='/'>[<xsl:value-of select='a/b'/>]</xsl:template>";
        let document = "<a><b>&lt;xsl:value-of select='1'/&gt;&amp;amp;{a}ü</b></a>";
        let Some(result) = result(sheet, document) else { return };
        assert_eq!(result.unwrap(), "[<xsl:value-of select='1'/>&amp;{a}ü]");
    }

    #[test]
    fn nothing_is_read_and_nothing_is_written() {
        let read = "<xsl:template match='/'><xsl:copy-of select=\"document('/etc/passwd')\"/></xsl:template>";
        let Some(result) = result(read, "<a/>") else { return };
        assert!(!result.unwrap_or_default().contains("root"));
        let target = std::env::temp_dir().join(format!("virtdesigner-xslt-{}", std::process::id()));
        let write = format!(
            "<xsl:template match='/'><e:document xmlns:e='http://exslt.org/common' xsl:extension-element-prefixes='e' \
             href='{0}'>x</e:document><x:document xmlns:x='http://www.jclark.com/xt' \
             xsl:extension-element-prefixes='x' href='{0}'>x</x:document></xsl:template>",
            target.display()
        );
        let _ = run(&write, "<a/>");
        assert!(!target.exists(), "{}", target.display());
        for part in ["import", "include"] {
            let error = run(&format!("<xsl:{part} href='/etc/passwd'/>"), "<a/>").unwrap_err();
            assert!(error.message().contains(&format!("<xsl:{part}> is not allowed")), "{error}");
        }
    }

    #[test]
    fn faults_are_errors() {
        let error = run("<xsl:template", "<a/>").unwrap_err();
        assert_eq!(error.code(), ErrorCode::Xml);
        for (sheet, expected) in [
            ("<xsl:template match='/'><xsl:message terminate='yes'>no disk</xsl:message></xsl:template>", "no disk"),
            (
                "<xsl:template match='/' name='t'><xsl:call-template name='t'/></xsl:template>",
                "potential infinite template recursion",
            ),
        ] {
            let Some(result) = result(sheet, "<a/>") else { return };
            let error = result.unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
        }
        let Some(message) = result("<xsl:template match='/'><xsl:message>hm</xsl:message>x</xsl:template>", "<a/>")
        else {
            return;
        };
        assert_eq!(message.unwrap(), "x", "a message alone is no fault");
    }
}
