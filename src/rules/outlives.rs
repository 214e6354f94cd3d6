//! A document that runs longer than the one above it.

use super::prelude::*;

/// The key that shows that a document ends after all that covers it: the one
/// above, extended; and the sentence for it. None: it does not.
pub(super) fn outlives(
    registry: &Registry,
    record: &Record<KerjaSama>,
    above: &Record<KerjaSama>,
    verdict: &mut Verdict<'_>,
) -> Result<Option<(&'static str, Text)>, Silent> {
    let covered = registry.covered_until(above);
    let covered = verdict.recorded((above, key!(waktu.berakhir)), covered)?;
    verdict.saw((above, key!(pengakhiran.tanggal)));
    verdict.saw(key!(pengakhiran.tanggal));
    verdict.saw(key!(waktu.tanpa_batas));
    let id = above.id.as_str();
    let naskah = above.naskah;
    match registry.state(record, Date::LAST).last_day {
        Some(last_day) if last_day > covered => {
            let message = text!(
                "berakhir {last_day}, sesudah {naskah} `{id}` yang berakhir {covered}",
                "it ends on {last_day}, after the {naskah} `{id}`, which ends on {covered}",
                last_day,
                naskah,
                id,
                covered
            );
            Ok(Some((key!(waktu.berakhir), message)))
        }
        None if record.waktu.tanpa_batas == Some(true) => {
            let message = text!(
                "tanpa batas waktu, sedangkan {naskah} `{id}` berakhir {covered}",
                "without an end, while the {naskah} `{id}` ends on {covered}",
                naskah,
                id,
                covered
            );
            Ok(Some((key!(waktu.tanpa_batas), message)))
        }
        end => verdict.recorded(key!(waktu.berakhir), end).map(|_| None),
    }
}
