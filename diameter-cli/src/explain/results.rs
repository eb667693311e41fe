//! The results that answers can have: Result-Codes, and those of vendors in Experimental-Result.

use std::collections::BTreeMap;

use diameter_codegen::model::{Application, Avp, Command, Dictionary, Model};
use diameter_core::registry;

/// The AVP Codes of Result-Code, Experimental-Result and Experimental-Result-Code (RFC 6733, 7).
const RESULT_CODE: u32 = 268;
const EXPERIMENTAL_RESULT: u32 = 297;
const EXPERIMENTAL_RESULT_CODE: u32 = 298;

/// A result, with everybody who says it.
#[derive(Clone, Debug)]
pub(crate) struct ResultOf<'m> {
    /// The vendor of an Experimental-Result; 0 for a Result-Code.
    pub(crate) vendor: u32,
    pub(crate) code: i64,
    pub(crate) name: &'m str,
    /// The dictionaries that have it, with the clause that each names.
    pub(crate) said_by: SaidBy<'m>,
}

/// Dictionaries, and the clauses that they name.
type SaidBy<'m> = Vec<(&'m Dictionary, &'m str)>;

/// All results of these dictionaries, by vendor and number.
pub(crate) fn all<'m>(dictionaries: impl Iterator<Item = &'m Dictionary>) -> Vec<ResultOf<'m>> {
    let mut found: BTreeMap<(u32, i64, &str), SaidBy<'m>> = BTreeMap::new();
    for dictionary in dictionaries {
        for avp in dictionary.avps.iter().filter(|it| it.shares.is_none()) {
            let vendor = match (avp.vendor_id, avp.code) {
                (0, RESULT_CODE) => 0,
                (0, EXPERIMENTAL_RESULT_CODE) => vendor(dictionary),
                _ => continue,
            };
            for value in &avp.enums {
                let clause = value.spec.as_deref().unwrap_or(&avp.spec);
                let key = (vendor, value.value, value.name.as_str());
                found.entry(key).or_default().push((dictionary, clause));
            }
        }
    }
    let found = found.into_iter();
    found.map(|((vendor, code, name), said_by)| ResultOf { vendor, code, name, said_by }).collect()
}

/// Whose the Experimental-Results of a dictionary are: the vendor's of its application, else of its AVPs, else of its
/// specification, as in `3GPP TS 29.061`.
fn vendor(dictionary: &Dictionary) -> u32 {
    let of_application = dictionary.applications.iter().find_map(|it| it.vendor_id);
    let mut avps = dictionary.avps.iter().map(|it| it.vendor_id);
    let author = dictionary.spec.split(' ').next();
    let of_author = || {
        let mut known = registry::VENDORS.iter();
        known.find(|it| Some(it.name) == author).and_then(|it| u32::try_from(it.value).ok())
    };
    let vendor = of_application.or_else(|| avps.find(|it| *it != 0)).or_else(of_author);
    vendor.unwrap_or_default()
}

/// Whether values of this AVP are results.
pub(crate) fn are_of(avp: &Avp) -> bool {
    avp.vendor_id == 0 && matches!(avp.code, RESULT_CODE | EXPERIMENTAL_RESULT_CODE)
}

/// The class of a result (RFC 6733, 7.1), and the clause on it.
pub(crate) fn class(code: i64) -> (&'static str, &'static str) {
    match code / 1000 {
        1 => ("informational", "RFC 6733, 7.1.1"),
        2 => ("success", "RFC 6733, 7.1.2"),
        3 => ("protocol error", "RFC 6733, 7.1.3"),
        4 => ("transient failure", "RFC 6733, 7.1.4"),
        _ => ("permanent failure", "RFC 6733, 7.1.5"),
    }
}

/// The commands of one application whose answers can carry a result.
pub(crate) type Carriers<'m> = Vec<(&'m Dictionary, &'m Application, Vec<&'m Command>)>;

impl<'m> ResultOf<'m> {
    /// `5012`, or `5012 of 3GPP (10415)`.
    pub(crate) fn number(&self) -> String {
        match (self.vendor, registry::vendor(self.vendor)) {
            (0, _) => self.code.to_string(),
            (vendor, Some(name)) => format!("{} of {name} ({vendor})", self.code),
            (vendor, None) => format!("{} of vendor {vendor}", self.code),
        }
    }

    /// The AVP that has it.
    pub(crate) fn avp(&self) -> &'static str {
        if self.vendor == 0 { "Result-Code" } else { "Experimental-Result-Code" }
    }

    /// Whether every answer may have it: one of the base protocol itself.
    pub(crate) fn is_everywhere(&self) -> bool {
        self.vendor == 0 && self.said_by.iter().any(|(_, clause)| clause.starts_with("RFC 6733"))
    }

    /// The answers that can carry it, where not all of them can: a vendor's result is for the applications of its
    /// dictionary, a Result-Code for those of the specification that defines it.
    pub(crate) fn carriers(&self, model: &'m Model) -> Carriers<'m> {
        if self.is_everywhere() {
            return Vec::new();
        }
        let carrier = if self.vendor == 0 { RESULT_CODE } else { EXPERIMENTAL_RESULT };
        let carries = |command: &&Command| {
            let mut items = command.answer.grammar.items.iter().filter_map(|it| it.avp);
            items.any(|it| {
                let avp = model.avp(it);
                avp.vendor_id == 0 && avp.code == carrier
            })
        };
        let homes: Vec<&Dictionary> = match self.vendor {
            0 => model.dictionaries.iter().filter(|it| self.is_defined_in(it)).collect(),
            _ => self.said_by.iter().map(|(dictionary, _)| *dictionary).collect(),
        };
        let ids: Vec<u32> = homes
            .iter()
            .flat_map(|it| &it.applications)
            .map(|application| application.id)
            .collect();
        let is_home = |dictionary: &Dictionary, application: &Application| {
            let is_same = homes.iter().any(|home| std::ptr::eq(*home, dictionary));
            // Gy profiles credit control: what that says goes for it too.
            let profiles = self.vendor == 0 && ids.contains(&application.id);
            // A dictionary of AVPs alone serves those that import it.
            let imports = homes.iter().any(|home| {
                home.applications.is_empty() && dictionary.imports.contains(&home.name)
            });
            is_same || profiles || imports
        };
        let mut found = Vec::new();
        for dictionary in &model.dictionaries {
            for application in dictionary.applications.iter().filter(|it| is_home(dictionary, it)) {
                let commands: Vec<&Command> = application.commands.iter().filter(carries).collect();
                if !commands.is_empty() {
                    found.push((dictionary, application, commands));
                }
            }
        }
        found
    }

    /// Whether a dictionary is that of the specification that one of the clauses is in.
    fn is_defined_in(&self, dictionary: &Dictionary) -> bool {
        self.said_by.iter().any(|(_, clause)| {
            clause.split_once(',').map_or(*clause, |(document, _)| document) == dictionary.spec
        })
    }
}
