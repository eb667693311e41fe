// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::base;
use crate::credit_control;
use crate::rfc5447;
use crate::ts29061;
use crate::ts29272;
use crate::credit_control::SubscriptionId;
use crate::ts29212::RatType;
use crate::ts29272::{Ambr, ApnConfiguration, EmergencyInfo};
use crate::ts29273::{
    Non3gppIpAccess, Non3gppIpAccessApn, TraceInfo, TwanAccessInfo, avp,
};

/// A user's subscription data for non-3GPP access.
///
/// ```text
/// Non-3GPP-User-Data ::= < AVP Header: 1500 10415 >
///                        [ Subscription-Id ]
///                        [ Non-3GPP-IP-Access ]
///                        [ Non-3GPP-IP-Access-APN ]
///                      * [ RAT-Type ]
///                        [ Session-Timeout ]
///                        [ MIP6-Feature-Vector ]
///                        [ AMBR ]
///                        [ 3GPP-Charging-Characteristics ]
///                        [ Context-Identifier ]
///                        [ APN-OI-Replacement ]
///                      * [ APN-Configuration ]
///                        [ Trace-Info ]
///                        [ TWAN-Default-APN-Context-Id ]
///                      * [ TWAN-Access-Info ]
///                        [ UE-Usage-Type ]
///                        [ Emergency-Info ]
///                        [ ERP-Authorization ]
///                        [ Core-Network-Restrictions ]
///                      * [ AVP ]
/// ```
///
/// AVP code 1500 of vendor 10415, 3GPP TS 29.273, 8.2.3.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Non3gppUserData {
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Option<SubscriptionId>,
    /// Non-3GPP-IP-Access (1501/10415), Enumerated; 3GPP TS 29.273, 8.2.3.3.
    pub non_3gpp_ip_access: Option<Non3gppIpAccess>,
    /// Non-3GPP-IP-Access-APN (1502/10415), Enumerated; 3GPP TS 29.273, 8.2.3.4.
    pub non_3gpp_ip_access_apn: Option<Non3gppIpAccessApn>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.272, 7.3.1.
    pub rat_type: Vec<RatType>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    /// Seconds until the session ends; 0 or absence is no limit.
    pub session_timeout: Option<u32>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// AMBR (1435/10415), Grouped; 3GPP TS 29.272, 7.3.41.
    pub ambr: Option<Ambr>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: Option<u32>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    /// Takes the place of the APN operator identifier when the gateway's name is built.
    pub apn_oi_replacement: Option<Utf8String>,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: Vec<ApnConfiguration>,
    /// Trace-Info (1505/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.3.
    pub trace_info: Option<TraceInfo>,
    /// TWAN-Default-APN-Context-Id (1512/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.18.
    pub twan_default_apn_context_id: Option<u32>,
    /// TWAN-Access-Info (1510/10415), Grouped; 3GPP TS 29.273, 8.2.3.19.
    pub twan_access_info: Vec<TwanAccessInfo>,
    /// UE-Usage-Type (1680/10415), Unsigned32; 3GPP TS 29.272, 7.3.202.
    /// A number that selects a dedicated core network; 0 to 127 are standardised, 128 to 255 the
    /// operator's.
    pub ue_usage_type: Option<u32>,
    /// Emergency-Info (1687/10415), Grouped; 3GPP TS 29.272, 7.3.210.
    pub emergency_info: Option<EmergencyInfo>,
    /// ERP-Authorization (1541/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.27.
    pub erp_authorization: Option<u32>,
    /// Core-Network-Restrictions (1704/10415), Unsigned32; 3GPP TS 29.272, 7.3.230.
    /// A bit mask of the core networks that are not allowed: bit 1, 5GC.
    pub core_network_restrictions: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Non3gppUserData {}

static GRAMMAR: Grammar = Grammar {
    name: "Non-3GPP-User-Data",
    items: &[
        Item::optional(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(avp::NON_3GPP_IP_ACCESS.description()),
        Item::optional(avp::NON_3GPP_IP_ACCESS_APN.description()),
        Item::repeated(ts29272::avp::RAT_TYPE.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(ts29272::avp::AMBR.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(ts29272::avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(ts29272::avp::APN_OI_REPLACEMENT.description()),
        Item::repeated(ts29272::avp::APN_CONFIGURATION.description()),
        Item::optional(avp::TRACE_INFO.description()),
        Item::optional(avp::TWAN_DEFAULT_APN_CONTEXT_ID.description()),
        Item::repeated(avp::TWAN_ACCESS_INFO.description()),
        Item::optional(ts29272::avp::UE_USAGE_TYPE.description()),
        Item::optional(ts29272::avp::EMERGENCY_INFO.description()),
        Item::optional(avp::ERP_AUTHORIZATION.description()),
        Item::optional(ts29272::avp::CORE_NETWORK_RESTRICTIONS.description()),
        Item::any(),
    ],
};

impl Contents for Non3gppUserData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 443) => received.optional(0, &mut self.subscription_id),
            (10415, 1501) => received.optional(1, &mut self.non_3gpp_ip_access),
            (10415, 1502) => received.optional(2, &mut self.non_3gpp_ip_access_apn),
            (10415, 1032) => received.many(3, &mut self.rat_type),
            (0, 27) => received.optional(4, &mut self.session_timeout),
            (0, 124) => received.optional(5, &mut self.mip6_feature_vector),
            (10415, 1435) => received.optional(6, &mut self.ambr),
            (10415, 13) => {
                received.optional(7, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 1423) => received.optional(8, &mut self.context_identifier),
            (10415, 1427) => received.optional(9, &mut self.apn_oi_replacement),
            (10415, 1430) => received.many(10, &mut self.apn_configuration),
            (10415, 1505) => received.optional(11, &mut self.trace_info),
            (10415, 1512) => received.optional(12, &mut self.twan_default_apn_context_id),
            (10415, 1510) => received.many(13, &mut self.twan_access_info),
            (10415, 1680) => received.optional(14, &mut self.ue_usage_type),
            (10415, 1687) => received.optional(15, &mut self.emergency_info),
            (10415, 1541) => received.optional(16, &mut self.erp_authorization),
            (10415, 1704) => received.optional(17, &mut self.core_network_restrictions),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&avp::NON_3GPP_IP_ACCESS, &self.non_3gpp_ip_access);
        avps.optional(&avp::NON_3GPP_IP_ACCESS_APN, &self.non_3gpp_ip_access_apn);
        avps.many(&ts29272::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(&ts29272::avp::AMBR, &self.ambr);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&ts29272::avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.optional(&ts29272::avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        avps.many(&ts29272::avp::APN_CONFIGURATION, &self.apn_configuration);
        avps.optional(&avp::TRACE_INFO, &self.trace_info);
        avps.optional(
            &avp::TWAN_DEFAULT_APN_CONTEXT_ID,
            &self.twan_default_apn_context_id,
        );
        avps.many(&avp::TWAN_ACCESS_INFO, &self.twan_access_info);
        avps.optional(&ts29272::avp::UE_USAGE_TYPE, &self.ue_usage_type);
        avps.optional(&ts29272::avp::EMERGENCY_INFO, &self.emergency_info);
        avps.optional(&avp::ERP_AUTHORIZATION, &self.erp_authorization);
        avps.optional(
            &ts29272::avp::CORE_NETWORK_RESTRICTIONS,
            &self.core_network_restrictions,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Non3gppUserDataBuilder builds group Non3gppUserData in Box<Non3gppUserData>, with additional_avps;
    optional subscription_id: IntoField<SubscriptionId, Option<SubscriptionId>>, "Subscription-Id";
    optional non_3gpp_ip_access: IntoField<Non3gppIpAccess, Option<Non3gppIpAccess>>, "Non-3GPP-IP-Access";
    optional non_3gpp_ip_access_apn: IntoField<Non3gppIpAccessApn, Option<Non3gppIpAccessApn>>, "Non-3GPP-IP-Access-APN";
    optional session_timeout: IntoField<u32, Option<u32>>, "Session-Timeout";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional ambr: IntoField<Ambr, Option<Ambr>>, "AMBR";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional context_identifier: IntoField<u32, Option<u32>>, "Context-Identifier";
    optional apn_oi_replacement: IntoField<Utf8String, Option<Utf8String>>, "APN-OI-Replacement";
    optional trace_info: IntoField<TraceInfo, Option<TraceInfo>>, "Trace-Info";
    optional twan_default_apn_context_id: IntoField<u32, Option<u32>>, "TWAN-Default-APN-Context-Id";
    optional ue_usage_type: IntoField<u32, Option<u32>>, "UE-Usage-Type";
    optional emergency_info: IntoField<EmergencyInfo, Option<EmergencyInfo>>, "Emergency-Info";
    optional erp_authorization: IntoField<u32, Option<u32>>, "ERP-Authorization";
    optional core_network_restrictions: IntoField<u32, Option<u32>>, "Core-Network-Restrictions";
    repeated rat_type, rat_types: IntoField<RatType>, "RAT-Type";
    repeated apn_configuration, apn_configurations: IntoField<ApnConfiguration>, "APN-Configuration";
    repeated twan_access_info, twan_access_infos: IntoField<TwanAccessInfo>, "TWAN-Access-Info";
}
