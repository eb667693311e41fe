//! Peers that mean harm, or that are broken: what they do, nobody else notices.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use diameter_core::{
    DiameterIdentity, EndToEndId, HopByHopId, Message, Outcome, Rejection, Request, ResultCode,
};
use diameter_messages::gy::*;
use diameter_node::{
    ConnectionLimits, Context, NoAnswer, Node, PeerLimits, PeerSettings, SendError, SendOptions,
    Tcp, Undeliverable, UnknownPeers,
};
use diameter_peer::IncomingLimits;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::raw::{RawPeer, cer};
use crate::rig::*;

const EVIL: DiameterIdentity = DiameterIdentity::from_static("evil.example.net");

fn request(node: &Node) -> Message {
    ccr(node, 0).to_message(HopByHopId(5), EndToEndId(6)).unwrap()
}

/// A server that accepts anybody, within these limits.
fn limited(limits: PeerLimits) -> diameter_node::NodeBuilder {
    let anybody = PeerSettings { limits, ..PeerSettings::new(EVIL) };
    server(SERVER).unknown_peers(UnknownPeers::Accept(Box::new(anybody)))
}

/// Has the node served by the server, and not slowly.
async fn assert_is_served(client: &Node) {
    let start = Instant::now();
    soon(client.send(ccr(client, 0))).await.unwrap();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[tokio::test]
async fn connections_that_say_nothing_are_few_and_short() {
    let timeout = Duration::from_secs(2);
    let identification = IncomingLimits { timeout, ..IncomingLimits::default() };
    let limits = ConnectionLimits {
        unidentified: 8,
        reserved: 0,
        identification,
        ..ConnectionLimits::default()
    };
    let server = server(SERVER).handle(grant).limits(limits).start().await.unwrap();
    let client = client_of(&server).await;

    let mut silent = Vec::new();
    for _ in 0..8 {
        silent.push(RawPeer::silent(address(&server)).await);
    }
    // One octet now and then is not enough.
    silent[0].stream.write_all(&[1]).await.unwrap();
    let mut one_more = RawPeer::silent(address(&server)).await;
    let start = Instant::now();
    assert_eq!(soon(one_more.stream.read(&mut [0])).await.unwrap_or(0), 0);
    assert!(start.elapsed() < timeout / 2, "{:?}", start.elapsed());
    assert_is_served(&client).await;

    for mut peer in silent {
        assert_eq!(soon(peer.stream.read(&mut [0])).await.unwrap_or(0), 0);
    }
    // There is room again.
    RawPeer::open(address(&server), EVIL).await;
    assert_is_served(&client).await;
}

/// Connects from another address of the loopback.
async fn silent_from(source: [u8; 4], server: &Node) -> RawPeer {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind((source, 0).into()).unwrap();
    RawPeer::over(socket.connect(address(server)).await.unwrap())
}

/// Whether the node closes the connection at once.
async fn is_turned_away(peer: &mut RawPeer) -> bool {
    let mut octet = [0];
    let read = peer.stream.read(&mut octet);
    tokio::time::timeout(Duration::from_millis(300), read).await.is_ok()
}

#[tokio::test]
async fn silent_connections_of_one_address_lock_out_nobody_else() {
    let limits = ConnectionLimits {
        unidentified: 8,
        unidentified_per_address: 4,
        reserved: 2,
        ..ConnectionLimits::default()
    };
    let known = PeerSettings::new(CLIENT).connect(Tcp, "127.0.0.9:1");
    let server = server(SERVER).peer(known).handle(grant).limits(limits).start().await.unwrap();

    let mut silent = Vec::new();
    for source in [[127, 0, 0, 2], [127, 0, 0, 3]] {
        for _ in 0..3 {
            silent.push(silent_from(source, &server).await);
        }
    }
    for peer in &mut silent {
        assert!(!is_turned_away(peer).await);
    }
    // Six of eight are there, the rest is for the address of the known peer.
    assert!(is_turned_away(&mut silent_from([127, 0, 0, 4], &server).await).await);
    let mut peer = silent_from([127, 0, 0, 9], &server).await;
    peer.send(&cer(CLIENT)).await;
    assert_eq!(
        Outcome::of(&peer.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS))
    );

    // Of one address, four and no more.
    drop(silent);
    wait_until(|| async { !is_turned_away(&mut silent_from([127, 0, 0, 4], &server).await).await })
        .await;
    let mut silent = Vec::new();
    for _ in 0..5 {
        silent.push(silent_from([127, 0, 0, 2], &server).await);
    }
    let (fifth, four) = silent.split_last_mut().unwrap();
    for peer in four {
        assert!(!is_turned_away(peer).await);
    }
    assert!(is_turned_away(fifth).await);
    let mut other = silent_from([127, 0, 0, 3], &server).await;
    other.send(&cer(EVIL)).await;
    assert_eq!(
        Outcome::of(&other.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS))
    );
}

#[tokio::test]
async fn flood_of_cers_is_refused_and_harms_no_established_peer() {
    let known = PeerSettings::new(CLIENT);
    let server = Node::builder(SERVER, REALM).handle(grant).listen(Tcp, ([127, 0, 0, 1], 0));
    let server = server.peer(known).start().await.unwrap();
    let client = client_of(&server).await;
    for _ in 0..200 {
        let mut peer = RawPeer::silent(address(&server)).await;
        peer.send(&cer(EVIL)).await;
        let answer = peer.next().await.unwrap();
        assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode::DIAMETER_UNKNOWN_PEER)));
        assert!(peer.next().await.is_none());
    }
    // Somebody else in the name of a peer that is connected.
    let mut second = RawPeer::silent(address(&server)).await;
    second.send(&cer(CLIENT)).await;
    assert_eq!(
        Outcome::of(&second.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY))
    );
    assert!(second.next().await.is_none());
    assert_is_served(&client).await;
    assert_eq!(server.peers().await.len(), 1);
}

#[tokio::test]
async fn as_many_peers_as_are_allowed_are_accepted() {
    let limits = ConnectionLimits { peers: 2, ..ConnectionLimits::default() };
    let server = server(SERVER).handle(grant).limits(limits).start().await.unwrap();
    let client = client_of(&server).await;
    let _second = RawPeer::open(address(&server), EVIL).await;
    let mut third = RawPeer::silent(address(&server)).await;
    third.send(&cer(OTHER)).await;
    assert_eq!(
        Outcome::of(&third.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_UNKNOWN_PEER))
    );
    assert_is_served(&client).await;
}

#[tokio::test]
async fn peer_that_does_not_read_fills_no_memory_and_keeps_nobody_waiting() {
    let limits = PeerLimits { write_buffer: 10_000, ..PeerLimits::default() };
    let server = limited(limits).handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    let mut evil = RawPeer::open(address(&server), EVIL).await;
    let flood: Vec<u8> = std::iter::repeat_n(request(&client), 100)
        .flat_map(|message| message.as_bytes().to_vec())
        .collect();
    // Until the transport takes no more, both ways.
    let written = Arc::new(AtomicUsize::new(0));
    let count = written.clone();
    let writing = tokio::spawn(async move {
        // From where the last write ended: messages stay whole.
        let mut at = 0;
        while let Ok(octets) = evil.stream.write(&flood[at..]).await {
            at = (at + octets) % flood.len();
            count.fetch_add(octets, Ordering::Relaxed);
        }
        evil
    });
    let is_full = || async { snapshot(&server, &EVIL).await.unwrap().unwritten >= 10_000 };
    wait_until(is_full).await;
    // Nothing more is read from it: what it can send comes to an end.
    let stands_still = || async {
        let before = written.load(Ordering::Relaxed);
        tokio::time::sleep(Duration::from_millis(300)).await;
        written.load(Ordering::Relaxed) == before
    };
    wait_until(stands_still).await;
    let unwritten = snapshot(&server, &EVIL).await.unwrap().unwritten;
    // The limit, and the answers to what was read at once.
    assert!((10_000..2 << 20).contains(&unwritten), "{unwritten}");
    for _ in 0..20 {
        assert_is_served(&client).await;
    }
    assert!(is_full().await && !writing.is_finished());
    assert!(stands_still().await);
    writing.abort();
}

#[tokio::test]
async fn senders_wait_for_a_peer_that_does_not_read_and_for_no_other() {
    let limits = PeerLimits { write_buffer: 2_000, queue: 4, ..PeerLimits::default() };
    let server = limited(limits).sends::<ReAuthRequest>().handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    let _evil = RawPeer::open(address(&server), EVIL).await;
    let mut to_evil = ccr(&client, 0);
    to_evil.destination_host = Some(EVIL);
    // Larger than what systems buffer on the loopback.
    to_evil.service_context_id = "x".repeat(1 << 20).into();
    let mut sent = Vec::new();
    for _ in 0..40 {
        let (server, request) = (server.clone(), to_evil.clone());
        let timeout = Some(Duration::from_secs(3));
        let options = SendOptions { timeout, ..SendOptions::default() };
        sent.push(tokio::spawn(async move { server.send_with(request, options).await }));
    }
    wait_until(|| async { snapshot(&server, &EVIL).await.unwrap().queued == 4 }).await;
    assert_is_served(&client).await;
    let mut full = 0;
    for result in sent {
        match soon(result).await.unwrap() {
            Err(SendError::NoAnswer(NoAnswer::Undeliverable(Undeliverable::QueueFull {
                peer,
            }))) => {
                assert_eq!(peer, EVIL);
                full += 1;
            }
            Err(SendError::NoAnswer(NoAnswer::TimedOut { .. })) => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(full > 0);
}

#[tokio::test]
async fn requests_beyond_the_limit_of_a_peer_are_answered_with_3004() {
    async fn first_waits(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        match context.peer() == &EVIL {
            true => never(request, context).await,
            false => grant(request, context).await,
        }
    }
    let limits = PeerLimits { handlers: 3, ..PeerLimits::default() };
    let server = limited(limits).handle(first_waits).start().await.unwrap();
    let client = client_of(&server).await;
    let mut evil = RawPeer::open(address(&server), EVIL).await;
    for _ in 0..5 {
        evil.send(&request(&client)).await;
    }
    for _ in 0..2 {
        assert_eq!(
            Outcome::of(&evil.next().await.unwrap()),
            Some(Outcome::Result(ResultCode::DIAMETER_TOO_BUSY))
        );
    }
    assert_eq!(snapshot(&server, &EVIL).await.unwrap().handlers, 3);
    assert_is_served(&client).await;
}

#[tokio::test]
async fn garbage_ends_the_connection_that_it_comes_on_and_no_other() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    let oversized = [1, 0xff, 0xff, 0xfc, 0x80, 0, 1, 16];
    for garbage in [&b"GET / HTTP/1.1\r\n\r\n"[..], &oversized] {
        let mut before = RawPeer::silent(address(&server)).await;
        before.stream.write_all(garbage).await.unwrap();
        assert!(before.next().await.is_none());
        let mut after = RawPeer::open(address(&server), EVIL).await;
        after.stream.write_all(garbage).await.unwrap();
        while after.next().await.is_some() {}
        wait_until(|| async { snapshot(&server, &EVIL).await.is_none() }).await;
    }
    assert_is_served(&client).await;
    assert_eq!(snapshot(&server, &CLIENT).await.unwrap().statistics.connections, 1);
}
