//! A number is told as it is, or it is told that it cannot be.

use crate::common::{KSD_TOML, Register};

/// What `check` says of a document with these lines in front of its tables.
fn checked(more: &str) -> String {
    let register = Register::new().document("a", "2023-01-02", "2024-01-01", more);
    register.ksd(&["check", "--format", "concise"]).stdout
}

#[test]
fn a_number_that_is_too_large_is_called_so() {
    let largest = "terlalu besar: paling besar 9.223.372.036.854.775.807";
    for (line, said) in [
        ("[pembiayaan]\nnilai = 9223372036854775808", largest),
        ("[pembiayaan]\nnilai = 18446744073709551615", largest),
        ("[pembiayaan]\nnilai = 18446744073709551616", largest),
        (
            "[pembiayaan]\nnilai = 999999999999999999999999999999999999999999",
            largest,
        ),
        (
            "[perencanaan]\nrkpd = 99999999999",
            "terlalu besar: paling besar 2.147.483.647",
        ),
        (
            "[arsip]\nrangkap = 99999999999",
            "terlalu besar: paling besar 4.294.967.295",
        ),
        (
            "[[evaluasi]]\nindikator = [{ nama = \"a\", target = 1e999 }]",
            "terlalu besar untuk dihitung",
        ),
    ] {
        let told = checked(line);
        assert!(told.contains(said), "{line}: {told}");
        assert_eq!(told.matches("kesalahan[").count(), 1, "{line}: {told}");
    }
    let sound = checked("[pembiayaan]\nnilai = 9223372036854775807");
    assert!(!sound.contains("KSD00"), "{sound}");
}

#[test]
fn a_number_written_otherwise_is_told_as_a_number() {
    for (number, said) in [
        ("0x", "salah tulis"),
        ("0b12", "`0b` hanya angka 0 dan 1"),
        ("0o9", "`0o` hanya angka 0-7"),
        ("0xZ", "`0x` hanya angka 0-9 dan huruf a-f"),
        ("0X1F", "dengan huruf kecil"),
        ("-0x1F", "tanpa tanda + atau -"),
        ("1__000", "di antara dua angka"),
        ("1_", "di antara dua angka"),
        ("007", "tidak diawali angka 0"),
        ("٢٥٠٠", "angka 0 sampai 9"),
        ("２５００", "angka 0 sampai 9"),
        ("1_0٠", "angka 0 sampai 9"),
    ] {
        let told = checked(&format!("[pembiayaan]\nnilai = {number}"));
        assert!(told.contains("kesalahan[KSD001]"), "{number}: {told}");
        assert!(told.contains(said), "{number}: {told}");
        assert!(!told.contains("pembaca TOML"), "{number}: {told}");
    }
    let register = Register::new().document(
        "a",
        "2023-01-02",
        "2024-01-01",
        "[pembiayaan]\nnilai = ٢_٥٠٠",
    );
    let full = register.ksd(&["check"]).stdout;
    assert!(full.contains("saran: tulis 2_500"), "{full}");
}

#[test]
fn any_newer_format_asks_for_a_newer_ksd() {
    for format in [
        "2",
        "4294967295",
        "4294967296",
        "99999999999999999999999999",
    ] {
        let settings = KSD_TOML.replace("format = 1", &format!("format = {format}"));
        let register = Register::empty().write("ksd.toml", &settings);
        let ran = register.ksd(&["check"]);
        ran.refused("perlu ksd yang lebih baru");
        ran.refused(&format!("memakai format {format},"));
    }
}

#[test]
fn advice_on_an_unknown_key_thinks_of_a_newer_ksd() {
    for key in ["judl = 1", "sesuatu = 1"] {
        let register = Register::new().document("a", "2023-01-02", "2024-01-01", key);
        let told = register.ksd(&["check"]).stdout;
        assert!(told.contains("atau perbarui ksd"), "{told}");
        let told = register.ksd(&["check", "--lang", "en"]).stdout;
        assert!(told.contains("or update ksd"), "{told}");
    }
}

#[test]
fn a_sum_that_is_too_large_is_told_in_words() {
    let half = "[pembiayaan]\nnilai = 5_000_000_000_000_000_000";
    let register = Register::new()
        .document("a", "2024-01-02", "2025-01-01", half)
        .document("b", "2024-01-03", "2025-01-01", half);
    let asked = [
        "summary",
        "--sum",
        "nilai",
        "--by",
        "jenis",
        "--period",
        "2024",
        "--as-of",
        "2024-12-31",
    ];
    let told = register.ksd(&asked).stdout;
    assert!(
        told.contains("lebih dari 9.223.372.036.854.775.807"),
        "{told}"
    );
    let json = register.ksd(&[&asked[..], &["--format", "json"]].concat());
    assert!(json.json()["nilai"].is_null(), "{}", json.stdout);
    let entry = "judul = \"P\"\ntahun = 2024\njenis = \"ksdpk\"\n\
                 [[program]]\ntahun = 2024\npagu = 9_000_000_000_000_000_000\n\
                 [[program]]\ntahun = 2025\npagu = 9_000_000_000_000_000_000\n";
    let register = Register::new().write("potensi/p.toml", entry);
    let told = reported(&register, "pemetaan");
    assert!(
        told.contains("Rplebih dari 9.223.372.036.854.775.807"),
        "{told}"
    );
    assert!(told.contains("9.000.000.000.000.000.000"), "{told}");
}

/// The document's evaluation of 2024 with these indicators, in the report.
fn evaluated(indicators: &[(&str, &str)]) -> String {
    let items: Vec<String> = indicators
        .iter()
        .map(|(target, result)| {
            format!("{{ nama = \"Kasus\", satuan = \"kasus\", target = {target}, realisasi = {result} }}")
        })
        .collect();
    let more = format!(
        "[[evaluasi]]\ntanggal = 2024-06-01\nindikator = [{}]\n",
        items.join(", ")
    );
    let register = Register::new().document("a", "2023-01-02", "2026-01-01", &more);
    reported(&register, "evaluasi")
}

#[test]
fn a_target_of_zero_is_a_target() {
    let met = evaluated(&[("0", "0")]);
    assert!(
        met.contains("1 mencapai atau melampaui sasaran dan 0 belum."),
        "{met}"
    );
    assert!(met.contains("| 0 kasus | 0 kasus | 100 |"), "{met}");
    let missed = evaluated(&[("0", "3"), ("10", "10")]);
    assert!(
        missed.contains("1 bersasaran nol dan hasilnya lain"),
        "{missed}"
    );
    assert!(!missed.contains("karena sasaran"), "{missed}");
}

#[test]
fn what_was_reached_is_neither_rounded_up_nor_cut_off() {
    let told = evaluated(&[
        ("1000", "999"),
        ("10", "-5"),
        ("-4", "-4"),
        ("1e-300", "1e-300"),
        ("1", "1e20"),
    ]);
    for line in [
        "| 1.000 kasus | 999 kasus | 99 |",
        "| 10 kasus | -5 kasus | -50 |",
        "| -4 kasus | -4 kasus | 100 |",
        "| 1e-300 kasus | 1e-300 kasus | 100 |",
        "| 1 kasus | 1e20 kasus | 1e22 |",
    ] {
        assert!(told.contains(line), "{line} is not in: {told}");
    }
    assert!(
        told.contains("3 mencapai atau melampaui sasaran dan 2 belum."),
        "{told}"
    );
}

#[test]
fn what_is_no_number_is_a_finding() {
    for number in ["nan", "inf", "-inf", "+nan"] {
        let told = checked(&format!(
            "[[evaluasi]]\nindikator = [{{ nama = \"a\", target = {number} }}]"
        ));
        assert!(
            told.contains("kesalahan[KSD004]") && told.contains("tidak dapat dibaca"),
            "{number}: {told}"
        );
    }
}

/// A report of 2024 as Markdown.
fn reported(register: &Register, name: &str) -> String {
    let path = register.root().join("../laporan.md");
    let path = path.to_string_lossy();
    let asked = [
        "report",
        name,
        "--period",
        "2024",
        "--as-of",
        "2024-12-31",
        "-o",
        &path,
    ];
    let ran = register.ksd(&asked);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    std::fs::read_to_string(&*path).expect("the report")
}
