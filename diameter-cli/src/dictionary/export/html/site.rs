//! What there are pages of, and where each is.

use std::collections::{BTreeMap, BTreeSet};

use diameter_codegen::model::{Application, Avp, AvpRef, Command, Dictionary, EnumValue, Model};

use crate::explain::results::{self, ResultOf};

/// The dictionaries of the site, by what its pages are about.
pub(super) struct Site<'m> {
    pub(super) model: &'m Model,
    /// By name.
    pub(super) dictionaries: Vec<&'m Dictionary>,
    /// By Application-Id: every dictionary that has one of it.
    pub(super) applications: BTreeMap<u32, Vec<(&'m Dictionary, &'m Application)>>,
    /// By Application-Id and the name of the page.
    pub(super) commands: BTreeMap<(u32, String), Vec<CommandOf<'m>>>,
    /// By Vendor-Id and AVP Code, that which the others redefine first.
    pub(super) avps: BTreeMap<(u32, u32), Vec<AvpRef>>,
    pub(super) results: Vec<ResultOf<'m>>,
}

/// A command, and where it is defined.
#[derive(Clone, Copy)]
pub(super) struct CommandOf<'m> {
    pub(super) dictionary: &'m Dictionary,
    pub(super) application: &'m Application,
    pub(super) command: &'m Command,
}

impl<'m> Site<'m> {
    /// The site of these dictionaries and all that they import.
    pub(super) fn new(model: &'m Model, chosen: &[&Dictionary]) -> Self {
        let chosen = chosen.iter().filter_map(|it| model.position(&it.name));
        let included: BTreeSet<usize> = chosen.flat_map(|it| model.reachable(it)).collect();
        let mut site = Self {
            model,
            dictionaries: included.iter().map(|it| &model.dictionaries[*it]).collect(),
            applications: BTreeMap::new(),
            commands: BTreeMap::new(),
            avps: BTreeMap::new(),
            results: Vec::new(),
        };
        for index in included {
            site.add(index, &model.dictionaries[index]);
        }
        for definitions in site.avps.values_mut() {
            definitions.sort_by_key(|it| (model.avp(*it).redefines.is_some(), it.dictionary));
        }
        site.results = results::all(site.dictionaries.iter().copied());
        site
    }

    fn add(&mut self, index: usize, dictionary: &'m Dictionary) {
        for application in &dictionary.applications {
            let same = self.applications.entry(application.id).or_default();
            same.push((dictionary, application));
            for command in &application.commands {
                let key = (application.id, page_name(command));
                let command = CommandOf { dictionary, application, command };
                self.commands.entry(key).or_default().push(command);
            }
        }
        for (avp, definition) in dictionary.avps.iter().enumerate() {
            let key = (definition.vendor_id, definition.code);
            self.avps.entry(key).or_default().push(AvpRef { dictionary: index, avp });
        }
    }

    /// Whether there are pages of a dictionary.
    pub(super) fn has(&self, dictionary: &Dictionary) -> bool {
        self.dictionaries.iter().any(|it| std::ptr::eq(*it, dictionary))
    }

    pub(super) fn dictionary_of(&self, avp: AvpRef) -> &'m Dictionary {
        &self.model.dictionaries[avp.dictionary]
    }

    /// Every vendor of an AVP or an application, the IETF first.
    pub(super) fn vendors(&self) -> BTreeSet<u32> {
        let of_avps = self.avps.keys().map(|(vendor, _)| *vendor);
        let applications = self.applications.values().flatten();
        of_avps.chain(applications.filter_map(|(_, it)| it.vendor_id)).collect()
    }
}

/// The code of a command; the answer-message, which has that of its request, goes by its name.
fn page_name(command: &Command) -> String {
    let name = || command.name.to_lowercase().replace(|it: char| !it.is_alphanumeric(), "-");
    command.code.map_or_else(name, |code| code.to_string())
}

pub(super) fn avp_path(avp: &Avp) -> String {
    format!("avp/{}/{}.html", avp.vendor_id, avp.code)
}

/// Where a dictionary has an AVP, on the page that has all of its definitions.
pub(super) fn definition_path(dictionary: &Dictionary, avp: &Avp) -> String {
    format!("{}#{}", avp_path(avp), dictionary.name)
}

/// The name of a value or bit on the page of its AVP.
pub(super) fn value_anchor(dictionary: &Dictionary, what: &str, value: &EnumValue) -> String {
    format!("{}:{what}-{}", dictionary.name, value.value)
}

pub(super) fn command_path(application: &Application, command: &Command) -> String {
    format!("command/{}/{}.html", application.id, page_name(command))
}

pub(super) fn application_path(id: u32) -> String {
    format!("application/{id}.html")
}

pub(super) fn dictionary_path(dictionary: &Dictionary) -> String {
    format!("dictionary/{}.html", dictionary.name)
}

pub(super) fn vendor_path(id: u32) -> String {
    format!("vendor/{id}.html")
}

pub(super) fn result_path(vendor: u32, code: i64) -> String {
    format!("result/{vendor}/{code}.html")
}

/// An anchor of a format or of a set of bits, on the page of its dictionary.
pub(super) fn named_path(dictionary: &Dictionary, name: &str) -> String {
    format!("{}#{}", dictionary_path(dictionary), anchor(name))
}

/// A name as an anchor.
pub(super) fn anchor(name: &str) -> String {
    name.replace(|it: char| !it.is_alphanumeric() && it != '-', "-")
}
