//! The ready-made files of CI: valid by GitHub's own schema, and true to what they name.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::common::skips;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_workflows_are_valid() {
    let files = ["github.yml", "agenda-github.yml", "rilis.yml"];
    let files = files.map(|file| root().join("docs/ci").join(file));
    let mut command = Command::new("check-jsonschema");
    command.args(["--builtin-schema", "vendor.github-workflows"]);
    match command.args(&files).output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success(), "{said}");
        }
        Err(_) => skips("check-jsonschema is not installed"),
    }
}

/// What a release puts into its archives is there.
#[test]
fn a_release_holds_what_the_guide_says() {
    let read = |file: &str| fs::read_to_string(root().join(file)).expect("a file");
    let (release, guide) = (read("docs/ci/rilis.yml"), read("docs/panduan.md"));
    for said in [
        "ksd-windows-x64.zip",
        "Mulai ksd.cmd",
        "panduan.html",
        "SHA256SUMS",
    ] {
        assert!(release.contains(said) && guide.contains(said), "{said}");
    }
    assert!(release.contains("+crt-static"));
    assert!(release.contains("x86_64-unknown-linux-musl"));
    let start = read("docs/ci/Mulai ksd.cmd");
    assert!(
        start.lines().any(|line| line.trim_end() == "cmd /k ksd"),
        "the window stays"
    );
}
