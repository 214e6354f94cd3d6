//! Data flows one way: what a room of the house may know.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, each with those that it knows.
const ROOMS: [(&str, &[&str]); 25] = [
    ("text", &[]),
    ("whole", &[]),
    ("meant", &["text"]),
    ("problem", &["text"]),
    ("book", &["text", "problem"]),
    ("model", &["text", "meant"]),
    ("git", &["text", "problem"]),
    ("law", &["text", "model"]),
    ("schema", &["text", "meant", "model"]),
    ("finding", &["text", "model", "law"]),
    ("output", &["text", "model", "law"]),
    (
        "render",
        &["text", "model", "law", "finding", "output", "problem"],
    ),
    (
        "edit",
        &["text", "meant", "problem", "model", "schema", "whole"],
    ),
    (
        "start",
        &["text", "problem", "model", "law", "schema", "whole"],
    ),
    (
        "registry",
        &[
            "text", "meant", "problem", "model", "git", "law", "schema", "finding", "edit",
        ],
    ),
    (
        "rules",
        &[
            "text", "meant", "model", "law", "finding", "registry", "schema",
        ],
    ),
    (
        "export",
        &["text", "problem", "model", "schema", "registry", "sheets"],
    ),
    (
        "merge",
        &[
            "text",
            "problem",
            "model",
            "schema",
            "edit",
            "registry",
            "sheets",
            "book",
            "questions",
        ],
    ),
    (
        "draft",
        &[
            "text", "meant", "model", "law", "schema", "output", "registry",
        ],
    ),
    ("sheets", &["text", "model", "schema", "registry"]),
    (
        "questions",
        &["text", "model", "law", "schema", "edit", "registry"],
    ),
    (
        "import",
        &[
            "text",
            "meant",
            "problem",
            "model",
            "law",
            "schema",
            "output",
            "book",
            "edit",
            "registry",
            "questions",
        ],
    ),
    ("agenda", &["text", "model", "law", "output", "registry"]),
    (
        "diff",
        &["text", "model", "schema", "finding", "output", "registry"],
    ),
    (
        "report",
        &[
            "text", "meant", "problem", "model", "law", "schema", "finding", "output", "registry",
            "rules", "agenda", "draft",
        ],
    ),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// The rooms of the crate that a text names.
fn named(code: &str) -> BTreeSet<&str> {
    let paths = code.split("crate::").skip(1);
    let first = paths.map(|path| path.split(|letter: char| !letter.is_alphanumeric()).next());
    let rooms = first.flatten();
    rooms
        .filter(|name| ROOMS.iter().any(|(room, _)| room == name) || *name == "cli")
        .collect()
}

#[test]
fn each_room_knows_only_those_below_it() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut seen = BTreeSet::new();
    let mut told = Vec::new();
    for file in files(&top) {
        let below = file.strip_prefix(&top).expect("a file of src");
        let room = below.iter().next().expect("a name").to_string_lossy();
        let room = room.trim_end_matches(".rs");
        let Some((room, known)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            assert!(
                ["cli", "main", "lib"].contains(&room),
                "an unknown room: {room}"
            );
            continue;
        };
        seen.insert(*room);
        let code = fs::read_to_string(&file).expect("code");
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        let code: Vec<&str> = code.lines().filter(is_code).collect();
        let code = code.join("\n");
        for other in named(&code) {
            if other != *room && !known.contains(&other) {
                told.push(format!("{} knows {other}", below.display()));
            }
        }
    }
    assert!(told.is_empty(), "{told:#?}");
    assert_eq!(seen.len(), ROOMS.len(), "a room is gone: {seen:?}");
}
