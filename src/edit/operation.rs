//! What can be done to the text of a record.

use std::fmt;

use toml_edit::{Array, Item, Value};

use super::order::{self, Holder};
use super::value::{Said, member, value};
use super::way::{Guide, Part, bare, known, parts};
use super::{RecordText, list};
use crate::schema::{Form, Key};
use crate::text;
use crate::text::{Lang, Text};

/// One change of a record. Keys are paths such as `waktu.berakhir` or
/// `mitra[0].nomor`; of several tables in a list the one is meant that was added
/// last, if its place is not said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Gives a key a value, as a person says it; of a list with a place (`objek[2]`) that
    /// member.
    Set {
        /// The key.
        key: String,
        /// The value: `9-5-2028`, `2,5 juta`, `ya`, `lingkungan-hidup, kesehatan`.
        said: String,
    },
    /// Takes a key or a table away.
    Unset {
        /// The key.
        key: String,
    },
    /// Adds a table; to a list of tables one more.
    Add {
        /// The table: `evaluasi`.
        table: String,
    },
    /// Adds a member to a list of values.
    Append {
        /// The key of the list.
        key: String,
        /// The member, as a person says it.
        said: String,
    },
}

/// Why a change cannot be done, in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused(pub Text);

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.get(Lang::Id))
    }
}

impl std::error::Error for Refused {}

impl RecordText {
    /// Does one change; what was said comes back as it was understood.
    ///
    /// # Errors
    /// If such a file has no such key, the value is none of it, or what stands in
    /// the file is something else than it should be.
    pub fn apply(&mut self, operation: &Operation) -> Result<Option<Said>, Refused> {
        match operation {
            Operation::Set { key, said } => self.set(key, said).map(Some),
            Operation::Append { key, said } => self.append(key, said).map(Some),
            Operation::Unset { key } => self.unset(key).map(|()| None),
            Operation::Add { table } => self.add(table).map(|()| None),
        }
    }

    fn set(&mut self, path: &str, said: &str) -> Result<Said, Refused> {
        let (above, last, key) = self.way(path)?;
        let said = match last.at {
            Some(_) if key.is_list => member(key, said)?,
            _ => value(key, said)?,
        };
        self.put(&above, &last, said.value.clone())?;
        Ok(said)
    }

    fn append(&mut self, path: &str, said: &str) -> Result<Said, Refused> {
        let (above, last, key) = self.way(path)?;
        if !key.is_list {
            return Err(Refused(text!(
                "`{path}` bukan daftar; beri nilainya dengan `--set`",
                "`{path}` is no list; give it its value with `--set`",
                path
            )));
        }
        let said = member(key, said)?;
        let holder = self.holder(&above, true)?;
        match holder.as_ref().and_then(|holder| holder.get(&last.name)) {
            None => self.put(&above, &last, Array::from_iter([said.value.clone()]).into())?,
            Some(_) => {
                let standing = holder.and_then(|holder| holder.into_value(&last.name));
                if let Some(Value::Array(members)) = standing {
                    list::push(members, said.value.clone());
                }
            }
        }
        Ok(said)
    }

    fn unset(&mut self, path: &str) -> Result<(), Refused> {
        let parts = parts(path)?;
        known(self.kind, &bare(&parts))?;
        let absent = || {
            Refused(text!(
                "`{path}` tidak tercatat, sehingga tidak ada yang dihapus",
                "`{path}` is not recorded, so there is nothing to take away",
                path
            ))
        };
        let (last, above) = parts.split_last().ok_or_else(absent)?;
        let mut holder = self.holder(above, false)?.ok_or_else(absent)?;
        let gone = match last.at {
            None => holder.remove(&last.name),
            Some(at) => holder.remove_at(&last.name, at),
        };
        match gone {
            true => Ok(()),
            false => Err(absent()),
        }
    }

    fn add(&mut self, path: &str) -> Result<(), Refused> {
        let parts = parts(path)?;
        let bare = bare(&parts);
        let key = known(self.kind, &bare)?;
        if key.form != Form::Table {
            return Err(Refused(text!(
                "`{path}` bukan tabel; beri nilainya dengan `--set`",
                "`{path}` is no table; give it its value with `--set`",
                path
            )));
        }
        let Some((last, above)) = parts.split_last() else {
            return Ok(());
        };
        let count = match self.holder(above, true)? {
            Some(holder) if key.is_list => holder.count(&last.name),
            _ => 0,
        };
        let mut parts = parts.clone();
        if let Some(last) = parts.last_mut().filter(|_| key.is_list) {
            last.at = Some(count);
        }
        self.holder(&parts, true)?;
        if key.is_list {
            self.added.insert(bare, count);
        }
        Ok(())
    }

    /// The steps above a key, its own step, and what it is.
    fn way(&self, path: &str) -> Result<(Vec<Part>, Part, &'static Key), Refused> {
        let mut parts = parts(path)?;
        let key = known(self.kind, &bare(&parts))?;
        match parts.pop() {
            Some(last) => Ok((parts, last, key)),
            None => Err(Refused(Text::EMPTY)),
        }
    }

    fn holder(&mut self, parts: &[Part], makes: bool) -> Result<Option<Holder<'_>>, Refused> {
        let mut guide = Guide {
            kind: self.kind,
            added: &mut self.added,
            makes,
        };
        let root = Holder::Table(self.document.as_table_mut());
        guide.follow(root, &[], parts)
    }

    /// Puts a value into its table: in the place of the one that stands there, with
    /// what is written around it, or where it belongs.
    fn put(&mut self, above: &[Part], last: &Part, new: Value) -> Result<(), Refused> {
        let kind = self.kind;
        let Some(mut holder) = self.holder(above, true)? else {
            return Ok(());
        };
        let standing = holder.get_mut(&last.name);
        let standing = match (standing, last.at) {
            (Some(Value::Array(members)), Some(at)) => members.get_mut(at),
            (standing, _) => standing,
        };
        match standing {
            // The list may be shorter than is meant.
            None if last.at.is_some() => return Err(no_such(&bare(above), last)),
            Some(old) => {
                let decor = old.decor().clone();
                *old = new;
                *old.decor_mut() = decor;
            }
            None => order::insert(
                kind,
                &mut holder,
                &bare(above),
                &last.name,
                Item::Value(new),
            ),
        }
        Ok(())
    }
}

/// That a list has no such member.
fn no_such(above: &str, last: &Part) -> Refused {
    let list = match above {
        "" => last.name.clone(),
        above => format!("{above}.{name}", name = last.name),
    };
    Refused(text!(
        "`{list}` tidak punya anggota ke-{nth}",
        "`{list}` has no member {nth}",
        list,
        nth = last.at.unwrap_or_default() + 1
    ))
}
