//! Which Rust type a grammar rule has: the occurrence rule is the field's type.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::names::module_name;
use super::scope::{Scope, Site};
use crate::model::{Avp, AvpRef, DataType, Grammar, Item};
use crate::size::grammar_size;

/// The names that a generated file uses from elsewhere.
pub(crate) struct Names<'s, 'a> {
    scope: &'s Scope<'a>,
    site: Site,
    core: BTreeSet<&'static str>,
    /// Names of diameter-core's module for generated code.
    plumbing: BTreeSet<&'static str>,
    /// Names of diameter-core's module for builders.
    builder: BTreeSet<&'static str>,
    /// Types by name, with the dictionary they come from.
    types: BTreeMap<String, usize>,
    modules: BTreeSet<usize>,
    uses_own_avps: bool,
    uses_required: bool,
}

impl<'s, 'a> Names<'s, 'a> {
    /// A file that itself defines the types `own`.
    pub(crate) fn new(scope: &'s Scope<'a>, site: Site, own: &[&str]) -> Self {
        let types = own.iter().map(|name| ((*name).to_owned(), usize::MAX)).collect();
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

    /// A name of diameter-core.
    pub(crate) fn core(&mut self, name: &'static str) -> Ident {
        self.core.insert(name);
        format_ident!("{name}")
    }

    /// A name of diameter-core's module for generated code.
    pub(crate) fn plumbing(&mut self, name: &'static str) -> Ident {
        self.plumbing.insert(name);
        format_ident!("{name}")
    }

    /// A name of diameter-core's module for builders.
    pub(crate) fn builder(&mut self, name: &'static str) -> Ident {
        self.builder.insert(name);
        format_ident!("{name}")
    }

    /// The type of a value of an AVP.
    pub(crate) fn value(&mut self, dictionary: usize, avp: &Avp) -> TokenStream {
        let dictionary = avp.shares.map_or(dictionary, |home| home.dictionary);
        if self.scope.format(avp).is_some() || !self.scope.has_own_type(avp) {
            return self.bare_value(avp);
        }
        let name = format_ident!("{}", avp.rust_name);
        let home = *self.types.entry(avp.rust_name.clone()).or_insert(dictionary);
        if home == dictionary {
            return quote!(#name);
        }
        // Another type of this name is in use here already.
        let module = self.scope.module(self.site, dictionary);
        quote!(#module::#name)
    }

    /// The type of a value of an AVP that has no type of its own: the one that its format is mapped to, or
    /// that of its data format.
    pub(crate) fn bare_value(&mut self, avp: &Avp) -> TokenStream {
        self.scope.format(avp).unwrap_or_else(|| self.primitive(avp.data_type))
    }

    /// A type that the file's own dictionary defines.
    pub(crate) fn own_type(&mut self, name: &str) -> Ident {
        self.types.insert(name.to_owned(), self.site.dictionary);
        format_ident!("{name}")
    }

    /// The constant of an AVP.
    pub(crate) fn constant(&mut self, dictionary: usize, avp: &Avp) -> TokenStream {
        let constant = format_ident!("{}", avp.constant_name);
        if dictionary == self.site.dictionary {
            self.uses_own_avps = true;
            return quote!(avp::#constant);
        }
        self.modules.insert(dictionary);
        let name = &self.scope.model.dictionaries[dictionary].name;
        let module = format_ident!("{}", module_name(name));
        quote!(#module::avp::#constant)
    }

    /// The module of the file's own dictionary.
    pub(crate) fn home(&self) -> TokenStream {
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

    /// The size of the struct of a grammar.
    pub(crate) fn size(&self, grammar: &Grammar) -> usize {
        grammar_size(self.scope.model, grammar)
    }

    /// What the setter of an AVP takes.
    pub(crate) fn value_trait(&self, avp: &Avp) -> ValueTrait {
        match avp.data_type {
            _ if self.scope.has_own_type(avp) || self.scope.format(avp).is_some() => {
                ValueTrait::Any
            }
            DataType::DiameterIdentity => ValueTrait::Identity,
            DataType::Time => ValueTrait::Time,
            _ => ValueTrait::Any,
        }
    }

    /// Whether values are plain numbers.
    fn is_number(&self, avp: &Avp) -> bool {
        use DataType::{Float32, Float64, Integer32, Integer64, Unsigned32, Unsigned64};
        !self.scope.has_own_type(avp)
            && self.scope.format(avp).is_none()
            && matches!(
                avp.data_type,
                Integer32 | Integer64 | Unsigned32 | Unsigned64 | Float32 | Float64
            )
    }

    /// Whether an AVP has a type of its own, whose documentation says what it means.
    pub(crate) fn has_own_type(&self, avp: &Avp) -> bool {
        self.scope.has_own_type(avp)
    }

    /// Whether the type of a value is `Copy`.
    pub(crate) fn is_copy(&self, avp: &Avp) -> bool {
        let is_enumeration = self.scope.has_own_type(avp) && avp.grammar.is_none();
        let is_time = avp.data_type == DataType::Time && self.scope.format(avp).is_none();
        is_enumeration || self.is_number(avp) || is_time
    }

    /// The `use` declarations for all names asked for, `more` the last of them.
    pub(crate) fn uses(&self, more: &TokenStream) -> TokenStream {
        let of_core = |module: &TokenStream, names: &BTreeSet<&str>| {
            let names: Vec<Ident> = names.iter().map(|name| format_ident!("{name}")).collect();
            match names.as_slice() {
                [] => quote!(),
                [name] => quote!(use diameter_core #module::#name;),
                names => quote!(use diameter_core #module::{#(#names),*};),
            }
        };
        let core = of_core(&quote!(), &self.core);
        let builder = of_core(&quote!(::builder), &self.builder);
        let plumbing = of_core(&quote!(::plumbing), &self.plumbing);
        let modules: Vec<TokenStream> = self
            .modules
            .iter()
            .map(|dictionary| self.scope.module(self.site, *dictionary))
            .collect();
        let mut by_dictionary: BTreeMap<usize, Vec<Ident>> = BTreeMap::new();
        for (name, dictionary) in &self.types {
            if *dictionary != usize::MAX {
                by_dictionary.entry(*dictionary).or_default().push(format_ident!("{name}"));
            }
        }
        let own = by_dictionary.entry(self.site.dictionary).or_default();
        own.extend(self.uses_own_avps.then(|| format_ident!("avp")));
        let types = by_dictionary.iter().filter(|(_, names)| !names.is_empty());
        let types = types.map(|(dictionary, names)| {
            let module = self.scope.module(self.site, *dictionary);
            match names.as_slice() {
                [name] => quote!(use #module::#name;),
                names => quote!(use #module::{#(#names),*};),
            }
        });
        let required = self.uses_required.then(|| {
            let root = self.scope.root(self.site);
            quote!(use #root::required;)
        });
        quote!(#builder #plumbing #core #required #(use #modules;)* #(#types)* #more)
    }

    fn primitive(&mut self, data_type: DataType) -> TokenStream {
        let name = match data_type {
            DataType::Integer32 => return quote!(i32),
            DataType::Integer64 => return quote!(i64),
            DataType::Unsigned32 => return quote!(u32),
            DataType::Unsigned64 => return quote!(u64),
            DataType::Float32 => return quote!(f32),
            DataType::Float64 => return quote!(f64),
            DataType::OctetString | DataType::Grouped | DataType::Enumerated => "OctetString",
            DataType::Address => "Address",
            DataType::Time => "Time",
            DataType::Utf8String => "Utf8String",
            DataType::DiameterIdentity => "DiameterIdentity",
            DataType::DiameterUri => "DiameterUri",
            DataType::IpFilterRule => "IpFilterRule",
            DataType::QosFilterRule => "QosFilterRule",
        };
        let name = self.core(name);
        quote!(#name)
    }
}

/// How often a rule lets its AVP occur, as far as types are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occurrence {
    /// Exactly one: `T`.
    One,
    /// At most one: `Option<T>`.
    Optional,
    /// Any number: `Vec<T>`.
    Any,
    /// Between bounds: `List<T, MIN, MAX>`.
    Bounded { min: u32, max: Option<u32> },
}

impl Occurrence {
    pub(crate) fn of(item: &Item) -> Self {
        match (item.min, item.max) {
            (1, Some(1)) => Self::One,
            (0, Some(1)) => Self::Optional,
            (0, None) => Self::Any,
            (min, max) => Self::Bounded { min, max },
        }
    }

    /// Whether a builder needs the AVP.
    pub(crate) fn is_required(self) -> bool {
        matches!(self, Self::One) || matches!(self, Self::Bounded { min, .. } if min > 0)
    }

    /// The type of a field for values of type `value`.
    pub(crate) fn field(
        self,
        names: &mut Names<'_, '_>,
        value: &TokenStream,
        boxed: bool,
    ) -> TokenStream {
        let one = if boxed { quote!(Box<#value>) } else { value.clone() };
        match self {
            Self::One => one,
            Self::Optional => quote!(Option<#one>),
            Self::Any => quote!(Vec<#value>),
            Self::Bounded { min, max } => {
                let list = names.core("List");
                let (min, max) = (number(min), max.map(number));
                match max {
                    None => quote!(#list<#value, #min>),
                    Some(max) => quote!(#list<#value, #min, #max>),
                }
            }
        }
    }
}

/// Which of the traits in diameter-core a setter takes; they differ in what the compiler says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueTrait {
    /// `IntoField`.
    Any,
    /// `IntoIdentity`.
    Identity,
    /// `IntoTime`.
    Time,
}

/// A number without a type suffix.
pub(crate) fn number(value: impl Into<u64>) -> Literal {
    Literal::u64_unsuffixed(value.into())
}
