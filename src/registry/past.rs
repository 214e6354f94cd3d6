//! Lines that would hide the rest of a file, and the way past them.
//!
//! The library reads no further than a line with a key and no `=`, and takes for
//! the items of a list whatever follows one that is not closed. Such lines are
//! told, and blanked for the reading of what follows them.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

/// What the library says of a line with a key that no `=` follows.
pub(super) const NO_VALUE: &str = "key with no value";

/// A value over several lines that is not closed before the next key or table.
pub(super) struct Unclosed {
    /// What the library would say of it.
    pub said: &'static str,
    /// From the beginning of its first line to the end of its last one.
    pub lines: Range<usize>,
}

/// The lists and inline tables that are not closed where the next key or table
/// begins. One that is open to the end of the text hides nothing.
pub(super) fn unclosed(text: &str) -> Vec<Unclosed> {
    let tokens = Source::new(text).lex().into_vec();
    let mut all = Vec::new();
    let mut open: Vec<TokenKind> = Vec::new();
    let mut start = 0;
    let mut end = 0;
    let mut last = None;
    for line in tokens.split_inclusive(|token| token.kind() == TokenKind::Newline) {
        let written: Vec<&Token> = line.iter().filter(|token| is_written(token)).collect();
        let (Some(first), Some(final_one)) = (written.first(), written.last()) else {
            continue;
        };
        if let Some(innermost) = open.last()
            && begins_anew(text, *innermost, last, &written)
        {
            all.push(Unclosed {
                said: match innermost {
                    TokenKind::LeftSquareBracket => "unclosed array",
                    _ => "unclosed inline table",
                },
                lines: start..end,
            });
            open.clear();
        }
        end = final_one.span().end();
        last = Some(final_one.kind());
        if open.is_empty() {
            let first = first.span().start();
            start = text[..first].rfind('\n').map_or(0, |at| at + 1);
            // A header is told where it stands, and hides nothing.
            if written[0].kind() == TokenKind::LeftSquareBracket {
                continue;
            }
        }
        for token in &written {
            match token.kind() {
                kind @ (TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket) => {
                    open.push(kind);
                }
                TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                    open.pop();
                }
                _ => {}
            }
        }
    }
    all
}

/// Whether a token is more than what stands between others.
fn is_written(token: &Token) -> bool {
    !matches!(
        token.kind(),
        TokenKind::Whitespace | TokenKind::Comment | TokenKind::Newline | TokenKind::Eof
    )
}

/// Whether a line inside an open value is a header or a key with its value, and so
/// no part of it.
fn begins_anew(text: &str, innermost: TokenKind, last: Option<TokenKind>, line: &[&Token]) -> bool {
    if line.len() == header_of(text, line) {
        return true;
    }
    let key = line.iter().take_while(|token| {
        matches!(
            token.kind(),
            TokenKind::Atom | TokenKind::Dot | TokenKind::BasicString | TokenKind::LiteralString
        )
    });
    let key = key.count();
    let equals = line.get(key).map(|token| token.kind());
    let is_pair = key > 0 && equals == Some(TokenKind::Equals);
    let goes_on = innermost == TokenKind::LeftCurlyBracket
        && matches!(last, Some(TokenKind::Comma | TokenKind::LeftCurlyBracket));
    is_pair && !goes_on
}

/// How many tokens a header has that is alone on its line; 0 where there is none.
fn header_of(text: &str, line: &[&Token]) -> usize {
    let brackets = line
        .iter()
        .take_while(|token| token.kind() == TokenKind::LeftSquareBracket)
        .count();
    let closing = line
        .iter()
        .rev()
        .take_while(|token| token.kind() == TokenKind::RightSquareBracket)
        .count();
    let Some(name) = line.get(brackets..line.len().saturating_sub(closing)) else {
        return 0;
    };
    let word = |token: &&Token| text.get(token.span().start()..token.span().end());
    let named = name.first().and_then(word).is_some_and(|word| {
        word.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && !["true", "false", "inf", "nan"].contains(&word)
    });
    let plain = |token: &&Token| matches!(token.kind(), TokenKind::Atom | TokenKind::Dot);
    match matches!(brackets, 1 | 2) && closing > 0 && named && name.iter().all(plain) {
        true => line.len(),
        false => 0,
    }
}

/// The text with spaces in the place of these lines, so that every other place of it
/// stays where it is.
pub(super) fn blanked(text: &str, lines: impl IntoIterator<Item = Range<usize>>) -> String {
    let mut readable = text.to_owned();
    for range in lines {
        let Some(line) = readable.get(range.clone()) else {
            continue;
        };
        let spaces = line.bytes().map(|byte| match byte {
            b'\n' | b'\r' => char::from(byte),
            _ => ' ',
        });
        let spaces: String = spaces.collect();
        readable.replace_range(range, &spaces);
    }
    readable
}
