//! Workbooks put together part by part, also such as no program writes.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A package of these parts.
pub fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        to.start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        to.write_all(text.as_bytes()).expect("a part");
    }
    to.finish().expect("a package").into_inner()
}

/// The package with each part as `change` has it, and then these parts too.
pub fn changed(
    package: &[u8],
    change: impl Fn(&str, String) -> String,
    more: &[(&str, &str)],
) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(package)).expect("a package");
    let mut parts = Vec::new();
    for at in 0..from.len() {
        let mut part = from.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).expect("a text");
        let text = change(&name, text);
        parts.push((name, text));
    }
    let all = parts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    packed(&all.chain(more.iter().copied()).collect::<Vec<_>>())
}

/// The package, whose directory says of one part that it has so many bytes.
pub fn said_to_have(mut package: Vec<u8>, part: &str, size: u32) -> Vec<u8> {
    let mut at = 0;
    while let Some(found) = package[at..]
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
    {
        at += found;
        if package[at + 46..].starts_with(part.as_bytes()) {
            package[at + 24..at + 28].copy_from_slice(&size.to_le_bytes());
        }
        at += 4;
    }
    package
}

/// A workbook of LibreOffice with this body.
pub fn ods(styles: &str, body: &str) -> Vec<u8> {
    ods_of(
        "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>",
        &format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
             xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
             xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
             xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
             xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
             xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">\
             <office:automatic-styles>{styles}</office:automatic-styles>\
             <office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>\
             </office:document-content>"
        ),
    )
}

/// A workbook of LibreOffice with these entries of its manifest and this content.
pub fn ods_of(entries: &str, content: &str) -> Vec<u8> {
    let manifest = format!(
        "<?xml version=\"1.0\"?><manifest:manifest \
         xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">{entries}\
         </manifest:manifest>"
    );
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", &manifest),
        ("content.xml", content),
    ])
}
