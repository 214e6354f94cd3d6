//! The columns of documents.

use super::documents::{Shown, classes};
use super::{Filter, column};
use crate::model::{Date, KerjaSama, Kind, key, says_nothing};
use crate::output::{Cell, Column, Sheet, Tone, sheet};
use crate::registry::{Progress, Registry, Status, completeness};
use crate::report::names::{affairs, office, partners, partners_of};
use crate::text;
use crate::text::Text;

/// A table of documents.
pub(super) fn of_documents<'a>(
    registry: &'a Registry,
    as_of: Date,
    filter: &Filter<'_>,
    shown: Vec<Shown<'a>>,
) -> Sheet<'a, Shown<'a>> {
    let key = |id, path| column(id, Kind::KerjaSama, path);
    // What expires is in force: no need to say it on every line.
    let status = Column::new("status", ("Status", "Status").into())
        .shown(filter.expiring.is_none())
        .toned(tone_of_state);
    let table = sheet(shown)
        .column("id", ("Id", "Id"), |(record, _)| record.id.clone())
        .with(key("nomor", key!(daerah.nomor)), |(record, _)| {
            record.daerah.nomor.clone()
        })
        .with(key("judul", key!(judul)).shown(true), |(record, _)| {
            record.judul.clone()
        })
        .with(key("jenis", key!(jenis)), |(record, _)| {
            Cell::named(Some(record.jenis))
        })
        .with(key("naskah", key!(naskah)), |(record, _)| {
            Cell::named(Some(record.naskah))
        })
        .with(key("mitra", key!(mitra)).shown(true), |(record, _)| {
            Cell::Records(partners(registry, partners_of(record)))
        })
        .with(
            key("ditandatangani", key!(waktu.ditandatangani)),
            |(record, state)| {
                let signed = record.waktu.ditandatangani;
                Cell::date(signed.filter(|_| state.status != Status::Rencana))
            },
        )
        .with(key("mulai", key!(waktu.mulai)), |(record, _)| {
            record.waktu.mulai
        })
        .column("berakhir", ("Berakhir", "End"), |(_, state)| state.last_day)
        .column("sisa_hari", ("Sisa hari", "Days left"), |(_, state)| {
            state.days_left
        })
        .toned(Tone::of_days_left)
        .with(status, |(_, state)| Cell::named(Some(state.status)))
        .aside(
            "diperpanjang_oleh",
            ("Diperpanjang oleh", "Extended by"),
            |(_, state)| Cell::text(state.extended_by.map(|extension| &extension.id)),
        )
        .aside(
            "dilanjutkan_oleh",
            ("Dilanjutkan oleh", "Followed by"),
            |(_, state)| Cell::text(state.followed_by.map(|next| &next.id)),
        )
        .with(
            key("pemrakarsa", key!(pemrakarsa)).shown(true),
            |(record, _)| office(registry, record.pemrakarsa.as_ref()),
        )
        .aside(
            "kelengkapan",
            ("Kelengkapan %", "Complete %"),
            |(record, _)| Cell::Number(completeness(registry, record).per_cent().into()),
        )
        .aside("jeda", ("Jeda", "Gap"), |(_, state)| state.gap);
    with_the_rest(registry, as_of, table)
}

/// What the register of an office holds beside that.
fn with_the_rest<'a>(
    registry: &'a Registry,
    as_of: Date,
    table: Sheet<'a, Shown<'a>>,
) -> Sheet<'a, Shown<'a>> {
    let key = |id, path| column(id, Kind::KerjaSama, path);
    table
        .with(key("sifat", key!(sifat)), |(record, _)| {
            Cell::named(record.sifat)
        })
        .with(key("urusan", key!(urusan)), |(record, _)| {
            affairs(&record.urusan)
        })
        .aside(
            "golongan",
            ("Golongan mitra", "Class of partner"),
            |(record, _)| {
                let classes = classes(registry, record).into_iter();
                words(classes.map(|class| (class.word(), class.name())))
            },
        )
        .with(key("lokasi", key!(lokasi)), |(record, _)| {
            Cell::list(record.lokasi.clone())
        })
        .aside(
            "nomor_mitra",
            ("Nomor naskah mitra", "Partner's number"),
            |(record, _)| numbers_of_partners(record),
        )
        .aside(
            "penandatangan",
            ("Penanda tangan", "Signers"),
            |(record, _)| signers(record),
        )
        .with(key("nilai", key!(pembiayaan.nilai)), |(record, _)| {
            record.pembiayaan.nilai.map_or(Cell::Empty, Cell::Money)
        })
        .with(key("sumber", key!(pembiayaan.sumber)), |(record, _)| {
            let sources = record.pembiayaan.sumber.iter();
            words(sources.map(|source| (source.word(), source.name())))
        })
        .with(key("induk", key!(induk)), |(record, _)| {
            record.induk.clone()
        })
        .aside(
            "tahap",
            ("Tahap rencana", "Stage of the plan"),
            move |(record, _)| registry.progress(record, as_of).map(said),
        )
        .aside(
            "berkas",
            ("Pindaian ada", "Scan recorded"),
            |(record, state)| {
                let signed = !matches!(state.status, Status::Rencana | Status::TidakDilanjutkan);
                let arsip = &record.arsip;
                signed.then(|| arsip.berkas.is_some() || arsip.tautan.is_some())
            },
        )
}

/// Words of the vocabulary, or nothing.
pub(super) fn words(words: impl Iterator<Item = (&'static str, Text)>) -> Cell {
    let words: Vec<(&'static str, Text)> = words.collect();
    match words.is_empty() {
        true => Cell::Empty,
        false => Cell::Words(words),
    }
}

/// The numbers that the partners gave the document.
fn numbers_of_partners(record: &KerjaSama) -> Cell {
    let numbers = record.mitra.iter().filter_map(|party| party.nomor.clone());
    Cell::list(numbers.filter(|number| !says_nothing(number)).collect())
}

/// Who signed, our side first, each with the office held.
fn signers(record: &KerjaSama) -> Cell {
    let ours = (&record.daerah.penandatangan, &record.daerah.jabatan);
    let theirs = record.mitra.iter();
    let theirs = theirs.map(|party| (&party.penandatangan, &party.jabatan));
    let signers = [ours].into_iter().chain(theirs);
    let signers = signers.filter_map(|signer| match signer {
        (Some(name), Some(office)) => Some(format!("{name} ({office})")),
        (Some(one), None) | (None, Some(one)) => Some(one.clone()),
        (None, None) => None,
    });
    Cell::list(signers.collect())
}

/// How far a plan has come.
fn said(progress: Progress) -> Text {
    let last = progress.last.map(|last| {
        text!(
            "{said} {day}",
            "{said} {day}",
            said = last.said,
            day = last.day
        )
    });
    let parts: Vec<Text> = last.into_iter().chain(progress.awaited).collect();
    Text::joined(&parts, "; ").capital()
}

/// What a state means for who looks over the table.
pub(in crate::report) fn tone_of_state(cell: &Cell) -> Tone {
    let Cell::Word(Some(word), _) = cell else {
        return Tone::Plain;
    };
    match word.parse() {
        Ok(Status::Berlaku) => Tone::Good,
        Ok(Status::Berakhir | Status::Diakhiri | Status::TidakDilanjutkan) => Tone::Over,
        Ok(Status::TidakDiketahui) => Tone::Soon,
        Ok(Status::AkanBerlaku | Status::Rencana) | Err(_) => Tone::Plain,
    }
}
