//! What each document owes: the papers and steps of the table of completeness whose
//! articles were in force when it was signed, and what shows that they were done.

use crate::law::{
    Basis, Citation, Expected, ExpectedKind, PM22, PP28, ksdd, ksdpk, needs_power, power,
};
use crate::model::{
    Date, HasilTahunan, Jenis, KerjaSama, Kind, Naskah, Rupiah, Stage, SuratKuasa, key,
};
use crate::registry::{self, Doing, Record, Registry, Standing};
use crate::schema;
use crate::text;
use crate::text::Text;

/// Something that a document owes.
pub(super) struct Duty {
    /// The table or key that findings about it name, without the places of lists.
    pub key: &'static str,
    /// What people call it.
    pub name: Text,
    /// The articles that asked for it on the day of the signing.
    pub articles: Vec<Citation>,
    /// What is told of it; none: not recorded.
    pub proof: Option<Text>,
    /// Whether that is what it asks for.
    pub met: bool,
}

const DPRD: &str = key!(dprd);
const PLANS: &str = key!(perencanaan);
const ARCHIVE: &str = key!(arsip);
const COPIES: &str = key!(arsip.rangkap);
const TENDER: &str = key!(bmd.tender);
const MINUTES: &str = key!(perselisihan[].berita_acara);
const DECISION: &str = key!(perselisihan[].keputusan_menteri);
const COPIED: &str = key!(daerah.surat_kuasa.tembusan);
const THEIR_POWER: &str = key!(mitra[].surat_kuasa);
const POWER: &str = key!(daerah.surat_kuasa);
const MONEY: &str = key!(hasil.uang_ke_kas_daerah);
const GOODS: &str = key!(hasil.barang_dicatat);

/// The keys that are a paper or a step like the tables of the table of completeness;
/// its other keys say what a text holds and who made it.
const PAPERS: &[&str] = &[
    PLANS,
    key!(penawaran.permintaan_kedua),
    key!(bmd.persetujuan),
    TENDER,
    key!(bmd.disetor),
    COPIED,
    THEIR_POWER,
    key!(sinergi.ke_menteri),
    key!(luar_negeri.salinan_ke_menteri),
    key!(luar_negeri.asli_ke_menteri),
    COPIES,
    MINUTES,
    DECISION,
];

/// What only who signed and what came of it make a duty: a record without it may be
/// complete.
static OF_FACTS: [Expected; 3] = [
    of_fact(
        POWER,
        needs_power,
        &[
            ksdd(&PM22, "Pasal 14 ayat (2)").of(&[Naskah::Pks]),
            ksdd(&PP28, "Pasal 2 ayat (2)").of(&[Naskah::Pks]),
            ksdpk(&PM22, "Pasal 36 ayat (2)").of(&[Naskah::Pks, Naskah::Kontrak]),
            ksdpk(&PP28, "Pasal 13 ayat (2)").of(&[Naskah::Pks, Naskah::Kontrak]),
        ],
    ),
    of_fact(MONEY, |_| true, &[ksdpk(&PP28, "Pasal 20 ayat (2)")]),
    of_fact(GOODS, |_| true, &[ksdpk(&PP28, "Pasal 20 ayat (3)")]),
];

const fn of_fact(
    key: &'static str,
    due: fn(&KerjaSama) -> bool,
    basis: &'static [Basis],
) -> Expected {
    Expected {
        key,
        kind: ExpectedKind::Step,
        stage: Stage::Signed,
        inherited: false,
        due,
        present: |_| true,
        basis,
    }
}

/// What a signed document owes, with what is told of it by a day; in the order of the
/// table. What a document has from the one above it, that one owes.
pub(super) fn duties(registry: &Registry, record: &Record<KerjaSama>, as_of: Date) -> Vec<Duty> {
    let stands_under = registry.top(record).is_some();
    let table = registry::expected(registry, record, Stage::Signed).entries;
    let table = table.into_iter().map(|(entry, _)| entry).filter(|entry| {
        let paper = entry.kind == ExpectedKind::Step || PAPERS.contains(&entry.key);
        paper && !(entry.inherited && stands_under)
    });
    let of_facts = OF_FACTS.iter().filter(|entry| (entry.due)(record));
    let owed = table.chain(of_facts);
    let owed = owed.filter(|entry| arises(record, entry.key, as_of));
    let duties = owed.filter_map(|entry| {
        let articles = registry::articles(registry, record, entry);
        (!articles.is_empty()).then(|| {
            let (proof, met) = shown(registry, record, entry, as_of);
            Duty {
                key: entry.key,
                name: name(record, entry.key),
                articles,
                proof,
                met,
            }
        })
    });
    duties.collect()
}

/// Whether what makes it a duty has come by a day: proceeds, or a dispute that is
/// settled. PP 28/2018 Pasal 20 ayat (1): the result of a ksdpk "dapat berupa" money.
fn arises(record: &KerjaSama, key: &str, as_of: Date) -> bool {
    let result = &record.hasil;
    match key {
        MONEY => result.uang_ke_kas_daerah.is_some() || receipts(record, as_of).next().is_some(),
        GOODS => result.barang_dicatat.is_some() || goods(record, as_of).next().is_some(),
        _ if within(key, key!(perselisihan)) => {
            let mut settled = record.perselisihan.iter().filter_map(|one| one.selesai);
            settled.any(|day| day <= as_of)
        }
        _ => true,
    }
}

/// Whether a key is that one, or stands in the table of that name.
pub(super) fn within(key: &str, table: &str) -> bool {
    let rest = key.strip_prefix(table);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn name(record: &KerjaSama, key: &'static str) -> Text {
    match key {
        PLANS if record.jenis == Jenis::Sinergi => {
            Text::fixed("tercantum dalam RKPD", "named in the RKPD")
        }
        PLANS => Text::fixed(
            "dasar dalam perencanaan pembangunan",
            "basis in the development plans",
        ),
        key => schema::name(Kind::KerjaSama, key),
    }
}

/// What shows it by a day, and whether that is what the duty asks for.
fn shown(
    registry: &Registry,
    record: &Record<KerjaSama>,
    entry: &Expected,
    as_of: Date,
) -> (Option<Text>, bool) {
    let result = &record.hasil;
    let said = match entry.key {
        PLANS => return planned(registry, record),
        MONEY => {
            let paid = Text::fixed("disetor ke kas daerah", "paid into the kas daerah");
            let years = receipts(record, as_of).map(|(year, sum)| {
                text!(
                    "penerimaan kas daerah {year}: Rp{sum}",
                    "receipts of the kas daerah in {year}: Rp{sum}",
                    year = year.to_string(),
                    sum
                )
            });
            let said = yes_or_no(result.uang_ke_kas_daerah, paid);
            let said = said.into_iter().chain(years);
            return (joined(said), result.uang_ke_kas_daerah != Some(false));
        }
        GOODS => {
            let recorded = Text::fixed("dicatat sebagai aset", "recorded as assets");
            let said = yes_or_no(result.barang_dicatat, recorded);
            let said = said.into_iter().chain(goods(record, as_of).map(Text::same));
            return (joined(said), result.barang_dicatat != Some(false));
        }
        COPIED => {
            let copied = record.daerah.surat_kuasa.tembusan;
            let said = yes_or_no(copied, Text::fixed("ditembuskan", "copied"));
            return (said, copied == Some(true));
        }
        POWER => {
            // An addendum may rest on the power to sign what it changes.
            let changed = registry.changed(record).map(|changed| &*changed.data);
            let power = power(&record.data).or_else(|| power(changed?));
            power.and_then(|power| of_power(power, as_of))
        }
        THEIR_POWER => {
            let powers = record.mitra.iter().map(|party| &party.surat_kuasa);
            joined(powers.filter_map(|power| of_power(power, as_of)))
        }
        ARCHIVE => record.arsip.asli.as_ref().map(Text::of),
        COPIES => record
            .arsip
            .rangkap
            .map(|copies| text!("{copies} rangkap", "{copies} originals", copies)),
        TENDER => record.bmd.tender.as_ref().map(Text::of),
        MINUTES => {
            let disputes = record.perselisihan.iter();
            joined(disputes.filter_map(|one| one.berita_acara.as_ref().map(Text::of)))
        }
        DECISION => {
            let disputes = record.perselisihan.iter();
            joined(disputes.filter_map(|one| one.keputusan_menteri.as_ref().map(Text::of)))
        }
        key => match registry.doing(record, key, as_of) {
            Doing::Done { day, number, said } => Some(paper(key, said, number.as_deref(), day)),
            Doing::Underway(said) | Doing::Refused(said) => return (Some(said), false),
            Doing::Missing | Doing::NotAsked => None,
        },
    };
    let met = match entry.key {
        DPRD => {
            let standing = registry.dprd(record, as_of);
            matches!(
                standing,
                Standing::Approved(_) | Standing::DeemedApproved(_)
            )
        }
        _ => said.is_some() && (entry.present)(record),
    };
    (said, met)
}

/// A paper as proof: what came of it, its number, its day; of a paper without either,
/// what is not recorded of it.
fn paper(key: &str, said: Text, number: Option<&str>, day: Option<Date>) -> Text {
    let has = |name: &str| schema::key(Kind::KerjaSama, &format!("{key}.{name}")).is_some();
    let plain = said.is_empty();
    let number = match number {
        Some(number) => Some(text!("nomor {number}", "number {number}", number)),
        None => (plain && has("nomor"))
            .then(|| Text::fixed("nomor tidak tercatat", "number not recorded")),
    };
    let day = match day {
        Some(day) => Some(text!("{day}", "{day}", day)),
        None => (!plain || has("tanggal"))
            .then(|| Text::fixed("tanggal tidak tercatat", "day not recorded")),
    };
    let parts = [Some(said).filter(|_| !plain), number, day];
    let recorded = || Text::fixed("tercatat", "recorded");
    joined(parts.into_iter().flatten()).unwrap_or_else(recorded)
}

/// A power of attorney, unless it is of later.
fn of_power(power: &SuratKuasa, as_of: Date) -> Option<Text> {
    let (number, day) = (power.nomor.as_deref(), power.tanggal);
    let known = number.is_some() || day.is_some();
    let has_come = day.is_none_or(|day| day <= as_of);
    (known && has_come).then(|| paper(POWER, Text::EMPTY, number, day))
}

fn yes_or_no(answer: Option<bool>, yes: Text) -> Option<Text> {
    answer.map(|answer| match answer {
        true => yes,
        false => text!("tidak {yes}", "not {yes}", yes),
    })
}

/// Its place in the plans: of a Sinergi in the RKPD, else in any plan, or the reason
/// outside them.
fn planned(registry: &Registry, record: &Record<KerjaSama>) -> (Option<Text>, bool) {
    let plan = registry.plan(record);
    let sinergi = record.jenis == Jenis::Sinergi;
    let reason = plan.alasan_di_luar.filter(|_| !sinergi);
    // A rencana kerja may leave the RKPD to the Nota Kesepakatan.
    let above = || registry.top(record)?.perencanaan.rkpd;
    let year = plan.rkpd.or_else(above).map(|year| year.to_string());
    let said = match (plan.tercantum, year, reason) {
        (_, _, Some(reason)) => {
            let said = text!(
                "di luar perencanaan karena {reason}",
                "outside the plans because of: {reason}",
                reason
            );
            return (Some(said), true);
        }
        (Some(false), ..) => Text::fixed("tidak tercantum", "not in the plans"),
        (_, Some(year), None) => {
            return (Some(text!("RKPD {year}", "RKPD {year}", year)), true);
        }
        (Some(true), None, None) if sinergi => Text::fixed(
            "tercantum dalam perencanaan, tahun RKPD tidak tercatat",
            "in the plans, year of the RKPD not recorded",
        ),
        (Some(true), None, None) => {
            let said = Text::fixed("tercantum dalam perencanaan", "in the plans");
            return (Some(said), true);
        }
        (None, None, None) => return (None, false),
    };
    (Some(said), false)
}

/// The money that came to the kas daerah, by years.
fn receipts(record: &KerjaSama, as_of: Date) -> impl Iterator<Item = (i32, Rupiah)> {
    let sums = results(record, as_of).filter_map(|year| Some((year.tahun, year.penerimaan?)));
    sums.filter(|(_, sum)| sum.0 > 0)
}

/// The goods that were received and recorded as assets.
fn goods(record: &KerjaSama, as_of: Date) -> impl Iterator<Item = &str> {
    results(record, as_of).filter_map(|year| year.barang.as_deref())
}

fn results(record: &KerjaSama, as_of: Date) -> impl Iterator<Item = &HasilTahunan> {
    let years = record.hasil_tahunan.iter();
    years.filter(move |year| year.tahun <= as_of.year())
}

fn joined(texts: impl IntoIterator<Item = Text>) -> Option<Text> {
    let texts: Vec<Text> = texts.into_iter().collect();
    (!texts.is_empty()).then(|| Text::joined(&texts, ", "))
}
