//! The two languages of everything that ksd says to a person.
//!
//! A sentence stands in the code beside what says it, once in Indonesian and
//! once in English, so that the compiler proves that both exist. Whatever it
//! names from a record or the command line has passed the door ([`printable`]):
//! a [`Text`] cannot be made otherwise.

mod letters;
mod spelled;

pub use letters::{
    Verbatim, beside, folded, is_harmful, is_odd_space, is_unseen, printable, printable_lines,
    unseen,
};
pub use spelled::{LARGEST_SPELLED, ordinal, spelled};

use std::borrow::Cow;

/// A language that ksd speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Lang {
    /// Indonesian, the language of the office.
    #[default]
    Id,
    /// English.
    En,
}

impl Lang {
    /// `id` or `en`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// A sentence in both languages, fit to be read by people: what comes from data
/// in it is [`printable`].
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Text {
    id: Cow<'static, str>,
    en: Cow<'static, str>,
}

impl Text {
    /// Nothing to say.
    pub const EMPTY: Text = Text::fixed("", "");

    /// A sentence that names nothing and so can stand in a constant.
    pub const fn fixed(id: &'static str, en: &'static str) -> Text {
        Text {
            id: Cow::Borrowed(id),
            en: Cow::Borrowed(en),
        }
    }

    /// What `say` says in each language, on one line.
    pub fn each(say: impl Fn(Lang) -> String) -> Text {
        Text::woven(
            printable(&say(Lang::Id)).into_owned(),
            printable(&say(Lang::En)).into_owned(),
        )
    }

    /// Words of a record, the same in both languages.
    pub fn same(words: impl AsRef<str>) -> Text {
        Text::each(|_| words.as_ref().to_owned())
    }

    /// What something is called, in both languages.
    pub fn of(said: &(impl Say + ?Sized)) -> Text {
        Text::each(|lang| said.say(lang))
    }

    /// The texts in a row, with this between.
    pub fn joined(texts: &[Text], between: &str) -> Text {
        Text::each(|lang| {
            let texts: Vec<&str> = texts.iter().map(|text| text.get(lang)).collect();
            texts.join(between)
        })
    }

    /// The texts as a list, apart by semicolons where one of them has a comma.
    pub fn listed(texts: &[Text]) -> Text {
        let comma = texts
            .iter()
            .any(|text| text.id.contains(',') || text.en.contains(','));
        Text::joined(texts, if comma { "; " } else { ", " })
    }

    /// What [`text!`](crate::text!) has woven of its own words and of things
    /// that were [said](Say).
    #[doc(hidden)]
    pub fn woven(id: String, en: String) -> Text {
        Text {
            id: id.into(),
            en: en.into(),
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.id.is_empty()
    }

    /// The sentence in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Id => &self.id,
            Lang::En => &self.en,
        }
    }

    /// The sentence with a capital at its start.
    pub fn capital(&self) -> Text {
        Text {
            id: capital(&self.id).into(),
            en: capital(&self.en).into(),
        }
    }
}

/// A name that stands in a constant: in Indonesian, in English.
impl From<(&'static str, &'static str)> for Text {
    fn from((id, en): (&'static str, &'static str)) -> Text {
        Text::fixed(id, en)
    }
}

/// Something that a sentence can name, in the words of its language.
pub trait Say {
    /// The words, [`printable`].
    fn say(&self, lang: Lang) -> String;
}

impl Say for Text {
    fn say(&self, lang: Lang) -> String {
        self.get(lang).to_owned()
    }
}

impl<T: Say + ?Sized> Say for &T {
    fn say(&self, lang: Lang) -> String {
        (**self).say(lang)
    }
}

macro_rules! said_as_displayed {
    ($($kind:ty),+) => {
        $(impl Say for $kind {
            fn say(&self, _: Lang) -> String {
                self.to_string()
            }
        })+
    };
}
// Years and the like, whose thousands nobody sets apart.
said_as_displayed!(i32, u16);

macro_rules! said_as_counted {
    ($($kind:ty),+) => {
        $(impl Say for $kind {
            fn say(&self, lang: Lang) -> String {
                grouped(*self as i128, lang)
            }
        })+
    };
}
said_as_counted!(i64, u32, u64, usize);

/// A number of things: `1 hari`, `1 day`, `1.088 hari`, `1,088 days`. Indonesian has
/// one word for one and for many.
pub fn counted<N: Say + PartialEq + From<u8>>(
    count: N,
    id: &'static str,
    one: &'static str,
    many: &'static str,
) -> Text {
    let things = Text::fixed(id, if count == N::from(1) { one } else { many });
    crate::text!("{count} {things}", "{count} {things}", count, things)
}

impl Say for char {
    fn say(&self, _: Lang) -> String {
        printable(self.encode_utf8(&mut [0; 4])).into_owned()
    }
}

impl Say for str {
    fn say(&self, _: Lang) -> String {
        printable(self).into_owned()
    }
}

impl Say for String {
    fn say(&self, _: Lang) -> String {
        printable(self).into_owned()
    }
}

/// A text with a capital at its start.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    let first = first.into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// A text with a small letter at its start, as a name stands inside a sentence;
/// abbreviations are left alone.
pub fn small(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    match letters.clone().next() {
        Some(second) if second.is_lowercase() => {
            let first = first.into_iter().flat_map(char::to_lowercase);
            first.chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// A whole number with its thousands apart: `1.234.567`, `1,234,567`.
pub fn grouped(number: i128, lang: Lang) -> String {
    let separator = match lang {
        Lang::Id => '.',
        Lang::En => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut said = String::from(if number < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push(separator);
        }
        said.push(digit);
    }
    said
}

/// Makes a [`Text`] from the Indonesian and the English sentence and the
/// things that both name: `text!("{n} berkas dari {all}", "{n} files of {all}", n = files.len(), all)`.
#[macro_export]
macro_rules! text {
    ($id:literal, $en:literal $(,)?) => {
        $crate::text::Text::fixed($id, $en)
    };
    ($id:literal, $en:literal, $($name:ident $(= $value:expr)?),+ $(,)?) => {
        match ($(&$crate::text!(@named $name $(= $value)?),)+) {
            ($($name,)+) => $crate::text::Text::woven(
                {
                    $(let $name = $crate::text::Say::say($name, $crate::text::Lang::Id);)+
                    format!($id)
                },
                {
                    $(let $name = $crate::text::Say::say($name, $crate::text::Lang::En);)+
                    format!($en)
                },
            ),
        }
    };
    (@named $name:ident) => {
        $name
    };
    (@named $name:ident = $value:expr) => {
        $value
    };
}

/// Joins words as a sentence lists them: `a, b, atau c` / `a, b or c`.
pub fn alternatives<T: Say>(words: &[T]) -> Text {
    let join = |lang: Lang, or: &str| match words {
        [] => String::new(),
        [one] => one.say(lang),
        [rest @ .., last] => {
            let rest: Vec<_> = rest.iter().map(|word| word.say(lang)).collect();
            // Indonesian sets a comma before the last of three or more.
            let comma = if lang == Lang::Id && rest.len() > 1 {
                ","
            } else {
                ""
            };
            format!("{}{comma} {or} {}", rest.join(", "), last.say(lang))
        }
    };
    Text::each(|lang| match lang {
        Lang::Id => join(lang, "atau"),
        Lang::En => join(lang, "or"),
    })
}
