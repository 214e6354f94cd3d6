//! Writes the sample register, or a large one for measuring.
//!
//! ```text
//! cargo run --example generate -- [--replace] records
//! cargo run --release --example generate -- --size 10000 [--seed 7] DIR
//! ```

mod register;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Parser;
use register::{PICTURES, SEED, SMALLEST, Size};

/// All that a register consists of, and so all that `--replace` deletes.
const OURS: [&str; 6] = [
    "kerja-sama",
    "potensi",
    "mitra",
    "tkksd",
    "lampiran",
    "ksd.toml",
];

/// Writes a register of fictional records.
#[derive(Parser)]
struct Arguments {
    /// The folder to write.
    folder: PathBuf,
    /// How many records, instead of the sample.
    #[arg(long)]
    size: Option<usize>,
    /// The seed of a register of that size.
    #[arg(long, default_value_t = SEED, requires = "size")]
    seed: u64,
    /// Delete the register that the folder holds.
    #[arg(long)]
    replace: bool,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let size = match arguments.size {
        None => Size::Sample,
        Some(size) if size < SMALLEST => bail!("--size needs at least {SMALLEST}"),
        Some(size) => Size::Records(size),
    };
    make_room(&arguments.folder, arguments.replace)?;
    let files = register::files(size, arguments.seed);
    write(&arguments.folder, &files)?;
    if size == Size::Sample {
        for (name, bytes) in PICTURES {
            let path = arguments.folder.join(name);
            fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    println!("{} files in {}", files.len(), arguments.folder.display());
    Ok(())
}

/// Leaves an empty place for the register, or refuses.
fn make_room(folder: &Path, replace: bool) -> anyhow::Result<()> {
    let occupied = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => false,
    };
    if occupied && !replace {
        bail!(
            "{} is not empty; name another folder, or add --replace",
            folder.display()
        );
    }
    for name in OURS {
        let path = folder.join(name);
        let deleted = match path.symlink_metadata() {
            Err(_) => continue,
            Ok(data) if data.is_dir() => fs::remove_dir_all(&path),
            Ok(_) => fs::remove_file(&path),
        };
        deleted.with_context(|| format!("cannot delete {}", path.display()))?;
    }
    Ok(())
}

fn write(folder: &Path, files: &std::collections::BTreeMap<String, String>) -> anyhow::Result<()> {
    let mut made = None;
    for (name, text) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        // Files of a folder follow each other: it is made once.
        if made.as_deref() != Some(parent) {
            fs::create_dir_all(parent)
                .with_context(|| format!("cannot create {}", parent.display()))?;
            made = Some(parent.to_owned());
        }
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
