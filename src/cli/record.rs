//! `ksd record`: gives keys of a record their values.

use clap::Args;

use super::called;
use super::change::{Writing, no_toml};
use super::context::{Answer, Context, Problem};
use super::language::say;
use crate::edit::{Change, Operation, Plan, RecordText, Store};
use crate::schema::FileKind;
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "record", about = say(
    "Mencatat pada satu rekaman: nilai kunci, tabel baru, penghapusan",
    "Records in one record: values of keys, new tables, what goes",
), long_about = say(
    "Mencatat pada satu rekaman. Tanggal ditulis seperti dalam surat (9-5-2028, 9 Mei 2028), uang \
     juga (2.500.000, 2,5 juta), jawaban ya atau tidak, daftar dengan koma. Yang berubah \
     ditampilkan dan diperiksa menurut peraturan; bila timbul kesalahan baru, tidak ada yang ditulis. \
     Komentar dan urutan berkas tetap.",
    "Records in one record. Dates are written as in letters (9-5-2028, 9 May 2028), money too \
     (2.500.000, 2,5 juta), answers as yes or no, lists with commas. What changes is shown and judged \
     by the regulations; if new errors come of it, nothing is written. Comments and the order of the \
     file stay.",
), after_help = say(
    "Contoh:\n  ksd record 2023-pks-sampah --set waktu.berakhir=9-5-2028\n  \
     ksd record 2023-pks-sampah --add laporan --set laporan.periode=2024-S1 --set \"laporan.tanggal=10 Juli 2024\"\n  \
     ksd record 2023-pks-sampah --append urusan=kesehatan --unset catatan --dry-run",
    "Examples:\n  ksd record 2023-pks-sampah --set waktu.berakhir=9-5-2028\n  \
     ksd record 2023-pks-sampah --add laporan --set laporan.periode=2024-S1 --set \"laporan.tanggal=10 July 2024\"\n  \
     ksd record 2023-pks-sampah --append urusan=kesehatan --unset catatan --dry-run",
))]
pub(super) struct RecordIn {
    #[arg(
        value_name = "ID",
        help = say("Id, nomor, judul, atau nama rekaman", "Id, number, title or name of the record"),
    )]
    id: String,
    #[arg(
        long, value_name = say("KUNCI=NILAI", "KEY=VALUE"), value_parser = pair,
        help = say("Beri kunci nilai ini; boleh beberapa kali", "Give the key this value; may be given several times"),
    )]
    set: Vec<(String, String)>,
    #[arg(
        long, value_name = say("KUNCI=NILAI", "KEY=VALUE"), value_parser = pair,
        help = say("Tambahkan nilai ini pada daftar", "Add this value to the list"),
    )]
    append: Vec<(String, String)>,
    #[arg(
        long, value_name = say("TABEL", "TABLE"),
        help = say(
            "Tambahkan tabel, misalnya `evaluasi`; kunci sesudahnya dimaksudkan untuk tabel itu",
            "Add a table, for example `evaluasi`; keys of it are then meant for that one",
        ),
    )]
    add: Vec<String>,
    #[arg(
        long, value_name = say("KUNCI", "KEY"),
        help = say("Hapus kunci atau tabel ini", "Take this key or table away"),
    )]
    unset: Vec<String>,
    #[command(flatten)]
    writing: Writing,
}

/// `waktu.berakhir=9-5-2028`.
fn pair(text: &str) -> Result<(String, String), NoPair> {
    let (key, value) = text.split_once('=').ok_or(NoPair)?;
    Ok((key.trim().to_owned(), value.trim().to_owned()))
}

#[derive(Debug)]
struct NoPair;

impl std::fmt::Display for NoPair {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("KEY=VALUE")
    }
}

impl std::error::Error for NoPair {}

impl RecordIn {
    /// What is to be done: first what goes, then new tables, then values.
    fn operations(&self) -> Vec<Operation> {
        let unset = self
            .unset
            .iter()
            .map(|key| Operation::Unset { key: key.clone() });
        let add = self.add.iter().map(|table| Operation::Add {
            table: table.clone(),
        });
        let set = self.set.iter().map(|(key, said)| Operation::Set {
            key: key.clone(),
            said: said.clone(),
        });
        let append = self.append.iter().map(|(key, said)| Operation::Append {
            key: key.clone(),
            said: said.clone(),
        });
        unset.chain(add).chain(set).chain(append).collect()
    }

    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        // What is written to must be named whole, not by a part that may fit another.
        let missing = || called::no_record(&registry, &self.id);
        let (kind, id) = called::whole_record(&registry, &self.id)?.ok_or_else(missing)?;
        let file = registry.file_of(kind, id).ok_or_else(missing)?;
        let file_kind = FileKind::named(kind.word()).ok_or_else(missing)?;
        let store = Store::at(registry.root().as_path());
        let before = store.read(&file)?;
        let mut record = RecordText::read(file_kind, before.as_deref().unwrap_or_default())
            .map_err(|_| no_toml(&file))?;
        let operations = self.operations();
        if operations.is_empty() {
            return Err(Problem(Text::fixed(
                "sebutkan apa yang dicatat, misalnya `--set waktu.berakhir=9-5-2028` atau `--add evaluasi`",
                "say what to record, for example `--set waktu.berakhir=9-5-2028` or `--add evaluasi`",
            ))
            .into());
        }
        let mut said = Vec::new();
        for operation in &operations {
            let understood = record
                .apply(operation)
                .map_err(|refused| Problem(refused.0))?;
            let key = match operation {
                Operation::Set { key, .. } | Operation::Append { key, .. } => file_kind.key(key),
                _ => None,
            };
            if let (Some(key), Some(understood)) = (key, understood) {
                said.push(text!(
                    "{name}: {words}",
                    "{name}: {words}",
                    name = key.name.clone(),
                    words = understood.words
                ));
            }
        }
        let change = Change {
            file,
            after: Some(record.written()),
            before,
        };
        let plan = Plan {
            command: format!("record {id}"),
            changes: vec![change],
        };
        self.writing.carry_out(context, &registry, &plan, said)
    }
}
