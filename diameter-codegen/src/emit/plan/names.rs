//! What a generated file uses from elsewhere, and so by which names: collected while its types are decided,
//! in the end its imports.

use std::collections::{BTreeMap, BTreeSet};

use super::path::{Path, module_name};
use super::scope::{Scope, Site, has_own_type};
use super::types::{Held, Value, ValueTrait};
use crate::model::{Avp, AvpRef, DataType, Grammar};
use crate::size::grammar_size;

/// From this size on, in octets, moving a value costs more than a box.
const LARGE: usize = 200;

/// What a file imports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Imports {
    /// Names of diameter-core's module for builders.
    pub(crate) builder: BTreeSet<&'static str>,
    /// Names of diameter-core's module for generated code.
    pub(crate) plumbing: BTreeSet<&'static str>,
    /// Names of diameter-core.
    pub(crate) core: BTreeSet<&'static str>,
    /// The traits that say what a builder has been given.
    pub(crate) required: Option<Path>,
    /// The modules of other dictionaries.
    pub(crate) modules: Vec<Path>,
    /// Modules, and the types that they have.
    pub(crate) types: Vec<(Path, Vec<String>)>,
}

/// The names that a generated file uses from elsewhere.
pub(crate) struct Names<'s, 'a> {
    scope: &'s Scope<'a>,
    site: Site,
    core: BTreeSet<&'static str>,
    plumbing: BTreeSet<&'static str>,
    builder: BTreeSet<&'static str>,
    /// Types by name, with the dictionary they come from; `None` is the file itself.
    types: BTreeMap<String, Option<usize>>,
    modules: BTreeSet<usize>,
    uses_own_avps: bool,
    uses_required: bool,
}

impl<'s, 'a> Names<'s, 'a> {
    /// A file that itself defines the types `own`.
    pub(crate) fn new(scope: &'s Scope<'a>, site: Site, own: &[&str]) -> Self {
        let types = own.iter().map(|name| ((*name).to_owned(), None)).collect();
        Self {
            scope,
            site,
            core: BTreeSet::new(),
            plumbing: BTreeSet::new(),
            builder: BTreeSet::new(),
            types,
            modules: BTreeSet::new(),
            uses_own_avps: false,
            uses_required: false,
        }
    }

    /// Names of diameter-core.
    pub(crate) fn core(&mut self, names: impl IntoIterator<Item = &'static str>) {
        self.core.extend(names);
    }

    /// Names of diameter-core's module for generated code.
    pub(crate) fn plumbing(&mut self, names: impl IntoIterator<Item = &'static str>) {
        self.plumbing.extend(names);
    }

    /// Names of diameter-core's module for builders.
    pub(crate) fn builder(&mut self, names: impl IntoIterator<Item = &'static str>) {
        self.builder.extend(names);
    }

    /// The type of a value of an AVP.
    pub(crate) fn value(&mut self, dictionary: usize, avp: &Avp) -> Value {
        let dictionary = avp.shares.map_or(dictionary, |home| home.dictionary);
        if self.scope.format(avp).is_some() || !has_own_type(avp) {
            return self.bare_value(avp);
        }
        let home = *self.types.entry(avp.rust_name.clone()).or_insert(Some(dictionary));
        Value::Named(if home == Some(dictionary) {
            Path::of(&avp.rust_name)
        } else {
            // Another type of this name is in use here already.
            self.scope.module(self.site, dictionary).join(&avp.rust_name)
        })
    }

    /// The type of a value of an AVP that has no type of its own: the one that its format is mapped to, or
    /// that of its data format.
    pub(crate) fn bare_value(&mut self, avp: &Avp) -> Value {
        match self.scope.format(avp) {
            Some(rust_type) => Value::Mapped(rust_type.to_owned()),
            None => Value::Named(Path::of(self.primitive(avp.data_type))),
        }
    }

    /// A type that the file's own dictionary defines.
    pub(crate) fn own_type(&mut self, name: &str) {
        self.types.insert(name.to_owned(), Some(self.site.dictionary));
    }

    /// The constant of an AVP.
    pub(crate) fn constant(&mut self, dictionary: usize, avp: &Avp) -> Path {
        let module = if dictionary == self.site.dictionary {
            self.uses_own_avps = true;
            Path::of("avp")
        } else {
            self.modules.insert(dictionary);
            let name = &self.scope.model.dictionaries[dictionary].name;
            Path::of(&module_name(name)).join("avp")
        };
        module.join(&avp.constant_name)
    }

    /// The module of the file's own dictionary.
    pub(crate) fn home(&self) -> Path {
        self.scope.module(self.site, self.site.dictionary)
    }

    /// The traits that say what a builder has been given.
    pub(crate) fn required(&mut self) {
        self.uses_required = true;
    }

    /// The definition that a grammar refers to.
    pub(crate) fn avp(&self, reference: AvpRef) -> &'a Avp {
        self.scope.model.avp(reference)
    }

    /// How the builder of a command holds it.
    pub(crate) fn held_command(&self, grammar: &Grammar) -> Held {
        if self.is_large(grammar) { Held::Boxed } else { Held::Value }
    }

    /// How the builder of a value holds it, when it has one.
    pub(crate) fn held(&self, avp: &Avp) -> Held {
        match &avp.grammar {
            Some(_) if avp.boxed => Held::Boxed,
            Some(grammar) if self.is_large(grammar) => Held::Single,
            _ => Held::Value,
        }
    }

    fn is_large(&self, grammar: &Grammar) -> bool {
        grammar_size(self.scope.model, grammar) >= LARGE
    }

    /// What the setter of an AVP takes.
    pub(crate) fn value_trait(&self, avp: &Avp) -> ValueTrait {
        match avp.data_type {
            _ if has_own_type(avp) || self.scope.format(avp).is_some() => ValueTrait::Any,
            DataType::DiameterIdentity => ValueTrait::Identity,
            DataType::Time => ValueTrait::Time,
            _ => ValueTrait::Any,
        }
    }

    /// Whether values are plain numbers.
    fn is_number(&self, avp: &Avp) -> bool {
        use DataType::{Float32, Float64, Integer32, Integer64, Unsigned32, Unsigned64};
        !has_own_type(avp)
            && self.scope.format(avp).is_none()
            && matches!(
                avp.data_type,
                Integer32 | Integer64 | Unsigned32 | Unsigned64 | Float32 | Float64
            )
    }

    /// Whether the type of a value is `Copy`.
    pub(crate) fn is_copy(&self, avp: &Avp) -> bool {
        let is_enumeration = has_own_type(avp) && avp.grammar.is_none();
        let is_time = avp.data_type == DataType::Time && self.scope.format(avp).is_none();
        is_enumeration || self.is_number(avp) || is_time
    }

    /// The imports for all names asked for.
    pub(crate) fn imports(self) -> Imports {
        let module = |dictionary: usize| self.scope.module(self.site, dictionary);
        let mut by_dictionary: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (name, dictionary) in self.types {
            if let Some(dictionary) = dictionary {
                by_dictionary.entry(dictionary).or_default().push(name);
            }
        }
        if self.uses_own_avps {
            by_dictionary.entry(self.site.dictionary).or_default().push("avp".to_owned());
        }
        let types = by_dictionary.into_iter();
        Imports {
            required: self.uses_required.then(|| self.scope.root(self.site).join("required")),
            modules: self.modules.iter().copied().map(module).collect(),
            types: types.map(|(dictionary, names)| (module(dictionary), names)).collect(),
            builder: self.builder,
            plumbing: self.plumbing,
            core: self.core,
        }
    }

    fn primitive(&mut self, data_type: DataType) -> &'static str {
        let name = match data_type {
            DataType::Integer32 => return "i32",
            DataType::Integer64 => return "i64",
            DataType::Unsigned32 => return "u32",
            DataType::Unsigned64 => return "u64",
            DataType::Float32 => return "f32",
            DataType::Float64 => return "f64",
            DataType::OctetString | DataType::Grouped | DataType::Enumerated => "OctetString",
            DataType::Address => "Address",
            DataType::Time => "Time",
            DataType::Utf8String => "Utf8String",
            DataType::DiameterIdentity => "DiameterIdentity",
            DataType::DiameterUri => "DiameterUri",
            DataType::IpFilterRule => "IpFilterRule",
            DataType::QosFilterRule => "QosFilterRule",
        };
        self.core.insert(name);
        name
    }
}
