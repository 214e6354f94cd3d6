//! `ksd agenda`: each duty as it appears, falls due, is overdue and is settled.

use crate::common::Register;
use ksd::agenda::{Who, agenda, grouped};
use ksd::model::{Date, Duration};
use ksd::registry::Registry;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// A register with the decree on a TKKSD, and with partners of every kind.
fn register() -> Register {
    let partner = |class: &str| format!("nama = \"Mitra Contoh\"\ngolongan = \"{class}\"\n");
    Register::new()
        .write("mitra/kejari.toml", &partner("pemerintah-pusat"))
        .write("mitra/pt-contoh.toml", &partner("badan-usaha"))
        .write("mitra/kota-aokawa.toml", &partner("pemda-luar-negeri"))
}

/// A document of that jenis and naskah; `more` holds keys, `tables` tables.
fn document(jenis: &str, naskah: &str, more: &str, tables: &str) -> String {
    let partner = match jenis {
        "ksdpk" => "pt-contoh",
        "sinergi" => "kejari",
        "ksdpl" => "kota-aokawa",
        _ => "kota-samarinda",
    };
    format!(
        "judul = \"Contoh\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\npemrakarsa = \"dlhk\"\n{more}\n\
         {tables}\n[[mitra]]\nid = \"{partner}\"\n"
    )
}

/// Days left of each obligation by that duty, as seen on a day within a year.
fn days_left(register: &Register, slug: &str, as_of: &str) -> Vec<i64> {
    let registry = Registry::open(Some(&register.root())).expect("a register");
    assert_eq!(registry.skipped, Vec::<String>::new());
    let as_of = day(as_of);
    let owed = agenda(&registry, as_of, as_of.plus(Duration::years(1)));
    let mine = owed
        .obligations
        .iter()
        .filter(|owed| owed.duty.slug == slug);
    mine.map(|owed| as_of.days_until(owed.due)).collect()
}

/// Asserts the days left of a duty on days one after the other.
fn shows(register: &Register, slug: &str, expected: &[(&str, &[i64])]) {
    for (as_of, days) in expected {
        assert_eq!(&days_left(register, slug, as_of), days, "{slug} on {as_of}");
    }
}

#[test]
fn a_document_that_ends_until_it_is_extended() {
    let ends = register().document("pks-lama", "2022-05-11", "2024-05-10", "");
    let expected: &[(&str, &[i64])] = &[
        ("2022-05-10", &[]),
        ("2023-05-09", &[]),
        ("2023-05-11", &[365]),
        ("2024-05-10", &[0]),
        ("2024-05-11", &[-1]),
    ];
    shows(&ends, "naskah-berakhir", expected);
    let more = "perpanjangan_dari = \"pks-lama\"";
    let extended = ends.document("pks-baru", "2024-05-06", "2026-05-05", more);
    shows(
        &extended,
        "naskah-berakhir",
        &[
            ("2024-05-05", &[5]),
            ("2024-05-06", &[]),
            ("2024-06-01", &[]),
        ],
    );
}

#[test]
fn a_document_that_ended_is_put_to_rest_by_a_record_or_an_evaluation() {
    let end = |more: &str| {
        register().document("pks", "2022-05-11", "2024-05-10", "").write(
        "kerja-sama/pks.toml",
        &document(
            "ksdd",
            "pks",
            "",
            &format!("[waktu]\nditandatangani = 2022-05-11\nmulai = 2022-05-11\nberakhir = 2024-05-10\n{more}"),
        ),
    )
    };
    let recorded = end("[pengakhiran]\ntanggal = 2024-05-10\nalasan = \"jangka-waktu\"\n");
    shows(
        &recorded,
        "naskah-berakhir",
        &[("2024-05-10", &[0]), ("2024-05-11", &[])],
    );
    let stopped = end("[[evaluasi]]\ntanggal = 2024-06-01\nkesimpulan = \"dihentikan\"\n");
    shows(
        &stopped,
        "naskah-berakhir",
        &[("2024-05-31", &[-21]), ("2024-06-01", &[])],
    );
}

#[test]
fn an_extension_with_a_gap_is_asked_about_until_the_end() {
    let more = "perpanjangan_dari = \"pks-lama\"";
    let register = register()
        .document("pks-lama", "2022-05-11", "2024-05-10", "")
        .write(
            "kerja-sama/pks-baru.toml",
            &document(
                "ksdd",
                "pks",
                more,
                "[waktu]\nditandatangani = 2024-05-01\nmulai = 2024-06-01\nberakhir = 2026-05-31\n",
            ),
        );
    shows(
        &register,
        "naskah-berakhir",
        &[("2024-05-10", &[0]), ("2024-05-11", &[])],
    );
}

#[test]
fn notice_abroad_six_months_before_the_end() {
    let abroad = |more: &str| {
        let life =
            "[waktu]\nditandatangani = 2020-08-31\nmulai = 2020-08-31\nberakhir = 2024-08-31\n";
        register().write(
            "kerja-sama/naskah.toml",
            &document(
                "ksdpl",
                "naskah-luar-negeri",
                "",
                &format!("{life}[luar_negeri]\nbentuk = \"kembar\"\n{more}"),
            ),
        )
    };
    let slug = "pemberitahuan-perpanjangan";
    // Six months before 31 August is the last day of February.
    shows(
        &abroad(""),
        slug,
        &[
            ("2023-02-27", &[]),
            ("2023-03-01", &[365]),
            ("2024-02-29", &[0]),
            ("2024-03-01", &[-1]),
            ("2024-09-01", &[]),
        ],
    );
    shows(
        &abroad("pemberitahuan_perpanjangan = 2024-03-05"),
        slug,
        &[("2024-03-04", &[-4]), ("2024-03-05", &[])],
    );
}

#[test]
fn an_offer_that_is_not_answered() {
    let offer = |more: &str| {
        register().write(
            "kerja-sama/kb.toml",
            &document(
                "ksdd",
                "kesepakatan-bersama",
                "",
                &format!("[penawaran]\ndikirim = 2024-01-02\nditerima = 2024-01-05\n{more}"),
            ),
        )
    };
    let silent = offer("");
    shows(
        &silent,
        "jawaban-penawaran",
        &[
            ("2024-01-01", &[]),
            ("2024-01-05", &[30]),
            ("2024-02-04", &[0]),
            ("2024-02-05", &[-1]),
        ],
    );
    shows(
        &silent,
        "permintaan-kedua",
        &[
            ("2024-02-04", &[]),
            ("2024-02-05", &[0]),
            ("2024-02-06", &[-1]),
        ],
    );
    // Sinergi asks a second time by an article of its own.
    let offered = "[penawaran]\ndikirim = 2024-01-02\nditerima = 2024-01-05\n";
    let synergy = document("sinergi", "nota-kesepakatan", "", offered);
    shows(
        &register().write("kerja-sama/nk.toml", &synergy),
        "permintaan-kedua",
        &[("2024-02-05", &[0]), ("2024-02-06", &[-1])],
    );
    let second = offer("permintaan_kedua = 2024-02-10");
    shows(
        &second,
        "jawaban-penawaran",
        &[("2024-02-09", &[-5]), ("2024-02-10", &[])],
    );
    shows(
        &second,
        "permintaan-kedua",
        &[("2024-02-09", &[-4]), ("2024-02-10", &[])],
    );
    shows(
        &second,
        "laporan-penawaran",
        &[
            ("2024-02-09", &[]),
            ("2024-02-10", &[16]),
            ("2024-02-26", &[0]),
            ("2024-02-27", &[-1]),
        ],
    );
    let reported = offer("permintaan_kedua = 2024-02-10\nlaporan_ke_atas = 2024-03-01");
    shows(
        &reported,
        "laporan-penawaran",
        &[("2024-02-29", &[-3]), ("2024-03-01", &[])],
    );
    let answered = offer("jawaban = 2024-02-20\nhasil = \"diterima\"");
    for slug in ["jawaban-penawaran", "permintaan-kedua"] {
        shows(&answered, slug, &[("2024-02-20", &[])]);
    }
    shows(&answered, "jawaban-penawaran", &[("2024-02-19", &[-15])]);
}

#[test]
fn an_offer_of_the_partner_is_for_us_to_answer() {
    let offer = "[penawaran]\ndikirim = 2024-01-02\nditerima = 2024-01-05\n";
    let more = "prakarsa = \"mitra\"";
    let text = document("ksdd", "kesepakatan-bersama", more, offer);
    let register = register().write("kerja-sama/kb.toml", &text);
    let ran = register.ksd(&["agenda", "--as-of", "2024-02-05", "--format", "json"]);
    let rows = ran.json()["rows"].clone();
    let rows = rows.as_array().expect("rows");
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["obligation"], "jawaban-penawaran");
    assert_eq!(
        (&rows[0]["who"], &rows[0]["days"]),
        (&"kepala-daerah".into(), &(-1).into())
    );
}

#[test]
fn an_offer_to_a_third_party_has_no_term() {
    let offer = "[penawaran]\ndikirim = 2024-01-02\nditerima = 2024-01-05\n";
    let text = document("ksdpk", "kesepakatan-bersama", "", offer);
    let register = register().write("kerja-sama/kb.toml", &text);
    shows(&register, "jawaban-penawaran", &[("2024-06-01", &[])]);
    let text = document("sinergi", "nota-kesepakatan", "", offer);
    let register = register.write("kerja-sama/kb.toml", &text);
    shows(&register, "jawaban-penawaran", &[("2024-02-05", &[-1])]);
}

#[test]
fn the_steps_of_the_dprd_and_its_silence() {
    let asked = |more: &str| {
        register().write("kerja-sama/pks.toml", &document("ksdd", "pks", "",
        &format!("[pembiayaan]\nmembebani = true\n[dprd]\npermohonan = 2024-01-02\nditerima = 2024-01-05\n{more}")))
    };
    let silent = asked("");
    shows(
        &silent,
        "jawaban-dprd",
        &[
            ("2024-01-01", &[]),
            ("2024-01-05", &[15]),
            ("2024-01-20", &[0]),
            ("2024-01-21", &[-1]),
        ],
    );
    shows(
        &silent,
        "sikap-dprd",
        &[
            ("2024-01-05", &[45]),
            ("2024-02-19", &[0]),
            ("2024-02-20", &[-1]),
        ],
    );
    let studied = asked("jawaban = 2024-01-15\nhasil_kajian = 2024-01-18\n");
    shows(
        &studied,
        "jawaban-dprd",
        &[("2024-01-14", &[6]), ("2024-01-15", &[])],
    );
    shows(
        &studied,
        "tindak-lanjut-dprd",
        &[
            ("2024-01-17", &[]),
            ("2024-01-18", &[15]),
            ("2024-02-02", &[0]),
            ("2024-02-03", &[-1]),
        ],
    );
    let followed = asked(
        "jawaban = 2024-01-15\nhasil_kajian = 2024-01-18\ntindak_lanjut = 2024-01-24\ntindak_lanjut_diterima = 2024-01-25\n",
    );
    shows(
        &followed,
        "tindak-lanjut-dprd",
        &[("2024-01-23", &[10]), ("2024-01-24", &[])],
    );
    shows(
        &followed,
        "persetujuan-dprd",
        &[
            ("2024-01-25", &[15]),
            ("2024-02-09", &[0]),
            ("2024-02-10", &[-1]),
        ],
    );
    // Deemed given by the shorter term, the longer one is of no concern.
    shows(
        &followed,
        "sikap-dprd",
        &[("2024-02-09", &[10]), ("2024-02-10", &[])],
    );
    let approved = asked("persetujuan = 2024-02-25\nhasil = \"disetujui\"\n");
    shows(
        &approved,
        "sikap-dprd",
        &[("2024-02-24", &[-5]), ("2024-02-25", &[])],
    );
}

#[test]
fn silence_that_counts_as_consent_is_told_until_the_signing() {
    let text = "[dprd]\nditerima = 2024-01-05\n[waktu]\nditandatangani = 2024-03-01\nmulai = 2024-03-01\nberakhir = 2026-02-28\n";
    let register = register().write(
        "kerja-sama/pks.toml",
        &document("ksdpk", "pks", "dicatat = 2024-01-05", text),
    );
    let csv = ["agenda", "--as-of", "2024-02-20", "--format", "csv"];
    let told = register.ksd(&csv).stdout;
    assert!(
        told.contains("dianggap diberikan sejak 20 Februari 2024"),
        "{told}"
    );
    let rows = register
        .ksd(&["agenda", "--as-of", "2024-02-20", "--format", "json"])
        .json()["rows"]
        .clone();
    assert_eq!(rows[0]["who"], "dlhk");
    shows(
        &register,
        "sikap-dprd",
        &[("2024-02-29", &[-10]), ("2024-03-01", &[])],
    );
}

#[test]
fn working_days_abroad_are_an_estimate_without_holidays() {
    let text = "[luar_negeri]\nbentuk = \"kembar\"\n[dprd]\nditerima = 2024-01-05\n";
    let abroad = document("ksdpl", "naskah-luar-negeri", "", text);
    let holidays = "\n[kalender]\nhari_libur = [2024-01-08, 2024-02-08]\n";
    let unknown = register().write("kerja-sama/naskah.toml", &abroad);
    let row = |register: &Register| {
        let ran = register.ksd(&["agenda", "--as-of", "2024-01-05", "--format", "json"]);
        ran.json()["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .find(|row| row["obligation"] == "sikap-dprd")
            .expect("the row")
            .clone()
    };
    let estimate = row(&unknown);
    assert_eq!(
        (estimate["due"].as_str(), estimate["estimate"].as_bool()),
        (Some("2024-03-08"), Some(true))
    );
    let told = unknown.ksd(&["agenda", "--as-of", "2024-01-05"]).stdout;
    assert!(told.contains("(perkiraan)"), "{told}");
    let known = unknown.write(
        "ksd.toml",
        &format!("{}{holidays}", crate::common::KSD_TOML),
    );
    let sure = row(&known);
    assert_eq!(
        (sure["due"].as_str(), sure["estimate"].as_bool()),
        (Some("2024-03-12"), Some(false))
    );
}

#[test]
fn the_semester_report_of_a_pks_and_of_a_kesepakatan_without_one() {
    let life = "[waktu]\nditandatangani = 2023-08-01\nmulai = 2023-08-01\nberakhir = 2025-07-31\n";
    let agreement = document("ksdd", "kesepakatan-bersama", "", life);
    let alone = register().write("kerja-sama/kb.toml", &agreement);
    let slug = "laporan-semester";
    shows(
        &alone,
        slug,
        &[
            ("2023-07-31", &[]),
            ("2023-08-01", &[183, 365]),
            ("2024-01-31", &[0, 182, 366]),
            ("2024-02-01", &[-1, 181, 365]),
        ],
    );
    let reported = format!("{agreement}[[laporan]]\nperiode = \"2023-S2\"\ntanggal = 2024-02-05\n");
    let reported = alone.write("kerja-sama/kb.toml", &reported);
    shows(
        &reported,
        slug,
        &[("2024-02-04", &[-4, 178, 362]), ("2024-02-05", &[177, 361])],
    );
    // With a PKS, the report is on the PKS.
    let more = "induk = \"kb\"";
    let with_pks = register()
        .write("kerja-sama/kb.toml", &agreement)
        .write("kerja-sama/pks.toml", &document("ksdd", "pks", more, life));
    let ran = with_pks
        .ksd(&[
            "agenda",
            "--as-of",
            "2024-01-31",
            "--format",
            "json",
            "--each",
        ])
        .json();
    let about: Vec<_> = ran["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["obligation"] == slug)
        .map(|row| row["record"].as_str().expect("an id").to_owned())
        .collect();
    assert_eq!(about, ["pks"]);
}

#[test]
fn no_report_is_asked_for_before_the_article_nor_of_days_without_the_document() {
    let life = "[waktu]\nditandatangani = 2019-01-01\nmulai = 2019-01-01\nberakhir = 2020-09-30\n";
    let register = register().write("kerja-sama/pks.toml", &document("ksdd", "pks", "", life));
    let slug = "laporan-semester";
    // In force from 14 April 2020: the first semester to report on is 2020-S1.
    shows(
        &register,
        slug,
        &[("2020-02-01", &[181, 365]), ("2021-12-31", &[-518, -334])],
    );
    // Signed after its start: nothing is asked of the days before the signing.
    let late = "[waktu]\nditandatangani = 2023-08-01\nmulai = 2023-01-01\nberakhir = 2023-12-31\n";
    let register = register.write("kerja-sama/pks.toml", &document("ksdd", "pks", "", late));
    shows(&register, slug, &[("2024-06-01", &[-122])]);
}

#[test]
fn reports_of_an_office_are_grouped_and_unfolded() {
    let register = (1..=3).fold(register(), |register, number| {
        register.document(&format!("pks-{number}"), "2023-02-01", "2025-01-31", "")
    });
    let rows = |arguments: &[&str]| {
        let all = [
            &["agenda", "--as-of", "2023-08-01", "--format", "json"],
            arguments,
        ]
        .concat();
        let rows = register.ksd(&all).json()["rows"].clone();
        rows.as_array()
            .expect("rows")
            .iter()
            .filter(|row| row["obligation"] == "laporan-semester")
            .cloned()
            .collect::<Vec<_>>()
    };
    let grouped = rows(&[]);
    assert_eq!(grouped.len(), 1);
    assert_eq!(grouped[0]["record"], serde_json::Value::Null);
    assert_eq!(
        grouped[0]["records"],
        serde_json::json!(["pks-1", "pks-2", "pks-3"])
    );
    assert_eq!(grouped[0]["periode"], "2023-S1");
    assert_eq!(grouped[0]["basis"][0]["article"], "Pasal 17 ayat (1)");
    assert_eq!(grouped[0]["office"], true);
    assert_eq!(rows(&["--each"]).len(), 3);
}

/// The TKKSD of a decree of 1 March 2023, and more in its record.
fn with_team(more: &str) -> Register {
    let text = format!("sk = \"1/2023\"\ntanggal = 2023-03-01\n{more}");
    register().write("tkksd/2023.toml", &text)
}

#[test]
fn the_reports_and_the_plenary_of_the_team() {
    let silent = with_team("");
    shows(
        &silent,
        "laporan-semester-tkksd",
        &[
            ("2023-02-28", &[]),
            ("2023-07-31", &[0, 184, 366]),
            ("2023-08-01", &[-1, 183, 365]),
        ],
    );
    shows(
        &silent,
        "laporan-tahunan-tkksd",
        &[
            ("2023-03-01", &[336]),
            ("2024-01-31", &[0, 366]),
            ("2024-02-01", &[-1, 365]),
        ],
    );
    shows(
        &silent,
        "rapat-pleno",
        &[
            ("2023-03-01", &[305]),
            ("2023-12-31", &[0, 366]),
            ("2024-01-01", &[-1, 365]),
        ],
    );
    let done = with_team(
        "[[rapat]]\njenis = \"pleno\"\ntanggal = 2023-06-15\n\
         [[laporan]]\njenis = \"semester\"\nlingkup = \"ksd\"\nperiode = \"2023-S1\"\ntanggal = 2023-08-10\n\
         [[laporan]]\njenis = \"tahunan\"\nlingkup = \"ksd\"\nperiode = \"2023\"\ntanggal = 2024-02-10\n",
    );
    shows(
        &done,
        "laporan-semester-tkksd",
        &[("2023-08-09", &[-9, 175, 357]), ("2023-08-10", &[174, 356])],
    );
    shows(
        &done,
        "laporan-tahunan-tkksd",
        &[("2024-02-09", &[-9, 357]), ("2024-02-10", &[356])],
    );
    shows(
        &done,
        "rapat-pleno",
        &[("2023-06-14", &[200]), ("2023-06-15", &[])],
    );
}

#[test]
fn the_reports_on_sinergi() {
    let life = "[waktu]\nditandatangani = 2023-03-01\nmulai = 2023-03-01\nberakhir = 2023-11-30\n";
    let sinergi = document("sinergi", "nota-kesepakatan", "", life);
    let silent = with_team("").write("kerja-sama/nk.toml", &sinergi);
    shows(
        &silent,
        "laporan-semester-sinergi",
        &[
            ("2023-02-28", &[]),
            ("2023-07-31", &[0, 184]),
            ("2024-08-01", &[-367, -183]),
        ],
    );
    shows(
        &silent,
        "laporan-tahunan-sinergi",
        &[("2024-01-31", &[0]), ("2024-02-01", &[-1])],
    );
    let done = with_team(
        "[[laporan]]\njenis = \"semester\"\nlingkup = \"sinergi\"\nperiode = \"2023-S1\"\ntanggal = 2023-08-02\n\
         [[laporan]]\njenis = \"tahunan\"\nlingkup = \"sinergi\"\nkepada = \"gubernur\"\nperiode = \"2023\"\ntanggal = 2024-02-02\n",
    ).write("kerja-sama/nk.toml", &sinergi);
    shows(
        &done,
        "laporan-semester-sinergi",
        &[("2023-08-01", &[-1, 183]), ("2023-08-02", &[182])],
    );
    shows(
        &done,
        "laporan-tahunan-sinergi",
        &[("2024-02-01", &[-1]), ("2024-02-02", &[])],
    );
    // The TKKSD's own to the Bupati is not the Bupati's to the Gubernur.
    let own = with_team(
        "[[laporan]]\njenis = \"tahunan\"\nlingkup = \"sinergi\"\nkepada = \"bupati\"\nperiode = \"2023\"\ntanggal = 2024-02-02\n",
    ).write("kerja-sama/nk.toml", &sinergi);
    shows(&own, "laporan-tahunan-sinergi", &[("2024-02-02", &[-2])]);
}

#[test]
fn the_report_abroad_in_the_first_week_of_january() {
    let life = "[waktu]\nditandatangani = 2022-03-01\nmulai = 2022-03-01\nberakhir = 2023-12-31\n";
    let abroad = document("ksdpl", "naskah-luar-negeri", "", life);
    let slug = "laporan-luar-negeri";
    let silent = register().write("kerja-sama/naskah.toml", &abroad);
    shows(
        &silent,
        slug,
        &[
            ("2022-03-01", &[312]),
            ("2023-01-07", &[0, 365]),
            ("2023-01-08", &[-1, 364]),
            ("2025-06-01", &[-876, -511]),
        ],
    );
    let report = "[[laporan]]\njenis = \"tahunan\"\nlingkup = \"luar-negeri\"\nkepada = \"gubernur\"\nperiode = \"2022\"\ntanggal = 2023-01-10\n";
    let done = with_team(report).write("kerja-sama/naskah.toml", &abroad);
    shows(
        &done,
        slug,
        &[("2023-01-09", &[-2, 363]), ("2023-01-10", &[362])],
    );
    // One that went past its receiver settles nothing.
    let astray = report.replace("gubernur", "menteri");
    let astray = with_team(&astray).write("kerja-sama/naskah.toml", &abroad);
    shows(&astray, slug, &[("2023-01-10", &[-3, 362])]);
}

#[test]
fn a_kesepakatan_without_any_pks_after_a_year() {
    let life = "[waktu]\nditandatangani = 2024-02-29\nmulai = 2024-02-29\nberakhir = 2027-02-28\n";
    let agreement = document("ksdd", "kesepakatan-bersama", "", life);
    let hanging = register().write("kerja-sama/kb.toml", &agreement);
    let slug = "kesepakatan-tanpa-pks";
    shows(
        &hanging,
        slug,
        &[
            ("2024-02-28", &[]),
            ("2024-02-29", &[365]),
            ("2025-02-28", &[0]),
            ("2025-03-01", &[-1]),
            ("2027-03-01", &[]),
        ],
    );
    let followed = hanging.document("pks", "2025-04-01", "2026-03-31", "induk = \"kb\"");
    shows(
        &followed,
        slug,
        &[("2025-03-31", &[-31]), ("2025-04-01", &[])],
    );
}

#[test]
fn a_plan_that_stands_still() {
    let plan = |tables: &str| {
        register().write(
            "kerja-sama/kb.toml",
            &document(
                "ksdd",
                "kesepakatan-bersama",
                "dicatat = 2024-01-31",
                tables,
            ),
        )
    };
    let slug = "rencana-tanpa-gerak";
    shows(
        &plan(""),
        slug,
        &[
            ("2024-01-30", &[]),
            ("2024-01-31", &[182]),
            ("2024-07-31", &[0]),
            ("2024-08-01", &[-1]),
        ],
    );
    shows(
        &plan("[kak]\ntanggal = 2024-09-01\n"),
        slug,
        &[("2024-08-31", &[-31]), ("2024-09-01", &[181])],
    );
    let signed =
        plan("[waktu]\nditandatangani = 2024-08-05\nmulai = 2024-08-05\nberakhir = 2025-08-04\n");
    shows(&signed, slug, &[("2024-08-04", &[-4]), ("2024-08-05", &[])]);
}

#[test]
fn a_mapping_entry_that_nothing_follows_up() {
    let entry = "judul = \"Potensi\"\ntahun = 2024\njenis = \"ksdd\"\npemrakarsa = \"dlhk\"\n";
    let waiting = register().write("potensi/p.toml", entry);
    let slug = "potensi-tanpa-tindak-lanjut";
    shows(
        &waiting,
        slug,
        &[
            ("2023-12-31", &[]),
            ("2024-01-01", &[365]),
            ("2024-12-31", &[0]),
            ("2025-01-01", &[-1]),
        ],
    );
    let later = register().write("potensi/p.toml", &format!("{entry}dicatat = 2024-03-01\n"));
    shows(&later, slug, &[("2024-02-29", &[]), ("2024-03-01", &[305])]);
    let followed = waiting.document("pks", "2025-02-01", "2026-01-31", "potensi = \"p\"");
    shows(
        &followed,
        slug,
        &[("2025-01-31", &[-31]), ("2025-02-01", &[])],
    );
}

#[test]
fn a_plan_whose_first_or_last_day_has_passed() {
    let plan = |life: &str| {
        let keys = "dicatat = 2024-01-02";
        let text = document("ksdd", "pks", keys, &format!("[waktu]\n{life}"));
        register().write("kerja-sama/pks.toml", &text)
    };
    let slug = "rencana-lewat";
    let begins = plan("mulai = 2024-03-01\nberakhir = 2024-05-31\n");
    shows(
        &begins,
        slug,
        &[
            ("2024-03-01", &[]),
            ("2024-03-02", &[-1]),
            ("2024-07-01", &[-122]),
        ],
    );
    let ends = plan("berakhir = 2024-05-31\n");
    shows(&ends, slug, &[("2024-05-31", &[]), ("2024-06-01", &[-1])]);
    let signed = begins.document("pks", "2024-03-01", "2024-05-31", "");
    shows(&signed, slug, &[("2024-03-02", &[])]);
}

/// A plan with obstacles that are to be settled on those days by the Dinkes, in a
/// register of two offices.
fn with_obstacles(days: &[&str]) -> Register {
    let ksd_toml = format!(
        "{}\n[[perangkat_daerah]]\nid = \"dinkes\"\nnama = \"Dinas Kesehatan\"\n",
        crate::common::KSD_TOML
    );
    let obstacle = |day: &&str| {
        format!("[[hambatan]]\nuraian = \"Sampai {day}\"\noleh = \"dinkes\"\ntenggat = {day}\n")
    };
    let obstacles: String = days.iter().map(obstacle).collect();
    let plan = document("ksdd", "pks", "dicatat = 2024-01-02", &obstacles);
    register()
        .write("ksd.toml", &ksd_toml)
        .write("kerja-sama/pks.toml", &plan)
}

#[test]
fn it_tells_what_is_late_and_what_comes_week_by_week() {
    let register = with_obstacles(&[
        "2024-02-09",
        "2024-02-10",
        "2024-02-17",
        "2024-02-18",
        "2024-03-11",
        "2024-03-12",
        "2024-03-13",
    ]);
    let told = register.ksd(&["agenda", "--as-of", "2024-02-10"]).stdout;
    for title in [
        "Terlambat (1)",
        "Pekan ini, sampai 11 Feb 2024 (1)",
        "Pekan depan, 12 Feb 2024 sampai 18 Feb 2024 (2)",
        "Pekan 11 Mar 2024 sampai 17 Mar 2024 (3)",
    ] {
        assert!(told.contains(title), "{title}: {told}");
    }
}

/// Who must act on the first obligation of a duty that is open on a day.
fn who(register: &Register, slug: &str, as_of: &str) -> Option<Who> {
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let owed = agenda(&registry, day(as_of), day(as_of).plus(Duration::years(1)));
    let mut mine = owed.obligations.into_iter();
    mine.find(|owed| owed.duty.slug == slug)
        .map(|owed| owed.who)
}

#[test]
fn each_duty_says_who_must_act() {
    let life = "[waktu]\nditandatangani = 2022-03-01\nmulai = 2022-03-01\nberakhir = 2023-12-31\n";
    let abroad = document("ksdpl", "naskah-luar-negeri", "", life);
    let entry = "judul = \"Potensi\"\ntahun = 2022\njenis = \"ksdd\"\npemrakarsa = \"dlhk\"\n";
    let register = with_obstacles(&["2024-02-10"])
        .write("kerja-sama/naskah.toml", &abroad)
        .write("potensi/p.toml", entry);
    let office = |id: &str| Some(Who::Office(id.to_owned()));
    for (slug, as_of, expected) in [
        (
            "pemberitahuan-perpanjangan",
            "2023-06-01",
            Some(Who::KepalaDaerah),
        ),
        ("laporan-luar-negeri", "2023-06-01", Some(Who::KepalaDaerah)),
        ("potensi-tanpa-tindak-lanjut", "2023-06-01", office("dlhk")),
        ("rencana-tanpa-gerak", "2024-02-01", office("dlhk")),
        ("hambatan", "2024-02-01", office("dinkes")),
    ] {
        assert_eq!(who(&register, slug, as_of), expected, "{slug}");
    }
}

/// What no other document shares stays of its record, and says its period.
#[test]
fn only_what_is_told_together_is_gathered() {
    let register = with_team("").document("pks", "2023-02-01", "2025-01-31", "");
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let as_of = day("2023-08-01");
    let all = agenda(&registry, as_of, as_of.plus(Duration::years(1)));
    let told = grouped(all).obligations;
    let gathered = |slug: &str| {
        let found = told.iter().find(|owed| owed.duty.slug == slug);
        let found = found.unwrap_or_else(|| panic!("{slug}: {told:?}"));
        let period = found.period.map(|period| period.to_string());
        (found.gathered, found.identity(), period)
    };
    let of = |gathered, identity: &str, period: &str| {
        (gathered, identity.to_owned(), Some(period.to_owned()))
    };
    assert_eq!(
        gathered("rapat-pleno"),
        of(false, "rapat-pleno-tkksd-2023-2023", "2023")
    );
    assert_eq!(
        gathered("laporan-semester-tkksd"),
        of(
            false,
            "laporan-semester-tkksd-tkksd-2023-2023-S1",
            "2023-S1"
        )
    );
    assert_eq!(
        gathered("laporan-semester"),
        of(
            true,
            "laporan-semester-perangkat-daerah-dlhk-2023-S1",
            "2023-S1"
        )
    );
}

#[test]
fn an_evaluation_once_a_year() {
    let life = "[waktu]\nditandatangani = 2024-02-29\nmulai = 2024-02-29\nberakhir = 2027-02-28\n";
    let text = document("ksdd", "pks", "", life);
    let never = register().write("kerja-sama/pks.toml", &text);
    shows(
        &never,
        "evaluasi",
        &[
            ("2024-02-28", &[]),
            ("2024-02-29", &[365]),
            ("2025-02-28", &[0]),
            ("2025-03-01", &[-1]),
            ("2026-03-01", &[-366]),
        ],
    );
    let once = never.write(
        "kerja-sama/pks.toml",
        &format!("{text}[[evaluasi]]\ntanggal = 2025-06-30\nkesimpulan = \"dilanjutkan\"\n"),
    );
    shows(
        &once,
        "evaluasi",
        &[
            ("2025-06-29", &[-121]),
            ("2025-06-30", &[365]),
            ("2026-07-01", &[-1]),
        ],
    );
}

#[test]
fn a_dispute_that_is_not_settled() {
    let dispute = |more: &str| {
        register().write("kerja-sama/pks.toml", &document("ksdd", "pks", "",
        &format!("[waktu]\nditandatangani = 2023-01-01\nmulai = 2023-01-01\nberakhir = 2027-12-31\n[[perselisihan]]\ntanggal = 2024-08-31\npokok = \"Biaya\"\njalur = \"musyawarah\"\n{more}")))
    };
    shows(
        &dispute(""),
        "perselisihan",
        &[
            ("2024-08-30", &[]),
            ("2024-08-31", &[181]),
            ("2025-02-28", &[0]),
            ("2025-03-01", &[-1]),
        ],
    );
    shows(
        &dispute("selesai = 2025-03-05"),
        "perselisihan",
        &[("2025-03-04", &[-4]), ("2025-03-05", &[])],
    );
    let taken_on = "[[perselisihan]]\ntanggal = 2024-12-01\npokok = \"Biaya\"\njalur = \"tkksd-provinsi\"\nselesai = 2025-01-10\n";
    shows(
        &dispute(taken_on),
        "perselisihan",
        &[
            ("2024-11-30", &[90]),
            ("2024-12-01", &[182]),
            ("2025-01-10", &[]),
        ],
    );
}

#[test]
fn the_office_sets_its_own_terms() {
    let terms = "\n[tenggat]\nkesepakatan_tanpa_pks = \"3m\"\nlaporan_semester = \"10d\"\nlaporan_berjenjang = \"5d\"\nperselisihan = \"30 hari\"\n\
                 kelanjutan = \"1m\"\nevaluasi = \"24m\"\nrencana_tanpa_gerak = \"1m\"\npotensi_tanpa_tindak_lanjut = \"1m\"\n";
    let life = "[waktu]\nditandatangani = 2024-01-10\nmulai = 2024-01-10\nberakhir = 2027-01-09\n[[perselisihan]]\ntanggal = 2024-02-01\n";
    let register = register()
        .write("ksd.toml", &format!("{}{terms}", crate::common::KSD_TOML))
        .write(
            "kerja-sama/kb.toml",
            &document("ksdd", "kesepakatan-bersama", "", life),
        );
    shows(&register, "kesepakatan-tanpa-pks", &[("2024-04-10", &[0])]);
    shows(
        &register,
        "laporan-semester",
        &[("2024-07-10", &[0, 184, 365])],
    );
    shows(
        &register,
        "laporan-berjenjang",
        &[("2024-07-15", &[0, 184, 365])],
    );
    shows(&register, "perselisihan", &[("2024-03-02", &[0])]);
    shows(&register, "kelanjutan", &[("2026-12-09", &[0])]);
    shows(&register, "evaluasi", &[("2026-01-10", &[0])]);
    let entry = "judul = \"Potensi\"\ntahun = 2024\njenis = \"ksdd\"\npemrakarsa = \"dlhk\"\n";
    let plan = document("ksdd", "kesepakatan-bersama", "dicatat = 2024-01-31", "");
    let register = register
        .write("potensi/p.toml", entry)
        .write("kerja-sama/kb.toml", &plan);
    shows(
        &register,
        "potensi-tanpa-tindak-lanjut",
        &[("2024-01-31", &[0])],
    );
    shows(&register, "rencana-tanpa-gerak", &[("2024-02-29", &[0])]);
}

#[test]
fn nothing_is_asked_of_days_before_agenda_sejak() {
    let since = |key: &str| {
        format!(
            "{}\n[pengaturan]\n{key} = 2024-02-01\n",
            crate::common::KSD_TOML
        )
    };
    for key in ["agenda_sejak", "lengkap_sejak"] {
        let register = register().write("ksd.toml", &since(key)).document(
            "pks",
            "2023-01-10",
            "2026-01-09",
            "",
        );
        let as_of = ["agenda", "--as-of", "2024-03-01", "--pemrakarsa", "dlhk"];
        let rows = register
            .ksd(&[as_of.as_slice(), &["--format", "json"]].concat())
            .json();
        assert_eq!(rows["since"], "2024-02-01");
        assert_eq!(rows["rows"], serde_json::json!([]), "{key}");
        let ran = register.ksd(&as_of);
        assert!(
            ran.stdout.starts_with("Tidak ada kewajiban"),
            "{}",
            ran.stdout
        );
        // The evaluation comes round again; the report of 2023-S2 does not.
        shows(&register, "evaluasi", &[("2024-03-01", &[315])]);
        shows(
            &register,
            "laporan-semester",
            &[("2024-03-01", &[152, 336])],
        );
    }
}

#[test]
fn a_day_before_the_first_record_has_a_worded_answer() {
    let register = register().document("pks", "2023-01-10", "2026-01-09", "");
    let ran = register.ksd(&["agenda", "--as-of", "1999-01-01"]);
    assert_eq!(ran.code, 0);
    assert_eq!(
        ran.stdout,
        "Tidak ada kewajiban sampai 1 April 1999 per 1 Januari 1999\n"
    );
    let ran = register.ksd(&[
        "agenda",
        "--as-of",
        "1999-01-01",
        "--lang",
        "en",
        "--exit-code",
    ]);
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (
            0,
            "There is no obligation until 1 April 1999 as of 1 January 1999\n"
        )
    );
}

#[test]
fn events_in_the_wrong_order_are_taken_as_they_stand() {
    let text = "[penawaran]\nditerima = 2024-03-01\njawaban = 2024-02-01\nhasil = \"diterima\"\n[dprd]\nditerima = 2024-05-01\nhasil_kajian = 2024-04-01\ntindak_lanjut = 2024-03-01\n";
    let register = register().write(
        "kerja-sama/kb.toml",
        &document("ksdd", "kesepakatan-bersama", "", text),
    );
    shows(&register, "jawaban-penawaran", &[("2024-03-01", &[])]);
    shows(&register, "tindak-lanjut-dprd", &[("2024-04-01", &[])]);
    shows(&register, "persetujuan-dprd", &[("2024-03-10", &[6])]);
}

#[test]
fn options_narrow_the_agenda() {
    let ksd_toml = format!(
        "{}\n[[perangkat_daerah]]\nid = \"dinkes\"\nnama = \"Dinas Kesehatan\"\n",
        crate::common::KSD_TOML
    );
    let life = "[waktu]\nditandatangani = 2022-05-11\nmulai = 2022-05-11\nberakhir = 2024-05-10\n";
    let other = document("sinergi", "nota-kesepakatan", "", life).replace("dlhk", "dinkes");
    let register = register()
        .write("ksd.toml", &ksd_toml)
        .document("pks", "2022-05-11", "2024-05-20", "")
        .write("kerja-sama/nk.toml", &other);
    let ends = |arguments: &[&str]| {
        let all = [
            &["agenda", "--as-of", "2024-05-15", "--format", "json"],
            arguments,
        ]
        .concat();
        let rows = register.ksd(&all).json()["rows"].clone();
        rows.as_array()
            .expect("rows")
            .iter()
            .filter(|row| row["obligation"] == "naskah-berakhir")
            .map(|row| row["record"].as_str().expect("an id").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ends(&[]), ["nk", "pks"]);
    assert_eq!(ends(&["--overdue"]), ["nk"]);
    assert_eq!(ends(&["--within", "4d"]), ["nk"]);
    assert_eq!(ends(&["--within", "5d"]), ["nk", "pks"]);
    assert_eq!(ends(&["--pemrakarsa", "dlhk"]), ["pks"]);
    assert_eq!(ends(&["--jenis", "sinergi"]), ["nk"]);
    assert_eq!(
        register
            .ksd(&["agenda", "--as-of", "2024-05-15", "--exit-code"])
            .code,
        1
    );
    register
        .ksd(&["agenda", "--pemrakarsa", "dinkse"])
        .refused("dinkes");
    register
        .ksd(&["agenda", "--within", "sebentar"])
        .refused("--within");
    register
        .ksd(&["agenda", "-o", "agenda.doc"])
        .refused("`.ics`");
}

#[test]
fn the_agenda_is_the_same_on_any_machine() {
    let register = register().document("pks", "2022-05-11", "2024-05-10", "");
    let at = |zone: &str| {
        let ran = register.ksd_with(
            &["agenda", "--as-of", "2024-05-03", "--format", "json"],
            &[("TZ", zone)],
        );
        ran.stdout
    };
    assert_eq!(at("Pacific/Kiritimati"), at("America/Los_Angeles"));
}

#[test]
fn show_tells_what_happened_and_what_is_next() {
    let text = "[kak]\ntanggal = 2022-03-01\n[waktu]\nditandatangani = 2022-05-11\nmulai = 2022-05-11\nberakhir = 2024-05-10\n\
                [[evaluasi]]\ntanggal = 2023-05-11\nkesimpulan = \"diperbaiki\"\n[[laporan]]\nperiode = \"2022-S1\"\ntanggal = 2024-06-01\n";
    let register = register().write(
        "kerja-sama/pks.toml",
        &document("ksdd", "pks", "dicatat = 2022-02-01", text),
    );
    let told = register
        .ksd(&["show", "pks", "--as-of", "2024-05-03"])
        .stdout;
    let (_, told) = told.split_once("Linimasa").expect("a timeline");
    let (happened, next) = told.split_once("Berikutnya").expect("what is next");
    let order = [
        "dicatat dalam register",
        "KAK disusun",
        "ditandatangani",
        "dievaluasi: diperbaiki",
    ];
    let places: Vec<_> = order
        .iter()
        .map(|event| happened.find(event).expect(event))
        .collect();
    assert!(places.is_sorted(), "{happened}");
    assert!(!happened.contains("2022-S1"), "{happened}");
    assert!(
        next.contains("Putuskan perpanjangan atau pengakhirannya"),
        "{next}"
    );
    assert!(next.contains("Sampaikan laporan semester I 2022"), "{next}");
}

#[test]
fn a_notice_may_stand_in_the_extension_that_it_announces() {
    let life = "[waktu]\nditandatangani = 2020-08-31\nmulai = 2020-08-31\nberakhir = 2024-08-31\n";
    let text = document("ksdpl", "naskah-luar-negeri", "", life);
    let planned = document(
        "ksdpl",
        "naskah-luar-negeri",
        "dicatat = 2024-01-10\nperpanjangan_dari = \"naskah\"",
        "[luar_negeri]\npemberitahuan_perpanjangan = 2024-03-10\n",
    );
    let register = register()
        .write("kerja-sama/naskah.toml", &text)
        .write("kerja-sama/lanjutan.toml", &planned);
    shows(
        &register,
        "pemberitahuan-perpanjangan",
        &[("2024-03-09", &[-9]), ("2024-03-10", &[])],
    );
}

#[test]
fn show_tells_what_a_decree_of_the_team_owes_next() {
    let told = with_team("")
        .ksd(&["show", "2023", "--as-of", "2023-08-01"])
        .stdout;
    let (_, next) = told.split_once("Berikutnya").expect("what is next");
    assert!(next.contains("Adakan rapat pleno tahun 2023"), "{told}");
}

#[test]
fn a_province_reports_by_its_own_articles() {
    let province = crate::common::KSD_TOML
        .replace("\"64.02\"", "\"64\"")
        .replace("\"kabupaten\"", "\"provinsi\"");
    let life = "[waktu]\nditandatangani = 2023-03-01\nmulai = 2023-03-01\nberakhir = 2023-11-30\n";
    let register = with_team("")
        .write("ksd.toml", &province)
        .write("kerja-sama/pks.toml", &document("ksdd", "pks", "", life))
        .write(
            "kerja-sama/nk.toml",
            &document("sinergi", "nota-kesepakatan", "", life),
        )
        .write(
            "kerja-sama/naskah.toml",
            &document("ksdpl", "naskah-luar-negeri", "", life),
        );
    let ran = register.ksd(&["agenda", "--as-of", "2023-12-31", "--format", "json"]);
    let rows = ran.json()["rows"].clone();
    let article = |duty: &str| {
        let mut rows = rows.as_array().expect("rows").iter();
        let row = rows.rfind(|row| row["obligation"] == duty).expect("a row");
        (row["basis"][0]["article"].clone(), row["due"].clone())
    };
    let is = |article: &str, due: &str| (article.into(), due.into());
    assert_eq!(
        article("laporan-semester"),
        is("Pasal 17 ayat (2)", "2024-01-31")
    );
    assert_eq!(
        article("laporan-semester-sinergi"),
        is("Pasal 46 ayat (2) huruf j", "2024-01-31")
    );
    assert_eq!(
        article("laporan-tahunan-sinergi"),
        is("Pasal 60 ayat (3)", "2024-01-31")
    );
    assert_eq!(article("laporan-luar-negeri"), is("Pasal 36", "2024-01-14"));
}

/// The report that the Kepala Daerah passes on, as JSON has it on a day.
fn passed_on(register: &Register, as_of: &str) -> Vec<serde_json::Value> {
    let ran = register.ksd(&["agenda", "--as-of", as_of, "--format", "json"]);
    let rows = ran.json()["rows"].clone();
    let rows = rows.as_array().expect("rows").iter();
    let mine = rows.filter(|row| row["obligation"] == "laporan-berjenjang");
    mine.cloned().collect()
}

#[test]
fn the_kepala_daerah_passes_the_reports_of_the_offices_on() {
    let life = "[waktu]\nditandatangani = 2023-03-01\nmulai = 2023-03-01\nberakhir = 2024-12-31\n";
    let with = |team: &str| {
        with_team(team).write("kerja-sama/pks.toml", &document("ksdd", "pks", "", life))
    };
    // 31 July, the day of the offices, and 31 days.
    let days: &[(&str, &[i64])] = &[
        ("2023-08-31", &[0, 184, 366]),
        ("2023-09-01", &[-1, 183, 365]),
    ];
    shows(&with(""), "laporan-berjenjang", days);
    let to = |receiver: &str, period: &str| {
        format!(
            "[[laporan]]\njenis = \"semester\"\nlingkup = \"ksd\"\nkepada = \"{receiver}\"\n\
             periode = \"{period}\"\ntanggal = 2023-08-10\n"
        )
    };
    // The report to the own Kepala Daerah is not passed on yet.
    let own = with(&to("bupati", "2023-S1"));
    shows(
        &own,
        "laporan-berjenjang",
        &[("2023-08-31", &[0, 184, 366])],
    );
    let upward = with(&to("gubernur", "2023-S1"));
    shows(
        &upward,
        "laporan-berjenjang",
        &[("2023-08-31", &[184, 366])],
    );
    shows(&upward, "laporan-berjenjang", &[("2023-08-09", &[22, 206])]);
    let of_the_year = with(&to("gubernur", "2023").replace("semester", "tahunan"));
    shows(
        &of_the_year,
        "laporan-berjenjang",
        &[("2023-08-31", &[366])],
    );
    // Nobody reports on a Sinergi by these articles.
    let none = with_team("").write(
        "kerja-sama/nk.toml",
        &document("sinergi", "nota-kesepakatan", "", life),
    );
    shows(&none, "laporan-berjenjang", &[("2024-06-01", &[])]);

    let row = &passed_on(&with(""), "2023-09-01")[0];
    assert_eq!(row["who"], "kepala-daerah");
    assert_eq!(
        row["what"],
        "Teruskan laporan semester I 2023 kepada Gubernur"
    );
    assert_eq!(row["basis"].as_array().map(Vec::len), Some(1));
    assert_eq!(row["basis"][0]["article"], "Pasal 17 ayat (3)");
    let both = with("").write("kerja-sama/pk.toml", &document("ksdpk", "pks", "", life));
    let row = &passed_on(&both, "2023-09-01")[0];
    assert_eq!(row["basis"][1]["article"], "Pasal 39 ayat (3)");
    let province = crate::common::KSD_TOML
        .replace("\"64.02\"", "\"64\"")
        .replace("\"kabupaten\"", "\"provinsi\"");
    let row = &passed_on(&with("").write("ksd.toml", &province), "2023-09-01")[0];
    assert_eq!(
        row["what"],
        "Teruskan laporan semester I 2023 kepada Menteri"
    );
}

/// Two offices, one of which carries a document of the other out, and the TKKSD.
fn two_offices() -> Register {
    let ksd_toml = format!(
        "{}\n[[perangkat_daerah]]\nid = \"dinkes\"\nnama = \"Dinas Kesehatan\"\n",
        crate::common::KSD_TOML
    );
    let life = |end: &str| {
        format!("[waktu]\nditandatangani = 2024-01-10\nmulai = 2024-01-10\nberakhir = {end}\n")
    };
    let shared = "perangkat_pelaksana = [\"dlhk\"]\n";
    let of_dinkes = document("ksdpk", "pks", shared, &life("2024-05-20"));
    with_team("")
        .write("ksd.toml", &ksd_toml)
        .write(
            "kerja-sama/sampah.toml",
            &document("ksdd", "pks", "", &life("2024-05-10")),
        )
        .write(
            "kerja-sama/berobat.toml",
            &of_dinkes.replace("\"dlhk\"\n\n", "\"dinkes\"\n").replacen(
                "pemrakarsa = \"dlhk\"",
                "pemrakarsa = \"dinkes\"",
                1,
            ),
        )
}

#[test]
fn whose_turn_it_is_with_whom_and_when_narrow_the_agenda() {
    let register = two_offices();
    let rows = |arguments: &[&str]| {
        let all = [
            "agenda",
            "--as-of",
            "2024-05-15",
            "--format",
            "json",
            "--within",
            "1y",
        ];
        let all: Vec<&str> = all
            .into_iter()
            .filter(|word| !arguments.contains(&"--period") || !["--within", "1y"].contains(word))
            .collect();
        let rows = register.ksd(&[&all, arguments].concat()).json()["rows"].clone();
        let rows = rows.as_array().expect("rows").clone();
        let told = rows.iter().map(|row| {
            let text = |key: &str| row[key].as_str().unwrap_or("-").to_owned();
            (text("obligation"), text("who"), text("record"), text("due"))
        });
        told.collect::<Vec<_>>()
    };
    let who = |arguments: &[&str]| {
        let mut who: Vec<String> = rows(arguments).into_iter().map(|row| row.1).collect();
        who.sort();
        who.dedup();
        who
    };
    assert_eq!(who(&["--who", "TKKSD"]), ["tkksd"]);
    for said in ["kepala-daerah", "Kepala Daerah", "bupati"] {
        assert_eq!(who(&["--who", said]), ["kepala-daerah"], "{said}");
    }
    assert_eq!(
        who(&["--who", "Dinas Kesehatan, tkksd"]),
        ["dinkes", "tkksd"]
    );
    // What it carries out with another is its turn, too.
    assert_eq!(who(&["--who", "dlhk"]), ["dinkes", "dlhk"]);
    register
        .ksd(&["agenda", "--who", "dinkse"])
        .refused("dinkes");
    register.ksd(&["agenda", "--who", "siapa"]).refused("tkksd");

    let about = |arguments: &[&str]| {
        let mut about: Vec<String> = rows(arguments).into_iter().map(|row| row.2).collect();
        about.retain(|record| record != "-");
        about.sort();
        about.dedup();
        about
    };
    assert_eq!(about(&["--mitra", "pt-contoh"]), ["berobat"]);
    assert_eq!(about(&["--mitra", "Pemerintah Kota Samarinda"]), ["sampah"]);
    register
        .ksd(&["agenda", "--mitra", "pt-asing"])
        .refused("--mitra");

    for period in ["2024-05", "Mei 2024"] {
        let due = rows(&["--period", period]);
        assert!(due.len() > 1, "{due:?}");
        assert!(
            due.iter().all(|row| row.3.starts_with("2024-05")),
            "{due:?}"
        );
    }
    let overdue = rows(&["--period", "2024-05", "--overdue"]);
    assert!(
        overdue.iter().all(|row| row.3.as_str() < "2024-05-15"),
        "{overdue:?}"
    );
    assert_eq!(overdue.len(), 1);
    register
        .ksd(&["agenda", "--period", "kapan"])
        .refused("kapan");
    register
        .ksd(&["agenda", "--period", "2024", "--within", "3d"])
        .refused("--within");
}

#[test]
fn a_screen_has_a_line_an_office_of_what_is_overdue_and_the_weeks_to_come() {
    let register = two_offices().document("lain", "2023-05-11", "2024-05-11", "");
    let told = |arguments: &[&str]| {
        register
            .ksd(&[&["agenda", "--as-of", "2024-05-15"], arguments].concat())
            .stdout
    };
    let screen = told(&[]);
    let lines = |text: &str, part: &str| text.lines().filter(|line| line.contains(part)).count();
    assert_eq!(lines(&screen, "2 terlambat  "), 1, "{screen}");
    assert_eq!(lines(&screen, "sudah berakhir"), 0, "{screen}");
    assert!(screen.contains("Terlambat (11)"), "{screen}");
    assert!(
        screen.contains("Pekan depan, 20 Mei 2024 sampai 26 Mei 2024 (1)"),
        "{screen}"
    );
    assert!(screen.contains("`--overdue` merinci"), "{screen}");
    assert!(
        screen.lines().all(|line| line.chars().count() <= 120),
        "{screen}"
    );
    let english = told(&["--lang", "en"]);
    assert!(
        english.contains("Next week, 20 May 2024 to 26 May 2024 (1)"),
        "{english}"
    );
    assert_eq!(lines(&english, "2 overdue  "), 1, "{english}");
    // The line of one office alone would tell nothing that its title does not.
    for arguments in [["--who", "Dinas Kesehatan"], ["--pemrakarsa", "dinkes"]] {
        let told = told(&arguments);
        assert_eq!(lines(&told, "1 terlambat  "), 0, "{told}");
        let title = told.lines().next().unwrap_or_default();
        assert!(title.contains(" dinkes) per 15 Mei 2024: "), "{title}");
    }
    let told_of_both = told(&["--who", "dinkes,dlhk"]);
    assert!(
        told_of_both.starts_with("Agenda sampai 13 Agustus 2024 (oleh dinkes, dlhk) per "),
        "{told_of_both}"
    );
    assert_eq!(lines(&told_of_both, "4 terlambat  "), 1, "{told_of_both}");
    // Asked for, and wherever it is kept, each has its row.
    for arguments in [
        ["--overdue", "-q"],
        ["--each", "-q"],
        ["--format", "markdown"],
        ["--format", "csv"],
        ["--format", "html"],
    ] {
        let told = told(&arguments);
        let rows = told.matches("sudah berakhir").count();
        assert_eq!(rows, 2, "{arguments:?}: {told}");
    }
    let ran = register.ksd(&["agenda", "--as-of", "2024-05-15", "-o", "agenda.txt"]);
    let file = register.root().parent().expect("above").join("agenda.txt");
    let file = std::fs::read_to_string(file).expect("the file");
    assert_eq!((ran.code, lines(&file, "terlambat  ")), (0, 0), "{file}");
}

#[test]
fn rows_tell_titles_and_partners_and_periods_in_words() {
    let register = (1..=5).fold(two_offices(), |register, number| {
        let text = document(
            "ksdd",
            "pks",
            "",
            "[waktu]\nditandatangani = 2024-01-10\nmulai = 2024-01-10\nberakhir = 2026-01-09\n",
        );
        register.write(
            &format!("kerja-sama/p{number}.toml"),
            &text.replace("Contoh", &format!("Judul {number}")),
        )
    });
    let arguments = ["agenda", "--as-of", "2024-08-15", "--within", "1y"];
    let rows = register
        .ksd(&[&arguments[..], &["--format", "json"]].concat())
        .json();
    let rows = rows["rows"].as_array().expect("rows");
    let row = |duty: &str, who: &str| {
        let mut rows = rows.iter();
        rows.find(|row| row["obligation"] == duty && row["who"] == who)
            .expect(duty)
    };
    let ends = row("naskah-berakhir", "dinkes");
    assert_eq!(ends["judul"], "Contoh");
    assert_eq!(ends["mitra"], serde_json::json!(["pt-contoh"]));
    let reports = row("laporan-semester", "dlhk");
    assert_eq!(
        reports["judul"],
        "Judul 1; Judul 2; Judul 3; Judul 4; Judul 5; Contoh"
    );
    assert_eq!(reports["mitra"], serde_json::json!(["kota-samarinda"]));
    assert_eq!(reports["periode"], "2024-S1");
    assert_eq!(
        row("laporan-semester-tkksd", "tkksd")["judul"],
        serde_json::Value::Null
    );
    for lang in ["id", "en"] {
        let more = ["--overdue", "--format", "markdown", "--lang", lang];
        let told = register.ksd(&[&arguments[..3], &more].concat()).stdout;
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = match lang {
            "id" => ["semester I 2024: 6 naskah", "Judul 3; 3 lagi"],
            _ => ["semester I 2024: 6 documents", "Judul 3; 3 more"],
        };
        for words in words {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert!(!told.contains("2024-S1"), "{told}");
    }
}

#[test]
fn every_duty_is_shown_by_a_test() {
    let home = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = std::fs::read_dir(home.join("tests/it")).expect("the tests");
    let tests: String = tests
        .filter_map(|entry| std::fs::read_to_string(entry.expect("a file").path()).ok())
        .collect();
    for duty in ksd::agenda::DUTIES {
        assert!(tests.contains(duty.slug), "no test shows {}", duty.slug);
    }
}
