//! The file that declares the modules of all dictionaries.

use super::features::{self, Demand};
use super::gate::Gate;
use super::path::module_name;
use super::scope::Scope;
use crate::model::Dictionary;

/// The root of diameter-messages, or that of a vendor's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Root<'a> {
    Messages {
        modules: Vec<(Gate, String)>,
        /// What the first page of the crate lists.
        dictionaries: Vec<&'a Dictionary>,
    },
    Vendor {
        modules: Vec<String>,
        /// What these need of diameter-messages.
        demand: Demand,
    },
}

pub(crate) fn plan<'a>(scope: &Scope<'a>) -> Root<'a> {
    let own = || scope.own().map(|(_, dictionary)| dictionary);
    let module = |dictionary: &Dictionary| module_name(&dictionary.name);
    if !scope.target.is_messages {
        return Root::Vendor {
            modules: own().map(module).collect(),
            demand: features::demand(scope),
        };
    }
    let modules = scope.own().map(|(index, it)| (scope.module_gate(index), module(it)));
    Root::Messages { modules: modules.collect(), dictionaries: own().collect() }
}
