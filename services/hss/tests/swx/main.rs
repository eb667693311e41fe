//! SWx: what AAA servers ask, and what they are told.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

#[path = "../scenes/mod.rs"]
mod scenes;

mod aaa;
mod keys;
mod multimedia_auth;
mod server_assignment;
mod told;

use diameter_core::{DiameterIdentity, Outcome, Rejection};
use diameter_hss::swx::{multimedia_auth, server_assignment};
use diameter_hss::{Non3gppSubscription, Record};
use diameter_messages::base::AuthSessionState;
use diameter_messages::swx::*;
use scenes::{HOME, IMSI, Node, hss, node};

/// A subscriber who may use WLAN.
fn record() -> Record {
    let mut record = scenes::record();
    record.subscriber.non_3gpp = Some(Non3gppSubscription::default());
    record
}

/// An AAA server of the home network.
fn aaa(name: &str) -> Node {
    node(name, HOME)
}

fn mar(from: &Node, scheme: &str, count: u32) -> MultimediaAuthRequest {
    let item = SipAuthDataItem::builder().three_gpp_sip_authentication_scheme(scheme);
    let mut request = MultimediaAuthRequest::builder()
        .session_id(format!("{};1;1", from.host))
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(from.host.clone())
        .origin_realm(from.realm.clone())
        .destination_realm(hss().identity.realm)
        .user_name(IMSI)
        .sip_auth_data_item(item.build())
        .three_gpp_sip_number_auth_items(count)
        .build();
    request.rat_type = Some(RatType::WLAN);
    request.anid = Some("WLAN".into());
    request
}

fn sar(from: &Node, kind: ServerAssignmentType) -> ServerAssignmentRequest {
    ServerAssignmentRequest::builder()
        .session_id(format!("{};1;2", from.host))
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(from.host.clone())
        .origin_realm(from.realm.clone())
        .destination_realm(hss().identity.realm)
        .user_name(IMSI)
        .server_assignment_type(kind)
        .build()
}

/// Challenges that count up: all are different.
fn challenges() -> impl FnMut() -> [u8; 16] {
    let mut next = 0u128;
    move || {
        next += 1;
        next.to_be_bytes()
    }
}

fn authenticate(
    request: &MultimediaAuthRequest,
    record: &mut Record,
) -> Result<MultimediaAuthAnswer, Rejection> {
    multimedia_auth(&hss(), request, Some(record), challenges())
}

fn assign(
    request: &ServerAssignmentRequest,
    record: &mut Record,
) -> Result<ServerAssignmentAnswer, Rejection> {
    server_assignment(&hss(), request, Some(record))
}

/// A record whose AAA server has registered.
fn registered() -> Record {
    let mut record = record();
    authenticate(&mar(&aaa("aaa1"), "EAP-AKA", 1), &mut record).unwrap();
    assign(&sar(&aaa("aaa1"), ServerAssignmentType::REGISTRATION), &mut record).unwrap();
    record
}

/// Why a request was refused: the code, and whether it is one of 3GPP.
fn refused<A: std::fmt::Debug>(answer: Result<A, Rejection>) -> (u32, bool) {
    match answer.unwrap_err().outcome() {
        Outcome::Result(code) => (code.0, false),
        Outcome::Experimental { vendor_id, code } => {
            assert_eq!(vendor_id, 10415);
            (code, true)
        }
    }
}

/// Who is in charge, and whether it has registered.
fn in_charge(record: &Record) -> Option<(DiameterIdentity, bool)> {
    record.location.aaa.as_ref().map(|it| (it.host.clone(), it.is_registered))
}

fn gateway(host: &str) -> Mip6AgentInfo {
    let host = MipHomeAgentHost::builder()
        .destination_host(DiameterIdentity::try_from(host.to_owned()).unwrap())
        .destination_realm(hss().identity.realm);
    Mip6AgentInfo::builder().mip_home_agent_host(host.build()).build()
}
