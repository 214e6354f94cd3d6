//! What stands between lines in double square brackets.

use super::*;

impl<'a, I: Iterator<Item = Event<'a>>> Reader<'a, I> {
    /// What stands between lines in double square brackets, put together.
    pub(super) fn grouped(
        &mut self,
        blocks: Vec<Block>,
        emblem: &mut dyn FnMut(&str) -> Result<Emblem, Box<Blank>>,
    ) -> Result<Vec<Block>, String> {
        let mut grouped: Vec<Block> = Vec::new();
        let mut blocks = blocks.into_iter();
        while let Some(block) = blocks.next() {
            let said = match &block {
                Block::Paragraph(line) => directive(line),
                _ => None,
            };
            let Some(said) = said else {
                grouped.push(block);
                continue;
            };
            let (word, rest) = said.split_once(':').unwrap_or((&said, ""));
            let (word, rest) = (word.trim(), rest.trim());
            let mut shown = |reader: &mut Self, name: &str| {
                emblem(name).unwrap_or_else(|blank| {
                    let part = "Lambang".to_owned();
                    reader.blanks.push(Blank { part, ..*blank });
                    Emblem::Blank(reader.blanks.len() - 1)
                })
            };
            match word {
                "penomoran" => {}
                "halaman" => grouped.push(Block::Page),
                "lambang kiri" | "lambang tengah" | "lambang kanan" => {
                    if !matches!(grouped.last(), Some(Block::Emblems(_))) {
                        grouped.push(Block::Emblems(Emblems::default()));
                    }
                    let names = rest.split(',').map(str::trim);
                    let names: Vec<Emblem> = names
                        .filter(|name| !name.is_empty())
                        .map(|name| shown(self, name))
                        .collect();
                    if let Some(Block::Emblems(emblems)) = grouped.last_mut() {
                        match word {
                            "lambang kiri" => emblems.left.extend(names),
                            "lambang tengah" => emblems.middle.extend(names),
                            _ => emblems.right.extend(names),
                        }
                    }
                }
                "kop" => {
                    let emblem = (!rest.is_empty()).then(|| shown(self, rest));
                    let lines = until(&mut blocks, &said, "/kop")?;
                    grouped.push(Block::Letterhead(emblem, lines_of(lines)));
                }
                "tanda-tangan" => {
                    let places = until(&mut blocks, &said, "/tanda-tangan")?;
                    grouped.push(Block::Signatures(places_of(places)));
                }
                "kolom" => {
                    let both = until(&mut blocks, &said, "/kolom")?;
                    let at = both.iter().position(|block| match block {
                        Block::Paragraph(line) => directive(line).as_deref() == Some("sebelah"),
                        _ => false,
                    });
                    let at = at.ok_or_else(|| said.clone())?;
                    let (left, right) = both.split_at(at);
                    let left = self.grouped(left.to_vec(), emblem)?;
                    let right = self.grouped(right[1..].to_vec(), emblem)?;
                    grouped.push(Block::Columns(left, right));
                }
                _ => return Err(said),
            }
        }
        Ok(grouped)
    }
}

/// The part of the text that a line in double square brackets begins.
pub(super) fn part(line: &Line) -> Option<String> {
    let said = directive(line)?;
    let (word, part) = said.split_once(':')?;
    (word.trim() == "bagian").then(|| part.trim().to_owned())
}

/// What a line in double square brackets says. The brackets are the template's own: what
/// a record says in such brackets is text.
pub(super) fn directive(line: &Line) -> Option<String> {
    let own = |run: Option<&Run>, begins: bool| match run.map(|run| &run.said) {
        Some(Said::Words(words)) if begins => words.trim_start().starts_with("[["),
        Some(Said::Words(words)) => words.trim_end().ends_with("]]"),
        _ => false,
    };
    if !own(line.first(), true) || !own(line.last(), false) {
        return None;
    }
    let words = line.iter().map(|run| match &run.said {
        Said::Words(words) => Some(words.as_str()),
        Said::Value(_, value) => Some(value.as_str()),
        Said::Blank(_) | Said::Break => None,
    });
    let words: Option<String> = words.collect();
    let words = words?;
    let inner = words.trim().strip_prefix("[[")?.strip_suffix("]]")?;
    Some(inner.trim().to_owned())
}

/// The blocks up to the line that ends them.
fn until(
    blocks: &mut impl Iterator<Item = Block>,
    begins: &str,
    ends: &str,
) -> Result<Vec<Block>, String> {
    let mut held = Vec::new();
    for block in blocks {
        if let Block::Paragraph(line) = &block
            && directive(line).as_deref() == Some(ends)
        {
            return Ok(held);
        }
        held.push(block);
    }
    Err(begins.to_owned())
}

/// The lines of paragraphs.
fn lines_of(blocks: Vec<Block>) -> Vec<Line> {
    let lines = blocks.into_iter().filter_map(|block| match block {
        Block::Paragraph(line) | Block::Title(line) => Some(line),
        _ => None,
    });
    lines
        .flat_map(|line| {
            let broken = line.split(|run| run.said == Said::Break);
            broken.map(<[Run]>::to_vec).collect::<Vec<Line>>()
        })
        .collect()
}

/// Places to sign: a name with what stands under it; what is bold is the signer's own
/// name.
fn places_of(blocks: Vec<Block>) -> Vec<Place> {
    let facts = blocks.into_iter().filter_map(|block| match block {
        Block::Facts(facts) => Some(facts),
        _ => None,
    });
    let place = |fact: Fact| {
        let mut place = Place {
            above: fact
                .name
                .split(|run| run.said == Said::Break)
                .map(<[Run]>::to_vec)
                .collect(),
            ..Place::default()
        };
        for line in lines_of(fact.told) {
            let is_name = line.iter().any(|run| run.bold);
            match place.name.is_empty() {
                true if is_name => place.name = line,
                true => place.above.push(line),
                false => place.below.push(line),
            }
        }
        place
    };
    facts.flatten().map(place).collect()
}
