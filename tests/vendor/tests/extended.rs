//! Commands and groups redefined with the vendor's AVPs as fields, and how an extended application
//! dispatches.

mod samples;

use std::net::Ipv4Addr;

use acme_charging::diameter::acme::*;
use acme_charging::money::Money;
use diameter_core::{Answer as _, Command, EndToEndId, HopByHopId, Message, Time};
use diameter_messages::gy;
use samples::{charging_system, extended_request, gateway, realm, standard_request};

/// What the peer receives.
fn sent(message: Message) -> Message {
    Message::parse(message.into_bytes()).unwrap()
}

fn request_message(request: &impl diameter_core::Request) -> Message {
    sent(request.to_message(HopByHopId(1), EndToEndId(2)).unwrap())
}

#[test]
fn vendor_avps_are_fields_of_a_redefined_request_and_its_groups() {
    let outer =
        AcmeBundle::builder().acme_bundle_name("Family").acme_price(Money::cents(4999)).build();
    let inner = AcmeBundle::builder().acme_bundle_name("Child").acme_bundle(outer).build();
    let mut request = extended_request();
    request.acme_probe_address = Some(Ipv4Addr::new(192, 0, 2, 7).into());
    request.acme_voucher_code = vec!["SUMMER".into(), "AUTUMN".into()];
    request.multiple_services_credit_control.push(
        MultipleServicesCreditControl::builder()
            .rating_group(10)
            .acme_bundle(inner)
            .acme_filter(
                "permit out ip from any to any".parse::<diameter_core::IpFilterRule>().unwrap(),
            )
            .build(),
    );
    let message = request_message(&request);
    let received = CreditControlRequest::from_message(&message).unwrap();
    assert_eq!(received, request);
    let bundle = received.multiple_services_credit_control[0].acme_bundle.as_deref().unwrap();
    let family = bundle.acme_bundle.as_deref().unwrap();
    assert_eq!(family.acme_price, Some(Money::cents(4999)));
}

#[test]
fn vendor_avps_are_on_the_wire_as_the_dictionary_has_them() {
    let mut request = extended_request();
    request.acme_voucher_code.push("SUMMER".into());
    let message = request_message(&request);
    // Acme-Voucher-Code: code 6, V, 18 octets, vendor 32473, text, padding.
    let voucher = b"\x00\x00\x00\x06\x80\x00\x00\x12\x00\x00\x7e\xd9SUMMER\x00\x00";
    assert!(message.as_bytes().windows(voucher.len()).any(|octets| octets == voucher));
    // Acme-Cell: code 9, V and M.
    let cell = b"\x00\x00\x00\x09\xc0";
    assert!(message.as_bytes().windows(cell.len()).any(|octets| octets == cell));
}

#[test]
fn standard_request_lacks_what_the_extended_grammar_requires() {
    let message = request_message(&standard_request());
    let errors = CreditControlRequest::from_message(&message).unwrap_err();
    assert_eq!(errors.first().result_code().0, 5005);
    assert_eq!(errors.first().path().to_string(), "Acme-Cell");
}

#[test]
fn extended_application_reads_its_own_commands_and_those_it_leaves_alone() {
    let message = request_message(&extended_request());
    let request = Request::from_message(&message).unwrap();
    assert!(
        matches!(request, Request::CreditControl(request) if request.acme_cell.acme_antenna.len() == 1)
    );

    let mut re_auth = gy::ReAuthRequest::builder()
        .session_id("pgw1.acme.example.com;1876543210;1024")
        .origin_host(realm())
        .origin_realm(realm())
        .destination_realm(realm())
        .destination_host(gateway())
        .re_auth_request_type(gy::ReAuthRequestType::AUTHORIZE_ONLY)
        .build();
    // Its M bit is set: only who knows Acme's AVPs may take it.
    re_auth.additional_avps.push(&avp::ACME_PROMOTION, &7).unwrap();
    let message = request_message(&re_auth);
    let Ok(Request::ReAuth(received)) = Request::from_message(&message) else {
        panic!("{}", message.tree(&DICTIONARY))
    };
    assert_eq!(received.additional_avps.get(&avp::ACME_PROMOTION), Some(Ok(7)));
    let unsupported = gy::Request::from_message(&message).unwrap_err();
    assert_eq!(unsupported.first().result_code().0, 5001);
}

#[test]
fn charging_system_answers_with_the_extended_answer() {
    let system = charging_system();
    let mut request = extended_request();
    request
        .multiple_services_credit_control
        .push(MultipleServicesCreditControl::builder().rating_group(10).build());
    let message = sent(system.answer(&request_message(&request)).unwrap());
    let Ok(Answer::CreditControl(answer)) = Answer::from_message(&message) else {
        panic!("{}", message.tree(&DICTIONARY))
    };
    let loyalty = answer.acme_loyalty.unwrap();
    assert_eq!((loyalty.acme_tier, loyalty.acme_points), (AcmeTier::GOLD, Some(1200)));
    let service = &answer.multiple_services_credit_control[0];
    assert_eq!(service.acme_bundle.as_ref().unwrap().acme_bundle_name, "Acme Flat");
}

#[test]
fn own_command_travels_in_the_extended_application() {
    let request = AcmeBalanceRequest::builder()
        .session_id("crm.acme.example.com;1;1")
        .origin_host(gateway())
        .origin_realm(realm())
        .destination_realm(realm())
        .subscription_id(
            SubscriptionId::builder()
                .subscription_id_type(SubscriptionIdType::END_USER_E164)
                .subscription_id_data("491700000000")
                .build(),
        )
        .build();
    assert_eq!(request.auth_application_id, 4);
    let message = sent(charging_system().answer(&request_message(&request)).unwrap());
    assert_eq!(message.header().command_code, 16_777_214);
    let Ok(Answer::AcmeBalance(answer)) = Answer::from_message(&message) else {
        panic!("{}", message.tree(&DICTIONARY))
    };
    assert_eq!(answer.acme_price, Some(Money::cents(1999)));
    assert_eq!(answer.acme_balance_change, Some(-250));
    assert_eq!(answer.acme_portal.unwrap().host(), "portal.acme.example.com");
}

#[test]
fn named_values_keep_those_without_a_name() {
    let loyalty = AcmeLoyalty::builder().acme_tier(AcmeTier(9)).build();
    let mut answer = extended_request()
        .answer(&charging_system().identity)
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .acme_loyalty(loyalty)
        .acme_refusal(AcmeRefusal::VOUCHER_EXPIRED)
        .build();
    let voucher = AcmeVoucher::builder()
        .acme_voucher_code("SUMMER")
        .acme_price(Money::cents(500))
        .acme_valid_until(Time::from_unix_seconds(1_800_000_000).unwrap())
        .build();
    answer.acme_loyalty.as_mut().unwrap().acme_voucher.push(voucher);
    let request = request_message(&extended_request());
    let message = sent(answer.to_message(request.header()).unwrap());
    let received = CreditControlAnswer::from_message(&message).unwrap();
    assert_eq!(received, answer);
    assert_eq!(received.acme_refusal.unwrap().to_string(), "Voucher expired");
    assert_eq!(received.acme_loyalty.unwrap().acme_tier.to_string(), "9");
}
