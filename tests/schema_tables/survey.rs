// SPDX-License-Identifier: LGPL-2.1-or-later
//! Walks the tables and the facts about libvirt's documents side by side: which places the tables reach, and whether
//! the facts agree with what the tables say of them.

use crate::{Object, Step, Tables, enum_values, facts, objects, paths, steps, string, strings, text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Classes that the code attaches to another class's own element, where no field can say so.
pub(crate) const ATTACHED_BY_CODE: &[(&str, &str)] =
    &[("DomainChardev", "DomainChardevSource"), ("DomainSmartcardPassthrough", "DomainChardevSource")];

/// Fields that the facts do not know, with the reason why they are right.
const BEYOND_THE_FACTS: &[(&str, &str, &str)] = &[];

/// Leaf paths that no field reaches, with the reason why none has to.
const NOT_REACHED: &[(&str, &str, &str)] = &[];

/// Places that a grammar allows every variant of a class, though only some have them in libvirt.
const OTHERS_ONLY: &[(&str, &str, &str)] =
    &[("DomainController", "driver", "for virtio controllers only"), ("DomainHostdev", "rom", "for PCI devices only")];

/// Ends of paths that a grammar lets come more than once, though libvirt reads one.
const ONE_COUNTS: &[&str] = &["/seclabel/label"];

/// One element type of the facts, with the narrowing of the variants that a class stands for.
struct Narrowed<'a> {
    element: &'a Object,
    /// Attributes (`@name`) and children that this variant does not have.
    excluded: BTreeSet<String>,
    types: HashMap<String, String>,
    /// Whether the facts have this variant here.
    is_variant: bool,
}

struct Survey<'a> {
    tables: &'a Tables,
    types: &'a Object,
    datatypes: &'a Object,
    claims: BTreeSet<String>,
    /// Elements that may come more than once, and those of them that a list reaches.
    many: BTreeSet<String>,
    listed: BTreeSet<String>,
    visited: BTreeSet<(String, String)>,
    reached: BTreeSet<String>,
    /// By (class, field): was it found anywhere, and what was wrong elsewhere.
    found: BTreeMap<(String, String), (bool, Vec<String>)>,
    enum_facts: BTreeMap<String, BTreeSet<String>>,
    wrong: BTreeSet<String>,
}

impl<'a> Survey<'a> {
    fn narrowed(&self, class: &str, type_id: &str) -> Narrowed<'a> {
        let element = self.types[type_id].as_object().expect("type");
        let mut narrowed = Narrowed { element, excluded: BTreeSet::new(), types: HashMap::new(), is_variant: false };
        for ancestor in self.tables.lineage(class) {
            let Some(when) = strings(ancestor.get("when")).into_iter().next() else { continue };
            let parent = &self.tables.classes[text(ancestor, "parent").expect("parent")];
            let on = text(parent, "variant_on").expect("variant_on");
            for variant in objects(element, "variants").filter(|v| text(v, "on") == Some(on)) {
                for case in objects(variant, "cases") {
                    let is_it = case["values"].as_array().expect("values").iter().any(|v| v.as_str() == Some(&when));
                    let names = strings(case.get("attrs")).into_iter().map(|a| format!("@{a}"));
                    let names: Vec<String> = names.chain(strings(case.get("children"))).collect();
                    match is_it {
                        false => narrowed.excluded.extend(names),
                        true => {
                            narrowed.is_variant = true;
                            let types = case.get("types").and_then(Value::as_object).into_iter().flatten();
                            narrowed.types.extend(types.map(|(k, v)| (k.clone(), string(v))));
                        }
                    }
                }
                for case in objects(variant, "cases") {
                    if case["values"].as_array().expect("values").iter().any(|v| v.as_str() == Some(&when)) {
                        strings(case.get("attrs")).iter().for_each(|a| _ = narrowed.excluded.remove(&format!("@{a}")));
                        strings(case.get("children")).iter().for_each(|c| _ = narrowed.excluded.remove(c));
                    }
                }
            }
        }
        narrowed
    }

    /// Visits an element of type `type_id` at `path` as `class` and as each of its subclasses.
    fn visit(&mut self, class: &str, type_id: &str, path: &str, above: &[(String, String)]) {
        if !self.visited.insert((class.to_string(), path.to_string())) {
            return;
        }
        let lineage = self.tables.lineage(class);
        self.reached.extend(lineage.iter().filter_map(|c| text(c, "name")).map(String::from));
        let mut above = above.to_vec();
        above.push((type_id.to_string(), path.to_string()));
        let narrowed = self.narrowed(class, type_id);
        let mut own = BTreeSet::new();
        let mut seen = BTreeSet::new();
        for (depth, ancestor) in self.tables.lineage(class).into_iter().enumerate() {
            let owner = text(ancestor, "name").expect("name").to_string();
            if depth == 0
                && let Some(on) = text(ancestor, "variant_on").and_then(|v| v.strip_prefix('@'))
            {
                self.claims.insert(format!("{path}/@{on}"));
            }
            if let Some(on) = text(ancestor, "parent")
                .filter(|_| ancestor.contains_key("when"))
                .and_then(|parent| text(&self.tables.classes[parent], "variant_on"))
                && narrowed.element.get("attrs").is_some_and(|a| a.get(on.trim_start_matches('@')).is_some())
            {
                // Being of the class says what the attribute is.
                self.claims.insert(format!("{path}/{on}"));
            }
            for field in objects(ancestor, "fields") {
                if !seen.insert(text(field, "name").expect("name").to_string()) {
                    continue;
                }
                for one in paths(field) {
                    let result = self.field(field, &one, type_id, path, &above, &narrowed);
                    let key = (owner.clone(), format!("{} {one}", text(field, "name").expect("name")));
                    let entry = self.found.entry(key).or_default();
                    match result {
                        Ok(()) => {
                            entry.0 = true;
                            own.extend(reached_names(&one, text(field, "kind").expect("kind")));
                        }
                        Err(e) => entry.1.push(format!("{e} ({class} at {path})")),
                    }
                }
            }
            for name in strings(ancestor.get("order")) {
                let entry = self.found.entry((owner.clone(), format!("order {name}"))).or_default();
                entry.0 |= narrowed.element.get("children").is_some_and(|c| c.get(&name).is_some())
                    || (name == "master" || name == "rom" || name == "boot");
            }
        }
        if narrowed.is_variant {
            self.all_of_the_variant(class, path, &narrowed, &own);
        }
        for (place, attached) in ATTACHED_BY_CODE {
            if self.tables.lineage(class).iter().any(|c| text(c, "name") == Some(place)) {
                self.visit(attached, type_id, path, &above[..above.len() - 1]);
            }
        }
        let tables = self.tables;
        for sub in tables.children(class) {
            let by_element = tables.inherited(class, "variant_on") == Some("element");
            if !by_element && tables.classes[sub].contains_key("when") {
                self.visit(sub, type_id, path, &above[..above.len() - 1]);
            }
        }
    }

    /// A place that one variant of an element has must be reached from that variant's class.
    fn all_of_the_variant(&mut self, class: &str, path: &str, narrowed: &Narrowed, own: &BTreeSet<String>) {
        let names = |element: &Object, key: &str| -> Vec<String> {
            element.get(key).and_then(Value::as_object).into_iter().flat_map(|a| a.keys().cloned()).collect()
        };
        let mut wanted: Vec<String> = names(narrowed.element, "attrs").iter().map(|a| format!("@{a}")).collect();
        wanted.extend(names(narrowed.element, "children"));
        for (child, narrower) in narrowed.types.iter().filter(|(child, _)| !child.starts_with('@')) {
            let narrower = self.types[narrower].as_object().expect("type");
            wanted.extend(names(narrower, "attrs").iter().map(|a| format!("{child}/@{a}")));
            wanted.extend(names(narrower, "children").iter().map(|c| format!("{child}/{c}")));
        }
        let on: Vec<&str> = self.tables.lineage(class).into_iter().filter_map(|c| text(c, "variant_on")).collect();
        let lineage: Vec<&str> = self.tables.lineage(class).into_iter().filter_map(|c| text(c, "name")).collect();
        for place in wanted {
            let (first, _) = place.split_once('/').unwrap_or((&place, ""));
            let reached = own.contains(&place) || own.contains(&format!("{first}/*")) || own.contains("*");
            let excused = OTHERS_ONLY.iter().any(|(base, place, _)| *place == first && lineage.contains(base));
            if !reached && !excused && !narrowed.excluded.contains(first) && !on.contains(&place.as_str()) {
                self.wrong.insert(format!("{class}: no field of its own reaches {place}, which it can have at {path}"));
            }
        }
    }

    fn field(
        &mut self,
        field: &Object,
        path: &str,
        type_id: &str,
        at: &str,
        above: &[(String, String)],
        n: &Narrowed<'a>,
    ) -> Result<(), String> {
        let kind = text(field, "kind").expect("kind");
        let mut above = above.to_vec();
        let mut element = n.element;
        let mut here = at.to_string();
        let mut type_id = type_id.to_string();
        let mut narrowed = Some(n);
        let all = steps(path)?;
        for (i, step) in all.iter().enumerate() {
            match step {
                Step::Name => return Ok(()),
                Step::Own => return self.leaf(field, kind, &here, element.get("text"), element),
                Step::Attribute(name) => {
                    let key = format!("@{name}");
                    if narrowed.is_some_and(|n| n.excluded.contains(&key)) {
                        return Err(format!("{key} belongs to another variant"));
                    }
                    let datatype = element.get("attrs").and_then(|a| a.get(name)).ok_or(format!("no {key}"))?.clone();
                    let narrower = narrowed.and_then(|n| n.types.get(&key)).map(|t| serde_json::json!([t, 0]));
                    return self.leaf(
                        field,
                        kind,
                        &format!("{here}/{key}"),
                        narrower.or(Some(datatype)).as_ref(),
                        element,
                    );
                }
                Step::Any => {
                    let children = element.get("children").and_then(Value::as_object).ok_or("no children")?.clone();
                    let except = strings(field.get("except"));
                    for (name, child) in children.iter().filter(|(n, _)| !except.contains(n)) {
                        let child_path = format!("{here}/{name}");
                        self.claims.insert(child_path.clone());
                        self.listed.insert(child_path.clone());
                        if kind == "list" {
                            let class = self.class_of_element(text(field, "class").expect("class"), name);
                            self.visit(&class, &string(&child[0]), &child_path, &above);
                        }
                    }
                    return Ok(());
                }
                Step::Child { name, condition } => {
                    if narrowed.is_some_and(|n| n.excluded.contains(name)) {
                        return Err(format!("{name} belongs to another variant"));
                    }
                    let child = element.get("children").and_then(|c| c.get(name)).ok_or(format!("no {name}"))?;
                    let narrower = narrowed.and_then(|n| n.types.get(name)).cloned();
                    if is_document(child) {
                        let class = text(field, "class").unwrap_or(kind);
                        self.claims.insert(format!("{here}/{name}"));
                        return (class == "Domain").then_some(()).ok_or(format!("{name} is a domain, not a {class}"));
                    }
                    type_id = narrower.unwrap_or_else(|| string(&child[0]));
                    let folded = above.iter().find(|(id, _)| *id == type_id).map(|(_, p)| p.clone());
                    here = folded.unwrap_or_else(|| format!("{here}/{name}"));
                    let last = all.len() - usize::from(matches!(all.last(), Some(Step::Attribute(_))));
                    if matches!(child[1].as_str(), Some("many" | "some")) {
                        self.many.insert(here.clone());
                        let list = matches!(kind, "list" | "strings") && i + 1 == last;
                        if list || condition.is_some() {
                            self.listed.insert(here.clone());
                        }
                    }
                    element =
                        self.types.get(&type_id).and_then(Value::as_object).ok_or(format!("no type {type_id}"))?;
                    if let Some((attribute, value)) = condition {
                        let known = element.get("attrs").and_then(|a| a.get(attribute));
                        let datatype = string(&known.ok_or(format!("no {name}/@{attribute}"))?[0]);
                        let values = self.values(&datatype);
                        if values.as_ref().is_some_and(|v| !v.contains(value)) {
                            return Err(format!("{name}/@{attribute} is never {value:?}"));
                        }
                        self.claims.insert(format!("{here}/@{attribute}"));
                    }
                    if i + 1 < all.len() {
                        // An element that only carries attributes says no more than they do.
                        if !element.contains_key("text") {
                            self.claims.insert(here.clone());
                        }
                        above.push((type_id.clone(), here.clone()));
                    }
                    narrowed = None;
                }
            }
        }
        match kind {
            "flag" => _ = self.claims.insert(here),
            "object" | "list" => {
                self.claims.insert(here.clone());
                self.visit(text(field, "class").expect("class"), &type_id, &here, &above);
            }
            _ => return self.leaf(field, kind, &here, element.get("text"), element),
        }
        Ok(())
    }

    fn class_of_element(&self, base: &str, element: &str) -> String {
        let mut open = vec![base.to_string()];
        while let Some(class) = open.pop() {
            if text(&self.tables.classes[&class], "element") == Some(element) {
                return class;
            }
            open.extend(self.tables.children(&class).map(String::from));
        }
        base.to_string()
    }

    fn values(&self, datatype: &str) -> Option<Vec<String>> {
        let facts = self.datatypes.get(datatype)?.as_object()?;
        match text(facts, "kind")? {
            "enum" => {
                let mut values = strings(facts.get("values"));
                values.extend(strings(facts.get("newer_values")));
                Some(values)
            }
            _ => None,
        }
    }

    /// Compares what the table says of a value with the datatype of the facts.
    fn leaf(
        &mut self,
        field: &Object,
        kind: &str,
        path: &str,
        fact: Option<&Value>,
        element: &Object,
    ) -> Result<(), String> {
        let fact = fact.ok_or_else(|| format!("{path} has no text"))?;
        let datatype = string(&fact[0]);
        let facts = self.datatypes[&datatype].as_object().expect("datatype");
        let fact_kind = text(facts, "kind").expect("kind");
        self.claims.insert(path.to_string());
        let values = self.values(&datatype);
        let right = match kind {
            "bool" => {
                let style = text(field, "style").unwrap_or("yesno");
                let written = match style {
                    "10" => ["1", "0"],
                    _ => ["yes", "no"],
                };
                fact_kind == style || values.as_ref().is_some_and(|v| v.iter().all(|v| written.contains(&v.as_str())))
            }
            "uint" => {
                let bits = field.get("bits").and_then(Value::as_u64).unwrap_or(32);
                let wide = facts.get("bits").and_then(Value::as_u64).unwrap_or(8).min(32) <= bits
                    || facts.get("max").and_then(Value::as_u64).is_some_and(|max| max >> (bits.min(63)) == 0);
                let digits = values.iter().flatten().all(|v| v.parse::<u64>().is_ok());
                let octal = text(field, "format").is_some_and(|f| f.ends_with('o'));
                let number = matches!(fact_kind, "uint" | "int" | "hex" | "union" | "string" | "enum" | "usbport");
                if octal { fact_kind == "octal" } else { number && digits && wide }
            }
            "int" => matches!(fact_kind, "int" | "uint" | "union" | "string"),
            "size" => {
                self.claims.insert(match path.rsplit_once("/@") {
                    Some((element, _)) => format!("{element}/@unit"),
                    None => format!("{path}/@unit"),
                });
                fact_kind == "uint" && element.get("attrs").is_some_and(|a| a.get("unit").is_some())
            }
            "enum" => {
                let name = text(field, "enum").expect("enum");
                if let Some(values) = &values {
                    self.enum_facts.entry(name.to_string()).or_default().extend(values.iter().cloned());
                    let table = enum_values(&self.tables.enums[name]);
                    for missing in values.iter().filter(|v| !table.iter().any(|(t, _)| t == *v)) {
                        self.wrong.insert(format!("{name} lacks {missing:?} of {path}"));
                    }
                }
                values.is_some() || matches!(fact_kind, "string" | "union")
            }
            "double" => fact_kind == "double",
            _ => true,
        };
        if !right {
            self.wrong.insert(format!("{path} is {fact_kind} ({datatype}), not {kind}"));
        }
        Ok(())
    }
}

/// Whether the facts have a whole domain document at a child, which counts as one place.
fn is_document(child: &Value) -> bool {
    child.get(2).and_then(Value::as_str) == Some("domain")
}

/// What a field's path reaches of an element and its children: `a`, `a/b`; `a/*` for all below it.
fn reached_names(path: &str, kind: &str) -> Vec<String> {
    let name = |step: &Step| match step {
        Step::Child { name, .. } => name.clone(),
        Step::Attribute(name) => format!("@{name}"),
        Step::Any => "*".into(),
        Step::Own | Step::Name => String::new(),
    };
    let names: Vec<String> = steps(path).unwrap_or_default().iter().map(name).collect();
    let mut all: Vec<String> = (1..=names.len().min(2)).map(|depth| names[..depth].join("/")).collect();
    if matches!(kind, "object" | "list") && names.len() == 1 {
        all.push(format!("{}/*", names[0]));
    }
    if kind == "size" {
        all.extend([format!("{}/@unit", names[0]), "@unit".into()]);
    }
    all
}

/// All leaf paths below an element type, as the facts count them.
fn leaves(types: &Object, type_id: &str, path: &str, above: &[(String, String)], out: &mut BTreeSet<String>) {
    let element = types[type_id].as_object().expect("type");
    let mut above = above.to_vec();
    above.push((type_id.to_string(), path.to_string()));
    let attributes = element.get("attrs").and_then(Value::as_object);
    for name in attributes.into_iter().flat_map(|a| a.keys()) {
        out.insert(format!("{path}/@{name}"));
    }
    let empty = |key: &str, required: &dyn Fn(&Value) -> bool| {
        !element.get(key).and_then(Value::as_object).is_some_and(|o| o.values().any(required))
    };
    if element.contains_key("text")
        || (!element.contains_key("open") && empty("attrs", &|a| a[1] == 1) && empty("children", &|_| true))
    {
        out.insert(path.to_string());
    }
    for (name, child) in element.get("children").and_then(Value::as_object).into_iter().flatten() {
        let child_type = string(&child[0]);
        let child_path = format!("{path}/{name}");
        if is_document(child) {
            out.insert(child_path);
        } else if !above.iter().any(|(id, _)| *id == child_type) {
            leaves(types, &child_type, &child_path, &above, out);
        }
    }
}

/// The values that the enums of libvirt-gconfig have.
fn upstream_values() -> BTreeMap<String, BTreeSet<String>> {
    let Some(facts) = facts("upstream-api.json") else { return BTreeMap::new() };
    let upstream = facts["libraries"]["libvirt-gconfig"].as_object().expect("libvirt-gconfig");
    let values = |e: &Object| e["members"].as_array().expect("members").iter().map(|m| string(&m[1])).collect();
    objects(upstream, "enums").map(|e| (text(e, "name").expect("name").to_string(), values(e))).collect()
}

#[test]
fn tables_agree_with_the_facts() {
    let tables = Tables::load();
    let Some(facts) = facts("libvirt-schema.json") else { return };
    let types = facts["types"].as_object().expect("types");
    let mut survey = Survey {
        tables: &tables,
        types,
        datatypes: facts["datatypes"].as_object().expect("datatypes"),
        claims: BTreeSet::new(),
        many: BTreeSet::new(),
        listed: BTreeSet::new(),
        visited: BTreeSet::new(),
        reached: BTreeSet::new(),
        found: BTreeMap::new(),
        enum_facts: BTreeMap::new(),
        wrong: BTreeSet::new(),
    };
    let (mut documents, mut reached, mut total) = (0, 0, 0);
    for (name, document) in facts["documents"].as_object().expect("documents") {
        let element = string(&document["element"]);
        let is_root =
            |c: &Object| c.get("document") == Some(&Value::Bool(true)) && text(c, "element") == Some(&element);
        let mut all = BTreeSet::new();
        leaves(types, &string(&document["root"]), &element, &[], &mut all);
        let roots: Vec<&String> = tables.classes.iter().filter(|(_, c)| is_root(c)).map(|(name, _)| name).collect();
        assert!(!roots.is_empty(), "{name}: no class is the root of such documents");
        survey.claims.clear();
        roots.iter().for_each(|class| survey.visit(class, &string(&document["root"]), &element, &[]));
        let excused = |path: &&String| NOT_REACHED.iter().any(|(d, p, _)| d == name && p == path);
        let missing: Vec<&String> = all.difference(&survey.claims).collect();
        let covered = all.len() - missing.len();
        println!("{name}: {covered} of {} leaf paths ({:.1} %)", all.len(), covered as f64 * 100.0 / all.len() as f64);
        for path in missing.into_iter().filter(|path| !excused(path)) {
            survey.wrong.insert(format!("{name}: no field reaches {path}"));
        }
        for (_, path, _) in
            NOT_REACHED.iter().filter(|(d, p, _)| d == name && (!all.contains(*p) || survey.claims.contains(*p)))
        {
            survey.wrong.insert(format!("{name}: {path} is excused in vain"));
        }
        documents += 1;
        total += all.len();
        reached += covered;
    }
    println!("all {documents} documents: {reached} of {total} leaf paths");
    assert!(documents >= 18, "the facts have lost documents");
    let mut wrong: Vec<String> = survey.wrong.iter().cloned().collect();
    let counts_once = |path: &str| ONE_COUNTS.iter().any(|end| path.ends_with(end));
    for path in survey.many.difference(&survey.listed).filter(|path| !counts_once(path)) {
        wrong.push(format!("{path} may come more than once, but no list reaches it"));
    }
    for ((class, field), (found, errors)) in &survey.found {
        let name = field.split(' ').next().unwrap_or(field);
        if !found && !BEYOND_THE_FACTS.iter().any(|(c, f, _)| *c == class && *f == name) {
            wrong.push(format!("{class}.{field}: {}", errors.first().map_or("no such child", String::as_str)));
        }
    }
    for class in tables.classes.keys().filter(|c| !survey.reached.contains(*c)) {
        wrong.push(format!("{class} stands nowhere"));
    }
    let known = upstream_values();
    for (name, values) in &survey.enum_facts {
        for (value, _) in enum_values(&tables.enums[name]) {
            if !values.contains(&value) && !known.get(name).is_some_and(|k| k.contains(&value)) {
                wrong.push(format!("{name} has {value:?}, which neither libvirt's schema nor libvirt-gconfig knows"));
            }
        }
    }
    // A child that a class has must have its place in the class's order, if it gives one.
    for (name, class) in tables.classes.iter().filter(|(_, c)| c.contains_key("order")) {
        let order = strings(class.get("order"));
        let mut open = vec![name.as_str()];
        while let Some(sub) = open.pop() {
            open.extend(tables.children(sub).filter(|c| !tables.classes[*c].contains_key("order")));
            for field in objects(&tables.classes[sub], "fields") {
                for path in paths(field) {
                    if let Ok([Step::Child { name: child, .. }, ..]) = steps(&path).as_deref()
                        && !order.contains(child)
                    {
                        wrong.push(format!("{sub}: {child} has no place in the order of {name}"));
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} problems:\n{}", wrong.len(), wrong.join("\n"));
}
