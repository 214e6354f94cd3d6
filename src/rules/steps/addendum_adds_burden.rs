//! An addendum that adds a burden, signed without the DPRD.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD510",
        name: "addendum-tanpa-persetujuan-dprd",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Addendum yang menambah pembebanan ditandatangani sesudah DPRD menyetujuinya",
            "An addendum that adds a burden is signed after the DPRD approved it",
        ),
        reason: Text::fixed(
            "Perubahan yang menambah beban (KSDD: masyarakat; KSDPK: masyarakat dan daerah; \
             Sinergi: masyarakat dan APBD) memerlukan persetujuan DPRD, sama seperti rencana \
             semula.",
            "A change that adds a burden (KSDD: on the people; KSDPK: on the people and the \
             region; Sinergi: on the people and the budget) needs the approval of the DPRD, as \
             the first plan did.",
        ),
        remedy: Text::fixed(
            "catat persetujuan DPRD atas addendum di `[dprd]`; bila memang belum ada, mintakan \
             persetujuan itu",
            "record the approval of the addendum by the DPRD in `[dprd]`; if there is indeed \
             none, request it",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 15 ayat (6)"),
            ksdpk(&PM22, "Pasal 37 ayat (5)"),
            sinergi(&PM22, "Pasal 58"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(addendum_dari), record.is_addendum())?;
    let money = &record.pembiayaan;
    verdict.recorded(key!(pembiayaan.membebani), money.membebani)?;
    verdict.applies(key!(pembiayaan.membebani), adds_burden(record))?;
    let signed = verdict.signed(record)?;
    let standing = super::stood(registry, record, signed, verdict)?;
    if matches!(standing, Standing::NotAsked | Standing::Waiting { .. }) {
        let message = text!(
            "addendum menambah pembebanan dan ditandatangani {signed} tanpa persetujuan DPRD",
            "the addendum adds a burden and was signed on {signed} without approval of the DPRD",
            signed
        );
        verdict.against(Breach::new(Some(signed), key!(dprd), message));
    }
    Ok(())
}
