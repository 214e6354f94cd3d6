//! Folding text within the width of a terminal.

use textwrap::{Options, WordSplitter};

/// How text is folded: at spaces and hyphens. An id or a file is copied from a
/// terminal, so neither is cut, unless it is longer than a whole line.
pub(super) fn options<'o>(width: usize) -> Options<'o> {
    Options::new(width).word_splitter(WordSplitter::Custom(hyphens))
}

/// How a sentence is folded, which has room enough: at spaces alone, for ids and
/// commands are copied from it, too.
pub(super) fn sentence<'o>(width: usize) -> Options<'o> {
    Options::new(width).word_splitter(WordSplitter::NoHyphenation)
}

/// The places behind the hyphens at which a word may be cut.
fn hyphens(word: &str) -> Vec<usize> {
    match is_id(word) {
        true => Vec::new(),
        false => WordSplitter::HyphenSplitter.split_points(word),
    }
}

/// Whether a word is an id with its year, or the file of a record, maybe between
/// punctuation: `2023-pks-tpa-bersama-samarinda`.
pub(super) fn is_id(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let (mut hyphens, mut digit) = (0, false);
    for byte in word.bytes() {
        match byte {
            b'-' => hyphens += 1,
            b'0'..=b'9' => digit = true,
            b'a'..=b'z' | b'/' | b'.' | b'_' => {}
            _ => return false,
        }
    }
    digit && hyphens > 1
}
