//! A document of cooperation as a row of a list says it.

use std::collections::HashMap;

use super::cell::{self, folded, members, word};
use super::dates::{self, Written};
use super::draft::{Draft, Weight, filled, plain_keys};
use super::list::List;
use super::map::Map;
use super::partners::{Partners, Who};
use super::sides::{Ours, Party};
use super::synonyms::*;
use super::terms::{self, Stated};
use super::texts::{self, Named};
use crate::book::Row;
use crate::law::kinds_for;
use crate::model::{Date, Golongan, Jenis, Kind, Naskah, Prakarsa, SumberPembiayaan, Urusan, key};
use crate::registry::Registry;
use crate::schema::FileKind;
use crate::text;
use crate::text::Text;

/// Keys that need more than their own cell.
const APART: [&str; 15] = [
    "judul",
    "jenis",
    "naskah",
    "pemrakarsa",
    "urusan",
    "prakarsa",
    "waktu.dinyatakan",
    "waktu.tahun",
    "daerah.nomor",
    "mitra.nomor",
    "mitra.penandatangan",
    "mitra.jabatan",
    "pembiayaan.sumber",
    "arsip.tautan",
    "mitra",
];

/// What all rows of a list share.
pub(super) struct Around<'a> {
    pub registry: &'a Registry,
    pub map: &'a Map,
    pub partners: &'a Partners,
    pub ours: &'a Ours,
    /// The offices that words mean, as far as they were asked before.
    pub today: Date,
}

/// A document, and what tells it apart.
pub(super) struct Document {
    pub draft: Draft,
    /// The ids of its partners.
    pub partners: Vec<String>,
    /// Those of them that are to be made, by their places.
    pub new: Vec<usize>,
    pub naskah: Option<Naskah>,
    pub title: String,
    pub year: Option<i32>,
    /// Our number, else the partner's.
    pub number: Option<String>,
    pub days: [Option<Date>; 3],
}

/// The names of a row's partners with the class that the list gives them.
pub(super) fn names(list: &List<'_>, row: &Row) -> Vec<(usize, String)> {
    let cells = list.all(row, PARTNERS);
    cells
        .into_iter()
        .flat_map(|(at, said)| members(&said).into_iter().map(move |one| (at, one)))
        .collect()
}

/// Reads a row.
pub(super) fn read(around: &Around<'_>, list: &List<'_>, row: &Row) -> Option<Document> {
    let kind = FileKind::of(Some(Kind::KerjaSama))?;
    let mut draft = Draft::new(kind);
    let mut document = Document {
        partners: Vec::new(),
        new: Vec::new(),
        naskah: None,
        title: String::new(),
        year: None,
        number: None,
        days: [None; 3],
        draft: Draft::new(kind),
    };
    let draft = &mut draft;
    let golongan = partners(around, list, row, draft, &mut document);
    let jenis = jenis(around, list, row, draft, golongan, &document);
    title(list, row, draft, &mut document);
    naskah(around, list, row, draft, jenis, &mut document);
    draft.set(None, key!(dicatat), &around.today.to_string());
    plain_keys(draft, list, row, &APART);
    days(list, row, &mut document);
    term(list, row, draft);
    parties(around, list, row, draft, &mut document);
    office(around, list, row, draft);
    affairs(list, row, draft);
    words_of(list, row, draft);
    link(list, row, draft);
    time(list, row, draft, &mut document);
    filled(draft, around.map, &[key!(jenis), key!(naskah)]);
    std::mem::swap(draft, &mut document.draft);
    Some(document)
}

fn partners(
    around: &Around<'_>,
    list: &List<'_>,
    row: &Row,
    draft: &mut Draft,
    document: &mut Document,
) -> Option<Golongan> {
    let mut first = None;
    let names = names(list, row);
    for (at, name) in &names {
        let at = Some(*at);
        let (id, golongan) = match around.partners.named(name) {
            Some(Who::Us) => continue,
            Some(Who::Known(id)) => {
                let golongan = around.registry.mitra.get(id).map(|one| one.golongan);
                (id.clone(), golongan)
            }
            Some(Who::New(place)) => {
                let Some(new) = around.partners.new.get(*place) else {
                    continue;
                };
                document.new.push(*place);
                (new.id.clone(), new.golongan())
            }
            Some(Who::Asked(like)) => {
                draft.note(
                    at,
                    Weight::Asked,
                    text!(
                        "\"{name}\" mungkin sama dengan {like}; jawab di `[mitra]` dalam peta",
                        "\"{name}\" may be {like}; answer in `[mitra]` of the map",
                        name = name.as_str(),
                        like = like.join(", ")
                    ),
                );
                continue;
            }
            Some(Who::Unclassed) | None => {
                draft.note(at, Weight::Asked, text!(
                    "golongan \"{name}\" tidak diketahui; jawab di `[golongan]` dalam peta, misalnya \
                     `\"{name}\" = \"badan-usaha\"`",
                    "what \"{name}\" is, is not known; answer in `[golongan]` of the map, for example \
                     `\"{name}\" = \"badan-usaha\"`",
                    name = name.as_str()
                ));
                continue;
            }
        };
        if document.partners.contains(&id) {
            continue;
        }
        let place = document.partners.len();
        draft.set(at, &format!("mitra[{place}].id"), &id);
        document.partners.push(id);
        first = first.or(golongan);
    }
    if names.is_empty() || document.partners.is_empty() && draft.weight() < Weight::Asked {
        let column = list
            .columns
            .iter()
            .find(|one| one.meaning.as_deref() == Some(PARTNERS));
        draft.note(
            column.map(|one| one.at),
            Weight::Refused,
            Text::fixed(
                "mitranya tidak disebut; isi di daftarnya",
                "its partner is not named; fill it in the list",
            ),
        );
    }
    first
}

fn jenis(
    around: &Around<'_>,
    list: &List<'_>,
    row: &Row,
    draft: &mut Draft,
    golongan: Option<Golongan>,
    document: &Document,
) -> Option<Jenis> {
    let said = list.said(row, key!(jenis));
    let column = said.as_ref().map(|(at, _)| *at);
    let read = said.as_ref().and_then(|(_, said)| texts::jenis(said));
    let by_map = || {
        around
            .map
            .isian
            .get(key!(jenis))
            .and_then(|word| texts::jenis(word))
    };
    let jenis = read.or_else(by_map);
    if let Some(jenis) = jenis {
        draft.set(column, key!(jenis), jenis.word());
        return Some(jenis);
    }
    // What the text calls itself tells an agreement on assets and a Sinergi.
    let name = list.said(row, key!(naskah)).map(|(_, said)| said);
    let named = name.as_deref().and_then(|name| texts::named(name, None));
    let kinds = golongan.map(kinds_for).unwrap_or_default();
    let by_text = match named {
        Some(Named::Text(Naskah::PerjanjianBmd, _)) => Some(Jenis::Bmd),
        Some(Named::Text(Naskah::NotaKesepakatan | Naskah::RencanaKerja, _))
            if kinds.contains(&Jenis::Sinergi) =>
        {
            Some(Jenis::Sinergi)
        }
        _ => None,
    };
    match by_text.or(kinds.first().copied()) {
        Some(jenis) => {
            draft.set(column, key!(jenis), jenis.word());
            draft.note(
                column,
                Weight::Assumed,
                Text::fixed(
                    "jenis menurut golongan mitra",
                    "the kind by the partner's class",
                ),
            );
            Some(jenis)
        }
        None => {
            // A row whose partner is asked is asked already.
            if !document.partners.is_empty() || draft.weight() < Weight::Asked {
                draft.note(
                    column,
                    Weight::Asked,
                    Text::fixed(
                        "jenisnya tidak diketahui; sebutkan `jenis` di `[isian]` dalam peta",
                        "its kind is not known; name `jenis` in `[isian]` of the map",
                    ),
                );
            }
            None
        }
    }
}

fn title(list: &List<'_>, row: &Row, draft: &mut Draft, document: &mut Document) {
    let said = list.said(row, key!(judul));
    let column = said.as_ref().map(|(at, _)| *at);
    let said = said.map(|(_, said)| said.replace('\n', " "));
    let others = [key!(ruang_lingkup), key!(objek)]
        .iter()
        .find_map(|key| list.said(row, key));
    let title = match said {
        Some(said) => {
            let about = after_about(&said);
            if about.is_some() {
                draft.note(
                    column,
                    Weight::Assumed,
                    Text::fixed(
                        "judul diambil sesudah kata \"tentang\"",
                        "the title is what follows \"tentang\"",
                    ),
                );
            }
            about.unwrap_or(said)
        }
        None => {
            draft.note(
                None,
                Weight::Assumed,
                Text::fixed(
                    "judul disusun, sebab daftarnya tidak menyebutnya",
                    "the title is made up, for the list names none",
                ),
            );
            let scope = others.map(|(_, said)| members(&said).into_iter().next().unwrap_or(said));
            let text = list.said(row, key!(naskah)).map(|(_, said)| said);
            let partner = names(list, row).into_iter().next().map(|(_, name)| name);
            scope.unwrap_or_else(|| {
                let text = text.unwrap_or_else(|| "Kerja sama".to_owned());
                format!("{text} dengan {}", partner.unwrap_or_default())
                    .trim()
                    .to_owned()
            })
        }
    };
    draft.set(column, key!(judul), &title);
    document.title = title;
}

/// What follows the last "tentang" of a title that names the parties, too.
fn after_about(title: &str) -> Option<String> {
    const ABOUT: &str = " tentang ";
    let small = title.to_ascii_lowercase();
    let at = small
        .rfind(ABOUT)
        .filter(|_| small.contains(" antara ") || small.contains("pihak"))?;
    let rest = title[at + ABOUT.len()..].trim();
    (!rest.is_empty()).then(|| crate::text::capital(rest))
}

fn naskah(
    around: &Around<'_>,
    list: &List<'_>,
    row: &Row,
    draft: &mut Draft,
    jenis: Option<Jenis>,
    document: &mut Document,
) {
    let said = list.said(row, key!(naskah));
    let column = said.as_ref().map(|(at, _)| *at);
    let said = said.map(|(_, said)| said.replace('\n', " "));
    let by_map = |name: &str| {
        let mut all = around.map.naskah.iter();
        let (_, form) = all.find(|(key, _)| folded(key) == folded(name))?;
        word::<Naskah>(form)
    };
    let title = list.said(row, key!(judul)).map(|(_, title)| title);
    let of_title = || {
        let title = title.as_deref()?;
        let first: Vec<&str> = title.split_whitespace().take(3).collect();
        match texts::named(&first.join(" "), jenis)? {
            Named::Text(naskah, _) => Some(naskah),
            Named::Addendum => None,
        }
    };
    let standing = around
        .map
        .isian
        .get(key!(naskah))
        .and_then(|form| word::<Naskah>(form));
    let naskah = match &said {
        Some(name) => match (by_map(name), texts::named(name, jenis)) {
            (Some(naskah), _) => {
                draft.set(column, key!(sebutan), name);
                naskah
            }
            (None, Some(Named::Text(naskah, own))) => {
                if let Some(own) = own {
                    draft.set(column, key!(sebutan), &own);
                }
                if folded(name).contains("perpanjangan") {
                    draft.note(column, Weight::Look, Text::fixed(
                        "perpanjangan: sebutkan naskah yang diperpanjang dengan `ksd record ID --set \
                         perpanjangan_dari=…`",
                        "an extension: name the document that it extends with `ksd record ID --set \
                         perpanjangan_dari=…`",
                    ));
                }
                naskah
            }
            (None, Some(Named::Addendum)) => {
                draft.note(column, Weight::Refused, text!(
                    "\"{name}\" mengubah naskah lain, dan daftarnya tidak menyebut yang mana; catat \
                     sesudah impor dengan `ksd amend`",
                    "\"{name}\" changes another text, and the list does not say which; record it after \
                     the import with `ksd amend`",
                    name = name.as_str()
                ));
                return;
            }
            (None, None) => {
                draft.note(column, Weight::Asked, text!(
                    "bentuk naskah \"{name}\" tidak dikenal; jawab di `[naskah]` dalam peta, misalnya \
                     `\"{name}\" = \"pks\"`",
                    "the form of \"{name}\" is not known; answer in `[naskah]` of the map, for example \
                     `\"{name}\" = \"pks\"`",
                    name = name.as_str()
                ));
                return;
            }
        },
        None => {
            match of_title().or(standing) {
                Some(naskah) => naskah,
                None => {
                    draft.note(column, Weight::Asked, Text::fixed(
                    "bentuk naskahnya tidak disebut; sebutkan `naskah` di `[isian]` dalam peta",
                    "the form of its text is not said; name `naskah` in `[isian]` of the map",
                ));
                    return;
                }
            }
        }
    };
    draft.set(column, key!(naskah), naskah.word());
    document.naskah = Some(naskah);
}

fn days(list: &List<'_>, row: &Row, document: &mut Document) {
    // They were read into the record already; here they tell the row apart.
    let keys = [
        key!(waktu.ditandatangani),
        key!(waktu.mulai),
        key!(waktu.berakhir),
    ];
    let Some(kind) = FileKind::of(Some(Kind::KerjaSama)) else {
        return;
    };
    let mut aside = Draft::new(kind);
    for (day, key) in document.days.iter_mut().zip(keys) {
        let mut columns = list
            .columns
            .iter()
            .filter(|one| one.meaning.as_deref() == Some(key));
        *day = columns.find_map(|one| aside.day(list, row, one.at, key));
    }
}

fn term(list: &List<'_>, row: &Row, draft: &mut Draft) {
    let unit = list.said(row, UNIT).map(|(_, unit)| unit);
    if let Some((at, said)) = list.said(row, TERM_MONTHS)
        && let Some(Stated::AsWritten(words)) = terms::stated(&said, Some("bulan"))
    {
        draft.set(Some(at), key!(waktu.dinyatakan), &words);
        return;
    }
    let Some((at, said)) = list.said(row, key!(waktu.dinyatakan)) else {
        return;
    };
    match terms::stated(&said, unit.as_deref()) {
        None => {}
        Some(Stated::AsWritten(words)) => draft.set(Some(at), key!(waktu.dinyatakan), &words),
        Some(Stated::Years(words)) => {
            draft.set(Some(at), key!(waktu.dinyatakan), &words);
            draft.note(
                Some(at),
                Weight::Assumed,
                Text::fixed(
                    "jangka waktu tanpa satuan dibaca sebagai tahun",
                    "a term without a unit is read as years",
                ),
            );
        }
    }
}

fn parties(
    around: &Around<'_>,
    list: &List<'_>,
    row: &Row,
    draft: &mut Draft,
    document: &mut Document,
) {
    let ours = list.said(row, key!(daerah.nomor));
    let theirs = list.said(row, key!(mitra[].nomor));
    if let Some((at, said)) = &ours {
        own_number(draft, document, *at, said);
    }
    let pairs = pairs(list, row);
    let told: Vec<&(Party, [Option<usize>; 3])> = pairs
        .iter()
        .filter(|(party, _)| {
            party.number.is_some() || party.office.is_some() || party.signer.is_some()
        })
        .collect();
    if let Some((at, said)) = &theirs {
        their_number(draft, document, *at, said);
    }
    let single = |of: &str| list.said(row, of);
    for (key, at) in [
        ("penandatangan", "mitra.penandatangan"),
        ("jabatan", "mitra.jabatan"),
    ] {
        if let Some((column, said)) = single(at)
            && !document.partners.is_empty()
        {
            draft.set(
                Some(column),
                &format!("mitra[0].{key}"),
                &said.replace('\n', " "),
            );
        }
    }
    if told.is_empty() {
        return;
    }
    let all: Vec<Party> = pairs.iter().map(|(party, _)| party.clone()).collect();
    let numbers: Vec<&String> = all
        .iter()
        .filter_map(|party| party.number.as_ref())
        .collect();
    let same = numbers.len() > 1 && numbers.windows(2).all(|two| two[0] == two[1]);
    let Some(place) = around.ours.among(&all) else {
        let column = told
            .iter()
            .find_map(|(_, columns)| columns.iter().flatten().next().copied());
        if same
            && all
                .iter()
                .all(|party| party.office.is_none() && party.signer.is_none())
        {
            own_number(draft, document, column.unwrap_or_default(), numbers[0]);
            return;
        }
        draft.note(column, Weight::Asked, Text::fixed(
            "tidak terbukti pihak mana yang kita; sebutkan di `[pihak]` dalam peta kata yang ada pada \
             kita saja (`kita = [\"Bupati\"]`), atau `tanpa_bukti = 1`",
            "nothing proves which party is ours; name in `[pihak]` of the map words that ours alone has \
             (`kita = [\"Bupati\"]`), or `tanpa_bukti = 1`",
        ));
        return;
    };
    let mut nth = 0;
    for (at, (party, columns)) in pairs.iter().enumerate() {
        let is_ours = at == place;
        let prefix = match is_ours {
            true => "daerah".to_owned(),
            false => {
                let prefix = format!("mitra[{nth}]");
                nth += 1;
                if nth > document.partners.len() {
                    break;
                }
                prefix
            }
        };
        if let (Some(number), Some(column)) = (&party.number, columns[0]) {
            match is_ours {
                true => own_number(draft, document, column, number),
                false if nth == 1 => their_number(draft, document, column, number),
                false => draft.set(
                    Some(column),
                    &format!("{prefix}.nomor"),
                    &number.replace('\n', "; "),
                ),
            }
        }
        if let Some(office) = &party.office {
            draft.set(
                columns[1],
                &format!("{prefix}.jabatan"),
                &office.replace('\n', "; "),
            );
        }
        if let Some(signer) = &party.signer {
            draft.set(
                columns[2],
                &format!("{prefix}.penandatangan"),
                &signer.replace('\n', "; "),
            );
        }
    }
}

fn own_number(draft: &mut Draft, document: &mut Document, at: usize, said: &str) {
    let number = cell::lines(said).join("; ");
    draft.set(Some(at), key!(daerah.nomor), &number);
    document.number = Some(number);
}

/// The partners' numbers: as many as there are partners, one each; else all with the
/// first.
fn their_number(draft: &mut Draft, document: &mut Document, at: usize, said: &str) {
    let lines = cell::lines(said);
    let count = document.partners.len();
    if count == 0 {
        return;
    }
    if lines.len() == count {
        for (place, number) in lines.iter().enumerate() {
            draft.set(Some(at), &format!("mitra[{place}].nomor"), number);
        }
    } else {
        draft.set(Some(at), "mitra[0].nomor", &lines.join("; "));
        if lines.len() > 1 {
            draft.note(
                Some(at),
                Weight::Look,
                text!(
                    "{lines} nomor untuk {count} mitra; semuanya dicatat pada mitra pertama",
                    "{lines} numbers for {count} partners; all are recorded with the first",
                    lines = lines.len(),
                    count
                ),
            );
        }
    }
    if document.number.is_none() {
        document.number = Some(lines.join("; "));
    }
}

/// The two parties of a row, with the columns of their number, office and signer: the
/// first of each kind of column is the first party's.
fn pairs(list: &List<'_>, row: &Row) -> Vec<(Party, [Option<usize>; 3])> {
    let mut pairs: HashMap<usize, (Party, [Option<usize>; 3])> = HashMap::new();
    let mut most = 0;
    for (nth, meaning) in [NUMBER, SIGNER_OFFICE, SIGNER].into_iter().enumerate() {
        let columns = list
            .columns
            .iter()
            .filter(|one| one.meaning.as_deref() == Some(meaning));
        for (place, column) in columns.enumerate() {
            most = most.max(place + 1);
            let said = row.cell(column.at).and_then(cell::words);
            let (party, columns) = pairs.entry(place).or_default();
            columns[nth] = Some(column.at);
            match nth {
                0 => party.number = said,
                1 => party.office = said,
                _ => party.signer = said,
            }
        }
    }
    (0..most).filter_map(|place| pairs.remove(&place)).collect()
}

fn office(around: &Around<'_>, list: &List<'_>, row: &Row, draft: &mut Draft) {
    let mut is_led = false;
    for (at, said) in list.all(row, key!(pemrakarsa)) {
        for name in members(&said) {
            let by_map = around.map.perangkat_daerah.iter();
            let mut by_map = by_map.filter(|(key, _)| folded(key) == folded(&name));
            let found = by_map
                .next()
                .map(|(_, id)| id.as_str())
                .or(around.registry.office_named(&name));
            match found {
                Some(id) if !is_led => {
                    draft.set(Some(at), key!(pemrakarsa), id);
                    is_led = true;
                }
                Some(id) => draft.append(Some(at), key!(perangkat_pelaksana), id),
                None => {
                    draft.remark(format!("perangkat daerah menurut daftar: {name}"));
                    draft.note(Some(at), Weight::Look, text!(
                        "\"{name}\" bukan perangkat daerah di ksd.toml; dicatat sebagai catatan. Jawab di \
                         `[perangkat_daerah]` dalam peta, atau tambahkan di ksd.toml",
                        "\"{name}\" is no office in ksd.toml; put into the remark. Answer in \
                         `[perangkat_daerah]` of the map, or add it to ksd.toml",
                        name = name.as_str()
                    ));
                }
            }
        }
    }
}

fn affairs(list: &List<'_>, row: &Row, draft: &mut Draft) {
    for (at, said) in list.all(row, key!(urusan)) {
        for name in members(&said) {
            let plain = folded(&name).replace("perlindungan", "pelindungan");
            let bare = plain
                .trim_start_matches("urusan ")
                .trim_start_matches("bidang ");
            match word::<Urusan>(bare) {
                Some(affair) => draft.append(Some(at), key!(urusan), affair.word()),
                None => {
                    draft.remark(format!("bidang menurut daftar: {name}"));
                    draft.note(Some(at), Weight::Look, text!(
                        "\"{name}\" bukan urusan menurut Permendagri 22/2020 Pasal 4; dicatat sebagai catatan",
                        "\"{name}\" is no affair of Permendagri 22/2020 Pasal 4; put into the remark",
                        name = name.as_str()
                    ));
                }
            }
        }
    }
}

/// Words of short vocabularies that offices write in their own way.
fn words_of(list: &List<'_>, row: &Row, draft: &mut Draft) {
    if let Some((at, said)) = list.said(row, key!(prakarsa)) {
        let plain = folded(&said);
        let initiative = match plain.as_str() {
            "p" | "pemerintah" | "pemda" | "pemkab" | "pemkot" | "daerah" | "kita" => {
                Some(Prakarsa::Daerah)
            }
            "m" | "mitra" | "pihak ketiga" | "pihak kedua" => Some(Prakarsa::Mitra),
            _ => None,
        };
        match initiative {
            Some(initiative) => draft.set(Some(at), key!(prakarsa), initiative.word()),
            None => draft.remark(format!("prakarsa menurut daftar: {said}")),
        }
    }
    if let Some((at, said)) = list.said(row, key!(pembiayaan.sumber)) {
        let sources = said
            .split(['\n', ';', ','])
            .map(str::trim)
            .filter(|one| !one.is_empty());
        for source in sources {
            let plain = folded(source);
            let read = match plain.as_str() {
                "pihak ketiga" | "pihak kedua" | "swasta" | "csr" => Some(SumberPembiayaan::Mitra),
                "para pihak" | "masing masing pihak" => Some(SumberPembiayaan::ParaPihak),
                plain if plain.contains("apbd") => Some(SumberPembiayaan::Apbd),
                plain if plain.contains("apbn") => Some(SumberPembiayaan::Apbn),
                plain => word::<SumberPembiayaan>(plain),
            };
            if read.is_none() {
                draft.remark(format!("pembiayaan menurut daftar: {source}"));
            }
            let source = read.unwrap_or(SumberPembiayaan::Lainnya);
            draft.append(Some(at), key!(pembiayaan.sumber), source.word());
        }
    }
}

fn link(list: &List<'_>, row: &Row, draft: &mut Draft) {
    if let Some((at, said)) = list.said(row, key!(arsip.tautan)) {
        let first = said
            .split_whitespace()
            .find(|one| one.starts_with("https://"));
        match first {
            Some(link) => draft.set(Some(at), key!(arsip.tautan), link),
            None => draft.remark(format!(
                "naskah menurut daftar: {}",
                said.replace('\n', "; ")
            )),
        }
    }
}

/// The year that stands in the place of the day of signing, or of the first day.
fn year_alone(list: &List<'_>, row: &Row) -> Option<i32> {
    let keys = [key!(waktu.ditandatangani), key!(waktu.mulai)];
    let is_asked = |meaning: &str| keys.contains(&meaning);
    let mut columns = list
        .columns
        .iter()
        .filter(|one| one.meaning.as_deref().is_some_and(is_asked));
    columns.find_map(|one| match dates::written(row.cell(one.at)?) {
        Written::Year(year) | Written::Month(year, _) => Some(year),
        _ => None,
    })
}

/// What is said of a document whose days are not all known.
fn time(list: &List<'_>, row: &Row, draft: &mut Draft, document: &mut Document) {
    let [signed, start, end] = document.days;
    let year = list.said(row, key!(waktu.tahun)).and_then(|(at, said)| {
        let year = said
            .parse::<i32>()
            .ok()
            .filter(|year| (1945..=2200).contains(year));
        if year.is_none() {
            draft.note(
                Some(at),
                Weight::Look,
                text!(
                    "\"{said}\" bukan tahun; tidak dicatat",
                    "\"{said}\" is no year; not recorded",
                    said
                ),
            );
        }
        year
    });
    let year = year.or_else(|| year_alone(list, row));
    document.year = signed
        .or(start)
        .map(Date::year)
        .or(year)
        .or(end.map(Date::year));
    if signed.is_some() {
        if start.is_none() {
            draft.append(None, key!(belum_diketahui), key!(waktu.mulai));
        }
        return;
    }
    let link = list.said(row, key!(arsip.tautan)).is_some();
    let is_signed = start.or(end).is_some() || year.is_some() || document.number.is_some() || link;
    if !is_signed && draft.weight() < Weight::Asked {
        draft.note(
            None,
            Weight::Look,
            Text::fixed(
                "tanpa tanggal, nomor, dan tautan: dicatat sebagai rencana",
                "without a day, a number or a link: recorded as a plan",
            ),
        );
        return;
    }
    if let Some(year) = year {
        draft.set(None, key!(waktu.tahun), &year.to_string());
    }
    draft.append(None, key!(belum_diketahui), key!(waktu.ditandatangani));
    if start.is_none() {
        draft.append(None, key!(belum_diketahui), key!(waktu.mulai));
    }
    draft.note(
        None,
        Weight::Assumed,
        Text::fixed(
            "hari penandatanganan tidak ada di daftar: `belum_diketahui`",
            "the list has no day of signing: `belum_diketahui`",
        ),
    );
}
