//! Papers that somebody signs: sheets of one office, letters, and what is attached to
//! other papers, on miniature registers with known numbers.

use crate::common::{KSD_TOML, Register};

/// What a report says, in Markdown.
#[track_caller]
fn said(register: &Register, arguments: &[&str]) -> String {
    let fixed = ["--format", "markdown", "-o", "-"];
    let arguments: Vec<&str> = [&["report"], arguments, &fixed].concat();
    let ran = register.ksd(&arguments);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    ran.stdout
}

#[track_caller]
fn says(text: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(text.contains(sentence), "not said: {sentence}\n{text}");
    }
}

#[track_caller]
fn is_silent(text: &str, words: &[&str]) {
    for word in words {
        assert!(!text.contains(word), "said: {word}\n{text}");
    }
}

/// Of `dlhk`: a (reported), b (not), c (Sinergi), over d; of `dinsos`: e, f abroad.
fn offices() -> Register {
    let more =
        "tingkat = \"kabupaten\"\nprovinsi = \"Kalimantan Timur\"\nibu_kota = \"Tenggarong\"";
    let dinsos = "\n[[perangkat_daerah]]\nid = \"dinsos\"\nnama = \"Dinas Sosial\"\n\
                  [[perangkat_daerah]]\nid = \"tgr\"\nnama = \"Kecamatan Tenggarong\"\n";
    let settings = KSD_TOML.replace("tingkat = \"kabupaten\"", more) + dinsos;
    let reported = "maksud_tujuan = \"Melayani warga\"\nobjek = [\"Sampah\"]\nlaporan = [{ periode = \
                    \"2024-S1\", tanggal = 2024-07-05, permasalahan = \"Truk rusak\", upaya = \"Perbaikan\" }]";
    let other = |jenis: &str, naskah: &str, office: &str| {
        format!(
            "judul = \"Judul {jenis}\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\npemrakarsa = \"{office}\"\n\
             [waktu]\nditandatangani = 2024-02-01\nmulai = 2024-02-01\nberakhir = 2026-01-31\n\
             [daerah]\nnomor = \"7/{jenis}\"\n[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    Register::new()
        .write("ksd.toml", &settings)
        .document("a", "2024-01-02", "2026-01-01", reported)
        .document("b", "2024-01-02", "2026-01-01", "")
        .document("d", "2023-01-02", "2024-05-01", "")
        .write(
            "kerja-sama/c.toml",
            &other("sinergi", "nota-kesepakatan", "dlhk"),
        )
        .write("kerja-sama/e.toml", &other("ksdpk", "pks", "dinsos"))
        .write(
            "kerja-sama/f.toml",
            &other("ksdll", "naskah-luar-negeri", "dinsos"),
        )
}

#[test]
fn an_office_hands_in_the_nine_items_of_its_own_documents() {
    let register = offices();
    let sheet = |office: &str| {
        let asked = ["semester", "--pemrakarsa", office, "--period", "2024-S1"];
        said(
            &register,
            &[&asked[..], &["--as-of", "2024-08-01"]].concat(),
        )
    };
    let text = sheet("dlhk");
    says(
        &text,
        &[
            "DINAS LINGKUNGAN HIDUP DAN KEHUTANAN",
            "kepada Bupati Kutai Kartanegara menurut Permendagri 22/2020 Pasal 17 ayat (1)",
            "memprakarsai atau melaksanakan 3 naskah yang berlaku; yang berakhir dalam semester ini 1 naskah",
            "Sinergi, nomor 7/sinergi",
            "**g. Permasalahan**: Truk rusak",
            "diisi sebelum ditandatangani",
            "**g. Permasalahan**: tidak diperlukan",
            "**d. Maksud dan tujuan**: tidak tercatat",
            "Kepala Dinas Lingkungan Hidup dan Kehutanan,",
        ],
    );
    is_silent(&text, &["Judul ksdpk", "Judul ksdll", "Tim Koordinasi"]);
    // By words of its name; an office without documents has a sheet, too.
    let text = sheet("Tenggarong");
    says(
        &text,
        &[
            "KECAMATAN TENGGARONG",
            "Camat Tenggarong,",
            "0 naskah yang berlaku",
        ],
    );
    let english = said(
        &register,
        &[
            "semester",
            "--pemrakarsa",
            "dinsos",
            "--as-of",
            "2024-08-01",
            "--lang",
            "en",
        ],
    );
    says(
        &english,
        &[
            "Head of Dinas Sosial,",
            "leads or carries out 1 document in force",
        ],
    );
}

#[test]
fn who_holds_the_seat_of_an_office_signs_its_sheet() {
    let signer = "\n[[penandatangan]]\nlaporan = [\"semester\"]\njabatan = \"Kepala Bagian Kerja Sama\"\n\
                  nama = \"Sari\"\n[[penandatangan]]\njabatan = \"kepala dinas sosial\"\nnama = \"Budi\"\nnip = \"19\"\n";
    let register = offices();
    let settings = std::fs::read_to_string(register.root().join("ksd.toml")).expect("settings");
    let register = register.write("ksd.toml", &(settings + signer));
    let asked = ["semester", "--as-of", "2024-08-01", "--pemrakarsa"];
    let of = |office| said(&register, &[&asked[..], &[office]].concat());
    says(&of("dinsos"), &["Budi", "NIP 19"]);
    is_silent(&of("dinsos"), &["Sari"]);
    is_silent(&of("dlhk"), &["Sari", "Budi"]);
}

#[test]
fn only_the_semester_is_made_for_one_office_and_only_for_one_that_is_known() {
    let register = offices();
    let asked = |report: &str, office: &str| {
        let fixed = ["report", report, "--pemrakarsa", office, "-o", "-"];
        register.ksd(
            &[
                &fixed[..],
                &["--format", "markdown", "--as-of", "2024-08-01"],
            ]
            .concat(),
        )
    };
    asked("semester", "dinsoss").refused("mungkin maksudnya \"dinsos\"");
    asked("tahunan", "dinsos").refused("`--pemrakarsa` hanya untuk semester");
}

#[test]
fn the_bupati_writes_to_the_gubernur_and_a_gubernur_to_the_menteri() {
    let register = offices();
    let text = said(
        &register,
        &["berjenjang", "--period", "2024-S1", "--as-of", "2024-08-01"],
    );
    says(
        &text,
        &[
            "**BUPATI KUTAI KARTANEGARA**",
            "Tenggarong, 1 Agustus 2024",
            "**Nomor**: ……",
            "**Lampiran**: 1 (satu) berkas",
            "**Hal**: Laporan pelaksanaan kerja sama daerah Semester I Tahun 2024",
            "Yth. Gubernur Kalimantan Timur",
            "Memenuhi Pasal 17 ayat (3) dan Pasal 39 ayat (3)",
            "berlaku 3 naskah, yaitu 2 kerja sama dengan daerah lain dan 1 kerja sama dengan pihak ketiga; 1 naskah berakhir",
            "Tembusan:",
        ],
    );
    is_silent(&text, &["Judul sinergi", "Judul ksdll"]);
    // The letter is signed before what is attached to it.
    let (letter, attached) = text.split_once("Tembusan:").expect("copies");
    says(letter, &["Bupati Kutai Kartanegara,"]);
    says(attached, &["Lampiran: naskah yang berlaku", "Judul ksdpk"]);

    let settings = std::fs::read_to_string(register.root().join("ksd.toml")).expect("settings");
    let province = settings
        .replace("tingkat = \"kabupaten\"", "tingkat = \"provinsi\"")
        .replace(
            "nama = \"Kabupaten Kutai Kartanegara\"",
            "nama = \"Provinsi Kalimantan Timur\"",
        )
        .replace("kode = \"64.02\"", "kode = \"64\"");
    let register = register.write("ksd.toml", &province);
    let text = said(
        &register,
        &["berjenjang", "--period", "2024", "--as-of", "2025-02-01"],
    );
    says(
        &text,
        &[
            "Yth. Menteri Dalam Negeri",
            "di Jakarta",
            "Gubernur Kalimantan Timur,",
            "Tahun 2024",
        ],
    );
    // Of a year, both its semesters are owed.
    says(&text, &["laporan belum diterima"]);
}

#[test]
fn sinergi_is_the_teams_by_semester_and_the_bupatis_by_year() {
    let register = offices();
    let made = |period| {
        said(
            &register,
            &["sinergi", "--period", period, "--as-of", "2025-02-01"],
        )
    };
    let text = made("2024-S2");
    says(
        &text,
        &[
            "Pasal 60 ayat (1)",
            "berlaku 1 naskah Sinergi, yaitu 1 Nota Kesepakatan dan 0 Rencana Kerja",
            "7/sinergi",
            "Ketua Tim Koordinasi Kerja Sama Daerah,",
        ],
    );
    is_silent(&text, &["Judul ksdpk", "Yth."]);
    let text = made("2024");
    says(
        &text,
        &[
            "Yth. Gubernur Kalimantan Timur",
            "Pasal 60 ayat (2)",
            "Bupati Kutai Kartanegara,",
        ],
    );
    let quarter = [
        "report",
        "sinergi",
        "--period",
        "2024-Q1",
        "--as-of",
        "2025-02-01",
        "-o",
        "-",
    ];
    register
        .ksd(&quarter)
        .refused("satu semester atau tahun penuh");
}

/// Each of these papers is written in every format, also about nothing.
#[test]
fn papers_are_written_in_every_format() {
    for register in [offices(), Register::empty()] {
        for paper in ["berjenjang", "sinergi"] {
            for ending in ["md", "html", "docx", "xlsx", "csv"] {
                let file = format!("{paper}.{ending}");
                let ran = register.ksd(&[
                    "report",
                    paper,
                    "--period",
                    "2024",
                    "--as-of",
                    "2025-02-01",
                    "-o",
                    &file,
                ]);
                assert_eq!(ran.code, 0, "{file}: {}", ran.stderr);
                let written = register.root().with_file_name(&file);
                assert!(
                    std::fs::metadata(written).is_ok_and(|file| file.len() > 100),
                    "{file}"
                );
            }
        }
    }
}
