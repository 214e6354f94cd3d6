//! Lists of records.

use rayon::prelude::*;

use crate::model::{
    Date, Duration, Jenis, KerjaSama, Mitra, Naskah, Period, Potensi, StatusPotensi, Urusan,
};
use crate::output::{Cell, Column, Table};
use crate::registry::{Record, Registry, State, Status, completeness, known_by};
use crate::text;
use crate::text::{Lang, Say, Text};

/// Which records a list shows; an empty list of values lets all through.
#[derive(Debug, Default)]
pub struct Filter {
    /// In force and ending within this time.
    pub expiring: Option<Duration>,
    /// In one of these states.
    pub status: Vec<Status>,
    /// In one of these states of an entry of the mapping.
    pub status_potensi: Vec<StatusPotensi>,
    /// With one of these kinds of partner.
    pub jenis: Vec<Jenis>,
    /// In one of these forms.
    pub naskah: Vec<Naskah>,
    /// About one of these affairs.
    pub urusan: Vec<Urusan>,
    /// With one of these partners, by id.
    pub mitra: Vec<String>,
    /// Led by one of these offices, by id.
    pub pemrakarsa: Vec<String>,
    /// Signed in this period.
    pub signed: Option<Period>,
    /// Naming this text, in whatever letters.
    pub search: Option<String>,
}

impl Filter {
    fn words(&self) -> Text {
        let mut parts: Vec<Text> = Vec::new();
        let mut listed = |id: &'static str, en: &'static str, words: Vec<String>| {
            if !words.is_empty() {
                let name = Text::fixed(id, en);
                parts.push(text!(
                    "{name} {words}",
                    "{name} {words}"; name = name, words = words.join(", ")));
            }
        };
        fn all<T: ToString>(values: &[T]) -> Vec<String> {
            values.iter().map(T::to_string).collect()
        }
        listed("status", "status", all(&self.status));
        listed("status", "status", all(&self.status_potensi));
        listed("jenis", "jenis", all(&self.jenis));
        listed("naskah", "naskah", all(&self.naskah));
        listed("urusan", "urusan", all(&self.urusan));
        listed("mitra", "partner", all(&self.mitra));
        listed("pemrakarsa", "office", all(&self.pemrakarsa));
        if let Some(term) = self.expiring {
            parts.push(text!(
                "berakhir dalam {term}",
                "ending within {term}"; term = term));
        }
        if let Some(period) = self.signed {
            parts.push(text!(
                "ditandatangani {period}",
                "signed {period}"; period = period));
        }
        if let Some(search) = &self.search {
            parts.push(text!(
                "memuat \"{text}\"",
                "naming \"{text}\""; text = search.as_str()));
        }
        let joined = |lang: Lang| {
            let parts: Vec<String> = parts.iter().map(|part| part.say(lang)).collect();
            if parts.is_empty() {
                String::new()
            } else {
                format!(" ({})", parts.join("; "))
            }
        };
        Text {
            id: joined(Lang::Id).into(),
            en: joined(Lang::En).into(),
        }
    }
}

fn among<T: PartialEq>(allowed: &[T], value: &T) -> bool {
    allowed.is_empty() || allowed.contains(value)
}

fn any_among<'a, T: PartialEq + 'a>(
    allowed: &[T],
    values: impl IntoIterator<Item = &'a T>,
) -> bool {
    allowed.is_empty() || values.into_iter().any(|value| allowed.contains(value))
}

/// Whether one of the texts has the words in it, in whatever letters.
fn names<'a>(search: Option<&String>, texts: impl IntoIterator<Item = &'a str>) -> bool {
    let Some(search) = search.map(|search| search.to_lowercase()) else {
        return true;
    };
    texts
        .into_iter()
        .any(|text| text.to_lowercase().contains(&search))
}

fn partner(registry: &Registry, id: &str) -> (String, String) {
    let name = registry
        .mitra
        .get(id)
        .map_or(id, |mitra| mitra.nama.as_str());
    (id.to_owned(), name.to_owned())
}

/// The documents that the register knew by that day, addenda apart; soonest end first.
pub fn kerja_sama(registry: &Registry, as_of: Date, filter: &Filter) -> Table {
    let shown: Vec<_> = registry
        .kerja_sama
        .par_iter()
        .filter(|record| !record.is_addendum() && known_by(record, as_of))
        .filter(|record| chosen(registry, record, as_of, filter))
        .map(|record| (record, registry.state(record, as_of)))
        .filter(|(_, state)| {
            among(&filter.status, &state.status)
                && filter
                    .expiring
                    .is_none_or(|term| state.expires_within(as_of, term))
        })
        .collect();
    let status = Column::brief("status", Text::fixed("Status", "Status"));
    let columns = vec![
        Column::brief("id", Text::fixed("Id", "Id")),
        Column::new("nomor", Text::fixed("Nomor", "Number")),
        Column::brief("judul", Text::fixed("Judul", "Title")),
        Column::new("jenis", Text::fixed("Jenis", "Jenis")),
        Column::new("naskah", Text::fixed("Naskah", "Naskah")),
        Column::brief("mitra", Text::fixed("Mitra", "Partner")),
        Column::new("ditandatangani", Text::fixed("Ditandatangani", "Signed")),
        Column::new("mulai", Text::fixed("Mulai", "Start")),
        Column::brief("berakhir", Text::fixed("Berakhir", "End")),
        Column::brief("sisa_hari", Text::fixed("Sisa hari", "Days left")),
        // What expires is in force: no need to say it on every line.
        Column {
            brief: filter.expiring.is_none(),
            ..status
        },
        Column::new(
            "diperpanjang_oleh",
            Text::fixed("Diperpanjang oleh", "Extended by"),
        ),
        Column::brief("pemrakarsa", Text::fixed("Pemrakarsa", "Office")),
        Column::new("kelengkapan", Text::fixed("Kelengkapan %", "Complete %")),
        Column::new("jeda", Text::fixed("Jeda", "Gap")),
    ];
    let mut table = Table {
        caption: caption(
            Text::fixed("Kerja sama", "Cooperation"),
            filter,
            as_of,
            shown.len(),
        ),
        empty: empty(Text::fixed("kerja sama", "cooperation"), filter, as_of),
        name: "rows",
        head: head(registry, as_of),
        columns,
        rows: shown
            .par_iter()
            .map(|(record, state)| row(registry, record, state))
            .collect(),
        notes: gap_notes(&shown),
    };
    if let Some(end) = table.column("berakhir") {
        table.sort(end, false);
    }
    table
}

fn chosen(registry: &Registry, record: &Record<KerjaSama>, as_of: Date, filter: &Filter) -> bool {
    let partners = || record.mitra.iter().map(|mitra| &mitra.id);
    let office = record.pemrakarsa.iter();
    let signed = record.waktu.ditandatangani.filter(|&day| day <= as_of);
    among(&filter.jenis, &record.jenis)
        && among(&filter.naskah, &record.naskah)
        && any_among(&filter.urusan, &record.urusan)
        && any_among(&filter.mitra, partners())
        && any_among(&filter.pemrakarsa, office)
        && filter
            .signed
            .is_none_or(|period| signed.is_some_and(|day| period.contains(day)))
        && names(filter.search.as_ref(), searched(registry, record))
}

/// The texts of a document in which people search.
fn searched<'a>(
    registry: &'a Registry,
    record: &'a Record<KerjaSama>,
) -> impl Iterator<Item = &'a str> {
    let partners = record.mitra.iter().flat_map(|mitra| {
        let name = registry
            .mitra
            .get(&mitra.id)
            .map(|partner| partner.nama.as_str());
        [Some(mitra.id.as_str()), mitra.nomor.as_deref(), name]
            .into_iter()
            .flatten()
    });
    let own = [
        Some(record.id.as_str()),
        Some(record.judul.as_str()),
        record.daerah.nomor.as_deref(),
        record.maksud_tujuan.as_deref(),
    ];
    let lists = [&record.objek, &record.ruang_lingkup, &record.lokasi];
    own.into_iter()
        .flatten()
        .chain(lists.into_iter().flatten().map(String::as_str))
        .chain(partners)
}

fn row(registry: &Registry, record: &Record<KerjaSama>, state: &State<'_>) -> Vec<Cell> {
    let partners = record
        .mitra
        .iter()
        .map(|mitra| partner(registry, &mitra.id));
    vec![
        Cell::Text(record.id.clone()),
        Cell::text(record.daerah.nomor.as_deref()),
        Cell::Text(record.judul.clone()),
        Cell::text(Some(&record.jenis)),
        Cell::text(Some(&record.naskah)),
        Cell::Records(partners.collect()),
        Cell::date(
            record
                .waktu
                .ditandatangani
                .filter(|_| state.status != Status::Rancangan),
        ),
        Cell::date(record.waktu.mulai),
        Cell::date(state.last_day),
        Cell::number(state.days_left),
        Cell::text(Some(&state.status)),
        Cell::text(state.extended_by.map(|extension| &extension.id)),
        Cell::text(record.pemrakarsa.as_deref()),
        Cell::Number(completeness(registry, record).per_cent().into()),
        Cell::Flag(state.gap),
    ]
}

/// Names the extensions that leave a gap: they look done and are not.
fn gap_notes(shown: &[(&Record<KerjaSama>, State<'_>)]) -> Vec<Text> {
    let with_gap = shown.iter().filter(|(_, state)| state.gap);
    with_gap
        .filter_map(|(record, state)| {
            let extension = state.extended_by?;
             Some(text!(
                "`{id}` berakhir {end}; perpanjangannya `{extension}` baru mulai {start}: ada jeda",
                "`{id}` ends on {end}; its extension `{extension}` starts on {start}: there is a gap";
                id = record.id.as_str(),
                extension = extension.id.as_str(),
                start = extension.first_day()?,
                end = state.last_day?
            ))
        })
        .collect()
}

/// The entries of the potential mapping that the register knew by that day, by
/// year and priority.
pub fn potensi(registry: &Registry, as_of: Date, filter: &Filter) -> Table {
    let mut shown: Vec<_> = registry
        .potensi
        .iter()
        .filter(|record| record.dicatat.is_none_or(|known| known <= as_of))
        .filter(|record| {
            let jenis = filter.jenis.is_empty()
                || record
                    .jenis
                    .is_some_and(|jenis| filter.jenis.contains(&jenis));
            let own = [Some(record.id.as_str()), Some(record.judul.as_str())];
            let told = [&record.permasalahan, &record.uraian, &record.manfaat];
            let told = told.into_iter().map(|text| text.as_deref());
            let texts = own.into_iter().chain(told).flatten();
            jenis
                && any_among(&filter.urusan, &record.urusan)
                && any_among(&filter.mitra, &record.calon_mitra)
                && any_among(&filter.pemrakarsa, record.pemrakarsa.iter())
                && names(filter.search.as_ref(), texts)
        })
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
    let columns = vec![
        Column::brief("id", Text::fixed("Id", "Id")),
        Column::brief("judul", Text::fixed("Judul", "Title")),
        Column::brief("tahun", Text::fixed("Tahun", "Year")),
        Column::brief("prioritas", Text::fixed("Prioritas", "Priority")),
        Column::brief("jenis", Text::fixed("Jenis", "Jenis")),
        Column::new("sifat", Text::fixed("Sifat", "Sifat")),
        Column::new("urusan", Text::fixed("Urusan", "Urusan")),
        Column::brief(
            "calon_mitra",
            Text::fixed("Calon mitra", "Candidate partners"),
        ),
        Column::brief("pemrakarsa", Text::fixed("Pemrakarsa", "Office")),
        Column::brief("status", Text::fixed("Status", "Status")),
        Column::new(
            "ditindaklanjuti_oleh",
            Text::fixed("Ditindaklanjuti oleh", "Followed up by"),
        ),
    ];
    let row = |record: &Record<Potensi>, status: StatusPotensi| {
        let follow_ups = registry.follow_ups(record, as_of);
        let candidates = record.calon_mitra.iter().map(|id| partner(registry, id));
        vec![
            Cell::Text(record.id.clone()),
            Cell::Text(record.judul.clone()),
            Cell::Number(record.tahun.into()),
            Cell::number(record.prioritas.map(i64::from)),
            Cell::text(record.jenis.as_ref()),
            Cell::text(record.sifat.as_ref()),
            Cell::List(record.urusan.iter().map(Urusan::to_string).collect()),
            Cell::Records(candidates.collect()),
            Cell::text(record.pemrakarsa.as_deref()),
            Cell::text(Some(&status)),
            Cell::List(follow_ups.map(|document| document.id.clone()).collect()),
        ]
    };
    Table {
        caption: caption(
            Text::fixed("Pemetaan potensi", "Potential mapping"),
            filter,
            as_of,
            shown.len(),
        ),
        empty: empty(
            Text::fixed("entri pemetaan potensi", "entry of the potential mapping"),
            filter,
            as_of,
        ),
        name: "rows",
        head: head(registry, as_of),
        columns,
        rows: shown
            .iter()
            .map(|&(record, status)| row(record, status))
            .collect(),
        notes: Vec::new(),
    }
}

/// The partners, by name, with the number of their documents.
pub fn mitra(registry: &Registry, as_of: Date, filter: &Filter) -> Table {
    let mut counts = std::collections::HashMap::<&str, (i64, i64)>::new();
    for record in registry.kerja_sama.iter() {
        if record.is_addendum() || !known_by(record, as_of) {
            continue;
        }
        let in_force = registry.state(record, as_of).status == Status::Berlaku;
        for mitra in &record.mitra {
            let (all, current) = counts.entry(&mitra.id).or_default();
            *all += 1;
            *current += i64::from(in_force);
        }
    }
    let texts = |record: &Record<Mitra>| [record.id.clone(), record.nama.clone()];
    let mut shown: Vec<&Record<Mitra>> = registry
        .mitra
        .iter()
        .filter(|record| {
            names(
                filter.search.as_ref(),
                texts(record).iter().map(String::as_str),
            )
        })
        .collect();
    shown.sort_by_key(|record| record.nama.to_lowercase());
    let columns = vec![
        Column::brief("id", Text::fixed("Id", "Id")),
        Column::brief("nama", Text::fixed("Nama", "Name")),
        Column::brief("golongan", Text::fixed("Golongan", "Golongan")),
        Column::new("kode", Text::fixed("Kode", "Code")),
        Column::new("tingkat", Text::fixed("Tingkat", "Level")),
        Column::new("bentuk_badan", Text::fixed("Bentuk badan", "Legal form")),
        Column::new("negara", Text::fixed("Negara", "Country")),
        Column::brief("kerja_sama", Text::fixed("Kerja sama", "Documents")),
        Column::brief("berlaku", Text::fixed("Berlaku", "In force")),
    ];
    let row = |record: &&Record<Mitra>| {
        let (all, current) = counts.get(record.id.as_str()).copied().unwrap_or_default();
        vec![
            Cell::Text(record.id.clone()),
            Cell::Text(record.nama.clone()),
            Cell::text(Some(&record.golongan)),
            Cell::text(record.kode.as_ref()),
            Cell::text(record.tingkat.as_ref()),
            Cell::text(record.bentuk_badan.as_ref()),
            Cell::text(record.negara.as_deref()),
            Cell::Number(all),
            Cell::Number(current),
        ]
    };
    Table {
        caption: caption(Text::fixed("Mitra", "Partners"), filter, as_of, shown.len()),
        empty: empty(Text::fixed("mitra", "partner"), filter, as_of),
        name: "rows",
        head: head(registry, as_of),
        columns,
        rows: shown.iter().map(row).collect(),
        notes: Vec::new(),
    }
}

fn caption(what: Text, filter: &Filter, as_of: Date, count: usize) -> Text {
    text!(
        "{what}{filter} per {as_of}: {count}",
        "{what}{filter} as of {as_of}: {count}";
        what = what, filter = filter.words(), as_of = as_of, count = count
    )
}

fn empty(what: Text, filter: &Filter, as_of: Date) -> Text {
    text!(
        "Tidak ada {what}{filter} per {as_of}",
        "There is no {what}{filter} as of {as_of}";
        what = what, filter = filter.words(), as_of = as_of
    )
}

fn head(registry: &Registry, as_of: Date) -> Vec<(&'static str, Cell)> {
    vec![
        ("as_of", Cell::Date(as_of)),
        ("skipped", Cell::List(registry.skipped.clone())),
    ]
}
