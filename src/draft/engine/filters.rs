//! What templates may do to a value: filters for days and numbers in words, and functions
//! for what no record holds.

use std::sync::Arc;

use minijinja::value::Value;
use minijinja::{Environment, Error, ErrorKind};

use crate::draft::held::{Held, Ledger, What};
use crate::draft::templates::Templates;
use crate::model::Date;
use crate::output::naskah::{Blank, roman};
use crate::text::{Lang, Text, capital, grouped, printable_lines, spelled};

/// Filters that say a value otherwise; a blank stays what it is.
pub(super) fn filters(environment: &mut Environment<'static>) {
    environment.add_filter("besar", |value: Value| {
        words(&value, &|text| {
            Text::each(|lang| text.get(lang).to_uppercase())
        })
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

pub(super) fn functions(
    environment: &mut Environment<'static>,
    templates: &Templates,
    ledger: &Arc<Ledger>,
) {
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
        basis: basis.to_owned(),
        ..Blank::default()
    };
    let held = Held {
        key: String::new(),
        what: What::Blank(Box::new(blank)),
        lang: Lang::Id,
        ledger: ledger.clone(),
    };
    held.value()
}

/// What a filter is given and cannot work with.
static VALUE: Text = Text::fixed(
    "filter ini hanya untuk nilai dari register",
    "this filter is for values of the register alone",
);
static DAY: Text = Text::fixed(
    "filter ini hanya untuk tanggal",
    "this filter is for days alone",
);
static NUMBER: Text = Text::fixed(
    "filter ini hanya untuk bilangan",
    "this filter is for numbers alone",
);

/// An error of ours, which the engine carries by its English words.
fn wants(what: &'static Text) -> Error {
    Error::new(ErrorKind::InvalidOperation, what.get(Lang::En))
}

/// What an error of ours says, in both languages.
pub(super) fn wanted(detail: &str) -> Option<&'static Text> {
    let ours = [&VALUE, &DAY, &NUMBER];
    ours.into_iter().find(|text| text.get(Lang::En) == detail)
}

fn held(value: &Value) -> Result<&Held, Error> {
    value
        .downcast_object_ref::<Held>()
        .ok_or_else(|| wants(&VALUE))
}

/// The same words otherwise.
fn words(value: &Value, say: &dyn Fn(&Text) -> Text) -> Result<Value, Error> {
    let Ok(held) = held(value) else {
        let said = say(&Text::same(value.to_string()));
        return Ok(Value::from(said.get(Lang::Id)));
    };
    Ok(match &held.what {
        What::Text(text) | What::Word(_, text) => held.with(What::Text(say(text))).value(),
        What::Blank(_) | What::Map(_) | What::Table(_) => value.clone(),
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
        _ => Err(wants(&DAY)),
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
        _ => Err(wants(&NUMBER)),
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
