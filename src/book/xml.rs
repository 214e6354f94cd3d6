//! Parts of a package, event by event.

use std::io::{BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::refused::Refused;

/// Calls `see` for every element that begins, with its name without prefix, and
/// for every element that ends and every text, until the part ends.
pub(super) fn walk(
    part: impl Read,
    mut see: impl FnMut(Seen<'_>) -> Result<(), Refused>,
) -> Result<(), Refused> {
    let mut reader = opened(BufReader::with_capacity(1 << 16, part));
    let mut buffer = Vec::with_capacity(1 << 12);
    loop {
        buffer.clear();
        match reader
            .read_event_into(&mut buffer)
            .map_err(Refused::broken)?
        {
            Event::Start(start) => see(Seen::Start(&start))?,
            Event::End(end) => see(Seen::End(end.local_name().as_ref()))?,
            Event::Text(text) => see(Seen::Text(text.as_ref()))?,
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn opened<R: BufRead>(part: R) -> Reader<R> {
    let mut reader = Reader::from_reader(part);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.check_end_names = false;
    reader
}

/// What comes by in a part.
pub(super) enum Seen<'a> {
    Start(&'a BytesStart<'a>),
    End(&'a str),
    Text(&'a str),
}

/// The value of an attribute, by its name without prefix.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// A number in an attribute; without one, `otherwise`.
pub(super) fn number(start: &BytesStart<'_>, name: &str, otherwise: u32) -> u32 {
    let value = attribute(start, name);
    value
        .and_then(|value| value.trim().parse().ok())
        .unwrap_or(otherwise)
}

/// Whether an attribute says yes.
pub(super) fn yes(start: &BytesStart<'_>, name: &str) -> bool {
    attribute(start, name).is_some_and(|value| matches!(value.as_str(), "1" | "true" | "on"))
}
