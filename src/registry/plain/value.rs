//! What stands on a tape, as serde reads it.

use std::borrow::Cow;

use serde::Deserializer;
use serde::de::value::{BorrowedStrDeserializer, Error, MapDeserializer};
use serde::de::{DeserializeSeed, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use toml_parser::ParseError;
use toml_parser::decoder::{Encoding, ScalarKind};

use super::{Content, Node, Tape};

/// A value on the tape.
#[derive(Clone, Copy)]
pub(super) struct Value<'t, 'i> {
    pub tape: &'t Tape<'i>,
    pub at: usize,
}

impl<'t, 'i> Value<'t, 'i> {
    fn node(self) -> &'t Node {
        &self.tape.nodes[self.at]
    }

    fn items(self) -> Items<'t, 'i> {
        Items {
            tape: self.tape,
            next: self.at + 1,
            end: self.node().end,
        }
    }

    /// What a value of one word says; whatever is wrong with it, the library tells.
    fn decoded(self, encoding: Option<Encoding>) -> Result<(ScalarKind, Cow<'i, str>), Error> {
        let mut said = Cow::Borrowed("");
        let mut fault: Option<ParseError> = None;
        let raw = self.tape.raw(self.node().span, encoding);
        let kind = raw.decode_scalar(&mut said, &mut fault);
        match fault {
            None => Ok((kind, said)),
            Some(_) => Err(refused()),
        }
    }
}

fn refused() -> Error {
    Error::custom("")
}

impl<'de> Deserializer<'de> for Value<'_, 'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let (kind, said) = match self.node().content {
            Content::Table => return visitor.visit_map(self.items()),
            Content::List => return visitor.visit_seq(self.items()),
            Content::Scalar(encoding) => self.decoded(encoding)?,
        };
        match (kind, said) {
            (ScalarKind::String, Cow::Borrowed(said)) => visitor.visit_borrowed_str(said),
            (ScalarKind::String, Cow::Owned(said)) => visitor.visit_string(said),
            (ScalarKind::Boolean(said), _) => visitor.visit_bool(said),
            (ScalarKind::Integer(radix), said) => {
                let number = i64::from_str_radix(&said, radix.value());
                visitor.visit_i64(number.map_err(|_| refused())?)
            }
            (ScalarKind::Float, said) => {
                let number: Option<f64> = said.parse().ok();
                let number = number.filter(|number| number.is_finite());
                visitor.visit_f64(number.ok_or_else(refused)?)
            }
            (ScalarKind::DateTime, _) => Err(refused()),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.node().content {
            // A day comes as the library gives it: as a struct of one text.
            Content::Scalar(encoding) if toml_datetime::de::is_datetime(name) => {
                match self.decoded(encoding)? {
                    (ScalarKind::DateTime, said) => {
                        let fields = fields.iter().map(|&field| (field, said.as_ref()));
                        visitor.visit_map(MapDeserializer::new(fields))
                    }
                    _ => Err(refused()),
                }
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Content::Scalar(encoding) = self.node().content else {
            return Err(refused());
        };
        match self.decoded(encoding)? {
            (ScalarKind::String, said) => visitor.visit_enum(said.into_deserializer()),
            _ => Err(refused()),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// What a table or list holds.
struct Items<'t, 'i> {
    tape: &'t Tape<'i>,
    next: usize,
    end: usize,
}

impl<'t, 'i> Items<'t, 'i> {
    fn take(&mut self) -> Value<'t, 'i> {
        let value = Value {
            tape: self.tape,
            at: self.next,
        };
        self.next = value.node().end;
        value
    }
}

impl<'de> MapAccess<'de> for Items<'_, 'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        if self.next >= self.end {
            return Ok(None);
        }
        let key = BorrowedStrDeserializer::new(self.tape.said(self.tape.nodes[self.next].key));
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(self.take())
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        if self.next >= self.end {
            return Ok(None);
        }
        seed.deserialize(self.take()).map(Some)
    }

    /// Exact, so that no list takes more room than it needs.
    fn size_hint(&self) -> Option<usize> {
        Some(self.tape.children(self.next, self.end).count())
    }
}
