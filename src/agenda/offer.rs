//! Offers that wait for an answer.

use super::asked::*;
use super::obligation::*;
use crate::law::{AFTER_SECOND_REQUEST, ANSWER_TO_OFFER, PM22, ksdd, last_day, sinergi};
use crate::model::{Date, Jenis, KerjaSama, Prakarsa, key};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

pub(super) static ANSWER: Duty = Duty {
    slug: "jawaban-penawaran",
    settled_by: Some(key!(penawaran)),
    name: Text::fixed("Jawaban atas penawaran", "Answer to an offer"),
    basis: ANSWER_TO_OFFER.basis,
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(answer),
};

pub(super) static SECOND_REQUEST: Duty = Duty {
    slug: "permintaan-kedua",
    settled_by: Some(key!(penawaran)),
    name: Text::fixed("Permintaan tanggapan kedua", "Second request for an answer"),
    basis: &[
        ksdd(&PM22, "Pasal 8 ayat (4)"),
        sinergi(&PM22, "Pasal 54 ayat (4)"),
    ],
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(second_request),
};

pub(super) static REPORT_UPWARD: Duty = Duty {
    slug: "laporan-penawaran",
    settled_by: Some(key!(penawaran)),
    name: Text::fixed(
        "Laporan penawaran yang tidak dijawab",
        "Report of an offer that is not answered",
    ),
    basis: AFTER_SECOND_REQUEST.basis,
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(report_upward),
};

/// An offer without an answer.
struct Waiting {
    /// The day of its receipt, or else of its sending.
    since: Date,
    /// The last day to answer.
    until: Date,
    /// Whether the receipt is not known.
    estimate: bool,
    second_request: Option<Date>,
}

/// The offer of a document, if it waits for an answer on the day asked for.
fn waiting(asked: &Asked<'_>, record: &KerjaSama) -> Option<Waiting> {
    let offer = &record.penawaran;
    // An offer of theirs binds us in a ksdd; the article on Sinergi binds ministries.
    let bound = match record.jenis {
        Jenis::Ksdd => true,
        Jenis::Sinergi => record.prakarsa != Some(Prakarsa::Mitra),
        _ => false,
    };
    let answered = asked.happened(offer.jawaban).is_some();
    let received = asked.happened(offer.diterima);
    let since = received.or(asked.happened(offer.dikirim))?;
    (bound && !answered && !record.signed_by(asked.as_of)).then(|| Waiting {
        since,
        until: last_day(since, ANSWER_TO_OFFER.value),
        estimate: received.is_none(),
        second_request: asked.happened(offer.permintaan_kedua),
    })
}

fn answer(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let Some(offer) = waiting(asked, record) else {
        return;
    };
    if offer.second_request.is_some() {
        return;
    }
    let what = text!(
        "Jawaban atas penawaran yang diterima {since}",
        "Answer to the offer received on {since}",
        since = offer.since
    );
    let owed = Obligation {
        who: answering(record),
        estimate: offer.estimate,
        ..Obligation::of_document(duty, record, offer.until, what)
    };
    found.add(
        asked,
        offer.since,
        owed.lacks_day(record, undated(record)),
        Some(record.naskah),
    );
}

fn second_request(
    duty: &'static Duty,
    asked: &Asked<'_>,
    record: &Record<KerjaSama>,
    found: &mut Found,
) {
    let Some(offer) = waiting(asked, record) else {
        return;
    };
    let theirs = record.prakarsa == Some(Prakarsa::Mitra);
    if theirs || offer.second_request.is_some() || asked.as_of <= offer.until {
        return;
    }
    let what = text!(
        "Minta tanggapan kedua: penawaran tidak dijawab sampai {until}",
        "Request an answer a second time: the offer was not answered by {until}",
        until = offer.until
    );
    let owed = Obligation {
        who: Who::KepalaDaerah,
        estimate: offer.estimate,
        ..Obligation::of_document(duty, record, offer.until.next(), what)
    };
    found.add(
        asked,
        offer.since,
        owed.lacks_day(record, undated(record)),
        Some(record.naskah),
    );
}

/// The articles set no day for the report itself: it is due once the second
/// request has gone unanswered.
fn report_upward(
    duty: &'static Duty,
    asked: &Asked<'_>,
    record: &Record<KerjaSama>,
    found: &mut Found,
) {
    let Some(second) = waiting(asked, record).and_then(|offer| offer.second_request) else {
        return;
    };
    let reported = asked.happened(record.penawaran.laporan_ke_atas);
    let theirs = record.prakarsa == Some(Prakarsa::Mitra);
    if theirs || record.jenis != Jenis::Ksdd || reported.is_some() {
        return;
    }
    let due = last_day(second, AFTER_SECOND_REQUEST.value).next();
    let what = match asked.is_province() {
        true => text!(
            "Laporkan kepada Menteri bila permintaan kedua {second} tetap tidak dijawab",
            "Report to the Menteri if the second request of {second} stays unanswered",
            second
        ),
        false => text!(
            "Laporkan kepada Gubernur bila permintaan kedua {second} tetap tidak dijawab",
            "Report to the Gubernur if the second request of {second} stays unanswered",
            second
        ),
    };
    let owed = Obligation {
        who: Who::KepalaDaerah,
        ..Obligation::of_document(duty, record, due, what)
    };
    found.add(
        asked,
        second,
        owed.lacks_day(record, undated(record)),
        Some(record.naskah),
    );
}

/// An answer that is recorded without its day: nothing can be said of silence.
pub(super) fn undated(record: &KerjaSama) -> Option<(Text, &'static str)> {
    let offer = &record.penawaran;
    let undated = offer.hasil.is_some() && offer.jawaban.is_none();
    let said = Text::fixed("jawaban atas penawaran", "the answer to the offer");
    undated.then_some((said, key!(penawaran.jawaban)))
}

/// Who was offered the cooperation.
fn answering(record: &KerjaSama) -> Who {
    if record.prakarsa == Some(Prakarsa::Mitra) {
        return Who::KepalaDaerah;
    }
    let first = record.mitra.first();
    first.map_or(Who::Unknown, |party| Who::Partner(party.id.clone()))
}
