//! In which letters a text file is written.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text out of its bytes, and in which letters it is written; none if it is no
/// text.
pub(super) fn decoded(bytes: &[u8]) -> Option<(String, &'static Encoding)> {
    let (letters, mark) = Encoding::for_bom(bytes).unwrap_or((guessed(bytes), 0));
    let (text, _) = letters.decode_without_bom_handling(&bytes[mark..]);
    is_text(&text).then(|| (text.into_owned(), letters))
}

/// The letters of a text without a mark at its start.
fn guessed(bytes: &[u8]) -> &'static Encoding {
    // Lists are mostly ASCII, of which UTF-16 makes every second byte a zero.
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |from: usize| {
        let bytes = start.iter().skip(from).step_by(2);
        bytes.filter(|byte| **byte == 0).count() * 4
    };
    if zeros(1) > start.len() && zeros(0) < zeros(1) {
        return UTF_16LE;
    }
    if zeros(0) > start.len() {
        return UTF_16BE;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        // A piece of a text may end within a letter.
        Err(error) if error.error_len().is_none() => UTF_8,
        Err(_) => WINDOWS_1252,
    }
}

/// Whether it reads as text: none of the letters that only binary files have.
fn is_text(text: &str) -> bool {
    let binary =
        |letter: &char| matches!(letter, '\0'..='\u{8}' | '\u{e}'..='\u{1a}' | '\u{1c}'..='\u{1f}');
    text.chars().filter(binary).count() * 500 <= text.len() && !text.contains('\0')
}
