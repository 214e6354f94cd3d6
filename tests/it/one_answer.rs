//! What two rooms ask of a record has one answer: commands that look at the
//! same document never contradict each other.

use crate::common::Register;

/// A register with one document, `a`.
fn with(jenis: &str, naskah: &str, waktu: &str, more: &str) -> Register {
    let text = format!(
        "judul = \"A\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\npemrakarsa = \"dlhk\"\n\
         {waktu}\n[[mitra]]\nid = \"kota-samarinda\"\n{more}"
    );
    Register::new().write("kerja-sama/a.toml", &text)
}

fn says(register: &Register, arguments: &[&str], said: &str) -> bool {
    let file = register.root().join("../laporan.md");
    let written = arguments[0] == "report";
    let mut arguments = arguments.to_vec();
    let name = file.to_string_lossy();
    if written {
        let _ = std::fs::remove_file(&file);
        arguments.extend(["-o", &name]);
    }
    let ran = register.ksd(&arguments);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let text = match written {
        true => std::fs::read_to_string(&file).expect("a report"),
        false => ran.stdout,
    };
    let text: Vec<&str> = text.split_whitespace().collect();
    text.join(" ").contains(said)
}

#[test]
fn signed_on_a_day_not_known_is_signed() {
    let register = with(
        "ksdd",
        "pks",
        "belum_diketahui = [\"waktu.ditandatangani\"]\n\
         [waktu]\nmulai = 2021-02-01\nberakhir = 2026-01-31\n",
        "",
    );
    let shown = ["show", "a", "--as-of", "2024-05-03"];
    assert!(says(&register, &shown, "Status berlaku"));
    assert!(says(
        &register,
        &shown,
        "Ditandatangani pada hari yang tidak diketahui"
    ));
    let before = ["show", "a", "--as-of", "2021-01-31"];
    assert!(says(&register, &before, "Status akan berlaku"));
    let counted = |count: &str| {
        let asked = [
            "summary",
            "--count",
            count,
            "--by",
            "jenis",
            "--as-of",
            "2024-05-03",
        ];
        register
            .ksd(&[&asked[..], &["--format", "json"]].concat())
            .json()["total"]
            .clone()
    };
    assert_eq!(counted("berlaku"), 1);
    assert_eq!(counted("rencana"), 0);
    let asked = [
        "agenda",
        "--each",
        "--format",
        "csv",
        "--as-of",
        "2024-05-03",
    ];
    assert!(!says(&register, &asked, "batalkan rencana"));
    // What a signed text has is expected of it.
    assert!(says(&register, &shown, "penanda tangan mitra"));
}

/// What is due on a day, and by when, whatever is said of it.
fn due(register: &Register, day: &str) -> Vec<(serde_json::Value, serde_json::Value)> {
    let asked = ["agenda", "--as-of", day, "--format", "json"];
    let told = register.ksd(&asked).json();
    let rows = told["rows"].as_array().expect("rows").iter();
    rows.map(|row| (row["obligation"].clone(), row["due"].clone()))
        .collect()
}

#[test]
fn a_decision_of_the_dprd_without_its_day_has_not_happened() {
    let dprd = |more: &str| {
        format!(
            "[pembiayaan]\nmembebani = true\n[dprd]\npermohonan = 2024-03-01\n\
             diterima = 2024-03-05\n{more}"
        )
    };
    let open = with("ksdd", "pks", "[waktu]\n", &dprd(""));
    for undated in ["nomor = \"170/12/DPRD/2024\"\n", "hasil = \"ditolak\"\n"] {
        let decided = with("ksdd", "pks", "[waktu]\n", &dprd(undated));
        for day in ["2024-04-01", "2024-06-03"] {
            assert_eq!(due(&decided, day), due(&open, day), "{undated}");
            // But of silence, and of consent by it, nothing is said.
            let asked = ["agenda", "--each", "--format", "csv", "--as-of", day];
            assert!(says(
                &decided,
                &asked,
                "Catat hari keputusan DPRD di `dprd.persetujuan`"
            ));
            assert!(!says(&decided, &asked, "Lanjutkan"));
        }
        let found = decided.ksd(&["check", "--format", "concise"]).stdout;
        assert!(found.contains("KSD906"), "{found}");
    }
    let dated = with(
        "ksdd",
        "pks",
        "[waktu]\n",
        &dprd("nomor = \"170/12/DPRD/2024\"\npersetujuan = 2024-03-20\n"),
    );
    assert!(!says(
        &dated,
        &[
            "agenda",
            "--each",
            "--format",
            "csv",
            "--as-of",
            "2024-04-01"
        ],
        "DPRD"
    ));
}

#[test]
fn an_answer_to_an_offer_without_its_day_has_not_happened() {
    let offer = |more: &str| {
        let offer = format!(
            "[penawaran]\ndikirim = 2024-01-08\nditerima = 2024-01-10\n\
             permintaan_kedua = 2024-02-20\n{more}"
        );
        with("ksdd", "kesepakatan-bersama", "[waktu]\n", &offer)
    };
    let (open, answered) = (offer(""), offer("hasil = \"diterima\"\n"));
    for day in ["2024-02-25", "2024-04-01"] {
        assert_eq!(due(&answered, day), due(&open, day));
        let asked = ["agenda", "--each", "--format", "csv", "--as-of", day];
        let said = "Catat hari jawaban atas penawaran di `penawaran.jawaban`";
        assert!(says(&answered, &asked, said), "{day}");
        assert!(!says(&answered, &asked, "tidak dijawab"), "{day}");
    }
}

#[test]
fn a_dispute_is_open_until_its_last_way_has_settled_it() {
    let life = "[waktu]\nditandatangani = 2022-01-01\nmulai = 2022-01-01\nberakhir = 2026-12-31\n";
    let ways = |settled: &str| {
        format!(
            "[[perselisihan]]\ntanggal = 2023-02-01\npokok = \"Pembagian biaya\"\n\
             jalur = \"musyawarah\"\nselesai = 2023-03-01\n\
             [[perselisihan]]\ntanggal = 2023-06-01\npokok = \" pembagian Biaya\"\n\
             jalur = \"tkksd-provinsi\"\n{settled}"
        )
    };
    let report = [
        "report",
        "tahunan",
        "--period",
        "2023",
        "--as-of",
        "2024-05-03",
    ];
    let agenda = [
        "agenda",
        "--each",
        "--format",
        "csv",
        "--as-of",
        "2024-05-03",
    ];
    let open = with("ksdd", "pks", life, &ways(""));
    assert!(says(
        &open,
        &agenda,
        "Selesaikan perselisihan sejak 1 Juni 2023"
    ));
    assert!(says(
        &open,
        &report,
        "yang belum selesai pada 31 Desember 2023: 1"
    ));
    let settled = with("ksdd", "pks", life, &ways("selesai = 2023-08-01\n"));
    assert!(!says(&settled, &agenda, "Selesaikan perselisihan"));
    assert!(says(
        &settled,
        &report,
        "yang belum selesai pada 31 Desember 2023: tidak ada"
    ));
    // One dispute, on two ways.
    assert!(says(&settled, &report, "timbul dalam tahun ini: 1;"));
}

#[test]
fn evaluated_without_a_day_is_not_evaluated_yet() {
    let life = "[waktu]\nditandatangani = 2022-01-01\nmulai = 2022-01-01\nberakhir = 2026-12-31\n";
    let report = [
        "report",
        "evaluasi",
        "--period",
        "2023-S2",
        "--as-of",
        "2024-05-03",
    ];
    let agenda = [
        "agenda",
        "--each",
        "--format",
        "csv",
        "--as-of",
        "2024-05-03",
    ];
    let never = with("ksdd", "pks", life, "");
    assert!(says(&never, &agenda, "Evaluasi; belum pernah sejak"));
    assert!(says(&never, &report, "belum pernah dievaluasi: 1"));
    let undated = with(
        "ksdd",
        "pks",
        life,
        "[[evaluasi]]\nkesimpulan = \"dilanjutkan\"\n",
    );
    assert!(says(&undated, &agenda, "Evaluasi; belum pernah sejak"));
    assert!(says(&undated, &report, "belum pernah dievaluasi: 1"));
}

#[test]
fn an_empty_power_of_attorney_is_none() {
    let register = |kuasa: &str| {
        let life = "[waktu]\nditandatangani = 2023-06-14\nmulai = 2023-06-14\n\
                    berakhir = 2026-06-13\n[daerah]\nperan = \"pejabat-ditunjuk\"\n";
        with("ksdd", "pks", &format!("{life}{kuasa}"), "")
    };
    let found = |register: &Register, code: &str| {
        let ran = register.ksd(&["check", "--format", "concise", "--select", code]);
        ran.stdout.contains(code)
    };
    let empty = register("surat_kuasa = {}\n");
    assert!(found(&empty, "KSD304") && !found(&empty, "KSD305"));
    let held = register("surat_kuasa = { nomor = \"1\", tanggal = 2023-06-01 }\n");
    assert!(!found(&held, "KSD304") && found(&held, "KSD305"));
}
