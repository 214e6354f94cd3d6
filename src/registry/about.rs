//! Findings about a record.

use super::{Record, Registry};
use crate::finding::{Finding, Rule};
use crate::model::Kind;
use crate::text::Text;

/// The record that a finding is about.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    kind: Kind,
    id: &'a str,
    file: &'a str,
    /// Of one read in part, an empty id stands in for one that could not be
    /// read, which was told.
    pub whole: bool,
}

/// The record that a finding is to be about.
pub(super) fn about<T>(kind: Kind, record: &Record<T>) -> About<'_> {
    About {
        kind,
        id: &record.id,
        file: &record.file,
        whole: record.whole,
    }
}

/// A finding of a rule about a record.
pub(super) fn finding(
    registry: &Registry,
    about: About<'_>,
    rule: &'static Rule,
    key: Option<String>,
    message: Text,
) -> Finding {
    Finding {
        record: Some((about.kind, about.id.to_owned())),
        file: Some(registry.shown(about.file)),
        key,
        ..Finding::new(rule, message)
    }
}
