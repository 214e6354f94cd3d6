//! What papers are made of, and which of them are about what was named.

use super::*;

/// What papers are made of.
pub(super) struct Making<'a> {
    pub(super) registry: &'a Registry,
    pub(super) record: Option<&'a Record<KerjaSama>>,
    pub(super) office: Option<&'a str>,
    pub(super) as_of: Date,
    pub(super) templates: Templates,
    pub(super) commit: Option<crate::registry::Commit>,
}

impl Making<'_> {
    pub(super) fn draft(&self, paper: &'static Paper) -> anyhow::Result<Naskah> {
        let owed = self.owed();
        let asked = Asked {
            paper,
            registry: self.registry,
            record: self
                .record
                .filter(|_| matches!(paper.about, About::Document(_))),
            office: self.office,
            as_of: self.as_of,
            commit: self.commit.as_ref(),
            owed: &owed,
            templates: &self.templates,
        };
        Ok(draft(&asked).map_err(Problem)?)
    }

    /// What the agenda asks for of the document by the day.
    fn owed(&self) -> Vec<Owed> {
        let Some(record) = self.record else {
            return Vec::new();
        };
        let agenda = agenda_of(
            self.registry,
            self.as_of,
            self.as_of,
            Kind::KerjaSama,
            &record.id,
        );
        let owed = agenda.obligations.into_iter().map(|owed| Owed {
            what: owed.what,
            due: Some(owed.due),
            basis: {
                let basis = owed.basis.iter();
                let basis = basis.map(|one| format!("{} {}", one.regulation.name, one.article));
                basis.collect::<Vec<_>>().join("; ")
            },
        });
        owed.collect()
    }
}

/// The paper, if it is about what was named.
pub(super) fn fits(
    registry: &Registry,
    paper: &'static Paper,
    record: Option<&Record<KerjaSama>>,
) -> Result<&'static Paper, Problem> {
    match (record, paper.about) {
        (None, About::Register) => Ok(paper),
        (Some(record), _) if paper.is_about(registry, record) => Ok(paper),
        (None, About::Document(_)) => Err(Problem(text!(
            "`{paper}` menyangkut satu naskah; sebutkan id-nya: `ksd draft ID --as {paper}`",
            "`{paper}` is about one document; name its id: `ksd draft ID --as {paper}`",
            paper = paper.slug
        ))),
        (Some(record), About::Document(_)) => Err(Problem(text!(
            "`{paper}` bukan untuk `{id}`; yang dapat disusun untuknya: `ksd draft {id}`",
            "`{paper}` is not for `{id}`; what can be drafted for it: `ksd draft {id}`",
            paper = paper.slug,
            id = record.id.as_str()
        ))),
        (Some(_), About::Register) => Err(Problem(text!(
            "`{paper}` menyangkut register seluruhnya; pakai tanpa id: `ksd draft --as {paper}`",
            "`{paper}` is about the whole register; use it without an id: `ksd draft --as {paper}`",
            paper = paper.slug
        ))),
    }
}

pub(super) fn nothing(record: &Record<KerjaSama>) -> Problem {
    Problem(text!(
        "tidak ada naskah atau surat yang disusun untuk `{id}` pada tahap ini; lihat `ksd draft {id}`",
        "there is no paper to draft for `{id}` at this stage; see `ksd draft {id}`",
        id = record.id.as_str()
    ))
}

pub(super) fn nothing_named() -> Problem {
    Problem(Text::fixed(
        "sebutkan naskahnya; yang dapat disusun terdaftar pada `ksd draft`",
        "name the document; `ksd draft` lists what can be drafted",
    ))
}
