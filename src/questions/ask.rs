//! What is asked, and when.

use super::Facts;
use crate::text::Text;

/// Questions that belong together, under a heading.
pub struct Chapter {
    /// The heading; empty: none.
    pub name: Text,
    /// The questions, in the order in which they are asked.
    pub asks: &'static [Ask],
}

/// A key that is asked for.
#[derive(Clone, Copy)]
pub struct Ask {
    /// The key, without the places of lists: `mitra.nomor`.
    pub key: &'static str,
    /// When it is asked for.
    pub when: When,
    /// Whether there must be an answer, though the model can do without.
    pub needed: bool,
    /// Whether it is asked if there is one more in the list that the key is.
    pub more: bool,
}

/// When a key is asked for.
#[derive(Clone, Copy)]
pub enum When {
    /// Of every record.
    Always,
    /// Where the table of completeness asks a document for this key or step.
    Due(&'static str),
    /// Where this table of the record says something already.
    Recorded(&'static str),
    /// Where the record is so.
    If(fn(&Facts<'_>) -> bool),
}

/// A key of every record.
pub const fn always(key: &'static str) -> Ask {
    Ask {
        key,
        when: When::Always,
        needed: false,
        more: false,
    }
}

/// A key that the table of completeness asks for.
pub const fn due(key: &'static str) -> Ask {
    Ask {
        when: When::Due(key),
        ..always(key)
    }
}

/// The first key of a step that the table of completeness asks for.
pub const fn begins(step: &'static str, key: &'static str) -> Ask {
    Ask {
        when: When::Due(step),
        ..always(key)
    }
}

/// Another key of a table that says something already.
pub const fn within(table: &'static str, key: &'static str) -> Ask {
    Ask {
        when: When::Recorded(table),
        ..always(key)
    }
}

/// A key of records that are so.
pub const fn where_so(so: fn(&Facts<'_>) -> bool, key: &'static str) -> Ask {
    Ask {
        when: When::If(so),
        ..always(key)
    }
}

/// Whether there is one more of a list of tables.
pub const fn one_more(list: &'static str) -> Ask {
    Ask {
        more: true,
        ..always(list)
    }
}

impl Ask {
    /// The same, where there must be an answer.
    pub const fn needed(self) -> Ask {
        Ask {
            needed: true,
            ..self
        }
    }
}
