//! The way to a key.

/// A step from a table or list to what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// `mitra[0].nomor` from its steps.
pub(super) fn key_of(steps: &[Step]) -> String {
    let mut key = String::new();
    for step in steps {
        match step {
            Step::Index(index) => key.push_str(&format!("[{index}]")),
            Step::Key(name) if key.is_empty() => key.push_str(name),
            Step::Key(name) => {
                key.push('.');
                key.push_str(name);
            }
        }
    }
    key
}

/// The steps of `mitra[0].nomor`.
pub(super) fn steps_of(key: &str) -> Vec<Step> {
    key.split(['.', '[', ']'])
        .filter(|part| !part.is_empty())
        .map(|part| match part.parse() {
            Ok(index) => Step::Index(index),
            Err(_) => Step::Key(part.to_owned()),
        })
        .collect()
}
