//! What is compiled under which feature, and how one generated file names what stands in another: all that is
//! asked of the model and the target as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::gate::{BASE, FULL, Gate};
use super::path::{Path, module_name};
use crate::emit::target::Target;
use crate::model::{Application, Avp, AvpRef, Command, DataType, Dictionary, Grammar, Model};

/// What everything that plans asks.
pub(crate) struct Scope<'a> {
    pub(crate) model: &'a Model,
    pub(crate) target: &'a Target,
    /// The definitions that each dictionary reaches that has applications, or belongs to a vendor.
    reached: BTreeMap<usize, BTreeSet<AvpRef>>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(model: &'a Model, target: &'a Target) -> Self {
        let dictionaries = model.dictionaries.iter().enumerate();
        let reached = dictionaries
            .filter(|(_, it)| !it.applications.is_empty() || !target.is_messages && !it.external)
            .map(|(index, _)| (index, reach(model, index)))
            .collect();
        Self { model, target, reached }
    }

    /// The dictionaries of which code is generated.
    pub(crate) fn own(&self) -> impl Iterator<Item = (usize, &'a Dictionary)> {
        self.model.dictionaries.iter().enumerate().filter(|(_, dictionary)| !dictionary.external)
    }

    /// All definitions that the grammars of a dictionary's commands and own AVPs lead to.
    pub(crate) fn reached(&self, dictionary: usize) -> impl Iterator<Item = AvpRef> + '_ {
        self.reached.get(&dictionary).into_iter().flatten().copied()
    }

    /// The features of diameter-messages, without the one that enables all others.
    pub(crate) fn features(&self) -> impl Iterator<Item = &'a str> {
        let names = self.reached.keys().filter(|index| self.is_messages(**index));
        let names = names.map(|index| self.model.dictionaries[*index].name.as_str());
        names.filter(|name| *name != BASE)
    }

    /// The commands that an application takes from the one it extends, each with the dictionary that
    /// defines it.
    pub(crate) fn lent(&self, application: &Application) -> Vec<(usize, &'a Command)> {
        lent(self.model, application)
    }

    /// The commands that all applications of a dictionary take from others.
    pub(crate) fn inherited(&self, dictionary: usize) -> Vec<(usize, &'a Command)> {
        let applications = &self.model.dictionaries[dictionary].applications;
        applications.iter().flat_map(|application| lent(self.model, application)).collect()
    }

    /// Whether the code of a dictionary is in the crate diameter-messages.
    fn is_messages(&self, dictionary: usize) -> bool {
        self.target.is_messages || self.model.dictionaries[dictionary].external
    }

    /// When the type of an AVP is compiled.
    pub(crate) fn gate(&self, reference: AvpRef) -> Gate {
        if !self.is_messages(reference.dictionary) {
            return None;
        }
        self.gate_of(|reached| reached.contains(&reference), |index| index == reference.dictionary)
    }

    /// When the module of a dictionary is compiled.
    pub(crate) fn module_gate(&self, dictionary: usize) -> Gate {
        if !self.is_messages(dictionary) {
            return None;
        }
        let holds = |reached: &BTreeSet<AvpRef>| {
            reached.iter().any(|reference| reference.dictionary == dictionary)
        };
        self.gate_of(holds, |index| index == dictionary)
    }

    /// The gate of something inside a dictionary's module.
    pub(crate) fn inner_gate(&self, reference: AvpRef) -> Gate {
        self.inside(reference.dictionary, self.gate(reference))
    }

    /// What a gate says inside a dictionary's module: nothing where the module's own says as much.
    fn inside(&self, dictionary: usize, gate: Gate) -> Gate {
        if gate == self.module_gate(dictionary) { None } else { gate }
    }

    /// When the commands of a dictionary are compiled: with its own feature alone, for other
    /// applications may need its AVPs without them.
    pub(crate) fn command_gate(&self, dictionary: usize) -> Gate {
        let own = || BTreeSet::from([self.model.dictionaries[dictionary].name.clone()]);
        self.module_gate(dictionary).map(|_| own())
    }

    /// The gate of the commands of a dictionary, inside its module.
    pub(crate) fn application_gate(&self, dictionary: usize) -> Gate {
        self.inside(dictionary, self.command_gate(dictionary))
    }

    /// When a folder of types, Grouped AVPs or enumerations, has anything in it: the gate of its module and
    /// of what imports all of it; `None` when the dictionary has no such types.
    pub(crate) fn folder_gate(&self, dictionary: usize, grouped: bool) -> Option<Gate> {
        let avps = self.model.dictionaries[dictionary].avps.iter().enumerate();
        let mut gates = avps
            .filter(|(_, avp)| avp.shares.is_none())
            .filter(|(_, avp)| has_own_type(avp) && avp.grammar.is_some() == grouped)
            .map(|(avp, _)| self.gate(AvpRef { dictionary, avp }));
        let first = gates.next()?;
        let mut union = gates.fold(first, |union, gate| {
            let both = union.zip(gate);
            both.map(|(left, right)| left.union(&right).cloned().collect::<BTreeSet<_>>())
        });
        // FULL enables every other feature: beside another one it says nothing.
        if let Some(features) = union.as_mut().filter(|features| features.len() > 1) {
            features.remove(FULL);
        }
        Some(self.inside(dictionary, union))
    }

    fn gate_of(
        &self,
        holds: impl Fn(&BTreeSet<AvpRef>) -> bool,
        is_home: impl Fn(usize) -> bool,
    ) -> Gate {
        let mut features = BTreeSet::new();
        for (index, reached) in self.reached.iter().filter(|(index, _)| self.is_messages(**index)) {
            if is_home(*index) || holds(reached) {
                let name = &self.model.dictionaries[*index].name;
                if name == BASE {
                    return None;
                }
                features.insert(name.clone());
            }
        }
        if features.is_empty() {
            features.insert(FULL.to_owned());
        }
        Some(features)
    }

    /// The path of a dictionary's module, from a file.
    pub(crate) fn module(&self, from: Site, dictionary: usize) -> Path {
        let found = &self.model.dictionaries[dictionary];
        let module = module_name(&found.name);
        if found.external {
            return Path::of_crate("diameter_messages").join(&module);
        }
        if self.target.is_messages || dictionary != from.dictionary {
            return self.root(from).join(&module);
        }
        match from.depth {
            1 => Path::of("self"),
            depth => Path::up(depth - 1),
        }
    }

    /// The path of the module that holds those of the own dictionaries, from a file.
    pub(crate) fn root(&self, from: Site) -> Path {
        if self.target.is_messages { Path::of("crate") } else { Path::up(from.depth) }
    }

    /// The Rust type that values of an AVP are held in instead of that of their data format.
    pub(crate) fn format(&self, avp: &Avp) -> Option<&'a str> {
        self.target.rust_type(avp.format.as_deref()?)
    }

    /// Whether the type of an AVP is one of diameter-core, whose errors and rejections have Result-Codes.
    pub(crate) fn is_in_core(&self, dictionary: usize, avp: &Avp) -> bool {
        let is_base = self.model.dictionaries[dictionary].name == BASE;
        self.target.is_messages && is_base && avp.name == "Result-Code"
    }
}

/// Where a generated file is: in which dictionary's module, and how many modules below the root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Site {
    pub(crate) dictionary: usize,
    depth: usize,
}

impl Site {
    /// The dictionary's own module.
    pub(crate) fn module(dictionary: usize) -> Self {
        Self { dictionary, depth: 1 }
    }

    /// A file beside it: `avp.rs`.
    pub(crate) fn file(dictionary: usize) -> Self {
        Self { dictionary, depth: 2 }
    }

    /// A file in a folder: `groups/subscription_id.rs`.
    pub(crate) fn in_folder(dictionary: usize) -> Self {
        Self { dictionary, depth: 3 }
    }

    /// A file in a command's folder: `commands/credit_control/request.rs`.
    pub(crate) fn of_command(dictionary: usize) -> Self {
        Self { dictionary, depth: 4 }
    }
}

/// Whether an AVP has a Rust type of its own.
pub(crate) fn has_own_type(avp: &Avp) -> bool {
    matches!(avp.data_type, DataType::Grouped | DataType::Enumerated)
        || !avp.enums.is_empty()
        || !avp.bits.is_empty()
}

fn reach(model: &Model, dictionary: usize) -> BTreeSet<AvpRef> {
    let home = &model.dictionaries[dictionary];
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<AvpRef> =
        (0..home.avps.len()).map(|avp| AvpRef { dictionary, avp }).collect();
    let references =
        |grammar: &Grammar| grammar.items.iter().filter_map(|item| item.avp).collect::<Vec<_>>();
    let own = home.applications.iter().flat_map(|it| &it.commands);
    let lent = home.applications.iter().flat_map(|it| lent(model, it));
    for command in own.chain(lent.map(|(_, command)| command)) {
        let messages = command.request.iter().chain([&command.answer]);
        waiting.extend(messages.flat_map(|message| references(&message.grammar)));
    }
    while let Some(reference) = waiting.pop() {
        if reached.insert(reference) {
            waiting.extend(model.avp(reference).shares);
            if let Some(grammar) = &model.avp(reference).grammar {
                waiting.extend(references(grammar));
            }
        }
    }
    reached
}

/// What `extends` lends to an application: commands whose code it does not define.
fn lent<'a>(model: &'a Model, application: &Application) -> Vec<(usize, &'a Command)> {
    let mut lent = Vec::new();
    let mut codes: BTreeSet<Option<u32>> =
        application.commands.iter().map(|command| command.code).collect();
    let mut lender = application.extends.as_ref();
    // The checks refuse applications that extend each other in a circle.
    while let Some(index) = lender.and_then(|name| model.position(name)) {
        let mut applications = model.dictionaries[index].applications.iter();
        let Some(found) = applications.find(|it| it.id == application.id) else { break };
        let new = found.commands.iter().filter(|command| codes.insert(command.code));
        lent.extend(new.map(|command| (index, command)));
        lender = found.extends.as_ref();
    }
    lent
}
