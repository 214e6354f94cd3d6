//! The parts that the law asks a text for, as what can be chosen.

use super::Facts;
use crate::law::{self, MinimumParts, Subject};
use crate::model::key;

type Words = Vec<&'static str>;

/// The words of each article that binds a document.
type Named = fn(Subject) -> Vec<Words>;

/// Of a list of parts, the words that the law names for it.
const NAMED: &[(&str, Named)] = &[
    (key!(muatan.isi), |subject| {
        vec![
            of(&law::ISI_KESEPAKATAN_BERSAMA, subject),
            of(&law::ISI_PKS, subject),
            of(&law::ISI_PKS_PIHAK_KETIGA, subject),
            of(&law::ISI_NOTA_KESEPAKATAN, subject),
            of(&law::ISI_PERNYATAAN_KEHENDAK, subject),
            of(&law::ISI_NASKAH_LUAR_NEGERI, subject),
        ]
    }),
    (key!(muatan.kerangka), |subject| {
        vec![
            of(&law::KERANGKA_KESEPAKATAN_BERSAMA, subject),
            of(&law::KERANGKA_PKS, subject),
            of(&law::KERANGKA_NOTA_KESEPAKATAN, subject),
        ]
    }),
    (key!(kak.muatan), |subject| {
        vec![of(&law::KAK, subject), of(&law::KAK_SINERGI, subject)]
    }),
    (key!(studi_kelayakan.muatan), |subject| {
        vec![of(&law::STUDI_KELAYAKAN, subject)]
    }),
    (key!(telaahan.kriteria), |subject| {
        vec![
            of(&law::TELAAHAN, subject),
            of(&law::TELAAHAN_PENAWARAN, subject),
        ]
    }),
];

/// The words of a list of parts that the law names for such a document; none: it
/// names none, and every word may be chosen.
pub(super) fn words(facts: &Facts<'_>, key: &str) -> Option<Words> {
    let (_, named) = NAMED.iter().find(|(path, _)| *path == key)?;
    let mut words = Words::new();
    for word in named(facts.subject()).into_iter().flatten() {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    (!words.is_empty()).then_some(words)
}

fn of<T>(parts: &MinimumParts<T>, subject: Subject) -> Words
where
    T: Copy + PartialEq + Into<&'static str>,
{
    let parts = parts.parts.iter().filter(|_| parts.bind(subject));
    parts.map(|&part| part.into()).collect()
}
