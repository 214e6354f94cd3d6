//! The rules of family KSD0xx: what the files themselves must be.

use crate::finding::{Rule, Severity};
use crate::text::Text;

macro_rules! file_rules {
    ($($key:ident = $code:literal $name:literal $severity:ident {
        title: $title_id:literal, $title_en:literal;
        reason: $reason_id:literal, $reason_en:literal;
        remedy: $remedy_id:literal, $remedy_en:literal;
    })+) => {
        $(
            pub(super) static $key: Rule = Rule {
                code: $code,
                name: $name,
                severity: Severity::$severity,
                interpretation: false,
                title: Text::fixed($title_id, $title_en),
                reason: Text::fixed($reason_id, $reason_en),
                remedy: Text::fixed($remedy_id, $remedy_en),
                basis: &[],
            };
        )+
        /// The rules of family KSD0xx, in the order of their codes.
        pub static RULES: &[&Rule] = &[$(&$key),+];
    };
}

file_rules! {
    SYNTAX = "KSD001" "penulisan-toml" Error {
        title:
            "Berkas ditulis menurut TOML",
            "A file is written in TOML";
        reason:
            "ksd, editor, dan Git membaca rekaman menurut aturan penulisan TOML; baris yang \
             menyalahinya tidak terbaca.",
            "ksd, editors and Git read records by the rules of TOML; a line that breaks them \
             is not read.";
        remedy:
            "perbaiki penulisan pada tempat yang ditunjuk",
            "mend the writing at the place shown";
    }
    UNKNOWN_KEY = "KSD002" "kunci-tidak-dikenal" Error {
        title:
            "Setiap kunci dikenal",
            "Every key is known";
        reason:
            "Kunci yang salah tulis akan hilang tanpa bekas dari hitungan dan pemeriksaan.",
            "A misspelt key would vanish from counts and checks without a trace.";
        remedy:
            "perbaiki nama kunci, atau hapus bila tidak diperlukan",
            "correct the key's name, or delete it if it is not needed";
    }
    WRONG_TYPE = "KSD003" "jenis-nilai-salah" Error {
        title:
            "Setiap nilai berjenis yang benar",
            "Every value is of the right type";
        reason:
            "Tanggal, bilangan, teks, dan daftar ditulis masing-masing dengan caranya agar \
             dapat dihitung.",
            "Dates, numbers, texts and lists are each written in their own way, so that they \
             can be counted.";
        remedy:
            "tulis nilai dengan jenis yang diminta",
            "write the value in the type asked for";
    }
    BAD_VALUE = "KSD004" "nilai-tidak-dikenal" Error {
        title:
            "Setiap nilai termasuk yang diperbolehkan",
            "Every value is one of those allowed";
        reason:
            "Istilah mengikuti kata-kata peraturan, satu ejaan untuk satu arti.",
            "Words follow the regulations, one spelling for one meaning.";
        remedy:
            "pilih salah satu nilai yang diperbolehkan",
            "choose one of the values allowed";
    }
    IMPOSSIBLE_DATE = "KSD005" "tanggal-mustahil" Error {
        title:
            "Setiap tanggal ada dalam kalender",
            "Every date is in the calendar";
        reason:
            "Tanggal yang tidak ada membuat jangka waktu dan tenggat tidak dapat dihitung.",
            "With a date that does not exist, terms and deadlines cannot be reckoned.";
        remedy:
            "tulis tanggal yang ada, sebagai tahun-bulan-hari tanpa tanda kutip, misalnya \
             2024-05-03",
            "write a date that exists, as year-month-day without quotes, for example 2024-05-03";
    }
    MISSING_KEY = "KSD006" "kunci-wajib-tidak-ada" Error {
        title:
            "Kunci yang selalu wajib ada",
            "Keys that are always required are there";
        reason:
            "Tanpa judul, jenis, naskah, dan mitra, sebuah rekaman bukan rekaman kerja sama.",
            "Without title, jenis, naskah and partner a record is no record of a cooperation.";
        remedy:
            "tambahkan kunci yang disebut",
            "add the key named";
    }
    NO_SUCH_RECORD = "KSD007" "rujukan-tidak-ada" Error {
        title:
            "Setiap rujukan menunjuk rekaman yang ada",
            "Every reference names a record that exists";
        reason:
            "Rujukan yang putus menghilangkan hubungan kesepakatan, perjanjian, mitra, dan \
             pemetaan.",
            "A broken reference loses the tie between agreements, partners and the mapping.";
        remedy:
            "perbaiki id yang dirujuk, atau tambahkan rekamannya",
            "correct the id, or add the record";
    }
    SAME_ID = "KSD008" "id-ganda" Error {
        title:
            "Satu id untuk satu rekaman",
            "One id for one record";
        reason:
            "Id adalah nama berkas tanpa `.toml`, dan rujukan hanya menyebut id.",
            "The id is the file's name without `.toml`, and references name the id alone.";
        remedy:
            "ubah nama salah satu berkas",
            "rename one of the files";
    }
    NOT_UTF8 = "KSD009" "bukan-utf8" Error {
        title:
            "Berkas disimpan sebagai UTF-8",
            "A file is saved as UTF-8";
        reason:
            "Penyandian lain membuat huruf terbaca berbeda di setiap komputer.",
            "In another encoding, letters read differently on every computer.";
        remedy:
            "simpan ulang berkas dengan penyandian UTF-8 (di Notepad: Save As, Encoding: UTF-8)",
            "save the file again in UTF-8 (in Notepad: Save As, Encoding: UTF-8)";
    }
    TOO_LARGE = "KSD010" "berkas-terlalu-besar" Error {
        title:
            "Berkas paling besar 1 MiB",
            "A file is at most 1 MiB";
        reason:
            "Rekaman adalah teks singkat; berkas sebesar itu biasanya pindaian yang salah tempat.",
            "A record is a short text; a file that large is usually a scan in the wrong place.";
        remedy:
            "pindahkan lampiran ke luar rekaman dan sebut letaknya di `arsip.berkas`",
            "move attachments out of the record and name their place in `arsip.berkas`";
    }
    LEAVES_FOLDER = "KSD011" "tautan-keluar-folder" Error {
        title:
            "Tautan tetap di dalam folder register",
            "A link stays inside the register's folder";
        reason:
            "Isi di luar folder tidak ikut tercatat dalam Git dan tidak sama di komputer lain.",
            "What lies outside the folder is not in Git and differs on other computers.";
        remedy:
            "ganti tautan dengan berkas aslinya",
            "put the file itself in the link's place";
    }
    BAD_NAME = "KSD012" "nama-berkas" Error {
        title:
            "Nama berkas berupa huruf kecil, angka, dan tanda hubung, berakhiran `.toml`",
            "A file's name is lower-case letters, digits and hyphens, ending in `.toml`";
        reason:
            "Nama berkas adalah id; ia harus sama di Windows, Linux, dan dalam rujukan.",
            "The file's name is the id; it must be the same on Windows, Linux and in references.";
        remedy:
            "ubah nama berkas, misalnya `2024-kb-sampah.toml`",
            "rename the file, for example `2024-kb-sampah.toml`";
    }
    SAME_NUMBER = "KSD013" "nomor-ganda" Warning {
        title:
            "Satu nomor untuk satu naskah",
            "One number for one document";
        reason:
            "Nomor yang sama dari pihak yang sama dalam tahun yang sama biasanya berarti \
             naskah tercatat dua kali atau nomor salah salin.",
            "The same number of the same party in the same year usually means a document \
             recorded twice or a number copied wrongly.";
        remedy:
            "periksa nomor pada naskah asli; bila rekaman ganda, hapus salah satu",
            "check the number on the original; if the record is double, delete one";
    }
    UNREADABLE = "KSD014" "berkas-tidak-terbaca" Error {
        title:
            "Berkas dapat dibuka",
            "A file can be opened";
        reason:
            "Berkas yang tidak dapat dibuka tidak ikut diperiksa dan tidak ikut dihitung.",
            "A file that cannot be opened is neither checked nor counted.";
        remedy:
            "periksa izin berkas dan tautannya",
            "check the file's permissions and links";
    }
    CIRCLE = "KSD015" "rujukan-melingkar" Error {
        title:
            "Rujukan antarnaskah tidak melingkar",
            "References between documents do not lead in a circle";
        reason:
            "Naskah tidak dapat menjadi induk, perpanjangan, atau addendum dari dirinya sendiri, \
             juga tidak lewat naskah lain; jangka waktu dan keluarganya tidak dapat ditentukan.",
            "A document cannot stand under, extend or change itself, nor through others; its \
             term and its family could not be told.";
        remedy:
            "perbaiki rujukan pada salah satu naskah dalam lingkaran itu",
            "correct the reference in one of the documents of the circle";
    }
    STRAY = "KSD016" "berkas-di-luar-folder" Error {
        title:
            "Rekaman terletak di folder jenisnya",
            "A record lies in the folder of its kind";
        reason:
            "ksd membaca `kerja-sama/`, `potensi/`, `mitra/`, dan `tkksd/`; rekaman di tempat lain \
             hilang dari hitungan tanpa bekas.",
            "ksd reads `kerja-sama/`, `potensi/`, `mitra/` and `tkksd/`; a record elsewhere would \
             vanish from counts without a trace.";
        remedy:
            "pindahkan berkas ke folder jenisnya, atau ubah nama folder yang salah tulis",
            "move the file to the folder of its kind, or correct the misspelt folder";
    }
}
