//! The head of a document's record: what it is, when, who, and with what money.

use fastrand::Rng;
use ksd::model::{Date, Golongan, Jenis, Naskah, Peran, PeranMitra, Prakarsa};
use toml_edit::{InlineTable, Table};

use super::partners::Partner;
use super::settings::PROGRAMMES;
use super::spec::{Detail, Spec};
use super::toml::{Put, comment, day, list, money, push, table};
use super::{calendar, names, offices};

/// Stands where a number will be put once all documents are in order of their days.
pub const NUMBER: &str = "?";

/// Writes everything down to `[pembiayaan]`.
pub fn write(spec: &Spec<'_>, rng: &mut Rng) -> Table {
    let mut root = Table::new();
    subject(spec, &mut root, rng);
    time(spec, &mut root, rng);
    let proxy = our_side(spec, &mut root, rng);
    for partner in &spec.partners {
        push(&mut root, "mitra", their_side(spec, partner, proxy, rng));
    }
    if spec.addendum_dari.is_none() {
        planning(spec, &mut root, rng);
    }
    funding(spec, &mut root, rng);
    root
}

fn subject(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    let Spec { theme, detail, .. } = spec;
    let stands_alone = spec.addendum_dari.is_none();
    root.put("judul", spec.judul.as_str());
    root.put("jenis", spec.jenis.word());
    root.put_some("sifat", spec.sifat.map(|sifat| sifat.word()));
    root.put("naskah", spec.naskah.word());
    root.put_some("dicatat", spec.recorded.map(day));
    let known = *detail >= Detail::Partial;
    if *detail == Detail::Full && spec.jenis != Jenis::Bmd && !abroad(spec) {
        root.put(
            "prakarsa",
            match spec.prakarsa {
                Prakarsa::Daerah => "daerah",
                Prakarsa::Mitra => "mitra",
            },
        );
    }
    if known || rng.u8(..10) < 6 {
        root.put("pemrakarsa", theme.pemrakarsa);
    }
    if spec.jenis != Jenis::Bmd && (known || rng.bool()) {
        root.put("urusan", list([theme.urusan.word()]));
    }
    if known && stands_alone {
        root.put(
            "maksud_tujuan",
            format!("{}.", names::capital(theme.tujuan)),
        );
        match spec.slug == theme.slug {
            true => root.put("objek", list(theme.objek)),
            false => root.put("objek", list([spec.judul.as_str()])),
        }
        if spec.jenis != Jenis::Bmd {
            root.put("ruang_lingkup", list(theme.lingkup));
        }
        match theme.lokasi {
            [] if rng.bool() => root.put("lokasi", list([*pick(rng, offices::KECAMATAN)])),
            [] => {}
            lokasi => root.put("lokasi", list(lokasi)),
        }
    }
    let links = [
        ("induk", &spec.induk),
        ("potensi", &spec.potensi),
        ("perpanjangan_dari", &spec.perpanjangan_dari),
        ("addendum_dari", &spec.addendum_dari),
    ];
    for (key, id) in links {
        root.put_some(key, id.as_deref());
    }
    let text = matches!(spec.naskah, Naskah::Pks | Naskah::Kontrak);
    let unknown: Vec<&str> = [
        (
            "induk",
            text && spec.signed.is_some() && spec.induk.is_none(),
        ),
        ("waktu.mulai", spec.signed.is_some() && spec.start.is_none()),
        (
            "waktu.berakhir",
            spec.signed.is_some() && spec.end.is_none() && rng.bool(),
        ),
    ]
    .into_iter()
    .filter_map(|(key, unknown)| unknown.then_some(key))
    .filter(|_| stands_alone)
    .collect();
    if !unknown.is_empty() {
        let unknown_term = unknown.iter().any(|key| *key != "induk");
        root.put("belum_diketahui", list(unknown));
        let why = match unknown_term {
            true => "naskah asli belum ditemukan; sumber: buku agenda",
            false => "Kesepakatan Bersama di atasnya belum ditemukan",
        };
        comment(root, "belum_diketahui", why);
    }
}

fn time(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    if spec.signed.is_none() && spec.start.is_none() {
        return;
    }
    let time = table(root, "waktu");
    time.put_some("ditandatangani", spec.signed.map(day));
    time.put_some("mulai", spec.start.map(day));
    time.put_some("berakhir", spec.end.map(day));
    if spec.detail >= Detail::Partial || rng.bool() {
        time.put_some("dinyatakan", spec.stated.as_deref());
    }
}

/// Our side; whether a proxy signed.
fn our_side(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) -> bool {
    let Some(signed) = spec.signed else {
        return false;
    };
    if spec.detail == Detail::Scant {
        if rng.bool() {
            table(root, "daerah").put("nomor", NUMBER);
        }
        return false;
    }
    let side = table(root, "daerah");
    side.put("nomor", NUMBER);
    let peran = match (spec.naskah, spec.jenis) {
        (Naskah::PerjanjianBmd, _) => Peran::PengelolaBarang,
        (Naskah::Pks | Naskah::Kontrak, jenis) => match rng.u8(..20) {
            0..7 => Peran::KepalaDaerah,
            7..9 if jenis == Jenis::Ksdpk => Peran::PejabatDitunjuk,
            _ => Peran::KepalaPerangkatDaerah,
        },
        _ => Peran::KepalaDaerah,
    };
    let (nama, jabatan) = match peran {
        Peran::KepalaDaerah => {
            let (nama, jabatan) = names::bupati(signed);
            (nama.to_owned(), jabatan.to_owned())
        }
        Peran::PengelolaBarang => person("Sekretaris Daerah", signed),
        Peran::PejabatDitunjuk => person(
            "Asisten Perekonomian dan Pembangunan Sekretariat Daerah",
            signed,
        ),
        _ => person(&offices::head(spec.theme.pemrakarsa), signed),
    };
    side.put("penandatangan", nama);
    side.put("jabatan", jabatan);
    side.put("peran", peran.word());
    let proxy = matches!(peran, Peran::PejabatDitunjuk | Peran::KepalaPerangkatDaerah);
    if proxy {
        let mut kuasa = InlineTable::new();
        let given = calendar::before(signed, rng, 2, 15);
        kuasa.put(
            "nomor",
            format!("180/{:03}/SKK/HK/{}", calendar::serial(given), given.year()),
        );
        kuasa.put("tanggal", day(given));
        kuasa.put("tembusan", true);
        side.put("surat_kuasa", kuasa);
    }
    proxy
}

fn their_side(spec: &Spec<'_>, partner: &Partner, proxy: bool, rng: &mut Rng) -> Table {
    let mut side = Table::new();
    side.put("id", partner.id.as_str());
    let Some(signed) = spec.signed else {
        return side;
    };
    let has_number = !partner.nomor.is_empty();
    if has_number && (spec.detail >= Detail::Partial || rng.u8(..10) < 3) {
        side.put("nomor", NUMBER);
    }
    if spec.detail == Detail::Scant {
        return side;
    }
    if partner.golongan == Golongan::Perseorangan {
        side.put(
            "penandatangan",
            partner.nama.split(" (").next().unwrap_or_default(),
        );
        side.put("peran", PeranMitra::DiriSendiri.word());
        return side;
    }
    let region = partner.golongan == Golongan::Daerah;
    let (jabatan, peran) = match region {
        true if proxy => (
            format!("Sekretaris Daerah {}", partner.nama),
            PeranMitra::KepalaPerangkatDaerah,
        ),
        true => (partner.jabatan.clone(), PeranMitra::KepalaDaerah),
        false => (partner.jabatan.clone(), PeranMitra::Pimpinan),
    };
    let name = match partner.golongan {
        Golongan::PemdaLuarNegeri | Golongan::LembagaLuarNegeri => {
            names::abroad(&partner.rinci).to_owned()
        }
        _ => names::holder(&jabatan, signed.year()),
    };
    side.put("penandatangan", name);
    side.put("jabatan", jabatan);
    side.put("peran", peran.word());
    if peran == PeranMitra::KepalaPerangkatDaerah {
        let mut kuasa = InlineTable::new();
        let given = calendar::before(signed, rng, 2, 12);
        kuasa.put(
            "nomor",
            format!("183/{:03}/SKK/{}", calendar::serial(given), given.year()),
        );
        kuasa.put("tanggal", day(given));
        kuasa.put("tembusan", true);
        side.put("surat_kuasa", kuasa);
    }
    side
}

fn person(jabatan: &str, signed: Date) -> (String, String) {
    (names::holder(jabatan, signed.year()), jabatan.to_owned())
}

fn planning(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    if spec.detail < Detail::Full || spec.jenis == Jenis::Bmd || abroad(spec) {
        return;
    }
    let planning = table(root, "perencanaan");
    planning.put("tercantum", true);
    planning.put(
        "misi",
        [spec.theme.misi].into_iter().collect::<toml_edit::Array>(),
    );
    // The documents of two days in a month serve a programme.
    let signed = spec
        .signed
        .filter(|day| (2021..=2026).contains(&day.year()));
    match signed.map(Date::day) {
        Some(14) => planning.put("program", list([PROGRAMMES[0]])),
        Some(21) => planning.put("program", list([PROGRAMMES[1]])),
        _ => {}
    }
    // A sinergi is always in the RKPD; others often.
    if spec.jenis == Jenis::Sinergi || rng.bool() {
        let year = spec.signed.map_or(2027, Date::year);
        planning.put("rkpd", i64::from(year));
    }
}

fn funding(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    const SINERGI: &[&[&str]] = &[&["apbd", "apbn"], &["apbd"], &["para-pihak"]];
    const KSDPK: &[&[&str]] = &[&["mitra"], &["apbd"], &["apbd", "mitra"]];
    const KSDD: &[&[&str]] = &[&["apbd"], &["para-pihak"]];
    if spec.detail == Detail::Scant || spec.signed.is_none() || spec.jenis == Jenis::Bmd {
        return;
    }
    let sources: &[&str] = match (spec.naskah, spec.jenis) {
        (Naskah::KesepakatanBersama, _) => &["para-pihak"],
        (_, Jenis::Sinergi) => pick::<&[&str]>(rng, SINERGI),
        (_, Jenis::Ksdpk) => pick::<&[&str]>(rng, KSDPK),
        (_, Jenis::Ksdd) => pick::<&[&str]>(rng, KSDD),
        _ => &["para-pihak"],
    };
    // An addendum tells only what it adds.
    if spec.addendum_dari.is_some() && !spec.burden {
        return;
    }
    let funding = table(root, "pembiayaan");
    if spec.addendum_dari.is_none() {
        let sources: &[&str] = if spec.burden { &["apbd"] } else { sources };
        funding.put("sumber", list(sources));
    }
    let priced = matches!(spec.naskah, Naskah::Pks | Naskah::Kontrak);
    if priced && (spec.burden || rng.u8(..10) < 6) && sources != ["para-pihak"] {
        funding.put("nilai", money(u64::from(rng.u32(8..180)) * 25_000_000));
    }
    let judged = priced || spec.naskah == Naskah::NotaKesepakatan;
    if spec.burden || (judged && spec.detail == Detail::Full) {
        funding.put("membebani", spec.burden);
        funding.put("belum_dianggarkan", false);
    }
}

/// Whether the partner is abroad.
pub fn abroad(spec: &Spec<'_>) -> bool {
    matches!(spec.jenis, Jenis::Ksdpl | Jenis::Ksdll)
}

/// One of them.
pub fn pick<'t, T>(rng: &mut Rng, from: &'t [T]) -> &'t T {
    &from[rng.usize(..from.len())]
}
