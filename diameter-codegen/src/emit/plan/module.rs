//! The module of a dictionary, and the indexes of its folders.

use super::command::{directions, folder};
use super::gate::{Gate, implies};
use super::path::{Path, builder_name, module_name};
use super::scope::{Scope, Site, has_own_type};
use crate::model::{Application, Avp, AvpRef, Command, Dictionary, Format};

/// The module of a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Module<'a> {
    pub(crate) dictionary: &'a Dictionary,
    /// The applications, each with all its commands.
    pub(crate) applications: Vec<(&'a Application, Vec<&'a Command>)>,
    /// The file of an example.
    pub(crate) example: Option<String>,
    pub(crate) has_avps: bool,
    /// The modules of which everything is exported.
    pub(crate) modules: Vec<Submodule>,
    /// The derived data formats that are mapped to a Rust type.
    pub(crate) formats: Vec<(&'a Format, &'a str)>,
    pub(crate) description: Description<'a>,
}

/// A module in that of a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Submodule {
    pub(crate) gate: Gate,
    pub(crate) name: &'static str,
    /// Whether it can be named, and not only what is in it.
    pub(crate) is_public: bool,
}

/// What the static description of a dictionary lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Description<'a> {
    /// The gate of applications.
    pub(crate) gate: Gate,
    /// The applications, each with the modules of its messages.
    pub(crate) applications: Vec<(&'a Application, Vec<Path>)>,
    /// The constants of AVPs.
    pub(crate) avps: Vec<(Gate, Path)>,
    /// The modules of imported dictionaries.
    pub(crate) imports: Vec<(Gate, Path)>,
}

pub(crate) fn plan<'a>(scope: &Scope<'a>, index: usize, has_imported: bool) -> Module<'a> {
    let dictionary = &scope.model.dictionaries[index];
    let module = module_name(&dictionary.name);
    let applications = dictionary.applications.iter().map(|application| {
        let lent = scope.lent(application).into_iter().map(|(_, command)| command);
        (application, application.commands.iter().chain(lent).collect())
    });
    let formats = dictionary.formats.iter();
    let formats =
        formats.filter_map(|format| Some((format, scope.target.rust_type(&format.name)?)));
    Module {
        dictionary,
        applications: applications.collect(),
        example: scope.target.has_example(&module).then(|| format!("../../doc/{module}.md")),
        has_avps: !dictionary.avps.is_empty(),
        modules: submodules(scope, index, has_imported),
        formats: formats.collect(),
        description: description(scope, index),
    }
}

fn submodules(scope: &Scope<'_>, index: usize, has_imported: bool) -> Vec<Submodule> {
    let dictionary = &scope.model.dictionaries[index];
    let gate = scope.application_gate(index);
    let private = |name, gate| Submodule { gate, name, is_public: false };
    let mut modules = Vec::new();
    if !dictionary.applications.is_empty() {
        modules.extend(["application", "commands"].map(|name| private(name, gate.clone())));
    }
    modules.extend(scope.folder_gate(index, false).map(|gate| private("enums", gate)));
    modules.extend((!dictionary.flags.is_empty()).then(|| private("flags", None)));
    modules.extend(scope.folder_gate(index, true).map(|gate| private("groups", gate)));
    modules.extend(has_imported.then_some(Submodule { gate, name: "imported", is_public: true }));
    modules
}

fn description<'a>(scope: &Scope<'a>, index: usize) -> Description<'a> {
    let home = &scope.model.dictionaries[index];
    let applications = home.applications.iter().map(|application| {
        let messages = application.commands.iter().flat_map(|command| {
            let folder = Path::of("commands").join(&folder(command));
            directions(command).map(move |(direction, _)| folder.join(direction.module()))
        });
        (application, messages.collect())
    });
    let mut avps: Vec<(usize, &Avp)> = home.avps.iter().enumerate().collect();
    avps.sort_by_key(|(_, avp)| (avp.vendor_id, avp.code));
    let avps = avps.into_iter().map(|(position, avp)| {
        let gate = match has_own_type(avp) {
            true => scope.inner_gate(AvpRef { dictionary: index, avp: position }),
            false => None,
        };
        (gate, Path::of("avp").join(&avp.constant_name))
    });
    let imports = home.imports.iter().filter_map(|name| scope.model.position(name));
    let imports = imports.map(|imported| {
        let gate = scope.module_gate(imported);
        // A vendor's code is there or not as a whole.
        let says_more = scope.target.is_messages && !implies(&scope.module_gate(index), &gate);
        let gate = if says_more { gate } else { None };
        (gate, scope.module(Site::module(index), imported))
    });
    Description {
        gate: scope.application_gate(index),
        applications: applications.collect(),
        avps: avps.collect(),
        imports: imports.collect(),
    }
}

/// A type in the index of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) gate: Gate,
    /// Its module; `None` where it is one of diameter-core.
    pub(crate) module: Option<String>,
    /// What is exported.
    pub(crate) types: Vec<String>,
}

/// The types of a dictionary that have a file each: the Grouped AVPs, or the enumerations.
pub(crate) fn entries(scope: &Scope<'_>, dictionary: usize, grouped: bool) -> Vec<Entry> {
    let avps = scope.model.dictionaries[dictionary].avps.iter().enumerate();
    let mut avps: Vec<(usize, &Avp)> = avps
        .filter(|(_, avp)| avp.shares.is_none())
        .filter(|(_, avp)| has_own_type(avp) && avp.grammar.is_some() == grouped)
        .collect();
    avps.sort_by_key(|(_, avp)| &avp.field_name);
    let entries = avps.into_iter().map(|(position, avp)| {
        let is_in_core = scope.is_in_core(dictionary, avp);
        let builder = grouped.then(|| builder_name(&avp.rust_name));
        Entry {
            gate: scope.inner_gate(AvpRef { dictionary, avp: position }),
            module: (!is_in_core).then(|| module_name(&avp.field_name)),
            types: [avp.rust_name.clone()].into_iter().chain(builder).collect(),
        }
    });
    entries.collect()
}
