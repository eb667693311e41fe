//! Subscription-Data: what a serving node is told (TS 29.272, 7.3.2).

use diameter_core::{List, OctetString};
use diameter_messages::s6a::{
    AllApnConfigurationsIncludedIndicator, ApnConfigurationProfile, DsrFlags, ErrorDiagnostic,
    NetworkAccessMode, OperatorDeterminedBarring, RoamingRestrictedDueToUnsupportedFeature,
    SubscriberStatus, SubscriptionData,
};
use diameter_messages::ts29272::{S6aFeatureList1 as First, S6aFeatureList2 as Second};

use crate::gateways::with_gateways;
use crate::location::{Gateway, ServingNode};
use crate::subscriber::{EpsSubscription, Subscriber};

/// All that a node is told of a subscriber.
pub(super) fn subscription_data(
    subscriber: &Subscriber,
    gateways: &[Gateway],
    node: &ServingNode,
) -> SubscriptionData {
    // OPERATOR_DETERMINED_BARRING goes with the AVP that says what is barred, and the other way round.
    let is_barred = subscriber.barring.0 != 0;
    let status = match is_barred {
        true => SubscriberStatus::OPERATOR_DETERMINED_BARRING,
        false => SubscriberStatus::SERVICE_GRANTED,
    };
    let mut data = more(subscriber, node);
    data.subscriber_status = Some(status);
    data.operator_determined_barring = is_barred.then_some(subscriber.barring);
    if let Some(msisdn) = &subscriber.msisdn {
        data.msisdn = Some(msisdn.octets().clone());
    }
    data.network_access_mode.get_or_insert(NetworkAccessMode::ONLY_PACKET);
    if unsupported_barring(subscriber, node).is_some() {
        data.roaming_restricted_due_to_unsupported_feature = Some(
            RoamingRestrictedDueToUnsupportedFeature::ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE,
        );
    }
    if let Some(subscription) = &subscriber.eps {
        tell_eps(&mut data, subscriber, subscription, gateways, node);
    }
    data
}

/// What is sent as it is, as far as the node knows what to do with it (TS 29.272, 7.3.10).
fn more(subscriber: &Subscriber, node: &ServingNode) -> SubscriptionData {
    const BARRING: u32 =
        First::BARRING_OUTGOINGCALLS.with(First::BAOC).with(First::BOIC).with(First::BOICEXHC).0;
    // Bits 11 to 20: classes of privacy and of self-location.
    const LCS: u32 = 0x001f_f800;
    let mut data = (*subscriber.more).clone();
    let first = |feature| node.features.first.0 & feature != 0;
    let second = |feature: Second| node.features.second.contains(feature);
    if !first(First::TRACE.0) {
        data.trace_data = None;
    }
    if !first(LCS) && !node.features.has_diameter_lcs() {
        data.lcs_info = None;
    }
    if !first(First::SM_MO_PP.0) {
        data.teleservice_list = None;
    }
    if !first(BARRING) {
        data.call_barring_info.clear();
    }
    if !first(First::ADDITIONAL_MSISDN.0) {
        data.a_msisdn = None;
    }
    if !second(Second::PROSE_CAPABILITY) {
        data.prose_subscription_data = None;
    }
    if !second(Second::COMMUNICATION_PATTERN) {
        data.aese_communication_pattern.clear();
    }
    if !second(Second::MONITORING_EVENT) {
        data.monitoring_event_configuration.clear();
    }
    if !second(Second::DEDICATED_CORE_NETWORKS) {
        data.ue_usage_type = None;
    }
    if !second(Second::EMERGENCY_SERVICE_CONTINUITY) {
        data.emergency_info = None;
    }
    if !second(Second::V2X_CAPABILITY) {
        data.v2x_subscription_data = None;
    }
    if !second(Second::EXTERNAL_IDENTIFIER) {
        data.external_identifier = None;
    }
    if !node.takes_gprs {
        data.gprs_subscription_data = None;
    }
    data
}

fn tell_eps(
    data: &mut SubscriptionData,
    subscriber: &Subscriber,
    subscription: &EpsSubscription,
    gateways: &[Gateway],
    node: &ServingNode,
) {
    data.ambr = Some(subscription.ambr.clone());
    data.apn_configuration_profile = profile(subscription, gateways, node).map(Box::new);
    if subscription.access_restriction.0 != 0 {
        data.access_restriction_data = Some(subscription.access_restriction);
    }
    // Zones are those of the home network (TS 29.272, 7.3.30), and not told to who does not know them.
    data.regional_subscription_zone_code = List::default();
    if subscriber.is_home(node.plmn) && node.features.first.contains(First::REGSUB) {
        for code in &subscription.zone_codes {
            // More than ten cannot be told: what is left out is not allowed.
            let _ = data.regional_subscription_zone_code.push(OctetString::from(*code));
        }
    }
    if subscription.rfsp.is_some() {
        data.rat_frequency_selection_priority_id = subscription.rfsp;
    }
    if let Some(characteristics) = &subscription.charging_characteristics {
        data.three_gpp_charging_characteristics = Some(characteristics.clone());
    }
    if let Some(replacement) = &subscription.apn_oi_replacement {
        data.apn_oi_replacement = Some(replacement.clone());
    }
}

/// Whether a node can be told of APNs without IP.
pub(super) fn knows_non_ip(node: &ServingNode) -> bool {
    let either = Second::NON_IP_PDN_TYPE_APNS.0 | Second::NON_IP_PDP_TYPE_APNS.0;
    node.features.second.0 & either != 0
}

/// The APNs, with a default that is not the wildcard (TS 29.272, 5.2.1.1.3).
fn profile(
    subscription: &EpsSubscription,
    gateways: &[Gateway],
    node: &ServingNode,
) -> Option<ApnConfigurationProfile> {
    let apns = subscription.apns_for(knows_non_ip(node));
    let apns: Vec<_> = apns.map(|it| with_gateways(it, subscription, gateways)).collect();
    let default = subscription.default_for(knows_non_ip(node))?;
    let all = AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED;
    let profile = ApnConfigurationProfile::builder()
        .context_identifier(default)
        .all_apn_configurations_included_indicator(all)
        .apn_configuration(List::try_from(apns).ok()?);
    Some(profile.build())
}

/// What is barred and the node cannot bar: then the HSS does, by not allowing the subscriber there
/// (TS 29.272, 7.3.10).
pub(super) fn unsupported_barring(
    subscriber: &Subscriber,
    node: &ServingNode,
) -> Option<ErrorDiagnostic> {
    let roams = !subscriber.is_home(node.plmn);
    let barred = [
        (
            OperatorDeterminedBarring::ALL_PACKET_ORIENTED_SERVICES_BARRED,
            true,
            First::ODB_ALL_APN,
            ErrorDiagnostic::ODB_ALL_APN,
        ),
        (
            OperatorDeterminedBarring::ROAMER_ACCESS_HPLMN_AP_BARRED,
            roams,
            First::ODB_HPLMN_APN,
            ErrorDiagnostic::ODB_HPLMN_APN,
        ),
        (
            OperatorDeterminedBarring::ROAMER_ACCESS_TO_VPLMN_AP_BARRED,
            roams,
            First::ODB_VPLMN_APN,
            ErrorDiagnostic::ODB_VPLMN_APN,
        ),
    ];
    let mut barred = barred.into_iter().filter(|(barring, applies, feature, _)| {
        *applies && subscriber.barring.contains(*barring) && !node.features.first.contains(*feature)
    });
    barred.next().map(|(.., diagnostic)| diagnostic)
}

/// What a node has to delete that was told the one and is to have the other (TS 29.272, 7.3.25): flags, and the
/// Context-Identifiers of APNs. The APN that was the default cannot be deleted, only replaced.
pub(super) fn withdrawn(
    before: &SubscriptionData,
    after: &SubscriptionData,
) -> (DsrFlags, Vec<u32>) {
    let contexts = |data: &SubscriptionData| -> Vec<u32> {
        let profile = data.apn_configuration_profile.iter();
        let apns = profile.flat_map(|it| it.apn_configuration.iter());
        apns.map(|it| it.context_identifier).collect()
    };
    let default = before.apn_configuration_profile.as_ref().map(|it| it.context_identifier);
    let left = contexts(after);
    let mut gone = contexts(before);
    gone.retain(|it| !left.contains(it) && Some(*it) != default);
    let mut flags = DsrFlags(0);
    if !gone.is_empty() {
        flags = DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL;
    }
    let empty = SubscriptionData::default();
    // What was there and is not any more has a flag of its own.
    macro_rules! gone {
        ($($field:ident: $flag:ident,)+) => {
            $(if before.$field != empty.$field && after.$field == empty.$field {
                flags = flags.with(DsrFlags::$flag);
            })+
        };
    }
    gone! {
        regional_subscription_zone_code: REGIONAL_SUBSCRIPTION_WITHDRAWAL,
        three_gpp_charging_characteristics: SUBSCRIBED_CHARGING_CHARACTERISTICS_WITHDRAWAL,
        stn_sr: STN_SR,
        gprs_subscription_data: COMPLETE_PDP_CONTEXT_LIST_WITHDRAWAL,
        roaming_restricted_due_to_unsupported_feature: ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE,
        trace_data: TRACE_DATA_WITHDRAWAL,
        csg_subscription_data: CSG_DELETED,
        apn_oi_replacement: APN_OI_REPLACEMENT,
        subscribed_periodic_rau_tau_timer: SUBSCRIBED_PERIODIC_RAU_TAU_TIMER_WITHDRAWAL,
        subscribed_vsrvcc: SUBSCRIBED_VSRVCC_WITHDRAWAL,
        a_msisdn: A_MSISDN_WITHDRAWAL,
        prose_subscription_data: PROSE_WITHDRAWAL,
        dl_buffering_suggested_packet_count: DL_BUFFERING_SUGGESTED_PACKET_COUNT_WITHDRAWAL,
        imsi_group_id: SUBSCRIBED_IMSI_GROUP_ID_WITHDRAWAL,
        msisdn: MSISDN_WITHDRAWAL,
        ue_usage_type: UE_USAGE_TYPE_WITHDRAWAL,
        v2x_subscription_data: V2X_WITHDRAWAL,
        external_identifier: EXTERNAL_IDENTIFIER_WITHDRAWAL,
        aerial_ue_subscription_information: AERIAL_UE_SUBSCRIPTION_WITHDRAWAL,
        paging_time_window: PAGING_TIME_WINDOW_SUBSCRIPTION_WITHDRAWAL,
        active_time: ACTIVE_TIME_WITHDRAWAL,
        e_drx_cycle_length: EDRX_CYCLE_LENGTH_WITHDRAWAL,
        service_gap_time: SERVICE_GAP_TIME_WITHDRAWAL,
    }
    (flags, gone)
}
