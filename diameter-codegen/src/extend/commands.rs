//! Extended commands.

use std::collections::HashSet;

use diameter_diagnostic::{Report, did_you_mean};

use super::{Scope, check, extended};
use crate::source::Spanned;
use crate::syntax::{Application, Command, CommandExtension, CommandKind, Grammar, Rules};

/// The commands that the extensions of a dictionary amount to, each with the position of its application.
pub(super) fn expand(scope: &Scope<'_>, report: &mut Report) -> Vec<(usize, Command)> {
    let mut commands = Vec::new();
    for (position, application) in scope.own().applications.iter().enumerate() {
        let mut seen: Vec<&Spanned<String>> = Vec::new();
        for extension in &application.extensions {
            let name = &extension.name;
            if let Some(first) = seen.iter().find(|first| first.value == name.value) {
                report
                    .error(name.span, format!("a second extension of `{}`", name.value))
                    .related(first.span, "the first one")
                    .hint("write the rules of both into one");
                continue;
            }
            seen.push(name);
            if let Some(own) = application.commands.iter().find(|it| it.name.value == name.value) {
                report
                    .error(name.span, format!("`{}` is defined and extended", name.value))
                    .related(own.name.span, "the definition")
                    .hint("write the rules into its grammars");
                continue;
            }
            let command = definition(scope, application, extension, report);
            commands.extend(command.map(|command| (position, command)));
        }
    }
    commands
}

fn definition(
    scope: &Scope<'_>,
    application: &Application,
    extension: &CommandExtension,
    report: &mut Report,
) -> Option<Command> {
    let name = &extension.name;
    let Some(extends) = &application.extends else {
        report
            .error(name.span, "a command of an application that extends no other")
            .hint("say whose command it is: `<application id=\"...\" extends=\"...\">`");
        return None;
    };
    let lenders = lenders(scope, application, extends);
    let all = || lenders.iter().flat_map(|(home, it)| it.commands.iter().map(|it| (*home, it)));
    let is_pair = |command: &Command| command.kind == CommandKind::Pair;
    let found = all().find(|(_, it)| it.name.value == name.value && is_pair(it));
    let Some((home, original)) = found else {
        // That there is no such application is reported elsewhere.
        if !lenders.is_empty() {
            let names = all().filter(|(_, it)| is_pair(it)).map(|(_, it)| it.name.value.as_str());
            let meant = report.nearest(&name.value, names.clone());
            let hint = did_you_mean(meant.as_slice())
                .unwrap_or_else(|| format!("it has {}", names.collect::<Vec<_>>().join(", ")));
            let message = format!("`{}` has no command `{}`", extends.value, name.value);
            report.error(name.span, message).hint(hint);
        }
        return None;
    };
    let rules = [&extension.request, &extension.answer];
    for rules in rules.into_iter().flatten() {
        check(rules, "the command", report);
    }
    let grammar = |original: &Option<Grammar>, rules: &Option<Rules>| {
        original.as_ref().map(|it| extended(it, home, rules.as_ref(), name.span))
    };
    Some(Command {
        kind: CommandKind::Pair,
        name: name.clone(),
        code: original.code.as_ref().map(|code| Spanned::new(code.value, name.span)),
        spec: extension.spec.clone(),
        doc: extension.doc.clone().or_else(|| original.doc.clone()),
        request: grammar(&original.request, &extension.request),
        answer: grammar(&original.answer, &extension.answer),
    })
}

/// The applications that lend their commands, the nearest first, with the dictionaries they are in.
fn lenders<'a>(
    scope: &Scope<'a>,
    application: &Application,
    extends: &Spanned<String>,
) -> Vec<(usize, &'a Application)> {
    let id = application.id.as_ref().map(|id| id.value);
    let mut found: Vec<(usize, &Application)> = Vec::new();
    let mut walked = HashSet::from([scope.own]);
    let mut name = Some(extends.value.as_str());
    while let Some(at) = name.and_then(|name| scope.names.get(name)).copied() {
        if !walked.insert(at) {
            break;
        }
        let applications = &scope.dictionaries[at].applications;
        let lender = applications.iter().find(|it| it.id.as_ref().map(|id| id.value) == id);
        found.extend(lender.map(|lender| (at, lender)));
        name = lender.and_then(|it| it.extends.as_ref()).map(|extends| extends.value.as_str());
    }
    found
}
