//! What stands in a file, key by key, just as it is written there.

use toml::{Table, Value};

use super::Registry;
use super::step::{Step, steps_of};
use crate::text::Verbatim;

/// What stands in a file.
pub struct Written(Table);

impl Written {
    /// What a key (`mitra[0].nomor`) holds; none where it is not recorded.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let mut steps = steps_of(key).into_iter();
        let first = match steps.next()? {
            Step::Key(name) => self.0.get(&name)?,
            Step::Index(_) => return None,
        };
        steps.try_fold(first, |here, step| match step {
            Step::Key(name) => here.as_table()?.get(&name),
            Step::Index(at) => here.as_array()?.get(at),
        })
    }
}

impl Registry {
    /// What stands in a file, which is named as the user finds it; nothing where
    /// it is not there or is no TOML.
    pub fn written(&self, file: &Verbatim) -> Written {
        let text = self.source.text(file.raw());
        Written(text.and_then(|text| text.parse().ok()).unwrap_or_default())
    }
}
