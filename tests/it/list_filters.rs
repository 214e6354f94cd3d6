//! `ksd list`: what it can be asked for, and what it tells of each document.

use crate::common::Register;

const MORE: &str = "\n[[perangkat_daerah]]\nid = \"dinkes\"\nnama = \"Dinas Kesehatan\"\nurusan = [\"kesehatan\"]\n\
    [[perangkat_daerah]]\nid = \"distan\"\nnama = \"Dinas Pertanian\"\n\
    [[perangkat_daerah]]\nid = \"disbun\"\nnama = \"Dinas Perkebunan\"\n\
    [[rpjmd]]\nmulai = 2016\nselesai = 2020\nmisi = [\"Jalan mantap\", \"Warga sehat\"]\n\
    [[rpjmd]]\nmulai = 2021\nselesai = 2026\nmisi = [\"Warga sehat dan unggul\", \"Lingkungan lestari\"]\n";

/// An old and a new agreement, a plan, an addendum and an entry of the mapping.
fn register() -> Register {
    let old = "judul = \"Rujukan pasien\"\njenis = \"ksdd\"\nsifat = \"wajib\"\nnaskah = \"pks\"\npemrakarsa = \"dinkes\"\n\
        lokasi = [\"Loa Janan\"]\nurusan = [\"kesehatan\"]\n[perencanaan]\nmisi = [2]\n[waktu]\nditandatangani = 2019-01-02\n\
        mulai = 2019-01-02\nberakhir = 2023-12-31\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let new = "judul = \"Olah sampah\"\njenis = \"ksdpk\"\nnaskah = \"kontrak\"\npemrakarsa = \"dlhk\"\nurusan = [\"lingkungan-hidup\"]\n\
        catatan = \"ditanyakan BPK\"\n[perencanaan]\nmisi = [2]\nprogram = [\"Kukar Bebaya\"]\n[waktu]\nditandatangani = 2022-01-03\n\
        mulai = 2022-01-03\nberakhir = 2024-12-31\n[daerah]\nnomor = \"134/7/DLHK\"\npenandatangan = \"Budi\"\njabatan = \"Kepala Dinas\"\n\
        [[mitra]]\nid = \"pt-etam\"\nnomor = \"ETM/9\"\npenandatangan = \"Sari\"\n[pembiayaan]\nnilai = 2_500_000\nsumber = [\"apbd\", \"mitra\"]\n\
        [arsip]\nberkas = \"arsip/olah.pdf\"\n";
    let plan = "judul = \"Banjir\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\ndicatat = 2024-02-01\nprakarsa = \"daerah\"\n\
        [penawaran]\ndikirim = 2024-04-02\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let addendum = "judul = \"Tambahan waktu\"\njenis = \"ksdpk\"\nnaskah = \"kontrak\"\naddendum_dari = \"2022-olah\"\n\
        [waktu]\nditandatangani = 2024-03-01\nmulai = 2024-03-01\nberakhir = 2025-06-30\n[[mitra]]\nid = \"pt-etam\"\n";
    Register::new()
        .write("ksd.toml", &format!("{}{MORE}", crate::common::KSD_TOML))
        .write(
            "mitra/pt-etam.toml",
            "nama = \"PT Etam Lestari\"\nnama_lain = [\"Etam Group\"]\ngolongan = \"badan-usaha\"\n",
        )
        .write("kerja-sama/2019-rujukan.toml", old)
        .write("kerja-sama/2022-olah.toml", new)
        .write("kerja-sama/2024-rencana-banjir.toml", plan)
        .write("kerja-sama/2024-adendum-olah.toml", addendum)
        .write(
            "potensi/2025-wisata.toml",
            "judul = \"Wisata\"\ntahun = 2025\nlokasi = [\"Loa Kulu\"]\ncalon_mitra = [\"pt-etam\"]\n[perencanaan]\nmisi = [2]\n",
        )
}

fn run(arguments: &[&str]) -> crate::common::Ran {
    let all = [&["list", "--as-of", "2024-05-03"], arguments].concat();
    register().ksd(&all)
}

fn ids(arguments: &[&str]) -> Vec<String> {
    let ran = run(&[arguments, &["--format", "json"]].concat());
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.stderr);
    let rows = ran.json()["rows"].as_array().expect("rows").clone();
    let id = |row: &serde_json::Value| row["id"].as_str().expect("an id").to_owned();
    rows.iter().map(id).collect()
}

#[test]
fn what_is_counted_can_be_listed() {
    let (old, new, plan) = ("2019-rujukan", "2022-olah", "2024-rencana-banjir");
    for (asked, found) in [
        (&["--sifat", "Wajib"][..], &[old][..]),
        (&["--golongan", "badan usaha"], &[new]),
        (&["--golongan", "daerah,badan-usaha"], &[old, new, plan]),
        (&["--lokasi", "loa  janan"], &[old]),
        (&["--lokasi", "JANAN"], &[old]),
        // The addendum moved it into the next year.
        (&["--ends", "2024"], &[]),
        (&["--ends", "Juni 2025"], &[new]),
        (&["--ends", "2023"], &[old]),
        // A number is that of the RPJMD of the year; words are of any.
        (&["--misi", "2"], &[new]),
        (&["--misi", "2", "--signed", "2016..2020"], &[old]),
        (&["--misi", "sehat WARGA"], &[old]),
        (&["--misi", "lestari"], &[new]),
        (&["--tahun", "2022"], &[new]),
        (&["--pemrakarsa", "kesehatan"], &[old]),
        (&["potensi", "--tahun", "2025"], &["2025-wisata"]),
        (&["potensi", "--tahun", "2024"], &[]),
        (
            &["potensi", "--lokasi", "kulu", "--misi", "2"],
            &["2025-wisata"],
        ),
        (&["potensi", "--golongan", "badan-usaha"], &["2025-wisata"]),
    ] {
        assert_eq!(ids(asked), found, "{asked:?}");
    }
}

#[test]
fn what_is_not_recorded_can_be_asked_for() {
    let (old, new, plan) = ("2019-rujukan", "2022-olah", "2024-rencana-banjir");
    for (asked, found) in [
        ("arsip", &[old, plan][..]),
        ("arsip.berkas", &[old, plan]),
        ("nilai", &[old, plan]),
        ("Nilai", &[old, plan]),
        ("nomor_mitra", &[old, plan]),
        ("penawaran", &[old, new]),
        ("persetujuan DPRD", &[old, new, plan]),
        ("waktu.berakhir", &[plan]),
        ("nilai,sifat", &[plan]),
    ] {
        assert_eq!(ids(&["--without", asked]), found, "{asked}");
    }
    run(&["--without", "arsp"]).refused("mungkin maksudnya `arsip`");
    run(&["--without", "tanggal"]).refused("sebutkan salah satu: daerah.surat_kuasa.tanggal");
    run(&["--without", "xyzxyz"]).refused("`ksd schema kerja-sama`");
}

/// A PKS has the steps of the agreement that it stands under.
#[test]
fn a_step_of_the_document_above_is_not_missing_below() {
    let above = "[kak]\ntanggal = 2022-01-01\n";
    let register = Register::new()
        .document("kb", "2022-05-04", "2025-05-03", "")
        .document("pks", "2022-06-04", "2025-05-03", "induk = \"kb\"")
        .document("lain", "2022-06-04", "2025-05-03", "");
    let kb = std::fs::read_to_string(register.root().join("kerja-sama/kb.toml")).expect("kb");
    let register = register.write("kerja-sama/kb.toml", &format!("{kb}\n{above}"));
    let ran = register.ksd(&[
        "list",
        "--without",
        "kak",
        "--columns",
        "id",
        "--format",
        "csv",
    ]);
    assert_eq!(ran.stdout, "\"id\"\r\n\"lain\"\r\n", "{}", ran.stderr);
}

#[test]
fn a_search_has_all_words_of_all_that_people_remember() {
    let new = "2022-olah";
    for words in [
        "sampah olah",
        "etam",
        "Etam group sampah",
        "134/7/dlhk",
        "etm/9",
        "budi",
        "sari",
        "kepala dinas",
        "BPK",
        "bebaya",
        "lingkungan hidup kontrak",
        "Dinas Lingkungan 2022",
        "environment",
    ] {
        assert_eq!(ids(&["--search", words]), [new], "{words}");
    }
    assert_eq!(ids(&["--search", "sampah", "--search", "etam"]), [new]);
    assert!(ids(&["--search", "sampah rujukan"]).is_empty());
    assert_eq!(ids(&["--search", ""]), ids(&[]));
    assert_eq!(ids(&["mitra", "--search", "group"]), ["pt-etam"]);
    assert_eq!(
        ids(&["potensi", "--search", "wisata lestari"]),
        ["2025-wisata"]
    );
}

#[test]
fn a_search_tells_of_addenda() {
    let found = "1 addendum memuatnya: `ksd list addendum --search \"tambahan waktu\"`";
    let alone = run(&["--search", "tambahan  waktu"]);
    assert!(
        alone.stdout.starts_with("Tidak ada kerja sama"),
        "{}",
        alone.stdout
    );
    assert!(alone.stdout.contains(found), "{}", alone.stdout);
    let also = run(&["--search", "etam"]);
    assert!(
        also.stdout.contains("1 addendum memuatnya"),
        "{}",
        also.stdout
    );
    assert!(!run(&["--search", "rujukan"]).stdout.contains("addendum"));
}

#[test]
fn an_office_partner_or_mission_that_is_not_there_is_told_with_a_way() {
    run(&["--pemrakarsa", "dinas per-tanian x"]).refused("`ksd list perangkat-daerah`");
    run(&["--pemrakarsa", "dinas"]).refused("beberapa perangkat daerah; sebutkan salah satu: dlhk");
    run(&["--mitra", "prov-jawa"]).refused("tambahkan rekamannya di folder `mitra`");
    run(&["--mitra", "kota-samarnida"]).refused("mungkin maksudnya \"kota-samarinda\"");
    run(&["--misi", "9"]).refused("1 (Warga sehat dan unggul); 2 (Lingkungan lestari)");
    let ran = register().ksd(&["list", "--misi", "1", "--as-of", "2030-01-01"]);
    ran.refused("tidak mencatat misi RPJMD tahun 2030");
}

#[test]
fn each_document_has_what_the_register_of_an_office_holds() {
    let ran = run(&["--format", "json"]);
    let row = |id: &str| {
        let rows = ran.json()["rows"].as_array().expect("rows").clone();
        rows.into_iter().find(|row| row["id"] == id).expect(id)
    };
    let new = row("2022-olah");
    for (column, held) in [
        ("nilai", serde_json::json!(2_500_000)),
        ("sumber", serde_json::json!(["apbd", "mitra"])),
        ("golongan", serde_json::json!(["badan-usaha"])),
        ("nomor_mitra", serde_json::json!(["ETM/9"])),
        (
            "penandatangan",
            serde_json::json!(["Budi (Kepala Dinas)", "Sari"]),
        ),
        ("berkas", serde_json::json!(true)),
        ("tahap", serde_json::Value::Null),
    ] {
        assert_eq!(new[column], held, "{column}");
    }
    assert_eq!(row("2019-rujukan")["berkas"], false);
    let plan = row("2024-rencana-banjir");
    assert_eq!(plan["berkas"], serde_json::Value::Null, "nothing is signed");
    let stage = "Penawaran dikirim 2 April 2024; menunggu jawaban atas penawaran";
    assert_eq!(plan["tahap"], stage);
    let before = [
        "list",
        "--as-of",
        "2024-03-01",
        "--columns",
        "tahap",
        "--format",
        "csv",
    ];
    let before = register().ksd(&[&before[..], &["--status", "rencana"]].concat());
    assert!(
        before
            .stdout
            .contains("Dicatat dalam register 1 Februari 2024; berikutnya"),
        "{}",
        before.stdout
    );
}
