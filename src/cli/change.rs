//! What commands that write have in common: the plan is shown and judged before it is
//! done.

use std::ops::Range;

use clap::Args;

use super::answer::Talk;
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use crate::edit::{Line, Plan, Store};
use crate::finding::{Finding, Severity};
use crate::registry::Registry;
use crate::rules;
use crate::text;
use crate::text::Text;

/// How a change is done.
#[derive(Args, Default)]
pub(super) struct Writing {
    #[arg(
        long,
        help = say(
            "Tampilkan saja apa yang akan berubah; tidak ada yang ditulis",
            "Show what would change, and write nothing",
        ),
    )]
    dry_run: bool,
    #[arg(
        long,
        help = say(
            "Tulis walaupun menimbulkan kesalahan baru",
            "Write although new errors come of it",
        ),
    )]
    force: bool,
}

/// A plan as it is shown, and what comes of it.
pub(super) struct Judged {
    /// The plan line by line.
    pub shown: String,
    /// The errors that it brings.
    pub errors: Vec<Finding>,
}

impl Writing {
    /// Does what is planned for a register; `said` tells what was understood.
    ///
    /// # Errors
    /// If new errors come of it and it is not forced, or it cannot be written.
    pub fn carry_out(
        &self,
        context: &Context,
        registry: &Registry,
        plan: &Plan,
        said: Vec<Text>,
    ) -> anyhow::Result<Answer> {
        let mut talk: Vec<Talk> = said.into_iter().map(Talk::Note).collect();
        if plan.is_empty() {
            talk.push(Talk::Note(Text::fixed(
                "sudah demikian; tidak ada yang ditulis",
                "it is so already; nothing is written",
            )));
            return Ok(context.answer(String::new(), talk, Exit::Done));
        }
        let judged = self.judge(context, registry, plan)?;
        for error in &judged.errors {
            let code = error.rule.code;
            talk.push(Talk::Warning(text!(
                "kesalahan baru {code}: {message}",
                "new error {code}: {message}",
                code,
                message = error.message.clone()
            )));
        }
        if self.dry_run {
            return Ok(context.answer(judged.shown, talk, Exit::Done));
        }
        if !judged.errors.is_empty() && !self.force {
            talk.push(Talk::Warning(Text::fixed(
                "tidak ditulis; perbaiki dahulu, atau tulis juga dengan `--force`",
                "not written; mend it first, or write it nevertheless with `--force`",
            )));
            return Ok(context.answer(judged.shown, talk, Exit::CouldNot));
        }
        self.write(registry, plan, &mut talk)?;
        Ok(context.answer(judged.shown, talk, Exit::Done))
    }

    /// Whether it is to be done although something speaks against it.
    pub fn is_forced(&self) -> bool {
        self.force
    }

    /// Whether nothing is to be written.
    pub fn is_trial(&self) -> bool {
        self.dry_run
    }

    /// Shows and judges a plan.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn judge(
        &self,
        context: &Context,
        registry: &Registry,
        plan: &Plan,
    ) -> anyhow::Result<Judged> {
        Ok(Judged {
            shown: shown(plan, context.look().color),
            errors: new_errors(registry, plan)?.1,
        })
    }

    /// Writes a plan, and tells what was written and what comes next.
    ///
    /// # Errors
    /// If another writes, a file has changed, or the disk refuses.
    pub fn write(
        &self,
        registry: &Registry,
        plan: &Plan,
        talk: &mut Vec<Talk>,
    ) -> anyhow::Result<()> {
        let done = Store::at(registry.root().as_path()).write(plan)?;
        if let Some(command) = done.healed {
            talk.push(Talk::Warning(text!(
                "perintah `{command}` terhenti di tengah jalan dan dikembalikan lebih dahulu",
                "the command `{command}` had been stopped half-way and was taken back first",
                command
            )));
        }
        if let Some(holder) = done.taken_from {
            talk.push(Talk::Warning(text!(
                "kunci penulisan diambil alih dari proses {process} di {host}, yang tidak melepasnya",
                "the right to write was taken over from process {process} on {host}, which never let \
                 it go",
                process = holder.process,
                host = holder.host
            )));
        }
        talk.push(Talk::Note(written(plan)));
        Ok(())
    }
}

/// What was written, and what comes next.
fn written(plan: &Plan) -> Text {
    let files: Vec<&str> = plan.telling().map(|change| change.file.as_str()).collect();
    let standing = plan.telling().filter(|change| change.after.is_some());
    let ids = standing.filter_map(|change| {
        let (_, name) = change.file.rsplit_once('/')?;
        name.strip_suffix(".toml")
    });
    let next = Text::fixed(
        "simpan dengan `ksd save`, atau urungkan dengan `ksd undo`",
        "save it with `ksd save`, or take it back with `ksd undo`",
    );
    match (files.len(), ids.last()) {
        (1..=3, Some(id)) => text!(
            "ditulis: {files}; periksa dengan `ksd check {id}`, {next}",
            "written: {files}; check it with `ksd check {id}`, {next}",
            files = files.join(", "),
            id,
            next
        ),
        (count, _) => text!(
            "{count} berkas ditulis; {next}",
            "{count} files written; {next}",
            count,
            next
        ),
    }
}

/// The register as a plan would have it, and the errors that come of the plan.
///
/// # Errors
/// If the register cannot be read as it would be.
pub(super) fn new_errors(
    registry: &Registry,
    plan: &Plan,
) -> anyhow::Result<(Registry, Vec<Finding>)> {
    let files = plan
        .telling()
        .map(|change| (change.file.clone(), change.after.clone()));
    let after = registry.as_planned(files.collect())?;
    let findings = rules::new_since(&after, rules::check(&after), registry);
    let is_error = |finding: &Finding| finding.severity == Severity::Error;
    let errors = findings.into_iter().filter(is_error).collect();
    Ok((after, errors))
}

/// A plan line by line: what comes, what goes, and a little around it.
pub(super) fn shown(plan: &Plan, color: bool) -> String {
    const AROUND: usize = 2;
    let mut text = String::new();
    let mut line = |look: &str, said: String| {
        let said = crate::text::printable(&said).into_owned();
        match color && !look.is_empty() {
            true => text.push_str(&format!("\u{1b}[{look}m{said}\u{1b}[0m\n")),
            false => text.push_str(&format!("{said}\n")),
        }
    };
    for one in plan.lines(AROUND) {
        match one {
            Line::File(file) => line("1", file),
            Line::Moved(old, new) => line("1", format!("{old} → {new}")),
            Line::Kept(kept) => line("", format!("  {kept}").trim_end().to_owned()),
            Line::Added(added) => line("32", format!("+ {added}").trim_end().to_owned()),
            Line::Removed(removed) => line("31", format!("- {removed}").trim_end().to_owned()),
            Line::Gap => line("2", "  …".to_owned()),
        }
    }
    text
}

/// That a register's file is no TOML, so that it cannot be changed, and where it is not.
pub(super) fn no_toml(file: &str, text: &str, at: Option<Range<usize>>) -> Problem {
    Problem(text!(
        "{file}{place} bukan TOML yang sah, sehingga tidak dapat diubah; perbaiki menurut `ksd check \
         {file}`",
        "{file}{place} is no valid TOML and cannot be changed; mend it as `ksd check {file}` says",
        file,
        place = place(text, at)
    ))
}

/// The line and column at which something stands in a text, as behind the name of a file:
/// `:3:10`.
pub(super) fn place(text: &str, at: Option<Range<usize>>) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let Some(before) = at.and_then(|at| text.get(..at.start.min(text.len()))) else {
        return String::new();
    };
    let line = before.matches('\n').count() + 1;
    let column = before
        .chars()
        .rev()
        .take_while(|&letter| letter != '\n')
        .count()
        + 1;
    format!(":{line}:{column}")
}
