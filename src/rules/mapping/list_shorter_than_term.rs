//! A list of programmes that is shorter than the agreement it serves.

use std::collections::HashSet;

use super::{followed_up, mapped_on};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD613",
        name: "program-kurang-dari-jangka-waktu",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Daftar program dan kegiatan Kerja Sama Wajib mencakup jangka waktu \
             kesepakatannya",
            "The list of programmes of a Kerja Sama Wajib covers the term of its agreement",
        ),
        reason: Text::fixed(
            "Daftar rencana program dan kegiatan dibuat per tahun, sesuai dengan jangka waktu \
             kerja sama. Tahun yang hanya sebagian tercakup oleh kesepakatan tidak dinilai, \
             dan entri tanpa daftar tidak dinilai; daftarnya sendiri dinilai KSD604.",
            "The list of planned programmes and activities is made per year, by the term of \
             the cooperation. A year that the agreement covers in part only is not judged, \
             nor is an entry without a list; KSD604 judges the list itself.",
        ),
        remedy: Text::fixed(
            "tambahkan `[[program]]` untuk tahun itu pada entri pemetaan, atau periksa \
             `potensi` dan jangka waktunya",
            "add a `[[program]]` for that year to the mapping entry, or check `potensi` and \
             the term",
        ),
        basis: &[ksdd(&PM22, "Pasal 5 ayat (3)")],
    },
    judge: Judge::KerjaSama(judge),
};

/// How many missing years a message names at most.
const NAMED: usize = 10;

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(sifat), record.sifat == Some(Sifat::Wajib))?;
    let agreement = record.naskah == Naskah::KesepakatanBersama;
    verdict.applies(key!(naskah), agreement)?;
    verdict.begins(record)?;
    let entry = followed_up(registry, record, verdict)?;
    // The term of a plan may still be cut to the list.
    verdict.signed(record)?;
    verdict.recorded((entry, key!(Potensi: program)), entry.program.first())?;
    let start = record.waktu.mulai.or(record.signing());
    let start = verdict.recorded(key!(waktu.mulai), start)?;
    let end = verdict.recorded(key!(waktu.berakhir), record.waktu.berakhir)?;
    // A mapping from before the article was made by other law.
    let mapped = mapped_on(entry);
    verdict.act(mapped);
    let whole = |year: &i32| {
        let days = Date::new(*year, 1, 1).zip(Date::new(*year, 12, 31));
        days.is_some_and(|(first, last)| start <= first && last <= end)
    };
    let planned: HashSet<i32> = entry.program.iter().map(|line| line.tahun).collect();
    let missing: Vec<String> = (start.year()..=end.year())
        .filter(|year| whole(year) && !planned.contains(year))
        .take(NAMED)
        .map(|year| year.to_string())
        .collect();
    if !missing.is_empty() {
        let message = text!(
            "daftar program pada entri `{id}` tidak memuat tahun {years}, padahal kesepakatan berakhir {end}",
            "the list of programmes of the entry `{id}` has nothing for {years}, although the agreement ends on {end}",
            id = entry.id.as_str(),
            years = missing.join(", "),
            end
        );
        verdict.against(Breach::new(mapped, key!(potensi), message));
    }
    Ok(())
}
