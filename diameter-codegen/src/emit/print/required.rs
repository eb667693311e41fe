//! The traits by which the compiler names a required AVP that a builder was not given: one line each.

use std::collections::BTreeMap;

use quote::{format_ident, quote};

use super::tokens;
use crate::emit::source::{Part, Row};

/// The file of the traits, each with the name of its AVP.
pub(crate) fn file(required: &BTreeMap<String, &str>) -> Vec<Part> {
    let text = tokens::inner(
        "The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.",
    );
    let rows = required.iter().map(|(trait_name, name)| {
        let trait_name = format_ident!("{trait_name}");
        let message = format!("required AVP {name} is not set");
        Row::new(quote!(), quote!(#trait_name #message))
    });
    let macro_name = quote!(diameter_core::required_avps!);
    vec![Part::Items(text), Part::Table(Row::around(quote!(), macro_name, rows.collect()))]
}
