//! How a step of a document stands: done, under way, refused or not begun.

use super::completeness::{binds, carrier};
use super::{Record, Registry, Standing};
use crate::law::{EXPECTED, Expected, ExpectedKind, needs_no_dprd};
use crate::model::{Date, HasilDprd, HasilPenawaran, HasilTelaahan, KerjaSama, key, recorded};
use crate::text;
use crate::text::Text;

/// How a step stands on a day.
#[derive(Clone, Debug, PartialEq)]
pub enum Doing {
    /// Done.
    Done {
        /// The day; none: it is recorded without one.
        day: Option<Date>,
        /// The number of its paper.
        number: Option<String>,
        /// What came of it, where that is more than that it was done.
        said: Text,
    },
    /// Begun; what is waited for.
    Underway(Text),
    /// It came to a refusal.
    Refused(Text),
    /// Expected, and not recorded.
    Missing,
    /// Not expected of this document, and not recorded.
    NotAsked,
}

const DPRD: &str = key!(dprd);
pub(super) const OFFER: &str = key!(penawaran);
const REVIEW: &str = key!(telaahan);
const RECOMMENDATION: &str = key!(rekomendasi_tkksd);
const CONFIRMATION: &str = key!(luar_negeri.surat_konfirmasi);
const MINISTER: &str = key!(luar_negeri.persetujuan_menteri);
const USE: &str = key!(bmd.persetujuan);

/// The steps on which somebody else decides or answers.
pub(super) const AWAITED: [&str; 3] = [DPRD, OFFER, MINISTER];

impl Doing {
    /// Done on a day, with nothing more to say.
    pub fn done(day: Option<Date>) -> Doing {
        Doing::Done {
            day,
            number: None,
            said: Text::EMPTY,
        }
    }
}

impl Registry {
    /// How a step of a document stands on a day. What is dated later has not
    /// happened. A step that a PKS has from the document above is that one's.
    pub fn doing(&self, record: &Record<KerjaSama>, step: &str, as_of: Date) -> Doing {
        let above = self.top(record);
        let entries = EXPECTED.iter().filter(|entry| entry.key == step);
        let inherited = |entry: &&Expected| entry.inherited;
        let carrying = match above {
            Some(above) if entries.clone().any(|entry| inherited(&entry)) => above,
            _ => record,
        };
        let doing = match step {
            DPRD => self.dprd_doing(carrying, as_of),
            OFFER => offer(carrying, as_of),
            REVIEW => review(carrying, as_of),
            MINISTER => minister(carrying, as_of),
            _ => None,
        };
        let dated = || by_day(carrying, step, as_of);
        let expected = entries.clone().any(|entry| {
            let carrier = carrier(above, record, entry);
            entry.kind == ExpectedKind::Step && (entry.due)(carrier) && binds(entry, carrier)
        });
        let not_recorded = match expected {
            true => Doing::Missing,
            false => Doing::NotAsked,
        };
        let mut entries = entries;
        let is_recorded = entries.any(|entry| (entry.present)(carrying));
        doing.or_else(dated).unwrap_or(match is_recorded {
            // Dated, and later than the day asked for, or without a day.
            true if days_of(carrying, step).next().is_none() => Doing::Done {
                day: None,
                number: number(carrying, step),
                said: Text::EMPTY,
            },
            _ => not_recorded,
        })
    }

    fn dprd_doing(&self, record: &Record<KerjaSama>, as_of: Date) -> Option<Doing> {
        let done = |day, said| Doing::Done {
            day: Some(day),
            number: record.dprd.nomor.clone(),
            said,
        };
        Some(match self.dprd(record, as_of) {
            Standing::Approved(day) => done(day, Text::fixed("disetujui", "approved")),
            Standing::DeemedApproved(day) => done(
                day,
                Text::fixed(
                    "dianggap disetujui, sebab DPRD tidak memutuskan",
                    "deemed approved, for the DPRD has not decided",
                ),
            ),
            Standing::Refused(day)
            | Standing::Doubtful {
                refused: Some(day), ..
            } => Doing::Refused(text!(
                "ditolak DPRD {day}",
                "refused by the DPRD on {day}",
                day
            )),
            Standing::Waiting { until } | Standing::Doubtful { until, .. } => {
                Doing::Underway(text!(
                    "menunggu keputusan DPRD sampai {until}",
                    "waiting for the DPRD until {until}",
                    until
                ))
            }
            Standing::NotAsked if record.dprd_decided_undated() => match record.dprd.hasil {
                Some(HasilDprd::Ditolak) => Doing::Refused(Text::fixed(
                    "ditolak DPRD, tanggal tidak tercatat",
                    "refused by the DPRD, day not recorded",
                )),
                _ => Doing::Done {
                    day: None,
                    number: record.dprd.nomor.clone(),
                    said: Text::EMPTY,
                },
            },
            Standing::NotAsked if !recorded(&record.dprd) && needs_no_dprd(record) => {
                Doing::NotAsked
            }
            Standing::NotAsked => return None,
        })
    }
}

/// The days that are recorded of a step.
fn days_of<'r>(
    record: &'r Record<KerjaSama>,
    step: &'r str,
) -> impl Iterator<Item = (String, Date)> + 'r {
    let of_step = move |key: &str| {
        let rest = key.strip_prefix(step);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let days = record.days().into_iter();
    days.filter(move |one| of_step(&one.key))
        .map(|one| (one.key, one.day))
}

/// Done on the last day of it that has come.
fn by_day(record: &Record<KerjaSama>, step: &str, as_of: Date) -> Option<Doing> {
    let days = days_of(record, step).map(|(_, day)| day);
    let day = days.filter(|&day| day <= as_of).max()?;
    Some(Doing::Done {
        day: Some(day),
        number: number(record, step),
        said: Text::EMPTY,
    })
}

/// The number of the paper of a step.
fn number(record: &KerjaSama, step: &str) -> Option<String> {
    let abroad = &record.luar_negeri;
    let number = match step {
        RECOMMENDATION => &record.rekomendasi_tkksd.nomor,
        CONFIRMATION => &abroad.surat_konfirmasi.nomor,
        MINISTER => &abroad.persetujuan_menteri.nomor,
        USE => &record.bmd.persetujuan.nomor,
        _ => &None,
    };
    number.clone()
}

/// How an offer stands that was made: signing is an answer, too.
fn offer(record: &Record<KerjaSama>, as_of: Date) -> Option<Doing> {
    let by = |day: Option<Date>| day.filter(|&day| day <= as_of);
    let offer = &record.penawaran;
    let sent = by(offer.dikirim).or(by(offer.diterima))?;
    let answered = match offer.jawaban {
        Some(_) => by(offer.jawaban).is_some(),
        None => offer.hasil.is_some(),
    };
    let refused = offer.hasil == Some(HasilPenawaran::Ditolak);
    Some(match by(offer.jawaban) {
        Some(day) if refused => Doing::Refused(text!("ditolak {day}", "refused on {day}", day)),
        answer if answered || record.signed_by(as_of) => Doing::Done {
            day: answer.or(Some(sent)),
            number: None,
            said: match offer.hasil.filter(|_| answered) {
                Some(result) => text!("{result}", "{result}", result),
                None => Text::EMPTY,
            },
        },
        _ => Doing::Underway(match by(offer.permintaan_kedua) {
            Some(again) => text!(
                "belum dijawab, diminta lagi {again}",
                "not answered yet, requested again on {again}",
                again
            ),
            None => text!(
                "belum dijawab, dikirim {sent}",
                "not answered yet, sent on {sent}",
                sent
            ),
        }),
    })
}

fn review(record: &Record<KerjaSama>, as_of: Date) -> Option<Doing> {
    let review = &record.telaahan;
    let day = review.tanggal.filter(|&day| day <= as_of)?;
    match review.hasil? {
        HasilTelaahan::Layak => None,
        HasilTelaahan::Diperbaiki if record.signed_by(as_of) => None,
        HasilTelaahan::Diperbaiki => Some(Doing::Underway(text!(
            "harus diperbaiki menurut telaahan {day}",
            "to be improved by the review of {day}",
            day
        ))),
        HasilTelaahan::TidakLayak => Some(Doing::Refused(text!(
            "tidak layak menurut telaahan {day}",
            "not fit by the review of {day}",
            day
        ))),
    }
}

fn minister(record: &Record<KerjaSama>, as_of: Date) -> Option<Doing> {
    let by = |day: Option<Date>| day.is_some_and(|day| day <= as_of);
    let abroad = &record.luar_negeri;
    let sent = by(abroad.di_gubernur) || by(abroad.diteruskan);
    let approved = match abroad.persetujuan_menteri.tanggal {
        Some(day) => day <= as_of,
        None => recorded(&abroad.persetujuan_menteri) || record.signed_by(as_of),
    };
    (sent && !approved).then(|| {
        Doing::Underway(Text::fixed(
            "menunggu persetujuan Menteri",
            "waiting for the approval of the Menteri",
        ))
    })
}
