//! The small things that all printers print: paths, gates, types, imports, documentation.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use crate::emit::plan::Imports;
use crate::emit::plan::gate::Gate;
use crate::emit::plan::path::Path;
use crate::emit::plan::types::{Shape, Value};

/// An identifier; `r#` makes it a raw one.
pub(crate) fn identifier(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A number without a type suffix.
pub(crate) fn number(value: impl Into<u64>) -> Literal {
    Literal::u64_unsuffixed(value.into())
}

/// A number that there may be: `Some(5)`.
pub(crate) fn optional(value: Option<u32>) -> TokenStream {
    match value.map(number) {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

/// Outer doc attributes, one for each line.
pub(crate) fn lines(text: &str) -> TokenStream {
    let lines = text.lines().map(spaced);
    quote!(#(#[doc = #lines])*)
}

/// Inner doc attributes, one for each line.
pub(crate) fn inner(text: &str) -> TokenStream {
    let lines = text.lines().map(spaced);
    quote!(#(#![doc = #lines])*)
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// A path.
pub(crate) fn path(path: &Path) -> TokenStream {
    let start = path.is_absolute.then(|| quote!(::));
    let segments = path.segments.iter().map(|segment| identifier(segment));
    quote!(#start #(#segments)::*)
}

/// The attribute for a gate.
pub(crate) fn cfg(gate: &Gate) -> TokenStream {
    let Some(features) = gate else { return quote!() };
    let mut features = features.iter();
    match (features.next(), features.len()) {
        (Some(only), 0) => quote!(#[cfg(feature = #only)]),
        (first, _) => {
            let features = first.into_iter().chain(features);
            quote!(#[cfg(any(#(feature = #features),*))])
        }
    }
}

/// The type of a value.
pub(crate) fn value(value: &Value) -> TokenStream {
    match value {
        Value::Named(name) => path(name),
        Value::Mapped(rust_type) => mapped(rust_type),
    }
}

/// The type that somebody else gave for values of a format.
pub(crate) fn mapped(rust_type: &str) -> TokenStream {
    // What does not parse is shown, as in `source`: rustc will say where.
    rust_type.parse().unwrap_or_else(|error: proc_macro2::LexError| {
        let message = format!("{rust_type}: {error}");
        quote!(compile_error!(#message))
    })
}

/// The type of a field for such values.
pub(crate) fn field_type(shape: Shape, value: &TokenStream) -> TokenStream {
    match shape {
        Shape::Plain => value.clone(),
        Shape::Boxed => quote!(Box<#value>),
        Shape::Optional => quote!(Option<#value>),
        Shape::OptionalBoxed => quote!(Option<Box<#value>>),
        Shape::Vec => quote!(Vec<#value>),
        Shape::List { min, max } => {
            let bounds = [Some(min), max].into_iter().flatten().map(number);
            quote!(List<#value #(, #bounds)*>)
        }
        Shape::Anything => quote!(AnyAvps),
    }
}

/// The `use` declarations of a file.
pub(crate) fn uses(imports: &Imports) -> TokenStream {
    let of_core = |module: TokenStream, names: &BTreeSet<&str>| {
        let names: Vec<Ident> = names.iter().map(|name| format_ident!("{name}")).collect();
        use_of(&quote!(diameter_core #module), &names)
    };
    let builder = of_core(quote!(::builder), &imports.builder);
    let plumbing = of_core(quote!(::plumbing), &imports.plumbing);
    let core = of_core(quote!(), &imports.core);
    let required = imports.required.iter().chain(&imports.modules).map(path);
    let types = imports.types.iter().map(|(module, names)| {
        let names: Vec<Ident> = names.iter().map(|name| identifier(name)).collect();
        use_of(&path(module), &names)
    });
    quote!(#builder #plumbing #core #(use #required;)* #(#types)*)
}

/// The `use` of names from a module; nothing when there are none.
pub(crate) fn use_of(module: &TokenStream, names: &[Ident]) -> TokenStream {
    match names {
        [] => quote!(),
        [name] => quote!(use #module::#name;),
        names => quote!(use #module::{#(#names),*};),
    }
}
