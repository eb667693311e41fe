//! What is measured is what it says it is: the walk sees every AVP, the request built by hand is the
//! one received, the wrong messages have as many errors as asked for.

use diameter_core::{Answer, Command, DiameterIdentity, HopByHopId, Request};
use diameter_messages::{gy, s6a};
use diameter_tests::walk::{is_group_of_ccr, is_group_of_ula, walk};
use diameter_tests::workload::{
    Session, ccr, ccr_of_small_avps, ccr_with_errors, relay, ula, update_location_answer,
};

#[test]
fn walk_sees_every_avp() {
    assert_eq!(walk(ccr().as_bytes(), is_group_of_ccr).avps, 55);
    assert_eq!(walk(ula().as_bytes(), is_group_of_ula).avps, 117);
}

#[test]
fn built_request_is_the_one_received() {
    let received = ccr();
    let built = Session::default().request();
    assert_eq!(built, gy::CreditControlRequest::from_message(&received).unwrap());
    let header = received.header();
    let sent = Request::to_message(&built, header.hop_by_hop_id, header.end_to_end_id).unwrap();
    assert_eq!(sent.as_bytes(), received.as_bytes());
}

#[test]
fn answers_have_as_many_apn_configurations_as_asked_for() {
    let received = ula();
    let encoded = Answer::to_message(&update_location_answer(6), received.header()).unwrap();
    assert_eq!(encoded.as_bytes(), received.as_bytes());
    for apns in [1, 10, 100, 1000] {
        let answer = update_location_answer(apns);
        let message = Answer::to_message(&answer, received.header()).unwrap();
        assert_eq!(s6a::UpdateLocationAnswer::from_message(&message).unwrap(), answer);
        let avps = walk(message.as_bytes(), is_group_of_ula).avps;
        assert_eq!(avps, 117 - 6 * 16 + apns * 16);
    }
}

#[test]
fn wrong_requests_have_as_many_errors_as_asked_for() {
    for count in [0, 1, 2, 50] {
        let decoded =
            gy::CreditControlRequest::decode(&ccr_with_errors(count), &Default::default());
        assert_eq!(decoded.errors.map_or(0, |errors| errors.iter().count()), count);
    }
}

#[test]
fn requests_of_small_avps_are_legal_and_about_as_long_as_asked_for() {
    for length in [1024, 100_000] {
        let message = ccr_of_small_avps(length);
        let found = message.as_bytes().len();
        assert!((length - 52..=length).contains(&found), "{found} for {length}");
        let request = gy::CreditControlRequest::from_message(&message).unwrap();
        assert_eq!(request.subscription_id.len(), request.route_record.len());
    }
}

#[test]
fn relayed_request_differs_in_hop_by_hop_identifier_and_route_record() {
    let received = ccr();
    let sender = DiameterIdentity::from_static("relay1.example.net");
    let relayed = relay(&received, HopByHopId(7), &sender).unwrap();
    assert_eq!(relayed.realm, b"ocs.example.net");
    assert_eq!(relayed.session, b"pgw1.example.net;1876543210;102;4660");
    assert_eq!(relayed.message.header().hop_by_hop_id, HopByHopId(7));
    let request = gy::CreditControlRequest::from_message(&relayed.message).unwrap();
    let received = gy::CreditControlRequest::from_message(&received).unwrap();
    assert_eq!(request, received.into_builder().route_record(sender).build());
}
