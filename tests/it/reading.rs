//! Reading that loses nothing: every fault of every file, at its place.

use crate::common::{KSD_TOML, Register};

/// `file:line:column-end_line:end_column rule key` of every finding.
fn findings(register: &Register) -> Vec<String> {
    let report = register.ksd(&["check", "--format", "json"]).json();
    let findings = report["findings"].as_array().expect("findings").clone();
    let line = |finding: &serde_json::Value| {
        let file = finding["file"]
            .as_str()
            .expect("a file")
            .trim_start_matches("records/");
        let number = |key: &str| finding[key].as_u64().expect("a number");
        let key = finding["key"].as_str().unwrap_or("-");
        format!(
            "{file}:{}:{}-{}:{} {} {key}",
            number("line"),
            number("column"),
            number("end_line"),
            number("end_column"),
            finding["rule"].as_str().expect("a rule"),
        )
    };
    findings.iter().map(line).collect()
}

const SOUND: &str =
    "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n[[mitra]]\nid = \"kota-samarinda\"\n";

/// The findings of one document with this text, without its file's name.
fn of(text: &str) -> Vec<String> {
    let register = Register::new().write("kerja-sama/a.toml", text);
    findings(&register)
        .iter()
        .map(|line| line.trim_start_matches("kerja-sama/a.toml:").to_owned())
        .collect()
}

#[test]
fn a_sound_register_has_no_findings() {
    assert_eq!(of(SOUND), Vec::<String>::new());
}

#[test]
fn syntax_is_told_at_its_place() {
    assert_eq!(of(&SOUND.replace("\"A\"", "A")), ["1:9-1:10 KSD001 -"]);
    assert_eq!(of(&SOUND.replace("\"A\"", "\"A")), ["1:11-1:11 KSD001 -"]);
    assert_eq!(of(&SOUND.replace("\"A\"", "")), ["1:9-1:9 KSD001 -"]);
    assert_eq!(of(&format!("judul = \"B\"\n{SOUND}")), ["2:1-2:6 KSD001 -"]);
    assert_eq!(
        of(&SOUND.replace("[[mitra]]", "objek = [\"a\" \"b\"]\n[[mitra]]")),
        ["4:14-4:14 KSD001 -"]
    );
    assert_eq!(of(&format!("{SOUND}[waktu\n")), ["6:7-6:7 KSD001 -"]);
}

#[test]
fn a_broken_line_hides_nothing_of_the_rest() {
    let rest = SOUND.replace("\"ksdd\"", "\"ksdk\"");
    for line in [
        "judul2 : \"x\"",
        "judul2",
        "maksud dan tujuan = \"x\"",
        "\"a\" \"b\" = 1",
        "objek = [\"a\", \"b\"",
        "objek = [\n    \"a\",\n    \"b\",",
        "kak = { tanggal = 2024-01-01,\n  muatan = [\"manfaat\"]",
    ] {
        let broken = 1 + line.matches('\n').count();
        let found = of(&format!("{line}\n{rest}"));
        let told: Vec<&str> = found.iter().map(|line| &line[..1]).collect();
        let last = format!("{}:9-{}:15 KSD004 jenis", broken + 2, broken + 2);
        assert_eq!(told, [&broken.to_string(), &last[..1]], "{line}: {found:?}");
        assert!(found[0].ends_with(" KSD001 -"), "{line}: {found:?}");
        assert_eq!(found[1], last, "{line}");
    }
    // What is whole, over as many lines as it likes, is no broken line.
    let whole = "objek = [\n  \"[waktu]\",\n  # [waktu]\n  \"a = 1\",\n]\n";
    assert_eq!(of(&format!("{whole}{rest}")), ["7:9-7:15 KSD004 jenis"]);
    // Several broken lines are told, each once.
    let several = of(&format!("judul2\nsebutan : \"x\"\nlokasi = [\"a\"\n{rest}"));
    let told: Vec<&str> = several.iter().map(|line| &line[..1]).collect();
    assert_eq!(told, ["1", "2", "3", "5"], "{several:?}");
}

#[test]
fn an_unknown_key_is_told_with_what_was_meant() {
    let text = SOUND.replace("judul", "judl = 1\njudul");
    assert_eq!(of(&text), ["1:1-1:5 KSD002 judl"]);
    let register = Register::new().write("kerja-sama/a.toml", &text);
    let report = register.ksd(&["check", "--lang", "en"]).stdout;
    assert!(
        report.contains("unknown key `judl`; did you mean `judul`?"),
        "{report}"
    );
    assert!(report.contains("1 | judl = 1\n  | ^^^^"), "{report}");
}

#[test]
fn a_wrong_type_is_told_at_the_value() {
    assert_eq!(of(&SOUND.replace("\"A\"", "5")), ["1:9-1:10 KSD003 judul"]);
    assert_eq!(
        of(&format!("objek = \"a\"\n{SOUND}")),
        ["1:9-1:12 KSD003 objek"]
    );
    assert_eq!(
        of(&format!("{SOUND}[waktu]\nmulai = \"2024-01-01\"\n")),
        ["7:9-7:21 KSD003 waktu.mulai"]
    );
    assert_eq!(
        of(&format!("{SOUND}[[kak]]\ntanggal = 2024-01-01\n")),
        ["6:1-6:8 KSD003 kak"]
    );
    assert_eq!(
        of(&format!("{SOUND}[waktu]\nmulai = 2024-01-01T10:00:00\n")),
        ["7:9-7:28 KSD003 waktu.mulai"]
    );
}

#[test]
fn a_bad_value_is_told_with_the_values_allowed() {
    let text = SOUND.replace("\"ksdd\"", "\"ksdk\"");
    assert_eq!(of(&text), ["2:9-2:15 KSD004 jenis"]);
    let register = Register::new().write("kerja-sama/a.toml", &text);
    let report = register.ksd(&["check", "--lang", "en"]).stdout;
    assert!(
        report.contains("\"ksdd\", \"ksdpk\", \"sinergi\", \"ksdpl\", \"ksdll\" or \"bmd\""),
        "{report}"
    );
    assert_eq!(
        of(&SOUND.replace("\"ksdd\"", "7")),
        ["2:9-2:10 KSD003 jenis"]
    );
    assert_eq!(
        of(&format!("urusan = [\"sosial\", \"sosil\"]\n{SOUND}")),
        ["1:21-1:28 KSD004 urusan[1]"]
    );
    assert_eq!(
        of(&format!("{SOUND}[pembiayaan]\nnilai = -1\n")),
        ["7:9-7:11 KSD004 pembiayaan.nilai"]
    );
    assert_eq!(
        of(&format!("{SOUND}[waktu]\ndinyatakan = 5\n")),
        ["7:14-7:15 KSD003 waktu.dinyatakan"]
    );
}

#[test]
fn an_impossible_date_is_told() {
    assert_eq!(
        of(&format!("{SOUND}[waktu]\nmulai = 2024-02-30\n")),
        ["7:9-7:19 KSD005 -"]
    );
    assert_eq!(
        of(&format!("{SOUND}[waktu]\nmulai = 2023-02-29\n")),
        ["7:9-7:19 KSD005 -"]
    );
    assert_eq!(
        of(&format!("{SOUND}[waktu]\nmulai = 2024-13-01\n")),
        ["7:9-7:19 KSD005 -"]
    );
}

#[test]
fn a_missing_required_key_is_told() {
    assert_eq!(
        of(&SOUND.replace("judul = \"A\"\n", "")),
        ["1:1-1:1 KSD006 judul"]
    );
    assert_eq!(
        of(&SOUND.replace("id = \"kota-samarinda\"\n", "")),
        ["4:1-4:10 KSD006 mitra[0].id"]
    );
    assert_eq!(
        of("jenis = \"ksdd\"\nnaskah = \"pks\"\nmitra = []\njudul = \"A\"\n"),
        ["3:9-3:11 KSD006 mitra"]
    );
    let signed = format!("{SOUND}[waktu]\nditandatangani = 2024-01-02\n");
    assert_eq!(of(&signed), ["6:2-6:7 KSD006 waktu.mulai"]);
    assert_eq!(
        of(&format!("belum_diketahui = [\"waktu.mulai\"]\n{signed}")),
        Vec::<String>::new()
    );
    // All that are missing, not only the first.
    assert_eq!(
        of(""),
        [
            "1:1-1:1 KSD006 jenis",
            "1:1-1:1 KSD006 judul",
            "1:1-1:1 KSD006 mitra",
            "1:1-1:1 KSD006 naskah"
        ]
    );
}

#[test]
fn a_reference_to_nothing_is_told() {
    let text = format!(
        "induk = \"b\"\nperpanjangan_dari = \"c\"\naddendum_dari = \"d\"\npotensi = \"e\"\npemrakarsa = \"dlh\"\n{}",
        SOUND.replace("kota-samarinda", "kota-samarindo")
    );
    assert_eq!(
        of(&text),
        [
            "1:9-1:12 KSD007 induk",
            "2:21-2:24 KSD007 perpanjangan_dari",
            "3:17-3:20 KSD007 addendum_dari",
            "4:11-4:14 KSD007 potensi",
            "5:14-5:19 KSD007 pemrakarsa",
            "10:6-10:22 KSD007 mitra[0].id",
        ]
    );
}

#[test]
fn the_references_of_the_mapping_are_told_too() {
    let text = "judul = \"P\"\ntahun = 2024\ncalon_mitra = [\"kota-samarinda\", \"x\"]\n";
    let register = Register::new().write("potensi/p.toml", text);
    assert_eq!(
        findings(&register),
        ["potensi/p.toml:3:34-3:37 KSD007 calon_mitra[1]"]
    );
}

#[test]
fn two_records_of_one_id_are_told() {
    let register = Register::new()
        .write("kerja-sama/2023/a.toml", SOUND)
        .write("kerja-sama/2024/a.toml", SOUND);
    assert_eq!(
        findings(&register),
        ["kerja-sama/2024/a.toml:1:1-1:1 KSD008 -"]
    );
    let report = register.ksd(&["check"]).stdout;
    assert!(
        report.contains("records/kerja-sama/2023/a.toml"),
        "{report}"
    );
}

#[test]
fn two_offices_of_one_id_are_told() {
    let twice = format!("{KSD_TOML}\n[[perangkat_daerah]]\nid = \"dlhk\"\nnama = \"Lagi\"\n");
    let register = Register::empty().write("ksd.toml", &twice);
    assert_eq!(
        findings(&register),
        ["ksd.toml:14:6-14:12 KSD008 perangkat_daerah[1].id"]
    );
}

#[test]
fn other_encodings_are_told_at_the_first_foreign_letter() {
    let register = Register::new();
    register.write_bytes("kerja-sama/a.toml", b"judul = \"A\"\njenis = \"caf\xe9\"\n");
    assert_eq!(
        findings(&register),
        ["kerja-sama/a.toml:2:13-2:14 KSD009 -"]
    );
}

#[test]
fn letters_that_nobody_sees_are_told_where_they_stand() {
    let title = |text: &str| of(&SOUND.replace("\"A\"", text));
    assert_eq!(title("\"A\u{a0}B\""), ["1:11-1:12 KSD024 judul"]);
    // Escaped, in a text of several lines, in a list, in a table of a list.
    assert_eq!(title("\"A\\u202EB\""), ["1:9-1:19 KSD024 judul"]);
    assert_eq!(title("\"A\\U000E0041B\""), ["1:9-1:23 KSD024 judul"]);
    assert_eq!(title("\"A\\bB\""), ["1:9-1:15 KSD024 judul"]);
    assert_eq!(
        title("\"\"\"A\n\u{2066}B\u{9b}\"\"\""),
        ["2:1-2:2 KSD024 judul"]
    );
    assert_eq!(
        of(&format!(
            "objek = [\"a\"]\nlokasi = [\"a\", \"\u{200b}b\"]\n{SOUND}"
        )),
        ["2:17-2:18 KSD024 lokasi[1]"]
    );
    assert_eq!(
        of(&format!("{SOUND}nomor = \"1\u{ad}2\u{feff}\"\n")),
        ["6:11-6:12 KSD024 mitra[0].nomor"]
    );
    // Ends of lines, tabs, quotes, letters of other languages and a byte order
    // mark before the file are nothing to tell of.
    for sound in [
        "\"\"\"A\r\n\tB\"\"\"",
        "\"A\\tB\\n\\\"C\\\" \\u00e9 \\\\u202e\"",
        "\"Café – “Köln” 東京 😀\"",
        "\"A\" # \u{a0}",
    ] {
        assert_eq!(title(sound), Vec::<String>::new(), "{sound}");
    }
    assert_eq!(of(&format!("\u{feff}{SOUND}")), Vec::<String>::new());
    // ksd.toml is looked through like any other.
    let settings = KSD_TOML.replace("Dinas Lingkungan", "Dinas\u{a0}Lingkungan");
    let register = Register::new().write("ksd.toml", &settings);
    assert_eq!(
        findings(&register),
        ["ksd.toml:11:14-11:15 KSD024 perangkat_daerah[0].nama"]
    );
    // It is a warning, and takes no record out of the lists.
    let register = Register::new().write("kerja-sama/a.toml", &SOUND.replace('A', "A\u{a0}B"));
    let report = register.ksd(&["check", "--format", "json"]);
    assert_eq!(report.code, 0);
    assert_eq!(report.json()["findings"][0]["severity"], "warning");
    let listed = register.ksd(&["list", "--search", "a b", "--format", "json"]);
    let listed = listed.json();
    assert_eq!(listed["rows"][0]["judul"], "A\u{a0}B");
    assert_eq!(listed["skipped"], serde_json::json!([]));
}

#[test]
fn messages_name_the_letters_that_nobody_sees() {
    let space = "(memuat U+00A0, spasi tak-putus)";
    let zero = "(memuat U+200B, spasi lebar nol)";
    for (text, said) in [
        (
            SOUND.replace("samarinda", "samarinda\u{a0}"),
            format!(
                "tidak ada mitra \"kota-samarinda\u{a0}\" {space}; mungkin maksudnya \"kota-samarinda\""
            ),
        ),
        (
            SOUND.replace("\"kota", "\"\\u200bkota"),
            format!(
                "tidak ada mitra \"\u{fffd}kota-samarinda\" {zero}; mungkin maksudnya \"kota-samarinda\""
            ),
        ),
        (
            SOUND.replace("ksdd", "ksdd\u{200b}"),
            format!("tidak mengenal \"ksdd\u{fffd}\" {zero}; mungkin maksudnya \"ksdd\""),
        ),
        (
            SOUND.replace("judul", "\u{a0}judul"),
            format!("nama kunci hanya memuat huruf, angka, `_`, dan `-` {space}"),
        ),
        (
            SOUND.replace("judul", "\"judul\u{a0}\""),
            format!("kunci `judul\u{a0}` tidak dikenal {space}; mungkin maksudnya `judul`"),
        ),
        (
            SOUND.replace("\"A\"", "\"A\u{7}\""),
            "(memuat U+0007, bel)".to_owned(),
        ),
    ] {
        let register = Register::new().write("kerja-sama/a.toml", &text);
        let shown = register.ksd(&["check"]).stdout;
        assert!(shown.contains(&said), "{said} is not in: {shown}");
    }
    let english = Register::new()
        .write("kerja-sama/a.toml", &SOUND.replace('A', "A\u{a0}B\u{200b}"))
        .ksd(&["check", "--lang", "en", "--format", "concise"]);
    assert!(
        english
            .stdout
            .contains("U+00A0, no-break space; U+200B, zero-width space"),
        "{}",
        english.stdout
    );
}

#[test]
fn a_file_over_one_mebibyte_is_told_and_one_of_just_that_is_read() {
    let padded = |size: usize| format!("{SOUND}#{}", "x".repeat(size - SOUND.len() - 1));
    assert_eq!(of(&padded(1 << 20)), Vec::<String>::new());
    assert_eq!(of(&padded((1 << 20) + 1)), ["1:1-1:1 KSD010 -"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leaves_the_folder_is_told_and_one_that_stays_is_read() {
    use std::os::unix::fs::symlink;
    let register = Register::new()
        .write("kerja-sama/a.toml", SOUND)
        .write("arsip/lain.toml", SOUND);
    let outside = register
        .root()
        .parent()
        .expect("a parent")
        .join("luar.toml");
    std::fs::write(&outside, SOUND).expect("a file");
    symlink(&outside, register.root().join("kerja-sama/b.toml")).expect("a link");
    symlink(
        register.root().join("arsip/lain.toml"),
        register.root().join("kerja-sama/c.toml"),
    )
    .expect("a link");
    symlink(
        outside.parent().expect("a parent"),
        register.root().join("kerja-sama/d"),
    )
    .expect("a link");
    symlink("nowhere.toml", register.root().join("kerja-sama/e.toml")).expect("a link");
    symlink(
        register.root().join("kerja-sama"),
        register.root().join("kerja-sama/f"),
    )
    .expect("a link");
    let found = findings(&register);
    assert_eq!(
        found,
        [
            "arsip/lain.toml:1:1-1:1 KSD016 -",
            "kerja-sama/b.toml:1:1-1:1 KSD011 -",
            "kerja-sama/d:1:1-1:1 KSD011 -",
            "kerja-sama/e.toml:1:1-1:1 KSD014 -",
            "kerja-sama/f:1:1-1:1 KSD014 -",
        ]
    );
    let rows = register.ksd(&["list", "--format", "json"]).json()["rows"].clone();
    assert_eq!(rows.as_array().expect("rows").len(), 2);
}

#[test]
fn a_name_that_cannot_be_an_id_is_told_and_the_record_is_read() {
    let register = Register::new()
        .write("kerja-sama/2024 Sampah.toml", SOUND)
        .write("kerja-sama/b.toml.txt", SOUND)
        .write("kerja-sama/README.md", "bukan rekaman");
    assert_eq!(
        findings(&register),
        [
            "kerja-sama/2024 Sampah.toml:1:1-1:1 KSD012 -",
            "kerja-sama/b.toml.txt:1:1-1:1 KSD012 -"
        ]
    );
    let rows = register.ksd(&["list", "--format", "json"]).json()["rows"].clone();
    assert_eq!(rows.as_array().expect("rows").len(), 2);
}

#[test]
fn the_same_number_of_the_same_party_in_the_same_year_is_a_warning() {
    let text = |nomor: &str, year: u32, more: &str| {
        format!(
            "{more}\n{SOUND}nomor = \"{nomor}\"\n[waktu]\nditandatangani = {year}-03-01\nmulai = {year}-03-01\n"
        )
    };
    let with = |second: String| {
        let register = Register::new()
            .write("kerja-sama/a.toml", &text("119/1", 2023, ""))
            .write("kerja-sama/b.toml", &second);
        let mut findings = findings(&register);
        findings.retain(|line| line.contains("KSD013"));
        findings
    };
    assert_eq!(
        with(text("119 / 1", 2023, "")),
        ["kerja-sama/b.toml:7:9-7:18 KSD013 mitra[0].nomor"]
    );
    assert_eq!(with(text("119/1", 2024, "")), Vec::<String>::new());
    assert_eq!(with(text("119/2", 2023, "")), Vec::<String>::new());
    assert_eq!(
        with(text("119/1", 2023, "induk = \"a\"")),
        Vec::<String>::new()
    );
    assert_eq!(
        with(text("119/1", 2023, "addendum_dari = \"a\"")),
        Vec::<String>::new()
    );
}

#[test]
fn byte_order_mark_and_windows_line_ends_are_fine() {
    let windows = SOUND.replace('\n', "\r\n");
    assert_eq!(of(&windows), Vec::<String>::new());
    assert_eq!(of(&format!("\u{feff}{windows}")), Vec::<String>::new());
    // Places do not move.
    assert_eq!(
        of(&format!("\u{feff}{}", windows.replace("\"A\"", "5"))),
        ["1:9-1:10 KSD003 judul"]
    );
    assert_eq!(
        of(&windows.replace("ksdd", "ksdk")),
        ["2:9-2:15 KSD004 jenis"]
    );
}

#[test]
fn columns_count_characters() {
    let text = SOUND.replace("id =", "nomor = \"é→😀\" # x\nid =");
    assert_eq!(of(&text.replace("# x", "x")), ["5:15-5:15 KSD001 -"]);
}

#[test]
fn a_broken_file_hides_nothing_and_all_faults_are_told_at_once() {
    let many = "judul = 3\njenis = \"ksdx\"\nnaskah = 5\ndicatat = 2023-02-30\nobjek = [1, \"b\", true]\nzzz = 1\n\
                [pembiayaan]\nnilai = -5\nmembebani = \"ya\"\n[waktu]\nmulai = \"2023-01-01\"\n[[mitra]]\nnomer = \"1\"\n";
    let register = Register::new()
        .write("kerja-sama/a.toml", many)
        .write("kerja-sama/b.toml", "judul = ")
        .document("c", "2023-01-02", "2022-01-01", "");
    let found = findings(&register);
    let of_a: Vec<_> = found
        .iter()
        .filter(|line| line.contains("/a.toml"))
        .collect();
    assert_eq!(
        of_a,
        [
            "kerja-sama/a.toml:1:9-1:10 KSD003 judul",
            "kerja-sama/a.toml:2:9-2:15 KSD004 jenis",
            "kerja-sama/a.toml:3:10-3:11 KSD003 naskah",
            "kerja-sama/a.toml:4:11-4:21 KSD005 -",
            "kerja-sama/a.toml:5:10-5:11 KSD003 objek[0]",
            "kerja-sama/a.toml:5:18-5:22 KSD003 objek[2]",
            "kerja-sama/a.toml:6:1-6:4 KSD002 zzz",
            "kerja-sama/a.toml:8:9-8:11 KSD004 pembiayaan.nilai",
            "kerja-sama/a.toml:9:13-9:17 KSD003 pembiayaan.membebani",
            "kerja-sama/a.toml:11:9-11:21 KSD003 waktu.mulai",
            "kerja-sama/a.toml:12:1-12:10 KSD006 mitra[0].id",
            "kerja-sama/a.toml:13:1-13:6 KSD002 mitra[0].nomer",
        ]
    );
    assert!(
        found
            .iter()
            .any(|line| line.contains("/b.toml:1:8") && line.contains("KSD001")),
        "{found:?}"
    );
    assert!(
        found
            .iter()
            .any(|line| line.contains("/c.toml") && line.contains("KSD201")),
        "{found:?}"
    );
}

#[test]
fn of_a_record_read_in_part_only_the_file_rules_speak_and_it_stays_referable() {
    let part = "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\nsalah = 1\n[waktu]\nditandatangani = 2023-01-01\n\
                mulai = 2023-01-01\nberakhir = 2040-01-01\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let register = Register::new().write("kerja-sama/a.toml", part).document(
        "b",
        "2023-01-02",
        "2025-01-01",
        "induk = \"a\"",
    );
    assert_eq!(
        findings(&register),
        ["kerja-sama/a.toml:4:1-4:6 KSD002 salah"]
    );
    let listed = register.ksd(&["list", "--format", "json"]);
    assert_eq!(listed.json()["skipped"][0], "records/kerja-sama/a.toml");
    assert_eq!(listed.json()["rows"].as_array().expect("rows").len(), 1);
    assert!(
        listed.stderr.contains("records/kerja-sama/a.toml"),
        "{}",
        listed.stderr
    );
}

#[test]
fn a_broken_ksd_toml_is_told_and_the_rest_is_still_checked() {
    let register = Register::new()
        .write(
            "ksd.toml",
            &KSD_TOML.replace(
                "tingkat = \"kabupaten\"",
                "tingkat = \"kabupten\"\nkdoe = 1",
            ),
        )
        .write("kerja-sama/a.toml", &SOUND.replace("\"A\"", "5"));
    assert_eq!(
        findings(&register),
        [
            "kerja-sama/a.toml:1:9-1:10 KSD003 judul",
            "ksd.toml:6:11-6:21 KSD004 daerah.tingkat",
            "ksd.toml:7:1-7:5 KSD002 daerah.kdoe",
        ]
    );
}

#[test]
fn references_that_lead_in_a_circle_are_told_at_every_member() {
    let register = Register::new()
        .document("a", "2023-01-02", "2024-01-01", "perpanjangan_dari = \"a\"")
        .document("b", "2023-01-02", "2024-01-01", "induk = \"c\"")
        .document("c", "2023-01-02", "2024-01-01", "induk = \"d\"")
        .document("d", "2023-01-02", "2024-01-01", "induk = \"c\"");
    let mut circles = findings(&register);
    circles.retain(|line| line.contains("KSD015"));
    assert_eq!(
        circles,
        [
            "kerja-sama/a.toml:5:21-5:24 KSD015 perpanjangan_dari",
            "kerja-sama/c.toml:5:9-5:12 KSD015 induk",
            "kerja-sama/d.toml:5:9-5:12 KSD015 induk",
        ]
    );
    let rows = register.ksd(&[
        "list",
        "--as-of",
        "2023-12-01",
        "--expiring",
        "90d",
        "--format",
        "json",
    ]);
    assert_eq!(
        rows.json()["rows"].as_array().map(Vec::len),
        Some(4),
        "none extends itself"
    );
}

#[test]
fn records_outside_their_folders_are_told() {
    let register = Register::new()
        .write("kerjasama/2023/a.toml", SOUND)
        .write("lain.toml", SOUND);
    assert_eq!(
        findings(&register),
        [
            "kerjasama/2023/a.toml:1:1-1:1 KSD016 -",
            "lain.toml:1:1-1:1 KSD016 -"
        ]
    );
    let report = register.ksd(&["check", "--lang", "en"]).stdout;
    assert!(report.contains("did you mean `kerja-sama`?"), "{report}");
}

#[test]
fn names_in_any_script_break_nothing() {
    for name in [
        "İİİİİİİİ.toml",
        "K.toml",
        "é.TOML",
        "日本.toml.txt",
        ".toml",
        "x.toml.toml",
    ] {
        let register = Register::new().write(
            &format!("mitra/{name}"),
            "nama = \"A\"\ngolongan = \"ormas\"\n",
        );
        let ran = register.ksd(&["check"]);
        assert!(ran.code < 2, "{name}: {}", ran.stderr);
    }
}

#[test]
fn what_an_office_most_likely_meant_is_told() {
    let help = |line: &str| {
        let register = Register::new().write(
            "kerja-sama/a.toml",
            &format!("{SOUND}[pembiayaan]\n{line}\n"),
        );
        register.ksd(&["check", "--lang", "en"]).stdout
    };
    assert!(help("nilai = 90.000.000").contains("write `nilai = 90_000_000`"));
    assert!(help("sumber = [“apbd”]").contains("straight quotes"));
    let dated = |line: &str| {
        let register =
            Register::new().write("kerja-sama/a.toml", &format!("{SOUND}[waktu]\n{line}\n"));
        register.ksd(&["check", "--lang", "en"]).stdout
    };
    assert!(dated("mulai = 30-05-2024").contains("write `mulai = 2024-05-30`"));
    assert!(dated("mulai = 30/5/2024").contains("write `mulai = 2024-05-30`"));
    let single = SOUND.replace("[[mitra]]", "[mitra]");
    let report = Register::new()
        .write("kerja-sama/a.toml", &single)
        .ksd(&["check", "--lang", "en"])
        .stdout;
    assert!(
        report.contains("write its header `[[mitra]]`, not `[mitra]`"),
        "{report}"
    );
}

#[test]
fn a_conflict_of_git_is_all_that_is_told_of_a_file() {
    let text = format!("<<<<<<< HEAD\n{SOUND}=======\n{SOUND}>>>>>>> other\n");
    assert_eq!(of(&text), ["1:1-1:8 KSD001 -"]);
}

#[test]
fn a_syntax_fault_makes_no_key_missing_that_is_written() {
    assert_eq!(
        of(&SOUND.replace("jenis =", "jenis :")),
        ["2:7-2:7 KSD001 -"]
    );
}

#[test]
fn after_a_hundred_faults_it_is_said_that_there_are_more() {
    let many: String = (0..150).map(|at| format!("kunci{at} = 1\n")).collect();
    let found = of(&format!("{many}{SOUND}"));
    assert_eq!(found.len(), 101);
    assert_eq!(
        found.last().map(String::as_str),
        Some("100:8-100:8 KSD001 -")
    );
}

#[test]
fn empty_references_and_titles_are_told() {
    let text = format!(
        "induk = \"\"\n{}",
        SOUND
            .replace("\"A\"", "\" \"")
            .replace("kota-samarinda", "")
    );
    assert_eq!(
        of(&text),
        [
            "1:9-1:11 KSD007 induk",
            "2:9-2:12 KSD006 judul",
            "6:6-6:8 KSD007 mitra[0].id"
        ]
    );
}

#[test]
fn records_do_not_command_the_terminal() {
    let register = Register::new().write(
        "kerja-sama/a.toml",
        &SOUND.replace("\"A\"", "\"a\\u001b[31m\\nb\""),
    );
    let shown = register.ksd(&["list", "--color", "always"]).stdout;
    let ours = ["\u{1b}[1m", "\u{1b}[0m"];
    let theirs = ours
        .iter()
        .fold(shown.clone(), |shown, our| shown.replace(our, ""));
    assert!(!theirs.contains('\u{1b}'), "{shown:?}");
    assert!(shown.contains("[31m b"), "{shown:?}");
}

#[test]
fn fingerprints_differ() {
    let register = Register::new().write("kerja-sama/a.toml", "judul = A\njenis = B\n");
    let report = register.ksd(&["check", "--format", "json"]).json();
    let all: Vec<String> = report["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .map(|finding| finding["fingerprint"].to_string())
        .collect();
    let distinct: std::collections::BTreeSet<&String> = all.iter().collect();
    assert_eq!(all.len(), distinct.len(), "{all:?}");
}

#[test]
fn the_report_is_the_same_on_every_run() {
    let mut register = Register::new();
    for at in 0..40 {
        register = register.write(
            &format!("kerja-sama/r{at}.toml"),
            "judul = 1\nx = 2\n[[mitra]]\nid = \"y\"\n",
        );
    }
    let first = register.ksd(&["check", "--format", "json"]).stdout;
    for _ in 0..5 {
        assert_eq!(register.ksd(&["check", "--format", "json"]).stdout, first);
    }
}
