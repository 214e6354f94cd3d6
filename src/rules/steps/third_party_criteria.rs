//! The criteria of a third party's initiative.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD521",
        name: "kriteria-prakarsa-pihak-ketiga",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Prakarsa Pihak Ketiga memenuhi ketiga kriterianya",
            "A third party's initiative meets its three criteria",
        ),
        reason: Text::fixed(
            "KSDPK atas prakarsa Pihak Ketiga harus terintegrasi secara teknis dengan rencana \
             induk sektornya, layak secara ekonomi dan finansial, dan pengusulnya mampu membiayai \
             pelaksanaannya.",
            "A KSDPK on the initiative of a third party has to be technically integrated with the \
             master plan of its sector, economically and financially feasible, and its proposer \
             able to pay for it.",
        ),
        remedy: Text::fixed(
            "periksa hasil penilaiannya; usulan yang tidak memenuhi kriteria tidak dapat \
             dilanjutkan",
            "check the assessment; a proposal that falls short of a criterion cannot go on",
        ),
        basis: &[
            ksdpk(&PM22, "Pasal 26 ayat (1)"),
            ksdpk(&PP28, "Pasal 18 ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    // A proposal that was turned down for it is as the law wants it.
    let turned_down =
        record.signing().is_none() && record.telaahan.hasil == Some(HasilTelaahan::TidakLayak);
    let theirs = record.prakarsa != Some(Prakarsa::Daerah);
    verdict.applies(key!(prakarsa), theirs)?;
    verdict.stands_alone(record)?;
    verdict.applies(key!(telaahan.hasil), !turned_down)?;
    let criteria = &record.prakarsa_mitra;
    let answers = [
        (
            key!(prakarsa_mitra.terintegrasi_rencana_induk),
            criteria.terintegrasi_rencana_induk,
            Text::fixed(
                "tidak terintegrasi dengan rencana induk sektor",
                "not integrated with the master plan of the sector",
            ),
        ),
        (
            key!(prakarsa_mitra.layak_ekonomi_finansial),
            criteria.layak_ekonomi_finansial,
            Text::fixed(
                "tidak layak secara ekonomi dan finansial",
                "not economically and financially feasible",
            ),
        ),
        (
            key!(prakarsa_mitra.mampu_membiayai),
            criteria.mampu_membiayai,
            Text::fixed(
                "Pihak Ketiga tidak mampu membiayai pelaksanaannya",
                "the third party cannot pay for it",
            ),
        ),
    ];
    let judged = answers.map(|(key, answer, message)| {
        if !verdict.recorded(key, answer)? {
            verdict.against(Breach::new(record.signing(), key, message));
        }
        Ok(())
    });
    judged.into_iter().fold(judged[0], either)
}
