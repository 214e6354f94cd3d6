//! The ways that a dispute between regions takes.

use super::{taken, within_one_province};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD807",
        name: "jalur-perselisihan-ksdd",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Perselisihan KSDD diselesaikan dengan musyawarah, lalu oleh TKKSD provinsi atau \
             Menteri",
            "A dispute of a KSDD is settled by deliberation, then by the province's TKKSD or the \
             Menteri",
        ),
        reason: Text::fixed(
            "Bila musyawarah tidak mencapai kesepakatan, perselisihan antarkabupaten/kota dalam \
             satu provinsi diajukan kepada TKKSD provinsi, lalu kepada Menteri; perselisihan \
             lainnya langsung kepada Menteri, yang keputusannya final dan mengikat. PKS dari masa \
             sebelum PP 28/2018 boleh menunjuk pengadilan atau arbitrase. Negosiasi dan konsultasi \
             dapat berarti musyawarah: temuannya peringatan.",
            "Where deliberation comes to no agreement, a dispute between kabupaten and kota of one \
             province goes to the province's TKKSD and then to the Menteri; any other goes to the \
             Menteri at once, whose decision is final and binding. A PKS from before PP 28/2018 may \
             have named a court or arbitration. Negotiation and consultation may be deliberation: \
             the finding is a warning.",
        ),
        remedy: Text::fixed(
            "periksa `jalur`; bila memang jalur itu yang ditempuh, ajukan perselisihannya melalui \
             jalur yang ditetapkan",
            "check `jalur`; if it indeed took that way, take the dispute to the way that is set",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 18 ayat (1)"),
            ksdd(&PM22, "Pasal 19 ayat (1)"),
            ksdd(&PM22, "Pasal 20 ayat (1)"),
            ksdd(&PM22, "Pasal 21 ayat (1)"),
            ksdd(&UU23, "Pasal 370 ayat (1)"),
            ksdd(&UU23, "Pasal 370 ayat (2)"),
            ksdd(&PP28, "Pasal 8"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

const ONE_PROVINCE: &[Basis] = &[
    ksdd(&PM22, "Pasal 18 ayat (1)"),
    ksdd(&PM22, "Pasal 19 ayat (1)"),
    ksdd(&PM22, "Pasal 20 ayat (1)"),
];
const OTHERS: &[Basis] = &[
    ksdd(&PM22, "Pasal 18 ayat (1)"),
    ksdd(&PM22, "Pasal 21 ayat (1)"),
];
/// Where it is not known whether the parties are of one province.
const ANY: &[Basis] = &[ksdd(&PM22, "Pasal 18 ayat (1)")];
/// Which disputes go to the province's TKKSD, and which do not.
const TO_THE_PROVINCE: &[Basis] = &[
    ksdd(&PM22, "Pasal 19 ayat (1)"),
    ksdd(&PM22, "Pasal 21 ayat (1)"),
];
/// Which disputes the Gubernur settles.
const BY_THE_GUBERNUR: &[Basis] = &[ksdd(&UU23, "Pasal 370 ayat (1)"), ksdd(&PP28, "Pasal 8")];
/// Which the Menteri does: those that a province takes part in.
const BY_THE_MENTERI: &[Basis] = &[ksdd(&UU23, "Pasal 370 ayat (2)"), ksdd(&PP28, "Pasal 8")];

/// The articles that a wrong way breaks. Before Permendagri 22/2020 an act alone
/// said who settles disputes, and not of all regions.
fn basis(way: Jalur, beside: Option<bool>, province: bool) -> &'static [Basis] {
    static PROVINCE_TO_THE_PROVINCE: [Basis; 4] = joined(&[TO_THE_PROVINCE, BY_THE_MENTERI]);
    static TO_THE_GUBERNUR: [Basis; 3] =
        joined(&[BY_THE_GUBERNUR, &[ksdd(&PM22, "Pasal 21 ayat (1)")]]);
    static PROVINCE_TO_THE_GUBERNUR: [Basis; 3] =
        joined(&[BY_THE_MENTERI, &[ksdd(&PM22, "Pasal 21 ayat (1)")]]);
    static ONE_PROVINCE_TO_COURT: [Basis; 5] = joined(&[ONE_PROVINCE, BY_THE_GUBERNUR]);
    static PROVINCE_TO_COURT: [Basis; 4] = joined(&[OTHERS, BY_THE_MENTERI]);
    match (way, beside) {
        (Jalur::TkksdProvinsi, _) if province => &PROVINCE_TO_THE_PROVINCE,
        (Jalur::TkksdProvinsi, _) => TO_THE_PROVINCE,
        (Jalur::Gubernur, _) if province => &PROVINCE_TO_THE_GUBERNUR,
        (Jalur::Gubernur, _) => &TO_THE_GUBERNUR,
        (Jalur::Pengadilan | Jalur::Arbitrase, Some(true)) => &ONE_PROVINCE_TO_COURT,
        (Jalur::Pengadilan | Jalur::Arbitrase, _) if province => &PROVINCE_TO_COURT,
        (_, Some(true)) => ONE_PROVINCE,
        (_, Some(false)) => OTHERS,
        (_, None) => ANY,
    }
}

/// Whether a province is among the parties.
fn province_takes_part(registry: &Registry, record: &KerjaSama) -> bool {
    let theirs = |party: &PihakMitra| {
        let partner = registry.mitra.get(&party.id);
        partner.is_some_and(|partner| {
            let region = partner.golongan == Golongan::Daerah;
            region && partner.tingkat == Some(Tingkat::Provinsi)
        })
    };
    registry.settings.daerah.tingkat == Tingkat::Provinsi || record.mitra.iter().any(theirs)
}

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdd)?;
    verdict.saw(key!(mitra));
    let beside = within_one_province(registry, record);
    let province = province_takes_part(registry, record);
    let own_terms = runs_by_its_own_terms(record);
    verdict.each(key!(perselisihan), &record.perselisihan, |verdict, at, dispute| {
        let way = verdict.recorded(|| key!(perselisihan[at].jalur), dispute.jalur)?;
        verdict.act(taken(record, dispute));
        let message = match way {
            Jalur::TkksdProvinsi if beside == Some(false) => Text::fixed(
                "perselisihan dibawa ke TKKSD provinsi, padahal pihaknya bukan kabupaten/kota \
                 dalam satu provinsi",
                "the dispute went to the province's TKKSD, although the parties are not kabupaten \
                 and kota of one province",
            ),
            Jalur::Gubernur if beside == Some(false) => Text::fixed(
                "perselisihan dibawa ke Gubernur, padahal pihaknya bukan kabupaten/kota dalam satu \
                 provinsi",
                "the dispute went to the Gubernur, although the parties are not kabupaten and kota \
                 of one province",
            ),
            Jalur::NegosiasiKonsultasi => Text::fixed(
                "perselisihan KSDD dengan jalur kerja sama luar negeri",
                "a dispute of a KSDD on the way of cooperation abroad",
            ),
            // The contract may have named these. PP 28/2018 Pasal 48.
            Jalur::Arbitrase if !own_terms => Text::fixed(
                "perselisihan KSDD dibawa ke arbitrase",
                "a dispute of a KSDD went to arbitration",
            ),
            Jalur::Pengadilan if !own_terms => Text::fixed(
                "perselisihan KSDD dibawa ke pengadilan",
                "a dispute of a KSDD went to court",
            ),
            _ => return Ok(()),
        };
        let key = key!(perselisihan[at].jalur);
        let breach = Breach::new(taken(record, dispute), key, message);
        let breach = breach.basis(basis(way, beside, province));
        verdict.against(match way {
            Jalur::NegosiasiKonsultasi => breach.at_most(Severity::Warning),
            _ => breach,
        });
        Ok(())
    })
}
