//! `ksd init`: a register that begins.

use std::path::{Path, PathBuf};

use clap::Args;

use super::answer::Talk;
use super::ask::{self, InWords};
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::options::AsOf;
use super::save::{AsAuthor, first_commit};
use crate::git;
use crate::law::{Region, region, regions, regions_like, regions_named};
use crate::meant::did_you_mean;
use crate::model::{Date, KodeWilayah, ZonaWaktu};
use crate::problem::cause;
use crate::questions::Choice;
use crate::start::{Beginning, lay};
use crate::text;
use crate::text::{Text, alternatives, counted};

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
        self.begin(context, self.region()?)
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

    /// Whose register it is to be.
    fn region(&self) -> Result<&'static Region, Problem> {
        let coded = self.kode.as_deref().map(coded).transpose()?;
        let named = self.daerah.as_deref().map(|said| self.named(said, coded));
        let found = match (coded, named.transpose()?) {
            (None, None) => Err(Problem(Text::fixed(
                "sebutkan daerahnya dengan `--daerah`, misalnya `--daerah \"Kota Bontang\"`, atau \
                 kodenya dengan `--kode`, misalnya `--kode 64.74`",
                "name the region with `--daerah`, for example `--daerah \"Kota Bontang\"`, or its code \
                 with `--kode`, for example `--kode 64.74`",
            ))),
            (Some(coded), Some(named)) if coded.kode != named.kode => Err(Problem(text!(
                "kode {kode} ialah {coded}, sedangkan {named} berkode {other}; sebutkan salah satunya \
                 saja",
                "code {kode} is {coded}, but {named} has the code {other}; name only one of them",
                kode = coded.kode.to_string(),
                coded = coded.nama,
                named = named.nama,
                other = named.kode.to_string()
            ))),
            (Some(region), _) | (None, Some(region)) => Ok(region),
        }?;
        match found.is_autonomous() {
            true => Ok(found),
            false => Err(Problem(text!(
                "{nama} bagian dari Provinsi DKI Jakarta dan bukan daerah otonom; registernya dijaga \
                 provinsi: `--kode 31`",
                "{nama} is a part of Provinsi DKI Jakarta and no autonomous region; the province keeps \
                 the register: `--kode 31`",
                nama = found.nama
            ))),
        }
    }

    /// The region that a name means; the code, where one is given, tells which of several.
    fn named(
        &self,
        said: &str,
        coded: Option<&'static Region>,
    ) -> Result<&'static Region, Problem> {
        let found = regions_named(said);
        if let Some(coded) = coded.filter(|coded| found.iter().any(|one| one.kode == coded.kode)) {
            return Ok(coded);
        }
        match found.as_slice() {
            [one] => Ok(one),
            [] => Err(self.unknown(said)),
            several => Err(Problem(text!(
                "\"{said}\" dapat berarti {several}; sebutkan dengan tingkatnya, atau kodenya dengan \
                 `--kode`",
                "\"{said}\" may mean {several}; name it with its level, or its code with `--kode`",
                said,
                several = alternatives(&with_codes(several))
            ))),
        }
    }

    fn unknown(&self, said: &str) -> Problem {
        const MOST: usize = 8;
        // `--daerah Kota Bontang` without quotes leaves the second word as the folder.
        let both = format!("{said} {}", self.folder.display());
        let like = regions_like(said);
        let near = did_you_mean(said, regions().iter().map(|region| region.nama));
        let near = near.map(regions_named).unwrap_or_default();
        let proposed = match regions_named(&both).as_slice() {
            [one] => {
                return Problem(text!(
                    "tidak ada daerah bernama \"{said}\"; tulis nama di antara tanda kutip: `--daerah \
                     \"{nama}\"`",
                    "no region is called \"{said}\"; write the name in quotes: `--daerah \"{nama}\"`",
                    said,
                    nama = one.nama
                ));
            }
            _ if (1..=MOST).contains(&like.len()) => like,
            _ => near,
        };
        match proposed.as_slice() {
            [] => Problem(text!(
                "tidak ada daerah bernama \"{said}\"; tulis seperti \"Kabupaten Biak Numfor\", \"Kota \
                 Bontang\", \"Provinsi Bali\", atau sebutkan kodenya dengan `--kode`",
                "no region is called \"{said}\"; write it like \"Kabupaten Biak Numfor\", \"Kota \
                 Bontang\", \"Provinsi Bali\", or name its code with `--kode`",
                said
            )),
            near => Problem(text!(
                "tidak ada daerah bernama \"{said}\"; mungkin maksudnya {near}",
                "no region is called \"{said}\"; did you mean {near}?",
                said,
                near = alternatives(&with_codes(near))
            )),
        }
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

/// `Kota Bontang (64.74)`.
fn with_codes(regions: &[&Region]) -> Vec<String> {
    let named = |region: &&Region| format!("{} ({})", region.nama, region.kode);
    regions.iter().map(named).collect()
}

/// The region that has a code, also where its point is left out.
fn coded(said: &str) -> Result<&'static Region, Problem> {
    const PROVINCE: usize = 2;
    let said = said.trim();
    let pointed = match said.len() == 2 * PROVINCE && said.is_ascii() {
        true => format!("{}.{}", &said[..PROVINCE], &said[PROVINCE..]),
        false => said.to_owned(),
    };
    let code: KodeWilayah = pointed.parse().map_err(|form: crate::model::Expected| {
        Problem(text!(
            "\"{said}\" bukan kode wilayah; {how}",
            "\"{said}\" is no code of a region; {how}",
            said,
            how = form.explain()
        ))
    })?;
    region(&code).ok_or_else(|| {
        let province = regions().iter().find(|region| {
            region.kode.is_provinsi() && region.kode.provinsi() == code.provinsi()
        });
        Problem(match province {
            Some(province) => text!(
                "tidak ada daerah berkode {code} di {province}; periksa kodenya, atau sebutkan namanya \
                 dengan `--daerah`",
                "no region has the code {code} in {province}; check the code, or name the region with \
                 `--daerah`",
                code = code.to_string(),
                province = province.nama
            ),
            None => text!(
                "tidak ada daerah berkode {code}; periksa kodenya, atau sebutkan namanya dengan \
                 `--daerah`",
                "no region has the code {code}; check the code, or name the region with `--daerah`",
                code = code.to_string()
            ),
        })
    })
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
