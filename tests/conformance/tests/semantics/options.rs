//! Each field of the options, both ways, in a request and in an answer, at top level and in a group;
//! the presets.

use diameter_core::{Command, DecodeOptions, Message, Tolerance};
use diameter_messages::{gy, s6a};
use diameter_tests::samples::{self, CCR};

use super::commands::{Verdict, decode};
use super::mutate::command_of;

/// What a choice is about, and what a refusal says of it: Result-Code and path.
struct Choice {
    name: &'static str,
    accepted: DecodeOptions,
    refused: DecodeOptions,
    cases: &'static [(u8, &'static str, u32, &'static str)],
}

/// What a Credit-Control-Answer must have, but for Session-Id.
const CCA: &str = "
    0000010c 40 00000c 000007d1  # Result-Code (268) 2001
    00000108 40 000009 61000000  # Origin-Host (264)
    00000128 40 000009 62000000  # Origin-Realm (296)
    00000102 40 00000c 00000004  # Auth-Application-Id (258)
    000001a0 40 00000c 00000001  # CC-Request-Type (416)
    0000019f 40 00000c 00000000  # CC-Request-Number (415)
";
const SESSION_ID: &str = "00000107 40 00000d 613b313b32000000";

/// Requests and answers with these AVPs after the required ones, and these header flags.
fn messages(flags: u8, more: &str) -> [Message; 2] {
    let request = samples::message(0x80 | flags, 272, 4, &format!("{CCR} {more}"));
    [request, samples::message(flags, 272, 4, &format!("{SESSION_ID} {CCA} {more}"))]
}

macro_rules! choice {
    ($field:ident, $cases:expr) => {
        Choice {
            name: stringify!($field),
            accepted: DecodeOptions { $field: Tolerance::Accept, ..DecodeOptions::strict() },
            refused: DecodeOptions { $field: Tolerance::Refuse, ..DecodeOptions::lenient() },
            cases: $cases,
        }
    };
}

fn choices() -> [Choice; 8] {
    [
        choice!(
            unknown_mandatory_avps,
            &[
                (0x40, "0098967f 40 000008", 5001, "AVP 9999999"),
                (
                    0x40,
                    "000001c8 40 000010 0098967f 40 000008",
                    5001,
                    "Multiple-Services-Credit-Control[0]/AVP 9999999",
                ),
                (
                    0x40,
                    "000001c8 40 000038
                        000001b5 40 000030
                            0000019d 40 000028
                                000001bd 40 000018 000001bf 40 000010 0000000000000001
                                0098967f 40 000008",
                    5001,
                    "Multiple-Services-Credit-Control[0]/Requested-Service-Unit/CC-Money/AVP 9999999",
                ),
            ]
        ),
        choice!(
            unlisted_mandatory_avps,
            &[
                (0x40, "00000019 40 000008", 5001, "Class"),
                (
                    0x40,
                    "000001c8 40 000010 00000019 40 000008",
                    5001,
                    "Multiple-Services-Credit-Control[0]/Class",
                ),
            ]
        ),
        choice!(
            informational_avps,
            &[(
                0x40,
                "000001c8 40 000038
                    000001b5 40 000030
                        0000019d 40 000028
                            000001bd 40 000018 000001bf 40 000010 0000000000000001
                            0098967f 00 000008",
                5008,
                "Multiple-Services-Credit-Control[0]/Requested-Service-Unit/CC-Money/AVP 9999999",
            )]
        ),
        choice!(
            disallowed_avps,
            &[(
                0x40,
                "000001c8 40 000038
                    000001b5 40 000030
                        0000019d 40 000028
                            000001bd 40 000018 000001bf 40 000010 0000000000000001
                            00000019 40 000008",
                5008,
                "Multiple-Services-Credit-Control[0]/Requested-Service-Unit/CC-Money/Class",
            )]
        ),
        choice!(
            unnamed_values,
            &[(
                0x40,
                "000001c8 40 00001c 000001ae 40 000014 000001c1 40 00000c 00000063",
                5004,
                "Multiple-Services-Credit-Control[0]/Final-Unit-Indication/Final-Unit-Action",
            )]
        ),
        choice!(
            avp_flags,
            &[
                (0x40, "0000011a 00 000009 61000000", 3009, "Route-Record[0]"),
                (0x40, "0000011a 60 000009 61000000", 3009, "Route-Record[0]"),
                (
                    0x40,
                    "000001c8 40 000014 000001b0 00 00000c 00000001",
                    3009,
                    "Multiple-Services-Credit-Control[0]/Rating-Group",
                ),
            ]
        ),
        choice!(reserved_header_bits, &[(0x48, "", 5013, ""), (0x41, "", 5013, "")]),
        choice!(proxiable_bit, &[(0x00, "", 3008, "")]),
    ]
}

#[test]
fn every_choice_decides_its_own_case_and_no_other() {
    for choice in choices() {
        for (flags, more, code, path) in choice.cases {
            for message in messages(*flags, more) {
                check(&choice, &message, *code, path);
            }
        }
    }
}

#[test]
fn a_fixed_avp_elsewhere_is_taken_or_refused() {
    let displaced = choice!(displaced_avps, &[]);
    let request =
        samples::message(0xc0, 272, 4, &format!("{} {SESSION_ID}", &CCR.replace(SESSION_ID, "")));
    let answer = samples::message(0x40, 272, 4, &format!("{CCA} {SESSION_ID}"));
    for message in [request, answer] {
        check(&displaced, &message, 5005, "Session-Id");
    }
    // OC-OLR (623), OC-Report-Type (626) before OC-Sequence-Number (624).
    let report = "
        0000026f 00 000024
            00000272 00 00000c 00000000
            00000270 00 000010 0000000000000001
    ";
    let answer = samples::message(0x40, 272, 4, &format!("{SESSION_ID} {CCA} {report}"));
    check(&displaced, &answer, 5005, "OC-OLR/OC-Sequence-Number");
}

#[track_caller]
fn check(choice: &Choice, message: &Message, code: u32, path: &str) {
    let (name, command) = (choice.name, command_of(message));
    let Verdict { errors, has_value } = decode(message, command, &choice.accepted);
    assert!(has_value && errors.is_none(), "{name}: {errors:?}");
    let Verdict { errors, has_value } = decode(message, command, &choice.refused);
    let errors = errors.unwrap_or_else(|| panic!("{name}: accepted"));
    let found: Vec<_> =
        errors.iter().map(|error| (error.result_code().0, error.path().to_string())).collect();
    assert_eq!(found, [(code, path.to_owned())], "{name}");
    // A choice is never about something that the type cannot do without.
    assert!(has_value, "{name}");
}

#[test]
fn presets_refuse_and_accept_everything_there_is_to_choose() {
    use Tolerance::{Accept, Refuse};
    let chosen = |options: DecodeOptions| {
        let DecodeOptions {
            unknown_mandatory_avps,
            unlisted_mandatory_avps,
            informational_avps,
            disallowed_avps,
            displaced_avps,
            unnamed_values,
            avp_flags,
            reserved_header_bits,
            proxiable_bit,
            max_depth,
            max_avps,
            max_errors,
            max_growth,
            skipped_avps,
        } = options;
        assert!(skipped_avps.is_empty());
        assert_eq!((max_depth, max_avps, max_errors, max_growth), (32, 65_536, 64, 16));
        [
            unknown_mandatory_avps,
            unlisted_mandatory_avps,
            informational_avps,
            disallowed_avps,
            displaced_avps,
            unnamed_values,
            avp_flags,
            reserved_header_bits,
            proxiable_bit,
        ]
    };
    assert_eq!(chosen(DecodeOptions::strict()), [Refuse; 9]);
    assert_eq!(chosen(DecodeOptions::lenient()), [Accept; 9]);
    let default = [Refuse, Accept, Accept, Refuse, Accept, Accept, Accept, Accept, Accept];
    assert_eq!(chosen(DecodeOptions::default()), default);
}

#[test]
fn value_comes_beside_the_errors_that_it_can_do_without() {
    // User-Name (1) that is not text, a group that lacks its second AVP, a good Origin-State-Id (278).
    let more = "
        00000001 40 000009 ff000000
        000001bb 40 000014 000001c2 40 00000c 00000000
        00000116 40 00000c 00000009
    ";
    let [request, _] = messages(0x40, more);
    let decoded = gy::CreditControlRequest::decode(&request, &DecodeOptions::default());
    let value = decoded.value.unwrap();
    assert_eq!((value.user_name, value.subscription_id), (None, vec![]));
    assert_eq!(value.origin_state_id, Some(9));
    let codes = decoded.errors.unwrap();
    assert_eq!(codes.iter().map(|error| error.result_code().0).collect::<Vec<_>>(), [5004, 5005]);
}

#[test]
fn value_does_not_come_without_what_it_requires() {
    let without = samples::message(0xc0, 272, 4, &CCR.replace(SESSION_ID, ""));
    for options in [DecodeOptions::lenient(), DecodeOptions::strict()] {
        let decoded = gy::CreditControlRequest::decode(&without, &options);
        assert!(decoded.value.is_none() && decoded.errors.is_some());
    }
}

#[test]
fn message_of_another_command_is_not_looked_at_by_any_options() {
    let [request, answer] = messages(0x40, "0098967f 40 000008");
    for options in [DecodeOptions::lenient(), DecodeOptions::default(), DecodeOptions::strict()] {
        let decoded = gy::CreditControlRequest::decode(&answer, &options);
        assert_eq!(decoded.errors.unwrap().first().result_code().0, 3001);
        let decoded = s6a::UpdateLocationRequest::decode(&request, &options);
        let errors = decoded.errors.unwrap();
        assert_eq!((errors.first().result_code().0, errors.iter().count()), (3007, 1));
        assert!(decoded.value.is_none());
    }
}

/// Groups that come out with errors in them still count as the ones they are.
#[test]
fn position_in_a_path_counts_groups_that_failed_and_groups_that_came_through() {
    // CC-Time (420) of one octet in the first, third and fourth: optional there, so that there is a value.
    let bad = "000001c8 40 00001c 000001b5 40 000014 000001a4 40 000009 01000000";
    let good = "000001c8 40 000008";
    let [request, answer] = messages(0x40, &format!("{bad} {good} {bad} {bad}"));
    for message in [&request, &answer] {
        let verdict = decode(message, command_of(message), &DecodeOptions::default());
        let paths: Vec<_> =
            verdict.errors.unwrap().iter().map(|error| error.path().to_string()).collect();
        let path = |index| {
            format!("Multiple-Services-Credit-Control[{index}]/Requested-Service-Unit/CC-Time")
        };
        assert_eq!(paths, [path(0), path(2), path(3)]);
    }
}

#[test]
fn occurrence_that_could_not_be_decoded_counts_against_the_maximum() {
    let more = "00000001 40 000009 ff000000 00000001 40 000009 61000000";
    let [request, _] = messages(0x40, more);
    let decoded = gy::CreditControlRequest::decode(&request, &DecodeOptions::default());
    let errors = decoded.errors.unwrap();
    let codes: Vec<_> = errors.iter().map(|error| error.result_code().0).collect();
    assert_eq!(codes, [5004, 5009]);
}
