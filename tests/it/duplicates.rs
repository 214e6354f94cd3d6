//! What is recorded twice, or copied from another record and not corrected.

use crate::common::{KSD_TOML, Register};

/// The findings of these rules as `record rule key`.
fn told(register: &Register) -> Vec<String> {
    let report = register.ksd(&["check", "--format", "json"]).json();
    let findings = report["findings"].as_array().expect("findings").clone();
    let word = |finding: &serde_json::Value, key: &str| {
        finding[key].as_str().unwrap_or("ksd.toml").to_owned()
    };
    let lines = findings.iter().map(|finding| {
        let [record, rule, key] = ["record", "rule", "key"].map(|key| word(finding, key));
        format!("{record} {rule} {key}")
    });
    let ours = ["KSD027", "KSD028", "KSD029"];
    lines
        .filter(|line| ours.iter().any(|rule| line.contains(rule)))
        .collect()
}

/// A document of that day with these keys at its top and for its partner.
fn document(top: &str, day: &str, ours: &str, theirs: &str) -> String {
    format!(
        "judul = \"Sampah\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n\
         objek = [\"Sampah\"]\n{top}\n[waktu]\nditandatangani = {day}\nmulai = {day}\n\
         [daerah]\nnomor = \"{ours}\"\n[[mitra]]\nid = \"kota-samarinda\"\nnomor = \"{theirs}\"\n"
    )
}

#[test]
fn a_number_carried_along_from_the_document_before_is_a_warning() {
    let with = |top: &str, ours: &str, theirs: &str| {
        let register = Register::new()
            .write(
                "kerja-sama/a.toml",
                &document("", "2020-06-01", "134/1", "119/1"),
            )
            .write(
                "kerja-sama/b.toml",
                &document(top, "2025-06-01", ours, theirs),
            );
        told(&register)
    };
    for from in ["perpanjangan_dari", "addendum_dari", "induk"] {
        let top = format!("{from} = \"a\"");
        assert_eq!(
            with(&top, "134 / 1", "119/7"),
            ["b KSD027 daerah.nomor"],
            "{from}"
        );
        assert_eq!(
            with(&top, "134/2", "119/1"),
            ["b KSD027 mitra[0].nomor"],
            "{from}"
        );
        assert_eq!(with(&top, "134/2", "119/2"), Vec::<String>::new(), "{from}");
        // No number at all.
        assert_eq!(with(&top, "-", "..."), Vec::<String>::new(), "{from}");
    }
    // Numbers begin anew every year.
    assert_eq!(with("", "134/1", "119/1"), Vec::<String>::new());
}

#[test]
fn what_is_recorded_twice_is_a_warning() {
    let first = document("", "2023-06-01", "134/1", "119/1");
    let with = |second: &str| {
        let register = Register::new()
            .write("kerja-sama/a.toml", &first)
            .write("kerja-sama/b.toml", second);
        told(&register)
    };
    let twice = ["b KSD028 judul"];
    assert_eq!(with(&document("", "2023-06-01", "134/2", "119/2")), twice);
    let shouted = first.replace("judul = \"Sampah\"", "judul = \"SAMPAH.\"");
    assert_eq!(with(&shouted), twice);
    for (was, is) in [
        ("judul = \"Sampah\"", "judul = \"Air\""),
        ("objek = [\"Sampah\"]", "objek = [\"Air\"]"),
        ("mulai = 2023-06-01", "mulai = 2023-06-02"),
        ("kesepakatan-bersama", "pks"),
        ("kota-samarinda", "kota-bontang"),
    ] {
        assert_eq!(with(&first.replace(was, is)), Vec::<String>::new(), "{is}");
    }
    // Without a day nothing tells two texts apart.
    let undated = first.replace("ditandatangani = 2023-06-01\nmulai = 2023-06-01\n", "");
    let register = Register::new()
        .write("kerja-sama/a.toml", &undated)
        .write("kerja-sama/b.toml", &undated);
    assert_eq!(told(&register), Vec::<String>::new());

    let entry = "judul = \"Sampah\"\ntahun = 2024\ncalon_mitra = [\"kota-samarinda\"]\n";
    let decree = "sk = \"1/2024\"\ntanggal = 2024-01-02\n";
    let register = Register::new()
        .write("potensi/p.toml", entry)
        .write("potensi/q.toml", entry)
        .write("potensi/r.toml", &entry.replace("2024", "2025"))
        .write("tkksd/s.toml", decree)
        .write("tkksd/t.toml", &decree.replace("-02", "-03"))
        .write("tkksd/u.toml", &decree.replace("1/2024", "2/2024"));
    assert_eq!(told(&register), ["q KSD028 judul", "t KSD028 sk"]);
}

#[test]
fn a_level_that_is_not_that_of_the_code_is_a_warning() {
    let partner = |code: &str, level: &str, class: &str| {
        let text = format!(
            "nama = \"X\"\ngolongan = \"{class}\"\nkode = \"{code}\"\ntingkat = \"{level}\"\n"
        );
        told(&Register::new().write("mitra/x.toml", &text))
    };
    for (code, level) in [
        ("64", "provinsi"),
        ("64.70", "kabupaten"),
        ("64.71", "kota"),
    ] {
        assert_eq!(
            partner(code, level, "daerah"),
            Vec::<String>::new(),
            "{code}"
        );
    }
    for (code, level) in [
        ("64", "kota"),
        ("64.70", "kota"),
        ("64.71", "kabupaten"),
        ("64.02", "provinsi"),
    ] {
        assert_eq!(
            partner(code, level, "daerah"),
            ["x KSD029 tingkat"],
            "{code} {level}"
        );
    }
    // Only a region has the code of one.
    assert_eq!(partner("64.02", "provinsi", "ormas"), Vec::<String>::new());
    let ours = KSD_TOML.replace("tingkat = \"kabupaten\"", "tingkat = \"kota\"");
    let register = Register::new().write("ksd.toml", &ours);
    assert_eq!(told(&register), ["ksd.toml KSD029 daerah.tingkat"]);
}
