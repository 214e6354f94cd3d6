//! What a word on the command line calls: a rule, a family, a record.

use strum::VariantArray;

use super::context::Problem;
use crate::finding::Rule;
use crate::meant::did_you_mean;
use crate::model::Kind;
use crate::registry::{Named, Registry};
use crate::rules::{self, FAMILIES, Family};
use crate::text;
use crate::text::{Text, alternatives, beside};

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
fn of_kind(text: &str) -> (Vec<Kind>, &str) {
    let asked = text.split_once('/');
    let asked = asked.and_then(|(kind, id)| Some((kind.parse::<Kind>().ok()?, id)));
    match asked {
        Some((kind, id)) => (vec![kind], id),
        None => (Kind::VARIANTS.to_vec(), text),
    }
}

/// Whether a text names a kind of record, and then an id.
pub(super) fn is_with_kind(text: &str) -> bool {
    of_kind(text).0.len() == 1
}

/// The records that a person's words name, readable or not: by id, path, number,
/// title or name, however written, or by a part of one.
///
/// # Errors
/// If several kinds have that id.
pub(super) fn named<'r>(registry: &'r Registry, said: &str) -> anyhow::Result<Named<'r>> {
    one_kind(registry.named(Kind::VARIANTS, said))
}

/// The one record that a person's words name.
///
/// # Errors
/// If they name several.
pub(super) fn record<'r>(
    registry: &'r Registry,
    said: &str,
) -> anyhow::Result<Option<(Kind, &'r str)>> {
    one(said, named(registry, said)?)
}

/// The one record that has this id, number, title or name; not a part of one.
///
/// # Errors
/// If there are several.
pub(super) fn whole_record<'r>(
    registry: &'r Registry,
    said: &str,
) -> anyhow::Result<Option<(Kind, &'r str)>> {
    one(said, one_kind(registry.wholly_named(Kind::VARIANTS, said))?)
}

fn one<'r>(said: &str, named: Named<'r>) -> anyhow::Result<Option<(Kind, &'r str)>> {
    match named {
        Named::One(kind, id) => Ok(Some((kind, id))),
        Named::None => Ok(None),
        Named::Several(several) => Err(ambiguous(said, &several).into()),
    }
}

/// That words name several records, and which.
pub(super) fn ambiguous(said: &str, several: &[(Kind, &str)]) -> Problem {
    /// More are not named in a sentence.
    const FEW: usize = 8;
    let ids = several.iter().take(FEW).map(|(_, id)| format!("`{id}`"));
    let ids = ids.collect::<Vec<_>>().join(", ");
    let more = match several.len().saturating_sub(FEW) {
        0 => Text::EMPTY,
        more => text!(
            ", dan {more} lainnya (semuanya: `ksd show {said}`)",
            ", and {more} more (all of them: `ksd show {said}`)",
            more,
            said
        ),
    };
    Problem(text!(
        "\"{said}\" dapat berarti {count} rekaman; sebutkan salah satu: {ids}{more}",
        "\"{said}\" may mean {count} records; name one of them: {ids}{more}",
        said,
        count = several.len(),
        ids,
        more
    ))
}

/// What is named, unless it is an id that several kinds have.
fn one_kind(named: Named<'_>) -> anyhow::Result<Named<'_>> {
    let Named::Several(several) = &named else {
        return Ok(named);
    };
    let (_, id) = several[0];
    if several.iter().any(|(_, other)| *other != id) {
        return Ok(named);
    }
    let each = several.iter().map(|(kind, _)| format!("`{kind}/{id}`"));
    Err(Problem(text!(
        "beberapa jenis rekaman memakai id \"{id}\"; sebutkan {which}",
        "several kinds of records have the id \"{id}\"; say {which}",
        id,
        which = alternatives(&each.collect::<Vec<_>>())
    ))
    .into())
}

/// The record that is nearly called so, as it is to be called.
pub(super) fn meant(registry: &Registry, text: &str) -> Option<String> {
    let name = text.rsplit(['/', '\\']).next().unwrap_or(text);
    let (kinds, id) = match name.strip_suffix(".toml") {
        Some(stem) => (Kind::VARIANTS.to_vec(), stem),
        None => of_kind(text),
    };
    let mut meant = kinds
        .iter()
        .filter_map(|&kind| registry.ids_and_names(kind).meant(id));
    meant.next().map(str::to_owned)
}

/// That there is no such record, and which is meant.
pub(super) fn no_record(registry: &Registry, text: &str) -> Problem {
    let (_, id) = of_kind(text);
    let beside = beside(id);
    if let Some(meant) = meant(registry, text) {
        return Problem(text!(
            "tidak ada rekaman \"{id}\"{beside}; mungkin maksudnya \"{meant}\"",
            "there is no record \"{id}\"{beside}; did you mean \"{meant}\"?",
            id,
            beside,
            meant
        ));
    }
    if let Some(office) = registry.office_named(text) {
        return Problem(text!(
            "\"{id}\" adalah perangkat daerah, bukan rekaman; naskahnya: `ksd list --pemrakarsa \
             {office}`",
            "\"{id}\" is an office, no record; its documents: `ksd list --pemrakarsa {office}`",
            id,
            office
        ));
    }
    Problem(text!(
        "tidak ada rekaman \"{id}\"{beside}; cari idnya dengan `ksd list --search {words}`",
        "there is no record \"{id}\"{beside}; find its id with `ksd list --search {words}`",
        id,
        beside,
        words = quoted(id)
    ))
}

/// Words as one argument of a command line.
pub(super) fn quoted(words: &str) -> String {
    let bare = |letter: char| letter.is_alphanumeric() || "-._/".contains(letter);
    match !words.is_empty() && words.chars().all(bare) {
        true => words.to_owned(),
        false => format!("\"{}\"", words.replace('"', "")),
    }
}
