//! Names of values that depend on more than their AVP: results of a vendor, features of an application, and
//! the applications that the dictionaries have.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use diameter_core::print::{
    ACCT_APPLICATION_ID, AUTH_APPLICATION_ID, EXPERIMENTAL_RESULT_CODE, NamedAvp, Names, Siblings,
    VENDOR_ID,
};
use diameter_core::print::{Findings, Frame};
use diameter_core::{AvpKey, CommandDescription, DecodeOptions, Grammar, Header, Symbol, registry};

use super::{Catalogue, Known, symbols};

/// The vendor 3GPP.
const TGPP: u32 = 10415;
/// Feature-List-ID and Feature-List (3GPP TS 29.229, 6.3.30 and 6.3.31).
pub(crate) const FEATURE_LIST_ID: AvpKey = AvpKey { vendor_id: TGPP, code: 629 };
pub(crate) const FEATURE_LIST: AvpKey = AvpKey { vendor_id: TGPP, code: 630 };

/// What was made so far.
#[derive(Default)]
pub(super) struct Values {
    applications: OnceLock<&'static [Symbol]>,
    /// By the dictionary of the application and the vendor.
    results: Mutex<Named<(Option<usize>, Option<u32>)>>,
    /// By name of the set.
    features: Mutex<Named<String>>,
}

type Named<K> = HashMap<K, &'static [Symbol]>;

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Values").finish_non_exhaustive()
    }
}

/// A bit of a Feature-List, and where it has its name.
pub(crate) struct Feature {
    pub(crate) name: &'static str,
    pub(crate) application_id: u32,
    /// Feature-List-ID.
    pub(crate) list: u32,
    pub(crate) bit: u32,
}

impl Catalogue {
    /// All Application-Ids that have a name, sorted: as dictionaries have it, else IANA.
    fn application_symbols(&self) -> &'static [Symbol] {
        self.values.applications.get_or_init(|| {
            let own = self.applications().into_iter();
            let mut all: Vec<Symbol> =
                own.map(|(id, name)| Symbol { value: id.into(), name }).collect();
            let is_own = |id: i64| all.iter().any(|symbol| symbol.value == id);
            let others = registry::APPLICATIONS.iter().filter(|it| !is_own(it.value));
            let others: Vec<Symbol> = others.copied().collect();
            all.extend(others);
            all.sort_unstable_by_key(|symbol| symbol.value);
            all.leak()
        })
    }

    /// The names of Experimental-Result-Code (RFC 6733, 7.7) for a vendor, or for any when it is not known. Those
    /// of the application come first; of other applications those about which all that have them agree.
    fn results(&self, home: Option<usize>, vendor: Option<u32>) -> &'static [Symbol] {
        let mut made = self.values.results.lock().unwrap_or_else(PoisonError::into_inner);
        made.entry((home, vendor)).or_insert_with(|| {
            let mut own: Vec<Symbol> = Vec::new();
            let mut others: HashMap<i64, Option<&'static str>> = HashMap::new();
            for (index, dictionary) in self.model.dictionaries.iter().enumerate() {
                let vendors = || dictionary.applications.iter().filter_map(|it| it.vendor_id);
                let is_vendors = vendor.is_none_or(|vendor| {
                    vendors().next().is_none() || vendors().any(|it| it == vendor)
                });
                let avps = dictionary
                    .avps
                    .iter()
                    .filter(|avp| (avp.vendor_id, avp.code) == (0, EXPERIMENTAL_RESULT_CODE.code));
                for avp in avps.filter(|_| is_vendors) {
                    for symbol in &avp.enums {
                        if Some(index) == home {
                            own.push(Symbol { value: symbol.value, name: &symbol.name });
                        } else {
                            let name = others.entry(symbol.value).or_insert(Some(&symbol.name));
                            *name = name.filter(|name| *name == symbol.name);
                        }
                    }
                }
            }
            for (value, name) in others {
                let is_own = own.iter().any(|symbol| symbol.value == value);
                own.extend(name.filter(|_| !is_own).map(|name| Symbol { value, name }));
            }
            own.sort_unstable_by_key(|symbol| symbol.value);
            own.leak()
        })
    }

    /// All bits of all Feature-Lists.
    pub(crate) fn all_features(&self) -> Vec<Feature> {
        let mut found = Vec::new();
        for set in self.model.dictionaries.iter().flat_map(|it| &it.flags) {
            let Some((application, list)) = set.name.split_once("-Feature-List-") else { continue };
            let Ok(list) = list.parse() else { continue };
            for application_id in self.applications_named(application) {
                found.extend(set.bits.iter().filter_map(|it| {
                    let bit = u32::try_from(it.value).ok()?;
                    Some(Feature { name: &it.name, application_id, list, bit })
                }));
            }
        }
        found
    }

    /// The bits of a Feature-List: dictionaries have a set of the name `S6a-Feature-List-2`.
    fn features(&self, application: &str, list: u32) -> &'static [Symbol] {
        let mut made = self.values.features.lock().unwrap_or_else(PoisonError::into_inner);
        made.entry(format!("{application}-Feature-List-{list}")).or_insert_with(|| {
            let interfaces = application.split('/');
            let names: Vec<String> =
                interfaces.map(|it| format!("{it}-Feature-List-{list}")).collect();
            let mut all = self.model.dictionaries.iter().flat_map(|it| &it.flags);
            let set = all.find(|set| names.contains(&set.name));
            set.map_or(&[], |set| symbols(&set.bits))
        })
    }
}

impl Known {
    /// Checks a message against its grammar. Nothing is wrong with a message that no dictionary describes.
    pub fn check(&self, frame: &Frame, options: &DecodeOptions) -> Findings {
        let message = match &frame.message {
            Ok(message) => message,
            Err(error) => return Findings::new(vec![error.clone()]),
        };
        let errors = self.grammar.map(|it| it.check(message, options, &[self.dictionary]));
        let errors = errors.flatten().map(|it| it.named(self.catalogue.everything())).into_iter();
        Findings::new(
            errors.flat_map(|errors| errors.iter().cloned().collect::<Vec<_>>()).collect(),
        )
    }

    /// An AVP by its key, where nothing is known of what stands beside it.
    pub fn named(&self, key: AvpKey, around: Option<&'static Grammar>) -> Option<NamedAvp> {
        self.avp(key, around, &|_| None)
    }
}

impl Names for Known {
    fn command(&self, _: &Header) -> Option<&'static CommandDescription> {
        self.command
    }

    fn grammar(&self, _: &Header) -> Option<&'static Grammar> {
        self.grammar.map(|command| command.grammar)
    }

    fn application(&self, id: u32) -> Option<&'static str> {
        let symbols = self.catalogue.application_symbols();
        let at = symbols.binary_search_by_key(&i64::from(id), |symbol| symbol.value);
        self.application.or_else(|| Some(symbols.get(at.ok()?)?.name))
    }

    fn avp(
        &self,
        key: AvpKey,
        around: Option<&'static Grammar>,
        siblings: Siblings<'_>,
    ) -> Option<NamedAvp> {
        let listed = around.and_then(|grammar| grammar.item(key)).and_then(|item| item.avp);
        let description = listed.or_else(|| self.dictionary.avp(key));
        let description = description.or_else(|| self.catalogue.everything().avp(key))?;
        let named = NamedAvp::new(description);
        Some(match key {
            AUTH_APPLICATION_ID | ACCT_APPLICATION_ID => {
                NamedAvp { symbols: self.catalogue.application_symbols(), ..named }
            }
            EXPERIMENTAL_RESULT_CODE => {
                let vendor = siblings(VENDOR_ID);
                NamedAvp { symbols: self.catalogue.results(self.home, vendor), ..named }
            }
            FEATURE_LIST if siblings(VENDOR_ID).is_none_or(|vendor| vendor == TGPP) => {
                let list = self.application.zip(siblings(FEATURE_LIST_ID));
                let bits = list.map(|(name, list)| self.catalogue.features(name, list));
                NamedAvp { bits: bits.unwrap_or(named.bits), ..named }
            }
            _ => named,
        })
    }
}
