//! From a request that cannot be served to its answer: for the errors of a decoder, for any other
//! rejection, and for octets of which no more than the header can be read.
//!
//! The first octets say how to reject; the rest is the message.

#![no_main]

use std::sync::LazyLock;

use bytes::Bytes;
use diameter_core::{
    AvpIter, Command, CommandDescription, CommandFlags, DecodeError, DecodeErrors, DecodeOptions,
    DiameterIdentity, Header, Identity, Message, Outcome, RawAvp, Rejection, ResultCode,
};
use diameter_fuzz::readings::{READINGS, dispatch};
use diameter_fuzz::{errors, recipe, wire};
use diameter_messages::base::{AnswerMessage, avp};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: diameter_fuzz::stack::watch(), |octets| {
    let Some((&[how, high, low], octets)) = octets.split_first_chunk() else { return };
    let code = u32::from(u16::from_be_bytes([high, low]));
    let outcome = match how & 1 {
        0 => Outcome::Result(ResultCode(code)),
        _ => Outcome::Experimental { vendor_id: 10415, code },
    };
    check_frame(octets, outcome);
    let message = recipe::message(octets);
    if !message.header().flags.contains(CommandFlags::REQUEST) {
        return;
    }
    check_rejection(&message, how, outcome);
    let strict = DecodeOptions::strict();
    for reading in READINGS.iter().filter(|reading| reading.fits(&message)) {
        for options in [DecodeOptions::default(), strict] {
            let decoded = reading.decode(&message, &options, reading.description.dictionary);
            decoded.errors.iter().for_each(|errors| check_errors(&message, errors));
        }
    }
    for (_, decoded) in dispatch(&message) {
        decoded.err().iter().for_each(|errors| check_errors(&message, errors));
    }
});

/// Octets that are no message are answered all the same, if only there is a header.
fn check_frame(octets: &[u8], outcome: Outcome) {
    let Err(error) = Message::parse(octets.to_vec()) else { return };
    if let Some(header) = Header::salvage(octets) {
        let answer = Rejection::new(error.result_code()).answer_to_header(&header, &IDENTITY);
        check_answer(&answer, &header, &[], None, Outcome::Result(error.result_code()));
        let rejection = rejection(outcome);
        let answer = rejection.answer_to_header(&header, &IDENTITY);
        check_answer(&answer, &header, &[], None, rejection.outcome());
    }
    let octets = Bytes::copy_from_slice(octets);
    errors::check(&error.into(), &octets, AvpIter::new(&Bytes::new(), 0));
}

/// An application may reject what it likes as it likes.
fn check_rejection(request: &Message, how: u8, outcome: Outcome) {
    let mut rejection = rejection(outcome);
    // A rejection with a code of success says something else.
    let outcome = rejection.outcome();
    if how & 2 != 0 {
        rejection = rejection.because("no \u{1f4b6} left");
    }
    let mut avps = request.avps().map_while(Result::ok);
    if let Some(avp) = avps.nth(usize::from(how >> 2)) {
        rejection = rejection.with_failed_avp(avp.to_raw());
    }
    let proxies = proxy_infos(request);
    let answer = rejection.answer(request, &IDENTITY);
    check_answer(&answer, request.header(), &proxies, None, outcome);
    for reading in READINGS.iter().filter(|reading| reading.fits(request)) {
        let answer = rejection.answer_to(request, reading.description, &IDENTITY);
        check_answer(&answer, request.header(), &proxies, reading.description.answer, outcome);
    }
}

fn rejection(outcome: Outcome) -> Rejection {
    match outcome {
        Outcome::Result(code) => Rejection::new(code),
        Outcome::Experimental { vendor_id, code } => Rejection::experimental(vendor_id, code),
    }
}

fn check_errors(request: &Message, errors: &DecodeErrors) {
    errors::check(errors, request.as_bytes(), request.avps());
    let answer = errors.answer(request, &IDENTITY);
    let command = errors.command().and_then(|command| command.answer);
    let outcome = Outcome::Result(errors.first().result_code());
    check_answer(&answer, request.header(), &proxy_infos(request), command, outcome);
}

/// The answer says what was found and is that of the request, and the peer can read it: as the
/// command's own answer, or with the E bit as an answer-message.
fn check_answer(
    answer: &Message,
    request: &Header,
    proxies: &[RawAvp],
    command: Option<&'static CommandDescription>,
    outcome: Outcome,
) {
    assert_eq!(Message::parse(answer.as_bytes().clone()).as_ref(), Ok(answer));
    let Header { flags, hop_by_hop_id, end_to_end_id, .. } = *answer.header();
    assert_eq!((hop_by_hop_id, end_to_end_id), (request.hop_by_hop_id, request.end_to_end_id));
    assert_eq!(Outcome::of(answer), Some(outcome));
    let is_error = flags.contains(CommandFlags::ERROR);
    if matches!(outcome, Outcome::Result(code) if code.is_protocol_error()) || command.is_none() {
        assert!(is_error, "{flags}");
    }
    let command = command.filter(|_| !is_error).unwrap_or(AnswerMessage::DESCRIPTION);
    let Err(unreadable) = command.normalize(answer) else { return };
    // Proxy-Info is repeated with whatever it holds: what was wrong in it is wrong again, and no more.
    let before = with_proxies(answer, proxies);
    let before = command.normalize(&before).err();
    let before: Vec<_> = before.iter().flat_map(DecodeErrors::iter).collect();
    for error in unreadable.iter() {
        let outermost = error.path().steps().first().map(|step| step.key);
        let is_same =
            |it: &&DecodeError| (it.kind(), it.octets()) == (error.kind(), error.octets());
        let is_repeated =
            outermost == Some(avp::PROXY_INFO.key) && before.iter().copied().any(|it| is_same(&it));
        let tree = answer.tree(command.dictionary);
        assert!(is_repeated, "{error}\nin {tree}");
    }
}

/// The Proxy-Infos of a request as they came.
fn proxy_infos(request: &Message) -> Vec<RawAvp> {
    let readable = request.avps().map_while(Result::ok);
    let proxies = readable.filter(|avp| avp.key() == avp::PROXY_INFO.key);
    proxies.map(|avp| avp.to_raw()).collect()
}

/// An answer with these Proxy-Infos instead of its own.
fn with_proxies(answer: &Message, proxies: &[RawAvp]) -> Message {
    let readable = answer.avps().map_while(Result::ok).map(|avp| avp.to_raw());
    let mut avps: Vec<RawAvp> = readable.filter(|avp| avp.key() != avp::PROXY_INFO.key).collect();
    avps.extend_from_slice(proxies);
    wire::message(answer.header(), &avps)
}

static IDENTITY: LazyLock<Identity> = LazyLock::new(|| {
    let host = DiameterIdentity::from_static("server.example.net");
    Identity { realm: host.clone(), host, state_id: Some(1) }
});
