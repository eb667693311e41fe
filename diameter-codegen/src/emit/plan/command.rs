//! The files of a command: a folder with an index, and a file for each direction.

use super::answer::{self, Method};
use super::contents::{Contents, StartValue};
use super::names::{Imports, Names};
use super::path::{Path, builder_name, module_name};
use super::scope::{Scope, Site};
use super::session::{self, Table};
use crate::ident::{field_name, type_name};
use crate::model::{Application, Avp, Command, Item, Message, Model};

/// The index of a command's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Index<'a> {
    pub(crate) command: &'a Command,
    /// The modules, each with its struct and builder.
    pub(crate) modules: Vec<(&'static str, [String; 2])>,
}

/// The struct of one direction, and its builder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MessageFile<'a> {
    pub(crate) command: &'a Command,
    pub(crate) message: &'a Message,
    pub(crate) application_id: u32,
    /// How a request begins its answer; `None` for answers.
    pub(crate) answer: Option<Method<'a>>,
    /// The module of the dictionary.
    pub(crate) home: Path,
    pub(crate) imports: Imports,
    pub(crate) contents: Contents<'a>,
    pub(crate) session: Option<Table>,
}

/// Which way a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Answer,
}

impl Direction {
    pub(crate) fn module(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Answer => "answer",
        }
    }
}

/// The messages of a command.
pub(crate) fn directions(command: &Command) -> impl Iterator<Item = (Direction, &Message)> {
    let request = command.request.iter().map(|request| (Direction::Request, request));
    request.chain([(Direction::Answer, &command.answer)])
}

/// The folder of a command.
pub(crate) fn folder(command: &Command) -> String {
    module_name(&field_name(&command.name))
}

pub(crate) fn index(command: &Command) -> Index<'_> {
    let modules = directions(command).map(|(direction, message)| {
        let type_name = type_name(&message.name);
        let builder = builder_name(&type_name);
        (direction.module(), [type_name, builder])
    });
    Index { command, modules: modules.collect() }
}

pub(crate) fn message<'a>(
    scope: &Scope<'a>,
    dictionary: usize,
    application: &Application,
    command: &'a Command,
    (direction, message): (Direction, &'a Message),
) -> MessageFile<'a> {
    let type_name = type_name(&message.name);
    let own = [type_name.as_str(), &builder_name(&type_name)];
    let mut names = Names::new(scope, Site::of_command(dictionary), &own);
    names.core(["Command", "CommandDescription", "CommandFlags"]);
    names.plumbing(["normalize"]);
    let contents = contents_of(&mut names, scope.model, application, message);
    // What the other direction's own file uses is of no interest here.
    let mut elsewhere = Names::new(scope, Site::of_command(dictionary), &[]);
    let mut other = |message| contents_of(&mut elsewhere, scope.model, application, message);
    let (answer, session) = match (direction, &command.request) {
        (Direction::Request, _) => {
            names.core(["Request"]);
            let answer = answer::plan(&mut names, &contents, &other(&command.answer));
            (Some(answer), session::request(scope, command, &contents))
        }
        (Direction::Answer, request) => {
            names.core(["Answer"]);
            let request = request.as_ref().map(other);
            let table = |request| session::answer(scope, command, &request, &contents);
            (None, request.and_then(table))
        }
    };
    contents.name_builder(&mut names);
    MessageFile {
        command,
        message,
        application_id: application.id,
        answer,
        home: names.home(),
        imports: names.imports(),
        contents,
        session,
    }
}

fn contents_of<'a>(
    names: &mut Names<'_, 'a>,
    model: &Model,
    application: &Application,
    message: &'a Message,
) -> Contents<'a> {
    // These three name the application itself.
    let lists = |code| message.grammar.items.iter().any(|item| is_ietf(model, item, code));
    let is_accounting = lists(ACCT_APPLICATION_ID) && !lists(AUTH_APPLICATION_ID);
    let application_id = application.id;
    let default = |avp: &Avp| match ((avp.vendor_id, avp.code), application.vendor_id) {
        _ if application_id == 0 => None,
        ((0, AUTH_APPLICATION_ID | ACCT_APPLICATION_ID), _) => {
            Some(StartValue::Application(application_id))
        }
        ((0, VENDOR_SPECIFIC_APPLICATION_ID), Some(vendor_id)) => Some(match is_accounting {
            true => StartValue::VendorAcct { vendor_id, application_id },
            false => StartValue::VendorAuth { vendor_id, application_id },
        }),
        _ => None,
    };
    let type_name = type_name(&message.name);
    let held = names.held_command(&message.grammar);
    Contents::new(names, &message.name, &type_name, &message.grammar, held, default)
}

/// Whether a rule is of this AVP of the IETF.
fn is_ietf(model: &Model, item: &Item, code: u32) -> bool {
    item.avp.is_some_and(|reference| {
        let avp = model.avp(reference);
        (avp.vendor_id, avp.code) == (0, code)
    })
}

const AUTH_APPLICATION_ID: u32 = 258;
const ACCT_APPLICATION_ID: u32 = 259;
const VENDOR_SPECIFIC_APPLICATION_ID: u32 = 260;
