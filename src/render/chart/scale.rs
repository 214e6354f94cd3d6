//! Numbers along an axis.

use crate::text::{Lang, Text, grouped};

/// Into about how many steps an axis is divided.
const STEPS: i128 = 5;

/// From where to where an axis goes, and its steps.
pub(in crate::render) struct Scale {
    low: i128,
    high: i128,
    highest: i128,
    /// How far its steps are apart; never less than 1, for there is no half a
    /// document.
    pub step: i128,
}

/// A size by which long numbers are told.
pub(super) struct Magnitude {
    pub size: i128,
    pub name: Text,
    /// How Word and spreadsheets leave out as many digits.
    pub code: &'static str,
}

/// The sizes, the largest first.
pub(super) static MAGNITUDES: [Magnitude; 3] = [
    Magnitude {
        size: 1_000_000_000_000,
        name: Text::fixed("triliun", "trillion"),
        code: "#,##0,,,,",
    },
    Magnitude {
        size: 1_000_000_000,
        name: Text::fixed("miliar", "billion"),
        code: "#,##0,,,",
    },
    Magnitude {
        size: 1_000_000,
        name: Text::fixed("juta", "million"),
        code: "#,##0,,",
    },
];

impl Scale {
    /// The scale of these numbers; it always has 0 on it.
    pub fn of(values: impl Iterator<Item = i128>) -> Scale {
        let (low, high) = values.fold((0, 0), |(low, high): (i128, i128), value| {
            (low.min(value), high.max(value))
        });
        let least = ((high - low) / STEPS).max(1);
        let mut power = 1;
        while power * 10 <= least {
            power *= 10;
        }
        let steps = [1, 2, 5, 10].map(|step| step * power);
        let step = steps.into_iter().find(|&step| step >= least);
        let step = step.unwrap_or(10 * power);
        let up = |value: i128| (value + step - 1).div_euclid(step) * step;
        Scale {
            low: -up(-low),
            high: up(high).max(step),
            highest: high,
            step,
        }
    }

    /// The highest number on it, or 0.
    pub fn highest(&self) -> i128 {
        self.highest
    }

    /// Whether nothing on it lies below 0.
    pub fn is_from_zero(&self) -> bool {
        self.low == 0
    }

    /// How long it is.
    pub fn length(&self) -> i128 {
        self.high - self.low
    }

    /// The numbers that stand at its steps.
    pub fn steps(&self) -> impl Iterator<Item = i128> + '_ {
        let count = (self.high - self.low) / self.step;
        (0..=count).map(|at| self.low + at * self.step)
    }

    /// Where a number is: 0 at the low end, 1 at the high end.
    pub fn share(&self, value: i128) -> f64 {
        (value - self.low) as f64 / (self.high - self.low) as f64
    }
}

/// A number as short as a chart has room for: `850`, `1.250`, `1,3 miliar`.
pub(in crate::render) fn short(value: i128, lang: Lang) -> String {
    let size = value.abs();
    let Some(unit) = MAGNITUDES.iter().find(|unit| size >= unit.size) else {
        return grouped(value, lang);
    };
    let tenths = (size * 10 + unit.size / 2) / unit.size;
    let sign = if value < 0 { "-" } else { "" };
    let whole = grouped(tenths / 10, lang);
    let comma = match lang {
        Lang::Id => ',',
        Lang::En => '.',
    };
    let rest = match tenths % 10 {
        0 => String::new(),
        rest => format!("{comma}{rest}"),
    };
    format!("{sign}{whole}{rest} {}", unit.name.get(lang))
}
