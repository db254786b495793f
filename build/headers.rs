// SPDX-License-Identifier: LGPL-2.1-or-later
//! Makes the C headers with cbindgen, from the same sources that are compiled: one header per part, and
//! `virtdesigner.h` that includes them all.

use std::path::{Path, PathBuf};

/// One header below `virtdesigner/`.
pub struct Part {
    /// File name without `.h`.
    pub name: String,
    /// One line about the header.
    pub doc: String,
    /// Rust files whose exported items it declares.
    pub sources: Vec<PathBuf>,
    /// Other parts that it includes.
    pub includes: Vec<String>,
    /// Items that no function mentions but that belong into the header.
    pub items: Vec<String>,
    /// Text in front of and behind the declarations.
    pub before: String,
    pub after: String,
}

const LICENCE: &str = "/* SPDX-License-Identifier: LGPL-2.1-or-later */\n";
const GENERATED: &str = "/* Made by the build from the library's sources and tables; changes here are lost. */\n";

/// Writes all headers below `out`.
pub fn write(parts: &[Part], out: &Path) {
    let dir = out.join("virtdesigner");
    std::fs::create_dir_all(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
    for part in parts {
        let text = header(part);
        crate::write(&dir.join(format!("{}.h", part.name)), &text);
    }
    let mut umbrella = format!("{LICENCE}{GENERATED}\n#ifndef VIRTDESIGNER_H\n#define VIRTDESIGNER_H\n\n");
    for part in parts {
        umbrella.push_str(&format!("#include <virtdesigner/{}.h>\n", part.name));
    }
    umbrella.push_str("\n#endif /* VIRTDESIGNER_H */\n");
    crate::write(&out.join("virtdesigner.h"), &umbrella);
}

fn header(part: &Part) -> String {
    let config = cbindgen::Config {
        language: cbindgen::Language::C,
        no_includes: true,
        usize_is_size_t: true,
        documentation: true,
        documentation_style: cbindgen::DocumentationStyle::Doxy,
        line_length: 100,
        style: cbindgen::Style::Type,
        export: cbindgen::ExportConfig { include: part.items.clone(), ..Default::default() },
        function: cbindgen::FunctionConfig { no_return: None, ..Default::default() },
        ..Default::default()
    };
    let mut builder = cbindgen::Builder::new().with_config(config);
    for source in &part.sources {
        // What this build makes itself is newer than the build each time, which would run it again for ever.
        if std::env::var_os("OUT_DIR").is_none_or(|out| !source.starts_with(out)) {
            println!("cargo:rerun-if-changed={}", source.display());
        }
        builder = builder.with_src(source);
    }
    let mut bytes = Vec::new();
    match builder.generate() {
        Ok(bindings) => bindings.write(&mut bytes),
        Err(error) => panic!("cbindgen, {}.h: {error}", part.name),
    };
    let body = String::from_utf8(bytes).unwrap_or_else(|error| panic!("cbindgen, {}.h: {error}", part.name));
    let guard = format!("VIRTDESIGNER_{}_H", part.name.to_uppercase().replace('-', "_"));
    let includes: String = part.includes.iter().map(|name| format!("#include <virtdesigner/{name}.h>\n")).collect();
    format!(
        "{LICENCE}{GENERATED}\n/** @file\n * {}\n */\n\n#ifndef {guard}\n#define {guard}\n\n#include <stdbool.h>\n\
         #include <stddef.h>\n#include <stdint.h>\n{includes}\n#ifdef __cplusplus\nextern \"C\" {{\n#endif\n\n\
         {}{}\n{}#ifdef __cplusplus\n}} /* extern \"C\" */\n#endif\n\n#endif /* {guard} */\n",
        part.doc,
        part.before,
        body.trim_end().to_owned() + "\n",
        if part.after.is_empty() { String::new() } else { format!("{}\n", part.after) },
    )
}
