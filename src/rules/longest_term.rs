//! Terms held against the longest that the law allows, and from when an
//! extension counts.

use super::prelude::*;

/// How a term passes the longest one.
pub(super) enum Over {
    /// It has no end.
    Endless,
    /// It ends too late, as that key says.
    Until(&'static str, Date),
    /// The text states a longer term; from when it runs is not known yet.
    Stated(Duration),
}

impl Over {
    /// The key that shows it.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Over::Endless => key!(waktu.tanpa_batas),
            Over::Until(key, _) => key,
            Over::Stated(_) => key!(waktu.dinyatakan),
        }
    }
}

/// A day to hold terms against each other by.
const ANY: Date = Date::known(2001, 1, 1);

/// How a term that runs from `start` passes `longest`, if it does: by its last
/// day, by having none, or by the term that the text states.
pub(super) fn over(
    waktu: &Waktu,
    longest: Duration,
    start: Option<Date>,
    verdict: &mut Verdict<'_>,
) -> Result<Option<Over>, Silent> {
    if waktu.tanpa_batas == Some(true) && waktu.berakhir.is_none() {
        verdict.saw(key!(waktu.tanpa_batas));
        return Ok(Some(Over::Endless));
    }
    let stated = waktu.stated().term;
    if let (None, None, Some(stated)) = (start, waktu.berakhir, stated) {
        verdict.saw(key!(waktu.dinyatakan));
        // Whatever the day, the longer of two terms is the longer.
        let over = latest_end(ANY, stated) > latest_end(ANY, longest);
        return Ok(over.then_some(Over::Stated(stated)));
    }
    let start = verdict.recorded(key!(waktu.mulai), start)?;
    let (key, end) = match (waktu.berakhir, stated) {
        (Some(end), _) => (key!(waktu.berakhir), end),
        (None, Some(stated)) => (key!(waktu.dinyatakan), latest_end(start, stated)),
        (None, None) => return verdict.recorded(key!(waktu.berakhir), None),
    };
    verdict.saw(key);
    let latest = latest_end(start, longest);
    verdict.counted(|| {
        [Counted {
            what: text!("paling lama {longest}", "at most {longest}", longest),
            from: start,
            until: latest,
            working: false,
        }]
    });
    Ok((end > latest).then_some(Over::Until(key, end)))
}

/// The same, unless an addendum has brought the end within the longest term.
pub(super) fn over_for_good(
    registry: &Registry,
    record: &Record<KerjaSama>,
    longest: Duration,
    start: Option<Date>,
    verdict: &mut Verdict<'_>,
) -> Result<Option<Over>, Silent> {
    let Some(over) = over(&record.waktu, longest, start, verdict)? else {
        return Ok(None);
    };
    let mended = registry.agreed_end(record, Date::LAST).zip(start);
    let mended = mended.is_some_and(|(end, start)| end <= latest_end(start, longest));
    Ok((!mended).then_some(over))
}

/// The sentence for it.
pub(super) fn says_over(over: &Over, longest: Duration, start: Option<Date>) -> Text {
    match (over, start) {
        (Over::Until(_, end), Some(start)) => text!(
            "berlaku {start} sampai {end}, lebih dari {longest}",
            "in force from {start} to {end}, longer than {longest}",
            start,
            end = *end,
            longest
        ),
        (Over::Stated(stated), _) => text!(
            "dinyatakan {stated}, padahal paling lama {longest}",
            "stated as {stated}, although {longest} is the longest",
            stated = *stated,
            longest
        ),
        _ => text!(
            "tanpa batas waktu, padahal paling lama {longest}",
            "without an end, although {longest} is the longest",
            longest
        ),
    }
}

/// An extension: by a document of its own, or by an addendum that moves the end.
pub(super) struct Extension {
    /// The day from which on it counts, if that is known.
    pub start: Option<Date>,
}

/// What a document adds to the one that it extends; silent where it extends none.
pub(super) fn extension(
    registry: &Registry,
    record: &Record<KerjaSama>,
    verdict: &mut Verdict<'_>,
) -> Result<Extension, Silent> {
    let waktu = &record.waktu;
    let signed = record.signing();
    let extended = verdict.continued(registry, record);
    if let Ok(extended) = extended {
        let end = registry.agreed_end(extended, signed.unwrap_or(Date::LAST));
        let start = waktu.mulai.or(end.map(Date::next)).or(signed);
        return Ok(Extension { start });
    }
    let changed = verdict.changed(registry, record);
    let changed = changed.or(extended)?;
    // A new end counts from the end that it replaces.
    let before = registry.agreed_end(changed, signed.unwrap_or(Date::LAST).previous());
    let shortens = waktu.berakhir.is_some() && waktu.berakhir <= before;
    let sets_term = *waktu
        != Waktu {
            mulai: waktu.mulai,
            ditandatangani: waktu.ditandatangani,
            ..Waktu::default()
        };
    verdict.applies(key!(waktu.berakhir), sets_term && !shortens)?;
    Ok(Extension {
        start: before.or(signed),
    })
}
