//! A plan whose term had begun when it was recorded.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD217",
        name: "rencana-sudah-mulai",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Rencana mulai sesudah dicatat",
            "A plan is to begin after it was recorded",
        ),
        reason: Text::fixed(
            "Yang sudah mulai ketika dicatat biasanya naskah yang sudah ditandatangani, dan \
             harinya lupa dicatat; selama itu ia tidak terhitung dan tidak ditagih sebagai naskah \
             yang berlaku.",
            "What had begun when it was recorded is as a rule a signed document whose day was \
             forgotten; until then it is not counted or asked about as one in force.",
        ),
        remedy: Text::fixed(
            "catat `waktu.ditandatangani`; bila harinya tidak diketahui, tulis `belum_diketahui = \
             [\"waktu.ditandatangani\"]`; bila memang rencana, perbaiki harinya, atau catat \
             `[tidak_dilanjutkan]`",
            "record `waktu.ditandatangani`; if the day is not known, write `belum_diketahui = \
             [\"waktu.ditandatangani\"]`; if it is a plan indeed, correct the day, or record \
             `[tidak_dilanjutkan]`",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(waktu.ditandatangani), !record.is_signed())?;
    let dropped = recorded(&record.tidak_dilanjutkan);
    verdict.applies(key!(tidak_dilanjutkan), !dropped)?;
    let known = verdict.recorded(key!(dicatat), record.dicatat)?;
    let Waktu {
        mulai, berakhir, ..
    } = record.waktu;
    let begun = mulai.filter(|&day| day < known);
    let (key, message) = match (begun, berakhir.filter(|&day| day < known)) {
        (Some(day), _) => {
            let message = text!(
                "rencana yang dicatat {known} sudah mulai {day}",
                "a plan that was recorded on {known} began on {day}",
                known,
                day
            );
            (key!(waktu.mulai), message)
        }
        (None, Some(day)) => {
            let message = text!(
                "rencana yang dicatat {known} sudah berakhir {day}",
                "a plan that was recorded on {known} ended on {day}",
                known,
                day
            );
            (key!(waktu.berakhir), message)
        }
        (None, None) => {
            verdict.recorded(key!(waktu.mulai), mulai.or(berakhir))?;
            return Ok(());
        }
    };
    verdict.against(Breach::new(None, key, message));
    Ok(())
}
