//! Times `ksd check` on a generated register side by side with ripgrep reading
//! the same files, in the same run, and prints the ratio:
//! `cargo run --release --example benchmark -- [RECORDS]`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, io};

const ROUNDS: usize = 15;

fn main() -> io::Result<()> {
    let size: usize = env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(10_000);
    let folder = env::temp_dir().join(format!("ksd-benchmark-{size}"));
    if !folder.exists() {
        let written = folder.to_string_lossy().into_owned();
        let size = size.to_string();
        cargo(&[
            "run",
            "--example",
            "generate",
            "--",
            "--size",
            &size,
            &written,
        ])?;
    }
    let ksd = built_ksd()?;
    let ksd = |arguments: &'static str| (arguments, ksd.clone(), arguments.split(' ').collect());
    let contestants: [(&str, PathBuf, Vec<&str>); 4] = [
        ("rg", PathBuf::from("rg"), vec!["--count", "zzzz"]),
        ksd("check --quiet --records"),
        ksd("list --expiring 90d --quiet --records"),
        ksd("summary --quiet --records"),
    ];
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); contestants.len()];
    // Turn by turn, so that whatever else the machine does slows all alike.
    for round in 0..=ROUNDS {
        for (at, (_, program, arguments)) in contestants.iter().enumerate() {
            let time = timed(program, arguments, &folder)?;
            if round > 0 {
                times[at].push(time);
            }
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times[times.len() / 2]
    };
    let medians: Vec<Duration> = times.iter_mut().map(median).collect();
    for ((name, ..), median) in contestants.iter().zip(&medians) {
        let ratio = median.as_secs_f64() / medians[0].as_secs_f64();
        println!(
            "{name:<40} {:>8.1} ms  {ratio:>5.2} x rg",
            median.as_secs_f64() * 1000.0
        );
    }
    Ok(())
}

fn timed(program: &Path, arguments: &[&str], folder: &Path) -> io::Result<Duration> {
    let start = Instant::now();
    Command::new(program)
        .args(arguments)
        .arg(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    Ok(start.elapsed())
}

/// The release binary, built if it is not.
fn built_ksd() -> io::Result<PathBuf> {
    cargo(&["build", "--bin", "ksd"])?;
    let here = env::current_exe()?;
    let target = here.ancestors().nth(2).unwrap_or(&here);
    Ok(target.join(format!("ksd{}", env::consts::EXE_SUFFIX)))
}

fn cargo(arguments: &[&str]) -> io::Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let (command, rest) = arguments.split_at(1);
    let status = Command::new(cargo)
        .args(command)
        .args(["--release", "--quiet"])
        .args(rest)
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other("cargo failed"))
    }
}
