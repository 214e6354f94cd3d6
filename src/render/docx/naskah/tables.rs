//! What stands in cells: emblems, heads of letters, facts, tables, places to sign, columns of
//! two languages.

use super::*;

impl Flow<'_> {
    /// Cells beside one another without a frame.
    pub(super) fn cells(
        &mut self,
        x: &mut Xml,
        style: &str,
        widths: &[u32],
        rows: usize,
        mut cell: impl FnMut(&mut Self, &mut Xml, usize, usize),
    ) {
        let (width, left) = (self.width, self.left);
        let whole: u32 = widths.iter().sum();
        x.element("w:tbl", &[], |x| {
            x.element("w:tblPr", &[], |x| {
                x.value("w:tblStyle", style);
                x.empty("w:tblW", &[("w:w", &whole), ("w:type", &"dxa")]);
                if left > 0 {
                    x.empty("w:tblInd", &[("w:w", &left), ("w:type", &"dxa")]);
                }
                x.empty("w:tblLayout", &[("w:type", &"fixed")]);
            });
            x.element("w:tblGrid", &[], |x| {
                for width in widths {
                    x.empty("w:gridCol", &[("w:w", width)]);
                }
            });
            for row in 0..rows {
                x.element("w:tr", &[], |x| {
                    for (column, width) in widths.iter().enumerate() {
                        x.element("w:tc", &[], |x| {
                            x.element("w:tcPr", &[], |x| {
                                x.empty("w:tcW", &[("w:w", width), ("w:type", &"dxa")]);
                            });
                            (self.width, self.left) = (width.saturating_sub(160), 0);
                            cell(self, x, row, column);
                        });
                    }
                });
            }
        });
        (self.width, self.left) = (width, left);
    }

    pub(super) fn emblems(&mut self, x: &mut Xml, emblems: &Emblems) {
        let sides = [
            (&emblems.left, "left"),
            (&emblems.middle, "center"),
            (&emblems.right, "right"),
        ];
        let third = self.width / 3;
        self.cells(x, "Fakta", &[third; 3], 1, |flow, x, _, column| {
            let (emblems, side) = sides[column];
            let aligned = |x: &mut Xml| x.value("w:jc", side);
            x.element("w:p", &[], |x| {
                x.element("w:pPr", &[], |x| {
                    x.value("w:pStyle", "Instansi");
                    aligned(x);
                });
                for emblem in emblems {
                    flow.emblem(x, emblem);
                }
            });
        });
        after_table(x, false);
    }

    pub(super) fn emblem(&mut self, x: &mut Xml, emblem: &Emblem) {
        match emblem {
            Emblem::Picture(at, told) => {
                self.marks += 1;
                let one = &self.naskah.pictures[*at];
                let id = picture::id_of(*at);
                picture::place_as(x, one, EMBLEM, (&id, self.marks, told));
            }
            Emblem::Blank(at) => self.blank(x, *at, |flow, x| {
                let shown = flow.naskah.blanks[*at].shown(Lang::Id);
                let small = |x: &mut Xml| {
                    x.value("w:sz", 16);
                    x.value("w:highlight", "yellow");
                };
                run_as(x, small, &shown);
            }),
        }
    }

    pub(super) fn letterhead(&mut self, x: &mut Xml, emblem: Option<&Emblem>, lines: &[Line]) {
        let side = 1700;
        let widths = [side, self.width.saturating_sub(2 * side), side];
        self.cells(x, "Kop", &widths, 1, |flow, x, _, column| match column {
            1 => {
                for (at, line) in lines.iter().enumerate() {
                    let style = match at {
                        _ if at + 1 == lines.len() && lines.len() > 2 => "Alamat",
                        _ => "KopSurat",
                    };
                    flow.paragraph(x, style, &Within::default(), line);
                }
                if lines.is_empty() {
                    text::plain(x, "KopSurat", "");
                }
            }
            _ => x.element("w:p", &[], |x| {
                x.element("w:pPr", &[], |x| x.value("w:pStyle", "KopSurat"));
                if let (0, Some(emblem)) = (column, emblem) {
                    flow.emblem(x, emblem);
                }
            }),
        });
        after_table(x, false);
    }

    pub(super) fn facts(&mut self, x: &mut Xml, facts: &[Fact], within: &Within) {
        let name = NAME.min(self.width / 3);
        let told = self.width.saturating_sub(name + COLON);
        let widths = [name, COLON, told];
        let inner = Within {
            ragged: within.ragged || self.width < 6000,
            kept: false,
            ..Within::default()
        };
        let open = self.lists.open.take();
        self.cells(x, "Fakta", &widths, facts.len(), |flow, x, row, column| {
            let fact = &facts[row];
            match column {
                0 => flow.paragraph(x, "IsiSurat", &inner, &fact.name),
                1 => text::plain(x, "IsiSurat", ":"),
                _ if fact.told.is_empty() => text::plain(x, "IsiSurat", ""),
                _ => {
                    flow.blocks(x, &fact.told, &inner);
                    // A cell ends with a paragraph.
                    if !matches!(fact.told.last(), Some(Block::Paragraph(_) | Block::List(_))) {
                        text::plain(x, "IsiSurat", "");
                    }
                }
            }
        });
        self.lists.open = open;
        after_table(x, within.kept);
    }

    pub(super) fn table(&mut self, x: &mut Xml, rows: &[Vec<Line>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        if columns == 0 {
            return;
        }
        let widths = column_widths(rows, columns, self.width, self.naskah);
        let (width, left) = (self.width, self.left);
        let whole: u32 = widths.iter().sum();
        x.element("w:tbl", &[], |x| {
            x.element("w:tblPr", &[], |x| {
                x.value("w:tblStyle", "TableGrid");
                x.empty("w:tblW", &[("w:w", &whole), ("w:type", &"dxa")]);
                x.empty("w:tblLayout", &[("w:type", &"fixed")]);
            });
            x.element("w:tblGrid", &[], |x| {
                for width in &widths {
                    x.empty("w:gridCol", &[("w:w", width)]);
                }
            });
            for (at, row) in rows.iter().enumerate() {
                x.element("w:tr", &[], |x| {
                    x.element("w:trPr", &[], |x| {
                        x.empty("w:cantSplit", &[]);
                        if at == 0 {
                            x.empty("w:tblHeader", &[]);
                        }
                    });
                    for (column, width) in widths.iter().enumerate() {
                        x.element("w:tc", &[], |x| {
                            x.element("w:tcPr", &[], |x| {
                                x.empty("w:tcW", &[("w:w", width), ("w:type", &"dxa")]);
                            });
                            let style = match at {
                                0 => "KepalaKolom",
                                _ => "IsiKolom",
                            };
                            let empty = Line::new();
                            let line = row.get(column).unwrap_or(&empty);
                            (self.width, self.left) = (*width, 0);
                            self.paragraph(x, style, &Within::default(), line);
                        });
                    }
                });
            }
        });
        (self.width, self.left) = (width, left);
        after_table(x, false);
    }

    pub(super) fn signatures(&mut self, x: &mut Xml, places: &[Place]) {
        let half = self.width / 2;
        // One alone stands on the right; of many, two beside one another.
        let alone = places.len() == 1;
        let rows = places.len().div_ceil(2);
        let (width, left) = (self.width, self.left);
        x.element("w:tbl", &[], |x| {
            x.element("w:tblPr", &[], |x| {
                x.value("w:tblStyle", "Fakta");
                x.empty("w:tblW", &[("w:w", &(2 * half)), ("w:type", &"dxa")]);
                x.empty("w:tblLayout", &[("w:type", &"fixed")]);
            });
            x.element("w:tblGrid", &[], |x| {
                x.empty("w:gridCol", &[("w:w", &half)]);
                x.empty("w:gridCol", &[("w:w", &half)]);
            });
            // Names beside one another stand on one line, however much is above them.
            for (row, is_name) in (0..rows).flat_map(|row| [(row, false), (row, true)]) {
                x.element("w:tr", &[], |x| {
                    x.element("w:trPr", &[], |x| x.empty("w:cantSplit", &[]));
                    for column in 0..2 {
                        let place = match alone {
                            true => places.first().filter(|_| column == 1),
                            false => places.get(2 * row + column),
                        };
                        x.element("w:tc", &[], |x| {
                            x.element("w:tcPr", &[], |x| {
                                x.empty("w:tcW", &[("w:w", &half), ("w:type", &"dxa")]);
                            });
                            match place {
                                Some(place) if is_name || !place.above.is_empty() => {
                                    self.place(x, place, is_name);
                                }
                                // A row stays with the next by what its first cell says.
                                _ => paragraph(x, "Signature", |x| keep(x, true), |_| {}),
                            }
                        });
                    }
                });
            }
        });
        (self.width, self.left) = (width, left);
        after_table(x, false);
    }

    /// The lines above the room for the pen, or the name and what is below it.
    pub(super) fn place(&mut self, x: &mut Xml, place: &Place, is_name: bool) {
        let mut line = |x: &mut Xml, before: u32, line: &Line| {
            x.element("w:p", &[], |x| {
                x.element("w:pPr", &[], |x| {
                    x.value("w:pStyle", "Signature");
                    keep(x, true);
                    x.empty("w:spacing", &[("w:before", &before)]);
                });
                self.runs(x, line, false);
            });
        };
        if !is_name {
            for (at, above) in place.above.iter().enumerate() {
                line(x, if at == 0 { 240 } else { 0 }, above);
            }
            return;
        }
        line(x, ROOM, &place.name);
        for below in &place.below {
            line(x, 0, below);
        }
    }

    pub(super) fn columns(&mut self, x: &mut Xml, left: &[Block], right: &[Block]) {
        /// Between the languages.
        const BETWEEN: u32 = 284;
        let half = self.width.saturating_sub(BETWEEN) / 2;
        let size = self.size.replace(20);
        self.cells(
            x,
            "Fakta",
            &[half, BETWEEN, half],
            1,
            |flow, x, _, column| {
                let blocks = match column {
                    0 => left,
                    1 => &[],
                    _ => right,
                };
                flow.blocks(x, blocks, &Within::default());
                // A cell ends with a paragraph; a part alone is none.
                if matches!(blocks.last(), None | Some(Block::Part(_))) {
                    text::plain(x, "IsiSurat", "");
                }
            },
        );
        self.size = size;
        after_table(x, false);
    }
}

/// Room after a table; two tables without a paragraph between would be one.
pub(super) fn after_table(x: &mut Xml, kept: bool) {
    paragraph(x, "SesudahTabel", |x| keep(x, kept), |_| {});
}

/// How wide each column is, by what stands in it: none so narrow that a word breaks.
pub(super) fn column_widths(
    rows: &[Vec<Line>],
    columns: usize,
    whole: u32,
    naskah: &Naskah,
) -> Vec<u32> {
    /// A letter of the size of tables, in twips.
    const LETTER: u32 = 120;
    let words = |line: &Line| {
        let words = line.iter().map(|run| match &run.said {
            Said::Words(words) | Said::Value(_, words) => words.clone(),
            Said::Blank(at) => naskah.blanks[*at].shown(Lang::Id),
            Said::Break => " ".to_owned(),
        });
        words.collect::<String>()
    };
    let of = |column: usize, measure: &dyn Fn(&str) -> usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|line| measure(&words(line))).max().unwrap_or(0)
    };
    let longest_word = |text: &str| {
        let words = text.split_whitespace().map(|word| word.chars().count());
        words.max().unwrap_or(0)
    };
    let least = |column| of(column, &longest_word).clamp(3, 18) as u32 * LETTER + 200;
    let least: Vec<u32> = (0..columns).map(least).collect();
    let wish = |column| of(column, &|text| text.chars().count()).clamp(4, 60) as u32;
    let wishes: Vec<u32> = (0..columns).map(wish).collect();
    let (sum, wanted): (u32, u32) = (least.iter().sum(), wishes.iter().sum());
    let spare = whole.saturating_sub(sum);
    let widths = least.iter().zip(&wishes);
    let widths = widths.map(|(least, wish)| match sum > whole {
        true => least * whole / sum,
        false => least + spare * wish / wanted.max(1),
    });
    widths.collect()
}
