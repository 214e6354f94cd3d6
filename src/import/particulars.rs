//! What else a row says of a text: its term, offices, affairs, money and links.

use super::cell::{folded, members, word};
use super::dates;
use super::dates::Written;
use super::document::Around;
use super::draft::{Draft, Weight};
use super::list::List;
use crate::book::Row;
use crate::model::{Prakarsa, SumberPembiayaan, Urusan, key};
use crate::text;

/// The offices of a row: the first leads, the others carry it out where records of this
/// kind say who does.
pub(super) fn office(around: &Around<'_>, list: &List<'_>, row: &Row, draft: &mut Draft) {
    let mut is_led = false;
    for (at, said) in list.all(row, key!(pemrakarsa)) {
        for name in members(&said) {
            match around.office(&name) {
                Some(id) if !is_led => {
                    draft.set(Some(at), key!(pemrakarsa), id);
                    is_led = true;
                }
                Some(id) if draft.takes(key!(perangkat_pelaksana)) => {
                    draft.append(Some(at), key!(perangkat_pelaksana), id);
                }
                Some(_) => draft.note(
                    Some(at),
                    Weight::Look,
                    text!(
                        "pemrakarsa hanya satu; \"{name}\" tidak dicatat",
                        "one office alone initiates; \"{name}\" is not recorded",
                        name
                    ),
                ),
                None => {
                    let kept = draft.remark(format!("perangkat daerah menurut daftar: {name}"));
                    draft.note(
                        Some(at),
                        Weight::Look,
                        text!(
                            "\"{name}\" bukan perangkat daerah di ksd.toml; {kept}. Jawab di \
                         `[perangkat_daerah]` dalam peta, atau tambahkan di ksd.toml",
                            "\"{name}\" is no office in ksd.toml; {kept}. Answer in \
                         `[perangkat_daerah]` of the map, or add it to ksd.toml",
                            name,
                            kept
                        ),
                    );
                }
            }
        }
    }
}

pub(super) fn affairs(list: &List<'_>, row: &Row, draft: &mut Draft) {
    for (at, said) in list.all(row, key!(urusan)) {
        for name in members(&said) {
            let plain = folded(&name).replace("perlindungan", "pelindungan");
            let bare = plain
                .trim_start_matches("urusan ")
                .trim_start_matches("bidang ");
            match word::<Urusan>(bare) {
                Some(affair) => draft.append(Some(at), key!(urusan), affair.word()),
                None => {
                    let kept = draft.remark(format!("bidang menurut daftar: {name}"));
                    draft.note(
                        Some(at),
                        Weight::Look,
                        text!(
                            "\"{name}\" bukan urusan menurut Permendagri 22/2020 Pasal 4; {kept}",
                            "\"{name}\" is no affair of Permendagri 22/2020 Pasal 4; {kept}",
                            name,
                            kept
                        ),
                    );
                }
            }
        }
    }
}

/// Words of short vocabularies that offices write in their own way.
pub(super) fn words_of(list: &List<'_>, row: &Row, draft: &mut Draft) {
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
            None => {
                let kept = draft.remark(format!("prakarsa menurut daftar: {said}"));
                draft.note(
                    Some(at),
                    Weight::Look,
                    text!(
                        "\"{said}\" tidak terbaca sebagai prakarsa; {kept}. Tulis `daerah` atau `mitra`",
                        "\"{said}\" is not read as who initiated; {kept}. Write `daerah` or `mitra`",
                        said,
                        kept
                    ),
                );
            }
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
                let kept = draft.remark(format!("pembiayaan menurut daftar: {source}"));
                draft.note(
                    Some(at),
                    Weight::Look,
                    text!(
                        "sumber pembiayaan \"{source}\" tidak dikenal; dicatat `lainnya`, dan kata daftar {kept}",
                        "the source of funds \"{source}\" is not known; recorded as `lainnya`, and the \
                         list's word {kept}",
                        source,
                        kept
                    ),
                );
            }
            let source = read.unwrap_or(SumberPembiayaan::Lainnya);
            draft.append(Some(at), key!(pembiayaan.sumber), source.word());
        }
    }
}

pub(super) fn link(list: &List<'_>, row: &Row, draft: &mut Draft) {
    if let Some((at, said)) = list.said(row, key!(arsip.tautan)) {
        let first = said
            .split_whitespace()
            .find(|one| one.starts_with("https://"));
        match first {
            Some(link) => draft.set(Some(at), key!(arsip.tautan), link),
            None => {
                draft.remark(format!(
                    "naskah menurut daftar: {}",
                    said.replace('\n', "; ")
                ));
            }
        }
    }
}

/// The year that stands in the place of the day of signing, or of the first day.
pub(super) fn year_alone(list: &List<'_>, row: &Row) -> Option<i32> {
    let keys = [key!(waktu.ditandatangani), key!(waktu.mulai)];
    let is_asked = |meaning: &str| keys.contains(&meaning);
    let mut columns = list
        .columns
        .iter()
        .filter(|one| one.meaning.as_deref().is_some_and(is_asked));
    columns.find_map(|one| match dates::written(row.cell(one.at)?, list.today) {
        Written::Year(year) | Written::Month(year, _) => Some(year),
        _ => None,
    })
}
