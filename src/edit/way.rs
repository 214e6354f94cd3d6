//! The way to a key: through tables that may have to be made.

use std::collections::HashMap;

use toml_edit::{Array, ArrayOfTables, InlineTable, Item, Table, Value};

use super::Refused;
use super::order::{Holder, insert};
use crate::meant::did_you_mean;
use crate::schema::{FileKind, Form, Key};
use crate::text;
use crate::text::beside;

/// A step: a name, and its place in a list.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub name: String,
    pub at: Option<usize>,
}

/// The steps of `mitra[0].nomor`.
///
/// # Errors
/// If it is no such path.
pub(super) fn parts(path: &str) -> Result<Vec<Part>, Refused> {
    let part = |text: &str| -> Option<Part> {
        let (name, at) = match text.split_once('[') {
            None => (text, None),
            Some((name, at)) => (name, Some(at.strip_suffix(']')?.parse().ok()?)),
        };
        let sound = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
        let name = name.trim();
        (!name.is_empty() && name.chars().all(sound)).then(|| Part {
            name: name.to_owned(),
            at,
        })
    };
    let parts: Option<Vec<Part>> = path.split('.').map(part).collect();
    parts.ok_or_else(|| {
        Refused(text!(
            "\"{path}\" bukan kunci; tulis misalnya `waktu.berakhir` atau `mitra[0].nomor`",
            "\"{path}\" is no key; write for example `waktu.berakhir` or `mitra[0].nomor`",
            path
        ))
    })
}

/// The path of steps, without their places.
pub(super) fn bare(parts: &[Part]) -> String {
    let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    names.join(".")
}

/// The key of that kind of file at a path.
///
/// # Errors
/// If it has none; with what may be meant.
pub(super) fn known(kind: &'static FileKind, path: &str) -> Result<&'static Key, Refused> {
    kind.key(path).ok_or_else(|| {
        let (above, last) = path.rsplit_once('.').unwrap_or(("", path));
        let paths = kind.keys().iter().map(|key| key.path.as_str());
        let beside_it = paths.clone().filter_map(|path| {
            let (table, name) = path.rsplit_once('.').unwrap_or(("", path));
            (table == above).then_some(name)
        });
        let elsewhere = || {
            let mut paths = paths.clone();
            paths.find(|path| path.rsplit('.').next() == Some(last)).map(str::to_owned)
        };
        let meant = did_you_mean(last, beside_it).map(|name| match above {
            "" => name.to_owned(),
            above => format!("{above}.{name}"),
        });
        Refused(match meant.or_else(elsewhere) {
            Some(meant) => text!(
                "kunci `{path}`{beside} tidak dikenal; mungkin maksudnya `{meant}`",
                "the key `{path}`{beside} is unknown; did you mean `{meant}`?",
                path,
                beside = beside(path),
                meant
            ),
            None => text!(
                "kunci `{path}`{beside} tidak dikenal; kunci yang ada diterangkan di docs/istilah.md",
                "the key `{path}`{beside} is unknown; docs/istilah.md explains the keys there are",
                path,
                beside = beside(path)
            ),
        })
    })
}

/// What the way needs to know of where it goes.
pub(super) struct Guide<'a> {
    pub kind: &'static FileKind,
    /// The place that was added last, of each list of tables.
    pub added: &'a mut HashMap<String, usize>,
    /// Whether what is missing is made.
    pub makes: bool,
}

impl Guide<'_> {
    /// The table at the end of these steps; none where it is missing and not made.
    ///
    /// # Errors
    /// If a step is no table, or it is not said which one of several.
    pub fn follow<'t>(
        &mut self,
        holder: Holder<'t>,
        above: &[Part],
        rest: &[Part],
    ) -> Result<Option<Holder<'t>>, Refused> {
        let Some((part, after)) = rest.split_first() else {
            return Ok(Some(holder));
        };
        let here: Vec<Part> = above.iter().chain([part]).cloned().collect();
        let path = bare(&here);
        let key = known(self.kind, &path)?;
        if key.form != Form::Table {
            return Err(Refused(text!(
                "`{path}` bukan tabel dan tidak memuat kunci lain",
                "`{path}` is no table and holds no other keys",
                path
            )));
        }
        match self.step(holder, &bare(above), part, key)? {
            Some(holder) => self.follow(holder, &here, after),
            None => Ok(None),
        }
    }

    fn step<'t>(
        &mut self,
        mut holder: Holder<'t>,
        above: &str,
        part: &Part,
        key: &Key,
    ) -> Result<Option<Holder<'t>>, Refused> {
        if !holder.has(&part.name) {
            if !self.makes {
                return Ok(None);
            }
            let made = made(key, matches!(holder, Holder::Table(_)) && above.is_empty());
            insert(self.kind, &mut holder, above, &part.name, made);
            self.added.insert(key.path.clone(), 0);
        }
        let wrong = || {
            Refused(text!(
                "`{path}` dalam berkas bukan tabel; perbaiki dahulu menurut `ksd check`",
                "`{path}` in the file is no table; mend it first as `ksd check` says",
                path = key.path.as_str()
            ))
        };
        let next = match holder {
            Holder::Table(table) => match table.get_mut(&part.name).ok_or_else(wrong)? {
                Item::Table(table) => Holder::Table(table),
                Item::ArrayOfTables(tables) => {
                    let at = self.place(part, key, tables.len())?;
                    if at == tables.len() {
                        tables.push(Table::new());
                    }
                    Holder::Table(tables.get_mut(at).ok_or_else(wrong)?)
                }
                Item::Value(value) => self.inside(value, part, key)?.ok_or_else(wrong)?,
                Item::None => return Err(wrong()),
            },
            Holder::Inline(table) => {
                let value = table.get_mut(&part.name).ok_or_else(wrong)?;
                self.inside(value, part, key)?.ok_or_else(wrong)?
            }
        };
        Ok(Some(next))
    }

    /// The table that a value is or holds.
    fn inside<'t>(
        &mut self,
        value: &'t mut Value,
        part: &Part,
        key: &Key,
    ) -> Result<Option<Holder<'t>>, Refused> {
        Ok(match value {
            Value::InlineTable(table) => Some(Holder::Inline(table)),
            Value::Array(tables) => {
                let at = self.place(part, key, tables.len())?;
                if at == tables.len() {
                    super::list::push(tables, InlineTable::new().into());
                }
                let table = tables.get_mut(at).and_then(Value::as_inline_table_mut);
                table.map(Holder::Inline)
            }
            _ => None,
        })
    }

    /// Which one in a list of so many tables.
    fn place(&mut self, part: &Part, key: &Key, count: usize) -> Result<usize, Refused> {
        let path = key.path.as_str();
        let most = if self.makes {
            count
        } else {
            count.saturating_sub(1)
        };
        let at = match (part.at, self.added.get(path), count) {
            (Some(at), _, _) => at,
            (None, Some(&at), _) => at,
            (None, None, 0 | 1) => 0,
            (None, None, count) => {
                return Err(Refused(text!(
                    "ada {count} tabel `{path}`; sebutkan yang mana, misalnya `{path}[{last}]`",
                    "there are {count} tables `{path}`; say which, for example `{path}[{last}]`",
                    count,
                    path,
                    last = count - 1
                )));
            }
        };
        match at > most || (count == 0 && !self.makes) {
            true => Err(Refused(text!(
                "tidak ada `{path}[{at}]`; yang ada {count}",
                "there is no `{path}[{at}]`; there are {count}",
                path,
                at,
                count
            ))),
            false => Ok(at),
        }
    }
}

/// What stands for a table that was not there: below its own heading at the top of
/// the file, else between braces.
fn made(key: &Key, with_heading: bool) -> Item {
    match (key.is_list, with_heading) {
        (true, true) => {
            let mut tables = ArrayOfTables::new();
            tables.push(Table::new());
            Item::ArrayOfTables(tables)
        }
        (false, true) => Item::Table(Table::new()),
        (true, false) => {
            let mut tables = Array::new();
            tables.push(InlineTable::new());
            tables.into()
        }
        (false, false) => InlineTable::new().into(),
    }
}
