//! Applications and their commands.

use std::collections::HashSet;

use super::super::foreign::{self, Foreign, single_line};
use super::super::known::Known;
use super::grammar::{Grammar, Line, Lookup, Rule};
use super::{Application, Command, names};
use crate::{grammar, ident};

/// An application whose names are looked up.
pub(super) struct Resolved {
    application: foreign::Application,
    /// The rules of request and answer of each command.
    rules: Vec<(Vec<Rule>, Vec<Rule>)>,
}

/// Command Codes have three octets (RFC 6733, 3).
const MAX_COMMAND_CODE: u32 = 0x00ff_ffff;

/// Takes the applications out of the source, one of each id, without what is known already.
///
/// One that is left without commands becomes a to-do of the dictionary.
pub(super) fn resolve(
    foreign: &mut Foreign,
    known: &Known<'_>,
    lookup: &mut Lookup<'_>,
) -> Vec<Resolved> {
    let mut types = HashSet::new();
    let mut resolved = Vec::new();
    let mut empty = Vec::new();
    for mut application in by_id(std::mem::take(&mut foreign.applications)) {
        let id = application.id;
        if application.commands.is_empty()
            && application.without_grammar.is_empty()
            && application.todos.is_empty()
        {
            if !known.has_application(id) {
                empty.push(format!("{} ({id})", application.name));
            }
            continue;
        }
        leave_out_known(&mut application, known);
        leave_out_impossible(&mut application, &mut types);
        if application.commands.is_empty() {
            let about = match id {
                0 => String::new(),
                _ => format!("application {} ({id}): ", application.name),
            };
            let todos = application.todos.into_iter();
            foreign.todos.extend(todos.map(|todo| format!("{about}{todo}")));
            continue;
        }
        let vendor_id = application.vendor_id.unwrap_or_default();
        let rules = application.commands.iter().map(|command| {
            let request = lookup.resolve(&command.request, vendor_id);
            (request, lookup.resolve(&command.answer, vendor_id))
        });
        let rules = rules.collect();
        resolved.push(Resolved { application, rules });
    }
    if !empty.is_empty() {
        foreign.todos.push(format!(
            "these applications have no commands in the source and are missing: {}.",
            empty.join(", ")
        ));
    }
    resolved
}

/// The applications with their grammars as they are written.
pub(super) fn write(
    resolved: Vec<Resolved>,
    lookup: &Lookup<'_>,
    origin: &str,
) -> Vec<Application> {
    let write = |Resolved { application, rules }: Resolved| {
        let id = application.id;
        let commands = application.commands.iter().zip(&rules);
        let commands = commands.map(|(command, (request, answer))| Command {
            name: command.name.clone(),
            code: command.code,
            spec: origin.to_owned(),
            request: message(command, id, Direction::Request, lookup.lines(request)),
            answer: message(command, id, Direction::Answer, lookup.lines(answer)),
        });
        Application {
            id,
            commands: commands.collect(),
            name: application.name,
            vendor_id: application.vendor_id,
            todos: application.todos,
        }
    };
    resolved.into_iter().map(write).collect()
}

/// Which of the two messages of a command.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Answer,
}

fn message(
    command: &foreign::Command,
    application: u32,
    direction: Direction,
    lines: Vec<Line>,
) -> Grammar {
    let (letter, word, flag) = match direction {
        Direction::Request => ("R", "Request", ", REQ"),
        Direction::Answer => ("A", "Answer", ""),
    };
    let foreign::Command { name, code, abbreviation, proxiable, .. } = command;
    let name = match abbreviation.as_ref().filter(|it| grammar::is_name(it)) {
        Some(abbreviation) => format!("<{abbreviation}{letter}>"),
        None => format!("<{name}-{word}>"),
    };
    let proxiable = if *proxiable { ", PXY" } else { "" };
    let application = if application == 0 { String::new() } else { format!(", {application}") };
    let header = format!("< Diameter Header: {code}{flag}{proxiable}{application} >");
    Grammar { name, header, lines }
}

/// Files, and sections of one file, may add to the same application.
fn by_id(applications: Vec<foreign::Application>) -> Vec<foreign::Application> {
    let mut merged: Vec<foreign::Application> = Vec::new();
    for mut application in applications {
        let Some(first) = merged.iter_mut().find(|first| first.id == application.id) else {
            application.name = single_line(&application.name);
            if application.name.is_empty() {
                application.name = format!("Application {}", application.id);
            }
            merged.push(application);
            continue;
        };
        first.vendor_id = first.vendor_id.or(application.vendor_id);
        first.todos.append(&mut application.todos);
        first.commands.append(&mut application.commands);
        first.without_grammar.append(&mut application.without_grammar);
    }
    merged
}

fn leave_out_known(application: &mut foreign::Application, known: &Known<'_>) {
    let id = application.id;
    application.commands.retain(|command| !known.has_command(id, command.code));
    // Where a source lists the commands of all applications in one place, it means any of them.
    let is_known = |code: u32| known.has_command(id, code) || id == 0 && known.has_code(code);
    let missing = application.without_grammar.iter().filter(|(_, code)| !is_known(*code));
    let missing: Vec<String> = missing.map(|(name, code)| format!("{name} ({code})")).collect();
    if !missing.is_empty() {
        application.todos.push(format!(
            "the source has no grammars, so that these commands are missing: {}.",
            missing.join(", ")
        ));
    }
}

/// Keeps the first of commands with one code, and of those whose Rust types would be the same.
fn leave_out_impossible(application: &mut foreign::Application, types: &mut HashSet<String>) {
    let mut codes = HashSet::new();
    for mut command in std::mem::take(&mut application.commands) {
        let name = names::spellable(&command.name, || format!("Command-{}", command.code));
        if name != command.name {
            application.todos.push(format!("command {name} is `{}` in the source.", command.name));
            command.name = name;
        }
        let foreign::Command { name, code, .. } = &command;
        let why = if *code > MAX_COMMAND_CODE {
            "its code has more than 24 bits"
        } else if !codes.insert(*code) {
            "another one has its code"
        } else if !types.insert(ident::type_name(name)) {
            "another application has one of that name: import that one into a dictionary of its own"
        } else {
            application.commands.push(command);
            continue;
        };
        application.todos.push(format!("command {name} ({code}) is missing: {why}."));
    }
}
