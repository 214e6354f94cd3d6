//! Commands that renew, amend, end, drop, rename and remove: what they write is judged,
//! shown, and taken back byte for byte.

use std::collections::BTreeMap;
use std::fs;

use crate::common::{Ran, Register};
use ksd::model::{Kind, Names};
use ksd::schema::{FILE_KINDS, Form};

const AS_OF: [&str; 2] = ["--as-of", "2026-11-26"];

/// A KB with its PKS, an addendum and a plan; an entry and a team that name them.
fn register() -> Register {
    Register::new()
        .write(
            "kerja-sama/2023/2023-kb-sampah.toml",
            "\u{feff}# catatan orang\r\njudul = \"Pengelolaan sampah\" # asli\r\njenis = \"ksdd\"\r\nsifat = \"sukarela\"\r\nnaskah = \"kesepakatan-bersama\"\r\npemrakarsa = 'dlhk'\r\npotensi = \"2022-sampah\"\r\n\r\n[waktu]\r\nditandatangani = 2023-05-10\r\nmulai = 2023-05-10\r\nberakhir = 2027-05-09\r\ndinyatakan = \"4 (empat) tahun\"\r\n\r\n[[mitra]]\r\nid = \"kota-samarinda\"\r\njabatan = \"Wali Kota\"\r\n",
        )
        .document("pks", "2023-06-01", "2027-01-31", "induk = \"2023-kb-sampah\"")
        .write(
            "kerja-sama/tambahan.toml",
            "judul = \"Perubahan tarif Pemerintah Kota Samarinda\"\njenis = \"ksdd\"\nnaskah = \"pks\"\naddendum_dari = \"pks\"\n[waktu]\nditandatangani = 2024-01-01\nmulai = 2024-01-01\n[[mitra]]\nid = \"kota-samarinda\"\n",
        )
        .write(
            "kerja-sama/rencana.toml",
            "judul = \"Rencana\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\npemrakarsa = \"dlhk\"\n[[mitra]]\nid = \"kota-samarinda\"\n",
        )
        .write(
            "potensi/2022/2022-sampah.toml",
            "judul = \"Sampah\"\ntahun = 2022\ncalon_mitra = [\n    \"kota-samarinda\", # dekat\n]\n",
        )
        .write(
            "tkksd/tim.toml",
            "sk = \"SK 1/2022\"\ntanggal = 2022-01-02\n[[rapat]]\njenis = \"teknis\"\ntanggal = 2023-02-01\nnaskah = ['2023-kb-sampah', \"pks\"]\n",
        )
}

/// Every file of the register, with its bytes.
fn files(register: &Register) -> BTreeMap<String, Vec<u8>> {
    let root = register.root();
    let entries = walkdir::WalkDir::new(&root).into_iter();
    let files = entries.map(|entry| entry.expect("an entry").into_path());
    let files = files.filter(|path| path.is_file() && !path.starts_with(root.join(".ksd")));
    files
        .map(|path| {
            let below = path.strip_prefix(&root).expect("below").to_string_lossy();
            (below.replace('\\', "/"), fs::read(&path).expect("a file"))
        })
        .collect()
}

fn done(register: &Register, arguments: &[&str]) -> Ran {
    let ran = register.ksd(arguments);
    assert_eq!(ran.code, 0, "{arguments:?}: {}{}", ran.stdout, ran.stderr);
    ran
}

fn text(register: &Register, file: &str) -> String {
    fs::read_to_string(register.root().join(file)).unwrap_or_default()
}

#[test]
fn every_command_that_writes_is_taken_back_byte_for_byte() {
    let register = register();
    let before = files(&register);
    let commands: &[&[&str]] = &[
        &["record", "pks", "--set", "urusan=kesehatan"],
        &[
            "record",
            "pks",
            "--add",
            "laporan",
            "--set",
            "laporan[0].periode=2024-S1",
            "--force",
        ],
        &[
            "new",
            "mitra",
            "--set",
            "nama=Kota Bontang",
            "--set",
            "golongan=daerah",
            "--set",
            "kode=64.74",
        ],
        &["renew", "2023-kb-sampah", AS_OF[0], AS_OF[1]],
        &["perpanjang", "pks", "--id", "2027-pks", AS_OF[0], AS_OF[1]],
        &[
            "amend",
            "pks",
            "--set",
            "judul=Perubahan",
            AS_OF[0],
            AS_OF[1],
        ],
        &[
            "addendum",
            "tambahan",
            "--set",
            "judul=Lagi",
            AS_OF[0],
            AS_OF[1],
        ],
        &[
            "end",
            "pks",
            "--set",
            "alasan=kesepakatan",
            "--set",
            "tanggal=1-2-2025",
        ],
        &[
            "drop",
            "rencana",
            "--set",
            "alasan=ditolak-mitra",
            "--set",
            "tanggal=1-2-2025",
        ],
        &["rename", "2023-kb-sampah", "2023-kb-persampahan"],
        &["rename", "kota-samarinda", "samarinda"],
        &["ganti-id", "kota-samarinda", "Kota Baru"],
        &["rename", "2022-sampah", "2022-persampahan"],
        &["rename", "dlhk", "dinas-lh"],
        &["remove", "rencana"],
        &["hapus", "tambahan"],
        &["fmt"],
    ];
    for command in commands {
        let mut trial = command.to_vec();
        if command[0] != "fmt" {
            trial.push("--dry-run");
            done(&register, &trial);
            assert!(files(&register) == before, "{trial:?} has written");
        }
        done(&register, command);
        assert!(
            files(&register) != before,
            "{command:?} has written nothing"
        );
        done(&register, &["undo"]);
        assert!(files(&register) == before, "{command:?} is not taken back");
    }
    let folders = walkdir::WalkDir::new(register.root()).into_iter().flatten();
    let mut empty = folders.filter(|entry| {
        entry.path().is_dir()
            && fs::read_dir(entry.path()).is_ok_and(|mut all| all.next().is_none())
    });
    assert!(!empty.any(|entry| !entry.path().starts_with(register.root().join(".ksd"))));
}

#[test]
fn an_id_is_changed_wherever_the_model_has_it() {
    let register = register();
    let ran = done(
        &register,
        &["rename", "2023-kb-sampah", "2023-kb-persampahan"],
    );
    assert!(
        ran.stdout.contains(
            "kerja-sama/2023/2023-kb-sampah.toml → kerja-sama/2023/2023-kb-persampahan.toml"
        ),
        "{}",
        ran.stdout
    );
    assert!(text(&register, "kerja-sama/pks.toml").contains("induk = \"2023-kb-persampahan\""));
    assert!(text(&register, "tkksd/tim.toml").contains("[\"2023-kb-persampahan\", \"pks\"]"));
    let moved = text(&register, "kerja-sama/2023/2023-kb-persampahan.toml");
    assert!(
        moved.starts_with("\u{feff}# catatan orang\r\njudul = \"Pengelolaan sampah\" # asli\r\n")
    );
    done(&register, &["rename", "mitra/kota-samarinda", "samarinda"]);
    assert!(
        text(&register, "potensi/2022/2022-sampah.toml").contains("    \"samarinda\", # dekat\n")
    );
    let kb = text(&register, "kerja-sama/2023/2023-kb-persampahan.toml");
    assert!(kb.contains("[[mitra]]\r\nid = \"samarinda\"\r\n"), "{kb}");
    let checked = register.ksd(&["check", "--select", "KSD007"]);
    assert_eq!(checked.code, 0, "{}", checked.stdout);
}

/// Each key that the model calls an id is one that is looked up, and the other way
/// round nothing is looked up that the model does not call one.
#[test]
fn what_the_model_calls_an_id_is_looked_up() {
    for kind in FILE_KINDS.iter().filter(|kind| kind.kind.is_some()) {
        for key in kind.keys().iter().filter(|key| key.form != Form::Table) {
            let is_id = key.names.is_some();
            // Who settles an obstacle may be anyone, in words.
            if is_id && key.path == "hambatan.oleh" {
                continue;
            }
            let mut record = ksd::edit::RecordText::empty(kind);
            let set = ksd::edit::Operation::Set {
                key: key.path.clone(),
                said: "tidak-ada".to_owned(),
            };
            if record.apply(&set).is_err() {
                assert!(!is_id, "{}", key.path);
                continue;
            }
            let named = match key.names {
                Some(what) => record.naming(what, "tidak-ada").len(),
                None => 0,
            };
            assert_eq!(named, usize::from(is_id), "{}", key.path);
            let register =
                Register::new().write(&format!("{}/a.toml", kind.name), &record.written());
            let told = register.ksd(&["check", "--select", "KSD007", "--format", "json"]);
            let keys: Vec<String> = told.json()["findings"]
                .as_array()
                .expect("findings")
                .iter()
                .filter_map(|found| found["key"].as_str().map(str::to_owned))
                .collect();
            assert_eq!(keys.is_empty(), !is_id, "{}: {keys:?}", key.path);
        }
    }
    assert_ne!(Names::Office, Names::Record(Kind::Mitra));
}

#[test]
fn a_partners_name_is_changed_wherever_it_stands() {
    let register = register();
    done(
        &register,
        &["rename", "kota-samarinda", "Kota Samarinda Baru"],
    );
    assert_eq!(
        text(&register, "mitra/kota-samarinda.toml"),
        "nama = \"Kota Samarinda Baru\"\nnama_lain = [\"Pemerintah Kota Samarinda\"]\ngolongan = \"daerah\"\n"
    );
    assert!(
        text(&register, "kerja-sama/tambahan.toml").contains("Perubahan tarif Kota Samarinda Baru")
    );
}

#[test]
fn what_is_named_is_not_removed() {
    let register = register();
    let ran = register.ksd(&["remove", "2023-kb-sampah"]);
    ran.refused("masih dirujuk 2 kali");
    for named in [
        "kerja-sama/pks.toml: induk",
        "tkksd/tim.toml: rapat[0].naskah[0]",
    ] {
        assert!(ran.stderr.contains(named), "{}", ran.stderr);
    }
    register
        .ksd(&["remove", "psk"])
        .refused("mungkin maksudnya \"pks\"");
    done(&register, &["remove", "2023-kb-sampah", "--force"]);
    // One of two files of an id may go, and is named by its path.
    let register = self::register().write(
        "kerja-sama/2023/pks.toml",
        &text(&self::register(), "kerja-sama/pks.toml"),
    );
    register
        .ksd(&["remove", "pks"])
        .refused("kerja-sama/2023/pks.toml");
    done(&register, &["remove", "records/kerja-sama/2023/pks.toml"]);
    assert!(register.root().join("kerja-sama/pks.toml").exists());
    assert!(!register.root().join("kerja-sama/2023/pks.toml").exists());
}

#[test]
fn reasons_are_those_of_the_law() {
    let register = register();
    let refused = |arguments: &[&str], said: &str| register.ksd(arguments).refused(said);
    refused(
        &["end", "pks"],
        "--set \"pengakhiran.alasan=jangka-waktu|tujuan-tercapai|kesepakatan|perubahan-kebijakan|objek-hilang\"",
    );
    refused(
        &["drop", "rencana"],
        "tidak-layak|ditolak-mitra|tidak-disetujui-dprd",
    );
    refused(&["drop", "pks"], "`ksd end pks`");
    refused(&["end", "rencana"], "`ksd drop rencana`");
    refused(&["end", "tambahan"], "`ksd end pks`");
    refused(&["end", "kota-samarinda"], "bukan naskah kerja sama");
    let ran = register.ksd(&[
        "end",
        "pks",
        "--set",
        "alasan=pailit",
        "--set",
        "tanggal=1-2-2025",
    ]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("kesalahan baru KSD207"),
        "{}",
        ran.stderr
    );
    done(
        &register,
        &[
            "akhiri",
            "pks",
            "--set",
            "alasan=kesepakatan",
            "--set",
            "tanggal=1-2-2025",
        ],
    );
    assert!(
        text(&register, "kerja-sama/pks.toml")
            .contains("[pengakhiran]\ntanggal = 2025-02-01\nalasan = \"kesepakatan\"")
    );
    refused(&["end", "pks"], "sudah tercatat");
}

#[test]
fn an_extension_has_the_term_before_and_what_is_new_is_named() {
    let register = register();
    let ran = done(&register, &["renew", "2023-kb-sampah", AS_OF[0], AS_OF[1]]);
    for said in [
        "berlaku 10 Mei 2027 sampai 9 Mei 2031; paling lama 5 tahun (Permendagri 22/2020 Pasal 9 ayat (3))",
        "harus baru, belum tercatat:",
        "rekomendasi TKKSD",
    ] {
        assert!(ran.stderr.contains(said), "{said} is not in {}", ran.stderr);
    }
    let made = text(&register, "kerja-sama/2026/2026-kb-sampah.toml");
    for line in [
        "judul = \"Perpanjangan pengelolaan sampah\"",
        "perpanjangan_dari = \"2023-kb-sampah\"",
        "dicatat = 2026-11-26",
        "mulai = 2027-05-10",
        "berakhir = 2031-05-09",
        "id = \"kota-samarinda\"",
    ] {
        assert!(made.contains(line), "{line} is not in {made}");
    }
    assert!(
        !made.contains("ditandatangani") && !made.contains("Wali Kota"),
        "{made}"
    );
    register
        .ksd(&["renew", "2023-kb-sampah", AS_OF[0], AS_OF[1]])
        .refused("sudah diperpanjang oleh `2026-kb-sampah`");
    register
        .ksd(&["renew", "tambahan"])
        .refused("`ksd renew pks`");
    register
        .ksd(&["renew", "rencana"])
        .refused("belum ditandatangani");
    // After the last day the parties say when it begins.
    register
        .ksd(&["renew", "pks", "--as-of", "2027-03-01"])
        .refused("--set \"waktu.mulai=…\"");
}

#[test]
fn an_addendum_says_what_it_changes() {
    let register = register();
    register
        .ksd(&["amend", "rencana"])
        .refused("`ksd record rencana`");
    register.ksd(&["amend", "pks"]).refused("--set \"judul=…\"");
    let arguments = [
        "amend",
        "pks",
        "--set",
        "judul=Perubahan jangka waktu",
        "--set",
        "waktu.ditandatangani=3-3-2026",
        "--set",
        "waktu.mulai=3-3-2026",
        "--set",
        "waktu.berakhir=31-1-2028",
        AS_OF[0],
        AS_OF[1],
    ];
    done(&register, &arguments);
    let made = text(&register, "kerja-sama/2026/2026-adendum-pks.toml");
    assert!(
        made.contains("addendum_dari = \"pks\"") && made.contains("naskah = \"pks\""),
        "{made}"
    );
    let shown = register.ksd(&["list", "--format", "json", AS_OF[0], AS_OF[1]]);
    let rows = shown.json()["rows"].clone();
    let pks = rows
        .as_array()
        .expect("rows")
        .iter()
        .find(|row| row["id"] == "pks");
    assert_eq!(pks.expect("the PKS")["berakhir"], "2028-01-31");
}

#[test]
fn what_cannot_be_done_says_why() {
    let register = register();
    let before = files(&register);
    let refused = |arguments: &[&str], said: &str| register.ksd(arguments).refused(said);
    for bad in ["../x", "a/b", "A B", "..", ""] {
        refused(&["rename", "pks", bad], "tidak dapat menjadi id");
        refused(
            &["rename", "kota-samarinda", "../x"],
            "tidak dapat menjadi id",
        );
        refused(
            &["renew", "2023-kb-sampah", "--id", bad, AS_OF[0], AS_OF[1]],
            "tidak dapat menjadi id",
        );
    }
    refused(&["rename", "pks", "rencana"], "sudah dipakai");
    refused(&["rename", "psk", "a"], "mungkin maksudnya");
    for command in ["end", "drop", "renew", "amend", "rename", "remove"] {
        let mut arguments = vec![command, "../../luar"];
        if command == "rename" {
            arguments.push("baru");
        }
        refused(&arguments, "tidak ada rekaman");
    }
    assert!(files(&register) == before);
    // What cannot be read may name it, too.
    register.write_bytes("tkksd/tim.toml", b"sk = \"pks\n");
    refused(&["rename", "pks", "baru"], "tkksd/tim.toml");
    refused(&["remove", "tambahan", "--set", "a=b"], "--set");
}

#[test]
fn an_extension_stands_under_what_extends_the_document_above() {
    let register = register();
    let renewed = |register: &Register, more: &[&str]| {
        let mut all = vec!["renew", "pks", AS_OF[0], AS_OF[1], "--dry-run"];
        all.extend(more);
        done(register, &all)
    };
    // It would end after the KB.
    let ran = renewed(&register, &[]);
    assert!(
        ran.stdout.contains("induk = \"2023-kb-sampah\"")
            && ran.stderr.contains("berakhir 9 Mei 2027, sebelum")
            && ran.stderr.contains("`ksd renew 2023-kb-sampah`"),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
    let ran = renewed(&register, &["--set", "waktu.berakhir=9-5-2027"]);
    assert!(!ran.stderr.contains("sebelum"), "{}", ran.stderr);
    let until = "waktu.berakhir=9-5-2031";
    done(
        &register,
        &[
            "renew",
            "2023-kb-sampah",
            AS_OF[0],
            AS_OF[1],
            "--set",
            until,
        ],
    );
    let signed = ["--set", "waktu.ditandatangani=1-3-2027"];
    done(
        &register,
        &["record", "2026-kb-sampah", signed[0], signed[1]],
    );
    let ran = renewed(&register, &["--set", "waktu.mulai=1-6-2027"]);
    assert!(
        ran.stdout.contains("induk = \"2026-kb-sampah\"")
            && ran
                .stderr
                .contains("di bawah `2026-kb-sampah`, yang memperpanjang `2023-kb-sampah`"),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
}

#[test]
fn an_extension_is_as_many_months_as_before_and_says_only_what_holds() {
    let register = Register::new().document("pks", "2024-03-01", "2026-02-28", "");
    let renewed = |more: &[&str]| {
        let mut all = vec!["renew", "pks", "--as-of", "2026-01-05", "--dry-run"];
        all.extend(more);
        done(&register, &all)
    };
    let ran = renewed(&[]);
    assert!(
        ran.stdout.contains("berakhir = 2028-02-29")
            && ran
                .stderr
                .contains("berlaku 1 Maret 2026 sampai 29 Februari 2028"),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
    let ran = renewed(&["--set", "waktu.berakhir=31-12-2026"]);
    assert!(!ran.stderr.contains("29 Februari 2028"), "{}", ran.stderr);
}

#[test]
fn what_hangs_on_a_document_that_ends_is_told() {
    let register = register();
    let end = |id: &str| {
        let said = ["--set", "alasan=kesepakatan", "--set", "tanggal=1-2-2025"];
        let mut all = vec!["end", id, "--dry-run", AS_OF[0], AS_OF[1]];
        all.extend(said);
        done(&register, &all).stderr
    };
    let told = end("2023-kb-sampah");
    assert!(told.contains("belum selesai: `pks` (berlaku)"), "{told}");
    let told = end("pks");
    assert!(!told.contains("belum selesai"), "{told}");
}

#[test]
fn a_name_within_an_office_or_the_new_name_is_not_doubled() {
    for (new, office, written) in [
        (
            "Pemerintah Kota Samarinda",
            "Wali Kota Samarinda",
            "Wali Kota Samarinda",
        ),
        (
            "Kota Samarinda Seberang",
            "Wali Kota Samarinda",
            "Wali Kota Samarinda Seberang",
        ),
        (
            "Dinas Kota Samarinda",
            "Kepala Dinas Kota Samarinda",
            "Kepala Dinas Kota Samarinda",
        ),
        ("Samarinda", "Sekda Kota Samarinda", "Sekda Samarinda"),
    ] {
        let register = Register::new()
            .write("mitra/kota-samarinda.toml", "nama = \"Kota Samarinda\"\ngolongan = \"daerah\"\n")
            .write(
                "kerja-sama/a.toml",
                &format!(
                    "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n[[mitra]]\nid = \"kota-samarinda\"\njabatan = \"{office}\"\n"
                ),
            );
        done(&register, &["rename", "mitra/kota-samarinda", new]);
        let text = text(&register, "kerja-sama/a.toml");
        assert!(
            text.contains(&format!("jabatan = \"{written}\"")),
            "{new}: {text}"
        );
    }
}

#[test]
fn files_that_were_taken_back_stand_a_line_each() {
    let register = register();
    done(
        &register,
        &["rename", "2023-kb-sampah", "2023-kb-persampahan"],
    );
    let listed = done(&register, &["undo", "--list"]).stdout;
    assert!(listed.contains("\n  kerja-sama/pks.toml\n"), "{listed}");
    let told = done(&register, &["undo"]).stderr;
    assert!(told.contains("\n  kerja-sama/pks.toml\n"), "{told}");
}

#[test]
fn an_extension_says_what_the_articles_in_force_ask_of_its_text() {
    let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let register = Register::copy_of(&base);
    let loan = std::fs::read_to_string(base.join("kerja-sama/sewa.toml")).expect("a lease");
    let loan = loan.replace("bentuk = \"sewa\"", "bentuk = \"pinjam-pakai\"");
    let register = register.write("kerja-sama/pinjam.toml", &loan);
    let told = |id: &str, day: &str| {
        let all = ["renew", id, "--as-of", day, "--dry-run"];
        done(&register, &all).stderr
    };
    // Six months before 10 March 2029.
    let told_abroad = told("naskah-ksdpl", "2024-12-31");
    assert!(
        told_abroad
            .contains("beri tahu paling lambat 10 September 2028 (Permendagri 25/2020 Pasal 33"),
        "{told_abroad}"
    );
    // A letter of intent is no text that Pasal 33 speaks of.
    let letter = told("loi-ksdpl", "2024-01-05");
    assert!(
        letter.contains("paling lama 1 tahun (Permendagri 25/2020 Pasal 13 ayat (3))"),
        "{letter}"
    );
    assert!(!letter.contains("beri tahu"), "{letter}");
    // Pasal 30 ayat (2) was changed on 9 June 2020.
    let loan = told("pinjam", "2024-12-31");
    assert!(loan.contains("paling lama 5 tahun (PP 27/2014 sebagaimana diubah dengan PP 28/2020 Pasal 30 ayat (2))"), "{loan}");
}

#[test]
fn what_an_ending_does_not_know_is_refused_and_what_it_knows_is_written() {
    let register = register();
    let ending = ["end", "pks", "--set", "alasan=kesepakatan", "--set"];
    let before = files(&register);
    let given = ["tanggal=1-11-2026", "--set", "dasar=BA 1", "--set"];
    let ran = register.ksd(&[&ending[..], &given, &["foo=1"], &AS_OF].concat());
    assert!(
        ran.code == 2 && ran.stderr.contains("foo"),
        "{}",
        ran.stderr
    );
    assert_eq!(files(&register), before);
    done(
        &register,
        &[&ending[..], &given, &["catatan=Selesai"], &AS_OF].concat(),
    );
    let written = text(&register, "kerja-sama/pks.toml");
    for line in [
        "catatan = \"Selesai\"",
        "tanggal = 2026-11-01",
        "dasar = \"BA 1\"",
    ] {
        assert!(written.contains(line), "{line}: {written}");
    }
}

#[test]
fn a_renaming_that_nothing_names_says_so_by_silence() {
    let register = register();
    let ran = done(&register, &["rename", "rencana", "2026-rencana"]);
    assert!(
        ran.stderr.contains("`rencana` menjadi `2026-rencana`"),
        "{}",
        ran.stderr
    );
    assert!(!ran.stderr.contains("rujukan"), "{}", ran.stderr);
}

#[test]
fn an_office_has_another_id_wherever_it_stands() {
    let register = register();
    let ran = done(&register, &["rename", "dlhk", "dinas-lh"]);
    assert!(
        ran.stderr
            .contains("perangkat daerah `dlhk` menjadi `dinas-lh`, juga di 3 rekaman"),
        "{}",
        ran.stderr
    );
    let settings = text(&register, "ksd.toml");
    assert!(
        settings.contains("id = \"dinas-lh\"\nnama = "),
        "{settings}"
    );
    let agreement = text(&register, "kerja-sama/2023/2023-kb-sampah.toml");
    assert!(
        agreement.contains("pemrakarsa = \"dinas-lh\"\r\n"),
        "{agreement}"
    );
    let check = register.ksd(&["check", "--select", "KSD007"]);
    assert_eq!(check.code, 0, "{}", check.stdout);
    register
        .ksd(&["rename", "dinas-lh", "Dinas LH"])
        .refused("tidak dapat menjadi id");
    register
        .ksd(&["rename", "tidak-ada", "x"])
        .refused("tidak-ada");
}

#[test]
fn an_id_of_two_kinds_is_told() {
    let register = register();
    let ran = done(&register, &["rename", "2022-sampah", "pks", "--dry-run"]);
    let told = "`pks` juga id kerja sama; di mana keduanya dapat dimaksud, sebutkan berkasnya: \
                `potensi/2022/pks.toml`";
    assert!(ran.stderr.contains(told), "{}", ran.stderr);
}

#[test]
fn the_years_of_building_are_not_counted_anew() {
    let of = |form: &str| {
        let register = Register::new().write(
            "kerja-sama/bmd.toml",
            &format!(
                "judul = \"Tanah\"\njenis = \"bmd\"\nnaskah = \"perjanjian-bmd\"\n\
                 [waktu]\nditandatangani = 2000-01-02\nmulai = 2000-01-02\nberakhir = 2029-01-01\n\
                 [bmd]\nbentuk = \"{form}\"\n[[mitra]]\nid = \"kota-samarinda\"\n"
            ),
        );
        done(
            &register,
            &["renew", "bmd", AS_OF[0], AS_OF[1], "--dry-run"],
        )
        .stderr
    };
    for form in ["bgs", "bsg"] {
        let told = of(form);
        assert!(
            told.contains("dihitung sejak perjanjiannya ditandatangani")
                && told.contains("Pasal 36 ayat (1); tafsir")
                && !told.contains("paling lama"),
            "{told}"
        );
    }
    let lease = of("sewa");
    assert!(
        lease.contains("paling lama 5 tahun") && !lease.contains("Pasal 36"),
        "{lease}"
    );
}
