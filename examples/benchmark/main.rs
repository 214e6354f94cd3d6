//! Times ksd on a register of copies of the sample, side by side with other
//! programs on the same files in the same run, and prints the ratios:
//! `cargo run --release --example benchmark -- [COPIES]`.
//!
//! ripgrep reads every file; taplo lints them as TOML; check-jsonschema holds
//! the documents against their schema. What is not installed is named.

mod copies;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io};

/// Rounds of those that are done in the wink of an eye, and of the others.
const ROUNDS: usize = 15;
const SLOW_ROUNDS: usize = 3;

struct Contestant {
    name: &'static str,
    program: PathBuf,
    arguments: Vec<String>,
    rounds: usize,
    times: Vec<Duration>,
}

fn main() -> io::Result<()> {
    let copies: usize = env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(24);
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = env::temp_dir().join(format!("ksd-benchmark-{copies}-copies"));
    if !folder.exists() {
        copies::write(&home.join("records"), &folder, copies)?;
    }
    let mut contestants = contestants(home, &folder)?;
    // Turn by turn, so that whatever else the machine does slows all alike.
    for round in 0..=ROUNDS {
        for contestant in &mut contestants {
            if round <= contestant.rounds
                && let Some(time) = contestant.run(&folder)?
                && round > 0
            {
                contestant.times.push(time);
            }
        }
    }
    let median_of = |name: &str| {
        let contestant = contestants.iter().find(|other| other.name == name)?;
        contestant.median()
    };
    let (rg, check) = (median_of("rg"), median_of("ksd check"));
    println!(
        "{:<18} {:>10} {:>8} {:>12}",
        "", "median", "x rg", "x ksd check"
    );
    for contestant in &contestants {
        let Some(median) = contestant.median() else {
            println!("{:<18} is not installed or did not run", contestant.name);
            continue;
        };
        println!(
            "{:<18} {:>7.0} ms {:>8} {:>12}",
            contestant.name,
            median.as_secs_f64() * 1000.0,
            ratio(median, rg),
            ratio(median, check)
        );
    }
    Ok(())
}

fn contestants(home: &Path, folder: &Path) -> io::Result<Vec<Contestant>> {
    let binary = built_ksd()?;
    let new = |name, program: &Path, rounds, arguments: Vec<String>| Contestant {
        name,
        program: program.to_owned(),
        arguments,
        rounds,
        times: Vec::new(),
    };
    let words = |text: &str| -> Vec<String> { text.split(' ').map(str::to_owned).collect() };
    let ksd = |name, arguments: &str| {
        new(
            name,
            &binary,
            ROUNDS,
            words(&format!("{arguments} --records .")),
        )
    };
    let mut documents = Vec::new();
    for year in fs::read_dir(folder.join("kerja-sama"))? {
        for file in fs::read_dir(year?.path())? {
            let path = file?.path();
            let below = path.strip_prefix(folder).unwrap_or(&path);
            documents.push(below.to_string_lossy().into_owned());
        }
    }
    documents.sort();
    let first = documents.first().map(Path::new).and_then(Path::file_stem);
    let show = format!("show {}", first.unwrap_or_default().to_string_lossy());
    let schema = home.join("schemas/kerja-sama.schema.json");
    let mut schema = vec![
        "--schemafile".to_owned(),
        schema.to_string_lossy().into_owned(),
    ];
    schema.extend(documents);
    Ok(vec![
        new("rg", Path::new("rg"), ROUNDS, words("--count zzzz .")),
        // Copies of one document overlap, as an office's documents do not.
        ksd("ksd check", "check --ignore KSD113 --format concise"),
        ksd("ksd list", "list"),
        ksd("ksd summary", "summary"),
        ksd("ksd show", &show),
        ksd("ksd agenda", "agenda"),
        new(
            "taplo lint",
            Path::new("taplo"),
            SLOW_ROUNDS,
            words("lint --no-auto-config"),
        ),
        new(
            "check-jsonschema",
            Path::new("check-jsonschema"),
            SLOW_ROUNDS,
            schema,
        ),
    ])
}

impl Contestant {
    /// How long it takes; none if it cannot be started.
    fn run(&self, folder: &Path) -> io::Result<Option<Duration>> {
        let start = Instant::now();
        let started = Command::new(&self.program)
            .args(&self.arguments)
            .current_dir(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        match started {
            Ok(_) => Ok(Some(start.elapsed())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn median(&self) -> Option<Duration> {
        let mut times = self.times.clone();
        times.sort();
        times.get(times.len() / 2).copied()
    }
}

fn ratio(time: Duration, to: Option<Duration>) -> String {
    let ratio = to.map(|to| format!("{:.1}", time.as_secs_f64() / to.as_secs_f64()));
    ratio.unwrap_or_else(|| "-".to_owned())
}

/// The release binary, built if it is not.
fn built_ksd() -> io::Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--release", "--quiet", "--bin", "ksd"])
        .status()?;
    if !status.success() {
        return Err(io::Error::other("cargo failed"));
    }
    let here = env::current_exe()?;
    let target = here.ancestors().nth(2).unwrap_or(&here);
    Ok(target.join(format!("ksd{}", env::consts::EXE_SUFFIX)))
}
