//! What a session takes in the memory of a server: counted, not timed.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests fail that way")]

#[path = "node/rig.rs"]
#[allow(dead_code, reason = "shared with the tests of nodes")]
mod rig;

use std::alloc::System;

use diameter_core::Rejection;
use diameter_messages::gy::*;
use diameter_node::session::credit_control::Units;
use diameter_node::session::credit_control::server::{
    Booking, CreditControlServer, Decided, Decision, MemoryAccount, MemoryStore, OnlineCharging,
    Store,
};
use diameter_node::{PeerSettings, Tcp};
use diameter_session::credit_control::Grant;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

use rig::*;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

#[derive(Clone)]
struct Account;

impl MemoryAccount for Account {
    type Change = ();

    fn apply(&mut self, (): &()) {}
}

struct Ocs;

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Account;
    type Change = ();

    fn account(&self, _: &CreditControlRequest) -> Result<String, Rejection> {
        Ok("account".to_owned())
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let megabyte = |(service, _)| Grant::new(service, Units::octets(1_000_000));
        Ok(Decided::granting(decision.wanted().map(megabyte)))
    }

    fn book(&self, _: Booking<'_, Self>) -> Vec<()> {
        Vec::new()
    }
}

fn request(session: u32, number: u32) -> CreditControlRequest {
    let kind = match number {
        0 => CcRequestType::INITIAL_REQUEST,
        _ => CcRequestType::UPDATE_REQUEST,
    };
    let services = [10, 20].map(|rating_group| {
        MultipleServicesCreditControl::builder()
            .rating_group(rating_group)
            .requested_service_unit(RequestedServiceUnit::default())
            .build()
    });
    CreditControlRequest::builder()
        .session_id(session_id(session))
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(kind)
        .cc_request_number(number)
        .origin_state_id(1_732_406_400)
        .multiple_services_credit_controls(services)
        .build()
}

fn session_id(session: u32) -> String {
    format!("pgw1.example.net;3941395200;{session};0005eed0")
}

#[tokio::test]
async fn open_session_of_two_rating_groups_takes_less_than_three_kilobytes() {
    const SESSIONS: u32 = 1000;
    let store = MemoryStore::from_iter([("account", Account)]);
    let server = CreditControlServer::new(Ocs, store.clone());
    let ocs = rig::server(SERVER).credit_control_server(&server).start().await.unwrap();
    let settings = PeerSettings::new(SERVER).connect(Tcp, address(&ocs).to_string());
    let pgw = client().peer(settings).start().await.unwrap();
    assert!(soon(pgw.available(&SERVER)).await);
    let serve = async |sessions: std::ops::Range<u32>| {
        for session in sessions {
            // Enough for all answers that are kept.
            for number in 0..6 {
                soon(pgw.send(request(session, number))).await.unwrap();
            }
        }
    };
    // Buffers of connections and the like are there after a few.
    serve(0..100).await;
    let region = Region::new(ALLOCATOR);
    serve(100..SESSIONS + 100).await;
    let change = region.change();
    let octets = change.bytes_allocated as i64 - change.bytes_deallocated as i64;
    let each = octets / i64::from(SESSIONS);
    let stored =
        store.read(&session_id(100), None).await.unwrap().session.unwrap().to_octets().len();
    println!("{each} octets a session, {stored} of them its state");
    assert!(stored < 2048, "the state of a session has {stored} octets");
    assert!((1000..2800).contains(&each), "a session takes {each} octets");
    assert_eq!(store.sessions(), SESSIONS as usize + 100);
}
