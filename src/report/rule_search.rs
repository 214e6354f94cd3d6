//! Rules by what they speak of.

use std::collections::BTreeSet;

use crate::finding::Rule;
use crate::meant::did_you_mean;
use crate::output::{Body, Cell, Document};
use crate::rules;
use crate::text::{Lang, Text, folded};

/// The rules that speak of a text, in either language: those in which its words
/// stand one behind the other, else those that have all of them. A word is
/// found by how it begins, a number as a whole.
pub fn speaking_of(text: &str) -> Vec<&'static Rule> {
    let asked = words(text);
    if asked.is_empty() {
        return Vec::new();
    }
    let all: Vec<(&'static Rule, Vec<Vec<String>>)> =
        rules::all().map(|rule| (rule, said(rule))).collect();
    let that = |speaks: &dyn Fn(&[Vec<String>]) -> bool| -> Vec<&'static Rule> {
        let those = all.iter().filter(|(_, said)| speaks(said));
        those.map(|(rule, _)| *rule).collect()
    };
    let phrase = that(&|said| said.iter().any(|text| has_run(text, &asked)));
    if !phrase.is_empty() {
        return phrase;
    }
    that(&|said| {
        let has = |word: &String| said.iter().flatten().any(|other| begins(other, word));
        asked.iter().all(has)
    })
}

/// The text with the words that no rule has as they were probably meant; none
/// where one of them is like none.
pub fn meant(text: &str) -> Option<String> {
    let said: Vec<String> = rules::all().flat_map(said).flatten().collect();
    let known: BTreeSet<&str> = said.iter().map(String::as_str).collect();
    let meant =
        words(text).into_iter().map(
            |word| match known.iter().any(|other| begins(other, &word)) {
                true => Some(word),
                false => did_you_mean(&word, known.iter().copied()).map(str::to_owned),
            },
        );
    let meant: Vec<String> = meant.collect::<Option<_>>()?;
    let meant = meant.join(" ");
    (!meant.is_empty() && !speaking_of(&meant).is_empty()).then_some(meant)
}

/// These rules as a short list: code, and what each demands.
pub fn list(shown: &[&Rule], title: Text) -> Document {
    let mut list = Document::new(title);
    let demands = |rule: &&Rule| (Text::same(rule.code), Cell::said(rule.title.clone()));
    let demands = shown.iter().map(demands).collect();
    list.add(Text::EMPTY, Body::Facts(demands));
    list.add(
        ("Penjelasan", "More"),
        Body::Paragraph(Text::fixed("`ksd rule KODE`", "`ksd rule CODE`")),
    );
    list
}

/// What a rule says of itself, each text in its words.
fn said(rule: &'static Rule) -> Vec<Vec<String>> {
    let texts = [&rule.title, &rule.reason].into_iter();
    let texts = texts.flat_map(|text| [text.get(Lang::Id), text.get(Lang::En)]);
    let texts = texts.chain([rule.name]).map(words);
    let articles = rule.basis.iter();
    let articles = articles.map(|basis| words(&basis.citation.to_string()));
    texts.chain(articles).collect()
}

/// The words of a text as it is searched.
fn words(text: &str) -> Vec<String> {
    let text = folded(text);
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

fn begins(word: &str, asked: &str) -> bool {
    match asked.bytes().all(|byte| byte.is_ascii_digit()) {
        true => word == asked,
        false => word.starts_with(asked),
    }
}

fn has_run(text: &[String], asked: &[String]) -> bool {
    let mut runs = text.windows(asked.len());
    runs.any(|run| {
        run.iter()
            .zip(asked)
            .all(|(word, asked)| begins(word, asked))
    })
}
