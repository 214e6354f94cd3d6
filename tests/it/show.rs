//! `ksd show`: one record, told to a person.

use std::path::Path;

use crate::common::Register;

/// The lawful base register of the rules, with more to tell.
fn register() -> Register {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let addendum = "judul = \"Addendum\"\njenis = \"ksdd\"\nnaskah = \"pks\"\naddendum_dari = \"pks-ksdd\"\n[waktu]\nditandatangani = 2024-06-14\n\
                    mulai = 2024-06-14\nberakhir = 2027-06-13\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let more = "\n[[laporan]]\nperiode = \"2023-S2\"\ntanggal = 2024-01-12\npermasalahan = \"Truk rusak\"\nupaya = \"Perbaikan\"\n\n\
                [[laporan]]\nperiode = \"2025-S1\"\ntanggal = 2025-07-12\n\n\
                [[evaluasi]]\ntanggal = 2024-11-20\nindikator = [{ nama = \"Sampah tertangani\", satuan = \"ton/hari\", target = 40, realisasi = 31 }]\n\
                kesimpulan = \"diperbaiki\"\n\n[[perselisihan]]\ntanggal = 2024-03-01\npokok = \"Biaya angkut\"\njalur = \"musyawarah\"\nselesai = 2024-04-02\n";
    let entry = "judul = \"Sampah perbatasan\"\ntahun = 2023\njenis = \"ksdd\"\nsifat = \"wajib\"\ncalon_mitra = [\"kota-samarinda\"]\nprioritas = 1\n\
                 [[program]]\ntahun = 2023\nprogram = \"Persampahan\"\nkegiatan = \"Angkutan\"\npagu = 350_000_000\n";
    let team = "sk = \"105/SK/2021\"\ntanggal = 2021-03-01\n[[anggota]]\nkedudukan = \"ketua\"\njabatan_pokok = \"sekretaris-daerah\"\n\
                jabatan = \"Sekretaris Daerah\"\n[[rapat]]\njenis = \"pleno\"\ntanggal = 2022-02-01\n";
    let register = Register::copy_of(&base)
        .write("kerja-sama/pks-addendum.toml", addendum)
        .write("potensi/2023-sampah.toml", entry)
        .write("tkksd/sk-2021.toml", team);
    let pks = std::fs::read_to_string(base.join("kerja-sama/pks-ksdd.toml")).expect("the PKS");
    let pks = pks.replace(
        "induk = \"kb-ksdd\"",
        "induk = \"kb-ksdd\"\npotensi = \"2023-sampah\"",
    );
    let pks = pks.replace("tembusan = true", "tembusan = false");
    register.write("kerja-sama/pks-ksdd.toml", &format!("{pks}{more}"))
}

fn shown(arguments: &[&str]) -> String {
    let mut all = vec!["show"];
    all.extend(arguments);
    all.extend(["--as-of", "2024-12-31"]);
    let ran = register().ksd(&all);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran.stdout
}

#[test]
fn a_document_in_both_languages() {
    insta::assert_snapshot!("show_pks_id", shown(&["pks-ksdd"]));
    insta::assert_snapshot!("show_pks_en", shown(&["pks-ksdd", "--lang", "en"]));
}

#[test]
fn a_partner_an_entry_and_a_team() {
    insta::assert_snapshot!("show_mitra", shown(&["kota-samarinda"]));
    insta::assert_snapshot!("show_potensi", shown(&["potensi/2023-sampah"]));
    insta::assert_snapshot!("show_tkksd", shown(&["sk-2021"]));
}

#[test]
fn what_is_later_is_not_told() {
    let ran = register().ksd(&["show", "pks-ksdd", "--as-of", "2024-02-01"]);
    assert!(!ran.stdout.contains("Sampah tertangani"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("pks-addendum"), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("13 Juni 2026"),
        "the addendum has not moved the end: {}",
        ran.stdout
    );
}

#[test]
fn a_missing_step_names_its_article() {
    let register = register();
    let kb =
        std::fs::read_to_string(register.root().join("kerja-sama/kb-ksdd.toml")).expect("the KB");
    let start = kb.find("[telaahan]").expect("a review");
    let end = kb.find("[penawaran]").expect("an offer");
    let register = register.write(
        "kerja-sama/kb-ksdd.toml",
        &format!("{}{}", &kb[..start], &kb[end..]),
    );
    let ran = register.ksd(&["show", "kb-ksdd", "--as-of", "2024-12-31"]);
    let line = ran
        .stdout
        .lines()
        .find(|line| line.contains("Telaahan"))
        .expect("the step");
    assert!(
        line.contains("belum tercatat") && line.contains("Permendagri 22/2020 Pasal 7 ayat (4)"),
        "{line}"
    );
}

#[test]
fn a_near_miss_is_told_and_what_cannot_be_read_refused() {
    let register = register();
    register
        .ksd(&["show", "pks-kdsd"])
        .refused("mungkin maksudnya \"pks-ksdd\"");
    register
        .ksd(&["show", "mitra/pks-ksdd"])
        .refused("tidak ada rekaman");
    let register = register.write("kerja-sama/rusak.toml", "judul = ");
    register
        .ksd(&["show", "rusak"])
        .refused("tidak terbaca seluruhnya");
}

#[test]
fn a_document_that_lacks_nothing_says_so() {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let ran = Register::copy_of(&base).ksd(&["show", "pks-ksdd", "--as-of", "2024-12-31"]);
    let complete =
        "Kelengkapan 100%\n────────────────\n- semua keterangan yang diharapkan tercatat";
    assert!(ran.stdout.contains(complete), "{}", ran.stdout);
}
