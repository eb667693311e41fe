//! The home subscriber server: knows one subscriber, and where it is. When it attaches elsewhere, the
//! MME that had it before is told (CLR).

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use diameter_core::coding::Tbcd;
use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::{AuthSessionState, ResultCode, VendorSpecificApplicationId};
use diameter_messages::s6a::*;
use diameter_node::{Client, Context, Node, StartError, Tcp, UnknownPeers};

pub(crate) const SUBSCRIBER: &str = "262011234567890";

/// DIAMETER_ERROR_USER_UNKNOWN (3GPP TS 29.272, 7.4.3).
const USER_UNKNOWN: u32 = 5001;
const VENDOR_3GPP: u32 = 10415;

pub(crate) async fn start(address: SocketAddr) -> Result<Node, StartError> {
    let served_by = Arc::new(Mutex::new(None));
    let update_location = move |request: UpdateLocationRequest, context: Context| {
        let here = (request.origin_host.clone(), request.origin_realm.clone());
        // What is in the cell is whole at any time.
        let mut place = served_by.lock().unwrap_or_else(PoisonError::into_inner);
        let before = match request.user_name == SUBSCRIBER {
            true => place.replace(here.clone()).filter(|before| *before != here),
            false => None,
        };
        answer(request, context, before)
    };
    let host = DiameterIdentity::from_static("hss1.example.net");
    Node::builder(host, DiameterIdentity::from_static("example.net"))
        .handle(update_location)
        .listen(Tcp, address)
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
}

async fn answer(
    request: UpdateLocationRequest,
    context: Context,
    before: Option<(DiameterIdentity, DiameterIdentity)>,
) -> Result<UpdateLocationAnswer, Rejection> {
    if request.user_name != SUBSCRIBER {
        return Err(Rejection::experimental(VENDOR_3GPP, USER_UNKNOWN));
    }
    if let Some((host, realm)) = before {
        tokio::spawn(cancel_location(context.client().clone(), host, realm));
    }
    let msisdn: Tbcd = "491700000001".parse().map_err(|error| {
        Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because(format!("MSISDN: {error}"))
    })?;
    let subscription = SubscriptionData::builder()
        .subscriber_status(SubscriberStatus::SERVICE_GRANTED)
        .msisdn(msisdn)
        .network_access_mode(NetworkAccessMode::ONLY_PACKET)
        .build();
    Ok(request
        .answer(context.identity())
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .ula_flags(UlaFlags::SEPARATION_INDICATION)
        .subscription_data(subscription)
        .build())
}

/// Tells an MME that the subscriber is somewhere else now.
async fn cancel_location(hss: Client, host: DiameterIdentity, realm: DiameterIdentity) {
    let request = CancelLocationRequest::builder()
        .session_id(hss.new_session_id())
        .vendor_specific_application_id(application())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(hss.identity().host.clone())
        .origin_realm(hss.identity().realm.clone())
        .destination_host(host)
        .destination_realm(realm)
        .user_name(SUBSCRIBER)
        .cancellation_type(CancellationType::MME_UPDATE_PROCEDURE)
        .build();
    if let Err(error) = hss.send(request).await {
        println!("HSS: Cancel-Location: {error}");
    }
}

pub(crate) fn application() -> VendorSpecificApplicationId {
    VendorSpecificApplicationId::builder()
        .vendor_id(VENDOR_3GPP)
        .auth_application_id(APPLICATION_ID)
        .build()
}
