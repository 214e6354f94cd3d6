//! `ksd draft`: the texts of a cooperation and the letters about it.

mod making;

use std::path::{Path, PathBuf};

use clap::Args;
use strum::VariantArray;

use self::making::{Making, fits, nothing, nothing_named};
use super::answer::Talk;
use super::context::{Answer, Context, Problem};
use super::language::say;
use super::options::{AsOf, overwrite};
use super::written::Target;
use super::{called, formats, parsers};
use crate::agenda::agenda_of;
use crate::draft::{
    About, Asked, Owed, Paper, Templates, checklist, draft, next, table, templates, usual,
};
use crate::model::{Date, KerjaSama, Kind};
use crate::output::{Naskah, Table};
use crate::registry::{Record, Registry};
use crate::render::{self, Look, TABLE_FORMATS, Write};
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(about = say(
    "Menyusun rancangan naskah dan surat kerja sama menurut bentuk peraturannya",
    "Drafts the texts and letters of a cooperation in the form of the regulations",
), after_help = say(
    "Contoh:\n  ksd draft\n  ksd draft 2024-kb-sampah\n  ksd draft 2024-kb-sampah -o kb.docx\n  \
     ksd draft 2024-kb-sampah --as surat-penawaran -o penawaran.docx\n  \
     ksd draft 2024-kb-sampah --checklist\n  ksd draft 2024-kb-sampah --next -o berkas\n  \
     ksd draft --as sk-tkksd -o sk.docx",
    "Examples:\n  ksd draft\n  ksd draft 2024-kb-sampah\n  ksd draft 2024-kb-sampah -o kb.docx\n  \
     ksd draft 2024-kb-sampah --as surat-penawaran -o offer.docx\n  \
     ksd draft 2024-kb-sampah --checklist\n  ksd draft 2024-kb-sampah --next -o folder\n  \
     ksd draft --as sk-tkksd -o decree.docx",
))]
pub(super) struct Draft {
    #[arg(
        value_name = say("NASKAH", "DOCUMENT"),
        help = say(
            "Id, nomor, atau judul naskah; tanpa ini daftar semua yang dapat disusun",
            "Id, number or title of a document; without it the list of all that can be drafted",
        ),
    )]
    what: Vec<String>,
    #[arg(
        long = "as", value_name = say("NAMA", "NAME"), alias = "sebagai",
        value_parser = parsers::drafts(), hide_possible_values = true,
        help = say(
            "Yang disusun, menurut kolom Nama pada `ksd draft`; tanpa ini menurut tahapnya",
            "What is drafted, by the column Name of `ksd draft`; without it by its stage",
        ),
    )]
    paper: Option<String>,
    #[arg(
        long, alias = "berikutnya", conflicts_with_all = ["paper", "checklist"], requires = "output",
        help = say(
            "Semua yang diperlukan tahap berikutnya, ke folder `-o`",
            "All that the next stage needs, into the folder `-o`",
        ),
    )]
    next: bool,
    #[arg(
        long, alias = "daftar-isian",
        help = say("Daftar yang masih kosong, bukan naskahnya", "The list of what is still blank, not the text"),
    )]
    checklist: bool,
    #[arg(
        short, long, value_name = say("BERKAS", "FILE"),
        help = say(
            "Tulis ke berkas baru ini (.docx, .html, .md); dengan `--next` ke folder ini; `-` ialah \
             keluaran baku",
            "Write to this new file (.docx, .html, .md); with `--next` into this folder; `-` is \
             standard output",
        ),
    )]
    output: Option<PathBuf>,
    #[arg(long, requires = "output", help = overwrite())]
    overwrite: bool,
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::naskah_formats(),
        help = say(
            "Bentuk berkas; tanpa ini menurut akhiran `-o`",
            "Format of the file; without it by the ending of `-o`",
        ),
    )]
    format: Option<String>,
    #[arg(
        long = "paper", value_name = say("KERTAS", "PAPER"), default_value = "f4",
        value_parser = parsers::papers(),
        help = say("Kertas yang dicetak: f4 (21,5 x 33 cm), atau a4", "Paper to print on: f4 (21.5 x 33 cm), or a4"),
    )]
    paper_size: String,
    #[arg(
        long, value_name = "FOLDER", alias = "templat",
        help = say(
            "Templat kantor sendiri; yang tidak ada di sana memakai bawaan",
            "Templates of the office's own; what is not there is ours",
        ),
    )]
    template: Option<PathBuf>,
    #[arg(
        long, value_name = "FOLDER", alias = "tulis-templat",
        conflicts_with_all = ["what", "paper", "next", "checklist", "output", "template"],
        help = say(
            "Tulis semua templat bawaan ke folder baru ini untuk diubah",
            "Write all our templates into this new folder, to be changed",
        ),
    )]
    write_templates: Option<PathBuf>,
    #[arg(
        long, value_name = "ID", aliases = ["opd", "office"],
        help = say(
            "Perangkat daerah yang dituju atau yang menandatangani, menurut id atau namanya",
            "The office that it is for or that signs it, by its id or name",
        ),
    )]
    pemrakarsa: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

impl Draft {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        if let Some(folder) = &self.write_templates {
            return self.templates_into(context, folder);
        }
        let paper = self.paper.as_deref().and_then(Paper::named);
        if self.what.is_empty() && paper.is_none() {
            return match &self.output {
                None => {
                    context.answer_text(|look| shown(&table(None, None), look), None, Vec::new())
                }
                Some(_) => Err(Problem(Text::fixed(
                    "sebutkan naskahnya, misalnya `ksd draft 2024-kb-sampah -o kb.docx`, atau \
                     `--as` untuk yang tidak menyangkut satu naskah",
                    "name the document, for example `ksd draft 2024-kb-sampah -o kb.docx`, or \
                     `--as` for a paper that is about none",
                ))
                .into()),
            };
        }
        let registry = context.registry()?;
        let record = self.record(&registry)?;
        let (as_of, told) = context.as_of(&self.as_of, &registry)?;
        let talk: Vec<Talk> = told.into_iter().collect();
        if let (Some(record), None, None, false) = (record, paper, &self.output, self.checklist) {
            let table = table(Some(&registry), Some(record));
            return context.answer_text(|look| shown(&table, look), None, talk);
        }
        let office = self.pemrakarsa.as_deref();
        let office = office
            .map(|said| super::list::known_office(&registry, said))
            .transpose()?;
        let making = Making {
            registry: &registry,
            record,
            office: office.as_deref(),
            as_of,
            templates: self.templates(&registry)?,
            commit: context.commit().named().0,
        };
        if let (true, Some(folder), Some(record)) = (self.next, &self.output, record) {
            return self.all_next(context, &making, folder, record, talk);
        }
        let paper = match (paper, record) {
            (Some(paper), record) => fits(&registry, paper, record)?,
            (None, Some(record)) => usual(&registry, record).ok_or_else(|| nothing(record))?,
            (None, None) => return Err(nothing_named().into()),
        };
        let naskah = making.draft(paper)?;
        if self.checklist {
            let format = &TABLE_FORMATS[0];
            let output = super::options::FileOutput {
                output: self.output.clone(),
                overwrite: self.overwrite,
            };
            let format = match &self.output {
                Some(path) => formats::choose(formats::tables(), None, Some(path))?,
                None => format,
            };
            return context.answer_table(format, |_| checklist(&naskah), &[], &output, talk);
        }
        self.one(context, paper, &naskah, as_of, talk)
    }

    /// One paper into one file.
    fn one(
        &self,
        context: &Context,
        paper: &Paper,
        naskah: &Naskah,
        as_of: Date,
        mut talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        let path = self.output.as_deref();
        let format = formats::choose(formats::naskah(), self.format.as_deref(), path)?;
        let target = path.map(|path| Target::prove(path, self.overwrite, Some(as_of)));
        let target = target.transpose()?;
        talk.push(Talk::Note(state(paper, naskah)));
        let size = self.size();
        match format.write {
            Write::Text(write) => {
                let write = |look: Look| {
                    write(
                        naskah,
                        Look {
                            paper: size,
                            ..look
                        },
                    )
                };
                context.answer_text(write, target, talk)
            }
            Write::File(write) => {
                let write = |look: Look| {
                    write(
                        naskah,
                        Look {
                            paper: size,
                            ..look
                        },
                    )
                };
                context.answer_file(write, target, talk)
            }
        }
    }

    /// All papers of the next stage into a folder, which is made if it is not there.
    fn all_next(
        &self,
        context: &Context,
        making: &Making<'_>,
        folder: &Path,
        record: &Record<KerjaSama>,
        mut talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        let papers = next(making.registry, record);
        if papers.is_empty() {
            return Err(nothing(record).into());
        }
        let format = match self.format.as_deref() {
            Some(name) => formats::choose(formats::naskah(), Some(name), None)?,
            None => formats::choose(formats::naskah(), Some("docx"), None)?,
        };
        let ending = format.endings[0];
        let made: anyhow::Result<Vec<(&Paper, Naskah)>> = papers
            .into_iter()
            .map(|paper| Ok((paper, making.draft(paper)?)))
            .collect();
        let made = made?;
        made_folder(folder)?;
        let path = |paper: &Paper| folder.join(format!("{}-{}.{ending}", record.id, paper.slug));
        let paths: Vec<PathBuf> = made.iter().map(|(paper, _)| path(paper)).collect();
        let targets = Target::prove_all(&paths, self.overwrite, Some(making.as_of))?;
        let look = Look {
            paper: self.size(),
            ..context.look_of_files()
        };
        let mut files = Vec::new();
        for (target, (paper, naskah)) in targets.into_iter().zip(&made) {
            let bytes = match format.write {
                Write::Text(write) => write(naskah, look).into_bytes(),
                Write::File(write) => write(naskah, look)?,
            };
            talk.push(Talk::Note(state(paper, naskah)));
            files.push((target, bytes));
        }
        context.deliver(files, talk)
    }

    /// Writes our templates into a folder.
    fn templates_into(&self, context: &Context, folder: &Path) -> anyhow::Result<Answer> {
        made_folder(folder)?;
        let mut files: Vec<(PathBuf, &str)> = Vec::new();
        for (name, text) in templates() {
            let path = folder.join(name);
            if !files.iter().any(|(other, _)| *other == path) {
                files.push((path, text));
            }
        }
        let paths: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
        let targets = Target::prove_all(&paths, self.overwrite, None)?;
        let texts = files.iter().map(|(_, text)| text.as_bytes().to_vec());
        context.deliver(targets.into_iter().zip(texts).collect(), Vec::new())
    }

    fn record<'r>(&self, registry: &'r Registry) -> anyhow::Result<Option<&'r Record<KerjaSama>>> {
        if self.what.is_empty() {
            return Ok(None);
        }
        let said = self.what.join(" ");
        let found = called::record(registry, &said)?;
        let (kind, id) = found.ok_or_else(|| called::no_record(registry, &said))?;
        if kind != Kind::KerjaSama {
            return Err(Problem(text!(
                "`{id}` ialah {kind}; yang disusun naskahnya ialah rekaman kerja-sama, dan yang \
                 menyangkut register seluruhnya disebut dengan `--as` tanpa id",
                "`{id}` is of kind {kind}; texts are drafted of a kerja-sama record, and what is \
                 about the whole register is named by `--as` without an id",
                id,
                kind = kind.to_string()
            ))
            .into());
        }
        let record = registry.kerja_sama.get(id).filter(|record| record.whole);
        let record = record.ok_or_else(|| {
            Problem(text!(
                "`{id}` tidak terbaca seluruhnya; perbaiki menurut `ksd check`",
                "`{id}` cannot be read whole; mend it as `ksd check` says",
                id
            ))
        })?;
        Ok(Some(record))
    }

    fn templates(&self, registry: &Registry) -> anyhow::Result<Templates> {
        if let Some(folder) = &self.template
            && !folder.is_dir()
        {
            return Err(Problem(text!(
                "folder templat {path} tidak ada; buat dengan `ksd draft --write-templates {path}`",
                "there is no folder of templates {path}; make it by `ksd draft --write-templates \
                 {path}`",
                path = folder.display().to_string()
            ))
            .into());
        }
        let clauses = registry.root().join("klausul");
        Ok(Templates::new(self.template.clone(), Some(clauses)))
    }

    fn size(&self) -> render::Paper {
        let mut sizes = render::Paper::VARIANTS.iter();
        let size = sizes.find(|size| size.name() == self.paper_size);
        size.copied().unwrap_or_default()
    }
}

/// How ready a paper is.
fn state(paper: &Paper, naskah: &Naskah) -> Text {
    let (slug, count) = (paper.slug, checklist(naskah).rows().len());
    match naskah.is_ready() {
        true => text!(
            "{slug}: siap, tidak ada yang kosong",
            "{slug}: ready, nothing is blank",
            slug
        ),
        false => text!(
            "{slug}: {count} hal masih kosong; daftarnya dengan `--checklist`",
            "{slug}: {count} things are still blank; list them by `--checklist`",
            slug,
            count
        ),
    }
}

fn shown(table: &Table, look: Look) -> String {
    match &TABLE_FORMATS[0].write {
        Write::Text(write) => write(table, look),
        Write::File(_) => String::new(),
    }
}

/// A folder, made if it is not there.
fn made_folder(folder: &Path) -> Result<(), Problem> {
    std::fs::create_dir_all(folder).map_err(|error| {
        Problem(text!(
            "folder {path} tidak dapat dibuat: {why}",
            "the folder {path} cannot be made: {why}",
            path = folder.display().to_string(),
            why = crate::problem::cause(&error)
        ))
    })
}
