//! Charts in words and numbers, for who does not see them.

use crate::output::Chart;
use crate::render::parts::plain;
use crate::text::{Lang, Text, grouped};

/// All numbers of a chart: `KSDD: 2023 = 4; 2024 = 5. KSPK: …`.
pub(in crate::render) fn numbers(chart: &Chart, lang: Lang) -> String {
    let mut told = Vec::new();
    let unit = plain(&chart.unit, lang);
    if !unit.is_empty() {
        told.push(format!(
            "{}: {unit}.",
            Text::fixed("Satuan", "Unit").get(lang)
        ));
    }
    for series in &chart.series {
        let pairs = chart.categories.iter().zip(&series.values);
        let pairs: Vec<String> = pairs
            .map(|(category, &value)| {
                format!(
                    "{} = {}",
                    plain(category, lang),
                    grouped(value.into(), lang)
                )
            })
            .collect();
        let name = match plain(&series.name, lang) {
            name if name.is_empty() => name,
            name => format!("{name}: "),
        };
        told.push(format!("{name}{}.", pairs.join("; ")));
    }
    told.join(" ")
}
