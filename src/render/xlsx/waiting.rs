//! Long sheets wait in a temporary file rather than in memory; what is done
//! where that file cannot be written.

use std::panic;

use rust_xlsxwriter::XlsxError;

use crate::problem::Problem;
use crate::text;

/// A sheet of more rows waits in a temporary file.
pub(super) const MANY_ROWS: usize = 10_000;

/// Writes a workbook whose longest sheet has so many rows.
///
/// The library panics when the temporary folder is full: it writes its rows with
/// `expect`. That is caught here, and nowhere else, because nothing of the
/// workbook is used afterwards; its message would tell people nothing.
///
/// # Errors
/// If the work fails, or the temporary folder takes no more.
pub(super) fn guarded(
    longest: usize,
    work: impl FnOnce() -> anyhow::Result<Vec<u8>>,
) -> anyhow::Result<Vec<u8>> {
    if longest <= MANY_ROWS {
        return work();
    }
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let written = panic::catch_unwind(panic::AssertUnwindSafe(work));
    panic::set_hook(hook);
    let written = written.map_err(|_| no_room())?;
    written.map_err(|error| match error.downcast_ref::<XlsxError>() {
        Some(XlsxError::TempFileError(..) | XlsxError::IoError(_)) => no_room().into(),
        _ => error,
    })
}

fn no_room() -> Problem {
    Problem(text!(
        "berkas sementara tidak dapat ditulis di {folder}; kosongkan diska itu, atau tunjuk folder \
         lain dengan variabel {variable}",
        "temporary files cannot be written in {folder}; make room on that disk, or name another \
         folder with the variable {variable}",
        folder = std::env::temp_dir().display().to_string(),
        variable = if cfg!(windows) { "TEMP" } else { "TMPDIR" }
    ))
}
