//! Names on the command line, and those that are suggested for unknown ones.

use anyhow::anyhow;
use diameter_codegen::model::Model;
use diameter_diagnostic::{alike, did_you_mean};
use diameter_dictionary::Catalogue;

/// The names and abbreviations of all commands, of pairs and of their messages.
pub(crate) fn commands(model: &Model) -> impl Iterator<Item = &str> {
    let applications = model.dictionaries.iter().flat_map(|it| &it.applications);
    applications.flat_map(|it| &it.commands).flat_map(|command| {
        let messages = command.request.iter().chain([&command.answer]);
        let names = messages.flat_map(|it| [it.name.as_str(), it.abbreviation.as_str()]);
        names.chain([command.name.as_str()])
    })
}

/// The Application-Ids that a text stands for: a number, the name of an application, or that of a dictionary.
pub(crate) fn applications(text: &str, catalogue: &Catalogue) -> anyhow::Result<Vec<u32>> {
    if let Ok(id) = text.parse() {
        return Ok(vec![id]);
    }
    let ids = catalogue.applications_named(text);
    if ids.is_empty() {
        let meant = alike(text, catalogue.application_names());
        return Err(unknown("application", text, &meant, "list applications` has them all"));
    }
    Ok(ids)
}

/// That nothing has this name, what may have been meant, or else where the names are.
pub(crate) fn unknown(kind: &str, text: &str, meant: &[&str], instead: &str) -> anyhow::Error {
    let help = did_you_mean(meant);
    let help = help.unwrap_or_else(|| format!("`diameter dictionary {instead}"));
    anyhow!("no {kind} is called `{text}`; {help}")
}
