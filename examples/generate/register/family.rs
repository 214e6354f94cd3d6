//! Families: a Kesepakatan Bersama and the PKS under it, a Nota Kesepakatan
//! and its yearly work plans, and what extends them.

use ksd::model::{Date, Duration, Golongan, Jenis, Naskah, Prakarsa, Sifat};

use super::book::{Book, COMPLETE, Subject, signable};
use super::calendar::{TODAY, after, last_day, stated, workday, workday_before};
use super::spec::{Detail, Draft, Spec};
use super::steps;
use super::themes::{KSDPK, SINERGI, SUKARELA, Theme, WAJIB};

/// Every theme with every partner that it may have.
pub fn subjects<'a>(book: &Book<'a>, jenis: Jenis, sifat: Option<Sifat>) -> Vec<Subject<'a>> {
    let themes: &'static [Theme] = match (jenis, sifat) {
        (Jenis::Ksdd, Some(Sifat::Wajib)) => WAJIB,
        (Jenis::Ksdd, _) => SUKARELA,
        (Jenis::Ksdpk, _) => KSDPK,
        _ => SINERGI,
    };
    let subject = |theme: &'static Theme, id: &&str| Subject {
        jenis,
        sifat,
        theme,
        partners: vec![book.partner(id)],
    };
    themes
        .iter()
        .flat_map(|theme| theme.mitra.iter().map(move |id| subject(theme, id)))
        .collect()
}

/// Makes a KB with its PKS, or an NK with its work plans, signed on a day.
/// A document that comes to lie after today is left out.
pub fn make<'a>(
    book: &mut Book<'a>,
    subject: &Subject<'a>,
    signed: Date,
    children: usize,
) -> String {
    let sinergi = subject.jenis == Jenis::Sinergi;
    let naskah = if sinergi {
        Naskah::NotaKesepakatan
    } else {
        Naskah::KesepakatanBersama
    };
    let years = if sinergi { [3, 4, 5] } else { [3, 5, 5] }[book.rng.usize(..3)];
    let mut spec = spec_of(subject, naskah).signed_for(signed, 12 * years);
    spec.detail = book.detail(signed);
    if subject.jenis == Jenis::Ksdpk && book.rng.u8(..10) < 3 {
        spec.prakarsa = Prakarsa::Mitra;
    }
    let below = if sinergi {
        plan_days(book, &spec, children)
    } else {
        text_days(book, &spec, children)
    };
    // What is signed when every step is recorded stands under a KB that records its own.
    if below.iter().any(|day| *day >= COMPLETE) {
        spec.detail = Detail::Full;
    }
    spec.burden = sinergi && spec.detail == Detail::Full && book.rng.u8(..6) == 0;
    let id = book.add(spec.clone());
    for (at, day) in below.into_iter().enumerate() {
        if sinergi {
            work_plan(book, &spec, &id, day);
        } else {
            text(book, &spec, &id, day, at);
        }
    }
    id
}

fn spec_of<'a>(subject: &Subject<'a>, naskah: Naskah) -> Spec<'a> {
    let mut spec = Spec::new(
        naskah,
        subject.jenis,
        subject.theme,
        subject.partners.clone(),
    );
    spec.sifat = subject.sifat;
    spec
}

/// When the PKS of a KB are signed: after it, while a year of it is left.
fn text_days(book: &mut Book<'_>, above: &Spec<'_>, count: usize) -> Vec<Date> {
    let (Some(signed), Some(end)) = (above.signed, above.end) else {
        return Vec::new();
    };
    let mut day = signed;
    let mut days = Vec::new();
    for at in 0..count {
        day = after(day, &mut book.rng, if at == 0 { 30 } else { 60 }, 330);
        if signable(day) && day.plus(Duration::months(7)) <= end {
            days.push(day);
        }
    }
    days
}

/// When the work plans of an NK are signed: the first with it, the others at
/// the beginning of each year.
fn plan_days(book: &mut Book<'_>, above: &Spec<'_>, count: usize) -> Vec<Date> {
    let (Some(signed), Some(end)) = (above.signed, above.end) else {
        return Vec::new();
    };
    (0..count as i32)
        .filter_map(|year| match year {
            0 => Some(signed),
            _ => Date::new(signed.year() + year, 1, book.rng.u32(5..28)).map(workday),
        })
        .filter(|day| signable(*day) && *day < end && day.month() < 11)
        .collect()
}

/// The plan for the rest of the year under an NK.
pub fn work_plan<'a>(book: &mut Book<'a>, above: &Spec<'a>, id: &str, day: Date) {
    let Some(end) = Date::new(day.year(), 12, 31).min(above.end) else {
        return;
    };
    let mut spec = Spec::new(
        Naskah::RencanaKerja,
        above.jenis,
        above.theme,
        above.partners.clone(),
    );
    spec.judul = format!(
        "Rencana kerja tahun {}: {}",
        day.year(),
        lower(&above.judul)
    );
    spec.slug = above.slug.clone();
    spec.signed = Some(day);
    spec.start = Some(day);
    spec.end = Some(end);
    spec.induk = Some(id.to_owned());
    spec.prakarsa = above.prakarsa;
    spec.detail = above
        .detail
        .max(book.detail(day))
        .min(above.detail.max(Detail::Partial));
    book.add(spec);
}

/// A PKS or contract under a KB.
pub fn text<'a>(book: &mut Book<'a>, above: &Spec<'a>, id: &str, day: Date, at: usize) {
    let (slug, title) = above.theme.rincian[at % above.theme.rincian.len()];
    let kontrak = above.jenis == Jenis::Ksdpk && book.rng.u8(..10) == 0;
    let naskah = if kontrak {
        Naskah::Kontrak
    } else {
        Naskah::Pks
    };
    let mut spec = Spec::new(naskah, above.jenis, above.theme, above.partners.clone());
    spec.sifat = above.sifat;
    spec.prakarsa = above.prakarsa;
    spec.judul = title.to_owned();
    spec.slug = slug.to_owned();
    spec.induk = Some(id.to_owned());
    let months = [12, 12, 18, 24, 24, 36][book.rng.usize(..6)];
    spec = spec.signed_for(day, months);
    if spec.end > above.end {
        spec.end = above.end;
        spec.stated = None;
    }
    spec.detail = book.detail(day).max(if above.detail == Detail::Full {
        Detail::Partial
    } else {
        Detail::Scant
    });
    let apart = above
        .signed
        .is_some_and(|signed| signed.plus(steps::DPRD) < day);
    spec.burden = apart && spec.detail == Detail::Full && book.rng.u8(..8) == 0;
    let lasting = spec
        .end
        .is_some_and(|end| end > day.plus(Duration::months(17)));
    let early = workday(day.plus(Duration::days(book.rng.u32(240..420))));
    if lasting && spec.detail >= Detail::Partial && early <= TODAY && book.rng.u8(..7) == 0 {
        spec.ended = Some(early);
    }
    book.add(spec);
}

/// Extends a document that ends by `until`, signed shortly before its end;
/// the new one's id.
pub fn extend<'a>(book: &mut Book<'a>, at: usize, gap: u32) -> Option<String> {
    let old = &book.drafts[at];
    let (id, mut spec) = (old.id.clone(), old.spec.clone());
    let end = spec.end?;
    let start = end.next().plus(Duration::days(gap));
    let signed = match gap {
        0 => workday_before(end.minus(Duration::days(book.rng.u32(3..40)))),
        _ => workday(start),
    };
    if !signable(signed) {
        return None;
    }
    let months = [36, 60, 60][book.rng.usize(..3)];
    spec.perpanjangan_dari = Some(id);
    spec.potensi = None;
    spec.recorded = None;
    spec.burden = false;
    spec.ended = None;
    spec.judul = format!("Perpanjangan {}", lower(&spec.judul));
    spec.signed = Some(signed);
    let start = if gap == 0 { start } else { signed };
    spec.start = Some(start);
    spec.end = Some(last_day(start, months));
    spec.stated = Some(stated(months));
    spec.detail = book.detail(signed).max(Detail::Partial);
    Some(book.add(spec))
}

/// The KB and NK that end within these days and that nothing extends yet.
pub fn ending(book: &Book<'_>, from: Date, to: Date) -> Vec<usize> {
    let extended = |id: &str| {
        let mut extensions = book
            .drafts
            .iter()
            .filter_map(|draft| draft.spec.perpanjangan_dari.as_deref());
        extensions.any(|other| other == id)
    };
    let top = |naskah| matches!(naskah, Naskah::KesepakatanBersama | Naskah::NotaKesepakatan);
    (0..book.drafts.len())
        .filter(|&at| {
            let Draft { id, spec, .. } = &book.drafts[at];
            top(spec.naskah)
                && spec.end.is_some_and(|end| (from..=to).contains(&end))
                && !extended(id)
                && spec
                    .partners
                    .iter()
                    .all(|partner| partner.golongan != Golongan::Perseorangan)
        })
        .collect()
}

/// A title inside a sentence.
pub fn lower(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
