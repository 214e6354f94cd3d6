//! What `renew` and `amend` have in common: a new document made from another.

use clap::Args;

use super::ask::{self, Asked};
use super::change::Writing;
use super::context::{Answer, Context, Problem};
use super::language::say;
use super::operations::{self, Operations};
use super::options::AsOf;
use crate::edit::{Operation, Plan, RecordText};
use crate::law::ExpectedKind;
use crate::model::{Date, Kind, Stage};
use crate::questions::{Chapter, Form, Start, carried, is_sound};
use crate::registry::{Registry, expected, stage_reached};
use crate::schema::{self, FileKind};
use crate::text;
use crate::text::Text;

/// Of which document a new one is made, and how.
#[derive(Args)]
pub(super) struct OfDocument {
    #[arg(
        value_name = "ID",
        help = say("Id, nomor, atau judul naskah", "Id, number or title of the document"),
    )]
    pub of: String,
    #[arg(
        long, value_name = "ID",
        help = say(
            "Id rekaman baru; tanpa ini disusun dari id naskahnya",
            "Id of the new record; without it, made of that of the document",
        ),
    )]
    pub id: Option<String>,
    #[command(flatten)]
    pub operations: Operations,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    writing: Writing,
}

/// A new document that follows or changes another one.
pub(super) struct Following<'f> {
    /// What was said on the command line.
    pub of: &'f OfDocument,
    /// The command: `renew 2023-kb-sampah`.
    pub command: String,
    /// The id that is proposed, where none was asked for.
    pub proposed: String,
    /// What is known of it before anybody says anything.
    pub known: Vec<Operation>,
    /// What is asked of it.
    pub chapters: &'static [Chapter],
    /// What is told beside.
    pub said: Vec<Text>,
}

impl Following<'_> {
    /// Asks what is not known, shows what comes of it, and does it.
    ///
    /// # Errors
    /// If an answer is missing or cannot be recorded, or the id cannot be had.
    pub fn run(
        self,
        context: &Context,
        registry: &Registry,
        today: Date,
    ) -> anyhow::Result<Answer> {
        let kind = FileKind::of(Some(Kind::KerjaSama)).ok_or(Problem(Text::EMPTY))?;
        let id = self.of.id.clone().unwrap_or(self.proposed);
        prove(registry, &id)?;
        let mut record = RecordText::empty(kind);
        operations::apply(&mut record, kind, &self.known)?;
        let given = self.of.operations.list();
        let mut said = operations::apply(&mut record, kind, &given)?;
        said.extend(self.said);
        let start = Start {
            id: Some(id),
            is_new: true,
            text: record.written(),
            given: operations::keys(&given),
            ..Start::default()
        };
        let form = Form::new(registry, Kind::KerjaSama, self.chapters, today, start);
        let mut form = form.ok_or(Problem(Text::EMPTY))?;
        let asked = Asked {
            command: &self.command,
            writing: &self.of.writing,
            talk: said,
        };
        ask::done(context, &mut form, asked, |plan, id| {
            to_come(registry, plan, id)
        })
    }
}

/// What the new document must have of its own before it is signed.
fn to_come(registry: &Registry, plan: &Plan, id: &str) -> anyhow::Result<Option<Text>> {
    let names = missing(registry, plan, id, Some(Stage::Signed))?;
    Ok(names.map(|names| {
        text!(
            "harus baru, belum tercatat: {names}; catat dengan `ksd record {id}`",
            "must be new and is not recorded yet: {names}; record it with `ksd record {id}`",
            names,
            id
        )
    }))
}

/// The steps and keys that a planned document lacks at a stage, without one at that which
/// it has reached; none: nothing.
///
/// # Errors
/// If the register cannot be read.
pub(super) fn missing(
    registry: &Registry,
    plan: &Plan,
    id: &str,
    at: Option<Stage>,
) -> anyhow::Result<Option<Text>> {
    let files = plan.telling();
    let files = files.map(|change| (change.file.clone(), change.after.clone()));
    let after = registry.as_planned(files.collect())?;
    let Some(record) = after.kerja_sama.get(id) else {
        return Ok(None);
    };
    let at = at.unwrap_or_else(|| stage_reached(&after, record));
    let entries = expected(&after, record, at).entries;
    let missing = entries.iter().filter(|(_, present)| !present);
    // Steps first, for they take the time.
    let of = |wanted: ExpectedKind| {
        let entries = missing
            .clone()
            .filter(move |(entry, _)| entry.kind == wanted);
        entries.map(|(entry, _)| schema::name(Kind::KerjaSama, entry.key))
    };
    let names: Vec<Text> = of(ExpectedKind::Step)
        .chain(of(ExpectedKind::Key))
        .collect();
    Ok((!names.is_empty()).then(|| Text::listed(&names)))
}

fn prove(registry: &Registry, id: &str) -> Result<(), Problem> {
    if !is_sound(id) {
        return Err(Problem(text!(
            "\"{id}\" tidak dapat menjadi id; pakai huruf kecil, angka, dan tanda hubung",
            "\"{id}\" can be no id; use small letters, digits and hyphens",
            id
        )));
    }
    match registry.has(Kind::KerjaSama, id) {
        true => Err(Problem(text!(
            "id `{id}` sudah dipakai; pilih yang lain dengan `--id`",
            "the id `{id}` is taken; choose another with `--id`",
            id
        ))),
        false => Ok(()),
    }
}

/// An operation that gives a key a value.
pub(super) fn set(key: &str, said: impl ToString) -> Operation {
    Operation::Set {
        key: key.to_owned(),
        said: said.to_string(),
    }
}

/// What a document hands on to one that follows it; of these keys alone, if they are
/// named.
pub(super) fn handed_on(
    registry: &Registry,
    id: &str,
    text: &str,
    only: Option<&[&str]>,
) -> Vec<Operation> {
    let all = carried(registry, Kind::KerjaSama, id, text).unwrap_or_default();
    let is_wanted = |operation: &Operation| match (operation, only) {
        (Operation::Set { key, .. }, Some(only)) => {
            let first = key.split(['[', '.']).next().unwrap_or_default();
            only.contains(&first)
        }
        _ => true,
    };
    all.into_iter().filter(is_wanted).collect()
}

/// An id like that of another document, of that year, which no document has; `what`
/// stands behind the year.
pub(super) fn next_id(registry: &Registry, old: &str, year: i32, what: &str) -> String {
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let rest = match old.split_once('-') {
        Some((first, rest)) if is_year(first) => rest,
        _ => old,
    };
    let id = format!("{year}-{what}{rest}");
    let is_free = |id: &String| !registry.has(Kind::KerjaSama, id);
    let mut others = (2..).map(|nth| format!("{id}-{nth}"));
    match is_free(&id) {
        true => id,
        false => others.find(is_free).unwrap_or(id),
    }
}
