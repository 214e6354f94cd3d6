//! Papers that somebody signs: sheets of one office, letters, and what is attached to
//! other papers, on miniature registers with known numbers.

use crate::common::{KSD_TOML, Register};

/// What a report says, in Markdown.
#[track_caller]
pub fn said(register: &Register, arguments: &[&str]) -> String {
    let fixed = ["--format", "markdown", "-o", "-"];
    let arguments: Vec<&str> = [&["report"], arguments, &fixed].concat();
    let ran = register.ksd(&arguments);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    ran.stdout
}

#[track_caller]
pub fn says(text: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(text.contains(sentence), "not said: {sentence}\n{text}");
    }
}

#[track_caller]
pub fn is_silent(text: &str, words: &[&str]) {
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
            "tidak ada naskah berlaku yang diprakarsai",
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
            // Of a and d one came; b and e owe theirs, too.
            "diterima: untuk 1 dari 4 naskah",
            "Tembusan:",
        ],
    );
    is_silent(&text, &["Judul sinergi", "Judul ksdll"]);
    // The letter is signed before what is attached to it.
    let (letter, attached) = text.split_once("Tembusan:").expect("copies");
    says(letter, &["Bupati Kutai Kartanegara,"]);
    says(attached, &["Lampiran: naskah yang berlaku", "Judul ksdpk"]);

    let text = said(
        &province(),
        &["berjenjang", "--period", "2024", "--as-of", "2025-02-01"],
    );
    says(
        &text,
        &[
            "Yth. Menteri Dalam Negeri",
            "di Jakarta",
            "Gubernur Kalimantan Timur,",
            "Tahun 2024",
            "Pasal 46 ayat (3)",
        ],
    );
}

/// The same offices, of a province.
fn province() -> Register {
    let register = offices();
    let settings = settings_of(&register)
        .replace("tingkat = \"kabupaten\"", "tingkat = \"provinsi\"")
        .replace(
            "nama = \"Kabupaten Kutai Kartanegara\"",
            "nama = \"Provinsi Kalimantan Timur\"",
        )
        .replace("kode = \"64.02\"", "kode = \"64\"");
    register.write("ksd.toml", &settings)
}

fn settings_of(register: &Register) -> String {
    std::fs::read_to_string(register.root().join("ksd.toml")).expect("settings")
}

#[test]
fn of_a_year_both_its_semesters_are_owed() {
    let first = "{ periode = \"2024-S1\", tanggal = 2024-07-05, permasalahan = \"Truk rusak\" }";
    let second = "{ periode = \"2024-S2\", tanggal = 2025-01-05, permasalahan = \"Solar habis\" }";
    let made = |reports: &str| {
        let reports = format!("laporan = [{reports}]");
        let register = offices();
        std::fs::remove_dir_all(register.root().join("kerja-sama")).expect("removed");
        let register = register.document("a", "2023-01-02", "2026-01-01", &reports);
        said(
            &register,
            &["berjenjang", "--period", "2024", "--as-of", "2025-02-01"],
        )
    };
    let one = made(first);
    says(&one, &["laporan belum diterima", "untuk 0 dari 1 naskah"]);
    let both = made(&format!("{first}, {second}"));
    says(
        &both,
        &["Truk rusak", "Solar habis", "untuk 1 dari 1 naskah"],
    );
    is_silent(&both, &["laporan belum diterima"]);
}

#[test]
fn no_letter_cites_what_was_not_in_force_yet() {
    let register = offices();
    for paper in ["berjenjang", "sinergi"] {
        let asked = ["report", paper, "--period", "2019", "--as-of", "2020-02-01"];
        let ran = register.ksd(&[&asked[..], &["--format", "markdown", "-o", "-"]].concat());
        ran.refused("berakhir sebelum Permendagri 22/2020 berlaku (14 April 2020)");
    }
    let asked = ["luar-negeri", "--period", "2019", "--as-of", "2020-02-01"];
    let text = said(&register, &asked);
    says(
        &text,
        &[
            "Dasar: PP 28/2018 Pasal 43 ayat (1).",
            "Permendagri 25/2020 baru berlaku sejak 22 Mei 2020, sesudah periode ini",
        ],
    );
    is_silent(&text, &["Pasal 35", "minggu pertama", "Pasal 38"]);
    let semester = ["semester", "--period", "2019-S2", "--as-of", "2020-02-01"];
    is_silent(&said(&register, &semester), &["Dasar:"]);
    let tahunan = ["tahunan", "--period", "2019", "--as-of", "2020-02-01"];
    let text = said(&register, &tahunan);
    says(&text, &["Rapat TKKSD dalam tahun ini tidak tercatat."]);
    is_silent(&text, &["Dasar:", "Pasal 48"]);
    let mapped = ["pemetaan", "--period", "2019", "--as-of", "2019-12-31"];
    is_silent(&said(&register, &mapped), &["Permendagri"]);
    let sheet = [
        "report",
        "semester",
        "--pemrakarsa",
        "dlhk",
        "--period",
        "2019-S2",
    ];
    let rest = ["--as-of", "2020-02-01", "--format", "markdown", "-o", "-"];
    register
        .ksd(&[&sheet[..], &rest].concat())
        .refused("berakhir sebelum Permendagri 22/2020 berlaku");
    // A semester that ends in its first months has it.
    let sinergi = ["sinergi", "--period", "2020-S1", "--as-of", "2020-08-01"];
    says(&said(&register, &sinergi), &["Pasal 60 ayat (1)"]);
}

#[test]
fn what_the_law_gives_the_kepala_daerah_only_who_holds_that_seat_signs() {
    let signed = |paper: &str, signers: &[(&str, &str)]| {
        let register = offices();
        let listed = signers.iter().map(|(office, name)| {
            format!("\n[[penandatangan]]\nlaporan = [\"{paper}\"]\njabatan = \"{office}\"\nnama = \"{name}\"\n")
        });
        let settings = settings_of(&register) + &listed.collect::<String>();
        let register = register.write("ksd.toml", &settings);
        let period: &[&str] = match paper {
            "semester" => &["--period", "2024-S1"],
            _ => &["--period", "2024"],
        };
        said(
            &register,
            &[&[paper, "--as-of", "2025-02-01"], period].concat(),
        )
    };
    for seat in [
        "Bupati Kutai Kartanegara",
        "BUPATI  KUTAI KARTANEGARA",
        "Bupati",
        "Plt. Bupati Kutai Kartanegara",
        "Wakil Bupati selaku Plh. Bupati",
    ] {
        for paper in ["berjenjang", "sinergi", "luar-negeri", "pemetaan"] {
            let text = signed(
                paper,
                &[(seat, "Rahmat"), ("Sekretaris Daerah", "Sunggono")],
            );
            says(&text, &["Rahmat"]);
            is_silent(&text, &["Sunggono"]);
        }
    }
    for other in [
        "Wakil Bupati Kutai Kartanegara",
        "Sekretaris Daerah",
        "Bupati Kutai Timur",
        "a.n. Bupati Kutai Kartanegara",
    ] {
        let text = signed("luar-negeri", &[(other, "Rendi")]);
        says(&text, &["Bupati Kutai Kartanegara,", "(………"]);
        is_silent(&text, &["Rendi"]);
    }
    // A Wali Kota, as one writes it.
    let settings = settings_of(&offices())
        .replace("tingkat = \"kabupaten\"", "tingkat = \"kota\"")
        .replace("Kabupaten Kutai Kartanegara", "Kota Bontang")
        .replace("kode = \"64.02\"", "kode = \"64.74\"")
        + "\n[[penandatangan]]\nlaporan = [\"luar-negeri\"]\njabatan = \"Pj. Walikota Bontang\"\nnama = \"Basri\"\n";
    let register = offices().write("ksd.toml", &settings);
    let asked = ["luar-negeri", "--period", "2024", "--as-of", "2025-02-01"];
    says(
        &said(&register, &asked),
        &["Pj. Walikota Bontang,", "Basri"],
    );
    // The team's the team signs, by the seat that comes with the office.
    for (office, seat) in [
        ("Sekretaris Daerah", "Ketua TKKSD"),
        ("Asisten Pemerintahan", "Wakil Ketua TKKSD"),
        ("Kepala Bagian Kerja Sama", "Sekretaris TKKSD"),
    ] {
        let text = signed("semester", &[(office, "Sari"), ("Bupati", "Rahmat")]);
        says(&text, &[&format!("{office} selaku {seat},"), "Sari"]);
        is_silent(&text, &["Rahmat"]);
    }
    let text = signed("semester", &[("Ketua TKKSD", "Sari")]);
    is_silent(&text, &["Ketua TKKSD selaku"]);
}

#[test]
fn a_province_reports_abroad_and_on_sinergi_by_its_own_articles() {
    let made = |register: &Register, paper: &str| {
        said(
            register,
            &[paper, "--period", "2024", "--as-of", "2025-01-02"],
        )
    };
    let (regency, province) = (offices(), province());
    let text = made(&regency, "luar-negeri");
    says(
        &text,
        &[
            "kepada Gubernur Kalimantan Timur paling lambat minggu pertama Januari 2025",
            "Permendagri 25/2020 Pasal 35 ayat (1)",
        ],
    );
    is_silent(&text, &["Pasal 36"]);
    let by_when = |register: &Register| {
        let asked = ["luar-negeri", "--period", "2024", "--as-of", "2025-01-02"];
        said(register, &[&asked[..], &["--worksheet"]].concat())
    };
    says(
        &by_when(&regency),
        &["Sampaikan paling lambat 7 Januari 2025", "Pasal 38"],
    );
    says(
        &by_when(&province),
        &["Sampaikan paling lambat 14 Januari 2025"],
    );
    let text = made(&province, "luar-negeri");
    says(
        &text,
        &[
            "kepada Menteri Dalam Negeri paling lambat minggu kedua Januari 2025",
            "Permendagri 25/2020 Pasal 36",
        ],
    );
    is_silent(&text, &["Pasal 35", "kepada Gubernur"]);

    let text = made(&regency, "sinergi");
    says(
        &text,
        &[
            "Yth. Gubernur Kalimantan Timur selaku Wakil Pemerintah Pusat",
            "Memenuhi Pasal 60 ayat (2)",
            "Peraturan tidak mengatur isi laporan Sinergi",
        ],
    );
    let text = made(&province, "sinergi");
    says(
        &text,
        &["Yth. Menteri Dalam Negeri", "Memenuhi Pasal 46 ayat (3)"],
    );
    is_silent(&text, &["Wakil Pemerintah Pusat", "Pasal 60"]);
    let asked = [
        "sinergi",
        "--period",
        "2024",
        "--as-of",
        "2025-01-02",
        "--worksheet",
    ];
    says(&said(&province, &asked), &["Tafsir ksd: Sinergi provinsi"]);
}

#[test]
fn each_document_abroad_tells_its_nine_items_and_why_one_is_blank() {
    let told = |more: &str| {
        let text = format!(
            "judul = \"Judul ksdll\"\njenis = \"ksdll\"\nnaskah = \"naskah-luar-negeri\"\npemrakarsa = \"dinsos\"\n{more}\n\
             [waktu]\nditandatangani = 2024-02-01\nmulai = 2024-02-01\nberakhir = 2026-01-31\n[[mitra]]\nid = \"kota-samarinda\"\n"
        );
        let register = offices().write("kerja-sama/f.toml", &text);
        let asked = ["luar-negeri", "--period", "2024", "--as-of", "2025-01-02"];
        said(&register, &asked)
    };
    let headings = [
        "1\\. Judul",
        "2\\. Latar belakang",
        "3\\. Maksud, tujuan, dan sasaran",
        "4\\. Ruang lingkup",
        "5\\. Perkembangan atau hasil",
        "6\\. Penerima manfaat",
        "7\\. Pendanaan",
        "8\\. Hambatan dan tantangan",
        "9\\. Analisis dan rencana tindak lanjut",
    ];
    let after = |text: &str, heading: &str| {
        let at = text.find(&format!("### {heading}\n"));
        let rest = &text[at.unwrap_or_else(|| panic!("no {heading}: {text}"))..];
        rest.lines().nth(2).unwrap_or_default().to_owned()
    };
    let text = told("");
    let places: Vec<_> = headings.iter().map(|heading| text.find(heading)).collect();
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
    assert_eq!(after(&text, headings[5]), "Tidak tercatat.");
    assert_eq!(
        after(&text, headings[7]),
        "Laporan perangkat daerah belum diterima."
    );
    let reported = "penerima_manfaat = \"Petani gaharu\"\n\
                    laporan = [{ periode = \"2024-S2\", tanggal = 2025-01-01 }]";
    let text = told(reported);
    assert_eq!(after(&text, headings[5]), "Petani gaharu.");
    assert_eq!(after(&text, headings[7]), "Nihil.");
    let hindered = "hambatan = [{ uraian = \"Izin riset tertunda\" }, \
                    { uraian = \"Sudah selesai\", selesai = 2024-05-01 }]";
    let text = told(hindered);
    assert_eq!(after(&text, headings[7]), "Izin riset tertunda.");
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
    for (register, holds_rows) in [(mapping(""), true), (Register::empty(), false)] {
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
                let written = std::fs::read(written).expect("written");
                if ending != "csv" {
                    assert!(written.len() > 100, "{file}");
                } else if holds_rows {
                    let text = String::from_utf8(written).expect("text");
                    // Under the name of a table its columns, and a row.
                    let cells = text.lines().filter(|line| line.split(',').count() > 2);
                    assert!(cells.count() > 1, "{file}: {text}");
                }
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
    let minutes = "[pembahasan]\nforum = \"musrenbang-provinsi\"\ntanggal = 2024-02-20\n\
                   [pembahasan.berita_acara]\nnomor = \"5/BA/2024\"\ntanggal = 2024-03-01\n";
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
            &(entry(
                "Sampah",
                "ksdd",
                "sifat = \"wajib\"\ncalon_mitra = [\"kota-samarinda\"]",
            )
            .replace("dinsos", "dlhk")
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
            "**Forum**: Musrenbang provinsi",
            "**Dibahas**: 20 Februari 2024",
            "P 3.01",
            "Wali Kota Samarinda",
            "Bupati Kutai Kartanegara,",
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
fn each_berita_acara_has_a_list_of_its_own_and_only_what_was_agreed() {
    let entry = |judul: &str, more: &str| {
        format!(
            "judul = \"{judul}\"\ntahun = 2024\njenis = \"ksdd\"\nsifat = \"wajib\"\n{more}\n\
             program = [{{ tahun = 2024, program = \"P {judul}\", pagu = 100 }}]\n"
        )
    };
    let discussed = "pembahasan.forum = \"rakortek-provinsi\"\npembahasan.tanggal";
    let second = "pembahasan.berita_acara = { nomor = \"6/BA/2024\", tanggal = 2024-04-02 }";
    let register = mapping("")
        .write(
            "potensi/v.toml",
            &entry("Banjir", &format!("{discussed} = 2024-04-01\n{second}")),
        )
        .write("potensi/u.toml", &entry("Jalan", ""))
        .write(
            "potensi/t.toml",
            &entry("Pasar", &format!("{discussed} = 2024-06-01")),
        );
    let asked = [
        "pemetaan-berita-acara",
        "--period",
        "2024",
        "--as-of",
        "2024-05-03",
    ];
    let text = said(&register, &asked);
    let (first, second) = text
        .split_once("Berita Acara nomor 6/BA/2024, tanggal 2 April 2024")
        .expect("the second");
    says(
        first,
        &[
            "Berita Acara nomor 5/BA/2024, tanggal 1 Maret 2024",
            "P 3.01",
        ],
    );
    says(second, &["Rakortek provinsi", "P Banjir"]);
    is_silent(first, &["P Banjir", "NOMOR"]);
    is_silent(&text, &["P Jalan", "P Pasar"]);
    let worksheet = said(&register, &[&asked[..], &["--worksheet"]].concat());
    says(&worksheet, &["Yang belum dibahas", "Jalan", "Pasar"]);
    is_silent(&worksheet, &["Banjir", "Sampah"]);
    let before = [
        "pemetaan-berita-acara",
        "--period",
        "2024",
        "--as-of",
        "2024-01-03",
    ];
    says(
        &said(&register, &before),
        &["Belum ada Kerja Sama Wajib dalam pemetaan Tahun 2024 yang dibahas"],
    );
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
            "Dinas Lingkungan Hidup dan Kehutanan",
            "S 1.01",
        ],
    );
    is_silent(&text, &["Permendagri"]);
    let sum = text.lines().find(|line| {
        let mut cells = line.split('|').map(str::trim);
        cells.any(|cell| cell == "Dinas Sosial") && line.contains("350")
    });
    assert!(sum.is_some(), "{text}");
    let at = |programme: &str| text.find(programme).expect(programme);
    assert!(at("P 1.01") < at("P 2.01"), "by code");
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
            "| Wisata | KSDPK |  |  | Ditetapkan |",
            "| Parkir | KSDPK |  |  | Diusulkan |",
            "| Sampah | KSDD |  |  | Ditetapkan |",
            "dapat menghubungi perangkat daerah yang disebut",
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
    is_silent(
        &text,
        &["Samarinda", "Dinas Sosial", "KSDPK", "menghubungi"],
    );
}

#[test]
fn what_leaves_the_house_names_documents_by_their_numbers() {
    let renewed = "judul = \"Judul baru\"\njenis = \"ksdll\"\nnaskah = \"naskah-luar-negeri\"\n\
                   pemrakarsa = \"dinsos\"\nperpanjangan_dari = \"f\"\n\
                   [waktu]\nditandatangani = 2024-06-01\nmulai = 2026-02-01\nberakhir = 2028-01-31\n\
                   [daerah]\nnomor = \"9/KSDLL\"\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let register = offices().write("kerja-sama/g-baru.toml", renewed);
    let period = ["--period", "2024", "--as-of", "2025-01-05"];
    let text = said(&register, &[&["luar-negeri"][..], &period].concat());
    says(&text, &["iperpanjang dengan nomor 9/KSDLL 1 Juni 2024"]);
    let register = offices();
    for report in ["luar-negeri", "kepatuhan", "evaluasi", "tahunan"] {
        let text = said(&register, &[&[report][..], &period].concat());
        is_silent(&text, &["`"]);
    }
}
