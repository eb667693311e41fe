//! What all messages of a node have, and what none has: those that it makes itself and those that it
//! answers (RFC 6733, 6.1 and 6.2).

use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_core::{
    AvpKey, CommandFlags, DiameterIdentity, EndToEndId, HopByHopId, Message, Outcome, Rejection,
    Request,
};
use diameter_messages::base::{
    DeviceWatchdogRequest, DisconnectCause, DisconnectPeerRequest, ReAuthRequestType, ResultCode,
};
use diameter_messages::gy::*;
use diameter_messages::{nasreq, s6a};
use diameter_node::Context;
use tokio::net::TcpListener;

use crate::raw::{RawPeer, cea, cer};
use crate::rig::*;

const RESULT_CODE: u32 = 268;
const DESTINATION_REALM: u32 = 283;
const DESTINATION_HOST: u32 = 293;

/// The value of an AVP, which may stand there once.
fn value(message: &Message, code: u32) -> Option<Vec<u8>> {
    let avps = message.avps().map(Result::unwrap);
    let mut found = avps.filter(|avp| avp.key() == AvpKey::ietf(code));
    let value = found.next().map(|avp| avp.data().to_vec());
    assert!(found.next().is_none(), "{code} twice");
    value
}

fn assert_origin(message: &Message, host: &DiameterIdentity) {
    assert_eq!(value(message, 264).as_deref(), Some(host.as_bytes()), "{message:?}");
    assert_eq!(value(message, 296).as_deref(), Some(REALM.as_bytes()), "{message:?}");
}

fn assert_no_destination(message: &Message) {
    for code in [DESTINATION_REALM, DESTINATION_HOST] {
        assert_eq!(value(message, code), None, "{message:?}");
    }
}

/// A client, and the end of its connection to what should be a server.
async fn client_and_other_end() -> (diameter_node::Node, RawPeer) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let to_server = peer(SERVER, listener.local_addr().unwrap());
    let client = client().peer(to_server).start().await.unwrap();
    let mut end = RawPeer::over(soon(listener.accept()).await.unwrap().0);
    let request = end.next().await.unwrap();
    assert_eq!(request.header().command_code, 257);
    assert_origin(&request, &CLIENT);
    assert_no_destination(&request);
    end.send(&cea(&request, SERVER)).await;
    assert!(soon(client.available(&SERVER)).await);
    (client, end)
}

// Proves: rt-15, rt-50
#[tokio::test]
async fn requests_for_the_neighbour_alone_have_no_destination() {
    // The CER is looked at in there.
    let (client, mut end) = client_and_other_end().await;
    let node = client.clone();
    tokio::spawn(async move { node.watchdog(&SERVER, SOON).await });
    for code in [280, 282] {
        let request = end.next().await.unwrap();
        assert_eq!(request.header().command_code, code);
        assert_eq!(request.header().flags.to_string(), "R");
        assert_origin(&request, &CLIENT);
        assert_no_destination(&request);
        let node = client.clone();
        tokio::spawn(async move { node.shutdown(Duration::ZERO).await });
    }
}

// Proves: rt-19
#[tokio::test]
async fn requests_of_a_node_have_an_identifier_each_and_say_where_they_come_from() {
    let (client, mut end) = client_and_other_end().await;
    for number in 0..20 {
        let client = client.clone();
        tokio::spawn(async move { client.send(ccr(&client, number)).await });
    }
    let mut ids = std::collections::HashSet::new();
    for _ in 0..20 {
        let request = end.next().await.unwrap();
        let header = request.header();
        assert_eq!((header.command_code, header.application_id), (272, 4));
        assert_eq!(header.flags.to_string(), "RP");
        assert_origin(&request, &CLIENT);
        assert_eq!(value(&request, DESTINATION_REALM).as_deref(), Some(REALM.as_bytes()));
        assert_eq!(value(&request, DESTINATION_HOST), None);
        assert!(ids.insert(header.end_to_end_id));
    }
}

/// A request as typed code makes it, but for what `change` does to its octets.
fn message(number: u32, host: Option<DiameterIdentity>) -> CreditControlRequest {
    let mut request = CreditControlRequest::builder()
        .session_id("pgw1.example.net;1;1")
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(number)
        .build();
    request.destination_host = host;
    request
}

// Proves: rt-35, rt-37, rt-38, rt-50
#[tokio::test]
async fn answers_have_the_identifiers_of_their_requests_a_result_and_no_destination() {
    async fn answer(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        match request.cc_request_number {
            0 => grant(request, context).await,
            1 => Err(Rejection::new(ResultCode::DIAMETER_USER_UNKNOWN)),
            _ => panic!("a mistake of the program"),
        }
    }
    let server = server(SERVER).handle(answer).start().await.unwrap();
    let mut raw = RawPeer::silent(address(&server)).await;
    let watchdog = DeviceWatchdogRequest::builder().origin_host(CLIENT).origin_realm(REALM).build();
    let disconnect = DisconnectPeerRequest::builder()
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .disconnect_cause(DisconnectCause::REBOOTING)
        .build();
    let new = (HopByHopId(0), EndToEndId(0));
    let credit_control = |number, host| message(number, host).to_message(new.0, new.1).unwrap();
    let with_header = |change: fn(&mut diameter_core::Header)| {
        let message = credit_control(0, None);
        let mut header = *message.header();
        change(&mut header);
        message.into_with_header(header)
    };
    let elsewhere = DiameterIdentity::from_static("ocs9.example.net");
    for (number, (request, wanted)) in (7000..).zip([
        (cer(CLIENT), 2001),
        (watchdog.to_message(new.0, new.1).unwrap(), 2001),
        (credit_control(0, None), 2001),
        (credit_control(0, Some(SERVER)), 2001),
        (credit_control(1, None), 5030),
        (credit_control(2, None), 5012),
        (credit_control(0, Some(elsewhere)), 3002),
        (with_header(|it| it.command_code = 16_777_000), 3001),
        (with_header(|it| it.application_id = 77), 3007),
        (disconnect.to_message(new.0, new.1).unwrap(), 2001),
    ]) {
        let mut header = *request.header();
        (header.hop_by_hop_id, header.end_to_end_id) = (HopByHopId(number), EndToEndId(!number));
        let request = request.into_with_header(header);
        raw.send(&request).await;
        let answer = raw.next().await.unwrap();
        let answered = answer.header();
        assert_eq!(answered.hop_by_hop_id, header.hop_by_hop_id);
        assert_eq!(answered.end_to_end_id, header.end_to_end_id);
        assert_eq!(answered.command_code, header.command_code);
        assert!(!answered.flags.contains(CommandFlags::REQUEST));
        assert_origin(&answer, &SERVER);
        assert_no_destination(&answer);
        assert!(value(&answer, RESULT_CODE).is_some());
        assert_eq!(Outcome::of(&answer).unwrap().code(), wanted, "{request:?}");
    }
}

// Proves: rt-55
#[test]
fn application_ids_in_built_messages_are_that_of_the_header() {
    let (hop_by_hop_id, end_to_end_id) = (HopByHopId(1), EndToEndId(1));
    let re_auth = ReAuthRequest::builder()
        .session_id("ocs1.example.net;1;1")
        .origin_host(SERVER)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(CLIENT)
        .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
        .build();
    let authentication = nasreq::AaRequest::builder()
        .session_id("nas1.example.net;1;1")
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .auth_request_type(nasreq::AuthRequestType::AUTHORIZE_ONLY)
        .build();
    let purge = s6a::PurgeUeRequest::builder()
        .session_id("mme1.example.net;1;1")
        .auth_session_state(diameter_messages::base::AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .user_name("262011234567890")
        .build();
    let granted = message(0, None).answer(&diameter_core::Identity {
        host: SERVER,
        realm: REALM,
        state_id: None,
    });
    let granted = granted.result_code(ResultCode::DIAMETER_SUCCESS).build();
    let request = message(0, None).to_message(hop_by_hop_id, end_to_end_id).unwrap();
    for (message, id) in [
        (diameter_core::Answer::to_message(&granted, request.header()).unwrap(), 4),
        (request, 4),
        (re_auth.to_message(hop_by_hop_id, end_to_end_id).unwrap(), 4),
        (authentication.to_message(hop_by_hop_id, end_to_end_id).unwrap(), 1),
        (purge.to_message(hop_by_hop_id, end_to_end_id).unwrap(), 16_777_251),
    ] {
        assert_eq!(message.header().application_id, id);
        // Vendor-Specific-Application-Id has it inside.
        let avps = message.avps().map(Result::unwrap);
        let inside = avps.clone().filter(|avp| avp.code() == 260);
        let inside = inside.flat_map(|avp| avp.avps().map(Result::unwrap).collect::<Vec<_>>());
        let ids = avps.chain(inside).filter(|avp| [258, 259].contains(&avp.code()));
        let ids: Vec<_> = ids.map(|avp| avp.data().to_vec()).collect();
        assert!(ids.iter().all(|it| *it == id.to_be_bytes()), "{message:?}");
        assert!(!ids.is_empty() || id == 16_777_251, "{message:?}");
    }
}
