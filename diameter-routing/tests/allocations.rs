//! A decision allocates nothing, and a table of 100,000 realms stays small.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod rig;

use std::alloc::System;
use std::time::{Duration, Instant};

use diameter_core::AvpKey;
use diameter_routing::{
    Action, Choice, Condition, Decision, Query, Route, RoutingAvps, Sticky, Table, Targets,
};
use rig::{CLIENT, TestPeer, name, router, to_realm};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Both in one test: others would allocate at the same time.
#[test]
fn decisions_allocate_nothing_and_large_tables_are_small() {
    let to = |choice: Choice| {
        Route::new(Action::Relay(Targets::peers(["a", "b"].map(name)).choose(choice)))
    };
    let size = Condition::new("size > 4096", |it| it.message.as_bytes().len() > 4096);
    let routes = [
        to(Choice::Weight).when(size),
        to(Choice::Weight).realm(name("weight.example")),
        to(Choice::LeastPending).suffix(name("pending.example")),
        to(Choice::Sticky(Sticky::Session)).realm(name("sticky.example")).application(4),
        to(Choice::Sticky(Sticky::Avp(AvpKey::ietf(1).into()))),
    ];
    let router = router(routes, &[TestPeer::new("a"), TestPeer::new("b")]);
    for realm in ["WEIGHT.example", "x.pending.example", "sticky.example", "other.example"] {
        let request = to_realm(realm, 4);
        let region = Region::new(ALLOCATOR);
        let avps = RoutingAvps::of(&request).unwrap();
        let query = Query::received(&request, &avps, CLIENT, Instant::now());
        let decision = router.decide(&query, &[]);
        let allocations = region.change().allocations;
        let Decision::Forward { .. } = decision else { panic!("{decision:?}") };
        assert_eq!(allocations, 0, "{realm}");
    }

    let names: Vec<_> =
        (0..100_000).map(|number| name(&format!("realm{number}.example"))).collect();
    let peer = name("a");
    let (region, start) = (Region::new(ALLOCATOR), Instant::now());
    let routes = names.iter().map(|it| Route::to(it.clone()).via(peer.clone()));
    let table = Table::new(routes).unwrap();
    assert!(table.unreachable().is_empty());
    let change = region.change();
    let kept = change.bytes_allocated.saturating_sub(change.bytes_deallocated);
    assert_eq!(table.routes().len(), 100_000);
    assert!(kept < 100_000_000, "{kept} octets for 100,000 realms");
    // Without optimization; what is quadratic takes minutes.
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
}
