//! Options that several commands share.

use std::path::PathBuf;

use clap::Args;

use super::answer::Talk;
use super::language::say;
use super::written::Target;
use super::{formats, parsers};
use crate::model::Date;
use crate::registry::Registry;
use crate::render::TableFormat;
use crate::text;
use crate::text::{Text, counted};

#[derive(Args)]
pub(super) struct GlobalOptions {
    #[arg(
        long, global = true, env = "KSD_RECORDS", value_name = "FOLDER",
        help = say(
            "Folder register; tanpa ini `records/` terdekat di folder ini atau di atasnya",
            "The register's folder; without it the nearest `records/` here or above",
        ),
    )]
    pub records: Option<PathBuf>,
    #[arg(
        long, global = true, env = "KSD_LANG", value_name = say("BAHASA", "LANG"), value_parser = parsers::OneOf::new(["id", "en"]),
        help = say("Bahasa", "Language"),
    )]
    pub lang: Option<String>,
    #[arg(
        long, global = true, value_name = say("KAPAN", "WHEN"), default_value = "auto",
        value_parser = parsers::OneOf::new(["auto", "always", "never"]),
        help = say("Warna", "Colour"),
    )]
    pub color: String,
    #[arg(
        short, long, global = true,
        help = say("Hanya data dan kesalahan, tanpa keterangan lain", "Data and errors only, no other talk"),
    )]
    pub quiet: bool,
}

#[derive(Args, Clone, Copy, Default)]
pub(super) struct AsOf {
    #[arg(
        long, env = "KSD_AS_OF", value_name = say("TANGGAL", "DATE"), value_parser = parsers::date,
        help = say(
            "Keadaan per tanggal ini; tanpa ini hari ini menurut zona waktu register",
            "The state as of this date; without it today in the register's time zone",
        ),
    )]
    pub as_of: Option<Date>,
}

/// Where a single answer goes.
#[derive(Args)]
pub(super) struct FileOutput {
    #[arg(
        short, long, value_name = say("BERKAS", "FILE"),
        help = say(
            "Tulis ke berkas baru ini, bukan ke layar; `-` ialah keluaran baku",
            "Write to this new file instead of the screen; `-` is standard output",
        ),
    )]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output", help = overwrite())]
    pub overwrite: bool,
}

impl FileOutput {
    /// Where it goes; none where no file is named. `day` is that of what is written.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn target(&self, day: Option<Date>) -> anyhow::Result<Option<Target>> {
        let named = self.output.as_deref();
        named
            .map(|named| Target::prove(named, self.overwrite, day))
            .transpose()
    }
}

/// What `--overwrite` does.
pub(super) fn overwrite() -> &'static str {
    say(
        "Ganti berkas yang sudah ada: seluruhnya, atau tidak sama sekali",
        "Replace a file that exists: whole or not at all",
    )
}

/// A table: in which format, and where.
#[derive(Args)]
pub(super) struct TableOutput {
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::table_formats(),
        help = say(
            "Bentuk keluaran; tanpa ini menurut akhiran `-o`, atau tabel",
            "Format of the output; without it by the ending of `-o`, or a table",
        ),
    )]
    format: Option<String>,
    #[command(flatten)]
    pub file: FileOutput,
}

impl TableOutput {
    /// The format asked for.
    ///
    /// # Errors
    /// If the ending of the file tells none.
    pub fn format(&self) -> anyhow::Result<&'static TableFormat> {
        let path = self.file.output.as_deref();
        formats::choose(formats::tables(), self.format.as_deref(), path)
    }
}

/// Tells of files that do not count because they could not be read whole.
pub(super) fn skipped(registry: &Registry) -> Option<Talk> {
    const NAMED: usize = 3;
    let files = &registry.skipped;
    let named = files
        .iter()
        .take(NAMED)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    let more = match files.len().saturating_sub(NAMED) {
        0 => Text::fixed("", ""),
        more => text!(", dan {more} lainnya", ", and {more} more", more),
    };
    (!files.is_empty()).then(|| {
        Talk::Warning(text!(
            "peringatan: {files} tidak terbaca seluruhnya dan tidak ikut dihitung \
             ({named}{more}); jalankan `ksd check`",
            "warning: {files} could not be read whole, and so not counted ({named}{more}); \
             run `ksd check`",
            files = counted(files.len(), "berkas", "file", "files"),
            named,
            more
        ))
    })
}
