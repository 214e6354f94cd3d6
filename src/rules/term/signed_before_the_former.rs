//! A document signed before the one that it changes or extends.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD222",
        name: "mendahului-naskah-semula",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Addendum dan perpanjangan ditandatangani sesudah naskah semula, paling cepat \
             pada hari yang sama",
            "An addendum or extension is signed after the document before, on the same day at \
             the earliest",
        ),
        reason: Text::fixed(
            "Yang belum ada tidak dapat diubah atau diperpanjang; salah satu tanggal, atau \
             rujukannya, keliru.",
            "What is not there yet can be neither changed nor extended; one of the dates, or \
             the reference, is wrong.",
        ),
        remedy: Text::fixed(
            "periksa kedua tanggal, dan `addendum_dari` atau `perpanjangan_dari`",
            "check both dates, and `addendum_dari` or `perpanjangan_dari`",
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
    let signed = record.waktu.ditandatangani;
    let signed = verdict.recorded(key!(waktu.ditandatangani), signed)?;
    let first = former.waktu.ditandatangani;
    let first = verdict.recorded((former, key!(waktu.ditandatangani)), first)?;
    if signed < first {
        let message = text!(
            "ditandatangani {signed}, sebelum naskah semula `{id}` ({first})",
            "signed on {signed}, before `{id}`, which it changes or extends ({first})",
            signed,
            id = former.id.as_str(),
            first
        );
        let key = key!(waktu.ditandatangani);
        verdict.against(Breach::new(Some(signed), key, message));
    }
    Ok(())
}
