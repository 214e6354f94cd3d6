//! The law as data: regulations with their days, the articles that rules cite,
//! limits of time, what a complete record has, the map of every ayat, and the regions.

mod amendment;
mod assets;
mod calendar;
mod circumstance;
mod completeness;
mod digest;
mod ending;
mod limits;
mod map;
mod minimum_parts;
mod office;
mod partner_class;
mod phases;
mod receivers;
mod regions;
mod regulation;
mod term;
mod texts;

pub use amendment::*;
pub use assets::*;
pub use calendar::*;
pub use circumstance::{
    adds_burden, begins, burdens, burdens_or_unbudgeted, has_stages_abroad, needs_dprd,
    needs_no_dprd, needs_power, power, runs_by_its_own_terms, staged_abroad,
};
pub use completeness::{EXPECTED, Expected, Kind as ExpectedKind, STEPS_BASIS};
pub use digest::{digest, tables};
pub use ending::{Ending, endings, reasons_to_drop};
pub use limits::*;
pub use map::{Ayat, Reason, map};
pub use minimum_parts::*;
pub use office::{Office, office, seat};
pub use partner_class::{Fit, fit, is_unnamed, kinds_for, may_join};
pub use phases::{Level, Phase, Phases, Seen, phases};
pub use receivers::{above, owed_to, receivers};
pub use regions::{Region, region, regions, regions_like, regions_named};
pub use regulation::*;
pub use term::*;
pub use texts::{text_above, texts_of};
