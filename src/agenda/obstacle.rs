//! What stands in the way of a document, by the day that was set for it.

use super::asked::*;
use super::obligation::*;
use crate::model::{KerjaSama, key};
use crate::registry::{Record, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "hambatan",
    settled_by: Some(key!(hambatan)),
    name: Text::fixed("Hambatan belum selesai", "An obstacle that is not settled"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

/// Owed by who is to settle it, where that is an office; else by who leads. Once
/// a document is over or dropped, nothing stands in its way any more.
fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let status = asked.registry.state(record, asked.as_of).status;
    if matches!(
        status,
        Status::TidakDilanjutkan | Status::Diakhiri | Status::Berakhir
    ) {
        return;
    }
    for (at, obstacle) in record.hambatan.iter().enumerate() {
        let Some(due) = obstacle
            .tenggat
            .filter(|_| !obstacle.is_settled(asked.as_of))
        else {
            continue;
        };
        let what = text!(
            "Selesaikan hambatan: {about}",
            "Settle what stands in the way: {about}",
            about = obstacle.uraian.as_str()
        );
        let mut owed = Obligation {
            mark: (at + 1).to_string(),
            ..Obligation::of_document(duty, record, due, what)
        };
        let mut offices = asked.registry.settings.perangkat_daerah.iter();
        if let Some(office) = offices.find(|office| Some(&office.id) == obstacle.oleh.as_ref()) {
            owed.who = Who::Office(office.id.clone());
            owed.pemrakarsa = Some(office.id.clone());
        }
        found.add(asked, due, owed, None);
    }
}
