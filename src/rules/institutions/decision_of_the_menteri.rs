//! A decision of the Menteri on another way.

use super::within_one_province;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD810",
        name: "keputusan-menteri-pada-jalur-lain",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Keputusan Menteri hanya pada perselisihan yang diajukan kepada Menteri",
            "A decision of the Menteri is on a dispute that went to the Menteri",
        ),
        reason: Text::fixed(
            "Keputusan Menteri adalah hasil penyelesaian oleh Menteri. Hasil musyawarah dan hasil \
             penyelesaian oleh TKKSD provinsi dituangkan dalam berita acara.",
            "A decision of the Menteri is what a settlement by the Menteri comes to. Deliberation \
             and the province's TKKSD end in minutes (berita acara).",
        ),
        remedy: Text::fixed(
            "bila Menteri yang memutuskan, catat itu sebagai `[[perselisihan]]` tersendiri dengan \
             `jalur = \"menteri\"`; bila tidak, pindahkan nomornya ke `berita_acara`",
            "if the Menteri decided, record that as a `[[perselisihan]]` of its own with `jalur = \
             \"menteri\"`; if not, move the number to `berita_acara`",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 20 ayat (3)"),
            ksdd(&PM22, "Pasal 21 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

const ONE_PROVINCE: &[Basis] = &[ksdd(&PM22, "Pasal 20 ayat (3)")];
const OTHERS: &[Basis] = &[ksdd(&PM22, "Pasal 21 ayat (3)")];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(
        key!(perselisihan),
        &record.perselisihan,
        |verdict, at, dispute| {
            let way = verdict.recorded(|| key!(perselisihan[at].jalur), dispute.jalur)?;
            let decision = dispute.keputusan_menteri.as_ref();
            verdict.recorded(|| key!(perselisihan[at].keputusan_menteri), decision)?;
            let act = dispute.selesai.or(super::taken(record, dispute));
            verdict.act(act);
            if way == Jalur::Menteri {
                return Ok(());
            }
            let message = text!(
                "ada Keputusan Menteri, padahal jalurnya {way}",
                "there is a decision of the Menteri, although it took the way of {way}",
                way
            );
            let breach = Breach::new(act, key!(perselisihan[at].keputusan_menteri), message);
            verdict.against(match within_one_province(registry, record) {
                Some(true) => breach.basis(ONE_PROVINCE),
                Some(false) => breach.basis(OTHERS),
                None => breach,
            });
            Ok(())
        },
    )
}
