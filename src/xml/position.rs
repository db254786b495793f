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
    }
}
