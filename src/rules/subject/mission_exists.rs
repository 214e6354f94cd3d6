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

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.settings(registry)?;
    let signed = verdict.signed(record)?;
    let plans: Vec<&Rpjmd> = registry.settings.rpjmd_of(signed.year()).collect();
    let whole = !plans.is_empty() && plans.iter().all(|plan| !plan.misi.is_empty());
    verdict.recorded(Settings(key!(KsdToml: rpjmd)), whole.then_some(()))?;
    let years = || {
        let years = plans.iter();
        let years: Vec<String> = years.map(|plan| plan.years()).collect();
        years.join(", ")
    };
    let longest = plans.iter().map(|plan| plan.misi.len()).max().unwrap_or(0);
    let named = &record.perencanaan.misi;
    verdict.each(key!(perencanaan.misi), named, |verdict, at, &misi| {
        if !(1..=longest).contains(&(misi as usize)) {
            let message = text!(
                "RPJMD {years} tidak mempunyai misi {misi}",
                "the RPJMD {years} has no mission {misi}",
                years = years(),
                misi
            );
            verdict.against(Breach::new(
                Some(signed),
                format!("perencanaan.misi[{at}]"),
                message,
            ));
        }
        Ok(())
    })
}
