//! Update location, purge, notification, and what follows from them (TS 29.272, 5.2.1 and 5.2.5).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

mod scenes;

use diameter_core::coding::PlmnId;
use diameter_core::{EndToEndId, HopByHopId, Request};
use diameter_hss::s6a::*;
use diameter_hss::{EpsSubscription, Record, Roaming};
use diameter_messages::s6a::*;
use scenes::*;

fn update(request: &UpdateLocationRequest, record: &mut Record) -> Updated {
    update_location(&hss(), request, Some(record))
}

// Proves: s6-09, s6-10, s6-11, s6-39
#[test]
fn answer_has_the_whole_subscription() {
    let mut record = record();
    let Updated { answer, cancellations } = update(&node("mme1", HOME).ulr(MME), &mut record);
    assert_eq!(result!(answer), 2001);
    assert!(cancellations.is_empty());
    assert_eq!(answer.ula_flags, Some(UlaFlags::SEPARATION_INDICATION));
    let data = answer.subscription_data.unwrap();
    assert_eq!(data.subscriber_status, Some(SubscriberStatus::SERVICE_GRANTED));
    assert_eq!(data.operator_determined_barring, None);
    assert_eq!(data.ambr.unwrap(), ambr());
    let profile = data.apn_configuration_profile.unwrap();
    assert_eq!(profile.context_identifier, 1);
    assert_eq!(
        profile.all_apn_configurations_included_indicator,
        AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED
    );
    assert_eq!(profile.apn_configuration.len(), 2);
    assert!(profile.apn_configuration.iter().all(|it| it.eps_subscribed_qos_profile.is_some()));

    let skipped = node("mme1", HOME).ulr(MME.with(UlrFlags::SKIP_SUBSCRIBER_DATA));
    assert_eq!(update(&skipped, &mut record).answer.subscription_data, None);
}

// Proves: s6-10
#[test]
fn default_apn_is_never_the_wildcard() {
    let mut record = record();
    record.subscriber.eps = EpsSubscription::new(vec![apn(7, "*"), apn(8, "internet")], ambr());
    let Updated { answer, .. } = update(&node("mme1", HOME).ulr(MME), &mut record);
    let profile = answer.subscription_data.unwrap().apn_configuration_profile.unwrap();
    assert_eq!(profile.context_identifier, 8);
}

// Proves: s6-03, s6-04, s6-05, s6-43
#[test]
fn first_of_several_faults_counts_and_changes_nothing() {
    let request = node("mme1", ABROAD).ulr(MME);
    assert_eq!(result!(update_location(&hss(), &request, None).answer), 5001);
    // All at once, then one after the other mended.
    let mut record = record();
    let subscription = record.subscriber.eps.take();
    record.subscriber.roaming = Roaming::Home;
    assert_eq!(result!(update(&request, &mut record).answer), 5420);
    let mut restricted = subscription.unwrap();
    restricted.access_restriction = AccessRestrictionData::WB_E_UTRAN_NOT_ALLOWED;
    record.subscriber.eps = Some(restricted);
    assert_eq!(result!(update(&request, &mut record).answer), 5421);
    let mut in_utran = request.clone();
    in_utran.rat_type = RatType::UTRAN;
    assert_eq!(result!(update(&in_utran, &mut record).answer), 5004);
    record.subscriber.eps.as_mut().unwrap().access_restriction = AccessRestrictionData(0);
    assert_eq!(result!(update(&request, &mut record).answer), 5004);
    assert_eq!(record.location, Default::default());
    record.subscriber.roaming = Roaming::Networks([HOME, ABROAD].map(PlmnId::from_static).to_vec());
    assert_eq!(result!(update(&request, &mut record).answer), 2001);
    assert_eq!(result!(update(&node("mme1", HOME).ulr(MME), &mut record).answer), 2001);
    assert_eq!(result!(update(&node("mme1", "20801").ulr(MME), &mut record).answer), 5004);
    // No APN at all is no subscription.
    record.subscriber.eps.as_mut().unwrap().apns.clear();
    assert_eq!(result!(update(&request, &mut record).answer), 5420);
}

/// Bits of Access-Restriction-Data (TS 29.272, 7.3.31), each for one radio access.
#[test]
fn each_restriction_is_of_one_radio_access() {
    let bits = [
        (RatType::UTRAN, 0),
        (RatType::GERAN, 1),
        (RatType::GAN, 2),
        (RatType::HSPA_EVOLUTION, 3),
        (RatType::EUTRAN, 4),
        (RatType::EUTRAN_NB_IOT, 6),
    ];
    for (rat, own) in bits {
        let mut request = node("mme1", HOME).ulr(MME);
        request.rat_type = rat;
        for bit in 0..32 {
            let mut record = record();
            record.subscriber.eps.as_mut().unwrap().access_restriction =
                AccessRestrictionData(1 << bit);
            let answer = update(&request, &mut record).answer;
            let expected = if bit == own { 5421 } else { 2001 };
            assert_eq!(result!(answer), expected, "{rat:?} and bit {bit}");
            assert_eq!(record.location.mme.is_some(), bit != own);
        }
    }
}

// Proves: s6-05, s6-11
#[test]
fn barring_that_the_node_cannot_do_is_done_here() {
    let cases = [
        (
            OperatorDeterminedBarring::ALL_PACKET_ORIENTED_SERVICES_BARRED,
            true,
            ErrorDiagnostic::ODB_ALL_APN,
            1,
        ),
        (
            OperatorDeterminedBarring::ROAMER_ACCESS_HPLMN_AP_BARRED,
            false,
            ErrorDiagnostic::ODB_HPLMN_APN,
            2,
        ),
        (
            OperatorDeterminedBarring::ROAMER_ACCESS_TO_VPLMN_AP_BARRED,
            false,
            ErrorDiagnostic::ODB_VPLMN_APN,
            4,
        ),
    ];
    for (barring, at_home_too, diagnostic, feature) in cases {
        let mut record = record();
        record.subscriber.barring = barring;
        let mut request = node("mme1", ABROAD).ulr(MME);
        let Updated { answer, .. } = update(&request, &mut record);
        assert_eq!((result!(answer), answer.error_diagnostic), (5004, Some(diagnostic)));
        let at_home = update(&node("mme1", HOME).ulr(MME), &mut record).answer;
        assert_eq!(result!(at_home), if at_home_too { 5004 } else { 2001 });
        // A node that can bar is told what.
        request.supported_features = supporting(feature);
        let Updated { answer, .. } = update(&request, &mut record);
        assert_eq!(result!(answer), 2001);
        let data = answer.subscription_data.unwrap();
        assert_eq!(data.subscriber_status, Some(SubscriberStatus::OPERATOR_DETERMINED_BARRING));
        assert_eq!(data.operator_determined_barring, Some(barring));
        // Only what both support is said to be.
        assert_eq!(answer.supported_features, supporting(feature));
    }
}

#[test]
fn features_are_answered_where_they_are_asked_for() {
    let mut request = node("mme1", HOME).ulr(MME);
    assert!(update(&request, &mut record()).answer.supported_features.is_empty());
    request.supported_features = supporting(u32::MAX);
    let answer = update(&request, &mut record()).answer;
    let common = answer.supported_features[0].feature_list;
    assert!(common != 0 && common != u32::MAX);
    let mut foreign = supporting(1);
    foreign[0].vendor_id = 1;
    request.supported_features = foreign;
    assert!(update(&request, &mut record()).answer.supported_features.is_empty());
}

// Proves: s6-07, s6-08, s6-15, s6-41
#[test]
fn node_that_loses_the_subscriber_is_told_so() {
    let mut record = record();
    let [mme1, mme2] = ["mme1", "mme2"].map(|name| node(name, HOME));
    let sgsn = node("sgsn1", HOME);
    let told = |updated: Updated| -> Vec<_> {
        let told = updated.cancellations.into_iter();
        told.map(|it| (it.node.host.to_string(), it.kind, it.flags)).collect()
    };
    assert_eq!(told(update(&mme1.ulr(MME), &mut record)), []);
    // The same MME again, in capital letters too, cancels nothing.
    let mut again = mme1.ulr(MME);
    again.origin_host =
        diameter_core::DiameterIdentity::try_from(mme1.host.to_uppercase()).unwrap();
    assert_eq!(told(update(&again, &mut record)), []);
    assert_eq!(told(update(&sgsn.ulr(SGSN), &mut record)), []);
    let moved = told(update(&mme2.ulr(MME), &mut record));
    assert_eq!(moved, [(mme1.host.to_uppercase(), CancellationType::MME_UPDATE_PROCEDURE, None)]);
    assert!(record.location.sgsn.is_some());
    // Attached anew: the SGSN is told, by its role.
    let attached =
        told(update(&mme2.ulr(MME.with(UlrFlags::INITIAL_ATTACH_INDICATOR)), &mut record));
    let kind = CancellationType::INITIAL_ATTACH_PROCEDURE;
    assert_eq!(attached, [(sgsn.host.to_string(), kind, Some(ClrFlags::S6A_S6D_INDICATOR))]);
    assert_eq!(record.location.sgsn, None);
    // Single registration.
    let _ = update(&sgsn.ulr(SGSN), &mut record);
    let single =
        MME.with(UlrFlags::SINGLE_REGISTRATION_INDICATION).with(UlrFlags::INITIAL_ATTACH_INDICATOR);
    let single = told(update(&mme2.ulr(single), &mut record));
    assert_eq!(single, [(sgsn.host.to_string(), CancellationType::SGSN_UPDATE_PROCEDURE, None)]);
    // From one SGSN to another.
    let _ = update(&sgsn.ulr(SGSN), &mut record);
    let moved = update(&node("sgsn2", HOME).ulr(SGSN), &mut record);
    let [ref cancellation] = moved.cancellations[..] else { panic!("{moved:?}") };
    assert_eq!(cancellation.kind, CancellationType::SGSN_UPDATE_PROCEDURE);
    let request = cancellation.request(&hss().identity, "hss1;1;1".into());
    assert_eq!((&request.destination_host, &request.destination_realm), (&sgsn.host, &sgsn.realm));
    assert_eq!(request.user_name.as_str(), IMSI);
    assert!(request.to_message(HopByHopId(1), EndToEndId(1)).is_ok());
}

// Proves: s6-17
#[test]
fn purge_of_the_serving_node_freezes_and_of_others_does_not() {
    let mut record = record();
    let [mme, sgsn] = [node("mme1", HOME), node("sgsn1", HOME)];
    let _ = update(&mme.ulr(MME), &mut record);
    let _ = update(&sgsn.ulr(SGSN), &mut record);
    for (sender, flags) in [
        (&mme, PuaFlags::FREEZE_M_TMSI),
        (&sgsn, PuaFlags::FREEZE_P_TMSI),
        (&node("mme9", HOME), PuaFlags(0)),
    ] {
        let answer = purge(&hss(), &sender.pur(), Some(&mut record));
        assert_eq!((result!(answer), answer.pua_flags), (2001, Some(flags)));
    }
    let Record { location, .. } = &record;
    assert!(location.mme.as_ref().unwrap().is_purged && location.sgsn.as_ref().unwrap().is_purged);
    assert_eq!(result!(purge(&hss(), &mme.pur(), None)), 5001);
    // Coming back ends it (5.2.1.1.3).
    let _ = update(&mme.ulr(MME), &mut record);
    assert!(!record.location.mme.as_ref().unwrap().is_purged);
}

// Proves: s6-12, s6-13, s6-38
#[test]
fn notifications_of_the_serving_node_are_kept() {
    let mut record = record();
    let mme = node("mme1", HOME);
    let notify = |request: &NotifyRequest, record: &mut Record| {
        let answer = notify(&hss(), request, Some(record));
        result!(answer)
    };
    assert_eq!(result!(diameter_hss::s6a::notify(&hss(), &mme.nor(), None)), 5001);
    assert_eq!(notify(&mme.nor(), &mut record), 5423);
    let _ = update(&mme.ulr(MME), &mut record);
    assert_eq!(notify(&node("mme2", HOME).nor(), &mut record), 5423);
    assert_eq!(notify(&mme.nor(), &mut record), 2001);

    record.location.mme.as_mut().unwrap().reports_reachability = true;
    let mut reachable = mme.nor();
    reachable.nor_flags = Some(NorFlags::UE_REACHABLE_FROM_MME);
    assert_eq!(notify(&reachable, &mut record), 2001);
    assert!(!record.location.mme.as_ref().unwrap().reports_reachability);

    let mut gateway = mme.nor();
    gateway.mip6_agent_info = Some(Mip6AgentInfo::builder().build());
    gateway.service_selection = Some("somewhere".into());
    assert_eq!(notify(&gateway, &mut record), 5012);
    assert!(record.location.gateways.is_empty());
    gateway.service_selection = Some("Internet".into());
    assert_eq!(notify(&gateway, &mut record), 2001);
    assert_eq!(notify(&gateway, &mut record), 2001);
    assert_eq!(record.location.gateways.len(), 1);

    let mut terminal = mme.nor();
    terminal.terminal_information =
        Some(TerminalInformation::builder().imei("35693803564380").build());
    assert_eq!(notify(&terminal, &mut record), 2001);
    assert_eq!(record.equipment.current().unwrap().imei.as_str(), "35693803564380");
    // The wildcard takes any APN.
    record.subscriber.eps = EpsSubscription::new(vec![apn(1, "internet"), apn(2, "*")], ambr());
    gateway.service_selection = Some("somewhere".into());
    assert_eq!(notify(&gateway, &mut record), 2001);
    // At a location update the list of active APNs takes the place of what was known.
    let mut active = mme.ulr(MME);
    let one = ActiveApn::builder().context_identifier(1).service_selection("internet");
    active.active_apn = vec![one.mip6_agent_info(Mip6AgentInfo::builder().build()).build()];
    let _ = update(&active, &mut record);
    assert_eq!(record.location.gateways.len(), 1);
}

// Proves: s6-22, s6-24, s6-35, s6-41
#[test]
fn requests_of_the_hss_go_to_the_node_that_serves() {
    let mut record = record();
    let mme = node("mme1", HOME);
    let _ = update(&mme.ulr(MME), &mut record);
    let serving = record.location.mme.clone().unwrap();
    let identity = hss().identity;
    let insert = insert_subscriber_data(&identity, "hss1;1;1".into(), &record, &serving).unwrap();
    assert_eq!((&insert.destination_host, &insert.destination_realm), (&mme.host, &mme.realm));
    let status = insert.subscription_data.subscriber_status;
    assert_eq!(status, Some(SubscriberStatus::SERVICE_GRANTED));
    assert_eq!(delete_subscriber_data(&identity, "hss1;1;2".into(), IMSI, &serving), None);
    change(&mut record, |it| {
        it.eps.as_mut().unwrap().apns.pop();
    });
    let changed = record.location.mme.clone().unwrap();
    let delete = delete_subscriber_data(&identity, "hss1;1;2".into(), IMSI, &changed).unwrap();
    assert_eq!(delete.dsr_flags, DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL);
    assert_eq!(delete.context_identifier, [2]);
    let scope = ResetScope::Prefixes(vec!["26201".into()]);
    let reset = reset(&identity, "hss1;1;3".into(), (&mme.host, &mme.realm), &scope);
    assert_eq!(reset.user_id.len(), 1);
    for message in [
        insert.to_message(HopByHopId(1), EndToEndId(1)),
        delete.to_message(HopByHopId(1), EndToEndId(1)),
        reset.to_message(HopByHopId(1), EndToEndId(1)),
    ] {
        assert!(message.is_ok());
    }
    record.subscriber.eps = None;
    let nothing = insert_subscriber_data(&identity, "hss1;1;4".into(), &record, &serving);
    assert_eq!(nothing, None);
    change(&mut record, |_| {});
    let [ref withdrawal] = record.cancellations[..] else { panic!("{record:?}") };
    assert_eq!(withdrawal.kind, CancellationType::SUBSCRIPTION_WITHDRAWAL);
}

#[test]
fn zones_are_those_of_the_home_network() {
    let mut record = record();
    record.subscriber.eps.as_mut().unwrap().zone_codes = vec![[1, 2]; 12];
    let zones = |plmn, record: &mut Record| {
        let mut request = node("mme1", plmn).ulr(MME);
        request.supported_features = supporting(1 << 9);
        let Updated { answer, .. } = update(&request, record);
        answer.subscription_data.unwrap().regional_subscription_zone_code.len()
    };
    assert_eq!(zones(HOME, &mut record), 10);
    assert_eq!(zones(ABROAD, &mut record), 0);
}

// Proves: s6-06
#[test]
fn sgsn_that_knows_camel_is_refused_who_has_it() {
    let mut record = record();
    record.subscriber.has_camel = true;
    let mut request = node("sgsn1", HOME).ulr(SGSN);
    assert_eq!(result!(update(&request, &mut record).answer), 2001);
    request.supported_features = supporting_second(1 << 14);
    let refused = update(&request, &mut record);
    assert_eq!(result!(refused.answer), 4182);
    request.ulr_flags = MME;
    assert_eq!(result!(update(&request, &mut record).answer), 2001);
    record.subscriber.has_camel = false;
    request.ulr_flags = SGSN;
    let answer = update(&request, &mut record).answer;
    assert_eq!((result!(answer), answer.supported_features), (2001, supporting_second(1 << 14)));
}

// Proves: s6-04
#[test]
fn subscription_of_an_mme_is_not_that_of_an_sgsn() {
    let mut record = record();
    let eps = record.subscriber.eps.take().unwrap();
    let asked = |flags, record: &mut Record| {
        let mut request = node("node1", HOME).ulr(flags);
        request.rat_type = RatType::UTRAN;
        let answer = update(&request, record).answer;
        let gprs = answer.subscription_data.as_ref().map(|it| it.gprs_subscription_data.is_some());
        (result!(answer), answer.error_diagnostic, gprs)
    };
    let none = Some(ErrorDiagnostic::NO_GPRS_DATA_SUBSCRIBED);
    assert_eq!(asked(MME, &mut record), (5420, none, None));
    assert_eq!(asked(SGSN, &mut record), (5420, None, None));
    // GPRS contexts alone are something for an SGSN.
    let all = CompleteDataListIncludedIndicator::ALL_PDP_CONTEXTS_INCLUDED;
    let context = PdpContext::builder()
        .context_identifier(1)
        .pdp_type([1, 0x21])
        .qos_subscribed([0; 3])
        .service_selection("internet")
        .build();
    let gprs = GprsSubscriptionData::builder()
        .complete_data_list_included_indicator(all)
        .pdp_context([context])
        .build();
    record.subscriber.more.gprs_subscription_data = Some(Box::new(gprs));
    let some = Some(ErrorDiagnostic::GPRS_DATA_SUBSCRIBED);
    assert_eq!(asked(MME, &mut record), (5420, some, None));
    assert_eq!(asked(SGSN, &mut record), (2001, None, Some(true)));
    record.subscriber.eps = Some(eps);
    assert_eq!(asked(MME, &mut record), (2001, None, Some(false)));
    assert_eq!(asked(SGSN, &mut record), (2001, None, Some(false)));
    let wants = SGSN.with(UlrFlags::GPRS_SUBSCRIPTION_DATA_INDICATOR);
    assert_eq!(asked(wants, &mut record), (2001, None, Some(true)));
    // APNs without IP are none for who does not know them.
    for apn in &mut record.subscriber.eps.as_mut().unwrap().apns {
        apn.non_ip_pdn_type_indicator = Some(NonIpPdnTypeIndicator::TRUE);
    }
    assert_eq!(asked(MME, &mut record), (5420, some, None));
    let mut request = node("node1", HOME).ulr(MME);
    request.supported_features = supporting_second(1 << 21);
    assert_eq!(result!(update(&request, &mut record).answer), 2001);
}

// Proves: s6-28
#[test]
fn realm_registers_subscribers_in_its_own_network_only() {
    let mut record = record();
    let mut request = node("mme1", ABROAD).ulr(MME);
    request.visited_plmn_id = node("mme1", HOME).plmn.octets().into();
    assert_eq!(result!(update(&request, &mut record).answer), 5003);
    request.visited_plmn_id = [0xffu8; 3].into();
    assert_eq!(result!(update(&request, &mut record).answer), 5004);
    assert_eq!(record.location, Default::default());
}

#[test]
fn nodes_are_told_what_they_know_alone() {
    let mut record = record();
    record.subscriber.more.ue_usage_type = Some(3);
    record.subscriber.more.stn_sr = Some([0x94, 0x71].into());
    let told = |features, record: &mut Record| {
        let mut request = node("mme1", HOME).ulr(MME);
        request.supported_features = supporting_second(features);
        let data = update(&request, record).answer.subscription_data.unwrap();
        (data.ue_usage_type, data.stn_sr.is_some())
    };
    assert_eq!(told(0, &mut record), (None, true));
    assert_eq!(told(1 << 20, &mut record), (Some(3), true));
}

// Proves: s6-22, s6-24
#[test]
fn change_says_who_is_to_be_told_what() {
    let mut record = record();
    let mme = node("mme1", HOME);
    let _ = update(&mme.ulr(MME), &mut record);
    let untold = |record: &Record| record.location.mme.as_ref().unwrap().untold.clone();
    // What no node is told of changes nothing for them.
    change(&mut record, |it| it.algorithm = algorithm());
    assert_eq!((untold(&record), record.changes, record.is_pending()), (None, 1, false));
    change(&mut record, |it| it.more.stn_sr = Some([0x94].into()));
    let first = untold(&record).unwrap();
    assert_eq!((first.change, first.withdrawn), (2, DsrFlags(0)));
    assert!(record.is_pending());
    // Taken away before the node has heard of it, and an APN, which comes back.
    change(&mut record, |it| {
        it.more.stn_sr = None;
        it.eps.as_mut().unwrap().apns.pop();
    });
    let contexts = DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL;
    let second = untold(&record).unwrap();
    assert_eq!((second.withdrawn, second.contexts), (contexts.with(DsrFlags::STN_SR), vec![2]));
    change(&mut record, |it| it.eps.as_mut().unwrap().apns.push(apn(2, "ims")));
    let third = untold(&record).unwrap();
    assert_eq!((third.change, third.withdrawn, third.contexts), (4, DsrFlags::STN_SR, vec![]));
    // Another default: the old one is replaced, not deleted.
    change(&mut record, |it| {
        let eps = it.eps.as_mut().unwrap();
        eps.apns.remove(0);
        eps.default_apn = 2;
    });
    assert!(untold(&record).unwrap().contexts.is_empty());
    // Who has missed changes gets all, though it wants to skip it.
    let skipping = mme.ulr(MME.with(UlrFlags::SKIP_SUBSCRIBER_DATA));
    assert!(update(&skipping, &mut record).answer.subscription_data.is_some());
    assert_eq!(untold(&record), None);
    assert_eq!(update(&skipping, &mut record).answer.subscription_data, None);
}

// Proves: s6-15
#[test]
fn change_takes_the_subscriber_from_where_it_may_not_be_any_more() {
    let mut record = record();
    let abroad = node("mme1", ABROAD);
    let _ = update(&abroad.ulr(MME), &mut record);
    let _ = update(&abroad.ulr(SGSN), &mut record);
    // Barred what the node cannot bar: it is told that roaming is restricted.
    change(&mut record, |it| {
        it.barring = OperatorDeterminedBarring::ALL_PACKET_ORIENTED_SERVICES_BARRED;
    });
    let identity = hss().identity;
    let serving = record.location.mme.clone().unwrap();
    let insert = insert_subscriber_data(&identity, "h;1;1".into(), &record, &serving);
    let data = insert.unwrap().subscription_data;
    assert!(data.roaming_restricted_due_to_unsupported_feature.is_some());
    change(&mut record, |it| it.barring = OperatorDeterminedBarring(0));
    let flag = DsrFlags::ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE;
    assert_eq!(record.location.mme.as_ref().unwrap().untold.as_ref().unwrap().withdrawn, flag);
    change(&mut record, |it| it.roaming = Roaming::Home);
    assert!(record.location.mme.is_none() && record.location.sgsn.is_none());
    // A combined node is told once.
    let [ref cancellation] = record.cancellations[..] else { panic!("{record:?}") };
    assert_eq!(cancellation.kind, CancellationType::SUBSCRIPTION_WITHDRAWAL);
    // It comes back before it has heard of that: there is nothing to tell any more.
    record.subscriber.roaming = Roaming::Everywhere;
    let _ = update(&abroad.ulr(MME), &mut record);
    assert_eq!(record.cancellations, []);
    cancel_location(&mut record);
    assert_eq!((record.cancellations.len(), &record.location.mme), (1, &None));
}

#[test]
fn combined_node_purges_one_half() {
    let mut record = record();
    let node = node("node1", HOME);
    let _ = update(&node.ulr(MME), &mut record);
    let _ = update(&node.ulr(SGSN), &mut record);
    let mut request = node.pur();
    request.pur_flags = Some(PurFlags::UE_PURGED_IN_SGSN);
    let answer = purge(&hss(), &request, Some(&mut record));
    assert_eq!(answer.pua_flags, Some(PuaFlags::FREEZE_P_TMSI));
    assert!(!record.location.mme.as_ref().unwrap().is_purged);
    assert!(record.location.sgsn.as_ref().unwrap().is_purged);
}

// Proves: s6-12, s6-36
#[test]
fn what_the_terminal_can_is_kept() {
    let mut record = record();
    let mme = node("mme1", HOME);
    let mut request = mme.ulr(MME);
    request.ue_srvcc_capability = Some(UeSrvccCapability::UE_SRVCC_SUPPORTED);
    request.terminal_information =
        Some(TerminalInformation::builder().imei("35693803564380").build());
    let _ = update(&request, &mut record);
    let serving = |record: &Record| record.location.mme.clone().unwrap();
    assert_eq!(serving(&record).srvcc, Some(UeSrvccCapability::UE_SRVCC_SUPPORTED));
    let seen = record.equipment.seen();
    assert_eq!((seen.len(), seen[0].since), (1, hss().now));
    let mut nor = mme.nor();
    nor.ue_srvcc_capability = Some(UeSrvccCapability::UE_SRVCC_NOT_SUPPORTED);
    nor.nor_flags = Some(NorFlags::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS);
    let voice = Some(HomogeneousSupportOfImsVoiceOverPsSessions::SUPPORTED);
    nor.homogeneous_support_of_ims_voice_over_ps_sessions = voice;
    assert_eq!(result!(notify(&hss(), &nor, Some(&mut record))), 2001);
    assert_eq!(serving(&record).srvcc, Some(UeSrvccCapability::UE_SRVCC_NOT_SUPPORTED));
    assert_eq!(serving(&record).ims_voice, voice);
}
