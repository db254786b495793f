// SPDX-License-Identifier: LGPL-2.1-or-later
//! From a byte offset to line and column. Done only when somebody asks: nothing is counted while parsing.

use crate::error::Position;

/// The byte order mark. It belongs to the encoding and is not a character of the text.
pub(super) const BOM: &str = "\u{feff}";

/// Line and column of a byte offset in `text`.
pub(super) fn position_at(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let before = before.strip_prefix(BOM).unwrap_or(before);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let lines = before.bytes().filter(|byte| *byte == b'\n').count();
    let column = before[line_start..].chars().count();
    Position { line: saturate(lines), column: saturate(column) }
}

/// Lines and columns of several byte offsets; while they ascend, the text is gone through once.
pub(super) fn positions_at(text: &str, offsets: &[usize]) -> Vec<Position> {
    let mut done = 0;
    let mut last = Position { line: 1, column: 1 };
    let mut positions = Vec::with_capacity(offsets.len());
    for &offset in offsets {
        let Some(between) = text.get(done..offset) else {
            positions.push(position_at(text, offset));
            continue;
        };
        let here = position_at(between, between.len());
        let column = if here.line == 1 { last.column + here.column - 1 } else { here.column };
        last = Position { line: last.line + here.line - 1, column };
        done = offset;
        positions.push(last);
    }
    positions
}

fn saturate(count: usize) -> u32 {
    u32::try_from(count + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_lines_and_characters() {
        let text = "\u{feff}<a>\r\n  äö<b/>";
        let at = |needle: &str| {
            let Position { line, column } = position_at(text, text.find(needle).unwrap());
            (line, column)
        };
        assert_eq!(at("<a"), (1, 1));
        assert_eq!(at("a>"), (1, 2));
        assert_eq!(at("<b"), (2, 5));
        let offsets: Vec<usize> = ["<a", "a>", "ö", "<b", "b"].iter().map(|one| text.find(one).unwrap()).collect();
        let one_by_one: Vec<Position> = offsets.iter().map(|offset| position_at(text, *offset)).collect();
        assert_eq!(positions_at(text, &offsets), one_by_one);
    }
}
