//! The axes of a chart whose values go up: numbers at the left, categories below.

use maud::{Markup, html};

use super::words::{LINE, cut, folded, letters, lines, width};
use super::{LETTERS, Shown, WIDTH, px};
use crate::render::chart::{Scale, short};

/// How high the space between the axes is.
const HEIGHT: f64 = 210.0;

/// Under how many lines a category's name stands, and how many letters of it
/// when it is slanted.
const MOST_LINES: usize = 3;
const MOST_LETTERS: usize = 22;

/// Closer than this, slanted names would run into each other.
const CLOSEST: f64 = 15.0;

/// How far level names are apart.
const APART: f64 = 6.0;

/// How far a slanted name reaches across, for its length.
const LEANING: f64 = 0.77;

/// Where things stand.
pub(super) struct Axes<'a> {
    left: f64,
    top: f64,
    scale: &'a Scale,
    /// How wide the space of a category is.
    pub slot: f64,
}

impl<'a> Axes<'a> {
    /// Axes with room for labels above them.
    pub fn of(shown: &'a Shown, above: f64) -> Axes<'a> {
        let scale = &shown.plan.scale;
        let steps = scale.steps().map(|step| width(&short(step, shown.lang)));
        let left = steps.fold(0.0, f64::max) + 8.0;
        let count = shown.categories.len().max(1) as f64;
        let slot = |left: f64| (WIDTH - left) / count;
        let mut axes = Axes {
            left,
            top: above,
            scale,
            slot: slot(left),
        };
        if !axes.is_level(shown) {
            // The first slanted names reach to the left of the axis.
            let names = shown.categories.iter().enumerate();
            let lack = names.map(|(at, name)| {
                let name = cut(name, MOST_LETTERS);
                LEANING * width(&name) + APART - slot(left) * (at as f64 + 0.5)
            });
            axes.left = lack.fold(left, f64::max);
            axes.slot = slot(axes.left);
        }
        axes
    }

    /// Whether the names have room beside one another.
    fn is_level(&self, shown: &Shown) -> bool {
        let mut words = shown.categories.iter().flat_map(|name| name.split(' '));
        words.all(|word| width(word) <= self.slot - APART)
    }

    /// The middle of a category.
    pub fn x(&self, category: usize) -> f64 {
        self.left + self.slot * (category as f64 + 0.5)
    }

    /// The height of a value.
    pub fn y(&self, value: i128) -> f64 {
        self.top + HEIGHT * (1.0 - self.scale.share(value))
    }

    /// Lines at the numbers; the names of the categories; and how high all is.
    pub fn draw(&self, shown: &Shown) -> (Markup, f64) {
        let (names, room) = self.names(shown);
        let bottom = self.top + HEIGHT;
        let marks = html! {
            @for step in self.scale.steps() {
                @let y = px(self.y(step));
                line x1=(px(self.left)) y1=(y) x2=(px(WIDTH)) y2=(y)
                    stroke=(if step == 0 { "#000000" } else { "#c4c4c4" })
                    stroke-width=(if step == 0 { "1.2" } else { "0.7" }) {}
                text x=(px(self.left - 5.0)) y=(px(self.y(step) + 0.35 * LETTERS))
                    text-anchor="end" { (short(step, shown.lang)) }
            }
            (names)
        };
        (marks, bottom + room)
    }

    /// The names under the axis, level if they have room, else slanted.
    fn names(&self, shown: &Shown) -> (Markup, f64) {
        let bottom = self.top + HEIGHT;
        let room = self.slot - APART;
        let names = &shown.categories;
        if self.is_level(shown) {
            let folded: Vec<_> = names
                .iter()
                .map(|name| folded(name, room, MOST_LINES))
                .collect();
            let most = folded.iter().map(Vec::len).max().unwrap_or(1);
            let marks = html! {
                @for (at, name) in folded.iter().enumerate() {
                    (lines(name, self.x(at), bottom + 16.0, "middle"))
                }
            };
            return (marks, 16.0 + LINE * most as f64);
        }
        // Slanted names must not leave the picture at its left.
        let cut_at = |at: usize| letters(self.x(at) / LEANING).min(MOST_LETTERS);
        let named = names.iter().enumerate();
        let named: Vec<_> = named
            .map(|(at, name)| (at, cut(name, cut_at(at))))
            .collect();
        // Where they would run into each other, their letters are smaller.
        let size = LETTERS * (self.slot / CLOSEST).min(1.0);
        let longest = named
            .iter()
            .map(|(_, name)| width(name))
            .fold(0.0, f64::max);
        let y = px(bottom + 14.0);
        let marks = html! {
            @for (at, name) in &named {
                @let x = px(self.x(*at) + 4.0);
                text x=(x) y=(y) text-anchor="end" font-size=[(size < LETTERS).then(|| px(size))]
                    transform={ "rotate(-40 " (x) " " (y) ")" } { (name) }
            }
        };
        (marks, 20.0 + 0.65 * longest)
    }
}
