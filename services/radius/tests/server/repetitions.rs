//! Requests that are sent again, answers that come late or not at all, floods.

use std::time::Duration;

use diameter_radius::packet::{Code, Packet};
use diameter_radius::server::{Dropped, Output, Port};
use proptest::prelude::*;

use crate::{
    NOW, SECRET, accounting, answer, asked, client, code, dropped, login, nas, receive, sent,
    server, text,
};

const STOP: &[(u8, &[u8])] =
    &[(40, &[0, 0, 0, 2]), (44, b"77"), (46, &[0, 0, 0, 60]), (1, b"bob@example.com")];

#[test]
fn a_request_is_asked_once_and_answered_the_same_again() {
    let mut server = server([client("192.0.2.0/24")]);
    let (ticket, request) = asked(receive(&mut server, &login(7, 1)));
    assert_eq!(dropped(receive(&mut server, &login(7, 1))), Dropped::Waiting);
    let first = sent(server.answered(NOW, ticket, Some(&answer(&request, 2001))));
    assert_eq!(code(&first), Code::ACCESS_ACCEPT);
    let again = sent(receive(&mut server, &login(7, 1)));
    assert_eq!(again, first);
    // An answer that comes twice has no effect.
    assert!(server.answered(NOW, ticket, Some(&answer(&request, 5003))).is_empty());
    assert_eq!(sent(receive(&mut server, &login(7, 1))), first);
    // After half a minute it is another request.
    let later = server.receive(NOW + Duration::from_secs(31), nas(), Port::Both, &login(7, 1));
    let (_, later) = asked(later);
    assert_eq!(text(&later, 263), text(&request, 263));
}

// Proves: tr-05
#[test]
fn identifiers_are_told_apart_by_port_and_authenticator() {
    let mut server = server([client("192.0.2.0/24")]);
    let ports = [50_000, 50_001].map(|port| format!("192.0.2.1:{port}").parse().unwrap());
    let mut waiting = Vec::new();
    for number in 0..50 {
        for from in ports {
            let octets = login(3, number);
            let (ticket, request) = asked(server.receive(NOW, from, Port::Both, &octets));
            waiting.push((from, octets, ticket, request));
        }
    }
    assert_eq!(server.waiting(), 100);
    for (from, octets, ticket, request) in waiting.into_iter().rev() {
        let outputs = server.answered(NOW, ticket, Some(&answer(&request, 2001)));
        let [Output::Send { to, octets: response }] = &outputs[..] else { panic!("{outputs:?}") };
        assert_eq!(*to, from);
        let authenticator = Packet::parse(&octets).unwrap().authenticator();
        Packet::parse(response).unwrap().verify_response(SECRET, authenticator).unwrap();
    }
}

#[test]
fn without_an_answer_the_next_try_is_asked_again() {
    let mut server = server([client("192.0.2.0/24")]);
    for (answered, reason) in [(None, Dropped::Unanswered), (Some(3002), Dropped::Unanswered)] {
        let (ticket, request) = asked(receive(&mut server, &login(7, 1)));
        let answer = answered.map(|code| answer(&request, code));
        assert_eq!(dropped(server.answered(NOW, ticket, answer.as_ref())), reason);
    }
    let (ticket, request) = asked(receive(&mut server, &accounting(8, STOP)));
    let refused = server.answered(NOW, ticket, Some(&answer(&request, 4002)));
    assert_eq!(dropped(refused), Dropped::Unrecorded);
    asked(receive(&mut server, &accounting(8, STOP)));
}

// Proves: tr-16
#[test]
fn a_stop_is_recorded_then_acknowledged_then_the_session_is_ended() {
    let mut server = server([client("192.0.2.0/24")]);
    let (ticket, acr) = asked(receive(&mut server, &accounting(8, STOP)));
    assert_eq!(acr.header().command_code, 271);
    let outputs = server.answered(NOW, ticket, Some(&answer(&acr, 2001)));
    let [Output::Send { octets, .. }, Output::Ask { ticket, message }] = &outputs[..] else {
        panic!("{outputs:?}")
    };
    assert_eq!(code(octets), Code::ACCOUNTING_RESPONSE);
    assert_eq!(message.header().command_code, 275);
    assert_eq!(text(message, 263), text(&acr, 263));
    assert!(server.answered(NOW, *ticket, None).is_empty());
    assert_eq!(server.waiting(), 0);
    // Sent again, it is acknowledged, and neither recorded nor ended twice.
    let again = receive(&mut server, &accounting(8, STOP));
    assert_eq!(again.len(), 1);
    assert_eq!(sent(again), *octets);
}

#[test]
fn a_nas_that_has_restarted_is_answered_by_the_agent() {
    let mut server = server([client("192.0.2.0/24")]);
    let response = sent(receive(&mut server, &accounting(8, &[(40, &[0, 0, 0, 7])])));
    assert_eq!(code(&response), Code::ACCOUNTING_RESPONSE);
    assert_eq!(server.waiting(), 0);
}

#[test]
fn a_flood_takes_no_more_room_than_it_may() {
    let mut server = server([client("192.0.2.0/24")]);
    let (mut waiting, mut full) = (Vec::new(), 0);
    for number in 0..10_000_u32 {
        let from = format!("192.0.2.{}:{}", number % 250 + 1, 1024 + number / 250).parse().unwrap();
        match &server.receive(NOW, from, Port::Both, &login(number as u8, number as u8))[..] {
            [Output::Ask { ticket, .. }] => waiting.push(*ticket),
            [Output::Dropped { reason: Dropped::Full(100), .. }] => full += 1,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((waiting.len(), full, server.waiting()), (100, 9_900, 100));
    // There is room again when none of them is waited for any more.
    let later = NOW + Duration::from_secs(30);
    assert_eq!(dropped(server.receive(later, nas(), Port::Both, &login(1, 1))), Dropped::Full(100));
    for ticket in waiting {
        server.answered(later, ticket, None);
    }
    asked(server.receive(later, nas(), Port::Both, &login(1, 1)));
}

#[derive(Clone, Debug)]
enum Step {
    /// A login comes: of one of some ports, with an identifier, and with an authenticator that may have been there.
    Login(u16, u8, u8),
    /// The one of those that wait is answered, or given up.
    Answer(usize, bool),
    /// So many seconds pass.
    Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => (0..4_u16, any::<u8>(), any::<u8>()).prop_map(|(port, identifier, number)| {
            Step::Login(port, identifier % 40, number)
        }),
        4 => (any::<usize>(), any::<bool>()).prop_map(|(which, with)| Step::Answer(which, with)),
        1 => (0..20_u64).prop_map(Step::Wait),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_more_is_remembered_than_may_be_whatever_comes(
        steps in prop::collection::vec(step(), 0..1500)
    ) {
        let mut server = server([client("192.0.2.0/24")]);
        let (mut now, mut waiting) = (NOW, Vec::new());
        for step in steps {
            let outputs = match step {
                Step::Login(port, identifier, number) => {
                    let from = format!("192.0.2.1:{}", 50_000 + port).parse().unwrap();
                    server.receive(now, from, Port::Both, &login(identifier, number))
                }
                Step::Answer(which, with) if !waiting.is_empty() => {
                    let at = which % waiting.len();
                    let (ticket, request) = waiting.swap_remove(at);
                    let answer = with.then(|| answer(&request, 2001));
                    server.answered(now, ticket, answer.as_ref())
                }
                Step::Answer(..) => Vec::new(),
                Step::Wait(seconds) => {
                    now += Duration::from_secs(seconds);
                    Vec::new()
                }
            };
            for output in outputs {
                if let Output::Ask { ticket, message } = output {
                    waiting.push((ticket, message));
                }
            }
            prop_assert!(server.remembered() <= 100 && server.waiting() <= 100);
        }
        // With time all of it is forgotten.
        server.receive(now + Duration::from_secs(31), nas(), Port::Both, &login(1, 1));
        prop_assert!(server.remembered() <= 1);
    }
}

#[test]
fn an_identifier_that_is_used_again_takes_no_more_room() {
    let mut server = server([client("192.0.2.0/24")]);
    for number in 0..=u8::MAX {
        let (ticket, request) = asked(receive(&mut server, &login(7, number)));
        server.answered(NOW, ticket, Some(&answer(&request, 2001)));
        assert_eq!(server.remembered(), 1);
    }
}
