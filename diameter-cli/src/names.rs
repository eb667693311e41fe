//! The names that are suggested for unknown ones.

use diameter_codegen::model::Model;

/// The names and abbreviations of all commands, of pairs and of their messages.
pub(crate) fn commands(model: &Model) -> impl Iterator<Item = &str> {
    let applications = model.dictionaries.iter().flat_map(|it| &it.applications);
    applications.flat_map(|it| &it.commands).flat_map(|command| {
        let messages = command.request.iter().chain([&command.answer]);
        let names = messages.flat_map(|it| [it.name.as_str(), it.abbreviation.as_str()]);
        names.chain([command.name.as_str()])
    })
}

/// The names of all applications, and those of the dictionaries that have them.
pub(crate) fn applications(model: &Model) -> impl Iterator<Item = &str> {
    model.dictionaries.iter().flat_map(|dictionary| {
        let names = dictionary.applications.iter().map(|it| it.name.as_str());
        let own = (!dictionary.applications.is_empty()).then_some(dictionary.name.as_str());
        names.chain(own)
    })
}
