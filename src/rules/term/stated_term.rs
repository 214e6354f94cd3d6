//! The stated term against the dates.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD202",
        name: "jangka-waktu-tidak-cocok",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Jangka waktu yang dinyatakan cocok dengan tanggalnya",
            "The stated term agrees with the dates",
        ),
        reason: Text::fixed(
            "Bila naskah menyatakan \"5 tahun\" sedangkan tanggalnya berbeda, salah satunya \
             salah salin. Hari terakhir boleh hari yang sama atau sehari sebelumnya: keduanya \
             lazim.",
            "If the text says \"5 tahun\" and the dates say otherwise, one of them is copied \
             wrongly. The last day may be the same day or the day before: both are common.",
        ),
        remedy: Text::fixed(
            "cocokkan `waktu.dinyatakan`, `waktu.mulai`, dan `waktu.berakhir` dengan naskah asli",
            "compare `waktu.dinyatakan`, `waktu.mulai` and `waktu.berakhir` with the original",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let waktu = &record.waktu;
    let signed = record.signing();
    verdict.saw(key!(waktu.tanpa_batas));
    if waktu.tanpa_batas == Some(true) && waktu.berakhir.is_some() {
        let message = Text::fixed(
            "tanpa batas waktu, tetapi hari terakhirnya dicatat",
            "without an end, but a last day is recorded",
        );
        verdict.against(Breach::new(signed, key!(waktu.tanpa_batas), message));
    }
    let stated = waktu.stated();
    verdict.saw(key!(waktu.dinyatakan));
    if let Some((figures, words)) = stated.unlike {
        let message = text!(
            "menyebut {figures} dan juga {words}",
            "says {figures} and {words}, too",
            figures,
            words
        );
        verdict.against(Breach::new(signed, key!(waktu.dinyatakan), message));
        return Ok(());
    }
    let said = stated.term.is_some() || stated.until.is_some();
    verdict.recorded(key!(waktu.dinyatakan), said.then_some(()))?;
    let start = verdict.recorded(key!(waktu.mulai), waktu.mulai)?;
    let end = verdict.recorded(key!(waktu.berakhir), waktu.berakhir)?;
    // An addendum's stated term may count from the end that it moves.
    verdict.stands_alone(record)?;
    if end < start {
        return Ok(());
    }
    let message = match (stated.term, stated.until) {
        (Some(term), _) if !term_agrees(start, end, term) => text!(
            "{stated} sejak {start} berakhir {expected}, bukan {end}",
            "{stated} from {start} end on {expected}, not on {end}",
            stated = term,
            start,
            expected = latest_end(start, term).previous(),
            end
        ),
        (_, Some(until)) if until != end => text!(
            "menyebut {until}, bukan {end}",
            "says {until}, not {end}",
            until,
            end
        ),
        _ => return Ok(()),
    };
    verdict.against(Breach::new(signed, key!(waktu.dinyatakan), message));
    Ok(())
}
