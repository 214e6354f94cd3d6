//! The yearly report on cooperation abroad, in the first days of January.

use super::Span;
use super::asked::*;
use super::obligation::*;
use super::synergy_report::lives;
use super::team::{handed_in, of_team};
use crate::law::{PM25, REPORT_ABROAD, REPORT_ABROAD_OF_PROVINCE, any, joined};
use crate::model::{Duration, Jenis, JenisLaporan, Lingkup, key};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "laporan-luar-negeri",
    settled_by: Some(key!(Tkksd: laporan)),
    name: Text::fixed(
        "Laporan tahunan kerja sama luar negeri",
        "Annual report on cooperation abroad",
    ),
    basis: &joined::<2>(&[&[any(&PM25, "Pasal 35 ayat (1)")], REPORT_ABROAD.basis]),
    basis_of_province: REPORT_ABROAD_OF_PROVINCE.basis,
    office: false,
    together: None,
    seek: Seek::Register(seek),
};

/// "The first week of January" is read as until the seventh, the second as
/// until the fourteenth (tafsir).
fn seek(duty: &'static Duty, asked: &Asked<'_>, found: &mut Found) {
    let lives = lives(asked, |jenis| matches!(jenis, Jenis::Ksdpl | Jenis::Ksdll));
    let Some(first) = lives.iter().map(|(first, _)| *first).min() else {
        return;
    };
    let province = asked.is_province();
    let days = if province {
        REPORT_ABROAD_OF_PROVINCE.value
    } else {
        REPORT_ABROAD.value
    };
    for year in Span::between(first.max(PM25.since), asked.until, 12) {
        let owed = lives.iter().any(|&(first, last)| year.meets(first, last));
        if !owed || handed_in(asked, JenisLaporan::Tahunan, Lingkup::LuarNegeri, year) {
            continue;
        }
        let due = year.last.plus(Duration::days(days));
        let what = if province {
            text!(
                "Laporkan kerja sama luar negeri {year} kepada Menteri (tafsir: sampai {due})",
                "Report on the cooperation abroad of {year} to the Menteri (tafsir: until {due})",
                year = year.period(),
                due
            )
        } else {
            text!(
                "Laporkan kerja sama luar negeri {year} kepada Gubernur (tafsir: sampai {due})",
                "Report on the cooperation abroad of {year} to the Gubernur (tafsir: until {due})",
                year = year.period(),
                due
            )
        };
        let owed = Obligation {
            who: Who::KepalaDaerah,
            ..of_team(duty, asked, year, due, what)
        };
        found.add(asked, due, owed, None);
    }
}
