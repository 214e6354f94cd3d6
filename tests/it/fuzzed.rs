//! The promises of `fuzz/`, kept for its seeds and for some that are near them.

#[path = "../../fuzz/promises/mod.rs"]
mod promises;

use std::path::Path;

/// The seeds of a target, in one order everywhere.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let entries = std::fs::read_dir(folder.join(target)).expect("the seeds");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let seeds = paths
        .iter()
        .map(|path| std::fs::read(path).expect("a seed"));
    seeds.collect()
}

/// A seed with a few of its bytes changed, taken out, or brought in from another.
fn near(seed: &[u8], other: &[u8], random: &mut fastrand::Rng) -> Vec<u8> {
    const TELLING: &[u8] = b"%\"'=[]{}\n\r,.-0189;:\\\x00\x1b\x80\xff";
    let mut bytes = seed.to_vec();
    for _ in 0..random.usize(1..4) {
        let at = random.usize(0..=bytes.len());
        let end = bytes.len().min(at + random.usize(0..12));
        let from = random.usize(0..=other.len());
        let until = other.len().min(from + random.usize(0..24));
        match random.u8(0..4) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..end, other[from..until].iter().copied())),
            2 => bytes.insert(at, TELLING[random.usize(0..TELLING.len())]),
            _ => bytes.insert(at, random.u8(..)),
        }
    }
    bytes
}

/// Keeps a promise for all seeds, and for so many inputs near them.
fn kept(target: &str, promise: fn(&[u8]), more: usize) {
    let seeds = seeds(target);
    assert!(!seeds.is_empty(), "no seeds for {target}");
    let mut random = fastrand::Rng::with_seed(22);
    let among = |random: &mut fastrand::Rng| &seeds[random.usize(0..seeds.len())];
    let others = (0..more).map(|_| {
        let (seed, other) = (among(&mut random), among(&mut random));
        near(seed, other, &mut random)
    });
    let others: Vec<Vec<u8>> = others.collect();
    for input in seeds.iter().chain(&others) {
        if std::panic::catch_unwind(|| promise(input)).is_err() {
            panic!("{target}: {:?}", String::from_utf8_lossy(input));
        }
    }
}

#[test]
fn every_command_answers_for_every_register() {
    kept("register", promises::register, 50);
}

#[test]
fn values_are_written_as_they_are_read() {
    kept("values", promises::values, 500);
}

#[test]
fn every_format_can_be_read_back() {
    kept("formats", promises::formats, 100);
}
