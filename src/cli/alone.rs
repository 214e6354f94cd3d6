//! `ksd` alone: what an office looks at on Monday morning, on one screen.
//!
//! Here alone is known that nothing was asked for: what is to happen where ksd was
//! started by a click, in a console of its own, belongs beside [`answer`].

use std::collections::BTreeMap;

use super::check::weighed;
use super::context::{Answer, Context, Exit, Problem};
use super::options::{AsOf, skipped};
use crate::agenda::{Reader, agenda, grouped, table};
use crate::finding::{Finding, Severity};
use crate::model::{Date, Period};
use crate::output::{Cell, Part, Screen, Table, Tone, Wanted};
use crate::registry::Registry;
use crate::render;
use crate::report::{list, statistics};
use crate::rules;
use crate::text;
use crate::text::{Lang, Text};

/// So many rows of each part, that all of it fits on a screen of 24 lines.
const ROWS: usize = 3;

/// The screen; none where there is nobody to look at it, or no register.
///
/// # Errors
/// If the register cannot be opened, or it is not certain what day it is.
pub(super) fn answer(context: &Context, as_of: &AsOf) -> anyhow::Result<Option<Answer>> {
    let look = context.look();
    if look.width.is_none() || context.folder().is_none() {
        return Ok(None);
    }
    let registry = context.registry()?;
    let (as_of, told) = context.as_of(as_of, &registry)?;
    let screen = screen(&registry, as_of);
    let talk = told.into_iter().chain(skipped(&registry)).collect();
    let data = render::screen(&screen, look);
    Ok(Some(context.answer(data, talk, Exit::Done)))
}

/// That `--as-of` before a command would be the day of this screen alone.
pub(super) fn day_before_command() -> Problem {
    Problem(Text::fixed(
        "`--as-of` ditulis sesudah perintahnya, misalnya `ksd list --as-of 2024-05-03`",
        "`--as-of` comes after the command, for example `ksd list --as-of 2024-05-03`",
    ))
}

fn screen(registry: &Registry, as_of: Date) -> Screen {
    let (findings, [overdue, coming]) =
        rayon::join(|| rules::check(registry), || due(registry, as_of));
    let whose = registry.settings.daerah.nama.as_str();
    Screen {
        title: text!("{whose}, {as_of}", "{whose}, {as_of}", whose, as_of),
        parts: vec![ending(registry, as_of), overdue, coming, found(&findings)],
        last: Text::fixed(
            "Satu naskah atau mitra: `ksd show NAMA`; semua perintah: `ksd --help`",
            "One document or partner: `ksd show NAME`; all commands: `ksd --help`",
        ),
    }
}

/// What ends soon, as `ksd list` has it.
fn ending(registry: &Registry, as_of: Date) -> Part {
    let term = registry.settings.tenggat.segera_berakhir;
    let columns = ["berakhir", "id", "judul"];
    let filter = list::Filter {
        expiring: Some(term),
        columns: Some(Wanted {
            brief: false,
            ids: columns
                .iter()
                .chain(&["sisa_hari"])
                .map(ToString::to_string)
                .collect(),
        }),
        ..list::Filter::default()
    };
    let table = list::kerja_sama(registry, as_of, &filter);
    let count = table.len();
    Part {
        title: text!(
            "Berakhir dalam {term}: {count}",
            "Ending within {term}: {count}",
            term,
            count
        ),
        tone: Tone::Plain,
        command: format!("ksd list --expiring {term}"),
        rows: rows(&table, 0, columns, "sisa_hari"),
    }
}

/// What is overdue, by who owes it, and what falls due this month, as `ksd agenda`
/// has them.
fn due(registry: &Registry, as_of: Date) -> [Part; 2] {
    let month = Period::around(as_of, 1).and_then(|month| month.end);
    let until = month.unwrap_or(as_of);
    let owed = grouped(agenda(registry, as_of, until));
    let late = owed.obligations.partition_point(|owed| owed.due < as_of);
    let table = table(registry, &owed, &Text::EMPTY, Reader::Page);
    let coming = table.len() - late;
    let days = as_of.days_until(until);
    [
        Part {
            title: text!("Terlambat: {late}", "Overdue: {late}", late),
            tone: if late > 0 { Tone::Late } else { Tone::Plain },
            command: "ksd agenda --overdue".to_owned(),
            rows: by_whom(&table, late),
        },
        Part {
            title: text!(
                "Jatuh tempo sampai {until}: {coming}",
                "Due until {until}: {coming}",
                until,
                coming
            ),
            tone: Tone::Plain,
            command: format!("ksd agenda --within {days}d"),
            rows: rows(&table, late, ["due", "who", "what"], "days"),
        },
    ]
}

/// Who owes most of the first rows of the agenda.
fn by_whom(table: &Table, late: usize) -> Vec<(Tone, Vec<Text>)> {
    let mut owed: BTreeMap<String, (usize, Text)> = BTreeMap::new();
    for who in column(table, "who").1.take(late).map(said) {
        let name = who.get(Lang::Id).to_owned();
        owed.entry(name).or_insert((0, who)).0 += 1;
    }
    let mut owed: Vec<(usize, Text)> = owed.into_values().collect();
    owed.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let rows = owed.into_iter().take(ROWS);
    let rows = rows.map(|(count, who)| (Tone::Plain, vec![Text::of(&count), who]));
    rows.collect()
}

/// What `ksd check` finds, the worst rules first.
fn found(findings: &[Finding]) -> Part {
    let table = statistics::table(findings);
    let errors = findings.iter().any(|one| one.severity == Severity::Error);
    let mut rows = rows(&table, 0, ["count", "code", "name"], "severity");
    for (_, cells) in &mut rows {
        // A sentence says more than the name of its rule.
        if let [_, code, name] = &mut cells[..]
            && let Some(rule) = rules::by_code(code.get(Lang::Id))
        {
            *name = rule.title.clone();
        }
    }
    Part {
        title: text!(
            "Temuan: {found}",
            "Findings: {found}",
            found = weighed(findings)
        ),
        tone: if errors { Tone::Late } else { Tone::Plain },
        command: "ksd check".to_owned(),
        rows,
    }
}

/// These columns of the first rows behind some, with what another column of them
/// means.
fn rows(table: &Table, skip: usize, ids: [&str; 3], toned: &str) -> Vec<(Tone, Vec<Text>)> {
    let (tone, cells) = column(table, toned);
    let tones: Vec<Tone> = cells.skip(skip).take(ROWS).map(tone).collect();
    let columns = ids.map(|id| column(table, id).1.skip(skip).map(said).collect::<Vec<_>>());
    let row = |(at, tone): (usize, Tone)| {
        let cells = columns.iter().filter_map(|cells| cells.get(at).cloned());
        (tone, cells.collect())
    };
    tones.into_iter().enumerate().map(row).collect()
}

/// What the cells of a column mean, and the cells.
type Cells<'t> = (fn(&Cell) -> Tone, Box<dyn Iterator<Item = &'t Cell> + 't>);

/// What the cells of a column mean, and the cells.
fn column<'t>(table: &'t Table, id: &str) -> Cells<'t> {
    let mut columns = table.by_column();
    match columns.find(|(column, _)| column.id == id) {
        Some((column, cells)) => (column.tone, Box::new(cells)),
        None => (|_| Tone::Plain, Box::new(std::iter::empty())),
    }
}

/// A cell as a table shows it.
fn said(cell: &Cell) -> Text {
    Text::each(|lang| cell.for_table(lang))
}
