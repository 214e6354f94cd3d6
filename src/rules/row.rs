//! The rows that put rules to work.

use super::Check;

/// A rule at work, and the cases that show it.
pub(super) struct Row {
    pub check: &'static Check,
    /// The text of its file in `tests/rules/cases`.
    pub cases: &'static str,
}

/// The rows of a family: of each rule its code and its file, which is a module
/// beside them. The compiler proves that the rule has cases.
macro_rules! rows {
    ($($code:ident $file:ident),+ $(,)?) => {
        &[$($crate::rules::row::Row {
            check: &$file::CHECK,
            cases: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/tests/rules/cases/", stringify!($code), ".toml"
            )),
        }),+]
    };
}
pub(super) use rows;
