//! What the entries of a list lack.

use super::Entry;
use crate::report::handed_in::Asked;
use crate::report::handed_in::words::ids;
use crate::text;
use crate::text::Text;

/// Something that an entry may lack.
pub(super) type Gap<'g> = (Text, Box<dyn Fn(&Entry) -> bool + 'g>);

fn gaps_of_both<'g>() -> Vec<Gap<'g>> {
    vec![
        (
            Text::fixed("urusan", "affairs"),
            Box::new(|entry| entry.urusan.is_empty()),
        ),
        (
            Text::fixed("pemrakarsa", "office"),
            Box::new(|entry| entry.pemrakarsa.is_none()),
        ),
        (
            Text::fixed("calon mitra", "candidate partner"),
            Box::new(|entry| entry.calon_mitra.is_empty()),
        ),
        (
            Text::fixed("prioritas", "priority"),
            Box::new(|entry| entry.prioritas.is_none()),
        ),
        (
            Text::fixed("program dan kegiatan", "programmes and activities"),
            Box::new(|entry| entry.program.is_empty()),
        ),
        (
            Text::fixed("pagu", "ceiling"),
            Box::new(|entry| {
                let mut programs = entry.program.iter();
                !entry.program.is_empty() && programs.any(|line| line.pagu.is_none())
            }),
        ),
    ]
}

pub(super) fn gaps_of_decree<'g>(asked: &'g Asked<'_>) -> Vec<Gap<'g>> {
    let mut gaps = gaps_of_both();
    gaps.push((
        Text::fixed("Keputusan Kepala Daerah", "decree"),
        Box::new(|entry| entry.penetapan.tanggal.is_none_or(|day| day > asked.as_of)),
    ));
    gaps
}

pub(super) fn gaps_of_minutes<'g>(asked: &'g Asked<'_>) -> Vec<Gap<'g>> {
    let mut gaps = gaps_of_both();
    gaps.push((
        Text::fixed("forum pembahasan", "forum"),
        Box::new(|entry| entry.pembahasan.forum.is_none()),
    ));
    gaps.push((
        Text::fixed("Berita Acara", "Berita Acara"),
        Box::new(|entry| {
            let day = entry.pembahasan.berita_acara.tanggal;
            day.is_none_or(|day| day > asked.as_of)
        }),
    ));
    gaps
}

/// Names what the entries lack, and which.
pub(super) fn lacking(entries: &[&Entry], gaps: &[Gap<'_>]) -> Option<Text> {
    let named = gaps.iter().filter_map(|(what, lacks)| {
        let lacking = entries.iter().filter(|entry| lacks(entry));
        let lacking: Vec<&str> = lacking.map(|entry| entry.id.as_str()).collect();
        (!lacking.is_empty()).then(|| {
            text!(
                "{what} pada {ids}",
                "{what} of {ids}",
                what,
                ids = ids(lacking)
            )
        })
    });
    let named: Vec<Text> = named.collect();
    (!named.is_empty()).then(|| {
        text!(
            "Yang belum tercatat: {named}.",
            "Not recorded: {named}.",
            named = Text::joined(&named, "; ")
        )
    })
}
