//! A charging system that asks its client to report at once (RAR), because somebody has topped up; the
//! client answers, and asks for quota again. Both run here, and end by themselves.
//! `cargo run -p diameter-node --example re_auth`

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection, Utf8String};
use diameter_messages::base::{ReAuthRequestType, ResultCode};
use diameter_messages::gy::*;
use diameter_node::{Context, Node, PeerSettings, Tcp, UnknownPeers};
use tokio::sync::mpsc;

const GATEWAY: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const CHARGING_SYSTEM: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let ocs = Node::builder(CHARGING_SYSTEM, REALM)
        .handle(credit_control)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await?;
    let address = ocs.local_addresses().first().map(ToString::to_string).unwrap_or_default();

    let (to_report, mut reports) = mpsc::unbounded_channel();
    let re_auth = move |request: ReAuthRequest, context: Context| {
        // The report follows the answer (RFC 8506, 5.5).
        let _ = to_report.send(request.session_id.clone());
        let answer = request.answer(context.identity());
        let answer = answer.result_code(ResultCode::DIAMETER_LIMITED_SUCCESS).build();
        async { Ok::<_, Rejection>(answer) }
    };
    let gateway = Node::builder(GATEWAY, REALM)
        .handle(re_auth)
        .peer(PeerSettings::new(CHARGING_SYSTEM).connect(Tcp, address))
        .start()
        .await?;
    gateway.available(&CHARGING_SYSTEM).await;

    let session = gateway.client().new_session_id();
    gateway.send(ccr(&session, CcRequestType::INITIAL_REQUEST, 0)).await?;
    println!("gateway: session {session} has quota");
    let rar = ReAuthRequest::builder()
        .session_id(session.clone())
        .origin_host(CHARGING_SYSTEM)
        .origin_realm(REALM)
        .destination_host(GATEWAY)
        .destination_realm(REALM)
        .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
        .build();
    println!("charging system: asks for a report: {}", ocs.send(rar).await?.result_code);
    let session = reports.recv().await.ok_or("nobody asked for a report")?;
    gateway.send(ccr(&session, CcRequestType::UPDATE_REQUEST, 1)).await?;
    println!("gateway: session {session} has reported, and has new quota");

    gateway.shutdown(Duration::from_secs(1)).await;
    ocs.shutdown(Duration::from_secs(1)).await;
    Ok(())
}

async fn credit_control(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

fn ccr(session: &Utf8String, kind: CcRequestType, number: u32) -> CreditControlRequest {
    CreditControlRequest::builder()
        .session_id(session.clone())
        .origin_host(GATEWAY)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(kind)
        .cc_request_number(number)
        .build()
}
