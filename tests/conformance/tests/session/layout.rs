//! Where in a command something stands, and what else is in it.

use diameter_core::OctetString;
use diameter_messages::rfc5777::{ExcessTreatment, FilterRule, TreatmentAction};
use diameter_messages::{base, credit_control, gy};
use diameter_session::credit_control::{
    Answer, AnswerMessage, Filter, FinalUnit, FinalUnitAction, Grant, Request, RequestMessage,
    RequestType, RequestedAction, Service, ServiceRequest, TariffUsage, Units, Used,
};
use diameter_session::{ResultCode, Timestamp};

use super::{CENTS, answered, gy_answer, gy_request, identity, rfc_answer, rfc_request, sent};

const RG10: Service = Service::rating_group(10);
const RG20: Service = Service::rating_group(20);

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_secs(1_800_000_000 + seconds)
}

fn asking(service: Service) -> ServiceRequest {
    ServiceRequest { service, requested: Some(Units::NONE), ..ServiceRequest::default() }
}

fn request(request_type: RequestType, services: Vec<ServiceRequest>) -> Request {
    Request { services, ..Request::new(request_type, 1, at(0)) }
}

#[test]
fn what_no_machine_minds_is_untouched() {
    let mut message = gy_request();
    message.user_name = Some("user".into());
    message.cc_correlation_id = Some(OctetString::from_static(b"7"));
    message.additional_avps.push(&base::avp::CLASS, &OctetString::from_static(b"c")).unwrap();
    let mut service = gy::MultipleServicesCreditControl::builder()
        .rating_group(20)
        .quota_consumption_time(5)
        .three_gpp_rat_type([6])
        .build();
    service.additional_avps.push(&base::avp::CLASS, &OctetString::from_static(b"m")).unwrap();
    message.multiple_services_credit_control.push(service.clone());
    let template = message.clone();

    message.write(&request(RequestType::Update, vec![asking(RG10), asking(RG20)]), CENTS);
    let written = std::mem::take(&mut message.multiple_services_credit_control);
    assert_eq!(written[0].rating_group, Some(10));
    assert_eq!(written[0].three_gpp_rat_type, None);
    // The other one is still there, and asks.
    service.requested_service_unit = Some(gy::RequestedServiceUnit::builder().build());
    assert_eq!(written[1], service);

    message.multiple_services_credit_control.clone_from(&template.multiple_services_credit_control);
    message.cc_request_type = template.cc_request_type;
    message.cc_request_number = template.cc_request_number;
    message.event_timestamp = None;
    assert_eq!(message, template);
}

/// Of two groups for one service the first stays the first, whatever stands before them.
#[test]
fn groups_of_one_service_keep_their_order() {
    let group = |rating_group: u32, rat_type: u8| {
        gy::MultipleServicesCreditControl::builder()
            .rating_group(rating_group)
            .three_gpp_rat_type([rat_type])
            .build()
    };
    let mut message = gy_request();
    message.multiple_services_credit_control = vec![group(10, 1), group(10, 2), group(20, 3)];
    let services = vec![asking(RG20), asking(RG10), asking(RG10)];
    message.write(&request(RequestType::Update, services), CENTS);
    let groups = message.multiple_services_credit_control.iter();
    let types: Vec<_> = groups.filter_map(|it| it.three_gpp_rat_type.clone()).collect();
    assert_eq!(types, [[3], [1], [2]].map(|it| OctetString::from(it.to_vec())));
}

// Proves: ro-39
#[test]
fn the_application_is_credit_control_in_requests_and_answers() {
    let mut message = gy_request();
    message.write(&request(RequestType::Initial, vec![asking(RG10)]), CENTS);
    let message = sent(&message);
    assert_eq!(message.auth_application_id, 4);
    let mut answer = gy::CreditControlAnswer::answering(&message, &identity(), ResultCode::SUCCESS);
    answer.write(&Answer::granting(1, vec![Grant::new(RG10, Units::octets(1))]), CENTS);
    assert_eq!(answered(&answer).auth_application_id, 4);
}

#[test]
fn a_service_that_is_not_mentioned_is_not_sent() {
    let mut message = gy_request();
    message.write(&request(RequestType::Update, vec![asking(RG10), asking(RG20)]), CENTS);
    message.write(&request(RequestType::Update, vec![asking(RG20)]), CENTS);
    let services = sent(&message).multiple_services_credit_control;
    assert_eq!(services.len(), 1);
    assert_eq!(services[0].rating_group, Some(20));
}

#[test]
fn without_services_units_stand_at_command_level() {
    let used = vec![Used::new(Units::octets(7))];
    let all = ServiceRequest { used, ..asking(Service::SESSION) };
    let request = request(RequestType::Update, vec![all]);
    let mut message = rfc_request();
    message.write(&request, CENTS);
    let message = sent(&message);
    assert_eq!(message.requested_service_unit, Some(Default::default()));
    assert_eq!(message.used_service_unit[0].cc_total_octets, Some(7));
    assert!(message.multiple_services_credit_control.is_empty());

    // Gy has no such place.
    let mut message = gy_request();
    message.write(&request, CENTS);
    let services = sent(&message).multiple_services_credit_control;
    assert_eq!(services[0].rating_group, None);
    assert_eq!(services[0].used_service_unit[0].cc_total_octets, Some(7));
}

// Proves: cc-88
#[test]
fn an_event_names_its_service_at_command_level() {
    let requested_action = Some(RequestedAction::DirectDebiting);
    let services = vec![asking(Service::identifier(7))];
    let event = Request { requested_action, ..request(RequestType::Event, services) };
    let mut message = rfc_request();
    message.write(&event, CENTS);
    let message = sent(&message);
    assert_eq!(message.service_identifier, Some(7));
    assert!(message.requested_service_unit.is_some());
    assert!(message.multiple_services_credit_control.is_empty());
    assert_eq!(message.read(CENTS), Ok(event));

    let grant = Grant::new(Service::identifier(7), Units::octets(1));
    let mut answer =
        credit_control::CreditControlAnswer::answering(&message, &identity(), ResultCode::SUCCESS);
    answer.write(&Answer::granting(1, vec![grant]), CENTS);
    assert_eq!(answered(&answer).granted_service_unit.unwrap().cc_total_octets, Some(1));
}

// Proves: cc-14
#[test]
fn an_answer_is_laid_out_as_its_request() {
    let service = |identifiers: [u32; 2], group: u32| {
        credit_control::MultipleServicesCreditControl::builder()
            .service_identifiers(identifiers)
            .rating_group(group)
            .build()
    };
    let mut request = rfc_request();
    request.cc_sub_session_id = Some(5);
    // No identifier at all: what is for the whole session stands in such a group here.
    let whole = credit_control::MultipleServicesCreditControl::builder().build();
    request.multiple_services_credit_control =
        vec![service([1, 2], 10), whole, service([3, 4], 20)];
    request.cc_request_type = credit_control::CcRequestType::INITIAL_REQUEST;

    let said = request.read(CENTS).unwrap();
    let grants = said.services.iter().map(|it| Grant::new(it.service, Units::octets(9)));
    let mut answer =
        credit_control::CreditControlAnswer::answering(&request, &identity(), ResultCode(2002));
    assert_eq!(answer.result_code, base::ResultCode::DIAMETER_LIMITED_SUCCESS);
    assert_eq!(answer.cc_sub_session_id, Some(5));
    answer.write(&Answer::granting(1, grants.collect()), CENTS);
    let answer = answered(&answer);
    assert_eq!(answer.result_code, base::ResultCode::DIAMETER_SUCCESS);
    assert_eq!(answer.granted_service_unit, None);
    let laid_out = answer.multiple_services_credit_control.iter();
    let laid_out: Vec<_> =
        laid_out.map(|it| (it.service_identifier.clone(), it.rating_group)).collect();
    assert_eq!(laid_out, [(vec![1, 2], Some(10)), (vec![], None), (vec![3, 4], Some(20))]);
    for service in answer.multiple_services_credit_control {
        assert_eq!(service.granted_service_unit.unwrap().cc_total_octets, Some(9));
    }
}

// Proves: cc-26, cc-34, cc-105
#[test]
fn two_grants_around_a_tariff_change_are_two_groups_of_one_service() {
    let grant = |usage, octets| Grant {
        tariff_change: Some(at(60)),
        tariff_usage: Some(usage),
        ..Grant::new(
            RG10,
            Units::octets(octets).with(diameter_session::credit_control::UnitType::Time, 60),
        )
    };
    let grants = vec![grant(TariffUsage::Before, 100), grant(TariffUsage::After, 50)];
    let answer = Answer::granting(1, grants);
    let mut message = rfc_answer();
    message.write(&answer, CENTS);
    let message = answered(&message);
    let groups = &message.multiple_services_credit_control;
    assert_eq!(groups.len(), 2);
    for (group, (usage, octets)) in groups.iter().zip([(0, 100), (1, 50)]) {
        assert_eq!(group.rating_group, Some(10));
        assert_eq!(group.tariff_change_usage.map(i32::from), Some(usage));
        let units = group.granted_service_unit.as_ref().unwrap();
        assert!(units.tariff_time_change.is_some());
        // One of each type.
        assert_eq!((units.cc_time, units.cc_total_octets), (Some(60), Some(octets)));
    }
}

// Proves: cc-112
#[test]
fn a_final_unit_has_what_its_action_needs_and_no_more() {
    let rule = FilterRule::builder().filter_rule_precedence(7).build();
    let filters = vec![
        Filter::Rule("permit out ip from any to any".into()),
        Filter::Id("x".into()),
        Filter::of_group(&rule).unwrap(),
    ];
    let write = |action| {
        let final_unit = Some(FinalUnit { action, filters: filters.clone() });
        let grant = Grant {
            final_unit: final_unit.clone(),
            qos_final_unit: final_unit,
            ..Grant::new(RG10, Units::octets(1))
        };
        let mut message = rfc_answer();
        message.write(&Answer::granting(1, vec![grant]), CENTS);
        let service = answered(&message).multiple_services_credit_control.remove(0);
        (service.final_unit_indication.unwrap(), service.qos_final_unit_indication.unwrap())
    };

    let (own, qos) = write(FinalUnitAction::Terminate);
    assert!(own.restriction_filter_rule.is_empty() && own.filter_id.is_empty());
    assert!(own.redirect_server.is_none());
    assert!(qos.filter_id.is_empty() && qos.redirect_server_extension.is_none());
    assert_eq!(qos.filter_rule, []);

    let (own, qos) = write(FinalUnitAction::Redirect("sip:a@example.net".into()));
    let server = own.redirect_server.unwrap();
    assert_eq!(server.redirect_address_type, credit_control::RedirectAddressType::SIP_URI);
    assert_eq!(server.redirect_server_address, "sip:a@example.net");
    let server = qos.redirect_server_extension.unwrap();
    assert_eq!(server.redirect_address_sip_uri.unwrap(), "sip:a@example.net");
    assert_eq!((server.redirect_address_url, server.redirect_address_ipaddress), (None, None));

    let (own, qos) = write(FinalUnitAction::RestrictAccess);
    assert_eq!((own.restriction_filter_rule.len(), own.filter_id.len()), (1, 1));
    assert_eq!((qos.filter_rule, qos.filter_id.len()), (vec![rule], 1));
}

/// They are groups, with whatever is in them.
#[test]
fn filter_rules_pass_as_they_are() {
    let mut rule = FilterRule::builder()
        .filter_rule_precedence(7)
        .treatment_action(TreatmentAction::SHAPE)
        .excess_treatment(ExcessTreatment::builder().treatment_action(TreatmentAction::DROP))
        .build();
    rule.additional_avps.push(&base::avp::CLASS, &OctetString::from_static(b"c")).unwrap();
    let mut message = rfc_answer();
    let final_unit = credit_control::QosFinalUnitIndication::builder()
        .final_unit_action(credit_control::FinalUnitAction::RESTRICT_ACCESS)
        .filter_rules([rule.clone(), FilterRule::default()])
        .filter_id("free")
        .build();
    message.qos_final_unit_indication = Some(Box::new(final_unit));
    let message = answered(&message);

    let said = message.read(CENTS).unwrap();
    let filters = &said.final_unit.as_ref().unwrap().filters;
    let groups: Vec<Option<FilterRule>> = filters.iter().map(Filter::to_group).collect();
    assert_eq!(groups, [Some(rule), Some(FilterRule::default()), None]);
    assert_eq!(filters[2], Filter::Id("free".into()));

    let qos_final_unit = said.final_unit;
    let grant = Grant { qos_final_unit, ..Grant::new(Service::SESSION, Units::octets(1)) };
    let mut again = rfc_answer();
    again.write(&Answer::granting(1, vec![grant]), CENTS);
    let again = answered(&again);
    assert_eq!(again.qos_final_unit_indication, message.qos_final_unit_indication);
    assert_eq!(Filter::Group(vec![0, 0, 1]).to_group::<FilterRule>(), None);
}

/// A redirection to nowhere, and an action without a name, end the service (RFC 8506, 5.6.1).
#[test]
fn a_final_unit_that_cannot_be_followed_ends_the_service() {
    for action in [1, 3, -1] {
        let mut message = gy_answer();
        let final_unit = credit_control::FinalUnitIndication::builder()
            .final_unit_action(credit_control::FinalUnitAction(action));
        message.multiple_services_credit_control.push(
            gy::MultipleServicesCreditControl::builder().final_unit_indication(final_unit).build(),
        );
        let said = message.read(CENTS).unwrap();
        assert_eq!(said.grants[0].final_unit, Some(FinalUnit::TERMINATE), "{action}");
    }
}

/// QoS-Final-Unit-Indication counts, wherever it stands.
#[test]
fn qos_final_unit_counts_at_command_level() {
    let with = |action| {
        credit_control::QosFinalUnitIndication::builder().final_unit_action(action).build()
    };
    let mut message = rfc_answer();
    message.final_unit_indication = Some(Box::new(
        credit_control::FinalUnitIndication::builder()
            .final_unit_action(credit_control::FinalUnitAction::TERMINATE)
            .build(),
    ));
    message.qos_final_unit_indication =
        Some(Box::new(with(credit_control::FinalUnitAction::RESTRICT_ACCESS)));
    let said = message.read(CENTS).unwrap();
    assert_eq!(said.final_unit.unwrap().action, FinalUnitAction::RestrictAccess);
}
