//! Every Result-Code of RFC 6733, 7.1, and whether the codec produces it: what it can see of a message
//! it reports, the rest is the business of connections, routing and applications.

use diameter_core::{DecodeError, DecodeErrors, DecodeOptions, Message, ResultCode};
use diameter_messages::gy;
use diameter_tests::samples::{self, CCR};

use super::commands::{decode, description};

enum From {
    /// An error that has the code.
    Codec(fn() -> DecodeError),
    /// Who else would send it.
    Elsewhere(&'static str),
}
use From::{Codec, Elsewhere};

const RESULT_CODES: &[(u32, &str, From)] = &[
    (1001, "DIAMETER_MULTI_ROUND_AUTH", Elsewhere("applications that authenticate")),
    (2001, "DIAMETER_SUCCESS", Elsewhere("applications")),
    (2002, "DIAMETER_LIMITED_SUCCESS", Elsewhere("applications")),
    (3001, "DIAMETER_COMMAND_UNSUPPORTED", Codec(|| of_unknown(999, gy::APPLICATION_ID))),
    (3002, "DIAMETER_UNABLE_TO_DELIVER", Elsewhere("routing")),
    (3003, "DIAMETER_REALM_NOT_SERVED", Elsewhere("routing")),
    (3004, "DIAMETER_TOO_BUSY", Elsewhere("applications")),
    (3005, "DIAMETER_LOOP_DETECTED", Elsewhere("routing, by Route-Record")),
    (3006, "DIAMETER_REDIRECT_INDICATION", Elsewhere("redirect agents")),
    (3007, "DIAMETER_APPLICATION_UNSUPPORTED", Codec(|| of_unknown(272, 77))),
    (3008, "DIAMETER_INVALID_HDR_BITS", Codec(|| of_ccr(0xe0, ""))),
    (3009, "DIAMETER_INVALID_AVP_BITS", Codec(|| of_strict("00000116 00 00000c 00000001"))),
    (3010, "DIAMETER_UNKNOWN_PEER", Elsewhere("connections")),
    (4001, "DIAMETER_AUTHENTICATION_REJECTED", Elsewhere("applications")),
    (4002, "DIAMETER_OUT_OF_SPACE", Elsewhere("accounting servers")),
    (4003, "ELECTION_LOST", Elsewhere("connections")),
    (5001, "DIAMETER_AVP_UNSUPPORTED", Codec(|| of_ccr(0xc0, "0098967f 40 000008"))),
    (5002, "DIAMETER_UNKNOWN_SESSION_ID", Elsewhere("sessions")),
    (5003, "DIAMETER_AUTHORIZATION_REJECTED", Elsewhere("applications")),
    (5004, "DIAMETER_INVALID_AVP_VALUE", Codec(|| of_ccr(0xc0, "00000001 40 000009 ff000000"))),
    (5005, "DIAMETER_MISSING_AVP", Codec(|| of_ccr(0xc0, "000001bb 40 000008"))),
    (5006, "DIAMETER_RESOURCES_EXCEEDED", Elsewhere("applications")),
    // The grammar cannot say which AVPs exclude each other.
    (5007, "DIAMETER_CONTRADICTING_AVPS", Elsewhere("applications")),
    (
        5008,
        "DIAMETER_AVP_NOT_ALLOWED",
        Codec(|| of_ccr(0xc0, "000001ca 40 000010 00000019 40 000008")),
    ),
    (
        5009,
        "DIAMETER_AVP_OCCURS_TOO_MANY_TIMES",
        Codec(|| of_ccr(0xc0, "00000102 40 00000c 00000004")),
    ),
    (5010, "DIAMETER_NO_COMMON_APPLICATION", Elsewhere("connections")),
    (5011, "DIAMETER_UNSUPPORTED_VERSION", Codec(|| of_frame(0, 2))),
    (5012, "DIAMETER_UNABLE_TO_COMPLY", Codec(of_too_many)),
    (5013, "DIAMETER_INVALID_BIT_IN_HEADER", Codec(of_reserved_bits)),
    (5014, "DIAMETER_INVALID_AVP_LENGTH", Codec(|| of_ccr(0xc0, "00000001 40 000007"))),
    (5015, "DIAMETER_INVALID_MESSAGE_LENGTH", Codec(|| of_frame(3, 0))),
    // 5016 and 3009 both are for flags: 3009 says that they contradict the AVP's definition.
    (5016, "DIAMETER_INVALID_AVP_BIT_COMBO", Elsewhere("nobody: the codec answers 3009")),
    (5017, "DIAMETER_NO_COMMON_SECURITY", Elsewhere("connections")),
];

#[test]
fn every_result_code_of_the_rfc_is_produced_by_the_codec_or_is_no_matter_of_it() {
    let mut produced = 0;
    for (code, _, from) in RESULT_CODES {
        match from {
            Codec(error) => {
                let error = error();
                assert_eq!(error.result_code(), ResultCode(*code), "{error}");
                produced += 1;
            }
            Elsewhere(who) => assert!(!who.is_empty()),
        }
    }
    assert_eq!((RESULT_CODES.len(), produced), (33, 14));
}

#[test]
fn every_result_code_of_the_rfc_has_a_name_in_the_dictionary() {
    for (code, name, _) in RESULT_CODES {
        assert_eq!(ResultCode(*code).to_string(), *name);
        assert_eq!(ResultCode::named(name), Some(ResultCode(*code)));
    }
}

fn of_unknown(code: u16, application_id: u32) -> DecodeError {
    let message = samples::message(0xc0, code, application_id, CCR);
    DecodeErrors::unsupported_command(&message, &gy::DICTIONARY).first().clone()
}

fn ccr(flags: u8, more: &str) -> Message {
    samples::message(flags, 272, gy::APPLICATION_ID, &format!("{CCR} {more}"))
}

fn first(message: &Message, options: &DecodeOptions) -> DecodeError {
    let verdict = decode(message, description::<gy::CreditControlRequest>(), options);
    verdict.errors.unwrap().first().clone()
}

fn of_ccr(flags: u8, more: &str) -> DecodeError {
    first(&ccr(flags, more), &DecodeOptions::default())
}

fn of_strict(more: &str) -> DecodeError {
    first(&ccr(0xc0, more), &DecodeOptions::strict())
}

fn of_reserved_bits() -> DecodeError {
    first(&ccr(0xc1, ""), &DecodeOptions::strict())
}

fn of_too_many() -> DecodeError {
    first(&ccr(0xc0, ""), &DecodeOptions { max_avps: 3, ..DecodeOptions::default() })
}

fn of_frame(place: usize, octet: u8) -> DecodeError {
    let mut frame = ccr(0xc0, "").into_bytes().to_vec();
    frame[place] = octet;
    Message::parse(frame).unwrap_err()
}
