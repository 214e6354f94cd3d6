//! Numbers that are written wrongly, or too large.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::fault::Said;
use super::rules;
use crate::text;
use crate::text::{Text, grouped};

/// What the TOML library says of a number, by the beginning of its sentence.
pub(super) const SYNTAX: &[(&str, Text)] = &[
    (
        "invalid hexadecimal number",
        Text::fixed(
            "di belakang `0x` hanya angka 0-9 dan huruf a-f",
            "behind `0x` stand digits and the letters a-f only",
        ),
    ),
    (
        "invalid octal number",
        Text::fixed(
            "di belakang `0o` hanya angka 0-7",
            "behind `0o` stand the digits 0-7 only",
        ),
    ),
    (
        "invalid binary number",
        Text::fixed(
            "di belakang `0b` hanya angka 0 dan 1",
            "behind `0b` stand the digits 0 and 1 only",
        ),
    ),
    (
        "radix must be lowercase",
        Text::fixed(
            "`0x`, `0o`, dan `0b` ditulis dengan huruf kecil",
            "`0x`, `0o` and `0b` are written in small letters",
        ),
    ),
    (
        "integers with a radix cannot be signed",
        Text::fixed(
            "bilangan dengan `0x`, `0o`, atau `0b` ditulis tanpa tanda + atau -",
            "a number with `0x`, `0o` or `0b` has no sign",
        ),
    ),
    (
        "`_` may only go between digits",
        Text::fixed(
            "tanda `_` dalam bilangan hanya boleh di antara dua angka",
            "`_` in a number stands only between two digits",
        ),
    ),
    (
        "unexpected leading zero",
        Text::fixed(
            "bilangan tidak diawali angka 0",
            "a number does not begin with a zero",
        ),
    ),
    (
        "unexpected sign",
        Text::fixed(
            "tanda + atau - tidak pada tempatnya",
            "this sign does not belong here",
        ),
    ),
    (
        "invalid mantissa",
        Text::fixed("bilangan ini salah tulis", "this number is written wrongly"),
    ),
    (
        "invalid fraction",
        Text::fixed(
            "di belakang titik desimal harus ada angka",
            "behind a decimal point stand digits",
        ),
    ),
    (
        "invalid exponent",
        Text::fixed("di belakang `e` harus ada angka", "behind `e` stand digits"),
    ),
];

/// Our sentence for a number in digits of another script, with what to write.
pub(super) fn other_digits(source: &str) -> Option<Said> {
    let ours: String = source
        .chars()
        .map(|letter| our_digit(letter).unwrap_or(letter))
        .collect();
    let is_number = |letter: char| letter.is_ascii_digit() || "_.-+,".contains(letter);
    (ours != source && ours.chars().all(is_number)).then(|| Said {
        rule: &rules::SYNTAX,
        message: Text::fixed(
            "bilangan dan tanggal ditulis dengan angka 0 sampai 9",
            "numbers and dates are written in the digits 0 to 9",
        ),
        help: Some(text!("tulis {ours}", "write {ours}", ours)),
    })
}

/// A digit of another script that Unicode sets in a row from nought to nine.
fn our_digit(letter: char) -> Option<char> {
    /// The noughts of Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao,
    /// Myanmar, Khmer, Balinese, Sundanese, Javanese, and of full width.
    const NOUGHTS: [u32; 13] = [
        0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0, 0x1b50, 0x1bb0, 0xa9d0,
        0xff10,
    ];
    let digit = |nought: &u32| u32::from(letter).checked_sub(*nought).filter(|n| *n < 10);
    char::from_digit(NOUGHTS.iter().find_map(digit)?, 10)
}

/// The places of numbers that the library takes for numbers and cannot read:
/// it looks only at those that a record asks for.
pub(super) fn unreadable(root: &DeTable<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut left: Vec<_> = root.values().collect();
    while let Some(value) = left.pop() {
        let sound = match value.get_ref() {
            DeValue::Table(table) => {
                left.extend(table.values());
                true
            }
            DeValue::Array(items) => {
                left.extend(items);
                true
            }
            DeValue::Integer(number) => {
                let digits = number.as_str().trim_start_matches(['+', '-']);
                !digits.is_empty() && digits.chars().all(|letter| letter.is_digit(number.radix()))
            }
            DeValue::Float(number) => number.as_str().is_ascii(),
            _ => true,
        };
        if !sound {
            found.push(value.span());
        }
    }
    found
}

/// Our sentence for a number that cannot be read.
pub(super) fn wrong(source: &str) -> Said {
    other_digits(source).unwrap_or_else(|| Said {
        rule: &rules::SYNTAX,
        message: Text::fixed("bilangan ini salah tulis", "this number is written wrongly"),
        help: Some(Text::fixed(
            "tulis bilangan dengan angka 0 sampai 9, misalnya `2_500_000`",
            "write a number in the digits 0 to 9, for example `2_500_000`",
        )),
    })
}

/// Our sentence for a number that is larger than its key can hold, if the
/// complaint is of that kind.
pub(super) fn too_large(said: &str, key: &str) -> Option<Said> {
    let largest: i64 = if said.starts_with("integer number overflowed") {
        i64::MAX
    } else if said.starts_with("floating-point number overflowed") {
        return Some(Said {
            rule: &rules::BAD_VALUE,
            message: text!(
                "nilai `{key}` terlalu besar untuk dihitung",
                "the value of `{key}` is too large to be counted with",
                key
            ),
            help: Some(Text::fixed(
                "periksa bilangannya pada naskah asli",
                "check the number on the original",
            )),
        });
    } else {
        let (complaint, expected) = said.split_once(", expected ")?;
        let number = complaint.split_once(": integer `")?.1.split('`').next()?;
        if number.starts_with('-') {
            return None;
        }
        match expected {
            "u32" => u32::MAX.into(),
            "i32" => i32::MAX.into(),
            "u64" | "i64" => i64::MAX,
            _ => return None,
        }
    };
    let largest = Text::each(|lang| grouped(largest.into(), lang));
    Some(Said {
        rule: &rules::BAD_VALUE,
        message: text!(
            "nilai `{key}` terlalu besar: paling besar {largest}",
            "the value of `{key}` is too large: at most {largest}",
            key,
            largest
        ),
        help: Some(Text::fixed(
            "periksa bilangannya pada naskah asli",
            "check the number on the original",
        )),
    })
}
