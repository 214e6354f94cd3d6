//! `ksd diff`: what differs between two states of the register, in words.

use std::collections::{HashMap, HashSet};

use clap::Args;

use super::context::{Answer, Context, Problem, Talk};
use super::formats::{self, Page};
use super::language::say;
use super::options::{AsOf, FileOutput, skipped};
use super::parsers;
use crate::agenda::{Obligation, agenda};
use crate::diff::{Difference, Due, Effects, Told, compare, data, document, states};
use crate::finding::Finding;
use crate::model::Date;
use crate::registry::Registry;
use crate::render;
use crate::rules;
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(about = say(
    "Menceritakan apa yang berubah di register, dan akibatnya",
    "Tells what changed in the register, and what follows",
), long_about = say(
    "Menceritakan dengan kata apa yang berubah di register sejak sebuah commit: rekaman yang baru, \
     berubah (kunci demi kunci), berganti id, dan dihapus; dan akibatnya bagi keadaan naskah, \
     temuan, dan agenda. Tanpa HEAD, yang dibandingkan ialah berkas yang ada di folder. \
     `DASAR...` membandingkan sejak kedua cabang berpisah. Folder tidak disentuh.",
    "Tells in words what changed in the register since a commit: records that are new, changed (key \
     by key), renamed and removed; and what that does to states, findings and the agenda. Without \
     HEAD it is the files in the folder that are compared. `BASE...` compares since the two \
     branches parted. The folder is not touched.",
), after_help = say(
    "Contoh:\n  ksd diff HEAD\n  ksd diff main...\n  ksd diff v2024 v2025 -o perubahan.md",
    "Examples:\n  ksd diff HEAD\n  ksd diff main...\n  ksd diff v2024 v2025 -o changes.md",
))]
pub(super) struct Diff {
    #[arg(
        value_name = say("DASAR", "BASE"), default_value = "HEAD",
        help = say(
            "Commit semula; `DASAR...`: titik tempat kedua cabang berpisah",
            "The earlier commit; `BASE...`: where the two branches parted",
        ),
    )]
    base: String,
    #[arg(
        value_name = "HEAD",
        help = say("Commit kemudian; tanpa ini berkas di folder", "The later commit; without it the files in the folder"),
    )]
    head: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::page_formats(),
        help = say(
            "Bentuk keluaran; tanpa ini menurut akhiran `-o`, atau teks",
            "Format of the output; without it by the ending of `-o`, or text",
        ),
    )]
    format: Option<String>,
    #[command(flatten)]
    output: FileOutput,
}

impl Diff {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let path = self.output.output.as_deref();
        let format = formats::choose(formats::pages(), self.format.as_deref(), path)?;
        let (base, head) = self.revisions(context)?;
        let (before, after) = context.registries(&base, head.as_deref())?;
        let (as_of, told) = context.as_of(&self.as_of, &after)?;
        let differences = compare(&before, &after);
        let effects = effects(&before, &after, &differences, as_of);
        let between = match &self.head {
            Some(head) => text!(
                "dari {base} sampai {head}",
                "from {base} to {head}",
                base = self.base.as_str(),
                head = head.as_str()
            ),
            None => text!("sejak {base}", "since {base}", base = self.base.as_str()),
        };
        let told_all = Told {
            registry: &after,
            between,
            differences: &differences,
            effects: &effects,
        };
        let write = |look| match format {
            Page::Text => render::document(&document(&told_all), look),
            Page::Markdown => render::markdown(&document(&told_all), look),
            Page::Json => render::data(&data(&told_all), look),
        };
        let mut talk: Vec<Talk> = told.into_iter().collect();
        if before.skipped != after.skipped {
            talk.extend(skipped(&before));
        }
        talk.extend(skipped(&after));
        context.answer_text(write, self.output.target(Some(as_of))?, talk)
    }

    /// The two commits that are compared; the later none: the files in the folder.
    fn revisions(&self, context: &Context) -> anyhow::Result<(String, Option<String>)> {
        let (base, head) = match (self.base.split_once("..."), &self.head) {
            (Some((base, "")), head) => (base, head.as_deref()),
            (Some((base, head)), None) => (base, Some(head)),
            (Some(_), Some(_)) => {
                return Err(Problem(text!(
                    "`{base}` menyebut dua commit, dan satu lagi menyusul; sebutkan dua saja",
                    "`{base}` names two commits, and one more follows; name two",
                    base = self.base.as_str()
                ))
                .into());
            }
            (None, head) => return Ok((self.base.clone(), head.clone())),
        };
        let base = if base.is_empty() { "HEAD" } else { base };
        let parted = context.parted(base, head.unwrap_or("HEAD"))?;
        Ok((parted, head.map(str::to_owned)))
    }
}

/// What a change does to states, findings and the agenda.
pub(super) fn effects(
    before: &Registry,
    after: &Registry,
    differences: &[Difference],
    as_of: Date,
) -> Effects {
    let until = as_of.plus(after.settings.tenggat.segera_berakhir);
    let of = |registry| (rules::check(registry), agenda(registry, as_of, until));
    let ((found_before, owed_then), (found, owed_now)) = rayon::join(|| of(before), || of(after));
    let now: HashSet<String> = found.iter().map(Finding::fingerprint).collect();
    let renamed: HashMap<String, String> = differences
        .iter()
        .filter_map(|one| {
            let kind = one.kind?;
            Some((format!("{kind}/{}", one.former_id()?), one.id().to_owned()))
        })
        .collect();
    let followed = |finding: &Finding| {
        let mut finding = finding.clone();
        if let Some((kind, id)) = &mut finding.record
            && let Some(now) = renamed.get(&format!("{kind}/{id}"))
        {
            id.clone_from(now);
        }
        finding.fingerprint()
    };
    let then: HashSet<String> = found_before.iter().map(followed).collect();
    let settled = found_before
        .iter()
        .filter(|one| !now.contains(&followed(one)));
    let settled = settled.cloned().collect();
    let new = found
        .into_iter()
        .filter(|one| !then.contains(&one.fingerprint()));
    Effects {
        as_of,
        states: states(before, after, differences, as_of),
        new: new.collect(),
        settled,
        owed: only_here(&owed_now.obligations, &owed_then.obligations),
        done: only_here(&owed_then.obligations, &owed_now.obligations),
    }
}

/// What stands on the one agenda and not on the other.
fn only_here(here: &[Obligation], there: &[Obligation]) -> Vec<Due> {
    let known: HashSet<(String, Date)> = there
        .iter()
        .map(|owed| (owed.identity(), owed.due))
        .collect();
    let only = here
        .iter()
        .filter(|owed| !known.contains(&(owed.identity(), owed.due)));
    let due = only.map(|owed| Due {
        duty: owed.duty.slug,
        what: Text::clone(&owed.what),
        record: owed.record.as_ref().map(|(_, id)| id.clone()),
        day: owed.due,
    });
    due.collect()
}
