//! XML, written as it comes.

use std::fmt::Display;
use std::io::{self, BufWriter, Cursor};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use zip::ZipWriter;

/// A zip in the making.
pub(super) type Zip = ZipWriter<Cursor<Vec<u8>>>;

/// XML in the making; it is packed as it comes, for the text of a long report
/// takes a hundred times the room.
pub(super) struct Xml {
    writer: Writer<BufWriter<Zip>>,
    /// The first failure, kept until the end: every line that writes would
    /// else have to pass it on.
    written: io::Result<()>,
}

/// The attributes of an element, by name.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a dyn Display)];

impl Xml {
    /// Writes the file that was begun in a zip, with one root, and gives the zip
    /// back.
    pub fn file(
        zip: Zip,
        root: &str,
        attributes: Attributes<'_>,
        inner: impl FnOnce(&mut Xml),
    ) -> anyhow::Result<Zip> {
        let mut xml = Xml {
            writer: Writer::new(BufWriter::new(zip)),
            written: Ok(()),
        };
        xml.event(Event::Decl(BytesDecl::new(
            "1.0",
            Some("UTF-8"),
            Some("yes"),
        )));
        xml.element(root, attributes, inner);
        xml.written?;
        let zip = xml.writer.into_inner().into_inner();
        Ok(zip.map_err(io::IntoInnerError::into_error)?)
    }

    /// An element with something in it.
    pub fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inner: impl FnOnce(&mut Xml),
    ) {
        self.event(Event::Start(start(name, attributes)));
        inner(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element that tells one value: `<w:jc w:val="center"/>`. In
    /// WordprocessingML attributes have the prefix, elsewhere they have none.
    pub fn value(&mut self, name: &str, value: impl Display) {
        let attribute = if name.starts_with("w:") {
            "w:val"
        } else {
            "val"
        };
        self.empty(name, &[(attribute, &value)]);
    }

    /// Text, which never becomes markup.
    pub fn text(&mut self, text: &str) {
        let text = legal(text);
        self.event(Event::Text(BytesText::new(&text)));
    }

    fn event(&mut self, event: Event<'_>) {
        if self.written.is_ok() {
            self.written = self.writer.write_event(event);
        }
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, legal(&value.to_string()).as_str()));
    }
    start
}

/// Without the characters that XML 1.0 has no way to say, and without those that
/// a reader of XML takes for a line break.
fn legal(text: &str) -> String {
    let legal = |letter: &char| !matches!(letter, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.chars().filter(legal).collect()
}
