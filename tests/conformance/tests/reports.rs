//! Messages from bug reports of other implementations: what is right for each, and that it is so.

use diameter_core::{Command, DecodeOptions, Message, Request, Tolerance};
use diameter_messages::gy;
use diameter_tests::{hex, octets, path};

/// The messages of one report.
fn report(name: &str) -> Vec<Message> {
    let text = std::fs::read_to_string(path("tests/conformance/reports").join(name)).unwrap();
    text.lines().map(|line| Message::parse(octets(line)).unwrap()).collect()
}

fn written<R: Request>(request: &R, message: &Message) -> String {
    hex(request.to_message_with(*message.header()).unwrap().as_bytes())
}

/// A vendor's AVP without the M bit in PS-Information, one of a later release without it in
/// Service-Information, neither of which has `* [ AVP ]`.
#[test]
fn informational_avps_in_closed_groups_are_kept() {
    let messages = report("closed-group.hex");
    for message in [&messages[0], &messages[2]] {
        let request = gy::CreditControlRequest::from_message(message).unwrap();
        assert_eq!(written(&request, message), hex(message.as_bytes()));
    }
}

/// An AVP of older releases in PS-Information, with the M bit.
#[test]
fn avp_with_the_m_bit_in_a_closed_group_is_refused_unless_the_options_accept_it() {
    let message = &report("closed-group.hex")[1];
    let errors = gy::CreditControlRequest::from_message(message).unwrap_err();
    let expected = "5008 DIAMETER_AVP_NOT_ALLOWED at offset 244: Service-Information/PS-Information/\
                    3GPP-GPRS-Negotiated-QoS-Profile: is not in the grammar, which has no * [ AVP ]";
    assert_eq!(format!("{:#}", errors.first()), expected);

    let options = DecodeOptions { disallowed_avps: Tolerance::Accept, ..DecodeOptions::default() };
    let request = gy::CreditControlRequest::decode(message, &options).into_result().unwrap();
    assert_eq!(written(&request, message), hex(message.as_bytes()));
}
