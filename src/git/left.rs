//! What is not saved, and why.

use crate::text;
use crate::text::Text;

/// What is not saved.
#[derive(Debug)]
pub struct Left {
    /// Its path from the repository's top.
    pub path: String,
    /// Why.
    pub why: WhyLeft,
}

/// Why something is not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyLeft {
    /// `.gitignore` says so.
    Ignored,
    /// It is a link.
    Link,
    /// It is neither a file nor a folder.
    NoFile,
    /// Its name is no UTF-8.
    Name,
    /// It is larger than servers take.
    TooLarge,
    /// A program of that name would have to be run: `lfs`.
    Filter(String),
    /// It is a repository of its own.
    Repository,
}

impl WhyLeft {
    /// Why, and what to do.
    pub fn text(&self) -> Text {
        match self {
            WhyLeft::Ignored => Text::fixed("disebut `.gitignore`", "named by `.gitignore`"),
            WhyLeft::Link => Text::fixed(
                "tautan; ganti dengan berkasnya sendiri",
                "a link; put the file itself in its place",
            ),
            WhyLeft::NoFile => Text::fixed("bukan berkas", "no file"),
            WhyLeft::Name => Text::fixed(
                "namanya bukan UTF-8; ganti namanya",
                "its name is no UTF-8; change it",
            ),
            WhyLeft::TooLarge => Text::fixed(
                "lebih dari 100 MiB; simpan dengan Git LFS, atau catat tautannya",
                "over 100 MiB; keep it in Git LFS, or record a link to it",
            ),
            WhyLeft::Filter(program) => text!(
                "disimpan lewat program `{program}`, yang tidak dijalankan ksd; simpan dengan `git \
                 add` dan `git commit`",
                "kept by the program `{program}`, which ksd does not run; save it with `git add` and \
                 `git commit`",
                program = program.as_str()
            ),
            WhyLeft::Repository => {
                Text::fixed("repositori Git tersendiri", "a Git repository of its own")
            }
        }
    }
}
