//! Builders, as tables: one line for each AVP. What a table becomes is in diameter-core,
//! `builder/table.rs`.

use proc_macro2::{Ident, TokenStream};
use quote::format_ident;

use super::contents::{Contents, Field, StartValue};
use super::source::compact;
use super::types::{Names, Occurrence, ValueTrait};

/// What a builder builds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A command: no field holds it.
    Command,
    /// A Grouped AVP, which setters take unfinished.
    Group,
}

/// The table of a struct's builder, and the names that it uses.
pub(crate) fn table(contents: &Contents, kind: Kind, names: &mut Names<'_, '_>) -> String {
    let required: Vec<&Field> = contents.required().collect();
    let states = tuple(required.len(), |position| Some(state(position)));
    let kind = if kind == Kind::Group { "group" } else { "command" };
    let wildcard = contents.optional().find(|field| is_list_of_others(field));
    let mut text = format!("diameter_core::builder! {{\n    {}", contents.builder_name());
    let initial = required.iter().map(|field| match field.default {
        Some(_) => names.builder("Set"),
        None => names.builder("Unset"),
    });
    let initial: Vec<&str> = initial.collect();
    let initial = tuple(required.len(), |position| initial.get(position).map(ToString::to_string));
    let complete = tuple(required.len(), |_| Some("Set".to_owned()));
    if !required.is_empty() {
        text.push_str(&format!("<{states} = {initial}, {complete}>"));
    }
    let built = &contents.type_name;
    let held = if contents.is_large { format!("Box<{built}>") } else { built.to_string() };
    text.push_str(&format!(" builds {kind} {built} in {held}"));
    text.extend(wildcard.map(|field| format!(", with {}", field.name)));
    text.push_str(";\n");

    for (position, field) in required.iter().enumerate() {
        let Field { name, avp_name, default, .. } = field;
        let (own, set) = (state(position), names.builder("Set"));
        let after = tuple(required.len(), |it| {
            Some(if it == position { set.to_owned() } else { state(it) })
        });
        let default = default.map(|start| format!(" = {}", start_value(start, field)));
        let default = default.unwrap_or_default();
        let bound = bound(field, &field.field_type, names);
        let proof = proof_name(field);
        names.required();
        text.push_str(&format!(
            "    required {name}: {bound}{default}, {avp_name:?} => {after}, {own}: required::{proof};\n"
        ));
    }
    let is_repeated = |field: &&Field| field.occurrence == Occurrence::Any;
    let listed = || contents.optional().filter(|field| !is_list_of_others(field));
    for field in listed().filter(|field| !is_repeated(field)) {
        let Field { name, avp_name, .. } = field;
        let bound = bound(field, &field.field_type, names);
        text.push_str(&format!("    optional {name}: {bound}, {avp_name:?};\n"));
    }
    for field in listed().filter(is_repeated) {
        let (Field { name, avp_name, .. }, plural) = (field, plural_of(field, contents));
        let bound = bound(field, &field.value, names);
        text.push_str(&format!("    repeated {name}, {plural}: {bound}, {avp_name:?};\n"));
    }
    text.push_str("}\n");
    text
}

/// What names the application, as an expression.
fn start_value(start: StartValue, field: &Field) -> String {
    let (vendor_id, setter, application_id) = match start {
        StartValue::Application(id) => return id.to_string(),
        StartValue::VendorAuth { vendor_id, application_id } => {
            (vendor_id, "auth_application_id", application_id)
        }
        StartValue::VendorAcct { vendor_id, application_id } => {
            (vendor_id, "acct_application_id", application_id)
        }
    };
    let value = compact(&field.value);
    format!("{value}::builder().vendor_id({vendor_id}).{setter}({application_id}).build()")
}

/// Whether a field is `* [ AVP ]`.
fn is_list_of_others(field: &Field) -> bool {
    field.is_wildcard && field.occurrence == Occurrence::Any
}

/// The trait of what a setter takes for a field of this type.
fn bound(field: &Field, field_type: &TokenStream, names: &mut Names<'_, '_>) -> String {
    let (value, field_type) = (compact(&field.value), compact(field_type));
    match field.value_trait {
        ValueTrait::Identity => format!("{}<{field_type}>", names.builder("IntoIdentity")),
        ValueTrait::Time => format!("{}<{field_type}>", names.builder("IntoTime")),
        ValueTrait::Any if value == field_type => {
            format!("{}<{value}>", names.builder("IntoField"))
        }
        ValueTrait::Any => format!("{}<{value}, {field_type}>", names.builder("IntoField")),
    }
}

/// `(A, B)`, `(A,)`.
fn tuple(length: usize, element: impl Fn(usize) -> Option<String>) -> String {
    let elements: Vec<String> = (0..length).filter_map(element).collect();
    let last = if length == 1 { "," } else { "" };
    format!("({}{last})", elements.join(", "))
}

/// The setter that takes any number of values of a repeated field.
pub(crate) fn plural_of(field: &Field, contents: &Contents) -> Ident {
    let taken: Vec<String> = contents.fields.iter().map(|field| field.name.to_string()).collect();
    plural(&field.name.to_string(), &taken)
}

/// The plural of a field's name, or the name with `_list` where a plural would be none.
fn plural(name: &str, taken: &[String]) -> Ident {
    let name = name.trim_start_matches("r#");
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let plural = if ends(&["ss", "x", "ch", "sh"]) {
        format!("{name}es")
    } else if ends(&["s"]) {
        format!("{name}_list")
    } else if ends(&["y"]) && !ends(&["ay", "ey", "oy", "uy"]) {
        format!("{}ies", &name[..name.len() - 1])
    } else {
        format!("{name}s")
    };
    if taken.contains(&plural) { format_ident!("{name}_list") } else { format_ident!("{plural}") }
}

/// The trait that says that an AVP is set; see `required`.
fn proof_name(field: &Field) -> Ident {
    if field.is_wildcard {
        return format_ident!("{}", super::required::ANY);
    }
    format_ident!("{}", crate::ident::type_name(&field.avp_name))
}

/// The type parameters: `A`, `B`, ... `Z`, `A26`, ...
fn state(position: usize) -> String {
    let letter = char::from(b'A' + (position % 26) as u8);
    if position < 26 { letter.to_string() } else { format!("{letter}{position}") }
}
