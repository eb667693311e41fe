//! Answers to what is wrong with a request (RFC 6733, 6.2, 7.1, 7.2, 7.5): to every mutation of every
//! real request, and to requests of which little can be read.

use diameter_core::{
    AvpDescription, Command, CommandDescription, CommandFlags, DecodeErrors, DecodeOptions,
    DiameterIdentity, Header, Identity, Message, RawAvp, Rejection, ResultCode,
};
use diameter_messages::{base, gy};
use diameter_tests::samples::{self, CCR};
use diameter_tests::{octets, wire};

use super::commands::{assert_is_answer, assert_is_good_answer, decode};
use super::mutate::{command_of, corpus, mutations};
use super::tree::Tree;

/// Who answers in these tests.
pub(crate) fn identity() -> Identity {
    Identity {
        host: DiameterIdentity::from_static("ocs1.example.net"),
        realm: DiameterIdentity::from_static("example.net"),
        state_id: Some(7),
    }
}

#[test]
fn every_error_of_every_mutated_request_has_an_answer_that_follows_its_grammar() {
    let (mut own, mut generic) = (0, 0);
    for (name, message) in corpus() {
        let command = command_of(&message);
        if command.answer.is_none() {
            continue;
        }
        let mut tree = Tree::read(&message, command.grammar);
        // An answer never takes over the T bit.
        tree.header.flags = tree.header.flags.with(CommandFlags::RETRANSMITTED);
        for place in tree.places() {
            for mutation in mutations(&tree, &place) {
                let request = mutation.tree.message();
                for options in [DecodeOptions::default(), DecodeOptions::strict()] {
                    let context = format!("{name}, AVP {place:?} {}", mutation.name);
                    let Some(errors) = decode(&request, command, &options).errors else { continue };
                    let answer = check_answer(&request, command, &errors, &context);
                    match answer.header().flags.contains(CommandFlags::ERROR) {
                        true => generic += 1,
                        false => own += 1,
                    }
                }
            }
        }
    }
    assert!(own > 4500 && generic > 2500, "{own} in their own grammar, {generic} generic");
}

/// Asserts everything that RFC 6733 says of an answer.
fn check_answer(
    request: &Message,
    command: &'static CommandDescription,
    errors: &DecodeErrors,
    context: &str,
) -> Message {
    let answer = errors.answer(request, &identity());
    let first = errors.first();
    let (sent, received) = (answer.header(), request.header());
    let proxiable = received.flags.0 & CommandFlags::PROXIABLE.0;
    let is_protocol_error = (3000..4000).contains(&first.result_code().0);
    let is_generic = is_protocol_error || !can_follow_its_grammar(request, command);
    let error = if is_generic { CommandFlags::ERROR.0 } else { 0 };
    let expected = Header { flags: CommandFlags(proxiable | error), ..*received };
    assert_eq!(*sent, expected, "{context}: {errors}");

    // The contents of Proxy-Info need not be known to others. A value that only strict decoders refuse
    // is repeated like any other.
    let is_of_a_proxy = first.path().to_string().starts_with("Proxy-Info");
    let is_unnamed = first.kind().to_string().contains("the specification names");
    if is_unnamed {
        assert_is_answer(&answer, command.answer, &[DecodeOptions::default()], context);
    } else if first.result_code().0 != 5001 || !is_of_a_proxy {
        assert_is_good_answer(&answer, command.answer, context);
    }
    let session_ids = readable(request, &base::avp::SESSION_ID);
    let session_id = session_ids.iter().take(1).map(|avp| avp.data.to_vec());
    assert_eq!(data(&answer, 263), session_id.collect::<Vec<_>>(), "{context}");
    if !session_ids.is_empty() {
        let first = answer.avps().next().unwrap().unwrap();
        assert_eq!(first.code(), 263, "{context}: Session-Id is not the first AVP");
    }
    assert_eq!(data(&answer, 264), [b"ocs1.example.net"], "{context}");
    assert_eq!(data(&answer, 296), [b"example.net"], "{context}");
    assert_eq!(
        data(&answer, 268),
        [octets(&format!("{:08x}", first.result_code().0))],
        "{context}"
    );
    assert_eq!(data(&answer, 281), [format!("{first:#}").into_bytes()], "{context}");
    assert_eq!(data(&answer, 283).len() + data(&answer, 293).len(), 0, "{context}");
    let failed = first.failed_avp().map(|avp| wire::octets(std::slice::from_ref(avp)));
    assert_eq!(data(&answer, 279), Vec::from_iter(failed), "{context}");
    assert_eq!(proxy_infos(&answer), proxy_infos(request), "{context}");
    answer
}

/// Whether the request has what the command's own answer requires of it.
fn can_follow_its_grammar(request: &Message, command: &CommandDescription) -> bool {
    let Some(answer) = command.answer else { return false };
    let required = answer.grammar.items.iter().filter(|item| item.min > 0);
    required.filter_map(|item| Some((item.avp?, item.min))).all(|(avp, min)| {
        match (avp.key.vendor_id, avp.key.code) {
            // Origin-Host, Origin-Realm, Result-Code are the node's own.
            (0, 264 | 296 | 268) => true,
            // Application-Ids are in the header as well.
            (0, 258 | 259) => true,
            // Host-IP-Address, Vendor-Id, Product-Name: what the peer says of itself.
            (0, 257 | 266 | 269) => false,
            _ => readable(request, avp).len() >= min as usize,
        }
    })
}

/// The AVPs of one kind in a message that can be read.
fn readable(message: &Message, avp: &AvpDescription) -> Vec<RawAvp> {
    let all = message.avps().map_while(Result::ok).filter(|it| it.key() == avp.key);
    all.map(|it| it.to_raw()).filter(|it| avp.normalize(it).is_ok()).collect()
}

/// The Proxy-Infos in a message that can be read, in order.
fn proxy_infos(message: &Message) -> Vec<(String, Vec<u8>, Vec<u8>)> {
    let readable = readable(message, &base::avp::PROXY_INFO).into_iter();
    let values = readable.map(|avp| avp.value::<base::ProxyInfo>().unwrap());
    values
        .map(|it| {
            let others: Vec<u8> = it
                .additional_avps
                .iter()
                .flat_map(|avp| wire::octets(std::slice::from_ref(avp)))
                .collect();
            (it.proxy_host.to_string(), it.proxy_state.to_vec(), others)
        })
        .collect()
}

/// The values of the AVPs of this code.
fn data(message: &Message, code: u32) -> Vec<Vec<u8>> {
    let all = message.avps().map(|avp| avp.unwrap());
    all.filter(|avp| (avp.vendor_id(), avp.code()) == (0, code))
        .map(|avp| avp.data().into())
        .collect()
}

/// The codes of the AVPs of a message.
fn codes(message: &Message) -> Vec<u32> {
    message.avps().map(|avp| avp.unwrap().code()).collect()
}

#[track_caller]
fn assert_generic(answer: &Message, flags: u8, expected: &[u32]) {
    assert_eq!(answer.header().flags, CommandFlags(flags));
    assert_eq!(codes(answer), expected);
    assert_is_good_answer(answer, None, "generic");
}

fn answer_ccr(request: &Message) -> Message {
    gy::CreditControlRequest::from_message(request).unwrap_err().answer(request, &identity())
}

#[test]
fn answer_of_the_commands_own_grammar_repeats_what_it_requires() {
    let request = samples::credit_control_request("0098967f 40 000008");
    let answer = answer_ccr(&request);
    let typed = gy::CreditControlAnswer::from_message(&answer).unwrap();
    assert_eq!(answer.header().flags, CommandFlags::PROXIABLE);
    assert_eq!(codes(&answer), [263, 268, 264, 296, 258, 416, 415, 279, 281]);
    assert_eq!((typed.session_id.as_str(), typed.auth_application_id), ("a;1;2", 4));
    assert_eq!(typed.cc_request_type, gy_request_type(1));
    assert_eq!((typed.result_code.0, typed.cc_request_number), (5001, 0));
    let failed = typed.failed_avp.unwrap();
    assert_eq!(wire::octets(&failed.avps), octets("0098967f 40 000008"));
}

fn gy_request_type(value: i32) -> diameter_messages::credit_control::CcRequestType {
    diameter_messages::credit_control::CcRequestType(value)
}

#[test]
fn request_without_what_its_answer_requires_gets_the_generic_answer_with_the_e_bit() {
    let generic = [263, 264, 296, 268, 278, 281, 279];
    for (removed, codes) in [
        ("000001a0 40 00000c 00000001", &generic[..]), // CC-Request-Type
        ("0000019f 40 00000c 00000000", &generic[..]), // CC-Request-Number
        ("00000107 40 00000d 613b313b32000000", &generic[1..]), // Session-Id
    ] {
        assert!(CCR.contains(removed));
        let answer = answer_ccr(&samples::message(0xc0, 272, 4, &CCR.replace(removed, "")));
        assert_generic(&answer, 0x60, codes);
        assert_eq!(data(&answer, 268), [5005_u32.to_be_bytes()]);
    }
    // Auth-Application-Id is known without the AVP.
    let removed = "00000102 40 00000c 00000004";
    let answer = answer_ccr(&samples::message(0xc0, 272, 4, &CCR.replace(removed, "")));
    assert_eq!(
        (answer.header().flags, data(&answer, 258)),
        (CommandFlags(0x40), vec![vec![0, 0, 0, 4]])
    );
    assert_is_good_answer(
        &answer,
        Some(super::commands::description::<gy::CreditControlAnswer>()),
        "",
    );
}

#[test]
fn unknown_command_and_unknown_application_get_the_generic_answer() {
    // R, P and T; a Proxy-Info.
    let avps =
        format!("{CCR} 0000011c 40 000020 00000118 40 00000a 70310000 00000021 40 00000a 00ff0000");
    for (code, application_id, expected) in [(999, 4, 3001), (272, 77, 3007), (999, 77, 3007)] {
        let request = samples::message(0xd0, code, application_id, &avps);
        let errors = DecodeErrors::unsupported_command(&request, &gy::DICTIONARY);
        let answer = errors.answer(&request, &identity());
        assert_generic(&answer, 0x60, &[263, 264, 296, 268, 278, 281, 284]);
        assert_eq!(data(&answer, 268), [u32::to_be_bytes(expected)]);
        assert_eq!(proxy_infos(&answer), proxy_infos(&request));
        assert_eq!(answer.header().command_code, u32::from(code));
        assert_eq!(answer.header().application_id, application_id);
    }
}

#[test]
fn request_of_which_no_avp_can_be_read_gets_the_generic_answer() {
    // The first AVP says that it is longer than the message.
    let request = samples::message(0xc0, 272, 4, "00000107 40 0000ff 613b313b");
    assert_generic(&answer_ccr(&request), 0x60, &[264, 296, 268, 278, 281, 279]);
}

#[test]
fn header_alone_gets_the_generic_answer() {
    let header = *samples::message(0xd0, 272, 4, "").header();
    let answer = Rejection::new(ResultCode::DIAMETER_INVALID_MESSAGE_LENGTH)
        .answer_to_header(&header, &identity());
    assert_generic(&answer, 0x60, &[264, 296, 268, 278]);
    let host = Identity { state_id: None, ..identity() };
    let header = Header { flags: CommandFlags::REQUEST, ..header };
    let answer = Rejection::new(ResultCode::DIAMETER_UNSUPPORTED_VERSION)
        .because("version 2")
        .answer_to_header(&header, &host);
    assert_generic(&answer, 0x20, &[264, 296, 268, 281]);
    assert_eq!(answer.header().end_to_end_id, header.end_to_end_id);
    assert_eq!(answer.header().hop_by_hop_id, header.hop_by_hop_id);
}

#[test]
fn e_bit_is_set_for_3xxx_and_for_no_other_class() {
    let request = samples::credit_control_request("");
    let command = command_of(&request);
    let codes =
        [(1001, 0x40), (2001, 0x40), (3001, 0x60), (3010, 0x60), (4001, 0x40), (5012, 0x40)];
    for (code, flags) in codes {
        let answer = Rejection::new(ResultCode(code)).answer_to(&request, command, &identity());
        assert_eq!(answer.header().flags, CommandFlags(flags), "{code}");
        assert_is_good_answer(&answer, command.answer, "");
    }
}

#[test]
fn base_command_under_another_application_is_answered_under_that() {
    let avps = "
        00000107 40 00000d 613b313b32000000  # Session-Id (263)
        00000108 40 000009 61000000          # Origin-Host (264)
        00000128 40 000009 62000000          # Origin-Realm (296)
        0000011b 40 000009 62000000          # Destination-Realm (283)
        00000102 40 00000c 00000004          # Auth-Application-Id (258)
        00000127 40 000009 01000000          # Termination-Cause (295) of one octet
    ";
    let request = samples::message(0xc0, 275, 4, avps);
    let errors = base::SessionTerminationRequest::from_message(&request).unwrap_err();
    let answer = errors.answer(&request, &identity());
    assert_eq!(answer.header().application_id, 4);
    assert_eq!(codes(&answer), [263, 268, 264, 296, 281, 279, 278]);
    let typed = base::SessionTerminationAnswer::from_message(&answer).unwrap();
    assert_eq!((typed.result_code.0, typed.origin_state_id), (5014, Some(7)));
}

#[test]
fn accounting_answer_repeats_the_record() {
    let (_, request) = corpus().into_iter().find(|(name, _)| name == "our-ACR").unwrap();
    let command = command_of(&request);
    let answer = Rejection::new(ResultCode::DIAMETER_OUT_OF_SPACE).because("disk full").answer_to(
        &request,
        command,
        &identity(),
    );
    assert_is_good_answer(&answer, command.answer, "");
    assert_eq!(
        (data(&answer, 480), data(&answer, 485)),
        (data(&request, 480), data(&request, 485))
    );
    assert_eq!(proxy_infos(&answer), proxy_infos(&request));
    assert_eq!(proxy_infos(&answer).len(), 2);
}

#[test]
fn capabilities_exchange_is_not_answered_with_what_the_peer_says_of_itself() {
    let (_, request) = corpus().into_iter().find(|(name, _)| name == "py-CER-client").unwrap();
    let answer = Rejection::new(ResultCode::DIAMETER_NO_COMMON_APPLICATION).answer_to(
        &request,
        command_of(&request),
        &identity(),
    );
    assert_generic(&answer, 0x20, &[264, 296, 268, 278]);
}

/// A CCR of the greatest length there is, all but its required AVPs one unknown AVP with the M bit.
fn greatest_request() -> Message {
    let required = octets(CCR);
    let length = 0x00ff_fffc - 20 - required.len();
    let mut avps = required;
    avps.extend(0x0098_967f_u32.to_be_bytes());
    avps.extend((0x4000_0000 | u32::try_from(length).unwrap()).to_be_bytes());
    avps.resize(0x00ff_fffc - 20, 0xaa);
    let mut frame = samples::frame(0xc0, 272, 4, "");
    frame[1..4].copy_from_slice(&[0xff, 0xff, 0xfc]);
    frame.extend(avps);
    Message::parse(frame).unwrap()
}

#[test]
fn failed_avp_that_does_not_fit_is_left_out_and_nothing_else() {
    let request = greatest_request();
    let errors = gy::CreditControlRequest::from_message(&request).unwrap_err();
    assert_eq!(errors.first().result_code().0, 5001);
    let answer = errors.answer(&request, &identity());
    assert_eq!(answer.header().flags, CommandFlags::PROXIABLE);
    assert_eq!(codes(&answer), [263, 268, 264, 296, 258, 416, 415, 281]);
    gy::CreditControlAnswer::from_message(&answer).unwrap();
    // In the generic answer as well.
    let failed = errors.first().failed_avp().unwrap().clone();
    let rejection = Rejection::new(ResultCode::DIAMETER_AVP_UNSUPPORTED)
        .because("too long to repeat")
        .with_failed_avp(failed);
    let answer = rejection.answer(&request, &identity());
    assert_generic(&answer, 0x60, &[263, 264, 296, 268, 278, 281]);
    // A text that does not fit leaves what every answer has.
    let answer = Rejection::new(ResultCode::DIAMETER_AVP_UNSUPPORTED)
        .because("x".repeat(1 << 24))
        .answer(&request, &identity());
    assert_generic(&answer, 0x60, &[264, 296, 268, 278]);
}
