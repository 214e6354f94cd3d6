//! `ksd end`: a document that ended.

use clap::Args;

use super::closing::{Closing, Which};
use super::context::{Answer, Context};
use super::language::say;
use crate::model::{KerjaSama, key, recorded};
use crate::questions::OF_ENDING;
use crate::registry::{Record, Registry};
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "end", about = say(
    "Mencatat berakhirnya naskah: alasan, hari terakhir, dan surat dasarnya",
    "Records that a document ended: the reason, the last day and its paper",
), long_about = say(
    "Mencatat berakhirnya naskah di `[pengakhiran]`. Alasan yang dapat dipilih ialah yang disebut \
     peraturan untuk jenisnya (PP 28/2018 Pasal 9 dan Pasal 22, Permendagri 25/2020 Pasal 34). Rencana \
     yang tidak jadi ditandatangani dicatat dengan `ksd drop`.",
    "Records in `[pengakhiran]` that a document ended. The reasons to choose from are those that the \
     regulations name for its kind (PP 28/2018 Pasal 9 and Pasal 22, Permendagri 25/2020 Pasal 34). A \
     plan that will not be signed is recorded with `ksd drop`.",
), after_help = say(
    "Contoh:\n  ksd end 2025-pks-rawat-taman-bumn-niaga-nusa --set alasan=kesepakatan --set tanggal=30-6-2026 --set \"dasar=BA 134.4/5/2026\"",
    "Examples:\n  ksd end 2025-pks-rawat-taman-bumn-niaga-nusa --set alasan=kesepakatan --set tanggal=30-6-2026 --set \"dasar=BA 134.4/5/2026\"",
))]
pub(super) struct End {
    #[command(flatten)]
    closing: Closing,
}

const ENDING: Which = Which {
    command: "end",
    table: key!(pengakhiran),
    chapters: OF_ENDING,
    unfit,
};

fn unfit(registry: &Registry, record: &Record<KerjaSama>) -> Option<Text> {
    let id = record.id.as_str();
    if let Some(changed) = registry.changed(record) {
        return Some(text!(
            "`{id}` ialah addendum, yang berakhir bersama naskahnya; akhiri dengan `ksd end {changed}`",
            "`{id}` is an addendum, which ends with its document; end that with `ksd end {changed}`",
            id,
            changed = changed.id.as_str()
        ));
    }
    if !record.is_signed() {
        return Some(text!(
            "`{id}` belum ditandatangani; rencana yang tidak dilanjutkan dicatat dengan `ksd drop {id}`",
            "`{id}` is not signed; a plan that is not gone on with is recorded with `ksd drop {id}`",
            id
        ));
    }
    recorded(&record.pengakhiran).then(|| {
        text!(
            "berakhirnya `{id}` sudah tercatat; ubah dengan `ksd record {id} --set pengakhiran.tanggal=…`",
            "the ending of `{id}` is recorded already; change it with `ksd record {id} --set \
             pengakhiran.tanggal=…`",
            id
        )
    })
}

impl End {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        self.closing.run(context, &ENDING)
    }
}
