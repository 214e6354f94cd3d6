//! Questions on a terminal: one after another, each with its explanation, one step
//! back with Esc, and nothing lost when somebody leaves.
//!
//! A command that asks makes a [`Form`] and hands it to [`answered`]; what comes back
//! is a plan that was shown, judged and agreed to, or that somebody left.

mod found;
mod judge;
mod kept;
mod own;
mod put;
mod tell;

use std::io::{self, IsTerminal};

use super::change::Writing;
use super::context::{Answer, Context, Exit, Problem, Talk};
use crate::edit::{Change, Plan, Refused, Store};
use crate::model::Kind;
use crate::questions::{About, Chapter, Choice, Form, Kept, NEW, OF_MITRA, Question, Start};
use crate::registry::Registry;
use crate::schema;
use crate::text;
use crate::text::Text;
pub(super) use own::{InWords, in_words};

use judge::Judge;
use kept::Keeper;
use put::{Put, Terminal};

/// Whether a person can be asked: there is a terminal to read from and to write to.
pub(super) fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    /// All is answered.
    Answered,
    /// Back before the first question.
    Back,
    /// Somebody left.
    Left,
}

/// What a command does when its questions are answered.
pub(super) struct Asked<'a> {
    /// The command, as it can be taken back: `new kerja-sama`.
    pub command: &'a str,
    /// How it is to be done.
    pub writing: &'a Writing,
    /// What is said beside the data.
    pub talk: Vec<Text>,
}

/// Changes of other records that follow from the answers.
pub(super) type Also<'a> = &'a dyn Fn(&Form<'_>) -> anyhow::Result<Vec<Change>>;

/// Asks what a form lacks, or where nobody can be asked refuses with the list of it;
/// shows, judges and does what comes of it. `told` is what is said of the plan where
/// nobody was asked.
///
/// # Errors
/// If an answer is missing, the register cannot be read or written, or the terminal
/// breaks.
pub(super) fn done(
    context: &Context,
    form: &mut Form<'_>,
    mut asked: Asked<'_>,
    told: impl FnOnce(&Plan, &str) -> anyhow::Result<Option<Text>>,
) -> anyhow::Result<Answer> {
    if can_ask() {
        return answered(context, form, asked);
    }
    let missing = form.missing()?;
    if !missing.is_empty() {
        return Err(self::missing(&missing).into());
    }
    let plan = Plan {
        command: command_of(asked.command, form),
        changes: form.changes().map_err(refused)?,
    };
    asked.talk.extend(told(&plan, &form.id())?);
    let registry = form.registry();
    asked
        .writing
        .carry_out(context, registry, &plan, asked.talk)
}

/// Asks all questions of a form, shows what comes of it, and does it.
///
/// # Errors
/// If the register cannot be read or written, or the terminal breaks.
pub(super) fn answered(
    context: &Context,
    form: &mut Form<'_>,
    asked: Asked<'_>,
) -> anyhow::Result<Answer> {
    answered_with(context, form, asked, &|_| Ok(Vec::new()))
}

/// As [`answered`], with changes of other records.
///
/// # Errors
/// As there.
pub(super) fn answered_with(
    context: &Context,
    form: &mut Form<'_>,
    asked: Asked<'_>,
    also: Also<'_>,
) -> anyhow::Result<Answer> {
    let mut terminal = Terminal::new(context);
    let keeper = Keeper::new(form, asked.command)?;
    // What is known beforehand may change the answers.
    terminal.notes(&asked.talk);
    if let Some(kept) = keeper.kept(form) {
        match terminal.goes_on(&kept)? {
            Put::Said(said) if said == "ya" => form.kept = kept,
            Put::Said(_) => keeper.forget()?,
            Put::Back | Put::Left => return Ok(left(context, asked.command)),
        }
    }
    loop {
        let ended = converse(&mut terminal, form, &mut |kept| keeper.keep(kept))?;
        if ended != Ended::Answered {
            return Ok(left(context, asked.command));
        }
        let mut changes = form.changes().map_err(refused)?;
        changes.extend(also(form)?);
        let command = command_of(asked.command, form);
        let plan = Plan { command, changes };
        if plan.is_empty() {
            keeper.forget()?;
            let said = Text::fixed(
                "sudah demikian; tidak ada yang ditulis",
                "it is so already; nothing is written",
            );
            return Ok(context.answer(String::new(), vec![Talk::Note(said)], Exit::Done));
        }
        let judged = asked.writing.judge(context, form.registry(), &plan)?;
        terminal.shows(&judged);
        if asked.writing.is_trial() {
            return Ok(context.answer(String::new(), Vec::new(), Exit::Done));
        }
        match terminal.writes(&judged)? {
            Put::Said(said) if said == "ya" => {
                let mut talk = Vec::new();
                asked.writing.write(form.registry(), &plan, &mut talk)?;
                keeper.forget()?;
                return Ok(context.answer(String::new(), talk, Exit::Done));
            }
            Put::Said(_) | Put::Back => {
                // What is wrong is asked for once more, else the last question.
                let keys = judged.errors.iter().filter_map(|error| error.key.clone());
                if !form.reopen(&keys.collect::<Vec<_>>()) {
                    form.back();
                }
            }
            Put::Left => return Ok(left(context, asked.command)),
        }
    }
}

/// One of several things, where nothing is kept of it; none: back, or away.
///
/// # Errors
/// If the terminal breaks.
pub(super) fn choose(
    context: &Context,
    asks: &Text,
    choices: Vec<Choice>,
) -> anyhow::Result<Option<String>> {
    Ok(match Terminal::new(context).decides(asks, choices)? {
        Put::Said(said) => Some(said),
        Put::Back | Put::Left => None,
    })
}

/// The command with the id of the record: what `ksd undo` names.
fn command_of(command: &str, form: &Form<'_>) -> String {
    match form.kept.start.is_new {
        true => format!("{command} {}", form.id()),
        false => command.to_owned(),
    }
}

fn left(context: &Context, command: &str) -> Answer {
    let said = text!(
        "tidak ada yang ditulis; jawaban disimpan, lanjutkan dengan `ksd {command}`",
        "nothing is written; the answers are kept, go on with `ksd {command}`",
        command
    );
    context.answer(String::new(), vec![Talk::Warning(said)], Exit::CouldNot)
}

/// That something was refused.
pub(super) fn refused(refused: Refused) -> Problem {
    Problem(refused.0)
}

/// Keeps what was answered so far.
type Keep<'a> = &'a mut dyn FnMut(&Kept) -> Result<(), Problem>;

/// Asks one question after another until none is left.
fn converse(
    terminal: &mut Terminal<'_>,
    form: &mut Form<'_>,
    keep: Keep<'_>,
) -> anyhow::Result<Ended> {
    let mut judge = Judge::of(form)?;
    let mut again: Option<String> = None;
    while let Some(mut question) = form.next()? {
        if again.is_some() {
            question.proposed = again.take();
        }
        // A record that was being made on the way is gone on with.
        let put = match form.kept.within.is_some() {
            true => Put::Said(NEW.to_owned()),
            false => terminal.put(&question)?,
        };
        let said = match put {
            Put::Said(said) => said,
            Put::Back => {
                let Some(last) = form.back() else {
                    return Ok(Ended::Back);
                };
                keep(&form.kept)?;
                again = Some(last.said).filter(|said| !said.is_empty());
                continue;
            }
            Put::Left => return Ok(Ended::Left),
        };
        let said = match said == NEW {
            true => match new_partner(terminal, form, keep)? {
                (Ended::Answered, id) => id,
                (Ended::Back, _) => continue,
                (Ended::Left, _) => return Ok(Ended::Left),
            },
            false => said,
        };
        if let Err(Refused(why)) = form.answer(&question, &said) {
            terminal.complains(&why);
            again = Some(said);
            continue;
        }
        let found = judge.found(form)?;
        terminal.warns(&found);
        // Once it is known, the same answer again is taken.
        if found.iter().any(judge::is_error) && matches!(question.about, About::Key(_)) {
            form.back();
            again = Some(said);
        }
        keep(&form.kept)?;
    }
    Ok(Ended::Answered)
}

/// Asks for a partner that the register does not have, and what its id is.
fn new_partner(
    terminal: &mut Terminal<'_>,
    form: &mut Form<'_>,
    keep: Keep<'_>,
) -> anyhow::Result<(Ended, String)> {
    let start = Start {
        is_new: true,
        ..Start::default()
    };
    let partner = Form::new(form.registry(), Kind::Mitra, OF_MITRA, form.today(), start);
    let Some(mut partner) = partner else {
        return Ok((Ended::Back, String::new()));
    };
    if let Some(kept) = form.kept.within.take() {
        partner.kept = *kept;
    }
    let mut whole = form.kept.clone();
    let ended = converse(terminal, &mut partner, &mut |kept| {
        whole.within = Some(Box::new(kept.clone()));
        keep(&whole)
    })?;
    if ended == Ended::Answered {
        for change in partner.changes().map_err(refused)? {
            if let Some(after) = change.after {
                form.kept.made.insert(change.file, after);
            }
        }
    }
    Ok((ended, partner.id()))
}

/// What must still be said where nobody can be asked: each key with its option.
pub(super) fn missing(missing: &[Question]) -> Problem {
    let lines: Vec<String> = missing
        .iter()
        .map(|question| {
            let words: Vec<&str> = question
                .choices
                .iter()
                .map(|choice| choice.said.as_str())
                .collect();
            let words = words
                .into_iter()
                .filter(|word| *word != NEW)
                .collect::<Vec<_>>();
            let value = match words.len() {
                0 => "…".to_owned(),
                1..=12 => words.join("|"),
                _ => "…".to_owned(),
            };
            format!("--set \"{}={value}\"", question.path)
        })
        .collect();
    let names: Vec<Text> = missing
        .iter()
        .map(|question| question.asks.clone())
        .collect();
    Problem(schema::below(
        text!(
            "belum disebut: {names}; jawab di terminal, atau sebutkan:",
            "not said yet: {names}; answer on a terminal, or say:",
            names = Text::listed(&names)
        ),
        &lines,
    ))
}

/// Proves that the register can be written, before anybody is asked anything.
pub(super) fn prove_writable(registry: &Registry) -> Result<(), Problem> {
    let store = Store::at(registry.root().as_path());
    store.keep("bukti", "")?;
    store.forget("bukti")
}

/// The chapters of a kind of record.
pub(super) fn chapters(kind: Kind) -> &'static [Chapter] {
    use crate::questions::{OF_KERJA_SAMA, OF_POTENSI, OF_TKKSD};
    match kind {
        Kind::KerjaSama => OF_KERJA_SAMA,
        Kind::Potensi => OF_POTENSI,
        Kind::Mitra => OF_MITRA,
        Kind::Tkksd => OF_TKKSD,
    }
}
