//! Word files, taken apart.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use ksd::output::Document;
use ksd::render::{DOCUMENT_FORMATS, Look, Write};
use ksd::text::Lang;
use roxmltree::Node;

/// The parts of a Word file by their names.
pub struct Parts(pub BTreeMap<String, String>);

impl Parts {
    pub fn of(document: &Document, lang: Lang) -> Parts {
        Parts::read(&bytes(document, lang))
    }

    pub fn read(bytes: &[u8]) -> Parts {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
        let mut parts = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).expect("a file in it");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("a part");
            // Pictures are no text.
            let Ok(text) = String::from_utf8(bytes) else {
                continue;
            };
            let name = file.name().expect("a name").into_owned();
            parts.insert(name, text);
        }
        Parts(parts)
    }

    /// Looks into a part.
    pub fn within<T>(&self, part: &str, look: impl FnOnce(Node<'_, '_>) -> T) -> T {
        let text = self.0.get(part).unwrap_or_else(|| panic!("no {part}"));
        let xml =
            roxmltree::Document::parse(text).unwrap_or_else(|wrong| panic!("{part}: {wrong}"));
        look(xml.root_element())
    }

    /// Looks into what people read.
    pub fn main<T>(&self, look: impl FnOnce(Node<'_, '_>) -> T) -> T {
        self.within("word/document.xml", look)
    }
}

/// The file.
pub fn bytes(document: &Document, lang: Lang) -> Vec<u8> {
    let mut formats = DOCUMENT_FORMATS.iter();
    let format = formats.find(|format| format.endings.contains(&"docx"));
    let look = Look {
        lang,
        color: false,
        width: None,
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    match format.expect("a format").write {
        Write::File(write) => write(document, look).expect("written"),
        Write::Text(_) => panic!("a Word file is no text"),
    }
}

/// What is under a node with this name, whatever its prefix.
pub fn all<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Vec<Node<'a, 'i>> {
    let under = node.descendants();
    under
        .filter(|node| node.tag_name().name() == name)
        .collect()
}

/// An attribute, whatever its prefix.
pub fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let mut attributes = node.attributes();
    attributes
        .find(|attribute| attribute.name() == name)
        .map(|attribute| attribute.value())
}

/// The value of the first such element under a node.
pub fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    all(node, name)
        .first()
        .and_then(|found| attribute(*found, "val"))
}

/// The text under a node.
pub fn text(node: Node<'_, '_>) -> String {
    all(node, "t").iter().filter_map(Node::text).collect()
}
