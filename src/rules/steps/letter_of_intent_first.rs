//! A plan of cooperation abroad made before its letter of intent.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD536",
        name: "rencana-mendahului-pernyataan-kehendak",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Rencana kerja sama luar negeri disusun dan dimohonkan kepada DPRD sesudah \
             Pernyataan Kehendak ditandatangani",
            "The plan of a cooperation abroad is made, and brought before the DPRD, after the \
             letter of intent was signed",
        ),
        reason: Text::fixed(
            "Pernyataan Kehendak ditindaklanjuti dengan penyusunan rencana kerja sama; \
             permohonan kepada DPRD melampirkan keduanya. Hanya naskah yang menyebut \
             Pernyataan Kehendaknya di `induk` yang dinilai.",
            "A letter of intent is followed up by the plan of the cooperation; the request to \
             the DPRD comes with both. Only a text that names its letter of intent at `induk` \
             is judged.",
        ),
        remedy: Text::fixed(
            "periksa kedua tanggal, dan `induk`",
            "check both dates, and `induk`",
        ),
        basis: &[
            luar_negeri(&PM25, "Pasal 9"),
            luar_negeri(&PP28, "Pasal 28 ayat (5)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.staged_abroad(record)?;
    let letter = verdict.above(registry, record)?;
    let intent = letter.naskah == Naskah::PernyataanKehendak;
    verdict.applies((letter, key!(naskah)), intent)?;
    let first = letter.waktu.ditandatangani;
    let first = verdict.recorded((letter, key!(waktu.ditandatangani)), first)?;
    let steps = [
        (
            key!(luar_negeri.rencana_kerja_sama.tanggal),
            record.luar_negeri.rencana_kerja_sama.tanggal,
        ),
        (key!(dprd.permohonan), record.dprd.permohonan),
    ];
    let judged = steps.map(|(key, day)| {
        let day = verdict.recorded(key, day)?;
        verdict.act(Some(day));
        if day < first {
            let message = text!(
                "`{key}` {day}, mendahului Pernyataan Kehendak `{id}` ({first})",
                "`{key}` on {day} comes before the letter of intent `{id}` ({first})",
                key,
                day,
                id = letter.id.as_str(),
                first
            );
            verdict.against(Breach::new(Some(day), key, message));
        }
        Ok(())
    });
    let [plan, request] = judged;
    either(plan, request)
}
