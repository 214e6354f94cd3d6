//! From what schemars generates to what editors make the best of.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// A schema in its final shape: one piece without references, no `null`
/// (TOML has none), no formats of Rust's numbers, and one `enum` where every
/// documented word had a schema of its own, so that a typo is one error.
pub(super) fn shape(schema: Value, types: &BTreeMap<String, Value>) -> Value {
    match schema {
        Value::Object(fields) => {
            let shaped = fields
                .into_iter()
                .map(|(key, value)| (key, shape(value, types)))
                .collect();
            Value::Object(plain_words(without_null(embedded(shaped, types))))
        }
        // A doc comment breaks its lines where the code does.
        Value::String(text) => text.replace('\n', " ").into(),
        Value::Array(items) => items.into_iter().map(|item| shape(item, types)).collect(),
        other => other,
    }
}

/// The type in place of a reference to it; a key's own description wins.
fn embedded(mut fields: Map<String, Value>, types: &BTreeMap<String, Value>) -> Map<String, Value> {
    let Some(reference) = fields.shift_remove("$ref") else {
        return fields;
    };
    let name = reference.as_str().and_then(|path| path.rsplit('/').next());
    let found = name.and_then(|name| types.get(name)).cloned();
    let Some(Value::Object(mut whole)) = found.map(|found| shape(found, types)) else {
        return fields;
    };
    whole.append(&mut fields);
    whole
}

/// Of what may be absent, what it is when present. Formats of numbers go too,
/// and defaults: of an absent table an empty one, of a term what its
/// description says. A list that is not empty stays.
fn without_null(mut fields: Map<String, Value>) -> Map<String, Value> {
    let list = fields.get("default").and_then(Value::as_array);
    if list.is_none_or(Vec::is_empty) {
        fields.shift_remove("default");
    }
    if let Some(Value::Array(kinds)) = fields.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [only] = kinds.as_slice() {
            let only = only.clone();
            fields.insert("type".to_owned(), only);
        }
    }
    if matches!(fields.get("type"), Some(kind) if kind == "integer" || kind == "number") {
        fields.shift_remove("format");
    }
    let Some(Value::Array(mut choices)) = fields.get("anyOf").cloned() else {
        return fields;
    };
    choices.retain(|choice| *choice != json!({ "type": "null" }));
    if let [Value::Object(only)] = choices.as_slice() {
        let mut whole = only.clone();
        fields.shift_remove("anyOf");
        whole.append(&mut fields);
        return whole;
    }
    fields
}

/// Words as one `enum`; their meanings go where taplo looks for them.
fn plain_words(mut fields: Map<String, Value>) -> Map<String, Value> {
    let Some(Value::Array(choices)) = fields.get("oneOf") else {
        return fields;
    };
    let each = |key: &str| -> Option<Vec<Value>> {
        choices
            .iter()
            .map(|choice| choice.get(key).cloned())
            .collect()
    };
    let (Some(words), Some(meanings)) = (each("const"), each("description")) else {
        return fields;
    };
    fields.shift_remove("oneOf");
    fields.insert("type".to_owned(), "string".into());
    fields.insert("enum".to_owned(), words.into());
    fields.insert(
        "x-taplo".to_owned(),
        json!({ "docs": { "enumValues": meanings } }),
    );
    fields
}

/// A list of words that is longer says enough by its words alone.
const LONGEST_LIST: usize = 13;

/// Lists the meanings of a key's words in its description, for editors that
/// show nothing else.
pub(super) fn list_meanings(schema: &mut Value) {
    let list = match (
        schema.get("enum"),
        schema.pointer("/x-taplo/docs/enumValues"),
    ) {
        (Some(Value::Array(words)), Some(Value::Array(meanings)))
            if words.len() <= LONGEST_LIST =>
        {
            let lines = words.iter().zip(meanings).map(|(word, meaning)| {
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                format!("\n- `{}`: {}", text(word), text(meaning))
            });
            Some(lines.collect::<String>())
        }
        _ => None,
    };
    if let (Some(list), Some(Value::String(description))) = (list, schema.get_mut("description")) {
        description.push('\n');
        description.push_str(&list);
    }
    match schema {
        Value::Object(fields) => fields.values_mut().for_each(list_meanings),
        Value::Array(items) => items.iter_mut().for_each(list_meanings),
        _ => {}
    }
}
