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

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let waktu = &record.waktu;
    let signed = record.signing();
    if waktu.tanpa_batas == Some(true) && waktu.berakhir.is_some() {
        let message = Text::fixed(
            "tanpa batas waktu, tetapi hari terakhirnya dicatat",
            "without an end, but a last day is recorded",
        );
        verdict.against(Breach::new(signed, key!(waktu.tanpa_batas), message));
    }
    let (Some(start), Some(end), Some(stated)) = (waktu.mulai, waktu.berakhir, waktu.dinyatakan)
    else {
        return;
    };
    // An addendum's stated term may count from the end that it moves.
    if end >= start && !term_agrees(start, end, stated) && !record.is_addendum() {
        let message = text!(
            "{stated} sejak {start} berakhir {expected}, bukan {end}",
            "{stated} from {start} end on {expected}, not on {end}";
            stated = stated,
            start = start,
            expected = latest_end(start, stated).previous(),
            end = end
        );
        verdict.against(Breach::new(signed, key!(waktu.dinyatakan), message));
    }
}
