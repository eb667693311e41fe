use diameter_core::{DiameterIdentity, OctetString};
use diameter_messages::gy::{CcRequestType, CreditControlRequest, SubscriptionId, SubscriptionIdType};
use diameter_messages::s6a::AdjacentPlmns;

fn main() {
    let realm = DiameterIdentity::from_static("example.net");
    let subscription_id = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
        .subscription_id_data("262011234567890")
        .build();
    let request = CreditControlRequest::builder()
        .session_id("pgw1.example.net;1;2")
        .origin_host(DiameterIdentity::from_static("pgw1.example.net"))
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .subscription_id(subscription_id)
        .build();
    assert_eq!(request.subscription_id.len(), 1);

    let plmn = OctetString::from([0x62, 0xf2, 0x10]);
    let neighbours = AdjacentPlmns::builder().visited_plmn_id([plmn]).build();
    assert_eq!(neighbours.visited_plmn_id.len(), 1);
}
