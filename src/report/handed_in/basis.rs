//! By what articles a report is made: of the region's level, and in force where its
//! period ends.

use super::{Asked, Report};
use crate::law::{Citation, Regulation};
use crate::text;
use crate::text::Text;

impl Report {
    /// The articles by which it is made in a region of that level, in force where the
    /// period ends.
    pub(super) fn articles(&self, asked: &Asked<'_>) -> impl Iterator<Item = &'static Citation> {
        let articles = self.of_level(asked);
        articles.filter(|article| article.in_force_on(Some(asked.ends())))
    }

    /// The articles by which it is made in a region of that level, whatever the day.
    pub(super) fn of_level(&self, asked: &Asked<'_>) -> impl Iterator<Item = &'static Citation> {
        let level = asked.registry.settings.daerah.tingkat;
        let basis = self.basis.iter();
        let basis =
            basis.filter(move |basis| basis.tingkat.is_empty() || basis.tingkat.contains(&level));
        basis.map(|basis| &basis.citation)
    }
}

impl Asked<'_> {
    /// Whether a regulation is in force where the period ends.
    pub(super) fn bound_by(&self, regulation: &Regulation) -> bool {
        regulation.since <= self.ends()
    }
}

/// Of a letter that is written by an article: none about what was over before.
pub(super) fn before_its_articles(asked: &Asked<'_>) -> Option<Text> {
    let report = asked.report;
    if report.articles(asked).next().is_some() {
        return None;
    }
    let article = report
        .of_level(asked)
        .min_by_key(|article| article.since())?;
    Some(text!(
        "{period} berakhir sebelum {regulation} berlaku ({since}), sedangkan laporan `{name}` \
         disusun menurut peraturan itu; susun `ksd report triwulan` atau `ksd report tahunan` \
         untuk periode itu, atau pilih periode yang berakhir sesudahnya",
        "{period} was over before {regulation} was in force ({since}), by which the report \
         `{name}` is made; make `ksd report triwulan` or `ksd report tahunan` of that period, or \
         choose one that ends after it",
        period = asked.period.in_words(),
        regulation = article.regulation.name,
        since = article.since(),
        name = report.name
    ))
}
