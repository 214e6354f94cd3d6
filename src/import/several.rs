//! A cell that names several partners as if they were one.

use super::class::{is_name, is_of_region};

/// What stands between partners in a cell.
const BETWEEN: [&str; 7] = [
    ", ",
    "/",
    " dan ",
    " & ",
    " serta ",
    " dengan ",
    " bersama ",
];

/// The partners that a name holds, where on both sides of a comma, of "dan", of a stroke
/// or of a number stand names that are known or begin as names of partners do.
pub(super) fn parts(name: &str, is_known: &impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let is_partner = |part: &str| is_known(part) || is_name(part);
    let small = name.to_ascii_lowercase();
    let mut places: Vec<(usize, usize)> = BETWEEN
        .iter()
        .flat_map(|between| {
            let found = small.match_indices(between);
            found.map(|(at, word)| (at, at + word.len()))
        })
        .chain(numbers(name))
        .collect();
    places.sort_unstable();
    places.into_iter().find_map(|(end, begin)| {
        let (before, after) = (unnumbered(&name[..end]), unnumbered(&name[begin..]));
        // `Polres Contoh, Kabupaten Contoh`: behind a comma is where it is.
        let is_place = name[end..].starts_with(',') && is_of_region(after) && !is_of_region(before);
        if is_place || !is_partner(before) || !is_partner(after) {
            return None;
        }
        let mut all = vec![before.to_owned()];
        match parts(after, is_known) {
            Some(rest) => all.extend(rest),
            None => all.push(after.to_owned()),
        }
        Some(all)
    })
}

/// Where a number begins a name inside a text: ` 2. `.
fn numbers(name: &str) -> impl Iterator<Item = (usize, usize)> {
    (2..=9).filter_map(|number| {
        let mark = format!(" {number}. ");
        let at = name.find(&mark)?;
        Some((at, at + mark.len()))
    })
}

/// A name without a number before it and a comma behind it.
fn unnumbered(name: &str) -> &str {
    let name = name.trim().trim_end_matches(',').trim_end();
    let rest = name.split_once(". ").filter(|(number, _)| {
        number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    rest.map_or(name, |(_, rest)| rest.trim())
}
