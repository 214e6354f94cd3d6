//! A planned document that nothing happens to.

use super::obligation::*;
use crate::model::KerjaSama;
use crate::registry::{Record, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "rencana-tanpa-gerak",
    name: Text::fixed("Rencana tanpa gerak", "A plan that stands still"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let registry = asked.registry;
    let planned = registry.state(record, asked.as_of).status == Status::Rancangan;
    let ended = asked.happened(record.pengakhiran.tanggal).is_some();
    if !planned || ended || asked.signed(record).is_some() {
        return;
    }
    let days = record.days().into_iter();
    let steps = days.filter(|one| one.is_preparation() && one.by(asked.as_of));
    let Some(moved) = steps.map(|one| one.day).max() else {
        return;
    };
    let due = moved.plus(registry.settings.tenggat.rencana_tanpa_gerak);
    let what = text!(
        "Gerakkan atau batalkan rencana: langkah terakhir {moved}",
        "Move the plan on or drop it: its last step was on {moved}",
        moved
    );
    found.add(
        asked,
        due,
        Obligation::of_document(duty, record, due, what),
        None,
    );
}
