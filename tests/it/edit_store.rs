//! Writing a register: all or nothing, one at a time, and the way back.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::common::Register;
use ksd::edit::{Change, Line, Plan, Store};
use ksd::problem::Problem;
use ksd::text::Lang;

fn plan(store: &Store, command: &str, files: &[(&str, Option<&str>)]) -> Plan {
    let changes = files.iter().map(|(file, after)| Change {
        file: (*file).to_owned(),
        before: store.read(file).expect("it can be read"),
        after: after.map(str::to_owned),
    });
    Plan {
        command: command.to_owned(),
        changes: changes.collect(),
    }
}

fn said(problem: &Problem) -> &str {
    problem.0.get(Lang::Id)
}

#[test]
fn what_was_written_can_be_taken_back_command_by_command() {
    let register = Register::new();
    let store = Store::at(register.root());
    let partner = "mitra/kota-samarinda.toml";
    let before = store.read(partner).expect("read").expect("there");
    let both = [
        (partner, Some("nama = \"Kota\"\n")),
        ("mitra/baru.toml", Some("nama = \"Baru\"\n")),
    ];
    store
        .write(&plan(&store, "pertama", &both))
        .expect("written");
    store
        .write(&plan(&store, "kedua", &[(partner, None)]))
        .expect("written");
    assert_eq!(store.read(partner).expect("read"), None);
    let commands: Vec<String> = store
        .steps()
        .expect("steps")
        .into_iter()
        .map(|step| step.command)
        .collect();
    assert_eq!(commands, ["kedua", "pertama"]);
    store.undo().expect("taken back");
    assert_eq!(
        store.read(partner).expect("read").as_deref(),
        Some("nama = \"Kota\"\n")
    );
    store.undo().expect("taken back");
    assert_eq!(store.read(partner).expect("read"), Some(before));
    assert_eq!(store.read("mitra/baru.toml").expect("read"), None);
    let problem = store.undo().expect_err("nothing is left");
    assert!(
        said(&problem).contains("tidak ada perintah"),
        "{}",
        said(&problem)
    );
    // What the commands remember is no part of the register.
    assert_eq!(register.ksd(&["check"]).code, 0);
    assert_eq!(
        fs::read_to_string(register.root().join(".ksd/.gitignore")).expect("it"),
        "*\n"
    );
}

#[test]
fn what_changed_meanwhile_is_not_overwritten() {
    let register = Register::new();
    let store = Store::at(register.root());
    let partner = "mitra/kota-samarinda.toml";
    let first = plan(
        &store,
        "a",
        &[
            (partner, Some("nama = \"A\"\n")),
            ("mitra/b.toml", Some("nama = \"B\"\n")),
        ],
    );
    register.write_bytes(partner, b"nama = \"Lain\"\n");
    let problem = store.write(&first).expect_err("it has changed");
    assert!(
        said(&problem).contains("berubah sejak dibaca"),
        "{}",
        said(&problem)
    );
    assert_eq!(
        store.read("mitra/b.toml").expect("read"),
        None,
        "nothing is written"
    );
    store
        .write(&plan(&store, "c", &[(partner, Some("nama = \"C\"\n"))]))
        .expect("written");
    register.write_bytes(partner, b"nama = \"Oleh orang\"\n");
    let problem = store.undo().expect_err("it was changed");
    assert!(
        said(&problem).contains("diubah sesudah `c`"),
        "{}",
        said(&problem)
    );
    assert_eq!(
        store.read(partner).expect("read").as_deref(),
        Some("nama = \"Oleh orang\"\n")
    );
}

#[test]
fn a_plan_is_shown_line_by_line() {
    let change = |before: Option<&str>, after: Option<&str>| Change {
        file: "a.toml".to_owned(),
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
    };
    let plan = Plan {
        command: String::new(),
        changes: vec![
            change(Some("a\nb\nc\n"), Some("a\nx\nc\n")),
            change(Some("same"), Some("same")),
        ],
    };
    let line = |text: &str| text.to_owned();
    let expected = [
        Line::File(line("a.toml")),
        Line::Kept(line("a")),
        Line::Removed(line("b")),
        Line::Added(line("x")),
        Line::Kept(line("c")),
    ];
    assert_eq!(plan.lines(1), expected);
    assert!(!plan.is_empty() && plan.telling().count() == 1);
}

#[test]
fn writers_at_the_same_time_lose_nothing() {
    // Each: one in four of them all; `.ci/long` asks for a thousand in all.
    let each: u32 = std::env::var("KSD_TEST_WRITES")
        .map_or(10, |all| all.parse::<u32>().expect("a number") / 4);
    let register = Register::new().write("angka.txt", "0");
    let root = register.root();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let store = Store::at(&root);
                let mut written = 0;
                while written < each {
                    let number: u32 = store
                        .read("angka.txt")
                        .expect("read")
                        .expect("there")
                        .parse()
                        .expect("a number");
                    let next = (number + 1).to_string();
                    let change = Change {
                        file: "angka.txt".to_owned(),
                        before: Some(number.to_string()),
                        after: Some(next),
                    };
                    let plan = Plan {
                        command: "tambah".to_owned(),
                        changes: vec![change],
                    };
                    written += u32::from(store.write(&plan).is_ok());
                }
            });
        }
    });
    assert_eq!(
        fs::read_to_string(root.join("angka.txt")).expect("it"),
        (4 * each).to_string()
    );
    assert_eq!(Store::at(&root).steps().expect("steps").len(), 20);
}

const WRITER: &str = "KSD_TEST_WRITES_IN";

/// The writer that the next test kills: two files that always say the same.
#[test]
fn a_writer_that_is_killed() {
    let Ok(root) = std::env::var(WRITER) else {
        return;
    };
    let store = Store::at(root);
    for count in 0.. {
        let number = format!("{count} {}", std::process::id());
        let files = ["satu.txt", "dua.txt"].map(|file| (file, Some(number.as_str())));
        store
            .write(&plan(&store, "tulis", &files))
            .expect("written");
    }
}

#[test]
fn a_writer_killed_half_way_is_taken_back() {
    let register = Register::new();
    let root = register.root();
    let store = Store::at(&root);
    let read = |file: &str| fs::read_to_string(Path::new(&root).join(file)).ok();
    for round in 0..12 {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command.args(["--exact", "edit_store::a_writer_that_is_killed"]);
        let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut writer = quiet.env(WRITER, &root).spawn().expect("a writer");
        std::thread::sleep(Duration::from_millis(60 + 7 * round));
        writer.kill().expect("killed");
        writer.wait().expect("gone");
        store
            .write(&plan(
                &store,
                "sesudah",
                &[("tiga.txt", Some(&round.to_string()))],
            ))
            .expect("written");
        assert_eq!(read("satu.txt"), read("dua.txt"));
        assert_eq!(read("tiga.txt"), Some(round.to_string()));
    }
    assert!(read("satu.txt").is_some(), "the writers have written");
}

/// Every place at which a command can be killed: what it had done so far is taken
/// back by the next one that writes, and that alone.
#[test]
fn a_command_stopped_anywhere_is_taken_back_by_the_next() {
    let before = [
        ("a.txt", Some("a")),
        ("b.txt", Some("b")),
        ("mitra/x/c.txt", None),
    ];
    let after = [
        ("a.txt", Some("A")),
        ("b.txt", None),
        ("mitra/x/c.txt", Some("C")),
    ];
    for stopped_after in 0..=before.len() {
        let register = Register::new().write("a.txt", "a").write("b.txt", "b");
        let root = register.root();
        let store = Store::at(&root);
        store
            .write(&plan(&store, "dahulu", &[("dahulu.txt", Some("1"))]))
            .expect("written");
        let changes = before.iter().zip(&after).map(|((file, before), (_, after))| {
            serde_json::json!({ "file": file, "before": before, "after": after })
        });
        let step = serde_json::json!({
            "command": "terhenti", "at": 1, "done": false,
            "changes": changes.collect::<Vec<_>>(),
        });
        register.write_bytes(".ksd/undo/000002.json", step.to_string().as_bytes());
        for (file, after) in &after[..stopped_after] {
            match after {
                Some(text) => register.write_bytes(file, text.as_bytes()),
                None => fs::remove_file(root.join(file)).expect("there"),
            }
        }
        let done = store
            .write(&plan(&store, "sesudah", &[("sesudah.txt", Some("2"))]))
            .expect("written");
        assert_eq!(done.healed.as_deref(), Some("terhenti"));
        for (file, text) in before {
            assert_eq!(
                store.read(file).expect("read").as_deref(),
                text,
                "{file} {stopped_after}"
            );
        }
        assert!(
            !root.join("mitra/x").exists(),
            "the folder goes with its file"
        );
        let steps = store.steps().expect("steps").into_iter();
        let commands: Vec<String> = steps.map(|step| step.command).collect();
        assert_eq!(commands, ["sesudah", "dahulu"]);
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_left_as_it_was() {
    let register = Register::new();
    let root = register.root();
    let store = Store::at(&root);
    // A file stands where a folder would have to be, for whoever may write anywhere.
    register.write_bytes("mitra/penghalang", b"");
    let files = [
        ("mitra/a.toml", Some("nama = \"A\"\n")),
        ("mitra/penghalang/b.toml", Some("nama = \"B\"\n")),
    ];
    let both = Plan {
        command: "tulis".to_owned(),
        changes: files
            .iter()
            .map(|(file, after)| Change {
                file: (*file).to_owned(),
                before: None,
                after: after.map(str::to_owned),
            })
            .collect(),
    };
    store.write(&both).expect_err("it cannot be written");
    assert_eq!(store.read("mitra/a.toml").expect("read"), None);
    assert!(store.steps().expect("steps").is_empty());
}

/// A disk that is full: a small one in memory, where the system lets one be made.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_before_anything_has_changed() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let disk = folder.path().to_string_lossy().into_owned();
    let small = ["-t", "tmpfs", "-o", "size=96k", "tmpfs", disk.as_str()];
    let mounted = Command::new("mount")
        .args(small)
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        eprintln!("skipped: no small disk can be made here");
        return;
    }
    let store = Store::at(folder.path());
    let small = plan(&store, "kecil", &[("a.txt", Some("a"))]);
    let large = "b".repeat(60 * 1024);
    let written = store.write(&small);
    let refused = store.write(&plan(
        &store,
        "besar",
        &[("a.txt", Some("b")), ("b.txt", Some(&large))],
    ));
    let found = (store.read("a.txt"), store.read("b.txt"));
    let again = store.write(&plan(&store, "lagi", &[("a.txt", Some("c"))]));
    let unmounted = Command::new("umount").arg(folder.path()).status();
    assert!(unmounted.is_ok_and(|status| status.success()));
    written.expect("there is room for little");
    assert!(said(&refused.expect_err("it is full")).contains("tidak dapat ditulis"));
    assert_eq!(found.0.expect("read").as_deref(), Some("a"));
    assert_eq!(found.1.expect("read"), None);
    again.expect("what is small can be written again");
}

#[test]
fn a_holder_that_is_gone_or_hangs_is_taken_over_and_told() {
    let register = Register::new();
    let store = Store::at(register.root());
    let write = |text: &str| store.write(&plan(&store, "tulis", &[("a.txt", Some(text))]));
    assert_eq!(write("1").expect("written").taken_from, None);
    // Another machine, long ago.
    let holder = r#"{"host":"komputer-lain","process":7,"since":1}"#;
    register.write_bytes(".ksd/holder", holder.as_bytes());
    let done = write("2").expect("written");
    let taken = done.taken_from.expect("it is told");
    assert_eq!((taken.host.as_str(), taken.process), ("komputer-lain", 7));
    assert_eq!(
        write("3").expect("written").taken_from,
        None,
        "it was let go"
    );
}

#[cfg(unix)]
#[test]
fn a_link_is_not_replaced_by_a_file() {
    let register = Register::new();
    let root = register.root();
    let partner = root.join("mitra/kota-samarinda.toml");
    std::os::unix::fs::symlink(&partner, root.join("mitra/tautan.toml")).expect("a link");
    let store = Store::at(&root);
    let change = plan(
        &store,
        "tulis",
        &[("mitra/tautan.toml", Some("nama = \"Lain\"\n"))],
    );
    let problem = store.write(&change).expect_err("it is a link");
    assert!(said(&problem).contains("tautan"), "{}", said(&problem));
    assert!(root.join("mitra/tautan.toml").is_symlink());
    assert!(
        fs::read_to_string(&partner)
            .expect("it")
            .contains("Samarinda")
    );
}
