//! The online charging system: each request for quota gets a megabyte.

use std::net::SocketAddr;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::*;
use diameter_node::{Context, Node, StartError, Tcp, UnknownPeers};

pub(crate) async fn start(address: SocketAddr) -> Result<Node, StartError> {
    let host = DiameterIdentity::from_static("ocs1.example.net");
    Node::builder(host, DiameterIdentity::from_static("example.net"))
        .handle(credit_control)
        .listen(Tcp, address)
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
}

async fn credit_control(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let megabyte = GrantedServiceUnit::builder().cc_total_octets(1_000_000).build();
    let mut answer = request.answer(context.identity()).result_code(ResultCode::DIAMETER_SUCCESS);
    for asked in request.multiple_services_credit_control {
        let granted = MultipleServicesCreditControl::builder()
            .rating_group(asked.rating_group)
            .granted_service_unit(asked.requested_service_unit.map(|_| megabyte.clone()));
        answer = answer.multiple_services_credit_control(granted);
    }
    Ok(answer.build())
}
