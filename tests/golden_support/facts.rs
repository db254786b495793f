// SPDX-License-Identifier: LGPL-2.1-or-later
//! A guest's document as the facts of the golden cases.

use serde_json::{Map, Value, json};
use virtdesigner::config::Object;

fn text(object: &Object, path: &str) -> Option<String> {
    object.value(path).unwrap()
}

fn or_empty(object: &Object, path: &str) -> String {
    text(object, path).unwrap_or_default()
}

fn all(domain: &Object, path: &str) -> Vec<Object> {
    domain.find_all(path).unwrap()
}

/// Two values of each element, joined.
fn pairs(domain: &Object, path: &str, first: &str, second: &str) -> Vec<String> {
    all(domain, path).iter().map(|each| format!("{}:{}", or_empty(each, first), or_empty(each, second))).collect()
}

fn disk(disk: &Object) -> Value {
    let mut facts = Map::new();
    facts.insert("type".into(), json!(text(disk, "@type")));
    facts.insert("device".into(), json!(text(disk, "@device")));
    facts.insert("target".into(), json!(text(disk, "target/@dev")));
    facts.insert("bus".into(), json!(text(disk, "target/@bus")));
    let source = ["file", "dev", "volume", "name", "dir"].iter().find_map(|at| text(disk, &format!("source/@{at}")));
    facts.insert("path".into(), json!(source.map(|path| absolute(&path))));
    let mut driver = Map::new();
    for attribute in ["name", "type", "cache", "io", "discard"] {
        if let Some(value) = text(disk, &format!("driver/@{attribute}")) {
            driver.insert(attribute.into(), json!(value));
        }
    }
    if !driver.is_empty() {
        facts.insert("driver".into(), driver.into());
    }
    if let Some(order) = text(disk, "boot/@order") {
        facts.insert("boot".into(), json!(order.parse::<u64>().unwrap()));
    }
    for flag in ["readonly", "shareable"] {
        if disk.find(flag).unwrap().is_some() {
            facts.insert(flag.into(), json!(true));
        }
    }
    facts.into()
}

/// Paths of the cases that were scrubbed have lost their root.
pub fn absolute(path: &str) -> String {
    if path.starts_with("TESTSUITE_SCRUBBED") { format!("/{path}") } else { path.to_owned() }
}

fn interface(interface: &Object) -> Value {
    let sources = ["network", "bridge", "dev"];
    let source = sources.iter().find_map(|at| text(interface, &format!("source/@{at}")));
    let mut facts = Map::new();
    facts.insert("type".into(), json!(text(interface, "@type")));
    facts.insert("model".into(), json!(text(interface, "model/@type")));
    facts.insert("source".into(), json!(source));
    if let Some(order) = text(interface, "boot/@order") {
        facts.insert("boot".into(), json!(order.parse::<u64>().unwrap()));
    }
    facts.into()
}

fn firmware(domain: &Object) -> String {
    match (text(domain, "os/@firmware"), text(domain, "os/loader").filter(|path| !path.is_empty())) {
        (Some(firmware), _) => firmware,
        (None, Some(loader)) => format!("loader:{loader}"),
        (None, None) => "default".to_owned(),
    }
}

/// The facts of a domain document.
pub fn facts(domain: &Object) -> Map<String, Value> {
    let mut facts = Map::new();
    let mut put = |name: &str, value: Value| {
        let empty = match &value {
            Value::Null => name != "cpu",
            Value::Array(list) => list.is_empty(),
            Value::Object(map) => map.is_empty(),
            Value::Number(number) => number.as_u64() == Some(0),
            _ => false,
        };
        if !empty {
            facts.insert(name.to_owned(), value);
        }
    };
    for (name, path) in [
        ("type", "@type"),
        ("os_type", "os/type"),
        ("arch", "os/type/@arch"),
        ("machine", "os/type/@machine"),
        ("emulator", "devices/emulator"),
        ("cpu", "cpu/@mode"),
        ("clock", "clock/@offset"),
        ("on_reboot", "on_reboot"),
        ("on_poweroff", "on_poweroff"),
        ("on_crash", "on_crash"),
    ] {
        put(name, json!(text(domain, path).map(|value| value.trim().to_owned())));
    }
    put("firmware", json!(firmware(domain)));
    put("memory_kib", json!(text(domain, "memory").and_then(|kib| kib.trim().parse::<u64>().ok())));
    put("vcpu", json!(text(domain, "vcpu").and_then(|vcpus| vcpus.trim().parse::<u64>().ok())));
    if domain.find("os/kernel").unwrap().is_some() {
        put("kernel", json!(true));
    }
    let names =
        |path: &str| -> Vec<String> { all(domain, path).iter().map(|each| each.element_name().unwrap()).collect() };
    put("features", json!(names("features/*")));
    let flags = all(domain, "features/hyperv/*");
    let on = flags.iter().filter(|flag| text(flag, "@state").as_deref() == Some("on"));
    put("hyperv", json!(on.map(|flag| flag.element_name().unwrap()).collect::<Vec<_>>()));
    let mut timers = Map::new();
    for timer in all(domain, "clock/timer") {
        let what = text(&timer, "@tickpolicy").or(text(&timer, "@present"));
        timers.insert(or_empty(&timer, "@name"), json!(what));
    }
    put("timers", timers.into());
    put("boot", json!(all(domain, "os/boot").iter().map(|boot| or_empty(boot, "@dev")).collect::<Vec<_>>()));
    let mut controllers = Map::new();
    for controller in pairs(domain, "devices/controller", "@type", "@model") {
        let count = controllers.get(&controller).and_then(Value::as_u64).unwrap_or(0);
        controllers.insert(controller, json!(count + 1));
    }
    put("controllers", controllers.into());
    put("disks", json!(all(domain, "devices/disk").iter().map(disk).collect::<Vec<_>>()));
    put("interfaces", json!(all(domain, "devices/interface").iter().map(interface).collect::<Vec<_>>()));
    put("console", json!(pairs(domain, "devices/console", "@type", "target/@type")));
    put("channel", json!(pairs(domain, "devices/channel", "@type", "target/@name")));
    put("input", json!(pairs(domain, "devices/input", "@type", "@bus")));
    let one = |path: &str, value: &str| -> Vec<String> {
        all(domain, path).iter().map(|each| or_empty(each, value)).collect()
    };
    put("graphics", json!(one("devices/graphics", "@type")));
    put("video", json!(one("devices/video", "model/@type")));
    put("sound", json!(one("devices/sound", "@model")));
    put("rng", json!(one("devices/rng", "@model")));
    put("memballoon", json!(one("devices/memballoon", "@model")));
    put("filesystem", json!(one("devices/filesystem", "@type")));
    let default = |model: String| if model.is_empty() { "default".to_owned() } else { model };
    let tpms = all(domain, "devices/tpm");
    let tpms =
        tpms.iter().map(|tpm| format!("{}:{}", default(or_empty(tpm, "@model")), or_empty(tpm, "backend/@type")));
    put("tpm", json!(tpms.collect::<Vec<_>>()));
    put("panic", json!(vec![true; all(domain, "devices/panic").len()]));
    put("redirdev", json!(all(domain, "devices/redirdev").len()));
    facts
}

/// Whether two facts are the same; lists are sets.
pub fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => {
            let sorted = |list: &[Value]| {
                let mut texts: Vec<String> = list.iter().map(canonical).collect();
                texts.sort();
                texts
            };
            sorted(a) == sorted(b)
        }
        _ => canonical(a) == canonical(b),
    }
}

fn canonical(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<String> =
                map.iter().map(|(name, value)| format!("{name}={}", canonical(value))).collect();
            entries.sort();
            format!("{{{}}}", entries.join(","))
        }
        Value::String(text) => absolute(text),
        other => other.to_string(),
    }
}
