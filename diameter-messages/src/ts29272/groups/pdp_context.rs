// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, Grammar, Group, Item, OctetString,
    Utf8String,
};
use crate::required;
use crate::rfc5778;
use crate::ts29061;
use crate::ts32299;
use crate::ts29272::{
    Ambr, LipaPermission, SiptoPermission, VplmnDynamicAddressAllowed, avp,
};

/// One PDP context the user may activate.
///
/// ```text
/// PDP-Context ::= < AVP Header: 1469 10415 >
///                 { Context-Identifier }
///                 { PDP-Type }
///                 [ PDP-Address ]
///                 { QoS-Subscribed }
///                 [ VPLMN-Dynamic-Address-Allowed ]
///                 { Service-Selection }
///                 [ 3GPP-Charging-Characteristics ]
///                 [ Ext-PDP-Type ]
///                 [ Ext-PDP-Address ]
///                 [ AMBR ]
///                 [ APN-OI-Replacement ]
///                 [ SIPTO-Permission ]
///                 [ LIPA-Permission ]
///                 [ Restoration-Priority ]
///                 [ SIPTO-Local-Network-Permission ]
///                 [ Non-IP-Data-Delivery-Mechanism ]
///                 [ SCEF-ID ]
///               * [ AVP ]
/// ```
///
/// AVP code 1469 of vendor 10415, 3GPP TS 29.272, 7.3.74.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PdpContext {
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: u32,
    /// PDP-Type (1470/10415), OctetString; 3GPP TS 29.272, 7.3.75.
    /// The PDP type in 2 octets, as in TS 29.002.
    pub pdp_type: OctetString,
    /// PDP-Address (1227/10415), Address; 3GPP TS 32.299, 7.2.
    /// The terminal's address on a connection.
    pub pdp_address: Option<Address>,
    /// QoS-Subscribed (1404/10415), OctetString; 3GPP TS 29.272, 7.3.77.
    /// The subscribed quality of service, in the octets of TS 29.002.
    pub qos_subscribed: OctetString,
    /// VPLMN-Dynamic-Address-Allowed (1432/10415), Enumerated; 3GPP TS 29.272, 7.3.38.
    pub vplmn_dynamic_address_allowed: Option<VplmnDynamicAddressAllowed>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Utf8String,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Ext-PDP-Type (1620/10415), OctetString; 3GPP TS 29.272, 7.3.75A.
    /// The PDP type IPv4v6 in 2 octets, as in TS 29.002.
    pub ext_pdp_type: Option<OctetString>,
    /// Ext-PDP-Address (1621/10415), Address; 3GPP TS 29.272, 7.3.129.
    /// The second address of a context with both families.
    pub ext_pdp_address: Option<Address>,
    /// AMBR (1435/10415), Grouped; 3GPP TS 29.272, 7.3.41.
    pub ambr: Option<Ambr>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    /// Takes the place of the APN operator identifier when the gateway's name is built.
    pub apn_oi_replacement: Option<Utf8String>,
    /// SIPTO-Permission (1613/10415), Enumerated; 3GPP TS 29.272, 7.3.135.
    pub sipto_permission: Option<SiptoPermission>,
    /// LIPA-Permission (1618/10415), Enumerated; 3GPP TS 29.272, 7.3.133.
    pub lipa_permission: Option<LipaPermission>,
    /// Restoration-Priority (1663/10415), Unsigned32; 3GPP TS 29.272, 7.3.174.
    /// The order in which connections are restored, relative to others of the same APN.
    pub restoration_priority: Option<u32>,
    /// SIPTO-Local-Network-Permission (1665/10415), Unsigned32; 3GPP TS 29.272, 7.3.176.
    /// Whether traffic may leave in the local network: 0 allowed, 1 not.
    pub sipto_local_network_permission: Option<u32>,
    /// Non-IP-Data-Delivery-Mechanism (1682/10415), Unsigned32; 3GPP TS 29.272, 7.3.205.
    /// How non-IP data is delivered: 0 through SGi, 1 through the SCEF.
    pub non_ip_data_delivery_mechanism: Option<u32>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.1.
    pub scef_id: Option<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PdpContext {}

static GRAMMAR: Grammar = Grammar {
    name: "PDP-Context",
    items: &[
        Item::required(avp::CONTEXT_IDENTIFIER.description()),
        Item::required(avp::PDP_TYPE.description()),
        Item::optional(ts32299::avp::PDP_ADDRESS.description()),
        Item::required(avp::QOS_SUBSCRIBED.description()),
        Item::optional(avp::VPLMN_DYNAMIC_ADDRESS_ALLOWED.description()),
        Item::required(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(avp::EXT_PDP_TYPE.description()),
        Item::optional(avp::EXT_PDP_ADDRESS.description()),
        Item::optional(avp::AMBR.description()),
        Item::optional(avp::APN_OI_REPLACEMENT.description()),
        Item::optional(avp::SIPTO_PERMISSION.description()),
        Item::optional(avp::LIPA_PERMISSION.description()),
        Item::optional(avp::RESTORATION_PRIORITY.description()),
        Item::optional(avp::SIPTO_LOCAL_NETWORK_PERMISSION.description()),
        Item::optional(avp::NON_IP_DATA_DELIVERY_MECHANISM.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::any(),
    ],
};

impl Contents for PdpContext {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            context_identifier: unread.value(),
            pdp_type: unread.value(),
            pdp_address: None,
            qos_subscribed: unread.value(),
            vplmn_dynamic_address_allowed: None,
            service_selection: unread.value(),
            three_gpp_charging_characteristics: None,
            ext_pdp_type: None,
            ext_pdp_address: None,
            ambr: None,
            apn_oi_replacement: None,
            sipto_permission: None,
            lipa_permission: None,
            restoration_priority: None,
            sipto_local_network_permission: None,
            non_ip_data_delivery_mechanism: None,
            scef_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1423) => received.one(0, 0, &mut self.context_identifier),
            (10415, 1470) => received.one(1, 1, &mut self.pdp_type),
            (10415, 1227) => received.optional(2, &mut self.pdp_address),
            (10415, 1404) => received.one(3, 2, &mut self.qos_subscribed),
            (10415, 1432) => {
                received.optional(4, &mut self.vplmn_dynamic_address_allowed)
            }
            (0, 493) => received.one(5, 3, &mut self.service_selection),
            (10415, 13) => {
                received.optional(6, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 1620) => received.optional(7, &mut self.ext_pdp_type),
            (10415, 1621) => received.optional(8, &mut self.ext_pdp_address),
            (10415, 1435) => received.optional(9, &mut self.ambr),
            (10415, 1427) => received.optional(10, &mut self.apn_oi_replacement),
            (10415, 1613) => received.optional(11, &mut self.sipto_permission),
            (10415, 1618) => received.optional(12, &mut self.lipa_permission),
            (10415, 1663) => received.optional(13, &mut self.restoration_priority),
            (10415, 1665) => {
                received.optional(14, &mut self.sipto_local_network_permission)
            }
            (10415, 1682) => {
                received.optional(15, &mut self.non_ip_data_delivery_mechanism)
            }
            (10415, 3125) => received.optional(16, &mut self.scef_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.one(&avp::PDP_TYPE, &self.pdp_type);
        avps.optional(&ts32299::avp::PDP_ADDRESS, &self.pdp_address);
        avps.one(&avp::QOS_SUBSCRIBED, &self.qos_subscribed);
        avps.optional(
            &avp::VPLMN_DYNAMIC_ADDRESS_ALLOWED,
            &self.vplmn_dynamic_address_allowed,
        );
        avps.one(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&avp::EXT_PDP_TYPE, &self.ext_pdp_type);
        avps.optional(&avp::EXT_PDP_ADDRESS, &self.ext_pdp_address);
        avps.optional(&avp::AMBR, &self.ambr);
        avps.optional(&avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        avps.optional(&avp::SIPTO_PERMISSION, &self.sipto_permission);
        avps.optional(&avp::LIPA_PERMISSION, &self.lipa_permission);
        avps.optional(&avp::RESTORATION_PRIORITY, &self.restoration_priority);
        avps.optional(
            &avp::SIPTO_LOCAL_NETWORK_PERMISSION,
            &self.sipto_local_network_permission,
        );
        avps.optional(
            &avp::NON_IP_DATA_DELIVERY_MECHANISM,
            &self.non_ip_data_delivery_mechanism,
        );
        avps.optional(&avp::SCEF_ID, &self.scef_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PdpContextBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds group PdpContext in Single<PdpContext>, with additional_avps;
    required context_identifier: IntoField<u32>, "Context-Identifier" => (Set, B, C, D), A: required::ContextIdentifier;
    required pdp_type: IntoField<OctetString>, "PDP-Type" => (A, Set, C, D), B: required::PdpType;
    required qos_subscribed: IntoField<OctetString>, "QoS-Subscribed" => (A, B, Set, D), C: required::QosSubscribed;
    required service_selection: IntoField<Utf8String>, "Service-Selection" => (A, B, C, Set), D: required::ServiceSelection;
    optional pdp_address: IntoField<Address, Option<Address>>, "PDP-Address";
    optional vplmn_dynamic_address_allowed: IntoField<VplmnDynamicAddressAllowed, Option<VplmnDynamicAddressAllowed>>, "VPLMN-Dynamic-Address-Allowed";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional ext_pdp_type: IntoField<OctetString, Option<OctetString>>, "Ext-PDP-Type";
    optional ext_pdp_address: IntoField<Address, Option<Address>>, "Ext-PDP-Address";
    optional ambr: IntoField<Ambr, Option<Ambr>>, "AMBR";
    optional apn_oi_replacement: IntoField<Utf8String, Option<Utf8String>>, "APN-OI-Replacement";
    optional sipto_permission: IntoField<SiptoPermission, Option<SiptoPermission>>, "SIPTO-Permission";
    optional lipa_permission: IntoField<LipaPermission, Option<LipaPermission>>, "LIPA-Permission";
    optional restoration_priority: IntoField<u32, Option<u32>>, "Restoration-Priority";
    optional sipto_local_network_permission: IntoField<u32, Option<u32>>, "SIPTO-Local-Network-Permission";
    optional non_ip_data_delivery_mechanism: IntoField<u32, Option<u32>>, "Non-IP-Data-Delivery-Mechanism";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
}
