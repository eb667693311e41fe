//! Subscription-Data: what a serving node is told (TS 29.272, 7.3.2).

use diameter_core::{List, OctetString};
use diameter_messages::s6a::{
    AllApnConfigurationsIncludedIndicator, ApnConfigurationProfile, NetworkAccessMode,
    SubscriberStatus, SubscriptionData,
};

use crate::location::ServingNode;
use crate::subscriber::{EpsSubscription, Subscriber, WILDCARD};

/// All that a node is told of a subscriber.
pub(super) fn subscription_data(
    subscriber: &Subscriber,
    subscription: &EpsSubscription,
    node: &ServingNode,
) -> SubscriptionData {
    // OPERATOR_DETERMINED_BARRING goes with the AVP that says what is barred, and the other way round.
    let is_barred = subscriber.barring.0 != 0;
    let status = match is_barred {
        true => SubscriberStatus::OPERATOR_DETERMINED_BARRING,
        false => SubscriberStatus::SERVICE_GRANTED,
    };
    let mut data = SubscriptionData::default();
    data.subscriber_status = Some(status);
    data.operator_determined_barring = is_barred.then_some(subscriber.barring);
    data.msisdn = subscriber.msisdn.as_ref().map(|it| it.octets().clone());
    data.network_access_mode = Some(NetworkAccessMode::ONLY_PACKET);
    data.ambr = Some(subscription.ambr.clone());
    data.apn_configuration_profile = profile(subscription).map(Box::new);
    if subscription.access_restriction.0 != 0 {
        data.access_restriction_data = Some(subscription.access_restriction);
    }
    // Zones are those of the home network (TS 29.272, 7.3.30).
    if subscriber.is_home(node.plmn) {
        for code in &subscription.zone_codes {
            // More than ten cannot be told: what is left out is not allowed.
            let _ = data.regional_subscription_zone_code.push(OctetString::from(*code));
        }
    }
    data.rat_frequency_selection_priority_id = subscription.rfsp;
    data.three_gpp_charging_characteristics = subscription.charging_characteristics.clone();
    data.apn_oi_replacement = subscription.apn_oi_replacement.clone();
    data
}

/// The APNs, with a default that is not the wildcard (TS 29.272, 5.2.1.1.3).
fn profile(subscription: &EpsSubscription) -> Option<ApnConfigurationProfile> {
    let is_default = |id: u32| {
        let mut apns = subscription.apns.iter();
        apns.any(|it| it.context_identifier == id && it.service_selection.as_str() != WILDCARD)
    };
    let first = || {
        let mut apns = subscription.apns.iter();
        apns.find(|it| it.service_selection.as_str() != WILDCARD).map(|it| it.context_identifier)
    };
    let default = Some(subscription.default_apn).filter(|id| is_default(*id)).or_else(first)?;
    let apns = List::try_from(subscription.apns.clone()).ok()?;
    let all = AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED;
    let profile = ApnConfigurationProfile::builder()
        .context_identifier(default)
        .all_apn_configurations_included_indicator(all)
        .apn_configuration(apns);
    Some(profile.build())
}
