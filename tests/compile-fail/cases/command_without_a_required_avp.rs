use diameter_core::DiameterIdentity;
use diameter_messages::gy::{CcRequestType, CreditControlRequest};

fn main() {
    let realm = DiameterIdentity::from_static("example.net");
    let _request = CreditControlRequest::builder()
        .session_id("pgw1.example.net;1;2")
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .build();
}
