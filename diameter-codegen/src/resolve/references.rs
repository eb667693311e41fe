//! The names in grammars.

use std::collections::HashSet;
use std::iter::successors;

use diameter_diagnostic::{Report, did_you_mean};

use super::missing::Missing;
use super::{Index, Resolution, Scope};
use crate::alternatives;
use crate::model::AvpRef;
use crate::source::Spanned;
use crate::syntax::Reference;

/// Looks up the references in the grammars of dictionary number `own`.
pub(super) fn resolve(
    index: &Index<'_>,
    own: usize,
    scope: &Scope,
    resolution: &mut Resolution,
    report: &mut Report,
) {
    let mut missing = Missing::default();
    let grammars = index.dictionaries[own].grammars();
    let items = grammars.flat_map(|grammar| &grammar.items);
    for name in items.filter(|item| item.inherited.is_empty()).map(|item| &item.name) {
        if name.value.is_wildcard() {
            continue;
        }
        let mut lookup = Lookup { index, own, scope, resolution, report, missing: &mut missing };
        if let Some(found) = lookup.find(name) {
            resolution.references.insert((own, name.span), found);
        }
    }
    missing.report(index, own, report);
}

struct Lookup<'a, 'r> {
    index: &'a Index<'a>,
    own: usize,
    scope: &'a Scope,
    resolution: &'r Resolution,
    report: &'r mut Report,
    missing: &'r mut Missing<'a>,
}

impl<'a> Lookup<'a, '_> {
    fn find(&mut self, reference: &'a Spanned<Reference>) -> Option<AvpRef> {
        let name = reference.value.name.as_str();
        let qualified = reference.value.dictionary.as_ref();
        let searched = match qualified {
            Some(qualifier) => vec![self.qualifier(qualifier)?],
            None => self.scope.dictionaries.clone(),
        };
        let named = searched.iter().flat_map(|&dictionary| self.index.named(dictionary, name));
        let named: Vec<AvpRef> = named.copied().collect();
        match named.as_slice() {
            [] => {
                self.undefined(reference);
                None
            }
            [only] => Some(*only),
            _ => self.choose(reference, &named),
        }
    }

    /// The dictionary in front of a colon.
    fn qualifier(&mut self, qualifier: &'a Spanned<String>) -> Option<usize> {
        let name = qualifier.value.as_str();
        let mut in_scope = self.scope.dictionaries.iter();
        let found = in_scope.find(|&&dictionary| self.index.name(dictionary) == name);
        if let Some(&dictionary) = found {
            return Some(dictionary);
        }
        if let Some(dictionary) = self.index.by_name.get(name) {
            self.missing.qualifiers.entry(*dictionary).or_default().push(qualifier);
        } else if !self.scope.incomplete {
            let names = self.scope.dictionaries.iter().map(|&found| self.index.name(found));
            let meant = self.report.nearest(name, names);
            self.report
                .error(qualifier.span, format!("there is no dictionary `{name}`"))
                .did_you_mean(meant);
        }
        None
    }

    /// The dictionary's own definition, or the last of the redefinitions, among several AVPs of one
    /// name.
    fn choose(&mut self, reference: &Spanned<Reference>, named: &[AvpRef]) -> Option<AvpRef> {
        let originals = &self.resolution.originals;
        let replaced: HashSet<AvpRef> = named
            .iter()
            .flat_map(|later| successors(originals.get(later), |at| originals.get(at)))
            .copied()
            .collect();
        let left: Vec<AvpRef> =
            named.iter().copied().filter(|one| !replaced.contains(one)).collect();
        let first = *left.first()?;
        // A redefinition by an import does not replace an AVP in this dictionary itself.
        let own = named.iter().find(|one| one.dictionary == self.own);
        if let (1, Some(own)) = (left.len(), own) {
            return Some(*own);
        }
        if left.len() > 1 && !self.is_reported(&left) {
            self.ambiguous(reference, &left);
        }
        Some(first)
    }

    /// Whether it is a mistake in the definitions, reported there, that leaves several.
    fn is_reported(&self, left: &[AvpRef]) -> bool {
        let key = |reference: &AvpRef| self.index.key(*reference);
        let unlinked = left.iter().any(|reference| {
            self.index.avp(*reference).redefines.is_some()
                && !self.resolution.originals.contains_key(reference)
        });
        // In one dictionary two equal Rust names are reported at the definitions.
        let same_name = left.windows(2).any(|pair| {
            let rust_name = |at: usize| &self.index.avp(pair[at]).identifier().value;
            pair[0].dictionary == pair[1].dictionary && rust_name(0) == rust_name(1)
        });
        let is_original = |reference: &&AvpRef| self.index.avp(**reference).redefines.is_none();
        let same_key = left.iter().all(|reference| key(reference) == left.first().and_then(key));
        unlinked
            || same_name
            || left.iter().any(|reference| key(reference).is_none())
            || same_key && left.iter().filter(is_original).count() > 1
    }

    fn ambiguous(&mut self, reference: &Spanned<Reference>, left: &[AvpRef]) {
        let name = &reference.value.name;
        // They come dictionary by dictionary.
        let same_home = left.windows(2).any(|pair| pair[0].dictionary == pair[1].dictionary);
        let finding = self.report.error(reference.span, format!("`{name}` is ambiguous"));
        if same_home {
            finding.hint(format!(
                "it is {}; a qualified name tells AVPs of different dictionaries apart only",
                alternatives::list(self.index.dictionaries, left).join(" or ")
            ));
        } else {
            finding.hint(alternatives::write_one_of(self.index.dictionaries, left));
        }
    }

    fn undefined(&mut self, reference: &'a Spanned<Reference>) {
        let Reference { dictionary, name } = &reference.value;
        if dictionary.is_none() && self.scope.incomplete {
            return;
        }
        // Not in a redefinition, of the M bit perhaps, when there is the definition.
        let mut elsewhere: Vec<usize> =
            self.index.definitions(name).iter().map(|found| found.dictionary).collect();
        if elsewhere.is_empty() {
            let mut all = 0..self.index.dictionaries.len();
            elsewhere.extend(all.find(|&other| !self.index.named(other, name).is_empty()));
        }
        let hint = match (dictionary, elsewhere.first()) {
            (Some(_), Some(&other)) => format!("`{}` defines it", self.index.name(other)),
            (None, Some(_)) => {
                self.missing.names.push((reference, elsewhere));
                return;
            }
            (_, None) => {
                // In the order of the files: that of a hash table would be another one in every run.
                let dictionaries = self.scope.dictionaries.iter();
                let avps = dictionaries.flat_map(|&found| &self.index.dictionaries[found].avps);
                let names = avps.map(|avp| avp.name.value.as_str()).chain(["AVP"]);
                let meant = self.report.nearest(name, names);
                did_you_mean(meant.as_slice()).unwrap_or_else(|| {
                    format!("define it: `<avp name=\"{name}\" code=\"...\" .../>`")
                })
            }
        };
        let message = match dictionary {
            Some(dictionary) => format!("AVP `{name}` is not defined in {}", dictionary.value),
            None => {
                let own = self.index.name(self.own);
                format!("AVP `{name}` is not defined in {own} or in what it imports")
            }
        };
        self.report.error(reference.span, message).hint(hint);
    }
}
