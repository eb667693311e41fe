//! `[[rewrite]]`.

use std::collections::HashMap;
use std::ops::Range;

use diameter_core::{AvpFlags, CommandDescription, Format, Grammar, Mandatory};
use diameter_routing::rewriting::{Change, NewAvp, Rule, Table};
use diameter_routing::selection::Messages;

use super::names::{Path, Reading};
use super::selection::{Read, check_answers, exceptions, selection};
use super::values::{Replacements, Written, octets, value};
use crate::config::{DeValue, Section, Value, Wrong, text};

pub(super) fn rule(mut section: Section<'_>, reading: &mut Reading<'_>) -> Option<Rule> {
    let name: Option<String> = section.required("name");
    let messages = section.optional("messages").unwrap_or_default();
    let Read { selection, commands } = selection(&mut section, messages, reading);
    if messages == Messages::Answers {
        check_answers(&section, messages, &selection.mismatches);
    }
    let exceptions = exceptions(&mut section, messages, reading);
    if selection.to.is_empty() && exceptions.iter().any(|it| !it.to.is_empty()) {
        let message = "an exception by `to` takes a rule with `to`: before, it is not known whom \
                       messages go to";
        section.report().add(section.place_of("unless"), message);
    }
    let sections = section.sections("changes");
    if sections.is_empty() {
        let message = "a rule needs `changes` to make";
        section.report().add(section.place_of("changes"), message);
    }
    let mut changes = Vec::with_capacity(sections.len());
    for section in sections {
        if let Some((change, place)) = change(section, reading) {
            for grammar in grammars(&commands, messages) {
                if let Some(warning) = against(grammar, &change) {
                    reading.warn(place.clone(), warning);
                }
            }
            changes.push(change);
        }
    }
    section.finish();
    Some(Rule { name: name?.into(), messages, selection, exceptions, changes })
}

impl Value for Messages {
    const EXPECTED: &'static str = "\"requests\", \"answers\" or \"both\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "requests" => Ok(Self::Requests),
            "answers" => Ok(Self::Answers),
            "both" => Ok(Self::Both),
            other => Err(Wrong::because(format!("there are no `{other}`"))),
        }
    }
}

/// The keys that say what is done, each with the path that is changed.
const KINDS: [&str; 5] = ["set", "add", "remove", "copy", "map"];

fn change(mut section: Section<'_>, reading: &mut Reading<'_>) -> Option<(Change, Range<usize>)> {
    let kinds: Vec<&'static str> = KINDS.into_iter().filter(|kind| section.has(kind)).collect();
    let [kind] = kinds[..] else {
        let message = "a change has one of `set`, `add`, `remove`, `copy`, `map`";
        section.report().add(section.place_of(kinds.last().copied().unwrap_or("")), message);
        return None;
    };
    let path = path(&mut section, reading, kind);
    let change = path.and_then(|path| {
        let place = path.place.clone();
        Some((change_of(kind, &mut section, reading, path)?, place))
    });
    // Without its path, it is not known what keys a change has.
    if change.is_some() {
        section.finish();
    }
    change
}

fn path(section: &mut Section<'_>, reading: &Reading<'_>, key: &'static str) -> Option<Path> {
    let text: String = section.required(key)?;
    reading.path(section.report(), &text, section.place_of(key))
}

fn change_of(
    kind: &str,
    section: &mut Section<'_>,
    reading: &Reading<'_>,
    at: Path,
) -> Option<Change> {
    let name = at.path.to_string();
    Some(match kind {
        "remove" => Change::Remove(at.path),
        "copy" => {
            let to = path(section, reading, "to")?;
            let formats = [at.description, to.description].map(|it| it.map(|it| it.format.name()));
            if let [Some(from), Some(into)] = formats
                && from != into
            {
                let message = format!("a value of {from} is none of {into}");
                section.report().add(section.place_of("to"), message);
            }
            let flags = flags(&to);
            Change::Copy(at.path, to.path, flags)
        }
        "map" => {
            let table = table(section, &at, &name)?;
            Change::Map(at.path, table)
        }
        _ => {
            let flags = flags(&at);
            let value = value(section, at.description, &name)?;
            let new = NewAvp { flags, value };
            if kind == "add" { Change::Add(at.path, new) } else { Change::Set(at.path, new) }
        }
    })
}

/// The flags of an AVP that is added.
fn flags(path: &Path) -> AvpFlags {
    match path.description {
        Some(avp) if avp.mandatory == Mandatory::Must => AvpFlags::MANDATORY,
        _ => AvpFlags::default(),
    }
}

fn table(section: &mut Section<'_>, at: &Path, name: &str) -> Option<Table> {
    let replacements: Option<Replacements> = section.required("table");
    let place = section.place_of("table");
    let otherwise: Option<Written> = section.optional("otherwise");
    let otherwise = match otherwise {
        Some(written) => {
            let place = section.place_of("otherwise");
            Some(octets(section, at.description, name, &written, place)?)
        }
        None => None,
    };
    let replacements = replacements?.0.into_iter().map(|(from, to, place_of_value)| {
        let from = octets(section, at.description, name, &Written::Text(from), place.clone());
        let to = octets(section, at.description, name, &to, place_of_value);
        Some((from?, to?))
    });
    // All of them are read before one that is wrong ends it.
    let replacements: Vec<Option<_>> = replacements.collect();
    let values = replacements.into_iter().collect::<Option<HashMap<_, _>>>()?;
    Some(Table { values, otherwise })
}

/// What messages of these commands have to follow.
fn grammars(commands: &[&'static CommandDescription], messages: Messages) -> Vec<&'static Grammar> {
    let requests = commands.iter().map(|it| it.grammar);
    let answers = commands.iter().filter_map(|it| it.answer).map(|it| it.grammar);
    match messages {
        Messages::Requests => requests.collect(),
        Messages::Answers => answers.collect(),
        Messages::Both => requests.chain(answers).collect(),
    }
}

/// Why messages would not follow the grammar any more.
fn against(message: &'static Grammar, change: &Change) -> Option<String> {
    let (last, groups) = change.path().keys().split_last()?;
    let mut grammar = message;
    for key in groups {
        let group = grammar.item(*key).and_then(|item| item.avp)?;
        let Format::Grouped(inside) = group.format else { return None };
        grammar = inside();
    }
    let name = grammar.name;
    let item = grammar.item(*last);
    let takes_others = grammar.items.iter().any(|item| item.avp.is_none());
    match (change, item) {
        (Change::Remove(_), Some(item)) if item.min > 0 => {
            let avp = item.avp.map_or("it", |avp| avp.name);
            Some(format!("{name} needs {avp}, which is taken out"))
        }
        (Change::Remove(_) | Change::Map(..), _) => None,
        (Change::Add(..), Some(item)) if item.max == Some(1) => {
            let avp = item.avp.map_or("it", |avp| avp.name);
            Some(format!("{avp} stands in {name} once, and one more is added"))
        }
        (_, None) if !takes_others => Some(format!("{name} has no place for {last}")),
        _ => None,
    }
}
