//! `extend`: a group or command of another dictionary with new rules, which becomes a redefinition with the
//! rules of both.
//!
//! A rule that is taken over means what it means in the dictionary it comes from; only what the extending
//! dictionary itself redefines or extends takes the place of the original (`resolve::inherit`).

mod avps;
mod commands;
mod text;

use std::collections::{HashMap, HashSet};

use diameter_diagnostic::{Report, Span};

use crate::source::Spanned;
use crate::syntax::{Dictionary, Grammar, Item, Rules};

/// Turns every extension into a definition. `unreadable` are dictionaries that may exist but could not be
/// parsed.
pub(crate) fn expand(
    dictionaries: &mut [Dictionary],
    unreadable: &HashSet<&str>,
    report: &mut Report,
) {
    let names: HashMap<String, usize> = dictionaries
        .iter()
        .enumerate()
        .map(|(index, dictionary)| (dictionary.name.value.clone(), index))
        .collect();
    for own in in_order(dictionaries, &names) {
        let is_complete = !dictionaries[own].incomplete
            && dictionaries[own].imports.iter().all(|import| {
                let found = names.get(&import.value).map(|at| &dictionaries[*at]);
                found.is_some_and(|found| !found.incomplete)
            });
        let scope = Scope { dictionaries, names: &names, own, is_complete, unreadable };
        let avps = avps::expand(&scope, report);
        let commands = commands::expand(&scope, report);
        let dictionary = &mut dictionaries[own];
        dictionary.avps.extend(avps);
        for (application, command) in commands {
            dictionary.applications[application].commands.push(command);
        }
    }
}

/// The dictionaries, those that are imported before those that import them.
fn in_order(dictionaries: &[Dictionary], names: &HashMap<String, usize>) -> Vec<usize> {
    let mut order = Vec::new();
    let mut seen = HashSet::new();
    for start in 0..dictionaries.len() {
        // The dictionary, and how many of its imports were looked at.
        let mut stack = vec![(start, 0)];
        while let Some((at, next)) = stack.pop() {
            if next == 0 && !seen.insert(at) {
                continue;
            }
            match dictionaries[at].imports.get(next) {
                Some(import) => {
                    stack.push((at, next + 1));
                    stack.extend(names.get(&import.value).map(|import| (*import, 0)));
                }
                None => order.push(at),
            }
        }
    }
    order
}

/// What an extension can see. Every index of a dictionary counts `dictionaries`.
struct Scope<'a> {
    dictionaries: &'a [Dictionary],
    names: &'a HashMap<String, usize>,
    own: usize,
    /// Whether all imports were found and read.
    is_complete: bool,
    unreadable: &'a HashSet<&'a str>,
}

impl<'a> Scope<'a> {
    fn own(&self) -> &'a Dictionary {
        &self.dictionaries[self.own]
    }

    fn name(&self, dictionary: usize) -> &'a str {
        &self.dictionaries[dictionary].name.value
    }

    /// The dictionaries that are imported, each once.
    fn imports(&self) -> Vec<usize> {
        let mut imports: Vec<usize> = Vec::new();
        for import in &self.own().imports {
            let found = self.names.get(&import.value).copied();
            imports.extend(found.filter(|it| *it != self.own && !imports.contains(it)));
        }
        imports
    }
}

/// The grammar of dictionary number `home` with new rules in front of its wildcard.
fn extended(original: &Grammar, home: usize, rules: Option<&Rules>, at: Span) -> Grammar {
    let mut items: Vec<Item> = original.items.clone();
    for item in &mut items {
        item.inherited.push(home);
    }
    let mut grammar = Grammar { items, is_extension: true, ..original.clone() };
    // The place of the original's name is in another file.
    grammar.name = original.name.as_ref().map(|name| Spanned::new(name.value.clone(), at));
    if let Some(rules) = rules {
        let wildcard = grammar.items.iter().position(|item| item.name.value.is_wildcard());
        let before = wildcard.unwrap_or(grammar.items.len());
        grammar.items.splice(before..before, rules.items.iter().cloned());
        grammar.text = text::join(&original.text, &rules.text);
    }
    grammar
}

/// Reports rules that no extension may have.
fn check(rules: &Rules, what: &str, report: &mut Report) {
    for item in rules.items.iter().filter(|item| item.name.value.is_wildcard()) {
        report
            .error(item.name.span, "an extension with a rule for other AVPs")
            .hint(format!("{what} decides whether it takes other AVPs; leave the rule out"));
    }
}
