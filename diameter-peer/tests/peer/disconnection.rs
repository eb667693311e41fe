//! RFC 6733, 5.4: DPR, DPA, what each cause means for connecting again, and what is late.

use diameter_core::{Command, Rejection};
use diameter_messages::base::*;
use diameter_peer::{Event, Returned, State};

use crate::rig::{HIGHER, Rig, Side};

/// When the next attempt is made after the connection was closed.
fn reconnects(rig: &Rig) -> bool {
    let mut events = rig.events.iter().rev();
    let next = events.find_map(|event| match event {
        Event::Closed { next_attempt, .. } => Some(*next_attempt),
        _ => None,
    });
    let next = next.expect("it was closed");
    assert_eq!(next, rig.peer.next_timeout(), "the timer is all there is left");
    next.is_some()
}

fn open() -> Rig {
    let mut rig = Rig::fresh(HIGHER);
    rig.start();
    rig.connected();
    rig.receive_cea(Side::I);
    rig.forget();
    rig
}

#[test]
fn stop_says_why_and_closes_after_the_dpa() {
    let mut rig = open();
    rig.stop(DisconnectCause::BUSY);
    let dpr = DisconnectPeerRequest::from_message(rig.last_message()).unwrap();
    assert_eq!(dpr.disconnect_cause, DisconnectCause::BUSY);
    assert!(rig.send_request(1).is_err());
    rig.receive_dpa(Side::I);
    assert_eq!(rig.trace, ["I-Snd-DPR", "I-Disc"]);
    assert_eq!(rig.close_reason(), "disconnected: BUSY");
    assert!(!reconnects(&rig), "who stops does not call back");
}

#[test]
fn dpa_that_never_comes_is_waited_for_in_vain_only_so_long() {
    let mut rig = open();
    let before = rig.now;
    rig.stop(DisconnectCause::REBOOTING);
    rig.expire();
    assert_eq!(rig.now - before, rig.peer.config().disconnect_timeout);
    assert_eq!((rig.peer.state(), rig.trace.last().unwrap().as_str()), (State::Closed, "I-Disc"));
    assert_eq!(rig.close_reason(), "disconnected: REBOOTING");
}

#[test]
fn causes_decide_on_connecting_again() {
    let causes = [
        (DisconnectCause::REBOOTING, true),
        (DisconnectCause::BUSY, false),
        (DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU, false),
        (DisconnectCause(7), true),
    ];
    for (cause, expected) in causes {
        let mut rig = open();
        rig.receive_dpr(Side::I, cause);
        assert_eq!(
            (rig.trace.last().unwrap().as_str(), rig.peer.state()),
            ("I-Snd-DPA", State::Closing)
        );
        let told =
            rig.events.iter().any(|it| matches!(it, Event::Disconnecting(it) if *it == cause));
        assert!(told);
        assert!(rig.send_request(1).is_err());
        rig.peer_disc(Side::I);
        assert_eq!(reconnects(&rig), expected, "{cause}");
        assert_eq!(rig.close_reason(), format!("the peer disconnected: {cause}"));
        // The application may have a valid reason (5.4).
        rig.start();
        assert_eq!(rig.trace.last().unwrap(), "I-Snd-Conn-Req");
    }
}

#[test]
fn peer_that_does_not_close_after_the_dpa_is_closed() {
    let mut rig = open();
    rig.receive_dpr(Side::I, DisconnectCause::REBOOTING);
    rig.expire();
    assert_eq!((rig.peer.state(), rig.trace.last().unwrap().as_str()), (State::Closed, "I-Disc"));
}

#[test]
fn storm_of_dprs_does_not_put_off_the_end() {
    let mut rig = open();
    rig.receive_dpr(Side::I, DisconnectCause::REBOOTING);
    let end = rig.peer.next_timeout();
    for _ in 0..10 {
        rig.wait(std::time::Duration::from_millis(100));
        rig.receive_dpr(Side::I, DisconnectCause::REBOOTING);
    }
    assert_eq!(rig.peer.next_timeout(), end);
}

#[test]
fn dpa_says_5012_while_requests_wait_for_their_answers() {
    let mut rig = open();
    rig.receive_dpr(Side::I, DisconnectCause::REBOOTING);
    let dpa = DisconnectPeerAnswer::from_message(rig.last_message()).unwrap();
    assert_eq!(dpa.result_code, ResultCode::DIAMETER_SUCCESS);

    let mut rig = open();
    rig.send_request(1).unwrap();
    rig.receive_dpr(Side::I, DisconnectCause::REBOOTING);
    let dpa = DisconnectPeerAnswer::from_message(rig.last_message()).unwrap();
    assert_eq!(dpa.result_code, ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    assert_eq!(dpa.error_message.unwrap(), "1 requests wait for their answers");
}

#[test]
fn answers_that_cross_the_dpr_count_and_the_rest_comes_back() {
    let mut rig = open();
    rig.send_request(1).unwrap();
    rig.send_request(2).unwrap();
    let request = rig.last_message().clone();
    rig.stop(DisconnectCause::REBOOTING);
    let answer = Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
        .answer(&request, rig.peer.local().identity());
    rig.receive(Side::I, &answer);
    assert_eq!(rig.answered().len(), 1);
    assert_eq!(rig.answered()[0].0, 2);
    assert_eq!(rig.returned(), []);
    rig.receive_dpa(Side::I);
    assert_eq!(rig.returned(), [(1, Returned::ConnectionGone)]);
}

#[test]
fn requests_that_cross_the_dpr_are_answered_3002() {
    let mut rig = open();
    rig.stop(DisconnectCause::REBOOTING);
    rig.receive_request(Side::I);
    let answer = AnswerMessage::from_message(rig.last_message()).unwrap();
    assert_eq!(answer.result_code, ResultCode::DIAMETER_UNABLE_TO_DELIVER);
    assert_eq!(rig.peer.statistics().late_requests, 1);
}

#[test]
fn answers_of_the_application_still_go_out_after_the_dpr() {
    let mut rig = open();
    rig.receive_request(Side::I);
    let Event::Request(connection, request) = rig.events.pop().unwrap() else { panic!() };
    rig.stop(DisconnectCause::REBOOTING);
    let answer = Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
        .answer(&request, rig.peer.local().identity());
    rig.peer.answer(connection, answer.clone()).unwrap();
    rig.receive_dpa(Side::I);
    assert_eq!(rig.peer.answer(connection, answer).unwrap_err().0, State::Closed);
}

#[test]
fn crossing_dprs_end_with_either_dpa() {
    let mut rig = open();
    rig.stop(DisconnectCause::REBOOTING);
    rig.receive_dpr(Side::I, DisconnectCause::BUSY);
    rig.receive_dpa(Side::I);
    assert_eq!(rig.trace, ["I-Snd-DPR", "I-Snd-DPA", "I-Disc"]);
    assert_eq!(rig.close_reason(), "disconnected: REBOOTING");
}

#[test]
fn start_while_closing_connects_again_afterwards() {
    let mut rig = open();
    rig.stop(DisconnectCause::REBOOTING);
    rig.start();
    rig.receive_dpa(Side::I);
    assert!(reconnects(&rig));
}
