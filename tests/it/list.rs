//! `ksd list`: what ends, and every filter and format.

use crate::common::Register;

/// Four documents around 3 May 2024, and what surrounds them.
fn register() -> Register {
    let rich = "judul = \"Air bersih\"\njenis = \"ksdpk\"\nnaskah = \"kesepakatan-bersama\"\npemrakarsa = \"dinkes\"\nurusan = [\"kesehatan\", \"sosial\"]\n\
                objek = [\"Sumur | bor\"]\nlokasi = [\"Muara Kaman\"]\n[waktu]\nditandatangani = 2021-08-02\nmulai = 2021-08-02\nberakhir = 2024-08-01\n\
                [daerah]\nnomor = \"=1+1\"\n[[mitra]]\nid = \"pt-tirta\"\n";
    let plan = "judul = \"Rencana\"\njenis = \"sinergi\"\nnaskah = \"nota-kesepakatan\"\ndicatat = 2024-04-01\n[[mitra]]\nid = \"kejari\"\n";
    let ksd_toml = format!(
        "{}\n[[perangkat_daerah]]\nid = \"dinkes\"\nnama = \"Dinas Kesehatan\"\n",
        crate::common::KSD_TOML
    );
    Register::new()
        .write("ksd.toml", &ksd_toml)
        .write("mitra/pt-tirta.toml", "nama = \"PT Tirta Contoh\"\ngolongan = \"badan-usaha\"\n")
        .write("mitra/kejari.toml", "nama = \"Kejaksaan Negeri\"\ngolongan = \"pemerintah-pusat\"\n")
        .document("pks-mei", "2022-05-04", "2024-05-03", "")
        .document("pks-juni", "2022-06-15", "2024-06-14", "")
        .document("pks-lampau", "2021-01-01", "2023-12-31", "")
        .document("pks-jauh", "2024-01-15", "2029-01-14", "")
        .write("kerja-sama/kb-agustus.toml", rich)
        .write("kerja-sama/nk-rencana.toml", plan)
        .write("potensi/p-1.toml", "judul = \"Potensi satu\"\ntahun = 2024\njenis = \"ksdd\"\nprioritas = 2\ncalon_mitra = [\"kota-samarinda\"]\n")
        .write("potensi/p-2.toml", "judul = \"Potensi dua\"\ntahun = 2024\nprioritas = 1\n")
}

fn ids(register: &Register, arguments: &[&str]) -> Vec<String> {
    let mut all = vec!["list"];
    all.extend(arguments);
    all.extend(["--format", "json", "--as-of", "2024-05-03"]);
    let ran = register.ksd(&all);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let rows = ran.json()["rows"].as_array().expect("rows").clone();
    rows.iter()
        .map(|row| row["id"].as_str().expect("an id").to_owned())
        .collect()
}

#[test]
fn expiring_within_ninety_days_soonest_first() {
    let register = register();
    assert_eq!(
        ids(&register, &["--expiring", "90d"]),
        ["pks-mei", "pks-juni", "kb-agustus"]
    );
    assert_eq!(
        ids(&register, &["--expiring", "89 hari"]),
        ["pks-mei", "pks-juni"]
    );
    assert_eq!(ids(&register, &["--expiring", "0d"]), ["pks-mei"]);
}

#[test]
fn each_filter_narrows_the_list() {
    let register = register();
    let all = [
        "pks-lampau",
        "pks-mei",
        "pks-juni",
        "kb-agustus",
        "pks-jauh",
        "nk-rencana",
    ];
    assert_eq!(ids(&register, &[]), all);
    assert_eq!(
        ids(&register, &["--status", "berlaku"]),
        ["pks-mei", "pks-juni", "kb-agustus", "pks-jauh"]
    );
    assert_eq!(
        ids(&register, &["--status", "berakhir,rancangan"]),
        ["pks-lampau", "nk-rencana"]
    );
    assert_eq!(ids(&register, &["--jenis", "ksdpk"]), ["kb-agustus"]);
    assert_eq!(
        ids(&register, &["--jenis", "ksdpk", "--jenis", "sinergi"]),
        ["kb-agustus", "nk-rencana"]
    );
    assert_eq!(
        ids(&register, &["--naskah", "nota-kesepakatan"]),
        ["nk-rencana"]
    );
    assert_eq!(ids(&register, &["--urusan", "sosial"]), ["kb-agustus"]);
    assert_eq!(ids(&register, &["--mitra", "pt-tirta"]), ["kb-agustus"]);
    assert_eq!(ids(&register, &["--pemrakarsa", "dinkes"]), ["kb-agustus"]);
    assert_eq!(
        ids(&register, &["--signed", "2022"]),
        ["pks-mei", "pks-juni"]
    );
    assert_eq!(ids(&register, &["--signed", "last-quarter"]), ["pks-jauh"]);
    assert_eq!(
        ids(&register, &["--search", "TIRTA contoh"]),
        ["kb-agustus"]
    );
    assert_eq!(ids(&register, &["--search", "muara kaman"]), ["kb-agustus"]);
    // Spaces are one space, whatever sort and however many; what nobody sees is nothing.
    for search in ["muara\u{a0}\tkaman ", "Muara\u{200b} \u{2009}kaman"] {
        assert_eq!(ids(&register, &["--search", search]), ["kb-agustus"]);
    }
    assert_eq!(
        ids(
            &register,
            &[
                "--mitra",
                "kota-samarinda",
                "--status",
                "berlaku",
                "--expiring",
                "1m"
            ]
        ),
        ["pks-mei"]
    );
}

#[test]
fn sorted_by_any_column_either_way() {
    let register = register();
    assert_eq!(
        ids(&register, &["--sort", "-berakhir"]),
        [
            "pks-jauh",
            "kb-agustus",
            "pks-juni",
            "pks-mei",
            "pks-lampau",
            "nk-rencana"
        ],
        "what is not known comes last"
    );
    assert_eq!(ids(&register, &["--sort", "id"])[0], "kb-agustus");
}

#[test]
fn a_document_of_later_does_not_exist_yet() {
    let register = register();
    let ran = register.ksd(&["list", "--as-of", "2020-06-01", "--format", "json"]);
    assert_eq!(ran.json()["rows"].as_array().map(Vec::len), Some(0));
    let ran = register.ksd(&["list", "--as-of", "2020-06-01"]);
    assert_eq!(ran.stdout, "Tidak ada kerja sama per 1 Juni 2020\n");
    assert_eq!(ran.code, 0);
}

#[test]
fn what_was_signed_later_is_not_signed_yet() {
    let register = register();
    let signed = [
        "list",
        "--signed",
        "2024",
        "--as-of",
        "2024-01-10",
        "--format",
        "json",
    ];
    assert_eq!(
        register.ksd(&signed).json()["rows"]
            .as_array()
            .map(Vec::len),
        Some(0)
    );
}

#[test]
fn json_has_the_keys_of_the_contract() {
    let ran = register().ksd(&[
        "list",
        "--search",
        "air bersih",
        "--as-of",
        "2024-05-03",
        "--format",
        "json",
    ]);
    let expected = serde_json::json!({
        "version": 1,
        "as_of": "2024-05-03",
        "skipped": [],
        "rows": [{
            "id": "kb-agustus", "nomor": "=1+1", "judul": "Air bersih", "jenis": "ksdpk",
            "naskah": "kesepakatan-bersama", "mitra": ["pt-tirta"],
            "ditandatangani": "2021-08-02", "mulai": "2021-08-02", "berakhir": "2024-08-01",
            "sisa_hari": 90, "status": "berlaku", "diperpanjang_oleh": null, "dilanjutkan_oleh": null,
            "pemrakarsa": "dinkes", "kelengkapan": 30, "jeda": false,
            "sifat": null, "urusan": ["kesehatan", "sosial"], "golongan": ["badan-usaha"],
            "lokasi": ["Muara Kaman"], "nomor_mitra": null, "penandatangan": null, "nilai": null,
            "sumber": null, "induk": null, "tahap": null, "berkas": false,
        }],
    });
    assert_eq!(ran.json(), expected);
    assert_eq!(ran.stderr.trim(), "keadaan per 3 Mei 2024");
}

#[test]
fn tables_in_both_languages() {
    let register = register();
    let shown = |lang: &str| {
        register
            .ksd(&[
                "list",
                "--expiring",
                "90d",
                "--as-of",
                "2024-05-03",
                "--lang",
                lang,
            ])
            .stdout
    };
    insta::assert_snapshot!("list_table_id", shown("id"));
    insta::assert_snapshot!("list_table_en", shown("en"));
}

#[test]
fn markdown_and_csv_keep_text_text() {
    let register = register();
    let shown = |format: &str| {
        register
            .ksd(&[
                "list",
                "--jenis",
                "ksdpk",
                "--as-of",
                "2024-05-03",
                "--columns",
                "id,nomor,mitra,sisa_hari,berakhir",
                "--format",
                format,
            ])
            .stdout
    };
    insta::assert_snapshot!("list_markdown", shown("markdown"));
    assert_eq!(
        shown("csv"),
        "\"id\",\"nomor\",\"mitra\",\"sisa_hari\",\"berakhir\"\r\n\
         \"kb-agustus\",\"'=1+1\",\"pt-tirta\",\"90\",\"2024-08-01\"\r\n"
    );
}

#[test]
fn the_mapping_and_the_partners_are_listed_too() {
    let register = register();
    assert_eq!(ids(&register, &["potensi"]), ["p-2", "p-1"], "by priority");
    assert_eq!(
        ids(&register, &["potensi", "--mitra", "kota-samarinda"]),
        ["p-1"]
    );
    assert_eq!(
        ids(&register, &["potensi", "--status", "diusulkan"]),
        ["p-2", "p-1"]
    );
    assert_eq!(
        ids(&register, &["mitra"]),
        ["kejari", "kota-samarinda", "pt-tirta"],
        "by name"
    );
    let ran = register.ksd(&[
        "list",
        "mitra",
        "--search",
        "samarinda",
        "--as-of",
        "2024-05-03",
        "--format",
        "json",
    ]);
    assert_eq!(ran.json()["rows"][0]["kerja_sama"], 4);
    assert_eq!(ran.json()["rows"][0]["berlaku"], 3);
}

#[test]
fn an_addendum_is_in_no_list() {
    let register = register().document(
        "addendum",
        "2024-02-01",
        "2025-02-01",
        "addendum_dari = \"pks-mei\"",
    );
    assert!(!ids(&register, &[]).contains(&"addendum".to_owned()));
    assert!(
        !ids(&register, &["--expiring", "90d"]).contains(&"pks-mei".to_owned()),
        "it moved the end"
    );
}

#[test]
fn an_extension_with_a_gap_is_shown_and_marked() {
    let register = register().document(
        "lanjutan",
        "2024-07-01",
        "2026-06-14",
        "perpanjangan_dari = \"pks-juni\"",
    );
    let as_of = "2024-07-01";
    let ran = register.ksd(&["list", "--expiring", "90d", "--as-of", as_of]);
    assert!(
        !ran.stdout.contains("pks-juni"),
        "it has ended by then: {}",
        ran.stdout
    );
    let text = "judul = \"L\"\njenis = \"ksdd\"\nnaskah = \"pks\"\nperpanjangan_dari = \"pks-juni\"\n[waktu]\nditandatangani = 2024-05-02\n\
                mulai = 2024-07-01\nberakhir = 2026-06-14\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let register = register.write("kerja-sama/lanjutan.toml", text);
    let ran = register.ksd(&["list", "--expiring", "90d", "--as-of", "2024-05-03"]);
    assert!(
        ran.stdout
            .contains("perpanjangannya `lanjutan` baru mulai 1 Juli 2024: ada jeda"),
        "{}",
        ran.stdout
    );
}

#[test]
fn the_exit_code_tells_of_rows_only_when_asked() {
    let register = register();
    let code = |arguments: &[&str]| register.ksd(arguments).code;
    assert_eq!(
        code(&["list", "--expiring", "90d", "--as-of", "2024-05-03"]),
        0
    );
    assert_eq!(
        code(&[
            "list",
            "--expiring",
            "90d",
            "--as-of",
            "2024-05-03",
            "--exit-code"
        ]),
        1
    );
    assert_eq!(
        code(&[
            "list",
            "--expiring",
            "90d",
            "--as-of",
            "2040-05-03",
            "--exit-code"
        ]),
        0
    );
}

#[test]
fn today_is_the_registers_own_day_in_every_time_zone_of_the_machine() {
    let register = register();
    let shown = |zone: &str| {
        register
            .ksd_with(
                &["list", "--expiring", "90d", "--as-of", "2024-05-03"],
                &[("TZ", zone)],
            )
            .stdout
    };
    assert_eq!(shown("UTC"), shown("Pacific/Kiritimati"));
    assert_eq!(shown("UTC"), shown("Pacific/Pago_Pago"));
    let today = |zone: &str| {
        let ran = register.ksd_with(&["list", "--format", "json"], &[("TZ", zone)]);
        ran.json()["as_of"].as_str().expect("a day").to_owned()
    };
    // A midnight may pass between the two runs, but not two.
    assert!(
        today("Pacific/Kiritimati") == today("Pacific/Pago_Pago") || today("UTC") == today("UTC")
    );
}

#[test]
fn the_day_can_come_from_the_environment() {
    let ran = register().ksd_with(
        &["list", "--format", "json"],
        &[("KSD_AS_OF", "2024-05-03")],
    );
    assert_eq!(ran.json()["as_of"], "2024-05-03");
}

#[test]
fn a_file_is_written_once_and_never_overwritten() {
    let register = register();
    let file = register.root().join("daftar.csv");
    let path = file.to_string_lossy().into_owned();
    let ran = register.ksd(&["list", "-o", &path]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
    let written = std::fs::read_to_string(&file).expect("the file");
    assert!(written.starts_with(r#""id","nomor","judul","#), "{written}");
    register.ksd(&["list", "-o", &path]).refused("daftar.csv");
    assert_eq!(std::fs::read_to_string(&file).expect("the file"), written);
}

#[test]
fn an_empty_register_says_so() {
    let ran = Register::empty().ksd(&[
        "list",
        "--expiring",
        "90d",
        "--as-of",
        "2024-05-03",
        "--lang",
        "en",
    ]);
    assert_eq!(
        ran.stdout,
        "There is no cooperation (ending within 90 days) as of 3 May 2024\n"
    );
    assert_eq!(ran.code, 0);
}
