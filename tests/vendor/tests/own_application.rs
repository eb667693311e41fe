//! A whole application of the vendor's own, in a dictionary that imports another one of the vendor.

mod samples;

use acme_charging::diameter::{DICTIONARIES, acme, acme_loyalty};
use acme_charging::money::Money;
use acme_loyalty::*;
use diameter_core::{EndToEndId, HopByHopId, Message, Rejection, Request as _, ResultCode};
use diameter_messages::base::VendorSpecificApplicationId;
use samples::{charging_system, gateway, realm};

fn redeem() -> AcmeRedeemRequest {
    AcmeRedeemRequest::builder()
        .session_id("shop1.acme.example.com;1;1")
        .origin_host(gateway())
        .origin_realm(realm())
        .destination_realm(realm())
        .subscription_id(
            SubscriptionId::builder()
                .subscription_id_type(SubscriptionIdType::END_USER_E164)
                .subscription_id_data("491700000000")
                .build(),
        )
        .acme_voucher(
            AcmeVoucher::builder()
                .acme_voucher_code("SUMMER")
                .acme_price(Money::cents(500))
                .build(),
        )
        .build()
}

#[test]
fn request_and_answer_travel_under_their_own_application() {
    let request = redeem();
    let application = VendorSpecificApplicationId::builder()
        .vendor_id(32473)
        .auth_application_id(APPLICATION_ID)
        .build();
    assert_eq!(request.vendor_specific_application_id, application);
    let message = request.to_message(HopByHopId(1), EndToEndId(2)).unwrap();
    let message = Message::parse(message.into_bytes()).unwrap();
    assert_eq!(message.header().application_id, 4_294_967_294);
    let Ok(Request::AcmeRedeem(received)) = Request::from_message(&message) else {
        panic!("{}", message.tree(&DICTIONARY))
    };
    assert_eq!(*received, request);
    // Of the other dictionary, and the same type.
    let _: acme::AcmeVoucher = received.acme_voucher;
}

#[test]
fn rejection_is_an_answer_of_the_application() {
    let message = redeem().to_message(HopByHopId(1), EndToEndId(2)).unwrap();
    let answer =
        Rejection::new(ResultCode::DIAMETER_TOO_BUSY).answer(&message, &charging_system().identity);
    let Ok(Answer::Error(error)) = Answer::from_message(&answer) else {
        panic!("{}", answer.tree(&DICTIONARY))
    };
    assert_eq!(error.result_code.0, 3004);
}

#[test]
fn commands_of_other_applications_are_not_supported() {
    let message = redeem().to_message(HopByHopId(1), EndToEndId(2)).unwrap();
    let errors = acme::Request::from_message(&message).unwrap_err();
    assert_eq!(errors.first().result_code().0, 3007);
}

#[test]
fn dictionaries_describe_themselves() {
    let names: Vec<&str> = DICTIONARIES.iter().map(|dictionary| dictionary.name).collect();
    assert_eq!(names, ["acme", "acme-loyalty"]);
    let command = DICTIONARY.command(APPLICATION_ID, 16_777_215, true).unwrap();
    assert_eq!((command.name, command.abbreviation), ("Acme-Redeem-Request", "RDR"));
    // What Acme leaves alone is found by way of the import.
    let re_auth = acme::DICTIONARY.command(4, 258, true).unwrap();
    assert_eq!(re_auth.name, "Re-Auth-Request");
}
