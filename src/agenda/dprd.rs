//! What waits for the DPRD, or for our answer to it.

use super::obligation::*;
use crate::law::{
    DPRD_SILENT, DPRD_STEP, PM22, PM25, PP28, is_estimate, ksdd, ksdpk, ksdpl, last_day,
    last_working_day, luar_negeri, sinergi,
};
use crate::model::{Date, Jenis, KerjaSama};
use crate::registry::{Record, dprd_decided};
use crate::text;
use crate::text::Text;

pub(super) static ANSWER: Duty = Duty {
    slug: "jawaban-dprd",
    name: Text::fixed("Jawaban DPRD", "Answer of the DPRD"),
    basis: &[ksdd(&PM22, "Pasal 12 ayat (1)")],
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(answer),
};

pub(super) static FOLLOW_UP: Duty = Duty {
    slug: "tindak-lanjut-dprd",
    name: Text::fixed(
        "Tindak lanjut atas hasil kajian DPRD",
        "Follow-up of the DPRD's study",
    ),
    basis: &[ksdd(&PM22, "Pasal 12 ayat (1)")],
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(follow_up),
};

pub(super) static APPROVAL: Duty = Duty {
    slug: "persetujuan-dprd",
    name: Text::fixed(
        "Persetujuan DPRD sesudah tindak lanjut",
        "Approval of the DPRD after the follow-up",
    ),
    basis: &[ksdd(&PM22, "Pasal 12 ayat (1)")],
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(approval),
};

pub(super) static DECISION: Duty = Duty {
    slug: "sikap-dprd",
    name: Text::fixed("Sikap DPRD", "Decision of the DPRD"),
    basis: &[
        ksdd(&PM22, "Pasal 12 ayat (4)"),
        ksdpk(&PM22, "Pasal 34 ayat (6)"),
        sinergi(&PM22, "Pasal 56 ayat (6)"),
        ksdpl(&PP28, "Pasal 30 ayat (4)"),
        luar_negeri(&PM25, "Pasal 17 ayat (2)"),
        luar_negeri(&PM25, "Pasal 17 ayat (3)"),
    ],
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(decision),
};

/// A term of the DPRD: what started it, its last day, and whether that is an
/// estimate.
struct Term {
    since: Date,
    until: Date,
    estimate: bool,
}

/// Whether the DPRD was asked about a document and has not decided, and the
/// document is not signed.
fn undecided(asked: &Asked<'_>, record: &KerjaSama) -> bool {
    !dprd_decided(record, asked.as_of) && asked.signed(record).is_none()
}

/// The day of the request's receipt, or else of its sending; and whether the
/// receipt is not known.
fn request(asked: &Asked<'_>, record: &KerjaSama) -> Option<(Date, bool)> {
    let received = asked.happened(record.dprd.diterima);
    let sent = asked.happened(record.dprd.permohonan);
    Some((received.or(sent)?, received.is_none()))
}

/// The days until silence is consent; working days abroad.
fn silence(asked: &Asked<'_>, record: &KerjaSama) -> Option<Term> {
    let (since, unknown) = request(asked, record)?;
    let calendar = &asked.registry.settings.kalender;
    let (until, estimate) = if record.is_luar_negeri() {
        let until = last_working_day(calendar, since, DPRD_SILENT);
        (until, is_estimate(calendar, since, until))
    } else {
        (last_day(since, DPRD_SILENT), false)
    };
    Some(Term {
        since,
        until,
        estimate: unknown || estimate,
    })
}

/// The days after the follow-up of the Kepala Daerah, in a ksdd.
fn after_follow_up(asked: &Asked<'_>, record: &KerjaSama) -> Option<Term> {
    let received = asked.happened(record.dprd.tindak_lanjut_diterima);
    let since = received.or(asked.happened(record.dprd.tindak_lanjut))?;
    (record.jenis == Jenis::Ksdd).then(|| Term {
        since,
        until: last_day(since, DPRD_STEP),
        estimate: received.is_none(),
    })
}

fn answer(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let answered = [
        record.dprd.jawaban,
        record.dprd.hasil_kajian,
        record.dprd.tindak_lanjut,
    ];
    let answered = answered.iter().any(|&day| asked.happened(day).is_some());
    let Some((since, estimate)) = request(asked, record) else {
        return;
    };
    if answered || !undecided(asked, record) {
        return;
    }
    let what = text!(
        "Jawaban atas permohonan persetujuan {since}",
        "Answer to the request for approval of {since}"; since = since
    );
    let owed = Obligation {
        who: Who::Dprd,
        estimate,
        ..Obligation::of_document(duty, record, last_day(since, DPRD_STEP), what)
    };
    found.add(asked, since, owed, Some(record.naskah));
}

fn follow_up(
    duty: &'static Duty,
    asked: &Asked<'_>,
    record: &Record<KerjaSama>,
    found: &mut Found,
) {
    let Some(studied) = asked.happened(record.dprd.hasil_kajian) else {
        return;
    };
    let done = asked.happened(record.dprd.tindak_lanjut).is_some();
    if done || record.jenis != Jenis::Ksdd || !undecided(asked, record) {
        return;
    }
    let what = text!(
        "Tindak lanjuti hasil kajian DPRD {studied}",
        "Follow up the DPRD's study of {studied}"; studied = studied
    );
    let owed = Obligation {
        who: Who::KepalaDaerah,
        ..Obligation::of_document(duty, record, last_day(studied, DPRD_STEP), what)
    };
    found.add(asked, studied, owed, Some(record.naskah));
}

fn approval(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let mine = after_follow_up(asked, record);
    let other = silence(asked, record);
    consent(duty, asked, record, mine, other, found);
}

fn decision(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let mine = silence(asked, record);
    let other = after_follow_up(asked, record);
    consent(duty, asked, record, mine, other, found);
}

/// A term after which silence is consent. Once one of two has passed, approval
/// is deemed given, and the other is of no concern.
fn consent(
    duty: &'static Duty,
    asked: &Asked<'_>,
    record: &Record<KerjaSama>,
    term: Option<Term>,
    other: Option<Term>,
    found: &mut Found,
) {
    let Some(term) = term.filter(|_| undecided(asked, record)) else {
        return;
    };
    let passed = |term: &Term| term.until < asked.as_of;
    let first =
        |other: &Term| passed(other) && (other.until, other.since) < (term.until, term.since);
    if other.as_ref().is_some_and(first) {
        return;
    }
    let (who, what) = if passed(&term) {
        let what = text!(
            "Lanjutkan: persetujuan DPRD dianggap diberikan sejak {since}",
            "Go on: the DPRD's approval is deemed given since {since}";
            since = term.until.next()
        );
        (leader(record.pemrakarsa.as_deref()), what)
    } else {
        let what = text!(
            "Keputusan DPRD; sesudah {until} persetujuan dianggap diberikan",
            "The DPRD's decision; after {until} its approval is deemed given";
            until = term.until
        );
        (Who::Dprd, what)
    };
    let owed = Obligation {
        who,
        estimate: term.estimate,
        ..Obligation::of_document(duty, record, term.until, what)
    };
    found.add(asked, term.since, owed, Some(record.naskah));
}
