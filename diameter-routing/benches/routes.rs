//! What a decision costs with ten routes and with a hundred thousand, in one run: `cargo bench -p diameter-routing`.
//!
//! Requests go to realms all over the tables, so that the large one is not all in the cache. The bar: no more
//! than 1.3 times as long. With `--check` the program fails above it.
#![allow(clippy::unwrap_used, reason = "a bench may")]

use std::hint::black_box;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use diameter_core::{
    AvpFlags, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message, RawAvp,
};
use diameter_routing::{
    Edit, Local, Peer, PeerState, Query, Requester, Route, Router, RoutingAvps, Table,
};

const BAR: f64 = 1.3;
const ROUNDS: usize = 60;
const REQUESTS: usize = 1_000;

#[derive(Clone)]
struct Server(Arc<str>);

impl Peer for Server {
    fn identity(&self) -> &str {
        &self.0
    }

    fn is_of_realm(&self, _: &[u8]) -> bool {
        false
    }

    fn group(&self) -> Option<&str> {
        None
    }

    fn state(&self, _: u32) -> PeerState {
        PeerState::default()
    }
}

fn name(text: String) -> DiameterIdentity {
    DiameterIdentity::try_from(text).unwrap()
}

/// A table of so many routes, one for each realm, each to one of ten peers.
fn router(routes: usize) -> Router<Server> {
    let peer = |number: usize| format!("server{}.example.net", number % 10);
    let table = Table::new((0..routes).map(|number| {
        Route::to(name(format!("realm{number}.example"))).application(4).via(name(peer(number)))
    }));
    let local = Local::new(name("relay.example.net".to_owned()));
    let mut router = Router::new(local, Arc::new(table.unwrap()));
    for number in 0..10 {
        router.insert(Server(peer(number).into()));
    }
    router
}

/// A request of about 900 octets for a realm.
fn request(realm: usize) -> Message {
    let header = Header {
        flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
        command_code: 272,
        application_id: 4,
        hop_by_hop_id: HopByHopId(1),
        end_to_end_id: EndToEndId(1),
    };
    let empty = Message::parse(header.to_octets(20).to_vec()).unwrap();
    let mut edit = Edit::of(&empty);
    let realm = format!("realm{realm}.example");
    let own = [(263, "client;1;1"), (264, "client.example"), (296, "example"), (283, &realm)];
    let others = (0..20).map(|code| (1_000 + code, "0123456789012345678901234567"));
    for (code, value) in own.into_iter().chain(others) {
        let data = value.as_bytes().to_vec().into();
        edit.append(RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data });
    }
    edit.finish().unwrap()
}

/// How long a relay takes to decide on all of them: their AVPs are found, and their peers.
fn decide(router: &Router<Server>, requests: &[Message], now: Instant) -> Duration {
    let start = Instant::now();
    let from = Requester { peer: "client.example", group: None };
    for request in requests {
        let avps = RoutingAvps::of(request).unwrap();
        let peer = router.next_peer(&Query::received(request, &avps, from, now), &[]);
        assert!(black_box(peer).is_some());
    }
    start.elapsed()
}

fn main() -> ExitCode {
    let mut chance = fastrand::Rng::with_seed(1);
    let sizes = [10, 100_000];
    let tables = sizes.map(|size| {
        let start = Instant::now();
        let router = router(size);
        println!("a table of {size} routes is made in {:?}", start.elapsed());
        let realms: Vec<usize> = (0..REQUESTS).map(|_| chance.usize(..size)).collect();
        (router, realms.into_iter().map(request).collect::<Vec<_>>())
    });
    let now = Instant::now();
    // In turns, so that whatever disturbs the machine disturbs both; of each the round that was disturbed least.
    let mut best = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        for ((router, requests), best) in tables.iter().zip(&mut best) {
            *best = (*best).min(decide(router, requests, now));
        }
    }
    let per_request = best.map(|it| it.as_nanos() as f64 / REQUESTS as f64);
    for (size, nanoseconds) in sizes.iter().zip(per_request) {
        println!("{size:>7} routes: {nanoseconds:.0} ns for a decision");
    }
    let ratio = per_request[1] / per_request[0];
    println!("ratio {ratio:.2}, at most {BAR}");
    let is_checked = std::env::args().any(|it| it == "--check");
    if is_checked && ratio > BAR { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
