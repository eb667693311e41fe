//! What requests of packet services, IMS and SMS say, and clients that say everything at command level.

use diameter_core::DiameterIdentity;
use diameter_messages::credit_control::{
    CcRequestType, CreditControlAnswer, CreditControlRequest, RequestedServiceUnit, SubscriptionId,
    SubscriptionIdType, UsedServiceUnit,
};
use diameter_messages::gy::{ImsInformation, NodeFunctionality, PsInformation, ServiceInformation};
use diameter_node::session::credit_control::server::{DecisionKind, OnlineCharging};
use diameter_ocs::charging::{ChargedRequest, Charging, IdentityKind, Question, Settings};
use diameter_ocs::ledger::{Account, Amount, BucketId, Currency};
use diameter_ocs::rating::{Facts, Tariffs};
use diameter_session::ResultCode;
use diameter_session::credit_control::{AnswerMessage, Money, RequestMessage};

use crate::desk::{self, euros, identity, noon};

#[test]
fn a_request_of_a_gateway_says_where_and_how_its_user_is() {
    let packet = PsInformation::builder()
        .called_station_id("Internet")
        .three_gpp_sgsn_mcc_mnc("26201")
        .three_gpp_rat_type(vec![6])
        .build();
    let mut request = desk::request();
    request.service_information =
        Some(Box::new(ServiceInformation::builder().ps_information(packet).build()));
    let facts = Facts {
        service_context: "8.32251@3gpp.org".into(),
        apn: Some("internet".into()),
        plmn: Some("26201".into()),
        rat: Some(6),
        called: None,
    };
    assert_eq!(request.facts(), facts);
}

#[test]
fn a_call_says_who_is_called() {
    for (uri, called) in [
        ("tel:+49-30-1234567", "+49301234567"),
        ("tel:030;phone-context=example.net", "030"),
        ("sip:+49301234567@example.net;user=phone", "+49301234567"),
        ("sip:bob@example.net", "sip:bob@example.net"),
        ("urn:service:sos", "urn:service:sos"),
    ] {
        let ims = ImsInformation::builder()
            .node_functionality(NodeFunctionality::AS)
            .called_party_address(uri)
            .build();
        let mut request = desk::request();
        request.service_information =
            Some(Box::new(ServiceInformation::builder().ims_information(ims).build()));
        assert_eq!(request.facts().called.as_deref(), Some(called));
    }
}

#[test]
fn the_first_kind_of_identity_that_is_there_counts() {
    let id = |kind, data: &str| {
        let id = SubscriptionId::builder().subscription_id_type(kind);
        id.subscription_id_data(data.to_owned()).build()
    };
    let mut request = desk::request();
    request.subscription_id = vec![
        id(SubscriptionIdType::END_USER_E164, "+491701234567"),
        id(SubscriptionIdType::END_USER_SIP_URI, "sip:alice@example.net"),
        id(SubscriptionIdType::END_USER_IMSI, "262011234567890"),
    ];
    let account = |identify_by: &[IdentityKind]| {
        let settings = Settings { identify_by: identify_by.to_vec(), ..Settings::default() };
        let charging = Charging::with_settings(Tariffs::default(), settings);
        charging.account(&request).unwrap()
    };
    assert_eq!(account(&IdentityKind::ALL), "imsi-262011234567890");
    assert_eq!(account(&[IdentityKind::Msisdn, IdentityKind::Imsi]), "msisdn-491701234567");
    assert_eq!(account(&[IdentityKind::Nai, IdentityKind::SipUri]), "sip:alice@example.net");
}

#[test]
fn the_example_has_every_key() {
    let text = include_str!("../../examples/every-key.toml");
    let tariffs = Tariffs::parse(text, "tariffs.toml").unwrap();
    assert_eq!(tariffs.tariff("standard").unwrap().rules.len(), 6);
}

/// A request of RFC 8506 with its units at command level.
fn whole(number: u32, asks: Option<u32>, used: Option<u32>) -> CreditControlRequest {
    let subscriber = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_E164)
        .subscription_id_data("491701234567")
        .build();
    let request_type = match number {
        0 => CcRequestType::INITIAL_REQUEST,
        _ => CcRequestType::UPDATE_REQUEST,
    };
    let mut request = CreditControlRequest::builder()
        .session_id(desk::SESSION)
        .origin_host(DiameterIdentity::from_static("as1.example.net"))
        .origin_realm(DiameterIdentity::from_static("example.net"))
        .destination_realm(DiameterIdentity::from_static("example.net"))
        .auth_application_id(4)
        .service_context_id("calls@example.net")
        .cc_request_type(request_type)
        .cc_request_number(number)
        .subscription_ids([subscriber])
        .build();
    request.requested_service_unit =
        asks.map(|it| RequestedServiceUnit::builder().cc_time(it).build());
    request.used_service_unit =
        used.map(|it| UsedServiceUnit::builder().cc_time(it).build()).into_iter().collect();
    request
}

#[test]
fn a_client_without_multiple_services_is_answered_at_command_level() {
    let tariff = "[[tariff]]\nname = \"standard\"\n[[tariff.rule]]\nname = \"calls\"\n\
                  unit = \"seconds\"\nprice = \"0.01\"\ngrant = 60\n";
    let tariffs = Tariffs::parse(tariff, "tariffs.toml").unwrap();
    let charging = Charging::<CreditControlRequest>::new(tariffs);
    let mut account = Account::new("alice", Currency::EUR, "standard");
    let change = account.top_up(BucketId::MAIN, euros("1"), "first", noon()).unwrap();
    account.apply(&change).unwrap();
    let mut answered = |kind, request: &CreditControlRequest| -> CreditControlAnswer {
        let asked = request.read(Money::default()).unwrap();
        let (session_id, now) = (desk::SESSION, noon());
        let question =
            Question { kind, session_id, asked: &asked, request, account: &account, now };
        let verdict = charging.verdict(&question);
        account.apply(&verdict.change).unwrap();
        let mut answer = AnswerMessage::answering(request, &identity(), ResultCode::SUCCESS);
        CreditControlRequest::tell(&mut answer, &verdict.said);
        answer.write(&verdict.answer, Money::default());
        answer
    };
    let answer = answered(DecisionKind::Open, &whole(0, Some(60), None));
    assert_eq!(answer.granted_service_unit.unwrap().cc_time, Some(60));
    assert_eq!((answer.multiple_services_credit_control.len(), answer.result_code.0), (0, 2001));
    // The last forty.
    let answer = answered(DecisionKind::Grant, &whole(1, Some(60), Some(60)));
    assert_eq!(answer.granted_service_unit.unwrap().cc_time, Some(40));
    assert!(answer.final_unit_indication.is_some());
    let answer = answered(DecisionKind::Grant, &whole(2, Some(60), Some(40)));
    assert_eq!((answer.granted_service_unit, answer.result_code.0), (None, 4012));
    assert_eq!((account.money().balance(), account.holds().len()), (Amount::ZERO, 0));
}
