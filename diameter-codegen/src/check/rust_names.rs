//! That the Rust names made of one dictionary's names are distinct and free.

use std::collections::HashMap;

use crate::diagnostic::Report;
use crate::ident::{self, RESERVED_TYPE_NAMES};
use crate::source::{Span, Spanned};
use crate::syntax::{Avp, Dictionary};

pub(super) fn check(dictionary: &Dictionary, report: &mut Report) {
    let mut types = HashMap::new();
    let mut constants = HashMap::new();
    for avp in &dictionary.avps {
        check_avp(avp, &mut types, &mut constants, report);
    }
    types.retain(|_, first: &mut First<'_>| first.avp.has_type());
    let mut messages: HashMap<String, Span> = HashMap::new();
    for command in dictionary.applications.iter().flat_map(|application| &application.commands) {
        for (name, _) in command.messages().filter(|_| !command.name.value.is_empty()) {
            let type_name = ident::type_name(&name);
            let what = format!("`{name}` needs the Rust type `{type_name}`");
            if let Some(first) = types.get(&type_name) {
                report
                    .error(first.name.span, format!("this AVP has the type `{type_name}`"))
                    .related(command.name.span, what)
                    .hint("give the AVP a `rust-name`");
            } else if let Some(first) = messages.insert(type_name, command.name.span)
                // The request and answer of two commands collide both: once is enough.
                && first != command.name.span
            {
                report
                    .error(command.name.span, what)
                    .related(first, "which this command of the dictionary has already")
                    .hint("applications with equal commands need a dictionary each");
                break;
            }
        }
    }
}

/// The AVP that has a name already.
struct First<'a> {
    avp: &'a Avp,
    name: &'a Spanned<String>,
}

fn check_avp<'a>(
    avp: &'a Avp,
    types: &mut HashMap<String, First<'a>>,
    constants: &mut HashMap<String, &'a Spanned<String>>,
    report: &mut Report,
) {
    let name = avp.identifier();
    let type_name = ident::type_name(&name.value);
    let constant_name = ident::constant_name(&name.value);
    if let Some(first) = types.get(&type_name) {
        // Two definitions of one AVP are reported as such.
        let same_avp = first.avp.name.value == avp.name.value
            && first.avp.code.as_ref().map(|code| code.value)
                == avp.code.as_ref().map(|code| code.value)
            && first.avp.vendor_id.as_ref().map(|id| id.value)
                == avp.vendor_id.as_ref().map(|id| id.value);
        if !same_avp {
            collision(name, &type_name, first.name, report);
        }
    } else if let Some(first) = constants.get(&constant_name) {
        collision(name, &constant_name, first, report);
    }
    if avp.has_type() && RESERVED_TYPE_NAMES.contains(&type_name.as_str()) {
        let shown = &name.value;
        report
            .error(name.span, format!("`{shown}` cannot have the Rust type `{type_name}`"))
            .hint(format!("generated code uses that name; add `rust-name=\"Diameter-{shown}\"`"));
    }
    types.entry(type_name).or_insert(First { avp, name });
    constants.entry(constant_name).or_insert(name);
}

fn collision(
    name: &Spanned<String>,
    rust_name: &str,
    first: &Spanned<String>,
    report: &mut Report,
) {
    report
        .error(name.span, format!("a second AVP with the Rust name `{rust_name}`"))
        .related(first.span, "the first one")
        .hint("give one of them a `rust-name`, written as an AVP name");
}
