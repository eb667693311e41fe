//! What the grammars of a dictionary use from others.

use proc_macro2::Ident;
use quote::quote;

use super::tokens::{self, identifier};
use crate::emit::plan::imported::Exports;
use crate::emit::source::Part;

pub(crate) fn file(exports: &Exports) -> Vec<Part> {
    let text = tokens::inner(
        "The types of other dictionaries that the grammars of this one use. The module around this one \
         has them too.",
    );
    let uses = exports.iter().map(|(module, names)| {
        let names: Vec<Ident> = names.iter().map(|name| identifier(name)).collect();
        let one = tokens::use_of(&tokens::path(module), &names);
        quote!(pub #one)
    });
    vec![Part::Items(quote!(#text #(#uses)*))]
}
