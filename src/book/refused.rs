//! Why a file is not read, in sentences.

use std::path::Path;

use crate::problem::Problem;
use crate::text;
use crate::text::Text;

/// Why a file is not read as a book.
#[derive(Clone, Debug)]
pub(super) enum Refused {
    /// It opens with a password only.
    Password,
    /// It is cut off or damaged. What a library says of it, for who looks closer.
    Broken(String),
    /// A library gave up in the middle of it.
    GivenUp,
    /// It is no book: what it is, and how to make one of it.
    Other(Text, Text),
    /// Unpacked, it would have this many bytes, more than the limit.
    Unpacked(u64, u64),
    /// It has more cells than the limit.
    Cells(u64),
    /// A quotation mark opens on this row, from 1, and never closes.
    OpenQuote(u32),
}

impl Refused {
    /// Damage, with the words of a library.
    pub fn broken(error: impl std::fmt::Display) -> Refused {
        Refused::Broken(error.to_string())
    }

    /// The sentence.
    pub fn problem(&self, path: &Path) -> Problem {
        let name = &path.display().to_string();
        Problem(match self {
            Refused::Password => text!(
                "`{name}` terkunci dengan kata sandi, sehingga isinya tidak dapat dibaca; buka dengan kata sandinya, hapus kata sandi itu (Berkas > Info > Proteksi Buku Kerja), lalu simpan",
                "`{name}` is locked with a password, so that nothing in it can be read; open it with the password, remove that (File > Info > Protect Workbook), and save",
                name
            ),
            Refused::Broken(error) => text!(
                "`{name}` rusak atau terpotong ({error}); buka di Excel atau LibreOffice, perbaiki bila ditawarkan, lalu simpan ke berkas baru; atau minta salinannya lagi",
                "`{name}` is damaged or cut off ({error}); open it in Excel or LibreOffice, repair it if that is offered, and save to a new file; or ask for a copy again",
                name,
                error = error.as_str()
            ),
            Refused::GivenUp => text!(
                "`{name}` rusak: di tengah isinya ada yang tidak dapat dibaca; buka di Excel atau LibreOffice, perbaiki bila ditawarkan, lalu simpan ke berkas baru; atau minta salinannya lagi",
                "`{name}` is damaged: something within it cannot be read; open it in Excel or LibreOffice, repair it if that is offered, and save to a new file; or ask for a copy again",
                name
            ),
            Refused::Other(what, then) => text!(
                "`{name}` bukan buku kerja Excel, LibreOffice, atau CSV, melainkan {what}; {then}",
                "`{name}` is no workbook of Excel or LibreOffice and no CSV, but {what}; {then}",
                name,
                what,
                then
            ),
            Refused::Unpacked(size, limit) => text!(
                "`{name}` tidak dibuka: isinya akan menjadi {size} MB, sedangkan ksd membuka paling banyak {limit} MB; simpan lembar yang diperlukan saja ke berkas baru, dan hapus format di luar datanya",
                "`{name}` is not opened: it would become {size} MB, and ksd opens {limit} MB at most; save only the sheets that are needed to a new file, and clear the formats outside the data",
                name,
                size = size >> 20,
                limit = limit >> 20
            ),
            Refused::Cells(limit) => text!(
                "`{name}` memuat lebih dari {limit} sel, batas yang dibaca ksd; hapus kolom dan baris kosong yang jauh dari datanya, atau simpan lembar yang diperlukan saja ke berkas baru",
                "`{name}` has more than {limit} cells, the most that ksd reads; delete empty columns and rows far from the data, or save only the sheets that are needed to a new file",
                name,
                limit
            ),
            Refused::OpenQuote(row) => text!(
                "`{name}`, baris {row}: tanda kutip (\") dibuka dan tidak pernah ditutup, sehingga semua baris sesudahnya menjadi satu sel; tutup atau hapus tanda kutip itu",
                "`{name}`, row {row}: a quotation mark (\") opens and never closes, so that all rows after it become one cell; close it or delete it",
                name,
                row
            ),
        })
    }
}
