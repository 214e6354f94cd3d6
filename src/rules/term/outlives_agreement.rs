//! A PKS that runs longer than its Kesepakatan Bersama.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD209",
        name: "pks-melampaui-kesepakatan",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "PKS berakhir paling lambat bersama Kesepakatan Bersamanya",
            "A PKS ends with its Kesepakatan Bersama at the latest",
        ),
        reason: Text::fixed(
            "Peraturan tidak membatasi jangka waktu PKS. Tafsir ksd: PKS melaksanakan \
             Kesepakatan Bersama, sehingga sesudah kesepakatan itu berakhir tidak ada lagi \
             yang dilaksanakan, kecuali kesepakatannya diperpanjang.",
            "The regulations set no limit to the term of a PKS. ksd's reading (tafsir): a PKS \
             carries out its Kesepakatan Bersama, so when that has ended there is nothing \
             left to carry out, unless it is extended.",
        ),
        remedy: Text::fixed(
            "rencanakan perpanjangan Kesepakatan Bersama sebelum berakhir, atau catat \
             alasannya sebagai pengecualian",
            "plan to extend the Kesepakatan Bersama before it ends, or record the reason as \
             an exemption",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    if !matches!(record.naskah, Naskah::Pks | Naskah::Kontrak) {
        return;
    }
    let Some(agreement) = record.induk.as_deref().and_then(|id| registry.kerja_sama.get(id)) else {
        return;
    };
    if agreement.naskah != Naskah::KesepakatanBersama {
        return;
    }
    let last_day = registry.state(record, Date::LAST).last_day;
    let (Some(last_day), Some(covered)) = (last_day, covered_until(registry, agreement)) else {
        return;
    };
    if last_day > covered {
        let message = text!(
            "berakhir {last_day}, sesudah Kesepakatan Bersama `{id}` yang berakhir {covered}",
            "it ends on {last_day}, after the Kesepakatan Bersama `{id}`, which ends on {covered}";
            last_day = last_day, id = agreement.id.as_str(), covered = covered
        );
        let act = record.waktu.ditandatangani;
        verdict.against(Breach::new(act, "waktu.berakhir", message));
    }
}

/// The last day of an agreement and its extensions; none if it has no end.
fn covered_until(registry: &Registry, agreement: &Record<KerjaSama>) -> Option<Date> {
    const LONGEST: usize = 32;
    let mut latest = None;
    let mut current = Some(agreement);
    for _ in 0..LONGEST {
        let Some(record) = current else { break };
        let state = registry.state(record, Date::LAST);
        latest = latest.max(Some(state.last_day?));
        current = state.extended_by;
    }
    latest
}
