//! What a user sees, through the binary and the public API: one program, so that the crate is linked once.

mod agenda;
mod agenda_calendar;
mod agenda_over_time;
mod analitik;
mod answers;
mod as_people_ask;
mod aturan;
mod bad_input;
mod book;
mod book_bad;
mod calendar;
mod charts;
mod check;
mod check_formats;
mod check_selection;
mod check_what;
mod ci;
mod common;
mod completeness;
mod completions;
mod coverage;
mod days;
mod decided;
mod diff;
mod docs;
mod docs_in_order;
mod documents;
mod docx;
mod duplicates;
mod duties;
mod edit;
mod edit_commands;
mod edit_layout;
mod edit_store;
mod every_day;
mod every_key;
mod export_data;
mod fuzzed;
mod git;
mod given_up;
mod help;
mod home;
mod hostile_text;
mod house;
mod html;
mod import;
mod import_days;
mod import_messy;
mod import_wrong;
mod init;
mod leaving;
mod limits;
mod list;
mod list_filters;
mod list_kinds;
mod list_terminal;
mod meant;
mod minimum_parts;
mod naskah;
mod naskah_preparation;
mod naskah_texts;
mod naskah_two_languages;
mod new;
mod newcomer;
mod newer_toml;
mod numbers;
mod numbers_that_close;
mod one_answer;
mod one_answer_at_random;
mod outcome;
mod output;
mod own_value;
mod page_one;
mod papers;
mod pihak;
mod pivot;
mod plain;
mod processes;
mod questions;
mod reading;
mod readme;
mod receipt;
mod recompute;
mod record;
mod report;
mod report_bad_input;
mod returned;
mod round_trip;
mod rule;
mod rules;
mod sample;
mod save;
mod save_hostile;
mod schema;
mod session;
mod sheet;
mod sheets;
mod shell;
mod show;
mod show_asked;
mod since;
mod spelled;
mod state;
mod stated;
mod states_and_events;
mod strays;
mod summary;
mod terminal;
mod twelve;
mod unread;
mod values;
mod verdicts;
mod why;
mod width;
mod written;
mod xlsx;

/// A file that is not named above would be tested by nobody.
#[test]
fn no_file_of_tests_is_forgotten() {
    let named = include_str!("main.rs");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    for entry in std::fs::read_dir(folder).expect("the tests") {
        let name = entry.expect("a file").file_name();
        let name = name.to_string_lossy();
        let Some(module) = name.strip_suffix(".rs").filter(|name| *name != "main") else {
            continue;
        };
        assert!(
            named.contains(&format!("mod {module};")),
            "name {module} in tests/it/main.rs"
        );
    }
}
