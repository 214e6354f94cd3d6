//! `ksd record`: gives keys of records their values, by options or by questions.

mod owed;

use clap::Args;

use super::ask::{self, Asked};
use super::called;
use super::change::{Writing, no_toml};
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::list::known_office;
use super::operations::{self, Operations};
use super::options::AsOf;
use crate::edit::{Change, Plan, RecordText, Store};
use crate::model::{Date, Kind, key};
use crate::questions::{
    Choice, Due, Facts, Form, Start, Todo, first_option, repeated, start_of, steps, steps_of,
};
use crate::registry::{Registry, Status};
use crate::schema::{self, FileKind};
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "record", about = say(
    "Mencatat pada rekaman: laporan, langkah, nilai kunci, penghapusan",
    "Records in records: reports, steps, values of keys, what goes",
), long_about = say(
    "Mencatat pada rekaman. Tanpa pilihan lain, di terminal, ksd menampilkan langkah yang ditunggu dan \
     menanyakan satu per satu. Tanggal ditulis seperti dalam surat (9-5-2028, 9 Mei 2028), uang \
     juga (2.500.000, 2,5 juta), jawaban ya atau tidak, daftar dengan koma. Yang berubah \
     ditampilkan dan diperiksa menurut peraturan; bila timbul kesalahan baru, tidak ada yang ditulis. \
     Komentar dan urutan berkas tetap.",
    "Records in records. Without more, on a terminal, ksd shows the steps that are waited for and \
     asks. Dates are written as in letters (9-5-2028, 9 May 2028), money too \
     (2.500.000, 2,5 juta), answers as yes or no, lists with commas. What changes is shown and judged \
     by the regulations; if new errors come of it, nothing is written. Comments and the order of the \
     file stay.",
), after_help = say(
    "Contoh:\n  ksd record 2021-pks-angkut-sampah-samarinda\n  ksd record 2021-pks-angkut-sampah-samarinda --set waktu.berakhir=9-5-2028\n  \
     ksd record 2021-pks-angkut-sampah-samarinda 2025-pks-rawat-taman-bumn-niaga-nusa --add laporan --set laporan.periode=2024-S1 --set \"laporan.tanggal=10 Juli 2024\"\n  \
     ksd record --pemrakarsa dlhk --add laporan --set laporan.periode=2024-S1 --set \"laporan.tanggal=10 Juli 2024\"\n  \
     ksd record 2021-pks-angkut-sampah-samarinda --append urusan=kesehatan --unset catatan --dry-run",
    "Examples:\n  ksd record 2021-pks-angkut-sampah-samarinda\n  ksd record 2021-pks-angkut-sampah-samarinda --set waktu.berakhir=9-5-2028\n  \
     ksd record 2021-pks-angkut-sampah-samarinda 2025-pks-rawat-taman-bumn-niaga-nusa --add laporan --set laporan.periode=2024-S1 --set \"laporan.tanggal=10 July 2024\"\n  \
     ksd record --pemrakarsa dlhk --add laporan --set laporan.periode=2024-S1 --set \"laporan.tanggal=10 July 2024\"\n  \
     ksd record 2021-pks-angkut-sampah-samarinda --append urusan=kesehatan --unset catatan --dry-run",
))]
pub(super) struct RecordIn {
    #[arg(
        value_name = "ID", required_unless_present = "pemrakarsa",
        help = say(
            "Id, nomor, judul, atau nama rekaman; boleh beberapa",
            "Id, number, title or name of the record; may be several",
        ),
    )]
    id: Vec<String>,
    #[arg(
        long, value_name = say("PERANGKAT DAERAH", "OFFICE"), conflicts_with = "id",
        alias = "opd",
        help = say(
            "Semua naskah perangkat daerah ini yang berlaku",
            "All documents of this office that are in force",
        ),
    )]
    pemrakarsa: Option<String>,
    #[command(flatten)]
    operations: Operations,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    writing: Writing,
}

/// A record that is written to.
struct Target {
    kind: Kind,
    id: String,
    file: String,
    file_kind: &'static FileKind,
    before: String,
}

impl Target {
    fn text(&self) -> Result<RecordText, Problem> {
        RecordText::read(self.file_kind, &self.before)
            .map_err(|fault| no_toml(&self.file, &self.before, fault.span()))
    }

    fn change(&self, after: String) -> Change {
        Change {
            file: self.file.clone(),
            before: Some(self.before.clone()),
            after: Some(after),
        }
    }
}

impl RecordIn {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let (as_of, _) = context.as_of(&self.as_of, &registry)?;
        let targets = self.targets(&registry, as_of)?;
        let ids: Vec<&str> = targets.iter().map(|target| target.id.as_str()).collect();
        let command = match self.pemrakarsa.as_deref() {
            Some(office) => format!("record --pemrakarsa {office}"),
            None => format!("record {}", ids.join(" ")),
        };
        let operations = self.operations.list();
        if operations.is_empty() {
            return self.ask(context, &registry, &targets, &command, as_of);
        }
        let mut said = Vec::new();
        let mut changes = Vec::new();
        for target in &targets {
            let mut record = target.text()?;
            let operations = operations::by_ids(&registry, target.kind, operations.clone());
            said = operations::apply(&mut record, target.file_kind, &operations)?;
            changes.push(target.change(record.written()));
        }
        self.writing
            .carry_out(context, &registry, &Plan { command, changes }, said)
    }

    /// The records that are meant; each is named whole, not by a part that may fit
    /// another.
    fn targets(&self, registry: &Registry, as_of: Date) -> anyhow::Result<Vec<Target>> {
        let named = match &self.pemrakarsa {
            Some(office) => of_office(registry, &known_office(registry, office)?, as_of)?,
            None => {
                let mut named: Vec<(Kind, String)> = Vec::new();
                for said in &self.id {
                    let missing = || called::no_record(registry, said);
                    let (kind, id) = called::whole_record(registry, said)?.ok_or_else(missing)?;
                    if !named.iter().any(|(of, known)| *of == kind && known == id) {
                        named.push((kind, id.to_owned()));
                    }
                }
                named
            }
        };
        let store = Store::at(registry.root().as_path());
        let target = |(kind, id): (Kind, String)| -> anyhow::Result<Target> {
            let missing = || called::no_record(registry, &id);
            let file = registry.file_of(kind, &id).ok_or_else(missing)?;
            Ok(Target {
                kind,
                file_kind: FileKind::of(Some(kind)).ok_or_else(missing)?,
                before: store.read(&file)?.unwrap_or_default(),
                file,
                id,
            })
        };
        named.into_iter().map(target).collect()
    }

    /// Asks what is to be recorded, and then its questions.
    fn ask(
        &self,
        context: &Context,
        registry: &Registry,
        targets: &[Target],
        command: &str,
        as_of: Date,
    ) -> anyhow::Result<Answer> {
        let Some(first) = targets.first() else {
            return Err(nothing_said(&[]).into());
        };
        first.text()?;
        let whole = Start {
            id: Some(first.id.clone()),
            text: first.before.clone(),
            before: Some(first.before.clone()),
            ..Start::default()
        };
        let all = form(
            registry,
            first.kind,
            steps(first.kind)[0].chapters,
            as_of,
            whole,
        )?;
        let facts = all.facts()?;
        let owed = owed::of_record(registry, first.kind, &first.id, as_of);
        let todos = owed::first(&owed, steps_of(&facts, first.kind, as_of), as_of);
        if !ask::can_ask() {
            let option = |todo: &Todo| {
                let proposed = owed::proposed(&owed, first.file_kind, todo.step.table, None);
                first_option(first.file_kind, todo, &proposed)
            };
            let due = todos.iter().filter(|todo| matches!(todo.due, Due::Now(_)));
            return Err(nothing_said(&due.map(option).collect::<Vec<_>>()).into());
        }
        let nothing = |said| {
            let talk = vec![super::context::Talk::Note(said)];
            Ok(context.answer(String::new(), talk, Exit::CouldNot))
        };
        let chosen = match todos.as_slice() {
            // One that has no steps is asked for the rest.
            [only] => Some(only),
            todos => chosen(context, title(&facts, &first.id), todos, as_of)?,
        };
        let Some(todo) = chosen else {
            return nothing(Text::fixed("tidak ada yang ditulis", "nothing is written"));
        };
        let start = start_of(
            first.file_kind,
            &first.id,
            &first.before,
            todo.step,
            todo.at,
        );
        let mut start = start.map_err(ask::refused)?;
        let place = start.places.get(todo.step.table).copied();
        start.proposed = owed::proposed(&owed, first.file_kind, todo.step.table, place);
        let others: Vec<&Target> = targets.iter().skip(1).collect();
        let also = |form: &Form<'_>| -> anyhow::Result<Vec<Change>> {
            let change = |target: &&Target| -> anyhow::Result<Change> {
                let mut record = target.text()?;
                let same = repeated(form, &target.before);
                operations::apply(&mut record, target.file_kind, &same)?;
                Ok(target.change(record.written()))
            };
            others.iter().map(change).collect()
        };
        let mut form = form(registry, first.kind, todo.step.chapters, as_of, start)?;
        if form.next()?.is_none() {
            let id = &first.id;
            return nothing(text!(
                "semua yang ditanyakan sudah tercatat; ubah dengan `ksd record {id} --set KUNCI=NILAI`",
                "all that is asked is recorded; change it with `ksd record {id} --set KEY=VALUE`",
                id
            ));
        }
        let asked = Asked {
            command,
            writing: &self.writing,
            talk: Vec::new(),
        };
        ask::answered_with(context, &mut form, asked, &also)
    }
}

/// What people call a record.
fn title(facts: &Facts<'_>, id: &str) -> String {
    let names = [key!(judul), key!(Mitra: nama), key!(Tkksd: sk)];
    let name = names.iter().find_map(|key| facts.text(key));
    name.unwrap_or(id).to_owned()
}

fn chosen<'t>(
    context: &Context,
    title: String,
    todos: &'t [Todo],
    as_of: Date,
) -> anyhow::Result<Option<&'t Todo>> {
    let choices = todos.iter().enumerate().map(|(at, todo)| Choice {
        said: at.to_string(),
        shown: shown(todo),
    });
    let asks = text!(
        "Apa yang dicatat pada \"{title}\", {as_of}?",
        "What is to be recorded of \"{title}\", {as_of}?",
        title,
        as_of
    );
    let chosen = ask::choose(context, &asks, choices.collect())?;
    Ok(chosen.and_then(|at| todos.get(at.parse::<usize>().ok()?)))
}

/// The documents of an office that are in force.
fn of_office(
    registry: &Registry,
    office: &str,
    as_of: Date,
) -> anyhow::Result<Vec<(Kind, String)>> {
    let documents = registry.kerja_sama.iter().filter(|record| {
        let own = record.offices().any(|one| one == office);
        own && !record.is_addendum() && registry.state(record, as_of).status == Status::Berlaku
    });
    let found: Vec<_> = documents
        .map(|record| (Kind::KerjaSama, record.id.clone()))
        .collect();
    match found.is_empty() {
        true => Err(Problem(text!(
            "tidak ada naskah `{office}` yang berlaku pada {as_of}",
            "no document of `{office}` is in force on {as_of}",
            office,
            as_of
        ))
        .into()),
        false => Ok(found),
    }
}

fn form<'r>(
    registry: &'r Registry,
    kind: Kind,
    chapters: &'static [crate::questions::Chapter],
    as_of: Date,
    start: Start,
) -> Result<Form<'r>, Problem> {
    Form::new(registry, kind, chapters, as_of, start).ok_or(Problem(Text::EMPTY))
}

fn shown(todo: &Todo) -> Text {
    let (Due::Now(said) | Due::Any(said)) = &todo.due;
    match said.is_empty() {
        true => todo.step.name.clone(),
        false => text!(
            "{name}: {said}",
            "{name}: {said}",
            name = todo.step.name.clone(),
            said = said.clone()
        ),
    }
}

/// That nothing was said, and the options for what is due.
fn nothing_said(lines: &[String]) -> Problem {
    let said = Text::fixed(
        "sebutkan apa yang dicatat, misalnya `--set waktu.berakhir=9-5-2028` atau `--add evaluasi`",
        "say what to record, for example `--set waktu.berakhir=9-5-2028` or `--add evaluasi`",
    );
    Problem(match lines.is_empty() {
        true => said,
        false => schema::below(
            text!(
                "{said}; yang ditunggu:",
                "{said}; what is waited for:",
                said
            ),
            lines,
        ),
    })
}
