//! A Sekretariat Kerja Sama in another text than a Kesepakatan Bersama.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD805",
        name: "sekretariat-tanpa-kesepakatan-bersama",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Sekretariat Kerja Sama dibentuk dengan Kesepakatan Bersama",
            "A Sekretariat Kerja Sama is set up by a Kesepakatan Bersama",
        ),
        reason: Text::fixed(
            "Pembentukan Sekretariat Kerja Sama diatur dengan Kesepakatan Bersama yang \
             ditandatangani oleh para Kepala Daerah, bukan dengan PKS.",
            "The setting up of a Sekretariat Kerja Sama is ruled by a Kesepakatan Bersama that \
             the Kepala Daerah sign, not by a PKS.",
        ),
        remedy: Text::fixed(
            "bila Kesepakatan Bersama yang membentuknya, catat `[sekretariat]` di sana; bila \
             tidak, bentuklah dengan Kesepakatan Bersama",
            "if the Kesepakatan Bersama set it up, record `[sekretariat]` there; if not, set it \
             up by one",
        ),
        basis: &[ksdd(&PM22, "Pasal 50 ayat (4)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let secretariat = recorded(&record.sekretariat).then_some(());
    verdict.recorded(key!(sekretariat), secretariat)?;
    verdict.saw(key!(naskah));
    verdict.saw(key!(induk));
    let by_agreement =
        |text: &KerjaSama| text.naskah == Naskah::KesepakatanBersama && recorded(&text.sekretariat);
    let above = registry
        .top(record)
        .is_some_and(|above| by_agreement(above));
    if !by_agreement(record) && !above {
        let message = text!(
            "Sekretariat Kerja Sama tercatat pada {naskah}, bukan Kesepakatan Bersama",
            "a Sekretariat Kerja Sama is recorded in a {naskah}, not in a Kesepakatan Bersama",
            naskah = record.naskah
        );
        verdict.against(Breach::new(record.signing(), key!(naskah), message));
    }
    Ok(())
}
