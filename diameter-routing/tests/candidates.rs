//! Which of the peers of a route gets a request, and which do not.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod rig;

use std::collections::HashMap;
use std::time::Instant;

use diameter_core::AvpKey;
use diameter_routing::{Action, Choice, Query, Route, Router, Sticky, Targets, Unfit};
use rig::{
    DESTINATION_HOST, DESTINATION_REALM, ROUTE_RECORD, SESSION_ID, TestPeer, decide, explain, name,
    request, router, to_realm, told,
};

const HOME: &str = "home.example";

fn by(choice: Choice, peers: &[TestPeer]) -> Router<TestPeer> {
    let targets = Targets::peers(peers.iter().map(|it| name(&it.identity))).choose(choice);
    router([Route::new(Action::Relay(targets)).realm(name(HOME))], peers)
}

/// How often each peer gets one of many requests.
fn shares(router: &Router<TestPeer>, requests: u64) -> HashMap<String, u64> {
    let request = to_realm(HOME, 4);
    let mut shares = HashMap::new();
    for seed in 0..requests {
        let query = Query::new(&request, Instant::now()).with_seed(seed);
        *shares.entry(told(&router.decide(&query, &[]))).or_default() += 1;
    }
    shares
}

fn share(shares: &HashMap<String, u64>, peer: &str) -> u64 {
    shares.get(peer).copied().unwrap_or_default()
}

// Proves: rt-09
#[test]
fn a_peer_must_have_advertised_the_application() {
    let mut gx = TestPeer::new("gx");
    gx.applications = vec![16_777_238];
    let router = by(Choice::Weight, &[gx]);
    let (decision, why) = explain(&router, &to_realm(HOME, 4), &[]);
    assert_eq!(told(&decision), "3002");
    assert!(why.to_string().contains("advertised neither the application"), "{why}");
    assert_eq!(told(&decide(&router, &to_realm(HOME, 16_777_238), &[])), "gx");
}

// Proves: rt-26
#[test]
fn a_peer_that_the_request_was_at_is_passed_over() {
    let router = by(Choice::Weight, &[TestPeer::new("a.example"), TestPeer::new("b.example")]);
    let case = |records: &[&str]| {
        let realm = [(DESTINATION_REALM, HOME)].into_iter();
        let avps: Vec<_> =
            realm.chain(records.iter().map(|record| (ROUTE_RECORD, *record))).collect();
        told(&decide(&router, &request(4, &avps), &[]))
    };
    for _ in 0..20 {
        assert_eq!(case(&["A.example"]), "b.example");
        assert_eq!(case(&["x", "b.Example"]), "a.example");
    }
    assert_eq!(case(&["a.example", "b.example"]), "3002");
}

#[test]
fn a_request_does_not_go_back_to_where_it_came_from_nor_where_it_was_sent_before() {
    let (client, other) = (TestPeer::new(rig::CLIENT.peer), TestPeer::new("other"));
    let router = by(Choice::Weight, &[client, other.clone()]);
    assert_eq!(told(&decide(&router, &to_realm(HOME, 4), &[])), "other");
    assert_eq!(told(&decide(&router, &to_realm(HOME, 4), &[other])), "3002");
}

#[test]
fn priority_comes_first_and_a_full_peer_last() {
    let first = TestPeer::new("first");
    let second = TestPeer::new("second").with(|state| state.priority = 1);
    let router = by(Choice::Weight, &[second.clone(), first.clone()]);
    assert_eq!(share(&shares(&router, 50), "first"), 50);
    first.change(|state| state.is_full = true);
    assert_eq!(share(&shares(&router, 50), "second"), 50);
    second.change(|state| state.is_full = true);
    assert_eq!(share(&shares(&router, 50), "first"), 50);
    first.change(|state| state.is_draining = true);
    assert_eq!(share(&shares(&router, 50), "second"), 50);
    second.change(|state| state.is_open = false);
    assert_eq!(share(&shares(&router, 50), "3002"), 50);
}

#[test]
fn requests_are_shared_by_weight_load_and_overload() {
    let (a, b) = (TestPeer::new("a"), TestPeer::new("b"));
    let router = by(Choice::Weight, &[a.clone(), b.clone()]);
    let near = |expected: u64| {
        let found = share(&shares(&router, 10_000), "a");
        assert!(found.abs_diff(expected) < 200, "{found} of 10,000, expected {expected}");
    };
    near(5_000);
    a.change(|state| state.weight = 3);
    near(7_500);
    // Three quarters loaded: a weight of 3 counts as one of 3/4.
    a.change(|state| state.load = 49_152);
    near(4_286);
    a.change(|state| (state.weight, state.load, state.reduction) = (1, 0, 50));
    near(3_333);
    a.change(|state| state.reduction = 100);
    near(0);
    b.change(|state| state.reduction = 100);
    assert_eq!(share(&shares(&router, 10), "3002"), 10);
    a.change(|state| (state.weight, state.reduction) = (0, 0));
    b.change(|state| state.reduction = 0);
    near(0);
    b.change(|state| state.weight = 0);
    near(5_000);
}

#[test]
fn the_peer_with_the_fewest_requests_for_its_weight_is_taken() {
    let large = TestPeer::new("large").with(|state| (state.weight, state.pending) = (10, 50));
    let small = TestPeer::new("small").with(|state| state.pending = 6);
    let router = by(Choice::LeastPending, &[large.clone(), small]);
    assert_eq!(told(&decide(&router, &to_realm(HOME, 4), &[])), "large");
    large.change(|state| state.pending = 70);
    assert_eq!(told(&decide(&router, &to_realm(HOME, 4), &[])), "small");
}

fn session(number: u32) -> diameter_core::Message {
    let id = format!("client.example.net;{number};1");
    request(4, &[(SESSION_ID, id.as_str()), (DESTINATION_REALM, HOME)])
}

#[test]
fn sessions_stay_at_one_server_as_long_as_it_is_there() {
    let servers: Vec<_> = ["ocs1", "ocs2", "ocs3"].iter().map(|it| TestPeer::new(it)).collect();
    let at = |servers: &[TestPeer]| -> Vec<String> {
        let router = by(Choice::Sticky(Sticky::Session), servers);
        (0..600).map(|number| told(&decide(&router, &session(number), &[]))).collect()
    };
    let before = at(&servers);
    for server in &servers {
        let share = before.iter().filter(|it| ***it == *server.identity).count();
        assert!((140..260).contains(&share), "{} has {share} of 600", server.identity);
    }
    // Load, a full queue and the order of the list move nobody.
    servers[0].change(|state| (state.load, state.is_full) = (60_000, true));
    let mut turned = servers.clone();
    turned.reverse();
    assert_eq!(at(&turned), before);
    // Only the sessions of a server that has gone move, and come back to it.
    servers[1].change(|state| state.is_open = false);
    for (now, then) in at(&servers).iter().zip(&before) {
        assert!(if then == "ocs2" { now != then } else { now == then });
    }
    servers[1].change(|state| state.is_open = true);
    assert_eq!(at(&servers), before);
    // A server with three times the weight has three fifths of the sessions.
    servers[2].change(|state| state.weight = 3);
    let share = at(&servers).iter().filter(|it| *it == "ocs3").count();
    assert!((310..410).contains(&share), "{share} of 600");
}

#[test]
fn an_avp_can_be_what_requests_stick_by() {
    const USER_NAME: u32 = 1;
    let servers: Vec<_> = ["h1", "h2"].iter().map(|it| TestPeer::new(it)).collect();
    let path = AvpKey::ietf(USER_NAME).into();
    let router = by(Choice::Sticky(Sticky::Avp(path)), &servers);
    let at = |user: &str, session: &str| {
        let avps = [(SESSION_ID, session), (USER_NAME, user), (DESTINATION_REALM, HOME)];
        told(&decide(&router, &request(4, &avps), &[]))
    };
    let mut seen = std::collections::HashSet::new();
    for user in 0..50 {
        let user = format!("26201000000{user:04}");
        assert_eq!(at(&user, "a;1;1"), at(&user, "b;2;2"));
        seen.insert(at(&user, "a;1;1"));
    }
    assert_eq!(seen.len(), 2);
}

#[test]
fn only_agents_lead_to_a_host_that_is_no_peer() {
    let server = TestPeer::new("server").of_realm(HOME);
    let agent = TestPeer::new("agent").of_realm(HOME).with(|state| state.forwards = true);
    let router = by(Choice::Weight, &[server, agent.clone()]);
    let request = request(4, &[(DESTINATION_HOST, "other.home"), (DESTINATION_REALM, HOME)]);
    for _ in 0..20 {
        assert_eq!(told(&decide(&router, &request, &[])), "agent");
    }
    agent.change(|state| state.forwards = false);
    let (decision, why) = explain(&router, &request, &[]);
    assert_eq!(told(&decision), "3002");
    assert!(why.to_string().contains(&Unfit::NoAgent.to_string()), "{why}");
}

#[test]
fn a_peer_asked_for_by_name_is_sent_what_others_would_not_be() {
    let server = TestPeer::new("server.home")
        .with(|state| (state.is_draining, state.reduction) = (true, 100));
    let router = by(Choice::Weight, std::slice::from_ref(&server));
    let request = request(4, &[(DESTINATION_HOST, "server.home"), (DESTINATION_REALM, HOME)]);
    assert_eq!(told(&decide(&router, &request, &[])), "server.home");
    let elsewhere = to_realm("elsewhere", 4);
    let query = Query { only: Some("SERVER.home"), ..Query::new(&elsewhere, Instant::now()) };
    assert_eq!(told(&router.decide(&query, &[])), "server.home");
    assert_eq!(told(&router.decide(&query, &[server])), "3002");
}

#[test]
fn hosts_of_a_redirect_are_asked_before_the_table() {
    let (routed, named) = (TestPeer::new("routed"), TestPeer::new("named"));
    let mut router = by(Choice::Weight, &[routed]);
    router.insert(named.clone());
    let request = to_realm(HOME, 4);
    let hosts = [name("unknown"), name("Named")];
    let query = Query { redirected: &hosts, ..Query::new(&request, Instant::now()) };
    assert_eq!(told(&router.decide(&query, &[])), "named");
    assert_eq!(told(&router.decide(&query, &[named])), "routed");
}
