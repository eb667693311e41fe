//! From members of groups and messages to grammars that name definitions beyond doubt.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::super::foreign::Member;
use super::super::known::{Home, Key, Known};
use super::Avp;
use crate::{ident, model};

/// The text of a grammar.
#[derive(Debug)]
pub(in crate::import) struct Grammar {
    /// In front of the rules: `Subscription-Id ::=`.
    pub(in crate::import) name: String,
    pub(in crate::import) header: String,
    pub(in crate::import) lines: Vec<Line>,
}

impl Grammar {
    /// What is left to do in it.
    pub(super) fn todos(&self) -> impl Iterator<Item = &String> {
        self.lines.iter().filter_map(|line| match line {
            Line::Todo(todo) => Some(todo),
            Line::Rule { .. } => None,
        })
    }
}

/// A line of a grammar after the header.
#[derive(Debug)]
pub(in crate::import) enum Line {
    /// `* [ X ]`
    Rule {
        /// `*`
        quantifier: String,
        /// `[ X ]`
        rule: String,
    },
    /// A comment.
    Todo(String),
}

/// A member and what it means.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) member: Member,
    pub(super) target: Target,
}

/// What a member means.
#[derive(Debug)]
pub(super) enum Target {
    Wildcard,
    /// An AVP of this dictionary, by its position.
    Own(usize),
    /// One of a known dictionary.
    Known {
        dictionary: String,
        name: String,
        field_name: String,
    },
    /// Nothing that could be written, and why.
    Missing(String),
}

/// Finds what members mean.
pub(super) struct Lookup<'a> {
    /// The keys that a name has in the source.
    keys: &'a HashMap<String, Vec<Key>>,
    own: HashMap<Key, usize>,
    avps: &'a [Avp],
    names: HashMap<&'a str, usize>,
    known: &'a Known<'a>,
    /// The name of the dictionary.
    name: &'a str,
    imports: BTreeSet<String>,
}

impl<'a> Lookup<'a> {
    pub(super) fn new(
        keys: &'a HashMap<String, Vec<Key>>,
        avps: &'a [Avp],
        known: &'a Known<'a>,
        name: &'a str,
    ) -> Self {
        let own = avps.iter().enumerate().map(|(index, avp)| (avp.key(), index)).collect();
        let mut names = HashMap::new();
        for avp in avps {
            *names.entry(avp.name.as_str()).or_default() += 1;
        }
        Self { keys, own, avps, names, known, name, imports: BTreeSet::new() }
    }

    /// The dictionaries of which something was found.
    pub(super) fn imports(&self) -> Vec<String> {
        self.imports.iter().cloned().collect()
    }

    /// The members of one group or message, each AVP and each field once.
    pub(super) fn resolve(&mut self, members: &[Member], vendor_id: u32) -> Vec<Rule> {
        let mut seen = HashSet::new();
        let mut rules: Vec<Rule> = Vec::new();
        for member in members {
            let mut target = self.target(member, vendor_id);
            if let Some(field) = self.field_name(&target)
                && !seen.insert(field)
            {
                let again = rules.iter().any(|rule| rule.member == *member);
                if again {
                    continue;
                }
                target = Target::Missing(format!(
                    "{} is missing, because another rule has the same name.",
                    member.name
                ));
            }
            if let Target::Known { dictionary, .. } = &target {
                self.imports.insert(dictionary.clone());
            }
            rules.push(Rule { member: member.clone(), target });
        }
        rules
    }

    /// The grammar of a group.
    pub(super) fn group(&self, avp: &Avp, rules: &[Rule]) -> Grammar {
        let Avp { name, code, vendor_id, .. } = avp;
        let header = match vendor_id {
            0 => format!("< AVP Header: {code} >"),
            _ => format!("< AVP Header: {code} {vendor_id} >"),
        };
        Grammar { name: name.clone(), header, lines: self.lines(rules) }
    }

    pub(super) fn lines(&self, rules: &[Rule]) -> Vec<Line> {
        rules.iter().map(|rule| self.line(rule)).collect()
    }

    fn line(&self, Rule { member, target }: &Rule) -> Line {
        let name = match target {
            Target::Missing(why) => return Line::Todo(why.clone()),
            Target::Wildcard => "AVP".to_owned(),
            Target::Own(index) => self.spelled(self.name, &self.avps[*index].name),
            Target::Known { dictionary, name, .. } => self.spelled(dictionary, name),
        };
        let rule = match member.rule {
            model::Rule::Fixed => format!("< {name} >"),
            model::Rule::Required => format!("{{ {name} }}"),
            model::Rule::Optional => format!("[ {name} ]"),
        };
        Line::Rule { quantifier: quantifier(member), rule }
    }

    /// Qualified where a name has several definitions in sight.
    fn spelled(&self, dictionary: &str, name: &str) -> String {
        let own = self.names.get(name).copied().unwrap_or_default();
        let imported = self.imports.iter().map(|import| self.known.count(import, name));
        if own + imported.sum::<usize>() > 1 {
            format!("{dictionary}:{name}")
        } else {
            name.to_owned()
        }
    }

    fn field_name(&self, target: &Target) -> Option<String> {
        match target {
            Target::Wildcard => Some("additional_avps".to_owned()),
            Target::Own(index) => {
                let avp = &self.avps[*index];
                Some(ident::field_name(avp.rust_name.as_ref().unwrap_or(&avp.name)))
            }
            Target::Known { field_name, .. } => Some(field_name.clone()),
            Target::Missing(_) => None,
        }
    }

    fn target(&self, member: &Member, vendor_id: u32) -> Target {
        let name = &member.name;
        if member.max == Some(0) {
            return Target::Missing(format!("{name} may not occur, according to the source."));
        }
        if member.is_wildcard() {
            return Target::Wildcard;
        }
        let in_source = self.keys.get(name).map_or(&[][..], Vec::as_slice);
        let candidates = if in_source.is_empty() { self.known.named(name) } else { in_source };
        let fits = |key: &&Key| member.vendor_id.is_none_or(|vendor| vendor == key.0);
        let candidates: Vec<Key> = candidates.iter().filter(fits).copied().collect();
        let of = |vendor: u32| candidates.iter().find(|key| key.0 == vendor);
        let found = match candidates.as_slice() {
            [] => None,
            [only] => Some(only),
            // A group is more likely to hold an AVP of its vendor, or else of the IETF.
            _ => of(vendor_id).or_else(|| of(0)),
        };
        let Some(key) = found else {
            return Target::Missing(match candidates.is_empty() {
                true => format!("{name} is missing, because nothing defines it."),
                false => format!("{name} is missing, because several vendors have one."),
            });
        };
        if let Some(Home { dictionary, name, field_name, .. }) = self.known.home(*key) {
            return Target::Known {
                dictionary: dictionary.to_owned(),
                name: name.to_owned(),
                field_name: field_name.to_owned(),
            };
        }
        let own = self.own.get(key).copied();
        match own {
            // Two names of one dictionary cannot be told apart in a grammar.
            Some(index) if self.names.get(self.avps[index].name.as_str()) > Some(&1) => {
                Target::Missing(format!("{name} is missing, because two AVPs here have its name."))
            }
            Some(index) => Target::Own(index),
            None => Target::Missing(format!("{name} is missing, because nothing defines it.")),
        }
    }
}

/// The number in front of a bracket (RFC 6733, 3.2), as short as can be.
fn quantifier(member: &Member) -> String {
    let usual = u32::from(member.rule != model::Rule::Optional);
    match (member.min, member.max) {
        (min, Some(1)) if min == usual => String::new(),
        (0, None) if member.rule == model::Rule::Optional => "*".to_owned(),
        (0, Some(max)) if member.rule == model::Rule::Optional => format!("*{max}"),
        (min, None) => format!("{min}*"),
        (min, Some(max)) => format!("{min}*{max}"),
    }
}
