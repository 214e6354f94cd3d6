//! The pages in `docs/aturan` and `docs/hukum.md` are what `ksd rule` shows, and
//! `docs/istilah.md` is what the model says of its keys.
//!
//! `KSD_UPDATE=1 cargo test --test it aturan` renews them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ksd::report::rule::{contents, page};
use ksd::text::Lang;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/aturan")
}

/// The pages that there should be, by the name of their file.
fn wanted() -> BTreeMap<String, String> {
    let pages = ksd::rules::all().map(|rule| (format!("{}.md", rule.code), page(rule, Lang::Id)));
    let contents = ("README.md".to_owned(), contents(Lang::Id));
    pages.chain([contents]).collect()
}

/// The pages that there are. A checkout on Windows may end lines in its way.
fn present() -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder()) else {
        return BTreeMap::new();
    };
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.expect("a file");
        let text = fs::read_to_string(entry.path()).expect("a readable page");
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, text.replace("\r\n", "\n"))
    };
    entries.map(read).collect()
}

fn renew() {
    fs::create_dir_all(folder()).expect("the folder");
    let wanted = wanted();
    for name in present().keys().filter(|name| !wanted.contains_key(*name)) {
        fs::remove_file(folder().join(name)).expect("a page to remove");
    }
    for (name, text) in wanted {
        fs::write(folder().join(name), text).expect("a page to write");
    }
}

#[test]
fn the_pages_of_the_rules_are_those_of_ksd_rule() {
    if std::env::var_os("KSD_UPDATE").is_some() {
        renew();
    }
    let (wanted, present) = (wanted(), present());
    let mut wrong = Vec::new();
    for (name, text) in &wanted {
        match present.get(name) {
            None => wrong.push(format!("docs/aturan/{name} is missing")),
            Some(found) if found != text => wrong.push(format!("docs/aturan/{name} is stale")),
            Some(_) => {}
        }
    }
    let left_over = present.keys().filter(|name| !wanted.contains_key(*name));
    wrong.extend(left_over.map(|name| format!("docs/aturan/{name} belongs to no rule")));
    assert!(
        wrong.is_empty(),
        "{}\nrenew them with: KSD_UPDATE=1 cargo test --test it aturan",
        wrong.join("\n")
    );
}

#[test]
fn the_glossary_is_what_the_model_says() {
    is_the_page("docs/istilah.md", &ksd::report::glossary::page(Lang::Id));
}

#[test]
fn the_map_of_the_law_is_that_of_ksd_rule() {
    is_the_page("docs/hukum.md", &ksd::report::coverage::page(Lang::Id));
}

fn is_the_page(name: &str, wanted: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("KSD_UPDATE").is_some() {
        fs::write(&file, wanted).expect("a page to write");
    }
    let present = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        present.replace("\r\n", "\n") == wanted,
        "{name} is stale; renew it with `KSD_UPDATE=1 cargo test --test it aturan`"
    );
}
