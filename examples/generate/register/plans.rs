//! What is planned in 2026 and not signed yet, each at another stage.

use ksd::model::{Date, Duration, Jenis, Naskah, Sifat};

use super::book::{Book, Subject};
use super::calendar::workday;
use super::family::subjects;
use super::mapping::{self, Reached};
use super::spec::{Detail, Spec};
use super::steps;
use super::toml::{Put, day, list, table};

/// How far a plan has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Come {
    Known,
    Reference,
    Reviewed,
    Sent,
    SentTwice,
    Answered,
}

/// Writes the plans.
pub fn documents<'a>(book: &mut Book<'a>, wajib: &[Subject<'a>], sukarela: &[Subject<'a>]) {
    let ksdpk = subjects(book, Jenis::Ksdpk, None);
    let sinergi = subjects(book, Jenis::Sinergi, None);
    let list: [(&Subject<'a>, Come, Date); 9] = [
        (&wajib[0], Come::Sent, Date::known(2026, 9, 7)),
        (&wajib[1], Come::SentTwice, Date::known(2026, 6, 22)),
        (&wajib[2], Come::Answered, Date::known(2026, 7, 13)),
        (&sukarela[0], Come::Reference, Date::known(2026, 10, 19)),
        (&sukarela[1], Come::Known, Date::known(2026, 3, 16)),
        (&ksdpk[3], Come::Answered, Date::known(2026, 8, 3)),
        (&ksdpk[14], Come::Reference, Date::known(2026, 11, 2)),
        (&ksdpk[20], Come::Reviewed, Date::known(2026, 9, 28)),
        (&sinergi[5], Come::Sent, Date::known(2026, 10, 5)),
    ];
    for (at, (subject, come, known)) in list.into_iter().enumerate() {
        let naskah = match subject.jenis {
            Jenis::Sinergi => Naskah::NotaKesepakatan,
            _ => Naskah::KesepakatanBersama,
        };
        let mut spec = Spec::new(
            naskah,
            subject.jenis,
            subject.theme,
            subject.partners.clone(),
        );
        spec.sifat = subject.sifat;
        spec.slug = format!("rencana-{}", spec.slug);
        spec.recorded = Some(known);
        if at % 2 == 0 {
            spec.start = Date::new(2027, 2, 1);
            spec.end = Date::new(2032, 1, 31);
        }
        if subject.sifat == Some(Sifat::Wajib) {
            spec.potensi = Some(mapping::entry(book, subject, 2026, 2027, Reached::Fixed));
        }
        book.add(spec);
        progress(book, subject.jenis, come, known);
    }
    asked(book);
}

fn progress(book: &mut Book<'_>, jenis: Jenis, come: Come, known: Date) {
    let Some(draft) = book.drafts.last_mut() else {
        return;
    };
    let root = &mut draft.root;
    let later = |days| workday(known.plus(Duration::days(days)));
    if come >= Come::Reference {
        steps::reference(jenis, later(7), root);
    }
    if come >= Come::Reviewed {
        steps::review(true, later(18), root);
    }
    if come >= Come::Sent {
        steps::offer(later(25), root);
    }
    let received = day(later(28));
    match come {
        Come::Sent => table(root, "penawaran").put("diterima", received),
        Come::SentTwice => {
            let offer = table(root, "penawaran");
            offer.put("diterima", received);
            offer.put("permintaan_kedua", day(later(63)));
        }
        Come::Answered => {
            let offer = table(root, "penawaran");
            offer.put("diterima", received);
            offer.put("jawaban", day(later(44)));
            offer.put("hasil", "diterima");
        }
        _ => {}
    }
}

/// A PKS on which the DPRD has been asked, under an agreement signed before.
fn asked(book: &mut Book<'_>) {
    const FROM: Date = Date::known(2024, 6, 1);
    const UNTIL: Date = Date::known(2026, 9, 1);
    let above = book.drafts.iter().rfind(|draft| {
        let spec = &draft.spec;
        spec.jenis == Jenis::Ksdd
            && spec.naskah == Naskah::KesepakatanBersama
            && spec.detail == Detail::Full
            && spec
                .signed
                .is_some_and(|signed| (FROM..=UNTIL).contains(&signed))
    });
    let Some(above) = above else { return };
    let mut spec = Spec::new(
        Naskah::Pks,
        Jenis::Ksdd,
        above.spec.theme,
        above.spec.partners.clone(),
    );
    let (slug, title) = above.spec.theme.rincian[1];
    spec.sifat = above.spec.sifat;
    spec.prakarsa = above.spec.prakarsa;
    spec.induk = Some(above.id.clone());
    spec.judul = title.to_owned();
    spec.slug = format!("rencana-{slug}");
    spec.recorded = Some(Date::known(2026, 9, 14));
    book.add(spec);
    if let Some(draft) = book.drafts.last_mut() {
        let funding = table(&mut draft.root, "pembiayaan");
        funding.put("sumber", list(["apbd"]));
        funding.put("membebani", true);
        funding.put("belum_dianggarkan", true);
        let dprd = table(&mut draft.root, "dprd");
        dprd.put("permohonan", day(Date::known(2026, 10, 19)));
        dprd.put("diterima", day(Date::known(2026, 10, 21)));
        dprd.put("jawaban", day(Date::known(2026, 11, 3)));
        dprd.put("lampiran", list(["kesepakatan-bersama", "rancangan-pks"]));
    }
}
