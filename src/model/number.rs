//! Numbers of papers, and what stands in the place of one.

use serde::{Deserialize, Deserializer};

/// Whether a number says nothing: empty, `-`, `0`, dots or strokes, or a form
/// whose place for the number was left open (`....../2024`).
pub fn says_nothing(number: &str) -> bool {
    let filler = |letter: char| ".…-–—_/\\ ".contains(letter) || letter.is_whitespace();
    let open = |part: &str| {
        let dots = part
            .chars()
            .filter(|letter| ".…_".contains(*letter))
            .count();
        let part = part.trim();
        !part.is_empty() && part.chars().all(filler) && (dots >= 2 || part.contains('…'))
    };
    // Most numbers have neither, which is soon seen.
    let dots = number.bytes().filter(|byte| matches!(byte, b'.' | b'_'));
    let may_be_open = dots.count() >= 2 || number.contains('…');
    number.chars().all(|letter| filler(letter) || letter == '0')
        || (may_be_open && number.split(['/', '\\']).any(open))
}

/// Whether a text says that there is none: `tidak ada`, `belum ada`, `tanpa tender`.
/// One that says nothing says not even that.
pub fn says_none(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let begins = |words: &str| {
        let rest = text.strip_prefix(words);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    ["tidak ada", "belum ada", "tanpa"]
        .iter()
        .any(|words| begins(words))
}

/// Reads a number; one that says nothing is as absent.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let number = Option::<String>::deserialize(deserializer)?;
    Ok(number.filter(|number| !says_nothing(number)))
}
