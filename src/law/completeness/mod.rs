//! The one table of what a complete record has: the steps and keys of each
//! jenis and naskah, at the stage reached, and the article that asks for each.

mod agreed;
mod known;
mod prepared;

use super::*;
use crate::model::{KerjaSama, Naskah::*, Stage, key};

/// Whether a missing entry is a step that the law sets or a key of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A step, recorded as a table.
    Step,
    /// A key.
    Key,
}

/// Something that a complete record has.
#[derive(Clone, Copy)]
pub struct Expected {
    /// The table or key.
    pub key: &'static str,
    /// Step or key.
    pub kind: Kind,
    /// The stage from which on it is expected.
    pub stage: Stage,
    /// Whether a PKS or rencana kerja has it from the document that it stands
    /// under.
    pub inherited: bool,
    /// Whether a record of this jenis and naskah would have it.
    pub due: fn(&KerjaSama) -> bool,
    /// Whether the record has it.
    pub present: fn(&KerjaSama) -> bool,
    /// The articles that ask for it.
    pub basis: &'static [Basis],
}

const fn step(
    key: &'static str,
    stage: Stage,
    due: fn(&KerjaSama) -> bool,
    present: fn(&KerjaSama) -> bool,
    basis: &'static [Basis],
) -> Expected {
    Expected {
        key,
        kind: Kind::Step,
        stage,
        inherited: false,
        due,
        present,
        basis,
    }
}

const fn inherited(entry: Expected) -> Expected {
    Expected {
        inherited: true,
        ..entry
    }
}

const fn key(
    key: &'static str,
    stage: Stage,
    due: fn(&KerjaSama) -> bool,
    present: fn(&KerjaSama) -> bool,
    basis: &'static [Basis],
) -> Expected {
    Expected {
        key,
        kind: Kind::Key,
        stage,
        inherited: false,
        due,
        present,
        basis,
    }
}

/// Everything that a record may be expected to have, in the order of the stages.
pub static EXPECTED: &[Expected] =
    &joined::<{ LISTS[0].len() + LISTS[1].len() + LISTS[2].len() }>();

static LISTS: [&[Expected]; 3] = [known::LIST, prepared::LIST, agreed::LIST];

/// The lists as one, made by the compiler: rules cite what stands in it.
const fn joined<const LEN: usize>() -> [Expected; LEN] {
    let mut all = [LISTS[0][0]; LEN];
    let (mut list, mut filled) = (0, 0);
    while list < LISTS.len() {
        let mut at = 0;
        while at < LISTS[list].len() {
            all[filled] = LISTS[list][at];
            filled += 1;
            at += 1;
        }
        list += 1;
    }
    assert!(filled == LEN);
    all
}

/// The articles that ask for a step, each with the key of its step.
pub static STEPS_BASIS: &[Basis] = &steps_basis::<{ steps_basis_len() }>();

const fn steps_basis_len() -> usize {
    let (mut at, mut len) = (0, 0);
    while at < EXPECTED.len() {
        if matches!(EXPECTED[at].kind, Kind::Step) {
            len += EXPECTED[at].basis.len();
        }
        at += 1;
    }
    len
}

/// The table's articles in one list, made by the compiler: a `static` rule can
/// name nothing that is made later.
const fn steps_basis<const LEN: usize>() -> [Basis; LEN] {
    let mut all = [any(&PM22, ""); LEN];
    let (mut at, mut filled) = (0, 0);
    while at < EXPECTED.len() {
        let step = &EXPECTED[at];
        let mut article = 0;
        while matches!(step.kind, Kind::Step) && article < step.basis.len() {
            all[filled] = step.basis[article].asking_for(step.key);
            filled += 1;
            article += 1;
        }
        at += 1;
    }
    all
}

/// What a semester report tells.
const REPORTED: &[Basis] = &[
    ksdd(&PM22, "Pasal 17 ayat (5)"),
    ksdpk(&PM22, "Pasal 39 ayat (5)"),
    sinergi(&PM22, "Pasal 42 ayat (1)"),
    luar_negeri(&PM25, "Pasal 20 ayat (5)"),
];

/// What the text consists of.
const PARTS: &[Basis] = &[
    any(&PM22, "Pasal 40 ayat (1)").of(&[KesepakatanBersama]),
    any(&PM22, "Pasal 41 ayat (1)").of(&[Pks, Kontrak]),
    any(&PM22, "Pasal 42 ayat (1)").of(&[NotaKesepakatan]),
    any(&PM25, "Pasal 13 ayat (2)").of(&[PernyataanKehendak]),
    any(&PM25, "Pasal 20 ayat (5)").of(&[NaskahLuarNegeri]),
];

/// What the form in the Lampiran has a place for.
const FORM: &[Basis] = &[
    any(&PM22, "Pasal 40 ayat (2)").of(&[KesepakatanBersama]),
    any(&PM22, "Pasal 41 ayat (2)").of(&[Pks, Kontrak]),
    any(&PM22, "Pasal 42 ayat (2)").of(&[NotaKesepakatan]),
];
