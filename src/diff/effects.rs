//! What a comparison tells beside what differs: what follows from it.

use super::{Difference, StateChange};
use crate::finding::Finding;
use crate::model::Date;
use crate::registry::Registry;
use crate::text::Text;

/// What a comparison tells.
pub struct Told<'a> {
    /// The later state.
    pub registry: &'a Registry,
    /// What the two states are called.
    pub between: Text,
    /// What differs.
    pub differences: &'a [Difference],
    /// What follows.
    pub effects: &'a Effects,
}

/// What follows from a change.
pub struct Effects {
    /// The day as of which states and the agenda are compared.
    pub as_of: Date,
    /// States that are others.
    pub states: Vec<StateChange>,
    /// Findings that come of it.
    pub new: Vec<Finding>,
    /// Findings that are settled by it.
    pub settled: Vec<Finding>,
    /// What is due because of it.
    pub owed: Vec<Due>,
    /// What is no longer due because of it.
    pub done: Vec<Due>,
}

/// Something on the agenda.
#[derive(Clone, Debug)]
pub struct Due {
    /// Which duty, for machines.
    pub duty: &'static str,
    /// What is to be done.
    pub what: Text,
    /// The record's id; none: several, or none.
    pub record: Option<String>,
    /// Until when.
    pub day: Date,
}
