//! What the grammars of a dictionary use from others, so that one `use` is enough: in a module of its
//! own, so that the documentation of an application begins with what is its own.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::doc;
use super::scope::{Scope, Site};
use super::source::Part;
use crate::ident::type_name;
use crate::model::AvpRef;

/// The file; `None` when the grammars use nothing of others.
///
/// Where two types of one name are in reach, the one that this dictionary's own grammars mean is
/// exported; the other has its own module.
pub(crate) fn file(scope: &Scope<'_>, index: usize) -> Option<Vec<Part>> {
    let home = &scope.model.dictionaries[index];
    let mut by_name = BTreeMap::<&str, AvpRef>::new();
    let own: BTreeSet<&str> = home
        .avps
        .iter()
        .filter(|avp| scope.has_own_type(avp) && avp.shares.is_none())
        .map(|avp| avp.rust_name.as_str())
        .collect();
    for reference in scope.reached(index) {
        let avp = scope.model.avp(reference);
        let is_ours = reference.dictionary == index || own.contains(avp.rust_name.as_str());
        if is_ours || !scope.has_own_type(avp) || avp.shares.is_some() {
            continue;
        }
        let rank = |reference: AvpRef| rank(scope, index, reference);
        let entry = by_name.entry(&avp.rust_name).or_insert(reference);
        if rank(reference) < rank(*entry) {
            *entry = reference;
        }
    }
    let mut by_dictionary = BTreeMap::<usize, Vec<TokenStream>>::new();
    for (lender, command) in scope.inherited(index) {
        let names = by_dictionary.entry(lender).or_default();
        for message in command.request.iter().chain([&command.answer]) {
            let name = type_name(&message.name);
            let (name, builder) = (format_ident!("{name}"), format_ident!("{name}Builder"));
            names.extend([quote!(#name), quote!(#builder)]);
        }
    }
    for reference in by_name.into_values() {
        let avp = scope.model.avp(reference);
        let names = by_dictionary.entry(reference.dictionary).or_default();
        let name = format_ident!("{}", avp.rust_name);
        names.push(quote!(#name));
        if avp.grammar.is_some() {
            let builder = format_ident!("{}Builder", avp.rust_name);
            names.push(quote!(#builder));
        }
    }
    if by_dictionary.is_empty() {
        return None;
    }
    let uses = by_dictionary.iter_mut().map(|(dictionary, names)| {
        names.sort_by_key(ToString::to_string);
        let module = scope.module(Site::file(index), *dictionary);
        match names.as_slice() {
            [name] => quote!(pub use #module::#name;),
            names => quote!(pub use #module::{#(#names),*};),
        }
    });
    let text = doc::inner(
        "The types of other dictionaries that the grammars of this one use. The module around this one \
         has them too.",
    );
    Some(vec![Part::Items(quote!(#text #(#uses)*))])
}

/// Redefinitions come before what they take the place of, imports before what is further away.
fn rank(scope: &Scope<'_>, index: usize, reference: AvpRef) -> (bool, bool, usize) {
    let home = &scope.model.dictionaries[index];
    let dictionary = &scope.model.dictionaries[reference.dictionary];
    let is_import = home.imports.contains(&dictionary.name);
    let is_redefinition = scope.model.avp(reference).redefines.is_some();
    (!is_import, !is_redefinition, reference.dictionary)
}
