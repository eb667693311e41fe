//! A received message: parsed, decoded as the commands it may be with several options, written again,
//! printed.

#![no_main]

use diameter_core::{
    CommandDescription, CommandFlags, DecodeErrors, DecodeOptions, Decoded, Dictionary, Message,
};
use diameter_fuzz::normal_form::normal_form;
use diameter_fuzz::readings::{READINGS, Reading, dispatch};
use diameter_fuzz::{errors, recipe};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: diameter_fuzz::stack::watch(), |octets| {
    let message = recipe::message(octets);
    for reading in READINGS.iter().filter(|reading| reading.fits(&message)) {
        check_decoding(&message, reading);
        check_options(&message, reading);
        (reading.sort)(&message);
    }
    let outcomes = dispatch(&message);
    // The first one imports the others.
    check_printing(&message, outcomes[0].0);
    for (dictionary, decoded) in outcomes {
        check_dispatch(&message, dictionary, decoded);
    }
});

/// The command, if the message is one, is written in the normal form, which is that of itself.
fn check_decoding(message: &Message, reading: &Reading) {
    let CommandDescription { normalize, dictionary, .. } = *reading.description;
    let normalize = |message| normalize(reading.description, message);
    let decode = |message| reading.decode(message, &DecodeOptions::default(), dictionary);
    let decoded = decode(message);
    let normal = match normalize(message) {
        Ok(normal) => normal,
        Err(errors) => {
            assert_eq!(decoded.errors.as_ref(), Some(&errors));
            return errors::check(&errors, message.as_bytes(), message.avps());
        }
    };
    assert!(decoded.errors.is_none());
    assert_eq!(normal.as_bytes()[..], normal_form(message, reading.description));
    assert_eq!(Message::parse(normal.as_bytes().clone()).as_ref(), Ok(&normal));
    assert_eq!(normalize(&normal).as_ref(), Ok(&normal));
    assert_eq!(decode(&normal), decoded);
}

/// A stricter decoder finds no less, and one that gives up early says so.
fn check_options(message: &Message, reading: &Reading) {
    let decode = |options| reading.decode(message, &options, reading.description.dictionary);
    let strict = decode(DecodeOptions::strict());
    let default = decode(DecodeOptions::default());
    let lenient = decode(DecodeOptions::lenient());
    let words = message.as_bytes().len() / 4;
    let (max_depth, max_avps, max_errors) = (words % 3, words % 16, words % 5);
    let limits = DecodeOptions { max_depth, max_avps, max_errors, ..DecodeOptions::default() };
    let limited = decode(limits);

    for decoded in [&strict, &lenient, &limited] {
        let errors = decoded.errors.iter();
        errors.for_each(|errors| errors::check(errors, message.as_bytes(), message.avps()));
        assert!(decoded.errors.is_some() || decoded.value.is_some());
    }
    let is_subset = |stricter: &Decoded<String>, other: &Decoded<String>| {
        stricter.errors.is_some() || stricter == other
    };
    assert!(is_subset(&strict, &default) && is_subset(&default, &lenient));
    assert!(is_subset(&limited, &default));
}

/// The enums of a dictionary find the command by the header.
fn check_dispatch(
    message: &Message,
    dictionary: &'static Dictionary,
    decoded: Result<String, DecodeErrors>,
) {
    let header = message.header();
    let is_request = header.flags.contains(CommandFlags::REQUEST);
    let is_error = !is_request && header.flags.contains(CommandFlags::ERROR);
    let commands = dictionary.applications.iter().flat_map(|application| application.commands);
    let own: Vec<_> = commands
        .filter(|it| {
            it.code == Some(header.command_code)
                && it.flags.contains(CommandFlags::REQUEST) == is_request
        })
        .collect();
    let reading = READINGS.iter().find(|reading| match is_error {
        true => reading.description.code.is_none(),
        false => own.iter().any(|it| std::ptr::eq(**it, reading.description)),
    });
    let expected = reading.map(|it| it.decode(message, &DecodeOptions::default(), dictionary));
    let is_typed = reading.is_some_and(Reading::is_typed);
    match (expected, decoded) {
        (None, Ok(command)) => panic!("no dictionary has {command}"),
        (None, Err(errors)) => errors::check(&errors, message.as_bytes(), message.avps()),
        // The variant stands around the command.
        (Some(Decoded { value: Some(value), errors: None }), Ok(command)) => {
            assert!(!is_typed || command.ends_with(&format!("({value})")));
        }
        (Some(expected), decoded) => assert_eq!(decoded.err(), expected.errors),
    }
}

fn check_printing(message: &Message, dictionary: &'static Dictionary) {
    let avps = message.avps().count();
    let lines = message.tree(dictionary).to_string().lines().count();
    assert!(lines > avps);
    let json = message.json(dictionary).to_string();
    let json: serde_json::Value = serde_json::from_str(&json).expect("valid JSON");
    // What ends the AVPs is beside them.
    let avps = message.avps().filter(Result::is_ok).count();
    assert_eq!(json["avps"].as_array().map(Vec::len), Some(avps));
}
