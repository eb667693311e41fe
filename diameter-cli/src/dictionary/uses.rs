//! Which grammars name an AVP.

use std::collections::BTreeMap;

use diameter_codegen::model::{
    Application, Avp, AvpRef, Command, Dictionary, Grammar, Message, Model,
};

use crate::dictionary::notation;

/// Something that has a grammar.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place<'m> {
    /// A request or an answer.
    Message(&'m Application, &'m Command, &'m Message),
    /// A Grouped AVP.
    Group(&'m Avp),
}

impl<'m> Place<'m> {
    /// The abbreviation of a message, the name of a group.
    pub(crate) fn name(self) -> &'m str {
        match self {
            Self::Message(_, _, message) => &message.abbreviation,
            Self::Group(avp) => &avp.name,
        }
    }

    fn grammar(self) -> Option<&'m Grammar> {
        match self {
            Self::Message(_, _, message) => Some(&message.grammar),
            Self::Group(avp) => avp.grammar.as_ref(),
        }
    }
}

/// The grammars of one kind that name an AVP: for each dictionary, by rule such as `* [ ]`.
pub(crate) type Uses<'m> = Vec<(&'m Dictionary, BTreeMap<String, Vec<Place<'m>>>)>;

fn uses<'m>(
    model: &'m Model,
    avp: AvpRef,
    places: impl Fn(&'m Dictionary) -> Vec<Place<'m>>,
) -> Uses<'m> {
    let mut uses = Vec::new();
    for dictionary in &model.dictionaries {
        let mut by_rule: BTreeMap<String, Vec<Place<'_>>> = BTreeMap::new();
        for place in places(dictionary) {
            let mut items = place.grammar().into_iter().flat_map(|it| &it.items);
            if let Some(item) = items.find(|item| item.avp == Some(avp)) {
                by_rule.entry(notation::brackets(item)).or_default().push(place);
            }
        }
        if !by_rule.is_empty() {
            uses.push((dictionary, by_rule));
        }
    }
    uses
}

/// The messages that name an AVP.
pub(crate) fn in_messages(model: &Model, avp: AvpRef) -> Uses<'_> {
    uses(model, avp, |dictionary| {
        let applications = dictionary.applications.iter();
        let commands = applications.flat_map(|of| of.commands.iter().map(move |it| (of, it)));
        let messages = commands.flat_map(|(of, command)| {
            let messages = command.request.iter().chain([&command.answer]);
            messages.map(move |it| Place::Message(of, command, it))
        });
        messages.collect()
    })
}

/// The Grouped AVPs that name an AVP.
pub(crate) fn in_groups(model: &Model, avp: AvpRef) -> Uses<'_> {
    uses(model, avp, |dictionary| {
        let groups = dictionary.avps.iter();
        groups.filter(|it| it.shares.is_none()).map(Place::Group).collect()
    })
}
