//! Family 8xx: institutions, disputes and reports.

mod before_the_start;
mod conditions_of_secretariat;
mod decision_of_the_menteri;
mod late_report_abroad;
mod leaders_of_team;
mod members_of_team;
mod period_of_report;
mod period_of_team_report;
mod receiver_of_report;
mod recommended_after_signing;
mod report_of_no_semester;
mod report_over_a_semester;
mod report_without_content;
mod results_of_framework;
mod results_of_years;
mod secretariat_without_agreement;
mod settled_before_arising;
mod team_report_too_early;
mod term_with_secretariat;
mod way_abroad;
mod way_between_regions;
mod way_with_third_party;
mod ways_in_order;

use super::prelude::*;
use super::row::{Row, rows};

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
    KSD801 leaders_of_team,
    KSD802 members_of_team,
    KSD803 recommended_after_signing,
    KSD804 conditions_of_secretariat,
    KSD805 secretariat_without_agreement,
    KSD806 term_with_secretariat,
    KSD807 way_between_regions,
    KSD808 way_abroad,
    KSD809 ways_in_order,
    KSD810 decision_of_the_menteri,
    KSD811 settled_before_arising,
    KSD812 report_without_content,
    KSD813 period_of_report,
    KSD814 report_over_a_semester,
    KSD815 period_of_team_report,
    KSD817 results_of_years,
    KSD818 results_of_framework,
    KSD819 late_report_abroad,
    KSD820 receiver_of_report,
    KSD821 team_report_too_early,
    KSD822 report_of_no_semester,
    KSD823 before_the_start,
    KSD824 way_with_third_party,
];

/// The day on which a dispute took its way. Where it is not recorded, that of
/// the signing, which it cannot precede.
fn taken(record: &KerjaSama, dispute: &Perselisihan) -> Option<Date> {
    dispute.tanggal.or(record.signing())
}

/// Whether all parties of a document are kabupaten or kota of our province.
fn within_one_province(registry: &Registry, record: &KerjaSama) -> Option<bool> {
    registry.within_one_province(record.mitra.iter().map(|party| party.id.as_str()))
}

/// The day on which a semester report is judged: the end of its period.
fn judged_on(report: &LaporanSemester) -> Option<Date> {
    report.periode.end.or(report.tanggal)
}

/// What a report of a region of our level covers.
fn every_semester(registry: &Registry) -> Limit<Duration> {
    match registry.settings.daerah.tingkat {
        Tingkat::Provinsi => SEMESTER_OF_PROVINCE,
        Tingkat::Kabupaten | Tingkat::Kota => SEMESTER,
    }
}

/// Whether a period is no longer than a semester.
fn within_a_semester(period: Period) -> bool {
    let days = period.start.zip(period.end);
    days.is_some_and(|(start, end)| end < start.plus(SEMESTER.value))
}
