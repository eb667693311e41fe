//! What a request costs on its way through a peer that has 100,000 in flight: numbered, encoded,
//! registered, queued for the transport, its answer framed and matched, both given back. Beside it
//! stands what cannot be avoided, encoding with as many messages kept: the difference is what counts.
//! It is printed at the end, of the fastest batches: a busy machine only adds time.
//!
//! `cargo bench -p diameter-peer`

#![allow(missing_docs, reason = "criterion's macro makes a function")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a benchmark that fails may say so")]

use std::collections::VecDeque;
use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use criterion::{Criterion, criterion_group, criterion_main};
use diameter_core::{DiameterIdentity, EndToEndId, Header, HopByHopId, Message, Request};
use diameter_messages::base::*;
use diameter_peer::*;

const IN_FLIGHT: usize = 100_000;
const BATCH: usize = 1_000;
/// How many batches are tried for the fastest.
const BATCHES: usize = 2_000;

const US: DiameterIdentity = DiameterIdentity::from_static("us.example.net");
const THEM: DiameterIdentity = DiameterIdentity::from_static("them.example.net");

fn requests(criterion: &mut Criterion) {
    let request = request();
    let mut group = criterion.benchmark_group("request");
    for (order, picks) in [("oldest first", false), ("any", true)] {
        let mut kept = Kept::new(&request);
        group.bench_function(format!("encoding, 100,000 kept, {order} dropped"), |bencher| {
            bencher.iter(|| kept.next(&request, picks));
        });
        drop(kept);
        let mut line = Line::new();
        group.bench_function(format!("in flight, {order} answered"), |bencher| {
            bencher.iter_custom(|count| {
                let batches = count.div_ceil(BATCH as u64);
                let time: Duration = (0..batches).map(|_| line.batch(&request, picks)).sum();
                time.mul_f64(count as f64 / (batches * BATCH as u64) as f64)
            });
        });
    }
    group.finish();
    for (order, picks) in [("oldest first", false), ("any", true)] {
        println!("beyond encoding, {order} answered: {:.0} ns", beyond_encoding(&request, picks));
    }
}

/// Nanoseconds that a request takes beyond its encoding. The two are measured by turns, so that both
/// have the same quiet moments.
fn beyond_encoding(request: &SessionTerminationRequest, picks: bool) -> f64 {
    let mut line = Line::new();
    let mut kept = Kept::new(request);
    let (mut encoding, mut in_flight) = (Duration::MAX, Duration::MAX);
    for _ in 0..BATCHES {
        encoding = encoding.min(kept.batch(request, picks));
        in_flight = in_flight.min(line.batch(request, picks));
    }
    (in_flight.as_secs_f64() - encoding.as_secs_f64()) * 1e9 / BATCH as f64
}

/// Encoded messages, as many as may be in flight.
struct Kept {
    messages: VecDeque<Message>,
    random: fastrand::Rng,
}

impl Kept {
    fn new(request: &SessionTerminationRequest) -> Self {
        let messages = (0..IN_FLIGHT as u32).map(|id| encode(request, id)).collect();
        Self { messages, random: fastrand::Rng::with_seed(1) }
    }

    /// Encodes one more and drops one.
    fn next(&mut self, request: &SessionTerminationRequest, picks: bool) {
        self.messages.push_back(encode(request, black_box(1)));
        let index = if picks { self.random.usize(..IN_FLIGHT) } else { 0 };
        drop(self.messages.swap_remove_front(index));
    }

    fn batch(&mut self, request: &SessionTerminationRequest, picks: bool) -> Duration {
        let start = Instant::now();
        (0..BATCH).for_each(|_| self.next(request, picks));
        start.elapsed()
    }
}

fn encode(request: &SessionTerminationRequest, id: u32) -> Message {
    request.to_message(HopByHopId(id), EndToEndId(id)).unwrap()
}

/// A peer with as many requests in flight as it may have, less a batch.
struct Line {
    now: Instant,
    peer: Peer<usize>,
    connection: ConnectionId,
    /// What has no answer yet.
    unanswered: VecDeque<Header>,
    random: fastrand::Rng,
}

impl Line {
    fn new() -> Self {
        let now = Instant::now();
        let config = PeerConfig { max_pending: IN_FLIGHT, ..PeerConfig::new(THEM) };
        let mut peer = Peer::new(local(US), config, 1);
        let cer = cer();
        let (security, limits) = (Security::Plain, IncomingLimits::default());
        let mut incoming = Incoming::new(now, peer.local().clone(), security, limits);
        let cer = incoming.received(&mut BytesMut::from(&cer.as_bytes()[..])).unwrap().unwrap();
        let connection = peer.accept(now, cer).unwrap();
        while peer.poll().is_some() {}
        let (unanswered, random) = (VecDeque::new(), fastrand::Rng::with_seed(1));
        let mut line = Self { now, peer, connection, unanswered, random };
        let request = request();
        for _ in 0..IN_FLIGHT - BATCH {
            line.send(&request);
        }
        line
    }

    /// Sends a batch of requests and takes in as many answers; only that is timed.
    fn batch(&mut self, request: &SessionTerminationRequest, picks: bool) -> Duration {
        let mut buffer = BytesMut::with_capacity(BATCH * Header::LENGTH);
        for _ in 0..BATCH {
            if picks {
                self.unanswered.swap(0, self.random.usize(..self.unanswered.len()));
            }
            let header = self.unanswered.pop_front().unwrap();
            buffer.extend_from_slice(&answer(&header));
        }
        let deadline = self.now + Duration::from_secs(3600);
        let mut sent = Vec::with_capacity(BATCH);
        let start = Instant::now();
        for context in 0..BATCH {
            self.peer.request(self.now, request, deadline, context).unwrap();
            let Some(Output::Send(_, message)) = self.peer.poll() else { panic!("it is sent") };
            sent.push(*message.header());
        }
        self.peer.received(self.now, self.connection, &mut buffer);
        let mut ended = 0;
        while let Some(output) = self.peer.poll() {
            ended += usize::from(matches!(output, Output::Event(Event::Ended(_))));
        }
        let time = start.elapsed();
        assert_eq!((ended, self.peer.pending()), (BATCH, IN_FLIGHT - BATCH));
        self.unanswered.extend(sent);
        time
    }

    fn send(&mut self, request: &SessionTerminationRequest) {
        let deadline = self.now + Duration::from_secs(3600);
        self.peer.request(self.now, request, deadline, 0).unwrap();
        let Some(Output::Send(_, message)) = self.peer.poll() else { panic!("it is sent") };
        self.unanswered.push_back(*message.header());
    }
}

/// The shortest answer there is: its length is nothing to the peer.
fn answer(request: &Header) -> [u8; Header::LENGTH] {
    let mut octets = [0; Header::LENGTH];
    let words = [
        1 << 24 | Header::LENGTH as u32,
        request.command_code,
        request.application_id,
        request.hop_by_hop_id.0,
        request.end_to_end_id.0,
    ];
    for (place, word) in octets.chunks_exact_mut(4).zip(words) {
        place.copy_from_slice(&word.to_be_bytes());
    }
    octets
}

fn request() -> SessionTerminationRequest {
    SessionTerminationRequest::builder()
        .session_id("us.example.net;1876543210;523")
        .origin_host(US)
        .origin_realm(US)
        .destination_realm(THEM)
        .auth_application_id(4)
        .termination_cause(TerminationCause::DIAMETER_LOGOUT)
        .build()
}

fn cer() -> Message {
    CapabilitiesExchangeRequest::builder()
        .origin_host(THEM)
        .origin_realm(THEM)
        .host_ip_address(diameter_core::Address::from(std::net::Ipv4Addr::LOCALHOST))
        .vendor_id(0)
        .product_name("them")
        .auth_application_id(4)
        .build()
        .to_message(HopByHopId(1), EndToEndId(1))
        .unwrap()
}

fn local(host: DiameterIdentity) -> std::sync::Arc<Local> {
    let address = std::net::Ipv4Addr::LOCALHOST.into();
    let mut capabilities = Capabilities::new(host.clone(), host, address);
    capabilities.applications = vec![Application::auth(4)];
    Local::new(capabilities, EndToEndIds::new(0, 1)).unwrap()
}

criterion_group!(benches, requests);
criterion_main!(benches);
