//! Questions about no record: whose register begins, who saves.

use inquire::validator::Validation;

use super::put::{Put, Terminal, done};
use crate::cli::context::{Context, Problem};
use crate::text::Text;

/// What is asked in words.
pub(in crate::cli) struct InWords<'a> {
    /// The question, in a few words.
    pub asks: &'a Text,
    /// What it means.
    pub meaning: &'a Text,
    /// What Enter alone answers.
    pub proposed: Option<&'a str>,
}

/// An answer in words, of which nothing is wrong any more; none: somebody left.
///
/// # Errors
/// If the terminal breaks.
pub(in crate::cli) fn in_words(
    context: &Context,
    question: &InWords<'_>,
    wrong: impl Fn(&str) -> Option<Text> + Clone,
) -> Result<Option<String>, Problem> {
    let lang = context.lang;
    let keys = match question.proposed {
        Some(_) => Text::fixed(
            "Enter: pakai usulan · Ctrl-C: berhenti",
            "Enter: take what is proposed · Ctrl-C: leave",
        ),
        None => Text::fixed(
            "harus dijawab · Ctrl-C: berhenti",
            "must be answered · Ctrl-C: leave",
        ),
    };
    let terminal = Terminal::new(context);
    let help = terminal.folded(question.meaning.get(lang), keys.get(lang));
    let valid = move |said: &str| {
        Ok(match wrong(said.trim()) {
            Some(why) => Validation::Invalid(why.get(lang).to_owned().into()),
            None => Validation::Valid,
        })
    };
    let mut prompt = inquire::Text::new(question.asks.get(lang))
        .with_render_config(terminal.config)
        .with_help_message(&help)
        .with_validator(valid);
    if let Some(proposed) = question.proposed {
        prompt = prompt.with_default(proposed);
    }
    Ok(match done(prompt.prompt())? {
        Put::Said(said) => Some(said.trim().to_owned()),
        Put::Back | Put::Left => None,
    })
}
