//! Which grammars name an AVP.

use std::collections::BTreeMap;

use diameter_codegen::model::{AvpRef, Dictionary, Grammar, Model};

use crate::dictionary::notation;

/// The grammars of one kind that name an AVP, by dictionary.
#[derive(Debug, Default)]
pub(super) struct Uses<'m> {
    /// The dictionary; then, by rule such as `* [ ]`, the names of the grammars.
    pub(super) by_dictionary: Vec<(&'m str, BTreeMap<String, Vec<&'m str>>)>,
}

impl<'m> Uses<'m> {
    fn of(
        model: &'m Model,
        avp: AvpRef,
        grammars: impl Fn(&'m Dictionary) -> Vec<(&'m str, &'m Grammar)>,
    ) -> Self {
        let mut uses = Self::default();
        for dictionary in &model.dictionaries {
            let mut by_rule: BTreeMap<String, Vec<&str>> = BTreeMap::new();
            for (name, grammar) in grammars(dictionary) {
                if let Some(item) = grammar.items.iter().find(|item| item.avp == Some(avp)) {
                    by_rule.entry(notation::brackets(item)).or_default().push(name);
                }
            }
            if !by_rule.is_empty() {
                uses.by_dictionary.push((&dictionary.name, by_rule));
            }
        }
        uses
    }
}

/// The messages that name an AVP, by their abbreviations.
pub(super) fn in_messages(model: &Model, avp: AvpRef) -> Uses<'_> {
    Uses::of(model, avp, |dictionary| {
        let commands = dictionary.applications.iter().flat_map(|it| &it.commands);
        let messages = commands.flat_map(|it| it.request.iter().chain([&it.answer]));
        messages.map(|it| (it.abbreviation.as_str(), &it.grammar)).collect()
    })
}

/// The Grouped AVPs that name an AVP.
pub(super) fn in_groups(model: &Model, avp: AvpRef) -> Uses<'_> {
    Uses::of(model, avp, |dictionary| {
        let groups = dictionary.avps.iter().filter(|it| it.shares.is_none());
        groups.filter_map(|it| Some((it.name.as_str(), it.grammar.as_ref()?))).collect()
    })
}
