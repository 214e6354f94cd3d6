//! Lists of values, one member more.

use toml_edit::{Array, RawString, Value};

/// Adds a member at the end. In a list that goes over several lines it gets a line
/// of its own, and a comment stays with the member that it follows.
pub(super) fn push(members: &mut Array, mut new: Value) {
    let text = |raw: Option<&RawString>| {
        raw.and_then(RawString::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let last = members
        .len()
        .checked_sub(1)
        .and_then(|at| members.get_mut(at));
    let (indent, comment) = match last {
        None => (String::new(), String::new()),
        Some(last) => {
            let before = text(last.decor().prefix());
            let indent = before.rfind('\n').map(|at| before[at..].to_owned());
            // What stands behind the last member and its comma, up to the bracket.
            let behind = text(last.decor().suffix());
            last.decor_mut().set_suffix("");
            (indent.unwrap_or_default(), behind)
        }
    };
    let trailing = text(Some(members.trailing()));
    if indent.is_empty() {
        let space = if members.is_empty() { "" } else { " " };
        new.decor_mut().set_prefix(space);
        members.push_formatted(new);
        return;
    }
    let behind = format!("{comment}{trailing}");
    let behind = behind.trim_end();
    new.decor_mut().set_prefix(format!("{behind}{indent}"));
    members.push_formatted(new);
    members.set_trailing("\n");
    members.set_trailing_comma(true);
}
