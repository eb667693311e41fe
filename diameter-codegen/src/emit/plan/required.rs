//! The traits by which the compiler names a required AVP that a builder was not given.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::types::Occurrence;
use crate::ident::type_name;
use crate::model::Avp;

/// The trait for a required AVP of any kind.
pub(crate) const ANY: &str = "AnyAvp";

/// The trait for an AVP.
pub(crate) fn trait_name(avp: &Avp) -> String {
    type_name(&avp.name)
}

/// What the grammars of the own dictionaries require: traits, and the names of their AVPs.
pub(crate) fn plan<'a>(scope: &Scope<'a>) -> BTreeMap<String, &'a str> {
    let grammars = scope.own().flat_map(|(_, dictionary)| {
        let commands = dictionary.applications.iter().flat_map(|it| &it.commands);
        let messages = commands.flat_map(|it| it.request.iter().chain([&it.answer]));
        let groups = dictionary.avps.iter().filter_map(|avp| avp.grammar.as_ref());
        messages.map(|message| &message.grammar).chain(groups)
    });
    let items = grammars.flat_map(|grammar| &grammar.items);
    let required = items.filter(|item| Occurrence::of(item).is_required());
    let names = required.map(|item| match item.avp.map(|it| scope.model.avp(it)) {
        Some(avp) => (trait_name(avp), avp.name.as_str()),
        None => (ANY.to_owned(), "(any)"),
    });
    names.collect()
}
