//! `ksd import`: a list of somebody else's as records, a plan first.

use std::path::PathBuf;

use clap::Args;

use super::change::{Writing, new_errors};
use super::context::{Answer, Context, Exit, Problem, Talk};
use super::formats::{self, Page};
use super::language::say;
use super::merge::Merging;
use super::options::{AsOf, overwrite};
use super::parsers;
use super::progress::PROGRESS;
use super::written::Target;
use crate::book;
use crate::edit::Plan;
use crate::import::{self, Asked, Import as Planned, Map};
use crate::merge::is_ours;
use crate::model::Kind;
use crate::problem::cause;
use crate::registry::Registry;
use crate::render;
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "import", about = say(
    "Memasukkan daftar Excel, LibreOffice, atau CSV, atau menggabungkan buku kerja: rencananya dahulu",
    "Takes a list of Excel, LibreOffice or CSV in, or merges a workbook: a plan first",
), long_about = say(
    "Membaca daftar kerja sama, potensi, atau mitra dari berkas .xlsx, .xls, .ods, .csv, atau .tsv, \
     dan menampilkan rencananya: yang baru, yang sudah ada, yang berubah, yang ditolak dengan alamat \
     selnya, dan yang menunggu jawaban. Register tidak disentuh sebelum `--write`. Yang dapat berarti \
     dua tidak ditebak; jawabannya ditulis dalam peta (`--map`), yang dipakai lagi lain kali. Daftar \
     yang sama, atau yang bertambah panjang, tidak menggandakan apa pun. Buku \
     kerja dari `ksd export` digabungkan kembali, sel demi sel.",
    "Reads a list of cooperation, of the mapping or of partners from a file .xlsx, .xls, .ods, .csv or \
     .tsv and shows the plan: what is new, already here, changed, refused with the address of the \
     cell, and what waits for an answer. The register is not touched before `--write`. What can mean \
     two things is not guessed; the answers stand in a map (`--map`), which serves the next time. The \
     same list, or a longer one, doubles nothing. A workbook of `ksd export` is merged back, cell by \
     cell.",
), after_help = say(
    "Contoh:\n  ksd import daftar.xlsx\n  ksd import daftar.xlsx -o daftar.rencana.xlsx\n  \
     ksd import daftar.xlsx --write-map peta.toml\n  \
     ksd import daftar.xlsx --map peta.toml --write",
    "Examples:\n  ksd import list.xlsx\n  ksd import list.xlsx -o list.plan.xlsx\n  \
     ksd import list.xlsx --write-map map.toml\n  \
     ksd import list.xlsx --map map.toml --write",
))]
pub(super) struct Import {
    #[arg(
        value_name = say("BERKAS", "FILE"),
        help = say("Berkas daftarnya", "The file of the list"),
    )]
    file: PathBuf,
    #[arg(
        long, value_name = say("NAMA", "NAME"),
        help = say("Lembar yang dibaca, bila ada beberapa", "The sheet that is read, where there are several"),
    )]
    sheet: Option<String>,
    #[arg(
        long, value_name = say("JENIS", "KIND"), value_parser = parsers::word::<Kind>(),
        help = say(
            "Jenis rekaman; tanpa ini dikenali dari judul kolomnya",
            "Kind of record; without it known by the headings",
        ),
    )]
    kind: Option<Kind>,
    #[arg(
        long, value_name = say("BERKAS", "FILE"),
        help = say(
            "Peta: jawaban tentang kolom, urutan tanggal, mitra, dan pihak kita",
            "A map: answers about columns, order of days, partners and our side",
        ),
    )]
    map: Option<PathBuf>,
    #[arg(
        long, value_name = say("BERKAS", "FILE"),
        help = say(
            "Tulis peta baru dengan yang dimengerti, untuk dilengkapi dan dipakai lain kali",
            "Write a new map of what was understood, to be completed and used the next time",
        ),
    )]
    write_map: Option<PathBuf>,
    #[arg(
        long, short, value_name = say("BERKAS", "FILE"),
        help = say(
            "Kembalikan daftarnya sebagai buku kerja .xlsx, dengan temuan di setiap baris",
            "Hand the list back as a workbook .xlsx, with what was found at every row",
        ),
    )]
    output: Option<PathBuf>,
    #[arg(long, help = overwrite())]
    overwrite: bool,
    #[arg(
        long,
        help = say(
            "Tulis ke register: semua baris atau tidak satu pun",
            "Write into the register: all rows or none",
        ),
    )]
    write: bool,
    #[arg(
        long,
        help = say(
            "Tulis baris yang baik saja; yang ditolak dan yang menunggu jawaban ditinggalkan",
            "Write the good rows alone; what is refused or waits for an answer is left",
        ),
    )]
    good_rows: bool,
    #[arg(
        long,
        help = say(
            "Ambil juga baris yang menimbulkan kesalahan `ksd check`",
            "Take rows, too, of which errors of `ksd check` come",
        ),
    )]
    force: bool,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::page_formats(),
        help = say("Bentuk keluaran; tanpa ini teks", "Format of the output; without it text"),
    )]
    format: Option<String>,
}

impl Import {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let format = formats::choose(formats::pages(), self.format.as_deref(), None)?;
        let registry = context.registry()?;
        let (today, _) = context.as_of(&self.as_of, &registry)?;
        let mut targets = self.targets()?;
        let book = context.waited(reading(), || book::read(&self.file))?;
        if is_ours(&book) {
            if !targets.is_empty() {
                return Err(no_list().into());
            }
            return Merging {
                path: &self.file,
                book: &book,
                writes: self.write,
                is_forced: self.force,
                format,
            }
            .run(context, &registry, today);
        }
        let mut map = self.read_map()?;
        for (name, answer) in import::answers(&book) {
            map.mitra.entry(name).or_insert(answer);
        }
        let shown = self
            .file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let asked = Asked {
            registry: &registry,
            book: &book,
            shown: &shown.unwrap_or_default(),
            sheet: self.sheet.as_deref(),
            kind: self.kind,
            map: &map,
            today,
            progress: &PROGRESS,
        };
        let mut planned = context.waited(reading(), || import::plan(&asked))?;
        let mut talk: Vec<Talk> = match self.force {
            true => Vec::new(),
            false => context.waited(judging(), || judged(&registry, &mut planned))?,
        };
        let exit = match self.write {
            true => self.written(context, &registry, &planned, &mut talk)?,
            false => {
                talk.push(Talk::Note(next(&planned)));
                match planned.is_held_up() {
                    true => Exit::Found,
                    false => Exit::Done,
                }
            }
        };
        let mut files: Vec<(Target, Vec<u8>)> = Vec::new();
        if self.output.is_some() {
            let returned = import::returned(&planned, &book);
            let look = context.look_of_files();
            let bytes = context.watched(|| render::returned(&returned, look))?;
            files.extend(targets.pop().map(|target| (target, bytes)));
        }
        if self.write_map.is_some() {
            let bytes = planned.map.written().into_bytes();
            files.extend(targets.pop().map(|target| (target, bytes)));
        }
        let delivered = context.deliver(files, Vec::new())?;
        talk.extend(
            delivered
                .talk
                .into_iter()
                .map(|said| Talk::Note(Text::same(said))),
        );
        let look = context.look();
        let data = match format {
            Page::Text => render::document(&import::told(&planned), look),
            Page::Markdown => render::markdown(&import::told(&planned), look),
            Page::Json => render::data(&import::data(&planned), look),
        };
        Ok(context.answer(data, talk, exit))
    }

    /// Where the map and the list are written to, in this order.
    fn targets(&self) -> anyhow::Result<Vec<Target>> {
        let named = self.write_map.iter().chain(&self.output);
        let is_workbook = |path: &PathBuf| {
            let ending = path.extension().unwrap_or_default();
            ending.eq_ignore_ascii_case("xlsx")
        };
        if let Some(other) = self.output.iter().find(|path| !is_workbook(path)) {
            return Err(Problem(text!(
                "`-o {file}`: daftar dikembalikan sebagai buku kerja; sebutkan berkas .xlsx",
                "`-o {file}`: the list is handed back as a workbook; name a file .xlsx",
                file = other.display().to_string()
            ))
            .into());
        }
        Target::prove_all(&named.cloned().collect::<Vec<_>>(), self.overwrite, None)
    }

    fn read_map(&self) -> anyhow::Result<Map> {
        let Some(path) = &self.map else {
            return Ok(Map::default());
        };
        let shown = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| {
            Problem(text!(
                "{shown} tidak dapat dibaca: {cause}",
                "{shown} cannot be read: {cause}",
                shown = shown.as_str(),
                cause = cause(&error)
            ))
        })?;
        Ok(Map::read(&text, &shown)?)
    }

    /// Writes what is planned, unless rows are held up and are not to be left out.
    fn written(
        &self,
        context: &Context,
        registry: &Registry,
        planned: &Planned,
        talk: &mut Vec<Talk>,
    ) -> anyhow::Result<Exit> {
        if planned.is_held_up() && !self.good_rows {
            talk.push(Talk::Warning(Text::fixed(
                "tidak ada yang ditulis, sebab ada baris yang ditolak atau menunggu jawaban; perbaiki \
                 daftarnya, jawab dengan `--map`, atau tulis yang baik saja dengan `--good-rows`",
                "nothing is written, for rows are refused or wait for an answer; mend the list, answer \
                 with `--map`, or write the good ones alone with `--good-rows`",
            )));
            return Ok(Exit::Found);
        }
        let plan = Plan {
            command: format!("import {}", planned.shown),
            changes: planned.changes(registry)?,
        };
        let exit = if planned.is_held_up() {
            Exit::Found
        } else {
            Exit::Done
        };
        if plan.is_empty() {
            talk.push(Talk::Note(Text::fixed(
                "sudah demikian; tidak ada yang ditulis",
                "it is so already; nothing is written",
            )));
            return Ok(exit);
        }
        let writing = text!(
            "menulis {count} berkas",
            "writing {count} files",
            count = plan.changes.len()
        );
        context.waited(writing, || Writing::default().write(registry, &plan, talk))?;
        Ok(exit)
    }
}

fn no_list() -> Problem {
    Problem(Text::fixed(
        "berkas itu buku kerja dari `ksd export` dan digabungkan sel demi sel; `-o` dan `--write-map` hanya \
         untuk daftar dari luar",
        "that file is a workbook of `ksd export` and is merged cell by cell; `-o` and `--write-map` are for \
         lists from elsewhere alone",
    ))
}

/// What comes next, of a plan that is not written.
fn next(planned: &Planned) -> Text {
    match planned.is_held_up() {
        true => Text::fixed(
            "register tidak disentuh; jawab yang ditanyakan dalam peta (`--write-map` menuliskannya, \
             `--map` memakainya)",
            "the register is not touched; answer what is asked in a map (`--write-map` writes it, `--map` \
             uses it)",
        ),
        false => Text::fixed(
            "register tidak disentuh; tulis dengan `--write`",
            "the register is not touched; write with `--write`",
        ),
    }
}

/// Refuses the rows of whose records, or of whose partners, new errors come; tells of the
/// errors that come elsewhere.
fn judged(registry: &Registry, planned: &mut Planned) -> anyhow::Result<Vec<Talk>> {
    let changes = planned.changes(registry)?;
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let plan = Plan {
        command: String::new(),
        changes,
    };
    let (after, errors) = new_errors(registry, &plan)?;
    let mut elsewhere = Vec::new();
    for error in errors {
        let code = error.rule.code;
        let message = error.message.clone();
        let why = text!("{code}: {message}", "{code}: {message}", code, message);
        let record = error.record.as_ref();
        let file = record.and_then(|(kind, id)| after.file_of(*kind, id));
        if !file.is_some_and(|file| planned.refuse(&file, &why)) {
            elsewhere.push(Talk::Warning(text!(
                "kesalahan baru {why}",
                "new error {why}",
                why
            )));
        }
    }
    Ok(elsewhere)
}

fn judging() -> Text {
    Text::fixed("memeriksa rekaman baru", "checking the new records")
}

fn reading() -> Text {
    Text::fixed("membaca daftar", "reading the list")
}
