//! Which question comes next, and what it says.

use super::ask::{Ask, Chapter, When};
use super::form::{Answer, Form, ID, without_last_place};
use super::question::{About, Choice, Question};
use super::{Facts, choices, defaults, id, said};
use crate::law::Citation;
use crate::model::Kind;
use crate::registry::{OpenError, articles};
use crate::schema::{Form as Shape, Key};
use crate::text;
use crate::text::Text;

impl Form<'_> {
    /// The next question; none: all is asked.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn next(&self) -> Result<Option<Question>, OpenError> {
        let facts = self.facts()?;
        for chapter in self.chapters {
            for (ask, path) in self.paths(chapter.asks, &facts) {
                if self.is_answered(&path) || !self.is_asked(&facts, ask, &path) {
                    continue;
                }
                if let Some(key) = self.file_kind.key(&path) {
                    let question = self.question(&facts, chapter, ask, path, key);
                    // Where the register has none of what is chosen, there is nothing to ask.
                    let has_none = question.choices.is_empty() && !question.is_needed;
                    if !(has_none && choices::are_records(self.kind, key)) {
                        return Ok(Some(question));
                    }
                }
            }
        }
        let asks_id = self.kept.start.is_new && self.kept.start.id.is_none();
        Ok((asks_id && !self.is_answered(ID)).then(|| self.about_id(&facts)))
    }

    /// The questions that must be answered and are not, going through all of them.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn missing(&mut self) -> Result<Vec<Question>, OpenError> {
        let mut missing = Vec::new();
        let answered = self.kept.answers.len();
        while let Some(question) = self.next()? {
            let facts = self.facts()?;
            let standing = facts.get(&question.path).and_then(said::said_of);
            let said = match question.about {
                About::Id => question.proposed.clone(),
                _ => standing.clone(),
            };
            self.kept.answers.push(Answer {
                path: question.path.clone(),
                said: said.unwrap_or_default(),
            });
            if question.is_needed && standing.is_none() && !matches!(question.about, About::Id) {
                missing.push(question);
            }
        }
        if !missing.is_empty() {
            self.kept.answers.truncate(answered);
        }
        Ok(missing)
    }

    fn is_answered(&self, path: &str) -> bool {
        let answered = || self.kept.answers.iter().any(|answer| answer.path == path);
        self.kept.start.given.contains(path) || answered()
    }

    /// The asks with their paths: those of a list once for each in it, together.
    fn paths<'a>(&self, asks: &'a [Ask], facts: &Facts<'_>) -> Vec<(&'a Ask, String)> {
        let mut paths = Vec::new();
        let mut rest = asks;
        while let Some(first) = rest.first() {
            let list = self.list_of(first);
            let same = rest
                .iter()
                .take_while(|ask| self.list_of(ask) == list)
                .count();
            let (group, after) = rest.split_at(same);
            rest = after;
            match list {
                None => paths.extend(group.iter().map(|ask| (ask, self.placed(ask.key)))),
                Some(list) => {
                    let at = self.placed(&list);
                    let count = facts.count(&at).max(1);
                    for nth in 0..count {
                        let one = format!("{at}[{nth}]");
                        paths.extend(group.iter().filter_map(|ask| match ask.more {
                            // After the last one.
                            true => (nth + 1 == count).then(|| (ask, format!("{at}[{count}]"))),
                            false => Some((ask, ask.key.replacen(&list, &one, 1))),
                        }));
                    }
                }
            }
        }
        paths
    }

    /// The innermost list of tables that a key stands in, whose place is not said.
    fn list_of(&self, ask: &Ask) -> Option<String> {
        let mut lists = ask
            .key
            .match_indices('.')
            .map(|(at, _)| &ask.key[..at])
            .collect::<Vec<_>>();
        if ask.more {
            lists.push(ask.key);
        }
        let is_open = |path: &&&str| {
            let key = self.file_kind.key(path);
            let is_list = key.is_some_and(|key| key.is_list && key.form == Shape::Table);
            is_list && !self.kept.start.places.contains_key(**path)
        };
        lists
            .iter()
            .rev()
            .find(is_open)
            .map(|list| (*list).to_owned())
    }

    /// A path with the places that are said.
    fn placed(&self, path: &str) -> String {
        let mut placed = path.to_owned();
        for (list, at) in &self.kept.start.places {
            let rest = placed.strip_prefix(list.as_str());
            if let Some(rest) = rest.filter(|rest| rest.is_empty() || rest.starts_with('.')) {
                placed = format!("{list}[{at}]{rest}");
            }
        }
        placed
    }

    fn is_asked(&self, facts: &Facts<'_>, ask: &Ask, path: &str) -> bool {
        // One more only behind one that says something.
        let list = without_last_place(path);
        let last = facts.count(list).checked_sub(1);
        let is_more = |at: usize| facts.is_recorded(&format!("{list}[{at}]"));
        if ask.more && !last.is_some_and(is_more) {
            return false;
        }
        match ask.when {
            When::Always => true,
            When::Due(key) => facts.is_due(key),
            When::Recorded(table) => facts.is_recorded(&like(path, table)),
            When::If(so) => so(facts),
        }
    }

    fn question(
        &self,
        facts: &Facts<'_>,
        chapter: &Chapter,
        ask: &Ask,
        path: String,
        key: &'static Key,
    ) -> Question {
        if ask.more {
            return Question {
                about: About::More(key),
                chapter: chapter.name.clone(),
                asks: text!(
                    "Ada {name} lain?",
                    "One more {name}?",
                    name = key.name.clone()
                ),
                meaning: said::without_syntax(&key.meaning),
                articles: Vec::new(),
                choices: yes_or_no(),
                proposed: Some("tidak".to_owned()),
                is_needed: false,
                path,
            };
        }
        let standing = facts.get(&path).and_then(said::said_of);
        let likely = || {
            let known = self.kept.start.proposed.get(&path).cloned();
            known.or_else(|| defaults::likely(facts, self.kind, &key.path, &path, self.today))
        };
        Question {
            about: About::Key(key),
            chapter: chapter.name.clone(),
            asks: self.asks(facts, &path, key),
            meaning: said::without_syntax(&key.meaning),
            articles: self.articles(facts, ask, key),
            choices: choices::choices(facts, self.kind, key),
            proposed: standing.or_else(likely),
            is_needed: ask.needed || (key.is_required && self.is_begun(facts, key, &path)),
            path,
        }
    }

    /// Whether the table of a key is there or is to be, so that it must be whole.
    fn is_begun(&self, facts: &Facts<'_>, key: &Key, path: &str) -> bool {
        let places = &self.kept.start.places;
        match path.rsplit_once('.') {
            None => true,
            Some((table, _)) => places.contains_key(key.table()) || facts.is_recorded(table),
        }
    }

    /// What is asked, with the partner whose it is where there are several.
    fn asks(&self, facts: &Facts<'_>, path: &str, key: &Key) -> Text {
        let name = key.name.capital();
        let table = path.rsplit_once('.').map_or("", |(table, _)| table);
        let list = table.split_once(']').map_or(table, |(list, _)| list);
        let whose = match (self.kind, list.split_once('[')) {
            (Kind::KerjaSama, Some(("mitra", at))) if key.word() != "id" => {
                let at = at.parse().unwrap_or(0);
                let id = facts.text(&format!("mitra[{at}].id"));
                id.map(|id| match facts.partner(id) {
                    Some(partner) => Text::same(&partner.nama),
                    None => Text::same(id),
                })
            }
            _ => facts
                .text(&format!("{table}.nama"))
                .filter(|_| key.word() != "nama")
                .map(Text::same),
        };
        match whose {
            Some(whose) => text!("{name}, {whose}", "{name}, {whose}", name, whose),
            None => name,
        }
    }

    fn articles(&self, facts: &Facts<'_>, ask: &Ask, key: &Key) -> Vec<Citation> {
        // Most keys name their article themselves.
        let langs = [crate::text::Lang::Id, crate::text::Lang::En];
        if langs
            .iter()
            .any(|&lang| key.meaning.get(lang).contains("Pasal"))
        {
            return Vec::new();
        }
        let asked = match ask.when {
            When::Due(step) => step,
            _ => key.path.as_str(),
        };
        let Some(record) = facts.document() else {
            return Vec::new();
        };
        let mut entries = crate::law::EXPECTED
            .iter()
            .filter(|entry| entry.key == asked);
        let found = entries.find_map(|entry| {
            let articles = articles(&facts.around, record, entry);
            (!articles.is_empty()).then_some(articles)
        });
        found.unwrap_or_default()
    }

    fn about_id(&self, facts: &Facts<'_>) -> Question {
        Question {
            path: ID.to_owned(),
            about: About::Id,
            chapter: Text::EMPTY,
            asks: Text::fixed("Id rekaman", "Id of the record"),
            meaning: Text::fixed(
                "Nama berkasnya, tanpa `.toml`: tahun, singkatan naskah, pokok, mitra. Huruf kecil, \
                 angka, dan tanda hubung.",
                "The name of its file, without `.toml`: year, short for the text, subject, partner. \
                 Small letters, digits and hyphens.",
            ),
            articles: Vec::new(),
            choices: Vec::new(),
            proposed: Some(id::new_id(facts, self.kind, self.year())),
            is_needed: true,
        }
    }
}

fn yes_or_no() -> Vec<Choice> {
    let choice = |said: &str, shown| Choice {
        said: said.to_owned(),
        shown,
    };
    vec![
        choice("tidak", Text::fixed("tidak", "no")),
        choice("ya", Text::fixed("ya", "yes")),
    ]
}

/// A key with the places that a path has: `laporan.periode` as `laporan[2].periode`.
fn like(path: &str, key: &str) -> String {
    let mut steps = path.split('.');
    let mut alike = true;
    let placed = key.split('.').map(|name| {
        let step = steps.next().unwrap_or_default();
        alike &= step.split('[').next() == Some(name);
        if alike { step } else { name }
    });
    placed.collect::<Vec<_>>().join(".")
}
