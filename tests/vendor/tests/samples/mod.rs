//! What the tests need to say "any request".

use acme_charging::charging::ChargingSystem;
use acme_charging::diameter::acme::{AcmeCell, CcRequestType, CreditControlRequest};
use diameter_core::{DiameterIdentity, DiameterUri, Identity};
use diameter_messages::gy;

pub fn realm() -> DiameterIdentity {
    DiameterIdentity::from_static("acme.example.com")
}

pub fn gateway() -> DiameterIdentity {
    DiameterIdentity::from_static("pgw1.acme.example.com")
}

#[allow(dead_code, reason = "not every test has a charging system")]
pub fn charging_system() -> ChargingSystem {
    let host = DiameterIdentity::from_static("ocs1.acme.example.com");
    ChargingSystem {
        identity: Identity { host, realm: realm(), state_id: None },
        portal: DiameterUri::try_from("aaa://portal.acme.example.com").unwrap(),
    }
}

#[allow(dead_code, reason = "not every test extends the request")]
pub fn extended_request() -> CreditControlRequest {
    let cell = AcmeCell::builder()
        .acme_site(DiameterIdentity::from_static("site17.acme.example.com"))
        .acme_antenna(3)
        .build();
    CreditControlRequest::builder()
        .session_id("pgw1.acme.example.com;1876543210;1024")
        .origin_host(gateway())
        .origin_realm(realm())
        .destination_realm(realm())
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .acme_cell(cell)
        .build()
}

#[allow(dead_code, reason = "not every test leaves the request alone")]
pub fn standard_request() -> gy::CreditControlRequest {
    gy::CreditControlRequest::builder()
        .session_id("pgw1.acme.example.com;1876543210;1024")
        .origin_host(gateway())
        .origin_realm(realm())
        .destination_realm(realm())
        .service_context_id("32251@3gpp.org")
        .cc_request_type(gy::CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .build()
}
