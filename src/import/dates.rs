//! Days as a list has them: in which order a column writes them, proved by its cells.
//!
//! A day that can be read in two ways is read only where other cells of its column
//! prove the order, or the map says it.

use std::collections::BTreeMap;

use super::cell;
use crate::book::{Cell, Held};
use crate::model::{Date, Duration};
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
    fn word(self) -> &'static str {
        self.into()
    }
}

/// What a cell of a column of days says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// Nothing.
    Nothing,
    /// A day, whatever the order.
    Day(Date),
    /// A day that Excel made, which may have been read in the wrong order.
    Made(Date),
    /// Two numbers of which the order says what they are, and the year.
    Numbers(u32, u32, i32),
    /// A month of a year.
    Month(i32, u32),
    /// A year.
    Year(i32),
    /// None of these.
    Unreadable(String),
}

/// Signs between the parts of a day.
const BETWEEN: [char; 6] = ['/', '-', '.', ' ', ',', '\u{2013}'];

/// Reads a cell of a column of days.
pub(super) fn written(cell: &Cell) -> Written {
    match &cell.value {
        Held::Date(_) => match cell::day(cell) {
            // What programs make of an empty day.
            Some(day) if day.year() <= 1970 => Written::Nothing,
            Some(day) => Written::Made(day),
            None => Written::Nothing,
        },
        Held::Number(number) => of_number(*number),
        Held::Text(_) => cell::words(cell).map_or(Written::Nothing, |words| read(&words)),
        Held::Boolean(_) => Written::Unreadable(cell::words(cell).unwrap_or_default()),
        Held::Empty | Held::Fault(_) | Held::Uncounted => Written::Nothing,
    }
}

/// A number in a column of days: a year, or a day as Excel counts them.
fn of_number(number: f64) -> Written {
    let whole = number as i64;
    match whole {
        0 => Written::Nothing,
        1900..=2100 => i32::try_from(whole).map_or(Written::Nothing, Written::Year),
        20_000..=80_000 => {
            let days = u32::try_from(whole).unwrap_or_default();
            Written::Day(Date::known(1899, 12, 30).plus(Duration::days(days)))
        }
        _ => Written::Unreadable(number.to_string()),
    }
}

/// Reads the words of a cell of a column of days.
pub(super) fn read(words: &str) -> Written {
    let unreadable = || Written::Unreadable(words.to_owned());
    // The time of the day says nothing here.
    let plain = match words.rsplit_once([' ', 'T']) {
        Some((day, time)) if time.contains(':') => day,
        _ => words,
    };
    let parts: Vec<&str> = plain
        .split(BETWEEN)
        .filter(|part| !part.is_empty())
        .collect();
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    match parts[..] {
        [year] if year.len() == 4 => number(year).map_or_else(unreadable, year_of),
        [month, year] => match (month_of(month), number(year)) {
            (Some(month), Some(year)) if year > 1900 => Written::Month(year as i32, month),
            _ => match (month.eq_ignore_ascii_case("tahun"), number(year)) {
                (true, Some(year)) => year_of(year),
                _ => unreadable(),
            },
        },
        [first, second, third] => match (number(first), number(second), number(third)) {
            (Some(_), Some(month), Some(day)) if first.len() == 4 => {
                certain(first, month, day).unwrap_or_else(unreadable)
            }
            (Some(first), Some(second), Some(year)) if third.len() == 4 || third.len() == 2 => {
                let year = if third.len() == 2 { 2000 + year } else { year };
                numbers(first, second, year as i32).unwrap_or_else(unreadable)
            }
            // "May 27, 2021", beside "27 Mei 2021" below.
            (None, Some(day), Some(year)) if third.len() == 4 => {
                let month = month_of(first);
                let made = month.and_then(|month| Date::new(year as i32, month, day));
                made.map_or_else(|| named(plain).unwrap_or_else(unreadable), day_or_none)
            }
            _ => named(plain).unwrap_or_else(unreadable),
        },
        [] => Written::Nothing,
        _ => named(plain).unwrap_or_else(unreadable),
    }
}

fn named(words: &str) -> Option<Written> {
    Date::written(words).map(day_or_none)
}

/// A day; that with which programs fill an empty cell is none.
fn day_or_none(day: Date) -> Written {
    match day == Date::known(1970, 1, 1) {
        true => Written::Nothing,
        false => Written::Day(day),
    }
}

fn year_of(year: u32) -> Written {
    match (1900..=2100).contains(&year) {
        true => Written::Year(year as i32),
        false => Written::Unreadable(year.to_string()),
    }
}

fn certain(year: &str, month: u32, day: u32) -> Option<Written> {
    Date::new(year.parse().ok()?, month, day).map(day_or_none)
}

fn numbers(first: u32, second: u32, year: i32) -> Option<Written> {
    if (first, second, year) == (1, 1, 1970) {
        return Some(Written::Nothing);
    }
    let either = Date::new(year, first, second).or(Date::new(year, second, first));
    either.filter(|_| (1900..=2200).contains(&year))?;
    Some(match first == second {
        true => Written::Day(Date::new(year, first, second)?),
        false => Written::Numbers(first, second, year),
    })
}

fn month_of(word: &str) -> Option<u32> {
    // `written` reads months by their names.
    Date::written(&format!("1 {word} 2000"))
        .filter(|_| word.chars().any(char::is_alphabetic))
        .map(Date::month)
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
}

/// How many cells of a column speak for what.
#[derive(Default)]
struct Counts {
    day_first: usize,
    month_first: usize,
    both: usize,
    made: usize,
    made_late: usize,
    ends: BTreeMap<&'static str, (u32, u32)>,
}

/// The order of a column; `answer` is what the map says, `cells` are the numbers of rows
/// and their cells.
///
/// # Errors
/// What to write, where the answer is none.
pub(super) fn prove<'c>(
    answer: Option<&str>,
    cells: impl Iterator<Item = (u32, &'c Cell)>,
) -> Result<Found, Text> {
    if let Some(answer) = answer {
        return Ok(Found {
            proof: answered(answer)?,
            said: Some(text!(
                "urutannya menurut peta: {answer}",
                "its order by the map: {answer}",
                answer
            )),
        });
    }
    let mut counts = Counts::default();
    for (row, cell) in cells {
        match written(cell) {
            Written::Made(day) => {
                counts.made += 1;
                counts.made_late += usize::from(day.day() > 12);
            }
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
    Ok(counts.found())
}

impl Counts {
    fn found(&self) -> Found {
        let texts = self.day_first + self.month_first + self.both;
        let asked = |said| Found {
            proof: Proof::Asked,
            said: Some(said),
        };
        if texts == 0 {
            return Found {
                proof: Proof::Needless,
                said: None,
            };
        }
        if self.made > 0 && self.made_late == 0 {
            return asked(text!(
                "{made} tanggal dibaca Excel, tidak satu pun sesudah tanggal 12, dan {texts} tetap \
                 teks: tanda bahwa Excel menukar hari dan bulan. Jawab `excel-tertukar`, atau urutan \
                 teksnya bila tidak tertukar",
                "Excel read {made} days, none of them after the 12th, and {texts} stayed text: the \
                 sign that it swapped day and month. Answer `excel-tertukar`, or the order of the \
                 texts if nothing was swapped",
                made = self.made,
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
            said: Some(text!(
                "{order}, sebab {count} dari {texts} tanggal hanya bisa begitu",
                "{order}, for {count} of {texts} days can be nothing else",
                order = order.word(),
                count,
                texts
            )),
        }
    }

    /// That both orders stand in the column, and where it changes if it does so once.
    fn two(&self, day_first: usize, month_first: usize) -> Text {
        let end = |order: Order| self.ends.get(order.word()).copied().unwrap_or_default();
        let (day, month) = (end(Order::HariBulanTahun), end(Order::BulanHariTahun));
        let change = if month.1 < day.0 {
            Some((Order::BulanHariTahun, month.1, Order::HariBulanTahun, day.0))
        } else if day.1 < month.0 {
            Some((Order::HariBulanTahun, day.1, Order::BulanHariTahun, month.0))
        } else {
            None
        };
        let how = match change {
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
fn answered(answer: &str) -> Result<Proof, Text> {
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
        return Ok(Proof::Swapped(Order::HariBulanTahun));
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
        Proof::Orders(orders) => {
            let of_row = orders
                .iter()
                .find(|(_, until)| until.is_none_or(|until| row <= until));
            of_row.or(orders.last())?.0
        }
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
