//! The dictionaries of a run as diameter-core describes them: what `diameter-messages` has as statics is
//! made here from XML, when it is first asked for.

mod commands;
mod values;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use diameter_codegen::model::{self, AvpRef, Model};
use diameter_codegen::{load, standard_dictionaries};
use diameter_core::{
    AvpDescription, AvpKey, Dictionary, Format, Grammar, Item, Mandatory, Rule, Symbol,
};

pub use commands::{Known, NamedCommand};
pub(crate) use values::{FEATURE_LIST, FEATURE_LIST_ID};

/// All dictionaries of a run.
///
/// There is one in a process, and it lives as long: descriptions point at each other, in circles too.
pub struct Catalogue {
    model: &'static Model,
    /// By dictionary and position in it.
    avps: Vec<Vec<OnceLock<AvpDescription>>>,
    /// For each dictionary the AVPs that its grammars can name.
    scopes: Vec<OnceLock<Dictionary>>,
    everything: OnceLock<Dictionary>,
    /// Of all AVPs.
    names: OnceLock<HashSet<&'static str>>,
    groups: OnceLock<Vec<AvpKey>>,
    /// Descriptions of AVPs that expressions have named by number.
    unknown: Mutex<HashMap<AvpKey, &'static AvpDescription>>,
    commands: commands::Commands,
    values: values::Values,
}

impl Catalogue {
    /// Describes these dictionaries. The memory is never given back.
    ///
    /// ```
    /// use diameter_codegen::{load, standard_dictionaries};
    /// use diameter_dictionary::Catalogue;
    ///
    /// let catalogue = Catalogue::new(load(&standard_dictionaries())?);
    /// let commands = catalogue.commands_named("ULR");
    /// assert_eq!(commands[0].command.name, "Update-Location-Request");
    /// # Ok::<(), diameter_codegen::Diagnostics>(())
    /// ```
    pub fn new(model: Model) -> &'static Self {
        let model: &'static Model = Box::leak(Box::new(model));
        let avps = model.dictionaries.iter();
        let avps = avps.map(|it| it.avps.iter().map(|_| OnceLock::new()).collect()).collect();
        let scopes = model.dictionaries.iter().map(|_| OnceLock::new()).collect();
        let commands = commands::Commands::new(model);
        Box::leak(Box::new(Self {
            model,
            avps,
            scopes,
            everything: OnceLock::new(),
            names: OnceLock::new(),
            groups: OnceLock::new(),
            unknown: Mutex::default(),
            commands,
            values: values::Values::default(),
        }))
    }

    /// The dictionaries that are built in, described once in a process.
    pub fn standard() -> &'static Self {
        static STANDARD: OnceLock<&'static Catalogue> = OnceLock::new();
        STANDARD.get_or_init(|| {
            let nothing = Model { dictionaries: Vec::new() };
            // Every test loads them: nothing is wrong with them.
            Self::new(load(&standard_dictionaries()).unwrap_or(nothing))
        })
    }

    /// The dictionaries themselves.
    pub fn model(&self) -> &'static Model {
        self.model
    }

    /// The dictionary of this name, as far as AVPs are concerned: its own, those of what it imports,
    /// and, as far as none of these has the (vendor, code), those of dictionaries that are not built
    /// in.
    pub fn dictionary(&'static self, name: &str) -> Option<&'static Dictionary> {
        self.model.position(name).map(|index| self.scope(index))
    }

    /// The AVPs of all dictionaries. Where two have the same (vendor, code), those that are not built
    /// in come first.
    pub fn everything(&'static self) -> &'static Dictionary {
        self.everything.get_or_init(|| {
            let own = self.own_dictionaries();
            let others = (0..self.model.dictionaries.len()).filter(|it| !own.contains(it));
            let order: Vec<usize> = own.iter().copied().chain(others).collect();
            Dictionary { name: "all", spec: "", ..self.gathered(&order, "") }
        })
    }

    /// Whether any dictionary has an AVP of this name. Takes the same time however many there are.
    pub(crate) fn has_avp(&self, name: &str) -> bool {
        let names = self.names.get_or_init(|| {
            let avps = self.model.dictionaries.iter().flat_map(|it| &it.avps);
            avps.map(|avp| avp.name.as_str()).collect()
        });
        names.contains(name)
    }

    /// All descriptions of AVPs of this name: those that are not built in come first.
    pub(crate) fn avps_named(&'static self, name: &str) -> Vec<&'static AvpDescription> {
        if !self.has_avp(name) {
            return Vec::new();
        }
        let own = self.own_dictionaries();
        let others = (0..self.model.dictionaries.len()).filter(|it| !own.contains(it));
        let all = own.iter().copied().chain(others).flat_map(|dictionary| {
            let avps = self.model.dictionaries[dictionary].avps.iter().enumerate();
            let named = avps.filter(|(_, avp)| avp.name == name);
            named.map(move |(avp, _)| AvpRef { dictionary, avp })
        });
        all.map(|it| self.avp(it)).collect()
    }

    /// What is said of an AVP that no dictionary has: nothing but its octets.
    pub(crate) fn unknown_avp(&self, key: AvpKey) -> &'static AvpDescription {
        let mut made = self.unknown.lock().unwrap_or_else(PoisonError::into_inner);
        made.entry(key).or_insert_with(|| {
            let name = if key.vendor_id == 0 {
                key.code.to_string()
            } else {
                format!("{}:{}", key.vendor_id, key.code)
            };
            let (mandatory, format) = (Mandatory::May, Format::OctetString);
            Box::leak(Box::new(AvpDescription::untyped(name.leak(), key, mandatory, format)))
        })
    }

    /// The Grouped AVPs of all dictionaries, in order.
    pub(crate) fn groups(&self) -> &[AvpKey] {
        self.groups.get_or_init(|| {
            let avps = self.model.dictionaries.iter().flat_map(|it| &it.avps);
            let groups = avps.filter(|avp| avp.data_type == model::DataType::Grouped);
            let mut groups: Vec<AvpKey> = groups.map(key).collect();
            groups.sort_unstable();
            groups.dedup();
            groups
        })
    }

    fn scope(&'static self, index: usize) -> &'static Dictionary {
        self.scopes[index].get_or_init(|| {
            let model::Dictionary { name, spec, imports, .. } = &self.model.dictionaries[index];
            // What these import in turn serves other applications: no receiver of this one knows it.
            let imported = imports.iter().filter_map(|name| self.model.position(name));
            let mut order: Vec<usize> = std::iter::once(index).chain(imported).collect();
            order.extend(self.own_dictionaries());
            Dictionary { name, spec, ..self.gathered(&order, name) }
        })
    }

    /// Those that are not built in.
    fn own_dictionaries(&self) -> Vec<usize> {
        let dictionaries = self.model.dictionaries.iter().enumerate();
        dictionaries.filter(|(_, it)| !it.external).map(|(index, _)| index).collect()
    }

    /// The AVPs of these dictionaries: the first of a (vendor, code), unless another redefines it. Those
    /// of `home` stay.
    fn gathered(&'static self, order: &[usize], home: &str) -> Dictionary {
        let mut chosen: HashMap<AvpKey, AvpRef> = HashMap::new();
        for &dictionary in order {
            for (avp, definition) in self.model.dictionaries[dictionary].avps.iter().enumerate() {
                let reference = AvpRef { dictionary, avp };
                match chosen.entry(key(definition)) {
                    Entry::Vacant(place) => {
                        place.insert(reference);
                    }
                    Entry::Occupied(mut place) => {
                        let replaced = &self.model.dictionaries[place.get().dictionary].name;
                        let is_redefined = definition.redefines.as_ref() == Some(replaced);
                        if is_redefined && replaced != home {
                            place.insert(reference);
                        }
                    }
                }
            }
        }
        let mut avps: Vec<&AvpDescription> = chosen.into_values().map(|it| self.avp(it)).collect();
        avps.sort_unstable_by_key(|avp| avp.key);
        Dictionary { name: "", spec: "", applications: &[], avps: avps.leak(), imports: &[] }
    }

    /// The description of a definition.
    pub fn avp(&'static self, reference: AvpRef) -> &'static AvpDescription {
        self.avps[reference.dictionary][reference.avp].get_or_init(|| {
            let avp = self.model.avp(reference);
            let mandatory = match avp.mandatory {
                model::Mandatory::Must => Mandatory::Must,
                model::Mandatory::May => Mandatory::May,
                model::Mandatory::MustNot => Mandatory::MustNot,
            };
            let format = self.format(reference, avp);
            let mut description = AvpDescription::untyped(&avp.name, key(avp), mandatory, format);
            description.symbols = symbols(&avp.enums);
            description.bits = symbols(&avp.bits);
            description
        })
    }

    fn format(&'static self, reference: AvpRef, avp: &'static model::Avp) -> Format {
        use model::DataType;
        match avp.data_type {
            DataType::OctetString => Format::OctetString,
            DataType::Integer32 => Format::Integer32,
            DataType::Integer64 => Format::Integer64,
            DataType::Unsigned32 => Format::Unsigned32,
            DataType::Unsigned64 => Format::Unsigned64,
            DataType::Float32 => Format::Float32,
            DataType::Float64 => Format::Float64,
            DataType::Grouped => Format::Grouped(self.group(reference)),
            DataType::Address => Format::Address,
            DataType::Time => Format::Time,
            DataType::Utf8String => Format::Utf8String,
            DataType::DiameterIdentity => Format::DiameterIdentity,
            DataType::DiameterUri => Format::DiameterUri,
            DataType::Enumerated => Format::Enumerated,
            DataType::IpFilterRule => Format::IpFilterRule,
            DataType::QosFilterRule => Format::QosFilterRule,
        }
    }

    /// The grammar of a group, made when it is first asked for: it may name the group itself.
    fn group(&'static self, reference: AvpRef) -> &'static (dyn Fn() -> &'static Grammar + Sync) {
        let made: &'static OnceLock<Grammar> = Box::leak(Box::new(OnceLock::new()));
        Box::leak(Box::new(move || {
            made.get_or_init(|| {
                let avp = self.model.avp(reference);
                // A group without a grammar may hold anything; the loader leaves none.
                let items = avp.grammar.as_ref().map_or(&[][..], |grammar| &grammar.items);
                self.grammar(&avp.name, items)
            })
        }))
    }

    fn grammar(&'static self, name: &'static str, items: &[model::Item]) -> Grammar {
        let items = items.iter().map(|item| {
            let rule = match item.rule {
                model::Rule::Fixed => Rule::Fixed,
                model::Rule::Required => Rule::Required,
                model::Rule::Optional => Rule::Optional,
            };
            Item::new(item.avp.map(|reference| self.avp(reference)), rule, item.min, item.max)
        });
        Grammar { name, items: Vec::leak(items.collect()) }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Catalogue({} dictionaries)", self.model.dictionaries.len())
    }
}

fn key(avp: &model::Avp) -> AvpKey {
    AvpKey { vendor_id: avp.vendor_id, code: avp.code }
}

fn symbols(named: &'static [model::EnumValue]) -> &'static [Symbol] {
    let symbols = named.iter().map(|it| Symbol { value: it.value, name: &it.name });
    Vec::leak(symbols.collect())
}
