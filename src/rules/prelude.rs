//! What nearly every rule needs.

pub(super) use super::trace::{Settings, Silent, either};
pub(super) use super::{Breach, Check, Counted, Judge, Judged, Verdict};
pub(super) use crate::finding::{Rule, Severity};
pub(super) use crate::law::*;
pub(super) use crate::model::*;
pub(super) use crate::registry::{Record, Registry, Standing, Status};
pub(super) use crate::text;
pub(super) use crate::text::Text;
