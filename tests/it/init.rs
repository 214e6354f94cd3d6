//! `ksd init`: a register for any region, laid into any folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ksd::law::regions;
use ksd::model::{Date, KsdToml};
use ksd::start::{Beginning, beside_records};
use ksd::text::Lang;
use tempfile::TempDir;

use crate::common::Ran;
use crate::common::git::{git, is_missing, ksd_in};

const AUTHOR: &str = "Siti Contoh <siti@example.org>";

fn init(folder: &Path, arguments: &[&str]) -> Ran {
    let day = ["--as-of", "2026-11-26"];
    ksd_in(folder, &[&["init"], arguments, &day].concat())
}

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// Every file below a folder, with what it holds.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter();
    let entries = entries.map(|entry| entry.expect("a readable folder").into_path());
    let files = entries.filter(|path| path.is_file());
    files
        .map(|path| {
            let below = path.strip_prefix(folder).expect("below");
            let below = below.to_string_lossy().replace('\\', "/");
            (below, fs::read(&path).expect("a file"))
        })
        .collect()
}

#[test]
fn a_new_register_passes_at_once_and_answers_every_command() {
    for (name, code, province, zone) in [
        ("Kota Bontang", "64.74", "Kalimantan Timur", "+08:00"),
        ("Provinsi Bali", "51", "Bali", "+08:00"),
        ("Kabupaten Biak Numfor", "91.06", "Papua", "+09:00"),
    ] {
        let top = folder();
        let ran = init(top.path(), &["register", "--daerah", name]);
        assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
        assert!(
            ran.stderr.contains(&format!("{name} (kode {code})")),
            "{}",
            ran.stderr
        );
        let register = top.path().join("register");
        let settings = fs::read_to_string(register.join("records/ksd.toml")).expect("ksd.toml");
        let settings: KsdToml = toml::from_str(&settings).expect("settings");
        assert_eq!(settings.daerah.nama, name);
        assert_eq!(settings.daerah.provinsi.as_deref(), Some(province));
        assert_eq!(settings.daerah.zona_waktu.0.to_string(), zone);
        let ran = ksd_in(&register, &["check", "--strict"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
        assert!(
            ran.stderr.contains("0 kesalahan, 0 peringatan, 0 catatan"),
            "{}",
            ran.stderr
        );
        for command in [
            &["fmt", "--check"][..],
            &["list", "--as-of", "2026-11-26"],
            &["agenda", "--as-of", "2026-11-26"],
            &["summary", "--as-of", "2026-11-26"],
            &[
                "report",
                "tahunan",
                "--as-of",
                "2026-11-26",
                "-o",
                "laporan.md",
            ],
        ] {
            let ran = ksd_in(&register, command);
            assert_eq!(ran.code, 0, "{command:?}: {}{}", ran.stdout, ran.stderr);
        }
    }
}

/// What Git keeps and what editors and CI need is there, as in this repository.
#[test]
fn editors_and_ci_are_set_up_as_here() {
    let top = folder();
    init(top.path(), &["--kode", "6402"]);
    let laid = files(top.path());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, here) in [
        ("tombi.toml", "tombi.toml"),
        (".taplo.toml", ".taplo.toml"),
        (".vscode/settings.json", ".vscode/settings.json"),
        (".vscode/extensions.json", ".vscode/extensions.json"),
        (".github/workflows/ksd.yml", "docs/ci/github.yml"),
        ("schemas/mitra.schema.json", "schemas/mitra.schema.json"),
    ] {
        let here = fs::read_to_string(root.join(here)).expect("a file");
        assert_eq!(
            String::from_utf8_lossy(&laid[path]),
            here.replace("\r\n", "\n"),
            "{path}"
        );
    }
    for path in beside_records() {
        assert!(laid.contains_key(&path), "{path}");
        assert!(!laid[&path].is_empty(), "{path}");
    }
    let readme = String::from_utf8_lossy(&laid["README.md"]).into_owned();
    for word in [
        "Kabupaten Kutai Kartanegara",
        "Cadangan",
        "`.git`",
        "OneDrive",
        "`ksd save`",
    ] {
        assert!(readme.contains(word), "{word}");
    }
    assert!(!readme.contains('{'), "a place that is not filled in");
    // What ksd knows of the region stands there.
    let settings = String::from_utf8_lossy(&laid["records/ksd.toml"]).into_owned();
    assert!(settings.contains("\nibu_kota = \"Tenggarong\"\n"));
    assert!(settings.contains("\nberbatasan = [\"64.07\", \"64.08\","));
}

/// Each region's settings read, say what is asked, and leave no place unfilled.
#[test]
fn the_settings_of_every_region_read() {
    let day = Date::known(2026, 11, 26);
    let mut levels: BTreeMap<String, usize> = BTreeMap::new();
    for region in regions() {
        let level: &'static str = region.kode.tingkat().into();
        *levels.entry(level.to_owned()).or_default() += 1;
        if !region.is_autonomous() {
            continue;
        }
        let beginning = Beginning {
            region,
            ibu_kota: Some("Kota \"Lama\" \\ Baru"),
            day,
        };
        let text = beginning.ksd_toml();
        let read: KsdToml = toml::from_str(&text).expect(region.nama);
        assert_eq!(read.daerah.nama, region.nama);
        assert_eq!(read.daerah.kode, region.kode);
        assert_eq!(read.daerah.tingkat, region.kode.tingkat());
        assert_eq!(
            read.daerah.ibu_kota.as_deref(),
            Some("Kota \"Lama\" \\ Baru")
        );
        assert_eq!(read.pengaturan.lengkap_sejak, Some(day));
        assert!(!text.contains('{'), "{}: {text}", region.nama);
        // With all that is commented out, it still reads.
        let filled = text.replace("\n# [[", "\n[[").replace("\n# [", "\n[");
        let filled = uncommented(&filled);
        assert!(toml::from_str::<KsdToml>(&filled).is_ok(), "{filled}");
        let found = beginning.files(Lang::Id).len();
        assert_eq!(found, beside_records().len() + 5);
    }
    let counted: Vec<(&str, usize)> = levels
        .iter()
        .map(|(level, n)| (level.as_str(), *n))
        .collect();
    assert_eq!(
        counted,
        [("kabupaten", 416), ("kota", 98), ("provinsi", 38)]
    );
}

/// The keys that a template offers as comments, taken up.
fn uncommented(text: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(rest)
            if rest.contains(" = ")
                && !rest.contains("berbatasan")
                && !rest.starts_with("ibu_kota") =>
        {
            rest
        }
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_region_is_named_as_people_name_it() {
    for (said, code) in [
        ("Kota Bontang", "64.74"),
        ("bontang", "64.74"),
        ("PEMERINTAH KOTA BONTANG", "64.74"),
        ("Pemkot Bontang", "64.74"),
        ("Kab. Kutai Kartanegara", "64.02"),
        ("kabupaten biaknumfor", "91.06"),
        ("Bali", "51"),
        ("Prov. Bali", "51"),
        ("DKI Jakarta", "31"),
        ("Provinsi DKI Jakarta", "31"),
        ("D.I. Yogyakarta", "34"),
        ("Daerah Istimewa Yogyakarta", "34"),
        ("Kota Yogyakarta", "34.71"),
        ("Kabupaten Kotabaru", "63.02"),
        ("Kab. Kota Baru", "63.02"),
    ] {
        let top = folder();
        let ran = init(top.path(), &["--daerah", said]);
        assert!(
            ran.stderr.contains(&format!("(kode {code})")),
            "{said}: {}",
            ran.stderr
        );
    }
    // The code tells which of several.
    let top = folder();
    let ran = init(top.path(), &["--daerah", "Bogor", "--kode", "32.71"]);
    assert!(
        ran.stderr.contains("Kota Bogor (kode 32.71)"),
        "{}",
        ran.stderr
    );
}

#[test]
fn what_cannot_be_begun_is_refused_and_nothing_is_written() {
    for (arguments, word) in [
        (&[][..], "sebutkan daerahnya dengan `--daerah`"),
        (
            &["--daerah", "Bogor"],
            "Kabupaten Bogor (32.01) atau Kota Bogor (32.71)",
        ),
        (
            &["--daerah", "Kota Bontnag"],
            "mungkin maksudnya Kota Bontang (64.74)",
        ),
        (&["--daerah", "Kutai"], "Kabupaten Kutai Barat (64.07)"),
        (
            &["--daerah", "Atlantis"],
            "tidak ada daerah bernama \"Atlantis\"",
        ),
        (
            &["--daerah", "Kota", "Bontang"],
            "tulis nama di antara tanda kutip",
        ),
        (
            &["--kode", "64.99"],
            "tidak ada daerah berkode 64.99 di Provinsi Kalimantan Timur",
        ),
        (&["--kode", "99"], "tidak ada daerah berkode 99"),
        (&["--kode", "Bontang"], "bukan kode wilayah"),
        (
            &["--daerah", "Kota Bontang", "--kode", "64.02"],
            "kode 64.02 ialah Kabupaten Kutai Kartanegara, sedangkan Kota Bontang berkode 64.74",
        ),
        (&["--kode", "31.71"], "bukan daerah otonom"),
        (&["--daerah", "Kota Jakarta Selatan"], "bukan daerah otonom"),
        (&["berkas", "--kode", "51"], "bukan folder"),
        (&["berkas/dalam", "--kode", "51"], "bukan folder"),
        (&["--kode", "51", "--author", "Siti"], "--author"),
    ] {
        let top = folder();
        fs::write(top.path().join("berkas"), "x").expect("a file");
        init(top.path(), arguments).refused(word);
        assert_eq!(files(top.path()).len(), 1, "{arguments:?}");
    }
}

#[test]
fn what_is_there_stays_as_it_is() {
    let top = folder();
    let old = [
        ("README.md", "punya saya\n"),
        (".gitignore", "x\n"),
        ("records/catatan.txt", "lama\n"),
        ("lain/berkas.docx", "lain\n"),
        // A file where a folder would stand.
        (".github", "bukan folder\n"),
    ];
    for (path, text) in old {
        let path = top.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let ran = init(top.path(), &["--kode", "64.74"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains("sudah ada dan dibiarkan: README.md, .gitignore, .github/"),
        "{}",
        ran.stderr
    );
    let laid = files(top.path());
    for (path, text) in old {
        assert_eq!(laid[path], text.as_bytes(), "{path}");
    }
    assert!(laid.contains_key("records/ksd.toml"));
    // A second time, and anywhere in it, there is one already.
    for folder in [".", "records", "records/mitra", "lain/baru"] {
        init(top.path(), &[folder, "--kode", "51"]).refused("di sini sudah ada register");
    }
    assert_eq!(files(top.path()), laid);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_behind_links_or_half_way() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (top, outside) = (folder(), folder());
    symlink(outside.path(), top.path().join("schemas")).expect("a link");
    symlink("tidak-ada", top.path().join("README.md")).expect("a link");
    let ran = init(top.path(), &["--kode", "51"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("schemas/mitra.schema.json"),
        "{}",
        ran.stderr
    );
    assert_eq!(files(outside.path()).len(), 0);
    // The last folder refuses; root may write everywhere, and so sees nothing of it.
    let top = folder();
    let closed = top.path().join("schemas");
    fs::create_dir(&closed).expect("a folder");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).expect("permissions");
    if fs::write(closed.join("x"), "x").is_ok() {
        eprintln!("skipped: this user may write everywhere");
        return;
    }
    init(top.path(), &["--kode", "51"]).refused("izinnya tidak mencukupi");
    let entries = fs::read_dir(top.path()).expect("a folder").count();
    assert_eq!(entries, 1, "only what was there");
}

#[test]
fn with_git_it_is_a_repository_whose_first_commit_holds_all_of_it() {
    if is_missing() {
        return;
    }
    let top = folder();
    let ran = init(
        top.path(),
        &["register", "--kode", "64.74", "--git", "--author", AUTHOR],
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("di cabang main oleh Siti Contoh"),
        "{}",
        ran.stderr
    );
    let register = top.path().join("register");
    assert_eq!(git(&register, &["status", "--porcelain"]), "");
    let held = git(&register, &["ls-tree", "-r", "--name-only", "HEAD"]);
    for path in beside_records() {
        assert!(held.lines().any(|line| line == path), "{path}");
    }
    assert!(held.contains("records/kerja-sama/.gitkeep"));
    // Within a repository no other is made.
    git(top.path(), &["init", "-q"]);
    let ran = init(top.path(), &["lain", "--kode", "51", "--git"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("sudah termasuk repositori Git"),
        "{}",
        ran.stderr
    );
    assert!(!top.path().join("lain/.git").exists());
}

#[test]
fn without_git_or_a_name_the_register_is_there_and_says_what_is_missing() {
    let top = folder();
    let nowhere = top.path().display().to_string();
    let run = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = crate::common::ksd();
        command
            .current_dir(top.path())
            .args(arguments)
            .envs(variables.iter().copied());
        Ran::of(command)
    };
    // Before anything is written.
    run(
        &["init", "a", "--kode", "51", "--git"],
        &[("PATH", &nowhere)],
    )
    .refused("perintah `git` tidak ditemukan");
    assert!(!top.path().join("a").exists());
    if is_missing() {
        return;
    }
    let nobody = top.path().join("tidak-ada").display().to_string();
    let nobody = [
        ("GIT_CONFIG_GLOBAL", nobody.as_str()),
        ("GIT_CONFIG_NOSYSTEM", "1"),
    ];
    let ran = run(&["init", "b", "--kode", "51", "--git"], &nobody);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("`ksd save --author"), "{}", ran.stderr);
    let mut command = crate::common::ksd();
    command.current_dir(top.path().join("b")).envs(nobody);
    command.args(["save", "--author", AUTHOR]);
    assert_eq!(Ran::of(command).code, 0);
    assert_eq!(git(&top.path().join("b"), &["status", "--porcelain"]), "");
}
