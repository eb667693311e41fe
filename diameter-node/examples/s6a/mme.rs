//! A mobility management entity: tells the HSS who has attached, and is told who has left (CLR).

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::{AuthSessionState, ResultCode};
use diameter_messages::s6a::*;
use diameter_node::{Context, Node, PeerSettings, SendError, StartError, Tcp};
use tokio::sync::mpsc;

use crate::hss;

const HSS: DiameterIdentity = DiameterIdentity::from_static("hss1.example.net");
const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

/// Connects to the HSS; subscribers that have left are told to `left`.
pub(crate) async fn start(
    host: DiameterIdentity,
    address: String,
    left: mpsc::UnboundedSender<String>,
) -> Result<Node, StartError> {
    let cancel_location = move |request: CancelLocationRequest, context: Context| {
        // Who listens may have gone.
        let _ = left.send(request.user_name.to_string());
        let answer = request.answer(context.identity());
        let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
        async { Ok::<_, Rejection>(answer) }
    };
    let mme = Node::builder(host, REALM)
        .handle(cancel_location)
        .peer(PeerSettings::new(HSS).connect(Tcp, address))
        .start()
        .await?;
    mme.available(&HSS).await;
    Ok(mme)
}

/// A subscriber attaches.
pub(crate) async fn attach(
    mme: &Node,
    subscriber: &str,
) -> Result<UpdateLocationAnswer, SendError<UpdateLocationAnswer>> {
    let request = UpdateLocationRequest::builder()
        .session_id(mme.client().new_session_id())
        .vendor_specific_application_id(hss::application())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(mme.identity().host.clone())
        .origin_realm(mme.identity().realm.clone())
        .destination_realm(REALM)
        .user_name(subscriber)
        .rat_type(RatType::EUTRAN)
        .ulr_flags(UlrFlags::S6A_S6D_INDICATOR | UlrFlags::INITIAL_ATTACH_INDICATOR)
        .visited_plmn_id(PlmnId::from_static("26201"))
        .build();
    mme.send(request).await
}
