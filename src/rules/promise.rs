//! The office's promise to record each step, and what weighs less without it.

use super::prelude::*;

/// How much it weighs that a text which was signed has no such table or key: an
/// error where the office promised, by `[pengaturan] lengkap_sejak`, to record
/// it, and has not looked for it in vain; else a warning.
pub(super) fn weight(registry: &Registry, record: &KerjaSama, key: &str) -> Severity {
    let since = registry.settings.pengaturan.lengkap_sejak;
    let promised = since.zip(record.signing());
    let promised = promised.is_some_and(|(since, signed)| since <= signed);
    let part = |unknown: &String| {
        unknown
            .strip_prefix(key)
            .is_some_and(|rest| rest.starts_with('.'))
    };
    let sought = record.looked_for(key) || record.belum_diketahui.iter().any(part);
    match promised && !sought {
        true => Severity::Error,
        false => Severity::Warning,
    }
}
