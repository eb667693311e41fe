//! That the Rust names made of one dictionary's names are distinct and free.
//!
//! Types, fields and constants are made of the same words, so that comparing types is enough.

use std::collections::{HashMap, HashSet};

use diameter_diagnostic::{Report, Span};

use crate::ident::{self, RESERVED_MODULE_NAMES, RESERVED_TYPE_NAMES};
use crate::source::Spanned;
use crate::syntax::{Avp, Command, Dictionary, Flags};

pub(super) fn check(dictionary: &Dictionary, report: &mut Report) {
    let Spanned { value: name, span } = &dictionary.name;
    if RESERVED_MODULE_NAMES.contains(&name.as_str()) {
        report.error(*span, format!("a dictionary cannot have the name `{name}`")).hint(
            "generated code uses that name for something else; give the dictionary another one",
        );
    }
    let mut avps = HashMap::new();
    for avp in &dictionary.avps {
        check_avp(dictionary, avp, &mut avps, report);
    }
    avps.retain(|_, avp| avp.has_type());
    let mut messages = HashMap::new();
    for application in &dictionary.applications {
        let mut names = HashSet::new();
        for command in &application.commands {
            let name = command.name.value.as_str();
            // A second command of the application is reported as such.
            if !name.is_empty() && names.insert(name) {
                check_command(command, &avps, &mut messages, report);
            }
        }
    }
    for flags in &dictionary.flags {
        check_flags(flags, &avps, &mut messages, report);
    }
}

fn check_avp<'a>(
    dictionary: &Dictionary,
    avp: &'a Avp,
    avps: &mut HashMap<String, &'a Avp>,
    report: &mut Report,
) {
    let name = avp.identifier();
    let type_name = ident::type_name(&name.value);
    if let Some(first) = avps.get(&type_name) {
        let keys = (dictionary.key_of(first), dictionary.key_of(avp));
        // Two definitions of one AVP are reported as such.
        if let (Some(first_key), Some(key)) = keys
            && first_key != key
        {
            report
                .error(name.span, format!("a second AVP with the Rust name `{type_name}`"))
                .related(first.identifier().span, "the first one")
                .hint("give one of them a `rust-name`, written as an AVP name");
        }
    }
    if avp.has_type() && RESERVED_TYPE_NAMES.contains(&type_name.as_str()) {
        let shown = &name.value;
        report
            .error(name.span, format!("`{shown}` cannot have the Rust type `{type_name}`"))
            .hint(format!("generated code uses that name; write `rust-name=\"Diameter-{shown}\"`"));
    }
    avps.entry(type_name).or_insert(avp);
}

fn check_command(
    command: &Command,
    avps: &HashMap<String, &Avp>,
    messages: &mut HashMap<String, Span>,
    report: &mut Report,
) {
    let span = command.name.span;
    let mut collided = false;
    for (name, _) in command.messages() {
        let type_name = ident::type_name(&name);
        if let Some(avp) = avps.get(&type_name) {
            report
                .error(avp.identifier().span, "this AVP and a message have the same Rust type")
                .label(format!("`{type_name}`"))
                .related(span, format!("`{name}` of this command"))
                .hint("give the AVP another `rust-name`");
        }
        let first = *messages.entry(type_name).or_insert(span);
        // Request and answer collide both: once is enough.
        if first != span && !collided {
            collided = true;
            report
                .error(span, format!("a second command `{}` in the dictionary", command.name.value))
                .related(first, "the first one, which has the same Rust types")
                .hint("applications with equal commands need a dictionary each");
        }
    }
}

/// The name of a set of bits is that of no AVP, message or other set.
fn check_flags(
    flags: &Flags,
    avps: &HashMap<String, &Avp>,
    types: &mut HashMap<String, Span>,
    report: &mut Report,
) {
    let Flags { name, .. } = flags;
    let type_name = ident::type_name(&name.value);
    if RESERVED_TYPE_NAMES.contains(&type_name.as_str()) {
        report
            .error(name.span, format!("`{}` cannot have the Rust type `{type_name}`", name.value))
            .hint("generated code uses that name; give the set of bits another one");
    }
    let first = avps.get(&type_name).map(|avp| avp.identifier().span);
    if let Some(first) = first.or_else(|| types.get(&type_name).copied()) {
        report
            .error(name.span, format!("a second Rust type `{type_name}`"))
            .related(first, "the first one")
            .hint("give the set of bits another name");
        return;
    }
    types.insert(type_name, name.span);
}
