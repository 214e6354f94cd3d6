//! Where the proceeds of a KSDPK go.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD526",
        name: "hasil-kerja-sama",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Hasil KSDPK berupa uang disetor ke kas daerah, dan yang berupa barang dicatat \
             sebagai aset",
            "The money that a KSDPK yields goes to the regional treasury, and its goods are \
             recorded as assets",
        ),
        reason: Text::fixed(
            "Hasil yang menjadi hak daerah adalah pendapatan daerah bila berupa uang, dan aset \
             Pemerintah Daerah bila berupa barang.",
            "What is the region's due is its revenue where it is money, and its asset where it is \
             goods.",
        ),
        remedy: Text::fixed(
            "setorkan uangnya ke kas daerah atau catat barangnya, lalu perbaiki `[hasil]`",
            "pay the money to the regional treasury or record the goods, then correct `[hasil]`",
        ),
        basis: &[
            ksdpk(&PP28, "Pasal 20 ayat (2)"),
            ksdpk(&PP28, "Pasal 20 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

const MONEY: &[Basis] = &[ksdpk(&PP28, "Pasal 20 ayat (2)")];
const GOODS: &[Basis] = &[ksdpk(&PP28, "Pasal 20 ayat (3)")];

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    // The day of the proceeds is not recorded: contracts from before PP
    // 28/2018 run to their end (Pasal 48), so the signing stands for it.
    let act = record.signing();
    let proceeds = &record.hasil;
    let money = verdict.recorded(key!(hasil.uang_ke_kas_daerah), proceeds.uang_ke_kas_daerah);
    if money.is_ok_and(|paid| !paid) {
        let message = Text::fixed(
            "uang hasil kerja sama tidak disetor ke kas daerah",
            "the money did not go to the regional treasury",
        );
        verdict.against(Breach::new(act, key!(hasil.uang_ke_kas_daerah), message).basis(MONEY));
    }
    let goods = verdict.recorded(key!(hasil.barang_dicatat), proceeds.barang_dicatat);
    if goods.is_ok_and(|listed| !listed) {
        let message = Text::fixed(
            "barang hasil kerja sama tidak dicatat sebagai aset",
            "the goods were not recorded as assets",
        );
        verdict.against(Breach::new(act, key!(hasil.barang_dicatat), message).basis(GOODS));
    }
    either(money.map(drop), goods.map(drop))
}
