//! What tells series apart: a ground and a pattern, of lines their dashes and
//! marks. All of them still differ in grey, and to the colour-blind.

/// Lines, edges and patterns; as in HTML, without the `#`.
pub(in crate::render) const INK: &str = "16324a";

/// What fills a column, a bar or a piece of one.
pub(in crate::render) struct Fill {
    /// What lies behind.
    pub ground: &'static str,
    /// What is drawn on it, in [`INK`].
    pub pattern: Pattern,
}

/// What is drawn on a ground.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Pattern {
    /// Nothing.
    Plain,
    /// Slanted stripes.
    Stripes,
    /// Dots.
    Dots,
    /// Lines across.
    Across,
    /// A lattice.
    Lattice,
}

impl Fill {
    const fn new(ground: &'static str, pattern: Pattern) -> Fill {
        Fill { ground, pattern }
    }

    /// The fill of a series.
    pub fn of(series: usize) -> &'static Fill {
        &FILLS[series % FILLS.len()]
    }
}

/// Dark, light with stripes, in between, white with dots, …
pub(in crate::render) static FILLS: [Fill; 6] = [
    Fill::new("2b587f", Pattern::Plain),
    Fill::new("d5e2ee", Pattern::Stripes),
    Fill::new("93b3cf", Pattern::Plain),
    Fill::new("ffffff", Pattern::Dots),
    Fill::new("e9e2cf", Pattern::Across),
    Fill::new("ffffff", Pattern::Lattice),
];

/// How a series' line is broken, and what marks its points.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Line {
    /// A whole line and circles.
    Circles,
    /// Dashes and squares.
    Squares,
    /// Dots and triangles.
    Triangles,
    /// Dashes and dots, and diamonds.
    Diamonds,
}

impl Line {
    /// The line of a series.
    pub fn of(series: usize) -> Line {
        use Line::{Circles, Diamonds, Squares, Triangles};
        [Circles, Squares, Triangles, Diamonds][series % 4]
    }
}
