//! A request on its way through a peer allocates its message and nothing else: not when it is sent,
//! not when its answer arrives, however many are in flight.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use diameter_core::{
    Address, DiameterIdentity, EndToEndId, HopByHopId, Message, Rejection, Request, ResultCode,
};
use diameter_messages::base::{
    CapabilitiesExchangeRequest, SessionTerminationRequest, TerminationCause,
};
use diameter_peer::{
    Application, Capabilities, ConnectionId, EndToEndIds, Event, Incoming, IncomingLimits, Local,
    Output, Peer, PeerConfig, Security,
};

/// Counts for each thread by itself: tests run beside each other.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

#[allow(unsafe_code, reason = "an allocator cannot be had without")]
// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often a piece of work allocates.
fn allocations<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = ALLOCATIONS.get();
    let result = work();
    (result, ALLOCATIONS.get() - before)
}

const US: DiameterIdentity = DiameterIdentity::from_static("us.example.net");
const THEM: DiameterIdentity = DiameterIdentity::from_static("them.example.net");

#[test]
fn request_allocates_its_message_and_nothing_else() {
    let now = Instant::now();
    let deadline = now + Duration::from_secs(60);
    let (mut peer, connection) = open(now);
    let request = request();
    // It is sent, and kept until it is answered: what both share is allocated when there are two.
    let (_, encoding) = allocations(|| {
        let message = request.to_message(HopByHopId(1), EndToEndId(1)).unwrap();
        (message.clone(), message)
    });

    let send = |peer: &mut Peer<usize>, context| {
        peer.request(now, &request, deadline, context).unwrap();
        let Some(Output::Send(_, message)) = peer.poll() else { panic!("it is sent") };
        message
    };
    // Tables grow until there is room for as many as are in flight at a time.
    let identity = peer.local().identity().clone();
    let answer = |request: &Message| {
        Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
            .answer(request, &identity)
            .into_bytes()
    };
    let mut in_flight: Vec<Message> = (0..20_000).map(|context| send(&mut peer, context)).collect();
    for round in 0..10 {
        let answers: Vec<u8> = in_flight.drain(..10_000).flat_map(|it| answer(&it)).collect();
        let mut buffer = BytesMut::from(&answers[..]);
        // Sharing the buffer for the first time allocates; not counted.
        drop(buffer.split_to(0));
        let (ended, received) = allocations(|| {
            peer.received(now, connection, &mut buffer);
            let outputs = std::iter::from_fn(|| peer.poll());
            outputs.filter(|it| matches!(it, Output::Event(Event::Ended(_)))).count()
        });
        let (sent, sending) = allocations(|| {
            let mut sent = Vec::with_capacity(10_000);
            sent.extend((0..10_000).map(|context| send(&mut peer, context)));
            sent
        });
        in_flight.extend(sent);
        assert_eq!((ended, peer.pending()), (10_000, 20_000));
        // One for the list of the test; until then the tables may still grow.
        if round > 4 {
            assert_eq!((received, sending), (0, 10_000 * encoding + 1), "round {round}");
        }
    }
}

fn open(now: Instant) -> (Peer<usize>, ConnectionId) {
    let address = Address::from(std::net::Ipv4Addr::LOCALHOST);
    let mut capabilities = Capabilities::new(US, US, address.clone());
    capabilities.applications = vec![Application::auth(4)];
    let local: Arc<Local> = Local::new(capabilities, EndToEndIds::new(0, 1)).unwrap();
    let cer = CapabilitiesExchangeRequest::builder()
        .origin_host(THEM)
        .origin_realm(THEM)
        .host_ip_address(address)
        .vendor_id(0)
        .product_name("them")
        .auth_application_id(4)
        .build();
    let cer = cer.to_message(HopByHopId(1), EndToEndId(1)).unwrap();
    let limits = IncomingLimits::default();
    let mut incoming = Incoming::new(now, local.clone(), Security::Plain, limits);
    let mut buffer = BytesMut::from(&cer.as_bytes()[..]);
    let cer = incoming.received(&mut buffer).unwrap().unwrap();
    let mut peer = Peer::new(local, PeerConfig::new(THEM), 1);
    let connection = peer.accept(now, cer).unwrap();
    while peer.poll().is_some() {}
    (peer, connection)
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
