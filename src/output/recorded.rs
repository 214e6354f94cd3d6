//! What a file holds at a key, as a cell.

use toml::Value;

use super::Cell;
use crate::model::Date;
use crate::text::{Lang, Text};

impl Cell {
    /// A value of a file; of a table the keys that it has, of a list of tables how
    /// many there are. `named` says what people call a word.
    pub fn recorded(value: &Value, named: &dyn Fn(&str) -> Option<Text>) -> Cell {
        match value {
            Value::String(word) => match named(word) {
                Some(name) => Cell::word(Some(word.clone()), name),
                None => Cell::Text(word.clone()),
            },
            Value::Integer(year @ 1900..=2100) => Cell::Year(*year as i32),
            Value::Integer(number) => Cell::Number(*number),
            Value::Boolean(flag) => Cell::Flag(*flag),
            Value::Datetime(day) => {
                let date = day.to_string().parse::<Date>();
                date.map_or_else(|_| Cell::Text(day.to_string()), Cell::Date)
            }
            Value::Float(number) => Cell::Text(number.to_string()),
            Value::Array(entries) if entries.iter().all(Value::is_table) => {
                Cell::count(entries.len())
            }
            Value::Array(entries) => {
                let words = entries.iter().map(|entry| match entry {
                    Value::String(word) => word.clone(),
                    other => Cell::recorded(other, named).for_machines(Lang::Id),
                });
                Cell::list(words.collect())
            }
            Value::Table(table) => Cell::list(table.keys().cloned().collect()),
        }
    }
}
