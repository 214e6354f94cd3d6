//! Charts in which no name is left out.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What stands before the place of it on an axis with names.
const BEFORE: &str = "<c:lblOffset val=\"100\"/>";

/// Says of every axis with names that each is shown. rust_xlsxwriter writes only
/// intervals of more than one, and without one a program skips names when it
/// finds them tight.
pub(super) fn with_every_name(workbook: Vec<u8>) -> anyhow::Result<Vec<u8>> {
    let mut from = ZipArchive::new(Cursor::new(workbook))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut file = from.by_index(at)?;
        if !file.name()?.starts_with("xl/charts/chart") {
            to.raw_copy_file(file)?;
            continue;
        }
        let mut chart = String::new();
        file.read_to_string(&mut chart)?;
        let every = format!("{BEFORE}<c:tickLblSkip val=\"1\"/>");
        let options = SimpleFileOptions::default()
            .last_modified_time(file.last_modified().unwrap_or_default());
        to.start_file(file.name()?, options)?;
        to.write_all(chart.replace(BEFORE, &every).as_bytes())?;
    }
    Ok(to.finish()?.into_inner())
}
