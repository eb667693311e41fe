//! What is compiled under which feature, and how one generated file names what stands in another.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::names::module_name;
use crate::model::{Application, Avp, AvpRef, Command, DataType, Grammar, Model};

/// The feature that enables all others, and compiles what no application reaches.
pub(crate) const FULL: &str = "full";

/// Where generated code goes and how it refers to itself and to others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// Whether it is the crate diameter-messages, in which each application is a cargo feature.
    pub(crate) is_messages: bool,
    /// What regenerates the code, for the first line of each file.
    pub(crate) command: String,
    /// The Rust types of derived data formats.
    formats: BTreeMap<String, String>,
    /// The modules whose documentation has an example, in a file of the crate.
    examples: BTreeSet<String>,
    /// Whether types are connected with the machines of diameter-session.
    pub(crate) sessions: bool,
}

impl Target {
    /// The crate `diameter-messages`.
    pub fn messages() -> Self {
        let command = "cargo xtask regenerate".to_owned();
        Self { is_messages: true, command, sessions: true, ..Self::default() }
    }

    /// The documentation of these modules has an example: the file `doc/MODULE.md` of the crate.
    #[must_use]
    pub fn with_examples(mut self, modules: impl IntoIterator<Item = String>) -> Self {
        self.examples.extend(modules);
        self
    }

    /// Whether the documentation of a module has an example.
    pub(crate) fn has_example(&self, module: &str) -> bool {
        self.examples.contains(module)
    }

    /// A module of a vendor's crate, anywhere in it: paths from one file to another are relative,
    /// those to external dictionaries lead into `::diameter_messages`.
    pub fn vendor(command: impl Into<String>) -> Self {
        Self { is_messages: false, command: command.into(), ..Self::default() }
    }

    /// Values of this derived data format are held in this Rust type.
    pub(crate) fn map(&mut self, format: String, rust_type: String) {
        self.formats.insert(format, rust_type);
    }

    /// Credit-control commands are connected with the machines of diameter-session.
    #[must_use]
    pub const fn with_sessions(mut self) -> Self {
        self.sessions = true;
        self
    }

    /// The file that declares the generated modules.
    pub(crate) fn root_file(&self) -> PathBuf {
        PathBuf::from(if self.is_messages { "lib.rs" } else { "mod.rs" })
    }
}

/// The dictionary whose types are always compiled.
pub(crate) const BASE: &str = "base";

/// Under which features something is compiled; `None` is always.
pub(crate) type Gate = Option<BTreeSet<String>>;

/// Whether what is compiled under `outer` can have what is compiled under `inner` at any time.
pub(crate) fn implies(outer: &Gate, inner: &Gate) -> bool {
    let Some(inner) = inner else { return true };
    // FULL enables every other feature.
    let holds = |feature: &String| feature == FULL || inner.contains(feature);
    outer.as_ref().is_some_and(|outer| outer.iter().all(holds))
}

/// What all emitting modules share.
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

    /// The attribute for something inside a dictionary's module: empty where the module's own gate
    /// says as much.
    pub(crate) fn inner_gate(&self, reference: AvpRef) -> TokenStream {
        let gate = self.gate(reference);
        if gate == self.module_gate(reference.dictionary) { quote!() } else { cfg(&gate) }
    }

    /// When the commands of a dictionary are compiled: with its own feature alone, for other
    /// applications may need its AVPs without them.
    pub(crate) fn command_gate(&self, dictionary: usize) -> Gate {
        let own = || BTreeSet::from([self.model.dictionaries[dictionary].name.clone()]);
        self.module_gate(dictionary).map(|_| own())
    }

    /// The attribute for the commands of a dictionary, inside its module.
    pub(crate) fn application_gate(&self, dictionary: usize) -> TokenStream {
        let gate = self.command_gate(dictionary);
        if gate == self.module_gate(dictionary) { quote!() } else { cfg(&gate) }
    }

    /// When a folder of types, Grouped AVPs or enumerations, has anything in it: the attribute for
    /// its module and for what imports all of it; `None` when the dictionary has no such types.
    pub(crate) fn folder_gate(&self, dictionary: usize, grouped: bool) -> Option<TokenStream> {
        let avps = self.model.dictionaries[dictionary].avps.iter().enumerate();
        let mut gates = avps
            .filter(|(_, avp)| avp.shares.is_none())
            .filter(|(_, avp)| self.has_own_type(avp) && avp.grammar.is_some() == grouped)
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
        Some(if union == self.module_gate(dictionary) { quote!() } else { cfg(&union) })
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
    pub(crate) fn module(&self, from: Site, dictionary: usize) -> TokenStream {
        let found = &self.model.dictionaries[dictionary];
        let module = format_ident!("{}", module_name(&found.name));
        if found.external {
            return quote!(::diameter_messages::#module);
        }
        if self.target.is_messages || dictionary != from.dictionary {
            let root = self.root(from);
            return quote!(#root::#module);
        }
        match from.depth {
            1 => quote!(self),
            depth => up(depth - 1),
        }
    }

    /// The path of the module that holds those of the own dictionaries, from a file.
    pub(crate) fn root(&self, from: Site) -> TokenStream {
        if self.target.is_messages { quote!(crate) } else { up(from.depth) }
    }

    /// The Rust type that values of an AVP are held in instead of that of their data format.
    pub(crate) fn format(&self, avp: &Avp) -> Option<TokenStream> {
        self.rust_type(avp.format.as_deref()?)
    }

    /// The Rust type that a derived data format is mapped to.
    pub(crate) fn rust_type(&self, format: &str) -> Option<TokenStream> {
        self.target.formats.get(format)?.parse().ok()
    }

    /// Whether an AVP has a Rust type of its own.
    pub(crate) fn has_own_type(&self, avp: &Avp) -> bool {
        matches!(avp.data_type, DataType::Grouped | DataType::Enumerated)
            || !avp.enums.is_empty()
            || !avp.bits.is_empty()
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

/// `super::super`, so many modules up.
fn up(levels: usize) -> TokenStream {
    let levels = std::iter::repeat_n(quote!(super), levels);
    quote!(#(#levels)::*)
}

/// The attribute for a gate.
pub(crate) fn cfg(gate: &Gate) -> TokenStream {
    let Some(features) = gate else { return quote!() };
    let mut features = features.iter();
    match (features.next(), features.len()) {
        (Some(only), 0) => quote!(#[cfg(feature = #only)]),
        (first, _) => {
            let features = first.into_iter().chain(features);
            quote!(#[cfg(any(#(feature = #features),*))])
        }
    }
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
