//! Builders, as tables: one line for each AVP. What a table becomes is in diameter-core,
//! `builder/table.rs`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::contents::{Contents, Field, StartValue};
use super::source::{Part, Row};
use super::types::{Names, Occurrence, ValueTrait, number};

/// What a builder builds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A command: no field holds it.
    Command,
    /// A Grouped AVP, which setters take unfinished.
    Group,
}

/// The table of a struct's builder, and the names that it uses.
pub(crate) fn table(contents: &Contents, kind: Kind, names: &mut Names<'_, '_>) -> Part {
    let required: Vec<&Field> = contents.required().collect();
    let mut rows = vec![Row::new(quote!(), head(contents, kind, &required, names))];
    for (position, field) in required.iter().enumerate() {
        let Field { name, avp_name, default, .. } = field;
        let (own, set) = (state(position), names.builder("Set"));
        let after =
            (0..required.len()).map(|it| if it == position { set.clone() } else { state(it) });
        let after = tuple(after);
        let default = default.map(|start| start_value(start, field));
        let default = default.map(|default| quote!(= #default));
        let bound = bound(field, &field.field_type, names);
        let proof = proof_name(field);
        names.required();
        let line = quote! {
            required #name: #bound #default, #avp_name => #after, #own: required::#proof
        };
        rows.push(Row::new(quote!(), line));
    }
    let is_repeated = |field: &&Field| field.occurrence == Occurrence::Any;
    let listed = || contents.optional().filter(|field| !is_list_of_others(field));
    for field in listed().filter(|field| !is_repeated(field)) {
        let Field { name, avp_name, .. } = field;
        let bound = bound(field, &field.field_type, names);
        rows.push(Row::new(quote!(), quote!(optional #name: #bound, #avp_name)));
    }
    for field in listed().filter(is_repeated) {
        let (Field { name, avp_name, .. }, plural) = (field, plural_of(field, contents));
        let bound = bound(field, &field.value, names);
        rows.push(Row::new(quote!(), quote!(repeated #name, #plural: #bound, #avp_name)));
    }
    Part::Table(Row::around(quote!(), quote!(diameter_core::builder!), rows))
}

/// The row of the builder itself.
fn head(
    contents: &Contents,
    kind: Kind,
    required: &[&Field],
    names: &mut Names<'_, '_>,
) -> TokenStream {
    let (builder, built) = (contents.builder_name(), &contents.type_name);
    let kind = if kind == Kind::Group { quote!(group) } else { quote!(command) };
    let held = if contents.is_large { quote!(Box<#built>) } else { quote!(#built) };
    let wildcard = contents.optional().find(|field| is_list_of_others(field));
    let wildcard = wildcard.map(|field| {
        let name = &field.name;
        quote!(, with #name)
    });
    let initial = required.iter().map(|field| match field.default {
        Some(_) => names.builder("Set"),
        None => names.builder("Unset"),
    });
    let initial = tuple(initial.collect::<Vec<_>>().into_iter());
    let states = (!required.is_empty()).then(|| {
        let set = names.builder("Set");
        let complete = tuple(required.iter().map(|_| set.clone()));
        let states = tuple((0..required.len()).map(state));
        quote!(<#states = #initial, #complete>)
    });
    quote!(#builder #states builds #kind #built in #held #wildcard)
}

/// What names the application, as an expression.
fn start_value(start: StartValue, field: &Field) -> TokenStream {
    let (vendor_id, setter, application_id) = match start {
        StartValue::Application(id) => {
            let id = number(id);
            return quote!(#id);
        }
        StartValue::VendorAuth { vendor_id, application_id } => {
            (vendor_id, "auth_application_id", application_id)
        }
        StartValue::VendorAcct { vendor_id, application_id } => {
            (vendor_id, "acct_application_id", application_id)
        }
    };
    let (value, setter) = (&field.value, format_ident!("{setter}"));
    let (vendor_id, application_id) = (number(vendor_id), number(application_id));
    quote!(#value::builder().vendor_id(#vendor_id).#setter(#application_id).build())
}

/// Whether a field is `* [ AVP ]`.
fn is_list_of_others(field: &Field) -> bool {
    field.is_wildcard && field.occurrence == Occurrence::Any
}

/// The trait of what a setter takes for a field of this type.
fn bound(field: &Field, field_type: &TokenStream, names: &mut Names<'_, '_>) -> TokenStream {
    let value = &field.value;
    let (name, is_generic) = match field.value_trait {
        ValueTrait::Identity => ("IntoIdentity", false),
        ValueTrait::Time => ("IntoTime", false),
        ValueTrait::Any => ("IntoField", true),
    };
    let name = names.builder(name);
    if !is_generic || value.to_string() == field_type.to_string() {
        return quote!(#name<#field_type>);
    }
    quote!(#name<#value, #field_type>)
}

/// `(A, B)`, `(A,)`.
fn tuple(elements: impl ExactSizeIterator<Item = Ident>) -> TokenStream {
    let last = (elements.len() == 1).then(|| quote!(,));
    quote!((#(#elements),* #last))
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
fn state(position: usize) -> Ident {
    let letter = char::from(b'A' + (position % 26) as u8);
    if position < 26 { format_ident!("{letter}") } else { format_ident!("{letter}{position}") }
}
