//! The public register: agreements that anybody may see. UU 14/2008 Pasal 11
//! ayat (1) huruf e.

use super::{Asked, Report};
use crate::output::{Body, Document};
use crate::report::list::{self, Filter};
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "register",
    about: Text::fixed(
        "register publik: hanya yang boleh dilihat umum",
        "the public register: only what anybody may see",
    ),
    months: None,
    make,
};

/// The columns that `ksd.toml` opens to the public, of documents that are signed.
fn make(asked: &Asked<'_>) -> Document {
    let registry = asked.registry;
    let table = list::kerja_sama(registry, asked.as_of, &Filter::default());
    let mut document = Document::new(Text::fixed(
        "Register kerja sama daerah",
        "Register of regional cooperation",
    ));
    let signer = Text::fixed(
        "Kepala Bagian Kerja Sama",
        "Head of the Cooperation Division",
    );
    let offices = vec![Text::fixed("SEKRETARIAT DAERAH", "REGIONAL SECRETARIAT")];
    document.cover = Some(asked.cover(offices, signer));
    document.add(
        Text::fixed("Daftar kerja sama", "The agreements"),
        Body::table(table),
    );
    document.source = asked.source();
    document
}
