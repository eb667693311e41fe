//! `extends`: that there is an application to take the other commands from.

use std::collections::{HashMap, HashSet};

use diameter_diagnostic::Report;

use super::{Index, Scope};
use crate::source::Spanned;
use crate::syntax::{Application, Dictionary};

/// Reports every `extends` that names no application of the same id, and those that go in a circle.
pub(super) fn check(
    index: &Index<'_>,
    scopes: &[Scope],
    unreadable: &HashSet<&str>,
    report: &mut Report,
) {
    for (own, dictionary) in index.dictionaries.iter().enumerate() {
        for application in &dictionary.applications {
            let Some(extends) = &application.extends else { continue };
            let name = extends.value.as_str();
            match index.by_name.get(name) {
                None => index.unknown_dictionary(extends.span, name, unreadable, report),
                Some(&target) if target == own => {
                    report
                        .error(
                            extends.span,
                            "an application cannot extend one of its own dictionary",
                        )
                        .hint("write the commands into that application");
                }
                Some(target) if !scopes[own].dictionaries.contains(target) => {
                    report
                        .error(extends.span, format!("dictionary `{name}` is not imported"))
                        .hint(format!("add `<import dictionary=\"{name}\"/>`"));
                }
                Some(&target) => extended(index, own, application, extends, target, report),
            }
        }
        clashes(index, dictionary, report);
    }
}

fn extended(
    index: &Index<'_>,
    own: usize,
    application: &Application,
    extends: &Spanned<String>,
    target: usize,
    report: &mut Report,
) {
    let Some(id) = &application.id else { return };
    let mut at = target;
    let mut walked = HashSet::from([own]);
    while walked.insert(at) {
        let has_id = |it: &&Application| it.id.as_ref().is_none_or(|found| found.value == id.value);
        let found = index.dictionaries[at].applications.iter().find(has_id);
        if found.is_none() && at == target {
            let ids: Vec<String> = index.dictionaries[target]
                .applications
                .iter()
                .filter_map(|it| it.id.as_ref().map(|id| id.value.to_string()))
                .collect();
            let message = format!("`{}` has no application {}", extends.value, id.value);
            let finding = report.error(extends.span, message);
            match ids.as_slice() {
                [] => finding.hint("it has no application at all"),
                ids => finding.hint(format!("it has application {}", ids.join(", "))),
            };
        }
        let next = found.and_then(|it| it.extends.as_ref());
        let next = next.and_then(|name| index.by_name.get(name.value.as_str()));
        match next {
            Some(&next) => at = next,
            None => return,
        }
    }
    if at == own {
        report.error(extends.span, "the application extends itself by way of others");
    }
}

/// Reports lent commands that would have the name or code of another command of the dictionary.
fn clashes(index: &Index<'_>, dictionary: &Dictionary, report: &mut Report) {
    let mut seen = HashMap::new();
    for command in dictionary.applications.iter().flat_map(|it| &it.commands) {
        seen.insert(command.name.value.as_str(), command);
    }
    for application in &dictionary.applications {
        let Some(extends) = &application.extends else { continue };
        let id = application.id.as_ref().map(|id| id.value);
        let lender = index.by_name.get(extends.value.as_str()).map(|it| &index.dictionaries[*it]);
        let lent = lender.into_iter().flat_map(|it| &it.applications);
        let lent = lent.filter(|it| it.id.as_ref().map(|id| id.value) == id);
        for command in lent.flat_map(|it| &it.commands) {
            let code = command.code.as_ref().map(|code| code.value);
            let Some(first) = seen.insert(command.name.value.as_str(), command) else { continue };
            let is_own = application.commands.iter().any(|own| own.name == first.name);
            let first_code = first.code.as_ref().map(|code| code.value);
            if is_own && first_code == code {
                continue;
            }
            let name = &command.name.value;
            report
                .error(first.name.span, format!("`{}` lends another `{name}`", extends.value))
                .related(extends.span, "by this extension")
                .hint("a dictionary has one command of each name");
        }
    }
}
