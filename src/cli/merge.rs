//! A workbook of ours that comes back: what was changed in it, as a reviewed change of
//! the register.

use std::path::Path;

use super::change::Writing;
use super::context::{Answer, Context, Exit, Talk};
use super::diff::effects;
use super::formats::Page;
use super::named::naming;
use crate::book::Book;
use crate::diff::{Told, compare, data, document};
use crate::edit::Plan;
use crate::finding::Severity;
use crate::merge::{Merged, merge};
use crate::model::{Date, Names};
use crate::registry::Registry;
use crate::render;
use crate::text;
use crate::text::Text;

/// How a workbook is merged.
pub(super) struct Merging<'a> {
    /// The file.
    pub path: &'a Path,
    /// What it holds.
    pub book: &'a Book,
    /// Whether the register is to be written.
    pub writes: bool,
    /// Whether it is to be written although new errors come of it.
    pub is_forced: bool,
    /// How the change is told.
    pub format: Page,
}

impl Merging<'_> {
    /// Tells what the workbook changes; writes it where that is asked for and nothing
    /// speaks against it.
    ///
    /// # Errors
    /// If it is no workbook of this register, or the register cannot be written.
    pub fn run(
        &self,
        context: &Context,
        registry: &Registry,
        today: Date,
    ) -> anyhow::Result<Answer> {
        let mut merged = context.waited(merging(), || merge(registry, self.book, today))?;
        self.refuse_named(registry, &mut merged)?;
        let mut talk = told_of(registry, &merged);
        if !merged.refused.is_empty() {
            let refused = merged.refused.iter().cloned();
            talk.extend(refused.map(Talk::Warning));
            talk.push(Talk::Warning(Text::fixed(
                "tidak ada yang ditulis; perbaiki buku kerjanya, lalu jalankan lagi",
                "nothing is written; mend the workbook, then run it again",
            )));
            return Ok(context.answer(String::new(), talk, Exit::Found));
        }
        let name = self.path.file_name().map(|name| name.to_string_lossy());
        let plan = Plan {
            command: format!("import {}", name.unwrap_or_default()),
            changes: merged.changes,
        };
        if plan.is_empty() {
            talk.push(Talk::Note(Text::fixed(
                "buku kerja tidak mengubah apa pun; tidak ada yang ditulis",
                "the workbook changes nothing; nothing is written",
            )));
            return Ok(context.answer(String::new(), talk, Exit::Done));
        }
        let planned = plan.telling();
        let planned = planned.map(|change| (change.file.clone(), change.after.clone()));
        let after = registry.as_planned(planned.collect())?;
        let differences = compare(registry, &after);
        let effects = effects(registry, &after, &differences, today);
        let told = Told {
            registry: &after,
            between: text!(
                "menurut {file}",
                "by {file}",
                file = self.path.display().to_string()
            ),
            differences: &differences,
            effects: &effects,
        };
        let look = context.look();
        let shown = match self.format {
            Page::Text => render::document(&document(&told), look),
            Page::Markdown => render::markdown(&document(&told), look),
            Page::Json => render::data(&data(&told), look),
        };
        let is_error = effects
            .new
            .iter()
            .any(|one| one.severity == Severity::Error);
        if !self.writes {
            talk.push(Talk::Note(Text::fixed(
                "register tidak disentuh; tulis dengan `--write`",
                "the register is not touched; write with `--write`",
            )));
            return Ok(context.answer(shown, talk, Exit::Done));
        }
        if is_error && !self.is_forced {
            talk.push(Talk::Warning(Text::fixed(
                "tidak ditulis, sebab timbul kesalahan baru; perbaiki dahulu, atau tulis juga dengan \
                 `--force`",
                "not written, for new errors come of it; mend them first, or write it nevertheless \
                 with `--force`",
            )));
            return Ok(context.answer(shown, talk, Exit::Found));
        }
        Writing::default().write(registry, &plan, &mut talk)?;
        Ok(context.answer(shown, talk, Exit::Done))
    }

    /// Refuses to remove what something names that stays.
    fn refuse_named(&self, registry: &Registry, merged: &mut Merged) -> anyhow::Result<()> {
        for (kind, id, address) in &merged.removed {
            let named_by = naming(registry, Names::Record(*kind), id)?;
            let stays = |file: &str| {
                let mut changes = merged.changes.iter();
                !changes.any(|change| change.file == file && change.after.is_none())
            };
            let files = named_by.iter().map(|naming| naming.change.file.as_str());
            let files: Vec<&str> = files.filter(|file| stays(file)).collect();
            if !files.is_empty() {
                merged.refused.push(text!(
                    "{address}: {id} masih dirujuk, sehingga tidak dihapus; ubah dahulu {files}",
                    "{address}: {id} is still referred to and is not removed; change first {files}",
                    address = address.as_str(),
                    id = id.as_str(),
                    files = files.join(", ")
                ));
            }
        }
        Ok(())
    }
}

fn merging() -> Text {
    Text::fixed("menggabungkan buku kerja", "merging the workbook")
}

/// What a person should know of the workbook.
fn told_of(registry: &Registry, merged: &Merged) -> Vec<Talk> {
    let mut talk: Vec<Talk> = Vec::new();
    let now = Registry::commit(registry.root());
    let now = now.map(|commit| commit.name()).unwrap_or_default();
    let then = merged.origin.commit.as_str();
    if !then.is_empty() && then != now {
        talk.push(Talk::Note(text!(
            "buku kerja dibuat dari commit {then}, register kini pada {now}; yang berubah sejak itu \
             digabung",
            "the workbook was made of commit {then}, the register is at {now} now; what changed since \
             is merged",
            then,
            now
        )));
    }
    talk.extend(merged.told.iter().cloned().map(Talk::Note));
    talk
}
