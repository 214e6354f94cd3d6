//! The words that a key may have as its value. Each is written in kebab-case,
//! in records, on the command line and in JSON alike.

mod bmd;
mod catatan;
mod langkah;
mod luar_negeri;
mod naskah;
mod pihak;
mod sesudah;

pub use bmd::*;
pub use catatan::*;
pub use langkah::*;
pub use luar_negeri::*;
pub use naskah::*;
pub use pihak::*;
pub use sesudah::*;

/// Declares an enum of words: read by serde, listed for help and messages. Each
/// word has its name in both languages, as inside a sentence, and those that
/// stand in records their meaning in Indonesian; in English that is the doc
/// comment.
macro_rules! vocabulary {
    ($($(#[$meta:meta])* $name:ident $(: $about:literal)? {
        $($(#[$word_meta:meta])* $word:ident($id:literal, $en:literal) $(: $means:literal)?),+
        $(,)?
    })+) => {
        $(
            $(#[$meta])*
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
                serde::Deserialize, schemars::JsonSchema, strum::EnumString,
                strum::IntoStaticStr, strum::VariantArray,
            )]
            #[serde(rename_all = "kebab-case")]
            #[strum(serialize_all = "kebab-case")]
            $(#[schemars(extend("x-id" = $about))])?
            pub enum $name {
                $(
                    $(#[$word_meta])*
                    #[schemars(extend("x-name" = { "id": $id, "en": $en }))]
                    $(#[schemars(extend("x-id" = $means))])?
                    $word
                ),+
            }

            impl $name {
                /// The word as it is written in records.
                pub fn word(self) -> &'static str {
                    self.into()
                }

                /// What people call it, as inside a sentence.
                pub fn name(self) -> $crate::text::Text {
                    match self {
                        $($name::$word => $crate::text::Text::fixed($id, $en)),+
                    }
                }
            }

            impl std::fmt::Display for $name {
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    formatter.write_str(self.word())
                }
            }

            impl $crate::text::Say for $name {
                /// As a sentence names it; where the word itself is meant,
                /// use `word`.
                fn say(&self, lang: $crate::text::Lang) -> String {
                    self.name().say(lang)
                }
            }
        )+
    };
}
pub(crate) use vocabulary;
