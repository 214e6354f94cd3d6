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
            "Nota Kesepakatan, nomor 7/sinergi",
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
            "Head of Dinas Sosial",
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
    asked("semester", "dinas-sosail").refused("`ksd list perangkat-daerah`");
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
        "--format",
        "markdown",
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
        for paper in [
            "berjenjang",
            "sinergi",
            "pemetaan-keputusan",
            "pemetaan-berita-acara",
            "usulan-rkpd",
            "katalog",
            "kepatuhan",
        ] {
            let period: &[&str] = match paper {
                "katalog" => &[],
                _ => &["--period", "2024"],
            };
            for ending in ["md", "html", "docx", "xlsx", "csv"] {
                let file = format!("{paper}.{ending}");
                let fixed = ["report", paper, "--as-of", "2025-02-01", "-o", &file];
                let ran = register.ksd(&[&fixed[..], period].concat());
                assert_eq!(ran.code, 0, "{file}: {}", ran.stderr);
                let written = register.root().with_file_name(&file);
                assert!(
                    std::fs::metadata(written)
                        .is_ok_and(|file| file.len() > 100 || ending == "csv"),
                    "{file}"
                );
            }
        }
    }
}

/// Two planned with third parties (x fixed by decree), one wajib (z), one sukarela.
fn mapping(decree: &str) -> Register {
    let entry = |judul: &str, jenis: &str, more: &str| {
        format!(
            "judul = \"{judul}\"\ntahun = 2024\njenis = \"{jenis}\"\npemrakarsa = \"dinsos\"\n{more}\n"
        )
    };
    let program = |kode: &str, pagu: u32| {
        format!(
            "[[program]]\ntahun = 2024\nkode = \"{kode}\"\nprogram = \"P {kode}\"\nsub_kegiatan = \"S {kode}\"\npagu = {pagu}\n"
        )
    };
    let decree = format!("[penetapan]\n{decree}\n");
    let fixed = "[penetapan]\nnomor = \"100/SK/2024\"\ntanggal = 2024-02-01\n";
    let minutes = "[pembahasan.berita_acara]\nnomor = \"5/BA/2024\"\ntanggal = 2024-03-01\n";
    offices()
        .write(
            "potensi/x.toml",
            &(entry("Wisata", "ksdpk", "") + &program("2.01", 100) + fixed),
        )
        .write(
            "potensi/y.toml",
            &(entry("Parkir", "ksdpk", "") + &program("1.01", 250) + &decree),
        )
        .write(
            "potensi/z.toml",
            &(entry("Sampah", "ksdd", "sifat = \"wajib\"").replace("dinsos", "dlhk")
                + &program("3.01", 400)
                + minutes),
        )
        .write(
            "potensi/w.toml",
            &entry("Lama", "ksdd", "sifat = \"sukarela\"\ntahun_selesai = 2023"),
        )
}

#[test]
fn each_list_of_the_mapping_is_attached_to_the_paper_that_fixes_it() {
    let made = |register: &Register, paper: &str| {
        said(
            register,
            &[paper, "--period", "2024", "--as-of", "2024-05-03"],
        )
    };
    let register = mapping("nomor = \"100/SK/2024\"\ntanggal = 2024-02-01");
    let text = made(&register, "pemetaan-keputusan");
    says(
        &text,
        &[
            "KEPUTUSAN BUPATI KUTAI KARTANEGARA",
            "NOMOR 100/SK/2024",
            "TANGGAL 1 FEBRUARI 2024",
            "Wisata",
            "Parkir",
            "Bupati Kutai Kartanegara,",
        ],
    );
    is_silent(
        &text,
        &[
            "Sampah",
            "Keputusan Kepala Daerah",
            "Tenggarong, 3 Mei 2024",
        ],
    );
    let text = made(&register, "pemetaan-berita-acara");
    says(
        &text,
        &[
            "BERITA ACARA PEMETAAN URUSAN PEMERINTAHAN",
            "NOMOR 5/BA/2024",
            "TANGGAL 1 MARET 2024",
            "P 3.01",
        ],
    );
    is_silent(&text, &["P 2.01"]);
    // Several decrees, or one to come: left to the pen.
    for decree in [
        "nomor = \"7\"\ntanggal = 2024-04-01",
        "",
        "nomor = \"100/SK/2024\"\ntanggal = 2024-06-01",
    ] {
        let text = made(&mapping(decree), "pemetaan-keputusan");
        says(&text, &["NOMOR ……", "TANGGAL ……"]);
    }
}

#[test]
fn those_who_plan_get_the_programmes_of_a_year_with_sums() {
    let register = mapping("");
    let made = |period| {
        said(
            &register,
            &["usulan-rkpd", "--period", period, "--as-of", "2024-05-03"],
        )
    };
    let text = made("2024");
    says(
        &text,
        &[
            "3 baris program kerja sama daerah Tahun 2024",
            "pagu Rp750",
            "350",
            "Dinas Lingkungan Hidup dan Kehutanan",
            "S 1.01",
        ],
    );
    let (first, second) = (text.find("P 1.01"), text.find("P 2.01"));
    assert!(first < second, "by code");
    says(
        &made("2023"),
        &["Tidak ada program kerja sama untuk Tahun 2023 dalam pemetaan."],
    );
}

#[test]
fn the_catalogue_shows_what_is_open_and_nothing_that_is_closed() {
    let register = mapping("");
    let text = said(&register, &["katalog", "--as-of", "2024-05-03"]);
    says(
        &text,
        &[
            "Wisata",
            "Parkir",
            "Sampah",
            "Pemerintah Kota Samarinda",
            "Dinas Sosial",
        ],
    );
    // Past its years; and nothing of what is signed.
    is_silent(&text, &["Lama", "Judul ksdpk"]);
    let settings = std::fs::read_to_string(register.root().join("ksd.toml")).expect("settings");
    let register = register.write(
        "ksd.toml",
        &(settings + "\n[publik]\nkolom = [\"judul\"]\n"),
    );
    let text = said(&register, &["katalog", "--as-of", "2024-05-03"]);
    is_silent(&text, &["Samarinda", "Dinas Sosial", "KSDPK"]);
}

#[test]
fn the_supervisor_sees_each_duty_its_finding_and_who_exempted_it() {
    let late = "[daerah]\nnomor = \"1/P\"\nperan = \"kepala-perangkat-daerah\"\n[daerah.surat_kuasa]\nnomor = \"9/SK\"\n\
                tanggal = 2024-02-02\n[rekomendasi_tkksd]\nnomor = \"3/R\"\ntanggal = 2024-01-05\n";
    let exempt = "[[pengecualian]]\naturan = \"KSD304\"\nalasan = \"Salah ketik\"\ntanggal = 2024-03-01\ndisetujui_oleh = \"Sekda\"\n";
    let naskah = |more: &str| {
        format!(
            "judul = \"PKS\"\njenis = \"ksdd\"\nsifat = \"sukarela\"\nnaskah = \"pks\"\n{more}\n\
             [waktu]\nditandatangani = 2024-02-01\nmulai = 2024-02-01\nberakhir = 2025-01-31\n[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    let register =
        |more: &str| Register::new().write("kerja-sama/p.toml", &(naskah("") + late + more));
    let made = |more: &str| {
        said(
            &register(more),
            &["kepatuhan", "--period", "2024", "--as-of", "2025-02-01"],
        )
    };
    let text = made("");
    says(
        &text,
        &[
            "Dalam Tahun 2024 ditandatangani 1 naskah.",
            "nomor 9/SK, 2 Februari 2024",
            "Pasal 14 ayat (2)",
            "KSD304 (kesalahan)",
            "nomor 3/R, 5 Januari 2024",
            "tidak tercatat",
            "nihil",
        ],
    );
    is_silent(&text, &["Sekda"]);
    let text = made(exempt);
    says(
        &text,
        &["KSD304: Salah ketik (disetujui Sekda 1 Maret 2024)"],
    );
    is_silent(&text, &["KSD304 (kesalahan)"]);
    // Signed in another year.
    let other = said(
        &register(""),
        &["kepatuhan", "--period", "2023", "--as-of", "2025-02-01"],
    );
    says(
        &other,
        &["Tidak ada naskah yang ditandatangani dalam Tahun 2023."],
    );
}
