//! What `end` and `drop` have in common: one table of a document, with its reason, its
//! day and its paper.

use clap::Args;

use super::ask::{self, Asked};
use super::called;
use super::change::{Writing, no_toml};
use super::context::{Answer, Context, Problem};
use super::language::say;
use super::operations;
use super::options::AsOf;
use crate::edit::{Operation, RecordText, Store};
use crate::model::{Date, KerjaSama, Kind};
use crate::questions::{Chapter, Form, Start};
use crate::registry::{Record, Registry, Status};
use crate::schema::FileKind;
use crate::text;
use crate::text::Text;

/// What is said of an ending.
#[derive(Args)]
pub(super) struct Closing {
    #[arg(
        value_name = "ID",
        help = say("Id, nomor, atau judul naskah", "Id, number or title of the document"),
    )]
    id: String,
    #[arg(
        long, value_name = say("KUNCI=NILAI", "KEY=VALUE"), value_parser = operations::pair,
        help = say(
            "Jawab lebih dahulu: `alasan`, `tanggal`, atau `dasar`; boleh beberapa kali",
            "Answer beforehand: `alasan`, `tanggal` or `dasar`; may be given several times",
        ),
    )]
    set: Vec<(String, String)>,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    writing: Writing,
}

/// Which ending it is.
pub(super) struct Which {
    /// The command.
    pub command: &'static str,
    /// The table that it writes.
    pub table: &'static str,
    /// What is asked.
    pub chapters: &'static [Chapter],
    /// Why a document cannot end so.
    pub unfit: fn(&Registry, &Record<KerjaSama>) -> Option<Text>,
}

impl Closing {
    /// Asks what is not said, shows what comes of it, and does it.
    ///
    /// # Errors
    /// If there is no such document, it cannot end so, or an answer is missing.
    pub fn run(&self, context: &Context, which: &Which) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let id = document(&registry, &self.id)?;
        if let Some(record) = registry.kerja_sama.get(id)
            && let Some(why) = (which.unfit)(&registry, record)
        {
            return Err(Problem(why).into());
        }
        let (today, _) = context.as_of(&self.as_of, &registry)?;
        let text = text_of(&registry, id)?;
        let kind = FileKind::of(Some(Kind::KerjaSama)).ok_or(Problem(Text::EMPTY))?;
        let mut closed =
            RecordText::read(kind, &text).map_err(|fault| no_toml(id, &text, fault.span()))?;
        let given = self.set.iter().map(|(key, said)| Operation::Set {
            key: self.path(which, key),
            said: said.clone(),
        });
        let given: Vec<Operation> = given.collect();
        let record = registry.kerja_sama.get(id);
        let mut said: Vec<Text> = record
            .and_then(|record| depending(&registry, record, today))
            .into_iter()
            .collect();
        // What cannot be recorded is told before anything is asked.
        said.extend(operations::apply(&mut closed, kind, &given)?);
        let start = Start {
            id: Some(id.to_owned()),
            before: Some(text),
            text: closed.written(),
            given: operations::keys(&given),
            ..Start::default()
        };
        let form = Form::new(&registry, Kind::KerjaSama, which.chapters, today, start);
        let mut form = form.ok_or(Problem(Text::EMPTY))?;
        let command = format!("{} {id}", which.command);
        let asked = Asked {
            command: &command,
            writing: &self.writing,
            talk: said,
        };
        ask::done(context, &mut form, asked, |_, _| Ok(None))
    }

    /// `pengakhiran.alasan` for `alasan`.
    fn path(&self, which: &Which, said: &str) -> String {
        let kind = FileKind::of(Some(Kind::KerjaSama));
        let is_known = |path: &str| kind.is_some_and(|kind| kind.key(path).is_some());
        let own = format!("{}.{said}", which.table);
        match is_known(&own) && !is_known(said) {
            true => own,
            false => said.to_owned(),
        }
    }
}

/// What stands under a document or extends it, and goes on when it ends.
fn depending(registry: &Registry, record: &Record<KerjaSama>, today: Date) -> Option<Text> {
    let goes_on = |status: Status| {
        !matches!(
            status,
            Status::Berakhir | Status::Diakhiri | Status::TidakDilanjutkan
        )
    };
    let others = registry.under(record).chain(registry.extensions(record));
    let told: Vec<Text> = others
        .filter(|other| !other.is_addendum() && !registry.given_up(other))
        .map(|other| (other.id.as_str(), registry.state(other, today).status))
        .filter(|(_, status)| goes_on(*status))
        .map(|(id, status)| text!("`{id}` ({status})", "`{id}` ({status})", id, status))
        .collect();
    (!told.is_empty()).then(|| {
        text!(
            "bergantung pada `{id}` dan belum selesai: {told}; akhiri dengan `ksd end`, rencana dengan \
             `ksd drop`",
            "hanging on `{id}` and not over: {told}; end them with `ksd end`, plans with `ksd drop`",
            id = record.id.as_str(),
            told = Text::listed(&told)
        )
    })
}

/// The id of the one document that is named whole.
///
/// # Errors
/// If there is none, or what is named is no document.
pub(super) fn document<'r>(registry: &'r Registry, said: &str) -> anyhow::Result<&'r str> {
    let missing = || called::no_record(registry, said);
    match called::whole_record(registry, said)?.ok_or_else(missing)? {
        (Kind::KerjaSama, id) => Ok(id),
        (kind, id) => Err(Problem(text!(
            "`{id}` ialah {kind}, bukan naskah kerja sama",
            "`{id}` is a {kind} and no document of cooperation",
            id,
            kind
        ))
        .into()),
    }
}

/// The text of a document, which can be changed.
///
/// # Errors
/// If it cannot be read, or is no TOML.
pub(super) fn text_of(registry: &Registry, id: &str) -> anyhow::Result<String> {
    let missing = || called::no_record(registry, id);
    let file = registry.file_of(Kind::KerjaSama, id).ok_or_else(missing)?;
    let text = Store::at(registry.root().as_path()).read(&file)?;
    let text = text.ok_or_else(missing)?;
    let kind = FileKind::of(Some(Kind::KerjaSama)).ok_or_else(missing)?;
    RecordText::read(kind, &text).map_err(|fault| no_toml(&file, &text, fault.span()))?;
    Ok(text)
}
