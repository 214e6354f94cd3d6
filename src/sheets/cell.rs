//! What stands in one cell of a table.

use toml::Value;

use crate::model::Date;

/// What stands in one cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// It is not recorded.
    #[default]
    Absent,
    /// A text, or a word of the vocabulary as it is written in records.
    Text(String),
    /// A day.
    Date(Date),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
}

impl Cell {
    /// A single value of a file, whatever the key should hold; none of what is no
    /// single value, and of a time of the day.
    pub fn of(value: &Value) -> Option<Cell> {
        Some(match value {
            Value::String(text) => Cell::Text(text.clone()),
            Value::Integer(number) => Cell::Whole(*number),
            Value::Float(number) => Cell::Number(*number),
            Value::Boolean(is_so) => Cell::Boolean(*is_so),
            Value::Datetime(day) if day.time.is_none() && day.offset.is_none() => {
                Cell::Date(day.to_string().parse().ok()?)
            }
            Value::Datetime(_) | Value::Array(_) | Value::Table(_) => return None,
        })
    }

    /// The value as a file holds it; none where it is not recorded.
    pub fn value(&self) -> Option<Value> {
        Some(match self {
            Cell::Absent => return None,
            Cell::Text(text) => Value::String(text.clone()),
            Cell::Date(day) => Value::Datetime(day.to_string().parse().ok()?),
            Cell::Whole(number) => Value::Integer(*number),
            Cell::Number(number) => Value::Float(*number),
            Cell::Boolean(is_so) => Value::Boolean(*is_so),
        })
    }
}
