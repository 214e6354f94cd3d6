//! The years of the list of programmes and activities.

use super::mapped_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD604",
        name: "program-per-tahun",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Daftar rencana program dan kegiatan memuat setiap tahun jangka waktu kerja sama",
            "The list of planned programmes and activities has each year of the term",
        ),
        reason: Text::fixed(
            "Pemetaan Kerja Sama Wajib dibuat dalam daftar rencana program dan kegiatan per \
             tahun, sesuai dengan jangka waktu kerja sama dan skala prioritas. Entri tanpa \
             daftar, atau tanpa tahun mulai dan selesai, tidak dinilai.",
            "The mapping of a Kerja Sama Wajib is a list of planned programmes and activities \
             per year, by the term of the cooperation and by priority. An entry without a \
             list, or without its first and last year, is not judged.",
        ),
        remedy: Text::fixed(
            "tambahkan `[[program]]` untuk tahun itu, atau perbaiki `tahun_mulai` dan \
             `tahun_selesai`",
            "add a `[[program]]` for that year, or correct `tahun_mulai` and `tahun_selesai`",
        ),
        basis: &[ksdd(&PM22, "Pasal 5 ayat (3)")],
    },
    judge: Judge::Potensi(judge),
};

/// How many missing years a message names at most.
const NAMED: usize = 10;

fn judge(_: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.compulsory(record)?;
    let first = verdict.recorded(key!(Potensi: tahun_mulai), record.tahun_mulai)?;
    let last = verdict.recorded(key!(Potensi: tahun_selesai), record.tahun_selesai)?;
    verdict.applies(key!(Potensi: tahun_selesai), first <= last)?;
    verdict.recorded(key!(Potensi: program), record.program.first())?;
    let act = mapped_on(record);
    let planned = |year: &i32| record.program.iter().any(|line| line.tahun == *year);
    let missing: Vec<String> = (first..=last)
        .filter(|year| !planned(year))
        .take(NAMED)
        .map(|year| year.to_string())
        .collect();
    if !missing.is_empty() {
        let message = text!(
            "daftar program dan kegiatan tidak memuat tahun {years}",
            "the list of programmes and activities has nothing for {years}",
            years = missing.join(", ")
        );
        verdict.against(Breach::new(act, key!(Potensi: program), message));
    }
    for (at, line) in record.program.iter().enumerate() {
        if !(first..=last).contains(&line.tahun) {
            let message = text!(
                "program tahun {year} di luar jangka waktu kerja sama {first} sampai {last}",
                "a programme of {year}, outside the term of the cooperation, {first} to {last}",
                year = line.tahun,
                first,
                last
            );
            let key = key!(Potensi: program[at].tahun);
            verdict.against(Breach::new(act, key, message));
        }
    }
    Ok(())
}
