//! Answers to what is wrong with a request (RFC 6733, 6.2, 7.1, 7.2, 7.5): to every mutation of every
//! real request, and to requests of which little can be read.

use diameter_core::{
    CommandDescription, CommandFlags, DecodeErrors, DecodeOptions, DiameterIdentity, Format,
    Header, Identity, Message, RawAvp, Rejection,
};
use diameter_messages::{base, gy};
use diameter_tests::samples::{self, CCR};
use diameter_tests::{octets, wire};

use super::commands::{assert_is_good_answer, decode};
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
    println!("{own} {generic}");
    assert!(own > 7000 && generic > 3000, "{own} in their own grammar, {generic} generic");
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
    let is_protocol_error = (3000..4000).contains(&first.result_code());
    let is_generic = is_protocol_error || !can_follow_its_grammar(request, command);
    let error = if is_generic { CommandFlags::ERROR.0 } else { 0 };
    let expected = Header { flags: CommandFlags(proxiable | error), ..*received };
    assert_eq!(*sent, expected, "{context}: {errors}");

    // What a proxy holds in its own AVP nobody else has to know.
    let is_of_a_proxy = first.path().to_string().starts_with("Proxy-Info");
    if first.result_code() != 5001 || !is_of_a_proxy {
        assert_is_good_answer(&answer, command.answer, context);
    }
    let session_id = readable(request, &base::avp::SESSION_ID).map(|avp| avp.data);
    assert_eq!(session_id.as_slice(), data(&answer, 263), "{context}");
    if let Some(first) = answer.avps().next().filter(|_| !session_id.is_empty()) {
        assert_eq!(first.unwrap().code(), 263, "{context}: Session-Id is not the first AVP");
    }
    assert_eq!(data(&answer, 264), [identity().host.into_bytes()], "{context}");
    assert_eq!(data(&answer, 296), [identity().realm.into_bytes()], "{context}");
    assert_eq!(data(&answer, 268), [octets(&format!("{:08x}", first.result_code()))], "{context}");
    assert_eq!(data(&answer, 281), [first.to_string().into_bytes()], "{context}");
    assert_eq!(data(&answer, 283).len() + data(&answer, 293).len(), 0, "{context}");
    let failed = first.failed_avp().map(|avp| wire::octets(std::slice::from_ref(avp)));
    assert_eq!(data(&answer, 279), Vec::from_iter(failed), "{context}");
    assert_eq!(proxy_infos(&answer), proxy_infos(request), "{context}");
    answer
}
