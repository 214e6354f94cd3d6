//! An area that is none.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD708",
        name: "luas-tidak-wajar",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Luas barang yang dimanfaatkan lebih dari nol",
            "The area of an asset in use is more than nothing",
        ),
        reason: Text::fixed(
            "Luas nol atau kurang bukan luas tanah atau bangunan; biasanya salah salin, atau \
             barangnya tidak mempunyai luas.",
            "Nothing or less is no area of land or a building; usually it was copied wrongly, or \
             the asset has no area.",
        ),
        remedy: Text::fixed(
            "cocokkan `bmd.luas_m2` dengan perjanjian; untuk barang tanpa luas, hapus kuncinya",
            "compare `bmd.luas_m2` with the agreement; of an asset without an area remove the key",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let area = verdict.recorded(key!(bmd.luas_m2), record.bmd.luas_m2)?;
    if area.0 <= 0.0 {
        let message = text!(
            "{area} meter persegi bukan luas",
            "{area} square metres are no area",
            area
        );
        verdict.against(Breach::new(record.signing(), key!(bmd.luas_m2), message));
    }
    Ok(())
}
