//! Tables as they are put together, through the public API: what their columns
//! say is what their totals and charts hold.

use crate::common::document::same;
use ksd::model::Rupiah;
use ksd::output::{Cell, ChartKind, Table, sheet};
use ksd::text::{Lang, Text};

fn offices(lines: &[(&'static str, usize, i64)]) -> Table {
    sheet(lines)
        .numbered()
        .column("office", ("Kantor", "Office"), |(name, _, _)| same(name))
        .summed("naskah", ("Naskah", "Documents"), |(_, count, _)| *count)
        .summed("nilai", ("Nilai", "Value"), |(_, _, value)| {
            Cell::Money(Rupiah(*value))
        })
        .column("half", ("Separuh", "Half"), |(_, count, _)| count / 2)
        .total("office")
        .table(Text::EMPTY, Text::EMPTY)
}

fn last(table: &Table) -> Vec<String> {
    let (_, total) = table.rows_and_total();
    let cells = total.expect("a total").iter();
    cells.map(|cell| cell.for_people(Lang::En)).collect()
}

#[test]
fn the_last_row_sums_up_the_columns_that_ask_for_it() {
    let table = offices(&[("A", 3, 1_000), ("B", 4, 2_500)]);
    assert_eq!(last(&table), ["", "Total", "7", "3,500", ""]);
    let large = offices(&[("A", 1, i64::MAX), ("B", 1, 1)]);
    assert_eq!(last(&large)[3], Rupiah::TOO_LARGE.get(Lang::En));
    let none = offices(&[]);
    assert!(none.is_empty() && !none.has_total());
}

#[test]
fn a_last_row_about_all_is_told_by_the_same_columns() {
    let table = sheet([vec!["a", "b"], vec!["b"]])
        .column("many", ("Banyak", "Many"), |ids| ids.len())
        .last(vec!["a", "b"])
        .bare();
    assert_eq!(table.len(), 3);
    assert_eq!(last(&table), ["2"]);
}

#[test]
fn a_chart_holds_the_rows_without_their_total() {
    let table = sheet([("A", 3), ("B", 0), ("C", 5)])
        .column("name", ("Nama", "Name"), |(name, _)| same(name))
        .summed("count", ("Naskah", "Documents"), |(_, count)| *count as i64)
        .total("name")
        .bare();
    let chart = table.chart(ChartKind::Bars, ["count", "unknown"], same("naskah"));
    assert_eq!(chart.categories, ["A", "B", "C"].map(same));
    assert_eq!(chart.series.len(), 1);
    assert_eq!(chart.series[0].values, [3, 0, 5]);
    let counting = chart.clone().counting();
    assert_eq!(counting.categories, ["A", "C"].map(same));
    assert_eq!(chart.clone().highest(2).series[0].values, [5, 3]);
    assert_eq!(chart.lowest(1).categories, [same("B")]);
}

#[test]
fn sorting_leaves_the_total_where_it_is() {
    let mut table = offices(&[("A", 3, 1), ("B", 4, 2)]);
    table.sort("naskah", true);
    let names: Vec<String> = table
        .rows()
        .iter()
        .map(|row| row[1].for_people(Lang::En))
        .collect();
    assert_eq!(names, ["B", "A", "Total"]);
}
