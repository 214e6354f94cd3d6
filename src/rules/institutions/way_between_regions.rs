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
             lainnya langsung kepada Menteri, yang keputusannya final dan mengikat.",
            "Where deliberation comes to no agreement, a dispute between kabupaten and kota of one \
             province goes to the province's TKKSD and then to the Menteri; any other goes to the \
             Menteri at once, whose decision is final and binding.",
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
        ],
    },
    judge: Judge::KerjaSama(judge),
};

const ONE_PROVINCE: &[Basis] = &[
    ksdd(&PM22, "Pasal 18 ayat (1)"),
    ksdd(&PM22, "Pasal 19 ayat (1)"),
    ksdd(&PM22, "Pasal 20 ayat (1)"),
];
/// Which disputes go to the province's TKKSD, and which do not.
const TO_THE_PROVINCE: &[Basis] = &[
    ksdd(&PM22, "Pasal 19 ayat (1)"),
    ksdd(&PM22, "Pasal 21 ayat (1)"),
];
/// Which disputes the Gubernur settles.
const TO_THE_GUBERNUR: &[Basis] = &[
    ksdd(&UU23, "Pasal 370 ayat (1)"),
    ksdd(&PM22, "Pasal 21 ayat (1)"),
];
const OTHERS: &[Basis] = &[
    ksdd(&PM22, "Pasal 18 ayat (1)"),
    ksdd(&PM22, "Pasal 21 ayat (1)"),
];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdd)?;
    verdict.saw(key!(mitra));
    let beside = within_one_province(registry, record);
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
            Jalur::Pengadilan => Text::fixed(
                "perselisihan KSDD dibawa ke pengadilan",
                "a dispute of a KSDD went to court",
            ),
            _ => return Ok(()),
        };
        let key = key!(perselisihan[at].jalur);
        let breach = Breach::new(taken(record, dispute), key, message);
        verdict.against(match beside {
            _ if way == Jalur::TkksdProvinsi => breach.basis(TO_THE_PROVINCE),
            _ if way == Jalur::Gubernur => breach.basis(TO_THE_GUBERNUR),
            Some(true) => breach.basis(ONE_PROVINCE),
            Some(false) => breach.basis(OTHERS),
            None => breach,
        });
        Ok(())
    })
}
