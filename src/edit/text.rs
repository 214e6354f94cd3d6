//! The text of one record while it is changed.

use std::collections::HashMap;

use toml_edit::{DocumentMut, TomlError};

use crate::schema::FileKind;

const BOM: &str = "\u{feff}";

/// The text of a record or of `ksd.toml`, with all that a person has put into it.
pub struct RecordText {
    pub(super) kind: &'static FileKind,
    pub(super) document: DocumentMut,
    /// Of each list of tables the place of the one that was added last.
    pub(super) added: HashMap<String, usize>,
    /// As it was read, without its BOM; empty of a new one.
    before: String,
    has_bom: bool,
}

impl RecordText {
    /// An empty one.
    pub fn empty(kind: &'static FileKind) -> RecordText {
        RecordText {
            kind,
            document: DocumentMut::new(),
            added: HashMap::new(),
            before: String::new(),
            has_bom: false,
        }
    }

    /// Reads a text as it stands in a file.
    ///
    /// # Errors
    /// If it is no TOML: the fault and its place.
    pub fn read(kind: &'static FileKind, text: &str) -> Result<RecordText, TomlError> {
        let bare = text.strip_prefix(BOM);
        let before = bare.unwrap_or(text);
        Ok(RecordText {
            kind,
            document: plain(before).parse()?,
            added: HashMap::new(),
            before: before.to_owned(),
            has_bom: bare.is_some(),
        })
    }

    /// Whether a key is there, by its path without places in lists.
    pub fn has(&self, path: &str) -> bool {
        let mut steps = path.split('.');
        let first = steps.next().and_then(|step| self.document.get(step));
        steps
            .fold(first, |item, step| item.and_then(|item| item.get(step)))
            .is_some()
    }

    /// The text as it is to be written: what was not changed is as it was, and what
    /// is new ends its lines as most others do.
    pub fn written(&self) -> String {
        let after = self.document.to_string();
        let after = with_ends_of(&self.before, &after);
        match self.has_bom {
            true => format!("{BOM}{after}"),
            false => after,
        }
    }
}

/// With `\n` alone at the end of lines, as the editing library writes them.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// The new text with the lines that were there as they were.
fn with_ends_of(before: &str, after: &str) -> String {
    let windows = before.matches("\r\n").count();
    if windows == 0 {
        return after.to_owned();
    }
    let end = match windows * 2 >= before.matches('\n').count() {
        true => "\r\n",
        false => "\n",
    };
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let old_plain = plain(before);
    let diff = similar::TextDiff::from_lines(old_plain.as_str(), after);
    let mut text = String::with_capacity(after.len() + windows);
    for change in diff.iter_all_changes() {
        match change.tag() {
            similar::ChangeTag::Equal => {
                text.push_str(change.old_index().and_then(|at| old.get(at)).unwrap_or(&""));
            }
            similar::ChangeTag::Insert => match change.value().strip_suffix('\n') {
                Some(line) => {
                    text.push_str(line);
                    text.push_str(end);
                }
                None => text.push_str(change.value()),
            },
            similar::ChangeTag::Delete => {}
        }
    }
    text
}
