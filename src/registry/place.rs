//! From bytes and keys to lines and columns.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;
use toml::de::{DeTable, DeValue};

use super::plain::Tape;
use super::source::Source;
use super::step::{Step, steps_of};
use crate::finding::{Finding, Place};
use crate::text::{Verbatim, printable_lines};

/// A text with what is needed to find lines and columns in it without reading
/// it from its beginning each time.
pub(super) struct Lines<'a> {
    text: &'a str,
    /// Where lines begin.
    starts: Vec<usize>,
    /// How many letters stand before each [`Lines::STEP`] bytes.
    letters: Vec<usize>,
}

impl<'a> Lines<'a> {
    const STEP: usize = 1024;
    /// A longer excerpt shows nobody anything.
    const LONGEST_EXCERPT: usize = 4096;

    pub fn of(text: &'a str) -> Lines<'a> {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let mut sum = 0;
        let letters = text.as_bytes().chunks(Lines::STEP).map(|chunk| {
            let before = sum;
            sum += letters_in(chunk);
            before
        });
        Lines {
            text,
            starts: [0]
                .into_iter()
                .chain(breaks.map(|(at, _)| at + 1))
                .collect(),
            letters: letters.collect(),
        }
    }

    /// The line of a byte, from 0 on.
    pub fn at(&self, byte: usize) -> usize {
        self.starts.partition_point(|&start| start <= byte) - 1
    }

    /// How many letters stand before a byte.
    fn letters_before(&self, byte: usize) -> usize {
        let step = (byte / Lines::STEP).min(self.letters.len().saturating_sub(1));
        let rest = &self.text.as_bytes()[step * Lines::STEP..byte];
        self.letters.get(step).copied().unwrap_or(0) + letters_in(rest)
    }

    /// The place of a stretch of bytes; without an excerpt where it or its line
    /// is too long for one.
    pub fn place(&self, span: Range<usize>) -> Place {
        let text = self.text;
        let clamp = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let (start, end) = (clamp(span.start), clamp(span.end.max(span.start)));
        let (line, end_line) = (self.at(start), self.at(end));
        let (first, last) = (self.starts[line], self.starts[end_line]);
        let next = self.starts.get(end_line + 1);
        let until = next.map_or(text.len(), |next| next - 1);
        let column = |from: usize, at| self.letters_before(at) - self.letters_before(from) + 1;
        let excerpt = match until - first {
            0..Lines::LONGEST_EXCERPT => printable_lines(&text[first..until]),
            _ => String::new(),
        };
        Place {
            line: line + 1,
            column: column(first, start),
            end_line: end_line + 1,
            end_column: column(last, end),
            excerpt,
        }
    }
}

/// How many letters of UTF-8 begin in these bytes.
fn letters_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count()
}

/// The bytes that a key stands for: its value, or the key itself where the
/// value is a table with a header; the nearest thing above it, if it is absent.
fn span_of(root: &DeTable<'_>, steps: &[Step]) -> Range<usize> {
    let mut found = 0..0;
    let mut here: Option<&DeValue<'_>> = None;
    for step in steps {
        let table = match here {
            None => Some(root),
            Some(value) => value.as_table(),
        };
        let next = match step {
            Step::Key(name) => table
                .and_then(|table| table.get_key_value(name.as_str()))
                .map(|(key, value)| match value.span() {
                    // A header stands around its key, a value behind it.
                    header if header.start <= key.span().start => (key.span(), value),
                    behind => (behind, value),
                }),
            Step::Index(index) => here
                .and_then(DeValue::as_array)
                .and_then(|items| items.get(*index))
                .map(|value| (value.span(), value)),
        };
        let Some((span, value)) = next else { break };
        found = span;
        here = Some(value.get_ref());
    }
    found
}

/// A key, and where its place goes.
type Slot<'a> = (Option<String>, &'a mut Option<Place>);

/// More findings in one file than this are looked for in a tree.
const FEW: usize = 100;

/// Gives every finding that names a file and has no place yet its place.
pub(super) fn locate_all(source: &Source, findings: &mut [Finding]) {
    let mut wanted: BTreeMap<Verbatim, Vec<Slot<'_>>> = BTreeMap::new();
    for finding in findings {
        if let (Some(file), None) = (&finding.file, &finding.place) {
            let slot = (finding.key.clone(), &mut finding.place);
            wanted.entry(file.clone()).or_default().push(slot);
        }
        for related in &mut finding.related {
            if related.place.is_none() {
                let slot = (related.key.clone(), &mut related.place);
                wanted.entry(related.file.clone()).or_default().push(slot);
            }
        }
    }
    let wanted: Vec<_> = wanted.into_iter().collect();
    wanted.into_par_iter().for_each(|(file, slots)| {
        let Some(text) = source.text(file.raw()) else {
            return;
        };
        // A tape is read again for each key, a tree has all of them at hand.
        let few = slots.len() <= FEW;
        let tape = few.then(|| Tape::of(&text)).flatten();
        let tree = || DeTable::parse_recoverable(&text).0.into_inner();
        let tree = tape.is_none().then(tree).unwrap_or_default();
        // What is read without a tree stands where the library's tree says.
        #[cfg(fuzzing)]
        let checked = DeTable::parse_recoverable(&text).0.into_inner();
        let lines = Lines::of(&text);
        for (key, slot) in slots {
            let steps = key.as_deref().map(steps_of).unwrap_or_default();
            let span = match &tape {
                Some(tape) => tape.span_of(&steps),
                None => span_of(&tree, &steps),
            };
            #[cfg(fuzzing)]
            assert_eq!(span, span_of(&checked, &steps));
            *slot = Some(lines.place(span));
        }
    });
}
