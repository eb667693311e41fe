//! Every mutation of every AVP of every real message that has no errors: the decoder says exactly what
//! the grammar makes of it.

use std::collections::{BTreeMap, BTreeSet};

use diameter_core::{CommandDescription, DecodeOptions, Message};

use super::commands::{Verdict, decode};
use super::expected::Expected;
use super::mutate::{Mutation, command_of, corpus, mutations};
use super::tree::Tree;

#[test]
fn every_mutation_of_every_avp_is_reported_as_the_table_has_it() {
    let mut counts = BTreeMap::new();
    for (name, message) in corpus() {
        let command = command_of(&message);
        let options = DecodeOptions::default();
        if decode(&message, command, &options).errors.is_none() {
            let by_default = |mutation: &Mutation| mutation.by_default.clone();
            check_all(&name, &message, command, &options, by_default, &mut counts);
        }
    }
    let rejected: usize =
        counts.iter().filter(|((_, code), _)| *code != 0).map(|(_, count)| count).sum();
    let accepted: usize = counts.values().sum::<usize>() - rejected;
    assert!(rejected > 9000 && accepted > 7000, "{rejected} rejected, {accepted} accepted");
    // Where nothing of the kind was tried, nothing is proved.
    assert_eq!(counts.keys().map(|(name, _)| *name).collect::<BTreeSet<_>>().len(), 17);
}

#[test]
fn every_mutation_of_every_avp_is_reported_by_a_strict_decoder_too() {
    let mut counts = BTreeMap::new();
    for (name, message) in corpus() {
        let command = command_of(&message);
        // Captured messages are sloppy about flags; the normal form is not.
        let message = command.normalize(&message).unwrap();
        let options = DecodeOptions::strict();
        if decode(&message, command, &options).errors.is_none() {
            let strictly = |mutation: &Mutation| mutation.strictly.clone();
            check_all(&name, &message, command, &options, strictly, &mut counts);
        }
    }
    let of = |wanted: u32| {
        let found = counts.iter().filter(|((_, code), _)| *code == wanted);
        found.map(|(_, count)| *count).sum::<usize>()
    };
    for (code, least) in
        [(3009, 400), (5001, 400), (5004, 400), (5005, 400), (5008, 200), (5009, 400), (5014, 400)]
    {
        assert!(of(code) > least, "{code}: only {}", of(code));
    }
}

fn check_all(
    name: &str,
    message: &Message,
    command: &'static CommandDescription,
    options: &DecodeOptions,
    expected: impl Fn(&Mutation) -> Option<Expected>,
    counts: &mut BTreeMap<(&'static str, u32), usize>,
) {
    let tree = Tree::read(message, command.grammar);
    assert_eq!(tree.message(), *message, "{name} is not put together as it was");
    for place in tree.places() {
        for mutation in mutations(&tree, &place) {
            let context = format!("{name}, AVP {place:?} {}", mutation.name);
            let found = decode(&mutation.tree.message(), command, options);
            let expected = expected(&mutation);
            let code = expected.as_ref().map_or(0, |expected| expected.code);
            *counts.entry((mutation.name, code)).or_default() += 1;
            check(expected, found, &context);
        }
    }
}

fn check(expected: Option<Expected>, found: Verdict, context: &str) {
    match (expected, found.errors) {
        (None, None) => assert!(found.has_value, "{context}"),
        (Some(expected), Some(errors)) => {
            expected.assert_is(errors.first(), context);
            assert_eq!(errors.iter().count(), 1, "{context}: {errors}");
        }
        (None, Some(errors)) => panic!("{context}: not accepted: {errors}"),
        (Some(expected), None) => panic!("{context}: accepted, not {expected:?}"),
    }
}
