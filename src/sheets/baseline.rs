//! What a workbook remembers of the register that it was made of: the state against
//! which it is compared when it comes back. It stands on a sheet of its own, a row for
//! each record.

use toml::{Table as Toml, Value};

use crate::model::Kind;
use crate::text::Lang;

/// The name of the sheet.
pub const BASELINE: &str = "_ksd";

/// The format of what the sheet holds.
const FORMAT: u32 = 1;

/// What stands in its first cell.
const MARK: &str = "ksd-register";

/// So many letters of a record stand in one cell.
const PIECE: usize = 16_000;

/// Where a workbook comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The version of ksd that made it.
    pub version: String,
    /// The commit that the register was at, with a `+` where it differed; of none,
    /// empty.
    pub commit: String,
    /// The region's code.
    pub kode: String,
    /// The region's name.
    pub nama: String,
    /// The language that it is in.
    pub lang: Lang,
}

/// Why the first row of the sheet is no origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoOrigin {
    /// It is something else.
    Other,
    /// Its format is of a later ksd.
    Newer,
}

impl Origin {
    /// The first row of the sheet.
    pub fn row(&self) -> Vec<String> {
        let lang = self.lang.code().to_owned();
        let first = [MARK.to_owned(), FORMAT.to_string()];
        let rest = [&self.version, &self.commit, &self.kode, &self.nama, &lang];
        first.into_iter().chain(rest.into_iter().cloned()).collect()
    }

    /// Reads the first row of the sheet.
    ///
    /// # Errors
    /// If it is none, or of a later ksd.
    pub fn read(row: &[String]) -> Result<Origin, NoOrigin> {
        let [mark, format, version, commit, kode, nama, lang, ..] = row else {
            return Err(NoOrigin::Other);
        };
        let format: Option<u32> = format.parse().ok().filter(|_| mark == MARK);
        match format {
            None => Err(NoOrigin::Other),
            Some(format) if format > FORMAT => Err(NoOrigin::Newer),
            Some(_) => Ok(Origin {
                version: version.clone(),
                commit: commit.clone(),
                kode: kode.clone(),
                nama: nama.clone(),
                lang: lang.parse().unwrap_or_default(),
            }),
        }
    }
}

/// A record as it was when the workbook was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// What stood in its file.
    pub holds: Toml,
}

impl Base {
    /// Its row of the sheet.
    pub fn row(&self) -> Vec<String> {
        let holds = json(&Value::Table(self.holds.clone())).to_string();
        // What programs take for an escape of theirs, and spaces that one of them folds.
        let holds = holds.replace("_x", "\\u005fx").replace("  ", " \\u0020");
        let mut row = vec![self.kind.word().to_owned(), self.id.clone()];
        let mut rest = holds.as_str();
        while !rest.is_empty() {
            let cut = rest
                .char_indices()
                .nth(PIECE)
                .map_or(rest.len(), |(at, _)| at);
            let (piece, after) = rest.split_at(cut);
            // What begins or ends with a space may lose it on the way.
            row.push(format!("|{piece}|"));
            rest = after;
        }
        row
    }

    /// Reads a row of the sheet; none of what is no such row.
    pub fn read(row: &[String]) -> Option<Base> {
        let [kind, id, pieces @ ..] = row else {
            return None;
        };
        let pieces = pieces.iter().filter(|piece| !piece.is_empty());
        let pieces = pieces.map(|piece| piece.strip_prefix('|')?.strip_suffix('|'));
        let holds: String = pieces.collect::<Option<_>>()?;
        match value(&serde_json::from_str(&holds).ok()?)? {
            Value::Table(holds) => Some(Base {
                kind: kind.parse().ok()?,
                id: id.clone(),
                holds,
            }),
            _ => None,
        }
    }
}

/// A value of a file as JSON; a day is an object of one key, which no key of a record
/// is.
fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::String(text) => text.as_str().into(),
        Value::Integer(number) => (*number).into(),
        Value::Float(number) if number.is_finite() => (*number).into(),
        Value::Float(number) => serde_json::json!({ "$f": number.to_string() }),
        Value::Boolean(is_so) => (*is_so).into(),
        Value::Datetime(day) => serde_json::json!({ "$d": day.to_string() }),
        Value::Array(members) => members.iter().map(json).collect(),
        Value::Table(table) => {
            let keys = table.iter().map(|(key, value)| (key.clone(), json(value)));
            serde_json::Value::Object(keys.collect())
        }
    }
}

fn value(json: &serde_json::Value) -> Option<Value> {
    Some(match json {
        serde_json::Value::Null => return None,
        serde_json::Value::Bool(is_so) => Value::Boolean(*is_so),
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(whole) => Value::Integer(whole),
            None => Value::Float(number.as_f64()?),
        },
        serde_json::Value::String(text) => Value::String(text.clone()),
        serde_json::Value::Array(members) => {
            Value::Array(members.iter().map(value).collect::<Option<_>>()?)
        }
        serde_json::Value::Object(keys) => {
            let only = |key: &str| keys.get(key).filter(|_| keys.len() == 1)?.as_str();
            if let Some(day) = only("$d") {
                return Some(Value::Datetime(day.parse().ok()?));
            }
            if let Some(number) = only("$f") {
                return Some(Value::Float(number.parse().ok()?));
            }
            let keys = keys
                .iter()
                .map(|(key, json)| Some((key.clone(), value(json)?)));
            Value::Table(keys.collect::<Option<_>>()?)
        }
    })
}
