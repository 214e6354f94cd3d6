//! The notice of an extension abroad, six months before the end.

use super::asked::*;
use super::ending::goes_no_further;
use super::obligation::*;
use crate::law::NOTICE_OF_EXTENSION;
use crate::model::{KerjaSama, Naskah};
use crate::registry::{Record, Status};
use crate::text;
use crate::text::Text;

/// "Paling lama 6 bulan sebelum" is ambiguous; read as at the latest (tafsir).
pub(super) static DUTY: Duty = Duty {
    slug: "pemberitahuan-perpanjangan",
    settled_by: None,
    name: Text::fixed(
        "Pemberitahuan perpanjangan ke luar negeri",
        "Notice of an extension abroad",
    ),
    basis: NOTICE_OF_EXTENSION.basis,
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(seek),
};

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    if record.naskah != Naskah::NaskahLuarNegeri || record.is_addendum() {
        return;
    }
    let state = asked.registry.state(record, asked.as_of);
    // The notice may stand in the record of the extension that it announces.
    let texts = asked.registry.extensions(record).chain([record]);
    let mut notices = texts.map(|text| text.luar_negeri.pemberitahuan_perpanjangan);
    let notified = notices.find_map(|day| asked.happened(day));
    let open = state.status == Status::Berlaku && state.extended_by.is_none();
    let Some(last_day) = state.last_day else {
        return;
    };
    if !open || notified.is_some() || goes_no_further(asked, record) {
        return;
    }
    let due = last_day.minus(NOTICE_OF_EXTENSION.value);
    let what = text!(
        "Bila diperpanjang, beri tahu Menteri enam bulan sebelum berakhir {last_day} (tafsir)",
        "If it is to be extended, notify the Menteri six months before it ends on {last_day} \
         (tafsir)",
        last_day
    );
    let owed = Obligation {
        who: Who::KepalaDaerah,
        ..Obligation::of_document(duty, record, due, what)
    };
    found.add(asked, due, owed, Some(record.naskah));
}
