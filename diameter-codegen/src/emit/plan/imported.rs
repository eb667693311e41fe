//! What the grammars of a dictionary use from others, so that one `use` is enough: in a module of its
//! own, so that the documentation of an application begins with what is its own.

use std::collections::{BTreeMap, BTreeSet};

use super::path::{Path, builder_name};
use super::scope::{Scope, Site, has_own_type};
use crate::ident::type_name;
use crate::model::AvpRef;

/// Modules, and what is exported of each.
pub(crate) type Exports = Vec<(Path, Vec<String>)>;

/// Nothing when the grammars use nothing of others.
///
/// Where two types of one name are in reach, the one that this dictionary's own grammars mean is
/// exported; the other has its own module.
pub(crate) fn plan(scope: &Scope<'_>, index: usize) -> Exports {
    let home = &scope.model.dictionaries[index];
    let mut by_name = BTreeMap::<&str, AvpRef>::new();
    let own: BTreeSet<&str> = home
        .avps
        .iter()
        .filter(|avp| has_own_type(avp) && avp.shares.is_none())
        .map(|avp| avp.rust_name.as_str())
        .collect();
    for reference in scope.reached(index) {
        let avp = scope.model.avp(reference);
        let is_ours = reference.dictionary == index || own.contains(avp.rust_name.as_str());
        if is_ours || !has_own_type(avp) || avp.shares.is_some() {
            continue;
        }
        let rank = |reference: AvpRef| rank(scope, index, reference);
        let entry = by_name.entry(&avp.rust_name).or_insert(reference);
        if rank(reference) < rank(*entry) {
            *entry = reference;
        }
    }
    let mut by_dictionary = BTreeMap::<usize, Vec<String>>::new();
    for (lender, command) in scope.inherited(index) {
        let names = by_dictionary.entry(lender).or_default();
        for message in command.request.iter().chain([&command.answer]) {
            let name = type_name(&message.name);
            names.extend([builder_name(&name), name]);
        }
    }
    for reference in by_name.into_values() {
        let avp = scope.model.avp(reference);
        let names = by_dictionary.entry(reference.dictionary).or_default();
        names.push(avp.rust_name.clone());
        names.extend(avp.grammar.as_ref().map(|_| builder_name(&avp.rust_name)));
    }
    let exports = by_dictionary.into_iter().map(|(dictionary, mut names)| {
        names.sort();
        (scope.module(Site::file(index), dictionary), names)
    });
    exports.collect()
}

/// Redefinitions come before what they take the place of, imports before what is further away.
fn rank(scope: &Scope<'_>, index: usize, reference: AvpRef) -> (bool, bool, usize) {
    let home = &scope.model.dictionaries[index];
    let dictionary = &scope.model.dictionaries[reference.dictionary];
    let is_import = home.imports.contains(&dictionary.name);
    let is_redefinition = scope.model.avp(reference).redefines.is_some();
    (!is_import, !is_redefinition, reference.dictionary)
}
