//! Steps of an extension or addendum that are those of the document before.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD535",
        name: "langkah-naskah-semula",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Langkah suatu perpanjangan atau addendum tidak mendahului naskah semula",
            "The steps of an extension or addendum do not come before the document before",
        ),
        reason: Text::fixed(
            "Perpanjangan dan addendum disiapkan selagi naskah semula sudah ada. Langkah yang \
             lebih tua daripada penandatanganan naskah semula adalah langkah naskah itu, \
             biasanya terbawa ketika berkas lama disalin. Surat kuasa, yang dapat berlaku \
             untuk beberapa naskah, tidak dinilai.",
            "An extension or addendum is prepared while the document before is there. A step \
             older than the signing of that one is a step of that one, mostly carried along \
             when the old file was copied. A power of attorney, which may serve several \
             texts, is not judged.",
        ),
        remedy: Text::fixed(
            "hapus langkah yang terbawa dari naskah semula, atau perbaiki tanggalnya",
            "delete the steps carried along from the document before, or correct their dates",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let former = match record.is_addendum() {
        true => verdict.changed(registry, record)?,
        false => verdict.continued(registry, record)?,
    };
    let first = former.waktu.ditandatangani;
    let first = verdict.recorded((former, key!(waktu.ditandatangani)), first)?;
    let days = record.days().into_iter();
    // The day of the entry in the register is of no stage of the text.
    let mut steps = days.filter(|one| {
        let known = one.stage == Some(Stage::Known);
        one.is_preparation() && !known && !one.key.contains("surat_kuasa")
    });
    // They come oldest first.
    let oldest = verdict.recorded(key!(kak.tanggal), steps.next())?;
    if oldest.day < first {
        let message = text!(
            "`{key}` {day}, mendahului penandatanganan naskah semula `{id}` ({first})",
            "`{key}` on {day} comes before the signing of `{id}`, the document before ({first})",
            key = oldest.key.as_str(),
            day = oldest.day,
            id = former.id.as_str(),
            first
        );
        verdict.against(Breach::new(record.signing(), oldest.key, message));
    }
    Ok(())
}
