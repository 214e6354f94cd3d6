//! Names of files and folders: which are meant as records, which are left in
//! peace, and which cannot be kept everywhere.

use std::collections::{HashMap, HashSet};

use super::fault::whole_file;
use super::rules;
use crate::finding::Finding;
use crate::text;
use crate::text::{Text, Verbatim};

/// The stem and the ending of a name that is meant as a record's: what Windows
/// shows as `x.toml` may be called `x.toml.txt`, and must not be passed over in
/// silence.
pub(super) fn split_name(name: &str) -> Option<(&str, &str)> {
    const ENDINGS: [&str; 2] = [".toml", ".toml.txt"];
    ENDINGS.iter().find_map(|ending| {
        let (stem, end) = name.split_at_checked(name.len().checked_sub(ending.len())?)?;
        end.eq_ignore_ascii_case(ending).then_some((stem, end))
    })
}

/// Whether a name is hidden, as those of tools are.
pub(super) fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

/// Whether a file beside the records is nobody's mistake: hidden, put there by
/// Windows, or a page about the folder.
pub(super) fn is_left_in_peace(name: &str) -> bool {
    const KNOWN: [&str; 3] = ["readme.md", "thumbs.db", "desktop.ini"];
    is_hidden(name) || KNOWN.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// The stem of a name that looks like a record's with a slip in its ending:
/// `.tml`, `.tom1`, `.txt`, or none at all.
pub(super) fn nearly_a_record(name: &str) -> Option<&str> {
    let name = name.trim_end_matches(['.', ' ']);
    let Some((stem, ending)) = name.rsplit_once('.') else {
        return Some(name).filter(|name| !name.ends_with('~'));
    };
    let ending = ending.to_lowercase();
    let slipped = strsim::damerau_levenshtein(&ending, "toml") <= 1 && !ending.ends_with('~');
    (slipped || ending == "txt").then_some(stem)
}

/// A name of the same letters that can be an id's file.
pub(super) fn better_name(id: &str) -> String {
    let plain = |letter: char| match letter.to_ascii_lowercase() {
        letter @ ('a'..='z' | '0'..='9') => letter,
        _ => '-',
    };
    let letters: String = id.chars().map(plain).collect();
    let words: Vec<&str> = letters.split('-').filter(|word| !word.is_empty()).collect();
    format!("{}.toml", words.join("-"))
}

/// The file that this one is a copy of, made by Windows or by a program that
/// keeps folders the same: it lies beside it, and a mark is added to its name.
pub(super) fn original<'a>(file: &str, files: &HashSet<&'a str>) -> Option<&'a str> {
    let at = file.rfind('/').map_or(0, |slash| slash + 1);
    let (stem, _) = split_name(&file[at..])?;
    let marks = stem
        .char_indices()
        .filter(|(_, letter)| " -._(".contains(*letter));
    marks.map(|(mark, _)| mark).find_map(|mark| {
        let (first, added) = stem.split_at(mark);
        let original = format!("{}{first}.toml", &file[..at]);
        files
            .get(original.as_str())
            .filter(|_| is_mark_of_a_copy(added))
            .copied()
    })
}

/// What is added to a copy's name: ` (1)`, ` - Copy`, ` - Salin`,
/// `.sync-conflict-…`, ` (conflicted copy …)`, or `-NAMA-PC` by OneDrive.
fn is_mark_of_a_copy(added: &str) -> bool {
    const WORDS: [&str; 5] = ["copy", "salin", "kopi", "conflict", "konflik"];
    let lower = added.to_lowercase();
    let number = added.trim_matches([' ', '(', ')']);
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let of_computer = added.strip_prefix('-').is_some_and(|name| {
        let in_name =
            |letter: char| !letter.is_lowercase() && (letter.is_alphanumeric() || letter == '-');
        name.contains(char::is_uppercase) && name.chars().all(in_name)
    });
    let begins_with_space = added.starts_with([' ', '(']);
    WORDS.iter().any(|word| lower.contains(word)) && !is_sound(added)
        || (begins_with_space && is_number)
        || of_computer
}

/// Whether a part of a name may stand in an id.
pub(super) fn is_sound(part: &str) -> bool {
    let sound = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    part.bytes().all(sound)
}

/// What of these cannot be kept on every computer: names that Windows refuses,
/// and two in one folder that differ in capitals alone.
pub(super) fn check<'a>(
    named: impl Iterator<Item = &'a str> + Clone,
    shown: impl Fn(&str) -> Verbatim,
) -> Vec<Finding> {
    let name = |file: &'a str| file.rsplit('/').next().unwrap_or(file);
    let finding = |file: &str, message| {
        let finding = Finding::new(&rules::FOREIGN_TO_WINDOWS, message);
        whole_file(finding, None, shown(file))
    };
    let unfit = named
        .clone()
        .filter_map(|file| Some((file, unfit(name(file))?)));
    let mut findings: Vec<Finding> = unfit.map(|(file, why)| finding(file, why)).collect();
    // Without capitals there is nothing to confuse.
    if !named.clone().any(|file| file.contains(char::is_uppercase)) {
        return findings;
    }
    let mut seen: HashMap<String, &str> = HashMap::new();
    for file in named {
        let first = *seen.entry(file.to_lowercase()).or_insert(file);
        let folder = |file: &'a str| file.rsplit_once('/').map(|(folder, _)| folder);
        if first != file && folder(first) == folder(file) {
            let message = text!(
                "nama ini hanya berbeda huruf besar-kecilnya dari {other}; di Windows keduanya satu \
                 berkas",
                "this name differs from {other} in capitals alone; on Windows they are one file",
                other = shown(first)
            );
            findings.push(finding(file, message));
        }
    }
    findings
}

/// Why Windows cannot keep a file or folder of that name, if it cannot.
fn unfit(name: &str) -> Option<Text> {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
    const NUMBERED: [&str; 2] = ["com", "lpt"];
    const LONGEST: usize = "conout$".len();
    let first = name.split('.').next().unwrap_or(name).trim_end();
    let device = if first.len() > LONGEST {
        String::new()
    } else {
        first.to_lowercase()
    };
    let numbered = |prefix: &&str| {
        let number = device.strip_prefix(*prefix).unwrap_or_default();
        number.chars().count() == 1
            && number.contains(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    };
    if DEVICES.contains(&device.as_str()) || NUMBERED.iter().any(numbered) {
        return Some(text!(
            "Windows menyimpan nama `{device}` untuk perangkat; berkas atau folder tidak dapat bernama itu",
            "Windows keeps the name `{device}` for a device; no file or folder can have it",
            device
        ));
    }
    if name.ends_with(['.', ' ']) {
        return Some(Text::fixed(
            "nama ini berakhir dengan titik atau spasi, yang dibuang oleh Windows",
            "this name ends in a dot or a space, which Windows drops",
        ));
    }
    let refused = |letter: &char| ":*?\"<>|\\".contains(*letter) || letter.is_ascii_control();
    let letter = name.chars().find(refused)?;
    Some(match letter.is_control() {
        true => Text::fixed(
            "nama ini memuat huruf kendali, yang tidak dapat disimpan di Windows",
            "this name has a control character, which Windows cannot keep",
        ),
        false => text!(
            "nama ini memuat `{letter}`, yang tidak dapat dipakai di Windows",
            "this name has `{letter}` in it, which Windows does not allow",
            letter
        ),
    })
}
