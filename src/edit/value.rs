//! From what a person says to the value that stands in a file.

use toml_edit::{Array, Datetime, Value};

use super::Refused;
use super::popular;
use crate::model::{
    Date, Duration, Expected, KodeWilayah, Measure, Period, Rupiah, ZonaWaktu, yes_or_no,
};
use crate::schema::{Form, Holds, Key, Vocabulary};
use crate::text;
use crate::text::{Text, alternatives, beside};

/// What was said, as a file holds it and as it is said back.
#[derive(Clone, Debug)]
pub struct Said {
    /// As it stands in the file.
    pub value: Value,
    /// In words: `9 Mei 2028`, `Rp2.500.000.000`.
    pub words: Text,
}

/// The value of a key that a person means: days and amounts as letters have them,
/// words in any case, the members of a list with commas between.
///
/// # Errors
/// If it cannot be read as that key wants it.
pub fn value(key: &Key, said: &str) -> Result<Said, Refused> {
    if !key.is_list {
        return single(key, said.trim());
    }
    let mut array = Array::new();
    let mut words = Vec::new();
    let members = said.trim().trim_start_matches('[').trim_end_matches(']');
    for member in parted(members).iter().flat_map(|one| joined(key, one)) {
        let one = single(key, &member)?;
        array.push(one.value);
        words.push(one.words);
    }
    Ok(Said {
        value: Value::Array(array),
        words: Text::each(|lang| {
            let words: Vec<String> = words.iter().map(|word| word.get(lang).to_owned()).collect();
            words.join("; ")
        }),
    })
}

/// A member of a list that a person means, or the value of a key that holds one.
///
/// # Errors
/// If it cannot be read as that key wants it.
pub fn member(key: &Key, said: &str) -> Result<Said, Refused> {
    single(key, said.trim())
}

/// The members of a list: between commas that stand in no quotes.
fn parted(text: &str) -> Vec<String> {
    let mut members = vec![String::new()];
    let mut quoted = false;
    for letter in text.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => members.push(String::new()),
            letter => {
                if let Some(member) = members.last_mut() {
                    member.push(letter);
                }
            }
        }
    }
    let members = members.iter().map(|member| member.trim().to_owned());
    members.filter(|member| !member.is_empty()).collect()
}

/// The words of a vocabulary that stand in one member: `APBD dan mitra`, `APBD/APBN`. What
/// is one word is no two: `maksud dan tujuan`.
fn joined(key: &Key, member: &str) -> Vec<String> {
    const BETWEEN: [&str; 6] = [" dan ", " and ", " serta ", "/", "&", ";"];
    let whole = || vec![member.to_owned()];
    let Holds::Words(vocabulary) = &key.holds else {
        return whole();
    };
    if word(key, vocabulary, member).is_some() {
        return whole();
    }
    let parts = BETWEEN.iter().flat_map(|sign| member.match_indices(sign));
    let mut parts = parts.filter_map(|(at, sign)| {
        let (first, rest) = (member[..at].trim(), member[at + sign.len()..].trim());
        word(key, vocabulary, first)?;
        let rest = joined(key, rest);
        let sound = rest.iter().all(|one| word(key, vocabulary, one).is_some());
        sound.then(|| [vec![first.to_owned()], rest].concat())
    });
    parts.next().unwrap_or_else(whole)
}

fn single(key: &Key, said: &str) -> Result<Said, Refused> {
    let unreadable = |how: Text| {
        Refused(text!(
            "{name} (`{path}`): \"{said}\" tidak dapat dibaca; {how}",
            "{name} (`{path}`): \"{said}\" cannot be read; {how}",
            said,
            name = key.name.clone(),
            path = key.path.as_str(),
            how
        ))
    };
    let of = |value: Value, words: Text| Ok(Said { value, words });
    match key.form {
        Form::Date => {
            let day = Date::written(said).ok_or_else(|| {
                unreadable(Date::no_such_day(said).unwrap_or(Text::fixed(
                    "tulis hari, bulan, dan tahun, misalnya `9-5-2028` atau `9 Mei 2028`",
                    "write day, month and year, for example `9-5-2028` or `9 May 2028`",
                )))
            })?;
            let native: Datetime = day
                .to_string()
                .parse()
                .map_err(|_| unreadable(Text::EMPTY))?;
            of(native.into(), text!("{day}", "{day}", day))
        }
        Form::Whole => {
            let amount = Rupiah::written(said).ok_or_else(|| {
                unreadable(without_cents(said).unwrap_or(Text::fixed(
                    "tulis bilangan bulat, misalnya `2.500.000` atau `2,5 juta`",
                    "write a whole number, for example `2.500.000` or `2,5 juta`",
                )))
            })?;
            // Of four digits most are years, and a file groups no less.
            let words = match amount.0.abs() < 10_000 {
                true => Text::same(amount.0.to_string()),
                false => text!("{amount}", "{amount}", amount),
            };
            of(grouped(amount.0), words)
        }
        Form::Number => {
            let number = measured(said).ok_or_else(|| {
                unreadable(Text::fixed(
                    "tulis bilangan saja, misalnya `12,5` atau `1.200`",
                    "write a number alone, for example `12,5` or `1.200`",
                ))
            })?;
            let words = text!("{number}", "{number}", number);
            match number.0.fract() == 0.0 && number.0.abs() < 1e15 {
                true => of((number.0 as i64).into(), words),
                false => of(number.0.into(), words),
            }
        }
        Form::Boolean => {
            let yes = yes_or_no(said).ok_or_else(|| {
                unreadable(Text::fixed(
                    "jawab `ya` atau `tidak`",
                    "answer `yes` or `no`",
                ))
            })?;
            let words = match yes {
                true => Text::fixed("ya", "yes"),
                false => Text::fixed("tidak", "no"),
            };
            of(yes.into(), words)
        }
        Form::Text => match &key.holds {
            Holds::Words(vocabulary) => {
                let word = word(key, vocabulary, said)
                    .ok_or_else(|| unreadable(choices(key, vocabulary, said)))?;
                let name = vocabulary
                    .name_of(&word)
                    .unwrap_or_else(|| Text::same(&word));
                of(word.into(), name)
            }
            _ => {
                let meant = key.written.map(|form| of_form(form, said));
                let meant = match meant {
                    Some(Err(form)) => return Err(unreadable(form.explain())),
                    Some(Ok(meant)) => meant,
                    None => said.to_owned(),
                };
                of(meant.as_str().into(), Text::same(&meant))
            }
        },
        Form::Table => Err(Refused(text!(
            "`{path}` ialah tabel; sebutkan kunci di dalamnya",
            "`{path}` is a table; name a key in it",
            path = key.path.as_str()
        ))),
    }
}

/// A text of a form of its own, as a person has said it: `Semester I 2026`, `6402`,
/// `WITA`.
fn of_form(form: Expected, said: &str) -> Result<String, Expected> {
    let zone = |said: &str| match said.to_uppercase().as_str() {
        "WIB" | "UTC+7" => Some("+07:00"),
        "WITA" | "UTC+8" => Some("+08:00"),
        "WIT" | "UTC+9" => Some("+09:00"),
        _ => None,
    };
    match form {
        Expected::Period | Expected::ForwardPeriod => {
            // What depends on the day that it is ("bulan lalu") is no period of a file.
            let on = |day| Period::parse(said, day);
            let (first, last) = (on(Date::known(1970, 1, 1))?, on(Date::LAST)?);
            match (first == last, said.parse::<Period>()) {
                (true, Ok(_)) => Ok(said.to_owned()),
                (true, Err(_)) => Ok(first.to_string()),
                (false, _) => Err(form),
            }
        }
        Expected::Duration => said.parse::<Duration>().map(|_| said.to_owned()),
        Expected::RegionCode => {
            let digits: String = said.chars().filter(char::is_ascii_digit).collect();
            let code = match digits.len() {
                4 => format!("{}.{}", &digits[..2], &digits[2..]),
                _ => said.to_owned(),
            };
            code.parse::<KodeWilayah>().map(|_| code)
        }
        Expected::TimeZone => {
            let zone = zone(said).unwrap_or(said);
            zone.parse::<ZonaWaktu>().map(|_| zone.to_owned())
        }
        Expected::Date | Expected::Number => Ok(said.to_owned()),
    }
}

/// What an amount with cents is to be, where it reads but for them.
fn without_cents(said: &str) -> Option<Text> {
    let (rupiah, cents) = said.trim().rsplit_once([',', '.'])?;
    let is_cents = cents.len() <= 2 && cents.bytes().all(|byte| byte.is_ascii_digit());
    let amount = Rupiah::written(rupiah).filter(|_| is_cents)?;
    Some(text!(
        "nilai dicatat dalam rupiah utuh, misalnya {amount}",
        "values are recorded in whole rupiah, for example {amount}",
        amount
    ))
}

/// A number as Indonesian papers have it (`1.200,5`) or as machines do (`1200.5`): a point
/// before three digits groups thousands.
fn measured(said: &str) -> Option<Measure> {
    let (whole, parts) = match said.split_once(',') {
        Some((whole, parts)) => (whole, Some(parts)),
        None => (said, None),
    };
    let groups: Vec<&str> = whole.split('.').collect();
    let (first, rest) = groups.split_first()?;
    let leads = first.trim_start_matches('-');
    let grouped = !rest.is_empty()
        && rest.iter().all(|group| group.len() == 3)
        && (1..=3).contains(&leads.len())
        && !leads.starts_with('0');
    let number = match (grouped, parts) {
        (true, parts) => format!("{}.{}", groups.concat(), parts.unwrap_or("0")),
        (false, Some(parts)) => format!("{whole}.{parts}"),
        (false, None) => whole.to_owned(),
    };
    let is_plain = |letter: char| letter.is_ascii_digit() || "-.".contains(letter);
    let number: f64 = number
        .parse()
        .ok()
        .filter(|_| number.chars().all(is_plain))?;
    number.is_finite().then_some(Measure(number))
}

/// The word of a vocabulary that is meant: as it is written, or as people call it.
fn word(key: &Key, vocabulary: &Vocabulary, said: &str) -> Option<String> {
    let plain = |text: &str| {
        let letters = text.chars().flat_map(char::to_lowercase);
        letters
            .filter(|letter| letter.is_alphanumeric())
            .collect::<String>()
    };
    let wanted = plain(said);
    let mut words = vocabulary.words.iter();
    let found = words.find(|word| {
        let names = [
            &word.word[..],
            word.name.get(crate::text::Lang::Id),
            word.name.get(crate::text::Lang::En),
        ];
        names.iter().any(|name| plain(name) == wanted)
    });
    let popular = || {
        let meant = popular::meant(key, said).filter(|meant| meant.sure)?;
        meant.words.first().map(|word| (*word).to_owned())
    };
    found.map(|word| word.word.clone()).or_else(popular)
}

fn choices(key: &Key, vocabulary: &Vocabulary, said: &str) -> Text {
    if let Some(meant) = popular::meant(key, said) {
        let words: Vec<String> = meant.words.iter().map(|word| format!("`{word}`")).collect();
        return text!(
            "mungkin maksudnya {words}",
            "did you mean {words}?",
            words = alternatives(&words)
        );
    }
    let words: Vec<&str> = vocabulary
        .words
        .iter()
        .map(|word| word.word.as_str())
        .collect();
    match crate::meant::did_you_mean(said, words.iter().copied()) {
        Some(meant) => text!(
            "mungkin maksudnya `{meant}`{beside}",
            "did you mean `{meant}`?{beside}",
            meant,
            beside = beside(said)
        ),
        None => text!(
            "pilihannya: {words}",
            "the choices: {words}",
            words = alternatives(&words)
        ),
    }
}

/// `2_500_000_000`: groups that a person can count.
fn grouped(amount: i64) -> Value {
    let digits = amount.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && digits.len() > 4 {
            text.push('_');
        }
        text.push(digit);
    }
    text.parse().unwrap_or_else(|_| amount.into())
}
