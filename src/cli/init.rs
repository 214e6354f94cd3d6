//! `ksd init`: a register that begins.

mod whose;

use std::path::{Path, PathBuf};

use clap::Args;

use super::answer::Talk;
use super::ask::{self, InWords};
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::options::AsOf;
use super::save::{AsAuthor, first_commit};
use crate::git;
use crate::law::{Region, regions};
use crate::model::{Date, ZonaWaktu};
use crate::problem::cause;
use crate::questions::Choice;
use crate::start::{Beginning, lay};
use crate::text;
use crate::text::{Text, counted};
use whose::{Asked, coded};

#[derive(Args)]
#[command(about = say(
    "Menyiapkan register baru untuk sebuah provinsi, kabupaten, atau kota",
    "Begins a register for a province, kabupaten or kota",
), long_about = say(
    "Menyiapkan folder register untuk daerah mana pun di Indonesia: `ksd.toml` dengan keterangan, \
     folder rekaman, pengaturan penyunting teks, pemeriksaan untuk GitHub, dan README untuk staf. \
     Nama atau kode saja cukup bila hanya cocok dengan satu daerah; tanpa keduanya ksd bertanya di \
     terminal. Folder yang sudah berisi \
     dilengkapi; tidak ada berkas yang ditimpa.",
    "Begins the folder of a register for any region of Indonesia: `ksd.toml` with comments, folders \
     for the records, settings for editors, checks for GitHub and a README for staff. The name or the \
     code alone is enough if it fits one region only; without either, ksd asks on a terminal. A folder that holds something is completed; no \
     file is overwritten.",
), after_help = say(
    "Contoh:\n  ksd init register --daerah \"Kota Bontang\" --git\n  ksd init register --kode 64.02",
    "Examples:\n  ksd init register --daerah \"Kota Bontang\" --git\n  ksd init register --kode 64.02",
))]
pub(super) struct Init {
    #[arg(
        value_name = "FOLDER", default_value = ".",
        help = say("Folder register itu; tanpa ini folder ini", "The register's folder; without it this one"),
    )]
    folder: PathBuf,
    #[arg(
        long, value_name = say("NAMA", "NAME"),
        help = say(
            "Nama daerah, misalnya \"Kabupaten Biak Numfor\"",
            "Name of the region, for example \"Kabupaten Biak Numfor\"",
        ),
    )]
    daerah: Option<String>,
    #[arg(
        long, value_name = say("KODE", "CODE"),
        help = say("Kode wilayah Kemendagri, misalnya 64.02", "Kemendagri code of the region, for example 64.02"),
    )]
    kode: Option<String>,
    #[arg(
        long, value_name = say("NAMA", "NAME"),
        help = say("Ibu kota daerah itu", "Seat of the region"),
    )]
    ibu_kota: Option<String>,
    #[arg(
        long,
        help = say(
            "Jadikan folder itu repositori Git, dan simpan isinya",
            "Make the folder a Git repository, and save what it holds",
        ),
    )]
    git: bool,
    #[command(flatten)]
    author: AsAuthor,
    #[command(flatten)]
    as_of: AsOf,
}

impl Init {
    /// As if it had been typed alone: everything is asked.
    pub fn asked() -> Init {
        Init {
            folder: PathBuf::from("."),
            daerah: None,
            kode: None,
            ibu_kota: None,
            git: false,
            author: AsAuthor::default(),
            as_of: AsOf::default(),
        }
    }

    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        if self.daerah.is_none() && self.kode.is_none() && ask::can_ask() {
            return self.ask(context);
        }
        let asked = Asked {
            daerah: self.daerah.as_deref(),
            kode: self.kode.as_deref(),
            folder: &self.folder,
        };
        self.begin(context, whose::named(&asked)?)
    }

    /// Asks what was not said, and begins the register.
    fn ask(&self, context: &Context) -> anyhow::Result<Answer> {
        let Some((region, folder)) = self.where_and_whose(context)? else {
            return Ok(left(context));
        };
        let git = match git::is_installed() && !self.git && git::top(&proved(&folder)?).is_none() {
            true => {
                let asks = Text::fixed(
                    "Simpan riwayat register dengan Git?",
                    "Keep the history of the register with Git?",
                );
                match ask::choose(context, &asks, vec![yes(), no()])? {
                    Some(said) => said == YES,
                    None => return Ok(left(context)),
                }
            }
            false => self.git,
        };
        let asked = Init {
            folder,
            daerah: None,
            kode: None,
            ibu_kota: self.ibu_kota.clone(),
            git,
            author: self.author.clone(),
            as_of: self.as_of,
        };
        asked.begin(context, region)
    }

    /// Whose register it is to be, and in which folder.
    fn where_and_whose(
        &self,
        context: &Context,
    ) -> anyhow::Result<Option<(&'static Region, PathBuf)>> {
        // What stands in the way is said before anybody answers anything.
        let here = proved(&self.folder);
        if self.folder != Path::new(".") {
            here.as_ref()
                .map_err(|problem| Problem(problem.0.clone()))?;
        }
        let asks = Text::fixed(
            "Register daerah mana? (ketik untuk mencari)",
            "The register of which region? (type to search)",
        );
        let all = regions().iter().filter(|region| region.is_autonomous());
        let choice = |region: &Region| Choice {
            said: region.kode.to_string(),
            shown: text!(
                "{nama} ({kode})",
                "{nama} ({kode})",
                nama = region.nama,
                kode = region.kode.to_string()
            ),
        };
        let Some(said) = ask::choose(context, &asks, all.map(choice).collect())? else {
            return Ok(None);
        };
        let proposed = match here.is_ok() {
            true => self.folder.display().to_string(),
            false => "../register".to_owned(),
        };
        let question = InWords {
            asks: &Text::fixed("Di folder:", "In the folder:"),
            meaning: &Text::fixed(
                "Folder register; `.` ialah folder ini, nama lain dibuat di dalamnya.",
                "The register's folder; `.` is this folder, another name is made in it.",
            ),
            proposed: Some(&proposed),
        };
        let wrong = |said: &str| proved(Path::new(said)).err().map(|problem| problem.0);
        let folder = ask::in_words(context, &question, wrong)?;
        Ok(folder
            .map(PathBuf::from)
            .zip(coded(&said).ok())
            .map(|(folder, region)| (region, folder)))
    }

    /// Begins the register of a region.
    fn begin(&self, context: &Context, region: &'static Region) -> anyhow::Result<Answer> {
        let folder = proved(&self.folder)?;
        if self.git && !git::is_installed() {
            return Err(Problem(git::Error::NotInstalled.text()).into());
        }
        let zone: ZonaWaktu = region.zona_waktu.parse().unwrap_or_default();
        let beginning = Beginning {
            region,
            ibu_kota: self.ibu_kota.as_deref().map(str::trim),
            day: self.as_of.as_of.unwrap_or_else(|| Date::today(zone.0)),
        };
        let files = beginning.files(context.lang);
        let laid = lay(&folder, &files)?;
        let mut talk = vec![Talk::Note(text!(
            "register {nama} (kode {kode}) disiapkan di {folder}: {files}",
            "register of {nama} (code {kode}) begun in {folder}: {files}",
            nama = region.nama,
            kode = region.kode.to_string(),
            folder = folder.display().to_string(),
            files = counted(laid.written.len(), "berkas", "file", "files")
        ))];
        if !laid.left.is_empty() {
            talk.push(Talk::Warning(text!(
                "sudah ada dan dibiarkan: {files}",
                "was there already and is left as it is: {files}",
                files = laid.left.join(", ")
            )));
        }
        talk.push(Talk::Note(Text::fixed(
            "lengkapi `records/ksd.toml` (perangkat daerah, RPJMD, daerah yang berbatasan), lalu \
             jalankan `ksd check`",
            "complete `records/ksd.toml` (offices, RPJMD, bordering regions), then run `ksd check`",
        )));
        let mut exit = Exit::Done;
        if self.git {
            // The register is there, whatever becomes of its history.
            talk.push(self.repository(context, &folder).unwrap_or_else(|problem| {
                exit = Exit::CouldNot;
                Talk::Warning(text!(
                    "register belum tersimpan di Git: {why}",
                    "the register is not saved in Git: {why}",
                    why = problem.0
                ))
            }));
        }
        Ok(context.answer(String::new(), talk, exit))
    }

    /// Makes the folder a repository, unless it lies in one, and saves what was laid.
    fn repository(&self, context: &Context, folder: &Path) -> Result<Talk, Problem> {
        let folder = dunce::canonicalize(folder).map_err(|error| cannot(folder, &error))?;
        if let Some(top) = git::top(&folder) {
            return Ok(Talk::Warning(text!(
                "folder ini sudah termasuk repositori Git {top}, sehingga tidak dibuat yang baru; \
                 simpan dengan `ksd save`",
                "this folder belongs to the Git repository {top} already, so no new one is made; save \
                 with `ksd save`",
                top = top.display().to_string()
            )));
        }
        git::Repository::create(&folder).map_err(|error| Problem(error.text()))?;
        first_commit(context, &folder.join("records"), &self.author)
    }
}

const YES: &str = "ya";

fn yes() -> Choice {
    Choice {
        said: YES.to_owned(),
        shown: Text::fixed(
            "ya - setiap penyimpanan dapat dilihat dan dikembalikan",
            "yes - whatever is saved can be looked at and brought back",
        ),
    }
}

fn no() -> Choice {
    Choice {
        said: "tidak".to_owned(),
        shown: Text::fixed("tidak, atau nanti", "no, or later"),
    }
}

fn left(context: &Context) -> Answer {
    let said = Text::fixed(
        "tidak ada yang disiapkan; mulai lagi dengan `ksd init`",
        "nothing is begun; start again with `ksd init`",
    );
    context.answer(String::new(), vec![Talk::Warning(said)], Exit::CouldNot)
}

/// The folder, if a register may begin there.
fn proved(folder: &Path) -> Result<PathBuf, Problem> {
    let absolute = std::path::absolute(folder).map_err(|error| cannot(folder, &error))?;
    // What is there, links followed, and what is to be made in it.
    let there = absolute.ancestors().find(|above| above.exists());
    let there = there.unwrap_or(&absolute);
    let rest = absolute.strip_prefix(there).unwrap_or(Path::new(""));
    let there = dunce::canonicalize(there).map_err(|error| cannot(folder, &error))?;
    if !there.is_dir() {
        return Err(cannot(folder, &std::io::ErrorKind::NotADirectory.into()));
    }
    let folder = match rest == Path::new("") {
        true => there,
        false => there.join(rest),
    };
    for above in folder.ancestors() {
        for settings in [above.join("ksd.toml"), above.join("records/ksd.toml")] {
            // A link that leads nowhere is in the way, too.
            if settings.symlink_metadata().is_err() {
                continue;
            }
            return Err(Problem(text!(
                "di sini sudah ada register ({settings}); pilih folder di luarnya, misalnya `ksd init \
                 ../register-baru`",
                "there is a register here already ({settings}); choose a folder outside it, for example \
                 `ksd init ../new-register`",
                settings = settings.display().to_string()
            )));
        }
    }
    Ok(folder)
}

fn cannot(folder: &Path, error: &std::io::Error) -> Problem {
    Problem(text!(
        "{folder} tidak dapat dipakai: {cause}",
        "{folder} cannot be used: {cause}",
        folder = folder.display().to_string(),
        cause = cause(error)
    ))
}
