//! What the public may see of the partners and of the potentials that are still open:
//! nothing that `[publik]` closes, and no remark.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::words::office;
use super::{Asked, By, Report, Span};
use crate::model::{Jenis, Mitra, Potensi, StatusPotensi};
use crate::output::{Cell, Document, Table, sheet};
use crate::registry::{Record, Status};
use crate::report::names::{affairs, partners_of};
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "katalog",
    about: Text::fixed(
        "mitra dan potensi yang terbuka, untuk umum",
        "partners and open potentials, for the public",
    ),
    basis: &[],
    by: By::Division,
    of_office: None,
    judged: false,
    span: Span::Day,
    refuses: super::register::refuses,
    make,
};

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed(
        "Katalog kerja sama daerah",
        "Catalogue of regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    let day = asked.as_of;
    draft.chapter(("Potensi yang terbuka", "Open potentials"));
    draft.say(text!(
        "Potensi di bawah ini tercatat dalam pemetaan dan pada {day} belum ditindaklanjuti dengan \
         kerja sama. Yang diusulkan atau dibahas belum ditetapkan.",
        "These potentials stand in the mapping, and on {day} no cooperation follows them up. What \
         is proposed or discussed is not fixed yet.",
        day
    ));
    draft.say_if(is_open(asked, "pemrakarsa").then_some(Text::fixed(
        "Calon mitra dapat menghubungi perangkat daerah yang disebut.",
        "Who would cooperate may turn to the office that is named.",
    )));
    draft.table(potentials(asked));
    if is_open(asked, "mitra") {
        draft.chapter(("Mitra", "Partners"));
        draft.table(partners(asked));
    }
    draft.finish(asked)
}

/// Whether the region's settings open a column of the register to the public.
fn is_open(asked: &Asked<'_>, column: &str) -> bool {
    let open = &asked.registry.settings.publik.kolom;
    open.iter().any(|one| one == column)
}

fn potentials(asked: &Asked<'_>) -> Table {
    let registry = asked.registry;
    let day = asked.as_of;
    let entries = registry.potensi.iter();
    let mut open: Vec<&Record<Potensi>> = entries
        .filter(|entry| entry.dicatat.is_none_or(|known| known <= day))
        .filter(|entry| registry.status_of_potensi(entry, day) != StatusPotensi::Ditindaklanjuti)
        // What is past its years is offered to nobody.
        .filter(|entry| entry.tahun_selesai.is_none_or(|year| year >= day.year()))
        .collect();
    open.sort_by_key(|entry| (entry.jenis != Some(Jenis::Ksdpk), &entry.judul, &entry.id));
    let shown = |column: &str, cell: Cell| {
        if is_open(asked, column) {
            cell
        } else {
            Cell::Empty
        }
    };
    let with_kind = is_open(asked, "jenis");
    let with_office = is_open(asked, "pemrakarsa");
    let table = sheet(open)
        .numbered()
        .column("judul", ("Potensi", "Potential"), |entry| {
            entry.judul.clone()
        })
        .column("jenis", ("Jenis", "Kind"), |entry| {
            shown("jenis", Cell::named(entry.jenis))
        })
        .column("urusan", ("Urusan", "Affairs"), |entry| {
            affairs(&entry.urusan)
        })
        .column("lokasi", ("Lokasi", "Place"), |entry| {
            Cell::list(entry.lokasi.clone())
        })
        // The list is fixed by a decree, or by minutes: Permendagri 22/2020 Pasal 5 ayat
        // (6), Pasal 25 ayat (2).
        .column("status", ("Keadaan", "State"), |entry| {
            Cell::named(Some(registry.status_of_potensi(entry, day)))
        })
        .column("pemrakarsa", ("Perangkat daerah", "Office"), |entry| {
            shown("pemrakarsa", office(registry, entry.pemrakarsa.as_deref()))
        })
        .table(
            text!(
                "Potensi kerja sama yang terbuka pada {day}",
                "Open potentials on {day}",
                day
            ),
            text!(
                "Tidak ada potensi kerja sama yang terbuka pada {day}.",
                "No potential is open on {day}.",
                day
            ),
        );
    let hidden = |id: &str| (id == "jenis" && !with_kind) || (id == "pemrakarsa" && !with_office);
    let ids: Vec<String> = table
        .columns()
        .iter()
        .map(|one| one.id.to_string())
        .collect();
    table.select(ids.iter().map(String::as_str).filter(|id| !hidden(id)))
}

/// The partners of what is in force, by name.
fn partners(asked: &Asked<'_>) -> Table {
    let registry = asked.registry;
    let day = asked.as_of;
    let records = registry.kerja_sama.iter().filter(|record| {
        !record.is_addendum() && registry.state(record, day).status == Status::Berlaku
    });
    let in_force: Vec<BTreeSet<&str>> = records
        .map(|record| partners_of(record).map(String::as_str).collect())
        .collect();
    let mut with: Vec<(&Record<Mitra>, usize)> = registry
        .mitra
        .iter()
        .map(|partner| {
            let with = in_force.iter();
            (
                partner,
                with.filter(|ids| ids.contains(partner.id.as_str())).count(),
            )
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    with.sort_by_key(|(partner, _)| partner.nama.to_lowercase());
    sheet(with)
        .numbered()
        .column("nama", ("Mitra", "Partner"), |(partner, _)| {
            partner.nama.clone()
        })
        .column("golongan", ("Golongan", "Class"), |(partner, _)| {
            Cell::named(Some(partner.golongan))
        })
        .column(
            "berlaku",
            ("Naskah yang berlaku", "In force"),
            |(_, count)| *count,
        )
        .table(
            text!(
                "Mitra kerja sama yang berlaku pada {day}",
                "Partners of what is in force on {day}",
                day
            ),
            text!(
                "Tidak ada kerja sama yang berlaku pada {day}.",
                "Nothing is in force on {day}.",
                day
            ),
        )
}
