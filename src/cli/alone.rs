//! `ksd` alone: what an office looks at on Monday morning, on one screen.

use std::collections::BTreeMap;

use super::check::weighed;
use super::context::{Answer, Context, Exit, Problem};
use super::options::{AsOf, skipped};
use crate::agenda::{Agenda, Who, agenda, grouped, headline, known_as};
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
    let month = Period::around(as_of, 1).unwrap_or(Period {
        start: Some(as_of),
        end: Some(as_of),
    });
    let owed = agenda(registry, as_of, month.end.unwrap_or(as_of));
    let this_month = owed.among(|owed| month.start.is_none_or(|first| first <= owed.due));
    let overdue = grouped(owed.among(|owed| owed.due < as_of));
    let this_month = grouped(this_month);
    let late = overdue.obligations.len();
    [
        Part {
            title: text!("Terlambat: {late}", "Overdue: {late}", late),
            tone: if late > 0 { Tone::Late } else { Tone::Plain },
            command: "ksd agenda --overdue".to_owned(),
            rows: by_whom(registry, &overdue),
        },
        Part {
            title: text!(
                "Jatuh tempo {month}: {count}",
                "Due in {month}: {count}",
                month = month.in_sentence(),
                count = this_month.told()
            ),
            tone: Tone::Plain,
            command: format!("ksd agenda --period {month}"),
            rows: next(registry, &this_month),
        },
    ]
}

/// Who owes most of what is overdue.
fn by_whom(registry: &Registry, overdue: &Agenda) -> Vec<(Tone, Vec<Text>)> {
    let mut owed: BTreeMap<&Who, usize> = BTreeMap::new();
    for one in &overdue.obligations {
        *owed.entry(&one.who).or_insert(0) += 1;
    }
    let mut owed: Vec<(&Who, usize)> = owed.into_iter().collect();
    owed.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let rows = owed.into_iter().take(ROWS);
    let rows = rows.map(|(who, count)| {
        let cells = vec![Text::of(&count), known_as(registry, who)];
        (Tone::Plain, cells)
    });
    rows.collect()
}

/// What comes next; where that is little, what was due last, too.
fn next(registry: &Registry, agenda: &Agenda) -> Vec<(Tone, Vec<Text>)> {
    let (late, _) = agenda.late_and_coming();
    let skip = late.min(agenda.obligations.len().saturating_sub(ROWS));
    let rows = agenda.obligations.iter().skip(skip).take(ROWS);
    let rows = rows.map(|owed| {
        let days = Cell::from(agenda.as_of.days_until(owed.due));
        let due = Text::each(|lang| owed.due.short(lang));
        (
            Tone::of_days_to_act(&days),
            vec![due, headline(registry, owed)],
        )
    });
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
