//! `ksd new`: a new record, by answering questions or by options.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use strum::VariantArray;

use super::ask::{self, Asked};
use super::called;
use super::change::{Writing, no_toml, place};
use super::context::{Answer, Context, Exit, Problem, Talk};
use super::following;
use super::language::say;
use super::operations::{self, Operations};
use super::options::AsOf;
use super::parsers;
use crate::edit::{Operation, RecordText, Store};
use crate::law::text_above;
use crate::model::{Date, Kind, key};
use crate::problem::cause;
use crate::questions::{Choice, Form, Start, carried, flat, is_sound};
use crate::registry::Registry;
use crate::schema::FileKind;
use crate::text;
use crate::text::{Text, alternatives};

#[derive(Args)]
#[command(name = "new", about = say(
    "Membuat rekaman baru dengan menjawab pertanyaan",
    "Makes a new record by answering questions",
), long_about = say(
    "Membuat rekaman baru. Di terminal ksd bertanya menurut urutan kerja: dengan siapa, apa, sejak \
     kapan, siapa yang menandatangani, apa yang dilakukan sebelumnya; hanya yang diperlukan jenis dan \
     naskah itu. Esc kembali satu langkah; Ctrl-C berhenti, dan jawaban dilanjutkan dengan perintah \
     yang sama. Jawaban yang melanggar aturan diberitahukan saat itu juga. Setiap pertanyaan dapat \
     dijawab lebih dahulu dengan `--set`.",
    "Makes a new record. On a terminal ksd asks in the order of the work: with whom, what, since \
     when, who signs, what was done before; only what this kind and text need. Esc goes one step \
     back; Ctrl-C leaves, and the same command goes on with the answers. An answer that breaks a rule \
     is told at once. Every question can be answered beforehand with `--set`.",
), after_help = say(
    "Contoh:\n  ksd new kerja-sama\n  ksd new kerja-sama --from 2025-layanan-digital-banyuwangi\n  \
     ksd new mitra --set \"nama=PT Sinar Mahakam\" --set golongan=badan-usaha --set bentuk_badan=pt",
    "Examples:\n  ksd new kerja-sama\n  ksd new kerja-sama --from 2025-layanan-digital-banyuwangi\n  \
     ksd new mitra --set \"nama=PT Sinar Mahakam\" --set golongan=badan-usaha --set bentuk_badan=pt",
))]
pub(super) struct New {
    #[arg(
        value_name = say("JENIS", "KIND"),
        value_parser = parsers::word::<Kind>(),
        help = say(
            "Jenis rekaman; di terminal tanpa ini ditanyakan",
            "Kind of record; without it, it is asked for on a terminal",
        ),
    )]
    kind: Option<Kind>,
    #[arg(
        long, value_name = "ID",
        help = say(
            "Id rekaman baru, yaitu nama berkasnya; tanpa ini disusun dari isinya",
            "Id of the new record, which is the name of its file; without it, made of what it says",
        ),
    )]
    id: Option<String>,
    #[arg(
        long, value_name = "ID",
        help = say(
            "Ambil yang masih berlaku dari entri pemetaan atau naskah ini; nomor, tanggal, \
             rekomendasi, dan laporan tidak diambil",
            "Take what still holds from this mapping entry or document; numbers, dates, \
             recommendation and reports are not taken",
        ),
    )]
    from: Option<String>,
    #[arg(
        long, value_name = say("BERKAS", "FILE"),
        help = say(
            "Ambil jawaban dari berkas TOML dengan kunci rekaman",
            "Take the answers from a TOML file with the keys of the record",
        ),
    )]
    answers: Option<PathBuf>,
    #[command(flatten)]
    operations: Operations,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    writing: Writing,
}

impl New {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let (today, _) = context.as_of(&self.as_of, &registry)?;
        let Some(kind) = self.kind(context)? else {
            let said = Text::fixed("tidak ada yang ditulis", "nothing is written");
            return Ok(context.answer(String::new(), vec![Talk::Note(said)], Exit::CouldNot));
        };
        let (start, said) = self.start(&registry, kind, today)?;
        let chapters = ask::chapters(kind);
        let form = Form::new(&registry, kind, chapters, today, start);
        let Some(mut form) = form else {
            return Err(Problem(Text::EMPTY).into());
        };
        let asked = Asked {
            command: &format!("new {kind}"),
            writing: &self.writing,
            talk: said,
        };
        ask::done(context, &mut form, asked, |plan, id| {
            let names = match kind {
                Kind::KerjaSama => following::missing(&registry, plan, id, None)?,
                _ => None,
            };
            Ok(names.map(|names| {
                text!(
                    "belum tercatat: {names}; catat dengan `ksd record {id}`",
                    "not recorded yet: {names}; record it with `ksd record {id}`",
                    names,
                    id
                )
            }))
        })
    }

    /// The kind of record, asked for where it is not said; none: somebody left.
    fn kind(&self, context: &Context) -> anyhow::Result<Option<Kind>> {
        if let Some(kind) = self.kind {
            return Ok(Some(kind));
        }
        if !ask::can_ask() {
            let words: Vec<String> = Kind::VARIANTS
                .iter()
                .map(|kind| format!("`{kind}`"))
                .collect();
            return Err(Problem(text!(
                "sebutkan jenis rekamannya: {kinds}; misalnya `ksd new kerja-sama`",
                "say the kind of record: {kinds}; for example `ksd new kerja-sama`",
                kinds = alternatives(&words)
            ))
            .into());
        }
        let choice = |kind: &Kind| Choice {
            said: kind.word().to_owned(),
            shown: match kind {
                Kind::KerjaSama => Text::fixed(
                    "Kerja sama: kesepakatan, PKS, rencana",
                    "Cooperation: an agreement, a contract, a plan",
                ),
                Kind::Potensi => Text::fixed("Entri pemetaan potensi", "Entry of the mapping"),
                Kind::Mitra => Text::fixed("Mitra", "Partner"),
                Kind::Tkksd => Text::fixed("Keputusan tentang TKKSD", "Decree on the TKKSD"),
            },
        };
        let asks = Text::fixed("Apa yang dicatat?", "What is to be recorded?");
        let chosen = ask::choose(context, &asks, Kind::VARIANTS.iter().map(choice).collect())?;
        Ok(chosen.and_then(|kind| kind.parse().ok()))
    }

    /// What is known before the first question; and what was understood, in words.
    fn start(
        &self,
        registry: &Registry,
        kind: Kind,
        today: Date,
    ) -> anyhow::Result<(Start, Vec<Text>)> {
        let file_kind = FileKind::of(Some(kind)).ok_or(Problem(Text::EMPTY))?;
        if let Some(id) = &self.id {
            prove(registry, kind, id)?;
        }
        let mut record = RecordText::empty(file_kind);
        if let Some(from) = &self.from {
            operations::apply(&mut record, file_kind, &taken(registry, kind, from)?)?;
        }
        if matches!(kind, Kind::KerjaSama | Kind::Potensi) {
            let entered = Operation::Set {
                key: key!(dicatat).to_owned(),
                said: today.to_string(),
            };
            operations::apply(&mut record, file_kind, &[entered])?;
        }
        let mut given = match &self.answers {
            Some(file) => answers(file)?,
            None => Vec::new(),
        };
        given.extend(self.operations.list());
        let given = operations::by_ids(registry, kind, given);
        let said = operations::apply(&mut record, file_kind, &given)?;
        let above = self.above(registry, &record)?;
        operations::apply(&mut record, file_kind, above.as_slice())?;
        let keys = given.iter().filter_map(|operation| match operation {
            Operation::Set { key, .. } | Operation::Append { key, .. } => Some(key),
            _ => None,
        });
        let start = Start {
            id: self.id.clone(),
            is_new: true,
            text: record.written(),
            given: keys
                .map(|key| with_places(file_kind, key))
                .collect::<BTreeSet<_>>(),
            ..Start::default()
        };
        Ok((start, said))
    }

    /// That it stands under the document that it is taken from, where it is made of one
    /// under which the law has it stand.
    fn above(&self, registry: &Registry, record: &RecordText) -> anyhow::Result<Option<Operation>> {
        let Some(from) = self.from.as_deref() else {
            return Ok(None);
        };
        let Some((Kind::KerjaSama, id)) = called::whole_record(registry, from)? else {
            return Ok(None);
        };
        let table: toml::Table = toml::from_str(&record.written()).unwrap_or_default();
        let naskah = table.get(key!(naskah)).and_then(|naskah| naskah.as_str());
        let naskah = naskah.and_then(|naskah| naskah.parse().ok());
        let wanted = naskah.and_then(text_above);
        let is = registry.kerja_sama.get(id).map(|from| from.naskah);
        let stands = wanted.is_some() && wanted == is && !table.contains_key(key!(induk));
        Ok(stands.then(|| following::set(key!(induk), id)))
    }
}

/// Proves that a new record may have that id.
fn prove(registry: &Registry, kind: Kind, id: &str) -> Result<(), Problem> {
    if !is_sound(id) {
        return Err(Problem(text!(
            "\"{id}\" tidak dapat menjadi id; pakai huruf kecil, angka, dan tanda hubung",
            "\"{id}\" can be no id; use small letters, digits and hyphens",
            id
        )));
    }
    match registry.has(kind, id) {
        true => Err(Problem(text!(
            "id `{id}` sudah dipakai; pilih yang lain, atau ubah rekaman itu dengan `ksd record \
             {id}`",
            "the id `{id}` is taken; choose another, or change that record with `ksd record {id}`",
            id
        ))),
        false => Ok(()),
    }
}

/// What is taken from the record that is named.
fn taken(registry: &Registry, kind: Kind, from: &str) -> anyhow::Result<Vec<Operation>> {
    if kind != Kind::KerjaSama {
        return Err(Problem(Text::fixed(
            "`--from` hanya untuk `ksd new kerja-sama`",
            "`--from` is only for `ksd new kerja-sama`",
        ))
        .into());
    }
    let missing = || called::no_record(registry, from);
    let (of, id) = called::whole_record(registry, from)?.ok_or_else(missing)?;
    let file = registry.file_of(of, id).ok_or_else(missing)?;
    let text = Store::at(registry.root().as_path()).read(&file)?;
    let text = text.unwrap_or_default();
    if let Err(fault) = toml::from_str::<toml::Table>(&text) {
        return Err(no_toml(&file, &text, fault.span()).into());
    }
    let taken = carried(registry, of, id, &text);
    Ok(taken.ok_or_else(|| {
        Problem(text!(
            "`{id}` bukan naskah dan bukan entri pemetaan, sehingga tidak ada yang diambil",
            "`{id}` is no document and no mapping entry, so there is nothing to take",
            id
        ))
    })?)
}

/// The answers in a file.
fn answers(file: &Path) -> Result<Vec<Operation>, Problem> {
    let path = file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(|error| {
        Problem(text!(
            "{path} tidak dapat dibaca: {cause}",
            "{path} cannot be read: {cause}",
            path,
            cause = cause(&error)
        ))
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let table: toml::Table = toml::from_str(text).map_err(|fault| {
        Problem(text!(
            "{path}{place} bukan TOML yang sah; tulis misalnya `judul = \"…\"` atau \
             `\"waktu.berakhir\" = \"9-5-2028\"`",
            "{path}{place} is no valid TOML; write for example `judul = \"…\"` or \
             `\"waktu.berakhir\" = \"9-5-2028\"`",
            path,
            place = place(text, fault.span())
        ))
    })?;
    let set = |(key, said)| Operation::Set { key, said };
    Ok(flat(&table).into_iter().map(set).collect())
}

/// A key with the first place in each list of tables that it does not name.
fn with_places(kind: &FileKind, path: &str) -> String {
    let mut placed = String::new();
    let steps: Vec<&str> = path.split('.').collect();
    for (at, step) in steps.iter().enumerate() {
        if !placed.is_empty() {
            placed.push('.');
        }
        placed.push_str(step);
        let is_list = kind.key(&placed).is_some_and(|key| key.is_list);
        if at + 1 < steps.len() && is_list && !step.ends_with(']') {
            placed.push_str("[0]");
        }
    }
    placed
}
