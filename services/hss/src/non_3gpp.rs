//! The subscription to access by networks that are not of 3GPP, such as WLAN (TS 23.402; TS 29.273, 8.2.3.1).

use diameter_messages::swx::{
    Non3gppIpAccess, Non3gppIpAccessApn, Non3gppUserData, RatType, SubscriptionId,
    SubscriptionIdType,
};

use crate::gateways::with_gateways;
use crate::location::Gateway;
use crate::subscriber::Subscriber;

/// A subscription to access by networks that are not of 3GPP. Its APNs and bit rates are those of the subscription to
/// the evolved packet system, and so are the gateways: a connection can move from one access to the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Non3gppSubscription {
    /// The access is barred.
    pub is_barred: bool,
    /// All APNs are disabled for it.
    pub has_apns_disabled: bool,
    /// Access technologies that are not allowed.
    pub forbidden: Vec<RatType>,
    /// All else that AAA servers are told, as it is sent: Session-Timeout, MIP6-Feature-Vector, trace, TWAN access. What
    /// the other fields and the subscription to the evolved packet system say counts before it.
    pub more: Box<Non3gppUserData>,
}

/// All that an AAA server is told of a subscriber; `None` without a subscription, or an APN of it.
pub(crate) fn user_data(subscriber: &Subscriber, gateways: &[Gateway]) -> Option<Non3gppUserData> {
    let subscription = subscriber.non_3gpp.as_ref()?;
    let eps = subscriber.eps.as_ref()?;
    let default = eps.default_for(false)?;
    let mut data = (*subscription.more).clone();
    if let Some(msisdn) = &subscriber.msisdn {
        let id = SubscriptionId::builder()
            .subscription_id_type(SubscriptionIdType::END_USER_E164)
            .subscription_id_data(msisdn.to_string());
        data.subscription_id = Some(id.build());
    }
    data.non_3gpp_ip_access = Some(match subscription.is_barred {
        false => Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_ALLOWED,
        true => Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_BARRED,
    });
    data.non_3gpp_ip_access_apn = Some(match subscription.has_apns_disabled {
        false => Non3gppIpAccessApn::NON_3GPP_APNS_ENABLE,
        true => Non3gppIpAccessApn::NON_3GPP_APNS_DISABLE,
    });
    data.rat_type.clone_from(&subscription.forbidden);
    data.ambr = Some(eps.ambr.clone());
    data.context_identifier = Some(default);
    if eps.charging_characteristics.is_some() {
        data.three_gpp_charging_characteristics.clone_from(&eps.charging_characteristics);
    }
    if eps.apn_oi_replacement.is_some() {
        data.apn_oi_replacement.clone_from(&eps.apn_oi_replacement);
    }
    // Only APNs with IP are told here.
    data.apn_configuration =
        eps.apns_for(false).map(|it| with_gateways(it, eps, gateways)).collect();
    Some(data)
}
