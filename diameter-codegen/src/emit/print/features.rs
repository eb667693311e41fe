//! The features of diameter-messages: how code generated elsewhere says which one it misses.
//!
//! That code cannot ask for the features of another crate. diameter-messages exports a macro for each
//! that takes one of two things, by whether the feature is enabled.

use proc_macro2::{Ident, Punct, Spacing, TokenStream};
use quote::{format_ident, quote};

use super::tokens::identifier;
use crate::emit::plan::features::{Demand, Feature};
use crate::emit::source::{Call, Part, Row};

/// The file with the macros.
pub(crate) fn file(features: &[Feature]) -> Vec<Part> {
    let dollar = Punct::new('$', Spacing::Alone);
    let rows = features.iter().map(|Feature { name, macro_name }| {
        let macro_name = identifier(macro_name);
        quote!(#name => #macro_name)
    });
    let rows = [quote!(#dollar)].into_iter().chain(rows);
    let rows = rows.map(|row| Row::open(quote!(), row)).collect();
    vec![Part::Text(MACROS), Part::Table(Row::around(quote!(), quote!(choices!), rows))]
}

const MACROS: &str = r#"//! What code generated from other dictionaries asks: whether a feature is enabled.

/// For each feature a macro that takes the first of two blocks where the feature is enabled, and the second
/// where it is not. The dollar sign stands for itself in the macros that this one defines.
macro_rules! choices {
    ($dollar:tt $($feature:literal => $name:ident)*) => {$(
        #[cfg(feature = $feature)]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ({ $dollar($dollar with:tt)* } { $dollar($dollar without:tt)* }) => { $dollar($dollar with)* };
        }

        #[cfg(not(feature = $feature))]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ({ $dollar($dollar with:tt)* } { $dollar($dollar without:tt)* }) => { $dollar($dollar without)* };
        }
    )*};
}
"#;

/// The modules of the own dictionaries, where the features of diameter-messages are enabled that they need.
/// Else there is one error that says which, and not one for every type that is not there.
pub(crate) fn demanding(demand: &Demand, modules: TokenStream) -> Vec<Part> {
    if demand.needs.is_empty() {
        return vec![Part::Items(modules)];
    }
    let mut last = format_ident!("modules");
    let mut parts = vec![Part::Macro(last.clone(), Box::new(Part::Items(modules)))];
    for (number, any) in demand.needs.iter().enumerate() {
        let name = format_ident!("demand_{number}");
        let choice = any
            .iter()
            .rev()
            .fold(error(demand, any), |other, feature| choice(feature, &last, other));
        parts.push(Part::Macro(name.clone(), Box::new(Part::Call(choice))));
        last = name;
    }
    parts.push(Part::Call(call(&last)));
    parts
}

/// `name! {}`
fn call(name: &Ident) -> Call {
    Call::Line(quote!(#name), quote!())
}

/// What is next where the feature is enabled, else the other.
fn choice(feature: &Feature, next: &Ident, other: Call) -> Call {
    let macro_name = identifier(&feature.macro_name);
    Call::Blocks(quote!(::diameter_messages::#macro_name), vec![call(next), other])
}

/// The error that says that one of these features is not there.
fn error(demand: &Demand, any: &[Feature]) -> Call {
    let (files, enough) = (&demand.files, &demand.enough);
    let verb = if files.len() == 1 { "needs" } else { "need" };
    let what = if any.len() == 1 { "the feature" } else { "one of the features" };
    let any: Vec<String> = any.iter().map(|feature| format!("`{}`", feature.name)).collect();
    let enough: Vec<String> = enough.iter().map(|feature| format!("\"{feature}\"")).collect();
    let message = format!(
        "{} {verb} {what} {} of diameter-messages; `features = [{}]` in Cargo.toml is all that is needed",
        files.join(", "),
        any.join(", "),
        enough.join(", ")
    );
    Call::Line(quote!(compile_error), quote!(#message))
}
