//! What happened to a document, day by day, and what is due next.

use super::Told;
use crate::model::{Date, KerjaSama};
use crate::output::{Cell, Column, Table};
use crate::registry::{Record, Status};
use crate::text;
use crate::text::Text;

/// The days on which something happened, up to the day asked for, oldest first.
pub(super) fn happened(told: &Told<'_>, record: &Record<KerjaSama>) -> Table {
    let mut events = Vec::new();
    events.extend(steps(record));
    events.extend(life(told, record));
    let past = |(day, event): (Option<Date>, Text)| Some((day?, event));
    let mut events: Vec<(Date, Text)> = events.into_iter().filter_map(past).collect();
    events.retain(|(day, _)| *day <= told.as_of);
    events.sort_by_key(|(day, _)| *day);
    let columns = vec![
        Column::brief("tanggal", Text::fixed("Tanggal", "Date")),
        Column::brief("peristiwa", Text::fixed("Peristiwa", "Event")),
    ];
    let rows = events.into_iter();
    let rows = rows.map(|(day, event)| vec![Cell::Date(day), Cell::said(event)]);
    Table::of(columns, rows.collect())
}

/// What is due, the most urgent first.
pub(super) fn due(told: &Told<'_>) -> Table {
    let columns = vec![
        Column::brief("due", Text::fixed("Jatuh tempo", "Due")),
        Column::brief("days", Text::fixed("Sisa hari", "Days left")),
        Column::brief("what", Text::fixed("Yang harus dilakukan", "What to do")),
    ];
    let rows = told.due.iter().map(|(day, what)| {
        vec![
            Cell::Date(*day),
            Cell::Number(told.as_of.days_until(*day)),
            Cell::said(what.clone()),
        ]
    });
    Table::of(columns, rows.collect())
}

type Event = (Option<Date>, Text);

/// The steps that lead to the signing.
fn steps(record: &KerjaSama) -> Vec<Event> {
    let (offer, dprd, abroad) = (&record.penawaran, &record.dprd, &record.luar_negeri);
    let answer = match offer.hasil {
        Some(result) => text!(
            "penawaran dijawab: {result}", "the offer was answered: {result}"; result = result
        ),
        None => Text::fixed("penawaran dijawab", "the offer was answered"),
    };
    let decision = match dprd.hasil {
        Some(result) => {
            text!("DPRD memutuskan: {result}", "the DPRD decided: {result}"; result = result)
        }
        None => Text::fixed("DPRD memutuskan", "the DPRD decided"),
    };
    let review = match record.telaahan.hasil {
        Some(result) => {
            text!("ditelaah TKKSD: {result}", "reviewed by the TKKSD: {result}"; result = result)
        }
        None => Text::fixed("ditelaah TKKSD", "reviewed by the TKKSD"),
    };
    vec![
        (
            record.dicatat,
            Text::fixed("dicatat dalam register", "entered in the register"),
        ),
        (
            abroad.konsultasi,
            Text::fixed("dikonsultasikan", "consulted on"),
        ),
        (abroad.kajian.tanggal, Text::fixed("kajian", "study")),
        (
            abroad.rencana_kerja_sama.tanggal,
            Text::fixed("rencana kerja sama", "plan of the cooperation"),
        ),
        (
            record.studi_kelayakan.tanggal,
            Text::fixed("studi kelayakan", "feasibility study"),
        ),
        (
            record.kak.tanggal,
            Text::fixed("KAK disusun", "the KAK was made"),
        ),
        (record.telaahan.tanggal, review),
        (
            offer.dikirim,
            Text::fixed("penawaran dikirim", "the offer was sent"),
        ),
        (
            offer.diterima,
            Text::fixed("penawaran diterima mitra", "the partner received the offer"),
        ),
        (
            offer.permintaan_kedua,
            Text::fixed("tanggapan diminta lagi", "an answer was requested again"),
        ),
        (
            offer.laporan_ke_atas,
            Text::fixed("dilaporkan ke atas", "reported upward"),
        ),
        (offer.jawaban, answer),
        (
            record.rekomendasi_tkksd.tanggal,
            Text::fixed("direkomendasikan TKKSD", "recommended by the TKKSD"),
        ),
        (
            dprd.permohonan,
            Text::fixed(
                "persetujuan DPRD dimohonkan",
                "the DPRD was asked to approve",
            ),
        ),
        (
            dprd.diterima,
            Text::fixed("permohonan diterima DPRD", "the DPRD received the request"),
        ),
        (
            dprd.jawaban,
            Text::fixed("DPRD menjawab", "the DPRD answered"),
        ),
        (
            dprd.hasil_kajian,
            Text::fixed("hasil kajian DPRD", "the DPRD's study"),
        ),
        (
            dprd.tindak_lanjut,
            Text::fixed(
                "kajian DPRD ditindaklanjuti",
                "the DPRD's study was followed up",
            ),
        ),
        (
            dprd.tindak_lanjut_diterima,
            Text::fixed(
                "tindak lanjut diterima DPRD",
                "the DPRD received the follow-up",
            ),
        ),
        (dprd.persetujuan, decision),
        (
            abroad.di_gubernur,
            Text::fixed("diterima Gubernur", "received by the Gubernur"),
        ),
        (
            abroad.diteruskan,
            Text::fixed("diteruskan kepada Menteri", "forwarded to the Menteri"),
        ),
        (abroad.verifikasi, Text::fixed("diverifikasi", "verified")),
        (
            abroad.surat_konfirmasi.tanggal,
            Text::fixed("surat konfirmasi", "letter of confirmation"),
        ),
        (
            abroad.persetujuan_menteri.tanggal,
            Text::fixed("disetujui Menteri", "approved by the Menteri"),
        ),
        (
            record.bmd.persetujuan.tanggal,
            Text::fixed("pemanfaatan disetujui", "the use was approved"),
        ),
        (
            record.bmd.disetor,
            Text::fixed("sewa disetor", "the rent was paid"),
        ),
    ]
}

/// The signing and what came of it.
fn life(told: &Told<'_>, record: &Record<KerjaSama>) -> Vec<Event> {
    let registry = told.registry;
    let abroad = &record.luar_negeri;
    let state = registry.state(record, told.as_of);
    let over = state.last_day.filter(|_| state.status == Status::Berakhir);
    let mut events = vec![
        (
            record.waktu.ditandatangani,
            Text::fixed("ditandatangani", "signed"),
        ),
        (
            record.waktu.mulai,
            Text::fixed("mulai berlaku", "came into force"),
        ),
        (
            record.sinergi.ke_menteri,
            Text::fixed("disampaikan kepada Menteri", "sent to the Menteri"),
        ),
        (
            abroad.asli_ke_menteri.or(abroad.salinan_ke_menteri),
            Text::fixed("disampaikan kepada Menteri", "sent to the Menteri"),
        ),
        (
            abroad.pemberitahuan_perpanjangan,
            Text::fixed("perpanjangan diberitahukan", "the extension was notified"),
        ),
        (over, Text::fixed("berakhir", "ended")),
    ];
    if state.status == Status::Diakhiri {
        let why = record
            .pengakhiran
            .alasan
            .map_or_else(String::new, |why| why.to_string());
        let ended = text!("diakhiri: {why}", "brought to an end: {why}"; why = why);
        events.push((record.pengakhiran.tanggal, ended));
    }
    events.extend(registry.addenda(record).map(|addendum| {
        let said = text!("diubah dengan `{id}`", "changed by `{id}`"; id = addendum.id.as_str());
        (addendum.waktu.ditandatangani, said)
    }));
    events.extend(registry.extensions(record).map(|extension| {
        let said =
            text!("diperpanjang dengan `{id}`", "extended by `{id}`"; id = extension.id.as_str());
        (extension.waktu.ditandatangani, said)
    }));
    events.extend(registry.under(record).map(|below| {
        let said = text!(
            "{naskah} `{id}` ditandatangani", "{naskah} `{id}` was signed";
            naskah = below.naskah, id = below.id.as_str()
        );
        (below.waktu.ditandatangani, said)
    }));
    events.extend(record.laporan.iter().map(|report| {
        let said = text!(
            "laporan {period} disampaikan", "the report of {period} was handed in";
            period = report.periode
        );
        (report.tanggal, said)
    }));
    events.extend(record.evaluasi.iter().map(|evaluation| {
        let said = match evaluation.kesimpulan {
            Some(end) => text!("dievaluasi: {end}", "evaluated: {end}"; end = end),
            None => Text::fixed("dievaluasi", "evaluated"),
        };
        (evaluation.tanggal, said)
    }));
    for dispute in &record.perselisihan {
        let arose = match dispute.jalur {
            Some(way) => text!("perselisihan, jalur {way}", "dispute, by {way}"; way = way),
            None => Text::fixed("perselisihan", "dispute"),
        };
        events.push((dispute.tanggal, arose));
        let settled = Text::fixed("perselisihan selesai", "the dispute was settled");
        events.push((dispute.selesai, settled));
    }
    events
}
