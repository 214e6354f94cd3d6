//! Entries of the potential mapping.

use super::documents::names;
use super::filter::{among, any_among};
use super::search::{each, name};
use super::{Filter, caption, column, empty, head};
use crate::model::{Date, Kind, Period, Potensi, StatusPotensi, key};
use crate::output::{Cell, Table, Tone, sheet};
use crate::registry::{Record, Registry};
use crate::report::names::{affairs, office, office_name, partners};
use crate::text;
use crate::text::Text;

/// That there are entries with the words that documents are searched for, and how to
/// list them.
pub(super) fn also_found(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Option<Text> {
    if filter.search.is_empty() {
        return None;
    }
    let words = Filter {
        search: filter.search.clone(),
        ..Filter::default()
    };
    let known = registry.potensi.iter();
    let known = known.filter(|record| record.dicatat.is_none_or(|known| known <= as_of));
    let count = known
        .filter(|record| passes(registry, record, &words))
        .count();
    (count > 0).then(|| {
        text!(
            "{count} entri pemetaan memuatnya: `ksd list potensi --search \"{words}\"`",
            "naming it in the mapping: {count}, see `ksd list potensi --search \"{words}\"`",
            count,
            words = filter.search.said.as_str()
        )
    })
}

/// The entries of the potential mapping that the register knew by that day, by
/// year and priority.
pub fn potensi(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Table {
    let mut shown: Vec<_> = registry
        .potensi
        .iter()
        .filter(|record| record.dicatat.is_none_or(|known| known <= as_of))
        .filter(|record| passes(registry, record, filter))
        .map(|record| (record, registry.status_of_potensi(record, as_of)))
        .filter(|(_, status)| among(&filter.status_potensi, status))
        .collect();
    shown.sort_by_key(|(record, _)| {
        (
            record.tahun,
            record.prioritas.unwrap_or(u32::MAX),
            record.id.clone(),
        )
    });
    let count = shown.len();
    let key = |id, path| column(id, Kind::Potensi, path);
    sheet(shown)
        .column("id", ("Id", "Id"), |(record, _)| record.id.clone())
        .with(
            key("judul", key!(Potensi: judul)).shown(true),
            |(record, _)| record.judul.clone(),
        )
        .column("tahun", ("Tahun", "Year"), |(record, _)| {
            Cell::Year(record.tahun)
        })
        .with(
            key("prioritas", key!(Potensi: prioritas)).shown(true),
            |(record, _)| record.prioritas.map(i64::from),
        )
        .with(
            key("jenis", key!(Potensi: jenis)).shown(true),
            |(record, _)| Cell::named(record.jenis),
        )
        .with(key("sifat", key!(Potensi: sifat)), |(record, _)| {
            Cell::named(record.sifat)
        })
        .with(key("urusan", key!(Potensi: urusan)), |(record, _)| {
            affairs(&record.urusan)
        })
        .with(
            key("calon_mitra", key!(Potensi: calon_mitra)).shown(true),
            |(record, _)| Cell::Records(partners(registry, &record.calon_mitra)),
        )
        .with(
            key("pemrakarsa", key!(Potensi: pemrakarsa)).shown(true),
            |(record, _)| office(registry, record.pemrakarsa.as_ref()),
        )
        .column("status", ("Status", "Status"), |(_, status)| {
            Cell::named(Some(*status))
        })
        .toned(|cell| match cell {
            Cell::Word(Some(word), _) if word == StatusPotensi::Ditindaklanjuti.word() => {
                Tone::Good
            }
            _ => Tone::Plain,
        })
        .aside(
            "ditindaklanjuti_oleh",
            ("Ditindaklanjuti oleh", "Followed up by"),
            |(record, _)| {
                let follow_ups = registry.follow_ups(record, as_of);
                Cell::List(follow_ups.map(|document| document.id.clone()).collect())
            },
        )
        .aside("program", ("Program", "Programmes"), |(record, _)| {
            let programmes = record.program.iter();
            distinct(programmes.filter_map(|line| line.program.as_deref()))
        })
        .aside("kode", ("Kode program", "Codes"), |(record, _)| {
            let programmes = record.program.iter();
            distinct(programmes.filter_map(|line| line.kode.as_deref()))
        })
        .aside(
            "sub_kegiatan",
            ("Subkegiatan", "Parts of activities"),
            |(record, _)| {
                let programmes = record.program.iter();
                distinct(programmes.filter_map(|line| line.sub_kegiatan.as_deref()))
            },
        )
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .table(
            caption(
                ("Pemetaan potensi", "Potential mapping").into(),
                filter,
                as_of,
                count,
            ),
            empty(
                ("entri pemetaan potensi", "entry of the potential mapping").into(),
                filter,
                as_of,
            ),
        )
}

/// Whether an entry passes, whatever its state.
fn passes(registry: &Registry, record: &Record<Potensi>, filter: &Filter<'_>) -> bool {
    let partners = record.calon_mitra.iter();
    let classes = partners.filter_map(|id| Some(&registry.mitra.get(id)?.golongan));
    any_among(&filter.jenis, &record.jenis)
        && any_among(&filter.sifat, &record.sifat)
        && any_among(&filter.urusan, &record.urusan)
        && any_among(&filter.mitra, &record.calon_mitra)
        && any_among(&filter.golongan, classes)
        && any_among(&filter.pemrakarsa, &record.pemrakarsa)
        && (filter.misi.is_empty()
            || any_among(&filter.misi, &registry.missions_of_potensi(record)))
        && filter.at_place(&record.lokasi)
        && filter.tahun.is_none_or(|period| {
            let days = [(1, 1), (12, 31)].map(|(month, day)| Date::new(record.tahun, month, day));
            let [start, end] = days;
            period.covers(&Period { start, end })
        })
        && has_words(registry, record, filter)
}

/// Whether an entry has the words anywhere in what a person may remember of it.
fn has_words(registry: &Registry, record: &Record<Potensi>, filter: &Filter<'_>) -> bool {
    filter.search.finds(|see| {
        see(&record.id);
        see(&record.judul);
        see(&record.tahun.to_string());
        let told = [
            &record.permasalahan,
            &record.uraian,
            &record.manfaat,
            &record.maksud_tujuan,
        ];
        each(see, told.map(Option::as_ref));
        each(see, record.lokasi.iter().map(Some));
        each(see, record.perencanaan.program.iter().map(Some));
        for line in &record.program {
            let named = [
                &line.program,
                &line.kegiatan,
                &line.sub_kegiatan,
                &line.kode,
            ];
            each(see, named.map(Option::as_ref));
        }
        for id in &record.calon_mitra {
            see(id);
            registry
                .mitra
                .get(id)
                .into_iter()
                .for_each(|partner| names(partner, see));
        }
        if let Some(office) = &record.pemrakarsa {
            see(office);
            see(office_name(registry, office));
        }
        for urusan in &record.urusan {
            see(urusan.word());
            name(see, &urusan.name());
        }
    })
}

/// What the programmes of several years name, each once.
fn distinct<'a>(named: impl Iterator<Item = &'a str>) -> Cell {
    let mut names: Vec<String> = Vec::new();
    for name in named {
        if !names.iter().any(|one| one == name) {
            names.push(name.to_owned());
        }
    }
    Cell::list(names)
}
