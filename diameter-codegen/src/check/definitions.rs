//! AVPs, enumerated values, applications and commands, each by itself and among its siblings.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use diameter_diagnostic::{Report, Span};

use crate::ident;
use crate::model::DataType;
use crate::source::Spanned;
use crate::syntax::{Application, Avp, CommandKind, Dictionary, EnumValue};

/// The base protocol, to which alone the answer-message belongs.
const BASE_APPLICATION: u32 = 0;

/// Command Codes have three octets (RFC 6733, 3).
const MAX_COMMAND_CODE: u32 = 0x00ff_ffff;

pub(super) fn check(dictionary: &Dictionary, report: &mut Report) {
    let mut ids = HashMap::new();
    for application in &dictionary.applications {
        if let Some(id) = &application.id {
            let what = || format!("a second application {}", id.value);
            unique(&mut ids, id.value, id.span, what, report);
        }
        check_application(application, report);
    }
    for flags in &dictionary.flags {
        check_named("bit", &flags.bits, Some(0..=31), report);
    }
    for avp in &dictionary.avps {
        check_avp(avp, report);
        check_enums(avp, report);
        check_bits(avp, report);
    }
}

fn check_application(application: &Application, report: &mut Report) {
    let mut codes = HashMap::new();
    let mut names = HashMap::new();
    for command in &application.commands {
        let name = &command.name;
        let same_name = || format!("a second command `{}` in the application", name.value);
        let mut is_new = true;
        if !name.value.is_empty() {
            is_new = unique(&mut names, name.value.as_str(), name.span, same_name, report);
        }
        if let Some(code) = &command.code {
            let same_code = || format!("a second command with code {}", code.value);
            if is_new {
                unique(&mut codes, code.value, code.span, same_code, report);
            }
            if code.value > MAX_COMMAND_CODE {
                report
                    .error(code.span, "a command code has no more than 24 bits")
                    .hint(format!("the greatest is {MAX_COMMAND_CODE}"));
            }
        }
        if command.kind == CommandKind::AnswerMessage
            && let Some(id) = &application.id
            && id.value != BASE_APPLICATION
        {
            report
                .error(name.span, "the answer-message belongs to application 0, the base protocol")
                .related(id.span, format!("this is application {}", id.value));
        }
    }
}

fn check_avp(avp: &Avp, report: &mut Report) {
    let Some(data_type) = &avp.data_type else { return };
    let name = data_type.value.name();
    let is_grouped = data_type.value == DataType::Grouped;
    match avp.grammar_element {
        None if is_grouped && avp.redefines.is_none() => {
            report
                .error(data_type.span, "a Grouped AVP without a grammar")
                .hint("add a `grammar` element");
        }
        Some(element) if !is_grouped => {
            report
                .error(element, format!("a grammar for an AVP of type `{name}`"))
                .related(data_type.span, "only `Grouped` has a grammar");
        }
        _ => {}
    }
    if let Some(boxed) = avp.boxed.filter(|_| is_grouped && avp.shares_type()) {
        report
            .error(boxed, "a redefinition without a grammar cannot be boxed")
            .hint("its type is the original's, which says whether it is boxed");
    }
    if let Some(boxed) = avp.boxed.filter(|_| !is_grouped) {
        report
            .error(boxed, format!("an AVP of type `{name}` cannot be boxed"))
            .related(data_type.span, "only `Grouped` can");
    }
    if let Some(name) = avp.grammar.as_ref().and_then(|grammar| grammar.name.as_ref())
        && name.value != avp.name.value
    {
        let finding = report
            .error(name.span, format!("the grammar of `{}` has another name", avp.name.value))
            .related(avp.name.span, "the AVP");
        if name.value.eq_ignore_ascii_case(&avp.name.value) {
            finding.hint("upper and lower case count");
        }
    }
}

/// What values the AVP can have, if they may have names.
fn range_of_values(data_type: DataType) -> Option<RangeInclusive<i64>> {
    match data_type {
        DataType::Enumerated => Some(i32::MIN.into()..=i32::MAX.into()),
        DataType::Unsigned32 => Some(0..=u32::MAX.into()),
        _ => None,
    }
}

fn check_enums(avp: &Avp, report: &mut Report) {
    let range = avp.data_type.as_ref().map(|found| (found, range_of_values(found.value)));
    if let (Some((data_type, None)), Some(first)) = (&range, avp.enums.first()) {
        let name = data_type.value.name();
        report
            .error(first.span, format!("named values of an AVP of type `{name}`"))
            .related(data_type.span, "only `Enumerated` and `Unsigned32` have them");
    }
    if let (Some(format), Some(first)) = (&avp.format, avp.enums.first()) {
        report
            .error(first.span, "named values of an AVP of a derived data format")
            .related(format.span, "which has a Rust type of its own");
    }
    check_named("value", &avp.enums, range.and_then(|(_, range)| range), report);
}

fn check_bits(avp: &Avp, report: &mut Report) {
    let Some(first) = avp.bits.first() else { return };
    if let Some(data_type) = avp.data_type.as_ref().filter(|it| it.value != DataType::Unsigned32) {
        let name = data_type.value.name();
        report
            .error(first.span, format!("named bits of an AVP of type `{name}`"))
            .related(data_type.span, "only `Unsigned32` has them");
    }
    if let Some(format) = &avp.format {
        report
            .error(first.span, "named bits of an AVP of a derived data format")
            .related(format.span, "which has a Rust type of its own");
    }
    if let Some(value) = avp.enums.first() {
        report
            .error(first.span, "named bits beside named values")
            .related(value.span, "a value is a number or a set of bits, not both");
    }
    check_named("bit", &avp.bits, Some(0..=31), report);
}

/// Checks the names and numbers of values or of bits.
fn check_named(
    what: &str,
    named: &[EnumValue],
    range: Option<RangeInclusive<i64>>,
    report: &mut Report,
) {
    let mut codes = HashMap::new();
    let mut constants = HashMap::new();
    for found in named {
        let mut is_new = true;
        if let Some(code) = &found.code {
            let second = || format!("a second name for the {what} {}", code.value);
            is_new = unique(&mut codes, code.value, code.span, second, report);
            if let Some(range) = range.as_ref().filter(|range| !range.contains(&code.value)) {
                report.error(code.span, format!("the {what} is out of range")).hint(format!(
                    "it goes from {} to {}",
                    range.start(),
                    range.end()
                ));
            }
        }
        if let Some(name) = found.name.as_ref().filter(|_| is_new) {
            check_constant(what, name, &mut constants, report);
        }
    }
}

fn check_constant(
    what: &str,
    name: &Spanned<String>,
    constants: &mut HashMap<String, Span>,
    report: &mut Report,
) {
    let constant = ident::value_name(&name.value);
    if constant.is_empty() {
        report
            .error(name.span, format!("the name of a {what} has neither letters nor digits"))
            .hint("a constant is made of them");
    } else if let Some(first) = constants.get(&constant) {
        report
            .error(name.span, format!("a second {what} with the constant `{constant}`"))
            .related(*first, "the first one")
            .hint(format!("give the {what}s names that differ in more than case and punctuation"));
    } else {
        constants.insert(constant, name.span);
    }
}

/// Whether `key` is new; if not, that is reported.
fn unique<K: Eq + std::hash::Hash>(
    seen: &mut HashMap<K, Span>,
    key: K,
    span: Span,
    what: impl Fn() -> String,
    report: &mut Report,
) -> bool {
    if let Some(first) = seen.get(&key) {
        report.error(span, what()).related(*first, "the first one");
        return false;
    }
    seen.insert(key, span);
    true
}
