//! Options that several commands share.

use std::path::PathBuf;

use clap::Args;

use super::context::Talk;
use super::language::say;
use super::parsers;
use crate::model::Date;
use crate::registry::Registry;
use crate::text;
use crate::text::Text;

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
        long, global = true, env = "KSD_LANG", value_name = say("BAHASA", "LANG"), value_parser = ["id", "en"],
        help = say("Bahasa", "Language"),
    )]
    pub lang: Option<String>,
    #[arg(
        long, global = true, value_name = say("KAPAN", "WHEN"), default_value = "auto",
        value_parser = ["auto", "always", "never"],
        help = say("Warna", "Colour"),
    )]
    pub color: String,
    #[arg(
        short, long, global = true,
        help = say("Hanya data dan kesalahan, tanpa keterangan lain", "Data and errors only, no other talk"),
    )]
    pub quiet: bool,
}

#[derive(Args)]
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

#[derive(Args)]
pub(super) struct TableOutput {
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::table_formats(),
        help = say(
            "Bentuk keluaran; tanpa ini menurut akhiran `-o`, atau tabel",
            "Format of the output; without it by the ending of `-o`, or a table",
        ),
    )]
    pub format: Option<String>,
    #[arg(
        short, long, value_name = say("BERKAS", "FILE"),
        help = say(
            "Tulis ke berkas baru ini, bukan ke layar",
            "Write to this new file instead of the screen",
        ),
    )]
    pub output: Option<PathBuf>,
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
        more => text!(", dan {more} lainnya", ", and {more} more"; more = more),
    };
    (!files.is_empty()).then(|| {
        Talk::Warning(text!(
            "peringatan: {count} berkas tidak terbaca seluruhnya dan tidak ikut dihitung \
             ({named}{more}); jalankan `ksd check`",
            "warning: {count} files could not be read whole and do not count ({named}{more}); \
             run `ksd check`";
            count = files.len(), named = named, more = more
        ))
    })
}
