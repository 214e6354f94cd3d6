//! How a table gets into the width of a terminal.

use textwrap::core::display_width;

use super::{Look, PADDING, fold};
use crate::output::{self, Cell, Tone};

/// A word longer than this may be cut rather than widen its column; an id may not.
const LONGEST_WORD: usize = 24;

/// A column as it is to be drawn.
pub(super) struct Column {
    /// Its title, then its cells.
    pub texts: Vec<String>,
    /// What each cell means; empty where there is no colour.
    pub tones: Vec<Tone>,
    /// Whether it holds numbers.
    pub is_numeric: bool,
    /// Whether it holds the ids of the rows.
    is_id: bool,
    /// As wide as it would be if nothing were folded.
    natural: usize,
    /// As narrow as it can get.
    narrowest: usize,
}

/// How a table gets into the width of a terminal.
pub(super) enum Layout {
    /// In columns so wide.
    Rows(Vec<usize>),
    /// The columns at these places on lines of their own, the others under them.
    Lifted(Vec<usize>, Vec<usize>),
    /// The columns at some places, then those at others, each so wide.
    Pieces(Vec<(Vec<usize>, Vec<usize>)>),
    /// A line for each cell, within this width.
    Cards(usize),
}

impl Column {
    /// A column with its cells in one language.
    pub fn of<'c>(
        column: &output::Column,
        cells: impl Iterator<Item = &'c Cell> + Clone,
        look: Look,
    ) -> Column {
        let title = column.title.get(look.lang).to_owned();
        let told = cells.clone().map(|cell| cell.for_table(look.lang));
        let texts: Vec<String> = std::iter::once(title).chain(told).collect();
        let is_id = column.id == "id" || column.id == "record";
        let natural = longest(&texts, display_width);
        let is_folded = look.width.is_some();
        let narrowest = match cells.clone().all(Cell::is_foldable) {
            _ if !is_folded => natural,
            false => longest(&texts[1..], display_width),
            true => longest(&texts[1..], |text| longest_word(text, is_id)),
        };
        let title = longest(&texts[..1], |text| longest_word(text, true));
        Column {
            tones: match look.color {
                true => cells.clone().map(column.tone).collect(),
                false => Vec::new(),
            },
            is_numeric: cells.clone().any(Cell::is_numeric),
            is_id,
            natural,
            narrowest: narrowest.max(title),
            texts,
        }
    }
}

/// How to draw these columns; none: as wide as they are.
pub(super) fn choose(columns: &[&Column], width: Option<usize>) -> Layout {
    let Some(width) = width else {
        return Layout::Rows(columns.iter().map(|column| column.natural).collect());
    };
    let rows = allotted(columns, width);
    let id = columns.iter().position(|column| column.is_id);
    let id = id.filter(|&at| columns[at].narrowest <= width);
    let lifted = |above: Vec<usize>| {
        let beside = without(columns, &above);
        let widths = allotted(&beside, width).filter(|_| !beside.is_empty())?;
        Some((above, widths, beside))
    };
    let with_id = id.and_then(|id| lifted(vec![id]));
    match (rows, with_id) {
        (Some(rows), Some((above, widths, beside))) => {
            let extra = columns[above[0]].texts.len();
            match height(&beside, &widths) + extra < height(columns, &rows) {
                true => Layout::Lifted(above, widths),
                false => Layout::Rows(rows),
            }
        }
        (Some(rows), None) => Layout::Rows(rows),
        (None, Some((above, widths, _))) => Layout::Lifted(above, widths),
        (None, None) => {
            // The longest beside the id that leaves room for the others stands under it.
            let mut others: Vec<usize> = (0..columns.len()).filter(|at| Some(*at) != id).collect();
            others.sort_by_key(|&at| std::cmp::Reverse(columns[at].natural));
            let mut others = others
                .into_iter()
                .filter(|&at| columns[at].narrowest <= width);
            let both = id.and_then(|id| others.find_map(|at| lifted(vec![id, at])));
            match both {
                Some((above, widths, _)) => Layout::Lifted(above, widths),
                None => pieces(columns, width).map_or(Layout::Cards(width), Layout::Pieces),
            }
        }
    }
}

/// The columns but for those at some places.
pub(super) fn without<'c>(columns: &[&'c Column], places: &[usize]) -> Vec<&'c Column> {
    let columns = columns.iter().enumerate();
    let columns = columns.filter(|(at, _)| !places.contains(at));
    columns.map(|(_, column)| *column).collect()
}

/// How wide each column gets; none if they cannot all keep their words whole.
fn allotted(columns: &[&Column], width: usize) -> Option<Vec<usize>> {
    let room = width.saturating_sub(PADDING * columns.len());
    let mut widths: Vec<usize> = columns.iter().map(|column| column.narrowest).collect();
    let mut free = room.checked_sub(widths.iter().sum())?;
    let natural = |at: usize| columns[at].natural;
    // The column that is folded most gets the next place.
    while free > 0 {
        let lacking = (0..widths.len()).filter(|&at| widths[at] < natural(at));
        let Some(at) = lacking.max_by_key(|&at| 1000 * natural(at) / widths[at].max(1)) else {
            break;
        };
        widths[at] += 1;
        free -= 1;
    }
    Some(widths)
}

/// About how many lines the rows take, if so wide.
fn height(columns: &[&Column], widths: &[usize]) -> usize {
    let rows = 0..columns.first().map_or(0, |column| column.texts.len());
    let lines = |row: usize| {
        let cells = columns.iter().zip(widths);
        let lines = cells.map(|(column, &width)| column.texts[row].len().div_ceil(width.max(1)));
        lines.max().unwrap_or(0)
    };
    rows.map(lines).sum()
}

/// Numbers beside names, in as many tables as it takes: the names stand in each.
/// None where the rest is more than numbers.
fn pieces(columns: &[&Column], width: usize) -> Option<Vec<(Vec<usize>, Vec<usize>)>> {
    let (names, numbers) = columns.split_first()?;
    if names.is_numeric || numbers.len() < 2 || !numbers.iter().all(|column| column.is_numeric) {
        return None;
    }
    let mut pieces: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    for at in 1..columns.len() {
        let fits = |places: &[usize]| {
            let piece: Vec<&Column> = places.iter().map(|&at| columns[at]).collect();
            allotted(&piece, width)
        };
        let longer = pieces.last().map(|(places, _)| {
            let longer: Vec<usize> = places.iter().copied().chain([at]).collect();
            let widths = fits(&longer);
            (longer, widths)
        });
        match longer {
            Some((longer, Some(widths))) => {
                pieces.pop();
                pieces.push((longer, widths));
            }
            _ => {
                let widths = fits(&[0, at])?;
                pieces.push((vec![0, at], widths));
            }
        }
    }
    Some(pieces)
}

/// The longest piece between which a text may be folded.
fn longest_word(text: &str, whole: bool) -> usize {
    let words = text.split(' ').map(|word| {
        if fold::is_id(word) {
            display_width(word)
        } else {
            let pieces = word.split_inclusive('-').map(display_width);
            let longest = pieces.max().unwrap_or(0);
            match whole {
                true => display_width(word),
                false => longest.min(LONGEST_WORD),
            }
        }
    });
    words.max().unwrap_or(0)
}

fn longest(texts: &[String], width: impl Fn(&str) -> usize) -> usize {
    texts.iter().map(|text| width(text)).max().unwrap_or(0)
}
