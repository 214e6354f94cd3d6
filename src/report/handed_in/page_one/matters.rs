//! What the Kepala Daerah is told of by name: new documents, and those about which
//! something is to be decided.

use std::cmp::Reverse;

use super::super::Asked;
use super::super::counted::Counted;
use super::super::words::{numbered, partners, shortened};
use super::Ending;
use crate::model::{KerjaSama, Kesimpulan};
use crate::output::{Table, sheet};
use crate::registry::{Record, Registry, Status, known_by};
use crate::report::names::partners_of;
use crate::text;
use crate::text::Text;

/// So many lines leave the page whole.
const MOST_LINES: usize = 8;

/// A document, and what is to be known or decided about it.
struct Matter<'a> {
    record: &'a Record<KerjaSama>,
    said: Text,
}

/// Matters of one kind, the weightiest first.
struct Kind<'a> {
    title: Text,
    matters: Vec<Matter<'a>>,
    /// What the facts call it, where they do not tell otherwise how many there are.
    called: Option<Text>,
}

/// All of them.
pub(super) struct Matters<'a>(Vec<Kind<'a>>);

impl<'a> Matters<'a> {
    pub fn of(
        asked: &Asked<'a>,
        signed: &Counted<'a>,
        in_force: &Counted<'a>,
        ending: &[Ending<'a>],
    ) -> Matters<'a> {
        let kind = |title, matters, called| Kind {
            title,
            matters,
            called,
        };
        Matters(vec![
            kind(
                Text::fixed(
                    "Berakhir, putuskan perpanjangan atau pengakhirannya",
                    "Ending, decide on extension or ending",
                ),
                undecided(asked, ending),
                None,
            ),
            kind(
                Text::fixed("Hambatan belum selesai", "Obstacles not settled"),
                hindered(asked),
                Some(Text::fixed("hambatan", "obstacles")),
            ),
            kind(
                Text::fixed("Perselisihan belum selesai", "Disputes not settled"),
                disputed(asked),
                Some(Text::fixed("perselisihan", "disputes")),
            ),
            kind(
                Text::fixed(
                    "Menurut evaluasi dihentikan, akhiri atau minta evaluasi lagi",
                    "To be stopped as evaluated, end it or have it evaluated again",
                ),
                to_be(asked, in_force, Kesimpulan::Dihentikan),
                Some(Text::fixed(
                    "evaluasi yang menyimpulkan dihentikan",
                    "evaluations that say to stop",
                )),
            ),
            kind(
                Text::fixed(
                    "Menurut evaluasi diperbaiki, putuskan perbaikannya",
                    "To be improved as evaluated, decide how",
                ),
                to_be(asked, in_force, Kesimpulan::Diperbaiki),
                Some(Text::fixed(
                    "evaluasi yang menyimpulkan diperbaiki",
                    "evaluations that say to improve",
                )),
            ),
            kind(
                Text::fixed("Baru ditandatangani", "Newly signed"),
                new(signed),
                None,
            ),
        ])
    }

    /// What waits to be settled, and how many there are of each kind.
    pub fn waiting(&self) -> Text {
        let kinds = self.0.iter().filter_map(|kind| {
            let called = kind.called.clone()?;
            Some(match kind.matters.len() {
                0 => text!("{called} nihil", "no {called}", called),
                count => text!("{called} {count}", "{called}: {count}", called, count),
            })
        });
        let kinds: Vec<Text> = kinds.collect();
        Text::joined(&kinds, "; ")
    }

    /// How many lines each kind may have, so that they all come to what a page holds.
    fn shares(&self) -> Vec<usize> {
        let mut shares = vec![0; self.0.len()];
        let mut left = MOST_LINES;
        while left > 0 {
            let before = left;
            for (share, kind) in shares.iter_mut().zip(&self.0) {
                if left > 0 && *share < kind.matters.len() {
                    *share += 1;
                    left -= 1;
                }
            }
            if left == before {
                break;
            }
        }
        shares
    }
}

/// The table of what is to be known and decided.
pub(super) fn decisions<'a>(registry: &'a Registry, matters: Matters<'a>) -> Table {
    let shares = matters.shares();
    let mut groups = Vec::new();
    let mut lines = Vec::new();
    for (kind, share) in matters.0.into_iter().zip(shares) {
        let all = kind.matters.len();
        if share == 0 {
            continue;
        }
        let title = match all > share {
            true => text!(
                "{title}: {all}, di sini {share} yang utama",
                "{title}: {all}, here the foremost {share}",
                title = kind.title,
                all,
                share
            ),
            false => text!("{title}: {all}", "{title}: {all}", title = kind.title, all),
        };
        groups.push((title, share));
        lines.extend(kind.matters.into_iter().take(share));
    }
    sheet(lines)
        .column("nomor", ("Nomor", "Number"), |one| numbered(one.record))
        .column("judul", ("Judul", "Title"), |one| {
            shortened(&one.record.judul, 60)
        })
        .column("mitra", ("Mitra", "Partner"), move |one| {
            partners(registry, partners_of(one.record))
        })
        .column("hal", ("Keadaan", "State"), |one| one.said.clone())
        .groups(groups)
        .table(
            Text::fixed(
                "Yang perlu diketahui dan diputuskan",
                "What is to be known and decided",
            ),
            Text::fixed(
                "Tidak ada naskah baru, dan tidak ada yang memerlukan keputusan.",
                "There is no new document, and nothing is to be decided.",
            ),
        )
}

/// The largest first, then the newest.
fn new<'a>(signed: &Counted<'a>) -> Vec<Matter<'a>> {
    let mut records = signed.records.clone();
    records.sort_by_key(|record| {
        let days = (Reverse(record.pembiayaan.nilai), Reverse(record.signing()));
        (days, record.id.as_str())
    });
    let said = |record: &Record<KerjaSama>| {
        let value = match record.pembiayaan.nilai {
            Some(value) => text!("nilai Rp{value}", "value Rp{value}", value),
            None => Text::fixed("nilai tidak tercatat", "value not recorded"),
        };
        match record.waktu.ditandatangani {
            Some(day) => text!("{day}; {value}", "{day}; {value}", day, value),
            None => value,
        }
    };
    let records = records.into_iter();
    let records = records.map(|record| Matter {
        record,
        said: said(record),
    });
    records.collect()
}

/// What ends in the period that follows and nothing goes on with.
fn undecided<'a>(asked: &Asked<'a>, ending: &[Ending<'a>]) -> Vec<Matter<'a>> {
    let stand = asked.stand();
    let mut ending: Vec<_> = ending
        .iter()
        .filter(|(_, state)| !state.goes_on())
        .collect();
    ending.sort_by_key(|(record, state)| (state.last_day, &record.id));
    let matters = ending.into_iter().filter_map(|(record, state)| {
        let last = state.last_day?;
        let settled = record.settled(stand).and_then(|settled| settled.usul);
        let said = match settled {
            Some(usul) => text!(
                "{last}; diputuskan {usul}, wujudkan",
                "{last}; settled to {usul}, carry it out",
                last,
                usul
            ),
            None => text!("berakhir {last}", "ends on {last}", last),
        };
        Some(Matter { record, said })
    });
    matters.collect()
}

fn hindered<'a>(asked: &Asked<'a>) -> Vec<Matter<'a>> {
    let stand = asked.stand();
    let mut open: Vec<_> = known(asked)
        .flat_map(|record| record.obstacles(stand).map(move |one| (record, one)))
        .collect();
    open.sort_by_key(|(record, one)| (one.tenggat.is_none(), one.tenggat, &record.id));
    let open = open.into_iter().map(|(record, one)| {
        let what = shortened(&one.uraian, 60);
        let said = match one.tenggat {
            Some(due) => text!("{what}; tenggat {due}", "{what}; due {due}", what, due),
            None => text!("{what}", "{what}", what),
        };
        Matter { record, said }
    });
    open.collect()
}

fn disputed<'a>(asked: &Asked<'a>) -> Vec<Matter<'a>> {
    let stand = asked.stand();
    let mut open = Vec::new();
    for record in known(asked) {
        for dispute in record.disputes(stand) {
            let (Some(arose), None) = (dispute.arose(), dispute.settled(stand)) else {
                continue;
            };
            let about = dispute
                .ways
                .iter()
                .find_map(|(_, way)| way.pokok.as_deref());
            let said = text!(
                "sejak {arose}: {about}",
                "since {arose}: {about}",
                arose,
                about = shortened(about.unwrap_or("-"), 60)
            );
            open.push((arose, Matter { record, said }));
        }
    }
    open.sort_by_key(|(arose, matter)| (*arose, &matter.record.id));
    open.into_iter().map(|(_, matter)| matter).collect()
}

/// What is in force, and its last evaluation came to that and waits.
fn to_be<'a>(asked: &Asked<'a>, in_force: &Counted<'a>, conclusion: Kesimpulan) -> Vec<Matter<'a>> {
    let (registry, stand) = (asked.registry, asked.stand());
    let records = in_force.records.iter().copied();
    let waiting = records.filter_map(|record| {
        let (held, last) = registry.unanswered(record, stand)?;
        let waits = registry.state(record, stand).status == Status::Berlaku;
        (waits && last.kesimpulan == Some(conclusion)).then_some((held, record))
    });
    let mut waiting: Vec<_> = waiting.collect();
    waiting.sort_by_key(|(held, record)| (*held, &record.id));
    let waiting = waiting.into_iter().map(|(held, record)| Matter {
        record,
        said: text!("evaluasi {held}", "evaluation of {held}", held),
    });
    waiting.collect()
}

/// The documents that the register knew where the period ends.
fn known<'a>(asked: &Asked<'a>) -> impl Iterator<Item = &'a Record<KerjaSama>> {
    let stand = asked.stand();
    let records = asked.registry.kerja_sama.iter();
    records.filter(move |record| known_by(record, stand))
}
