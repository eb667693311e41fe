//! From what was read to what is written: what is left out, under which names, with which imports.
//!
//! Everything that the language of dictionaries asks for and another format does not is seen to here,
//! so that the readers only read and the writer only writes.

mod boxes;
mod commands;
mod grammar;
mod names;
mod values;

use std::collections::{BTreeMap, HashMap};

use super::foreign::{self, Foreign, single_line};
use super::known::{Key, Known};
use crate::model::{DataType, Mandatory};
use grammar::Lookup;
pub(super) use grammar::{Grammar, Line};

/// A dictionary ready to be written.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) name: String,
    pub(super) spec: String,
    pub(super) doc: String,
    pub(super) vendor_id: u32,
    pub(super) todos: Vec<String>,
    pub(super) imports: Vec<String>,
    pub(super) applications: Vec<Application>,
    pub(super) avps: Vec<Avp>,
}

#[derive(Debug)]
pub(super) struct Application {
    pub(super) id: u32,
    pub(super) name: String,
    pub(super) vendor_id: Option<u32>,
    pub(super) todos: Vec<String>,
    pub(super) commands: Vec<Command>,
}

#[derive(Debug)]
pub(super) struct Command {
    /// Without `-Request` and `-Answer`.
    pub(super) name: String,
    pub(super) code: u32,
    pub(super) spec: String,
    pub(super) request: Grammar,
    pub(super) answer: Grammar,
}

#[derive(Debug)]
pub(super) struct Avp {
    pub(super) name: String,
    pub(super) rust_name: Option<String>,
    pub(super) code: u32,
    pub(super) vendor_id: u32,
    pub(super) data_type: DataType,
    pub(super) mandatory: Mandatory,
    pub(super) spec: String,
    pub(super) boxed: bool,
    pub(super) todos: Vec<String>,
    pub(super) values: Vec<foreign::Value>,
    pub(super) grammar: Option<Grammar>,
}

impl Avp {
    pub(super) fn key(&self) -> Key {
        (self.vendor_id, self.code)
    }
}

/// No other format cites clauses.
const CITE: &str = "`spec` names the source: cite the specification and its clauses instead.";

/// Settles everything; the second part is what a reader has to know.
pub(super) fn settle(
    name: &str,
    mut foreign: Foreign,
    known: &Known<'_>,
) -> (Settled, Vec<String>) {
    let mut notes = Vec::new();
    let keys_by_name = keys_by_name(&foreign.avps);
    let sources = without_repetitions(std::mem::take(&mut foreign.avps));
    let sources = without_known(sources, known, &mut notes);
    let mut avps: Vec<Avp> = sources.iter().map(|avp| settle_avp(avp, &foreign.origin)).collect();
    names::settle(&mut avps, &foreign.vendors);
    for avp in &mut avps {
        values::settle(avp);
    }

    let mut lookup = Lookup::new(&keys_by_name, &avps, known, name);
    let groups = sources.iter().map(|avp| match avp.data_type {
        DataType::Grouped => lookup.resolve(&avp.members, avp.vendor_id),
        _ => Vec::new(),
    });
    let groups: Vec<Vec<grammar::Rule>> = groups.collect();
    let commands = commands::resolve(&mut foreign, known, &mut lookup);
    // Only now all imports are known, on which it depends how a name has to be written.
    let boxed = boxes::find(&groups);
    let grammars: Vec<Option<Grammar>> = avps
        .iter()
        .zip(&groups)
        .map(|(avp, rules)| (avp.data_type == DataType::Grouped).then(|| lookup.group(avp, rules)))
        .collect();
    let applications = commands::write(commands, &lookup, &foreign.origin);
    let imports = lookup.imports();
    for ((avp, grammar), boxed) in avps.iter_mut().zip(grammars).zip(boxed) {
        (avp.grammar, avp.boxed) = (grammar, boxed);
    }
    let has_groups = avps.iter().any(|avp| avp.grammar.is_some());
    let general = [Some(CITE), foreign.todo_of_groups.filter(|_| has_groups)];
    let general = general.into_iter().flatten().map(str::to_owned);
    let settled = Settled {
        name: name.to_owned(),
        vendor_id: most_frequent_vendor(&avps),
        spec: foreign.origin,
        doc: foreign.doc,
        todos: general.chain(foreign.todos).collect(),
        imports,
        applications,
        avps,
    };
    notes.splice(0..0, all_todos(&settled));
    (settled, notes.iter().map(|note| single_line(note)).collect())
}

/// All keys that a name has in the source, before anything is left out.
fn keys_by_name(avps: &[foreign::Avp]) -> HashMap<String, Vec<Key>> {
    let mut keys: HashMap<String, Vec<Key>> = HashMap::new();
    for avp in avps {
        let found = keys.entry(avp.name.clone()).or_default();
        let key = (avp.vendor_id, avp.code);
        if !found.contains(&key) {
            found.push(key);
        }
    }
    keys
}

/// Of several definitions with one key the first.
fn without_repetitions(avps: Vec<foreign::Avp>) -> Vec<foreign::Avp> {
    let mut seen: HashMap<Key, usize> = HashMap::new();
    let mut first_ones: Vec<foreign::Avp> = Vec::new();
    for avp in avps {
        let Some(&first) = seen.get(&(avp.vendor_id, avp.code)) else {
            seen.insert((avp.vendor_id, avp.code), first_ones.len());
            first_ones.push(avp);
            continue;
        };
        // An index into the list that it was counted from.
        let first = &mut first_ones[first];
        if (&avp.name, avp.data_type) != (&first.name, first.data_type) {
            first.todos.push(format!(
                "the source has another AVP of this code and vendor, {} of type {}.",
                avp.name,
                avp.data_type.name()
            ));
        }
    }
    first_ones
}

/// What the known dictionaries do not define.
fn without_known(
    avps: Vec<foreign::Avp>,
    known: &Known<'_>,
    notes: &mut Vec<String>,
) -> Vec<foreign::Avp> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut differences = Vec::new();
    let mut left = Vec::new();
    for avp in avps {
        let Some(home) = known.home((avp.vendor_id, avp.code)) else {
            left.push(avp);
            continue;
        };
        *counts.entry(home.dictionary).or_default() += 1;
        if avp.data_type != home.data_type {
            differences.push(format!(
                "AVP {} (code {}, vendor {}) is {} in the source and, as `{}:{}`, {}: the latter is kept.",
                avp.name,
                avp.code,
                avp.vendor_id,
                avp.data_type.name(),
                home.dictionary,
                home.name,
                home.data_type.name()
            ));
        }
    }
    for (dictionary, count) in counts {
        let (avps, them) = if count == 1 { ("AVP", "it") } else { ("AVPs", "them") };
        notes.push(format!("{count} {avps} left out: `{dictionary}` defines {them}."));
    }
    notes.extend(differences);
    left
}

fn settle_avp(avp: &foreign::Avp, origin: &str) -> Avp {
    let values = avp.values.iter();
    let values =
        values.map(|value| foreign::Value { code: value.code, name: value.name.clone() }).collect();
    Avp {
        name: avp.name.clone(),
        rust_name: None,
        code: avp.code,
        vendor_id: avp.vendor_id,
        data_type: avp.data_type,
        mandatory: avp.mandatory,
        spec: avp.spec.clone().unwrap_or_else(|| origin.to_owned()),
        boxed: false,
        todos: avp.todos.clone(),
        values,
        grammar: None,
    }
}

fn most_frequent_vendor(avps: &[Avp]) -> u32 {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for avp in avps {
        *counts.entry(avp.vendor_id).or_default() += 1;
    }
    let most = counts.iter().max_by_key(|(vendor, count)| (**count, std::cmp::Reverse(**vendor)));
    most.map(|(vendor, _)| *vendor).unwrap_or_default()
}

/// Every to-do comment, with what it is about.
fn all_todos(settled: &Settled) -> Vec<String> {
    let mut all = settled.todos.clone();
    for application in &settled.applications {
        let Application { id, name, todos, commands, .. } = application;
        all.extend(todos.iter().map(|todo| format!("application {name} ({id}): {todo}")));
        for command in commands {
            for (kind, grammar) in [("Request", &command.request), ("Answer", &command.answer)] {
                let name = &command.name;
                all.extend(grammar.todos().map(|todo| format!("command {name}-{kind}: {todo}")));
            }
        }
    }
    for avp in &settled.avps {
        let Avp { name, code, vendor_id, todos, .. } = avp;
        let in_grammar = avp.grammar.iter().flat_map(Grammar::todos);
        let about = todos.iter().chain(in_grammar);
        all.extend(
            about.map(|todo| format!("AVP {name} (code {code}, vendor {vendor_id}): {todo}")),
        );
    }
    all
}
