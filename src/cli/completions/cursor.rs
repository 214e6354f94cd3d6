//! Where the cursor stands in a command line that is being typed.

use clap::{Arg, Command};

/// Where the cursor stands.
pub(super) struct Cursor<'c> {
    /// All commands.
    pub whole: &'c Command,
    /// The command that was named, or all of them.
    pub command: &'c Command,
    /// The options and arguments that stand before, each with its value.
    pub given: Vec<(&'c Arg, String)>,
    /// What stands there.
    pub asked: Asked<'c>,
    /// What is typed of it so far.
    pub typed: String,
    /// What stands before that in the same word: `--jenis=`.
    pub before: String,
}

/// What stands at the cursor.
#[derive(Clone, Copy)]
pub(super) enum Asked<'c> {
    /// The name of a command.
    Command,
    /// An option.
    Option,
    /// The value of an option or argument.
    Value(&'c Arg),
    /// Nothing that ksd knows.
    Nothing,
}

impl<'c> Cursor<'c> {
    /// Where the cursor stands: in the last of these words, the first being ksd.
    pub fn of(whole: &'c Command, words: &[String]) -> Cursor<'c> {
        let mut cursor = Cursor {
            whole,
            command: whole,
            given: Vec::new(),
            asked: Asked::Nothing,
            typed: String::new(),
            before: String::new(),
        };
        let words: Vec<String> = words.iter().map(|word| unquoted(word)).collect();
        let Some((last, earlier)) = words.get(1..).and_then(|words| words.split_last()) else {
            return cursor;
        };
        let mut waiting = None;
        for word in earlier {
            waiting = cursor.passed(word, waiting);
        }
        cursor.reached(last, waiting);
        cursor
    }

    /// Passes a word; the option whose value comes next, if one does.
    fn passed(&mut self, word: &str, waiting: Option<&'c Arg>) -> Option<&'c Arg> {
        if let Some(option) = waiting {
            self.given.push((option, word.to_owned()));
            return None;
        }
        if word.starts_with('-') {
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (word, None),
            };
            let option = option(self.command, name)?;
            if !option.get_action().takes_values() {
                return None;
            }
            match value {
                Some(value) => self.given.push((option, value.to_owned())),
                None => return Some(option),
            }
        } else if let Some(command) = self.command.find_subcommand(word) {
            self.command = command;
        } else if let Some(argument) = self.argument() {
            self.given.push((argument, word.to_owned()));
        }
        None
    }

    /// Comes to the word at the cursor.
    fn reached(&mut self, word: &str, waiting: Option<&'c Arg>) {
        self.typed = word.to_owned();
        let begun = word.split_once('=').filter(|_| word.starts_with("--"));
        self.asked = match (waiting, begun) {
            (Some(option), _) => Asked::Value(option),
            (None, Some((name, typed))) => {
                self.before = format!("{name}=");
                self.typed = typed.to_owned();
                option(self.command, name).map_or(Asked::Nothing, Asked::Value)
            }
            _ if word.starts_with('-') => Asked::Option,
            _ if self.command.has_subcommands() => Asked::Command,
            _ => self.argument().map_or(Asked::Option, Asked::Value),
        };
    }

    /// The argument that comes next.
    fn argument(&self) -> Option<&'c Arg> {
        let is_given = |argument: &Arg| {
            let mut given = self.given.iter();
            given.any(|(one, _)| one.get_id() == argument.get_id())
        };
        let many = |argument: &Arg| {
            let count = argument.get_num_args();
            count.is_some_and(|count| count.max_values() > 1)
                || matches!(argument.get_action(), clap::ArgAction::Append)
        };
        let mut arguments = self.command.get_positionals();
        arguments
            .find(|argument| !argument.is_hide_set() && (many(argument) || !is_given(argument)))
    }

    /// The value of an option or argument that stands before.
    pub fn given(&self, id: &str) -> Option<&str> {
        let mut given = self.given.iter().rev();
        let (_, value) = given.find(|(argument, _)| argument.get_id() == id)?;
        Some(value)
    }
}

/// The option called so, by any of its names.
fn option<'c>(command: &'c Command, name: &str) -> Option<&'c Arg> {
    let mut all = command.get_arguments();
    match name.strip_prefix("--") {
        Some(long) => all.find(|one| {
            let aliases = one.get_all_aliases().unwrap_or_default();
            one.get_long() == Some(long) || aliases.contains(&long)
        }),
        None => {
            let letter = name.chars().nth(1)?;
            all.find(|one| one.get_short() == Some(letter))
        }
    }
}

/// A word without the quotes that a shell takes off.
fn unquoted(word: &str) -> String {
    word.replace("\\ ", " ").replace(['"', '\''], "")
}
