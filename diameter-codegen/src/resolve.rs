//! From names to definitions: imports, redefinitions and the references in grammars.
//!
//! A name means an AVP of the same dictionary or of one that it imports directly; of a definition
//! and its redefinitions the last one in sight.

mod duplicates;
mod extensions;
mod inherit;
mod missing;
mod redefinitions;
mod references;

use std::collections::{HashMap, HashSet};

use diameter_diagnostic::{Report, Span};

use crate::model::AvpRef;
use crate::syntax::{Avp, Dictionary, Item};

/// What the names in dictionaries mean.
#[derive(Debug, Default)]
pub(crate) struct Resolution {
    /// What the reference at a place points at, in a grammar of a dictionary: an extension has references
    /// of its original. Wildcards and unknown names are not in it.
    pub(crate) references: HashMap<(usize, Span), AvpRef>,
    /// The definition of which another one directly takes the place.
    pub(crate) originals: HashMap<AvpRef, AvpRef>,
    /// Second definitions, which were reported.
    pub(crate) duplicates: HashSet<AvpRef>,
}

impl Resolution {
    /// What a rule in a grammar of dictionary number `dictionary` is about.
    pub(crate) fn target(&self, dictionary: usize, item: &Item) -> Option<AvpRef> {
        self.references.get(&(dictionary, item.name.span)).copied()
    }

    /// The definition that an AVP has its grammar, named values and Rust type from: itself, or what it
    /// redefines without giving others.
    pub(crate) fn type_of(&self, dictionaries: &[Dictionary], reference: AvpRef) -> AvpRef {
        let avp = |at: AvpRef| &dictionaries[at.dictionary].avps[at.avp];
        let mut at = reference;
        while let Some(original) = self.originals.get(&at).filter(|_| avp(at).shares_type()) {
            at = *original;
        }
        at
    }
}

/// Looks up every name. `unreadable` are dictionaries that may exist but could not be parsed: what
/// they define is not reported as missing. `beside` names the file of one that is not loaded, beside a source.
pub(crate) fn resolve(
    dictionaries: &[Dictionary],
    unreadable: &HashSet<&str>,
    beside: &dyn Fn(usize, &str) -> Option<String>,
    report: &mut Report,
) -> Resolution {
    let index = Index::new(dictionaries, beside);
    let mut scopes: Vec<Scope> =
        (0..dictionaries.len()).map(|own| index.scope(own, unreadable, report)).collect();
    let mut resolution = Resolution {
        originals: redefinitions::link(&index, &mut scopes, unreadable, report),
        ..Resolution::default()
    };
    extensions::check(&index, &scopes, unreadable, report);
    resolution.duplicates = duplicates::reject(&index, &scopes, report);
    for (own, scope) in scopes.iter().enumerate() {
        references::resolve(&index, own, scope, &mut resolution, report);
    }
    inherit::resolve(dictionaries, &mut resolution);
    resolution
}

/// The dictionaries by name, and their AVPs by name.
///
/// Every index of a dictionary or AVP, here, in [`Scope`] and in [`AvpRef`], was made by counting
/// the slice that it is used on.
struct Index<'a> {
    dictionaries: &'a [Dictionary],
    by_name: HashMap<&'a str, usize>,
    avps: Vec<HashMap<&'a str, Vec<AvpRef>>>,
    by_key: HashMap<(usize, Key), AvpRef>,
    beside: &'a dyn Fn(usize, &str) -> Option<String>,
}

/// Vendor and code.
type Key = (u32, u32);

/// The dictionaries whose AVPs one dictionary may name.
struct Scope {
    /// Itself, then its imports.
    dictionaries: Vec<usize>,
    /// Whether something that was reported is missing, so that a name may be unknown for that.
    incomplete: bool,
}

impl<'a> Index<'a> {
    fn new(
        dictionaries: &'a [Dictionary],
        beside: &'a dyn Fn(usize, &str) -> Option<String>,
    ) -> Self {
        let names = dictionaries.iter().enumerate();
        let by_name = names.map(|(index, found)| (found.name.value.as_str(), index)).collect();
        let mut avps = vec![HashMap::<_, Vec<_>>::new(); dictionaries.len()];
        let mut by_key = HashMap::new();
        for (dictionary, found) in dictionaries.iter().enumerate() {
            for (avp, definition) in found.avps.iter().enumerate() {
                let reference = AvpRef { dictionary, avp };
                let name = definition.name.value.as_str();
                avps[dictionary].entry(name).or_default().push(reference);
                if let Some(key) = found.key_of(definition) {
                    by_key.entry((dictionary, key)).or_insert(reference);
                }
            }
        }
        Self { dictionaries, by_name, avps, by_key, beside }
    }

    fn name(&self, dictionary: usize) -> &'a str {
        &self.dictionaries[dictionary].name.value
    }

    fn avp(&self, reference: AvpRef) -> &'a Avp {
        &self.dictionaries[reference.dictionary].avps[reference.avp]
    }

    fn key(&self, reference: AvpRef) -> Option<Key> {
        self.dictionaries[reference.dictionary].key_of(self.avp(reference))
    }

    /// Another definition of an AVP than this one that is no redefinition itself.
    fn home_of(&self, key: Key, other_than: AvpRef) -> Option<AvpRef> {
        let found = (0..self.dictionaries.len()).filter_map(|at| self.by_key.get(&(at, key)));
        found.copied().find(|found| *found != other_than && self.avp(*found).redefines.is_none())
    }

    /// The AVPs of that name in all dictionaries that are no redefinitions.
    fn definitions(&self, name: &str) -> Vec<AvpRef> {
        let named = (0..self.dictionaries.len()).flat_map(|at| self.named(at, name));
        named.copied().filter(|found| self.avp(*found).redefines.is_none()).collect()
    }

    /// The AVPs of that name in one dictionary.
    fn named(&self, dictionary: usize, name: &str) -> &[AvpRef] {
        self.avps[dictionary].get(name).map_or(&[], Vec::as_slice)
    }

    /// Reads the imports of a dictionary.
    fn scope(&self, own: usize, unreadable: &HashSet<&str>, report: &mut Report) -> Scope {
        let incomplete = self.dictionaries[own].incomplete;
        let mut scope = Scope { dictionaries: vec![own], incomplete };
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for import in &self.dictionaries[own].imports {
            let name = import.value.as_str();
            if name == self.name(own) {
                report
                    .error(import.span, format!("dictionary `{name}` imports itself"))
                    .hint("leave it out: a dictionary knows its own AVPs");
            } else if let Some(first) = seen.insert(name, import.span) {
                report
                    .error(import.span, format!("`{name}` is imported twice"))
                    .related(first, "the first import");
            } else if let Some(&imported) = self.by_name.get(name) {
                scope.dictionaries.push(imported);
                scope.incomplete |= self.dictionaries[imported].incomplete;
            } else {
                scope.incomplete = true;
                self.unknown_dictionary(import.span, name, unreadable, report);
            }
        }
        scope
    }

    fn unknown_dictionary(
        &self,
        span: Span,
        name: &str,
        unreadable: &HashSet<&str>,
        report: &mut Report,
    ) {
        if !unreadable.contains(name) {
            let names = self.dictionaries.iter().map(|dictionary| dictionary.name.value.as_str());
            let meant = report.nearest(name, names);
            let finding = report.error(span, format!("there is no dictionary `{name}`"));
            match (self.beside)(span.source, name) {
                Some(file) => finding.hint(format!("`{file}` lies beside this file: load both")),
                None => finding.did_you_mean(meant),
            };
        }
    }
}
