//! The rules that an extension took over from its original.

use std::iter::successors;

use super::Resolution;
use crate::model::AvpRef;
use crate::syntax::{Dictionary, Item};

/// Looks up the rules that come from another dictionary: as there, but that what the dictionaries on the way
/// redefine or extend takes the place of the original.
pub(super) fn resolve(dictionaries: &[Dictionary], resolution: &mut Resolution) {
    let mut found = Vec::new();
    for (own, dictionary) in dictionaries.iter().enumerate() {
        let items = dictionary.grammars().flat_map(|grammar| &grammar.items);
        for item in items.filter(|item| !item.inherited.is_empty()) {
            let target = target(dictionaries, resolution, own, item);
            found.extend(target.map(|target| ((own, item.name.span), target)));
        }
    }
    resolution.references.extend(found);
}

fn target(
    dictionaries: &[Dictionary],
    resolution: &Resolution,
    own: usize,
    item: &Item,
) -> Option<AvpRef> {
    let (first, others) = item.inherited.split_first()?;
    let mut target = resolution.target(*first, item)?;
    for later in others.iter().chain([&own]) {
        target = own_version(dictionaries, resolution, *later, target).unwrap_or(target);
    }
    Some(target)
}

/// What a dictionary has in the place of an AVP.
fn own_version(
    dictionaries: &[Dictionary],
    resolution: &Resolution,
    own: usize,
    original: AvpRef,
) -> Option<AvpRef> {
    let originals = &resolution.originals;
    let versions = (0..dictionaries[own].avps.len()).map(|avp| AvpRef { dictionary: own, avp });
    let mut versions = versions.filter(|version| originals.contains_key(version));
    // Circles were cut.
    versions.find(|version| {
        successors(originals.get(version), |at| originals.get(at)).any(|at| *at == original)
    })
}
