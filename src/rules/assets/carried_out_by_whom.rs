//! Who signs an agreement on the use of an asset for the region.

use super::asset;
use crate::rules::prelude::*;
use crate::text::alternatives;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD712",
        name: "pelaksana-pemanfaatan-keliru",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Perjanjian pemanfaatan ditandatangani Pengelola Barang atau Pengguna Barang",
            "An agreement on the use of an asset is signed by the Pengelola Barang or Pengguna Barang",
        ),
        reason: reason!(
            "Sewa, KSP, dan KSPI dilaksanakan Pengelola Barang atau Pengguna Barang, BGS dan BSG \
             Pengelola Barang. Tafsir ksd: yang melaksanakan adalah yang menandatangani, jadi \
             bukan Kepala Daerah, dan pada BGS dan BSG bukan Pengguna Barang. Kepala perangkat \
             daerah dan pejabat yang ditunjuk tidak dinilai, sebab dapat bertindak sebagai \
             Pengguna Barang.",
            "A sewa, KSP or KSPI is carried out by the Pengelola Barang or the Pengguna Barang, a \
             BGS or BSG by the Pengelola Barang. ksd's reading (tafsir): who carries it out signs \
             it, so not the Kepala Daerah, and of a BGS or BSG not the Pengguna Barang. The head \
             of an office and an appointed official are not judged, for they may act as Pengguna \
             Barang.",
        ),
        remedy: Text::fixed(
            "periksa `daerah.peran` dengan perjanjiannya; bila memang demikian, catat alasannya \
             sebagai pengecualian",
            "compare `daerah.peran` with the agreement; if it is so, record the reason as an \
             exemption",
        ),
        basis: USE_APPROVALS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    verdict.stands_alone(record)?;
    let role = verdict.recorded(key!(daerah.peran), record.daerah.peran)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    let set = asset_use(form).filter(|set| !set.performers.is_empty());
    let set = verdict.selects(key!(bmd.bentuk), set)?;
    verdict.act(record.signing());
    let mut fitting: Vec<Peran> = Vec::new();
    for performer in set.performers {
        if !fitting.contains(&performer.role) {
            fitting.push(performer.role);
        }
    }
    let other = matches!(role, Peran::KepalaDaerah | Peran::PenggunaBarang);
    if other && !fitting.contains(&role) {
        let message = text!(
            "{form} ditandatangani {role}, padahal yang melaksanakannya {fitting}",
            "the {form} was signed by the {role}, although the {fitting} carries it out",
            form,
            role,
            fitting = alternatives(&fitting)
        );
        let breach = Breach::new(record.signing(), key!(daerah.peran), message);
        verdict.against(breach.basis(set.approval));
    }
    Ok(())
}
