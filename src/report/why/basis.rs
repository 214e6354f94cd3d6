//! Which articles bind the record on the day of the act, and why others do not.

use super::{Facts, Told};
use crate::law::{Basis, Citation};
use crate::model::Date;
use crate::output::{Body, Cell, Document, Table, sheet};
use crate::rules::Binding;
use crate::schema::said;
use crate::text;
use crate::text::Text;

/// An article once, with the most that it comes to.
struct Article<'a> {
    basis: &'a Basis,
    binding: Binding,
    /// The keys that it asks for, where the rule speaks of several.
    keys: Vec<&'static str>,
}

/// The articles of an explanation, each once.
fn articles<'a>(told: &Told<'a>) -> Vec<Article<'a>> {
    let mut articles: Vec<Article<'a>> = Vec::new();
    for (basis, binding) in &told.why.basis {
        let binding = match is_foreign(told) {
            true => &Binding::OtherKind,
            false => binding,
        };
        let same = |article: &&mut Article<'_>| article.basis.citation == basis.citation;
        let article = match articles.iter_mut().find(same) {
            Some(article) => article,
            None => {
                articles.push(Article {
                    basis,
                    binding: *binding,
                    keys: Vec::new(),
                });
                let last = articles.len() - 1;
                &mut articles[last]
            }
        };
        if strength(*binding) > strength(article.binding) {
            (article.basis, article.binding) = (basis, *binding);
            article.keys.clear();
        }
        let tells = strength(*binding) == strength(article.binding);
        let key = basis.key.filter(|key| tells && !article.keys.contains(key));
        article.keys.extend(key);
    }
    articles
}

fn strength(binding: Binding) -> u8 {
    match binding {
        Binding::Binds => 2,
        Binding::NotInForce => 1,
        Binding::OtherKind => 0,
    }
}

/// Adds the articles to the page.
pub(super) fn tell(told: &Told<'_>, facts: &Facts<'_>, document: &mut Document) {
    let title = Text::fixed("Dasar hukum", "Legal basis");
    let articles = articles(told);
    if articles.is_empty() {
        let none = Text::fixed(
            "Tidak bersandar pada pasal tertentu; aturan ini menjaga register tetap utuh, terbaca, \
             dan masuk akal.",
            "It rests on no article; it keeps the register whole, readable and sensible.",
        );
        document.add(title, Body::Paragraph(none));
        return;
    }
    let that = |binding: Binding| {
        let those = articles.iter();
        those.filter(move |article| article.binding == binding)
    };
    let binds: Vec<Text> = that(Binding::Binds).map(in_force).collect();
    let outside: Vec<Text> = that(Binding::NotInForce)
        .map(|article| not_in_force(article, &told.why.acts))
        .collect();
    let others: Vec<Citation> = that(Binding::OtherKind)
        .map(|article| article.basis.citation)
        .collect();
    let mut title = Some(title);
    let mut add = |said: Text, lines: Vec<Text>| {
        let title = title.take().unwrap_or(Text::EMPTY);
        document.add(title, Body::Paragraph(said));
        document.add(Text::EMPTY, Body::Lines(lines));
    };
    if !binds.is_empty() {
        let acts = acts(&told.why.acts);
        let said = text!(
            "Perbuatan yang dinilai: {acts}. Yang berlaku waktu itu:",
            "The act that is judged: {acts}. In force then:",
            acts
        );
        add(said, binds);
    }
    if !outside.is_empty() {
        let said = Text::fixed("Tidak berlaku waktu itu:", "Not in force then:");
        add(said, outside);
    }
    if is_foreign(told) {
        let others = Cell::Articles(others);
        let said = text!(
            "Pasal aturan ini, yang tidak tentang rekaman ini: {others}.",
            "The articles of this rule, which are not about this record: {others}.",
            others = Text::each(|lang| others.for_people(lang))
        );
        add(said, Vec::new());
    } else if !others.is_empty() {
        let others = Cell::Articles(others);
        let said = text!(
            "Mengikat jenis atau naskah lain, bukan {own}: {others}.",
            "Binding other kinds or texts, not {own}: {others}.",
            own = own(told, facts),
            others = Text::each(|lang| others.for_people(lang))
        );
        add(said, Vec::new());
    }
}

/// Whether the rule judges another kind of record.
fn is_foreign(told: &Told<'_>) -> bool {
    told.why.judges.is_some_and(|judges| judges != told.kind)
}

/// The record by what decides which articles bind it.
pub(super) fn own(told: &Told<'_>, facts: &Facts<'_>) -> Text {
    let decides = told.why.facts.iter();
    let decides = decides.filter(|fact| ["jenis", "naskah"].contains(&&*fact.key));
    let words = decides.filter_map(|fact| Some(said(fact.kind, &fact.key, facts.value(fact)?)));
    match words.collect::<Vec<_>>().as_slice() {
        [] => Text::fixed("rekaman ini", "this record"),
        words => Text::joined(words, " "),
    }
}

fn in_force(article: &Article<'_>) -> Text {
    let keys: Vec<String> = article.keys.iter().map(|key| format!("`{key}`")).collect();
    let keys = match keys.as_slice() {
        [] => Text::EMPTY,
        keys => text!("{keys}: ", "{keys}: ", keys = keys.join(", ")),
    };
    text!(
        "{keys}{article}, berlaku sejak {since}",
        "{keys}{article}, in force since {since}",
        keys,
        article = article.basis.citation.to_string(),
        since = article.basis.citation.regulation.since
    )
}

fn not_in_force(article: &Article<'_>, acts: &[Option<Date>]) -> Text {
    let Citation { regulation, .. } = article.basis.citation;
    let name = article.basis.citation.to_string();
    let early = |act: &Option<Date>| act.is_some_and(|day| day < regulation.since);
    match regulation.until {
        Some(until) if !acts.iter().all(early) => text!(
            "{name}, berlaku sampai {until}",
            "{name}, in force until {until}",
            name,
            until
        ),
        _ => text!(
            "{name}, baru berlaku sejak {since}",
            "{name}, in force only since {since}",
            name,
            since = regulation.since
        ),
    }
}

/// The days of the acts, each once.
pub(super) fn acts(acts: &[Option<Date>]) -> Text {
    let mut days: Vec<Option<Date>> = Vec::new();
    for act in acts {
        if !days.contains(act) {
            days.push(*act);
        }
    }
    let said = days.iter().map(|day| match day {
        Some(day) => Text::of(day),
        None => Text::fixed("yang masih akan datang", "one still to come"),
    });
    Text::listed(&said.collect::<Vec<_>>())
}

/// The articles for machines: `in_force` where one binds this record on the
/// day of the act.
pub(super) fn table(told: &Told<'_>) -> Table {
    let articles = articles(told);
    let citation = |article: &Article<'_>| article.basis.citation;
    sheet(articles)
        .named("basis")
        .column("regulation", ("Peraturan", "Regulation"), move |article| {
            Cell::text(Some(citation(article).regulation.name))
        })
        .column("article", ("Pasal", "Article"), move |article| {
            Cell::text(Some(citation(article).article))
        })
        .column("since", ("Sejak", "Since"), move |article| {
            Cell::Date(citation(article).regulation.since)
        })
        .column("until", ("Sampai", "Until"), move |article| {
            Cell::date(citation(article).regulation.until)
        })
        .column("in_force", ("Berlaku", "In force"), |article| {
            article.binding == Binding::Binds
        })
        .bare()
}
