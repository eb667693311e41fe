//! Messages from bug reports of other implementations: what is right for each, and that it is so.

use diameter_core::{Command, DecodeErrors, DecodeOptions, Message, Request, Tolerance};
use diameter_messages::{base, gx, gy, rf, s6a};
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
    assert_eq!(errors.first().to_string(), expected);

    let options = DecodeOptions { disallowed_avps: Tolerance::Accept, ..DecodeOptions::default() };
    let request = gy::CreditControlRequest::decode(message, &options).into_result().unwrap();
    assert_eq!(written(&request, message), hex(message.as_bytes()));
}

/// All that is wrong with a message of this command.
fn wrong<C: Command>(message: &Message) -> Vec<String> {
    let options = DecodeOptions::default();
    let errors = C::decode(message, &options).errors;
    assert_eq!(C::DESCRIPTION.check(message, &options, &[]), errors);
    errors.iter().flat_map(DecodeErrors::iter).map(|error| format!("{error:#}")).collect()
}

/// Under `* [ AVP ]`: a Session-Timeout of 3 octets, a Host-IP-Address of none, a Redirect-Host without
/// `aaa://` in an error answer, an Unsigned64 of 4 octets that TS 32.299 does not list.
#[test]
fn values_of_known_avps_are_checked_where_the_grammar_does_not_list_them() {
    let messages = report("unlisted-values.hex");
    let found = [
        wrong::<gy::CreditControlRequest>(&messages[0]),
        wrong::<gy::CreditControlRequest>(&messages[1]),
        wrong::<base::AnswerMessage>(&messages[2]),
        wrong::<rf::AccountingRequest>(&messages[3]),
    ];
    let length = "5014 DIAMETER_INVALID_AVP_LENGTH";
    let expected = [
        format!(
            "{length} at offset 176: Session-Timeout: the value is 3 octets long, the data format asks \
             for 4"
        ),
        format!(
            "{length} at offset 176: Host-IP-Address: the value is 0 octets long, the data format asks \
             for 6"
        ),
        "5004 DIAMETER_INVALID_AVP_VALUE at offset 108: Redirect-Host: the value is not a DiameterURI: \
         at octet 0, expected `aaa://` or `aaas://`"
            .to_owned(),
        format!(
            "{length} at offset 152: Accounting-Sub-Session-Id: the value is 4 octets long, the data \
             format asks for 8"
        ),
    ];
    assert_eq!(found, expected.map(|error| vec![error]));
}

/// An offending AVP of a length of 4, octets that are no AVP, nothing at all.
#[test]
fn received_failed_avp_is_kept_and_not_checked() {
    let messages = report("failed-avp-checked.hex");
    assert_eq!(wrong::<s6a::UpdateLocationAnswer>(&messages[0]), [""; 0]);
    assert_eq!(wrong::<base::AnswerMessage>(&messages[1]), [""; 0]);
    assert_eq!(wrong::<s6a::UpdateLocationAnswer>(&messages[2]), [""; 0]);

    let failed = |answer: s6a::UpdateLocationAnswer| answer.failed_avp.into_iter().next().unwrap();
    for (message, rest) in [(&messages[0], 8), (&messages[2], 0)] {
        let answer = s6a::UpdateLocationAnswer::from_message(message).unwrap();
        let failed = failed(answer);
        assert_eq!((failed.avps.len(), failed.avps.rest().len()), (0, rest));
    }
    let answer = base::AnswerMessage::from_message(&messages[1]).unwrap();
    assert_eq!(answer.failed_avp.unwrap().avps.rest(), [1, 2, 3, 4, 5]);
}

/// AVPs of S6a and of SLg with the M bit in a request of Gx: what a dictionary imports that another one
/// imports is of no interest to a receiver.
#[test]
fn avps_of_other_applications_are_all_unknown_and_have_their_names() {
    let messages = report("known-by-import.hex");
    let found = wrong::<gx::CreditControlRequest>(&messages[0]);
    assert!(found[0].contains(
        "5001 DIAMETER_AVP_UNSUPPORTED at offset 152: Subscription-Data: is not supported"
    ));
    assert!(found[1].starts_with("5001"), "{found:?}");
    assert_eq!(found.len(), 2);
}

#[test]
fn accounting_of_a_nas_follows_the_grammar_of_the_base_protocol() {
    for message in report("base-accounting.hex") {
        let request = base::AccountingRequest::from_message(&message).unwrap();
        assert_eq!(request.accounting_sub_session_id, Some(4));
        assert_eq!(request.acct_session_id, Some(b"0001"[..].into()));
    }
}
