//! Answers that say no, and answers received.

use diameter_core::{
    AvpKey, Command, CommandFlags, DiameterIdentity, ErrorAnswer, Identity, Message, Outcome,
    Received, Rejection, ResultCode,
};

use crate::shop::{APPLICATION_ID, Order, OrderAnswer};
use crate::wire::{M, V, avp, avp_of_length, errors, group, message_of, order};

fn identity() -> Identity {
    Identity {
        host: DiameterIdentity::from_static("us.example"),
        realm: DiameterIdentity::from_static("example"),
        state_id: Some(8),
    }
}

/// Code and value of each AVP.
fn avps(message: &Message) -> Vec<(u32, Vec<u8>)> {
    message.avps().map(|avp| avp.unwrap()).map(|avp| (avp.code(), avp.data().to_vec())).collect()
}

fn text(octets: &str) -> Vec<u8> {
    octets.as_bytes().to_vec()
}

#[test]
fn permanent_failure_follows_the_commands_own_grammar() {
    let request = order(&[avp(1005, M, &[1])]);
    let errors = errors(&request);
    let answer = errors.answer(&request, &identity());
    let header = *answer.header();
    assert_eq!((header.flags, header.command_code), (CommandFlags::PROXIABLE, 1));
    assert_eq!((header.hop_by_hop_id.0, header.end_to_end_id.0), (7, 9));
    let why = "5014 DIAMETER_INVALID_AVP_LENGTH at offset 84: Kind: the value is 1 octets long, the \
               data format asks for 4";
    let expected = [
        (263, text("a;1;2;3")),
        (268, 5014_u32.to_be_bytes().to_vec()),
        (264, text("us.example")),
        (296, text("example")),
        (1001, vec![0, 0, 0, 5]),
        (281, text(why)),
        (279, avp(1005, M, &[0; 4])),
    ];
    assert_eq!(avps(&answer), expected);
    assert!(OrderAnswer::from_message(&answer).is_ok());
}

#[test]
fn protocol_error_has_the_e_bit_and_follows_the_answer_message() {
    let request = order(&[]);
    let answer = Rejection::new(ResultCode::DIAMETER_TOO_BUSY).answer_to(
        &request,
        Order::DESCRIPTION,
        &identity(),
    );
    assert_eq!(answer.header().flags.to_string(), "PE");
    let expected = [
        (263, text("a;1;2;3")),
        (264, text("us.example")),
        (296, text("example")),
        (268, 3004_u32.to_be_bytes().to_vec()),
        (278, vec![0, 0, 0, 8]),
    ];
    assert_eq!(avps(&answer), expected);
}

#[test]
fn answer_message_stands_in_where_the_request_lacks_what_the_answer_requires() {
    // Without Order-Number there is no Order-Answer.
    let request = message_of(0x80, 1, APPLICATION_ID, &[avp(263, M, b"a;1;2")]);
    let answer = errors(&request).answer(&request, &identity());
    assert_eq!(answer.header().flags.to_string(), "E");
    let codes: Vec<u32> = avps(&answer).into_iter().map(|it| it.0).collect();
    assert_eq!(codes, [263, 264, 296, 268, 278, 281, 279]);
}

#[test]
fn proxy_infos_are_repeated_in_their_order() {
    let info = |host: &[u8]| group(284, M, &[avp(280, M, host), avp(33, M, b"state")]);
    let request = order(&[info(b"first"), info(b"second")]);
    let answer =
        Rejection::new(ResultCode::DIAMETER_UNABLE_TO_DELIVER).answer(&request, &identity());
    let infos: Vec<_> = avps(&answer).into_iter().filter(|it| it.0 == 284).collect();
    let value = |host: &[u8]| [avp(280, M, host), avp(33, M, b"state")].concat();
    assert_eq!(infos, [(284, value(b"first")), (284, value(b"second"))]);
}

#[test]
fn experimental_result_names_its_vendor() {
    let rejection = Rejection::experimental(10_415, 5001);
    let answer = rejection.answer_to(&order(&[]), Order::DESCRIPTION, &identity());
    let outcome = Outcome::Experimental { vendor_id: 10_415, code: 5001 };
    assert_eq!(Outcome::of(&answer), Some(outcome));
    // The grammar requires Result-Code.
    assert!(avps(&answer).contains(&(268, 5012_u32.to_be_bytes().to_vec())));
}

#[test]
fn rejection_with_a_code_of_success_is_a_failure_all_the_same() {
    for code in [0, 1001, 2001, 2999] {
        let rejections = [Rejection::new(ResultCode(code)), Rejection::experimental(10_415, code)];
        for rejection in rejections {
            let answer = rejection.answer_to(&order(&[]), Order::DESCRIPTION, &identity());
            let outcome = Outcome::of(&answer).unwrap();
            assert!(outcome.is_failure(), "{code}: {outcome:?}");
        }
    }
    assert_eq!(Rejection::new(ResultCode::DIAMETER_SUCCESS).outcome().code(), 5012);
}

#[test]
fn length_that_ends_reading_is_answered() {
    let request = order(&[avp_of_length(7777, V, &[], 4)]);
    let answer = errors(&request).answer(&request, &identity());
    assert_eq!(Outcome::of(&answer).map(Outcome::code), Some(5014));
}

fn answer_of(flags: u8, avps: &[Vec<u8>]) -> Received<OrderAnswer> {
    Received::from_message(&message_of(flags, 1, APPLICATION_ID, avps))
}

fn whole(result: u32) -> Vec<Vec<u8>> {
    vec![
        avp(263, M, b"a;1;2;3"),
        avp(268, M, &result.to_be_bytes()),
        avp(264, M, b"host"),
        avp(296, M, b"real"),
        avp(1001, M, &[0, 0, 0, 5]),
    ]
}

#[test]
fn received_answers_are_sorted_by_what_they_report() {
    for (code, is_success) in
        [(1001, true), (2001, true), (3001, false), (4001, false), (5001, false)]
    {
        match answer_of(0x40, &whole(code)) {
            Received::Success(answer) => assert!(is_success && answer.result_code == code),
            Received::Failure { outcome, .. } => assert!(!is_success && outcome.code() == code),
            Received::Error(error) => panic!("{error:?}"),
        }
    }
}

#[test]
fn error_answer_hands_up_what_it_says() {
    let failed = group(279, M, &[avp(1005, M, &[0; 4]), avp(7777, 0, &[])]);
    let avps =
        [avp(268, M, &5005_u32.to_be_bytes()), avp(281, 0, b"why"), avp(294, 0, b"agent"), failed];
    let Received::Error(error) = answer_of(0x60, &avps) else { panic!("no error") };
    let error: ErrorAnswer = error;
    assert!(error.is_protocol_error());
    assert_eq!(error.outcome().map(Outcome::code), Some(5005));
    assert_eq!(error.error_message().unwrap(), "why");
    assert_eq!(error.error_reporting_host().unwrap(), "agent");
    let keys: Vec<AvpKey> = error.failed_avps().iter().map(diameter_core::RawAvp::key).collect();
    assert_eq!(keys, [AvpKey::ietf(1005), AvpKey::ietf(7777)]);
}

#[test]
fn proxy_info_gets_the_m_bit_unless_m_bits_inside_would_count_then() {
    let proxy_info = |flags, inside: u8| {
        group(284, flags, &[avp(280, M, b"hop1"), avp(33, M, b"1234"), avp(7777, inside, b"more")])
    };
    for (flags, inside, expected) in [(0, M, 0), (0, 0, M), (M, 0, M), (M, M, M)] {
        let request = order(&[proxy_info(flags, inside)]);
        let answer = Rejection::new(ResultCode::DIAMETER_TOO_BUSY).answer(&request, &identity());
        let found = answer.avps().flatten().last().unwrap();
        assert_eq!(found.to_octets(), proxy_info(expected, inside), "{flags} {inside}");
    }
}
