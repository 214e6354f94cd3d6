//! Facts and lists for machines.

use super::{Cell, Table};

/// One thing told to machines: its facts by name, then its lists.
#[derive(Clone, Debug)]
pub struct Data {
    /// Names and values, in their order.
    pub head: Vec<(&'static str, Cell)>,
    /// A record with its keys as they are recorded, called `recorded`; none: no
    /// record is told.
    pub recorded: Option<serde_json::Value>,
    /// Lists, each called by its table's name, of rows by their columns' ids.
    pub lists: Vec<Table>,
}
