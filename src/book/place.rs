//! Where a cell is.

/// The letters of a column: `A` for 0, `AA` for 26.
pub fn column_letters(column: u32) -> String {
    let mut letters = String::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        let letter = ((left - 1) % 26) as u8;
        letters.insert(0, char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    letters
}

/// What programs call a cell: `D7` for column 3 and row 7.
pub fn address(column: u32, row: u32) -> String {
    format!("{}{row}", column_letters(column))
}

/// The column, from 0, and the row, from 1, of an address such as `D7` or `$D$7`.
pub(super) fn placed(address: &str) -> Option<(u32, u32)> {
    let plain = address.replace('$', "");
    let digits = plain.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, row) = plain.split_at(digits);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column = 0;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        if !letter.is_ascii_uppercase() {
            return None;
        }
        column = column * 26 + u32::from(letter - b'A') + 1;
    }
    let row = row.parse().ok()?;
    (row > 0).then_some((column - 1, row))
}

/// Cells between two corners, both of them in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// From 1.
    pub first_row: u32,
    /// From 1.
    pub last_row: u32,
    /// From 0.
    pub first_column: u32,
    /// From 0.
    pub last_column: u32,
}

impl Range {
    /// What programs write for it: `A1:G1`.
    pub(super) fn written(range: &str) -> Option<Range> {
        let (first, last) = range.split_once(':').unwrap_or((range, range));
        let ((first_column, first_row), (last_column, last_row)) = (placed(first)?, placed(last)?);
        Some(Range {
            first_row,
            last_row,
            first_column,
            last_column,
        })
    }

    /// Whether a cell is in it; the column counts from 0, the row from 1.
    pub fn holds(&self, column: u32, row: u32) -> bool {
        (self.first_row..=self.last_row).contains(&row)
            && (self.first_column..=self.last_column).contains(&column)
    }

    /// As programs write it: `A1:G1`.
    pub fn address(&self) -> String {
        let first = address(self.first_column, self.first_row);
        format!("{first}:{}", address(self.last_column, self.last_row))
    }
}

/// The columns of a sheet that do not show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Hidden {
    /// It cannot be known (`.xls`).
    #[default]
    Unknown,
    /// Runs of columns, from 0, the first and the last of each.
    Runs(Vec<(u32, u32)>),
}

impl Hidden {
    /// Whether a column, from 0, does not show; none where that cannot be known.
    pub fn holds(&self, column: u32) -> Option<bool> {
        match self {
            Hidden::Unknown => None,
            Hidden::Runs(runs) => Some(
                runs.iter()
                    .any(|(first, last)| (*first..=*last).contains(&column)),
            ),
        }
    }
}
