//! Extended groups.

use std::collections::{HashMap, HashSet};

use diameter_diagnostic::{Report, did_you_mean};

use super::{Scope, check, extended};
use crate::alternatives;
use crate::model::{AvpRef, DataType};
use crate::source::Spanned;
use crate::syntax::{Avp, AvpExtension, Dictionary};

/// An AVP by dictionary and position.
type At = (usize, usize);

/// The definitions that the extensions of a dictionary amount to.
pub(super) fn expand(scope: &Scope<'_>, report: &mut Report) -> Vec<Avp> {
    let mut avps = Vec::new();
    let mut extended_here = HashMap::new();
    for extension in &scope.own().extensions {
        let Some(found) = find(scope, extension, report) else { continue };
        let original = avp(scope, found);
        let key = scope.dictionaries[found.0].key_of(original);
        let name = &extension.name;
        if let Some(first) = key.and_then(|key| extended_here.insert(key, name.span)) {
            report
                .error(name.span, format!("a second extension of `{}`", original.name.value))
                .related(first, "the first one")
                .hint("write the rules of both into one");
            continue;
        }
        if let Some(own) = key.and_then(|key| with_key(scope.own(), key)) {
            report
                .error(name.span, format!("`{}` is redefined and extended", original.name.value))
                .related(own.name.span, "the redefinition")
                .hint("write the rules into its grammar");
            continue;
        }
        avps.extend(definition(scope, extension, found, report));
    }
    avps
}

fn definition(
    scope: &Scope<'_>,
    extension: &AvpExtension,
    found: At,
    report: &mut Report,
) -> Option<Avp> {
    let original = avp(scope, found);
    let place = extension.name.span;
    if original.data_type.as_ref().is_some_and(|it| it.value != DataType::Grouped) {
        report
            .error(place, format!("`{}` is no group", original.name.value))
            .related(original.name.span, "it is defined here")
            .hint("only groups and commands have rules that can be added to");
        return None;
    }
    let home = grammar_home(scope, found);
    // A group without a grammar was reported.
    let grammar = avp(scope, home).grammar.as_ref()?;
    if let Some(rules) = &extension.rules {
        check(rules, "the group", report);
    }
    let at = |value: u32| Spanned::new(value, place);
    Some(Avp {
        name: Spanned::new(original.name.value.clone(), place),
        rust_name: original.rust_name.as_ref().map(|it| Spanned::new(it.value.clone(), place)),
        code: original.code.as_ref().map(|code| at(code.value)),
        vendor_id: Some(at(scope.dictionaries[found.0].vendor_of(original))),
        data_type: Some(Spanned::new(DataType::Grouped, place)),
        format: None,
        mandatory: original.mandatory,
        spec: extension.spec.clone(),
        doc: extension.doc.clone().or_else(|| avp(scope, home).doc.clone()),
        boxed: avp(scope, home).boxed.map(|_| place),
        enums: Vec::new(),
        bits: Vec::new(),
        grammar: Some(extended(grammar, home.0, extension.rules.as_ref(), place)),
        grammar_element: Some(place),
        redefines: Some(Spanned::new(scope.name(found.0).to_owned(), place)),
    })
}

/// The definition that is extended: the last one in sight of those that the imports have.
fn find(scope: &Scope<'_>, extension: &AvpExtension, report: &mut Report) -> Option<At> {
    let name = extension.name.value.as_str();
    let place = extension.name.span;
    let searched = match &extension.dictionary {
        None => scope.imports(),
        Some(qualifier) => vec![qualified(scope, qualifier, report)?],
    };
    let mut found: Vec<At> = searched.iter().flat_map(|&at| named(scope, at, name)).collect();
    if found.len() > 1 {
        let replaced: HashSet<At> = found.iter().flat_map(|at| originals(scope, *at)).collect();
        found.retain(|at| !replaced.contains(at));
    }
    match found.as_slice() {
        [only] => Some(*only),
        [] => {
            undefined(scope, extension, report);
            None
        }
        several => {
            let found = several.iter().map(|&(dictionary, avp)| AvpRef { dictionary, avp });
            let found: Vec<AvpRef> = found.collect();
            report
                .error(place, format!("`{name}` is ambiguous"))
                .hint(alternatives::write_one_of(scope.dictionaries, &found));
            None
        }
    }
}

/// The dictionary in front of a colon.
fn qualified(scope: &Scope<'_>, qualifier: &Spanned<String>, report: &mut Report) -> Option<usize> {
    let name = qualifier.value.as_str();
    let imports = scope.imports();
    let found = scope.names.get(name).copied();
    if let Some(at) = found.filter(|at| imports.contains(at)) {
        return Some(at);
    }
    match found {
        Some(at) if at == scope.own => {
            report
                .error(qualifier.span, "an AVP of the same dictionary cannot be extended")
                .hint("write the rules into its grammar");
        }
        Some(_) => {
            report
                .error(qualifier.span, format!("dictionary `{name}` is not imported"))
                .hint(format!("add `<import dictionary=\"{name}\"/>`"));
        }
        None if scope.is_complete && !scope.unreadable.contains(name) => {
            let meant = report.nearest(name, imports.iter().map(|at| scope.name(*at)));
            report
                .error(qualifier.span, format!("there is no dictionary `{name}`"))
                .did_you_mean(meant);
        }
        None => {}
    }
    None
}

fn undefined(scope: &Scope<'_>, extension: &AvpExtension, report: &mut Report) {
    let name = extension.name.value.as_str();
    let place = extension.name.span;
    if let Some(own) = scope.own().avps.iter().find(|avp| avp.name.value == name) {
        report
            .error(place, "an AVP of the same dictionary cannot be extended")
            .related(own.name.span, "it is defined here")
            .hint("write the rules into its grammar");
        return;
    }
    if extension.dictionary.is_none() && !scope.is_complete {
        // Whatever is missing was reported.
        return;
    }
    let mut all = 0..scope.dictionaries.len();
    let elsewhere = all.find(|at| {
        let mut avps = named(scope, *at, name);
        avps.any(|at| avp(scope, at).redefines.is_none())
    });
    let imports = scope.imports();
    let hint = match (&extension.dictionary, elsewhere.map(|at| scope.name(at))) {
        (Some(_), Some(other)) => format!("`{other}` defines it"),
        (None, Some(other)) => {
            format!("`{other}` defines it; add `<import dictionary=\"{other}\"/>`")
        }
        (_, None) => {
            let avps = imports.iter().flat_map(|at| &scope.dictionaries[*at].avps);
            let groups = avps.filter(|avp| avp.grammar.is_some());
            let meant = report.nearest(name, groups.map(|avp| avp.name.value.as_str()));
            did_you_mean(meant.as_slice())
                .unwrap_or_else(|| "an extension is of a group that is defined elsewhere".into())
        }
    };
    let message = match &extension.dictionary {
        Some(dictionary) => format!("AVP `{name}` is not defined in {}", dictionary.value),
        None => format!("no import of {} defines an AVP `{name}`", scope.own().name.value),
    };
    report.error(place, message).hint(hint);
}

fn avp<'a>(scope: &Scope<'a>, (dictionary, avp): At) -> &'a Avp {
    &scope.dictionaries[dictionary].avps[avp]
}

/// The AVPs of that name in one dictionary.
fn named(scope: &Scope<'_>, at: usize, name: &str) -> impl Iterator<Item = At> {
    let avps = scope.dictionaries[at].avps.iter().enumerate();
    avps.filter(move |(_, avp)| avp.name.value == name).map(move |(avp, _)| (at, avp))
}

fn with_key(dictionary: &Dictionary, key: (u32, u32)) -> Option<&Avp> {
    dictionary.avps.iter().find(|avp| dictionary.key_of(avp) == Some(key))
}

/// What a definition redefines, what that redefines, and so on.
fn originals(scope: &Scope<'_>, at: At) -> Vec<At> {
    let mut found = Vec::new();
    let mut at = Some(at);
    while let Some(original) =
        at.and_then(|at| original(scope, at)).filter(|it| !found.contains(it))
    {
        found.push(original);
        at = Some(original);
    }
    found
}

fn original(scope: &Scope<'_>, at: At) -> Option<At> {
    let redefines = avp(scope, at).redefines.as_ref()?;
    let key = scope.dictionaries[at.0].key_of(avp(scope, at))?;
    let home = *scope.names.get(&redefines.value)?;
    let dictionary = &scope.dictionaries[home];
    let position = dictionary.avps.iter().position(|avp| dictionary.key_of(avp) == Some(key))?;
    Some((home, position)).filter(|found| *found != at)
}

/// The definition with the grammar: a redefinition of nothing but the M bit has that of its original.
fn grammar_home(scope: &Scope<'_>, at: At) -> At {
    let mut home = at;
    for original in originals(scope, at) {
        if !avp(scope, home).shares_type() {
            break;
        }
        home = original;
    }
    home
}
