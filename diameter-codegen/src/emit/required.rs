//! The traits by which the compiler names a required AVP that a builder was not given.

use std::collections::BTreeMap;

use quote::{format_ident, quote};

use super::doc;
use super::scope::Scope;
use super::source::{Part, Row};
use super::types::Occurrence;
use crate::ident::type_name;
use crate::model::Grammar;

/// The trait for a required AVP of any kind.
pub(crate) const ANY: &str = "AnyAvp";

/// One line for each AVP that a grammar of the own dictionaries requires.
pub(crate) fn file(scope: &Scope<'_>) -> Vec<Part> {
    let own = scope.model.dictionaries.iter().filter(|dictionary| !dictionary.external);
    let grammars = own.flat_map(|dictionary| {
        let commands = dictionary.applications.iter().flat_map(|it| &it.commands);
        let messages = commands.flat_map(|it| it.request.iter().chain([&it.answer]));
        let groups = dictionary.avps.iter().filter_map(|avp| avp.grammar.as_ref());
        messages.map(|message| &message.grammar).chain(groups)
    });
    let required: BTreeMap<String, String> =
        grammars.flat_map(|grammar| required(scope, grammar)).collect();
    let text = doc::inner(
        "The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.",
    );
    let rows = required.into_iter().map(|(trait_name, name)| {
        let trait_name = format_ident!("{trait_name}");
        let message = format!("required AVP {name} is not set");
        Row::new(quote!(), quote!(#trait_name #message))
    });
    let macro_name = quote!(diameter_core::required_avps!);
    vec![Part::Items(text), Part::Table(Row::around(quote!(), macro_name, rows.collect()))]
}

/// The names of what a grammar requires: of the trait, and of the AVP.
fn required(scope: &Scope<'_>, grammar: &Grammar) -> Vec<(String, String)> {
    let items = grammar.items.iter().filter(|item| Occurrence::of(item).is_required());
    let names = items.map(|item| match item.avp {
        Some(reference) => {
            let name = &scope.model.avp(reference).name;
            (type_name(name), name.clone())
        }
        None => (ANY.to_owned(), "(any)".to_owned()),
    });
    names.collect()
}
