//! The page of a rule.

use super::example::examples;
use crate::finding::{Rule, severity_name};
use crate::law::Basis;
use crate::model::{Jenis, Naskah};
use crate::rules::{self, Family};
use crate::text;
use crate::text::{Lang, Text, capital};

/// The page of a rule, in Markdown.
pub fn page(rule: &Rule, lang: Lang) -> String {
    let words = |id: &'static str, en: &'static str| Text::fixed(id, en).get(lang).to_owned();
    let mut sections = vec![
        format!("# {} {}", rule.code, rule.name),
        sentence(rule.title.get(lang)),
        traits(rule).get(lang).to_owned(),
        format!("## {}", words("Mengapa", "Why")),
        rule.reason.get(lang).to_owned(),
        format!("## {}", words("Dasar hukum", "Legal basis")),
        legal_basis(rule, lang),
        format!("## {}", words("Cara memperbaiki", "How to mend it")),
        sentence(rule.remedy.get(lang)),
    ];
    if let Some(examples) = examples(rule, lang) {
        sections.push(format!("## {}", words("Contoh", "Example")));
        let about = Text::fixed(
            "Hanya kunci yang menentukan; selebihnya rekaman itu benar.",
            "Only the keys that matter; the rest of the record is right.",
        );
        sections.push(about.get(lang).to_owned());
        sections.push(words("Salah:", "Wrong:"));
        sections.push(format!("```toml\n{}```", examples.wrong));
        sections.push(words("Benar:", "Right:"));
        sections.push(format!("```toml\n{}```", examples.right));
    }
    sections.push(format!("## {}", words("Pengecualian", "Exemption")));
    sections.push(exemption(rule).get(lang).to_owned());
    sections.join("\n\n") + "\n"
}

/// How much it weighs, and whether it is our reading.
fn traits(rule: &Rule) -> Text {
    let tafsir = if rule.interpretation {
        Text::fixed(
            "ya, sehingga tidak pernah menjadi kesalahan",
            "yes, it is our reading of the law and so never an error",
        )
    } else {
        Text::fixed("bukan", "no")
    };
    let family = Family::of(rule).map_or(Text::EMPTY, |family| {
        text!(
            "{code} {name}",
            "{code} {name}",
            code = family.code,
            name = &family.name
        )
    });
    text!(
        "- Bobot: {severity}\n- Tafsir: {tafsir}\n- Kelompok: {family}",
        "- Severity: {severity}\n- Tafsir: {tafsir}\n- Family: {family}",
        severity = severity_name(rule.severity),
        tafsir,
        family
    )
}

/// An article, and all that it binds.
struct Article {
    basis: Basis,
    jenis: Vec<Jenis>,
    naskah: Vec<Naskah>,
}

/// The articles, one a line, with what they bind and since when.
fn legal_basis(rule: &Rule, lang: Lang) -> String {
    if rule.basis.is_empty() {
        let none = Text::fixed(
            "Tidak bersandar pada pasal tertentu; aturan ini menjaga register tetap utuh, terbaca, \
             dan masuk akal.",
            "It rests on no article; it keeps the register whole, readable and sensible.",
        );
        return none.get(lang).to_owned();
    }
    let mut articles: Vec<Article> = Vec::new();
    for &basis in rule.basis {
        let same = |article: &&mut Article| {
            article.basis.citation == basis.citation && article.basis.key == basis.key
        };
        match articles.iter_mut().find(same) {
            Some(article) => {
                add(&mut article.jenis, basis.jenis);
                add(&mut article.naskah, basis.naskah);
            }
            None => articles.push(Article {
                basis,
                jenis: basis.jenis.to_vec(),
                naskah: basis.naskah.to_vec(),
            }),
        }
    }
    let lines: Vec<String> = articles
        .iter()
        .map(|article| article.line().get(lang).to_owned())
        .collect();
    lines.join("\n")
}

/// Adds what is not there yet.
fn add<T: Copy + PartialEq>(there: &mut Vec<T>, more: &[T]) {
    for one in more {
        if !there.contains(one) {
            there.push(*one);
        }
    }
}

impl Article {
    fn line(&self) -> Text {
        let Basis { citation, key, .. } = self.basis;
        let key = key.map_or(Text::EMPTY, |key| text!("`{key}`: ", "`{key}`: ", key));
        let jenis = self.jenis.iter().map(|jenis| jenis.word());
        let naskah = self.naskah.iter().map(|naskah| naskah.word());
        let bound: Vec<String> = jenis
            .chain(naskah)
            .map(|word| format!("`{word}`"))
            .collect();
        let bound = match bound.as_slice() {
            [] => String::new(),
            words => format!(" ({})", words.join(", ")),
        };
        let since = citation.since();
        let days = match citation.until() {
            None => text!("berlaku sejak {since}", "in force since {since}", since),
            Some(until) => text!(
                "berlaku {since} sampai {until}",
                "in force from {since} to {until}",
                since,
                until
            ),
        };
        text!(
            "- {key}{article}{bound}, {days}",
            "- {key}{article}{bound}, {days}",
            key,
            article = citation.to_string(),
            bound,
            days
        )
    }
}

fn exemption(rule: &Rule) -> Text {
    if !rules::adjustable(rule.code) {
        return Text::fixed(
            "Aturan ini tidak dapat dikecualikan, dan bobotnya tidak dapat diubah.",
            "There is no exemption from this rule, and its severity cannot be changed.",
        );
    }
    text!(
        "Bila aturan ini memang tidak cocok untuk satu rekaman, catat alasannya di akhir rekaman \
         itu. Temuannya menjadi catatan.\n\n\
         ```toml\n[[pengecualian]]\naturan = \"{code}\"\nalasan = \"…\"\ntanggal = 2024-02-01\n\
         disetujui_oleh = \"Kepala Bagian Kerja Sama\"\n```\n\n\
         Dengan `kunci`, pengecualian hanya berlaku untuk kunci itu. Bobot aturan untuk seluruh \
         register diatur dengan `[[aturan]]` di `ksd.toml`.",
        "Where this rule does not fit one record, write down why at the end of that record. The \
         finding becomes a note.\n\n\
         ```toml\n[[pengecualian]]\naturan = \"{code}\"\nalasan = \"…\"\ntanggal = 2024-02-01\n\
         disetujui_oleh = \"Kepala Bagian Kerja Sama\"\n```\n\n\
         With `kunci` it covers that key alone. The severity for the whole register is set by \
         `[[aturan]]` in `ksd.toml`.",
        code = rule.code
    )
}

/// A line as a sentence: a capital at its start, a full stop at its end.
fn sentence(line: &str) -> String {
    format!("{}.", capital(line))
}
