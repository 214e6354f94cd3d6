//! A table that few records have.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A large table that few records have: one that a record lacks reads as an
/// empty one, as everywhere, but takes no room of its own.
#[derive(Clone)]
pub struct Rare<T>(Option<Box<T>>);

/// A table of which there is an empty one for all records that lack it.
pub trait Empty: 'static {
    /// The empty one.
    fn empty() -> &'static Self;
}

/// Gives tables their empty ones.
macro_rules! empty {
    ($($table:ty),+) => {
        $(
            impl $crate::model::rare::Empty for $table {
                fn empty() -> &'static Self {
                    static EMPTY: std::sync::LazyLock<$table> =
                        std::sync::LazyLock::new(<$table>::default);
                    &EMPTY
                }
            }
        )+
    };
}
pub(super) use empty;

impl<T> Default for Rare<T> {
    fn default() -> Rare<T> {
        Rare(None)
    }
}

impl<T: Empty> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Some(table) => table,
            None => T::empty(),
        }
    }
}

impl<T: Empty + PartialEq> PartialEq for Rare<T> {
    fn eq(&self, other: &Rare<T>) -> bool {
        **self == **other
    }
}

impl<T: Empty + fmt::Debug> fmt::Debug for Rare<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Rare<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Rare<T>, D::Error> {
        let table = T::deserialize(deserializer)?;
        Ok(Rare(Some(Box::new(table))))
    }
}

impl<T: Empty + Serialize> Serialize for Rare<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

/// As the table itself.
impl<T: JsonSchema> JsonSchema for Rare<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
