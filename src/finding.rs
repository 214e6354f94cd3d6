//! What a rule says of a record, and the rule as a piece of law.

use crate::law::{Basis, Citation};
use crate::model::Kind;
pub use crate::model::Severity;
use crate::text::{Lang, Text, Verbatim};

/// A rule: a piece of law, or a demand of the format.
#[derive(Debug)]
pub struct Rule {
    /// Its code, which once released never changes its meaning: `KSD203`.
    pub code: &'static str,
    /// Its name: `kesepakatan-lebih-dari-lima-tahun`.
    pub name: &'static str,
    /// How much a finding weighs, unless `ksd.toml` says otherwise.
    pub severity: Severity,
    /// Whether it is our reading of the law (tafsir); never an error.
    pub interpretation: bool,
    /// What it demands, in one line.
    pub title: Text,
    /// Why: what the law means by it.
    pub reason: Text,
    /// How to mend a record that falls short.
    pub remedy: Text,
    /// Where the law says so; empty for a demand of logic or format.
    pub basis: &'static [Basis],
}

/// What a rule says of a record.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it weighs in this register.
    pub severity: Severity,
    /// Whether it is a tafsir: by its rule, or because it hangs on a day that is
    /// not known.
    pub interpretation: bool,
    /// What is wrong.
    pub message: Text,
    /// What to do.
    pub help: Text,
    /// The articles in force on the day of the act that was judged.
    pub basis: Vec<Citation>,
    /// The record; none for a finding about the folder or `ksd.toml`.
    pub record: Option<(Kind, String)>,
    /// The key, as `mitra[0].nomor`; none for the whole record.
    pub key: Option<String>,
    /// The file, as the user finds it; none for a finding about the folder.
    pub file: Option<Verbatim>,
    /// Where in the file.
    pub place: Option<Place>,
    /// Other places that made the finding.
    pub related: Vec<Related>,
    /// Why it does not count, if an exemption covers it.
    pub exempted: Option<Verbatim>,
    /// Which of several findings of one rule at one key it is, from 0.
    pub nth: usize,
}

impl Finding {
    /// A finding with the rule's own severity and remedy.
    pub fn new(rule: &'static Rule, message: Text) -> Finding {
        Finding {
            rule,
            severity: rule.severity,
            interpretation: rule.interpretation,
            message,
            help: rule.remedy.clone(),
            basis: Vec::new(),
            record: None,
            key: None,
            file: None,
            place: None,
            related: Vec::new(),
            exempted: None,
            nth: 0,
        }
    }

    /// The same in every run and at every line: rule, record and key, and a
    /// number where these are the same.
    pub fn fingerprint(&self) -> String {
        let whose = match &self.record {
            Some((kind, id)) => format!("{kind}/{id}"),
            None => {
                let file = self.file.as_ref().map(Verbatim::raw);
                file.unwrap_or_default().to_owned()
            }
        };
        let key = self.key.as_deref().unwrap_or_default();
        let nth = if self.nth == 0 {
            String::new()
        } else {
            format!("#{}", self.nth)
        };
        format!("{}:{whose}:{key}{nth}", self.rule.code)
    }

    /// What people call its weight.
    pub fn level_name(&self) -> Text {
        match self.exempted {
            Some(_) => Text::fixed("dikecualikan", "exempted"),
            None => severity_name(self.severity),
        }
    }
}

/// What people call a weight.
pub const fn severity_name(severity: Severity) -> Text {
    match severity {
        Severity::Error => Text::fixed("kesalahan", "error"),
        Severity::Warning => Text::fixed("peringatan", "warning"),
        Severity::Note => Text::fixed("catatan", "note"),
    }
}

/// What `check` tells.
pub struct CheckReport<'a> {
    /// What it found, sorted.
    pub findings: &'a [Finding],
    /// How many files were read.
    pub files: usize,
    /// Mean completeness of the documents, in per cent; none without documents.
    pub kelengkapan: Option<u32>,
    /// The register's `ksd.toml`, as the user finds it: there stand findings
    /// about the folder where a format wants a file.
    pub settings: Verbatim,
    /// Writes the page of a rule, in Markdown.
    pub page: fn(&Rule, Lang) -> String,
    /// Files that were to be checked and are none of the register.
    pub not_checked: &'a [NotChecked],
    /// Files that could not be read whole, as the user finds them; of their
    /// contents no rule speaks.
    pub skipped: &'a [String],
}

/// A file that was to be checked and could not be.
#[derive(Clone, Debug)]
pub struct NotChecked {
    /// As the user named it.
    pub file: Verbatim,
    /// Why.
    pub why: Why,
}

/// Why a file was not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Why {
    /// It does not exist.
    Missing,
    /// It is no file of the register.
    Foreign,
}

impl CheckReport<'_> {
    /// How many findings of that severity count.
    pub fn count(&self, severity: Severity) -> usize {
        count(self.findings, severity)
    }

    /// How many findings are exempted.
    pub fn exempted(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.exempted.is_some())
            .count()
    }
}

/// How many findings of a severity count: what is exempted does not.
pub fn count(findings: &[Finding], severity: Severity) -> usize {
    let counted = findings.iter().filter(|one| one.exempted.is_none());
    counted.filter(|one| one.severity == severity).count()
}

/// A place in a file. Lines and columns count from 1, columns in characters,
/// ends are exclusive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The line on which it ends.
    pub end_line: usize,
    /// The column before which it ends.
    pub end_column: usize,
    /// The lines themselves, from `line` to `end_line`, as people may read them.
    pub excerpt: String,
}

/// Another place that made a finding.
#[derive(Clone, Debug)]
pub struct Related {
    /// What it is.
    pub message: Text,
    /// The file.
    pub file: Verbatim,
    /// The key in it; none for the whole record.
    pub key: Option<String>,
    /// Where in the file.
    pub place: Option<Place>,
}
