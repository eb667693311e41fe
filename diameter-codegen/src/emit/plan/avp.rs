//! The typed constants of a dictionary's AVPs.

use super::gate::Gate;
use super::names::{Imports, Names};
use super::path::Path;
use super::scope::{Scope, Site, has_own_type};
use super::types::Value;
use crate::model::{Avp, AvpRef, Dictionary};

/// The file of constants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Constants<'a> {
    pub(crate) dictionary: &'a Dictionary,
    pub(crate) imports: Imports,
    /// The folders of which everything is imported: each of their types is a value.
    pub(crate) folders: Vec<(Gate, Path)>,
    pub(crate) constants: Vec<Constant<'a>>,
}

/// An AVP, and the type of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Constant<'a> {
    pub(crate) gate: Gate,
    pub(crate) avp: &'a Avp,
    pub(crate) value: Value,
}

pub(crate) fn plan<'a>(scope: &Scope<'a>, dictionary: usize) -> Constants<'a> {
    let home = &scope.model.dictionaries[dictionary];
    let site = Site::file(dictionary);
    let mut names = Names::new(scope, site, &[]);
    names.core(["Avp", "Mandatory"]);
    let constants = home.avps.iter().enumerate().map(|(index, avp)| {
        let gate = match has_own_type(avp) {
            true => scope.inner_gate(AvpRef { dictionary, avp: index }),
            false => None,
        };
        let value = match avp.shares {
            _ if !has_own_type(avp) => names.bare_value(avp),
            Some(shared) => {
                Value::Named(scope.module(site, shared.dictionary).join(&avp.rust_name))
            }
            None => Value::Named(Path::of(&avp.rust_name)),
        };
        Constant { gate, avp, value }
    });
    let mut constants: Vec<Constant<'_>> = constants.collect();
    constants.sort_by_key(|constant| &constant.avp.constant_name);
    let module = scope.module(site, dictionary);
    let folder = |name: &str, grouped: bool| {
        scope.folder_gate(dictionary, grouped).map(|gate| (gate, module.join(name)))
    };
    let folders = [folder("enums", false), folder("groups", true)].into_iter().flatten();
    Constants { dictionary: home, folders: folders.collect(), imports: names.imports(), constants }
}
