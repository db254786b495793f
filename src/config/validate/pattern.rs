// SPDX-License-Identifier: LGPL-2.1-or-later
//! Expressions of XML Schema, which are always about the whole text. Those of the tables are short, so most become an
//! automaton of at most 128 places that is walked with all its places at once, as bits; the few longer ones are left to
//! a general engine. Both take time in proportion to the text.

use regex_lite::Regex;

/// The places of an automaton are bits of one number.
const MOST_PLACES: usize = 128;

pub(super) enum Pattern {
    Automaton(Automaton),
    General(Regex),
}

impl Pattern {
    /// None if it is no expression.
    pub fn new(text: &str) -> Option<Pattern> {
        let mut parser = Parser { rest: text.chars().collect(), at: 0 };
        let tree = parser.alternatives().filter(|_| parser.at == parser.rest.len());
        match tree.and_then(|tree| Automaton::of(&tree)) {
            Some(automaton) => Some(Pattern::Automaton(automaton)),
            None => general(text).map(Pattern::General),
        }
    }

    pub fn matches(&self, text: &str) -> bool {
        match self {
            Pattern::Automaton(automaton) => automaton.matches(text),
            Pattern::General(regex) => regex.is_match(text),
        }
    }
}

/// Which characters fit a place.
#[derive(Clone, Copy)]
struct Set {
    ascii: u128,
    others: bool,
}

impl Set {
    const NONE: Set = Set { ascii: 0, others: false };

    fn add(&mut self, from: char, to: char) {
        for code in u32::from(from)..=u32::from(to).min(127) {
            self.ascii |= 1 << code;
        }
    }

    fn negated(self) -> Set {
        Set { ascii: !self.ascii, others: !self.others }
    }

    fn has(self, c: char) -> bool {
        match u32::from(c) {
            code @ 0..128 => self.ascii & (1 << code) != 0,
            _ => self.others,
        }
    }
}

enum Tree {
    Set(Set),
    All(Vec<Tree>),
    One(Vec<Tree>),
    /// From one number of times to another; none for any.
    Times(Box<Tree>, usize, Option<usize>),
}

struct Parser {
    rest: Vec<char>,
    at: usize,
}

/// What the tables do not have is not understood here, and left to the general engine.
impl Parser {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += 1;
        Some(next)
    }

    fn alternatives(&mut self) -> Option<Tree> {
        let mut list = vec![self.sequence()?];
        while self.peek() == Some('|') {
            self.at += 1;
            list.push(self.sequence()?);
        }
        Some(if list.len() == 1 { list.remove(0) } else { Tree::One(list) })
    }

    fn sequence(&mut self) -> Option<Tree> {
        let mut list = Vec::new();
        while self.peek().is_some_and(|c| c != '|' && c != ')') {
            let atom = self.atom()?;
            list.push(self.times(atom)?);
        }
        Some(Tree::All(list))
    }

    fn times(&mut self, atom: Tree) -> Option<Tree> {
        let (least, most) = match self.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => {
                self.at += 1;
                let least = self.number()?;
                let most = match self.next()? {
                    '}' => return Some(Tree::Times(Box::new(atom), least, Some(least))),
                    ',' => self.number()?,
                    _ => return None,
                };
                (self.peek() == Some('}')).then_some((least, Some(most)))?
            }
            _ => return Some(atom),
        };
        self.at += 1;
        Some(Tree::Times(Box::new(atom), least, most))
    }

    fn number(&mut self) -> Option<usize> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        self.rest[start..self.at].iter().collect::<String>().parse().ok()
    }

    fn atom(&mut self) -> Option<Tree> {
        let mut set = Set::NONE;
        match self.next()? {
            '(' => {
                let inner = self.alternatives()?;
                return (self.next() == Some(')')).then_some(inner);
            }
            '[' => return self.set().map(Tree::Set),
            '\\' => return self.escape().map(Tree::Set),
            '.' => {
                set.add('\n', '\n');
                set.add('\r', '\r');
                set = set.negated();
            }
            c if c.is_ascii() && !"?*+{}])".contains(c) => set.add(c, c),
            _ => return None,
        }
        Some(Tree::Set(set))
    }

    fn escape(&mut self) -> Option<Set> {
        let mut set = Set::NONE;
        match self.next()? {
            'n' => set.add('\n', '\n'),
            's' => [' ', '\t', '\n', '\r'].into_iter().for_each(|c| set.add(c, c)),
            c if c.is_ascii_punctuation() => set.add(c, c),
            _ => return None,
        }
        Some(set)
    }

    fn set(&mut self) -> Option<Set> {
        let mut set = Set::NONE;
        let negated = self.peek() == Some('^');
        self.at += usize::from(negated);
        loop {
            let from = match self.next()? {
                ']' => return Some(if negated { set.negated() } else { set }),
                '\\' => {
                    let escaped = self.escape()?;
                    set.ascii |= escaped.ascii;
                    continue;
                }
                c if c.is_ascii() => c,
                _ => return None,
            };
            if self.peek() == Some('-') && self.rest.get(self.at + 1).is_some_and(|c| *c != ']' && *c != '\\') {
                self.at += 1;
                let to = self.next().filter(char::is_ascii)?;
                set.add(from, to);
            } else {
                set.add(from, from);
            }
        }
    }
}

/// Places, each with the characters that fit, and which places may come after which (Glushkov's construction).
pub(super) struct Automaton {
    sets: Vec<Set>,
    after: Vec<u128>,
    first: u128,
    last: u128,
    empty: bool,
}

/// Where a part of an expression begins and ends, and whether it can be empty.
struct Ends {
    first: u128,
    last: u128,
    empty: bool,
}

impl Automaton {
    /// None if it has too many places.
    fn of(tree: &Tree) -> Option<Automaton> {
        let mut automaton = Automaton { sets: Vec::new(), after: Vec::new(), first: 0, last: 0, empty: false };
        let Ends { first, last, empty } = automaton.build(tree)?;
        Some(Automaton { first, last, empty, ..automaton })
    }

    fn build(&mut self, tree: &Tree) -> Option<Ends> {
        match tree {
            Tree::Set(set) => {
                let place = self.sets.len();
                if place == MOST_PLACES {
                    return None;
                }
                self.sets.push(*set);
                self.after.push(0);
                Some(Ends { first: 1 << place, last: 1 << place, empty: false })
            }
            Tree::All(list) => {
                let mut ends = Ends { first: 0, last: 0, empty: true };
                for one in list {
                    let next = self.build(one)?;
                    ends = self.join(ends, next);
                }
                Some(ends)
            }
            Tree::One(list) => {
                let mut ends = Ends { first: 0, last: 0, empty: false };
                for one in list {
                    let next = self.build(one)?;
                    ends = Ends {
                        first: ends.first | next.first,
                        last: ends.last | next.last,
                        empty: ends.empty || next.empty,
                    };
                }
                Some(ends)
            }
            Tree::Times(one, least, most) => {
                let mut ends = Ends { first: 0, last: 0, empty: true };
                for number in 0..most.unwrap_or((*least).max(1)) {
                    let mut next = self.build(one)?;
                    if most.is_none() && number + 1 >= (*least).max(1) {
                        self.follow(next.last, next.first);
                    }
                    next.empty |= number >= *least;
                    ends = self.join(ends, next);
                }
                Some(ends)
            }
        }
    }

    fn join(&mut self, before: Ends, next: Ends) -> Ends {
        self.follow(before.last, next.first);
        Ends {
            first: before.first | if before.empty { next.first } else { 0 },
            last: next.last | if next.empty { before.last } else { 0 },
            empty: before.empty && next.empty,
        }
    }

    fn follow(&mut self, places: u128, next: u128) {
        for (place, after) in self.after.iter_mut().enumerate() {
            if places & (1 << place) != 0 {
                *after |= next;
            }
        }
    }

    fn matches(&self, text: &str) -> bool {
        let mut possible = self.first;
        let mut accepted = self.empty;
        for c in text.chars() {
            let (mut next, mut here) = (0, 0);
            while possible != 0 {
                let place = possible.trailing_zeros() as usize;
                if self.sets[place].has(c) {
                    here |= 1 << place;
                    next |= self.after[place];
                }
                possible &= possible - 1;
            }
            if here == 0 {
                return false;
            }
            accepted = here & self.last != 0;
            possible = next;
        }
        accepted
    }
}

/// The expression as the general engine writes it: `$` and `^` outside of a set are characters.
fn general(pattern: &str) -> Option<Regex> {
    let mut expression = String::from("^(?:");
    let mut in_set = false;
    let mut escaped = false;
    for c in pattern.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' if in_set => expression.push('\\'),
            '[' => in_set = true,
            ']' => in_set = false,
            '^' | '$' if !in_set => expression.push('\\'),
            '&' | '~' if in_set => expression.push('\\'),
            // A dot is any character but the ends of lines.
            '.' if !in_set => {
                expression.push_str("[^\\n\\r]");
                continue;
            }
            _ => {}
        }
        expression.push(c);
    }
    expression.push_str(")$");
    Regex::new(&expression).ok()
}

#[cfg(test)]
mod tests {
    use super::super::tables::{DATATYPES, DatatypeKind, string};
    use super::*;

    fn is(pattern: &str, text: &str) -> bool {
        Pattern::new(pattern).unwrap().matches(text)
    }

    fn expressions() -> impl Iterator<Item = &'static str> {
        DATATYPES.iter().filter(|datatype| datatype.kind == DatatypeKind::Pattern).map(|one| string(one.a))
    }

    #[test]
    fn every_expression_of_the_tables_is_understood() {
        let bad: Vec<&str> = expressions().filter(|text| Pattern::new(text).is_none()).collect();
        assert!(bad.is_empty(), "{bad:?}");
        let general: Vec<&str> =
            expressions().filter(|text| matches!(Pattern::new(text), Some(Pattern::General(_)))).collect();
        assert!(general.len() < 10, "{general:#?}");
    }

    #[test]
    fn expressions_are_those_of_xml_schema() {
        assert!(is("[a-z]+|x y", "abc") && is("[a-z]+|x y", "x y") && !is("[a-z]+|x y", "abc!"));
        assert!(!is(".+", "a\nb") && is("[^/]+", "a\nb") && is("[^/]+", "ä") && !is("[a-z]+", "ä"));
        assert!(is("$[a-z]+", "$abc") && is("a^b", "a^b") && is("[&~\\[]+", "&~["));
        assert!(is("a{2,3}", "aa") && is("a{2,3}", "aaa") && !is("a{2,3}", "a") && !is("a{2,3}", "aaaa"));
        assert!(is("(ab?){2}c", "abac") && !is("(ab?){2}c", "abc") && is("(a|b)*", "") && is("a?", ""));
    }

    /// Both engines say the same of every expression, of texts that fit some of them and of texts with a slip.
    #[test]
    fn the_engines_agree() {
        let texts = [
            "",
            "a",
            "0",
            "1",
            "-1",
            "0x1f",
            "0xff",
            "255",
            "65535",
            "4294967296",
            "00:11:22:33:44:55",
            "10.0.0.1",
            "10.0.0.256",
            "fe80::1",
            "::",
            "1:2:3:4:5:6:7:8",
            "4dea22b3-1d52-d8f3-2516-782e98ab3fa0",
            "/dev/sda",
            "C:\\a",
            "relative/path",
            "KiB",
            "mb",
            "bytes",
            "a b",
            "0-3,^1",
            "1,2,",
            "vda",
            "nvme0n1p1",
            "ä",
            "a\nb",
            "$VAR",
            "$IP[1]",
            "iqn.2013-06.com.example:a",
            "[store] a/b.vmdk",
            "SYN,ACK/ALL",
            "NEW,RELATED",
            "src,dst",
            "naa.5123456789abcde0",
            "1.2.3",
            "2.0",
            "Request",
            "00:02:00:00:ab:11:00",
            "vlan1",
            "stp-x",
        ];
        for expression in expressions() {
            let (own, general) = (Pattern::new(expression).unwrap(), general(expression).unwrap());
            for text in texts {
                assert_eq!(own.matches(text), general.is_match(text), "{expression} {text:?}");
                let slip = format!("{text}x");
                assert_eq!(own.matches(&slip), general.is_match(&slip), "{expression} {slip:?}");
            }
        }
    }
}
