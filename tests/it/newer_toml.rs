//! What only TOML 1.1 allows is told; what TOML 1.0 allows is not.

use crate::common::Register;

/// The KSD0xx of syntax that a document with these lines has, as code and line.
fn told(lines: &str) -> Vec<(String, u64)> {
    let register = Register::new().document("a", "2023-01-02", "2024-01-01", lines);
    let report = register.ksd(&["check", "--format", "json"]).json();
    let findings = report["findings"].as_array().expect("findings");
    let code = |finding: &serde_json::Value| finding["rule"].as_str().expect("a code").to_owned();
    let findings = findings
        .iter()
        .filter(|finding| ["KSD001", "KSD005", "KSD025"].contains(&code(finding).as_str()));
    findings
        .map(|finding| (code(finding), finding["line"].as_u64().expect("a line")))
        .collect()
}

fn newer(line: u64) -> (String, u64) {
    ("KSD025".to_owned(), line)
}

#[test]
fn what_came_with_toml_1_1_is_a_warning_at_its_place() {
    for (lines, at) in [
        ("[[evaluasi]]\nindikator = [{\n  nama = \"a\" }]", vec![6]),
        (
            "[[evaluasi]]\nindikator = [{ nama = \"a\",\n satuan = \"b\",\n }]",
            vec![6, 7],
        ),
        ("[[evaluasi]]\nindikator = [{ nama = \"a\", }]", vec![6]),
        (
            "[[evaluasi]]\nindikator = [{ # isi\n nama = \"a\" }]",
            vec![6],
        ),
        (r#"maksud_tujuan = "a\x41""#, vec![5]),
        (r#"maksud_tujuan = "a\e""#, vec![5]),
        ("maksud_tujuan = \"\"\"\na\\x41\"\"\"", vec![6]),
    ] {
        let expected: Vec<_> = at.into_iter().map(newer).collect();
        assert_eq!(told(lines), expected, "{lines}");
    }
}

#[test]
fn what_toml_1_0_knows_is_not_told() {
    for lines in [
        "[[evaluasi]]\nindikator = [{ nama = \"a\" }, { nama = \"b\" }]",
        "[[evaluasi]]\nindikator = [\n  { nama = \"a\" }, # isi\n  { nama = \"b\" },\n]",
        "maksud_tujuan = \"pukul 07:30 {\\\\x41}\"",
        "maksud_tujuan = '\\x41 \\e'",
        "maksud_tujuan = \"\"\"\npukul 07:30, { a,\n}\"\"\"",
        "lokasi = [\"a\",\n\"b\",\n]",
    ] {
        assert_eq!(told(lines), [], "{lines}");
    }
}

#[test]
fn a_time_without_seconds_is_told_beside_what_it_should_be() {
    let found = told("dicatat = 2024-01-01T07:30\n");
    assert!(found.contains(&newer(5)), "{found:?}");
    for sound in ["2024-01-01T07:30:00", "2024-01-01T07:30:00+08:00"] {
        let found = told(&format!("dicatat = {sound}\n"));
        assert!(!found.contains(&newer(5)), "{sound}: {found:?}");
    }
}

#[test]
fn a_second_mark_of_utf_8_is_told() {
    let text = "\u{feff}\u{feff}nama = \"A\"\ngolongan = \"daerah\"\n";
    let register = Register::new().write("mitra/a.toml", text);
    let report = register.ksd(&["check"]).stdout;
    assert!(
        report.contains("peringatan[KSD025]: tanda awal UTF-8"),
        "{report}"
    );
    let once = Register::new().write("mitra/a.toml", &text[3..]);
    assert_eq!(once.ksd(&["check"]).code, 0);
    assert!(!once.ksd(&["check"]).stdout.contains("KSD025"));
}

#[test]
fn it_does_not_keep_a_record_from_being_read() {
    let lines = "[[evaluasi]]\nindikator = [{ nama = \"a\", }]";
    let register = Register::new().document("a", "2023-01-02", "2026-01-01", lines);
    assert_eq!(register.ksd(&["check"]).code, 0);
    let list = register
        .ksd(&["list", "--format", "json", "--as-of", "2024-01-01"])
        .json();
    assert_eq!(list["rows"].as_array().map(Vec::len), Some(1));
    assert_eq!(list["skipped"].as_array().map(Vec::len), Some(0));
}
