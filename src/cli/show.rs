//! `ksd show`: one record, told to a person.

use clap::Args;

use super::called;
use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::options::AsOf;
use crate::agenda::agenda_of;
use crate::model::Duration;
use crate::render;
use crate::report::show::{Told, show};
use crate::rules;
use crate::text;

#[derive(Args)]
#[command(about = say(
    "Menceritakan satu naskah, mitra, entri pemetaan, atau SK TKKSD",
    "Tells one document, partner, mapping entry or TKKSD decree",
), after_help = say(
    "Contoh:\n  ksd show 2023-pks-tpa-bersama-samarinda\n  ksd show kota-samarinda\n  ksd show mitra/kota-samarinda",
    "Examples:\n  ksd show 2023-pks-tpa-bersama-samarinda\n  ksd show kota-samarinda\n  ksd show mitra/kota-samarinda",
))]
pub(super) struct Show {
    #[arg(
        value_name = "ID",
        help = say(
            "Id rekaman; bila dipakai dua jenis, sebutkan jenisnya: `mitra/ID`",
            "Id of the record; where two kinds share it, with its kind: `mitra/ID`",
        ),
    )]
    id: String,
    #[command(flatten)]
    as_of: AsOf,
}

impl Show {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let (as_of, told) = context.as_of(&self.as_of, &registry)?;
        let missing = || called::no_record(&registry, &self.id);
        let (kind, id) = called::record(&registry, &self.id)?.ok_or_else(missing)?;
        let findings = rules::check_record(&registry, kind, id);
        let ahead = as_of.plus(Duration::years(1));
        let owed = agenda_of(&registry, as_of, ahead, kind, id).obligations;
        let due: Vec<_> = owed.into_iter().map(|owed| (owed.due, owed.what)).collect();
        let document = show(
            &Told {
                registry: &registry,
                as_of,
                findings: &findings,
                due: &due,
            },
            kind,
            id,
        );
        let Some(document) = document else {
            return Err(Problem(text!(
                "`{id}` tidak terbaca seluruhnya; perbaiki menurut `ksd check`",
                "`{id}` cannot be read whole; mend it as `ksd check` says",
                id
            ))
            .into());
        };
        let text = render::document(&document, context.look());
        Ok(context.answer(text, told.into_iter().collect(), Exit::Done))
    }
}
