//! What a file is, by what stands in it: names lie often, and applications hand
//! out web pages and CSV under the name `.xls`.

use super::letters::decoded;
use super::package::Package;
use super::refused::Refused;

/// What a file is.
pub(super) enum Sort {
    Xlsx,
    Ods,
    Xls,
    Text,
    /// None of them, and why it is not read.
    Other(Refused),
}

const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

impl Sort {
    pub fn of(bytes: &[u8]) -> Sort {
        match bytes {
            [b'P', b'K', 3 | 5, ..] => packed(bytes),
            _ if bytes.starts_with(OLE) => compound(bytes),
            _ => plain(bytes),
        }
    }
}

fn other(what: (&'static str, &'static str), then: (&'static str, &'static str)) -> Sort {
    Sort::Other(Refused::Other(what.into(), then.into()))
}

const SAVE_AS: (&str, &str) = (
    "buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx (Simpan Sebagai)",
    "open it in Excel or LibreOffice, and save it as .xlsx (Save As)",
);
const ASK_LIST: (&str, &str) = (
    "minta daftarnya sebagai .xlsx, .ods, atau .csv",
    "ask for the list as .xlsx, .ods or .csv",
);

fn packed(bytes: &[u8]) -> Sort {
    let mut package = match Package::listed(bytes) {
        Ok(package) => package,
        Err(refused) => return Sort::Other(refused),
    };
    let kind = package.start_of("mimetype");
    let has = |name: &str| package.has(name);
    if has("xl/workbook.bin") {
        return other(
            (
                "buku kerja biner Excel (.xlsb)",
                "a binary workbook of Excel (.xlsb)",
            ),
            SAVE_AS,
        );
    }
    if has("[Content_Types].xml") && !has("word/document.xml") && !has("ppt/presentation.xml") {
        return Sort::Xlsx;
    }
    if has("content.xml") && kind.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        return Sort::Ods;
    }
    if has("word/document.xml") || has("content.xml") || has("ppt/presentation.xml") {
        return other(
            (
                "dokumen pengolah kata atau presentasi",
                "a document of a word processor or a presentation",
            ),
            (
                "salin tabelnya ke lembar Excel, lalu simpan sebagai .xlsx",
                "copy its table to a sheet of Excel, and save that as .xlsx",
            ),
        );
    }
    other(
        ("berkas ZIP", "a ZIP file"),
        (
            "ekstrak dahulu, lalu sebutkan berkas di dalamnya",
            "unpack it first, and name a file in it",
        ),
    )
}

/// Whether a compound file has an entry of this name: they stand there in UTF-16.
fn names(bytes: &[u8], name: &str) -> bool {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    memchr::memmem::find(bytes, &name).is_some()
}

fn compound(bytes: &[u8]) -> Sort {
    if names(bytes, "EncryptedPackage") {
        return Sort::Other(Refused::Password);
    }
    if !names(bytes, "Workbook") && !names(bytes, "Book") {
        if names(bytes, "WordDocument") {
            return other(
                ("dokumen Word lama (.doc)", "an old document of Word (.doc)"),
                (
                    "salin tabelnya ke lembar Excel, lalu simpan sebagai .xlsx",
                    "copy its table to a sheet of Excel, and save that as .xlsx",
                ),
            );
        }
        return Sort::Other(Refused::broken("Workbook"));
    }
    Sort::Xls
}

fn plain(bytes: &[u8]) -> Sort {
    if bytes.starts_with(b"%PDF") {
        return other(("berkas PDF", "a PDF file"), ASK_LIST);
    }
    if bytes.starts_with(b"{\\rtf") {
        return other(("dokumen RTF", "an RTF document"), SAVE_AS);
    }
    let start = &bytes[..bytes.len().min(4096)];
    let Some((text, _)) = decoded(start) else {
        return other(
            (
                "berkas biner yang tidak dikenal",
                "a binary file that ksd does not know",
            ),
            ASK_LIST,
        );
    };
    let text = text.trim_start().to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    if text.contains("progid=\"excel.sheet\"") || text.contains("office:spreadsheet") {
        return other(
            ("lembar kerja XML 2003", "a spreadsheet in XML of 2003"),
            SAVE_AS,
        );
    }
    if begins(&[
        "<!doctype html",
        "<html",
        "<table",
        "<meta",
        "<head",
        "<style",
        "<div",
    ]) || (text.starts_with('<') && (text.contains("<html") || text.contains("<table")))
    {
        return other(
            (
                "halaman web (HTML), seperti yang diunduh dari banyak aplikasi dengan nama .xls",
                "a web page (HTML), as many applications hand out under the name .xls",
            ),
            SAVE_AS,
        );
    }
    if begins(&["<?xml", "{", "["]) && text.len() > 2 && !text.contains('\t') && is_data(&text) {
        return other(("data XML atau JSON", "data in XML or JSON"), ASK_LIST);
    }
    Sort::Text
}

/// Whether a text that begins as XML or JSON is that, and no list whose first cell
/// has a bracket.
fn is_data(text: &str) -> bool {
    let rest = text[1..].trim_start();
    text.starts_with("<?xml") || rest.starts_with(['"', '{', '['])
}
