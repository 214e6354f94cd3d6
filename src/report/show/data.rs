//! One record for machines.

use serde_json::Value;

use super::{Told, document, family, partner, stages, steps, timeline};
use crate::model::{KerjaSama, Kind};
use crate::output::{Cell, Data, Table, sheet};
use crate::registry::{Record, completeness};

/// The record of that kind and id, if it could be read whole.
pub fn data(told: &Told<'_>, kind: Kind, id: &str) -> Option<Data> {
    let registry = told.registry;
    let (recorded, head, mut lists) = match kind {
        Kind::KerjaSama => {
            let record = registry.kerja_sama.get(id)?;
            let (head, lists) = of_document(told, record);
            (serde_json::to_value(&*record.data), head, lists)
        }
        Kind::Potensi => {
            let record = registry.potensi.get(id)?;
            let status = registry.status_of_potensi(record, told.as_of);
            let follow_ups = registry.follow_ups(record, told.as_of);
            let follow_ups = follow_ups.map(|one| one.id.clone()).collect();
            let head = vec![
                ("status", Cell::named(Some(status))),
                ("tindak_lanjut", Cell::List(follow_ups)),
            ];
            (serde_json::to_value(&*record.data), head, Vec::new())
        }
        Kind::Mitra => {
            let record = registry.mitra.get(id)?;
            let lists = partner::lists(told, record);
            (serde_json::to_value(&*record.data), Vec::new(), lists)
        }
        Kind::Tkksd => {
            let record = registry.tkksd.get(id)?;
            (serde_json::to_value(&*record.data), Vec::new(), Vec::new())
        }
    };
    let mut all = vec![
        ("as_of", Cell::Date(told.as_of)),
        ("kind", Cell::Text(kind.to_string())),
        ("record", Cell::Text(id.to_owned())),
        (
            "file",
            Cell::text(
                registry
                    .file_of(kind, id)
                    .as_ref()
                    .map(|file| registry.shown(file))
                    .as_ref(),
            ),
        ),
    ];
    all.extend(head);
    lists.push(timeline::due(told));
    lists.push(findings(told));
    Some(Data {
        head: all,
        // A record that the format can hold, JSON can.
        recorded: recorded.ok().map(as_recorded),
        lists,
    })
}

fn of_document(
    told: &Told<'_>,
    record: &Record<KerjaSama>,
) -> (Vec<(&'static str, Cell)>, Vec<Table>) {
    let registry = told.registry;
    let state = registry.state(record, told.as_of);
    let complete = completeness(registry, record);
    let mut missing: Vec<String> = Vec::new();
    for entry in complete.missing() {
        if !missing.iter().any(|key| key == entry.key) {
            missing.push(entry.key.to_owned());
        }
    }
    let changed = registry.changed_in_the_end(record);
    let changed = (changed.id != record.id).then_some(changed);
    let id = |record: Option<&Record<KerjaSama>>| Cell::text(record.map(|one| &one.id));
    let head = vec![
        ("status", Cell::named(Some(state.status))),
        ("berakhir", Cell::date(state.last_day)),
        ("sisa_hari", Cell::number(state.days_left)),
        ("diperpanjang_oleh", id(state.extended_by)),
        ("dilanjutkan_oleh", id(state.followed_by)),
        ("jeda", Cell::Flag(state.gap)),
        ("mengubah", id(changed)),
        (
            "status_yang_diubah",
            Cell::named(changed.map(|one| registry.state(one, told.as_of).status)),
        ),
        ("kelengkapan", Cell::Number(complete.per_cent().into())),
        ("belum_tercatat", Cell::List(missing)),
    ];
    let lists = vec![
        document::parties(registry, record).called("parties"),
        family::members(told, record),
        steps::steps(told, record, &complete),
        stages::data(told, record),
    ];
    (head, lists)
}

/// What `check` finds.
fn findings(told: &Told<'_>) -> Table {
    sheet(told.findings)
        .named("findings")
        .column("rule", ("Aturan", "Rule"), |one| one.rule.code.to_owned())
        .column("name", ("Nama", "Name"), |one| one.rule.name.to_owned())
        .column("severity", ("Keparahan", "Severity"), |one| {
            one.severity.word().to_owned()
        })
        .column("message", ("Temuan", "Finding"), |one| one.message.clone())
        .column("help", ("Saran", "Help"), |one| one.help.clone())
        .column("basis", ("Dasar", "Basis"), |one| {
            Cell::Articles(one.basis.clone())
        })
        .column("key", ("Kunci", "Key"), |one| Cell::text(one.key.as_ref()))
        .column("line", ("Baris", "Line"), |one| {
            let place = one.place.as_ref();
            Cell::number(place.map(|place| place.line as i64))
        })
        .bare()
}

/// Without what is not recorded: nothing, and lists and tables of nothing.
fn as_recorded(value: Value) -> Value {
    let is_nothing = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter();
            let fields = fields.map(|(key, value)| (key, as_recorded(value)));
            fields.filter(|(_, value)| !is_nothing(value)).collect()
        }
        Value::Array(items) => items.into_iter().map(as_recorded).collect(),
        other => other,
    }
}
