//! The public register: agreements that anybody may see. UU 14/2008 Pasal 11
//! ayat (1) huruf e.

use std::collections::HashSet;

use strum::VariantArray;

use super::draft::Draft;
use super::words::documents;
use super::{Asked, By, Report, Span, listed};
use crate::meant::did_you_mean;
use crate::output::{Document, Table};
use crate::registry::Status;
use crate::report::list::{self, Filter};
use crate::text;
use crate::text::{Text, alternatives};

pub(super) const REPORT: Report = Report {
    name: "register",
    about: Text::fixed(
        "register publik: hanya yang boleh dilihat umum",
        "the public register: only what anybody may see",
    ),
    // UU 14/2008 is not about cooperation.
    basis: &[],
    by: By::Division,
    of_office: None,
    judged: false,
    span: Span::Day,
    refuses,
    make,
};

/// The columns that `ksd.toml` opens to the public, of documents that are signed.
fn make(asked: &Asked<'_>) -> Document {
    let registry = asked.registry;
    let title = Text::fixed(
        "Register kerja sama daerah",
        "Register of regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    let mut table = signed(asked);
    table.sort("ditandatangani", true);
    let mut seen = HashSet::new();
    let columns = registry.settings.publik.kolom.iter().map(String::as_str);
    let table = table.select(columns.filter(|id| seen.insert(*id))).whole();
    let table = listed::with_offices(registry, table);
    draft.chapter(("Daftar kerja sama", "The agreements"));
    if !table.is_empty() {
        draft.say(text!(
            "Register ini memuat {n} yang sudah ditandatangani pada {day}, yang terbaru di atas. \
             Perjanjian badan publik dengan pihak ketiga wajib tersedia setiap saat menurut UU \
             14/2008 Pasal 11 ayat (1) huruf e.",
            "This register holds {n} that are signed by {day}, the newest first. A public body \
             keeps its agreements with third parties open at all times by UU 14/2008 Pasal 11 \
             ayat (1) huruf e.",
            n = documents(table.len()),
            day = asked.as_of
        ));
    }
    draft.table(table);
    draft.finish(asked)
}

/// The documents that are signed, addenda apart, with all columns and without
/// what a list tells besides.
fn signed(asked: &Asked<'_>) -> Table {
    let signed = Status::VARIANTS.iter().copied();
    let filter = Filter {
        status: signed
            .filter(|status| !matches!(status, Status::Rencana | Status::TidakDilanjutkan))
            .collect(),
        ..Filter::default()
    };
    let day = asked.as_of;
    let mut table = list::kerja_sama(asked.registry, day, &filter);
    table.caption = text!(
        "Kerja sama yang sudah ditandatangani, keadaan per {day}",
        "Agreements signed, as of {day}",
        day
    );
    table.empty = text!(
        "Tidak ada kerja sama yang sudah ditandatangani pada {day}.",
        "No agreement is signed by {day}.",
        day
    );
    table.head.clear();
    table.notes.clear();
    table
}

/// Nothing is opened to the public unless it is certain what may be.
pub(super) fn refuses(asked: &Asked<'_>) -> Option<Text> {
    let registry = asked.registry;
    let open = &registry.settings.publik.kolom;
    if !registry.settings_whole {
        return Some(Text::fixed(
            "ksd.toml tidak terbaca seluruhnya, sehingga tidak pasti kolom mana yang boleh dilihat \
             umum; perbaiki menurut `ksd check`",
            "ksd.toml cannot be read whole, so it is not certain which columns are open to the \
             public; mend it as `ksd check` says",
        ));
    }
    if open.is_empty() {
        return Some(Text::fixed(
            "[publik] `kolom` dalam ksd.toml kosong; sebutkan kolom yang boleh dilihat umum, \
             misalnya `nomor` dan `judul`",
            "`kolom` of [publik] in ksd.toml is empty; name the columns that are open to the \
             public, for example `nomor` and `judul`",
        ));
    }
    let known = list::column_ids(registry);
    let known: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
    let unknown = open.iter().find(|id| !known.contains(&id.as_str()))?;
    let meant = match did_you_mean(unknown, known.iter().copied()) {
        Some(meant) => text!(
            "; mungkin maksudnya `{meant}`",
            "; perhaps `{meant}` is meant",
            meant
        ),
        None => Text::EMPTY,
    };
    let known: Vec<String> = known.iter().map(|id| format!("`{id}`")).collect();
    Some(text!(
        "[publik] `kolom` dalam ksd.toml menyebut `{unknown}`, yang bukan kolom register{meant}; \
         kolom yang ada: {known}",
        "`kolom` of [publik] in ksd.toml names `{unknown}`, which is no column of the \
         register{meant}; the columns are {known}",
        unknown = unknown.as_str(),
        meant,
        known = alternatives(&known)
    ))
}
