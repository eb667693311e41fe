//! Runs the rows of the error table, for a request and an answer, at top level and inside groups, by
//! the default options.

use diameter_core::{CommandDescription, CommandFlags, DecodeOptions, Format, Message};
use diameter_core::{DecodeErrors, Header};
use diameter_messages::{base, gmb, gy};
use diameter_tests::{dictionary, hex, octets, samples};

use super::answers::identity;
use super::commands::{Verdict, assert_is_good_answer, decode};
use super::expected::Expected;
use super::rows::{CCA, CCR, Change, DWA, DWR, Place, ROWS, Result, Row};

#[test]
fn every_row_of_the_table_holds_for_requests_and_answers_at_every_depth() {
    let mut cells = 0;
    for row in ROWS {
        for cell in row.cells {
            for place in cell.places {
                check(row, place, cell.change, cell.result);
                cells += 1;
            }
        }
    }
    // What a row says of one place says nothing of another: none may drop out.
    assert_eq!((ROWS.len(), cells), (16, 225));
}

fn check(row: &Row, place: &Place, change: Change, result: Result) {
    let context = format!("{} ({change:?} in {}{})", row.received, place.name(), place.path(""));
    let (message, offset) = place.message(change);
    let command = command(&message);
    let Verdict { errors, has_value } = decode(&message, command, &DecodeOptions::default());
    match (result, errors) {
        (Result::Kept(avp), None) => {
            let written = command.normalize(&message).unwrap();
            let found = hex(written.as_bytes()).contains(&hex(&octets(avp)));
            assert!(has_value && found, "{context}: lost {avp}");
        }
        (Result::Wrong(code, path, failed_avp), Some(errors)) => {
            assert_eq!(errors.iter().count(), 1, "{context}: {errors}");
            let failed_avp = place.around(octets(failed_avp));
            let path = place.path(path);
            Expected { code, path, offset, failed_avp }.assert_is(errors.first(), &context);
            if command.flags.contains(CommandFlags::REQUEST) {
                let answer = errors.answer(&message, &identity());
                assert_is_good_answer(&answer, command.answer, &context);
            }
        }
        (_, errors) => panic!("{context}: {errors:?}"),
    }
}

fn command(message: &Message) -> &'static CommandDescription {
    let of_gmb = || {
        let header = message.header();
        let is_request = header.flags.contains(CommandFlags::REQUEST);
        gmb::DICTIONARY.command(header.application_id, header.command_code, is_request)
    };
    diameter_tests::command(message).or_else(of_gmb).unwrap()
}

/// The one error of a message as a whole, which has no AVP to blame.
#[track_caller]
fn assert_header_error(errors: &DecodeErrors, code: u32) {
    assert_eq!(errors.iter().count(), 1, "{errors}");
    let first = errors.first();
    assert_eq!((first.result_code().0, first.offset()), (code, 0), "{errors}");
    assert_eq!((first.path().to_string().as_str(), first.failed_avp()), ("", None), "{errors}");
}

fn errors(message: &Message, command: &'static CommandDescription) -> Option<DecodeErrors> {
    decode(message, command, &DecodeOptions::default()).errors
}

fn with_flags(message: &Message, flags: u8) -> Message {
    let mut octets = message.as_bytes().to_vec();
    octets[4] = flags;
    Message::parse(octets).unwrap()
}

#[test]
fn e_bit_on_a_request_is_answered_3008() {
    for place in [&CCR, &DWR] {
        let (message, _) = place.message(Change::None);
        let command = command(&message);
        let message = with_flags(&message, message.header().flags.0 | 0x20);
        assert_header_error(&errors(&message, command).unwrap(), 3008);
    }
}

#[test]
fn answer_with_the_e_bit_is_an_answer_message_and_not_its_commands_own() {
    let (message, _) = CCA.message(Change::None);
    let command = command(&message);
    let message = with_flags(&message, message.header().flags.0 | 0x20);
    assert_header_error(&errors(&message, command).unwrap(), 3008);
    let (message, _) = DWA.message(Change::None);
    let message = with_flags(&message, 0x20);
    assert!(matches!(base::Answer::from_message(&message), Ok(base::Answer::Error(_))));
}

#[test]
fn p_t_and_reserved_bits_of_the_header_are_accepted() {
    for (place, bits) in [(&CCR, [0x80, 0xd0, 0xcf, 0x8f]), (&CCA, [0x00, 0x10, 0x4f, 0x0f])] {
        let (message, _) = place.message(Change::None);
        let command = command(&message);
        for flags in bits {
            assert_eq!(errors(&with_flags(&message, flags), command), None, "{flags:#x}");
        }
    }
}

#[test]
fn unknown_command_is_3001_and_unknown_application_3007() {
    for flags in [0xc0, 0x40] {
        let message = samples::message(flags, 999, gy::APPLICATION_ID, samples::CCR);
        let errors = DecodeErrors::unsupported_command(&message, dictionary(&message));
        assert_header_error(&errors, 3001);
        let message = samples::message(flags, 272, 77, samples::CCR);
        let errors = DecodeErrors::unsupported_command(&message, &gy::DICTIONARY);
        assert_header_error(&errors, 3007);
        let errors = match flags {
            0xc0 => gy::Request::from_message(&message).unwrap_err(),
            _ => gy::Answer::from_message(&message).unwrap_err(),
        };
        assert_header_error(&errors, 3007);
    }
}

#[test]
fn version_and_message_length_are_answered_5011_and_5015() {
    for place in [&CCR, &CCA] {
        let (message, _) = place.message(Change::None);
        let good = message.as_bytes().to_vec();
        let mut version = good.clone();
        version[0] = 2;
        let (mut longer, mut shorter) = (good.clone(), good.clone());
        longer.extend([0; 4]);
        shorter.truncate(good.len() - 4);
        let mut odd = good.clone();
        odd.push(0);
        odd[3] += 1;
        for (code, frame) in [(5011, version), (5015, longer), (5015, shorter), (5015, odd)] {
            let error = Message::parse(frame).unwrap_err();
            assert_header_error(&error.into(), code);
        }
    }
    assert_header_error(&Message::parse(vec![1; Header::LENGTH - 1]).unwrap_err().into(), 5015);
}

/// A table that does not reach every data format proves less than it says.
#[test]
fn values_outside_their_format_are_tried_for_every_format_that_has_such_values() {
    let tried: Vec<&str> = ROWS
        .iter()
        .flat_map(|row| row.cells)
        .filter_map(|cell| match (cell.change, cell.result) {
            (Change::With(avp) | Change::Instead(avp), Result::Wrong(5004 | 5014, ..)) => Some(avp),
            _ => None,
        })
        .filter_map(|avp| {
            let avp = octets(avp);
            let code = u32::from_be_bytes(*avp.first_chunk()?);
            let vendor_id = match avp.get(4)? & 0x80 {
                0 => 0,
                _ => u32::from_be_bytes(avp.get(8..12)?.try_into().ok()?),
            };
            let key = diameter_core::AvpKey { vendor_id, code };
            let of = |it: &diameter_core::Dictionary| it.avp(key).map(|avp| avp.format);
            diameter_messages::DICTIONARIES.iter().find_map(|dictionary| of(dictionary))
        })
        .map(|format: Format| format.name())
        .collect();
    for name in [
        "Unsigned32",
        "Unsigned64",
        "Integer32",
        "Integer64",
        "Enumerated",
        "Time",
        "Address",
        "UTF8String",
        "DiameterIdentity",
        "DiameterURI",
        "IPFilterRule",
    ] {
        assert!(tried.contains(&name), "{name}: {tried:?}");
    }
}
