//! The MME of the example: what it keeps, and what it asks (TS 29.272, 5.2 and 6.2).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

mod scenes;

#[path = "../examples/attach/mme/mod.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod mme;

use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Request};
use diameter_hss::Terminal;
use diameter_hss::location::{ServingNode, Untold};
use diameter_hss::s6a::{Cancellation, ResetScope};
use diameter_messages::s6a::*;
use diameter_messages::s13::EquipmentStatus;
use mme::requests::{self, Arrival, Asking, Notice};
use mme::visitors::{Detach, Visitors};
use scenes::*;

fn visitors() -> Visitors {
    let mut visitors = Visitors::default();
    let request = node("mme1", HOME).ulr(MME);
    let answer = diameter_hss::s6a::update_location(&hss(), &request, Some(&mut record())).answer;
    visitors.insert(IMSI, answer);
    visitors
}

/// The answer to an update of the location, with this data.
fn ula(data: Option<SubscriptionData>) -> UpdateLocationAnswer {
    let mut record = record();
    let request = node("mme1", HOME).ulr(MME);
    let mut answer = diameter_hss::s6a::update_location(&hss(), &request, Some(&mut record)).answer;
    answer.subscription_data = data.map(Box::new);
    answer
}

fn withdrawal() -> Cancellation {
    let kind = CancellationType::SUBSCRIPTION_WITHDRAWAL;
    Cancellation { number: 1, imsi: IMSI.to_owned(), node: serving(), kind, flags: None }
}

fn serving() -> ServingNode {
    let mut record = record();
    let _ =
        diameter_hss::s6a::update_location(&hss(), &node("mme1", HOME).ulr(MME), Some(&mut record));
    record.location.mme.unwrap()
}

// Proves: s6-02, s6-14
#[test]
fn mme_lets_subscribers_go_when_told() {
    let identity = hss().identity;
    for (kind, stays) in [
        (CancellationType::MME_UPDATE_PROCEDURE, false),
        (CancellationType::SUBSCRIPTION_WITHDRAWAL, false),
        (CancellationType::INITIAL_ATTACH_PROCEDURE, true),
    ] {
        let mut visitors = visitors();
        let mut cancellation = withdrawal();
        cancellation.kind = kind;
        let request = cancellation.request(&identity, "hss1;1;1".into());
        // Known or not: it has left.
        for _ in 0..2 {
            assert_eq!(result!(visitors.cancel(&request, &identity).0), 2001);
            assert_eq!(visitors.get(IMSI).is_some(), stays);
        }
    }
    let mut visitors = visitors();
    assert_eq!(visitors.get(IMSI).unwrap().hss, (identity.host.clone(), identity.realm.clone()));
    // Who loses the subscription is told to leave, or to come back.
    let mut cancellation = withdrawal();
    for (flags, detach) in
        [(None, Detach::Final), (Some(ClrFlags::REATTACH_REQUIRED), Detach::Reattach)]
    {
        cancellation.flags = flags;
        let request = cancellation.request(&identity, "hss1;1;1".into());
        assert_eq!(visitors.cancel(&request, &identity).1, Some(detach));
        assert_eq!(visitors.cancel(&request, &identity).1, None);
        let answer = self::visitors().get(IMSI).unwrap().subscription.clone();
        visitors.insert(IMSI, ula(Some(answer)));
    }
}

// Proves: s6-18, s6-19, s6-23
#[test]
fn mme_takes_changes_over() {
    let identity = hss().identity;
    let names = |visitors: &Visitors| {
        let profile = &visitors.get(IMSI).unwrap().subscription.apn_configuration_profile;
        let apns = profile.as_ref().unwrap().apn_configuration.iter();
        apns.map(|it| it.service_selection.to_string()).collect::<Vec<_>>()
    };
    let mut visitors = visitors();
    let mut record = record();
    record.subscriber.eps.as_mut().unwrap().apns = vec![apn(2, "ims2"), apn(3, "company")];
    let mut request = diameter_hss::s6a::insert_subscriber_data(
        &identity,
        "hss1;1;1".into(),
        &record,
        &serving(),
    )
    .unwrap();
    let modified =
        AllApnConfigurationsIncludedIndicator::MODIFIED_ADDED_APN_CONFIGURATIONS_INCLUDED;
    let profile = request.subscription_data.apn_configuration_profile.as_mut().unwrap();
    profile.all_apn_configurations_included_indicator = modified;
    profile.context_identifier = 1;
    assert_eq!(result!(visitors.insert_data(&request, &identity).unwrap()), 2001);
    assert_eq!(names(&visitors), ["internet", "ims2", "company"]);
    // Empty data changes nothing.
    let before = visitors.get(IMSI).unwrap().subscription.clone();
    let mut empty = request.clone();
    *empty.subscription_data = SubscriptionData::default();
    assert_eq!(result!(visitors.insert_data(&empty, &identity).unwrap()), 2001);
    assert_eq!(visitors.get(IMSI).unwrap().subscription, before);

    let delete = |apns: &[u32]| {
        let mut node = serving();
        let withdrawn = DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL;
        node.untold = Some(Untold { change: 1, withdrawn, contexts: apns.to_vec() });
        let session_id = "hss1;1;2".into();
        diameter_hss::s6a::delete_subscriber_data(&identity, session_id, IMSI, &node).unwrap()
    };
    let refused = |visitors: &mut Visitors, request: &DeleteSubscriberDataRequest| {
        visitors.delete_data(request, &identity).unwrap_err().outcome().code()
    };
    assert_eq!(refused(&mut visitors, &delete(&[2, 1])), 5012);
    let mut all = delete(&[]);
    all.dsr_flags = DsrFlags::COMPLETE_APN_CONFIGURATION_PROFILE_WITHDRAWAL;
    assert_eq!(refused(&mut visitors, &all), 5012);
    assert_eq!(names(&visitors).len(), 3);
    assert_eq!(result!(visitors.delete_data(&delete(&[2]), &identity).unwrap()), 2001);
    assert_eq!(names(&visitors), ["internet", "company"]);

    // All: what is not there any more is gone.
    let profile = request.subscription_data.apn_configuration_profile.as_mut().unwrap();
    profile.all_apn_configurations_included_indicator =
        AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED;
    profile.context_identifier = 2;
    let _ = visitors.insert_data(&request, &identity).unwrap();
    assert_eq!(names(&visitors), ["ims2", "company"]);
    // Who is not here.
    let mut nobody = Visitors::default();
    assert_eq!(refused(&mut nobody, &delete(&[2])), 5001);
    assert_eq!(nobody.insert_data(&request, &identity).unwrap_err().outcome().code(), 5001);
}

// Proves: s6-33
#[test]
fn mme_confirms_subscribers_again_after_a_reset_of_their_hss() {
    let identity = hss().identity;
    let mme = node("mme1", HOME);
    let reset = |identity, scope: &ResetScope| {
        diameter_hss::s6a::reset(identity, "hss1;1;1".into(), (&mme.host, &mme.realm), scope)
    };
    let mut other = identity.clone();
    other.host = DiameterIdentity::from_static("hss2.example.net");
    for (from, scope, is_confirmed) in [
        (&identity, ResetScope::All, false),
        (&identity, ResetScope::Prefixes(vec!["99".into(), "2620".into()]), false),
        (&identity, ResetScope::Prefixes(vec!["99".into()]), true),
        (&other, ResetScope::All, true),
    ] {
        let mut visitors = visitors();
        assert_eq!(result!(visitors.reset(&reset(from, &scope), &identity)), 2001);
        assert_eq!(visitors.get(IMSI).unwrap().is_confirmed, is_confirmed, "{scope:?}");
    }
}

/// An IDR with this data and these flags.
fn idr(data: SubscriptionData, flags: IdrFlags) -> InsertSubscriberDataRequest {
    let identity = hss().identity;
    let mut request = diameter_hss::s6a::insert_subscriber_data(
        &identity,
        "hss1;1;1".into(),
        &record(),
        &serving(),
    )
    .unwrap();
    request.subscription_data = Box::new(data);
    request.idr_flags = Some(flags);
    request
}

// Proves: s6-20
#[test]
fn mme_says_what_the_hss_wants_to_know() {
    let identity = hss().identity;
    let mut visitors = visitors();
    let mut ask = |flags| {
        let request = idr(SubscriptionData::default(), flags);
        let answer = visitors.insert_data(&request, &identity).map_err(|it| it.outcome().code());
        (answer, visitors.get(IMSI).unwrap().clone())
    };
    let (plain, visitor) = ask(IdrFlags(0));
    let plain = plain.unwrap();
    assert!(!visitor.is_awaited && visitor.takes_sms);
    assert_eq!((plain.rat_type, &plain.eps_user_state), (None, &None));

    assert!(ask(IdrFlags::UE_REACHABILITY_REQUEST).1.is_awaited);
    assert!(ask(IdrFlags(0)).1.is_awaited, "until it is told");
    assert!(!ask(IdrFlags::REMOVE_SMS_REGISTRATION).1.takes_sms);
    let answer = ask(IdrFlags::T_ADS_DATA_REQUEST).0.unwrap();
    assert!(answer.ims_voice_over_ps_sessions_supported.is_some() && answer.rat_type.is_some());
    assert_eq!(ask(IdrFlags::RAT_TYPE_REQUESTED).0.unwrap().rat_type, Some(RatType::EUTRAN));
    assert!(ask(IdrFlags::EPS_USER_STATE_REQUEST).0.unwrap().eps_user_state.is_some());
    assert!(ask(IdrFlags::LOCAL_TIME_ZONE_REQUEST).0.unwrap().local_time_zone.is_some());
    let (location, now) =
        (IdrFlags::EPS_LOCATION_INFORMATION_REQUEST, IdrFlags::CURRENT_LOCATION_REQUEST);
    let mut retrieved = |flags| {
        let location = ask(flags).0.map(|it| it.eps_location_information.unwrap());
        let mme = location.map(|it| it.mme_location_information.unwrap());
        mme.map(|it| it.current_location_retrieved)
    };
    assert_eq!(retrieved(location), Ok(None));
    let current = CurrentLocationRetrieved::ACTIVE_LOCATION_RETRIEVAL;
    assert_eq!(retrieved(location.with(now)), Ok(Some(current)));
    assert_eq!(retrieved(now), Err(5012));
}

// Proves: s6-21, s6-19
#[test]
fn data_that_cannot_be_right_is_refused_and_asked_for_anew() {
    let identity = hss().identity;
    let mut visitors = visitors();
    let before = visitors.get(IMSI).unwrap().subscription.clone();
    let mut data = before.clone();
    data.apn_configuration_profile.as_mut().unwrap().context_identifier = 9;
    let refused = visitors.insert_data(&idr(data, IdrFlags(0)), &identity).unwrap_err();
    assert_eq!(refused.outcome().code(), 5012);
    let visitor = visitors.get(IMSI).unwrap();
    assert!(visitor.is_to_be_restored);
    assert_eq!(visitor.subscription, before);
    // All of it comes with the next update, and a skipped one changes nothing.
    visitors.insert(IMSI, ula(Some(before.clone())));
    assert!(!visitors.get(IMSI).unwrap().is_to_be_restored);
    visitors.insert(IMSI, ula(None));
    assert_eq!(visitors.get(IMSI).unwrap().subscription, before);
    // What was barred is replaced, and lifted by SERVICE_GRANTED.
    let mut barred = SubscriptionData::default();
    barred.subscriber_status = Some(SubscriberStatus::OPERATOR_DETERMINED_BARRING);
    for bit in [1, 2] {
        barred.operator_determined_barring = Some(OperatorDeterminedBarring(bit));
        visitors.insert_data(&idr(barred.clone(), IdrFlags(0)), &identity).unwrap();
        let known = visitors.get(IMSI).unwrap().subscription.operator_determined_barring;
        assert_eq!(known, Some(OperatorDeterminedBarring(bit)));
    }
    let mut granted = SubscriptionData::default();
    granted.subscriber_status = Some(SubscriberStatus::SERVICE_GRANTED);
    visitors.insert_data(&idr(granted, IdrFlags(0)), &identity).unwrap();
    assert_eq!(visitors.get(IMSI).unwrap().subscription.operator_determined_barring, None);
}

// Proves: s6-34
#[test]
fn reset_with_data_changes_all_that_are_meant() {
    let identity = hss().identity;
    let mme = node("mme1", HOME);
    let session_id = "hss1;1;1".into();
    let to = (&mme.host, &mme.realm);
    let mut request = diameter_hss::s6a::reset(&identity, session_id, to, &ResetScope::All);
    let mut data = SubscriptionData::default();
    data.three_gpp_charging_characteristics = Some("0800".into());
    request.subscription_data = Some(Box::new(data));
    let deleted = SubscriptionDataDeletion::builder()
        .dsr_flags(DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL)
        .context_identifiers([2]);
    request.subscription_data_deletion = Some(deleted.build());
    let mut visitors = visitors();
    visitors.reset(&request, &identity);
    let visitor = visitors.get(IMSI).unwrap();
    assert!(visitor.is_confirmed && !visitor.is_to_be_restored);
    let known = &visitor.subscription;
    assert!(known.three_gpp_charging_characteristics.is_some());
    assert_eq!(known.apn_configuration_profile.as_ref().unwrap().apn_configuration.len(), 1);
    // The default APN cannot be deleted: who would lose it is asked for anew.
    request.subscription_data_deletion.as_mut().unwrap().context_identifier = vec![1];
    visitors.reset(&request, &identity);
    assert!(visitors.get(IMSI).unwrap().is_to_be_restored);
    // A name of a fault counts instead of the HSS.
    request.reset_id = vec![[7].into()];
    request.subscription_data_deletion = None;
    let mut visitors = self::visitors();
    visitors.reset(&request, &identity);
    let characteristics = |visitors: &Visitors| {
        let visitor = visitors.get(IMSI).unwrap();
        visitor.subscription.three_gpp_charging_characteristics.clone()
    };
    assert_eq!(characteristics(&visitors), None);
    visitors.get_mut(IMSI).unwrap().reset_ids = vec![[7].into()];
    visitors.reset(&request, &identity);
    assert!(characteristics(&visitors).is_some());
}

fn asking() -> Asking {
    let mme = node("mme1", HOME);
    let identity = diameter_core::Identity { host: mme.host, realm: mme.realm, state_id: None };
    Asking { identity, plmn: mme.plmn, session_id: "mme1;1;1".into() }
}

// Proves: s6-01, s6-25, s6-40
#[test]
fn mme_asks_the_home_network_as_the_subscriber_comes() {
    let update = |arrival| requests::update_location(&asking(), IMSI, arrival, None);
    let flags = |arrival| update(arrival).unwrap().ulr_flags;
    assert_eq!(flags(Arrival::Attach), MME.with(UlrFlags::INITIAL_ATTACH_INDICATOR));
    assert_eq!(flags(Arrival::Moves), MME);
    let single = UlrFlags::SINGLE_REGISTRATION_INDICATION;
    assert_eq!(flags(Arrival::FromOldSgsn), MME.with(single));
    assert_eq!(update(Arrival::UnauthenticatedEmergency), None);
    assert_eq!(update(Arrival::Attach).unwrap().destination_host, None);

    let realm = |imsi| requests::home_realm(imsi).map(|it| it.to_string());
    let expected = |realm: &str| Some(realm.to_owned());
    assert_eq!(realm("001010000000001"), expected("epc.mnc001.mcc001.3gppnetwork.org"));
    assert_eq!(realm("310260123456789"), expected("epc.mnc260.mcc310.3gppnetwork.org"));
    assert_eq!(realm("2620"), None);

    let (rand, auts) = ([1; 16], [2; 14]);
    for resync in [None, Some((&rand, &auts))] {
        let request = requests::authentication_information(&asking(), IMSI, resync).unwrap();
        assert_eq!(request.destination_realm, hss().identity.realm);
        assert_eq!(request.requested_utran_geran_authentication_info, None);
        let wanted = request.requested_eutran_authentication_info.unwrap();
        assert!(wanted.immediate_response_preferred.is_some());
        let sent = wanted.re_synchronization_info.map(|it| it.to_vec());
        assert_eq!(sent, resync.map(|(rand, auts)| [&rand[..], auts].concat()));
    }
}

// Proves: s6-16, s6-36, s6-37
#[test]
fn mme_tells_what_happens_and_takes_the_answers() {
    let mut visitors = visitors();
    let known = visitors.get(IMSI).unwrap().hss.clone();
    let notify = |notice| requests::notify(&asking(), IMSI, known.clone(), notice);
    let flag = |notice| {
        let request = notify(notice);
        assert_eq!(request.destination_host.as_ref(), Some(&known.0));
        assert!(request.to_message(HopByHopId(1), EndToEndId(1)).is_ok());
        request.nor_flags.unwrap().without(NorFlags::S6A_S6D_INDICATOR)
    };
    assert_eq!(flag(Notice::Reachable), NorFlags::UE_REACHABLE_FROM_MME);
    assert_eq!(flag(Notice::Alert), NorFlags::READY_FOR_SM_FROM_MME);
    assert_eq!(flag(Notice::NoSms), NorFlags::REMOVAL_OF_MME_REGISTRATION_FOR_SMS);
    let voice = HomogeneousSupportOfImsVoiceOverPsSessions::SUPPORTED;
    let homogeneous = NorFlags::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS;
    assert_eq!(flag(Notice::ImsVoice(voice)), homogeneous);
    let agent = Mip6AgentInfo::builder().build();
    let gateway = notify(Notice::Gateway { apn: "internet".into(), agent });
    assert!(gateway.mip6_agent_info.is_some() && gateway.service_selection.is_some());
    let terminal = notify(Notice::Terminal(Terminal::new("35693803564380")));
    assert!(terminal.terminal_information.is_some());
    let capability = UeSrvccCapability::UE_SRVCC_SUPPORTED;
    assert_eq!(notify(Notice::Srvcc(capability)).ue_srvcc_capability, Some(capability));

    assert_eq!(visitors.notified(IMSI, 2001), None);
    assert!(!visitors.get(IMSI).unwrap().is_to_be_restored);
    assert_eq!(visitors.notified(IMSI, 5423), None);
    assert!(visitors.get(IMSI).unwrap().is_to_be_restored);
    assert_eq!(visitors.notified(IMSI, 5001), Some(Detach::Final));
    assert!(visitors.get(IMSI).is_none());

    // Purged: the temporary identity rests where the HSS wants it to.
    let request = requests::purge(&asking(), IMSI, known);
    for (serves, is_frozen) in [(false, false), (true, true)] {
        let mut record = record();
        if serves {
            record.location.mme = Some(serving());
        }
        let answer = diameter_hss::s6a::purge(&hss(), &request, Some(&mut record));
        visitors.purged(IMSI, &answer);
        assert_eq!(visitors.is_frozen(IMSI), is_frozen);
    }
    visitors.insert(IMSI, ula(None));
    assert!(!visitors.is_frozen(IMSI));
}

// Proves: s13-07, s13-08
#[test]
fn mme_asks_for_the_terminal_and_decides() {
    let terminal = Terminal::new("35693803564380");
    let realm = hss().identity.realm;
    for imsi in [None, Some(IMSI)] {
        let request = requests::check_equipment(&asking(), realm.clone(), &terminal, imsi);
        assert_eq!(request.terminal_information.imei.as_ref(), Some(&terminal.imei));
        assert_eq!(request.user_name.as_ref().map(|it| it.as_str()), imsi);
    }
    for (status, is_welcome) in [
        (Some(EquipmentStatus::WHITELISTED), true),
        (Some(EquipmentStatus::GREYLISTED), true),
        (Some(EquipmentStatus::BLACKLISTED), false),
        (None, false),
    ] {
        assert_eq!(requests::is_welcome(status), is_welcome, "{status:?}");
    }
}
