//! The texts of a cooperation and the letters about it, in the form of the regulations:
//! a row and a template each.
//!
//! What a record knows stands in the text; what it does not is a visible blank that says
//! what belongs there and who asks for it. No clause claims what no record says.

mod engine;
mod facts;
mod held;
mod markup;
mod papers;
mod templates;
mod told;
mod values;

use std::sync::Arc;

pub use self::papers::{About, Paper, Tahap, papers, templates};
pub use self::templates::Templates;
pub use self::told::{checklist, fitting, next, table, usual};
use crate::model::{Date, KerjaSama};
use crate::output::naskah::{Blank, Emblem};
use crate::output::{Naskah, Picture};
use crate::registry::{Commit, Record, Registry};
use crate::text;
use crate::text::{Lang, Text};

/// What a paper is made of.
pub struct Asked<'a> {
    /// Which paper.
    pub paper: &'static Paper,
    /// The register.
    pub registry: &'a Registry,
    /// The document that it is about; none: the paper is about the register.
    pub record: Option<&'a Record<KerjaSama>>,
    /// The office that it is for, by its id; none: the one that initiated.
    pub office: Option<&'a str>,
    /// To whom what is dated later has not happened.
    pub as_of: Date,
    /// The commit that the register is at, where Git knows.
    pub commit: Option<&'a Commit>,
    /// What the agenda asks for of that document.
    pub owed: &'a [Owed],
    /// The texts before they are filled in.
    pub templates: &'a Templates,
}

/// Something that is asked for and has not come.
#[derive(Clone, Debug)]
pub struct Owed {
    /// What.
    pub what: Text,
    /// By when.
    pub due: Option<Date>,
    /// By which articles.
    pub basis: String,
}

/// Drafts a paper.
///
/// # Errors
/// If its template cannot be filled in, in a sentence with the file and the line.
pub fn draft(asked: &Asked<'_>) -> Result<Naskah, Text> {
    let ledger = Arc::default();
    let facts = facts::facts(asked, &ledger);
    let (file, _) = asked.paper.template;
    let written = engine::filled(asked.templates, file, facts, &ledger)?;
    let mut pictures: Vec<Picture> = Vec::new();
    let mut emblem = |name: &str| {
        let picture = picture(asked, name)?;
        let at = pictures.iter().position(|one| *one == picture);
        let at = at.unwrap_or_else(|| {
            pictures.push(picture);
            pictures.len() - 1
        });
        Ok(Emblem::Picture(at, emblem_name(asked, name)))
    };
    let read = markup::read(&written, &ledger.all(), &mut emblem);
    let read = read.map_err(|line| {
        text!(
            "{file}: baris \"[[{line}]]\" tidak dikenal atau tidak ditutup; yang ada tercantum \
             dalam docs/draf.md",
            "{file}: the line \"[[{line}]]\" is not known or not closed; docs/draf.md lists them",
            file = asked.templates.shown(file),
            line
        )
    })?;
    let title = match asked.record {
        Some(record) => text!(
            "{paper}: {title}",
            "{paper}: {title}",
            paper = asked.paper.name,
            title = record.judul.as_str()
        ),
        None => asked.paper.name.clone(),
    };
    Ok(Naskah {
        header: format!("RANCANGAN · {}", title.get(Lang::Id)),
        title: title.get(Lang::Id).to_owned(),
        blocks: read.blocks,
        blanks: read.blanks,
        pictures,
        properties: properties(asked),
    })
}

/// By what the file is known again.
fn properties(asked: &Asked<'_>) -> Vec<(&'static str, Text)> {
    let record = asked.record.map(|record| Text::same(&record.id));
    let commit = asked.commit.map(Commit::text);
    let known = [
        ("ksd-draft", Some(Text::same(asked.paper.slug))),
        ("ksd-record", record),
        ("ksd-as-of", Some(Text::same(asked.as_of.to_string()))),
        ("ksd-commit", commit),
        ("ksd-version", Some(Text::same(env!("CARGO_PKG_VERSION")))),
    ];
    let known = known.into_iter();
    known
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}

/// What an emblem of that name shows; else the blank in its place.
fn picture(asked: &Asked<'_>, name: &str) -> Result<Picture, Box<Blank>> {
    let registry = asked.registry;
    let partner = || registry.mitra.get(party(asked, name)?);
    let path = match name {
        "garuda" => Some(GARUDA),
        "daerah" => registry.settings.daerah.lambang.as_deref(),
        _ => partner().and_then(|partner| partner.logo.as_deref()),
    };
    let bytes = path.and_then(|path| registry.picture(path));
    let picture = bytes.and_then(Picture::of).filter(Picture::fits);
    picture.ok_or_else(|| {
        let (key, about) = match name {
            "garuda" => (
                format!("{GARUDA} di folder register"),
                text!(
                    "Simpan gambar Lambang Garuda sebagai {path} di folder register",
                    "Save a picture of the Garuda as {path} in the folder of the register",
                    path = GARUDA
                ),
            ),
            "daerah" => ("ksd.toml daerah.lambang".to_owned(), Text::EMPTY),
            _ => {
                let id = partner().map_or("", |partner| partner.id.as_str());
                (format!("ksd record {id} --set logo=…"), Text::EMPTY)
            }
        };
        Box::new(Blank {
            name: Text::same(emblem_name(asked, name)),
            about,
            key: Some(key),
            ..Blank::default()
        })
    })
}

/// The partner that an emblem of that name (`mitra 1`) is of, by its id.
fn party<'a>(asked: &'a Asked<'_>, name: &str) -> Option<&'a str> {
    let at = name.strip_prefix("mitra ")?.parse::<usize>().ok()?;
    let party = asked.record?.mitra.get(at.checked_sub(1)?)?;
    Some(&party.id)
}

/// Where a register keeps the emblem of the state, for the texts that bear it.
const GARUDA: &str = "aset/garuda.png";

/// What an emblem shows, in words.
fn emblem_name(asked: &Asked<'_>, name: &str) -> String {
    let partner = || asked.registry.partner_name(party(asked, name)?);
    match name {
        "garuda" => "Lambang Garuda".to_owned(),
        "daerah" => format!("lambang {}", asked.registry.settings.daerah.nama),
        _ => format!("lambang atau logo {}", partner().unwrap_or("mitra")),
    }
}
