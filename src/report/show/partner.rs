//! A partner: who it is, and everything between us, what is in force first.

use super::{Facts, Told, cells};
use crate::model::{BadanHukum, Kind, Mitra, Potensi, key};
use crate::output::{Body, Cell, Document, Table, sheet};
use crate::registry::{Record, Status};
use crate::report::list::{self, Filter};
use crate::text;
use crate::text::Text;

/// Documents whose states belong together.
struct Group {
    title: Text,
    states: &'static [Status],
    columns: &'static [&'static str],
}

/// In the order in which they are told.
static GROUPS: [Group; 3] = [
    Group {
        title: Text::fixed("Yang berlaku", "In force"),
        states: &[Status::Berlaku, Status::AkanBerlaku, Status::TidakDiketahui],
        columns: &[
            "id",
            "judul",
            "jenis",
            "naskah",
            "ditandatangani",
            "berakhir",
            "sisa_hari",
            "status",
        ],
    },
    Group {
        title: Text::fixed("Rencana", "Plans"),
        states: &[Status::Rencana],
        columns: &["id", "judul", "jenis", "naskah", "tahap"],
    },
    Group {
        title: Text::fixed("Yang sudah lewat", "What was"),
        states: &[Status::Berakhir, Status::Diakhiri, Status::TidakDilanjutkan],
        columns: &[
            "id",
            "judul",
            "jenis",
            "naskah",
            "ditandatangani",
            "berakhir",
            "status",
        ],
    },
];

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<Mitra>) -> Document {
    let registry = told.registry;
    let mut document = Document::new(Text::same(&record.nama));
    let facts = Facts::of(Kind::Mitra, &record.id)
        .key(key!(Mitra: nama_lain), cells(&record.nama_lain))
        .key(key!(Mitra: golongan), Cell::named(Some(record.golongan)))
        .key(key!(Mitra: tingkat), Cell::named(record.tingkat))
        .key(key!(Mitra: kode), Cell::text(record.kode.as_ref()))
        .key(key!(Mitra: bentuk_badan), Cell::named(record.bentuk_badan))
        .key(key!(Mitra: negara), record.negara.clone())
        .key(key!(Mitra: alamat), record.alamat.clone())
        .key(key!(Mitra: badan_hukum), deed(&record.badan_hukum))
        .key(key!(Mitra: logo), record.logo.clone())
        .finish(registry, &record.file);
    document.add(Text::EMPTY, facts);
    let counts = counts(told, record);
    let all = documents(told, record, &[]).len();
    let title = text!(
        "Kerja sama per {as_of}: {n}",
        "Cooperation as of {as_of}: {n}",
        as_of = told.as_of,
        n = all
    );
    match all {
        0 => document.add(
            title,
            Body::Paragraph(Text::fixed(
                "Belum ada naskah dengan mitra ini.",
                "There is no document with this partner yet.",
            )),
        ),
        _ => document.add(title, counts),
    }
    for group in &GROUPS {
        let table = documents(told, record, group.states);
        if !table.is_empty() {
            let title = text!(
                "{title} ({n})",
                "{title} ({n})",
                title = group.title.clone(),
                n = table.len()
            );
            document.add(title, table.select(group.columns.iter().copied()));
        }
    }
    let is_candidate = |entry: &Record<Potensi>| entry.calon_mitra.contains(&record.id);
    if registry.potensi.iter().any(is_candidate) {
        document.add(
            ("Pemetaan potensi", "Potential mapping"),
            entries(told, record).select(["id", "judul", "tahun", "jenis", "status"]),
        );
    }
    document
}

/// The same for machines.
pub(super) fn lists(told: &Told<'_>, record: &Record<Mitra>) -> Vec<Table> {
    vec![
        counts(told, record).called("counts"),
        documents(told, record, &[]).called("kerja_sama"),
        entries(told, record).called("potensi"),
    ]
}

/// How many documents are in each state.
fn counts(told: &Told<'_>, record: &Record<Mitra>) -> Table {
    let states = GROUPS.iter().flat_map(|group| group.states);
    let counted = states.map(|&state| (state, documents(told, record, &[state]).len()));
    let counted: Vec<(Status, usize)> = counted.filter(|(_, count)| *count > 0).collect();
    sheet(counted)
        .column("status", ("Status", "Status"), |(state, _)| {
            Cell::named(Some(*state))
        })
        .toned(list::tone_of_state)
        .column("jumlah", ("Jumlah", "Number"), |(_, count)| {
            Cell::count(*count)
        })
        .bare()
}

/// The documents with the partner in these states, newest first; none named: all.
fn documents(told: &Told<'_>, record: &Record<Mitra>, states: &[Status]) -> Table {
    let filter = Filter {
        mitra: vec![record.id.clone()],
        status: states.to_vec(),
        ..Filter::default()
    };
    let mut table = list::kerja_sama(told.registry, told.as_of, &filter);
    table.sort("mulai", true);
    table
}

fn entries(told: &Told<'_>, record: &Record<Mitra>) -> Table {
    let filter = Filter {
        mitra: vec![record.id.clone()],
        ..Filter::default()
    };
    let mut table = list::potensi(told.registry, told.as_of, &filter);
    table.sort("tahun", true);
    table
}

/// The deed of a legal person, as far as it is recorded.
fn deed(deed: &BadanHukum) -> Cell {
    let parts = [
        deed.akta
            .as_ref()
            .map(|number| text!("akta {number}", "deed {number}", number = number.as_str())),
        deed.tanggal.map(|day| text!("{day}", "{day}", day)),
        deed.notaris
            .as_ref()
            .map(|name| text!("notaris {name}", "notary {name}", name = name.as_str())),
        deed.pengesahan.as_ref().map(|number| {
            text!(
                "pengesahan {number}",
                "approval {number}",
                number = number.as_str()
            )
        }),
    ];
    let parts: Vec<Text> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => Cell::Empty,
        false => Cell::said(Text::listed(&parts).capital()),
    }
}
