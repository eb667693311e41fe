//! Where specifications define commands and AVPs.

use diameter_codegen::model::{Avp, Command, Model};
use diameter_core::{AvpKey, CommandDescription};
use diameter_dictionary::Known;

/// The clause of a command: `RFC 8506, 3`.
pub(super) fn of_command<'m>(model: &'m Model, it: &CommandDescription) -> Option<&'m str> {
    let dictionary = model.dictionary(it.dictionary.name)?;
    let mut commands = dictionary.applications.iter().flat_map(|it| &it.commands);
    let is_meant = |command: &&Command| {
        let mut messages = command.request.iter().chain([&command.answer]);
        command.code == it.code && messages.any(|message| message.name == it.name)
    };
    commands.find(is_meant).map(|it| it.spec.as_str())
}

/// The definition of an AVP that counts for a message: that of its dictionary or of one that this imports, else any.
pub(super) fn avp<'m>(model: &'m Model, known: &Known, key: AvpKey) -> Option<&'m Avp> {
    let of = |dictionary: usize| {
        let mut avps = model.dictionaries[dictionary].avps.iter();
        avps.find(|avp| (avp.vendor_id, avp.code) == (key.vendor_id, key.code))
    };
    let home = model.position(known.dictionary.name);
    let near = home.map(|home| model.reachable(home)).unwrap_or_default();
    near.into_iter().chain(0..model.dictionaries.len()).find_map(of)
}
