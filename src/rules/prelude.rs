//! What nearly every rule needs.

pub(super) use super::{Breach, Check, Judge, Verdict};
pub(super) use crate::finding::{Rule, Severity};
pub(super) use crate::law::*;
pub(super) use crate::model::*;
pub(super) use crate::registry::{Record, Registry, Status, dprd_decided};
pub(super) use crate::text;
pub(super) use crate::text::Text;
