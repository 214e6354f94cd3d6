//! Programmes of the RPJMD.

use crate::meant::did_you_mean;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD114",
        name: "program-tidak-ada",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Program yang disebut ada dalam RPJMD pada tahun penandatanganan",
            "A programme that is named is in the RPJMD of the year of signing",
        ),
        reason: Text::fixed(
            "Laporan menghitung kerja sama menurut program daerah; program yang ditulis lain \
             terhitung terpisah. RPJMD tanpa daftar program tidak dinilai.",
            "Reports count cooperation by the programmes of the region; one that is written \
             otherwise counts apart. An RPJMD without a list of programmes is not judged.",
        ),
        remedy: Text::fixed(
            "tulis program seperti di `[[rpjmd]]` dalam ksd.toml, atau tambahkan di sana",
            "write the programme as `[[rpjmd]]` in ksd.toml does, or add it there",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.settings(registry)?;
    let signed = verdict.signed(record)?;
    let plans: Vec<&Rpjmd> = registry.settings.rpjmd_of(signed.year()).collect();
    let whole = !plans.is_empty() && plans.iter().all(|plan| !plan.program.is_empty());
    verdict.recorded(Settings(key!(KsdToml: rpjmd)), whole.then_some(()))?;
    let known = || plans.iter().flat_map(|plan| &plan.program);
    let named = &record.perencanaan.program;
    verdict.each(key!(perencanaan.program), named, |verdict, at, program| {
        if !known().any(|one| one == program) {
            let years: Vec<String> = plans.iter().map(|plan| plan.years()).collect();
            let message = text!(
                "RPJMD {years} tidak mempunyai program \"{program}\"",
                "the RPJMD {years} has no programme \"{program}\"",
                years = years.join(", "),
                program = program.as_str()
            );
            let breach = Breach::new(
                Some(signed),
                format!("perencanaan.program[{at}]"),
                message,
            );
            let meant = did_you_mean(program, known().map(String::as_str));
            verdict.against(match meant {
                None => breach,
                Some(meant) => breach.help(text!(
                    "mungkin maksudnya \"{meant}\"; bila bukan, tambahkan program itu di \
                     `[[rpjmd]]` dalam ksd.toml",
                    "did you mean \"{meant}\"? If not, add the programme to `[[rpjmd]]` in ksd.toml",
                    meant
                )),
            });
        }
        Ok(())
    })
}
