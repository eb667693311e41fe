//! The features of diameter-messages: which there are, and which of them code generated elsewhere needs.

use std::collections::{BTreeMap, BTreeSet};

use super::gate::{FULL, SESSION};
use super::path::module_name;
use super::scope::{Scope, has_own_type};
use crate::model::AvpRef;

/// A feature, and the macro that takes one of two things by whether it is enabled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Feature {
    pub(crate) name: String,
    pub(crate) macro_name: String,
}

impl Feature {
    fn new(name: &str) -> Self {
        Self { name: name.to_owned(), macro_name: format!("if_{}", module_name(name)) }
    }
}

/// All features.
pub(crate) fn plan(scope: &Scope<'_>) -> Vec<Feature> {
    scope.features().chain([SESSION, FULL]).map(Feature::new).collect()
}

/// What the modules of the own dictionaries need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Demand {
    /// The files of the dictionaries.
    pub(crate) files: Vec<String>,
    /// One feature at least of each of these.
    pub(crate) needs: Vec<Vec<Feature>>,
    /// A few features that are enough.
    pub(crate) enough: BTreeSet<String>,
}

pub(crate) fn demand(scope: &Scope<'_>) -> Demand {
    let needs = needs(scope);
    let enough = enough(scope, &needs);
    let features = |any: BTreeSet<String>| any.iter().map(|name| Feature::new(name)).collect();
    Demand {
        files: scope.own().map(|(_, dictionary)| dictionary.file.clone()).collect(),
        needs: needs.into_iter().map(features).collect(),
        enough,
    }
}

/// The features that the own dictionaries need: one at least of each set.
fn needs(scope: &Scope<'_>) -> BTreeSet<BTreeSet<String>> {
    let model = scope.model;
    let mut needs = BTreeSet::new();
    needs.extend(scope.target.sessions.then(|| BTreeSet::from([SESSION.to_owned()])));
    for (index, dictionary) in scope.own() {
        let imports = dictionary.imports.iter().filter_map(|name| model.position(name));
        let imports = imports.filter(|import| model.dictionaries[*import].external);
        needs.extend(imports.filter_map(|import| scope.module_gate(import)));
        let used: Vec<AvpRef> = scope.reached(index).collect();
        let used = used.into_iter().filter(|it| model.dictionaries[it.dictionary].external);
        needs.extend(used.filter_map(|reference| {
            let has_type = has_own_type(model.avp(reference));
            if has_type { scope.gate(reference) } else { scope.module_gate(reference.dictionary) }
        }));
        let lenders = scope.inherited(index).into_iter().map(|(lender, _)| lender);
        let lenders: BTreeSet<usize> = lenders.collect();
        needs.extend(lenders.into_iter().filter_map(|lender| scope.command_gate(lender)));
    }
    // Who has one of a few features also has one of more.
    let all = needs.clone();
    needs.retain(|set| !all.iter().any(|other| other != set && other.is_subset(set)));
    needs
}

/// Few features that meet all needs, those of imported applications first.
fn enough(scope: &Scope<'_>, needs: &BTreeSet<BTreeSet<String>>) -> BTreeSet<String> {
    let own = scope.own().map(|(_, dictionary)| dictionary);
    let imported: BTreeSet<&String> = own.flat_map(|dictionary| &dictionary.imports).collect();
    let mut open: Vec<&BTreeSet<String>> = needs.iter().collect();
    let mut enough = BTreeSet::new();
    while !open.is_empty() {
        let mut counts = BTreeMap::<&String, usize>::new();
        open.iter().copied().flatten().for_each(|feature| *counts.entry(feature).or_default() += 1);
        // Of equally useful features the first by name.
        let best = counts
            .into_iter()
            .rev()
            .max_by_key(|(feature, count)| (imported.contains(feature), *count));
        let Some((best, _)) = best else { break };
        enough.insert(best.clone());
        open.retain(|set| !set.contains(best));
    }
    enough
}
