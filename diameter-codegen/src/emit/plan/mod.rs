//! The plan: which files there are, what is in each, by which paths and under which features. There is no
//! code in it, only what a printer needs to write some.
//!
//! - `scope` knows what is compiled under which feature (`gate`), and the paths from one file to another.
//! - `types` maps rules to field types, `names` collects what a file imports; `contents` is a struct made of
//!   these.
//! - Each other module plans one kind of file, or a part of some (`answer`, `session`).

pub(crate) mod answer;
pub(crate) mod application;
pub(crate) mod avp;
pub(crate) mod command;
pub(crate) mod contents;
pub(crate) mod features;
pub(crate) mod gate;
pub(crate) mod group;
pub(crate) mod imported;
pub(crate) mod module;
mod names;
pub(crate) mod path;
pub(crate) mod required;
pub(crate) mod root;
mod scope;
pub(crate) mod session;
pub(crate) mod types;

use std::collections::BTreeMap;

use crate::emit::target::Target;
use crate::model::{Avp, Flags, Model};
pub(crate) use names::Imports;
use path::{Path, module_name};
use scope::{Scope, has_own_type};

/// All that is to be generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan<'a> {
    /// What comes of each dictionary, and last what comes of all.
    pub(crate) volumes: Vec<Volume<'a>>,
}

/// What comes of one dictionary, or of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Volume<'a> {
    /// The dictionary's name; `None` for the pages that belong to no single one.
    pub(crate) dictionary: Option<&'a str>,
    /// The file that the pages come from, or the files.
    pub(crate) origin: String,
    pub(crate) pages: Vec<Page<'a>>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page<'a> {
    /// The path below the folder of generated code.
    pub(crate) path: String,
    pub(crate) content: Content<'a>,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Content<'a> {
    /// `lib.rs`, or `mod.rs` of a vendor's code.
    Root(root::Root<'a>),
    /// `required.rs`
    Required(BTreeMap<String, &'a str>),
    /// `features.rs`
    Features(Vec<features::Feature>),
    /// `gx/mod.rs`
    Module(module::Module<'a>),
    /// `gx/avp.rs`
    Avps(avp::Constants<'a>),
    /// `gx/imported.rs`
    Imported(imported::Exports),
    /// `gx/flags.rs`
    Flags(&'a [Flags]),
    /// `gx/application.rs`
    Application(application::Dispatch<'a>),
    /// `gx/commands/mod.rs`
    Commands(Vec<String>),
    /// `gx/commands/credit_control/mod.rs`
    Command(command::Index<'a>),
    /// `gx/commands/credit_control/request.rs`
    Message(Box<command::MessageFile<'a>>),
    /// `gx/groups/mod.rs`
    Groups(Vec<module::Entry>),
    /// `gx/groups/charging_rule_install.rs`
    Group(Box<group::Group<'a>>),
    /// `gx/enums/mod.rs`
    Enums(Vec<module::Entry>),
    /// `gx/enums/metering_method.rs`, with the path of diameter-core there
    Enumerated(&'a Avp, Path),
}

/// Plans the code of all dictionaries that are not external.
pub(crate) fn plan<'a>(model: &'a Model, target: &'a Target) -> Plan<'a> {
    let scope = Scope::new(model, target);
    let volumes = scope.own().map(|(index, dictionary)| Volume {
        dictionary: Some(&dictionary.name),
        origin: dictionary.file.clone(),
        pages: pages(&scope, index),
    });
    let mut pages = Vec::new();
    let mut add = |path: &str, content| pages.push(Page { path: path.to_owned(), content });
    add(target.root_file(), Content::Root(root::plan(&scope)));
    add("required.rs", Content::Required(required::plan(&scope)));
    if target.is_messages {
        add("features.rs", Content::Features(features::plan(&scope)));
    }
    let of_all = Volume { dictionary: None, origin: origin(&scope), pages };
    Plan { volumes: volumes.chain([of_all]).collect() }
}

/// Plans the one type of diameter-core that comes from a dictionary, `ResultCode`; diameter-messages
/// re-exports it.
pub(crate) fn plan_core<'a>(model: &'a Model, target: &'a Target) -> Plan<'a> {
    let scope = Scope::new(model, target);
    let volumes = model.dictionaries.iter().enumerate().map(|(index, dictionary)| {
        let avps = dictionary.avps.iter().filter(|avp| scope.is_in_core(index, avp));
        let pages = avps.map(|avp| Page {
            path: format!("registry/{}.rs", module_name(&avp.field_name)),
            content: Content::Enumerated(avp, Path::of("crate")),
        });
        Volume { dictionary: None, origin: dictionary.file.clone(), pages: pages.collect() }
    });
    Plan { volumes: volumes.collect() }
}

/// What the files come from that belong to no single dictionary.
fn origin(scope: &Scope<'_>) -> String {
    if scope.target.is_messages {
        return "dictionaries".to_owned();
    }
    let files = scope.own().map(|(_, dictionary)| dictionary.file.as_str());
    files.collect::<Vec<_>>().join(", ")
}

/// The files of a dictionary.
fn pages<'a>(scope: &Scope<'a>, index: usize) -> Vec<Page<'a>> {
    let dictionary = &scope.model.dictionaries[index];
    let folder = module_name(&dictionary.name);
    let mut pages = Vec::new();
    let mut add = |path: &str, content| {
        pages.push(Page { path: format!("{folder}/{path}"), content });
    };

    for avp in dictionary.avps.iter().filter(|avp| avp.shares.is_none()) {
        let module = module_name(&avp.field_name);
        if let Some(grammar) = &avp.grammar {
            let group = group::plan(scope, index, avp, grammar);
            add(&format!("groups/{module}.rs"), Content::Group(Box::new(group)));
        } else if has_own_type(avp) && !scope.is_in_core(index, avp) {
            let core = Path::of("diameter_core");
            add(&format!("enums/{module}.rs"), Content::Enumerated(avp, core));
        }
    }
    let mut folders = Vec::new();
    for application in &dictionary.applications {
        for command in &application.commands {
            let folder = command::folder(command);
            let index_of_folder = Content::Command(command::index(command));
            add(&format!("commands/{folder}/mod.rs"), index_of_folder);
            for (direction, message) in command::directions(command) {
                let path = format!("commands/{folder}/{}.rs", direction.module());
                let message = (direction, message);
                let file = command::message(scope, index, application, command, message);
                add(&path, Content::Message(Box::new(file)));
            }
            folders.push(folder);
        }
    }
    let (groups, enums) =
        (module::entries(scope, index, true), module::entries(scope, index, false));
    if !groups.is_empty() {
        add("groups/mod.rs", Content::Groups(groups));
    }
    if !enums.is_empty() {
        add("enums/mod.rs", Content::Enums(enums));
    }
    if !dictionary.flags.is_empty() {
        add("flags.rs", Content::Flags(&dictionary.flags));
    }
    if !dictionary.applications.is_empty() {
        add("commands/mod.rs", Content::Commands(folders));
        add("application.rs", Content::Application(application::plan(scope, index)));
    }
    if !dictionary.avps.is_empty() {
        add("avp.rs", Content::Avps(avp::plan(scope, index)));
    }
    let imported = imported::plan(scope, index);
    let has_imported = !imported.is_empty();
    if has_imported {
        add("imported.rs", Content::Imported(imported));
    }
    add("mod.rs", Content::Module(module::plan(scope, index, has_imported)));
    pages
}
