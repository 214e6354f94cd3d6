//! Templates filled in: MiniJinja, strict on names that there are not, and with
//! filters for days and numbers in words.

mod fault;
mod filters;

use std::fmt::Write as _;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use self::fault::told;
use self::filters::{filters, functions};
use super::held::{CLOSES, Held, Ledger, OPENS, Printed};
use super::templates::Templates;
use crate::text::Text;

/// So many steps a template may take: the longest of ours takes a tenth of them.
const STEPS: u64 = 300_000;

/// Fills in a template, and gives back what it writes, with marks in the place of
/// values and blanks.
///
/// # Errors
/// If the template is none, names what there is not, or does not end; in a sentence
/// with its file and line.
pub(super) fn filled(
    templates: &Templates,
    name: &str,
    facts: Value,
    ledger: &Arc<Ledger>,
) -> Result<String, Text> {
    let filled = environment(templates, ledger)
        .and_then(|environment| environment.get_template(name)?.render(facts));
    filled.map_err(|error| told(&error, templates, name, ledger))
}

fn environment(templates: &Templates, ledger: &Arc<Ledger>) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    let loader = templates.clone();
    environment.set_loader(move |name| loader.load(name));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // What macros give back is text of templates and not values to be marked.
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("naskah".into()));
    environment.set_fuel(Some(STEPS));
    // A line that holds but a tag leaves no line behind.
    // A remark is one of Markdown: `{#…}` names the part under a heading there.
    let syntax = SyntaxConfig::builder()
        .comment_delimiters("<!--", "-->")
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build()?;
    environment.set_syntax(syntax);
    let own = ledger.clone();
    environment.set_formatter(move |out, _, value| {
        if value.is_undefined() {
            return Err(Error::from(ErrorKind::UndefinedError));
        }
        let written = match value.downcast_object_ref::<Held>() {
            Some(held) => held.printed(),
            None if value.is_safe() => value.to_string(),
            None => marked(&own, &value.to_string()),
        };
        out.write_str(&written).map_err(Error::from)
    });
    filters(&mut environment);
    functions(&mut environment, templates, ledger);
    Ok(environment)
}

/// Words that a template has made, as a value without a key; marks in them stay.
fn marked(ledger: &Ledger, words: &str) -> String {
    let mut marked = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once(OPENS) {
        let Some((mark, behind)) = after.split_once(CLOSES) else {
            break;
        };
        if !before.is_empty() {
            marked.push_str(&ledger.mark(Printed::Value(String::new(), before.to_owned())));
        }
        let _ = write!(marked, "{OPENS}{mark}{CLOSES}");
        rest = behind;
    }
    if !rest.is_empty() {
        marked.push_str(&ledger.mark(Printed::Value(String::new(), rest.to_owned())));
    }
    marked
}
