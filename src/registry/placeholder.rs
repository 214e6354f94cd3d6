//! Numbers of papers that say nothing.

use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::Fault;
use super::rules;
use super::step::{Step, key_of};
use crate::model::says_nothing;
use crate::text;

/// The key that holds a number.
const NUMBER: &str = "nomor";

/// What a file has of them. A text without any is looked through and not parsed.
pub(super) fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if may_hold_any(text) {
        let (root, _) = DeTable::parse_recoverable(text);
        of_table(root.get_ref(), &mut Vec::new(), &mut faults);
        faults.sort_by_key(|fault| fault.span.start);
    }
    faults
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

fn of_table(table: &DeTable<'_>, way: &mut Vec<Step>, faults: &mut Vec<Fault>) {
    for (key, value) in table {
        way.push(Step::Key(key.get_ref().to_string()));
        of_value(key.get_ref() == NUMBER, value, way, faults);
        way.pop();
    }
}

fn of_value(
    is_number: bool,
    value: &Spanned<DeValue<'_>>,
    way: &mut Vec<Step>,
    faults: &mut Vec<Fault>,
) {
    match value.get_ref() {
        DeValue::Table(table) => of_table(table, way, faults),
        DeValue::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                way.push(Step::Index(at));
                of_value(false, item, way, faults);
                way.pop();
            }
        }
        DeValue::String(number) if is_number && says_nothing(number) => {
            let key = key_of(way);
            faults.push(Fault {
                rule: &rules::PLACEHOLDER,
                message: text!(
                    "`{key}` berisi \"{number}\", yang bukan nomor: dianggap belum tercatat",
                    "`{key}` is \"{number}\", which is no number: taken as not recorded",
                    key = key.as_str(),
                    number = number.as_ref()
                ),
                help: None,
                key: Some(key),
                span: value.span(),
            });
        }
        _ => {}
    }
}
