//! Numbers of papers that say nothing.

use std::ops::Range;

use toml::de::DeTable;

use super::fault::Fault;
use super::rules;
use super::step::{Step, each_text, key_of};
use crate::model::says_nothing;
use crate::text;

/// The key that holds a number.
const NUMBER: &str = "nomor";

/// What a file has of them. A text without any is looked through and not parsed.
pub(super) fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if may_hold_any(text) {
        let (root, _) = DeTable::parse_recoverable(text);
        each_text(root.get_ref(), |way, number, span| {
            if way.last() == Some(&Step::Key(NUMBER.to_owned())) && says_nothing(number) {
                faults.push(fault(key_of(way), number, span));
            }
        });
        faults.sort_by_key(|fault| fault.span.start);
    }
    faults
}

fn fault(key: String, number: &str, span: Range<usize>) -> Fault {
    Fault {
        rule: &rules::PLACEHOLDER,
        message: text!(
            "`{key}` berisi \"{number}\", yang bukan nomor: dianggap belum tercatat",
            "`{key}` is \"{number}\", which is no number: taken as not recorded",
            key = key.as_str(),
            number
        ),
        help: None,
        key: Some(key),
        span,
    }
}

/// Whether behind some `nomor =` there may stand a number that says nothing.
fn may_hold_any(text: &str) -> bool {
    memchr::memmem::find_iter(text.as_bytes(), NUMBER).any(|at| {
        let rest = text[at + NUMBER.len()..].trim_start();
        let value = rest
            .trim_start_matches(['"', '\''])
            .trim_start_matches([' ', '\t']);
        let Some(value) = value.strip_prefix('=') else {
            return false;
        };
        let value = value.trim_start();
        let quoted = value.trim_start_matches(['"', '\'']);
        let end = quoted.find(['"', '\'', '\n']).unwrap_or(quoted.len());
        quoted.len() == value.len() || says_nothing(&quoted[..end])
    })
}
