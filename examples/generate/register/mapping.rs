//! The entries of the potential mapping.

use ksd::model::{Date, Golongan, Jenis, Prakarsa, Rupiah, Sifat};
use ksd::text::{Lang, Say};
use toml_edit::{Array, InlineTable, Table};

use super::book::{Book, Subject};
use super::calendar::{TODAY, before, workday};
use super::family::lower;
use super::head::pick;
use super::offices::KECAMATAN;
use super::spec::Spec;
use super::toml::{Put, day, list, money, push, table};

/// How far an entry has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// Proposed.
    Proposed,
    /// Discussed and fixed, as its jenis asks.
    Fixed,
}

/// The entry that a document follows up, made along with it; none where it
/// came about without the mapping.
pub fn followed(book: &mut Book<'_>, spec: &Spec<'_>, kak: Date, signed: Date) -> Option<String> {
    let mapped =
        matches!(spec.jenis, Jenis::Ksdd | Jenis::Ksdpk) && spec.prakarsa == Prakarsa::Daerah;
    // The yearly decree comes in January and before the KAK.
    let after_decree = kak.month() > 1 || kak.day() > 26;
    if !mapped
        || !after_decree
        || kak.year() < 2021
        || book.entries_left == 0
        || book.rng.u8(..10) < 4
    {
        return None;
    }
    book.entries_left -= 1;
    let subject = Subject {
        jenis: spec.jenis,
        sifat: spec.sifat,
        theme: spec.theme,
        partners: spec.partners.clone(),
    };
    Some(entry(
        book,
        &subject,
        kak.year(),
        signed.year(),
        Reached::Fixed,
    ))
}

/// Adds an entry of a year's mapping; its id.
pub fn entry(
    book: &mut Book<'_>,
    subject: &Subject<'_>,
    year: i32,
    first: i32,
    reached: Reached,
) -> String {
    let theme = subject.theme;
    let partner = subject.partners[0];
    let short = partner
        .id
        .trim_start_matches("kota-")
        .trim_start_matches("kab-");
    // Ids are unique within a kind; the prefix keeps the entries apart from the documents.
    let id = book.unique(format!("potensi/{year}-{}-{short}", theme.slug));
    let id = id.trim_start_matches("potensi/").to_owned();
    let rng = &mut book.rng;
    let wajib = subject.sifat == Some(Sifat::Wajib);
    let drawn = first + rng.i32(1..=3);
    // An agreement of five years touches six, and its list has each of them.
    let last = if wajib { first + 5 } else { drawn };
    let recorded = Date::new(year - 1, 2, rng.u32(3..26))
        .map_or(TODAY, workday)
        .max(Date::known(2020, 4, 15));
    let mut root = Table::new();
    root.put(
        "judul",
        format!(
            "{} dengan {}",
            theme.judul,
            partner.nama.replace(" (fiktif)", "")
        ),
    );
    root.put("tahun", i64::from(year));
    root.put("dicatat", day(recorded));
    root.put("pemrakarsa", theme.pemrakarsa);
    root.put("urusan", list([theme.urusan.word()]));
    root.put("jenis", subject.jenis.word());
    root.put_some("sifat", subject.sifat.map(|sifat| sifat.word()));
    root.put("permasalahan", theme.masalah);
    root.put(
        "uraian",
        format!("Kerja sama diharapkan dapat {}.", theme.tujuan),
    );
    let crosses = match partner.rinci.get(..2) {
        Some("64") => "lintas-kabupaten-kota",
        Some(_) if partner.golongan == Golongan::Daerah => "lintas-provinsi",
        _ => "tidak-ada",
    };
    root.put("eksternalitas", crosses);
    root.put(
        "manfaat",
        format!(
            "{}: sasaran {} {}.",
            theme.ukuran.0,
            Rupiah(theme.ukuran.2 as i64).say(Lang::Id),
            theme.ukuran.1
        ),
    );
    match theme.lokasi {
        [] => root.put("lokasi", list([*pick(rng, KECAMATAN)])),
        lokasi => root.put("lokasi", list(lokasi)),
    }
    root.put(
        "calon_mitra",
        list(subject.partners.iter().map(|partner| &partner.id)),
    );
    root.put("prioritas", rng.i64(1..=5));
    root.put("tahun_mulai", i64::from(first));
    root.put("tahun_selesai", i64::from(last));
    if subject.jenis == Jenis::Ksdpk && last - first > 1 {
        let mut expected = InlineTable::new();
        expected.put("penerimaan", money(75_000_000 * (last - first) as u64));
        expected.put("investasi", money(1_500_000_000));
        root.put("perkiraan_nilai", expected);
    }
    let planning = table(&mut root, "perencanaan");
    planning.put("tercantum", true);
    planning.put("misi", [theme.misi].into_iter().collect::<Array>());
    let mut pagu = 0;
    for (at, year) in (first..=last).enumerate() {
        let mut line = Table::new();
        line.put("tahun", i64::from(year));
        line.put("program", format!("Program {}", lower(theme.judul)));
        line.put("kegiatan", theme.lingkup[at % theme.lingkup.len()]);
        if first % 2 == 0 {
            line.put("sub_kegiatan", format!("Koordinasi {}", lower(theme.judul)));
            line.put("kode", format!("2.{:02}.{:02}", theme.misi, at + 2));
        }
        if year <= drawn {
            pagu = u64::from(rng.u32(6..40)) * 25_000_000;
        }
        line.put("pagu", money(pagu));
        push(&mut root, "program", line);
    }
    if wajib && reached == Reached::Fixed {
        discussion(book, subject, year, &mut root);
    } else if subject.jenis == Jenis::Ksdpk && reached == Reached::Fixed {
        let decreed = Date::new(year, 1, 22).map_or(TODAY, workday);
        let decree = table(&mut root, "penetapan");
        // One decree a year sets the whole list.
        decree.put("nomor", format!("{}/SK-BUP/HK/{year}", 30 + year % 17));
        decree.put("tanggal", day(decreed));
    }
    book.entries.push((year, id.clone(), root));
    id
}

/// The forum that fits the regions, and its minutes. Permendagri 22/2020 Pasal 5 ayat (4), (6).
fn discussion(book: &mut Book<'_>, subject: &Subject<'_>, year: i32, root: &mut Table) {
    let rng = &mut book.rng;
    let one_province = subject
        .partners
        .iter()
        .all(|partner| partner.rinci.starts_with("64."));
    let forum = match one_province {
        true => *pick(
            rng,
            &[
                "musrenbang-provinsi",
                "musrenbang-provinsi",
                "rakortek-provinsi",
            ],
        ),
        false => "rakortek-nasional",
    };
    let held = Date::new(year - 1, 4, 29).map_or(TODAY, |day| before(day, rng, 0, 9));
    let mut minutes = InlineTable::new();
    minutes.put(
        "nomor",
        format!("050/{:03}/BA/{}", rng.u32(10..300), year - 1),
    );
    minutes.put("tanggal", day(held));
    minutes.put("peran", "kepala-daerah");
    let discussion = table(root, "pembahasan");
    discussion.put("forum", forum);
    discussion.put("tanggal", day(held));
    discussion.put("berita_acara", minutes);
}

/// The entries of a register whose documents follow up others: proposed or
/// fixed, and nothing signed yet.
pub fn waiting<'a>(book: &mut Book<'a>, subjects: &[Subject<'a>], count: usize) {
    for at in 0..count {
        let subject = &subjects[at % subjects.len()];
        // The same subject comes back in another year.
        let year = 2021 + ((at + at / subjects.len()) % 6) as i32;
        let reached = if book.rng.u8(..10) < 6 {
            Reached::Fixed
        } else {
            Reached::Proposed
        };
        entry(book, subject, year, year, reached);
    }
}
