//! RFC 6733, 5.5.4 and 6.2.1: answers find their requests, deadlines pass, and what has no answer when
//! the peer fails comes back.

use std::time::Duration;

use diameter_core::{Command, CommandFlags, EndToEndId, Header, HopByHopId, Message, Rejection};
use diameter_messages::base::*;
use diameter_peer::*;

use crate::rig::{HIGHER, LOCAL, REALM, Rig, Side, capabilities, request};

fn open() -> Rig {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.forget();
    rig
}

/// The answer to the request sent last.
fn answer(rig: &Rig) -> Message {
    Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
        .answer(rig.last_message(), rig.peer.local().identity())
}

#[test]
fn typed_request_is_numbered_sent_and_answered() {
    let mut rig = open();
    let str = SessionTerminationRequest::builder()
        .session_id("m.example.net;1;1")
        .origin_host(LOCAL)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .auth_application_id(4)
        .termination_cause(TerminationCause::DIAMETER_LOGOUT)
        .build();
    let deadline = rig.now + Duration::from_secs(5);
    rig.peer.request(rig.now, &str, deadline, 7).unwrap();
    rig.drain("send");
    assert_eq!(SessionTerminationRequest::from_message(rig.last_message()).unwrap(), str);
    assert_eq!(rig.peer.pending(), 1);
    let answer = answer(&rig);
    rig.receive(Side::R, &answer);
    assert_eq!(rig.answered(), [(7, answer)]);
    assert_eq!((rig.peer.pending(), rig.peer.statistics().requests_answered), (0, 1));
}

#[test]
fn answers_out_of_order_find_their_requests() {
    let mut rig = open();
    rig.sent.clear();
    (0..50).for_each(|context| rig.send_request(context).unwrap());
    let requests: Vec<Message> = rig.sent.iter().map(|(_, message)| message.clone()).collect();
    let identity = rig.peer.local().identity().clone();
    for index in (0..50).map(|step| step * 37 % 50) {
        rig.events.clear();
        let answer = Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
            .answer(&requests[index], &identity);
        rig.receive(Side::R, &answer);
        let Event::Ended(ended) = &rig.events[0] else { panic!("{:?}", rig.events) };
        assert_eq!((ended.context as usize, &ended.request), (index, &requests[index]));
    }
}

#[test]
fn unknown_duplicate_and_late_answers_are_counted_and_dropped() {
    let mut rig = open();
    rig.send_request(1).unwrap();
    let right = answer(&rig);
    let header = *right.header();
    // Another number, another End-to-End Identifier, another command, another application.
    let wrong = [
        Header { hop_by_hop_id: HopByHopId(header.hop_by_hop_id.0.wrapping_sub(1)), ..header },
        Header { end_to_end_id: EndToEndId(99), ..header },
        Header { command_code: 272, ..header },
        Header { application_id: 5, ..header },
    ];
    for (index, wrong) in wrong.into_iter().enumerate() {
        rig.receive(Side::R, &right.with_header(wrong));
        assert_eq!(rig.peer.statistics().unknown_answers, index as u64 + 1);
    }
    assert_eq!(rig.peer.pending(), 1);
    rig.receive(Side::R, &right);
    rig.receive(Side::R, &right);
    assert_eq!(rig.peer.statistics().duplicate_answers, 1);

    let deadline = rig.now + Duration::from_millis(10);
    rig.peer.forward(rig.now, &request(HopByHopId(0), EndToEndId(2)), deadline, 2).unwrap();
    rig.drain("send");
    let late = answer(&rig);
    rig.expire();
    rig.receive(Side::R, &late);
    assert_eq!(rig.peer.statistics().late_answers, 1);
    assert_eq!(rig.events.iter().filter(|it| matches!(it, Event::Ended(_))).count(), 2);
}

#[test]
fn answer_to_a_request_of_an_earlier_connection_is_unknown_rather_than_late() {
    let mut rig = open();
    rig.send_request(1).unwrap();
    let answer = answer(&rig);
    rig.peer_disc(Side::R);
    rig.r_conn_cer();
    rig.receive(Side::R, &answer);
    let statistics = rig.peer.statistics();
    assert_eq!((statistics.unknown_answers, statistics.late_answers), (1, 0));
}

#[test]
fn request_that_is_not_sent_comes_back_without_the_t_flag() {
    let mut rig = open();
    rig.peer_disc(Side::R);
    let message = request(HopByHopId(0), EndToEndId(1));
    let deadline = rig.now + Duration::from_secs(1);
    let unsent = rig.peer.send_message(rig.now, message.clone(), deadline, 1).unwrap_err();
    assert_eq!(unsent.context, (message, 1));
}

#[test]
fn each_request_has_its_own_deadline() {
    let mut rig = open();
    let start = rig.now;
    for (context, seconds) in [(1, 7), (2, 3), (3, 5)] {
        let deadline = start + Duration::from_secs(seconds);
        let message = request(HopByHopId(0), EndToEndId(context));
        rig.peer.forward(start, &message, deadline, context).unwrap();
    }
    let mut ended = Vec::new();
    while rig.peer.pending() > 0 {
        rig.events.clear();
        rig.expire();
        for event in &rig.events {
            let Event::Ended(it) = event else { continue };
            assert_eq!(it.end, End::TimedOut);
            ended.push((it.context, (rig.now - start).as_secs()));
        }
    }
    assert_eq!(ended, [(2, 3), (3, 5), (1, 7)]);
    assert_eq!(rig.peer.statistics().requests_timed_out, 3);
}

#[test]
fn lost_connection_gives_requests_back_in_the_order_they_were_sent() {
    let mut rig = open();
    (0..300).for_each(|context| rig.send_request(context).unwrap());
    rig.peer_disc(Side::R);
    let expected: Vec<_> = (0..300).map(|it| (it, Returned::ConnectionGone)).collect();
    assert_eq!(rig.returned(), expected);
    assert_eq!((rig.peer.pending(), rig.peer.statistics().requests_returned), (0, 300));
}

#[test]
fn failover_sends_the_same_request_with_the_t_flag_elsewhere() {
    let (mut first, mut second) = (open(), open());
    first.send_request(1).unwrap();
    let original = first.last_message().clone();
    assert!(!original.header().flags.contains(CommandFlags::RETRANSMITTED));
    first.peer_disc(Side::R);
    let Some(Event::Ended(ended)) = first.events.iter().find(|it| matches!(it, Event::Ended(_)))
    else {
        panic!("it comes back")
    };
    let deadline = second.now + Duration::from_secs(5);
    second.peer.resend(second.now, &ended.request, deadline, ended.context).unwrap();
    second.drain("send");
    let again = second.last_message();
    assert!(again.header().flags.contains(CommandFlags::RETRANSMITTED));
    assert_eq!(again.header().end_to_end_id, original.header().end_to_end_id);
    assert_eq!(again.as_bytes()[20..], original.as_bytes()[20..]);
    let answer = answer(&second);
    assert!(!answer.header().flags.contains(CommandFlags::RETRANSMITTED));
    second.receive(Side::R, &answer);
    assert_eq!(second.answered(), [(1, answer)]);
}

#[test]
fn forwarded_request_keeps_all_but_the_hop_by_hop_id() {
    let mut rig = open();
    let received = request(HopByHopId(0xabcd), EndToEndId(0x1234));
    let flags = received.header().flags.with(CommandFlags::RETRANSMITTED);
    let received = received.with_header(Header { flags, ..*received.header() });
    rig.peer.forward(rig.now, &received, rig.now + Duration::from_secs(1), 1).unwrap();
    rig.drain("send");
    let sent = rig.last_message();
    assert_ne!(sent.header().hop_by_hop_id, received.header().hop_by_hop_id);
    let header = Header { hop_by_hop_id: HopByHopId(0xabcd), ..*sent.header() };
    assert_eq!(sent.with_header(header), received);
}

#[test]
fn message_that_is_given_away_is_sent_as_it_is_or_comes_back() {
    let (mut open, mut closed) = (open(), Rig::fresh(HIGHER));
    let message = request(HopByHopId(0xabcd), EndToEndId(0x1234));
    let deadline = open.now + Duration::from_secs(1);
    let unsent = closed.peer.send_message(closed.now, message.clone(), deadline, 1).unwrap_err();
    assert_eq!(unsent.context, (message.clone(), 1));
    let (request, context) = unsent.context;
    open.peer.send_message(open.now, request, deadline, context).unwrap();
    open.drain("send");
    let sent = open.last_message();
    assert_ne!(sent.header().hop_by_hop_id, HopByHopId(0xabcd));
    let header = Header { hop_by_hop_id: HopByHopId(0xabcd), ..*sent.header() };
    assert_eq!(sent.with_header(header), message);
}

#[test]
fn requests_that_cannot_be_sent_come_back_at_once_with_a_reason() {
    let deadline = |rig: &Rig| rig.now + Duration::from_secs(1);
    let reason = |rig: &mut Rig, message: &Message| {
        let (now, at) = (rig.now, deadline(rig));
        rig.peer.forward(now, message, at, 5).unwrap_err().reason
    };
    let message = request(HopByHopId(1), EndToEndId(1));
    let with = |header: Header| message.with_header(header);
    let header = *message.header();

    let mut closed = Rig::fresh(HIGHER);
    assert_eq!(reason(&mut closed, &message), UnsentReason::NotOpen(NotOpen(State::Closed)));

    let mut rig = open();
    let other = with(Header { application_id: 5, ..header });
    assert_eq!(reason(&mut rig, &other), UnsentReason::NotCommon { application_id: 5 });
    let dwr = with(Header { application_id: 0, command_code: 280, ..header });
    assert_eq!(reason(&mut rig, &dwr), UnsentReason::BetweenNeighbours { command_code: 280 });
    let answer = with(header.answer());
    assert_eq!(reason(&mut rig, &answer), UnsentReason::NotARequest);
    assert_eq!((rig.peer.pending(), rig.peer.poll().is_none()), (0, true), "nothing has happened");

    let config = PeerConfig { max_pending: 3, ..PeerConfig::new(HIGHER) };
    let mut rig = Rig::with(config, capabilities(LOCAL));
    rig.r_conn_cer();
    (0..3).for_each(|context| rig.send_request(context).unwrap());
    assert_eq!(reason(&mut rig, &message), UnsentReason::TooManyPending { limit: 3 });
}

#[test]
fn answer_of_another_connection_is_refused() {
    let mut rig = open();
    rig.receive_request(Side::R);
    let Some(Event::Request(connection, request)) = rig.events.pop() else { panic!() };
    let answer = Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
        .answer(&request, rig.peer.local().identity());
    rig.peer_disc(Side::R);
    rig.r_conn_cer();
    assert_ne!(rig.peer.connection(), Some(connection));
    assert!(rig.peer.answer(connection, answer).is_err());
}

#[test]
fn memory_for_deadlines_does_not_grow_with_answered_requests() {
    // An hour's deadline each, answered at once: what is over must not pile up. It shows in time.
    let mut rig = open();
    let identity = rig.peer.local().identity().clone();
    for context in 0..20_000 {
        rig.send_request(context).unwrap();
        let answer = Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
            .answer(rig.last_message(), &identity);
        rig.receive(Side::R, &answer);
        rig.sent.clear();
        rig.forget();
    }
    assert_eq!(rig.peer.pending(), 0);
    let later = rig.now + Duration::from_secs(2 * 3600);
    let mut wakes = 0;
    while rig.peer.next_timeout().is_some_and(|at| at < later) && rig.peer.state().is_open() {
        rig.expire();
        wakes += 1;
    }
    assert!(wakes < 200, "{wakes} timeouts for requests that are over");
}
