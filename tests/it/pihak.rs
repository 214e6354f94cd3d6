//! Who cooperates and what is told of it: classes of partners, offices that
//! carry out, numbers that say nothing, links.

use super::common::Register;

const BODY: &str = "jenis = \"ksdpk\"\nnaskah = \"kesepakatan-bersama\"\n";

fn register() -> Register {
    Register::empty()
        .write(
            "ksd.toml",
            "format = 1\n[daerah]\nnama = \"Kabupaten Contoh\"\nkode = \"64.02\"\ntingkat = \
             \"kabupaten\"\nprovinsi = \"Kalimantan Timur\"\nibu_kota = \"Contoh\"\nzona_waktu = \
             \"+08:00\"\n[[perangkat_daerah]]\nid = \"dinkes\"\nnama = \"Dinas \
             Kesehatan\"\n[[perangkat_daerah]]\nid = \"dikbud\"\nnama = \"Dinas Pendidikan\"\n",
        )
        .write(
            "mitra/pt.toml",
            "nama = \"PT Contoh\"\ngolongan = \"badan-usaha\"\nnama_lain = [\"Sumber Rejeki\"]\n",
        )
        .write(
            "mitra/desa.toml",
            "nama = \"Desa Contoh\"\ngolongan = \"desa\"\n",
        )
}

fn kb(more: &str, time: &str, number: &str, partner: &str) -> String {
    format!(
        "judul = \"Layanan\"\n{BODY}{more}[waktu]\nditandatangani = 2024-03-04\nmulai = \
         2024-03-04\nberakhir = 2029-03-03\n{time}[daerah]\nnomor = \"{number}\"\n[[mitra]]\nid \
         = \"{partner}\"\n"
    )
}

fn codes(register: &Register) -> Vec<String> {
    let found = register.ksd(&["check", "--format", "json"]).json();
    let findings = found["findings"].as_array().expect("findings");
    let code = |finding: &serde_json::Value| finding["rule"].as_str().unwrap_or("").to_owned();
    findings.iter().map(code).collect()
}

#[test]
fn a_number_that_says_nothing_is_as_absent_and_told() {
    for number in ["", "-", "0", "....", "____", "....../2024", "/"] {
        let register = register()
            .write("kerja-sama/a.toml", &kb("", "", number, "pt"))
            .write("kerja-sama/b.toml", &kb("", "", number, "pt"));
        let codes = codes(&register);
        let told = codes.iter().filter(|code| *code == "KSD026").count();
        assert_eq!(told, 2, "{number}: {codes:?}");
        assert!(!codes.contains(&"KSD013".to_owned()), "{number}: {codes:?}");
    }
    for number in ["134.4/12/2024", "0012/2024", "B-7/KS"] {
        let register = register().write("kerja-sama/a.toml", &kb("", "", number, "pt"));
        assert!(!codes(&register).contains(&"KSD026".to_owned()), "{number}");
    }
}

#[test]
fn an_office_that_carries_out_is_known_and_found() {
    let more = "perangkat_pelaksana = [\"dikbud\"]\n";
    let register = register().write("kerja-sama/a.toml", &kb(more, "", "1", "pt"));
    let list = [
        "list",
        "--pemrakarsa",
        "dikbud",
        "--format",
        "json",
        "--as-of",
        "2024-05-01",
    ];
    assert_eq!(
        register.ksd(&list).json()["rows"].as_array().map(Vec::len),
        Some(1)
    );
    let list = [
        "list",
        "--search",
        "sumber rejeki",
        "--format",
        "json",
        "--as-of",
        "2024-05-01",
    ];
    assert_eq!(
        register.ksd(&list).json()["rows"].as_array().map(Vec::len),
        Some(1)
    );
    let more = "perangkat_pelaksana = [\"dikbut\"]\n";
    let register = register.write("kerja-sama/a.toml", &kb(more, "", "1", "pt"));
    let found = register.ksd(&["check", "--format", "json"]).json();
    let key = "perangkat_pelaksana[0]";
    let findings = found["findings"].as_array().expect("findings");
    assert!(
        findings
            .iter()
            .any(|finding| finding["rule"] == "KSD007" && finding["key"] == key),
        "{found}"
    );
}

#[test]
fn a_village_is_counted_apart() {
    let register = register()
        .write("kerja-sama/a.toml", &kb("", "", "1", "pt"))
        .write("kerja-sama/b.toml", &kb("", "", "2", "desa"));
    let summary = [
        "summary",
        "--period",
        "2024",
        "--format",
        "json",
        "--as-of",
        "2024-12-31",
    ];
    let summary = register.ksd(&summary).json();
    assert_eq!(summary["total"], 2);
    assert_eq!(summary["subtotals"]["ksd"], 1);
    assert_eq!(summary["subtotals"]["desa"], 1);
    assert!(codes(&register).contains(&"KSD118".to_owned()));
}

#[test]
fn a_link_to_a_scan_is_https() {
    for (link, sound) in [
        ("https://arsip.contoh.go.id/1.pdf", true),
        ("http://arsip.contoh.go.id/1.pdf", false),
        ("arsip/1.pdf", false),
    ] {
        let more = format!("arsip = {{ tautan = \"{link}\" }}\n");
        let register = register().write("kerja-sama/a.toml", &kb(&more, "", "1", "pt"));
        assert_eq!(
            !codes(&register).contains(&"KSD004".to_owned()),
            sound,
            "{link}"
        );
    }
}

#[test]
fn a_term_in_any_words_leaves_the_record_read() {
    for stated in [
        "satu tahun anggaran",
        "Lima (5) Tahun",
        "5 (tiga) tahun",
        "sampai dengan 31 Desember 2024",
        "5 thn",
        "selama diperlukan",
    ] {
        let time = format!("dinyatakan = \"{stated}\"\n");
        let register = register().write("kerja-sama/a.toml", &kb("", &time, "1", "pt"));
        let list = ["list", "--format", "json", "--as-of", "2024-05-01"];
        let list = register.ksd(&list).json();
        assert_eq!(list["rows"].as_array().map(Vec::len), Some(1), "{stated}");
        let told = codes(&register).contains(&"KSD202".to_owned());
        assert_eq!(
            told,
            ["5 (tiga) tahun", "sampai dengan 31 Desember 2024"].contains(&stated),
            "{stated}"
        );
    }
}
