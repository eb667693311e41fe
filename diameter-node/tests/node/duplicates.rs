//! A node that detects duplicates carries a request out once, and answers all of its transmissions.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use diameter_core::{
    Command, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message, OctetString,
    Outcome, Rejection, Request,
};
use diameter_messages::base::{ProxyInfo, ResultCode};
use diameter_messages::gy::*;
use diameter_node::{Context, Node};
use tokio::sync::Semaphore;

use crate::raw::RawPeer;
use crate::rig::*;

/// A server whose answers count how many requests its handler had.
struct Counting {
    node: Node,
    calls: Arc<AtomicU32>,
    /// One permit for each answer.
    permits: Arc<Semaphore>,
}

impl Counting {
    async fn start(permits: usize, code: Option<u32>) -> Self {
        let calls = Arc::new(AtomicU32::new(0));
        let permits = Arc::new(Semaphore::new(permits));
        let shared = (calls.clone(), permits.clone());
        let handler = move |request: CreditControlRequest, context: Context| {
            let (calls, permits) = shared.clone();
            async move {
                let number = calls.fetch_add(1, Ordering::SeqCst);
                permits.acquire().await.unwrap().forget();
                if let Some(code) = code {
                    return Err(Rejection::new(ResultCode(code)));
                }
                let answer = request.answer(context.identity());
                let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS);
                Ok::<_, Rejection>(answer.redirect_max_cache_time(number).build())
            }
        };
        let window = Duration::from_secs(240);
        let node = server(SERVER).handle(handler).detect_duplicates(window, 100);
        Self { node: node.start().await.unwrap(), calls, permits }
    }

    async fn peer(&self, host: DiameterIdentity) -> RawPeer {
        RawPeer::open(address(&self.node), host).await
    }

    fn calls(&self) -> u32 {
        self.calls.load(Ordering::SeqCst)
    }
}

/// One transmission of the first request of a session.
fn transmission(hop_by_hop_id: u32, end_to_end_id: u32, proxies: &[&'static str]) -> Message {
    let proxies = proxies.iter().map(|host| {
        ProxyInfo::builder()
            .proxy_host(DiameterIdentity::from_static(host))
            .proxy_state(OctetString::from(host.as_bytes()))
            .build()
    });
    let request = CreditControlRequest::builder()
        .session_id("pgw1.example.net;1;1")
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::UPDATE_REQUEST)
        .cc_request_number(0)
        .proxy_infos(proxies)
        .build();
    request.to_message(HopByHopId(hop_by_hop_id), EndToEndId(end_to_end_id)).unwrap()
}

/// The same with the T flag.
fn again(message: Message) -> Message {
    let header = *message.header();
    let flags = header.flags.with(CommandFlags::RETRANSMITTED);
    message.with_header(Header { flags, ..header })
}

#[tokio::test]
async fn request_that_comes_again_gets_the_octets_of_the_first_answer() {
    let server = Counting::start(10, None).await;
    let mut peer = server.peer(CLIENT).await;
    peer.send(&transmission(1, 7, &[])).await;
    let first = peer.next().await.unwrap();
    peer.send(&again(transmission(2, 7, &[]))).await;
    let second = peer.next().await.unwrap();
    assert_eq!(second.header().hop_by_hop_id, HopByHopId(2));
    assert_eq!(second.header().flags.to_string(), "P", "neither R nor T");
    assert_eq!(second.as_bytes()[20..], first.as_bytes()[20..]);
    // After a restart of the client, by another way, and with another identifier.
    let mut other = server.peer(OTHER).await;
    other.send(&again(transmission(3, 8, &["proxy1.example.net", "proxy2.example.net"]))).await;
    let third = other.next().await.unwrap();
    assert_eq!(third.header().end_to_end_id, EndToEndId(8));
    let third = CreditControlAnswer::from_message(&third).unwrap();
    let hosts = third.proxy_info.iter().map(|it| it.proxy_host.to_string());
    assert_eq!(hosts.collect::<Vec<_>>(), ["proxy1.example.net", "proxy2.example.net"]);
    assert_eq!((third.redirect_max_cache_time, server.calls()), (Some(0), 1));
    // Neither flag nor identifier says that it is the same.
    peer.send(&transmission(4, 9, &[])).await;
    peer.next().await.unwrap();
    assert_eq!(server.calls(), 2);
}

#[tokio::test]
async fn every_transmission_is_answered_once_there_is_an_answer() {
    let server = Counting::start(0, None).await;
    let mut peers = [server.peer(CLIENT).await, server.peer(OTHER).await];
    peers[0].send(&transmission(1, 7, &[])).await;
    wait_until(|| async { server.calls() == 1 }).await;
    peers[1].send(&again(transmission(2, 7, &[]))).await;
    peers[0].send(&again(transmission(3, 7, &[]))).await;
    // All of them are there.
    for (peer, handlers) in [(CLIENT, 2), (OTHER, 1)] {
        let is_there = || async {
            snapshot(&server.node, &peer).await.is_some_and(|it| it.handlers == handlers)
        };
        wait_until(is_there).await;
    }
    server.permits.add_permits(1);
    let mut ids = Vec::new();
    for (peer, answers) in peers.iter_mut().zip([2, 1]) {
        for _ in 0..answers {
            let answer = peer.next().await.unwrap();
            ids.push(answer.header().hop_by_hop_id.0);
            assert_eq!(
                CreditControlAnswer::from_message(&answer).unwrap().redirect_max_cache_time,
                Some(0)
            );
        }
    }
    ids.sort_unstable();
    assert_eq!((ids, server.calls()), (vec![1, 2, 3], 1));
}

#[tokio::test]
async fn request_that_met_a_protocol_error_is_tried_again() {
    for (code, calls) in [(3004, 2), (4010, 1)] {
        let server = Counting::start(10, Some(code)).await;
        let mut peer = server.peer(CLIENT).await;
        for number in 0..2 {
            peer.send(&again(transmission(number, 7, &[]))).await;
            let answer = peer.next().await.unwrap();
            assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode(code))));
        }
        assert_eq!(server.calls(), calls, "{code}");
    }
}
