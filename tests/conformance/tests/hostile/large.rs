//! Messages made to take long or much memory: deep, long, wrong all over. Nothing is timed; what is
//! not about linear does not end within the patience of whoever runs the tests.

use diameter_core::{Command, DecodeErrorKind, DecodeErrors, DecodeOptions, Message};
use diameter_messages::{base, gy};
use diameter_tests::samples::{self, CCR};
use diameter_tests::{octets, wire};

use crate::mutations::fix_message_length;
use crate::properties::check_message;

/// AVPs of few octets: what they are, their octets, how many errors each of them is in a CCR.
const MINIMAL: [(&str, &str, usize); 9] = [
    ("unknown", "00001e61 00 000008", 0),
    ("unknown, of a vendor", "00001e61 80 00000c 0001869f", 0),
    ("known and unlisted", "00000019 40 000008", 0),
    ("groups without anything", "000001c8 40 000008", 0),
    ("unknown and mandatory", "00001e61 40 000008", 1),
    ("one Session-Id too many", "00000107 40 000008", 1),
    ("a list of empty identities", "0000011a 40 000008", 1),
    ("groups that lack two AVPs", "000001bb 40 000008", 2),
    ("groups in groups", "000001c8 40 000018 000001be 40 000010 000001a4 40 000008", 1),
];

/// A CCR with the same octets over and over, up to this length, and how often they are in it.
fn ccr_of(repeated: &str, length: usize) -> (Message, usize) {
    let mut frame = samples::frame(0xc0, 272, 4, CCR);
    let repeated = octets(repeated);
    let times = (length - frame.len()) / repeated.len();
    frame.extend(repeated.repeat(times));
    fix_message_length(&mut frame);
    (Message::parse(frame).unwrap(), times)
}

fn errors(message: &Message, options: &DecodeOptions) -> Option<DecodeErrors> {
    gy::CreditControlRequest::decode(message, options).errors
}

#[test]
fn mebibytes_of_minimal_avps_are_refused_at_the_limits() {
    let limits = DecodeOptions::default();
    for length in [1 << 20, 4 << 20] {
        for (what, repeated, per_avp) in MINIMAL {
            let (message, _) = ccr_of(repeated, length);
            let errors = errors(&message, &limits).unwrap_or_else(|| panic!("{what}"));
            let found = errors.iter().count();
            if let DecodeErrorKind::TooLarge { limit } = errors.first().kind() {
                let expected = limits.max_growth * message.as_bytes().len();
                assert_eq!((*limit, found), (expected, 1), "{what}");
                assert!(what.starts_with("groups"), "{what}");
            } else if per_avp == 0 {
                let expected = DecodeErrorKind::TooManyAvps { limit: limits.max_avps };
                assert_eq!((errors.first().kind(), found), (&expected, 1), "{what}");
            } else {
                // The last group may come with an error more than the limit.
                assert!((64..=65).contains(&found), "{found} errors of {what}");
            }
        }
    }
}

#[test]
fn half_a_mebibyte_of_minimal_avps_is_survived_without_limits() {
    let unlimited = DecodeOptions {
        max_avps: usize::MAX,
        max_errors: usize::MAX,
        max_growth: usize::MAX,
        ..Default::default()
    };
    for length in [1 << 17, 1 << 19] {
        for (what, repeated, per_avp) in MINIMAL {
            let (message, times) = ccr_of(repeated, length);
            let found = errors(&message, &unlimited).map_or(0, |errors| errors.iter().count());
            assert_eq!(found, per_avp * times, "{what}");
        }
    }
}

#[test]
fn thousands_of_minimal_avps_are_printed() {
    for (what, repeated, _) in MINIMAL {
        let (message, times) = ccr_of(repeated, 1 << 16);
        let tree = message.tree(&gy::DICTIONARY).to_string();
        assert!(tree.lines().count() > times, "{what}");
        let json = message.json(&gy::DICTIONARY).to_string();
        assert!(json.len() > message.as_bytes().len(), "{what}");
    }
}

#[test]
fn one_avp_of_a_mebibyte_is_survived() {
    for (vendor_id, code, flags) in [(0, 33, wire::M), (99_999, 7777, wire::V), (0, 456, wire::M)] {
        let large = wire::avp((vendor_id, code), flags, vec![0; 1 << 20]);
        let header = wire::header(gy::CreditControlRequest::DESCRIPTION);
        check_message(&wire::message(&header, &[large])).unwrap();
    }
}

/// A group inside itself, this many times over: the octets of the outermost AVP.
fn nested(code: u32, depth: u32) -> Vec<u8> {
    let headers = (0..depth).map(|level| [code, 0x4000_0000 | ((depth - level) * 8)]);
    headers.flatten().flat_map(u32::to_be_bytes).collect()
}

#[test]
fn groups_nested_thousands_deep_are_survived() {
    let [services, subscription_id, failed_avp] = [456, 443, 279];
    for depth in [1, 32, 33, 10_000] {
        for code in [services, subscription_id, failed_avp, 7777] {
            // A CCR, and an answer-message.
            for flags in [0xc0, 0x60] {
                let mut frame = samples::frame(flags, 272, 4, CCR);
                frame.extend(nested(code, depth));
                fix_message_length(&mut frame);
                check_message(&Message::parse(frame).unwrap()).unwrap();
            }
        }
    }
}

#[test]
fn failed_avps_inside_a_failed_avp_stay_octets() {
    let answer_message = "
        00000108 40 000009 61000000 # Origin-Host (264) a
        00000128 40 000009 62000000 # Origin-Realm (296) b
        0000010c 40 00000c 00001389 # Result-Code (268) 5001
    ";
    let mut frame = samples::frame(0x60, 272, 4, answer_message);
    frame.extend(nested(279, 100_000));
    fix_message_length(&mut frame);
    let message = Message::parse(frame).unwrap();
    let answer = base::AnswerMessage::from_message(&message).unwrap();
    assert_eq!(answer.failed_avp.unwrap().avps[0].data.len(), 99_998 * 8);
}
