//! What ties the files together: references, ids and numbers.

use std::collections::HashMap;

use rayon::prelude::*;

use super::about::{About, about, finding};
use super::references::{Known, office, reference, references};
use super::{Record, Records, Registry, attachments, bare, cycles, duplicates, rules, strays};
use crate::finding::{Finding, Related};
use crate::meant::did_you_mean;
use crate::model::{DRAFTS, KerjaSama, Kind, PAPERS, Pengecualian, key};
use crate::schema::to_paste;
use crate::text;
use crate::text::Text;

/// Findings about references, ids, numbers and keys that a signed document
/// must have; without places.
pub(super) fn check(registry: &Registry) -> Vec<Finding> {
    let known = &Known::of(registry);
    let by_record = || {
        let documents = registry.kerja_sama.sorted.par_iter();
        documents
            .flat_map_iter(|record| of_document(registry, known, record))
            .collect()
    };
    let (mut findings, numbers): (Vec<Finding>, _) =
        rayon::join(by_record, || same_numbers(registry));
    findings.extend(numbers);
    findings.extend(cycles::check(registry));
    findings.extend(bare::check(registry));
    findings.extend(attachments::check(registry));
    findings.extend(strays::check(registry));
    findings.extend(duplicates::check(registry));
    for record in &registry.potensi.sorted {
        let about = about(Kind::Potensi, record);
        let key = key!(Potensi: pemrakarsa);
        office(
            known,
            about,
            key,
            record.pemrakarsa.as_deref(),
            &mut findings,
        );
        for (at, id) in record.calon_mitra.iter().enumerate() {
            let key = || key!(Potensi: calon_mitra[at]);
            reference(known, about, key, Kind::Mitra, id, &mut findings);
        }
    }
    for record in &registry.tkksd.sorted {
        let about = about(Kind::Tkksd, record);
        for (at, meeting) in record.rapat.iter().enumerate() {
            for (nth, id) in meeting.naskah.iter().enumerate() {
                let key = || key!(Tkksd: rapat[at].naskah[nth]);
                reference(known, about, key, Kind::KerjaSama, id, &mut findings);
            }
        }
    }
    papers(registry, &mut findings);
    same_ids(
        registry,
        Kind::KerjaSama,
        &registry.kerja_sama,
        &mut findings,
    );
    same_ids(registry, Kind::Potensi, &registry.potensi, &mut findings);
    same_ids(registry, Kind::Mitra, &registry.mitra, &mut findings);
    same_ids(registry, Kind::Tkksd, &registry.tkksd, &mut findings);
    same_offices(registry, &mut findings);
    for record in &registry.kerja_sama.sorted {
        reasons(
            registry,
            about(Kind::KerjaSama, record),
            &record.pengecualian,
            &mut findings,
        );
    }
    for record in &registry.potensi.sorted {
        reasons(
            registry,
            about(Kind::Potensi, record),
            &record.pengecualian,
            &mut findings,
        );
    }
    for record in &registry.tkksd.sorted {
        reasons(
            registry,
            about(Kind::Tkksd, record),
            &record.pengecualian,
            &mut findings,
        );
    }
    findings
}

/// Exemptions without a reason: what exempts has one.
fn reasons(
    registry: &Registry,
    about: About<'_>,
    exemptions: &[Pengecualian],
    findings: &mut Vec<Finding>,
) {
    for (at, exemption) in exemptions.iter().enumerate() {
        if exemption.alasan.trim().is_empty() && about.whole {
            let message = Text::fixed(
                "kunci wajib `alasan` kosong; tulis alasan pengecualian ini",
                "required key `alasan` is empty; write the reason of this exemption",
            );
            let key = Some(key!(pengecualian[at].alasan));
            findings.push(finding(registry, about, &rules::MISSING_KEY, key, message));
        }
    }
}

fn of_document(registry: &Registry, known: &Known<'_>, record: &Record<KerjaSama>) -> Vec<Finding> {
    let mut findings = Vec::new();
    references(known, record, &mut findings);
    required(registry, record, &mut findings);
    findings
}

fn required(registry: &Registry, record: &Record<KerjaSama>, findings: &mut Vec<Finding>) {
    if record.judul.trim().is_empty() && record.whole {
        let message = Text::fixed(
            "kunci wajib `judul` kosong",
            "required key `judul` is empty",
        );
        let key = Some(key!(judul).to_owned());
        findings.push(finding(
            registry,
            about(Kind::KerjaSama, record),
            &rules::MISSING_KEY,
            key,
            message,
        ));
    }
    if record.mitra.is_empty() && record.whole {
        let message = Text::fixed(
            "kunci wajib `[[mitra]]` kosong; sebutkan paling sedikit satu mitra",
            "required key `[[mitra]]` is empty; name at least one partner",
        );
        let key = Some(key!(mitra).to_owned());
        let about = about(Kind::KerjaSama, record);
        let found = finding(registry, about, &rules::MISSING_KEY, key, message);
        findings.push(Finding {
            help: to_paste(Kind::KerjaSama, key!(mitra)).unwrap_or(found.help),
            ..found
        });
    }
    if record.whole
        && record.is_signed()
        && record.waktu.mulai.is_none()
        && !record.looked_for(key!(waktu.mulai))
    {
        let message = Text::fixed(
            "naskah sudah ditandatangani, tetapi `waktu.mulai` tidak ada",
            "the document is signed, but `waktu.mulai` is missing",
        );
        let key = Some(key!(waktu.mulai).to_owned());
        findings.push(Finding {
            help: Text::fixed(
                "tambahkan `mulai` di `[waktu]`, atau tulis `belum_diketahui = \
                 [\"waktu.mulai\"]` bila sudah dicari dan tidak ditemukan",
                "add `mulai` to `[waktu]`, or write `belum_diketahui = [\"waktu.mulai\"]` if \
                 it was looked for and not found",
            ),
            ..finding(
                registry,
                about(Kind::KerjaSama, record),
                &rules::MISSING_KEY,
                key,
                message,
            )
        });
    }
}

fn same_ids<T>(registry: &Registry, kind: Kind, records: &Records<T>, findings: &mut Vec<Finding>) {
    for pair in records.sorted.windows(2) {
        let [first, second] = pair else { continue };
        if first.id != second.id {
            continue;
        }
        let message = text!(
            "id `{id}` sudah dipakai oleh {file}",
            "the id `{id}` is already taken by {file}",
            id = second.id.as_str(),
            file = registry.shown(&first.file)
        );
        let about = about(kind, second);
        let mut found = finding(registry, about, &rules::SAME_ID, None, message);
        found.related.push(Related {
            message: Text::fixed("id yang sama", "the same id"),
            file: registry.shown(&first.file),
            key: None,
            place: None,
        });
        findings.push(found);
    }
}

/// Papers that somebody signs and ksd does not make.
fn papers(registry: &Registry, findings: &mut Vec<Finding>) {
    for (at, signer) in registry.settings.penandatangan.iter().enumerate() {
        for (nth, name) in signer.laporan.iter().enumerate() {
            if PAPERS.contains(&name.as_str()) || DRAFTS.contains(&name.as_str()) {
                continue;
            }
            let meant = did_you_mean(name, PAPERS.into_iter().chain(DRAFTS));
            let message = match meant {
                Some(meant) => text!(
                    "tidak ada laporan atau surat \"{name}\"; mungkin maksudnya \"{meant}\"",
                    "there is no report or paper \"{name}\"; did you mean \"{meant}\"?",
                    name = name.as_str(),
                    meant
                ),
                None => text!(
                    "tidak ada laporan atau surat \"{name}\"",
                    "there is no report or paper \"{name}\"",
                    name = name.as_str()
                ),
            };
            findings.push(Finding {
                file: Some(registry.shown("ksd.toml")),
                key: Some(key!(KsdToml: penandatangan[at].laporan[nth])),
                help: text!(
                    "nilai yang diperbolehkan: {words}, atau nama pada `ksd draft`",
                    "values allowed: {words}, or a name in `ksd draft`",
                    words = text::alternatives(&PAPERS)
                ),
                ..Finding::new(&rules::BAD_VALUE, message)
            });
        }
    }
}

fn same_offices(registry: &Registry, findings: &mut Vec<Finding>) {
    let mut seen = HashMap::new();
    for (at, office) in registry.settings.perangkat_daerah.iter().enumerate() {
        if let Some(first) = seen.insert(office.id.as_str(), at)
            && !office.id.is_empty()
        {
            let message = text!(
                "perangkat daerah `{id}` sudah ditulis di urutan ke-{first}",
                "perangkat daerah `{id}` is already written as entry {first}",
                id = office.id.as_str(),
                first = first + 1
            );
            findings.push(Finding {
                file: Some(registry.shown("ksd.toml")),
                key: Some(key!(KsdToml: perangkat_daerah[at].id)),
                help: Text::fixed("ubah atau hapus salah satu", "rename or delete one of them"),
                ..Finding::new(&rules::SAME_ID, message)
            });
        }
    }
}

/// The same number of the same party in the same year, outside one family.
fn same_numbers(registry: &Registry) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: HashMap<(&str, i32, String), (&Record<KerjaSama>, Party)> =
        HashMap::with_capacity(2 * registry.kerja_sama.sorted.len());
    for record in registry.kerja_sama.iter() {
        let Some(signed) = record.waktu.ditandatangani else {
            continue;
        };
        for (party, id, nomor) in numbers(record) {
            let slot = (id, signed.year(), plain(nomor));
            let Some(&(first, first_party)) = seen.get(&slot) else {
                seen.insert(slot, (record, party));
                continue;
            };
            if first.id == record.id || registry.family(first) == registry.family(record) {
                continue;
            }
            let message = text!(
                "nomor \"{nomor}\" sudah dipakai pada tahun yang sama oleh `{id}`",
                "the number \"{nomor}\" is already used in the same year by `{id}`",
                nomor,
                id = first.id.as_str()
            );
            let key = Some(number_key(party));
            let rule = &rules::SAME_NUMBER;
            let mut found = finding(registry, about(Kind::KerjaSama, record), rule, key, message);
            found.related.push(Related {
                message: Text::fixed("nomor yang sama", "the same number"),
                file: registry.shown(&first.file),
                key: Some(number_key(first_party)),
                place: None,
            });
            findings.push(found);
        }
    }
    findings
}

/// Which side of a document: ours, or the partner at that place.
pub(super) type Party = Option<usize>;

/// The numbers that the parties gave a document, each with the party's place and
/// id: ours has none.
pub(super) fn numbers(record: &KerjaSama) -> impl Iterator<Item = (Party, &str, &str)> {
    let ours = (None, "", &record.daerah.nomor);
    let theirs = record.mitra.iter().enumerate();
    let theirs = theirs.map(|(at, mitra)| (Some(at), mitra.id.as_str(), &mitra.nomor));
    std::iter::once(ours)
        .chain(theirs)
        .filter_map(|(party, id, nomor)| {
            let nomor = nomor.as_deref().filter(|nomor| !nomor.trim().is_empty());
            Some((party, id, nomor?))
        })
}

/// Where a party's number stands.
pub(super) fn number_key(party: Party) -> String {
    match party {
        None => key!(daerah.nomor).to_owned(),
        Some(at) => key!(mitra[at].nomor),
    }
}

/// A number without what copying changes: white space and capitals.
pub(super) fn plain(nomor: &str) -> String {
    let letters = nomor.chars().filter(|letter| !letter.is_whitespace());
    letters.flat_map(char::to_lowercase).collect()
}
