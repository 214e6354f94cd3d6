//! A request to the DPRD before there is an agreement.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD507",
        name: "permohonan-sebelum-kesepakatan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Permohonan persetujuan DPRD diajukan sesudah Kesepakatan Bersama ditandatangani",
            "The approval of the DPRD is requested after the Kesepakatan Bersama was signed",
        ),
        reason: Text::fixed(
            "Permohonan disertai Kesepakatan Bersama yang telah ditandatangani. Bila hari \
             permohonan tidak dicatat, langkah DPRD sesudahnya yang dinilai.",
            "The signed Kesepakatan Bersama goes with the request. Where the day of the request \
             is not recorded, the DPRD's next step is judged.",
        ),
        remedy: Text::fixed(
            "periksa tanggal di `[dprd]` dan tanggal Kesepakatan Bersama; bila benar, ajukan \
             permohonan baru",
            "check the dates in `[dprd]` and that of the Kesepakatan Bersama; if they are right, \
             submit a new request",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 12 ayat (1)"),
            ksdpk(&PM22, "Pasal 34 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let plan = matches!(record.naskah, Naskah::Pks | Naskah::Kontrak);
    verdict.applies(key!(naskah), plan)?;
    verdict.stands_alone(record)?;
    verdict.applies(key!(pembiayaan.membebani), !needs_no_dprd(record))?;
    let (agreement, agreed) = super::agreed(registry, record, verdict)?;
    let dprd = &record.dprd;
    let steps = [
        (key!(dprd.permohonan), dprd.permohonan),
        (key!(dprd.diterima), dprd.diterima),
        (key!(dprd.jawaban), dprd.jawaban),
        (key!(dprd.hasil_kajian), dprd.hasil_kajian),
        (key!(dprd.persetujuan), dprd.persetujuan),
    ];
    let dated = steps.into_iter().filter_map(|(key, day)| Some((key, day?)));
    let dated: Vec<_> = dated.collect();
    verdict.recorded(key!(dprd.permohonan), dated.first())?;
    for &(key, day) in &dated {
        verdict.saw(key);
        verdict.act(Some(day));
    }
    let mut dated = dated.into_iter();
    if let Some((key, day)) = dated.find(|&(_, day)| day < agreed) {
        let message = text!(
            "`{key}` {day}, sebelum Kesepakatan Bersama `{id}` ditandatangani {agreed}",
            "`{key}` on {day}, before the Kesepakatan Bersama `{id}` was signed on {agreed}",
            key,
            day,
            id = agreement.id.as_str(),
            agreed
        );
        verdict.against(Breach::new(Some(day), key, message));
    }
    Ok(())
}
