//! What the register knows that may be typed: ids, offices, missions, places,
//! columns.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::Path;

use strum::VariantArray;

use super::Candidate;
use super::cursor::Cursor;
use crate::cli::context::Context;
use crate::model::{Date, Kind};
use crate::output::Table;
use crate::registry::Registry;
use crate::report::list;
use crate::text::{Lang, Text};

/// The register at hand, opened when it is first asked.
pub(super) struct Known<'a> {
    context: &'a Context,
    /// The folder that the command line being typed names.
    named: Option<&'a str>,
    registry: OnceCell<Option<Registry>>,
    /// The language of what is told.
    pub lang: Lang,
}

impl<'a> Known<'a> {
    pub fn of(cursor: &'a Cursor<'a>, context: &'a Context) -> Known<'a> {
        Known {
            context,
            named: cursor.given("records"),
            registry: OnceCell::new(),
            lang: context.lang,
        }
    }

    /// The register; none where there is none that can be read.
    pub fn registry(&self) -> Option<&Registry> {
        let open = || {
            let folder = self.named.map(Path::new).map(Path::to_owned);
            let folder = folder.or_else(|| self.context.folder());
            Registry::open(Some(&folder?)).ok()
        };
        self.registry.get_or_init(open).as_ref()
    }

    /// Today, as the register has it.
    pub fn today(&self) -> Option<Date> {
        self.registry().map(Registry::today)
    }

    /// A text in the language of what is told.
    pub fn said(&self, text: &Text) -> String {
        text.get(self.lang).to_owned()
    }

    /// The offices.
    pub fn offices(&self) -> Vec<Candidate> {
        let offices = self.registry().into_iter();
        let offices = offices.flat_map(|registry| &registry.settings.perangkat_daerah);
        offices
            .map(|office| Candidate::new(office.id.as_str(), office.nama.as_str()))
            .collect()
    }

    /// The records of these kinds, each by an id that means it alone; a word that
    /// begins with a kind asks for it by that.
    pub fn records(&self, kinds: &[Kind], typed: &str) -> Vec<Candidate> {
        let Some(registry) = self.registry() else {
            return Vec::new();
        };
        let with_kind = kinds.len() > 1 && typed.contains('/');
        let mut all = Vec::new();
        for &kind in kinds {
            let others = kinds.iter().filter(|other| **other != kind);
            for (id, about) in ids(registry, kind) {
                let shared = || others.clone().any(|other| registry.has(*other, id));
                let word = match with_kind || shared() {
                    true => format!("{kind}/{id}"),
                    false => id.to_owned(),
                };
                all.push(Candidate::new(word, about));
            }
        }
        all
    }

    /// The missions of the RPJMD of this year, by their numbers.
    pub fn missions(&self) -> Vec<Candidate> {
        let registry = self.registry().into_iter();
        let missions = registry.flat_map(|registry| registry.missions(registry.today().year()));
        missions
            .map(|mission| Candidate::new(mission.number.to_string(), mission.said))
            .collect()
    }

    /// The places that documents and entries name.
    pub fn places(&self) -> Vec<Candidate> {
        let Some(registry) = self.registry() else {
            return Vec::new();
        };
        let of_documents = registry.kerja_sama.iter().flat_map(|one| &one.lokasi);
        let of_entries = registry.potensi.iter().flat_map(|one| &one.lokasi);
        let places: BTreeSet<&String> = of_documents.chain(of_entries).collect();
        // A comma would end the name.
        let places = places.into_iter().filter(|place| !place.contains(','));
        places
            .map(|place| Candidate::new(crate::text::printable(place), ""))
            .collect()
    }

    /// The columns of a list.
    pub fn columns(&self, list: &str) -> Vec<Candidate> {
        let Some(registry) = self.registry() else {
            return Vec::new();
        };
        let table: fn(&Registry, Date, &list::Filter<'_>) -> Table = match list {
            "addendum" => list::addendum,
            "potensi" => list::potensi,
            "mitra" => list::mitra,
            "hambatan" => list::hambatan,
            "perangkat-daerah" => list::perangkat_daerah,
            "tkksd" => list::tkksd,
            _ => list::kerja_sama,
        };
        // The columns are the same whatever is in them: nothing has this text.
        let nothing = list::Filter {
            search: list::Search::new(["\u{1}"]),
            ..list::Filter::default()
        };
        let table = table(registry, registry.today(), &nothing);
        let columns = table.columns().iter();
        columns
            .map(|column| Candidate::new(column.id.as_ref(), self.said(&column.title)))
            .collect()
    }

    /// The kind of the record that is named.
    pub fn kind_of(&self, said: &str) -> Option<Kind> {
        match self.registry()?.wholly_named(Kind::VARIANTS, said) {
            crate::registry::Named::One(kind, _) => Some(kind),
            _ => None,
        }
    }
}

/// The ids of a kind, each with what its record is called.
fn ids(registry: &Registry, kind: Kind) -> Vec<(&str, &str)> {
    let about = |id: &str| match kind {
        Kind::KerjaSama => registry.kerja_sama.get(id).map(|one| one.judul.as_str()),
        Kind::Potensi => registry.potensi.get(id).map(|one| one.judul.as_str()),
        Kind::Mitra => registry.mitra.get(id).map(|one| one.nama.as_str()),
        Kind::Tkksd => None,
    };
    // A name that is no id was not made to be typed.
    let is_id = |id: &&str| {
        id.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let ids = registry.ids_of(kind).into_iter().filter(is_id);
    ids.map(|id| (id, about(id).unwrap_or_default())).collect()
}
