//! Which language ksd speaks, known before the command line is parsed.

use std::cell::Cell;
use std::ffi::OsString;

use crate::text::{Lang, Text};

thread_local! {
    /// The language in which clap's `Command` is being built.
    static CURRENT: Cell<Lang> = const { Cell::new(Lang::Id) };
}

/// The language of `--lang`, else of `KSD_LANG`, else Indonesian. A word that
/// is neither is left for clap to refuse.
pub(super) fn choose(arguments: &[OsString]) -> Lang {
    let words: Vec<_> = arguments
        .iter()
        .map(|word| word.to_string_lossy())
        .collect();
    let given = words
        .iter()
        .enumerate()
        .find_map(|(at, word)| match word.strip_prefix("--lang") {
            Some("") => words.get(at + 1).map(|next| next.to_string()),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        });
    let lang = given
        .or_else(|| std::env::var("KSD_LANG").ok())
        .and_then(|word| word.trim().to_lowercase().parse().ok())
        .unwrap_or_default();
    CURRENT.set(lang);
    lang
}

/// The sentence in the language in which help is being built: clap wants one
/// string where ksd has a pair.
pub(super) fn say(id: &'static str, en: &'static str) -> &'static str {
    match CURRENT.get() {
        Lang::Id => id,
        Lang::En => en,
    }
}

/// A pair in the language in which help is being built.
pub(super) fn said(text: &Text) -> &str {
    text.get(CURRENT.get())
}
