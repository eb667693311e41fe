//! Descriptions made from XML when the program runs are those that were generated when it was built.

use std::collections::HashSet;

use bytes::Bytes;
use diameter_codegen::{load, standard_dictionaries};
use diameter_core::print::Frame;
use diameter_core::{
    AvpDescription, AvpKey, CommandDescription, Dictionary, EndToEndId, Format, Grammar, Header,
    HopByHopId,
};
use diameter_dictionary::Catalogue;
use diameter_messages::{base, gy, s6a};

#[test]
fn commands_of_generated_dictionaries_are_described_the_same() {
    let catalogue = Catalogue::new(load(&standard_dictionaries()).unwrap());
    for dictionary in [&base::DICTIONARY, &gy::DICTIONARY, &s6a::DICTIONARY] {
        let made = catalogue.dictionary(dictionary.name).unwrap();
        let mut compared = Compared::default();
        for command in commands(dictionary) {
            let Some(code) = command.code else { continue };
            let header = Header {
                flags: command.flags,
                command_code: code,
                application_id: command.application_id,
                hop_by_hop_id: HopByHopId(0),
                end_to_end_id: EndToEndId(0),
            };
            let known = catalogue.recognize(&header);
            let found = known.command.unwrap();
            assert_eq!(found.name, command.name);
            assert_eq!(found.abbreviation, command.abbreviation);
            assert_eq!(found.flags, command.flags, "{}", command.name);
            assert_eq!(found.answer.map(|it| it.name), command.answer.map(|it| it.name));
            assert_eq!(found.dictionary.name, dictionary.name, "{}", command.name);
            compared.grammar(found.grammar, command.grammar);
        }
        assert!(compared.seen.len() > 30, "{}: {}", dictionary.name, compared.seen.len());
        // What is known to the generated dictionary is known to the other.
        for key in all_keys(dictionary) {
            let (found, generated) = (made.avp(key), dictionary.known(key));
            assert_eq!(found.map(|it| it.name), generated.map(|it| it.name), "{key}");
        }
    }
}

fn commands(dictionary: &'static Dictionary) -> Vec<&'static CommandDescription> {
    dictionary.applications.iter().flat_map(|it| it.commands).copied().collect()
}

/// The keys of a dictionary and of what it imports itself.
fn all_keys(dictionary: &'static Dictionary) -> HashSet<AvpKey> {
    let near = std::iter::once(dictionary).chain(dictionary.imports.iter().copied());
    near.flat_map(|it| it.avps).map(|avp| avp.key).collect()
}

/// Application 3 is base accounting and Rf: the AVPs tell which grammar a message follows.
#[test]
fn accounting_is_of_the_grammar_that_lists_more_of_the_message() {
    let catalogue = Catalogue::new(load(&standard_dictionaries()).unwrap());
    let recognized = |avps: &[(u8, u32)]| {
        let mut octets = vec![1, 0, 0, 20 + 8 * avps.len() as u8, 0xc0, 0, 1, 15, 0, 0, 0, 3];
        octets.extend([0; 8]);
        for (flags, code) in avps {
            octets.extend(code.to_be_bytes());
            octets.extend([*flags, 0, 0, 8]);
        }
        let known = catalogue.recognize_frame(&Frame::read(Bytes::from(octets)).unwrap());
        (known.application.unwrap(), known.grammar.unwrap().dictionary.name)
    };
    // Accounting-Sub-Session-Id and Acct-Session-Id, with what both list; Service-Context-Id.
    let of_base = recognized(&[(0x40, 480), (0x40, 485), (0x40, 287), (0x40, 44)]);
    assert_eq!(of_base.1, "base");
    assert!(of_base.0.to_lowercase().contains("accounting"), "{of_base:?}");
    assert_eq!(recognized(&[(0x40, 480), (0x40, 485), (0x40, 461)]), ("Rf", "rf"));
    assert_eq!(recognized(&[(0x40, 480), (0x40, 485)]), ("Rf", "rf"));
}

#[derive(Default)]
struct Compared {
    seen: HashSet<*const AvpDescription>,
}

impl Compared {
    fn grammar(&mut self, made: &'static Grammar, generated: &'static Grammar) {
        assert_eq!(made.name, generated.name);
        assert_eq!(made.items.len(), generated.items.len(), "{}", made.name);
        for (made, generated) in made.items.iter().zip(generated.items) {
            assert_eq!((made.min, made.max), (generated.min, generated.max));
            match (made.avp, generated.avp) {
                (Some(avp), Some(other)) => {
                    assert_eq!(made.rule, generated.rule, "{}", avp.name);
                    self.avp(avp, other);
                }
                (None, None) => {}
                (made, generated) => assert_eq!(made.is_none(), generated.is_none()),
            }
        }
    }

    fn avp(&mut self, made: &'static AvpDescription, generated: &'static AvpDescription) {
        if !self.seen.insert(generated) {
            return;
        }
        let name = generated.name;
        assert_eq!((made.name, made.key), (name, generated.key));
        assert_eq!((made.mandatory, made.flags()), (generated.mandatory, generated.flags()));
        assert_eq!(made.format.name(), generated.format.name(), "{name}");
        assert_eq!((made.symbols, made.bits), (generated.symbols, generated.bits), "{name}");
        assert_eq!(made.placeholder(), generated.placeholder(), "{name}");
        if let (Format::Grouped(made), Format::Grouped(generated)) = (made.format, generated.format)
        {
            self.grammar(made(), generated());
        }
    }
}
