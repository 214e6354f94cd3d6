//! Twelve agreements as offices have them, told as they are: several parties, a
//! state university, only a year or only start and end known, a plan that the
//! DPRD refused, a lease of hours, yearly plans, other names and odd terms, a
//! letter abroad, a breach, an agreement of unknown day, one that was continued.

use std::io::Read;
use std::path::Path;

use crate::common::Register;
use serde_json::Value;

/// The register of the twelve.
fn twelve() -> Register {
    Register::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/twelve"))
}

/// What `list` says of a document on a day: status, end, days left.
fn row(listed: &Value, id: &str) -> (String, Value, Value) {
    let rows = listed["rows"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["id"] == id);
    let row = row.unwrap_or_else(|| panic!("{id} is not listed"));
    let status = row["status"].as_str().expect("a status").to_owned();
    (status, row["berakhir"].clone(), row["sisa_hari"].clone())
}

#[test]
fn check_finds_what_is_there_and_nothing_that_hangs_on_an_unknown_day() {
    let told = twelve().ksd(&["check", "--format", "json"]).json();
    let findings = told["findings"].as_array().expect("findings").iter();
    let findings = findings.map(|one| {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        let tafsir = one["interpretation"].as_bool().expect("a boolean");
        (text("rule"), text("record"), tafsir)
    });
    let mut findings: Vec<_> = findings.collect();
    findings.sort();
    let found = |code: &str, id: &str, tafsir| (code.to_owned(), id.to_owned(), tafsir);
    assert_eq!(
        findings,
        [
            found("KSD026", "nota-kesepahaman", false),
            found("KSD118", "perguruan-tinggi", true),
            found("KSD118", "tiga-pihak", true),
            found("KSD221", "wanprestasi", true),
            found("KSD502", "pks-air", true),
        ]
    );
}

#[test]
fn each_stands_as_its_record_says() {
    let register = twelve();
    let cases = [
        ("2023-05-01", "hanya-tahun", "tidak-diketahui", None),
        (
            "2023-05-01",
            "hanya-mulai-akhir",
            "berlaku",
            Some(("2024-06-30", 426)),
        ),
        (
            "2023-05-01",
            "ditolak-dprd",
            "rencana",
            Some(("2026-06-30", 1156)),
        ),
        ("2023-09-01", "ditolak-dprd", "tidak-dilanjutkan", None),
        (
            "2023-09-08",
            "sewa-per-jam",
            "akan-berlaku",
            Some(("2023-09-09", 1)),
        ),
        (
            "2023-09-09",
            "sewa-per-jam",
            "berlaku",
            Some(("2023-09-09", 0)),
        ),
        (
            "2023-09-10",
            "sewa-per-jam",
            "berakhir",
            Some(("2023-09-09", -1)),
        ),
        (
            "2023-12-31",
            "sinergi-2023",
            "berlaku",
            Some(("2023-12-31", 0)),
        ),
        ("2023-12-31", "nota-kesepahaman", "tidak-diketahui", None),
        (
            "2021-01-01",
            "kota-kembar",
            "berlaku",
            Some(("2022-06-30", 545)),
        ),
        (
            "2023-06-30",
            "wanprestasi",
            "berlaku",
            Some(("2027-05-31", 1431)),
        ),
        (
            "2023-07-01",
            "wanprestasi",
            "diakhiri",
            Some(("2023-06-30", -1)),
        ),
        (
            "2022-02-28",
            "kesepakatan-air",
            "akan-berlaku",
            Some(("2025-02-28", 1096)),
        ),
        (
            "2024-02-05",
            "bus-sekolah",
            "berakhir",
            Some(("2023-12-31", -36)),
        ),
    ];
    for (day, id, status, end) in cases {
        let listed = register.ksd(&["list", "--as-of", day, "--format", "json"]);
        let (end, left) = end.map_or((Value::Null, Value::Null), |(end, left)| {
            (end.into(), left.into())
        });
        assert_eq!(
            row(&listed.json(), id),
            (status.to_owned(), end, left),
            "{day} {id}"
        );
    }
}

/// What is owed of one document on a day.
fn owed(register: &Register, day: &str, id: &str) -> Vec<String> {
    let asked = ["agenda", "--each", "--as-of", day, "--format", "json"];
    let told = register.ksd(&asked).json();
    let rows = told["rows"].as_array().expect("rows").iter();
    let rows = rows.filter(|row| row["record"] == id);
    rows.filter_map(|row| Some(row["obligation"].as_str()?.to_owned()))
        .collect()
}

#[test]
fn nothing_is_asked_that_cannot_be_owed() {
    let register = twelve();
    // The plan is asked about until it is dropped, what was breached for what it
    // owed while it was in force, and what follows answers an evaluation.
    let cases: [(&str, &str, &[&str]); 6] = [
        (
            "2023-08-31",
            "ditolak-dprd",
            &["rencana-ditolak", "rencana-lewat"],
        ),
        ("2023-09-01", "ditolak-dprd", &[]),
        (
            "2023-06-30",
            "wanprestasi",
            &[
                "laporan-semester",
                "hambatan",
                "evaluasi",
                "laporan-semester",
            ],
        ),
        (
            "2024-01-15",
            "wanprestasi",
            &["laporan-semester", "laporan-semester", "perselisihan"],
        ),
        (
            "2023-12-17",
            "sinergi-2023",
            &["kelanjutan", "naskah-berakhir"],
        ),
        ("2024-01-15", "sinergi-2023", &[]),
    ];
    for (day, id, slugs) in cases {
        assert_eq!(owed(&register, day, id), slugs, "{day} {id}");
    }
    let early = "[tenggat]\nrencana_tanpa_gerak = \"1m\"\n";
    let text = std::fs::read_to_string(register.root().join("ksd.toml")).expect("ksd.toml");
    let register = register.write("ksd.toml", &format!("{text}\n{early}"));
    let asked =
        |day| owed(&register, day, "sinergi-2023").contains(&"tindak-lanjut-evaluasi".to_owned());
    assert!(asked("2023-12-17"));
    assert!(!asked("2023-12-18"), "the next Rencana Kerja is signed");
}

#[test]
fn show_tells_no_more_than_what_happened() {
    let register = twelve();
    let shown = |id: &str, lang: &str| {
        let told = register.ksd(&["show", id, "--as-of", "2024-02-15", "--lang", lang]);
        let words: Vec<&str> = told.stdout.split_whitespace().collect();
        words.join(" ")
    };
    let cases = [
        (
            "ditolak-dprd",
            "Status tidak dilanjutkan (keadaan",
            "mulai berlaku",
        ),
        (
            "hanya-tahun",
            "dalam tahun 2019, pada hari yang tidak diketahui",
            "belum ditandatangani",
        ),
        (
            "hanya-mulai-akhir",
            "Ditandatangani pada hari yang tidak diketahui",
            "belum ditandatangani",
        ),
        (
            "nota-kesepahaman",
            "selama Para Pihak masih merasa perlu, dan ditinjau setiap Erau",
            "hari lagi",
        ),
        (
            "nota-kesepahaman",
            "Sebutan naskah Nota Kesepahaman",
            "Nomor naskah -",
        ),
        ("sewa-per-jam", "6 (enam) jam", "Nomor naskah"),
        (
            "wanprestasi",
            "Pengakhiran wanprestasi (Surat pengakhiran 660/204/2023)",
            "Selesaikan hambatan",
        ),
        (
            "bus-sekolah",
            "diperpanjang oleh bus-sekolah-lanjutan dengan jeda",
            "Putuskan",
        ),
    ];
    for (id, said, never) in cases {
        let told = shown(id, "id");
        assert!(told.contains(said), "{id}: {said} in {told}");
        assert!(!told.contains(never), "{id}: {never} in {told}");
    }
    let told = shown("bus-sekolah", "en");
    assert!(
        told.contains("extension: PKS bus-sekolah-lanjutan"),
        "{told}"
    );
}

#[test]
fn a_plan_that_would_end_soon_is_named_beside_what_ends() {
    let asked = ["list", "--expiring", "90d", "--as-of", "2023-08-31"];
    let told = twelve().ksd(&asked).stdout;
    assert!(!told.contains("ditolak-dprd"), "{told}");
    let plan = "judul = \"A\"\njenis = \"ksdpk\"\nnaskah = \"pks\"\nmitra = [{ id = \"pt-rambai\" }]\n\
                waktu = { mulai = 2022-01-01, berakhir = 2023-09-30 }\n";
    let told = twelve()
        .write("kerja-sama/rencana.toml", plan)
        .ksd(&asked)
        .stdout;
    let said = "Belum tercatat ditandatangani, dengan hari terakhir dalam waktu itu (1): rencana";
    assert!(told.contains(said), "{told}");
}

/// A word of the remark of `tiga-pihak`.
const REMARK: &str = "tertutup";

/// All that a file says; a zipped one, all its parts.
fn said(file: &Path) -> String {
    let bytes = std::fs::read(file).expect("a file");
    let Ok(mut zip) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return String::from_utf8(bytes).expect("UTF-8");
    };
    let mut all = String::new();
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("its bytes");
        all += &String::from_utf8_lossy(&bytes);
    }
    all
}

#[test]
fn a_remark_is_shown_to_the_office_alone() {
    let register = twelve();
    let day = ["--as-of", "2024-02-15"];
    let shown = register.ksd(&[&["show", "tiga-pihak"][..], &day].concat());
    assert!(shown.stdout.contains(REMARK), "{}", shown.stdout);
    // No column of the public register holds it.
    let columns = register
        .ksd(&[&["list", "--format", "csv"][..], &day].concat())
        .stdout;
    let columns = columns.lines().next().expect("a line");
    assert!(!columns.contains("catatan"), "{columns}");
    let text = std::fs::read_to_string(register.root().join("ksd.toml")).expect("ksd.toml");
    let all = register
        .ksd(&[&["list", "--format", "json"][..], &day].concat())
        .json();
    let all = all["rows"][0].as_object().expect("a row").keys();
    let all: Vec<String> = all.map(|column| format!("\"{column}\"")).collect();
    let open = format!("{text}\n[publik]\nkolom = [{}]\n", all.join(", "));
    let register = register.write("ksd.toml", &open);
    let outputs = [
        "register",
        "triwulan",
        "semester",
        "tahunan",
        "evaluasi",
        "luar-negeri",
    ];
    for name in outputs {
        for ending in ["md", "html", "csv", "docx", "xlsx"] {
            let file = register.root().join(format!("../{name}.{ending}"));
            let path = file.to_string_lossy();
            let ran = register.ksd(&[&["report", name, "-o", &path][..], &day].concat());
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            let said = said(&file);
            assert!(
                name != "register" || said.contains("Lempuyang"),
                "{name}.{ending}"
            );
            assert!(!said.contains(REMARK), "{name}.{ending}");
        }
    }
    for arguments in [
        &["list", "--format", "html"][..],
        &["list", "--format", "json"],
        &["agenda", "--format", "json"],
        &["summary", "--ids", "--format", "csv"],
    ] {
        let ran = register.ksd(&[arguments, &day].concat());
        assert!(!ran.stdout.contains(REMARK), "{arguments:?}");
    }
    let refused = register
        .write(
            "ksd.toml",
            &format!("{text}\n[publik]\nkolom = [\"catatan\"]\n"),
        )
        .ksd(
            &[
                &["report", "register", "-o", "-", "--format", "markdown"][..],
                &day,
            ]
            .concat(),
        );
    refused.refused("catatan");
}
