//! What the types cannot rule out: lengths beyond 24 bits, and additional AVPs that have a field.

use diameter_core::{Command, DiameterIdentity, EncodeError, EncodeErrorKind, OctetString};
use diameter_messages::gy::{self, MultipleServicesCreditControl, ProxyInfo};
use diameter_messages::{base, credit_control, ts32299};
use diameter_tests::samples::{self, CCR};
use diameter_tests::wire;

const MAX_LENGTH: usize = 0xff_ffff;

fn request() -> gy::CreditControlRequest {
    let message = samples::message(0xc0, 272, 4, CCR);
    gy::CreditControlRequest::from_message(&message).unwrap()
}

fn error(request: &gy::CreditControlRequest) -> EncodeError {
    let header = wire::header(gy::CreditControlRequest::DESCRIPTION);
    request.to_message_with(header).map(drop).unwrap_err()
}

fn proxy_info(length: usize) -> ProxyInfo {
    let proxy_host = DiameterIdentity::from_static("a");
    ProxyInfo::builder().proxy_host(proxy_host).proxy_state(vec![0; length]).build()
}

#[test]
fn additional_avp_that_has_a_field_is_refused() {
    let mut request = request();
    request.additional_avps.push(&base::avp::USER_NAME, &"smuggled".into()).unwrap();
    let error = error(&request);
    assert_eq!(error.path, "User-Name");
    let grammar = "Credit-Control-Request";
    assert_eq!(error.kind, EncodeErrorKind::NotAdditional { grammar });
    assert_eq!(
        error.to_string(),
        "User-Name: the grammar of Credit-Control-Request lists this AVP: set its field instead of \
         adding it"
    );
}

#[test]
fn additional_avp_that_has_a_field_is_refused_whatever_its_flags() {
    // V bit and Vendor-Id 0 do not make it another AVP.
    for flags in [0, wire::V, wire::M, wire::V | wire::M | wire::P] {
        let mut request = request();
        request.additional_avps.push_raw(wire::avp((0, 263), flags, "smuggled"));
        assert_eq!(error(&request).path, "Session-Id");
    }
    // The same code of a vendor does.
    let mut request = request();
    request.additional_avps.push_raw(wire::avp((10415, 263), wire::V, "another"));
    request.to_message_with(wire::header(gy::CreditControlRequest::DESCRIPTION)).unwrap();
}

#[test]
fn additional_avp_that_has_a_field_is_refused_in_groups_with_its_path() {
    let mut services = MultipleServicesCreditControl::builder().rating_group(10).build();
    services.additional_avps.push(&credit_control::avp::RATING_GROUP, &11).unwrap();
    let mut request = request();
    request.multiple_services_credit_control = vec![Default::default(), services.clone()];
    let error = error(&request);
    assert_eq!(error.path, "Multiple-Services-Credit-Control/Rating-Group");
    let grammar = "Multiple-Services-Credit-Control";
    assert_eq!(error.kind, EncodeErrorKind::NotAdditional { grammar });

    let error = ts32299::avp::MULTIPLE_SERVICES_CREDIT_CONTROL.with_value(&services).unwrap_err();
    assert_eq!(error.path, "Multiple-Services-Credit-Control/Rating-Group");
}

#[test]
fn first_of_several_errors_is_reported() {
    let mut request = request();
    request.proxy_info = vec![proxy_info(MAX_LENGTH)];
    request.additional_avps.push(&base::avp::USER_NAME, &"smuggled".into()).unwrap();
    assert_eq!(error(&request).path, "Proxy-Info/Proxy-State");
}

#[test]
fn value_that_does_not_fit_24_bits_is_refused() {
    let fitting = OctetString::from(vec![0; MAX_LENGTH - 8]);
    let avp = base::avp::PROXY_STATE.with_value(&fitting).unwrap();
    assert_eq!(avp.data.len() + 8, MAX_LENGTH);

    let mut request = request();
    request.proxy_info = vec![proxy_info(MAX_LENGTH - 7)];
    let error = error(&request);
    assert_eq!(error.path, "Proxy-Info/Proxy-State");
    assert_eq!(error.kind, EncodeErrorKind::TooLong { length: MAX_LENGTH + 1 });
    let message = "Proxy-Info/Proxy-State: 16777216 octets do not fit a length of 24 bits";
    assert_eq!(error.to_string(), message);
}

#[test]
fn value_that_leaves_no_room_for_its_header_is_refused() {
    for length in [MAX_LENGTH - 7, MAX_LENGTH, MAX_LENGTH + 1] {
        let error = base::avp::CLASS.with_value(&vec![0; length].into()).map(drop).unwrap_err();
        assert_eq!(error.path, "Class");
        assert_eq!(error.kind, EncodeErrorKind::TooLong { length: length + 8 });
    }
}

#[test]
fn group_of_avps_that_fit_one_by_one_is_refused() {
    // Proxy-Host takes 12 octets, the header of Proxy-State 8, that of Proxy-Info 8.
    let mut request = request();
    request.proxy_info = vec![proxy_info(MAX_LENGTH + 1 - 28)];
    let error = error(&request);
    assert_eq!(error.path, "Proxy-Info");
    assert_eq!(error.kind, EncodeErrorKind::TooLong { length: MAX_LENGTH + 1 });
}

#[test]
fn message_of_avps_that_fit_one_by_one_is_refused() {
    let mut request = request();
    request.proxy_info = vec![proxy_info(9_000_000), proxy_info(9_000_000)];
    let error = error(&request);
    assert_eq!(error.path, "message");
    let length = 120 + 2 * (9_000_000 + 28);
    assert_eq!(error.kind, EncodeErrorKind::TooLong { length });

    request.proxy_info.truncate(1);
    let header = wire::header(gy::CreditControlRequest::DESCRIPTION);
    assert_eq!(request.to_message_with(header).unwrap().as_bytes().len(), 120 + 9_000_028);
}

#[test]
fn additional_avp_that_does_not_fit_24_bits_is_named() {
    let mut request = request();
    let long = wire::avp((99_999, 7777), wire::V, vec![0; MAX_LENGTH]);
    request.additional_avps.push_raw(long.clone());
    let error = error(&request);
    assert_eq!(error.kind, EncodeErrorKind::TooLong { length: MAX_LENGTH + 12 });
    assert_eq!(error.path, "AVP 7777/99999");
}
