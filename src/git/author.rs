//! Who saves.

use std::fmt;
use std::str::FromStr;

use super::error::Error;
use super::{Repository, failed};

/// Who saves: a name and an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The name.
    pub name: String,
    /// The address of mail.
    pub email: String,
}

/// That a text names nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAuthor;

impl fmt::Display for NoAuthor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NAME <MAIL>")
    }
}

impl std::error::Error for NoAuthor {}

/// `Siti Aminah <siti@example.go.id>`, or without the angles.
impl FromStr for Author {
    type Err = NoAuthor;

    fn from_str(text: &str) -> Result<Author, NoAuthor> {
        let text = text.trim().trim_end_matches('>');
        let parts = text.rsplit_once(['<', ' ']).ok_or(NoAuthor)?;
        let (name, email) = (parts.0.trim_end_matches('<').trim(), parts.1.trim());
        let is_sound = |text: &str| {
            let odd = |letter: char| letter.is_control() || "<>".contains(letter);
            !text.is_empty() && !text.contains(odd)
        };
        let is_address = email.split_once('@').is_some_and(|(before, after)| {
            !before.is_empty() && !after.is_empty() && !email.contains(char::is_whitespace)
        });
        match is_sound(name) && is_sound(email) && is_address {
            true => Ok(Author {
                name: name.to_owned(),
                email: email.to_owned(),
            }),
            false => Err(NoAuthor),
        }
    }
}

impl fmt::Display for Author {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} <{}>", self.name, self.email)
    }
}

impl Repository {
    /// Who saves here, as Git was told: by its settings, or by the environment.
    ///
    /// # Errors
    /// If Git cannot be asked.
    pub fn author(&self) -> Result<Option<Author>, Error> {
        let told = |variable: &str, setting: &str| {
            let variable = std::env::var(variable).ok();
            match variable.filter(|value| !value.trim().is_empty()) {
                Some(value) => Ok(Some(value)),
                None => self.setting(setting),
            }
        };
        let name = told("GIT_AUTHOR_NAME", "user.name")?;
        let email = told("GIT_AUTHOR_EMAIL", "user.email")?;
        Ok(name.zip(email).map(|(name, email)| Author { name, email }))
    }

    /// Tells Git who saves in this repository, for the next time.
    ///
    /// # Errors
    /// If its settings cannot be written.
    pub fn remember(&self, author: &Author) -> Result<(), Error> {
        for (name, value) in [("user.name", &author.name), ("user.email", &author.email)] {
            let asked = self.run(&["config", "--local", name, value])?;
            if !asked.status.success() {
                return Err(failed(&asked.complaint));
            }
        }
        Ok(())
    }
}
