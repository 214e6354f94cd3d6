//! What of a sheet of Excel shows: hidden rows and columns, filters, merged cells;
//! and the errors that are newer than the library.

use std::collections::{BTreeMap, HashSet};

use super::Hidden;
use super::package::Package;
use super::place::{Range, placed};
use super::refused::Refused;
use super::xml::{Seen, attribute, number, walk, yes};

/// What shows of a sheet.
#[derive(Default)]
pub(super) struct Shown {
    /// By number, from 1.
    pub hidden_rows: HashSet<u32>,
    pub hidden_columns: Hidden,
    pub merged: Vec<Range>,
    /// Whether a filter stands over rows that it hides.
    pub filtered: bool,
    /// The cells with an error: row from 1 and column from 0.
    pub faults: BTreeMap<(u32, u32), String>,
}

/// The part of each sheet, by the sheet's name.
pub(super) fn parts(package: &mut Package<'_>) -> Result<BTreeMap<String, String>, Refused> {
    let mut by_id = BTreeMap::new();
    if package.has("xl/_rels/workbook.xml.rels") {
        let rels = package.part("xl/_rels/workbook.xml.rels")?;
        walk(rels, |seen| {
            if let Seen::Start(start) = seen
                && let (Some(id), Some(target)) =
                    (attribute(start, "Id"), attribute(start, "Target"))
            {
                let part = match target.strip_prefix('/') {
                    Some(whole) => whole.to_owned(),
                    None => format!("xl/{target}"),
                };
                by_id.insert(id, part);
            }
            Ok(())
        })?;
    }
    let mut parts = BTreeMap::new();
    if !package.has("xl/workbook.xml") {
        return Ok(parts);
    }
    let workbook = package.part("xl/workbook.xml")?;
    walk(workbook, |seen| {
        if let Seen::Start(start) = seen
            && start.local_name().as_ref() == "sheet"
            && let (Some(name), Some(id)) = (attribute(start, "name"), attribute(start, "id"))
            && let Some(part) = by_id.get(&id)
        {
            parts.insert(name, part.clone());
        }
        Ok(())
    })?;
    parts.retain(|_, part| package.has(part));
    Ok(parts)
}

impl Shown {
    /// Reads what shows of a sheet.
    pub fn read(package: &mut Package<'_>, part: &str) -> Result<Shown, Refused> {
        let mut shown = Shown::default();
        let mut columns = Vec::new();
        let mut row = 0;
        let mut fault: Option<(u32, u32)> = None;
        let mut value = false;
        walk(package.part(part)?, |seen| {
            match seen {
                Seen::Start(start) => match start.local_name().as_ref() {
                    "row" => {
                        row = number(start, "r", u32::saturating_add(row, 1));
                        if yes(start, "hidden") {
                            shown.hidden_rows.insert(row);
                        }
                    }
                    "c" => {
                        let is_fault = attribute(start, "t").is_some_and(|kind| kind == "e");
                        let place = if is_fault {
                            attribute(start, "r")
                        } else {
                            None
                        };
                        let place = place.and_then(|place| placed(&place));
                        fault = place.map(|(column, row)| (row, column));
                    }
                    "v" => value = true,
                    "col" if yes(start, "hidden") => {
                        let first = number(start, "min", 1).max(1) - 1;
                        let last = number(start, "max", first + 1).max(1) - 1;
                        columns.push((first, last));
                    }
                    "filterColumn" => shown.filtered = true,
                    "mergeCell" => {
                        let range = attribute(start, "ref");
                        shown
                            .merged
                            .extend(range.and_then(|range| Range::written(&range)));
                    }
                    _ => {}
                },
                Seen::End("v") => value = false,
                Seen::End("c") => fault = None,
                Seen::Text(text) if value => {
                    if let Some(place) = fault {
                        shown.faults.insert(place, text.to_owned());
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        shown.hidden_columns = Hidden::Runs(columns);
        Ok(shown)
    }
}
