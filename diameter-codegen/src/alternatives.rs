//! Several definitions of one name in a hint, each with what tells it from the others.

use std::collections::BTreeSet;

use crate::model::{AvpRef, Mandatory};
use crate::syntax::{Avp, Dictionary};

/// How many definitions a hint lists.
const LISTED: usize = 6;

/// How many AVPs are named that one grammar has and another has not.
const NAMED: usize = 3;

/// ``write `a:X` (code 1, vendor 0) or `b:X` (code 2, vendor 0)``.
pub(crate) fn write_one_of(dictionaries: &[Dictionary], found: &[AvpRef]) -> String {
    format!("write {}", list(dictionaries, found).join(" or "))
}

/// The definitions, each with code and vendor, or where those are the same with what differs.
pub(crate) fn list(dictionaries: &[Dictionary], found: &[AvpRef]) -> Vec<String> {
    let key = |at: &AvpRef| dictionaries[at.dictionary].key_of(avp(dictionaries, *at));
    let shown = found.iter().take(LISTED).map(|at| {
        let same_key: Vec<AvpRef> =
            found.iter().copied().filter(|other| other != at && key(other) == key(at)).collect();
        let (vendor, code) = key(at).unwrap_or_default();
        let detail = match same_key.is_empty() {
            true => format!("code {code}, vendor {vendor}"),
            false => difference(dictionaries, *at, &same_key),
        };
        let dictionary = &dictionaries[at.dictionary].name.value;
        format!("`{dictionary}:{}` ({detail})", avp(dictionaries, *at).name.value)
    });
    shown.collect()
}

/// What a definition has that others of the same AVP have not.
fn difference(dictionaries: &[Dictionary], at: AvpRef, others: &[AvpRef]) -> String {
    let definition = avp(dictionaries, at);
    let own = rules(definition);
    let other: BTreeSet<&str> =
        others.iter().flat_map(|at| rules(avp(dictionaries, *at))).collect();
    let more: Vec<&str> = own.difference(&other).copied().collect();
    let fewer: Vec<&str> = other.difference(&own).copied().collect();
    if definition.grammar.is_some() && !more.is_empty() {
        return format!("with {}", named(&more));
    }
    if definition.grammar.is_some() && !fewer.is_empty() {
        return format!("without {}", named(&fewer));
    }
    let rule = |avp: &Avp| avp.mandatory.map(Mandatory::name);
    let is_other = |at: &AvpRef| rule(avp(dictionaries, *at)) != rule(definition);
    match rule(definition) {
        Some(rule) if others.iter().any(is_other) => format!("M bit: {rule}"),
        _ => definition.spec.clone(),
    }
}

fn rules(avp: &Avp) -> BTreeSet<&str> {
    let items = avp.grammar.iter().flat_map(|grammar| &grammar.items);
    items.map(|item| item.name.value.name.as_str()).collect()
}

/// `A, B and 2 more`
pub(crate) fn named(names: &[&str]) -> String {
    let shown = names.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    match names.len().checked_sub(NAMED) {
        Some(more @ 1..) => format!("{shown} and {more} more"),
        _ => shown,
    }
}

fn avp(dictionaries: &[Dictionary], at: AvpRef) -> &Avp {
    // References point into the dictionaries they were found in.
    &dictionaries[at.dictionary].avps[at.avp]
}
