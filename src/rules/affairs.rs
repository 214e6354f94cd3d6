//! Affairs that are not the region's, and so no object of its cooperation.

use super::prelude::*;

/// Every article that says so.
pub(super) const NOT_OURS: &[Basis] = &joined::<7>(&[
    &[own_affairs(&UU23, "Pasal 10 ayat (1)")],
    &[own_affairs(&UU23, "Pasal 9 ayat (5)")],
    &OBJECTS,
]);

/// What regions cooperate in: their own affairs.
const OBJECTS: [Basis; 5] = [
    ksdd(&PM22, "Pasal 4 ayat (1)"),
    ksdd(&PP28, "Pasal 4 ayat (1)"),
    ksdpk(&PP28, "Pasal 16 ayat (1)"),
    luar_negeri(&PM25, "Pasal 4 ayat (2)"),
    luar_negeri(&PP28, "Pasal 27 ayat (1) huruf b"),
];

/// Some affairs are the central government's alone.
static ABSOLUTE: [Basis; 6] = joined(&[&[own_affairs(&UU23, "Pasal 10 ayat (1)")], &OBJECTS]);
/// General government is the President's.
static GENERAL: [Basis; 6] = joined(&[&[own_affairs(&UU23, "Pasal 9 ayat (5)")], &OBJECTS]);

/// By which articles an affair is not the region's; none: it is, or may be.
pub(super) fn not_ours(urusan: Urusan) -> Option<&'static [Basis]> {
    match urusan {
        Urusan::PemerintahanUmum => Some(&GENERAL),
        urusan if urusan.is_absolute() => Some(&ABSOLUTE),
        _ => None,
    }
}
