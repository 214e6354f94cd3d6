//! What is asked of a partner, of an entry of the mapping, and of a decree on the team.

use super::Facts;
use super::ask::{Ask, Chapter, always, one_more, where_so, within};
use crate::model::key;
use crate::text::Text;

/// What is asked of a partner.
pub static OF_MITRA: &[Chapter] = &[Chapter {
    name: Text::fixed("Mitra", "The partner"),
    asks: &[
        always(key!(Mitra: nama)),
        always(key!(Mitra: golongan)),
        where_so(is_region, key!(Mitra: kode)),
        where_so(is_region_anywhere, key!(Mitra: tingkat)),
        where_so(has_form, key!(Mitra: bentuk_badan)),
        where_so(is_abroad, key!(Mitra: negara)),
        always(key!(Mitra: alamat)),
    ],
}];

/// What is asked of an entry of the potential mapping.
pub static OF_POTENSI: &[Chapter] = &[
    Chapter {
        name: Text::fixed("Tentang apa", "What about"),
        asks: &[
            always(key!(Potensi: judul)),
            always(key!(Potensi: tahun)),
            always(key!(Potensi: pemrakarsa)),
            always(key!(Potensi: urusan)),
            always(key!(Potensi: permasalahan)),
            always(key!(Potensi: uraian)),
            always(key!(Potensi: maksud_tujuan)),
            always(key!(Potensi: manfaat)),
            always(key!(Potensi: lokasi)),
        ],
    },
    Chapter {
        name: Text::fixed("Dengan siapa", "With whom"),
        asks: &[
            always(key!(Potensi: calon_mitra)),
            always(key!(Potensi: jenis)),
            where_so(is_ksdd, key!(Potensi: sifat)),
            where_so(is_ksdd, key!(Potensi: eksternalitas)),
        ],
    },
    Chapter {
        name: Text::fixed("Kapan dan dengan biaya apa", "When and with what money"),
        asks: &[
            always(key!(Potensi: prioritas)),
            always(key!(Potensi: tahun_mulai)),
            always(key!(Potensi: tahun_selesai)),
            where_so(has_year, key!(Potensi: program[].tahun)),
            within(key!(Potensi: program), key!(Potensi: program[].program)),
            within(key!(Potensi: program), key!(Potensi: program[].kegiatan)),
            within(key!(Potensi: program), key!(Potensi: program[].pagu)),
        ],
    },
    Chapter {
        name: Text::fixed("Pembahasan", "Discussion"),
        asks: &[
            always(key!(Potensi: pembahasan.forum)),
            within(key!(Potensi: pembahasan), key!(Potensi: pembahasan.tanggal)),
            within(
                key!(Potensi: pembahasan),
                key!(Potensi: pembahasan.berita_acara.nomor),
            ),
            within(
                key!(Potensi: pembahasan.berita_acara),
                key!(Potensi: pembahasan.berita_acara.tanggal),
            ),
        ],
    },
];

/// What is asked of a decree on the coordination team.
pub static OF_TKKSD: &[Chapter] = &[
    Chapter {
        name: Text::fixed("Keputusannya", "The decree"),
        asks: &[always(key!(Tkksd: sk)), always(key!(Tkksd: tanggal))],
    },
    Chapter {
        name: Text::fixed("Keanggotaan", "The members"),
        asks: MEMBERS,
    },
];

const MEMBERS: &[Ask] = &[
    always(key!(Tkksd: anggota[].kedudukan)),
    within(
        key!(Tkksd: anggota[].kedudukan),
        key!(Tkksd: anggota[].jabatan_pokok),
    ),
    where_so(is_office_in_words, key!(Tkksd: anggota[].jabatan)),
    one_more(key!(Tkksd: anggota)),
];

fn class_is(facts: &Facts<'_>, words: &[&str]) -> bool {
    let class = facts.text(key!(Mitra: golongan));
    class.is_some_and(|class| words.contains(&class))
}

fn is_region(facts: &Facts<'_>) -> bool {
    class_is(facts, &["daerah"])
}

fn is_region_anywhere(facts: &Facts<'_>) -> bool {
    class_is(facts, &["daerah", "pemda-luar-negeri"])
}

fn has_form(facts: &Facts<'_>) -> bool {
    class_is(facts, &["badan-usaha", "ormas", "lembaga-luar-negeri"])
}

fn is_abroad(facts: &Facts<'_>) -> bool {
    class_is(facts, &["pemda-luar-negeri", "lembaga-luar-negeri"])
}

fn is_ksdd(facts: &Facts<'_>) -> bool {
    facts.text(key!(Potensi: jenis)) == Some("ksdd")
}

fn has_year(facts: &Facts<'_>) -> bool {
    facts.is_recorded(key!(Potensi: tahun_mulai))
}

pub(super) fn is_office_in_words(facts: &Facts<'_>) -> bool {
    let last = facts.count(key!(Tkksd: anggota)).saturating_sub(1);
    facts.text(&format!("anggota[{last}].jabatan_pokok")) == Some("lainnya")
}
