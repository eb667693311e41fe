//! A received message: parsed, decoded as the commands it may be with several options, written again,
//! rejected, printed.

#![no_main]

use bytes::Bytes;
use diameter_core::{
    AvpIter, Command, CommandFlags, DecodeErrorKind, DecodeErrors, DecodeOptions, Decoded,
    DiameterIdentity, Dictionary, Identity, Message, Outcome,
};
use diameter_fuzz::normal_form::normal_form;
use diameter_fuzz::readings::{READINGS, Reading, dispatch};
use diameter_fuzz::{errors, recipe};
use diameter_messages::base::AnswerMessage;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: diameter_fuzz::stack::watch(), |octets| {
    if let Err(error) = Message::parse(octets.to_vec()) {
        let octets = Bytes::copy_from_slice(octets);
        errors::check(&error.into(), &octets, AvpIter::new(&Bytes::new(), 0));
    }
    let message = recipe::message(octets);
    for reading in READINGS.iter().filter(|reading| reading.fits(&message)) {
        check_decoding(&message, reading);
        check_options(&message, reading);
        (reading.sort)(&message);
    }
    for (dictionary, decoded) in dispatch(&message) {
        check_dispatch(&message, dictionary, decoded);
        check_printing(&message, dictionary);
    }
});

/// The command, if the message is one, is written in the normal form, which is that of itself.
fn check_decoding(message: &Message, reading: &Reading) {
    let normalize = reading.description.normalize;
    let decoded = (reading.decode)(message, &DecodeOptions::default());
    let normal = match normalize(message) {
        Ok(normal) => normal,
        Err(errors) => {
            assert_eq!(decoded.errors.as_ref(), Some(&errors));
            return check_errors(message, &errors);
        }
    };
    assert_eq!(normal.as_bytes()[..], normal_form(message, reading.description));
    assert_eq!(Message::parse(normal.as_bytes().clone()).as_ref(), Ok(&normal));
    assert_eq!(normalize(&normal).as_ref(), Ok(&normal));
    assert_eq!((reading.decode)(&normal, &DecodeOptions::default()), decoded);
    assert!(decoded.errors.is_none());
}

fn check_errors(message: &Message, errors: &DecodeErrors) {
    errors::check(errors, message.as_bytes(), message.avps());
    if message.header().flags.contains(CommandFlags::REQUEST) {
        check_rejection(message, errors);
    }
}

/// The answer that says what is wrong is that of the request, and the peer can read it.
fn check_rejection(request: &Message, errors: &DecodeErrors) {
    let host = DiameterIdentity::from_static("server.example.net");
    let identity = Identity { realm: host.clone(), host, state_id: Some(1) };
    let answer = errors.answer(request, &identity);
    assert_eq!(Message::parse(answer.as_bytes().clone()).as_ref(), Ok(&answer));
    assert_eq!(answer.header().hop_by_hop_id, request.header().hop_by_hop_id);
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(errors.first().result_code())));
    let is_error = answer.header().flags.contains(CommandFlags::ERROR);
    let command = if is_error { None } else { errors.command().and_then(|it| it.answer) };
    let command = command.unwrap_or(AnswerMessage::DESCRIPTION);
    let Err(unreadable) = (command.normalize)(&answer) else { return };
    for error in unreadable.iter() {
        // Proxy-Info is repeated with whatever it holds.
        let is_unknown = matches!(error.kind(), DecodeErrorKind::Unsupported { .. });
        assert!(is_unknown, "{error}\nin {}\nto {errors}", answer.tree(command.dictionary));
    }
}

/// A stricter decoder finds no less, and one that gives up early says so.
fn check_options(message: &Message, reading: &Reading) {
    let strict = (reading.decode)(message, &DecodeOptions::strict());
    let default = (reading.decode)(message, &DecodeOptions::default());
    let lenient = (reading.decode)(message, &DecodeOptions::lenient());
    let words = message.as_bytes().len() / 4;
    let (max_depth, max_avps, max_errors) = (words % 3, words % 16, words % 5);
    let limits = DecodeOptions { max_depth, max_avps, max_errors, ..DecodeOptions::default() };
    let limited = (reading.decode)(message, &limits);

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
    dictionary: &Dictionary,
    decoded: Result<String, DecodeErrors>,
) {
    let header = message.header();
    let is_request = header.flags.contains(CommandFlags::REQUEST);
    let is_error = !is_request && header.flags.contains(CommandFlags::ERROR);
    let reading = READINGS.iter().map(|it| (it, it.description)).find(|(_, it)| {
        let is_own =
            std::ptr::eq(it.dictionary, dictionary) && it.code == Some(header.command_code);
        let same_direction = it.flags.contains(CommandFlags::REQUEST) == is_request;
        if is_error { it.code.is_none() } else { is_own && same_direction }
    });
    match (reading, decoded) {
        (None, Ok(command)) => panic!("no dictionary has {command}"),
        (None, Err(errors)) => check_errors(message, &errors),
        (Some((reading, _)), decoded) => {
            let Decoded { value, errors } = (reading.decode)(message, &DecodeOptions::default());
            match decoded {
                // The variant stands around the command.
                Ok(command) => assert!(command.ends_with(&(value.unwrap_or_default() + ")"))),
                Err(found) => assert_eq!(Some(found), errors),
            }
        }
    }
}

fn check_printing(message: &Message, dictionary: &'static Dictionary) {
    let avps = message.avps().count();
    let lines = message.tree(dictionary).to_string().lines().count();
    assert!(lines > avps);
    let json = message.json(dictionary).to_string();
    let json: serde_json::Value = serde_json::from_str(&json).expect("valid JSON");
    assert_eq!(json["avps"].as_array().map(Vec::len), Some(avps));
}
