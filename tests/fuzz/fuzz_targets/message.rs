//! A received message: parsed, decoded as the commands it may be with several options, written again,
//! rejected, printed.

#![no_main]

use std::sync::LazyLock;

use bytes::Bytes;
use diameter_core::{
    AvpIter, Command, CommandDescription, CommandFlags, DecodeErrorKind, DecodeErrors,
    DecodeOptions, Decoded, DiameterIdentity, Dictionary, Header, Identity, Message, Outcome,
    Rejection,
};
use diameter_fuzz::normal_form::normal_form;
use diameter_fuzz::readings::{READINGS, Reading, dispatch};
use diameter_fuzz::{errors, recipe};
use diameter_messages::base::AnswerMessage;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: diameter_fuzz::stack::watch(), |octets| {
    check_frame(octets);
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

/// Octets that are no message are answered all the same, if only there is a header.
fn check_frame(octets: &[u8]) {
    let Err(error) = Message::parse(octets.to_vec()) else { return };
    let rejection = Rejection::new(error.result_code());
    if let Some(header) = Header::salvage(octets) {
        let answer = rejection.answer_to_header(&header, &IDENTITY);
        check_answer(&answer, &header, AnswerMessage::DESCRIPTION, error.result_code());
    }
    let octets = Bytes::copy_from_slice(octets);
    errors::check(&error.into(), &octets, AvpIter::new(&Bytes::new(), 0));
}

/// The command, if the message is one, is written in the normal form, which is that of itself.
fn check_decoding(message: &Message, reading: &Reading) {
    let CommandDescription { normalize, dictionary, .. } = reading.description;
    let decode = |message| (reading.decode)(message, &DecodeOptions::default(), dictionary);
    let decoded = decode(message);
    let normal = match normalize(message) {
        Ok(normal) => normal,
        Err(errors) => {
            assert_eq!(decoded.errors.as_ref(), Some(&errors));
            return check_errors(message, &errors);
        }
    };
    assert!(decoded.errors.is_none());
    assert_eq!(normal.as_bytes()[..], normal_form(message, reading.description));
    assert_eq!(Message::parse(normal.as_bytes().clone()).as_ref(), Ok(&normal));
    assert_eq!(normalize(&normal).as_ref(), Ok(&normal));
    assert_eq!(decode(&normal), decoded);
}

fn check_errors(message: &Message, errors: &DecodeErrors) {
    errors::check(errors, message.as_bytes(), message.avps());
    let header = message.header();
    if header.flags.contains(CommandFlags::REQUEST) {
        let answer = errors.answer(message, &IDENTITY);
        let is_error = answer.header().flags.contains(CommandFlags::ERROR);
        let command = if is_error { None } else { errors.command().and_then(|it| it.answer) };
        let command = command.unwrap_or(AnswerMessage::DESCRIPTION);
        check_answer(&answer, header, command, errors.first().result_code());
    }
}

/// The answer that says what is wrong is that of the request, and the peer can read it.
fn check_answer(
    answer: &Message,
    request: &Header,
    command: &CommandDescription,
    result_code: u32,
) {
    assert_eq!(Message::parse(answer.as_bytes().clone()).as_ref(), Ok(answer));
    assert_eq!(answer.header().hop_by_hop_id, request.hop_by_hop_id);
    assert_eq!(Outcome::of(answer), Some(Outcome::Result(result_code)));
    let Err(unreadable) = (command.normalize)(answer) else { return };
    for error in unreadable.iter() {
        // Proxy-Info is repeated with whatever it holds.
        let is_unknown = matches!(error.kind(), DecodeErrorKind::Unsupported { .. });
        assert!(is_unknown, "{error}\nin {}", answer.tree(command.dictionary));
    }
}

/// A stricter decoder finds no less, and one that gives up early says so.
fn check_options(message: &Message, reading: &Reading) {
    let decode = |options| (reading.decode)(message, &options, reading.description.dictionary);
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
    let reading = READINGS.iter().find(|reading| {
        let it = reading.description;
        let is_own =
            std::ptr::eq(it.dictionary, dictionary) && it.code == Some(header.command_code);
        let same_direction = it.flags.contains(CommandFlags::REQUEST) == is_request;
        if is_error { it.code.is_none() } else { is_own && same_direction }
    });
    let expected = reading.map(|it| (it.decode)(message, &DecodeOptions::default(), dictionary));
    match (expected, decoded) {
        (None, Ok(command)) => panic!("no dictionary has {command}"),
        (None, Err(errors)) => check_errors(message, &errors),
        // The variant stands around the command.
        (Some(Decoded { value: Some(value), errors: None }), Ok(command)) => {
            assert!(command.ends_with(&format!("({value})")));
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
    assert_eq!(json["avps"].as_array().map(Vec::len), Some(avps));
}

static IDENTITY: LazyLock<Identity> = LazyLock::new(|| {
    let host = DiameterIdentity::from_static("server.example.net");
    Identity { realm: host.clone(), host, state_id: Some(1) }
});
