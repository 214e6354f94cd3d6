//! A register that begins: what lies in its folder on the first day.

mod lay;

pub use lay::{Laid, lay};

use strum::VariantArray;

use crate::law::Region;
use crate::model::{Date, Kind};
use crate::schema::{FILE_KINDS, FileKind};
use crate::text::{Lang, Say};

/// A file of a new register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its path below the folder, with `/` between.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl NewFile {
    fn new(path: &str, text: impl Into<String>) -> NewFile {
        NewFile {
            path: path.to_owned(),
            text: text.into(),
        }
    }
}

/// What a register is begun with.
#[derive(Clone, Copy, Debug)]
pub struct Beginning<'a> {
    /// Whose register it is.
    pub region: &'a Region,
    /// Its seat, where somebody knows it.
    pub ibu_kota: Option<&'a str>,
    /// The day on which it begins: that of the office's promise.
    pub day: Date,
}

/// What lies beside the records; their text may name the region.
const BESIDE: [(&str, &str); 9] = [
    ("README.md", include_str!("files/README.md")),
    (".gitattributes", include_str!("files/gitattributes")),
    (".gitignore", include_str!("files/gitignore")),
    ("tombi.toml", include_str!("../../tombi.toml")),
    (".taplo.toml", include_str!("../../.taplo.toml")),
    (
        ".vscode/settings.json",
        include_str!("../../.vscode/settings.json"),
    ),
    (
        ".vscode/extensions.json",
        include_str!("../../.vscode/extensions.json"),
    ),
    (
        ".github/workflows/ksd.yml",
        include_str!("../../docs/ci/github.yml"),
    ),
    (
        ".github/pull_request_template.md",
        include_str!("files/pull_request_template.md"),
    ),
];

/// What stands in the place of the bordering regions that ksd does not know.
const WITHOUT_BORDERS: &str = "\
# Kode semua daerah yang berbatasan, sesudah `zona_waktu`; tanpa itu perbatasan tidak dinilai.
# berbatasan = [\"…\"]
";

/// The path of the schema of a kind of file.
fn schema_path(kind: &FileKind) -> String {
    format!("schemas/{}.schema.json", kind.name)
}

/// The paths of what lies beside the records of a new register.
pub fn beside_records() -> Vec<String> {
    let beside = BESIDE.iter().map(|(path, _)| (*path).to_owned());
    beside.chain(FILE_KINDS.iter().map(schema_path)).collect()
}

impl Beginning<'_> {
    /// All files of the new register; schemas in one language, the rest is for the
    /// office and in Indonesian.
    pub fn files(&self, lang: Lang) -> Vec<NewFile> {
        let mut files = vec![NewFile::new("records/ksd.toml", self.ksd_toml())];
        // Git keeps no folder that holds nothing.
        let folders = Kind::VARIANTS.iter().map(|kind| kind.word());
        files.extend(folders.map(|folder| NewFile::new(&format!("records/{folder}/.gitkeep"), "")));
        let beside = BESIDE.iter();
        files.extend(beside.map(|(path, template)| NewFile::new(path, self.filled(template))));
        let schemas = FILE_KINDS.iter();
        files.extend(schemas.map(|kind| NewFile::new(&schema_path(kind), kind.schema(lang))));
        // As Git keeps them, on whatever machine ksd was built.
        for file in &mut files {
            file.text = file.text.replace("\r\n", "\n");
        }
        files
    }

    /// `ksd.toml`, with what is still to be filled in as comments.
    pub fn ksd_toml(&self) -> String {
        self.filled(include_str!("files/ksd.toml"))
    }

    /// A template with the region in it.
    fn filled(&self, template: &str) -> String {
        const TERM: i32 = 4;
        let region = self.region;
        let tingkat: &'static str = region.kode.tingkat().into();
        let quoted = |text: &str| toml_edit::Value::from(text).to_string();
        let ibu_kota = match self.ibu_kota.or(region.ibu_kota) {
            Some(seat) => format!("ibu_kota = {}", quoted(seat)),
            None => {
                "# ibu_kota = \"…\"             # tidak ada pada daftar kode wilayah; isi sendiri"
                    .to_owned()
            }
        };
        // A comment that nothing follows would belong to the next table.
        let (without, berbatasan) = match region.berbatasan.as_slice() {
            [] => (WITHOUT_BORDERS.to_owned(), String::new()),
            codes => {
                let codes = codes.join("\", \"");
                (String::new(), format!("berbatasan = [\"{codes}\"]\n"))
            }
        };
        let year = self.day.year();
        [
            ("{nama}", region.nama.to_owned()),
            ("{nama_toml}", quoted(region.nama)),
            ("{nama_besar}", region.nama.to_uppercase()),
            ("{kode}", region.kode.to_string()),
            ("{tingkat}", tingkat.to_owned()),
            ("{provinsi}", region.provinsi.to_owned()),
            ("{ibu_kota}", ibu_kota),
            ("{zona_waktu}", region.zona_waktu.to_owned()),
            ("{tanpa_berbatasan}", without),
            ("{berbatasan}", berbatasan),
            ("{tahun}", year.to_string()),
            ("{tahun_akhir}", (year + TERM).to_string()),
            ("{hari}", self.day.to_string()),
            ("{hari_kata}", self.day.say(Lang::Id)),
        ]
        .iter()
        .fold(template.to_owned(), |text, (place, filled)| {
            text.replace(place, filled)
        })
    }
}
