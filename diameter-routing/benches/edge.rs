//! What the edge of a network costs for each request, beside relaying it alone: `cargo bench -p diameter-routing --bench
//! edge`.
//!
//! The request is an Update-Location-Request that freeDiameter sent. The best of many runs counts: a busy machine only
//! takes time away.
#![allow(clippy::unwrap_used, reason = "a benchmark may")]

#[path = "../tests/wire/mod.rs"]
mod wire;

use std::hint::black_box;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use diameter_core::{AvpFlags, AvpKey, DiameterIdentity};
use diameter_routing::hiding::{Hiding, HidingKey, HidingSettings};
use diameter_routing::rewriting::{self, Change, NewAvp};
use diameter_routing::screening::{Action, Rule, Screen};
use diameter_routing::selection::{Messages, Mismatch, Party, Selected, Selection};
use diameter_routing::{RoutingAvps, relay};

fn main() {
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = std::env::args().any(|argument| argument == "--test");
    let runs = if is_test { 1 } else { 200 };
    let request = wire::capture("fd-ULR");
    let from = DiameterIdentity::from_static("fd.client.lab");
    let domain = DiameterIdentity::from_static("client.lab");
    let settings = HidingSettings::new(domain, HidingKey::new([7; HidingKey::LENGTH]));
    let hiding = Hiding::new(settings).unwrap();
    let forwarded = relay::forwarded(&request, &from).unwrap();
    let hidden = hiding.hide_request(&forwarded).unwrap().unwrap();
    let rule = Rule::new(
        "spoofed",
        Action::Detect,
        Selection {
            from: vec!["roaming".into()],
            mismatches: vec![Mismatch::OriginHostAndRealm],
            ..Selection::default()
        },
    );
    let screen = Screen::new(std::iter::repeat_n(rule, 10));
    let new = NewAvp { flags: AvpFlags::MANDATORY, value: Bytes::from_static(b"other.lab") };
    let rewrite = rewriting::Rule {
        name: "realm".into(),
        messages: Messages::Requests,
        selection: Selection::default(),
        exceptions: Vec::new(),
        changes: vec![Change::Set(AvpKey::ietf(283).into(), new)],
    };

    let relayed = best(runs, || relay::forwarded(black_box(&request), &from).unwrap());
    println!("{:<28} {:>8} ns", "relay alone", relayed.as_nanos());
    let show = |name: &str, time: Duration| {
        let ratio = time.as_secs_f64() / relayed.as_secs_f64();
        println!("{name:<28} {:>8} ns {ratio:>7.1} times relaying", time.as_nanos());
    };
    show("hide", best(runs, || hiding.hide_request(black_box(&forwarded)).unwrap()));
    show("restore", best(runs, || hiding.restore(black_box(&hidden)).unwrap()));
    show(
        "screen with ten rules",
        best(runs, || {
            let message = black_box(&request);
            let avps = RoutingAvps::of(message).unwrap();
            let from = Party { peer: "fd.client.lab", realm: None, group: Some("roaming") };
            let selected = Selected { message, avps: &avps, from, to: None };
            screen.decide(&selected, SystemTime::UNIX_EPOCH).is_some()
        }),
    );
    show("rewrite one AVP", best(runs, || rewrite.rewrite(black_box(&request)).unwrap()));
}

/// The least time that one call took, of many calls at once.
fn best<T>(runs: usize, call: impl Fn() -> T) -> Duration {
    const CALLS: u32 = 1_000;
    let run = |_| {
        let start = Instant::now();
        for _ in 0..CALLS {
            black_box(call());
        }
        start.elapsed() / CALLS
    };
    (0..runs).map(run).min().unwrap()
}
