//! What ksd cannot do, in a sentence that says what to do instead.

use std::fmt;
use std::io;

use crate::text;
use crate::text::{Lang, Text};

/// Something that ksd cannot do: what, why, and what to do instead.
#[derive(Debug)]
pub struct Problem(pub Text);

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.get(Lang::En))
    }
}

impl std::error::Error for Problem {}

/// Why the system refused a file, in words for people: what it says itself is
/// English, and a number.
pub fn cause(error: &io::Error) -> Text {
    use io::ErrorKind::*;
    if open_elsewhere(error) {
        return Text::fixed(
            "berkas sedang dibuka program lain; tutup dahulu di sana",
            "another program has the file open; close it there first",
        );
    }
    match error.kind() {
        NotFound => Text::fixed(
            "berkas atau foldernya tidak ada; periksa nama dan letaknya",
            "the file or its folder does not exist; check its name and place",
        ),
        PermissionDenied => Text::fixed(
            "izinnya tidak mencukupi; periksa izin berkas dan foldernya",
            "that is not permitted; check the permissions of the file and its folder",
        ),
        StorageFull | QuotaExceeded | FileTooLarge | WriteZero => Text::fixed(
            "diska penuh; kosongkan sebagian atau pilih tempat lain",
            "the disk is full; make room or choose another place",
        ),
        ReadOnlyFilesystem => Text::fixed(
            "diska hanya dapat dibaca; pilih tempat lain",
            "the disk can only be read; choose another place",
        ),
        InvalidFilename | InvalidInput => Text::fixed(
            "nama itu terlalu panjang atau memuat huruf yang tidak dapat dipakai; pilih nama lain",
            "that name is too long or has a character that cannot be used; choose another name",
        ),
        IsADirectory => Text::fixed(
            "itu folder, bukan berkas; sebutkan berkas di dalamnya",
            "that is a folder and no file; name a file in it",
        ),
        NotADirectory => Text::fixed(
            "sebagian dari letaknya bukan folder; periksa letaknya",
            "a part of its place is no folder; check its place",
        ),
        AlreadyExists => Text::fixed(
            "sudah ada berkas bernama itu; pilih nama lain",
            "there is a file of that name; choose another name",
        ),
        BrokenPipe => Text::fixed(
            "pembacanya sudah menutup; ulangi dengan pembaca yang menunggu",
            "its reader has closed; try again with one that waits",
        ),
        _ => match error.raw_os_error() {
            Some(number) => text!(
                "sistem menolaknya dengan kode {number}; periksa diska dan foldernya",
                "the system refused it with code {number}; check the disk and the folder",
                number
            ),
            None => text!(
                "sistem menolaknya ({cause})",
                "the system refused it ({cause})",
                cause = error.to_string()
            ),
        },
    }
}

/// Whether another program keeps the file for itself, as Excel does on Windows.
fn open_elsewhere(error: &io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    let on_windows = cfg!(windows)
        && matches!(
            error.raw_os_error(),
            Some(SHARING_VIOLATION | LOCK_VIOLATION)
        );
    let busy = [
        io::ErrorKind::ResourceBusy,
        io::ErrorKind::ExecutableFileBusy,
    ];
    on_windows || busy.contains(&error.kind())
}
