//! What is said between the questions: what an answer breaks, what is to be written.

use super::judge::is_error;
use super::put::{Put, Terminal};
use crate::cli::change::Judged;
use crate::cli::context::Problem;
use crate::finding::Finding;
use crate::questions::{Choice, Kept};
use crate::text;
use crate::text::Text;

impl Terminal<'_> {
    /// Whether answers that were kept are gone on with: `ya` or `tidak`.
    ///
    /// # Errors
    /// If the terminal breaks.
    pub fn goes_on(&self, kept: &Kept) -> Result<Put, Problem> {
        let asks = text!(
            "Ada {count} jawaban yang belum selesai:",
            "There are {count} answers that are not done with:",
            count = kept.answers.len()
        );
        let choice = |said: &str, shown| Choice {
            said: said.to_owned(),
            shown,
        };
        self.decides(
            &asks,
            vec![
                choice("ya", Text::fixed("lanjutkan", "go on with them")),
                choice("tidak", Text::fixed("mulai dari awal", "start anew")),
            ],
        )
    }

    /// Whether what was shown is to be written: `ya` or `tidak`.
    ///
    /// # Errors
    /// If the terminal breaks.
    pub fn writes(&self, judged: &Judged) -> Result<Put, Problem> {
        let choice = |said: &str, shown| Choice {
            said: said.to_owned(),
            shown,
        };
        let writes = choice("ya", Text::fixed("tulis", "write it"));
        let goes_back = choice(
            "tidak",
            match judged.errors.is_empty() {
                true => Text::fixed(
                    "kembali ke pertanyaan terakhir",
                    "back to the last question",
                ),
                false => Text::fixed("kembali dan perbaiki", "back, to mend it"),
            },
        );
        let asks = Text::fixed("Tulis ke register?", "Write it to the register?");
        match judged.errors.is_empty() {
            true => self.decides(&asks, vec![writes, goes_back]),
            false => {
                let writes = choice(
                    "ya",
                    Text::fixed(
                        "tulis juga, walaupun ada kesalahan",
                        "write it nevertheless, errors and all",
                    ),
                );
                self.decides(&asks, vec![goes_back, writes])
            }
        }
    }

    /// Shows what is to be written, and what is wrong with it.
    pub fn shows(&self, judged: &Judged) {
        eprint!("\n{}", judged.shown);
        self.tells(&judged.errors);
    }

    /// Tells what is wrong.
    fn tells(&self, found: &[Finding]) {
        for finding in found {
            let level = finding.level_name();
            let articles: Vec<String> = finding.basis.iter().map(|one| one.to_string()).collect();
            let said = match articles.is_empty() {
                true => format!(
                    "{} {}: {}",
                    level.get(self.lang),
                    finding.rule.code,
                    finding.message.get(self.lang)
                ),
                false => format!(
                    "{} {}: {} ({})",
                    level.get(self.lang),
                    finding.rule.code,
                    finding.message.get(self.lang),
                    articles.join("; ")
                ),
            };
            let look = match is_error(finding) {
                true => "31",
                false => "33",
            };
            self.line(look, &said);
        }
    }

    /// Tells what an answer breaks, and how it is corrected or kept.
    pub fn warns(&self, found: &[Finding]) {
        self.tells(found);
        if found.iter().any(is_error) {
            let how = Text::fixed(
                "perbaiki jawabannya, atau tekan Enter bila memang demikian",
                "correct the answer, or press Enter if it is indeed so",
            );
            self.line("2", how.get(self.lang));
        }
    }

    /// Tells what is to be known before the questions.
    pub fn notes(&self, notes: &[Text]) {
        let begins = Text::fixed("catatan: ", "note: ");
        for note in notes {
            let said = format!("{}{}", begins.get(self.lang), note.get(self.lang));
            eprintln!("{}", textwrap::fill(&said, self.width));
        }
    }

    /// Tells why an answer is none.
    pub fn complains(&self, why: &Text) {
        self.line("31", why.get(self.lang));
    }

    fn line(&self, look: &str, said: &str) {
        let options = textwrap::Options::new(self.width)
            .initial_indent("  ! ")
            .subsequent_indent("    ");
        let said = textwrap::fill(said, options);
        match self.color {
            true => eprintln!("\u{1b}[{look}m{said}\u{1b}[0m"),
            false => eprintln!("{said}"),
        }
    }
}
