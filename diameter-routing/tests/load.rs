//! Load of hosts and peers: what is learned, what is passed on, and who gets how much.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod messages;

use std::time::{Duration, Instant};

use diameter_core::Message;
use diameter_messages::rfc8583::{self, LoadType as Type};
use diameter_routing::Edit;
use diameter_routing::load::{self, LoadType, Loads};
use messages::*;

fn learned(answer: &Message, peer: &str) -> (Option<u16>, Option<u16>) {
    let now = Instant::now();
    let mut loads = Loads::new();
    loads.answered(now, answer, peer.as_bytes());
    (loads.host(now, OCS1.as_bytes()), loads.peer(now, peer.as_bytes()))
}

// Proves: load-03, load-04
#[test]
fn none_one_and_both_types_are_read() {
    let host = || load(Type::HOST, 40_000, OCS1);
    let peer = || load(Type::PEER, 500, DRA1);
    let cases = [
        (vec![], (None, None)),
        (vec![host()], (Some(40_000), None)),
        (vec![peer()], (None, Some(500))),
        (vec![host(), peer()], (Some(40_000), Some(500))),
    ];
    for (avps, expected) in cases {
        assert_eq!(learned(&answer_of(OCS1, avps), DRA1), expected);
    }
}

// Proves: load-05
#[test]
fn a_report_of_another_peer_is_ignored() {
    let forged = answer_of(OCS1, vec![load(Type::PEER, 0, DRA2)]);
    let now = Instant::now();
    let mut loads = Loads::new();
    loads.answered(now, &forged, DRA1.as_bytes());
    assert_eq!(loads.peer(now, DRA1.as_bytes()), None);
    assert_eq!(loads.peer(now, DRA2.as_bytes()), None);
    // Names are compared without case.
    loads.answered(now, &forged, b"DRA2.Example.net");
    assert_eq!(loads.peer(now, DRA2.as_bytes()), Some(0));
}

// Proves: load-06, load-04, load-02
#[test]
fn an_agent_takes_out_all_reports_of_peers_and_puts_its_own_in() {
    let reports = vec![
        load(Type::PEER, 1, OCS1),
        load(Type::HOST, 40_000, OCS1),
        load(Type::PEER, 2, DRA2),
        load(Type(7), 3, OCS1),
    ];
    let answer = answer_of(OCS1, reports);
    let mut edit = Edit::of(&answer);
    let own = load::report(LoadType::Peer, 12_345, &name(DRA1));
    load::forward(&answer, Some(own), &mut edit);
    let forwarded = edit.finish().unwrap();
    let expected =
        answer_of(OCS1, vec![load(Type::HOST, 40_000, OCS1), load(Type::PEER, 12_345, DRA1)]);
    assert_eq!(forwarded.as_bytes(), expected.as_bytes());
}

#[test]
fn an_agent_without_a_load_passes_on_what_is_of_the_host() {
    let answer = answer_of(OCS1, vec![load(Type::HOST, 40_000, OCS1)]);
    let mut edit = Edit::of(&answer);
    load::forward(&answer, None, &mut edit);
    assert!(edit.is_empty());
}

// Proves: load-01
#[test]
fn an_endpoint_reports_itself_as_host() {
    let avp = load::report(LoadType::Host, 65_535, &name(OCS1));
    assert_eq!(avp, load(Type::HOST, 65_535, OCS1));
    let read = &loads_in(&answer_of(OCS1, vec![avp]))[0];
    assert_eq!((read.load_type, read.load_value), (Some(Type::HOST), Some(65_535)));
    assert_eq!(read.source_id, Some(name(OCS1)));
}

// Proves: load-08
#[test]
fn a_value_is_a_weight_of_sixteen_bits_and_more_is_less_load() {
    assert_eq!(learned(&answer_of(OCS1, vec![load(Type::HOST, 65_536, OCS1)]), DRA1).0, None);
    assert_eq!(
        learned(&answer_of(OCS1, vec![load(Type::HOST, 65_535, OCS1)]), DRA1).0,
        Some(65_535)
    );
    assert!(load::weight(1, Some(60_000)) > load::weight(1, Some(100)));
    assert_eq!(load::weight(1, None), load::weight(1, Some(65_535)));
    // One that is fully loaded gets hardly anything, and something all the same.
    let shares = shares(&[load::weight(1, Some(0)), load::weight(1, Some(30))], 100_000);
    assert!((1_000..6_000).contains(&shares[0]), "{shares:?}");
}

// Proves: load-07
#[test]
fn requests_are_shared_out_as_by_the_weights_of_srv_records() {
    let weights = [load::weight(10, Some(65_535)), load::weight(10, Some(32_767))];
    let shares = shares(&weights, 90_000);
    let ratio = shares[0] as f64 / shares[1] as f64;
    assert!((ratio - 2.0).abs() < 0.06, "{shares:?}");
}

#[test]
fn weights_of_nothing_but_zeros_and_of_nobody() {
    let shares = shares(&[0, 0], 10_000);
    assert!(shares.iter().all(|it| *it > 4_000), "{shares:?}");
    assert_eq!(load::choose([], &mut fastrand::Rng::with_seed(1)), None);
    let huge = load::choose([u64::MAX, u64::MAX], &mut fastrand::Rng::with_seed(1));
    assert!(huge.is_some());
}

#[test]
fn a_value_is_forgotten_after_a_minute() {
    let start = Instant::now();
    let mut loads = Loads::new();
    loads.answered(start, &answer_of(OCS1, vec![load(Type::PEER, 0, OCS1)]), OCS1.as_bytes());
    assert_eq!(loads.peer(start + Duration::from_secs(59), OCS1.as_bytes()), Some(0));
    assert_eq!(loads.peer(start + Duration::from_secs(60), OCS1.as_bytes()), None);
}

#[test]
fn what_cannot_be_read_is_no_report() {
    let mut without_source = load(Type::HOST, 1, OCS1);
    without_source.data.truncate(28);
    let mut cut = load(Type::HOST, 1, OCS1);
    cut.data.truncate(5);
    for avp in [without_source, cut] {
        assert_eq!(avp.code, rfc8583::avp::LOAD.key.code);
        assert_eq!(learned(&answer_of(OCS1, vec![avp]), DRA1), (None, None));
    }
}

fn shares(weights: &[u64], of: usize) -> Vec<usize> {
    let mut random = fastrand::Rng::with_seed(3);
    let mut shares = vec![0; weights.len()];
    for _ in 0..of {
        let chosen = load::choose(weights.iter().copied(), &mut random);
        shares[chosen.unwrap()] += 1;
    }
    shares
}
