//! Answers received: sorted into success, failure and error, with nothing of them thrown away.

use diameter_core::{ErrorAnswer, Message, Outcome, Received, ResultCode};
use diameter_messages::{base, gy, s6a};
use diameter_tests::{octets, samples, wire};

const SESSION_ID: &str = "00000107 40 00000d 613b313b32000000";
const ORIGIN: &str = "00000108 40 000009 61000000 00000128 40 000009 62000000";
const CREDIT_CONTROL: &str = "
    00000102 40 00000c 00000004  # Auth-Application-Id (258)
    000001a0 40 00000c 00000001  # CC-Request-Type (416)
    0000019f 40 00000c 00000000  # CC-Request-Number (415)
";
/// Auth-Session-State (277).
const NO_STATE: &str = "00000115 40 00000c 00000001";

fn result_code(code: u32) -> String {
    format!("0000010c 40 00000c {code:08x}")
}

/// Experimental-Result (297) with Vendor-Id (266) and Experimental-Result-Code (298).
fn experimental_result(vendor_id: u32, code: u32) -> String {
    format!("00000129 40 000020 0000010a 40 00000c {vendor_id:08x} 0000012a 40 00000c {code:08x}")
}

fn cca(flags: u8, avps: &str) -> (Message, Received<gy::CreditControlAnswer>) {
    let message = samples::message(flags, 272, 4, avps);
    let received = Received::from_message(&message);
    (message, received)
}

fn ula(avps: &str) -> Received<s6a::UpdateLocationAnswer> {
    let avps = format!("{SESSION_ID} {NO_STATE} {ORIGIN} {avps}");
    Received::from_message(&samples::message(0x40, 316, s6a::APPLICATION_ID, &avps))
}

#[track_caller]
fn error<A: std::fmt::Debug>(received: Received<A>) -> ErrorAnswer {
    match received {
        Received::Error(error) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn classes_of_result_codes_are_success_and_failure() {
    // A class that is not known is a permanent failure (RFC 6733, 7.1).
    let codes = [
        (1001, false),
        (2001, false),
        (2999, false),
        (4012, true),
        (5030, true),
        (0, true),
        (999, true),
        (6001, true),
        (u32::MAX, true),
    ];
    for (code, is_failure) in codes {
        let avps = format!("{SESSION_ID} {} {ORIGIN} {CREDIT_CONTROL}", result_code(code));
        match cca(0x40, &avps).1 {
            Received::Success(answer) if !is_failure => assert_eq!(answer.result_code.0, code),
            Received::Failure { outcome, answer } if is_failure => {
                assert_eq!(outcome, Outcome::Result(ResultCode(code)));
                assert_eq!(answer.result_code.0, code);
            }
            other => panic!("{code}: {other:?}"),
        }
    }
}

#[test]
fn failure_that_lacks_what_its_grammar_requires_is_an_error_answer_with_its_outcome() {
    let avps = format!("{SESSION_ID} {} {ORIGIN}", result_code(5003));
    let (message, received) = cca(0x40, &avps);
    let error = error(received);
    assert_eq!(error.outcome(), Some(Outcome::Result(ResultCode::DIAMETER_AUTHORIZATION_REJECTED)));
    assert!(!error.is_protocol_error());
    assert_eq!(error.message(), &message);
    let missing: Vec<_> =
        error.errors().unwrap().iter().map(|error| error.path().to_string()).collect();
    assert_eq!(missing, ["Auth-Application-Id", "CC-Request-Type", "CC-Request-Number"]);
}

#[test]
fn answer_with_the_e_bit_is_a_protocol_error_whatever_it_holds() {
    let whole = format!("{SESSION_ID} {} {ORIGIN} {CREDIT_CONTROL}", result_code(3004));
    for avps in [whole, format!("{ORIGIN} {}", result_code(3004)), String::new()] {
        let (message, received) = cca(0x60, &avps);
        let error = error(received);
        assert!(error.is_protocol_error());
        let outcome = (!avps.is_empty()).then_some(Outcome::Result(ResultCode::DIAMETER_TOO_BUSY));
        assert_eq!(error.outcome(), outcome);
        assert_eq!(error.message().as_bytes(), message.as_bytes());
    }
}

#[test]
fn experimental_result_is_the_outcome_of_s6a() {
    // DIAMETER_ERROR_USER_UNKNOWN of 3GPP.
    let expected = Outcome::Experimental { vendor_id: 10415, code: 5001 };
    match ula(&experimental_result(10415, 5001)) {
        Received::Failure { outcome, answer } => {
            assert_eq!((outcome, outcome.code()), (expected, 5001));
            assert_eq!(answer.experimental_result.unwrap().experimental_result_code, 5001);
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(ula(&experimental_result(10415, 2001)), Received::Success(_)));
    assert!(matches!(ula(&result_code(2001)), Received::Success(_)));
    assert!(matches!(ula(&result_code(5012)), Received::Failure { .. }));
    // Neither is there: no failure is reported.
    assert!(matches!(ula(""), Received::Success(_)));
}

#[test]
fn outcome_that_cannot_be_read_is_none_and_the_answer_an_error() {
    let broken = "00000129 40 000014 0000010a 40 00000c 000028af";
    for avps in [broken, "0000010c 40 00000b 00000700"] {
        let error = error(ula(avps));
        assert_eq!(error.outcome(), None);
        assert!(error.errors().is_some());
    }
}

#[test]
fn nothing_of_an_error_answer_is_thrown_away() {
    let failed = "
        00000117 40 000024                          # Failed-AVP (279)
            000001a0 40 00000c 00000000             # CC-Request-Type
            0098967f c0 000010 0001869f 00000001    # an AVP nobody knows
        00000117 40 000010 00000019 40 000008       # another Failed-AVP: Class (25)
    ";
    let avps = format!(
        "{} {failed}
         00000119 00 00000c 6e6f2121                # Error-Message (281) no!!
         00000126 00 000009 70000000                # Error-Reporting-Host (294) p
         0098967f 40 000008                         # unknown, with M",
        result_code(5001)
    );
    let (message, received) = cca(0x40, &avps);
    let error = error(received);
    assert_eq!(error.message().as_bytes(), message.as_bytes());
    assert_eq!(error.error_message().unwrap(), "no!!");
    assert_eq!(error.error_reporting_host().unwrap(), "p");
    let failed = octets(
        "000001a0 40 00000c 00000000 0098967f c0 000010 0001869f 00000001 00000019 40 000008",
    );
    assert_eq!(wire::octets(&error.failed_avps()), failed);
    let codes: Vec<_> = error.errors().unwrap().iter().map(|error| error.result_code().0).collect();
    assert_eq!(codes, [5009, 5001, 5005, 5005, 5005, 5005, 5005, 5005]);
}

#[test]
fn texts_that_are_no_text_and_answers_cut_short_are_no_reason_to_fail() {
    let avps = format!("{} 00000119 00 000009 ff000000 00000117 40 0000ff", result_code(5012));
    let error = error(cca(0x40, &avps).1);
    assert_eq!(error.outcome(), Some(Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY)));
    assert_eq!((error.error_message(), error.error_reporting_host()), (None, None));
    assert_eq!(error.failed_avps(), []);
}

#[test]
fn answer_to_another_command_is_an_error_answer() {
    let message = samples::message(0, 280, 0, &format!("{} {ORIGIN}", result_code(2001)));
    let received = Received::<base::DisconnectPeerAnswer>::from_message(&message);
    let error = error(received);
    assert_eq!(error.errors().unwrap().first().result_code().0, 3001);
    assert_eq!(error.message(), &message);
}
