//! Headers: what is wrong with a frame, and with the bits of a message.

use diameter_core::{Command, DecodeErrors, DecodeOptions, Header, HopByHopId, Message, Tolerance};

use crate::shop::{APPLICATION_ID, DICTIONARY, Order};
use crate::wire::{decode, errors, errors_with, message_of, order, required};

fn code_of_frame(change: impl Fn(&mut Vec<u8>)) -> u32 {
    let mut frame = order(&[]).as_bytes().to_vec();
    change(&mut frame);
    Message::parse(frame).unwrap_err().result_code().0
}

#[test]
fn version_other_than_1_is_reported_as_5011() {
    for version in [0, 2, 255] {
        assert_eq!(code_of_frame(|frame| frame[0] = version), 5011);
    }
}

#[test]
fn length_that_is_not_the_frames_is_reported_as_5015() {
    assert_eq!(code_of_frame(|frame| frame[3] += 4), 5015);
    assert_eq!(code_of_frame(|frame| frame[3] -= 4), 5015);
    assert_eq!(code_of_frame(|frame| frame.extend([0; 4])), 5015);
    assert_eq!(code_of_frame(|frame| frame.truncate(19)), 5015);
    // Both agree, and it is no multiple of 4.
    let longer = |frame: &mut Vec<u8>| {
        frame.push(0);
        frame[3] += 1;
    };
    assert_eq!(code_of_frame(longer), 5015);
}

fn codes(flags: u8, code: u32, application: u32, options: &DecodeOptions) -> Vec<u32> {
    let message = message_of(flags, code, application, &required());
    let errors = decode(&message, options).errors;
    errors.iter().flat_map(DecodeErrors::iter).map(|error| error.result_code().0).collect()
}

#[test]
fn message_of_another_command_or_application_is_not_looked_at() {
    let options = DecodeOptions::default();
    assert_eq!(codes(0xc0, 2, APPLICATION_ID, &options), [3001]);
    assert_eq!(codes(0x40, 1, APPLICATION_ID, &options), [3001]);
    assert_eq!(codes(0xc0, 1, 4, &options), [3007]);
    let unknown = |application| {
        let message = message_of(0xc0, 99, application, &[]);
        DecodeErrors::unsupported_command(&message, &DICTIONARY).first().result_code().0
    };
    // Everybody has the base protocol.
    assert_eq!([unknown(APPLICATION_ID), unknown(0), unknown(4)], [3001, 3001, 3007]);
}

#[test]
fn bits_of_the_header_are_those_of_the_command() {
    let (default, strict) = (DecodeOptions::default(), DecodeOptions::strict());
    assert_eq!(codes(0xe0, 1, APPLICATION_ID, &default), [3008]);
    // The AVPs of such a request are looked at all the same.
    let nothing = decode(&message_of(0xe0, 1, APPLICATION_ID, &[]), &default).errors.unwrap();
    assert_eq!(nothing.first().kind().to_string(), "the E bit is set on a request");
    assert!(nothing.iter().count() > 1);
    // T is any request's.
    assert_eq!(codes(0xd0, 1, APPLICATION_ID, &strict), []);
    let cases = [
        (0x80, DecodeOptions { proxiable_bit: Tolerance::Refuse, ..default }, 3008),
        (0xc1, DecodeOptions { reserved_header_bits: Tolerance::Refuse, ..default }, 5013),
        (0xc8, DecodeOptions { reserved_header_bits: Tolerance::Refuse, ..default }, 5013),
    ];
    for (flags, options, code) in cases {
        assert_eq!(codes(flags, 1, APPLICATION_ID, &default), []);
        assert_eq!(codes(flags, 1, APPLICATION_ID, &options), [code]);
        assert_eq!(codes(flags, 1, APPLICATION_ID, &strict), [code]);
    }
}

#[test]
fn header_is_read_and_replaced() {
    let message = order(&[]);
    let header = *message.header();
    assert_eq!((header.flags.0, header.command_code), (0xc0, 1));
    assert_eq!(header.application_id, APPLICATION_ID);
    assert_eq!((header.hop_by_hop_id.0, header.end_to_end_id.0), (7, 9));
    let replaced = Header { hop_by_hop_id: HopByHopId(0x0102_0304), ..header };
    let other = message.with_header(replaced);
    assert_eq!(other.as_bytes()[12..16], [1, 2, 3, 4]);
    assert_eq!(other.as_bytes()[16..], message.as_bytes()[16..]);
    assert_eq!(Order::from_message(&other), Order::from_message(&message));
}

#[test]
fn error_answer_is_no_answer_of_the_command() {
    use crate::shop::OrderAnswer;
    let message = message_of(0x60, 1, APPLICATION_ID, &[]);
    let errors = OrderAnswer::from_message(&message).unwrap_err();
    assert_eq!(errors.iter().map(|it| it.result_code().0).collect::<Vec<_>>(), [3008]);
}

#[test]
fn every_error_names_its_command() {
    let errors = [
        errors(&message_of(0xc0, 1, APPLICATION_ID, &[])),
        errors_with(&message_of(0xe0, 1, APPLICATION_ID, &[]), &DecodeOptions::strict()),
    ];
    for errors in errors {
        assert_eq!(errors.command().unwrap().name, "Order-Request");
    }
}
