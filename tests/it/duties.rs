//! What the supervisor is told of each document: duty, article, proof, finding and
//! exemption, as whole rows.

use crate::common::Register;
use crate::papers::{is_silent, said, says};

/// A document of 2024, unless `more` says otherwise, and what the supervisor is told of
/// it by a day: duty, article, proof, finding, exemption.
fn owed_by(kind: &str, more: &str, as_of: &str) -> Vec<String> {
    owed(&signed(Register::new(), "p", kind, more), "p", as_of)
}

/// `kind` is jenis and naskah; `more` begins with the top of the record.
fn signed(register: Register, id: &str, kind: &str, more: &str) -> Register {
    let (jenis, naskah) = kind.split_once(' ').expect("jenis and naskah");
    let day = match more.contains("ditandatangani") {
        true => "",
        false => {
            "[waktu]\nditandatangani = 2024-02-01\nmulai = 2024-02-01\nberakhir = 2025-01-31\n"
        }
    };
    let text = format!(
        "judul = \"Judul {id}\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\n{more}\n{day}\
         [[mitra]]\nid = \"kota-samarinda\"\n"
    );
    register.write(&format!("kerja-sama/{id}.toml"), &text)
}

fn owed(register: &Register, id: &str, as_of: &str) -> Vec<String> {
    let period = ["kepatuhan", "--period", "2016..2024", "--as-of", as_of];
    let text = said(register, &period);
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        (cells.len() == 10 && cells[9] == id).then(|| cells[4..9].join(" | "))
    });
    rows.collect()
}

const BURDEN: &str = "[pembiayaan]\nmembebani = true\n";

#[test]
fn the_supervisor_sees_each_duty_its_finding_and_who_exempted_it() {
    let power = "[daerah]\nnomor = \"1/P\"\nperan = \"kepala-perangkat-daerah\"\n[daerah.surat_kuasa]\nnomor = \"9/SK\"\n\
                 tanggal = 2024-02-02\n[rekomendasi_tkksd]\nnomor = \"3/R\"\ntanggal = 2024-01-05\n";
    let exempt = "[[pengecualian]]\naturan = \"KSD304\"\nalasan = \"Salah ketik\"\ntanggal = 2024-03-01\ndisetujui_oleh = \"Sekda\"\n";
    let others = [
        "Dasar dalam perencanaan pembangunan | PP 28/2018 Pasal 4 ayat (2), Pasal 4 ayat (3) | tidak tercatat | nihil | nihil",
        "Rekomendasi TKKSD | Permendagri 22/2020 Pasal 46 ayat (2) huruf g | nomor 3/R, 5 Januari 2024 | nihil | nihil",
        "Penyimpanan naskah asli | Permendagri 22/2020 Pasal 16 ayat (2) | tidak tercatat | nihil | nihil",
    ];
    let held = "Surat kuasa penanda tangan daerah | Permendagri 22/2020 Pasal 14 ayat (2); PP 28/2018 Pasal 2 ayat (2) | nomor 9/SK, 2 Februari 2024";
    let copied = "Tembusan surat kuasa penanda tangan daerah | Permendagri 22/2020 Pasal 14 ayat (3) | tidak tercatat | nihil | nihil";
    let late = "KSD304 (kesalahan): surat kuasa bertanggal 2 Februari 2024, sesudah penandatanganan 1 Februari 2024 | nihil";
    let rows = |found: &str| {
        let [plans, advice, original] = others.map(str::to_owned);
        vec![
            plans,
            advice,
            copied.to_owned(),
            original,
            format!("{held} | {found}"),
        ]
    };
    assert_eq!(owed_by("ksdd pks", power, "2025-02-01"), rows(late));
    let exempted = power.to_owned() + exempt;
    assert_eq!(
        owed_by("ksdd pks", &exempted, "2025-02-01"),
        rows("nihil | KSD304: Salah ketik (disetujui Sekda 1 Maret 2024)")
    );
    // Before it was approved.
    assert_eq!(
        owed_by("ksdd pks", &exempted, "2024-02-20"),
        rows(&late.replace("kesalahan", "dikecualikan kemudian"))
    );
    // An error is none that is met.
    let register = signed(Register::new(), "p", "ksdd pks", power);
    let text = said(
        &register,
        &["kepatuhan", "--period", "2024", "--as-of", "2025-02-01"],
    );
    says(
        &text,
        &[
            "Dalam Tahun 2024 ditandatangani 1 naskah, tanpa addendum.",
            "| Surat kuasa penanda tangan daerah | 1 | 0 | 1 | 0 | 1 | 0 |",
            "| Rekomendasi TKKSD | 1 | 1 | 0 | 0 | 0 | 0 |",
            "| Penyimpanan naskah asli | 1 | 0 | 0 | 1 | 0 | 0 |",
        ],
    );
    // Signed in another year.
    let other = said(
        &register,
        &["kepatuhan", "--period", "2023", "--as-of", "2025-02-01"],
    );
    says(
        &other,
        &["Tidak ada kewajiban atas naskah yang ditandatangani dalam Tahun 2023."],
    );
}

#[test]
fn a_document_owes_what_the_articles_of_its_day_ask_of_its_kind() {
    let has = |kind: &str, more: &str, duty: &str| {
        let owed = owed_by(kind, more, "2025-02-01");
        owed.iter().any(|row| row.starts_with(duty))
    };
    let proxy = "[daerah]\nperan = \"kepala-perangkat-daerah\"\n";
    let (dprd, power) = ("Persetujuan DPRD", "Surat kuasa");
    for (kind, more, duty, is_owed) in [
        ("ksdd pks", BURDEN, dprd, true),
        ("ksdd pks", "", dprd, false),
        // The signed KB goes with the request; its PKS asks for it.
        ("ksdd kesepakatan-bersama", BURDEN, dprd, false),
        ("sinergi rencana-kerja", BURDEN, dprd, false),
        ("ksdpl pernyataan-kehendak", BURDEN, dprd, false),
        ("ksdpl naskah-luar-negeri", "", dprd, true),
        ("ksdll naskah-luar-negeri", "", dprd, false),
        ("ksdd pks", proxy, power, true),
        ("ksdpk kontrak", proxy, power, true),
        (
            "ksdd pks",
            "[daerah]\nperan = \"kepala-daerah\"\n",
            power,
            false,
        ),
        ("ksdd kesepakatan-bersama", proxy, power, false),
    ] {
        assert_eq!(has(kind, more, duty), is_owed, "{kind} {more}");
    }
    // Before PP 28/2018 and Permendagri 22/2020.
    let old = format!("{proxy}{BURDEN}[waktu]\nditandatangani = 2016-02-01\nmulai = 2016-02-01\n");
    assert_eq!(
        owed_by("ksdd pks", &old, "2025-02-01"),
        Vec::<String>::new()
    );
    let register = signed(Register::new(), "p", "ksdd pks", &old);
    let text = said(
        &register,
        &["kepatuhan", "--period", "2016", "--as-of", "2025-02-01"],
    );
    says(&text, &["Bagi 1 di antaranya tidak ada kewajiban"]);
    is_silent(&text, &["tidak tercatat |"]);
}

#[test]
fn the_dprd_approves_refuses_or_lets_its_term_pass() {
    let basis =
        "Persetujuan DPRD | Permendagri 22/2020 Pasal 11 ayat (1); PP 28/2018 Pasal 6 ayat (2)";
    let dprd = |kind: &str, more: &str, as_of: &str| {
        let more = format!("{more}{BURDEN}");
        let owed = owed_by(kind, &more, as_of);
        let row = owed.iter().find(|row| row.starts_with("Persetujuan DPRD"));
        let row = row.expect("a line").strip_prefix(basis).map(str::to_owned);
        row.expect("the articles")
    };
    let asked = "[dprd]\npermohonan = 2023-10-02\n";
    let refused = "[dprd]\npermohonan = 2023-10-02\npersetujuan = 2023-11-01\nhasil = \"ditolak\"\nnomor = \"4/D\"\n";
    let approved = "[dprd]\npersetujuan = 2024-01-10\nhasil = \"disetujui\"\nnomor = \"4/D\"\n";
    let undated = "[dprd]\nhasil = \"ditolak\"\n";
    let unasked =
        "KSD504 (kesalahan): ditandatangani 1 Februari 2024 tanpa persetujuan DPRD yang tercatat";
    for (more, told, counted) in [
        ("", format!("tidak tercatat | {unasked}"), "0 | 0 | 1 | 1"),
        (approved, "disetujui, nomor 4/D, 10 Januari 2024 | nihil".to_owned(), "1 | 0 | 0 | 0"),
        (
            asked,
            "dianggap disetujui, sebab DPRD tidak memutuskan, 17 November 2023 | nihil".to_owned(),
            "1 | 0 | 0 | 0",
        ),
        (
            refused,
            "ditolak DPRD 1 November 2023 | KSD505 (kesalahan): ditandatangani 1 Februari 2024, padahal DPRD menolak".to_owned(),
            "0 | 1 | 0 | 1",
        ),
        (
            undated,
            format!(
                "ditolak DPRD, tanggal tidak tercatat | {unasked}; KSD906 (peringatan): Keputusan \
                 DPRD tercatat tanpa harinya (\\`dprd.persetujuan\\`)"
            ),
            "0 | 1 | 0 | 1",
        ),
    ] {
        assert_eq!(dprd("ksdd pks", more, "2025-02-01"), format!(" | {told} | nihil"));
        let more = format!("{more}{BURDEN}");
        let register = signed(Register::new(), "p", "ksdd pks", &more);
        let period = ["kepatuhan", "--period", "2024", "--as-of", "2025-02-01"];
        let counted = format!("| Persetujuan DPRD | 1 | {counted} | 0 |");
        says(&said(&register, &period), &[&counted]);
    }
    // What is dated after the day has not happened.
    let later = "[dprd]\npermohonan = 2024-03-01\npersetujuan = 2024-03-20\n";
    let at = |day: &str| dprd("ksdd pks", later, day);
    assert!(at("2024-02-20").starts_with(" | tidak tercatat | "));
    assert!(at("2024-03-10").starts_with(" | menunggu keputusan DPRD sampai 15 April 2024 | "));
    assert_eq!(
        at("2024-03-20"),
        " | disetujui, 20 Maret 2024 | KSD504 (kesalahan): DPRD memutuskan 20 Maret 2024, sesudah \
         penandatanganan 1 Februari 2024 | nihil"
    );
    // What an addendum adds, the DPRD decides on, too.
    let base = || signed(Register::new(), "p", "ksdd pks", "");
    let addendum = |more: &str| {
        let more = format!("addendum_dari = \"p\"\n{more}");
        owed(&signed(base(), "q", "ksdd pks", &more), "q", "2025-02-01")
    };
    let unapproved = "KSD510 (kesalahan): addendum menambah pembebanan dan ditandatangani 1 Februari 2024 tanpa persetujuan DPRD";
    let archived = "Penyimpanan naskah asli | Permendagri 22/2020 Pasal 16 ayat (2) | tidak tercatat | nihil | nihil";
    assert_eq!(
        addendum(BURDEN),
        [
            &format!(
                "Persetujuan DPRD | Permendagri 22/2020 Pasal 15 ayat (6) | tidak tercatat | {unapproved} | nihil"
            ),
            archived,
        ]
    );
    assert_eq!(addendum(""), [archived]);
}

#[test]
fn a_place_in_the_plans_is_the_plans_or_the_reason_outside_them() {
    let plans = "Dasar dalam perencanaan pembangunan";
    let rkpd = "Tercantum dalam RKPD";
    for (kind, more, duty, told, met) in [
        (
            "ksdd pks",
            "tercantum = true",
            plans,
            "tercantum dalam perencanaan",
            true,
        ),
        ("ksdd pks", "rkpd = 2024", plans, "RKPD 2024", true),
        (
            "ksdd pks",
            "tercantum = false",
            plans,
            "tidak tercantum",
            false,
        ),
        (
            "ksdpk pks",
            "tercantum = false\nalasan_di_luar = \"kondisi-darurat\"",
            plans,
            "di luar perencanaan karena kondisi darurat",
            true,
        ),
        (
            "sinergi nota-kesepakatan",
            "rkpd = 2024",
            rkpd,
            "RKPD 2024",
            true,
        ),
        (
            "sinergi nota-kesepakatan",
            "tercantum = true",
            rkpd,
            "tercantum dalam perencanaan, tahun RKPD tidak tercatat",
            false,
        ),
    ] {
        let more = format!("[perencanaan]\n{more}\n");
        let register = signed(Register::new(), "p", kind, &more);
        let owed = owed(&register, "p", "2025-02-01");
        let row: Vec<&str> = owed[0].split(" | ").collect();
        assert_eq!((row[0], row[2]), (duty, told));
        let period = ["kepatuhan", "--period", "2024", "--as-of", "2025-02-01"];
        let counted = if met {
            "1 | 1 | 0 | 0"
        } else {
            "1 | 0 | 1 | 0"
        };
        says(
            &said(&register, &period),
            &[&format!("| {duty} | {counted} |")],
        );
    }
}

#[test]
fn proceeds_bind_where_there_are_proceeds() {
    let rows = |more: &str, as_of: &str| {
        let owed = owed_by("ksdpk pks", more, as_of);
        let proceeds = owed
            .into_iter()
            .filter(|row| row.contains("PP 28/2018 Pasal 20"));
        proceeds.collect::<Vec<String>>()
    };
    let none: Vec<String> = Vec::new();
    assert_eq!(rows("", "2025-02-01"), none);
    let year = "[[hasil_tahunan]]\ntahun = 2024\npenerimaan = 1500000\nbarang = \"Dua truk\"\n";
    let spent = "[[hasil_tahunan]]\ntahun = 2024\nbelanja = 1500000\n";
    assert_eq!(rows(spent, "2025-02-01"), none);
    let (money, goods) = (
        "Penyetoran hasil ke kas daerah | PP 28/2018 Pasal 20 ayat (2)",
        "Pencatatan barang hasil kerja sama | PP 28/2018 Pasal 20 ayat (3)",
    );
    assert_eq!(
        rows(year, "2025-02-01"),
        [
            format!("{money} | penerimaan kas daerah 2024: Rp1.500.000 | nihil | nihil"),
            format!("{goods} | Dua truk | nihil | nihil"),
        ]
    );
    // Before the year.
    assert_eq!(rows(year, "2023-12-31"), none);
    let told = "[hasil]\nuang_ke_kas_daerah = false\nbarang_dicatat = true\n";
    let unpaid = "KSD526 (kesalahan): uang hasil kerja sama tidak disetor ke kas daerah";
    assert_eq!(
        rows(told, "2025-02-01"),
        [
            format!("{money} | tidak disetor ke kas daerah | {unpaid} | nihil"),
            format!("{goods} | dicatat sebagai aset | nihil | nihil"),
        ]
    );
}
