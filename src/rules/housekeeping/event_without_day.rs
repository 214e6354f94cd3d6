//! An event that is recorded without its day.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD906",
        name: "peristiwa-tanpa-tanggal",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Peristiwa yang tercatat bertanggal",
            "An event that is recorded has its day",
        ),
        reason: Text::fixed(
            "Keadaan naskah, tagihan, dan hitungan bergantung pada hari peristiwanya. Tanpa hari, \
             peristiwa itu bagi ksd belum terjadi: pengakhiran tidak mengakhiri, evaluasi dan \
             laporan tidak terhitung.",
            "The state of a document, what is due and what is counted hang on the day of the event. \
             Without one it has not happened yet to ksd: an ending ends nothing, an evaluation and a \
             report do not count.",
        ),
        remedy: Text::fixed(
            "catat harinya; bila sudah dicari dan tidak diketahui, sebutkan kuncinya di \
             `belum_diketahui`",
            "record the day; if it was looked for and is not known, name its key in `belum_diketahui`",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let events = undated(record);
    let first = events.first().map(|(key, _)| key.clone());
    let first = first.map(|key| move || key);
    match first {
        Some(first) => verdict.saw(first),
        None => verdict.saw(key!(evaluasi)),
    }
    for (at, said) in events {
        // Of one of a list, `belum_diketahui` names the key or the one.
        let (list, key) = at.split_once('[').unwrap_or((&at, ""));
        let of_all = format!("{list}{}", key.trim_start_matches(|letter| letter != '.'));
        if record.looked_for(&at) || record.looked_for(&of_all) {
            continue;
        }
        let message = text!(
            "{said} tercatat tanpa harinya (`{at}`)",
            "{said} is recorded without its day (`{at}`)",
            said = said.capital(),
            at = at.as_str()
        );
        verdict.against(Breach::new(None, at, message));
    }
    Ok(())
}

/// The events of a document that have no day: the key of each, and its name.
fn undated(record: &KerjaSama) -> Vec<(String, Text)> {
    let mut found = Vec::new();
    let mut event = |lacks: bool, key: &dyn Fn() -> String, id, en| {
        if lacks {
            found.push((key(), Text::fixed(id, en)));
        }
    };
    let ending = &record.pengakhiran;
    let lacks = recorded(ending) && ending.tanggal.is_none();
    event(
        lacks,
        &|| key!(pengakhiran.tanggal).to_owned(),
        "pengakhiran",
        "the ending",
    );
    let dropped = &record.tidak_dilanjutkan;
    let lacks = recorded(dropped) && dropped.tanggal.is_none();
    let key = &|| key!(tidak_dilanjutkan.tanggal).to_owned();
    event(
        lacks,
        key,
        "rencana yang tidak dilanjutkan",
        "the dropping of the plan",
    );
    let settled = &record.kelanjutan;
    let lacks = recorded(settled) && settled.tanggal.is_none();
    event(
        lacks,
        &|| key!(kelanjutan.tanggal).to_owned(),
        "kelanjutan",
        "what comes after",
    );
    let review = &record.telaahan;
    let lacks = review.hasil.is_some() && review.tanggal.is_none();
    event(
        lacks,
        &|| key!(telaahan.tanggal).to_owned(),
        "telaahan",
        "the review",
    );
    let offer = &record.penawaran;
    let lacks = offer.hasil.is_some() && offer.jawaban.is_none();
    let key = &|| key!(penawaran.jawaban).to_owned();
    event(
        lacks,
        key,
        "jawaban atas penawaran",
        "the answer to the offer",
    );
    let lacks = record.dprd_decided_undated();
    let key = &|| key!(dprd.persetujuan).to_owned();
    event(lacks, key, "keputusan DPRD", "the DPRD's decision");
    for (at, one) in record.evaluasi.iter().enumerate() {
        let key = &|| key!(evaluasi[at].tanggal);
        event(one.tanggal.is_none(), key, "evaluasi", "an evaluation");
    }
    for (at, one) in record.perselisihan.iter().enumerate() {
        let key = &|| key!(perselisihan[at].tanggal);
        event(one.tanggal.is_none(), key, "perselisihan", "a dispute");
    }
    for (at, one) in record.laporan.iter().enumerate() {
        let key = &|| key!(laporan[at].tanggal);
        event(
            one.tanggal.is_none(),
            key,
            "laporan semester",
            "a semester report",
        );
    }
    for (at, one) in record.hambatan.iter().enumerate() {
        let key = &|| key!(hambatan[at].tenggat);
        let lacks = one.tenggat.is_none() && one.selesai.is_none();
        event(lacks, key, "tenggat hambatan", "the term of an obstacle");
    }
    found
}
