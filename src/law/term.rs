//! The arithmetic of terms.

use crate::model::{Date, Duration};

/// Whether a stated term and two inclusive days agree. "5 tahun" from 10 May
/// ends on 9 May or on 10 May: texts count both ways, and both are right.
pub fn term_agrees(first: Date, last: Date, stated: Duration) -> bool {
    let end = first.plus(stated);
    last == end || last == end.previous()
}

/// The last day that a term of at most `longest` may reach: the same day of
/// the last month, by the reading most favourable to the parties.
pub fn latest_end(first: Date, longest: Duration) -> Date {
    first.plus(longest)
}
