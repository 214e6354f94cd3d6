//! What people answer at the question that it belongs to: understood, or refused with what
//! is meant.

use ksd::model::Kind;
use ksd::questions::Form;
use ksd::schema::FileKind;
use ksd::text::Lang;

use crate::common::Register;
use crate::common::terminal::{Terminal, is_missing, unfolded, waiting};

/// What an answer to the question for a key is in words; else why it is none.
fn told(kind: Kind, key: &str, said: &str) -> Result<String, String> {
    let key = FileKind::of(Some(kind)).and_then(|kind| kind.key(key));
    let told = Form::in_words(key.expect("a key"), said);
    told.map(|words| words.get(Lang::Id).to_owned())
        .map_err(|why| why.0.get(Lang::Id).to_owned())
}

#[test]
fn what_people_write_is_understood() {
    let of_documents = [
        ("jenis", "KSDPK", "KSDPK"),
        ("naskah", "PKS", "PKS"),
        ("naskah", "Perjanjian Kerja Sama", "PKS"),
        ("sifat", "Wajib", "wajib"),
        ("urusan", "Kesehatan", "kesehatan"),
        ("waktu.ditandatangani", "19-11-2026", "19 November 2026"),
        ("waktu.mulai", "19/11/26", "19 November 2026"),
        ("waktu.mulai", "Kamis, 19 November 2026", "19 November 2026"),
        ("waktu.berakhir", "November 19, 2026", "19 November 2026"),
        ("waktu.berakhir", "tanggal 9 Mei 2028", "9 Mei 2028"),
        ("daerah.peran", "Bupati", "Kepala Daerah"),
        (
            "daerah.peran",
            "Plt. Bupati Kutai Kartanegara",
            "Kepala Daerah",
        ),
        (
            "daerah.peran",
            "Kepala Perangkat Daerah",
            "kepala perangkat daerah",
        ),
        ("penawaran.peran", "Wali Kota", "Kepala Daerah"),
        ("pembiayaan.sumber", "APBD", "APBD"),
        ("pembiayaan.sumber", "APBD dan mitra", "APBD; mitra"),
        (
            "pembiayaan.sumber",
            "APBD, APBN dan mitra",
            "APBD; APBN; mitra",
        ),
        ("pembiayaan.sumber", "APBD/APBN", "APBD; APBN"),
        (
            "muatan.isi",
            "maksud dan tujuan dan objek",
            "maksud dan tujuan; objek",
        ),
        ("pembiayaan.nilai", "Rp 1.500.000.000", "1.500.000.000"),
        ("pembiayaan.nilai", "Rp1.500.000.000,00", "1.500.000.000"),
        ("pembiayaan.nilai", "Rp. 1.500.000.000,-", "1.500.000.000"),
        ("pembiayaan.nilai", "1,5 M", "1.500.000.000"),
        ("pembiayaan.membebani", "tidak", "tidak"),
        ("pembiayaan.membebani", "Ya", "ya"),
        ("telaahan.hasil", "ditolak", "tidak layak"),
        ("laporan.periode", "Semester I 2026", "2026-S1"),
        ("evaluasi.indikator.target", "12,5", "12,5"),
        ("evaluasi.indikator.target", "1.200", "1.200"),
        ("evaluasi.indikator.target", "1.200,5", "1.200,5"),
        ("evaluasi.indikator.target", "0.250", "0,25"),
    ];
    for (key, said, words) in of_documents {
        assert_eq!(
            told(Kind::KerjaSama, key, said).as_deref(),
            Ok(words),
            "{key} = {said}"
        );
    }
    for (key, said, words) in [
        ("golongan", "Badan Usaha", "badan usaha"),
        ("bentuk_badan", "PT", "PT"),
        ("bentuk_badan", "perseroan terbatas", "PT"),
        ("kode", "6472", "64.72"),
    ] {
        assert_eq!(
            told(Kind::Mitra, key, said).as_deref(),
            Ok(words),
            "{key} = {said}"
        );
    }
}

#[test]
fn what_may_be_meant_is_proposed_and_what_is_wrong_says_why() {
    let of_documents = [
        (
            "daerah.peran",
            "kepala dinas",
            "mungkin maksudnya `kepala-perangkat-daerah`",
        ),
        (
            "daerah.peran",
            "Plt. Kepala Dinas Kesehatan",
            "`kepala-perangkat-daerah`",
        ),
        ("daerah.peran", "camat", "`kepala-perangkat-daerah`"),
        (
            "daerah.peran",
            "sekda",
            "`kepala-perangkat-daerah`, `pejabat-ditunjuk`, atau `pengelola-barang`",
        ),
        ("daerah.peran", "Asisten II", "`pejabat-ditunjuk`"),
        ("daerah.peran", "direktur", "`pejabat-ditunjuk`"),
        ("daerah.peran", "x", "pilihannya: kepala-daerah"),
        (
            "mitra.peran",
            "Direktur Utama",
            "mungkin maksudnya `pimpinan`",
        ),
        ("mitra.peran", "Bupati", "mungkin maksudnya `kepala-daerah`"),
        (
            "mitra.peran",
            "Kepala Dinas Kominfo",
            "`kepala-perangkat-daerah`",
        ),
        ("mitra.peran", "Rektor", "`pimpinan`"),
        ("naskah", "MoU", "`kesepakatan-bersama`, `nota-kesepakatan`"),
        ("pembiayaan.sumber", "swasta", "`mitra`"),
        ("pembiayaan.sumber", "APBD dan entah", "APBD dan entah"),
        (
            "pembiayaan.nilai",
            "Rp 1.500.000,50",
            "rupiah utuh, misalnya 1.500.000",
        ),
        ("pembiayaan.nilai", "banyak", "tulis bilangan bulat"),
        ("pembiayaan.nilai", "1.50.000", "tulis bilangan bulat"),
        (
            "waktu.mulai",
            "31 Februari 2026",
            "Februari 2026 berakhir pada tanggal 28",
        ),
        (
            "waktu.mulai",
            "31-11-2026",
            "November 2026 berakhir pada tanggal 30",
        ),
        ("waktu.mulai", "31 Februari", "tulis hari, bulan, dan tahun"),
        (
            "waktu.mulai",
            "Senin, 19 November 2026",
            "19 November 2026 ialah hari Kamis",
        ),
        ("waktu.mulai", "26-01-09", "tulis hari, bulan, dan tahun"),
        ("waktu.mulai", "besok", "tulis hari, bulan, dan tahun"),
        ("pembiayaan.membebani", "mungkin", "jawab `ya` atau `tidak`"),
        ("laporan.periode", "bulan lalu", "2024-S1"),
        ("evaluasi.indikator.target", "40 ton", "tulis bilangan saja"),
        ("evaluasi.indikator.target", "1e999", "tulis bilangan saja"),
    ];
    for (key, said, why) in of_documents {
        let told = told(Kind::KerjaSama, key, said).expect_err(said);
        assert!(
            told.contains(why) && told.contains(said),
            "{key} = {said}: {told}"
        );
    }
    for (key, said, why) in [
        ("golongan", "perusahaan", "`badan-usaha`"),
        ("golongan", "Kementerian", "`pemerintah-pusat`"),
        ("bentuk_badan", "Perumda", "`bumd`"),
    ] {
        let told = told(Kind::Mitra, key, said).expect_err(said);
        assert!(told.contains(why), "{key} = {said}: {told}");
    }
}

/// At a list, what is typed finds what is meant; what finds nothing is told and asked again.
#[test]
fn a_list_is_searched_by_what_people_say() {
    if is_missing() {
        return;
    }
    let register = Register::new().document("pks", "2026-01-02", "2028-01-01", "");
    let terminal = Terminal::run(
        &register,
        "id",
        &[
            "amend",
            "pks",
            "--set",
            "judul=Perubahan",
            "--set",
            "waktu.ditandatangani=2-3-2026",
        ],
    );
    // The capacity of our side: nothing is called so, then a title.
    terminal.reaches("Kedudukan penanda tangan daerah:");
    terminal.types("raja");
    terminal.until("that nothing is found", |screen| {
        screen.contains("(tidak ada yang cocok")
    });
    terminal.keys(&["Enter"]);
    terminal.until("the question again", |screen| {
        let asked = screen.matches("Kedudukan penanda tangan daerah:").count();
        asked == 2 && waiting(screen).is_some_and(|(_, asks)| asks.starts_with("Kedudukan"))
    });
    terminal.types("Kepala Dinas Kominfo");
    terminal.keys(&["Enter"]);
    terminal.until("what was chosen", |screen| {
        screen.contains("> Kedudukan penanda tangan daerah: kepala perangkat daerah")
    });
    terminal.reaches("Kedudukan penanda tangan mitra");
    terminal.types("direktur utama");
    terminal.keys(&["Enter"]);
    let screen = terminal.until("what was chosen", |screen| {
        unfolded(screen).contains("Pemerintah Kota Samarinda: pimpinan")
    });
    assert!(!screen.contains("panicked"), "{screen}");
}

/// Where several are marked, a space marks: what is found by nothing is not left out in
/// silence.
#[test]
fn what_a_list_of_several_does_not_have_is_told() {
    if is_missing() {
        return;
    }
    let register = Register::new();
    let terminal = Terminal::run(&register, "id", &["new", "kerja-sama"]);
    terminal.reaches("Pemrakarsa:");
    // There is no document above, so none is asked for.
    assert!(
        !terminal.screen().contains("Naskah induk"),
        "{}",
        terminal.screen()
    );
    terminal.keys(&["Enter"]);
    terminal.until("the title", |screen| screen.contains("? Judul:"));
    terminal.types("Sampah");
    terminal.keys(&["Enter"]);
    terminal.until("the affairs", |screen| screen.contains("? Urusan:"));
    terminal.types("pekerjaan umum dan tambang");
    terminal.keys(&["Enter"]);
    terminal.until("that nothing is found", |screen| {
        unfolded(screen).contains("tidak ada yang cocok dengan ketikan")
    });
}
