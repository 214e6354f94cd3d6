//! The canonical layout of a record: keys in the order of the model, one blank line
//! before each heading, comments where they were said.

use toml_edit::{
    Array, Decor, DocumentMut, InlineTable, Item, KeyMut, RawString, Table, TomlError, Value,
};

use super::RecordText;
use super::order::{has_heading, rank};
use crate::schema::FileKind;

/// A text in its canonical layout. What it means stays, and so does every comment;
/// done twice it is the same.
///
/// # Errors
/// If it is no TOML: the fault and its place.
pub fn formatted(kind: &'static FileKind, text: &str) -> Result<String, TomlError> {
    let mut record = RecordText::read(kind, text)?;
    lay_out(kind, &mut record.document);
    Ok(record.written())
}

fn lay_out(kind: &FileKind, document: &mut DocumentMut) {
    // What stands above all is said of the file, whatever comes first.
    let head = document
        .iter_mut()
        .next()
        .map(|(mut key, item)| take_head(&mut key, item));
    let mut layout = Layout { kind, position: 0 };
    layout.table(document.as_table_mut(), "");
    if let Some(head) = head {
        let first = document.iter_mut().next();
        if let Some((mut key, item)) = first {
            put_above(&mut key, item, &head);
        }
    }
    let trailing = comments(text_of(Some(document.trailing())), false);
    document.set_trailing(
        trailing.trim_end_matches('\n').to_owned() + if trailing.is_empty() { "" } else { "\n" },
    );
}

struct Layout<'a> {
    kind: &'a FileKind,
    position: isize,
}

impl Layout<'_> {
    fn table(&mut self, table: &mut Table, above: &str) {
        let path = |name: &str| match above {
            "" => name.to_owned(),
            above => format!("{above}.{name}"),
        };
        let kind = self.kind;
        let place = |name: &str, item: &Item| (has_heading(item), rank(kind, &path(name)));
        table.sort_values_by(|a, one, b, other| place(a.get(), one).cmp(&place(b.get(), other)));
        for (at, (mut key, item)) in table.iter_mut().enumerate() {
            let path = path(key.get());
            match item {
                Item::Value(value) => {
                    let prefix = comments(text_of(key.leaf_decor().prefix()), at > 0);
                    *key.leaf_decor_mut() = Decor::new(prefix, " ");
                    self.value(value, &path);
                    around(value.decor_mut(), " ");
                }
                Item::Table(inner) if inner.is_dotted() => self.table(inner, &path),
                Item::Table(inner) => self.heading(inner, &path),
                Item::ArrayOfTables(tables) => {
                    tables
                        .iter_mut()
                        .for_each(|inner| self.heading(inner, &path));
                }
                Item::None => {}
            }
        }
    }

    fn heading(&mut self, table: &mut Table, path: &str) {
        self.position += 1;
        table.set_position(Some(self.position));
        let before = comments(text_of(table.decor().prefix()), false);
        let behind = behind(text_of(table.decor().suffix()));
        *table.decor_mut() = Decor::new(format!("\n{before}"), behind);
        self.table(table, path);
    }

    fn value(&self, value: &mut Value, path: &str) {
        match value {
            Value::Array(members) if !has_lines(members) => {
                members
                    .iter_mut()
                    .for_each(|member| self.value(member, path));
                members.fmt();
            }
            Value::InlineTable(table) => self.inline(table, path),
            _ => {}
        }
    }

    fn inline(&self, table: &mut InlineTable, above: &str) {
        let place = |name: &str| rank(self.kind, &format!("{above}.{name}"));
        table.sort_values_by(|a, _, b, _| place(a.get()).cmp(&place(b.get())));
        for (key, value) in table.iter_mut() {
            self.value(value, &format!("{above}.{}", key.get()));
        }
        table.fmt();
    }
}

/// Whether a list goes over several lines; then its layout is its writer's.
fn has_lines(members: &Array) -> bool {
    let has_line = |text: &str| text.contains('\n');
    let of_member = |member: &Value| {
        has_line(text_of(member.decor().prefix())) || has_line(text_of(member.decor().suffix()))
    };
    has_line(text_of(Some(members.trailing()))) || members.iter().any(of_member)
}

/// A comment behind a value or heading, one space from it.
fn behind(text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        comment => format!(" {comment}"),
    }
}

fn around(decor: &mut Decor, before: &str) {
    let behind = behind(text_of(decor.suffix()));
    *decor = Decor::new(before, behind);
}

/// The comments above something: each on its line, at most one blank line between,
/// none at the start unless it may part what is above.
fn comments(text: &str, may_part: bool) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.split('\n') {
        let line = line.trim();
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    // What follows the last end of line is the indent of what comes next.
    let ends_blank = lines.last().is_some_and(|last| last.is_empty());
    if ends_blank {
        lines.pop();
    }
    let blank_above_next =
        text.trim_end_matches([' ', '\t', '\r']).ends_with("\n\n") && !lines.is_empty();
    let starts_blank = text.trim_start_matches([' ', '\t', '\r']).starts_with('\n') && may_part;
    let mut said = String::new();
    if starts_blank {
        said.push('\n');
    }
    for line in lines {
        said.push_str(line);
        said.push('\n');
    }
    if blank_above_next {
        said.push('\n');
    }
    said
}

/// Puts what was said of the whole file above its first key.
fn put_above(key: &mut KeyMut<'_>, item: &mut Item, head: &str) {
    let own = take_head(key, item);
    let own = own.trim_start_matches('\n');
    let head = comments(head, false);
    let is_parted = head.is_empty() || own.is_empty() || head.ends_with("\n\n");
    let between = if is_parted { "" } else { "\n" };
    put_head(key, item, format!("{head}{between}{own}"));
}

fn take_head(key: &mut KeyMut<'_>, item: &mut Item) -> String {
    let decor = match item {
        Item::Table(table) if !table.is_dotted() => table.decor_mut(),
        Item::ArrayOfTables(tables) => match tables.get_mut(0) {
            Some(table) => table.decor_mut(),
            None => return String::new(),
        },
        _ => key.leaf_decor_mut(),
    };
    let head = text_of(decor.prefix()).to_owned();
    decor.set_prefix("");
    head
}

fn put_head(key: &mut KeyMut<'_>, item: &mut Item, head: String) {
    let decor = match item {
        Item::Table(table) if !table.is_dotted() => table.decor_mut(),
        Item::ArrayOfTables(tables) => match tables.get_mut(0) {
            Some(table) => table.decor_mut(),
            None => return,
        },
        _ => key.leaf_decor_mut(),
    };
    decor.set_prefix(head);
}

fn text_of(raw: Option<&RawString>) -> &str {
    raw.and_then(RawString::as_str).unwrap_or_default()
}
