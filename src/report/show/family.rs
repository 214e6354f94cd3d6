//! The documents that belong together.

use super::Told;
use crate::model::KerjaSama;
use crate::registry::{Record, known_by};
use crate::text;
use crate::text::Text;

/// Deeper than this no family goes.
const DEEPEST: usize = 16;

/// The family of a document as a tree: under each document what stands under
/// it, what extends it and what changes it. Empty for one that stands alone.
pub(super) fn tree(told: &Told<'_>, record: &Record<KerjaSama>) -> Vec<(usize, Text)> {
    let root = told
        .registry
        .kerja_sama
        .get(told.registry.family(record))
        .unwrap_or(record);
    let mut lines = Vec::new();
    grow(told, root, record, "", 0, &mut lines);
    if lines.len() > 1 { lines } else { Vec::new() }
}

fn grow(
    told: &Told<'_>,
    member: &Record<KerjaSama>,
    asked: &Record<KerjaSama>,
    relation: &str,
    depth: usize,
    lines: &mut Vec<(usize, Text)>,
) {
    if depth > DEEPEST || !known_by(member, told.as_of) {
        return;
    }
    let registry = told.registry;
    let state = registry.state(member, told.as_of);
    let end = match state.last_day {
        None => Text::fixed("", ""),
        Some(day) => text!(", sampai {day}", ", until {day}"; day = day),
    };
    let here = if member.id == asked.id { " ◄" } else { "" };
    lines.push((
        depth,
        text!(
            "{relation}{naskah} {id}: {status}{end}{here}",
            "{relation}{naskah} {id}: {status}{end}{here}";
            relation = relation,
            naskah = member.naskah,
            id = member.id.as_str(),
            status = state.status,
            end = end,
            here = here
        ),
    ));
    for addendum in registry.addenda(member) {
        grow(told, addendum, asked, "addendum: ", depth + 1, lines);
    }
    for child in registry.under(member) {
        grow(told, child, asked, "", depth + 1, lines);
    }
    for extension in registry.extensions(member) {
        grow(told, extension, asked, "perpanjangan: ", depth + 1, lines);
    }
}
