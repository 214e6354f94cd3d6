//! Miniature registers, and the binary as a user runs it.

pub mod document;
pub mod git;
pub mod messy;
pub mod packed;
pub mod terminal;
pub mod xls;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tempfile::TempDir;

/// A register of its own in a temporary folder.
pub struct Register {
    folder: TempDir,
}

/// The smallest `ksd.toml`.
pub const KSD_TOML: &str = r#"format = 1

[daerah]
nama = "Kabupaten Kutai Kartanegara"
kode = "64.02"
tingkat = "kabupaten"
zona_waktu = "+08:00"

[[perangkat_daerah]]
id = "dlhk"
nama = "Dinas Lingkungan Hidup dan Kehutanan"
"#;

impl Register {
    /// An empty register.
    pub fn empty() -> Register {
        let register = Register {
            folder: TempDir::new().expect("a temporary folder"),
        };
        register.write("ksd.toml", KSD_TOML)
    }

    /// A register with one partner, `kota-samarinda`.
    pub fn new() -> Register {
        Register::empty().write(
            "mitra/kota-samarinda.toml",
            "nama = \"Pemerintah Kota Samarinda\"\ngolongan = \"daerah\"\n",
        )
    }

    /// A copy of a folder.
    pub fn copy_of(source: &Path) -> Register {
        let register = Register::empty();
        for entry in walkdir::WalkDir::new(source) {
            let entry = entry.expect("a readable folder");
            if entry.file_type().is_file() {
                let below = entry.path().strip_prefix(source).expect("below");
                let text = fs::read(entry.path()).expect("a readable file");
                register.write_bytes(&below.to_string_lossy(), &text);
            }
        }
        register
    }

    /// The folder with `ksd.toml` in it.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("records")
    }

    /// Writes a file below the register.
    pub fn write(self, file: &str, text: &str) -> Register {
        self.write_bytes(file, text.as_bytes());
        self
    }

    /// Writes a file below the register, whatever its bytes.
    pub fn write_bytes(&self, file: &str, bytes: &[u8]) {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    /// Writes a signed document with `kota-samarinda` in force between these days.
    pub fn document(self, id: &str, start: &str, end: &str, more: &str) -> Register {
        let text = format!(
            "judul = \"Judul {id}\"\njenis = \"ksdd\"\nnaskah = \"pks\"\npemrakarsa = \"dlhk\"\n{more}\n\
             [waktu]\nditandatangani = {start}\nmulai = {start}\nberakhir = {end}\n\n\
             [[mitra]]\nid = \"kota-samarinda\"\n"
        );
        self.write(&format!("kerja-sama/{id}.toml"), &text)
    }

    /// Runs ksd in the folder above the register.
    pub fn ksd(&self, arguments: &[&str]) -> Ran {
        self.ksd_with(arguments, &[])
    }

    /// Runs ksd with variables of the environment.
    pub fn ksd_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
        let mut command = ksd();
        command.current_dir(self.folder.path()).args(arguments);
        for (name, value) in variables {
            command.env(name, value);
        }
        Ran::of(command)
    }
}

/// The binary, in an environment that is the same everywhere.
pub fn ksd() -> assert_cmd::Command {
    let mut command = assert_cmd::Command::cargo_bin("ksd").expect("the binary");
    for name in [
        "KSD_RECORDS",
        "KSD_LANG",
        "KSD_AS_OF",
        "NO_COLOR",
        "CLICOLOR_FORCE",
        "COLUMNS",
    ] {
        command.env_remove(name);
    }
    command
}

/// Says that a test is passed over for want of something that can be installed. Where
/// all tests are asked for, with `KSD_TEST_ALL`, none may be.
pub fn skips(want: &str) {
    let is_all = std::env::var_os("KSD_TEST_ALL").is_some();
    assert!(!is_all, "KSD_TEST_ALL is set, and {want}");
    eprintln!("skipped: {want}");
}

/// Runs a command, kills it as soon as something has come, and waits until it is gone;
/// gives whether it still ran.
pub fn killed_once(command: &mut std::process::Command, has_come: impl Fn() -> bool) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null());
    let mut child = quiet.stderr(Stdio::null()).spawn().expect("ksd starts");
    let mut runs = true;
    while runs && !has_come() {
        runs = child.try_wait().expect("a state").is_none();
    }
    child.kill().expect("killed or gone");
    child.wait().expect("gone");
    runs
}

/// What a run came to.
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
}

impl Ran {
    pub fn of(mut command: assert_cmd::Command) -> Ran {
        let output = command.output().expect("ksd runs");
        Ran {
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
            code: output.status.code().expect("an exit code"),
        }
    }

    /// stdout as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).expect("JSON")
    }

    /// Asserts that ksd could not do it, and said so in one sentence naming `word`.
    pub fn refused(&self, word: &str) {
        assert_eq!(self.code, 2, "{}{}", self.stdout, self.stderr);
        assert_eq!(self.stdout, "", "data on stdout");
        assert!(
            self.stderr.contains(word),
            "{word} is not in: {}",
            self.stderr
        );
        for ugly in ["panicked", "RUST_BACKTRACE", "Error {", "Some(", "Os {"] {
            assert!(!self.stderr.contains(ugly), "{}", self.stderr);
        }
    }
}
