//! Builders, as tables: one line for each AVP. What a table becomes is in diameter-core,
//! `builder/table.rs`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::contents::type_of;
use super::tokens::{self, identifier, number};
use crate::emit::plan::contents::{Contents, Field, StartValue};
use crate::emit::plan::types::{Held, Occurrence, Shape, ValueTrait};
use crate::emit::source::{Part, Row};

/// What a builder builds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A command: no field holds it.
    Command,
    /// A Grouped AVP, which setters take unfinished.
    Group,
}

/// The table of a struct's builder.
pub(crate) fn table(contents: &Contents<'_>, kind: Kind) -> Part {
    let required: Vec<&Field<'_>> = contents.required().collect();
    let mut rows = vec![Row::new(quote!(), head(contents, kind, &required))];
    for (position, field) in required.iter().enumerate() {
        let (name, avp_name) = (identifier(&field.name), field.avp_name);
        let own = state(position);
        let after = (0..required.len()).map(|it| match it == position {
            true => format_ident!("Set"),
            false => state(it),
        });
        let after = tuple(after);
        let default = field.default.map(|start| start_value(start, field));
        let default = default.map(|default| quote!(= #default));
        let (bound, proof) = (bound(field), identifier(&field.proof));
        let line = quote! {
            required #name: #bound #default, #avp_name => #after, #own: required::#proof
        };
        rows.push(Row::new(quote!(), line));
    }
    let is_repeated = |field: &&Field<'_>| field.occurrence == Occurrence::Any;
    let listed = || contents.optional().filter(|field| !field.is_list_of_others());
    for field in listed().filter(|field| !is_repeated(field)) {
        let (name, avp_name, bound) = (identifier(&field.name), field.avp_name, bound(field));
        rows.push(Row::new(quote!(), quote!(optional #name: #bound, #avp_name)));
    }
    let is_large = |field: &&Field<'_>| field.held == Held::Single;
    for field in listed().filter(is_repeated).filter(|field| !is_large(field)) {
        let (name, plural) = (identifier(&field.name), identifier(&field.plural));
        let (bound, avp_name) = (bound_of_one(field), field.avp_name);
        rows.push(Row::new(quote!(), quote!(repeated #name, #plural: #bound, #avp_name)));
    }
    for field in listed().filter(is_repeated).filter(is_large) {
        let (name, plural) = (identifier(&field.name), identifier(&field.plural));
        let (bound, of_each, avp_name) = (bound(field), bound_of_one(field), field.avp_name);
        rows.push(Row::new(quote!(), quote!(large #name, #plural: #bound, #of_each, #avp_name)));
    }
    Part::Table(Row::around(quote!(), quote!(diameter_core::builder!), rows))
}

/// The row of the builder itself.
fn head(contents: &Contents<'_>, kind: Kind, required: &[&Field<'_>]) -> TokenStream {
    let (builder, built) = (identifier(&contents.builder_name), identifier(&contents.type_name));
    let kind = if kind == Kind::Group { quote!(group) } else { quote!(command) };
    let held = match contents.held {
        Held::Value => quote!(#built),
        Held::Boxed => quote!(Box<#built>),
        Held::Single => quote!(Single<#built>),
    };
    let wildcard = contents.optional().find(|field| field.is_list_of_others());
    let wildcard = wildcard.map(|field| {
        let name = identifier(&field.name);
        quote!(, with #name)
    });
    let states = (!required.is_empty()).then(|| {
        let initial = required.iter().map(|field| match field.default {
            Some(_) => format_ident!("Set"),
            None => format_ident!("Unset"),
        });
        let initial = tuple(initial);
        let complete = tuple(required.iter().map(|_| format_ident!("Set")));
        let states = tuple((0..required.len()).map(state));
        quote!(<#states = #initial, #complete>)
    });
    quote!(#builder #states builds #kind #built in #held #wildcard)
}

/// What names the application, as an expression.
fn start_value(start: StartValue, field: &Field<'_>) -> TokenStream {
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
    let (value, setter) = (tokens::value(&field.value), format_ident!("{setter}"));
    let (vendor_id, application_id) = (number(vendor_id), number(application_id));
    quote!(#value::builder().vendor_id(#vendor_id).#setter(#application_id).build())
}

/// The trait of what the setter of a field takes.
fn bound(field: &Field<'_>) -> TokenStream {
    if field.shape == Shape::Plain {
        return bound_of_one(field);
    }
    let (name, field_type) = (format_ident!("{}", field.value_trait.name()), type_of(field));
    if field.value_trait != ValueTrait::Any {
        return quote!(#name<#field_type>);
    }
    let value = tokens::value(&field.value);
    quote!(#name<#value, #field_type>)
}

/// The trait of what a setter takes for one value.
fn bound_of_one(field: &Field<'_>) -> TokenStream {
    let name = format_ident!("{}", field.value_trait.name());
    let value = tokens::value(&field.value);
    quote!(#name<#value>)
}

/// `(A, B)`, `(A,)`.
fn tuple(elements: impl ExactSizeIterator<Item = Ident>) -> TokenStream {
    let last = (elements.len() == 1).then(|| quote!(,));
    quote!((#(#elements),* #last))
}

/// The type parameters: `A`, `B`, ... `Z`, `A26`, ...
fn state(position: usize) -> Ident {
    let letter = char::from(b'A' + (position % 26) as u8);
    if position < 26 { format_ident!("{letter}") } else { format_ident!("{letter}{position}") }
}
