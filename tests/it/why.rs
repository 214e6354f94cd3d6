//! `ksd why`: a rule and a record, told to a person and to machines.

use std::collections::BTreeSet;

use crate::common::Register;
use crate::rules::{Case, cases, folder, register_of};
use serde_json::{Value, json};

fn base() -> Register {
    Register::copy_of(&folder().join("base"))
}

/// The base register with a document changed.
fn changed(id: &str, change: impl Fn(String) -> String) -> Register {
    let file = format!("kerja-sama/{id}.toml");
    let text = std::fs::read_to_string(folder().join("base").join(&file)).expect("a record");
    base().write(&file, &change(text))
}

fn too_long() -> Register {
    changed("kb-ksdd", |text| {
        text.replace("berakhir = 2028-05-09", "berakhir = 2028-05-11")
    })
}

/// What `ksd why` says to machines, in this process: a process for each of the
/// cases would take minutes.
fn told(register: &Register, code: &str, id: &str) -> Value {
    let root = register.root().display().to_string();
    let arguments = [
        "ksd",
        "why",
        code,
        id,
        "--records",
        &root,
        "--format",
        "json",
    ];
    let answer = ksd::cli::answer(arguments.map(Into::into));
    assert_eq!(answer.code, 0, "{code} {id}: {:?}", answer.talk);
    serde_json::from_slice(&answer.data).expect("JSON")
}

fn said(register: &Register, arguments: &[&str]) -> String {
    let ran = register.ksd(&[&["why"], arguments].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{arguments:?}");
    ran.stdout
}

#[test]
fn the_json_is_the_contract_s() {
    let told = told(&too_long(), "KSD203", "kb-ksdd");
    let keys: Vec<&String> = told.as_object().expect("an object").keys().collect();
    let expected = [
        "version", "rule", "record", "verdict", "reason", "findings", "facts", "days", "basis",
    ];
    assert_eq!(keys, expected);
    assert_eq!(
        [
            &told["version"],
            &told["rule"],
            &told["record"],
            &told["verdict"]
        ],
        [
            &json!(1),
            &json!("KSD203"),
            &json!("kb-ksdd"),
            &json!("breach")
        ]
    );
    assert!(
        told["reason"]
            .as_str()
            .is_some_and(|reason| !reason.is_empty())
    );
    let finding = json!({
        "key": "waktu.berakhir",
        "message": "berlaku 10 Mei 2023 sampai 11 Mei 2028, lebih dari 5 tahun",
    });
    assert_eq!(told["findings"], json!([finding]));
    let facts = told["facts"].as_array().expect("facts");
    let end = facts.iter().find(|fact| fact["key"] == "waktu.berakhir");
    let end = end.expect("the deciding fact");
    assert_eq!(end["value"], "2028-05-11");
    let file = end["file"].as_str().expect("a file");
    assert!(file.ends_with("records/kerja-sama/kb-ksdd.toml"), "{file}");
    assert!(end["line"].as_u64().is_some_and(|line| line > 1));
    let day = json!({
        "what": "paling lama 5 tahun",
        "from": "2023-05-10",
        "until": "2028-05-10",
        "count": 1827,
        "working": false,
    });
    assert_eq!(told["days"], json!([day]));
    let article = json!({
        "regulation": "Permendagri 22/2020",
        "article": "Pasal 9 ayat (3)",
        "since": "2020-04-14",
        "until": null,
        "in_force": true,
    });
    assert_eq!(told["basis"][0], article);
    assert_eq!(told["basis"][1]["in_force"], false);
}

#[test]
fn a_page_in_both_languages() {
    for lang in ["id", "en"] {
        let page = said(&too_long(), &["KSD203", "kb-ksdd", "--lang", lang]);
        insta::assert_snapshot!(format!("why_{lang}"), page);
    }
    let markdown = said(&too_long(), &["KSD203", "kb-ksdd", "--format", "markdown"]);
    insta::assert_snapshot!("why_markdown", markdown);
}

/// What the rule asks, what was found, why, by which articles.
#[test]
fn it_argues_in_order() {
    let page = said(&too_long(), &["KSD203", "kb-ksdd"]);
    let titles = [
        "Yang diminta",
        "Yang dilihat",
        "Hitungan hari",
        "Kesimpulan",
        "Dasar hukum",
    ];
    let places = titles.map(|title| page.find(&format!("\n{title}\n")).expect(title));
    assert!(places.is_sorted(), "{page}");
}

/// For every case of the rules the verdict is what `check` says, and a breach
/// names the deciding key with its line.
#[test]
fn every_case_is_told_as_check_judges_it() {
    let mut wrong = Vec::new();
    for (code, case) in cases().iter().filter(|(_, case)| !case.since) {
        let register = register_of(case);
        let records = records(case, code, &register);
        for id in records {
            let told = told(&register, code, &id);
            if let Some(fault) = fault(case, code, &id, &told) {
                wrong.push(format!("{code} {id} ({}): {fault}", case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The records that a case changes or finds something in.
fn records(case: &Case, code: &str, register: &Register) -> BTreeSet<String> {
    let found = case.expect.iter().filter(|line| line.starts_with(code));
    let found = found.filter_map(|line| line.split(' ').nth(1));
    let found = found.filter(|id| *id != "ksd").map(str::to_owned);
    let changed = case.change.iter().map(|change| change.file.as_str());
    let changed = changed.filter(|file| *file != "ksd").map(str::to_owned);
    let is_there = |id: &String| {
        let root = register.root();
        let kinds = ["kerja-sama", "potensi", "mitra", "tkksd"];
        id.contains('/')
            || kinds
                .iter()
                .any(|kind| root.join(format!("{kind}/{id}.toml")).exists())
    };
    found.chain(changed).filter(is_there).collect()
}

fn fault(case: &Case, code: &str, id: &str, told: &Value) -> Option<String> {
    let id = id.rsplit('/').next().unwrap_or(id);
    let own = case.expect.iter();
    let own: Vec<&String> = own
        .filter(|line| line.starts_with(&format!("{code} {id} ")))
        .collect();
    let open: Vec<&str> = own
        .iter()
        .filter(|line| !line.ends_with("(dikecualikan)"))
        .filter_map(|line| line.split(' ').nth(2))
        .collect();
    let verdict = told["verdict"].as_str().unwrap_or_default();
    if (verdict == "breach") == open.is_empty() {
        return Some(format!("says {verdict}, and check finds {own:?}"));
    }
    let listed = |list: &str| told[list].as_array().cloned().unwrap_or_default();
    if listed("findings").len() != own.len() {
        return Some(format!(
            "tells {} findings of {own:?}",
            listed("findings").len()
        ));
    }
    for key in open.iter().filter(|key| **key != "-") {
        let is_told = |fact: &Value| fact["key"] == *key && fact["line"].is_u64();
        if !listed("facts").iter().any(is_told) {
            return Some(format!("the deciding {key} is not told"));
        }
    }
    if told["reason"].as_str().is_none_or(str::is_empty) {
        return Some("says no reason".to_owned());
    }
    None
}

/// Why a rule is silent, in a plain sentence in both languages.
#[test]
fn each_silence_has_its_sentence() {
    let reason = |register: &Register, code: &str, id: &str, lang: &str| {
        let ran = register.ksd(&["why", code, id, "--format", "json", "--lang", lang]);
        let told = ran.json();
        assert_eq!(told["verdict"], "silent", "{code} {id}");
        told["reason"].as_str().expect("a reason").to_owned()
    };
    let says = |register: &Register, code: &str, id: &str, indonesian: &str, english: &str| {
        let told = reason(register, code, id, "id");
        assert!(told.contains(indonesian), "{told}");
        let told = reason(register, code, id, "en");
        assert!(told.contains(english), "{told}");
    };
    says(&base(), "203", "nk-sinergi", "bukan Sinergi", "not Sinergi");
    says(
        &base(),
        "601",
        "kb-ksdd",
        "menilai entri pemetaan",
        "judges a mapping entry",
    );
    let without_end = |more: &str| {
        let more = more.to_owned();
        changed("kb-ksdd", move |text| {
            format!("{more}{}", text.replace("berakhir = 2028-05-09\n", ""))
        })
    };
    says(
        &without_end(""),
        "203",
        "kb-ksdd",
        "(`waktu.berakhir`) tidak tercatat",
        "(`waktu.berakhir`) is not recorded",
    );
    says(
        &without_end("belum_diketahui = [\"waktu.berakhir\"]\n"),
        "203",
        "kb-ksdd",
        "sudah dicari",
        "was looked for",
    );
    let old = changed("kb-ksdd", |text| {
        let text = text.replace("2023-05-10", "2017-05-10");
        text.replace("berakhir = 2028-05-09", "berakhir = 2028-05-11")
    });
    says(&old, "203", "kb-ksdd", "pada 10 Mei 2017", "on 10 May 2017");
    let addendum = changed("kb-ksdd", |text| {
        format!("addendum_dari = \"kb-ksdpk\"\n{text}")
    });
    says(
        &addendum,
        "203",
        "kb-ksdd",
        "addendum dari `kb-ksdpk`",
        "an addendum of `kb-ksdpk`",
    );
    let exempted = changed("kb-ksdd", |text| {
        let text = text.replace("berakhir = 2028-05-09", "berakhir = 2028-05-11");
        format!(
            "{text}\n[[pengecualian]]\naturan = \"KSD203\"\nalasan = \"Salah ketik\"\n\
             tanggal = 2024-02-01\ndisetujui_oleh = \"Kepala Bagian\"\n"
        )
    });
    says(
        &exempted,
        "203",
        "kb-ksdd",
        "oleh Kepala Bagian pada 1 Februari 2024 dengan alasan \"Salah ketik\"",
        "by Kepala Bagian on 1 February 2024, because \"Salah ketik\"",
    );
    let misspelt = changed("kb-ksdd", |text| format!("judull = \"A\"\n{text}"));
    says(
        &misspelt,
        "203",
        "kb-ksdd",
        "tidak terbaca",
        "cannot be read",
    );
}

/// Working days tell what was left out of the count.
#[test]
fn holidays_and_weekends_that_were_skipped_are_told() {
    let signed = "2019-12-27";
    let settings = std::fs::read_to_string(folder().join("base/ksd.toml")).expect("settings");
    let holidays = |days: &str| {
        let text = std::fs::read_to_string(folder().join("base/kerja-sama/sewa.toml"));
        let text = text.expect("a lease");
        let old = text
            .lines()
            .find_map(|line| line.strip_prefix("ditandatangani = "));
        let text = text.replace(old.expect("a day"), signed);
        base().write("kerja-sama/sewa.toml", &text).write(
            "ksd.toml",
            &format!("{settings}\n[kalender]\nhari_libur = [{days}]\n"),
        )
    };
    let counted = |register: &Register| {
        let page = said(register, &["KSD704", "sewa"]);
        let counted = page.split("Hitungan hari").nth(1).expect("a count");
        counted.replace("\n  ", " ")
    };
    let known = counted(&holidays("2019-12-26"));
    let expected = "27 Desember 2019 tidak dihitung; hari pertama 25 Desember 2019, hari terakhir \
                    24 Desember 2019, dihitung mundur: 2 hari kerja; dilewati: hari libur 26 \
                    Desember 2019";
    assert!(known.contains(expected), "{known}");
    assert!(!known.contains("perkiraan"), "{known}");
    let unknown = counted(&holidays(""));
    assert!(unknown.contains("perkiraan"), "{unknown}");
    assert!(!unknown.contains("dilewati"), "{unknown}");
}

/// Of files and of exemptions it says what can be said.
#[test]
fn rules_of_files_and_exemptions_say_what_they_look_at() {
    let register = changed("kb-ksdd", |text| format!("judull = \"A\"\n{text}"));
    let ran = register.ksd(&["why", "KSD003", "kb-ksdd", "--format", "json"]);
    let told = ran.json();
    let any = ksd::registry::RULES.iter().any(|rule| {
        let ran = register.ksd(&["why", rule.code, "kb-ksdd", "--format", "json"]);
        ran.json()["verdict"] == "breach"
    });
    assert!(any, "{told}");
    let kept = said(&base(), &["KSD001", "kb-ksdd"]);
    assert!(kept.contains("`ksd check --select KSD001`"), "{kept}");
    let gone = said(&base(), &["KSD904", "kb-ksdd"]);
    assert!(gone.contains("`ksd check --since COMMIT`"), "{gone}");
}

#[test]
fn a_rule_and_a_record_go_by_several_names() {
    let register = too_long();
    let page = said(&register, &["KSD203", "kb-ksdd"]);
    for rule in ["203", "ksd203", "kesepakatan-lebih-dari-lima-tahun"] {
        assert_eq!(said(&register, &[rule, "kerja-sama/kb-ksdd"]), page);
    }
    assert_eq!(register.ksd(&["mengapa", "203", "kb-ksdd"]).stdout, page);
}

#[test]
fn what_is_not_there_is_refused_with_what_was_meant() {
    let register = too_long();
    register
        .ksd(&["why", "KSD2O3", "kb-ksdd"])
        .refused("`KSD203`");
    register
        .ksd(&["why", "203", "kb-kdsd"])
        .refused("\"kb-ksdd\"");
    register
        .ksd(&["why", "203", "sama-sekali-lain"])
        .refused("ksd list --search");
    let twice = register.write(
        "mitra/kb-ksdd.toml",
        "nama = \"X\"\ngolongan = \"daerah\"\n",
    );
    twice
        .ksd(&["why", "203", "kb-ksdd"])
        .refused("`kerja-sama/kb-ksdd` atau `mitra/kb-ksdd`");
    twice.ksd(&["show", "kb-ksdd"]).refused("`mitra/kb-ksdd`");
    assert_eq!(twice.ksd(&["why", "203", "mitra/kb-ksdd"]).code, 0);
}

#[test]
fn it_goes_to_a_file_by_its_ending() {
    let register = too_long();
    for (file, format) in [("a.md", "markdown"), ("a.json", "json"), ("a.txt", "text")] {
        let written = register.ksd(&["why", "203", "kb-ksdd", "-o", file]);
        assert_eq!((written.code, written.stdout.as_str()), (0, ""));
        let text = std::fs::read_to_string(register.root().with_file_name(file));
        let shown = said(&register, &["203", "kb-ksdd", "--format", format]);
        assert_eq!(text.expect("the file"), shown);
    }
    register
        .ksd(&["why", "203", "kb-ksdd", "-o", "a.md"])
        .refused("a.md");
}
