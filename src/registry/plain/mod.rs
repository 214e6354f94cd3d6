//! Reads a file that is written plainly: into its struct without a tree between.
//!
//! Words and grammar are judged by the TOML library's own lower layer. What is
//! left to do here is to keep the values in their order and to refuse what
//! would need a tree: dotted and quoted keys, lists of tables in pieces, whatever
//! TOML 1.0 does not know, and everything that is wrong. What is refused here,
//! the library reads.

mod value;

use std::cell::Cell;
use std::iter;
use std::ops::Range;

use serde::de::DeserializeOwned;
use toml_parser::decoder::Encoding;
use toml_parser::lexer::Token;
use toml_parser::parser::{EventReceiver, parse_document};
use toml_parser::{ErrorSink, ParseError, Raw, Source, Span};

use self::value::Value;
use super::step::Step;

/// More levels than a record has.
const DEEPEST: usize = 8;

/// More words than a record has; room for more is given back.
const MOST_TOKENS: usize = 1 << 16;

thread_local! {
    /// The words of the text that is being read: room for them is asked for once
    /// and not for every file.
    static TOKENS: Cell<Vec<Token>> = const { Cell::new(Vec::new()) };
}

/// A text's values, each table and list before what it holds.
pub(super) struct Tape<'i> {
    text: &'i str,
    nodes: Vec<Node>,
    /// Tables and lists that have begun and not ended, outermost first.
    open: Vec<usize>,
    /// Where the header that is being read begins.
    header: usize,
    /// The key that was read and has no value yet.
    key: Option<Span>,
    /// Whether a comma was read and nothing since.
    comma: bool,
    is_plain: bool,
}

struct Node {
    /// Its key; empty in a list.
    key: Span,
    content: Content,
    /// The value; of a table with a header the header.
    span: Span,
    /// Where it ends on the tape.
    end: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Content {
    Scalar(Option<Encoding>),
    List,
    Table,
}

impl<'i> Tape<'i> {
    /// The values of a text, if it is sound and written plainly; the texts and
    /// numbers themselves are not judged yet.
    pub fn of(text: &'i str) -> Option<Tape<'i>> {
        let root = Node {
            key: Span::default(),
            content: Content::Table,
            span: Span::default(),
            end: 0,
        };
        let mut tokens = TOKENS.take();
        tokens.extend(Source::new(text).lex());
        // Of four words at most one is a value.
        let mut nodes = Vec::with_capacity(1 + tokens.len() / 4);
        nodes.push(root);
        let mut tape = Tape {
            text,
            nodes,
            open: vec![0],
            header: 0,
            key: None,
            comma: false,
            // A second mark of UTF-8 is told elsewhere.
            is_plain: !text.starts_with('\u{feff}'),
        };
        let mut fault: Option<ParseError> = None;
        parse_document(&tokens, &mut tape, &mut fault);
        tape.close(0);
        if tokens.capacity() <= MOST_TOKENS {
            tokens.clear();
            TOKENS.set(tokens);
        }
        Some(tape).filter(|tape| tape.is_plain && fault.is_none())
    }

    /// The record that it is; none if anything does not fit, which the library
    /// tells better.
    pub fn record<T: DeserializeOwned>(&self) -> Option<T> {
        T::deserialize(Value { tape: self, at: 0 }).ok()
    }

    /// The bytes that a key stands for: its value, or the key itself where the
    /// value is a table with a header; the nearest thing above it, if it is absent.
    pub fn span_of(&self, steps: &[Step]) -> Range<usize> {
        let mut found = Span::default();
        let mut here = 0;
        for step in steps {
            let above = &self.nodes[here];
            let mut inside = self.children(here + 1, above.end);
            let next = match (step, above.content) {
                (Step::Key(name), Content::Table) => {
                    inside.find(|&at| self.said(self.nodes[at].key) == name)
                }
                (Step::Index(index), Content::List) => inside.nth(*index),
                _ => None,
            };
            let Some(next) = next else { break };
            let Node { key, span, .. } = self.nodes[next];
            // A header stands around its key, a value behind it.
            let has_header = !key.is_empty() && span.start() <= key.start();
            found = if has_header { key } else { span };
            here = next;
        }
        found.start()..found.end()
    }

    fn said(&self, span: Span) -> &'i str {
        self.text.get(span.start()..span.end()).unwrap_or_default()
    }

    fn raw(&self, span: Span, encoding: Option<Encoding>) -> Raw<'i> {
        Raw::new_unchecked(self.said(span), encoding, span)
    }

    /// Puts a value into the innermost table or list.
    fn push(&mut self, content: Content, span: Span) {
        let at = self.nodes.len();
        let key = self.key.take();
        self.comma = false;
        let parent = self.open.last().map(|&parent| self.nodes[parent].content);
        let fits = match parent {
            // One that is said twice is refused by its struct.
            Some(Content::Table) => key.is_some(),
            Some(Content::List) => key.is_none(),
            Some(Content::Scalar(_)) | None => false,
        };
        self.is_plain &= fits;
        if !matches!(content, Content::Scalar(_)) {
            self.open.push(at);
        }
        self.nodes.push(Node {
            key: key.unwrap_or_default(),
            content,
            span,
            end: at + 1,
        });
    }

    /// Begins a list or an inline table; whether it may hold more of them.
    fn begin(&mut self, content: Content, span: Span) -> bool {
        self.push(content, span);
        self.is_plain &= self.open.len() < DEEPEST;
        self.is_plain
    }

    /// Ends a list or an inline table.
    fn finish(&mut self, span: Span) {
        if let Some(&at) = self.open.last() {
            self.nodes[at].span = self.nodes[at].span.append(span);
        }
        self.close(self.open.len().saturating_sub(1));
    }

    /// Whether the innermost thing that is open is an inline table.
    fn is_inline(&self) -> bool {
        let innermost = self.open.last().copied().filter(|&at| at > 0);
        innermost.is_some_and(|at| {
            let Node { content, span, .. } = self.nodes[at];
            content == Content::Table && self.text.as_bytes().get(span.start()) == Some(&b'{')
        })
    }

    /// Whether TOML 1.0 knows a value: its escapes, and no time of the day, which
    /// no record has.
    fn is_old(&self, span: Span, encoding: Option<Encoding>) -> bool {
        let said = self.said(span);
        match encoding {
            None => !said.contains(':'),
            Some(_) => !said.contains('\\') || !has_new_escape(said),
        }
    }

    /// What stands between two places of the tape, without what that holds.
    fn children(&self, from: usize, to: usize) -> impl Iterator<Item = usize> {
        let first = (from < to).then_some(from);
        iter::successors(first, move |&at| {
            Some(self.nodes[at].end).filter(|&next| next < to)
        })
    }

    /// Ends all tables and lists but the outermost so many.
    fn close(&mut self, left: usize) {
        let end = self.nodes.len();
        for at in self.open.drain(left.min(self.open.len())..) {
            self.nodes[at].end = end;
        }
    }
}

/// Whether a text may have one of the escapes that came with TOML 1.1.
fn has_new_escape(said: &str) -> bool {
    said.contains("\\e") || said.contains("\\x")
}

impl EventReceiver for Tape<'_> {
    fn std_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.header = span.start();
    }

    fn std_table_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.close(1);
        self.push(Content::Table, Span::new_unchecked(self.header, span.end()));
    }

    fn array_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.header = span.start();
    }

    fn array_table_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        let header = Span::new_unchecked(self.header, span.end());
        let said = self.key.map(|key| self.said(key));
        match self.open[..] {
            // Another table of the list that the last one belongs to.
            [_, list, _] if said == Some(self.said(self.nodes[list].key)) => {
                self.key = None;
                self.close(2);
            }
            _ => {
                self.close(1);
                self.push(Content::List, header);
            }
        }
        self.push(Content::Table, header);
    }

    fn inline_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.begin(Content::Table, span)
    }

    fn inline_table_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.is_plain &= !self.comma;
        self.finish(span);
    }

    fn array_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.begin(Content::List, span)
    }

    fn array_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.comma = false;
        self.finish(span);
    }

    /// Its letters are not judged: a key that is none of its struct's is refused.
    fn simple_key(&mut self, span: Span, encoding: Option<Encoding>, _: &mut dyn ErrorSink) {
        self.is_plain &= encoding.is_none() && self.key.is_none();
        self.key = Some(span);
    }

    fn value_sep(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.comma = true;
    }

    fn scalar(&mut self, span: Span, encoding: Option<Encoding>, _: &mut dyn ErrorSink) {
        self.is_plain &= self.is_old(span, encoding);
        self.push(Content::Scalar(encoding), span);
    }

    fn comment(&mut self, span: Span, error: &mut dyn ErrorSink) {
        self.is_plain &= !self.is_inline();
        self.raw(span, None).decode_comment(error);
    }

    fn newline(&mut self, span: Span, error: &mut dyn ErrorSink) {
        self.is_plain &= !self.is_inline();
        self.raw(span, None).decode_newline(error);
    }

    fn error(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.is_plain = false;
    }
}
