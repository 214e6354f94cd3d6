//! The way that a dispute of a cooperation abroad takes.

use super::taken;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD808",
        name: "jalur-perselisihan-luar-negeri",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Perselisihan kerja sama luar negeri diselesaikan dengan negosiasi dan konsultasi",
            "A dispute of a cooperation abroad is settled by negotiation and consultation",
        ),
        reason: Text::fixed(
            "Perselisihan dalam KSDPL dan KSDLL diselesaikan melalui negosiasi dan konsultasi; \
             bila tidak tercapai, daerah berkonsultasi dengan Menteri. Musyawarah dapat berarti \
             perundingan yang sama: temuannya peringatan.",
            "A dispute of a KSDPL or KSDLL is settled by negotiation and consultation; where that \
             fails, the region consults the Menteri. Deliberation may be the same negotiation: \
             the finding is a warning.",
        ),
        remedy: Text::fixed(
            "bila para pihak berunding, tulis `jalur = \"negosiasi-konsultasi\"`; bila benar jalur \
             lain, kembalikan perselisihannya ke meja perundingan",
            "if the parties negotiated, write `jalur = \"negosiasi-konsultasi\"`; if it was indeed \
             another way, bring the dispute back to negotiation",
        ),
        basis: &[
            ksdpl(&PP28, "Pasal 34"),
            ksdll(&PP28, "Pasal 41"),
            luar_negeri(&PM25, "Pasal 40"),
            luar_negeri(&PM25, "Pasal 41"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(
        key!(perselisihan),
        &record.perselisihan,
        |verdict, at, dispute| {
            // Permendagri 25/2020 Pasal 41 brings what they leave open to the Menteri.
            let lawful = [Jalur::NegosiasiKonsultasi, Jalur::Menteri];
            let way = verdict.recorded(|| key!(perselisihan[at].jalur), dispute.jalur)?;
            verdict.act(taken(record, dispute));
            if !lawful.contains(&way) {
                let message = text!(
                    "perselisihan ditempuh melalui {way}, bukan negosiasi dan konsultasi",
                    "the dispute took the way of {way}, not of negotiation and consultation",
                    way
                );
                let key = key!(perselisihan[at].jalur);
                let breach = Breach::new(taken(record, dispute), key, message);
                verdict.against(match way {
                    Jalur::Musyawarah => breach.at_most(Severity::Warning),
                    _ => breach,
                });
            }
            Ok(())
        },
    )
}
