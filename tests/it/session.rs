//! Days of an office that has read nothing, on a terminal of 80 columns, in both
//! languages: a new partner with its KB and PKS, a report, an evaluation, an extension,
//! an ending, a plan that is given up; each clean at the first `check`, and saved.

use std::fs;

use crate::common::Register;
use crate::common::git;
use crate::common::terminal::{Row, Terminal, each, is_missing, same, unfolded};

/// A register of an office that promises complete records.
pub(crate) fn register() -> Register {
    let settings = "format = 1\n\n[daerah]\nnama = \"Kabupaten Kutai Kartanegara\"\n\
         kode = \"64.02\"\ntingkat = \"kabupaten\"\nzona_waktu = \"+08:00\"\n\
         berbatasan = [\"64.72\"]\n\n[[perangkat_daerah]]\nid = \"dlhk\"\n\
         nama = \"Dinas Lingkungan Hidup dan Kehutanan\"\nurusan = [\"lingkungan-hidup\"]\n\n\
         [[rpjmd]]\nmulai = 2025\nselesai = 2030\ndasar = \"Perda 1/2025\"\n\
         misi = [\"Lingkungan yang lestari\"]\n\n[pengaturan]\nlengkap_sejak = 2026-01-01\n";
    let register = Register::empty().write("ksd.toml", settings);
    fs::create_dir_all(register.root().join("kerja-sama")).expect("a folder");
    register
}

pub(crate) fn record(register: &Register, below: &str) -> String {
    let path = register.root().join(below);
    fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("{below} is not there: {:?}", files(register)))
}

fn files(register: &Register) -> Vec<String> {
    let entries = walkdir::WalkDir::new(register.root());
    let entries = entries.into_iter().filter_map(Result::ok);
    entries
        .map(|entry| entry.path().display().to_string())
        .collect()
}

/// Whether `check` finds nothing.
pub(crate) fn clean(register: &Register) {
    let ran = register.ksd(&["check"]);
    assert!(
        ran.code == 0 && ran.stderr.contains(" 0 kesalahan, 0 peringatan"),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
}

pub(crate) const KB: &[Row] = &[
    // What is not on the list can be chosen whatever was typed.
    same("Mitra:", "Partner:", &["Kota Samarinda", "Enter"]),
    same("Nama:", "Name:", &["Kota Samarinda", "Enter"]),
    each(
        ("Golongan:", &["daerah lain", "Enter"]),
        ("Class:", &["another region", "Enter"]),
    ),
    same("Alamat:", "Address:", &["Samarinda", "Enter"]),
    same("Sifat:", "Sifat:", &["wajib", "Enter"]),
    same("Naskah:", "Form of the text:", &["Kesepakatan", "Enter"]),
    same("Pemrakarsa:", "Office:", &["lingkungan", "Enter"]),
    same(
        "Judul:",
        "Title:",
        &["Pengelolaan sampah di perbatasan", "Enter"],
    ),
    same(
        "Maksud dan tujuan:",
        "Purpose:",
        &["Mengurangi sampah", "Enter"],
    ),
    same("Objek:", "Object:", &["Pengangkutan sampah", "Enter"]),
    same("Ruang lingkup:", "Scope:", &["Jadwal, Tempat", "Enter"]),
    same("Lokasi:", "Place:", &["Loa Janan", "Enter"]),
    each(
        ("Tercantum dalam", &["ya", "Enter"]),
        ("Named in the plans:", &["yes", "Enter"]),
    ),
    same("Misi RPJMD:", "Missions of the RPJMD:", &["Right", "Enter"]),
    each(
        ("Ditandatangani:", &["2 Maret 2026", "Enter"]),
        ("Signed:", &["2 March 2026", "Enter"]),
    ),
    same("Hari terakhir:", "Last day:", &["1-3-2031", "Enter"]),
    same("Jangka waktu", "Term as", &["5 (lima) tahun", "Enter"]),
    same("Nomor naskah:", "Number:", &["134.4/1/KSB/2026", "Enter"]),
    same(
        "Penanda tangan daerah:",
        "Our signer:",
        &["Rahmat Contoh", "Enter"],
    ),
    same(
        "Jabatan penanda tangan daerah:",
        "Office of our signer:",
        &["Bupati Kutai Kartanegara", "Enter"],
    ),
    same(
        "Penanda tangan mitra",
        "The partner's signer",
        &["Sari Contoh", "Enter"],
    ),
    same(
        "Jabatan penanda tangan mitra",
        "Office of the partner's signer",
        &["Wali Kota Samarinda", "Enter"],
    ),
    same(
        "Nomor naskah mitra",
        "The partner's number",
        &["660/1/2026", "Enter"],
    ),
    same(
        "Tanggal kerangka",
        "Date of the KAK",
        &["5-1-2026", "Enter"],
    ),
    same(
        "Muatan kerangka",
        "Contents of the KAK",
        &["Right", "Enter"],
    ),
    same(
        "Tanggal telaahan",
        "Date of the review",
        &["9-1-2026", "Enter"],
    ),
    same("Kriteria", "Criteria", &["Right", "Enter"]),
    each(
        ("Hasil telaahan", &["layak", "Enter"]),
        ("Result of the review", &["fit to go on", "Enter"]),
    ),
    same("Pengiriman", "Sending", &["12-1-2026", "Enter"]),
    same(
        "Kedudukan penanda tangan penawaran",
        "Capacity of the offer's signer",
        &["kepala daerah", "Enter"],
    ),
    each(
        ("Kerangka acuan kerja pada", &["ya", "Enter"]),
        ("KAK with the offer", &["yes", "Enter"]),
    ),
    same(
        "Penerimaan penawaran",
        "Receipt of the offer",
        &["13-1-2026", "Enter"],
    ),
    same(
        "Jawaban atas",
        "Answer to the offer",
        &["20-1-2026", "Enter"],
    ),
    each(
        ("Hasil penawaran", &["diterima", "Enter"]),
        ("Result of the offer", &["accepted", "Enter"]),
    ),
    same(
        "Nomor rekomendasi",
        "Number of the recommendation",
        &["1/TKKSD/2026", "Enter"],
    ),
    same(
        "Tanggal rekomendasi",
        "Date of the recommendation",
        &["2-2-2026", "Enter"],
    ),
    same("Isi naskah", "Parts of the text", &["Right", "Enter"]),
    same("Kerangka naskah", "Frame of the text", &["Right", "Enter"]),
    same(
        "Tempat naskah",
        "Place of the original",
        &["Lemari A", "Enter"],
    ),
];

const PKS: &[Row] = &[
    same("Mitra:", "Partner:", &["samarinda", "Enter"]),
    same("Sifat:", "Sifat:", &["wajib", "Enter"]),
    same("Naskah:", "Form of the text:", &["PKS", "Enter"]),
    same("Judul:", "Title:", &["Pengangkutan sampah", "Enter"]),
    same(
        "Maksud dan tujuan:",
        "Purpose:",
        &["Mengangkut sampah", "Enter"],
    ),
    same("Objek:", "Object:", &["Pengangkutan sampah", "Enter"]),
    same("Ruang lingkup:", "Scope:", &["Jadwal", "Enter"]),
    each(
        ("Tercantum dalam", &["ya", "Enter"]),
        ("Named in the plans:", &["yes", "Enter"]),
    ),
    same("Misi RPJMD:", "Missions of the RPJMD:", &["Right", "Enter"]),
    each(
        ("Ditandatangani:", &["9 Mei 2026", "Enter"]),
        ("Signed:", &["May 9, 2026", "Enter"]),
    ),
    same("Hari terakhir:", "Last day:", &["8-5-2028", "Enter"]),
    same("Jangka waktu", "Term as", &["2 (dua) tahun", "Enter"]),
    each(
        (
            "Kedudukan penanda tangan daerah:",
            &["kepala perangkat", "Enter"],
        ),
        ("Capacity of our signer:", &["head of a perangkat", "Enter"]),
    ),
    same(
        "Penanda tangan daerah:",
        "Our signer:",
        &["Andi Contoh", "Enter"],
    ),
    same(
        "Jabatan penanda tangan daerah:",
        "Office of our signer:",
        &["Kepala Dinas Lingkungan Hidup", "Enter"],
    ),
    same("Nomor naskah:", "Number:", &["134.4/2/PKS/2026", "Enter"]),
    same(
        "Nomor surat kuasa",
        "Number of the power",
        &["180/1/2026", "Enter"],
    ),
    each(
        ("Tanggal surat kuasa", &["4 Mei 2026", "Enter"]),
        ("Date of the power", &["4 May 2026", "Enter"]),
    ),
    each(
        ("Tembusan", &["ya", "Enter"]),
        ("Copy of the power", &["yes", "Enter"]),
    ),
    each(
        (
            "Kedudukan penanda tangan mitra",
            &["kepala perangkat", "Enter"],
        ),
        (
            "Capacity of the partner's signer",
            &["head of a perangkat", "Enter"],
        ),
    ),
    same(
        "Penanda tangan mitra",
        "The partner's signer",
        &["Budi Contoh", "Enter"],
    ),
    same(
        "Jabatan penanda tangan mitra",
        "Office of the partner's signer",
        &["Kepala Dinas Lingkungan Hidup", "Enter"],
    ),
    same(
        "Nomor naskah mitra",
        "The partner's number",
        &["660/2/2026", "Enter"],
    ),
    same("Sumber", "Funding", &["APBD", " ", "Enter"]),
    same("Nilai", "Value", &["2,5 miliar", "Enter"]),
    each(("Beban", &["tidak", "Enter"]), ("Burden", &["no", "Enter"])),
    each(
        ("Belum dianggarkan", &["tidak", "Enter"]),
        ("Not budgeted", &["no", "Enter"]),
    ),
    same(
        "Nomor rekomendasi",
        "Number of the recommendation",
        &["2/TKKSD/2026", "Enter"],
    ),
    same(
        "Tanggal rekomendasi",
        "Date of the recommendation",
        &["2-5-2026", "Enter"],
    ),
    same("Isi naskah", "Parts of the text", &["Right", "Enter"]),
    same("Kerangka naskah", "Frame of the text", &["Right", "Enter"]),
    same(
        "Tempat naskah",
        "Place of the original",
        &["Lemari B", "Enter"],
    ),
];

pub(crate) const REPORT: &[Row] = &[
    same(
        "Apa yang dicatat",
        "What is to be recorded",
        &["semester", "Enter"],
    ),
    each(
        ("Periode laporan", &["Semester I 2026", "Enter"]),
        ("Period of the report", &["2026-S1", "Enter"]),
    ),
    same("Penyampaian laporan", "Handing in", &["10-7-2026", "Enter"]),
    same("Permasalahan", "Problems", &["Armada kurang", "Enter"]),
    same("Upaya", "Efforts", &["Menambah armada", "Enter"]),
];

const EVALUATION: &[Row] = &[
    each(
        ("Apa yang dicatat", &["evaluasi", "Enter"]),
        ("What is to be recorded", &["evaluation", "Enter"]),
    ),
    same(
        "Nama indikator",
        "Indicator",
        &["Sampah tertangani", "Enter"],
    ),
    same("Satuan", "Unit of the indicator", &["ton/hari", "Enter"]),
    same("Target", "Target", &["40", "Enter"]),
    same("Realisasi", "Result", &["31", "Enter"]),
    each(
        ("Tujuan", &["pelayanan", "Enter"]),
        ("Aim of the indicator", &["service", "Enter"]),
    ),
    each(
        ("Kesimpulan", &["dilanjutkan", "Enter"]),
        ("Conclusion", &["go on", "Enter"]),
    ),
];

/// The next evaluation measures the same again.
const MEASURED_AGAIN: &[Row] = &[
    each(
        ("Apa yang dicatat", &["evaluasi", "Enter"]),
        ("What is to be recorded", &["evaluation", "Enter"]),
    ),
    same("Realisasi", "Result", &["38", "Enter"]),
    each(
        ("Kesimpulan", &["diperluas", "Enter"]),
        ("Conclusion", &["widen", "Enter"]),
    ),
];

pub(crate) const ENDING: &[Row] = &[
    each(
        ("Alasan", &["kesepakatan", "Enter"]),
        ("Reason", &["agreement", "Enter"]),
    ),
    same("Surat dasar", "Paper", &["Berita acara 1/2026", "Enter"]),
];

const PLAN: &[Row] = &[
    same("Mitra:", "Partner:", &["samarinda", "Enter"]),
    same("Sifat:", "Sifat:", &["wajib", "Enter"]),
    same("Naskah:", "Form of the text:", &["Kesepakatan", "Enter"]),
    same("Pemrakarsa:", "Office:", &["lingkungan", "Enter"]),
    same("Judul:", "Title:", &["Pengelolaan air", "Enter"]),
];

pub(crate) const DROPPING: &[Row] = &[
    each(
        ("Alasan", &["ditolak", "Enter"]),
        ("Reason", &["refused", "Enter"]),
    ),
    same("Surat dasar", "Paper", &["Surat 1/2026", "Enter"]),
];

/// Who saves, asked once.
pub(crate) const AUTHOR: &[Row] = &[
    same("Nama Saudara:", "Your name:", &["Siti Contoh", "Enter"]),
    same(
        "Surel Saudara:",
        "Your mail address:",
        &["siti@example.org", "Enter"],
    ),
];

const KB_ID: &str = "2026-kb-sampah-perbatasan-samarinda";
const PKS_ID: &str = "2026-pks-pengangkutan-sampah-samarinda";
const PLAN_ID: &str = "2026-kb-air-samarinda";

/// A command, what it is answered, and what is seen of it in each language.
struct Step(&'static [&'static str], &'static [Row], [&'static str; 2]);

const STEPS: &[Step] = &[
    Step(&["new", "kerja-sama"], KB, ["ditulis:", "written:"]),
    Step(&["new", "kerja-sama"], PKS, ["ditulis:", "written:"]),
    Step(&["record", PKS_ID], REPORT, ["ditulis:", "written:"]),
    Step(&["record", PKS_ID], EVALUATION, ["ditulis:", "written:"]),
    Step(
        &["record", PKS_ID],
        MEASURED_AGAIN,
        ["ditulis:", "written:"],
    ),
    Step(
        &["renew", KB_ID],
        &[],
        ["berlaku 2 Maret 2031 sampai", "in force from 2 March 2031"],
    ),
    Step(&["end", PKS_ID], ENDING, ["ditulis:", "written:"]),
    Step(
        &["new", "kerja-sama", "--id", PLAN_ID],
        PLAN,
        ["ditulis:", "written:"],
    ),
    Step(&["drop", PLAN_ID], DROPPING, ["ditulis:", "written:"]),
];

/// Runs a command on a terminal to its end, which is a good one.
fn done(register: &Register, lang: &str, arguments: &[&str], rows: &[Row]) -> String {
    let screen = Terminal::run(register, lang, arguments).session(rows);
    assert!(screen.contains("KODE=0"), "{arguments:?}: {screen}");
    unfolded(&screen)
}

fn runs_a_session(lang: &str) {
    if is_missing() {
        return;
    }
    let at = usize::from(lang == "en");
    let register = register();
    for Step(arguments, rows, seen) in STEPS {
        let screen = done(&register, lang, arguments, rows);
        assert!(screen.contains(seen[at]), "{arguments:?}: {screen}");
        clean(&register);
    }
    let agreement = record(&register, &format!("kerja-sama/2026/{KB_ID}.toml"));
    assert!(agreement.contains("berakhir = 2031-03-01"), "{agreement}");
    let contract = record(&register, &format!("kerja-sama/2026/{PKS_ID}.toml"));
    for line in [
        &format!("induk = \"{KB_ID}\"")[..],
        "nilai = 2_500_000_000",
        "periode = \"2026-S1\"",
        "target = 40, realisasi = 31, tujuan = \"pelayanan-publik\"",
        "target = 40, realisasi = 38",
        "alasan = \"kesepakatan\"\ndasar = \"Berita acara 1/2026\"",
    ] {
        assert!(contract.contains(line), "{line} is not in {contract}");
    }
    saves(&register, lang);
}

/// Saves all of it; who saves is asked once.
fn saves(register: &Register, lang: &str) {
    if git::is_missing() {
        return;
    }
    git::git(&register.top(), &["init", "-q"]);
    let screen = done(register, lang, &["save"], AUTHOR);
    assert!(
        screen.contains("Siti Contoh <siti@example.org>"),
        "{screen}"
    );
    let remark = ["record", PKS_ID, "--set", "catatan=Selesai"];
    done(register, lang, &remark, &[]);
    let screen = done(register, lang, &["save"], &[]);
    assert!(
        screen.contains("Siti") && !screen.contains("? "),
        "{screen}"
    );
}

#[test]
fn a_session_in_indonesian_is_clean_at_every_step_and_saved() {
    runs_a_session("id");
}

#[test]
fn a_session_in_english_is_clean_at_every_step_and_saved() {
    runs_a_session("en");
}

/// A team of which only the chair is known so far.
const TEAM: &[Row] = &[
    each(
        ("Apa yang dicatat", &["keputusan", "Enter"]),
        ("What is to be recorded", &["decree", "Enter"]),
    ),
    same(
        "Nomor keputusan",
        "Number of the decree",
        &["100/SK/2026", "Enter"],
    ),
    same(
        "Tanggal keputusan",
        "Date of the decree",
        &["5-1-2026", "Enter"],
    ),
    each(
        ("Kedudukan", &["ketua", "Enter"]),
        ("Seat", &["chair", "Enter"]),
    ),
    same(
        "Jabatan pokok",
        "Main office",
        &["sekretaris daerah", "Enter"],
    ),
    // With what it lacks, all the same.
    each(
        ("Tulis ke", &["tulis juga", "Enter"]),
        ("Write it", &["nevertheless", "Enter"]),
    ),
];

const MEETING: &[Row] = &[
    each(
        ("Apa yang dicatat", &["rapat", "Enter"]),
        ("What is to be recorded", &["meeting", "Enter"]),
    ),
    each(
        ("Jenis rapat", &["pleno", "Enter"]),
        ("Kind of meeting", &["plenary", "Enter"]),
    ),
    same(
        "Tanggal rapat",
        "Date of the meeting",
        &["2-6-2026", "Enter"],
    ),
    same(
        "Pokok rapat",
        "Matter of the meeting",
        &["Pemetaan 2027", "Enter"],
    ),
];

/// What the agenda waits for stands first, and its period is proposed.
const TEAM_REPORT: &[Row] = &[
    same("Apa yang dicatat", "What is to be recorded", &["Enter"]),
    same("Penyampaian laporan", "Handing in", &["10-7-2026", "Enter"]),
];

#[test]
fn a_team_its_meeting_and_its_report_are_recorded_by_steps() {
    if is_missing() {
        return;
    }
    for lang in ["id", "en"] {
        let register = register();
        let screen = done(&register, lang, &["new"], TEAM);
        // What the list of members lacks is told once it has no more.
        let (before, _) = screen.split_once("KSD801").expect("what is missing");
        let more = ["Ada keanggotaan lain? tidak", "One more members? no"];
        assert!(more.iter().any(|more| before.contains(more)), "{screen}");
        done(&register, lang, &["record", "tkksd-2026"], MEETING);
        done(&register, lang, &["record", "tkksd-2026"], TEAM_REPORT);
        let team = record(&register, "tkksd/tkksd-2026.toml");
        for lines in [
            "[[rapat]]\njenis = \"pleno\"\ntanggal = 2026-06-02\npokok = \"Pemetaan 2027\"",
            "[[laporan]]\njenis = \"semester\"",
            "periode = \"2026-S1\"\ntanggal = 2026-07-10",
        ] {
            assert!(team.contains(lines), "{lines} is not in {team}");
        }
    }
}

#[test]
fn of_a_partner_only_what_is_missing_is_asked_and_notes_come_first() {
    if is_missing() {
        return;
    }
    let register = register()
        .write(
            "mitra/kota-samarinda.toml",
            "nama = \"Kota Samarinda\"\ngolongan = \"daerah\"\nkode = \"64.72\"\ntingkat = \"kota\"\n",
        )
        .document("kb", "2024-01-02", "2027-01-01", "")
        .document("pks", "2024-01-02", "2027-01-01", "induk = \"kb\"");
    let screen = Terminal::run(&register, "id", &["record", "kota-samarinda"]).session(&[same(
        "Alamat:",
        "",
        &["Jalan Kesuma Bangsa", "Enter"],
    )]);
    assert!(
        !screen.contains("Nama:") && screen.contains("KODE=0"),
        "{screen}"
    );
    let screen = Terminal::run(&register, "id", &["record", "kota-samarinda"]).answer(&[]);
    assert!(
        unfolded(&screen).contains("sudah tercatat; ubah dengan `ksd record"),
        "{screen}"
    );
    // What hangs on a document is known before its ending is recorded.
    let terminal = Terminal::run(&register, "id", &["end", "kb"]);
    terminal.question();
    let screen = unfolded(&terminal.screen());
    let (before, _) = screen.split_once("? Alasan").expect("a question");
    assert!(before.contains("bergantung pada `kb`"), "{screen}");
}
