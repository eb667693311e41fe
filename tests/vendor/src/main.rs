//! A gateway asks and the charging system answers, in one process.

use acme_charging::charging::ChargingSystem;
use acme_charging::diameter::acme::*;
use diameter_core::{
    DiameterIdentity, DiameterUri, EndToEndId, HopByHopId, Identity, Message, Request as _,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let realm = DiameterIdentity::from_static("acme.example.com");
    let system = ChargingSystem {
        identity: Identity {
            host: DiameterIdentity::from_static("ocs1.acme.example.com"),
            realm: realm.clone(),
            state_id: None,
        },
        portal: DiameterUri::try_from("aaa://portal.acme.example.com")?,
    };
    let cell = AcmeCell::builder()
        .acme_site(DiameterIdentity::from_static("site17.acme.example.com"))
        .acme_antenna([3, 4])
        .build();
    let mut request = CreditControlRequest::builder()
        .session_id("pgw1.acme.example.com;1876543210;1024")
        .origin_host(DiameterIdentity::from_static("pgw1.acme.example.com"))
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .acme_cell(cell)
        .multiple_services_credit_control(
            MultipleServicesCreditControl::builder()
                .rating_group(10)
                .requested_service_unit(RequestedServiceUnit::builder().build())
                .build(),
        )
        .build();
    request.additional_avps.push(&avp::ACME_PROMOTION, &2026)?;

    let message = request.to_message(HopByHopId(1), EndToEndId(1))?;
    println!("{}", message.tree(&DICTIONARY));
    let answer = Message::parse(system.answer(&message)?.into_bytes())?;
    println!("{}", answer.tree(&DICTIONARY));
    Ok(())
}
