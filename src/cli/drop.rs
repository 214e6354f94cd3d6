//! `ksd drop`: a plan that will not be signed.

use clap::Args;

use super::closing::{Closing, Which};
use super::context::{Answer, Context};
use super::language::say;
use crate::model::{KerjaSama, key, recorded};
use crate::questions::OF_DROPPING;
use crate::registry::{Record, Registry};
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "drop", about = say(
    "Mencatat bahwa rencana tidak dilanjutkan, dengan alasannya",
    "Records that a plan is not gone on with, and why",
), long_about = say(
    "Mencatat di `[tidak_dilanjutkan]` bahwa rencana tidak akan ditandatangani: alasan, hari, dan surat \
     dasarnya. Penolakan yang sudah tercatat diusulkan sebagai alasannya. Naskah yang sudah \
     ditandatangani diakhiri dengan `ksd end`.",
    "Records in `[tidak_dilanjutkan]` that a plan will not be signed: the reason, the day and its \
     paper. A refusal that is recorded is proposed as the reason. What was signed is ended with \
     `ksd end`.",
), after_help = say(
    "Contoh:\n  ksd drop 2026-kb-rencana-banjir-mahakam-mahakam-ulu --set alasan=ditolak-mitra --set tanggal=26-11-2026",
    "Examples:\n  ksd drop 2026-kb-rencana-banjir-mahakam-mahakam-ulu --set alasan=ditolak-mitra --set tanggal=26-11-2026",
))]
pub(super) struct Drop {
    #[command(flatten)]
    closing: Closing,
}

const DROPPING: Which = Which {
    command: "drop",
    table: key!(tidak_dilanjutkan),
    chapters: OF_DROPPING,
    unfit,
};

fn unfit(_: &Registry, record: &Record<KerjaSama>) -> Option<Text> {
    let id = record.id.as_str();
    if record.is_signed() {
        return Some(text!(
            "`{id}` sudah ditandatangani; catat berakhirnya dengan `ksd end {id}`",
            "`{id}` was signed; record its ending with `ksd end {id}`",
            id
        ));
    }
    recorded(&record.tidak_dilanjutkan).then(|| {
        text!(
            "sudah tercatat bahwa `{id}` tidak dilanjutkan; ubah dengan `ksd record {id} --set \
             tidak_dilanjutkan.tanggal=…`",
            "it is recorded already that `{id}` is not gone on with; change it with `ksd record {id} \
             --set tidak_dilanjutkan.tanggal=…`",
            id
        )
    })
}

impl Drop {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        self.closing.run(context, &DROPPING)
    }
}
