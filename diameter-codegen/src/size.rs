//! Sizes of generated structs. A group held by value makes every struct above it as large as its rarest
//! branch; large ones are reported.
//!
//! The sizes of values are those of diameter-core on a 64-bit machine. This crate does not link it:
//! `sizes.rs` of the conformance tests measures them, and whole structs.

use std::collections::BTreeMap;

use crate::model::{Avp, AvpRef, DataType, Grammar, Item, Model};

/// From this size on, in octets, a struct is reported.
const LARGE: usize = 1024;

/// A struct of more than 1 KiB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargeStruct {
    /// The dictionary that defines it.
    pub dictionary: String,
    /// The command or Grouped AVP.
    pub name: String,
    /// Its size in octets, on a 64-bit machine.
    pub size: usize,
    /// Whether it is held in a `Box` where it occurs once.
    pub boxed: bool,
}

/// All structs of more than 1 KiB, except those of external dictionaries.
pub fn large_structs(model: &Model) -> Vec<LargeStruct> {
    let mut sizes = Sizes { model, known: BTreeMap::new() };
    let mut found = Vec::new();
    let own = model.dictionaries.iter().enumerate().filter(|(_, it)| !it.external);
    for (index, dictionary) in own {
        let mut report = |name: &str, size: usize, boxed: bool| {
            if size > LARGE {
                let (dictionary, name) = (dictionary.name.clone(), name.to_owned());
                found.push(LargeStruct { dictionary, name, size, boxed });
            }
        };
        for command in dictionary.applications.iter().flat_map(|it| &it.commands) {
            for message in command.request.iter().chain([&command.answer]) {
                report(&message.name, sizes.grammar(&message.grammar), false);
            }
        }
        for (position, avp) in dictionary.avps.iter().enumerate() {
            if avp.grammar.is_some() && avp.shares.is_none() {
                let size = sizes.value(AvpRef { dictionary: index, avp: position }).size;
                report(&avp.name, size, avp.boxed);
            }
        }
    }
    found
}

/// The size of the struct of a Grouped AVP, in octets on a 64-bit machine.
pub fn struct_size(model: &Model, dictionary: &str, name: &str) -> Option<usize> {
    let dictionary = model.position(dictionary)?;
    let avps = &model.dictionaries[dictionary].avps;
    let avp = avps.iter().position(|avp| avp.name == name && avp.grammar.is_some())?;
    let mut sizes = Sizes { model, known: BTreeMap::new() };
    Some(sizes.value(AvpRef { dictionary, avp }).size)
}

/// The size of the struct of a grammar, in octets on a 64-bit machine.
#[cfg(feature = "emit")]
pub(crate) fn grammar_size(model: &Model, grammar: &Grammar) -> usize {
    Sizes { model, known: BTreeMap::new() }.grammar(grammar)
}

struct Sizes<'a> {
    model: &'a Model,
    known: BTreeMap<AvpRef, Layout>,
}

/// What a value takes, in octets on a 64-bit machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// By itself.
    pub size: usize,
    /// In an `Option`.
    pub optional: usize,
}

impl Sizes<'_> {
    fn grammar(&mut self, grammar: &Grammar) -> usize {
        if let [Item { avp: None, min: 1.., .. }] = grammar.items.as_slice() {
            // `AnyAvps`: a list, and the octets behind it that are no AVPs.
            return 56;
        }
        let fields: usize = grammar.items.iter().map(|item| self.field(item)).sum();
        // What a grammar without a wildcard does not list has a field too.
        let is_closed = grammar.items.iter().all(|item| item.avp.is_some());
        fields.next_multiple_of(8) + if is_closed { 8 } else { 0 }
    }

    fn field(&mut self, item: &Item) -> usize {
        let list = 24;
        let Some(reference) = item.avp else {
            return match (item.min, item.max) {
                (0, None) => 8,
                (_, Some(1)) => 48,
                _ => list,
            };
        };
        let avp = self.model.avp(reference);
        match (item.min, item.max) {
            (_, Some(1)) if avp.boxed => 8,
            (1, Some(1)) => self.value(reference).size,
            (0, Some(1)) => self.value(reference).optional,
            _ => list,
        }
    }

    /// Whether the field of a rule has a value to spare: an optional pointer and plain numbers have none.
    fn has_room(&mut self, item: &Item) -> bool {
        let Some(reference) = item.avp else { return (item.min, item.max) != (0, None) };
        let is_boxed = self.model.avp(reference).boxed;
        match (item.min, item.max) {
            (min, Some(1)) if is_boxed => min == 1,
            (1, Some(1)) => {
                let layout = self.value(reference);
                layout.size == layout.optional
            }
            _ => true,
        }
    }

    fn value(&mut self, reference: AvpRef) -> Layout {
        if let Some(layout) = self.known.get(&reference) {
            return *layout;
        }
        // Recursion by value is an error and was reported; the entry ends the walk.
        self.known.insert(reference, Layout { size: 0, optional: 0 });
        let avp: &Avp = self.model.avp(reference);
        let layout = match &avp.grammar {
            Some(grammar) => {
                let size = self.grammar(grammar);
                // A value that no field can have is `None`. Where there is none, a tag is added.
                let has_room = grammar.items.iter().any(|item| self.has_room(item));
                Layout { size, optional: if has_room { size } else { size + 8 } }
            }
            None => layout(avp.data_type),
        };
        self.known.insert(reference, layout);
        layout
    }
}

/// What a value of a data format takes.
pub fn layout(data_type: DataType) -> Layout {
    let (size, optional) = match data_type {
        DataType::Integer32
        | DataType::Unsigned32
        | DataType::Float32
        | DataType::Time
        | DataType::Enumerated => (4, 8),
        DataType::Integer64 | DataType::Unsigned64 | DataType::Float64 => (8, 16),
        DataType::OctetString
        | DataType::Utf8String
        | DataType::DiameterIdentity
        | DataType::Grouped => (24, 24),
        DataType::Address => (32, 32),
        DataType::IpFilterRule | DataType::QosFilterRule => (48, 48),
        DataType::DiameterUri => (56, 56),
    };
    Layout { size, optional }
}
