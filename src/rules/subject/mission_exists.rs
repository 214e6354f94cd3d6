//! Missions of the RPJMD.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD111",
        name: "misi-tidak-ada",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Misi yang disebut ada dalam RPJMD pada tahun penandatanganan",
            "A mission that is named is in the RPJMD of the year of signing",
        ),
        reason: Text::fixed(
            "Laporan menghitung kerja sama menurut misi RPJMD; nomor misi yang tidak ada \
             tidak terhitung.",
            "Reports count cooperation by the missions of the RPJMD; a mission that does not \
             exist is not counted.",
        ),
        remedy: Text::fixed(
            "cocokkan nomor misi dengan RPJMD yang berlaku pada tahun itu (`[[rpjmd]]` di \
             ksd.toml)",
            "compare the number with the RPJMD of that year (`[[rpjmd]]` in ksd.toml)",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let signed = record.signing();
    let Some(plan) = signed.and_then(|signed| registry.settings.rpjmd_of(signed.year())) else {
        return;
    };
    for (at, &misi) in record.perencanaan.misi.iter().enumerate() {
        let exists = (1..=plan.misi.len()).contains(&(misi as usize));
        if !exists && !plan.misi.is_empty() {
            let message = text!(
                "RPJMD {from}-{to} tidak mempunyai misi {misi}",
                "the RPJMD {from}-{to} has no mission {misi}";
                from = plan.mulai, to = plan.selesai, misi = misi
            );
            verdict.against(Breach::new(
                signed,
                format!("perencanaan.misi[{at}]"),
                message,
            ));
        }
    }
}
