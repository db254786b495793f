// SPDX-License-Identifier: LGPL-2.1-or-later
//! Holds elements against their contents. What fits weighs nothing; what does not weighs more the more is wrong, so
//! that of several variants the one that was meant is found.
//!
//! In RELAX NG two parts that stand together share no name (the few that do are `Sequence`s), so the attributes and
//! children of an element are divided among the parts by their names, without trying.

use super::body::{Body, Part, Stranger};
use super::tables::{self, ANY_CONTENT, Node, Nullable, Op};
use crate::xml::{Document, NodeId};
use std::collections::{HashMap, HashSet};

/// What single faults weigh. A wrong value that tells variants apart weighs most, so that the variant whose value is
/// there is taken to be the one that was meant.
const WRONG_VARIANT: u32 = 30;
/// More than all faults in one child: an element that may stand there is never taken for another one.
const UNEXPECTED: u32 = WRONG_CHILD + 1;
/// All faults in one child together, at most.
const WRONG_CHILD: u32 = 10;
const WRONG_VALUE: u32 = 6;
const STRANGER: u32 = 6;
const DUPLICATE: u32 = 5;
const MISSING: u32 = 4;
const WRONG_ORDER: u32 = 3;

pub(super) struct Walk<'d> {
    pub document: &'d Document,
    /// Stop at the first fault: only whether there is one counts.
    fast: bool,
    weights: HashMap<(NodeId, u16), u32>,
    refused: HashSet<(NodeId, u16)>,
}

impl<'d> Walk<'d> {
    /// Finds out whether there is any fault, as fast as can be.
    pub fn quick(document: &'d Document) -> Walk<'d> {
        Walk { document, fast: true, weights: HashMap::new(), refused: HashSet::new() }
    }

    /// Weighs all faults.
    pub fn thorough(document: &'d Document) -> Walk<'d> {
        Walk { fast: false, ..Walk::quick(document) }
    }

    /// How much is wrong with an element.
    pub fn element(&mut self, id: NodeId, content: u16) -> u32 {
        let Some(table) = tables::content(content).filter(|_| content != ANY_CONTENT) else { return 0 };
        let document = self.document;
        // Small elements are checked as fast as looked up.
        let remember = document.first_child(id).is_some();
        if remember {
            if let Some(weight) = self.weights.get(&(id, content)) {
                return *weight;
            }
            if self.fast && self.refused.contains(&(id, content)) {
                return 1;
            }
        }
        let body = Body::read(document, id, table);
        let mut weight = body.strangers.iter().map(weight_of).sum();
        if !(self.fast && weight > 0) {
            weight += self.node(&body, table.root, body.whole());
        }
        if remember {
            if self.fast && weight > 0 {
                self.refused.insert((id, content));
            } else {
                self.weights.insert((id, content), weight);
            }
        }
        weight
    }

    fn node(&mut self, body: &Body<'_>, index: u16, part: Part) -> u32 {
        let node = tables::node(index);
        let part = part.only(node.mask());
        if node.nullable == Nullable::Yes && body.present(part) == 0 {
            return 0;
        }
        match node.op {
            Op::Empty | Op::Text => 0,
            Op::Data => {
                let datatype = tables::datatype(node.a);
                match datatype.accepts(&self.document.text(body.id)) {
                    true => 0,
                    false if datatype.is_fixed() => WRONG_VARIANT,
                    false => WRONG_VALUE,
                }
            }
            Op::Attribute => match body.attribute(node.a) {
                None => MISSING,
                Some(value) => {
                    let datatype = tables::datatype(node.b);
                    match datatype.accepts(value) {
                        true => 0,
                        false if datatype.is_fixed() => WRONG_VARIANT,
                        false => WRONG_VALUE,
                    }
                }
            },
            Op::Element => {
                let mut children = body.children(part);
                let Some((_, _, first)) = children.next() else { return MISSING };
                let more = u32::try_from(children.count()).unwrap_or(u32::MAX >> 8);
                if self.fast && more > 0 {
                    return DUPLICATE;
                }
                self.element(first, node.b).min(WRONG_CHILD) + more * DUPLICATE
            }
            Op::Interleave => self.sum(body, node.parts().iter().map(|one| (*one, part))),
            Op::Group => {
                let order = disorder(body, node, part).len();
                if self.fast && order > 0 {
                    return WRONG_ORDER;
                }
                let order = u32::try_from(order).unwrap_or(u32::MAX >> 8) * WRONG_ORDER;
                order + self.sum(body, node.parts().iter().map(|one| (*one, part)))
            }
            Op::Sequence => self.split(body, node, part).0,
            Op::Choice => self.choose(body, node, part).0,
            Op::Optional => self.node(body, node.a, part),
            Op::ZeroOrMore | Op::OneOrMore => self.rounds(body, node, part).0,
        }
    }

    fn sum(&mut self, body: &Body<'_>, parts: impl Iterator<Item = (u16, Part)>) -> u32 {
        let mut weight: u32 = 0;
        for (node, part) in parts {
            weight = weight.saturating_add(self.node(body, node, part));
            if self.fast && weight > 0 {
                break;
            }
        }
        weight
    }

    /// The best alternative: its weight and number.
    pub fn choose(&mut self, body: &Body<'_>, node: &Node, part: Part) -> (u32, u16) {
        let mut best = (u32::MAX, node.parts().first().copied().unwrap_or(0));
        for alternative in node.parts() {
            let inside = tables::node(*alternative).mask();
            let left_over = body.count(part, !inside) * UNEXPECTED;
            if self.fast && left_over > 0 {
                continue;
            }
            let weight = left_over.saturating_add(self.node(body, *alternative, part.only(inside)));
            if weight < best.0 {
                best = (weight, *alternative);
            }
            if weight == 0 {
                break;
            }
        }
        best
    }

    /// The alternatives that lack least, where nothing is there.
    pub fn lightest(&mut self, body: &Body<'_>, node: &Node, part: Part) -> Vec<u16> {
        let weighed: Vec<(u32, u16)> = node.parts().iter().map(|one| (self.node(body, *one, part), *one)).collect();
        let least = weighed.iter().map(|(weight, _)| *weight).min();
        weighed.into_iter().filter(|(weight, _)| Some(*weight) == least).map(|(_, one)| one).collect()
    }

    /// The weight of a repetition, and the part of each round.
    pub fn rounds(&mut self, body: &Body<'_>, node: &Node, part: Part) -> (u32, Vec<Part>) {
        let children: Vec<usize> = body.children(part).map(|(at, _, _)| at).collect();
        if children.is_empty() {
            let none = Part { mask: part.mask, from: part.from, to: part.from };
            return (self.node(body, node.a, none), vec![none]);
        }
        let longest = usize::from(node.b).max(1);
        let mask = part.mask & body.content.element_mask();
        // The least weight up to each child, and where the last round before it began.
        let mut best: Vec<(u32, usize)> = vec![(u32::MAX, 0); children.len() + 1];
        best[0].0 = 0;
        for from in 0..children.len() {
            let before = best[from].0;
            if before == u32::MAX || (self.fast && before > 0) {
                continue;
            }
            for to in from + 1..=children.len().min(from + longest) {
                let round = Part { mask, from: children[from], to: children[to - 1] + 1 };
                let weight = before.saturating_add(self.node(body, node.a, round));
                if weight < best[to].0 {
                    best[to] = (weight, from);
                }
            }
        }
        let mut rounds = Vec::new();
        let mut to = children.len();
        while to > 0 {
            let from = best[to].1;
            rounds.push(Part { mask, from: children[from], to: children[to - 1] + 1 });
            to = from;
        }
        rounds.reverse();
        (best[children.len()].0, rounds)
    }

    /// Divides the children, in their order, among parts that share names: the weight, and the part of each.
    pub fn split(&mut self, body: &Body<'_>, node: &Node, part: Part) -> (u32, Vec<Part>) {
        let children: Vec<(usize, u8)> = body.children(part).map(|(at, bit, _)| (at, bit)).collect();
        let elements = body.content.element_mask();
        let place = |at: usize| children.get(at).map_or(part.to, |(place, _)| *place);
        // By part and child: the least weight so far, and how many children came before this part.
        let mut ways: Vec<Vec<(u32, usize)>> = vec![vec![(u32::MAX, 0); children.len() + 1]];
        ways[0][0].0 = 0;
        for (number, one) in node.parts().iter().enumerate() {
            let own = tables::node(*one);
            let last = number + 1 == node.parts().len();
            let longest = longest(own);
            let mut next = vec![(u32::MAX, 0); children.len() + 1];
            for from in 0..=children.len() {
                let before = ways[number][from].0;
                if before == u32::MAX || (self.fast && before > 0) {
                    continue;
                }
                let run = children[from..].iter().take_while(|(_, bit)| own.mask() & (1 << bit) != 0).count();
                let smallest = if last { children.len() } else { from };
                let largest = if last { children.len() } else { from + run.min(longest) };
                for to in smallest..=largest {
                    let taken = Part { mask: part.mask & own.mask(), from: place(from), to: place(to) };
                    let foreign = children[from..to].iter().filter(|(_, bit)| own.mask() & (1 << bit) == 0).count();
                    let mut weight = before + u32::try_from(foreign).unwrap_or(u32::MAX >> 8) * WRONG_ORDER;
                    weight = weight.saturating_add(self.node(body, *one, taken));
                    if weight < next[to].0 {
                        next[to] = (weight, from);
                    }
                }
            }
            ways.push(next);
        }
        let weight = ways[node.parts().len()][children.len()].0;
        let mut parts = Vec::new();
        let mut to = children.len();
        for number in (0..node.parts().len()).rev() {
            let from = ways[number + 1][to].1;
            let mask = part.mask & (tables::node(node.parts()[number]).mask() | elements);
            parts.push(Part { mask, from: place(from), to: place(to) });
            to = from;
        }
        parts.reverse();
        (weight, parts)
    }
}

fn weight_of(stranger: &Stranger<'_>) -> u32 {
    match stranger {
        Stranger::Text => UNEXPECTED,
        Stranger::Attribute(_) | Stranger::Element(_) => STRANGER,
    }
}

/// How many children a node takes at most.
fn longest(node: &Node) -> usize {
    match node.op {
        Op::Element => 1,
        Op::ZeroOrMore | Op::OneOrMore => usize::MAX,
        Op::Optional => longest(tables::node(node.a)),
        Op::Choice => node.parts().iter().map(|one| longest(tables::node(*one))).max().unwrap_or(0),
        _ => node.parts().iter().fold(0, |sum, one| sum.saturating_add(longest(tables::node(*one)))),
    }
}

/// The children of a group that stand behind one that belongs behind them.
pub(super) fn disorder(body: &Body<'_>, node: &Node, part: Part) -> Vec<NodeId> {
    let mut late = Vec::new();
    let mut at = 0;
    for (_, bit, id) in body.children(part) {
        let own = node.parts().iter().position(|one| tables::node(*one).mask() & (1 << bit) != 0);
        match own {
            Some(own) if own < at => late.push(id),
            Some(own) => at = own,
            None => {}
        }
    }
    late
}
