//! Findings for people, each with the line that it is about.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};
use rayon::prelude::*;

use super::Look;
use crate::finding::{CheckReport, Finding, Place, Severity};
use crate::text::{Say, Text, Verbatim};

/// Writes findings as compilers do: what, where, why, and what to do.
pub(super) fn write(report: &CheckReport<'_>, look: Look) -> String {
    let renderer = if look.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    // Drawing is the dearest of all where much was found.
    let drawn = report.findings.par_iter().map(|finding| {
        let drawn = renderer.render(&[group(finding, look)]);
        format!("{drawn}\n\n")
    });
    drawn.collect()
}

fn group<'a>(finding: &'a Finding, look: Look) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let level = level.with_name(finding.level_name().get(look.lang).to_owned());
    let title = level
        .primary_title(finding.message.get(look.lang))
        .id(finding.rule.code);
    let mut elements: Vec<Element<'a>> = Vec::new();
    if let (Some(file), Some(place)) = (&finding.file, &finding.place) {
        elements.push(snippet(file, place, AnnotationKind::Primary, None));
    }
    for related in &finding.related {
        if let Some(place) = &related.place {
            let label = Some(related.message.get(look.lang));
            elements.push(snippet(
                &related.file,
                place,
                AnnotationKind::Context,
                label,
            ));
        }
    }
    for citation in &finding.basis {
        let article = citation.to_string();
        let name = Text::fixed("dasar", "basis").get(look.lang).to_owned();
        elements.push(Level::NOTE.with_name(name).message(article).into());
    }
    let mut say = |name: Text, text: String| {
        let name = name.get(look.lang).to_owned();
        elements.push(Level::NOTE.with_name(name).message(text).into());
    };
    match &finding.exempted {
        Some(reason) => say(Text::fixed("alasan", "reason"), reason.to_string()),
        None => say(Text::fixed("saran", "help"), finding.help.say(look.lang)),
    }
    title.elements(elements)
}

fn snippet<'a>(
    file: &Verbatim,
    place: &'a Place,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Element<'a> {
    let source = place.excerpt.as_str();
    let at = |line: usize, column: usize| {
        let skipped: usize = source
            .split_inclusive('\n')
            .take(line - place.line)
            .map(str::len)
            .sum();
        let rest = &source[skipped..];
        let within = rest
            .char_indices()
            .nth(column - 1)
            .map_or(rest.len(), |(at, _)| at);
        (skipped + within).min(source.len())
    };
    let span = at(place.line, place.column)..at(place.end_line, place.end_column);
    Snippet::source(source)
        .line_start(place.line)
        .path(file.to_string())
        .annotation(kind.span(span).label(label))
        .into()
}
