//! The traits by which the compiler names a required AVP that a builder was not given.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use super::types::Occurrence;
use crate::ident::type_name;
use crate::model::Grammar;

/// One trait for each AVP that a grammar of the dictionary requires; `None` when there is none.
pub(crate) fn file(scope: &Scope<'_>, dictionary: usize) -> Option<String> {
    let home = &scope.model.dictionaries[dictionary];
    let messages = home.applications.iter().flat_map(|it| &it.commands).flat_map(|command| {
        command.request.iter().chain([&command.answer]).map(|message| &message.grammar)
    });
    let groups = home.avps.iter().filter_map(|avp| avp.grammar.as_ref());
    let required: BTreeMap<String, String> =
        messages.chain(groups).flat_map(|grammar| required(scope, grammar)).collect();
    let traits: Vec<TokenStream> =
        required.iter().map(|(type_name, name)| proof(type_name, name)).collect();
    if traits.is_empty() {
        return None;
    }
    let text = "The required AVPs, as traits on the states of a builder: the compiler names the one \
                that is missing.";
    let text = super::doc::inner(text);
    let tokens = quote! {
        #text
        use diameter_core::builder::Set;
        #(#traits)*
    };
    Some(scope.file(dictionary, tokens))
}

/// The names of what a grammar requires: of the trait, and of the AVP.
fn required(scope: &Scope<'_>, grammar: &Grammar) -> Vec<(String, String)> {
    let items = grammar.items.iter().filter(|item| Occurrence::of(item).is_required());
    let names = items.map(|item| match item.avp {
        Some(reference) => {
            let name = &scope.model.avp(reference).name;
            (type_name(name), name.clone())
        }
        None => ("AnyAvp".to_owned(), "AVP (any)".to_owned()),
    });
    names.collect()
}

fn proof(trait_name: &str, name: &str) -> TokenStream {
    let trait_name = format_ident!("{trait_name}");
    let text = format!(" {name} is set.");
    let message = format!("required AVP {name} is not set");
    let label = format!("set {name} before `build`");
    quote! {
        #[doc = #text]
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #trait_name<T> {
            /// What it is set to.
            fn value(self) -> T;
        }

        impl<T> #trait_name<T> for Set<T> {
            fn value(self) -> T {
                self.0
            }
        }
    }
}
