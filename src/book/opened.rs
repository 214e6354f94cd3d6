//! The bytes of a file, or why they cannot be had.

use std::fs;
use std::io::Read;
use std::path::Path;

use crate::problem::{Problem, cause};
use crate::text;

/// The largest file that is read: an office's list has some megabytes, and its CSV
/// of 100,000 rows a hundred.
const LARGEST: u64 = 256 << 20;

/// The bytes of a file that can hold a book.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    let name = path.display().to_string();
    let refused = |error: std::io::Error| {
        Problem(text!(
            "`{name}` tidak dapat dibaca: {cause}",
            "`{name}` cannot be read: {cause}",
            name = name,
            cause = cause(&error)
        ))
    };
    let about = fs::metadata(path).map_err(refused)?;
    if about.is_dir() {
        return Err(Problem(text!(
            "`{name}` adalah folder, bukan berkas; sebutkan berkas Excel, LibreOffice, atau CSV di dalamnya",
            "`{name}` is a folder and no file; name a file of Excel, LibreOffice or CSV in it",
            name
        )));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(refused)?;
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
    read.map_err(refused)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Problem(text!(
            "`{name}` lebih besar daripada {limit} MB, batas yang dibaca ksd; simpan lembar yang diperlukan saja ke berkas baru",
            "`{name}` is larger than {limit} MB, the most that ksd reads; save only the sheets that are needed to a new file",
            name,
            limit = LARGEST >> 20
        )));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem(text!(
            "`{name}` kosong: tidak ada apa-apa di dalamnya; periksa apakah berkas ini yang dimaksud",
            "`{name}` is empty: there is nothing in it; check whether it is the file that is meant",
            name
        )));
    }
    Ok(bytes)
}
