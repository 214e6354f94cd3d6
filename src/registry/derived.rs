//! What follows from the records at a day: state, last day, extension.

use super::{Record, Registry};
use crate::model::{
    Date, Duration, Golongan, Jenis, Kelanjutan, KerjaSama, Kesimpulan, Naskah, Perencanaan,
    Potensi, Sifat, StatusPotensi, Tingkat, recorded,
};

crate::model::vocabulary! {
    /// The state of a document at a day; derived, never stored.
    Status: "Keadaan naskah pada suatu hari; dihitung, tidak pernah dicatat." {
        /// Never signed, and past the day of its `[tidak_dilanjutkan]`.
        TidakDilanjutkan("tidak dilanjutkan", "dropped"):
            "Tidak pernah ditandatangani, dan sudah lewat hari pada tabel `[tidak_dilanjutkan]`.",
        /// Not signed by then; it was called `rancangan` before.
        #[strum(to_string = "rencana", serialize = "rancangan")]
        Rencana("rencana", "planned"): "Belum ditandatangani.",
        /// Past the day of its `[pengakhiran]`.
        Diakhiri("diakhiri", "ended"): "Sudah lewat hari pada tabel `[pengakhiran]`.",
        /// Past its effective last day.
        Berakhir("berakhir", "ran out"): "Hari terakhirnya sudah lewat.",
        /// No last day is known, and it is not without end.
        TidakDiketahui("tidak diketahui", "end not known"):
            "Hari terakhir tidak diketahui dan bukan tanpa batas waktu.",
        /// Signed, and not yet in force.
        AkanBerlaku("akan berlaku", "not yet in force"): "Sudah ditandatangani, belum mulai.",
        /// In force.
        Berlaku("berlaku", "in force"): "Sedang berlaku.",
    }
}

/// What follows for a document at a day.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    /// Its state.
    pub status: Status,
    /// Its effective last day, inclusive, addenda taken in; of one that was
    /// ended, the day of its ending; of a plan, the last day meant. None: without
    /// end, not known, or a plan that was dropped, which ends on no day.
    pub last_day: Option<Date>,
    /// Days from that day to the last day; negative when it has passed.
    pub days_left: Option<i64>,
    /// The document that extends it, signed by then.
    pub extended_by: Option<&'a Record<KerjaSama>>,
    /// The next Rencana Kerja under the same Nota Kesepakatan, signed by then.
    pub followed_by: Option<&'a Record<KerjaSama>>,
    /// Whether what continues it leaves days between the two uncovered.
    pub gap: bool,
}

impl<'a> State<'a> {
    /// The document that continues it: an extension, or the next Rencana Kerja.
    pub fn continued_by(&self) -> Option<&'a Record<KerjaSama>> {
        self.extended_by.or(self.followed_by)
    }

    /// Whether something continues it without a gap.
    pub fn goes_on(&self) -> bool {
        self.continued_by().is_some() && !self.gap
    }

    /// Whether it is in force, and its last day lies after `stand`, the day of this
    /// state, and not after `until`.
    pub fn ends_by(&self, stand: Date, until: Date) -> bool {
        let ends = |last_day| stand < last_day && last_day <= until;
        self.status == Status::Berlaku && self.last_day.is_some_and(ends)
    }

    /// Whether it is in force, ends on the day of this state or within `term` of it,
    /// and nothing continues it without a gap.
    pub fn expires_within(&self, as_of: Date, term: Duration) -> bool {
        self.ends_by(as_of.previous(), as_of.plus(term)) && !self.goes_on()
    }
}

impl Record<KerjaSama> {
    /// The day on which it was last evaluated, by a day.
    pub fn evaluated(&self, by: Date) -> Option<Date> {
        self.last_evaluation(by).map(|(day, _)| day)
    }

    /// Whether the last evaluation by a day came to the end of the cooperation.
    pub fn to_be_stopped(&self, by: Date) -> bool {
        let last = self.last_evaluation(by);
        last.is_some_and(|(_, last)| last.kesimpulan == Some(Kesimpulan::Dihentikan))
    }

    /// What the office had settled by a day about what comes after it.
    pub fn settled(&self, by: Date) -> Option<&Kelanjutan> {
        let settled = &self.kelanjutan;
        settled
            .tanggal
            .is_some_and(|day| day <= by)
            .then_some(settled)
    }

    /// Whether it is a plan that was dropped, by a day: that of its
    /// `[tidak_dilanjutkan]` is the last on which it was a plan.
    pub fn dropped_by(&self, day: Date) -> bool {
        let last = self.tidak_dilanjutkan.tanggal;
        !self.is_signed() && last.is_some_and(|last| last < day)
    }
}

/// Whether the register knew of a document by a day: recorded or signed by
/// then, be it on a day not known. A plan that says neither was always known.
pub fn known_by(record: &KerjaSama, as_of: Date) -> bool {
    let recorded = match record.dicatat {
        Some(day) => day <= as_of,
        None => !record.is_signed(),
    };
    recorded || record.signed_by(as_of)
}

impl Registry {
    /// The state of a document at a day. To that day, what is dated later has
    /// not happened.
    pub fn state<'a>(&'a self, record: &'a Record<KerjaSama>, as_of: Date) -> State<'a> {
        let signed = |record: &KerjaSama| record.signed_by(as_of);
        let dropped = record.dropped_by(as_of);
        let ended = record.pengakhiran.tanggal;
        let ended = ended.filter(|&day| day < as_of && signed(record));
        let agreed = self.agreed_end(record, as_of).filter(|_| !dropped);
        let last_day = ended.or(agreed);
        let continues = |extension: &KerjaSama| match (last_day, extension.first_day()) {
            (Some(last_day), Some(start)) => start <= last_day.next(),
            _ => true,
        };
        let extended_by = self
            .extensions(record)
            .filter(|extension| signed(extension) && extension.id != record.id)
            .min_by_key(|extension| (!continues(extension), extension.first_day(), &extension.id));
        let followed_by = self.next_plan(record, as_of);
        let gap = extended_by
            .or(followed_by)
            .is_some_and(|next| !continues(next));
        let endless = last_day.is_none() && record.waktu.tanpa_batas == Some(true);
        let status = if dropped {
            Status::TidakDilanjutkan
        } else if !signed(record) {
            Status::Rencana
        } else if ended.is_some() {
            Status::Diakhiri
        } else if last_day.is_some_and(|last_day| last_day < as_of) {
            Status::Berakhir
        } else if last_day.is_none() && !endless {
            Status::TidakDiketahui
        } else if record
            .first_day()
            .is_some_and(|first_day| as_of < first_day)
        {
            Status::AkanBerlaku
        } else {
            Status::Berlaku
        };
        State {
            status,
            last_day,
            days_left: last_day.map(|last_day| as_of.days_until(last_day)),
            extended_by,
            followed_by,
            gap,
        }
    }

    /// How a document had come to its end by the close of a day, `Berakhir` or
    /// `Diakhiri`, and on which day. On that day itself it is still in force.
    pub fn over_by(&self, record: &Record<KerjaSama>, as_of: Date) -> Option<(Status, Date)> {
        if !record.signed_by(as_of) {
            return None;
        }
        let ran_out = self.agreed_end(record, as_of).filter(|&day| day <= as_of);
        // As the state has it the day after.
        let ends =
            |&day: &Date| day < as_of || (day == as_of && ran_out.is_none_or(|end| day <= end));
        let ended = record.pengakhiran.tanggal.filter(ends);
        ended
            .map(|day| (Status::Diakhiri, day))
            .or_else(|| Some((Status::Berakhir, ran_out?)))
    }

    /// The next Rencana Kerja under the same Nota Kesepakatan, signed by a day.
    pub(super) fn next_plan<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
        as_of: Date,
    ) -> Option<&'a Record<KerjaSama>> {
        let yearly = |one: &KerjaSama| one.naskah == Naskah::RencanaKerja && !one.is_addendum();
        let start = record.first_day().filter(|_| yearly(record))?;
        self.under(self.above(record)?)
            .filter(|next| yearly(next) && next.signed_by(as_of))
            .filter(|next| next.first_day().is_some_and(|day| start < day))
            .min_by_key(|next| (next.first_day(), &next.id))
    }

    /// The last day that the text and the latest addendum signed by a day set.
    pub fn agreed_end(&self, record: &Record<KerjaSama>, as_of: Date) -> Option<Date> {
        self.addenda(record)
            .filter(|addendum| addendum.signed_by(as_of))
            .filter(|addendum| addendum.waktu.berakhir.is_some())
            .max_by_key(|addendum| (addendum.signing(), &addendum.id))
            .map_or(record.waktu.berakhir, |addendum| addendum.waktu.berakhir)
    }

    /// The place of a document in the development plans: its own, or of one that
    /// says nothing of it that of the document at the top of `induk`.
    pub fn plan<'a>(&'a self, record: &'a Record<KerjaSama>) -> &'a Perencanaan {
        &self.planned_in(record).data.perencanaan
    }

    /// The document that tells the place of a document in the development plans.
    pub(super) fn planned_in<'a>(&'a self, record: &'a Record<KerjaSama>) -> &'a Record<KerjaSama> {
        let above = (!recorded(&record.perencanaan)).then(|| self.top(record));
        let above = above.flatten();
        above
            .filter(|above| recorded(&above.perencanaan))
            .unwrap_or(record)
    }

    /// Whether a document itself is reported on by a day: a PKS or contract, or
    /// a Kesepakatan Bersama that has none by then (tafsir).
    pub fn is_reported_on(&self, record: &Record<KerjaSama>, day: Date) -> bool {
        match record.naskah {
            Naskah::Pks | Naskah::Kontrak => true,
            Naskah::KesepakatanBersama => !self.under(record).any(|below| {
                let contract = matches!(below.naskah, Naskah::Pks | Naskah::Kontrak);
                contract && below.signed_by(day)
            }),
            _ => false,
        }
    }

    /// Whether a document itself is evaluated by a day: what has a PKS or
    /// Rencana Kerja under it is evaluated there.
    pub fn is_evaluated(&self, record: &Record<KerjaSama>, day: Date) -> bool {
        let itself = match record.naskah {
            Naskah::NotaKesepakatan => !self
                .under(record)
                .any(|below| below.naskah == Naskah::RencanaKerja && below.signed_by(day)),
            Naskah::RencanaKerja | Naskah::NaskahLuarNegeri => true,
            Naskah::PernyataanKehendak | Naskah::PerjanjianBmd => false,
            _ => self.is_reported_on(record, day),
        };
        itself && record.jenis != Jenis::Bmd
    }

    /// How far an entry of the mapping has come by a day.
    pub fn status_of_potensi(&self, record: &Record<Potensi>, as_of: Date) -> StatusPotensi {
        let happened = |day: Option<Date>| day.is_some_and(|day| day <= as_of);
        let wajib = record.jenis == Some(Jenis::Ksdd) && record.sifat == Some(Sifat::Wajib);
        let minutes = record.pembahasan.berita_acara.tanggal;
        if self.follow_ups(record, as_of).next().is_some() {
            StatusPotensi::Ditindaklanjuti
        } else if happened(record.penetapan.tanggal) || (wajib && happened(minutes)) {
            StatusPotensi::Ditetapkan
        } else if happened(record.pembahasan.tanggal) {
            StatusPotensi::Dibahas
        } else {
            StatusPotensi::Diusulkan
        }
    }

    /// The documents that follow up an entry of the mapping, known by a day.
    pub fn follow_ups<'a>(
        &'a self,
        record: &'a Record<Potensi>,
        as_of: Date,
    ) -> impl Iterator<Item = &'a Record<KerjaSama>> {
        self.potensi
            .position(&record.id)
            .and_then(|at| self.follow_ups.get(&at))
            .into_iter()
            .flatten()
            .map(|&at| &self.kerja_sama.sorted[at])
            .filter(move |document| document.whole)
            .filter(move |document| known_by(document, as_of))
    }

    /// Whether we and all these partners are kabupaten or kota of one province.
    /// None where no partner is named, or where it hangs on one whose region is
    /// not known.
    pub fn within_one_province<'a>(&self, partners: impl Iterator<Item = &'a str>) -> Option<bool> {
        let beside: Vec<_> = partners.map(|id| self.beside_us(id)).collect();
        match beside {
            _ if beside.contains(&Some(false)) => Some(false),
            _ if beside.is_empty() || beside.contains(&None) => None,
            _ => Some(true),
        }
    }

    /// Whether a partner is, as we are, a kabupaten or kota of our province; not
    /// known either where `ksd.toml`, which says where we are, was read in part.
    fn beside_us(&self, id: &str) -> Option<bool> {
        if !self.settings_whole {
            return None;
        }
        let us = &self.settings.daerah.kode;
        let partner = self.mitra.get(id)?;
        match (&partner.kode, partner.tingkat) {
            _ if us.is_provinsi() => Some(false),
            (Some(code), _) => Some(!code.is_provinsi() && code.provinsi() == us.provinsi()),
            (None, Some(Tingkat::Provinsi)) if partner.golongan == Golongan::Daerah => Some(false),
            _ => None,
        }
    }
}
