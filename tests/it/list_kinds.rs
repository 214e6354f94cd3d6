//! `ksd list` of addenda, partners, offices and decrees.

use crate::common::Register;

fn register() -> Register {
    let ksd_toml = format!(
        "{}urusan = [\"lingkungan-hidup\"]\n[[perangkat_daerah]]\nid = \"dinkes\"\nnama = \"Dinas Kesehatan\"\nurusan = [\"kesehatan\"]\n",
        crate::common::KSD_TOML
    );
    let of_health = "urusan = [\"kesehatan\"]\nperangkat_pelaksana = [\"dinkes\"]\n";
    let addendum = |id: &str, more: &str| {
        format!(
            "judul = \"{id}\"\njenis = \"ksdd\"\nnaskah = \"pks\"\naddendum_dari = \"pks-sehat\"\n{more}\n[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    let moves = "lokasi = [\"Loa Janan\"]\n[waktu]\nditandatangani = 2024-02-01\nmulai = 2024-02-01\nberakhir = 2026-01-31\n\
                 [pembiayaan]\nnilai = 7_000_000\nmembebani = true";
    let words = "[waktu]\nditandatangani = 2023-02-01\nmulai = 2023-02-01";
    Register::new()
        .write("ksd.toml", &ksd_toml)
        .write("mitra/pt-etam.toml", "nama = \"PT Etam\"\ngolongan = \"badan-usaha\"\n")
        .document("pks-sehat", "2022-05-04", "2024-06-30", of_health)
        .document("pks-lama", "2020-01-01", "2022-12-31", of_health)
        .document("pks-sampah", "2023-05-04", "2024-05-31", "urusan = [\"lingkungan-hidup\"]")
        .write(
            "kerja-sama/rencana.toml",
            "judul = \"Rencana\"\njenis = \"ksdd\"\nnaskah = \"pks\"\npemrakarsa = \"dinkes\"\n[[mitra]]\nid = \"kota-samarinda\"\n",
        )
        .write("kerja-sama/addendum-waktu.toml", &addendum("Ubah waktu", moves))
        .write("kerja-sama/addendum-rekening.toml", &addendum("Ubah rekening", words))
        .write(
            "tkksd/2024-tim.toml",
            "sk = \"139/SK/2024\"\ntanggal = 2024-03-01\n[[anggota]]\nkedudukan = \"ketua\"\n\
             [[rapat]]\njenis = \"pleno\"\ntanggal = 2024-04-02\n[[rapat]]\njenis = \"teknis\"\ntanggal = 2024-06-02\n",
        )
        .write("tkksd/2020-tim.toml", "sk = \"7/SK/2020\"\ntanggal = 2020-03-01\n")
}

fn rows(arguments: &[&str]) -> Vec<serde_json::Value> {
    let all = [
        &["list"],
        arguments,
        &["--as-of", "2024-05-03", "--format", "json"],
    ]
    .concat();
    let ran = register().ksd(&all);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran.json()["rows"].as_array().expect("rows").clone()
}

fn ids(arguments: &[&str]) -> Vec<String> {
    let id = |row: &serde_json::Value| row["id"].as_str().expect("an id").to_owned();
    rows(arguments).iter().map(id).collect()
}

#[test]
fn addenda_are_listed_with_what_they_change() {
    let latest = ["addendum-waktu", "addendum-rekening"];
    assert_eq!(ids(&["addendum"]), latest);
    assert_eq!(ids(&["adendum"]), latest, "as many write it");
    assert_eq!(
        ids(&["addendum", "--search", "rekening"]),
        ["addendum-rekening"]
    );
    assert_eq!(
        ids(&["addendum", "--signed", "2023"]),
        ["addendum-rekening"]
    );
    assert!(ids(&["addendum", "--pemrakarsa", "dlhk"]).is_empty());
    let all = rows(&["addendum"]);
    assert_eq!(all[0]["addendum_dari"], "pks-sehat");
    assert_eq!(
        all[0]["perubahan"],
        serde_json::json!([
            "waktu.berakhir",
            "pembiayaan.nilai",
            "pembiayaan.membebani",
            "lokasi"
        ])
    );
    assert_eq!(all[0]["status_naskah"], "berlaku");
    assert_eq!(all[1]["perubahan"], serde_json::Value::Null);
    let ran = register().ksd(&["list", "addendum", "--as-of", "2024-05-03"]);
    let said = "Hari terakhir menjadi 31 Januari 2026; nilai menjadi Rp7.000.000; menambah beban";
    assert!(ran.stdout.contains(said), "{}", ran.stdout);
}

#[test]
fn partners_are_asked_for_by_what_was_done_together() {
    assert_eq!(ids(&["mitra"]), ["kota-samarinda", "pt-etam"]);
    assert_eq!(ids(&["mitra", "--urusan", "kesehatan"]), ["kota-samarinda"]);
    assert!(ids(&["mitra", "--urusan", "pangan"]).is_empty());
    assert_eq!(ids(&["mitra", "--golongan", "badan-usaha"]), ["pt-etam"]);
    let all = &rows(&["mitra"])[0];
    let health = &rows(&["mitra", "--urusan", "kesehatan"])[0];
    for (column, of_all, of_health) in [
        ("kerja_sama", 4, 2),
        ("berlaku", 2, 1),
        ("rencana", 1, 0),
        ("selesai", 1, 1),
    ] {
        assert_eq!(all[column], of_all, "{column}");
        assert_eq!(health[column], of_health, "{column}");
    }
    assert_eq!(health["terakhir"], "Judul pks-sehat");
    let ran = register().ksd(&[
        "list",
        "mitra",
        "--status",
        "berlaku",
        "--as-of",
        "2024-05-03",
    ]);
    assert!(ran.stdout.contains("Terakhir"), "{}", ran.stdout);
}

#[test]
fn offices_are_listed_with_what_they_have() {
    assert_eq!(ids(&["perangkat-daerah"]), ["dlhk", "dinkes"]);
    assert_eq!(
        ids(&["Perangkat-Daerah", "--search", "kesehatan"]),
        ["dinkes"]
    );
    assert_eq!(
        ids(&["perangkat-daerah", "--urusan", "lingkungan-hidup"]),
        ["dlhk"]
    );
    let all = rows(&["perangkat-daerah"]);
    for (column, of_dlhk, of_dinkes) in [
        ("berlaku", 2, 1),
        ("segera_berakhir", 1, 0),
        ("rencana", 0, 1),
        ("selesai", 1, 1),
    ] {
        assert_eq!(all[0][column], of_dlhk, "{column}");
        assert_eq!(all[1][column], of_dinkes, "{column}");
    }
    // The same numbers as the list of documents.
    let theirs = ids(&["--pemrakarsa", "dinkes", "--status", "berlaku"]);
    assert_eq!(theirs, ["pks-sehat"]);
}

#[test]
fn decrees_are_listed_as_of_a_day() {
    assert_eq!(ids(&["tkksd"]), ["2024-tim", "2020-tim"]);
    assert_eq!(ids(&["tkksd", "--tahun", "2020"]), ["2020-tim"]);
    assert_eq!(ids(&["tkksd", "--search", "139/sk"]), ["2024-tim"]);
    let latest = &rows(&["tkksd"])[0];
    assert_eq!(latest["rapat"], 1, "one is still to come");
    assert_eq!(latest["rapat_terakhir"], "2024-04-02");
}

#[test]
fn an_option_that_does_not_apply_is_refused() {
    for arguments in [
        &["list", "tkksd", "--mitra", "kota-samarinda"][..],
        &["list", "perangkat-daerah", "--status", "berlaku"],
        &["list", "potensi", "--without", "nilai"],
        &["list", "addendum", "--expiring", "90d"],
        &["list", "mitra", "--mitra", "pt-etam"],
        &["list", "hambatan", "--ends", "2024"],
    ] {
        register()
            .ksd(arguments)
            .refused("tidak berlaku untuk daftar ini");
    }
    let ran = register().ksd(&["list", "--signed", "2024", "--tahun", "2024"]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
}

#[test]
fn a_file_that_is_there_is_answered_by_a_dated_name() {
    let register = register();
    let write = || register.ksd(&["list", "--as-of", "2024-05-03", "-o", "daftar.xlsx"]);
    assert_eq!(write().code, 0);
    write().refused("misalnya daftar-2024-05-03.xlsx");
    let dated = register.root().with_file_name("daftar-2024-05-03.xlsx");
    std::fs::write(dated, "").expect("a file");
    let ran = write();
    ran.refused("sudah ada dan tidak ditimpa");
    assert!(!ran.stderr.contains("2024-05-03.xlsx"), "{}", ran.stderr);
}
