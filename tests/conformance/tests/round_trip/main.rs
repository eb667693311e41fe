//! Every AVP of every dictionary, and every command: whatever is legal by the static description and
//! in normal form is decoded into its type and written again octet for octet.
//!
//! The octets are put together by hand from the description alone, so that no type is forgotten and
//! none is tested against its own encoder. The choices are the same in every run; another number in
//! `DIAMETER_TEST_SEED` makes others.

mod choices;
mod contents;
mod values;

use diameter_core::plumbing::normalize_untyped;
use diameter_core::{
    AvpDescription, CommandDescription, Dictionary, Format, Grammar, Header, Message, RawAvp,
};
use diameter_messages::DICTIONARIES;
use diameter_tests::{chance, hex, path, wire};
use proptest::collection::vec;
use proptest::prelude::any;

use crate::choices::Choices;
use crate::contents::Writer;

fn avps() -> impl Iterator<Item = &'static AvpDescription> {
    DICTIONARIES.iter().flat_map(|dictionary| dictionary.avps).copied()
}

fn commands() -> impl Iterator<Item = &'static CommandDescription> {
    let applications = DICTIONARIES.iter().flat_map(|dictionary| dictionary.applications);
    applications.flat_map(|application| application.commands).copied()
}

/// Runs a test with choices; see [`chance::check`].
fn with_choices(name: &str, cases: u32, test: impl Fn(&mut Choices<'_>) -> Result<(), String>) {
    chance::check(name, cases, &vec(any::<u8>(), 0..768), |octets| {
        test(&mut Choices::new(&octets))
    });
}

/// Reads the AVP as its type and writes it again.
fn check_avp(description: &AvpDescription, avp: &RawAvp) -> Result<(), String> {
    let sent = wire::octets(std::slice::from_ref(avp));
    match description.normalize(avp) {
        Ok(written) if written == *avp => Ok(()),
        Ok(written) => Err(format!("{}\nfrom {}", hex(&wire::octets(&[written])), hex(&sent))),
        Err(errors) => Err(format!("{errors}\nfrom {}", hex(&sent))),
    }
}

/// Reads the message as its command and writes it again.
fn check_message(command: &'static CommandDescription, message: &Message) -> Result<(), String> {
    let sent = message.as_bytes();
    if normalize_untyped(command, message).as_ref() != Ok(message) {
        return Err(format!("not without its type: {}", hex(sent)));
    }
    match command.normalize(message) {
        Ok(written) if written.as_bytes() == sent => Ok(()),
        Ok(written) => Err(format!("{}\nfrom {}", hex(written.as_bytes()), hex(sent))),
        Err(errors) => Err(format!("{errors}\nfrom {}", hex(sent))),
    }
}

#[test]
fn arbitrary_values_of_every_avp_come_back() {
    let mut count = 0;
    for avp in avps() {
        let cases = if matches!(avp.format, Format::Grouped(_)) { 12 } else { 6 };
        with_choices(avp.name, cases, |choices| {
            let value = Writer { dictionary: None }.value(avp, 0, choices);
            check_avp(avp, &wire::known(avp, value))
        });
        count += 1;
    }
    assert!(count > 1500, "{count} AVPs");
}

#[test]
fn arbitrary_contents_of_every_command_come_back() {
    for command in commands() {
        with_choices(command.name, 64, |choices| {
            let writer = Writer { dictionary: Some(command.dictionary) };
            let mut header = wire::header(command);
            if command.application_id == 0 {
                // The base protocol's commands serve any application.
                header.application_id = u32::from_be_bytes(choices.array());
            }
            header.hop_by_hop_id.0 = u32::from_be_bytes(choices.array());
            header.end_to_end_id.0 = u32::from_be_bytes(choices.array());
            let avps = writer.contents(command.grammar, 0, choices);
            check_message(command, &wire::message(&header, &avps))
        });
    }
}

#[test]
fn every_rule_of_every_grammar_comes_back_where_it_belongs() {
    for command in commands() {
        let header = wire::header(command);
        let writer = Writer { dictionary: Some(command.dictionary) };
        for rules in one_by_one_and_all(command.grammar) {
            let avps = writer.contents_with(command.grammar, &rules);
            let outcome = check_message(command, &wire::message(&header, &avps));
            assert_eq!(outcome, Ok(()), "{}", command.name);
        }
    }
    for avp in avps() {
        let Format::Grouped(grammar) = avp.format else { continue };
        let grammar = grammar();
        for rules in one_by_one_and_all(grammar) {
            let avps = Writer { dictionary: None }.contents_with(grammar, &rules);
            assert_eq!(check_avp(avp, &wire::group(avp, &avps)), Ok(()), "{}", avp.name);
        }
    }
}

/// The rules of a grammar: none, each alone, all.
fn one_by_one_and_all(grammar: &Grammar) -> impl Iterator<Item = Vec<usize>> {
    let all = 0..grammar.items.len();
    let alone = all.clone().map(|rule| vec![rule]);
    [vec![]].into_iter().chain(alone).chain([all.collect()])
}

#[test]
fn nothing_that_a_dictionary_file_defines_is_left_out() {
    let mut files = 0;
    for file in std::fs::read_dir(path("dictionaries")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "xml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let count = |names: &[&str]| {
            document.descendants().filter(|node| names.contains(&node.tag_name().name())).count()
        };
        let name = document.root_element().attribute("name").unwrap();
        // Where it is not found, its feature is missing from `full`.
        let found = DICTIONARIES.iter().find(|dictionary| dictionary.name == name);
        let found = found.unwrap_or_else(|| panic!("{name} is not compiled"));
        let applications = found.applications;
        let messages: usize = applications.iter().map(|it| it.commands.len()).sum();
        assert_eq!(messages, count(&["request", "answer", "answer-message"]), "{name}");
        assert_eq!(found.avps.len(), count(&["avp"]), "{name}");
        files += 1;
    }
    assert_eq!(files, DICTIONARIES.len());
}

#[test]
fn every_avp_that_a_grammar_lists_is_described_by_a_dictionary() {
    let described = |avp: &'static AvpDescription| avps().any(|it| std::ptr::eq(it, avp));
    let grammars = commands().map(|command| command.grammar);
    let grammars = grammars.chain(avps().filter_map(|avp| match avp.format {
        Format::Grouped(grammar) => Some(grammar()),
        _ => None,
    }));
    for grammar in grammars {
        for avp in grammar.items.iter().filter_map(|item| item.avp) {
            assert!(described(avp), "{} in {}", avp.name, grammar.name);
        }
    }
}

#[test]
fn every_command_is_found_by_its_application_code_and_direction() {
    for command in commands() {
        let dictionary: &Dictionary = command.dictionary;
        let Some(code) = command.code else { continue };
        let Header { flags, .. } = wire::header(command);
        let is_request = flags.contains(diameter_core::CommandFlags::REQUEST);
        let found = dictionary.command(command.application_id, code, is_request);
        assert!(found.is_some_and(|found| std::ptr::eq(found, command)), "{}", command.name);
    }
}
