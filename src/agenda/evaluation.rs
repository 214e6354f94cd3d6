//! A document that nobody has evaluated for long.

use super::Span;
use super::asked::*;
use super::obligation::*;
use super::semester_report::in_force;
use crate::model::{Date, KerjaSama, Period, key};
use crate::registry::{Record, Status};
use crate::text;
use crate::text::{Text, counted};

pub(super) static DUTY: Duty = Duty {
    slug: "evaluasi",
    settled_by: Some(key!(evaluasi)),
    name: Text::fixed("Evaluasi", "Evaluation"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: Some(Together {
        said: together,
        on_one_day: false,
    }),
    seek: Seek::Document(seek),
};

fn together(documents: usize, period: Period) -> Text {
    text!(
        "Evaluasi {documents} yang jatuh tempo dalam {period}",
        "Evaluate {documents} due in {period}",
        documents = counted(documents, "naskah", "document", "documents"),
        period = period.in_sentence()
    )
}

/// Each term counts from the last evaluation, or else from the first day in
/// force; of several that have passed, the first that the agenda asks for.
fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let Some((first, last)) = in_force(asked, record).filter(|_| evaluated_itself(asked, record))
    else {
        return;
    };
    let evaluated = record.evaluated(asked.as_of);
    let term = asked.registry.settings.tenggat.evaluasi;
    let start = evaluated.unwrap_or(first);
    let dues = std::iter::successors(Some(start.plus(term)), |due| {
        Some(due.plus(term)).filter(|next| next > due)
    });
    let asked_for = |due: &Date| asked.since.is_none_or(|since| since <= *due);
    let Some(due) = dues
        .take_while(|due| *due <= last && *due <= asked.until)
        .find(asked_for)
    else {
        return;
    };
    let what = match evaluated {
        Some(day) => text!(
            "Evaluasi; yang terakhir {day}",
            "Evaluate it; the last time was {day}",
            day
        ),
        None => text!(
            "Evaluasi; belum pernah sejak berlaku {first}",
            "Evaluate it; never since it came into force on {first}",
            first
        ),
    };
    let period = Span::around(due, 6).map(Span::period);
    let owed = Obligation {
        period,
        mark: period.map_or_else(String::new, |period| period.to_string()),
        ..Obligation::of_document(duty, record, due, what)
    };
    found.add(asked, due, owed, None);
}

fn evaluated_itself(asked: &Asked<'_>, record: &Record<KerjaSama>) -> bool {
    let registry = asked.registry;
    registry.is_evaluated(record, asked.as_of)
        && registry.state(record, asked.as_of).status == Status::Berlaku
}
