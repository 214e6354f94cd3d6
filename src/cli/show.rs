//! `ksd show`: one record, told to a person.

use clap::Args;
use strum::VariantArray;

use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::options::AsOf;
use crate::agenda::agenda_of;
use crate::model::{Duration, Kind};
use crate::registry::Registry;
use crate::render;
use crate::report::show::{Told, show};
use crate::rules;
use crate::text;
use crate::text::beside;

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
        let (kind, id) = self.meant(&registry)?;
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

    /// The record that is meant.
    fn meant(&self, registry: &Registry) -> anyhow::Result<(Kind, &str)> {
        let asked = self.id.split_once('/');
        let asked = asked.and_then(|(kind, id)| Some((kind.parse::<Kind>().ok()?, id)));
        let (kinds, id) = match asked {
            Some((kind, id)) => (vec![kind], id),
            None => (Kind::VARIANTS.to_vec(), self.id.as_str()),
        };
        if let Some(&kind) = kinds.iter().find(|&&kind| registry.has(kind, id)) {
            return Ok((kind, id));
        }
        let meant = kinds
            .iter()
            .find_map(|&kind| registry.ids_and_names(kind).meant(id));
        let problem = match meant {
            Some(meant) => text!(
                "tidak ada rekaman \"{id}\"{beside}; mungkin maksudnya \"{meant}\"",
                "there is no record \"{id}\"{beside}; did you mean \"{meant}\"?",
                id,
                beside = beside(id),
                meant
            ),
            None => text!(
                "tidak ada rekaman \"{id}\"; cari idnya dengan `ksd list --search TEKS`",
                "there is no record \"{id}\"; find its id with `ksd list --search TEXT`",
                id
            ),
        };
        Err(Problem(problem).into())
    }
}
