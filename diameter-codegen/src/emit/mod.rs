//! The emitter: from the model to Rust source, one small file per output.
//!
//! - `scope` decides what is compiled under which feature, and makes the paths from one file to another.
//! - `types` maps rules to field types and collects what a file imports; `contents` is a struct made of these.
//! - `command`, `group`, `enumerated`, `avp`, `dictionary`, `imported`, `required` and `features` each write
//!   one kind of file; `builder` and `answer` write parts of some.
//! - `session` connects types with the machines of diameter-session.
//! - What these make are parts, of tokens; `source` alone lays them out as text.

mod answer;
mod avp;
mod builder;
mod command;
mod contents;
mod dictionary;
mod doc;
mod enumerated;
mod features;
mod group;
mod imported;
mod names;
mod required;
mod scope;
mod session;
mod source;
mod types;

use std::path::PathBuf;

use quote::quote;

use crate::model::{AvpRef, Model};
use names::module_name;
use scope::Scope;
pub use scope::Target;
use source::Part;

/// One generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path below the folder of generated code.
    pub path: PathBuf,
    /// The whole text.
    pub content: String,
}

/// What was generated from one dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The dictionary's name; `None` for the files that belong to no single one.
    pub dictionary: Option<String>,
    /// Its files.
    pub files: Vec<File>,
}

/// Generates the code of all dictionaries that are not external.
pub fn emit(model: &Model, target: &Target) -> Vec<Output> {
    let scope = Scope::new(model, target);
    let dictionaries = model.dictionaries.iter().enumerate().filter(|(_, it)| !it.external);
    let mut outputs: Vec<Output> = dictionaries
        .map(|(index, dictionary)| {
            let folder = PathBuf::from(module_name(&dictionary.name));
            let pages = pages(&scope, index).into_iter();
            let pages = pages.map(|(path, parts)| (folder.join(path), parts));
            let files = printed(pages, &dictionary.file, target);
            Output { dictionary: Some(dictionary.name.clone()), files }
        })
        .collect();
    let root = [
        (target.root_file(), dictionary::root(&scope)),
        ("required.rs".into(), required::file(&scope)),
    ];
    let features = target.is_messages.then(|| ("features.rs".into(), features::file(&scope)));
    let files = printed(root.into_iter().chain(features), &dictionary::origin(&scope), target);
    outputs.push(Output { dictionary: None, files });
    outputs
}

/// Generates the one type of diameter-core that comes from a dictionary, `ResultCode`; diameter-messages
/// re-exports it.
pub fn emit_core(model: &Model) -> Output {
    let target = Target::messages();
    let scope = Scope::new(model, &target);
    let mut files = Vec::new();
    for (index, dictionary) in model.dictionaries.iter().enumerate() {
        let avps = dictionary.avps.iter().filter(|avp| scope.is_in_core(index, avp));
        let pages = avps.map(|avp| {
            let path = format!("registry/{}.rs", module_name(&avp.field_name)).into();
            (path, enumerated::file(avp, &quote!(crate)))
        });
        files.extend(printed(pages, &dictionary.file, &target));
    }
    Output { dictionary: None, files }
}

fn printed(
    pages: impl Iterator<Item = (PathBuf, Vec<Part>)>,
    origin: &str,
    target: &Target,
) -> Vec<File> {
    let text = |parts| source::file(origin, &target.command, parts);
    pages.map(|(path, parts)| File { path, content: text(parts) }).collect()
}

/// The files of a dictionary: their paths in its folder, and what they are made of.
fn pages(scope: &Scope<'_>, index: usize) -> Vec<(String, Vec<Part>)> {
    let dictionary = &scope.model.dictionaries[index];
    let mut pages = Vec::new();
    let mut add = |path: &str, parts| pages.push((path.to_owned(), parts));

    let mut groups = Vec::new();
    let mut enums = Vec::new();
    for (position, avp) in dictionary.avps.iter().enumerate() {
        let reference = AvpRef { dictionary: index, avp: position };
        if avp.shares.is_some() {
            continue;
        }
        let module = module_name(&avp.field_name);
        if let Some(grammar) = &avp.grammar {
            add(&format!("groups/{module}.rs"), group::file(scope, reference, avp, grammar));
            groups.push((reference, avp));
        } else if scope.has_own_type(avp) {
            if !scope.is_in_core(index, avp) {
                let parts = enumerated::file(avp, &quote!(diameter_core));
                add(&format!("enums/{module}.rs"), parts);
            }
            enums.push((reference, avp));
        }
    }
    for application in &dictionary.applications {
        for command in &application.commands {
            for (path, parts) in command::files(scope, index, application, command) {
                add(&format!("commands/{path}"), parts);
            }
        }
    }
    if !groups.is_empty() {
        add("groups/mod.rs", dictionary::groups(scope, &groups));
    }
    if !enums.is_empty() {
        add("enums/mod.rs", dictionary::enums(scope, &enums));
    }
    if let Some(parts) = enumerated::flags(dictionary) {
        add("flags.rs", parts);
    }
    if !dictionary.applications.is_empty() {
        add("commands/mod.rs", dictionary::commands(dictionary));
        add("application.rs", command::application(scope, index));
    }
    if !dictionary.avps.is_empty() {
        add("avp.rs", avp::file(scope, index));
    }
    if let Some(parts) = imported::file(scope, index) {
        add("imported.rs", parts);
    }
    add("mod.rs", dictionary::module(scope, index));
    pages
}
