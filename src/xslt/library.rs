// SPDX-License-Identifier: LGPL-2.1-or-later
//! libxslt and libxml2, opened at run time. Everything that is said to them in C is in this file.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr;
use std::sync::OnceLock;

use crate::error::{Error, ErrorCode, Result};

/// The names under which libxslt can be installed. libxml2 is the one that it was linked with, whatever its name.
const NAMES: &[&CStr] = &[c"libxslt.so.1", c"libxslt.so"];

/// Places of functions of the two libraries: name, arguments, result. The types are those of their headers; pointers
/// to what is not looked into here are plain.
macro_rules! functions {
    ($($name:ident($($argument:ty),*) $(-> $result:ty)?;)*) => {
        /// The functions that are used.
        #[allow(non_snake_case)]
        pub(super) struct Library {
            $($name: unsafe extern "C" fn($($argument),*) $(-> $result)?,)*
            /// A variable of libxml2: what frees its memory.
            free: *const unsafe extern "C" fn(*mut c_void),
        }

        impl Library {
            /// Finds all of them in an open library or in what that depends on; else tells which one is missing.
            unsafe fn find(handle: *mut c_void) -> std::result::Result<Library, &'static str> {
                let find = |name: &CStr| {
                    // SAFETY: the handle is open, and the name ends with a NUL.
                    let place = unsafe { libc::dlsym(handle, name.as_ptr()) };
                    if place.is_null() { Err("a function is missing") } else { Ok(place) }
                };
                // SAFETY: functions of these names have had these types in all versions, they are public; `xmlFree` is
                // a variable that holds a function.
                unsafe {
                    Ok(Library {
                        $($name: {
                            let name = concat!(stringify!($name), "\0").as_bytes();
                            let name = CStr::from_bytes_with_nul(name).map_err(|_| stringify!($name))?;
                            let place = find(name).map_err(|_| stringify!($name))?;
                            std::mem::transmute::<*mut c_void, unsafe extern "C" fn($($argument),*) $(-> $result)?>(
                                place,
                            )
                        },)*
                        free: find(c"xmlFree").map_err(|_| "xmlFree")?.cast(),
                    })
                }
            }
        }
    };
}

/// A function in the manner of `fprintf`, as libxslt calls it with its messages.
type Print = unsafe extern "C" fn(*mut libc::FILE, *const c_char, ...) -> c_int;
/// What answers whether a stylesheet may do something.
type Check = unsafe extern "C" fn(*mut c_void, *mut c_void, *const c_char) -> c_int;

functions! {
    xmlInitParser();
    xmlReadMemory(*const c_char, c_int, *const c_char, *const c_char, c_int) -> *mut c_void;
    xmlFreeDoc(*mut c_void);
    xsltInit();
    xsltParseStylesheetDoc(*mut c_void) -> *mut c_void;
    xsltFreeStylesheet(*mut c_void);
    xsltNewTransformContext(*mut c_void, *mut c_void) -> *mut Context;
    xsltFreeTransformContext(*mut Context);
    xsltSetTransformErrorFunc(*mut Context, *mut libc::FILE, Print);
    xsltSetCtxtParseOptions(*mut Context, c_int) -> c_int;
    xsltNewSecurityPrefs() -> *mut c_void;
    xsltFreeSecurityPrefs(*mut c_void);
    xsltSetSecurityPrefs(*mut c_void, c_int, Check) -> c_int;
    xsltSecurityForbid(*mut c_void, *mut c_void, *const c_char) -> c_int;
    xsltSetCtxtSecurityPrefs(*mut c_void, *mut Context) -> c_int;
    xsltApplyStylesheetUser(
        *mut c_void, *mut c_void, *const *const c_char, *const c_char, *mut c_void, *mut Context
    ) -> *mut c_void;
    xsltSaveResultToString(*mut *mut u8, *mut c_int, *mut c_void, *mut c_void) -> c_int;
}

// SAFETY: both libraries may be used from several threads, each on documents of its own; the places never change.
unsafe impl Send for Library {}
// SAFETY: as above.
unsafe impl Sync for Library {}

/// The beginning of `xsltTransformContext`, up to the only thing in it that no function tells.
#[repr(C)]
struct Context {
    style: *mut c_void,
    kind: c_int,
    templ: *mut c_void,
    templ_counts: [c_int; 2],
    templ_tab: *mut c_void,
    vars: *mut c_void,
    vars_counts: [c_int; 2],
    vars_tab: *mut c_void,
    vars_base: c_int,
    /// Extension functions, elements and data; mode and its URI; documents; current node and list; output; insertion
    /// point; XPath context.
    pointers: [*mut c_void; 12],
    state: c_int,
}

const XSLT_STATE_OK: c_int = 0;
/// Nothing from the network, and nothing said on standard error.
const XML_PARSE_OPTIONS: c_int = 1 << 11 | 1 << 6 | 1 << 5;
/// Reading and writing files, making directories, reading from and writing to the network.
const XSLT_SECPREFS: std::ops::RangeInclusive<c_int> = 1..=5;

/// libxslt, opened the first time.
pub(super) fn open() -> Result<&'static Library> {
    static LIBRARY: OnceLock<std::result::Result<Library, String>> = OnceLock::new();
    let library = LIBRARY.get_or_init(|| {
        let flags = libc::RTLD_NOW | libc::RTLD_LOCAL;
        // SAFETY: the names end with a NUL. What libxslt does when it is loaded is harmless.
        let handle = NAMES.iter().map(|name| unsafe { libc::dlopen(name.as_ptr(), flags) }).find(|it| !it.is_null());
        let Some(handle) = handle else {
            return Err("libxslt.so.1 is not installed".to_owned());
        };
        // SAFETY: the handle is open and is never closed.
        let library = unsafe { Library::find(handle) };
        let library = library.map_err(|name| format!("the installed libxslt.so.1 has no {name}"))?;
        // SAFETY: both take nothing and may be called again by others; other threads wait for the end of this.
        unsafe {
            (library.xmlInitParser)();
            (library.xsltInit)();
        }
        Ok(library)
    });
    library.as_ref().map_err(|reason| {
        let install = "install libxslt (libxslt1.1 in Debian and Ubuntu, libxslt elsewhere)";
        Error::new(ErrorCode::Unsupported, format!("install scripts are made with libxslt, but {reason}: {install}"))
    })
}

/// Something of C that has to be freed.
struct Owned<T> {
    it: *mut T,
    free: unsafe extern "C" fn(*mut T),
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        // SAFETY: made together with the function that frees it; freed once.
        unsafe { (self.free)(self.it) };
    }
}

impl Library {
    pub(super) fn transform(&self, stylesheet: &str, document: &str) -> Result<Vec<u8>> {
        let mut messages = Messages::new()?;
        let result = self.apply(stylesheet, document, &messages);
        result.map_err(|what| {
            let said = messages.take();
            let said = said.trim();
            let tail = if said.is_empty() { String::new() } else { format!(": {said}") };
            Error::new(ErrorCode::Database, format!("the stylesheet of the install script {what}{tail}"))
        })
    }

    fn apply(
        &self,
        stylesheet: &str,
        document: &str,
        messages: &Messages,
    ) -> std::result::Result<Vec<u8>, &'static str> {
        // SAFETY: every pointer passed on was made here, is checked for NULL and is freed once, in the reverse order
        // of making, when its owner goes; the arguments are those that the functions ask for.
        unsafe {
            let sheet_doc = self.parse(stylesheet)?;
            let style = (self.xsltParseStylesheetDoc)(sheet_doc.it);
            if style.is_null() {
                return Err("cannot be compiled (libxslt says why on standard error)");
            }
            // The stylesheet owns its document now.
            std::mem::forget(sheet_doc);
            let style = Owned { it: style, free: self.xsltFreeStylesheet };
            let doc = self.parse(document)?;
            // Freed after the context, which refers to them.
            let prefs = self.owned((self.xsltNewSecurityPrefs)(), self.xsltFreeSecurityPrefs)?;
            let context =
                self.owned((self.xsltNewTransformContext)(style.it, doc.it), self.xsltFreeTransformContext)?;
            (self.xsltSetTransformErrorFunc)(context.it, messages.stream, libc::fprintf);
            (self.xsltSetCtxtParseOptions)(context.it, XML_PARSE_OPTIONS);
            let forbidden = XSLT_SECPREFS
                .map(|option| (self.xsltSetSecurityPrefs)(prefs.it, option, self.xsltSecurityForbid))
                .all(|result| result == 0);
            if !forbidden || (self.xsltSetCtxtSecurityPrefs)(prefs.it, context.it) != 0 {
                return Err("cannot be kept from reading and writing files");
            }
            let none = ptr::null();
            let result =
                (self.xsltApplyStylesheetUser)(style.it, doc.it, none, none.cast(), ptr::null_mut(), context.it);
            let result = self.owned(result, self.xmlFreeDoc).map_err(|_| "failed")?;
            if (*context.it).state != XSLT_STATE_OK {
                return Err("stopped");
            }
            let (mut text, mut length) = (ptr::null_mut(), 0);
            if (self.xsltSaveResultToString)(&mut text, &mut length, result.it, style.it) < 0 {
                return Err("has a result that cannot be written");
            }
            // Nothing at all is NULL.
            if text.is_null() {
                return Ok(Vec::new());
            }
            let bytes = std::slice::from_raw_parts(text, usize::try_from(length).unwrap_or(0)).to_vec();
            (*self.free)(text.cast());
            Ok(bytes)
        }
    }

    fn parse(&self, text: &str) -> std::result::Result<Owned<c_void>, &'static str> {
        let length = c_int::try_from(text.len()).map_err(|_| "or its input is too long")?;
        let none = ptr::null();
        // SAFETY: the text is as long as is said; no name, and an encoding that ends with a NUL.
        let doc =
            unsafe { (self.xmlReadMemory)(text.as_ptr().cast(), length, none, c"UTF-8".as_ptr(), XML_PARSE_OPTIONS) };
        self.owned(doc, self.xmlFreeDoc).map_err(|_| "or its input is no XML for libxml2")
    }

    fn owned<T>(&self, it: *mut T, free: unsafe extern "C" fn(*mut T)) -> std::result::Result<Owned<T>, &'static str> {
        if it.is_null() { Err("cannot be run: no memory") } else { Ok(Owned { it, free }) }
    }
}

/// Collects what libxslt says while it works: a stream that it can print to.
struct Messages {
    stream: *mut libc::FILE,
    /// Where the stream tells its text and how long that is; boxed, for it keeps their addresses.
    text: Box<(*mut c_char, libc::size_t)>,
}

impl Messages {
    fn new() -> Result<Messages> {
        let mut text = Box::new((ptr::null_mut(), 0));
        let (place, length) = &mut *text;
        // SAFETY: both places live as long as the stream.
        let stream = unsafe { libc::open_memstream(place, length) };
        if stream.is_null() {
            return Err(Error::new(ErrorCode::Internal, "no memory for the messages of libxslt"));
        }
        Ok(Messages { stream, text })
    }

    /// What has been said.
    fn take(&mut self) -> String {
        // SAFETY: the stream is open; after flushing, the text is as long as the stream says.
        unsafe {
            if libc::fflush(self.stream) != 0 || self.text.0.is_null() {
                return String::new();
            }
            String::from_utf8_lossy(std::slice::from_raw_parts(self.text.0.cast(), self.text.1)).into_owned()
        }
    }
}

impl Drop for Messages {
    fn drop(&mut self) {
        // SAFETY: closed once; then the text is ours to free.
        unsafe {
            libc::fclose(self.stream);
            libc::free(self.text.0.cast());
        }
    }
}
