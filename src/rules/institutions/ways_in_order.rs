//! The ways of a dispute in their order.

use super::within_one_province;
use crate::registry::matter;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD809",
        name: "urutan-jalur-perselisihan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Perselisihan dimusyawarahkan dahulu, baru dibawa ke jalur berikutnya",
            "A dispute is deliberated on first, and only then taken to the next way",
        ),
        reason: Text::fixed(
            "Jalur berikutnya terbuka bila jalur sebelumnya tidak mencapai kesepakatan: dalam KSDD \
             musyawarah, TKKSD provinsi atau Gubernur, lalu Menteri (lintas provinsi langsung Menteri); dalam KSDPK musyawarah diutamakan; dengan mitra luar negeri negosiasi dan konsultasi, lalu Menteri. Entri \
             dengan `pokok` yang sama dinilai sebagai satu perselisihan. Bisa jadi musyawarah yang \
             lebih awal tidak tercatat, karena itu hanya peringatan.",
            "A way is open where the one before it came to no agreement: in a KSDD deliberation, \
             the province's TKKSD or the Gubernur, then the Menteri (across provinces the Menteri at once); in a KSDPK deliberation goes first; with a partner abroad negotiation and consultation, then the Menteri. Entries \
             with the same `pokok` are judged as one dispute. An earlier deliberation may not have \
             been recorded, hence a warning alone.",
        ),
        remedy: Text::fixed(
            "periksa tanggal kedua jalur itu, atau catat juga upaya yang lebih awal",
            "check the dates of both ways, or record the earlier attempt too",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 18 ayat (1)"),
            ksdd(&PM22, "Pasal 19 ayat (1)"),
            ksdd(&PM22, "Pasal 20 ayat (1)"),
            ksdd(&PM22, "Pasal 21 ayat (1)"),
            ksdd(&UU23, "Pasal 370 ayat (3)"),
            ksdpk(&PP28, "Pasal 21"),
            luar_negeri(&PM25, "Pasal 41"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

const TO_THE_PROVINCE: &[Basis] = &[
    ksdd(&PM22, "Pasal 18 ayat (1)"),
    ksdd(&PM22, "Pasal 19 ayat (1)"),
];
const TO_THE_MENTERI: &[Basis] = &[ksdd(&PM22, "Pasal 20 ayat (1)")];
const AFTER_THE_GUBERNUR: &[Basis] = &[ksdd(&UU23, "Pasal 370 ayat (3)")];
const DELIBERATED_FIRST: &[Basis] = &[ksdd(&PM22, "Pasal 18 ayat (1)"), ksdpk(&PP28, "Pasal 21")];
/// Across provinces the Menteri comes right after.
const DELIBERATED_ACROSS: &[Basis] = &[
    ksdd(&PM22, "Pasal 18 ayat (1)"),
    ksdd(&PM22, "Pasal 21 ayat (1)"),
];

/// What negotiation leaves open goes to the Menteri.
const NEGOTIATED_FIRST: &[Basis] = &[luar_negeri(&PM25, "Pasal 41")];

/// The ways that come before one, the nearest first, each with the articles
/// that say so.
fn before(
    jenis: Jenis,
    way: Jalur,
    one_province: Option<bool>,
) -> &'static [(Jalur, &'static [Basis])] {
    use Jalur::*;
    match (jenis, way) {
        (Jenis::Ksdd, TkksdProvinsi) => &[(Musyawarah, TO_THE_PROVINCE)],
        (Jenis::Ksdd, Menteri) => match one_province {
            Some(true) => &[
                (TkksdProvinsi, TO_THE_MENTERI),
                (Gubernur, AFTER_THE_GUBERNUR),
                (Musyawarah, DELIBERATED_FIRST),
            ],
            Some(false) => &[(Musyawarah, DELIBERATED_ACROSS)],
            None => &[
                (TkksdProvinsi, TO_THE_MENTERI),
                (Musyawarah, DELIBERATED_FIRST),
            ],
        },
        (Jenis::Ksdpk, TkksdProvinsi | Gubernur | Menteri | Pengadilan) => {
            &[(Musyawarah, DELIBERATED_FIRST)]
        }
        (Jenis::Ksdpl | Jenis::Ksdll, Menteri) => &[(NegosiasiKonsultasi, NEGOTIATED_FIRST)],
        _ => &[],
    }
}

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.saw(key!(mitra));
    let one_province = within_one_province(registry, record);
    verdict.each(
        key!(perselisihan),
        &record.perselisihan,
        |verdict, at, dispute| {
            let way = verdict.recorded(|| key!(perselisihan[at].jalur), dispute.jalur)?;
            let taken = verdict.recorded(|| key!(perselisihan[at].tanggal), dispute.tanggal)?;
            verdict.act(Some(taken));
            let before = before(record.jenis, way, one_province);
            verdict.selects(|| key!(perselisihan[at].jalur), before.first())?;
            for &(earlier, basis) in before {
                let Some(first) = first_taken(record, dispute, earlier) else {
                    continue;
                };
                if taken < first {
                    let message = text!(
                        "dibawa ke {way} {taken}, sebelum {earlier} {first}",
                        "taken to {way} on {taken}, before {earlier} on {first}",
                        way,
                        taken,
                        earlier,
                        first
                    );
                    let key = key!(perselisihan[at].tanggal);
                    verdict.against(Breach::new(Some(taken), key, message).basis(basis));
                    break;
                }
            }
            Ok(())
        },
    )
}

/// The first day on which the same dispute took that way.
fn first_taken(record: &KerjaSama, dispute: &Perselisihan, way: Jalur) -> Option<Date> {
    let about = matter(dispute)?;
    let same = record
        .perselisihan
        .iter()
        .filter(|other| other.jalur == Some(way) && matter(other).as_ref() == Some(&about));
    same.filter_map(|other| other.tanggal).min()
}
