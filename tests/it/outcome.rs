//! What documents brought, what stands in their way, and what an evaluation asks.

use crate::common::{KSD_TOML, Ran, Register};

/// A register with two offices, whose RPJMD has programmes.
fn register() -> Register {
    let more = "\n[[perangkat_daerah]]\nid = \"dishub\"\nnama = \"Dinas Perhubungan\"\n\n\
                [[rpjmd]]\nmulai = 2021\nselesai = 2026\nmisi = [\"satu\"]\n\
                program = [\"Kukar Bebaya\", \"Kukar Berkah\"]\n";
    Register::new().write("ksd.toml", &format!("{KSD_TOML}{more}"))
}

fn pks(tables: &str) -> String {
    format!(
        "judul = \"Contoh\"\njenis = \"ksdpk\"\nnaskah = \"pks\"\npemrakarsa = \"dlhk\"\n\n\
         [waktu]\nditandatangani = 2023-01-02\nmulai = 2023-01-02\nberakhir = 2027-01-01\n\n\
         [[mitra]]\nid = \"kota-samarinda\"\n\n{tables}"
    )
}

fn with(id: &str, tables: &str) -> Register {
    register().write(&format!("kerja-sama/{id}.toml"), &pks(tables))
}

fn result(year: i32, receipts: i64, more: &str) -> String {
    format!("[[hasil_tahunan]]\ntahun = {year}\npenerimaan = {receipts}\n{more}\n")
}

fn sum(register: &Register, more: &[&str]) -> Ran {
    let mut all = vec![
        "summary",
        "--as-of",
        "2026-05-03",
        "--format",
        "json",
        "--sum",
    ];
    all.extend(more);
    register.ksd(&all)
}

fn receipts() -> Register {
    let two = result(2024, 200, "") + &result(2025, 300, "belanja = 50\ninvestasi = 7");
    let twice = result(2025, 1_000, "sumber = \"STS 1/2025\"") + &result(2025, 9_000, "");
    with("a", &two).write("kerja-sama/b.toml", &pks(&twice))
}

#[test]
fn receipts_of_whole_years_add_up_and_each_year_counts_once() {
    let register = receipts();
    let told = |more: &[&str], key: &str| sum(&register, more).json()[key].clone();
    assert_eq!(told(&["penerimaan", "--period", "2024"], "penerimaan"), 200);
    assert_eq!(
        told(&["penerimaan", "--period", "2025"], "penerimaan"),
        1_300
    );
    assert_eq!(
        told(&["penerimaan", "--period", "2024..2025"], "penerimaan"),
        1_500
    );
    assert_eq!(told(&["belanja", "--period", "..2025"], "belanja"), 50);
    assert_eq!(told(&["investasi", "--period", "2020.."], "investasi"), 7);
    // Signed in 2023, they brought nothing then; nothing was signed in 2025.
    assert_eq!(
        told(
            &[
                "penerimaan",
                "--period",
                "2025",
                "--count",
                "berlaku",
                "--by",
                "jenis"
            ],
            "penerimaan"
        ),
        1_300
    );
    let signed = [
        "penerimaan",
        "--period",
        "2025",
        "--count",
        "ditandatangani",
        "--by",
        "jenis",
    ];
    assert_eq!(told(&signed, "penerimaan"), 0);
}

#[test]
fn a_year_has_its_own_receipts_and_not_those_of_the_period() {
    let register = receipts();
    let years = sum(
        &register,
        &["penerimaan", "--period", "2023..2025", "--by", "tahun"],
    )
    .json();
    let rows = years["rows"].as_array().expect("rows");
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row["tahun"].as_str(), row["penerimaan"].as_i64()))
        .collect();
    assert_eq!(
        told,
        [
            (Some("2023"), Some(0)),
            (Some("2024"), Some(200)),
            (Some("2025"), Some(1_300))
        ]
    );
    let compared = sum(
        &register,
        &[
            "penerimaan",
            "--period",
            "2025",
            "--by",
            "jenis",
            "--compare",
        ],
    );
    let row = &compared.json()["rows"][0];
    assert_eq!(
        (&row["penerimaan"], &row["sebelumnya"]),
        (&1_300.into(), &200.into())
    );
}

#[test]
fn what_cannot_be_summed_up_is_refused_with_a_sentence() {
    let register = receipts();
    let cut = sum(&register, &["penerimaan", "--period", "2024..2025-04"]);
    cut.refused("memotong tahun 2025");
    sum(&register, &["belanja", "--period", "2024-Q1"]).refused("memotong tahun 2024");
    sum(
        &register,
        &["belanja", "--period", "2024", "--by", "triwulan"],
    )
    .refused("per tahun");
    sum(&register, &["belanja", "--count", "potensi"]).refused("perkiraan penerimaan");
    sum(&register, &["nilai", "--count", "potensi"]).refused("perkiraan penerimaan");
    sum(&register, &["untung"]).refused("penerimaan");
}

#[test]
fn a_sum_larger_than_any_amount_is_said_so() {
    let register = with("a", &result(2024, i64::MAX, ""));
    let register = register.write("kerja-sama/b.toml", &pks(&result(2024, 1, "")));
    let asked = ["penerimaan", "--period", "2024", "--by", "jenis"];
    assert!(sum(&register, &asked).json()["penerimaan"].is_null());
    let told = register.ksd(&[&["summary", "--sum"], &asked[..]].concat());
    assert!(
        told.stdout.contains("9.223.372.036.854.775.807"),
        "{}",
        told.stdout
    );
}

#[test]
fn the_mapping_is_summed_up_by_what_it_expects() {
    let entry = |year, receipts| {
        format!(
            "judul = \"Contoh\"\ntahun = {year}\njenis = \"ksdpk\"\n\
             perkiraan_nilai = {{ penerimaan = {receipts}, investasi = 5 }}\n\
             [perencanaan]\nprogram = [\"Kukar Bebaya\"]\n\
             [[program]]\ntahun = {year}\nprogram = \"P\"\nsub_kegiatan = \"S\"\nkode = \"2.11.05\"\n"
        )
    };
    let register = register()
        .write("potensi/a.toml", &entry(2025, 100))
        .write("potensi/b.toml", &entry(2025, 20))
        .write("potensi/c.toml", &entry(2026, 3));
    let told = sum(
        &register,
        &[
            "penerimaan",
            "--count",
            "potensi",
            "--period",
            "2025",
            "--by",
            "program",
        ],
    );
    assert_eq!(told.json()["penerimaan"], 120);
    assert_eq!(told.json()["rows"][0]["program"], "Kukar Bebaya");
    let listed = register.ksd(&["list", "potensi", "--columns", "id,kode,sub_kegiatan"]);
    assert!(listed.stdout.contains("2.11.05"), "{}", listed.stdout);
    let shown = register.ksd(&["show", "a"]);
    assert!(shown.stdout.contains("2.11.05"), "{}", shown.stdout);
    let report = register.ksd(&[
        "report", "pemetaan", "--period", "2025", "--format", "markdown", "-o", "-",
    ]);
    assert!(
        report.stdout.contains("Perkiraan penerimaan"),
        "{}",
        report.stdout
    );
}

const OBSTACLES: &str = "[[hambatan]]\nuraian = \"Izin belum terbit\"\noleh = \"dishub\"\n\
     tenggat = 2024-03-01\nselesai = 2024-06-01\n\n\
     [[hambatan]]\nuraian = \"Lahan belum bebas\"\noleh = \"Kantor Pertanahan\"\ntenggat = 2024-09-30\n\n\
     [[hambatan]]\nuraian = \"Tanpa tenggat\"\n";

#[test]
fn obstacles_are_listed_open_ones_first() {
    let register = with("a", OBSTACLES);
    let list = |more: &[&str]| {
        let mut all = vec!["list", "hambatan", "--format", "json", "--as-of"];
        all.extend(more);
        let json = register.ksd(&all).json();
        let rows = json["rows"].as_array().expect("rows").iter();
        rows.map(|row| (row["uraian"].to_string(), row["sisa_hari"].as_i64()))
            .collect::<Vec<_>>()
    };
    let named = |text: &str| format!("\"{text}\"");
    assert_eq!(
        list(&["2024-07-01"]),
        [
            (named("Lahan belum bebas"), Some(91)),
            (named("Tanpa tenggat"), None),
            (named("Izin belum terbit"), None)
        ]
    );
    // What is settled later is open on that day.
    assert_eq!(
        list(&["2024-05-01"])[0],
        (named("Izin belum terbit"), Some(-61))
    );
    assert_eq!(list(&["2024-07-01", "--search", "lahan"]).len(), 1);
    assert_eq!(list(&["2024-07-01", "--pemrakarsa", "dishub"]).len(), 0);
    assert_eq!(list(&["2024-07-01", "--mitra", "kota-samarinda"]).len(), 3);
    register
        .ksd(&["list", "hambatan", "--status", "berlaku"])
        .refused("--status");
    for format in ["table", "markdown", "csv", "html"] {
        let told = register.ksd(&["list", "hambatan", "--format", format]);
        assert!(told.stdout.contains("Lahan belum bebas"), "{format}");
    }
    let report = [
        "report", "semester", "--period", "2024-S1", "--format", "markdown", "-o", "-",
    ];
    let report = register.ksd(&[&report[..], &["--as-of", "2024-07-01"]].concat());
    assert!(
        report.stdout.contains("Lahan belum bebas"),
        "{}",
        report.stdout
    );
    let shown = register.ksd(&["show", "a", "--as-of", "2024-07-01"]);
    assert!(
        shown.stdout.contains("Kantor Pertanahan"),
        "{}",
        shown.stdout
    );
}

/// Who owes what by that duty, and in how many days.
fn owed(register: &Register, slug: &str, as_of: &str) -> Vec<(String, i64)> {
    let agenda = [
        "agenda", "--format", "json", "--each", "--within", "1y", "--as-of", as_of,
    ];
    let json = register.ksd(&agenda).json();
    let rows = json["rows"].as_array().expect("rows").iter();
    let rows = rows.filter(|row| row["obligation"] == slug);
    rows.map(|row| {
        let who = row["who"].as_str().unwrap_or_default().to_owned();
        (who, row["days"].as_i64().unwrap_or_default())
    })
    .collect()
}

#[test]
fn an_obstacle_is_owed_by_who_settles_it_until_it_is_settled() {
    let register = with("a", OBSTACLES);
    let dishub = |days| ("dishub".to_owned(), days);
    let dlhk = |days| ("dlhk".to_owned(), days);
    assert_eq!(
        owed(&register, "hambatan", "2024-02-29"),
        [dishub(1), dlhk(214)]
    );
    assert_eq!(
        owed(&register, "hambatan", "2024-05-31"),
        [dishub(-91), dlhk(122)]
    );
    assert_eq!(owed(&register, "hambatan", "2024-06-01"), [dlhk(121)]);
    assert_eq!(owed(&register, "hambatan", "2025-06-01"), [dlhk(-244)]);
}

const NOTHING: [i64; 0] = [];

#[test]
fn what_an_evaluation_concludes_is_asked_for_until_something_answers_it() {
    let evaluated = |conclusion: &str| {
        format!("[[evaluasi]]\ntanggal = 2024-01-10\nkesimpulan = \"{conclusion}\"\n")
    };
    let follow_up = |register: &Register, as_of: &str| {
        let owed = owed(register, "tindak-lanjut-evaluasi", as_of);
        owed.into_iter().map(|(_, days)| days).collect::<Vec<_>>()
    };
    for conclusion in ["diperbaiki", "dihentikan"] {
        let register = with("a", &evaluated(conclusion));
        assert_eq!(follow_up(&register, "2024-01-09"), NOTHING);
        assert_eq!(follow_up(&register, "2024-01-10"), [182]);
        assert_eq!(follow_up(&register, "2024-07-11"), [-1]);
        assert_eq!(follow_up(&register, "2027-01-01"), [-905]);
        assert_eq!(follow_up(&register, "2027-01-02"), NOTHING, "it ended");
    }
    for conclusion in ["dilanjutkan", "diperluas"] {
        let register = with("a", &evaluated(conclusion));
        assert_eq!(follow_up(&register, "2024-07-11"), NOTHING, "{conclusion}");
    }
    let asked = evaluated("dihentikan");
    let answers = [
        "[[evaluasi]]\ntanggal = 2024-03-01\nkesimpulan = \"diperluas\"\n",
        "[pengakhiran]\ntanggal = 2024-03-01\nalasan = \"kesepakatan\"\n",
    ];
    for answer in answers {
        let register = with("a", &format!("{asked}\n{answer}"));
        assert_eq!(follow_up(&register, "2024-02-29"), [132], "{answer}");
        assert_eq!(follow_up(&register, "2024-03-02"), NOTHING, "{answer}");
    }
    // One without a day has not been held.
    let undated = "[[evaluasi]]\nkesimpulan = \"dilanjutkan\"\n";
    let register = with("a", &format!("{asked}\n{undated}"));
    assert_eq!(follow_up(&register, "2024-07-11"), [-1]);
    let addendum = pks("").replace("2023-01-02", "2024-03-01");
    let register = with("a", &asked).write(
        "kerja-sama/b.toml",
        &format!("addendum_dari = \"a\"\n{addendum}"),
    );
    assert_eq!(follow_up(&register, "2024-02-29"), [132]);
    assert_eq!(follow_up(&register, "2024-03-01"), NOTHING);
}

#[test]
fn aim_and_minutes_of_an_evaluation_are_told() {
    let evaluation = "[[evaluasi]]\ntanggal = 2024-01-10\nkesimpulan = \"diperluas\"\n\
         berita_acara = { nomor = \"BA/7/2024\", tanggal = 2024-01-12 }\n\
         indikator = [{ nama = \"Sampah\", target = 4, realisasi = 5, tujuan = \"kesejahteraan\" }]\n";
    let register = with("a", evaluation);
    let report = [
        "report", "evaluasi", "--period", "2024", "--format", "markdown", "-o", "-",
    ];
    for told in [register.ksd(&report), register.ksd(&["show", "a"])] {
        for word in ["BA/7/2024", "kesejahteraan", "diperluas"] {
            let folded = told.stdout.to_lowercase();
            assert!(
                folded.contains(&word.to_lowercase()),
                "{word}: {}",
                told.stdout
            );
        }
    }
    let lacking = with("a", &evaluation.replace(", tujuan = \"kesejahteraan\"", ""));
    let percent = |register: &Register| {
        register.ksd(&["list", "--format", "json"]).json()["rows"][0]["kelengkapan"].as_i64()
    };
    assert!(percent(&lacking) < percent(&register));
}

#[test]
fn a_programme_is_counted_and_one_that_the_rpjmd_lacks_is_told() {
    let planned = "[perencanaan]\nprogram = [\"Kukar Bebaya\", \"Kukar Berkat\"]\n";
    let register = with("a", planned);
    let by = register.ksd(&[
        "summary", "--period", "2023", "--by", "program", "--format", "json",
    ]);
    let json = by.json();
    let rows: Vec<_> = json["rows"].as_array().expect("rows").iter().collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(json["total"], 1);
    let check = register.ksd(&["check", "--select", "KSD114"]);
    assert!(
        check.stdout.contains("mungkin maksudnya \"Kukar Berkah\""),
        "{}",
        check.stdout
    );
    let shown = register.ksd(&["show", "a"]);
    assert!(shown.stdout.contains("Kukar Bebaya"), "{}", shown.stdout);
}
