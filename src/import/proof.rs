//! In which order a column writes its days, proved by its cells. A day that can be read in
//! two ways is read only where other cells of its column prove the order, or the map says
//! it.

use std::collections::BTreeMap;

use super::dates::Written;
use crate::model::Date;
use crate::text;
use crate::text::{Text, counted};

/// In which order a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Order {
    /// Day, month, year, as Indonesian letters have it.
    HariBulanTahun,
    /// Month, day, year, as spreadsheets set to the United States have it.
    BulanHariTahun,
}

impl Order {
    pub(super) fn word(self) -> &'static str {
        self.into()
    }
}

/// What is known of the order of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// No cell needs it.
    Needless,
    /// One order for all rows, or several up to a row each: the last has no row.
    Orders(Vec<(Order, Option<u32>)>),
    /// The map says that what Excel made has day and month swapped; the order of the
    /// texts.
    Swapped(Order),
    /// It must be asked.
    Asked,
}

/// What was found in a column of days.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The order.
    pub proof: Proof,
    /// What is said of it to a person; none where there is nothing to say.
    pub said: Option<Text>,
    /// In which order its cells seem to be written, as in [`Proof::Orders`]; empty where
    /// they say nothing.
    pub seen: Vec<(Order, Option<u32>)>,
}

/// How many cells of a column speak for what.
#[derive(Default)]
struct Counts {
    day_first: usize,
    month_first: usize,
    both: usize,
    made_early: usize,
    made_late: usize,
    ends: BTreeMap<&'static str, (u32, u32)>,
}

/// The order of a column; `answer` is what the map says, `cells` are the numbers of rows
/// and what they say.
///
/// # Errors
/// What to write, where the answer is none.
pub(super) fn prove(
    answer: Option<&str>,
    cells: impl Iterator<Item = (u32, Written)>,
) -> Result<Found, Text> {
    let mut counts = Counts::default();
    for (row, cell) in cells {
        match cell {
            Written::Made(day) if day.day() > 12 => counts.made_late += 1,
            Written::Made(_) => counts.made_early += 1,
            Written::Numbers(first, second, _) => {
                let order = match (first > 12, second > 12) {
                    (true, _) => {
                        counts.day_first += 1;
                        Order::HariBulanTahun
                    }
                    (_, true) => {
                        counts.month_first += 1;
                        Order::BulanHariTahun
                    }
                    _ => {
                        counts.both += 1;
                        continue;
                    }
                };
                let ends = counts.ends.entry(order.word()).or_insert((row, row));
                *ends = (ends.0.min(row), ends.1.max(row));
            }
            _ => {}
        }
    }
    let Some(answer) = answer else {
        return Ok(counts.found());
    };
    let texts = match (counts.day_first, counts.month_first) {
        (0, 1..) => Order::BulanHariTahun,
        _ => Order::HariBulanTahun,
    };
    let proof = answered(answer, texts)?;
    Ok(Found {
        seen: match &proof {
            Proof::Orders(orders) => orders.clone(),
            _ => vec![(texts, None)],
        },
        proof,
        said: Some(text!(
            "urutannya menurut peta: {answer}",
            "its order by the map: {answer}",
            answer
        )),
    })
}

impl Counts {
    fn found(&self) -> Found {
        let texts = self.day_first + self.month_first + self.both;
        let asked = |said| Found {
            proof: Proof::Asked,
            said: Some(said),
            seen: self.seen(),
        };
        if texts == 0 {
            return Found {
                proof: Proof::Needless,
                said: None,
                seen: Vec::new(),
            };
        }
        if self.seems_swapped() {
            return asked(text!(
                "{made} tanggal dibaca Excel, {late} sesudah tanggal 12, dan {texts} tetap \
                 teks: tanda bahwa Excel menukar hari dan bulan. Jawab `excel-tertukar`, atau urutan \
                 teksnya bila tidak tertukar",
                "Excel read {made} days, {late} of them after the 12th, and {texts} stayed text: the \
                 sign that it swapped day and month. Answer `excel-tertukar`, or the order of the \
                 texts if nothing was swapped",
                made = self.made_early + self.made_late,
                late = match self.made_late {
                    0 => Text::fixed("tidak satu pun", "none"),
                    late => text!("hanya {late}", "only {late}", late),
                },
                texts
            ));
        }
        let (order, count) = match (self.day_first, self.month_first) {
            (0, 0) => {
                return asked(text!(
                    "{both} dapat dibaca dengan dua urutan, dan tidak ada yang membuktikannya. Jawab \
                     `hari-bulan-tahun` atau `bulan-hari-tahun`",
                    "{both} can be read in two orders, and nothing proves which. Answer \
                     `hari-bulan-tahun` or `bulan-hari-tahun`",
                    both = counted(self.both, "tanggal", "day", "days")
                ));
            }
            (count, 0) => (Order::HariBulanTahun, count),
            (0, count) => (Order::BulanHariTahun, count),
            (day_first, month_first) => return asked(self.two(day_first, month_first)),
        };
        Found {
            proof: Proof::Orders(vec![(order, None)]),
            seen: self.seen(),
            said: Some(text!(
                "{order}, sebab {count} dari {texts} tanggal hanya bisa begitu",
                "{order}, for {count} of {texts} days can be nothing else",
                order = order.word(),
                count,
                texts
            )),
        }
    }

    /// Whether Excel seems to have read days in the other order. It reads none whose month
    /// would be above 12: so what it read are early days alone, but for those that were
    /// written otherwise, and beside texts whose month comes first early ones are doubtful
    /// whatever the late ones.
    fn seems_swapped(&self) -> bool {
        let is_month_first = self.month_first > 0 && self.day_first == 0;
        self.made_early > 0 && (is_month_first || self.made_early >= 3 * self.made_late)
    }

    /// The order of the cells, where it is one, or changes once.
    fn seen(&self) -> Vec<(Order, Option<u32>)> {
        match (self.day_first, self.month_first, self.change()) {
            (1.., 0, _) => vec![(Order::HariBulanTahun, None)],
            (0, 1.., _) => vec![(Order::BulanHariTahun, None)],
            (_, _, Some((before, row, after, _))) => vec![(before, Some(row)), (after, None)],
            _ => Vec::new(),
        }
    }

    /// Where the order changes, if it does so once: the first, its last row, the second
    /// and its first row.
    fn change(&self) -> Option<(Order, u32, Order, u32)> {
        let end = |order: Order| self.ends.get(order.word()).copied();
        let (day, month) = (end(Order::HariBulanTahun)?, end(Order::BulanHariTahun)?);
        if month.1 < day.0 {
            Some((Order::BulanHariTahun, month.1, Order::HariBulanTahun, day.0))
        } else if day.1 < month.0 {
            Some((Order::HariBulanTahun, day.1, Order::BulanHariTahun, month.0))
        } else {
            None
        }
    }

    /// That both orders stand in the column, and where it changes if it does so once.
    fn two(&self, day_first: usize, month_first: usize) -> Text {
        let how = match self.change() {
            Some((before, row, after, from)) => text!(
                "urutannya berganti antara baris {row} dan {from}. Jawab \
                 `{before} sampai {row}, {after}`, dengan baris terakhir dari yang pertama",
                "it changes between the rows {row} and {from}. Answer `{before} sampai {row}, \
                 {after}`, with the last row of the first",
                row = row as i32,
                from = from as i32,
                before = before.word(),
                after = after.word()
            ),
            None => Text::fixed(
                "keduanya bercampur. Jawab satu urutan; yang tidak dapat dibaca begitu ditolak",
                "both are mixed. Answer one order; what cannot be read so is refused",
            ),
        };
        text!(
            "{day_first} hanya bisa hari-bulan-tahun dan {month_first} hanya bisa bulan-hari-tahun; {how}",
            "{day_first} can only be hari-bulan-tahun and {month_first} only bulan-hari-tahun; {how}",
            day_first,
            month_first,
            how
        )
    }
}

/// `hari-bulan-tahun`, `bulan-hari-tahun sampai 415, hari-bulan-tahun`, or
/// `excel-tertukar`.
fn answered(answer: &str, texts: Order) -> Result<Proof, Text> {
    let unknown = || {
        text!(
            "\"{answer}\" bukan urutan tanggal; tulis `hari-bulan-tahun`, `bulan-hari-tahun`, atau \
             `excel-tertukar`",
            "\"{answer}\" is no order of days; write `hari-bulan-tahun`, `bulan-hari-tahun` or \
             `excel-tertukar`",
            answer
        )
    };
    if answer.trim() == "excel-tertukar" {
        return Ok(Proof::Swapped(texts));
    }
    let orders: Option<Vec<(Order, Option<u32>)>> = answer
        .split(',')
        .map(|part| {
            let part = part.trim();
            match part.split_once(" sampai ") {
                None => Some((part.parse().ok()?, None)),
                Some((order, row)) => Some((order.trim().parse().ok()?, row.trim().parse().ok())),
            }
        })
        .collect();
    orders.map(Proof::Orders).ok_or_else(unknown)
}

/// The order of a row.
pub(super) fn of_row(orders: &[(Order, Option<u32>)], row: u32) -> Option<Order> {
    let mut all = orders.iter();
    let of_row = all.find(|(_, until)| until.is_none_or(|until| row <= until));
    of_row.or(orders.last()).map(|(order, _)| *order)
}

/// Orders as the map has them.
pub(super) fn answer(orders: &[(Order, Option<u32>)]) -> String {
    let all = orders.iter().map(|(order, until)| match until {
        Some(until) => format!("{} sampai {until}", order.word()),
        None => order.word().to_owned(),
    });
    all.collect::<Vec<_>>().join(", ")
}

/// The day that was written, by the order that was found.
///
/// # Errors
/// If the order is still to be asked, or makes no day of it.
pub(super) fn by_order(
    proof: &Proof,
    row: u32,
    first: u32,
    second: u32,
    year: i32,
) -> Option<Date> {
    let order = match proof {
        Proof::Orders(orders) => of_row(orders, row)?,
        Proof::Swapped(order) => *order,
        Proof::Needless | Proof::Asked => return None,
    };
    match order {
        Order::HariBulanTahun => Date::new(year, second, first),
        Order::BulanHariTahun => Date::new(year, first, second),
    }
}

/// A day that Excel made, as it was meant.
pub(super) fn meant(proof: &Proof, day: Date) -> Date {
    match proof {
        Proof::Swapped(_) => Date::new(day.year(), day.day(), day.month()).unwrap_or(day),
        _ => day,
    }
}
