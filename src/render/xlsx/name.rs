//! Names of sheets.

use std::collections::HashSet;

use crate::render::parts::{Label, Told};
use crate::text::{Lang, Text, capital, printable};

/// A sheet's name has no more letters.
const NAME_LENGTH: usize = 31;

/// Titles in headers, footers and properties are no longer.
pub(super) const TITLE_LENGTH: usize = 200;

/// The names of sheets that are taken; capitals make no other name.
pub(super) struct Names(HashSet<String>);

impl Default for Names {
    /// Excel keeps one name for itself.
    fn default() -> Names {
        Names(HashSet::from(["history".to_owned()]))
    }
}

impl Names {
    /// A name for the sheet of a table or a chart: `T3 Ditandatangani jenis`.
    pub fn take_for(&mut self, told: &Told<'_>, lang: Lang) -> String {
        let brief = brief(&told.name, lang);
        let wanted = match &told.label {
            Some(Label { sort, number, .. }) => {
                let sort = sort.get(..1).unwrap_or_default();
                format!("{sort}{number} {brief}")
            }
            None => brief,
        };
        self.take(&wanted, &super::DATA, lang)
    }

    /// A name like the one wanted that no sheet has yet.
    pub fn take(&mut self, wanted: &str, otherwise: &Text, lang: Lang) -> String {
        let plain = |letter: char| match letter {
            '[' => '(',
            ']' => ')',
            '/' | '\\' => '-',
            ':' | '*' | '?' => ' ',
            other => other,
        };
        let words: String = printable(wanted).chars().map(plain).collect();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let trimmed = |text: String| text.trim_matches(['\'', ' ']).to_owned();
        let mut name = trimmed(cut(&trimmed(words), NAME_LENGTH));
        if name.is_empty() {
            name = otherwise.get(lang).to_owned();
        }
        let base = name.clone();
        let mut count = 1;
        while !self.0.insert(name.to_lowercase()) {
            count += 1;
            let number = format!(" ({count})");
            name = format!("{}{number}", cut(&base, NAME_LENGTH - number.len()));
        }
        name
    }
}

/// Words that a short name does without.
const SMALL: Text = Text::fixed(
    "naskah yang menurut dengan dan pada di dari untuk dalam",
    "texts documents that which were was are is by with and on in of for the",
);

/// The start of a title without its small words: titles begin alike, and a tab
/// shows few letters.
fn brief(title: &str, lang: Lang) -> String {
    let (start, _) = title.split_once([',', ':', '(']).unwrap_or((title, ""));
    let small = |word: &&str| {
        !SMALL
            .get(lang)
            .split(' ')
            .any(|small| small == word.to_lowercase())
    };
    let telling: Vec<&str> = start.split_whitespace().filter(small).collect();
    match telling.join(" ") {
        none if none.is_empty() => title.to_owned(),
        telling => capital(&telling),
    }
}

/// The text within so many UTF-16 units, as spreadsheets count letters; where it
/// must be cut, at a space if there is one near.
pub(super) fn cut(text: &str, most: usize) -> String {
    let mut units = 0;
    let over = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > most
    });
    let Some((end, _)) = over else {
        return text.to_owned();
    };
    let kept = &text[..end];
    let whole = kept.rfind(' ').filter(|&space| space > end / 2);
    let whole = if text[end..].starts_with(' ') {
        end
    } else {
        whole.unwrap_or(end)
    };
    kept[..whole].trim_end().to_owned()
}
