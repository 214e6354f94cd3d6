//! Facts and lists for machines.

use super::{Cell, Table};

/// One thing told to machines: its facts by name, then its lists.
#[derive(Clone, Debug)]
pub struct Data {
    /// Names and values, in their order.
    pub head: Vec<(&'static str, Cell)>,
    /// Lists, each called by its table's name, of rows by their columns' ids.
    pub lists: Vec<Table>,
}
