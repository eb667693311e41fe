//! Names that are like one that is unknown.

use std::collections::BTreeSet;

use diameter_codegen::model::Model;
use diameter_diagnostic::{alike, did_you_mean};

use crate::names::commands;

/// The sentence that says that nothing has this name, and what may have been meant.
pub(crate) fn unknown(model: &Model, asked: &str) -> String {
    let (within, name) = asked.split_once(':').unwrap_or(("", asked));
    if !within.is_empty() && model.dictionary(&within.to_lowercase()).is_none() {
        let meant = alike(within, model.dictionaries.iter().map(|it| it.name.as_str()));
        return format!("there is no dictionary `{within}`{}", listed(&meant));
    }
    let meant = alike(name, names(model));
    if meant.is_empty() {
        return format!(
            "nothing is called `{asked}`; `diameter dictionary list avps TEXT` lists names that \
             contain a text"
        );
    }
    format!("nothing is called `{asked}`{}", listed(&meant))
}

fn listed(meant: &[&str]) -> String {
    let meant = did_you_mean(meant);
    format!("; {}", meant.as_deref().unwrap_or("`diameter dictionary list` has them all"))
}

/// Everything that can be asked for by name.
fn names(model: &Model) -> BTreeSet<&str> {
    let mut names: BTreeSet<&str> = commands(model).collect();
    for dictionary in &model.dictionaries {
        names.insert(dictionary.name.as_str());
        names.extend(dictionary.avps.iter().map(|avp| avp.name.as_str()));
        for application in &dictionary.applications {
            names.insert(&application.name);
        }
        names.extend(dictionary.formats.iter().map(|format| format.name.as_str()));
        names.extend(dictionary.flags.iter().map(|flags| flags.name.as_str()));
    }
    names
}
