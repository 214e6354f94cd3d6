//! `ksd record`: gives keys of records their values, by options or by questions.

use clap::Args;

use super::ask::{self, Asked};
use super::called;
use super::change::{Writing, no_toml};
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::list::known_office;
use super::operations::{self, Operations};
use super::options::AsOf;
use crate::agenda::agenda_of;
use crate::edit::{Change, Plan, RecordText, Store};
use crate::model::{Date, Duration, Kind};
use crate::questions::{
    Choice, Due, Form, STEPS, Start, Step, Todo, first_option, repeated, start_of, steps_of,
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
        RecordText::read(self.file_kind, &self.before).map_err(|_| no_toml(&self.file))
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
        let (start, chapters) = match first.kind {
            Kind::KerjaSama => {
                let form = form(registry, Kind::KerjaSama, STEPS[0].chapters, as_of, whole)?;
                let todos =
                    self.due_first(registry, &first.id, steps_of(&form.facts()?, as_of), as_of);
                if !ask::can_ask() {
                    return Err(nothing_said(&todos).into());
                }
                let Some(todo) = self.chosen(context, registry, &first.id, &todos, as_of)? else {
                    let said = Text::fixed("tidak ada yang ditulis", "nothing is written");
                    let talk = vec![super::context::Talk::Note(said)];
                    return Ok(context.answer(String::new(), talk, Exit::CouldNot));
                };
                let start = start_of(
                    first.file_kind,
                    &first.id,
                    &first.before,
                    todo.step,
                    todo.at,
                );
                (start.map_err(ask::refused)?, todo.step.chapters)
            }
            _ if !ask::can_ask() => return Err(nothing_said(&[]).into()),
            kind => (whole, ask::chapters(kind)),
        };
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
        let mut form = form(registry, first.kind, chapters, as_of, start)?;
        let asked = Asked {
            command,
            writing: &self.writing,
            talk: Vec::new(),
        };
        ask::answered_with(context, &mut form, asked, &also)
    }

    /// What the agenda asks for before the rest.
    fn due_first(
        &self,
        registry: &Registry,
        id: &str,
        mut todos: Vec<Todo>,
        as_of: Date,
    ) -> Vec<Todo> {
        let owed = owed(registry, id, as_of);
        let is_owed = |step: &Step| owed.iter().any(|(table, _)| *table == step.table);
        for todo in &mut todos {
            if let (Some((_, said)), Due::Any(_)) = (
                owed.iter().find(|(table, _)| *table == todo.step.table),
                &todo.due,
            ) {
                todo.due = Due::Now(said.clone());
            }
        }
        todos.sort_by_key(|todo| match (&todo.due, is_owed(todo.step)) {
            (Due::Now(_), true) => 0,
            (Due::Now(_), false) => 1,
            (Due::Any(_), _) => 2,
        });
        todos
    }

    fn chosen<'t>(
        &self,
        context: &Context,
        registry: &Registry,
        id: &str,
        todos: &'t [Todo],
        as_of: Date,
    ) -> anyhow::Result<Option<&'t Todo>> {
        let choices = todos.iter().enumerate().map(|(at, todo)| Choice {
            said: at.to_string(),
            shown: shown(todo),
        });
        let title = registry
            .kerja_sama
            .get(id)
            .map(|record| record.judul.clone());
        let asks = text!(
            "Apa yang dicatat pada \"{title}\", {as_of}?",
            "What is to be recorded of \"{title}\", {as_of}?",
            title = title.unwrap_or_else(|| id.to_owned()),
            as_of
        );
        let chosen = ask::choose(context, &asks, choices.collect())?;
        Ok(chosen.and_then(|at| todos.get(at.parse::<usize>().ok()?)))
    }
}

/// The duties of the agenda, each with the table that settles it.
const SETTLED_BY: [(&str, &str); 13] = [
    ("kelanjutan", "kelanjutan"),
    ("jawaban-dprd", "dprd"),
    ("tindak-lanjut-dprd", "dprd"),
    ("persetujuan-dprd", "dprd"),
    ("sikap-dprd", "dprd"),
    ("jawaban-penawaran", "penawaran"),
    ("permintaan-kedua", "penawaran"),
    ("laporan-penawaran", "penawaran"),
    ("laporan-semester", "laporan"),
    ("evaluasi", "evaluasi"),
    ("rencana-lewat", "waktu"),
    ("hambatan", "hambatan"),
    ("perselisihan", "perselisihan"),
];

/// What the agenda asks of a document within three months: the table that settles it,
/// and what it says.
fn owed(registry: &Registry, id: &str, as_of: Date) -> Vec<(&'static str, Text)> {
    let until = as_of.plus(Duration::months(3));
    let agenda = agenda_of(registry, as_of, until, Kind::KerjaSama, id);
    let owed = agenda.obligations.iter().filter_map(|owed| {
        let (_, table) = SETTLED_BY
            .iter()
            .find(|(slug, _)| *slug == owed.duty.slug)?;
        let said = match owed.due < as_of {
            true => text!(
                "{what}, lewat {due}",
                "{what}, overdue since {due}",
                what = owed.what.clone(),
                due = owed.due
            ),
            false => text!(
                "{what}, paling lambat {due}",
                "{what}, by {due}",
                what = owed.what.clone(),
                due = owed.due
            ),
        };
        Some((*table, said))
    });
    owed.collect()
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

/// That nothing was said, and what is due.
fn nothing_said(todos: &[Todo]) -> Problem {
    let due = todos.iter().filter(|todo| matches!(todo.due, Due::Now(_)));
    let lines: Vec<String> = due.map(first_option).collect();
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
            &lines,
        ),
    })
}
