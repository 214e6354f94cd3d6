//! What the TOML library reads and TOML 1.0 does not know: it came with 1.1,
//! and taplo and Python refuse it.

use std::ops::Range;

use toml_parser::decoder::Encoding;
use toml_parser::parser::{Event, EventKind, RecursionGuard, parse_document};
use toml_parser::{ParseError, Source};

use super::fault::Fault;
use super::rules;
use crate::text::Text;

/// Its places in a text, in order. Nearly no file holds the letters that such
/// a thing takes, so nearly none is looked at twice.
pub(super) fn newer_toml(text: &str) -> Vec<Fault> {
    if !is_possible(text) {
        return Vec::new();
    }
    let mut found = Found {
        text,
        faults: Vec::new(),
        open: Vec::new(),
        comma: None,
    };
    if text.starts_with(MARK) {
        found.add(
            0..MARK.len_utf8(),
            Text::fixed(
                "tanda awal UTF-8 (BOM) ditulis dua kali",
                "the mark of UTF-8 (BOM) is written twice",
            ),
            Text::fixed(
                "simpan ulang berkas sebagai UTF-8 tanpa BOM",
                "save the file again as UTF-8 without a BOM",
            ),
        );
    }
    let tokens = Source::new(text).lex().into_vec();
    let mut see = |event: Event| found.see(event);
    let mut guarded = RecursionGuard::new(&mut see, DEEPEST);
    parse_document(&tokens, &mut guarded, &mut |_: ParseError| {});
    found.faults
}

/// The mark of UTF-8 that some editors put first. The first was taken away
/// where the file was read: what begins with it has two.
const MARK: char = '\u{feff}';

/// Deeper than this nothing is read.
pub(super) const DEEPEST: u32 = 80;

fn is_possible(text: &str) -> bool {
    let escapes = || text.contains("\\e") || text.contains("\\x");
    text.contains('{')
        || (text.contains('\\') && escapes())
        || text.starts_with(MARK)
        || has_time_without_seconds(text, |_| true)
}

/// Whether `07:32` stands in it without `:00` behind, at a place that counts.
fn has_time_without_seconds(text: &str, counts: impl Fn(usize) -> bool) -> bool {
    let mut colons = text.match_indices(':').map(|(at, _)| at);
    let text = text.as_bytes();
    let digits = |range: Range<usize>| {
        let digits = text.get(range);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_digit))
    };
    colons.any(|at| {
        at >= 2
            && digits(at - 2..at)
            && digits(at + 1..at + 3)
            && text.get(at + 3) != Some(&b':')
            && (at < 3 || text[at - 3] != b':')
            && counts(at)
    })
}

struct Found<'a> {
    text: &'a str,
    faults: Vec<Fault>,
    /// What is open: an inline table, or a list in one.
    open: Vec<Opened>,
    /// A comma with nothing behind it yet.
    comma: Option<Range<usize>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Opened {
    List,
    /// A table, and whether its line break was told.
    Table(bool),
}

impl Found<'_> {
    fn see(&mut self, event: Event) {
        let span = event.span().start()..event.span().end();
        match event.kind() {
            EventKind::InlineTableOpen => self.open.push(Opened::Table(false)),
            EventKind::ArrayOpen => self.open.push(Opened::List),
            EventKind::ArrayClose => drop(self.open.pop()),
            EventKind::InlineTableClose => {
                self.open.pop();
                if let Some(comma) = self.comma.take() {
                    self.add(
                        comma,
                        Text::fixed(
                            "koma di belakang isi terakhir tabel sebaris baru ada sejak TOML 1.1",
                            "a comma behind the last item of an inline table is known only since \
                             TOML 1.1",
                        ),
                        Text::fixed("hapus koma itu", "delete the comma"),
                    );
                }
            }
            EventKind::Newline => {
                if let Some(Opened::Table(told @ false)) = self.open.last_mut() {
                    *told = true;
                    self.add(
                        span.start..span.start,
                        Text::fixed(
                            "ganti baris di dalam `{ }` baru ada sejak TOML 1.1",
                            "a line break inside `{ }` is known only since TOML 1.1",
                        ),
                        Text::fixed(
                            "tulis tabel sebaris itu dalam satu baris, atau beri judul `[…]`",
                            "write the inline table on one line, or give it a header `[…]`",
                        ),
                    );
                }
                return;
            }
            EventKind::Whitespace | EventKind::Comment => return,
            EventKind::SimpleKey | EventKind::Scalar => self.see_text(span.clone(), event),
            _ => {}
        }
        let is_comma = event.kind() == EventKind::ValueSep;
        let in_table = matches!(self.open.last(), Some(Opened::Table(_)));
        self.comma = Some(span).filter(|_| is_comma && in_table);
    }

    fn see_text(&mut self, span: Range<usize>, event: Event) {
        let raw = self.text.get(span.clone()).unwrap_or_default();
        match event.encoding() {
            Some(Encoding::BasicString | Encoding::MlBasicString) => {
                let mut escapes = raw.bytes().enumerate();
                while let Some((at, byte)) = escapes.next() {
                    if byte != b'\\' {
                        continue;
                    }
                    let Some((_, escape @ (b'e' | b'x'))) = escapes.next() else {
                        continue;
                    };
                    let place = span.start + at..span.start + at + 2;
                    let (message, help) = match escape {
                        b'e' => (
                            Text::fixed(
                                "`\\e` baru ada sejak TOML 1.1",
                                "`\\e` is known only since TOML 1.1",
                            ),
                            Text::fixed("tulis `\\u001b`", "write `\\u001b`"),
                        ),
                        _ => (
                            Text::fixed(
                                "`\\x` baru ada sejak TOML 1.1",
                                "`\\x` is known only since TOML 1.1",
                            ),
                            Text::fixed(
                                "tulis hurufnya, atau `\\u00` diikuti dua angka yang sama",
                                "write the letter itself, or `\\u00` with the same two digits",
                            ),
                        ),
                    };
                    self.add(place, message, help);
                }
            }
            None if event.kind() == EventKind::Scalar
                && has_time_without_seconds(raw, |at| !is_offset(raw, at)) =>
            {
                self.add(
                    span,
                    Text::fixed(
                        "jam tanpa detik baru ada sejak TOML 1.1",
                        "a time without seconds is known only since TOML 1.1",
                    ),
                    Text::fixed(
                        "tulis detiknya juga, misalnya 07:32:00",
                        "write the seconds, too, for example 07:32:00",
                    ),
                );
            }
            _ => {}
        }
    }

    fn add(&mut self, span: Range<usize>, message: Text, help: Text) {
        self.faults.push(Fault {
            rule: &rules::NEWER_TOML,
            message,
            help: Some(help),
            key: None,
            span,
        });
    }
}

/// Whether the colon there is that of `+08:00`, which never has seconds.
fn is_offset(raw: &str, colon: usize) -> bool {
    let sign = colon.checked_sub(3).and_then(|at| raw.as_bytes().get(at));
    let time_before = raw.find(':').is_some_and(|first| first < colon);
    time_before && matches!(sign, Some(b'+' | b'-'))
}
