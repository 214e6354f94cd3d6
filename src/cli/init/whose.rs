//! Whose register it is to be, from what was said of the region.

use std::path::Path;

use crate::cli::context::Problem;
use crate::law::{Region, region, regions, regions_like, regions_named};
use crate::meant::did_you_mean;
use crate::model::{Expected, KodeWilayah};
use crate::text;
use crate::text::{Text, alternatives};

/// What was said of the region.
pub(super) struct Asked<'a> {
    /// Its name.
    pub daerah: Option<&'a str>,
    /// Its code.
    pub kode: Option<&'a str>,
    /// The folder, which may be the rest of a name without quotes.
    pub folder: &'a Path,
}

/// Whose register it is to be.
pub(super) fn named(asked: &Asked<'_>) -> Result<&'static Region, Problem> {
    let coded = asked.kode.map(coded).transpose()?;
    let named = asked.daerah.map(|said| called(said, coded, asked.folder));
    let found = match (coded, named.transpose()?) {
        (None, None) => Err(Problem(Text::fixed(
            "sebutkan daerahnya dengan `--daerah`, misalnya `--daerah \"Kota Bontang\"`, atau \
             kodenya dengan `--kode`, misalnya `--kode 64.74`",
            "name the region with `--daerah`, for example `--daerah \"Kota Bontang\"`, or its code \
             with `--kode`, for example `--kode 64.74`",
        ))),
        (Some(coded), Some(named)) if coded.kode != named.kode => Err(Problem(text!(
            "kode {kode} ialah {coded}, sedangkan {named} berkode {other}; sebutkan salah satunya \
             saja",
            "code {kode} is {coded}, but {named} has the code {other}; name only one of them",
            kode = coded.kode.to_string(),
            coded = coded.nama,
            named = named.nama,
            other = named.kode.to_string()
        ))),
        (Some(region), _) | (None, Some(region)) => Ok(region),
    }?;
    match found.is_autonomous() {
        true => Ok(found),
        false => Err(Problem(text!(
            "{nama} bagian dari Provinsi DKI Jakarta dan bukan daerah otonom; registernya dijaga \
             provinsi: `--kode 31`",
            "{nama} is a part of Provinsi DKI Jakarta and no autonomous region; the province keeps \
             the register: `--kode 31`",
            nama = found.nama
        ))),
    }
}

/// The region that a name means; the code, where one is given, tells which of several.
fn called(
    said: &str,
    coded: Option<&'static Region>,
    folder: &Path,
) -> Result<&'static Region, Problem> {
    let found = regions_named(said);
    if let Some(coded) = coded.filter(|coded| found.iter().any(|one| one.kode == coded.kode)) {
        return Ok(coded);
    }
    match found.as_slice() {
        [one] => Ok(one),
        [] => Err(unknown(said, folder)),
        several => Err(Problem(text!(
            "\"{said}\" dapat berarti {several}; sebutkan dengan tingkatnya, atau kodenya dengan \
             `--kode`",
            "\"{said}\" may mean {several}; name it with its level, or its code with `--kode`",
            said,
            several = alternatives(&with_codes(several))
        ))),
    }
}

fn unknown(said: &str, folder: &Path) -> Problem {
    const MOST: usize = 8;
    // `--daerah Kota Bontang` without quotes leaves the second word as the folder.
    let both = format!("{said} {}", folder.display());
    let like = regions_like(said);
    let near = did_you_mean(said, regions().iter().map(|region| region.nama));
    let near = near.map(regions_named).unwrap_or_default();
    let proposed = match regions_named(&both).as_slice() {
        [one] => {
            return Problem(text!(
                "tidak ada daerah bernama \"{said}\"; tulis nama di antara tanda kutip: `--daerah \
                 \"{nama}\"`",
                "no region is called \"{said}\"; write the name in quotes: `--daerah \"{nama}\"`",
                said,
                nama = one.nama
            ));
        }
        _ if (1..=MOST).contains(&like.len()) => like,
        _ => near,
    };
    match proposed.as_slice() {
        [] => Problem(text!(
            "tidak ada daerah bernama \"{said}\"; tulis seperti \"Kabupaten Biak Numfor\", \"Kota \
             Bontang\", \"Provinsi Bali\", atau sebutkan kodenya dengan `--kode`",
            "no region is called \"{said}\"; write it like \"Kabupaten Biak Numfor\", \"Kota \
             Bontang\", \"Provinsi Bali\", or name its code with `--kode`",
            said
        )),
        near => Problem(text!(
            "tidak ada daerah bernama \"{said}\"; mungkin maksudnya {near}",
            "no region is called \"{said}\"; did you mean {near}?",
            said,
            near = alternatives(&with_codes(near))
        )),
    }
}

/// `Kota Bontang (64.74)`.
fn with_codes(regions: &[&Region]) -> Vec<String> {
    let named = |region: &&Region| format!("{} ({})", region.nama, region.kode);
    regions.iter().map(named).collect()
}

/// The region that has a code, also where its point is left out.
pub(super) fn coded(said: &str) -> Result<&'static Region, Problem> {
    const PROVINCE: usize = 2;
    let said = said.trim();
    let pointed = match said.len() == 2 * PROVINCE && said.is_ascii() {
        true => format!("{}.{}", &said[..PROVINCE], &said[PROVINCE..]),
        false => said.to_owned(),
    };
    let code: KodeWilayah = pointed.parse().map_err(|form: Expected| {
        Problem(text!(
            "\"{said}\" bukan kode wilayah; {how}",
            "\"{said}\" is no code of a region; {how}",
            said,
            how = form.explain()
        ))
    })?;
    region(&code).ok_or_else(|| {
        let province = regions().iter().find(|region| {
            region.kode.is_provinsi() && region.kode.provinsi() == code.provinsi()
        });
        Problem(match province {
            Some(province) => text!(
                "tidak ada daerah berkode {code} di {province}; periksa kodenya, atau sebutkan namanya \
                 dengan `--daerah`",
                "no region has the code {code} in {province}; check the code, or name the region with \
                 `--daerah`",
                code = code.to_string(),
                province = province.nama
            ),
            None => text!(
                "tidak ada daerah berkode {code}; periksa kodenya, atau sebutkan namanya dengan \
                 `--daerah`",
                "no region has the code {code}; check the code, or name the region with `--daerah`",
                code = code.to_string()
            ),
        })
    })
}
