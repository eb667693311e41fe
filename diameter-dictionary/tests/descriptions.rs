//! Descriptions made from XML when the program runs are those that were generated when it was built.

use std::collections::HashSet;

use diameter_codegen::{load, standard_dictionaries};
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
            let (found, generated) = (made.avp(key), dictionary.avp(key));
            assert_eq!(found.map(|it| it.name), generated.map(|it| it.name), "{key}");
        }
    }
}

fn commands(dictionary: &'static Dictionary) -> Vec<&'static CommandDescription> {
    dictionary.applications.iter().flat_map(|it| it.commands).copied().collect()
}

/// The keys of a dictionary and of what it imports.
fn all_keys(dictionary: &'static Dictionary) -> HashSet<AvpKey> {
    let mut keys = HashSet::new();
    let mut seen = HashSet::new();
    let mut waiting = vec![dictionary];
    while let Some(dictionary) = waiting.pop() {
        if seen.insert(dictionary.name) {
            keys.extend(dictionary.avps.iter().map(|avp| avp.key));
            waiting.extend(dictionary.imports);
        }
    }
    keys
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
