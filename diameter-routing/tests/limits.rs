//! Limits per peer and group, in both directions, with priorities.
#![allow(clippy::unwrap_used, reason = "a test may")]

use std::time::{Duration, Instant};

use diameter_routing::Priority;
use diameter_routing::limits::{
    Direction::{Received, Sent},
    Limit, LimitKind, LimitReached, LimitScope, LimitSettings, Limits,
};

const MME: &[u8] = b"mme1.example.net";
const OTHER: &[u8] = b"mme2.example.net";

fn rate(requests_per_second: u32) -> Limit {
    Limit { requests_per_second: Some(requests_per_second), ..Limit::default() }
}

fn pending(pending: usize) -> Limit {
    Limit { pending: Some(pending), ..Limit::default() }
}

fn of_peer(limit: Limit) -> Limits {
    Limits::new(LimitSettings::new().limit(LimitScope::Peer, "mme1.example.net", Received, limit))
}

/// How many of `offered` requests a second pass within ten seconds.
fn passed(limits: &mut Limits, offered: u32, priority: Priority) -> u32 {
    let start = Instant::now();
    let mut passed = 0;
    for number in 0..offered * 10 {
        let now = start + Duration::from_secs(1) * number / offered;
        if let Ok(admitted) = limits.admit(now, Received, MME, None, priority) {
            limits.done(admitted);
            passed += 1;
        }
    }
    passed
}

#[test]
fn a_peer_is_held_to_its_rate() {
    let passed = passed(&mut of_peer(rate(100)), 300, Priority::DEFAULT);
    assert!((1_000..=1_010).contains(&passed), "{passed}");
}

#[test]
fn who_keeps_to_the_rate_is_not_limited() {
    assert_eq!(passed(&mut of_peer(rate(100)), 100, Priority::LOWEST), 1_000);
}

// Proves: drmp-04
#[test]
fn low_priorities_are_turned_away_first() {
    let mut limits = of_peer(rate(100));
    let start = Instant::now();
    let mut passed = [0_u32; 3];
    let classes = [Priority::HIGHEST, Priority::DEFAULT, Priority::LOWEST];
    for number in 0..3_000_u32 {
        let now = start + Duration::from_secs(10) * number / 3_000;
        // A tenth of all is urgent.
        let class = match number % 10 {
            0 => 0,
            1..=4 => 1,
            _ => 2,
        };
        if let Ok(admitted) = limits.admit(now, Received, MME, None, classes[class]) {
            limits.done(admitted);
            passed[class] += 1;
        }
    }
    assert_eq!(passed[0], 300);
    assert!(passed[1] > 650 && passed[2] < 40, "{passed:?}");
}

#[test]
fn pending_requests_are_limited_and_the_highest_have_the_last_places() {
    let mut limits = of_peer(pending(100));
    let now = Instant::now();
    let admit = |limits: &mut Limits, priority| limits.admit(now, Received, MME, None, priority);
    let mut held = Vec::new();
    while let Ok(admitted) = admit(&mut limits, Priority::DEFAULT) {
        held.push(admitted);
    }
    assert_eq!(held.len(), 90);
    let reached = admit(&mut limits, Priority::LOWEST).unwrap_err();
    assert_eq!(reached, LimitReached { scope: LimitScope::Peer, kind: LimitKind::Pending });
    assert_eq!(reached.reason(), "peer_pending");
    while let Ok(admitted) = admit(&mut limits, Priority::HIGHEST) {
        held.push(admitted);
    }
    assert_eq!(held.len(), 100);
    assert_eq!(limits.pending(Received, LimitScope::Peer, "MME1.example.net"), 100);
    held.into_iter().for_each(|it| limits.done(it));
    assert_eq!(limits.pending(Received, LimitScope::Peer, "mme1.example.net"), 0);
}

#[test]
fn the_peers_of_a_group_share_a_limit_and_others_are_not_concerned() {
    let settings = LimitSettings::new()
        .limit(LimitScope::Group, "Edge", Received, pending(2))
        .limit(LimitScope::Peer, "mme1.example.net", Received, pending(1));
    let mut limits = Limits::new(settings);
    let now = Instant::now();
    let priority = Priority::HIGHEST;
    let first = limits.admit(now, Received, MME, Some("edge"), priority).unwrap();
    let second = limits.admit(now, Received, MME, Some("edge"), priority).unwrap_err();
    assert_eq!(second.reason(), "peer_pending");
    let other = limits.admit(now, Received, OTHER, Some("edge"), priority).unwrap();
    let third = limits.admit(now, Received, OTHER, Some("edge"), priority).unwrap_err();
    assert_eq!(third.reason(), "group_pending");
    assert!(limits.admit(now, Received, OTHER, Some("core"), priority).is_ok());
    assert!(limits.admit(now, Sent, MME, Some("edge"), priority).is_ok());
    limits.done(first);
    limits.done(other);
    assert_eq!(limits.pending(Received, LimitScope::Group, "edge"), 0);
}

#[test]
fn what_a_group_turns_away_does_not_count_for_the_peer() {
    let settings = LimitSettings::new()
        .limit(LimitScope::Group, "edge", Received, pending(0))
        .each_peer(Received, Limit { pending: Some(1), ..rate(1) });
    let mut limits = Limits::new(settings);
    let now = Instant::now();
    for _ in 0..100 {
        assert!(limits.admit(now, Received, MME, Some("edge"), Priority::HIGHEST).is_err());
    }
    assert!(limits.admit(now, Received, MME, None, Priority::HIGHEST).is_ok());
}

#[test]
fn limits_change_while_requests_are_pending() {
    let mut limits = of_peer(pending(1));
    let now = Instant::now();
    let first = limits.admit(now, Received, MME, None, Priority::HIGHEST).unwrap();
    limits.set(LimitSettings::new().each_peer(Received, pending(2)));
    let _second = limits.admit(now, Received, MME, None, Priority::HIGHEST).unwrap();
    assert!(limits.admit(now, Received, MME, None, Priority::HIGHEST).is_err());
    limits.set(LimitSettings::new());
    assert!(limits.admit(now, Received, MME, None, Priority::HIGHEST).is_ok());
    limits.done(first);
    assert_eq!(limits.pending(Received, LimitScope::Peer, "mme1.example.net"), 1);
}

#[test]
fn peers_that_come_and_go_are_forgotten() {
    let mut limits = Limits::new(LimitSettings::new().each_peer(Received, pending(1)));
    let now = Instant::now();
    for number in 0..25_000 {
        let peer = format!("peer{number}.example.net");
        let admitted = limits.admit(now, Received, peer.as_bytes(), None, Priority::DEFAULT);
        limits.done(admitted.unwrap());
    }
    assert!(format!("{limits:?}").len() < 10_001 * 200);
}
