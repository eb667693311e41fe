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
