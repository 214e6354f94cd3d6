//! Small hands over `toml_edit`: values as the register writes them.

use ksd::model::Date;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

/// What every file of the sample begins with.
pub const FICTIONAL: &str =
    "# Data contoh ksd: fiktif, bukan dokumen resmi Pemerintah Kabupaten Kutai Kartanegara.\n";

/// Puts values under keys, in the order of the calls.
pub trait Put {
    /// Puts a value.
    fn put(&mut self, key: &str, value: impl Into<Value>);

    /// Puts a value if there is one.
    fn put_some(&mut self, key: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }
}

impl Put for Table {
    fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.insert(key, Item::Value(value.into()));
    }
}

impl Put for InlineTable {
    fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.insert(key, value.into());
    }
}

/// A native date.
pub fn day(date: Date) -> Value {
    let date = toml_edit::Date {
        year: date.year().unsigned_abs() as u16,
        month: date.month() as u8,
        day: date.day() as u8,
    };
    toml_edit::Datetime {
        date: Some(date),
        time: None,
        offset: None,
    }
    .into()
}

/// A list of texts: on one line, or one line each where that is too long.
pub fn list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Value {
    const WIDTH: usize = 88;
    let mut array: Array = texts
        .into_iter()
        .map(|text| text.as_ref().to_owned())
        .collect();
    if array.to_string().len() > WIDTH {
        for value in array.iter_mut() {
            value.decor_mut().set_prefix("\n    ");
        }
        array.set_trailing_comma(true);
        array.set_trailing("\n");
    }
    array.into()
}

/// Rupiah with its thousands set apart: `2_500_000_000`.
pub fn money(amount: u64) -> Value {
    let digits = amount.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text.parse().unwrap_or_else(|_| Value::from(amount as i64))
}

/// The table under a key, made if it is not there yet.
pub fn table<'a>(parent: &'a mut Table, key: &str) -> &'a mut Table {
    let item = parent
        .entry(key)
        .or_insert_with(|| Item::Table(Table::new()));
    if !item.is_table() {
        *item = Item::Table(Table::new());
    }
    match item {
        Item::Table(table) => table,
        _ => unreachable!("it was made a table just now"),
    }
}

/// Adds a table to the list of tables under a key.
pub fn push(parent: &mut Table, key: &str, table: Table) {
    let item = parent
        .entry(key)
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(tables) = item.as_array_of_tables_mut() {
        tables.push(table);
    }
}

/// A comment on the line above a key.
pub fn comment(table: &mut Table, key: &str, text: &str) {
    if let Some(mut key) = table.key_mut(key) {
        key.leaf_decor_mut().set_prefix(format!("# {text}\n"));
    }
}

/// The file's text, with its first line.
pub fn text(document: &DocumentMut) -> String {
    format!("{FICTIONAL}{document}")
}
