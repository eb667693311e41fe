//! From errors to the answer that reports them (RFC 6733, 6.2, 7.1, 7.2 and 7.5).

use diameter_core::{
    Command, CommandFlags, DiameterIdentity, ErrorAnswer, Header, Identity, Message, Outcome,
    Received, Rejection, ResultCode,
};
use diameter_messages::{base, gy, s6a};
use diameter_tests::samples::{self, CCR, credit_control_request};
use diameter_tests::{hex, octets};

use super::ccr_errors;

fn identity() -> Identity {
    let name = DiameterIdentity::from_static;
    Identity { host: name("ocs"), realm: name("net"), state_id: None }
}

/// The answer to a CCR with errors.
fn answer(request: &Message) -> Message {
    let answer = ccr_errors(request).answer(request, &identity());
    let (sent, received) = (answer.header(), request.header());
    assert_eq!(sent.hop_by_hop_id, received.hop_by_hop_id);
    assert_eq!(sent.end_to_end_id, received.end_to_end_id);
    assert_eq!(sent.application_id, received.application_id);
    assert_eq!(sent.command_code, received.command_code);
    answer
}

/// The AVPs of a message in hex.
fn avps(message: &Message) -> String {
    hex(&message.as_bytes()[Header::LENGTH..])
}

#[test]
fn permanent_failure_is_answered_in_the_grammar_of_the_command() {
    let request = credit_control_request(
        "
        0000011c 40 000020                      # Proxy-Info (284)
            00000118 40 000009 70000000         # Proxy-Host (280) p
            00000021 40 000009 31000000         # Proxy-State (33) 1
        00001e61 c0 00000c 0001869f             # unknown, with the M bit
        0000011c 40 000020                      # Proxy-Info
            00000118 40 000009 71000000         # Proxy-Host q
            00000021 40 000009 32000000         # Proxy-State 2
        ",
    );
    let answer = answer(&request);
    assert_eq!(answer.header().flags, CommandFlags::PROXIABLE);
    let typed = gy::CreditControlAnswer::from_message(&answer).unwrap();
    assert_eq!(typed.result_code, base::ResultCode::DIAMETER_AVP_UNSUPPORTED);
    let proxies: Vec<_> = typed.proxy_info.iter().map(|it| it.proxy_host.as_str()).collect();
    assert_eq!(proxies, ["p", "q"]);
    let error_message = typed.additional_avps.get(&base::avp::ERROR_MESSAGE).unwrap().unwrap();
    assert!(error_message.starts_with("5001 DIAMETER_AVP_UNSUPPORTED at offset 152"));
    let without_text = typed.to_message_with(*answer.header()).unwrap();
    let rest = avps(&without_text);
    let expected = "
        00000107 40 00000d 613b313b32000000     # Session-Id (263) a;1;2
        0000010c 40 00000c 00001389             # Result-Code (268) 5001
        00000108 40 00000b 6f637300             # Origin-Host (264) ocs
        00000128 40 00000b 6e657400             # Origin-Realm (296) net
        00000102 40 00000c 00000004             # Auth-Application-Id (258)
        000001a0 40 00000c 00000001             # CC-Request-Type (416)
        0000019f 40 00000c 00000000             # CC-Request-Number (415)
        0000011c 40 000020 00000118 40 000009 70000000 00000021 40 000009 31000000
        0000011c 40 000020 00000118 40 000009 71000000 00000021 40 000009 32000000
        00000117 40 000014                      # Failed-AVP (279)
            00001e61 c0 00000c 0001869f
    ";
    assert!(rest.starts_with(&hex(&octets(expected))), "{rest}");
}

#[test]
fn failure_that_lacks_what_the_answer_requires_takes_the_error_bit() {
    // The CCA has no place for a CCR without a number.
    let without = CCR.replace("0000019f 40 00000c 00000000", "");
    let request = samples::message(0xd0, 272, 4, &without);
    let answer = answer(&request);
    assert_eq!(answer.header().flags, CommandFlags::PROXIABLE.with(CommandFlags::ERROR));
    let typed = base::AnswerMessage::from_message(&answer).unwrap();
    assert_eq!(typed.session_id.as_deref(), Some("a;1;2"));
    assert_eq!(typed.result_code, base::ResultCode::DIAMETER_MISSING_AVP);
    let failed = &typed.failed_avp.unwrap().avps;
    let number = diameter_messages::credit_control::avp::CC_REQUEST_NUMBER.with_value(&0).unwrap();
    assert_eq!(failed[..], [number]);
}

#[test]
fn protocol_error_takes_the_error_bit() {
    // A 3008, from a request that has all that a CCA requires.
    let answer = answer(&samples::message(0xe0, 272, 4, CCR));
    assert_eq!(answer.header().flags, CommandFlags::PROXIABLE.with(CommandFlags::ERROR));
    let typed = base::AnswerMessage::from_message(&answer).unwrap();
    assert_eq!(typed.result_code, base::ResultCode::DIAMETER_INVALID_HDR_BITS);
    assert_eq!((typed.origin_host.as_str(), typed.origin_realm.as_str()), ("ocs", "net"));
    assert_eq!(typed.failed_avp, None);
}

#[test]
fn unknown_command_is_answered_without_a_dictionary() {
    let request = samples::message(0xc0, 999, 4, "00000107 40 00000d 613b313b32000000");
    let errors = gy::Request::from_message(&request).unwrap_err();
    let answer = errors.answer(&request, &identity());
    let typed = base::AnswerMessage::from_message(&answer).unwrap();
    assert_eq!(typed.result_code, base::ResultCode::DIAMETER_COMMAND_UNSUPPORTED);
    assert_eq!((answer.header().command_code, answer.header().application_id), (999, 4));
    assert_eq!(typed.session_id.as_deref(), Some("a;1;2"));
}

#[test]
fn frame_of_which_only_the_header_can_be_read_is_answered() {
    let mut frame = samples::frame(0xd0, 272, 4, CCR);
    frame[0] = 2;
    let error = Message::parse(frame.clone()).unwrap_err();
    frame[0] = 1;
    let header = *Message::parse(frame).unwrap().header();
    let answer = Rejection::new(error.result_code()).answer_to_header(&header, &identity());
    let typed = base::AnswerMessage::from_message(&answer).unwrap();
    assert_eq!(typed.result_code, base::ResultCode::DIAMETER_UNSUPPORTED_VERSION);
    assert_eq!(answer.header().flags, CommandFlags::PROXIABLE.with(CommandFlags::ERROR));
}

#[test]
fn answers_never_take_the_t_bit_nor_the_request_bit() {
    for flags in [0x80, 0x90, 0xc0, 0xd0, 0xdf] {
        let unknown = format!("{CCR} 00001e61 c0 00000c 0001869f");
        let answer = answer(&samples::message(flags, 272, 4, &unknown));
        assert_eq!(answer.header().flags.0, flags & 0x40);
        let rejected = Rejection::new(ResultCode::DIAMETER_TOO_BUSY)
            .answer(&samples::message(flags, 272, 4, CCR), &identity());
        assert_eq!(rejected.header().flags.0, flags & 0x40 | 0x20);
    }
}

#[test]
fn state_id_of_the_identity_is_said_where_the_grammar_has_it() {
    let identity = Identity { state_id: Some(7), ..identity() };
    let answer = Rejection::new(ResultCode::DIAMETER_TOO_BUSY)
        .answer(&credit_control_request(""), &identity);
    let typed = base::AnswerMessage::from_message(&answer).unwrap();
    assert_eq!(typed.origin_state_id, Some(7));
}

/// What a CCA must have, with this Result-Code.
fn credit_control_answer(result_code: &str) -> String {
    format!(
        "
        00000107 40 00000d 613b313b32000000     # Session-Id (263) a;1;2
        0000010c 40 00000c {result_code}        # Result-Code (268)
        00000108 40 000009 61000000             # Origin-Host (264) a
        00000128 40 000009 62000000             # Origin-Realm (296) b
        00000102 40 00000c 00000004             # Auth-Application-Id (258)
        000001a0 40 00000c 00000001             # CC-Request-Type (416)
        0000019f 40 00000c 00000000             # CC-Request-Number (415)
        "
    )
}

fn received(flags: u8, avps: &str) -> Received<gy::CreditControlAnswer> {
    Received::from_message(&samples::message(flags, 272, 4, avps))
}

fn error_answer(flags: u8, avps: &str) -> ErrorAnswer {
    match received(flags, avps) {
        Received::Error(error) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn received_answers_are_sorted_by_their_outcome() {
    let success = received(0x40, &credit_control_answer("000007d1"));
    assert!(matches!(success, Received::Success(_)), "{success:?}");
    // DIAMETER_CREDIT_LIMIT_REACHED
    let failure = received(0x40, &credit_control_answer("00000fac"));
    let Received::Failure { outcome, .. } = failure else { panic!("{failure:?}") };
    assert_eq!(outcome, Outcome::Result(ResultCode::DIAMETER_CREDIT_LIMIT_REACHED));
}

#[test]
fn failure_without_what_its_grammar_requires_is_an_error_answer() {
    let error = error_answer(
        0x40,
        "
        00000107 40 00000d 613b313b32000000     # Session-Id (263) a;1;2
        0000010c 40 00000c 00001394             # Result-Code (268) 5012
        00000108 40 000009 61000000             # Origin-Host (264) a
        00000128 40 000009 62000000             # Origin-Realm (296) b
        00000119 00 00000a 6e6f0000             # Error-Message (281) no
        ",
    );
    assert_eq!(error.outcome(), Some(Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY)));
    assert!(!error.is_protocol_error());
    assert_eq!(error.error_message(), Some("no".into()));
    let missing: Vec<_> =
        error.errors().unwrap().iter().map(|error| error.path().to_string()).collect();
    assert_eq!(missing, ["Auth-Application-Id", "CC-Request-Type", "CC-Request-Number"]);
}

#[test]
fn answer_with_the_error_bit_is_an_error_answer_whatever_else_it_has() {
    let error = error_answer(0x60, &credit_control_answer("00000bbb"));
    assert_eq!(error.outcome(), Some(Outcome::Result(ResultCode::DIAMETER_REALM_NOT_SERVED)));
    assert!(error.is_protocol_error());
}

#[test]
fn experimental_result_is_an_outcome() {
    let answer = samples::message(
        0x40,
        316,
        16_777_251,
        "
        00000107 40 00000d 613b313b32000000         # Session-Id (263) a;1;2
        00000115 40 00000c 00000001                 # Auth-Session-State (277)
        00000108 40 000009 61000000                 # Origin-Host (264) a
        00000128 40 000009 62000000                 # Origin-Realm (296) b
        00000129 40 000020                          # Experimental-Result (297)
            0000010a 40 00000c 000028af             # Vendor-Id (266) 10415
            0000012a 40 00000c 00001389             # Experimental-Result-Code (298) 5001
        ",
    );
    let received = Received::<diameter_messages::s6a::UpdateLocationAnswer>::from_message(&answer);
    let Received::Failure { outcome, answer } = received else { panic!("{received:?}") };
    assert_eq!(outcome, Outcome::Experimental { vendor_id: 10415, code: 5001 });
    assert!(answer.experimental_result.is_some());
}

#[test]
fn application_rejects_with_an_experimental_result_of_its_vendor() {
    // An Update-Location-Request with what its answer repeats.
    let request = samples::message(
        0xc0,
        316,
        16_777_251,
        "
        00000107 40 00000d 613b313b32000000     # Session-Id (263) a;1;2
        00000115 40 00000c 00000001             # Auth-Session-State (277) NO_STATE_MAINTAINED
        ",
    );
    let command = s6a::UpdateLocationRequest::DESCRIPTION;
    let answer = Rejection::experimental(10415, 5001).answer_to(&request, command, &identity());
    let expected = "
        00000107 40 00000d 613b313b32000000     # Session-Id (263) a;1;2
        00000129 40 000020                      # Experimental-Result (297)
            0000010a 40 00000c 000028af         # Vendor-Id (266) 3GPP
            0000012a 40 00000c 00001389         # Experimental-Result-Code (298) USER_UNKNOWN
        00000115 40 00000c 00000001             # Auth-Session-State (277)
        00000108 40 00000b 6f637300             # Origin-Host (264) ocs
        00000128 40 00000b 6e657400             # Origin-Realm (296) net
        ";
    assert_eq!(avps(&answer), hex(&octets(expected)));
    assert_eq!(answer.header().flags, CommandFlags::PROXIABLE);
    let received = Received::<s6a::UpdateLocationAnswer>::from_message(&answer);
    let user_unknown = Outcome::Experimental { vendor_id: 10415, code: 5001 };
    assert!(matches!(received, Received::Failure { outcome, .. } if outcome == user_unknown));
}

#[test]
fn experimental_result_stands_beside_5012_where_result_code_is_required() {
    let request = credit_control_request("");
    let rejection = Rejection::experimental(10415, 5030);
    let outcome = Outcome::Experimental { vendor_id: 10415, code: 5030 };
    let command = gy::CreditControlRequest::DESCRIPTION;
    let answer = rejection.answer_to(&request, command, &identity());
    let typed = gy::CreditControlAnswer::from_message(&answer).unwrap();
    assert_eq!(typed.result_code, base::ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    assert_eq!(Outcome::of(&answer), Some(outcome));

    let generic = rejection.answer(&request, &identity());
    assert!(generic.header().flags.contains(CommandFlags::ERROR));
    let typed = base::AnswerMessage::from_message(&generic).unwrap();
    assert_eq!(typed.result_code, base::ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    assert_eq!(typed.experimental_result.unwrap().experimental_result_code, 5030);
    assert_eq!(Outcome::of(&generic), Some(outcome));
}
