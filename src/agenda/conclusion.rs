//! An evaluation that said to improve or to stop, and was not acted upon.

use super::asked::*;
use super::obligation::*;
use crate::model::{KerjaSama, Kesimpulan};
use crate::registry::{Record, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "tindak-lanjut-evaluasi",
    settled_by: None,
    name: Text::fixed("Tindak lanjut evaluasi", "Follow-up of an evaluation"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

/// A later evaluation settles it, and so does an addendum, an extension, the next
/// Rencana Kerja or the ending; what is over needs none.
fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let registry = asked.registry;
    let status = registry.state(record, asked.as_of).status;
    let over = matches!(status, Status::Berakhir | Status::Diakhiri);
    let waits = (!over).then(|| registry.unanswered(record, asked.as_of));
    let Some((held, evaluation)) = waits.flatten() else {
        return;
    };
    let due = held.plus(registry.settings.tenggat.rencana_tanpa_gerak);
    let what = match evaluation.kesimpulan {
        Some(Kesimpulan::Dihentikan) => text!(
            "Catat pengakhiran, atau evaluasi lagi: evaluasi {held} menyimpulkan dihentikan",
            "Record its ending, or evaluate it again: the evaluation of {held} says to stop",
            held
        ),
        _ => text!(
            "Catat perbaikannya (addendum atau evaluasi berikutnya): evaluasi {held} \
             menyimpulkan diperbaiki",
            "Record what was improved (an addendum or the next evaluation): the evaluation of \
             {held} says to improve",
            held
        ),
    };
    let owed = Obligation {
        mark: held.to_string(),
        ..Obligation::of_document(duty, record, due, what)
    };
    found.add(asked, due, owed, None);
}
