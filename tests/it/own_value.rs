//! Advice about a value carries the value itself, as it should be written: who
//! follows it is done.

use crate::common::Register;

const DOCUMENT: &str = "judul = \"Pengelolaan sampah\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n\
     pemrakarsa = \"dlhk\"\n";
const PARTNER: &str = "[[mitra]]\nid = \"kota-samarinda\"\n";

/// A document with a line in a table; of the record itself, with no header.
fn document(header: &str, line: &str) -> String {
    let key = line.split([' ', '=', ':']).next().unwrap_or_default();
    let own: String = DOCUMENT
        .lines()
        .filter(|other| !header.is_empty() || !other.starts_with(&format!("{key} ")))
        .map(|other| format!("{other}\n"))
        .collect();
    match header {
        "" => format!("{own}{line}\n\n{PARTNER}"),
        "[[mitra]]" => format!("{own}\n{PARTNER}{line}\n"),
        header => format!("{own}\n{header}\n{line}\n\n{PARTNER}"),
    }
}

fn register(text: &str) -> Register {
    Register::new().write("kerja-sama/a.toml", text)
}

/// The findings about the format: code, message and help.
fn told(register: &Register, lang: &str) -> Vec<[String; 3]> {
    let arguments = ["check", "--format", "json", "--lang", lang];
    let report = register.ksd(&arguments).json();
    let findings = report["findings"].as_array().expect("findings");
    let text = |finding: &serde_json::Value, key: &str| {
        finding[key].as_str().unwrap_or_default().to_owned()
    };
    findings
        .iter()
        .map(|finding| ["rule", "message", "help"].map(|key| text(finding, key)))
        .filter(|[code, ..]| code.starts_with("KSD0"))
        .collect()
}

/// What the advice says to write, between backticks.
fn line_of(help: &str) -> Option<String> {
    let (_, line) = help.split_once("tulis `")?;
    line.strip_suffix('`').map(str::to_owned)
}

/// What goes wrong between what is written and its line; nothing, if the one
/// finding advises the line, and following it ends the matter.
fn wrong(header: &str, written: &str, line: &str) -> Option<String> {
    let written = document(header, written);
    let found = told(&register(&written), "id");
    let advised = found.first().and_then(|[_, _, help]| line_of(help));
    if found.len() != 1 || advised.as_deref() != Some(line) {
        return Some(format!("{line}: {found:#?}"));
    }
    let english = told(&register(&written), "en");
    if !english[0][2].ends_with(&format!("write `{line}`")) {
        return Some(format!("{line}: {english:#?}"));
    }
    let after = told(&register(&document(header, line)), "id");
    (!after.is_empty()).then(|| format!("then {line}: {after:#?}"))
}

/// Each of what is written leads to its line.
fn lead(header: &str, cases: &[(&str, &str)]) {
    let wrong = cases
        .iter()
        .filter_map(|(written, line)| wrong(header, written, line));
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_day_as_people_write_it_becomes_the_day() {
    let days = [
        "31/12/26",
        "\"31/12/26\"",
        "\"31 Desember 2026\"",
        "31 Desember 2026",
        "31-Des-2026",
        "2026/12/31",
        "2026.12.31",
        "2026\u{2013}12\u{2013}31",
        "31.12.2026",
        "\"31-12-2026\"",
        "\"2026-12-31\"",
        "'2026-12-31'",
        "\u{201c}31 Desember 2026\u{201d}",
        "2026-12-31,",
        "[\"31/12/2026\"]",
        "2026-12-31T00:00:00",
    ];
    let days = days.map(|day| format!("berakhir = {day}"));
    let days: Vec<(&str, &str)> = days
        .iter()
        .map(|day| (&day[..], "berakhir = 2026-12-31"))
        .collect();
    lead("[waktu]", &days);
    lead(
        "[waktu]",
        &[
            ("mulai = 09.01.2026", "mulai = 2026-01-09"),
            ("mulai = 19 November 2026", "mulai = 2026-11-19"),
            (
                "mulai = 19 November 2026   # dari naskah",
                "mulai = 2026-11-19 # dari naskah",
            ),
        ],
    );
}

#[test]
fn a_day_that_may_be_another_is_asked() {
    for written in ["26-01-09", "\"26-01-09\""] {
        let found = told(
            &register(&document("[waktu]", &format!("mulai = {written}"))),
            "id",
        );
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(
            found[0][2].contains("mungkin 2026-01-09 atau 2009-01-26"),
            "{found:#?}"
        );
    }
    // In a table of one line, too.
    for (written, advice) in [
        ("31/12/26", "tulis 2026-12-31"),
        ("26-01-09", "mungkin 2026-01-09"),
    ] {
        let line = format!("telaahan = {{ tanggal = {written} }}");
        let found = told(&register(&document("", &line)), "id");
        assert!(found[0][2].contains(advice), "{found:#?}");
    }
    let found = told(&register(&document("[waktu]", "mulai = 31/02/2026")), "id");
    assert!(!found[0][2].contains("tulis `"), "{found:#?}");
}

#[test]
fn an_amount_as_people_write_it_becomes_the_amount() {
    let amounts = [
        ("Rp 1.500.000.000", "1_500_000_000"),
        ("Rp1.500.000.000,-", "1_500_000_000"),
        ("\"Rp 1.500.000.000\"", "1_500_000_000"),
        ("\"1500000000\"", "1_500_000_000"),
        ("1.500.000.000", "1_500_000_000"),
        ("2,500,000", "2_500_000"),
        ("2500000,00", "2_500_000"),
        ("950.000", "950_000"),
        ("1,5 miliar", "1_500_000_000"),
        ("350 juta", "350_000_000"),
    ];
    let lines = amounts
        .map(|(written, amount)| (format!("nilai = {written}"), format!("nilai = {amount}")));
    let lines: Vec<(&str, &str)> = lines.iter().map(|(a, b)| (&a[..], &b[..])).collect();
    lead("[pembiayaan]", &lines);
}

#[test]
fn yes_and_no_become_true_and_false() {
    lead(
        "[pembiayaan]",
        &[
            ("membebani = \"tidak\"", "membebani = false"),
            ("membebani = \"ya\"", "membebani = true"),
            ("membebani = ya", "membebani = true"),
            ("membebani = Tidak", "membebani = false"),
            ("membebani = True", "membebani = true"),
            ("membebani = 0", "membebani = false"),
        ],
    );
}

#[test]
fn words_lists_and_periods_become_what_the_key_holds() {
    lead(
        "[pembiayaan]",
        &[
            ("sumber = \"APBD\"", "sumber = [\"apbd\"]"),
            ("sumber = APBD", "sumber = [\"apbd\"]"),
            ("sumber = [\u{201c}apbd\u{201d}]", "sumber = [\"apbd\"]"),
        ],
    );
    lead(
        "",
        &[
            ("jenis = \"KSDD\"", "jenis = \"ksdd\""),
            ("jenis = ksdd", "jenis = \"ksdd\""),
            ("sebutan = [\"Nota\"]", "sebutan = \"Nota\""),
            (
                "lokasi = \"Loa Kulu, Tenggarong\"",
                "lokasi = [\"Loa Kulu, Tenggarong\"]",
            ),
            (
                "lokasi = [\"Loa Kulu\" \"Tenggarong\"]",
                "lokasi = [\"Loa Kulu\", \"Tenggarong\"]",
            ),
        ],
    );
    lead(
        "[[laporan]]",
        &[
            ("periode = \"Semester I 2026\"", "periode = \"2026-S1\""),
            ("periode = Semester I 2026", "periode = \"2026-S1\""),
            ("periode = 2026", "periode = \"2026\""),
        ],
    );
    lead(
        "",
        &[(
            "perangkat_pelaksana = \"dlhk, dlhk\"",
            "perangkat_pelaksana = [\"dlhk\", \"dlhk\"]",
        )],
    );
    lead("[arsip]", &[("rangkap = \"2\"", "rangkap = 2")]);
}

#[test]
fn what_nobody_can_read_shows_how_that_key_is_written() {
    for (header, written, advice) in [
        (
            "[pembiayaan]",
            "membebani = mungkin",
            "`membebani = false` (tidak)",
        ),
        (
            "[pembiayaan]",
            "membebani = \"mungkin\"",
            "`membebani = false` (tidak)",
        ),
        (
            "[pembiayaan]",
            "nilai = \"lima juta\"",
            "seperti ini: `nilai = 1`",
        ),
        (
            "[daerah]",
            "surat_kuasa = \"ada\"",
            "\n[daerah.surat_kuasa]\ntanggal = ",
        ),
    ] {
        let found = told(&register(&document(header, written)), "id");
        assert!(found[0][2].contains(advice), "{written}: {found:#?}");
    }
}

#[test]
fn a_line_that_is_no_toml_becomes_one() {
    lead(
        "",
        &[
            ("judul : \"Sampah\"", "judul = \"Sampah\""),
            ("judul: Sampah", "judul = \"Sampah\""),
            ("judul = Sampah bersama", "judul = \"Sampah bersama\""),
            ("judul = \"Sampah", "judul = \"Sampah\""),
            ("judul = \"Sampah\",", "judul = \"Sampah\""),
            ("judul = \u{201c}Sampah\u{201d}", "judul = \"Sampah\""),
            (
                "maksud dan tujuan = \"Bersih\"",
                "maksud_tujuan = \"Bersih\"",
            ),
        ],
    );
}

#[test]
fn what_stands_twice_says_where_it_stands_first() {
    let found = told(
        &register(&document(
            "[waktu]",
            "mulai = 2026-01-09\nmulai = 2026-01-10",
        )),
        "id",
    );
    assert!(found[0][1].contains("ditulis dua kali"), "{found:#?}");
    assert!(
        found[0][2].contains("yang pertama ada di baris 7"),
        "{found:#?}"
    );
}

#[test]
fn line_breaks_of_old_macs_are_one_fault() {
    let text = document("", "sebutan = \"x\"").replace('\n', "\r");
    let found = told(&register(&text), "id");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0][1].contains("CR tanpa LF"), "{found:#?}");
}

#[test]
fn a_key_in_the_wrong_table_says_where_it_belongs() {
    for (header, written, advice) in [
        (
            "[arsip]",
            "potensi = \"x\"",
            "pindahkan baris itu ke atas tabel pertama",
        ),
        (
            "[arsip]",
            "induk = \"x\"",
            "pindahkan baris itu ke atas tabel pertama",
        ),
        ("[waktu]", "membebani = true", "ke bawah `[pembiayaan]`"),
        (
            "",
            "tanggal = 2026-01-09",
            "pindahkan ke bawah tabel yang dimaksud",
        ),
        (
            "[surat_kuasa]",
            "",
            "`[daerah.surat_kuasa]` atau `[mitra.surat_kuasa]`",
        ),
    ] {
        let found = told(&register(&document(header, written)), "id");
        assert_eq!(found[0][0], "KSD002", "{found:#?}");
        assert!(found[0][2].contains(advice), "{found:#?}");
    }
    let found = told(&register(&document("[arsip]", "potensi = \"x\"")), "id");
    assert!(found[0][1].contains("termasuk pokok rekaman"), "{found:#?}");
}

#[test]
fn an_addendum_has_the_form_of_what_it_changes() {
    let found = told(&register(&document("", "naskah = \"addendum\"")), "id");
    assert!(found[0][2].contains("`addendum_dari = "), "{found:#?}");
}

#[test]
fn an_office_by_its_name_gets_its_id() {
    let text = document("", "pemrakarsa = \"Dinas Lingkungan Hidup dan Kehutanan\"");
    let found = told(&register(&text), "id");
    assert!(found[0][2].contains("\"dlhk\""), "{found:#?}");
}

/// The lines below an advice.
fn pasted(help: &str) -> String {
    let lines: Vec<&str> = help.lines().skip(1).collect();
    assert!((1..=6).contains(&lines.len()), "{help}");
    format!("{}\n", lines.join("\n"))
}

#[test]
fn what_is_missing_shows_what_to_paste() {
    let without = DOCUMENT.replace("jenis = \"ksdd\"\n", "");
    let found = told(&register(&format!("{without}\n{PARTNER}")), "id");
    let text = format!("{}{without}\n{PARTNER}", pasted(&found[0][2]));
    assert!(told(&register(&text), "id").is_empty(), "{text}");

    let found = told(&register(DOCUMENT), "id");
    let partner = pasted(&found[0][2]).replace('…', "kota-samarinda");
    assert!(partner.starts_with("[[mitra]]\n"), "{partner}");
    assert!(told(&register(&format!("{DOCUMENT}\n{partner}")), "id").is_empty());
}

#[test]
fn each_step_can_be_pasted() {
    for key in ksd::schema::FileKind::named("kerja-sama")
        .expect("the kind")
        .keys()
    {
        if key.form != ksd::schema::Form::Table || key.path.contains('.') || key.path == "mitra" {
            continue;
        }
        let lines = ksd::schema::lines(ksd::model::Kind::KerjaSama, &key.path);
        let text = format!("{DOCUMENT}\n{PARTNER}\n{}\n", lines.join("\n"));
        let found = told(&register(&text), "id");
        let of_form = |[code, ..]: &&[String; 3]| {
            ["KSD001", "KSD002", "KSD003", "KSD004", "KSD005"].contains(&code.as_str())
        };
        assert_eq!(found.iter().find(of_form), None, "{text}");
    }
}

#[test]
fn what_one_value_has_wrong_is_told_once() {
    for (line, meant) in [
        (
            "pemrakarsa = Dinas Lingkungan Hidup dan Kehutanan",
            Some("dlhk"),
        ),
        ("pemrakarsa = Dinas Antah Berantah", None),
        ("induk = kesepakatan yang tidak ada", None),
    ] {
        let found = told(&register(&document("", line)), "id");
        let [[code, _, help]] = &found[..] else {
            panic!("{line}: {found:#?}");
        };
        let (key, value) = line.split_once(" = ").expect("a pair");
        assert_eq!(code, "KSD001");
        assert!(
            help.starts_with(&format!("tulis `{key} = \"{value}\"`")),
            "{help}"
        );
        assert!(help.contains("; tetapi tidak ada "), "{help}");
        assert!(
            meant.is_none_or(|meant| help.contains(&format!("\"{meant}\""))),
            "{help}"
        );
    }
}
