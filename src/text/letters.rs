//! The door through which text reaches people: letters that nobody sees, or
//! that command a terminal, a log or the direction of writing.

use std::borrow::Cow;

use super::{Say, Text};

/// What becomes of a letter on its way to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It stays: a space that looks like one, but is another.
    Stays,
    /// It becomes a space: it would break the line.
    Space,
    /// It becomes U+FFFD: it commands, turns or hides.
    Shown,
}

/// Letters from one to another, what becomes of them, and their name.
struct Letters(u32, u32, Fate, Text);

macro_rules! letters {
    ($($from:literal $to:literal $fate:ident $id:literal, $en:literal;)+) => {
        &[$(Letters($from, $to, Fate::$fate, Text::fixed($id, $en))),+]
    };
}

/// The letters that are not what they seem, in order (Unicode: general category
/// Cc and Zs, Bidi_Control, Default_Ignorable_Code_Point, noncharacters).
/// Variation selectors are among them: an emoji stays what it is without one.
static LETTERS: &[Letters] = letters! {
    0x0000 0x0000 Shown "NUL", "NUL";
    0x0001 0x0006 Shown "huruf kendali", "a control character";
    0x0007 0x0007 Shown "bel", "bell";
    0x0008 0x0008 Shown "hapus mundur", "backspace";
    0x0009 0x0009 Space "tab", "tab";
    0x000a 0x000a Space "ganti baris", "line feed";
    0x000b 0x000c Space "huruf kendali", "a control character";
    0x000d 0x000d Space "kembali ke awal baris", "carriage return";
    0x000e 0x001a Shown "huruf kendali", "a control character";
    0x001b 0x001b Shown "awal perintah terminal", "escape";
    0x001c 0x001f Shown "huruf kendali", "a control character";
    0x007f 0x007f Shown "hapus", "delete";
    0x0080 0x0084 Shown "huruf kendali", "a control character";
    0x0085 0x0085 Space "ganti baris", "next line";
    0x0086 0x009a Shown "huruf kendali", "a control character";
    0x009b 0x009b Shown "awal perintah terminal", "control sequence introducer";
    0x009c 0x009f Shown "huruf kendali", "a control character";
    0x00a0 0x00a0 Stays "spasi tak-putus", "no-break space";
    0x00ad 0x00ad Shown "tanda hubung tersembunyi", "soft hyphen";
    0x034f 0x034f Shown "huruf tak terlihat", "an invisible character";
    0x061c 0x061c Shown "pengubah arah tulisan", "a control of direction";
    0x115f 0x1160 Shown "huruf tak terlihat", "an invisible character";
    0x1680 0x1680 Stays "spasi khusus", "a special space";
    0x17b4 0x17b5 Shown "huruf tak terlihat", "an invisible character";
    0x180b 0x180f Shown "huruf tak terlihat", "an invisible character";
    0x2000 0x200a Stays "spasi khusus", "a special space";
    0x200b 0x200b Shown "spasi lebar nol", "zero-width space";
    0x200c 0x200c Shown "pemisah lebar nol", "zero-width non-joiner";
    0x200d 0x200d Shown "penyambung lebar nol", "zero-width joiner";
    0x200e 0x200f Shown "pengubah arah tulisan", "a control of direction";
    0x2028 0x2028 Space "pemisah baris", "line separator";
    0x2029 0x2029 Space "pemisah paragraf", "paragraph separator";
    0x202a 0x202e Shown "pengubah arah tulisan", "a control of direction";
    0x202f 0x202f Stays "spasi tak-putus sempit", "narrow no-break space";
    0x205f 0x205f Stays "spasi khusus", "a special space";
    0x2060 0x2060 Shown "penyambung kata", "word joiner";
    0x2061 0x2065 Shown "huruf tak terlihat", "an invisible character";
    0x2066 0x2069 Shown "pengubah arah tulisan", "a control of direction";
    0x206a 0x206f Shown "huruf tak terlihat", "an invisible character";
    0x2800 0x2800 Shown "huruf Braille kosong", "a blank of Braille";
    0x3000 0x3000 Stays "spasi khusus", "a special space";
    0x3164 0x3164 Shown "huruf tak terlihat", "an invisible character";
    0xfdd0 0xfdef Shown "bukan huruf", "a noncharacter";
    0xfe00 0xfe0f Shown "pemilih bentuk huruf", "variation selector";
    0xfeff 0xfeff Shown "tanda urutan bita", "byte order mark";
    0xffa0 0xffa0 Shown "huruf tak terlihat", "an invisible character";
    0xfff0 0xfffb Shown "huruf tak terlihat", "an invisible character";
    0x1bca0 0x1bca3 Shown "huruf tak terlihat", "an invisible character";
    0x1d159 0x1d159 Shown "huruf tak terlihat", "an invisible character";
    0x1d173 0x1d17a Shown "huruf tak terlihat", "an invisible character";
    0xe0000 0xe0fff Shown "huruf tag tersembunyi", "a hidden tag character";
};

/// Of the last two of every plane.
static NONCHARACTER: Letters = Letters(
    0,
    u32::MAX,
    Fate::Shown,
    Text::fixed("bukan huruf", "a noncharacter"),
);

fn found(letter: char) -> Option<&'static Letters> {
    if matches!(letter, ' '..='~') {
        return None;
    }
    let code = u32::from(letter);
    if code & 0xfffe == 0xfffe {
        return Some(&NONCHARACTER);
    }
    let at = LETTERS.partition_point(|letters| letters.1 < code);
    LETTERS.get(at).filter(|letters| letters.0 <= code)
}

/// Whether a letter is not what it seems: it commands, it hides, or it is a
/// space that is none. Tabs and ends of lines, which every editor writes, are not.
pub fn is_unseen(letter: char) -> bool {
    !matches!(letter, '\t' | '\n' | '\r') && found(letter).is_some()
}

/// Whether a letter is a space, only not the common one.
pub fn is_odd_space(letter: char) -> bool {
    is_unseen(letter) && letter.is_whitespace()
}

/// Whether a letter harms who reads it raw, in a terminal or a log.
pub fn is_harmful(letter: char) -> bool {
    found(letter).is_some_and(|letters| letters.2 != Fate::Stays)
}

/// The letters of a text that are not what they seem, by code and name, each
/// once: `U+00A0, spasi tak-putus`. None where there are none.
pub fn unseen(text: &str) -> Option<Text> {
    const MOST: usize = 3;
    let mut letters: Vec<char> = Vec::new();
    for letter in text.chars().filter(|&letter| is_unseen(letter)) {
        if letters.len() < MOST && !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    let named = |lang| {
        let name = |&letter: &char| {
            let name = found(letter).map_or("", |letters| letters.3.get(lang));
            format!("U+{:04X}, {name}", u32::from(letter))
        };
        letters.iter().map(name).collect::<Vec<_>>().join("; ")
    };
    (!letters.is_empty()).then(|| Text::each(named))
}

/// What a sentence adds to a word that it quotes: the letters in it that nobody
/// sees, in brackets; else nothing.
pub fn beside(word: &str) -> Text {
    match unseen(word) {
        None => Text::fixed("", ""),
        Some(letters) => {
            crate::text!(" (memuat {letters})", " (it has {letters})", letters)
        }
    }
}

/// A text as people may read it: on one line, without letters that command,
/// turn the direction or cannot be seen, and without the marks by which a line
/// of a log commands a CI system. It has as many letters as before.
pub fn printable(text: &str) -> Cow<'_, str> {
    let plain = |letter: char| match found(letter).map(|letters| letters.2) {
        None | Some(Fate::Stays) => letter,
        Some(Fate::Space) => ' ',
        Some(Fate::Shown) => char::REPLACEMENT_CHARACTER,
    };
    let mut shown = Cow::Borrowed(text);
    if text.bytes().any(|byte| !matches!(byte, b' '..=b'~')) && text.chars().any(is_harmful) {
        shown = text.chars().map(plain).collect::<String>().into();
    }
    if shown.contains("::") || shown.contains("##") {
        shown = without_commands(&shown).into();
    }
    shown
}

/// [`printable`], line by line.
pub fn printable_lines(text: &str) -> String {
    let lines: Vec<Cow<'_, str>> = text
        .split('\n')
        .map(|line| printable(line.strip_suffix('\r').unwrap_or(line)))
        .collect();
    lines.join("\n")
}

/// `::error::` (GitHub), `##[error]` (GitHub, Azure) and `##vso[…]` (Azure) with
/// a letter of full width where the command hangs on it.
fn without_commands(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let marked = |at: usize| {
        let before = letters[..at].iter().rev();
        let hashes = before.skip_while(|letter| letter.is_ascii_alphabetic());
        hashes.take_while(|&&letter| letter == '#').count() > 1
    };
    // With a name before or behind: two colons alone command nothing.
    let named = |at: Option<usize>| {
        let letter = at.and_then(|at| letters.get(at));
        letter.is_some_and(char::is_ascii_alphanumeric)
    };
    let doubled = |at: usize| {
        at > 0 && letters[at - 1] == ':' && (named(Some(at + 1)) || named(at.checked_sub(2)))
    };
    let plain = |at: usize| match letters[at] {
        ':' if doubled(at) => '：',
        '[' if marked(at) => '［',
        letter => letter,
    };
    (0..letters.len()).map(plain).collect()
}

/// A text as it is searched and compared: small letters, one space for every
/// run of spaces of whatever sort, and nothing that cannot be seen.
pub fn folded(text: &str) -> String {
    let seen = |&letter: &char| letter.is_whitespace() || !is_harmful(letter);
    let seen: String = text.chars().filter(seen).collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// Words of the register just as they stand there. People see them through the
/// door, however they are shown; [`Verbatim::raw`] is for machines alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Verbatim(String);

impl Verbatim {
    /// The words themselves.
    pub fn raw(&self) -> &str {
        &self.0
    }
}

impl From<String> for Verbatim {
    fn from(words: String) -> Verbatim {
        Verbatim(words)
    }
}

impl std::fmt::Display for Verbatim {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&printable(&self.0))
    }
}

impl Say for Verbatim {
    fn say(&self, _: super::Lang) -> String {
        self.to_string()
    }
}
