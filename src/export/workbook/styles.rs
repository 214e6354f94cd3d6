//! How cells look.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::schema::{Form, Key};
use crate::sheets::Heading;
use crate::text::Lang;

/// The grounds of headings, in turn: one for each table of a record.
const GROUNDS: [u32; 2] = [0xDD_EB_F7, 0xE2_EF_DA];

pub(super) struct Styles {
    /// Of what each column is known by.
    pub sign: Format,
    names: [Format; 2],
    /// Of a text, which stays one whatever is typed.
    pub text: Format,
    /// Of a text that a formula may be taken for.
    pub guarded: Format,
    date: Format,
    number: Format,
    any: Format,
    id: Format,
}

impl Styles {
    pub fn new(lang: Lang) -> Styles {
        let name = |ground| {
            Format::new()
                .set_bold()
                .set_background_color(Color::RGB(ground))
                .set_border_bottom(FormatBorder::Thin)
                .set_text_wrap()
                .set_align(FormatAlign::Top)
        };
        let day = match lang {
            Lang::Id => "[$-421]d mmmm yyyy",
            Lang::En => "[$-409]d mmmm yyyy",
        };
        let text = Format::new().set_num_format("@");
        Styles {
            sign: Format::new().set_font_size(8).set_font_color(Color::Gray),
            names: GROUNDS.map(name),
            guarded: text.clone().set_quote_prefix(),
            id: text.clone().set_font_color(Color::RGB(0x59_59_59)),
            text,
            date: Format::new()
                .set_num_format(day)
                .set_align(FormatAlign::Left),
            // Of four digits most are years.
            number: Format::new().set_num_format("[>=10000]#,##0;0"),
            any: Format::new(),
        }
    }

    /// Of the name of a column; the ground changes from one table of a record to the
    /// next.
    pub fn name(&self, nth_table: usize) -> &Format {
        &self.names[nth_table % 2]
    }

    /// Of the cells of a column.
    pub fn cells(&self, heading: Heading) -> &Format {
        match heading {
            Heading::Id => &self.id,
            Heading::Place(_) => &self.number,
            Heading::Delete => &self.text,
            Heading::Key(key) => self.of_key(key),
        }
    }

    fn of_key(&self, key: &Key) -> &Format {
        match key.form {
            Form::Date => &self.date,
            Form::Whole => &self.number,
            Form::Number | Form::Boolean | Form::Table => &self.any,
            Form::Text => &self.text,
        }
    }
}
