//! A comparison as a page for people.

use toml::Value;

use super::{Difference, Due, KeyChange, Standing, StateChange, Told, What};
use crate::finding::Finding;
use crate::model::{Kind, key};
use crate::output::{Body, Document};
use crate::registry::Registry;
use crate::schema::{self, said};
use crate::text;
use crate::text::Text;

/// More of one kind of effect than this are counted, not named, for people.
const MOST: usize = 50;

/// The comparison as a page.
pub fn document(told: &Told<'_>) -> Document {
    let mut document = Document::new(text!(
        "Perubahan {between}: {count}",
        "Changes {between}: {count}",
        between = told.between,
        count = summary(told.differences)
    ));
    for (what, title) in [
        (What::Added, Text::fixed("Rekaman baru", "New records")),
        (
            What::Changed,
            Text::fixed("Rekaman yang berubah", "Changed records"),
        ),
        (
            What::Renamed,
            Text::fixed("Rekaman yang berganti id", "Renamed records"),
        ),
        (
            What::Removed,
            Text::fixed("Rekaman yang dihapus", "Removed records"),
        ),
    ] {
        let of_kind = told.differences.iter().filter(|one| one.what == what);
        let lines = of_kind.flat_map(|one| lines(told.registry, one));
        document.add(title, Body::Tree(lines.collect()));
    }
    let effects = told.effects;
    document.add(
        text!(
            "Keadaan per {day}",
            "States as of {day}",
            day = effects.as_of
        ),
        Body::Tree(few(
            effects.states.iter().flat_map(state_lines).collect(),
            2,
        )),
    );
    let findings = |findings: &[Finding]| -> Body {
        Body::Lines(few(findings.iter().map(finding_line).collect(), 1))
    };
    document.add(
        titled(("Temuan baru", "New findings"), effects.new.len()),
        findings(&effects.new),
    );
    document.add(
        titled(
            ("Temuan yang selesai", "Findings settled"),
            effects.settled.len(),
        ),
        findings(&effects.settled),
    );
    let due = |due: &[Due]| -> Body { Body::Lines(few(due.iter().map(due_line).collect(), 1)) };
    document.add(
        titled(
            ("Bertambah di agenda", "New on the agenda"),
            effects.owed.len(),
        ),
        due(&effects.owed),
    );
    document.add(
        titled(("Selesai di agenda", "Off the agenda"), effects.done.len()),
        due(&effects.done),
    );
    document
}

/// How much differs, in a line; where nothing does, that.
pub(super) fn summary(differences: &[Difference]) -> Text {
    let count = |what: What| differences.iter().filter(|one| one.what == what).count();
    let parts = [
        (count(What::Added), Text::fixed("baru", "new")),
        (count(What::Changed), Text::fixed("berubah", "changed")),
        (count(What::Renamed), Text::fixed("berganti id", "renamed")),
        (count(What::Removed), Text::fixed("dihapus", "removed")),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<Text> = parts
        .map(|(count, name)| text!("{count} {name}", "{count} {name}", count, name))
        .collect();
    match parts.as_slice() {
        [] => Text::fixed("tidak ada", "none"),
        parts => Text::listed(parts),
    }
}

fn titled(title: (&'static str, &'static str), count: usize) -> Text {
    let title = Text::fixed(title.0, title.1);
    text!("{title} ({count})", "{title} ({count})", title, count)
}

/// The first lines, and how many more there are; a thing has `each` of them.
fn few<L: More>(mut lines: Vec<L>, each: usize) -> Vec<L> {
    let more = lines.len().saturating_sub(MOST * each) / each;
    if more > 0 {
        lines.truncate(MOST * each);
        lines.push(L::more(text!(
            "… dan {more} lainnya",
            "… and {more} more",
            more
        )));
    }
    lines
}

/// A line that can say that there are more.
trait More {
    fn more(text: Text) -> Self;
}

impl More for Text {
    fn more(text: Text) -> Text {
        text
    }
}

impl More for (usize, Text) {
    fn more(text: Text) -> (usize, Text) {
        (0, text)
    }
}

/// A record with what differs in it.
fn lines(registry: &Registry, difference: &Difference) -> Vec<(usize, Text)> {
    let mut lines = vec![(0, head(difference))];
    if difference.is_unreadable() {
        let unreadable = Text::fixed(
            "bukan TOML yang sah, sehingga isinya tidak dapat dibandingkan",
            "no valid TOML, so what it holds cannot be compared",
        );
        lines.push((1, unreadable));
    }
    match difference.what {
        What::Added | What::Removed => {
            let told = gist(registry, difference);
            lines.extend(Some((1, told)).filter(|(_, told)| !told.is_empty()));
        }
        What::Changed | What::Renamed => {
            let changes = difference.keys.iter();
            lines.extend(changes.flat_map(|change| change_lines(difference.kind, change)));
        }
    }
    lines
}

/// A record by its id and title.
fn head(difference: &Difference) -> Text {
    let id = match (difference.kind, difference.former_id()) {
        (None, _) => Text::same("ksd.toml"),
        (Some(kind), Some(former)) => text!(
            "{kind}/{former} menjadi {id}",
            "{kind}/{former} is now {id}",
            kind = kind.to_string(),
            former,
            id = difference.id()
        ),
        (Some(kind), None) => Text::same(format!("{kind}/{}", difference.id())),
    };
    match title(difference) {
        "" => id,
        title => text!("{id}: {title}", "{id}: {title}", id, title),
    }
}

/// What people know the record by.
pub(super) fn title(difference: &Difference) -> &str {
    let titles = [key!(judul), key!(Mitra: nama), key!(Tkksd: sk)];
    let holds = difference.holds();
    let title = titles.iter().find_map(|key| holds?.get(key)?.as_str());
    title.unwrap_or_default()
}

/// What a record that came or went is, in a line.
fn gist(registry: &Registry, difference: &Difference) -> Text {
    let Some((kind, holds)) = difference.kind.zip(difference.holds()) else {
        return Text::EMPTY;
    };
    let told = |path: &str| -> Option<Text> {
        let value = said(Some(kind), path, holds.get(path)?);
        let name = schema::name(kind, path);
        Some(text!("{name}: {value}", "{name}: {value}", name, value))
    };
    let mut parts: Vec<Text> = Vec::new();
    let partners = holds.get(key!(mitra)).and_then(Value::as_array);
    let partners: Vec<Text> = partners
        .into_iter()
        .flatten()
        .filter_map(|partner| {
            let id = partner.get("id")?.as_str()?;
            let name = registry.mitra.get(id).map(|partner| partner.nama.as_str());
            Some(Text::same(name.unwrap_or(id)))
        })
        .collect();
    match kind {
        Kind::KerjaSama => {
            parts.extend(told(key!(jenis)));
            parts.extend(told(key!(naskah)));
            if !partners.is_empty() {
                let partners = Text::joined(&partners, "; ");
                parts.push(text!("dengan {partners}", "with {partners}", partners));
            }
            let rest = [
                key!(waktu.ditandatangani),
                key!(waktu.mulai),
                key!(waktu.berakhir),
                key!(daerah.nomor),
                key!(pemrakarsa),
                key!(pembiayaan.nilai),
            ];
            parts.extend(rest.into_iter().filter_map(told));
        }
        Kind::Potensi => parts.extend(
            [
                key!(Potensi: tahun),
                key!(Potensi: jenis),
                key!(Potensi: pemrakarsa),
                key!(Potensi: calon_mitra),
            ]
            .into_iter()
            .filter_map(told),
        ),
        Kind::Mitra => parts.extend(told(key!(Mitra: golongan))),
        Kind::Tkksd => parts.extend(told(key!(Tkksd: tanggal))),
    }
    Text::joined(&parts, "; ")
}

/// A change of a key, as a line; of a table that came or went, with its values.
fn change_lines(kind: Option<Kind>, change: &KeyChange) -> Vec<(usize, Text)> {
    let name = named(kind, &change.key);
    let Some(_) = change.table() else {
        return vec![(1, value_line(kind, change, name))];
    };
    let verb = match change.after {
        Some(_) => text!("{name}: ditambahkan", "{name}: added", name),
        None => text!("{name}: dihapus", "{name}: removed", name),
    };
    let mut lines = vec![(1, verb)];
    lines.extend(change.leaves().iter().filter_map(|leaf| {
        let value = leaf.after.as_ref().or(leaf.before.as_ref())?;
        let value = said(kind, &leaf.key, value);
        let name = schema::name(kind, &leaf.key);
        Some((2, text!("{name}: {value}", "{name}: {value}", name, value)))
    }));
    lines
}

/// A key by its name and path.
fn named(kind: Option<Kind>, key: &str) -> Text {
    text!(
        "{name} (`{key}`)",
        "{name} (`{key}`)",
        name = schema::name(kind, key),
        key
    )
}

fn value_line(kind: Option<Kind>, change: &KeyChange, name: Text) -> Text {
    let said = |value: &Value| said(kind, &change.key, value);
    match (&change.before, &change.after) {
        (Some(Value::Array(before)), Some(Value::Array(after))) => {
            let signed = |sign: &str, those: &[Value], others: &[Value]| -> Vec<Text> {
                let those = those.iter().filter(|one| !others.contains(one));
                let those =
                    those.map(|one| text!("{sign}{one}", "{sign}{one}", sign, one = said(one)));
                those.collect()
            };
            let mut parts = signed("-", before, after);
            parts.extend(signed("+", after, before));
            let parts = match parts.as_slice() {
                [] => Text::fixed("urutannya berubah", "in another order"),
                parts => Text::joined(parts, "; "),
            };
            text!("{name}: {parts}", "{name}: {parts}", name, parts)
        }
        (Some(before), Some(after)) => text!(
            "{name}: {before} → {after}",
            "{name}: {before} → {after}",
            name,
            before = said(before),
            after = said(after)
        ),
        (None, Some(after)) => text!(
            "{name}: {after} (sebelumnya tidak tercatat)",
            "{name}: {after} (not recorded before)",
            name,
            after = said(after)
        ),
        (Some(before), None) => text!(
            "{name}: dihapus, semula {before}",
            "{name}: removed, it was {before}",
            name,
            before = said(before)
        ),
        (None, None) => Text::EMPTY,
    }
}

/// A record whose state is another one: what it is, and below what changed.
fn state_lines(change: &StateChange) -> [(usize, Text); 2] {
    let head = text!(
        "{id}: {title}",
        "{id}: {title}",
        id = change.id.as_str(),
        title = change.title.as_str()
    );
    let told = text!(
        "{before} → {after}",
        "{before} → {after}",
        before = standing(&change.before),
        after = standing(&change.after)
    );
    [(0, head), (1, told)]
}

fn standing(standing: &Standing) -> Text {
    let status = &standing.status;
    standing.last_day.map_or_else(
        || status.clone(),
        |day| {
            text!(
                "{status}, hari terakhir {day}",
                "{status}, last day {day}",
                status,
                day
            )
        },
    )
}

fn finding_line(finding: &Finding) -> Text {
    let place = match &finding.record {
        Some((kind, id)) => Text::same(format!("{kind}/{id}")),
        None => finding.file.as_ref().map_or(Text::EMPTY, Text::of),
    };
    text!(
        "{place}: {message} ({level} {code})",
        "{place}: {message} ({level} {code})",
        place,
        message = finding.message,
        level = finding.level_name(),
        code = finding.rule.code
    )
}

fn due_line(due: &Due) -> Text {
    let record = due
        .record
        .as_deref()
        .map_or(Text::EMPTY, |id| text!(" ({id})", " ({id})", id));
    text!(
        "{day}: {what}{record}",
        "{day}: {what}{record}",
        day = due.day,
        what = due.what,
        record
    )
}
