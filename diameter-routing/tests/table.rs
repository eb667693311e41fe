//! Which route a request takes (RFC 6733, 2.7 and 6.1).
#![allow(clippy::unwrap_used, reason = "a test may")]

mod rig;

use std::time::{Duration, Instant};

use diameter_core::{DiameterUri, Message, ResultCode};
use diameter_routing::redirect::Indication;
use diameter_routing::{
    Action, Condition, Decision, Hop, Query, Requester, Route, Table, Targets, Unreachable, Why,
};
use rig::{
    CLIENT, DESTINATION_HOST, DESTINATION_REALM, NODE, ROUTE_RECORD, TestPeer, decide, explain,
    name, request, router, to_realm, told,
};

fn to(peer: &str) -> Route {
    Route::new(Action::Relay(Targets::peers([name(peer)])))
}

fn peers(names: &[&str]) -> Vec<TestPeer> {
    names.iter().map(|it| TestPeer::new(it).with(|state| state.forwards = true)).collect()
}

// Proves: rt-01
#[test]
fn the_realm_is_looked_up_first_and_then_the_application() {
    let routes = [
        to("a").realm(name("home.example")).application(4),
        to("b").realm(name("home.example")).application(7),
    ];
    let router = router(routes, &peers(&["a", "b"]));
    for (realm, application, expected) in [
        ("home.example", 4, "a"),
        ("HOME.Example", 7, "b"),
        ("home.example", 8, "3002"),
        ("home.exampla", 4, "3003"),
        ("x.home.example", 4, "3003"),
    ] {
        let decision = decide(&router, &to_realm(realm, application), &[]);
        assert_eq!(told(&decision), expected, "{realm} {application}");
    }
}

// Proves: rt-02
#[test]
fn a_suffix_takes_the_realms_below_it_and_a_longer_one_stands_before() {
    let on = router(
        [to("b").suffix(name("deep.Example.com")), to("a").suffix(name("example.com"))],
        &peers(&["a", "b"]),
    );
    for (realm, expected) in [
        ("a.example.com", "a"),
        ("EXAMPLE.com", "a"),
        ("x.y.example.com", "a"),
        ("x.deep.example.com", "b"),
        ("deep.example.com", "b"),
        ("anexample.com", "3003"),
        ("com", "3003"),
    ] {
        assert_eq!(told(&decide(&on, &to_realm(realm, 4), &[])), expected, "{realm}");
    }
    let off = router([to("a").realm(name("example.com"))], &peers(&["a"]));
    assert_eq!(told(&decide(&off, &to_realm("a.example.com", 4), &[])), "3003");
    // The other way round the longer one would never be taken, which is told.
    let wrong =
        Table::new([to("a").suffix(name("example.com")), to("b").suffix(name("deep.example.com"))]);
    assert_eq!(wrong.unwrap().unreachable(), [Unreachable { route: 1, taken_by: 0 }]);
}

// Proves: rt-03
#[test]
fn each_local_action_does_what_it_says() {
    let hosts = ["aaa://s1.example", "aaa://s2.example", "aaa://s3.example"];
    let hosts = hosts.map(|it| DiameterUri::try_from(it.to_owned()).unwrap());
    let routes = [
        Route::new(Action::Local).realm(name("local.example")),
        to("a").realm(name("relay.example")),
        Route::new(Action::Proxy(Targets::peers([name("a")]))).realm(name("proxy.example")),
        Route::new(Action::Redirect(Indication::to_hosts(hosts).unwrap()))
            .realm(name("redirect.example")),
        Route::new(Action::Answer(ResultCode::DIAMETER_TOO_BUSY)).realm(name("busy.example")),
    ];
    let router = router(routes, &peers(&["a"]));
    for (realm, expected) in [
        ("local.example", "local: its route says so"),
        ("relay.example", "a"),
        ("proxy.example", "a"),
        (
            "redirect.example",
            "redirect: redirect to aaa://s1.example, aaa://s2.example, aaa://s3.example",
        ),
        ("busy.example", "3004"),
    ] {
        assert_eq!(told(&decide(&router, &to_realm(realm, 4), &[])), expected, "{realm}");
    }
}

// Proves: rt-08
#[test]
fn a_default_route_serves_what_no_other_matches_wherever_it_stands() {
    let server = TestPeer::new("server").of_realm("direct.example");
    let mut all = peers(&["a", "b"]);
    all.push(server);
    let router = router([to("b"), to("a").realm(name("home.example"))], &all);
    for (realm, expected) in
        [("home.example", "a"), ("unlisted.example", "b"), ("direct.example", "server")]
    {
        assert_eq!(told(&decide(&router, &to_realm(realm, 4), &[])), expected, "{realm}");
    }
}

#[test]
fn the_first_route_that_matches_decides_even_when_its_peers_are_gone() {
    let is_long = |text: &str, most: usize| {
        Condition::new(text, move |it| it.message.as_bytes().len() > most)
    };
    let routes = [
        to("a").when(is_long("never", 100_000)),
        to("b").realm(name("home.example")).when(is_long("always", 0)),
        to("a").realm(name("home.example")),
    ];
    let all = peers(&["a", "b"]);
    let router = router(routes, &all);
    let request = to_realm("home.example", 4);
    assert_eq!(told(&decide(&router, &request, &[])), "b");
    all[1].change(|state| state.is_open = false);
    assert_eq!(told(&decide(&router, &request, &[])), "3002");
}

#[test]
fn conditions_know_who_sent_the_request() {
    let from_edge = Condition::new("from the edge", |it| {
        it.from.is_some_and(|from| from.group == Some("edge") && from.peer == "mme.example")
    });
    let router = router([to("a").when(from_edge), to("b")], &peers(&["a", "b"]));
    let request = to_realm("home.example", 4);
    let avps = diameter_routing::RoutingAvps::of(&request).unwrap();
    let edge = Requester { peer: "mme.example", group: Some("edge") };
    for (from, expected) in [(edge, "a"), (CLIENT, "b")] {
        let query = Query::received(&request, &avps, from, Instant::now());
        assert_eq!(told(&router.decide(&query, &[])), expected);
    }
    assert_eq!(told(&router.decide(&Query::new(&request, Instant::now()), &[])), "b");
}

// Proves: rt-10
#[test]
fn a_discovered_route_ends_with_the_first_of_its_time_and_the_certificates() {
    let now = Instant::now();
    let (ttl, certificate) = (Duration::from_secs(3600), Duration::from_secs(60));
    let route = to("a").realm(name("home.example")).until(now + ttl).until(now + certificate);
    assert_eq!(route.clone().until(now + ttl).expires, Some(now + certificate));
    let router = router([route], &peers(&["a"]));
    let request = to_realm("home.example", 4);
    for (seconds, expected) in [(59, "a"), (60, "3002")] {
        let query = Query::new(&request, now + Duration::from_secs(seconds));
        assert_eq!(told(&router.decide(&query, &[])), expected, "after {seconds} s");
    }
}

// Proves: rt-18, rt-22, rt-23
#[test]
fn local_comes_before_the_peer_asked_for_and_that_before_routes() {
    let server = TestPeer::new("server.home.example").of_realm("home.example");
    let mut all = peers(&["a"]);
    all.push(server);
    let router = router([to("a").realm(name("home.example"))], &all);
    let case = |host: Option<&str>, realm: Option<&str>, application| -> Message {
        let host = host.map(|it| (DESTINATION_HOST, it));
        let realm = realm.map(|it| (DESTINATION_REALM, it));
        request(application, &host.into_iter().chain(realm).collect::<Vec<_>>())
    };
    let (home, own) = (Some("home.example"), Some("Example.NET"));
    for (host, realm, application, expected) in [
        (Some("RELAY.example.net"), home, 4, "local: its Destination-Host is this node"),
        (None, own, 9, "local: realm and application are served here"),
        (None, None, 4, "local: it has no destination"),
        // The realm is its own, but not the application: a route would have to lead on.
        (None, own, 4, "3003"),
        // Straight to the host, whatever the route says.
        (Some("SERVER.home.example"), home, 4, "server.home.example"),
        // By the agent to a host that is no peer.
        (Some("other.home.example"), home, 4, "a"),
        (None, home, 4, "a"),
        (None, Some("elsewhere.example"), 4, "3003"),
    ] {
        let decision = decide(&router, &case(host, realm, application), &[]);
        assert_eq!(told(&decision), expected, "{host:?} {realm:?} {application}");
    }
    assert_eq!(router.peer(NODE.as_bytes()).map(|it| &*it.identity), None);
}

// Proves: rt-24
#[test]
fn a_host_without_a_realm_is_not_routed() {
    let router = router([to("a")], &peers(&["a"]));
    let decision = decide(&router, &request(4, &[(DESTINATION_HOST, "far.example")]), &[]);
    assert_eq!(told(&decision), "3002");
    let far = (DESTINATION_HOST, "far.example");
    let decision = decide(&router, &request(4, &[far, (DESTINATION_REALM, "example")]), &[]);
    assert_eq!(told(&decision), "a");
}

#[test]
fn routes_without_peers_and_with_endless_suffixes_are_refused() {
    let nowhere = Table::new([Route::new(Action::Relay(Targets::default())).named("x")]);
    assert_eq!(nowhere.unwrap_err().why, Why::NoPeers);
    let labels = |count| vec!["a"; count].join(".");
    assert!(Table::new([to("a").suffix(name(&labels(16)))]).is_ok());
    let long = Table::new([to("a").suffix(name(&labels(17)))]);
    assert_eq!(long.unwrap_err().why, Why::TooManyLabels);
}

#[test]
fn routes_that_an_earlier_one_leaves_nothing_to_are_found() {
    let never = Condition::new("never", |_| false);
    let routes = [
        to("a").realm(name("x")).application(4),                // 0
        to("a").realm(name("X")).application(4),                // 1: by 0
        to("a").realm(name("x")).application(4).application(5), // 2
        to("a").realm(name("x")).application(5).application(4), // 3: by 0 and 2
        to("a").realm(name("x")).when(never.clone()),           // 4
        to("a").realm(name("x")),                               // 5
        to("a").realm(name("x")).application(9).when(never),    // 6: by 5
        to("a"),                                                // 7
        to("a").realm(name("y")),                               // 8
        to("a").application(4),                                 // 9: by 7
        to("a").suffix(name("y")),                              // 10
        to("a").realm(name("z.y")),                             // 11: by 10
        to("a").realm(name("q")).until(Instant::now()),         // 12
        to("a").realm(name("q")),                               // 13
    ];
    let found = Table::new(routes).unwrap().unreachable();
    let expected = [(1, 0), (3, 2), (6, 5), (9, 7), (11, 10)];
    assert_eq!(found, expected.map(|(route, taken_by)| Unreachable { route, taken_by }));
}

/// The index must find what a look at every route finds: explanations look at all of them.
#[test]
fn the_index_takes_the_route_that_a_look_at_all_of_them_takes() {
    let realms = ["a", "b.a", "c.b.a", "b", "x.c.b.a"];
    let mut chance = fastrand::Rng::with_seed(7);
    for _ in 0..300 {
        let routes = (0..chance.usize(1..12)).map(|number| {
            let mut route = to("p").named(number.to_string());
            let realm = name(realms[chance.usize(..realms.len())]);
            route = match chance.u8(..4) {
                0 => route,
                1 => route.suffix(realm),
                _ => route.realm(realm),
            };
            for _ in 0..chance.u8(..3) {
                route = route.application(chance.u32(1..4));
            }
            let is_true = chance.bool();
            match chance.u8(..3) {
                0 => route.when(Condition::new("x", move |_| is_true)),
                _ => route,
            }
        });
        let router = router(routes.collect::<Vec<_>>(), &peers(&["p"]));
        for realm in realms {
            for application in 1..4 {
                let request = to_realm(realm, application);
                let avps = diameter_routing::RoutingAvps::of(&request).unwrap();
                let query = Query::received(&request, &avps, CLIENT, Instant::now());
                let route = |decision: Decision<TestPeer>| match decision {
                    Decision::Forward { route, .. } => route.unwrap().name.clone(),
                    other => told(&other),
                };
                let (explained, why) = router.explain(&query, &[]);
                assert_eq!(route(router.decide(&query, &[])), route(explained), "{why}");
            }
        }
    }
}

#[test]
fn other_routes_can_be_taken_while_peers_stay() {
    let server = TestPeer::new("a").in_group("core");
    let mut router = router([to("a").realm(name("one"))], std::slice::from_ref(&server));
    assert_eq!(told(&decide(&router, &to_realm("one", 4), &[])), "a");
    let core = Targets { hops: vec![Hop::Group("core".into())], ..Targets::default() };
    let routes = [Route::new(Action::Relay(core)).realm(name("two"))];
    router.set_table(Table::new(routes).unwrap().into());
    assert_eq!(told(&decide(&router, &to_realm("one", 4), &[])), "3003");
    assert_eq!(told(&decide(&router, &to_realm("two", 4), &[])), "a");
    router.remove(&server, None);
    assert_eq!(told(&decide(&router, &to_realm("two", 4), &[])), "3002");
}

#[test]
fn an_explanation_says_what_became_of_each_route_and_peer() {
    let long = Condition::new("size > 4096", |it| it.message.as_bytes().len() > 4096);
    let mut routes: Vec<Route> =
        (0..20).map(|number| to("a").realm(name(&format!("r{number}")))).collect();
    routes.extend([
        to("a").realm(name("home.example")).application(7).named("cx").at_line(41),
        to("a").realm(name("home.example")).when(long).named("long"),
        Route::new(Action::Relay(Targets::peers(["a", "b", "c", "gone"].map(name))))
            .realm(name("home.example"))
            .at_line(50),
        to("a").realm(name("home.example")).named("later"),
    ]);
    let all = peers(&["a", "b", "c"]);
    all[0].change(|state| state.is_open = false);
    let router = router(routes, &all);
    let request = request(4, &[(DESTINATION_REALM, "home.example"), (ROUTE_RECORD, "B")]);
    let (_, why) = explain(&router, &request, &[]);
    let text = why.to_string();
    let from = text.find("route cx").unwrap();
    assert_eq!(
        text[from..],
        *"\
route cx in line 41: it is for application 7
route long: `size > 4096` is not true of it
route in line 50: matches: home.example: relay to a, b, c, gone
  gone: there is no such peer now
  a: there is no open connection
  b: the request was there before, as its Route-Record says
  c: can be sent it, priority 0, weight 1, 0 requests under way
it goes to c
10 more routes are for other realms"
    );
    assert!(text.starts_with(
        "the request is of application 4, for realm home.example\na route: it is for r0\n"
    ));
}
