//! What a workbook is packed in. Its directory is added up before anything is
//! unpacked: a file of some kilobytes can hold more than a machine has.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::refused::Refused;

/// The most that a workbook may have unpacked: a million formatted rows have half
/// of it, an office's list a hundredth.
const LARGEST: u64 = 1 << 30;

/// The most that its common texts may have, for they are held in memory.
const LARGEST_TEXTS: u64 = 256 << 20;

/// An opened package.
pub(super) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
}

impl<'a> Package<'a> {
    /// The directory of a package whose parts are not larger than is read.
    pub fn listed(bytes: &'a [u8]) -> Result<Package<'a>, Refused> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(Refused::broken)?;
        let mut total = 0_u64;
        for at in 0..zip.len() {
            let part = zip.by_index_raw(at).map_err(Refused::broken)?;
            total = total.saturating_add(part.size());
            let texts = part
                .name()
                .is_ok_and(|name| name.ends_with("sharedStrings.xml"));
            if texts && part.size() > LARGEST_TEXTS {
                return Err(Refused::Unpacked(part.size(), LARGEST_TEXTS));
            }
        }
        if total > LARGEST {
            return Err(Refused::Unpacked(total, LARGEST));
        }
        Ok(Package { zip })
    }

    /// The package, once every part of it proved to be as large as its directory
    /// says.
    pub fn proved(bytes: &'a [u8]) -> Result<Package<'a>, Refused> {
        let mut package = Package::listed(bytes)?;
        for at in 0..package.zip.len() {
            let part = package.zip.by_index(at).map_err(Refused::broken)?;
            let is_read = part
                .name()
                .is_ok_and(|name| name.ends_with(".xml") || name.ends_with(".rels"));
            if is_read {
                let size = part.size();
                let mut part = part.take(size + 1);
                let held = std::io::copy(&mut part, &mut std::io::sink());
                if held.map_err(Refused::broken)? != size {
                    return Err(Refused::broken("zip"));
                }
            }
        }
        Ok(package)
    }

    /// Whether there is a part of this name.
    pub fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// How many parts have a name that begins and ends so.
    pub fn count(&self, begins: &str, ends: &str) -> usize {
        let names = self.zip.file_names().flatten();
        names
            .filter(|name| name.starts_with(begins) && name.ends_with(ends))
            .count()
    }

    /// The first hundred letters of a part; nothing of one that is not there.
    pub fn start_of(&mut self, name: &str) -> String {
        let mut start = Vec::new();
        if let Ok(part) = self.zip.by_name(name) {
            // Of a damaged part, as far as it goes.
            let _ = part.take(100).read_to_end(&mut start);
        }
        String::from_utf8_lossy(&start).into_owned()
    }

    /// A part as it is read, piece by piece.
    pub fn part(&mut self, name: &str) -> Result<impl Read, Refused> {
        self.zip.by_name(name).map_err(Refused::broken)
    }
}
