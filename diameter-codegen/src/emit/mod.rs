//! The emitter: from the model to Rust source, one small file per output.
//!
//! - `scope` decides what is compiled under which feature, and makes the paths from one file to another.
//! - `types` maps rules to field types and collects what a file imports; `contents` is a struct made of these.
//! - `command`, `group`, `enumerated`, `avp`, `dictionary`, `imported`, `required` and `features` each write
//!   one kind of file; `builder` and `answer` write parts of some.
//! - `session` connects types with the machines of diameter-session.
//! - `source` and `doc` lay out text; nothing else does.

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

use crate::model::{AvpRef, Model};
use names::module_name;
use scope::Scope;
pub use scope::Target;

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
    let mut outputs: Vec<Output> = (0..model.dictionaries.len())
        .filter(|index| !model.dictionaries[*index].external)
        .map(|index| emit_dictionary(&scope, index))
        .collect();
    let mut files = vec![
        File { path: target.root_file(), content: dictionary::root(&scope) },
        File {
            path: "required.rs".into(),
            content: required::file(&scope, &dictionary::origin(&scope)),
        },
    ];
    files.extend(target.is_messages.then(|| features::file(&scope)));
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
        for avp in dictionary.avps.iter().filter(|avp| scope.is_in_core(index, avp)) {
            let path = format!("registry/{}.rs", module_name(&avp.field_name)).into();
            files.push(File { path, content: enumerated::file(&scope, index, avp, "crate") });
        }
    }
    Output { dictionary: None, files }
}

fn emit_dictionary(scope: &Scope<'_>, index: usize) -> Output {
    let dictionary = &scope.model.dictionaries[index];
    let folder = PathBuf::from(module_name(&dictionary.name));
    let mut files = Vec::new();
    let mut add = |path: &str, content| files.push(File { path: folder.join(path), content });

    let mut groups = Vec::new();
    let mut enums = Vec::new();
    for (position, avp) in dictionary.avps.iter().enumerate() {
        let reference = AvpRef { dictionary: index, avp: position };
        if avp.shares.is_some() {
            continue;
        }
        let module = module_name(&avp.field_name);
        if let Some(grammar) = &avp.grammar {
            let content = group::file(scope, reference, avp, grammar);
            add(&format!("groups/{module}.rs"), content);
            groups.push((reference, avp));
        } else if scope.has_own_type(avp) {
            if !scope.is_in_core(index, avp) {
                let content = enumerated::file(scope, index, avp, "diameter_core");
                add(&format!("enums/{module}.rs"), content);
            }
            enums.push((reference, avp));
        }
    }
    for application in &dictionary.applications {
        for command in &application.commands {
            for (path, content) in command::files(scope, index, application, command) {
                add(&format!("commands/{path}"), content);
            }
        }
    }
    if !groups.is_empty() {
        add("groups/mod.rs", dictionary::groups(scope, index, &groups));
    }
    if !enums.is_empty() {
        add("enums/mod.rs", dictionary::enums(scope, index, &enums));
    }
    if let Some(content) = enumerated::flags(scope, index) {
        add("flags.rs", content);
    }
    if !dictionary.applications.is_empty() {
        add("commands/mod.rs", dictionary::commands(scope, index));
        add("application.rs", command::application(scope, index));
    }
    if !dictionary.avps.is_empty() {
        add("avp.rs", avp::file(scope, index));
    }
    if let Some(content) = imported::file(scope, index) {
        add("imported.rs", content);
    }
    add("mod.rs", dictionary::module(scope, index));
    Output { dictionary: Some(dictionary.name.clone()), files }
}
