//! A dispute that is not settled.

use super::obligation::*;
use crate::model::KerjaSama;
use crate::registry::Record;
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "perselisihan",
    name: Text::fixed(
        "Perselisihan belum selesai",
        "A dispute that is not settled",
    ),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    for dispute in &record.perselisihan {
        let settled = asked.happened(dispute.selesai).is_some();
        let Some(arose) = asked.happened(dispute.tanggal).filter(|_| !settled) else {
            continue;
        };
        // Taken to the next way, it is settled there.
        let taken_on = record.perselisihan.iter().any(|next| {
            let later = asked.happened(next.tanggal).is_some_and(|day| day > arose);
            later && next.pokok == dispute.pokok && next.jalur != dispute.jalur
        });
        if taken_on {
            continue;
        }
        let due = arose.plus(asked.registry.settings.tenggat.perselisihan);
        let about = dispute.pokok.as_deref().unwrap_or("-");
        let what = text!(
            "Selesaikan perselisihan sejak {arose}: {about}",
            "Settle the dispute of {arose}: {about}"; arose = arose, about = about
        );
        let owed = Obligation {
            mark: arose.to_string(),
            ..Obligation::of_document(duty, record, due, what)
        };
        found.add(asked, due, owed, None);
    }
}
