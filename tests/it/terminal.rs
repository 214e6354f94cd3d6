//! Questions on a real terminal of 80 columns, in both languages, through tmux.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{fs, thread};

use crate::common::Register;

static TERMINALS: AtomicUsize = AtomicUsize::new(0);

/// Whether there is no tmux to test with; said once for each test that is skipped.
pub(crate) fn is_missing() -> bool {
    let missing = Command::new("tmux").arg("-V").output().is_err();
    if missing {
        eprintln!("skipped: tmux is not installed");
    }
    missing
}

/// A terminal of its own, in which one command runs.
pub(crate) struct Terminal {
    socket: String,
    folder: PathBuf,
}

/// What stands on the terminal when the command has ended.
const ENDED: &str = "KODE=";

impl Terminal {
    /// Runs ksd in the folder above a register.
    pub(crate) fn run(register: &Register, lang: &str, arguments: &[&str]) -> Terminal {
        Terminal::at(&register.top(), lang, arguments)
    }

    /// Runs ksd in a folder; Git knows nobody.
    pub(crate) fn at(folder: &Path, lang: &str, arguments: &[&str]) -> Terminal {
        let number = TERMINALS.fetch_add(1, Ordering::Relaxed);
        let terminal = Terminal {
            socket: format!("ksd-test-{}-{number}", std::process::id()),
            folder: folder.to_owned(),
        };
        let ksd = assert_cmd::cargo::cargo_bin("ksd");
        let quoted = |word: &str| format!("'{word}'");
        let arguments: Vec<String> = arguments.iter().map(|word| quoted(word)).collect();
        let line = format!(
            "env -u KSD_RECORDS -u NO_COLOR GIT_CONFIG_GLOBAL=/tidak/ada GIT_CONFIG_NOSYSTEM=1 \
             KSD_LANG={lang} KSD_AS_OF=2026-11-26 LC_ALL=C.UTF-8 {} {}; \
             echo {ENDED}$?; sleep 600",
            quoted(&ksd.to_string_lossy()),
            arguments.join(" ")
        );
        terminal.tmux(&[
            "new-session",
            "-d",
            "-s",
            "s",
            "-x",
            "80",
            "-y",
            "50",
            &line,
        ]);
        terminal
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        let output = Command::new("tmux")
            .args(["-L", &self.socket, "-f", "/dev/null", "-u"])
            .args(arguments)
            .current_dir(&self.folder)
            .env("LC_ALL", "C.UTF-8")
            .output()
            .expect("tmux runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    pub(crate) fn keys(&self, keys: &[&str]) {
        let mut all = vec!["send-keys", "-t", "s"];
        all.extend(keys);
        self.tmux(&all);
    }

    pub(crate) fn types(&self, text: &str) {
        self.tmux(&["send-keys", "-t", "s", "-l", text]);
    }

    fn screen(&self) -> String {
        self.tmux(&["capture-pane", "-p", "-J", "-t", "s", "-S", "-500"])
    }

    /// The screen as soon as it is so.
    pub(crate) fn until(&self, what: &str, so: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen();
            if so(&screen) {
                return screen;
            }
            assert!(
                start.elapsed() < Duration::from_secs(60),
                "{what} does not come:\n{screen}"
            );
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// The question that waits: how many were put before, and what it asks.
    pub(crate) fn question(&self) -> Option<(usize, String)> {
        let screen = self.until("a question", |screen| {
            waiting(screen).is_some() || screen.contains(ENDED)
        });
        // A question that somebody left keeps its sign.
        waiting(&screen).filter(|_| !screen.contains(ENDED))
    }

    /// Answers all questions: in words, by what is typed to find it, or as proposed.
    /// How it ended, with all that was shown.
    pub(crate) fn answer(&self, answers: &[(&str, &[&str])]) -> String {
        let mut asked = Vec::new();
        while let Some((before, question)) = self.question() {
            asked.push(question.clone());
            assert!(asked.len() < 150, "asked without end: {asked:?}");
            let known = answers.iter().find(|(asks, _)| question.starts_with(asks));
            for key in known.map_or(&["Enter"][..], |(_, keys)| keys) {
                match *key {
                    "Enter" | "Right" | "Down" | "Escape" | "C-c" => self.keys(&[key]),
                    text => self.types(text),
                }
            }
            self.until(&format!("what follows \"{question}\""), |screen| {
                screen.contains(ENDED)
                    || waiting(screen)
                        .is_some_and(|(now, asks)| (now, &asks) != (before, &question))
            });
        }
        self.until("the end", |screen| screen.contains(ENDED))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
    }
}

/// The question that waits on a screen, and how many were answered before.
pub(crate) fn waiting(screen: &str) -> Option<(usize, String)> {
    let lines: Vec<&str> = screen.lines().collect();
    let at = lines.iter().rposition(|line| line.starts_with("? "))?;
    let answered = lines.iter().filter(|line| line.starts_with("> ")).count();
    let asks = lines[at].trim_start_matches("? ");
    let end = asks.find([':', '?']).map_or(asks.len(), |end| end + 1);
    // An answered question keeps its sign only while it waits: help stands below it.
    Some((answered, asks[..end].to_owned()))
}

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

pub(crate) type Answers = &'static [(&'static str, &'static [&'static str])];

const KB: Answers = &[
    // What is not on the list can be chosen whatever was typed.
    ("Mitra:", &["Kota Samarinda", "Enter"]),
    ("Nama:", &["Kota Samarinda", "Enter"]),
    ("Golongan:", &["daerah lain", "Enter"]),
    ("Alamat:", &["Samarinda", "Enter"]),
    ("Sifat:", &["wajib", "Enter"]),
    ("Naskah:", &["Kesepakatan", "Enter"]),
    ("Pemrakarsa:", &["lingkungan", "Enter"]),
    ("Judul:", &["Pengelolaan sampah di perbatasan", "Enter"]),
    ("Maksud dan tujuan:", &["Mengurangi sampah", "Enter"]),
    ("Objek:", &["Pengangkutan sampah", "Enter"]),
    ("Ruang lingkup:", &["Jadwal, Tempat", "Enter"]),
    ("Lokasi:", &["Loa Janan", "Enter"]),
    ("Tercantum dalam", &["ya", "Enter"]),
    ("Misi RPJMD:", &["Right", "Enter"]),
    ("Ditandatangani:", &["2 Maret 2026", "Enter"]),
    ("Hari terakhir:", &["1-3-2031", "Enter"]),
    ("Jangka waktu", &["5 (lima) tahun", "Enter"]),
    ("Nomor naskah:", &["134.4/1/KSB/2026", "Enter"]),
    ("Penanda tangan daerah:", &["Rahmat Contoh", "Enter"]),
    (
        "Jabatan penanda tangan daerah:",
        &["Bupati Kutai Kartanegara", "Enter"],
    ),
    ("Penanda tangan mitra", &["Sari Contoh", "Enter"]),
    (
        "Jabatan penanda tangan mitra",
        &["Wali Kota Samarinda", "Enter"],
    ),
    ("Nomor naskah mitra", &["660/1/2026", "Enter"]),
    ("Tanggal kerangka", &["5-1-2026", "Enter"]),
    ("Muatan kerangka", &["Right", "Enter"]),
    ("Tanggal telaahan", &["9-1-2026", "Enter"]),
    ("Kriteria", &["Right", "Enter"]),
    ("Hasil telaahan", &["layak", "Enter"]),
    ("Pengiriman", &["12-1-2026", "Enter"]),
    (
        "Kedudukan penanda tangan penawaran",
        &["kepala daerah", "Enter"],
    ),
    ("Kerangka acuan kerja pada", &["ya", "Enter"]),
    ("Penerimaan penawaran", &["13-1-2026", "Enter"]),
    ("Jawaban atas", &["20-1-2026", "Enter"]),
    ("Hasil penawaran", &["diterima", "Enter"]),
    ("Nomor rekomendasi", &["1/TKKSD/2026", "Enter"]),
    ("Tanggal rekomendasi", &["2-2-2026", "Enter"]),
    ("Isi naskah", &["Right", "Enter"]),
    ("Kerangka naskah", &["Right", "Enter"]),
    ("Tempat naskah", &["Lemari A", "Enter"]),
];

const PKS: Answers = &[
    ("Mitra:", &["samarinda", "Enter"]),
    ("Sifat:", &["wajib", "Enter"]),
    ("Naskah:", &["PKS", "Enter"]),
    ("Judul:", &["Pengangkutan sampah", "Enter"]),
    ("Maksud dan tujuan:", &["Mengangkut sampah", "Enter"]),
    ("Objek:", &["Pengangkutan sampah", "Enter"]),
    ("Ruang lingkup:", &["Jadwal", "Enter"]),
    ("Tercantum dalam", &["ya", "Enter"]),
    ("Misi RPJMD:", &["Right", "Enter"]),
    ("Ditandatangani:", &["9 Mei 2026", "Enter"]),
    ("Hari terakhir:", &["8-5-2028", "Enter"]),
    ("Jangka waktu", &["2 (dua) tahun", "Enter"]),
    (
        "Kedudukan penanda tangan daerah:",
        &["kepala perangkat", "Enter"],
    ),
    ("Penanda tangan daerah:", &["Andi Contoh", "Enter"]),
    (
        "Jabatan penanda tangan daerah:",
        &["Kepala Dinas Lingkungan Hidup", "Enter"],
    ),
    ("Nomor naskah:", &["134.4/2/PKS/2026", "Enter"]),
    ("Nomor surat kuasa", &["180/1/2026", "Enter"]),
    ("Tanggal surat kuasa", &["4 Mei 2026", "Enter"]),
    ("Tembusan", &["ya", "Enter"]),
    (
        "Kedudukan penanda tangan mitra",
        &["kepala perangkat", "Enter"],
    ),
    ("Penanda tangan mitra", &["Budi Contoh", "Enter"]),
    (
        "Jabatan penanda tangan mitra",
        &["Kepala Dinas Lingkungan Hidup", "Enter"],
    ),
    ("Nomor naskah mitra", &["660/2/2026", "Enter"]),
    ("Sumber", &["APBD", " ", "Enter"]),
    ("Nilai", &["2,5 miliar", "Enter"]),
    ("Beban", &["tidak", "Enter"]),
    ("Belum dianggarkan", &["tidak", "Enter"]),
    ("Nomor rekomendasi", &["2/TKKSD/2026", "Enter"]),
    ("Tanggal rekomendasi", &["2-5-2026", "Enter"]),
    ("Isi naskah", &["Right", "Enter"]),
    ("Kerangka naskah", &["Right", "Enter"]),
    ("Tempat naskah", &["Lemari B", "Enter"]),
];

const REPORT: Answers = &[
    ("Apa yang dicatat", &["semester", "Enter"]),
    ("Periode laporan", &["2026-S1", "Enter"]),
    ("Penyampaian laporan", &["10-7-2026", "Enter"]),
    ("Permasalahan", &["Armada kurang", "Enter"]),
    ("Upaya", &["Menambah armada", "Enter"]),
];

const EVALUATION: Answers = &[
    ("Apa yang dicatat", &["evaluasi", "Enter"]),
    ("Nama indikator", &["Sampah tertangani", "Enter"]),
    ("Satuan", &["ton/hari", "Enter"]),
    ("Target", &["40", "Enter"]),
    ("Realisasi", &["31", "Enter"]),
    ("Tujuan", &["pelayanan", "Enter"]),
    ("Kesimpulan", &["dilanjutkan", "Enter"]),
];

pub(crate) const KB_ID: &str = "2026-kb-sampah-perbatasan-samarinda";
pub(crate) const PKS_ID: &str = "2026-pks-pengangkutan-sampah-samarinda";

#[test]
fn a_partner_its_agreement_a_contract_a_report_and_an_evaluation_are_clean_at_once() {
    if is_missing() {
        return;
    }
    let register = register();
    let runs: [(&[&str], Answers); 4] = [
        (&["new", "kerja-sama"], KB),
        (&["new", "kerja-sama"], PKS),
        (&["record", PKS_ID], REPORT),
        (&["record", PKS_ID], EVALUATION),
    ];
    for (arguments, answers) in runs {
        let screen = Terminal::run(&register, "id", arguments).answer(answers);
        assert!(
            screen.contains("KODE=0") && screen.contains("ditulis:"),
            "{screen}"
        );
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
    ] {
        assert!(contract.contains(line), "{line} is not in {contract}");
    }
    // The next evaluation measures the same again.
    let terminal = Terminal::run(&register, "id", &["record", PKS_ID]);
    let screen = terminal.answer(&[
        ("Apa yang dicatat", &["evaluasi", "Enter"]),
        ("Realisasi", &["38", "Enter"]),
        ("Kesimpulan", &["diperluas", "Enter"]),
    ]);
    assert!(
        !screen.contains("Satuan") && screen.contains("KODE=0"),
        "{screen}"
    );
    let contract = record(&register, &format!("kerja-sama/2026/{PKS_ID}.toml"));
    assert!(
        contract.contains("target = 40, realisasi = 38"),
        "{contract}"
    );
    crate::newcomer::extends_ends_drops_and_saves(&register);
}

#[test]
fn who_leaves_at_any_question_goes_on_there() {
    if is_missing() {
        return;
    }
    let register = register();
    let answers: Answers = &[
        ("There are", &["Enter"]),
        ("Name:", &["Kota Bontang", "Enter"]),
        ("Class:", &["another region", "Enter"]),
        ("Address:", &["Bontang", "Enter"]),
    ];
    let mut left = Vec::new();
    // Each time one question is answered, and the next one left.
    for round in 0..12 {
        let terminal = Terminal::run(&register, "en", &["new", "mitra"]);
        if round > 0 {
            terminal.until("what was kept", |screen| screen.contains("There are"));
            terminal.keys(&["Enter"]);
            terminal.until("the question after it", |screen| {
                waiting(screen).is_some_and(|(_, asks)| !asks.starts_with("There are"))
            });
        }
        let (_, question) = terminal.question().expect("a question");
        if question.starts_with("Write") {
            break;
        }
        let known = answers.iter().find(|(asks, _)| question.starts_with(asks));
        for key in known.map_or(&["Enter"][..], |(_, keys)| keys) {
            match *key {
                "Enter" => terminal.keys(&[key]),
                text => terminal.types(text),
            }
        }
        terminal.until("the next question", |screen| {
            waiting(screen).is_some_and(|(_, asks)| asks != question)
        });
        terminal.keys(&["C-c"]);
        let screen = terminal.until("the end", |screen| screen.contains(ENDED));
        assert!(
            screen.contains("KODE=2") && screen.contains("the answers are kept"),
            "{screen}"
        );
        left.push(question);
    }
    assert!(left.len() >= 6, "{left:?}");
    let screen = Terminal::run(&register, "en", &["new", "mitra"]).answer(answers);
    assert!(
        screen.contains("KODE=0") && screen.contains("written: mitra/kota-bontang.toml"),
        "{screen}"
    );
    assert!(record(&register, "mitra/kota-bontang.toml").contains("kode = \"64.74\""));
    // What is done is not offered again.
    let terminal = Terminal::run(&register, "en", &["new", "mitra"]);
    let (_, first) = terminal.question().expect("a question");
    assert_eq!(first, "Name:");
}

#[test]
fn a_closed_window_loses_no_answer_and_esc_goes_back() {
    if is_missing() {
        return;
    }
    let register = register();
    let terminal = Terminal::run(&register, "id", &["new", "mitra"]);
    terminal.question();
    terminal.types("Kota Samarinda");
    terminal.keys(&["Enter"]);
    terminal.until("the class", |screen| screen.contains("? Golongan:"));
    // One step back asks for the name again, with what was said.
    terminal.keys(&["Escape"]);
    terminal.until("the name", |screen| {
        screen.contains("? Nama: (Kota Samarinda)")
    });
    terminal.keys(&["Enter"]);
    terminal.until("the class", |screen| {
        waiting(screen).is_some_and(|(_, asks)| asks == "Golongan:")
    });
    drop(terminal);
    let terminal = Terminal::run(&register, "id", &["new", "mitra"]);
    let screen = terminal.until("what was kept", |screen| screen.contains("belum selesai"));
    assert!(screen.contains("Ada 1 jawaban"), "{screen}");
}

#[test]
fn an_answer_that_breaks_a_rule_or_cannot_be_read_says_so_at_once() {
    if is_missing() {
        return;
    }
    let register = register().write(
        "mitra/kota-samarinda.toml",
        "nama = \"Kota Samarinda\"\ngolongan = \"daerah\"\n",
    );
    let terminal = Terminal::run(
        &register,
        "id",
        &[
            "new",
            "kerja-sama",
            "--set",
            "judul=Sampah",
            "--set",
            "jenis=ksdd",
            "--set",
            "naskah=kesepakatan-bersama",
            "--set",
            "mitra.id=kota-samarinda",
            "--set",
            "waktu.ditandatangani=2-3-2026",
            "--set",
            "waktu.mulai=2-3-2026",
        ],
    );
    let reaches = |asks: &str| {
        for _ in 0..40 {
            let (before, question) = terminal.question().expect("a question");
            if question.starts_with(asks) {
                return;
            }
            terminal.keys(&["Enter"]);
            terminal.until("the next question", |screen| {
                waiting(screen).is_some_and(|(now, asks)| (now, asks) != (before, question.clone()))
            });
        }
        panic!("{asks} is not asked: {}", terminal.screen());
    };
    reaches("Hari terakhir:");
    terminal.types("besok");
    terminal.keys(&["Enter"]);
    terminal.until("what is wrong", |screen| {
        // However it is folded.
        let words: Vec<&str> = screen.split_whitespace().collect();
        words.concat().contains("tulishari,bulan,dantahun")
    });
    for _ in 0..5 {
        terminal.keys(&["BSpace"]);
    }
    terminal.types("1-3-2036");
    terminal.keys(&["Enter"]);
    let screen = terminal.until("the rule", |screen| screen.contains("KSD203"));
    assert!(
        screen.contains("Pasal 9 ayat (3)") && !screen.contains("KSD501"),
        "{screen}"
    );
    terminal.until("the question again", |screen| {
        screen.contains("? Hari terakhir: (1-3-2036)")
    });
    terminal.types("1-3-2031");
    terminal.keys(&["Enter"]);
    terminal.until("the next question", |screen| {
        screen.contains("? Jangka waktu")
    });
}

#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_is_told_before_the_first_question() {
    use std::os::unix::fs::PermissionsExt;
    let set = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
    };
    let register = register();
    set(&register.root(), 0o555);
    let open = fs::write(register.root().join("x"), "").is_ok();
    if !is_missing() && !open {
        let screen = Terminal::run(&register, "id", &["new", "mitra"]).answer(&[]);
        assert!(
            screen.contains("izinnya tidak mencukupi") && screen.contains("KODE=2"),
            "{screen}"
        );
    } else {
        eprintln!("skipped: no tmux, or this user may write everywhere");
    }
    set(&register.root(), 0o755);
}
