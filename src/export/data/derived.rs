//! What follows from the records on a day, as columns beside their keys.

use super::relation::Column;
use crate::model::{Date, KerjaSama, Kind, Names, Potensi};
use crate::registry::{Record, Registry, Side, completeness};
use crate::schema::Form;
use crate::sheets::Cell;
use crate::text::Text;

/// The table of a record in which these would stand, if they were recorded.
pub(super) const TABLE: &str = "keadaan";

/// A column that is derived.
pub(super) struct Derived<T: 'static> {
    /// Its word: `status`.
    pub word: &'static str,
    /// What it holds.
    pub form: Form,
    /// What people call it, in both languages.
    title: (&'static str, &'static str),
    /// What it means, in both languages.
    meaning: (&'static str, &'static str),
    /// What it names, of an id.
    pub names: Option<Names>,
    of: fn(&Asked<'_, T>) -> Cell,
}

impl<T> Derived<T> {
    /// What people call it.
    pub fn title(&self) -> Text {
        Text::fixed(self.title.0, self.title.1)
    }

    /// What it means.
    pub fn meaning(&self) -> Text {
        Text::fixed(self.meaning.0, self.meaning.1)
    }
}

/// Of which record it is asked, and as of which day.
struct Asked<'r, T> {
    registry: &'r Registry,
    record: &'r Record<T>,
    as_of: Date,
}

/// What follows for a document; all of it is the answer of `registry`.
pub(super) static OF_DOCUMENT: [Derived<KerjaSama>; 9] = [
    Derived {
        word: "ditandatangani",
        form: Form::Boolean,
        title: ("sudah ditandatangani", "signed"),
        meaning: (
            "Apakah naskah sudah ditandatangani pada hari itu, meskipun harinya tidak diketahui.",
            "Whether the document was signed by that day, even where the day of it is not known.",
        ),
        names: None,
        of: |asked| Cell::Boolean(asked.record.signed_by(asked.as_of)),
    },
    Derived {
        word: "status",
        form: Form::Text,
        title: ("keadaan", "state"),
        meaning: (
            "Keadaan pada hari itu: `berlaku`, `berakhir`, `rencana`, dan lainnya.",
            "The state on that day: `berlaku`, `berakhir`, `rencana` and others.",
        ),
        names: None,
        of: |asked| Cell::Text(asked.state().status.to_string()),
    },
    Derived {
        word: "berakhir",
        form: Form::Date,
        title: ("hari terakhir", "last day"),
        meaning: (
            "Hari terakhir yang berlaku, termasuk hari itu, sesudah addendum dan pengakhiran.",
            "The last day in force, inclusive, after addenda and an ending.",
        ),
        names: None,
        of: |asked| asked.state().last_day.map_or(Cell::Absent, Cell::Date),
    },
    Derived {
        word: "sisa_hari",
        form: Form::Whole,
        title: ("sisa hari", "days left"),
        meaning: (
            "Hari sampai hari terakhir; negatif bila sudah lewat.",
            "Days up to the last day; negative once it has passed.",
        ),
        names: None,
        of: |asked| asked.state().days_left.map_or(Cell::Absent, Cell::Whole),
    },
    Derived {
        word: "diperpanjang_oleh",
        form: Form::Text,
        title: ("diperpanjang oleh", "extended by"),
        meaning: (
            "Id naskah yang memperpanjangnya dan sudah ditandatangani.",
            "The id of the document that extends it and is signed.",
        ),
        names: Some(Names::Record(Kind::KerjaSama)),
        of: |asked| id(asked.state().extended_by),
    },
    Derived {
        word: "dilanjutkan_oleh",
        form: Form::Text,
        title: ("dilanjutkan oleh", "followed by"),
        meaning: (
            "Id rencana kerja berikutnya di bawah nota kesepakatan yang sama.",
            "The id of the next rencana kerja under the same nota kesepakatan.",
        ),
        names: Some(Names::Record(Kind::KerjaSama)),
        of: |asked| id(asked.state().followed_by),
    },
    Derived {
        word: "jeda",
        form: Form::Boolean,
        title: ("jeda", "gap"),
        meaning: (
            "Apakah ada hari yang kosong di antara naskah ini dan yang melanjutkannya.",
            "Whether days lie uncovered between it and what continues it.",
        ),
        names: None,
        of: |asked| Cell::Boolean(asked.state().gap),
    },
    Derived {
        word: "kelengkapan",
        form: Form::Whole,
        title: ("kelengkapan", "completeness"),
        meaning: (
            "Persen dari langkah dan kunci yang seharusnya dimiliki naskah pada tahapnya.",
            "Per cent of the steps and keys that the document would have at its stage.",
        ),
        names: None,
        of: |asked| Cell::Whole(completeness(asked.registry, asked.record).per_cent().into()),
    },
    Derived {
        word: "kelompok",
        form: Form::Text,
        title: ("kelompok hitungan", "side of the counts"),
        meaning: (
            "Kelompok hitungan: `ksd`, `bmd` (pemanfaatan barang milik daerah), atau `desa`.",
            "What it is counted with: `ksd`, `bmd` (the use of regional assets), or `desa`.",
        ),
        names: None,
        of: |asked| {
            let side = match asked.registry.side(asked.record) {
                Side::Cooperation => "ksd",
                Side::Assets => "bmd",
                Side::Villages => "desa",
            };
            Cell::Text(side.to_owned())
        },
    },
];

/// What follows for an entry of the mapping.
pub(super) static OF_ENTRY: [Derived<Potensi>; 1] = [Derived {
    word: "status",
    form: Form::Text,
    title: ("keadaan", "state"),
    meaning: (
        "Keadaan pada hari itu: `diusulkan`, `dibahas`, `ditetapkan`, atau `ditindaklanjuti`.",
        "The state on that day: `diusulkan`, `dibahas`, `ditetapkan` or `ditindaklanjuti`.",
    ),
    names: None,
    of: |asked| {
        let status = asked.registry.status_of_potensi(asked.record, asked.as_of);
        Cell::Text(status.to_string())
    },
}];

impl<'r> Asked<'r, KerjaSama> {
    fn state(&self) -> crate::registry::State<'r> {
        self.registry.state(self.record, self.as_of)
    }
}

fn id(record: Option<&Record<KerjaSama>>) -> Cell {
    record.map_or(Cell::Absent, |record| Cell::Text(record.id.clone()))
}

/// The list of which one row a year counts.
pub(super) const RESULTS: &str = "hasil_tahunan";

/// Whether a row of yearly results counts: of each year one does, once it has begun.
pub(super) fn counts() -> Column {
    Column::made(
        format!("{TABLE}_dihitung"),
        Form::Boolean,
        Text::fixed("dihitung", "counts"),
        Text::fixed(
            "Apakah baris ini dihitung pada hari itu: tahunnya sudah mulai, dan dari setiap tahun \
             satu baris.",
            "Whether this row counts on that day: its year has begun, and of each year one does.",
        ),
    )
}

/// What [`counts`] holds for the result at a place.
pub(super) fn counted(registry: &Registry, id: &str, at: usize, as_of: Date) -> Cell {
    let Some(record) = registry.kerja_sama.get(id) else {
        return Cell::Absent;
    };
    let counts = record.results_that_count();
    let year = record.hasil_tahunan.get(at).map(|result| result.tahun);
    let one = year.is_some_and(|year| year <= as_of.year() && counts.get(&year) == Some(&at));
    Cell::Boolean(one)
}

/// The words of what is derived for a kind of records, and what each holds.
pub(super) fn columns(kind: Kind) -> Vec<(&'static str, Form, Text, Text, Option<Names>)> {
    fn of<T>(all: &'static [Derived<T>]) -> Vec<(&'static str, Form, Text, Text, Option<Names>)> {
        let all = all.iter();
        all.map(|one| (one.word, one.form, one.title(), one.meaning(), one.names))
            .collect()
    }
    match kind {
        Kind::KerjaSama => of(&OF_DOCUMENT),
        Kind::Potensi => of(&OF_ENTRY),
        Kind::Mitra | Kind::Tkksd => Vec::new(),
    }
}

/// What follows for a record as of a day, in the order of [`columns`]. Of one that could
/// not be read whole, nothing does.
pub(super) fn cells(registry: &Registry, kind: Kind, id: &str, as_of: Date) -> Vec<Cell> {
    fn of<T>(
        all: &'static [Derived<T>],
        registry: &Registry,
        record: Option<&Record<T>>,
        as_of: Date,
    ) -> Vec<Cell> {
        let cell = |one: &Derived<T>| {
            record.map_or(Cell::Absent, |record| {
                (one.of)(&Asked {
                    registry,
                    record,
                    as_of,
                })
            })
        };
        all.iter().map(cell).collect()
    }
    match kind {
        Kind::KerjaSama => of(&OF_DOCUMENT, registry, registry.kerja_sama.get(id), as_of),
        Kind::Potensi => of(&OF_ENTRY, registry, registry.potensi.get(id), as_of),
        Kind::Mitra | Kind::Tkksd => Vec::new(),
    }
}
