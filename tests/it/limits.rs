//! What is large costs what it is large, and what is endless ends.

use std::time::{Duration, Instant};

use crate::common::{Ran, Register};

const HEAD: &str = "judul = \"J\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n";
const REST: &str = "[waktu]\nditandatangani = 2024-01-01\nmulai = 2024-01-01\n\
                    berakhir = 2025-01-01\n[[mitra]]\nid = \"kota-samarinda\"\n";

/// What a command of some seconds on the slowest machine takes here; what grew
/// with the square of its input would take minutes.
fn soon(register: &Register, arguments: &[&str]) -> Ran {
    let start = Instant::now();
    let ran = register.ksd(arguments);
    let took = start.elapsed();
    assert!(took < Duration::from_secs(40), "{arguments:?}: {took:?}");
    ran
}

fn concise(register: &Register) -> String {
    soon(register, &["check", "--format", "concise"]).stdout
}

/// How long `check` takes with so many references that lead nowhere.
fn dangling(many: usize) -> Duration {
    let mut register = Register::new();
    for at in 0..many {
        let text = format!("{HEAD}induk = \"tidak-ada-{at}\"\n{REST}");
        register = register.write(&format!("kerja-sama/d{at:05}.toml"), &text);
    }
    let start = Instant::now();
    let ran = register.ksd(&["check", "--format", "concise"]);
    let took = start.elapsed();
    assert_eq!(ran.stdout.matches("KSD007").count(), many, "{}", ran.stderr);
    took
}

#[test]
fn twice_as_many_lost_references_take_about_twice_as_long() {
    let ratios = (0..4).map(|_| {
        let few = dangling(500).as_secs_f64();
        dangling(2000).as_secs_f64() / few
    });
    // Other work on the machine may spoil one measure; the square would be 16.
    let best = ratios.fold(
        f64::MAX,
        |best, ratio| if best < 8.0 { best } else { best.min(ratio) },
    );
    assert!(best < 8.0, "2,000 take {best} times as long as 500");
}

/// How long the commands take whose cost could grow with the square of a list.
fn with_a_list_of(entry: fn(usize) -> String, count: usize) -> Duration {
    let list: String = (0..count).map(entry).collect();
    let register = Register::new().document("a", "2023-01-02", "2024-01-01", "");
    let text = std::fs::read_to_string(register.root().join("kerja-sama/a.toml"));
    let text = format!("{}{list}", text.expect("a document"));
    assert!(text.len() < 1 << 20, "more than ksd reads: {}", text.len());
    let register = register.write("kerja-sama/a.toml", &text);
    let start = Instant::now();
    register.ksd(&["check", "--format", "concise"]);
    register.ksd(&[
        "agenda",
        "--as-of",
        "2024-05-03",
        "--each",
        "--format",
        "json",
    ]);
    start.elapsed()
}

#[test]
fn a_list_eight_times_as_long_does_not_take_its_square() {
    type Entry = fn(usize) -> String;
    let entries: [(usize, Entry); 4] = [
        (32_000, |at| format!("[[mitra]]\nid = \"p{at}\"\n")),
        (32_000, |at| {
            format!("[[hasil_tahunan]]\ntahun={}\n", 3000 + at)
        }),
        (14_400, |at| {
            format!("[[perselisihan]]\ntanggal=2023-05-01\npokok=\"p{at}\"\njalur=\"musyawarah\"\n")
        }),
        (14_400, |at| {
            format!("[[hambatan]]\nuraian=\"p{at}\"\ntenggat=2023-05-01\n")
        }),
    ];
    for (which, (many, entry)) in entries.into_iter().enumerate() {
        let ratio = || {
            let few = with_a_list_of(entry, many / 8).as_secs_f64();
            with_a_list_of(entry, many).as_secs_f64() / few
        };
        // Other work on the machine may spoil a measure; the square would be 64.
        let best = (0..4).map(|_| ratio()).find(|ratio| *ratio < 16.0);
        assert!(
            best.is_some(),
            "list {which}: {many} take too long beside an eighth"
        );
    }
}

#[test]
fn a_file_full_of_faults_has_the_first_told_and_the_rest_counted() {
    let list = format!("x = [{}", ",".repeat(1_000_000));
    for (text, more) in [
        ("x\n".repeat(500_000), "dan 499.900 kesalahan lain"),
        ("=\n".repeat(500_000), "kesalahan lain di berkas ini"),
        ("a=b\n".repeat(250_000), "kesalahan lain di berkas ini"),
        (list, "kesalahan lain di berkas ini"),
        (
            "Pada hari ini Senin\n".repeat(50_000),
            "kesalahan lain di berkas ini",
        ),
    ] {
        let register = Register::new().write("kerja-sama/a.toml", &text);
        let told = concise(&register);
        assert!(
            told.contains(more),
            "{}",
            &told[told.len().saturating_sub(400)..]
        );
        let lines = told.matches("KSD0").count();
        assert!((100..=102).contains(&lines), "{lines} findings");
    }
}

#[test]
fn many_unknown_keys_end() {
    let keys: String = (0..80_000).map(|at| format!("k{at} = 1\n")).collect();
    let register = Register::new().write("kerja-sama/a.toml", &format!("{HEAD}{keys}"));
    assert!(concise(&register).contains("masih ada kesalahan lain"));
    let long = format!("{HEAD}{} = 1\n{REST}", "k".repeat(1_000_000));
    let register = Register::new().write("kerja-sama/a.toml", &long);
    let told = register.ksd(&["check"]).stdout;
    assert!(told.contains("kkk…` tidak dikenal"));
    assert!(told.len() < 10_000, "{} bytes", told.len());
}

#[test]
fn many_findings_of_one_file_each_have_their_place() {
    let tables: String = (0..40_000)
        .map(|at| format!("[[mitra]]\nid=\"p{at}\"\n"))
        .collect();
    let text = REST.split_once("[[").map_or("", |(before, _)| before);
    let register = Register::new().write("kerja-sama/a.toml", &format!("{HEAD}{text}{tables}"));
    let told = concise(&register);
    assert!(told.contains("a.toml:80007:4: kesalahan[KSD007]: tidak ada mitra \"p39999\""));
    // Nor where all stand on one line, with letters of several bytes before them.
    let items: Vec<String> = (0..40_000).map(|at| format!("{{id=\"é{at}\"}}")).collect();
    let text = format!("{HEAD}mitra=[{}]\n{text}", items.join(","));
    let register = Register::new().write("kerja-sama/a.toml", &text);
    let told = concise(&register);
    let last = text.lines().nth(3).map_or(0, |line| line.chars().count()) - 9;
    let place = format!("a.toml:4:{last}: kesalahan[KSD007]: tidak ada mitra \"é39999\"");
    assert!(told.contains(&place), "{place}");
}

#[test]
fn every_partner_with_every_affair_is_counted_or_refused() {
    let mut register = Register::new();
    let (mut partners, mut places) = (String::new(), Vec::new());
    for at in 0..1000 {
        register = register.write(
            &format!("mitra/p{at}.toml"),
            &format!("nama = \"P {at}\"\ngolongan = \"daerah\"\n"),
        );
        partners += &format!("[[mitra]]\nid = \"p{at}\"\n");
        places.push(format!("\"l{at}\""));
    }
    let affairs = vec!["\"pendidikan\""; 1000].join(", ");
    let times = REST.split_once("[[").map_or("", |(before, _)| before);
    let text = format!(
        "{HEAD}urusan = [{affairs}]\nlokasi = [{}]\n{times}{partners}",
        places.join(", ")
    );
    let register = register.write("kerja-sama/a.toml", &text);
    let by = |by| {
        [
            "summary",
            "--by",
            by,
            "--period",
            "2024",
            "--as-of",
            "2024-05-01",
        ]
    };
    let counted = soon(
        &register,
        &[&by("mitra,urusan")[..], &["--format", "json"]].concat(),
    );
    let rows = counted.json()["rows"].as_array().map(Vec::len);
    assert_eq!(rows, Some(1000), "an affair named twice is one");
    let refused = soon(&register, &by("mitra,lokasi"));
    refused.refused("terlalu banyak gabungan untuk satu tabel (1.000.000)");
    concise(&register);
}

#[test]
fn a_family_is_shown_once_however_it_is_tied() {
    let tied = |up: &str| format!("{HEAD}induk = \"{up}\"\nperpanjangan_dari = \"{up}\"\n{REST}");
    let lines = |register: &Register, id: &str| {
        let shown = soon(register, &["show", id, "--as-of", "2024-05-01"]);
        assert_eq!(shown.code, 0, "{}", shown.stderr);
        shown.stdout
    };
    let circle =
        format!("{HEAD}addendum_dari = \"a\"\ninduk = \"a\"\nperpanjangan_dari = \"a\"\n{REST}");
    let register = Register::new().write("kerja-sama/a.toml", &circle);
    assert!(lines(&register, "a").len() < 10_000);
    let mut register = Register::new().write("kerja-sama/d0.toml", &format!("{HEAD}{REST}"));
    for at in 1..=12 {
        register = register.write(
            &format!("kerja-sama/d{at}.toml"),
            &tied(&format!("d{}", at - 1)),
        );
    }
    let told = lines(&register, "d0");
    for at in 0..=12 {
        assert_eq!(
            told.matches(&format!(" d{at}: ")).count(),
            1,
            "d{at} in {told}"
        );
    }
    for at in 13..=20 {
        register = register.write(
            &format!("kerja-sama/d{at}.toml"),
            &tied(&format!("d{}", at - 1)),
        );
    }
    let told = lines(&register, "d0");
    assert!(told.contains("lanjutannya: `ksd show d16`"), "{told}");
}
