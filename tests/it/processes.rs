//! Many processes that write at the same time, some of them killed: nothing that was
//! told to be written is lost, nothing stands half.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use crate::common::Register;

/// How one writing ended.
#[derive(Debug, PartialEq)]
enum Ended {
    Written,
    Refused,
    Killed,
}

/// So often a kill is to fall where it hurts: while files were written.
const HALF_WAY: u32 = 3;

/// When a process is killed.
#[derive(PartialEq)]
enum Kill {
    Never,
    After(Duration),
    /// Once it is put down, and not yet done, that it writes something with these words.
    Writing(String),
}

/// Whether it is put down, and not yet done, that something with these words is written.
fn is_written(register: &Register, words: &str) -> bool {
    let steps = fs::read_dir(register.root().join(".ksd/undo"));
    let steps = steps.into_iter().flatten().filter_map(Result::ok);
    let mut texts = steps.filter_map(|step| fs::read_to_string(step.path()).ok());
    texts.any(|text| text.contains("\"done\":false") && text.contains(words))
}

/// Runs ksd, and kills it when it is to be. Counts those that were stopped half-way
/// before, as ksd says it.
fn run(register: &Register, arguments: &[String], kill: &Kill, half_way: &AtomicU32) -> Ended {
    let mut ksd = Command::new(assert_cmd::cargo::cargo_bin("ksd"));
    ksd.args(arguments).env("KSD_RECORDS", register.root());
    ksd.env("KSD_LANG", "id").env_remove("KSD_AS_OF");
    let quiet = ksd.stdin(Stdio::null()).stdout(Stdio::null());
    let mut child = quiet.stderr(Stdio::piped()).spawn().expect("ksd runs");
    match kill {
        Kill::Never => {}
        Kill::After(after) => thread::sleep(*after),
        Kill::Writing(words) => {
            while child.try_wait().expect("a state").is_none() && !is_written(register, words) {}
        }
    }
    if *kill != Kill::Never {
        child.kill().expect("killed or gone");
    }
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("terhenti di tengah jalan") {
        half_way.fetch_add(1, Ordering::Relaxed);
    }
    match output.status.code() {
        Some(0) => Ended::Written,
        Some(2) => {
            assert!(!said.is_empty() && !said.contains("panicked"), "{said}");
            Ended::Refused
        }
        None => Ended::Killed,
        // Where there are no signals, a code of the system's.
        Some(_) if *kill != Kill::Never => Ended::Killed,
        code => panic!("{code:?}: {said}"),
    }
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

#[test]
fn processes_that_are_killed_while_they_write_lose_nothing() {
    const WRITERS: u32 = 4;
    let all: u32 =
        std::env::var("KSD_TEST_WRITES").map_or(40, |all| all.parse().expect("a number"));
    let mut register = Register::new();
    for nth in 0..3 {
        register = register.document(&format!("pks-{nth}"), "2026-01-02", "2028-01-01", "");
    }
    let (began, half_way) = (AtomicU32::new(0), AtomicU32::new(0));
    let ended = thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let (register, began, half_way) = (&register, &began, &half_way);
                scope.spawn(move || {
                    let mut dice = Dice(u64::from(writer) + 1);
                    let mut ended = Vec::new();
                    loop {
                        let number = began.fetch_add(1, Ordering::Relaxed);
                        let is_enough = half_way.load(Ordering::Relaxed) >= HALF_WAY;
                        if number >= all && is_enough || number >= 20 * all {
                            return ended;
                        }
                        // Every tenth writes all files at once: the partner has another id.
                        let arguments = match number % 10 {
                            9 if number % 20 == 9 => vec!["rename", "kota-samarinda", "samarinda"],
                            9 => vec!["rename", "samarinda", "kota-samarinda"],
                            _ => vec!["record"],
                        };
                        let mut arguments: Vec<String> =
                            arguments.into_iter().map(str::to_owned).collect();
                        if number % 10 != 9 {
                            let record = format!("pks-{}", dice.below(3));
                            let place = format!("lokasi=Tempat {number}");
                            arguments.extend([record, "--append".to_owned(), place]);
                        }
                        // As what is put down has it: quoted within a quoted text.
                        let words = match number % 10 {
                            9 => "\"command\":\"rename".to_owned(),
                            _ => format!("Tempat {number}\\\""),
                        };
                        let kill = match dice.below(4) {
                            0 => Kill::After(Duration::from_millis(dice.below(120))),
                            1 => Kill::Writing(words),
                            _ => Kill::Never,
                        };
                        ended.push((number, run(register, &arguments, &kill, half_way)));
                    }
                })
            })
            .collect();
        let joined = writers
            .into_iter()
            .map(|writer| writer.join().expect("it ends"));
        joined.flatten().collect::<Vec<_>>()
    });
    // The next that writes takes back what was stopped half-way.
    let last = ["record", "pks-0", "--append", "lokasi=Tempat akhir"];
    assert_eq!(
        run(&register, &last.map(str::to_owned), &Kill::Never, &half_way),
        Ended::Written
    );
    let check = register.ksd(&["check"]);
    assert_eq!(check.code, 0, "{}{}", check.stdout, check.stderr);
    let mut texts = String::new();
    let mut names = BTreeSet::new();
    for entry in walkdir::WalkDir::new(register.root()) {
        let entry = entry.expect("an entry");
        let own = entry.path().starts_with(register.root().join(".ksd"));
        if entry.file_type().is_file() && !own {
            names.insert(entry.file_name().to_string_lossy().into_owned());
            texts.push_str(&fs::read_to_string(entry.path()).expect("a text"));
        }
    }
    let partner = ["kota-samarinda.toml", "samarinda.toml"].map(|name| names.contains(name));
    assert!(names.len() == 5 && partner[0] != partner[1], "{names:?}");
    let mut counts = [0; 3];
    for (number, ended) in &ended {
        let place = format!("\"Tempat {number}\"");
        let found = texts.matches(&place).count();
        match ended {
            Ended::Written if number % 10 != 9 => assert_eq!(found, 1, "{number} is lost"),
            Ended::Refused => assert_eq!(found, 0, "{number} was refused and is there"),
            _ => assert!(found <= 1, "{number} is there twice"),
        }
        counts[match ended {
            Ended::Written => 0,
            Ended::Refused => 1,
            Ended::Killed => 2,
        }] += 1;
    }
    let [written, refused, killed] = counts;
    let half_way = half_way.into_inner();
    let told =
        format!("{written} written, {refused} refused, {killed} killed, {half_way} half-way");
    eprintln!("{told}");
    assert!(written > 0 && half_way >= HALF_WAY, "{told}");
}
