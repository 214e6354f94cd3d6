//! The sample register: what an office might hold on 21 November 2026.

use ksd::model::{Date, Duration, Jenis, Naskah, Sifat};

use super::book::{Book, COUNTED, Subject, counts, earliest_agreement};
use super::calendar::{TODAY, last_day, stated, workday};
use super::family::{self, ending, extend, make, subjects};
use super::mapping;
use super::spec::{Detail, Spec};
use super::themes::{KSDPK, SINERGI, WAJIB};
use super::{abroad, bmd, plans, special};

/// KSD signed from 2020 to April 2024, as published.
const PUBLISHED: usize = 210;

/// Fills the book.
pub fn write(book: &mut Book<'_>) {
    early(book);
    abroad::documents(book);
    bmd::documents(book);
    special::documents(book);
    long_running(book);
    let mut wajib = shuffled(book, Jenis::Ksdd, Some(Sifat::Wajib));
    let mut sukarela = shuffled(book, Jenis::Ksdd, Some(Sifat::Sukarela));
    let mut ksdpk = shuffled(book, Jenis::Ksdpk, None);
    let sinergi = shuffled(book, Jenis::Sinergi, None);
    // What is left of each list is for the years after the count, and for the mapping.
    let later_wajib = wajib.split_off(10);
    let later_sukarela = sukarela.split_off(8);
    let later_ksdpk = ksdpk.split_off(27);
    let counted = (earliest_agreement(), Date::known(2024, 3, 20));
    families(book, &wajib, counted, &[0, 1, 2]);
    families(book, &sukarela, counted, &[1, 0, 1]);
    families(book, &ksdpk, counted, &[2, 1, 2, 3]);
    families(book, &sinergi, counted, &[2, 1, 3]);
    for at in ending(book, Date::known(2023, 3, 1), Date::known(2024, 5, 10)) {
        extend(book, at, 0);
    }
    fill(book);
    let since = (Date::known(2024, 5, 6), Date::known(2026, 9, 15));
    families(book, &later_ksdpk, since, &[1, 2]);
    families(book, &later_sukarela[..2], since, &[1]);
    families(book, &later_wajib[..3], since, &[0, 1]);
    for (turn, at) in ending(book, Date::known(2024, 6, 1), Date::known(2026, 11, 30))
        .into_iter()
        .enumerate()
    {
        // Not everything goes on; one extension came three weeks late.
        if turn % 2 == 0 {
            extend(book, at, if turn == 4 { 21 } else { 0 });
        }
    }
    plans::documents(book, &later_wajib[3..], &later_sukarela[3..]);
    special::touches(book);
    let mut waiting: Vec<Subject<'_>> = later_wajib[6..].to_vec();
    waiting.extend_from_slice(&later_sukarela[5..]);
    waiting.extend(
        subjects(book, Jenis::Ksdpk, None)
            .into_iter()
            .step_by(2)
            .take(8),
    );
    let missing = 46_usize.saturating_sub(book.entries.len());
    mapping::waiting(book, &waiting, missing);
}

fn shuffled<'a>(book: &mut Book<'a>, jenis: Jenis, sifat: Option<Sifat>) -> Vec<Subject<'a>> {
    let mut list = subjects(book, jenis, sifat);
    // What is in force already is not agreed upon a second time.
    list.retain(|subject| {
        let partner = subject.partners[0].id.as_str();
        !book.drafts.iter().any(|draft| {
            let spec = &draft.spec;
            spec.naskah == Naskah::KesepakatanBersama
                && spec.theme.slug == subject.theme.slug
                && spec.partners.iter().any(|other| other.id == partner)
        })
    });
    book.rng.shuffle(&mut list);
    list
}

fn families<'a>(
    book: &mut Book<'a>,
    list: &[Subject<'a>],
    (from, to): (Date, Date),
    children: &[usize],
) {
    for (at, subject) in list.iter().enumerate() {
        let signed = book.spread(from, to, at, list.len());
        make(book, subject, signed, children[at % children.len()]);
    }
}

/// From before Permendagri 22/2020: PKS whose agreements nobody has found, an
/// agreement that was adjusted in time and one that was not.
fn early(book: &mut Book<'_>) {
    let (from, to) = (Date::known(2020, 1, 8), Date::known(2020, 8, 12));
    let months = [12, 12, 24, 12, 36, 12, 24, 12, 24, 12, 24, 12, 24];
    for (at, months) in months.into_iter().enumerate() {
        let theme = &KSDPK[at + 1];
        let (slug, title) = theme.rincian[at % theme.rincian.len()];
        let partner = book.partner(theme.mitra[0]);
        let mut spec = Spec::new(Naskah::Pks, Jenis::Ksdpk, theme, vec![partner]);
        spec = spec.signed_for(book.spread(from, to, at, 13), months);
        spec.judul = title.to_owned();
        spec.slug = slug.to_owned();
        spec.detail = if at % 3 == 2 || at > 6 {
            Detail::Partial
        } else {
            Detail::Scant
        };
        book.add(spec);
    }
    for (at, signed) in [Date::known(2020, 2, 19), Date::known(2020, 3, 11)]
        .into_iter()
        .enumerate()
    {
        let theme = &WAJIB[at];
        let partner = book.partner(theme.mitra[1 + at]);
        let mut spec = Spec::new(
            Naskah::KesepakatanBersama,
            Jenis::Ksdd,
            theme,
            vec![partner],
        );
        spec.sifat = Some(Sifat::Wajib);
        spec.detail = Detail::Partial;
        let mut change = spec.clone();
        let id = book.add(spec.signed_for(signed, 36));
        if at == 0 {
            change.judul = format!(
                "Penyesuaian {} dengan Permendagri 22/2020",
                family::lower(&change.judul)
            );
            change.addendum_dari = Some(id);
            change.signed = Some(Date::known(2020, 9, 17));
            change.start = change.signed;
            book.add(change);
        }
    }
}

/// Texts without a legal limit of term, so that something ends in every
/// quarter until 2036.
fn long_running(book: &mut Book<'_>) {
    const STEP: u32 = 76;
    let mut end = Date::known(2031, 1, 20);
    let mut turn = 0;
    while end < Date::known(2036, 4, 10) {
        let years = match end.year() {
            2031 => [10, 8, 10][turn % 3],
            2032 => [10, 12, 8][turn % 3],
            2033 => [10, 12, 8][turn % 3],
            2034 => [10, 12, 12][turn % 3],
            _ => [12, 14, 10][turn % 3],
        };
        let signed = workday(end.next().minus(Duration::years(years))).max(earliest_agreement());
        let old = turn % 4 == 1 && signed.year() <= 2023;
        let theme = if old {
            &WAJIB[turn / 4 % WAJIB.len()]
        } else {
            &SINERGI[turn % SINERGI.len()]
        };
        let (slug, title) = theme.rincian[(turn / 16 + usize::from(old)) % theme.rincian.len()];
        let partner = book.partner(theme.mitra[0]);
        let (naskah, jenis) = if old {
            (Naskah::Pks, Jenis::Ksdd)
        } else {
            (Naskah::NotaKesepakatan, Jenis::Sinergi)
        };
        let mut spec = Spec::new(naskah, jenis, theme, vec![partner]);
        spec = spec.signed_for(signed, 12 * years);
        // Under an agreement that nobody has found yet.
        spec.sifat = old.then_some(Sifat::Wajib);
        spec.judul = title.to_owned();
        spec.slug = slug.to_owned();
        spec.detail = book.detail(signed).max(Detail::Partial);
        if signed <= TODAY {
            book.add(spec);
        }
        end = end.plus(Duration::days(STEP));
        turn += 1;
    }
}

/// Agreements that no PKS has followed, until the published count is reached.
fn fill(book: &mut Book<'_>) {
    let mut turn = 0;
    while book.counted < PUBLISHED {
        let theme = &KSDPK[turn % KSDPK.len()];
        let (slug, title) = theme.rincian[(turn / KSDPK.len() + 1) % theme.rincian.len()];
        let partner = book.partner(theme.mitra[(turn + 1) % theme.mitra.len()]);
        let signed = book.spread(
            Date::known(2020, 5, 4),
            Date::known(2024, 4, 19),
            turn % 17,
            17,
        );
        let mut spec = Spec::new(
            Naskah::KesepakatanBersama,
            Jenis::Ksdpk,
            theme,
            vec![partner],
        );
        spec.judul = title.to_owned();
        spec.slug = slug.to_owned();
        spec.signed = Some(signed);
        spec.start = Some(signed);
        spec.end = Some(last_day(signed, 60));
        spec.stated = Some(stated(60));
        spec.detail = book.detail(signed);
        debug_assert!(counts(&spec) && signed <= COUNTED.1);
        book.add(spec);
        turn += 1;
    }
}
