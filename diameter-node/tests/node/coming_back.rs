//! A peer that has crashed and connects again while its old connection still looks open.

use std::time::{Duration, Instant};

use diameter_core::{EndToEndId, Header, HopByHopId, Message, Outcome, Request, ResultCode};
use diameter_node::{Node, PeerSettings, UnknownPeers};

use crate::raw::{RawPeer, cer};
use crate::rig::*;

async fn assert_is_served(peer: &mut RawPeer, node: &Node) {
    peer.send(&ccr(node, 0).to_message(HopByHopId(5), EndToEndId(6)).unwrap()).await;
    let answer = loop {
        let message = peer.next().await.unwrap();
        // The watchdog asks a connection that takes the place of a dead one.
        if message.header().command_code == 272 {
            break message;
        }
    };
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)));
}

/// A DWA for the next message, which must be a DWR.
async fn answer_watchdog(peer: &mut RawPeer) {
    let dwr = peer.next().await.unwrap();
    assert_eq!(dwr.header().command_code, 280);
    // Result-Code 2001, Origin-Host, Origin-Realm.
    let mut octets = vec![0; Header::LENGTH];
    octets.extend([0, 0, 1, 12, 0x40, 0, 0, 12, 0, 0, 7, 209]);
    for (code, name) in [(8, CLIENT), (40, REALM)] {
        let length = 8 + name.len() as u8;
        octets.extend([0, 0, 1, code, 0x40, 0, 0, length]);
        octets.extend(name.as_bytes());
        octets.resize(octets.len().next_multiple_of(4), 0);
    }
    octets[0] = 1;
    octets[3] = octets.len() as u8;
    let dwa = Message::parse(octets).unwrap().with_header(dwr.header().answer());
    peer.send(&dwa).await;
}

#[tokio::test]
async fn peer_that_crashed_and_comes_back_is_served_at_once() {
    for is_configured in [true, false] {
        let server = server(SERVER).handle(grant);
        let server = match is_configured {
            true => server.peer(PeerSettings::new(CLIENT)).unknown_peers(UnknownPeers::Refuse),
            false => server,
        };
        let server = server.start().await.unwrap();
        // Its host has lost power: nothing is closed, nothing answers.
        let _dead = RawPeer::open(address(&server), CLIENT).await;
        let start = Instant::now();
        let mut again = RawPeer::silent(address(&server)).await;
        again.send(&cer(CLIENT)).await;
        let cea = again.next().await.unwrap();
        assert_eq!(Outcome::of(&cea), Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)));
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
        assert_is_served(&mut again, &server).await;
        assert_eq!(server.peers().await.len(), 1);
    }
}

#[tokio::test]
async fn connection_that_answers_does_not_give_way() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let mut first = RawPeer::open(address(&server), CLIENT).await;
    let mut second = RawPeer::silent(address(&server)).await;
    second.send(&cer(CLIENT)).await;
    answer_watchdog(&mut first).await;
    assert_eq!(
        Outcome::of(&second.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY))
    );
    assert!(second.next().await.is_none());
    assert_is_served(&mut first, &server).await;
    assert_eq!(snapshot(&server, &CLIENT).await.unwrap().statistics.unasked_watchdog_answers, 0);
}

#[tokio::test]
async fn one_connection_waits_at_a_time() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let _dead = RawPeer::open(address(&server), CLIENT).await;
    let mut second = RawPeer::silent(address(&server)).await;
    second.send(&cer(CLIENT)).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut third = RawPeer::silent(address(&server)).await;
    third.send(&cer(CLIENT)).await;
    assert_eq!(
        Outcome::of(&third.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY))
    );
    assert_eq!(
        Outcome::of(&second.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS))
    );
}
