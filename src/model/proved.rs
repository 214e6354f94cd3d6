//! Keys as code names them.

/// A key of a record as records and findings write it, proved by the compiler:
/// a field that the model does not have does not compile.
///
/// - `key!(waktu.berakhir)`: a key of a document; `key!(Tkksd: anggota)` one of
///   another kind of record. A `&'static str`, in constants too.
/// - `key!(mitra[].nomor)`: the same key of each of a list, `mitra.nomor`;
///   of lists in a list alike.
/// - `key!(mitra[at].nomor)`: that of one of them, a `String`: `mitra[0].nomor`.
macro_rules! key {
    ($of:ident: $first:ident $(. $rest:ident)*) => {{
        const _: fn(&$crate::model::$of) = |of| {
            let _ = &of.$first $(. $rest)*;
        };
        concat!(stringify!($first) $(, ".", stringify!($rest))*)
    }};
    ($of:ident: $list:ident[] $(. $rest:ident)*) => {{
        const _: fn(&$crate::model::$of) = |of| {
            let _ = &of.$list[0] $(. $rest)*;
        };
        concat!(stringify!($list) $(, ".", stringify!($rest))*)
    }};
    ($of:ident: $list:ident[].$inner:ident[] $(. $rest:ident)*) => {{
        const _: fn(&$crate::model::$of) = |of| {
            let _ = &of.$list[0].$inner[0] $(. $rest)*;
        };
        concat!(stringify!($list), ".", stringify!($inner) $(, ".", stringify!($rest))*)
    }};
    ($of:ident: $list:ident[$at:expr] $(. $rest:ident)*) => {{
        const _: fn(&$crate::model::$of) = |of| {
            let _ = &of.$list[0] $(. $rest)*;
        };
        format!(
            concat!(stringify!($list), "[{}]" $(, ".", stringify!($rest))*),
            $at
        )
    }};
    ($of:ident: $list:ident[$at:expr].$inner:ident[$nth:expr]) => {{
        const _: fn(&$crate::model::$of) = |of| {
            let _ = &of.$list[0].$inner[0];
        };
        format!(
            concat!(stringify!($list), "[{}].", stringify!($inner), "[{}]"),
            $at, $nth
        )
    }};
    ($($path:tt)+) => {
        $crate::model::key!(KerjaSama: $($path)+)
    };
}
pub(crate) use key;
