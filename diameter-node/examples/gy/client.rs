//! The gateway: asks for quota once.

use std::error::Error;

use diameter_core::DiameterIdentity;
use diameter_messages::gy::*;
use diameter_node::{Node, PeerSettings, Tcp};

pub(crate) async fn charge(address: String) -> Result<CreditControlAnswer, Box<dyn Error>> {
    let realm = DiameterIdentity::from_static("example.net");
    let ocs = DiameterIdentity::from_static("ocs1.example.net");
    let node = Node::builder(DiameterIdentity::from_static("pgw1.example.net"), realm.clone())
        .sends::<CreditControlRequest>()
        .peer(PeerSettings::new(ocs.clone()).connect(Tcp, address))
        .start()
        .await?;
    node.available(&ocs).await;
    let request = CreditControlRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(node.identity().host.clone())
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .multiple_services_credit_control(
            MultipleServicesCreditControl::builder()
                .rating_group(10)
                .requested_service_unit(RequestedServiceUnit::default())
                .build(),
        )
        .build();
    let answer = node.send(request).await?;
    node.shutdown(std::time::Duration::from_secs(1)).await;
    Ok(answer)
}
