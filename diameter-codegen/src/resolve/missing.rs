//! Names that an import is missing for. One import that is missing is one error, however many names are
//! unknown for it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diameter_diagnostic::Report;

use super::Index;
use crate::alternatives::named;
use crate::source::Spanned;
use crate::syntax::Reference;

/// What the grammars of one dictionary name without importing it.
#[derive(Default)]
pub(super) struct Missing<'a> {
    /// Names, each with the dictionaries that define it.
    pub(super) names: Vec<(&'a Spanned<Reference>, Vec<usize>)>,
    /// The dictionaries in front of colons, by number.
    pub(super) qualifiers: BTreeMap<usize, Vec<&'a Spanned<String>>>,
}

impl Missing<'_> {
    /// Reports what dictionary number `own` has to import.
    pub(super) fn report(mut self, index: &Index<'_>, own: usize, report: &mut Report) {
        for (&dictionary, places) in &self.qualifiers {
            // Names of it without a qualifier are unknown for the same reason.
            self.names.retain(|(_, homes)| !homes.contains(&dictionary));
            let Some((first, others)) = places.split_first() else { continue };
            let name = index.name(dictionary);
            let finding = report.error(first.span, format!("dictionary `{name}` is not imported"));
            finding.hint(format!("add `<import dictionary=\"{name}\"/>`"));
            match others.len() {
                0 => {}
                1 => _ = finding.note("it is named once more"),
                more => _ = finding.note(format!("it is named {more} more times")),
            }
        }
        while let Some(dictionary) = most(&self.names) {
            let is_of = |(_, homes): &(_, Vec<usize>)| homes.contains(&dictionary);
            let (of, rest): (Vec<_>, Vec<_>) = self.names.into_iter().partition(is_of);
            self.names = rest;
            let Some((first, _)) = of.first() else { return };
            let name = first.value.name.as_str();
            let others: BTreeSet<&str> =
                of.iter().map(|(it, _)| it.value.name.as_str()).filter(|it| *it != name).collect();
            let others: Vec<&str> = others.into_iter().collect();
            let own = index.name(own);
            let message = format!("AVP `{name}` is not defined in {own} or in what it imports");
            let finding = report.error(first.span, message);
            let home = index.name(dictionary);
            let import = format!("add `<import dictionary=\"{home}\"/>`");
            if others.is_empty() {
                finding.hint(format!("`{home}` defines it; {import}"));
            } else {
                finding.note(format!("nor are {}", named(&others)));
                finding.hint(format!("`{home}` defines them; {import}"));
            }
        }
    }
}

/// The dictionary that defines most of the names, the first of several.
fn most(names: &[(&Spanned<Reference>, Vec<usize>)]) -> Option<usize> {
    let mut counts = HashMap::<usize, usize>::new();
    for dictionary in names.iter().flat_map(|(_, homes)| homes) {
        *counts.entry(*dictionary).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(at, count)| (*count, std::cmp::Reverse(*at))).map(|it| it.0)
}
