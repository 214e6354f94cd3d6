//! What a text is: its kind of cooperation, its title, and its form.

use super::cell::{folded, members, word};
use super::document::{Around, Document, names};
use super::draft::{Draft, Weight};
use super::list::List;
use super::texts;
use super::texts::Named;
use crate::book::Row;
use crate::law::kinds_for;
use crate::model::{Golongan, Jenis, Naskah, key};
use crate::text;
use crate::text::Text;

pub(super) fn jenis(
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
    if let Some((at, said)) = &said {
        let kept = draft.remark(format!(
            "kategori menurut daftar: {}",
            said.replace('\n', " ")
        ));
        draft.note(
            Some(*at),
            Weight::Look,
            text!(
                "\"{said}\" bukan jenis kerja sama yang dikenal; {kept}",
                "\"{said}\" is no kind of cooperation that is known; {kept}",
                said = said.as_str(),
                kept
            ),
        );
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

pub(super) fn title(list: &List<'_>, row: &Row, draft: &mut Draft, document: &mut Document) {
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

pub(super) fn naskah(
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
