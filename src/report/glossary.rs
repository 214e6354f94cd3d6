//! The glossary of the records, `docs/istilah.md`: every key and word, what
//! people call it and what it means, from the model's own fields.

use crate::model::StatusPotensi;
use crate::registry::Status;
use crate::schema::{self, FILE_KINDS, FileKind, Holds, Key, Vocabulary};
use crate::text;
use crate::text::{Lang, Text};

/// The whole page, in Markdown.
pub fn page(lang: Lang) -> String {
    let mut lines = vec![introduction().get(lang).to_owned()];
    for kind in &FILE_KINDS {
        lines.push(file(kind, lang));
    }
    lines.push(vocabularies(lang));
    lines.push(states(lang));
    lines.join("\n")
}

fn introduction() -> Text {
    Text::fixed(
        "# Istilah dalam rekaman\n\n\
         Daftar ini menjelaskan kata-kata yang dipakai dalam rekaman: nama tabel, kunci, dan \
         nilai, masing-masing dengan sebutannya bagi orang dan tempat istilah itu diatur. Semua \
         nilai ditulis dengan huruf kecil dan tanda hubung. Cara menulis rekaman ada di \
         [panduan.md](panduan.md).\n\n\
         | Kata | Arti |\n|---|---|\n\
         | register | folder berisi semua rekaman dan `ksd.toml` |\n\
         | rekaman | satu berkas tentang satu hal |\n\
         | id | nama berkas tanpa `.toml`; dipakai untuk merujuk rekaman |\n\
         | kelengkapan | persentase langkah dan kunci yang sudah tercatat dari yang seharusnya ada |\n\
         | tafsir | cara ksd membaca ketentuan yang dapat dibaca lebih dari satu arah |\n\
         | tenggat kantor | hari yang ditetapkan `[tenggat]` di `ksd.toml`, sebab tidak diatur peraturan |\n\
         | laporan semester | laporan perangkat daerah tentang naskah yang dipimpinnya. Permendagri 22/2020 Pasal 17 ayat (1), Pasal 39 ayat (1) |\n\
         | laporan berjenjang | laporan Bupati/Wali Kota kepada Gubernur, dan Gubernur kepada Menteri, atas laporan semester perangkat daerah. Permendagri 22/2020 Pasal 17 ayat (3), Pasal 39 ayat (3) |\n\
         | TKKSD | Tim Koordinasi Kerja Sama Daerah. Permendagri 22/2020 Pasal 1 angka 16 |\n\
         | Menteri | Menteri Dalam Negeri. Permendagri 22/2020 Pasal 1 angka 20 |\n",
        "# Words of the records\n\n\
         What the names of tables, keys and values in the records mean, what people call each, \
         and where it is defined. Values are written in small letters with hyphens.\n\n\
         | Word | Meaning |\n|---|---|\n\
         | register | the folder with all records and `ksd.toml` |\n\
         | record | one file about one thing |\n\
         | id | the file's name without `.toml`; records are referred to by it |\n\
         | kelengkapan | per cent of the steps and keys recorded of those that should be there |\n\
         | tafsir | how ksd reads what can be read in more than one way |\n\
         | tenggat kantor | a day that `[tenggat]` in `ksd.toml` sets, because no regulation does |\n\
         | laporan semester | what an office reports on the documents that it leads. Permendagri 22/2020 Pasal 17 ayat (1), Pasal 39 ayat (1) |\n\
         | laporan berjenjang | what the Bupati or Wali Kota passes on to the Gubernur, and the Gubernur to the Menteri, of the offices' reports. Permendagri 22/2020 Pasal 17 ayat (3), Pasal 39 ayat (3) |\n\
         | TKKSD | the coordination team. Permendagri 22/2020 Pasal 1 angka 16 |\n\
         | Menteri | the Minister of Home Affairs. Permendagri 22/2020 Pasal 1 angka 20 |\n",
    )
}

/// The keys of a kind of file: first its own, then those of each of its tables.
fn file(kind: &FileKind, lang: Lang) -> String {
    let top = kind.keys().iter().filter(|key| !key.path.contains('.'));
    let mut lines = vec![
        format!("## `{}`\n", kind.glob),
        format!("{}\n", kind.about().get(lang)),
        table(top, lang),
    ];
    for key in kind.keys() {
        if let Holds::Table(about) = &key.holds {
            let inside = kind.keys().iter();
            let inside =
                inside.filter(|one| one.path.rsplit_once('.').map(|(at, _)| at) == Some(&key.path));
            lines.push(format!("### `{}`\n", key.path));
            lines.push(format!("{}\n", about.get(lang)));
            lines.push(table(inside, lang));
        }
    }
    lines.join("\n")
}

fn table<'a>(keys: impl Iterator<Item = &'a Key>, lang: Lang) -> String {
    let head = Text::fixed("| Kunci | Sebutan | Arti |", "| Key | Name | Meaning |");
    let mut lines = format!("{}\n|---|---|---|\n", head.get(lang));
    for key in keys {
        let name = key.path.rsplit('.').next().unwrap_or(&key.path);
        let called = key.name.clone().capital();
        let (called, meaning) = (called.get(lang), key.meaning.get(lang));
        lines.push_str(&format!("| `{name}` | {called} | {meaning} |\n"));
    }
    lines
}

/// The words that keys may have as their values, each vocabulary once.
fn vocabularies(lang: Lang) -> String {
    let mut all: Vec<(&Vocabulary, Vec<&str>)> = Vec::new();
    for key in FILE_KINDS.iter().flat_map(FileKind::keys) {
        let Holds::Words(vocabulary) = &key.holds else {
            continue;
        };
        match all.iter_mut().find(|(one, _)| *one == vocabulary) {
            Some((_, paths)) if paths.contains(&key.path.as_str()) => {}
            Some((_, paths)) => paths.push(&key.path),
            None => all.push((vocabulary, vec![&key.path])),
        }
    }
    let title = Text::fixed("## Nilai\n", "## Values\n");
    let mut lines = vec![title.get(lang).to_owned()];
    for (vocabulary, paths) in all {
        let paths: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
        lines.push(words(&paths.join(", "), vocabulary, lang));
    }
    lines.join("\n")
}

fn words(title: &str, vocabulary: &Vocabulary, lang: Lang) -> String {
    let head = Text::fixed("| Nilai | Sebutan | Arti |", "| Value | Name | Meaning |");
    let mut lines = format!(
        "### {title}\n\n{}\n\n{}\n|---|---|---|\n",
        vocabulary.about.get(lang),
        head.get(lang)
    );
    for word in &vocabulary.words {
        let called = word.name.clone().capital();
        let (called, meaning) = (called.get(lang), word.meaning.get(lang));
        lines.push_str(&format!("| `{}` | {called} | {meaning} |\n", word.word));
    }
    lines
}

/// What no record holds: states are told for the day asked for.
fn states(lang: Lang) -> String {
    let titles = [
        (
            Text::fixed("Status naskah", "State of a document"),
            schema::vocabulary::<Status>(),
        ),
        (
            Text::fixed("Status entri pemetaan", "State of a mapping entry"),
            schema::vocabulary::<StatusPotensi>(),
        ),
    ];
    let title = text!("## Status\n", "## States\n");
    let mut lines = vec![title.get(lang).to_owned()];
    for (title, vocabulary) in titles {
        if let Some(vocabulary) = vocabulary {
            lines.push(words(title.get(lang), &vocabulary, lang));
        }
    }
    lines.join("\n")
}
