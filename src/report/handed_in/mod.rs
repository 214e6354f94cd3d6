//! The documents that the office hands in: a file each, a row in [`REPORTS`].

mod register;

use crate::model::{Date, Period};
use crate::output::{Cover, Document};
use crate::registry::Registry;
use crate::text;
use crate::text::Text;

/// A document that the office hands in.
pub struct Report {
    /// What the command line calls it: `triwulan`.
    pub name: &'static str,
    /// What it holds, in a line for the help.
    pub about: Text,
    /// How many months it is about unless a period is asked for, the last that
    /// are over: 3, 6 or 12; none: it stands at a day.
    pub months: Option<u32>,
    /// Makes it.
    pub make: fn(&Asked<'_>) -> Document,
}

/// What a report is made of.
pub struct Asked<'a> {
    /// The register.
    pub registry: &'a Registry,
    /// The period that it is about, both ends inclusive; open where it stands at a day.
    pub period: Period,
    /// To whom what is dated later has not happened.
    pub as_of: Date,
    /// The commit, in a checkout.
    pub commit: Option<&'a str>,
}

/// The reports, in the order in which the help names them.
pub static REPORTS: &[Report] = &[register::REPORT];

impl Asked<'_> {
    /// The cover of a report that `signer` signs for these offices.
    fn cover(&self, offices: Vec<Text>, signer: Text) -> Cover {
        let region = &self.registry.settings.daerah;
        let name = region.nama.to_uppercase();
        let government = text!("PEMERINTAH {name}", "GOVERNMENT OF {name}"; name = name);
        Cover {
            offices: std::iter::once(government).chain(offices).collect(),
            period: text!("{period}", "{period}"; period = self.period),
            place: region.ibu_kota.clone(),
            date: self.as_of,
            signer,
        }
    }

    /// From what it was made: the last lines of every report.
    fn source(&self) -> Vec<Text> {
        let registry = self.registry;
        let commit = self.commit.map_or(
            Text::fixed("", ""),
            |commit| text!("; commit {commit}", "; commit {commit}"; commit = commit),
        );
        vec![text!(
            "Sumber: register kerja sama, {read} berkas dibaca, {skipped} dilewati{commit}; \
             keadaan per {as_of}",
            "Source: the register of cooperation, {read} files read, {skipped} skipped{commit}; \
             as of {as_of}";
            read = registry.files - registry.skipped.len(),
            skipped = registry.skipped.len(),
            commit = commit,
            as_of = self.as_of
        )]
    }
}
