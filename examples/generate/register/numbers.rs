//! Puts the numbers of the texts, once all are in order of their days: ours by
//! kind and year, a partner's in the form of its own.

use std::collections::HashMap;

use fastrand::Rng;
use ksd::model::{Jenis, Naskah};

use super::calendar::roman;
use super::head::NUMBER;
use super::partners::Partner;
use super::spec::Draft;
use super::toml::Put;

/// Replaces every placeholder.
pub fn put(drafts: &mut [Draft<'_>], rng: &mut Rng) {
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by(|&a, &b| {
        let key = |at: usize| (drafts[at].spec.signed, &drafts[at].id);
        key(a).cmp(&key(b))
    });
    // Only looked up, never walked through: the order is that of the days.
    let mut last: HashMap<(String, i32), u32> = HashMap::new();
    let mut next = |party: &str, year: i32| {
        let number = last.entry((party.to_owned(), year)).or_default();
        *number += rng.u32(1..=3);
        *number
    };
    for at in order {
        let Draft { spec, root, .. } = &mut drafts[at];
        let Some(signed) = spec.signed else { continue };
        let year = signed.year();
        let waits =
            |item: Option<&toml_edit::Item>| item.and_then(|item| item.as_str()) == Some(NUMBER);
        if let Some(ours) = root.get_mut("daerah").and_then(|item| item.as_table_mut())
            && waits(ours.get("nomor"))
        {
            let kind = kind(spec.naskah, spec.jenis, spec.addendum_dari.is_some());
            let number = next(kind, year);
            ours.put(
                "nomor",
                match spec.jenis {
                    Jenis::Bmd => format!("032/{number:03}/{kind}/{year}"),
                    _ => format!("134.4/{number:02}/{kind}/{year}"),
                },
            );
        }
        let Some(theirs) = root
            .get_mut("mitra")
            .and_then(|item| item.as_array_of_tables_mut())
        else {
            continue;
        };
        for (side, partner) in theirs.iter_mut().zip(&spec.partners) {
            if waits(side.get("nomor")) {
                let number = next(&format!("mitra {}", partner.id), year);
                side.put("nomor", theirs_of(partner, number, signed.month(), year));
            }
        }
    }
}

fn kind(naskah: Naskah, jenis: Jenis, addendum: bool) -> &'static str {
    match naskah {
        _ if addendum => "ADD",
        _ if jenis == Jenis::Bmd => "BPKAD",
        Naskah::KesepakatanBersama => "KSB",
        Naskah::Pks => "PKS",
        Naskah::Kontrak => "KTR",
        Naskah::NotaKesepakatan => "NK",
        Naskah::RencanaKerja => "RK",
        _ => "KSLN",
    }
}

fn theirs_of(partner: &Partner, number: u32, month: u32, year: i32) -> String {
    partner
        .nomor
        .replace("{n}", &format!("{number:03}"))
        .replace("{m}", roman(month))
        .replace("{y}", &year.to_string())
}
