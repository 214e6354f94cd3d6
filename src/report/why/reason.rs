//! The verdict in a sentence.

use super::facts::{Facts, called};
use super::{Told, basis};
use crate::law::Citation;
use crate::model::{Date, Kind, Pengecualian, key, says_nothing};
use crate::rules::{Fact, Outcome, Reason};
use crate::schema::{said, without_places};
use crate::text;
use crate::text::{Text, Verbatim};

/// Why the verdict is what it is.
pub(super) fn reason(told: &Told<'_>, facts: &Facts<'_>) -> Text {
    let why = told.why;
    match &why.outcome {
        Outcome::Breach => {
            let open = why.findings.iter().filter(|one| one.exempted.is_none());
            match open.count() {
                1 => Text::fixed(
                    "yang tercatat tidak sesuai dengan yang diminta aturan ini, di satu tempat",
                    "what is recorded is not what the rule asks, in one place",
                ),
                n => text!(
                    "yang tercatat tidak sesuai dengan yang diminta aturan ini, di {n} tempat",
                    "what is recorded is not what the rule asks, in {n} places",
                    n
                ),
            }
        }
        Outcome::Kept => kept(told),
        Outcome::Silent(reason) => silent(told, facts, reason),
    }
}

fn kept(told: &Told<'_>) -> Text {
    let code = told.why.rule.code;
    match (told.why.judges, code) {
        (Some(_), _) => Text::fixed(
            "yang tercatat sesuai dengan yang diminta aturan ini",
            "what is recorded is what the rule asks",
        ),
        (None, "KSD904") => Text::fixed(
            "aturan ini membandingkan register dengan keadaan sebelumnya, sehingga satu rekaman \
             saja tidak cukup; jalankan `ksd check --since COMMIT`",
            "this rule compares the register with an earlier state, for which one record alone is \
             not enough; run `ksd check --since COMMIT`",
        ),
        (None, "KSD903") => Text::fixed(
            "aturan ini memeriksa bobot aturan di `ksd.toml`, bukan satu rekaman; jalankan `ksd \
             check --select KSD903`",
            "this rule looks at the severities in `ksd.toml`, not at one record; run `ksd check \
             --select KSD903`",
        ),
        (None, code) if code.starts_with("KSD9") => Text::fixed(
            "pengecualian di rekaman ini, bila ada, sesuai dengan yang diminta aturan ini",
            "the exemptions of this record, if any, are what the rule asks",
        ),
        (None, code) => text!(
            "berkas rekaman ini sudah dibaca, dan tidak ada di dalamnya yang melanggar aturan ini; \
             berkas lain dan `ksd.toml` tidak dilihat di sini: jalankan `ksd check --select {code}`",
            "the file of this record was read, and nothing in it is against this rule; other files \
             and `ksd.toml` are not looked at here: run `ksd check --select {code}`",
            code
        ),
    }
}

fn silent(told: &Told<'_>, facts: &Facts<'_>, reason: &Reason) -> Text {
    match reason {
        Reason::NotRecorded(fact) => not_recorded(facts, fact),
        Reason::Outside(fact) => outside(facts, fact),
        Reason::NotRead(fact) => text!(
            "{file} tidak terbaca seluruhnya, sehingga hanya aturan KSD0xx yang menilainya; \
             perbaiki menurut `ksd check`",
            "{file} cannot be read whole, so only the rules KSD0xx judge it; mend it as `ksd \
             check` says",
            file = fact.file
        ),
        Reason::OtherKind => match told.why.judges {
            Some(judges) if judges != told.kind => text!(
                "aturan ini menilai {judges}, sedangkan rekaman ini {own}",
                "this rule judges a {judges}, and this record is a {own}",
                judges,
                own = told.kind
            ),
            _ => text!(
                "pasal-pasalnya mengikat jenis atau naskah lain, bukan {own}",
                "its articles bind other kinds or texts, not {own}",
                own = basis::own(told, facts)
            ),
        },
        Reason::NotInForce(act) => not_in_force(told, *act),
        Reason::GivenUp => given_up(told),
        Reason::Exempted(alasan) => exempted(told, alasan),
    }
}

const ADDENDUM: &str = key!(addendum_dari);
const EXTENSION: &str = key!(perpanjangan_dari);

/// Keys that name another record.
const REFERENCES: [&str; 5] = [
    key!(induk),
    EXTENSION,
    ADDENDUM,
    key!(potensi),
    key!(mitra[].id),
];

fn not_recorded(facts: &Facts<'_>, fact: &Fact) -> Text {
    let name = called(fact);
    let elsewhere = match facts.is_own(fact) {
        true => Text::EMPTY,
        false => text!(" di {file}", " in {file}", file = fact.file),
    };
    let Some(value) = facts.value(fact) else {
        return match facts.looked_for(fact) {
            true => text!(
                "{name}{elsewhere} sudah dicari dan tidak diketahui (`belum_diketahui`), sehingga \
                 tidak dapat dinilai",
                "{name}{elsewhere} was looked for and is not known (`belum_diketahui`), so there \
                 is nothing to judge",
                name,
                elsewhere
            ),
            false => text!(
                "{name}{elsewhere} tidak tercatat, dan yang tidak tercatat tidak dinilai",
                "{name}{elsewhere} is not recorded, and what is not recorded is not judged",
                name,
                elsewhere
            ),
        };
    };
    let value = match value.as_str() {
        Some(id) if REFERENCES.contains(&without_places(&fact.key).as_str()) => {
            return text!(
                "rekaman `{id}`, yang disebut {name}, tidak ada, tidak terbaca seluruhnya, atau \
                 tidak menjawab yang ditanyakan aturan ini",
                "the record `{id}`, which {name} names, is not there, cannot be read whole, or \
                 does not tell what the rule asks",
                id,
                name
            );
        }
        Some(empty) if says_nothing(empty) => {
            return text!(
                "{name}{elsewhere} berisi \"{empty}\", yang sama dengan tidak tercatat, dan yang \
                 tidak tercatat tidak dinilai",
                "{name}{elsewhere} holds \"{empty}\", which is as not recorded, and what is not \
                 recorded is not judged",
                name,
                elsewhere,
                empty
            );
        }
        _ => said(fact.kind, &fact.key, value),
    };
    text!(
        "{name}{elsewhere} tercatat ({value}), tetapi tidak memuat yang diperlukan untuk menilai",
        "{name}{elsewhere} is recorded ({value}), but does not hold what is needed to judge",
        name,
        elsewhere,
        value
    )
}

fn outside(facts: &Facts<'_>, fact: &Fact) -> Text {
    let name = called(fact);
    let value = facts.value(fact);
    let word = value.and_then(|value| value.as_str());
    let settings = match facts.settings().as_slice() {
        [] => Text::EMPTY,
        settings => text!(
            ", dan di `ksd.toml` {settings}",
            ", and in `ksd.toml` {settings}",
            settings = Text::joined(settings, ", ")
        ),
    };
    match (fact.key.as_str(), word, value) {
        (ADDENDUM, Some(id), _) => text!(
            "rekaman ini addendum dari `{id}`, dan aturan ini menilai naskah yang berdiri sendiri",
            "this record is an addendum of `{id}`, and the rule judges a text that stands alone",
            id
        ),
        (EXTENSION, Some(id), _) => text!(
            "rekaman ini perpanjangan dari `{id}`, dan aturan ini menilai naskah yang baru",
            "this record extends `{id}`, and the rule judges a new text",
            id
        ),
        (ADDENDUM, None, _) => Text::fixed(
            "aturan ini menilai addendum, dan rekaman ini bukan addendum (`addendum_dari` tidak \
             tercatat)",
            "the rule judges an addendum, and this record is none (`addendum_dari` is not recorded)",
        ),
        (EXTENSION, None, _) => Text::fixed(
            "aturan ini menilai perpanjangan, dan rekaman ini bukan perpanjangan \
             (`perpanjangan_dari` tidak tercatat)",
            "the rule judges an extension, and this record is none (`perpanjangan_dari` is not \
             recorded)",
        ),
        (_, _, Some(value)) => text!(
            "rekaman ini tidak termasuk yang dinilai aturan ini; yang menentukan: {name}: \
             {value}{settings}",
            "this record is none that the rule judges; what decides: {name}: {value}{settings}",
            name,
            value = said(fact.kind, &fact.key, value),
            settings
        ),
        (_, _, None) => text!(
            "aturan ini hanya menilai rekaman dengan {name} tertentu, dan di sini itu tidak \
             tercatat",
            "the rule judges only records with a certain {name}, and none is recorded here",
            name
        ),
    }
}

/// That no article was in force, and since when the first is.
fn not_in_force(told: &Told<'_>, act: Option<Date>) -> Text {
    let Some(day) = act else {
        return Text::fixed(
            "pasal-pasalnya sudah tidak berlaku bagi perbuatan yang masih akan datang",
            "its articles are no longer in force for an act still to come",
        );
    };
    let articles = told.why.basis.iter().map(|(basis, _)| basis.citation);
    let since = articles
        .map(|Citation { regulation, .. }| regulation.since)
        .filter(|since| *since > day)
        .min();
    match since {
        Some(since) => text!(
            "tidak ada pasalnya yang sudah berlaku pada {day}, hari perbuatan yang dinilai; yang \
             pertama baru berlaku {since}",
            "none of its articles was in force on {day}, the day of the act that is judged; the \
             first is since {since}",
            day,
            since
        ),
        None => text!(
            "tidak ada pasalnya yang masih berlaku pada {day}, hari perbuatan yang dinilai",
            "none of its articles was still in force on {day}, the day of the act that is judged",
            day
        ),
    }
}

/// Who turned a plan down, and when.
fn given_up(told: &Told<'_>) -> Text {
    let record = told.registry.kerja_sama.get(told.id);
    let refusal = record.and_then(|record| told.registry.refused(record, Date::LAST));
    let how = match refusal {
        Some(refusal) => text!(
            "{said} {day}",
            "{said} {day}",
            said = refusal.said(),
            day = refusal.day
        ),
        None => Text::fixed(
            "rencana ini tidak dilanjutkan (`tidak_dilanjutkan`)",
            "this plan was dropped (`tidak_dilanjutkan`)",
        ),
    };
    text!(
        "{how}, sehingga hanya perbuatan yang sudah terjadi yang dinilai; naskah dan langkah yang \
         belum ada tidak diminta lagi",
        "{how}, so only what was done is judged; nothing is asked of a text and steps to come",
        how
    )
}

fn exempted(told: &Told<'_>, alasan: &Verbatim) -> Text {
    let exemptions: &[Pengecualian] = match told.kind {
        Kind::KerjaSama => told
            .registry
            .kerja_sama
            .get(told.id)
            .map(|record| &record.pengecualian),
        Kind::Potensi => told
            .registry
            .potensi
            .get(told.id)
            .map(|record| &record.pengecualian),
        Kind::Tkksd => told
            .registry
            .tkksd
            .get(told.id)
            .map(|record| &record.pengecualian),
        Kind::Mitra => None,
    }
    .map_or(&[], |exemptions| exemptions.as_slice());
    let own = exemptions.iter().rev().find(|exemption| {
        exemption.aturan == told.why.rule.code && exemption.alasan == alasan.raw()
    });
    let by = own.and_then(|own| own.disetujui_oleh.as_deref());
    let by = by.map_or(Text::EMPTY, |by| text!(" oleh {by}", " by {by}", by));
    let on = own.and_then(|own| own.tanggal);
    let on = on.map_or(Text::EMPTY, |day| text!(" pada {day}", " on {day}", day));
    text!(
        "yang ditemukan dikecualikan{by}{on} dengan alasan \"{alasan}\"",
        "what was found is exempted{by}{on}, because \"{alasan}\"",
        by,
        on,
        alasan
    )
}
