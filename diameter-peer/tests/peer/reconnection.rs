//! Tc (RFC 6733, 2.1 and 12): connecting again, with backoff and jitter.

use std::time::Duration;

use diameter_messages::base::DisconnectCause;
use diameter_peer::{Event, PeerConfig, Reconnect, State, WatchdogInterval};

use crate::rig::{HIGHER, LOCAL, Rig, Side, capabilities};

fn next_attempt(rig: &Rig) -> Duration {
    let mut events = rig.events.iter().rev();
    let next = events.find_map(|event| match event {
        Event::Closed { next_attempt, .. } => Some(*next_attempt),
        _ => None,
    });
    next.expect("it was closed").expect("another attempt is made") - rig.now
}

#[test]
fn failed_attempts_are_repeated_at_longer_and_longer_intervals() {
    let mut rig = Rig::fresh(HIGHER);
    rig.start();
    for seconds in [30, 60, 120, 240, 300, 300] {
        rig.connect_failed();
        assert_eq!(rig.close_reason(), "cannot connect: connection refused");
        let (wait, expected) = (next_attempt(&rig), Duration::from_secs(seconds));
        assert!(wait.abs_diff(expected) <= expected / 8, "{wait:?} instead of {expected:?}");
        rig.forget();
        rig.expire();
        assert_eq!(rig.trace, ["I-Snd-Conn-Req"]);
    }
}

#[test]
fn open_connection_starts_the_backoff_anew() {
    let mut rig = Rig::fresh(HIGHER);
    rig.start();
    for _ in 0..4 {
        rig.connect_failed();
        rig.expire();
    }
    rig.connected();
    rig.receive_cea(Side::I);
    rig.peer_disc(Side::I);
    assert_eq!(rig.close_reason(), "the connection was lost: end of stream");
    assert!(next_attempt(&rig) < Duration::from_secs(34));
}

#[test]
fn transport_that_never_answers_is_given_up() {
    let mut rig = Rig::fresh(HIGHER);
    rig.start();
    let old = rig.initiator.unwrap();
    rig.expire();
    assert_eq!(rig.trace, ["I-Snd-Conn-Req", "I-Disc"]);
    assert_eq!(rig.close_reason(), "timed out in state Wait-Conn-Ack");
    rig.expire();
    // An answer to the old attempt says nothing of the new one.
    assert_ne!(rig.initiator, Some(old));
    rig.peer.connected(rig.now, old, diameter_peer::Security::Plain);
    rig.peer.connect_failed(rig.now, old, "late");
    rig.peer.closed(rig.now, old, "late");
    assert_eq!(rig.peer.state(), State::WaitConnAck);
}

#[test]
fn capabilities_exchange_has_its_own_time_after_connecting() {
    let mut rig = Rig::fresh(HIGHER);
    rig.start();
    rig.wait(Duration::from_secs(9));
    rig.connected();
    rig.wait(Duration::from_secs(9));
    assert_eq!(rig.peer.state(), State::WaitICea);
    rig.wait(Duration::from_secs(1));
    assert_eq!(rig.close_reason(), "timed out in state Wait-I-CEA");
}

#[test]
fn incoming_connection_stops_the_attempts() {
    let mut rig = Rig::fresh(HIGHER);
    rig.start();
    rig.connect_failed();
    rig.r_conn_cer();
    rig.forget();
    rig.wait(Duration::from_secs(28));
    assert_eq!(rig.trace, [] as [&str; 0]);
    assert_eq!(rig.peer.state(), State::ROpen);
}

#[test]
fn stop_ends_the_attempts() {
    let mut rig = Rig::fresh(HIGHER);
    rig.start();
    rig.connect_failed();
    rig.stop(DisconnectCause::REBOOTING);
    assert_eq!(rig.peer.next_timeout(), None);
}

#[test]
fn peer_that_was_not_started_waits_to_be_called() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.peer_disc(Side::R);
    assert_eq!((rig.peer.state(), rig.peer.next_timeout()), (State::Closed, None));
}

#[test]
fn longest_durations_there_are_mean_never() {
    let mut config = PeerConfig::new(HIGHER);
    config.handshake_timeout = Duration::MAX;
    config.disconnect_timeout = Duration::MAX;
    config.watchdog_interval = WatchdogInterval::new(Duration::MAX).unwrap();
    config.reconnect = Reconnect { first: Duration::MAX, longest: Duration::MAX };
    let mut rig = Rig::with(config, capabilities(LOCAL));
    let never = rig.now + Duration::from_secs(3_000_000_000);
    rig.start();
    assert!(rig.peer.next_timeout().unwrap() > never);
    rig.connect_failed();
    assert!(rig.peer.next_timeout().unwrap() > never);
    rig.r_conn_cer();
    assert!(rig.peer.next_timeout().unwrap() > never);
    rig.stop(DisconnectCause::REBOOTING);
    assert!(rig.peer.next_timeout().unwrap() > never);
}
