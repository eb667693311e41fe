//! Machine, typed command, octets, typed command, machine.

use std::fmt::Debug;

use diameter_session::credit_control::{AnswerMessage, RequestMessage};
use diameter_tests::chance;

use super::arbitrary::{self, Grammar};
use super::{CENTS, answered, gy_answer, gy_request, rfc_answer, rfc_request, sent};

fn same<T: PartialEq + Debug>(one: T, other: T) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(format!("{one:#?}\nis not\n{other:#?}")) }
}

#[test]
fn requests_of_rfc_8506_say_what_the_machine_said() {
    chance::check("requests_rfc", 500, &arbitrary::request(Grammar::Rfc), |request| {
        let mut message = rfc_request();
        message.write(&request, CENTS);
        same(sent(&message).read(CENTS), Ok(request))
    });
}

#[test]
fn requests_of_gy_say_what_the_machine_said() {
    chance::check("requests_gy", 500, &arbitrary::request(Grammar::Gy), |request| {
        let mut message = gy_request();
        message.write(&request, CENTS);
        same(sent(&message).read(CENTS), Ok(request))
    });
}

#[test]
fn answers_of_rfc_8506_say_what_the_machine_said() {
    chance::check("answers_rfc", 500, &arbitrary::answer(Grammar::Rfc), |answer| {
        let mut message = rfc_answer();
        message.write(&answer, CENTS);
        same(answered(&message).read(CENTS), Ok(answer))
    });
}

#[test]
fn answers_of_gy_say_what_the_machine_said() {
    chance::check("answers_gy", 500, &arbitrary::answer(Grammar::Gy), |answer| {
        let mut message = gy_answer();
        message.write(&answer, CENTS);
        same(answered(&message).read(CENTS), Ok(answer))
    });
}

/// A template is used for request after request.
#[test]
fn what_was_said_before_does_not_show() {
    let requests = (arbitrary::request(Grammar::Gy), arbitrary::request(Grammar::Gy));
    chance::check("last_request", 200, &requests, |(first, last)| {
        let (mut twice, mut once) = (gy_request(), gy_request());
        twice.write(&first, CENTS);
        twice.write(&last, CENTS);
        once.write(&last, CENTS);
        same(twice, once)
    });
    let answers = (arbitrary::answer(Grammar::Gy), arbitrary::answer(Grammar::Gy));
    chance::check("last_answer", 200, &answers, |(first, last)| {
        let (mut twice, mut once) = (gy_answer(), gy_answer());
        twice.write(&first, CENTS);
        twice.write(&last, CENTS);
        once.write(&last, CENTS);
        same(twice, once)
    });
}
