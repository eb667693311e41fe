//! `{:?}` of everything that leads to a description ends, although descriptions point at each other.

use diameter_core::{Command, Format};
use diameter_messages::{DICTIONARIES, gy};
use diameter_tests::samples;

#[test]
fn errors_name_the_command_and_do_not_describe_it() {
    let message = samples::message(0xc0, 272, 4, "");
    let errors = gy::CreditControlRequest::from_message(&message).unwrap_err();
    let text = format!("{errors:?}");
    assert!(text.contains("CommandDescription(Credit-Control-Request)"), "{text}");
    assert!(text.len() < 10_000, "{} octets", text.len());
}

#[test]
fn grammars_name_their_avps() {
    for dictionary in DICTIONARIES {
        assert!(format!("{dictionary:?}").ends_with(&format!("({})", dictionary.name)));
        for avp in dictionary.avps {
            if let Format::Grouped(grammar) = avp.format {
                let grammar = grammar();
                assert!(format!("{grammar:?}").len() < 200 * (grammar.items.len() + 1));
            }
        }
    }
}
