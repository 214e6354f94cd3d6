//! Which documents a list shows, and in which of their words people search.

use rayon::prelude::*;

use super::filter::{among, any_among};
use super::search::{each, name};
use super::{Filter, Search};
use crate::model::{Date, Golongan, KerjaSama, Mitra};
use crate::registry::{Record, Registry, State, Status, known_by};
use crate::report::names::{office_name, partners_of};

/// A document, and how it stands.
pub(super) type Shown<'a> = (&'a Record<KerjaSama>, State<'a>);

/// The documents that the register knew by a day, addenda apart, and that pass.
pub(super) fn chosen<'a>(
    registry: &'a Registry,
    as_of: Date,
    filter: &Filter<'_>,
) -> Vec<Shown<'a>> {
    registry
        .kerja_sama
        .par_iter()
        .filter(|record| !record.is_addendum() && known_by(record, as_of))
        .filter(|record| passes(registry, record, as_of, filter))
        .map(|record| (record, registry.state(record, as_of)))
        .filter(|(record, state)| {
            let ends = |record: &KerjaSama| {
                let last = state.last_day.filter(|_| record.signed_by(as_of));
                filter
                    .ends
                    .is_none_or(|period| last.is_some_and(|day| period.contains(day)))
            };
            among(&filter.status, &state.status)
                && ends(record)
                && filter
                    .expiring
                    .is_none_or(|term| state.expires_within(as_of, term))
        })
        .collect()
}

/// Whether a document passes, whatever its state.
pub(super) fn passes(
    registry: &Registry,
    record: &Record<KerjaSama>,
    as_of: Date,
    filter: &Filter<'_>,
) -> bool {
    among(&filter.jenis, &record.jenis)
        && any_among(&filter.sifat, &record.sifat)
        && among(&filter.naskah, &record.naskah)
        && any_among(&filter.urusan, &record.urusan)
        && any_among(&filter.mitra, partners_of(record))
        && any_among(&filter.golongan, &classes(registry, record))
        && any_among(&filter.pemrakarsa, record.offices())
        && filter.at_place(&record.lokasi)
        && (filter.misi.is_empty() || any_among(&filter.misi, &registry.missions_of(record, as_of)))
        && filter
            .signed
            .is_none_or(|period| record.signed_by(as_of) && record.signed_in(&period))
        && filter.without.iter().all(|key| key.by(registry, record))
        && has_words(registry, record, &filter.search)
}

/// The classes of its partners, each once.
pub(super) fn classes(registry: &Registry, record: &KerjaSama) -> Vec<Golongan> {
    let partners = partners_of(record).filter_map(|id| registry.mitra.get(id));
    let mut classes: Vec<Golongan> = Vec::new();
    for partner in partners {
        if !classes.contains(&partner.golongan) {
            classes.push(partner.golongan);
        }
    }
    classes
}

/// Whether a document has these words anywhere in what a person may remember of it.
fn has_words(registry: &Registry, record: &Record<KerjaSama>, search: &Search) -> bool {
    search.finds(|see| {
        see(&record.id);
        see(&record.judul);
        let own = [
            &record.daerah.nomor,
            &record.sebutan,
            &record.daerah.penandatangan,
            &record.daerah.jabatan,
            &record.maksud_tujuan,
            &record.latar_belakang,
            &record.manfaat,
            &record.penerima_manfaat,
            &record.dampak,
            &record.catatan,
        ];
        each(see, own.map(Option::as_ref));
        let lists = [&record.objek, &record.ruang_lingkup, &record.lokasi];
        each(see, lists.into_iter().flatten().map(Some));
        for party in &record.mitra {
            see(&party.id);
            each(
                see,
                [&party.nomor, &party.penandatangan, &party.jabatan].map(Option::as_ref),
            );
            if let Some(partner) = registry.mitra.get(&party.id) {
                names(partner, see);
            }
        }
        for office in record.offices() {
            see(office);
            see(office_name(registry, office));
        }
        for urusan in &record.urusan {
            see(urusan.word());
            name(see, &urusan.name());
        }
        name(see, &record.jenis.name());
        name(see, &record.naskah.name());
        each(see, registry.plan(record).program.iter().map(Some));
        if let Some(day) = record.signing() {
            see(&day.year().to_string());
        }
    })
}

/// Shows what a partner is called.
pub(super) fn names(partner: &Mitra, see: &mut dyn FnMut(&str)) {
    see(&partner.nama);
    each(see, partner.nama_lain.iter().map(Some));
}

/// How many documents are in one of these states.
pub(super) fn count<'a>(
    shown: impl IntoIterator<Item = &'a Shown<'a>>,
    states: &[Status],
) -> usize {
    let shown = shown.into_iter();
    shown
        .filter(|(_, state)| states.contains(&state.status))
        .count()
}
