//! What a complete record has, beyond the table that it stands in.

use std::path::Path;

use crate::common::Register;
use ksd::registry::{Registry, completeness};

/// What a document of the lawful base register lacks once some text of it is
/// replaced.
fn missing(id: &str, changes: &[(&str, &str)]) -> Vec<&'static str> {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let file = format!("kerja-sama/{id}.toml");
    let mut text = std::fs::read_to_string(base.join(&file)).expect("a readable file");
    for (from, to) in changes {
        assert!(text.contains(from), "{id} has no {from}");
        text = text.replace(from, to);
    }
    let register = Register::copy_of(&base).write(&file, &text);
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let record = registry.kerja_sama.get(id).expect("the record");
    let missing = completeness(&registry, record);
    missing.missing().map(|entry| entry.key).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn a_table_counts_with_the_keys_that_the_articles_ask_for() {
    let asli = ("asli = \"Lemari A\"", "");
    let rangkap = ("rangkap = 2", "");
    assert_eq!(missing("kb-ksdd", &[asli]), ["arsip.asli"]);
    assert_eq!(missing("kb-ksdd", &[rangkap]), ["arsip.rangkap"]);
    assert_eq!(missing("kb-ksdpk", &[rangkap]), NONE);
    // An archive of which nothing is recorded is one step, not three.
    assert_eq!(missing("kb-ksdd", &[asli, rangkap]), ["arsip"]);
    let tembusan = (", tembusan = true", "");
    assert_eq!(
        missing("pks-ksdd", &[tembusan]),
        ["daerah.surat_kuasa.tembusan"]
    );
    assert_eq!(missing("pks-ksdpk", &[tembusan]), NONE);
    let study = (
        "penyusun = \"bersama\"\nmuatan",
        "penyusun = \"bersama\"\n# muatan",
    );
    assert_eq!(missing("kb-ksdpk", &[study]), ["studi_kelayakan.muatan"]);
    let terms = (
        "tanggal = 2023-01-16\nmuatan",
        "tanggal = 2023-01-16\n# muatan",
    );
    let review = ("kriteria =", "# kriteria =");
    assert_eq!(
        missing("kb-ksdd", &[terms, review]),
        ["kak.muatan", "telaahan.kriteria"]
    );
    assert_eq!(missing("nk-sinergi", &[review]), NONE);
    let offered = ("prakarsa = \"daerah\"", "prakarsa = \"mitra\"");
    assert_eq!(missing("kb-ksdd", &[offered, review]), NONE);
}

#[test]
fn a_second_request_is_asked_for_where_our_offer_was_answered_late() {
    let late = ("jawaban = 2023-03-06", "jawaban = 2023-03-18");
    let in_time = ("jawaban = 2023-03-06", "jawaban = 2023-03-17");
    let asked = ["penawaran.permintaan_kedua"];
    assert_eq!(missing("kb-ksdd", &[late]), asked);
    assert_eq!(missing("nk-sinergi", &[late]), asked);
    assert_eq!(missing("kb-ksdd", &[in_time]), NONE);
    assert_eq!(missing("kb-ksdpk", &[late]), NONE);
    let offered = ("prakarsa = \"daerah\"", "prakarsa = \"mitra\"");
    assert_eq!(missing("kb-ksdd", &[late, offered]), NONE);
}

#[test]
fn a_proxy_of_a_ministry_has_a_power_of_attorney() {
    let proxy = ("peran = \"pimpinan\"", "peran = \"kuasa\"");
    assert_eq!(missing("nk-sinergi", &[proxy]), ["mitra.surat_kuasa"]);
    assert_eq!(missing("rk-sinergi", &[proxy]), ["mitra.surat_kuasa"]);
    assert_eq!(missing("kb-ksdpk", &[proxy]), NONE);
}

#[test]
fn each_way_of_settling_a_dispute_has_its_own_article() {
    let basis = |way: &str| {
        let dispute = format!(
            "[[perselisihan]]\njalur = \"{way}\"\nselesai = 2024-01-02\n\n[rekomendasi_tkksd]"
        );
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
        let text = std::fs::read_to_string(base.join("kerja-sama/pks-ksdd.toml")).expect("the PKS");
        let text = text.replace("[rekomendasi_tkksd]", &dispute);
        let register = Register::copy_of(&base).write("kerja-sama/pks-ksdd.toml", &text);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        let record = registry.kerja_sama.get("pks-ksdd").expect("the record");
        let complete = completeness(&registry, record);
        let articles = complete.missing().flat_map(|entry| entry.basis);
        articles
            .map(|basis| basis.citation.article)
            .collect::<Vec<_>>()
    };
    assert_eq!(basis("musyawarah"), ["Pasal 18 ayat (3)"]);
    assert_eq!(basis("tkksd-provinsi"), ["Pasal 19 ayat (2)"]);
}

#[test]
fn a_term_of_working_days_without_holidays_is_told_as_an_estimate() {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let file = "kerja-sama/naskah-ksdpl.toml";
    let text = std::fs::read_to_string(base.join(file)).expect("a readable file");
    let text = text
        .replace("permohonan = 2023-06-12", "permohonan = 2024-02-01")
        .replace("diterima = 2023-06-13", "diterima = 2024-02-01")
        .replace("persetujuan = 2023-07-24", "persetujuan = 2024-03-12");
    let register = Register::copy_of(&base).write(file, &text);
    let check = |register: &Register| {
        register
            .ksd(&["check", "--select", "KSD514", "--format", "concise"])
            .stdout
    };
    assert!(check(&register).contains("perkiraan"));
    let settings = std::fs::read_to_string(base.join("ksd.toml")).expect("ksd.toml");
    let holidays = format!("{settings}\n[kalender]\nhari_libur = [2024-02-09]\n");
    let told = check(&register.write("ksd.toml", &holidays));
    assert!(told.contains("DPRD dapat memutuskan sampai"), "{told}");
    assert!(!told.contains("perkiraan"), "{told}");
}
