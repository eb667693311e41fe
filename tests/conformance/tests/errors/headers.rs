//! The header of the message: version, length, command, application, flags.

use diameter_core::{
    Answer, Command, CommandFlags, DecodeError, DecodeErrorKind, DecodeErrors, Message,
};
use diameter_messages::{base, gy, s6a};
use diameter_tests::samples::{self, CCR, DWR};

fn parse(change: impl FnOnce(&mut Vec<u8>)) -> Result<Message, DecodeError> {
    let mut frame = samples::frame(0x80, 280, 0, DWR);
    change(&mut frame);
    Message::parse(frame)
}

/// The one error of a message as a whole.
#[track_caller]
fn only(errors: DecodeErrors) -> DecodeError {
    assert_eq!(errors.iter().count(), 1, "{errors}");
    of_the_message(errors.first())
}

#[track_caller]
fn of_the_message(error: &DecodeError) -> DecodeError {
    assert_eq!((error.offset(), error.failed_avp()), (0, None), "{error}");
    assert_eq!(error.path().steps(), [], "{error}");
    error.clone()
}

#[test]
fn version_other_than_1_is_reported_as_5011() {
    for version in [0, 2, 255] {
        let error = of_the_message(&parse(|frame| frame[0] = version).unwrap_err());
        assert_eq!(error.kind(), &DecodeErrorKind::UnsupportedVersion { version });
        assert_eq!(error.result_code().0, 5011);
    }
}

#[test]
fn message_length_that_is_not_that_of_the_frame_is_reported_as_5015() {
    // The frame has 48 octets.
    for declared in [0, 16, 44, 52, 0xff_ffff] {
        let [_, length @ ..] = u32::to_be_bytes(declared);
        let error = parse(|frame| frame[1..4].copy_from_slice(&length)).unwrap_err();
        let declared = Some(declared as usize);
        let expected = DecodeErrorKind::InvalidMessageLength { declared, found: 48 };
        assert_eq!(of_the_message(&error).kind(), &expected);
        assert_eq!(error.result_code().0, 5015);
    }
}

#[test]
fn message_length_that_is_no_multiple_of_4_is_reported_as_5015() {
    let error = parse(|frame| {
        frame.truncate(47);
        frame[3] = 47;
    });
    let error = of_the_message(&error.unwrap_err());
    let expected = DecodeErrorKind::InvalidMessageLength { declared: Some(47), found: 47 };
    assert_eq!((error.kind(), error.result_code().0), (&expected, 5015));
    assert!(error.to_string().ends_with("(not a multiple of 4)"), "{error}");
}

#[test]
fn frame_shorter_than_a_header_is_reported_as_5015() {
    for found in [0, 1, 4, 19] {
        let error = of_the_message(&parse(|frame| frame.truncate(found)).unwrap_err());
        let expected = DecodeErrorKind::InvalidMessageLength { declared: None, found };
        assert_eq!((error.kind(), error.result_code().0), (&expected, 5015));
    }
}

#[test]
fn other_command_is_reported_as_3001_and_nothing_else() {
    // Not one AVP of the CCR is there: of the wrong command that is no error.
    let message = samples::message(0xc0, 280, 4, "");
    let error = only(gy::CreditControlRequest::from_message(&message).unwrap_err());
    let expected = DecodeErrorKind::CommandUnsupported { code: 280, is_request: true };
    assert_eq!((error.kind(), error.result_code().0), (&expected, 3001));

    let error = only(gy::Request::from_message(&message).unwrap_err());
    assert_eq!((error.kind(), error.result_code().0), (&expected, 3001));
}

#[test]
fn answer_where_a_request_is_expected_is_reported_as_3001() {
    let message = samples::message(0x40, 272, 4, CCR);
    let expected = DecodeErrorKind::CommandUnsupported { code: 272, is_request: false };
    for errors in [
        gy::CreditControlRequest::from_message(&message).unwrap_err(),
        gy::Request::from_message(&message).unwrap_err(),
    ] {
        assert_eq!(only(errors).kind(), &expected);
    }
    let message = samples::message(0xc0, 272, 4, CCR);
    let expected = DecodeErrorKind::CommandUnsupported { code: 272, is_request: true };
    for errors in [
        gy::CreditControlAnswer::from_message(&message).unwrap_err(),
        gy::Answer::from_message(&message).unwrap_err(),
    ] {
        assert_eq!(only(errors).kind(), &expected);
    }
}

#[test]
fn other_application_is_reported_as_3007() {
    let message = samples::message(0xc0, 272, s6a::APPLICATION_ID, CCR);
    for errors in [
        gy::CreditControlRequest::from_message(&message).unwrap_err(),
        gy::Request::from_message(&message).unwrap_err(),
    ] {
        let error = only(errors);
        let expected = DecodeErrorKind::ApplicationUnsupported { id: s6a::APPLICATION_ID };
        assert_eq!((error.kind(), error.result_code().0), (&expected, 3007));
    }
}

#[test]
fn base_command_travels_under_the_id_of_the_application_it_serves() {
    for application_id in [0, gy::APPLICATION_ID, s6a::APPLICATION_ID, u32::MAX] {
        let message = samples::message(0x80, 280, application_id, DWR);
        base::DeviceWatchdogRequest::from_message(&message).unwrap();
    }
}

#[test]
fn error_bit_on_a_request_is_reported_as_3008() {
    let message = samples::message(0xe0, 272, 4, CCR);
    for errors in [
        gy::CreditControlRequest::from_message(&message).unwrap_err(),
        gy::Request::from_message(&message).unwrap_err(),
    ] {
        let error = only(errors);
        assert_eq!(error.result_code().0, 3008);
        assert_eq!(
            error.to_string(),
            "3008 DIAMETER_INVALID_HDR_BITS at offset 0: the E bit is set on a request"
        );
    }
}

/// What an answer-message must have.
const ANSWER_MESSAGE: &str = "
    00000108 40 000009 61000000 # Origin-Host (264) a
    00000128 40 000009 62000000 # Origin-Realm (296) b
    0000010c 40 00000c 00000bbb # Result-Code (268) 3003
";

#[test]
fn answer_with_the_error_bit_follows_the_grammar_of_the_answer_message() {
    let message = samples::message(0x60, 272, 4, ANSWER_MESSAGE);
    let gy::Answer::Error(answer) = gy::Answer::from_message(&message).unwrap() else { panic!() };
    assert_eq!(answer.result_code, base::ResultCode::DIAMETER_REALM_NOT_SERVED);
    // As an answer of its own command it would lack six AVPs; an answer-message needs none of them.
    let error = only(gy::CreditControlAnswer::from_message(&message).unwrap_err());
    assert_eq!(error.result_code().0, 3008);
    // The answer-message keeps the code and the application of the request.
    let request = samples::message(0xc0, 272, 4, CCR);
    let written = answer.to_message(request.header()).unwrap();
    assert_eq!(written.as_bytes(), message.as_bytes());
}

#[test]
fn answer_message_without_the_error_bit_is_reported_as_3008() {
    let message = samples::message(0x40, 272, 4, ANSWER_MESSAGE);
    let error = only(base::AnswerMessage::from_message(&message).unwrap_err());
    assert_eq!(error.result_code().0, 3008);
}

#[test]
fn other_bits_of_the_header_are_accepted_and_kept() {
    // R with all but E: P although a DWR is not proxiable, T, and the reserved bits.
    let message = samples::message(0xdf, 280, 0, DWR);
    assert_eq!(message.header().flags, CommandFlags(0xdf));
    assert!(base::DeviceWatchdogRequest::from_message(&message).is_ok());
    // R without P, although a CCR is proxiable.
    let message = samples::message(0x80, 272, 4, CCR);
    assert!(gy::CreditControlRequest::from_message(&message).is_ok());
    let written = gy::CreditControlRequest::DESCRIPTION.normalize(&message).unwrap();
    assert_eq!(written.header().flags, CommandFlags::REQUEST);
}
