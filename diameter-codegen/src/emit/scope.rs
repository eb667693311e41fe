//! What is compiled under which feature, and how one generated file names what stands in another.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::names::module_name;
use crate::model::{Avp, AvpRef, DataType, Grammar, Model};

/// The feature that enables all others, and compiles what no application reaches.
const FULL: &str = "full";

/// Where generated code goes and how it refers to itself and to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The path of the module that holds the generated modules: `crate`.
    pub path: String,
    /// The path of the modules of external dictionaries: `::diameter_messages`.
    pub external_path: String,
    /// Whether each application is a cargo feature.
    pub features: bool,
    /// The command that regenerates the code, for the first line of each file.
    pub command: String,
}

impl Target {
    /// The crate `diameter-messages`.
    pub fn messages() -> Self {
        Self {
            path: "crate".into(),
            external_path: "::diameter_messages".into(),
            features: true,
            command: "cargo xtask regenerate".into(),
        }
    }

    /// The file that declares the generated modules.
    pub(crate) fn root_file(&self) -> PathBuf {
        PathBuf::from(if self.features { "lib.rs" } else { "mod.rs" })
    }
}

/// Under which features something is compiled; `None` is always.
pub(crate) type Gate = Option<BTreeSet<String>>;

/// What all emitting modules share.
pub(crate) struct Scope<'a> {
    pub(crate) model: &'a Model,
    pub(crate) target: &'a Target,
    /// The definitions that each application's dictionary reaches.
    reached: BTreeMap<usize, BTreeSet<AvpRef>>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(model: &'a Model, target: &'a Target) -> Self {
        let applications = model.dictionaries.iter().enumerate();
        let reached = applications
            .filter(|(_, dictionary)| !dictionary.applications.is_empty())
            .map(|(index, _)| (index, reach(model, index)))
            .collect();
        Self { model, target, reached }
    }

    /// All definitions that the grammars of a dictionary's commands and own AVPs lead to.
    pub(crate) fn reached(&self, dictionary: usize) -> impl Iterator<Item = AvpRef> + '_ {
        self.reached.get(&dictionary).into_iter().flatten().copied()
    }

    /// When the type of an AVP is compiled.
    pub(crate) fn gate(&self, reference: AvpRef) -> Gate {
        self.gate_of(|reached| reached.contains(&reference), |index| index == reference.dictionary)
    }

    /// When the module of a dictionary is compiled.
    pub(crate) fn module_gate(&self, dictionary: usize) -> Gate {
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

    /// The attribute for the commands of a dictionary: its own feature alone, for other applications
    /// may need its AVPs without them.
    pub(crate) fn application_gate(&self, dictionary: usize) -> TokenStream {
        let own = BTreeSet::from([self.model.dictionaries[dictionary].name.clone()]);
        match self.module_gate(dictionary) {
            Some(gate) if gate != own => cfg(&Some(own)),
            _ => quote!(),
        }
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
        if !self.target.features {
            return None;
        }
        let mut features = BTreeSet::new();
        for (index, reached) in &self.reached {
            if is_home(*index) || holds(reached) {
                let name = &self.model.dictionaries[*index].name;
                if name == "base" {
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

    /// The path of a dictionary's module.
    pub(crate) fn module(&self, dictionary: usize) -> TokenStream {
        let dictionary = &self.model.dictionaries[dictionary];
        let root = if dictionary.external { &self.target.external_path } else { &self.target.path };
        let module = format_ident!("{}", module_name(&dictionary.name));
        match root.parse::<TokenStream>() {
            Ok(root) => quote!(#root::#module),
            Err(_) => quote!(#module),
        }
    }

    /// Whether an AVP has a Rust type of its own.
    pub(crate) fn has_own_type(&self, avp: &Avp) -> bool {
        matches!(avp.data_type, DataType::Grouped | DataType::Enumerated) || !avp.enums.is_empty()
    }

    /// The text of a file that comes from one dictionary.
    pub(crate) fn file(&self, dictionary: usize, tokens: TokenStream) -> String {
        let origin = &self.model.dictionaries[dictionary].file;
        super::source::file(origin, &self.target.command, tokens)
    }
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
    for command in home.applications.iter().flat_map(|it| &it.commands) {
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
