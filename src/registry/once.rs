//! What one value has wrong is told once.

use super::rules;
use crate::finding::Finding;
use crate::text;

/// Joins to a fault of writing what the same value names that does not exist:
/// whoever mends the one must know of the other. The findings stand in the order
/// of their places.
pub fn told_once(findings: &mut Vec<Finding>) {
    findings.dedup_by(|second, first| {
        let one_value = first.file == second.file
            && first.place.is_some()
            && first.place == second.place
            && first.rule.code == rules::SYNTAX.code
            && second.rule.code == rules::NO_SUCH_RECORD.code;
        if one_value {
            first.help = text!(
                "{help}; tetapi {message}",
                "{help}; but {message}",
                help = first.help,
                message = second.message
            );
        }
        one_value
    });
}
