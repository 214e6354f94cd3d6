//! What is meant by the words for an office, a partner, a mission or a key.

use super::super::context::Problem;
use super::super::parsers;
use crate::agenda::Who;
use crate::model::{Kind, Tingkat};
use crate::registry::{Mission, Named, Registry};
use crate::report::list::{Lacking, NoKey};
use crate::text;
use crate::text::{Text, alternatives, beside};

/// More than so many are not named in a sentence.
const FEW: usize = 8;

/// The id of the office that is meant, by its id, its name or words of it.
///
/// # Errors
/// If `ksd.toml` names none such, or several.
pub(in super::super) fn known_office(registry: &Registry, said: &str) -> anyhow::Result<String> {
    let problem = match registry.offices_named(said)[..] {
        [id] => return Ok(id.to_owned()),
        [_, _, ..] => return Err(several_offices(registry, "--pemrakarsa", said).into()),
        [] => {
            let meant = registry.offices_and_names().meant(said);
            text!(
                "`--pemrakarsa` tidak mengenal \"{said}\"{beside}: perangkat daerah itu tidak ada \
                 di ksd.toml; tambahkan di sana, atau pilih dari `ksd list perangkat-daerah`{meant}",
                "`--pemrakarsa` does not know \"{said}\"{beside}: that office is not in ksd.toml; \
                 add it there, or choose from `ksd list perangkat-daerah`{meant}",
                said,
                beside = beside(said),
                meant = or_meant(meant)
            )
        }
    };
    Err(Problem(problem).into())
}

fn several_offices(registry: &Registry, option: &str, said: &str) -> Problem {
    Problem(text!(
        "`{option}` {said} dapat berarti beberapa perangkat daerah; sebutkan salah satu: {ids}",
        "`{option}` {said} may mean several offices; name one of them: {ids}",
        option,
        said,
        ids = few(&registry.offices_named(said))
    ))
}

/// Who is meant as the one that must act: an office, the TKKSD, the Kepala Daerah by
/// that word or the region's own (`bupati`), the DPRD, or a partner.
///
/// # Errors
/// If there is none such, or several are called so.
pub(in super::super) fn known_who(registry: &Registry, said: &str) -> anyhow::Result<Who> {
    let head = match registry.settings.daerah.tingkat {
        Tingkat::Provinsi => "gubernur",
        Tingkat::Kabupaten => "bupati",
        Tingkat::Kota => "wali-kota",
    };
    let word = parsers::plain(said.trim());
    match word.as_str() {
        "tkksd" => return Ok(Who::Tkksd),
        "dprd" => return Ok(Who::Dprd),
        "kepala-daerah" => return Ok(Who::KepalaDaerah),
        word if word == head => return Ok(Who::KepalaDaerah),
        _ => {}
    }
    match registry.offices_named(said)[..] {
        [id] => return Ok(Who::Office(id.to_owned())),
        [_, _, ..] => return Err(several_offices(registry, "--who", said).into()),
        [] => {}
    }
    if let Named::One(_, id) = registry.wholly_named(&[Kind::Mitra], said) {
        return Ok(Who::Partner(id.to_owned()));
    }
    let meant = registry.offices_and_names().meant(said);
    Err(Problem(text!(
        "`--who` tidak mengenal \"{said}\"{beside}; sebutkan perangkat daerah menurut id atau nama \
         (`ksd list perangkat-daerah`), mitra, `tkksd`, `kepala-daerah`, atau `dprd`{meant}",
        "`--who` does not know \"{said}\"{beside}; name an office by id or name (`ksd list \
         perangkat-daerah`), a partner, `tkksd`, `kepala-daerah` or `dprd`{meant}",
        said,
        beside = beside(said),
        meant = or_meant(meant)
    ))
    .into())
}

/// The id of the partner that is meant, by its id or name.
///
/// # Errors
/// If there is none such, or several are called so.
pub(in super::super) fn known_partner(registry: &Registry, said: &str) -> anyhow::Result<String> {
    let problem = match registry.named(&[Kind::Mitra], said) {
        Named::One(_, id) => return Ok(id.to_owned()),
        Named::Several(several) => {
            let ids: Vec<&str> = several.iter().map(|(_, id)| *id).collect();
            text!(
                "`--mitra` {said} dapat berarti beberapa mitra; sebutkan salah satu: {ids}",
                "`--mitra` {said} may mean several partners; name one of them: {ids}",
                said,
                ids = few(&ids)
            )
        }
        Named::None => {
            let meant = registry.ids_and_names(Kind::Mitra).meant(said);
            text!(
                "`--mitra` tidak mengenal \"{said}\"{beside}: mitra itu belum ada di register; \
                 tambahkan rekamannya di folder `mitra`, atau pilih dari `ksd list mitra`{meant}",
                "`--mitra` does not know \"{said}\"{beside}: that partner is not in the register \
                 yet; add its record in the folder `mitra`, or choose from `ksd list mitra`{meant}",
                said,
                beside = beside(said),
                meant = or_meant(meant)
            )
        }
    };
    Err(Problem(problem).into())
}

fn or_meant(meant: Option<&str>) -> Text {
    meant.map_or(Text::EMPTY, |meant| {
        text!(
            "; mungkin maksudnya \"{meant}\"",
            "; did you mean \"{meant}\"?",
            meant
        )
    })
}

/// The first of them, and how many more there are.
fn few(ids: &[&str]) -> Text {
    match ids.len().saturating_sub(FEW) {
        0 => alternatives(ids),
        more => text!(
            "{ids}, dan {more} lagi",
            "{ids} and {more} more",
            ids = ids[..FEW].join(", "),
            more
        ),
    }
}

/// The missions that are meant: numbers are those of the RPJMD that covers the year.
///
/// # Errors
/// If there is none such.
pub(super) fn known_missions<'r>(
    registry: &'r Registry,
    said: &str,
    year: i32,
) -> anyhow::Result<Vec<Mission<'r>>> {
    let numbers: Vec<&str> = said.split(',').map(str::trim).collect();
    let is_number = |text: &&str| text.parse::<u32>().is_ok();
    let asked = match numbers.iter().all(is_number) {
        true => numbers,
        false => vec![said],
    };
    let mut meant = Vec::new();
    for one in asked {
        let missions = registry.missions_named(one, year);
        if missions.is_empty() {
            return Err(no_mission(registry, one, year).into());
        }
        meant.extend(missions);
    }
    Ok(meant)
}

fn no_mission(registry: &Registry, said: &str, year: i32) -> Problem {
    let known = registry.missions(year).map(|mission| {
        text!(
            "{number} ({said})",
            "{number} ({said})",
            number = mission.number,
            said = mission.said
        )
    });
    let known: Vec<Text> = known.collect();
    Problem(match known.is_empty() {
        true => text!(
            "`--misi` tidak mengenal \"{said}\": ksd.toml tidak mencatat misi RPJMD tahun {year}; \
             tambahkan pada `[[rpjmd]]`",
            "`--misi` does not know \"{said}\": ksd.toml holds no mission of an RPJMD of {year}; \
             add them to `[[rpjmd]]`",
            said,
            year = year.to_string()
        ),
        false => text!(
            "`--misi` tidak mengenal \"{said}\"; misi RPJMD tahun {year}: {known}",
            "`--misi` does not know \"{said}\"; missions of the RPJMD of {year}: {known}",
            said,
            year = year.to_string(),
            known = Text::joined(&known, "; ")
        ),
    })
}

/// The key that is meant.
///
/// # Errors
/// If there is none such, or several are called so.
pub(super) fn known_key(said: &str) -> anyhow::Result<Lacking> {
    Lacking::named(said).map_err(|why| {
        Problem(match why {
            NoKey::Several(paths) => {
                let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
                text!(
                    "`--without` {said} dapat berarti beberapa kunci; sebutkan salah satu: {paths}",
                    "`--without` {said} may mean several keys; name one of them: {paths}",
                    said,
                    paths = few(&paths)
                )
            }
            NoKey::None(Some(meant)) => text!(
                "`--without` tidak mengenal kunci \"{said}\"; mungkin maksudnya `{meant}`",
                "`--without` knows no key \"{said}\"; did you mean `{meant}`?",
                said,
                meant
            ),
            NoKey::None(None) => text!(
                "`--without` tidak mengenal kunci \"{said}\"; kunci naskah terlihat di \
                 `ksd schema kerja-sama`, misalnya `arsip`, `arsip.berkas`, `dprd`, `nilai`",
                "`--without` knows no key \"{said}\"; `ksd schema kerja-sama` shows those of \
                 documents, for example `arsip`, `arsip.berkas`, `dprd`, `nilai`",
                said
            ),
        })
        .into()
    })
}
