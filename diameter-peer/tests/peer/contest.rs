//! A peer that connects while its connection is open: the open one is asked, and gives way if it is dead.

use std::time::Duration;

use diameter_messages::base::DisconnectCause;
use diameter_peer::{CloseReason, State};

use crate::rig::{HIGHER, Rig, Side};

/// A peer whose connection is open.
fn open() -> Rig {
    let mut rig = Rig::new(HIGHER);
    rig.r_conn_cer();
    assert_eq!(rig.peer.state(), State::ROpen);
    rig.forget();
    rig
}

#[test]
fn dead_connection_gives_way_after_two_seconds() {
    let mut rig = open();
    let cer = rig.cer();
    assert!(rig.contest(&cer));
    rig.last_sent(280);
    rig.wait(Duration::from_millis(1_999));
    assert!(rig.peer.is_contested() && rig.peer.state() == State::ROpen);
    rig.wait(Duration::from_millis(1));
    assert!(!rig.peer.is_contested());
    assert_eq!(rig.peer.state(), State::Closed);
    assert_eq!(rig.close_reason(), CloseReason::Replaced.to_string());
    rig.offer(cer).unwrap();
    assert_eq!(rig.peer.state(), State::ROpen);
}

#[test]
fn connection_with_a_sign_of_life_stays() {
    for sign in ["DWA", "DWR", "request"] {
        let mut rig = open();
        let cer = rig.cer();
        assert!(rig.contest(&cer));
        match sign {
            "DWA" => rig.receive_dwa(Side::R),
            "DWR" => rig.receive_dwr(Side::R),
            _ => rig.receive_request(Side::R),
        }
        assert!(!rig.peer.is_contested(), "{sign}");
        assert!(rig.offer(cer).is_err(), "{sign}");
        rig.wait(Duration::from_secs(5));
        assert_eq!(rig.peer.state(), State::ROpen, "{sign}");
        assert_eq!(rig.peer.statistics().unasked_watchdog_answers, 0);
    }
}

#[test]
fn connection_that_ends_meanwhile_makes_room_at_once() {
    let mut rig = open();
    let cer = rig.cer();
    assert!(rig.contest(&cer));
    rig.peer_disc(Side::R);
    assert!(!rig.peer.is_contested());
    rig.offer(cer).unwrap();
}

#[test]
fn there_is_nothing_to_wait_for_without_an_open_connection_or_for_a_second_contender() {
    let mut rig = Rig::new(HIGHER);
    let cer = rig.cer();
    assert!(!rig.contest(&cer));

    let mut rig = open();
    let (first, second) = (rig.cer(), rig.cer());
    assert!(rig.contest(&first));
    assert!(!rig.contest(&second));
    assert!(rig.offer(second).is_err());
    assert!(rig.peer.is_contested());

    let mut rig = open();
    let cer = rig.cer();
    rig.stop(DisconnectCause::BUSY);
    assert!(!rig.contest(&cer));
}

/// Who would be refused anyway must not have the open connection doubted.
#[test]
fn connection_is_not_asked_for_a_cer_that_would_be_refused() {
    let mut rig = open();
    let mut other = Rig::new(crate::rig::LOWER);
    let before = rig.sent.len();
    assert!(!rig.contest(&other.cer()));
    assert!(rig.sent.len() == before && !rig.peer.is_contested());
}
