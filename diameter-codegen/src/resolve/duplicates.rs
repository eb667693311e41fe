//! That no (vendor, code) is defined twice by accident.

use std::collections::{HashMap, HashSet};

use diameter_diagnostic::Report;

use super::{Index, Scope};
use crate::model::AvpRef;

/// Reports and returns the definitions too many: without `redefines` there is one of each (vendor,
/// code), and in one dictionary there is one in any case.
pub(super) fn reject(index: &Index<'_>, scopes: &[Scope], report: &mut Report) -> HashSet<AvpRef> {
    let concerned = concerned(index, scopes);
    let mut duplicates = HashSet::new();
    let mut in_dictionary = HashMap::new();
    let mut anywhere = HashMap::new();
    for found in definitions(index).filter(|found| concerned.contains(&found.dictionary)) {
        let Some(key) = index.key(found) else { continue };
        let mut first = *in_dictionary.entry((found.dictionary, key)).or_insert(found);
        if first == found && index.avp(found).redefines.is_none() {
            first = *anywhere.entry(key).or_insert(found);
        }
        if first != found {
            duplicates.insert(found);
            let (first, second) = in_order(index, scopes, first, found);
            complain(index, first, second, report);
        }
    }
    duplicates
}

/// The dictionaries that code is generated for, and all that they import, directly or not. Other known
/// dictionaries are not compared: else a new standard dictionary could break a vendor's.
fn concerned(index: &Index<'_>, scopes: &[Scope]) -> HashSet<usize> {
    let all = 0..index.dictionaries.len();
    let mut waiting: Vec<usize> = all.filter(|&it| !index.dictionaries[it].external).collect();
    let mut concerned = HashSet::new();
    while let Some(dictionary) = waiting.pop() {
        if concerned.insert(dictionary) {
            waiting.extend(&scopes[dictionary].dictionaries);
        }
    }
    concerned
}

/// External ones first: they cannot be changed, so what is said must be about the others.
fn definitions<'a>(index: &'a Index<'_>) -> impl Iterator<Item = AvpRef> + 'a {
    let mut order: Vec<usize> = (0..index.dictionaries.len()).collect();
    order.sort_by_key(|&dictionary| !index.dictionaries[dictionary].external);
    order.into_iter().flat_map(|dictionary| {
        let count = index.dictionaries[dictionary].avps.len();
        (0..count).map(move |avp| AvpRef { dictionary, avp })
    })
}

/// The original is the one that the other's dictionary imports.
fn in_order(
    index: &Index<'_>,
    scopes: &[Scope],
    first: AvpRef,
    second: AvpRef,
) -> (AvpRef, AvpRef) {
    let imports = |one: AvpRef, other: AvpRef| {
        scopes[one.dictionary].dictionaries.contains(&other.dictionary)
    };
    let external = index.dictionaries[first.dictionary].external;
    match imports(first, second) && !imports(second, first) && !external {
        true => (second, first),
        false => (first, second),
    }
}

fn complain(index: &Index<'_>, first: AvpRef, second: AvpRef, report: &mut Report) {
    let (vendor, code) = index.key(second).unwrap_or_default();
    let (original, name) = (&index.avp(first).name, &index.avp(second).name);
    let finding =
        report.error(name.span, format!("AVP code {code} of vendor {vendor} is defined twice"));
    finding.related(original.span, format!("the first definition, as `{}`", original.value));
    if first.dictionary != second.dictionary && original.value == name.value {
        let home = index.name(first.dictionary);
        finding.hint(format!("a richer definition says so: `redefines=\"{home}\"`"));
    } else if first.dictionary != second.dictionary {
        let home = index.name(first.dictionary);
        finding.hint(format!("import `{home}` and use its `{}`", original.value));
    } else {
        finding.hint("an AVP is known by its code and vendor: one of the two codes is wrong");
    }
}
