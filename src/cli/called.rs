//! What a word on the command line calls: a rule, a family, a record.

use strum::VariantArray;

use super::context::Problem;
use crate::finding::Rule;
use crate::meant::did_you_mean;
use crate::model::Kind;
use crate::registry::Registry;
use crate::rules::{self, FAMILIES, Family};
use crate::text;
use crate::text::{alternatives, beside};

/// The rule called so: `KSD203`, `ksd203`, `203` or its name.
pub(super) fn rule(word: &str) -> Option<&'static Rule> {
    let word = word.trim();
    rules::all().find(|rule| {
        number(word).eq_ignore_ascii_case(number(rule.code)) || word.eq_ignore_ascii_case(rule.name)
    })
}

/// The family called so: `KSD2xx`, `2xx` or `KSD2`. One without rules is
/// unknown: to select it would hide every finding.
pub(super) fn family(word: &str) -> Option<&'static Family> {
    let word = number(word.trim());
    families().find(|family| {
        let code = number(family.code);
        word.eq_ignore_ascii_case(code) || word.eq_ignore_ascii_case(code.trim_end_matches('x'))
    })
}

/// The families that have rules.
pub(super) fn families() -> impl Iterator<Item = &'static Family> {
    let at_work = |family: &&Family| family.rules().next().is_some();
    FAMILIES.iter().filter(at_work)
}

/// `203` from `KSD203`.
fn number(code: &str) -> &str {
    match code.get(..3) {
        Some(ksd) if ksd.eq_ignore_ascii_case("ksd") => &code[3..],
        _ => code,
    }
}

/// The rule that is nearly called so.
pub(super) fn near_rule(word: &str) -> Option<&'static str> {
    let words = rules::all().flat_map(|rule| [rule.code, rule.name]);
    did_you_mean(word, words)
}

/// That there is no such rule, and which is meant.
pub(super) fn no_rule(word: &str) -> Problem {
    Problem(match near_rule(word) {
        Some(meant) => text!(
            "tidak ada aturan \"{word}\"; mungkin maksudnya `{meant}`",
            "there is no rule \"{word}\"; did you mean `{meant}`?",
            word,
            meant
        ),
        None => text!(
            "tidak ada aturan \"{word}\"; semua aturan tampil dengan `ksd rule`",
            "there is no rule \"{word}\"; `ksd rule` lists them all",
            word
        ),
    })
}

/// The kinds that a text may mean, and the id in it: `mitra/kota-samarinda`
/// means one kind, a bare id may mean any.
fn named(text: &str) -> (Vec<Kind>, &str) {
    let asked = text.split_once('/');
    let asked = asked.and_then(|(kind, id)| Some((kind.parse::<Kind>().ok()?, id)));
    match asked {
        Some((kind, id)) => (vec![kind], id),
        None => (Kind::VARIANTS.to_vec(), text),
    }
}

/// Whether a text names a kind of record, and then an id.
pub(super) fn is_with_kind(text: &str) -> bool {
    named(text).0.len() == 1
}

/// The record called so, readable or not; none if there is none.
///
/// # Errors
/// If several kinds have the id.
pub(super) fn record<'t>(
    registry: &Registry,
    text: &'t str,
) -> anyhow::Result<Option<(Kind, &'t str)>> {
    let (mut kinds, id) = named(text);
    kinds.retain(|&kind| registry.has(kind, id));
    match kinds.as_slice() {
        [] => Ok(None),
        [kind] => Ok(Some((*kind, id))),
        kinds => {
            let each = kinds.iter().map(|kind| format!("`{kind}/{id}`"));
            Err(Problem(text!(
                "beberapa jenis rekaman memakai id \"{id}\"; sebutkan {which}",
                "several kinds of records have the id \"{id}\"; say {which}",
                id,
                which = alternatives(&each.collect::<Vec<_>>())
            ))
            .into())
        }
    }
}

/// The record that is nearly called so, as it is to be called.
pub(super) fn meant(registry: &Registry, text: &str) -> Option<String> {
    let (kinds, id) = named(text);
    let mut meant = kinds
        .iter()
        .filter_map(|&kind| registry.ids_and_names(kind).meant(id));
    meant.next().map(str::to_owned)
}

/// That there is no such record, and which is meant.
pub(super) fn no_record(registry: &Registry, text: &str) -> Problem {
    let (_, id) = named(text);
    Problem(match meant(registry, text) {
        Some(meant) => text!(
            "tidak ada rekaman \"{id}\"{beside}; mungkin maksudnya \"{meant}\"",
            "there is no record \"{id}\"{beside}; did you mean \"{meant}\"?",
            id,
            beside = beside(id),
            meant
        ),
        None => text!(
            "tidak ada rekaman \"{id}\"; cari idnya dengan `ksd list --search TEKS`",
            "there is no record \"{id}\"; find its id with `ksd list --search TEXT`",
            id
        ),
    })
}
