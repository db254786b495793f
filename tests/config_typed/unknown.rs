// SPDX-License-Identifier: LGPL-2.1-or-later
//! What this version does not know survives: attributes, elements, namespaces, comments and enum values are planted in
//! libvirt's documents, then everything around them is changed through the typed functions, and changed back.

use super::*;
use virtdesigner::xml::{Document, NodeId, NodeKind, Place};

/// The marks in a text, sorted.
fn marks(text: &str) -> Vec<usize> {
    let numbers = text.split("planted-").skip(1);
    let mut marks: Vec<usize> = numbers
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()))
        .collect();
    marks.sort();
    marks
}

struct Marks(usize);

impl Marks {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("planted-{}", self.0)
    }
}

/// The document with an unknown attribute in every element and, where that changes no text, unknown children.
fn plant(text: &str, marks: &mut Marks) -> Option<String> {
    let mut document = Document::parse(text).ok()?;
    let root = document.root();
    let all: Vec<NodeId> = std::iter::once(root).chain(document.descendants(root)).collect();
    for (at, id) in all.into_iter().enumerate() {
        if document.kind(id) != Some(NodeKind::Element) || document.namespace(id).is_some() {
            continue;
        }
        document.set_attribute(id, "future", &marks.next()).ok()?;
        if !document.text(id).trim().is_empty() {
            continue;
        }
        let place = if at % 2 == 0 { Place::First } else { Place::Last };
        let planted = match at % 3 {
            0 => format!("<future a='{}'>{}</future>", marks.next(), marks.next()),
            1 => format!("<x:app xmlns:x='urn:x' x:a='{}'/>", marks.next()),
            _ => format!("<!-- {} -->", marks.next()),
        };
        document.insert_xml(id, place, &planted).ok()?;
    }
    Some(document.to_xml())
}

struct Edit<'a> {
    library: &'a Library,
    model: &'a Model,
    marks: Marks,
    edits: usize,
}

impl<'a> Edit<'a> {
    fn fields(&self, class: &'a Class) -> Vec<(&'a Class, &'a Field)> {
        let mut seen = BTreeSet::new();
        let lineage = self.model.lineage(class);
        let fields = lineage.iter().flat_map(|class| class.fields.iter().map(move |field| (*class, field)));
        fields.filter(|(_, field)| seen.insert(&field.name)).collect()
    }

    /// Attributes that other places or the class depend on.
    fn deciding(&self, class: &'a Class) -> BTreeSet<String> {
        let lineage = self.model.lineage(class);
        let variants = lineage.iter().filter_map(|class| class.variant_on.clone());
        let places = lineage.iter().flat_map(|class| &class.fields).filter_map(|field| match &field.path {
            model::PathSpec::ByValue { on, .. } => Some(on.clone()),
            model::PathSpec::Fixed(_) => None,
        });
        variants.chain(places).collect()
    }

    /// Visits an object and all below it; in the first round unknown enum values are planted, in the second the rest
    /// is changed and changed back.
    fn visit(&mut self, object: Handle, first: bool) -> Done {
        let class = self.model.class(&self.library.class_name(object));
        let deciding = self.deciding(class);
        for (owner, field) in self.fields(class) {
            let name = |tail: &str| format!("vird_config_{}_{tail}", symbol(owner));
            match field.kind {
                Kind::Object => {
                    let child = call!(self.library, name(&field.getter()), (Handle) -> Handle, object);
                    if !child.is_null() {
                        let done = self.visit(child, first);
                        self.library.unref(child);
                        done?;
                    }
                }
                Kind::List => {
                    let mut length = 0usize;
                    let getter = name(&field.getter());
                    let items = call!(self.library, getter, (Handle, *mut usize) -> *mut Handle, object, &mut length);
                    for at in 0..length {
                        // SAFETY: the array has that many items.
                        self.visit(unsafe { *items.add(at) }, first)?;
                    }
                    call!(self.library, "vird_object_array_free", (*mut Handle) -> (), items);
                }
                Kind::Enum if first => {
                    let decides = matches!(&field.path, model::PathSpec::Fixed(path) if deciding.contains(path));
                    let present = call!(self.library, name(&format!("has_{}", field.stem())), (Handle) -> bool, object);
                    // Every other one, so that the second round has known values to change, too.
                    self.marks.0 += 1;
                    if present && !decides && self.marks.0.is_multiple_of(2) {
                        let mark = c_string(&self.marks.next());
                        let setter = format!("{}_text", name(&field.setter()));
                        change!(self.library, setter, (Handle, *const c_char), object, mark.as_ptr())?;
                    }
                }
                _ if first => {}
                _ => self.change(owner, field, object)?,
            }
        }
        Ok(())
    }

    /// Changes a value, or makes it, and changes it back.
    fn change(&mut self, owner: &Class, field: &Field, object: Handle) -> Done {
        let library = self.library;
        let name = |tail: &str| format!("vird_config_{}_{tail}", symbol(owner));
        let (getter, setter, stem) = (name(&field.getter()), name(&field.setter()), field.stem());
        let by_value = matches!(field.path, model::PathSpec::ByValue { .. });
        self.edits += 1;
        // One that has no place in this element is refused.
        let try_text = |setter: &str, value: Option<&str>| -> Done {
            let text = value.map(c_string);
            let pointer = text.as_ref().map_or(std::ptr::null(), |text| text.as_ptr());
            match change!(library, setter, (Handle, *const c_char), object, pointer) {
                Err(_) if by_value => Ok(()),
                done => done,
            }
        };
        let unset = name(&format!("unset_{stem}"));
        let has = name(&format!("has_{stem}"));
        match field.kind {
            Kind::String => {
                let value = borrowed(call!(library, getter, (Handle) -> *const c_char, object));
                try_text(&setter, Some("edited"))?;
                if !field.is_element_name() || value.is_some() {
                    try_text(&setter, value.as_deref())?;
                }
            }
            Kind::Enum => {
                let text = name(&format!("get_{stem}_text"));
                let value = borrowed(call!(library, text, (Handle) -> *const c_char, object));
                if value.as_deref().is_some_and(|value| value.starts_with("planted-")) {
                    return Ok(());
                }
                change!(library, setter, (Handle, i32), object, 0)
                    .or_else(|e| if by_value { Ok(()) } else { Err(e) })?;
                try_text(&format!("{setter}_text"), value.as_deref())?;
            }
            Kind::Flag => {
                if !call!(library, getter, (Handle) -> bool, object) {
                    change!(library, setter, (Handle, bool), object, true)?;
                    change!(library, setter, (Handle, bool), object, false)?;
                }
            }
            Kind::Strings | Kind::Names => {
                let mut length = 0usize;
                let items = call!(library, getter, (Handle, *mut usize) -> *mut *mut c_char, object, &mut length);
                let more = c_string("edited");
                let add = name(&format!("add_{}", field.item()));
                change!(library, add, (Handle, *const c_char), object, more.as_ptr())?;
                change!(library, setter, (Handle, *mut *mut c_char), object, items)?;
                call!(library, "vird_strv_free", (*mut *mut c_char) -> (), items);
            }
            // It reads as a number, and for `reset` there is another field.
            _ if field.name == "variable_offset" => {}
            _ => {
                let present = call!(library, has, (Handle) -> bool, object);
                macro_rules! number {
                    ($type:ty, $other:expr) => {{
                        let value = call!(library, getter, (Handle) -> $type, object);
                        let done = change!(library, setter, (Handle, $type), object, $other);
                        done.or_else(|e| if by_value { Ok(()) } else { Err(e) })?;
                        if present {
                            change!(library, setter, (Handle, $type), object, value)?;
                        }
                    }};
                }
                match (field.kind, field.number_type()) {
                    (Kind::Bool, _) => number!(bool, true),
                    (_, "u64") => number!(u64, 1),
                    (_, "u32") => number!(u32, 1),
                    (_, "i64") => number!(i64, 1),
                    (_, "i32") => number!(i32, 1),
                    _ => number!(f64, 1.5),
                }
                if !present {
                    change!(library, unset, (Handle), object)?;
                }
            }
        }
        Ok(())
    }
}

#[test]
fn what_is_unknown_survives_every_change_around_it() {
    let Some(corpus) = corpus() else { return support::skip("planting in libvirt's documents: there is no corpus") };
    if !support::have("xmllint") {
        return support::skip("planting in libvirt's documents: xmllint is not installed");
    }
    let model = Model::read(&support::root().join("data/schema"));
    let library = Library::open();
    let (mut documents, mut planted, mut edits) = (0, 0, 0);
    let mut failures = Vec::new();
    for (kind, class, grammar) in KINDS {
        let parse = format!("vird_config_{}_new_from_xml", symbol(model.class(class)));
        let files = support::files(&corpus.join("libvirt").join(kind), "xml");
        for path in accepted(&corpus.join("libvirt-schemas-12.8").join(grammar), &files) {
            let mut edit = Edit { library: &library, model: &model, marks: Marks(0), edits: 0 };
            let Some(text) = plant(&support::read(&path), &mut edit.marks) else { continue };
            let read = |text: &str| {
                let text = c_string(text);
                let mut error: Handle = std::ptr::null_mut();
                call!(library, parse, (*const c_char, ErrorPlace) -> Handle, text.as_ptr(), &mut error)
            };
            let object = read(&text);
            let mut fail = |what: String| failures.push(format!("{}: {what}", path.display()));
            if object.is_null() {
                fail("cannot be read with what was planted".to_owned());
                continue;
            }
            if let Err(failure) = edit.visit(object, true) {
                fail(failure);
            }
            let before = library.xml(object);
            if let Err(failure) = edit.visit(object, false) {
                fail(failure);
            }
            let after = library.xml(object);
            if marks(&before) != marks(&after) {
                let (before, after) = (marks(&before), marks(&after));
                let lost: Vec<_> = before.iter().filter(|mark| !after.contains(mark)).collect();
                fail(format!("lost what was planted as {lost:?}"));
            }
            let original = read(&before);
            let differences = library.differences(original, object);
            if !differences.is_empty() {
                fail(format!("\n  {}", differences.join("\n  ")));
            }
            library.unref(original);
            library.unref(object);
            documents += 1;
            planted += marks(&before).len();
            edits += edit.edits;
        }
    }
    println!("{documents} documents, {planted} unknown things, {edits} changes");
    assert!(documents > 0, "the corpus has no valid document");
    support::none_failed(failures);
}
