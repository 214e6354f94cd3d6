//! What waits for the DPRD, or for our answer to it.

use super::asked::*;
use super::obligation::*;
use crate::law::{Basis, DPRD_SILENT, DPRD_SILENT_ABROAD, DPRD_STEP, joined, last_day};
use crate::model::{Jenis, KerjaSama, key};
use crate::registry::{Record, Standing, Term};
use crate::text;
use crate::text::Text;

pub(super) static ANSWER: Duty = Duty {
    slug: "jawaban-dprd",
    settled_by: Some(key!(dprd)),
    name: Text::fixed("Jawaban DPRD", "Answer of the DPRD"),
    basis: DPRD_STEP.basis,
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(answer),
};

pub(super) static FOLLOW_UP: Duty = Duty {
    slug: "tindak-lanjut-dprd",
    settled_by: Some(key!(dprd)),
    name: Text::fixed(
        "Tindak lanjut atas hasil kajian DPRD",
        "Follow-up of the DPRD's study",
    ),
    basis: DPRD_STEP.basis,
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(follow_up),
};

pub(super) static APPROVAL: Duty = Duty {
    slug: "persetujuan-dprd",
    settled_by: Some(key!(dprd)),
    name: Text::fixed(
        "Persetujuan DPRD sesudah tindak lanjut",
        "Approval of the DPRD after the follow-up",
    ),
    basis: DPRD_STEP.basis,
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(approval),
};

pub(super) static DECISION: Duty = Duty {
    slug: "sikap-dprd",
    settled_by: Some(key!(dprd)),
    name: Text::fixed("Sikap DPRD", "Decision of the DPRD"),
    basis: SILENCE,
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Document(decision),
};

const SILENCE: &[Basis] = &joined::<6>(&[DPRD_SILENT.basis, DPRD_SILENT_ABROAD.basis]);

/// Whether a document is not signed, and the DPRD may still be waited for.
fn undecided(asked: &Asked<'_>, record: &KerjaSama) -> bool {
    !record.dprd_decided(asked.as_of) && !record.signed_by(asked.as_of)
}

/// A decision that is recorded without its day: nothing can be said of silence.
fn undated(record: &KerjaSama) -> Option<(Text, &'static str)> {
    let said = Text::fixed("keputusan DPRD", "the DPRD's decision");
    let undated = record.dprd_decided_undated();
    undated.then_some((said, key!(dprd.persetujuan)))
}

fn answer(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let answered = [
        record.dprd.jawaban,
        record.dprd.hasil_kajian,
        record.dprd.tindak_lanjut,
    ];
    let answered = answered.iter().any(|&day| asked.happened(day).is_some());
    let [request, _] = asked.registry.terms_of_dprd(record, asked.as_of);
    let Some(since) = request.map(|term| term.since) else {
        return;
    };
    if answered || !undecided(asked, record) {
        return;
    }
    let what = text!(
        "Jawaban atas permohonan persetujuan {since}",
        "Answer to the request for approval of {since}",
        since
    );
    let owed = Obligation {
        who: Who::Dprd,
        estimate: asked.happened(record.dprd.diterima).is_none(),
        ..Obligation::of_document(duty, record, last_day(since, DPRD_STEP.value), what)
    };
    found.add(
        asked,
        since,
        owed.lacks_day(record, undated(record)),
        Some(record.naskah),
    );
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
        "Follow up the DPRD's study of {studied}",
        studied
    );
    let owed = Obligation {
        who: Who::KepalaDaerah,
        ..Obligation::of_document(duty, record, last_day(studied, DPRD_STEP.value), what)
    };
    found.add(
        asked,
        studied,
        owed.lacks_day(record, undated(record)),
        Some(record.naskah),
    );
}

fn approval(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let [request, follow_up] = asked.registry.terms_of_dprd(record, asked.as_of);
    consent(duty, asked, record, (follow_up, request), found);
}

fn decision(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let [request, follow_up] = asked.registry.terms_of_dprd(record, asked.as_of);
    consent(duty, asked, record, (request, follow_up), found);
}

/// A term after which silence is approval. Once one of two has passed, approval
/// is deemed given, and the other is of no concern.
fn consent(
    duty: &'static Duty,
    asked: &Asked<'_>,
    record: &Record<KerjaSama>,
    (term, other): (Option<Term>, Option<Term>),
    found: &mut Found,
) {
    let Some(term) = term.filter(|_| !record.signed_by(asked.as_of)) else {
        return;
    };
    let (who, what) = match asked.registry.dprd(record, asked.as_of) {
        Standing::DeemedApproved(since) => {
            let order = |term: &Term| (term.until, term.since);
            let first = other.is_none_or(|other| order(&term) <= order(&other));
            if term.until.next() != since || !first {
                return;
            }
            let what = text!(
                "Lanjutkan: persetujuan DPRD dianggap diberikan sejak {since}",
                "Go on: the DPRD's approval is deemed given since {since}",
                since
            );
            (leader(record.pemrakarsa.as_deref()), what)
        }
        Standing::Waiting { .. } | Standing::Doubtful { refused: None, .. } => {
            let what = text!(
                "Keputusan DPRD; sesudah {until} persetujuan dianggap diberikan",
                "The DPRD's decision; after {until} its approval is deemed given",
                until = term.until
            );
            (Who::Dprd, what)
        }
        _ => return,
    };
    let owed = Obligation {
        who,
        estimate: term.estimate,
        ..Obligation::of_document(duty, record, term.until, what)
    };
    found.add(
        asked,
        term.since,
        owed.lacks_day(record, undated(record)),
        Some(record.naskah),
    );
}
