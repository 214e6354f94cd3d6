//! Duties that no rule judges, and why not.

use super::{Citation, PM22, PM25, PP27, PP28, Regulation, UU23};
use crate::text::Text;

/// A duty that `check` leaves alone.
pub struct Unjudged {
    /// The articles that set it.
    pub articles: &'static [Citation],
    /// What they demand.
    pub duty: Text,
    /// Why no rule judges it.
    pub reason: Text,
}

const fn article(regulation: &'static Regulation, article: &'static str) -> Citation {
    Citation {
        regulation,
        article,
    }
}

const ON_A_DAY: Text = Text::fixed(
    "bergantung pada hari: `ksd agenda` yang menagihnya, sebab hasil `check` tidak boleh \
     berubah karena hari berganti",
    "depends on a day: `ksd agenda` asks for it, for what `check` finds must not change because \
     a day has passed",
);

const OF_OTHERS: Text = Text::fixed(
    "mengikat pihak lain, bukan daerah yang memegang register ini",
    "binds others than the region that keeps this register",
);

const NOT_RECORDED: Text = Text::fixed(
    "rekaman tidak mempunyai kunci untuk itu; yang menunjukkannya adalah naskah atau suratnya \
     sendiri",
    "the records have no key for it; only the text or the letter itself shows it",
);

/// The duties, in the order of the regulations and their articles.
pub static UNJUDGED: &[Unjudged] = &[
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 5 ayat (2)"),
            article(&PM22, "Pasal 8 ayat (1)"),
            article(&PM22, "Pasal 11 ayat (2)"),
            article(&PM22, "Pasal 13 ayat (3)"),
            article(&PM22, "Pasal 15 ayat (5)"),
            article(&PM22, "Pasal 32 ayat (1)"),
            article(&PM22, "Pasal 35 ayat (3)"),
            article(&PM22, "Pasal 54 ayat (1)"),
            article(&PM22, "Pasal 55 ayat (2)"),
            article(&PM22, "Pasal 59 ayat (1)"),
        ],
        duty: Text::fixed(
            "Siapa mengoordinasikan, menyiapkan, dan membahas",
            "Who coordinates, prepares and discusses",
        ),
        reason: NOT_RECORDED,
    },
    Unjudged {
        articles: &[article(&PM22, "Pasal 5 ayat (3)")],
        duty: Text::fixed(
            "Daftar program dan kegiatan dibuat untuk setiap urusan",
            "The list of programmes and activities is made for each affair",
        ),
        reason: NOT_RECORDED,
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 5 ayat (3)"),
            article(&PM22, "Pasal 5 ayat (4)"),
            article(&PM22, "Pasal 5 ayat (6)"),
        ],
        duty: Text::fixed(
            "Daftar program, skala prioritas, pembahasan, dan Berita Acara pemetaan tercatat",
            "The list of programmes, the priority, the discussion and the minutes of a mapping \
             are recorded",
        ),
        reason: Text::fixed(
            "kelengkapan dihitung untuk naskah, bukan untuk entri pemetaan; status entri \
             (diusulkan, dibahas, ditetapkan) menunjukkan yang belum ada",
            "completeness is counted for documents, not for entries of the mapping; the state of \
             an entry (proposed, discussed, fixed) shows what is not there yet",
        ),
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 8 ayat (4)"),
            article(&PM22, "Pasal 8 ayat (5)"),
            article(&PM22, "Pasal 54 ayat (4)"),
        ],
        duty: Text::fixed(
            "Permintaan kedua dan laporan ke atas bila penawaran tidak dijawab",
            "A second request and a report upward when an offer is not answered",
        ),
        reason: ON_A_DAY,
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 8 ayat (6)"),
            article(&PM22, "Pasal 12 ayat (2)"),
            article(&PM22, "Pasal 17 ayat (4)"),
            article(&PM22, "Pasal 22 ayat (1)"),
            article(&PM22, "Pasal 23 ayat (1)"),
            article(&PM22, "Pasal 24 ayat (1)"),
            article(&PM22, "Pasal 60 ayat (3)"),
            article(&PP28, "Pasal 10 ayat (1)"),
            article(&PP28, "Pasal 10 ayat (2)"),
            article(&UU23, "Pasal 364 ayat (3)"),
            article(&UU23, "Pasal 364 ayat (4)"),
        ],
        duty: Text::fixed(
            "Pembinaan, pengambilalihan, bantuan dana, dan tata kerja di tingkat Menteri, \
             Gubernur, dan DPRD",
            "Guidance, takeover, aid, and the proceedings of the Menteri, the Gubernur and the \
             DPRD",
        ),
        reason: OF_OTHERS,
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 10 ayat (3)"),
            article(&PM22, "Pasal 14 ayat (4)"),
        ],
        duty: Text::fixed(
            "Satu fotokopi untuk Sekretariat TKKSD",
            "A photocopy for the secretariat of the TKKSD",
        ),
        reason: Text::fixed(
            "rekaman hanya mencatat rangkap asli (KSD307); Pasal 16 ayat (2) dan Pasal 38 ayat \
             (2) menghendaki TKKSD menyimpan yang asli, dan itu masuk kelengkapan \
             (`arsip.asli`)",
            "the records tell of originals only (KSD307); Pasal 16 ayat (2) and Pasal 38 ayat \
             (2) have the TKKSD keep an original, which completeness looks at (`arsip.asli`)",
        ),
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 12 ayat (3)"),
            article(&PM22, "Pasal 34 ayat (4)"),
            article(&PM22, "Pasal 34 ayat (5)"),
            article(&PM22, "Pasal 56 ayat (4)"),
            article(&PM22, "Pasal 56 ayat (5)"),
        ],
        duty: Text::fixed(
            "Bentuk persetujuan DPRD: sidang paripurna dan surat pimpinan",
            "The form of the DPRD's approval: plenary session and letter of its leaders",
        ),
        reason: NOT_RECORDED,
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 17 ayat (1)"),
            article(&PM22, "Pasal 17 ayat (3)"),
            article(&PM22, "Pasal 39 ayat (1)"),
            article(&PM22, "Pasal 39 ayat (3)"),
            article(&PM22, "Pasal 46 ayat (2)"),
            article(&PM22, "Pasal 46 ayat (3)"),
            article(&PM22, "Pasal 60 ayat (1)"),
            article(&PM22, "Pasal 60 ayat (2)"),
            article(&PM25, "Pasal 35 ayat (2)"),
        ],
        duty: Text::fixed(
            "Laporan semester dan tahunan disampaikan",
            "Semester and annual reports are handed in",
        ),
        reason: ON_A_DAY,
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 18 ayat (2)"),
            article(&PM22, "Pasal 18 ayat (3)"),
            article(&PM22, "Pasal 18 ayat (4)"),
            article(&PM22, "Pasal 19 ayat (2)"),
        ],
        duty: Text::fixed(
            "Kelengkapan dokumen perselisihan, penanda tangan berita acaranya, dan laporannya \
             kepada Kepala Daerah",
            "The papers of a dispute, who signs its minutes, and its report to the Kepala Daerah",
        ),
        reason: NOT_RECORDED,
    },
    Unjudged {
        articles: &[article(&PM22, "Pasal 36 ayat (2)")],
        duty: Text::fixed(
            "Kuasa menandatangani PKS KSDPK diberikan kepada kepala perangkat daerah pemrakarsa \
             atau pejabat yang ditunjuk",
            "The power to sign a PKS of a KSDPK goes to the head of the perangkat daerah that \
             initiates, or to an official who is named",
        ),
        reason: Text::fixed(
            "rekaman tidak mencatat perangkat daerah mana yang dikepalai penanda tangan; surat \
             kuasanya dinilai KSD304",
            "the records do not tell which perangkat daerah the signer heads; KSD304 judges the \
             power of attorney",
        ),
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 40 ayat (2)"),
            article(&PM22, "Pasal 41 ayat (2)"),
            article(&PM22, "Pasal 42 ayat (2)"),
            article(&PM22, "Pasal 43 ayat (1)"),
            article(&PM22, "Pasal 43 ayat (2)"),
            article(&PM22, "Pasal 44 ayat (1)"),
            article(&PM22, "Pasal 44 ayat (2)"),
        ],
        duty: Text::fixed(
            "Format Lampiran, lambang, dan logo pada naskah",
            "The form of the annexes, emblems and logos of the texts",
        ),
        reason: NOT_RECORDED,
    },
    Unjudged {
        articles: &[article(&PM22, "Pasal 46 ayat (1)")],
        duty: Text::fixed(
            "TKKSD ditetapkan dengan Keputusan Kepala Daerah",
            "A decree of the Kepala Daerah sets up the TKKSD",
        ),
        reason: Text::fixed(
            "Pasal 45 berbunyi \"dapat menetapkan\", dan register tanpa SK hanya belum mencatat; \
             SK yang tercatat dinilai susunannya",
            "Pasal 45 says \"may\", and a register without a decree has just not recorded it; of \
             a decree that is recorded, the seats are judged",
        ),
    },
    Unjudged {
        articles: &[article(&PM22, "Pasal 48 ayat (2)")],
        duty: Text::fixed(
            "Rapat pleno TKKSD paling sedikit sekali setahun",
            "A plenary meeting of the TKKSD at least once a year",
        ),
        reason: ON_A_DAY,
    },
    Unjudged {
        articles: &[
            article(&PM22, "Pasal 48 ayat (4)"),
            article(&PM22, "Pasal 49 ayat (4)"),
            article(&PM22, "Pasal 50 ayat (3)"),
            article(&PM22, "Pasal 51 ayat (1)"),
            article(&PM22, "Pasal 51 ayat (2)"),
        ],
        duty: Text::fixed(
            "Pimpinan rapat TKKSD; kedudukan, tugas, dan pendanaan Sekretariat Kerja Sama",
            "Who leads the TKKSD's meetings; standing, tasks and funds of the Sekretariat Kerja \
             Sama",
        ),
        reason: NOT_RECORDED,
    },
    Unjudged {
        articles: &[article(&PM22, "Pasal 55 ayat (3)")],
        duty: Text::fixed(
            "Rancangan Nota Kesepakatan selalu disampaikan kepada DPRD",
            "A draft Nota Kesepakatan always goes to the DPRD",
        ),
        reason: Text::fixed(
            "berlawanan dengan Pasal 56 ayat (1), yang memintanya hanya bila membebani atau belum \
             dianggarkan; ksd mengikuti Pasal 56 (KSD504)",
            "contradicts Pasal 56 ayat (1), which asks for it only where it burdens or is not in \
             the budget; ksd follows Pasal 56 (KSD504)",
        ),
    },
    Unjudged {
        articles: &[article(&PM22, "Pasal 57 ayat (3)")],
        duty: Text::fixed(
            "Nota Kesepakatan dan rencana kerja disampaikan kepada Menteri",
            "The Nota Kesepakatan and rencana kerja are sent to the Menteri",
        ),
        reason: Text::fixed(
            "pasal itu tidak menyebut jangka waktu, sehingga naskah yang baru ditandatangani pun \
             akan dinilai salah; `sinergi.ke_menteri` masuk kelengkapan sebagai kunci, dan \
             tanggalnya dinilai KSD519",
            "the article sets no term, so a text signed only yesterday would be an error; \
             completeness looks at `sinergi.ke_menteri` as a key, and KSD519 judges its date",
        ),
    },
    Unjudged {
        articles: &[
            article(&PP28, "Pasal 4 ayat (4)"),
            article(&PP28, "Pasal 16 ayat (4)"),
        ],
        duty: Text::fixed(
            "Objek tidak bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional, \
             dan peraturan",
            "The object offends neither decency, public order, national interest nor law",
        ),
        reason: Text::fixed(
            "perlu pertimbangan orang; tidak ada isi rekaman yang menunjukkannya",
            "needs the judgement of people; nothing in a record shows it",
        ),
    },
    Unjudged {
        articles: &[
            article(&PP28, "Pasal 15 ayat (3)"),
            article(&PP28, "Pasal 15 ayat (4)"),
            article(&PM25, "Pasal 31"),
        ],
        duty: Text::fixed(
            "Investasi, pengadaan, infrastruktur, dan hibah menurut aturannya sendiri",
            "Investment, procurement, infrastructure and grants by their own law",
        ),
        reason: Text::fixed(
            "aturan-aturan itu di luar register kerja sama daerah",
            "that law lies outside a register of regional cooperation",
        ),
    },
    Unjudged {
        articles: &[
            article(&PP28, "Pasal 18 ayat (2)"),
            article(&UU23, "Pasal 366 ayat (3)"),
        ],
        duty: Text::fixed(
            "KSDPK didahului studi kelayakan oleh para pihak atau oleh pemrakarsanya",
            "A feasibility study by the parties or by who initiates precedes a KSDPK",
        ),
        reason: Text::fixed(
            "kedua peraturan berbeda tentang penyusunnya, maka `studi_kelayakan.penyusun` bebas; \
             ketiadaannya dinilai KSD501 dan muatannya KSD407",
            "the two differ on who makes it, so `studi_kelayakan.penyusun` is free; KSD501 judges \
             its absence and KSD407 its contents",
        ),
    },
    Unjudged {
        articles: &[
            article(&PM25, "Pasal 11"),
            article(&PM25, "Pasal 18 ayat (2)"),
            article(&PM25, "Pasal 18 ayat (4)"),
            article(&PM25, "Pasal 21"),
            article(&PM25, "Pasal 22"),
            article(&PM25, "Pasal 23"),
            article(&PM25, "Pasal 27"),
            article(&PM25, "Pasal 28"),
            article(&PM25, "Pasal 29"),
        ],
        duty: Text::fixed(
            "Penjajakan, penerusan melalui Gubernur, rapat antarkementerian, dan pengusulan KSDLL",
            "Exploration, the way through the Gubernur, meetings of ministries, and proposals of \
             a KSDLL",
        ),
        reason: Text::fixed(
            "langkah pihak lain, atau tanpa kunci dalam rekaman; urutan langkah yang tercatat \
             dinilai KSD517",
            "steps of others, or without a key in the records; KSD517 judges the order of the \
             steps that are recorded",
        ),
    },
    Unjudged {
        articles: &[article(&PM25, "Pasal 38"), article(&PM25, "Pasal 39")],
        duty: Text::fixed(
            "Akibat laporan luar negeri yang tidak disampaikan; pengawasan dua kali setahun",
            "What follows when no report on cooperation abroad is handed in; supervision twice a \
             year",
        ),
        reason: OF_OTHERS,
    },
    Unjudged {
        articles: &[article(&PP27, "Pasal 33 ayat (1)")],
        duty: Text::fixed(
            "Kontribusi, dan larangan menjaminkan",
            "Contributions, and the ban on pledging",
        ),
        reason: Text::fixed(
            "PP 27/2014 telah diubah, dan Permendagri 19/2016 serta 7/2024 belum dibaca; yang \
             dinilai hanya jangka waktu, persetujuan, mitra, dan pembayaran (KSD7xx)",
            "PP 27/2014 was amended, and Permendagri 19/2016 and 7/2024 were not read; only term, \
             approval, partner and payment are judged (KSD7xx)",
        ),
    },
];
