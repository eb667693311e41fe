//! The file with the enums for dispatch: the requests and the answers of a dictionary's applications.

use super::command::{Direction, directions};
use super::path::Path;
use super::scope::{Scope, Site};
use crate::ident::{constant_name, type_name};
use crate::model::{Application, Command, Message};

/// The constants and enums of a dictionary's applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dispatch<'a> {
    /// The module of the dictionary.
    pub(crate) module: Path,
    /// The applications, each with the constant for its id.
    pub(crate) ids: Vec<(String, &'a Application)>,
    /// The structs that the enums use of the dictionary's own, sorted.
    pub(crate) types: Vec<String>,
    pub(crate) requests: Vec<Variant<'a>>,
    pub(crate) answers: Vec<Variant<'a>>,
    /// The module with the answer-message of the base protocol, when it is in sight.
    pub(crate) error: Option<Path>,
}

/// A command in one of the enums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant<'a> {
    pub(crate) code: u32,
    /// The module of the dictionary that an inherited command is taken from.
    pub(crate) lender: Option<Path>,
    pub(crate) name: String,
    pub(crate) type_name: String,
    pub(crate) message: &'a Message,
}

impl<'a> Variant<'a> {
    /// `None` for the answer-message, which has no code of its own.
    fn new(command: &Command, message: &'a Message, lender: Option<&Path>) -> Option<Self> {
        Some(Self {
            code: command.code?,
            lender: lender.cloned(),
            name: type_name(&command.name),
            type_name: type_name(&message.name),
            message,
        })
    }
}

pub(crate) fn plan<'a>(scope: &Scope<'a>, dictionary: usize) -> Dispatch<'a> {
    let home = &scope.model.dictionaries[dictionary];
    let site = Site::file(dictionary);
    let ids = home.applications.iter().map(|application| {
        let name = match home.applications.as_slice() {
            [_] => "APPLICATION_ID".to_owned(),
            _ => format!("{}_APPLICATION_ID", constant_name(&application.name)),
        };
        (name, application)
    });
    let (mut requests, mut answers) = (Vec::new(), Vec::new());
    let mut add = |command: &'a Command, lender: Option<&Path>| {
        for (direction, message) in directions(command) {
            let variants = match direction {
                Direction::Request => &mut requests,
                Direction::Answer => &mut answers,
            };
            variants.extend(Variant::new(command, message, lender));
        }
    };
    home.applications.iter().flat_map(|it| &it.commands).for_each(|command| add(command, None));
    for (lender, command) in scope.inherited(dictionary) {
        add(command, Some(&scope.module(site, lender)));
    }
    let own = requests.iter().chain(&answers).filter(|variant| variant.lender.is_none());
    let mut types: Vec<String> = own.map(|variant| variant.type_name.clone()).collect();
    types.sort();
    Dispatch {
        module: scope.module(site, dictionary),
        ids: ids.collect(),
        types,
        requests,
        answers,
        error: error_message(scope, dictionary),
    }
}

/// The module with the answer-message.
fn error_message(scope: &Scope<'_>, dictionary: usize) -> Option<Path> {
    let home = &scope.model.dictionaries[dictionary];
    let has_it = |index: &usize| {
        let found = &scope.model.dictionaries[*index];
        (*index == dictionary || home.imports.contains(&found.name))
            && found.applications.iter().flat_map(|it| &it.commands).any(|it| it.code.is_none())
    };
    let index = (0..scope.model.dictionaries.len()).find(has_it)?;
    Some(scope.module(Site::file(dictionary), index))
}
