//! `request.answer(&identity)`: the answer started from a request, with what it takes from there.

use diameter_core::{Answer, Command, CommandFlags, Message, Request};
use diameter_messages::{base, gy, s6a};
use diameter_tests::{captures, samples};

use super::answers::identity;
use super::commands::{assert_is_good_answer, description};
use super::mutate::corpus;

fn request<R: Request>(name: &str) -> (Message, R) {
    let mut all = corpus().into_iter();
    let (_, message) = all.find(|(it, _)| it == name).unwrap_or_else(|| panic!("no {name}"));
    let request = R::from_message(&message).unwrap();
    (message, request)
}

/// The message of an answer, which strict peers take.
fn sent<A: Answer>(answer: &A, request: &Message) -> Message {
    let message = answer.to_message(request.header()).unwrap();
    assert_is_good_answer(&message, Some(description::<A>()), A::DESCRIPTION.name);
    let (answer, request) = (message.header(), request.header());
    assert_eq!(answer.flags.0, request.flags.0 & CommandFlags::PROXIABLE.0);
    assert_eq!(answer.hop_by_hop_id, request.hop_by_hop_id);
    assert_eq!(answer.end_to_end_id, request.end_to_end_id);
    assert_eq!(answer.application_id, request.application_id);
    message
}

#[test]
fn credit_control_answer_takes_session_application_number_and_proxies() {
    let (message, request) = request::<gy::CreditControlRequest>("our-CCR");
    let answer =
        request.answer(&identity()).result_code(base::ResultCode::DIAMETER_SUCCESS).build();
    assert_eq!(answer.session_id, request.session_id);
    assert_eq!(answer.origin_host, identity().host);
    assert_eq!(answer.origin_realm, identity().realm);
    assert_eq!(answer.auth_application_id, request.auth_application_id);
    assert_eq!(answer.cc_request_type, request.cc_request_type);
    assert_eq!(answer.cc_request_number, request.cc_request_number);
    assert_eq!(answer.proxy_info, request.proxy_info);
    assert_eq!(answer.proxy_info.len(), 2);
    assert_eq!(answer.proxy_info[1].additional_avps.len(), 1);
    sent(&answer, &message);
}

#[test]
fn update_location_answer_takes_session_and_its_state() {
    let name = captures().into_iter().map(|(name, _)| name).find(|name| name.ends_with("ULR"));
    let (message, request) = request::<s6a::UpdateLocationRequest>(&name.unwrap());
    let answer = request.answer(&identity()).build();
    assert_eq!(answer.session_id, request.session_id);
    assert_eq!(answer.auth_session_state, request.auth_session_state);
    assert_eq!(answer.vendor_specific_application_id, request.vendor_specific_application_id);
    assert!(answer.vendor_specific_application_id.is_some());
    assert_eq!((&answer.origin_host, &answer.origin_realm), (&identity().host, &identity().realm));
    assert_eq!((answer.result_code, answer.experimental_result.clone()), (None, None));
    sent(&answer, &message);
}

#[test]
fn re_auth_answer_takes_session_and_proxies() {
    let avps = "
        00000107 40 00000d 613b313b32000000     # Session-Id (263)
        00000108 40 000009 61000000             # Origin-Host (264)
        00000128 40 000009 62000000             # Origin-Realm (296)
        0000011b 40 000009 62000000             # Destination-Realm (283)
        00000125 40 000009 63000000             # Destination-Host (293)
        00000102 40 00000c 00000004             # Auth-Application-Id (258)
        0000011d 40 00000c 00000000             # Re-Auth-Request-Type (285)
        0000011c 40 000020 00000118 40 00000a 70310000 00000021 40 00000a 00ff0000
    ";
    // R, P and T, under the application that is served.
    let message = samples::message(0xd0, 258, 4, avps);
    let request = base::ReAuthRequest::from_message(&message).unwrap();
    let answer = request
        .answer(&identity())
        .result_code(base::ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
        .build();
    assert_eq!((&answer.session_id, answer.origin_state_id), (&request.session_id, Some(7)));
    assert_eq!(answer.proxy_info, request.proxy_info);
    let sent = sent(&answer, &message);
    assert_eq!(sent.header().application_id, 4);
}

#[test]
fn accounting_answer_takes_the_record() {
    let (message, request) = request::<base::AccountingRequest>("our-ACR");
    let answer =
        request.answer(&identity()).result_code(base::ResultCode::DIAMETER_SUCCESS).build();
    assert_eq!(answer.accounting_record_type, request.accounting_record_type);
    assert_eq!(answer.accounting_record_number, request.accounting_record_number);
    assert_eq!((&answer.session_id, answer.origin_state_id), (&request.session_id, Some(7)));
    assert_eq!(answer.proxy_info, request.proxy_info);
    sent(&answer, &message);
}

#[test]
fn device_watchdog_answer_says_who_answers() {
    let message = samples::device_watchdog_request("");
    let request = base::DeviceWatchdogRequest::from_message(&message).unwrap();
    let answer =
        request.answer(&identity()).result_code(base::ResultCode::DIAMETER_SUCCESS).build();
    assert_eq!((&answer.origin_host, answer.origin_state_id), (&identity().host, Some(7)));
    assert_eq!(answer.origin_realm, identity().realm);
    sent(&answer, &message);
}
