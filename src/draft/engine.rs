//! Templates filled in: MiniJinja, strict on names that there are not, and with
//! filters for days and numbers in words.

use std::fmt::Write as _;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use super::held::{CLOSES, Held, Ledger, OPENS, Printed, What};
use super::templates::Templates;
use crate::model::Date;
use crate::output::naskah::{Blank, roman};
use crate::text;
use crate::text::{Lang, Text, capital, grouped, printable_lines, spelled};

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

/// Filters that say a value otherwise; a blank stays what it is.
fn filters(environment: &mut Environment<'static>) {
    environment.add_filter("besar", |value: Value| {
        words(&value, &|text| Text::each(|lang| capitals(text.get(lang))))
    });
    environment.add_filter("awal_besar", |value: Value| words(&value, &Text::capital));
    environment.add_filter("kalimat", |value: Value| words(&value, &sentence));
    environment.add_filter("hari", |value: Value| of_day(&value, Date::day_of_week));
    environment.add_filter("tanggal_kata", |value: Value| {
        of_day(&value, |day| spelled(day.day().into()))
    });
    environment.add_filter("bulan", |value: Value| of_day(&value, Date::month_alone));
    environment.add_filter("tahun_kata", |value: Value| {
        of_day(&value, |day| spelled(day.year().unsigned_abs().into()))
    });
    environment.add_filter("tanggal_angka", |value: Value| {
        of_day(&value, |day| {
            let (date, month, year) = (day.day(), day.month(), day.year());
            Text::same(format!("{date:02}-{month:02}-{year}"))
        })
    });
    environment.add_filter("tahun", |value: Value| {
        of_day(&value, |day| Text::same(day.year().to_string()))
    });
    environment.add_filter("romawi", |value: Value| -> Result<Value, Error> {
        let number = usize::try_from(value)?;
        Ok(Value::from(roman(number)))
    });
    environment.add_filter("terbilang", |value: Value| {
        of_number(&value, |number| match u64::try_from(number) {
            Ok(number) => spelled(number),
            Err(_) => Text::same(number.to_string()),
        })
    });
    environment.add_filter("rupiah", |value: Value| {
        of_number(&value, |number| {
            Text::each(|lang| format!("Rp{}", grouped(number.into(), lang)))
        })
    });
    environment.add_filter("en", |value: Value| in_english(&value));
    environment.add_filter("menurut", |value: Value, basis: String| {
        let held = held(&value)?;
        Ok::<_, Error>(match &held.what {
            What::Blank(blank) => {
                let blank = Blank {
                    about: without_articles(&blank.about),
                    basis: printable_lines(&basis),
                    ..(**blank).clone()
                };
                held.with(What::Blank(Box::new(blank))).value()
            }
            _ => value.clone(),
        })
    });
}

fn functions(environment: &mut Environment<'static>, templates: &Templates, ledger: &Arc<Ledger>) {
    let own = ledger.clone();
    // What no record holds, and who asks for it.
    environment.add_function(
        "kosong",
        move |name: String, basis: Option<String>| -> Value {
            let name = printable_lines(&name);
            blank_of(&own, &name, &basis.unwrap_or_default())
        },
    );
    let clauses = templates.clone();
    // What the record says, else the office's own clause for the affairs of the document,
    // else the blank.
    environment.add_function(
        "klausul",
        move |name: String, document: Value, recorded: Value| -> Result<Value, Error> {
            if recorded.is_true() {
                return Ok(recorded);
            }
            let affairs = document.get_attr("urusan")?;
            let affairs = affairs.try_iter().into_iter().flatten();
            let affairs = affairs.filter_map(|one| Some(held(&one).ok()?.word()?.to_owned()));
            let affairs: Vec<String> = affairs.collect();
            Ok(match clauses.clause(&name, &affairs) {
                Some(clause) => Value::from_safe_string(clause),
                None => recorded,
            })
        },
    );
}

fn blank_of(ledger: &Arc<Ledger>, name: &str, basis: &str) -> Value {
    let blank = Blank {
        name: Text::same(name),
        about: Text::EMPTY,
        basis: basis.to_owned(),
        part: String::new(),
        key: None,
    };
    let held = Held {
        key: String::new(),
        what: What::Blank(Box::new(blank)),
        lang: Lang::Id,
        ledger: ledger.clone(),
    };
    held.value()
}

fn held(value: &Value) -> Result<&Held, Error> {
    value.downcast_object_ref::<Held>().ok_or_else(|| {
        Error::new(
            ErrorKind::InvalidOperation,
            "a value of the register is wanted",
        )
    })
}

/// The same words otherwise.
fn words(value: &Value, say: &dyn Fn(&Text) -> Text) -> Result<Value, Error> {
    let Ok(held) = held(value) else {
        let said = say(&Text::same(value.to_string()));
        return Ok(Value::from(said.get(Lang::Id)));
    };
    Ok(match &held.what {
        What::Text(text) | What::Word(_, text) => held.with(What::Text(say(text))).value(),
        What::Blank(_) | What::Map(_) => value.clone(),
        What::List(list) => {
            let list: Result<Vec<Value>, Error> = list.iter().map(|one| words(one, say)).collect();
            held.with(What::List(list?)).value()
        }
        What::Day(_) | What::Whole(_) | What::Truth(_) => {
            let said = Text::same(held.said());
            held.with(What::Text(say(&said))).value()
        }
    })
}

fn of_day(value: &Value, say: impl Fn(Date) -> Text) -> Result<Value, Error> {
    let held = held(value)?;
    match &held.what {
        What::Day(day) => Ok(held.with(What::Text(say(*day))).value()),
        What::Blank(_) => Ok(value.clone()),
        _ => Err(Error::new(ErrorKind::InvalidOperation, "a day is wanted")),
    }
}

fn of_number(value: &Value, say: impl Fn(i64) -> Text) -> Result<Value, Error> {
    if let Ok(number) = i64::try_from(value.clone()) {
        return Ok(Value::from(say(number).get(Lang::Id)));
    }
    let held = held(value)?;
    match &held.what {
        What::Whole(number) => Ok(held.with(What::Text(say(*number))).value()),
        What::Blank(_) => Ok(value.clone()),
        _ => Err(Error::new(
            ErrorKind::InvalidOperation,
            "a number is wanted",
        )),
    }
}

fn in_english(value: &Value) -> Result<Value, Error> {
    let held = held(value)?;
    let what = match &held.what {
        What::List(list) => {
            let list: Result<Vec<Value>, Error> = list.iter().map(in_english).collect();
            What::List(list?)
        }
        What::Blank(blank) => {
            let blank = Blank {
                name: Text::same(blank.name.get(Lang::En)),
                ..(**blank).clone()
            };
            What::Blank(Box::new(blank))
        }
        what => what.clone(),
    };
    let english = Held {
        lang: Lang::En,
        ..held.with(what)
    };
    Ok(english.value())
}

/// As a sentence of its own: with a capital, and a stop at its end.
fn sentence(text: &Text) -> Text {
    let stopped = |lang| {
        let text = capital(text.get(lang).trim());
        match text.ends_with(['.', '!', '?', ':', ';']) {
            true => text,
            false => format!("{text}."),
        }
    };
    Text::woven(stopped(Lang::Id), stopped(Lang::En))
}

/// What a key means without the sentences that say who asks for it: in this paper
/// somebody else does.
fn without_articles(about: &Text) -> Text {
    Text::each(|lang| {
        let sentences = about.get(lang).trim_end_matches('.').split(". ");
        let kept = sentences.filter(|sentence| !sentence.contains("Pasal "));
        kept.collect::<Vec<_>>().join(". ")
    })
}

/// Capitals, but for what `Rp` and the like need.
fn capitals(text: &str) -> String {
    text.to_uppercase()
}

/// What is wrong with a template, in a sentence: the file and its line, the name and
/// the nearest that there is.
fn told(error: &Error, templates: &Templates, asked: &str, ledger: &Ledger) -> Text {
    // What lies below tells more than that an include failed.
    let mut error = error;
    while let Some(below) = std::error::Error::source(error)
        .and_then(|source| source.downcast_ref::<Error>())
        .filter(|_| matches!(error.kind(), ErrorKind::BadInclude | ErrorKind::EvalBlock))
    {
        error = below;
    }
    let file = templates.shown(error.name().unwrap_or(asked));
    let place = match error.line() {
        Some(line) => text!("{file} baris {line}", "{file} line {line}", file, line),
        None => Text::same(&file),
    };
    let theirs = error.detail().unwrap_or_default().to_owned();
    match (error.kind(), ledger.unknown()) {
        (ErrorKind::UndefinedError, Some(unknown)) => match unknown.nearest {
            Some(nearest) => text!(
                "{place}: tidak ada \"{name}\"; mungkin maksudnya \"{nearest}\"",
                "{place}: there is no \"{name}\"; perhaps \"{nearest}\" is meant",
                place,
                name = unknown.name,
                nearest
            ),
            None => text!(
                "{place}: tidak ada \"{name}\"; nama yang dapat dipakai tercantum dalam \
                 docs/draf.md",
                "{place}: there is no \"{name}\"; docs/draf.md lists the names to use",
                place,
                name = unknown.name
            ),
        },
        (ErrorKind::UndefinedError, None) => text!(
            "{place}: sebuah nama tidak dikenal; nama yang dapat dipakai tercantum dalam \
             docs/draf.md",
            "{place}: a name is not known; docs/draf.md lists the names to use",
            place
        ),
        (ErrorKind::OutOfFuel, _) => text!(
            "{place}: templat ini tidak kunjung selesai; periksa pengulangannya",
            "{place}: this template does not end; look at its loops",
            place
        ),
        (ErrorKind::TemplateNotFound, _) => text!(
            "{place}: templat yang disertakan tidak ada, atau terletak di luar foldernya ({theirs})",
            "{place}: a template that is included is not there, or lies outside its folder \
             ({theirs})",
            place,
            theirs
        ),
        (ErrorKind::SyntaxError, _) => text!(
            "{place}: bukan templat yang benar ({theirs})",
            "{place}: this is no template ({theirs})",
            place,
            theirs
        ),
        (ErrorKind::UnknownFilter | ErrorKind::UnknownFunction | ErrorKind::UnknownTest, _) => {
            text!(
                "{place}: filter atau fungsi tidak dikenal ({theirs}); yang ada tercantum dalam \
                 docs/draf.md",
                "{place}: a filter or function is not known ({theirs}); docs/draf.md lists them",
                place,
                theirs
            )
        }
        (kind, _) => text!(
            "{place}: templat tidak dapat diisi ({kind}: {theirs})",
            "{place}: the template cannot be filled in ({kind}: {theirs})",
            place,
            kind = kind.to_string(),
            theirs
        ),
    }
}
