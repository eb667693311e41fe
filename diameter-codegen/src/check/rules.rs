//! That a grammar begins with its fixed rules, names no AVP twice, does not require too many, and has
//! fields of distinct names.

use std::collections::HashMap;

use diameter_diagnostic::{Report, Span};

use crate::ident;
use crate::model::Rule;
use crate::resolve::Resolution;
use crate::syntax::{Dictionary, Grammar};

/// How many AVPs a grammar may require.
const MAX_REQUIRED: usize = 63;

/// The field of the wildcard.
const WILDCARD_FIELD: &str = "additional_avps";

pub(super) fn check(
    dictionaries: &[Dictionary],
    own: usize,
    resolution: &Resolution,
    report: &mut Report,
) {
    for grammar in dictionaries[own].grammars() {
        check_positions(grammar, report);
        check_required(grammar, report);
        check_grammar(dictionaries, own, grammar, resolution, report);
    }
}

/// A fixed AVP has a position, which it has not after AVPs that may be anywhere (RFC 6733, 3.2).
fn check_positions(grammar: &Grammar, report: &mut Report) {
    let mut items = grammar.items.iter();
    let Some(first) = items.find(|item| item.rule != Rule::Fixed) else { return };
    for item in items.filter(|item| item.rule == Rule::Fixed) {
        let name = &item.name.value.name;
        let finding = report.error(item.name.span, "a fixed rule after one that is not fixed");
        finding.related(first.name.span, "this one may stand anywhere");
        match grammar.is_extension {
            true => {
                finding.hint(format!("what an extension adds comes last; write `{{ {name} }}`"))
            }
            false => {
                finding.hint(format!("fixed rules come first; move it up or write `{{ {name} }}`"))
            }
        };
    }
}

/// A decoder notes in one word which of the AVPs that must occur have.
fn check_required(grammar: &Grammar, report: &mut Report) {
    let mut required = grammar.items.iter().filter(|item| item.min > 0);
    if let Some(item) = required.nth(MAX_REQUIRED) {
        report
            .error(item.name.span, format!("more than {MAX_REQUIRED} required AVPs in one grammar"))
            .hint("put some of them into a Grouped AVP");
    }
}

fn check_grammar(
    dictionaries: &[Dictionary],
    own: usize,
    grammar: &Grammar,
    resolution: &Resolution,
    report: &mut Report,
) {
    let mut avps: HashMap<_, Span> = HashMap::new();
    // The place of a field, and the dictionary whose AVP it holds.
    let mut fields = HashMap::new();
    let mut wildcard = None;
    for item in grammar.items.iter().filter(|item| item.name.value.is_wildcard()) {
        let span = item.name.span;
        match wildcard {
            None => wildcard = Some(span),
            Some(first) => {
                report.error(span, "a second rule for other AVPs").related(first, "the first one");
            }
        }
    }
    fields.extend(wildcard.map(|span| (WILDCARD_FIELD.to_owned(), (span, None))));
    for item in &grammar.items {
        let span = item.name.span;
        let Some(reference) = resolution.target(own, item) else { continue };
        if resolution.duplicates.contains(&reference) {
            continue;
        }
        // References point into the dictionaries they were resolved in.
        let dictionary = &dictionaries[reference.dictionary];
        let avp = &dictionary.avps[reference.avp];
        // A key that could not be read is not that of another AVP.
        let key = dictionary.key_of(avp).ok_or(reference);
        if let Some(first) = avps.get(&key) {
            let message = format!("a second rule for `{}`", avp.name.value);
            report.error(span, message).related(*first, "the first one");
            continue;
        }
        avps.insert(key, span);
        let field = ident::field_name(&avp.identifier().value);
        match fields.get(&field) {
            // In one dictionary two equal names are reported at the definitions.
            Some((_, Some(home))) if *home == reference.dictionary => {}
            Some((first, _)) => {
                report
                    .error(span, format!("a second field `{field}` in one struct"))
                    .related(*first, "the first one")
                    .hint("give one of the AVPs a `rust-name`");
            }
            None => {
                fields.insert(field, (span, Some(reference.dictionary)));
            }
        }
    }
}
