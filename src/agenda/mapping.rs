//! An entry of the mapping whose year has come and that nothing follows up.

use super::asked::*;
use super::obligation::*;
use crate::model::{Date, Kind, Potensi, StatusPotensi};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "potensi-tanpa-tindak-lanjut",
    settled_by: None,
    name: Text::fixed(
        "Potensi tanpa tindak lanjut",
        "A mapping entry that nothing follows up",
    ),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Entry(seek),
};

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<Potensi>, found: &mut Found) {
    let registry = asked.registry;
    let year = record.tahun_mulai.unwrap_or(record.tahun);
    let Some(begins) = Date::new(year, 1, 1).filter(|&day| day <= asked.as_of) else {
        return;
    };
    let known = record.dicatat.is_none_or(|day| day <= asked.as_of);
    let followed =
        registry.status_of_potensi(record, asked.as_of) == StatusPotensi::Ditindaklanjuti;
    if !known || followed {
        return;
    }
    let term = registry.settings.tenggat.potensi_tanpa_tindak_lanjut;
    let due = begins.plus(term).previous();
    let what = text!(
        "Tindak lanjuti pemetaan tahun {year}, atau masukkan ke daftar tahun lain",
        "Follow up the mapping of {year}, or put it on another year's list",
        year
    );
    let owed = Obligation {
        record: Some((Kind::Potensi, record.id.clone())),
        jenis: record.jenis,
        pemrakarsa: record.pemrakarsa.clone(),
        who: leader(record.pemrakarsa.as_deref()),
        ..Obligation::new(duty, due, what)
    };
    found.add(asked, due, owed, None);
}
