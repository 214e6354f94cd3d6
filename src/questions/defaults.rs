//! What is proposed: what was so the last time, what comes next.

use strum::VariantArray;

use super::Facts;
use crate::law::{Region, kinds_for, regions_named, text_above};
use crate::model::{
    AlasanPengakhiran, AlasanTidakDilanjutkan, BentukBadan, Date, Golongan, KerjaSama, Kind,
    KodeWilayah, Naskah, Peran, PeranMitra, PihakMitra, key, says_nothing,
};
use crate::registry::{Record, RefusedBy};

/// What is likely, by the record so far, the path asked for and the day that it is.
type Likely = fn(&Facts<'_>, &str, Date) -> Option<String>;

const OF_DOCUMENTS: &[(&str, Likely)] = &[
    (key!(jenis), |facts, _, _| {
        let kinds = kinds_for(facts.class(0)?);
        kinds.first().map(|jenis| jenis.word().to_owned())
    }),
    (key!(induk), |facts, _, _| only_above(facts)),
    (key!(prakarsa), |_, _, _| Some("daerah".to_owned())),
    (key!(pemrakarsa), |facts, _, _| {
        above(facts)?.pemrakarsa.clone()
    }),
    (key!(urusan), |facts, _, _| {
        let affairs = above(facts).map(|above| above.urusan.clone());
        let words: Vec<&str> = affairs
            .iter()
            .flatten()
            .map(|affair| affair.word())
            .collect();
        (!words.is_empty())
            .then(|| words.join(", "))
            .or_else(|| of_office(facts))
    }),
    (key!(waktu.mulai), |facts, _, _| {
        said(facts, key!(waktu.ditandatangani))
    }),
    (key!(daerah.peran), |facts, _, _| {
        Some(role(facts)?.to_owned())
    }),
    (key!(daerah.penandatangan), |facts, _, _| {
        signer(facts)?.daerah.penandatangan.clone()
    }),
    (key!(daerah.jabatan), |facts, _, _| {
        signer(facts)?.daerah.jabatan.clone()
    }),
    (key!(daerah.nomor), |facts, _, _| next_number(facts)),
    (key!(mitra[].peran), |facts, path, _| {
        Some(match facts.class(at(path))? {
            Golongan::Daerah => PeranMitra::KepalaDaerah.word().to_owned(),
            Golongan::Perseorangan => PeranMitra::DiriSendiri.word().to_owned(),
            _ => PeranMitra::Pimpinan.word().to_owned(),
        })
    }),
    (key!(mitra[].penandatangan), |facts, path, _| {
        last_with(facts, path)?.penandatangan.clone()
    }),
    (key!(mitra[].jabatan), |facts, path, _| {
        last_with(facts, path)?.jabatan.clone()
    }),
    (key!(arsip.rangkap), |facts, _, _| {
        let others = facts.count(key!(mitra));
        Some((others + 1).max(2).to_string())
    }),
    (key!(perencanaan.rkpd), |_, _, today| {
        Some(today.year().to_string())
    }),
    (key!(hasil_tahunan[].tahun), |_, _, today| {
        Some((today.year() - 1).to_string())
    }),
    (key!(laporan[].periode), |_, _, today| {
        Some(last_semester(today))
    }),
    (key!(laporan[].tanggal), |_, _, today| Some(written(today))),
    (key!(evaluasi[].tanggal), |_, _, today| Some(written(today))),
    (key!(kelanjutan.tanggal), |_, _, today| Some(written(today))),
    (key!(pengakhiran.tanggal), |facts, _, today| {
        let by_term =
            facts.text(key!(pengakhiran.alasan)) == Some(AlasanPengakhiran::JangkaWaktu.word());
        let last = || facts.around.agreed_end(facts.document()?, Date::LAST);
        by_term.then(last).unwrap_or(Some(today)).map(written)
    }),
    (key!(tidak_dilanjutkan.tanggal), |_, _, today| {
        Some(written(today))
    }),
    (key!(tidak_dilanjutkan.alasan), |facts, _, today| {
        let refused = facts.around.refused(facts.document()?, today)?;
        let reason = match refused.by {
            RefusedBy::Tkksd => AlasanTidakDilanjutkan::TidakLayak,
            RefusedBy::Dprd => AlasanTidakDilanjutkan::TidakDisetujuiDprd,
            RefusedBy::Partner | RefusedBy::Silence => AlasanTidakDilanjutkan::DitolakMitra,
        };
        Some(reason.word().to_owned())
    }),
];

const OF_ENTRIES: &[(&str, Likely)] = &[
    (key!(Potensi: tahun), |_, _, today| {
        Some((today.year() + 1).to_string())
    }),
    (key!(Potensi: tahun_mulai), |facts, _, _| {
        said(facts, key!(Potensi: tahun))
    }),
    (key!(Potensi: urusan), |facts, _, _| of_office(facts)),
];

const OF_PARTNERS: &[(&str, Likely)] = &[
    (key!(Mitra: golongan), |facts, _, _| {
        let region = named_region(facts).map(|_| Golongan::Daerah);
        let class = region.or_else(|| named_form(facts).map(|_| Golongan::BadanUsaha));
        Some(class?.word().to_owned())
    }),
    (key!(Mitra: bentuk_badan), |facts, _, _| {
        Some(named_form(facts)?.word().to_owned())
    }),
    (key!(Mitra: kode), |facts, _, _| {
        Some(named_region(facts)?.kode.to_string())
    }),
    (key!(Mitra: tingkat), |facts, _, _| {
        let code: KodeWilayah = facts.text(key!(Mitra: kode))?.parse().ok()?;
        Some(code.tingkat().word().to_owned())
    }),
];

const OF_TEAM: &[(&str, Likely)] = &[
    (key!(Tkksd: rapat[].tanggal), |_, _, today| {
        Some(written(today))
    }),
    (key!(Tkksd: laporan[].tanggal), |_, _, today| {
        Some(written(today))
    }),
    (key!(Tkksd: laporan[].periode), |facts, path, today| {
        let jenis = path.replace("periode", "jenis");
        Some(match facts.text(&jenis) == Some("tahunan") {
            true => (today.year() - 1).to_string(),
            false => last_semester(today),
        })
    }),
];

/// What is likely for a key of a kind of record; none: nothing is.
pub(super) fn likely(
    facts: &Facts<'_>,
    kind: Kind,
    key: &str,
    path: &str,
    today: Date,
) -> Option<String> {
    let known = match kind {
        Kind::KerjaSama => OF_DOCUMENTS,
        Kind::Potensi => OF_ENTRIES,
        Kind::Mitra => OF_PARTNERS,
        Kind::Tkksd => OF_TEAM,
    };
    let (_, likely) = known.iter().find(|(of, _)| *of == key)?;
    likely(facts, path, today)
}

/// The region that a partner is called.
fn named_region(facts: &Facts<'_>) -> Option<&'static Region> {
    match regions_named(facts.text(key!(Mitra: nama))?).as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

/// The form of a body that its name begins with: `PT Sinar Mahakam`.
fn named_form(facts: &Facts<'_>) -> Option<BentukBadan> {
    let first = facts.text(key!(Mitra: nama))?.split_whitespace().next()?;
    let first = first.trim_end_matches('.');
    let mut forms = BentukBadan::VARIANTS.iter().copied();
    forms.find(|form| form.word().eq_ignore_ascii_case(first))
}

/// The day as an Indonesian letter has it, in digits.
fn written(day: Date) -> String {
    format!("{}-{}-{}", day.day(), day.month(), day.year())
}

/// The semester that was over last.
fn last_semester(today: Date) -> String {
    match today.month() > 6 {
        true => format!("{}-S1", today.year()),
        false => format!("{}-S2", today.year() - 1),
    }
}

fn said(facts: &Facts<'_>, path: &str) -> Option<String> {
    super::said_of(facts.get(path)?)
}

/// The place in the first list of a path.
fn at(path: &str) -> usize {
    let place = path
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'));
    place.and_then(|(at, _)| at.parse().ok()).unwrap_or(0)
}

fn above<'f>(facts: &'f Facts<'_>) -> Option<&'f Record<KerjaSama>> {
    facts.registry.kerja_sama.get(facts.text(key!(induk))?)
}

/// The document that it stands under, where there is only one with the same partners.
fn only_above(facts: &Facts<'_>) -> Option<String> {
    let above = text_above(facts.text(key!(naskah))?.parse().ok()?);
    let partners: Vec<&str> = (0..facts.count(key!(mitra)))
        .filter_map(|at| facts.text(&format!("mitra[{at}].id")))
        .collect();
    let fits = |one: &&Record<KerjaSama>| {
        let has = |partner: &&str| one.mitra.iter().any(|party| party.id == **partner);
        Some(one.naskah) == above && !one.is_addendum() && partners.iter().all(has)
    };
    let mut fitting = facts.registry.kerja_sama.iter().filter(fits);
    let first = fitting.next().filter(|_| !partners.is_empty())?;
    fitting.next().is_none().then(|| first.id.clone())
}

/// The affairs of the office, where it has one.
fn of_office(facts: &Facts<'_>) -> Option<String> {
    let id = facts.text(key!(pemrakarsa))?;
    let mut offices = facts.registry.settings.perangkat_daerah.iter();
    let office = offices.find(|office| office.id == id)?;
    match office.urusan[..] {
        [only] => Some(only.word().to_owned()),
        _ => None,
    }
}

/// Of the text that the heads of regions sign, that role; else the one of last time.
fn role(facts: &Facts<'_>) -> Option<&'static str> {
    let naskah: Naskah = facts.text(key!(naskah))?.parse().ok()?;
    let head = Peran::KepalaDaerah;
    if matches!(naskah, Naskah::KesepakatanBersama | Naskah::NotaKesepakatan) {
        return Some(head.into());
    }
    let last = last(facts, |one| {
        one.naskah == naskah && one.daerah.peran.is_some()
    });
    Some(last.and_then(|one| one.daerah.peran).unwrap_or(head).into())
}

/// The document that was signed last, of those that are so.
fn last<'f>(
    facts: &'f Facts<'_>,
    so: impl Fn(&Record<KerjaSama>) -> bool,
) -> Option<&'f Record<KerjaSama>> {
    let all = facts.registry.kerja_sama.iter().filter(|one| so(one));
    all.max_by_key(|one| one.waktu.ditandatangani)
}

/// The last document that somebody in that role has signed for us; of an office, the
/// same office's.
fn signer<'f>(facts: &'f Facts<'_>) -> Option<&'f Record<KerjaSama>> {
    let role: Peran = facts.text(key!(daerah.peran))?.parse().ok()?;
    let office = facts.text(key!(pemrakarsa));
    last(facts, |one| {
        let same_office = role == Peran::KepalaDaerah || one.pemrakarsa.as_deref() == office;
        one.daerah.peran == Some(role) && one.daerah.penandatangan.is_some() && same_office
    })
}

/// How a partner signed the last time.
fn last_with<'f>(facts: &'f Facts<'_>, path: &str) -> Option<&'f PihakMitra> {
    let id = facts.text(&format!("mitra[{}].id", at(path)))?;
    let role = facts.text(&format!("mitra[{}].peran", at(path)));
    let fits = |party: &PihakMitra| {
        let is: Option<&str> = party.peran.map(Into::into);
        party.id == id && party.penandatangan.is_some() && (role.is_none() || is == role)
    };
    let last = last(facts, |one| one.mitra.iter().any(fits))?;
    last.mitra.iter().find(|party| fits(party))
}

/// The number that follows the last one of such texts in the year of signing: the
/// last one's, with the serial number after the highest of that year.
fn next_number(facts: &Facts<'_>) -> Option<String> {
    let naskah: Naskah = facts.text(key!(naskah))?.parse().ok()?;
    let signed = facts.get(key!(waktu.ditandatangani))?.as_datetime()?.date?;
    let year = signed.year.to_string();
    let has_number = |one: &Record<KerjaSama>| {
        let number = one.daerah.nomor.as_deref();
        one.naskah == naskah && number.is_some_and(|number| !says_nothing(number))
    };
    let pattern = last(facts, has_number)?.daerah.nomor.clone()?;
    let parts: Vec<&str> = pattern.split('/').collect();
    let serial = parts.iter().position(|part| part.parse::<u32>().is_ok())?;
    let at_year = parts
        .iter()
        .rposition(|part| is_year(part))
        .filter(|&at| at != serial)?;
    let same = |number: &str| -> Option<u32> {
        let others: Vec<&str> = number.split('/').collect();
        let alike = others.len() == parts.len() && others.get(at_year)? == &year;
        let rest = |at: usize| at == serial || at == at_year || others.get(at) == parts.get(at);
        (alike && (0..parts.len()).all(rest)).then(|| others[serial].parse().ok())?
    };
    let numbers = facts
        .registry
        .kerja_sama
        .iter()
        .filter_map(|one| one.daerah.nomor.as_deref());
    let highest = numbers.filter_map(same).max().unwrap_or(0);
    let width = parts[serial].len();
    let next = match parts[serial].starts_with('0') {
        true => format!("{:0width$}", highest + 1),
        false => (highest + 1).to_string(),
    };
    let mut parts: Vec<&str> = parts;
    parts[serial] = &next;
    parts[at_year] = &year;
    Some(parts.join("/"))
}

fn is_year(part: &str) -> bool {
    let year = part.parse::<i32>().ok();
    part.len() == 4 && year.is_some_and(|year| (1990..2200).contains(&year))
}
