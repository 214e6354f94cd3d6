//! A hint is given where it is near, and never leads to another body.

use ksd::meant::{Ids, did_you_mean};

use crate::common::{KSD_TOML, Register};

const PARTNERS: [(&str, &str); 12] = [
    ("prov-jawa-timur", "Pemerintah Provinsi Jawa Timur"),
    ("kementan", "Kementerian Pertanian"),
    ("kota-samarinda", "Pemerintah Kota Samarinda"),
    ("dishub", "Dinas Perhubungan"),
    ("bpbd", "Badan Penanggulangan Bencana Daerah"),
    ("dinkes", "Dinas Kesehatan"),
    ("disdikbud", "Dinas Pendidikan dan Kebudayaan"),
    ("pt-sawit-kelinjau", "PT Sawit Kelinjau Contoh"),
    ("kab-bandung", "Pemerintah Kabupaten Bandung"),
    ("kejari-tenggarong", "Kejaksaan Negeri Tenggarong"),
    ("puskesmas-2", "Puskesmas Dua"),
    ("dlhk", "Dinas Lingkungan Hidup dan Kehutanan"),
];

fn meant(given: &str) -> Option<&'static str> {
    Ids::new(PARTNERS.map(|(id, name)| (id, Some(name)))).meant(given)
}

#[test]
fn a_slip_of_the_pen_is_recognised() {
    for (given, id) in [
        ("kota-samarnda", "kota-samarinda"),
        ("kota-samarindo", "kota-samarinda"),
        ("kota-ssamarinda", "kota-samarinda"),
        ("Kota Samarinda", "kota-samarinda"),
        ("kota_samarinda", "kota-samarinda"),
        ("kotasamarinda", "kota-samarinda"),
        ("pt-sawit-kelinjua", "pt-sawit-kelinjau"),
        ("dlkh", "dlhk"),
        ("disdikbut", "disdikbud"),
    ] {
        assert_eq!(meant(given), Some(id), "{given}");
    }
}

#[test]
fn another_body_is_never_proposed() {
    for given in [
        "prov-jawa-tengah",
        "kemendag",
        "polres-samarinda",
        "bps-samarinda",
        "dishut",
        "bkd",
        "kab-badung",
        "puskesmas-3",
        "kejari-samarinda",
        "x",
        "",
    ] {
        assert_eq!(meant(given), None, "{given}");
    }
}

#[test]
fn names_are_looked_at_where_only_one_has_them() {
    assert_eq!(meant("dinas-kesehatan"), Some("dinkes"));
    assert_eq!(meant("samarinda"), Some("kota-samarinda"));
    assert_eq!(meant("lingkungan-hidup"), Some("dlhk"));
    assert_eq!(meant("dinas"), None);
    assert_eq!(meant("pemerintah"), None);
    let two = [("kota-samarinda", None), ("polres-samarinda", None)];
    assert_eq!(Ids::new(two).meant("samarinda"), None);
    // What is one letter away from two may be either.
    let two = [("pt-kelinjau", None), ("pt-kelinjao", None)];
    assert_eq!(Ids::new(two).meant("pt-kelinja"), None);
}

#[test]
fn words_must_be_near() {
    let commands = ["check", "schema", "list", "show"];
    assert_eq!(did_you_mean("chek", commands), Some("check"));
    assert_eq!(did_you_mean("CHECK", commands), Some("check"));
    for far in ["periksa", "shoe-box", "x", ""] {
        assert_eq!(did_you_mean(far, commands), None, "{far}");
    }
    assert_eq!(did_you_mean("keuangan", ["keamanan", "kesehatan"]), None);
    let register = Register::new();
    register.ksd(&["chek"]).refused("mungkin maksudnya `check`");
    let far = register.ksd(&["chcmd"]);
    far.refused("tidak dikenal");
    assert!(!far.stderr.contains("mungkin maksudnya"), "{}", far.stderr);
    register
        .ksd(&["check", "--frmat", "json"])
        .refused("mungkin maksudnya `--format`");
}

#[test]
fn a_missing_record_is_first_to_be_added() {
    let settings =
        format!("{KSD_TOML}\n[[perangkat_daerah]]\nid = \"dinkes\"\nnama = \"Dinas Kesehatan\"\n");
    let text = "judul = \"J\"\njenis = \"ksdd\"\nnaskah = \"pks\"\npemrakarsa = \"dinas-kesehatan\"\n\
                [[mitra]]\nid = \"polres-samarinda\"\n";
    let register = Register::new()
        .write("ksd.toml", &settings)
        .write("kerja-sama/a.toml", text);
    let report = register.ksd(&["check"]).stdout;
    for said in [
        "tidak ada mitra \"polres-samarinda\"\n",
        "saran: tambahkan rekamannya, atau perbaiki id yang dirujuk",
        "tidak ada perangkat daerah \"dinas-kesehatan\"; mungkin maksudnya \"dinkes\"",
        "saran: tambahkan perangkat daerah itu di `ksd.toml`",
    ] {
        assert!(report.contains(said), "{said} is not in: {report}");
    }
}
