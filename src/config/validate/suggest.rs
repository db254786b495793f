// SPDX-License-Identifier: LGPL-2.1-or-later
//! What was probably meant by a name or value that nobody knows.

/// The candidate that is nearest to a text, if it is near enough to be a slip.
pub(super) fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let text = text.trim();
    let length = text.chars().count();
    if length == 0 || length > 64 {
        return None;
    }
    // One slip in four letters, and a third of the letters at most.
    let allowed = length.div_ceil(3);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates.into_iter().filter(|candidate| !candidate.is_empty() && *candidate != "*") {
        if candidate.chars().count().abs_diff(length) > allowed {
            continue;
        }
        let distance = if candidate.eq_ignore_ascii_case(text) {
            0
        } else {
            distance(&text.to_lowercase(), &candidate.to_lowercase())
        };
        if distance <= allowed && distance < candidate.chars().count() && best.is_none_or(|(least, _)| distance < least)
        {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many letters have to be added, left out, exchanged, or swapped with their neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let exchange = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = exchange.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised() {
        let buses = ["ide", "fdc", "scsi", "virtio", "xen", "usb", "sata", "sd", "nvme"];
        assert_eq!(nearest("vritio", buses), Some("virtio"));
        assert_eq!(nearest("VirtIO", buses), Some("virtio"));
        assert_eq!(nearest("stat", buses), Some("sata"));
        assert_eq!(nearest("x", buses), None);
        assert_eq!(nearest("floppy", buses), None);
        assert_eq!(distance("target", "traget"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
