//! Octets of messages, put together here and not by the encoder that is tested.

use diameter_core::{Command, DecodeErrors, DecodeOptions, Decoded, Message};

use crate::shop::{APPLICATION_ID, Order, VENDOR};

pub(crate) const V: u8 = 0x80;
pub(crate) const M: u8 = 0x40;

/// An AVP, padded.
pub(crate) fn avp(code: u32, flags: u8, value: &[u8]) -> Vec<u8> {
    avp_of_length(code, flags, value, value.len())
}

/// An AVP that says its value has another length, padded as its real length asks for.
pub(crate) fn avp_of_length(code: u32, flags: u8, value: &[u8], says: usize) -> Vec<u8> {
    let vendor_id = if flags & V == 0 { vec![] } else { VENDOR.to_be_bytes().to_vec() };
    let length = (8 + vendor_id.len() + says) as u32;
    let mut octets = code.to_be_bytes().to_vec();
    octets.extend((u32::from(flags) << 24 | length).to_be_bytes());
    octets.extend(vendor_id);
    octets.extend(value);
    octets.resize(octets.len().next_multiple_of(4), 0);
    octets
}

pub(crate) fn group(code: u32, flags: u8, avps: &[Vec<u8>]) -> Vec<u8> {
    avp(code, flags, &avps.concat())
}

/// A message with these header flags, command and application.
pub(crate) fn message_of(flags: u8, code: u32, application: u32, avps: &[Vec<u8>]) -> Message {
    let avps = avps.concat();
    let mut octets = (1 << 24 | (20 + avps.len()) as u32).to_be_bytes().to_vec();
    octets.extend((u32::from(flags) << 24 | code).to_be_bytes());
    octets.extend(application.to_be_bytes());
    octets.extend([0, 0, 0, 7, 0, 0, 0, 9]);
    octets.extend(avps);
    Message::parse(octets).unwrap()
}

/// An order with what it must have, and these AVPs behind.
pub(crate) fn order(more: &[Vec<u8>]) -> Message {
    message_of(0xc0, 1, APPLICATION_ID, &[&required()[..], more].concat())
}

/// Where the AVPs behind the required ones start.
pub(crate) const AFTER_REQUIRED: usize = 20 + 16 + 12 + 12 + 12 + 12;

/// What an order must have.
pub(crate) fn required() -> Vec<Vec<u8>> {
    vec![
        avp(263, M, b"a;1;2;3"),
        avp(264, M, b"host"),
        avp(296, M, b"real"),
        avp(1001, M, &[0, 0, 0, 5]),
        avp(1004, M, &[0, 0, 0, 1]),
    ]
}

pub(crate) fn decode(message: &Message, options: &DecodeOptions) -> Decoded<Order> {
    let decoded = Order::decode(message, options);
    // What has no type is checked by the same rules.
    assert_eq!(Order::DESCRIPTION.check(message, options, &[]), decoded.errors);
    decoded
}

/// An order that has no error, after it was written again with the same octets.
#[track_caller]
pub(crate) fn kept(message: &Message) -> Order {
    let order = decode(message, &DecodeOptions::default()).into_result().unwrap();
    let again = order.to_message_with(*message.header()).unwrap();
    assert_eq!(again.as_bytes(), message.as_bytes());
    order
}

#[track_caller]
pub(crate) fn errors(message: &Message) -> DecodeErrors {
    errors_with(message, &DecodeOptions::default())
}

#[track_caller]
pub(crate) fn errors_with(message: &Message, options: &DecodeOptions) -> DecodeErrors {
    decode(message, options).errors.unwrap()
}

/// Result-Code, path and offset of each error.
pub(crate) fn found(errors: &DecodeErrors) -> Vec<(u32, String, usize)> {
    errors.iter().map(|it| (it.result_code().0, it.path().to_string(), it.offset())).collect()
}

/// Asserts that an order with this AVP has one error, about it.
#[track_caller]
pub(crate) fn assert_refused(avp: Vec<u8>, code: u32, path: &str) {
    let errors = errors(&order(&[avp]));
    assert_eq!(found(&errors), [(code, path.to_owned(), AFTER_REQUIRED)]);
}
