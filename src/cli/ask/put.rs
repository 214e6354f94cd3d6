//! One question on the terminal.

use std::cell::Cell;
use std::rc::Rc;

use inquire::ui::{Attributes, Color, RenderConfig, StyleSheet, Styled};
use inquire::validator::Validation;
use inquire::{InquireError, MultiSelect, Select};

use super::found::{Item, NONE, Search};
use crate::cli::context::{Context, Problem};
use crate::edit::said_for;
use crate::problem::cause;
use crate::questions::{About, Choice, Form, Question};
use crate::schema::Key;
use crate::text;
use crate::text::{Lang, Text};

/// What leaves a question out.
const NOTHING: &str = "-";

/// So many choices are seen at once.
const PAGE: usize = 8;

/// What a person did with a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// An answer; empty: it is left out.
    Said(String),
    /// One step back.
    Back,
    /// Away: Ctrl-C, or the terminal is gone.
    Left,
}

/// The terminal as questions are put on it.
pub(super) struct Terminal<'c> {
    pub(super) lang: Lang,
    pub(super) color: bool,
    pub(super) width: usize,
    pub(super) config: RenderConfig<'c>,
    /// The heading that was shown last.
    chapter: Text,
}

impl<'c> Terminal<'c> {
    pub fn new(context: &Context) -> Terminal<'c> {
        let look = context.look_of_talk();
        let back = match context.lang {
            Lang::Id => "kembali",
            Lang::En => "back",
        };
        let mut config = match look.color {
            true => RenderConfig::default_colored(),
            false => RenderConfig::empty(),
        };
        config.canceled_prompt_indicator = Styled::new(back);
        config.answered_prompt_prefix = Styled::new(">");
        if look.color {
            config.help_message = StyleSheet::new().with_fg(Color::DarkGrey);
            config.prompt = StyleSheet::new().with_attr(Attributes::BOLD);
        }
        Terminal {
            lang: context.lang,
            color: look.color,
            width: look.width.map_or(80, usize::from).max(20),
            config,
            chapter: Text::EMPTY,
        }
    }

    /// Puts a question.
    ///
    /// # Errors
    /// If the terminal breaks.
    pub fn put(&mut self, question: &Question) -> Result<Put, Problem> {
        if question.chapter != self.chapter {
            self.chapter = question.chapter.clone();
            self.heading(&self.chapter.clone());
        }
        match (question.choices.is_empty(), question.takes_several()) {
            (true, _) => self.in_words(question),
            (false, true) => self.several(question),
            (false, false) => self.one(question),
        }
    }

    fn heading(&self, said: &Text) {
        if !said.is_empty() {
            let said = said.get(self.lang);
            eprintln!();
            match self.color {
                true => eprintln!("\u{1b}[1;4m{said}\u{1b}[0m"),
                false => eprintln!("{said}\n{}", "─".repeat(said.chars().count())),
            }
        }
    }

    /// What a question means, its articles, and what the keys do.
    fn help(&self, question: &Question, keys: &Text) -> String {
        let articles: Vec<String> = question
            .articles
            .iter()
            .map(|one| one.to_string())
            .collect();
        let meaning = question.meaning.get(self.lang);
        let said = match articles.is_empty() {
            true => meaning.to_owned(),
            false => format!("{meaning} {}.", articles.join("; ")),
        };
        self.folded(&said, keys.get(self.lang))
    }

    /// Help of two parts, broken between words.
    pub(super) fn folded(&self, said: &str, keys: &str) -> String {
        // The sign before help takes a column, and the last one stays free.
        let options = textwrap::Options::new(self.width - 2).subsequent_indent("  ");
        let said = textwrap::fill(said, &options);
        let keys = textwrap::fill(keys, options.initial_indent("  "));
        format!("{said}\n{keys}").trim_start().to_owned()
    }

    fn in_words(&self, question: &Question) -> Result<Put, Problem> {
        let lang = self.lang;
        let key = question.key();
        let (needed, proposed) = (question.is_needed, question.proposed.clone());
        let keys = match (proposed.is_some(), needed) {
            (true, true) => Text::fixed(
                "Enter: pakai usulan · Esc: kembali · Ctrl-C: berhenti, jawaban disimpan",
                "Enter: take what is proposed · Esc: back · Ctrl-C: leave, answers are kept",
            ),
            (true, false) => Text::fixed(
                "Enter: pakai usulan · -: kosongkan · Esc: kembali · Ctrl-C: berhenti",
                "Enter: take what is proposed · -: leave out · Esc: back · Ctrl-C: leave",
            ),
            (false, true) => Text::fixed(
                "harus dijawab · Esc: kembali · Ctrl-C: berhenti, jawaban disimpan",
                "must be answered · Esc: back · Ctrl-C: leave, answers are kept",
            ),
            (false, false) => Text::fixed(
                "Enter: lewati · Esc: kembali · Ctrl-C: berhenti, jawaban disimpan",
                "Enter: skip · Esc: back · Ctrl-C: leave, answers are kept",
            ),
        };
        let (message, help) = (self.message(question), self.help(question, &keys));
        let valid = move |said: &str| {
            let said = said.trim();
            let empty = said.is_empty() || said == NOTHING;
            let wrong = match (empty, key) {
                (true, _) if needed => {
                    Some(Text::fixed("ini harus dijawab", "this must be answered"))
                }
                (false, Some(key)) => Form::in_words(key, said).err().map(|refused| refused.0),
                _ => None,
            };
            Ok(match wrong {
                Some(why) => Validation::Invalid(why.get(lang).to_owned().into()),
                None => Validation::Valid,
            })
        };
        let in_words = |said: &str| match key {
            _ if said.trim().is_empty() || said.trim() == NOTHING => NOTHING.to_owned(),
            Some(key) => match Form::in_words(key, said) {
                Ok(words) => words.get(lang).to_owned(),
                Err(_) => said.to_owned(),
            },
            None => said.to_owned(),
        };
        let mut prompt = inquire::Text::new(&message)
            .with_render_config(self.config)
            .with_help_message(&help)
            .with_validator(valid)
            .with_formatter(&in_words);
        if let Some(proposed) = &proposed {
            prompt = prompt.with_default(proposed);
        }
        let said = done(prompt.prompt())?;
        Ok(match said {
            Put::Said(said) if said.trim() == NOTHING => Put::Said(String::new()),
            said => said,
        })
    }

    fn one(&self, question: &Question) -> Result<Put, Problem> {
        let keys = Text::fixed(
            "↑↓: pilih · ketik: cari · Esc: kembali · Ctrl-C: berhenti",
            "↑↓: choose · type: search · Esc: back · Ctrl-C: leave",
        );
        let (message, help) = (self.message(question), self.help(question, &keys));
        let proposed = question.proposed.as_deref();
        let is_optional = !question.is_needed && !matches!(question.about, About::More(_));
        loop {
            let mut items = self.items(&question.choices, question.key());
            // What is proposed stands first: where the search changes what is seen, the
            // cursor goes there.
            let at = items
                .iter()
                .position(|item| Some(item.said.as_str()) == proposed);
            if let Some(at) = at {
                items[..=at].rotate_right(1);
            }
            // With nothing proposed, Enter alone leaves it out.
            match (is_optional, at) {
                (true, Some(_)) => items.push(self.skip()),
                (true, None) => items.insert(0, self.skip()),
                (false, _) => {}
            }
            let search = Search::through(&mut items, self.lang);
            let prompt = Select::new(&message, items)
                .with_render_config(self.config)
                .with_help_message(&help)
                .with_page_size(PAGE)
                .with_formatter(&|chosen| chosen.value.short.clone());
            let scorer = |typed: &str, item: &Item, _: &str, at| search.finds(typed, item, at);
            match done(prompt.with_scorer(&scorer).prompt().map(|item| item.said))? {
                Put::Said(said) if said == NONE => {}
                put => return Ok(put),
            }
        }
    }

    /// The choice that leaves a question out.
    fn skip(&self) -> Item {
        let shown = Text::fixed("(lewati, belum diketahui)", "(skip, not known yet)");
        Item::new(String::new(), shown.get(self.lang), NOTHING, "", Vec::new())
    }

    fn several(&self, question: &Question) -> Result<Put, Problem> {
        let mut items = self.items(&question.choices, question.key());
        let search = Search::through(&mut items, self.lang);
        let proposed = question.proposed.as_deref().unwrap_or_default();
        let proposed: Vec<&str> = proposed.split(',').map(str::trim).collect();
        let chosen = items.iter().enumerate();
        let chosen = chosen.filter(|(_, item)| proposed.contains(&item.said.as_str()));
        let chosen: Vec<usize> = chosen.map(|(at, _)| at).collect();
        let keys = Text::fixed(
            "spasi: tandai · →: semua · ←: tidak satu pun · ketik: cari · Enter: selesai · Esc: kembali",
            "space: mark · →: all · ←: none · type: search · Enter: done · Esc: back",
        );
        let (message, help) = (self.message(question), self.help(question, &keys));
        let (needed, lang) = (question.is_needed, self.lang);
        // Whoever searches and presses Enter means what was found, and has marked nothing;
        // what is not found is not left out in silence.
        let searches = Rc::new(Cell::new(false));
        let noted = |typed: &str, item: &Item, _: &str, at: usize| {
            searches.set(!typed.trim().is_empty());
            search.finds_any(typed, item, at)
        };
        let searching = Rc::clone(&searches);
        let nothing = search.nothing();
        let valid = move |marked: &[inquire::list_option::ListOption<&Item>]| {
            let said = Text::fixed(
                "tandai sedikitnya satu dengan spasi",
                "mark at least one with space",
            );
            let none = !marked.iter().any(|one| one.value.said != NONE);
            if nothing.get() {
                let said = Text::fixed(
                    "tidak ada yang cocok dengan ketikan; hapus dengan Backspace, lalu cari dan tandai \
                     satu demi satu",
                    "nothing is found; take back what was typed with Backspace, then search and mark \
                     one after another",
                );
                return Ok(Validation::Invalid(said.get(lang).to_owned().into()));
            }
            Ok(match (needed || searching.get()) && none {
                true => Validation::Invalid(said.get(lang).to_owned().into()),
                false => Validation::Valid,
            })
        };
        let names = |marked: &[inquire::list_option::ListOption<&Item>]| {
            let said = marked.iter().map(|one| one.value.said.as_str());
            let said: Vec<&str> = said.filter(|said| *said != NONE).collect();
            match said.is_empty() {
                true => NOTHING.to_owned(),
                false => said.join(", "),
            }
        };
        let prompt = MultiSelect::new(&message, items)
            .with_render_config(self.config)
            .with_help_message(&help)
            .with_page_size(PAGE + 2)
            .with_default(&chosen)
            .with_validator(valid)
            .with_formatter(&names)
            .with_scorer(&noted);
        let said = prompt.prompt().map(|marked| {
            let said = marked.into_iter().map(|item| item.said);
            let said: Vec<String> = said.filter(|said| said != NONE).collect();
            said.join(", ")
        });
        done(said)
    }

    fn message(&self, question: &Question) -> String {
        let asks = question.asks.get(self.lang);
        match asks.ends_with('?') {
            true => asks.to_owned(),
            false => format!("{asks}:"),
        }
    }

    fn items(&self, choices: &[Choice], key: Option<&'static Key>) -> Vec<Item> {
        let width = self.width.saturating_sub(8);
        let shown = |choice: &Choice| {
            let shown = choice.shown.get(self.lang);
            match shown.char_indices().nth(width) {
                Some((at, _)) => cut(&shown[..at]),
                None => shown.to_owned(),
            }
        };
        let item = |choice: &Choice| {
            let shown = shown(choice);
            let short = shown.split(" - ").next().unwrap_or_default();
            let whole = choice.shown.get(self.lang);
            let popular = key.map(|key| said_for(key, &choice.said));
            Item::new(
                choice.said.clone(),
                &shown,
                short,
                whole,
                popular.unwrap_or_default(),
            )
        };
        choices.iter().map(item).collect()
    }

    /// Asks one of two things that are no question about a key.
    ///
    /// # Errors
    /// If the terminal breaks.
    pub fn decides(&self, asks: &Text, choices: Vec<Choice>) -> Result<Put, Problem> {
        loop {
            let mut items = self.items(&choices, None);
            let search = Search::through(&mut items, self.lang);
            let scorer = |typed: &str, item: &Item, _: &str, at| search.finds(typed, item, at);
            let prompt = Select::new(asks.get(self.lang), items)
                .with_render_config(self.config)
                .without_help_message()
                .with_formatter(&|chosen| chosen.value.shown.clone())
                .with_scorer(&scorer);
            match done(prompt.prompt().map(|item| item.said))? {
                Put::Said(said) if said == NONE => {}
                put => return Ok(put),
            }
        }
    }
}

/// The beginning of a line that is too long: whole sentences, else whole words.
fn cut(beginning: &str) -> String {
    let told = beginning.find(" - ").map_or(0, |at| at + 3);
    let sentence = beginning[told..].rfind(". ").map(|end| told + end);
    match (sentence, beginning.rfind(' ')) {
        (Some(end), _) => beginning[..end].to_owned(),
        (None, Some(end)) => format!("{}…", &beginning[..end]),
        (None, None) => format!("{beginning}…"),
    }
}

/// What was done with a question.
pub(super) fn done(answered: Result<String, InquireError>) -> Result<Put, Problem> {
    match answered {
        Ok(said) => Ok(Put::Said(said)),
        Err(InquireError::OperationCanceled) => Ok(Put::Back),
        Err(InquireError::OperationInterrupted | InquireError::NotTTY) => Ok(Put::Left),
        Err(InquireError::IO(error)) => Err(Problem(text!(
            "terminal tidak dapat dipakai ({cause}); sebutkan jawabannya dengan `--set`",
            "the terminal cannot be used ({cause}); say the answers with `--set`",
            cause = cause(&error)
        ))),
        Err(InquireError::InvalidConfiguration(_) | InquireError::Custom(_)) => Ok(Put::Left),
    }
}
