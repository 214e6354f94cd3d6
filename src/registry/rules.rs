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
            "tambahkan rekamannya, atau perbaiki id yang dirujuk",
            "add the record, or correct the id";
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
    BARE_REPOSITORY = "KSD017" "repositori-di-dalam-register" Error {
        title:
            "Di dalam folder register tidak ada repositori Git lain",
            "No other Git repository lies inside the register's folder";
        reason:
            "Folder dengan `HEAD`, `objects/`, dan `refs/` ialah repositori bagi Git, dengan \
             `config` yang dapat menyebut program: perintah git yang dijalankan di dalam folder \
             itu menjalankan program tersebut. ksd tidak menjalankannya.",
            "A folder with `HEAD`, `objects/` and `refs/` is a repository to Git, with a `config` \
             that can name programs: a git command that is run inside that folder runs them. ksd \
             does not.";
        remedy:
            "jangan jalankan git di dalam folder itu; tanyakan siapa yang menambahkannya, lalu \
             hapus `HEAD`, `objects/`, `refs/`, dan `config` dari folder itu",
            "do not run git inside that folder; ask who added it, then delete `HEAD`, `objects/`, \
             `refs/` and `config` from it";
    }
    FOREIGN_TO_WINDOWS = "KSD018" "nama-windows" Error {
        title:
            "Setiap berkas dan folder dapat disimpan di Windows",
            "Every file and folder can be kept on Windows";
        reason:
            "Register dipakai di komputer Windows juga; satu nama yang tidak dapat disimpan di sana \
             membuat Git gagal mengambil seluruh register.",
            "The register is used on Windows, too; one name that cannot be kept there makes Git \
             fail to check out the whole register.";
        remedy:
            "ubah nama berkas atau folder itu",
            "rename that file or folder";
    }
    WRONG_ENDING = "KSD019" "akhiran-berkas" Error {
        title:
            "Nama rekaman berakhiran `.toml`",
            "A record's name ends in `.toml`";
        reason:
            "ksd hanya membaca berkas berakhiran `.toml`; rekaman dengan akhiran lain hilang dari \
             hitungan tanpa bekas.",
            "ksd reads files that end in `.toml` alone; a record with another ending would vanish \
             from counts without a trace.";
        remedy:
            "bila ini rekaman, akhiri namanya dengan `.toml`; bila bukan, pindahkan ke luar folder \
             rekaman",
            "if it is a record, end its name in `.toml`; if not, move it out of the folder of \
             records";
    }
    NO_RECORD = "KSD020" "bukan-rekaman" Warning {
        title:
            "Folder rekaman hanya berisi rekaman dan berkas yang disebut rekaman",
            "A folder of records holds records and the files that they name, nothing else";
        reason:
            "Berkas lain di antara rekaman tidak dibaca; mungkin ia rekaman yang salah simpan, atau \
             pindaian yang belum disebut di `arsip.berkas`.",
            "Another file among the records is not read; it may be a record saved in a wrong form, \
             or a scan that `arsip.berkas` does not name yet.";
        remedy:
            "sebutkan di `arsip.berkas` bila ini pindaian naskah; selain itu pindahkan ke luar folder \
             rekaman, atau hapus",
            "name it in `arsip.berkas` if it is the scan of a document; else move it out of the \
             folder of records, or delete it";
    }
    COPY = "KSD021" "salinan-berkas" Error {
        title:
            "Satu rekaman dalam satu berkas, tanpa salinan di sampingnya",
            "One record in one file, without a copy beside it";
        reason:
            "Windows dan program penyelaras (OneDrive, Dropbox, Syncthing) membuat salinan bila \
             sebuah berkas disalin atau diubah di dua komputer; salinan itu dapat memuat perubahan \
             yang tidak ada di aslinya.",
            "Windows and programs that keep folders the same (OneDrive, Dropbox, Syncthing) make a \
             copy when a file is copied or changed on two computers; it may hold changes that the \
             original lacks.";
        remedy:
            "bandingkan keduanya, pindahkan yang benar ke berkas aslinya, lalu hapus salinannya",
            "compare the two, move what is right into the original, then delete the copy";
    }
    ATTACHED_OUTSIDE = "KSD022" "lampiran-di-luar-register" Error {
        title:
            "Letak berkas yang disebut rekaman ditulis dari folder register",
            "The place of a file that a record names is written from the register's folder";
        reason:
            "Letak di luar folder register hanya ada di satu komputer dan tidak ikut tercatat dalam \
             Git.",
            "A place outside the register's folder exists on one computer alone and is not in Git.";
        remedy:
            "simpan berkasnya di bawah folder register dan tulis letaknya dari sana, misalnya \
             `arsip/2024/kb-sampah.pdf`; bila tidak ada berkasnya, hapus kunci ini",
            "keep the file below the register's folder and write its place from there, for example \
             `arsip/2024/kb-sampah.pdf`; if there is no file, delete the key";
    }
    ATTACHED_MISSING = "KSD023" "lampiran-tidak-ada" Warning {
        title:
            "Berkas yang disebut rekaman ada di tempatnya",
            "A file that a record names is in its place";
        reason:
            "Rekaman yang menyebut berkas yang tidak ada membuat orang mencari naskah yang tidak \
             tersimpan.",
            "A record that names a file which is not there has people look for a document that is \
             not kept.";
        remedy:
            "simpan berkasnya di tempat itu, atau perbaiki letaknya; besar-kecil huruf membedakan",
            "keep the file in that place, or correct the place; capitals make a difference";
    }
    UNSEEN = "KSD024" "huruf-tak-terlihat" Warning {
        title:
            "Teks hanya memuat huruf yang terlihat",
            "Texts hold only characters that can be seen";
        reason:
            "Spasi tak-putus, huruf lebar nol, pengubah arah tulisan, dan huruf kendali ikut \
             tersalin dari Word, PDF, atau halaman web. Dua kata yang tampak sama menjadi \
             berbeda, pencarian tidak menemukannya, dan sebagian dapat membalik baris atau \
             memerintah terminal.",
            "No-break spaces, zero-width characters, controls of direction and control \
             characters come along when text is copied from Word, a PDF or a web page. Two words \
             that look alike then differ, a search does not find them, and some can turn a line \
             around or command a terminal.";
        remedy:
            "ketik ulang teks itu: spasi biasa untuk spasi lain, tanpa huruf yang tidak terlihat",
            "type the text again: a common space for any other, no character that cannot be seen";
    }
    NEWER_TOML = "KSD025" "toml-baru" Warning {
        title:
            "Rekaman ditulis menurut TOML 1.0",
            "Records are written in TOML 1.0";
        reason:
            "Folder ini dijanjikan terbaca oleh pembaca TOML mana pun; yang baru ada sejak \
             TOML 1.1 ditolak oleh banyak editor dan pustaka, antara lain taplo dan Python.",
            "Any reader of TOML is promised to read this folder; what only TOML 1.1 knows is \
             refused by many editors and libraries, taplo and Python among them.";
        remedy:
            "tulis menurut TOML 1.0",
            "write it in TOML 1.0";
    }
    PLACEHOLDER = "KSD026" "nomor-pengganti" Note {
        title:
            "Nomor naskah atau surat ialah nomor yang sebenarnya",
            "The number of a document or paper is a true number";
        reason:
            "Tanda hubung, nol, titik-titik, dan teks kosong bukan nomor. ksd menganggapnya belum \
             tercatat: kelengkapan tidak menghitungnya, dan dua naskah tidak disebut bernomor sama \
             karenanya.",
            "A hyphen, a nought, dots and empty text are no number. ksd takes them as not recorded: \
             completeness does not count them, and two documents do not share a number by them.";
        remedy:
            "tulis nomornya bila diketahui, atau hapus kunci ini",
            "write the number if it is known, or delete the key";
    }
    COPIED_NUMBER = "KSD027" "nomor-disalin" Warning {
        title:
            "Perpanjangan, addendum, dan naskah di bawah naskah lain bernomor sendiri",
            "An extension, an addendum and a document under another have numbers of their own";
        reason:
            "Setiap naskah dinomori oleh para pihaknya. Nomor yang sama dengan naskah yang \
             diperpanjang, diubah, atau menaunginya biasanya terbawa ketika berkasnya disalin.",
            "Each party numbers each document. The number of the document that is extended or \
             changed, or that stands above, was mostly carried along when its file was copied.";
        remedy:
            "tulis nomor naskah ini sendiri, atau hapus bila belum diketahui",
            "write the number of this document itself, or delete it if it is not known yet";
    }
    RECORDED_TWICE = "KSD028" "rekaman-kembar" Warning {
        title:
            "Satu naskah, satu entri pemetaan, dan satu SK dicatat sekali",
            "A document, a mapping entry and a decree are recorded once";
        reason:
            "Dua rekaman yang sama dalam segala yang membedakannya dihitung dua kali dalam \
             setiap rekapitulasi dan laporan. Nomor tidak dibandingkan, sebab salinan yang \
             nomornya salah ketik pun terhitung dua kali.",
            "Two records that are alike in all that tells them apart count twice in every \
             summary and report. Numbers are not compared, for a copy with a misspelt number \
             counts twice as well.";
        remedy:
            "hapus salah satu; bila memang dua, bedakan judul, objek, atau lokasinya",
            "delete one; if there are two indeed, tell their titles, objects or places apart";
    }
    LEVEL = "KSD029" "kode-dan-tingkat" Warning {
        title:
            "Tingkat daerah sesuai dengan kode wilayahnya",
            "The level of a region fits its code";
        reason:
            "Kode dua angka ialah kode provinsi; kode kota bernomor 71 ke atas dalam \
             provinsinya, kode kabupaten di bawahnya. Tingkat yang lain membuat perbatasan, \
             forum, dan jalur perselisihan dinilai keliru.",
            "A code of two digits is a province's; a kota is numbered from 71 on in its \
             province, a kabupaten below. With another level, borders, forums and the ways of \
             disputes are judged wrongly.";
        remedy:
            "perbaiki `tingkat`, atau periksa `kode` pada daftar kode wilayah Kemendagri",
            "correct `tingkat`, or check `kode` with Kemendagri's list of region codes";
    }
}
