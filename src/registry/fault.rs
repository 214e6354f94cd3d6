//! What a file has wrong, before it is a finding.

use std::ops::Range;

use super::rules;
use crate::finding::{Finding, Place, Rule, Severity};
use crate::model::Kind;
use crate::text::{Text, Verbatim};

/// Something that a file's text has wrong.
pub(super) struct Fault {
    pub rule: &'static Rule,
    pub message: Text,
    pub help: Option<Text>,
    pub key: Option<String>,
    pub span: Range<usize>,
}

impl Fault {
    /// Whether what the text says is not read because of it.
    pub fn hides(&self) -> bool {
        self.rule.severity == Severity::Error
    }
}

/// Whether a required key is missing.
pub(super) fn is_missing(fault: &Fault) -> bool {
    std::ptr::eq(fault.rule, &rules::MISSING_KEY)
}

/// A sentence of ours, and the rule that it belongs to.
pub(super) struct Said {
    pub rule: &'static Rule,
    pub message: Text,
    pub help: Option<Text>,
}

impl Said {
    /// The sentence about that place of the text, and the key that stands there.
    pub fn at(self, span: Range<usize>, key: Option<String>) -> Fault {
        Fault {
            rule: self.rule,
            message: self.message,
            help: self.help,
            key,
            span,
        }
    }
}

/// As much of a word as one reads: somebody may have left out a line break.
pub(super) fn shortened(word: &str) -> String {
    const MOST: usize = 80;
    match word.char_indices().nth(MOST) {
        None => word.to_owned(),
        Some((end, _)) => format!("{}…", &word[..end]),
    }
}

/// A finding about a file whose text is not to be had: its very beginning.
pub(super) fn whole_file(
    mut finding: Finding,
    record: Option<(Kind, String)>,
    shown: impl Into<Verbatim>,
) -> Finding {
    finding.place.get_or_insert(Place {
        line: 1,
        column: 1,
        end_line: 1,
        end_column: 1,
        excerpt: String::new(),
    });
    finding.record = record;
    finding.file = Some(shown.into());
    finding
}

/// That something is neither a file nor a folder.
pub(super) fn no_file() -> Text {
    Text::fixed(
        "ini bukan berkas biasa, melainkan pipa, soket, atau perangkat; ganti dengan berkas biasa",
        "this is no regular file but a pipe, a socket or a device; put a regular file in its place",
    )
}
