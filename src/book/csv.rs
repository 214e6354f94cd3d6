//! Text with a separator.

use std::collections::HashMap;
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder, Terminator};
use encoding_rs::UTF_8;

use super::letters::decoded;
use super::refused::Refused;
use super::rows::{MOST, Rows};
use super::{Book, Format, Hidden, Remark, Sheet, digest, held};

/// The separators that programs write.
const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// How many rows the separator is found by.
const LOOKED_AT: usize = 200;

/// Reads a text with a separator.
pub(super) fn read(path: &Path, bytes: &[u8]) -> Result<Book, Refused> {
    let (text, letters) = decoded(bytes).ok_or_else(|| Refused::broken("NUL"))?;
    let mut remarks = Vec::new();
    if letters != UTF_8 {
        remarks.push(Remark::Letters(letters.name()));
    }
    let (told, text) = told(&text);
    let mut lines = Lines {
        text: text.as_bytes(),
        seen: 0,
        // The line of the separator is one of the file.
        line: 1 + u32::from(told.is_some()),
    };
    let mut begins: HashMap<u32, u32> = HashMap::new();
    let separator = told.unwrap_or_else(|| found(text));
    remarks.push(Remark::Separator(char::from(separator)));
    let mut rows = Rows::new(MOST);
    let mut number = 0;
    let mut last = Last::default();
    records(text, separator, |start, record| {
        number += blank_before(text.as_bytes(), start) + 1;
        let line = lines.at(start);
        if line != number {
            begins.insert(number, line);
        }
        for (column, field) in record.iter().enumerate() {
            let field = String::from_utf8_lossy(field);
            rows.put(number, column as u32, held::written(&field, false))?;
        }
        last = Last {
            row: number,
            start,
            has_lines: record.iter().any(|field| field.contains(&b'\n')),
        };
        Ok(true)
    })?;
    if last.is_open(text) {
        return Err(Refused::OpenQuote(last.row));
    }
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let (mut rows, _) = rows.done();
    for row in &mut rows {
        row.hidden = Some(false);
        row.line = begins.get(&row.number).copied();
    }
    Ok(Book {
        format: Format::Csv,
        sheets: vec![Sheet {
            name: name.into_owned(),
            visible: true,
            rows,
            hidden_columns: Hidden::Runs(Vec::new()),
            ..Sheet::default()
        }],
        remarks,
        properties: Default::default(),
        digest: digest(bytes),
    })
}

/// The separator that Excel lets a file say itself on a line before the first, and
/// what comes after it.
fn told(text: &str) -> (Option<u8>, &str) {
    let Some(after) = text.strip_prefix("sep=") else {
        return (None, text);
    };
    match after.as_bytes() {
        [separator, b'\r' | b'\n', ..] if separator.is_ascii() => {
            let rest = &after[1..];
            let rest = rest.strip_prefix('\r').unwrap_or(rest);
            (Some(*separator), rest.strip_prefix('\n').unwrap_or(rest))
        }
        _ => (None, text),
    }
}

/// Calls `see` with the place of each record and what it holds, until it says no.
fn records(
    text: &str,
    separator: u8,
    mut see: impl FnMut(usize, &ByteRecord) -> Result<bool, Refused>,
) -> Result<(), Refused> {
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .terminator(Terminator::CRLF)
        .from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    loop {
        let start = reader.position().byte() as usize;
        if !reader
            .read_byte_record(&mut record)
            .map_err(Refused::broken)?
        {
            return Ok(());
        }
        if !see(start, &record)? {
            return Ok(());
        }
    }
}

/// How many lines without anything stand at a place; the reader skips them, and a
/// program counts them.
fn blank_before(bytes: &[u8], start: usize) -> u32 {
    let mut rest = &bytes[start.min(bytes.len())..];
    // The reader stops within the end of a line.
    if start > 0 && bytes[start - 1] == b'\r' {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut lines = 0;
    loop {
        rest = match rest {
            [b'\r', b'\n', after @ ..] | [b'\r' | b'\n', after @ ..] => after,
            _ => return lines,
        };
        lines += 1;
    }
}

/// The lines of a text, counted as far as was asked.
struct Lines<'t> {
    text: &'t [u8],
    seen: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line, from 1, of the record that the reader finds from a place on.
    fn at(&mut self, start: usize) -> u32 {
        let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let rest = self.text.get(start..).unwrap_or_default();
        let begins = start + rest.iter().take_while(|byte| is_end(byte)).count();
        while self.seen < begins {
            let of_pair =
                self.text[self.seen] == b'\r' && self.text.get(self.seen + 1) == Some(&b'\n');
            self.line += u32::from(is_end(&self.text[self.seen]) && !of_pair);
            self.seen += 1;
        }
        self.line
    }
}

/// The separator by which most rows have the same number of cells, and the most.
fn found(text: &str) -> u8 {
    let mut best = (0, 0);
    let mut separator = b',';
    for candidate in SEPARATORS {
        let mut widths: Vec<usize> = Vec::new();
        let looked = records(text, candidate, |_, record| {
            if record.len() > 1 {
                widths.push(record.len());
            }
            Ok(widths.len() < LOOKED_AT)
        });
        if looked.is_err() {
            continue;
        }
        widths.sort_unstable();
        let runs = widths.chunk_by(|one, other| one == other);
        let most = runs.map(|run| (run.len(), run[0])).max();
        if let Some(most) = most
            && most > best
        {
            (best, separator) = (most, candidate);
        }
    }
    separator
}

/// The last record of a text.
#[derive(Default)]
struct Last {
    row: u32,
    start: usize,
    has_lines: bool,
}

impl Last {
    /// Whether it opens a quotation mark and never closes it.
    fn is_open(&self, text: &str) -> bool {
        let record = text.get(self.start..).unwrap_or_default();
        self.has_lines && record.matches('"').count() % 2 == 1
    }
}
