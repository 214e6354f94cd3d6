//! Letters in the values of a file that nobody sees.

use std::ops::Range;

use toml::de::DeTable;

use super::fault::Fault;
use super::rules;
use super::step::{each_text, key_of};
use crate::text;
use crate::text::{Text, is_odd_space, is_unseen, unseen};

/// What a text has of them, a fault for each value. A sound text is looked
/// through once and not parsed.
pub(super) fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if may_hold_any(text) {
        let (root, _) = DeTable::parse_recoverable(text);
        each_text(root.get_ref(), |way, words, span| {
            if let Some(letters) = unseen(words) {
                faults.push(fault(text, key_of(way), words, letters, span));
            }
        });
        faults.sort_by_key(|fault| fault.span.start);
    }
    faults
}

/// Whether there is such a letter, or an escape that may stand for one.
fn may_hold_any(text: &str) -> bool {
    let escapes = |bytes: &[u8]| bytes[0] == b'\\' && !matches!(bytes[1], b'"' | b'\\' | b'n');
    let plain = |&byte: &u8| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r') && byte != b'\\';
    // Piece by piece and each piece whole, which the processor does at once.
    let all_plain = |piece: &[u8]| piece.iter().fold(true, |all, byte| all & plain(byte));
    !text.as_bytes().chunks(256).all(all_plain)
        && (text.as_bytes().windows(2).any(escapes) || text.chars().any(is_unseen))
}

fn fault(text: &str, key: String, words: &str, letters: Text, span: Range<usize>) -> Fault {
    let odd_spaces = words
        .chars()
        .filter(|&letter| is_unseen(letter))
        .all(is_odd_space);
    Fault {
        rule: &rules::UNSEEN,
        message: text!(
            "`{key}` memuat huruf yang tidak terlihat: {letters}",
            "`{key}` has a character that cannot be seen: {letters}",
            key = key.as_str(),
            letters
        ),
        help: odd_spaces.then_some(Text::fixed(
            "ganti dengan spasi biasa",
            "put a common space in its place",
        )),
        key: Some(key),
        span: first(text, span),
    }
}

/// The first such letter between quotes; all of the value, where it is escaped.
fn first(text: &str, value: Range<usize>) -> Range<usize> {
    let written = text.get(value.clone()).unwrap_or_default();
    let found = written
        .char_indices()
        .find(|(_, letter)| is_unseen(*letter));
    match found {
        None => value,
        Some((at, letter)) => {
            let start = value.start + at;
            start..start + letter.len_utf8()
        }
    }
}
