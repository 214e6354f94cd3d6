//! `ksd new` by options: what is missing is listed, what is said is written.

use std::fs;

use crate::common::Register;

const NEW: &[&str] = &["new", "kerja-sama", "--as-of", "2026-11-26"];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    NEW.iter().copied().chain(more.iter().copied()).collect()
}

#[test]
fn what_is_missing_is_listed_with_its_option() {
    let register = Register::new();
    let ran = register.ksd(&with(&["--set", "judul=Sampah"]));
    ran.refused("belum disebut: Mitra, Jenis, Naskah");
    for option in [
        "--set \"mitra[0].id=kota-samarinda\"",
        "--set \"jenis=ksdd|ksdpk",
    ] {
        assert!(
            ran.stderr.contains(option),
            "{option} is not in {}",
            ran.stderr
        );
    }
    assert!(!register.root().join("kerja-sama").exists());
    // Once it is signed, its first day is asked for, too.
    let ran = register.ksd(&with(&[
        "--set",
        "judul=Sampah",
        "--set",
        "jenis=ksdd",
        "--set",
        "naskah=kesepakatan-bersama",
        "--set",
        "mitra.id=kota-samarinda",
        "--set",
        "waktu.ditandatangani=2 Maret 2026",
    ]));
    ran.refused("belum disebut: Hari mulai");
}

#[test]
fn a_record_is_written_in_its_place_and_layout() {
    let register = Register::new();
    let ran = register.ksd(&with(&[
        "--set",
        "waktu.mulai=2-3-2026",
        "--set",
        "waktu.ditandatangani=2 Maret 2026",
        "--set",
        "jenis=KSDD",
        "--set",
        "naskah=Kesepakatan Bersama",
        "--set",
        "judul=Pengelolaan sampah di perbatasan",
        "--set",
        "mitra.id=kota-samarinda",
    ]));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let file = "kerja-sama/2026/2026-kb-sampah-perbatasan-samarinda.toml";
    for said in [
        "2 Maret 2026",
        file,
        "ksd check 2026-kb-sampah-perbatasan-samarinda",
    ] {
        assert!(ran.stderr.contains(said), "{said} is not in {}", ran.stderr);
    }
    let text = fs::read_to_string(register.root().join(file)).expect("the record");
    assert_eq!(
        text,
        "judul = \"Pengelolaan sampah di perbatasan\"\njenis = \"ksdd\"\n\
         naskah = \"kesepakatan-bersama\"\ndicatat = 2026-11-26\n\n[waktu]\n\
         ditandatangani = 2026-03-02\nmulai = 2026-03-02\n\n[[mitra]]\nid = \"kota-samarinda\"\n"
    );
    assert_eq!(register.ksd(&["fmt", "--check"]).code, 0);
    // The same once more gets an id of its own.
    let again = register.ksd(&with(&["--from", "2026-kb-sampah-perbatasan-samarinda"]));
    assert_eq!(again.code, 0, "{}", again.stderr);
    assert!(
        again
            .stderr
            .contains("2026-kb-sampah-perbatasan-samarinda-2"),
        "{}",
        again.stderr
    );
    assert_eq!(register.ksd(&["undo"]).code, 0);
}

#[test]
fn what_still_holds_is_taken_and_what_must_be_new_is_not() {
    let register = Register::new()
        .document(
            "lama",
            "2021-01-02",
            "2026-01-01",
            "sifat = \"wajib\"\npotensi = \"p\"",
        )
        .write(
            "potensi/2025/p.toml",
            "judul = \"Angkutan perbatasan\"\ntahun = 2025\njenis = \"ksdd\"\nsifat = \"sukarela\"\n\
             calon_mitra = [\"kota-samarinda\"]\nlokasi = [\"Loa Janan\"]\nprioritas = 1\n",
        );
    let ran = register.ksd(&with(&["--from", "lama", "--dry-run"]));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains("+ sifat = \"wajib\"") && ran.stdout.contains("dicatat = 2026-11-26")
    );
    for new in ["ditandatangani", "mulai", "berakhir", "nomor", "potensi ="] {
        assert!(!ran.stdout.contains(new), "{new} is taken: {}", ran.stdout);
    }
    let ran = register.ksd(&with(&[
        "--from",
        "potensi/p",
        "--set",
        "naskah=kesepakatan-bersama",
        "--id",
        "baru-1",
    ]));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for taken in [
        "potensi = \"p\"",
        "lokasi = [\"Loa Janan\"]",
        "id = \"kota-samarinda\"",
        "sifat = \"sukarela\"",
    ] {
        assert!(
            ran.stdout.contains(taken),
            "{taken} is not in {}",
            ran.stdout
        );
    }
    assert!(register.root().join("kerja-sama/2026/baru-1.toml").exists());
}

#[test]
fn answers_come_from_a_file_too() {
    let register = Register::new();
    register.write_bytes(
        "../jawaban.toml",
        b"judul = \"Sampah\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n\"waktu.berakhir\" = \"9-5-2028\"\n\
          [[mitra]]\nid = \"kota-samarinda\"\n",
    );
    let ran = register.ksd(&with(&["--answers", "jawaban.toml", "--set", "judul=Lain"]));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains("berakhir = 2028-05-09") && ran.stdout.contains("judul = \"Lain\"")
    );
    register.write_bytes("../rusak.toml", b"judul = \n");
    register
        .ksd(&with(&["--answers", "rusak.toml"]))
        .refused("bukan TOML yang sah");
    register
        .ksd(&with(&["--answers", "tidak-ada.toml"]))
        .refused("tidak dapat dibaca");
}

#[test]
fn ids_that_leave_the_folder_or_exist_are_refused() {
    let register = Register::new();
    for id in ["../luar", "a/b", "A", "", ".", "nama berkas"] {
        register
            .ksd(&["new", "mitra", "--id", id, "--set", "nama=A"])
            .refused("tidak dapat menjadi id");
    }
    register
        .ksd(&["new", "mitra", "--id", "kota-samarinda", "--set", "nama=A"])
        .refused("sudah dipakai");
    register
        .ksd(&["new", "mitra", "--from", "kota-samarinda"])
        .refused("hanya untuk");
    register
        .ksd(&with(&["--from", "kota-samarinda"]))
        .refused("bukan naskah");
    register
        .ksd(&with(&["--from", "tidak-ada"]))
        .refused("tidak-ada");
    register
        .ksd(&["tambah", "mitra", "--set", "golongan=perusahaan"])
        .refused("golongan");
}

#[test]
fn entries_partners_and_decrees_are_made_alike() {
    let register = Register::new();
    for (arguments, file) in [
        (
            vec![
                "new",
                "mitra",
                "--set",
                "nama=PT. Sinar Mahakam",
                "--set",
                "golongan=badan usaha",
            ],
            "mitra/pt-sinar-mahakam.toml",
        ),
        (
            vec![
                "tambah",
                "potensi",
                "--set",
                "judul=Angkutan perbatasan",
                "--set",
                "tahun=2027",
            ],
            "potensi/2027/2027-angkutan-perbatasan.toml",
        ),
        (
            vec![
                "new",
                "tkksd",
                "--set",
                "sk=100/SK/2026",
                "--set",
                "tanggal=3 Januari 2026",
            ],
            "tkksd/tkksd-2026.toml",
        ),
    ] {
        let ran = register.ksd_with(&arguments, &[("KSD_AS_OF", "2026-11-26")]);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.stderr);
        assert!(
            register.root().join(file).exists(),
            "{file}: {}",
            ran.stderr
        );
    }
}

#[test]
fn what_people_write_is_understood_or_refused_with_what_is_meant() {
    let register = Register::new();
    let mut all = with(&[
        "--dry-run",
        "--set",
        "judul=Alat",
        "--set",
        "waktu.mulai=19 November 2026",
    ]);
    for understood in [
        "jenis=KSDPK",
        "naskah=PKS",
        "mitra.id=Pemerintah Kota Samarinda",
        "pemrakarsa=DLHK",
        "urusan=Kesehatan",
        "waktu.ditandatangani=19-11-2026",
        "waktu.berakhir=18/11/2028",
        "pembiayaan.sumber=APBD",
        "pembiayaan.nilai=Rp 1.500.000.000",
        "pembiayaan.membebani=tidak",
        "daerah.peran=Kepala Perangkat Daerah",
    ] {
        all.extend(["--set", understood]);
    }
    let ran = register.ksd(&all);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for line in [
        "jenis = \"ksdpk\"",
        "naskah = \"pks\"",
        "id = \"kota-samarinda\"",
        "pemrakarsa = \"dlhk\"",
        "urusan = [\"kesehatan\"]",
        "mulai = 2026-11-19",
        "berakhir = 2028-11-18",
        "sumber = [\"apbd\"]",
        "nilai = 1_500_000_000",
        "membebani = false",
        "peran = \"kepala-perangkat-daerah\"",
    ] {
        assert!(ran.stdout.contains(line), "{line} is not in {}", ran.stdout);
    }
    for (kind, said, meant) in [
        (
            "kerja-sama",
            "daerah.peran=kepala dinas",
            "kepala-perangkat-daerah",
        ),
        ("kerja-sama", "pembiayaan.nilai=banyak", "2,5 juta"),
        ("kerja-sama", "waktu.mulai=31-2-2026", "tanggal 28"),
        ("kerja-sama", "pembiayaan.arsip=x", "arsip"),
        ("mitra", "golongan=perusahaan", "badan-usaha"),
        ("mitra", "telepon=0541", "telepon"),
    ] {
        register.ksd(&["new", kind, "--set", said]).refused(meant);
    }
}

#[test]
fn without_a_register_nothing_is_asked() {
    let folder = tempfile::TempDir::new().expect("a folder");
    crate::common::git::ksd_in(folder.path(), &["new", "mitra"]).refused("`ksd init`");
}

#[test]
fn a_document_made_of_the_one_above_stands_under_it_and_says_what_it_lacks() {
    let register = Register::new().write(
        "kerja-sama/kb.toml",
        "judul = \"Sampah\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n\
         [[mitra]]\nid = \"kota-samarinda\"\n",
    );
    let made = |more: &[&str]| {
        let mut all = with(&["--from", "kb", "--dry-run"]);
        all.extend(more);
        let ran = register.ksd(&all);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran
    };
    let ran = made(&["--set", "naskah=pks"]);
    assert!(ran.stdout.contains("induk = \"kb\""), "{}", ran.stdout);
    let ran = made(&[]);
    assert!(!ran.stdout.contains("induk"), "{}", ran.stdout);
    let ran = made(&[
        "--set",
        "waktu.ditandatangani=2-3-2026",
        "--set",
        "waktu.mulai=2-3-2026",
    ]);
    assert!(
        ran.stderr.contains("belum tercatat:") && ran.stderr.contains("penyimpanan naskah asli"),
        "{}",
        ran.stderr
    );
    // A year is no amount.
    let ran = register.ksd(&[
        "new",
        "potensi",
        "--set",
        "judul=A",
        "--set",
        "tahun=2027",
        "--dry-run",
    ]);
    assert!(
        ran.stderr.contains("tahun pemetaan: 2027"),
        "{}",
        ran.stderr
    );
}

#[test]
fn without_a_terminal_the_kind_must_be_said() {
    Register::new()
        .ksd(&["new"])
        .refused("`kerja-sama`, `potensi`, `mitra`, atau `tkksd`");
}
