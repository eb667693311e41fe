//! Building messages: defaults, setters, lists with bounds, boxed groups, additional AVPs, and the
//! headers that requests and answers get.

use std::net::Ipv4Addr;

use diameter_core::{
    AdditionalAvps, Address, Answer, Avp, Command, CommandFlags, DiameterIdentity, EndToEndId,
    Header, HopByHopId, Identity, List, ListLengthError, Mandatory, Message, OctetString, RawAvp,
    Request,
};
use diameter_messages::base::{self, ProxyInfo, ResultCode};
use diameter_messages::gy::{
    CcRequestType, CreditControlAnswer, CreditControlRequest, MultipleServicesCreditControl,
    PsInformation, ReportingReason, ServiceInformation, SubscriptionId, SubscriptionIdType,
    UsedServiceUnit,
};
use diameter_messages::{cx, s6a, ts29272};
use diameter_tests::samples::{self, CCR};
use diameter_tests::wire;

const HOST: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

fn request() -> CreditControlRequest {
    let message = samples::message(0xc0, 272, 4, CCR);
    CreditControlRequest::from_message(&message).unwrap()
}

fn sent(request: &CreditControlRequest) -> Message {
    Request::to_message(request, HopByHopId(1), EndToEndId(2)).unwrap()
}

fn subscription_id(data: &str) -> SubscriptionId {
    SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_E164)
        .subscription_id_data(data)
        .build()
}

fn proxy_info(host: &'static str) -> ProxyInfo {
    let proxy_host = DiameterIdentity::from_static(host);
    ProxyInfo::builder().proxy_host(proxy_host).proxy_state([1]).build()
}

// What all requests below begin with; a macro, because the type of a builder names what is set.
macro_rules! begun {
    () => {
        CreditControlRequest::builder()
            .session_id("pgw1.example.net;1;2")
            .origin_host(HOST)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .service_context_id("32251@3gpp.org")
            .cc_request_type(CcRequestType::INITIAL_REQUEST)
            .cc_request_number(0)
    };
}

#[test]
fn application_id_has_its_value_and_can_have_another() {
    assert_eq!(begun!().build().auth_application_id, 4);
    assert_eq!(begun!().auth_application_id(16_777_238).build().auth_application_id, 16_777_238);
}

#[test]
fn required_avps_can_be_set_in_any_order_and_again() {
    let request = begun!().origin_host(REALM).session_id("another").build();
    assert_eq!((request.origin_host, request.session_id.as_str()), (REALM, "another"));
}

#[test]
fn last_value_of_an_optional_avp_counts() {
    let request = begun!().user_name("first").user_name("second".to_owned()).build();
    assert_eq!(request.user_name.as_deref(), Some("second"));
    assert_eq!(begun!().build().user_name, None);
}

#[test]
fn large_groups_are_appended_finished_and_unfinished() {
    let service =
        |rating_group: u32| MultipleServicesCreditControl::builder().rating_group(rating_group);
    let request = begun!()
        .multiple_services_credit_control(service(1))
        .multiple_services_credit_control(service(2))
        .multiple_services_credit_control(service(3).build())
        .multiple_services_credit_control(service(4).build_boxed())
        .multiple_services_credit_controls([service(5), service(6)])
        .build();
    let services = request.multiple_services_credit_control;
    let groups: Vec<_> = services.iter().map(|service| service.rating_group).collect();
    assert_eq!(groups, (1..=6).map(Some).collect::<Vec<_>>());
    let again = service(7).build().into_builder().validity_time(60).clone().build();
    assert_eq!((again.rating_group, again.validity_time), (Some(7), Some(60)));
}

#[test]
fn setter_of_a_repeated_avp_appends_and_its_plural_appends_all() {
    let request = begun!()
        .subscription_id(subscription_id("1"))
        .subscription_ids([subscription_id("2"), subscription_id("3")])
        .subscription_id(subscription_id("4"))
        .subscription_ids(Some(subscription_id("5")))
        .subscription_ids(Vec::<SubscriptionId>::new())
        .build();
    let data: Vec<_> =
        request.subscription_id.iter().map(|it| it.subscription_id_data.as_str()).collect();
    assert_eq!(data, ["1", "2", "3", "4", "5"]);
    assert_eq!(CreditControlRequest::from_message(&sent(&request)), Ok(request));
}

#[test]
fn plural_setters_convert_each_value() {
    let reasons = [4, 2, 99].map(ReportingReason);
    let services = MultipleServicesCreditControl::builder().reporting_reasons([4, 2, 99]).build();
    assert_eq!(services.reporting_reason, reasons);
}

#[test]
fn list_with_bounds_takes_one_value_an_array_or_a_checked_vec() {
    let address = |last| Address::from(Ipv4Addr::new(192, 0, 2, last));
    let cer = |addresses: List<Address, 1>| {
        base::CapabilitiesExchangeRequest::builder()
            .origin_host(HOST)
            .origin_realm(REALM)
            .host_ip_address(addresses)
            .vendor_id(0)
            .product_name("test")
            .build()
            .host_ip_address
    };
    assert_eq!(cer(address(1).into())[..], [address(1)]);
    assert_eq!(cer([address(1), address(2)].into())[..], [address(1), address(2)]);
    assert_eq!(cer(vec![address(3); 3].try_into().unwrap()).len(), 3);
    let none: Result<List<Address, 1>, _> = Vec::new().try_into();
    assert_eq!(none.unwrap_err(), ListLengthError { found: 0, min: 1, max: usize::MAX });
}

#[test]
fn list_is_full_at_its_upper_bound() {
    let address = |last| Address::from(Ipv4Addr::new(192, 0, 2, last));
    let apn = ts29272::ApnConfiguration::builder()
        .context_identifier(1)
        .pdn_type(s6a::PdnType::IPV4)
        .service_selection("internet");
    assert_eq!(apn.clone().build().served_party_ip_address.len(), 0);
    let mut apn = apn.served_party_ip_address([address(1)]).build();
    assert_eq!(apn.served_party_ip_address.push(address(2)), Ok(()));
    assert_eq!(apn.served_party_ip_address.push(address(3)), Err(address(3)));
    assert_eq!(apn.served_party_ip_address[..], [address(1), address(2)]);
    let three: Result<List<Address, 0, 2>, _> = vec![address(1); 3].try_into();
    assert_eq!(three.unwrap_err().to_string(), "3 values where at most 2 may be");
}

#[test]
fn boxed_groups_take_plain_values() {
    let ps_information = PsInformation::builder().three_gpp_rat_type([6]).build();
    let service_information =
        ServiceInformation::builder().ps_information(ps_information.clone()).build();
    let request = begun!().service_information(service_information).build();
    let decoded = CreditControlRequest::from_message(&sent(&request)).unwrap();
    let service_information = decoded.service_information.unwrap();
    assert_eq!(service_information.ps_information.as_deref(), Some(&ps_information));
}

#[test]
fn group_without_required_avps_has_a_default_and_may_be_empty() {
    assert_eq!(UsedServiceUnit::default(), UsedServiceUnit::builder().build());
    let services = MultipleServicesCreditControl::builder()
        .used_service_unit(UsedServiceUnit::default())
        .build();
    let request = begun!().multiple_services_credit_control(services).build();
    assert_eq!(CreditControlRequest::from_message(&sent(&request)), Ok(request));
}

#[test]
fn fields_can_be_changed_after_building() {
    let mut request = begun!().build();
    request.cc_request_type = CcRequestType::UPDATE_REQUEST;
    request.cc_request_number += 1;
    let decoded = CreditControlRequest::from_message(&sent(&request)).unwrap();
    assert_eq!((decoded.cc_request_type.0, decoded.cc_request_number), (2, 1));
}

static LOYALTY_TIER: Avp<u32> = Avp::new("Loyalty-Tier", 1, 99_999, Mandatory::May);
static LOYALTY_NOTE: Avp<OctetString> = Avp::new("Loyalty-Note", 2, 99_999, Mandatory::MustNot);

#[test]
fn additional_avps_are_read_written_and_removed_by_their_constants() {
    let mut additional = AdditionalAvps::default();
    additional.push(&LOYALTY_TIER, &3).unwrap();
    additional.push(&LOYALTY_NOTE, &"gold".into()).unwrap();
    additional.push(&LOYALTY_TIER, &4).unwrap();
    let request = begun!().additional_avps(additional).build();

    let mut received = CreditControlRequest::from_message(&sent(&request)).unwrap();
    let additional = &mut received.additional_avps;
    assert_eq!(additional.get(&LOYALTY_TIER), Some(Ok(3)));
    assert_eq!(additional.get_all(&LOYALTY_TIER).collect::<Vec<_>>(), [Ok(3), Ok(4)]);
    assert_eq!(additional.iter().map(RawAvp::key).collect::<Vec<_>>().len(), 3);
    assert_eq!(additional.remove(&LOYALTY_TIER), 2);
    assert_eq!(additional.remove(&LOYALTY_TIER), 0);
    assert_eq!(additional.get(&LOYALTY_TIER), None);
    assert_eq!(additional.get(&LOYALTY_NOTE), Some(Ok("gold".into())));
}

#[test]
fn additional_avp_whose_value_is_wrong_says_so_when_it_is_read() {
    let mut additional = AdditionalAvps::default();
    additional.push_raw(wire::avp((99_999, 1), wire::V, [1, 2]));
    let errors = additional.get(&LOYALTY_TIER).unwrap().unwrap_err();
    assert_eq!((errors.first().result_code().0, errors.first().offset()), (5014, 0));
}

#[test]
fn enumerated_values_without_a_name_survive() {
    let mut request = request();
    request.cc_request_type = CcRequestType(-7);
    let decoded = CreditControlRequest::from_message(&sent(&request)).unwrap();
    assert_eq!(decoded.cc_request_type, CcRequestType(-7));
    assert_eq!(format!("{0} {0:?}", decoded.cc_request_type), "-7 -7");
    assert_eq!(format!("{0} {0:?}", CcRequestType(1)), "INITIAL_REQUEST INITIAL_REQUEST");
}

#[test]
fn requests_get_the_flags_and_the_application_of_their_grammar() {
    let message = sent(&request());
    let expected = Header {
        flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
        command_code: 272,
        application_id: 4,
        hop_by_hop_id: HopByHopId(1),
        end_to_end_id: EndToEndId(2),
    };
    assert_eq!(message.header(), &expected);
    assert_eq!(message.as_bytes()[..8], [1, 0, 0, 120, 0xc0, 0, 1, 16]);

    let dwr = base::DeviceWatchdogRequest::builder().origin_host(HOST).origin_realm(REALM).build();
    let message = Request::to_message(&dwr, HopByHopId(1), EndToEndId(2)).unwrap();
    assert_eq!(message.header().flags, CommandFlags::REQUEST);
    assert_eq!((message.header().command_code, message.header().application_id), (280, 0));
}

#[test]
fn answers_copy_identifiers_application_and_the_p_bit_and_nothing_else() {
    let answer = request()
        .answer(&Identity { host: HOST, realm: REALM, state_id: None })
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .build();
    for flags in [0x80, 0xc0, 0x90, 0xd0, 0xef, 0xff] {
        let request = Header { flags: CommandFlags(flags), ..*sent(&request()).header() };
        let header = *Answer::to_message(&answer, &request).unwrap().header();
        let expected = Header { flags: CommandFlags(flags & 0x40), ..request };
        assert_eq!(header, expected);
    }
}

#[test]
fn error_answers_get_the_error_bit() {
    let answer = base::AnswerMessage::builder()
        .origin_host(HOST)
        .origin_realm(REALM)
        .result_code(ResultCode::DIAMETER_TOO_BUSY)
        .build();
    let request = *sent(&request()).header();
    let header = *Answer::to_message(&answer, &request).unwrap().header();
    let flags = CommandFlags::PROXIABLE.with(CommandFlags::ERROR);
    assert_eq!(header, Header { flags, ..request });
}

#[test]
fn answer_repeats_what_the_request_says_of_its_session_and_its_way() {
    let mut request = request();
    request.session_id = "pgw1;1;2".into();
    request.auth_application_id = 4;
    request.cc_request_type = CcRequestType::TERMINATION_REQUEST;
    request.cc_request_number = 5;
    request.proxy_info = vec![proxy_info("b"), proxy_info("a")];
    request.route_record = vec![HOST];
    let identity = Identity { host: HOST, realm: REALM, state_id: Some(9) };
    let answer = request.answer(&identity).result_code(ResultCode::DIAMETER_SUCCESS).build();
    let expected = CreditControlAnswer::builder()
        .session_id("pgw1;1;2")
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .origin_host(HOST)
        .origin_realm(REALM)
        .cc_request_type(CcRequestType::TERMINATION_REQUEST)
        .cc_request_number(5)
        .proxy_infos([proxy_info("b"), proxy_info("a")])
        .build();
    // The way of the request (Route-Record) is not that of the answer.
    assert_eq!(answer, expected);

    let watchdog =
        base::DeviceWatchdogRequest::builder().origin_host(REALM).origin_realm(REALM).build();
    let answer = watchdog.answer(&identity).result_code(ResultCode::DIAMETER_SUCCESS).build();
    assert_eq!((answer.origin_host, answer.origin_state_id), (HOST, Some(9)));
}

#[test]
fn session_messages_of_the_base_protocol_go_out_under_their_application() {
    let request = base::SessionTerminationRequest::builder()
        .session_id("pgw1;1;2")
        .origin_host(HOST)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .auth_application_id(4)
        .termination_cause(base::TerminationCause::DIAMETER_LOGOUT)
        .build();
    let usual = Request::to_message(&request, HopByHopId(1), EndToEndId(2)).unwrap();
    let header = Header { application_id: 4, ..*usual.header() };
    let message = request.to_message_with(header).unwrap();
    assert_eq!(message.header().application_id, 4);
    assert_eq!(base::SessionTerminationRequest::from_message(&message), Ok(request));
}

#[test]
fn boxed_group_is_taken_in_its_box_and_without() {
    let bearer = || PsInformation::builder().called_station_id("internet");
    let boxed = ServiceInformation::builder().ps_information(bearer().build_boxed()).build();
    let moved = ServiceInformation::builder().ps_information(bearer().build()).build();
    assert_eq!(boxed, moved);
    assert_eq!(boxed.ps_information.unwrap().called_station_id.unwrap(), "internet");
}

/// As Auth-Application-Id does where that is required.
#[test]
fn required_vendor_specific_application_id_names_the_application_without_being_set() {
    let request = cx::UserAuthorizationRequest::builder()
        .session_id("icscf.example.net;1;1")
        .auth_session_state(base::AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(HOST)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .user_name("262011234567890@example.net")
        .public_identity("sip:alice@example.net")
        .visited_network_identifier(OctetString::from_static(b"example.net"))
        .build();
    let named = base::VendorSpecificApplicationId::builder()
        .vendor_id(10_415)
        .auth_application_id(cx::APPLICATION_ID)
        .build();
    assert_eq!(request.vendor_specific_application_id, named);
    let identity = Identity { host: HOST, realm: REALM, state_id: None };
    assert_eq!(request.answer(&identity).build().vendor_specific_application_id, named);
}

#[test]
fn optional_avps_take_an_option_and_groups_their_builder() {
    let nobody: Option<String> = None;
    let group = || SubscriptionId::builder().subscription_id_type(1).subscription_id_data("1");
    let request = begun!()
        .user_name("somebody")
        .user_name(nobody)
        .origin_state_id(Some(7))
        .subscription_id(group())
        .subscription_ids([group(), group()])
        .service_information(
            ServiceInformation::builder()
                .ps_information(PsInformation::builder().called_station_id("internet")),
        )
        .build();
    assert_eq!((request.user_name, request.origin_state_id), (None, Some(7)));
    assert_eq!(request.subscription_id, [group().build(), group().build(), group().build()]);
    let bearer = request.service_information.unwrap().ps_information.unwrap();
    assert_eq!(bearer.called_station_id.unwrap(), "internet");
}

#[test]
fn builder_of_a_value_has_all_of_it() {
    let request = begun!().user_name("somebody").build();
    assert_eq!(request.clone().into_builder().build(), request);
    let other = request.clone().into_builder().session_id("another").build();
    assert_eq!((other.session_id.as_str(), other.user_name), ("another", request.user_name));
}

#[test]
fn unfinished_builder_prints_nothing_that_is_not_set() {
    assert_eq!(format!("{:?}", SubscriptionId::builder()), "SubscriptionIdBuilder { .. }");
}
