// SPDX-License-Identifier: LGPL-2.1-or-later
//! Reads every value of a document through the typed functions, builds the document again from nothing with their
//! setters, and compares: what the typed API does not carry over is lost on the way.

use super::*;

/// Rebuilds objects; counts the values it carries over.
struct Rebuild<'a> {
    library: &'a Library,
    model: &'a Model,
    values: usize,
    fields: BTreeSet<(String, String)>,
}

/// Whether the whole place of a field is an attribute of the object's own element.
fn is_own_attribute(field: &Field) -> bool {
    field.path.cases().iter().all(|(_, steps)| matches!(steps.as_slice(), [Step::Attribute(_)]))
}

/// Attributes first, since they decide where others stand; then what may bring whole elements; then single values.
fn phase(field: &Field) -> usize {
    match field.kind {
        Kind::Strings | Kind::Names => 1,
        Kind::Object => 2,
        Kind::List => 3,
        _ if is_own_attribute(field) => 0,
        _ => 4,
    }
}

impl<'a> Rebuild<'a> {
    /// A new object that says what another one does.
    fn copy(&mut self, from: Handle) -> Result<Handle, String> {
        let class = self.model.class(&self.library.class_name(from));
        let name = format!("vird_config_{}_new", symbol(class));
        if !self.library.has(&name) {
            return Err(format!("{} cannot be made:\n{}", class.name, self.library.xml(from)));
        }
        let to = call!(self.library, name, () -> Handle,);
        self.fill(class, from, to)?;
        Ok(to)
    }

    fn fill(&mut self, class: &'a Class, from: Handle, to: Handle) -> Done {
        let mut seen = BTreeSet::new();
        let mut fields: Vec<(&Class, &Field)> = Vec::new();
        for ancestor in self.model.lineage(class) {
            fields
                .extend(ancestor.fields.iter().filter(|field| seen.insert(&field.name)).map(|field| (ancestor, field)));
        }
        fields.sort_by_key(|(_, field)| phase(field));
        for (owner, field) in fields {
            self.field(owner, field, from, to)?;
        }
        for name in OPEN {
            self.open(name, from, to)?;
        }
        Ok(())
    }

    /// Carries one field over.
    fn field(&mut self, class: &'a Class, field: &'a Field, from: Handle, to: Handle) -> Done {
        let library = self.library;
        let name = |tail: &str| format!("vird_config_{}_{tail}", symbol(class));
        let (getter, setter, stem) = (name(&field.getter()), name(&field.setter()), field.stem());
        let has = |object: Handle| call!(library, name(&format!("has_{stem}")), (Handle) -> bool, object);
        let carried = match field.kind {
            Kind::String => self.text(&getter, &setter, from, to)?,
            Kind::Flag => {
                let value = call!(library, getter, (Handle) -> bool, from);
                if value || call!(library, getter, (Handle) -> bool, to) {
                    change!(library, setter, (Handle, bool), to, value)?;
                }
                value
            }
            Kind::Uint | Kind::Size | Kind::Int | Kind::Double | Kind::Bool | Kind::Enum if !has(from) => {
                if has(to) {
                    change!(library, name(&format!("unset_{stem}")), (Handle), to)?;
                }
                false
            }
            Kind::Enum => {
                let value = call!(library, getter, (Handle) -> i32, from);
                if value >= 0 {
                    change!(library, setter, (Handle, i32), to, value)?;
                    true
                } else {
                    self.text(&name(&format!("get_{stem}_text")), &format!("{setter}_text"), from, to)?
                }
            }
            Kind::Bool => {
                let value = call!(library, getter, (Handle) -> bool, from);
                change!(library, setter, (Handle, bool), to, value)?;
                true
            }
            Kind::Uint | Kind::Size | Kind::Int | Kind::Double => {
                match field.number_type() {
                    "u64" => {
                        let value = call!(library, getter, (Handle) -> u64, from);
                        change!(library, setter, (Handle, u64), to, value)?;
                    }
                    "u32" => {
                        let value = call!(library, getter, (Handle) -> u32, from);
                        change!(library, setter, (Handle, u32), to, value)?;
                    }
                    "i64" => {
                        let value = call!(library, getter, (Handle) -> i64, from);
                        change!(library, setter, (Handle, i64), to, value)?;
                    }
                    "i32" => {
                        let value = call!(library, getter, (Handle) -> i32, from);
                        change!(library, setter, (Handle, i32), to, value)?;
                    }
                    _ => {
                        let value = call!(library, getter, (Handle) -> f64, from);
                        change!(library, setter, (Handle, f64), to, value)?;
                    }
                }
                true
            }
            Kind::Object => {
                let child = call!(library, getter, (Handle) -> Handle, from);
                if child.is_null() {
                    return Ok(());
                }
                let done = self.child(&name(&format!("ensure_{stem}")), &setter, child, to);
                library.unref(child);
                done?;
                true
            }
            Kind::List => {
                let mut length = 0usize;
                let items = call!(library, getter, (Handle, *mut usize) -> *mut Handle, from, &mut length);
                let mut copies = Vec::new();
                for at in 0..length {
                    // SAFETY: the array has that many items.
                    copies.push(self.copy(unsafe { *items.add(at) })?);
                }
                call!(library, "vird_object_array_free", (*mut Handle) -> (), items);
                change!(library, setter, (Handle, *const Handle, usize), to, copies.as_ptr(), copies.len())?;
                copies.iter().for_each(|copy| library.unref(*copy));
                length > 0
            }
            Kind::Strings | Kind::Names => {
                let mut length = 0usize;
                let items = call!(library, getter, (Handle, *mut usize) -> *mut *mut c_char, from, &mut length);
                if length > 0 {
                    change!(library, setter, (Handle, *mut *mut c_char), to, items)?;
                }
                call!(library, "vird_strv_free", (*mut *mut c_char) -> (), items);
                length > 0
            }
        };
        if carried {
            self.values += 1;
            self.fields.insert((class.name.clone(), field.name.clone()));
        }
        Ok(())
    }

    fn text(&mut self, getter: &str, setter: &str, from: Handle, to: Handle) -> Result<bool, String> {
        let value = borrowed(call!(self.library, getter, (Handle) -> *const c_char, from));
        let present = borrowed(call!(self.library, getter, (Handle) -> *const c_char, to));
        if value != present {
            let text = value.as_deref().map(c_string);
            let pointer = text.as_ref().map_or(std::ptr::null(), |text| text.as_ptr());
            change!(self.library, setter, (Handle, *const c_char), to, pointer)?;
        }
        Ok(value.is_some())
    }

    /// A child with a class of its own. Where its class is one that is never made alone, it is made in its place.
    fn child(&mut self, ensure: &str, setter: &str, child: Handle, to: Handle) -> Done {
        let class = self.model.class(&self.library.class_name(child));
        if self.library.has(&format!("vird_config_{}_new", symbol(class))) {
            let copy = self.copy(child)?;
            change!(self.library, setter, (Handle, Handle), to, copy)?;
            self.library.unref(copy);
            return Ok(());
        }
        let mut error: Handle = std::ptr::null_mut();
        let made = call!(self.library, ensure, (Handle, ErrorPlace) -> Handle, to, &mut error);
        if made.is_null() {
            return Err(format!("{ensure}: {}", self.library.message(error)));
        }
        self.fill(class, child, made)?;
        self.library.unref(made);
        Ok(())
    }

    /// An element of anybody's content.
    fn open(&mut self, name: &str, from: Handle, to: Handle) -> Done {
        let path = c_string(name);
        let mut error: Handle = std::ptr::null_mut();
        let find = "vird_config_object_find";
        let found =
            call!(self.library, find, (Handle, *const c_char, ErrorPlace) -> Handle, from, path.as_ptr(), &mut error);
        if found.is_null() {
            return Ok(());
        }
        let xml = c_string(&self.library.xml(found));
        self.library.unref(found);
        let add = "vird_config_object_add_xml";
        let added =
            call!(self.library, add, (Handle, *const c_char, ErrorPlace) -> Handle, to, xml.as_ptr(), &mut error);
        if added.is_null() {
            return Err(format!("{add}: {}", self.library.message(error)));
        }
        self.library.unref(added);
        Ok(())
    }
}

#[test]
fn documents_are_rebuilt_through_the_typed_functions() {
    let Some(corpus) = corpus() else { return support::skip("rebuilding libvirt's documents: there is no corpus") };
    if !support::have("xmllint") {
        return support::skip("rebuilding libvirt's documents: xmllint is not installed");
    }
    let model = Model::read(&support::root().join("data/schema"));
    let library = Library::open();
    let mut rebuild = Rebuild { library: &library, model: &model, values: 0, fields: BTreeSet::new() };
    let mut failures = Vec::new();
    let mut kinds_of_failures: BTreeMap<String, usize> = BTreeMap::new();
    let mut total = 0;
    for (kind, class, grammar) in KINDS {
        let files = support::files(&corpus.join("libvirt").join(kind), "xml");
        if files.is_empty() {
            println!("{kind}: no documents");
            continue;
        }
        // What any of the two says is a document: that of the newest libvirt, or the installed one.
        let newest = corpus.join("libvirt-schemas-12.8").join(grammar);
        let installed = Path::new("/usr/share/libvirt/schemas").join(grammar);
        let mut verdicts: HashMap<&str, BTreeSet<PathBuf>> = HashMap::new();
        for (name, grammar) in [("12.8", &newest), ("installed", &installed)] {
            if grammar.is_file() {
                verdicts.insert(name, accepted(grammar, &files));
            }
        }
        let valid: BTreeSet<&PathBuf> = verdicts.values().flatten().collect();
        let dir = support::scratch("rebuild").join(kind);
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).expect("a directory for what is rebuilt");
        let parse = format!("vird_config_{}_new_from_xml", symbol(model.class(class)));
        let mut rebuilt = Vec::new();
        for path in &valid {
            let text = c_string(&support::read(path));
            let mut error: Handle = std::ptr::null_mut();
            let old = call!(library, parse, (*const c_char, ErrorPlace) -> Handle, text.as_ptr(), &mut error);
            if old.is_null() {
                failures.push(format!("{}: {}", path.display(), library.message(error)));
                continue;
            }
            match rebuild.copy(old) {
                Err(failure) => failures.push(format!("{}: {failure}", path.display())),
                Ok(new) => {
                    let differences = library.differences(old, new);
                    let file = dir.join(path.file_name().expect("a name"));
                    std::fs::write(&file, library.xml(new)).expect("written");
                    if !differences.is_empty() {
                        for difference in &differences {
                            let shape = difference.lines().next().unwrap_or("").to_owned();
                            *kinds_of_failures.entry(shape).or_default() += 1;
                        }
                        failures.push(format!("{}:\n  {}", path.display(), differences.join("\n  ")));
                    }
                    rebuilt.push(file);
                    library.unref(new);
                }
            }
            library.unref(old);
        }
        println!("{kind}: {} documents, {} valid, {} rebuilt", files.len(), valid.len(), rebuilt.len());
        for (name, grammar) in [("12.8", &newest), ("installed", &installed)] {
            let Some(before) = verdicts.get(name) else { continue };
            let after = accepted(grammar, &rebuilt);
            for file in rebuilt.iter().filter(|file| !after.contains(*file)) {
                let original = corpus.join("libvirt").join(kind).join(file.file_name().expect("a name"));
                if before.contains(&original) {
                    failures.push(format!("{}: rebuilt, it is no longer valid for {name}", file.display()));
                }
            }
        }
        total += valid.len();
    }
    println!("{total} documents, {} values, {} fields", rebuild.values, rebuild.fields.len());
    let mut kinds: Vec<_> = kinds_of_failures.into_iter().collect();
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (shape, count) in kinds.iter().take(60) {
        println!("{count:5} {shape}");
    }
    assert!(total > 0, "the corpus has no valid document");
    support::none_failed(failures);
}
