// SPDX-License-Identifier: LGPL-2.1-or-later
//! Reads the grammars of `data/grammar`: the part of RELAX NG's compact syntax that `data/grammar/README.md` describes.

use std::collections::BTreeMap;
use std::path::Path;

/// A pattern as it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Pattern {
    Ref(String),
    /// An element; the name is that of its namespace and its own, `*` for any.
    Element(Option<String>, String, Box<Pattern>),
    Attribute(String, Box<Pattern>),
    Text,
    Empty,
    /// A fixed text.
    Value(String),
    /// A datatype of XML Schema with its parameters, and what is excepted from it.
    Data(String, Vec<(String, String)>, Option<Box<Pattern>>),
    Group(Vec<Pattern>),
    Interleave(Vec<Pattern>),
    Choice(Vec<Pattern>),
    Optional(Box<Pattern>),
    ZeroOrMore(Box<Pattern>),
    OneOrMore(Box<Pattern>),
}

pub struct Definition {
    pub pattern: Pattern,
    /// The documentation comment: for a datatype, what is expected.
    pub doc: Option<String>,
}

pub type Grammar = BTreeMap<String, Definition>;

/// All `*.rnc` files of a directory as one grammar.
pub fn read(directory: &Path) -> Grammar {
    println!("cargo:rerun-if-changed={}", directory.display());
    let entries = std::fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rnc"));
    files.sort();
    let mut grammar = Grammar::new();
    for file in files {
        println!("cargo:rerun-if-changed={}", file.display());
        let place = file.display().to_string();
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{place}: {error}"));
        Parser { tokens: tokens(&text, &place), at: 0, place, namespaces: BTreeMap::new() }.file(&mut grammar);
    }
    grammar
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Name(String),
    Text(String),
    Sign(char),
    Doc(String),
}

fn tokens(text: &str, place: &str) -> Vec<(Token, usize)> {
    let mut tokens = Vec::new();
    for (line, content) in text.lines().enumerate() {
        let line = line + 1;
        let mut rest = content.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = if let Some(doc) = rest.strip_prefix("##") {
                tokens.push((Token::Doc(doc.trim().to_owned()), line));
                rest.len()
            } else if first == '#' {
                rest.len()
            } else if first == '"' || first == '\'' {
                let end = rest[1..].find(first).unwrap_or_else(|| panic!("{place}:{line}: text without end")) + 1;
                tokens.push((Token::Text(unescape(&rest[1..end], place, line)), line));
                end + 1
            } else if first.is_ascii_alphanumeric() || first == '_' {
                let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "_-.:".contains(c))).unwrap_or(rest.len());
                tokens.push((Token::Name(rest[..end].to_owned()), line));
                end
            } else {
                tokens.push((Token::Sign(first), line));
                first.len_utf8()
            };
            rest = rest[length..].trim_start();
        }
    }
    tokens
}

/// `\x{7E}` stands for a character.
fn unescape(text: &str, place: &str, line: usize) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\x{") {
        let character = after
            .split_once('}')
            .and_then(|(code, tail)| Some((u32::from_str_radix(code, 16).ok().and_then(char::from_u32)?, tail)));
        let (character, tail) = character.unwrap_or_else(|| panic!("{place}:{line}: a bad \\x{{...}}"));
        out.push_str(before);
        out.push(character);
        rest = tail;
    }
    out + rest
}

struct Parser {
    tokens: Vec<(Token, usize)>,
    at: usize,
    place: String,
    namespaces: BTreeMap<String, String>,
}

impl Parser {
    fn fail(&self, what: &str) -> ! {
        let line = self.tokens.get(self.at).or(self.tokens.last()).map_or(0, |(_, line)| *line);
        panic!("{}:{line}: {what}", self.place)
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(token, _)| token)
    }

    fn sign(&mut self, sign: char) -> bool {
        let is_it = self.peek() == Some(&Token::Sign(sign));
        self.at += usize::from(is_it);
        is_it
    }

    fn expect(&mut self, sign: char) {
        if !self.sign(sign) {
            self.fail(&format!("expected {sign}"));
        }
    }

    fn name(&mut self) -> String {
        let Some(Token::Name(name)) = self.peek() else { self.fail("expected a name") };
        let name = name.clone();
        self.at += 1;
        name
    }

    fn text(&mut self) -> String {
        let Some(Token::Text(text)) = self.peek() else { self.fail("expected a text in quotes") };
        let text = text.clone();
        self.at += 1;
        text
    }

    fn file(mut self, grammar: &mut Grammar) {
        let mut doc: Option<String> = None;
        while self.at < self.tokens.len() {
            if let Some(Token::Doc(line)) = self.peek() {
                doc = Some(doc.map_or_else(|| line.clone(), |before| format!("{before} {line}")));
                self.at += 1;
                continue;
            }
            let name = self.name();
            if name == "namespace" {
                let prefix = self.name();
                self.expect('=');
                let uri = self.text();
                self.namespaces.insert(prefix, uri);
                continue;
            }
            self.expect('=');
            let pattern = self.pattern();
            if grammar.insert(name.clone(), Definition { pattern, doc: doc.take() }).is_some() {
                self.fail(&format!("{name} is defined twice"));
            }
        }
    }

    fn pattern(&mut self) -> Pattern {
        let first = self.particle();
        let Some(Token::Sign(sign @ (',' | '&' | '|'))) = self.peek().cloned() else { return first };
        let mut list = vec![first];
        while self.sign(sign) {
            list.push(self.particle());
        }
        if let Some(Token::Sign(',' | '&' | '|')) = self.peek() {
            self.fail("mixed , & | need parentheses");
        }
        match sign {
            ',' => Pattern::Group(list),
            '&' => Pattern::Interleave(list),
            _ => Pattern::Choice(list),
        }
    }

    fn particle(&mut self) -> Pattern {
        let pattern = self.primary();
        if self.sign('?') {
            Pattern::Optional(Box::new(pattern))
        } else if self.sign('*') {
            Pattern::ZeroOrMore(Box::new(pattern))
        } else if self.sign('+') {
            Pattern::OneOrMore(Box::new(pattern))
        } else {
            pattern
        }
    }

    fn primary(&mut self) -> Pattern {
        if self.sign('(') {
            let pattern = self.pattern();
            self.expect(')');
            return pattern;
        }
        if let Some(Token::Text(_)) = self.peek() {
            return Pattern::Value(self.text());
        }
        let name = self.name();
        match name.as_str() {
            "text" => Pattern::Text,
            "empty" => Pattern::Empty,
            "element" | "attribute" => {
                let own = if self.sign('*') { "*".to_owned() } else { self.name() };
                self.expect('{');
                let content = Box::new(self.pattern());
                self.expect('}');
                if name == "attribute" {
                    return Pattern::Attribute(own, content);
                }
                match own.split_once(':') {
                    None => Pattern::Element(None, own, content),
                    Some((prefix, local)) => {
                        let Some(uri) = self.namespaces.get(prefix) else { self.fail(&format!("prefix {prefix}")) };
                        Pattern::Element(Some(uri.clone()), local.to_owned(), content)
                    }
                }
            }
            _ => match name.strip_prefix("xsd:") {
                Some(datatype) => self.data(datatype.to_owned()),
                None => Pattern::Ref(name),
            },
        }
    }

    fn data(&mut self, datatype: String) -> Pattern {
        let mut parameters = Vec::new();
        if self.sign('{') {
            while !self.sign('}') {
                let name = self.name();
                self.expect('=');
                parameters.push((name, self.text()));
            }
        }
        let except = self.sign('-').then(|| Box::new(self.primary()));
        Pattern::Data(datatype, parameters, except)
    }
}
