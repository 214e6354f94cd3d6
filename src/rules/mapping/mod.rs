//! Family 6xx: the mapping of potential.

mod absolute_affair;
mod compulsory_without_border;
mod compulsory_without_externality;
mod decree_after_preparation;
mod decree_of_another_year;
mod entry_and_agreement;
mod list_shorter_than_term;
mod minutes_after_preparation;
mod minutes_before_discussion;
mod national_forum_in_one_province;
mod provincial_forum_across_provinces;
mod signer_of_minutes;
mod years_of_term;

use super::prelude::*;
use super::row::{Row, rows};

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
    KSD601 signer_of_minutes,
    KSD602 national_forum_in_one_province,
    KSD603 provincial_forum_across_provinces,
    KSD604 years_of_term,
    KSD605 decree_after_preparation,
    KSD606 decree_of_another_year,
    KSD607 entry_and_agreement,
    KSD608 minutes_after_preparation,
    KSD609 minutes_before_discussion,
    KSD610 compulsory_without_border,
    KSD611 compulsory_without_externality,
    KSD612 absolute_affair,
    KSD613 list_shorter_than_term,
];

impl Verdict<'_> {
    /// Whether the entry is of a Kerja Sama Wajib, which alone is bound by
    /// Permendagri 22/2020 Pasal 5.
    fn compulsory(&mut self, entry: &Potensi) -> Judged {
        let jenis = entry.jenis == Some(Jenis::Ksdd);
        self.applies(key!(Potensi: jenis), jenis)?;
        let sifat = entry.sifat == Some(Sifat::Wajib);
        self.applies(key!(Potensi: sifat), sifat)
    }
}

/// The day on which the entry is judged: that of its Berita Acara, else of the
/// forum, else of the decree. An undated one was made by the first day of its
/// year, as far as is known: a regulation that came later in it did not bind.
pub(super) fn mapped_on(entry: &Potensi) -> Option<Date> {
    let discussion = &entry.pembahasan;
    let recorded = discussion.berita_acara.tanggal.or(discussion.tanggal);
    let recorded = recorded.or(entry.penetapan.tanggal);
    recorded.or_else(|| Date::new(entry.tahun, 1, 1))
}

/// Whether we and all candidates are kabupaten or kota of one province; silent
/// where that is not known.
fn within_one_province(
    registry: &Registry,
    entry: &Potensi,
    verdict: &mut Verdict<'_>,
) -> Result<bool, Silent> {
    let within = registry.within_one_province(entry.calon_mitra.iter().map(String::as_str));
    verdict.recorded(key!(Potensi: calon_mitra), within)
}

/// The day by which the mapping that a document follows up had to be there: of
/// its KAK or of its signing, whichever is first.
#[derive(Clone, Copy)]
struct Prepared {
    /// That day.
    day: Date,
    /// Whether it is that of the KAK rather than of the signing.
    kak: bool,
}

impl Prepared {
    /// The act of that day, as told before it.
    fn act(self) -> Text {
        match self.kak {
            true => Text::fixed("KAK", "the KAK of"),
            false => Text::fixed("penandatanganan", "the signing on"),
        }
    }
}

/// When a document that follows up an entry was prepared. A PKS has the KAK of
/// the document above it, unless it has its own, or that one follows up another
/// entry, or was itself prepared in another year than the entry's. None of an
/// extension or addendum, which is not prepared anew.
fn prepared(
    registry: &Registry,
    record: &Record<KerjaSama>,
    entry: &Potensi,
    verdict: &mut Verdict<'_>,
) -> Result<Prepared, Silent> {
    verdict.begins(record)?;
    let prepares = |above: &&Record<KerjaSama>| {
        let same = match above.potensi {
            Some(_) => above.potensi == record.potensi,
            None => {
                let day = above.kak.tanggal.or(above.signing());
                day.is_none_or(|day| day.year() == entry.tahun)
            }
        };
        record.kak.tanggal.is_none() && same
    };
    let first = registry.top(record).filter(prepares).unwrap_or(record);
    let signed = first.signing().or(record.signing());
    let kak = first.kak.tanggal;
    let kak = kak.filter(|kak| signed.is_none_or(|signed| *kak <= signed));
    let key = match kak {
        Some(_) => key!(kak.tanggal),
        None => key!(waktu.ditandatangani),
    };
    let day = verdict.recorded((first, key), kak.or(signed))?;
    verdict.act(Some(day));
    Ok(Prepared {
        day,
        kak: kak.is_some(),
    })
}

/// An entry of the yearly list that a ksdpk of our own initiative follows up.
struct Listed<'a> {
    /// The entry.
    entry: &'a Record<Potensi>,
    /// The day of the decree that sets the list.
    decreed: Date,
    /// The day by which the list had to be there.
    prepared: Prepared,
}

/// The entry of the yearly list that a document names; silent where the decree
/// is not recorded.
fn listed<'a>(
    registry: &'a Registry,
    record: &'a Record<KerjaSama>,
    verdict: &mut Verdict<'_>,
) -> Result<Listed<'a>, Silent> {
    let ours = registry.initiative(record) == Some(Prakarsa::Daerah);
    verdict.applies(key!(prakarsa), ours)?;
    let entry = followed_up(registry, record, verdict)?;
    let decreed = entry.penetapan.tanggal;
    Ok(Listed {
        entry,
        decreed: verdict.recorded((entry, key!(Potensi: penetapan.tanggal)), decreed)?,
        prepared: prepared(registry, record, entry, verdict)?,
    })
}

/// The entry of the mapping that a document follows up.
fn followed_up<'a>(
    registry: &'a Registry,
    record: &KerjaSama,
    verdict: &mut Verdict<'_>,
) -> Result<&'a Record<Potensi>, Silent> {
    let named = record.potensi.as_deref();
    let entry = named.and_then(|id| registry.potensi.get(id));
    verdict.recorded(key!(potensi), entry)
}
