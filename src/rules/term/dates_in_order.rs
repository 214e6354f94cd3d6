//! Dates of a document in the order of things.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD201",
        name: "urutan-tanggal",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah tidak berakhir sebelum mulai, dan diakhiri selagi berlaku",
            "A document does not end before it starts, and is ended while it is in force",
        ),
        reason: Text::fixed(
            "Naskah tidak dapat berakhir sebelum mulai, atau sebelum ditandatangani; dari \
             tanggal yang terbalik, sisa hari dan tenggat tidak dapat dihitung.",
            "A document cannot end before it starts or before it is signed; from dates out of \
             order, days left and terms cannot be reckoned.",
        ),
        remedy: Text::fixed(
            "periksa tanggal pada naskah asli dan perbaiki yang keliru",
            "check the dates on the original and correct the wrong one",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let Waktu {
        ditandatangani: signed,
        mulai: start,
        berakhir: end,
        ..
    } = record.waktu;
    for key in [
        key!(waktu.ditandatangani),
        key!(waktu.mulai),
        key!(waktu.berakhir),
        key!(pengakhiran.tanggal),
    ] {
        verdict.saw(key);
    }
    let begun = start.into_iter().chain(signed).min();
    let begun = verdict.recorded(key!(waktu.mulai), begun)?;
    let ended = record.pengakhiran.tanggal;
    if ended.is_none() {
        verdict.recorded(key!(waktu.berakhir), end)?;
    }
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        let message = text!(
            "berakhir {end}, sebelum mulai {start}",
            "it ends on {end}, before it starts on {start}",
            end,
            start
        );
        verdict.against(Breach::new(signed, key!(waktu.berakhir), message));
    } else if let (Some(signed), Some(end)) = (signed, end)
        && end < signed
    {
        let message = text!(
            "berakhir {end}, sebelum ditandatangani {signed}",
            "it ends on {end}, before it is signed on {signed}",
            end,
            signed
        );
        verdict.against(Breach::new(Some(signed), key!(waktu.berakhir), message));
    }
    if let Some(ended) = ended
        && ended < begun
    {
        let message = text!(
            "diakhiri {ended}, sebelum naskah ada ({begun})",
            "it was ended on {ended}, before there was a document ({begun})",
            ended,
            begun
        );
        verdict.against(Breach::new(Some(ended), key!(pengakhiran.tanggal), message));
    }
    let last_day = |ended: Date| registry.agreed_end(record, ended);
    if let Some(ended) = ended
        && let Some(end) = last_day(ended).filter(|&end| end < ended)
    {
        let message = text!(
            "diakhiri {ended}, sesudah hari terakhirnya {end}",
            "it was ended on {ended}, after its last day, {end}",
            ended,
            end
        );
        verdict.against(Breach::new(Some(ended), key!(pengakhiran.tanggal), message));
    }
    Ok(())
}
