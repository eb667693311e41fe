//! Registration, the user's data and gateways (TS 29.273, 8.1.2.2.2).

use diameter_hss::location::{Gateway, ServingNode};
use diameter_hss::s6a;
use diameter_messages::ts29272::S6aFeatureList2;

use super::*;
use crate::scenes::{apn, result};

const REGISTRATION: ServerAssignmentType = ServerAssignmentType::REGISTRATION;

// Proves: swx-09
#[test]
fn who_is_not_in_charge_is_told_so() {
    let request = sar(&aaa("aaa1"), REGISTRATION);
    assert_eq!(refused(server_assignment(&hss(), &request, None)), (5001, true));
    let mut record = record();
    assert_eq!(refused(assign(&request, &mut record)), (5012, false));
    authenticate(&mar(&aaa("aaa2"), "EAP-AKA", 1), &mut record).unwrap();
    let answer = assign(&request, &mut record).unwrap();
    assert_eq!(result!(answer), 5005);
    assert_eq!(answer.three_gpp_aaa_server_name, Some(aaa("aaa2").host));
    assert_eq!(in_charge(&record), Some((aaa("aaa2").host, false)));
    // No APNs: the server that is in charge is not any more.
    record.subscriber.eps = None;
    assert_eq!(refused(assign(&sar(&aaa("aaa2"), REGISTRATION), &mut record)), (5450, true));
    assert_eq!(in_charge(&record), None);
    let mut foreign = sar(&aaa("aaa1"), REGISTRATION);
    foreign.origin_realm = node("aaa1", crate::scenes::ABROAD).realm;
    assert_eq!(refused(assign(&foreign, &mut record)), (5003, false));
}

// Proves: swx-10, swx-12
#[test]
fn registration_brings_the_profile_with_gateways() {
    let mut record = record();
    let eps = record.subscriber.eps.as_mut().unwrap();
    let mut fixed = apn(3, "fixed");
    fixed.mip6_agent_info = Some(gateway("pgw9.example.net"));
    fixed.pdn_gw_allocation_type = Some(PdnGwAllocationType::STATIC);
    let mut not_ip = apn(5, "meters");
    not_ip.non_ip_pdn_type_indicator = Some(NonIpPdnTypeIndicator::TRUE);
    eps.apns.extend([fixed, apn(4, "*"), not_ip]);
    record.subscriber.non_3gpp.as_mut().unwrap().forbidden = vec![RatType::HRPD];
    let chosen = |name: &str, host| Gateway {
        apn: name.into(),
        agent: gateway(host),
        network: Some("epc.mnc001.mcc232.3gppnetwork.org".as_bytes().into()),
    };
    record.location.gateways = vec![
        chosen("IMS", "pgw1.example.net"),
        chosen("fixed", "pgw2.example.net"),
        chosen("guests", "pgw3.example.net"),
    ];
    authenticate(&mar(&aaa("aaa1"), "EAP-AKA", 1), &mut record).unwrap();
    let before = record.clone();
    let answer = assign(&sar(&aaa("aaa1"), REGISTRATION), &mut record).unwrap();
    assert_eq!(result!(answer), 2001);
    assert_eq!(in_charge(&record), Some((aaa("aaa1").host, true)));
    let data = answer.non_3gpp_user_data.unwrap();
    let id = data.subscription_id.as_ref().unwrap();
    assert_eq!(id.subscription_id_type, SubscriptionIdType::END_USER_E164);
    assert_eq!(id.subscription_id_data, "491701234567");
    assert_eq!(data.non_3gpp_ip_access, Some(Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_ALLOWED));
    assert_eq!(data.non_3gpp_ip_access_apn, Some(Non3gppIpAccessApn::NON_3GPP_APNS_ENABLE));
    assert_eq!((data.context_identifier, &data.rat_type[..]), (Some(1), &[RatType::HRPD][..]));
    assert!(data.ambr.is_some());
    let apns = &data.apn_configuration;
    let names: Vec<_> = apns.iter().map(|it| it.service_selection.as_str()).collect();
    assert_eq!(names, ["internet", "ims", "fixed", "*"], "what is not IP is not told");
    let agents: Vec<_> = apns.iter().map(|it| it.mip6_agent_info.clone()).collect();
    let expected = [None, Some("pgw1.example.net"), Some("pgw9.example.net"), None];
    assert_eq!(agents, expected.map(|it| it.map(gateway)));
    assert_eq!(apns[1].pdn_gw_allocation_type, Some(PdnGwAllocationType::DYNAMIC));
    assert!(apns[1].visited_network_identifier.is_some());
    let specific = &apns[3].specific_apn_info;
    assert_eq!(specific.len(), 1);
    assert_eq!(specific[0].service_selection, "guests");
    assert_eq!(specific[0].mip6_agent_info, gateway("pgw3.example.net"));

    // Asked for twice more, nothing changes.
    let ask = sar(&aaa("aaa1"), ServerAssignmentType::AAA_USER_DATA_REQUEST);
    for _ in 0..2 {
        let answer = assign(&ask, &mut record).unwrap();
        assert_eq!((result!(answer), answer.non_3gpp_user_data.unwrap()), (2001, data.clone()));
        assert_eq!(in_charge(&record), Some((aaa("aaa1").host, true)));
    }
    // Before a registration too, and it does not register.
    let mut unregistered = before;
    assert!(assign(&ask, &mut unregistered).unwrap().non_3gpp_user_data.is_some());
    assert_eq!(in_charge(&unregistered), Some((aaa("aaa1").host, false)));
}

// Proves: swx-11
#[test]
fn deregistration_of_every_kind_leaves_the_gateways() {
    for kind in [
        ServerAssignmentType::USER_DEREGISTRATION,
        ServerAssignmentType::ADMINISTRATIVE_DEREGISTRATION,
        ServerAssignmentType::AUTHENTICATION_FAILURE,
        ServerAssignmentType::AUTHENTICATION_TIMEOUT,
    ] {
        let mut record = registered();
        let agent = gateway("pgw1.example.net");
        record.location.gateways = vec![Gateway { apn: "ims".into(), agent, network: None }];
        let answer = assign(&sar(&aaa("aaa1"), kind), &mut record).unwrap();
        assert_eq!(result!(answer), 2001);
        assert_eq!(in_charge(&record), None);
        assert_eq!(record.location.gateways.len(), 1);
        assert!(record.deregistrations.is_empty(), "it has said so itself");
    }
}

fn update(apn: Option<&str>, agent: Option<Mip6AgentInfo>) -> ServerAssignmentRequest {
    let mut request = sar(&aaa("aaa1"), ServerAssignmentType::PGW_UPDATE);
    request.service_selection = apn.map(Into::into);
    request.mip6_agent_info = agent;
    request
}

// Proves: swx-13
#[test]
fn gateways_are_kept_where_the_network_chooses_them() {
    let agent = gateway("pgw1.example.net");
    let mut only_authenticated = record();
    authenticate(&mar(&aaa("aaa1"), "EAP-AKA", 1), &mut only_authenticated).unwrap();
    let request = update(Some("ims"), Some(agent.clone()));
    assert_eq!(refused(assign(&request, &mut only_authenticated)), (5003, true));
    assert!(only_authenticated.location.gateways.is_empty());

    let mut record = registered();
    let eps = record.subscriber.eps.as_mut().unwrap();
    let mut fixed = apn(3, "fixed");
    fixed.mip6_agent_info = Some(gateway("pgw9.example.net"));
    eps.apns.push(fixed);
    let missing = [(Some("ims"), None), (None, Some(agent.clone()))];
    for (apn, agent) in missing {
        assert_eq!(refused(assign(&update(apn, agent), &mut record)), (5005, false));
    }
    for apn in ["fixed", "guests"] {
        let request = update(Some(apn), Some(agent.clone()));
        assert_eq!(refused(assign(&request, &mut record)), (5012, false), "{apn}");
    }
    assert!(record.location.gateways.is_empty());
    assert_eq!(result!(assign(&update(Some("ims"), Some(agent)), &mut record).unwrap()), 2001);
    let eps = record.subscriber.eps.as_mut().unwrap();
    eps.apns.push(apn(4, "*"));
    let others = [("guests", "pgw2.example.net"), ("Ims", "pgw3.example.net")];
    for (apn, host) in others {
        let request = update(Some(apn), Some(gateway(host)));
        assert_eq!(result!(assign(&request, &mut record).unwrap()), 2001);
    }
    let kept: Vec<_> = record.location.gateways.iter().map(|it| it.agent.clone()).collect();
    assert_eq!(kept, [gateway("pgw2.example.net"), gateway("pgw3.example.net")]);
    assert_eq!(record.location.aaa.unwrap().untold, None, "who has told it knows it");
}

// Proves: swx-14
#[test]
fn gateway_for_emergencies_goes_to_the_mme() {
    let mut record = registered();
    let mme = node("mme1", HOME);
    let mut serving = ServingNode::new(mme.host, mme.realm, mme.plmn);
    serving.features.second = S6aFeatureList2::EMERGENCY_SERVICE_CONTINUITY;
    record.location.mme = Some(serving);
    let mut request = update(None, Some(gateway("pgw1.example.net")));
    request.emergency_services = Some(1);
    assert_eq!(result!(assign(&request, &mut record).unwrap()), 2001);
    assert!(record.location.gateways.is_empty(), "it is the gateway of no APN");
    let serving = record.location.mme.as_ref().unwrap();
    assert!(serving.untold.is_some());
    let idr = s6a::insert_subscriber_data(&hss().identity, "hss1;1;1".into(), &record, serving);
    let info = idr.unwrap().subscription_data.emergency_info.unwrap();
    assert_eq!(info.mip6_agent_info, Some(gateway("pgw1.example.net")));
}

// Proves: swx-15
#[test]
fn kinds_that_are_not_of_swx_do_nothing() {
    for kind in [0, 2, 3, 4, 6, 7, 11, 14, 99].map(ServerAssignmentType) {
        let mut record = registered();
        assert_eq!(refused(assign(&sar(&aaa("aaa1"), kind), &mut record)), (5012, false));
        assert_eq!(in_charge(&record), Some((aaa("aaa1").host, true)), "{kind:?}");
    }
}

// Proves: swx-21
#[test]
fn server_that_restores_brings_back_what_was_lost() {
    let features = SupportedFeatures::builder().vendor_id(10415).feature_list_id(1);
    let mut request = sar(&aaa("aaa1"), ServerAssignmentType::RESTORATION);
    request.supported_features = vec![features.feature_list(0xff).build()];
    let mut active = ActiveApn::builder().context_identifier(2).build();
    active.service_selection = Some("ims".into());
    active.mip6_agent_info = Some(gateway("pgw1.example.net"));
    request.active_apn = vec![active];
    let mut record = record();
    let answer = assign(&request, &mut record).unwrap();
    assert_eq!(result!(answer), 2001);
    assert_eq!(answer.supported_features[0].feature_list, 1, "what both support");
    assert_eq!(in_charge(&record), Some((aaa("aaa1").host, true)));
    assert_eq!(record.location.gateways[0].agent, gateway("pgw1.example.net"));
    // Somebody else is in charge by now.
    request.origin_host = aaa("aaa2").host;
    assert_eq!(result!(assign(&request, &mut record).unwrap()), 5005);
}
